@story id-own-qg-019 | id | 2020-08-11 | Tempo Borneo
@who D = Diananta Putra Sumedi | IDN | MED
@who H = Kotabaru District Court | IDN | JUD
@who A = AJI | IDN | NGO
@who P = South Kalimantan Regional Police | IDN | COP
@who J = PT Jhonlin Agro Raya | IDN | BUS
@who S = Sukirman | IDN | CVL
@who K = Press Council of Indonesia | IDN | -
@where K = Kotabaru | IDN | -3.24 | 116.23
@where J = Jakarta | IDN | -6.20 | 106.85
# Tulis Konflik Lahan Sawit, Eks Pemred Banjarhits Divonis 3 Bulan 15 Hari
e1 SANCTION/convict | Divonis | r=Eks Pemred Banjarhits>D | d=2020-08-10
+ KOTABARU - Diananta Putra Sumedi hanya mengangguk di layar konferensi video ketika hakim ketua Meir Elisabeth membacakan amar, Senin (10/8/2020).
. Mantan pemimpin redaksi Banjarhits.id itu dinyatakan bersalah menyebarkan informasi yang menimbulkan kebencian antarsuku dan dihukum tiga bulan lima belas hari kurungan.
e2 SANCTION/convict | dihukum | r=Mantan pemimpin redaksi Banjarhits.id itu>D | p=KOTABARU>K | d=2020-08-10 | same=e1
. Jaksa menuntut enam bulan.
e3 REQUEST | menuntut | a=Jaksa>Kotabaru District Prosecutor's Office,IDN,JUD | r=hakim>H
+ Pokok perkaranya berita bertajuk "Tanah Dirampas Jhonlin, Dayak Mengadu ke Polda Kalsel" yang tayang 9 November 2019.
e4 COERCE/seize | Dirampas | a=Jhonlin>J | r=Dayak>Dayak people in South Kalimantan,IDN,CVL | st=possible
. Narasumber utamanya, Sukirman dari Majelis Umat Kaharingan, belakangan melaporkan sang wartawan ke polisi dan mengaku kalimatnya dipelintir.
S person:Sukirman>S | mengaku | kalimatnya dipelintir | indirect
e5 ACCUSE | melaporkan | a=Sukirman>S | r=sang wartawan>D
+ Dewan Pers sebenarnya sudah turun tangan pada Februari.
. Lembaga itu menilai berita tersebut melanggar kode etik, menyuruh redaksi memuat hak jawab, dan menyatakan perkara selesai; polisi tetap memprosesnya dengan UU ITE.
S organization:Lembaga itu>K | menilai | berita tersebut melanggar kode etik | indirect
S organization:Lembaga itu>K | menyatakan | perkara selesai | indirect
e6 REQUEST/yield | menyuruh | a=Lembaga itu>K | r=redaksi>Banjarhits,IDN,MED | d=2020-02-01..2020-02-29
e7 ACCUSE/investigate | memprosesnya | a=polisi>P | r=sang wartawan>D
. Nanta, begitu ia dipanggil, dijemput pada 4 Mei dan sejak itu meringkuk di tahanan, terpisah 300 kilometer dari istrinya di Banjarbaru.
e8 COERCE/arrest | dijemput | r=Nanta>D | d=2020-05-04
+ "Ini peringatan kepada semua wartawan di sini: jangan usik pemilik kebun," kata Ketua AJI Balikpapan Devi Alamsyah.
S person:Ketua AJI Balikpapan Devi Alamsyah>=Devi Alamsyah | kata | Ini peringatan kepada semua wartawan di sini: jangan usik pemilik kebun, | direct
. AJI mengecam putusan tersebut, yang dianggapnya mengkriminalkan kerja jurnalistik, dan mendesak Mahkamah Agung menertibkan hakim yang mengabaikan Undang-Undang Pers.
S organization:AJI>A | dianggapnya | mengkriminalkan kerja jurnalistik | indirect
e9 ACCUSE/disapprove | mengecam | a=AJI>A | r=hakim>H
e10 REQUEST/change | mendesak | a=AJI>A | r=Mahkamah Agung>Supreme Court of Indonesia,IDN,JUD
. Sejumlah anggotanya menggelar aksi diam dengan mulut diplester di depan Mabes Polri.
e11 PROTEST/demo | aksi diam | a=Sejumlah anggotanya>A | p=Mabes Polri>J
+ Perusahaan yang disebut dalam judul membantah mengambil tanah siapa pun.
e12 COERCE/seize | membantah | a=Perusahaan yang disebut dalam judul>J | r=siapa pun>Dayak people in South Kalimantan,IDN,CVL | st=denied | same=e4
. Dua tahun sebelumnya, di kabupaten yang sama, wartawan Muhammad Yusuf tewas di lapas saat menunggu sidang karena menulis tentang grup usaha itu; polisi menyebut serangan jantung.
S organization:polisi>P | menyebut | serangan jantung | indirect
+ Dipotong masa tahanan, Nanta bakal bebas sepekan lagi.
e13 RETREAT/release | bakal bebas | r=Nanta>D | d=2020-08-17..2020-08-18 | st=planned
. Ia belum memutuskan akan banding atau tidak.
e14 REJECT | banding | a=Ia>D | r=hakim>H | st=possible

