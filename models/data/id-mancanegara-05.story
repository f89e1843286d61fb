@story id-own-qf-025 | id | 2022-01-14 | Kompas.com
@who T = Kassym-Jomart Tokayev | KAZ | GOV
@who K = Kazakhstan | KAZ | GOV
@who C = Collective Security Treaty Organization | - | IGO
@who R = Russia | RUS | GOV
@who P = Vladimir Putin | RUS | GOV
@who D = Protesters in Kazakhstan | KAZ | CVL
@who N = Nursultan Nazarbayev | KAZ | GOV
@who M = Karim Massimov | KAZ | SPY
@who I = Indonesian citizens in Kazakhstan | IDN | CVL
@where A = Almaty | KAZ | 43.24 | 76.89
@where KZ = Kazakhstan | KAZ | 48.0 | 67.0
# Pasukan CSTO Mulai Angkat Kaki dari Kazakhstan, Tokayev Sebut Misi Selesai
e1 RETREAT/withdraw | Mulai Angkat Kaki | a=Pasukan CSTO>C | p=Kazakhstan>KZ | d=2022-01-13 | st=ongoing
S person:Tokayev>T | Sebut | Misi Selesai | indirect
+ ALMATY, KOMPAS.com - Satu per satu pesawat angkut Ilyushin Il-76 lepas landas dari Almaty pada Kamis (13/1/2022), membawa pulang serdadu Rusia, Armenia, Belarus, Tajikistan, dan Kirgizstan yang didatangkan sepekan sebelumnya.
e2 RETREAT/withdraw | membawa pulang | r=serdadu Rusia, Armenia, Belarus, Tajikistan, dan Kirgizstan>C | p=Almaty>A | d=2022-01-13 | st=ongoing | same=e1
e3 MOBILIZE/troops | didatangkan | r=serdadu Rusia, Armenia, Belarus, Tajikistan, dan Kirgizstan>C | p=Almaty>A | d=2022-01-06
+ Penarikan lebih dari 2.000 tentara Organisasi Perjanjian Keamanan Kolektif itu ditargetkan tuntas pada 19 Januari, kata Menteri Pertahanan Rusia Sergei Shoigu kepada Presiden Vladimir Putin dalam pertemuan yang disiarkan televisi.
S person:Menteri Pertahanan Rusia Sergei Shoigu>=Sergei Shoigu | kata | Penarikan lebih dari 2.000 tentara Organisasi Perjanjian Keamanan Kolektif itu ditargetkan tuntas pada 19 Januari | indirect
e4 RETREAT/withdraw | Penarikan | a=tentara Organisasi Perjanjian Keamanan Kolektif>C | p=Kazakhstan>KZ | d=2022-01-13..2022-01-19 | f=size 2000.. "lebih dari 2.000 tentara" | st=planned | same=e1
. "Misi utama pasukan perdamaian telah selesai dengan berhasil," ujar Presiden Kazakhstan Kassym-Jomart Tokayev dua hari sebelumnya di depan parlemen.
S person:Presiden Kazakhstan Kassym-Jomart Tokayev>T | ujar | Misi utama pasukan perdamaian telah selesai dengan berhasil | direct
+ Pengiriman itu merupakan yang pertama dalam tiga dasawarsa sejarah aliansi tersebut.
e5 MOBILIZE/troops | Pengiriman itu | a=aliansi tersebut>C | p=Kazakhstan>KZ | d=2022-01-06 | same=e3
. Tokayev memintanya pada malam 5 Januari, ketika massa yang mula-mula memprotes kenaikan harga elpiji di Zhanaozen membakar balai kota Almaty dan sempat menguasai bandaranya.
e6 REQUEST/assist | memintanya | a=Tokayev>T | r=aliansi tersebut>C | d=2022-01-05
e7 PROTEST/demo | memprotes kenaikan harga elpiji | a=massa>D | p=Zhanaozen>Zhanaozen,KAZ,43.34,52.86
e8 PROTEST/riot,vandalize | membakar balai kota | a=massa>D | r=balai kota Almaty>Almaty city administration,KAZ,GOV | p=Almaty>A | d=2022-01-05
e9 PROTEST/riot,obstruct | menguasai bandaranya | a=massa>D | p=Almaty>A | d=2022-01-05
. Ia kemudian memerintahkan aparat "menembak mati tanpa peringatan", perintah yang dikecam Kantor HAM PBB.
e10 REQUEST | memerintahkan | a=Ia>T | r=aparat>Kazakh security forces,KAZ,COP
e11 ASSAULT/firearms | menembak mati tanpa peringatan | a=aparat>Kazakh security forces,KAZ,COP | r=massa>D | p=Kazakhstan>KZ | st=planned
e12 ACCUSE/disapprove | dikecam | a=Kantor HAM PBB>Office of the UN High Commissioner for Human Rights,-,IGO | r=Ia>T
+ Kazakhstan memasok lebih dari 40 persen uranium dunia dan sampai tahun lalu menjadi tempat penambangan bitcoin terbesar kedua setelah Amerika Serikat.
. Kekayaan itu tidak sampai ke Zhanaozen, kota minyak yang upah rata-ratanya habis untuk membeli daging dan gas.
+ Kejaksaan mencatat 225 orang tewas, 19 di antaranya aparat, serta hampir 10.000 orang ditahan di seluruh negeri.
S organization:Kejaksaan>=Prosecutor General's Office of Kazakhstan | mencatat | 225 orang tewas, 19 di antaranya aparat, serta hampir 10.000 orang ditahan di seluruh negeri | indirect
e13 ASSAULT | tewas | p=seluruh negeri>KZ | f=killed 225 "225 orang" ; killed 19 "19 di antaranya aparat"
e14 COERCE/arrest | ditahan | a=aparat>Kazakh security forces,KAZ,COP | r=orang>D | p=seluruh negeri>KZ | f=detained ..10000 "hampir 10.000 orang"
. Mantan kepala badan keamanan Karim Massimov, orang dekat Nursultan Nazarbayev, ditangkap dengan tuduhan makar.
e15 COERCE/arrest | ditangkap | r=Mantan kepala badan keamanan Karim Massimov>M | p=Kazakhstan>KZ
e16 ACCUSE/allege | tuduhan makar | r=Mantan kepala badan keamanan Karim Massimov>M
. Nazarbayev sendiri, yang memerintah sampai 2019, diberhentikan dari kursi ketua Dewan Keamanan dan tidak tampak sejak Desember.
e17 SANCTION/expel | diberhentikan | a=Tokayev>T | r=Nazarbayev>N
+ Sebelumnya Menteri Luar Negeri AS Antony Blinken menyindir bahwa "begitu orang Rusia berada di rumahmu, kadang sulit menyuruh mereka pergi".
S person:Menteri Luar Negeri AS Antony Blinken>=Antony Blinken | menyindir | begitu orang Rusia berada di rumahmu, kadang sulit menyuruh mereka pergi | direct
e18 ACCUSE/disapprove | menyindir | a=Menteri Luar Negeri AS Antony Blinken>Antony Blinken,USA,GOV | r=orang Rusia>R
. Moskwa menyebut ucapan tersebut sangat kasar.
S organization:Moskwa>R | menyebut | ucapan tersebut sangat kasar | indirect
e19 ACCUSE/disapprove | sangat kasar | a=Moskwa>R | r=Antony Blinken>Antony Blinken,USA,GOV
+ KBRI Nur-Sultan memastikan 141 WNI dalam keadaan selamat, meskipun beberapa mahasiswa di Almaty sempat empat hari tanpa internet.
S organization:KBRI Nur-Sultan>=Embassy of Indonesia in Kazakhstan | memastikan | 141 WNI dalam keadaan selamat | indirect
. Suhu pada pekan itu turun hingga minus 12 derajat, dan antrean roti mengular di toko-toko yang berani buka.

