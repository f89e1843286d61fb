@story id-own-n-050 | id | 2023-08-24 | Warta Dunia
@who Y = Yevgeny Prigozhin | RUS | MIL
@who W = Wagner Group | RUS | MIL
@who P = Vladimir Putin | RUS | GOV
@who B = Joe Biden | USA | GOV
@who L = Alexander Lukashenko | BLR | GOV
@who S = Sergei Shoigu | RUS | GOV
@who R = Russian Armed Forces | RUS | MIL
@where T = Tver Oblast | RUS | 57.0 | 35.0
@where D = Rostov-on-Don | RUS | 47.24 | 39.71
@where M = Moscow | RUS | 55.75 | 37.62
# Pesawat Prigozhin Jatuh di Tver, Biden: Tak Banyak yang Terjadi Tanpa Putin
S person:Biden>B | - | Tak Banyak yang Terjadi Tanpa Putin | indirect
+ MOSKWA - Nama bos tentara bayaran Wagner, Yevgeny Prigozhin, tercantum dalam daftar penumpang jet Embraer yang jatuh di wilayah Tver, Rusia, Rabu (23/8/2023) petang, kata badan penerbangan sipil Rosaviatsiya.
S organization:badan penerbangan sipil Rosaviatsiya>=Rosaviatsiya | kata | Nama bos tentara bayaran Wagner ... Rabu (23/8/2023) petang | indirect
. Sepuluh orang di dalam pesawat itu tewas semuanya.
+ Saluran Telegram Grey Zone, yang dekat dengan Wagner, menuding pertahanan udara Rusia menembak jatuh pesawat tersebut.
S outlet:Saluran Telegram Grey Zone>=Grey Zone | menuding | pertahanan udara Rusia menembak jatuh pesawat tersebut | indirect
e1 ACCUSE/allege | menuding | a=Saluran Telegram Grey Zone>Grey Zone,RUS,MED | r=pertahanan udara Rusia>R
e2 ASSAULT/destroy | menembak jatuh | a=pertahanan udara Rusia>R | r=pesawat tersebut>Y | p=Tver>T | d=2023-08-23 | st=possible
. Pejabat AS yang berbicara kepada Reuters tanpa mau disebut namanya menduga rudal darat-ke-udara penyebabnya, tetapi Pentagon kemudian menyatakan tidak punya bukti soal itu.
S outlet:Reuters>=Reuters ; unnamed:Pejabat AS>- | menduga | rudal darat-ke-udara penyebabnya | indirect
S organization:Pentagon>=United States Department of Defense | menyatakan | tidak punya bukti soal itu | indirect
e3 ASSAULT/heavy-weapons | rudal darat-ke-udara | r=pesawat>Y | p=Tver>T | d=2023-08-23 | st=possible | same=e2
+ Juru bicara Kremlin Dmitry Peskov menyebut dugaan bahwa Kremlin memerintahkan pembunuhan itu "kebohongan mutlak".
S person:Juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | menyebut | kebohongan mutlak | direct
e4 ASSAULT/targeted | pembunuhan itu | a=Kremlin>Russia,RUS,GOV | r=Prigozhin>Y | p=Tver>T | d=2023-08-23 | st=denied
. Presiden Vladimir Putin baru angkat bicara pada Kamis dan menyampaikan belasungkawa.
. Ia mengenang Prigozhin sebagai "orang berbakat dengan nasib yang rumit".
S person:Ia>P | mengenang | orang berbakat dengan nasib yang rumit | direct
+ "Saya tidak terkejut," ujar Presiden AS Joe Biden di Danau Tahoe.
S person:Presiden AS Joe Biden>B | ujar | Saya tidak terkejut | direct
. "Tidak banyak yang terjadi di Rusia tanpa Putin di belakangnya."
S person:Presiden AS Joe Biden>B | - | Tidak banyak yang terjadi di Rusia tanpa Putin di belakangnya. | direct
+ Tepat dua bulan sebelumnya, 23 Juni, Prigozhin menuduh tentara reguler merudal kamp anak buahnya dan mengumumkan "pawai keadilan".
e5 ACCUSE/allege | menuduh | a=Prigozhin>Y | r=tentara reguler>R | d=2023-06-23
e6 ASSAULT/heavy-weapons | merudal | a=tentara reguler>R | r=kamp anak buahnya>W | st=possible
. Pasukan Wagner merebut markas militer di Rostov-on-Don tanpa perlawanan dan melaju hingga 200 kilometer dari Moskwa.
e7 ASSAULT | merebut | a=Pasukan Wagner>W | r=markas militer>R | p=Rostov-on-Don>D | d=2023-06-24
e8 MOBILIZE/troops | melaju | a=Pasukan Wagner>W | p=Moskwa>M | d=2023-06-24
. Dalam perjalanan mereka menjatuhkan enam helikopter dan sebuah pesawat komando Il-22; sedikitnya 13 awak gugur, menurut bloger militer.
S unnamed:bloger militer>- | menurut | mereka menjatuhkan enam helikopter dan sebuah pesawat komando Il-22; sedikitnya 13 awak gugur | indirect
e9 ASSAULT/destroy | menjatuhkan | a=mereka>W | r=enam helikopter>R ; sebuah pesawat komando Il-22>R | d=2023-06-24 | f=killed 13.. "sedikitnya 13 awak"
. Putin menyebutnya pengkhianatan dan mengancam para pemberontak dengan hukuman berat.
S person:Putin>P | menyebutnya | pengkhianatan | indirect
e10 ACCUSE/disapprove | pengkhianatan | a=Putin>P | r=para pemberontak>W | d=2023-06-24
e11 THREATEN/arrest | mengancam | a=Putin>P | r=para pemberontak>W | d=2023-06-24
. Malam itu juga, berkat perantaraan Presiden Belarus Alexander Lukashenko, Prigozhin memerintahkan konvoinya berbalik.
e12 CONSULT/third-party | perantaraan | a=Presiden Belarus Alexander Lukashenko>L ; Prigozhin>Y | d=2023-06-24
e13 RETREAT/withdraw | berbalik | a=Prigozhin>W | d=2023-06-24
. Sebagai gantinya, dakwaan pemberontakan dicabut dan ia diizinkan pindah ke Belarus.
e14 CONCEDE | dakwaan pemberontakan dicabut | a=Kremlin>Russia,RUS,GOV | r=ia>Y | d=2023-06-24..2023-06-27
+ Mantan juru masak Kremlin itu membangun Wagner dari kontrak katering sekolah.
. Di Bakhmut, kelompoknya mengorbankan ribuan narapidana yang direkrut dari penjara sebelum menguasai kota itu pada Mei 2023.
e15 ASSAULT | menguasai | a=kelompoknya>W | r=kota itu>Bakhmut,UKR,CVL | p=Bakhmut>Bakhmut,UKR,48.59,38.00 | d=2023-05-01..2023-05-31
. Perusahaannya juga beroperasi di Mali, Libya, dan Republik Afrika Tengah, dengan imbalan konsesi emas dan kayu.
e16 MOBILIZE/militia | beroperasi | a=Perusahaannya>W | p=Mali>Mali,MLI,17.0,-4.0 | st=ongoing
+ Di St Petersburg, orang meletakkan mawar merah dan palu godam mainan di depan bekas kantor pusat Wagner.
. Kepala Staf Ukraina menyatakan pihaknya tidak ada sangkut pautnya dengan peristiwa itu.
S person:Kepala Staf Ukraina>- | menyatakan | pihaknya tidak ada sangkut pautnya dengan peristiwa itu | indirect

