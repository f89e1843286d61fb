@story id-own-qe-019 | id | 2024-04-07 | Cakrawala
@who M = Mexico | MEX | GOV
@who E = Ecuador | ECU | GOV
@who P = National Police of Ecuador | ECU | COP
@who G = Jorge Glas | ECU | OPP
@who L = Andres Manuel Lopez Obrador | MEX | GOV
@who N = Daniel Noboa | ECU | GOV
@who B = Alicia Barcena | MEX | GOV
@who C = Roberto Canseco | MEX | GOV
@where Q = Mexican embassy, Quito | ECU | -0.18 | -78.48
# Kedubes Meksiko Didobrak Polisi Ekuador, Hubungan Diplomatik Putus!
e1 COERCE | Didobrak | a=Polisi Ekuador>P | r=Kedubes Meksiko>M | d=2024-04-05
e2 SANCTION/withdraw | Putus | a=Meksiko>M | r=Ekuador>E
+ Quito, Kumparan - Gerbang itu dipanjat, pintunya dijebol.
. Jumat (5/4) malam waktu setempat, polisi Ekuador yang bersenjata lengkap menyerbu Kedutaan Besar Meksiko di Quito untuk menangkap Jorge Glas, mantan wakil presiden yang berlindung di sana sejak Desember.
e3 COERCE | menyerbu | a=polisi Ekuador>P | r=Kedutaan Besar Meksiko>M | p=Kedutaan Besar Meksiko di Quito>Q | d=2024-04-05 | same=e1
e4 COERCE/arrest | menangkap | a=polisi Ekuador>P | r=Jorge Glas>G | p=Kedutaan Besar Meksiko di Quito>Q | d=2024-04-05 | f=detained 1 "Jorge Glas"
+ Beberapa jam sebelumnya, Meksiko memberi politikus 54 tahun itu suaka.
e5 AID | memberi politikus 54 tahun itu suaka | a=Meksiko>M | r=politikus 54 tahun itu>G | d=2024-04-05
+ Presiden Andres Manuel Lopez Obrador langsung memutuskan hubungan dengan Quito.
e6 SANCTION/withdraw | memutuskan hubungan | a=Presiden Andres Manuel Lopez Obrador>L | r=Quito>E | same=e2
. Ia menyebut penggerebekan itu "pelanggaran terang-terangan atas hukum internasional dan kedaulatan Meksiko", sebagaimana dilansir BBC, Minggu (7/4/2024).
S outlet:BBC>=BBC ; person:Ia>L | menyebut | penggerebekan itu "pelanggaran terang-terangan atas hukum internasional dan kedaulatan Meksiko" | mixed
e7 COERCE | penggerebekan itu | a=Quito>P | r=Meksiko>M | p=Kedutaan Besar Meksiko di Quito>Q | d=2024-04-05 | same=e1
e8 ACCUSE/disapprove | pelanggaran terang-terangan | a=Ia>L | r=Quito>E
. Menteri Luar Negeri Alicia Barcena menambahkan bahwa perkaranya akan dibawa ke Mahkamah Internasional di Den Haag.
S person:Menteri Luar Negeri Alicia Barcena>B | menambahkan | perkaranya akan dibawa ke Mahkamah Internasional di Den Haag | indirect
e9 ACCUSE | dibawa ke Mahkamah Internasional | a=Menteri Luar Negeri Alicia Barcena>M | r=Quito>E | p=Den Haag>The Hague,NLD,52.08,4.31 | st=planned
+ "Mereka memukul saya, saya membentur lantai," kata Roberto Canseco, kepala kanselerai, dengan suara bergetar di depan kamera televisi.
S person:Roberto Canseco>C | kata | Mereka memukul saya, saya membentur lantai, | direct
e10 ASSAULT/beat | memukul | a=Mereka>P | r=saya>C | p=Kedutaan Besar Meksiko di Quito>Q | d=2024-04-05
. "Ini sama sekali di luar aturan, ini tidak mungkin!"
S person:Roberto Canseco>C | - | Ini sama sekali di luar aturan, ini tidak mungkin! | direct
+ Pemerintahan Presiden Daniel Noboa membela diri.
. Glas, katanya, adalah narapidana korupsi yang sedang dicari, bukan orang yang dikejar karena politik, sehingga tidak berhak atas suaka.
S organization:Pemerintahan Presiden Daniel Noboa>E | katanya | adalah narapidana korupsi yang sedang dicari, bukan orang yang dikejar karena politik, sehingga tidak berhak atas suaka | indirect
. Kantor kepresidenan menuduh Meksiko menyalahgunakan kekebalan diplomatik.
S organization:Kantor kepresidenan>=Office of the President of Ecuador | menuduh | Meksiko menyalahgunakan kekebalan diplomatik | indirect
e11 ACCUSE/allege | menuduh | a=Kantor kepresidenan>E | r=Meksiko>M
+ Glas kini mendekam di La Roca, penjara berkeamanan maksimum di Guayaquil.
e12 COERCE/arrest | mendekam | r=Glas>G | p=La Roca>La Roca prison,ECU,-2.1,-79.95 | st=ongoing
. Dia dua kali divonis bersalah dalam kasus suap, salah satunya terkait raksasa konstruksi Brasil Odebrecht.
e13 SANCTION/convict | divonis bersalah | r=Dia>G
+ Pertikaian kedua negara sudah dimulai pada Rabu, saat Lopez Obrador mengaitkan kemenangan Noboa tahun lalu dengan pembunuhan calon presiden Fernando Villavicencio.
S person:Lopez Obrador>L | mengaitkan | kemenangan Noboa tahun lalu dengan pembunuhan calon presiden Fernando Villavicencio | indirect
e14 ASSAULT/targeted | pembunuhan | r=calon presiden Fernando Villavicencio>Fernando Villavicencio,ECU,OPP | f=killed 1 "calon presiden Fernando Villavicencio"
. Sebagai balasannya, Ekuador mengusir Duta Besar Raquel Serur.
e15 SANCTION/expel | mengusir | a=Ekuador>E | r=Duta Besar Raquel Serur>Raquel Serur,MEX,GOV
+ Brasil, Kolombia, dan bahkan Argentina yang biasanya berseberangan dengan Meksiko ramai-ramai mengutuk.
e16 ACCUSE/disapprove | mengutuk | a=Brasil>Brazil,BRA,GOV ; Kolombia>Colombia,COL,GOV ; Argentina>Argentina,ARG,GOV | r=Ekuador>E
. Nikaragua ikut memutuskan hubungan.
e17 SANCTION/withdraw | memutuskan hubungan | a=Nikaragua>Nicaragua,NIC,GOV | r=Ekuador>E
. Organisasi Negara-negara Amerika (OAS) akan menggelar sidang khusus pekan depan.
e18 CONSULT/multilateral | sidang khusus | a=Organisasi Negara-negara Amerika (OAS)>Organization of American States,-,IGO | d=2024-04-08..2024-04-14 | st=planned
+ Dalam sejarah diplomasi, kedutaan jarang dimasuki paksa bahkan oleh rezim paling bengis sekalipun.

