@story id-own-qf-019 | id | 2021-04-25 | Kompas.com
@who J = Joko Widodo | IDN | GOV
@who M = Min Aung Hlaing | MMR | MIL
@who A = ASEAN | - | IGO
@who Y = Muhyiddin Yassin | MYS | GOV
@who L = Lee Hsien Loong | SGP | GOV
@who N = National Unity Government of Myanmar | MMR | OPP
@who T = Myanmar Armed Forces | MMR | MIL
@who S = Aung San Suu Kyi | MMR | OPP
@where JK = ASEAN Secretariat | IDN | -6.24 | 106.80
@where MY = Myanmar | MMR | 19.75 | 96.1
@where YG = Yangon | MMR | 16.84 | 96.17
# Lima Konsensus ASEAN untuk Myanmar: Hentikan Kekerasan hingga Utusan Khusus
e1 AGREE | Lima Konsensus | a=ASEAN>A ; Myanmar>Myanmar,MMR,GOV | d=2021-04-24
+ JAKARTA, KOMPAS.com - Dengan setelan jas gelap dan tanpa seragam, Panglima Militer Myanmar Jenderal Min Aung Hlaing turun dari pesawat di Soekarno-Hatta pada Sabtu (24/4/2021), perjalanan pertamanya ke luar negeri sejak menggulingkan pemerintahan Aung San Suu Kyi.
e2 CONSULT/visit | turun dari pesawat | a=Panglima Militer Myanmar Jenderal Min Aung Hlaing>M | p=Soekarno-Hatta>Soekarno-Hatta International Airport,IDN,-6.13,106.66 | d=2021-04-24
e3 COERCE/seize | menggulingkan | a=Panglima Militer Myanmar Jenderal Min Aung Hlaing>M | r=pemerintahan Aung San Suu Kyi>S | p=Myanmar>MY | d=2021-02-01
+ Ia datang untuk duduk satu ruangan dengan para pemimpin Asia Tenggara di Sekretariat ASEAN, Jalan Sisingamangaraja.
e4 CONSULT/multilateral | duduk satu ruangan | a=Ia>M ; para pemimpin Asia Tenggara>ASEAN leaders,-,GOV | p=Sekretariat ASEAN>JK | d=2021-04-24
. Tiga jam kemudian, pertemuan yang digagas Presiden Joko Widodo tersebut melahirkan lima butir konsensus: kekerasan dihentikan segera, semua pihak berdialog, utusan khusus ketua ASEAN memediasi, bantuan kemanusiaan disalurkan, dan sang utusan berkunjung untuk bertemu semua pihak.
e5 CONSULT/multilateral | pertemuan | a=Presiden Joko Widodo>J ; para pemimpin Asia Tenggara>ASEAN leaders,-,GOV | p=Sekretariat ASEAN>JK | d=2021-04-24 | same=e4
e6 AGREE | konsensus | a=para pemimpin Asia Tenggara>A ; Min Aung Hlaing>M | p=Sekretariat ASEAN>JK | d=2021-04-24 | same=e1
e7 CONCEDE | kekerasan dihentikan segera | a=Myanmar>T | p=Myanmar>MY | st=planned
e8 AGREE | memediasi | a=utusan khusus ketua ASEAN>A | p=Myanmar>MY | st=planned
e9 AGREE | disalurkan | a=ASEAN>A | r=Myanmar>Myanmar,MMR,CVL | p=Myanmar>MY | st=planned
e10 AGREE | berkunjung | a=sang utusan>A | r=semua pihak>-,MMR,- | p=Myanmar>MY | st=planned
+ "Komitmen pertama yang saya minta adalah penggunaan kekuatan oleh militer Myanmar harus dihentikan," ucap Jokowi dalam jumpa pers.
S person:Jokowi>J | ucap | Komitmen pertama yang saya minta adalah penggunaan kekuatan oleh militer Myanmar harus dihentikan | direct
e11 REQUEST/yield | saya minta | a=saya>J | r=militer Myanmar>T | p=Sekretariat ASEAN>JK | d=2021-04-24
. Para tahanan politik, lanjutnya, juga harus dilepaskan.
S person:nya>J | lanjutnya | Para tahanan politik ... juga harus dilepaskan | indirect
e12 REQUEST/yield | harus dilepaskan | a=nya>J | r=militer Myanmar>T | p=Sekretariat ASEAN>JK | d=2021-04-24
. Namun butir tentang tahanan tidak tercantum dalam pernyataan ketua, yang hanya menyebut para pemimpin "mendengar seruan" mengenai hal itu.
S document:pernyataan ketua>=ASEAN Chairman's Statement | menyebut | mendengar seruan | direct
+ Jalan Sisingamangaraja ditutup sejak pukul tujuh pagi, dan sopir bajaj terpaksa memutar lewat Blok M.
+ Perdana Menteri Singapura Lee Hsien Loong menceritakan bahwa sang jenderal tidak keberatan terhadap usulan-usulan tersebut.
S person:Perdana Menteri Singapura Lee Hsien Loong>L | menceritakan | sang jenderal tidak keberatan terhadap usulan-usulan tersebut | indirect
. "Dia bilang telah mendengar kami, dan akan mempertimbangkan hal-hal yang dianggapnya berguna," kata Lee seperti dikutip Channel NewsAsia.
S outlet:Channel NewsAsia>=Channel NewsAsia ; person:Lee>L | kata | Dia bilang telah mendengar kami, dan akan mempertimbangkan hal-hal yang dianggapnya berguna | direct
. PM Malaysia Muhyiddin Yassin, yang sebelum berangkat mendesak pembunuhan warga sipil diakhiri, menyebut hasil ini di luar dugaan.
S person:PM Malaysia Muhyiddin Yassin>Y | menyebut | hasil ini di luar dugaan | indirect
e13 REQUEST/yield | mendesak | a=PM Malaysia Muhyiddin Yassin>Y | r=militer Myanmar>T
e14 ASSAULT | pembunuhan warga sipil | a=militer Myanmar>T | r=warga sipil>Civilians in Myanmar,MMR,CVL | p=Myanmar>MY | st=ongoing
+ Pemerintah Persatuan Nasional, yang dibentuk anggota parlemen terguling dan tidak diundang ke Jakarta, menyambut kesepakatan itu seraya menunggu "tindakan tegas".
S organization:Pemerintah Persatuan Nasional>N | menunggu | tindakan tegas | direct
e15 SUPPORT | menyambut | a=Pemerintah Persatuan Nasional>N | r=ASEAN>A
. Di Yangon suasananya lain: pada Minggu orang memercikkan cat merah ke aspal untuk mengecam konsensus yang menurut mereka memberi panggung bagi pembunuh.
S unnamed:mereka>- | menurut | memberi panggung bagi pembunuh | indirect
e16 PROTEST/demo | memercikkan cat merah | a=orang>Protesters in Yangon,MMR,CVL | p=Yangon>YG | d=2021-04-25
e17 ACCUSE/disapprove | mengecam konsensus | a=orang>Protesters in Yangon,MMR,CVL | r=ASEAN>A | p=Yangon>YG | d=2021-04-25
+ Kelompok pemantau AAPP menghitung 745 orang dibunuh aparat sejak kudeta 1 Februari, dan lebih dari 3.300 lainnya masih ditahan.
S organization:Kelompok pemantau AAPP>=Assistance Association for Political Prisoners | menghitung | 745 orang dibunuh aparat sejak kudeta 1 Februari, dan lebih dari 3.300 lainnya masih ditahan | indirect
e18 ASSAULT | dibunuh | a=aparat>T | r=745 orang>Civilians in Myanmar,MMR,CVL | p=Myanmar>MY | d=2021-02-01..2021-04-25 | f=killed 745 "745 orang" | same=e14
e19 COERCE/seize | kudeta | a=Min Aung Hlaing>M | p=Myanmar>MY | d=2021-02-01 | same=e3
e20 COERCE/arrest | masih ditahan | a=aparat>T | p=Myanmar>MY | d=2021-02-01..2021-04-25 | f=detained 3300.. "lebih dari 3.300 lainnya" | st=ongoing
. Brunei Darussalam, ketua bergilir tahun ini, belum mengumumkan siapa yang akan ditunjuk menjadi utusan.
. Baca juga: Siapa Min Aung Hlaing, Jenderal yang Terpental dari Facebook?

