@story id-own-m-106 | id | 2025-06-27 | Situasi
@who R = Iran | IRN | GOV
@who G = Rafael Grossi | - | IGO
@who I = International Atomic Energy Agency | - | IGO
@who T = Donald Trump | USA | GOV
@who K = Ali Khamenei | IRN | GOV
# Iran Tangguhkan Kerja Sama dengan IAEA, Grossi Dilarang Masuk
e1 SANCTION/discontinue | Tangguhkan Kerja Sama | a=Iran>R | r=IAEA>I
e2 REJECT | Dilarang Masuk | a=Iran>R | r=Grossi>G
+ Teheran, CNN Indonesia -- Dewan Wali Iran mengesahkan undang-undang yang menghentikan kerja sama dengan Badan Energi Atom Internasional (IAEA), Kamis (26/6).
e3 SANCTION/discontinue | menghentikan kerja sama | a=Dewan Wali Iran>Guardian Council of Iran,IRN,GOV | r=Badan Energi Atom Internasional (IAEA)>I | p=Teheran>Tehran,IRN,35.69,51.39 | d=2025-06-26 | same=e1
. Inspektur badan itu tidak akan diizinkan masuk selama keamanan fasilitas nuklir belum terjamin, kata Ketua Parlemen Mohammad Bagher Ghalibaf.
S person:Ketua Parlemen Mohammad Bagher Ghalibaf>=Mohammad Bagher Ghalibaf | kata | Inspektur badan itu tidak akan diizinkan masuk selama keamanan fasilitas nuklir belum terjamin | indirect
e4 REJECT | tidak akan diizinkan masuk | a=Ketua Parlemen Mohammad Bagher Ghalibaf>R | r=Inspektur badan itu>I | d=2025-06-26
. Wakil ketuanya menambahkan, Grossi pribadi pun dilarang menginjakkan kaki di negeri itu karena "berbohong".
S person:Wakil ketuanya>=Hamid Reza Haji Babaei | menambahkan | Grossi pribadi pun dilarang menginjakkan kaki di negeri itu karena "berbohong" | mixed
e5 REJECT | dilarang menginjakkan kaki | a=Wakil ketuanya>R | r=Grossi>G | d=2025-06-26 | same=e2
e6 ACCUSE/allege | berbohong | a=Wakil ketuanya>R | r=Grossi>G | d=2025-06-26
+ Dalam pesan video pertamanya sejak gencatan senjata, Ayatollah Ali Khamenei mengatakan Iran telah menampar wajah Amerika.
S document:pesan video>=Video message of Ali Khamenei ; person:Ayatollah Ali Khamenei>K | mengatakan | Iran telah menampar wajah Amerika | indirect
e7 ASSAULT/heavy-weapons | menampar wajah Amerika | a=Iran>R | r=Amerika>United States,USA,GOV | d=2025-06-23
. Ia memperingatkan bahwa serangan berikutnya akan dibayar sangat mahal.
S person:Ia>K | memperingatkan | serangan berikutnya akan dibayar sangat mahal | indirect
e8 THREATEN/violence | memperingatkan | a=Ia>K | r=Amerika>United States,USA,GOV | d=2025-06-26
. Trump membalas lewat Truth Social: "Saya menyelamatkannya dari kematian yang sangat buruk."
S document:Truth Social>=Truth Social post ; person:Trump>T | membalas | Saya menyelamatkannya dari kematian yang sangat buruk. | direct
. Karena pernyataan itu, tulisnya, ia membatalkan rencana meringankan sanksi.
S person:nya>T | tulisnya | ia membatalkan rencana meringankan sanksi | indirect
e9 REJECT/yield | membatalkan rencana meringankan sanksi | a=ia>T | r=Iran>R
+ Jerman menyebut penangguhan kerja sama itu sinyal yang mengerikan.
S organization:Jerman>=Germany | menyebut | penangguhan kerja sama itu sinyal yang mengerikan | indirect
e10 SANCTION/discontinue | penangguhan kerja sama itu | a=Iran>R | r=IAEA>I | d=2025-06-26 | same=e1
e11 ACCUSE/disapprove | sinyal yang mengerikan | a=Jerman>Germany,DEU,GOV | r=Iran>R
. Rusia berharap Teheran tetap bekerja sama dengan badan tersebut, dan Lavrov menyampaikannya langsung kepada Araghchi melalui telepon.
e12 REQUEST | berharap | a=Rusia>Russia,RUS,GOV | r=Teheran>R
e13 CONSULT/phone | melalui telepon | a=Lavrov>Sergey Lavrov,RUS,GOV ; Araghchi>Abbas Araghchi,IRN,GOV
. Grossi sendiri mengaku tidak tahu di mana 400 kilogram uranium yang diperkaya kini berada.
S person:Grossi>G | mengaku | tidak tahu di mana 400 kilogram uranium yang diperkaya kini berada | indirect

