@story id-own-qe-025 | id | 2017-04-07 | Berita Mancanegara
@who A = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who S = Syria | SYR | GOV
@who M = Syrian Armed Forces | SYR | MIL
@who R = Russia | RUS | GOV
@who P = Dmitry Peskov | RUS | GOV
@who B = Bashar al-Assad | SYR | GOV
@who K = Residents of Khan Sheikhoun | SYR | CVL
@where H = Shayrat Airbase | SYR | 34.49 | 36.91
@where I = Khan Sheikhoun | SYR | 35.44 | 36.65
# AS Hujani Suriah dengan 59 Rudal Tomahawk, Rusia: Ini Agresi
S organization:Rusia>R | - | Ini Agresi | direct
e1 ASSAULT/heavy-weapons | Hujani | a=AS>A | r=Suriah>S | d=2017-04-07 | f=size 59 "59 Rudal Tomahawk"
e2 ACCUSE/disapprove | Agresi | a=Rusia>R | r=AS>A | d=2017-04-07
+ DAMASKUS, Okezone - Dua kapal perusak Amerika Serikat di Laut Tengah menembakkan 59 rudal jelajah Tomahawk ke Pangkalan Udara Shayrat, Provinsi Homs, Jumat (7/4/2017) pukul 04.40 waktu setempat.
e3 ASSAULT/heavy-weapons | menembakkan | a=Dua kapal perusak Amerika Serikat>United States Navy,USA,MIL | r=Pangkalan Udara Shayrat>M | p=Pangkalan Udara Shayrat>H | d=2017-04-07 | f=size 59 "59 rudal jelajah Tomahawk" | same=e1
. Inilah serangan langsung pertama Washington terhadap pemerintahan Bashar al-Assad.
e4 ASSAULT/heavy-weapons | serangan langsung | a=Washington>A | r=pemerintahan Bashar al-Assad>S | p=Pangkalan Udara Shayrat>H | d=2017-04-07 | same=e1
+ Dari resor Mar-a-Lago, Florida, tempat ia menjamu Presiden China Xi Jinping makan malam, Presiden Donald Trump mengatakan serangan itu menyangkut "kepentingan keamanan nasional yang vital".
S person:Presiden Donald Trump>T | mengatakan | serangan itu menyangkut "kepentingan keamanan nasional yang vital" | mixed
e5 CONSULT/visit | menjamu | a=Presiden China Xi Jinping>Xi Jinping,CHN,GOV | r=Presiden Donald Trump>T | p=Mar-a-Lago>Mar-a-Lago,USA,26.68,-80.04
e6 ASSAULT/heavy-weapons | serangan itu | a=Washington>A | p=Pangkalan Udara Shayrat>H | d=2017-04-07 | same=e1
. "Tidak ada anak Tuhan yang pantas mengalami kengerian semacam itu," tuturnya.
S person:nya>T | tuturnya | Tidak ada anak Tuhan yang pantas mengalami kengerian semacam itu, | direct
. Dari lapangan udara itulah, menurut Pentagon, jet-jet Suriah berangkat pada Selasa untuk menjatuhkan gas saraf di Khan Sheikhoun, Idlib, yang mengakibatkan lebih dari 80 orang meninggal.
S organization:Pentagon>=United States Department of Defense | menurut | jet-jet Suriah berangkat pada Selasa untuk menjatuhkan gas saraf di Khan Sheikhoun, Idlib, yang mengakibatkan lebih dari 80 orang meninggal | indirect
e7 ASSAULT/unconventional,aerial | menjatuhkan gas saraf | a=jet-jet Suriah>M | r=lebih dari 80 orang>K | p=Khan Sheikhoun>I | d=2017-04-04 | f=killed 80.. "lebih dari 80 orang"
+ Militer Suriah menyebut enam orang tewas dan pangkalan rusak berat.
S organization:Militer Suriah>M | menyebut | enam orang tewas dan pangkalan rusak berat | indirect
e8 ASSAULT/heavy-weapons | tewas | a=AS>A | r=enam orang>Syrian Armed Forces,SYR,MIL | p=Pangkalan Udara Shayrat>H | d=2017-04-07 | f=killed 6 "enam orang" | same=e1
. Gubernur Homs Talal Barazi menuduh Amerika membantu ISIS, yang bergerak tak jauh dari sana.
S person:Gubernur Homs Talal Barazi>=Talal Barazi | menuduh | Amerika membantu ISIS, yang bergerak tak jauh dari sana | indirect
e9 ACCUSE/allege | menuduh | a=Gubernur Homs Talal Barazi>Talal Barazi,SYR,GOV | r=Amerika>A
e10 AID | membantu | a=Amerika>A | r=ISIS>Islamic State,-,REB | st=possible
. Damaskus berkali-kali membantah menggunakan senjata kimia.
e11 ASSAULT/unconventional | membantah menggunakan senjata kimia | a=Damaskus>S | p=Khan Sheikhoun>I | d=2017-04-04 | st=denied | same=e7
+ Kremlin berang.
. "Presiden Putin memandangnya sebagai agresi terhadap negara berdaulat dengan dalih yang dibuat-buat," ujar juru bicaranya, Dmitry Peskov, sebagaimana dikutip TASS.
S outlet:TASS>=TASS ; person:Dmitry Peskov>P | ujar | Presiden Putin memandangnya sebagai agresi terhadap negara berdaulat dengan dalih yang dibuat-buat, | direct
e12 ACCUSE/disapprove | agresi | a=Presiden Putin>Vladimir Putin,RUS,GOV | r=Amerika>A | d=2017-04-07 | same=e2
. Rusia membekukan nota kesepahaman pencegahan tabrakan udara dengan AS di langit Suriah.
e13 SANCTION/discontinue | membekukan nota kesepahaman | a=Rusia>R | r=AS>A
. Padahal, kata juru bicara Pentagon Jeff Davis, personel Rusia di pangkalan itu sudah diberi tahu lebih dahulu.
S person:juru bicara Pentagon Jeff Davis>=Jeff Davis | kata | personel Rusia di pangkalan itu sudah diberi tahu lebih dahulu | indirect
e14 CONSULT | diberi tahu | r=personel Rusia di pangkalan itu>Russian Armed Forces,RUS,MIL
+ Inggris, Jepang, Israel, Turki, dan Arab Saudi mendukung langkah Trump.
e15 SUPPORT | mendukung | a=Inggris>United Kingdom,GBR,GOV ; Jepang>Japan,JPN,GOV ; Israel>Israel,ISR,GOV ; Turki>Turkey,TUR,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=Trump>T
. Iran mengutuk, Bolivia meminta sidang tertutup Dewan Keamanan, dan Indonesia menyatakan prihatin atas tindakan sepihak.
S organization:Indonesia>=Indonesia | menyatakan | prihatin atas tindakan sepihak | indirect
e16 ACCUSE/disapprove | mengutuk | a=Iran>Iran,IRN,GOV | r=AS>A
e17 REQUEST/meet | meminta sidang tertutup | a=Bolivia>Bolivia,BOL,GOV | r=Dewan Keamanan>United Nations Security Council,-,IGO
+ Empat tahun silam, Barack Obama urung menyerang Suriah setelah gas sarin menewaskan ratusan orang di Ghouta.
e18 ASSAULT | urung menyerang | a=Barack Obama>Barack Obama,USA,GOV | r=Suriah>S | d=2013-01-01..2013-12-31 | st=denied
e19 ASSAULT/unconventional | gas sarin menewaskan | r=ratusan orang>Residents of Ghouta,SYR,CVL | p=Ghouta>Ghouta,SYR,33.5,36.45 | d=2013-01-01..2013-12-31 | f=killed 200.. "ratusan orang"
. Perang saudara di negeri itu sudah memasuki tahun ketujuh.
. Harga emas naik ke level tertinggi dalam lima bulan begitu kabar itu tersiar.

