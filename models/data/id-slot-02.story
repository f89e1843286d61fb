@story id-own-qi-007 | id | 2013-03-06 | Warta Borneo
@who K = Royal Sulu Force | PHL | REB
@who J = Jamalul Kiram III | PHL | REB
@who AG = Agbimuddin Kiram | PHL | REB
@who N = Najib Razak | MYS | GOV
@who M = Malaysian Armed Forces | MYS | MIL
@who P = Royal Malaysia Police | MYS | COP
@who A = Benigno Aquino III | PHL | GOV
@who W = Residents of Tanduo | MYS | CVL
@who TKI = Indonesian migrant workers in Sabah | IDN | CVL
@who IN = Indonesia | IDN | GOV
@where T = Tanduo | MYS | 5.15 | 119.2
@where S = Semporna | MYS | 4.48 | 118.61
@where SB = Sabah | MYS | 5.42 | 116.8
@where L = Lahad Datu | MYS | 5.03 | 118.34
# Jet Malaysia Bom Persembunyian Orang Sulu, Ratusan TKI Mengungsi
e1 ASSAULT/aerial | Bom | a=Jet Malaysia>M | r=Orang Sulu>K | d=2013-03-05
+ LAHAD DATU - Jalan tanah menuju Kampung Tanduo ditutup kawat duri sejak Jumat, dan yang boleh lewat hanya truk berisi serdadu.
e2 COERCE/restrict | ditutup kawat duri | p=Kampung Tanduo>T | d=2013-03-01..2013-03-06 | st=ongoing
+ Tiga F-18 dan lima Hawk menjatuhkan bom ke kampung itu, Selasa (5/3) pukul tujuh pagi, lalu disusul mortir dan tujuh batalion infanteri.
e3 ASSAULT/aerial | menjatuhkan bom | a=Tiga F-18 dan lima Hawk>M | p=kampung itu>T | d=2013-03-05 | same=e1
e4 ASSAULT/heavy-weapons | mortir | a=tujuh batalion infanteri>M | p=kampung itu>T | d=2013-03-05
. Hingga Rabu sore pasukan itu masih menyisir kebun sawit dari rumah ke rumah.
e5 ASSAULT | menyisir kebun sawit | a=pasukan itu>M | r=Orang Sulu>K | p=Kampung Tanduo>T | d=2013-03-05..2013-03-06 | st=ongoing
. Kepala Polis Negara Ismail Omar menyebut 13 penyusup tewas, tetapi wartawan tidak diperkenankan melihat jenazahnya.
S person:Kepala Polis Negara Ismail Omar>=Ismail Omar | menyebut | 13 penyusup tewas | indirect
e6 ASSAULT | tewas | r=13 penyusup>K | p=Kampung Tanduo>T | d=2013-03-05..2013-03-06 | f=killed 13 "13 penyusup"
e7 COERCE/censor | tidak diperkenankan | r=wartawan>Journalists in Lahad Datu,-,MED | p=Kampung Tanduo>T
+ "Kesabaran kami habis," ujar PM Najib Razak, yang selama tiga pekan memberi waktu kepada tamu tak diundang itu untuk pulang.
S person:PM Najib Razak>N | ujar | Kesabaran kami habis | direct
e8 REQUEST/yield | memberi waktu | a=PM Najib Razak>N | r=tamu tak diundang itu>K
+ Sekitar 200 orang dari Filipina selatan, sebagian bersenjata, mendarat dengan perahu pada 9 Februari di bawah pimpinan Agbimuddin Kiram.
e9 MOBILIZE/troops | mendarat | a=orang dari Filipina selatan>K ; Agbimuddin Kiram>AG | p=Tanduo>T | d=2013-02-09 | f=size 200 "Sekitar 200 orang"
. Mereka mengeklaim Sabah milik leluhurnya dan menolak angkat kaki.
S unnamed:Mereka>- | mengeklaim | Sabah milik leluhurnya | indirect
e10 REJECT/yield | menolak angkat kaki | a=Mereka>K | r=PM Najib Razak>N
. Kakaknya di Manila, Jamalul, yang menyebut diri sultan, berkata, "Kami bukan menyerang, kami pulang."
S person:Jamalul>J | berkata | Kami bukan menyerang, kami pulang. | direct
e11 ASSAULT | menyerang | a=Kami>K | st=denied
+ Darah pertama tumpah Jumat lalu: 12 pengikutnya dan dua polisi mati dalam baku tembak selama setengah jam.
e12 ASSAULT/firearms | baku tembak | a=pengikutnya>K ; polisi>P | p=Kampung Tanduo>T | d=2013-03-01 | f=killed 14 "12 pengikutnya dan dua polisi"
. Sehari kemudian, di Semporna, enam polisi dihadang di kampung air; beberapa di antaranya, menurut kepolisian, dimutilasi.
S organization:kepolisian>P | menurut | dimutilasi | indirect
e13 ASSAULT/firearms | dihadang | r=enam polisi>P | p=Semporna>S | d=2013-03-02 | f=killed 6 "enam polisi"
e14 ASSAULT/primitive | dimutilasi | r=beberapa di antaranya>P | p=Semporna>S | d=2013-03-02 | same=e13
+ Presiden Benigno Aquino III meminta Kuala Lumpur menahan diri dan mengancam menyeret keluarga Kiram ke pengadilan jika mereka tidak menyerah tanpa syarat.
e15 REQUEST/yield | meminta | a=Presiden Benigno Aquino III>A | r=Kuala Lumpur>Malaysia,MYS,GOV
e16 THREATEN | mengancam | a=Presiden Benigno Aquino III>A | r=keluarga Kiram>Kiram family,PHL,REB
. Menlunya, Albert del Rosario, terbang menemui sejawatnya Senin, namun permintaan agar serangan ditunda tidak dikabulkan.
e17 CONSULT/visit | menemui | a=Albert del Rosario>Albert del Rosario,PHL,GOV | r=sejawatnya>Anifah Aman,MYS,GOV | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69 | d=2013-03-04
e18 REQUEST/yield | permintaan | a=Albert del Rosario>Albert del Rosario,PHL,GOV | r=sejawatnya>Anifah Aman,MYS,GOV | d=2013-03-04
e19 REJECT/yield | tidak dikabulkan | a=sejawatnya>Malaysia,MYS,GOV | r=Albert del Rosario>Albert del Rosario,PHL,GOV | d=2013-03-04
+ Ratusan buruh sawit asal Bugis dan Flores mengungsi ke gudang perusahaan.
. "Kami takut dua-duanya: yang datang malam, dan yang memeriksa kartu siang hari," tutur Daeng Nai, yang istrinya ditahan polisi Minggu malam karena tak punya paspor.
S person:Daeng Nai>=Daeng Nai | tutur | Kami takut dua-duanya: yang datang malam, dan yang memeriksa kartu siang hari | direct
e20 COERCE/arrest | ditahan | a=polisi>P | r=istrinya>TKI | p=LAHAD DATU>L | d=2013-03-03 | f=detained 1 "istrinya"
. KJRI Kota Kinabalu akan mengirim tim dan sembako, kata Konsul Jenderal Soepeno Sahid; kapan, menunggu izin polisi setempat.
S person:Konsul Jenderal Soepeno Sahid>=Soepeno Sahid | kata | KJRI Kota Kinabalu akan mengirim tim dan sembako | indirect
e21 AGREE | mengirim tim dan sembako | a=KJRI Kota Kinabalu>IN | r=buruh sawit>TKI | p=LAHAD DATU>L | st=planned
+ Harga ikan di pasar naik 40 persen, dan 57 sekolah diliburkan.
+ Sengketa ini tua sekali: pada Januari 1878 Sultan Sulu menandatangani perjanjian sewa dengan maskapai Inggris, dan Kuala Lumpur sampai kini membayar 5.300 ringgit setahun kepada ahli warisnya.
e22 AGREE | menandatangani perjanjian sewa | a=Sultan Sulu>Sultanate of Sulu,PHL,GOV ; maskapai Inggris>British North Borneo Company,GBR,BUS | d=1878-01-01..1878-01-31
. Pada 1968 tentara Filipina membantai puluhan calon penyusup Muslim yang sedang dilatihnya di Corregidor untuk merebut wilayah itu.
e23 ASSAULT/firearms | membantai | a=tentara Filipina>Armed Forces of the Philippines,PHL,MIL | r=calon penyusup Muslim>Moro recruits,PHL,MIL | p=Corregidor>Corregidor,PHL,14.38,120.57 | d=1968-01-01..1968-12-31 | f=killed 20.. "puluhan calon penyusup Muslim"

