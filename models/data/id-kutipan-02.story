@story id-own-r-006 | id | 2025-10-10 | Situasi
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@who T = Donald Trump | USA | GOV
@who B = Benjamin Netanyahu | ISR | GOV
@who IN = Indonesia | IDN | GOV
@who PS = Prabowo Subianto | IDN | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where GC = Gaza City | PSE | 31.52 | 34.45
@where SE = Sharm el-Sheikh | EGY | 27.91 | 34.33
# Gencatan Senjata Gaza Berlaku, Hamas: Kami Akan Bebaskan Semua Sandera
S organization:Hamas>H | - | Kami Akan Bebaskan Semua Sandera | direct
e1 RETREAT/ceasefire | Gencatan Senjata | p=Gaza>G | d=2025-10-10
e2 RETREAT/release | Akan Bebaskan | a=Kami>H | r=Semua Sandera>Israeli hostages,ISR,CVL | p=Gaza>G | d=2025-10-10..2025-10-13 | st=planned
+ GAZA - Pasukan Israel mundur dari sebagian Kota Gaza dan menghentikan tembakan pada Jumat (10/10/2025) siang, beberapa jam setelah kabinet Perdana Menteri Benjamin Netanyahu menyetujui tahap pertama rencana damai yang disodorkan Presiden AS Donald Trump.
e3 RETREAT/withdraw | mundur | a=Pasukan Israel>IDF | p=Kota Gaza>GC | d=2025-10-10
e4 RETREAT/ceasefire | menghentikan tembakan | a=Pasukan Israel>IDF | p=Gaza>G | d=2025-10-10 | same=e1
e5 CONCEDE | menyetujui | a=kabinet Perdana Menteri Benjamin Netanyahu>B | d=2025-10-10
+ "Kami telah menerima jaminan dari para penengah dan dari pemerintah Amerika.
. Semuanya menegaskan bahwa perang telah berakhir sepenuhnya," ujar Khalil al-Hayya, kepala perunding Hamas, dalam pidato yang disiarkan Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:Khalil al-Hayya>=Khalil al-Hayya | ujar | Kami telah menerima jaminan ... berakhir sepenuhnya, | direct
. Kelompok itu menyatakan siap menyerahkan 20 sandera yang masih hidup paling lambat Senin, sedangkan Israel akan membebaskan hampir 2.000 tahanan Palestina.
S organization:Kelompok itu>H | menyatakan | siap menyerahkan 20 sandera yang masih hidup paling lambat Senin | indirect
e6 RETREAT/release | menyerahkan | a=Kelompok itu>H | r=20 sandera>Israeli hostages,ISR,CVL | p=Gaza>G | d=2025-10-10..2025-10-13 | st=planned | f=size 20 "20 sandera" | same=e2
e7 RETREAT/release | membebaskan | a=Israel>I | r=hampir 2.000 tahanan Palestina>-,PSE,CVL | st=planned | f=size ..2000 "hampir 2.000 tahanan Palestina"
+ Militer Israel memperingatkan bahwa pasukannya masih ditempatkan di 53 persen wilayah itu dan siapa pun yang melintasi garis kuning akan ditembak.
S organization:Militer Israel>IDF | memperingatkan | pasukannya masih ditempatkan di 53 persen wilayah itu dan siapa pun yang melintasi garis kuning akan ditembak | indirect
e8 MOBILIZE/troops | ditempatkan | a=pasukannya>IDF | p=wilayah itu>G | st=ongoing
e9 THREATEN/violence | akan ditembak | a=Militer Israel>IDF | p=Gaza>G | d=2025-10-10
. Netanyahu sendiri bernada lebih keras.
. "Jika senjata Hamas bisa dilucuti dengan cara mudah, bagus.
. Jika tidak, itu akan dicapai dengan cara yang sulit," katanya, seperti dikutip Times of Israel.
S outlet:Times of Israel>=Times of Israel ; person:nya>B | katanya | Jika senjata Hamas bisa dilucuti ... dengan cara yang sulit, | direct
e10 THREATEN/violence | cara yang sulit | a=nya>B | r=Hamas>H | d=2025-10-10
. Hamas sejauh ini menolak meletakkan senjata sebelum negara Palestina berdiri.
e11 REJECT/yield | menolak meletakkan senjata | a=Hamas>H
+ Puluhan ribu orang berjalan kaki ke utara lewat jalan pantai, menyusuri puing-puing yang tak lagi bisa dikenali.
. "Rumah saya tinggal pasir, tapi saya tetap akan memasang tenda di atasnya," kata Umm Fadi, ibu enam anak, sambil menggendong sebuah kasur.
S person:Umm Fadi>=Umm Fadi | kata | Rumah saya tinggal pasir, tapi saya tetap akan memasang tenda di atasnya, | direct
. Badan-badan PBB mengatakan sudah menyiapkan 170.000 ton makanan dan obat-obatan, dan meminta Israel membuka seluruh penyeberangan.
S organization:Badan-badan PBB>=United Nations | mengatakan | sudah menyiapkan 170.000 ton makanan dan obat-obatan | indirect
e12 AID | menyiapkan | a=Badan-badan PBB>United Nations,-,IGO | p=Gaza>G | st=planned
e13 REQUEST/yield | meminta | a=Badan-badan PBB>United Nations,-,IGO | r=Israel>I
+ Trump, yang dijadwalkan terbang ke Mesir akhir pekan ini untuk menghadiri upacara penandatanganan di Sharm el-Sheikh, menjanjikan sebuah pasukan stabilisasi internasional tanpa prajurit Amerika di dalam Gaza.
e14 AGREE | terbang | a=Trump>T | r=Mesir>Egypt,EGY,GOV | p=Sharm el-Sheikh>SE | d=2025-10-11..2025-10-12 | st=planned
e15 AGREE | menjanjikan | a=Trump>T | p=Gaza>G
. Sekitar 200 personel militer AS, menurut dua pejabat senior di Washington, akan dikirim ke Israel guna membentuk pusat koordinasi bersama perwira Mesir, Qatar, dan Turki.
S unnamed:dua pejabat senior di Washington>- | menurut | akan dikirim ke Israel guna membentuk pusat koordinasi bersama perwira Mesir, Qatar, dan Turki | indirect
e16 MOBILIZE/troops | dikirim | a=Sekitar 200 personel militer AS>United States Armed Forces,USA,MIL | p=Israel>Israel,ISR,31.4,35.0 | st=planned | f=size 200 "Sekitar 200 personel militer AS"
e17 COOPERATE | membentuk pusat koordinasi | a=personel militer AS>United States Armed Forces,USA,MIL ; perwira Mesir>Egypt,EGY,MIL ; Qatar>Qatar,QAT,MIL ; Turki>Turkey,TUR,MIL | p=Israel>Israel,ISR,31.4,35.0 | st=planned
+ Dari Jakarta, Presiden Prabowo Subianto menyambut baik kesepakatan tersebut dan mengulangi tawarannya di Majelis Umum PBB bulan lalu untuk mengirim 20.000 prajurit atau lebih.
e18 SUPPORT | menyambut baik | a=Presiden Prabowo Subianto>PS | d=2025-10-10
e19 AGREE | tawarannya | a=Presiden Prabowo Subianto>PS | d=2025-09-01..2025-09-30 | f=size 20000.. "20.000 prajurit atau lebih"
. "Tetapi harus ada mandat PBB," ujar juru bicara Kementerian Luar Negeri RI, "kami tidak akan masuk untuk melucuti siapa pun."
S unnamed:juru bicara Kementerian Luar Negeri RI>- | ujar | kami tidak akan masuk untuk melucuti siapa pun. | direct
e20 REJECT/assist | tidak akan masuk | a=kami>IN | d=2025-10-10