@story id-own-n-051 | id | 2024-04-18 | Kilas Sulawesi
@who M = Ministry of Foreign Affairs of Indonesia | IDN | GOV
@who R = Retno Marsudi | IDN | GOV
@who W = Wang Yi | CHN | GOV
@who J = Joko Widodo | IDN | GOV
@who I = Iran | IRN | GOV
@who L = Israel | ISR | GOV
@where J = Jakarta | IDN | -6.20 | 106.85
# Wang Yi ke Jakarta, RI-China Sepakat Dorong Gencatan Senjata Permanen di Gaza
e1 CONSULT/visit | ke Jakarta | a=Wang Yi>W | p=Jakarta>J | d=2024-04-18
e2 AGREE | Sepakat | a=RI>Indonesia,IDN,GOV ; China>China,CHN,GOV | p=Jakarta>J | d=2024-04-18
+ JAKARTA, Kilas Sulawesi - Menteri Luar Negeri RI Retno Marsudi menerima Menlu China Wang Yi di Gedung Pancasila, Kamis (18/4/2024).
e3 CONSULT/visit | menerima | a=Menlu China Wang Yi>W | r=Menteri Luar Negeri RI Retno Marsudi>R | p=Gedung Pancasila>J | d=2024-04-18 | same=e1
. Keduanya membahas perang Gaza, sengketa Laut China Selatan, dan kereta cepat.
e4 CONSULT | membahas | a=Keduanya>R ; Keduanya>W | p=Gedung Pancasila>J | d=2024-04-18 | same=e1
+ "Kami memiliki pandangan yang sama mengenai pentingnya gencatan senjata segera," ungkap Retno.
S person:Retno>R | ungkap | Kami memiliki pandangan yang sama mengenai pentingnya gencatan senjata segera | direct
. Indonesia, tambahnya, akan mendukung penuh keanggotaan Palestina di PBB.
S person:tambahnya>R | tambahnya | akan mendukung penuh keanggotaan Palestina di PBB | indirect
e5 AGREE | akan mendukung penuh | a=Indonesia>Indonesia,IDN,GOV | r=Palestina>Palestine,PSE,GOV
. Wang mengkritik Washington, yang menurutnya berulang kali memveto resolusi dan karena itu "memilih berdiri di seberang nurani kemanusiaan".
S person:menurutnya>W | menurutnya | berulang kali memveto resolusi dan karena itu "memilih berdiri di seberang nurani kemanusiaan" | mixed
e6 ACCUSE/disapprove | mengkritik | a=Wang>W | r=Washington>United States,USA,GOV | p=Gedung Pancasila>J | d=2024-04-18
e7 REJECT | memveto | a=Washington>United States,USA,GOV
+ Mengenai serangan balasan Iran ke Israel akhir pekan lalu, kedua menteri mendesak semua pihak menahan diri.
e8 ASSAULT/drone,heavy-weapons | serangan balasan | a=Iran>I | r=Israel>L | p=Israel>Israel,ISR,31.5,34.9 | d=2024-04-13..2024-04-14
e9 REQUEST/yield | mendesak | a=kedua menteri>R ; kedua menteri>W | r=semua pihak>I ; semua pihak>L | p=Gedung Pancasila>J | d=2024-04-18
. Teheran meluncurkan lebih dari 300 drone dan rudal setelah konsulatnya di Damaskus dihancurkan pada 1 April.
e10 ASSAULT/drone,heavy-weapons | meluncurkan | a=Teheran>I | r=Israel>L | p=Israel>Israel,ISR,31.5,34.9 | d=2024-04-13..2024-04-14 | f=size 300.. "lebih dari 300 drone dan rudal" | same=e8
e11 ASSAULT/aerial,destroy | dihancurkan | r=konsulatnya>I | p=Damaskus>Damascus,SYR,33.51,36.29 | d=2024-04-01
. Retno mengaku telah berbicara lewat telepon dengan mitranya dari Iran, Arab Saudi, dan Yordania.
S person:Retno>R | mengaku | telah berbicara lewat telepon dengan mitranya dari Iran, Arab Saudi, dan Yordania | indirect
e12 CONSULT/phone | berbicara lewat telepon | a=Retno>R ; mitranya dari Iran, Arab Saudi, dan Yordania>I ; mitranya dari Iran, Arab Saudi, dan Yordania>Saudi Arabia,SAU,GOV ; mitranya dari Iran, Arab Saudi, dan Yordania>Jordan,JOR,GOV
+ Sebelumnya, Wang diterima Presiden Joko Widodo di Istana Merdeka dan menjamin kelanjutan studi kereta cepat hingga Surabaya.
e13 CONSULT/visit | diterima | a=Wang>W | r=Presiden Joko Widodo>J | p=Istana Merdeka>J | d=2024-04-18
e14 AGREE | menjamin | a=Wang>W | r=Presiden Joko Widodo>J | p=Istana Merdeka>J | d=2024-04-18
. Sore harinya ia bertolak ke Labuan Bajo, tempat para turis baru saja dikejutkan ulah komodo yang menyerang kambing di depan kamera.

