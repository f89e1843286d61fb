@story id-own-qe-013 | id | 2022-08-02 | Portal Sedunia
@who A = United States | USA | GOV
@who B = Joe Biden | USA | GOV
@who Z = Ayman al-Zawahiri | EGY | REB
@who T = Taliban | AFG | GOV
@who M = Zabihullah Mujahid | AFG | GOV
@who C = Central Intelligence Agency | USA | SPY
@who Q = Al-Qaeda | - | REB
@where K = Kabul | AFG | 34.53 | 69.17
# Bos Al-Qaeda Tewas di Balkon Rumahnya, Biden: Keadilan Ditegakkan
S person:Biden>B | - | Keadilan Ditegakkan | direct
e1 ASSAULT/targeted,drone | Tewas | r=Bos Al-Qaeda>Z | d=2022-07-31 | f=killed 1 "Bos Al-Qaeda"
+ Jakarta - Pemimpin Al-Qaeda Ayman al-Zawahiri tewas dalam serangan drone Amerika Serikat (AS) di Kabul, Afghanistan.
e2 ASSAULT/targeted,drone | serangan drone | a=Amerika Serikat (AS)>A | r=Pemimpin Al-Qaeda Ayman al-Zawahiri>Z | p=Kabul>K | d=2022-07-31 | f=killed 1 "Pemimpin Al-Qaeda Ayman al-Zawahiri" | same=e1
. Presiden AS Joe Biden sendiri yang mengumumkannya dari balkon Gedung Putih, Senin (1/8) malam waktu setempat.
+ "Keadilan telah ditegakkan, dan pemimpin teroris ini sudah tiada," ujar Biden, seperti dikutip dari CNN, Selasa (2/8/2022).
S outlet:CNN>=CNN ; person:Biden>B | ujar | Keadilan telah ditegakkan, dan pemimpin teroris ini sudah tiada, | direct
e3 ASSAULT/targeted,drone | sudah tiada | r=pemimpin teroris ini>Z | p=Kabul>K | d=2022-07-31 | same=e1
. "Tak peduli berapa lama, tak peduli di mana Anda bersembunyi, kami akan menemukan Anda."
S person:Biden>B | - | Tak peduli berapa lama, tak peduli di mana Anda bersembunyi, kami akan menemukan Anda. | direct
e4 THREATEN/violence | akan menemukan Anda | a=kami>A | r=Anda>Q | d=2022-08-01
+ Dua rudal Hellfire dilepaskan pada Minggu pukul 06.18 waktu Kabul, ketika pria 71 tahun itu berdiri sendirian di balkon.
e5 ASSAULT/targeted,drone | dilepaskan | r=pria 71 tahun itu>Z | p=Kabul>K | d=2022-07-31 | same=e1
. Anak dan istrinya, yang berada di kamar lain, tidak cedera.
. Seorang pejabat senior AS menuturkan kepada wartawan bahwa CIA telah memata-matai rumah itu selama berbulan-bulan, sampai hafal kebiasaannya.
S unnamed:Seorang pejabat senior AS>- | menuturkan | CIA telah memata-matai rumah itu selama berbulan-bulan, sampai hafal kebiasaannya | indirect
. Sebuah maket kediaman tersebut bahkan dibawa ke Ruang Situasi untuk diperlihatkan kepada Biden pada 1 Juli.
+ Taliban membenarkan adanya serangan, tetapi semula menyebut roket jatuh di rumah kosong.
S organization:Taliban>T | menyebut | roket jatuh di rumah kosong | indirect
e6 ASSAULT/drone | serangan | r=Taliban>T | p=Kabul>K | d=2022-07-31 | same=e1
. Juru bicara kelompok itu, Zabihullah Mujahid, mengutuk tindakan Washington sebagai pelanggaran prinsip internasional dan Perjanjian Doha.
e7 ACCUSE/disapprove | mengutuk | a=Zabihullah Mujahid>M | r=Washington>A
. Menteri Luar Negeri AS Antony Blinken balik menuding Taliban "melanggar berat" perjanjian yang sama karena menampung sang buron.
S person:Menteri Luar Negeri AS Antony Blinken>=Antony Blinken | menuding | Taliban "melanggar berat" perjanjian yang sama karena menampung sang buron | mixed
e8 ACCUSE/allege | menuding | a=Menteri Luar Negeri AS Antony Blinken>Antony Blinken,USA,GOV | r=Taliban>T
e9 AID | menampung | a=Taliban>T | r=sang buron>Z | p=Kabul>K
+ Dokter bedah mata kelahiran Mesir itu mengambil alih Al-Qaeda setelah pasukan khusus AS membunuh Osama bin Laden di Pakistan, 2 Mei 2011.
e10 ASSAULT/targeted | membunuh | a=pasukan khusus AS>United States Navy SEALs,USA,MIL | r=Osama bin Laden>Osama bin Laden,SAU,REB | p=Pakistan>Abbottabad,PAK,34.17,73.24 | d=2011-05-02 | f=killed 1 "Osama bin Laden"
. Dialah yang diyakini merancang pengeboman dua kedutaan AS di Kenya dan Tanzania pada 1998, yang merenggut 224 nyawa.
e11 ASSAULT/explosives | pengeboman dua kedutaan AS | a=Dialah>Z | r=AS>A | p=Kenya>Nairobi,KEN,-1.29,36.82 | d=1998-01-01..1998-12-31 | f=killed 224 "224 nyawa" | st=possible
. Uang 25 juta dolar disediakan bagi siapa pun yang memberi petunjuk keberadaannya.
+ Arab Saudi menyambut baik kematian al-Zawahiri.
e12 SUPPORT | menyambut baik | a=Arab Saudi>Saudi Arabia,SAU,GOV | r=AS>A
. Kawasan Sherpur, tempat ia ditemukan, dihuni para pejabat Taliban yang menempati rumah-rumah mewah bekas elite lama.

