@story id-own-qf-013 | id | 2022-04-22 | BBC Indonesia
@who S = Solomon Islands | SLB | GOV
@who C = China | CHN | GOV
@who M = Manasseh Sogavare | SLB | GOV
@who A = Australia | AUS | GOV
@who U = United States | USA | GOV
@who K = Kurt Campbell | USA | GOV
@who O = Matthew Wale | SLB | OPP
@who P = Penny Wong | AUS | OPP
@where H = Honiara | SLB | -9.43 | 159.95
@where B = Beijing | CHN | 39.90 | 116.40
# Kepulauan Solomon teken pakta keamanan dengan China, utusan AS datang terlambat
e1 AGREE | teken pakta keamanan | a=Kepulauan Solomon>S ; China>C
e2 CONSULT/visit | datang terlambat | a=utusan AS>K | r=Kepulauan Solomon>S | d=2022-04-22
+ Ketika pesawat yang membawa Kurt Campbell mendarat di Honiara pada Jumat (22/04), dokumen yang hendak dicegahnya sudah kering tintanya.
e3 CONSULT/visit | mendarat | a=Kurt Campbell>K | r=Kepulauan Solomon>S | p=Honiara>H | d=2022-04-22 | same=e2
+ Koordinator Gedung Putih untuk Indo-Pasifik itu menemui Perdana Menteri Manasseh Sogavare selama 90 menit.
e4 CONSULT/visit | menemui | a=Koordinator Gedung Putih untuk Indo-Pasifik itu>K | r=Perdana Menteri Manasseh Sogavare>M | p=Honiara>H | d=2022-04-22 | same=e2
. Menurut keterangan Gedung Putih, Amerika Serikat akan "memiliki keprihatinan yang besar dan menanggapi sebagaimana mestinya" seandainya China diberi pangkalan militer di sana.
S document:keterangan Gedung Putih>=White House statement | Menurut | Amerika Serikat akan "memiliki keprihatinan yang besar dan menanggapi sebagaimana mestinya" seandainya China diberi pangkalan militer di sana | mixed
e5 THREATEN | menanggapi sebagaimana mestinya | a=Amerika Serikat>U | r=Perdana Menteri Manasseh Sogavare>S | d=2022-04-22
e6 AID | diberi pangkalan militer | a=Perdana Menteri Manasseh Sogavare>S | r=China>C | p=Honiara>Solomon Islands,SLB,-9.6,160.2 | st=possible
. Sogavare mengulang jaminannya bahwa tidak akan ada pangkalan, tidak ada kehadiran jangka panjang, dan tidak ada proyeksi kekuatan.
S person:Sogavare>M | mengulang jaminannya bahwa | tidak akan ada pangkalan, tidak ada kehadiran jangka panjang, dan tidak ada proyeksi kekuatan | indirect
e7 AGREE | jaminannya | a=Sogavare>M | r=Amerika Serikat>U | p=Honiara>H | d=2022-04-22
e8 AID | tidak akan ada pangkalan | a=Sogavare>S | st=denied | same=e6
+ Pakta tersebut diumumkan juru bicara Kementerian Luar Negeri China Wang Wenbin, Selasa lalu, tanpa dirinci kapan dan di mana ditandatangani.
e9 AGREE | Pakta tersebut | a=China>C ; Sogavare>S | same=e1
. Rancangannya yang bocor di internet bulan lalu memungkinkan Beijing mengirim polisi dan tentara atas permintaan Honiara, serta menyinggahkan kapal perang untuk mengisi perbekalan.
S document:Rancangannya yang bocor di internet>=Leaked draft of the China-Solomon Islands security pact | memungkinkan | Beijing mengirim polisi dan tentara atas permintaan Honiara, serta menyinggahkan kapal perang untuk mengisi perbekalan | indirect
e10 AID | mengirim polisi dan tentara | a=Beijing>C | r=Honiara>S | p=Honiara>Solomon Islands,SLB,-9.6,160.2 | st=possible
e11 MOBILIZE/weapons | menyinggahkan kapal perang | a=Beijing>C | p=Honiara>Solomon Islands,SLB,-9.6,160.2 | st=possible
+ Negara kepulauan berpenduduk sekitar 700.000 jiwa itu hidup dari kayu, ikan tuna, dan kiriman uang para pemetik buah di Queensland.
+ Di Canberra, kabar itu jatuh di tengah kampanye pemilu.
. Penny Wong, juru bicara oposisi untuk urusan luar negeri, menyebutnya kegagalan kebijakan Australia terburuk di Pasifik sejak Perang Dunia Kedua.
S person:Penny Wong, juru bicara oposisi untuk urusan luar negeri>P | menyebutnya | kegagalan kebijakan Australia terburuk di Pasifik sejak Perang Dunia Kedua | indirect
e12 ACCUSE/disapprove | kegagalan kebijakan Australia terburuk | a=Penny Wong, juru bicara oposisi untuk urusan luar negeri>P | r=Australia>A
. Menteri Pasifik Zed Seselja sempat diterbangkan ke Honiara pekan sebelumnya untuk membujuk Sogavare agar mengurungkan niat, tanpa hasil.
e13 CONSULT/visit | diterbangkan ke Honiara | a=Menteri Pasifik Zed Seselja>Zed Seselja,AUS,GOV | r=Sogavare>M | p=Honiara>H
e14 REQUEST/yield | membujuk | a=Menteri Pasifik Zed Seselja>Zed Seselja,AUS,GOV | r=Sogavare>M | p=Honiara>H
+ Kekhawatiran juga datang dari dalam negeri.
. "Seluruh negeri ini ditandatangani tanpa seorang pun boleh membacanya," ujar pemimpin oposisi Matthew Wale, yang menuntut naskahnya dibuka kepada parlemen.
S person:pemimpin oposisi Matthew Wale>O | ujar | Seluruh negeri ini ditandatangani tanpa seorang pun boleh membacanya | direct
e15 REQUEST | menuntut naskahnya dibuka | a=pemimpin oposisi Matthew Wale>O | r=Sogavare>M
. Agnes Tuaeo, pedagang ikan di pasar pusat, lebih risau pada harga minyak goreng.
+ Kepulauan Solomon memutus hubungan diplomatik dengan Taiwan pada September 2019 dan berpaling ke Beijing.
e16 SANCTION/withdraw | memutus hubungan diplomatik | a=Kepulauan Solomon>S | r=Taiwan>Taiwan,TWN,GOV | d=2019-09-01..2019-09-30
e17 SUPPORT | berpaling ke Beijing | a=Kepulauan Solomon>S | r=Beijing>C | d=2019-09-01..2019-09-30
. Keputusan itu ikut menyulut kerusuhan pada November tahun lalu, ketika massa dari Pulau Malaita membakar kawasan Pecinan di ibu kota dan tiga jenazah ditemukan di reruntuhan toko.
e18 PROTEST/riot,vandalize | membakar | a=massa dari Pulau Malaita>Rioters from Malaita,SLB,CVL | r=kawasan Pecinan>Chinatown of Honiara,SLB,CVL | p=ibu kota>H | d=2021-11-01..2021-11-30 | f=killed 3 "tiga jenazah"
. Sogavare waktu itu meminta tolong Australia, yang dalam dua hari mengirim lebih dari 100 polisi dan serdadu.
e19 REQUEST/assist | meminta tolong | a=Sogavare>M | r=Australia>A | d=2021-11-01..2021-11-30
e20 AID | mengirim lebih dari 100 polisi dan serdadu | a=Australia>A | r=Sogavare>S | p=ibu kota>H | d=2021-11-01..2021-11-30 | f=size 100.. "lebih dari 100 polisi dan serdadu"
+ Amerika berencana membuka lagi kedutaan yang ditutupnya pada 1993.
e21 AGREE | membuka lagi kedutaan | a=Amerika>U | r=Kepulauan Solomon>S | p=Honiara>H | st=planned

