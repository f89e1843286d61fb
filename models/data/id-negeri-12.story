@story id-own-n-075 | id | 2019-11-18 | Cakrawala Asia
@who P = Hong Kong Police Force | HKG | COP
@who M = Protesters in Hong Kong | HKG | CVL
@who L = Carrie Lam | HKG | GOV
@who A = People's Liberation Army | CHN | MIL
@where U = Hong Kong Polytechnic University | HKG | 22.30 | 114.18
@where H = Hong Kong | HKG | 22.32 | 114.17
# Kampus Politeknik Hong Kong Dikepung, Ratusan Demonstran Terperangkap
e1 COERCE/restrict | Dikepung | r=Ratusan Demonstran>M | p=Kampus Politeknik Hong Kong>U | d=2019-11-17..2019-11-18 | st=ongoing
+ HONG KONG - Polisi Hong Kong mengepung Universitas Politeknik sejak Minggu (17/11/2019) dan mengancam memakai peluru tajam bila para pengunjuk rasa terus menyerang dengan panah dan bom bensin.
e2 COERCE/restrict | mengepung | a=Polisi Hong Kong>P | r=para pengunjuk rasa>M | p=Universitas Politeknik>U | d=2019-11-17..2019-11-18 | st=ongoing | same=e1
e3 THREATEN/violence | mengancam | a=Polisi Hong Kong>P | r=para pengunjuk rasa>M | p=Universitas Politeknik>U
e4 PROTEST/riot | menyerang | a=para pengunjuk rasa>M | r=Polisi Hong Kong>P | p=Universitas Politeknik>U | d=2019-11-17..2019-11-18 | st=ongoing
. Seorang perwira humas polisi tertancap anak panah di betisnya.
e5 ASSAULT/primitive | tertancap anak panah | a=pengunjuk rasa>M | r=Seorang perwira humas polisi>P | p=Universitas Politeknik>U | f=injured 1 "Seorang perwira humas polisi"
+ "Kami kehabisan makanan dan tidak tahu harus keluar lewat mana," kata Dan, mahasiswa 19 tahun, kepada AFP melalui pesan singkat.
S outlet:AFP>=AFP ; person:Dan>=Dan | kata | Kami kehabisan makanan dan tidak tahu harus keluar lewat mana | direct
. Sejumlah orang lolos dengan meluncur menggunakan tali ke jembatan, tempat sepeda motor menunggu.
. Lebih dari 400 orang ditangkap sepanjang Senin, di kampus dan jalan-jalan sekitarnya.
e6 COERCE/arrest | ditangkap | r=Lebih dari 400 orang>M | p=kampus>U | d=2019-11-18 | f=detained 400.. "Lebih dari 400 orang"
+ Pengadilan Tinggi pada hari yang sama menyatakan larangan memakai masker melanggar konstitusi.
S organization:Pengadilan Tinggi>=High Court of Hong Kong | menyatakan | larangan memakai masker melanggar konstitusi | indirect
e7 REJECT/change | melanggar konstitusi | a=Pengadilan Tinggi>High Court of Hong Kong,HKG,JUD | d=2019-11-18
. Beijing mengecam putusan tersebut dan menegaskan hanya parlemen China yang boleh menafsirkan Undang-Undang Dasar wilayah itu.
S organization:Beijing>=China | menegaskan | hanya parlemen China yang boleh menafsirkan Undang-Undang Dasar wilayah itu | indirect
e8 ACCUSE/disapprove | mengecam | a=Beijing>China,CHN,GOV | r=Pengadilan Tinggi>High Court of Hong Kong,HKG,JUD
. Pada Sabtu, puluhan serdadu garnisun China keluar barak bercelana pendek untuk memunguti batu di jalan.
+ Gelombang protes bermula Juni lalu dari rancangan undang-undang ekstradisi, yang baru resmi dicabut Kepala Eksekutif Carrie Lam pada September.
e9 PROTEST/demo | Gelombang protes | p=HONG KONG>H | d=2019-06-01..2019-11-18 | st=ongoing
e10 CONCEDE | dicabut | a=Kepala Eksekutif Carrie Lam>L | p=HONG KONG>H | d=2019-09-01..2019-09-30
. KJRI meminta 174.000 pekerja migran Indonesia menjauhi lokasi bentrokan; Veby Mega Indah, jurnalis asal Indonesia, kehilangan penglihatan mata kanannya setelah terkena peluru karet pada 29 September.
e11 REQUEST | meminta | a=KJRI>Consulate General of Indonesia in Hong Kong,IDN,GOV | r=174.000 pekerja migran Indonesia>Indonesian migrant workers in Hong Kong,IDN,CVL
e12 ASSAULT/crowd-control | terkena peluru karet | a=Polisi>P | r=Veby Mega Indah>Veby Mega Indah,IDN,MED | p=HONG KONG>H | d=2019-09-29 | f=injured 1 "Veby Mega Indah"

