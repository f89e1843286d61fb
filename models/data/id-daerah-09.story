@story id-own-qg-049 | id | 2017-03-11 | Pikiran Kota
@who A = Angkot drivers in Bandung | IDN | CVL
@who O = Online transport drivers in Bandung | IDN | CVL
@who P = Bandung Police | IDN | COP
@who J = West Java Transportation Agency | IDN | GOV
@who W = WAAT West Java | IDN | NGO
@who R = Ridwan Kamil | IDN | GOV
@where B = Bandung | IDN | -6.91 | 107.61
# Angkot Batal Mogok, tapi Mobil Berpelat Hitam Telanjur Dihajar
e1 PROTEST/strike | Mogok | a=Angkot>A | st=denied
e2 PROTEST/riot,vandalize | Dihajar | r=Mobil Berpelat Hitam>-,IDN,CVL | d=2017-03-09
+ BANDUNG - Keluarga Engkos Koswara hendak menengok cucu yang baru lahir, Kamis (9/3) siang, ketika Avanza mereka dicegat belasan sopir angkot di Jalan BKR.
e3 PROTEST/obstruct | dicegat | a=belasan sopir angkot>A | r=Keluarga Engkos Koswara>Engkos Koswara family,IDN,CVL | p=Jalan BKR>B | d=2017-03-09
. Disangka taksi daring, kaca mobil itu dipecahkan dengan kunci roda, dan bodinya ditendang di depan anak-anak yang menjerit.
e4 PROTEST/riot,vandalize | dipecahkan | r=mobil itu>Engkos Koswara family,IDN,CVL | p=Jalan BKR>B | d=2017-03-09 | same=e2
. "Saya bilang ini mobil pribadi, mereka tidak dengar," tuturnya.
S person:nya>=Engkos Koswara | tuturnya | Saya bilang ini mobil pribadi, mereka tidak dengar, | direct
+ Padahal pagi itu, dalam rapat dengan Dinas Perhubungan Jawa Barat, Wadah Aliansi Aspirasi Transportasi (WAAT) sudah membatalkan mogok empat hari yang mereka umumkan sepekan sebelumnya.
e5 CONSULT | rapat | a=Dinas Perhubungan Jawa Barat>J ; Wadah Aliansi Aspirasi Transportasi (WAAT)>W | p=BANDUNG>B | d=2017-03-09
e6 CONCEDE | membatalkan mogok | a=Wadah Aliansi Aspirasi Transportasi (WAAT)>W | r=Dinas Perhubungan Jawa Barat>J | p=BANDUNG>B | d=2017-03-09
e7 PROTEST/strike | mogok | a=mereka>A | st=denied | same=e1
. Sebagai gantinya, pemerintah provinsi setuju menutup sementara operasi angkutan berbasis aplikasi hingga aturan baru terbit.
e8 AGREE | setuju menutup sementara | a=pemerintah provinsi>J | d=2017-03-09
e9 COERCE/restrict | menutup sementara | a=pemerintah provinsi>J | r=angkutan berbasis aplikasi>O | p=BANDUNG>B | st=planned
+ Kabar pembatalan rupanya tidak sampai ke terminal-terminal.
. Dari Cicaheum hingga Leuwipanjang ratusan angkot tetap dikandangkan, sehingga pegawai dan pelajar menumpang truk TNI serta mobil patroli.
e10 PROTEST/strike | dikandangkan | a=ratusan angkot>A | p=Leuwipanjang>B | d=2017-03-09 | f=size 200.. "ratusan angkot"
e11 AID | menumpang truk TNI | r=pegawai dan pelajar>Residents of Bandung,IDN,CVL | p=BANDUNG>B | d=2017-03-09
+ Kapolrestabes Bandung Kombes Hendro Pandowo mengatakan enam orang sudah ditetapkan sebagai tersangka, semuanya sopir.
S person:Kapolrestabes Bandung Kombes Hendro Pandowo>=Hendro Pandowo | mengatakan | enam orang sudah ditetapkan sebagai tersangka, semuanya sopir | indirect
e12 ACCUSE/investigate | ditetapkan sebagai tersangka | r=enam orang>A | f=size 6 "enam orang"
. Mereka terancam lima setengah tahun bui.
. Ia mengimbau kedua kelompok tidak melakukan sweeping, apalagi balas dendam.
e13 REQUEST/yield | mengimbau | a=Ia>P | r=kedua kelompok>A ; kedua kelompok>O
+ Jumat malam giliran pengemudi ojek daring berkonvoi di Dago, dua angkot digulingkan, lalu polisi menghalau mereka tanpa tembakan.
e14 PROTEST/demo | berkonvoi | a=pengemudi ojek daring>O | p=Dago>Dago,IDN,-6.88,107.62 | d=2017-03-10
e15 PROTEST/riot,vandalize | digulingkan | r=dua angkot>A | p=Dago>Dago,IDN,-6.88,107.62 | d=2017-03-10
e16 COERCE/restrict | menghalau | a=polisi>P | r=mereka>O | p=Dago>Dago,IDN,-6.88,107.62 | d=2017-03-10
. Wali Kota Ridwan Kamil, lewat Instagram, meminta maaf kepada keluarga Engkos dan menanggung ongkos bengkel.
e17 CONCEDE | meminta maaf | a=Wali Kota Ridwan Kamil>R | r=keluarga Engkos>Engkos Koswara family,IDN,CVL
e18 AID | menanggung ongkos bengkel | a=Wali Kota Ridwan Kamil>R | r=keluarga Engkos>Engkos Koswara family,IDN,CVL
+ Setoran angkot turun dari Rp 250.000 menjadi Rp 90.000 sehari dalam dua tahun terakhir, kata Ketua Organda Neneng Djuraidah.
S person:Ketua Organda Neneng Djuraidah>=Neneng Djuraidah | kata | Setoran angkot turun dari Rp 250.000 menjadi Rp 90.000 sehari dalam dua tahun terakhir | indirect
. Di Tangerang, Rabu lalu, pengemudi ojek daring bernama Ichtiyarul Jamil sengaja ditabrak sopir angkot R-03 hingga koma.
e19 ASSAULT | ditabrak | a=sopir angkot R-03>-,IDN,CVL | r=Ichtiyarul Jamil>Ichtiyarul Jamil,IDN,CVL | p=Tangerang>Tangerang,IDN,-6.18,106.63 | d=2017-03-08 | f=injured 1 "Ichtiyarul Jamil"

