@story id-own-qe-043 | id | 2026-01-10 | Lensa Dunia
@who R = Iran | IRN | GOV
@who K = Ali Khamenei | IRN | GOV
@who T = Donald Trump | USA | GOV
@who A = United States | USA | GOV
@who D = Protesters in Iran | IRN | CVL
@who H = Iran Human Rights | NOR | NGO
@who P = Reza Pahlavi | IRN | OPP
@who C = Abbas Araghchi | IRN | GOV
@who N = NetBlocks | GBR | NGO
@where T = Tehran | IRN | 35.69 | 51.39
@where I = Iran | IRN | 32.4 | 53.7
# Khamenei Sebut Demonstran Perusak Suruhan Trump: Iran Tidak Akan Mundur
S person:Khamenei>K | Sebut | Demonstran Perusak Suruhan Trump: Iran Tidak Akan Mundur | indirect
e1 ACCUSE/allege | Perusak Suruhan Trump | a=Khamenei>K | r=Demonstran>D | d=2026-01-09
e2 REJECT/yield | Tidak Akan Mundur | a=Iran>R | r=Demonstran>D | d=2026-01-09
+ Teheran - Pemimpin tertinggi Iran Ayatollah Ali Khamenei akhirnya buka suara soal gelombang demonstrasi yang mengguncang negaranya.
e3 PROTEST/demo | gelombang demonstrasi | p=negaranya>I | d=2025-12-28..2026-01-10 | st=ongoing
. Dia menuding para pengunjuk rasa merusak fasilitas umum demi menyenangkan Presiden Amerika Serikat (AS) Donald Trump.
S person:Dia>K | menuding | para pengunjuk rasa merusak fasilitas umum demi menyenangkan Presiden Amerika Serikat (AS) Donald Trump | indirect
e4 ACCUSE/allege | menuding | a=Dia>K | r=para pengunjuk rasa>D | d=2026-01-09 | same=e1
e5 PROTEST/vandalize | merusak fasilitas umum | a=para pengunjuk rasa>D | p=negaranya>I
+ "Semua orang tahu Republik Islam berkuasa berkat darah ratusan ribu orang terhormat, dan tidak akan mundur di hadapan para perusak," kata Khamenei dalam pidato yang disiarkan televisi pemerintah, Jumat (9/1), seperti dilansir AFP, Sabtu (10/1/2026).
S outlet:AFP>=AFP ; outlet:televisi pemerintah>=Iranian state television ; person:Khamenei>K | kata | Semua orang tahu Republik Islam berkuasa berkat darah ratusan ribu orang terhormat, dan tidak akan mundur di hadapan para perusak, | direct
e6 REJECT/yield | tidak akan mundur | a=Republik Islam>R | r=para perusak>D | d=2026-01-09 | same=e2
. Hadirin menyambutnya dengan teriakan "matilah Amerika".
+ Trump, tambahnya, adalah orang "sombong" yang tangannya berlumuran darah lebih dari seribu warga Iran, merujuk pada perang 12 hari tahun lalu.
S person:nya>K | tambahnya | adalah orang "sombong" yang tangannya berlumuran darah lebih dari seribu warga Iran | mixed
e7 ACCUSE/allege | berlumuran darah | a=nya>K | r=Trump>T | d=2026-01-09
+ Unjuk rasa bermula dari pasar Teheran pada 28 Desember, ketika nilai rial terjun bebas.
e8 PROTEST/demo | Unjuk rasa | a=pengunjuk rasa>D | p=pasar Teheran>T | d=2025-12-28 | same=e3
. Pedagang menutup kios, mahasiswa bergabung, lalu aksi menjalar ke 31 provinsi.
e9 PROTEST/strike | menutup kios | a=Pedagang>Merchants of Tehran bazaar,IRN,CVL | p=pasar Teheran>T
e10 PROTEST/demo | aksi menjalar | a=mahasiswa>D | p=negaranya>I | same=e3
. Pada Kamis malam, massa dalam jumlah besar memadati jalan-jalan ibu kota setelah Reza Pahlavi, putra mendiang syah yang hidup di pengasingan, menyerukannya.
e11 PROTEST/demo | memadati | a=massa>D | p=ibu kota>T | d=2026-01-08
e12 REQUEST | menyerukannya | a=Reza Pahlavi>P | r=massa>D
+ Pemerintah lantas memutus internet di seluruh negeri, kata pemantau NetBlocks.
S organization:NetBlocks>N | kata | Pemerintah lantas memutus internet di seluruh negeri | indirect
e13 COERCE/censor | memutus internet | a=Pemerintah>R | p=seluruh negeri>I | d=2026-01-08..2026-01-10
. Sambungan telepon dari luar pun tidak tersambung.
+ Kelompok Iran Human Rights yang bermarkas di Norwegia mencatat sedikitnya 51 demonstran, termasuk sembilan anak, dibunuh aparat.
S organization:Iran Human Rights>H | mencatat | sedikitnya 51 demonstran, termasuk sembilan anak, dibunuh aparat | indirect
e14 ASSAULT | dibunuh | a=aparat>Iranian security forces,IRN,COP | r=51 demonstran>D | p=negaranya>I | d=2025-12-28..2026-01-10 | f=killed 51.. "sedikitnya 51 demonstran"
. Media pemerintah hanya menyebut korban di pihak polisi, di antaranya seorang perwira yang ditikam di dekat Teheran.
S outlet:Media pemerintah>=Iranian state media | menyebut | korban di pihak polisi, di antaranya seorang perwira yang ditikam di dekat Teheran | indirect
e15 ASSAULT/primitive | ditikam | r=seorang perwira>Police of Iran,IRN,COP | p=Teheran>T
+ Trump sebelumnya mengancam akan menghantam Iran "sangat keras" bila aparat mulai membunuhi orang.
S person:Trump>T | mengancam | akan menghantam Iran "sangat keras" bila aparat mulai membunuhi orang | mixed
e16 THREATEN/violence | mengancam | a=Trump>T | r=Iran>R
. "Kami mengawasinya dengan sangat cermat," tutur dia di Gedung Putih, Jumat waktu setempat.
S person:dia>T | tutur | Kami mengawasinya dengan sangat cermat, | direct
+ Menlu Iran Abbas Araghchi, yang tengah berkunjung ke Beirut, menuduh Washington dan Israel ikut campur langsung, namun menilai peluang intervensi militer kecil.
S person:Menlu Iran Abbas Araghchi>C | menuduh | Washington dan Israel ikut campur langsung | indirect
S person:Menlu Iran Abbas Araghchi>C | menilai | peluang intervensi militer kecil | indirect
e17 CONSULT/visit | berkunjung ke Beirut | a=Menlu Iran Abbas Araghchi>C | r=Beirut>Lebanon,LBN,GOV | p=Beirut>Beirut,LBN,33.89,35.5 | st=ongoing
e18 ACCUSE/allege | menuduh | a=Menlu Iran Abbas Araghchi>C | r=Washington>A ; Israel>Israel,ISR,GOV
. Jaksa Teheran memperingatkan bahwa perusuh yang membakar gedung dapat dihukum mati.
S person:Jaksa Teheran>=Ali Salehi | memperingatkan | perusuh yang membakar gedung dapat dihukum mati | indirect
e19 THREATEN | memperingatkan | a=Jaksa Teheran>Tehran prosecutor,IRN,JUD | r=perusuh>D
+ Satu dolar AS kini setara dengan 1,4 juta rial, padahal ketika perjanjian nuklir diteken pada 2015 nilainya hanya 32 ribu.
. Inflasi bahan makanan mencapai 72 persen setahun.