@story id-own-qe-020 | id | 2025-10-13 | Cakrawala
@who P = Pakistan | PAK | GOV
@who A = Pakistan Armed Forces | PAK | MIL
@who T = Taliban | AFG | GOV
@who Z = Zabihullah Mujahid | AFG | GOV
@who M = Amir Khan Muttaqi | AFG | GOV
@who S = Shehbaz Sharif | PAK | GOV
@who Q = Qatar | QAT | GOV
@who R = Saudi Arabia | SAU | GOV
@who K = Tehrik-i-Taliban Pakistan | PAK | REB
@where D = Durand Line | - | 33.5 | 70.0
@where B = Kabul | AFG | 34.53 | 69.17
# Perang Malam di Garis Durand: Taliban Klaim Tewaskan 58 Tentara Pakistan
S organization:Taliban>T | Klaim | Tewaskan 58 Tentara Pakistan | indirect
e1 ASSAULT | Perang Malam | a=Taliban>T ; Pakistan>P | p=Garis Durand>D | d=2025-10-11..2025-10-12
e2 ASSAULT | Tewaskan | a=Taliban>T | r=58 Tentara Pakistan>A | d=2025-10-11..2025-10-12 | f=killed 58 "58 Tentara Pakistan"
+ ISLAMABAD - Baku tembak paling sengit dalam beberapa tahun pecah di perbatasan Pakistan-Afghanistan sejak Sabtu (11/10/2025) malam hingga Minggu pagi.
e3 ASSAULT/firearms | Baku tembak | a=Pakistan>A ; Afghanistan>T | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | same=e1
. Masing-masing mengaku menang.
+ Juru bicara pemerintah Taliban, Zabihullah Mujahid, mengatakan pasukannya membunuh 58 tentara Pakistan dan merebut 25 pos dalam "operasi pembalasan".
S person:Zabihullah Mujahid>Z | mengatakan | pasukannya membunuh 58 tentara Pakistan dan merebut 25 pos dalam "operasi pembalasan" | mixed
e4 ASSAULT | membunuh | a=pasukannya>Afghan Armed Forces,AFG,MIL | r=58 tentara Pakistan>A | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | f=killed 58 "58 tentara Pakistan" | same=e2
e5 ASSAULT | merebut | a=pasukannya>Afghan Armed Forces,AFG,MIL | r=Pakistan>A | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | f=size 25 "25 pos"
. Sembilan orang dari pihaknya gugur.
e6 ASSAULT | gugur | r=Sembilan orang dari pihaknya>Afghan Armed Forces,AFG,MIL | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | f=killed 9 "Sembilan orang" | same=e1
+ Angka dari Rawalpindi jauh berbeda.
. Sayap humas militer Pakistan (ISPR) menyebut 23 prajuritnya gugur, sementara "lebih dari 200 Taliban dan teroris yang berafiliasi" dilumpuhkan, dilansir Reuters, Senin (13/10).
S outlet:Reuters>=Reuters ; organization:Sayap humas militer Pakistan (ISPR)>=Inter-Services Public Relations | menyebut | 23 prajuritnya gugur, sementara "lebih dari 200 Taliban dan teroris yang berafiliasi" dilumpuhkan | mixed
e7 ASSAULT | gugur | r=23 prajuritnya>A | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | f=killed 23 "23 prajuritnya" | same=e1
e8 ASSAULT | dilumpuhkan | a=Sayap humas militer Pakistan (ISPR)>A | r=Taliban dan teroris yang berafiliasi>Afghan Armed Forces,AFG,MIL | p=perbatasan Pakistan-Afghanistan>D | d=2025-10-11..2025-10-12 | f=killed 200.. "lebih dari 200 Taliban dan teroris" | same=e1
. Tidak satu pun klaim itu dapat diverifikasi secara independen.
+ Pemicunya ledakan di Kabul pada Kamis malam.
e9 ASSAULT/explosives | ledakan | p=Kabul>B | d=2025-10-09
. Taliban menuduh jet Pakistan melanggar wilayah udara ibu kota dan mengebom sebuah pasar di Paktika; Islamabad tidak membenarkan ataupun membantah.
S organization:Taliban>T | menuduh | jet Pakistan melanggar wilayah udara ibu kota dan mengebom sebuah pasar di Paktika | indirect
e10 ACCUSE/allege | menuduh | a=Taliban>T | r=Pakistan>P
e11 MOBILIZE/weapons | melanggar wilayah udara | a=jet Pakistan>Pakistan Air Force,PAK,MIL | r=Taliban>T | p=ibu kota>B | d=2025-10-09 | st=possible
e12 ASSAULT/aerial | mengebom | a=jet Pakistan>Pakistan Air Force,PAK,MIL | p=Paktika>Paktika,AFG,32.5,68.8 | d=2025-10-09 | st=possible
. Media lokal menduga sasarannya Noor Wali Mehsud, pemimpin Tehrik-i-Taliban Pakistan.
S outlet:Media lokal>- | menduga | sasarannya Noor Wali Mehsud, pemimpin Tehrik-i-Taliban Pakistan | indirect
+ "Tidak akan ada kompromi dalam membela Pakistan, dan setiap provokasi akan dijawab dengan keras," kata Perdana Menteri Shehbaz Sharif.
S person:Perdana Menteri Shehbaz Sharif>S | kata | Tidak akan ada kompromi dalam membela Pakistan, dan setiap provokasi akan dijawab dengan keras, | direct
e13 THREATEN/violence | dijawab dengan keras | a=Perdana Menteri Shehbaz Sharif>S | r=Taliban>T
. Dari New Delhi, tempat ia sedang melawat, Menlu Taliban Amir Khan Muttaqi mengatakan operasi telah dihentikan atas permintaan Qatar dan Arab Saudi.
S person:Menlu Taliban Amir Khan Muttaqi>M | mengatakan | operasi telah dihentikan atas permintaan Qatar dan Arab Saudi | indirect
e14 CONSULT/visit | melawat | a=Menlu Taliban Amir Khan Muttaqi>M | r=New Delhi>India,IND,GOV | p=New Delhi>New Delhi,IND,28.61,77.21 | st=ongoing
e15 RETREAT/ceasefire | dihentikan | a=Taliban>T | p=perbatasan Pakistan-Afghanistan>D
e16 REQUEST/yield | permintaan | a=Qatar>Q ; Arab Saudi>R | r=Taliban>T
. "Kami ingin masalah ini selesai lewat dialog, tetapi jika mereka tidak mau, kami punya jalan lain," ucapnya.
S person:nya>M | ucapnya | Kami ingin masalah ini selesai lewat dialog, tetapi jika mereka tidak mau, kami punya jalan lain, | direct
e17 THREATEN | punya jalan lain | a=kami>T | r=mereka>P
+ Penyeberangan Torkham dan Chaman ditutup sejak Minggu.
e18 COERCE/restrict | ditutup | p=Torkham>Torkham,-,34.12,71.09 | d=2025-10-12
. Ratusan truk bermuatan anggur dan delima membusuk di bawah matahari, dan para pengungsi yang hendak pulang tidur di pinggir jalan.
+ Islamabad sudah lama menuding pemerintahan Taliban memberi perlindungan kepada TTP, yang menurut PBB menerima dukungan logistik dari Kabul.
S organization:PBB>=United Nations | menurut | menerima dukungan logistik dari Kabul | indirect
e19 ACCUSE/allege | menuding | a=Islamabad>P | r=pemerintahan Taliban>T
e20 AID | memberi perlindungan | a=pemerintahan Taliban>T | r=TTP>K | st=possible
e21 AID | dukungan logistik | a=Kabul>T | r=TTP>K
. Garis Durand, ditarik pejabat kolonial Inggris pada 1893 sepanjang 2.600 kilometer, tidak pernah diakui satu pun pemerintah di Kabul.