@story id-own-qi-008 | id | 2017-10-17 | Kabar Dunia
@who D = Rodrigo Duterte | PHL | GOV
@who H = Isnilon Hapilon | PHL | REB
@who O = Omar Maute | PHL | REB
@who MG = Maute group | PHL | REB
@who A = Armed Forces of the Philippines | PHL | MIL
@who L = Delfin Lorenzana | PHL | GOV
@who S = Hostages in Marawi | PHL | CVL
@who W = Residents of Marawi | PHL | CVL
@who AS = United States | USA | GOV
@who FBI = Federal Bureau of Investigation | USA | COP
@where M = Marawi | PHL | 8.0 | 124.29
@where I = Iligan | PHL | 8.23 | 124.24
@where MD = Mindanao | PHL | 7.5 | 125.0
# Duterte: Marawi Sudah Bebas, Sekitar 30 Milisi Masih Melawan
S person:Duterte>D | : | Marawi Sudah Bebas | indirect
e1 ASSAULT | Melawan | a=Milisi>MG | r=Marawi>A | p=Marawi>M | st=ongoing | f=size 30 "Sekitar 30 Milisi"
+ MARAWI - Dengan helm tempur dan kacamata hitam Presiden Filipina Rodrigo Duterte berdiri di antara puing, Selasa, dan menyatakan kota itu "merdeka dari pengaruh teroris".
S person:Presiden Filipina Rodrigo Duterte>D | menyatakan | kota itu "merdeka dari pengaruh teroris" | mixed
. Beberapa menit kemudian terdengar lagi letusan dari arah danau.
+ Menurut Mayjen Restituto Padilla, juru bicara militer, masih ada 20 sampai 30 petempur, di antaranya enam orang asing, yang menyandera sedikitnya 20 warga di seputar satu hektare bangunan.
S person:Mayjen Restituto Padilla, juru bicara militer>=Restituto Padilla | Menurut | masih ada 20 sampai 30 petempur, di antaranya enam orang asing, yang menyandera sedikitnya 20 warga di seputar satu hektare bangunan | indirect
e2 ASSAULT/abduct | menyandera | a=petempur>MG | r=warga>S | p=kota itu>M | st=ongoing | f=abducted 20.. "sedikitnya 20 warga"
+ Sehari sebelumnya dua pemimpin mereka, Isnilon Hapilon dan Omar Maute, ditembak mati sebelum subuh.
e3 ASSAULT/firearms,targeted | ditembak mati | r=Isnilon Hapilon>H ; Omar Maute>O | p=kota itu>M | d=2017-10-16 | f=killed 2 "dua pemimpin mereka"
. Seorang sandera perempuan yang lolos menunjukkan gedungnya kepada tentara, ungkap Menteri Pertahanan Delfin Lorenzana.
S person:Menteri Pertahanan Delfin Lorenzana>L | ungkap | Seorang sandera perempuan yang lolos menunjukkan gedungnya kepada tentara | indirect
e4 AID | menunjukkan gedungnya | a=Seorang sandera perempuan>S | r=tentara>A | p=kota itu>M
. Uji DNA akan dilakukan FBI, sebab Washington menjanjikan 5 juta dolar untuk kepala Hapilon.
e5 COOPERATE | Uji DNA | a=FBI>FBI | p=kota itu>M | st=planned
e6 AGREE | menjanjikan 5 juta dolar | a=Washington>AS
+ Kelompok Maute belum mengakui kematian itu.
e7 ASSAULT/firearms,targeted | kematian itu | p=kota itu>M | d=2017-10-16 | same=e3
+ Sejak 23 Mei, ketika penggerebekan rumah persembunyian Hapilon gagal dan ratusan orang berbendera hitam turun ke jalan membakar katedral serta membebaskan napi, lebih dari 1.000 orang tewas: 824 pemberontak, 162 serdadu, dan 47 penduduk sipil.
e8 COERCE/arrest | penggerebekan | r=Hapilon>H | p=kota itu>M | d=2017-05-23 | st=denied
e9 ASSAULT/destroy | membakar katedral | a=orang berbendera hitam>MG | p=kota itu>M | d=2017-05-23 | f=size 200.. "ratusan orang"
e10 AID | membebaskan napi | a=orang berbendera hitam>MG | r=napi>Prisoners in Marawi,PHL,CVL | p=kota itu>M | d=2017-05-23
e11 ASSAULT | tewas | r=pemberontak>MG ; serdadu>A ; penduduk sipil>W | p=kota itu>M | d=2017-05-23..2017-10-17 | f=killed 1000.. "lebih dari 1.000 orang"
. Imam dan pastor pun diculik; Pastor Chito Suganob bebas pada 16 September.
e12 ASSAULT/abduct | diculik | r=Imam>S ; pastor>S | p=kota itu>M
e13 RETREAT/release | bebas | r=Pastor Chito Suganob>Chito Suganob,PHL,CVL | p=kota itu>M | d=2017-09-16
+ Di Iligan, 38 kilometer ke utara, 350.000 pengungsi menanti.
e14 ASSAULT | pengungsi | r=pengungsi>W | p=kota itu>M | d=2017-05-23..2017-10-17 | f=displaced 350000 "350.000 pengungsi" | same=e11
. "Bebas? Rumah saya tinggal tangga," kata Norhana, yang dua kali dilarang masuk oleh tentara pekan lalu.
S person:Norhana>=Norhana | kata | Bebas? Rumah saya tinggal tangga | direct
e15 COERCE/restrict | dilarang masuk | a=tentara>A | r=Norhana>W | p=kota itu>M | d=2017-10-09..2017-10-15
. Warga menuduh pasukan pemerintah menjarah; panglima setempat berjanji mengusutnya.
S unnamed:Warga>- | menuduh | pasukan pemerintah menjarah | indirect
e16 ACCUSE/allege | menuduh | a=Warga>W | r=pasukan pemerintah>A
e17 COERCE/seize | menjarah | a=pasukan pemerintah>A | p=kota itu>M | st=possible
e18 AGREE | berjanji mengusutnya | a=panglima setempat>A | r=Warga>W
+ Amnesty International menilai kedua pihak melanggar hukum perang.
S organization:Amnesty International>=Amnesty International | menilai | kedua pihak melanggar hukum perang | indirect
e19 ACCUSE/disapprove | melanggar hukum perang | a=Amnesty International>Amnesty International,-,NGO | r=kedua pihak>A ; kedua pihak>MG
+ Australia mengirim pelatih perang kota, Singapura drone, dan China ribuan senapan.
e20 AID | mengirim pelatih perang kota | a=Australia>Australia,AUS,GOV | r=Filipina>Philippines,PHL,GOV
e21 AID | drone | a=Singapura>Singapore,SGP,GOV | r=Filipina>Philippines,PHL,GOV
e22 AID | ribuan senapan | a=China>China,CHN,GOV | r=Filipina>Philippines,PHL,GOV
. Indonesia, Malaysia, dan Filipina berpatroli bersama di Laut Sulu sejak 19 Juni.
e23 COOPERATE | berpatroli bersama | a=Indonesia>Indonesia,IDN,GOV ; Malaysia>Malaysia,MYS,GOV ; Filipina>Philippines,PHL,GOV | p=Laut Sulu>Sulu Sea,-,8.0,120.0 | d=2017-06-19..2017-10-17 | st=ongoing
+ Darurat militer di seluruh Mindanao berlaku hingga akhir tahun, dan Duterte tidak menutup kemungkinan memperpanjangnya.
e24 COERCE/martial-law | Darurat militer | a=Duterte>D | p=Mindanao>MD | d=2017-05-23..2017-12-31 | st=ongoing
e25 COERCE/martial-law | memperpanjangnya | a=Duterte>D | p=Mindanao>MD | st=possible
. Di Istana sempat beredar kabar ia sakit, kabar yang ditepis juru bicaranya.
e26 REJECT | ditepis | a=juru bicaranya>Ernesto Abella,PHL,GOV
+ Biaya membangun kembali kota itu ditaksir 50 miliar peso, setara dua kali anggaran provinsi selama satu dasawarsa.
+ Sejarah berulang di pulau itu: pada September 2013 milisi MNLF menduduki Zamboanga selama tiga pekan.
e27 ASSAULT | menduduki | a=milisi MNLF>Moro National Liberation Front,PHL,REB | p=Zamboanga>Zamboanga City,PHL,6.91,122.07 | d=2013-09-01..2013-09-30

