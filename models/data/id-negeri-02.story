@story id-own-n-008 | id | 2024-12-04 | Nusantara Pos
@who Y = Yoon Suk Yeol | KOR | GOV
@who N = National Assembly of South Korea | KOR | LEG
@who M = Republic of Korea Armed Forces | KOR | MIL
@who D = Democratic Party of Korea | KOR | OPP
@where S = Seoul | KOR | 37.57 | 126.98
@where G = National Assembly, Seoul | KOR | 37.53 | 126.91
@where K = South Korea | KOR | 36.5 | 127.8
# Darurat Militer Enam Jam di Korea Selatan: Yoon Menyerah pada Parlemen
e1 COERCE/martial-law | Darurat Militer | a=Yoon>Y | p=Korea Selatan>K | d=2024-12-03..2024-12-04
e2 CONCEDE | Menyerah | a=Yoon>Y | r=Parlemen>N | p=Korea Selatan>K | d=2024-12-04
+ SEOUL - Presiden Korea Selatan Yoon Suk Yeol mencabut darurat militer pada Rabu (4/12/2024) dini hari, kurang dari enam jam setelah mengumumkannya lewat siaran televisi mendadak.
e3 CONCEDE | mencabut darurat militer | a=Presiden Korea Selatan Yoon Suk Yeol>Y | p=Korea Selatan>K | d=2024-12-04 | same=e2
e4 COERCE/martial-law | mengumumkannya | a=Presiden Korea Selatan Yoon Suk Yeol>Y | p=Korea Selatan>K | d=2024-12-03 | same=e1
. Sebanyak 190 anggota Majelis Nasional, termasuk 18 dari partai presiden sendiri, memilih membatalkan dekret itu dalam sidang tengah malam.
e5 REJECT/change | memilih membatalkan | a=190 anggota Majelis Nasional>N | r=presiden>Y | p=Majelis Nasional>G | d=2024-12-04 | f=size 190 "190 anggota Majelis Nasional"
+ Beberapa saat sebelumnya, pasukan khusus memecahkan jendela gedung parlemen dan staf legislatif menghadang mereka dengan alat pemadam api.
e6 ASSAULT/destroy | memecahkan jendela | a=pasukan khusus>M | r=gedung parlemen>N | p=gedung parlemen>G | d=2024-12-03..2024-12-04
e7 PROTEST/obstruct | menghadang | a=staf legislatif>National Assembly staff,KOR,LEG | r=mereka>M | p=gedung parlemen>G | d=2024-12-03..2024-12-04
. Helikopter mendarat di halaman belakang, sementara ribuan warga di luar pagar meneriakkan tuntutan agar Yoon turun.
e8 MOBILIZE/troops | mendarat | a=Helikopter>M | p=gedung parlemen>G | d=2024-12-03..2024-12-04
e9 PROTEST/demo | meneriakkan tuntutan | a=ribuan warga>Protesters in Seoul,KOR,CVL | r=Yoon>Y | p=gedung parlemen>G | d=2024-12-03..2024-12-04 | f=size 2000.. "ribuan warga"
+ Dalam pidatonya, Yoon menuduh oposisi bersekongkol dengan Korea Utara dan melumpuhkan pemerintahan.
S person:Yoon>Y | menuduh | oposisi bersekongkol dengan Korea Utara dan melumpuhkan pemerintahan | indirect
e10 ACCUSE/allege | menuduh | a=Yoon>Y | r=oposisi>D | d=2024-12-03
. Dekret yang menyusul melarang segala kegiatan politik dan menempatkan seluruh media di bawah kendali militer.
e11 COERCE/restrict | melarang segala kegiatan politik | a=Yoon>Y | p=Korea Selatan>K | d=2024-12-03
e12 COERCE/censor | menempatkan seluruh media di bawah kendali militer | a=Yoon>Y | r=seluruh media>South Korean media,KOR,MED | p=Korea Selatan>K | d=2024-12-03
+ "Ini kudeta yang gagal," ucap pemimpin oposisi Lee Jae-myung, seperti dikutip Yonhap.
S outlet:Yonhap>=Yonhap ; person:pemimpin oposisi Lee Jae-myung>=Lee Jae-myung | ucap | Ini kudeta yang gagal | direct
e13 ACCUSE/disapprove | kudeta yang gagal | a=pemimpin oposisi Lee Jae-myung>Lee Jae-myung,KOR,OPP | r=Yoon>Y
. Partainya mengajukan mosi pemakzulan pada Rabu sore dan memberi Yoon tenggat untuk mundur sendiri.
e14 REQUEST/yield | mengajukan mosi pemakzulan | a=Partainya>D | r=Yoon>Y | p=Majelis Nasional>G | d=2024-12-04
e15 THREATEN | memberi Yoon tenggat untuk mundur | a=Partainya>D | r=Yoon>Y | d=2024-12-04
. Konfederasi Serikat Buruh Korea menyerukan mogok tanpa batas waktu.
e16 PROTEST/strike | menyerukan mogok | a=Konfederasi Serikat Buruh Korea>Korean Confederation of Trade Unions,KOR,CVL | r=Yoon>Y | p=Korea Selatan>K | st=planned
+ Menteri Pertahanan Kim Yong-hyun meminta maaf dan menawarkan pengunduran diri.
e17 CONCEDE | meminta maaf | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV
e18 AGREE | menawarkan pengunduran diri | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV
. Kedutaan Besar RI di Seoul mengimbau sekitar 60.000 WNI tetap tenang dan menjauhi kerumunan.
e19 REQUEST | mengimbau | a=Kedutaan Besar RI di Seoul>Embassy of Indonesia in South Korea,IDN,GOV | r=WNI>Indonesian citizens in South Korea,IDN,CVL
+ Bagi generasi tua, sirene malam itu membangkitkan ingatan akan Gwangju, Mei 1980, ketika tentara membantai ratusan warga yang menentang diktator Chun Doo-hwan.
e20 ASSAULT | membantai | a=tentara>M | r=ratusan warga>Residents of Gwangju,KOR,CVL | p=Gwangju>Gwangju,KOR,35.16,126.85 | d=1980-05-01..1980-05-31 | f=killed 200.. "ratusan warga"
e21 PROTEST | menentang | a=ratusan warga>Residents of Gwangju,KOR,CVL | r=diktator Chun Doo-hwan>Chun Doo-hwan,KOR,GOV | p=Gwangju>Gwangju,KOR,35.16,126.85 | d=1980-05-01..1980-05-31
. Indeks KOSPI dibuka turun hampir dua persen.