@story id-own-n-076 | id | 2026-01-04 | Warta Dunia
@who M = Nicolas Maduro | VEN | GOV
@who T = Donald Trump | USA | GOV
@who U = United States | USA | GOV
@who D = Delcy Rodriguez | VEN | GOV
@who F = United States Armed Forces | USA | MIL
@where C = Caracas | VEN | 10.48 | -66.90
@where N = New York | USA | 40.71 | -74.01
# AS Serang Caracas dan Bawa Maduro ke New York, Dunia Terbelah
e1 ASSAULT | Serang | a=AS>U | r=Caracas>Venezuela,VEN,GOV | p=Caracas>C | d=2026-01-03
e2 ASSAULT/abduct | Bawa | a=AS>U | r=Maduro>M | p=Caracas>C | d=2026-01-03
+ Jakarta - Pasukan khusus Amerika Serikat menangkap Presiden Venezuela Nicolas Maduro dan istrinya, Cilia Flores, dalam operasi kilat di Caracas, Sabtu (3/1/2026) dini hari, lalu menerbangkan keduanya ke New York.
e3 ASSAULT/abduct | menangkap | a=Pasukan khusus Amerika Serikat>F | r=Presiden Venezuela Nicolas Maduro>M ; istrinya, Cilia Flores>Cilia Flores,VEN,- | p=Caracas>C | d=2026-01-03 | same=e2
e4 COERCE/deport | menerbangkan | a=Pasukan khusus Amerika Serikat>F | r=keduanya>M ; keduanya>Cilia Flores,VEN,- | p=New York>N | d=2026-01-03
. Lebih dari 150 pesawat lebih dulu menggempur pangkalan dan radar, ungkap Kepala Staf Gabungan Jenderal Dan Caine.
S person:Kepala Staf Gabungan Jenderal Dan Caine>=Dan Caine | ungkap | Lebih dari 150 pesawat lebih dulu menggempur pangkalan dan radar | indirect
e5 ASSAULT/aerial | menggempur | a=150 pesawat>F | r=pangkalan dan radar>Venezuelan Armed Forces,VEN,MIL | p=Caracas>C | d=2026-01-03 | f=size 150.. "Lebih dari 150 pesawat" | same=e1
+ "Kami akan menjalankan negara itu sampai ada transisi yang aman," kata Presiden Donald Trump di Mar-a-Lago.
S person:Presiden Donald Trump>T | kata | Kami akan menjalankan negara itu sampai ada transisi yang aman | direct
e6 ASSAULT | akan menjalankan negara itu | a=Kami>U | r=negara itu>Venezuela,VEN,GOV | st=planned
. Ia mengancam mengirim gelombang kedua apabila para petinggi Caracas melawan.
e7 THREATEN/violence | mengancam | a=Ia>T | r=para petinggi Caracas>Government of Venezuela,VEN,GOV | d=2026-01-03
. Wakil Presiden Delcy Rodriguez, melalui televisi negara, menuntut Maduro dibebaskan dan menyebut kejadian itu penculikan.
S outlet:televisi negara>=Venezuelan state television ; person:Wakil Presiden Delcy Rodriguez>D | menyebut | penculikan | indirect
e8 REQUEST/yield | menuntut | a=Wakil Presiden Delcy Rodriguez>D | r=Presiden Donald Trump>T | d=2026-01-03
e9 ASSAULT/abduct | penculikan | a=Amerika Serikat>U | r=Maduro>M | p=Caracas>C | d=2026-01-03 | same=e2
+ Rusia, China, Brasil, dan Meksiko mengutuk serangan itu, sementara Presiden Argentina Javier Milei memujinya.
e10 ACCUSE/disapprove | mengutuk | a=Rusia>Russia,RUS,GOV ; China>China,CHN,GOV ; Brasil>Brazil,BRA,GOV ; Meksiko>Mexico,MEX,GOV | r=Amerika Serikat>U
e11 ASSAULT | serangan itu | a=Amerika Serikat>U | r=Caracas>Venezuela,VEN,GOV | p=Caracas>C | d=2026-01-03 | same=e1
e12 SUPPORT | memujinya | a=Presiden Argentina Javier Milei>Javier Milei,ARG,GOV | r=Presiden Donald Trump>T
. Dewan Keamanan PBB akan bersidang pada Senin atas permintaan Kolombia.
e13 AGREE | akan bersidang | a=Dewan Keamanan PBB>United Nations Security Council,-,IGO | d=2026-01-05 | st=planned
e14 REQUEST/meet | permintaan | a=Kolombia>Colombia,COL,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
+ Kementerian Luar Negeri RI menyatakan prihatin dan meminta semua pihak menghormati hukum internasional, tanpa menyebut nama Amerika Serikat.
S organization:Kementerian Luar Negeri RI>=Ministry of Foreign Affairs of Indonesia | menyatakan | prihatin | indirect
e15 REQUEST/yield | meminta | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV
. Sebanyak 37 WNI di Venezuela dilaporkan selamat.
+ Tidak ada data resmi mengenai korban; seorang pejabat Venezuela yang dikutip The New York Times menyebut sedikitnya 40 orang tewas, militer dan sipil.
S outlet:The New York Times>=The New York Times ; unnamed:seorang pejabat Venezuela>- | menyebut | sedikitnya 40 orang tewas, militer dan sipil | indirect
e16 ASSAULT/aerial | tewas | p=Venezuela>Venezuela,VEN,8.0,-66.0 | d=2026-01-03 | f=killed 40.. "sedikitnya 40 orang" | same=e1
. Terakhir kali Washington menggulingkan pemimpin Amerika Latin dengan pasukan ialah Desember 1989, ketika Manuel Noriega dikejar sampai ke kedutaan Vatikan di Panama.
e17 ASSAULT | menggulingkan | a=Washington>U | r=Manuel Noriega>Manuel Noriega,PAN,MIL | p=Panama>Panama City,PAN,8.98,-79.52 | d=1989-12-01..1989-12-31

