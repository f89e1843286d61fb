@story id-own-n-085 | id | 2024-12-18 | Lensa Ibu Kota
@who M = Mary Jane Veloso | PHL | CVL
@who Y = Yusril Ihza Mahendra | IDN | GOV
@who F = Philippines | PHL | GOV
@who B = Ferdinand Marcos Jr | PHL | GOV
@who P = Prabowo Subianto | IDN | GOV
@who A = Bali Nine | AUS | CVL
@where J = Jakarta | IDN | -6.20 | 106.85
# Mary Jane Pulang ke Manila Setelah 14 Tahun di Penjara Indonesia
e1 RETREAT/release | Pulang | a=Indonesia>Indonesia,IDN,GOV | r=Mary Jane>M | d=2024-12-18
+ Jakarta - Terpidana mati kasus narkoba asal Filipina, Mary Jane Veloso, diserahkan kepada pemerintahnya dan terbang dari Bandara Soekarno-Hatta, Rabu (18/12/2024) dini hari.
e2 RETREAT/release | diserahkan | r=Mary Jane Veloso>M | p=Bandara Soekarno-Hatta>Soekarno-Hatta International Airport,IDN,-6.13,106.66 | d=2024-12-18 | same=e1
. "Saya sangat senang, saya bisa merayakan Natal bersama anak-anak," katanya dalam bahasa Indonesia yang fasih sambil menggenggam gitar.
S person:katanya>M | katanya | Saya sangat senang, saya bisa merayakan Natal bersama anak-anak | direct
+ Pemindahan itu mengikuti pengaturan praktis yang diteken Menko Kumham Imipas Yusril Ihza Mahendra dan wakil menteri kehakiman Filipina pada 6 Desember.
e3 RETREAT/release | Pemindahan itu | r=Mary Jane>M | d=2024-12-18 | same=e1
e4 AGREE | diteken | a=Menko Kumham Imipas Yusril Ihza Mahendra>Y ; wakil menteri kehakiman Filipina>F | p=Jakarta>J | d=2024-12-06
. Yusril menegaskan Indonesia tidak memberikan grasi; keputusan itu kini ada di tangan Presiden Ferdinand Marcos Jr.
S person:Yusril>Y | menegaskan | Indonesia tidak memberikan grasi | indirect
e5 CONCEDE | memberikan grasi | a=Indonesia>Indonesia,IDN,GOV | r=Mary Jane>M | st=denied
. Marcos berterima kasih kepada Presiden Prabowo Subianto dan menyebut peristiwa ini tonggak persahabatan.
S person:Marcos>B | menyebut | tonggak persahabatan | indirect
e6 SUPPORT | berterima kasih | a=Marcos>B | r=Presiden Prabowo Subianto>P
+ Tiga hari sebelumnya, lima anggota kelompok Bali Nine dipulangkan ke Australia setelah mendekam hampir 20 tahun.
e7 RETREAT/release | dipulangkan | a=Indonesia>Indonesia,IDN,GOV | r=lima anggota kelompok Bali Nine>A | d=2024-12-15 | f=size 5 "lima anggota kelompok Bali Nine"
. Prancis juga meminta Serge Atlaoui, pengidap kanker, dipindahkan.
e8 REQUEST | meminta | a=Prancis>France,FRA,GOV | r=Indonesia>Indonesia,IDN,GOV
+ Mary Jane ditangkap di Yogyakarta pada April 2010 dengan 2,6 kilogram heroin di dasar kopernya.
e9 COERCE/arrest | ditangkap | r=Mary Jane>M | p=Yogyakarta>Yogyakarta,IDN,-7.80,110.37 | d=2010-04-01..2010-04-30
. Eksekusinya dibatalkan pada menit terakhir, 29 April 2015, ketika delapan terpidana lain ditembak di Nusakambangan.
e10 ASSAULT/targeted | Eksekusinya | r=nya>M | p=Nusakambangan>Nusa Kambangan,IDN,-7.75,108.92 | d=2015-04-29 | st=denied
e11 ASSAULT/targeted,firearms | ditembak | r=delapan terpidana lain>Convicts on Nusa Kambangan,-,CVL | p=Nusakambangan>Nusa Kambangan,IDN,-7.75,108.92 | d=2015-04-29 | f=killed 8 "delapan terpidana lain"
. Ia selalu mengaku diperdaya teman baptisnya.
S person:Ia>M | mengaku | diperdaya teman baptisnya | indirect