@story id-own-qe-044 | id | 2025-12-28 | Lensa Dunia
@who I = Israel | ISR | GOV
@who S = Somaliland | SOM | GOV
@who M = Somalia | SOM | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who A = Abdirahman Mohamed Abdullahi | SOM | GOV
@who H = Hassan Sheikh Mohamud | SOM | GOV
@who U = African Union | - | IGO
@who T = Donald Trump | USA | GOV
@who Y = Houthis | YEM | REB
@who O = Organisation of Islamic Cooperation | - | IGO
# Israel Jadi Negara Pertama Akui Somaliland, Somalia Meradang
e1 SUPPORT | Akui | a=Israel>I | r=Somaliland>S | d=2025-12-26
e2 ACCUSE/disapprove | Meradang | a=Somalia>M | r=Israel>I
+ Jakarta - Israel mengakui Somaliland sebagai negara merdeka dan berdaulat, Jumat (26/12/2025).
e3 SUPPORT | mengakui | a=Israel>I | r=Somaliland>S | d=2025-12-26 | same=e1
. Belum pernah ada negara anggota PBB yang melakukannya sejak wilayah itu memisahkan diri dari Somalia pada 1991.
+ Perdana Menteri Benjamin Netanyahu menandatangani deklarasi pengakuan itu lewat panggilan video dengan Presiden Somaliland Abdirahman Mohamed Abdullahi.
e4 SUPPORT | menandatangani deklarasi pengakuan | a=Perdana Menteri Benjamin Netanyahu>N | r=Presiden Somaliland Abdirahman Mohamed Abdullahi>S | d=2025-12-26 | same=e1
e5 CONSULT/phone | panggilan video | a=Perdana Menteri Benjamin Netanyahu>N ; Presiden Somaliland Abdirahman Mohamed Abdullahi>A | d=2025-12-26
. "Ini sejalan dengan semangat Perjanjian Abraham yang ditandatangani atas prakarsa Presiden Trump," demikian pernyataan kantor Netanyahu.
S organization:kantor Netanyahu>=Office of the Prime Minister of Israel | demikian pernyataan | Ini sejalan dengan semangat Perjanjian Abraham yang ditandatangani atas prakarsa Presiden Trump, | direct
+ Netanyahu juga mengundang Abdullahi berkunjung ke Israel.
e6 REQUEST/meet | mengundang | a=Netanyahu>N | r=Abdullahi>A
. Undangan itu diterima.
e7 AGREE | diterima | a=Abdullahi>A | r=Netanyahu>N
. Di Hargeisa, ibu kota Somaliland, ribuan orang tumpah ke jalan sambil mengibarkan bendera kedua pihak.
e8 SUPPORT | tumpah ke jalan | a=ribuan orang>Residents of Hargeisa,SOM,CVL | r=Israel>I | p=Hargeisa>Hargeisa,SOM,9.56,44.06 | f=size 2000.. "ribuan orang"
+ Somalia murka.
e9 ACCUSE/disapprove | murka | a=Somalia>M | r=Israel>I | same=e2
. Kantor Perdana Menteri di Mogadishu menyebutnya "serangan yang disengaja" terhadap kedaulatan negara.
S organization:Kantor Perdana Menteri di Mogadishu>=Office of the Prime Minister of Somalia | menyebutnya | serangan yang disengaja | direct
e10 ACCUSE/disapprove | serangan yang disengaja | a=Kantor Perdana Menteri di Mogadishu>M | r=Israel>I
. Presiden Hassan Sheikh Mohamud, berbicara di parlemen dalam sidang darurat pada Minggu, bersumpah tidak akan membiarkan negaranya dijadikan pangkalan untuk menyerang negara lain, seperti dilaporkan Reuters, Minggu (28/12).
S outlet:Reuters>=Reuters ; person:Presiden Hassan Sheikh Mohamud>H | bersumpah | tidak akan membiarkan negaranya dijadikan pangkalan untuk menyerang negara lain | indirect
e11 REJECT | tidak akan membiarkan | a=Presiden Hassan Sheikh Mohamud>H | r=Israel>I | d=2025-12-28
+ Kecaman juga datang dari Mesir, Turki, Djibouti, Arab Saudi, dan Organisasi Kerja Sama Islam (OKI).
e12 ACCUSE/disapprove | Kecaman | a=Mesir>Egypt,EGY,GOV ; Turki>Turkey,TUR,GOV ; Djibouti>Djibouti,DJI,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV ; Organisasi Kerja Sama Islam (OKI)>O | r=Israel>I
. Ketua Komisi Uni Afrika Mahmoud Ali Youssouf menolak setiap upaya mengakui Somaliland dan memperingatkan adanya preseden berbahaya.
S person:Mahmoud Ali Youssouf>=Mahmoud Ali Youssouf | memperingatkan | adanya preseden berbahaya | indirect
e13 REJECT | menolak | a=Mahmoud Ali Youssouf>U | r=Somaliland>S
. Indonesia turut menyatakan mendukung keutuhan wilayah Somalia.
e14 SUPPORT | mendukung | a=Indonesia>Indonesia,IDN,GOV | r=Somalia>M
+ Ancaman paling keras keluar dari mulut pemimpin Houthi di Yaman, Abdul-Malik al-Houthi.
e15 THREATEN/violence | Ancaman | a=Abdul-Malik al-Houthi>Y | r=Israel>I
. Setiap kehadiran Israel di Somaliland, ucapnya, akan dianggap "sasaran militer bagi angkatan bersenjata kami".
S person:nya>=Abdul-Malik al-Houthi | ucapnya | akan dianggap "sasaran militer bagi angkatan bersenjata kami" | mixed
e16 THREATEN/violence | sasaran militer | a=nya>Y | r=Israel>I | same=e15
+ Lalu bagaimana dengan AS?
. Ditanya New York Post apakah ia akan mengikuti jejak Netanyahu, Trump menjawab singkat, "Tidak."
S outlet:New York Post>=New York Post ; person:Trump>T | menjawab | Tidak. | direct
e17 REJECT | Tidak | a=Trump>T | r=Somaliland>S
. "Apa ada yang tahu Somaliland itu apa?" imbuhnya.
S person:nya>T | imbuhnya | Apa ada yang tahu Somaliland itu apa? | direct
+ Beberapa bulan lalu, media Israel mengabarkan negara itu pernah menghubungi Somaliland sebagai calon tempat menampung warga Gaza.
S outlet:media Israel>- | mengabarkan | negara itu pernah menghubungi Somaliland sebagai calon tempat menampung warga Gaza | indirect
e18 CONSULT | menghubungi | a=negara itu>I | r=Somaliland>S
. Mogadishu menolak rencana apa pun yang memindahkan orang Palestina secara paksa.
e19 REJECT | menolak | a=Mogadishu>M | r=Israel>I
+ Bekas koloni Inggris berpenduduk enam juta jiwa itu menghadap Teluk Aden, punya mata uang dan paspor sendiri, dan rajin menggelar pemilu.