@story id-own-qe-021 | id | 2019-04-12 | Cakrawala
@who B = Omar al-Bashir | SDN | GOV
@who A = Ahmed Awad Ibn Auf | SDN | MIL
@who S = Sudanese Armed Forces | SDN | MIL
@who P = Sudanese Professionals Association | SDN | OPP
@who D = Protesters in Sudan | SDN | CVL
@who C = International Criminal Court | - | JUD
@who N = Alaa Salah | SDN | CVL
@who U = African Union | - | IGO
@where K = Khartoum | SDN | 15.5 | 32.56
@where H = Army headquarters, Khartoum | SDN | 15.6 | 32.55
@where R = Darfur | SDN | 13.5 | 24.0
# 30 Tahun Berkuasa, Omar al-Bashir Digulingkan Militer; Demonstran: Kami Tidak Mau Pulang
S unnamed:Demonstran>- | - | Kami Tidak Mau Pulang | direct
e1 COERCE/seize | Digulingkan | a=Militer>S | r=Omar al-Bashir>B | d=2019-04-11
e2 REJECT/yield | Tidak Mau Pulang | a=Kami>D | r=Militer>S
+ Khartoum, Liputan6 - Rakyat Sudan bersorak, lalu kecewa, dalam selang beberapa jam saja.
+ Militer menggulingkan Presiden Omar al-Bashir pada Kamis (11/4/2019) setelah hampir empat bulan demonstrasi tanpa henti.
e3 COERCE/seize | menggulingkan | a=Militer>S | r=Presiden Omar al-Bashir>B | p=Khartoum>K | d=2019-04-11 | same=e1
e4 PROTEST/demo | demonstrasi tanpa henti | a=Rakyat Sudan>D | r=Presiden Omar al-Bashir>B | p=Sudan>Sudan,SDN,15.0,30.0 | d=2018-12-19..2019-04-11
. Pengumuman dibacakan Menteri Pertahanan Ahmed Awad Ibn Auf di televisi negara, dengan seragam loreng dan wajah tegang.
. "Saya umumkan tumbangnya rezim dan penahanan kepalanya di tempat yang aman," katanya.
S person:nya>A | katanya | Saya umumkan tumbangnya rezim dan penahanan kepalanya di tempat yang aman, | direct
e5 COERCE/seize | tumbangnya rezim | r=rezim>B | p=Khartoum>K | d=2019-04-11 | same=e1
e6 COERCE/arrest | penahanan | a=Saya>S | r=kepalanya>B | p=Khartoum>K | d=2019-04-11
. Sebuah dewan militer akan memerintah selama dua tahun, konstitusi dibekukan, dan keadaan darurat diberlakukan tiga bulan.
S person:Ahmed Awad Ibn Auf>A | - | Sebuah dewan militer akan memerintah selama dua tahun, konstitusi dibekukan, dan keadaan darurat diberlakukan tiga bulan | indirect
e7 COERCE/restrict | konstitusi dibekukan | a=dewan militer>S | p=Sudan>Sudan,SDN,15.0,30.0 | d=2019-04-11
e8 COERCE/martial-law | keadaan darurat | a=dewan militer>S | p=Sudan>Sudan,SDN,15.0,30.0 | d=2019-04-11
. Jam malam berlaku mulai pukul 22.00.
e9 COERCE/curfew | Jam malam | a=dewan militer>S | p=Sudan>Sudan,SDN,15.0,30.0 | d=2019-04-11
+ Massa yang sejak 6 April menduduki halaman markas besar tentara tidak beranjak.
e10 PROTEST/obstruct | menduduki | a=Massa>D | r=tentara>S | p=markas besar tentara>H | d=2019-04-06..2019-04-12 | st=ongoing
. Kelompok penggerak aksi, Asosiasi Profesional Sudan, menolak kudeta "dari dalam rezim" dan meminta kekuasaan diserahkan kepada sipil.
S organization:Asosiasi Profesional Sudan>P | menolak | dari dalam rezim | direct
e11 REJECT | menolak | a=Asosiasi Profesional Sudan>P | r=dewan militer>S
e12 REQUEST/yield | meminta | a=Asosiasi Profesional Sudan>P | r=dewan militer>S
. "Rakyat tidak menginginkan dewan militer transisi," cuit Alaa Salah, mahasiswi yang fotonya di atas atap mobil mendunia pekan ini.
S document:cuit>=Twitter post ; person:Alaa Salah>N | cuit | Rakyat tidak menginginkan dewan militer transisi, | direct
e13 REJECT | tidak menginginkan dewan militer | a=Rakyat>D | r=dewan militer>S
+ Sejumlah tahanan politik, kata dinas intelijen NISS seperti dikutip kantor berita SUNA, akan segera dibebaskan.
S outlet:kantor berita SUNA>=SUNA ; organization:dinas intelijen NISS>=National Intelligence and Security Service | kata | akan segera dibebaskan | indirect
e14 RETREAT/release | dibebaskan | a=dinas intelijen NISS>National Intelligence and Security Service,SDN,SPY | r=Sejumlah tahanan politik>Political prisoners in Sudan,SDN,CVL | st=planned
+ Nasib Bashir selanjutnya belum jelas.
. Mahkamah Pidana Internasional memburunya sejak 2009 atas tuduhan kejahatan perang dan, setahun sesudahnya, genosida di Darfur.
e15 THREATEN/arrest | memburunya | a=Mahkamah Pidana Internasional>C | r=nya>B | d=2009-01-01..2009-12-31
e16 ACCUSE/allege | tuduhan kejahatan perang | a=Mahkamah Pidana Internasional>C | r=Bashir>B | d=2009-01-01..2009-12-31
e17 ASSAULT | genosida | a=Bashir>B | p=Darfur>R | st=possible
. Jumat (12/4) siang, Letjen Omar Zain al-Abidin dari dewan militer menegaskan bahwa mantan presiden itu tidak akan diekstradisi, melainkan diadili di dalam negeri.
S person:Letjen Omar Zain al-Abidin>=Omar Zain al-Abidin | menegaskan | mantan presiden itu tidak akan diekstradisi, melainkan diadili di dalam negeri | indirect
e18 REJECT | tidak akan diekstradisi | a=dewan militer>S | r=Mahkamah Pidana Internasional>C | d=2019-04-12
e19 ACCUSE/investigate | diadili | r=mantan presiden itu>B | p=Sudan>Sudan,SDN,15.0,30.0 | st=planned
+ Uni Afrika menyesalkan pengambilalihan itu.
e20 ACCUSE/disapprove | menyesalkan | a=Uni Afrika>U | r=dewan militer>S
e21 COERCE/seize | pengambilalihan itu | a=dewan militer>S | r=Bashir>B | d=2019-04-11 | same=e1
. Amerika Serikat menangguhkan pembicaraan normalisasi, sedangkan Mesir menyatakan dukungan penuh kepada "pilihan rakyat dan tentara Sudan".
S organization:Mesir>=Egypt | menyatakan | pilihan rakyat dan tentara Sudan | direct
e22 SANCTION/discontinue | menangguhkan pembicaraan | a=Amerika Serikat>United States,USA,GOV | r=Sudan>Sudan,SDN,GOV
e23 SUPPORT | dukungan penuh | a=Mesir>Egypt,EGY,GOV | r=tentara Sudan>S
+ Semua ini berawal dari harga roti.
. Pada Desember lalu, di kota buruh Atbara, harga sekerat roti naik tiga kali lipat, dan gedung partai berkuasa dibakar.
e24 PROTEST/riot,vandalize | dibakar | r=partai berkuasa>National Congress Party,SDN,GOV | p=Atbara>Atbara,SDN,17.7,33.98 | d=2018-12-01..2018-12-31
. Puluhan orang terbunuh sejak itu, menurut kelompok dokter.
S unnamed:kelompok dokter>- | menurut | Puluhan orang terbunuh sejak itu | indirect
e25 ASSAULT | terbunuh | r=Puluhan orang>D | p=Sudan>Sudan,SDN,15.0,30.0 | d=2018-12-01..2019-04-12 | f=killed 20.. "Puluhan orang"