@story id-own-n-086 | id | 2022-10-19 | Pasifik Raya
@who A = Australia | AUS | GOV
@who I = Israel | ISR | GOV
@who P = Penny Wong | AUS | GOV
@who Y = Yair Lapid | ISR | GOV
# Australia Batalkan Pengakuan Yerusalem Barat, Israel Marah
e1 REJECT | Batalkan Pengakuan | a=Australia>A | r=Israel>I | d=2022-10-18
+ CANBERRA - Australia tidak lagi mengakui Yerusalem Barat sebagai ibu kota Israel, demikian diumumkan Menteri Luar Negeri Penny Wong, Selasa (18/10/2022).
S person:Menteri Luar Negeri Penny Wong>P | demikian diumumkan | Australia tidak lagi mengakui Yerusalem Barat sebagai ibu kota Israel | indirect
e2 REJECT | tidak lagi mengakui | a=Australia>A | r=Israel>I | d=2022-10-18 | same=e1
. Status kota itu, kata Wong, harus diputuskan lewat perundingan damai.
S person:Wong>P | kata | harus diputuskan lewat perundingan damai | indirect
. Perdana Menteri Israel Yair Lapid mengecam langkah yang disebutnya tergesa-gesa, dan kementeriannya memanggil duta besar Australia.
S person:disebutnya>Y | disebutnya | tergesa-gesa | indirect
e3 ACCUSE/disapprove | mengecam | a=Perdana Menteri Israel Yair Lapid>Y | r=Australia>A
e4 REQUEST/meet | memanggil | a=kementeriannya>Ministry of Foreign Affairs of Israel,ISR,GOV | r=duta besar Australia>Ambassador of Australia to Israel,AUS,GOV
. Indonesia dan Otoritas Palestina menyambut baik keputusan Canberra.
e5 SUPPORT | menyambut baik | a=Indonesia>Indonesia,IDN,GOV ; Otoritas Palestina>Palestinian Authority,PSE,GOV | r=Canberra>A
+ Pengakuan itu diberikan Perdana Menteri Scott Morrison pada Desember 2018 dan sempat membuat Jakarta menunda penandatanganan perjanjian dagang.
e6 SUPPORT | Pengakuan itu | a=Perdana Menteri Scott Morrison>Scott Morrison,AUS,GOV | r=Israel>I | d=2018-12-01..2018-12-31
e7 REJECT | menunda penandatanganan | a=Jakarta>Indonesia,IDN,GOV | r=Australia>A

@story id-own-n-087 | id | 2024-04-10 | Sumber Jakarta
@who T = Indonesian National Armed Forces | IDN | MIL
@who J = Royal Jordanian Air Force | JOR | MIL
@who G = Residents of Gaza | PSE | CVL
@who I = Indonesia | IDN | GOV
@who P = Prabowo Subianto | IDN | GOV
@where G = Gaza Strip | PSE | 31.4 | 34.4
# Hercules TNI AU Terjunkan 20 Parasut Bantuan di Langit Gaza
e1 AID | Terjunkan | a=TNI AU>T | r=Gaza>G | p=Gaza>G | d=2024-04-09 | f=size 20 "20 Parasut Bantuan"
+ AMMAN - Pesawat C-130J Super Hercules A-1340 milik TNI AU menjatuhkan 3.200 kilogram makanan dan selimut ke Jalur Gaza, Selasa (9/4/2024), bersama pesawat Yordania, Mesir, dan Uni Emirat Arab.
e2 AID | menjatuhkan | a=TNI AU>T ; Yordania>Jordan,JOR,GOV ; Mesir>Egypt,EGY,GOV ; Uni Emirat Arab>United Arab Emirates,ARE,GOV | r=Jalur Gaza>G | p=Jalur Gaza>G | d=2024-04-09 | same=e1
. Operasi itu buah koordinasi Jakarta dan Amman selama dua pekan.
e3 COOPERATE | koordinasi | a=Jakarta>I ; Amman>Jordan,JOR,GOV
+ "Rakyat Gaza berlebaran dalam lapar, maka sekecil apa pun harus kita kirim," ungkap Kolonel Pnb Noto Casnoto, komandan misi.
S person:Kolonel Pnb Noto Casnoto>=Noto Casnoto | ungkap | Rakyat Gaza berlebaran dalam lapar, maka sekecil apa pun harus kita kirim | direct
. Menteri Pertahanan Prabowo Subianto, menurut keterangan kementeriannya, telah berbicara dengan Raja Abdullah II melalui telepon untuk meminta izin terbang.
S document:keterangan kementeriannya>- | menurut | telah berbicara dengan Raja Abdullah II melalui telepon untuk meminta izin terbang | indirect
e4 CONSULT/phone | berbicara | a=Menteri Pertahanan Prabowo Subianto>P ; Raja Abdullah II>Abdullah II,JOR,GOV
e5 REQUEST/assist | meminta izin terbang | a=Menteri Pertahanan Prabowo Subianto>P | r=Raja Abdullah II>Abdullah II,JOR,GOV
+ Lembaga kemanusiaan menilai bantuan udara mahal dan tidak sepadan dengan truk.
S unnamed:Lembaga kemanusiaan>- | menilai | bantuan udara mahal dan tidak sepadan dengan truk | indirect
. Lima orang meninggal pada 8 Maret karena parasut gagal mengembang.
. Oxfam menuduh Israel sengaja menghambat masuknya truk, sedangkan COGAT, badan militer Israel, membantahnya.
S organization:Oxfam>=Oxfam | menuduh | Israel sengaja menghambat masuknya truk | indirect
e6 ACCUSE/allege | menuduh | a=Oxfam>Oxfam,-,NGO | r=Israel>Israel,ISR,GOV
e7 COERCE/restrict | menghambat | a=Israel>Israel,ISR,GOV | r=truk>G | p=Gaza>G | st=possible
e8 COERCE/restrict | membantahnya | a=Israel>Israel,ISR,GOV | p=Gaza>G | st=denied | same=e7
+ Indonesia juga mengirim kapal rumah sakit KRI dr Radjiman Wedyodiningrat ke El Arish pada Januari.
e9 AID | mengirim | a=Indonesia>I | r=Gaza>G | p=El Arish>El Arish,EGY,31.13,33.80 | d=2024-01-01..2024-01-31
. Di geladaknya, kru menggelar takbiran kecil.