@story id-own-qi-009 | id | 2008-11-29 | Harian Samudra
@who T = Perpetrators of the Mumbai attacks | - | REB
@who NSG = National Security Guard | IND | COP
@who L = Lashkar-e-Taiba | PAK | REB
@who V = Victims of the Mumbai attacks | - | CVL
@who M = Manmohan Singh | IND | GOV
@who P = Pakistan | PAK | GOV
@who IN = India | IND | GOV
@who ISI = Inter-Services Intelligence | PAK | SPY
@who K = Ajmal Kasab | PAK | REB
@where MB = Mumbai | IND | 18.97 | 72.83
@where TA = Taj Mahal Palace Hotel | IND | 18.92 | 72.83
@where OB = Oberoi Trident | IND | 18.93 | 72.82
@where NH = Nariman House | IND | 18.92 | 72.83
@where CST = Chhatrapati Shivaji Terminus | IND | 18.94 | 72.84
# Taj Direbut Kembali Setelah 60 Jam, India Tuding "Unsur" di Pakistan
e1 ASSAULT | Direbut Kembali | p=Taj>TA | d=2008-11-29
e2 ACCUSE/allege | Tuding | a=India>IN | r="Unsur" di Pakistan>Elements in Pakistan,PAK,-
+ Yang tersisa di kamar 471 hanyalah sarapan yang tak sempat disentuh.
+ Pasukan komando menguasai Hotel Taj Mahal, Sabtu pagi, setelah menembak tiga teroris terakhir di lantai bawah, dan dengan itu berakhirlah teror 60 jam di Mumbai.
e3 ASSAULT | menguasai | a=Pasukan komando>NSG | p=Hotel Taj Mahal>TA | d=2008-11-29 | same=e1
e4 ASSAULT/firearms | menembak | a=Pasukan komando>NSG | r=tiga teroris terakhir>T | p=Hotel Taj Mahal>TA | d=2008-11-29 | f=killed 3 "tiga teroris terakhir"
e5 ASSAULT/firearms,explosives | teror#2 | a=teroris>T | p=Mumbai>MB | d=2008-11-26..2008-11-29
. Korban tewas sementara 195 orang, 22 di antaranya warga asing, dan hampir 300 luka-luka.
e6 ASSAULT/firearms,explosives | tewas | r=orang>V | p=Mumbai>MB | d=2008-11-26..2008-11-29 | f=killed 195 "195 orang" ; injured ..300 "hampir 300" | same=e5
+ "Ada jenazah di tangga, di kolam, di dapur," cerita JK Dutt, direktur jenderal satuan elite itu.
S person:JK Dutt, direktur jenderal satuan elite itu>=JK Dutt | cerita | Ada jenazah di tangga, di kolam, di dapur | direct
. "Mereka menembak siapa saja, tanpa bertanya apa-apa."
S person:JK Dutt, direktur jenderal satuan elite itu>=JK Dutt | - | Mereka menembak siapa saja, tanpa bertanya apa-apa. | direct
e7 ASSAULT/firearms | menembak | a=Mereka>T | r=siapa saja>V | p=Mumbai>MB | d=2008-11-26..2008-11-29 | same=e5
+ Di Oberoi 143 tamu dikeluarkan hidup-hidup Jumat siang; di Nariman House, pusat Yahudi, rabi dan istrinya ditemukan terbunuh bersama empat sandera lain.
e8 AID | dikeluarkan | r=143 tamu>Guests of the Oberoi Trident,-,CVL | p=Oberoi>OB | d=2008-11-28 | f=size 143 "143 tamu"
e9 ASSAULT | terbunuh | r=rabi dan istrinya>Gavriel and Rivka Holtzberg,ISR,CVL ; empat sandera lain>Hostages in Nariman House,-,CVL | p=Nariman House>NH | f=killed 6 "rabi dan istrinya ditemukan terbunuh bersama empat sandera lain"
+ Semua dimulai Rabu malam, ketika dua lelaki berransel memberondong penumpang kereta di stasiun CST.
e10 ASSAULT/firearms | memberondong | a=dua lelaki berransel>T | r=penumpang kereta>V | p=stasiun CST>CST | d=2008-11-26 | same=e5
. Salah seorang tertangkap hidup: Ajmal Kasab, 21 tahun, dari Faridkot di Punjab, Pakistan, menurut kepolisian.
S organization:kepolisian>=Mumbai Police | menurut | Ajmal Kasab, 21 tahun, dari Faridkot di Punjab, Pakistan | indirect
e11 COERCE/arrest | tertangkap | a=kepolisian>Mumbai Police,IND,COP | r=Ajmal Kasab>K | p=Mumbai>MB | d=2008-11-26
. Ia dikabarkan mengaku dilatih Lashkar-e-Taiba; kelompok itu membantah terlibat.
S person:Ia>K | mengaku | dilatih Lashkar-e-Taiba | indirect
S organization:kelompok itu>L | membantah | terlibat | indirect
e12 AID | dilatih | a=Lashkar-e-Taiba>L | r=Ia>K | st=possible
e13 REJECT | membantah | a=kelompok itu>L
+ PM Manmohan Singh berbicara tentang kelompok "yang bermarkas di luar negeri" dan memperingatkan tetangga yang membiarkan wilayahnya dipakai bahwa akan ada harga yang harus dibayar.
S person:PM Manmohan Singh>M | memperingatkan | akan ada harga yang harus dibayar | indirect
e14 THREATEN | memperingatkan | a=PM Manmohan Singh>M | r=tetangga yang membiarkan wilayahnya dipakai>P
. Menlu Pranab Mukherjee menyebut Pakistan secara terbuka, Jumat.
e26 ACCUSE/allege | menyebut Pakistan | a=Menlu Pranab Mukherjee>Pranab Mukherjee,IND,GOV | r=Pakistan>P | d=2008-11-28 | same=e2
+ Islamabad semula setuju mengirim kepala ISI ke Delhi, lalu berubah pikiran semalam: hanya seorang wakil yang akan berangkat.
e15 AGREE | setuju mengirim kepala ISI | a=Islamabad>P | r=Delhi>IN
e16 REJECT | berubah pikiran | a=Islamabad>P | r=Delhi>IN | d=2008-11-28
e17 AGREE | akan berangkat | a=seorang wakil>ISI | r=Delhi>IN | p=Delhi>New Delhi,IND,28.61,77.21 | st=planned
. Jika India mengerahkan tentara, ancam seorang pejabat keamanannya, 100.000 prajurit di perbatasan Afganistan akan digeser ke timur.
S unnamed:seorang pejabat keamanannya>- | ancam | Jika India mengerahkan tentara ... 100.000 prajurit di perbatasan Afganistan akan digeser ke timur | indirect
e18 MOBILIZE/troops | mengerahkan tentara | a=India>IN | st=possible
e19 THREATEN | ancam | a=seorang pejabat keamanannya>P | r=India>IN
e20 MOBILIZE/troops | digeser ke timur | r=100.000 prajurit>Pakistan Army,PAK,MIL | st=possible | f=size 100000 "100.000 prajurit"
+ Amerika menawarkan FBI, Israel menawarkan paramedis; yang kedua ditolak dengan sopan.
e21 AGREE | menawarkan FBI | a=Amerika>United States,USA,GOV | r=India>IN
e22 AGREE | menawarkan paramedis | a=Israel>Israel,ISR,GOV | r=India>IN
e23 REJECT/assist | ditolak dengan sopan | a=India>IN | r=Israel>Israel,ISR,GOV
+ Bursa tutup dua hari, dan tim kriket Inggris pulang ke London.
+ Kota ini tidak asing dengan duka: pada 11 Juli 2006 tujuh bom di kereta komuter merenggut 209 nyawa, dan pada Maret 1993 rangkaian ledakan membunuh 257 orang.
e24 ASSAULT/explosives | bom | p=Kota ini>MB | d=2006-07-11 | f=killed 209 "209 nyawa"
e25 ASSAULT/explosives | ledakan | r=257 orang>Residents of Mumbai,IND,CVL | p=Kota ini>MB | d=1993-03-01..1993-03-31 | f=killed 257 "257 orang"
. Setiap kali orang Mumbai kembali bekerja keesokan harinya; kali ini, ujar sopir taksi Abdul, "kami bekerja sambil menoleh".
S person:sopir taksi Abdul>=Abdul | ujar | kami bekerja sambil menoleh | direct