@story id-own-qf-014 | id | 2015-05-21 | Kompas.com
@who I = Indonesia | IDN | GOV
@who M = Malaysia | MYS | GOV
@who T = Thailand | THA | GOV
@who R = Rohingya and Bangladeshi migrants at sea | - | CVL
@who A = Anifah Aman | MYS | GOV
@who L = Retno Marsudi | IDN | GOV
@who N = Tanasak Patimapragorn | THA | GOV
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who MM = Myanmar | MMR | GOV
@where P = Putrajaya | MYS | 2.93 | 101.69
@where AT = Julok, East Aceh | IDN | 4.99 | 97.60
@where AS = Andaman Sea | - | 8.0 | 96.5
# Indonesia dan Malaysia Sepakat Tampung 7.000 Manusia Perahu Selama Setahun
e1 AGREE | Sepakat Tampung | a=Indonesia>I ; Malaysia>M | r=7.000 Manusia Perahu>R | d=2015-05-20 | f=size 7000 "7.000 Manusia Perahu"
+ PUTRAJAYA, KOMPAS.com - Setelah tiga pekan saling mendorong kapal kembali ke laut, Indonesia dan Malaysia akhirnya bersedia memberikan tempat berlindung sementara bagi sekitar 7.000 migran Rohingya dan Banglades yang terapung-apung di Laut Andaman dan Selat Malaka.
e2 REJECT | mendorong kapal kembali ke laut | a=Indonesia>I ; Malaysia>M | r=migran Rohingya dan Banglades>R
e3 AGREE | bersedia memberikan tempat berlindung | a=Indonesia>I ; Malaysia>M | r=migran Rohingya dan Banglades>R | p=PUTRAJAYA>P | d=2015-05-20 | f=size 7000 "sekitar 7.000 migran" | same=e1
+ Keputusan itu diambil dalam pertemuan tiga menteri luar negeri, yakni Anifah Aman dari Malaysia, Retno LP Marsudi dari Indonesia, dan Tanasak Patimapragorn dari Thailand, Rabu (20/5/2015).
e4 CONSULT/multilateral | pertemuan | a=Anifah Aman>A ; Retno LP Marsudi>L ; Tanasak Patimapragorn>N | p=PUTRAJAYA>P | d=2015-05-20
. "Kami bersepakat memberikan penampungan sementara, dengan syarat proses penempatan di negara ketiga dan pemulangan diselesaikan masyarakat internasional dalam satu tahun," demikian bunyi pernyataan bersama yang dibacakan tuan rumah.
S document:pernyataan bersama>=Joint statement of the foreign ministers of Malaysia and Indonesia ; person:tuan rumah>A | demikian bunyi | Kami bersepakat memberikan penampungan sementara, dengan syarat proses penempatan di negara ketiga dan pemulangan diselesaikan masyarakat internasional dalam satu tahun | direct
e5 AGREE | bersepakat memberikan penampungan sementara | a=Kami>M ; Kami>I | r=migran Rohingya dan Banglades>R | p=PUTRAJAYA>P | d=2015-05-20 | same=e1
e6 REQUEST/assist | dengan syarat | a=Kami>M ; Kami>I | r=masyarakat internasional>-,-,-
. Thailand tidak ikut menandatangani janji tersebut karena, kata Tanasak, undang-undang dalam negerinya belum memungkinkan, tetapi Bangkok berjanji tidak akan lagi menghalau perahu.
S person:Tanasak>N | kata | undang-undang dalam negerinya belum memungkinkan | indirect
e7 REJECT | tidak ikut menandatangani | a=Thailand>T | d=2015-05-20
e8 AGREE | berjanji tidak akan lagi menghalau | a=Bangkok>T | r=perahu>R
+ Dini hari sebelum pertemuan, nelayan Aceh menyelamatkan lagi 433 orang di lepas pantai Julok, Aceh Timur.
e9 AID | menyelamatkan | a=nelayan Aceh>Acehnese fishermen,IDN,CVL | r=433 orang>R | p=Julok, Aceh Timur>AT | d=2015-05-20 | f=size 433 "433 orang"
. Kapal kayu hijau yang mereka tumpangi, menurut para penumpang, tiga kali diusir: oleh angkatan laut Thailand, lalu Malaysia, lalu Thailand lagi.
S unnamed:para penumpang>- | menurut | tiga kali diusir: oleh angkatan laut Thailand, lalu Malaysia, lalu Thailand lagi | indirect
e10 REJECT | diusir | a=angkatan laut Thailand>Royal Thai Navy,THA,MIL ; Malaysia>M | r=mereka>R | p=Laut Andaman>AS
+ "Kami sudah minum air kencing sendiri," tutur Salim, remaja 17 tahun dari Maungdaw, melalui penerjemah.
S person:Salim>=Salim | tutur | Kami sudah minum air kencing sendiri | direct
. Seratusan orang, katanya, terbunuh dalam perkelahian berebut makanan di kapal.
S person:nya>=Salim | katanya | Seratusan orang ... terbunuh dalam perkelahian berebut makanan di kapal | indirect
e11 ASSAULT | terbunuh dalam perkelahian | a=penumpang>R | r=Seratusan orang>R | p=Laut Andaman>AS | f=killed 100 "Seratusan orang"
. Camat setempat menggelar terpal di halaman kantornya; ibu-ibu datang membawa nasi bungkus, sarung, dan minyak kayu putih.
+ Sebagian anak tiba tanpa orang tua, dengan nomor telepon kerabat di Penang yang ditulis tinta di lengan baju.
+ Hanya beberapa hari sebelumnya, juru bicara TNI Mayjen Fuad Basya masih mengatakan nelayan dilarang menolong kapal yang tidak tenggelam.
S person:juru bicara TNI Mayjen Fuad Basya>=Fuad Basya | mengatakan | nelayan dilarang menolong kapal yang tidak tenggelam | indirect
e12 COERCE/restrict | dilarang | a=TNI>TNI | r=nelayan>Acehnese fishermen,IDN,CVL
. Sikap itu menuai kecaman PBB dan lembaga-lembaga kemanusiaan.
e13 ACCUSE/disapprove | kecaman | a=PBB>United Nations,-,IGO ; lembaga-lembaga kemanusiaan>-,-,NGO | r=TNI>TNI
+ Krisis dipicu operasi Thailand terhadap sindikat perdagangan manusia, menyusul penemuan kuburan massal di Songkhla awal Mei, yang membuat para penyelundup meninggalkan muatannya di tengah laut.
e14 COERCE | operasi | a=Thailand>T | r=sindikat perdagangan manusia>Human traffickers in Thailand,-,- | p=Songkhla>Songkhla,THA,7.19,100.6
. Di Naypyidaw, pemerintah Myanmar melunakkan suaranya dan menyatakan siap memberikan bantuan kemanusiaan "bagi siapa pun yang menderita di laut", meski tetap menolak menyebut kata Rohingya.
S organization:pemerintah Myanmar>MM | menyatakan | siap memberikan bantuan kemanusiaan "bagi siapa pun yang menderita di laut" | mixed
e15 AGREE | siap memberikan bantuan | a=pemerintah Myanmar>MM | r=siapa pun yang menderita di laut>R
e16 REJECT | menolak menyebut kata Rohingya | a=pemerintah Myanmar>MM
+ Laut Andaman pada bulan Mei mulai bergelombang; nelayan Langsa biasanya hanya melaut sampai 30 mil.
+ Hari ini Retno dan Anifah bertolak ke Naypyidaw untuk membicarakan akar masalahnya.
e17 CONSULT/visit | bertolak ke Naypyidaw | a=Retno>L ; Anifah>A | r=pemerintah Myanmar>MM | p=Naypyidaw>Naypyidaw,MMR,19.75,96.12 | d=2015-05-21
. Gambia, nun jauh di Afrika Barat, menawarkan tanah pertanian bagi semua pengungsi itu; Amerika Serikat mengatakan bersedia memimpin upaya penempatan.
S organization:Amerika Serikat>=United States | mengatakan | bersedia memimpin upaya penempatan | indirect
e18 AGREE | menawarkan tanah pertanian | a=Gambia>Gambia,GMB,GOV | r=semua pengungsi itu>R
e19 AGREE | bersedia memimpin | a=Amerika Serikat>United States,USA,GOV

