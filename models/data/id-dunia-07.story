@story id-own-qe-037 | id | 2025-12-11 | Detak Internasional
@who R = Russia | RUS | GOV
@who D = Ministry of Defence of Russia | RUS | MIL
@who U = Ukraine | UKR | GOV
@who S = Sergei Sobyanin | RUS | GOV
@who G = General Staff of the Armed Forces of Ukraine | UKR | MIL
@who Z = Volodymyr Zelensky | UKR | GOV
@where M = Moscow | RUS | 55.75 | 37.62
@where R = Russia | RUS | 55.75 | 50.0
@where N = Veliky Novgorod | RUS | 58.52 | 31.27
# Rusia Tembak Jatuh 287 Drone Ukraina dalam Semalam, 40 Mengarah ke Moskow
e1 ASSAULT/aerial | Tembak Jatuh | a=Rusia>R | r=Ukraina>U | d=2025-12-10..2025-12-11 | f=size 287 "287 Drone Ukraina"
e2 ASSAULT/drone | Mengarah ke Moskow | a=Ukraina>U | r=Moskow>R | p=Moskow>M | d=2025-12-10..2025-12-11 | f=size 40 "40"
+ Moskow - Rusia mengklaim pasukan pertahanan udaranya menembak jatuh 287 drone Ukraina dalam semalam.
S organization:Rusia>R | mengklaim | pasukan pertahanan udaranya menembak jatuh 287 drone Ukraina dalam semalam | indirect
e3 ASSAULT/aerial | menembak jatuh | a=pasukan pertahanan udaranya>Russian Air Defence Forces,RUS,MIL | r=Ukraina>U | p=Moskow>R | d=2025-12-10..2025-12-11 | f=size 287 "287 drone Ukraina" | same=e1
. Sebanyak 40 di antaranya terbang menuju Moskow.
e4 ASSAULT/drone | terbang menuju Moskow | r=Moskow>R | p=Moskow>M | d=2025-12-10..2025-12-11 | f=size 40 "40 di antaranya" | same=e2
+ Dilansir AFP, Kamis (11/12/2025), Kementerian Pertahanan Rusia menyatakan drone-drone itu "dicegat dan dihancurkan" di atas sedikitnya 12 wilayah, termasuk Bryansk, Kaluga, dan Semenanjung Krimea.
S outlet:AFP>=AFP ; organization:Kementerian Pertahanan Rusia>D | menyatakan | drone-drone itu "dicegat dan dihancurkan" di atas sedikitnya 12 wilayah, termasuk Bryansk, Kaluga, dan Semenanjung Krimea | mixed
e5 ASSAULT/aerial | dicegat dan dihancurkan | a=Kementerian Pertahanan Rusia>D | r=Ukraina>U | d=2025-12-10..2025-12-11 | same=e1
. Angka tersebut merupakan salah satu yang tertinggi sejak perang berkecamuk pada Februari 2022.
+ Wali Kota Moskow Sergei Sobyanin mengatakan petugas darurat sudah bekerja di lokasi jatuhnya puing.
S person:Wali Kota Moskow Sergei Sobyanin>S | mengatakan | petugas darurat sudah bekerja di lokasi jatuhnya puing | indirect
. Dia tidak melaporkan adanya korban jiwa.
+ Empat bandara di sekitar ibu kota menangguhkan penerbangan selama berjam-jam.
. Badan penerbangan sipil Rosaviatsia menyebut pembatasan itu diperlukan demi keselamatan.
S organization:Badan penerbangan sipil Rosaviatsia>=Rosaviatsia | menyebut | pembatasan itu diperlukan demi keselamatan | indirect
+ Sementara itu, di Veliky Novgorod, sebuah pabrik pupuk terbakar usai dihantam drone, menurut gubernur setempat Alexander Dronov.
S person:gubernur setempat Alexander Dronov>=Alexander Dronov | menurut | sebuah pabrik pupuk terbakar usai dihantam drone | indirect
e6 ASSAULT/drone | dihantam drone | r=sebuah pabrik pupuk>Akron fertilizer plant,RUS,BUS | p=Veliky Novgorod>N | d=2025-12-10..2025-12-11
. Dua pekerja mengalami luka bakar.
e7 ASSAULT/drone | luka bakar | r=Dua pekerja>Workers of the Akron plant,RUS,CVL | p=Veliky Novgorod>N | d=2025-12-10..2025-12-11 | f=injured 2 "Dua pekerja" | same=e6
+ Staf Umum Angkatan Bersenjata Ukraina mengakui serangan tersebut.
e8 ASSAULT/drone | serangan tersebut | a=Staf Umum Angkatan Bersenjata Ukraina>G | r=sebuah pabrik pupuk>Akron fertilizer plant,RUS,BUS | p=Veliky Novgorod>N | d=2025-12-10..2025-12-11 | same=e6
. Pabrik itu, kata lembaga tersebut lewat Telegram, memproduksi bahan baku peledak untuk "mesin perang agresor".
S document:Telegram>=Telegram post ; organization:lembaga tersebut>G | kata | memproduksi bahan baku peledak untuk "mesin perang agresor" | mixed
+ Kyiv menyebut serangan jarak jauh seperti ini sebagai pembalasan atas gempuran Rusia terhadap jaringan listriknya.
S organization:Kyiv>U | menyebut | serangan jarak jauh seperti ini sebagai pembalasan atas gempuran Rusia terhadap jaringan listriknya | indirect
e9 ASSAULT | gempuran Rusia | a=Rusia>R | r=Kyiv>U | p=Ukraina>Ukraine,UKR,49.0,32.0 | st=ongoing
. "Rusia harus merasakan bahwa perang ini ada harganya," ujar Presiden Volodymyr Zelensky pekan lalu.
S person:Presiden Volodymyr Zelensky>Z | ujar | Rusia harus merasakan bahwa perang ini ada harganya, | direct
+ Moskow sendiri berulang kali membantah sengaja menyasar warga sipil.
e10 ASSAULT | membantah sengaja menyasar | a=Moskow>R | r=warga sipil>Civilians in Ukraine,UKR,CVL | st=denied
+ Serangan ini terjadi saat Amerika Serikat mendesak kedua pihak segera menyepakati rencana perdamaian.
e11 REQUEST/yield | mendesak | a=Amerika Serikat>United States,USA,GOV | r=kedua pihak>R ; kedua pihak>U
. Kyiv telah mengirimkan tanggapan atas rencana itu kepada Washington pada Rabu (10/12) waktu setempat.
e12 CONSULT | mengirimkan tanggapan | a=Kyiv>U | r=Washington>United States,USA,GOV | d=2025-12-10