@story id-own-qf-026 | id | 2017-01-22 | Republika
@who J = Yahya Jammeh | GMB | GOV
@who B = Adama Barrow | GMB | GOV
@who E = ECOWAS | - | IGO
@who A = Alpha Conde | GIN | GOV
@who S = Senegal | SEN | GOV
@who T = ECOWAS forces | - | MIL
@who U = United Nations Security Council | - | IGO
@where BJ = Banjul | GMB | 13.45 | -16.58
@where G = Gambia | GMB | 13.44 | -15.5
@where D = Dakar | SEN | 14.69 | -17.44
# 22 Tahun Berkuasa, Jammeh Akhirnya Tinggalkan Gambia
e1 RETREAT/resign | Tinggalkan Gambia | a=Jammeh>J | d=2017-01-21
+ REPUBLIKA.CO.ID, BANJUL -- Dengan jubah putih dan Alquran di tangan, Yahya Jammeh menaiki tangga pesawat pada Sabtu (21/1) malam, melambaikan tangan kepada pendukung yang menangis, lalu terbang ke Guinea.
e2 RETREAT/resign | terbang ke Guinea | a=Yahya Jammeh>J | p=BANJUL>BJ | d=2017-01-21 | same=e1
. Kepergiannya menutup krisis enam pekan, yang bermula ketika ia menarik kembali pengakuannya atas kekalahan dalam pemilihan presiden 1 Desember.
e3 RETREAT/resign | Kepergiannya | a=nya>J | p=BANJUL>BJ | d=2017-01-21 | same=e1
e4 REJECT/yield | menarik kembali pengakuannya | a=ia#2>J
+ Pemenangnya, pengusaha properti Adama Barrow, dilantik pada Kamis lalu di kedutaan Gambia di Dakar, tempat ia mengungsi.
. "Aturan rasa takut telah lenyap untuk selamanya," kata Barrow, 51 tahun, kepada Associated Press.
S outlet:Associated Press>=Associated Press ; person:Barrow>B | kata | Aturan rasa takut telah lenyap untuk selamanya | direct
. Dia berjanji membentuk komisi kebenaran untuk menyelidiki pelanggaran hak asasi di masa pendahulunya.
e5 AGREE | berjanji | a=Dia>B
e6 ACCUSE/investigate | menyelidiki | a=komisi kebenaran>Truth commission of the Gambia,GMB,GOV | r=pendahulunya>J | st=planned
+ Dua perunding, Presiden Guinea Alpha Conde dan Presiden Mauritania Mohamed Ould Abdel Aziz, membujuk sang penguasa di istananya sepanjang Jumat dan Sabtu.
e7 CONSULT/third-party | membujuk | a=Presiden Guinea Alpha Conde>A ; Presiden Mauritania Mohamed Ould Abdel Aziz>Mohamed Ould Abdel Aziz,MRT,GOV | r=sang penguasa>J | p=istananya>BJ | d=2017-01-20..2017-01-21
. Batas waktu yang dipasang ECOWAS, Jumat tengah hari, dua kali diundur demi memberi mereka waktu.
e8 CONCEDE | diundur | a=ECOWAS>E | r=sang penguasa>J | d=2017-01-20
+ Negeri sempit yang menjepit sebuah sungai itu berpenduduk kurang dari dua juta orang dan mengandalkan kacang tanah serta wisatawan.
+ Sekitar 4.000 serdadu Senegal, Nigeria, Ghana, Mali, dan Togo sudah melintasi perbatasan pada Kamis malam, hanya beberapa jam setelah Dewan Keamanan PBB menyatakan dukungan penuh kepada Barrow, lalu berhenti menunggu hasil perundingan.
e9 MOBILIZE/troops | melintasi perbatasan | a=serdadu Senegal, Nigeria, Ghana, Mali, dan Togo>T | r=Gambia>Gambia,GMB,GOV | p=perbatasan>G | d=2017-01-19 | f=size 4000 "Sekitar 4.000 serdadu"
e10 SUPPORT | menyatakan dukungan penuh | a=Dewan Keamanan PBB>U | r=Barrow>B | d=2017-01-19
. Pesawat Nigeria meraung rendah di atas Banjul.
e11 MOBILIZE/weapons | meraung rendah | a=Pesawat Nigeria>Nigerian Air Force,NGA,MIL | p=Banjul>BJ
. Kepala staf angkatan bersenjata Ousman Badjie, yang selama ini setia, mengaku tidak akan melibatkan prajuritnya dalam "pertempuran bodoh".
S person:Kepala staf angkatan bersenjata Ousman Badjie>=Ousman Badjie | mengaku | tidak akan melibatkan prajuritnya dalam "pertempuran bodoh" | mixed
e12 REJECT/assist | tidak akan melibatkan prajuritnya | a=Kepala staf angkatan bersenjata Ousman Badjie>Ousman Badjie,GMB,MIL | r=Jammeh>J
+ Pernyataan bersama ECOWAS, Uni Afrika, dan PBB menyebut Jammeh bebas kembali kapan saja, dan asetnya yang sah tidak akan disita.
S document:Pernyataan bersama>=Joint declaration of ECOWAS, the African Union and the United Nations | menyebut | Jammeh bebas kembali kapan saja, dan asetnya yang sah tidak akan disita | indirect
e13 CONCEDE | bebas kembali | a=ECOWAS>E ; Uni Afrika>African Union,-,IGO ; PBB>United Nations,-,IGO | r=Jammeh>J
e14 COERCE/seize | disita | r=asetnya>J | st=denied
. Menteri Luar Negeri Senegal Mankeur Ndiaye membantah ada jaminan kekebalan.
S person:Menteri Luar Negeri Senegal Mankeur Ndiaye>=Mankeur Ndiaye | membantah | ada jaminan kekebalan | indirect
e15 CONCEDE | jaminan kekebalan | a=ECOWAS>E | r=Jammeh>J | st=denied
+ Sedikitnya 45 ribu orang, kebanyakan perempuan dan anak, lari ke Senegal sejak awal Januari, menurut UNHCR.
S organization:UNHCR>=UNHCR | menurut | Sedikitnya 45 ribu orang, kebanyakan perempuan dan anak, lari ke Senegal sejak awal Januari | indirect
. Turis Inggris dan Belanda diterbangkan pulang dari pantai-pantai di Kololi, yang biasanya penuh pada musim dingin Eropa.
+ Jammeh merebut kekuasaan pada 22 Juli 1994 dalam kudeta tak berdarah ketika berpangkat letnan, dan mengaku mampu menyembuhkan AIDS dengan ramuan dan doa.
S person:Jammeh>J | mengaku | mampu menyembuhkan AIDS dengan ramuan dan doa | indirect
e16 COERCE/seize | merebut kekuasaan | a=Jammeh>J | p=Gambia>G | d=1994-07-22
. Pada 2015 ia menyatakan negeri yang dikelilingi Senegal itu sebagai republik Islam; setahun kemudian ia mengumumkan keluar dari Mahkamah Pidana Internasional.
e17 SANCTION/withdraw | keluar | a=ia>J | r=Mahkamah Pidana Internasional>International Criminal Court,-,JUD | d=2016-01-01..2016-12-31
. Barrow sudah mengisyaratkan akan membatalkannya.
e18 CONCEDE | membatalkannya | a=Barrow>B | r=Mahkamah Pidana Internasional>International Criminal Court,-,JUD | st=planned

