@story id-own-qg-043 | id | 2016-08-01 | Tribun Asahan
@who M = Mob in Tanjungbalai | IDN | CVL
@who L = Meliana | IDN | CVL
@who P = North Sumatra Regional Police | IDN | COP
@who T = Tito Karnavian | IDN | COP
@who V = Chinese Buddhist community of Tanjungbalai | IDN | CVL
@who F = FKUB Tanjungbalai | IDN | NGO
@where T = Tanjungbalai | IDN | 2.97 | 99.80
# Tanjungbalai Berangsur Pulih, 19 Perusuh Pembakar Vihara Diamankan
e1 PROTEST/riot,vandalize | Pembakar Vihara | a=19 Perusuh>M | r=Vihara>V | d=2016-07-29..2016-07-30
e2 COERCE/arrest | Diamankan | r=19 Perusuh>M | f=detained 19 "19 Perusuh"
+ TANJUNGBALAI - Bau kayu hangus masih tercium dari Vihara Tri Ratna di tepi Sungai Asahan, Senin (1/8/2016), tetapi kedai kopi di seberangnya sudah buka.
. Sepuluh kelenteng dan vihara, satu yayasan, enam mobil dirusak atau dibakar dalam amuk massa Jumat malam hingga Sabtu dini hari di kota pelabuhan itu.
e3 PROTEST/riot,vandalize | dirusak atau dibakar | r=Sepuluh kelenteng dan vihara>V | p=kota pelabuhan itu>T | d=2016-07-29..2016-07-30 | same=e1
+ Kepala Polri Jenderal Tito Karnavian, yang baru dua pekan dilantik, terbang ke lokasi dan menemui pemuka agama di pendopo.
e4 CONSULT | menemui | a=Kepala Polri Jenderal Tito Karnavian>T ; pemuka agama>F | p=pendopo>T
. "Media sosial yang membuat ini membesar, ada yang memelintir," ujarnya.
S person:nya>T | ujarnya | Media sosial yang membuat ini membesar, ada yang memelintir, | direct
e5 COERCE/misinformation | memelintir | a=ada yang>-,IDN,-
. Dari 19 orang yang ditangkap, tujuh diduga menjarah dan delapan diduga membakar, sebagian masih di bawah umur; polisi siber memburu seorang pemilik akun Facebook di Jakarta.
e6 COERCE/arrest | ditangkap | a=polisi>P | r=19 orang>M | f=detained 19 "19 orang" | same=e2
e7 PROTEST/riot | menjarah | a=tujuh>M | p=kota pelabuhan itu>T | st=possible
e8 PROTEST/riot,vandalize | membakar | a=delapan>M | p=kota pelabuhan itu>T | st=possible | same=e1
e9 ACCUSE/investigate | memburu | a=polisi siber>Indonesian National Police,IDN,COP | r=seorang pemilik akun Facebook>-,IDN,CVL | p=Jakarta>Jakarta,IDN,-6.2,106.85
+ Bermula dari sepotong kalimat di warung.
. Meliana, ibu rumah tangga keturunan Tionghoa, menanyakan kepada tetangganya mengapa suara azan dari Masjid Al-Maksum sekarang lebih keras.
. Kalimat itu sampai ke pengurus masjid dalam bentuk lain: ada orang Cina melarang azan.
. Meliana dan suaminya sudah meminta maaf, dan polisi membawanya ke polsek demi keselamatannya; massa tetap datang melempari rumahnya.
e11 CONCEDE | meminta maaf | a=Meliana dan suaminya>L
e12 PROTEST/riot | melempari | a=massa>M | r=rumahnya>L | p=kota pelabuhan itu>T | d=2016-07-29
+ Ketua FKUB Haidir Siregar mengajak warga bergotong royong membersihkan puing, dan pemuda masjid yang pertama hadir membawa sapu.
S person:Ketua FKUB Haidir Siregar>=Haidir Siregar | mengajak | warga bergotong royong membersihkan puing | indirect
e13 REQUEST/assist | mengajak | a=Ketua FKUB Haidir Siregar>F | r=warga>Residents of Tanjungbalai,IDN,CVL
. Sebanyak 400 polisi dari Asahan, Batubara, dan Labuhanbatu masih berpatroli.
e14 MOBILIZE/police | berpatroli | a=400 polisi dari Asahan, Batubara, dan Labuhanbatu>P | p=kota pelabuhan itu>T | f=size 400 "400 polisi" | st=ongoing
+ Luka lama belum hilang: sejak 2010 sejumlah ormas menuntut patung Buddha di atap Tri Ratna diturunkan, dan kini patung itu memang sudah tiada.
e15 REQUEST/change | menuntut | a=sejumlah ormas>Islamic organizations in Tanjungbalai,IDN,NGO | r=Tri Ratna>V | p=kota pelabuhan itu>T | d=2010-01-01..2010-12-31
. Sebuah pengaduan terhadap Meliana atas dugaan penodaan agama sedang ditimbang penyidik.
e16 ACCUSE | pengaduan | r=Meliana>L
. Tjong A Hok, 71, menjaga abu dupa yang bisa dipungut dari altar dengan kaleng biskuit.