@story id-own-n-088 | id | 2021-01-20 | Dunia Kini
@who U = Uganda | UGA | GOV
@who B = Bobi Wine | UGA | OPP
@who M = Yoweri Museveni | UGA | GOV
@who A = Uganda People's Defence Force | UGA | MIL
@where K = Kampala | UGA | 0.35 | 32.58
# Rumah Bobi Wine Dikepung Tentara, Dubes AS Dilarang Masuk
e1 COERCE/restrict | Dikepung | a=Tentara>A | r=Bobi Wine>B | d=2021-01-15..2021-01-20 | st=ongoing
e2 REJECT/meet | Dilarang Masuk | r=Dubes AS>Natalie Brown,USA,GOV | d=2021-01-18
+ KAMPALA - Penyanyi yang menjadi pemimpin oposisi Uganda, Bobi Wine, terkurung di rumahnya sejak pemungutan suara pekan lalu, dijaga puluhan serdadu.
e3 COERCE/restrict | terkurung | a=serdadu>A | r=Bobi Wine>B | p=KAMPALA>K | d=2021-01-15..2021-01-20 | st=ongoing | same=e1
. Duta Besar Amerika Serikat Natalie Brown, yang hendak menjenguknya pada Senin (18/1/2021), disuruh pulang di gerbang.
e4 REJECT/meet | disuruh pulang | a=serdadu>A | r=Duta Besar Amerika Serikat Natalie Brown>Natalie Brown,USA,GOV | p=KAMPALA>K | d=2021-01-18 | same=e2
+ "Apa yang dicarinya adalah mencampuri urusan dalam negeri kami," kritik juru bicara pemerintah Ofwono Opondo.
S person:juru bicara pemerintah Ofwono Opondo>=Ofwono Opondo | kritik | Apa yang dicarinya adalah mencampuri urusan dalam negeri kami | direct
e5 ACCUSE/disapprove | mencampuri urusan dalam negeri | a=juru bicara pemerintah Ofwono Opondo>Ofwono Opondo,UGA,GOV | r=nya>Natalie Brown,USA,GOV
. Partai Wine menuding Presiden Yoweri Museveni, 76 tahun, mencuri kemenangan dan akan menggugat ke Mahkamah Agung.
S organization:Partai Wine>=National Unity Platform | menuding | Presiden Yoweri Museveni, 76 tahun, mencuri kemenangan | indirect
e6 ACCUSE/allege | menuding | a=Partai Wine>National Unity Platform,UGA,OPP | r=Presiden Yoweri Museveni>M
e7 ACCUSE | akan menggugat | a=Partai Wine>National Unity Platform,UGA,OPP | r=Presiden Yoweri Museveni>M | st=planned
. Internet, yang dimatikan lima hari, berangsur pulih.
e8 COERCE/censor | dimatikan | p=KAMPALA>Uganda,UGA,1.3,32.3 | d=2021-01-13..2021-01-18
+ Pada November, 54 orang tewas ketika aparat membubarkan unjuk rasa menentang penangkapan Wine.
e9 ASSAULT/crowd-control | tewas | a=aparat>Ugandan security forces,UGA,COP | r=54 orang>Protesters in Uganda,UGA,CVL | d=2020-11-01..2020-11-30 | f=killed 54 "54 orang"
e10 PROTEST/demo | unjuk rasa | d=2020-11-01..2020-11-30
e11 COERCE/arrest | penangkapan | r=Wine>B | d=2020-11-01..2020-11-30
. Museveni memerintah sejak 1986, lama sebelum sebagian besar rakyatnya lahir.
. Uni Eropa menyesalkan pengurungan itu dan mengancam sanksi terhadap perwira yang terlibat.
e12 ACCUSE/disapprove | menyesalkan | a=Uni Eropa>European Union,-,IGO | r=perwira>A
e13 THREATEN/relations | mengancam sanksi | a=Uni Eropa>European Union,-,IGO | r=perwira>A