@story id-own-qe-014 | id | 2024-11-22 | Portal Sedunia
@who R = Russia | RUS | GOV
@who P = Vladimir Putin | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who A = United States | USA | GOV
@who F = Ukrainian Air Force | UKR | MIL
@who I = United Kingdom | GBR | GOV
@where D = Dnipro | UKR | 48.46 | 35.05
@where B = Bryansk | RUS | 53.24 | 34.36
# Putin Pamer Rudal Oreshnik yang Hantam Dnipro: Barat Jangan Main-main
S person:Putin>P | - | Barat Jangan Main-main | direct
e1 ASSAULT/heavy-weapons | Hantam | a=Putin>R | p=Dnipro>D | d=2024-11-21
e2 THREATEN/violence | Jangan Main-main | a=Putin>P | r=Barat>Western countries,-,GOV | d=2024-11-21
+ Moskow - Rusia menembakkan rudal balistik jarak menengah jenis baru ke kota Dnipro, Ukraina, Kamis (21/11) pagi.
e3 ASSAULT/heavy-weapons | menembakkan rudal balistik | a=Rusia>R | r=Ukraina>U | p=Dnipro>D | d=2024-11-21 | same=e1
. Presiden Vladimir Putin menyebutnya Oreshnik, yang berarti pohon hazel.
S person:Presiden Vladimir Putin>P | menyebutnya | Oreshnik | indirect
+ Dalam pidato televisi yang tidak diumumkan sebelumnya, Putin mengatakan serangan itu jawaban atas izin AS dan Inggris kepada Kyiv untuk menembakkan rudal mereka ke wilayah Rusia.
S document:pidato televisi>=Televised address of Vladimir Putin ; person:Putin>P | mengatakan | serangan itu jawaban atas izin AS dan Inggris kepada Kyiv untuk menembakkan rudal mereka ke wilayah Rusia | indirect
e4 ASSAULT/heavy-weapons | serangan itu | a=Rusia>R | p=Dnipro>D | d=2024-11-21 | same=e1
e5 AGREE | izin | a=AS>A ; Inggris>I | r=Kyiv>U
. "Kami menganggap diri kami berhak menggunakan senjata terhadap fasilitas militer negara-negara yang mengizinkan senjatanya dipakai menyerang fasilitas kami," tuturnya, dilansir Kantor Berita RIA Novosti, Jumat (22/11/2024).
S outlet:Kantor Berita RIA Novosti>=RIA Novosti ; person:nya>P | tuturnya | Kami menganggap diri kami berhak menggunakan senjata terhadap fasilitas militer negara-negara yang mengizinkan senjatanya dipakai menyerang fasilitas kami, | direct
e6 THREATEN/violence | berhak menggunakan senjata | a=Kami>R | r=negara-negara yang mengizinkan senjatanya dipakai>Western countries,-,GOV | d=2024-11-21 | same=e2
. Rudal itu, klaimnya, melesat 10 kali kecepatan suara dan tak bisa dicegat sistem pertahanan mana pun.
S person:nya>P | klaimnya | melesat 10 kali kecepatan suara dan tak bisa dicegat sistem pertahanan mana pun | indirect
+ Angkatan Udara Ukraina semula melaporkan sebuah rudal balistik antarbenua.
S organization:Angkatan Udara Ukraina>F | melaporkan | sebuah rudal balistik antarbenua | indirect
. Dua pejabat Barat membantahnya kepada ABC News; Pentagon kemudian menyebut senjata itu "eksperimental" dan didasarkan pada RS-26 Rubezh.
S organization:Pentagon>=United States Department of Defense | menyebut | senjata itu "eksperimental" dan didasarkan pada RS-26 Rubezh | mixed
. Washington diberi tahu 30 menit sebelum peluncuran lewat saluran pengurangan risiko nuklir, kata juru bicara Kremlin Dmitry Peskov.
S person:juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | kata | Washington diberi tahu 30 menit sebelum peluncuran lewat saluran pengurangan risiko nuklir | indirect
e7 CONSULT | diberi tahu | r=Washington>A | d=2024-11-21
e8 ASSAULT/heavy-weapons | peluncuran | a=Rusia>R | p=Dnipro>D | d=2024-11-21 | same=e1
+ Sasarannya pabrik roket Pivdenmash, peninggalan Soviet yang dulu merakit rudal antarbenua.
. Gubernur setempat, Serhiy Lysak, menyatakan sebuah perusahaan rusak, satu pusat rehabilitasi penyandang disabilitas hancur, dan dua orang luka-luka.
S person:Serhiy Lysak>=Serhiy Lysak | menyatakan | sebuah perusahaan rusak, satu pusat rehabilitasi penyandang disabilitas hancur, dan dua orang luka-luka | indirect
e9 ASSAULT/heavy-weapons | luka-luka | r=dua orang>Residents of Dnipro,UKR,CVL | p=Dnipro>D | d=2024-11-21 | f=injured 2 "dua orang" | same=e1
+ Presiden Volodymyr Zelensky mengecam "tetangga gila" yang menjadikan Ukraina lahan uji coba.
e10 ACCUSE/disapprove | mengecam | a=Presiden Volodymyr Zelensky>Z | r=tetangga gila>R
. Ia meminta dunia bereaksi; jika tidak, kata dia, Putin akan merasa mendapat lampu hijau.
S person:dia>Z | kata | Putin akan merasa mendapat lampu hijau | indirect
e11 REQUEST | meminta | a=Ia>Z | r=dunia>International community,-,-
. Atas permintaan Kyiv, Dewan NATO-Ukraina akan bersidang darurat Selasa depan di Brussels.
e12 REQUEST/meet | permintaan | a=Kyiv>U | r=Dewan NATO-Ukraina>NATO-Ukraine Council,-,IGO
e13 CONSULT/multilateral | bersidang darurat | a=Dewan NATO-Ukraina>NATO-Ukraine Council,-,IGO | p=Brussels>Brussels,BEL,50.85,4.35 | d=2024-11-26 | st=planned
+ Pada 19 November, enam rudal ATACMS buatan Amerika menghantam gudang amunisi di Bryansk.
e14 ASSAULT/heavy-weapons | menghantam gudang amunisi | a=Ukraina>U | r=Rusia>R | p=Bryansk>B | d=2024-11-19 | f=size 6 "enam rudal ATACMS"
. Sehari berselang giliran Storm Shadow kiriman London yang meledak di Kursk.
e15 ASSAULT/heavy-weapons | meledak di Kursk | a=Ukraina>U | r=Rusia>R | p=Kursk>Kursk region,RUS,51.7,35.3 | d=2024-11-20
. Pada hari yang sama dengan serangan pertama itu Putin meneken doktrin nuklir baru yang melonggarkan syarat pemakaian senjata atom.
e16 THREATEN/violence | meneken doktrin nuklir baru | a=Putin>P | d=2024-11-19
+ Perang telah memasuki hari ke-1.002.
. Beijing mengimbau semua pihak tetap tenang, sementara rubel terperosok ke titik terlemah sejak Maret 2022.
e17 REQUEST/yield | mengimbau | a=Beijing>China,CHN,GOV | r=semua pihak>R ; semua pihak>U