@story id-own-qg-050 | id | 2021-05-12 | Kompasiana
@who C = Colombia | COL | GOV
@who D = Iván Duque | COL | GOV
@who P = Protesters in Colombia | COL | CVL
@who S = ESMAD | COL | COP
@who K = National Strike Committee | COL | NGO
@who M = Minga Indígena | COL | CVL
@who L = Lucas Villa | COL | CVL
@who U = United Nations | - | IGO
@who A = Alberto Carrasquilla | COL | GOV
@where C = Cali | COL | 3.44 | -76.52
@where B = Bogotá | COL | 4.71 | -74.07
@where CO = Colombia | COL | 4.6 | -74.1
# Dua Minggu Paro Nacional: Kolombia Mogok, Cali Berdarah
e1 PROTEST/strike | Mogok | a=Kolombia>P | p=Kolombia>CO | d=2021-04-28..2021-05-12 | st=ongoing
+ "Kalau rakyat turun ke jalan di tengah pandemi, berarti pemerintahnya lebih berbahaya daripada virus."
e2 ACCUSE/disapprove | lebih berbahaya daripada virus | a=rakyat>P | r=pemerintahnya>C
. Spanduk berbunyi begitu dibentangkan di jembatan Puerto Resistencia, Cali, kota salsa yang dua minggu ini lebih mirip medan tempur.
S document:Spanduk>=Banner in Cali | berbunyi | Kalau rakyat turun ke jalan di tengah pandemi, berarti pemerintahnya lebih berbahaya daripada virus. | direct
e3 PROTEST/demo | dibentangkan | p=Puerto Resistencia>C
+ Pemogokan nasional dimulai 28 April 2021 sebagai penolakan terhadap rancangan pajak yang hendak mengenakan PPN atas telur, kopi, dan biaya pemakaman.
e4 PROTEST/strike | Pemogokan nasional | p=Kolombia>CO | d=2021-04-28 | same=e1
e5 REJECT | penolakan | p=Kolombia>CO | d=2021-04-28
. Empat hari kemudian Presiden Iván Duque menarik rancangan itu, dan Menteri Keuangan Alberto Carrasquilla, orang yang mengira selusin telur berharga 1.800 peso, mengundurkan diri.
e6 CONCEDE | menarik rancangan | a=Presiden Iván Duque>D | d=2021-05-02
e7 RETREAT/resign | mengundurkan diri | a=Menteri Keuangan Alberto Carrasquilla>A | d=2021-05-03
. Terlambat.
+ Tuntutan melebar: bubarkan pasukan huru-hara ESMAD, cabut reformasi kesehatan, jalankan perjanjian 2016 dengan FARC.
e8 REQUEST/change | Tuntutan | p=Kolombia>CO
. Jalan Trans-Amerika dipalang di puluhan titik; bensin di Valle del Cauca habis, ayam mati kelaparan di kandang, oksigen rumah sakit menipis.
e9 PROTEST/obstruct | dipalang | p=Jalan Trans-Amerika>CO
+ Soal korban, angkanya saling bertentangan.
. LSM Temblores mendata 40 orang tewas oleh aparat sampai Minggu, sementara Kejaksaan hanya mengakui 14 yang terkait langsung dengan aksi.
S organization:LSM Temblores>=Temblores | mendata | 40 orang tewas oleh aparat sampai Minggu | indirect
S organization:Kejaksaan>=Office of the Attorney General of Colombia | mengakui | 14 yang terkait langsung dengan aksi | indirect
e10 ASSAULT | tewas | a=aparat>S | r=40 orang>P | p=Kolombia>CO | d=2021-04-28..2021-05-09 | f=killed 40 "40 orang" ; killed 14 "14"
. Lucas Villa, mahasiswa olahraga yang berjoget di dalam bus sambil mengampanyekan pemogokan, ditembak delapan kali oleh orang bersepeda motor di Pereira dan dinyatakan mati otak.
e11 ASSAULT/firearms | ditembak | a=orang bersepeda motor>-,COL,- | r=Lucas Villa>L | p=Pereira>Pereira,COL,4.81,-75.69 | f=injured 1 "Lucas Villa"
e12 PROTEST/strike | pemogokan | p=Kolombia>CO | same=e1
. Di Cali pada 9 Mei warga kawasan elite, sebagian bersenjata api, menyerang rombongan Minga pribumi; sepuluh orang luka.
e13 ASSAULT/firearms | menyerang | a=warga kawasan elite>Armed civilians in Cali,COL,CVL | r=rombongan Minga pribumi>M | p=Cali>C | d=2021-05-09 | f=injured 10 "sepuluh orang"
. Duque malah menyuruh orang pribumi "kembali ke cagar mereka".
S person:Duque>D | menyuruh | kembali ke cagar mereka | direct
e14 REQUEST/yield | menyuruh | a=Duque>D | r=orang pribumi>M
+ Kantor HAM PBB, Uni Eropa, bahkan 55 anggota Kongres AS mengecam pemakaian kekuatan yang berlebihan.
e15 ACCUSE/disapprove | mengecam | a=Kantor HAM PBB>U ; Uni Eropa>European Union,-,IGO ; 55 anggota Kongres AS>Members of the United States Congress,USA,LEG
. Menteri Pertahanan Diego Molano menuding "teroris" ELN dan pembangkang FARC membiayai kerusuhan, sambil menawarkan sayembara bagi pemberi keterangan.
S person:Menteri Pertahanan Diego Molano>=Diego Molano | menuding | "teroris" ELN dan pembangkang FARC membiayai kerusuhan | mixed
e16 ACCUSE/allege | menuding | a=Menteri Pertahanan Diego Molano>C | r=ELN>ELN,COL,REB ; pembangkang FARC>FARC dissidents,COL,REB
e17 AID | membiayai kerusuhan | a=ELN>ELN,COL,REB ; pembangkang FARC>FARC dissidents,COL,REB | st=possible
+ Senin lalu pemerintah dan Komite Pemogokan akhirnya bertemu di Bogotá.
e18 CONSULT | bertemu | a=pemerintah>C ; Komite Pemogokan>K | p=Bogotá>B | d=2021-05-10
. "Tak ada empati, tak ada kesepakatan," kata pemimpin serikat buruh Francisco Maltés usai keluar dari Istana Nariño, dikutip EFE.
S outlet:EFE>=EFE ; person:pemimpin serikat buruh Francisco Maltés>=Francisco Maltés | kata | Tak ada empati, tak ada kesepakatan, | direct
e19 AGREE | tak ada kesepakatan | a=Francisco Maltés>K | p=Bogotá>B | d=2021-05-10 | st=denied
. Pemogokan hari ini, Rabu, memasuki gelombang keempat.
e20 PROTEST/strike | Pemogokan | p=Kolombia>CO | st=ongoing | same=e1
. Copa América, yang semestinya digelar bersama Argentina bulan depan, sudah tak ada yang berani menyebut.

