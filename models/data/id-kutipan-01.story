@story id-own-r-001 | id | 2025-06-17 | Situasi
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who R = Iran | IRN | GOV
@who G = Islamic Revolutionary Guard Corps | IRN | MIL
@who U = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who N = Indonesia | IDN | GOV
@where T = Tehran | IRN | 35.69 | 51.39
@where H = Haifa | ISR | 32.79 | 34.99
@where I = Iran | IRN | 32.4 | 53.7
# Garda Revolusi Iran: Gelombang Rudal Berikutnya Akan Lebih Dahsyat
S organization:Garda Revolusi Iran>=Islamic Revolutionary Guard Corps | - | Gelombang Rudal Berikutnya Akan Lebih Dahsyat | direct
e1 THREATEN/violence | Akan Lebih Dahsyat | a=Garda Revolusi Iran>G | d=2025-06-17
+ TEHERAN, KOMPAS.com - Garda Revolusi Iran mengancam akan melancarkan serangan rudal yang lebih besar ke Israel setelah jet-jet tempur negara itu mengebom gedung televisi pemerintah di Teheran, Senin (16/6/2025).
S organization:Garda Revolusi Iran>=Islamic Revolutionary Guard Corps | mengancam | akan melancarkan serangan rudal yang lebih besar ke Israel | indirect
e2 THREATEN/violence | mengancam | a=Garda Revolusi Iran>G | r=Israel>I | d=2025-06-17 | same=e1
e3 ASSAULT/heavy-weapons | serangan rudal | a=Garda Revolusi Iran>G | r=Israel>I | p=Israel>Israel,ISR,31.4,35.0 | st=planned
e4 ASSAULT/aerial | mengebom | a=jet-jet tempur negara itu>IDF | r=gedung televisi pemerintah>Islamic Republic of Iran Broadcasting,IRN,MED | p=Teheran>T | d=2025-06-16
+ "Tangan kami tidak lagi terikat.
. Setiap fasilitas yang dipakai untuk menyerang bangsa kami akan menjadi sasaran yang sah, dan gelombang berikutnya sudah disiapkan," demikian pernyataan korps elite itu yang dikutip kantor berita Tasnim.
S outlet:kantor berita Tasnim>=Tasnim ; organization:korps elite itu>=Islamic Revolutionary Guard Corps | demikian pernyataan | Tangan kami tidak lagi terikat ... sudah disiapkan, | direct
e5 THREATEN/violence | akan menjadi sasaran | a=kami>G | d=2025-06-17 | same=e1
e6 MOBILIZE/weapons | sudah disiapkan | a=kami>G | st=ongoing
+ Militer Israel mengatakan serangan tersebut menyasar "pusat komunikasi" yang digunakan angkatan bersenjata Iran di balik kedok kegiatan sipil.
S organization:Militer Israel>=Israel Defense Forces | mengatakan | serangan tersebut menyasar "pusat komunikasi" yang digunakan angkatan bersenjata Iran di balik kedok kegiatan sipil | mixed
e7 ASSAULT/aerial | serangan tersebut | a=Militer Israel>IDF | r="pusat komunikasi">Islamic Republic of Iran Broadcasting,IRN,MED | same=e4
. "Kami sudah memperingatkan penduduk distrik itu untuk pergi beberapa jam sebelumnya," ujar seorang juru bicaranya kepada AFP.
S outlet:AFP>=AFP ; unnamed:seorang juru bicaranya>- | ujar | Kami sudah memperingatkan penduduk distrik itu untuk pergi beberapa jam sebelumnya, | direct
e8 REQUEST | memperingatkan | a=Kami>IDF | r=penduduk distrik itu>-,IRN,CVL | p=Teheran>T | d=2025-06-16
. Siaran langsung stasiun itu terputus ketika penyiarnya, seorang perempuan berkerudung hitam, meninggalkan kursi di tengah kepulan debu.
+ Sejak Jumat lalu, menurut Kementerian Kesehatan Iran, sedikitnya 224 orang tewas dan lebih dari 1.200 lainnya terluka akibat gempuran Israel, sementara kantor perdana menteri Israel mencatat 24 korban jiwa akibat rudal Iran.
S organization:Kementerian Kesehatan Iran>=Ministry of Health of Iran | menurut | sedikitnya 224 orang tewas dan lebih dari 1.200 lainnya terluka akibat gempuran Israel | indirect
S organization:kantor perdana menteri Israel>=Prime Minister's Office of Israel | mencatat | 24 korban jiwa akibat rudal Iran | indirect
e9 ASSAULT | gempuran | a=Israel>I | r=224 orang>-,IRN,CVL | p=Iran>I | d=2025-06-13..2025-06-17 | f=killed 224.. "sedikitnya 224 orang" ; injured 1200.. "lebih dari 1.200 lainnya"
e10 ASSAULT/heavy-weapons | rudal Iran | a=Iran#2>R | r=24 korban jiwa>-,ISR,CVL | p=Israel>Israel,ISR,31.4,35.0 | d=2025-06-13..2025-06-17 | f=killed 24 "24 korban jiwa"
. Di Haifa, tiga pekerja kilang minyak ditemukan tak bernyawa pada Senin pagi setelah sebuah rudal balistik menghantam kompleks itu.
e11 ASSAULT/heavy-weapons | menghantam | a=rudal balistik>R | r=tiga pekerja kilang minyak>-,ISR,CVL | p=Haifa>H | d=2025-06-16 | f=killed 3 "tiga pekerja kilang minyak"
+ Dari KTT G7 di Kanada, Presiden AS Donald Trump meminta warga Teheran segera mengungsi, lalu pulang sehari lebih awal.
e12 REQUEST | meminta | a=Presiden AS Donald Trump>T | r=warga Teheran>-,IRN,CVL | p=Kanada>Canada,CAN,50.7,-115.1 | d=2025-06-16
. "Iran seharusnya meneken kesepakatan yang saya sodorkan.
e13 ACCUSE/disapprove | seharusnya meneken | a=saya>T | r=Iran>R | d=2025-06-16
. Sungguh sia-sia, betapa banyak nyawa manusia terbuang," tulisnya di Truth Social.
S person:nya>=Donald Trump ; document:Truth Social>=Truth Social | tulisnya | Iran seharusnya meneken kesepakatan ... nyawa manusia terbuang, | direct
. Ia membantah telah menghubungi Teheran untuk membicarakan gencatan senjata, sebagaimana disebut Presiden Prancis Emmanuel Macron.
S person:Ia>=Donald Trump | membantah | telah menghubungi Teheran untuk membicarakan gencatan senjata | indirect
e14 CONSULT | menghubungi | a=Ia>T | r=Teheran>R | st=denied
+ Seorang pejabat Pentagon yang enggan disebut namanya mengungkapkan bahwa kapal induk USS Nimitz sudah dialihkan dari Laut China Selatan ke Timur Tengah dan lebih dari 30 pesawat tanker diterbangkan ke Eropa.
S unnamed:Seorang pejabat Pentagon>- | mengungkapkan | kapal induk USS Nimitz sudah dialihkan dari Laut China Selatan ke Timur Tengah dan lebih dari 30 pesawat tanker diterbangkan ke Eropa | indirect
e15 MOBILIZE/weapons | dialihkan | a=kapal induk USS Nimitz>United States Navy,USA,MIL | p=Timur Tengah>Middle East,-,29.0,45.0
e16 MOBILIZE/weapons | diterbangkan | a=Pentagon>United States Department of Defense,USA,MIL | p=Eropa>Europe,-,50.0,10.0 | f=size 30.. "lebih dari 30 pesawat tanker"
. "Langkah ini murni defensif. Kami tidak ikut menyerang Iran," katanya.
S unnamed:nya>- | katanya | Langkah ini murni defensif. Kami tidak ikut menyerang Iran, | direct
e17 ASSAULT | menyerang | a=Kami>U | r=Iran>R | st=denied
+ Di Jakarta, Kementerian Luar Negeri mengecam serangan Israel dan menaikkan status siaga bagi 386 WNI yang berada di Iran.
e18 ACCUSE/disapprove | mengecam | a=Kementerian Luar Negeri>N | r=Israel>I | p=Jakarta>Jakarta,IDN,-6.2,106.85
e19 ASSAULT | serangan Israel | a=Israel>I | p=Iran>I | same=e9
. "Kami menyiapkan evakuasi lewat jalur darat, kemungkinan ke Azerbaijan.
e20 AID | evakuasi | a=Kami>N | p=Azerbaijan>Azerbaijan,AZE,40.4,47.7 | st=planned
. Prioritasnya ibu hamil, anak-anak, dan pelajar di Qom," ujar seorang direktur di kementerian tersebut, Selasa.
S unnamed:seorang direktur di kementerian tersebut>- | ujar | Kami menyiapkan evakuasi lewat ... pelajar di Qom, | direct
. Harga minyak mentah Brent naik hampir tiga persen pada penutupan perdagangan.