@story id-own-qe-026 | id | 2025-09-10 | Berita Mancanegara
@who P = Poland | POL | GOV
@who T = Donald Tusk | POL | GOV
@who R = Russia | RUS | GOV
@who N = North Atlantic Treaty Organization | - | IGO
@who M = Mark Rutte | - | IGO
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who D = Ministry of Defence of Russia | RUS | MIL
@where L = Eastern Poland | POL | 51.2 | 23.2
@where W = Wyryki | POL | 51.57 | 23.37
# Drone Rusia Masuk Wilayahnya, Polandia Aktifkan Pasal 4 NATO
e1 MOBILIZE/weapons | Masuk Wilayahnya | a=Drone Rusia>R | r=Polandia>P | d=2025-09-09..2025-09-10
e2 REQUEST/meet | Aktifkan Pasal 4 | a=Polandia>P | r=NATO>N | d=2025-09-10
+ Warsawa - Malam itu tujuh jam lamanya radar Polandia menyala merah.
+ Sedikitnya 19 drone melintasi perbatasan negara anggota NATO tersebut, Selasa malam hingga Rabu (10/9) pagi waktu setempat, ketika Rusia menggempur Ukraina barat.
e3 MOBILIZE/weapons | melintasi perbatasan | a=Rusia>R | r=negara anggota NATO tersebut>P | p=perbatasan negara anggota NATO tersebut>L | d=2025-09-09..2025-09-10 | f=size 19.. "Sedikitnya 19 drone" | same=e1
e4 ASSAULT | menggempur | a=Rusia>R | r=Ukraina>U | p=Ukraina barat>Western Ukraine,UKR,49.8,24.0 | d=2025-09-09..2025-09-10
. Jet F-16 Polandia dan F-35 Belanda lepas landas, dan sampai empat di antaranya ditembak jatuh.
e5 MOBILIZE/weapons | lepas landas | a=Jet F-16 Polandia>Polish Air Force,POL,MIL ; F-35 Belanda>Royal Netherlands Air Force,NLD,MIL | p=perbatasan negara anggota NATO tersebut>L | d=2025-09-10
e6 ASSAULT/aerial | ditembak jatuh | a=Jet F-16 Polandia>Polish Air Force,POL,MIL ; F-35 Belanda>Royal Netherlands Air Force,NLD,MIL | r=Rusia>R | p=perbatasan negara anggota NATO tersebut>L | d=2025-09-10 | f=size ..4 "sampai empat di antaranya"
+ "Ini saat terdekat kita dengan perang terbuka sejak Perang Dunia II," kata Perdana Menteri Donald Tusk di hadapan parlemen, seperti dilansir The Guardian, Rabu (10/9/2025).
S outlet:The Guardian>=The Guardian ; person:Perdana Menteri Donald Tusk>T | kata | Ini saat terdekat kita dengan perang terbuka sejak Perang Dunia II, | direct
. Meski demikian ia menambahkan, tidak ada alasan untuk menyatakan negaranya kini berperang.
S person:ia>T | menambahkan | tidak ada alasan untuk menyatakan negaranya kini berperang | indirect
. Tusk meminta konsultasi berdasarkan Pasal 4, yang boleh ditempuh anggota jika merasa keutuhan wilayahnya terancam.
e7 REQUEST/meet | meminta konsultasi | a=Tusk>T | r=NATO>N | d=2025-09-10 | same=e2
+ Pasal itu baru dipakai delapan kali sejak aliansi berdiri pada 1949.
+ Di Desa Wyryki, atap rumah Tomasz Wesolowski hancur tertimpa sesuatu dari langit.
. Pensiunan itu sedang menonton berita tentang drone ketika plafon kamar tidurnya runtuh.
. "Saya kira petir, lalu saya melihat bintang," tuturnya kepada stasiun TVN24.
S outlet:stasiun TVN24>=TVN24 ; person:nya>=Tomasz Wesolowski | tuturnya | Saya kira petir, lalu saya melihat bintang, | direct
. Tidak ada korban jiwa.
+ Moskow menampik sengaja menyasar Polandia.
e8 ASSAULT/drone | menampik sengaja menyasar | a=Moskow>R | r=Polandia>P | st=denied
. Kementerian Pertahanan Rusia menyatakan tidak ada sasaran di wilayah itu yang direncanakan dan siap berkonsultasi dengan Warsawa.
S organization:Kementerian Pertahanan Rusia>D | menyatakan | tidak ada sasaran di wilayah itu yang direncanakan dan siap berkonsultasi dengan Warsawa | indirect
e9 ASSAULT/drone | tidak ada sasaran | a=Kementerian Pertahanan Rusia>D | p=wilayah itu>Poland,POL,52.0,19.0 | st=denied | same=e8
e10 AGREE | siap berkonsultasi | a=Kementerian Pertahanan Rusia>D | r=Warsawa>P
. Kuasa usaha Rusia di Warsawa, Andrei Ordash, yang dipanggil ke Kementerian Luar Negeri, bersikeras drone itu datang dari arah Ukraina.
S person:Andrei Ordash>=Andrei Ordash | bersikeras | drone itu datang dari arah Ukraina | indirect
e11 REQUEST/meet | dipanggil | a=Kementerian Luar Negeri>P | r=Andrei Ordash>Andrei Ordash,RUS,GOV | p=Warsawa>Warsaw,POL,52.23,21.01
. Belarus, sekutu Moskow, mengaku sudah memperingatkan tetangganya bahwa ada drone yang "tersesat" akibat gangguan sinyal.
S organization:Belarus>=Belarus | mengaku | sudah memperingatkan tetangganya bahwa ada drone yang "tersesat" akibat gangguan sinyal | mixed
e12 CONSULT | memperingatkan | a=Belarus>Belarus,BLR,GOV | r=tetangganya>P
+ Sekjen NATO Mark Rutte berpesan kepada Putin: "Hentikan perang di Ukraina, berhenti melanggar wilayah udara Sekutu."
S person:Sekjen NATO Mark Rutte>M | berpesan | Hentikan perang di Ukraina, berhenti melanggar wilayah udara Sekutu. | direct
e13 REQUEST/yield | Hentikan perang | a=Sekjen NATO Mark Rutte>M | r=Putin>Vladimir Putin,RUS,GOV
. Presiden Volodymyr Zelensky menawarkan pelatihan dan pengalaman negerinya menghadapi Shahed.
e14 AGREE | menawarkan | a=Presiden Volodymyr Zelensky>Z | r=Polandia>P
. Donald Trump hanya menulis di Truth Social, "Ada apa dengan Rusia yang melanggar wilayah udara Polandia?
S document:Truth Social>=Truth Social post ; person:Donald Trump>=Donald Trump | menulis | Ada apa dengan Rusia yang melanggar wilayah udara Polandia? ... Ayo kita mulai! | direct
e15 MOBILIZE/weapons | melanggar wilayah udara Polandia | a=Rusia>R | r=Polandia>P | d=2025-09-09..2025-09-10 | same=e1
. Ayo kita mulai!"
+ Bandara Chopin sempat ditutup beberapa jam, dan perbatasan dengan Belarus akan disegel mulai Jumat dini hari menjelang latihan Zapad.
e16 COERCE/restrict | ditutup | p=Bandara Chopin>Warsaw Chopin Airport,POL,52.17,20.97 | d=2025-09-10
e17 COERCE/restrict | disegel | p=perbatasan dengan Belarus>Poland-Belarus border,POL,52.5,23.6 | d=2025-09-12 | st=planned