@story id-own-qg-051 | id | 2018-05-10 | Tempo Raya
@who N = Terrorism inmates at Mako Brimob | IDN | REB
@who B = Mobile Brigade Corps | IDN | COP
@who D = Densus 88 | IDN | COP
@who W = Wiranto | IDN | GOV
@who I = Iwan Sarjana | IDN | COP
@who S = Islamic State | - | REB
@who A = Aman Abdurrahman | IDN | REB
@who F = Five slain officers | IDN | COP
@who J = Joko Widodo | IDN | GOV
@where M = Mako Brimob detention center | IDN | -6.36 | 106.85
# 36 Jam Mako Brimob: 155 Napi Menyerah, Sandera Terakhir Selamat
e1 RETREAT | Menyerah | a=155 Napi>N | p=Mako Brimob>M | d=2018-05-10 | f=size 155 "155 Napi"
e2 ASSAULT/abduct | Sandera | r=Sandera Terakhir>I | p=Mako Brimob>M | d=2018-05-08
+ DEPOK - Satu demi satu, dengan tangan di kepala dan kaus digulung, mereka keluar menuruni anak tangga saat matahari baru setinggi pagar.
. Sebanyak 145 narapidana kasus terorisme menyerah tanpa syarat, Kamis (10/5) pagi, dan sepuluh sisanya menyusul setelah ditembaki gas air mata di dalam blok C.
e3 RETREAT | menyerah tanpa syarat | a=145 narapidana kasus terorisme>N | p=Mako Brimob>M | d=2018-05-10 | f=size 145 "145 narapidana kasus terorisme" | same=e1
e4 ASSAULT/crowd-control | ditembaki gas air mata | r=sepuluh sisanya>N | p=blok C>M | d=2018-05-10
+ Kerusuhan di rumah tahanan Markas Komando Brigade Mobil Kelapa Dua itu pecah Selasa malam, gara-gara titipan makanan keluarga seorang napi, Wawan Kurniawan, diperiksa dahulu.
e5 PROTEST/riot | Kerusuhan | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-08
. Mereka menjebol sel, merebut 30 pucuk senjata dari ruang penyidik, menyandera sembilan polisi, lalu membunuh lima orang dengan sayatan di leher.
e6 PROTEST/riot | menjebol sel | a=Mereka>N | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-08
e7 COERCE/seize | merebut 30 pucuk senjata | a=Mereka>N | r=penyidik>D | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-08
e8 ASSAULT/abduct | menyandera | a=Mereka>N | r=sembilan polisi>B | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-08 | f=abducted 9 "sembilan polisi" | same=e2
e9 ASSAULT/primitive | membunuh | a=Mereka>N | r=lima orang>F | p=Markas Komando Brigade Mobil Kelapa Dua>M | f=killed 5 "lima orang"
. Seorang napi tewas ditembak karena melawan.
e10 ASSAULT/firearms | ditembak | r=Seorang napi>N | p=Markas Komando Brigade Mobil Kelapa Dua>M | f=killed 1 "Seorang napi"
+ Bripka Iwan Sarjana, sandera terakhir, dilepaskan sekitar tengah malam dengan lebam di wajah, dibarter makanan dan air.
e11 RETREAT/release | dilepaskan | r=Bripka Iwan Sarjana>I | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-10
. "Kami tidak bernegosiasi, kami memberi ultimatum," tegas Menko Polhukam Wiranto.
S person:Menko Polhukam Wiranto>W | tegas | Kami tidak bernegosiasi, kami memberi ultimatum, | direct
e12 CONSULT | tidak bernegosiasi | a=Kami>W ; Kami>N | st=denied
e13 THREATEN | memberi ultimatum | a=kami>W
. Kalau ada polisi membawakan nasi, katanya, itu soal kemanusiaan.
S person:nya>W | katanya | Kalau ada polisi membawakan nasi | indirect
+ Wakapolri Komjen Syafruddin mengaku pasukan khusus tadinya siap menyerbu pukul empat pagi.
S person:Wakapolri Komjen Syafruddin>=Syafruddin | mengaku | pasukan khusus tadinya siap menyerbu pukul empat pagi | indirect
e14 MOBILIZE/police | siap menyerbu | a=pasukan khusus>D | p=Markas Komando Brigade Mobil Kelapa Dua>M | d=2018-05-10
. Amaq, corong ISIS, mengklaim para "tentara khilafah" di balik pemberontakan itu; juru bicara Polri Muhammad Iqbal membantah klaim tersebut.
S outlet:Amaq>=Amaq ; organization:ISIS>S | mengklaim | para "tentara khilafah" di balik pemberontakan itu | mixed
e15 PROTEST/riot | pemberontakan itu | a=tentara khilafah>S | same=e5
e16 REJECT | membantah klaim | a=juru bicara Polri Muhammad Iqbal>Indonesian National Police,IDN,COP | r=Amaq>S
. Nama Aman Abdurrahman, yang tengah diadili dalam perkara bom Thamrin 2016, sempat disebut para perusuh sebagai orang yang ingin mereka temui.
S unnamed:para perusuh>N | disebut | orang yang ingin mereka temui | indirect
e17 ACCUSE | diadili | r=Aman Abdurrahman>A | st=ongoing
e18 ASSAULT/explosives | bom Thamrin | p=Thamrin>Jakarta,IDN,-6.19,106.82 | d=2016-01-01..2016-12-31
+ Presiden Joko Widodo menaikkan pangkat kelima almarhum secara anumerta dan menyatakan negara takkan pernah takut.
S person:Presiden Joko Widodo>J | menyatakan | negara takkan pernah takut | indirect
. Seluruh tahanan dibawa dengan 15 bus berkaca gelap ke penyeberangan Wijayapura, tujuan Nusakambangan.
e19 COERCE/arrest | dibawa | r=Seluruh tahanan>N | p=Nusakambangan>Nusa Kambangan,IDN,-7.75,108.9 | d=2018-05-10
. Rutan itu, yang dirancang untuk 64 orang, sudah lama dikeluhkan sesak.
+ Yulianti, istri salah seorang yang gugur, sedang hamil tujuh bulan.