@story id-own-qf-020 | id | 2024-07-22 | Antara
@who P = Philippines | PHL | GOV
@who C = China | CHN | GOV
@who D = Department of Foreign Affairs of the Philippines | PHL | GOV
@who M = Mao Ning | CHN | GOV
@who G = China Coast Guard | CHN | COP
@who N = Philippine Navy | PHL | MIL
@who R = Ferdinand Marcos Jr | PHL | GOV
@who U = United States | USA | GOV
@where A = Second Thomas Shoal | - | 9.75 | 115.87
@where B = Vientiane | LAO | 17.97 | 102.60
# Filipina-China Capai Pengaturan Sementara untuk Perbekalan Kapal Kandas di Ayungin
e1 AGREE | Capai Pengaturan Sementara | a=Filipina>P ; China>C | d=2024-07-21
+ Manila (ANTARA) - Kementerian Luar Negeri Filipina mengumumkan pada Minggu bahwa pihaknya telah mencapai kesepahaman dengan China mengenai "pengaturan sementara" bagi pengiriman perbekalan ke BRP Sierra Madre, kapal perang tua yang sengaja dikandaskan di Beting Second Thomas.
S organization:Kementerian Luar Negeri Filipina>D | mengumumkan | pihaknya telah mencapai kesepahaman dengan China mengenai "pengaturan sementara" bagi pengiriman perbekalan ke BRP Sierra Madre, kapal perang tua yang sengaja dikandaskan di Beting Second Thomas | mixed
e2 AGREE | mencapai kesepahaman | a=pihaknya>P ; China>C | d=2024-07-21 | same=e1
+ Isi kesepakatan itu tidak dibuka.
. "Kedua belah pihak mengakui perlunya menurunkan ketegangan di Laut China Selatan dan mengelola perbedaan lewat dialog," bunyi keterangan tertulis kementerian tersebut.
S document:keterangan tertulis kementerian tersebut>=Statement of the Department of Foreign Affairs of the Philippines | bunyi | Kedua belah pihak mengakui perlunya menurunkan ketegangan di Laut China Selatan dan mengelola perbedaan lewat dialog | direct
+ Belum sehari berselang, tafsir kedua ibu kota sudah bersimpangan.
. Juru bicara Kementerian Luar Negeri China Mao Ning, Senin, mengatakan Manila harus memberi tahu lebih dahulu dan menerima pemeriksaan di tempat atas setiap kapal, dan Beijing tidak akan membiarkan bahan bangunan dibawa ke atas kapal karatan itu.
S person:Juru bicara Kementerian Luar Negeri China Mao Ning>M | mengatakan | Manila harus memberi tahu lebih dahulu dan menerima pemeriksaan di tempat atas setiap kapal, dan Beijing tidak akan membiarkan bahan bangunan dibawa ke atas kapal karatan itu | indirect
e3 REQUEST | harus memberi tahu lebih dahulu | a=Beijing>C | r=Manila>P | d=2024-07-22
e4 REJECT | tidak akan membiarkan | a=Beijing>C | r=Manila>P | d=2024-07-22
. Departemen Luar Negeri Filipina menyebut pernyataan tentang pemberitahuan itu tidak akurat.
S organization:Departemen Luar Negeri Filipina>D | menyebut | pernyataan tentang pemberitahuan itu tidak akurat | indirect
+ Pada 17 Juni, awak Penjaga Pantai China yang membawa kapak dan golok menabrak, menyobek, lalu menaiki perahu karet angkatan laut Filipina di dekat beting tersebut; seorang pelaut kehilangan ibu jari dan senjata-senjata mereka dirampas.
e5 ASSAULT/primitive | menabrak, menyobek | a=Penjaga Pantai China>G | r=angkatan laut Filipina>N | p=beting tersebut>A | d=2024-06-17 | f=injured 1 "seorang pelaut"
e6 COERCE/seize | dirampas | a=Penjaga Pantai China>G | r=mereka>N | p=beting tersebut>A | d=2024-06-17
. Manila menuntut ganti rugi 60 juta peso, yang ditolak.
e7 REQUEST | menuntut ganti rugi | a=Manila>P | r=China>C
e8 REJECT | ditolak | a=China>C | r=Manila>P
. Panglima militer Jenderal Romeo Brawner menyamakan para penyerang dengan bajak laut.
S person:Panglima militer Jenderal Romeo Brawner>=Romeo Brawner | menyamakan | para penyerang dengan bajak laut | indirect
e9 ACCUSE/disapprove | bajak laut | a=Panglima militer Jenderal Romeo Brawner>Armed Forces of the Philippines,PHL,MIL | r=para penyerang>G
+ Dalam konsultasi bilateral di Manila pada 2 Juli, kedua pihak telah sepakat membuka saluran telepon antara kantor kepresidenan masing-masing.
e10 CONSULT | konsultasi bilateral | a=kedua pihak>P ; kedua pihak>C | p=Manila>Manila,PHL,14.6,120.98 | d=2024-07-02
e11 AGREE | sepakat membuka saluran telepon | a=kedua pihak>P ; kedua pihak>C | p=Manila>Manila,PHL,14.6,120.98 | d=2024-07-02
. Ketika berpidato di Dialog Shangri-La akhir Mei, Presiden Ferdinand Marcos Jr memperingatkan bahwa kematian seorang warga Filipina karena tindakan sengaja akan "sangat mendekati perbuatan perang".
S person:Presiden Ferdinand Marcos Jr>R | memperingatkan | kematian seorang warga Filipina karena tindakan sengaja akan "sangat mendekati perbuatan perang" | mixed
e12 THREATEN/violence | memperingatkan | a=Presiden Ferdinand Marcos Jr>R | r=China>C | p=Dialog Shangri-La>Singapore,SGP,1.31,103.82 | d=2024-05-21..2024-05-31
+ Sekitar sepertiga perdagangan laut dunia, bernilai lebih dari tiga triliun dolar AS setahun, melewati perairan itu.
+ Penasihat Keamanan Nasional AS Jake Sullivan pada Jumat menegaskan Washington akan melakukan apa yang perlu agar sekutunya dapat terus memasok kapal tersebut.
S person:Penasihat Keamanan Nasional AS Jake Sullivan>=Jake Sullivan | menegaskan | Washington akan melakukan apa yang perlu agar sekutunya dapat terus memasok kapal tersebut | indirect
e13 AGREE | akan melakukan apa yang perlu | a=Washington>U | r=sekutunya>P | d=2024-07-19
. Tawaran Amerika untuk mengawal misi perbekalan, ujar Brawner, telah ditampik karena Filipina ingin mencoba segala cara sendiri.
S person:Brawner>=Romeo Brawner | ujar | telah ditampik karena Filipina ingin mencoba segala cara sendiri | indirect
e14 AGREE | Tawaran | a=Amerika>U | r=Filipina>P
e15 REJECT/assist | ditampik | a=Filipina>P | r=Amerika>U
+ Para menteri luar negeri ASEAN beserta mitranya akan bertemu di Vientiane mulai Rabu, dan masalah laut diperkirakan mengisi sebagian besar perbincangan.
e16 AGREE | akan bertemu | a=Para menteri luar negeri ASEAN>ASEAN foreign ministers,-,GOV ; mitranya>ASEAN dialogue partners,-,GOV | p=Vientiane>B | d=2024-07-24 | st=planned
. Sierra Madre dibangun di Indiana pada 1944 sebagai kapal pendarat tank, pernah berdinas di Vietnam, dan sejak 1999 bertengger di karang sekitar 200 kilometer dari Pulau Palawan.

