@story id-own-m-001 | id | 2025-01-16 | Situasi
@who I = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who Q = Qatar | QAT | GOV
@who QP = Mohammed bin Abdulrahman Al Thani | QAT | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where D = Doha | QAT | 25.29 | 51.53
# Israel dan Hamas Sepakati Gencatan Senjata di Gaza, Begini Isi Kesepakatannya
e1 CONCEDE | Sepakati Gencatan Senjata | a=Israel>I ; Hamas>H | p=Gaza>G | d=2025-01-15
+ DOHA, KOMPAS.com – Israel dan Hamas akhirnya menyepakati gencatan senjata setelah 15 bulan perang di Jalur Gaza.
e2 CONCEDE | menyepakati gencatan senjata | a=Israel>I ; Hamas>H | p=Jalur Gaza>G | d=2025-01-15 | same=e1
e3 ASSAULT | perang | a=Israel>I ; Hamas>H | p=Jalur Gaza>G | d=2023-10-07..2025-01-15
. Kesepakatan itu diumumkan Perdana Menteri Qatar Sheikh Mohammed bin Abdulrahman Al Thani di Doha, Rabu (15/1/2025) malam waktu setempat.
e4 CONCEDE | Kesepakatan itu | a=Israel>I ; Hamas>H | p=Jalur Gaza>G | d=2025-01-15 | same=e1
+ Menurut dia, jeda pertempuran mulai berlaku pada Minggu (19/1/2025) dan akan berlangsung selama 42 hari pada tahap pertama.
S person:dia>QP | Menurut | jeda pertempuran mulai berlaku pada Minggu (19/1/2025) dan akan berlangsung selama 42 hari pada tahap pertama | indirect
e5 RETREAT/ceasefire | jeda pertempuran | a=Israel>I ; Hamas>H | p=Jalur Gaza>G | d=2025-01-19 | st=planned
. "Kami berharap ini menjadi halaman terakhir dari perang," ujarnya, dikutip dari AFP.
S outlet:AFP>=AFP ; person:nya>QP | ujarnya | Kami berharap ini menjadi halaman terakhir dari perang, | direct
+ Pada tahap awal, Hamas akan membebaskan 33 sandera, terutama perempuan, anak-anak, dan lansia.
e6 RETREAT/release | membebaskan | a=Hamas>H | r=33 sandera>Israeli hostages,ISR,CVL | st=planned | f=size 33 "33 sandera"
. Sebagai imbalannya, Israel melepaskan ratusan tahanan Palestina dan menarik pasukannya dari kawasan padat penduduk di kantong tersebut.
e7 RETREAT/release | melepaskan | a=Israel>I | r=ratusan tahanan Palestina>Palestinian prisoners,PSE,CVL | st=planned | f=size 200.. "ratusan tahanan Palestina"
e8 RETREAT/withdraw | menarik pasukannya | a=Israel>I | p=Gaza>G | st=planned
. Sebanyak 600 truk bantuan dijanjikan masuk setiap hari.
e9 AGREE | dijanjikan | p=Gaza>G
+ Pembicaraan tahap kedua dijadwalkan dimulai pada hari ke-16.
e10 AGREE | Pembicaraan tahap kedua | a=Israel>I ; Hamas>H | d=2025-02-03 | st=planned
+ Presiden Amerika Serikat (AS) Joe Biden menyambut baik hasil tersebut dan memuji kerja para diplomat AS, Qatar, dan Mesir.
e11 SUPPORT | menyambut baik | a=Presiden Amerika Serikat (AS) Joe Biden>Joe Biden,USA,GOV
e12 SUPPORT | memuji | a=Presiden Amerika Serikat (AS) Joe Biden>Joe Biden,USA,GOV | r=para diplomat AS>diplomats of the United States,USA,GOV ; Qatar>Q ; Mesir>Egypt,EGY,GOV
. Di Jalur Gaza, warga turun ke jalan sambil menangis dan bertakbir.
e13 SUPPORT | turun ke jalan | a=warga>Residents of Gaza,PSE,CVL | p=Jalur Gaza>G | d=2025-01-15
. "Saya hanya ingin pulang dan mencari makam kakak saya," tutur Huda, pengungsi di Deir al-Balah.
S person:Huda, pengungsi di Deir al-Balah>=Huda | tutur | Saya hanya ingin pulang dan mencari makam kakak saya, | direct
+ Meski demikian, kantor Perdana Menteri Benjamin Netanyahu menyebut beberapa butir belum tuntas.
S organization:kantor Perdana Menteri Benjamin Netanyahu>=Office of the Prime Minister of Israel | menyebut | beberapa butir belum tuntas | indirect
. Dua menteri sayap kanan mengancam akan keluar dari koalisi jika perjanjian itu disahkan.
e14 THREATEN/relations | mengancam | a=Dua menteri sayap kanan>Far-right ministers of Israel,ISR,GOV | r=Perdana Menteri Benjamin Netanyahu>N
. Kabinet baru akan bersidang hari ini.
e15 AGREE | bersidang | a=Kabinet>Cabinet of Israel,ISR,GOV | d=2025-01-16 | st=planned
+ Perang dipicu serangan Hamas ke Israel selatan pada 7 Oktober 2023 yang menewaskan sekitar 1.200 orang, sementara 251 orang lainnya disandera.
e16 ASSAULT | serangan | a=Hamas>H | p=Israel selatan>Southern Israel,ISR,31.4,34.6 | d=2023-10-07 | f=killed 1200 "sekitar 1.200 orang"
e17 ASSAULT/abduct | disandera | a=Hamas>H | p=Israel selatan>Southern Israel,ISR,31.4,34.6 | d=2023-10-07 | f=abducted 251 "251 orang"
. Operasi balasan Israel, menurut Kementerian Kesehatan Gaza, telah merenggut lebih dari 46.700 nyawa.
S organization:Kementerian Kesehatan Gaza>=Ministry of Health of Gaza | menurut | telah merenggut lebih dari 46.700 nyawa | indirect
e18 ASSAULT | merenggut | a=Israel>I | p=Gaza>G | d=2023-10-07..2025-01-15 | f=killed 46700.. "lebih dari 46.700 nyawa" | same=e3

