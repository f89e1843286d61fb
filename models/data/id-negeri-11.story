@story id-own-n-070 | id | 2022-10-02 | Kilas Jawa
@who P = Malang Police | IDN | COP
@who A = Aremania | IDN | CVL
@who J = Joko Widodo | IDN | GOV
@who K = Indonesian National Police | IDN | COP
@where K = Kanjuruhan Stadium | IDN | -8.15 | 112.57
# Gas Air Mata di Kanjuruhan, 125 Suporter Meninggal; Jokowi Perintahkan Liga Dihentikan
e1 ASSAULT/crowd-control | Gas Air Mata | r=Suporter>A | p=Kanjuruhan>K | d=2022-10-01 | f=killed 125 "125 Suporter"
e2 REQUEST | Perintahkan | a=Jokowi>J | d=2022-10-02
+ MALANG - Peluit panjang baru saja mengakhiri kekalahan Arema dari Persebaya, 2-3, ketika ribuan penonton turun ke lapangan Stadion Kanjuruhan, Sabtu (1/10/2022) malam.
. Polisi memukul mundur mereka dengan tongkat, lalu menembakkan gas air mata ke tribun yang masih penuh.
e3 ASSAULT/beat,crowd-control | memukul mundur | a=Polisi>P | r=mereka>A | p=Stadion Kanjuruhan>K | d=2022-10-01
e4 ASSAULT/crowd-control | menembakkan gas air mata | a=Polisi>P | r=mereka>A | p=Stadion Kanjuruhan>K | d=2022-10-01 | same=e1
. Sebanyak 125 orang meninggal, kebanyakan terinjak dan sesak napas di pintu keluar, menurut data Polri hingga Minggu malam.
S document:data Polri>=Indonesian National Police data | menurut | Sebanyak 125 orang meninggal, kebanyakan terinjak dan sesak napas di pintu keluar | indirect
e5 ASSAULT/crowd-control | meninggal | r=125 orang>A | p=Stadion Kanjuruhan>K | d=2022-10-01 | f=killed 125 "125 orang" | same=e1
+ Kapolda Jawa Timur Irjen Nico Afinta berdalih gas air mata dipakai karena penonton anarkistis dan menyerang petugas.
S person:Kapolda Jawa Timur Irjen Nico Afinta>=Nico Afinta | berdalih | gas air mata dipakai karena penonton anarkistis dan menyerang petugas | indirect
e6 ASSAULT/crowd-control | gas air mata | r=penonton>A | p=Stadion Kanjuruhan>K | d=2022-10-01 | same=e1
e7 PROTEST/riot | menyerang petugas | a=penonton>A | r=petugas>P | p=Stadion Kanjuruhan>K | d=2022-10-01
. Dua anggotanya gugur dan 13 kendaraan dirusak, tambahnya.
S person:tambahnya>=Nico Afinta | tambahnya | Dua anggotanya gugur dan 13 kendaraan dirusak | indirect
e8 PROTEST/riot,vandalize | dirusak | r=Dua anggotanya>P | p=Stadion Kanjuruhan>K | d=2022-10-01 | f=killed 2 "Dua anggotanya"
+ Presiden Joko Widodo memerintahkan PSSI menghentikan sementara Liga 1 serta meminta Kapolri menginvestigasi tuntas.
e9 REQUEST | memerintahkan | a=Presiden Joko Widodo>J | r=PSSI>Football Association of Indonesia,IDN,NGO | d=2022-10-02 | same=e2
e10 REQUEST | meminta | a=Presiden Joko Widodo>J | r=Kapolri>Listyo Sigit Prabowo,IDN,COP | d=2022-10-02
e11 ACCUSE/investigate | menginvestigasi | a=Kapolri>K | st=planned
. "Saya menyesalkan terjadinya tragedi ini dan berharap ini yang terakhir," ucapnya di Istana.
S person:ucapnya>J | ucapnya | Saya menyesalkan terjadinya tragedi ini dan berharap ini yang terakhir | direct
+ Aturan FIFA melarang pembawaan gas pengendali massa ke dalam stadion.
. Amnesty International Indonesia mengecam penggunaan kekuatan secara eksesif, sedangkan Komnas HAM menerjunkan tim penyelidik ke Malang.
e12 ACCUSE/disapprove | mengecam | a=Amnesty International Indonesia>Amnesty International Indonesia,IDN,NGO | r=Polisi>P
e13 ACCUSE/investigate | menerjunkan tim penyelidik | a=Komnas HAM>National Commission on Human Rights of Indonesia,IDN,GOV | p=Malang>Malang,IDN,-7.98,112.63
. Di Bantul, ratusan suporter berbagai klub menyalakan lilin bersama-sama, melupakan permusuhan puluhan tahun.
+ Devi, ibu dua remaja putri yang tak pulang, hanya bertanya mengapa pintu 13 tertutup.

