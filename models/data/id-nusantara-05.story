@story id-own-m-029 | id | 2025-05-29 | Situasi
@who I = Israel | ISR | GOV
@who ID = Israel Defense Forces | ISR | MIL
@who W = World Food Programme | - | IGO
@who G = Gaza Humanitarian Foundation | USA | NGO
@where D = Deir al-Balah | PSE | 31.42 | 34.35
@where R = Rafah | PSE | 31.29 | 34.25
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Kelaparan, Warga Gaza Jebol Gudang Tepung PBB
e1 PROTEST/riot | Jebol | a=Warga Gaza>Residents of Gaza,PSE,CVL | r=PBB>W | p=Gaza>G | d=2025-05-28
+ GAZA, KOMPAS.com - Ratusan orang kelaparan menjebol gudang milik Program Pangan Dunia (WFP) di Deir al-Balah, Rabu (28/5/2025).
e2 PROTEST/riot | menjebol | a=Ratusan orang kelaparan>Residents of Gaza,PSE,CVL | r=Program Pangan Dunia (WFP)>W | p=Deir al-Balah>D | d=2025-05-28 | f=size 200.. "Ratusan orang kelaparan" | same=e1
. Mereka memanggul karung tepung sambil berlari di tengah suara tembakan, seperti terlihat dalam rekaman AFP.
S outlet:AFP>=AFP | terlihat dalam rekaman | Mereka memanggul karung tepung sambil berlari di tengah suara tembakan | indirect
. Dua orang tewas dan beberapa lainnya terluka, tetapi belum jelas siapa yang melepaskan tembakan.
e3 ASSAULT/firearms | melepaskan tembakan | r=Dua orang>-,PSE,CVL | p=Deir al-Balah>D | d=2025-05-28 | f=killed 2 "Dua orang"
+ "Situasi kemanusiaan sudah lepas kendali setelah 80 hari blokade total," demikian pernyataan WFP.
S organization:WFP>W | pernyataan | Situasi kemanusiaan sudah lepas kendali setelah 80 hari blokade total, | direct
e4 COERCE/restrict | blokade total | a=WFP>I | p=Gaza>G | d=2025-03-02..2025-05-28
. Badan itu meminta Israel segera membuka jalur bagi konvoi makanan.
e5 REQUEST/yield | meminta | a=Badan itu>W | r=Israel>I
+ Sehari sebelumnya, kekacauan serupa terjadi di pusat pembagian bantuan Yayasan Kemanusiaan Gaza (GHF) di Rafah, lembaga baru yang didukung AS dan Israel.
. Tentara Israel mengakui melepaskan tembakan peringatan di luar pagar, sementara Palang Merah merawat 48 orang yang sebagian besar terkena peluru.
S organization:Tentara Israel>ID | mengakui | melepaskan tembakan peringatan di luar pagar | indirect
e6 ASSAULT/firearms | melepaskan tembakan peringatan | a=Tentara Israel>ID | p=Rafah>R | d=2025-05-27
e7 ASSAULT/firearms | terkena peluru | r=48 orang>-,PSE,CVL | p=Rafah>R | d=2025-05-27 | f=injured 48 "48 orang"
e8 AID | merawat | a=Palang Merah>International Committee of the Red Cross,-,NGO | r=48 orang>-,PSE,CVL | p=Rafah>R | d=2025-05-27
. PBB menolak bekerja sama dengan GHF karena yayasan itu dianggap melanggar asas netralitas.
e9 REJECT/assist | menolak bekerja sama | a=PBB>United Nations,-,IGO | r=GHF>G
. "Mereka menjadikan makanan sebagai senjata," ucap Salma, ibu enam anak, kepada BBC.
S outlet:BBC>=BBC ; person:Salma, ibu enam anak>=Salma | ucap | Mereka menjadikan makanan sebagai senjata, | direct
e10 ACCUSE/disapprove | menjadikan makanan sebagai senjata | a=Salma>Salma,PSE,CVL | r=Mereka>I
+ Israel menutup seluruh perlintasan pada 2 Maret dan baru melonggarkannya pekan lalu di bawah tekanan sekutunya.
e11 COERCE/restrict | menutup | a=Israel>I | p=Gaza>G | d=2025-03-02 | same=e4
e12 RETREAT/access | melonggarkannya | a=Israel>I | p=Gaza>G | d=2025-05-19..2025-05-25
. Inggris, Prancis, dan Kanada mengancam "tindakan konkret", antara lain sanksi terarah, jika serangan tidak dihentikan.
S organization:Inggris>=United Kingdom ; organization:Prancis>=France ; organization:Kanada>=Canada | mengancam | tindakan konkret | direct
e13 THREATEN/restrict | mengancam | a=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Kanada>Canada,CAN,GOV | r=Israel>I
. London bahkan menangguhkan perundingan dagang dan memanggil duta besar Israel.
e14 SANCTION/discontinue | menangguhkan perundingan dagang | a=London>United Kingdom,GBR,GOV | r=Israel>I
e15 REQUEST/meet | memanggil | a=London>United Kingdom,GBR,GOV | r=duta besar Israel>Ambassador of Israel to the United Kingdom,ISR,GOV

