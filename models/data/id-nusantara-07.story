@story id-own-m-043 | id | 2023-11-24 | Situasi
@who I = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who Q = Qatar | QAT | GOV
@who C = International Committee of the Red Cross | - | NGO
@who P = Palestinian prisoners | PSE | CVL
@who S = Israeli hostages | ISR | CVL
@where R = Rafah crossing | PSE | 31.25 | 34.26
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where K = Khan Younis | PSE | 31.35 | 34.3
# Hari Pertama Jeda Tempur di Gaza: 24 Sandera Bebas, Truk Bantuan Masuk
e1 RETREAT/ceasefire | Jeda Tempur | p=Gaza>G | d=2023-11-24
e2 RETREAT/release | Bebas | r=24 Sandera>Hostages in Gaza,-,CVL | p=Gaza>G | d=2023-11-24 | f=size 24 "24 Sandera"
e3 AID | Truk Bantuan Masuk | p=Gaza>G | d=2023-11-24
+ GAZA, KOMPAS.com - Untuk pertama kalinya dalam tujuh pekan, langit Jalur Gaza bebas dari raungan jet tempur.
. Jeda kemanusiaan selama empat hari antara Israel dan Hamas mulai berlaku pada Jumat (24/11/2023) pukul 07.00.
e4 RETREAT/ceasefire | mulai berlaku | a=Israel>I ; Hamas>H | p=Jalur Gaza>G | d=2023-11-24 | same=e1
+ Sore harinya, Hamas menyerahkan 13 warga Israel, 10 warga Thailand, dan seorang warga Filipina kepada Palang Merah di Rafah.
e5 RETREAT/release | menyerahkan | a=Hamas>H | r=13 warga Israel>S ; 10 warga Thailand>Thai hostages,THA,CVL ; seorang warga Filipina>Filipino hostage,PHL,CVL ; Palang Merah>C | p=Rafah>R | d=2023-11-24 | same=e2
. Israel membalasnya dengan membebaskan 39 perempuan dan remaja Palestina dari tiga penjara.
e6 RETREAT/release | membebaskan | a=Israel>I | r=39 perempuan dan remaja Palestina>P | d=2023-11-24 | f=size 39 "39 perempuan dan remaja Palestina"
. "Saya tidur di lantai selama 11 bulan, dan malam ini saya akan tidur di pangkuan ibu," kata Marah, 24 tahun, kepada Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:Marah, 24 tahun>=Marah | kata | Saya tidur di lantai selama 11 bulan, dan malam ini saya akan tidur di pangkuan ibu, | direct
+ Pembebasan warga Thailand, menurut pejabat di Bangkok, merupakan buah pembicaraan terpisah yang ditengahi Iran.
S unnamed:pejabat di Bangkok>- | menurut | merupakan buah pembicaraan terpisah yang ditengahi Iran | indirect
e7 RETREAT/release | Pembebasan | r=warga Thailand>Thai hostages,THA,CVL | p=Rafah>R | d=2023-11-24 | same=e5
e8 CONSULT/third-party | ditengahi | a=Iran>Iran,IRN,GOV ; Bangkok>Thailand,THA,GOV
. Perdana Menteri Srettha Thavisin menuliskan rasa terima kasihnya kepada Qatar, Iran, dan Malaysia di X.
e9 SUPPORT | rasa terima kasihnya | a=Perdana Menteri Srettha Thavisin>Srettha Thavisin,THA,GOV | r=Qatar>Q ; Iran>Iran,IRN,GOV ; Malaysia>Malaysia,MYS,GOV
+ Dari Mesir, 137 truk memasuki Gaza dengan muatan bahan makanan, air minum, serta 129.000 liter solar.
e10 AID | memasuki | p=Gaza>G | d=2023-11-24 | same=e3
. Badan PBB untuk pengungsi Palestina, UNRWA, menyebut jumlah itu masih jauh dari kebutuhan.
S organization:Badan PBB untuk pengungsi Palestina, UNRWA>=UNRWA | menyebut | jumlah itu masih jauh dari kebutuhan | indirect
+ Gencatan senjata itu tidak berarti perang usai.
. Menteri Pertahanan Yoav Gallant, saat mengunjungi satuan komando angkatan laut, memastikan pertempuran akan berlanjut "dengan intensitas tinggi" sedikitnya dua bulan lagi.
S person:Menteri Pertahanan Yoav Gallant>=Yoav Gallant | memastikan | pertempuran akan berlanjut "dengan intensitas tinggi" sedikitnya dua bulan lagi | mixed
e11 ASSAULT | pertempuran | a=Menteri Pertahanan Yoav Gallant>I | st=planned
. Juru bicara sayap militer Hamas, Abu Ubaida, menyerukan perlawanan ditingkatkan di Tepi Barat.
e12 REQUEST | menyerukan | a=Juru bicara sayap militer Hamas, Abu Ubaida>Abu Ubaida,PSE,REB
+ Ribuan pengungsi yang hendak pulang ke utara dihalau tembakan tentara Israel, padahal selebaran yang disebar dari udara sudah memperingatkan mereka agar tidak kembali.
S document:selebaran>- | memperingatkan | agar tidak kembali | indirect
e13 ASSAULT/firearms | dihalau tembakan | a=tentara Israel>Israel Defense Forces,ISR,MIL | r=Ribuan pengungsi>Displaced people in Gaza,PSE,CVL | p=Gaza>G | d=2023-11-24 | f=size 2000.. "Ribuan pengungsi"
e14 REQUEST | memperingatkan | a=tentara Israel>Israel Defense Forces,ISR,MIL | r=mereka>Displaced people in Gaza,PSE,CVL
. Dua orang tewas, kata petugas medis di Deir al-Balah.
S unnamed:petugas medis di Deir al-Balah>- | kata | Dua orang tewas | indirect
e15 ASSAULT/firearms | tewas | r=Dua orang>Displaced people in Gaza,PSE,CVL | p=Gaza>G | d=2023-11-24 | f=killed 2 "Dua orang" | same=e13
. Di Khan Younis, Sami, seorang guru, memilih memanfaatkan hari tenang itu untuk menggali reruntuhan rumahnya.
. "Ada tiga keponakan saya di bawah sana," ucapnya lirih.
S person:nya>=Sami | ucapnya | Ada tiga keponakan saya di bawah sana, | direct
+ Presiden AS Joe Biden mengatakan pembebasan hari pertama baru permulaan dan peluang memperpanjang jeda itu "nyata".
S person:Presiden AS Joe Biden>=Joe Biden | mengatakan | pembebasan hari pertama baru permulaan dan peluang memperpanjang jeda itu "nyata" | mixed
e16 RETREAT/release | pembebasan hari pertama | d=2023-11-24 | same=e2
. Ia menolak menebak kapan perang akan selesai.
. Di Tel Aviv, ratusan orang yang berkumpul di depan museum seni bersorak begitu helikopter pembawa sandera mendarat.
e17 SUPPORT | bersorak | a=ratusan orang>Residents of Tel Aviv,ISR,CVL | r=sandera>S | p=Tel Aviv>Tel Aviv,ISR,32.08,34.78 | d=2023-11-24 | f=size 200.. "ratusan orang"
. Keluarga Bibas, yang dua balitanya masih ditahan, tidak ikut merayakan.
e18 ASSAULT/abduct | ditahan | r=dua balitanya>Israeli hostages,ISR,CVL | p=Gaza>G | st=ongoing
. Pada 7 Oktober, sekitar 240 orang diculik dalam serangan yang dipimpin Hamas.
e19 ASSAULT/abduct | diculik | a=Hamas>H | r=240 orang>Hostages in Gaza,-,CVL | d=2023-10-07 | f=abducted 240 "sekitar 240 orang"
e20 ASSAULT | serangan | a=Hamas>H | d=2023-10-07

