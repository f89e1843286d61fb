@story id-own-qi-019 | id | 2018-03-28 | Kabar Dunia
@who K = Kim Jong Un | PRK | GOV
@who X = Xi Jinping | CHN | GOV
@who KR = North Korea | PRK | GOV
@who C = China | CHN | GOV
@who T = Donald Trump | USA | GOV
@who M = Moon Jae-in | KOR | GOV
@who SK = South Korea | KOR | GOV
@who J = Japan | JPN | GOV
@who DK = United Nations Security Council | - | IGO
@where B = Beijing | CHN | 39.9 | 116.41
@where PM = Panmunjom | KOR | 37.96 | 126.68
# Kereta Hijau Itu Memang Kim: Xi Terima Pemimpin Korut Diam-diam di Beijing
e1 CONSULT/visit | Terima | a=Pemimpin Korut>K | r=Xi>X | p=Beijing>B | d=2018-03-25..2018-03-28
+ BEIJING - Tiga hari dunia menebak siapa penumpang kereta lapis baja berwarna hijau tua itu.
+ Xinhua baru menjawabnya Rabu (28/3), setelah gerbong terakhir melewati perbatasan: Kim Jong Un berkunjung secara tidak resmi sejak Minggu dan dijamu Presiden Xi Jinping di Balai Agung Rakyat.
S outlet:Xinhua>=Xinhua | menjawabnya | Kim Jong Un berkunjung secara tidak resmi sejak Minggu dan dijamu Presiden Xi Jinping di Balai Agung Rakyat | indirect
e2 CONSULT/visit | berkunjung | a=Kim Jong Un>K | r=Presiden Xi Jinping>X | p=Balai Agung Rakyat>B | d=2018-03-25..2018-03-28 | same=e1
. Inilah lawatan luar negeri pertamanya semenjak berkuasa pada Desember 2011.
e3 CONSULT/visit | lawatan luar negeri | a=nya>K | d=2018-03-25..2018-03-28 | same=e1
+ Menurut kantor berita itu, Kim mengatakan denuklirisasi bisa diselesaikan apabila Seoul dan Washington menanggapi dengan niat baik.
S outlet:kantor berita itu>=Xinhua ; person:Kim>K | mengatakan | denuklirisasi bisa diselesaikan apabila Seoul dan Washington menanggapi dengan niat baik | indirect
e4 RETREAT/disarm | denuklirisasi | a=Kim>KR | st=possible
. KCNA, yang memuat kunjungan yang sama sepanjang satu halaman, tidak menyinggung kata tersebut.
+ Kim mengundang tuan rumahnya datang ke Pyongyang; undangan itu diterima "dengan senang hati".
e5 AGREE | mengundang | a=Kim>K | r=tuan rumahnya>X
e6 AGREE | diterima | a=tuan rumahnya>X | r=Kim>K
. Xi sendiri memuji perubahan di semenanjung dan menyerukan lebih sering bertukar utusan.
e7 SUPPORT | memuji | a=Xi>X | r=Kim>KR
e8 REQUEST | menyerukan | a=Xi>X | r=Kim>KR
+ "Sampai jumpa, Kim menanti pertemuan kami!" cuit Donald Trump, yang mengaku menerima pesan dari Xi, seraya menambahkan bahwa sanksi terberat tetap dipertahankan.
S person:Donald Trump>T | cuit | Sampai jumpa, Kim menanti pertemuan kami! | direct
S person:Donald Trump>T | menambahkan bahwa | sanksi terberat tetap dipertahankan | indirect
e9 CONSULT | pesan | a=Xi>X | r=Donald Trump>T
e10 SANCTION/discontinue | sanksi | a=Donald Trump>T | r=Kim>KR | st=ongoing
. Awal bulan ini, 8 Maret, ia mengagetkan stafnya dengan menyanggupi bertemu Kim paling lambat Mei.
e11 AGREE | menyanggupi bertemu | a=ia>T | r=Kim>K | d=2018-03-08
e12 AGREE | bertemu Kim | a=ia>T ; Kim>K | d=2018-03-08..2018-05-31 | st=planned
+ Presiden Moon Jae-in lebih dahulu gilirannya: 27 April di Panmunjom, andai jadwal yang akan dirundingkan besok tidak berubah.
e13 AGREE | gilirannya | a=Presiden Moon Jae-in>M ; Kim>K | p=Panmunjom>PM | d=2018-04-27 | st=planned
e14 AGREE | dirundingkan | a=Presiden Moon Jae-in>SK ; Kim>KR | p=Panmunjom>PM | d=2018-03-29 | st=planned
. Tokyo tidak diberi tahu sama sekali; Menlu Taro Kono meminta penjelasan kepada Beijing.
e15 REQUEST | meminta penjelasan | a=Menlu Taro Kono>J | r=Beijing>C
+ Hubungan dua sekutu lama itu sempat beku.
. China, yang menyerap sembilan dari sepuluh barang Korut, ikut menyetujui tiga putaran hukuman DK PBB sepanjang 2017, bahkan menghentikan pembelian batu bara dan udang.
e16 SANCTION/discontinue | hukuman | a=China>C ; DK PBB>DK | r=Korut>KR | d=2017-01-01..2017-12-31
e17 SANCTION/discontinue | menghentikan pembelian batu bara | a=China>C | r=Korut>KR | d=2017-01-01..2017-12-31
. Utusan Xi, Song Tao, pada November lalu pulang tanpa ditemui Kim.
e18 REJECT/meet | tanpa ditemui | a=Kim>K | r=Song Tao>Song Tao,CHN,GOV | d=2017-11-01..2017-11-30
. Sebelum itu ada pembunuhan Kim Jong Nam, yang hidup dalam lindungan Beijing, dengan racun VX di Kuala Lumpur, 13 Februari 2017; Pyongyang tidak pernah mengakuinya.
e19 ASSAULT/targeted,unconventional | pembunuhan Kim Jong Nam | r=Kim Jong Nam>Kim Jong-nam,PRK,CVL | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69 | d=2017-02-13 | f=killed 1 "Kim Jong Nam"
+ Kedai mi di Dandong ramai lagi, dan harga apartemen di tepi Sungai Yalu naik 50 persen dalam dua hari.