@story id-own-qe-038 | id | 2025-12-03 | Detak Internasional
@who T = Taliban | AFG | GOV
@who C = Supreme Court of Afghanistan | AFG | JUD
@who M = Mangal | AFG | CVL
@who B = Richard Bennett | - | IGO
@who K = Family in Khost | AFG | CVL
@who H = Hibatullah Akhundzada | AFG | GOV
@where S = Khost | AFG | 33.34 | 69.92
# Ngeri! Pembunuh Satu Keluarga Ditembak Mati di Stadion Afghanistan, 80 Ribu Orang Menonton
e1 ASSAULT/targeted,firearms | Ditembak Mati | r=Pembunuh Satu Keluarga>M | p=Stadion Afghanistan>S | d=2025-12-02 | f=killed 1 "Pembunuh Satu Keluarga"
e2 ASSAULT | Pembunuh Satu Keluarga | a=Pembunuh Satu Keluarga>M | r=Satu Keluarga>K
+ Khost - Otoritas Taliban mengeksekusi mati seorang pria di hadapan puluhan ribu orang di sebuah stadion olahraga di Khost, Afghanistan timur.
e3 ASSAULT/targeted,firearms | mengeksekusi mati | a=Otoritas Taliban>T | r=seorang pria>M | p=Khost>S | d=2025-12-02 | f=killed 1 "seorang pria" | same=e1
. Pria bernama Mangal itu dinyatakan bersalah membunuh 13 anggota satu keluarga, sembilan di antaranya anak-anak.
e4 SANCTION/convict | dinyatakan bersalah | r=Pria bernama Mangal itu>M
e5 ASSAULT | membunuh | a=Pria bernama Mangal itu>M | r=13 anggota satu keluarga>K | f=killed 13 "13 anggota satu keluarga" | same=e2
+ Mahkamah Agung Afghanistan mengatakan eksekusi dilaksanakan pada Selasa (2/12) waktu setempat, setelah hukuman "qisas" itu dikaji tiga tingkat pengadilan dan disetujui pemimpin tertinggi Hibatullah Akhundzada.
S organization:Mahkamah Agung Afghanistan>C | mengatakan | eksekusi dilaksanakan pada Selasa (2/12) waktu setempat, setelah hukuman "qisas" itu dikaji tiga tingkat pengadilan dan disetujui pemimpin tertinggi Hibatullah Akhundzada | mixed
e6 ASSAULT/targeted,firearms | eksekusi | p=Khost>S | d=2025-12-02 | same=e1
e7 SUPPORT | disetujui | a=pemimpin tertinggi Hibatullah Akhundzada>H
. "Keluarga korban ditawari untuk memaafkan dan berdamai, tetapi mereka menolak," demikian pernyataan lembaga itu seperti dilansir AFP, Rabu (3/12/2025).
S outlet:AFP>=AFP ; organization:lembaga itu>C | demikian pernyataan | Keluarga korban ditawari untuk memaafkan dan berdamai, tetapi mereka menolak, | direct
e8 REQUEST/yield | ditawari untuk memaafkan | r=Keluarga korban>K
e9 REJECT/yield | menolak | a=mereka>K
+ Tiga tembakan dilepaskan.
. Menurut media setempat, yang memegang senjata adalah seorang bocah 13 tahun, kerabat para korban.
S outlet:media setempat>- | Menurut | yang memegang senjata adalah seorang bocah 13 tahun, kerabat para korban | indirect
e10 ASSAULT/targeted,firearms | memegang senjata | a=seorang bocah 13 tahun>K | r=Mangal>M | p=Khost>S | d=2025-12-02 | same=e1
. Ponsel berkamera dilarang dibawa masuk ke stadion.
+ Mujib Rahman, warga yang hadir, menuturkan penonton meneriakkan takbir ketika terpidana roboh.
S person:Mujib Rahman>=Mujib Rahman | menuturkan | penonton meneriakkan takbir ketika terpidana roboh | indirect
. "Semoga tidak ada lagi yang berani berbuat seperti itu," katanya kepada AFP.
S outlet:AFP>=AFP ; person:nya>=Mujib Rahman | katanya | Semoga tidak ada lagi yang berani berbuat seperti itu, | direct
+ Pelapor Khusus PBB untuk Afghanistan, Richard Bennett, sebelumnya meminta eksekusi tersebut dibatalkan.
e11 REQUEST/yield | meminta | a=Richard Bennett>B | r=Otoritas Taliban>T
. Ia mengecam eksekusi di muka umum sebagai hukuman yang tidak manusiawi, kejam, dan bertentangan dengan hukum internasional.
S person:Ia>B | mengecam | hukuman yang tidak manusiawi, kejam, dan bertentangan dengan hukum internasional | indirect
e12 ACCUSE/disapprove | mengecam | a=Ia>B | r=Otoritas Taliban>T
+ Ini merupakan eksekusi publik ke-11 sejak Taliban kembali berkuasa pada 2021, berdasarkan hitungan AFP.
S outlet:AFP>=AFP | berdasarkan | eksekusi publik ke-11 sejak Taliban kembali berkuasa pada 2021 | indirect
e13 ASSAULT/targeted,firearms | eksekusi publik ke-11 | a=Taliban>T | r=Mangal>M | p=Khost>S | d=2025-12-02 | same=e1
. Pada April lalu, empat orang ditembak mati dalam sehari di tiga provinsi berbeda.
e14 ASSAULT/targeted,firearms | ditembak mati | r=empat orang>Executed convicts in Afghanistan,AFG,- | p=Afghanistan>Afghanistan,AFG,33.9,67.7 | d=2025-04-01..2025-04-30 | f=killed 4 "empat orang"
. Cambuk di depan umum juga kerap dijatuhkan untuk pencurian, zina, dan minum minuman keras.
e15 ASSAULT/beat | Cambuk | a=Taliban>T | p=Afghanistan>Afghanistan,AFG,33.9,67.7 | st=ongoing
+ Saat memerintah untuk pertama kali, 1996-2001, Taliban rutin menggelar eksekusi serupa di stadion Kabul, sebelum pertandingan sepak bola dimulai.
e16 ASSAULT/targeted | eksekusi serupa | a=Taliban>T | p=stadion Kabul>Kabul,AFG,34.53,69.17 | d=1996-01-01..2001-12-31
. Afghanistan berpenduduk sekitar 44 juta jiwa, dan lebih dari separuhnya bergantung pada bantuan kemanusiaan.