@story id-own-qf-015 | id | 2008-07-16 | Koran Tempo
@who S = Susilo Bambang Yudhoyono | IDN | GOV
@who H = Jose Ramos-Horta | TLS | GOV
@who X = Xanana Gusmao | TLS | GOV
@who K = Commission of Truth and Friendship | - | IGO
@who I = Indonesia | IDN | GOV
@who T = Timor-Leste | TLS | GOV
@who M = Indonesian National Armed Forces | IDN | MIL
@who L = Pro-Indonesia militias in East Timor | TLS | REB
@where N = Nusa Dua | IDN | -8.80 | 115.23
@where D = East Timor | TLS | -8.8 | 125.9
# Terima Laporan Komisi Kebenaran, Yudhoyono Sampaikan Penyesalan kepada Timor Leste
e1 CONCEDE | Sampaikan Penyesalan | a=Yudhoyono>S | r=Timor Leste>T | d=2008-07-15
+ NUSA DUA -- Sembilan tahun setelah Dili dibumihanguskan, Indonesia untuk pertama kalinya mengakui secara resmi bahwa aparatnya terlibat.
e2 ASSAULT/destroy | dibumihanguskan | r=Dili>Residents of Dili,TLS,CVL | p=Dili>Dili,TLS,-8.56,125.57 | d=1999-01-01..1999-12-31
e3 CONCEDE | mengakui | a=Indonesia>I | r=Timor Leste>T | p=NUSA DUA>N | d=2008-07-15
. Presiden Susilo Bambang Yudhoyono dan Presiden Jose Ramos-Horta, didampingi Perdana Menteri Xanana Gusmao, kemarin menandatangani pernyataan bersama yang menerima hasil kerja Komisi Kebenaran dan Persahabatan.
e4 SUPPORT | menandatangani pernyataan bersama | a=Presiden Susilo Bambang Yudhoyono>S ; Presiden Jose Ramos-Horta>H | r=Komisi Kebenaran dan Persahabatan>K | p=NUSA DUA>N | d=2008-07-15
+ "Kami menyampaikan penyesalan yang sangat dalam kepada semua pihak yang mengalami penderitaan, langsung ataupun tidak," kata Yudhoyono, dengan suara pelan.
S person:Yudhoyono>S | kata | Kami menyampaikan penyesalan yang sangat dalam kepada semua pihak yang mengalami penderitaan, langsung ataupun tidak | direct
e5 CONCEDE | menyampaikan penyesalan | a=Kami>S | r=semua pihak yang mengalami penderitaan>Victims of the 1999 violence in East Timor,TLS,CVL | p=NUSA DUA>N | d=2008-07-15 | same=e1
. Kata "maaf" tidak diucapkannya.
e6 CONCEDE | Kata "maaf" tidak diucapkannya | a=nya>S | p=NUSA DUA>N | d=2008-07-15 | st=denied
+ Laporan setebal 321 halaman tersebut menyimpulkan bahwa milisi prointegrasi, dengan dukungan dana dan senjata dari militer, polisi, dan pejabat sipil Indonesia, melakukan pembunuhan, penyiksaan, pemerkosaan, dan pengusiran paksa pada 1999.
S document:Laporan setebal 321 halaman tersebut>=Report of the Commission of Truth and Friendship | menyimpulkan | milisi prointegrasi, dengan dukungan dana dan senjata dari militer, polisi, dan pejabat sipil Indonesia, melakukan pembunuhan, penyiksaan, pemerkosaan, dan pengusiran paksa pada 1999 | indirect
e7 AID | dukungan dana dan senjata | a=militer>M ; polisi>Indonesian National Police,IDN,COP ; pejabat sipil Indonesia>I | r=milisi prointegrasi>L | p=Timor Leste>D | d=1999-01-01..1999-12-31
e8 ASSAULT/torture,sexual | pembunuhan, penyiksaan, pemerkosaan | a=milisi prointegrasi>L | p=Timor Leste>D | d=1999-01-01..1999-12-31
e9 COERCE/deport | pengusiran paksa | a=milisi prointegrasi>L | p=Timor Leste>D | d=1999-01-01..1999-12-31
. Kelompok prokemerdekaan pun, menurut komisi, bertanggung jawab atas penahanan sewenang-wenang terhadap lawannya.
S organization:komisi>K | menurut | bertanggung jawab atas penahanan sewenang-wenang terhadap lawannya | indirect
e10 COERCE/arrest | penahanan sewenang-wenang | a=Kelompok prokemerdekaan>Pro-independence groups in East Timor,TLS,REB | r=lawannya>-,TLS,CVL | p=Timor Leste>D | d=1999-01-01..1999-12-31
+ Komisi tidak menyebut satu nama pun dan tidak mengusulkan pengadilan.
. Sebaliknya, badan yang beranggotakan sepuluh orang itu menganjurkan pemantauan bersama di perbatasan, pusat data orang hilang, serta zona bebas visa.
e11 REQUEST | menganjurkan | a=badan yang beranggotakan sepuluh orang itu>K | r=Indonesia>I ; Timor Leste>T
. Ramos-Horta menegaskan negaranya tidak akan menuntut pembentukan mahkamah internasional.
S person:Ramos-Horta>H | menegaskan | negaranya tidak akan menuntut pembentukan mahkamah internasional | indirect
e12 CONCEDE | tidak akan menuntut | a=negaranya>T | r=Indonesia>I
. "Keadilan tidak selalu berupa penjara," ucap peraih Nobel yang baru pulih dari luka tembak itu.
S person:peraih Nobel yang baru pulih dari luka tembak itu>H | ucap | Keadilan tidak selalu berupa penjara | direct
+ Timor Leste menggantungkan lebih dari 90 persen pendapatannya pada minyak dan gas dari Laut Timor, dan Indonesia merupakan pemasok utama bahan pangannya.
+ PBB memboikot komisi tersebut sejak awal dan melarang stafnya memberikan kesaksian karena mandatnya membuka pintu bagi pengampunan.
e13 REJECT/assist | memboikot | a=PBB>United Nations,-,IGO | r=komisi tersebut>K
e14 COERCE/restrict | melarang stafnya | a=PBB>United Nations,-,IGO | r=stafnya>United Nations,-,IGO
. Kontras dan sejumlah organisasi di Dili mendesak Jakarta membuka kembali perkara para jenderal, termasuk Wiranto, yang namanya muncul dalam dakwaan jaksa PBB pada 2003.
e15 REQUEST | mendesak | a=Kontras>KontraS,IDN,NGO ; sejumlah organisasi di Dili>Organisations in Dili,TLS,NGO | r=Jakarta>I
e16 ACCUSE/investigate | dakwaan | a=jaksa PBB>United Nations,-,IGO | r=Wiranto>Wiranto,IDN,MIL | d=2003-01-01..2003-12-31
. Panglima TNI Jenderal Djoko Santoso memilih berkomentar pendek: tentara menghormati laporan itu.
S person:Panglima TNI Jenderal Djoko Santoso>=Djoko Santoso | berkomentar pendek | tentara menghormati laporan itu | indirect
+ Sedikitnya seribu orang terbunuh menjelang dan sesudah jajak pendapat 30 Agustus 1999, yang dimenangkan kubu kemerdekaan dengan 78,5 persen suara.
e17 ASSAULT | terbunuh | r=seribu orang>-,TLS,CVL | p=Timor Leste>D | d=1999-01-01..1999-12-31 | f=killed 1000.. "Sedikitnya seribu orang" | same=e8
. Di aula hotel, rombongan kecil keluarga korban duduk di barisan paling belakang, dan tidak ikut bertepuk tangan.