@story id-own-qe-015 | id | 2010-11-24 | Portal Sedunia
@who N = North Korea | PRK | GOV
@who S = South Korea | KOR | GOV
@who L = Lee Myung-bak | KOR | GOV
@who K = Korean People's Army | PRK | MIL
@who M = Republic of Korea Armed Forces | KOR | MIL
@who A = United States | USA | GOV
@where Y = Yeonpyeong Island | KOR | 37.67 | 125.7
# Korut Hujani Yeonpyeong dengan Artileri, Presiden Korsel Ancam Balas Berlipat Ganda
e1 ASSAULT/heavy-weapons | Hujani | a=Korut>N | p=Yeonpyeong>Y | d=2010-11-23
e2 THREATEN/violence | Ancam | a=Presiden Korsel>L | r=Korut>N
+ SEOUL - Pulau nelayan Yeonpyeong berubah menjadi medan perang selama satu jam.
. Sekitar 170 peluru artileri Korea Utara jatuh di sana pada Selasa (23/11/2010) siang, membakar puluhan rumah dan hutan pinus.
e3 ASSAULT/heavy-weapons | peluru artileri | a=Korea Utara>N | r=Pulau nelayan Yeonpyeong>Residents of Yeonpyeong,KOR,CVL | p=Pulau nelayan Yeonpyeong>Y | d=2010-11-23 | same=e1
. Dua marinir Korea Selatan gugur dan 15 lainnya luka-luka; tiga warga sipil turut cedera.
e4 ASSAULT/heavy-weapons | gugur | r=Dua marinir Korea Selatan>Republic of Korea Marine Corps,KOR,MIL | p=Pulau nelayan Yeonpyeong>Y | d=2010-11-23 | f=killed 2 "Dua marinir Korea Selatan" ; injured 15 "15 lainnya" | same=e1
e5 ASSAULT/heavy-weapons | cedera | r=tiga warga sipil>Residents of Yeonpyeong,KOR,CVL | p=Pulau nelayan Yeonpyeong>Y | d=2010-11-23 | f=injured 3 "tiga warga sipil" | same=e1
+ Pasukan Selatan membalas dengan 80 tembakan howitzer K-9 ke posisi artileri di pesisir Utara dan menerbangkan jet F-16.
e6 ASSAULT/heavy-weapons | membalas | a=Pasukan Selatan>M | r=Utara>N | p=pesisir Utara>Kaemori,PRK,37.75,125.5 | d=2010-11-23
e7 MOBILIZE/weapons | menerbangkan jet F-16 | a=Pasukan Selatan>M | d=2010-11-23
. Korban di pihak lawan tidak diketahui.
+ "Provokasi ini tak bisa dimaafkan karena menyasar rakyat sipil," kata Presiden Lee Myung-bak saat mengunjungi markas kepala staf gabungan, seperti dilaporkan Yonhap.
S outlet:Yonhap>=Yonhap ; person:Presiden Lee Myung-bak>L | kata | Provokasi ini tak bisa dimaafkan karena menyasar rakyat sipil, | direct
e8 ACCUSE/disapprove | tak bisa dimaafkan | a=Presiden Lee Myung-bak>L | r=Utara>N
e9 ASSAULT/heavy-weapons | Provokasi ini | a=Utara>N | r=rakyat sipil>Residents of Yeonpyeong,KOR,CVL | p=Pulau nelayan Yeonpyeong>Y | d=2010-11-23 | same=e1
. Kalau Pyongyang mengulanginya, ia memerintahkan "pembalasan berlipat ganda", termasuk menghancurkan pangkalan rudal di dekat sarang artileri.
S person:ia>L | memerintahkan | pembalasan berlipat ganda | direct
e10 THREATEN/violence | pembalasan berlipat ganda | a=ia>L | r=Pyongyang>N | same=e2
+ Pyongyang berkilah, lawannyalah yang lebih dulu menembak.
S organization:Pyongyang>N | berkilah | lawannyalah yang lebih dulu menembak | indirect
e11 ASSAULT/heavy-weapons | lebih dulu menembak | a=lawannyalah>M | r=Pyongyang>N
. "Musuh Korea Selatan, walau sudah berkali-kali diperingatkan, menembakkan puluhan peluru ke perairan kami sejak pukul 13.00," bunyi komunike Komando Tertinggi Tentara Rakyat yang disiarkan KCNA.
S outlet:KCNA>=KCNA ; document:komunike Komando Tertinggi Tentara Rakyat>=Communique of the KPA Supreme Command | bunyi | Musuh Korea Selatan, walau sudah berkali-kali diperingatkan, menembakkan puluhan peluru ke perairan kami sejak pukul 13.00, | direct
e12 ASSAULT/heavy-weapons | menembakkan puluhan peluru | a=Musuh Korea Selatan>M | r=kami>N | p=perairan kami>Yellow Sea,-,37.6,125.6 | d=2010-11-23 | same=e11
. Militer Seoul mengakui sedang menggelar latihan tembak, tetapi membantah arahnya ke utara.
S organization:Militer Seoul>M | mengakui | sedang menggelar latihan tembak | indirect
e13 MOBILIZE/weapons | latihan tembak | a=Militer Seoul>M | d=2010-11-23
e14 ASSAULT/heavy-weapons | membantah | a=Militer Seoul>M | r=Pyongyang>N | st=denied | same=e11
+ Yeonpyeong dihuni sekitar 1.700 orang, kebanyakan penangkap kepiting.
. Letaknya hanya 12 kilometer dari daratan Korea Utara, di selatan garis batas laut yang ditarik PBB pada 1953 dan tak pernah diakui Pyongyang.
. Ratusan warga lari ke lubang perlindungan, lalu menumpang kapal nelayan menuju Incheon.
+ Amerika Serikat, yang menempatkan 28.500 prajurit di Selatan, mengutuk serangan tersebut dan meminta Utara menghentikan tindakan bermusuhan.
e15 ACCUSE/disapprove | mengutuk | a=Amerika Serikat>A | r=Utara>N
e16 REQUEST/yield | meminta | a=Amerika Serikat>A | r=Utara>N
e17 ASSAULT/heavy-weapons | serangan tersebut | a=Utara>N | p=Yeonpyeong>Y | d=2010-11-23 | same=e1
. China menyatakan prihatin dan mengajak semua pihak kembali ke perundingan enam negara.
e18 REQUEST/meet | mengajak | a=China>China,CHN,GOV | r=semua pihak>N ; semua pihak>S
+ Insiden ini terjadi delapan bulan setelah korvet Cheonan tenggelam dan 46 awaknya tewas; tim penyelidik internasional menyimpulkan kapal itu ditorpedo kapal selam Utara.
S organization:tim penyelidik internasional>=International investigation of the Cheonan sinking | menyimpulkan | kapal itu ditorpedo kapal selam Utara | indirect
e19 ASSAULT/heavy-weapons | ditorpedo | a=kapal selam Utara>K | r=kapal itu>Republic of Korea Navy,KOR,MIL | d=2010-03-01..2010-03-31 | f=killed 46 "46 awaknya"

