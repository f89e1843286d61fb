@story id-own-m-099 | id | 2025-07-12 | Situasi
@who P = Kurdistan Workers' Party | TUR | REB
@who T = Turkey | TUR | GOV
@who O = Abdullah Ocalan | TUR | REB
@where S = Sulaymaniyah | IRQ | 35.56 | 45.43
# Petempur PKK Bakar Senjata, Akhiri 40 Tahun Perlawanan
e1 RETREAT/disarm | Bakar Senjata | a=Petempur PKK>P | d=2025-07-11
+ SULAYMANIYAH, KOMPAS.com - Tiga puluh petempur Partai Pekerja Kurdistan (PKK), separuhnya perempuan, melemparkan senapan mereka ke dalam kuali besar yang menyala di mulut sebuah gua, Jumat (11/7/2025).
e2 RETREAT/disarm | melemparkan senapan | a=Tiga puluh petempur Partai Pekerja Kurdistan (PKK)>P | p=SULAYMANIYAH>S | d=2025-07-11 | f=size 30 "Tiga puluh petempur" | same=e1
. Upacara di Irak utara itu menandai awal perlucutan senjata kelompok yang mengangkat senjata melawan Turki sejak 1984.
e3 RETREAT/disarm | perlucutan senjata | a=kelompok>P | p=Irak utara>S | st=ongoing
e4 ASSAULT | mengangkat senjata | a=kelompok>P | r=Turki>T | d=1984-01-01..2025-07-11
. "Kami menghancurkan senjata kami atas kemauan sendiri sebagai langkah niat baik," kata komandan Bese Hozat membacakan pernyataan.
S document:pernyataan>=Statement of the Kurdistan Workers' Party ; person:komandan Bese Hozat>=Bese Hozat | kata | Kami menghancurkan senjata kami atas kemauan sendiri sebagai langkah niat baik, | direct
e5 RETREAT/disarm | menghancurkan senjata | a=Kami>P | p=Irak utara>S | d=2025-07-11 | same=e1
+ Pada Februari, pendiri PKK Abdullah Ocalan, yang dipenjara di Pulau Imrali sejak 1999, menyerukan kelompoknya bubar.
e6 REQUEST/yield | menyerukan | a=pendiri PKK Abdullah Ocalan>O | r=kelompoknya>P | p=Pulau Imrali>Imrali,TUR,40.54,28.53 | d=2025-02-01..2025-02-28
e7 COERCE/arrest | dipenjara | r=pendiri PKK Abdullah Ocalan>O | p=Pulau Imrali>Imrali,TUR,40.54,28.53 | d=1999-01-01..1999-12-31
. PKK mengumumkan gencatan senjata pada 1 Maret dan pembubaran diri pada Mei.
e8 CONCEDE | mengumumkan gencatan senjata | a=PKK>P | d=2025-03-01
e9 CONCEDE | pembubaran diri | a=PKK>P | d=2025-05-01..2025-05-31
. Presiden Recep Tayyip Erdogan menyambut gembira: "Turki telah menang."
S person:Presiden Recep Tayyip Erdogan>=Recep Tayyip Erdogan | menyambut gembira | Turki telah menang. | direct
e10 SUPPORT | menyambut gembira | a=Presiden Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=PKK>P
. Ia menjanjikan komisi parlemen untuk membahas kerangka hukum proses perdamaian.
e11 AGREE | menjanjikan | a=Ia>Recep Tayyip Erdogan,TUR,GOV
. Konflik itu, menurut perkiraan resmi, telah menelan lebih dari 40.000 nyawa.
S unnamed:perkiraan resmi>- | menurut | telah menelan lebih dari 40.000 nyawa | indirect
e12 ASSAULT | menelan | a=PKK>P ; Turki>T | p=Turki>Turkey,TUR,39.0,35.0 | d=1984-01-01..2025-07-11 | f=killed 40000.. "lebih dari 40.000 nyawa" | same=e4
. Para petempur kemudian kembali ke pegunungan, tanpa senjata.