@story id-own-qe-027 | id | 2020-12-18 | Berita Mancanegara
@who B = Boko Haram | NGA | REB
@who S = Abubakar Shekau | NGA | REB
@who K = Kankara schoolboys | NGA | CVL
@who M = Aminu Bello Masari | NGA | GOV
@who N = Nigeria | NGA | GOV
@who H = Muhammadu Buhari | NGA | GOV
@who Y = Nigerian Armed Forces | NGA | MIL
@who P = Parents of the Kankara schoolboys | NGA | CVL
@where A = Kankara | NGA | 11.93 | 7.41
@where T = Katsina | NGA | 12.99 | 7.6
@where C = Chibok | NGA | 10.87 | 12.84
# 344 Siswa yang Diculik di Nigeria Akhirnya Bebas, Ada Tebusan?
e1 RETREAT/release | Bebas | r=344 Siswa>K | d=2020-12-17 | f=size 344 "344 Siswa"
e2 ASSAULT/abduct | Diculik | r=344 Siswa>K | p=Nigeria>A | d=2020-12-11 | f=abducted 344 "344 Siswa"
+ KATSINA - Sebanyak 344 pelajar putra yang diculik kawanan bersenjata dari asrama sekolah di Nigeria barat laut telah dilepaskan.
e3 RETREAT/release | dilepaskan | r=344 pelajar putra>K | d=2020-12-17 | f=size 344 "344 pelajar putra" | same=e1
e4 ASSAULT/abduct | diculik | a=kawanan bersenjata>B | r=344 pelajar putra>K | p=asrama sekolah>A | d=2020-12-11 | f=abducted 344 "344 pelajar putra" | same=e2
+ Gubernur Negara Bagian Katsina, Aminu Bello Masari, mengumumkannya di televisi NTA, Kamis (17/12/2020) malam waktu setempat.
. "Kita bisa berkata bahwa kita telah mendapatkan kembali sebagian besar anak-anak itu, kalau tidak semuanya," ujarnya, seperti dikutip AFP, Jumat (18/12).
S outlet:AFP>=AFP ; person:nya>M | ujarnya | Kita bisa berkata bahwa kita telah mendapatkan kembali sebagian besar anak-anak itu, kalau tidak semuanya, | direct
e5 RETREAT/release | mendapatkan kembali | r=anak-anak itu>K | d=2020-12-17 | same=e1
. Mereka ditemukan di hutan Rugu, negara bagian tetangga Zamfara, dan dibawa ke Katsina untuk diperiksa dokter.
e6 AID | dibawa | r=Mereka>K | p=Katsina>T | st=planned
+ Serangan itu terjadi pada 11 Desember malam.
e7 ASSAULT/abduct | Serangan itu | a=kawanan bersenjata>B | r=anak-anak itu>K | d=2020-12-11 | same=e2
. Lebih dari 100 pria bersenapan mengendarai sepeda motor menyerbu Sekolah Menengah Ilmu Pengetahuan Pemerintah di Kankara, baku tembak dengan polisi jaga, lalu menggiring para siswa ke dalam hutan.
e8 ASSAULT/firearms | menyerbu | a=Lebih dari 100 pria bersenapan>B | r=Sekolah Menengah Ilmu Pengetahuan Pemerintah>Government Science Secondary School,NGA,CVL | p=Kankara>A | d=2020-12-11 | f=size 100.. "Lebih dari 100 pria bersenapan"
e9 ASSAULT/firearms | baku tembak | a=pria bersenapan>B ; polisi jaga>Nigeria Police Force,NGA,COP | p=Kankara>A | d=2020-12-11
e10 ASSAULT/abduct | menggiring | a=pria bersenapan>B | r=para siswa>K | p=Kankara>A | d=2020-12-11 | same=e2
. Seorang anak, Usama Aminu (17), lolos dengan bersembunyi di masjid desa.
. "Mereka memukuli kami dengan cambuk kalau jalan kami lambat," kisahnya kepada BBC Hausa.
S outlet:BBC Hausa>=BBC Hausa ; person:nya>=Usama Aminu | kisahnya | Mereka memukuli kami dengan cambuk kalau jalan kami lambat, | direct
e11 ASSAULT/beat | memukuli | a=Mereka>B | r=kami>K
+ Boko Haram, yang biasanya beroperasi ratusan kilometer lebih ke timur, mengaku bertanggung jawab lewat rekaman suara Abubakar Shekau.
e12 ASSAULT/abduct | mengaku bertanggung jawab | a=Boko Haram>B | r=para siswa>K | p=Kankara>A | d=2020-12-11 | same=e2
. Beberapa jam sebelum pembebasan, kelompok itu menyebarkan video: seorang bocah berdebu memohon pemerintah membubarkan "geng" dan menutup sekolah.
S document:video>=Boko Haram video ; unnamed:seorang bocah berdebu>- | memohon | membubarkan "geng" dan menutup sekolah | mixed
e13 RETREAT/release | pembebasan | a=kelompok itu>B | r=para siswa>K | d=2020-12-17 | same=e1
e14 REQUEST/yield | memohon | a=seorang bocah berdebu>K | r=pemerintah>N
. "Katakan kepada tentara agar tidak mengejar," pintanya.
S unnamed:seorang bocah berdebu>- | pintanya | Katakan kepada tentara agar tidak mengejar, | direct
e15 REQUEST/yield | agar tidak mengejar | a=seorang bocah berdebu>K | r=tentara>Y
+ Masari membantah ada uang tebusan yang dibayar.
e16 AID | membantah | a=Masari>M | r=Boko Haram>B | st=denied
. Namun, seorang pejabat keamanan yang minta dirahasiakan menyebut beberapa anggota geng yang ditahan ikut dibebaskan sebagai imbalan.
S unnamed:seorang pejabat keamanan>- | menyebut | beberapa anggota geng yang ditahan ikut dibebaskan sebagai imbalan | indirect
e17 RETREAT/release | dibebaskan | r=beberapa anggota geng>B
. Menurut sumber tersebut, penculikan itu dikerjakan bandit setempat bernama Awwalun Daudawa atas pesanan Shekau.
S unnamed:sumber tersebut>- | Menurut | penculikan itu dikerjakan bandit setempat bernama Awwalun Daudawa atas pesanan Shekau | indirect
e18 ASSAULT/abduct | penculikan itu | a=Awwalun Daudawa>Awwalun Daudawa,NGA,REB | r=anak-anak itu>K | p=Kankara>A | d=2020-12-11 | same=e2
+ Presiden Muhammadu Buhari, yang kebetulan sedang mudik ke Daura tak jauh dari lokasi, memuji kerja tentara dan aparat intelijen.
e19 SUPPORT | memuji | a=Presiden Muhammadu Buhari>H | r=tentara>Y
. Sehari sebelumnya, di kota yang sama, puluhan orang tua berunjuk rasa dengan tagar #BringBackOurBoys.
e20 PROTEST/demo | berunjuk rasa | a=puluhan orang tua>P | r=Presiden Muhammadu Buhari>H | p=Daura>Daura,NGA,13.03,8.32 | d=2020-12-16..2020-12-17 | f=size 20.. "puluhan orang tua"
+ Tagar itu menggemakan peristiwa Chibok pada April 2014, ketika Boko Haram membawa lari 276 siswi.
e21 ASSAULT/abduct | membawa lari | a=Boko Haram>B | r=276 siswi>Chibok schoolgirls,NGA,CVL | p=Chibok>C | d=2014-04-01..2014-04-30 | f=abducted 276 "276 siswi"
. Sekitar 100 di antaranya belum kembali sampai sekarang.
. Nama kelompok itu dalam bahasa Hausa kurang lebih berarti "pendidikan Barat terlarang".