@story id-own-qe-016 | id | 2020-06-17 | Portal Sedunia
@who I = India | IND | GOV
@who C = China | CHN | GOV
@who A = Indian Army | IND | MIL
@who P = People's Liberation Army | CHN | MIL
@who Z = Zhao Lijian | CHN | GOV
@who J = Subrahmanyam Jaishankar | IND | GOV
@who W = Wang Yi | CHN | GOV
@who S = Zhang Shuili | CHN | MIL
@where G = Galwan Valley | IND | 34.75 | 78.2
# Duel Berdarah di Himalaya: 20 Tentara India Tewas Tanpa Sebutir Peluru
e1 ASSAULT/beat,primitive | Duel Berdarah | r=20 Tentara India>A | p=Himalaya>G | d=2020-06-15 | f=killed 20 "20 Tentara India"
+ New Delhi, CNN Indonesia -- Sedikitnya 20 prajurit India tewas dalam perkelahian dengan tentara China di Lembah Galwan, Ladakh, Senin (15/6) malam.
e2 ASSAULT/beat,primitive | perkelahian | a=prajurit India>A ; tentara China>P | p=Lembah Galwan>G | d=2020-06-15 | f=killed 20.. "Sedikitnya 20 prajurit India" | same=e1
. Tidak ada tembakan.
. Menurut sumber militer yang dikutip AFP, mereka saling hantam dengan batu dan tongkat berpaku, dan sebagian jatuh ke sungai bersuhu di bawah nol.
S outlet:AFP>=AFP ; unnamed:sumber militer>- | Menurut | mereka saling hantam dengan batu dan tongkat berpaku, dan sebagian jatuh ke sungai bersuhu di bawah nol | indirect
e3 ASSAULT/beat,primitive | saling hantam | a=mereka>A ; mereka>P | p=Lembah Galwan>G | d=2020-06-15 | same=e1
+ Angkatan Darat India semula hanya mengumumkan tiga kematian.
S organization:Angkatan Darat India>A | mengumumkan | tiga kematian | indirect
e4 ASSAULT/beat,primitive | kematian | p=Lembah Galwan>G | d=2020-06-15 | f=killed 3 "tiga kematian" | same=e1
. Selasa malam jumlahnya naik, sebab 17 orang yang luka parah "terpapar suhu di bawah nol di medan tinggi" tidak tertolong.
. Kedua pihak kini telah melepaskan diri dari lokasi, imbuh keterangan itu.
S document:keterangan itu>=Indian Army statement | imbuh | Kedua pihak kini telah melepaskan diri dari lokasi | indirect
e5 RETREAT/withdraw | melepaskan diri | a=Kedua pihak>A ; Kedua pihak>P | p=lokasi>G
+ Beijing tidak menyebut jumlah korban.
. Juru bicara Kementerian Luar Negeri China Zhao Lijian menuduh serdadu India dua kali menyeberangi garis perbatasan dan "menyerang personel China" lebih dulu.
S person:Juru bicara Kementerian Luar Negeri China Zhao Lijian>Z | menuduh | serdadu India dua kali menyeberangi garis perbatasan dan "menyerang personel China" lebih dulu | mixed
e6 ACCUSE/allege | menuduh | a=Juru bicara Kementerian Luar Negeri China Zhao Lijian>Z | r=serdadu India>A
e7 MOBILIZE/troops | menyeberangi garis perbatasan | a=serdadu India>A | r=China>C | p=Lembah Galwan>G | d=2020-06-15 | st=possible
e8 ASSAULT | menyerang | a=serdadu India>A | r=personel China>P | p=Lembah Galwan>G | d=2020-06-15 | st=possible | same=e1
. "Kami menyampaikan protes keras," katanya di Beijing, Selasa.
S person:nya>Z | katanya | Kami menyampaikan protes keras, | direct
e9 ACCUSE/disapprove | protes keras | a=Kami>C | r=serdadu India>I | d=2020-06-16
. Kolonel Zhang Shuili dari Komando Mandala Barat malah menyatakan kedaulatan atas Lembah Galwan "sejak dahulu milik China".
S person:Kolonel Zhang Shuili>S | menyatakan | kedaulatan atas Lembah Galwan "sejak dahulu milik China" | mixed
+ Versi New Delhi bertolak belakang.
. Bentrokan itu, kata juru bicara Kementerian Luar Negeri Anurag Srivastava, akibat upaya China mengubah status quo secara sepihak.
S person:Anurag Srivastava>=Anurag Srivastava | kata | akibat upaya China mengubah status quo secara sepihak | indirect
e10 ASSAULT/beat,primitive | Bentrokan itu | p=Lembah Galwan>G | d=2020-06-15 | same=e1
e11 ACCUSE/allege | upaya China | a=Anurag Srivastava>I | r=China>C
. Menlu Subrahmanyam Jaishankar menelepon mitranya Wang Yi pada Rabu (17/6/2020) dan menyebut aksi itu "direncanakan sebelumnya".
S person:Menlu Subrahmanyam Jaishankar>J | menyebut | aksi itu "direncanakan sebelumnya" | mixed
e12 CONSULT/phone | menelepon | a=Menlu Subrahmanyam Jaishankar>J ; Wang Yi>W | d=2020-06-17
e13 ASSAULT/beat,primitive | aksi itu | a=China>P | p=Lembah Galwan>G | d=2020-06-15 | same=e1
. Wang, menurut ringkasan versi Beijing, menuntut pelakunya dihukum berat; keduanya sepakat menurunkan ketegangan.
S document:ringkasan versi Beijing>=Chinese readout of the call | menurut | menuntut pelakunya dihukum berat; keduanya sepakat menurunkan ketegangan | indirect
e14 REQUEST | menuntut | a=Wang>W | r=Jaishankar>I | d=2020-06-17
e15 AGREE | sepakat | a=keduanya>J ; keduanya>W | d=2020-06-17
+ Ini korban jiwa pertama di perbatasan sepanjang 3.488 kilometer itu sejak 1975.
. Sebuah kesepakatan tahun 1996 melarang penggunaan senjata api di dekat garis tersebut, dan karena itulah patroli di sana memanggul senapan dengan laras menghadap ke bawah.
. Sejak awal Mei kedua tentara berhadap-hadapan di Danau Pangong, dan jenderal mereka sudah dua kali berunding.
e16 CONSULT | berunding | a=jenderal mereka>A ; jenderal mereka>P
+ Di Hyderabad, ibunda Kolonel Santosh Babu, komandan yang ikut gugur, berkata bahwa ia sedih sekaligus bangga.
S person:ibunda Kolonel Santosh Babu>- | berkata | ia sedih sekaligus bangga | indirect
e17 ASSAULT/beat,primitive | gugur | r=Kolonel Santosh Babu>Santosh Babu,IND,MIL | p=Lembah Galwan>G | d=2020-06-15 | f=killed 1 "Kolonel Santosh Babu" | same=e1
. Aktivis partai oposisi membakar poster Presiden Xi Jinping di beberapa kota.
e18 PROTEST/demo | membakar poster | a=Aktivis partai oposisi>Indian opposition activists,IND,OPP | r=Presiden Xi Jinping>Xi Jinping,CHN,GOV