@story id-own-n-077 | id | 2023-02-10 | Kilas Nusa
@who I = Indonesia | IDN | GOV
@who T = Turkey | TUR | GOV
@who E = Earthquake victims in Turkey | TUR | CVL
@who M = Indonesian rescue team | IDN | GOV
@where A = Adana | TUR | 37.00 | 35.32
@where H = Hatay | TUR | 36.20 | 36.16
# 47 Anggota INASAR Diberangkatkan ke Turki, Muhadjir: Ini Utang Budi
S person:Muhadjir>=Muhadjir Effendy | - | Ini Utang Budi | direct
e1 AID | Diberangkatkan | a=INASAR>M | r=Turki>T | p=Turki>Turkey,TUR,39.0,35.0 | d=2023-02-11 | f=size 47 "47 Anggota INASAR"
+ JAKARTA - Pemerintah akan memberangkatkan 47 penyelamat INASAR ke Turki, Sabtu besok, untuk membantu pencarian korban gempa bermagnitudo 7,8.
e2 AID | memberangkatkan | a=Pemerintah>I | r=korban gempa>E | p=Turki>Turkey,TUR,39.0,35.0 | d=2023-02-11 | st=planned | f=size 47 "47 penyelamat INASAR" | same=e1
. "Dulu waktu tsunami Aceh, Turki datang lebih awal," jelas Menko PMK Muhadjir Effendy di Halim, Jumat (10/2/2023).
S person:Menko PMK Muhadjir Effendy>=Muhadjir Effendy | jelas | Dulu waktu tsunami Aceh, Turki datang lebih awal | direct
e3 AID | datang lebih awal | a=Turki>T | r=Aceh>Tsunami victims in Aceh,IDN,CVL | p=Aceh>Aceh,IDN,4.7,96.7
. Rumah sakit lapangan dengan 105 tenaga medis menyusul tiga hari kemudian dan akan dibangun di Hatay.
e4 AID | Rumah sakit lapangan | a=Pemerintah>I | r=korban gempa>E | p=Hatay>H | d=2023-02-13..2023-02-14 | st=planned | f=size 105 "105 tenaga medis"
+ Kementerian Luar Negeri mengonfirmasi dua WNI meninggal, seorang ibu dan anaknya di Kahramanmaras, serta 123 orang dievakuasi dari Gaziantep ke Ankara.
S organization:Kementerian Luar Negeri>=Ministry of Foreign Affairs of Indonesia | mengonfirmasi | dua WNI meninggal, seorang ibu dan anaknya di Kahramanmaras, serta 123 orang dievakuasi dari Gaziantep ke Ankara | indirect
e5 AID | dievakuasi | a=Kementerian Luar Negeri>I | r=123 orang>Indonesian citizens in Turkey,IDN,CVL | p=Gaziantep>Gaziantep,TUR,37.07,37.38 | f=size 123 "123 orang"
. Angka kematian di Turki dan Suriah telah melampaui 22.000 jiwa.
+ Presiden Recep Tayyip Erdogan mengakui bantuan terlambat pada hari-hari pertama, tetapi menyebut pengkritiknya tak bermoral.
S person:Presiden Recep Tayyip Erdogan>=Recep Tayyip Erdogan | mengakui | bantuan terlambat pada hari-hari pertama | indirect
S person:Presiden Recep Tayyip Erdogan>=Recep Tayyip Erdogan | menyebut | pengkritiknya tak bermoral | indirect
e6 CONCEDE | mengakui | a=Presiden Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV
e7 ACCUSE/disapprove | tak bermoral | a=Presiden Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=pengkritiknya>Critics of Recep Tayyip Erdogan,TUR,OPP
. Ankara memberlakukan keadaan darurat tiga bulan di sepuluh provinsi dan sempat memblokir Twitter selama 12 jam.
e8 COERCE/martial-law | memberlakukan keadaan darurat | a=Ankara>T | p=sepuluh provinsi>Southeastern Turkey,TUR,37.5,37.0
e9 COERCE/censor | memblokir Twitter | a=Ankara>T | r=Twitter>Twitter,USA,BUS | p=sepuluh provinsi>Turkey,TUR,39.0,35.0
+ Di seberang perbatasan, konvoi pertama PBB, enam truk, masuk ke Idlib lewat Bab al-Hawa pada Kamis.
e10 AID | konvoi pertama | a=PBB>United Nations,-,IGO | r=Idlib>Residents of Idlib,SYR,CVL | p=Bab al-Hawa>Bab al-Hawa,SYR,36.24,36.70 | d=2023-02-09 | f=size 6 "enam truk"
. Amerika Serikat melonggarkan sanksi terhadap Damaskus selama 180 hari untuk keperluan bantuan.
e11 CONCEDE | melonggarkan sanksi | a=Amerika Serikat>United States,USA,GOV | r=Damaskus>Syria,SYR,GOV
. Yunani, meski kerap berseteru dengan tetangganya itu, mengirim 21 petugas pemadam beserta dua anjing.
e12 AID | mengirim | a=Yunani>Greece,GRC,GOV | r=tetangganya>T | p=Turki>Turkey,TUR,39.0,35.0 | f=size 21 "21 petugas pemadam"