@story id-own-qf-021 | id | 2024-05-29 | Tempo.co
@who S = Spain | ESP | GOV
@who I = Ireland | IRL | GOV
@who N = Norway | NOR | GOV
@who P = Palestine | PSE | GOV
@who L = Israel | ISR | GOV
@who K = Israel Katz | ISR | GOV
@who PS = Pedro Sanchez | ESP | GOV
@who R = Indonesia | IDN | GOV
@who M = Retno Marsudi | IDN | GOV
@who SL = Slovenia | SVN | GOV
@who U = United States | USA | GOV
@where MD = Madrid | ESP | 40.42 | -3.70
@where RF = Rafah | PSE | 31.29 | 34.25
# Spanyol, Irlandia, dan Norwegia Resmi Akui Palestina, RI: Saatnya Negara Lain Menyusul
e1 SUPPORT | Resmi Akui | a=Spanyol>S ; Irlandia>I ; Norwegia>N | r=Palestina>P | d=2024-05-28
S organization:RI>R | : | Saatnya Negara Lain Menyusul | indirect
e2 REQUEST | Saatnya Negara Lain Menyusul | a=RI>R | r=Negara Lain>-,-,GOV
+ TEMPO.CO, Jakarta - Tanpa banyak upacara, tiga pemerintah Eropa pada Selasa, 28 Mei 2024, memberlakukan pengakuan mereka atas Negara Palestina yang diumumkan pekan sebelumnya.
e3 SUPPORT | pengakuan | a=tiga pemerintah Eropa>S ; tiga pemerintah Eropa>I ; tiga pemerintah Eropa>N | r=Negara Palestina>P | d=2024-05-28 | same=e1
. Di Madrid, Perdana Menteri Pedro Sanchez membacakan keputusan kabinet dari tangga Istana Moncloa dalam bahasa Spanyol dan Inggris.
. "Ini bukan hanya soal keadilan sejarah, ini satu-satunya jalan menuju perdamaian," ujarnya.
S person:nya>PS | ujarnya | Ini bukan hanya soal keadilan sejarah, ini satu-satunya jalan menuju perdamaian | direct
+ Bendera Palestina dikibarkan di depan Leinster House, gedung parlemen Irlandia, untuk pertama kali.
e4 SUPPORT | dikibarkan | a=Irlandia>I | r=Palestina>P | p=Leinster House>Dublin,IRL,53.34,-6.25 | d=2024-05-28
. Dublin akan menaikkan kantor perwakilannya di Ramallah menjadi kedutaan dan menunjuk seorang duta besar.
e5 AGREE | menaikkan kantor perwakilannya | a=Dublin>I | r=Palestina>P | p=Ramallah>Ramallah,PSE,31.9,35.2 | st=planned
. Di Oslo, Menteri Luar Negeri Espen Barth Eide menyebut hari itu "tonggak dalam hubungan Norwegia dan Palestina", tiga dasawarsa setelah negerinya menjadi tuan rumah perundingan rahasia yang berujung pada Kesepakatan 1993.
S person:Menteri Luar Negeri Espen Barth Eide>=Espen Barth Eide | menyebut | tonggak dalam hubungan Norwegia dan Palestina | direct
e6 CONSULT/third-party | menjadi tuan rumah perundingan rahasia | a=negerinya>N | p=Oslo>Oslo,NOR,59.91,10.75 | d=1993-01-01..1993-12-31
+ Israel menanggapi dengan berang.
. Menteri Luar Negeri Israel Katz menuduh Sanchez ikut dalam penghasutan genosida terhadap bangsa Yahudi, dan melarang konsulat Spanyol di Yerusalem melayani warga Palestina mulai 1 Juni.
S person:Menteri Luar Negeri Israel Katz>K | menuduh | Sanchez ikut dalam penghasutan genosida terhadap bangsa Yahudi | indirect
e7 ACCUSE/allege | menuduh | a=Menteri Luar Negeri Israel Katz>K | r=Sanchez>PS
e8 COERCE/restrict | melarang | a=Menteri Luar Negeri Israel Katz>K | r=konsulat Spanyol di Yerusalem>Consulate of Spain in Jerusalem,ESP,GOV | p=Yerusalem>Jerusalem,ISR,31.78,35.22 | d=2024-06-01 | st=planned
. Duta besar Israel di ketiga ibu kota sudah dipanggil pulang sejak 22 Mei.
e9 SANCTION/withdraw | dipanggil pulang | a=Israel>L | r=ketiga ibu kota>S ; ketiga ibu kota>I ; ketiga ibu kota>N | d=2024-05-22
+ Dari Jakarta, Menteri Luar Negeri Retno Marsudi menyampaikan penghargaan.
e10 SUPPORT | menyampaikan penghargaan | a=Menteri Luar Negeri Retno Marsudi>M | r=tiga pemerintah Eropa>S ; tiga pemerintah Eropa>I ; tiga pemerintah Eropa>N
. Dua hari sebelumnya, dalam pertemuan di Brussel dengan sejawatnya dari Eropa dan Arab, Retno meminta negara-negara Eropa lain mengambil keputusan serupa, dan secara khusus ia menggarisbawahi kesiapan Indonesia membantu pemerintahan Palestina.
e11 CONSULT/multilateral | pertemuan di Brussel | a=Retno>M ; sejawatnya dari Eropa dan Arab>European and Arab foreign ministers,-,GOV | p=Brussel>Brussels,BEL,50.85,4.35 | d=2024-05-26
e12 REQUEST | meminta | a=Retno>M | r=negara-negara Eropa lain>European states,-,GOV | p=Brussel>Brussels,BEL,50.85,4.35 | d=2024-05-26 | same=e2
e13 AGREE | kesiapan Indonesia membantu | a=Indonesia>R | r=pemerintahan Palestina>P | p=Brussel>Brussels,BEL,50.85,4.35 | d=2024-05-26
+ Slovenia boleh jadi yang berikutnya: pemerintahnya akan memutuskan pada Kamis, sebelum meminta persetujuan parlemen.
e14 AGREE | akan memutuskan | a=pemerintahnya>SL | r=Palestina>P | d=2024-05-30 | st=possible
. Sebaliknya parlemen Denmark menolak rancangan undang-undang sejenis, dan Presiden Emmanuel Macron berkata pengakuan tidak boleh dilakukan karena emosi.
S person:Presiden Emmanuel Macron>=Emmanuel Macron | berkata | pengakuan tidak boleh dilakukan karena emosi | indirect
e15 REJECT | menolak rancangan undang-undang | a=parlemen Denmark>Folketing,DNK,LEG | d=2024-05-28
. Amerika Serikat memveto keanggotaan penuh Palestina di PBB pada 18 April, meskipun sebulan kemudian 143 negara mendukungnya dalam sidang Majelis Umum.
e16 REJECT | memveto | a=Amerika Serikat>U | r=Palestina>P | p=PBB>United Nations Headquarters,USA,40.75,-73.97 | d=2024-04-18
e17 SUPPORT | mendukungnya | a=143 negara>UN member states,-,GOV | r=Palestina>P | p=PBB>United Nations Headquarters,USA,40.75,-73.97 | d=2024-05-01..2024-05-31
+ Pada hari yang sama dengan upacara di Madrid, tank-tank Israel terlihat di Bundaran Al-Awda di pusat Rafah.
e18 MOBILIZE/troops | terlihat | a=tank-tank Israel>Israel Defense Forces,ISR,MIL | p=Rafah>RF | d=2024-05-28
. Serangan udara ke kemah pengungsi di Tel al-Sultan pada Ahad malam telah merenggut 45 nyawa, dan Benjamin Netanyahu menyebutnya "kecelakaan tragis".
S person:Benjamin Netanyahu>=Benjamin Netanyahu | menyebutnya | kecelakaan tragis | direct
e19 ASSAULT/aerial | Serangan udara | a=Israel>L | r=kemah pengungsi>Displaced Palestinians in Rafah,PSE,CVL | p=Tel al-Sultan>RF | d=2024-05-26 | f=killed 45 "45 nyawa"
. Sebelum pekan ini, sekitar 144 dari 193 anggota PBB telah mengakui Palestina, Indonesia sejak 16 November 1988, sehari setelah proklamasi di Aljir.
e20 SUPPORT | mengakui | a=Indonesia>R | r=Palestina>P | d=1988-11-16