@story id-own-qe-039 | id | 2025-11-24 | Detak Internasional
@who I = Israel | ISR | GOV
@who M = Israel Defense Forces | ISR | MIL
@who T = Haytham Ali Tabatabai | LBN | REB
@who H = Hezbollah | LBN | REB
@who N = Benjamin Netanyahu | ISR | GOV
@who A = Joseph Aoun | LBN | GOV
@who L = Lebanon | LBN | GOV
@who Q = Mahmoud Qamati | LBN | REB
@who R = Iran | IRN | GOV
@where D = Dahiyeh, Beirut | LBN | 33.85 | 35.51
# Israel Bunuh Kepala Staf Hizbullah di Beirut, Ini Respons Lebanon dan Iran
e1 ASSAULT/targeted,aerial | Bunuh | a=Israel>I | r=Kepala Staf Hizbullah>T | p=Beirut>D | d=2025-11-23 | f=killed 1 "Kepala Staf Hizbullah"
+ Beirut - Israel membunuh kepala staf kelompok Hizbullah, Haytham Ali Tabatabai, dalam serangan udara di pinggiran selatan Beirut, Lebanon, Minggu (23/11/2025).
e2 ASSAULT/targeted,aerial | membunuh | a=Israel>I | r=Haytham Ali Tabatabai>T | p=pinggiran selatan Beirut>D | d=2025-11-23 | f=killed 1 "Haytham Ali Tabatabai" | same=e1
. Kementerian Kesehatan Lebanon melaporkan lima orang tewas dan 28 orang luka-luka.
S organization:Kementerian Kesehatan Lebanon>=Ministry of Public Health of Lebanon | melaporkan | lima orang tewas dan 28 orang luka-luka | indirect
e3 ASSAULT/aerial | tewas | r=lima orang>-,LBN,- | p=pinggiran selatan Beirut>D | d=2025-11-23 | f=killed 5 "lima orang" ; injured 28 "28 orang" | same=e1
+ Hizbullah mengonfirmasi kematian "komandan besar" itu beberapa jam kemudian.
S organization:Hizbullah>H | mengonfirmasi | kematian "komandan besar" itu | mixed
e4 ASSAULT/targeted,aerial | kematian | r=komandan besar>T | p=pinggiran selatan Beirut>D | d=2025-11-23 | same=e1
. Tabatabai merupakan pejabat paling senior Hizbullah yang tewas sejak gencatan senjata disepakati pada November 2024.
e5 ASSAULT/targeted,aerial | tewas | r=Tabatabai>T | p=pinggiran selatan Beirut>D | d=2025-11-23 | same=e1
e6 CONCEDE | disepakati | a=Hizbullah>H | d=2024-11-01..2024-11-30
+ Kantor Perdana Menteri Israel menyebut serangan itu diperintahkan langsung oleh Benjamin Netanyahu.
S organization:Kantor Perdana Menteri Israel>=Office of the Prime Minister of Israel | menyebut | serangan itu diperintahkan langsung oleh Benjamin Netanyahu | indirect
e7 ASSAULT/targeted,aerial | serangan itu | a=Israel>I | r=Tabatabai>T | p=pinggiran selatan Beirut>D | d=2025-11-23 | same=e1
e8 REQUEST | diperintahkan | a=Benjamin Netanyahu>N | r=Israel>M | d=2025-11-23
. "Israel tidak akan membiarkan Hizbullah membangun kembali kekuatannya," tegas Netanyahu dalam pernyataan video.
S document:pernyataan video>=Video statement of Benjamin Netanyahu ; person:Netanyahu>N | tegas | Israel tidak akan membiarkan Hizbullah membangun kembali kekuatannya, | direct
e9 THREATEN/violence | tidak akan membiarkan | a=Israel>I | r=Hizbullah>H
. Ia pun meminta pemerintah Lebanon memenuhi janjinya untuk melucuti kelompok tersebut.
e10 REQUEST/yield | meminta | a=Ia>N | r=pemerintah Lebanon>L
e11 RETREAT/disarm | melucuti | a=pemerintah Lebanon>L | r=kelompok tersebut>H | p=Lebanon>Lebanon,LBN,33.9,35.8 | st=possible
+ Presiden Lebanon Joseph Aoun mengecam serangan itu.
e12 ACCUSE/disapprove | mengecam | a=Presiden Lebanon Joseph Aoun>A | r=Israel>I
e13 ASSAULT/targeted,aerial | serangan itu | a=Israel>I | p=pinggiran selatan Beirut>D | d=2025-11-23 | same=e1
. Dia mendesak komunitas internasional "bertindak tegas dan serius" untuk menghentikan gempuran terhadap negaranya, seperti dilansir Reuters, Senin (24/11).
S outlet:Reuters>=Reuters ; person:Dia>A | mendesak | bertindak tegas dan serius | direct
e14 REQUEST | mendesak | a=Dia>A | r=komunitas internasional>International community,-,-
+ Sementara itu, Teheran melontarkan kutukan.
e15 ACCUSE/disapprove | kutukan | a=Teheran>R | r=Israel>I
. Korps Garda Revolusi Islam Iran memperingatkan akan adanya "balasan yang menghancurkan" pada waktunya.
S organization:Korps Garda Revolusi Islam Iran>=Islamic Revolutionary Guard Corps | memperingatkan | balasan yang menghancurkan | direct
e16 THREATEN/violence | memperingatkan | a=Korps Garda Revolusi Islam Iran>Islamic Revolutionary Guard Corps,IRN,MIL | r=Israel>I
+ Wakil ketua dewan politik Hizbullah, Mahmoud Qamati, mengatakan Israel telah melanggar "garis merah baru".
S person:Mahmoud Qamati>Q | mengatakan | Israel telah melanggar "garis merah baru" | mixed
e17 ACCUSE/disapprove | garis merah baru | a=Mahmoud Qamati>Q | r=Israel>I
. Soal pembalasan, kata dia kepada wartawan di lokasi, pimpinan kelompoknya masih menimbang.
S person:dia>Q | kata | pimpinan kelompoknya masih menimbang | indirect
e18 ASSAULT | pembalasan | a=kelompoknya>H | r=Israel>I | st=possible
+ AS pada 2018 menawarkan hadiah US$ 5 juta bagi informasi tentang Tabatabai, yang pernah memimpin pasukan elite Radwan serta bertugas di Suriah dan Yaman.
. Ia lahir di Beirut pada 1968 dari ayah berdarah Iran dan ibu Lebanon.
+ Israel hampir setiap hari menyerang Lebanon selatan kendati gencatan senjata berlaku.
e19 ASSAULT | menyerang | a=Israel>I | p=Lebanon selatan>Southern Lebanon,LBN,33.25,35.35 | st=ongoing
e20 RETREAT/ceasefire | gencatan senjata berlaku | a=Israel>I ; Hizbullah>H | st=ongoing
. Beirut menghitung lebih dari 330 orang tewas sejak kesepakatan itu diteken.
S organization:Beirut>L | menghitung | lebih dari 330 orang tewas sejak kesepakatan itu diteken | indirect
e21 ASSAULT | tewas | a=Israel>I | r=lebih dari 330 orang>-,LBN,- | p=Lebanon>Lebanon,LBN,33.9,35.8 | d=2024-11-27..2025-11-24 | f=killed 330.. "lebih dari 330 orang"