@story id-own-qe-028 | id | 2025-09-03 | Berita Mancanegara
@who A = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who M = Nicolas Maduro | VEN | GOV
@who R = Marco Rubio | USA | GOV
@who V = Venezuela | VEN | GOV
@who G = Tren de Aragua | VEN | REB
@who N = United States Navy | USA | MIL
@who H = Pete Hegseth | USA | GOV
@who P = Gustavo Petro | COL | GOV
@where C = Southern Caribbean Sea | - | 12.0 | -65.0
# AS Hantam Kapal Asal Venezuela, 11 Tewas, Trump: Pikir Dua Kali!
S person:Trump>T | - | Pikir Dua Kali! | direct
e1 ASSAULT | Hantam | a=AS>A | r=Kapal Asal Venezuela>G | d=2025-09-02 | f=killed 11 "11 Tewas"
e2 THREATEN/violence | Pikir Dua Kali | a=Trump>T | d=2025-09-02
+ Jakarta, CNN Indonesia -- Militer Amerika Serikat menyerang sebuah kapal cepat di Laut Karibia selatan, Selasa (2/9) waktu setempat.
e3 ASSAULT | menyerang | a=Militer Amerika Serikat>United States Armed Forces,USA,MIL | r=sebuah kapal cepat>G | p=Laut Karibia selatan>C | d=2025-09-02 | same=e1
. Sebelas orang di atasnya tewas.
e4 ASSAULT | tewas | r=Sebelas orang di atasnya>G | p=Laut Karibia selatan>C | d=2025-09-02 | f=killed 11 "Sebelas orang" | same=e1
+ Presiden Donald Trump mengatakan kapal itu bertolak dari Venezuela membawa narkoba dan diawaki "teroris narkotika Tren de Aragua".
S person:Presiden Donald Trump>T | mengatakan | kapal itu bertolak dari Venezuela membawa narkoba dan diawaki "teroris narkotika Tren de Aragua" | mixed
. "Ini peringatan bagi siapa pun yang berpikir memasukkan narkoba ke Amerika Serikat.
e5 THREATEN/violence | peringatan | a=Trump>T | r=siapa pun yang berpikir memasukkan narkoba>Drug traffickers,-,- | d=2025-09-02 | same=e2
. WASPADALAH!" tulisnya di Truth Social, disertai video hitam putih perahu yang meledak.
S document:Truth Social>=Truth Social post ; person:nya>T | tulisnya | Ini peringatan ... WASPADALAH! | direct
+ Trump menuding Presiden Nicolas Maduro mengendalikan geng tersebut, tuduhan yang berulang kali ditampik Caracas.
S person:Trump>T | menuding | Presiden Nicolas Maduro mengendalikan geng tersebut | indirect
e6 ACCUSE/allege | menuding | a=Trump>T | r=Presiden Nicolas Maduro>M
e7 REJECT | ditampik | a=Caracas>V | r=Trump>T
. Sebuah memo dewan intelijen AS yang bocor pada Mei juga menyimpulkan sebaliknya.
S document:memo dewan intelijen AS>=National Intelligence Council memo | menyimpulkan | sebaliknya | indirect
+ Menteri Komunikasi Venezuela Freddy Nanez menduga video itu bikinan kecerdasan buatan.
S person:Menteri Komunikasi Venezuela Freddy Nanez>=Freddy Nanez | menduga | video itu bikinan kecerdasan buatan | indirect
. Maduro sendiri, yang pada Senin bersumpah menyatakan "republik bersenjata" jika diserang, belum menanggapi serangan itu secara langsung.
S person:Maduro>M | bersumpah | menyatakan "republik bersenjata" jika diserang | mixed
e8 THREATEN/violence | bersumpah | a=Maduro>M | r=AS>A | d=2025-09-01
e9 ASSAULT | diserang | r=Venezuela>V | st=possible
e10 ASSAULT | serangan itu | a=AS>A | p=Laut Karibia selatan>C | d=2025-09-02 | same=e1
+ Menteri Luar Negeri Marco Rubio, dalam perjalanan ke Meksiko, memberi keterangan yang agak berbeda dari atasannya: kapal itu "mungkin" menuju Trinidad.
S person:Menteri Luar Negeri Marco Rubio>R | memberi keterangan | kapal itu "mungkin" menuju Trinidad | mixed
e11 CONSULT/visit | perjalanan ke Meksiko | a=Menteri Luar Negeri Marco Rubio>R | r=Meksiko>Mexico,MEX,GOV | p=Meksiko>Mexico City,MEX,19.43,-99.13 | st=ongoing
. "Yang akan menghentikan mereka adalah ketika Anda meledakkan mereka," katanya, Rabu, seperti dilansir Reuters, Rabu (3/9/2025).
S outlet:Reuters>=Reuters ; person:nya>R | katanya | Yang akan menghentikan mereka adalah ketika Anda meledakkan mereka, | direct
. Operasi serupa, imbuhnya, "akan terjadi lagi".
S person:nya>R | imbuhnya | akan terjadi lagi | direct
e12 ASSAULT | Operasi serupa | a=AS>A | p=Laut Karibia selatan>C | st=planned
. Menteri Pertahanan Pete Hegseth menolak menjelaskan senjata apa yang digunakan.
+ Presiden Kolombia Gustavo Petro mengecam.
e13 ACCUSE/disapprove | mengecam | a=Presiden Kolombia Gustavo Petro>P | r=AS>A
. Menurutnya, menangkap penyelundup tanpa membunuh sudah dilakukan negerinya selama puluhan tahun.
S person:nya>P | Menurutnya | menangkap penyelundup tanpa membunuh sudah dilakukan negerinya selama puluhan tahun | indirect
. Perdana Menteri Trinidad dan Tobago Kamla Persad-Bissessar justru memuji dan meminta tentara AS "membunuh mereka semua dengan keras".
S person:Kamla Persad-Bissessar>=Kamla Persad-Bissessar | meminta | membunuh mereka semua dengan keras | direct
e14 SUPPORT | memuji | a=Kamla Persad-Bissessar>Kamla Persad-Bissessar,TTO,GOV | r=tentara AS>United States Armed Forces,USA,MIL
e15 REQUEST | meminta | a=Kamla Persad-Bissessar>Kamla Persad-Bissessar,TTO,GOV | r=tentara AS>United States Armed Forces,USA,MIL
e16 ASSAULT | membunuh mereka semua | a=tentara AS>United States Armed Forces,USA,MIL | r=mereka>Drug traffickers,-,- | st=possible
+ Amerika menempatkan tujuh kapal perang dan sebuah kapal selam nuklir di kawasan tersebut sejak pertengahan Agustus; lebih dari 4.500 pelaut dan marinir ikut serta.
e17 MOBILIZE/weapons,troops | menempatkan | a=Amerika>A | p=kawasan tersebut>C | d=2025-08-11..2025-09-03 | f=size 4500.. "lebih dari 4.500 pelaut dan marinir"
. Hadiah bagi penangkapan Maduro digandakan menjadi 50 juta dolar bulan lalu.
e18 THREATEN/arrest | Hadiah bagi penangkapan | a=Amerika>A | r=Maduro>M | d=2025-08-01..2025-08-31
. Venezuela pernah menjadi negara terkaya di Amerika Selatan; kini hampir delapan juta warganya merantau.