@story id-own-qf-022 | id | 2022-11-03 | Media Indonesia
@who E = Government of Ethiopia | ETH | GOV
@who T = Tigray People's Liberation Front | ETH | REB
@who O = Olusegun Obasanjo | - | IGO
@who R = Redwan Hussien | ETH | GOV
@who G = Getachew Reda | ETH | REB
@who A = African Union | - | IGO
@who ER = Eritrean Defence Forces | ERI | MIL
@who AB = Abiy Ahmed | ETH | GOV
@where P = Pretoria | ZAF | -25.75 | 28.19
@where TG = Tigray | ETH | 14.0 | 38.8
@where S = Shire | ETH | 14.10 | 38.28
# Dua Tahun Perang Tigray Berujung di Pretoria: Senjata Disepakati Diam
e1 CONCEDE | Senjata Disepakati Diam | p=Pretoria>P | d=2022-11-02
+ PEMERINTAH Ethiopia dan para pemimpin Tigray sepakat menghentikan permusuhan secara permanen, sepuluh hari setelah keduanya untuk pertama kali duduk berhadapan secara resmi di Pretoria, Afrika Selatan.
e2 CONCEDE | sepakat menghentikan permusuhan | a=PEMERINTAH Ethiopia>E ; para pemimpin Tigray>T | p=Pretoria>P | d=2022-11-02 | same=e1
e3 CONSULT | duduk berhadapan | a=PEMERINTAH Ethiopia>E ; para pemimpin Tigray>T | p=Pretoria>P | d=2022-10-23..2022-11-02
. Dokumen itu diteken penasihat keamanan nasional Redwan Hussien dan juru bicara Front Pembebasan Rakyat Tigray (TPLF), Getachew Reda, pada Rabu (2/11) petang.
e4 CONCEDE | diteken | a=Redwan Hussien>R ; Getachew Reda>G | p=Pretoria>P | d=2022-11-02 | same=e1
+ "Hari ini adalah awal fajar baru bagi Ethiopia," kata mantan Presiden Nigeria Olusegun Obasanjo, penengah yang ditunjuk Uni Afrika, seraya mengingatkan bahwa pelaksanaannya barulah ujian yang sesungguhnya.
S person:mantan Presiden Nigeria Olusegun Obasanjo>O | kata | Hari ini adalah awal fajar baru bagi Ethiopia | direct
S person:mantan Presiden Nigeria Olusegun Obasanjo>O | mengingatkan bahwa | pelaksanaannya barulah ujian yang sesungguhnya | indirect
e5 CONSULT/third-party | penengah | a=mantan Presiden Nigeria Olusegun Obasanjo>O | r=PEMERINTAH Ethiopia>E ; para pemimpin Tigray>T | p=Pretoria>P | d=2022-10-23..2022-11-02
. Ia didampingi bekas Presiden Kenya Uhuru Kenyatta dan bekas Wakil Presiden Afrika Selatan Phumzile Mlambo-Ngcuka.
+ Naskah 12 halaman yang beredar di kalangan wartawan mengharuskan TPLF melucuti senjata dalam 30 hari.
S document:Naskah 12 halaman>=Pretoria Agreement | mengharuskan | TPLF melucuti senjata dalam 30 hari | indirect
e6 RETREAT/disarm | melucuti senjata | a=TPLF>T | p=Tigray>TG | d=2022-11-02..2022-12-02 | st=planned
. Pasukan federal akan masuk ke Mekelle, layanan listrik, bank, dan telepon dipulihkan, sedangkan parlemen mencabut label teroris yang dilekatkan pada kelompok itu pada Mei 2021.
e7 MOBILIZE/troops | akan masuk ke Mekelle | a=Pasukan federal>Ethiopian National Defense Force,ETH,MIL | p=Mekelle>Mekelle,ETH,13.5,39.47 | st=planned
e8 RETREAT/access | dipulihkan | a=PEMERINTAH Ethiopia>E | p=Tigray>TG | st=planned
e9 CONCEDE | mencabut label teroris | a=parlemen>House of Peoples' Representatives of Ethiopia,ETH,LEG | r=kelompok itu>T | st=planned
e10 COERCE/restrict | dilekatkan | a=parlemen>House of Peoples' Representatives of Ethiopia,ETH,LEG | r=kelompok itu>T | d=2021-05-01..2021-05-31
. Getachew mengaku pihaknya "telah memberi konsesi karena harus membangun kepercayaan".
S person:Getachew>G | mengaku | telah memberi konsesi karena harus membangun kepercayaan | direct
e11 CONCEDE | memberi konsesi | a=pihaknya>T | r=PEMERINTAH Ethiopia>E
+ Ethiopia, negara terpadat kedua di Afrika, dililit inflasi di atas 30 persen dan kekeringan terburuk dalam 40 tahun.
+ Eritrea, sekutu Addis Ababa yang bala tentaranya dituduh membantai warga Aksum pada November 2020, tidak disebut-sebut dalam dokumen.
e12 ASSAULT | membantai | a=bala tentaranya>ER | r=warga Aksum>Residents of Axum,ETH,CVL | p=Aksum>Axum,ETH,14.13,38.72 | d=2020-11-01..2020-11-30 | st=possible
e13 ACCUSE/allege | dituduh | r=bala tentaranya>ER
. Hingga pekan lalu, kata seorang pekerja bantuan kepada AFP, serdadu negara tertutup itu masih menjarah gudang dan menculik pemuda di sekitar Shire, kota yang direbut pasukan gabungan pada pertengahan Oktober.
S outlet:AFP>=AFP ; unnamed:seorang pekerja bantuan>- | kata | serdadu negara tertutup itu masih menjarah gudang dan menculik pemuda di sekitar Shire | indirect
e14 COERCE/seize | menjarah | a=serdadu negara tertutup itu>ER | p=Shire>S
e15 ASSAULT/abduct | menculik | a=serdadu negara tertutup itu>ER | r=pemuda>Residents of Shire,ETH,CVL | p=Shire>S
e16 ASSAULT | direbut | a=pasukan gabungan>Ethiopian National Defense Force,ETH,MIL ; pasukan gabungan>ER | r=Shire>T | p=Shire>S | d=2022-10-11..2022-10-20
+ PM Abiy Ahmed, peraih Nobel Perdamaian 2019, berpidato di Arba Minch dan berterima kasih kepada "saudara-saudara di Afrika".
S person:PM Abiy Ahmed>AB | berterima kasih kepada | saudara-saudara di Afrika | direct
e17 SUPPORT | berterima kasih | a=PM Abiy Ahmed>AB | r=saudara-saudara di Afrika>A | p=Arba Minch>Arba Minch,ETH,6.03,37.55
. Sekjen PBB Antonio Guterres menyambut langkah tersebut, sementara Washington menawarkan dukungan bagi pemantauan yang akan dipimpin Uni Afrika.
e18 SUPPORT | menyambut | a=Sekjen PBB Antonio Guterres>Antonio Guterres,-,IGO | r=PEMERINTAH Ethiopia>E ; TPLF>T
e19 AGREE | menawarkan dukungan | a=Washington>United States,USA,GOV | r=Uni Afrika>A
+ Perang yang meletus pada 4 November 2020 itu diperkirakan menelan ratusan ribu jiwa, terutama akibat kelaparan dan ketiadaan obat.
e20 ASSAULT | Perang | a=PEMERINTAH Ethiopia>E ; TPLF>T | p=Tigray>TG | d=2020-11-04..2022-11-02 | f=killed 200000.. "ratusan ribu jiwa"
. Sekitar 5,2 juta orang di sana, hampir seluruh penduduknya, bergantung pada pangan dari luar, padahal sejak Agustus tak satu truk pun bisa lewat.
e21 COERCE/restrict | tak satu truk pun bisa lewat | r=penduduknya>Residents of Tigray,ETH,CVL | p=Tigray>TG | d=2022-08-01..2022-11-03
. Di Pretoria, hujan petang pertama musim itu turun ketika kedua juru runding bersalaman.