@story id-own-m-002 | id | 2024-10-02 | Situasi
@who R = Iran | IRN | GOV
@who I = Israel | ISR | GOV
@who G = Islamic Revolutionary Guard Corps | IRN | MIL
@who N = Benjamin Netanyahu | ISR | GOV
@where L = Israel | ISR | 31.5 | 34.9
# Iran Tembakkan 180 Rudal ke Israel, Netanyahu: Teheran Akan Bayar Mahal
S person:Netanyahu>N | - | Teheran Akan Bayar Mahal | direct
e1 ASSAULT/heavy-weapons | Tembakkan 180 Rudal | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-10-01
e2 THREATEN/violence | Akan Bayar Mahal | a=Netanyahu>N | r=Teheran>R | d=2024-10-01
+ Jakarta - Iran menembakkan sekitar 180 rudal balistik ke arah Israel pada Selasa (1/10/2024) malam.
e3 ASSAULT/heavy-weapons | menembakkan | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-10-01 | same=e1
. Sirene meraung di seluruh negeri dan jutaan warga bergegas ke tempat perlindungan.
+ Korps Garda Revolusi Islam Iran (IRGC), seperti dilansir kantor berita IRNA, menyatakan serangan tersebut merupakan balasan atas pembunuhan pemimpin Hizbullah Hassan Nasrallah dan pemimpin Hamas Ismail Haniyeh.
S outlet:kantor berita IRNA>=IRNA ; organization:Korps Garda Revolusi Islam Iran (IRGC)>G | menyatakan | serangan tersebut merupakan balasan atas pembunuhan pemimpin Hizbullah Hassan Nasrallah dan pemimpin Hamas Ismail Haniyeh | indirect
e4 ASSAULT/heavy-weapons | serangan tersebut | a=Korps Garda Revolusi Islam Iran (IRGC)>G | r=Israel>I | p=Israel>L | d=2024-10-01 | same=e1
e5 ASSAULT/targeted | pembunuhan | r=pemimpin Hizbullah Hassan Nasrallah>Hassan Nasrallah,LBN,REB ; pemimpin Hamas Ismail Haniyeh>Ismail Haniyeh,PSE,REB
. "Jika rezim Zionis membalas, mereka akan menghadapi serangan yang menghancurkan," demikian bunyi pernyataan IRGC.
S document:pernyataan IRGC>=Statement of the Islamic Revolutionary Guard Corps ; organization:IRGC>G | bunyi | Jika rezim Zionis membalas, mereka akan menghadapi serangan yang menghancurkan, | direct
e6 THREATEN/violence | akan menghadapi serangan | a=IRGC>G | r=rezim Zionis>I | d=2024-10-01
e7 ASSAULT | membalas | a=rezim Zionis>I | r=mereka>R | st=possible
+ Militer Israel mengklaim sebagian besar rudal berhasil dicegat dengan bantuan kapal perusak Amerika Serikat (AS).
S organization:Militer Israel>=Israel Defense Forces | mengklaim | sebagian besar rudal berhasil dicegat dengan bantuan kapal perusak Amerika Serikat (AS) | indirect
e8 ASSAULT/heavy-weapons | dicegat | a=Militer Israel>Israel Defense Forces,ISR,MIL | r=Iran>R | p=Israel>L | d=2024-10-01
e9 AID | bantuan | a=kapal perusak Amerika Serikat (AS)>United States Navy,USA,MIL | r=Militer Israel>Israel Defense Forces,ISR,MIL | d=2024-10-01
. Seorang pria Palestina tewas tertimpa pecahan rudal di Tepi Barat, sedangkan dua orang di Tel Aviv terluka ringan.
e10 ASSAULT/heavy-weapons | tewas tertimpa pecahan rudal | r=Seorang pria Palestina>-,PSE,CVL | p=Tepi Barat>West Bank,PSE,31.95,35.25 | d=2024-10-01 | f=killed 1 "Seorang pria Palestina"
e11 ASSAULT/heavy-weapons | terluka ringan | r=dua orang>-,ISR,CVL | p=Tel Aviv>Tel Aviv,ISR,32.08,34.78 | d=2024-10-01 | f=injured 2 "dua orang" | same=e1
+ Perdana Menteri Benjamin Netanyahu menegaskan Teheran telah "membuat kesalahan besar" dan akan membayarnya.
S person:Perdana Menteri Benjamin Netanyahu>N | menegaskan | Teheran telah "membuat kesalahan besar" dan akan membayarnya | mixed
e12 THREATEN/violence | akan membayarnya | a=Perdana Menteri Benjamin Netanyahu>N | r=Teheran>R | d=2024-10-01 | same=e2
. AS, Inggris, dan Prancis mengutuk serangan Iran.
e13 ACCUSE/disapprove | mengutuk | a=AS>United States,USA,GOV ; Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV | r=Iran>R
e14 ASSAULT/heavy-weapons | serangan Iran | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-10-01 | same=e1
. Sekretaris Jenderal PBB Antonio Guterres meminta semua pihak segera menghentikan eskalasi.
e15 REQUEST/yield | meminta | a=Sekretaris Jenderal PBB Antonio Guterres>Antonio Guterres,-,IGO
. Harga minyak mentah Brent melonjak lebih dari 3 persen begitu kabar itu tersiar.
. Yordania, Irak, dan Lebanon menutup wilayah udaranya selama beberapa jam.
e16 COERCE/restrict | menutup wilayah udaranya | a=Yordania>Jordan,JOR,GOV ; Irak>Iraq,IRQ,GOV ; Lebanon>Lebanon,LBN,GOV | d=2024-10-01