@story id-own-qi-020 | id | 2004-04-25 | Harian Samudra
@who SY = Greek Cypriots | CYP | CVL
@who ST = Turkish Cypriots | CYP | CVL
@who P = Tassos Papadopoulos | CYP | GOV
@who T = Mehmet Ali Talat | CYP | GOV
@who A = Kofi Annan | - | IGO
@who EU = European Union | - | IGO
@who V = Günter Verheugen | - | IGO
@who TR = Turkey | TUR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who R = Russia | RUS | GOV
@who D = Rauf Denktas | CYP | GOV
@where N = Nicosia | CYP | 35.17 | 33.36
@where C = Cyprus | CYP | 35.1 | 33.2
# Siprus Yunani Berkata "Oxi", Rencana Penyatuan PBB Kandas
e1 REJECT | Oxi | a=Siprus Yunani>SY | r=PBB>United Nations,-,IGO | p=Siprus>C | d=2004-04-24
+ NIKOSIA, Minggu - Tiga dari empat pemilih Siprus Yunani menolak rencana Sekjen PBB Kofi Annan untuk menyatukan pulau mereka, sedangkan di utara garis hijau dua dari tiga orang Turki mendukungnya.
e2 REJECT | menolak | a=pemilih Siprus Yunani>SY | r=Sekjen PBB Kofi Annan>A | p=pulau mereka>C | d=2004-04-24 | same=e1
e3 SUPPORT | mendukungnya | a=orang Turki>ST | r=Sekjen PBB Kofi Annan>A | p=pulau mereka>C | d=2004-04-24
. Dua referendum itu digelar serentak Sabtu (24/4) dan harus dimenangi keduanya supaya berlaku.
+ Akibatnya janggal: mulai Sabtu depan, 1 Mei, yang masuk Uni Eropa hanyalah mereka yang berkata tidak.
e4 SUPPORT | masuk Uni Eropa | a=mereka yang berkata tidak>Cyprus,CYP,GOV | r=Uni Eropa>EU | d=2004-05-01 | st=planned
. "Saya merasa dibohongi," ucap Komisaris Perluasan Günter Verheugen; ia menuduh pemerintah Siprus ingkar pada janji tahun 1999 untuk memperjuangkan penyelesaian.
S person:Komisaris Perluasan Günter Verheugen>V | ucap | Saya merasa dibohongi | direct
e5 ACCUSE/disapprove | menuduh | a=Komisaris Perluasan Günter Verheugen>V | r=pemerintah Siprus>Cyprus,CYP,GOV
e6 REJECT/yield | ingkar | a=pemerintah Siprus>Cyprus,CYP,GOV | r=Günter Verheugen>EU | st=possible
e7 AGREE | janji | a=pemerintah Siprus>Cyprus,CYP,GOV | r=Günter Verheugen>EU | d=1999-01-01..1999-12-31
+ Presiden Tassos Papadopoulos, yang sambil menangis di layar kaca pada 7 April mengajak rakyat berkata tidak, membantah telah menutup pintu.
S person:Presiden Tassos Papadopoulos>P | membantah | telah menutup pintu | indirect
e8 REQUEST | mengajak | a=Presiden Tassos Papadopoulos>P | r=rakyat>SY | d=2004-04-07
e9 REJECT | membantah | a=Presiden Tassos Papadopoulos>P
. Yang ditolak, dalihnya, bukan perdamaian melainkan naskah yang membiarkan serdadu Turki tinggal.
S person:nya>P | dalihnya | Yang ditolak, dalihnya, bukan perdamaian melainkan naskah yang membiarkan serdadu Turki tinggal | indirect
+ Di utara, Mehmet Ali Talat meminta dunia mengakhiri pengucilan atas bangsanya.
e10 REQUEST/change | meminta | a=Mehmet Ali Talat>T
. Rauf Denktas, yang menentang rencana itu sampai akhir, tidak jadi mundur.
e11 REJECT | menentang | a=Rauf Denktas>D | r=rencana itu>A
e12 RETREAT/resign | mundur | a=Rauf Denktas>D | st=denied
. Ankara girang dan sedih sekaligus: PM Erdogan menyatakan kebijakan terbaik Turki selama 50 tahun telah menang, dan mengisyaratkan pasukannya, sekitar 35.000, tidak akan ditarik.
S person:PM Erdogan>E | menyatakan | kebijakan terbaik Turki selama 50 tahun telah menang | indirect
S person:PM Erdogan>E | mengisyaratkan | pasukannya, sekitar 35.000, tidak akan ditarik | indirect
e13 RETREAT/withdraw | ditarik | a=pasukannya>Turkish Armed Forces,TUR,MIL | p=utara>Northern Cyprus,CYP,35.25,33.6 | st=denied | f=size 35000 "sekitar 35.000"
+ Para menteri luar negeri UE akan bersidang di Luksemburg besok, dan Brussels menjanjikan 259 juta euro bagi utara.
e14 AGREE | bersidang | a=Para menteri luar negeri UE>EU | p=Luksemburg>Luxembourg,LUX,49.61,6.13 | d=2004-04-26 | st=planned
e15 AGREE | menjanjikan 259 juta euro | a=Brussels>EU | r=utara>ST
. Perdagangan langsung dengan mereka mungkin pula dibuka, kalau Nikosia tidak memveto.
e16 COOPERATE | dibuka | a=Brussels>EU | r=mereka>ST | st=possible
e17 REJECT | memveto | a=Nikosia>Cyprus,CYP,GOV | st=possible
+ Rabu lalu Rusia menjatuhkan veto atas rancangan resolusi yang akan menjamin keamanan kedua pihak, veto Moskwa yang pertama dalam sepuluh tahun.
e18 REJECT | menjatuhkan veto | a=Rusia>R | d=2004-04-21
+ Polisi mencatat dua pelemparan telur dan satu pesta.
+ Pulau itu terbelah sejak Juli 1974, ketika junta Athena mengkup Uskup Agung Makarios dan lima hari kemudian, pada tanggal 20, tentara Turki mendarat.
e19 COERCE/seize | mengkup | a=junta Athena>Greek junta,GRC,MIL | r=Uskup Agung Makarios>Makarios III,CYP,GOV | p=Pulau itu>C | d=1974-07-15
e20 ASSAULT | mendarat | a=tentara Turki>Turkish Armed Forces,TUR,MIL | r=Pulau itu>Cyprus,CYP,GOV | p=Pulau itu>C | d=1974-07-20
. Sekitar 200.000 orang kehilangan rumah waktu itu; 1.500 tidak pernah ditemukan.
e21 ASSAULT | kehilangan rumah | r=orang>Displaced people of Cyprus,CYP,CVL | p=Pulau itu>C | d=1974-07-20 | f=displaced 200000 "Sekitar 200.000 orang" ; missing 1500 "1.500" | same=e20
. "Kunci rumah saya di Kyrenia masih ada di laci, tetapi saya memilih oxi," kata Eleni, 71 tahun, "sebab saya tidak percaya kepada siapa pun lagi."
S person:Eleni>=Eleni | kata | Kunci rumah saya di Kyrenia masih ada di laci, tetapi saya memilih oxi | direct