@story id-own-n-009 | id | 2022-08-05 | Cakrawala Asia
@who C = China | CHN | GOV
@who A = People's Liberation Army | CHN | MIL
@who T = Taiwan | TWN | GOV
@who P = Nancy Pelosi | USA | LEG
@who J = Japan | JPN | GOV
@where W = Taiwan Strait | - | 24.5 | 119.5
@where I = Taiwan | TWN | 23.7 | 121.0
# Pelosi Pulang, China Tembakkan 11 Rudal di Sekitar Taiwan
e1 MOBILIZE/weapons | Tembakkan | a=China>A | p=Taiwan>I | d=2022-08-04 | f=size 11 "11 Rudal"
+ TAIPEI - Tentara Pembebasan Rakyat (PLA) meluncurkan 11 rudal balistik Dongfeng ke perairan di utara, selatan, dan timur Taiwan, Kamis (4/8/2022), pada hari pertama latihan tembak terbesar yang pernah digelar Beijing di selat itu.
e2 MOBILIZE/weapons | meluncurkan | a=Tentara Pembebasan Rakyat (PLA)>A | p=Taiwan>I | d=2022-08-04 | f=size 11 "11 rudal balistik Dongfeng" | same=e1
e3 MOBILIZE/troops,weapons | latihan tembak terbesar | a=Beijing>C | p=selat itu>W | d=2022-08-04..2022-08-07 | st=ongoing
+ Latihan dimulai sehari setelah Ketua DPR Amerika Serikat Nancy Pelosi meninggalkan pulau tersebut, tempat ia bertemu Presiden Tsai Ing-wen.
e4 CONSULT/visit | bertemu | a=ia>P ; Presiden Tsai Ing-wen>Tsai Ing-wen,TWN,GOV | p=pulau tersebut>I | d=2022-08-03
. Dalam pertemuan itu Pelosi berjanji bahwa AS tidak akan meninggalkan Taiwan.
S person:Pelosi>P | berjanji | AS tidak akan meninggalkan Taiwan | indirect
e5 CONSULT/visit | pertemuan | a=Pelosi>P | p=pulau tersebut>I | d=2022-08-03 | same=e4
e6 AGREE | berjanji | a=Pelosi>P | r=Taiwan>T | p=Taiwan>I | d=2022-08-03
+ Kementerian Pertahanan Taiwan mengecam latihan tersebut sebagai tindakan tak rasional yang merusak perdamaian kawasan.
e7 ACCUSE/disapprove | mengecam | a=Kementerian Pertahanan Taiwan>Ministry of National Defense of Taiwan,TWN,GOV | r=Beijing>C
. "Kami tidak mencari eskalasi, tetapi kami tidak akan mundur," tegas juru bicaranya, Sun Li-fang.
S person:Sun Li-fang>=Sun Li-fang | tegas | Kami tidak mencari eskalasi, tetapi kami tidak akan mundur | direct
e8 REJECT/yield | tidak akan mundur | a=kami>T | r=Beijing>C
. Situs web kementerian itu sempat lumpuh akibat serangan siber, dan 22 pesawat tempur China dilaporkan melintasi garis tengah selat.
e9 COERCE/cyber | serangan siber | r=kementerian itu>Ministry of National Defense of Taiwan,TWN,GOV
e10 MOBILIZE/weapons | melintasi | a=22 pesawat tempur China>A | p=garis tengah selat>W | d=2022-08-04 | f=size 22 "22 pesawat tempur China"
+ Lima rudal jatuh di zona ekonomi eksklusif Jepang, untuk pertama kalinya.
e11 MOBILIZE/weapons | jatuh | a=China>A | r=Jepang>J | p=zona ekonomi eksklusif Jepang>Japan's exclusive economic zone,JPN,23.5,124.0 | d=2022-08-04 | f=size 5 "Lima rudal" | same=e1
. Tokyo melayangkan protes diplomatik dan menuntut latihan disetop seketika.
e12 ACCUSE/disapprove | protes diplomatik | a=Tokyo>J | r=China>C
e13 REQUEST/yield | menuntut | a=Tokyo>J | r=China>C
. Sebagai balasan, Beijing membatalkan pertemuan menteri luar negeri kedua negara di Phnom Penh.
e14 REJECT/meet | membatalkan pertemuan | a=Beijing>C | r=Tokyo>J
+ Jumat ini, Kementerian Luar Negeri China menjatuhkan sanksi kepada Pelosi dan keluarganya serta menghentikan dialog dengan Washington mengenai iklim, narkotika, dan pemulangan imigran gelap.
e15 SANCTION/discontinue | menjatuhkan sanksi | a=Kementerian Luar Negeri China>Ministry of Foreign Affairs of China,CHN,GOV | r=Pelosi>P | d=2022-08-05
e16 SANCTION/discontinue | menghentikan dialog | a=Kementerian Luar Negeri China>Ministry of Foreign Affairs of China,CHN,GOV | r=Washington>United States,USA,GOV | d=2022-08-05
. Gedung Putih memanggil Duta Besar China Qin Gang untuk menyampaikan teguran.
e17 REQUEST/meet | memanggil | a=Gedung Putih>United States,USA,GOV | r=Duta Besar China Qin Gang>Qin Gang,CHN,GOV
e18 ACCUSE/disapprove | teguran | a=Gedung Putih>United States,USA,GOV | r=China>C
+ Para menlu ASEAN, yang sedang bersidang di Kamboja, memperingatkan risiko salah perhitungan dan menawarkan forum dialog.
S organization:Para menlu ASEAN>=ASEAN foreign ministers | memperingatkan | risiko salah perhitungan | indirect
e19 CONSULT | bersidang | a=Para menlu ASEAN>ASEAN,-,IGO | p=Kamboja>Cambodia,KHM,12.5,105.0 | st=ongoing
e20 AGREE | menawarkan forum dialog | a=Para menlu ASEAN>ASEAN,-,IGO
. Harga tiket penerbangan melalui Taipei naik karena maskapai memutar rute.