@story id-own-m-030 | id | 2018-03-27 | Situasi
@who R = Russia | RUS | GOV
@who B = United Kingdom | GBR | GOV
@who A = United States | USA | GOV
@who S = Sergei Skripal | GBR | SPY
@where S = Salisbury | GBR | 51.07 | -1.79
# AS dan Sekutu Usir Lebih dari 100 Diplomat Rusia
e1 SANCTION/expel | Usir | a=AS>A ; Sekutu>Allies of the United Kingdom,-,GOV | r=Diplomat Rusia>Diplomats of Russia,RUS,GOV | d=2018-03-26 | f=size 100.. "Lebih dari 100 Diplomat Rusia"
+ Lebih dari 20 negara serentak mengusir diplomat Rusia pada Senin (26/3) sebagai bentuk solidaritas terhadap Inggris.
e2 SANCTION/expel | mengusir | a=Lebih dari 20 negara>Allies of the United Kingdom,-,GOV | r=diplomat Rusia>Diplomats of Russia,RUS,GOV | d=2018-03-26 | same=e1
. Amerika Serikat memulangkan 60 orang sekaligus menutup konsulat Rusia di Seattle.
e3 SANCTION/expel | memulangkan | a=Amerika Serikat>A | r=60 orang>Diplomats of Russia,RUS,GOV | d=2018-03-26 | f=size 60 "60 orang" | same=e1
e4 SANCTION/discontinue | menutup konsulat | a=Amerika Serikat>A | r=Rusia>R | p=Seattle>Seattle,USA,47.61,-122.33 | d=2018-03-26
. Ukraina mengusir 13, Kanada empat, Jerman, Prancis, dan Polandia masing-masing empat.
e5 SANCTION/expel | mengusir | a=Ukraina>Ukraine,UKR,GOV ; Kanada>Canada,CAN,GOV ; Jerman>Germany,DEU,GOV ; Prancis>France,FRA,GOV ; Polandia>Poland,POL,GOV | r=diplomat Rusia>Diplomats of Russia,RUS,GOV | d=2018-03-26 | same=e1
+ Pemicunya adalah upaya pembunuhan terhadap mantan agen ganda Sergei Skripal dan putrinya, Yulia, di Salisbury pada 4 Maret.
e6 ASSAULT/unconventional,targeted | upaya pembunuhan | r=mantan agen ganda Sergei Skripal>S ; Yulia>Yulia Skripal,RUS,CVL | p=Salisbury>S | d=2018-03-04
. Keduanya ditemukan pingsan di bangku taman, terpapar racun saraf novichok.
e7 ASSAULT/unconventional | terpapar racun saraf novichok | r=Keduanya>S ; Keduanya>Yulia Skripal,RUS,CVL | p=Salisbury>S | d=2018-03-04 | f=injured 2 "Keduanya" | same=e6
. London menuding Moskwa sebagai dalang, tuduhan yang berkali-kali ditampik Kremlin.
e8 ACCUSE/allege | menuding | a=London>B | r=Moskwa>R
e9 REJECT | ditampik | a=Kremlin>R
+ Perdana Menteri Theresa May menyebut aksi serempak itu "pengusiran kolektif terbesar perwira intelijen Rusia sepanjang sejarah".
S person:Perdana Menteri Theresa May>=Theresa May | menyebut | pengusiran kolektif terbesar perwira intelijen Rusia sepanjang sejarah | direct
e10 SANCTION/expel | pengusiran kolektif terbesar | a=Lebih dari 20 negara>Allies of the United Kingdom,-,GOV | r=perwira intelijen Rusia>Diplomats of Russia,RUS,GOV | d=2018-03-26 | same=e1
. Kementerian Luar Negeri Rusia mengecamnya sebagai langkah provokatif dan memastikan akan membalas.
S organization:Kementerian Luar Negeri Rusia>=Ministry of Foreign Affairs of Russia | memastikan | akan membalas | indirect
e11 ACCUSE/disapprove | mengecamnya | a=Kementerian Luar Negeri Rusia>Ministry of Foreign Affairs of Russia,RUS,GOV | r=Lebih dari 20 negara>Allies of the United Kingdom,-,GOV
e12 THREATEN/expel | akan membalas | a=Kementerian Luar Negeri Rusia>Ministry of Foreign Affairs of Russia,RUS,GOV
. Lewat Twitter, kedutaan Rusia di Washington menggelar jajak pendapat: konsulat AS mana yang sebaiknya ditutup?
e13 THREATEN/relations | sebaiknya ditutup | a=kedutaan Rusia di Washington>Embassy of Russia in Washington,RUS,GOV | r=AS>A
+ Austria memilih tidak ikut.
e14 SANCTION/expel | tidak ikut | a=Austria>Austria,AUT,GOV | r=Rusia>R | st=denied
. Sebagai negara netral, kata kanselirnya, Wina ingin tetap menjadi jembatan antara Timur dan Barat.
S person:kanselirnya>=Sebastian Kurz | kata | Wina ingin tetap menjadi jembatan antara Timur dan Barat | indirect