@story id-own-qe-040 | id | 2026-01-05 | Detak Internasional
@who N = North Korea | PRK | GOV
@who K = Kim Jong Un | PRK | GOV
@who S = South Korea | KOR | GOV
@who J = Joint Chiefs of Staff of South Korea | KOR | MIL
@who L = Lee Jae-myung | KOR | GOV
@who P = Japan | JPN | GOV
@who A = United States | USA | GOV
@who X = Xi Jinping | CHN | GOV
@where Y = Pyongyang | PRK | 39.04 | 125.76
@where E = Sea of Japan | - | 39.5 | 130.0
# Kim Jong Un Awasi Uji Rudal Hipersonik, Singgung Krisis Venezuela
e1 MOBILIZE/weapons | Uji Rudal Hipersonik | a=Kim Jong Un>K | d=2026-01-04
+ Pyongyang - Korea Utara (Korut) mengonfirmasi peluncuran rudal hipersonik yang diawasi langsung oleh pemimpinnya, Kim Jong Un.
S organization:Korea Utara (Korut)>N | mengonfirmasi | peluncuran rudal hipersonik | indirect
e2 MOBILIZE/weapons | peluncuran rudal hipersonik | a=Korea Utara (Korut)>N | p=Pyongyang>Y | d=2026-01-04 | same=e1
. Peluncuran pertama pada tahun ini digelar saat Presiden Korea Selatan (Korsel) Lee Jae-myung bertolak ke China.
e3 MOBILIZE/weapons | Peluncuran pertama | a=Korut>N | d=2026-01-04 | same=e1
e4 CONSULT/visit | bertolak ke China | a=Presiden Korea Selatan (Korsel) Lee Jae-myung>L | r=China>China,CHN,GOV | p=China>Beijing,CHN,39.9,116.4 | d=2026-01-04
+ Kantor berita resmi KCNA, Senin (5/1/2026), melaporkan rudal-rudal itu ditembakkan dari distrik Ryokpho, Pyongyang, dan mengenai target sejauh 1.000 kilometer di Laut Timur.
S outlet:Kantor berita resmi KCNA>=KCNA | melaporkan | rudal-rudal itu ditembakkan dari distrik Ryokpho, Pyongyang, dan mengenai target sejauh 1.000 kilometer di Laut Timur | indirect
e5 MOBILIZE/weapons | ditembakkan | p=distrik Ryokpho, Pyongyang>Y | d=2026-01-04 | same=e1
. "Jujur saja, kegiatan kita ini jelas bertujuan menempatkan penangkal perang nuklir pada landasan yang maju," ujar Kim seperti dikutip KCNA.
S outlet:KCNA>=KCNA ; person:Kim>K | ujar | Jujur saja, kegiatan kita ini jelas bertujuan menempatkan penangkal perang nuklir pada landasan yang maju, | direct
. Mengapa hal itu perlu, lanjutnya, sudah ditunjukkan oleh "krisis geopolitik belakangan ini".
S person:nya>K | lanjutnya | sudah ditunjukkan oleh "krisis geopolitik belakangan ini" | mixed
+ Pernyataan itu tampaknya merujuk pada penangkapan Presiden Venezuela Nicolas Maduro oleh pasukan AS sehari sebelumnya.
e6 COERCE/arrest | penangkapan | a=pasukan AS>United States Armed Forces,USA,MIL | r=Presiden Venezuela Nicolas Maduro>Nicolas Maduro,VEN,GOV | p=Venezuela>Caracas,VEN,10.49,-66.88 | d=2026-01-03
. Pyongyang pada Minggu mengutuk operasi Washington sebagai "pelanggaran kedaulatan paling serius".
S organization:Pyongyang>N | mengutuk | pelanggaran kedaulatan paling serius | direct
e7 ACCUSE/disapprove | mengutuk | a=Pyongyang>N | r=Washington>A | d=2026-01-04
e8 COERCE/arrest | operasi Washington | a=Washington>A | r=Presiden Venezuela Nicolas Maduro>Nicolas Maduro,VEN,GOV | d=2026-01-03 | same=e6
+ Kepala Staf Gabungan Korsel sebelumnya menyatakan mendeteksi beberapa rudal balistik yang terbang sekitar 900 kilometer pada Minggu (4/1) pukul 07.50 waktu setempat.
S organization:Kepala Staf Gabungan Korsel>J | menyatakan | mendeteksi beberapa rudal balistik yang terbang sekitar 900 kilometer pada Minggu (4/1) pukul 07.50 waktu setempat | indirect
e9 MOBILIZE/weapons | rudal balistik | a=Korut>N | p=Pyongyang>Y | d=2026-01-04 | same=e1
. Seoul menggelar rapat darurat dan meminta tetangganya berhenti memicu ketegangan.
e10 REQUEST/yield | meminta | a=Seoul>S | r=tetangganya>N
+ Jepang turut melayangkan protes.
e11 ACCUSE/disapprove | protes | a=Jepang>P | r=Korut>N
. Menteri Pertahanan Shinjiro Koizumi menyebut dua rudal jatuh di luar zona ekonomi eksklusif negaranya.
S person:Menteri Pertahanan Shinjiro Koizumi>=Shinjiro Koizumi | menyebut | dua rudal jatuh di luar zona ekonomi eksklusif negaranya | indirect
e12 MOBILIZE/weapons | jatuh | r=Jepang>P | d=2026-01-04 | f=size 2 "dua rudal" | same=e1
+ Lee dijadwalkan bertemu Presiden Xi Jinping di Beijing pada Senin sore.
e13 CONSULT/visit | bertemu | a=Lee>L | r=Presiden Xi Jinping>X | p=Beijing>Beijing,CHN,39.9,116.4 | d=2026-01-05 | st=planned
. Dalam wawancara dengan CCTV sebelum berangkat, ia mengaku berharap China membantu mewujudkan perdamaian di Semenanjung Korea.
S outlet:CCTV>=CCTV ; person:ia>L | mengaku | berharap China membantu mewujudkan perdamaian di Semenanjung Korea | indirect
+ Korut dilarang menguji rudal balistik berdasarkan sejumlah resolusi Dewan Keamanan PBB.
e14 COERCE/restrict | dilarang | a=Dewan Keamanan PBB>United Nations Security Council,-,IGO | r=Korut>N
. Negara itu akan menyelenggarakan kongres partai yang langka dalam beberapa pekan ke depan.
. Rudal hipersonik melesat lebih dari lima kali kecepatan suara dan dapat berbelok di udara.