@story id-own-r-002 | id | 2025-07-25 | Situasi
@who C = Cambodia | KHM | GOV
@who CA = Royal Cambodian Armed Forces | KHM | MIL
@who TH = Thailand | THA | GOV
@who TA = Royal Thai Army | THA | MIL
@who PW = Phumtham Wechayachai | THA | GOV
@who HM = Hun Manet | KHM | GOV
@who AI = Anwar Ibrahim | MYS | GOV
@where SP = Surin Province | THA | 14.88 | 103.49
@where B = Thailand-Cambodia border | - | 14.35 | 103.3
# Thailand: 100 Ribu Warga Diungsikan, Perang dengan Kamboja Bisa Pecah
S organization:Thailand>=Thailand | - | 100 Ribu Warga Diungsikan, Perang dengan Kamboja Bisa Pecah | direct
e1 AID | Diungsikan | a=Thailand>TH | r=100 Ribu Warga>-,THA,CVL | f=displaced 100000 "100 Ribu Warga"
e2 ASSAULT | Perang | a=Thailand>TH ; Kamboja>C | st=possible
+ Bangkok - Pelaksana Tugas Perdana Menteri Thailand Phumtham Wechayachai memperingatkan, Jumat (25/7/2025), bentrokan di perbatasan dengan Kamboja dapat berkembang menjadi perang terbuka.
S person:Pelaksana Tugas Perdana Menteri Thailand Phumtham Wechayachai>PW | memperingatkan | bentrokan di perbatasan dengan Kamboja dapat berkembang menjadi perang terbuka | indirect
e3 ASSAULT | bentrokan | p=perbatasan>B | d=2025-07-24..2025-07-25 | st=ongoing
e4 ASSAULT | perang terbuka | st=possible | same=e2
+ "Kami telah berupaya berkompromi karena kita bertetangga.
. Namun, militer Thailand sudah saya perintahkan bertindak segera dalam keadaan genting," kata politikus Partai Pheu Thai itu kepada wartawan, dikutip dari AFP.
S outlet:AFP>=AFP ; person:politikus Partai Pheu Thai itu>PW | kata | Kami telah berupaya berkompromi ... dalam keadaan genting, | direct
e5 MOBILIZE/troops | perintahkan bertindak | a=saya>PW | r=militer Thailand>TA
. Menurutnya, serangan roket Kamboja pada hari pertama menewaskan 14 orang, sebagian besar warga sipil, di empat provinsi.
S person:nya>PW | Menurutnya | serangan roket Kamboja pada hari pertama menewaskan 14 orang, sebagian besar warga sipil, di empat provinsi | indirect
e6 ASSAULT/heavy-weapons | serangan roket | a=Kamboja>C | r=warga sipil>-,THA,CVL | p=Thailand>Thailand,THA,15.0,101.0 | d=2025-07-24 | f=killed 14 "14 orang"
+ Kementerian Dalam Negeri Thailand menyebutkan lebih dari 138.000 orang telah dipindahkan ke hampir 300 tempat penampungan.
S organization:Kementerian Dalam Negeri Thailand>=Ministry of Interior of Thailand | menyebutkan | lebih dari 138.000 orang telah dipindahkan ke hampir 300 tempat penampungan | indirect
e7 AID | dipindahkan | r=lebih dari 138.000 orang>-,THA,CVL | f=displaced 138000.. "lebih dari 138.000 orang" | same=e1
. Di sebuah gelanggang olahraga kampus di Surin, tikar plastik digelar berdempetan dan bayi tidur di dalam ayunan kain.
. "Saya dengar dentuman seperti petir, lalu atap pom bensin di depan rumah runtuh.
. Kami lari tanpa sempat memakai sandal," tutur Somchit, 58, petani karet.
S person:Somchit>=Somchit | tutur | Saya dengar dentuman seperti petir ... sempat memakai sandal, | direct
+ Phnom Penh membantah menembak lebih dulu.
S organization:Phnom Penh>=Cambodia | membantah | menembak lebih dulu | indirect
e8 ASSAULT/firearms | menembak | a=Phnom Penh>C | p=perbatasan>B | d=2025-07-24 | st=denied
. Juru bicara Kementerian Pertahanan Kamboja menuding Thailand menjatuhkan bom tandan di dua lokasi dan merusak kompleks Candi Preah Vihear, seraya menegaskan pasukannya hanya membela diri.
S unnamed:Juru bicara Kementerian Pertahanan Kamboja>- | menuding | Thailand menjatuhkan bom tandan di dua lokasi dan merusak kompleks Candi Preah Vihear | indirect
S unnamed:Juru bicara Kementerian Pertahanan Kamboja>- | menegaskan | pasukannya hanya membela diri | indirect
e9 ACCUSE/allege | menuding | a=Juru bicara Kementerian Pertahanan Kamboja>C | r=Thailand>TH
e10 ASSAULT/aerial,unconventional | menjatuhkan bom tandan | a=Thailand>TH | r=Kamboja>C
e11 ASSAULT/destroy | merusak | a=Thailand>TH | p=Candi Preah Vihear>Preah Vihear Temple,KHM,14.39,104.68
. Angkatan Darat Thailand belum menanggapi tuduhan bom tandan tersebut.
+ Sebelumnya, Bangkok mengusir duta besar Kamboja, memanggil pulang utusannya sendiri, dan menutup seluruh pos perbatasan darat setelah seorang tentara Thailand kehilangan kaki akibat ranjau pada Rabu.
e12 SANCTION/expel | mengusir | a=Bangkok>TH | r=duta besar Kamboja>C | d=2025-07-23
e13 SANCTION/withdraw | memanggil pulang | a=Bangkok>TH | r=Kamboja>C | d=2025-07-23
e14 COERCE/restrict | menutup | a=Bangkok>TH | r=Kamboja>C | p=perbatasan>B
e15 ASSAULT/explosives | kehilangan kaki akibat ranjau | r=seorang tentara Thailand>TA | p=perbatasan>B | d=2025-07-23 | f=injured 1 "seorang tentara Thailand"
+ Perdana Menteri Malaysia Anwar Ibrahim, selaku ketua ASEAN, mengaku sudah menelepon kedua pemimpin dan menawarkan diri sebagai penengah.
S person:Perdana Menteri Malaysia Anwar Ibrahim>AI | mengaku | sudah menelepon kedua pemimpin dan menawarkan diri sebagai penengah | indirect
e16 CONSULT/phone | menelepon | a=Perdana Menteri Malaysia Anwar Ibrahim>AI | r=kedua pemimpin>PW ; kedua pemimpin>HM
e17 AGREE | menawarkan diri | a=Perdana Menteri Malaysia Anwar Ibrahim>AI | r=kedua pemimpin>PW ; kedua pemimpin>HM
. "Bangkok dan Phnom Penh," tulisnya di Facebook, "menunjukkan kesediaan untuk mempertimbangkan jalan ini, dan saya menyambut baik isyarat positif tersebut."
S person:nya>AI ; document:Facebook>=Facebook | tulisnya | menunjukkan kesediaan untuk mempertimbangkan jalan ini, dan saya menyambut baik isyarat positif tersebut. | direct
e18 AGREE | kesediaan | a=Bangkok>TH ; Phnom Penh>C | st=possible
e19 SUPPORT | menyambut baik | a=saya>AI | r=Bangkok>TH ; Phnom Penh>C
. Hun Manet menyatakan mendukung usul itu, tetapi menyayangkan Thailand yang menurutnya berubah pikiran satu jam setelah menyetujui gencatan senjata.
S person:Hun Manet>HM | menyatakan | mendukung usul itu | indirect
S person:nya>HM | menurutnya | berubah pikiran satu jam setelah menyetujui gencatan senjata | indirect
e20 SUPPORT | mendukung | a=Hun Manet>HM | r=usul itu>AI
e21 ACCUSE/disapprove | menyayangkan | a=Hun Manet>HM | r=Thailand>TH
e22 REJECT/yield | berubah pikiran | a=Thailand>TH | r=Hun Manet>C
e23 CONCEDE | menyetujui gencatan senjata | a=Thailand>TH
+ Sengketa kedua negara berakar pada peta yang dibuat kolonial Prancis pada 1907.
. Demikian dilansir Reuters.