@story id-own-m-031 | id | 2024-09-18 | Situasi
@who H = Hezbollah | LBN | REB
@who I = Israel | ISR | GOV
@where L = Lebanon | LBN | 33.9 | 35.8
@where B = Beirut | LBN | 33.89 | 35.5
# Ribuan Pager Hizbullah Meledak Serentak, 9 Orang Tewas
e1 ASSAULT/explosives | Meledak | r=Hizbullah>H | d=2024-09-17 | f=killed 9 "9 Orang"
+ BEIRUT - Ribuan penyeranta (pager) milik anggota Hizbullah meledak hampir bersamaan di berbagai kota Lebanon, Selasa (17/9/2024) sore.
e2 ASSAULT/explosives | meledak | r=anggota Hizbullah>H | p=Lebanon>L | d=2024-09-17 | same=e1
. Menteri Kesehatan Firass Abiad mengatakan sembilan orang tewas, termasuk seorang anak perempuan, dan 2.750 orang terluka.
S person:Menteri Kesehatan Firass Abiad>=Firass Abiad | mengatakan | sembilan orang tewas, termasuk seorang anak perempuan, dan 2.750 orang terluka | indirect
e3 ASSAULT/explosives | tewas | r=sembilan orang>-,LBN,- | p=Lebanon>L | d=2024-09-17 | f=killed 9 "sembilan orang" ; injured 2750 "2.750 orang" | same=e1
. Duta Besar Iran Mojtaba Amani ikut cedera.
e4 ASSAULT/explosives | cedera | r=Duta Besar Iran Mojtaba Amani>Mojtaba Amani,IRN,GOV | p=Lebanon>L | d=2024-09-17 | f=injured 1 "Duta Besar Iran Mojtaba Amani" | same=e1
+ Hizbullah menyatakan Israel bertanggung jawab penuh dan akan menerima hukuman yang setimpal.
S organization:Hizbullah>H | menyatakan | Israel bertanggung jawab penuh dan akan menerima hukuman yang setimpal | indirect
e5 ACCUSE/allege | bertanggung jawab penuh | a=Hizbullah>H | r=Israel>I | d=2024-09-17
e6 THREATEN/violence | hukuman yang setimpal | a=Hizbullah>H | r=Israel>I | d=2024-09-17
. Tel Aviv bungkam.
. Akan tetapi, mengutip sejumlah pejabat Amerika, The New York Times melaporkan Israel menyembunyikan bahan peledak di dalam pager buatan Taiwan sebelum barang itu masuk ke Lebanon.
S outlet:The New York Times>=The New York Times ; unnamed:sejumlah pejabat Amerika>- | melaporkan | Israel menyembunyikan bahan peledak di dalam pager buatan Taiwan sebelum barang itu masuk ke Lebanon | indirect
e7 ASSAULT/explosives | menyembunyikan bahan peledak | a=Israel>I | r=Hizbullah>H | p=Lebanon>L
. Perusahaan Gold Apollo di Taipei membantah memproduksi perangkat tersebut; lisensinya, kata pendirinya, dipegang mitra di Budapest.
S unnamed:pendirinya>- | kata | dipegang mitra di Budapest | indirect
e8 REJECT | membantah | a=Perusahaan Gold Apollo>Gold Apollo,TWN,BUS
+ Rumah sakit di Beirut kewalahan.
. "Dalam 20 tahun bekerja, saya tidak pernah mengangkat begitu banyak bola mata dalam semalam," ujar dokter mata Elias Warrak.
S person:dokter mata Elias Warrak>=Elias Warrak | ujar | Dalam 20 tahun bekerja, saya tidak pernah mengangkat begitu banyak bola mata dalam semalam, | direct
. Irak, Iran, dan Mesir mengirim tenaga medis serta obat-obatan.
e9 AID | mengirim tenaga medis | a=Irak>Iraq,IRQ,GOV ; Iran>Iran,IRN,GOV ; Mesir>Egypt,EGY,GOV | r=Beirut>Lebanon,LBN,GOV
. Kepala HAM PBB Volker Turk menuntut penyelidikan independen.
e10 REQUEST | menuntut | a=Kepala HAM PBB Volker Turk>Volker Turk,-,IGO
. Lufthansa dan Air France menghentikan penerbangan ke Tel Aviv dan Beirut hingga Kamis.