@story id-own-qe-045 | id | 2025-11-01 | Lensa Dunia
@who H = Samia Suluhu Hassan | TZA | GOV
@who T = Tanzania | TZA | GOV
@who C = Chadema | TZA | OPP
@who L = Tundu Lissu | TZA | OPP
@who D = Protesters in Tanzania | TZA | CVL
@who P = Tanzanian security forces | TZA | COP
@who M = Jacob Mkunda | TZA | MIL
@who U = Office of the United Nations High Commissioner for Human Rights | - | IGO
@who K = Mahmoud Thabit Kombo | TZA | GOV
@where D = Dar es Salaam | TZA | -6.79 | 39.21
@where T = Tanzania | TZA | -6.4 | 34.9
# Rusuh Usai Pemilu Tanzania, Oposisi Klaim 700 Orang Tewas
S organization:Oposisi>C | Klaim | 700 Orang Tewas | indirect
e1 PROTEST/riot | Rusuh | p=Tanzania>T | d=2025-10-29..2025-10-31
e2 ASSAULT | Tewas | r=700 Orang>D | p=Tanzania>T | d=2025-10-29..2025-10-31 | f=killed 700 "700 Orang"
+ Dar es Salaam - Partai oposisi utama Tanzania, Chadema, mengklaim sekitar 700 orang tewas dalam tiga hari unjuk rasa menentang pemilihan umum.
S organization:Chadema>C | mengklaim | sekitar 700 orang tewas dalam tiga hari unjuk rasa menentang pemilihan umum | indirect
e3 ASSAULT | tewas | r=sekitar 700 orang>D | p=Tanzania>T | d=2025-10-29..2025-10-31 | f=killed 700 "sekitar 700 orang" | same=e2
e4 PROTEST/demo | unjuk rasa | r=Tanzania>T | p=Tanzania>T | d=2025-10-29..2025-10-31 | same=e1
+ "Angka kematian di Dar es Salaam kini sekitar 350 dan di Mwanza lebih dari 200; kalau digabung dengan daerah lain, totalnya sekitar 700," kata juru bicara partai itu, John Kitoka, kepada AFP, Jumat (31/10) waktu setempat.
S outlet:AFP>=AFP ; person:John Kitoka>=John Kitoka | kata | Angka kematian di Dar es Salaam kini sekitar 350 dan di Mwanza lebih dari 200; kalau digabung dengan daerah lain, totalnya sekitar 700, | direct
e5 ASSAULT | Angka kematian | r=700>D | p=Dar es Salaam>T | d=2025-10-29..2025-10-31 | f=killed 700 "sekitar 700" | same=e2
. Angka itu, menurut Kitoka, dikumpulkan para kader yang mendatangi rumah-rumah sakit.
S person:Kitoka>=John Kitoka | menurut | dikumpulkan para kader yang mendatangi rumah-rumah sakit | indirect
+ Pemerintah membantah telah menggunakan kekuatan berlebihan.
e6 ASSAULT/crowd-control | membantah | a=Pemerintah>T | p=Tanzania>T | st=denied | same=e2
. Dalam wawancara dengan Al Jazeera, Menteri Luar Negeri Mahmoud Thabit Kombo mengatakan ia tidak melihat "700 jenazah itu di mana pun".
S outlet:Al Jazeera>=Al Jazeera ; person:Menteri Luar Negeri Mahmoud Thabit Kombo>K | mengatakan | ia tidak melihat "700 jenazah itu di mana pun" | mixed
+ Kantor Hak Asasi Manusia PBB sejauh ini hanya dapat memastikan sedikitnya 10 kematian di tiga kota.
S organization:Kantor Hak Asasi Manusia PBB>U | memastikan | sedikitnya 10 kematian di tiga kota | indirect
e7 ASSAULT | kematian | r=10 kematian>D | p=Tanzania>T | d=2025-10-29..2025-10-31 | f=killed 10.. "sedikitnya 10 kematian" | same=e2
. Lembaga itu meminta aparat menahan diri dari penggunaan kekuatan yang tidak perlu.
e8 REQUEST/yield | meminta | a=Lembaga itu>U | r=aparat>P
+ Kerusuhan pecah pada hari pencoblosan, Rabu (29/10).
e9 PROTEST/riot | Kerusuhan | p=Tanzania>T | d=2025-10-29 | same=e1
. Massa, kebanyakan anak muda, merobek poster Presiden Samia Suluhu Hassan dan membakar sebuah kantor polisi.
e10 PROTEST/vandalize | merobek poster | a=Massa>D | r=Presiden Samia Suluhu Hassan>H | p=Tanzania>T | d=2025-10-29
e11 PROTEST/riot,vandalize | membakar | a=Massa>D | r=polisi>P | p=Tanzania>T | d=2025-10-29
. Polisi menembakkan gas air mata, jam malam diberlakukan, tentara dikerahkan, internet diputus.
e12 ASSAULT/crowd-control | menembakkan gas air mata | a=Polisi>P | r=Massa>D | p=Tanzania>T | d=2025-10-29
e13 COERCE/curfew | jam malam | p=Dar es Salaam>D | d=2025-10-29
e14 MOBILIZE/troops | tentara dikerahkan | a=tentara>Tanzania People's Defence Force,TZA,MIL | p=Dar es Salaam>D | d=2025-10-29
e15 COERCE/censor | internet diputus | a=Polisi>T | p=Tanzania>T | d=2025-10-29..2025-10-31
+ Panglima militer Jenderal Jacob Mkunda menyebut para demonstran "penjahat".
S person:Jenderal Jacob Mkunda>M | menyebut | para demonstran "penjahat" | mixed
e16 ACCUSE/disapprove | penjahat | a=Jenderal Jacob Mkunda>M | r=para demonstran>D
+ Sabtu (1/11/2025), komisi pemilihan mengumumkan Hassan menang dengan hampir 98 persen suara.
S organization:komisi pemilihan>=Independent National Electoral Commission of Tanzania | mengumumkan | Hassan menang dengan hampir 98 persen suara | indirect
. Dua pesaing terberatnya tidak ikut bertarung.
. Tundu Lissu, ketua Chadema, mendekam di penjara sejak April dengan dakwaan makar karena menuntut pembaruan sistem pemilu; Luhaga Mpina dari ACT-Wazalendo digugurkan karena urusan administrasi.
e17 COERCE/arrest | mendekam di penjara | r=Tundu Lissu>L | p=Tanzania>T | d=2025-04-01..2025-11-01 | st=ongoing
e18 ACCUSE | dakwaan makar | r=Tundu Lissu>L
e19 REQUEST/change | menuntut pembaruan | a=Tundu Lissu>L | r=Tanzania>T
e20 REJECT | digugurkan | r=Luhaga Mpina>Luhaga Mpina,TZA,OPP
+ Di Tunduma, dekat perbatasan Zambia, antrean truk mengular karena sopir takut melintas.
. Hassan menjadi presiden perempuan pertama negeri itu setelah pendahulunya, John Magufuli, meninggal mendadak pada 2021.
. Semula ia dipuji karena melonggarkan pembatasan terhadap oposisi dan pers.
e21 CONCEDE | melonggarkan pembatasan | a=ia>H | r=oposisi>C