@story id-own-qf-023 | id | 2026-02-07 | Antara
@who P = Prabowo Subianto | IDN | GOV
@who A = Anthony Albanese | AUS | GOV
@who I = Indonesia | IDN | GOV
@who U = Australia | AUS | GOV
@who S = Sugiono | IDN | GOV
@who W = Penny Wong | AUS | GOV
@who C = China | CHN | GOV
@where J = Merdeka Palace | IDN | -6.17 | 106.82
# Indonesia-Australia Tanda Tangani Traktat Keamanan Bersama di Istana Merdeka
e1 AGREE | Tanda Tangani Traktat | a=Indonesia>I ; Australia>U | p=Istana Merdeka>J | d=2026-02-06
+ Jakarta (ANTARA) - Presiden Prabowo Subianto dan Perdana Menteri Australia Anthony Albanese menandatangani traktat keamanan bersama yang mewajibkan kedua pemerintah saling berkonsultasi secara teratur, dan bila perlu mempertimbangkan langkah bersama, apabila salah satu menghadapi ancaman.
e2 AGREE | menandatangani traktat | a=Presiden Prabowo Subianto>P ; Perdana Menteri Australia Anthony Albanese>A | p=Istana Merdeka>J | d=2026-02-06 | same=e1
e3 AGREE | saling berkonsultasi | a=kedua pemerintah>I ; kedua pemerintah>U | st=planned
+ Upacara di Istana Merdeka, Jumat (6/2), merupakan puncak kunjungan tiga hari Albanese, yang kelima ke Indonesia sejak ia menjabat.
e4 CONSULT/visit | kunjungan tiga hari | a=Albanese>A | r=Indonesia>I | p=Istana Merdeka>J | d=2026-02-05..2026-02-07
. "Ini bukan pakta pertahanan dan tidak ditujukan kepada negara mana pun, ini ikrar dua tetangga," tutur Prabowo.
S person:Prabowo>P | tutur | Ini bukan pakta pertahanan dan tidak ditujukan kepada negara mana pun, ini ikrar dua tetangga | direct
. Albanese sendiri memujinya sebagai langkah terpenting dalam hubungan bilateral selama 30 tahun.
S person:Albanese>A | memujinya sebagai | langkah terpenting dalam hubungan bilateral selama 30 tahun | indirect
e5 SUPPORT | memujinya | a=Albanese>A | r=Prabowo>I | d=2026-02-06
+ Perjanjian itu pertama kali diumumkan pada 12 November lalu di pangkalan angkatan laut Garden Island, Sydney, di geladak kapal HMAS Canberra.
e6 AGREE | diumumkan | a=Prabowo>P ; Albanese>A | p=Garden Island, Sydney>Sydney,AUS,-33.86,151.23 | d=2025-11-12
. Isinya, menurut Menteri Luar Negeri Sugiono, banyak mengambil dari perjanjian 1995 dan Traktat Lombok 2006.
S person:Menteri Luar Negeri Sugiono>S | menurut | banyak mengambil dari perjanjian 1995 dan Traktat Lombok 2006 | indirect
e7 AGREE | Traktat Lombok | a=Indonesia>I ; Australia>U | p=Lombok>Lombok,IDN,-8.57,116.35 | d=2006-01-01..2006-12-31
. Sebelum berlaku, traktat tersebut masih harus diratifikasi DPR serta parlemen di Canberra.
e8 AGREE | diratifikasi | a=DPR>House of Representatives of Indonesia,IDN,LEG ; parlemen di Canberra>Parliament of Australia,AUS,LEG | st=planned
+ Sejumlah kesepakatan tambahan turut dicapai.
. Australia akan membantu pembangunan fasilitas latihan bersama di Morotai, menempatkan seorang perwira senior Indonesia di markas angkatan daratnya, dan memperluas program pendidikan bagi taruna.
e9 AGREE | membantu pembangunan fasilitas | a=Australia>U | r=Indonesia>I | p=Morotai>Morotai,IDN,2.3,128.4 | st=planned
e10 AGREE | menempatkan seorang perwira senior Indonesia | a=Australia>U ; Indonesia>I | p=Australia>Australia,AUS,-35.28,149.13 | st=planned
e11 AGREE | memperluas program pendidikan | a=Australia>U ; Indonesia>I | st=planned
. Kedua menteri pertahanan menyetujui latihan Keris Woomera dilangsungkan lagi tahun ini, dengan 2.000 personel.
e12 AGREE | menyetujui | a=Kedua menteri pertahanan>Sjafrie Sjamsoeddin,IDN,GOV ; Kedua menteri pertahanan>Richard Marles,AUS,GOV
e13 AGREE | latihan Keris Woomera | a=Indonesia>Indonesian National Armed Forces,IDN,MIL ; Australia>Australian Defence Force,AUS,MIL | d=2026-01-01..2026-12-31 | f=size 2000 "2.000 personel" | st=planned
+ Di gedung DPR, anggota Komisi I TB Hasanuddin meminta pemerintah menjelaskan apakah kalimat tentang "langkah bersama" akan menyeret Indonesia ke dalam sengketa AUKUS dengan China.
e14 REQUEST | meminta | a=TB Hasanuddin>TB Hasanuddin,IDN,LEG | r=pemerintah>I
. Pengamat hubungan internasional dari Universitas Gadjah Mada menilai kekhawatiran itu berlebihan, sebab tidak ada kewajiban saling membela.
S unnamed:Pengamat hubungan internasional dari Universitas Gadjah Mada>- | menilai | kekhawatiran itu berlebihan, sebab tidak ada kewajiban saling membela | indirect
. Beijing, melalui juru bicara Lin Jian, menyatakan berharap kerja sama kedua negara tidak merugikan pihak ketiga.
S organization:Beijing>C ; person:juru bicara Lin Jian>=Lin Jian | menyatakan | berharap kerja sama kedua negara tidak merugikan pihak ketiga | indirect
+ Perdagangan Indonesia dan Australia bernilai sekitar 35 miliar dolar Australia setahun.
. Di sela acara, Albanese dijamu makan siang dan dihadiahi sebuah sepeda bambu buatan Temanggung, jenis yang pernah dikayuhnya bersama Joko Widodo di Bogor.
+ Menlu Penny Wong tidak ikut pulang bersama rombongan; ia bertolak ke Dili untuk bertemu Presiden Jose Ramos-Horta pada Minggu (8/2).
e15 AGREE | bertemu | a=ia>W | r=Presiden Jose Ramos-Horta>Jose Ramos-Horta,TLS,GOV | p=Dili>Dili,TLS,-8.56,125.57 | d=2026-02-08 | st=planned