@story id-own-m-100 | id | 2020-08-10 | Situasi
@who L = Alexander Lukashenko | BLR | GOV
@who P = Protesters in Minsk | BLR | CVL
@who T = Sviatlana Tsikhanouskaya | BLR | OPP
@who K = Police of Belarus | BLR | COP
@where M = Minsk | BLR | 53.9 | 27.56
# Internet Diputus, 3.000 Orang Ditangkap Usai Pilpres Belarus
e1 COERCE/censor | Diputus | p=Belarus>Belarus,BLR,53.5,28.0
e2 COERCE/arrest | Ditangkap | r=3.000 Orang>P | p=Belarus>Belarus,BLR,53.5,28.0 | f=detained 3000 "3.000 Orang"
+ MINSK - Polisi Belarus menembakkan granat kejut dan peluru karet ke arah ribuan orang yang memprotes hasil pemilihan presiden, Minggu (9/8/2020) malam.
e3 ASSAULT/crowd-control | menembakkan granat kejut | a=Polisi Belarus>K | r=ribuan orang>P | p=MINSK>M | d=2020-08-09
e4 PROTEST/demo | memprotes | a=ribuan orang>P | p=MINSK>M | d=2020-08-09 | f=size 2000.. "ribuan orang"
. Kementerian Dalam Negeri menyatakan sekitar 3.000 orang ditahan dan 39 petugas terluka.
S organization:Kementerian Dalam Negeri>=Ministry of Internal Affairs of Belarus | menyatakan | sekitar 3.000 orang ditahan dan 39 petugas terluka | indirect
e5 COERCE/arrest | ditahan | a=Polisi Belarus>K | r=sekitar 3.000 orang>P | p=MINSK>M | d=2020-08-09 | f=detained 3000 "sekitar 3.000 orang" | same=e2
e6 PROTEST/riot | terluka | r=39 petugas>K | p=MINSK>M | d=2020-08-09 | f=injured 39 "39 petugas"
. Kelompok HAM Viasna menyebut seorang demonstran tewas dilindas mobil tahanan, tetapi polisi membantahnya.
S organization:Kelompok HAM Viasna>=Viasna | menyebut | seorang demonstran tewas dilindas mobil tahanan | indirect
e7 ASSAULT | dilindas | a=polisi>K | r=seorang demonstran>P | p=MINSK>M | d=2020-08-09 | f=killed 1 "seorang demonstran"
e8 REJECT | membantahnya | a=polisi>K | r=Kelompok HAM Viasna>Viasna,BLR,NGO
+ Komisi pemilihan mengumumkan Alexander Lukashenko meraih 80 persen suara.
S organization:Komisi pemilihan>=Central Election Commission of Belarus | mengumumkan | Alexander Lukashenko meraih 80 persen suara | indirect
. Lawannya, Sviatlana Tsikhanouskaya, menolak hasil itu dan meminta penguasa menyerahkan kekuasaan dengan damai.
e9 REJECT | menolak hasil | a=Lawannya, Sviatlana Tsikhanouskaya>T | d=2020-08-10
e10 REQUEST/change | meminta | a=Lawannya, Sviatlana Tsikhanouskaya>T | r=penguasa>L | d=2020-08-10
. "Saya percaya pada mata saya sendiri: mayoritas ada di pihak kami," katanya.
S person:nya>T | katanya | Saya percaya pada mata saya sendiri: mayoritas ada di pihak kami, | direct
. Lukashenko menyebut para pengunjuk rasa domba yang dikendalikan dari luar negeri, lalu memperingatkan bahwa negara tidak akan dibiarkan terkoyak.
S person:Lukashenko>L | menyebut | para pengunjuk rasa domba yang dikendalikan dari luar negeri | indirect
S person:Lukashenko>L | memperingatkan | negara tidak akan dibiarkan terkoyak | indirect
e11 ACCUSE/disapprove | domba yang dikendalikan | a=Lukashenko>L | r=para pengunjuk rasa>P | d=2020-08-10
e12 THREATEN | memperingatkan | a=Lukashenko>L | r=para pengunjuk rasa>P | d=2020-08-10
. Putin dan Xi Jinping mengirim ucapan selamat; Jerman serta Polandia mendesak sidang luar biasa Uni Eropa.
e13 SUPPORT | ucapan selamat | a=Putin>Vladimir Putin,RUS,GOV ; Xi Jinping>Xi Jinping,CHN,GOV | r=Lukashenko>L
e14 REQUEST/meet | mendesak | a=Jerman>Germany,DEU,GOV ; Polandia>Poland,POL,GOV | r=Uni Eropa>European Union,-,IGO
. Akses internet, termasuk Telegram, terputus di hampir seluruh negeri sejak Minggu pagi.
e15 COERCE/censor | terputus | p=seluruh negeri>Belarus,BLR,53.5,28.0 | d=2020-08-09..2020-08-10 | st=ongoing | same=e1