@story id-own-qf-027 | id | 2025-06-29 | VOA Indonesia
@who D = Democratic Republic of the Congo | COD | GOV
@who R = Rwanda | RWA | GOV
@who M = March 23 Movement | COD | REB
@who U = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who W = Therese Kayikwamba Wagner | COD | GOV
@who N = Olivier Nduhungirehe | RWA | GOV
@who Q = Qatar | QAT | GOV
@who F = Democratic Forces for the Liberation of Rwanda | COD | REB
@where WA = Washington, D.C. | USA | 38.90 | -77.04
@where G = Goma | COD | -1.68 | 29.22
@where B = Bukavu | COD | -2.51 | 28.86
@where E = eastern Democratic Republic of the Congo | COD | -1.5 | 28.5
# RD Kongo-Rwanda Teken Perjanjian Damai di Washington, M23 Tidak Merasa Terikat
e1 AGREE | Teken Perjanjian Damai | a=RD Kongo>D ; Rwanda>R | p=Washington>WA | d=2025-06-27
e2 REJECT | Tidak Merasa Terikat | a=M23>M
+ Menteri luar negeri Rwanda dan Republik Demokratik Kongo pada Jumat menandatangani perjanjian yang ditengahi Amerika Serikat untuk mengakhiri peperangan di Kongo timur, yang tahun ini saja telah merenggut ribuan jiwa.
e3 AGREE | menandatangani perjanjian | a=Menteri luar negeri Rwanda>N ; Republik Demokratik Kongo>W | p=Washington>WA | d=2025-06-27 | same=e1
e4 CONSULT/third-party | ditengahi | a=Amerika Serikat>U | r=Rwanda>R ; Republik Demokratik Kongo>D
e5 ASSAULT | peperangan | p=Kongo timur>E | d=2025-01-01..2025-06-29 | f=killed 2000.. "ribuan jiwa" | st=ongoing
+ Kesepakatan itu mewajibkan Rwanda menarik pasukannya dalam 90 hari, sedangkan Kinshasa harus menumpas FDLR, kelompok bersenjata Hutu yang sisa-sisanya terlibat dalam genosida 1994.
e6 RETREAT/withdraw | menarik pasukannya | a=Rwanda>R | p=Kongo timur>E | d=2025-06-27..2025-09-25 | st=planned
e7 ASSAULT | menumpas | a=Kinshasa>D | r=FDLR>F | p=Kongo timur>E | st=planned
e8 ASSAULT | genosida 1994 | a=kelompok bersenjata Hutu>F | p=Rwanda>Rwanda,RWA,-1.94,30.06 | d=1994-01-01..1994-12-31
. Kedua negara juga akan meluncurkan kerangka ekonomi bersama dalam tiga bulan, dengan mineral seperti koltan dan litium sebagai umpannya.
e9 AGREE | meluncurkan kerangka ekonomi | a=Kedua negara>D ; Kedua negara>R | st=planned
+ "Hari ini kekerasan dan kehancuran berakhir," kata Presiden Donald Trump, yang menjamu kedua menteri di Ruang Oval, seraya menambahkan bahwa Amerika memperoleh banyak hak mineral.
S person:Presiden Donald Trump>T | kata | Hari ini kekerasan dan kehancuran berakhir | direct
S person:Presiden Donald Trump>T | menambahkan | Amerika memperoleh banyak hak mineral | indirect
e10 CONSULT/visit | menjamu | a=kedua menteri>W ; kedua menteri>N | r=Presiden Donald Trump>T | p=Ruang Oval>WA | d=2025-06-27
. Pelanggaran, ancamnya, akan diganjar "denda yang sangat berat, finansial dan lainnya".
S person:nya>T | ancamnya | akan diganjar "denda yang sangat berat, finansial dan lainnya" | mixed
e11 THREATEN | ancamnya | a=nya>T | r=kedua menteri>D ; kedua menteri>R | p=Ruang Oval>WA | d=2025-06-27
+ Menteri Luar Negeri Kongo Therese Kayikwamba Wagner mengenang para korban yang menurutnya sedang menyaksikan dari kejauhan dan berharap janji dipegang.
. Rekannya, Olivier Nduhungirehe, menyebut perjanjian itu titik balik, tetapi menegaskan Rwanda akan mencabut "tindakan pertahanan" hanya bila FDLR dilenyapkan.
S person:Olivier Nduhungirehe>N | menyebut | perjanjian itu titik balik | indirect
S person:Olivier Nduhungirehe>N | menegaskan | Rwanda akan mencabut "tindakan pertahanan" hanya bila FDLR dilenyapkan | mixed
e12 RETREAT/withdraw | mencabut "tindakan pertahanan" | a=Rwanda>R | p=Kongo timur>E | st=possible | same=e6
+ Kongo menyimpan cadangan kobalt terbesar di dunia; sebuah ponsel dan baterai mobil listrik hampir pasti mengandung sesuatu dari tanahnya.
+ M23, gerakan pemberontak yang menurut pakar PBB didukung ribuan tentara Rwanda, bukan peserta perjanjian tersebut.
S unnamed:pakar PBB>- | menurut | didukung ribuan tentara Rwanda | indirect
e13 AID | didukung | a=ribuan tentara Rwanda>Rwanda Defence Force,RWA,MIL | r=M23>M | p=Kongo timur>E | f=size 2000.. "ribuan tentara Rwanda" | st=ongoing
. Kigali berkali-kali membantah tuduhan itu.
e14 REJECT | membantah | a=Kigali>R | r=pakar PBB>United Nations Group of Experts,-,IGO
. Corneille Nangaa, pemimpin sayap politiknya, mengatakan lewat X bahwa segala sesuatu tentang mereka yang diputuskan tanpa mereka adalah melawan mereka.
S document:X>=Post of Corneille Nangaa on X ; person:Corneille Nangaa, pemimpin sayap politiknya>=Corneille Nangaa | mengatakan | segala sesuatu tentang mereka yang diputuskan tanpa mereka adalah melawan mereka | indirect
e15 REJECT | adalah melawan mereka | a=Corneille Nangaa, pemimpin sayap politiknya>M | same=e2
. Perundingan terpisah antara kelompok itu dan pemerintah Kongo berlangsung di Doha di bawah asuhan Qatar.
e16 CONSULT | Perundingan terpisah | a=kelompok itu>M ; pemerintah Kongo>D | p=Doha>Doha,QAT,25.29,51.53 | st=ongoing
e17 CONSULT/third-party | asuhan Qatar | a=Qatar>Q | r=kelompok itu>M ; pemerintah Kongo>D | p=Doha>Doha,QAT,25.29,51.53 | st=ongoing
+ Pemberontak menduduki Goma pada akhir Januari dan Bukavu tiga pekan kemudian.
e18 ASSAULT | menduduki Goma | a=Pemberontak>M | p=Goma>G | d=2025-01-21..2025-01-31
e19 ASSAULT | Bukavu | a=Pemberontak>M | p=Bukavu>B | d=2025-02-01..2025-02-28
. Di kedua kota itu bank masih tutup, dan penduduk menyeberang ke Gisenyi di Rwanda sekadar untuk mengambil uang.
+ Denis Mukwege, dokter kandungan pemenang Nobel Perdamaian, mengecam kesepakatan tersebut karena dinilainya memberikan hadiah bagi agresi dan melegalkan penjarahan.
e20 ACCUSE/disapprove | mengecam | a=Denis Mukwege, dokter kandungan pemenang Nobel Perdamaian>Denis Mukwege,COD,CVL | r=Amerika Serikat>U ; Kinshasa>D
. "Kami sudah mendengar kata damai dua belas kali," kata Furaha, penjual pisang di Goma, kepada reporter VOA.
S outlet:VOA>=VOA ; person:Furaha>=Furaha | kata | Kami sudah mendengar kata damai dua belas kali | direct
+ Presiden Felix Tshisekedi dan Presiden Paul Kagame diharapkan datang ke Washington dalam beberapa pekan mendatang guna memungkasi apa yang dinamai "Kesepakatan Washington".
e21 AGREE | datang ke Washington | a=Presiden Felix Tshisekedi>Felix Tshisekedi,COD,GOV ; Presiden Paul Kagame>Paul Kagame,RWA,GOV | r=Presiden Donald Trump>T | p=Washington>WA | st=possible