@story id-own-qf-016 | id | 2006-05-26 | Antara
@who A = Australia | AUS | GOV
@who T = Timor-Leste | TLS | GOV
@who R = Alfredo Reinado | TLS | REB
@who X = Xanana Gusmao | TLS | GOV
@who M = Mari Alkatiri | TLS | GOV
@who F = Timor Leste Defence Force | TLS | MIL
@who P = National Police of Timor-Leste | TLS | COP
@who I = Indonesia | IDN | GOV
@who S = Australian Defence Force | AUS | MIL
@where D = Dili | TLS | -8.56 | 125.57
@where B = Motaain | IDN | -8.96 | 124.95
# Pasukan Australia Mendarat di Dili, Indonesia Tutup Perbatasan
e1 MOBILIZE/troops | Mendarat | a=Pasukan Australia>S | p=Dili>D | d=2006-05-25
e2 COERCE/restrict | Tutup Perbatasan | a=Indonesia>I | d=2006-05-26
+ Dili (ANTARA News) - Sebanyak 130 anggota pasukan komando Australia menguasai bandar udara Comoro pada Kamis sore, beberapa jam setelah pemerintah Timor Leste meminta bantuan asing untuk meredam pemberontakan tentaranya sendiri.
e3 MOBILIZE/troops | menguasai bandar udara Comoro | a=pasukan komando Australia>S | p=bandar udara Comoro>D | d=2006-05-25 | f=size 130 "130 anggota" | same=e1
e4 REQUEST/assist | meminta bantuan asing | a=pemerintah Timor Leste>T | r=Australia>A | d=2006-05-25
+ Perdana Menteri John Howard mengatakan di Canberra bahwa jumlah itu akan dinaikkan menjadi 1.300 orang dalam dua hari, didukung tiga kapal perang.
S person:Perdana Menteri John Howard>=John Howard | mengatakan | jumlah itu akan dinaikkan menjadi 1.300 orang dalam dua hari, didukung tiga kapal perang | indirect
e5 MOBILIZE/troops | dinaikkan menjadi 1.300 orang | a=Australia>A | p=Dili>D | f=size 1300 "1.300 orang" | st=planned
. Selandia Baru, Malaysia, dan Portugal, bekas penjajah negeri itu selama lebih dari empat abad, juga menyanggupi.
e6 AGREE | menyanggupi | a=Selandia Baru>New Zealand,NZL,GOV ; Malaysia>Malaysia,MYS,GOV ; Portugal>Portugal,PRT,GOV | r=pemerintah Timor Leste>T
+ Hari paling berdarah sejak kemerdekaan itu bermula di markas kepolisian nasional.
. Tentara mengepung gedung tersebut dan, setelah utusan PBB merundingkan gencatan senjata serta penyerahan senjata, menembaki polisi yang berjalan keluar tanpa senjata; sembilan tewas dan 27 lainnya luka-luka, termasuk dua penasihat polisi PBB.
e7 COERCE/restrict | mengepung | a=Tentara>F | r=gedung tersebut>P | p=markas kepolisian nasional>D | d=2006-05-25
e8 CONSULT/third-party | merundingkan gencatan senjata | a=utusan PBB>United Nations,-,IGO | r=Tentara>F ; polisi>P | p=markas kepolisian nasional>D | d=2006-05-25
e9 ASSAULT/firearms | menembaki | a=Tentara>F | r=polisi>P ; dua penasihat polisi PBB>United Nations Police,-,IGO | p=markas kepolisian nasional>D | d=2006-05-25 | f=killed 9 "sembilan" ; injured 27 "27 lainnya"
+ Pangkal krisis ini pemecatan 594 prajurit pada Maret, hampir setengah kekuatan angkatan bersenjata, yang mengeluhkan diskriminasi terhadap mereka yang berasal dari wilayah barat.
e10 SANCTION/expel | pemecatan | a=pemerintah Timor Leste>T | r=594 prajurit>F | d=2006-03-01..2006-03-31 | f=size 594 "594 prajurit"
e11 ACCUSE/disapprove | mengeluhkan diskriminasi | a=594 prajurit>F | r=pemerintah Timor Leste>T
. Mayor Alfredo Reinado, komandan polisi militer yang membelot dan kini bertahan di bukit-bukit di atas Dili, menyatakan menyambut pasukan asing dan hanya mau menyerahkan diri kepada Presiden Xanana Gusmao.
S person:Mayor Alfredo Reinado>R | menyatakan | menyambut pasukan asing dan hanya mau menyerahkan diri kepada Presiden Xanana Gusmao | indirect
e12 SUPPORT | menyambut | a=Mayor Alfredo Reinado>R | r=pasukan asing>S
e13 AGREE | hanya mau menyerahkan diri | a=Mayor Alfredo Reinado>R | r=Presiden Xanana Gusmao>X
. Ia menuduh Perdana Menteri Mari Alkatiri memerintahkan penembakan demonstran, April lalu, yang dibantah kantor perdana menteri.
S person:Ia>R | menuduh | Perdana Menteri Mari Alkatiri memerintahkan penembakan demonstran, April lalu | indirect
e14 ACCUSE/allege | menuduh | a=Ia>R | r=Perdana Menteri Mari Alkatiri>M
e15 ASSAULT/firearms | penembakan demonstran | a=Perdana Menteri Mari Alkatiri>M | r=demonstran>Protesters in Dili,TLS,CVL | p=Dili>D | d=2006-04-01..2006-04-30 | st=possible
e16 REJECT | dibantah | a=kantor perdana menteri>M | r=Ia>R
+ Negara termuda di Asia itu merayakan hari jadi keempatnya Sabtu lalu, dalam suasana lengang.
. Dari setiap sepuluh penduduknya, empat hidup dengan kurang dari setengah dolar sehari.
+ Indonesia menutup pintu perbatasan darat di Motaain dan tiga pos lain sejak Jumat pagi untuk mencegah masuknya orang bersenjata.
e17 COERCE/restrict | menutup pintu perbatasan | a=Indonesia>I | p=Motaain>B | d=2006-05-26 | same=e2
. Presiden Susilo Bambang Yudhoyono, yang ditelepon Xanana pada malam sebelumnya, menurut juru bicara Dino Patti Djalal, menyatakan menghormati permintaan Timor Leste dan tidak berniat mengirim pasukan.
S person:juru bicara Dino Patti Djalal>=Dino Patti Djalal ; person:Presiden Susilo Bambang Yudhoyono>=Susilo Bambang Yudhoyono | menyatakan | menghormati permintaan Timor Leste dan tidak berniat mengirim pasukan | indirect
e18 CONSULT/phone | ditelepon | a=Presiden Susilo Bambang Yudhoyono>Susilo Bambang Yudhoyono,IDN,GOV ; Xanana>X | d=2006-05-25
e19 MOBILIZE/troops | mengirim pasukan | a=Presiden Susilo Bambang Yudhoyono>I | p=Timor Leste>D | st=denied
. KBRI di Dili menampung 72 WNI di kompleks kedutaan; sekitar 200 lainnya menyeberang ke Atambua dengan truk sewaan.
e20 AID | menampung | a=KBRI di Dili>I | r=72 WNI>Indonesian citizens in Timor-Leste,IDN,CVL | p=Dili>D | f=size 72 "72 WNI"
+ Sampai Jumat petang asap masih membubung dari kampung Becora, dan puluhan ribu orang berlindung di gereja serta di pelataran bandara.