@story id-own-n-010 | id | 2024-08-06 | Warta Timur
@who H = Sheikh Hasina | BGD | GOV
@who Z = Waker-uz-Zaman | BGD | MIL
@who S = Students Against Discrimination | BGD | CVL
@who Y = Muhammad Yunus | BGD | CVL
@who I = India | IND | GOV
@who B = Bangladesh Police | BGD | COP
@where D = Dhaka | BGD | 23.81 | 90.41
@where G = Ganabhaban, Dhaka | BGD | 23.77 | 90.37
# Hasina Terbang ke India, Istana Dijarah, Militer Janjikan Pemerintahan Sementara
e1 RETREAT | Terbang ke India | a=Hasina>H | d=2024-08-05
e2 PROTEST/riot,vandalize | Dijarah | r=Istana>Prime Minister's residence of Bangladesh,BGD,GOV | d=2024-08-05
e3 AGREE | Janjikan | a=Militer>Bangladesh Army,BGD,MIL | d=2024-08-05
+ DHAKA, Warta Timur - Lima belas tahun kekuasaan Perdana Menteri Bangladesh Sheikh Hasina tamat dalam satu siang.
. Ia mengundurkan diri, Senin (5/8/2024), lalu diterbangkan helikopter militer ke India ketika lautan manusia bergerak menuju kediamannya, Ganabhaban.
e4 RETREAT/resign | mengundurkan diri | a=Ia>H | p=Ganabhaban>G | d=2024-08-05
e5 RETREAT | diterbangkan | a=Ia>H | d=2024-08-05 | same=e1
e6 PROTEST/demo | bergerak menuju kediamannya | a=lautan manusia>S | r=nya>H | p=Ganabhaban>G | d=2024-08-05
+ Massa yang menjebol gerbang membawa pulang kursi, sari, kipas angin, sampai ikan dari kolam.
e7 PROTEST/riot,vandalize | menjebol gerbang | a=Massa>Protesters in Dhaka,BGD,CVL | p=Ganabhaban>G | d=2024-08-05 | same=e2
. "Saya ambil piring ini supaya cucu saya tahu kami pernah menang," seloroh Abdul Motin, penarik becak.
S person:Abdul Motin>=Abdul Motin | seloroh | Saya ambil piring ini supaya cucu saya tahu kami pernah menang | direct
+ Panglima Angkatan Darat Jenderal Waker-uz-Zaman mengatakan militer akan membentuk pemerintahan sementara dan berjanji semua pembunuhan akan diusut.
S person:Panglima Angkatan Darat Jenderal Waker-uz-Zaman>Z | mengatakan | militer akan membentuk pemerintahan sementara | indirect
S person:Panglima Angkatan Darat Jenderal Waker-uz-Zaman>Z | berjanji | semua pembunuhan akan diusut | indirect
e8 AGREE | membentuk pemerintahan sementara | a=militer>Bangladesh Army,BGD,MIL | d=2024-08-05 | same=e3
e9 AGREE | berjanji | a=Panglima Angkatan Darat Jenderal Waker-uz-Zaman>Z | d=2024-08-05
e10 ACCUSE/investigate | diusut | a=militer>Bangladesh Army,BGD,MIL | st=planned
. Ia meminta mahasiswa pulang dan menghentikan kekerasan.
e11 REQUEST/yield | meminta | a=Ia>Z | r=mahasiswa>S | d=2024-08-05
+ Para koordinator mahasiswa menolak pemerintahan yang dipimpin tentara dan menghendaki peraih Nobel Perdamaian Muhammad Yunus sebagai penasihat utama.
e12 REJECT | menolak | a=Para koordinator mahasiswa>S | r=tentara>Bangladesh Army,BGD,MIL
e13 SUPPORT | menghendaki | a=Para koordinator mahasiswa>S | r=peraih Nobel Perdamaian Muhammad Yunus>Y
. Selasa malam, Presiden Mohammed Shahabuddin menyetujuinya seusai bertemu mereka, lalu membubarkan parlemen.
e14 AGREE | menyetujuinya | a=Presiden Mohammed Shahabuddin>Mohammed Shahabuddin,BGD,GOV | r=mereka>S | d=2024-08-06
e15 CONSULT | bertemu | a=Presiden Mohammed Shahabuddin>Mohammed Shahabuddin,BGD,GOV ; mereka>S | d=2024-08-06
e16 COERCE/restrict | membubarkan parlemen | a=Presiden Mohammed Shahabuddin>Mohammed Shahabuddin,BGD,GOV | r=parlemen>Parliament of Bangladesh,BGD,LEG | p=DHAKA>D | d=2024-08-06
. Mantan Perdana Menteri Khaleda Zia, musuh bebuyutan Hasina, dibebaskan dari tahanan rumah.
e17 RETREAT/release | dibebaskan | r=Mantan Perdana Menteri Khaleda Zia>Khaleda Zia,BGD,OPP
+ Unjuk rasa bermula awal Juli sebagai protes atas kuota pegawai negeri bagi keluarga veteran perang.
e18 PROTEST/demo | Unjuk rasa | a=mahasiswa>S | d=2024-07-01..2024-07-10
. Polisi dan kelompok pemuda partai penguasa menindasnya dengan peluru tajam; jam malam diterapkan dan internet dimatikan.
e19 ASSAULT/firearms,crowd-control | menindasnya dengan peluru tajam | a=Polisi>B ; kelompok pemuda partai penguasa>Bangladesh Chhatra League,BGD,OPP | r=nya>S
e20 COERCE/curfew | jam malam diterapkan | p=Bangladesh>Bangladesh,BGD,24.0,90.0
e21 COERCE/censor | internet dimatikan | p=Bangladesh>Bangladesh,BGD,24.0,90.0
. Menurut hitungan AFP yang bersumber pada polisi dan dokter, sedikitnya 409 orang tewas, 94 di antaranya pada Minggu.
S outlet:AFP>=AFP ; unnamed:polisi dan dokter>- | Menurut hitungan | sedikitnya 409 orang tewas, 94 di antaranya pada Minggu | indirect
e22 ASSAULT | tewas | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | d=2024-07-01..2024-08-05 | f=killed 409.. "sedikitnya 409 orang"
+ Sebanyak 577 WNI di Bangladesh dalam kondisi aman, kata Kemlu RI.
S organization:Kemlu RI>=Ministry of Foreign Affairs of Indonesia | kata | Sebanyak 577 WNI di Bangladesh dalam kondisi aman | indirect