@story id-own-m-107 | id | 2025-10-13 | Situasi
@who H = Hamas | PSE | REB
@who I = Israel | ISR | GOV
@who T = Donald Trump | USA | GOV
@who E = Egypt | EGY | GOV
@who S = Israeli hostages | ISR | CVL
@who P = Palestinian prisoners | PSE | CVL
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where SH = Sharm el-Sheikh | EGY | 27.91 | 34.33
@where K = Knesset | ISR | 31.78 | 35.21
# Seluruh Sandera Hidup Bebas, Trump: Perang Telah Berakhir
S person:Trump>T | - | Perang Telah Berakhir | direct
e1 RETREAT/release | Bebas | r=Seluruh Sandera Hidup>S | d=2025-10-13
+ TEL AVIV, KOMPAS.com - Hamas membebaskan 20 sandera terakhir yang masih hidup pada Senin (13/10/2025), setelah 738 hari dalam kurungan.
e2 RETREAT/release | membebaskan | a=Hamas>H | r=20 sandera terakhir>S | d=2025-10-13 | f=size 20 "20 sandera terakhir" | same=e1
. Mereka diserahkan kepada Palang Merah dalam dua gelombang di Kota Gaza dan Khan Younis.
e3 RETREAT/release | diserahkan | a=Hamas>H | r=Mereka>S ; Palang Merah>International Committee of the Red Cross,-,NGO | p=Kota Gaza>Gaza City,PSE,31.5,34.47 | d=2025-10-13 | same=e1
. Israel melepaskan 1.968 tahanan Palestina, 250 di antaranya narapidana seumur hidup; 154 orang langsung dibuang ke Mesir.
e4 RETREAT/release | melepaskan | a=Israel>I | r=1.968 tahanan Palestina>P | d=2025-10-13 | f=size 1968 "1.968 tahanan Palestina"
e5 COERCE/deport | dibuang ke Mesir | a=Israel>I | r=154 orang>P | p=Mesir>Egypt,EGY,26.0,30.0 | d=2025-10-13 | f=displaced 154 "154 orang"
+ "Setelah sekian tahun perang tanpa henti, hari ini langit tenang," ujar Trump dalam pidato di Knesset.
S person:Trump>T | ujar | Setelah sekian tahun perang tanpa henti, hari ini langit tenang, | direct
. Dua legislator Arab-Yahudi diseret keluar karena membentangkan kertas bertuliskan "Akui Palestina".
e6 COERCE/restrict | diseret keluar | r=Dua legislator Arab-Yahudi>Members of Hadash-Ta'al,ISR,LEG | p=Knesset>K | d=2025-10-13
e7 PROTEST/demo | membentangkan kertas | a=Dua legislator Arab-Yahudi>Members of Hadash-Ta'al,ISR,LEG | p=Knesset>K | d=2025-10-13
e8 REQUEST | Akui Palestina | a=Dua legislator Arab-Yahudi>Members of Hadash-Ta'al,ISR,LEG | p=Knesset>K | d=2025-10-13
. Trump juga meminta Presiden Isaac Herzog mengampuni Netanyahu, yang tengah diadili dalam perkara korupsi.
e9 REQUEST | meminta | a=Trump>T | r=Presiden Isaac Herzog>Isaac Herzog,ISR,GOV | p=Knesset>K | d=2025-10-13
e10 CONCEDE | mengampuni | a=Presiden Isaac Herzog>Isaac Herzog,ISR,GOV | r=Netanyahu>Benjamin Netanyahu,ISR,GOV | st=possible
e11 ACCUSE | diadili | r=Netanyahu>Benjamin Netanyahu,ISR,GOV | st=ongoing
+ Sore harinya, di Sharm el-Sheikh, ia bersama para pemimpin Mesir, Qatar, dan Turki meneken deklarasi jaminan gencatan senjata.
e12 AGREE | meneken deklarasi | a=ia>T ; Mesir>E ; Qatar>Qatar,QAT,GOV ; Turki>Turkey,TUR,GOV | p=Sharm el-Sheikh>SH | d=2025-10-13
. Lebih dari 20 kepala negara hadir, termasuk Presiden Prabowo Subianto.
e13 CONSULT/multilateral | hadir | a=Presiden Prabowo Subianto>Prabowo Subianto,IDN,GOV | p=Sharm el-Sheikh>SH | d=2025-10-13
. Netanyahu batal datang, kata kantornya, karena bertepatan dengan hari raya; diplomat menyebut Erdogan menolak mendarat jika ia hadir.
S organization:kantornya>=Office of the Prime Minister of Israel | kata | karena bertepatan dengan hari raya | indirect
S unnamed:diplomat>- | menyebut | Erdogan menolak mendarat jika ia hadir | indirect
e14 REJECT/meet | menolak mendarat | a=Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=ia>Benjamin Netanyahu,ISR,GOV | p=Sharm el-Sheikh>SH | d=2025-10-13
+ Di Lapangan Sandera, puluhan ribu orang menangis sambil menonton layar raksasa.
. "Saya melihat dia berjalan dengan kakinya sendiri, dan itu cukup," bisik Tamar, sepupu salah satu sandera.
S person:Tamar, sepupu salah satu sandera>=Tamar | bisik | Saya melihat dia berjalan dengan kakinya sendiri, dan itu cukup, | direct
. Di Khan Younis, ribuan orang menyambut bus tahanan di halaman Rumah Sakit Nasser.
e15 SUPPORT | menyambut | a=ribuan orang>Residents of Khan Younis,PSE,CVL | r=tahanan>P | p=Khan Younis>Khan Younis,PSE,31.35,34.3 | d=2025-10-13 | f=size 2000.. "ribuan orang"
. Hamas baru mengembalikan empat dari 28 jenazah, yang dikecam keluarga korban sebagai pelanggaran.
e16 RETREAT/release | mengembalikan empat | a=Hamas>H | r=28 jenazah>S | d=2025-10-13
e17 ACCUSE/disapprove | dikecam | a=keluarga korban>Families of Israeli hostages,ISR,CVL | r=Hamas>H
. Israel mengancam mengurangi separuh truk bantuan bila sisanya tidak segera diserahkan.
e18 THREATEN/restrict | mengancam | a=Israel>I | r=Hamas>H