@story id-own-qg-052 | id | 2020-12-13 | UC News
@who T = Donald Trump | USA | GOV
@who U = United States | USA | GOV
@who M = Morocco | MAR | GOV
@who K = Mohammed VI | MAR | GOV
@who P = Polisario Front | ESH | REB
@who I = Israel | ISR | GOV
@who A = Algeria | DZA | GOV
@who S = Spain | ESP | GOV
@who H = Hamas | PSE | REB
@who J = Inhofe | USA | LEG
@where W = Western Sahara | ESH | 24.5 | -13.7
@where D = Dakhla | ESH | 23.68 | -15.96
# Barter di Padang Pasir: Trump Akui Sahara Barat Milik Maroko, Rabat Berdamai dengan Israel
e1 SUPPORT | Akui | a=Trump>T | r=Maroko>M | d=2020-12-10
e2 SUPPORT | Berdamai | a=Rabat>M ; Israel>I | d=2020-12-10
+ Hanya dua cuitan, kurang dari seratus kata, dan selesailah sikap netral Amerika yang berumur 45 tahun.
+ Kamis (10/12/2020) Presiden Donald Trump menandatangani proklamasi yang mengakui kedaulatan Maroko atas seluruh Sahara Barat.
e3 SUPPORT | mengakui kedaulatan | a=Presiden Donald Trump>T | r=Maroko>M | d=2020-12-10 | same=e1
. Sebagai imbalan, Raja Mohammed VI lewat sambungan telepon setuju menjalin hubungan diplomatik dengan Israel, membuka kantor penghubung, dan mengizinkan penerbangan langsung.
e4 CONSULT/phone | sambungan telepon | a=Raja Mohammed VI>K ; Presiden Donald Trump>T | d=2020-12-10
e5 AGREE | setuju menjalin hubungan diplomatik | a=Raja Mohammed VI>K | r=Israel>I | d=2020-12-10
e6 COOPERATE | mengizinkan penerbangan langsung | a=Raja Mohammed VI>K | r=Israel>I | st=planned
+ Maroko negara Arab keempat dalam empat bulan, setelah UEA, Bahrain, dan Sudan.
. Kita yang menonton dari jauh mungkin bertanya, apa urusannya Yerusalem dengan unta di Dakhla?
+ Reaksi yang saya kumpulkan dari Al Jazeera dan TASS:
+ Polisario "mengutuk sekeras-kerasnya" upaya Trump memberikan sesuatu yang bukan miliknya kepada pihak yang tak berhak.
S outlet:Al Jazeera>=Al Jazeera ; outlet:TASS>=TASS ; organization:Polisario>P | - | mengutuk sekeras-kerasnya | direct
e7 ACCUSE/disapprove | mengutuk | a=Polisario>P | r=Trump>T
. Wakilnya di Eropa, Oubi Bachir, bersumpah perang jalan terus sampai tentara Maroko hengkang.
S person:Oubi Bachir>=Oubi Bachir | bersumpah | perang jalan terus sampai tentara Maroko hengkang | indirect
e8 THREATEN/violence | bersumpah perang jalan terus | a=Oubi Bachir>P | r=Maroko>M
e9 RETREAT/withdraw | hengkang | a=tentara Maroko>Royal Moroccan Army,MAR,MIL | p=Sahara Barat>W | st=possible
. Rusia menyebut langkah Washington pelanggaran hukum internasional, kata Wakil Menlu Mikhail Bogdanov.
S organization:Rusia>=Russia ; person:Wakil Menlu Mikhail Bogdanov>=Mikhail Bogdanov | kata | langkah Washington pelanggaran hukum internasional | indirect
e10 ACCUSE/disapprove | pelanggaran hukum internasional | a=Rusia>Russia,RUS,GOV | r=Washington>U
. Aljazair, tuan rumah 165.000 pengungsi Sahrawi, menolaknya sebagai "tanpa akibat hukum apa pun", dan perdana menterinya mencium "keinginan entitas Zionis mendekati perbatasan kami".
S organization:Aljazair>A | menolaknya | tanpa akibat hukum apa pun | direct
S unnamed:perdana menterinya>=Abdelaziz Djerad | mencium | keinginan entitas Zionis mendekati perbatasan kami | direct
e11 REJECT | menolaknya | a=Aljazair>A | r=Washington>U
. Hamas mengecam normalisasi itu sebagai dosa politik; di Rabat, polisi membubarkan puluhan orang yang hendak berunjuk rasa di depan parlemen.
S organization:Hamas>H | mengecam | dosa politik | indirect
e12 ACCUSE/disapprove | mengecam | a=Hamas>H | r=Maroko>M
e13 SUPPORT | normalisasi itu | same=e2
e14 COERCE/restrict | membubarkan | a=polisi>Moroccan police,MAR,COP | r=puluhan orang>Protesters in Rabat,MAR,CVL | p=Rabat>Rabat,MAR,34.02,-6.84
e15 PROTEST/demo | berunjuk rasa | a=puluhan orang>Protesters in Rabat,MAR,CVL | p=Rabat>Rabat,MAR,34.02,-6.84 | st=denied | f=size 20.. "puluhan orang"
+ Bahkan sekutu Trump, Senator James Inhofe, mengkritiknya di lantai Senat: hak rakyat Sahara "telah dijual".
S person:Senator James Inhofe>J | mengkritiknya | telah dijual | direct
e16 ACCUSE/disapprove | mengkritiknya | a=Senator James Inhofe>J | r=Trump>T
. Sekjen PBB Antonio Guterres kalem saja, posisinya "tidak berubah".
S person:Sekjen PBB Antonio Guterres>=Antonio Guterres | - | tidak berubah | direct
. Spanyol, bekas penjajah, menunda pertemuan puncaknya dengan Rabat yang dijadwalkan pekan depan dan beralasan Covid-19.
S organization:Spanyol>S | beralasan | Covid-19 | indirect
e17 REJECT/meet | menunda pertemuan puncaknya | a=Spanyol>S | r=Rabat>M
+ Sebulan sebelumnya baku tembak pecah lagi di sepanjang tembok pasir 2.700 kilometer yang dijaga jutaan ranjau.
e18 ASSAULT/firearms | baku tembak | p=tembok pasir 2.700 kilometer>Moroccan Western Sahara Wall,ESH,24.5,-12.5 | d=2020-11-01..2020-11-30
. Pemerintah AS juga memberi tahu Kongres rencana menjual drone MQ-9 dan bom pintar senilai satu miliar dolar kepada kerajaan itu, lapor Reuters berdasarkan sumber-sumber yang mengetahuinya.
S outlet:Reuters>=Reuters ; unnamed:sumber-sumber yang mengetahuinya>- | lapor | Pemerintah AS juga memberi tahu Kongres rencana menjual drone MQ-9 dan bom pintar senilai satu miliar dolar kepada kerajaan itu | indirect
e19 AID | menjual drone MQ-9 dan bom pintar | a=Pemerintah AS>U | r=kerajaan itu>M | st=planned