@story id-own-m-101 | id | 2025-01-31 | Situasi
@who M = M23 | COD | REB
@who R = Rwanda | RWA | GOV
@who D = Democratic Republic of the Congo | COD | GOV
@who T = Felix Tshisekedi | COD | GOV
@where G = Goma | COD | -1.68 | 29.22
# Goma Jatuh ke Tangan M23, Kedubes Asing di Kinshasa Diserbu
e1 ASSAULT | Jatuh | a=M23>M | p=Goma>G | d=2025-01-27
e2 PROTEST/riot | Diserbu | r=Kedubes Asing di Kinshasa>Foreign embassies in Kinshasa,-,GOV | p=Kinshasa>Kinshasa,COD,-4.32,15.31 | d=2025-01-28
+ Pemberontak M23 yang didukung Rwanda menguasai Goma, kota terbesar di timur Republik Demokratik Kongo, Senin (27/1/2025).
e3 ASSAULT | menguasai | a=Pemberontak M23>M | r=Republik Demokratik Kongo>D | p=Goma>G | d=2025-01-27 | same=e1
. Ratusan tentara pemerintah menyerahkan senjata kepada pasukan PBB sebelum tenggat 48 jam berakhir.
e4 RETREAT/disarm | menyerahkan senjata | a=Ratusan tentara pemerintah>Armed forces of the Democratic Republic of the Congo,COD,MIL | r=pasukan PBB>MONUSCO,-,IGO | p=Goma>G | f=size 200.. "Ratusan tentara pemerintah"
. PBB menghitung sekurangnya 700 orang tewas dan 2.800 luka-luka dalam lima hari pertempuran, kata juru bicara Stephane Dujarric, Jumat.
S organization:PBB>=United Nations ; person:juru bicara Stephane Dujarric>=Stephane Dujarric | kata | sekurangnya 700 orang tewas dan 2.800 luka-luka dalam lima hari pertempuran | indirect
e5 ASSAULT | pertempuran | a=Pemberontak M23>M ; tentara pemerintah>Armed forces of the Democratic Republic of the Congo,COD,MIL | r=700 orang>-,COD,- | p=Goma>G | d=2025-01-26..2025-01-30 | f=killed 700.. "sekurangnya 700 orang" ; injured 2800 "2.800 luka-luka"
+ Selasa lalu di Kinshasa, massa yang marah menyerang kedutaan Rwanda, Prancis, Belgia, dan AS.
e6 PROTEST/riot | menyerang | a=massa yang marah>Protesters in Kinshasa,COD,CVL | r=kedutaan Rwanda, Prancis, Belgia, dan AS>Foreign embassies in Kinshasa,-,GOV | p=Kinshasa>Kinshasa,COD,-4.32,15.31 | d=2025-01-28 | same=e2
. Presiden Felix Tshisekedi memboikot pertemuan puncak yang digelar Kenya dan memerintahkan mobilisasi besar-besaran.
e7 REJECT/meet | memboikot | a=Presiden Felix Tshisekedi>T | r=Kenya>Kenya,KEN,GOV
e8 MOBILIZE/troops | mobilisasi | a=Presiden Felix Tshisekedi>T | st=planned
. Kigali menyangkal mengirim 4.000 serdadu, angka yang tercantum dalam laporan pakar PBB.
S organization:Kigali>R | menyangkal | mengirim 4.000 serdadu | indirect
e9 REJECT | menyangkal | a=Kigali>R
e10 MOBILIZE/troops | mengirim 4.000 serdadu | a=Kigali>R | p=Republik Demokratik Kongo>Democratic Republic of the Congo,COD,-3.0,23.0 | st=denied | f=size 4000 "4.000 serdadu"
. Afrika Selatan, yang kehilangan 13 prajurit penjaga perdamaian, memperingatkan bahwa serangan lebih lanjut dianggap pernyataan perang.
S organization:Afrika Selatan>=South Africa | memperingatkan | serangan lebih lanjut dianggap pernyataan perang | indirect
e11 ASSAULT | kehilangan | r=13 prajurit penjaga perdamaian>South African peacekeepers,ZAF,MIL | p=Goma>G | f=killed 13 "13 prajurit penjaga perdamaian"
e12 THREATEN/violence | memperingatkan | a=Afrika Selatan>South Africa,ZAF,GOV | r=Kigali>R
. Jerman membatalkan pembicaraan bantuan pembangunan dengan Rwanda, dan Inggris mengancam hal serupa.
e13 SANCTION/discontinue | membatalkan pembicaraan bantuan | a=Jerman>Germany,DEU,GOV | r=Rwanda>R
e14 THREATEN/relations | mengancam | a=Inggris>United Kingdom,GBR,GOV | r=Rwanda>R