@story id-own-r-003 | id | 2025-06-10 | Situasi
@who T = Donald Trump | USA | GOV
@who N = Gavin Newsom | USA | GOV
@who NG = National Guard | USA | MIL
@who ICE = U.S. Immigration and Customs Enforcement | USA | COP
@who LP = Los Angeles Police Department | USA | COP
@who KB = Karen Bass | USA | GOV
@where LA = Los Angeles | USA | 34.05 | -118.24
# Trump Kirim 700 Marinir ke Los Angeles, Gubernur California: Ini Ulah Diktator
S person:Gubernur California>N | - | Ini Ulah Diktator | direct
e1 MOBILIZE/troops | Kirim | a=Trump>T | r=700 Marinir>United States Marine Corps,USA,MIL | p=Los Angeles>LA | d=2025-06-09 | f=size 700 "700 Marinir"
e2 ACCUSE/disapprove | Ulah Diktator | a=Gubernur California>N | r=Trump>T
+ Jakarta, CNN Indonesia -- Pentagon mengerahkan sekitar 700 personel Korps Marinir ke Los Angeles pada Senin (9/6) untuk membantu 2.000 anggota Garda Nasional yang sudah lebih dahulu diturunkan menghadapi unjuk rasa menentang razia imigran.
e3 MOBILIZE/troops | mengerahkan | a=Pentagon>United States Department of Defense,USA,MIL | r=sekitar 700 personel Korps Marinir>United States Marine Corps,USA,MIL | p=Los Angeles>LA | d=2025-06-09 | f=size 700 "sekitar 700 personel Korps Marinir" | same=e1
e4 MOBILIZE/troops | diturunkan | a=2.000 anggota Garda Nasional>NG | p=Los Angeles>LA | f=size 2000 "2.000 anggota Garda Nasional"
e5 PROTEST/demo | unjuk rasa | p=Los Angeles>LA | st=ongoing
e6 COERCE/arrest | razia | r=imigran>-,-,CVL | p=Los Angeles>LA
+ "Kalau saya tidak mengirim pasukan, kota itu sudah rata dengan tanah.
e7 MOBILIZE/troops | mengirim pasukan | a=saya>T | same=e4
. Gubernur mereka seharusnya berterima kasih," ucap Trump di Gedung Putih.
S person:Trump>T | ucap | Kalau saya tidak mengirim pasukan ... seharusnya berterima kasih, | direct
. Ia tidak menutup kemungkinan memakai Undang-Undang Pemberontakan 1807.
S person:Ia>T | tidak menutup kemungkinan | memakai Undang-Undang Pemberontakan 1807 | indirect
e8 COERCE/martial-law | memakai Undang-Undang Pemberontakan | a=Ia>T | st=possible
+ Gavin Newsom menggugat pemerintah federal pada hari yang sama dan meminta pengadilan membatalkan pengerahan yang disebutnya melanggar kedaulatan negara bagian.
S person:nya>N | disebutnya | melanggar kedaulatan negara bagian | indirect
e9 ACCUSE/investigate | menggugat | a=Gavin Newsom>N | r=pemerintah federal>United States,USA,GOV | d=2025-06-09
e10 REQUEST/change | meminta | a=Gavin Newsom>N | r=pengadilan>United States District Court,USA,JUD | d=2025-06-09
e11 MOBILIZE/troops | pengerahan | a=pemerintah federal>United States,USA,GOV | same=e4
. "Ini bukan soal keamanan publik," ujar politikus Partai Demokrat itu, "ini soal memuaskan ego seorang presiden yang berbahaya."
S person:politikus Partai Demokrat itu>N | ujar | ini soal memuaskan ego seorang presiden yang berbahaya. | direct
e12 ACCUSE/disapprove | presiden yang berbahaya | a=politikus Partai Demokrat itu>N | r=presiden>T | same=e2
. Penasihat perbatasan Gedung Putih, Tom Homan, sempat mengisyaratkan Newsom dapat ditangkap apabila menghalangi penegakan hukum imigrasi.
S person:Penasihat perbatasan Gedung Putih, Tom Homan>=Tom Homan | mengisyaratkan | Newsom dapat ditangkap apabila menghalangi penegakan hukum imigrasi | indirect
e13 THREATEN/arrest | dapat ditangkap | a=Tom Homan>Tom Homan,USA,GOV | r=Newsom>N
+ Aksi bermula pada Jumat ketika petugas ICE menangkap 44 orang di sebuah gudang pakaian dan di halaman toko bahan bangunan.
e14 PROTEST/demo | Aksi | p=Los Angeles>LA | d=2025-06-06 | same=e5
e15 COERCE/arrest | menangkap | a=petugas ICE>ICE | r=44 orang>-,-,CVL | p=Los Angeles>LA | d=2025-06-06 | f=detained 44 "44 orang" | same=e6
. Malam berikutnya, sejumlah mobil tanpa awak dibakar dan massa menutup jalan bebas hambatan 101, sedangkan polisi menembakkan peluru karet serta gas air mata.
e16 PROTEST/vandalize | dibakar | p=Los Angeles>LA | d=2025-06-07
e17 PROTEST/obstruct | menutup | a=massa>-,USA,CVL | p=Los Angeles>LA | d=2025-06-07
e18 ASSAULT/crowd-control | menembakkan peluru karet | a=polisi>LP | r=massa>-,USA,CVL | p=Los Angeles>LA | d=2025-06-07
. Kepolisian Los Angeles mengatakan telah menahan sedikitnya 150 orang sepanjang akhir pekan, dan masih menyelidiki luka tembak peluru karet yang diderita seorang wartawan televisi Australia.
S organization:Kepolisian Los Angeles>LP | mengatakan | telah menahan sedikitnya 150 orang sepanjang akhir pekan, dan masih menyelidiki luka tembak peluru karet yang diderita seorang wartawan televisi Australia | indirect
e19 COERCE/arrest | menahan | a=Kepolisian Los Angeles>LP | r=sedikitnya 150 orang>-,USA,CVL | p=Los Angeles>LA | d=2025-06-07..2025-06-08 | f=detained 150.. "sedikitnya 150 orang"
e20 ACCUSE/investigate | menyelidiki | a=Kepolisian Los Angeles>LP | st=ongoing
e21 ASSAULT/crowd-control | luka tembak peluru karet | r=seorang wartawan televisi Australia>-,AUS,MED | p=Los Angeles>LA | f=injured 1 "seorang wartawan televisi Australia"
. Wali Kota Karen Bass memberlakukan jam malam di pusat kota.
e22 COERCE/curfew | memberlakukan jam malam | a=Wali Kota Karen Bass>KB | p=Los Angeles>LA
. "Saya mendukung hak setiap orang untuk bersuara.
. Tetapi siapa yang merusak toko akan kami tangkap," tegasnya, dikutip dari AP.
S outlet:AP>=AP ; person:nya>KB | tegasnya | Saya mendukung hak ... akan kami tangkap, | direct
e23 THREATEN/arrest | akan kami tangkap | a=kami>KB | r=siapa yang merusak toko>-,USA,CVL
+ Konsulat Jenderal RI di Los Angeles mengimbau WNI menjauhi lokasi demonstrasi.
e24 REQUEST | mengimbau | a=Konsulat Jenderal RI>Indonesia,IDN,GOV | r=WNI>-,IDN,CVL | p=Los Angeles>LA
. Dua WNI, satu di antaranya perempuan 53 tahun, turut terjaring razia, menurut Kementerian Luar Negeri.
S organization:Kementerian Luar Negeri>=Ministry of Foreign Affairs of Indonesia | menurut | Dua WNI, satu di antaranya perempuan 53 tahun, turut terjaring razia | indirect
e25 COERCE/arrest | terjaring razia | r=Dua WNI>-,IDN,CVL | p=Los Angeles>LA | f=detained 2 "Dua WNI" | same=e6