@story id-own-qg-020 | id | 2008-08-17 | Blog Warga Dunia
@who G = Georgia | GEO | GOV
@who M = Mikheil Saakashvili | GEO | GOV
@who R = Russia | RUS | GOV
@who A = Russian Armed Forces | RUS | MIL
@who O = South Ossetia | GEO | REB
@who S = Nicolas Sarkozy | FRA | GOV
@who D = Dmitry Medvedev | RUS | GOV
@who K = Georgian Armed Forces | GEO | MIL
@where T = Tskhinvali | GEO | 42.23 | 43.97
@where G = Gori | GEO | 41.98 | 44.11
@where B = Tbilisi | GEO | 41.72 | 44.79
# Perang Lima Hari di Kaukasus, Siapa yang Memulai?
+ Saat mata dunia tertuju pada kembang api Olimpiade Beijing, roket Grad juga menyala di langit Tskhinvali.
e1 ASSAULT/heavy-weapons | roket Grad | r=Tskhinvali>O | p=Tskhinvali>T | d=2008-08-07..2008-08-08
. Malam 7 menuju 8 Agustus 2008 itu pasukan Georgia menggempur ibu kota Ossetia Selatan, republik separatis yang lepas dari Tbilisi sejak perang 1991-1992.
e2 ASSAULT/heavy-weapons | menggempur | a=pasukan Georgia>K | r=ibu kota Ossetia Selatan>O | p=Tskhinvali>T | d=2008-08-07..2008-08-08 | same=e1
e3 ASSAULT | perang 1991-1992 | a=Tbilisi>G ; Ossetia Selatan>O | d=1991-01-01..1992-12-31
+ Keesokan harinya Angkatan Darat ke-58 Rusia meluncur lewat Terowongan Roki, dan perang kecil jadi perang besar.
e4 ASSAULT | meluncur lewat Terowongan Roki | a=Angkatan Darat ke-58 Rusia>A | p=Terowongan Roki>Roki Tunnel,GEO,42.61,44.11 | d=2008-08-08
. Versi Kremlin, yang disiarkan RIA Novosti: tentara Georgia melakukan genosida dan 2.000 warga sipil Ossetia tewas.
S outlet:RIA Novosti>=RIA Novosti ; organization:Kremlin>=Kremlin | Versi | tentara Georgia melakukan genosida dan 2.000 warga sipil Ossetia tewas | indirect
e5 ASSAULT | melakukan genosida | a=tentara Georgia>K | r=2.000 warga sipil Ossetia>Ossetian civilians,GEO,CVL | p=Tskhinvali>T | f=killed 2000 "2.000 warga sipil Ossetia"
. Versi Presiden Mikheil Saakashvili di CNN: kolom tank Rusia sudah masuk lebih dulu, pihaknya cuma membela diri.
S outlet:CNN>=CNN ; person:Presiden Mikheil Saakashvili>M | Versi | kolom tank Rusia sudah masuk lebih dulu, pihaknya cuma membela diri | indirect
e6 ASSAULT | masuk | a=kolom tank Rusia>A | r=pihaknya>G | p=Ossetia Selatan>T | same=e4
. Human Rights Watch, yang timnya keluar masuk rumah sakit, hanya menemukan 44 jenazah di kota itu.
S organization:Human Rights Watch>=Human Rights Watch | menemukan | 44 jenazah di kota itu | indirect
+ Pesawat tempur Rusia lalu mengebom Gori, kota kelahiran Stalin, dan di alun-alunnya seorang juru kamera Belanda terbunuh oleh bom curah pada 12 Agustus.
e7 ASSAULT/aerial | mengebom | a=Pesawat tempur Rusia>Russian Air Force,RUS,MIL | r=Gori>G | p=Gori>G
e8 ASSAULT/aerial | terbunuh oleh bom curah | r=seorang juru kamera Belanda>Stan Storimans,NLD,MED | p=Gori>G | d=2008-08-12 | f=killed 1 "seorang juru kamera Belanda"
. Moskwa membantah memakai senjata semacam itu.
e9 ASSAULT/aerial | membantah | a=Moskwa>R | st=denied | same=e8
. Armada Laut Hitam menenggelamkan kapal Georgia, pelabuhan Poti diduduki, dan orang Abkhazia di front lain ikut merebut Ngarai Kodori.
e10 ASSAULT/destroy | menenggelamkan | a=Armada Laut Hitam>Black Sea Fleet,RUS,MIL | r=kapal Georgia>Georgian Navy,GEO,MIL
e11 ASSAULT | diduduki | r=Georgia>G | p=pelabuhan Poti>Poti,GEO,42.15,41.67
e12 ASSAULT | merebut | a=orang Abkhazia>Abkhazia,GEO,REB | r=Georgia>G | p=Ngarai Kodori>Kodori Gorge,GEO,43.1,41.8
+ Lebih dari 120.000 orang meninggalkan rumah.
e13 ASSAULT | meninggalkan rumah | p=Georgia>Georgia,GEO,42.0,43.5 | f=displaced 120000.. "Lebih dari 120.000 orang"
. Di desa-desa Georgia seputar Tskhinvali milisi Ossetia menjarah lalu membakar rumah satu demi satu, dan itu diakui seorang perwira Rusia kepada Reuters.
S outlet:Reuters>=Reuters ; unnamed:seorang perwira Rusia>- | diakui | milisi Ossetia menjarah lalu membakar rumah satu demi satu | indirect
e14 COERCE/seize | menjarah | a=milisi Ossetia>O | r=desa-desa Georgia>Georgian villagers in South Ossetia,GEO,CVL | p=Tskhinvali>T
e15 ASSAULT/destroy | membakar rumah | a=milisi Ossetia>O | r=desa-desa Georgia>Georgian villagers in South Ossetia,GEO,CVL | p=Tskhinvali>T
+ Juru damainya Presiden Prancis Nicolas Sarkozy.
. Ia terbang ke Moskwa dan Tbilisi membawa enam butir: tidak memakai kekerasan, hentikan permusuhan, buka jalan bantuan, Georgia balik ke barak, Rusia balik ke posisi semula, dan berunding soal masa depan.
e16 CONSULT/visit,third-party | terbang ke Moskwa dan Tbilisi | a=Ia>S | r=Moskwa>R ; Tbilisi>G
e17 REQUEST/yield | hentikan permusuhan | a=Ia>S | r=Georgia>G ; Rusia>R
. Saakashvili membubuhkan tanda tangan pada 15 Agustus, Dmitry Medvedev sehari sesudahnya.
e18 CONCEDE | membubuhkan tanda tangan | a=Saakashvili>M ; Dmitry Medvedev>D | d=2008-08-15..2008-08-16
+ Sampai Minggu ini tank Rusia masih nongkrong 35 kilometer dari Tbilisi.
e19 MOBILIZE/troops | nongkrong | a=tank Rusia>A | p=Tbilisi>B | d=2008-08-17 | st=ongoing
. Medvedev, lewat telepon kepada Sarkozy, menjanjikan penarikan dimulai Senin.
e20 CONSULT/phone | lewat telepon | a=Medvedev>D ; Sarkozy>S
e21 AGREE | menjanjikan | a=Medvedev>D | r=Sarkozy>S
e22 RETREAT/withdraw | penarikan | a=tank Rusia>A | p=Georgia>Georgia,GEO,42.0,43.5 | d=2008-08-18 | st=planned
. Kalau pembaca bertanya siapa pemenangnya, saya tidak tahu; yang kalah sudah jelas, para nenek yang duduk di tangga rumah hangus itu.