@story id-own-qe-041 | id | 2025-12-27 | Detak Internasional
@who C = China | CHN | GOV
@who F = Ministry of Foreign Affairs of China | CHN | GOV
@who A = United States | USA | GOV
@who T = Taiwan | TWN | GOV
@who S = United States Department of State | USA | GOV
@who D = US defence firms under Chinese sanctions | USA | BUS
@who W = Wellington Koo | TWN | GOV
@who M = United States Congress | USA | LEG
# Balas Penjualan Senjata ke Taiwan, China Sanksi 20 Perusahaan AS
e1 AID | Penjualan Senjata | a=AS>A | r=Taiwan>T
e2 SANCTION/discontinue | Sanksi | a=China>C | r=20 Perusahaan AS>D | d=2025-12-26
+ Beijing, CNN Indonesia -- China menjatuhkan sanksi terhadap 20 perusahaan pertahanan Amerika Serikat dan 10 petingginya, Jumat (26/12).
e3 SANCTION/discontinue | menjatuhkan sanksi | a=China>C | r=20 perusahaan pertahanan Amerika Serikat>D ; 10 petingginya>Executives of US defence firms,USA,BUS | d=2025-12-26 | same=e2
. Langkah itu diambil sepekan setelah Washington mengumumkan paket senjata senilai US$11,1 miliar untuk Taiwan, yang terbesar sepanjang sejarah.
e4 AID | paket senjata | a=Washington>A | r=Taiwan>T | st=planned | same=e1
+ Aset perusahaan-perusahaan tersebut di China dibekukan.
e5 COERCE/seize | dibekukan | a=China>C | r=perusahaan-perusahaan tersebut>D | p=China>China,CHN,35.0,103.0 | d=2025-12-26
. Warga dan lembaga di Negeri Tirai Bambu dilarang berbisnis dengan mereka, sedangkan para eksekutifnya, termasuk pendiri Anduril Industries, tidak boleh masuk ke China.
e6 SANCTION/discontinue | dilarang berbisnis | a=China>C | r=mereka>D | d=2025-12-26 | same=e2
e7 REJECT | tidak boleh masuk | a=China>C | r=para eksekutifnya>Executives of US defence firms,USA,BUS | p=China>China,CHN,35.0,103.0 | d=2025-12-26
+ "Masalah Taiwan adalah inti dari kepentingan inti China dan garis merah pertama yang tidak boleh dilewati," kata juru bicara Kementerian Luar Negeri China dalam keterangan tertulis, dikutip dari Xinhua, Sabtu (27/12/2025).
S outlet:Xinhua>=Xinhua ; unnamed:juru bicara Kementerian Luar Negeri China>- | kata | Masalah Taiwan adalah inti dari kepentingan inti China dan garis merah pertama yang tidak boleh dilewati, | direct
. "Setiap perusahaan dan individu yang terlibat dalam penjualan senjata akan membayar kesalahannya," imbuh dia.
S unnamed:dia>- | imbuh | Setiap perusahaan dan individu yang terlibat dalam penjualan senjata akan membayar kesalahannya, | direct
e8 THREATEN | akan membayar kesalahannya | a=dia>F | r=Setiap perusahaan dan individu>D
. Beijing pun mendesak AS menghentikan upaya "berbahaya" mempersenjatai pulau tersebut.
e9 REQUEST/yield | mendesak | a=Beijing>C | r=AS>A
+ Departemen Luar Negeri AS menyatakan keberatan keras.
S organization:Departemen Luar Negeri AS>S | menyatakan | keberatan keras | indirect
e10 ACCUSE/disapprove | keberatan keras | a=Departemen Luar Negeri AS>S | r=China>C
. Seorang juru bicaranya meminta China menghentikan tekanan militer, diplomatik, dan ekonomi terhadap Taipei, menurut AFP.
S outlet:AFP>=AFP ; unnamed:Seorang juru bicaranya>- | meminta | menghentikan tekanan militer, diplomatik, dan ekonomi terhadap Taipei | indirect
e11 REQUEST/yield | meminta | a=Seorang juru bicaranya>S | r=China>C
+ Boeing cabang St. Louis, Northrop Grumman, dan L3Harris masuk dalam daftar tersebut.
. Namun sebagian besar di antaranya hampir tidak punya usaha di China, sehingga dampaknya dinilai simbolis belaka.
+ Paket yang disetujui pekan lalu mencakup 82 peluncur roket HIMARS, 420 rudal ATACMS, howitzer, dan drone.
. Kongres AS masih berhak menolaknya, tetapi hal itu dianggap tidak mungkin.
e12 REJECT/assist | menolaknya | a=Kongres AS>M | r=Taiwan>T | st=possible
+ Menteri Pertahanan Taiwan Wellington Koo berterima kasih kepada Washington.
e13 SUPPORT | berterima kasih | a=Menteri Pertahanan Taiwan Wellington Koo>W | r=Washington>A
. Ia sebelumnya mengatakan anggaran khusus senilai 40 miliar dolar telah diajukan ke parlemen, yang kini dikuasai oposisi.
S person:Ia>W | mengatakan | anggaran khusus senilai 40 miliar dolar telah diajukan ke parlemen, yang kini dikuasai oposisi | indirect
+ China menganggap Taiwan yang berpemerintahan sendiri sebagai wilayahnya dan tidak menutup kemungkinan memakai kekerasan untuk merebutnya.
e14 ASSAULT | merebutnya | a=China>C | r=Taiwan>T | p=Taiwan>Taiwan,TWN,23.7,121.0 | st=possible
. AS memutus hubungan resmi dengan Taipei pada 1979, tetapi undang-undangnya mewajibkan negara itu menyediakan sarana pertahanan bagi Taiwan.
e15 SANCTION/withdraw | memutus hubungan | a=AS>A | r=Taipei>T | d=1979-01-01..1979-12-31