@story id-own-qi-021 | id | 2017-06-06 | Jendela Teluk
@who Q = Qatar | QAT | GOV
@who S = Saudi Arabia | SAU | GOV
@who U = United Arab Emirates | ARE | GOV
@who B = Bahrain | BHR | GOV
@who M = Egypt | EGY | GOV
@who T = Donald Trump | USA | GOV
@who TM = Tamim bin Hamad Al Thani | QAT | GOV
@who K = Kuwait | KWT | GOV
@who I = Iran | IRN | GOV
@who AJ = Al Jazeera | QAT | MED
@who E = Recep Tayyip Erdogan | TUR | GOV
@who J = Joko Widodo | IDN | GOV
@who W = Indonesian citizens in Qatar | IDN | CVL
@where D = Doha | QAT | 25.29 | 51.53
@where QA = Qatar | QAT | 25.35 | 51.18
# Empat Negara Arab Putus Hubungan dengan Qatar, Rak Toko di Doha Ludes
e1 SANCTION/withdraw | Putus Hubungan | a=Empat Negara Arab>S ; Empat Negara Arab>U ; Empat Negara Arab>B ; Empat Negara Arab>M | r=Qatar>Q | d=2017-06-05
+ Susu habis lebih dulu, lalu ayam, lalu air.
+ Arab Saudi, Uni Emirat Arab, Bahrain, dan Mesir memutuskan hubungan diplomatik dengan Qatar dalam selang beberapa menit, Senin (5/6/2017) subuh, dan menutup darat, laut, serta udara baginya.
e2 SANCTION/withdraw | memutuskan hubungan diplomatik | a=Arab Saudi>S ; Uni Emirat Arab>U ; Bahrain>B ; Mesir>M | r=Qatar>Q | d=2017-06-05 | same=e1
e3 COERCE/restrict | menutup darat, laut, serta udara | a=Arab Saudi>S ; Uni Emirat Arab>U ; Bahrain>B ; Mesir>M | r=nya>Q | d=2017-06-05
. Riyadh menuduh tetangganya "memeluk" Ikhwanul Muslimin, ISIS, dan kelompok dukungan Iran.
S organization:Riyadh>S | menuduh | tetangganya "memeluk" Ikhwanul Muslimin, ISIS, dan kelompok dukungan Iran | mixed
e4 ACCUSE/allege | menuduh | a=Riyadh>S | r=tetangganya>Q
e5 AID | "memeluk" | a=tetangganya>Q | r=Ikhwanul Muslimin>Muslim Brotherhood,EGY,OPP ; ISIS>Islamic State,-,REB | st=possible
. Warga Qatar diberi 14 hari untuk angkat kaki, dan diplomatnya 48 jam.
e6 SANCTION/expel | angkat kaki | a=Riyadh>S | r=Warga Qatar>Qatari citizens,QAT,CVL ; diplomatnya>Q | d=2017-06-05..2017-06-19 | st=planned
+ Doha menepis semuanya sebagai karangan; tujuannya, bunyi pernyataan Kemlu, ialah memaksakan perwalian.
S document:pernyataan Kemlu>=Statement of the Ministry of Foreign Affairs of Qatar | bunyi | tujuannya ... ialah memaksakan perwalian | indirect
e7 REJECT | menepis | a=Doha>Q | r=Riyadh>S
e8 ACCUSE/disapprove | memaksakan perwalian | a=Doha>Q | r=Riyadh>S
. Emir Tamim bin Hamad Al Thani sedianya berpidato Senin malam, tetapi menundanya atas permintaan Kuwait, yang sedang mencoba menengahi.
e9 REQUEST | permintaan Kuwait | a=Kuwait>K | r=Emir Tamim bin Hamad Al Thani>TM | d=2017-06-05
e10 CONSULT/third-party | mencoba menengahi | a=Kuwait>K | r=Doha>Q ; Riyadh>S | st=ongoing
. Penguasa Kuwait terbang ke Jeddah hari ini.
e11 CONSULT/visit,third-party | terbang ke Jeddah | a=Penguasa Kuwait>Sabah Al-Ahmad Al-Jaber Al-Sabah,KWT,GOV | r=Riyadh>S | p=Jeddah>Jeddah,SAU,21.49,39.19 | d=2017-06-06
+ "Para pemimpin menunjuk ke Qatar, lihat saja!" tulis Donald Trump, Selasa, seakan mengambil alih pujian atas pengucilan itu.
S person:Donald Trump>T | tulis | Para pemimpin menunjuk ke Qatar, lihat saja! | direct
e12 ACCUSE/allege | menunjuk ke Qatar | a=Para pemimpin>-,-,GOV | r=Qatar>Q
. Padahal 10.000 serdadunya menghuni pangkalan Al Udeid, dan Pentagon pada hari yang sama berterima kasih atas dukungan Qatar yang tak putus-putus.
e13 SUPPORT | berterima kasih | a=Pentagon>United States Department of Defense,USA,MIL | r=Qatar>Q | d=2017-06-06
+ Iran menawarkan tiga pelabuhannya, Turki mempertimbangkan mengirim pangan, dan Erdogan menelepon lima kepala negara.
e14 AGREE | menawarkan tiga pelabuhannya | a=Iran>I | r=Qatar>Q
e15 AID | mengirim pangan | a=Turki>Turkey,TUR,GOV | r=Qatar>Q | st=possible
e16 CONSULT/phone | menelepon | a=Erdogan>E
. Yordania, tanpa banyak bicara, menurunkan tingkat perwakilannya dan mencabut izin Al Jazeera.
e17 SANCTION/withdraw | menurunkan tingkat perwakilannya | a=Yordania>Jordan,JOR,GOV | r=Qatar>Q
e18 COERCE/censor | mencabut izin | a=Yordania>Jordan,JOR,GOV | r=Al Jazeera>AJ | p=Yordania>Jordan,JOR,31.95,35.93
+ Presiden Joko Widodo menghubungi Emir Tamim lewat telepon dan meminta semua pihak duduk bersama, menurut juru bicara Kemlu Arrmanatha Nasir.
S person:juru bicara Kemlu Arrmanatha Nasir>=Arrmanatha Nasir | menurut | Presiden Joko Widodo menghubungi Emir Tamim lewat telepon dan meminta semua pihak duduk bersama | indirect
e19 CONSULT/phone | menghubungi | a=Presiden Joko Widodo>J ; Emir Tamim>TM
e20 REQUEST/meet | meminta | a=Presiden Joko Widodo>J | r=semua pihak>Q ; semua pihak>S
. Sekitar 43.000 WNI di sana aman, dan belum ada rencana memulangkan mereka.
e21 AID | memulangkan | r=mereka>W | st=denied
+ Api dinyalakan oleh sebuah berita pada 24 Mei: kantor berita Qatar memuat ucapan Emir yang memuji Teheran, yang sejam kemudian dinyatakan hasil peretasan.
e22 COERCE/cyber | peretasan | r=kantor berita Qatar>Qatar News Agency,QAT,MED | p=Doha>D | d=2017-05-24
. Siapa peretasnya masih diselidiki FBI, yang diundang Doha; CNN menyebut orang Rusia, Moskwa menyangkal.
S outlet:CNN>=CNN | menyebut | orang Rusia | indirect
e23 ACCUSE/investigate | diselidiki | a=FBI>Federal Bureau of Investigation,USA,COP | st=ongoing
e24 REJECT | menyangkal | a=Moskwa>Russia,RUS,GOV | r=CNN>CNN,USA,MED
. Tahun 2014 ketiga monarki itu juga menarik duta besarnya, selama delapan bulan.
e25 SANCTION/withdraw | menarik duta besarnya | a=ketiga monarki itu>S ; ketiga monarki itu>U ; ketiga monarki itu>B | r=Qatar>Q | d=2014-01-01..2014-12-31
+ Bursa Doha jatuh 7,3 persen, harga minyak turun tipis.