@story id-own-m-003 | id | 2022-10-01 | Situasi
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@where U = Ukraine | UKR | 48.5 | 31.5
# Putin Teken Aneksasi Empat Wilayah, Ukraina Ajukan Diri ke NATO
e1 ASSAULT | Aneksasi | a=Putin>P | r=Ukraina>U | d=2022-09-30
e2 REQUEST/assist | Ajukan Diri | a=Ukraina>U | r=NATO>NATO,-,IGO | d=2022-09-30
+ MOSKWA, KOMPAS.com - Presiden Rusia Vladimir Putin menandatangani dokumen pencaplokan empat wilayah Ukraina dalam upacara megah di Kremlin, Jumat (30/9/2022).
e3 ASSAULT | pencaplokan | a=Presiden Rusia Vladimir Putin>P | r=Ukraina>U | p=Ukraina>U | d=2022-09-30 | same=e1
. Keempatnya, yakni Donetsk, Luhansk, Zaporizhzhia, dan Kherson, mencakup sekitar 15 persen luas Ukraina.
. "Warga di sana menjadi warga negara kami untuk selamanya," kata Putin di hadapan ratusan pejabat.
S person:Putin>P | kata | Warga di sana menjadi warga negara kami untuk selamanya, | direct
+ Ia mendesak Kyiv menghentikan tembakan dan kembali ke meja perundingan, tetapi menegaskan nasib keempat wilayah itu tidak akan dibahas lagi.
S person:Ia>P | menegaskan | nasib keempat wilayah itu tidak akan dibahas lagi | indirect
e4 REQUEST/yield | mendesak | a=Ia>P | r=Kyiv>U | d=2022-09-30
e5 REJECT/yield | tidak akan dibahas lagi | a=Ia>P | d=2022-09-30
. Hanya berselang beberapa jam, Presiden Volodymyr Zelensky mengumumkan negaranya mengajukan permohonan jalur cepat untuk bergabung dengan NATO.
S person:Presiden Volodymyr Zelensky>Z | mengumumkan | negaranya mengajukan permohonan jalur cepat untuk bergabung dengan NATO | indirect
e6 REQUEST/assist | mengajukan permohonan | a=negaranya>U | r=NATO>NATO,-,IGO | d=2022-09-30 | same=e2
. Zelensky juga menolak berunding selama Putin masih berkuasa.
e7 REJECT/meet | menolak berunding | a=Zelensky>Z | r=Putin>P | d=2022-09-30
+ "Kami siap berdialog dengan Rusia, tetapi dengan presiden yang lain," ucapnya dalam sebuah video.
S document:sebuah video>- ; person:nya>Z | ucapnya | Kami siap berdialog dengan Rusia, tetapi dengan presiden yang lain, | direct
e8 AGREE | siap berdialog | a=Kami>U | r=Rusia>R | d=2022-09-30 | st=possible
+ Gedung Putih pada hari yang sama menjatuhkan sanksi kepada ratusan orang dan perusahaan, termasuk gubernur bank sentral Rusia.
e9 SANCTION/discontinue | menjatuhkan sanksi | a=Gedung Putih>United States,USA,GOV | r=gubernur bank sentral Rusia>Elvira Nabiullina,RUS,GOV | d=2022-09-30
. Di Dewan Keamanan PBB, Moskwa memveto rancangan resolusi yang mengecam referendum di empat wilayah itu; China, India, Brasil, dan Gabon abstain.
e10 REJECT | memveto | a=Moskwa>R | p=Dewan Keamanan PBB>New York,USA,40.75,-73.97 | d=2022-09-30
. Turki menyebut langkah itu "pelanggaran berat hukum internasional".
S organization:Turki>=Turkey | menyebut | pelanggaran berat hukum internasional | direct
e11 ACCUSE/disapprove | pelanggaran berat hukum internasional | a=Turki>Turkey,TUR,GOV | r=Moskwa>R
+ Sementara upacara berlangsung, pasukan Ukraina terus merangsek ke Lyman, kota rel di Donetsk yang dijaga ribuan serdadu Rusia.
e12 ASSAULT | merangsek | a=pasukan Ukraina>Armed forces of Ukraine,UKR,MIL | r=serdadu Rusia>Armed forces of Russia,RUS,MIL | p=Lyman>Lyman,UKR,48.98,37.81 | d=2022-09-30 | st=ongoing | f=size 2000.. "ribuan serdadu Rusia"
. Pagi harinya, rudal S-300 menghantam iring-iringan mobil warga sipil di pinggiran kota Zaporizhzhia.
e13 ASSAULT/heavy-weapons | menghantam | r=warga sipil>Ukrainian civilians,UKR,CVL | p=Zaporizhzhia>Zaporizhzhia,UKR,47.84,35.14 | d=2022-09-30
. Sedikitnya 30 orang tewas dan 88 lainnya terluka, menurut kepolisian Ukraina.
S organization:kepolisian Ukraina>=National Police of Ukraine | menurut | Sedikitnya 30 orang tewas dan 88 lainnya terluka | indirect
e14 ASSAULT/heavy-weapons | tewas | r=30 orang>Ukrainian civilians,UKR,CVL | p=Zaporizhzhia>Zaporizhzhia,UKR,47.84,35.14 | d=2022-09-30 | f=killed 30.. "Sedikitnya 30 orang" ; injured 88 "88 lainnya" | same=e13
. Kyiv menuding Moskwa sebagai pelakunya, sedangkan pejabat yang diangkat Rusia di Zaporizhzhia balik menyalahkan Ukraina.
e15 ACCUSE/allege | menuding | a=Kyiv>U | r=Moskwa>R
e16 ACCUSE/allege | balik menyalahkan | a=pejabat yang diangkat Rusia di Zaporizhzhia>Russian-installed officials in Zaporizhzhia,RUS,GOV | r=Ukraina>U