@story id-own-m-032 | id | 2023-08-10 | Situasi
@who D = Disney workers | USA | CVL
# 5 Kebiasaan Diplomat Saat Perundingan Alot, dari Kopi Pahit hingga Serangan Senyum
+ KOMPAS.com - Perundingan damai sering digambarkan sebagai perang urat saraf di ruang ber-AC.
. Siapa paling tahan duduk, dialah pemenangnya.
. Berikut lima kebiasaan para perunding, dirangkum dari berbagai sumber.
+ 1. Menguasai ruangan
+ Meja bundar dipilih agar tidak ada yang merasa kalah.
. Pada perundingan Paris 1968, Amerika Serikat dan Vietnam Utara menghabiskan berminggu-minggu hanya untuk berdebat soal bentuk meja.
e1 CONSULT | perundingan Paris 1968 | a=Amerika Serikat>United States,USA,GOV ; Vietnam Utara>North Vietnam,VNM,GOV | p=Paris>Paris,FRA,48.86,2.35 | d=1968-01-01..1968-12-31
+ 2. Kopi pahit
+ Di Jenewa, kata seorang pensiunan penerjemah PBB, kopi dingin adalah pertanda rapat akan gagal.
S unnamed:seorang pensiunan penerjemah PBB>- | kata | kopi dingin adalah pertanda rapat akan gagal | indirect
+ 3. Serangan senyum
+ Menteri Luar Negeri Rusia Sergei Lavrov dan mitranya dari Amerika, John Kerry, dikenal saling melempar lelucon ketika merundingkan Suriah.
e2 CONSULT | merundingkan Suriah | a=Menteri Luar Negeri Rusia Sergei Lavrov>Sergey Lavrov,RUS,GOV ; John Kerry>John Kerry,USA,GOV
+ 4. Jalan-jalan di hutan
+ Pada musim panas 1982, Paul Nitze dan Yuli Kvitsinsky berjalan kaki berdua di perbukitan Jura dan pulang membawa rumusan pengurangan rudal, yang kemudian ditolak kedua ibu kota.
e3 CONSULT | berjalan kaki berdua | a=Paul Nitze>Paul Nitze,USA,GOV ; Yuli Kvitsinsky>Yuli Kvitsinsky,RUS,GOV | p=perbukitan Jura>Jura Mountains,CHE,46.6,6.3 | d=1982-06-01..1982-08-31
e4 REJECT | ditolak | a=kedua ibu kota>United States,USA,GOV ; kedua ibu kota>Soviet Union,RUS,GOV
+ 5. Menunda tidur
+ Perjanjian nuklir Iran diteken di Wina pada Juli 2015 setelah 18 hari begadang.
e5 AGREE | diteken | a=Iran>Iran,IRN,GOV | p=Wina>Vienna,AUT,48.21,16.37 | d=2015-07-01..2015-07-31
. Konon, staf delegasi bertempur memperebutkan sisa permen Mozart.