@story id-own-qf-028 | id | 2013-03-01 | Antara
@who T = Thailand | THA | GOV
@who B = Barisan Revolusi Nasional | THA | REB
@who Y = Yingluck Shinawatra | THA | GOV
@who N = Najib Razak | MYS | GOV
@who M = Malaysia | MYS | GOV
@who P = Paradorn Pattanatabut | THA | GOV
@who H = Hassan Taib | THA | REB
@where K = Kuala Lumpur | MYS | 3.14 | 101.69
@where S = southern Thailand | THA | 6.5 | 101.3
@where PT = Pattani | THA | 6.87 | 101.25
# Thailand dan BRN Sepakat Berunding di Bawah Penengahan Malaysia
e1 AGREE | Sepakat Berunding | a=Thailand>T ; BRN>B | d=2013-02-28
e2 AGREE | Penengahan | a=Malaysia>M | st=planned
+ Kuala Lumpur (ANTARA News) - Untuk pertama kalinya dalam sembilan tahun pemberontakan di provinsi-provinsi selatannya, Thailand bersedia berbicara secara terbuka dengan salah satu kelompok pemberontak Melayu Muslim.
e3 AGREE | bersedia berbicara | a=Thailand>T | r=salah satu kelompok pemberontak Melayu Muslim>B | d=2013-02-28 | same=e1
+ Dokumen "konsensus umum proses dialog damai" ditandatangani di Kuala Lumpur, Kamis, oleh Sekretaris Jenderal Dewan Keamanan Nasional Thailand Paradorn Pattanatabut dan Hassan Taib, yang mengaku kepala kantor penghubung Barisan Revolusi Nasional (BRN) di Malaysia.
S person:Hassan Taib>H | mengaku | kepala kantor penghubung Barisan Revolusi Nasional (BRN) di Malaysia | indirect
e4 AGREE | ditandatangani | a=Sekretaris Jenderal Dewan Keamanan Nasional Thailand Paradorn Pattanatabut>P ; Hassan Taib>H | p=Kuala Lumpur>K | d=2013-02-28 | same=e1
. Beberapa jam kemudian Perdana Menteri Yingluck Shinawatra bertemu Perdana Menteri Malaysia Najib Razak di Putrajaya.
e5 CONSULT/visit | bertemu | a=Perdana Menteri Yingluck Shinawatra>Y | r=Perdana Menteri Malaysia Najib Razak>N | p=Putrajaya>Putrajaya,MYS,2.93,101.69 | d=2013-02-28
+ "Ini baru titik tolak, sebuah langkah awal dari proses yang panjang," kata Najib dalam jumpa pers bersama.
S person:Najib>N | kata | Ini baru titik tolak, sebuah langkah awal dari proses yang panjang | direct
. Ia menyatakan putaran pertama akan diadakan dalam dua minggu dan Malaysia bersedia memfasilitasi "selama diminta".
S person:Ia>N | menyatakan | putaran pertama akan diadakan dalam dua minggu dan Malaysia bersedia memfasilitasi "selama diminta" | mixed
e6 AGREE | putaran pertama | a=Thailand>T ; BRN>B | p=Kuala Lumpur>K | d=2013-03-01..2013-03-14 | st=planned
e7 AGREE | bersedia memfasilitasi | a=Malaysia>M | r=Thailand>T ; BRN>B | d=2013-02-28
. Yingluck menekankan setiap penyelesaian harus tetap dalam kerangka konstitusi Thailand, yang tidak memungkinkan pemisahan wilayah.
S person:Yingluck>Y | menekankan | setiap penyelesaian harus tetap dalam kerangka konstitusi Thailand, yang tidak memungkinkan pemisahan wilayah | indirect
e8 REJECT | tidak memungkinkan pemisahan wilayah | a=Yingluck>Y | r=BRN>B
+ Tiga provinsi perbatasan itu dihuni hampir dua juta orang, delapan dari sepuluh di antaranya Muslim yang berbahasa Melayu di rumah dan Thai di kantor.
+ Hassan, lelaki berpeci yang sebelumnya tidak dikenal umum, hanya berkata, "Kami akan meminta rakyat kami bekerja sama dan berdoa."
S person:Hassan, lelaki berpeci yang sebelumnya tidak dikenal umum>H | berkata | Kami akan meminta rakyat kami bekerja sama dan berdoa. | direct
e9 REQUEST | meminta rakyat kami bekerja sama | a=Kami>B | r=rakyat kami>Malay Muslims of southern Thailand,THA,CVL | st=planned
. Sejauh mana ia didengar para pejuang muda di desa-desa diragukan banyak ahli, antara lain Don Pathan, yang menulis bahwa sayap tempur BRN tidak pernah memberi mandat kepada siapa pun.
S person:Don Pathan>=Don Pathan | menulis | sayap tempur BRN tidak pernah memberi mandat kepada siapa pun | indirect
+ Seakan menjawab, sebuah bom yang disembunyikan di sepeda motor meledak di dekat kantor polisi di Kota Pattani pada Jumat pagi, melukai enam orang, tiga di antaranya pedagang pasar.
e10 ASSAULT/explosives | meledak | r=pedagang pasar>Market traders in Pattani,THA,CVL | p=Kota Pattani>PT | d=2013-03-01 | f=injured 6 "enam orang"
. Dua pekan sebelumnya, 16 pemberontak tewas ketika menyerbu pangkalan marinir di Bacho, Narathiwat, salah satu pertempuran paling mematikan sejak 2004.
e11 ASSAULT | menyerbu | a=16 pemberontak>B | r=pangkalan marinir>Royal Thai Marine Corps,THA,MIL | p=Bacho, Narathiwat>Bacho,THA,6.52,101.65 | d=2013-02-15 | f=killed 16 "16 pemberontak"
+ Lebih dari 5.300 orang, Buddha maupun Muslim, telah terbunuh di Pattani, Yala, dan Narathiwat, menurut Deep South Watch.
S organization:Deep South Watch>=Deep South Watch | menurut | Lebih dari 5.300 orang, Buddha maupun Muslim, telah terbunuh di Pattani, Yala, dan Narathiwat | indirect
e12 ASSAULT | terbunuh | p=Pattani, Yala, dan Narathiwat>S | d=2004-01-01..2013-03-01 | f=killed 5300.. "Lebih dari 5.300 orang"
. Wilayah penghasil karet itu dahulu bagian dari Kesultanan Patani, yang dikuasai Siam pada 1902 dan diakui Inggris sebagai milik Bangkok lewat perjanjian 1909.
e13 COERCE/seize | dikuasai | a=Siam>T | r=Kesultanan Patani>Sultanate of Patani,-,- | p=Pattani>PT | d=1902-01-01..1902-12-31
e14 SUPPORT | diakui | a=Inggris>United Kingdom,GBR,GOV | r=Bangkok>T | d=1909-01-01..1909-12-31
+ Bagi Kuala Lumpur, yang sebentar lagi menggelar pemilu, peran juru damai datang pada waktu yang baik.
+ Organisasi Kerja Sama Islam mengucapkan selamat, sementara Indonesia, yang pada 2008 pernah mempertemukan kedua pihak secara diam-diam di Istana Bogor, memandang dialog itu sebagai perkembangan baik.
S organization:Indonesia>=Indonesia | memandang | dialog itu sebagai perkembangan baik | indirect
e15 SUPPORT | mengucapkan selamat | a=Organisasi Kerja Sama Islam>Organisation of Islamic Cooperation,-,IGO | r=Thailand>T ; BRN>B
e16 CONSULT/third-party | mempertemukan | a=Indonesia>Indonesia,IDN,GOV | r=kedua pihak>T ; kedua pihak>B | p=Istana Bogor>Bogor,IDN,-6.6,106.8 | d=2008-01-01..2008-12-31

