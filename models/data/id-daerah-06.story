@story id-own-qg-031 | id | 2022-02-10 | Tempo Nusantara
@who W = Residents of Wadas | IDN | CVL
@who P = Central Java Regional Police | IDN | COP
@who G = Ganjar Pranowo | IDN | GOV
@who L = LBH Yogyakarta | IDN | NGO
@who B = National Land Agency | IDN | GOV
@who H = National Commission on Human Rights | IDN | GOV
@who M = Mahfud MD | IDN | GOV
@where W = Wadas | IDN | -7.61 | 110.07
@where P = Purworejo | IDN | -7.71 | 110.01
# 67 Warga Wadas Pulang, Ganjar Minta Maaf tetapi Tambang Jalan Terus
e1 RETREAT/release | Pulang | r=67 Warga Wadas>W | d=2022-02-09 | f=detained 67 "67 Warga Wadas"
e2 CONCEDE | Minta Maaf | a=Ganjar>G | r=Warga Wadas>W | d=2022-02-09
+ PURWOREJO - Menjelang magrib, Rabu (9/2/2022), tiga minibus menurunkan 64 lelaki di depan masjid Desa Wadas.
. Perempuan-perempuan yang menunggu sambil mengayam besek menangis dan berselawat.
+ Mereka, bersama tiga orang lain yang dibebaskan lebih awal, ditangkap sehari sebelumnya saat ratusan polisi mengawal pengukuran lahan untuk tambang andesit bahan Bendungan Bener.
e3 RETREAT/release | dibebaskan | r=tiga orang lain>W | f=detained 3 "tiga orang lain"
e4 COERCE/arrest | ditangkap | a=ratusan polisi>P | r=Mereka>W ; tiga orang lain>W | p=Desa Wadas>W | d=2022-02-08
e5 MOBILIZE/police | mengawal | a=ratusan polisi>P | p=Desa Wadas>W | d=2022-02-08 | f=size 200.. "ratusan polisi"
. Anjing pelacak dilepas, rumah digeledah, golok dan arit petani disita sebagai "senjata tajam", internet melambat hingga foto pun gagal terkirim.
e6 COERCE/seize | digeledah | r=rumah>W | p=Desa Wadas>W | d=2022-02-08
e7 COERCE/seize | disita | r=petani>W | p=Desa Wadas>W | d=2022-02-08
e8 COERCE/censor | internet melambat | p=Desa Wadas>W | d=2022-02-08 | st=possible
+ "Tak ada penangkapan, kami mengamankan mereka dari potensi benturan dengan warga pro," dalih Kapolda Jateng Irjen Ahmad Luthfi.
S person:Kapolda Jateng Irjen Ahmad Luthfi>=Ahmad Luthfi | dalih | Tak ada penangkapan, kami mengamankan mereka dari potensi benturan dengan warga pro, | direct
e9 COERCE/arrest | Tak ada penangkapan | a=kami>P | r=mereka>W | p=Desa Wadas>W | d=2022-02-08 | st=denied | same=e4
e10 COERCE/arrest | mengamankan | a=kami>P | r=mereka>W | p=Desa Wadas>W | d=2022-02-08 | same=e4
. Keterangan itu bertolak belakang dengan video amatir yang memperlihatkan seorang pemuda dicekik dan diseret keluar dari musala ketika sedang mujahadah.
S document:video amatir>=Amateur video | memperlihatkan | seorang pemuda dicekik dan diseret keluar dari musala ketika sedang mujahadah | indirect
e11 ASSAULT/beat | dicekik | r=seorang pemuda>W | p=Desa Wadas>W | d=2022-02-08
e12 COERCE/arrest | diseret | r=seorang pemuda>W | p=Desa Wadas>W | d=2022-02-08 | same=e4
+ Gubernur Ganjar Pranowo datang ke Mapolres Purworejo, meminta maaf kepada seluruh warga, dan mengatakan ia yang bertanggung jawab.
S person:Gubernur Ganjar Pranowo>G | mengatakan | ia yang bertanggung jawab | indirect
e13 CONSULT/visit | datang | a=Gubernur Ganjar Pranowo>G | r=Mapolres Purworejo>Purworejo Police,IDN,COP | p=Mapolres Purworejo>P | d=2022-02-09
e14 CONCEDE | meminta maaf | a=Gubernur Ganjar Pranowo>G | r=seluruh warga>W | p=Mapolres Purworejo>P | d=2022-02-09 | same=e2
. Namun, pengukuran akan dirampungkan sampai Jumat.
. Dari 617 bidang, 346 pemilik sudah setuju menjual, klaim Ganjar.
S person:Ganjar>G | klaim | 346 pemilik sudah setuju menjual | indirect
e15 AGREE | setuju menjual | a=346 pemilik>W | f=size 346 "346 pemilik"
+ LBH Yogyakarta, yang pengacaranya sempat ditahan di pos dan dilarang mendampingi, menuntut Polda menarik seluruh pasukan.
e16 COERCE/arrest | ditahan | r=pengacaranya>L
e17 COERCE/restrict | dilarang mendampingi | r=pengacaranya>L
e18 REQUEST/yield | menuntut | a=LBH Yogyakarta>L | r=Polda>P
. Direkturnya, Yogi Zul Fadhli, menegaskan Gempadewa menolak tambang, bukan bendungannya.
S person:Yogi Zul Fadhli>=Yogi Zul Fadhli | menegaskan | Gempadewa menolak tambang, bukan bendungannya | indirect
e19 REJECT | menolak tambang | a=Gempadewa>W
+ Komnas HAM mengirim tim hari ini dan menyayangkan pengerahan kekuatan yang berlebihan itu.
e20 ACCUSE/investigate | mengirim tim | a=Komnas HAM>H | p=Desa Wadas>W | d=2022-02-10
e21 ACCUSE/disapprove | menyayangkan | a=Komnas HAM>H
e22 MOBILIZE/police | pengerahan kekuatan | p=Desa Wadas>W | d=2022-02-08 | same=e5
. Mahfud MD, di Jakarta, membantah ada letusan senjata dan menganggap informasi yang mencekam itu bohong belaka.
S person:Mahfud MD>M | membantah | ada letusan senjata | indirect
S person:Mahfud MD>M | menganggap | informasi yang mencekam itu bohong belaka | indirect
e23 ASSAULT/firearms | letusan senjata | p=Desa Wadas>W | d=2022-02-08 | st=denied
+ Pada 23 April tahun sebelumnya, warga memblokade jalan dengan batang pohon dan polisi membubarkannya dengan gas air mata; sebelas orang diangkut ketika itu.
e24 PROTEST/obstruct | memblokade | a=warga>W | p=Desa Wadas>W | d=2021-04-23
e25 ASSAULT/crowd-control | gas air mata | a=polisi>P | r=warga>W | p=Desa Wadas>W | d=2021-04-23
e26 COERCE/arrest | diangkut | r=sebelas orang>W | p=Desa Wadas>W | d=2021-04-23 | f=detained 11 "sebelas orang"