@story id-own-qg-021 | id | 2024-05-24 | Pers Mahasiswa Medan
@who M = Students of University of North Sumatra | IDN | CVL
@who R = Muryanto Amin | IDN | -
@who U = University of North Sumatra | IDN | -
@who N = Nadiem Makarim | IDN | GOV
@who D = DPR Commission X | IDN | LEG
@who S = University security guards | IDN | -
@where U = University of North Sumatra | IDN | 3.56 | 98.66
# Mogok Makan Hari Keempat, Mahasiswa USU Tuntut UKT Dikembalikan
e1 PROTEST/hunger | Mogok Makan | a=Mahasiswa USU>M | p=USU>U | st=ongoing
e2 REQUEST/change | Tuntut | a=Mahasiswa USU>M | r=USU>U
+ MEDAN, PM - Tenda oranye di depan Biro Rektor Universitas Sumatera Utara kini tinggal dihuni lima orang.
. Dua peserta mogok makan, salah satunya mahasiswi semester empat, dilarikan ke klinik Kamis malam karena lambung.
e3 PROTEST/hunger | mogok makan | a=Dua peserta mogok makan>M | p=Biro Rektor Universitas Sumatera Utara>U | st=ongoing | same=e1
. Sisanya hanya minum air putih dan madu sejak Selasa (21/5/2024).
e4 PROTEST/hunger | hanya minum air putih | a=Sisanya>M | p=Biro Rektor Universitas Sumatera Utara>U | d=2024-05-21..2024-05-24 | st=ongoing | same=e1
+ Mereka memprotes kenaikan uang kuliah tunggal yang pada beberapa program studi mencapai 100 persen.
e5 ACCUSE/disapprove | memprotes | a=Mereka>M | r=Universitas Sumatera Utara>U
. "Ayah saya penarik becak di Belawan, tahun ini adik saya diterima lalu disodori Rp 9,5 juta," cerita Rizky Hutagalung.
S person:Rizky Hutagalung>=Rizky Hutagalung | cerita | Ayah saya penarik becak di Belawan, tahun ini adik saya diterima lalu disodori Rp 9,5 juta, | direct
+ Aksi kampus ini bermula 8 Mei, saat 300 mahasiswa menyegel gerbang rektorat dengan rantai.
e6 PROTEST/obstruct | menyegel gerbang | a=300 mahasiswa>M | r=rektorat>U | p=rektorat>U | d=2024-05-08 | f=size 300 "300 mahasiswa"
. Satpam memotong rantai itu pada malam harinya; dalam dorong-dorongan seorang mahasiswa hukum ditonjok hingga giginya tanggal.
e7 ASSAULT/beat | ditonjok | a=Satpam>S | r=seorang mahasiswa hukum>M | p=rektorat>U | d=2024-05-08 | f=injured 1 "seorang mahasiswa hukum"
. Rektor Muryanto Amin meminta maaf, menskors dua satpam, tetapi menolak pertanggungjawaban pidana.
e8 CONCEDE | meminta maaf | a=Rektor Muryanto Amin>R
e9 SANCTION/expel | menskors | a=Rektor Muryanto Amin>R | r=dua satpam>S
e10 REJECT | menolak | a=Rektor Muryanto Amin>R | r=mahasiswa>M
+ Pekan berikutnya boikot kuliah diserukan di tujuh fakultas.
e11 REQUEST | diserukan
e12 PROTEST/boycott | boikot kuliah | p=Universitas Sumatera Utara>U
. Tak semua ikut.
. Dekan Fakultas Kedokteran mengancam nilai nol bagi yang membolos praktikum.
e13 THREATEN/restrict | mengancam | a=Dekan Fakultas Kedokteran>U | r=yang membolos praktikum>M
+ Dalam rapat dengan Komisi X DPR, Selasa lalu, Menteri Pendidikan Nadiem Makarim berjanji akan "menghentikan kenaikan yang tidak wajar".
S person:Menteri Pendidikan Nadiem Makarim>N | berjanji | menghentikan kenaikan yang tidak wajar | direct
e14 CONSULT | rapat | a=Komisi X DPR>D ; Menteri Pendidikan Nadiem Makarim>N | d=2024-05-21
e15 AGREE | berjanji | a=Menteri Pendidikan Nadiem Makarim>N | r=Komisi X DPR>D | d=2024-05-21
. Sekretaris direktorat jenderalnya, Tjitjik Tjahjandarie, justru memantik amarah lantaran menyebut pendidikan tinggi sebagai kebutuhan tersier.
S person:Tjitjik Tjahjandarie>=Tjitjik Tjahjandarie | menyebut | pendidikan tinggi sebagai kebutuhan tersier | indirect
. Pihak rektorat mengaku masih menghitung ulang dan bersedia menerima perwakilan peserta, Senin depan.
S organization:Pihak rektorat>U | mengaku | masih menghitung ulang dan bersedia menerima perwakilan peserta | indirect
e16 AGREE | menerima perwakilan peserta | a=Pihak rektorat>U ; perwakilan peserta>M | d=2024-05-27 | st=planned
+ Menjelang tengah malam, penjual martabak datang membawa dua loyang, lalu ingat dan pulang lagi.