@story id-own-n-071 | id | 2023-09-08 | Kilas Nusa
@who W = Residents of Rempang | IDN | CVL
@who A = Indonesian security forces | IDN | GOV
@who B = BP Batam | IDN | GOV
@where R = Rempang | IDN | 0.85 | 104.17
# Ricuh di Rempang: Warga Adang Pengukuran Lahan, Polisi Tembakkan Gas Air Mata
e1 PROTEST/obstruct | Adang | a=Warga>W | p=Rempang>R | d=2023-09-07
e2 ASSAULT/crowd-control | Tembakkan Gas Air Mata | a=Polisi>A | p=Rempang>R | d=2023-09-07
+ BATAM - Kira-kira seribu aparat gabungan TNI, Polri, dan Ditpam BP Batam menerobos blokade warga di Jembatan Empat Barelang, Kamis (7/9/2023), untuk mengawal pematokan lahan proyek Rempang Eco-City.
e3 MOBILIZE/troops,police | menerobos blokade | a=aparat gabungan TNI, Polri, dan Ditpam BP Batam>A | r=warga>W | p=Jembatan Empat Barelang>R | d=2023-09-07 | f=size 1000 "seribu aparat gabungan"
e4 PROTEST/obstruct | blokade warga | a=warga>W | p=Jembatan Empat Barelang>R | d=2023-09-07 | same=e1
. Gas air mata masuk ke halaman SMP Negeri 22 Galang; sebelas siswa dan seorang bayi dilarikan ke rumah sakit.
e5 ASSAULT/crowd-control | Gas air mata | a=aparat>A | r=sebelas siswa>Pupils in Galang,IDN,CVL ; seorang bayi>Baby in Galang,IDN,CVL | p=SMP Negeri 22 Galang>R | d=2023-09-07 | f=injured 11 "sebelas siswa" ; injured 1 "seorang bayi" | same=e2
+ "Anak saya muntah, matanya merah, dan gurunya ikut menangis," tutur Rokiah, warga Kampung Tanjung Kertang.
S person:Rokiah>=Rokiah | tutur | Anak saya muntah, matanya merah, dan gurunya ikut menangis | direct
. Kapolresta Barelang Kombes Nugroho Tri Nuryanto membantah pihaknya menembak ke arah sekolah dan menyebut angin yang membawa asap itu.
S person:Kapolresta Barelang Kombes Nugroho Tri Nuryanto>=Nugroho Tri Nuryanto | membantah | pihaknya menembak ke arah sekolah | indirect
S person:Kapolresta Barelang Kombes Nugroho Tri Nuryanto>=Nugroho Tri Nuryanto | menyebut | angin yang membawa asap itu | indirect
e6 ASSAULT/crowd-control | menembak ke arah sekolah | a=pihaknya>A | r=sekolah>Pupils in Galang,IDN,CVL | p=SMP Negeri 22 Galang>R | d=2023-09-07 | st=denied
. Delapan orang ditangkap karena diduga melempar batu dan membawa ketapel.
e7 COERCE/arrest | ditangkap | r=Delapan orang>W | p=Rempang>R | d=2023-09-07 | f=detained 8 "Delapan orang"
e8 PROTEST/riot | melempar batu | a=Delapan orang>W | p=Rempang>R | d=2023-09-07 | st=possible
+ Muhammadiyah dan Walhi mendesak pemerintah membatalkan penggusuran 7.500 warga dari 16 kampung tua.
e9 REQUEST/change | mendesak | a=Muhammadiyah>Muhammadiyah,IDN,NGO ; Walhi>Walhi,IDN,NGO | r=pemerintah>Government of Indonesia,IDN,GOV
e10 COERCE/seize | penggusuran | a=pemerintah>Government of Indonesia,IDN,GOV | r=7.500 warga>W | p=16 kampung tua>R | f=displaced 7500 "7.500 warga" | st=planned
. Mahfud MD menjelaskan bahwa yang terjadi bukan penggusuran, melainkan pengosongan lahan oleh yang berhak.
S person:Mahfud MD>=Mahfud MD | menjelaskan | yang terjadi bukan penggusuran, melainkan pengosongan lahan oleh yang berhak | indirect
e11 COERCE/seize | penggusuran | r=warga>W | p=Rempang>R | st=denied | same=e10
+ Proyek kaca senilai 11,6 miliar dolar AS milik Xinyi itu ditandatangani di Chengdu pada Juli.