@story id-own-m-102 | id | 2024-05-15 | Situasi
@who G = Government of Georgia | GEO | GOV
@who P = Parliament of Georgia | GEO | LEG
@who D = Protesters in Tbilisi | GEO | CVL
@who A = United States | USA | GOV
@where T = Tbilisi | GEO | 41.69 | 44.8
# Parlemen Georgia Sahkan UU "Agen Asing" di Tengah Kepungan Demonstran
e1 COERCE/restrict | Sahkan UU | a=Parlemen Georgia>P | d=2024-05-14
e2 PROTEST/demo | Kepungan | a=Demonstran>D | r=Parlemen Georgia>P | d=2024-05-14
+ TBILISI - Baku hantam mewarnai ruang sidang parlemen Georgia, Selasa (14/5/2024), sebelum 84 anggota menyetujui undang-undang "pengaruh asing".
e3 COERCE/restrict | menyetujui undang-undang | a=84 anggota>P | p=TBILISI>T | d=2024-05-14 | same=e1
. Aturan itu mewajibkan LSM dan media yang menerima lebih dari 20 persen dana dari luar negeri mendaftar sebagai agen asing.
e4 COERCE/restrict | mewajibkan | a=parlemen Georgia>P | r=LSM dan media>NGOs and media of Georgia,GEO,NGO | p=TBILISI>T | d=2024-05-14 | same=e1
. Di luar, puluhan ribu orang meneriakkan "Tidak untuk hukum Rusia!"
S unnamed:puluhan ribu orang>- | meneriakkan | Tidak untuk hukum Rusia! | direct
e5 PROTEST/demo | meneriakkan | a=puluhan ribu orang>D | r=parlemen Georgia>P | p=TBILISI>T | d=2024-05-14 | f=size 20000.. "puluhan ribu orang" | same=e2
. Polisi menyemprotkan gas merica dan menciduk 13 orang, salah satunya warga negara Amerika.
e6 ASSAULT/crowd-control | menyemprotkan gas merica | a=Polisi>Police of Georgia,GEO,COP | r=puluhan ribu orang>D | p=TBILISI>T | d=2024-05-14
e7 COERCE/arrest | menciduk | a=Polisi>Police of Georgia,GEO,COP | r=13 orang>D | p=TBILISI>T | d=2024-05-14 | f=detained 13 "13 orang"
+ Asisten Menteri Luar Negeri AS Jim O'Brien, yang tengah berkunjung, mengancam pembatasan visa bagi siapa pun yang merusak demokrasi Georgia.
e8 CONSULT/visit | berkunjung | a=Asisten Menteri Luar Negeri AS Jim O'Brien>James O'Brien,USA,GOV | r=Georgia>G | p=TBILISI>T | d=2024-05-14
e9 THREATEN/restrict | mengancam | a=Asisten Menteri Luar Negeri AS Jim O'Brien>James O'Brien,USA,GOV | r=Georgia>G | d=2024-05-14
. Perdana Menteri Irakli Kobakhidze menuduh Washington mendalangi dua percobaan revolusi.
S person:Perdana Menteri Irakli Kobakhidze>=Irakli Kobakhidze | menuduh | Washington mendalangi dua percobaan revolusi | indirect
e10 ACCUSE/allege | menuduh | a=Perdana Menteri Irakli Kobakhidze>Irakli Kobakhidze,GEO,GOV | r=Washington>A
. Presiden Salome Zourabichvili berjanji memveto undang-undang tersebut.
e11 REJECT | memveto | a=Presiden Salome Zourabichvili>Salome Zourabichvili,GEO,GOV | r=parlemen Georgia>P | st=planned
. "Kami generasi yang lahir dengan paspor Eropa di dalam kepala," kata Nino, 20, mahasiswi hukum.
S person:Nino, 20, mahasiswi hukum>=Nino | kata | Kami generasi yang lahir dengan paspor Eropa di dalam kepala, | direct
. Kementerian Luar Negeri Rusia menampik kaitan apa pun dengan undang-undang itu.
e12 REJECT | menampik | a=Kementerian Luar Negeri Rusia>Ministry of Foreign Affairs of Russia,RUS,GOV