@story id-own-qe-022 | id | 2015-11-25 | Cakrawala
@who R = Russia | RUS | GOV
@who T = Turkey | TUR | GOV
@who P = Vladimir Putin | RUS | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who F = Turkish Air Force | TUR | MIL
@who K = Syrian Turkmen rebels | SYR | REB
@who N = North Atlantic Treaty Organization | - | IGO
@who L = Sergey Lavrov | RUS | GOV
@who M = Konstantin Murakhtin | RUS | MIL
@where S = Syria-Turkey border, Latakia | SYR | 35.87 | 36.02
# Su-24 Ditembak Jatuh Turki, Putin: Kami Ditikam dari Belakang
S person:Putin>P | - | Kami Ditikam dari Belakang | direct
e1 ASSAULT/aerial | Ditembak Jatuh | a=Turki>T | r=Su-24>Russian Air Force,RUS,MIL | d=2015-11-24
e2 ACCUSE/disapprove | Ditikam dari Belakang | a=Putin>P | r=Turki>T | d=2015-11-24
+ ANKARA - Untuk pertama kali sejak 1950-an, anggota NATO menembak jatuh pesawat tempur Rusia.
e3 ASSAULT/aerial | menembak jatuh | a=anggota NATO>T | r=pesawat tempur Rusia>Russian Air Force,RUS,MIL | d=2015-11-24 | same=e1
. Dua F-16 Turki merontokkan Su-24 di dekat perbatasan Suriah, Selasa (24/11) pagi, setelah pembom itu, kata Ankara, diperingatkan 10 kali dalam lima menit.
S organization:Ankara>T | kata | diperingatkan 10 kali dalam lima menit | indirect
e4 ASSAULT/aerial | merontokkan | a=Dua F-16 Turki>F | r=Su-24>Russian Air Force,RUS,MIL | p=perbatasan Suriah>S | d=2015-11-24 | f=size 2 "Dua F-16 Turki" | same=e1
e5 REQUEST/yield | diperingatkan | a=Dua F-16 Turki>F | r=pembom itu>Russian Air Force,RUS,MIL | p=perbatasan Suriah>S | d=2015-11-24
+ Kedua awaknya melontarkan diri.
. Dalam video yang disebarkan brigade Turkmen, para pemberontak menembaki parasut sambil berteriak.
S document:video>=Video of the Turkmen brigade | - | para pemberontak menembaki parasut sambil berteriak | indirect
e6 ASSAULT/firearms | menembaki | a=para pemberontak>K | r=Kedua awaknya>Crew of the Russian Su-24,RUS,MIL | p=perbatasan Suriah>S | d=2015-11-24
. Letkol Oleg Peshkov tewas; navigatornya, Kapten Konstantin Murakhtin, diselamatkan pasukan khusus Rusia dan Suriah 12 jam kemudian.
e7 ASSAULT/firearms | tewas | a=para pemberontak>K | r=Letkol Oleg Peshkov>Oleg Peshkov,RUS,MIL | p=perbatasan Suriah>S | d=2015-11-24 | f=killed 1 "Letkol Oleg Peshkov" | same=e6
e8 AID | diselamatkan | a=pasukan khusus Rusia dan Suriah>Russian and Syrian special forces,-,MIL | r=Kapten Konstantin Murakhtin>M | p=perbatasan Suriah>S | d=2015-11-24..2015-11-25
. Seorang marinir gugur saat helikopter penyelamat diterjang roket TOW.
e9 ASSAULT/heavy-weapons | diterjang roket TOW | r=Seorang marinir>Russian Naval Infantry,RUS,MIL | p=perbatasan Suriah>S | d=2015-11-24 | f=killed 1 "Seorang marinir"
+ "Kehilangan hari ini adalah tikaman dari belakang oleh kaki tangan teroris," ujar Presiden Vladimir Putin di Sochi, menjelang pertemuannya dengan Raja Abdullah II dari Yordania.
S person:Presiden Vladimir Putin>P | ujar | Kehilangan hari ini adalah tikaman dari belakang oleh kaki tangan teroris, | direct
e10 ACCUSE/disapprove | tikaman dari belakang | a=Presiden Vladimir Putin>P | r=kaki tangan teroris>T | d=2015-11-24 | same=e2
e11 CONSULT/visit | pertemuannya | a=Raja Abdullah II dari Yordania>Abdullah II of Jordan,JOR,GOV | r=Presiden Vladimir Putin>P | p=Sochi>Sochi,RUS,43.6,39.73 | d=2015-11-24 | st=planned
. Ia bersikeras jetnya berada satu kilometer di dalam wilayah Suriah dan sama sekali tidak mengancam Turki.
S person:Ia>P | bersikeras | jetnya berada satu kilometer di dalam wilayah Suriah dan sama sekali tidak mengancam Turki | indirect
. Menteri Luar Negeri Sergei Lavrov batal terbang ke Istanbul, sementara turis Rusia diminta tidak pergi ke sana.
e12 REJECT/meet | batal terbang ke Istanbul | a=Menteri Luar Negeri Sergei Lavrov>L | r=Turki>T
e13 REQUEST | diminta tidak pergi | a=Rusia>R | r=turis Rusia>Russian tourists,RUS,CVL
+ Rabu (25/11/2015), Kementerian Pertahanan di Moskow mengumumkan sistem rudal S-400 akan ditempatkan di pangkalan Hmeimim, 50 kilometer dari perbatasan.
S organization:Kementerian Pertahanan di Moskow>=Ministry of Defence of Russia | mengumumkan | sistem rudal S-400 akan ditempatkan di pangkalan Hmeimim, 50 kilometer dari perbatasan | indirect
e14 MOBILIZE/weapons | ditempatkan | a=Kementerian Pertahanan di Moskow>Ministry of Defence of Russia,RUS,MIL | p=pangkalan Hmeimim>Hmeimim Air Base,SYR,35.4,35.95 | st=planned
. Hubungan militer kedua negara dibekukan.
e15 SANCTION/discontinue | dibekukan | r=Turki>T
. Lavrov menyebut insiden itu "tampak seperti provokasi yang direncanakan", namun menampik kemungkinan perang.
S person:Lavrov>L | menyebut | insiden itu "tampak seperti provokasi yang direncanakan" | mixed
e16 ASSAULT/aerial | provokasi yang direncanakan | r=Rusia>R | p=perbatasan Suriah>S | d=2015-11-24 | same=e1
+ Erdogan tak berniat minta maaf.
. "Kami tidak ingin memperuncing masalah ini.
. Kami hanya membela keamanan kami dan hak-hak saudara kami," katanya di Istanbul, dilansir Anadolu.
S outlet:Anadolu>=Anadolu Agency ; person:nya>E | katanya | Kami tidak ingin memperuncing masalah ini. ... hak-hak saudara kami, | direct
. Menurut surat Turki kepada Dewan Keamanan PBB, dua pesawat melanggar wilayah udaranya selama 17 detik.
S document:surat Turki kepada Dewan Keamanan PBB>=Letter of Turkey to the UN Security Council | Menurut | dua pesawat melanggar wilayah udaranya selama 17 detik | indirect
e17 MOBILIZE/weapons | melanggar wilayah udaranya | a=dua pesawat>Russian Air Force,RUS,MIL | r=Turki>T | p=perbatasan Suriah>S | d=2015-11-24 | f=size 2 "dua pesawat"
+ Sidang luar biasa NATO digelar di Brussels pada hari kejadian atas permintaan Ankara.
e18 CONSULT/multilateral | Sidang luar biasa | a=NATO>N | p=Brussels>Brussels,BEL,50.85,4.35 | d=2015-11-24
e19 REQUEST/meet | permintaan | a=Ankara>T | r=NATO>N
. Sekjen Jens Stoltenberg menyatakan aliansi berdiri di belakang Turki, tetapi meminta ketegangan diredakan.
S person:Sekjen Jens Stoltenberg>=Jens Stoltenberg | menyatakan | aliansi berdiri di belakang Turki | indirect
e20 SUPPORT | berdiri di belakang Turki | a=aliansi>N | r=Turki>T
e21 REQUEST/yield | meminta | a=Sekjen Jens Stoltenberg>N | r=Turki>T ; Rusia>R
+ Rusia mengebom Suriah sejak akhir September untuk menopang Presiden Bashar al-Assad.
e22 ASSAULT/aerial | mengebom | a=Rusia>R | p=Suriah>Syria,SYR,35.0,38.0 | d=2015-09-30..2015-11-25 | st=ongoing
. Setahun sekitar 3,3 juta pelancong Rusia berlibur di Turki, dan separuh gas negara itu dipasok Gazprom.