@story id-own-n-078 | id | 2024-08-15 | Cakrawala Asia
@who S = Srettha Thavisin | THA | GOV
@who C = Constitutional Court of Thailand | THA | JUD
@who P = Paetongtarn Shinawatra | THA | OPP
@who T = Thaksin Shinawatra | THA | OPP
@where B = Bangkok | THA | 13.75 | 100.50
# PM Thailand Srettha Dicopot Mahkamah, Putri Thaksin Dijagokan
e1 SANCTION/expel | Dicopot | a=Mahkamah>C | r=PM Thailand Srettha>S | d=2024-08-14
+ BANGKOK - Lewat putusan 5 lawan 4, Mahkamah Konstitusi Thailand memberhentikan Perdana Menteri Srettha Thavisin, Rabu (14/8/2024), karena mengangkat menteri yang pernah dipenjara.
e2 SANCTION/expel | memberhentikan | a=Mahkamah Konstitusi Thailand>C | r=Perdana Menteri Srettha Thavisin>S | p=BANGKOK>B | d=2024-08-14 | same=e1
. "Saya hormati putusan ini, dan saya yakin niat saya jujur," ucap taipan properti itu.
S person:taipan properti itu>S | ucap | Saya hormati putusan ini, dan saya yakin niat saya jujur | direct
e3 AGREE | hormati putusan | a=Saya>S | r=Mahkamah Konstitusi Thailand>C
. Sepekan sebelumnya, mahkamah yang sama membubarkan Partai Maju ke Depan dan melarang pemimpinnya berpolitik selama 10 tahun.
e4 COERCE/restrict | membubarkan | a=mahkamah yang sama>C | r=Partai Maju ke Depan>Move Forward Party,THA,OPP | p=BANGKOK>B | d=2024-08-07
e5 COERCE/restrict | melarang pemimpinnya berpolitik | a=mahkamah yang sama>C | r=pemimpinnya>Move Forward Party,THA,OPP | p=BANGKOK>B | d=2024-08-07
+ Koalisi Pheu Thai pada Kamis sepakat mencalonkan Paetongtarn Shinawatra, 37 tahun, putri bungsu mantan PM Thaksin.
e6 AGREE | sepakat mencalonkan | a=Koalisi Pheu Thai>Pheu Thai Party,THA,OPP | r=Paetongtarn Shinawatra>P | d=2024-08-15
. Parlemen akan memberikan suara pada Jumat.
. Bila terpilih, ia menjadi anggota keempat dinasti itu yang memimpin Thailand; ayah dan bibinya digulingkan tentara pada 2006 dan 2014.
e7 ASSAULT | digulingkan | a=tentara>Royal Thai Armed Forces,THA,MIL | r=ayah>T ; bibinya>Yingluck Shinawatra,THA,GOV | p=Thailand>Thailand,THA,15.0,101.0 | d=2006-01-01..2014-12-31
+ Amnesty International menuding pengadilan dijadikan senjata terhadap oposisi, dan Uni Eropa menyebut pembubaran partai kemunduran bagi demokrasi.
S organization:Amnesty International>=Amnesty International | menuding | pengadilan dijadikan senjata terhadap oposisi | indirect
S organization:Uni Eropa>=European Union | menyebut | kemunduran bagi demokrasi | indirect
e8 ACCUSE/allege | menuding | a=Amnesty International>Amnesty International,-,NGO | r=pengadilan>C
e9 ACCUSE/disapprove | kemunduran bagi demokrasi | a=Uni Eropa>European Union,-,IGO | r=pengadilan>C
. Juru bicara mahkamah menolak berkomentar.
. Menurut Kementerian Keuangan, ekonomi tumbuh 2,3 persen pada triwulan kedua.
S organization:Kementerian Keuangan>=Ministry of Finance of Thailand | Menurut | ekonomi tumbuh 2,3 persen pada triwulan kedua | indirect