@story id-own-n-052 | id | 2025-11-27 | Dunia Kini
@who G = Guinea-Bissau Armed Forces | GNB | MIL
@who U = Umaro Sissoco Embalo | GNB | GOV
@who F = Fernando Dias | GNB | OPP
@who E = ECOWAS | - | IGO
@where B = Bissau | GNB | 11.86 | -15.60
# Militer Guinea-Bissau Gulingkan Presiden Sehari Sebelum Hasil Pemilu
e1 ASSAULT | Gulingkan | a=Militer Guinea-Bissau>G | r=Presiden>U | d=2025-11-26
+ BISSAU - Sekelompok perwira mengumumkan lewat televisi pemerintah bahwa mereka telah mengambil alih "kendali penuh" atas Guinea-Bissau, Rabu (26/11/2025), setelah bunyi tembakan terdengar di dekat istana.
S outlet:televisi pemerintah>=Guinea-Bissau state television ; unnamed:Sekelompok perwira>- | mengumumkan | mereka telah mengambil alih "kendali penuh" atas Guinea-Bissau | mixed
e2 ASSAULT | mengambil alih | a=mereka>G | r=Guinea-Bissau>Guinea-Bissau,GNB,GOV | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26 | same=e1
e3 ASSAULT/firearms | bunyi tembakan | p=istana>Presidential palace Bissau,GNB,11.86,-15.60 | d=2025-11-26
. Proses pemilu dihentikan, perbatasan ditutup, dan jam malam diberlakukan sampai pemberitahuan lebih lanjut.
e4 COERCE/restrict | Proses pemilu dihentikan | a=perwira>G | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26
e5 COERCE/restrict | perbatasan ditutup | a=perwira>G | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26
e6 COERCE/curfew | jam malam diberlakukan | a=perwira>G | p=Guinea-Bissau>Guinea-Bissau,GNB,12.0,-15.0 | d=2025-11-26
+ "Saya sudah digulingkan," kata Presiden Umaro Sissoco Embalo kepada France 24 melalui telepon.
S outlet:France 24>=France 24 ; person:Presiden Umaro Sissoco Embalo>U | kata | Saya sudah digulingkan | direct
e7 ASSAULT | digulingkan | r=Saya>U | p=BISSAU>B | d=2025-11-26 | same=e1
. Pesaingnya, Fernando Dias, mengaku lolos lewat pintu belakang ketika serdadu datang menangkapnya.
S person:Fernando Dias>F | mengaku | lolos lewat pintu belakang ketika serdadu datang menangkapnya | indirect
e8 COERCE/arrest | menangkapnya | a=serdadu>G | r=nya>F | p=BISSAU>B | d=2025-11-26 | st=denied
. Ia menuduh Embalo merekayasa kudeta pura-pura agar tidak kehilangan kursi.
S person:Ia>F | menuduh | Embalo merekayasa kudeta pura-pura agar tidak kehilangan kursi | indirect
e9 ACCUSE/allege | menuduh | a=Ia>F | r=Embalo>U
+ Kamis, Jenderal Horta N'Tam dilantik sebagai pemimpin transisi selama setahun.
. ECOWAS membekukan keanggotaan negeri itu, sedangkan Senegal mengirim pesawat untuk menjemput Embalo yang dibebaskan.
e10 SANCTION/expel | membekukan keanggotaan | a=ECOWAS>E | r=negeri itu>Guinea-Bissau,GNB,GOV | d=2025-11-27
e11 AID | menjemput | a=Senegal>Senegal,SEN,GOV | r=Embalo>U | p=BISSAU>B | d=2025-11-27
e12 RETREAT/release | dibebaskan | a=serdadu>G | r=Embalo>U | p=BISSAU>B | d=2025-11-27
. Sejak merdeka dari Portugal, Guinea-Bissau mengalami sembilan kudeta dan percobaan kudeta.