@story id-own-qg-044 | id | 2019-04-25 | Catatan Warga
@who N = National Thowheeth Jama'ath | LKA | REB
@who S = Sri Lanka | LKA | GOV
@who M = Maithripala Sirisena | LKA | GOV
@who R = Ranil Wickremesinghe | LKA | GOV
@who I = Islamic State | - | REB
@who Z = Zahran Hashim | LKA | REB
@who K = Christians in Sri Lanka | LKA | CVL
@who P = Sri Lanka Police | LKA | COP
@who IN = India | IND | GOV
@where C = Colombo | LKA | 6.93 | 79.86
@where NE = Negombo | LKA | 7.21 | 79.84
@where BA = Batticaloa | LKA | 7.72 | 81.70
@where L = Sri Lanka | LKA | 7.9 | 80.7
# Surat Peringatan yang Tak Dibaca: Empat Hari setelah Paskah Kelabu Sri Lanka
+ Kalau surat setebal tiga halaman tertanggal 11 April itu dibuka oleh orang yang tepat, barangkali gereja Santo Sebastianus masih punya atap.
. Isinya menyebut nama, alamat, bahkan jam Zahran Hashim menjenguk istrinya.
+ Minggu (21/4/2019) pagi tujuh pengebom bunuh diri meledakkan diri di tiga gereja dan tiga hotel mewah di Kolombo, Negombo, serta Batticaloa.
e1 ASSAULT/suicide-attack,explosives | meledakkan diri | a=tujuh pengebom bunuh diri>N | r=tiga gereja>K ; tiga hotel mewah>-,LKA,BUS | p=Kolombo>C | d=2019-04-21
. Kementerian Kesehatan malam ini meralat jumlah korban dari 359 menjadi "sekitar 253" dengan alasan jasad yang tercerai-berai terhitung dua kali, demikian dilansir Reuters.
S outlet:Reuters>=Reuters | demikian dilansir | Kementerian Kesehatan malam ini meralat jumlah korban dari 359 menjadi "sekitar 253" dengan alasan jasad yang tercerai-berai terhitung dua kali | mixed
S outlet:Reuters>=Reuters ; organization:Kementerian Kesehatan>=Ministry of Health of Sri Lanka | meralat | jumlah korban dari 359 menjadi "sekitar 253" dengan alasan jasad yang tercerai-berai terhitung dua kali | mixed
e2 ASSAULT/suicide-attack,explosives | jumlah korban | p=Kolombo>C | d=2019-04-21 | f=killed 253 "sekitar 253" ; killed 359 "359" | same=e1
. Empat puluh lima di antaranya anak-anak, catat UNICEF.
S organization:UNICEF>=UNICEF | catat | Empat puluh lima di antaranya anak-anak | indirect
+ Pemerintah menunjuk kelompok lokal bernama National Thowheeth Jama'ath sebagai pelaku.
e3 ACCUSE/allege | menunjuk | a=Pemerintah>S | r=National Thowheeth Jama'ath>N
. ISIS mengklaimnya lewat kantor berita Amaq, lengkap dengan foto delapan lelaki yang bersumpah setia.
e4 ASSAULT/suicide-attack,explosives | mengklaimnya | a=ISIS>I | same=e1
e5 SUPPORT | bersumpah setia | a=delapan lelaki>N | r=ISIS>I
. Menteri muda pertahanan Ruwan Wijewardene sempat mengatakan serangan itu balasan atas penembakan masjid di Christchurch; Perdana Menteri Selandia Baru bilang belum melihat buktinya.
S person:Menteri muda pertahanan Ruwan Wijewardene>=Ruwan Wijewardene | mengatakan | serangan itu balasan atas penembakan masjid di Christchurch | indirect
S person:Perdana Menteri Selandia Baru>=Jacinda Ardern | bilang | belum melihat buktinya | indirect
e6 ASSAULT/suicide-attack,explosives | serangan itu | p=Kolombo>C | same=e1
e7 ASSAULT/firearms | penembakan masjid | p=Christchurch>Christchurch,NZL,-43.53,172.64 | d=2019-03-15
+ Apa saja langkah negara?
+ a) Jam malam setiap pukul 22.00 sampai 04.00.
e8 COERCE/curfew | Jam malam | p=Sri Lanka>L | st=ongoing
. b) Facebook, WhatsApp, dan YouTube ditutup sejak Minggu siang untuk mencegah kabar bohong.
e9 COERCE/censor | ditutup | r=Facebook, WhatsApp, dan YouTube>-,USA,BUS | p=Sri Lanka>L | d=2019-04-21..2019-04-25 | st=ongoing
. c) Keadaan darurat disahkan parlemen tanpa pemungutan suara, Rabu, sehingga tentara dapat menahan orang tanpa surat.
e10 COERCE/martial-law | Keadaan darurat | a=parlemen>Parliament of Sri Lanka,LKA,LEG | p=Sri Lanka>L | d=2019-04-24
. d) Enam puluh orang lebih dicokok, salah satunya Mohamed Yusuf Ibrahim, saudagar rempah yang dua anaknya ikut meledakkan diri.
e11 COERCE/arrest | dicokok | r=Enam puluh orang lebih>Suspects of the Easter bombings,LKA,- ; Mohamed Yusuf Ibrahim>Mohamed Yusuf Ibrahim,LKA,BUS | f=detained 60.. "Enam puluh orang lebih"
e12 ASSAULT/suicide-attack,explosives | meledakkan diri | a=dua anaknya>N | p=Kolombo>C | d=2019-04-21 | same=e1
+ Presiden Maithripala Sirisena mengaku tak pernah diberi tahu soal peringatan dari intelijen India, lalu meminta sekretaris pertahanan dan kepala polisi berhenti.
S person:Presiden Maithripala Sirisena>M | mengaku | tak pernah diberi tahu soal peringatan dari intelijen India | indirect
e13 COOPERATE | peringatan dari intelijen India | a=intelijen India>Research and Analysis Wing,IND,SPY | r=Sri Lanka>S | d=2019-04-11
e14 REQUEST/change | meminta | a=Presiden Maithripala Sirisena>M | r=sekretaris pertahanan>Hemasiri Fernando,LKA,GOV ; kepala polisi>Pujith Jayasundara,LKA,COP
. Hemasiri Fernando mundur Kamis ini.
e15 RETREAT/resign | mundur | a=Hemasiri Fernando>Hemasiri Fernando,LKA,GOV | d=2019-04-25
. Perdana Menteri Ranil Wickremesinghe, musuh dalam selimutnya, mengatakan ia malah tak diundang ke rapat dewan keamanan sejak Oktober.
S person:Perdana Menteri Ranil Wickremesinghe>R | mengatakan | ia malah tak diundang ke rapat dewan keamanan sejak Oktober | indirect
+ Di Negombo ratusan pengungsi Ahmadiyah asal Pakistan lari dari rumah kontrakan setelah diancam pemuda setempat.
e16 THREATEN/violence | diancam | a=pemuda setempat>Residents of Negombo,LKA,CVL | r=ratusan pengungsi Ahmadiyah asal Pakistan>Ahmadi refugees in Sri Lanka,PAK,CVL | p=Negombo>NE | f=displaced 200.. "ratusan pengungsi Ahmadiyah"
. Mereka sudah pernah lari sekali.