@story id-own-m-004 | id | 2024-01-13 | Situasi
@who A = United States | USA | GOV
@who B = United Kingdom | GBR | GOV
@who H = Houthi movement | YEM | REB
@where Y = Yemen | YEM | 15.5 | 44.2
@where S = Sanaa | YEM | 15.35 | 44.21
@where M = Red Sea | - | 18.0 | 40.0
# Houthi Sumpah Balas Serangan AS dan Inggris di Yaman
e1 THREATEN/violence | Sumpah Balas | a=Houthi>H | r=AS>A ; Inggris>B
e2 ASSAULT | Serangan | a=AS>A ; Inggris>B | r=Houthi>H | p=Yaman>Y | d=2024-01-12
+ Liputan6.com, Sanaa - Kelompok Houthi bersumpah akan membalas gempuran Amerika Serikat dan Inggris terhadap puluhan sasaran di Yaman.
e3 THREATEN/violence | bersumpah | a=Kelompok Houthi>H | r=Amerika Serikat>A ; Inggris>B | same=e1
e4 ASSAULT | gempuran | a=Amerika Serikat>A ; Inggris>B | r=Kelompok Houthi>H | p=Yaman>Y | d=2024-01-12 | same=e2
. Juru bicara militernya, Yahya Saree, mengatakan 73 serangan itu menewaskan lima petempur dan melukai enam lainnya.
S person:Juru bicara militernya, Yahya Saree>=Yahya Saree | mengatakan | 73 serangan itu menewaskan lima petempur dan melukai enam lainnya | indirect
e5 ASSAULT | menewaskan | a=Amerika Serikat>A ; Inggris>B | r=lima petempur>H | p=Yaman>Y | d=2024-01-12 | f=killed 5 "lima petempur" ; injured 6 "enam lainnya" | same=e2
. "Agresi ini tidak akan dibiarkan tanpa jawaban dan tanpa hukuman," kata Saree seperti dikutip dari stasiun televisi Al Masirah, Jumat (12/1/2024).
S outlet:stasiun televisi Al Masirah>=Al Masirah ; person:Saree>=Yahya Saree | kata | Agresi ini tidak akan dibiarkan tanpa jawaban dan tanpa hukuman, | direct
e6 THREATEN/violence | tidak akan dibiarkan tanpa jawaban | a=Saree>Yahya Saree,YEM,REB | d=2024-01-12 | same=e1
+ Pada Jumat siang, lautan manusia memenuhi Lapangan Sabeen di Sanaa untuk memprotes serangan tersebut.
e7 PROTEST/demo | memprotes | a=lautan manusia>Protesters in Sanaa,YEM,CVL | r=Amerika Serikat>A ; Inggris>B | p=Lapangan Sabeen>Al-Sabeen Square in Sanaa,YEM,15.31,44.19 | d=2024-01-12
e8 ASSAULT | serangan tersebut | a=Amerika Serikat>A ; Inggris>B | r=Kelompok Houthi>H | p=Yaman>Y | d=2024-01-12 | same=e2
. Mereka membawa poster dan meneriakkan slogan anti-Amerika.
. Presiden AS Joe Biden menyebut operasi itu tindakan defensif setelah puluhan kapal dagang diserang di Laut Merah sejak November.
S person:Presiden AS Joe Biden>=Joe Biden | menyebut | operasi itu tindakan defensif setelah puluhan kapal dagang diserang di Laut Merah sejak November | indirect
e9 ASSAULT | diserang | r=puluhan kapal dagang>Merchant ships in the Red Sea,-,BUS | p=Laut Merah>M | d=2023-11-01..2024-01-12
. Ia tidak akan ragu, ujarnya, memerintahkan langkah lanjutan.
S person:nya>=Joe Biden | ujarnya | Ia tidak akan ragu | indirect
e10 THREATEN/violence | memerintahkan langkah lanjutan | a=Ia>Joe Biden,USA,GOV | r=Kelompok Houthi>H
+ Australia, Bahrain, Kanada, dan Belanda ikut memberikan dukungan logistik serta intelijen.
e11 COOPERATE | memberikan dukungan logistik serta intelijen | a=Australia>Australia,AUS,GOV ; Bahrain>Bahrain,BHR,GOV ; Kanada>Canada,CAN,GOV ; Belanda>Netherlands,NLD,GOV | r=AS>A ; Inggris>B | d=2024-01-12
. Rusia, sebaliknya, mengecam pengeboman tersebut dan meminta Dewan Keamanan PBB bersidang darurat.
e12 ACCUSE/disapprove | mengecam | a=Rusia>Russia,RUS,GOV | r=AS>A ; Inggris>B
e13 ASSAULT/aerial | pengeboman tersebut | a=AS>A ; Inggris>B | r=Kelompok Houthi>H | p=Yaman>Y | d=2024-01-12 | same=e2
e14 REQUEST/meet | meminta | a=Rusia>Russia,RUS,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
. Arab Saudi, yang tengah merintis perdamaian dengan Houthi, menyerukan semua pihak menahan diri.
e15 REQUEST/yield | menyerukan | a=Arab Saudi>Saudi Arabia,SAU,GOV
+ Houthi menguasai Sanaa sejak September 2014.
e16 ASSAULT | menguasai | a=Houthi>H | p=Sanaa>S | d=2014-09-01..2014-09-30
. Kelompok itu mengaku menyasar kapal-kapal yang terkait Israel sebagai bentuk solidaritas terhadap Gaza.
S organization:Kelompok itu>H | mengaku | menyasar kapal-kapal yang terkait Israel sebagai bentuk solidaritas terhadap Gaza | indirect
e17 ASSAULT | menyasar | a=Kelompok itu>H | r=kapal-kapal yang terkait Israel>Israel-linked ships,ISR,BUS | p=Laut Merah>M | d=2023-11-01..2024-01-12 | same=e9
. Akibatnya, perusahaan pelayaran besar memilih memutar lewat Tanjung Harapan, dan ongkos peti kemas naik berlipat.