@story id-own-n-072 | id | 2024-05-21 | Warta Dunia
@who K = International Criminal Court | - | JUD
@who N = Benjamin Netanyahu | ISR | GOV
@who Q = Karim Khan | - | JUD
@who S = Yahya Sinwar | PSE | REB
@who B = Joe Biden | USA | GOV
@where G = Gaza Strip | PSE | 31.4 | 34.4
# Jaksa ICC Minta Netanyahu dan Sinwar Ditangkap, Biden: Keterlaluan
S person:Biden>B | - | Keterlaluan | direct
e1 THREATEN/arrest | Minta | a=Jaksa ICC>Q | r=Netanyahu>N ; Sinwar>S | d=2024-05-20
e2 ACCUSE/disapprove | Keterlaluan | a=Biden>B | r=Jaksa ICC>Q | d=2024-05-20
+ DEN HAAG - Jaksa Mahkamah Pidana Internasional (ICC) Karim Khan memohon surat perintah penangkapan bagi Perdana Menteri Israel Benjamin Netanyahu, Menteri Pertahanan Yoav Gallant, dan tiga pemimpin Hamas, Senin (20/5/2024).
e3 THREATEN/arrest | memohon surat perintah penangkapan | a=Jaksa Mahkamah Pidana Internasional (ICC) Karim Khan>Q | r=Perdana Menteri Israel Benjamin Netanyahu>N ; Menteri Pertahanan Yoav Gallant>Yoav Gallant,ISR,GOV ; tiga pemimpin Hamas>Leaders of Hamas,PSE,REB | d=2024-05-20 | same=e1
. Tuduhan terhadap kedua pejabat Israel itu mencakup membuat warga sipil kelaparan sebagai cara berperang; terhadap Yahya Sinwar dan kawan-kawan, pemusnahan, penyanderaan, serta pemerkosaan.
e4 ACCUSE/allege | Tuduhan | a=Karim Khan>Q | r=kedua pejabat Israel itu>N ; kedua pejabat Israel itu>Yoav Gallant,ISR,GOV ; Yahya Sinwar dan kawan-kawan>S
e5 ASSAULT | membuat warga sipil kelaparan | a=kedua pejabat Israel itu>N ; kedua pejabat Israel itu>Yoav Gallant,ISR,GOV | r=warga sipil>Palestinian civilians,PSE,CVL | st=possible
e6 ASSAULT/abduct,sexual | pemusnahan, penyanderaan, serta pemerkosaan | a=Yahya Sinwar dan kawan-kawan>S | st=possible
+ "Tidak seorang pun kebal hukum," ujar Khan dalam wawancara dengan CNN.
S outlet:CNN>=CNN ; person:Khan>Q | ujar | Tidak seorang pun kebal hukum | direct
+ Netanyahu menolak keputusan itu "dengan rasa jijik", dan Presiden AS Joe Biden menyebutnya keterlaluan.
S person:Presiden AS Joe Biden>B | menyebutnya | keterlaluan | indirect
e7 REJECT | menolak keputusan | a=Netanyahu>N | r=Karim Khan>Q
e8 ACCUSE/disapprove | keterlaluan | a=Presiden AS Joe Biden>B | r=Khan>Q | d=2024-05-20 | same=e2
. Hamas mengecam upaya "menyamakan korban dengan algojo".
S organization:Hamas>=Hamas | mengecam | menyamakan korban dengan algojo | direct
e9 ACCUSE/disapprove | mengecam | a=Hamas>Hamas,PSE,REB | r=Khan>Q
. Afrika Selatan dan Belgia mendukung langkah Khan.
e10 SUPPORT | mendukung | a=Afrika Selatan>South Africa,ZAF,GOV ; Belgia>Belgium,BEL,GOV | r=Khan>Q
+ Sejumlah senator Republik, dalam surat bulan April, telah memperingatkan Khan: "Bidik Israel dan kami akan membidik Anda."
S unnamed:Sejumlah senator Republik>- ; document:surat>- | memperingatkan | Bidik Israel dan kami akan membidik Anda. | direct
e11 THREATEN | memperingatkan | a=Sejumlah senator Republik>Republican senators of the United States,USA,LEG | r=Khan>Q | d=2024-04-01..2024-04-30
e12 CONSULT | surat | a=Sejumlah senator Republik>Republican senators of the United States,USA,LEG ; Khan>Q | d=2024-04-01..2024-04-30
. Kini Ketua DPR Mike Johnson menyiapkan sanksi terhadap para pegawai mahkamah.
e13 SANCTION/discontinue | menyiapkan sanksi | a=Ketua DPR Mike Johnson>Mike Johnson,USA,LEG | r=para pegawai mahkamah>K | st=planned
+ Tiga hakim akan memutuskan permohonan itu, yang biasanya makan waktu beberapa bulan.
. Pada Maret 2023 mereka hanya perlu tiga pekan untuk mengeluarkan surat serupa bagi Presiden Rusia Vladimir Putin.
e14 THREATEN/arrest | mengeluarkan surat serupa | a=mereka>K | r=Presiden Rusia Vladimir Putin>Vladimir Putin,RUS,GOV | d=2023-03-01..2023-03-31
. Menurut kementerian kesehatan Gaza, 35.562 orang sudah terbunuh di wilayah itu.
S organization:kementerian kesehatan Gaza>=Gaza Health Ministry | Menurut | 35.562 orang sudah terbunuh di wilayah itu | indirect
e15 ASSAULT | terbunuh | p=Gaza>G | d=2023-10-07..2024-05-21 | f=killed 35562 "35.562 orang"