@story id-own-qg-045 | id | 2014-10-24 | Jubi Papua
@who D = Thomas Dandois | FRA | MED
@who B = Valentine Bourrat | FRA | MED
@who H = Jayapura District Court | IDN | JUD
@who I = Immigration Office of Jayapura | IDN | GOV
@who P = Papua Regional Police | IDN | COP
@who A = Areki Wanimbo | IDN | CVL
@who R = Reporters Without Borders | - | NGO
@who J = Joko Widodo | IDN | GOV
@where J = Jayapura | IDN | -2.53 | 140.72
@where W = Wamena | IDN | -4.10 | 138.95
# Salahi Visa, Dua Wartawan Prancis Dihukum 2 Bulan 15 Hari
e1 SANCTION/convict | Dihukum | r=Dua Wartawan Prancis>D ; Dua Wartawan Prancis>B | d=2014-10-24
+ Jayapura, Jubi/Antara - Majelis hakim Pengadilan Negeri Jayapura, Jumat (24/10), menjatuhkan pidana dua bulan 15 hari penjara kepada Thomas Dandois dan Valentine Bourrat, jurnalis televisi Arte asal Prancis.
e2 SANCTION/convict | menjatuhkan pidana | a=Majelis hakim Pengadilan Negeri Jayapura>H | r=Thomas Dandois>D ; Valentine Bourrat>B | p=Jayapura>J | d=2014-10-24 | same=e1
. Keduanya terbukti memakai visa kunjungan untuk meliput.
. Karena masa tahanan sudah hampir sama panjang, mereka akan bebas Senin dan langsung dipulangkan ke negaranya.
e3 RETREAT/release | akan bebas | r=mereka>D ; mereka>B | d=2014-10-27 | st=planned
e4 COERCE/deport | dipulangkan | r=mereka>D ; mereka>B | d=2014-10-27 | st=planned
+ "Hukuman ini jauh dari ancaman lima tahun, kami terima," ucap penasihat hukum mereka, Aristo Pangaribuan.
S person:Aristo Pangaribuan>=Aristo Pangaribuan | ucap | Hukuman ini jauh dari ancaman lima tahun, kami terima, | direct
e5 CONCEDE | kami terima | a=kami>D ; kami>B
. Valentine, yang sejak awal tampak pucat, mencium kalung noken pemberian sesama tahanan.
+ Polisi membekuk Dandois pada 6 Agustus malam di sebuah hotel di Wamena bersama tiga orang yang dicurigai anggota kelompok bersenjata, lalu Bourrat keesokan harinya.
e6 COERCE/arrest | membekuk | a=Polisi>P | r=Dandois>D ; tiga orang>Suspected OPM members,IDN,REB | p=Wamena>W | d=2014-08-06
e7 COERCE/arrest | membekuk | a=Polisi>P | r=Bourrat>B | p=Wamena>W | d=2014-08-07
. Semula penyidik hendak menjerat keduanya dengan makar.
e8 ACCUSE | menjerat | a=penyidik>P | r=keduanya>D ; keduanya>B | st=possible
. Yang akhirnya menjadi terdakwa makar justru narasumber mereka, Kepala Suku Besar Lani Areki Wanimbo, padahal ia hanya mengadukan pembakaran honai oleh aparat di Pirime.
e9 ACCUSE | terdakwa makar | r=Kepala Suku Besar Lani Areki Wanimbo>A
e10 ACCUSE | mengadukan | a=ia>A | r=aparat>Indonesian security forces,IDN,COP
e11 ASSAULT/destroy | pembakaran honai | a=aparat>Indonesian security forces,IDN,COP | r=honai>Residents of Pirime,IDN,CVL | p=Pirime>Pirime,IDN,-3.9,138.5
+ Reporter Tanpa Batas mengutuk kriminalisasi tersebut dan menagih janji kampanye Joko Widodo untuk membuka Papua bagi pers asing.
e12 ACCUSE/disapprove | mengutuk | a=Reporter Tanpa Batas>R | r=Majelis hakim>H
e13 REQUEST/change | menagih | a=Reporter Tanpa Batas>R | r=Joko Widodo>J
e14 AGREE | janji kampanye | a=Joko Widodo>J
. Kepala Kantor Imigrasi Jayapura, Garda Tampubolon, berkilah pihaknya cuma menegakkan aturan.
S person:Garda Tampubolon>=Garda Tampubolon | berkilah | pihaknya cuma menegakkan aturan | indirect
. Nama kedua jurnalis dimasukkan ke daftar tangkal selama enam bulan, imbuhnya.
S person:nya>=Garda Tampubolon | imbuhnya | Nama kedua jurnalis dimasukkan ke daftar tangkal selama enam bulan | indirect
e15 REJECT | daftar tangkal | a=pihaknya>I | r=kedua jurnalis>D ; kedua jurnalis>B
+ Untuk masuk ke Papua wartawan asing harus lolos clearing house yang diisi 18 unsur dari 12 kementerian dan lembaga, termasuk BIN.
. AJI Jayapura mencatat sedikitnya tiga jurnalis lain diusir sepanjang 2006 sampai 2013.
S organization:AJI Jayapura>=AJI Jayapura | mencatat | sedikitnya tiga jurnalis lain diusir sepanjang 2006 sampai 2013 | indirect
e16 COERCE/deport | diusir | r=tiga jurnalis lain>Foreign journalists in Papua,-,MED | p=Papua>Papua,IDN,-4.0,138.0 | d=2006-01-01..2013-12-31
. Di pelataran pengadilan belasan pemuda menutup mulut mereka dengan lakban hitam, membentangkan poster, dan bubar sebelum hujan.
e17 PROTEST/demo | menutup mulut mereka dengan lakban hitam | a=belasan pemuda>Youths in Jayapura,IDN,CVL | p=Jayapura>J | d=2014-10-24