@story id-own-qf-017 | id | 2018-06-18 | DW Indonesia
@who G = Greece | GRC | GOV
@who M = North Macedonia | MKD | GOV
@who T = Alexis Tsipras | GRC | GOV
@who Z = Zoran Zaev | MKD | GOV
@who K = Nikos Kotzias | GRC | GOV
@who D = Nikola Dimitrov | MKD | GOV
@who I = Gjorge Ivanov | MKD | GOV
@who N = NATO | - | IGO
@who E = European Union | - | IGO
@where P = Psarades | GRC | 40.83 | 21.03
@where B = Bitola | MKD | 41.03 | 21.33
@where A = Pisoderi | GRC | 40.78 | 21.25
# Di Tepi Danau Prespa, Yunani dan Makedonia Akhiri Sengketa Nama 27 Tahun
e1 AGREE | Akhiri Sengketa Nama | a=Yunani>G ; Makedonia>M | p=Danau Prespa>P | d=2018-06-17
+ Perahu cepat yang membawa delegasi dari seberang danau merapat sedikit terlambat, lalu dua perdana menteri berpelukan di desa nelayan Psarades.
e2 CONSULT | berpelukan | a=dua perdana menteri>T ; dua perdana menteri>Z | p=Psarades>P | d=2018-06-17
. Di bawah tenda putih, menteri luar negeri Nikos Kotzias dan Nikola Dimitrov menandatangani perjanjian yang mengubah nama Republik Makedonia menjadi Makedonia Utara.
e3 AGREE | menandatangani perjanjian | a=Nikos Kotzias>K ; Nikola Dimitrov>D | p=Psarades>P | d=2018-06-17 | same=e1
+ "Kita punya tugas sejarah agar perjanjian ini tidak tetap tinggal di udara," kata Perdana Menteri Yunani Alexis Tsipras pada upacara hari Minggu (17/06) tersebut.
S person:Perdana Menteri Yunani Alexis Tsipras>T | kata | Kita punya tugas sejarah agar perjanjian ini tidak tetap tinggal di udara | direct
. Koleganya, Zoran Zaev, mengenakan dasi merah yang dahulu ia janjikan baru akan dipakai bila sengketa selesai, dan menghadiahkannya kepada Tsipras.
+ Sebagai imbalan, Athena tidak akan lagi menghalangi negara tetangganya bergabung dengan NATO dan Uni Eropa.
e4 CONCEDE | tidak akan lagi menghalangi | a=Athena>G | r=negara tetangganya>M | d=2018-06-17
e5 SUPPORT | bergabung | a=negara tetangganya>M | r=NATO>N ; Uni Eropa>E | st=possible
. Surat undangan untuk memulai perundingan keanggotaan diperkirakan keluar pada KTT NATO di Brussels, bulan depan.
e6 REQUEST/meet | Surat undangan | a=NATO>N | r=negara tetangganya>M | p=Brussels>Brussels,BEL,50.85,4.35 | d=2018-07-01..2018-07-31 | st=possible
+ Jalan menuju ke sana masih terjal.
. Presiden Makedonia Gjorge Ivanov, seorang nasionalis, bersumpah tidak akan meneken "perjanjian yang merugikan ini", dan referendum baru akan digelar pada musim gugur.
S person:Presiden Makedonia Gjorge Ivanov>I | bersumpah | perjanjian yang merugikan ini | direct
e7 REJECT | tidak akan meneken | a=Presiden Makedonia Gjorge Ivanov>I | r=Zoran Zaev>Z
+ Di luar zona yang dijaga ratusan polisi, keadaan berlainan.
. Sekitar 4.000 orang Yunani berunjuk rasa di Pisoderi, 25 kilometer dari tempat upacara; polisi menembakkan gas air mata ketika pemuda bertopeng melemparkan batu dan bom asap.
e8 PROTEST/demo | berunjuk rasa | a=Sekitar 4.000 orang Yunani>Greek protesters,GRC,CVL | p=Pisoderi>A | d=2018-06-17 | f=size 4000 "Sekitar 4.000 orang"
e9 ASSAULT/crowd-control | menembakkan gas air mata | a=polisi>Hellenic Police,GRC,COP | r=pemuda bertopeng>Greek protesters,GRC,CVL | p=Pisoderi>A | d=2018-06-17
e10 PROTEST/riot | melemparkan batu dan bom asap | a=pemuda bertopeng>Greek protesters,GRC,CVL | r=polisi>Hellenic Police,GRC,COP | p=Pisoderi>A | d=2018-06-17
. Empat belas orang terluka, kata dinas kesehatan daerah.
S organization:dinas kesehatan daerah>- | kata | Empat belas orang terluka | indirect
e11 ASSAULT/crowd-control | terluka | p=Pisoderi>A | d=2018-06-17 | f=injured 14 "Empat belas orang" | same=e9
. Di kota Bitola pada malam yang sama, para pendukung partai VMRO-DPMNE meneriakkan "pengkhianat" dan menuntut Zaev mundur.
e12 PROTEST/demo | meneriakkan "pengkhianat" | a=para pendukung partai VMRO-DPMNE>Supporters of VMRO-DPMNE,MKD,OPP | p=Bitola>B | d=2018-06-17
e13 REQUEST | menuntut | a=para pendukung partai VMRO-DPMNE>Supporters of VMRO-DPMNE,MKD,OPP | r=Zaev>Z | p=Bitola>B | d=2018-06-17
+ Sehari sebelumnya, Tsipras lolos dari mosi tidak percaya yang diajukan oposisi konservatif Demokrasi Baru di Athena, dengan 153 suara menolak melawan 127.
e14 REJECT | menolak | a=Athena>Hellenic Parliament,GRC,LEG | r=Demokrasi Baru>New Democracy,GRC,OPP | p=Athena>Athens,GRC,37.98,23.73 | d=2018-06-16
e15 ACCUSE/disapprove | mosi tidak percaya | a=Demokrasi Baru>New Democracy,GRC,OPP | r=Tsipras>T | p=Athena>Athens,GRC,37.98,23.73 | d=2018-06-16
+ Psarades berpenduduk 158 orang, sebagian besar lanjut usia, yang hidup dari menjala ikan mas dan menanam kacang putih.
+ Bagi banyak orang Yunani, Makedonia ialah nama provinsi kelahiran Aleksander Agung, dan negara di utara yang memakainya sejak pecahnya Yugoslavia pada 1991 dianggap menyimpan niat merebut Thessaloniki.
. Menyusul embargo dagang Yunani, negara itu masuk PBB pada 1993 dengan nama sementara yang canggung: Bekas Republik Yugoslavia Makedonia.
e16 SANCTION/discontinue | embargo dagang | a=Yunani>G | r=negara itu>M
e17 SUPPORT | masuk PBB | a=negara itu>M | r=PBB>United Nations,-,IGO | d=1993-01-01..1993-12-31
. Matthew Nimetz, utusan PBB yang memediasi keduanya selama hampir seperempat abad, kebetulan berulang tahun ke-79 pada hari penandatanganan.
e18 CONSULT/third-party | memediasi | a=Matthew Nimetz, utusan PBB>Matthew Nimetz,-,IGO | r=keduanya>G ; keduanya>M
e19 AGREE | penandatanganan | p=Psarades>P | d=2018-06-17 | same=e1