@story id-own-qe-029 | id | 2023-05-10 | Berita Mancanegara
@who K = Imran Khan | PAK | OPP
@who P = Pakistan Tehreek-e-Insaf | PAK | OPP
@who N = National Accountability Bureau | PAK | COP
@who R = Pakistan Rangers | PAK | MIL
@who S = Supporters of Imran Khan | PAK | CVL
@who G = Pakistan | PAK | GOV
@who A = Pakistan Army | PAK | MIL
@who U = Rana Sanaullah | PAK | GOV
@where I = Islamabad High Court | PAK | 33.69 | 73.0
@where L = Lahore | PAK | 31.55 | 74.34
@where V = Rawalpindi | PAK | 33.6 | 73.05
# Imran Khan Diseret dari Gedung Pengadilan, Pakistan Rusuh
e1 COERCE/arrest | Diseret | r=Imran Khan>K | p=Gedung Pengadilan>I | d=2023-05-09
e2 PROTEST/riot | Rusuh | p=Pakistan>Pakistan,PAK,30.4,69.3 | d=2023-05-09
+ Islamabad, Kumparan - Kaca jendela dipecah, semprotan merica dilepas.
. Puluhan paramiliter Rangers menerobos ruang biometrik Pengadilan Tinggi Islamabad, Selasa (9/5) siang, lalu menyeret keluar mantan Perdana Menteri Imran Khan ke mobil lapis baja.
e3 ASSAULT/destroy | menerobos | a=Puluhan paramiliter Rangers>R | r=Pengadilan Tinggi Islamabad>Islamabad High Court,PAK,JUD | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | f=size 20.. "Puluhan paramiliter Rangers"
e4 COERCE/arrest | menyeret | a=Puluhan paramiliter Rangers>R | r=mantan Perdana Menteri Imran Khan>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | f=detained 1 "Imran Khan" | same=e1
+ Biro Akuntabilitas Nasional (NAB) menyebut bekas bintang kriket itu ditahan karena perkara Al-Qadir Trust: tanah dari taipan properti Malik Riaz yang diduga suap.
S organization:Biro Akuntabilitas Nasional (NAB)>N | menyebut | bekas bintang kriket itu ditahan karena perkara Al-Qadir Trust | indirect
e5 COERCE/arrest | ditahan | a=Biro Akuntabilitas Nasional (NAB)>N | r=bekas bintang kriket itu>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | same=e1
. Menteri Dalam Negeri Rana Sanaullah mengatakan Khan sudah beberapa kali mangkir walau dipanggil.
S person:Menteri Dalam Negeri Rana Sanaullah>U | mengatakan | Khan sudah beberapa kali mangkir walau dipanggil | indirect
e6 REJECT/meet | mangkir | a=Khan>K | r=Biro Akuntabilitas Nasional (NAB)>N
+ Dalam hitungan jam, massa pendukungnya turun ke jalan dari Karachi sampai Peshawar.
e7 PROTEST/demo | turun ke jalan | a=massa pendukungnya>S | p=Pakistan>Pakistan,PAK,30.4,69.3 | d=2023-05-09 | same=e2
. Di Lahore, rumah dinas komandan korps dijarah dan dibakar; merak peliharaan sang jenderal dibawa pulang seorang pemuda.
e8 PROTEST/riot,vandalize | dijarah dan dibakar | r=komandan korps>A | p=Lahore>L | d=2023-05-09
. Di Rawalpindi, untuk pertama kali dalam sejarah, gerbang markas besar tentara dijebol.
e9 PROTEST/riot | dijebol | r=tentara>A | p=Rawalpindi>V | d=2023-05-09
. Polisi menembakkan gas air mata, dan seorang pengunjuk rasa tewas di Quetta.
e10 ASSAULT/crowd-control | menembakkan gas air mata | a=Polisi>Pakistan police,PAK,COP | r=massa pendukungnya>S | d=2023-05-09
e11 ASSAULT | tewas | r=seorang pengunjuk rasa>S | p=Quetta>Quetta,PAK,30.18,67.0 | d=2023-05-09 | f=killed 1 "seorang pengunjuk rasa"
+ Otoritas Telekomunikasi memutus internet seluler "untuk waktu yang tidak ditentukan" atas permintaan Kementerian Dalam Negeri.
e12 COERCE/censor | memutus internet | a=Otoritas Telekomunikasi>Pakistan Telecommunication Authority,PAK,GOV | p=Pakistan>Pakistan,PAK,30.4,69.3 | d=2023-05-09
e13 REQUEST | permintaan | a=Kementerian Dalam Negeri>Ministry of Interior of Pakistan,PAK,GOV | r=Otoritas Telekomunikasi>Pakistan Telecommunication Authority,PAK,GOV
. Sekolah swasta diliburkan dan ujian Cambridge ditunda.
+ "Imran Khan diculik, bukan ditangkap," kata wakil ketua partai PTI, Shah Mahmood Qureshi, dikutip dari Dawn, Rabu (10/5/2023).
S outlet:Dawn>=Dawn ; person:Shah Mahmood Qureshi>=Shah Mahmood Qureshi | kata | Imran Khan diculik, bukan ditangkap, | direct
e14 ASSAULT/abduct | diculik | r=Imran Khan>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09
e15 COERCE/arrest | bukan ditangkap | r=Imran Khan>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | st=denied
. Ia menyerukan aksi damai yang berkelanjutan.
e16 REQUEST | menyerukan | a=Ia>Shah Mahmood Qureshi,PAK,OPP | r=massa pendukungnya>S
. Ketua Mahkamah Agung Islamabad Aamer Farooq mempersoalkan cara penangkapan, tetapi pada malam harinya menyatakannya sah.
S person:Aamer Farooq>=Aamer Farooq | menyatakannya | sah | indirect
e17 COERCE/arrest | penangkapan | r=Imran Khan>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | same=e1
+ Sehari sebelum diciduk, Khan kembali menuduh seorang jenderal intelijen, Faisal Naseer, dua kali berusaha membunuhnya.
S person:Khan>K | menuduh | seorang jenderal intelijen, Faisal Naseer, dua kali berusaha membunuhnya | indirect
e18 COERCE/arrest | diciduk | r=Khan>K | p=Pengadilan Tinggi Islamabad>I | d=2023-05-09 | same=e1
e19 ACCUSE/allege | menuduh | a=Khan>K | r=Faisal Naseer>Faisal Naseer,PAK,SPY | d=2023-05-08
e20 ASSAULT/targeted | berusaha membunuhnya | a=Faisal Naseer>Faisal Naseer,PAK,SPY | r=nya>K | st=possible
. Militer menyebut tuduhan itu mengada-ada dan mengancam menempuh jalur hukum.
S organization:Militer>A | menyebut | tuduhan itu mengada-ada | indirect
e21 THREATEN | mengancam | a=Militer>A | r=Khan>K
+ Khan, 70 tahun, digulingkan lewat mosi tidak percaya pada April 2022 dan sejak itu menghadapi lebih dari 100 perkara.
e22 SANCTION/expel | digulingkan | r=Khan>K | d=2022-04-01..2022-04-30
. November lalu kakinya tertembak dalam pawai di Wazirabad.
e23 ASSAULT/firearms | tertembak | r=nya>K | p=Wazirabad>Wazirabad,PAK,32.44,74.12 | d=2022-11-01..2022-11-30 | f=injured 1 "kakinya"
. Inflasi di negara berpenduduk 230 juta itu menembus 36 persen, rekor tertinggi.