@story id-own-m-033 | id | 2024-11-22 | Situasi
@who C = International Criminal Court | - | IGO
@who N = Benjamin Netanyahu | ISR | GOV
@who G = Yoav Gallant | ISR | GOV
@who M = Mohammed Deif | PSE | REB
@who A = United States | USA | GOV
@where H = The Hague | NLD | 52.08 | 4.3
# Diburu ICC, Netanyahu Terancam Ditangkap di 124 Negara
e1 THREATEN/arrest | Diburu | a=ICC>C | r=Netanyahu>N | d=2024-11-21
e2 COERCE/arrest | Ditangkap | r=Netanyahu>N | st=possible
+ Jakarta - Mahkamah Pidana Internasional (ICC) merilis surat perintah penangkapan untuk Perdana Menteri Israel Benjamin Netanyahu dan mantan Menteri Pertahanan Yoav Gallant atas dugaan kejahatan perang di Gaza.
e3 THREATEN/arrest | surat perintah penangkapan | a=Mahkamah Pidana Internasional (ICC)>C | r=Perdana Menteri Israel Benjamin Netanyahu>N ; mantan Menteri Pertahanan Yoav Gallant>G | d=2024-11-21 | same=e1
e4 ASSAULT | dugaan kejahatan perang | a=Perdana Menteri Israel Benjamin Netanyahu>N ; mantan Menteri Pertahanan Yoav Gallant>G | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=possible
. Hakim, dilansir Al Jazeera, Jumat (22/11/2024), meyakini keduanya secara sengaja menghalangi makanan dan obat-obatan bagi penduduk sipil.
S outlet:Al Jazeera>=Al Jazeera ; organization:Hakim>=Judges of the International Criminal Court | meyakini | keduanya secara sengaja menghalangi makanan dan obat-obatan bagi penduduk sipil | indirect
e5 COERCE/withhold | menghalangi makanan dan obat-obatan | a=keduanya>N ; keduanya>G | r=penduduk sipil>Palestinians in Gaza,PSE,CVL | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=possible
. Surat serupa dikeluarkan untuk komandan Hamas Mohammed Deif, yang menurut Israel sudah tewas dalam serangan udara Juli lalu.
S organization:Israel>=Israel | menurut | sudah tewas dalam serangan udara Juli lalu | indirect
e6 THREATEN/arrest | Surat serupa | a=Mahkamah Pidana Internasional (ICC)>C | r=komandan Hamas Mohammed Deif>M | d=2024-11-21
e7 ASSAULT/aerial,targeted | serangan udara | r=komandan Hamas Mohammed Deif>M | d=2024-07-01..2024-07-31 | f=killed 1 "komandan Hamas Mohammed Deif"
+ Netanyahu menyebutnya keputusan antisemit.
S person:Netanyahu>N | menyebutnya | keputusan antisemit | indirect
e8 ACCUSE/disapprove | antisemit | a=Netanyahu>N | r=nya>C
. "Tidak ada yang akan menghentikan kami membela diri," katanya dalam video yang diunggah kantornya.
S document:video yang diunggah kantornya>- ; person:nya>N | katanya | Tidak ada yang akan menghentikan kami membela diri, | direct
e9 REJECT/yield | Tidak ada yang akan menghentikan kami | a=kami>N | r=ICC>C | d=2024-11-21
. Presiden AS Joe Biden mengatakan langkah itu keterlaluan, dan Senator Lindsey Graham mengancam sanksi bagi negara yang membantu ICC.
S person:Presiden AS Joe Biden>=Joe Biden | mengatakan | langkah itu keterlaluan | indirect
e10 ACCUSE/disapprove | keterlaluan | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=ICC>C
e11 THREATEN/restrict | mengancam | a=Senator Lindsey Graham>Lindsey Graham,USA,LEG | r=negara yang membantu ICC>Countries helping the ICC,-,GOV
. Hongaria malah mengundang Netanyahu berkunjung.
e12 REQUEST/meet | mengundang | a=Hongaria>Hungary,HUN,GOV | r=Netanyahu>N
. Sebaliknya, Belanda, Irlandia, dan Italia menyatakan akan mematuhi putusan itu.
S organization:Belanda>=Netherlands ; organization:Irlandia>=Ireland ; organization:Italia>=Italy | menyatakan | akan mematuhi putusan itu | indirect
e13 AGREE | akan mematuhi | a=Belanda>Netherlands,NLD,GOV ; Irlandia>Ireland,IRL,GOV ; Italia>Italy,ITA,GOV | r=ICC>C
. Hamas mendesak semua negara menyeret "para pelaku genosida" ke pengadilan.
e14 REQUEST | mendesak | a=Hamas>Hamas,PSE,REB