@story id-own-qe-017 | id | 2023-11-21 | Portal Sedunia
@who H = Houthis | YEM | REB
@who I = Israel | ISR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who R = Iran | IRN | GOV
@who Y = Yahya Saree | YEM | REB
@who C = Crew of the Galaxy Leader | - | CVL
@who J = Japan | JPN | GOV
@where L = Red Sea | - | 15.0 | 41.5
@where D = Hodeidah | YEM | 14.8 | 42.95
# Video Dramatis Houthi Bajak Kapal Galaxy Leader Pakai Helikopter
e1 ASSAULT/abduct | Bajak | a=Houthi>H | r=Kapal Galaxy Leader>C | d=2023-11-19
+ SANAA - Kelompok Houthi merilis rekaman detik-detik anak buahnya merebut kapal kargo Galaxy Leader di Laut Merah.
e2 ASSAULT/abduct | merebut | a=anak buahnya>H | r=kapal kargo Galaxy Leader>C | p=Laut Merah>L | d=2023-11-19 | same=e1
. Video berdurasi dua setengah menit itu beredar sejak Senin (20/11/2023).
+ Dalam tayangan tersebut sebuah helikopter Mi-17 hinggap di geladak.
. Sedikitnya 10 pria berseragam loreng melompat keluar, meneriakkan takbir, lalu menodong awak di anjungan.
e3 ASSAULT/abduct | menodong | a=10 pria berseragam loreng>H | r=awak>C | p=Laut Merah>L | d=2023-11-19 | f=size 10.. "Sedikitnya 10 pria berseragam loreng" | same=e1
. Kapal pengangkut mobil sepanjang 189 meter itu digiring ke pelabuhan Hodeidah bersama 25 awaknya.
e4 ASSAULT/abduct | digiring | r=25 awaknya>C | p=pelabuhan Hodeidah>D | f=abducted 25 "25 awaknya" | same=e1
+ "Semua kapal milik musuh Israel atau yang berurusan dengannya akan menjadi sasaran sah," ancam juru bicara militer Houthi, Yahya Saree, seperti dilansir Al Jazeera, Selasa (21/11).
S outlet:Al Jazeera>=Al Jazeera ; person:Yahya Saree>Y | ancam | Semua kapal milik musuh Israel atau yang berurusan dengannya akan menjadi sasaran sah, | direct
e5 THREATEN/violence | ancam | a=Yahya Saree>Y | r=musuh Israel>I
. Ia menyebut pembajakan itu balasan atas "kejahatan keji terhadap saudara-saudara kami di Gaza dan Tepi Barat".
S person:Ia>Y | menyebut | pembajakan itu balasan atas "kejahatan keji terhadap saudara-saudara kami di Gaza dan Tepi Barat" | mixed
e6 ASSAULT/abduct | pembajakan itu | a=Kelompok Houthi>H | r=awak>C | p=Laut Merah>L | d=2023-11-19 | same=e1
e7 ACCUSE/disapprove | kejahatan keji | a=Ia>Y | r=musuh Israel>I
+ Milik siapa sebenarnya kapal itu?
. Galaxy Leader berbendera Bahama dan dioperasikan perusahaan Jepang Nippon Yusen.
. Pemilik akhirnya, menurut data publik, terkait dengan Abraham Ungar, salah satu orang terkaya Israel.
S document:data publik>- | menurut | terkait dengan Abraham Ungar, salah satu orang terkaya Israel | indirect
+ Kantor Perdana Menteri Benjamin Netanyahu menegaskan kapal tersebut bukan milik Israel dan tak seorang pun warganya berada di atasnya.
S organization:Kantor Perdana Menteri Benjamin Netanyahu>=Office of the Prime Minister of Israel | menegaskan | kapal tersebut bukan milik Israel dan tak seorang pun warganya berada di atasnya | indirect
. Israel mengutuk keras aksi itu dan menuduh Teheran memberi arahan.
S organization:Israel>I | menuduh | Teheran memberi arahan | indirect
e8 ACCUSE/disapprove | mengutuk | a=Israel>I | r=Houthi>H
e9 ACCUSE/allege | menuduh | a=Israel>I | r=Teheran>R
e10 AID | memberi arahan | a=Teheran>R | r=Houthi>H | st=possible
. "Ini lompatan terorisme Iran terhadap warga dunia bebas," tulis kantor itu di X.
S document:X>=X post ; organization:kantor itu>=Office of the Prime Minister of Israel | tulis | Ini lompatan terorisme Iran terhadap warga dunia bebas, | direct
e11 ACCUSE/allege | terorisme Iran | a=kantor itu>N | r=Iran>R
+ Iran membantah terlibat.
e12 AID | membantah terlibat | a=Iran>R | r=Houthi>H | st=denied | same=e10
. Juru bicara Kementerian Luar Negeri Nasser Kanani menyebut kelompok-kelompok perlawanan di kawasan bertindak atas kemauan sendiri.
S person:Nasser Kanani>=Nasser Kanani | menyebut | kelompok-kelompok perlawanan di kawasan bertindak atas kemauan sendiri | indirect
+ Tokyo mengecam penyitaan itu dan mengaku tengah mendekati Houthi secara langsung, sambil meminta bantuan Arab Saudi, Oman, dan Iran agar para awak segera dibebaskan.
S organization:Tokyo>J | mengaku | tengah mendekati Houthi secara langsung | indirect
e13 ACCUSE/disapprove | mengecam | a=Tokyo>J | r=Houthi>H
e14 ASSAULT/abduct | penyitaan itu | a=Houthi>H | p=Laut Merah>L | d=2023-11-19 | same=e1
e15 CONSULT | mendekati | a=Tokyo>J | r=Houthi>H | st=ongoing
e16 REQUEST/assist | meminta bantuan | a=Tokyo>J | r=Arab Saudi>Saudi Arabia,SAU,GOV ; Oman>Oman,OMN,GOV ; Iran>R
e17 RETREAT/release | dibebaskan | a=Houthi>H | r=para awak>C | st=possible
. Mereka berasal dari Bulgaria, Filipina, Meksiko, Rumania, dan Ukraina.
+ Gedung Putih menyatakan sedang menimbang untuk memasukkan lagi Houthi ke daftar organisasi teroris.
S organization:Gedung Putih>=White House | menyatakan | sedang menimbang untuk memasukkan lagi Houthi ke daftar organisasi teroris | indirect
e18 SANCTION | memasukkan lagi | a=Gedung Putih>United States,USA,GOV | r=Houthi>H | st=possible