@story id-own-r-007 | id | 2024-11-28 | Situasi
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who HZ = Hezbollah | LBN | REB
@who L = Lebanon | LBN | GOV
@who LA = Lebanese Armed Forces | LBN | MIL
@who NM = Najib Mikati | LBN | GOV
@where SL = Southern Lebanon | LBN | 33.3 | 35.4
@where M = Markaba | LBN | 33.23 | 35.51
# Baru Sehari Gencatan Senjata, Israel Tembaki Lebanon Selatan
e1 RETREAT/ceasefire | Gencatan Senjata | d=2024-11-27
e2 ASSAULT | Tembaki | a=Israel>I | p=Lebanon Selatan>SL | d=2024-11-28
+ BEIRUT, SINDOnews - Tank Israel menembaki enam desa di Lebanon selatan pada Kamis (28/11/2024) dan melukai sedikitnya dua orang di Markaba, kata media pemerintah Lebanon, sehari setelah gencatan senjata dengan Hizbullah mulai berlaku.
S outlet:media pemerintah Lebanon>=National News Agency | kata | Tank Israel menembaki enam desa di Lebanon selatan pada Kamis (28/11/2024) dan melukai sedikitnya dua orang di Markaba | indirect
e3 ASSAULT/heavy-weapons | menembaki | a=Tank Israel>IDF | r=enam desa>-,LBN,CVL | p=Lebanon selatan>SL | d=2024-11-28 | same=e2
e4 ASSAULT/heavy-weapons | melukai | a=Tank Israel>IDF | r=dua orang>-,LBN,CVL | p=Markaba>M | d=2024-11-28 | f=injured 2.. "sedikitnya dua orang"
e5 RETREAT/ceasefire | gencatan senjata | a=Israel>I ; Hizbullah>HZ | d=2024-11-27 | same=e1
+ "Sejumlah tersangka, sebagian dengan kendaraan, tiba di beberapa area di selatan.
. Itu merupakan pelanggaran, dan pasukan kami menembak ke arah mereka," bunyi pernyataan militer Israel yang dikutip AFP.
S outlet:AFP>=AFP ; organization:militer Israel>IDF | bunyi pernyataan | Sejumlah tersangka, sebagian ... menembak ke arah mereka, | direct
e6 REJECT/yield | pelanggaran | a=tersangka>HZ | p=Lebanon selatan>SL
e7 ASSAULT/firearms | menembak | a=pasukan kami>IDF | r=mereka>-,LBN,CVL | same=e2
. Beberapa jam kemudian, jet tempurnya mengebom sebuah gudang roket jarak menengah milik Hizbullah, serangan udara pertama sejak kesepakatan itu.
e8 ASSAULT/aerial | mengebom | a=jet tempurnya>IDF | r=sebuah gudang roket jarak menengah milik Hizbullah>HZ | p=Lebanon selatan>SL | d=2024-11-28
+ Anggota parlemen dari Hizbullah, Hassan Fadlallah, menuding Israel menyerang warga yang pulang ke desa mereka.
S person:Anggota parlemen dari Hizbullah, Hassan Fadlallah>=Hassan Fadlallah | menuding | Israel menyerang warga yang pulang ke desa mereka | indirect
e9 ACCUSE/allege | menuding | a=Anggota parlemen dari Hizbullah, Hassan Fadlallah>Hassan Fadlallah,LBN,LEG | r=Israel>I
e10 ASSAULT | menyerang | a=Israel>I | r=warga>-,LBN,CVL | p=Lebanon selatan>SL | same=e2
. "Kami mematuhi perjanjian ini sepenuhnya, tetapi jari kami tetap di pelatuk," kata politikus itu sesudah sidang parlemen.
S person:politikus itu>=Hassan Fadlallah | kata | Kami mematuhi perjanjian ini sepenuhnya, tetapi jari kami tetap di pelatuk, | direct
e11 RETREAT/ceasefire | mematuhi | a=Kami>HZ | st=ongoing | same=e1
e12 THREATEN/violence | tetap di pelatuk | a=kami>HZ
+ Kesepakatan yang diumumkan Presiden AS Joe Biden dan Presiden Prancis Emmanuel Macron pada Selasa malam itu memberi Israel waktu 60 hari untuk menarik pasukan, sementara Hizbullah harus mundur ke utara Sungai Litani dan tentara Lebanon mengambil alih pos-posnya.
e13 CONCEDE | diumumkan | a=Presiden AS Joe Biden>Joe Biden,USA,GOV ; Presiden Prancis Emmanuel Macron>Emmanuel Macron,FRA,GOV | d=2024-11-26
e14 RETREAT/withdraw | menarik pasukan | a=Israel>I | p=Lebanon selatan>SL | d=2024-11-27..2025-01-26 | st=planned
e15 RETREAT/withdraw | mundur | a=Hizbullah>HZ | p=Sungai Litani>Litani River,LBN,33.32,35.3 | st=planned
e16 MOBILIZE/troops | mengambil alih | a=tentara Lebanon>LA | p=Lebanon selatan>SL | st=planned
. Sejak Rabu, tentara Lebanon telah memasang pos pemeriksaan dan berpatroli di Marjayoun serta Tirus.
e17 MOBILIZE/troops | memasang pos pemeriksaan | a=tentara Lebanon>LA | p=Marjayoun>Marjayoun,LBN,33.36,35.59 | d=2024-11-27..2024-11-28 | st=ongoing
. Perdana Menteri sementara Najib Mikati mengatakan pemerintahnya akan menambah 5.000 serdadu di selatan dan meminta Washington menekan Israel agar menghormati isi perjanjian.
S person:Perdana Menteri sementara Najib Mikati>NM | mengatakan | pemerintahnya akan menambah 5.000 serdadu di selatan | indirect
e18 MOBILIZE/troops | menambah | a=pemerintahnya>L | r=5.000 serdadu>LA | p=selatan>SL | st=planned | f=size 5000 "5.000 serdadu"
e19 REQUEST/assist | meminta | a=Perdana Menteri sementara Najib Mikati>NM | r=Washington>United States,USA,GOV
. Ia tidak menjelaskan dari mana dananya.
+ Di jalan raya pesisir, antrean mobil yang mengangkut kasur dan lemari mengular berkilo-kilometer menuju selatan.
. Perang itu menewaskan lebih dari 3.800 orang di Lebanon sejak Oktober 2023, menurut kementerian kesehatan negara tersebut, dan membuat 1,2 juta orang kehilangan tempat tinggal.
S organization:kementerian kesehatan negara tersebut>=Ministry of Public Health of Lebanon | menurut | Perang itu menewaskan lebih dari 3.800 orang di Lebanon sejak Oktober 2023 | indirect
e20 ASSAULT | menewaskan | r=lebih dari 3.800 orang>-,LBN,CVL | p=Lebanon>Lebanon,LBN,33.9,35.9 | d=2023-10-01..2024-11-28 | f=killed 3800.. "lebih dari 3.800 orang" ; displaced 1200000 "1,2 juta orang"
. TNI, yang menempatkan sekitar 1.200 personel dalam misi UNIFIL, menegaskan tidak ada prajuritnya yang terluka.
S organization:TNI>=Indonesian National Armed Forces | menegaskan | tidak ada prajuritnya yang terluka | indirect
e21 MOBILIZE/troops | menempatkan | a=TNI>Indonesian National Armed Forces,IDN,MIL | p=Lebanon>Lebanon,LBN,33.9,35.9 | st=ongoing | f=size 1200 "sekitar 1.200 personel"