@story id-own-qi-010 | id | 2025-08-12 | Situasi
@who AS = Anas al-Sharif | PSE | MED
@who J = Al Jazeera | QAT | MED
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@who N = Benjamin Netanyahu | ISR | GOV
@who CPJ = Committee to Protect Journalists | - | NGO
@who W = Journalists in Gaza | PSE | MED
@who AU = Australia | AUS | GOV
@who JR = Germany | DEU | GOV
@where S = Al-Shifa Hospital | PSE | 31.52 | 34.44
@where G = Gaza City | PSE | 31.5 | 34.47
# Lima Awak Al Jazeera Dibunuh di Tenda Pers, PBB Minta Penyelidikan
e1 ASSAULT/aerial,targeted | Dibunuh | r=Lima Awak Al Jazeera>J | p=Tenda Pers>S | d=2025-08-10 | f=killed 5 "Lima Awak Al Jazeera"
e2 REQUEST | Minta Penyelidikan | a=PBB>United Nations,-,IGO
+ Surat wasiatnya terbit dua jam setelah ia mati.
. "Jika kata-kata ini sampai kepada Anda, ketahuilah Israel berhasil membunuh saya," tulis Anas al-Sharif, 28 tahun, koresponden Al Jazeera, dalam pesan yang dititipkannya kepada rekan-rekannya sejak April.
S document:pesan>=Last message of Anas al-Sharif ; person:Anas al-Sharif>AS | tulis | Jika kata-kata ini sampai kepada Anda, ketahuilah Israel berhasil membunuh saya | direct
e3 ASSAULT/aerial,targeted | membunuh | a=Israel>I | r=saya>AS | p=Tenda Pers>S | d=2025-08-10 | same=e1
+ Ia, reporter Mohammed Qreiqeh, dan tiga juru kamera tewas Minggu (10/8) malam, ketika sebuah drone menghantam tenda wartawan di gerbang Rumah Sakit Al-Shifa, Kota Gaza.
e4 ASSAULT/drone,targeted | menghantam | r=Ia>AS ; reporter Mohammed Qreiqeh>Mohammed Qreiqeh,PSE,MED ; tiga juru kamera>J | p=Rumah Sakit Al-Shifa>S | d=2025-08-10 | f=killed 5 "Ia, reporter Mohammed Qreiqeh, dan tiga juru kamera" | same=e1
. Dua orang lain ikut meninggal, kata direktur rumah sakit itu.
S person:direktur rumah sakit itu>=Mohammed Abu Salmiya | kata | Dua orang lain ikut meninggal | indirect
e5 ASSAULT/drone | meninggal | r=Dua orang lain>-,PSE,CVL | p=Rumah Sakit Al-Shifa>S | d=2025-08-10 | f=killed 2 "Dua orang lain" | same=e1
+ Tentara Israel mengakui serangan itu dan menuduh Sharif mengepalai sebuah sel roket Hamas.
S organization:Tentara Israel>IDF | menuduh | Sharif mengepalai sebuah sel roket Hamas | indirect
e6 ASSAULT/drone,targeted | serangan itu | a=Tentara Israel>IDF | r=Sharif>AS | p=Rumah Sakit Al-Shifa>S | d=2025-08-10 | same=e1
e7 ACCUSE/allege | menuduh | a=Tentara Israel>IDF | r=Sharif>AS
. Jaringan yang berbasis di Qatar itu menampiknya sebagai rekayasa untuk membenarkan pembantaian.
e8 REJECT | menampiknya | a=Jaringan yang berbasis di Qatar itu>J | r=Tentara Israel>IDF
. Almarhum sendiri pernah mengatakan kepada CPJ bahwa ancaman atas dirinya dimulai pada November 2023, lewat telepon seorang perwira.
S organization:CPJ>CPJ ; person:Almarhum>AS | mengatakan | ancaman atas dirinya dimulai pada November 2023, lewat telepon seorang perwira | indirect
e9 THREATEN | ancaman | a=seorang perwira>IDF | r=dirinya>AS | d=2023-11-01..2023-11-30
+ Kantor HAM PBB menilai pembunuhan itu pelanggaran berat, sedangkan Sekjen António Guterres meminta penyelidikan yang independen.
S organization:Kantor HAM PBB>=Office of the United Nations High Commissioner for Human Rights | menilai | pembunuhan itu pelanggaran berat | indirect
e10 ACCUSE/disapprove | pelanggaran berat | a=Kantor HAM PBB>Office of the United Nations High Commissioner for Human Rights,-,IGO | r=Tentara Israel>IDF
e11 ASSAULT/drone,targeted | pembunuhan itu | r=Sharif>AS | p=Rumah Sakit Al-Shifa>S | d=2025-08-10 | same=e1
e12 REQUEST | meminta penyelidikan | a=Sekjen António Guterres>António Guterres,-,IGO | same=e2
. London "sangat prihatin"; Berlin, yang menghentikan ekspor senjata untuk Gaza pada Jumat lalu, ingin melihat bukti.
S organization:London>=United Kingdom | - | sangat prihatin | direct
e13 SANCTION/discontinue | menghentikan ekspor senjata | a=Berlin>JR | r=Israel>I | d=2025-08-08
e14 REQUEST | ingin melihat bukti | a=Berlin>JR | r=Israel>I
+ Ratusan orang mengiring jenazah mereka ke pemakaman Sheikh Radwan, Senin, dengan rompi biru diletakkan di atas kafan.
+ Di Ramallah dan Dublin para wartawan berdemonstrasi dengan mulut diplester.
e15 PROTEST/demo | berdemonstrasi | a=para wartawan>Journalists,-,MED | p=Ramallah>Ramallah,PSE,31.9,35.2
+ Sejak Oktober 2023 sedikitnya 186 pekerja media terbunuh menurut hitungan CPJ; kantor media Gaza mencatat 238.
S organization:CPJ>CPJ | menurut | Sejak Oktober 2023 sedikitnya 186 pekerja media terbunuh | indirect
S organization:kantor media Gaza>=Gaza Government Media Office | mencatat | 238 | indirect
e16 ASSAULT | terbunuh | r=pekerja media>W | p=Gaza>G | d=2023-10-01..2025-08-12 | f=killed 186.. "sedikitnya 186 pekerja media" ; killed 238 "238"
. Wartawan asing tidak diizinkan masuk ke sana kecuali bersama tentara.
e17 COERCE/censor | tidak diizinkan masuk | r=Wartawan asing>Foreign journalists,-,MED | p=sana>Gaza Strip,PSE,31.42,34.36 | st=ongoing
+ Kabinet Netanyahu, Jumat dini hari, memutuskan merebut Kota Gaza; kapan tank bergerak tidak disebutkan, dan sejuta penduduknya akan disuruh pindah ke selatan.
e18 ASSAULT | merebut Kota Gaza | a=Kabinet Netanyahu>I | p=Kota Gaza>G | st=planned
e19 REQUEST | disuruh pindah | r=sejuta penduduknya>Residents of Gaza City,PSE,CVL | p=Kota Gaza>G | st=planned
. Panglimanya, Eyal Zamir, dikabarkan menentang rencana itu.
e20 REJECT | menentang | a=Panglimanya, Eyal Zamir>Eyal Zamir,ISR,MIL | r=Kabinet Netanyahu>I
+ Australia menyusul Prancis: Canberra akan mengakui negara Palestina dalam sidang umum PBB bulan depan, kata PM Anthony Albanese, Senin.
S person:PM Anthony Albanese>=Anthony Albanese | kata | Canberra akan mengakui negara Palestina dalam sidang umum PBB bulan depan | indirect
e21 SUPPORT | mengakui negara Palestina | a=Canberra>AU | r=Palestina>State of Palestine,PSE,GOV | d=2025-09-01..2025-09-30 | st=planned
. Netanyahu mengejek keputusan itu sebagai memalukan.
e22 ACCUSE/disapprove | mengejek | a=Netanyahu>N | r=Canberra>AU
+ Mei 2022, di Jenin, peluru tentara menewaskan Shireen Abu Akleh dari jaringan yang sama; mula-mula Israel menyalahkan milisi Palestina, dan baru empat bulan kemudian mengakui kemungkinan besar serdadunya yang menembak.
S organization:Israel>I | mengakui | kemungkinan besar serdadunya yang menembak | indirect
e23 ASSAULT/firearms | menewaskan | a=tentara>IDF | r=Shireen Abu Akleh>Shireen Abu Akleh,PSE,MED | p=Jenin>Jenin,PSE,32.46,35.3 | d=2022-05-01..2022-05-31 | f=killed 1 "Shireen Abu Akleh"
e24 ACCUSE/allege | menyalahkan | a=Israel>I | r=milisi Palestina>Palestinian militants,PSE,REB | d=2022-05-01..2022-05-31
e25 ASSAULT/firearms | menembak | a=serdadunya>IDF | p=Jenin>Jenin,PSE,32.46,35.3 | d=2022-05-01..2022-05-31 | st=possible | same=e23
. Ayah Sharif tewas dalam serangan udara atas rumahnya di Jabalia pada Desember 2023.
e26 ASSAULT/aerial | serangan udara | r=Ayah Sharif>Father of Anas al-Sharif,PSE,CVL | p=Jabalia>Jabalia,PSE,31.53,34.48 | d=2023-12-01..2023-12-31 | f=killed 1 "Ayah Sharif"