@story id-own-m-103 | id | 2023-06-07 | Situasi
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@where K = Kakhovka Dam | UKR | 46.77 | 33.37
@where KH = Kherson | UKR | 46.64 | 32.61
# Bendungan Kakhovka Jebol, Ribuan Warga Kherson Dievakuasi
e1 ASSAULT/destroy | Jebol | p=Bendungan Kakhovka>K | d=2023-06-06
e2 AID | Dievakuasi | r=Ribuan Warga Kherson>Residents of Kherson,UKR,CVL | p=Kherson>KH | f=displaced 2000.. "Ribuan Warga Kherson"
+ KHERSON, KOMPAS.com - Bendungan Nova Kakhovka di wilayah Ukraina yang dikuasai Rusia jebol pada Selasa (6/6/2023) dini hari, merendam puluhan desa di hilir Sungai Dnipro.
e3 ASSAULT/destroy | jebol | p=Bendungan Nova Kakhovka>K | d=2023-06-06 | same=e1
. Kyiv menyatakan pasukan Rusia meledakkannya dari dalam untuk menghambat serangan balasan.
S organization:Kyiv>U | menyatakan | pasukan Rusia meledakkannya dari dalam untuk menghambat serangan balasan | indirect
e4 ASSAULT/explosives,destroy | meledakkannya | a=pasukan Rusia>Armed forces of Russia,RUS,MIL | p=Bendungan Nova Kakhovka>K | d=2023-06-06 | same=e1
. "Ini sabotase Ukraina yang disengaja," tukas juru bicara Kremlin Dmitry Peskov.
S person:juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | tukas | Ini sabotase Ukraina yang disengaja, | direct
e5 ASSAULT/destroy | sabotase | a=Ukraina>U | p=Bendungan Nova Kakhovka>K | d=2023-06-06 | same=e1
e6 ACCUSE/allege | sabotase Ukraina | a=juru bicara Kremlin Dmitry Peskov>Dmitry Peskov,RUS,GOV | r=Ukraina>U
+ Sekitar 42.000 orang di kedua tepi sungai terancam banjir, menurut pejabat Ukraina.
S unnamed:pejabat Ukraina>- | menurut | Sekitar 42.000 orang di kedua tepi sungai terancam banjir | indirect
. Polisi mengungsikan lebih dari 1.300 warga Kherson dengan kereta dan perahu karet, sering kali di bawah tembakan.
e7 AID | mengungsikan | a=Polisi>National Police of Ukraine,UKR,COP | r=lebih dari 1.300 warga Kherson>Residents of Kherson,UKR,CVL | p=Kherson>KH | d=2023-06-06 | f=displaced 1300.. "lebih dari 1.300 warga Kherson" | same=e2
e8 ASSAULT/firearms | tembakan | r=Polisi>National Police of Ukraine,UKR,COP | p=Kherson>KH | d=2023-06-06
. Zelensky menuding Rusia menembaki titik evakuasi, sementara penguasa yang ditunjuk Moskwa menetapkan keadaan darurat di tepi timur.
S person:Zelensky>=Volodymyr Zelensky | menuding | Rusia menembaki titik evakuasi | indirect
e9 ACCUSE/allege | menuding | a=Zelensky>Volodymyr Zelensky,UKR,GOV | r=Rusia>R
e10 ASSAULT/heavy-weapons | menembaki | a=Rusia>R | p=titik evakuasi>KH | st=possible
e11 COERCE/martial-law | menetapkan keadaan darurat | a=penguasa yang ditunjuk Moskwa>Russian-installed officials in Kherson region,RUS,GOV | p=tepi timur>Eastern Kherson region,UKR,46.6,32.8
. Kanselir Olaf Scholz mengatakan peristiwa itu sesuai dengan cara Putin berperang.
S person:Kanselir Olaf Scholz>=Olaf Scholz | mengatakan | peristiwa itu sesuai dengan cara Putin berperang | indirect
. PBB dan Uni Eropa segera mengirim air bersih, genset, dan perahu.
e12 AID | mengirim air bersih | a=PBB>United Nations,-,IGO ; Uni Eropa>European Union,-,IGO | r=Kyiv>U
. IAEA memastikan tidak ada bahaya langsung bagi PLTN Zaporizhzhia, yang mengambil air pendingin dari waduk itu.
S organization:IAEA>=International Atomic Energy Agency | memastikan | tidak ada bahaya langsung bagi PLTN Zaporizhzhia, yang mengambil air pendingin dari waduk itu | indirect
. Ratusan hewan di kebun binatang Kazkova Dibrova mati terendam.