@story id-own-m-108 | id | 2025-04-17 | Situasi
@who H = Harvard University | USA | -
@who T = Donald Trump | USA | GOV
@who A = United States | USA | GOV
# Tolak Tuntutan Trump, Harvard Kehilangan Dana 2,2 Miliar Dolar
e1 REJECT/yield | Tolak | a=Harvard>H | r=Trump>T | d=2025-04-14
e2 SANCTION/discontinue | Kehilangan Dana | a=Trump>T | r=Harvard>H | d=2025-04-14
+ Boston - Pemerintah Amerika Serikat membekukan dana hibah 2,2 miliar dolar untuk Universitas Harvard, Senin (14/4/2025), beberapa jam setelah kampus itu menolak daftar tuntutan Gedung Putih.
e3 SANCTION/discontinue | membekukan dana | a=Pemerintah Amerika Serikat>A | r=Universitas Harvard>H | p=Boston>Boston,USA,42.37,-71.12 | d=2025-04-14 | same=e2
e4 REJECT/yield | menolak | a=kampus itu>H | r=Gedung Putih>A | d=2025-04-14 | same=e1
e5 REQUEST/yield | tuntutan Gedung Putih | a=Gedung Putih>A | r=kampus itu>H
. "Tidak ada pemerintah yang berhak mendikte apa yang boleh diajarkan universitas swasta," tulis Rektor Alan Garber.
S person:Rektor Alan Garber>=Alan Garber | tulis | Tidak ada pemerintah yang berhak mendikte apa yang boleh diajarkan universitas swasta, | direct
e6 REJECT/yield | Tidak ada pemerintah yang berhak mendikte | a=Rektor Alan Garber>H | r=Gedung Putih>A | d=2025-04-14 | same=e1
. Trump mengancam mencabut status bebas pajaknya dan Departemen Keamanan Dalam Negeri memperingatkan kampus itu bisa kehilangan hak menerima mahasiswa asing.
S organization:Departemen Keamanan Dalam Negeri>=United States Department of Homeland Security | memperingatkan | kampus itu bisa kehilangan hak menerima mahasiswa asing | indirect
e7 THREATEN/restrict | mengancam | a=Trump>T | r=nya>H
e8 THREATEN/restrict | memperingatkan | a=Departemen Keamanan Dalam Negeri>United States Department of Homeland Security,USA,GOV | r=kampus itu>H
. Mantan Presiden Barack Obama memuji sikap Harvard sebagai teladan.
e9 SUPPORT | memuji | a=Mantan Presiden Barack Obama>Barack Obama,USA,OPP | r=Harvard>H
. Columbia bulan lalu memilih menyerah dan menyetujui sebagian besar permintaan serupa.
e10 CONCEDE | menyerah | a=Columbia>Columbia University,USA,- | r=Gedung Putih>A | d=2025-03-01..2025-03-31