@story id-own-r-008 | id | 2025-03-17 | Situasi
@who T = Donald Trump | USA | GOV
@who U = United States | USA | GOV
@who HO = Houthis | YEM | REB
@who IR = Iran | IRN | GOV
@who PH = Pete Hegseth | USA | GOV
@where S = Sanaa | YEM | 15.37 | 44.19
@where Y = Yemen | YEM | 15.5 | 47.5
@where RS = Red Sea | - | 20.0 | 38.5
@where HD = Hodeidah | YEM | 14.8 | 42.95
# AS Gempur Yaman, 53 Tewas; Houthi: Eskalasi Dibalas Eskalasi
S organization:Houthi>HO | - | Eskalasi Dibalas Eskalasi | direct
e1 ASSAULT/aerial | Gempur | a=AS>U | p=Yaman>Y | d=2025-03-15..2025-03-17 | f=killed 53 "53 Tewas"
e2 THREATEN/violence | Dibalas | a=Houthi>HO | r=AS>U
+ SANAA, KOMPAS.com - Kementerian Kesehatan yang dikelola kelompok Houthi menyebutkan 53 orang, termasuk lima anak dan dua perempuan, terbunuh dalam rangkaian serangan udara AS di Yaman sejak Sabtu (15/3/2025).
S organization:Kementerian Kesehatan yang dikelola kelompok Houthi>=Houthi Health Ministry | menyebutkan | 53 orang, termasuk lima anak dan dua perempuan, terbunuh dalam rangkaian serangan udara AS di Yaman sejak Sabtu (15/3/2025) | indirect
e3 ASSAULT/aerial | serangan udara | a=AS>U | r=53 orang>-,YEM,CVL | p=Yaman>Y | d=2025-03-15..2025-03-17 | f=killed 53 "53 orang" | same=e1
+ "Kepada seluruh teroris Houthi, waktu kalian sudah habis.
. Serangan kalian harus berhenti mulai hari ini.
. Jika tidak, neraka akan menghujani kalian seperti yang belum pernah kalian lihat," tulis Trump, Sabtu, di Truth Social.
S person:Trump>T ; document:Truth Social>=Truth Social | tulis | Kepada seluruh teroris Houthi ... belum pernah kalian lihat, | direct
e4 THREATEN/violence | menghujani | a=Trump>T | r=kalian>HO | d=2025-03-15
. Ia juga menuntut Iran segera menghentikan bantuan kepada kelompok tersebut.
e5 REQUEST/yield | menuntut | a=Ia>T | r=Iran>IR | d=2025-03-15
e6 AID | bantuan | a=Iran>IR | r=kelompok tersebut>HO | st=ongoing
+ Menteri Pertahanan Pete Hegseth mengatakan kepada Fox News bahwa operasi itu tidak akan surut sampai Houthi berhenti menembaki kapal.
S outlet:Fox News>=Fox News ; person:Menteri Pertahanan Pete Hegseth>PH | mengatakan | operasi itu tidak akan surut sampai Houthi berhenti menembaki kapal | indirect
e7 ASSAULT/aerial | operasi itu | a=AS>U | r=Houthi>HO | p=Yaman>Y | st=ongoing | same=e1
e8 RETREAT/ceasefire | berhenti menembaki | a=Houthi>HO | r=kapal>-,-,BUS | st=possible
. "Begitu mereka bilang tidak akan menembak kapal-kapal kita, kita pun akan berhenti," lanjutnya.
S person:nya>PH | lanjutnya | Begitu mereka bilang tidak akan menembak kapal-kapal kita, kita pun akan berhenti, | direct
e9 AGREE | akan berhenti | a=kita>U | r=mereka>HO
+ Juru bicara militer Houthi mengeklaim kelompoknya telah dua kali menyerang kapal induk USS Harry S Truman di bagian utara Laut Merah dengan 18 rudal dan sebuah drone, namun seorang pejabat AS, yang berbicara dengan syarat anonim, mengatakan semua drone itu ditembak jatuh dan tidak satu pun rudal mendekati kapal.
S unnamed:Juru bicara militer Houthi>- | mengeklaim | kelompoknya telah dua kali menyerang kapal induk USS Harry S Truman di bagian utara Laut Merah dengan 18 rudal dan sebuah drone | indirect
S unnamed:seorang pejabat AS>- | mengatakan | semua drone itu ditembak jatuh dan tidak satu pun rudal mendekati kapal | indirect
e10 ASSAULT/heavy-weapons,drone | menyerang | a=kelompoknya>HO | r=kapal induk USS Harry S Truman>United States Navy,USA,MIL | p=Laut Merah>RS
e11 ASSAULT | ditembak jatuh | a=AS>U | r=drone#2>HO | p=Laut Merah>RS
. Stasiun televisi Al-Masirah melaporkan dua gelombang serangan baru di Hodeidah pada Senin dini hari.
S outlet:Stasiun televisi Al-Masirah>=Al-Masirah | melaporkan | dua gelombang serangan baru di Hodeidah pada Senin dini hari | indirect
e12 ASSAULT/aerial | serangan baru | a=AS>U | p=Hodeidah>HD | d=2025-03-17
+ "Kami akan membalas eskalasi dengan eskalasi.
. Selama Amerika meneruskan agresinya, kapal perang dan kapal dagangnya akan kami sasar," ucap Abdul Malik al-Houthi, pemimpin kelompok itu, dalam pidato televisi.
S person:Abdul Malik al-Houthi>=Abdul Malik al-Houthi | ucap | Kami akan membalas ... akan kami sasar, | direct
e13 THREATEN/violence | akan kami sasar | a=kami>HO | r=Amerika>U | same=e2
. Ia menyerukan sejuta orang turun ke jalan di Sanaa dan kota-kota lain pada Senin.
e14 REQUEST | menyerukan | a=Ia>HO | p=Sanaa>S
e15 PROTEST/demo | turun ke jalan | p=Sanaa>S | d=2025-03-17 | st=planned | f=size 1000000 "sejuta orang"
. Teheran menampik mengendalikan Houthi.
S organization:Teheran>IR | menampik | mengendalikan Houthi | indirect
. "Yaman mengambil keputusan sendiri," kata Komandan Garda Revolusi Hossein Salami, "dan kami akan memberi jawaban yang menghancurkan bila ancaman itu dilaksanakan."
S person:Komandan Garda Revolusi Hossein Salami>=Hossein Salami | kata | dan kami akan memberi jawaban yang menghancurkan bila ancaman itu dilaksanakan. | direct
e16 THREATEN/violence | jawaban yang menghancurkan | a=kami>IR | r=AS>U
+ Houthi menyerang lebih dari 100 kapal niaga sejak November 2023, menenggelamkan dua di antaranya dan membunuh empat pelaut, dengan alasan membela rakyat Palestina.
e17 ASSAULT | menyerang | a=Houthi>HO | r=lebih dari 100 kapal niaga>-,-,BUS | p=Laut Merah>RS | d=2023-11-01..2025-03-17
e18 ASSAULT/destroy | menenggelamkan | a=Houthi>HO | p=Laut Merah>RS | d=2023-11-01..2025-03-17
e19 ASSAULT | membunuh | a=Houthi>HO | r=empat pelaut>-,-,CVL | p=Laut Merah>RS | d=2023-11-01..2025-03-17 | f=killed 4 "empat pelaut"
. Mereka berhenti sejenak ketika gencatan senjata di Gaza berlaku pada Januari.
e20 RETREAT/ceasefire | berhenti | a=Mereka>HO | p=Laut Merah>RS | d=2025-01-01..2025-01-31
e21 RETREAT/ceasefire | gencatan senjata | p=Gaza>Gaza Strip,PSE,31.42,34.36 | d=2025-01-01..2025-01-31
. Tarif asuransi pelayaran melonjak, dan banyak perusahaan memilih memutar lewat Tanjung Harapan.