@story id-own-qg-046 | id | 2021-04-10 | opini.id
@who L = Loyalist youths in Northern Ireland | GBR | CVL
@who N = Nationalist youths in Northern Ireland | GBR | CVL
@who P = Police Service of Northern Ireland | GBR | COP
@who B = Boris Johnson | GBR | GOV
@who F = Arlene Foster | GBR | GOV
@who S = Sinn Féin | GBR | OPP
@who C = Loyalist Communities Council | GBR | NGO
@who M = Micheál Martin | IRL | GOV
@where B = Belfast | GBR | 54.60 | -5.95
@where N = Northern Ireland | GBR | 54.6 | -6.7
@where D = Derry | GBR | 55.0 | -7.32
# Bus Dibakar di Belfast, Hantu Lama Bangun karena Brexit?
e1 PROTEST/riot,vandalize | Dibakar | r=Bus>-,GBR,BUS | p=Belfast>B | d=2021-04-07
+ Sopir bus jalur 11D itu cuma hendak menurunkan penumpang di Shankill Road, tahu-tahu empat remaja bertopeng melempar bom molotov ke jok di belakangnya.
e2 PROTEST/riot,vandalize | melempar bom molotov | a=empat remaja bertopeng>L | r=Sopir bus jalur 11D>Bus driver in Belfast,GBR,CVL | p=Shankill Road>B | d=2021-04-07 | same=e1
. Videonya ditonton jutaan kali pada Rabu malam (7/4/2021).
+ Itu malam keenam kerusuhan di Irlandia Utara, dan baru kali itu kedua kubu saling lempar batu serta kembang api melewati tembok Lanark Way, yang gerbangnya sampai jebol dibakar.
e3 PROTEST/riot | kerusuhan | p=Irlandia Utara>N | d=2021-04-02..2021-04-07
e4 PROTEST/riot | saling lempar batu serta kembang api | a=kedua kubu>L ; kedua kubu>N | p=tembok Lanark Way>B | d=2021-04-07
e5 PROTEST/riot,vandalize | jebol dibakar | p=tembok Lanark Way>B | d=2021-04-07
. Kepolisian mencatat 55 petugas terluka dalam sepekan dan sepuluh orang dicokok, yang termuda berumur 13 tahun.
S organization:Kepolisian>P | mencatat | 55 petugas terluka dalam sepekan dan sepuluh orang dicokok | indirect
e6 PROTEST/riot | terluka | r=55 petugas>P | p=Irlandia Utara>N | d=2021-04-02..2021-04-10 | f=injured 55 "55 petugas" | same=e3
e7 COERCE/arrest | dicokok | a=Kepolisian>P | r=sepuluh orang>L | p=Irlandia Utara>N | f=detained 10 "sepuluh orang"
. Kamis malam meriam air dipakai untuk pertama kalinya dalam enam tahun, terhadap pemuda nasionalis di Springfield Road.
e8 ASSAULT/crowd-control | meriam air | r=pemuda nasionalis>N | p=Springfield Road>B | d=2021-04-08
+ Pertanyaan pembaca: kok bisa?
. Saya temukan tiga jawaban yang beredar di media sana.
+ Satu, Protokol Irlandia Utara dalam perjanjian Brexit menaruh perbatasan bea cukai di Laut Irlandia; kaum unionis merasa dibuang London, dan Dewan Komunitas Loyalis, payung eks paramiliter, bulan lalu mencabut dukungannya pada Perjanjian Jumat Agung.
e9 SANCTION/withdraw | mencabut dukungannya | a=Dewan Komunitas Loyalis>C | r=London>United Kingdom,GBR,GOV | d=2021-03-01..2021-03-31
. Dua, jaksa memutuskan tidak mendakwa 24 politikus Sinn Féin yang menghadiri pemakaman bekas petinggi IRA Bobby Storey di tengah larangan berkumpul; Menteri Pertama Arlene Foster menuntut kepala polisi Simon Byrne mundur.
e10 ACCUSE | mendakwa | a=jaksa>Public Prosecution Service for Northern Ireland,GBR,JUD | r=24 politikus Sinn Féin>S | st=denied
e11 REQUEST/change | menuntut | a=Menteri Pertama Arlene Foster>F | r=kepala polisi Simon Byrne>P
e12 RETREAT/resign | mundur | a=kepala polisi Simon Byrne>P | st=possible
. Byrne menolaknya.
e13 REJECT/yield | menolaknya | a=Byrne>P
. Tiga, geng narkoba di Antrim Tenggara yang baru digerebek polisi ingin membalas dengan memperalat bocah.
e14 COERCE/seize | digerebek | a=polisi>P | r=geng narkoba di Antrim Tenggara>Drug gangs in South East Antrim,GBR,CVL | p=Antrim Tenggara>South East Antrim,GBR,54.75,-5.8
+ Sidang darurat Stormont, Kamis, dengan suara bulat mengutuk kekerasan, hal langka bagi lembaga yang biasanya berbeda pendapat soal warna cat.
e15 ACCUSE/disapprove | mengutuk | a=Sidang darurat Stormont>Northern Ireland Assembly,GBR,LEG | d=2021-04-08
. Boris Johnson dan Perdana Menteri Irlandia Micheál Martin bertelepon dan menyerukan ketenangan.
e16 CONSULT/phone | bertelepon | a=Boris Johnson>B ; Perdana Menteri Irlandia Micheál Martin>M
e17 REQUEST/yield | menyerukan | a=Boris Johnson>B ; Perdana Menteri Irlandia Micheál Martin>M
. "Tidak ada pembenaran, kecuali untuk anak-anak yang tak tahu dan orang dewasa yang menyuruh mereka," ujar Menteri Kehakiman Naomi Long kepada BBC.
S outlet:BBC>=BBC ; person:Menteri Kehakiman Naomi Long>=Naomi Long | ujar | Tidak ada pembenaran, kecuali untuk anak-anak yang tak tahu dan orang dewasa yang menyuruh mereka, | direct
+ Jumat pagi kabar wafatnya Pangeran Philip datang.
. Spanduk loyalis dipasang: unjuk rasa ditunda demi menghormati ratu.
S document:Spanduk loyalis>=Loyalist banner | - | unjuk rasa ditunda demi menghormati ratu | indirect
e18 RETREAT | ditunda | p=Belfast>B | d=2021-04-09
. Sebagian anak tetap turun, di Derry dan di Tigers Bay, sebab mereka lahir sesudah 1998 dan tak tahu caranya berkabung.
e19 PROTEST/riot | tetap turun | a=Sebagian anak>L | p=Derry>D | d=2021-04-09