@story id-own-m-005 | id | 2024-12-09 | Situasi
@who A = Bashar al-Assad | SYR | GOV
@who T = Hayat Tahrir al-Sham | SYR | REB
@who S = Syrian rebels | SYR | REB
@who J = Abu Mohammed al-Jolani | SYR | REB
@who I = Israel Defense Forces | ISR | MIL
@where D = Damascus | SYR | 33.51 | 36.29
@where S = Syria | SYR | 35.0 | 38.5
# Rezim Assad Tumbang, Kelompok Oposisi Bersenjata Kuasai Damaskus
e1 ASSAULT | Kuasai | a=Kelompok Oposisi Bersenjata>S | r=Assad>A | p=Damaskus>D | d=2024-12-08
+ Jakarta, CNN Indonesia -- Pasukan pemberontak memasuki ibu kota Damaskus pada Minggu (8/12) dini hari dan mengakhiri kekuasaan keluarga Assad yang telah berlangsung lebih dari 50 tahun.
e2 ASSAULT | memasuki | a=Pasukan pemberontak>S | p=Damaskus>D | d=2024-12-08 | same=e1
. Presiden Bashar Al Assad melarikan diri dengan pesawat dan, menurut kantor berita TASS yang mengutip sumber Kremlin, telah tiba di Moskow bersama keluarganya.
S outlet:kantor berita TASS>=TASS ; unnamed:sumber Kremlin>- | menurut | telah tiba di Moskow bersama keluarganya | indirect
e3 RETREAT | melarikan diri | a=Presiden Bashar Al Assad>A | d=2024-12-08
. "Rusia memberi mereka suaka atas pertimbangan kemanusiaan," kata sumber itu.
S outlet:TASS>=TASS ; unnamed:sumber itu>- | kata | Rusia memberi mereka suaka atas pertimbangan kemanusiaan, | direct
e4 AID | memberi mereka suaka | a=Rusia>Russia,RUS,GOV | r=mereka>A | d=2024-12-08
+ Serangan kilat yang dipimpin Hayat Tahrir Al Sham (HTS) itu dimulai pada 27 November dari Idlib.
e5 ASSAULT | Serangan kilat | a=Hayat Tahrir Al Sham (HTS)>T | p=Idlib>Idlib,SYR,35.93,36.63 | d=2024-11-27
. Aleppo jatuh dalam tiga hari, disusul Hama dan Homs.
e6 ASSAULT | jatuh | p=Aleppo>Aleppo,SYR,36.2,37.16 | d=2024-11-27..2024-11-30
. Banyak tentara pemerintah menanggalkan seragam dan meninggalkan pos tanpa bertempur.
e7 RETREAT/withdraw | meninggalkan pos | a=tentara pemerintah>Armed forces of Syria,SYR,MIL | p=Damaskus>D
+ Di Penjara Saydnaya, milisi mendobrak sel-sel bawah tanah dan membebaskan ribuan tahanan.
e8 RETREAT/release | membebaskan | a=milisi>S | r=ribuan tahanan>Prisoners at Saydnaya,SYR,CVL | p=Penjara Saydnaya>Saydnaya Prison,SYR,33.66,36.33 | d=2024-12-08 | f=size 2000.. "ribuan tahanan"
. Penjara itu dijuluki "rumah jagal manusia" oleh Amnesty International, yang menuduh rezim menggantung hingga 13.000 orang di sana antara 2011 dan 2015.
S organization:Amnesty International>=Amnesty International | dijuluki | rumah jagal manusia | direct
S organization:Amnesty International>=Amnesty International | menuduh | rezim menggantung hingga 13.000 orang di sana antara 2011 dan 2015 | indirect
e9 ACCUSE/allege | menuduh | a=Amnesty International>Amnesty International,-,NGO | r=rezim>Government of Syria,SYR,GOV
e10 ASSAULT/targeted | menggantung | a=rezim>Government of Syria,SYR,GOV | r=13.000 orang>Prisoners at Saydnaya,SYR,CVL | p=Penjara itu>Saydnaya Prison,SYR,33.66,36.33 | d=2011-01-01..2015-12-31 | st=possible | f=killed ..13000 "hingga 13.000 orang"
. Warga berebut masuk mencari kerabat yang hilang bertahun-tahun.
+ Dari Masjid Umayyah, pemimpin HTS Abu Mohammed Al Jolani menyampaikan pidato kemenangan.
. Ia menyebut kejatuhan Assad sebagai "kemenangan bagi seluruh umat" dan berjanji melindungi kelompok minoritas.
S person:Ia>J | menyebut | kemenangan bagi seluruh umat | direct
e11 AGREE | berjanji | a=Ia>J | r=kelompok minoritas>Minorities of Syria,SYR,CVL | p=Masjid Umayyah>Umayyad Mosque in Damascus,SYR,33.51,36.31 | d=2024-12-08
. Perdana Menteri Mohammed Al Jalali mengatakan siap menyerahkan pemerintahan secara damai.
S person:Perdana Menteri Mohammed Al Jalali>=Mohammad Ghazi al-Jalali | mengatakan | siap menyerahkan pemerintahan secara damai | indirect
e12 CONCEDE | siap menyerahkan pemerintahan | a=Perdana Menteri Mohammed Al Jalali>Mohammad Ghazi al-Jalali,SYR,GOV | d=2024-12-08
. HTS melarang para petempurnya menembak ke udara dan memberlakukan jam malam hingga Senin pagi.
e13 COERCE/curfew | memberlakukan jam malam | a=HTS>T | p=Damaskus>D | d=2024-12-08..2024-12-09
+ Tentara Israel memanfaatkan kekosongan itu dengan merebut zona penyangga di Dataran Tinggi Golan.
e14 ASSAULT | merebut | a=Tentara Israel>I | p=Dataran Tinggi Golan>Golan Heights,SYR,33.0,35.8 | d=2024-12-08
. Jet-jetnya juga mengebom gudang senjata di pinggiran Damaskus.
e15 ASSAULT/aerial,destroy | mengebom | a=Jet-jetnya>Israeli Air Force,ISR,MIL | r=gudang senjata>Armed forces of Syria,SYR,MIL | p=Damaskus>D | d=2024-12-08
. Amerika Serikat, masih pada hari yang sama, menyerang lebih dari 75 sasaran ISIS di Suriah tengah.
e16 ASSAULT/aerial | menyerang | a=Amerika Serikat>United States,USA,GOV | r=ISIS>Islamic State,-,REB | p=Suriah tengah>Central Syria,SYR,34.7,38.3 | d=2024-12-08