@story id-own-qi-011 | id | 2011-02-12 | Buana
@who M = Hosni Mubarak | EGY | GOV
@who SC = Supreme Council of the Armed Forces | EGY | MIL
@who SU = Omar Suleiman | EGY | GOV
@who D = Protesters in Tahrir Square | EGY | CVL
@who O = Barack Obama | USA | GOV
@who IK = Muslim Brotherhood | EGY | OPP
@who PO = Police of Egypt | EGY | COP
@who SW = Switzerland | CHE | GOV
@who IS = Israel | ISR | GOV
@where T = Tahrir Square | EGY | 30.04 | 31.24
@where K = Cairo | EGY | 30.04 | 31.24
@where SH = Sharm el-Sheikh | EGY | 27.91 | 34.33
# Mubarak Turun, Militer Ambil Alih; Swiss Bekukan Hartanya
e1 RETREAT/resign | Turun | a=Mubarak>M | d=2011-02-11
e2 COERCE/seize | Bekukan | a=Swiss>SW | r=Mubarak>M | d=2011-02-11
+ KAIRO, Sabtu - Tiga puluh detik, itu saja yang diperlukan Omar Suleiman di layar televisi, dengan wajah seperti orang yang membaca surat duka.
+ Presiden Hosni Mubarak meletakkan jabatan dan menyerahkan urusan negara kepada Dewan Tertinggi Angkatan Bersenjata, umumnya pada Jumat petang.
S person:Omar Suleiman>SU | umumnya | Presiden Hosni Mubarak meletakkan jabatan dan menyerahkan urusan negara kepada Dewan Tertinggi Angkatan Bersenjata | indirect
e3 RETREAT/resign | meletakkan jabatan | a=Presiden Hosni Mubarak>M | p=KAIRO>K | d=2011-02-11 | same=e1
. Di Lapangan Tahrir ratusan ribu orang melompat, sujud, dan menangis.
. "Kami yang menurunkannya, bukan jenderal, bukan Amerika," pekik Mona, mahasiswi kedokteran.
S person:Mona, mahasiswi kedokteran>=Mona | pekik | Kami yang menurunkannya, bukan jenderal, bukan Amerika | direct
e4 PROTEST/demo | menurunkannya | a=Kami>D | r=nya>M | p=Lapangan Tahrir>T
+ Padahal semalam sebelumnya ia masih berkeras bertahan sampai September dan menolak "didikte dari luar".
S person:ia>M | menolak | didikte dari luar | direct
e5 REJECT/yield | menolak | a=ia>M | d=2011-02-10
. Massa yang kecewa mengacungkan sepatu, lalu mengepung gedung televisi dan istana di Heliopolis sepanjang Jumat; tentara membiarkan mereka.
e6 PROTEST/demo | mengacungkan sepatu | a=Massa>D | r=ia>M | p=Lapangan Tahrir>T | d=2011-02-10
e7 PROTEST/obstruct | mengepung | a=Massa>D | r=gedung televisi>Egyptian Radio and Television Union,EGY,MED | p=Heliopolis>Heliopolis,EGY,30.09,31.32 | d=2011-02-11
+ Mubarak dan keluarganya sudah terbang ke Sharm el-Sheikh.
. Pemerintah Swiss membekukan segala aset yang mungkin miliknya, tanpa menyebut berapa.
e8 COERCE/seize | membekukan | a=Pemerintah Swiss>SW | r=nya>M | p=Swiss>Switzerland,CHE,46.95,7.45 | d=2011-02-11 | same=e2
+ Dewan jenderal, lewat komunike ketiganya, memuji jasa sang presiden dan memberi hormat kepada para martir; dalam komunike kelima, yang dijadwalkan terbit hari ini, mereka diperkirakan membubarkan parlemen.
e9 SUPPORT | memuji | a=Dewan jenderal>SC | r=sang presiden>M
e10 SUPPORT | memberi hormat | a=Dewan jenderal>SC | r=para martir>D
e11 SANCTION/expel | membubarkan parlemen | a=mereka>SC | r=parlemen>People's Assembly of Egypt,EGY,LEG | st=possible
. Undang-undang darurat, janji mereka, akan dicabut "begitu keadaan memungkinkan".
S organization:mereka>SC | janji | Undang-undang darurat, janji mereka, akan dicabut "begitu keadaan memungkinkan" | mixed
e12 AGREE | janji | a=mereka>SC
e13 CONCEDE | dicabut | a=mereka>SC | st=planned
+ Tak kurang dari 300 orang tewas selama 18 hari itu, menurut Human Rights Watch.
S organization:Human Rights Watch>=Human Rights Watch | menurut | Tak kurang dari 300 orang tewas selama 18 hari itu | indirect
e14 ASSAULT | tewas | r=orang>D | d=2011-01-25..2011-02-11 | f=killed 300.. "Tak kurang dari 300 orang"
. Yang terburuk ialah 28 Januari, ketika polisi menembaki iring-iringan di Jembatan Qasr el-Nil, dan 2 Februari, ketika para penunggang unta menyabet kerumunan dengan cambuk.
e15 ASSAULT/firearms | menembaki | a=polisi>PO | r=iring-iringan>D | p=Jembatan Qasr el-Nil>Qasr El Nil Bridge,EGY,30.04,31.23 | d=2011-01-28
e16 ASSAULT/primitive | menyabet | a=para penunggang unta>Supporters of Hosni Mubarak,EGY,CVL | r=kerumunan>D | p=Lapangan Tahrir>T | d=2011-02-02
. Wartawan asing digebuki, dan kantor Al Jazeera dibakar.
e17 ASSAULT/beat | digebuki | r=Wartawan asing>Foreign journalists in Egypt,-,MED
e18 ASSAULT/destroy | dibakar | r=kantor Al Jazeera>Al Jazeera,QAT,MED
+ Barack Obama membandingkan mereka dengan Gandhi dan mendesak militer menyiapkan pemilu yang jujur.
S person:Barack Obama>O | membandingkan | mereka dengan Gandhi | indirect
e19 SUPPORT | membandingkan mereka dengan Gandhi | a=Barack Obama>O | r=mereka>D
e20 REQUEST/change | mendesak | a=Barack Obama>O | r=militer>SC
. Israel cemas akan perjanjian damai 1979, tetapi dewan itu berjanji menghormati semua traktat.
e21 AGREE | berjanji menghormati | a=dewan itu>SC | r=Israel>IS
e22 AGREE | perjanjian damai 1979 | a=Israel>IS | d=1979-01-01..1979-12-31
+ Ikhwanul Muslimin menyalami tentara dan mengulangi bahwa mereka tidak akan mengajukan calon presiden.
S organization:Ikhwanul Muslimin>IK | mengulangi bahwa | mereka tidak akan mengajukan calon presiden | indirect
e23 SUPPORT | menyalami | a=Ikhwanul Muslimin>IK | r=tentara>SC
e24 CONCEDE | tidak akan mengajukan calon presiden | a=mereka>IK | r=tentara>SC
+ Sekitar 40 persen dari 80 juta orang Mesir hidup dengan dua dolar sehari; bursa tutup sejak 27 Januari.
+ Mubarak naik pada Oktober 1981, sepekan setelah perwira-perwira Islamis menembak Anwar Sadat di panggung parade.
e25 ASSAULT/firearms,targeted | menembak | a=perwira-perwira Islamis>Egyptian Islamic Jihad,EGY,REB | r=Anwar Sadat>Anwar Sadat,EGY,GOV | p=Mesir>Cairo,EGY,30.04,31.24 | d=1981-10-01..1981-10-31 | f=killed 1 "Anwar Sadat"
. Di Aljir polisi mengerahkan 30.000 petugas untuk mencegah pawai serupa siang ini.
e26 MOBILIZE/police | mengerahkan | a=polisi>Police of Algeria,DZA,COP | p=Aljir>Algiers,DZA,36.75,3.06 | f=size 30000 "30.000 petugas"
e27 PROTEST/demo | pawai serupa | p=Aljir>Algiers,DZA,36.75,3.06 | d=2011-02-12 | st=planned