@story id-own-m-044 | id | 2018-04-14 | Situasi
@who A = United States | USA | GOV
@who B = United Kingdom | GBR | GOV
@who F = France | FRA | GOV
@who S = Government of Syria | SYR | GOV
@who R = Russia | RUS | GOV
@where S = Syria | SYR | 35.0 | 38.5
@where D = Douma | SYR | 33.57 | 36.4
# Balas Serangan Gas, AS-Inggris-Prancis Gempur Suriah
e1 ASSAULT/unconventional | Serangan Gas | p=Suriah>S | d=2018-04-07
e2 ASSAULT/heavy-weapons | Gempur | a=AS>A ; Inggris>B ; Prancis>F | r=Suriah>S | p=Suriah>S | d=2018-04-14
+ WASHINGTON - Amerika Serikat, Inggris, dan Prancis menghujani tiga sasaran di Suriah dengan lebih dari 100 rudal pada Sabtu (14/4/2018) dini hari waktu Damaskus.
e3 ASSAULT/heavy-weapons | menghujani | a=Amerika Serikat>A ; Inggris>B ; Prancis>F | r=Suriah>S | p=Suriah>S | d=2018-04-14 | same=e2
. Presiden Donald Trump menyatakan serangan itu bertujuan mencegah pemakaian senjata kimia.
S person:Presiden Donald Trump>=Donald Trump | menyatakan | serangan itu bertujuan mencegah pemakaian senjata kimia | indirect
e4 ASSAULT/heavy-weapons | serangan itu | a=Amerika Serikat>A ; Inggris>B ; Prancis>F | r=Suriah>S | p=Suriah>S | d=2018-04-14 | same=e2
. "Ini bukan perbuatan manusia, melainkan kejahatan seekor monster," katanya tentang serangan gas di Douma sepekan sebelumnya.
S person:nya>=Donald Trump | katanya | Ini bukan perbuatan manusia, melainkan kejahatan seekor monster, | direct
e5 ACCUSE/disapprove | kejahatan seekor monster | a=nya>Donald Trump,USA,GOV | r=monster>Bashar al-Assad,SYR,GOV
e6 ASSAULT/unconventional | serangan gas | p=Douma>D | d=2018-04-07 | same=e1
+ Menurut relawan Helm Putih, sedikitnya 40 orang tewas di kota yang dikuasai pemberontak itu.
S organization:relawan Helm Putih>=White Helmets | Menurut | sedikitnya 40 orang tewas di kota yang dikuasai pemberontak itu | indirect
e7 ASSAULT/unconventional | tewas | r=40 orang>Civilians in Douma,SYR,CVL | p=Douma>D | d=2018-04-07 | f=killed 40.. "sedikitnya 40 orang" | same=e1
. Damaskus dan Moskwa menampik tuduhan tersebut dan menyebutnya rekayasa.
S organization:Damaskus>S ; organization:Moskwa>R | menyebutnya | rekayasa | indirect
e8 REJECT | menampik | a=Damaskus>S ; Moskwa>R
e9 ACCUSE/allege | tuduhan tersebut | r=Damaskus>S
+ Presiden Vladimir Putin mengutuk gempuran itu sebagai agresi terhadap negara berdaulat dan meminta sidang darurat Dewan Keamanan.
e10 ACCUSE/disapprove | mengutuk | a=Presiden Vladimir Putin>Vladimir Putin,RUS,GOV | r=Amerika Serikat>A ; Inggris>B ; Prancis>F | d=2018-04-14
e11 ASSAULT/heavy-weapons | gempuran itu | a=Amerika Serikat>A ; Inggris>B ; Prancis>F | r=Suriah>S | p=Suriah>S | d=2018-04-14 | same=e2
e12 REQUEST/meet | meminta | a=Presiden Vladimir Putin>Vladimir Putin,RUS,GOV | r=Dewan Keamanan>United Nations Security Council,-,IGO | d=2018-04-14
. Militer Rusia mengeklaim pertahanan udara Suriah menembak jatuh 71 rudal; Pentagon membantahnya.
S organization:Militer Rusia>=Armed forces of Russia | mengeklaim | pertahanan udara Suriah menembak jatuh 71 rudal | indirect
e13 ASSAULT/heavy-weapons | menembak jatuh | a=pertahanan udara Suriah>Armed forces of Syria,SYR,MIL | r=Amerika Serikat>A | p=Suriah>S | d=2018-04-14
e14 REJECT | membantahnya | a=Pentagon>United States Department of Defense,USA,MIL | r=Militer Rusia>Armed forces of Russia,RUS,MIL
. Kanada, Jerman, Turki, dan Israel mendukung langkah ketiga sekutu.
e15 SUPPORT | mendukung | a=Kanada>Canada,CAN,GOV ; Jerman>Germany,DEU,GOV ; Turki>Turkey,TUR,GOV ; Israel>Israel,ISR,GOV | r=ketiga sekutu>A ; ketiga sekutu>B ; ketiga sekutu>F
. Pemimpin oposisi Inggris Jeremy Corbyn mempertanyakan dasar hukumnya.
+ Di Damaskus, ratusan warga berkonvoi sambil mengibarkan bendera dan memuji Presiden Bashar al-Assad.
e16 PROTEST/demo | berkonvoi | a=ratusan warga>Residents of Damascus,SYR,CVL | p=Damaskus>Damascus,SYR,33.51,36.29 | d=2018-04-14 | f=size 200.. "ratusan warga"
e17 SUPPORT | memuji | a=ratusan warga>Residents of Damascus,SYR,CVL | r=Presiden Bashar al-Assad>Bashar al-Assad,SYR,GOV | p=Damaskus>Damascus,SYR,33.51,36.29 | d=2018-04-14
. Tim Organisasi Pelarangan Senjata Kimia (OPCW) tetap akan mendatangi Douma untuk menyelidiki.
e18 ACCUSE/investigate | menyelidiki | a=Tim Organisasi Pelarangan Senjata Kimia (OPCW)>Organisation for the Prohibition of Chemical Weapons,-,IGO | p=Douma>D | st=planned