@story id-own-qg-022 | id | 2004-09-12 | Jurnal Warga
@who C = Chechen separatists | RUS | REB
@who B = Shamil Basayev | RUS | REB
@who M = Aslan Maskhadov | RUS | REB
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who S = Russian security forces | RUS | MIL
@who H = Hostages in Beslan | RUS | CVL
@who Y = Boris Yeltsin | RUS | GOV
@where B = Beslan | RUS | 43.19 | 44.54
@where C = Chechnya | RUS | 43.4 | 45.7
@where G = Grozny | RUS | 43.32 | 45.69
# Dari Grozny ke Beslan: Mengapa Chechnya Tak Bisa Diam
+ Tiga ratus tiga puluhan peti, separuhnya berukuran anak-anak.
. Begitulah akhir penyanderaan di Sekolah Nomor 1 Beslan, Ossetia Utara, yang berlangsung 1 sampai 3 September 2004.
e1 ASSAULT/abduct | penyanderaan | r=Sekolah Nomor 1 Beslan>H | p=Beslan>B | d=2004-09-01..2004-09-03
+ Angka resmi menyebut 331 tewas dan lebih dari 700 terluka; Itar-Tass semula hanya melaporkan 354 sandera padahal di aula olahraga itu berjejalan 1.100 manusia.
S document:Angka resmi>=Official figures | menyebut | 331 tewas dan lebih dari 700 terluka | indirect
S outlet:Itar-Tass>=TASS | melaporkan | 354 sandera | indirect
e2 ASSAULT | tewas | r=331>H | p=Beslan>B | d=2004-09-03 | f=killed 331 "331" ; injured 700.. "lebih dari 700"
e3 ASSAULT/abduct | sandera | r=354 sandera>H | p=Beslan>B | f=abducted 354 "354 sandera" ; abducted 1100 "1.100 manusia" | same=e1
. Para penyandera menuntut pasukan Rusia angkat kaki dari Chechnya.
e4 REQUEST/yield | menuntut | a=Para penyandera>C | r=Rusia>R | p=Beslan>B | d=2004-09-01..2004-09-03
e5 RETREAT/withdraw | angkat kaki | a=pasukan Rusia>Russian Armed Forces,RUS,MIL | p=Chechnya>C | st=possible
. Ledakan di dalam gedung pada hari ketiga membuyarkan perundingan, pasukan khusus menyerbu dengan tank dan penyembur api.
e6 ASSAULT/explosives | Ledakan | p=Beslan>B | d=2004-09-03
e7 ASSAULT/heavy-weapons | menyerbu | a=pasukan khusus>S | p=Beslan>B | d=2004-09-03
+ Shamil Basayev belum mengaku bertanggung jawab, namun jaksa sudah menyebut namanya.
e25 ACCUSE/allege | menyebut namanya | a=jaksa>Prosecutor General of Russia,RUS,JUD | r=Shamil Basayev>B
. Aslan Maskhadov, presiden separatis, lewat juru bicaranya di London mengutuk serangan terhadap anak-anak dan membantah terlibat.
S person:Aslan Maskhadov>M ; unnamed:juru bicaranya>- | membantah | terlibat | indirect
e8 ACCUSE/disapprove | mengutuk | a=Aslan Maskhadov>M | r=Para penyandera>C
e9 ASSAULT/abduct | terlibat | a=Aslan Maskhadov>M | r=anak-anak>H | p=Beslan>B | st=denied | same=e1
. Kremlin menawarkan hadiah 300 juta rubel untuk kepala keduanya dan mengancam melakukan serangan dini ke pangkalan teroris di negara mana pun.
e10 THREATEN/arrest | menawarkan hadiah | a=Kremlin>R | r=keduanya>B ; keduanya>M
e11 THREATEN/violence | mengancam | a=Kremlin>R | r=teroris>Terrorists,-,REB
+ Supaya paham, kita tengok ke belakang.
+ Februari 1944, Stalin mendeportasi setengah juta orang Chechen dan Ingush ke Kazakhstan dalam delapan hari; sepertiganya mati.
e12 COERCE/deport | mendeportasi | a=Stalin>Soviet Union,-,GOV | r=setengah juta orang Chechen dan Ingush>Chechens and Ingush,RUS,CVL | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | d=1944-02-01..1944-02-29 | f=displaced 500000 "setengah juta orang"
. Tahun 1991 Jenderal Dzhokhar Dudayev memproklamasikan kemerdekaan, dan pada 11 Desember 1994 Boris Yeltsin mengirim tank untuk "menertibkan".
e13 MOBILIZE/troops | mengirim tank | a=Boris Yeltsin>Y | r=Jenderal Dzhokhar Dudayev>Dzhokhar Dudayev,RUS,REB | p=Chechnya>C | d=1994-12-11
. Grozny dibom sampai rata.
e14 ASSAULT/aerial | dibom | r=Grozny>Residents of Grozny,RUS,CVL | p=Grozny>G
. Perang pertama, yang menurut Jenderal Alexander Lebed membunuh 80.000 orang, ditutup dengan perjanjian Khasavyurt, Agustus 1996: tentara Rusia ditarik, status ditunda lima tahun.
S person:Jenderal Alexander Lebed>=Alexander Lebed | menurut | membunuh 80.000 orang | indirect
e15 ASSAULT | membunuh 80.000 orang | a=Rusia>R | p=Chechnya>C | d=1994-12-11..1996-08-31 | f=killed 80000 "80.000 orang"
e16 CONCEDE | perjanjian Khasavyurt | a=Rusia>R | p=Khasavyurt>Khasavyurt,RUS,43.25,46.59 | d=1996-08-01..1996-08-31
e17 RETREAT/withdraw | ditarik | a=tentara Rusia>Russian Armed Forces,RUS,MIL | p=Chechnya>C
+ Perdamaian yang gagal itu koyak pada 1999, ketika Basayev memasuki Dagestan dan bom apartemen merenggut hampir 300 jiwa di Moskwa, Buinaksk, dan Volgodonsk.
e18 ASSAULT | memasuki Dagestan | a=Basayev>B | p=Dagestan>Dagestan,RUS,43.0,47.0 | d=1999-01-01..1999-12-31
e19 ASSAULT/explosives | bom apartemen | p=Moskwa>Moscow,RUS,55.75,37.62 | d=1999-01-01..1999-12-31 | f=killed ..300 "hampir 300 jiwa"
. Perdana menteri baru bernama Vladimir Putin memerintahkan perang kedua, yang sampai sekarang disebutnya operasi antiteror.
S person:nya>P | disebutnya | operasi antiteror | indirect
e20 ASSAULT | perang kedua | a=Vladimir Putin>R | r=Chechnya>C | p=Chechnya>C | d=1999-01-01..1999-12-31
+ Sejak itu sandera teater Dubrovka, bom kereta, pesawat yang diledakkan dua perempuan bulan lalu, dan terbunuhnya Presiden Akhmad Kadyrov di stadion pada 9 Mei susul-menyusul.
e21 ASSAULT/abduct | sandera teater Dubrovka | p=teater Dubrovka>Dubrovka Theatre,RUS,55.73,37.67
e22 ASSAULT/explosives | bom kereta | p=Rusia>Russia,RUS,61.0,100.0
e23 ASSAULT/suicide-attack,explosives | diledakkan | a=dua perempuan>C | p=Rusia>Russia,RUS,61.0,100.0 | d=2004-08-01..2004-08-31
e24 ASSAULT/targeted,explosives | terbunuhnya | r=Presiden Akhmad Kadyrov>Akhmad Kadyrov,RUS,GOV | p=Grozny>G | d=2004-05-09 | f=killed 1 "Presiden Akhmad Kadyrov"
. Seorang guru di Beslan mengatakan kepada radio Ekho Moskvy, ia hanya ingin tahu siapa yang menembakkan penyembur api ke atap.
S outlet:radio Ekho Moskvy>=Ekho Moskvy ; unnamed:Seorang guru di Beslan>- | mengatakan | ia hanya ingin tahu siapa yang menembakkan penyembur api ke atap | indirect