@story id-own-n-053 | id | 2023-09-27 | Maritim Hari Ini
@who I = Indonesian Navy | IDN | MIL
@who T = Indonesian National Armed Forces | IDN | MIL
@who A = ASEAN | - | IGO
@who Y = Yudo Margono | IDN | MIL
@where N = Natuna Islands | IDN | 4.0 | 108.2
@where B = Batam | IDN | 1.13 | 104.05
# Latihan Militer Perdana ASEAN Digelar di Natuna, Panglima TNI: Bukan untuk Perang
S person:Panglima TNI>Y | - | Bukan untuk Perang | indirect
e1 COOPERATE | Latihan Militer Perdana | a=ASEAN>A | p=Natuna>N | d=2023-09-19..2023-09-25
+ BATAM - Sepuluh negara ASEAN dan calon anggota Timor-Leste menggelar latihan gabungan pertama mereka, ASEX 01-N, di Batam dan perairan Natuna Selatan pada 19-25 September 2023.
e2 COOPERATE | latihan gabungan pertama | a=Sepuluh negara ASEAN>A ; Timor-Leste>Timor-Leste,TLS,GOV | p=Batam>B | d=2023-09-19..2023-09-25 | same=e1
. Panglima TNI Laksamana Yudo Margono menjelaskan, materi latihan meliputi patroli maritim bersama, evakuasi medis, dan penanggulangan bencana.
S person:Panglima TNI Laksamana Yudo Margono>Y | menjelaskan | materi latihan meliputi patroli maritim bersama, evakuasi medis, dan penanggulangan bencana | indirect
e3 COOPERATE | patroli maritim bersama | a=ASEAN>A | p=Natuna>N | d=2023-09-19..2023-09-25 | same=e1
+ "Ini bukan latihan tempur, sebab ASEAN memang bukan pakta militer," terang Yudo.
S person:Yudo>Y | terang | Ini bukan latihan tempur, sebab ASEAN memang bukan pakta militer | direct
. Semula lokasi yang dipilih ialah Laut Natuna Utara, lalu digeser ke selatan; Yudo membantah pergeseran itu akibat tekanan Beijing.
S person:Yudo>Y | membantah | pergeseran itu akibat tekanan Beijing | indirect
e4 COERCE | tekanan | a=Beijing>China,CHN,GOV | r=Yudo>Indonesia,IDN,GOV | st=denied
. Kamboja sempat mengaku belum menyetujui lokasi, tetapi akhirnya mengirim perwira.
S organization:Kamboja>=Cambodia | mengaku | belum menyetujui lokasi | indirect
e5 COOPERATE | mengirim perwira | a=Kamboja>Cambodia,KHM,GOV | p=Batam>B | same=e1
+ Lima kapal perang ambil bagian, antara lain KRI Raden Eddy Martadinata dan RSS Vigour dari Singapura.
e6 COOPERATE | ambil bagian | a=Lima kapal perang>A | p=Natuna>N | d=2023-09-19..2023-09-25 | f=size 5 "Lima kapal perang" | same=e1
. Di darat, para prajurit mengecat balai desa, mengobati 300 warga gratis, dan menanam bakau.
e7 AID | mengobati | a=para prajurit>A | r=300 warga>Residents of Batam,IDN,CVL | p=Batam>B | f=size 300 "300 warga"
. Hujan deras dua kali menunda upacara.
+ Dua bulan sebelumnya, Indonesia, Malaysia, dan Filipina melanjutkan patroli bersama di Laut Sulu, jalur yang dulu rawan penculikan oleh Abu Sayyaf.
e8 COOPERATE | patroli bersama | a=Indonesia>Indonesia,IDN,GOV ; Malaysia>Malaysia,MYS,GOV ; Filipina>Philippines,PHL,GOV | p=Laut Sulu>Sulu Sea,-,8.0,120.0 | d=2023-07-01..2023-07-31
e9 ASSAULT/abduct | penculikan | a=Abu Sayyaf>Abu Sayyaf,PHL,REB | p=Laut Sulu>Sulu Sea,-,8.0,120.0