@story id-own-qg-032 | id | 2025-07-20 | Kompasiana
@who M = M23 | COD | REB
@who C = Democratic Republic of the Congo | COD | GOV
@who R = Rwanda | RWA | GOV
@who Q = Qatar | QAT | GOV
@who B = Massad Boulos | USA | GOV
@who U = United States | USA | GOV
@who A = African Union | - | IGO
@who K = Joseph Kabila | COD | OPP
@who N = United Nations | - | IGO
@where D = Doha | QAT | 25.29 | 51.53
@where G = Goma | COD | -1.68 | 29.22
@where B = Bukavu | COD | -2.51 | 28.86
# Secarik Kertas dari Doha untuk Kongo, Cukupkah?
+ Sudah lebih dari sepuluh gencatan senjata diteken untuk Kongo timur sejak 2021, dan semuanya berakhir di tempat sampah.
e1 CONCEDE | gencatan senjata | p=Kongo timur>Eastern Congo,COD,-1.5,28.8 | d=2021-01-01..2025-07-20
e2 REJECT/yield | berakhir di tempat sampah | p=Kongo timur>Eastern Congo,COD,-1.5,28.8
. Yang terbaru lahir Sabtu (19/7/2025) di Doha.
+ Di bawah lampu kristal, utusan Kinshasa Sumbu Sita Mambu dan sekretaris eksekutif M23 Benjamin Mbonimpa menandatangani Deklarasi Prinsip sepanjang tiga halaman, disaksikan Menteri Negara Qatar Mohammed al-Khulaifi serta penasihat Trump, Massad Boulos.
e3 AGREE | menandatangani Deklarasi Prinsip | a=utusan Kinshasa Sumbu Sita Mambu>C ; sekretaris eksekutif M23 Benjamin Mbonimpa>M | p=Doha>D | d=2025-07-19
. Kedua pihak berjanji menahan diri dari serangan, propaganda kebencian, dan "usaha merebut posisi baru dengan paksa".
e4 CONCEDE | menahan diri dari serangan | a=Kedua pihak>C ; Kedua pihak>M | p=Doha>D | d=2025-07-19
. Perundingan menuju perjanjian menyeluruh dimulai selambatnya 8 Agustus.
e5 AGREE | Perundingan | a=Kedua pihak>C ; Kedua pihak>M | d=2025-07-19..2025-08-08 | st=planned
+ Baru beberapa jam tinta kering, tafsirnya sudah dua.
. "Naskah ini memperhitungkan garis merah kami, termasuk penarikan mutlak AFC/M23 dari wilayah pendudukan," ujar juru bicara pemerintah Patrick Muyaya di X.
S document:X>=Post on X ; person:juru bicara pemerintah Patrick Muyaya>=Patrick Muyaya | ujar | Naskah ini memperhitungkan garis merah kami, termasuk penarikan mutlak AFC/M23 dari wilayah pendudukan, | direct
e6 RETREAT/withdraw | penarikan mutlak | a=AFC/M23>M | p=wilayah pendudukan>Eastern Congo,COD,-1.5,28.8 | st=planned
. Mbonimpa menyahut lewat video: tidak ada satu kata pun tentang mundur, yang ada pemulihan wewenang negara melalui dialog.
S document:video>=Video of Benjamin Mbonimpa ; person:Mbonimpa>=Benjamin Mbonimpa | menyahut | tidak ada satu kata pun tentang mundur, yang ada pemulihan wewenang negara melalui dialog | indirect
e7 RETREAT/withdraw | tidak ada satu kata pun tentang mundur | a=Mbonimpa>M | st=denied | same=e6
+ Untuk mengingatkan saja:
+ pada Januari M23 merebut Goma, Februari merebut Bukavu.
e8 ASSAULT | merebut | a=M23>M | r=Goma>C | p=Goma>G | d=2025-01-01..2025-01-31
e9 ASSAULT | merebut#2 | a=M23>M | r=Bukavu>C | p=Bukavu>B | d=2025-02-01..2025-02-28
. Perdana Menteri Judith Suminwa di Jenewa menyebut 7.000 orang tewas dalam dua bulan itu, tanpa membedakan serdadu dan warga.
S person:Perdana Menteri Judith Suminwa>=Judith Suminwa | menyebut | 7.000 orang tewas dalam dua bulan itu | indirect
e10 ASSAULT | tewas | r=7.000 orang>-,COD,- | p=Kongo timur>Eastern Congo,COD,-1.5,28.8 | d=2025-01-01..2025-02-28 | f=killed 7000 "7.000 orang"
. Pakar PBB menaksir 3.000 sampai 4.000 tentara Rwanda ikut bertempur; Kigali menyangkalnya dan berkata itu langkah pertahanan terhadap FDLR.
S organization:Pakar PBB>=UN Group of Experts | menaksir | 3.000 sampai 4.000 tentara Rwanda ikut bertempur | indirect
S organization:Kigali>R | berkata | itu langkah pertahanan terhadap FDLR | indirect
e11 ASSAULT | ikut bertempur | a=3.000 sampai 4.000 tentara Rwanda>Rwanda Defence Force,RWA,MIL | p=Kongo timur>Eastern Congo,COD,-1.5,28.8 | f=size 3000..4000 "3.000 sampai 4.000 tentara Rwanda"
e12 ASSAULT | menyangkalnya | a=Kigali>R | p=Kongo timur>Eastern Congo,COD,-1.5,28.8 | st=denied | same=e11
. Bandara Goma sampai kini tertutup bagi pesawat bantuan.
e13 COERCE/restrict | tertutup | p=Bandara Goma>G | st=ongoing
+ Perjanjian Washington antara menteri luar negeri Rwanda dan Kongo, 27 Juni, mengharuskan pasukan Rwanda angkat kaki dalam 90 hari.
e14 AGREE | Perjanjian Washington | a=menteri luar negeri Rwanda>R ; Kongo>C | p=Washington>Washington,USA,38.9,-77.04 | d=2025-06-27
e15 RETREAT/withdraw | angkat kaki | a=pasukan Rwanda>Rwanda Defence Force,RWA,MIL | p=Kongo timur>Eastern Congo,COD,-1.5,28.8 | d=2025-06-27..2025-09-25 | st=planned
. Sanksi AS terhadap James Kabarebe, menteri yang disebut otak operasi itu, belum dicabut.
e16 SANCTION/discontinue | Sanksi AS | a=AS>U | r=James Kabarebe>James Kabarebe,RWA,GOV | st=ongoing
+ Masih ada drama lain di Kinshasa: Senat mencabut kekebalan mantan Presiden Joseph Kabila pada Mei, setelah ia dituduh mendukung pemberontak, dan mahkamah militer akan mengadilinya atas pengkhianatan pada Jumat depan.
e17 SANCTION | mencabut kekebalan | a=Senat>Senate of the Democratic Republic of the Congo,COD,LEG | r=mantan Presiden Joseph Kabila>K | d=2025-05-01..2025-05-31
e18 ACCUSE/allege | dituduh | r=ia>K
e19 SUPPORT | mendukung | a=ia>K | r=pemberontak>M | st=possible
e20 ACCUSE | mengadilinya | a=mahkamah militer>High Military Court of the Democratic Republic of the Congo,COD,JUD | r=nya>K | d=2025-07-25 | st=planned
. Uni Afrika memuji deklarasi itu sebagai "tonggak penting".
S organization:Uni Afrika>A | memuji | tonggak penting | direct
e21 SUPPORT | memuji | a=Uni Afrika>A
. Warga Uvira, yang dihubungi RFI, mendengar dentuman mortir pada Minggu subuh.
S outlet:RFI>=RFI ; unnamed:Warga Uvira>- | mendengar | dentuman mortir pada Minggu subuh | indirect
e22 ASSAULT/heavy-weapons | dentuman mortir | p=Uvira>Uvira,COD,-3.4,29.14 | d=2025-07-20