@story id-own-r-009 | id | 2024-12-04 | Situasi
@who Y = Yoon Suk Yeol | KOR | GOV
@who LJ = Lee Jae-myung | KOR | OPP
@who NA = National Assembly of South Korea | KOR | LEG
@who KM = South Korean Army | KOR | MIL
@who DP = Democratic Party of Korea | KOR | OPP
@where S = Seoul | KOR | 37.57 | 126.98
@where K = South Korea | KOR | 36.5 | 127.8
# Darurat Militer 6 Jam Yoon Suk Yeol: Dicabut Usai Ditolak Parlemen, Kini Terancam Dimakzulkan
e1 COERCE/martial-law | Darurat Militer | a=Yoon Suk Yeol>Y | d=2024-12-03..2024-12-04
e2 CONCEDE | Dicabut | a=Yoon Suk Yeol>Y | d=2024-12-04
e3 REJECT/yield | Ditolak | a=Parlemen>NA | r=Yoon Suk Yeol>Y | d=2024-12-04
e4 SANCTION/expel | Dimakzulkan | r=Yoon Suk Yeol>Y | st=possible
+ Seoul - Presiden Korea Selatan Yoon Suk Yeol mencabut status darurat militer pada Rabu (4/12/2024) pukul 04.30, enam jam setelah mengumumkannya dan tiga jam setelah 190 anggota parlemen memilih untuk membatalkan dekrit itu.
e5 CONCEDE | mencabut | a=Presiden Korea Selatan Yoon Suk Yeol>Y | p=Korea Selatan>K | d=2024-12-04 | same=e2
e6 COERCE/martial-law | mengumumkannya | a=Presiden Korea Selatan Yoon Suk Yeol>Y | p=Korea Selatan>K | d=2024-12-03..2024-12-04 | same=e1
e7 REJECT/yield | membatalkan | a=190 anggota parlemen>NA | r=Presiden Korea Selatan Yoon Suk Yeol>Y | d=2024-12-04 | f=size 190 "190 anggota parlemen" | same=e3
+ "Saya menarik pasukan yang dikerahkan untuk operasi darurat.
e8 RETREAT/withdraw | menarik pasukan | a=Saya>Y | r=pasukan>KM | p=Seoul>S | d=2024-12-04
. Namun, saya meminta Majelis Nasional segera menghentikan tindakan sembrono yang melumpuhkan fungsi negara," ujarnya dalam pidato singkat.
S person:nya>Y | ujarnya | Saya menarik pasukan ... melumpuhkan fungsi negara, | direct
e9 REQUEST/yield | meminta | a=saya>Y | r=Majelis Nasional>NA | d=2024-12-04
. Malam sebelumnya ia menuduh oposisi bersimpati kepada Korea Utara dan menjanjikan pembersihan "kekuatan anti-negara".
S person:ia>Y | menuduh | oposisi bersimpati kepada Korea Utara | indirect
e10 ACCUSE/allege | menuduh | a=ia>Y | r=oposisi>DP | d=2024-12-03
e11 THREATEN | pembersihan | a=ia>Y | r="kekuatan anti-negara">DP | d=2024-12-03
+ Dekrit yang diteken panglima darurat militer, Jenderal Park An-su, melarang semua kegiatan politik, menempatkan media di bawah kendali militer, dan memerintahkan dokter yang mogok kembali bekerja dalam 48 jam.
e12 COERCE/restrict | melarang | a=panglima darurat militer, Jenderal Park An-su>KM | p=Seoul>S | d=2024-12-03
e13 COERCE/censor | di bawah kendali militer | a=panglima darurat militer, Jenderal Park An-su>KM | r=media>-,KOR,MED | p=Seoul>S | d=2024-12-03
e14 REQUEST/yield | memerintahkan | a=panglima darurat militer, Jenderal Park An-su>KM | r=dokter yang mogok>-,KOR,CVL | d=2024-12-03
e15 PROTEST/strike | mogok | a=dokter>-,KOR,CVL | p=Seoul>S | st=ongoing
. Prajurit pasukan khusus memecahkan jendela gedung parlemen, sementara para staf menghalangi mereka dengan kursi dan alat pemadam api.
e16 ASSAULT/destroy | memecahkan jendela | a=Prajurit pasukan khusus>KM | r=gedung parlemen>NA | p=Seoul>S | d=2024-12-03
e17 PROTEST/obstruct | menghalangi | a=para staf>-,KOR,CVL | r=mereka>KM | p=Seoul>S | d=2024-12-03
. Di luar pagar, ribuan warga meneriakkan tuntutan agar Yoon ditangkap, dan seorang perempuan berjaket kulit memegangi laras senapan seorang serdadu.
e18 PROTEST/demo | meneriakkan | a=ribuan warga>-,KOR,CVL | r=Yoon>Y | p=Seoul>S | d=2024-12-03 | f=size 2000.. "ribuan warga"
e19 REQUEST | tuntutan | a=ribuan warga>-,KOR,CVL | p=Seoul>S | d=2024-12-03
+ Ketua Partai Demokrat Lee Jae-myung, dikutip dari kantor berita Yonhap, mengatakan partainya akan menggugat presiden dengan tuduhan pemberontakan jika ia tidak mundur.
S outlet:kantor berita Yonhap>=Yonhap ; person:Ketua Partai Demokrat Lee Jae-myung>LJ | mengatakan | partainya akan menggugat presiden dengan tuduhan pemberontakan jika ia tidak mundur | indirect
e20 THREATEN/arrest | akan menggugat | a=partainya>DP | r=presiden>Y | d=2024-12-04
e21 RETREAT/resign | tidak mundur | a=ia>Y | st=possible
. "Tank dan serdadu bersenjata akan menguasai negeri ini.
. Saya minta rakyat datang ke parlemen," serunya dalam siaran langsung dari dalam mobil, sesaat sebelum memanjat pagar.
S person:nya>LJ | serunya | Tank dan serdadu bersenjata ... datang ke parlemen, | direct
e22 REQUEST/assist | minta | a=Saya>LJ | r=rakyat>-,KOR,CVL | p=Seoul>S | d=2024-12-03
. Enam partai oposisi telah mengajukan mosi pemakzulan yang kemungkinan diputuskan pada Jumat atau Sabtu.
e23 REQUEST/change | mengajukan mosi pemakzulan | a=Enam partai oposisi>-,KOR,OPP | r=Yoon>Y | d=2024-12-04
. Menteri Pertahanan Kim Yong-hyun, yang disebut mengusulkan dekrit itu, meminta maaf dan menawarkan pengunduran diri bersama seluruh penasihat senior presiden.
e24 CONCEDE | meminta maaf | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV | d=2024-12-04
e25 AGREE | menawarkan pengunduran diri | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV ; seluruh penasihat senior presiden>-,KOR,GOV | d=2024-12-04
+ Gedung Putih mengaku tidak diberi tahu sebelumnya dan menyatakan "lega" atas perubahan sikap Yoon.
S organization:Gedung Putih>=White House | mengaku | tidak diberi tahu sebelumnya | indirect
S organization:Gedung Putih>=White House | menyatakan | "lega" atas perubahan sikap Yoon | mixed
. Washington menunda latihan perang nuklir bersama yang sedianya digelar pekan ini.
e26 COOPERATE | latihan perang nuklir bersama | a=Washington>United States,USA,GOV | d=2024-12-02..2024-12-08 | st=denied
. KBRI Seoul mengimbau 71.000 WNI di negara itu tetap tenang serta menghindari kerumunan.
e27 REQUEST | mengimbau | a=KBRI Seoul>Indonesia,IDN,GOV | r=71.000 WNI>-,IDN,CVL | p=negara itu>K
. Indeks bursa Kospi turun 1,4 persen, sedangkan won sempat menyentuh titik terlemah dalam dua tahun.