@story id-own-m-109 | id | 2024-05-03 | Situasi
@who T = Turkey | TUR | GOV
@who I = Israel | ISR | GOV
@who K = Israel Katz | ISR | GOV
# Turki Hentikan Seluruh Perdagangan dengan Israel
e1 SANCTION/discontinue | Hentikan | a=Turki>T | r=Israel>I | d=2024-05-02
+ Ankara - Turki menghentikan semua ekspor dan impor dengan Israel sampai gencatan senjata permanen tercapai di Gaza, Kamis (2/5/2024).
e2 SANCTION/discontinue | menghentikan semua ekspor dan impor | a=Turki>T | r=Israel>I | d=2024-05-02 | same=e1
. Nilai perdagangan kedua negara tahun lalu mencapai 6,8 miliar dolar AS.
. "Beginilah cara diktator bertindak," cuit Menlu Israel Katz, menuding Erdogan mengabaikan kepentingan rakyat dan pengusaha Turki.
S person:Menlu Israel Katz>K | cuit | Beginilah cara diktator bertindak, | direct
S person:Menlu Israel Katz>K | menuding | Erdogan mengabaikan kepentingan rakyat dan pengusaha Turki | indirect
e3 ACCUSE/disapprove | menuding | a=Menlu Israel Katz>K | r=Erdogan>Recep Tayyip Erdogan,TUR,GOV
. Ia memerintahkan jajarannya mencari pemasok pengganti.
. Menteri Perdagangan Omer Bolat menjawab bahwa Ankara baru akan melunak jika bantuan mengalir tanpa hambatan.
S person:Menteri Perdagangan Omer Bolat>=Omer Bolat | menjawab | Ankara baru akan melunak jika bantuan mengalir tanpa hambatan | indirect
e4 REJECT/yield | baru akan melunak | a=Ankara>T | r=Israel>I
. Sebelumnya, pada 9 April, Turki membatasi 54 jenis barang setelah permintaannya menerjunkan bantuan dari udara ditampik Israel.
e5 SANCTION/discontinue | membatasi 54 jenis barang | a=Turki>T | r=Israel>I | d=2024-04-09
e6 REJECT/assist | ditampik | a=Israel>I | r=Turki>T
e7 REQUEST/assist | permintaannya | a=Turki>T | r=Israel>I
. Hamas menyebut keputusan itu berani.
S organization:Hamas>=Hamas | menyebut | keputusan itu berani | indirect
e8 SUPPORT | berani | a=Hamas>Hamas,PSE,REB | r=Turki>T