@story id-own-qg-033 | id | 2015-12-30 | Tribun Rencong
@who D = Din Minimi | IDN | REB
@who S = Sutiyoso | IDN | SPY
@who J = Joko Widodo | IDN | GOV
@who P = Indonesian National Police | IDN | COP
@who Z = Zaini Abdullah | IDN | GOV
@who T = Indonesian National Armed Forces | IDN | MIL
@who G = Free Aceh Movement | IDN | REB
@where A = East Aceh | IDN | 4.9 | 97.7
@where J = Ladang Baro | IDN | 4.88 | 97.75
# Din Minimi Turun Gunung, Serahkan 15 Pucuk Senjata kepada Kepala BIN
e1 RETREAT | Turun Gunung | a=Din Minimi>D | r=Kepala BIN>S | d=2015-12-28
e2 RETREAT/disarm | Serahkan 15 Pucuk Senjata | a=Din Minimi>D | r=Kepala BIN>S | d=2015-12-28
+ IDI RAYEUK - Setelah empat tahun bergerilya di rimba Aceh Timur, Nurdin bin Ismail alias Din Minimi bersama sekitar 120 pengikutnya memilih pulang.
e3 RETREAT | memilih pulang | a=Nurdin bin Ismail alias Din Minimi>D ; sekitar 120 pengikutnya>D | p=Aceh Timur>A | d=2015-12-28 | f=size 120 "sekitar 120 pengikutnya" | same=e1
. Senjata diserahkan, Senin (28/12) malam, di rumah orang tuanya di Desa Ladang Baro kepada Kepala Badan Intelijen Negara Sutiyoso, yang menginap di sana beralaskan tikar.
e4 RETREAT/disarm | diserahkan | r=Kepala Badan Intelijen Negara Sutiyoso>S | p=Desa Ladang Baro>J | d=2015-12-28 | same=e2
+ "Saya jemput dia tanpa satu pun pengawal bersenjata," kenang Sutiyoso kepada Tribun Rencong, Selasa.
S outlet:Tribun Rencong>=Tribun Rencong ; person:Sutiyoso>S | kenang | Saya jemput dia tanpa satu pun pengawal bersenjata, | direct
e5 CONSULT/visit | jemput | a=Saya>S | r=dia>D | p=Desa Ladang Baro>J
. Makan malamnya kuah pliek u.
+ Din mengajukan enam syarat, di antaranya amnesti, pemeliharaan yatim piatu dan janda korban konflik, penuntasan butir-butir MoU Helsinki, serta pengiriman tim KPK ke Aceh.
e6 REQUEST | mengajukan enam syarat | a=Din>D | r=Sutiyoso>S
. Sutiyoso menjanjikan pengampunan dan mengaku telah menelepon Presiden Joko Widodo, yang setuju.
S person:Sutiyoso>S | mengaku | telah menelepon Presiden Joko Widodo | indirect
e7 AGREE | menjanjikan pengampunan | a=Sutiyoso>S | r=Din>D | p=Desa Ladang Baro>J
e8 CONSULT/phone | menelepon | a=Sutiyoso>S ; Presiden Joko Widodo>J
e9 AGREE | setuju | a=Presiden Joko Widodo>J | r=Sutiyoso>S
+ Pengampunan itu tidak serta-merta mulus.
. Kapolri Jenderal Badrodin Haiti mengingatkan bahwa kelompok tersebut tercatat melakukan 14 tindak kriminal bersenjata, termasuk penculikan dan pembunuhan dua anggota intel Kodim Aceh Utara di Nisam Antara pada Maret lalu.
S person:Kapolri Jenderal Badrodin Haiti>=Badrodin Haiti | mengingatkan | kelompok tersebut tercatat melakukan 14 tindak kriminal bersenjata, termasuk penculikan dan pembunuhan dua anggota intel Kodim Aceh Utara di Nisam Antara pada Maret lalu | indirect
e10 ASSAULT/abduct | penculikan | a=kelompok tersebut>D | r=dua anggota intel Kodim Aceh Utara>T | p=Nisam Antara>Nisam Antara,IDN,5.05,96.95 | d=2015-03-01..2015-03-31 | f=abducted 2 "dua anggota intel Kodim Aceh Utara"
e11 ASSAULT | pembunuhan | a=kelompok tersebut>D | r=dua anggota intel Kodim Aceh Utara>T | p=Nisam Antara>Nisam Antara,IDN,5.05,96.95 | d=2015-03-01..2015-03-31 | f=killed 2 "dua anggota intel Kodim Aceh Utara"
. "Proses hukum harus dilalui dulu, baru amnesti," katanya di Jakarta.
S person:nya>=Badrodin Haiti | katanya | Proses hukum harus dilalui dulu, baru amnesti, | direct
. Din membantah anak buahnya membunuh kedua prajurit tersebut.
S person:Din>D | membantah | anak buahnya membunuh kedua prajurit tersebut | indirect
e12 ASSAULT | membunuh | a=anak buahnya>D | r=kedua prajurit tersebut>T | st=denied | same=e11
+ Lelaki 37 tahun itu mantan kombatan Gerakan Aceh Merdeka yang merasa ditinggalkan.
. Ia pertama kali muncul di koran Oktober 2014 sambil menenteng AK-56, menuduh Gubernur Zaini Abdullah dan wakilnya melupakan anak yatim.
S person:Ia>D | menuduh | Gubernur Zaini Abdullah dan wakilnya melupakan anak yatim | indirect
e13 MOBILIZE/weapons | menenteng AK-56 | a=Ia>D | d=2014-10-01..2014-10-31
e14 ACCUSE/disapprove | menuduh | a=Ia>D | r=Gubernur Zaini Abdullah>Z ; wakilnya>Muzakir Manaf,IDN,GOV | d=2014-10-01..2014-10-31
. Sepanjang tahun ini tujuh pengikutnya tewas dalam penyergapan polisi dan dua puluh lebih ditangkap.
e15 ASSAULT/firearms | penyergapan | a=polisi>P | r=tujuh pengikutnya>D | p=Aceh Timur>A | d=2015-01-01..2015-12-30 | f=killed 7 "tujuh pengikutnya"
e16 COERCE/arrest | ditangkap | a=polisi>P | r=dua puluh lebih>D | p=Aceh Timur>A | d=2015-01-01..2015-12-30 | f=detained 20.. "dua puluh lebih"
+ Gubernur Zaini menyambut baik kepulangan itu dan menjanjikan lahan sawit dua hektare bagi tiap bekas gerilyawan.
e17 SUPPORT | menyambut baik | a=Gubernur Zaini>Z | r=bekas gerilyawan>D
e18 AGREE | menjanjikan lahan | a=Gubernur Zaini>Z | r=bekas gerilyawan>D
. Janji serupa pernah diucapkan sepuluh tahun silam, dan belum semua lunas.
e19 AGREE | Janji serupa | d=2005-01-01..2005-12-31