@story id-own-r-004 | id | 2025-05-08 | Situasi
@who IN = India | IND | GOV
@who PK = Pakistan | PAK | GOV
@who PA = Pakistan Armed Forces | PAK | MIL
@who SS = Shehbaz Sharif | PAK | GOV
@where P = Pahalgam | IND | 34.01 | 75.31
@where MZ = Muzaffarabad | PAK | 34.37 | 73.47
@where PN = Poonch | IND | 33.77 | 74.09
@where K = Kashmir | - | 34.3 | 74.5
# Pakistan Janji Balas Setiap Tetes Darah, India Bilang Tak Ingin Perang Meluas
S organization:India>IN | Bilang | Tak Ingin Perang Meluas | indirect
e1 THREATEN/violence | Janji Balas | a=Pakistan>PK | r=India>IN | d=2025-05-07
+ ISLAMABAD - Perdana Menteri Pakistan Shehbaz Sharif bersumpah membalas gempuran rudal India yang, menurut militernya, menewaskan 31 warga sipil, termasuk seorang bocah perempuan tiga tahun, pada Rabu (7/5/2025) dini hari.
S organization:militernya>PA | menurut | menewaskan 31 warga sipil, termasuk seorang bocah perempuan tiga tahun | indirect
e2 THREATEN/violence | bersumpah membalas | a=Perdana Menteri Pakistan Shehbaz Sharif>SS | r=India>IN | d=2025-05-07 | same=e1
e3 ASSAULT/heavy-weapons | gempuran rudal | a=India>IN | r=31 warga sipil>-,PAK,CVL | p=Pakistan>Pakistan,PAK,30.4,69.4 | d=2025-05-07 | f=killed 31 "31 warga sipil"
+ "Mereka kira kami akan mundur, tetapi mereka lupa bahwa ini bangsa para pemberani.
. Setiap tetes darah para syuhada akan kami tuntut balas," ujarnya dalam pidato televisi yang dikutip Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:nya>SS | ujarnya | Mereka kira kami akan mundur ... kami tuntut balas, | direct
e4 THREATEN/violence | tuntut balas | a=kami>PK | r=Mereka>IN | same=e1
. Sharif menyebut lima pesawat tempur India, tiga di antaranya Rafale buatan Prancis, telah dijatuhkan angkatan udaranya.
S person:Sharif>SS | menyebut | lima pesawat tempur India, tiga di antaranya Rafale buatan Prancis, telah dijatuhkan angkatan udaranya | indirect
e5 ASSAULT | dijatuhkan | a=angkatan udaranya>Pakistan Air Force,PAK,MIL | r=lima pesawat tempur India>Indian Air Force,IND,MIL | d=2025-05-07
. New Delhi tidak mengiyakan dan tidak pula menampik klaim itu.
+ India menyatakan sembilan "kamp teroris" menjadi sasaran Operasi Sindoor, yang digelar sebagai jawaban atas pembantaian 26 orang di Pahalgam pada 22 April.
S organization:India>IN | menyatakan | sembilan "kamp teroris" menjadi sasaran Operasi Sindoor, yang digelar sebagai jawaban atas pembantaian 26 orang di Pahalgam pada 22 April | mixed
e6 ASSAULT/heavy-weapons | menjadi sasaran | a=India>IN | r=sembilan "kamp teroris">-,PAK,REB | same=e3
e7 ASSAULT | pembantaian | r=26 orang>-,IND,CVL | p=Pahalgam>P | d=2025-04-22 | f=killed 26 "26 orang"
. "Tindakan kami terukur dan tidak bermaksud memperluas konflik.
. Tidak satu pun instalasi militer Pakistan yang kami sasar," kata seorang perwira perempuan yang memimpin jumpa pers.
S unnamed:seorang perwira perempuan>- | kata | Tindakan kami terukur ... yang kami sasar, | direct
e8 ASSAULT | kami sasar | a=kami>IN | r=instalasi militer Pakistan>PA | st=denied
. Islamabad berkali-kali membantah terlibat dalam serangan Pahalgam dan menawarkan penyelidikan bersama yang netral.
S organization:Islamabad>PK | membantah | terlibat dalam serangan Pahalgam | indirect
e9 ASSAULT | serangan Pahalgam | a=Islamabad>PK | p=Pahalgam>P | d=2025-04-22 | st=denied | same=e7
e10 AGREE | menawarkan penyelidikan bersama | a=Islamabad>PK
+ Di sepanjang garis kontrol, kedua tentara saling menghujani artileri semalaman; pejabat di Poonch melaporkan 13 penduduk tewas dan puluhan rumah hancur.
S unnamed:pejabat di Poonch>- | melaporkan | 13 penduduk tewas dan puluhan rumah hancur | indirect
e11 ASSAULT/heavy-weapons | saling menghujani artileri | a=kedua tentara>Indian Armed Forces,IND,MIL ; kedua tentara>PA | p=garis kontrol>Line of Control,-,34.0,74.0
e12 ASSAULT/heavy-weapons | tewas | r=13 penduduk>-,IND,CVL | p=Poonch>PN | f=killed 13 "13 penduduk" | same=e11
. Di Muzaffarabad, pasar tutup dan langit berwarna kelabu.
+ Negara-negara besar berlomba meredakan suasana.
. Menteri Luar Negeri Iran Abbas Araghchi, yang tiba di New Delhi pada Rabu malam setelah singgah di Islamabad, menawarkan jasa baik, sementara Menteri Luar Negeri AS Marco Rubio menelepon para penasihat keamanan kedua negara dan mendesak mereka membuka jalur komunikasi.
e13 CONSULT/visit | tiba | a=Menteri Luar Negeri Iran Abbas Araghchi>Abbas Araghchi,IRN,GOV | r=New Delhi>IN | p=New Delhi>New Delhi,IND,28.61,77.21 | d=2025-05-07
e14 CONSULT/visit | singgah | a=Menteri Luar Negeri Iran Abbas Araghchi>Abbas Araghchi,IRN,GOV | r=Islamabad>PK | p=Islamabad>Islamabad,PAK,33.69,73.05
e15 AGREE | menawarkan jasa baik | a=Menteri Luar Negeri Iran Abbas Araghchi>Abbas Araghchi,IRN,GOV
e16 CONSULT/phone | menelepon | a=Menteri Luar Negeri AS Marco Rubio>Marco Rubio,USA,GOV | r=para penasihat keamanan kedua negara>IN ; para penasihat keamanan kedua negara>PK
e17 REQUEST/meet | mendesak | a=Menteri Luar Negeri AS Marco Rubio>Marco Rubio,USA,GOV | r=mereka>IN ; mereka>PK
. Pakistan sebelumnya menutup wilayah udaranya bagi maskapai India, sedangkan India membekukan Perjanjian Perairan Indus 1960.
e18 COERCE/restrict | menutup wilayah udaranya | a=Pakistan>PK | r=maskapai India>Indian airlines,IND,BUS | p=Pakistan>Pakistan,PAK,30.4,69.4
e19 SANCTION/discontinue | membekukan | a=India>IN | r=Pakistan>PK
. "Air adalah garis merah kami," kata seorang menteri Pakistan, "dan upaya membelokkannya akan dianggap sebagai tindakan perang."
S unnamed:seorang menteri Pakistan>- | kata | dan upaya membelokkannya akan dianggap sebagai tindakan perang. | direct
e20 THREATEN/violence | tindakan perang | a=seorang menteri Pakistan>PK | r=India>IN
+ Kementerian Luar Negeri RI menyerukan kedua negara menahan diri dan mengutamakan dialog.
e21 REQUEST/change | menyerukan | a=Kementerian Luar Negeri RI>Indonesia,IDN,GOV | r=kedua negara>IN ; kedua negara>PK