@story id-own-qg-047 | id | 2023-01-25 | Tempo Timur
@who H = Military High Court III Surabaya | IDN | JUD
@who D = Helmanto Fransiskus Dakhi | IDN | MIL
@who V = Victims of the Mimika mutilation | IDN | CVL
@who T = Indonesian Army | IDN | MIL
@who K = Families of the Mimika victims | IDN | CVL
@who N = National Commission on Human Rights | IDN | GOV
@who L = LBH Papua | IDN | NGO
@who C = Civilian suspects in the Mimika mutilation | IDN | CVL
@who J = Joko Widodo | IDN | GOV
@where M = Mimika | IDN | -4.55 | 136.89
@where J = Jayapura | IDN | -2.53 | 140.72
# Mutilasi Mimika: Mayor Dakhi Divonis Seumur Hidup, Keluarga Minta Peradilan Sipil
e1 ASSAULT | Mutilasi | p=Mimika>M | d=2022-08-22
e2 SANCTION/convict | Divonis | r=Mayor Dakhi>D | d=2023-01-24
e3 REQUEST/change | Minta | a=Keluarga>K
+ JAYAPURA, TEMPO TIMUR - Mayor Infanteri Helmanto Fransiskus Dakhi berdiri tegap ketika hakim ketua Kolonel CHK Sultan membacakan putusan di Pengadilan Militer III-19 Jayapura, Selasa (24/1/2023).
. Perwira Brigif 20/IJK itu dihukum penjara seumur hidup dan dipecat dari dinas militer karena pembunuhan berencana atas empat warga Nduga.
e4 SANCTION/convict | dihukum | a=hakim ketua Kolonel CHK Sultan>H | r=Perwira Brigif 20/IJK itu>D | p=Pengadilan Militer III-19 Jayapura>J | d=2023-01-24 | same=e2
e5 SANCTION/expel | dipecat | r=Perwira Brigif 20/IJK itu>D | p=Pengadilan Militer III-19 Jayapura>J | d=2023-01-24
e6 ASSAULT | pembunuhan berencana | a=Perwira Brigif 20/IJK itu>D | r=empat warga Nduga>V | p=Mimika>M | d=2022-08-22 | f=killed 4 "empat warga Nduga"
+ Vonis itu melampaui tuntutan oditur, yakni empat tahun.
e7 SANCTION/convict | Vonis itu | same=e2
e8 REQUEST | tuntutan oditur | a=oditur>Military prosecutor in Jayapura,IDN,JUD
. Dakhi lewat pengacaranya langsung menyatakan banding.
e9 REJECT | menyatakan banding | a=Dakhi>D
+ Malam 22 Agustus 2022, di Satuan Permukiman 1, Distrik Mimika Baru, empat lelaki yang dijanjikan akan membeli senjata api ditembak dan ditikam, uang Rp 250 juta mereka dirampok, tubuhnya dipotong-potong lalu dibuang ke Sungai Pigapu dalam karung berisi batu.
e10 ASSAULT/firearms | ditembak dan ditikam | r=empat lelaki>V | p=Satuan Permukiman 1>M | d=2022-08-22 | f=killed 4 "empat lelaki" | same=e6
e11 COERCE/seize | dirampok | r=mereka>V | p=Satuan Permukiman 1>M | d=2022-08-22
e12 ASSAULT | dipotong-potong | r=tubuhnya>V | p=Satuan Permukiman 1>M | d=2022-08-22 | same=e1
. Enam tentara dan empat warga sipil terlibat.
. Satu terdakwa, Kapten Dominggus Kainama, meninggal karena jantung dalam tahanan pada Desember.
+ Panglima Kodam Cenderawasih waktu itu menyebut para korban simpatisan kelompok separatis; keluarga membantah, mereka penjual sayur dan kepala kampung.
S unnamed:Panglima Kodam Cenderawasih>=Teguh Muji Angkasa | menyebut | para korban simpatisan kelompok separatis | indirect
S unnamed:keluarga>K | membantah | mereka penjual sayur dan kepala kampung | indirect
e13 ACCUSE/allege | menyebut para korban simpatisan | a=Panglima Kodam Cenderawasih>T | r=para korban>V
e14 REJECT | membantah | a=keluarga>K | r=Panglima Kodam Cenderawasih>T
. Atas perintah Presiden Joko Widodo, yang kala itu datang ke Timika, Panglima TNI membentuk tim khusus.
e15 REQUEST | perintah | a=Presiden Joko Widodo>J | r=Panglima TNI>T
e16 CONSULT/visit | datang ke Timika | a=Presiden Joko Widodo>J | p=Timika>Timika,IDN,-4.55,136.89
e17 ACCUSE/investigate | membentuk tim khusus | a=Panglima TNI>T
+ "Kami ingin pelaku militer dan sipil diadili di satu ruang di Timika, supaya mama-mama bisa melihat muka mereka," kata Aptoro Lokbere, wakil keluarga.
S person:Aptoro Lokbere>=Aptoro Lokbere | kata | Kami ingin pelaku militer dan sipil diadili di satu ruang di Timika, supaya mama-mama bisa melihat muka mereka, | direct
e18 REQUEST/change | ingin pelaku militer dan sipil diadili | a=Kami>K | same=e3
. Mereka memboikot sidang-sidang awal dan membakar salinan dakwaan di halaman.
e19 PROTEST/boycott | memboikot | a=Mereka>K | r=Pengadilan Militer III-19 Jayapura>H | p=Pengadilan Militer III-19 Jayapura>J
e20 PROTEST/demo | membakar salinan dakwaan | a=Mereka>K | p=Pengadilan Militer III-19 Jayapura>J
. LBH Papua mendesak Komnas HAM menyelidiki kemungkinan pelanggaran berat, dan komisi tersebut menyatakan akan memantau hingga tingkat banding.
S organization:komisi tersebut>N | menyatakan | akan memantau hingga tingkat banding | indirect
e21 REQUEST | mendesak | a=LBH Papua>L | r=Komnas HAM>N
e22 AGREE | akan memantau | a=komisi tersebut>N
+ Perkara empat terdakwa sipil masih bergulir di Pengadilan Negeri Kota Timika.
e23 ACCUSE | bergulir | r=empat terdakwa sipil>C | p=Pengadilan Negeri Kota Timika>M | st=ongoing
. Pada pekan yang sama harga bahan bakar di kota tambang itu naik lagi.