@story id-own-qg-034 | id | 2024-11-17 | UC News
@who A = Abkhazia | GEO | REB
@who B = Aslan Bzhania | GEO | REB
@who O = Abkhaz opposition protesters | GEO | OPP
@who R = Russia | RUS | GOV
@who G = Georgia | GEO | GOV
@who I = Internally displaced Georgians | GEO | CVL
@who P = Abkhaz police | GEO | COP
@where S = Sukhumi | GEO | 43.00 | 41.02
@where A = Abkhazia | GEO | 43.0 | 41.3
# Abkhazia, Negeri yang Hampir Tak Diakui Siapa Pun, Menolak "Dibeli" Rusia
e1 REJECT | Menolak | a=Abkhazia>O | r=Rusia>R
+ Truk Kamaz menarik pagar besi gedung parlemen Sukhumi sampai rebah, lalu ribuan orang melompatinya, memecahkan jendela, dan duduk-duduk di kantor kepresidenan sambil minum teh dari termos.
e2 PROTEST/riot,vandalize | menarik pagar besi | r=gedung parlemen>People's Assembly of Abkhazia,GEO,LEG | p=Sukhumi>S | d=2024-11-15
e3 PROTEST/demo | duduk-duduk di kantor kepresidenan | a=ribuan orang>O | r=kantor kepresidenan>B | p=Sukhumi>S | d=2024-11-15 | f=size 2000.. "ribuan orang"
. Begitulah suasana Jumat (15/11/2024) yang dilaporkan RFE/RL dari republik mungil di tepi Laut Hitam itu.
+ Penyebabnya sebuah perjanjian investasi.
. Andai diratifikasi, pengusaha Rusia boleh membangun vila dan hotel dengan bebas pajak delapan tahun; kaum oposisi khawatir harga tanah meroket dan orang Abkhaz, yang cuma 125.000 jiwa, jadi minoritas di rumah sendiri.
e4 SUPPORT | diratifikasi | st=possible
+ Polisi sempat menembakkan gas air mata, granat suara, dan peluru karet; sedikitnya 14 orang luka-luka.
e5 ASSAULT/crowd-control | menembakkan gas air mata, granat suara, dan peluru karet | a=Polisi>P | r=14 orang>O | p=Sukhumi>S | d=2024-11-15 | f=injured 14.. "sedikitnya 14 orang"
. Empat hari sebelumnya lima tokoh oposisi ditangkap, dan para pendukungnya memalang dua jembatan, Gumista serta Kodori, hingga mereka dilepaskan.
e6 COERCE/arrest | ditangkap | r=lima tokoh oposisi>O | d=2024-11-11 | f=detained 5 "lima tokoh oposisi"
e7 PROTEST/obstruct | memalang | a=para pendukungnya>O | p=Gumista>Gumista bridge,GEO,43.02,40.95
e8 RETREAT/release | dilepaskan | r=mereka>O
+ Presiden Aslan Bzhania bersembunyi di desa kelahirannya, Tamysh.
. Dari sana ia menyatakan siap mengundurkan diri dan mengadakan pemilu dini asalkan massa mengosongkan gedung.
S person:ia>B | menyatakan | siap mengundurkan diri dan mengadakan pemilu dini asalkan massa mengosongkan gedung | indirect
e9 AGREE | siap mengundurkan diri | a=ia>B
e10 RETREAT/withdraw | mengosongkan gedung | a=massa>O | p=Sukhumi>S | st=possible
. "Tak ada tawar-menawar, ia harus pergi sekarang," sahut Eshsou Kakalia, salah satu pemimpin aksi.
S person:Eshsou Kakalia>=Eshsou Kakalia | sahut | Tak ada tawar-menawar, ia harus pergi sekarang, | direct
e11 REJECT/yield | Tak ada tawar-menawar | a=Eshsou Kakalia>O | r=ia>B
e12 REQUEST/change | harus pergi | a=Eshsou Kakalia>O | r=ia>B
+ Moskwa bereaksi hati-hati: Kementerian Luar Negeri, dikutip TASS, menyarankan warganya tidak bepergian ke sana dan yang sudah di sana segera angkat kaki.
S outlet:TASS>=TASS ; organization:Kementerian Luar Negeri>=Ministry of Foreign Affairs of Russia | menyarankan | warganya tidak bepergian ke sana dan yang sudah di sana segera angkat kaki | indirect
e13 REQUEST/yield | menyarankan | a=Kementerian Luar Negeri>R | r=warganya>Russian citizens,RUS,CVL
. Sejak September subsidi sosial untuk Sukhumi telah ia hentikan sebagai tekanan.
e14 SANCTION/discontinue | hentikan | a=ia>R | r=Sukhumi>A | d=2024-09-01..2024-09-30
+ Kilas balik dulu, ya.
. Perang 1992-1993 meletus ketika Garda Nasional Georgia memasuki Sukhumi pada 14 Agustus 1992.
e15 ASSAULT | Perang 1992-1993 | p=Sukhumi>A | d=1992-08-14..1993-12-31
e16 ASSAULT | memasuki | a=Garda Nasional Georgia>National Guard of Georgia,GEO,MIL | p=Sukhumi>S | d=1992-08-14
. Tiga kali gencatan senjata diteken, tiga kali pula dilanggar; yang terakhir, buatan Rusia di Sochi, dikoyak pihak Abkhaz pada September 1993 dan berujung jatuhnya kota itu.
e17 CONCEDE | gencatan senjata
e18 REJECT/yield | dilanggar
e19 REJECT/yield | dikoyak | a=pihak Abkhaz>A | d=1993-09-01..1993-09-30
e20 ASSAULT | jatuhnya | a=pihak Abkhaz>A | p=kota itu>S | d=1993-09-01..1993-09-30
. Sebanyak 8.000 orang mati dan, menurut catatan resmi Tbilisi, lebih dari 200.000 orang Georgia diusir.
S document:catatan resmi Tbilisi>=Official records of Georgia | menurut | lebih dari 200.000 orang Georgia diusir | indirect
e21 ASSAULT | mati | r=8.000 orang>-,GEO,- | p=republik mungil>A | f=killed 8000 "8.000 orang" | same=e15
e22 COERCE/deport | diusir | r=200.000 orang Georgia>I | p=republik mungil>A | f=displaced 200000.. "lebih dari 200.000 orang Georgia"
+ Rusia mengakui kemerdekaan Abkhazia pada 26 Agustus 2008, diikuti Nikaragua, Venezuela, Nauru, dan Suriah; Vanuatu serta Tuvalu kemudian mencabutnya.
e23 SUPPORT | mengakui kemerdekaan | a=Rusia>R ; Nikaragua>Nicaragua,NIC,GOV ; Venezuela>Venezuela,VEN,GOV ; Nauru>Nauru,NRU,GOV ; Suriah>Syria,SYR,GOV | r=Abkhazia>A | d=2008-08-26
e24 SANCTION/withdraw | mencabutnya | a=Vanuatu>Vanuatu,VUT,GOV ; Tuvalu>Tuvalu,TUV,GOV | r=Abkhazia>A