@story id-own-r-005 | id | 2025-11-19 | Situasi
@who RU = Russia | RUS | GOV
@who RM = Russian Armed Forces | RUS | MIL
@who Z = Volodymyr Zelensky | UKR | GOV
@who UA = Ukraine | UKR | GOV
@who UF = Ukrainian Air Force | UKR | MIL
@who TR = Turkey | TUR | GOV
@who PL = Poland | POL | GOV
@where TE = Ternopil | UKR | 49.55 | 25.59
# Zelensky: Rusia Bunuh 25 Warga Ternopil, Kami Butuh Rudal Pertahanan Udara
S person:Zelensky>Z | - | Rusia Bunuh 25 Warga Ternopil, Kami Butuh Rudal Pertahanan Udara | direct
e1 ASSAULT | Bunuh | a=Rusia>RU | r=25 Warga Ternopil>-,UKR,CVL | p=Ternopil>TE | d=2025-11-19 | f=killed 25 "25 Warga Ternopil"
e2 REQUEST/assist | Butuh | a=Kami>UA | d=2025-11-19
+ Liputan6.com, Kyiv - Rusia meluncurkan lebih dari 470 drone dan 48 rudal ke Ukraina pada Selasa malam hingga Rabu (19/11), menghantam dua blok apartemen di kota Ternopil dan menewaskan sedikitnya 25 orang, termasuk tiga anak.
e3 ASSAULT/drone,heavy-weapons | meluncurkan | a=Rusia>RU | r=Ukraina>UA | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2025-11-18..2025-11-19
e4 ASSAULT/drone,heavy-weapons | menghantam | a=Rusia>RU | r=25 orang>-,UKR,CVL | p=Ternopil>TE | d=2025-11-19 | f=killed 25.. "sedikitnya 25 orang" | same=e1
+ "Setiap serangan terang-terangan terhadap kehidupan biasa menunjukkan bahwa tekanan kepada Rusia belum cukup.
. Sanksi yang efektif dan bantuan untuk Ukraina bisa mengubah ini, dan kami memerlukan rudal pertahanan udara terlebih dahulu," tulis Presiden Volodymyr Zelensky di Telegram.
S person:Presiden Volodymyr Zelensky>Z ; document:Telegram>=Telegram | tulis | Setiap serangan terang-terangan ... pertahanan udara terlebih dahulu, | direct
e5 REQUEST/assist | memerlukan | a=kami>UA | same=e2
. Angkatan Udara Ukraina mengklaim 442 drone dan 41 rudal berhasil ditembak jatuh.
S organization:Angkatan Udara Ukraina>UF | mengklaim | 442 drone dan 41 rudal berhasil ditembak jatuh | indirect
e6 ASSAULT | ditembak jatuh | a=Angkatan Udara Ukraina>UF | r=442 drone>RM | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2025-11-18..2025-11-19
+ Kementerian Pertahanan Rusia, dalam pernyataan yang dimuat kantor berita TASS, mengatakan serangan itu merupakan balasan atas tembakan rudal ATACMS ke Voronezh sehari sebelumnya dan hanya mengenai fasilitas energi serta industri militer.
S outlet:kantor berita TASS>=TASS ; organization:Kementerian Pertahanan Rusia>=Ministry of Defence of Russia | mengatakan | serangan itu merupakan balasan atas tembakan rudal ATACMS ke Voronezh sehari sebelumnya dan hanya mengenai fasilitas energi serta industri militer | indirect
e7 ASSAULT/drone,heavy-weapons | serangan itu | a=Kementerian Pertahanan Rusia>RM | r=fasilitas energi>-,UKR,BUS | p=Ukraina>Ukraine,UKR,49.0,32.0 | same=e3
e8 ASSAULT/heavy-weapons | tembakan rudal ATACMS | p=Voronezh>Voronezh,RUS,51.67,39.18 | d=2025-11-18
. Kyiv membenarkan penembakan ATACMS tersebut, tetapi menyebut sasarannya lapangan terbang militer.
S organization:Kyiv>UA | membenarkan | penembakan ATACMS tersebut | indirect
S organization:Kyiv>UA | menyebut | sasarannya lapangan terbang militer | indirect
e9 ASSAULT/heavy-weapons | penembakan ATACMS | a=Kyiv>UA | p=Voronezh>Voronezh,RUS,51.67,39.18 | d=2025-11-18 | same=e8
+ Tetangga Ukraina ikut waspada.
. Polandia menerbangkan jet tempur dan menutup sementara bandara Rzeszow dan Lublin, sementara Rumania melaporkan sebuah drone menembus wilayah udaranya sejauh delapan kilometer.
S organization:Rumania>=Romania | melaporkan | sebuah drone menembus wilayah udaranya sejauh delapan kilometer | indirect
e10 MOBILIZE/weapons | menerbangkan jet tempur | a=Polandia>PL | p=Polandia>Poland,POL,52.0,19.5 | d=2025-11-19
e11 COERCE/restrict | menutup sementara | a=Polandia>PL | p=Rzeszow>Rzeszow,POL,50.04,22.0 | d=2025-11-19
e12 MOBILIZE/weapons | menembus | a=sebuah drone>RM | r=Rumania>Romania,ROU,GOV | p=Rumania>Romania,ROU,45.9,25.0
. Zelensky sendiri sedang berada di Ankara untuk bertemu Presiden Recep Tayyip Erdogan.
e13 CONSULT/visit | bertemu | a=Zelensky>Z | r=Presiden Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | p=Ankara>Ankara,TUR,39.93,32.86 | d=2025-11-19 | st=ongoing
. "Kami berharap pertukaran tahanan bisa dimulai kembali sebelum akhir tahun," katanya, sembari berterima kasih atas tawaran Turki menjadi tuan rumah perundingan.
S person:nya>Z | katanya | Kami berharap pertukaran tahanan bisa dimulai kembali sebelum akhir tahun, | direct
e14 RETREAT/release | pertukaran tahanan | a=Kami>UA | st=possible
e15 SUPPORT | berterima kasih | a=nya>Z | r=Turki>TR
e16 AGREE | tawaran | a=Turki>TR | r=nya>Z
. Kremlin memastikan tidak ada wakil Rusia yang hadir di sana, walau Vladimir Putin, menurut juru bicara Dmitry Peskov, "tetap terbuka untuk berbicara".
S organization:Kremlin>=Kremlin | memastikan | tidak ada wakil Rusia yang hadir di sana | indirect
S person:juru bicara Dmitry Peskov>=Dmitry Peskov | menurut | tetap terbuka untuk berbicara | direct
e17 AGREE | terbuka untuk berbicara | a=Vladimir Putin>Vladimir Putin,RUS,GOV
+ Ternopil, kota berpenduduk 225.000 jiwa di Ukraina barat, selama ini jarang tersentuh perang.
. "Kami pikir di sini aman. Malam ini saya kehilangan kakak dan dua keponakan," kata Oksana, 37 tahun, dengan suara bergetar kepada Reuters.
S outlet:Reuters>=Reuters ; person:Oksana>=Oksana | kata | Kami pikir di sini aman. Malam ini saya kehilangan kakak dan dua keponakan, | direct
e18 ASSAULT | kehilangan | r=kakak>-,UKR,CVL ; dua keponakan>-,UKR,CVL | f=killed 3 "kakak dan dua keponakan" | same=e1