@story id-own-m-006 | id | 2021-01-07 | Situasi
@who T = Donald Trump | USA | GOV
@who M = Supporters of Donald Trump | USA | CVL
@who C = United States Congress | USA | LEG
@where K = United States Capitol | USA | 38.89 | -77.01
# Massa Pendukung Trump Serbu Gedung Capitol, Seorang Wanita Tewas Ditembak
e1 PROTEST/riot | Serbu | a=Massa Pendukung Trump>M | p=Gedung Capitol>K | d=2021-01-06
e2 ASSAULT/firearms | Tewas Ditembak | r=Seorang Wanita>Ashli Babbitt,USA,CVL | p=Gedung Capitol>K | d=2021-01-06 | f=killed 1 "Seorang Wanita"
+ Washington DC - Ribuan pendukung Presiden Amerika Serikat (AS) Donald Trump menyerbu Gedung Capitol saat Kongres sedang mengesahkan kemenangan Joe Biden, Rabu (6/1/2021).
e3 PROTEST/riot | menyerbu | a=Ribuan pendukung Presiden Amerika Serikat (AS) Donald Trump>M | r=Kongres>C | p=Gedung Capitol>K | d=2021-01-06 | f=size 2000.. "Ribuan pendukung" | same=e1
e4 SUPPORT | mengesahkan | a=Kongres>C | r=Joe Biden>Joe Biden,USA,GOV | p=Gedung Capitol>K | d=2021-01-06 | st=ongoing
. Mereka memecahkan jendela, menduduki ruang sidang, dan berswafoto di kursi Ketua DPR Nancy Pelosi.
e5 PROTEST/vandalize | memecahkan jendela | a=Mereka>M | p=Gedung Capitol>K | d=2021-01-06
e6 PROTEST/obstruct | menduduki ruang sidang | a=Mereka>M | r=Kongres>C | p=Gedung Capitol>K | d=2021-01-06
+ Seorang perempuan ditembak polisi di dalam gedung dan kemudian meninggal di rumah sakit.
e7 ASSAULT/firearms | ditembak | a=polisi>United States Capitol Police,USA,COP | r=Seorang perempuan>Ashli Babbitt,USA,CVL | p=Gedung Capitol>K | d=2021-01-06 | f=killed 1 "Seorang perempuan" | same=e2
. Tiga orang lainnya, menurut kepolisian ibu kota, meninggal akibat keadaan darurat medis.
S organization:kepolisian ibu kota>=Metropolitan Police Department of the District of Columbia | menurut | meninggal akibat keadaan darurat medis | indirect
. Polisi menembakkan gas air mata dan menangkap lebih dari 50 orang.
e8 ASSAULT/crowd-control | menembakkan gas air mata | a=Polisi>United States Capitol Police,USA,COP | r=Mereka>M | p=Gedung Capitol>K | d=2021-01-06
e9 COERCE/arrest | menangkap | a=Polisi>United States Capitol Police,USA,COP | r=lebih dari 50 orang>M | p=Gedung Capitol>K | d=2021-01-06 | f=detained 50.. "lebih dari 50 orang"
. Garda Nasional dikerahkan dan Wali Kota Washington Muriel Bowser memberlakukan jam malam mulai pukul 18.00.
e10 MOBILIZE/troops | dikerahkan | a=Garda Nasional>United States National Guard,USA,MIL | p=Washington>Washington D.C.,USA,38.9,-77.04 | d=2021-01-06
e11 COERCE/curfew | memberlakukan jam malam | a=Wali Kota Washington Muriel Bowser>Muriel Bowser,USA,GOV | p=Washington>Washington D.C.,USA,38.9,-77.04 | d=2021-01-06
+ Beberapa jam sebelumnya, Trump berpidato di dekat Gedung Putih dan menyuruh pendukungnya berbaris ke Capitol.
e12 REQUEST | menyuruh | a=Trump>T | r=pendukungnya>M | p=Gedung Putih>White House,USA,38.9,-77.04 | d=2021-01-06
. "Kita tidak akan pernah menyerah," katanya ketika itu.
S person:nya>T | katanya | Kita tidak akan pernah menyerah, | direct
e13 REJECT/yield | tidak akan pernah menyerah | a=Kita>T | d=2021-01-06
. Baru pada sore hari ia meminta massa pulang lewat video di Twitter, meski tetap mengulang tudingan bahwa pemilu dicurangi.
S person:ia>T | tudingan | pemilu dicurangi | indirect
e14 REQUEST/yield | meminta | a=ia>T | r=massa>M | d=2021-01-06
e15 ACCUSE/allege | tudingan | a=ia>T | d=2021-01-06
. Twitter lalu membekukan akun Trump selama 12 jam.
+ Biden mengecam kejadian itu sebagai pemberontakan.
e16 ACCUSE/disapprove | mengecam | a=Biden>Joe Biden,USA,GOV | r=massa>M | d=2021-01-06
. Para pemimpin dunia pun bereaksi; Perdana Menteri Inggris Boris Johnson menyebutnya "pemandangan memalukan".
S person:Perdana Menteri Inggris Boris Johnson>=Boris Johnson | menyebutnya | pemandangan memalukan | direct
. Sidang dilanjutkan malam itu juga dan kemenangan Biden disahkan menjelang subuh.
e17 SUPPORT | disahkan | r=Biden>Joe Biden,USA,GOV | p=Capitol>K | d=2021-01-07 | same=e4