@story id-own-n-054 | id | 2016-05-02 | Nusantara Pos
@who A = Abu Sayyaf | PHL | REB
@who W = Indonesian sailors | IDN | CVL
@who I = Indonesia | IDN | GOV
@who J = Joko Widodo | IDN | GOV
@who P = Philippines | PHL | GOV
@where S = Sulu | PHL | 6.0 | 121.0
# 10 ABK Brahma 12 Bebas dari Abu Sayyaf, Empat WNI Masih Ditawan
e1 RETREAT/release | Bebas | a=Abu Sayyaf>A | r=10 ABK Brahma 12>W | d=2016-05-01 | f=size 10 "10 ABK Brahma 12"
e2 ASSAULT/abduct | Ditawan | a=Abu Sayyaf>A | r=Empat WNI>W | f=abducted 4 "Empat WNI" | st=ongoing
+ JAKARTA - Sepuluh awak kapal tunda Brahma 12 yang diculik kelompok Abu Sayyaf sejak 26 Maret tiba di Halim Perdanakusuma, Minggu (1/5/2016) malam.
e3 ASSAULT/abduct | diculik | a=kelompok Abu Sayyaf>A | r=Sepuluh awak kapal tunda Brahma 12>W | d=2016-03-26 | f=abducted 10 "Sepuluh awak kapal tunda Brahma 12"
. Presiden Joko Widodo berterima kasih kepada pemerintah Filipina dan semua pihak yang membantu, seraya menyerukan empat sandera lainnya segera dilepas.
e4 SUPPORT | berterima kasih | a=Presiden Joko Widodo>J | r=pemerintah Filipina>P
e5 REQUEST/yield | menyerukan | a=Presiden Joko Widodo>J | r=Abu Sayyaf>A
+ Menteri Luar Negeri Retno Marsudi menampik kabar bahwa negara membayar tebusan 50 juta peso.
S person:Menteri Luar Negeri Retno Marsudi>=Retno Marsudi | menampik | negara membayar tebusan 50 juta peso | indirect
e6 AID | membayar tebusan | a=negara>I | r=Abu Sayyaf>A | st=denied
. Kivlan Zen, purnawirawan yang ikut bernegosiasi, mengatakan uang datang dari perusahaan pemilik kapal.
S person:Kivlan Zen>=Kivlan Zen | mengatakan | uang datang dari perusahaan pemilik kapal | indirect
e7 CONSULT | bernegosiasi | a=Kivlan Zen>Kivlan Zen,IDN,MIL ; Abu Sayyaf>A
e8 AID | uang datang | a=perusahaan pemilik kapal>Owner of Brahma 12,IDN,BUS | r=Abu Sayyaf>A
. Para sandera ditinggalkan di depan rumah gubernur Sulu saat hujan lebat, tutur kepala polisi setempat kepada AP.
S outlet:AP>=AP ; person:kepala polisi setempat>- | tutur | Para sandera ditinggalkan di depan rumah gubernur Sulu saat hujan lebat | indirect
e9 RETREAT/release | ditinggalkan | a=Abu Sayyaf>A | r=Para sandera>W | p=Sulu>S | d=2016-05-01 | same=e1
+ Kelompok itu pekan sebelumnya memenggal sandera asal Kanada, John Ridsdel, karena tenggat tebusan lewat.
e10 ASSAULT/primitive,targeted | memenggal | a=Kelompok itu>A | r=sandera asal Kanada, John Ridsdel>John Ridsdel,CAN,CVL | p=Sulu>S | d=2016-04-25 | f=killed 1 "John Ridsdel"
. Perdana Menteri Justin Trudeau menegaskan Kanada tidak membayar tebusan kepada teroris, baik langsung maupun tidak.
S person:Perdana Menteri Justin Trudeau>=Justin Trudeau | menegaskan | Kanada tidak membayar tebusan kepada teroris, baik langsung maupun tidak | indirect
e11 REJECT/yield | tidak membayar tebusan | a=Kanada>Canada,CAN,GOV | r=teroris>A
+ Para menlu dan panglima Indonesia, Malaysia, dan Filipina akan bertemu di Yogyakarta pada 5 Mei untuk merancang patroli laut bersama.
e12 AGREE | akan bertemu | a=Para menlu dan panglima Indonesia, Malaysia, dan Filipina>I ; Para menlu dan panglima Indonesia, Malaysia, dan Filipina>Malaysia,MYS,GOV ; Para menlu dan panglima Indonesia, Malaysia, dan Filipina>P | p=Yogyakarta>Yogyakarta,IDN,-7.80,110.37 | d=2016-05-05 | st=planned
e13 AGREE | patroli laut bersama | a=Indonesia>I ; Malaysia>Malaysia,MYS,GOV ; Filipina>P | st=planned