@story id-own-qi-022 | id | 2008-07-16 | Lintas Timur
@who SB = Susilo Bambang Yudhoyono | IDN | GOV
@who RH = Jose Ramos-Horta | TLS | GOV
@who XG = Xanana Gusmao | TLS | GOV
@who I = Indonesia | IDN | GOV
@who TL = Timor-Leste | TLS | GOV
@who K = Commission of Truth and Friendship | - | IGO
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who MI = Pro-Indonesia militias in East Timor | TLS | REB
@who W = East Timorese civilians | TLS | CVL
@who WI = Wiranto | IDN | OPP
@who HR = International Center for Transitional Justice | - | NGO
@where N = Nusa Dua | IDN | -8.8 | 115.23
@where D = Dili | TLS | -8.56 | 125.57
@where TT = East Timor | TLS | -8.87 | 125.73
# SBY Sampaikan Penyesalan atas Timor Timur 1999, tanpa Kata Maaf
e1 CONCEDE | Penyesalan | a=SBY>SB | r=Timor Timur>W | d=2008-07-15
+ NUSA DUA - Kata yang dinanti itu ternyata "penyesalan", bukan "maaf", dan diucapkan dua kali.
e2 CONCEDE | penyesalan | a=SBY>SB | p=NUSA DUA>N | d=2008-07-15 | same=e1
+ Presiden Susilo Bambang Yudhoyono menyatakan penyesalan yang sangat dalam atas apa yang terjadi di Timor Timur pada 1999 ketika menerima, bersama Presiden Jose Ramos-Horta, laporan Komisi Kebenaran dan Persahabatan (KKP), Selasa (15/7).
e3 CONCEDE | menyatakan penyesalan | a=Presiden Susilo Bambang Yudhoyono>SB | d=2008-07-15 | same=e1
. "Kita tidak boleh terpenjara oleh masa lampau," sambungnya.
S person:nya>SB | sambungnya | Kita tidak boleh terpenjara oleh masa lampau | direct
+ Laporan setebal 321 halaman itu menyimpulkan bahwa TNI, polisi, dan pejabat sipil Indonesia mendanai, mempersenjatai, serta mengarahkan milisi yang membunuh, memerkosa, dan mengusir paksa penduduk.
S document:Laporan setebal 321 halaman itu>=Report of the Commission of Truth and Friendship | menyimpulkan bahwa | TNI, polisi, dan pejabat sipil Indonesia mendanai, mempersenjatai, serta mengarahkan milisi yang membunuh, memerkosa, dan mengusir paksa penduduk | indirect
e4 AID | mendanai, mempersenjatai, serta mengarahkan | a=TNI>TNI ; polisi>Indonesian National Police,IDN,COP ; pejabat sipil Indonesia>I | r=milisi>MI | p=Timor Timur>TT | d=1999-01-01..1999-12-31
e5 ASSAULT/sexual | membunuh, memerkosa | a=milisi>MI | r=penduduk>W | p=Timor Timur>TT | d=1999-01-01..1999-12-31
e6 COERCE/deport | mengusir paksa | a=milisi>MI | r=penduduk>W | p=Timor Timur>TT | d=1999-01-01..1999-12-31
. Kelompok prokemerdekaan pun tercatat melakukan pelanggaran, terutama penahanan liar, dalam skala yang jauh lebih kecil.
e7 ASSAULT/abduct | penahanan liar | a=Kelompok prokemerdekaan>CNRT,TLS,REB | p=Timor Timur>TT | d=1999-01-01..1999-12-31
+ Komisi itu tidak menyebut nama, tidak menuntut siapa pun, dan tidak mengusulkan pengadilan.
e8 ACCUSE/investigate | menuntut | a=Komisi itu>K | st=denied
. Yang diusulkan ialah zona damai di perbatasan, pusat dokumentasi, dan komisi pencari orang hilang.
e9 REQUEST | diusulkan | a=Komisi itu>K | r=Presiden Susilo Bambang Yudhoyono>I ; Presiden Jose Ramos-Horta>TL | p=NUSA DUA>N
+ Kedua presiden menandatangani pernyataan bersama yang menerima seluruh kesimpulan itu.
e10 CONCEDE | menerima seluruh kesimpulan | a=Kedua presiden>SB ; Kedua presiden>RH | r=Komisi itu>K | p=NUSA DUA>N | d=2008-07-15
. PM Xanana Gusmao, yang datang juga, menutup kemungkinan mahkamah internasional: "Kami lebih memilih memaafkan."
S person:PM Xanana Gusmao>XG | menutup kemungkinan | Kami lebih memilih memaafkan. | direct
e11 REJECT | menutup kemungkinan mahkamah internasional | a=PM Xanana Gusmao>XG
e12 CONCEDE | memaafkan | a=Kami>TL | r=Presiden Susilo Bambang Yudhoyono>I
+ Di Dili, ibu-ibu berbaju hitam mendatangi kedutaan dengan foto anak mereka dan meminta keadilan, bukan persahabatan.
e13 PROTEST/demo | mendatangi kedutaan | a=ibu-ibu berbaju hitam>Mothers of victims in Dili,TLS,CVL | r=kedutaan>Embassy of Indonesia in Dili,IDN,GOV | p=Dili>D
e14 REQUEST | meminta keadilan | a=ibu-ibu berbaju hitam>Mothers of victims in Dili,TLS,CVL | r=kedutaan>I | p=Dili>D
. "Anak saya dipotong di halaman gereja Liquica; siapa yang bersahabat dengan siapa?" tanya Maria da Costa.
S person:Maria da Costa>=Maria da Costa | tanya | Anak saya dipotong di halaman gereja Liquica; siapa yang bersahabat dengan siapa? | direct
e15 ASSAULT/primitive | dipotong | r=Anak saya>Son of Maria da Costa,TLS,CVL | p=gereja Liquica>Liquica,TLS,-8.59,125.34 | f=killed 1 "Anak saya"
. ICTJ menilai KKP mengubur kebenaran yang digalinya sendiri.
S organization:ICTJ>HR | menilai | KKP mengubur kebenaran yang digalinya sendiri | indirect
e16 ACCUSE/disapprove | mengubur kebenaran | a=ICTJ>HR | r=KKP>K
. Wiranto, Panglima ABRI waktu itu, yang telah didakwa unit PBB pada 2003 namun selalu membantah terlibat, tidak menjawab telepon.
e17 ACCUSE/investigate | didakwa | a=unit PBB>Serious Crimes Unit,-,IGO | r=Wiranto>WI | d=2003-01-01..2003-12-31
e18 REJECT | membantah terlibat | a=Wiranto>WI
+ PBB memboikot sidang-sidang komisi tersebut karena membuka peluang amnesti bagi pelaku kejahatan berat.
e19 REJECT/assist | memboikot | a=PBB>United Nations,-,IGO | r=komisi tersebut>K
e20 CONCEDE | amnesti | a=komisi tersebut>K | r=pelaku kejahatan berat>MI | st=possible
+ Dari 18 terdakwa di pengadilan ad hoc Jakarta, enam divonis bersalah, dan semuanya bebas di tingkat banding, terakhir mantan komandan milisi Eurico Guterres pada April lalu.
e21 SANCTION/convict | divonis bersalah | a=pengadilan ad hoc Jakarta>Indonesian ad hoc human rights court,IDN,JUD | r=enam>-,-,- | p=Jakarta>Jakarta,IDN,-6.2,106.85 | f=size 6 "enam"
e22 RETREAT/release | bebas | r=Eurico Guterres>Eurico Guterres,IDN,REB | d=2008-04-01..2008-04-30
+ Timor Timur memilih merdeka dengan 78,5 persen suara pada 30 Agustus 1999; sekitar 1.400 orang terbunuh di sekitar jajak pendapat itu dan seperempat juta diungsikan ke barat.
e23 ASSAULT | terbunuh | r=orang>W | p=Timor Timur>TT | d=1999-01-01..1999-12-31 | f=killed 1400 "sekitar 1.400 orang" | same=e5
e24 COERCE/deport | diungsikan | r=seperempat juta>W | p=Timor Timur>TT | d=1999-01-01..1999-12-31 | f=displaced 250000 "seperempat juta" | same=e6
. Perdagangan kedua negara kini 140 juta dolar setahun, sebagian besar mi instan dan bensin.