@story id-own-m-104 | id | 2026-02-25 | Situasi
@who E = European Parliament | - | IGO
# Empat Tahun Perang, Warga Eropa Gelar Aksi Diam untuk Ukraina
e1 PROTEST/demo | Aksi Diam | a=Warga Eropa>Protesters in Europe,-,CVL | d=2026-02-24
+ Berlin - Ribuan orang berdiri membisu selama empat menit di depan Gerbang Brandenburg, Selasa (24/2/2026).
e2 PROTEST/demo | berdiri membisu | a=Ribuan orang>Protesters in Europe,-,CVL | p=Gerbang Brandenburg>Brandenburg Gate,DEU,52.52,13.38 | d=2026-02-24 | f=size 2000.. "Ribuan orang" | same=e1
. Satu menit untuk setiap tahun perang, jelas panitia.
S unnamed:panitia>- | jelas | Satu menit untuk setiap tahun perang | indirect
. Aksi serupa berlangsung di Warsawa, Praha, dan Riga.
e3 PROTEST/demo | Aksi serupa | p=Warsawa>Warsaw,POL,52.23,21.01 | d=2026-02-24
. "Suami saya bertanya lewat telepon: apakah Eropa masih ingat?" tutur Halyna, pengungsi asal Sumy.
S person:Halyna, pengungsi asal Sumy>=Halyna | tutur | Suami saya bertanya lewat telepon: apakah Eropa masih ingat? | direct
. Di gedung parlemen, sejumlah anggota partai AfD menolak berdiri ketika lagu kebangsaan Ukraina dikumandangkan.
e4 REJECT | menolak berdiri | a=sejumlah anggota partai AfD>Alternative for Germany,DEU,OPP | p=gedung parlemen>Bundestag,DEU,52.52,13.38 | d=2026-02-24
. Hari itu salju turun tipis dan kereta bawah tanah terlambat.