@story id-own-qe-046 | id | 2025-11-27 | Lensa Dunia
@who E = Umaro Sissoco Embalo | GNB | GOV
@who D = Fernando Dias | GNB | OPP
@who N = Denis N'Canha | GNB | MIL
@who M = Guinea-Bissau Armed Forces | GNB | MIL
@who H = Horta N'Tam | GNB | MIL
@who A = African Union | - | IGO
@who W = Economic Community of West African States | - | IGO
@who P = Domingos Simoes Pereira | GNB | OPP
@where B = Bissau | GNB | 11.86 | -15.6
# Sehari Jelang Hasil Pilpres, Militer Guinea-Bissau Kudeta Presiden
e1 COERCE/seize | Kudeta | a=Militer Guinea-Bissau>M | r=Presiden>E | p=Guinea-Bissau>B | d=2025-11-26
+ Bissau, Liputan6 - Sekelompok perwira mengumumkan telah menguasai "kendali penuh" atas Guinea-Bissau, Rabu (26/11), sehari sebelum hasil pemilihan presiden diumumkan.
S unnamed:Sekelompok perwira>- | mengumumkan | telah menguasai "kendali penuh" atas Guinea-Bissau | mixed
e2 COERCE/seize | menguasai | a=Sekelompok perwira>M | r=Guinea-Bissau>Guinea-Bissau,GNB,GOV | p=Bissau>B | d=2025-11-26 | same=e1
. Presiden Umaro Sissoco Embalo ditahan.
e3 COERCE/arrest | ditahan | r=Presiden Umaro Sissoco Embalo>E | p=Bissau>B | d=2025-11-26
+ "Saya telah digulingkan," katanya lewat telepon kepada France 24.
S outlet:France 24>=France 24 ; person:nya>E | katanya | Saya telah digulingkan, | direct
e4 COERCE/seize | digulingkan | r=Saya>E | p=Bissau>B | d=2025-11-26 | same=e1
+ Suara tembakan terdengar sekitar tengah hari di dekat istana kepresidenan, kantor komisi pemilihan, dan kementerian dalam negeri.
e5 ASSAULT/firearms | tembakan | p=istana kepresidenan>B | d=2025-11-26
. Tak lama berselang Brigadir Jenderal Denis N'Canha, kepala kantor militer kepresidenan, muncul di televisi bersama prajurit bersenjata.
. Ia menangguhkan proses pemilu, menutup semua perbatasan, dan memberlakukan jam malam.
e6 COERCE/restrict | menangguhkan proses pemilu | a=Ia>N | p=Bissau>B | d=2025-11-26
e7 COERCE/restrict | menutup semua perbatasan | a=Ia>N | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26
e8 COERCE/curfew | jam malam | a=Ia>N | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26
. Alasannya, kata N'Canha, ada rencana politikus tertentu bersama "gembong narkoba" untuk mengacaukan negara.
S person:N'Canha>N | kata | ada rencana politikus tertentu bersama "gembong narkoba" untuk mengacaukan negara | mixed
e9 ACCUSE/allege | mengacaukan negara | a=N'Canha>N | r=politikus tertentu>Politicians in Guinea-Bissau,GNB,OPP
+ Kamis (27/11/2025), Jenderal Horta N'Tam dilantik sebagai pemimpin transisi untuk setahun.
. Embalo sendiri diterbangkan ke Senegal dengan pesawat sewaan Dakar dan tiba "selamat", menurut Kementerian Luar Negeri Senegal, dikutip dari AFP.
S outlet:AFP>=AFP ; organization:Kementerian Luar Negeri Senegal>=Ministry of Foreign Affairs of Senegal | menurut | Embalo sendiri diterbangkan ke Senegal dengan pesawat sewaan Dakar dan tiba "selamat" | mixed
e10 AID | diterbangkan | a=Dakar>Senegal,SEN,GOV | r=Embalo>E | p=Senegal>Dakar,SEN,14.69,-17.44 | d=2025-11-27
+ Capres oposisi Fernando Dias, yang seperti Embalo mengaku menang, lolos lewat pintu belakang ketika orang bersenjata mendatangi kantornya.
. Dia menuduh presiden mengatur kudeta palsu karena kalah.
S person:Dia>D | menuduh | presiden mengatur kudeta palsu karena kalah | indirect
e11 ACCUSE/allege | menuduh | a=Dia>D | r=presiden>E
e12 COERCE/seize | kudeta palsu | a=presiden>E | p=Bissau>B | d=2025-11-26 | st=possible | same=e1
. Sekutunya, mantan perdana menteri Domingos Simoes Pereira, ditangkap.
e13 COERCE/arrest | ditangkap | r=mantan perdana menteri Domingos Simoes Pereira>P | p=Bissau>B | d=2025-11-26
+ Uni Afrika dan ECOWAS, yang pengamatnya masih terjebak di ibu kota, mengecam perebutan kekuasaan itu dan menuntut para pejabat pemilu yang ditahan dibebaskan.
e14 ACCUSE/disapprove | mengecam | a=Uni Afrika>A ; ECOWAS>W | r=militer>M
e15 COERCE/seize | perebutan kekuasaan itu | p=ibu kota>B | d=2025-11-26 | same=e1
e16 REQUEST/yield | menuntut | a=Uni Afrika>A ; ECOWAS>W | r=militer>M
e17 COERCE/arrest | ditahan | r=para pejabat pemilu>National Electoral Commission of Guinea-Bissau,GNB,GOV | p=ibu kota>B
. Mantan Presiden Nigeria Goodluck Jonathan, ketua salah satu tim pengamat, menyebutnya "kudeta seremonial".
S person:Mantan Presiden Nigeria Goodluck Jonathan>=Goodluck Jonathan | menyebutnya | kudeta seremonial | direct
. Portugal meminta semua pihak menjauhi kekerasan.
e18 REQUEST/yield | meminta | a=Portugal>Portugal,PRT,GOV | r=semua pihak>M
+ Guinea-Bissau merdeka dari Portugal pada 1974 dan sejak itu mengalami empat kudeta serta belasan percobaan.
e19 COERCE/seize | empat kudeta | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=1974-01-01..2025-11-27
. Jambu mete menyumbang lebih dari 80 persen ekspor negeri berpenduduk dua juta jiwa tersebut.
. Kepulauannya yang berkelok-kelok disukai penyelundup kokain dari Amerika Selatan.