@story id-own-qe-042 | id | 2025-12-26 | Detak Internasional
@who T = Donald Trump | USA | GOV
@who A = United States | USA | GOV
@who I = Islamic State | - | REB
@who N = Nigeria | NGA | GOV
@who M = Yusuf Tuggar | NGA | GOV
@who C = United States Africa Command | USA | MIL
@who H = Pete Hegseth | USA | GOV
@who K = Christians in Nigeria | NGA | CVL
@where S = Sokoto State | NGA | 13.05 | 5.25
# Malam Natal, Trump Perintahkan Serangan ke ISIS di Nigeria: Mematikan!
S person:Trump>T | - | Mematikan! | direct
e1 ASSAULT/aerial | Serangan | a=Trump>A | r=ISIS>I | p=Nigeria>S | d=2025-12-25
+ Jakarta - Amerika Serikat (AS) melancarkan serangan terhadap militan ISIS di Nigeria barat laut, Kamis (25/12) malam waktu setempat.
e2 ASSAULT/aerial | melancarkan serangan | a=Amerika Serikat (AS)>A | r=militan ISIS>I | p=Nigeria barat laut>S | d=2025-12-25 | same=e1
. Presiden AS Donald Trump menyebut serangan itu "dahsyat dan mematikan".
S person:Presiden AS Donald Trump>T | menyebut | serangan itu "dahsyat dan mematikan" | mixed
e3 ASSAULT/aerial | serangan itu | a=Amerika Serikat (AS)>A | p=Nigeria barat laut>S | d=2025-12-25 | same=e1
+ "Malam ini, atas arahan saya sebagai Panglima Tertinggi, Amerika Serikat menyerang para Sampah Teroris ISIS yang telah membunuhi orang-orang Kristen tak berdosa," tulis Trump di Truth Social, seperti dilansir AFP, Jumat (26/12/2025).
S outlet:AFP>=AFP ; document:Truth Social>=Truth Social post ; person:Trump>T | tulis | Malam ini, atas arahan saya sebagai Panglima Tertinggi, Amerika Serikat menyerang para Sampah Teroris ISIS yang telah membunuhi orang-orang Kristen tak berdosa, | direct
e4 ASSAULT/aerial | menyerang | a=Amerika Serikat>A | r=Sampah Teroris ISIS>I | p=Nigeria barat laut>S | d=2025-12-25 | same=e1
e5 ASSAULT | membunuhi | a=Sampah Teroris ISIS>I | r=orang-orang Kristen tak berdosa>K | p=Nigeria>Nigeria,NGA,9.1,8.7
. "Saya sudah memperingatkan mereka bahwa kalau pembantaian terhadap orang Kristen tidak dihentikan, akan ada neraka, dan malam ini neraka itu tiba," lanjutnya.
S person:nya>T | lanjutnya | Saya sudah memperingatkan mereka bahwa kalau pembantaian terhadap orang Kristen tidak dihentikan, akan ada neraka, dan malam ini neraka itu tiba, | direct
e6 THREATEN/violence | memperingatkan | a=Saya>T | r=mereka>I
e7 ASSAULT | pembantaian | a=mereka>I | r=orang Kristen>K | p=Nigeria>Nigeria,NGA,9.1,8.7 | same=e5
+ Komando AS untuk Afrika (AFRICOM) mengungkapkan serangan dilakukan di Negara Bagian Sokoto atas permintaan pemerintah Nigeria.
S organization:Komando AS untuk Afrika (AFRICOM)>C | mengungkapkan | serangan dilakukan di Negara Bagian Sokoto atas permintaan pemerintah Nigeria | indirect
e8 ASSAULT/aerial | serangan dilakukan | a=Komando AS untuk Afrika (AFRICOM)>C | r=ISIS>I | p=Negara Bagian Sokoto>S | d=2025-12-25 | same=e1
e9 REQUEST/assist | permintaan | a=pemerintah Nigeria>N | r=AS>A
. "Beberapa" militan tewas, menurut penilaian awal komando itu.
S document:penilaian awal komando itu>=AFRICOM initial assessment | menurut | "Beberapa" militan tewas | mixed
e10 ASSAULT/aerial | tewas | r=militan>I | p=Negara Bagian Sokoto>S | d=2025-12-25 | same=e1
. Pejabat pertahanan AS yang enggan disebut namanya menuturkan kepada New York Times bahwa lebih dari selusin rudal Tomahawk diluncurkan dari kapal di Teluk Guinea.
S outlet:New York Times>=The New York Times ; unnamed:Pejabat pertahanan AS>- | menuturkan | lebih dari selusin rudal Tomahawk diluncurkan dari kapal di Teluk Guinea | indirect
e11 ASSAULT/heavy-weapons | diluncurkan | a=AS>A | r=militan>I | p=Negara Bagian Sokoto>S | d=2025-12-25 | same=e1
+ Menteri Luar Negeri Nigeria Yusuf Tuggar membenarkan adanya "operasi gabungan" dan mengaku sempat dua kali berbicara dengan Menlu AS Marco Rubio sebelum serangan.
S person:Menteri Luar Negeri Nigeria Yusuf Tuggar>M | membenarkan | operasi gabungan | direct
e12 COOPERATE | operasi gabungan | a=Nigeria>N ; AS>A | p=Negara Bagian Sokoto>S | d=2025-12-25
e13 CONSULT | berbicara | a=Menteri Luar Negeri Nigeria Yusuf Tuggar>M ; Menlu AS Marco Rubio>Marco Rubio,USA,GOV
e14 ASSAULT/aerial | serangan | a=AS>A | r=ISIS>I | p=Negara Bagian Sokoto>S | d=2025-12-25 | same=e1
. Operasi itu, kata Tuggar kepada BBC, "tidak ada hubungannya dengan agama tertentu".
S outlet:BBC>=BBC ; person:Tuggar>M | kata | tidak ada hubungannya dengan agama tertentu | direct
. Ia tidak menampik kemungkinan serangan lanjutan.
e15 ASSAULT/aerial | serangan lanjutan | a=AS>A | p=Nigeria>Nigeria,NGA,9.1,8.7 | st=possible
+ Menteri Perang AS Pete Hegseth berterima kasih atas kerja sama Abuja.
e16 SUPPORT | berterima kasih | a=Menteri Perang AS Pete Hegseth>H | r=Abuja>N
+ Pada awal November Trump memerintahkan Pentagon bersiap melakukan aksi militer di Nigeria dan menuding pemerintahnya membiarkan umat Kristen dibunuh.
S person:Trump>T | menuding | pemerintahnya membiarkan umat Kristen dibunuh | indirect
e17 MOBILIZE | bersiap | a=Pentagon>United States Department of Defense,USA,MIL | p=Nigeria>Nigeria,NGA,9.1,8.7 | d=2025-11-01..2025-11-10 | st=planned
e18 ACCUSE/allege | menuding | a=Trump>T | r=pemerintahnya>N | d=2025-11-01..2025-11-10
. Abuja membantah; kekerasan di sana, menurutnya, menimpa Muslim dan Kristen.
S organization:Abuja>N | menurutnya | menimpa Muslim dan Kristen | indirect
e19 REJECT | membantah | a=Abuja>N | r=Trump>T
. Nigeria, negara terpadat di Afrika dengan 230 juta jiwa, terbagi hampir sama antara utara yang mayoritas Muslim dan selatan yang sebagian besar Kristen.
+ Warga Desa Jabo, Sanusi Madabo, mengira ada pesawat jatuh ketika langit memerah pada pukul 10 malam.
S person:Sanusi Madabo>=Sanusi Madabo | mengira | ada pesawat jatuh | indirect