@story id-own-n-011 | id | 2024-01-10 | Dunia Kini
@who N = Daniel Noboa | ECU | GOV
@who L = Los Lobos and other gangs of Ecuador | ECU | REB
@who F = Jose Adolfo Macias | ECU | REB
@who M = Armed Forces of Ecuador | ECU | MIL
@who P = National Police of Ecuador | ECU | COP
@where G = Guayaquil | ECU | -2.19 | -79.89
@where E = Ecuador | ECU | -1.5 | -78.5
# Geng Bertopeng Rebut Studio TV Saat Siaran Langsung, Ekuador Nyatakan Perang
e1 ASSAULT/abduct | Rebut Studio TV | a=Geng Bertopeng>L | r=Studio TV>TC Television,ECU,MED | d=2024-01-09
e2 THREATEN/violence | Nyatakan Perang | a=Ekuador>Ecuador,ECU,GOV | r=Geng Bertopeng>L | d=2024-01-09
+ GUAYAQUIL - Penonton TC Television tengah menyimak berita siang ketika belasan pria bersenjata menerobos studio, menodong penyiar dengan senapan, dan memaksa mereka berbaring, Selasa (9/1/2024).
e3 ASSAULT/abduct | menerobos studio | a=belasan pria bersenjata>L | r=TC Television>TC Television,ECU,MED | p=GUAYAQUIL>G | d=2024-01-09 | same=e1
e4 THREATEN/violence | menodong | a=belasan pria bersenjata>L | r=penyiar>TC Television presenters,ECU,MED | p=GUAYAQUIL>G | d=2024-01-09
. Teriakan "jangan tembak" terdengar sampai siaran terputus setengah jam kemudian.
+ Polisi menyerbu gedung itu dan meringkus 13 orang tanpa korban jiwa.
e5 COERCE/arrest | menyerbu gedung itu dan meringkus | a=Polisi>P | r=13 orang>L | p=GUAYAQUIL>G | d=2024-01-09 | f=detained 13 "13 orang"
. Tak lama berselang, Presiden Daniel Noboa meneken dekret yang menetapkan 22 geng sebagai organisasi teroris dan memerintahkan militer "menetralkan" mereka.
e6 ACCUSE/allege | menetapkan 22 geng sebagai organisasi teroris | a=Presiden Daniel Noboa>N | r=22 geng>L | p=Ekuador>E | d=2024-01-09
e7 ASSAULT | menetralkan | a=militer>M | r=mereka>L | p=Ekuador>E | st=planned
+ Sehari sebelumnya presiden berusia 36 tahun itu memberlakukan keadaan darurat 60 hari beserta jam malam setelah bos geng Los Choneros, Adolfo Macias alias Fito, raib dari selnya.
e8 COERCE/curfew,martial-law | memberlakukan keadaan darurat | a=presiden berusia 36 tahun itu>N | p=Ekuador>E | d=2024-01-08
. Kaburnya Fito memicu kerusuhan di enam penjara; lebih dari 130 sipir disandera narapidana.
e9 PROTEST/riot | kerusuhan | p=Ekuador>E
e10 ASSAULT/abduct | disandera | a=narapidana>Inmates in Ecuador,ECU,REB | r=130 sipir>Prison guards in Ecuador,ECU,COP | p=Ekuador>E | f=abducted 130.. "lebih dari 130 sipir"
. Di jalanan, sedikitnya sepuluh orang, termasuk dua polisi, terbunuh dalam serangkaian serangan.
e11 ASSAULT | serangkaian serangan | r=dua polisi>P | p=Ekuador>E | f=killed 10.. "sedikitnya sepuluh orang"
+ Peru mengumumkan keadaan darurat di sepanjang perbatasan utaranya dan mengirim 500 polisi tambahan.
e12 COERCE/martial-law | mengumumkan keadaan darurat | a=Peru>Peru,PER,GOV | p=perbatasan utaranya>Peru-Ecuador border,PER,-3.6,-80.3
e13 MOBILIZE/police | mengirim | a=Peru>Peru,PER,GOV | p=perbatasan utaranya>Peru-Ecuador border,PER,-3.6,-80.3 | f=size 500 "500 polisi tambahan"
. Amerika Serikat menyatakan siap membantu, sementara Kolombia berjanji memburu Fito bila ia menyeberang.
S organization:Amerika Serikat>=United States | menyatakan | siap membantu | indirect
e14 AGREE | siap membantu | a=Amerika Serikat>United States,USA,GOV | r=Ekuador>Ecuador,ECU,GOV
e15 AGREE | berjanji | a=Kolombia>Colombia,COL,GOV | r=Ekuador>Ecuador,ECU,GOV
. Sekolah di seluruh negeri ditutup hingga Jumat.
+ Juru bicara kantor presiden menepis kabar bahwa Noboa sempat diungsikan ke pangkalan militer.
S unnamed:Juru bicara kantor presiden>- | menepis | Noboa sempat diungsikan ke pangkalan militer | indirect
+ Sepuluh tahun silam Ekuador termasuk negara teraman di Amerika Latin.
. Kini pelabuhannya menjadi jalur keluar kokain dari Kolombia dan Peru, dan angka pembunuhan melonjak delapan kali lipat sejak 2018.