@story id-own-qe-047 | id | 2025-12-08 | Lensa Dunia
@who T = Patrice Talon | BEN | GOV
@who G = Pascal Tigri | BEN | MIL
@who B = Benin | BEN | GOV
@who A = Benin Armed Forces | BEN | MIL
@who M = Mutinous soldiers of Benin | BEN | MIL
@who N = Nigeria | NGA | GOV
@who W = Economic Community of West African States | - | IGO
@who F = France | FRA | GOV
@who U = Bola Tinubu | NGA | GOV
@where C = Cotonou | BEN | 6.37 | 2.43
# Kudeta di Benin Digagalkan, Jet Nigeria Ikut Gempur Pemberontak
e1 COERCE/seize | Kudeta | a=Pemberontak>M | p=Benin>C | d=2025-12-07 | st=denied
e2 ASSAULT/aerial | Gempur | a=Jet Nigeria>Nigerian Air Force,NGA,MIL | r=Pemberontak>M | p=Benin>C | d=2025-12-07
+ COTONOU - Belasan tentara yang mengumumkan penggulingan Presiden Benin Patrice Talon pada Minggu (7/12/2025) pagi keburu ditangkap sebelum matahari terbenam.
e3 COERCE/seize | penggulingan | a=Belasan tentara>M | r=Presiden Benin Patrice Talon>T | p=COTONOU>C | d=2025-12-07 | st=denied | same=e1
e4 COERCE/arrest | ditangkap | a=Benin>B | r=Belasan tentara>M | p=COTONOU>C | d=2025-12-07
+ "Keadaan sudah terkendali sepenuhnya, dan pengkhianatan ini tidak akan dibiarkan tanpa hukuman," ujar Talon dalam pidato televisi malam harinya.
S person:Talon>T | ujar | Keadaan sudah terkendali sepenuhnya, dan pengkhianatan ini tidak akan dibiarkan tanpa hukuman, | direct
e5 THREATEN | tidak akan dibiarkan tanpa hukuman | a=Talon>T | r=Belasan tentara>M | d=2025-12-07
. Ia memuji pasukan yang tetap setia.
e6 SUPPORT | memuji | a=Ia>T | r=pasukan yang tetap setia>A | d=2025-12-07
+ Upaya itu dipimpin Letnan Kolonel Pascal Tigri.
e7 COERCE/seize | Upaya itu | a=Letnan Kolonel Pascal Tigri>G | r=Talon>T | p=COTONOU>C | d=2025-12-07 | st=denied | same=e1
. Anak buahnya menyerang kediaman presiden, menyandera dua jenderal, dan merebut studio televisi negara untuk membacakan maklumat pembubaran pemerintah.
e8 ASSAULT/firearms | menyerang | a=Anak buahnya>M | r=presiden>T | p=kediaman presiden>C | d=2025-12-07
e9 ASSAULT/abduct | menyandera | a=Anak buahnya>M | r=dua jenderal>A | p=COTONOU>C | d=2025-12-07 | f=abducted 2 "dua jenderal"
e10 COERCE/seize | merebut | a=Anak buahnya>M | r=televisi negara>Benin state television,BEN,MED | p=COTONOU>C | d=2025-12-07
. Mereka menyebut memburuknya keamanan di utara, tempat kelompok jihad merajalela, sebagai alasannya.
S unnamed:Mereka>- | menyebut | memburuknya keamanan di utara, tempat kelompok jihad merajalela, sebagai alasannya | indirect
. Kedua jenderal dibebaskan pada Senin dini hari.
e11 RETREAT/release | dibebaskan | r=Kedua jenderal>A | d=2025-12-08
+ Atas permintaan Cotonou, Nigeria mengerahkan pesawat tempur ke wilayah udara tetangganya itu.
e12 REQUEST/assist | permintaan | a=Cotonou>B | r=Nigeria>N
e13 MOBILIZE/weapons | mengerahkan | a=Nigeria>N | p=wilayah udara tetangganya itu>Benin,BEN,9.3,2.3 | d=2025-12-07
. Serangan udara diarahkan ke sebuah kamp tempat para pembelot bertahan, menurut seorang sumber keamanan Benin yang dikutip AFP, Senin (8/12).
S outlet:AFP>=AFP ; unnamed:seorang sumber keamanan Benin>- | menurut | Serangan udara diarahkan ke sebuah kamp tempat para pembelot bertahan | indirect
e14 ASSAULT/aerial | Serangan udara | a=Nigeria>N | r=para pembelot>M | p=COTONOU>C | d=2025-12-07 | same=e2
. Presiden Nigeria Bola Tinubu berterima kasih kepada tentaranya karena membela "ketertiban konstitusional".
e15 SUPPORT | berterima kasih | a=Presiden Nigeria Bola Tinubu>U | r=tentaranya>Nigerian Armed Forces,NGA,MIL
+ Paris belakangan mengakui turut membantu dengan pengintaian dan dukungan logistik.
S organization:Paris>F | mengakui | turut membantu dengan pengintaian dan dukungan logistik | indirect
e16 AID | membantu | a=Paris>F | r=Benin>B
+ Blok regional ECOWAS mengumumkan pengiriman segera pasukan siaga dari Nigeria, Ghana, Sierra Leone, dan Pantai Gading.
S organization:Blok regional ECOWAS>W | mengumumkan | pengiriman segera pasukan siaga dari Nigeria, Ghana, Sierra Leone, dan Pantai Gading | indirect
e17 MOBILIZE/troops | pengiriman | a=Blok regional ECOWAS>W | p=Benin>Benin,BEN,9.3,2.3 | st=planned
. Tigri sendiri masih diburu.
e18 ACCUSE/investigate | diburu | r=Tigri>G | st=ongoing
. Beberapa media menduga ia menyeberang ke Togo.
S outlet:Beberapa media>- | menduga | ia menyeberang ke Togo | indirect
+ Seorang pedagang kain di pasar Dantokpa mengaku membuka lapak seperti biasa pada Senin.
S unnamed:Seorang pedagang kain di pasar Dantokpa>- | mengaku | membuka lapak seperti biasa pada Senin | indirect
+ Talon, taipan kapas berusia 67 tahun, akan lengser April mendatang setelah dua masa jabatan.
. Calon dari partai oposisi utama dilarang ikut pemilu karena kurang tanda tangan dukungan.
e19 REJECT | dilarang ikut pemilu | r=Calon dari partai oposisi utama>The Democrats,BEN,OPP
. Sejak 2020 kudeta militer berhasil di sembilan negara Afrika, dari Mali hingga Madagaskar.
e20 COERCE/seize | kudeta militer | p=Afrika>Africa,-,1.0,17.0 | d=2020-01-01..2025-12-08