@story id-own-qi-012 | id | 2023-06-16 | Lintas Afrika
@who K = Khamis Abakar | SDN | GOV
@who R = Rapid Support Forces | SDN | REB
@who S = Sudanese Armed Forces | SDN | MIL
@who M = Masalit | SDN | CVL
@who A = Volker Perthes | - | IGO
@who C = Chad | TCD | GOV
@who P = Refugees from El Geneina in Adre | SDN | CVL
@who MSF = Médecins Sans Frontières | - | NGO
@where G = El Geneina | SDN | 13.45 | 22.45
@where AD = Adre | TCD | 13.47 | 22.2
@where KH = Khartoum | SDN | 15.5 | 32.56
# Gubernur Darfur Barat Dibunuh Beberapa Jam Setelah Sebut "Genosida" di TV
S person:Gubernur Darfur Barat>K | Sebut | Genosida | direct
e1 ASSAULT/targeted | Dibunuh | r=Gubernur Darfur Barat>K | d=2023-06-14
+ Rabu siang suaranya masih terdengar di Al Hadath, pelan dan tergesa: penduduk sipil dibantai secara acak di kotanya, dan tentara tidak keluar dari barak untuk menolong.
S outlet:Al Hadath>=Al Hadath ; person:suaranya>K | terdengar di Al Hadath | penduduk sipil dibantai secara acak di kotanya, dan tentara tidak keluar dari barak untuk menolong | indirect
e2 ASSAULT | dibantai | r=penduduk sipil>M | st=ongoing
e3 REJECT/assist | tidak keluar dari barak | a=tentara>S | r=penduduk sipil>M
. Petangnya Khamis Abakar sudah tidak bernyawa.
e4 ASSAULT/targeted | tidak bernyawa | r=Khamis Abakar>K | d=2023-06-14 | same=e1
+ Sebuah video memperlihatkan orang-orang berseragam Pasukan Dukungan Cepat (RSF) menggiring gubernur itu ke sebuah rumah di El Geneina; rekaman lain, yang belum dapat dipastikan, menunjukkan lehernya disayat.
S document:Sebuah video>=Video of the arrest of Khamis Abakar | memperlihatkan | orang-orang berseragam Pasukan Dukungan Cepat (RSF) menggiring gubernur itu ke sebuah rumah di El Geneina | indirect
S document:rekaman lain>- | menunjukkan | lehernya disayat | indirect
e5 ASSAULT/abduct | menggiring | a=orang-orang berseragam Pasukan Dukungan Cepat (RSF)>R | r=gubernur itu>K | p=El Geneina>G | d=2023-06-14
e6 ASSAULT/primitive | disayat | r=gubernur itu>K | p=El Geneina>G | d=2023-06-14 | st=possible | same=e1
. Tentara menuding RSF menculik dan menghabisinya, "satu bab lagi dalam catatan kejahatan mereka".
S organization:Tentara>S | menuding | satu bab lagi dalam catatan kejahatan mereka | direct
e7 ACCUSE/allege | menuding | a=Tentara>S | r=RSF>R
e8 ASSAULT/abduct | menculik | a=RSF>R | r=nya>K | p=El Geneina>G | d=2023-06-14 | st=possible | same=e5
e9 ASSAULT/targeted | menghabisinya | a=RSF>R | r=nya>K | p=El Geneina>G | d=2023-06-14 | st=possible | same=e1
. Kelompok paramiliter itu membantah; pelakunya "orang luar hukum" yang hendak menyulut perang suku, bunyi siarannya kemarin.
S document:siarannya>=RSF statement ; organization:Kelompok paramiliter itu>R | bunyi | pelakunya "orang luar hukum" yang hendak menyulut perang suku | mixed
e10 REJECT | membantah | a=Kelompok paramiliter itu>R | r=Tentara>S
e11 ASSAULT/targeted | pelakunya | a=orang luar hukum>-,SDN,REB | r=gubernur itu>K | p=El Geneina>G | d=2023-06-14 | same=e1
+ Utusan PBB Volker Perthes menyebut ada pola serangan atas warga berdasarkan suku, yang "jika terbukti" bisa merupakan kejahatan terhadap kemanusiaan.
S person:Utusan PBB Volker Perthes>A | menyebut | ada pola serangan atas warga berdasarkan suku, yang "jika terbukti" bisa merupakan kejahatan terhadap kemanusiaan | mixed
e12 ASSAULT | serangan | r=warga>M | p=El Geneina>G | st=ongoing | same=e2
. Kamis lalu pemerintah di Port Sudan mencap diplomat Jerman itu sebagai persona non grata.
e13 SANCTION/expel | persona non grata | a=pemerintah di Port Sudan>Sudan,SDN,GOV | r=diplomat Jerman itu>A | p=Port Sudan>Port Sudan,SDN,19.62,37.22 | d=2023-06-08
+ Sejak 24 April sekurangnya 1.100 orang terbunuh di kota itu, hampir semuanya orang Masalit, kata serikat dokter.
S organization:serikat dokter>=Sudan Doctors Union | kata | Sejak 24 April sekurangnya 1.100 orang terbunuh di kota itu, hampir semuanya orang Masalit | indirect
e14 ASSAULT | terbunuh | r=orang Masalit>M | p=kota itu>G | d=2023-04-24..2023-06-16 | f=killed 1100.. "sekurangnya 1.100 orang" | same=e2
. Air dan listrik diputus, pasar dijarah, dan semua rumah sakit tutup.
e15 COERCE/restrict | diputus | p=kota itu>G
e16 COERCE/seize | dijarah | r=pasar>M | p=kota itu>G
+ Kamis pagi, setelah sang gubernur dikuburkan, ribuan orang lari ke barat, ke Adre di Chad, 30 kilometer jauhnya.
. Di sepanjang jalan mereka dicegat dan ditembaki; MSF menerima 261 orang dengan luka peluru dalam sehari.
S organization:MSF>MSF | menerima | 261 orang dengan luka peluru dalam sehari | indirect
e17 ASSAULT/firearms | ditembaki | r=mereka>P | p=Adre>AD | d=2023-06-15 | f=injured 261 "261 orang" ; displaced 2000.. "ribuan orang"
e18 AID | menerima | a=MSF>MSF | r=261 orang>P | p=Adre>AD | d=2023-06-15
. "Mereka bertanya, kamu suku apa, dan jawaban yang salah berarti mati," tutur Hawa, bidan, yang menggendong anak tetangganya.
S person:Hawa>=Hawa | tutur | Mereka bertanya, kamu suku apa, dan jawaban yang salah berarti mati | direct
e19 ASSAULT | mati | a=Mereka>R | r=kamu>P | p=Adre>AD | d=2023-06-15 | same=e17
+ N'Djamena membiarkan perbatasan terbuka bagi pengungsi, tetapi melarang orang bersenjata masuk.
e20 AID | membiarkan perbatasan terbuka | a=N'Djamena>C | r=pengungsi>P | p=perbatasan>AD | st=ongoing
e21 REJECT | melarang orang bersenjata masuk | a=N'Djamena>C | r=orang bersenjata>R | p=perbatasan>AD
+ Di Jeddah, Arab Saudi dan Amerika Serikat bersiap menengahi gencatan senjata tiga hari yang mungkin berlaku mulai Minggu.
e22 AGREE | menengahi | a=Arab Saudi>Saudi Arabia,SAU,GOV ; Amerika Serikat>United States,USA,GOV | p=Jeddah>Jeddah,SAU,21.49,39.19 | st=planned
e23 RETREAT/ceasefire | gencatan senjata | a=RSF>R | d=2023-06-18..2023-06-20 | st=possible
. Yang terakhir, 24 jam pada 10 Juni, buyar sepuluh menit setelah usai oleh dentuman meriam di Khartoum.
e24 RETREAT/ceasefire | Yang terakhir | d=2023-06-10
e25 ASSAULT/heavy-weapons | dentuman meriam | p=Khartoum>KH | d=2023-06-11
+ Satu karung gandum di Adre kini berharga dua kambing.
+ Abakar, yang dulu memimpin sebuah milisi pemberontak, menjadi gubernur berkat Perjanjian Juba pada Oktober 2020.
e26 AGREE | Perjanjian Juba | a=sebuah milisi pemberontak>Sudanese Alliance,SDN,REB | p=Juba>Juba,SSD,4.85,31.6 | d=2020-10-01..2020-10-31
. Dua tahun sebelumnya, tepatnya Januari 2021, 160 orang di kamp Krinding dibunuh suku-suku Arab, dan tidak seorang pun diadili.
e27 ASSAULT | dibunuh | a=suku-suku Arab>Arab militias in Darfur,SDN,REB | r=160 orang>Residents of Krinding camp,SDN,CVL | p=kamp Krinding>Krinding,SDN,13.43,22.48 | d=2021-01-01..2021-01-31 | f=killed 160 "160 orang"
e28 SANCTION/convict | diadili | r=suku-suku Arab>Arab militias in Darfur,SDN,REB | st=denied