@story id-own-qi-023 | id | 2013-11-21 | Warta Kota Raya
@who SB = Susilo Bambang Yudhoyono | IDN | GOV
@who I = Indonesia | IDN | GOV
@who A = Australia | AUS | GOV
@who T = Tony Abbott | AUS | GOV
@who D = Australian Signals Directorate | AUS | SPY
@who M = Marty Natalegawa | IDN | GOV
@who N = Nadjib Riphat Kesoema | IDN | GOV
@who P = Indonesian National Police | IDN | COP
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who BS = Bill Shorten | AUS | OPP
@who PR = Protesters at the Australian embassy in Jakarta | IDN | CVL
@who ES = Edward Snowden | USA | CVL
@where J = Jakarta | IDN | -6.2 | 106.85
@where C = Canberra | AUS | -35.28 | 149.13
# SBY Bekukan Kerja Sama Militer dan Intelijen dengan Australia, Abbott Belum Juga Minta Maaf
e1 SANCTION/discontinue | Bekukan Kerja Sama | a=SBY>SB | r=Australia>A | d=2013-11-20
e2 CONCEDE | Minta Maaf | a=Abbott>T | r=SBY>I | st=denied
+ JAKARTA - Presiden Susilo Bambang Yudhoyono menghentikan sementara pertukaran informasi intelijen, latihan bersama, dan patroli laut terpadu dengan Australia, Rabu (20/11), setelah telepon genggamnya ketahuan disadap.
e3 SANCTION/discontinue | menghentikan sementara | a=Presiden Susilo Bambang Yudhoyono>SB | r=Australia>A | p=JAKARTA>J | d=2013-11-20 | same=e1
e4 COERCE/cyber | disadap | r=telepon genggamnya>SB
. "Tidak masuk akal bagi saya, sahabat menyadap sahabat," katanya di Istana; nada suaranya datar.
S person:nya>SB | katanya | Tidak masuk akal bagi saya, sahabat menyadap sahabat | direct
e5 COERCE/cyber | menyadap | a=sahabat>A | r=sahabat>I | same=e4
. Surat resmi untuk Abbott sudah ditulis dan akan dikirim hari itu juga.
e6 CONSULT | Surat resmi | a=SBY>SB | r=Abbott>T | d=2013-11-20 | st=planned
+ Dokumen bocoran Edward Snowden, yang diterbitkan The Guardian dan ABC pada Senin, memperlihatkan bahwa badan sandi Australia memantau ponsel presiden, Ibu Ani, Boediono, dan enam pejabat lain selama lima belas hari pada Agustus 2009.
S outlet:The Guardian>=The Guardian ; outlet:ABC>=ABC ; document:Dokumen bocoran Edward Snowden>=Snowden documents | memperlihatkan bahwa | badan sandi Australia memantau ponsel presiden, Ibu Ani, Boediono, dan enam pejabat lain selama lima belas hari pada Agustus 2009 | indirect
e7 COERCE/cyber | memantau ponsel | a=badan sandi Australia>D | r=presiden>SB ; Ibu Ani>Ani Yudhoyono,IDN,CVL ; Boediono>Boediono,IDN,GOV | d=2009-08-01..2009-08-31 | same=e4
+ Duta Besar Nadjib Riphat Kesoema dipanggil pulang dengan penerbangan Senin malam.
e8 SANCTION/withdraw | dipanggil pulang | r=Duta Besar Nadjib Riphat Kesoema>N | p=Australia>C | d=2013-11-18
. Sampai kapan, Menlu Marty Natalegawa enggan mengatakan; ia membandingkan hubungan itu dengan keran yang diputar sedikit demi sedikit.
S person:ia>M | membandingkan | hubungan itu dengan keran yang diputar sedikit demi sedikit | indirect
+ Di parlemen Canberra, Tony Abbott menyesalkan rasa malu yang ditimbulkan pemberitaan, tetapi menolak menjelaskan atau meminta maaf atas langkah yang "wajar" untuk melindungi negaranya.
S person:Tony Abbott>T | menolak | langkah yang "wajar" untuk melindungi negaranya | mixed
e9 CONCEDE | menyesalkan rasa malu | a=Tony Abbott>T | r=presiden>SB | p=Canberra>C
e10 REJECT/yield | menolak | a=Tony Abbott>T | r=presiden>I | p=Canberra>C
. Ketua oposisi Bill Shorten mendukungnya, dengan saran agar ia menelepon seperti Obama menelepon Merkel.
e11 SUPPORT | mendukungnya | a=Ketua oposisi Bill Shorten>BS | r=nya>T
e12 REQUEST | saran | a=Ketua oposisi Bill Shorten>BS | r=ia>T
e13 CONSULT/phone | Obama menelepon Merkel | a=Obama>Barack Obama,USA,GOV ; Merkel>Angela Merkel,DEU,GOV
+ Kamis siang massa berikat kepala merah putih membakar bendera di depan kedutaan di Kuningan, dan 700 polisi dikerahkan.
e14 PROTEST/demo | membakar bendera | a=massa berikat kepala merah putih>PR | r=kedutaan>A | p=Kuningan>J | d=2013-11-21
e15 MOBILIZE/police | dikerahkan | r=700 polisi>P | p=Kuningan>J | d=2013-11-21 | f=size 700 "700 polisi"
. Situs bank sentral Australia sempat lumpuh diserang peretas yang mengaku dari Indonesia.
e16 COERCE/cyber | diserang | a=peretas>Indonesian hackers,IDN,CVL | r=bank sentral Australia>Reserve Bank of Australia,AUS,GOV
. Kemlu Australia menyarankan warganya waspada di Jakarta, tanpa menaikkan status.
e25 REQUEST | menyarankan | a=Kemlu Australia>A | r=warganya>Australian citizens in Indonesia,AUS,CVL
+ Yang paling gelisah ialah urusan perahu.
. Sejak September tujuh kapal pencari suaka dipulangkan berkat kerja sama kedua kepolisian; kini, ujar Kapolri Sutarman, semua itu "stop dulu".
S person:Kapolri Sutarman>=Sutarman | ujar | stop dulu | direct
e17 COERCE/deport | dipulangkan | r=tujuh kapal pencari suaka>Asylum seekers bound for Australia,-,CVL | d=2013-09-01..2013-11-21
e18 SANCTION/discontinue | stop dulu | a=Kapolri Sutarman>P | r=Australia>A
. Enam F-16 yang tengah berlatih di Darwin ditarik lebih awal; latihan pasukan khusus bulan depan hampir pasti batal.
e19 RETREAT/withdraw | ditarik lebih awal | a=F-16>Indonesian Air Force,IDN,MIL | p=Darwin>Darwin,AUS,-12.46,130.84
e20 REJECT/meet | batal | d=2013-12-01..2013-12-31 | st=possible
+ Harga sapi bakalan di Tanjung Priok tidak berubah.
+ Kedua negara meneken Perjanjian Lombok pada November 2006, sesudah Jakarta memulangkan dubesnya lantaran Canberra memberi visa kepada 42 orang Papua.
e21 SUPPORT | meneken Perjanjian Lombok | a=Kedua negara>I ; Kedua negara>A | p=Lombok>Lombok,IDN,-8.65,116.32 | d=2006-11-01..2006-11-30
e22 SANCTION/withdraw | memulangkan dubesnya | a=Jakarta>I | r=Canberra>A
e23 AID | memberi visa | a=Canberra>A | r=42 orang Papua>Papuan asylum seekers,IDN,CVL | f=size 42 "42 orang Papua"
. Tujuh tahun sebelumnya, September 1999, giliran Presiden Habibie yang merobek pakta keamanan bikinan Soeharto karena pasukan Australia memimpin INTERFET.
e24 SANCTION/withdraw | merobek pakta keamanan | a=Presiden Habibie>B. J. Habibie,IDN,GOV | r=Australia>A | d=1999-09-01..1999-09-30