@story id-own-m-045 | id | 2024-04-18 | Situasi
@who C = Columbia University students | USA | CVL
@who P = New York City Police Department | USA | COP
@where C = Columbia University | USA | 40.81 | -73.96
# Demo Dukung Palestina di Kampus Columbia Dibubarkan, 108 Mahasiswa Ditangkap
e1 PROTEST/demo | Demo | p=Kampus Columbia>C
e2 COERCE/restrict | Dibubarkan | r=Mahasiswa>C | p=Kampus Columbia>C | d=2024-04-18
e3 COERCE/arrest | Ditangkap | r=108 Mahasiswa>C | p=Kampus Columbia>C | d=2024-04-18 | f=detained 108 "108 Mahasiswa"
+ New York - Polisi antihuru-hara menangkap 108 mahasiswa dan membongkar puluhan tenda di halaman Universitas Columbia, Kamis (18/4/2024).
e4 COERCE/arrest | menangkap | a=Polisi antihuru-hara>P | r=108 mahasiswa>C | p=Universitas Columbia>C | d=2024-04-18 | f=detained 108 "108 mahasiswa" | same=e3
e5 COERCE/restrict | membongkar puluhan tenda | a=Polisi antihuru-hara>P | r=mahasiswa>C | p=Universitas Columbia>C | d=2024-04-18 | same=e2
. Para mahasiswa berkemah di sana sejak Rabu untuk menuntut kampus menarik investasinya dari perusahaan yang terkait dengan Israel.
e6 PROTEST/obstruct | berkemah | a=Para mahasiswa>C | p=Universitas Columbia>C | d=2024-04-17..2024-04-18 | same=e1
e7 REQUEST/change | menuntut | a=Para mahasiswa>C | r=kampus>Columbia University,USA,- | p=Universitas Columbia>C | d=2024-04-17..2024-04-18
+ Rektor Minouche Shafik mengundang polisi masuk karena, tulisnya, perkemahan itu menimbulkan bahaya yang nyata.
S person:nya>=Minouche Shafik | tulisnya | perkemahan itu menimbulkan bahaya yang nyata | indirect
e8 REQUEST/assist | mengundang | a=Rektor Minouche Shafik>Minouche Shafik,USA,- | r=polisi>P
. "Mereka tidak melawan sama sekali," kata Kepala Patroli John Chell kepada surat kabar kampus Columbia Spectator.
S outlet:surat kabar kampus Columbia Spectator>=Columbia Daily Spectator ; person:Kepala Patroli John Chell>=John Chell | kata | Mereka tidak melawan sama sekali, | direct
. Putri anggota Kongres Ilhan Omar termasuk di antara mereka yang diskors.
e9 SANCTION/expel | diskors | a=kampus>Columbia University,USA,- | r=Putri anggota Kongres Ilhan Omar>Isra Hirsi,USA,CVL
. Wali Kota Eric Adams menegaskan mahasiswa berhak bicara bebas, tetapi tidak berhak melanggar aturan.
S person:Wali Kota Eric Adams>=Eric Adams | menegaskan | mahasiswa berhak bicara bebas, tetapi tidak berhak melanggar aturan | indirect
+ Penangkapan itu malah memantik solidaritas; dalam beberapa jam, halaman rumput di sebelahnya kembali diduduki ratusan orang.
e10 COERCE/arrest | Penangkapan itu | r=mahasiswa>C | p=Universitas Columbia>C | d=2024-04-18 | same=e3
e11 PROTEST/obstruct | diduduki | a=ratusan orang>C | p=Universitas Columbia>C | d=2024-04-18 | f=size 200.. "ratusan orang"
. Pada 1968, mahasiswa Columbia juga ditangkap massal ketika memprotes Perang Vietnam.
e12 COERCE/arrest | ditangkap massal | r=mahasiswa Columbia>C | p=Universitas Columbia>C | d=1968-01-01..1968-12-31
e13 PROTEST/demo | memprotes | a=mahasiswa Columbia>C | p=Universitas Columbia>C | d=1968-01-01..1968-12-31