@story id-own-n-055 | id | 2023-06-05 | Eropa Kita
@who E = Emmanuel Macron | FRA | GOV
@who U = CGT | FRA | CVL
@who G = German police | DEU | COP
@who L = Lina E. | DEU | CVL
@who K = KFOR | - | IGO
@who S = Serbia | SRB | GOV
@who N = Kosovo | XKX | GOV
@who Z = Serb protesters in Kosovo | XKX | CVL
@where Z = Zvecan | XKX | 42.91 | 20.84
# Sepekan Eropa: 30 Prajurit NATO Terluka di Kosovo, Aktivis Kiri Bentrok di Leipzig
e1 PROTEST/riot | Terluka | r=30 Prajurit NATO>K | p=Kosovo>Kosovo,XKX,42.6,20.9 | d=2023-05-29 | f=injured 30 "30 Prajurit NATO"
e2 PROTEST/riot | Bentrok | a=Aktivis Kiri>Left-wing activists in Leipzig,DEU,CVL | p=Leipzig>Leipzig,DEU,51.34,12.37 | d=2023-06-03
+ Kosovo. Pasukan penjaga perdamaian NATO (KFOR) menambah 700 tentara setelah 30 personelnya luka-luka dihajar massa Serbia di Zvecan, Senin (29/5/2023).
e3 MOBILIZE/troops | menambah 700 tentara | a=Pasukan penjaga perdamaian NATO (KFOR)>K | p=Kosovo>Kosovo,XKX,42.6,20.9 | f=size 700 "700 tentara"
e4 PROTEST/riot | dihajar | a=massa Serbia>Z | r=30 personelnya>K | p=Zvecan>Z | d=2023-05-29 | f=injured 30 "30 personelnya" | same=e1
. Para pengunjuk rasa menolak wali kota etnis Albania yang terpilih dengan partisipasi 3,5 persen karena warga Serbia memboikot pemilu.
e5 PROTEST/demo | menolak | a=Para pengunjuk rasa>Z | r=wali kota etnis Albania>Mayor of Zvecan,XKX,GOV | p=Zvecan>Z | d=2023-05-29
e6 PROTEST/boycott | memboikot pemilu | a=warga Serbia>Z | p=Zvecan>Z
. Amerika Serikat mencoret Kosovo dari latihan Defender Europe sebagai hukuman, sementara Beograd menyiagakan tentaranya di perbatasan.
e7 SANCTION/discontinue | mencoret | a=Amerika Serikat>United States,USA,GOV | r=Kosovo>N
e8 MOBILIZE/troops | menyiagakan | a=Beograd>S | p=perbatasan>Serbia-Kosovo border,-,43.0,20.8
. Perdana Menteri Albin Kurti menolak menarik polisi khusus.
e9 REJECT/yield | menolak menarik | a=Perdana Menteri Albin Kurti>Albin Kurti,XKX,GOV
+ Jerman. Polisi Leipzig menahan sekitar 30 orang pada Sabtu malam ketika demonstran melempar batu dan bom molotov untuk memprotes vonis lima tahun tiga bulan bagi mahasiswi Lina E.
e10 COERCE/arrest | menahan | a=Polisi Leipzig>G | r=30 orang>Left-wing activists in Leipzig,DEU,CVL | p=Leipzig>Leipzig,DEU,51.34,12.37 | d=2023-06-03 | f=detained 30 "sekitar 30 orang"
e11 PROTEST/riot | melempar batu dan bom molotov | a=demonstran>Left-wing activists in Leipzig,DEU,CVL | p=Leipzig>Leipzig,DEU,51.34,12.37 | d=2023-06-03 | same=e2
e12 SANCTION/convict | vonis | r=mahasiswi Lina E.>L
. Ia terbukti memimpin serangan terhadap neo-Nazi antara 2018 dan 2020.
e13 ASSAULT/beat | serangan | a=Ia>L | r=neo-Nazi>Neo-Nazis in eastern Germany,DEU,CVL | d=2018-01-01..2020-12-31
. Menteri Dalam Negeri Nancy Faeser mengutuk kekerasan itu: "Tidak ada yang membenarkan main hakim sendiri."
S person:Menteri Dalam Negeri Nancy Faeser>=Nancy Faeser | mengutuk kekerasan itu | Tidak ada yang membenarkan main hakim sendiri. | direct
e14 ACCUSE/disapprove | mengutuk | a=Menteri Dalam Negeri Nancy Faeser>Nancy Faeser,DEU,GOV | r=demonstran>Left-wing activists in Leipzig,DEU,CVL
+ Prancis. Serikat pekerja CGT menyerukan mogok nasional ke-14 pada Selasa besok untuk menentang usia pensiun 64 tahun.
e15 PROTEST/strike | mogok nasional | a=Serikat pekerja CGT>U | p=Prancis>France,FRA,46.2,2.2 | d=2023-06-06 | st=planned
. Presiden Emmanuel Macron, yang meneken undang-undang itu pada April, menolak mencabutnya.
e16 REJECT/change | menolak mencabutnya | a=Presiden Emmanuel Macron>E | r=CGT>U
. Di Roland Garros, pertarungan yang lebih damai berlangsung di atas tanah merah.