@story id-own-qg-053 | id | 2024-01-09 | detikHukum
@who H = Haris Azhar | IDN | NGO
@who F = Fatia Maulidiyanti | IDN | NGO
@who L = Luhut Binsar Pandjaitan | IDN | GOV
@who C = East Jakarta District Court | IDN | JUD
@who J = Public prosecutors | IDN | JUD
@who P = Jakarta Metropolitan Police | IDN | COP
@who K = Supporters of Haris and Fatia | IDN | CVL
@who T = TNI in Intan Jaya | IDN | MIL
@where C = East Jakarta | IDN | -6.21 | 106.92
@where I = Intan Jaya | IDN | -3.5 | 137.0
# Haris-Fatia Bebas Murni dalam Kasus "Lord Luhut", Jaksa Kasasi
e1 SANCTION/convict | Bebas Murni | r=Haris-Fatia>H ; Haris-Fatia>F | d=2024-01-08 | st=denied
e2 REJECT | Kasasi | a=Jaksa>J
+ Jakarta - Pecah sudah tangis di ruang sidang utama Pengadilan Negeri Jakarta Timur, Senin (8/1/2024).
. Ketua majelis Cokorda Gede Arthana menyatakan Haris Azhar dan Fatia Maulidiyanti tidak terbukti mencemarkan nama Menteri Koordinator Kemaritiman dan Investasi Luhut Binsar Pandjaitan, dan membebaskan keduanya dari segala dakwaan.
S person:Ketua majelis Cokorda Gede Arthana>=Cokorda Gede Arthana | menyatakan | Haris Azhar dan Fatia Maulidiyanti tidak terbukti mencemarkan nama Menteri Koordinator Kemaritiman dan Investasi Luhut Binsar Pandjaitan | indirect
e3 SANCTION/convict | membebaskan keduanya dari segala dakwaan | a=Ketua majelis Cokorda Gede Arthana>C | r=keduanya>H ; keduanya>F | p=Pengadilan Negeri Jakarta Timur>C | d=2024-01-08 | st=denied | same=e1
. Frasa "Lord", menurut hakim, bukan penghinaan.
S unnamed:hakim>=Cokorda Gede Arthana | menurut | bukan penghinaan | indirect
+ Jaksa semula menuntut Haris empat tahun dan Fatia tiga setengah tahun.
e4 REQUEST | menuntut | a=Jaksa>J
. "Kami hormati, tapi hari ini juga kami pastikan mengajukan kasasi," ujar Kepala Seksi Penerangan Hukum Kejati DKI, Syahron Hasibuan.
S person:Syahron Hasibuan>=Syahron Hasibuan | ujar | Kami hormati, tapi hari ini juga kami pastikan mengajukan kasasi, | direct
e5 REJECT | mengajukan kasasi | a=kami>J | d=2024-01-08 | st=planned | same=e2
+ Perkara ini berpangkal dari siniar di kanal YouTube Haris pada 20 Agustus 2021.
. Dalam obrolan itu Fatia, kala itu Koordinator Kontras, mengutip kajian sembilan organisasi yang menuding perusahaan yang sahamnya dipegang Luhut ikut bermain dalam tambang emas Blok Wabu, Intan Jaya, daerah tempat ribuan tentara digelar.
S document:kajian sembilan organisasi>=Study of nine organizations | menuding | perusahaan yang sahamnya dipegang Luhut ikut bermain dalam tambang emas Blok Wabu, Intan Jaya | indirect
e6 ACCUSE/allege | menuding | a=sembilan organisasi>Nine Indonesian NGOs,IDN,NGO | r=Luhut>L
e7 MOBILIZE/troops | digelar | a=ribuan tentara>T | p=Intan Jaya>I | f=size 2000.. "ribuan tentara"
. Luhut dua kali melayangkan somasi, meminta permohonan maaf, dan karena tak dituruti melapor ke Polda Metro Jaya pada 22 September tahun itu.
e8 THREATEN | melayangkan somasi | a=Luhut>L | r=Fatia>F ; Haris>H
e9 REQUEST/yield | meminta permohonan maaf | a=Luhut>L | r=Fatia>F ; Haris>H
e10 REJECT/yield | tak dituruti | r=Luhut>L
e11 ACCUSE | melapor | a=Luhut>L | r=Fatia>F ; Haris>H | d=2021-09-22
. Ia juga menggugat perdata Rp 100 miliar.
e12 ACCUSE | menggugat | a=Ia>L | r=Haris>H ; Fatia>F
+ Juru bicara Luhut, Jodi Mahardi, menyatakan menghargai putusan, seraya menyayangkan ada bukti yang tidak dipertimbangkan.
S person:Jodi Mahardi>=Jodi Mahardi | menyatakan | menghargai putusan | indirect
e13 ACCUSE/disapprove | menyayangkan | a=Jodi Mahardi>L | r=hakim>C
. "Papua masih berdarah, bebas saya tidak ada artinya kalau itu tidak berhenti," kata Haris dari atas mobil komando.
S person:Haris>H | kata | Papua masih berdarah, bebas saya tidak ada artinya kalau itu tidak berhenti, | direct
+ Ratusan pendukung memadati Jalan Sumarno sejak pagi; sebagian mengenakan topeng Munir dan memukul panci.
e14 PROTEST/demo | memadati | a=Ratusan pendukung>K | p=Jalan Sumarno>C | d=2024-01-08 | f=size 200.. "Ratusan pendukung"
. Polres menurunkan 1.106 personel, dan sidang berlangsung aman.
e15 MOBILIZE/police | menurunkan | a=Polres>East Jakarta Police,IDN,COP | p=Jalan Sumarno>C | d=2024-01-08 | f=size 1106 "1.106 personel"
+ Amnesty International menyebut vonis itu angin segar, sekaligus mendesak pasal karet UU ITE dihapus.
S organization:Amnesty International>=Amnesty International | menyebut | vonis itu angin segar | indirect
e16 SUPPORT | angin segar | a=Amnesty International>Amnesty International,-,NGO | r=hakim>C
e17 REQUEST/change | mendesak | a=Amnesty International>Amnesty International,-,NGO
. Catatan SAFEnet, sedikitnya 89 orang dijerat pasal serupa sepanjang paruh pertama 2023.
S document:Catatan SAFEnet>=SAFEnet records | - | sedikitnya 89 orang dijerat pasal serupa sepanjang paruh pertama 2023 | indirect
e18 ACCUSE | dijerat | r=89 orang>Defendants under the ITE Law,IDN,CVL | d=2023-01-01..2023-06-30 | f=size 89.. "sedikitnya 89 orang"