@story id-own-m-046 | id | 2022-02-24 | Situasi
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who RA = Armed forces of Russia | RUS | MIL
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who N = NATO | - | IGO
@where U = Ukraine | UKR | 48.5 | 31.5
@where K = Kyiv | UKR | 50.45 | 30.52
# Putin Umumkan Operasi Militer, Ledakan Guncang Kota-kota Ukraina
e1 ASSAULT | Operasi Militer | a=Putin>P | r=Ukraina>U | p=Ukraina>U | d=2022-02-24
e2 ASSAULT/heavy-weapons | Ledakan | r=Ukraina>U | p=Ukraina>U | d=2022-02-24
+ KYIV, KOMPAS.com - Sirene serangan udara meraung di Kyiv, Kamis (24/2/2022) pagi.
. Sesaat sebelumnya, Presiden Rusia Vladimir Putin mengumumkan "operasi militer khusus" untuk, katanya, melindungi penduduk Donbas.
S person:Presiden Rusia Vladimir Putin>P | katanya | melindungi penduduk Donbas | indirect
e3 ASSAULT | operasi militer khusus | a=Presiden Rusia Vladimir Putin>P | r=Ukraina>U | p=Ukraina>U | d=2022-02-24 | same=e1
. Ia meminta tentara Ukraina meletakkan senjata dan mengingatkan negara lain: siapa pun yang ikut campur akan menghadapi "akibat yang belum pernah dialami sepanjang sejarah".
S person:Ia>P | mengingatkan | siapa pun yang ikut campur akan menghadapi "akibat yang belum pernah dialami sepanjang sejarah" | mixed
e4 REQUEST/yield | meminta | a=Ia>P | r=tentara Ukraina>Armed forces of Ukraine,UKR,MIL | d=2022-02-24
e5 THREATEN/violence | akan menghadapi | a=Ia>P | r=negara lain>Western countries,-,GOV | d=2022-02-24
+ Ledakan terdengar di Kharkiv, Odesa, dan Mariupol, lapor koresponden CNN.
S outlet:CNN>=CNN ; person:koresponden CNN>- | lapor | Ledakan terdengar di Kharkiv, Odesa, dan Mariupol | indirect
e6 ASSAULT/heavy-weapons | Ledakan | p=Kharkiv>Kharkiv,UKR,49.99,36.23 | d=2022-02-24 | same=e2
. Kolom tank menyeberang dari Belarus, Crimea, dan wilayah Rusia sendiri.
e7 ASSAULT | menyeberang | a=Kolom tank>RA | r=Ukraina>U | p=Ukraina>U | d=2022-02-24 | same=e1
. Pasukan terjun payung merebut bandara Hostomel sebelum dipukul mundur malam harinya.
e8 ASSAULT | merebut | a=Pasukan terjun payung>RA | p=bandara Hostomel>Hostomel Airport,UKR,50.6,30.19 | d=2022-02-24
e9 ASSAULT | dipukul mundur | r=Pasukan terjun payung>RA | p=bandara Hostomel>Hostomel Airport,UKR,50.6,30.19 | d=2022-02-24
. Bekas PLTN Chernobyl ikut jatuh ke tangan Rusia, kata kantor perdana menteri Ukraina.
S organization:kantor perdana menteri Ukraina>=Office of the Prime Minister of Ukraine | kata | Bekas PLTN Chernobyl ikut jatuh ke tangan Rusia | indirect
e10 ASSAULT | jatuh ke tangan | a=Rusia>RA | p=PLTN Chernobyl>Chernobyl Nuclear Power Plant,UKR,51.39,30.1 | d=2022-02-24
+ Presiden Volodymyr Zelensky memberlakukan darurat militer dan memutuskan hubungan diplomatik dengan Moskwa.
e11 COERCE/martial-law | memberlakukan darurat militer | a=Presiden Volodymyr Zelensky>Z | p=Ukraina>U | d=2022-02-24
e12 SANCTION/discontinue | memutuskan hubungan diplomatik | a=Presiden Volodymyr Zelensky>Z | r=Moskwa>R | d=2022-02-24
. "Kami akan memberi senjata kepada siapa pun yang ingin membela negeri ini," cuitnya.
S person:nya>Z | cuitnya | Kami akan memberi senjata kepada siapa pun yang ingin membela negeri ini, | direct
e13 AGREE | akan memberi senjata | a=Kami>U | d=2022-02-24
. Menjelang tengah malam ia menandatangani dekret mobilisasi umum; laki-laki berusia 18 sampai 60 tahun dilarang meninggalkan negara itu.
e14 MOBILIZE/troops | mobilisasi umum | a=ia>Z | p=Ukraina>U | d=2022-02-24
e15 COERCE/restrict | dilarang meninggalkan | a=Ukraina>U | r=laki-laki berusia 18 sampai 60 tahun>Ukrainian men,UKR,CVL | p=Ukraina>U | d=2022-02-24
. Pada hari pertama, menurutnya, 137 orang gugur, baik tentara maupun warga sipil.
S person:nya>Z | menurutnya | 137 orang gugur, baik tentara maupun warga sipil | indirect
e16 ASSAULT | gugur | r=tentara>Armed forces of Ukraine,UKR,MIL ; warga sipil>-,UKR,CVL | p=Ukraina>U | d=2022-02-24 | f=killed 137 "137 orang" | same=e1
+ Presiden AS Joe Biden mengutuk serangan "tanpa alasan" itu dan mengumumkan sanksi terhadap empat bank besar Rusia.
e17 ACCUSE/disapprove | mengutuk | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=Rusia>R | d=2022-02-24
e18 SANCTION/discontinue | mengumumkan sanksi | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=bank besar Rusia>Russian banks,RUS,BUS | d=2022-02-24
. NATO menyiagakan lebih dari 100 jet tempur, tetapi menegaskan tidak akan mengirim pasukan ke Ukraina.
S organization:NATO>N | menegaskan | tidak akan mengirim pasukan ke Ukraina | indirect
e19 MOBILIZE/weapons | menyiagakan | a=NATO>N | d=2022-02-24
e20 REJECT/assist | tidak akan mengirim pasukan | a=NATO>N | r=Ukraina>U
. Jerman membekukan sertifikasi pipa gas Nord Stream 2 sejak Selasa.
e21 SANCTION/discontinue | membekukan | a=Jerman>Germany,DEU,GOV | r=Nord Stream 2>Nord Stream 2 AG,RUS,BUS | d=2022-02-22
. Di Moskwa dan St Petersburg, lebih dari 1.700 orang ditahan karena berdemonstrasi menentang perang.
e22 COERCE/arrest | ditahan | r=lebih dari 1.700 orang>Anti-war protesters in Russia,RUS,CVL | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2022-02-24 | f=detained 1700.. "lebih dari 1.700 orang"
e23 PROTEST/demo | berdemonstrasi | a=lebih dari 1.700 orang>Anti-war protesters in Russia,RUS,CVL | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2022-02-24
. Antrean mobil mengular ke arah barat, dan stasiun metro Kyiv berubah menjadi tempat tidur umum.
. "Saya membungkus paspor, kucing, dan album foto," tutur Oksana, akuntan 41 tahun.
S person:Oksana, akuntan 41 tahun>=Oksana | tutur | Saya membungkus paspor, kucing, dan album foto, | direct
+ Kementerian Luar Negeri RI meminta 138 WNI di Ukraina berkumpul di KBRI Kyiv dan menyatakan rencana evakuasi sudah siap.
S organization:Kementerian Luar Negeri RI>=Ministry of Foreign Affairs of Indonesia | menyatakan | rencana evakuasi sudah siap | indirect
e24 REQUEST | meminta | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=138 WNI di Ukraina>Indonesian citizens in Ukraine,IDN,CVL
e25 AID | evakuasi | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=138 WNI di Ukraina>Indonesian citizens in Ukraine,IDN,CVL | p=Ukraina>U | st=planned