@story id-own-m-007 | id | 2025-06-14 | Situasi
@who I = Israel | ISR | GOV
@who R = Iran | IRN | GOV
@who K = Ali Khamenei | IRN | GOV
@who T = Donald Trump | USA | GOV
@where N = Natanz | IRN | 33.72 | 51.73
@where R = Iran | IRN | 32.5 | 53.5
@where TH = Tehran | IRN | 35.69 | 51.39
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# 5 Fakta Serangan Israel ke Iran, dari Natanz hingga Batalnya Perundingan Nuklir
e1 ASSAULT | Serangan | a=Israel>I | r=Iran>R | p=Iran>R | d=2025-06-13
e2 REJECT/meet | Batalnya Perundingan | a=Iran>R
+ KOMPAS.com - Timur Tengah kembali memanas.
. Berikut lima fakta yang perlu diketahui.
+ 1. Menyasar fasilitas nuklir dan para jenderal
e3 ASSAULT/targeted | Menyasar | a=Israel>I | r=para jenderal>Iranian generals,IRN,MIL | p=Iran>R | d=2025-06-13
+ Lebih dari 200 jet tempur Israel menggempur sekitar 100 sasaran di Iran pada Jumat (13/6/2025) dini hari, termasuk pusat pengayaan uranium Natanz.
e4 ASSAULT/aerial | menggempur | a=jet tempur Israel>Israeli Air Force,ISR,MIL | r=Iran>R | p=Natanz>N | d=2025-06-13 | same=e1
. Panglima IRGC Hossein Salami dan Kepala Staf Angkatan Bersenjata Mohammad Bagheri terbunuh dalam gelombang pertama.
e5 ASSAULT/aerial,targeted | terbunuh | r=Panglima IRGC Hossein Salami>Hossein Salami,IRN,MIL ; Kepala Staf Angkatan Bersenjata Mohammad Bagheri>Mohammad Bagheri,IRN,MIL | p=Iran>R | d=2025-06-13 | f=killed 2 "Panglima IRGC Hossein Salami dan Kepala Staf Angkatan Bersenjata Mohammad Bagheri" | same=e3
. Media pemerintah Iran melaporkan 78 orang tewas dan lebih dari 320 lainnya luka-luka.
S outlet:Media pemerintah Iran>=Iranian state media | melaporkan | 78 orang tewas dan lebih dari 320 lainnya luka-luka | indirect
e6 ASSAULT/aerial | tewas | r=78 orang>-,IRN,CVL | p=Iran>R | d=2025-06-13 | f=killed 78 "78 orang" ; injured 320.. "lebih dari 320 lainnya" | same=e1
+ 2. Iran membalas dengan rudal
e7 ASSAULT/heavy-weapons | membalas | a=Iran>R | r=Israel>I | d=2025-06-13
+ Jumat malam, Teheran meluncurkan puluhan rudal balistik ke Tel Aviv dan Yerusalem.
e8 ASSAULT/heavy-weapons | meluncurkan | a=Teheran>R | r=Israel>I | p=Tel Aviv>TA | d=2025-06-13 | same=e7
. Layanan ambulans Israel menyebut tiga orang tewas.
S organization:Layanan ambulans Israel>=Magen David Adom | menyebut | tiga orang tewas | indirect
e9 ASSAULT/heavy-weapons | tewas | a=Teheran>R | r=tiga orang>-,ISR,CVL | p=Tel Aviv>TA | d=2025-06-13 | f=killed 3 "tiga orang" | same=e7
. Pemimpin Tertinggi Iran Ayatollah Ali Khamenei memperingatkan bahwa Israel "tidak akan lolos tanpa luka".
S person:Pemimpin Tertinggi Iran Ayatollah Ali Khamenei>K | memperingatkan | Israel "tidak akan lolos tanpa luka" | mixed
e10 THREATEN/violence | memperingatkan | a=Pemimpin Tertinggi Iran Ayatollah Ali Khamenei>K | r=Israel>I | d=2025-06-13
+ 3. Trump desak Iran buat kesepakatan
e11 REQUEST/yield | desak | a=Trump>T | r=Iran>R | d=2025-06-13
+ Presiden AS Donald Trump mengaku tahu soal rencana serangan itu sejak awal.
S person:Presiden AS Donald Trump>T | mengaku | tahu soal rencana serangan itu sejak awal | indirect
. "Iran harus membuat kesepakatan sebelum tidak ada yang tersisa," tulisnya di Truth Social.
S document:Truth Social>=Truth Social post ; person:nya>T | tulisnya | Iran harus membuat kesepakatan sebelum tidak ada yang tersisa, | direct
e12 REQUEST/yield | harus membuat kesepakatan | a=nya>T | r=Iran>R | d=2025-06-13 | same=e11
. Washington membantah terlibat.
e13 ASSAULT | terlibat | a=Washington>United States,USA,GOV | r=Iran>R | p=Iran>R | d=2025-06-13 | st=denied
e14 REJECT | membantah | a=Washington>United States,USA,GOV
+ 4. Perundingan nuklir batal
e15 REJECT/meet | batal | a=Iran>R | same=e2
+ Putaran keenam perundingan AS-Iran sedianya digelar di Muscat, Oman, pada Minggu (15/6/2025).
e16 CONSULT | perundingan | a=AS>United States,USA,GOV ; Iran>R | p=Muscat, Oman>Muscat,OMN,23.59,58.41 | d=2025-06-15 | st=denied
. Juru bicara Kementerian Luar Negeri Iran mengatakan dialog dengan AS kini "tidak bermakna" dan menuduh Washington mendukung agresi itu.
S unnamed:Juru bicara Kementerian Luar Negeri Iran>- | mengatakan | dialog dengan AS kini "tidak bermakna" | mixed
S unnamed:Juru bicara Kementerian Luar Negeri Iran>- | menuduh | Washington mendukung agresi itu | indirect
e17 ACCUSE/allege | menuduh | a=Juru bicara Kementerian Luar Negeri Iran>Ministry of Foreign Affairs of Iran,IRN,GOV | r=Washington>United States,USA,GOV
e18 SUPPORT | mendukung | a=Washington>United States,USA,GOV | r=Israel>I | st=possible
+ 5. Dunia serukan penahanan diri
e19 REQUEST/yield | serukan
+ Kepala Badan Energi Atom Internasional (IAEA) Rafael Grossi mengatakan fasilitas nuklir tidak boleh diserang dalam keadaan apa pun.
S person:Kepala Badan Energi Atom Internasional (IAEA) Rafael Grossi>=Rafael Grossi | mengatakan | fasilitas nuklir tidak boleh diserang dalam keadaan apa pun | indirect
e20 REQUEST/yield | tidak boleh diserang | a=Kepala Badan Energi Atom Internasional (IAEA) Rafael Grossi>Rafael Grossi,-,IGO
. Indonesia melalui Kementerian Luar Negeri mengecam keras serangan Israel dan mengimbau WNI di Iran tetap waspada.
e21 ACCUSE/disapprove | mengecam | a=Indonesia>Indonesia,IDN,GOV | r=Israel>I
e22 ASSAULT | serangan Israel | a=Israel>I | r=Iran>R | p=Iran>R | d=2025-06-13 | same=e1