@story id-own-qg-035 | id | 2023-10-09 | Borneo Terkini
@who W = Residents of Bangkal | IDN | CVL
@who G = Gijik | IDN | CVL
@who P = Central Kalimantan Regional Police | IDN | COP
@who H = PT HMBP | IDN | BUS
@who L = WALHI Central Kalimantan | IDN | NGO
@who D = Central Kalimantan Dayak Customary Council | IDN | NGO
@where B = Bangkal | IDN | -2.55 | 112.28
@where S = Sampit | IDN | -2.53 | 112.95
# Tuntut Plasma Sawit, Seorang Warga Bangkal Tewas Tertembak; Polda Bantah Pakai Peluru Tajam
S organization:Polda>P | Bantah | Pakai Peluru Tajam | indirect
e1 REQUEST/change | Tuntut | p=Bangkal>B
e2 ASSAULT/firearms | Tertembak | r=Seorang Warga Bangkal>G | p=Bangkal>B | d=2023-10-07 | f=killed 1 "Seorang Warga Bangkal"
e3 ASSAULT/firearms | Peluru Tajam | a=Polda>P | p=Bangkal>B | d=2023-10-07 | st=denied | same=e2
+ SERUYAN - Gijik (35) dimakamkan Minggu sore di belakang rumah betang keluarganya, dua hari sebelum ulang tahun anak sulungnya.
. Petani Desa Bangkal itu roboh dengan dada berlubang ketika aparat membubarkan warga yang menduduki kebun PT Hamparan Masawit Bangun Persada (HMBP), Sabtu (7/10).
e4 ASSAULT/firearms | roboh dengan dada berlubang | a=aparat>P | r=Petani Desa Bangkal itu>G | p=Desa Bangkal>B | d=2023-10-07 | f=killed 1 "Petani Desa Bangkal itu" | same=e2
e5 ASSAULT/crowd-control | membubarkan | a=aparat>P | r=warga>W | p=Desa Bangkal>B | d=2023-10-07
e6 PROTEST/obstruct | menduduki kebun | a=warga>W | r=PT Hamparan Masawit Bangun Persada (HMBP)>H | p=Desa Bangkal>B | d=2023-10-07
. Seorang lagi, Taufik Nurahman, kritis di Rumah Sakit Ulin, dan 20 orang ditahan.
e7 ASSAULT/firearms | kritis | r=Taufik Nurahman>Taufik Nurahman,IDN,CVL | p=Desa Bangkal>B | d=2023-10-07 | f=injured 1 "Seorang lagi"
e8 COERCE/arrest | ditahan | r=20 orang>W | f=detained 20 "20 orang"
+ Sudah sejak 16 September mereka memalang jalan panen, menagih 20 persen kebun plasma yang dijanjikan perusahaan hampir dua dekade lalu.
e9 PROTEST/obstruct | memalang | a=mereka>W | p=jalan panen>B | d=2023-09-16..2023-10-07
e10 REQUEST/change | menagih | a=mereka>W | r=perusahaan>H
e11 AGREE | dijanjikan | a=perusahaan>H
. Kapolda Irjen Nanang Avianto menjelaskan personelnya hanya dibekali gas air mata, peluru hampa, dan peluru karet.
S person:Kapolda Irjen Nanang Avianto>=Nanang Avianto | menjelaskan | personelnya hanya dibekali gas air mata, peluru hampa, dan peluru karet | indirect
. "Mereka lebih dulu menyerang dengan egrek dan ketapel," tuduhnya.
S person:nya>=Nanang Avianto | tuduhnya | Mereka lebih dulu menyerang dengan egrek dan ketapel, | direct
e12 PROTEST/riot | menyerang dengan egrek dan ketapel | a=Mereka>W | p=Desa Bangkal>B | d=2023-10-07 | st=possible
e13 ACCUSE/allege | tuduhnya | a=nya>P | r=Mereka>W
+ Tetapi rekaman telepon genggam yang beredar memuat suara seorang polisi berteriak "bidik kepalanya".
S document:rekaman telepon genggam yang beredar>=Mobile phone footage ; unnamed:seorang polisi>- | berteriak | bidik kepalanya | direct
e14 REQUEST | berteriak | a=seorang polisi>P
. Walhi Kalteng mendesak Kapolri mencopot Nanang dan membentuk tim independen.
e15 REQUEST/change | mendesak | a=Walhi Kalteng>L | r=Kapolri>Chief of the Indonesian National Police,IDN,COP
e16 SANCTION/expel | mencopot | a=Kapolri>Chief of the Indonesian National Police,IDN,COP | r=Nanang>P | st=possible
. Dewan Adat Dayak menjatuhkan denda adat kepada perusahaan dan kepolisian, serta mengancam menggelar ritual manetek supaya kebun ditutup.
e17 SANCTION/convict | menjatuhkan denda adat | a=Dewan Adat Dayak>D | r=perusahaan>H ; kepolisian>P
e18 THREATEN | mengancam | a=Dewan Adat Dayak>D | r=perusahaan>H
+ Manajemen HMBP di Sampit tidak menjawab panggilan telepon.
+ Harga tandan buah segar pekan ini Rp 2.310 per kilogram.
. Bangkal berada di tepi Danau Sembuluh, yang airnya dulu jernih dan menghidupi pembuat perahu.
+ Kasus serupa bertumpuk: Konsorsium Pembaruan Agraria mencatat 212 letusan konflik agraria sepanjang 2022, dengan 497 orang dikriminalkan.
S organization:Konsorsium Pembaruan Agraria>=Consortium for Agrarian Reform | mencatat | 212 letusan konflik agraria sepanjang 2022, dengan 497 orang dikriminalkan | indirect
e19 COERCE/arrest | dikriminalkan | r=497 orang>Land rights activists in Indonesia,IDN,CVL | d=2022-01-01..2022-12-31 | f=detained 497 "497 orang"
. Tim Propam Mabes Polri tiba di Palangka Raya hari ini untuk memeriksa 40 anggota Brimob dan Samapta.
e20 ACCUSE/investigate | memeriksa | a=Tim Propam Mabes Polri>Internal Affairs Division of the Indonesian National Police,IDN,COP | r=40 anggota Brimob dan Samapta>P | d=2023-10-09