@story id-own-qg-023 | id | 2021-09-05 | Borneo Terkini
@who A = Ahmadiyya community of Balai Harapan | IDN | CVL
@who M = Mob in Sintang | IDN | CVL
@who P = West Kalimantan Regional Police | IDN | COP
@who J = Jarot Winarno | IDN | GOV
@who S = SETARA Institute | IDN | NGO
@who G = Ministry of Religious Affairs of Indonesia | IDN | GOV
@where B = Balai Harapan | IDN | -0.05 | 111.75
# Masjid Ahmadiyah Sintang Dirusak Usai Jumatan, Polisi Tahan 16 Orang
e1 PROTEST/riot,vandalize | Dirusak | r=Masjid Ahmadiyah Sintang>A | p=Sintang>B | d=2021-09-03
e2 COERCE/arrest | Tahan | a=Polisi>P | r=16 Orang>M | f=detained 16 "16 Orang"
+ Sintang - Kepolisian Daerah Kalimantan Barat menahan 16 orang yang disangka merusak Masjid Miftahul Huda milik jemaat Ahmadiyah di Desa Balai Harapan, Kecamatan Tempunak.
e3 COERCE/arrest | menahan | a=Kepolisian Daerah Kalimantan Barat>P | r=16 orang>M | f=detained 16 "16 orang" | same=e2
e4 PROTEST/riot,vandalize | merusak | a=16 orang>M | r=Masjid Miftahul Huda>A | p=Desa Balai Harapan>B | d=2021-09-03 | st=possible | same=e1
. Tiga di antaranya, kata Kabid Humas Kombes Donny Charles Go, Minggu (5/9/2021), berperan sebagai penghasut.
S person:Kabid Humas Kombes Donny Charles Go>=Donny Charles Go | kata | berperan sebagai penghasut | indirect
+ Sekitar 200 orang yang menamakan diri Aliansi Umat Islam mendatangi masjid itu selepas salat Jumat (3/9).
e5 PROTEST/riot | mendatangi | a=200 orang yang menamakan diri Aliansi Umat Islam>M | r=masjid itu>A | p=Desa Balai Harapan>B | d=2021-09-03 | f=size 200 "Sekitar 200 orang" | same=e1
. Kaca dipecahkan dengan batu dan bambu, mimbar dijungkirkan, lalu bangunan gudang di belakangnya dibakar.
e6 PROTEST/riot,vandalize | dipecahkan | p=Desa Balai Harapan>B | d=2021-09-03 | same=e1
e7 PROTEST/riot,vandalize | dibakar | r=bangunan gudang di belakangnya>A | p=Desa Balai Harapan>B | d=2021-09-03
. Lebih dari 300 personel TNI-Polri yang sudah berjaga mengutamakan penyelamatan 72 jiwa anggota jemaat ketimbang bangunannya.
e8 MOBILIZE/police,troops | berjaga | a=300 personel TNI-Polri>P ; 300 personel TNI-Polri>Indonesian National Armed Forces,IDN,MIL | p=Desa Balai Harapan>B | d=2021-09-03 | f=size 300.. "Lebih dari 300 personel TNI-Polri"
e9 AID | penyelamatan | a=300 personel TNI-Polri>P ; 300 personel TNI-Polri>Indonesian National Armed Forces,IDN,MIL | r=72 jiwa anggota jemaat>A | p=Desa Balai Harapan>B | d=2021-09-03 | f=size 72 "72 jiwa"
+ Tidak ada korban jiwa.
+ Juru bicara Ahmadiyah Yendra Budiana menuturkan bahwa ancaman sudah terdengar sejak 12 Agustus, sewaktu massa yang sama memberi ultimatum 3x24 jam agar masjid diratakan.
S person:Juru bicara Ahmadiyah Yendra Budiana>=Yendra Budiana | menuturkan | ancaman sudah terdengar sejak 12 Agustus, sewaktu massa yang sama memberi ultimatum 3x24 jam agar masjid diratakan | indirect
e10 THREATEN | memberi ultimatum | a=massa yang sama>M | r=Ahmadiyah>A | p=Desa Balai Harapan>B | d=2021-08-12
. Dua hari sesudahnya pemerintah kabupaten justru menyegel rumah ibadah tersebut, dan pada 27 Agustus pelaksana tugas bupati menghentikan seluruh kegiatannya secara permanen.
e11 COERCE/restrict | menyegel | a=pemerintah kabupaten>J | r=rumah ibadah tersebut>A | p=Desa Balai Harapan>B | d=2021-08-14
e12 COERCE/restrict | menghentikan seluruh kegiatannya | a=pelaksana tugas bupati>J | r=rumah ibadah tersebut>A | p=Desa Balai Harapan>B | d=2021-08-27
. "Negara tunduk pada ancaman," kata Yendra.
S person:Yendra>=Yendra Budiana | kata | Negara tunduk pada ancaman, | direct
+ Setara Institute menuding pemda dan Surat Keputusan Bersama 2008 sebagai biang keladi kekerasan.
S organization:Setara Institute>S | menuding | pemda dan Surat Keputusan Bersama 2008 sebagai biang keladi kekerasan | indirect
e13 ACCUSE/disapprove | menuding | a=Setara Institute>S | r=pemda>J
. Menteri Agama Yaqut Cholil Qoumas mengutuk perusakan itu dan meminta pelakunya dihukum, tetapi tidak menyinggung pencabutan SKB.
e14 ACCUSE/disapprove | mengutuk | a=Menteri Agama Yaqut Cholil Qoumas>G | r=pelakunya>M
e15 PROTEST/riot,vandalize | perusakan itu | p=Desa Balai Harapan>B | d=2021-09-03 | same=e1
e16 REQUEST | meminta | a=Menteri Agama Yaqut Cholil Qoumas>G
+ Kampung transmigrasi di tengah kebun sawit ini dibuka tahun 1980-an.
. Ahmadiyah masuk pada 2004 lewat seorang guru, dan lama tidak terjadi apa-apa.
+ Sepuluh tahun silam, di Cikeusik, Banten, tiga anggota jemaat dikeroyok sampai mati di depan kamera dan polisi; pelakunya dipenjara tiga sampai enam bulan, sedangkan korban yang kehilangan tangan malah dihukum enam bulan.
e17 PROTEST/riot | dikeroyok sampai mati | r=tiga anggota jemaat>Ahmadiyya community of Cikeusik,IDN,CVL | p=Cikeusik>Cikeusik,IDN,-6.75,105.87 | d=2011-01-01..2011-12-31 | f=killed 3 "tiga anggota jemaat"
e18 SANCTION/convict | dipenjara | r=pelakunya>Mob in Cikeusik,IDN,CVL
e19 SANCTION/convict | dihukum enam bulan | r=korban yang kehilangan tangan>Ahmadiyya community of Cikeusik,IDN,CVL