@story id-own-m-110 | id | 2023-02-21 | Situasi
@who B = Joe Biden | USA | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who A = United States | USA | GOV
@where K = Kyiv | UKR | 50.45 | 30.52
# Naik Kereta 10 Jam, Biden Muncul Mendadak di Kyiv
e1 CONSULT/visit | Muncul Mendadak | a=Biden>B | p=Kyiv>K | d=2023-02-20
+ KYIV - Presiden Amerika Serikat Joe Biden mengunjungi Kyiv tanpa pemberitahuan, Senin (20/2/2023), empat hari menjelang setahun invasi Rusia.
e2 CONSULT/visit | mengunjungi | a=Presiden Amerika Serikat Joe Biden>B | p=Kyiv>K | d=2023-02-20 | same=e1
e3 ASSAULT | invasi Rusia | a=Rusia>Russia,RUS,GOV | d=2022-02-24
. Ia berjalan bersama Zelensky di halaman Biara Kubah Emas ketika sirene serangan udara meraung.
e4 CONSULT/visit | berjalan bersama | a=Ia>B | r=Zelensky>Z | p=halaman Biara Kubah Emas>K | d=2023-02-20 | same=e1
. "Setahun kemudian, Kyiv tegak berdiri," kata Biden.
S person:Biden>B | kata | Setahun kemudian, Kyiv tegak berdiri, | direct
. "Dan demokrasi pun tegak berdiri."
S person:Biden>B | - | Dan demokrasi pun tegak berdiri. | direct
+ Biden mengumumkan bantuan militer baru setengah miliar dollar AS, termasuk peluru artileri dan radar.
e5 AID | bantuan militer | a=Biden>B | r=Zelensky>Ukraine,UKR,GOV | p=Kyiv>K | d=2023-02-20 | st=planned
. Washington memberi tahu Moskwa beberapa jam sebelumnya demi menghindari salah paham, ungkap penasihat keamanan nasional Jake Sullivan.
S person:penasihat keamanan nasional Jake Sullivan>=Jake Sullivan | ungkap | Washington memberi tahu Moskwa beberapa jam sebelumnya demi menghindari salah paham | indirect
. Zelensky menyebut lawatan tersebut tanda dukungan yang teramat penting.
S person:Zelensky>Z | menyebut | lawatan tersebut tanda dukungan yang teramat penting | indirect
e6 CONSULT/visit | lawatan tersebut | a=Biden>B | r=Zelensky>Z | p=Kyiv>K | d=2023-02-20 | same=e1
. Di Moskwa, Dmitry Medvedev mencibir bahwa Biden datang setelah meminta jaminan keselamatan dari Rusia.
S person:Dmitry Medvedev>=Dmitry Medvedev | mencibir | Biden datang setelah meminta jaminan keselamatan dari Rusia | indirect
e7 REQUEST | meminta jaminan keselamatan | a=Biden>B | r=Rusia>Russia,RUS,GOV
. Esoknya, Putin menangguhkan perjanjian New START dalam pidato hampir dua jam.
e8 SANCTION/withdraw | menangguhkan | a=Putin>Vladimir Putin,RUS,GOV | r=Washington>A | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2023-02-21