@story id-own-m-047 | id | 2024-03-23 | Situasi
@who IS = Islamic State Khorasan | - | REB
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who P = Vladimir Putin | RUS | GOV
@where C = Crocus City Hall | RUS | 55.82 | 37.39
# Penembakan di Gedung Konser Moskwa, Korban Tewas Bertambah Jadi 115
e1 ASSAULT/firearms | Penembakan | p=Gedung Konser Moskwa>C | d=2024-03-22 | f=killed 115 "115"
+ MOSKWA - Jumlah korban tewas akibat penembakan di gedung konser Crocus City Hall, pinggiran Moskwa, bertambah menjadi 115 orang.
e2 ASSAULT/firearms | penembakan | r=115 orang>Concertgoers at Crocus City Hall,RUS,CVL | p=Crocus City Hall>C | d=2024-03-22 | f=killed 115 "115 orang" | same=e1
. Komite Investigasi Rusia, dilansir Interfax, Sabtu (23/3/2024), menyebut petugas masih menyisir puing.
S outlet:Interfax>=Interfax ; organization:Komite Investigasi Rusia>=Investigative Committee of Russia | menyebut | petugas masih menyisir puing | indirect
+ Empat pria berseragam kamuflase memberondong penonton sesaat sebelum konser band rock Piknik, lalu menyulut api dengan bensin.
e3 ASSAULT/firearms | memberondong | a=Empat pria berseragam kamuflase>IS | r=penonton>Concertgoers at Crocus City Hall,RUS,CVL | p=Crocus City Hall>C | d=2024-03-22 | same=e1
e4 ASSAULT/destroy | menyulut api | a=Empat pria berseragam kamuflase>IS | p=Crocus City Hall>C | d=2024-03-22
. ISIS Khorasan mengaku bertanggung jawab lewat saluran Telegram-nya.
S document:saluran Telegram-nya>=Telegram post ; organization:ISIS Khorasan>IS | mengaku | bertanggung jawab | indirect
e5 ASSAULT/firearms | bertanggung jawab | a=ISIS Khorasan>IS | r=penonton>Concertgoers at Crocus City Hall,RUS,CVL | p=Crocus City Hall>C | d=2024-03-22 | same=e1
+ Kepala FSB Alexander Bortnikov melaporkan kepada Putin bahwa 11 orang telah ditangkap, termasuk keempat penembak yang dicegat di Bryansk.
S person:Kepala FSB Alexander Bortnikov>=Alexander Bortnikov | melaporkan | 11 orang telah ditangkap, termasuk keempat penembak yang dicegat di Bryansk | indirect
e6 COERCE/arrest | ditangkap | r=11 orang>Suspects in the Crocus City Hall attack,-,REB | p=Bryansk>Bryansk,RUS,53.24,34.37 | f=detained 11 "11 orang"
. Mereka, kata lembaga itu, hendak menyeberang ke Ukraina.
S organization:lembaga itu>=Federal Security Service | kata | hendak menyeberang ke Ukraina | indirect
. Kyiv membantah keras keterlibatannya.
e7 REJECT | membantah | a=Kyiv>U
e8 ASSAULT/firearms | keterlibatannya | a=Kyiv>U | p=Crocus City Hall>C | d=2024-03-22 | st=denied | same=e1
. "Ukraina tidak ada hubungannya sedikit pun," tegas Mykhailo Podolyak, penasihat Zelensky.
S person:Mykhailo Podolyak, penasihat Zelensky>=Mykhailo Podolyak | tegas | Ukraina tidak ada hubungannya sedikit pun, | direct
+ Pada 7 Maret, Kedutaan Besar AS di Moskwa sempat memperingatkan warganya agar menjauhi konser karena kelompok ekstremis diduga merencanakan serangan.
S organization:Kedutaan Besar AS di Moskwa>=Embassy of the United States in Moscow | memperingatkan | warganya agar menjauhi konser karena kelompok ekstremis diduga merencanakan serangan | indirect
e9 REQUEST | memperingatkan | a=Kedutaan Besar AS di Moskwa>Embassy of the United States in Moscow,USA,GOV | r=warganya>American citizens in Moscow,USA,CVL | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2024-03-07
e10 ASSAULT | merencanakan serangan | a=kelompok ekstremis>IS | p=Moskwa>Moscow,RUS,55.75,37.62 | st=possible
. Putin, tiga hari sebelum tragedi, menyebut peringatan itu pemerasan.
S person:Putin>P | menyebut | peringatan itu pemerasan | indirect
e11 ACCUSE/disapprove | pemerasan | a=Putin>P | r=Kedutaan Besar AS di Moskwa>United States,USA,GOV | d=2024-03-19
. Duka cita berdatangan dari Beijing, Ankara, hingga Washington.
. Ribuan warga mengantre untuk mendonorkan darah.