@story id-own-n-012 | id | 2023-08-11 | Dunia Kini
@who B = Mohamed Bazoum | NER | GOV
@who T = Abdourahamane Tchiani | NER | MIL
@who J = National Council for the Safeguard of the Homeland | NER | MIL
@who E = ECOWAS | - | IGO
@who F = France | FRA | GOV
@where N = Niamey | NER | 13.51 | 2.11
@where A = Abuja | NGA | 9.06 | 7.49
# ECOWAS Siagakan Pasukan, Junta Niger Ancam Bunuh Bazoum
e1 MOBILIZE/troops | Siagakan Pasukan | a=ECOWAS>E | d=2023-08-10
e2 THREATEN/violence | Ancam Bunuh | a=Junta Niger>J | r=Bazoum>B
+ Jakarta - Para pemimpin Afrika Barat yang tergabung dalam ECOWAS, Kamis (10/8/2023), memerintahkan pengaktifan pasukan siaga untuk memulihkan pemerintahan konstitusional di Niger.
e3 MOBILIZE/troops | pengaktifan pasukan siaga | a=ECOWAS>E | d=2023-08-10 | st=planned | same=e1
. Keputusan itu diambil dalam pertemuan darurat di Abuja, dua pekan setelah pengawal presiden menggulingkan Mohamed Bazoum.
e4 CONSULT | pertemuan darurat | a=ECOWAS>E | p=Abuja>A | d=2023-08-10
e5 ASSAULT | menggulingkan | a=pengawal presiden>Presidential Guard of Niger,NER,MIL | r=Mohamed Bazoum>B | p=Niger>Niger,NER,17.6,8.1 | d=2023-07-26
+ "Tidak ada opsi yang dikesampingkan, termasuk penggunaan kekuatan sebagai jalan terakhir," papar Presiden Nigeria Bola Tinubu, ketua blok itu.
S person:Presiden Nigeria Bola Tinubu>=Bola Tinubu | papar | Tidak ada opsi yang dikesampingkan, termasuk penggunaan kekuatan sebagai jalan terakhir | direct
e6 THREATEN/violence | penggunaan kekuatan | a=Presiden Nigeria Bola Tinubu>Bola Tinubu,NGA,GOV | r=Niger>J | d=2023-08-10
+ Dua pejabat Barat mengatakan kepada Associated Press bahwa para jenderal sudah memberi tahu diplomat AS Victoria Nuland: Bazoum akan dibunuh jika negara tetangga menyerbu.
S outlet:Associated Press>=Associated Press ; unnamed:Dua pejabat Barat>- | mengatakan | para jenderal sudah memberi tahu diplomat AS Victoria Nuland: Bazoum akan dibunuh jika negara tetangga menyerbu | indirect
e7 THREATEN/violence | akan dibunuh | a=para jenderal>J | r=Bazoum>B | same=e2
e8 ASSAULT | menyerbu | a=negara tetangga>E | r=para jenderal>J | st=possible
. Presiden terguling itu disekap di ruang bawah tanah bersama istri dan putranya, tanpa listrik dan hanya makan nasi serta pasta kering, ungkap partainya.
S organization:partainya>=Nigerien Party for Democracy and Socialism | ungkap | Presiden terguling itu disekap ... nasi serta pasta kering | indirect
e9 COERCE/arrest | disekap | a=Junta Niger>J | r=Presiden terguling itu>B | p=Niger>Niger,NER,17.6,8.1 | d=2023-07-26..2023-08-11 | st=ongoing
+ Junta pimpinan Jenderal Abdourahamane Tchiani menutup ruang udara, mencabut perjanjian militer dengan Prancis, dan menuduh Paris membebaskan 16 "teroris".
e10 COERCE/restrict | menutup ruang udara | a=Junta pimpinan Jenderal Abdourahamane Tchiani>J | p=Niger>Niger,NER,17.6,8.1
e11 SANCTION/discontinue | mencabut perjanjian militer | a=Junta pimpinan Jenderal Abdourahamane Tchiani>J | r=Prancis>F
e12 ACCUSE/allege | menuduh | a=Junta pimpinan Jenderal Abdourahamane Tchiani>J | r=Paris>F
e13 RETREAT/release | membebaskan | a=Paris>F | r=16 "teroris">Jihadists in Niger,NER,REB | st=possible
. Kementerian luar negeri Prancis membantah tudingan tersebut.
e14 RETREAT/release | membantah | a=Kementerian luar negeri Prancis>F | st=denied | same=e13
+ Mali dan Burkina Faso, sama-sama dipimpin tentara, mengirim delegasi ke Niamey sebagai tanda solidaritas.
e15 CONSULT/visit | mengirim delegasi | a=Mali>Mali,MLI,GOV ; Burkina Faso>Burkina Faso,BFA,GOV | r=Niamey>J | p=Niamey>N
e16 SUPPORT | tanda solidaritas | a=Mali>Mali,MLI,GOV ; Burkina Faso>Burkina Faso,BFA,GOV | r=Niamey>J
. Keduanya memperingatkan bahwa serbuan ke Niger sama dengan pernyataan perang terhadap mereka.
S organization:Keduanya>=Mali and Burkina Faso | memperingatkan | serbuan ke Niger sama dengan pernyataan perang terhadap mereka | indirect
e17 THREATEN/violence | memperingatkan | a=Keduanya>Mali,MLI,GOV ; Keduanya>Burkina Faso,BFA,GOV | r=ECOWAS>E
. ECOWAS lebih dulu memutus pasokan listrik dan membekukan aset negara Niger.
e18 SANCTION/discontinue | memutus pasokan listrik | a=ECOWAS>E | r=Niger>J
e19 SANCTION/discontinue | membekukan aset | a=ECOWAS>E | r=Niger>J
+ Niger adalah pemasok uranium ketujuh terbesar dunia.
. Separuh penduduknya berusia di bawah 15 tahun.