@story id-own-qe-018 | id | 2016-07-17 | Portal Sedunia
@who E = Recep Tayyip Erdogan | TUR | GOV
@who T = Turkey | TUR | GOV
@who K = Coup plotters in Turkey | TUR | MIL
@who G = Fethullah Gulen | TUR | CVL
@who Y = Binali Yildirim | TUR | GOV
@who A = United States | USA | GOV
@who V = Anti-coup crowd in Turkey | TUR | CVL
@where I = Istanbul | TUR | 41.01 | 28.98
@where N = Ankara | TUR | 39.93 | 32.86
@where B = Bosphorus Bridge | TUR | 41.05 | 29.03
# Kudeta Turki Gagal, 2.839 Tentara Ditangkap, Erdogan Minta AS Serahkan Gulen
e1 COERCE/seize | Kudeta | a=Tentara>K | d=2016-07-15..2016-07-16 | st=denied
e2 COERCE/arrest | Ditangkap | r=2.839 Tentara>K | f=detained 2839 "2.839 Tentara"
e3 REQUEST | Minta | a=Erdogan>E | r=AS>A
e4 COOPERATE | Serahkan | a=AS>A | r=Gulen>G | st=possible
+ Istanbul - Turki bernapas lega, tetapi belum tenang.
. Upaya sekelompok perwira menggulingkan pemerintah berakhir dalam semalam, menyisakan sedikitnya 265 orang tewas.
e5 COERCE/seize | menggulingkan pemerintah | a=sekelompok perwira>K | r=pemerintah>T | p=Turki>Turkey,TUR,39.0,35.0 | d=2016-07-15..2016-07-16 | st=denied | same=e1
e6 ASSAULT | tewas | p=Turki>Turkey,TUR,39.0,35.0 | d=2016-07-15..2016-07-16 | f=killed 265.. "sedikitnya 265 orang"
. Dari jumlah itu 161 adalah polisi dan warga sipil, 104 lainnya komplotan kudeta, kata Perdana Menteri Binali Yildirim, Sabtu (16/7) waktu setempat.
S person:Perdana Menteri Binali Yildirim>Y | kata | Dari jumlah itu 161 adalah polisi dan warga sipil, 104 lainnya komplotan kudeta | indirect
e7 COERCE/seize | kudeta | a=komplotan kudeta>K | r=pemerintah>T | d=2016-07-15..2016-07-16 | st=denied | same=e1
+ Yildirim menyebut 2.839 personel militer dari berbagai pangkat telah ditahan.
S person:Yildirim>Y | menyebut | 2.839 personel militer dari berbagai pangkat telah ditahan | indirect
e8 COERCE/arrest | ditahan | r=2.839 personel militer>K | p=Turki>Turkey,TUR,39.0,35.0 | f=detained 2839 "2.839 personel militer" | same=e2
. Sebanyak 2.745 hakim juga diberhentikan dari jabatannya.
e9 SANCTION/expel | diberhentikan | r=2.745 hakim>Judges in Turkey,TUR,JUD | f=size 2745 "2.745 hakim"
+ Semuanya bermula Jumat (15/7) sekitar pukul 22.00, ketika truk tentara memblokade Jembatan Bosporus dan jet terbang rendah di atas Ankara.
e10 MOBILIZE/troops | memblokade | a=truk tentara>K | p=Jembatan Bosporus>B | d=2016-07-15
e11 MOBILIZE/weapons | terbang rendah | a=jet>K | p=Ankara>N | d=2016-07-15
. Penyiar televisi negara TRT dipaksa membacakan maklumat: sebuah "Dewan Perdamaian" mengambil alih dan memberlakukan darurat militer.
S document:maklumat>=Proclamation of the Peace at Home Council | - | sebuah "Dewan Perdamaian" mengambil alih dan memberlakukan darurat militer | mixed
e12 COERCE | dipaksa | r=Penyiar televisi negara TRT>TRT,TUR,MED | p=Ankara>N | d=2016-07-15
e13 COERCE/seize | mengambil alih | a=Dewan Perdamaian>K | p=Turki>Turkey,TUR,39.0,35.0 | d=2016-07-15..2016-07-16 | same=e1
e14 COERCE/martial-law | darurat militer | a=Dewan Perdamaian>K | p=Turki>Turkey,TUR,39.0,35.0 | d=2016-07-15
. Gedung parlemen dibom dari udara.
e15 ASSAULT/aerial | dibom | r=Gedung parlemen>Grand National Assembly of Turkey,TUR,LEG | p=Ankara>N | d=2016-07-16
+ Presiden Recep Tayyip Erdogan, yang sedang berlibur di Marmaris, muncul di CNN Turk lewat FaceTime dan menyeru rakyat turun ke alun-alun.
e16 REQUEST | menyeru | a=Presiden Recep Tayyip Erdogan>E | r=rakyat>V | d=2016-07-15
. Ribuan orang menurutinya, mengadang tank dengan tangan kosong.
e17 PROTEST/obstruct | mengadang tank | a=Ribuan orang>V | r=tank>K | d=2016-07-15..2016-07-16 | f=size 2000.. "Ribuan orang"
. Menjelang fajar, para serdadu di jembatan menyerah sambil mengangkat tangan.
e18 RETREAT | menyerah | a=para serdadu di jembatan>K | p=jembatan>B | d=2016-07-16
+ Delapan orang kabur dengan helikopter Black Hawk ke Yunani dan meminta suaka di sana.
e19 REQUEST/assist | meminta suaka | a=Delapan orang>K | r=Yunani>Greece,GRC,GOV | p=Yunani>Alexandroupoli,GRC,40.85,25.87 | f=size 8 "Delapan orang"
. Ankara menuntut pemulangan mereka.
e20 REQUEST | menuntut | a=Ankara>T | r=Yunani>Greece,GRC,GOV
+ Erdogan menuding Fethullah Gulen, ulama yang menetap di Pennsylvania sejak 1999, sebagai dalangnya.
e21 ACCUSE/allege | menuding | a=Erdogan>E | r=Fethullah Gulen>G
. "Saya meminta Amerika: ekstradisi orang ini atau serahkan dia kepada kami," serunya di hadapan pendukungnya di Istanbul, Sabtu malam, sebagaimana diberitakan Anadolu, Minggu (17/7/2016).
S outlet:Anadolu>=Anadolu Agency ; person:nya>E | serunya | Saya meminta Amerika: ekstradisi orang ini atau serahkan dia kepada kami, | direct
e22 REQUEST | meminta | a=Saya>E | r=Amerika>A | p=Istanbul>I | d=2016-07-16 | same=e3
e23 COOPERATE | ekstradisi | a=Amerika>A | r=orang ini>G | st=possible | same=e4
. Gulen mengutuk kudeta itu dan menyangkal terlibat.
e24 ACCUSE/disapprove | mengutuk | a=Gulen>G | r=kudeta itu>K
e25 COERCE/seize | menyangkal terlibat | a=Gulen>G | st=denied | same=e1
. Menlu AS John Kerry mengatakan belum ada permintaan resmi, dan mempersilakan Turki menyodorkan bukti.
S person:Menlu AS John Kerry>=John Kerry | mengatakan | belum ada permintaan resmi | indirect
+ Sejak republik berdiri, tentara Turki sudah tiga kali merebut kekuasaan, terakhir pada 1980.
e26 COERCE/seize | merebut kekuasaan | a=tentara Turki>Turkish Armed Forces,TUR,MIL | p=Turki>Turkey,TUR,39.0,35.0
. Toko roti di Beyoglu buka seperti biasa pada Minggu pagi, hanya antreannya lebih panjang.