@story id-own-qg-048 | id | 2024-03-02 | Kompasiana
@who C = Democratic Republic of the Congo | COD | GOV
@who M = M23 | COD | REB
@who P = Protesters in Kinshasa | COD | CVL
@who R = Rwanda | RWA | GOV
@who W = Western embassies in Kinshasa | - | GOV
@who U = United States | USA | GOV
@who T = Félix Tshisekedi | COD | GOV
@who O = MONUSCO | - | IGO
@who S = South Africa | ZAF | GOV
@where K = Kinshasa | COD | -4.32 | 15.31
@where S = Sake | COD | -1.57 | 29.05
@where G = Goma | COD | -1.68 | 29.22
@where E = Eastern Congo | COD | -1.5 | 28.8
# Tangan di Mulut, Jari di Pelipis: Orang Kongo Menggugat Kebisuan Dunia
+ Di Piala Afrika bulan lalu para pemain Kongo menyanyikan lagu kebangsaan sambil menutup mulut dengan tangan kiri dan menodongkan dua jari kanan ke pelipis.
e1 PROTEST/demo | menutup mulut | a=para pemain Kongo>Congo national football team,COD,CVL
. Penonton bertepuk tangan, siaran beralih ke iklan.
+ Isyarat itu lalu menular ke jalanan Kinshasa.
. Sejak 10 Februari 2024 pemuda membakar ban serta bendera Amerika dan Belgia di depan sejumlah kedutaan, melempari mobil PBB, dan menuntut Barat berhenti membiayai Rwanda.
e2 PROTEST/riot | membakar ban | a=pemuda>P | p=Kinshasa>K | d=2024-02-10..2024-03-02
e3 PROTEST/riot,vandalize | melempari mobil PBB | a=pemuda>P | r=PBB>O | p=Kinshasa>K | d=2024-02-10..2024-03-02
e4 REQUEST/yield | menuntut | a=pemuda>P | r=Barat>W | p=Kinshasa>K
e5 AID | membiayai Rwanda | a=Barat>W | r=Rwanda>R | st=ongoing
. Polisi membubarkan mereka dengan gas air mata; satuan tambahan disiagakan di permukiman diplomat Gombe.
e6 ASSAULT/crowd-control | gas air mata | a=Polisi>Congolese National Police,COD,COP | r=mereka>P | p=Kinshasa>K
e7 MOBILIZE/police | disiagakan | a=satuan tambahan>Congolese National Police,COD,COP | p=Gombe>K
. "Barat berdiri di belakang penjarahan negeri kami," ujar seorang pengunjuk rasa bernama Pepin Mbindu kepada Reuters.
S outlet:Reuters>=Reuters ; person:Pepin Mbindu>=Pepin Mbindu | ujar | Barat berdiri di belakang penjarahan negeri kami, | direct
e8 ACCUSE/disapprove | berdiri di belakang penjarahan | a=Pepin Mbindu>P | r=Barat>W
+ Di ujung lain negeri, 1.500 kilometer ke timur, M23 mengepung Sake, gerbang terakhir sebelum Goma.
e9 ASSAULT | mengepung | a=M23>M | r=Sake>C | p=Sake>S | st=ongoing
. Kalangan PBB membenarkan ada rudal panggul yang ditembakkan ke pesawat nirawak MONUSCO dari daerah pemberontak, dan dua prajurit Afrika Selatan gugur kena mortir pada 14 Februari.
S organization:Kalangan PBB>=United Nations | membenarkan | ada rudal panggul yang ditembakkan ke pesawat nirawak MONUSCO dari daerah pemberontak | indirect
e10 ASSAULT/heavy-weapons | ditembakkan | r=pesawat nirawak MONUSCO>O | p=daerah pemberontak>E
e11 ASSAULT/heavy-weapons | gugur kena mortir | r=dua prajurit Afrika Selatan>South African National Defence Force,ZAF,MIL | p=Sake>S | d=2024-02-14 | f=killed 2 "dua prajurit Afrika Selatan"
. Dalam tiga minggu 144.000 orang mengungsi, tumpah di lereng lava yang bahkan tak bisa dipasangi pasak tenda.
e12 ASSAULT | mengungsi | r=144.000 orang>-,COD,CVL | p=Sake>S | f=displaced 144000 "144.000 orang"
+ Tuduh-menuduhnya begini.
. Washington lewat pernyataan tertulis 17 Februari meminta Rwanda menarik pasukan dan rudalnya dari Kongo.
S document:pernyataan tertulis 17 Februari>=Statement of the United States Department of State ; organization:Washington>U | meminta | Rwanda menarik pasukan dan rudalnya dari Kongo | indirect
e13 REQUEST/yield | meminta | a=Washington>U | r=Rwanda>R | d=2024-02-17
e14 RETREAT/withdraw | menarik pasukan | a=Rwanda>R | p=Kongo>E | st=possible
. Kigali menampik, menyebut Kinshasa memelihara FDLR, dan memperingatkan akan "mengambil segala langkah pertahanan".
S organization:Kigali>R | menyebut | Kinshasa memelihara FDLR | indirect
S organization:Kigali>R | memperingatkan | mengambil segala langkah pertahanan | direct
e15 REJECT/yield | menampik | a=Kigali>R | r=Washington>U
e16 AID | memelihara | a=Kinshasa>C | r=FDLR>FDLR,-,REB
e17 THREATEN/violence | mengambil segala langkah pertahanan | a=Kigali>R | r=Kinshasa>C
. Presiden Félix Tshisekedi pernah bersumpah menyatakan perang begitu satu peluru lagi jatuh, sumpah yang kemudian didinginkannya di Luanda dengan menyanggupi bertemu Paul Kagame.
e18 THREATEN/violence | bersumpah menyatakan perang | a=Presiden Félix Tshisekedi>T | r=Paul Kagame>R
e19 AGREE | menyanggupi bertemu | a=Presiden Félix Tshisekedi>T | r=Paul Kagame>R | p=Luanda>Luanda,AGO,-8.84,13.23
+ Ironinya, minggu itu juga Uni Eropa meneken nota kesepahaman mineral dengan Kigali, dan Rabu kemarin pasukan penjaga perdamaian PBB menyerahkan pangkalan pertamanya, Kamanyola, kepada polisi Kongo sebagai awal kepulangan.
e20 AGREE | meneken nota kesepahaman | a=Uni Eropa>European Union,-,IGO ; Kigali>R
e21 RETREAT/withdraw | menyerahkan pangkalan | a=pasukan penjaga perdamaian PBB>O | r=polisi Kongo>Congolese National Police,COD,COP | p=Kamanyola>Kamanyola,COD,-2.74,29.0 | d=2024-02-28
. Kobalt, coltan, emas: setengah telepon genggam yang Anda pakai membaca tulisan ini mungkin berasal dari sana.
. Enam juta kematian sejak 1996, kata orang, dan "kata orang" adalah catatan terbaik yang kita punya.