@story id-own-m-048 | id | 2020-09-16 | Situasi
@who I = Israel | ISR | GOV
@who E = United Arab Emirates | ARE | GOV
@who B = Bahrain | BHR | GOV
@who T = Donald Trump | USA | GOV
@where W = White House | USA | 38.9 | -77.04
# Israel, UEA, dan Bahrain Teken Perjanjian Abraham di Gedung Putih
e1 SUPPORT | Teken | a=Israel>I ; UEA>E ; Bahrain>B | p=Gedung Putih>W | d=2020-09-15
+ Washington - Uni Emirat Arab dan Bahrain resmi menormalisasi hubungan dengan Israel, Selasa (15/9/2020), dalam upacara di halaman selatan Gedung Putih.
e2 SUPPORT | menormalisasi hubungan | a=Uni Emirat Arab>E ; Bahrain>B | r=Israel>I | p=Gedung Putih>W | d=2020-09-15 | same=e1
. Presiden Donald Trump, tuan rumah sekaligus penengah, menyebutnya "fajar Timur Tengah yang baru".
S person:Presiden Donald Trump>T | menyebutnya | fajar Timur Tengah yang baru | direct
. Ia mengeklaim lima atau enam negara lain akan segera menyusul.
S person:Ia>T | mengeklaim | lima atau enam negara lain akan segera menyusul | indirect
e3 SUPPORT | menyusul | r=Israel>I | st=planned
+ Ketiga negara sepakat membuka kedutaan dan bekerja sama di bidang kesehatan, penerbangan, serta teknologi.
e4 SUPPORT | membuka kedutaan | a=Ketiga negara>I ; Ketiga negara>E ; Ketiga negara>B | st=planned
e5 COOPERATE | bekerja sama | a=Ketiga negara>I ; Ketiga negara>E ; Ketiga negara>B | st=planned
. UEA menyatakan Israel telah setuju menangguhkan aneksasi sebagian Tepi Barat.
S organization:UEA>E | menyatakan | Israel telah setuju menangguhkan aneksasi sebagian Tepi Barat | indirect
e6 CONCEDE | setuju menangguhkan | a=Israel>I
+ Warga Palestina merasa ditikam dari belakang.
. Di Ramallah, Nablus, dan Gaza, massa membakar foto para pemimpin Teluk.
e7 PROTEST/vandalize | membakar foto | a=massa>Palestinian protesters,PSE,CVL | r=para pemimpin Teluk>Gulf leaders,-,GOV | p=Ramallah>Ramallah,PSE,31.9,35.2 | d=2020-09-15
. Ketika pena baru saja ditorehkan, dua roket ditembakkan dari Gaza ke Ashdod dan melukai dua orang.
e8 ASSAULT/heavy-weapons | ditembakkan | r=dua orang>-,ISR,CVL | p=Ashdod>Ashdod,ISR,31.8,34.65 | d=2020-09-15 | f=injured 2 "dua orang"
. Presiden Mahmoud Abbas memperingatkan tidak akan ada perdamaian sebelum pendudukan berakhir.
S person:Presiden Mahmoud Abbas>=Mahmoud Abbas | memperingatkan | tidak akan ada perdamaian sebelum pendudukan berakhir | indirect
. Turki mengancam membekukan hubungan dengan Abu Dhabi dan Iran menyebut langkah itu "kebodohan strategis".
S organization:Iran>=Iran | menyebut | kebodohan strategis | direct
e9 THREATEN/relations | mengancam | a=Turki>Turkey,TUR,GOV | r=Abu Dhabi>E
e10 ACCUSE/disapprove | kebodohan strategis | a=Iran>Iran,IRN,GOV | r=Abu Dhabi>E
. Mesir menandatangani perjanjian damai dengan Israel pada 1979, disusul Yordania pada 1994.
e11 AGREE | menandatangani perjanjian damai | a=Mesir>Egypt,EGY,GOV ; Israel>I | d=1979-01-01..1979-12-31
e12 AGREE | disusul | a=Yordania>Jordan,JOR,GOV ; Israel>I | d=1994-01-01..1994-12-31