@story id-own-n-013 | id | 2024-09-04 | Media Khatulistiwa
@who P = Pope Francis | VAT | GOV
@who J = Joko Widodo | IDN | GOV
@who D = Densus 88 | IDN | COP
@who N = Nasaruddin Umar | IDN | CVL
@where J = Jakarta | IDN | -6.20 | 106.85
@where I = Istiqlal Mosque | IDN | -6.17 | 106.83
# Densus 88 Tangkap Tujuh Pengancam Paus Fransiskus di Media Sosial
e1 COERCE/arrest | Tangkap | a=Densus 88>D | r=Tujuh Pengancam Paus Fransiskus>Suspects in threats against Pope Francis,IDN,- | f=detained 7 "Tujuh Pengancam Paus Fransiskus"
e2 THREATEN/violence | Pengancam | a=Tujuh Pengancam Paus Fransiskus>Suspects in threats against Pope Francis,IDN,- | r=Paus Fransiskus>P
+ Jakarta - Detasemen Khusus (Densus) 88 Antiteror Polri menangkap tujuh orang yang diduga menyebar ancaman terhadap Paus Fransiskus selama lawatannya ke Indonesia.
e3 COERCE/arrest | menangkap | a=Detasemen Khusus (Densus) 88 Antiteror Polri>D | r=tujuh orang>Suspects in threats against Pope Francis,IDN,- | f=detained 7 "tujuh orang" | same=e1
e4 THREATEN/violence | menyebar ancaman | a=tujuh orang>Suspects in threats against Pope Francis,IDN,- | r=Paus Fransiskus>P | st=possible | same=e2
e5 CONSULT/visit | lawatannya | a=Paus Fransiskus>P | r=Indonesia>Indonesia,IDN,GOV | p=Indonesia>Indonesia,IDN,-2.5,118.0 | d=2024-09-03..2024-09-06 | st=ongoing
. Mereka diringkus di Jakarta, Bogor, Bekasi, Bangka Belitung, dan Padang Pariaman sejak Senin (2/9/2024), jelas juru bicara Densus Kombes Aswin Siregar.
S person:juru bicara Densus Kombes Aswin Siregar>=Aswin Siregar | jelas | Mereka diringkus di Jakarta, Bogor, Bekasi, Bangka Belitung, dan Padang Pariaman sejak Senin (2/9/2024) | indirect
e6 COERCE/arrest | diringkus | r=Mereka>Suspects in threats against Pope Francis,IDN,- | p=Jakarta>J | d=2024-09-02..2024-09-04 | same=e1
+ "Ada yang mengunggah niat membakar lokasi acara, ada yang marah karena azan di televisi diganti teks berjalan," urai Aswin.
S person:Aswin>=Aswin Siregar | urai | Ada yang mengunggah niat membakar lokasi acara, ada yang marah karena azan di televisi diganti teks berjalan | direct
e7 THREATEN/violence | mengunggah niat membakar | a=Ada yang>Suspects in threats against Pope Francis,IDN,- | same=e2
. Salah seorang di antaranya, menurut dia, pernah berbaiat kepada ISIS.
S person:dia>=Aswin Siregar | menurut | pernah berbaiat kepada ISIS | indirect
e8 SUPPORT | berbaiat | a=Salah seorang di antaranya>Suspect in threats against Pope Francis,IDN,REB | r=ISIS>Islamic State,-,REB
+ Pengamanan kunjungan kenegaraan itu melibatkan lebih dari 4.000 personel gabungan.
e9 MOBILIZE/troops,police | melibatkan | a=personel gabungan>Indonesian security forces,IDN,GOV | p=Jakarta>J | f=size 4000.. "lebih dari 4.000 personel gabungan" | st=ongoing
+ Rabu pagi, pemimpin Gereja Katolik itu disambut Presiden Joko Widodo di Istana Merdeka.
e10 CONSULT/visit | disambut | a=pemimpin Gereja Katolik itu>P | r=Presiden Joko Widodo>J | p=Istana Merdeka>Merdeka Palace,IDN,-6.17,106.82 | d=2024-09-04
. Paus memuji semboyan Bhinneka Tunggal Ika dan mendorong dialog antaragama untuk melawan ekstremisme.
e11 SUPPORT | memuji | a=Paus>P | r=Bhinneka Tunggal Ika>Indonesia,IDN,GOV | p=Istana Merdeka>Merdeka Palace,IDN,-6.17,106.82 | d=2024-09-04
. Jokowi menyampaikan penghargaan atas sikap Vatikan yang terus menyerukan gencatan senjata di Gaza.
e12 SUPPORT | penghargaan | a=Jokowi>J | r=Vatikan>Holy See,VAT,GOV | p=Istana Merdeka>Merdeka Palace,IDN,-6.17,106.82 | d=2024-09-04
e13 REQUEST/yield | menyerukan gencatan senjata | a=Vatikan>Holy See,VAT,GOV | st=ongoing
+ Esok harinya ia dijadwalkan bertemu Imam Besar Nasaruddin Umar di Masjid Istiqlal, lalu meneken deklarasi bersama.
e14 AGREE | dijadwalkan bertemu | a=ia>P ; Imam Besar Nasaruddin Umar>N | p=Masjid Istiqlal>I | d=2024-09-05 | st=planned
e15 AGREE | meneken deklarasi bersama | a=ia>P ; Imam Besar Nasaruddin Umar>N | p=Masjid Istiqlal>I | d=2024-09-05 | st=planned
. Terowongan Silaturahmi di bawah jalan raya menghubungkan masjid itu dengan Katedral Jakarta.