@story id-own-qf-018 | id | 2016-06-28 | Republika
@who T = Turkey | TUR | GOV
@who I = Israel | ISR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who Y = Binali Yildirim | TUR | GOV
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who H = Hamas | PSE | REB
@where A = Ankara | TUR | 39.93 | 32.86
@where RO = Rome | ITA | 41.90 | 12.50
@where G = Gaza | PSE | 31.42 | 34.36
# Sehari Dua Rujuk: Turki Berdamai dengan Israel, Erdogan Surati Putin
e1 AGREE | Berdamai | a=Turki>T ; Israel>I | d=2016-06-27
e2 CONSULT | Surati | a=Erdogan>E | r=Putin>P | d=2016-06-27
+ REPUBLIKA.CO.ID, ANKARA -- Turki menutup dua pertengkaran panjang dalam waktu kurang dari 24 jam.
. Perdana Menteri Binali Yildirim pada Senin (27/6) di Ankara mengumumkan pemulihan hubungan dengan Israel, enam tahun setelah serbuan pasukan komando ke kapal Mavi Marmara yang menewaskan 10 aktivis Turki.
e3 AGREE | pemulihan hubungan | a=Perdana Menteri Binali Yildirim>T ; Israel>I | d=2016-06-27 | same=e1
e4 ASSAULT | serbuan pasukan komando | a=pasukan komando>Israel Defense Forces,ISR,MIL | r=10 aktivis Turki>Turkish activists on the Mavi Marmara,TUR,CVL | p=kapal Mavi Marmara>Mediterranean Sea off Gaza,-,32.6,33.6 | d=2010-01-01..2010-12-31 | f=killed 10 "10 aktivis Turki"
. Pada jam yang sama, Perdana Menteri Benjamin Netanyahu menyampaikan kabar itu dari Roma, tempat ia menemui Menlu AS John Kerry.
e5 CONSULT | menemui | a=ia>N ; Menlu AS John Kerry>John Kerry,USA,GOV | p=Roma>RO
+ Menurut Yildirim, Tel Aviv akan membayar 20 juta dolar AS kepada keluarga korban, sebagai imbalan atas dihapusnya gugatan terhadap para perwira Israel di pengadilan Istanbul.
S person:Yildirim>Y | Menurut | Tel Aviv akan membayar 20 juta dolar AS kepada keluarga korban, sebagai imbalan atas dihapusnya gugatan terhadap para perwira Israel di pengadilan Istanbul | indirect
e6 CONCEDE | membayar 20 juta dolar AS | a=Tel Aviv>I | r=keluarga korban>Families of the Mavi Marmara victims,TUR,CVL | st=planned
e7 CONCEDE | dihapusnya gugatan | a=Turki>T | r=para perwira Israel>Israel Defense Forces,ISR,MIL | p=Istanbul>Istanbul,TUR,41.01,28.98 | st=planned
. Kedua negara akan saling mengirim duta besar secepatnya.
e8 AGREE | saling mengirim duta besar | a=Kedua negara>T ; Kedua negara>I | st=planned
. Kapal pertama berisi lebih dari 10 ribu ton bantuan dijadwalkan bertolak dari Mersin ke Pelabuhan Ashdod pada Jumat, untuk seterusnya diangkut ke Gaza.
e9 AGREE | bertolak | a=Turki>T | r=Gaza>Residents of Gaza,PSE,CVL | p=Mersin>Mersin,TUR,36.8,34.63 | d=2016-07-01 | st=planned
+ Namun blokade laut tidak dicabut, padahal itulah syarat ketiga yang selama ini didengungkan Ankara.
e10 CONCEDE | tidak dicabut | a=Israel>I | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>G | st=denied
. "Blokade pengamanan maritim tetap berlaku; ini kepentingan tertinggi kami, dan saya tidak mau menawarnya," tegas Netanyahu.
S person:Netanyahu>N | tegas | Blokade pengamanan maritim tetap berlaku; ini kepentingan tertinggi kami, dan saya tidak mau menawarnya | direct
e11 COERCE/restrict | Blokade | a=Netanyahu>I | p=Gaza>G | st=ongoing
e12 REJECT/yield | tidak mau menawarnya | a=saya>N | r=Ankara>T
+ Israel menaksir cadangan gas Leviathan di lepas pantainya 620 miliar meter kubik, dan pipa bawah laut ke Turki disebut-sebut sebagai jalan terpendek menuju pasar Eropa.
+ Hamas berterima kasih kepada Erdogan, yang Jumat pekan lalu menerima pemimpin politiknya, Khalid Meshal, di Istanbul.
e13 SUPPORT | berterima kasih | a=Hamas>H | r=Erdogan>E
e14 CONSULT/visit | menerima | a=Khalid Meshal>Khaled Mashal,PSE,REB | r=Erdogan>E | p=Istanbul>Istanbul,TUR,41.01,28.98 | d=2016-06-24
. Adapun yayasan IHH, penyelenggara armada itu, menolak kesepakatan tersebut dan menyebutnya pengakuan atas blokade.
S organization:yayasan IHH>=IHH Humanitarian Relief Foundation | menyebutnya | pengakuan atas blokade | indirect
e15 REJECT | menolak kesepakatan | a=yayasan IHH>IHH Humanitarian Relief Foundation,TUR,NGO | r=Turki>T
. Kementerian Luar Negeri di Jakarta belum menanggapi.
+ Ke utara, Erdogan memilih jalan surat.
. Kremlin memberitakan bahwa sang presiden menulis kepada Vladimir Putin, meminta maaf atas ditembak jatuhnya pesawat Su-24 Rusia di perbatasan Suriah, 24 November silam.
S organization:Kremlin>=Kremlin | memberitakan | sang presiden menulis kepada Vladimir Putin, meminta maaf atas ditembak jatuhnya pesawat Su-24 Rusia di perbatasan Suriah, 24 November silam | indirect
e16 CONSULT | menulis | a=sang presiden>E | r=Vladimir Putin>P | d=2016-06-27 | same=e2
e17 CONCEDE | meminta maaf | a=sang presiden>E | r=Vladimir Putin>P | d=2016-06-27
e18 ASSAULT/aerial | ditembak jatuhnya | a=Turki>T | r=pesawat Su-24 Rusia>Russian Aerospace Forces,RUS,MIL | p=perbatasan Suriah>Turkey-Syria border,SYR,35.86,36.0 | d=2015-11-24
. Juru bicara Istana, Ibrahim Kalin, lebih memilih kata "menyesal".
+ Sejak insiden itu Moskow melarang penerbangan carter, memboikot tomat dan jeruk Turki, serta memberlakukan lagi visa; wisatawan Rusia ke Antalya merosot sampai 90 persen.
e19 SANCTION/discontinue | memboikot tomat dan jeruk | a=Moskow>R | r=Turki>T | d=2015-11-24..2016-06-28
e20 COERCE/restrict | melarang penerbangan carter | a=Moskow>R | r=Turki>T | d=2015-11-24..2016-06-28
. Putin direncanakan menelepon Erdogan besok.
e21 AGREE | menelepon | a=Putin>P ; Erdogan>E | d=2016-06-29 | st=planned