@story id-own-m-049 | id | 2026-03-09 | Situasi
# Kedubes Rusia di Wina Digeledah? Polisi Austria: Hoaks
S organization:Polisi Austria>=Police of Austria | - | Hoaks | direct
e1 COERCE | Digeledah | r=Kedubes Rusia di Wina>Embassy of Russia in Vienna,RUS,GOV | p=Wina>Vienna,AUT,48.21,16.37 | st=denied
+ Beredar video di TikTok yang mengeklaim polisi Austria menggerebek Kedutaan Besar Rusia di Wina dan menyita server.
S document:video di TikTok>- | mengeklaim | polisi Austria menggerebek Kedutaan Besar Rusia di Wina dan menyita server | indirect
e2 COERCE | menggerebek | a=polisi Austria>Police of Austria,AUT,COP | r=Kedutaan Besar Rusia di Wina>Embassy of Russia in Vienna,RUS,GOV | p=Wina>Vienna,AUT,48.21,16.37 | st=denied | same=e1
e3 COERCE/seize | menyita server | a=polisi Austria>Police of Austria,AUT,COP | r=Kedutaan Besar Rusia di Wina>Embassy of Russia in Vienna,RUS,GOV | p=Wina>Vienna,AUT,48.21,16.37 | st=denied
. Kepolisian Wina memastikan tidak ada penggeledahan seperti itu.
S organization:Kepolisian Wina>=Vienna Police | memastikan | tidak ada penggeledahan seperti itu | indirect
e4 COERCE | penggeledahan | r=Kedutaan Besar Rusia di Wina>Embassy of Russia in Vienna,RUS,GOV | p=Wina>Vienna,AUT,48.21,16.37 | st=denied | same=e1
. Rekaman itu ternyata diambil dari latihan antiteror di Graz pada 2019.
. "Ini bagian dari kampanye disinformasi yang teratur," ujar juru bicaranya, Lukas Brandl, Senin (9/3/2026).
S person:juru bicaranya, Lukas Brandl>=Lukas Brandl | ujar | Ini bagian dari kampanye disinformasi yang teratur, | direct
e5 COERCE/misinformation | kampanye disinformasi | st=ongoing
. Pekan lalu Austria mengusir dua staf kedutaan yang dituduh menjadi mata-mata.
e6 SANCTION/expel | mengusir | a=Austria>Austria,AUT,GOV | r=dua staf kedutaan>Staff of the Embassy of Russia in Vienna,RUS,GOV | p=Wina>Vienna,AUT,48.21,16.37 | d=2026-03-02..2026-03-08 | f=size 2 "dua staf kedutaan"
e7 ACCUSE/allege | dituduh | a=Austria>Austria,AUT,GOV | r=dua staf kedutaan>Staff of the Embassy of Russia in Vienna,RUS,GOV