@story id-own-qi-024 | id | 2026-01-20 | Pantau Dunia
@who T = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@who D = Denmark | DNK | GOV
@who G = Greenland | GRL | GOV
@who EU = European Union | - | IGO
@who M = Emmanuel Macron | FRA | GOV
@who MF = Mette Frederiksen | DNK | GOV
@who JF = Jens-Frederik Nielsen | GRL | GOV
@who W = Protesters in Nuuk | GRL | CVL
@who S = Keir Starmer | GBR | GOV
@who SC = Supreme Court of the United States | USA | JUD
@who R = Mark Rutte | - | IGO
@where GL = Greenland | GRL | 64.18 | -51.72
@where N = Nuuk | GRL | 64.18 | -51.72
@where K = Copenhagen | DNK | 55.68 | 12.57
@where B = Brussels | BEL | 50.85 | 4.35
# Tarif demi Greenland: Delapan Negara Diancam, Eropa Timbang "Bazoka" Dagang
e1 THREATEN/restrict | Diancam | r=Delapan Negara>D ; Delapan Negara>-,-,GOV | d=2026-01-17
e2 SANCTION/discontinue | "Bazoka" Dagang | a=Eropa>EU | st=possible
+ Di Nuuk siang hanya empat jam, dan Sabtu lalu empat jam itu dipakai berbaris.
e3 PROTEST/demo | berbaris | a=Nuuk>W | p=Nuuk>N | d=2026-01-17
+ Presiden Donald Trump mengancam mengenakan bea masuk 10 persen atas Denmark, Norwegia, Swedia, Prancis, Jerman, Inggris, Belanda, dan Finlandia mulai 1 Februari, naik menjadi 25 persen pada Juni, sampai Greenland dijual kepadanya.
e4 THREATEN/restrict | mengancam | a=Presiden Donald Trump>T | r=Denmark>D ; Norwegia>Norway,NOR,GOV ; Swedia>Sweden,SWE,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV ; Inggris>United Kingdom,GBR,GOV ; Belanda>Netherlands,NLD,GOV ; Finlandia>Finland,FIN,GOV | d=2026-01-17 | same=e1
e5 SANCTION/discontinue | bea masuk 10 persen | a=Presiden Donald Trump>T | r=Denmark>D ; Norwegia>Norway,NOR,GOV ; Swedia>Sweden,SWE,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV ; Inggris>United Kingdom,GBR,GOV ; Belanda>Netherlands,NLD,GOV ; Finlandia>Finland,FIN,GOV | d=2026-02-01 | st=possible
. Ancaman itu diunggahnya di Truth Social pada hari yang sama dengan pawai tersebut.
e6 THREATEN/restrict | Ancaman itu | a=nya>T | d=2026-01-17 | same=e1
e7 PROTEST/demo | pawai tersebut | p=Nuuk>N | d=2026-01-17 | same=e3
. Dosa kedelapan negara itu, menurut dia, ialah mengirim serdadu ke pulau tersebut "untuk tujuan yang tidak diketahui".
S document:Truth Social>=Truth Social post ; person:dia>T | menurut | mengirim serdadu ke pulau tersebut "untuk tujuan yang tidak diketahui" | mixed
e8 MOBILIZE/troops | mengirim serdadu | a=kedelapan negara itu>D ; kedelapan negara itu>-,-,GOV | p=pulau tersebut>GL
+ "Kami tidak akan membiarkan diri diperas," balas PM Swedia Ulf Kristersson, dan kalimat serupa terdengar dari Oslo sampai Den Haag.
S person:PM Swedia Ulf Kristersson>=Ulf Kristersson | balas | Kami tidak akan membiarkan diri diperas | direct
e9 REJECT/yield | tidak akan membiarkan diri diperas | a=PM Swedia Ulf Kristersson>Ulf Kristersson,SWE,GOV | r=dia>T
. Keir Starmer menyebut bea itu sepenuhnya salah, tetapi menolak membalas.
S person:Keir Starmer>S | menyebut | bea itu sepenuhnya salah | indirect
e10 ACCUSE/disapprove | sepenuhnya salah | a=Keir Starmer>S | r=dia>T
e11 SANCTION/discontinue | membalas | a=Keir Starmer>S | st=denied
. Emmanuel Macron meminta Uni Eropa mengaktifkan instrumen antipaksaan, senjata yang belum pernah dipakai dan dijuluki bazoka.
e12 REQUEST | meminta | a=Emmanuel Macron>M | r=Uni Eropa>EU
e13 SANCTION/discontinue | mengaktifkan instrumen antipaksaan | a=Uni Eropa>EU | r=dia>US | st=possible | same=e2
+ Para pemimpin UE dijadwalkan bertemu di Brussels, Kamis malam.
e14 AGREE | bertemu | a=Para pemimpin UE>EU | p=Brussels>B | d=2026-01-22 | st=planned
. Paket balasan senilai 93 miliar euro, yang ditangguhkan sejak Agustus, akan otomatis berlaku 7 Februari bila tidak diperpanjang.
e15 SANCTION/discontinue | Paket balasan | a=Para pemimpin UE>EU | d=2026-02-07 | st=possible
e16 CONCEDE | ditangguhkan | a=Para pemimpin UE>EU | d=2025-08-01..2025-08-31
. Parlemen Eropa pun menunda pengesahan kesepakatan dagang Juli tahun lalu.
e17 REJECT | menunda pengesahan | a=Parlemen Eropa>European Parliament,-,LEG
e18 AGREE | kesepakatan dagang | a=UE>EU | d=2025-07-01..2025-07-31
+ PM Greenland Jens-Frederik Nielsen, yang ikut berpawai sampai ke konsulat Amerika, mengulangi bahwa negerinya tidak dijual.
S person:PM Greenland Jens-Frederik Nielsen>JF | mengulangi bahwa | negerinya tidak dijual | indirect
e19 PROTEST/demo | ikut berpawai | a=PM Greenland Jens-Frederik Nielsen>JF | r=konsulat Amerika>US | p=Nuuk>N | d=2026-01-17 | same=e3
e20 REJECT | tidak dijual | a=negerinya>G
. "Dua anak saya tidur dengan sepatu," tutur Ivalu, guru, yang sejak Natal menyimpan beras untuk sebulan.
S person:Ivalu>=Ivalu | tutur | Dua anak saya tidur dengan sepatu | direct
+ Apakah tentara akan dipakai?
. Trump, ditanya NBC soal itu pada Senin, menjawab "tidak ada komentar".
S outlet:NBC>=NBC ; person:Trump>T | menjawab | tidak ada komentar | direct
. Menteri Keuangan Scott Bessent meyakinkan bahwa jalan damai lebih mungkin, sedangkan Sekjen NATO Mark Rutte, yang akan menemuinya di Davos, memilih diam.
S person:Menteri Keuangan Scott Bessent>=Scott Bessent | meyakinkan bahwa | jalan damai lebih mungkin | indirect
e21 AGREE | menemuinya | a=Sekjen NATO Mark Rutte>R | r=nya>T | p=Davos>Davos,CHE,46.8,9.84 | st=planned
+ Mahkamah Agung di Washington masih menimbang apakah bea semacam itu sah.
e22 ACCUSE/investigate | menimbang | a=Mahkamah Agung>SC | p=Washington>Washington,USA,38.9,-77.04 | st=ongoing
+ Emas menembus 4.700 dolar per ons, dan bursa Frankfurt turun 1,3 persen.
+ Denmark mengirim lagi seratus prajurit ke Kangerlussuaq, Senin malam; mereka akan tinggal selama dibutuhkan.
e23 MOBILIZE/troops | mengirim | a=Denmark>D | r=seratus prajurit>Danish Defence,DNK,MIL | p=Kangerlussuaq>Kangerlussuaq,GRL,67.01,-50.69 | d=2026-01-19 | f=size 100 "seratus prajurit"
. Kopenhagen pernah menampik tawaran 100 juta dolar dari Harry Truman pada 1946, tetapi lima tahun kemudian mengizinkan Amerika membangun pangkalan Thule.
e24 REJECT | menampik | a=Kopenhagen>D | r=Harry Truman>Harry S. Truman,USA,GOV | d=1946-01-01..1946-12-31
e25 AGREE | tawaran 100 juta dolar | a=Harry Truman>Harry S. Truman,USA,GOV | r=Kopenhagen>D | d=1946-01-01..1946-12-31
e26 COOPERATE | mengizinkan Amerika membangun pangkalan | a=Kopenhagen>D | r=Amerika>US | p=Thule>Pituffik,GRL,76.53,-68.7 | d=1951-01-01..1951-12-31