@story id-own-m-105 | id | 2019-10-10 | Situasi
@who T = Turkey | TUR | GOV
@who K = Syrian Democratic Forces | SYR | REB
@who E = Recep Tayyip Erdogan | TUR | GOV
@who D = Donald Trump | USA | GOV
@where R = Ras al-Ayn | SYR | 36.85 | 40.07
@where S = Northern Syria | SYR | 36.7 | 39.0
# Turki Gempur Milisi Kurdi di Suriah Utara, Erdogan Ancam Buka Pintu Pengungsi ke Eropa
e1 ASSAULT | Gempur | a=Turki>T | r=Milisi Kurdi>K | p=Suriah Utara>S | d=2019-10-09
e2 THREATEN | Ancam | a=Erdogan>E | r=Eropa>European Union,-,IGO | d=2019-10-10
+ ANKARA - "Hei Uni Eropa, sadarlah, kalau kalian menyebut operasi kami invasi, kami buka pintu dan kirim 3,6 juta pengungsi kepada kalian," kata Presiden Recep Tayyip Erdogan, Kamis (10/10/2019).
S person:Presiden Recep Tayyip Erdogan>E | kata | Hei Uni Eropa, sadarlah, kalau kalian menyebut operasi kami invasi, kami buka pintu dan kirim 3,6 juta pengungsi kepada kalian, | direct
e3 THREATEN | kami buka pintu | a=kami>T | r=Uni Eropa>European Union,-,IGO | d=2019-10-10 | same=e2
. Sehari sebelumnya, jet dan artileri Turki mulai menghantam posisi Pasukan Demokratik Suriah (SDF) di Ras al-Ayn dan Tal Abyad.
e4 ASSAULT/aerial,heavy-weapons | menghantam | a=jet dan artileri Turki>Turkish Armed Forces,TUR,MIL | r=Pasukan Demokratik Suriah (SDF)>K | p=Ras al-Ayn>R | d=2019-10-09 | same=e1
. Erdogan mengeklaim 109 "teroris" telah dilumpuhkan; SDF menyebut angka itu dibesar-besarkan.
S person:Erdogan>E | mengeklaim | 109 "teroris" telah dilumpuhkan | mixed
S organization:SDF>K | menyebut | angka itu dibesar-besarkan | indirect
e5 ASSAULT | dilumpuhkan | a=Erdogan>T | r=teroris>K | p=Suriah Utara>S | d=2019-10-09..2019-10-10 | f=killed 109 "109 "teroris"" | same=e1
. Lebih dari 60.000 orang meninggalkan rumah mereka, menurut Observatorium Suriah untuk Hak Asasi Manusia.
S organization:Observatorium Suriah untuk Hak Asasi Manusia>=Syrian Observatory for Human Rights | menurut | Lebih dari 60.000 orang meninggalkan rumah mereka | indirect
e6 ASSAULT | meninggalkan rumah mereka | r=60.000 orang>-,SYR,CVL | p=Suriah Utara>S | d=2019-10-09..2019-10-10 | f=displaced 60000.. "Lebih dari 60.000 orang"
+ Serangan itu dimulai tiga hari setelah Trump menarik tentara AS dari perbatasan, langkah yang dikecam anggota partainya sendiri sebagai pengkhianatan.
e7 ASSAULT | Serangan itu | a=Turki>T | r=SDF>K | p=Suriah Utara>S | d=2019-10-09 | same=e1
e8 RETREAT/withdraw | menarik tentara AS | a=Trump>D | p=perbatasan>Turkey-Syria border,SYR,36.8,39.5 | d=2019-10-06
e9 ACCUSE/disapprove | dikecam | a=anggota partainya sendiri>Republican Party,USA,LEG | r=Trump>D
. Senator Lindsey Graham dan Chris Van Hollen menyiapkan sanksi terhadap para pemimpin Turki.
e10 SANCTION/discontinue | menyiapkan sanksi | a=Senator Lindsey Graham>Lindsey Graham,USA,LEG ; Chris Van Hollen>Chris Van Hollen,USA,LEG | r=para pemimpin Turki>T | st=planned
. Norwegia dan Finlandia membekukan ekspor senjata ke Ankara.
e11 SANCTION/discontinue | membekukan ekspor senjata | a=Norwegia>Norway,NOR,GOV ; Finlandia>Finland,FIN,GOV | r=Ankara>T
. SDF menghentikan operasi melawan ISIS dan mengalihkan pasukannya ke utara; nasib ribuan tahanan kelompok itu kini dipertanyakan.
e12 MOBILIZE/troops | mengalihkan pasukannya | a=SDF>K | p=utara>S
. Iran mendesak penghentian segera, sedangkan Rusia memveto, bersama AS, pernyataan lima negara Eropa di Dewan Keamanan PBB.
e13 REQUEST/yield | mendesak | a=Iran>Iran,IRN,GOV | r=Turki>T
e14 REJECT | memveto | a=Rusia>Russia,RUS,GOV ; AS>United States,USA,GOV | r=lima negara Eropa>European countries,-,GOV | p=Dewan Keamanan PBB>New York,USA,40.75,-73.97 | d=2019-10-10