@story id-own-qe-023 | id | 2022-01-08 | Cakrawala
@who T = Kassym-Jomart Tokayev | KAZ | GOV
@who K = Kazakhstan | KAZ | GOV
@who D = Protesters in Kazakhstan | KAZ | CVL
@who P = Kazakh police | KAZ | COP
@who C = Collective Security Treaty Organization | - | IGO
@who R = Russia | RUS | GOV
@who A = Antony Blinken | USA | GOV
@who N = Nursultan Nazarbayev | KAZ | GOV
@where Y = Almaty | KAZ | 43.24 | 76.95
@where Z = Zhanaozen | KAZ | 43.34 | 52.86
# Presiden Kazakhstan Perintahkan Tembak di Tempat: Tak Perlu Peringatan!
S person:Presiden Kazakhstan>T | - | Tak Perlu Peringatan! | direct
e1 ASSAULT/firearms | Tembak di Tempat | st=planned
+ Jakarta - Presiden Kazakhstan Kassym-Jomart Tokayev memberi lampu hijau kepada aparat untuk menembak mati demonstran.
e2 ASSAULT/firearms | menembak mati | a=aparat>P | r=demonstran>D | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | st=planned | same=e1
. Peringatan lebih dulu tidak diperlukan.
+ "Saya telah memerintahkan penegak hukum dan tentara untuk menembak mati tanpa peringatan," kata Tokayev dalam pidato televisi, Jumat (7/1/2022) waktu setempat, seperti dilansir AFP dan BBC.
S outlet:AFP>=AFP ; outlet:BBC>=BBC ; person:Tokayev>T | kata | Saya telah memerintahkan penegak hukum dan tentara untuk menembak mati tanpa peringatan, | direct
e3 REQUEST | memerintahkan | a=Saya>T | r=penegak hukum>P ; tentara>Armed Forces of Kazakhstan,KAZ,MIL | d=2022-01-07
e4 ASSAULT/firearms | menembak mati | a=penegak hukum>P ; tentara>Armed Forces of Kazakhstan,KAZ,MIL | r=demonstran>D | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | st=planned | same=e1
. Ia menuduh 20.000 "bandit" menyerang Almaty, kota terbesar di negeri itu.
S person:Ia>T | menuduh | 20.000 "bandit" menyerang Almaty, kota terbesar di negeri itu | mixed
e5 ACCUSE/allege | menuduh | a=Ia>T | r=bandit>D | d=2022-01-07
e6 PROTEST/riot | menyerang | a=bandit>D | p=Almaty>Y | f=size 20000 "20.000" | st=possible
. Seruan dari luar negeri agar berunding disebutnya omong kosong.
S person:nya>T | disebutnya | omong kosong | indirect
e7 REJECT/meet | omong kosong | a=nya>T | r=bandit>D | d=2022-01-07
. "Perundingan macam apa yang bisa dilakukan dengan penjahat dan pembunuh?" ujarnya.
S person:nya>T | ujarnya | Perundingan macam apa yang bisa dilakukan dengan penjahat dan pembunuh? | direct
e8 REJECT/meet | Perundingan macam apa | a=nya>T | r=penjahat dan pembunuh>D | d=2022-01-07 | same=e7
+ Kementerian Dalam Negeri mencatat 26 "penjahat bersenjata" tewas dan lebih dari 3.800 orang ditangkap; di pihak aparat 18 gugur.
S organization:Kementerian Dalam Negeri>=Ministry of Internal Affairs of Kazakhstan | mencatat | 26 "penjahat bersenjata" tewas dan lebih dari 3.800 orang ditangkap; di pihak aparat 18 gugur | mixed
e9 ASSAULT | tewas | a=aparat>P | r=penjahat bersenjata>D | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | f=killed 26 "26"
e10 COERCE/arrest | ditangkap | a=aparat>P | r=lebih dari 3.800 orang>D | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | f=detained 3800.. "lebih dari 3.800 orang"
e11 ASSAULT | gugur | a=penjahat bersenjata>D | r=aparat>P | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | f=killed 18 "18 gugur"
+ Protes meletus pada 2 Januari di kota minyak Zhanaozen, dipicu kenaikan harga elpiji dua kali lipat.
e12 PROTEST/demo | Protes | p=Zhanaozen>Z | d=2022-01-02
. Tiga hari kemudian, massa membakar balai kota Almaty dan sempat menguasai bandaranya.
e13 PROTEST/riot,vandalize | membakar | a=massa>D | r=balai kota>Almaty city administration,KAZ,GOV | p=Almaty>Y | d=2022-01-05
e14 PROTEST/riot | menguasai bandaranya | a=massa>D | p=Almaty>Y | d=2022-01-05
. Tokayev membubarkan kabinet, mencopot pendahulunya Nursultan Nazarbayev dari Dewan Keamanan, dan meminta bala bantuan kepada Organisasi Traktat Keamanan Kolektif (CSTO).
e15 SANCTION/expel | mencopot | a=Tokayev>T | r=Nursultan Nazarbayev>N
e16 REQUEST/assist | meminta bala bantuan | a=Tokayev>T | r=Organisasi Traktat Keamanan Kolektif (CSTO)>C
+ Pasukan payung Rusia tiba Kamis, bagian dari kontingen berkekuatan 2.500 orang.
e17 MOBILIZE/troops | tiba | a=Pasukan payung Rusia>Russian Airborne Forces,RUS,MIL | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0 | d=2022-01-06 | f=size 2500 "2.500 orang"
. Tokayev secara khusus berterima kasih kepada Vladimir Putin.
e18 SUPPORT | berterima kasih | a=Tokayev>T | r=Vladimir Putin>Vladimir Putin,RUS,GOV | d=2022-01-07
. Dari Washington, Menlu AS Antony Blinken mempertanyakan keperluan bantuan itu.
. "Satu pelajaran sejarah belakangan ini: sekali orang Rusia masuk rumahmu, kadang susah sekali menyuruhnya pergi," sindirnya.
S person:nya>A | sindirnya | Satu pelajaran sejarah belakangan ini: sekali orang Rusia masuk rumahmu, kadang susah sekali menyuruhnya pergi, | direct
e19 ACCUSE/disapprove | susah sekali menyuruhnya pergi | a=nya>A | r=orang Rusia>R
+ Internet mati hampir di seluruh negeri selama lima hari.
e20 COERCE/censor | Internet mati | p=Kazakhstan>Kazakhstan,KAZ,48.0,67.0
. Seorang warga Almaty bercerita kepada wartawan AFP di lapangan bahwa ia mendengar letusan setiap malam dan menimbun roti di bak mandi.
S outlet:AFP>=AFP ; unnamed:Seorang warga Almaty>- | bercerita | ia mendengar letusan setiap malam dan menimbun roti di bak mandi | indirect
+ Kazakhstan, bekas republik Soviet berpenduduk 19 juta jiwa, menghasilkan 40 persen uranium dunia.
. Uni Eropa mendesak semua pihak menahan diri, sedangkan Kantor HAM PBB mengingatkan bahwa senjata mematikan hanya boleh dipakai sebagai upaya terakhir.
S organization:Kantor HAM PBB>=Office of the United Nations High Commissioner for Human Rights | mengingatkan | senjata mematikan hanya boleh dipakai sebagai upaya terakhir | indirect
e21 REQUEST/yield | mendesak | a=Uni Eropa>European Union,-,IGO | r=semua pihak>K ; semua pihak>D