@story id-own-r-010 | id | 2025-12-30 | Situasi
@who CN = China | CHN | GOV
@who PLA = People's Liberation Army | CHN | MIL
@who TW = Taiwan | TWN | GOV
@who LC = Lai Ching-te | TWN | GOV
@who JP = Japan | JPN | GOV
@who US = United States | USA | GOV
@where TS = Taiwan Strait | - | 24.5 | 119.5
@where T = Taiwan | TWN | 23.7 | 121.0
# China Kepung Taiwan dengan Latihan Tembak, Taipei: Kami Tak Akan Terpancing
S organization:Taipei>TW | - | Kami Tak Akan Terpancing | direct
e1 MOBILIZE/troops,weapons | Kepung | a=China>CN | r=Taiwan>TW | p=Taiwan>T | d=2025-12-29..2025-12-30
+ Jakarta, CNN Indonesia -- China menembakkan roket ke perairan di utara dan selatan Taiwan, Selasa (30/12), pada hari kedua latihan perang bersandi Misi Keadilan 2025 yang digelar 11 hari setelah Washington menyetujui penjualan senjata senilai US$11,1 miliar kepada pulau itu.
e2 MOBILIZE/weapons | menembakkan roket | a=China>CN | r=Taiwan>TW | p=Taiwan>T | d=2025-12-30
e3 MOBILIZE/troops,weapons | latihan perang | a=China>CN | p=Taiwan>T | d=2025-12-29..2025-12-30 | same=e1
e4 AGREE | menyetujui | a=Washington>US | r=pulau itu>TW | d=2025-12-18
+ "Ini peringatan keras bagi kekuatan separatis dan campur tangan pihak luar.
e5 THREATEN | peringatan keras | r=kekuatan separatis>TW | d=2025-12-29
. Siapa pun yang melewati garis akan menemui jalan buntu," demikian kata Shi Yi, juru bicara Komando Teater Timur, dalam pernyataan yang dikutip Reuters.
S outlet:Reuters>=Reuters ; person:Shi Yi>=Shi Yi | kata | Ini peringatan keras ... menemui jalan buntu, | direct
. Kementerian Pertahanan Taiwan mendeteksi 130 pesawat militer dan 14 kapal angkatan laut dalam 24 jam; 90 pesawat di antaranya melintasi garis tengah Selat Taiwan.
S organization:Kementerian Pertahanan Taiwan>=Ministry of National Defense of Taiwan | mendeteksi | 130 pesawat militer dan 14 kapal angkatan laut dalam 24 jam; 90 pesawat di antaranya melintasi garis tengah Selat Taiwan | indirect
e6 MOBILIZE/weapons | melintasi | a=90 pesawat>PLA | r=Taiwan>TW | p=Selat Taiwan>TS | d=2025-12-29..2025-12-30 | f=size 90 "90 pesawat"
+ Kementerian itu mengatakan pasukan gerak cepatnya telah disiagakan, tetapi membantah laporan media daratan bahwa kapal China memasuki batas 12 mil laut.
S organization:Kementerian itu>=Ministry of National Defense of Taiwan | mengatakan | pasukan gerak cepatnya telah disiagakan | indirect
S organization:Kementerian itu>=Ministry of National Defense of Taiwan ; outlet:media daratan>=Chinese state media | membantah | kapal China memasuki batas 12 mil laut | indirect
e7 MOBILIZE/troops | disiagakan | a=pasukan gerak cepatnya>Taiwan Armed Forces,TWN,MIL | p=Taiwan>T | d=2025-12-29..2025-12-30
e8 MOBILIZE/weapons | memasuki | a=kapal China>PLA | r=Taiwan>TW | p=Taiwan>T | st=denied
. "Kami tidak memprovokasi dan tidak mencari konfrontasi," tulis Presiden Lai Ching-te di Facebook, seraya mengecam Beijing karena "mengabaikan harapan masyarakat internasional akan perdamaian".
S person:Presiden Lai Ching-te>LC ; document:Facebook>=Facebook | tulis | Kami tidak memprovokasi dan tidak mencari konfrontasi, | direct
e9 ACCUSE/disapprove | mengecam | a=Presiden Lai Ching-te>LC | r=Beijing>CN | d=2025-12-30
. Sebanyak 857 penerbangan terdampak dan sekitar 6.000 penumpang tujuan Kinmen serta Matsu terpaksa menunggu.
. Seorang nelayan di Pulau Dongyin mengaku lebih mencemaskan ombak daripada roket.
S unnamed:Seorang nelayan di Pulau Dongyin>- | mengaku | lebih mencemaskan ombak daripada roket | indirect
+ Di Beijing, Menteri Luar Negeri Wang Yi menyalahkan AS serta Perdana Menteri Jepang Sanae Takaichi, yang pada November berkata serangan terhadap Taiwan bisa mendorong Tokyo mengerahkan pasukan.
S person:Perdana Menteri Jepang Sanae Takaichi>=Sanae Takaichi | berkata | serangan terhadap Taiwan bisa mendorong Tokyo mengerahkan pasukan | indirect
e10 ACCUSE/disapprove | menyalahkan | a=Menteri Luar Negeri Wang Yi>Wang Yi,CHN,GOV | r=AS>US ; Perdana Menteri Jepang Sanae Takaichi>JP | p=Beijing>Beijing,CHN,39.9,116.4 | d=2025-12-30
e11 ASSAULT | serangan terhadap Taiwan | r=Taiwan>TW | p=Taiwan>T | st=possible
e12 MOBILIZE/troops | mengerahkan pasukan | a=Tokyo>JP | st=possible
. Sejak itu China menangguhkan impor hasil laut Jepang, meminta warganya tidak bepergian ke sana, dan menuntut ucapan tersebut ditarik.
e13 SANCTION/discontinue | menangguhkan impor | a=China>CN | r=Jepang>JP | d=2025-11-01..2025-12-30
e14 REQUEST | meminta | a=China>CN | r=warganya>-,CHN,CVL | d=2025-11-01..2025-12-30
e15 REQUEST/yield | menuntut | a=China>CN | r=Jepang>JP | d=2025-11-01..2025-12-30
. Tokyo menolak menariknya.
e16 REJECT/yield | menolak | a=Tokyo>JP | r=China>CN
. Trump mengaku tidak khawatir.
. "Mereka sudah 20 tahun latihan laut di sana, dan saya tidak percaya ia akan menyerbu," katanya merujuk pada Presiden Xi Jinping.
S person:nya>=Donald Trump | katanya | Mereka sudah 20 tahun latihan laut di sana, dan saya tidak percaya ia akan menyerbu, | direct
e17 ASSAULT | akan menyerbu | a=ia>Xi Jinping,CHN,GOV | p=Taiwan>T | st=denied
+ Uni Eropa dan Australia menyatakan prihatin, sementara Manila mendesak semua pihak menahan diri.
e18 ACCUSE/disapprove | menyatakan prihatin | a=Uni Eropa>European Union,-,IGO ; Australia>Australia,AUS,GOV | r=China>CN
e19 REQUEST/change | mendesak | a=Manila>Philippines,PHL,GOV | r=semua pihak>CN ; semua pihak>TW
. Indonesia, yang menganut kebijakan satu China, berharap jalur diplomasi diutamakan, kata seorang pejabat Kemlu RI kepada Antara.
S outlet:Antara>=Antara ; unnamed:seorang pejabat Kemlu RI>- | kata | Indonesia, yang menganut kebijakan satu China, berharap jalur diplomasi diutamakan | indirect
. Misi terakhir sebesar ini dilakukan pada April dengan sandi Guntur Selat.
e20 MOBILIZE/troops,weapons | Misi | a=China>CN | p=Taiwan>T | d=2025-04-01..2025-04-30