@story id-own-qe-030 | id | 2025-03-20 | Berita Mancanegara
@who I = Ekrem Imamoglu | TUR | OPP
@who E = Recep Tayyip Erdogan | TUR | GOV
@who T = Turkey | TUR | GOV
@who P = Turkish National Police | TUR | COP
@who C = Republican People's Party | TUR | OPP
@who O = Ozgur Ozel | TUR | OPP
@who Y = Yilmaz Tunc | TUR | GOV
@who S = Istanbul Chief Public Prosecutor's Office | TUR | JUD
@who D = Protesters in Istanbul | TUR | CVL
@where A = Istanbul | TUR | 41.01 | 28.98
# Rival Erdogan Ditangkap Polisi Jelang Pencalonan, Oposisi: Ini Kudeta!
S organization:Oposisi>C | - | Ini Kudeta! | direct
e1 COERCE/arrest | Ditangkap | a=Polisi>P | r=Rival Erdogan>I | d=2025-03-19
e2 COERCE/seize | Kudeta | a=Erdogan>E | r=Oposisi>C | d=2025-03-19
+ Istanbul - Ratusan polisi mengepung rumahnya sebelum subuh.
. "Kehendak rakyat tidak bisa dibungkam," kata Ekrem Imamoglu dalam video yang direkamnya sambil memasang dasi, Rabu (19/3).
S document:video>=Video of Ekrem Imamoglu ; person:Ekrem Imamoglu>I | kata | Kehendak rakyat tidak bisa dibungkam, | direct
+ Beberapa menit kemudian Wali Kota Istanbul itu digelandang ke markas polisi.
e3 COERCE/arrest | digelandang | r=Wali Kota Istanbul itu>I | p=Istanbul>A | d=2025-03-19 | f=detained 1 "Wali Kota Istanbul itu" | same=e1
. Ia tersangka dalam dua penyidikan sekaligus, dugaan korupsi dan dugaan membantu Partai Pekerja Kurdistan (PKK).
e4 ACCUSE/investigate | penyidikan | r=Ia>I | st=ongoing
e5 AID | membantu | a=Ia>I | r=Partai Pekerja Kurdistan (PKK)>Kurdistan Workers' Party,TUR,REB | st=possible
. Sekitar 100 orang lain masuk daftar buruan jaksa, termasuk wartawan dan pengusaha; 87 di antaranya sudah diamankan, menurut Anadolu.
S outlet:Anadolu>=Anadolu Agency | menurut | 87 di antaranya sudah diamankan | indirect
e6 THREATEN/arrest | daftar buruan | a=jaksa>S | r=Sekitar 100 orang lain>Associates of Ekrem Imamoglu,TUR,- | f=size 100 "Sekitar 100 orang lain"
e7 COERCE/arrest | diamankan | r=87 di antaranya>Associates of Ekrem Imamoglu,TUR,- | p=Istanbul>A | d=2025-03-19 | f=detained 87 "87 di antaranya"
+ Waktunya ganjil.
. Empat hari lagi Partai Rakyat Republik (CHP) dijadwalkan menetapkan Imamoglu sebagai calon presiden, dan sehari sebelumnya Universitas Istanbul membatalkan ijazah sarjananya, padahal ijazah adalah syarat maju.
e8 SUPPORT | menetapkan | a=Partai Rakyat Republik (CHP)>C | r=Imamoglu>I | d=2025-03-23 | st=planned
e9 SANCTION | membatalkan ijazah | a=Universitas Istanbul>Istanbul University,TUR,- | r=Imamoglu>I | p=Istanbul>A | d=2025-03-18
+ Ketua umum CHP, Ozgur Ozel, menyebut penahanan itu "upaya kudeta terhadap presiden kita berikutnya".
S person:Ozgur Ozel>O | menyebut | penahanan itu "upaya kudeta terhadap presiden kita berikutnya" | mixed
e10 COERCE/arrest | penahanan itu | a=polisi>P | r=Imamoglu>I | p=Istanbul>A | d=2025-03-19 | same=e1
e11 COERCE/seize | upaya kudeta | a=Erdogan>E | r=presiden kita berikutnya>I | d=2025-03-19 | same=e2
. Menteri Kehakiman Yilmaz Tunc balas memperingatkan bahwa mengaitkan perkara hukum dengan presiden adalah kelancangan.
S person:Menteri Kehakiman Yilmaz Tunc>Y | memperingatkan | mengaitkan perkara hukum dengan presiden adalah kelancangan | indirect
. "Tidak seorang pun berada di atas hukum," katanya seperti dilansir Reuters, Kamis (20/3/2025).
S outlet:Reuters>=Reuters ; person:nya>Y | katanya | Tidak seorang pun berada di atas hukum, | direct
+ Gubernur Istanbul melarang segala bentuk unjuk rasa selama empat hari.
e12 COERCE/restrict | melarang | a=Gubernur Istanbul>Davut Gul,TUR,GOV | r=unjuk rasa>D | p=Istanbul>A | d=2025-03-19
. Beberapa stasiun metro ditutup, akses ke X, YouTube, dan Instagram dibatasi.
e13 COERCE/restrict | ditutup | p=Istanbul>A | d=2025-03-19
e14 COERCE/censor | dibatasi | p=Istanbul>A | d=2025-03-19
. Larangan itu diabaikan: ribuan orang berkumpul di depan Balai Kota di Sarachane hingga lewat tengah malam sambil meneriakkan "Erdogan diktator".
e15 PROTEST/demo | berkumpul | a=ribuan orang>D | r=Erdogan>E | p=Sarachane>A | d=2025-03-19 | f=size 2000.. "ribuan orang"
e16 ACCUSE/disapprove | Erdogan diktator | a=ribuan orang>D | r=Erdogan>E | d=2025-03-19
. Mahasiswa menerobos barikade di kampus Beyazit; polisi menyemprotkan gas merica.
e17 PROTEST/obstruct | menerobos barikade | a=Mahasiswa>Students of Istanbul University,TUR,CVL | r=polisi>P | p=Beyazit>A | d=2025-03-19
e18 ASSAULT/crowd-control | menyemprotkan gas merica | a=polisi>P | r=Mahasiswa>Students of Istanbul University,TUR,CVL | p=Beyazit>A | d=2025-03-19
+ Lira sempat anjlok 12 persen ke rekor terendah 42 per dolar, dan perdagangan bursa dihentikan sementara.
+ Jerman menilai kasus itu "kemunduran serius bagi demokrasi", sedangkan Dewan Eropa mengutuk penahanan sang wali kota.
S organization:Jerman>=Germany | menilai | kemunduran serius bagi demokrasi | direct
e19 ACCUSE/disapprove | kemunduran serius | a=Jerman>Germany,DEU,GOV
e20 ACCUSE/disapprove | mengutuk | a=Dewan Eropa>Council of Europe,-,IGO
e21 COERCE/arrest | penahanan sang wali kota | r=sang wali kota>I | p=Istanbul>A | d=2025-03-19 | same=e1
+ Imamoglu (54) merebut kota berpenduduk 16 juta itu dari tangan partai Erdogan pada 2019 dan mempertahankannya tahun lalu dengan selisih sejuta suara.
. Erdogan, yang pernah menduduki kursi yang sama pada 1990-an, juga pernah dipenjara: empat bulan, gara-gara sebuah puisi.
e22 COERCE/arrest | dipenjara | r=Erdogan>E