@story id-own-qe-024 | id | 2022-06-10 | Cakrawala
@who D = Donetsk People's Republic | UKR | REB
@who A = Aiden Aslin | GBR | MIL
@who S = Shaun Pinner | GBR | MIL
@who B = Brahim Saadoun | MAR | MIL
@who I = United Kingdom | GBR | GOV
@who T = Liz Truss | GBR | GOV
@who L = Sergey Lavrov | RUS | GOV
@who U = Ukraine | UKR | GOV
@where K = Donetsk | UKR | 48.0 | 37.8
@where M = Mariupol | UKR | 47.1 | 37.54
# Dua Warga Inggris dan Satu Warga Maroko Divonis Mati di Donetsk, London Geram
e1 SANCTION/convict | Divonis Mati | r=Dua Warga Inggris>A ; Dua Warga Inggris>S ; Satu Warga Maroko>B | p=Donetsk>K | d=2022-06-09
e2 ACCUSE/disapprove | Geram | a=London>I | r=Donetsk>D
+ DONETSK - Sidangnya tiga hari, putusannya mati.
+ Mahkamah Agung Republik Rakyat Donetsk, wilayah Ukraina timur yang dikuasai separatis pro-Rusia, menghukum dua warga Inggris dan seorang warga Maroko karena bertempur di pihak Kyiv, Kamis (9/6).
e3 SANCTION/convict | menghukum | a=Mahkamah Agung Republik Rakyat Donetsk>Supreme Court of the Donetsk People's Republic,UKR,JUD | r=dua warga Inggris>A ; dua warga Inggris>S ; seorang warga Maroko>B | p=Republik Rakyat Donetsk>K | d=2022-06-09 | same=e1
e4 ASSAULT | dikuasai | a=separatis pro-Rusia>D | r=Ukraina timur>U | p=Ukraina timur>K | st=ongoing
. Aiden Aslin (28), Shaun Pinner (48), dan Brahim Saadoun (21) dinyatakan bersalah sebagai tentara bayaran dan berupaya merebut kekuasaan.
e5 SANCTION/convict | dinyatakan bersalah | r=Aiden Aslin>A ; Shaun Pinner>S ; Brahim Saadoun>B | p=Donetsk>K | d=2022-06-09 | same=e1
. Ketiganya berdiri di kerangkeng berjeruji hitam saat hakim membaca amar.
+ "Mereka akan mengajukan banding," kata pengacara mereka, Pavel Kosovan, dikutip dari Interfax, Jumat (10/6/2022).
S outlet:Interfax>=Interfax ; person:Pavel Kosovan>=Pavel Kosovan | kata | Mereka akan mengajukan banding, | direct
e6 REJECT | mengajukan banding | a=Mereka>A ; Mereka>S ; Mereka>B | r=Mahkamah Agung Republik Rakyat Donetsk>D | st=planned
. Regu tembaklah yang akan mengeksekusi jika banding itu kandas, menurut jaksa.
S unnamed:jaksa>- | menurut | Regu tembaklah yang akan mengeksekusi jika banding itu kandas | indirect
e7 ASSAULT/targeted | mengeksekusi | a=Regu tembaklah>D | r=Mereka>A ; Mereka>S ; Mereka>B | p=Donetsk>K | st=possible
+ Menteri Luar Negeri Inggris Liz Truss menyebutnya "putusan palsu yang sama sekali tidak sah".
S person:Menteri Luar Negeri Inggris Liz Truss>T | menyebutnya | putusan palsu yang sama sekali tidak sah | direct
e8 ACCUSE/disapprove | tidak sah | a=Menteri Luar Negeri Inggris Liz Truss>T | r=Mahkamah Agung Republik Rakyat Donetsk>D | same=e2
. "Mereka tawanan perang," tegas dia.
S person:dia>T | tegas | Mereka tawanan perang, | direct
. Pada Jumat pagi Truss menelepon mitranya dari Ukraina, Dmytro Kuleba, untuk membicarakan upaya membebaskan keduanya.
e9 CONSULT/phone | menelepon | a=Truss>T ; Dmytro Kuleba>Dmytro Kuleba,UKR,GOV | d=2022-06-10
e10 RETREAT/release | membebaskan | a=Donetsk>D | r=keduanya>A ; keduanya>S | st=possible
+ Aslin dan Pinner sama-sama marinir dalam angkatan bersenjata Ukraina dan sudah menetap di sana sejak 2018.
. Keduanya menyerah di Mariupol pada April setelah kehabisan amunisi.
e11 RETREAT | menyerah | a=Keduanya>A ; Keduanya>S | p=Mariupol>M | d=2022-04-01..2022-04-30
. Saadoun, mahasiswa teknik kedirgantaraan di Kyiv, diciduk di Volnovakha.
e12 COERCE/arrest | diciduk | r=Saadoun>B | p=Volnovakha>Volnovakha,UKR,47.6,37.49
+ Kantor HAM PBB menilai peradilan semacam itu terhadap tawanan merupakan kejahatan perang.
S organization:Kantor HAM PBB>=Office of the United Nations High Commissioner for Human Rights | menilai | peradilan semacam itu terhadap tawanan merupakan kejahatan perang | indirect
e13 ACCUSE/disapprove | kejahatan perang | a=Kantor HAM PBB>Office of the United Nations High Commissioner for Human Rights,-,IGO | r=Donetsk>D
+ Dari Yerevan, Menlu Rusia Sergei Lavrov meminta semua orang tidak mencampuri urusan hukum republik itu.
e14 REQUEST/yield | meminta | a=Menlu Rusia Sergei Lavrov>L | p=Yerevan>Yerevan,ARM,40.18,44.51
. Denis Pushilin, pemimpin separatis setempat, menepis dugaan bahwa para terpidana akan ditukar dengan tawanan Rusia.
S person:Denis Pushilin>=Denis Pushilin | menepis | para terpidana akan ditukar dengan tawanan Rusia | indirect
e15 RETREAT/release | ditukar | a=Denis Pushilin>D | r=para terpidana>A ; para terpidana>S ; para terpidana>B | st=denied
+ Republik Rakyat Donetsk berdiri sepihak pada 2014 dan diakui Moskow tiga hari sebelum invasi.
e16 SUPPORT | diakui | a=Moskow>Russia,RUS,GOV | r=Republik Rakyat Donetsk>D | d=2022-02-21
e17 ASSAULT | invasi | a=Moskow>Russia,RUS,GOV | r=Ukraina>U | d=2022-02-24
. Keluarga Pinner mengaku "hancur" dan berharap semua pihak bekerja sama agar ia cepat pulang.
S organization:Keluarga Pinner>=Family of Shaun Pinner | mengaku | hancur | direct
. Rusia sendiri menangguhkan hukuman mati sejak 1996, tetapi moratorium itu tidak berlaku di Donetsk.