@story id-own-n-073 | id | 2024-12-02 | Kilas Sulawesi
@who T = Indonesian Navy | IDN | MIL
@who A = Indonesian National Armed Forces | IDN | MIL
@who R = Russian Navy | RUS | MIL
@where S = Surabaya | IDN | -7.25 | 112.75
# TNI AL dan Rusia Latihan Bersama di Laut Jawa untuk Pertama Kali
e1 COOPERATE | Latihan Bersama | a=TNI AL>T ; Rusia>R | p=Laut Jawa>Java Sea,IDN,-5.5,112.5 | d=2024-11-04..2024-11-08
+ SURABAYA - Empat kapal perang Armada Pasifik Rusia sandar di Tanjung Perak pada awal November 2024 untuk mengikuti Orruda, latihan laut bilateral pertama antara Moskwa dan Jakarta.
e2 CONSULT/visit | sandar | a=Armada Pasifik Rusia>R | r=Jakarta>T | p=Tanjung Perak>S | d=2024-11-01..2024-11-10 | f=size 4 "Empat kapal perang"
e3 COOPERATE | latihan laut bilateral pertama | a=Moskwa>R ; Jakarta>T | d=2024-11-04..2024-11-08 | same=e1
. Kepala Dinas Penerangan TNI AL Laksma I Made Wira Hady menuturkan, kedua angkatan laut berlatih komunikasi, manuver, dan pertolongan di laut.
S person:Kepala Dinas Penerangan TNI AL Laksma I Made Wira Hady>=I Made Wira Hady | menuturkan | kedua angkatan laut berlatih komunikasi, manuver, dan pertolongan di laut | indirect
e4 COOPERATE | berlatih | a=kedua angkatan laut>T ; kedua angkatan laut>R | same=e1
+ Menlu Sugiono memastikan Indonesia tetap bebas aktif, dan latihan dengan satu negara tidak ditujukan kepada negara lain.
S person:Menlu Sugiono>=Sugiono | memastikan | Indonesia tetap bebas aktif, dan latihan dengan satu negara tidak ditujukan kepada negara lain | indirect
. Pengamat militer dari Bandung, Damar Prayitno, lebih menyoroti pesan politiknya kepada Barat.
+ Bulan berikutnya, giliran Sukhoi TNI AU terbang berdampingan dengan F-35 Australia di atas Darwin, menurut jadwal.
e5 COOPERATE | terbang berdampingan | a=Sukhoi TNI AU>Indonesian Air Force,IDN,MIL ; F-35 Australia>Royal Australian Air Force,AUS,MIL | p=Darwin>Darwin,AUS,-12.46,130.84 | d=2024-12-01..2024-12-31 | st=planned
. Pada Agustus, Prabowo dan Menhan Australia Richard Marles meneken perjanjian kerja sama pertahanan di Magelang.
e6 SUPPORT | meneken perjanjian kerja sama pertahanan | a=Prabowo>Prabowo Subianto,IDN,GOV ; Menhan Australia Richard Marles>Richard Marles,AUS,GOV | p=Magelang>Magelang,IDN,-7.47,110.22 | d=2024-08-01..2024-08-31
. Warga Surabaya berbondong-bondong berswafoto di geladak kapal perusak Gromky.