@story id-own-m-034 | id | 2022-10-09 | Situasi
@where K = Crimean Bridge | UKR | 45.31 | 36.51
@where Z = Zaporizhzhia | UKR | 47.84 | 35.14
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who P = Vladimir Putin | RUS | GOV
# Jembatan Crimea Meledak, Moskwa Tunjuk Jenderal Baru
e1 ASSAULT/explosives,destroy | Meledak | r=Moskwa>R | p=Jembatan Crimea>K | d=2022-10-08
+ SIMFEROPOL - Sebuah truk meledak di Jembatan Kerch, kebanggaan Presiden Vladimir Putin yang menghubungkan Rusia dengan Crimea, Sabtu (8/10/2022) pagi.
e2 ASSAULT/explosives | meledak | p=Jembatan Kerch>K | d=2022-10-08 | same=e1
. Tiga orang tewas dan dua bentang jalan ambruk ke laut, sementara tujuh gerbong tangki di rel sebelahnya terbakar.
e3 ASSAULT/explosives,destroy | ambruk | r=Tiga orang>-,RUS,CVL | p=Jembatan Kerch>K | d=2022-10-08 | f=killed 3 "Tiga orang" | same=e1
+ Kyiv tidak mengaku bertanggung jawab, tetapi warganya bersorak di media sosial.
. Perusahaan pos Ukraina segera mengumumkan prangko baru bergambar jembatan rusak itu.
. Penasihat presiden Mykhailo Podolyak menulis: "Crimea, jembatan, permulaan."
S person:Penasihat presiden Mykhailo Podolyak>=Mykhailo Podolyak | menulis | Crimea, jembatan, permulaan. | direct
. Juru bicara Kementerian Luar Negeri Rusia Maria Zakharova menilai reaksi itu menunjukkan "watak teroris" Ukraina.
S person:Juru bicara Kementerian Luar Negeri Rusia Maria Zakharova>=Maria Zakharova | menilai | reaksi itu menunjukkan "watak teroris" Ukraina | mixed
e4 ACCUSE/disapprove | watak teroris | a=Juru bicara Kementerian Luar Negeri Rusia Maria Zakharova>Maria Zakharova,RUS,GOV | r=Ukraina>U
+ Putin memerintahkan pembentukan komisi penyelidik, lalu menugaskan dinas rahasia FSB memperketat penjagaan.
e5 ACCUSE/investigate | penyelidik | a=Putin>P | st=planned
e6 MOBILIZE | memperketat penjagaan | a=dinas rahasia FSB>Federal Security Service,RUS,SPY | p=Jembatan Kerch>K | st=planned
. Pada hari yang sama, Kementerian Pertahanan menunjuk Jenderal Sergei Surovikin sebagai komandan seluruh pasukan di Ukraina.
. Jenderal yang dijuluki "Armageddon" itu pernah memimpin operasi Rusia di Suriah.
+ Minggu dini hari, rudal menghujani permukiman di Zaporizhzhia.
e7 ASSAULT/heavy-weapons | menghujani | a=Rusia>R | p=Zaporizhzhia>Z | d=2022-10-09
. Sedikitnya 13 orang tewas dan 87 terluka, 10 di antaranya anak-anak, menurut kantor gubernur.
S organization:kantor gubernur>=Governor's office of Zaporizhzhia | menurut | Sedikitnya 13 orang tewas dan 87 terluka, 10 di antaranya anak-anak | indirect
e8 ASSAULT/heavy-weapons | tewas | r=13 orang>-,UKR,CVL | p=Zaporizhzhia>Z | d=2022-10-09 | f=killed 13.. "Sedikitnya 13 orang" ; injured 87 "87 terluka" | same=e7
. "Kejahatan mutlak," tulis Zelensky di Telegram.
S document:Telegram>=Telegram post ; person:Zelensky>=Volodymyr Zelensky | tulis | Kejahatan mutlak, | direct
e9 ACCUSE/disapprove | Kejahatan mutlak | a=Zelensky>Volodymyr Zelensky,UKR,GOV | r=Rusia>R | d=2022-10-09
+ Rusia mencaplok Crimea pada Maret 2014.
e10 ASSAULT | mencaplok | a=Rusia>R | r=Ukraina>U | p=Crimea>Crimea,UKR,45.3,34.4 | d=2014-03-01..2014-03-31
. Jembatan sepanjang 19 kilometer itu diresmikan Putin empat tahun kemudian dengan menyetir sendiri sebuah truk.