@story id-own-qg-036 | id | 2010-11-12 | Blog Warga Dunia
@who M = Morocco | MAR | GOV
@who P = Polisario Front | ESH | REB
@who S = Sahrawi protesters at Gdeim Izik | ESH | CVL
@who F = Moroccan security forces | MAR | COP
@who C = Christopher Ross | - | IGO
@who E = Spain | ESP | GOV
@where G = Gdeim Izik | ESH | 27.07 | -13.02
@where L = Laayoune | ESH | 27.15 | -13.20
# Dua Puluh Ribu Tenda yang Lenyap sebelum Sarapan
+ Namanya Gdeim Izik, dan jangan cari di peta wisata.
. Di sana, dua belas kilometer dari Laayoune, 20.000 orang Sahrawi mendirikan tenda sejak 9 Oktober 2010 untuk memprotes pengangguran, rumah yang tak dibagi, dan ikan serta fosfat yang diangkut orang lain.
e1 PROTEST/demo | mendirikan tenda | a=20.000 orang Sahrawi>S | p=Gdeim Izik>G | d=2010-10-09..2010-11-08 | f=size 20000 "20.000 orang Sahrawi"
e2 ACCUSE/disapprove | memprotes | a=20.000 orang Sahrawi>S | p=Gdeim Izik>G
+ Mula-mula aparat Maroko cuma mengepung dan membatasi air minum.
e3 COERCE/restrict | mengepung | a=aparat Maroko>F | r=20.000 orang Sahrawi>S | p=Gdeim Izik>G
e4 COERCE/withhold | membatasi air minum | a=aparat Maroko>F | p=Gdeim Izik>G
. Pada 24 Oktober seorang remaja 14 tahun, Nayem Elgarhi, ditembak mati di pos jaga; gendarmeri bilang mobilnya tak mau berhenti.
S organization:gendarmeri>=Royal Moroccan Gendarmerie | bilang | mobilnya tak mau berhenti | indirect
e5 ASSAULT/firearms | ditembak mati | r=seorang remaja 14 tahun, Nayem Elgarhi>Nayem Elgarhi,ESH,CVL | p=pos jaga>G | d=2010-10-24 | f=killed 1 "seorang remaja 14 tahun, Nayem Elgarhi"
+ Senin subuh (8/11) helikopter berputar-putar menyuruh perempuan dan anak-anak pergi.
e6 REQUEST/yield | menyuruh | a=helikopter>F | r=perempuan dan anak-anak>S | p=Gdeim Izik>G | d=2010-11-08
. Tiga ribu polisi dan tentara pembantu kemudian masuk dengan meriam air dan pentungan, merobohkan tenda, lalu membakarnya.
e7 ASSAULT/crowd-control | masuk dengan meriam air dan pentungan | a=Tiga ribu polisi dan tentara pembantu>F | p=Gdeim Izik>G | d=2010-11-08 | f=size 3000 "Tiga ribu polisi dan tentara pembantu"
e8 COERCE/seize | merobohkan tenda | a=Tiga ribu polisi dan tentara pembantu>F | p=Gdeim Izik>G | d=2010-11-08
e9 ASSAULT/destroy | membakarnya | a=Tiga ribu polisi dan tentara pembantu>F | p=Gdeim Izik>G | d=2010-11-08
. Pemuda-pemuda melawan dengan pisau dan batu; kabar pembubaran itu sampai di Laayoune dan bank, kantor pos, serta stasiun radio ikut menyala.
e10 PROTEST/riot | melawan dengan pisau dan batu | a=Pemuda-pemuda>S | p=Gdeim Izik>G | d=2010-11-08
e11 ASSAULT/crowd-control | pembubaran itu | p=Gdeim Izik>G | d=2010-11-08 | same=e7
e12 PROTEST/riot,vandalize | menyala | r=bank, kantor pos, serta stasiun radio>-,ESH,- | p=Laayoune>L | d=2010-11-08
+ Lalu mulailah perang angka.
. Rabat: sebelas anggota pasukan keamanan dan dua warga sipil tewas, satu jenazah malah dikencingi.
S organization:Rabat>M | - | sebelas anggota pasukan keamanan dan dua warga sipil tewas, satu jenazah malah dikencingi | indirect
e13 ASSAULT | tewas | r=sebelas anggota pasukan keamanan>F ; dua warga sipil>S | d=2010-11-08 | f=killed 11 "sebelas anggota pasukan keamanan" ; killed 2 "dua warga sipil"
. Polisario: 36 orang Sahrawi gugur dan 163 ditahan.
S organization:Polisario>P | - | 36 orang Sahrawi gugur dan 163 ditahan | indirect
e14 ASSAULT | gugur | r=36 orang Sahrawi>S | d=2010-11-08 | f=killed 36 "36 orang Sahrawi"
e15 COERCE/arrest | ditahan | r=163>S | f=detained 163 "163"
. Yang mana pun yang Anda percayai, tak ada wartawan untuk memeriksanya, sebab koresponden Spanyol dilarang naik pesawat ke sana dan kartu pers Al Jazeera dicabut dua minggu sebelumnya.
e16 COERCE/censor | dilarang naik pesawat | r=koresponden Spanyol>Spanish journalists,ESP,MED
e17 COERCE/censor | dicabut | r=Al Jazeera>Al Jazeera,QAT,MED
+ Kebetulan yang getir: hari itu juga, di pinggiran New York, utusan PBB Christopher Ross membuka perundingan informal antara Maroko dan Polisario.
e18 CONSULT/third-party | perundingan informal | a=utusan PBB Christopher Ross>C ; Maroko>M ; Polisario>P | p=New York>New York,USA,40.71,-74.01 | d=2010-11-08
. Keduanya bersalaman, menolak usul lawannya masing-masing, dan sepakat bertemu lagi Desember.
e19 REJECT | menolak usul lawannya | a=Keduanya>M ; Keduanya>P
e20 AGREE | sepakat bertemu lagi | a=Keduanya>M ; Keduanya>P
+ Di Madrid puluhan ribu orang diperkirakan turun ke jalan besok, menuntut pemerintah Zapatero mengecam Rabat.
e22 PROTEST/demo | turun ke jalan | a=puluhan ribu orang>Protesters in Madrid,ESP,CVL | r=pemerintah Zapatero>E | p=Madrid>Madrid,ESP,40.42,-3.7 | d=2010-11-13 | st=planned | f=size 20000.. "puluhan ribu orang"
e23 REQUEST/change | menuntut | a=puluhan ribu orang>Protesters in Madrid,ESP,CVL | r=pemerintah Zapatero>E | p=Madrid>Madrid,ESP,40.42,-3.7 | d=2010-11-13 | st=planned
. Menteri Luar Negeri Trinidad Jiménez menyatakan tidak bisa mengutuk sesuatu yang belum jelas.
S person:Menteri Luar Negeri Trinidad Jiménez>=Trinidad Jiménez | menyatakan | tidak bisa mengutuk sesuatu yang belum jelas | indirect
e24 REJECT | tidak bisa mengutuk | a=Menteri Luar Negeri Trinidad Jiménez>E