@story id-own-qe-048 | id | 2025-12-30 | Lensa Dunia
@who R = Russia | RUS | GOV
@who L = Sergey Lavrov | RUS | GOV
@who P = Vladimir Putin | RUS | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who U = Ukraine | UKR | GOV
@who T = Donald Trump | USA | GOV
@who S = Dmitry Peskov | RUS | GOV
@who M = Narendra Modi | IND | GOV
@where N = Novgorod region | RUS | 58.0 | 33.3
# Moskow Tuding Ukraina Kirim 91 Drone ke Kediaman Putin, Zelensky: Bohong!
S organization:Moskow>R | Tuding | Ukraina Kirim 91 Drone ke Kediaman Putin | indirect
S person:Zelensky>Z | - | Bohong! | direct
e1 ACCUSE/allege | Tuding | a=Moskow>R | r=Ukraina>U | d=2025-12-29
e2 ASSAULT/drone | Kirim 91 Drone | a=Ukraina>U | r=Putin>P | d=2025-12-28..2025-12-29 | st=possible
e3 ASSAULT/drone | Bohong | a=Ukraina>U | r=Putin>P | st=denied | same=e2
+ Jakarta - Rusia menuding Ukraina mencoba menyerang kediaman Presiden Vladimir Putin di wilayah Novgorod dengan 91 drone jarak jauh.
S organization:Rusia>R | menuding | Ukraina mencoba menyerang kediaman Presiden Vladimir Putin di wilayah Novgorod dengan 91 drone jarak jauh | indirect
e4 ACCUSE/allege | menuding | a=Rusia>R | r=Ukraina>U | d=2025-12-29 | same=e1
e5 ASSAULT/drone | menyerang | a=Ukraina>U | r=Presiden Vladimir Putin>P | p=wilayah Novgorod>N | d=2025-12-28..2025-12-29 | st=possible | same=e2
. Kyiv langsung menyangkal.
e6 ASSAULT/drone | menyangkal | a=Kyiv>U | r=Presiden Vladimir Putin>P | st=denied | same=e2
+ Tudingan itu dilontarkan Menteri Luar Negeri Sergei Lavrov, Senin (29/12).
e7 ACCUSE/allege | Tudingan | a=Menteri Luar Negeri Sergei Lavrov>L | r=Ukraina>U | d=2025-12-29 | same=e1
. Menurutnya, seluruh drone ditembak jatuh pertahanan udara pada malam 28-29 Desember.
S person:nya>L | Menurutnya | seluruh drone ditembak jatuh pertahanan udara pada malam 28-29 Desember | indirect
e8 ASSAULT/aerial | ditembak jatuh | a=pertahanan udara>Russian Air Defence Forces,RUS,MIL | r=Ukraina>U | p=wilayah Novgorod>N | d=2025-12-28..2025-12-29
. "Tindakan sembrono seperti itu tidak akan dibiarkan tanpa jawaban," kata Lavrov, dilansir Reuters, Selasa (30/12/2025).
S outlet:Reuters>=Reuters ; person:Lavrov>L | kata | Tindakan sembrono seperti itu tidak akan dibiarkan tanpa jawaban, | direct
e9 THREATEN/violence | tidak akan dibiarkan tanpa jawaban | a=Lavrov>L | r=Ukraina>U | d=2025-12-29
. Sasaran balasan, sambung dia, sudah dipilih, dan posisi Rusia dalam perundingan akan ditinjau ulang.
S person:dia>L | sambung | sudah dipilih, dan posisi Rusia dalam perundingan akan ditinjau ulang | indirect
e10 ASSAULT | balasan | a=Rusia>R | r=Ukraina>U | st=planned
+ Tidak ada bukti yang disertakan.
. Juru bicara Kremlin Dmitry Peskov beralasan semua puing sudah hancur, sehingga tidak ada yang dapat diperlihatkan.
S person:Juru bicara Kremlin Dmitry Peskov>S | beralasan | semua puing sudah hancur, sehingga tidak ada yang dapat diperlihatkan | indirect
+ Zelensky, yang baru sehari sebelumnya bertemu Presiden AS Donald Trump di Florida, menyebut kisah itu "rekaan belaka" untuk membenarkan serangan ke gedung-gedung pemerintah di Kyiv.
S person:Zelensky>Z | menyebut | kisah itu "rekaan belaka" untuk membenarkan serangan ke gedung-gedung pemerintah di Kyiv | mixed
e11 CONSULT/visit | bertemu | a=Zelensky>Z | r=Presiden AS Donald Trump>T | p=Florida>Mar-a-Lago,USA,26.68,-80.04 | d=2025-12-28
e12 ASSAULT/drone | rekaan belaka | a=Ukraina>U | r=Putin>P | p=wilayah Novgorod>N | st=denied | same=e2
e13 ASSAULT | serangan ke gedung-gedung pemerintah | a=Rusia>R | r=Kyiv>U | p=Kyiv>Kyiv,UKR,50.45,30.52 | st=possible
. "Penting agar dunia tidak diam sekarang.
. Kita tidak bisa membiarkan Rusia merusak upaya perdamaian," cuitnya di X.
S document:X>=X post ; person:nya>Z | cuitnya | Penting agar dunia tidak diam sekarang. ... merusak upaya perdamaian, | direct
+ Trump mengaku diberi tahu soal itu oleh Putin lewat telepon.
S person:Trump>T | mengaku | diberi tahu soal itu oleh Putin lewat telepon | indirect
e14 CONSULT/phone | lewat telepon | a=Putin>P ; Trump>T | d=2025-12-29
. "Saya tidak suka.
e15 ACCUSE/disapprove | tidak suka | a=Saya>T | r=Ukraina>U | d=2025-12-29
. Menyerang itu satu hal, menyerang rumahnya lain lagi," ujar Trump kepada wartawan di Mar-a-Lago.
S person:Trump>T | ujar | Saya tidak suka. ... menyerang rumahnya lain lagi, | direct
. Ketika ditanya apakah ada bukti dari intelijen AS, ia menjawab: kita lihat saja.
S person:ia>T | menjawab | kita lihat saja | indirect
+ Perdana Menteri India Narendra Modi menyatakan sangat prihatin, begitu juga Uni Emirat Arab dan Pakistan.
S person:Perdana Menteri India Narendra Modi>M | menyatakan | sangat prihatin | indirect
. Seorang diplomat Eropa di Brussels, sebaliknya, menduga Moskow sedang mencari jalan keluar dari perundingan.
S unnamed:Seorang diplomat Eropa di Brussels>- | menduga | Moskow sedang mencari jalan keluar dari perundingan | indirect
+ Kediaman yang dimaksud, Dolgiye Borody atau Valdai, terletak di tepi danau di antara Moskow dan St. Petersburg, dijaga belasan baterai Pantsir.
. Penduduk kota kecil Valdai yang dihubungi media independen Sota mengaku tidak mendengar ledakan apa pun malam itu.
S outlet:media independen Sota>=Sota ; unnamed:Penduduk kota kecil Valdai>- | mengaku | tidak mendengar ledakan apa pun malam itu | indirect
+ Pada Mei 2023, Kremlin juga pernah menuduh Kyiv hendak membunuh Putin setelah dua drone meledak di atas kubah Senat.
S organization:Kremlin>R | menuduh | Kyiv hendak membunuh Putin | indirect
e16 ACCUSE/allege | menuduh | a=Kremlin>R | r=Kyiv>U | d=2023-05-01..2023-05-31
e17 ASSAULT/targeted,drone | hendak membunuh | a=Kyiv>U | r=Putin>P | p=Senat>Moscow,RUS,55.75,37.62 | d=2023-05-01..2023-05-31 | st=possible