@story id-own-n-014 | id | 2023-03-18 | Kilas Sulawesi
@who I = Indonesia | IDN | GOV
@who U = United States Army | USA | MIL
@who T = Indonesian National Armed Forces | IDN | MIL
@who A = Australian Defence Force | AUS | MIL
@where M = Makassar | IDN | -5.15 | 119.43
@where B = Baturaja | IDN | -4.13 | 104.17
# TNI-AS Latihan Gabungan di Baturaja, 4.000 Prajurit Ambil Bagian
e1 COOPERATE | Latihan Gabungan | a=TNI>T ; AS>U | p=Baturaja>B | st=ongoing | f=size 4000 "4.000 Prajurit"
+ BATURAJA - Dentuman meriam Caesar dan HIMARS bersahutan di Pusat Latihan Tempur Baturaja, Sumatera Selatan, saat TNI Angkatan Darat dan Angkatan Darat AS menutup pekan pertama latihan Garuda Shield.
e2 COOPERATE | latihan Garuda Shield | a=TNI Angkatan Darat>Indonesian Army,IDN,MIL ; Angkatan Darat AS>U | p=Baturaja>B | st=ongoing | same=e1
. Tahun ini Australia, Jepang, dan Singapura ikut serta, sedangkan sebelas negara lain menjadi pengamat.
e3 COOPERATE | ikut serta | a=Australia>Australia,AUS,GOV ; Jepang>Japan,JPN,GOV ; Singapura>Singapore,SGP,GOV | p=Baturaja>B | st=ongoing | same=e1
+ "Kita belajar dari pengalaman tempur mereka, mereka belajar perang hutan dari kita," jelas Kolonel Inf Arya Sundoro, direktur latihan dari pihak Indonesia.
S person:Kolonel Inf Arya Sundoro>=Arya Sundoro | jelas | Kita belajar dari pengalaman tempur mereka, mereka belajar perang hutan dari kita | direct
e4 COOPERATE | belajar | a=Kita>T ; mereka>U | p=Baturaja>B | st=ongoing | same=e1
. Serangan dalam skenario itu dimulai pukul 05.00 dengan penerjunan dari pesawat Hercules.
. Musuhnya hanyalah sasaran papan berwarna merah.
+ Arya menepis anggapan bahwa latihan diarahkan untuk menghadapi China.
S person:Arya>=Arya Sundoro | menepis | latihan diarahkan untuk menghadapi China | indirect
. "Tidak ada negara yang kita jadikan lawan," katanya.
S person:katanya>=Arya Sundoro | katanya | Tidak ada negara yang kita jadikan lawan | direct
+ Di sela latihan, prajurit kedua negara mengobati warga desa dan merenovasi dua sekolah dasar.
e5 AID | mengobati | a=prajurit kedua negara>T ; prajurit kedua negara>U | r=warga desa>Villagers near Baturaja,IDN,CVL | p=Baturaja>B
e6 AID | merenovasi | a=prajurit kedua negara>T ; prajurit kedua negara>U | r=dua sekolah dasar>Schools near Baturaja,IDN,CVL | p=Baturaja>B
. Yuliana, guru kelas tiga, mengaku senang atap sekolahnya tak lagi bocor.
S person:Yuliana>=Yuliana | mengaku | senang atap sekolahnya tak lagi bocor | indirect
+ Hubungan militer kedua negara pernah membeku.
. Washington menghentikan bantuan dan pelatihan pada 1999 sebagai hukuman atas kekerasan di Timor Timur, lalu memulihkannya penuh pada November 2005.
e7 SANCTION/discontinue | menghentikan bantuan | a=Washington>United States,USA,GOV | r=Indonesia>I | d=1999-01-01..1999-12-31
e8 COOPERATE | memulihkannya | a=Washington>United States,USA,GOV | r=Indonesia>I | d=2005-11-01..2005-11-30