@story id-own-qf-029 | id | 2023-11-12 | Media Indonesia
@who J = Joko Widodo | IDN | GOV
@who R = Ebrahim Raisi | IRN | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who S = Mohammed bin Salman | SAU | GOV
@who I = Israel | ISR | GOV
@who O = Organisation of Islamic Cooperation and Arab League | - | IGO
@who P = Palestinians | PSE | CVL
@who M = Retno Marsudi | IDN | GOV
@who U = United States | USA | GOV
@where RY = Riyadh | SAU | 24.71 | 46.68
@where G = Gaza | PSE | 31.42 | 34.36
@where RS = Indonesia Hospital, Beit Lahia | PSE | 31.54 | 34.51
# KTT Riyadh Kutuk Agresi Israel, Usul Embargo Senjata dan Minyak Kandas
e1 ACCUSE/disapprove | Kutuk | a=KTT Riyadh>O | r=Israel>I | p=Riyadh>RY | d=2023-11-11
e2 REJECT | Kandas | a=KTT Riyadh>O | p=Riyadh>RY | d=2023-11-11
+ PARA pemimpin dunia Islam dan Arab menolak dalih membela diri yang dipakai Israel untuk menggempur Jalur Gaza dan menuntut penghentian segera operasi militer, tetapi tidak bersepakat menjatuhkan hukuman ekonomi ataupun politik.
e3 REJECT | menolak dalih membela diri | a=PARA pemimpin dunia Islam dan Arab>O | r=Israel>I | p=Riyadh>RY | d=2023-11-11
e4 ASSAULT | menggempur | a=Israel>I | p=Jalur Gaza>G | st=ongoing
e5 REQUEST/yield | menuntut | a=PARA pemimpin dunia Islam dan Arab>O | r=Israel>I | p=Riyadh>RY | d=2023-11-11
e6 SANCTION | menjatuhkan hukuman | a=PARA pemimpin dunia Islam dan Arab>O | r=Israel>I | d=2023-11-11 | st=denied
. Demikian isi resolusi 31 butir yang disahkan KTT Luar Biasa gabungan OKI dan Liga Arab di Riyadh, Arab Saudi, Sabtu (11/11).
e7 SUPPORT | disahkan | a=KTT Luar Biasa gabungan OKI dan Liga Arab>O | p=Riyadh>RY | d=2023-11-11
+ Aljazair dan Lebanon, menurut diplomat Arab yang dikutip AFP, mengusulkan penghentian pasokan minyak serta pemutusan hubungan dengan Tel Aviv; sedikitnya tiga negara, termasuk Uni Emirat Arab dan Bahrain, menampik.
S outlet:AFP>=AFP ; unnamed:diplomat Arab>- | menurut | mengusulkan penghentian pasokan minyak serta pemutusan hubungan dengan Tel Aviv; sedikitnya tiga negara, termasuk Uni Emirat Arab dan Bahrain, menampik | indirect
e8 REQUEST | mengusulkan | a=Aljazair>Algeria,DZA,GOV ; Lebanon>Lebanon,LBN,GOV | r=KTT Luar Biasa gabungan OKI dan Liga Arab>O | p=Riyadh>RY | d=2023-11-11
e9 REJECT | menampik | a=Uni Emirat Arab>United Arab Emirates,ARE,GOV ; Bahrain>Bahrain,BHR,GOV | r=Aljazair>Algeria,DZA,GOV ; Lebanon>Lebanon,LBN,GOV | p=Riyadh>RY | d=2023-11-11 | same=e2
+ Presiden Joko Widodo, yang berbicara pada urutan kesembilan, menyebut empat langkah yang perlu diambil OKI.
. "Gencatan senjata harus segera diwujudkan, bantuan kemanusiaan harus dipercepat dan diperluas jangkauannya," katanya.
S person:nya>J | katanya | Gencatan senjata harus segera diwujudkan, bantuan kemanusiaan harus dipercepat dan diperluas jangkauannya | direct
e10 REQUEST/yield | harus segera diwujudkan | a=nya>J | r=Israel>I | p=Riyadh>RY | d=2023-11-11
e11 REQUEST/assist | harus dipercepat | a=nya>J | p=Riyadh>RY | d=2023-11-11
. "OKI harus mendesak agar perundingan damai segera dimulai, dan Israel harus bertanggung jawab atas kekejaman yang telah dilakukan."
S person:nya>J | - | OKI harus mendesak agar perundingan damai segera dimulai, dan Israel harus bertanggung jawab atas kekejaman yang telah dilakukan. | direct
e12 REQUEST/meet | harus mendesak | a=nya>J | r=OKI>O | p=Riyadh>RY | d=2023-11-11
e13 ACCUSE/disapprove | kekejaman | a=nya>J | r=Israel>I | p=Riyadh>RY | d=2023-11-11
+ Presiden Iran Ebrahim Raisi, yang menginjak tanah Saudi untuk pertama kali sejak kedua negara rujuk pada Maret, datang dengan serban hitam dan selendang Palestina.
e14 CONSULT/visit | menginjak tanah Saudi | a=Presiden Iran Ebrahim Raisi>R | r=Saudi>S | p=Riyadh>RY | d=2023-11-11
e15 AGREE | rujuk | a=kedua negara>Iran,IRN,GOV ; kedua negara>Saudi Arabia,SAU,GOV | d=2023-03-01..2023-03-31
. Ia meminta negara-negara Islam menetapkan tentara Israel sebagai organisasi teroris dan mempersenjatai rakyat Palestina.
e16 REQUEST | menetapkan | a=Ia>R | r=negara-negara Islam>O | p=Riyadh>RY | d=2023-11-11
e17 REQUEST/assist | mempersenjatai | a=Ia>R | r=negara-negara Islam>O | p=Riyadh>RY | d=2023-11-11
. Erdogan mengusulkan konferensi perdamaian internasional, sedangkan tuan rumah, Putra Mahkota Mohammed bin Salman, menuding Dewan Keamanan PBB gagal menghentikan pelanggaran.
S person:Putra Mahkota Mohammed bin Salman>S | menuding | Dewan Keamanan PBB gagal menghentikan pelanggaran | indirect
e18 REQUEST/meet | mengusulkan konferensi perdamaian | a=Erdogan>E | p=Riyadh>RY | d=2023-11-11
e19 ACCUSE | menuding | a=Putra Mahkota Mohammed bin Salman>S | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO | p=Riyadh>RY | d=2023-11-11
+ Di Gaza utara, Rumah Sakit Indonesia di Beit Lahia gelap gulita sejak generatornya kehabisan solar, Kamis malam.
. Menlu Retno Marsudi, yang mendampingi Presiden, mengecam serangan di sekitar rumah sakit tersebut dan membantah tuduhan militer Israel bahwa bangunan itu menutupi terowongan Hamas.
S organization:militer Israel>=Israel Defense Forces | tuduhan | bangunan itu menutupi terowongan Hamas | indirect
e20 ACCUSE/disapprove | mengecam | a=Menlu Retno Marsudi>M | r=militer Israel>Israel Defense Forces,ISR,MIL
e21 ASSAULT | serangan | a=militer Israel>Israel Defense Forces,ISR,MIL | p=rumah sakit tersebut>RS
e22 REJECT | membantah | a=Menlu Retno Marsudi>M | r=militer Israel>Israel Defense Forces,ISR,MIL
e23 ACCUSE/allege | tuduhan | a=militer Israel>Israel Defense Forces,ISR,MIL | r=Hamas>Hamas,PSE,REB
. Tiga relawan MER-C memilih bertahan di dalamnya bersama pasien.
+ Kementerian Kesehatan di Gaza menyatakan korban jiwa sejak 7 Oktober melampaui 11.000, dua perlimanya anak-anak.
S organization:Kementerian Kesehatan di Gaza>=Gaza Health Ministry | menyatakan | korban jiwa sejak 7 Oktober melampaui 11.000, dua perlimanya anak-anak | indirect
e24 ASSAULT | korban jiwa | p=Gaza>G | d=2023-10-07..2023-11-12 | f=killed 11000.. "11.000" | same=e4
+ Dari Riyadh, Jokowi meneruskan perjalanan ke Washington untuk bertemu Presiden Joe Biden pada Senin (13/11), membawa titipan pesan KTT itu.
e25 AGREE | bertemu | a=Jokowi>J | r=Presiden Joe Biden>Joe Biden,USA,GOV | p=Washington>Washington,USA,38.90,-77.04 | d=2023-11-13 | st=planned