@story id-own-qf-024 | id | 2025-10-08 | BBC Indonesia
@who A = Anthony Albanese | AUS | GOV
@who M = James Marape | PNG | GOV
@who U = Australia | AUS | GOV
@who P = Papua New Guinea | PNG | GOV
@who C = China | CHN | GOV
@who I = Indonesia | IDN | GOV
@who J = Jerry Singirok | PNG | CVL
@who T = West Papua National Liberation Army | IDN | REB
@where CB = Canberra | AUS | -35.28 | 149.13
@where PM = Port Moresby | PNG | -9.44 | 147.18
@where W = Wutung | PNG | -2.61 | 141.01
# Papua Nugini kini sekutu Australia: apa artinya bagi tetangga di sebelah barat?
e1 AGREE | sekutu | a=Papua Nugini>P ; Australia>U | d=2025-10-06
+ Untuk pertama kali dalam lebih dari 70 tahun, Australia mempunyai sekutu baru.
e2 AGREE | mempunyai sekutu baru | a=Australia>U | r=Papua Nugini>P | d=2025-10-06 | same=e1
+ Perdana Menteri Anthony Albanese dan sejawatnya dari Papua Nugini, James Marape, membubuhkan tanda tangan pada Traktat Pukpuk di Canberra, Senin (06/10), yang mengikat kedua negara untuk bertindak bila salah satunya diserang.
e3 AGREE | membubuhkan tanda tangan | a=Perdana Menteri Anthony Albanese>A ; James Marape>M | p=Canberra>CB | d=2025-10-06 | same=e1
e4 ASSAULT | diserang | r=salah satunya>U ; salah satunya>P | st=possible
. "Pukpuk" berarti buaya dalam bahasa Tok Pisin.
+ "Kami memilih traktat ini sebagai perbuatan berdaulat, bukan karena didesak siapa pun," kata Marape.
S person:Marape>M | kata | Kami memilih traktat ini sebagai perbuatan berdaulat, bukan karena didesak siapa pun | direct
. Ia mengungkapkan akan mengirim menteri pertahanannya ke Beijing, Washington, dan Jakarta guna menerangkan isinya.
S person:Ia>M | mengungkapkan | akan mengirim menteri pertahanannya ke Beijing, Washington, dan Jakarta guna menerangkan isinya | indirect
e5 AGREE | mengirim menteri pertahanannya | a=menteri pertahanannya>Billy Joseph,PNG,GOV | r=Beijing>C ; Washington>United States,USA,GOV ; Jakarta>I | st=planned
+ Sampai sepuluh ribu warga Papua Nugini akan boleh bergabung dengan angkatan bersenjata Australia dan kelak memperoleh kewarganegaraan.
e6 CONCEDE | akan boleh bergabung | a=Australia>U | r=warga Papua Nugini>Papua New Guineans,PNG,CVL | f=size ..10000 "Sampai sepuluh ribu warga Papua Nugini" | st=planned
. Sedianya dokumen itu diteken pada 17 September bertepatan dengan hari jadi ke-50 negeri tersebut, tetapi rapat kabinet di Port Moresby tidak kuorum.
e7 AGREE | diteken | a=Perdana Menteri Anthony Albanese>A ; James Marape>M | p=Port Moresby>PM | d=2025-09-17 | st=denied
+ Kedutaan China di Port Moresby menyatakan menghormati hak Papua Nugini, sambil mengingatkan bahwa perjanjian semacam itu tidak boleh bersifat eksklusif atau menghalangi kerja sama dengan pihak ketiga.
S organization:Kedutaan China di Port Moresby>=Embassy of China in Papua New Guinea | mengingatkan | perjanjian semacam itu tidak boleh bersifat eksklusif atau menghalangi kerja sama dengan pihak ketiga | indirect
e8 REQUEST | mengingatkan | a=Kedutaan China di Port Moresby>C | r=Papua Nugini>P
+ Bekas panglima Papua Nugini, Jerry Singirok, lebih keras.
. "Kita telah menjual netralitas dengan harga sepotong seragam," tulisnya di Facebook.
S document:Facebook>=Facebook post of Jerry Singirok ; person:nya>J | tulisnya | Kita telah menjual netralitas dengan harga sepotong seragam | direct
e9 ACCUSE/disapprove | menjual netralitas | a=nya>J | r=Marape>M
+ Indonesia berbagi garis batas sepanjang 820 kilometer dengan Papua Nugini, melintasi hutan yang sebagian belum pernah dipetakan di darat.
. Juru bicara Kementerian Luar Negeri RI, Yvonne Mewengkang, menuturkan kepada wartawan bahwa Jakarta menghormati keputusan kedua tetangganya dan berharap hal itu menyumbang bagi stabilitas kawasan.
S person:Juru bicara Kementerian Luar Negeri RI, Yvonne Mewengkang>=Yvonne Mewengkang | menuturkan | Jakarta menghormati keputusan kedua tetangganya dan berharap hal itu menyumbang bagi stabilitas kawasan | indirect
. Indonesia dan Papua Nugini sendiri meratifikasi perjanjian kerja sama pertahanan serta ekstradisi pada awal 2024, hampir 14 tahun setelah naskahnya disepakati.
e10 SUPPORT | meratifikasi perjanjian | a=Indonesia>I ; Papua Nugini>P | d=2024-01-01..2024-03-31
e11 AGREE | disepakati | a=Indonesia>I ; Papua Nugini>P | d=2010-01-01..2010-12-31
+ Yang barangkali lebih terasa bagi penduduk ialah pos lintas batas Skouw-Wutung.
. Pada Mei lalu pos itu ditutup sepekan setelah kelompok bersenjata TPNPB menembak mati seorang pendulang emas di Keerom, dan tentara kedua negara lalu berpatroli bersama di sepanjang Sungai Tami.
e12 COERCE/restrict | ditutup | a=Indonesia>I | p=pos lintas batas Skouw-Wutung>W | d=2025-05-01..2025-05-31
e13 ASSAULT/firearms | menembak mati | a=kelompok bersenjata TPNPB>T | r=seorang pendulang emas>Gold panner in Keerom,IDN,CVL | p=Keerom>Keerom,IDN,-3.3,140.7 | d=2025-05-01..2025-05-31 | f=killed 1 "seorang pendulang emas"
e14 COOPERATE | berpatroli bersama | a=tentara kedua negara>Indonesian National Armed Forces,IDN,MIL ; tentara kedua negara>Papua New Guinea Defence Force,PNG,MIL | p=Sungai Tami>Tami River,IDN,-2.7,140.9 | d=2025-05-01..2025-05-31
. "Kalau gerbang tutup, kami makan sagu saja," ujar Maria Wepa, yang berjualan vanili di pasar Wutung.
S person:Maria Wepa>=Maria Wepa | ujar | Kalau gerbang tutup, kami makan sagu saja | direct
+ Traktat tersebut belum berlaku sebelum disahkan parlemen kedua negara, dan di Port Moresby sebuah gugatan ke Mahkamah Agung sudah disiapkan oposisi.
e15 AGREE | disahkan | a=parlemen kedua negara>Parliament of Australia,AUS,LEG ; parlemen kedua negara>National Parliament of Papua New Guinea,PNG,LEG | st=planned
e16 ACCUSE | gugatan | a=oposisi>Opposition of Papua New Guinea,PNG,OPP | r=Marape>P | p=Port Moresby>PM | st=planned