@story id-own-qg-024 | id | 2022-11-05 | UC News
@who A = Ethiopia | ETH | GOV
@who T = TPLF | ETH | REB
@who E = Eritrea | ERI | GOV
@who O = Olusegun Obasanjo | - | IGO
@who U = African Union | - | IGO
@who R = Redwan Hussein | ETH | GOV
@who G = Getachew Reda | ETH | REB
@who D = Debretsion Gebremichael | ETH | REB
@where P = Pretoria | ZAF | -25.75 | 28.19
@where M = Mekelle | ETH | 13.50 | 39.47
@where T = Tigray | ETH | 13.8 | 39.0
# Tigray Akhirnya Diam: Isi Perjanjian Pretoria dan Keraguan di Baliknya
+ Perang yang paling sedikit ditonton di abad ini mungkin baru saja usai, dan sebagian dari kita bahkan tak tahu perang itu ada.
+ Rabu (2/11/2022), di sebuah gedung pemerintah di Pretoria, utusan Addis Ababa Redwan Hussein dan wakil Tigray Getachew Reda berjabat tangan dengan kikuk.
. Mereka sepakat "menghentikan permusuhan secara permanen", ujar penengah Uni Afrika Olusegun Obasanjo seperti disiarkan Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:Olusegun Obasanjo>O | ujar | menghentikan permusuhan secara permanen | direct
e1 CONCEDE | menghentikan permusuhan | a=Mereka>A ; Mereka>T | p=Pretoria>P | d=2022-11-02
+ Isi pokoknya lima:
+ 1. Tentara Pembela Tigray dilucuti dalam 30 hari, dimulai dari senjata berat.
e2 RETREAT/disarm | dilucuti | a=Tentara Pembela Tigray>T | p=Tigray>T | d=2022-11-02..2022-12-02 | st=planned
. 2. Tentara federal masuk Mekelle secara damai dan mengambil alih bandara serta perbatasan.
e3 MOBILIZE/troops | masuk Mekelle | a=Tentara federal>Ethiopian National Defense Force,ETH,MIL | p=Mekelle>M | st=planned
. 3. Bantuan pangan, listrik, telepon, dan bank dibuka kembali.
e4 CONCEDE | dibuka kembali | p=Tigray>T | st=planned
. 4. Parlemen mencabut cap teroris dari TPLF.
e5 CONCEDE | mencabut cap teroris | a=Parlemen>House of Peoples' Representatives,ETH,LEG | r=TPLF>T | st=planned
. 5. Pemerintahan sementara dibentuk sampai ada pemilu daerah.
+ Satu nama tidak tercantum sama sekali, yaitu Eritrea, padahal pasukannyalah yang dituding warga melakukan pembantaian Axum pada November 2020, ketika, menurut Amnesty International, ratusan orang ditembak dalam dua hari.
S organization:Amnesty International>=Amnesty International | menurut | ratusan orang ditembak dalam dua hari | indirect
e6 ACCUSE/allege | dituding | a=warga>Residents of Tigray,ETH,CVL | r=pasukannya>E
e7 ASSAULT/firearms | pembantaian | a=pasukannya>Eritrean Defence Forces,ERI,MIL | r=warga>Residents of Axum,ETH,CVL | p=Axum>Axum,ETH,14.12,38.72 | d=2020-11-01..2020-11-30 | st=possible
e8 ASSAULT/firearms | ditembak | r=ratusan orang>Residents of Axum,ETH,CVL | p=Axum>Axum,ETH,14.12,38.72 | d=2020-11-01..2020-11-30 | f=killed 200.. "ratusan orang" | same=e7
. Asmara tak pernah mengakuinya.
e9 ASSAULT | tak pernah mengakuinya | a=Asmara>E | st=denied | same=e7
+ Awal mula perang selalu diperdebatkan.
. Pemerintah bilang TPLF menyerang markas Komando Utara pada malam 3 November 2020; TPLF bilang mereka mendahului serbuan yang sudah disiapkan, apalagi Addis Ababa telah memotong anggaran daerah karena Tigray nekat menggelar pemilu.
S organization:Pemerintah>A | bilang | TPLF menyerang markas Komando Utara pada malam 3 November 2020 | indirect
S organization:TPLF>T | bilang | mereka mendahului serbuan yang sudah disiapkan | indirect
e10 ASSAULT | menyerang | a=TPLF>T | r=Komando Utara>Ethiopian National Defense Force,ETH,MIL | p=Tigray>T | d=2020-11-03
e11 ASSAULT | mendahului serbuan | a=mereka>T | r=Addis Ababa>A | p=Tigray>T | d=2020-11-03 | same=e10
e12 SANCTION/discontinue | memotong anggaran | a=Addis Ababa>A | r=Tigray>T
. Sejak itu, taksiran Universitas Ghent, antara 385.000 dan 600.000 orang mati karena peluru, lapar, dan ketiadaan obat.
S organization:Universitas Ghent>=Ghent University | taksiran | antara 385.000 dan 600.000 orang mati karena peluru, lapar, dan ketiadaan obat | indirect
e13 ASSAULT | mati karena peluru | p=Tigray>T | d=2020-11-03..2022-11-05 | f=killed 385000..600000 "antara 385.000 dan 600.000 orang"
+ Gencatan kemanusiaan pernah diumumkan Maret lalu, dan bubar pada 24 Agustus di sekitar Kobo dengan kedua kubu saling menyalahkan.
e14 CONCEDE | Gencatan kemanusiaan | d=2022-03-01..2022-03-31
e15 REJECT/yield | bubar | a=kedua kubu>A ; kedua kubu>T | p=Kobo>Kobo,ETH,12.15,39.63 | d=2022-08-24
e16 ACCUSE | saling menyalahkan | a=kedua kubu>A ; kedua kubu>T
. "Yang ini kami pegang," kata seorang pejabat kemanusiaan kepada Reuters, "sampai truk pertama sampai."
S outlet:Reuters>=Reuters ; unnamed:seorang pejabat kemanusiaan>- | kata | sampai truk pertama sampai. | direct
. Truk itu, Sabtu ini, masih parkir di Afar.