@story id-own-m-035 | id | 2025-09-23 | Situasi
@who F = France | FRA | GOV
@who P = Palestine | PSE | GOV
@who M = Emmanuel Macron | FRA | GOV
@who I = Israel | ISR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@where NY = New York | USA | 40.75 | -73.97
# Prancis Resmi Akui Negara Palestina, Menyusul Inggris dan Kanada
e1 SUPPORT | Akui | a=Prancis>F | r=Palestina>P | d=2025-09-22
e2 SUPPORT | Menyusul | a=Inggris>United Kingdom,GBR,GOV ; Kanada>Canada,CAN,GOV | r=Palestina>P | d=2025-09-21
+ NEW YORK, KOMPAS.com - "Hari ini saya nyatakan, Prancis mengakui Negara Palestina," kata Presiden Emmanuel Macron, disambut tepuk tangan panjang di markas PBB, Senin (22/9/2025).
S person:Presiden Emmanuel Macron>M | kata | Hari ini saya nyatakan, Prancis mengakui Negara Palestina, | direct
e3 SUPPORT | mengakui | a=Prancis>F | r=Palestina>P | p=NEW YORK>NY | d=2025-09-22 | same=e1
. Belgia, Luksemburg, Malta, Monako, dan Andorra menyampaikan pengakuan serupa dalam konferensi yang dipimpin Paris bersama Riyadh itu.
e4 SUPPORT | pengakuan serupa | a=Belgia>Belgium,BEL,GOV ; Luksemburg>Luxembourg,LUX,GOV ; Malta>Malta,MLT,GOV ; Monako>Monaco,MCO,GOV ; Andorra>Andorra,AND,GOV | r=Palestina>P | p=NEW YORK>NY | d=2025-09-22
e5 CONSULT/multilateral | konferensi | a=Paris>F ; Riyadh>Saudi Arabia,SAU,GOV | p=NEW YORK>NY | d=2025-09-22
. Sehari sebelumnya, Inggris, Kanada, Australia, dan Portugal lebih dulu melangkah.
e6 SUPPORT | melangkah | a=Inggris>United Kingdom,GBR,GOV ; Kanada>Canada,CAN,GOV ; Australia>Australia,AUS,GOV ; Portugal>Portugal,PRT,GOV | r=Palestina>P | d=2025-09-21 | same=e2
+ Macron menegaskan pembukaan kedutaan Prancis di Palestina harus didahului pembebasan seluruh sandera dan gencatan senjata.
S person:Macron>M | menegaskan | pembukaan kedutaan Prancis di Palestina harus didahului pembebasan seluruh sandera dan gencatan senjata | indirect
e7 REQUEST/yield | harus didahului | a=Macron>M | p=NEW YORK>NY | d=2025-09-22
. Sekjen PBB Antonio Guterres menilai kenegaraan bagi bangsa Palestina adalah hak, bukan hadiah.
S person:Sekjen PBB Antonio Guterres>=Antonio Guterres | menilai | kenegaraan bagi bangsa Palestina adalah hak, bukan hadiah | indirect
+ Netanyahu murka.
. "Tidak akan ada negara Palestina," ucap perdana menteri Israel itu.
S person:perdana menteri Israel itu>N | ucap | Tidak akan ada negara Palestina, | direct
e8 REJECT | Tidak akan ada | a=perdana menteri Israel itu>N | r=Palestina>P
. Dua menterinya mendesak pencaplokan Tepi Barat sebagai balasan.
e9 REQUEST | mendesak | a=Dua menterinya>Far-right ministers of Israel,ISR,GOV | r=Netanyahu>N
e10 ASSAULT | pencaplokan | a=Israel>I | r=Palestina>P | p=Tepi Barat>West Bank,PSE,31.95,35.25 | st=possible
. Uni Emirat Arab memperingatkan aneksasi semacam itu merupakan garis merah.
S organization:Uni Emirat Arab>=United Arab Emirates | memperingatkan | aneksasi semacam itu merupakan garis merah | indirect
e11 THREATEN | memperingatkan | a=Uni Emirat Arab>United Arab Emirates,ARE,GOV | r=Israel>I
. Amerika Serikat memboikot konferensi tersebut dan, sebelumnya, menolak visa Presiden Mahmoud Abbas sehingga ia terpaksa berpidato lewat video.
e12 REJECT/meet | memboikot | a=Amerika Serikat>United States,USA,GOV | p=NEW YORK>NY | d=2025-09-22
e13 REJECT | menolak visa | a=Amerika Serikat>United States,USA,GOV | r=Presiden Mahmoud Abbas>Mahmoud Abbas,PSE,GOV
+ Presiden Prabowo Subianto, yang mendapat giliran bicara kelima, menyatakan Indonesia siap mengirim pasukan perdamaian ke Gaza.
S person:Presiden Prabowo Subianto>=Prabowo Subianto | menyatakan | Indonesia siap mengirim pasukan perdamaian ke Gaza | indirect
e14 AGREE | siap mengirim pasukan perdamaian | a=Indonesia>Indonesia,IDN,GOV | p=NEW YORK>NY | d=2025-09-22
. Di Milan, demonstran pro-Palestina bentrok dengan polisi di stasiun pusat; 60 aparat luka-luka dan belasan orang diciduk.
e15 PROTEST/riot | bentrok | a=demonstran pro-Palestina>Protesters in Milan,ITA,CVL | r=polisi>Police of Italy,ITA,COP | p=Milan>Milan,ITA,45.46,9.19 | d=2025-09-22 | f=injured 60 "60 aparat"
e16 COERCE/arrest | diciduk | r=belasan orang>Protesters in Milan,ITA,CVL | p=Milan>Milan,ITA,45.46,9.19 | d=2025-09-22