@story id-own-n-074 | id | 2025-05-07 | Kabar Asia Selatan
@who I = India | IND | GOV
@who P = Pakistan | PAK | GOV
@who IA = Indian Armed Forces | IND | MIL
@who PA = Pakistan Armed Forces | PAK | MIL
@who R = The Resistance Front | PAK | REB
@who T = Tourists in Pahalgam | IND | CVL
@where M = Muzaffarabad | PAK | 34.37 | 73.47
@where B = Bahawalpur | PAK | 29.40 | 71.68
@where H = Pahalgam | IND | 34.01 | 75.32
@where K = Kashmir | - | 34.3 | 74.5
# India Rudal Pakistan, Islamabad Klaim Jatuhkan Lima Jet Tempur
S organization:Islamabad>P | Klaim | Jatuhkan Lima Jet Tempur | indirect
e1 ASSAULT/heavy-weapons | Rudal | a=India>I | r=Pakistan>P | d=2025-05-07
e2 ASSAULT/destroy | Jatuhkan | a=Islamabad>PA | r=Lima Jet Tempur>IA | d=2025-05-07 | f=size 5 "Lima Jet Tempur"
+ ISLAMABAD - India meluncurkan rudal ke sembilan lokasi di Pakistan dan Kashmir yang dikuasai Pakistan, Rabu (7/5/2025) dini hari, sebagai balasan atas pembantaian 26 turis di Pahalgam dua pekan lalu.
e3 ASSAULT/heavy-weapons | meluncurkan rudal | a=India>I | r=Pakistan>P | p=Pakistan>Pakistan,PAK,30.0,70.0 | d=2025-05-07 | same=e1
e4 ASSAULT/firearms | pembantaian | r=26 turis>T | p=Pahalgam>H | d=2025-04-22 | f=killed 26 "26 turis"
. Sasarannya, kata Kementerian Pertahanan di New Delhi, ialah "infrastruktur teroris", bukan instalasi militer.
S organization:Kementerian Pertahanan>=Ministry of Defence of India | kata | "infrastruktur teroris", bukan instalasi militer | mixed
e5 ASSAULT/heavy-weapons | Sasarannya | a=India>I | r=infrastruktur teroris>Militants in Pakistan,PAK,REB | p=Pakistan>Pakistan,PAK,30.0,70.0 | d=2025-05-07 | same=e1
+ Pakistan menyebut 26 warga sipil tewas dan 46 luka-luka, termasuk seorang anak tiga tahun di Bahawalpur.
S organization:Pakistan>P | menyebut | 26 warga sipil tewas dan 46 luka-luka, termasuk seorang anak tiga tahun di Bahawalpur | indirect
e6 ASSAULT/heavy-weapons | tewas | r=26 warga sipil>Pakistani civilians,PAK,CVL | p=Bahawalpur>B | d=2025-05-07 | f=killed 26 "26 warga sipil" ; injured 46 "46 luka-luka" | same=e1
. Perdana Menteri Shehbaz Sharif menyebut serangan itu tindakan perang dan menyatakan negaranya berhak memberi jawaban setimpal.
S person:Perdana Menteri Shehbaz Sharif>=Shehbaz Sharif | menyebut | tindakan perang | indirect
S person:Perdana Menteri Shehbaz Sharif>=Shehbaz Sharif | menyatakan | negaranya berhak memberi jawaban setimpal | indirect
e7 ASSAULT/heavy-weapons | serangan itu | a=India>I | r=negaranya>P | p=Pakistan>Pakistan,PAK,30.0,70.0 | d=2025-05-07 | same=e1
e8 ACCUSE/disapprove | tindakan perang | a=Perdana Menteri Shehbaz Sharif>Shehbaz Sharif,PAK,GOV | r=India>I
e9 THREATEN/violence | jawaban setimpal | a=Perdana Menteri Shehbaz Sharif>Shehbaz Sharif,PAK,GOV | r=India>I
. Juru bicara militer Ahmed Sharif Chaudhry menuturkan kepada Bloomberg TV bahwa lima pesawat India, termasuk tiga Rafale, telah ditembak jatuh.
S outlet:Bloomberg TV>=Bloomberg TV ; person:Juru bicara militer Ahmed Sharif Chaudhry>=Ahmed Sharif Chaudhry | menuturkan | lima pesawat India, termasuk tiga Rafale, telah ditembak jatuh | indirect
e10 ASSAULT/destroy | ditembak jatuh | r=lima pesawat India>IA | d=2025-05-07 | f=size 5 "lima pesawat India" | same=e2
. India belum mengonfirmasi.
+ Artileri kedua pihak kemudian saling bersahutan di Garis Kontrol; sedikitnya 12 penduduk Poonch di sisi India meninggal.
e11 ASSAULT/heavy-weapons | saling bersahutan | a=kedua pihak>IA ; kedua pihak>PA | p=Garis Kontrol>Line of Control,-,34.0,74.2 | d=2025-05-07
e12 ASSAULT/heavy-weapons | meninggal | r=12 penduduk Poonch>Residents of Poonch,IND,CVL | p=Poonch>Poonch,IND,33.77,74.09 | d=2025-05-07 | f=killed 12.. "sedikitnya 12 penduduk"
. "Kaca rontok, lalu listrik mati, lalu kami berlari ke ladang gandum," ujar Muhammad Yunis Shah, warga Muridke.
S person:Muhammad Yunis Shah>=Muhammad Yunis Shah | ujar | Kaca rontok, lalu listrik mati, lalu kami berlari ke ladang gandum | direct
+ New Delhi menuduh Lashkar-e-Taiba mendalangi pembunuhan di Pahalgam, sementara Islamabad membantah terlibat dan meminta penyelidikan independen.
e13 ACCUSE/allege | menuduh | a=New Delhi>I | r=Lashkar-e-Taiba>Lashkar-e-Taiba,PAK,REB
e14 ASSAULT/firearms | mendalangi pembunuhan | a=Lashkar-e-Taiba>Lashkar-e-Taiba,PAK,REB | r=turis>T | p=Pahalgam>H | d=2025-04-22 | st=possible | same=e4
e15 ASSAULT/firearms | terlibat | a=Islamabad>P | r=turis>T | p=Pahalgam>H | d=2025-04-22 | st=denied | same=e4
e16 REQUEST | meminta penyelidikan | a=Islamabad>P
. Sejak itu India membekukan Perjanjian Air Indus dan menutup perbatasan Attari, lalu Pakistan menangguhkan perdagangan.
e17 SANCTION/discontinue | membekukan Perjanjian Air Indus | a=India>I | r=Pakistan>P
e18 COERCE/restrict | menutup perbatasan | a=India>I | r=Pakistan>P | p=Attari>Attari,IND,31.60,74.61
e19 SANCTION/discontinue | menangguhkan perdagangan | a=Pakistan>P | r=India>I
+ Indonesia, melalui juru bicara Kemlu, mendorong kedua negara mengutamakan dialog.
e20 REQUEST/meet | mendorong | a=Indonesia>Indonesia,IDN,GOV | r=kedua negara>I ; kedua negara>P
. Garuda mengalihkan rute umrahnya menjauhi wilayah udara Pakistan.