@story id-own-qg-054 | id | 2016-10-11 | Blog Warga Dunia
@who E = Ethiopia | ETH | GOV
@who O = Oromo protesters | ETH | CVL
@who S = Ethiopian security forces | ETH | COP
@who H = Hailemariam Desalegn | ETH | GOV
@who L = Feyisa Lilesa | ETH | CVL
@who R = Human Rights Watch | - | NGO
@who J = Jawar Mohammed | ETH | OPP
@who G = Angela Merkel | DEU | GOV
@where B = Bishoftu | ETH | 8.75 | 38.98
@where A = Addis Ababa | ETH | 9.03 | 38.74
@where OR = Oromia | ETH | 8.0 | 39.0
# Pelari, Danau, dan Gas Air Mata: Oromia di Bawah Keadaan Darurat
e1 COERCE/martial-law | Keadaan Darurat | p=Oromia>OR | d=2016-10-08 | st=ongoing
+ Anda mungkin ingat pelari maraton Feyisa Lilesa yang menyilangkan kedua lengan di garis finis Olimpiade Rio, Agustus lalu.
e2 PROTEST/demo | menyilangkan kedua lengan | a=Feyisa Lilesa>L | p=Rio>Rio de Janeiro,BRA,-22.91,-43.17 | d=2016-08-01..2016-08-31
. Ia tak berani pulang sesudahnya.
. "Kalau saya kembali, mereka akan membunuh atau memenjarakan saya," ujarnya waktu itu.
S person:nya>L | ujarnya | Kalau saya kembali, mereka akan membunuh atau memenjarakan saya, | direct
e3 ASSAULT | membunuh | a=mereka>E | r=saya>L | st=possible
e4 COERCE/arrest | memenjarakan | a=mereka>E | r=saya>L | st=possible
+ Silang lengan yang sama diacungkan ribuan orang di tepi Danau Harsadi, Bishoftu, pada pesta syukur Irreecha, Minggu 2 Oktober 2016.
e5 PROTEST/demo | diacungkan | a=ribuan orang>O | p=Bishoftu>B | d=2016-10-02 | f=size 2000.. "ribuan orang"
. Seorang pemuda merebut mikrofon, polisi melempar gas air mata dan menembak ke udara, massa lari dan terperosok ke parit yang dalam.
e6 ASSAULT/crowd-control | melempar gas air mata | a=polisi>S | r=massa>O | p=Bishoftu>B | d=2016-10-02
e7 MOBILIZE/weapons | menembak ke udara | a=polisi>S | r=massa>O | p=Bishoftu>B | d=2016-10-02
. Pemerintah bilang 55 mati terinjak-injak; oposisi, seperti dikutip AFP, menyebut 678.
S organization:Pemerintah>E | bilang | 55 mati terinjak-injak | indirect
S outlet:AFP>=AFP ; unnamed:oposisi>- | menyebut | 678 | indirect
e8 ASSAULT/crowd-control | mati terinjak-injak | r=55>O | p=Bishoftu>B | d=2016-10-02 | f=killed 55 "55" ; killed 678 "678" | same=e6
+ Sepekan kemudian "hari-hari amarah": pabrik semen, kebun bunga milik orang Belanda, dan 60 bus dibakar; seorang peneliti Amerika tewas dilempari batu di pinggiran Addis Ababa.
e9 PROTEST/riot,vandalize | dibakar | r=pabrik semen>-,ETH,BUS ; kebun bunga milik orang Belanda>-,NLD,BUS | p=pinggiran Addis Ababa>OR | d=2016-10-03..2016-10-09
e10 PROTEST/riot | tewas dilempari batu | r=seorang peneliti Amerika>Sharon Gray,USA,CVL | p=pinggiran Addis Ababa>A | d=2016-10-04 | f=killed 1 "seorang peneliti Amerika"
. Perdana Menteri Hailemariam Desalegn menjawabnya dengan keadaan darurat enam bulan, yang pertama dalam seperempat abad, diumumkan di televisi pada 9 Oktober dan berlaku surut sehari.
e11 COERCE/martial-law | keadaan darurat | a=Perdana Menteri Hailemariam Desalegn>H | d=2016-10-08 | same=e1
. Isi dekretnya ganjil-ganjil: menyilangkan lengan dilarang, menonton saluran ESAT dan OMN dilarang, diplomat tak boleh keluar lebih dari 40 kilometer dari ibu kota, internet ponsel dimatikan.
e12 COERCE/restrict | menyilangkan lengan dilarang | a=dekretnya>E
e13 COERCE/censor | dilarang#2 | r=ESAT>ESAT,-,MED ; OMN>Oromia Media Network,-,MED
e14 COERCE/restrict | tak boleh keluar | r=diplomat>Diplomats in Ethiopia,-,GOV | p=ibu kota>A
e15 COERCE/censor | dimatikan
+ Menteri Getachew Reda menuduh Eritrea dan "unsur-unsur di Mesir" melatih serta mendanai perusuh.
S person:Menteri Getachew Reda>=Getachew Reda | menuduh | Eritrea dan "unsur-unsur di Mesir" melatih serta mendanai perusuh | mixed
e16 ACCUSE/allege | menuduh | a=Menteri Getachew Reda>E | r=Eritrea>Eritrea,ERI,GOV ; unsur-unsur di Mesir>-,EGY,-
e17 AID | melatih serta mendanai | a=Eritrea>Eritrea,ERI,GOV ; unsur-unsur di Mesir>-,EGY,- | r=perusuh>O | st=possible
. Kairo menyangkal.
e18 AID | menyangkal | a=Kairo>Egypt,EGY,GOV | st=denied | same=e17
+ Angela Merkel, yang singgah hari ini, menawari polisi Etiopia pelatihan mengurai massa dan meminta pemerintah memberi ruang bagi oposisi.
e19 CONSULT/visit | singgah | a=Angela Merkel>G | r=Etiopia>E | p=Addis Ababa>A | d=2016-10-11
e20 AGREE | menawari | a=Angela Merkel>G | r=polisi Etiopia>S | p=Addis Ababa>A | d=2016-10-11
e21 REQUEST/change | meminta | a=Angela Merkel>G | r=pemerintah>E | p=Addis Ababa>A | d=2016-10-11
. Seluruh 547 kursi parlemen dipegang koalisi berkuasa.
+ Akar masalahnya rencana induk perluasan Addis Ababa ke tanah petani Oromo, yang diprotes sejak November 2015 dan dicabut Januari lalu tanpa memadamkan apa-apa.
e22 ACCUSE/disapprove | diprotes | r=Addis Ababa>E | p=Oromia>OR | d=2015-11-01..2015-11-30
e23 CONCEDE | dicabut | d=2016-01-01..2016-01-31
. Sedikitnya 500 orang sudah tewas ditembak aparat sejak itu, catat Human Rights Watch pada Agustus.
S organization:Human Rights Watch>R | catat | Sedikitnya 500 orang sudah tewas ditembak aparat sejak itu | indirect
e24 ASSAULT/firearms | ditembak | a=aparat>S | r=500 orang>O | p=Oromia>OR | d=2015-11-01..2016-08-31 | f=killed 500.. "Sedikitnya 500 orang"