@story id-own-n-079 | id | 2025-01-28 | Semenanjung Baru
@who M = Malaysian Maritime Enforcement Agency | MYS | COP
@who I = Indonesian migrant workers | IDN | CVL
@who R = Government of Indonesia | IDN | GOV
@who S = Saifuddin Nasution Ismail | MYS | GOV
@where T = Tanjung Rhu | MYS | 2.65 | 101.42
# Seorang PMI Tewas Ditembak Aparat Malaysia, Prabowo: Saya Percaya Anwar
S person:Prabowo>=Prabowo Subianto | - | Saya Percaya Anwar | direct
e1 ASSAULT/firearms | Tewas Ditembak | a=Aparat Malaysia>M | r=Seorang PMI>I | d=2025-01-24 | f=killed 1 "Seorang PMI"
+ KUALA LUMPUR - Petugas Agensi Penguatkuasaan Maritim Malaysia (APMM) melepaskan tembakan ke arah perahu berisi lima pekerja migran Indonesia di Perairan Tanjung Rhu, Selangor, Jumat (24/1/2025) dini hari.
e2 ASSAULT/firearms | melepaskan tembakan | a=Petugas Agensi Penguatkuasaan Maritim Malaysia (APMM)>M | r=lima pekerja migran Indonesia>I | p=Perairan Tanjung Rhu>T | d=2025-01-24 | same=e1
. Basri, 54 tahun, asal Riau, meninggal; empat lainnya luka-luka, satu di antaranya kritis.
e3 ASSAULT/firearms | meninggal | r=Basri>I | p=Perairan Tanjung Rhu>T | d=2025-01-24 | f=killed 1 "Basri, 54 tahun" ; injured 4 "empat lainnya" | same=e1
+ Kepolisian Selangor menyatakan penembakan terjadi karena para penumpang menabrakkan perahu dan menyerang petugas dengan parang.
S organization:Kepolisian Selangor>=Selangor Police | menyatakan | penembakan terjadi karena para penumpang menabrakkan perahu dan menyerang petugas dengan parang | indirect
e4 ASSAULT/firearms | penembakan | r=para penumpang>I | p=Perairan Tanjung Rhu>T | d=2025-01-24 | same=e1
e5 ASSAULT/primitive | menyerang | a=para penumpang>I | r=petugas>M | p=Perairan Tanjung Rhu>T | d=2025-01-24
. Dua korban yang ditemui staf KBRI membantah melawan.
e6 ASSAULT | melawan | a=Dua korban>I | r=petugas>M | p=Perairan Tanjung Rhu>T | d=2025-01-24 | st=denied | same=e5
. "Kami tidak membawa senjata apa pun," tutur salah seorang, dikutip dari keterangan Direktur Pelindungan WNI Judha Nugraha.
S person:Direktur Pelindungan WNI Judha Nugraha>=Judha Nugraha ; unnamed:salah seorang>- | tutur | Kami tidak membawa senjata apa pun | direct
+ Jakarta mengirim nota diplomatik yang mendesak penyelidikan menyeluruh atas dugaan penggunaan kekuatan berlebihan.
e7 CONSULT | mengirim nota diplomatik | a=Jakarta>R ; Malaysia>Malaysia,MYS,GOV
e8 REQUEST | mendesak penyelidikan | a=Jakarta>R | r=Malaysia>Malaysia,MYS,GOV
e9 ACCUSE/disapprove | penggunaan kekuatan berlebihan | a=Jakarta>R | r=Petugas Agensi Penguatkuasaan Maritim Malaysia (APMM)>M
. Menteri Dalam Negeri Saifuddin Nasution Ismail menjanjikan penyelidikan transparan; enam petugas telah dibebastugaskan.
e10 AGREE | menjanjikan | a=Menteri Dalam Negeri Saifuddin Nasution Ismail>S | r=Jakarta>R
e11 SANCTION/expel | dibebastugaskan | r=enam petugas>M | f=size 6 "enam petugas"
. Presiden Prabowo, yang tengah berkunjung ke Kuala Lumpur, percaya Perdana Menteri Anwar Ibrahim akan menyelesaikannya dengan baik.
S person:Presiden Prabowo>=Prabowo Subianto | percaya | Perdana Menteri Anwar Ibrahim akan menyelesaikannya dengan baik | indirect
e12 CONSULT/visit | berkunjung | a=Presiden Prabowo>Prabowo Subianto,IDN,GOV | r=Kuala Lumpur>Malaysia,MYS,GOV | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69 | d=2025-01-27 | st=ongoing
+ Migrant Care mencatat 75 pekerja migran tewas ditembak aparat Malaysia sejak 2005.
S organization:Migrant Care>=Migrant Care | mencatat | 75 pekerja migran tewas ditembak aparat Malaysia sejak 2005 | indirect
e13 ASSAULT/firearms | tewas ditembak | a=aparat Malaysia>Malaysian security forces,MYS,GOV | r=75 pekerja migran>I | p=Malaysia>Malaysia,MYS,4.2,102.0 | d=2005-01-01..2025-01-28 | f=killed 75 "75 pekerja migran"
. Puluhan aktivis berunjuk rasa di depan Kedutaan Besar Malaysia, Jalan Rasuna Said, dan melempari pagarnya dengan telur.
e14 PROTEST/demo,vandalize | berunjuk rasa | a=Puluhan aktivis>Activists in Jakarta,IDN,CVL | r=Kedutaan Besar Malaysia>Embassy of Malaysia in Indonesia,MYS,GOV | p=Jalan Rasuna Said>Jakarta,IDN,-6.22,106.83 | f=size 20.. "Puluhan aktivis"