@story id-own-qf-030 | id | 2005-03-10 | Koran Tempo
@who I = Indonesia | IDN | GOV
@who M = Malaysia | MYS | GOV
@who S = Susilo Bambang Yudhoyono | IDN | GOV
@who B = Abdullah Ahmad Badawi | MYS | GOV
@who N = Indonesian Navy | IDN | MIL
@who K = Royal Malaysian Navy | MYS | MIL
@who H = Syed Hamid Albar | MYS | GOV
@who W = Hassan Wirajuda | IDN | GOV
@where A = Ambalat | IDN | 3.20 | 118.80
@where J = Jakarta | IDN | -6.20 | 106.83
@where L = Karang Unarang | IDN | 4.00 | 118.08
# Menlu Malaysia ke Jakarta, Sengketa Ambalat Dibawa ke Meja Runding
e1 CONSULT/visit | ke Jakarta | a=Menlu Malaysia>H | p=Jakarta>J | d=2005-03-09
e2 AGREE | Dibawa ke Meja Runding | a=Malaysia>M | st=planned
+ JAKARTA -- Indonesia dan Malaysia sepakat menyelesaikan sengketa di Laut Sulawesi melalui perundingan, dan kedua tim teknis akan bertemu mulai 22 Maret di Bali.
e3 AGREE | sepakat menyelesaikan sengketa | a=Indonesia>I ; Malaysia>M | p=JAKARTA>J | d=2005-03-09
e4 AGREE | akan bertemu | a=kedua tim teknis>I ; kedua tim teknis>M | p=Bali>Bali,IDN,-8.41,115.19 | d=2005-03-22 | st=planned | same=e2
. Kepastian itu disampaikan Menteri Luar Negeri Malaysia Syed Hamid Albar seusai bertemu koleganya, Hassan Wirajuda, di Gedung Pancasila, kemarin.
e5 CONSULT/visit | bertemu | a=Menteri Luar Negeri Malaysia Syed Hamid Albar>H | r=Hassan Wirajuda>W | p=Gedung Pancasila>J | d=2005-03-09 | same=e1
+ "Kami bersetuju bahwa tiada siapa pun mahu berperang," katanya, dengan senyum lebar.
S person:nya>H | katanya | Kami bersetuju bahwa tiada siapa pun mahu berperang | direct
. Hassan menjelaskan, kedua pihak juga akan mencegah kapal perang masing-masing saling mendekat, tetapi tidak ada penarikan.
S person:Hassan>W | menjelaskan | kedua pihak juga akan mencegah kapal perang masing-masing saling mendekat, tetapi tidak ada penarikan | indirect
e6 AGREE | akan mencegah | a=kedua pihak>I ; kedua pihak>M | d=2005-03-09
e7 RETREAT/withdraw | tidak ada penarikan | a=kedua pihak>I ; kedua pihak>M | p=Laut Sulawesi>A | st=denied
+ Ketegangan bermula setelah perusahaan minyak Petronas, pada 16 Februari, memberikan konsesi blok ND6 dan ND7 kepada Shell, padahal di tempat yang sama Jakarta sudah mengontrakkannya kepada ENI dan Unocal dengan nama Ambalat dan East Ambalat.
. Departemen Luar Negeri mengirim nota protes sembilan hari kemudian.
e8 ACCUSE/disapprove | nota protes | a=Departemen Luar Negeri>I | r=Malaysia>M | d=2005-02-25
. TNI Angkatan Laut lalu mengerahkan tujuh kapal dan empat F-16, yang oleh Panglima TNI Jenderal Endriartono Sutarto disebut patroli biasa.
S person:Panglima TNI Jenderal Endriartono Sutarto>=Endriartono Sutarto | disebut | patroli biasa | indirect
e9 MOBILIZE/weapons | mengerahkan | a=TNI Angkatan Laut>N | p=Ambalat>A | f=size 7 "tujuh kapal"
+ Presiden Susilo Bambang Yudhoyono, yang Senin lalu menaiki KRI Tedung Naga dan memandang pembangunan mercusuar di Karang Unarang dari kejauhan, menegaskan kedaulatan tidak bisa ditawar.
S person:Presiden Susilo Bambang Yudhoyono>S | menegaskan | kedaulatan tidak bisa ditawar | indirect
e10 REJECT/yield | tidak bisa ditawar | a=Presiden Susilo Bambang Yudhoyono>S | r=Malaysia>M | d=2005-03-07
. Malam itu juga ia berbicara lewat telepon dengan Perdana Menteri Abdullah Ahmad Badawi, dan keduanya bersepakat menurunkan suhu.
e11 CONSULT/phone | berbicara lewat telepon | a=ia>S ; Perdana Menteri Abdullah Ahmad Badawi>B | d=2005-03-07
e12 AGREE | bersepakat menurunkan suhu | a=keduanya>S ; keduanya>B | d=2005-03-07
. Menurut catatan TNI, kapal Malaysia KD Kerambit dan sebuah pesawat Beechcraft telah empat kali melanggar batas sejak awal bulan; Kuala Lumpur menyanggah dan menuduh balik bahwa nelayannya diusir di perairan sendiri.
S document:catatan TNI>=Records of the Indonesian National Armed Forces | Menurut | kapal Malaysia KD Kerambit dan sebuah pesawat Beechcraft telah empat kali melanggar batas sejak awal bulan | indirect
S organization:Kuala Lumpur>M | menuduh balik bahwa | nelayannya diusir di perairan sendiri | indirect
e13 MOBILIZE/weapons | melanggar batas | a=kapal Malaysia KD Kerambit>K ; sebuah pesawat Beechcraft>K | r=TNI>I | p=Ambalat>A | d=2005-03-01..2005-03-10
e14 REJECT | menyanggah | a=Kuala Lumpur>M | r=TNI>I
e15 ACCUSE/allege | menuduh balik | a=Kuala Lumpur>M | r=TNI>I
e16 COERCE/restrict | diusir | a=TNI>N | r=nelayannya>Malaysian fishermen,MYS,CVL | p=Laut Sulawesi>A | st=possible
+ Laut Sulawesi dalam pekan-pekan ini sedang teduh, angin barat sudah berlalu.
+ Di jalanan, amarah belum surut.
. Di Makassar sukarelawan "Ganyang Malaysia" berlatih baris-berbaris, sementara mahasiswa membakar bendera negeri jiran itu di depan kedutaannya di Kuningan, Jakarta.
e17 PROTEST/demo | membakar bendera | a=mahasiswa>Students in Jakarta,IDN,CVL | r=negeri jiran itu>M | p=Kuningan, Jakarta>J
. Seorang kepala desa di Sebatik berkata lirih bahwa separuh warganya setiap pagi berjualan pisang ke Tawau.
S unnamed:Seorang kepala desa di Sebatik>- | berkata | separuh warganya setiap pagi berjualan pisang ke Tawau | indirect
+ Kekalahan Indonesia atas Pulau Sipadan dan Ligitan di Mahkamah Internasional pada Desember 2002 masih membekas, dan itulah yang dipakai Malaysia sebagai titik pangkal klaim barunya.
e18 REJECT | Kekalahan | a=Mahkamah Internasional>International Court of Justice,-,JUD | r=Indonesia>I | d=2002-12-01..2002-12-31
. Cadangan minyak di blok itu ditaksir 700 juta barel.
