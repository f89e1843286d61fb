@story id-own-qf-001 | id | 2017-09-05 | Kompas.com
@who R = Retno Marsudi | IDN | GOV
@who S = Aung San Suu Kyi | MMR | GOV
@who H = Min Aung Hlaing | MMR | MIL
@who I = Indonesia | IDN | GOV
@who M = Myanmar Armed Forces | MMR | MIL
@who A = Arakan Rohingya Salvation Army | MMR | REB
@who W = Rohingya | MMR | CVL
@who B = Bangladesh | BGD | GOV
@who G = Government of Myanmar | MMR | GOV
@where N = Naypyidaw | MMR | 19.75 | 96.12
@where K = Rakhine State | MMR | 20.10 | 93.50
@where D = Dhaka | BGD | 23.81 | 90.41
# Temui Suu Kyi, Menlu Retno Serahkan Usulan Formula 4+1 untuk Rakhine
e1 CONSULT | Temui | a=Menlu Retno>R ; Suu Kyi>S | d=2017-09-04
e2 REQUEST | Serahkan Usulan | a=Menlu Retno>R | r=Suu Kyi>S | d=2017-09-04
+ NAYPYIDAW, KOMPAS.com - Menteri Luar Negeri Retno LP Marsudi menjadi menteri luar negeri pertama yang diterima pemimpin de facto Myanmar, Aung San Suu Kyi, sejak kekerasan kembali pecah di Negara Bagian Rakhine.
e3 CONSULT/visit | diterima | a=Menteri Luar Negeri Retno LP Marsudi>R | r=Aung San Suu Kyi>S | p=NAYPYIDAW>N | d=2017-09-04 | same=e1
. Dalam pertemuan pada Senin (4/9/2017) itu, ia mengajukan apa yang disebutnya Formula 4+1, yakni pemulihan stabilitas, penahanan diri secara maksimal, perlindungan semua orang tanpa memandang suku dan agama, serta pembukaan segera akses bantuan, ditambah pelaksanaan rekomendasi komisi pimpinan Kofi Annan.
e4 CONSULT/visit | pertemuan | a=ia>R ; Aung San Suu Kyi>S | p=NAYPYIDAW>N | d=2017-09-04 | same=e1
e5 REQUEST/yield | mengajukan | a=ia>R | r=Aung San Suu Kyi>S | p=NAYPYIDAW>N | d=2017-09-04 | same=e2
+ "Empat elemen pertama adalah elemen utama yang harus segera dilakukan agar krisis kemanusiaan tidak memburuk," ujar Retno dalam keterangan tertulis yang diterima Kompas.com, Selasa pagi.
S document:keterangan tertulis>=Written statement of Retno Marsudi ; person:Retno>R | ujar | Empat elemen pertama adalah elemen utama yang harus segera dilakukan agar krisis kemanusiaan tidak memburuk | direct
. Menurut dia, pemerintah Myanmar telah menyetujui keterlibatan Indonesia dan ASEAN dalam penyaluran bantuan, dengan Palang Merah Internasional sebagai pelaksana bersama.
S person:dia>R | Menurut | pemerintah Myanmar telah menyetujui keterlibatan Indonesia dan ASEAN dalam penyaluran bantuan, dengan Palang Merah Internasional sebagai pelaksana bersama | indirect
e6 AGREE | menyetujui | a=pemerintah Myanmar>G | r=Indonesia>I ; ASEAN>ASEAN,-,IGO
+ Sebelum ke kantor Suu Kyi, mantan Dubes RI di Belanda itu lebih dahulu menemui Panglima Angkatan Bersenjata Jenderal Senior Min Aung Hlaing dan memintanya menurunkan ketegangan.
e7 CONSULT | menemui | a=mantan Dubes RI di Belanda itu>R ; Jenderal Senior Min Aung Hlaing>H | p=NAYPYIDAW>N | d=2017-09-04
e8 REQUEST/yield | memintanya | a=mantan Dubes RI di Belanda itu>R | r=Jenderal Senior Min Aung Hlaing>H | p=NAYPYIDAW>N | d=2017-09-04
. Sang jenderal mendengarkan selama lebih dari satu jam.
+ Rakhine termasuk wilayah termiskin di negara itu.
. Sekitar satu juta warga Rohingya bermukim di sana tanpa kartu penduduk, tanpa sekolah negeri, dan dengan listrik yang hanya menyala beberapa jam sehari.
+ Operasi militer di Rakhine utara dilancarkan setelah kelompok bersenjata ARSA menyerang sekitar 30 pos polisi dan sebuah pangkalan tentara pada 25 Agustus lalu.
e9 ASSAULT | Operasi militer | a=militer>M | p=Rakhine utara>K | st=ongoing
e10 ASSAULT | menyerang | a=kelompok bersenjata ARSA>A | r=pos polisi>Myanmar Police Force,MMR,COP ; sebuah pangkalan tentara>M | p=Rakhine utara>K | d=2017-08-25
. Pemerintah menyebut hampir 400 orang tewas, kebanyakan dari pihak penyerang, sedangkan para pengungsi menuturkan desa-desa mereka dibakar tentara dan warga sipil ditembaki ketika lari.
S organization:Pemerintah>G | menyebut | hampir 400 orang tewas, kebanyakan dari pihak penyerang | indirect
S unnamed:para pengungsi>- | menuturkan | desa-desa mereka dibakar tentara dan warga sipil ditembaki ketika lari | indirect
e11 ASSAULT | tewas | p=Rakhine utara>K | f=killed ..400 "hampir 400 orang" | same=e9
e12 ASSAULT/destroy | dibakar | a=tentara>M | r=desa-desa mereka>W | p=Rakhine utara>K
e13 ASSAULT/firearms | ditembaki | a=tentara>M | r=warga sipil>W | p=Rakhine utara>K
+ PBB mencatat 87.000 orang Rohingya telah menyeberang ke Banglades dalam sepuluh hari.
S organization:PBB>=United Nations | mencatat | 87.000 orang Rohingya telah menyeberang ke Banglades dalam sepuluh hari | indirect
. Hujan musim barat membuat jalan tanah di Cox's Bazar nyaris tak dapat dilalui truk.
+ Di Jakarta, ratusan orang berunjuk rasa di depan Kedutaan Besar Myanmar di Menteng dan mendesak Presiden Joko Widodo mengusir duta besar negara itu.
e14 PROTEST/demo | berunjuk rasa | a=ratusan orang>Protesters in Jakarta,IDN,CVL | p=Kedutaan Besar Myanmar di Menteng>Jakarta,IDN,-6.20,106.83 | f=size 200.. "ratusan orang"
e15 REQUEST | mendesak | a=ratusan orang>Protesters in Jakarta,IDN,CVL | r=Presiden Joko Widodo>Joko Widodo,IDN,GOV
. Dini hari Minggu, sebuah bom molotov dilemparkan ke gedung yang sama dan membakar sebagian jendela lantai dua.
e16 ASSAULT/primitive | dilemparkan | r=gedung yang sama>Embassy of Myanmar in Indonesia,MMR,GOV | p=Kedutaan Besar Myanmar di Menteng>Jakarta,IDN,-6.20,106.83 | d=2017-09-03
+ Dari Naypyidaw, Retno bertolak ke Dhaka untuk bertemu PM Sheikh Hasina pada Selasa (5/9/2017).
e17 AGREE | bertemu | a=Retno>R | r=PM Sheikh Hasina>Sheikh Hasina,BGD,GOV | p=Dhaka>D | d=2017-09-05 | st=planned
. Indonesia hendak menawarkan bantuan bagi para pengungsi, dan pemerintah sudah menyiapkan enam pesawat Hercules, meskipun tanggal pengirimannya belum dipastikan.
e18 AGREE | hendak menawarkan bantuan | a=Indonesia>I | r=para pengungsi>W | st=planned

@story id-own-qf-002 | id | 2022-07-01 | Tempo.co
@who J = Joko Widodo | IDN | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who I = Indonesia | IDN | GOV
@where K = Kyiv | UKR | 50.45 | 30.52
@where M = Moscow | RUS | 55.75 | 37.62
@where IR = Irpin | UKR | 50.52 | 30.25
# Jokowi Bawa Pesan Zelensky ke Kremlin, Putin Janji Jamin Pasokan Pupuk
e1 CONSULT/visit | Bawa Pesan | a=Jokowi>J | r=Kremlin>P | d=2022-06-30
e2 AGREE | Janji Jamin | a=Putin>P | d=2022-06-30
+ TEMPO.CO, Jakarta - Sehari setelah berjalan di antara puing apartemen di Irpin, Presiden Joko Widodo duduk berhadapan dengan Vladimir Putin di Kremlin, Moskow, Kamis, 30 Juni 2022.
e3 CONSULT/visit | berjalan di antara puing apartemen | a=Presiden Joko Widodo>J | p=Irpin>IR | d=2022-06-29
e4 CONSULT/visit | duduk berhadapan | a=Presiden Joko Widodo>J | r=Vladimir Putin>P | p=Moskow>M | d=2022-06-30 | same=e1
. Ia menjadi pemimpin Asia pertama yang mendatangi kedua ibu kota sejak Rusia menginvasi Ukraina pada 24 Februari.
e5 CONSULT/visit | mendatangi kedua ibu kota | a=Ia>J | r=Rusia>R ; Ukraina>U | d=2022-06-29..2022-06-30
e6 ASSAULT | menginvasi | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24
+ "Saya telah menyampaikan pesan Presiden Zelensky untuk Presiden Putin dan kesiapan saya menjadi jembatan komunikasi di antara keduanya," kata Jokowi dalam konferensi pers bersama.
S person:Jokowi>J | kata | Saya telah menyampaikan pesan Presiden Zelensky untuk Presiden Putin dan kesiapan saya menjadi jembatan komunikasi di antara keduanya | direct
e7 AGREE | kesiapan saya menjadi jembatan | a=saya>J | r=Presiden Zelensky>Z ; Presiden Putin>P | p=Moskow>M | d=2022-06-30
. Isi pesan tersebut tidak ia ungkapkan.
. Belakangan, juru bicara presiden Ukraina, Serhiy Nykyforov, menyatakan kepada media di Kyiv bahwa bila Zelensky ingin menyampaikan sesuatu kepada Putin, ia akan mengatakannya terbuka dalam pidato harian.
S person:juru bicara presiden Ukraina, Serhiy Nykyforov>=Serhiy Nykyforov | menyatakan | bila Zelensky ingin menyampaikan sesuatu kepada Putin, ia akan mengatakannya terbuka dalam pidato harian | indirect
+ Putin, yang didampingi Menteri Luar Negeri Sergei Lavrov, menegaskan negaranya siap memenuhi permintaan pupuk dari Indonesia dan negara sahabat lain.
S person:Putin>P | menegaskan | negaranya siap memenuhi permintaan pupuk dari Indonesia dan negara sahabat lain | indirect
e8 AGREE | siap memenuhi permintaan | a=negaranya>R | r=Indonesia>I ; negara sahabat lain>Countries friendly to Russia,-,GOV | p=Moskow>M | d=2022-06-30 | same=e2
. Bekas perwira KGB itu membantah Rusia menghalangi ekspor gandum Ukraina, dan justru menuduh tentara Ukraina menebar ranjau di pelabuhannya sendiri.
S person:Bekas perwira KGB itu>P | membantah | Rusia menghalangi ekspor gandum Ukraina | indirect
S person:Bekas perwira KGB itu>P | menuduh | tentara Ukraina menebar ranjau di pelabuhannya sendiri | indirect
e9 COERCE/restrict | menghalangi ekspor gandum | a=Rusia>R | r=Ukraina>U | st=denied
e10 ACCUSE/allege | menuduh | a=Bekas perwira KGB itu>P | r=tentara Ukraina>Armed Forces of Ukraine,UKR,MIL | d=2022-06-30
e11 MOBILIZE/weapons | menebar ranjau | a=tentara Ukraina>Armed Forces of Ukraine,UKR,MIL | p=pelabuhannya>Ukraine,UKR,46.5,30.7 | st=possible
+ Wartawan yang menunggu di Aula Santa Katarina diminta menjalani tiga kali tes PCR, dan pintu baru dibuka pukul 17.20 waktu setempat.
+ Sehari sebelumnya, seusai perjalanan kereta sekitar 11 jam dari Przemysl di Polandia, Jokowi dan Ibu Negara Iriana diterima Presiden Volodymyr Zelensky di Istana Maryinsky.
e12 CONSULT/visit | diterima | a=Jokowi>J ; Ibu Negara Iriana>Iriana Joko Widodo,IDN,GOV | r=Presiden Volodymyr Zelensky>Z | p=Istana Maryinsky>K | d=2022-06-29
. Keduanya juga mampir ke sebuah rumah sakit di Kyiv dan menyerahkan bantuan obat-obatan.
e13 AID | menyerahkan bantuan obat-obatan | a=Keduanya>J ; Keduanya>Iriana Joko Widodo,IDN,GOV | r=sebuah rumah sakit>Hospital in Kyiv,UKR,MED | p=Kyiv>K | d=2022-06-29
. Zelensky, yang diundang menghadiri KTT G20 di Bali pada November, mengatakan kehadirannya akan bergantung pada keadaan keamanan dan pada siapa saja yang datang.
S person:Zelensky>Z | mengatakan | kehadirannya akan bergantung pada keadaan keamanan dan pada siapa saja yang datang | indirect
e14 REQUEST/meet | diundang | a=Indonesia>I | r=Zelensky>Z
e15 AGREE | kehadirannya | a=Zelensky>Z | p=Bali>Bali,IDN,-8.41,115.19 | d=2022-11-01..2022-11-30 | st=possible
+ Harga pupuk di tingkat petani sudah naik dua kali lipat sejak awal tahun, dan ongkos angkut lewat Laut Hitam melonjak karena premi asuransi kapal.
. Indonesia tidak ikut menjatuhkan sanksi kepada Moskow, tetapi mendukung resolusi Majelis Umum PBB yang menyesalkan agresi Rusia, Maret lalu.
e16 SANCTION/discontinue | menjatuhkan sanksi | a=Indonesia>I | r=Moskow>R | st=denied
e17 SUPPORT | mendukung resolusi | a=Indonesia>I | r=Majelis Umum PBB>United Nations General Assembly,-,IGO | d=2022-03-01..2022-03-31
e18 ACCUSE/disapprove | menyesalkan | a=Majelis Umum PBB>United Nations General Assembly,-,IGO | r=Rusia>R | d=2022-03-01..2022-03-31
. Dari Moskow, rombongan terbang ke Abu Dhabi pada Jumat dini hari.

@story id-own-qf-003 | id | 2013-11-20 | Antara
@who S = Susilo Bambang Yudhoyono | IDN | GOV
@who T = Tony Abbott | AUS | GOV
@who A = Australia | AUS | GOV
@who I = Indonesia | IDN | GOV
@who N = Nadjib Riphat Kesoema | IDN | GOV
@who D = Australian Signals Directorate | AUS | SPY
@where J = Jakarta | IDN | -6.20 | 106.83
@where C = Canberra | AUS | -35.28 | 149.13
# Presiden Hentikan Sementara Kerja Sama Militer dan Intelijen dengan Australia
e1 SANCTION/discontinue | Hentikan Sementara Kerja Sama | a=Presiden>S | r=Australia>A | d=2013-11-20
+ Jakarta (ANTARA News) - Presiden Susilo Bambang Yudhoyono memutuskan menghentikan untuk sementara kerja sama pertukaran informasi, intelijen, serta latihan bersama dengan Australia, sampai ada penjelasan resmi mengenai penyadapan telepon genggamnya.
e2 SANCTION/discontinue | menghentikan | a=Presiden Susilo Bambang Yudhoyono>S | r=Australia>A | p=Jakarta>J | d=2013-11-20 | same=e1
e3 COERCE/cyber | penyadapan telepon genggamnya | a=Australia>A | r=nya>S | d=2009-08-01..2009-08-31
. "Bagi saya pribadi, juga bagi Indonesia, penyadapan itu sulit dimengerti, mengapa harus dilakukan," kata Presiden di Kantor Kepresidenan, Rabu siang.
S person:Presiden>S | kata | Bagi saya pribadi, juga bagi Indonesia, penyadapan itu sulit dimengerti, mengapa harus dilakukan | direct
e4 COERCE/cyber | penyadapan | a=Australia>A | r=saya>S | d=2009-08-01..2009-08-31 | same=e3
. "Ini bukan era perang dingin."
S person:Presiden>S | - | Ini bukan era perang dingin. | direct
+ Operasi militer terkoordinasi untuk menangani penyelundupan manusia di laut, yang melibatkan kedua negara, ikut dibekukan.
e5 SANCTION/discontinue | dibekukan | a=Presiden>S | r=Australia>A | d=2013-11-20 | same=e1
. Kepala Negara akan menyurati Perdana Menteri Tony Abbott secara resmi untuk meminta keterangan, dan menyatakan kerja sama baru dapat dilanjutkan setelah ada kode etik yang mengikat.
S person:Kepala Negara>S | menyatakan | kerja sama baru dapat dilanjutkan setelah ada kode etik yang mengikat | indirect
e6 AGREE | menyurati | a=Kepala Negara>S | r=Perdana Menteri Tony Abbott>T | st=planned
e7 REQUEST | meminta keterangan | a=Kepala Negara>S | r=Perdana Menteri Tony Abbott>T | st=planned
+ Nilai rupiah pada hari itu melemah tipis, dan bursa saham ditutup nyaris tak berubah.
+ Dokumen bocoran Edward Snowden yang dimuat ABC dan The Guardian, Senin (18/11), mengungkapkan bahwa badan intelijen elektronik Australia memantau telepon Yudhoyono, Ibu Ani, dan delapan pejabat lain selama 15 hari pada Agustus 2009.
S outlet:ABC>=ABC ; outlet:The Guardian>=The Guardian ; document:Dokumen bocoran Edward Snowden>=Documents leaked by Edward Snowden | mengungkapkan | badan intelijen elektronik Australia memantau telepon Yudhoyono, Ibu Ani, dan delapan pejabat lain selama 15 hari pada Agustus 2009 | indirect
e8 COERCE/cyber | memantau telepon | a=badan intelijen elektronik Australia>D | r=Yudhoyono>S ; Ibu Ani>Ani Yudhoyono,IDN,GOV ; delapan pejabat lain>Indonesian officials,IDN,GOV | d=2009-08-01..2009-08-31 | same=e3
. Hari itu juga Duta Besar RI di Canberra, Nadjib Riphat Kesoema, dipanggil pulang.
e9 SANCTION/withdraw | dipanggil pulang | a=Indonesia>I | r=Nadjib Riphat Kesoema>N | p=Canberra>C | d=2013-11-18
+ Di hadapan parlemen, Selasa, Abbott menyatakan penyesalan atas rasa malu yang ditimbulkan pemberitaan media terhadap sahabatnya, tetapi ia menolak meminta maaf.
e10 CONCEDE | menyatakan penyesalan | a=Abbott>T | r=sahabatnya>S | p=Canberra>C | d=2013-11-19
e11 REJECT/yield | menolak meminta maaf | a=ia#2>T | r=sahabatnya>S | p=Canberra>C | d=2013-11-19
. "Australia tidak semestinya diharapkan meminta maaf atas langkah-langkah yang kami ambil untuk melindungi negara ini," katanya.
S person:nya>T | katanya | Australia tidak semestinya diharapkan meminta maaf atas langkah-langkah yang kami ambil untuk melindungi negara ini | direct
e12 REJECT/yield | tidak semestinya diharapkan meminta maaf | a=Australia>A | r=sahabatnya>S | p=Canberra>C | d=2013-11-19 | same=e11
+ Pemimpin oposisi Bill Shorten mendesak pemerintah meniru Washington, yang menelepon Kanselir Jerman Angela Merkel begitu skandal serupa terkuak.
e13 REQUEST | mendesak | a=Pemimpin oposisi Bill Shorten>Bill Shorten,AUS,OPP | r=pemerintah>A
e14 CONSULT/phone | menelepon | a=Washington>United States,USA,GOV ; Kanselir Jerman Angela Merkel>Angela Merkel,DEU,GOV
+ Hubungan Jakarta dan Canberra berkali-kali pasang surut.
. Pada 1995 pemerintahan Soeharto dan Paul Keating menandatangani perjanjian keamanan, yang dibatalkan Jakarta empat tahun kemudian karena peran Australia dalam pasukan internasional di Timor Timur.
e15 AGREE | menandatangani perjanjian keamanan | a=pemerintahan Soeharto>I ; Paul Keating>Paul Keating,AUS,GOV | d=1995-01-01..1995-12-31
e16 SANCTION/withdraw | dibatalkan | a=Jakarta>I | r=Australia>A | d=1999-01-01..1999-12-31
. Perdagangan kedua negara tahun lalu bernilai 14,6 miliar dolar Australia, dengan sapi hidup dan gandum sebagai andalan.
+ Sementara itu, puluhan orang membakar bendera Australia di depan kedutaan besar di Jalan HR Rasuna Said dan di Yogyakarta.
e17 PROTEST/demo | membakar bendera Australia | a=puluhan orang>Protesters in Indonesia,IDN,CVL | r=Australia>A | p=Jalan HR Rasuna Said>J | f=size 20.. "puluhan orang"

@story id-own-qf-004 | id | 2011-02-23 | Media Indonesia
@who M = Marty Natalegawa | IDN | GOV
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who A = ASEAN | - | IGO
@who H = Hor Namhong | KHM | GOV
@who S = Kasit Piromya | THA | GOV
@who I = Indonesia | IDN | GOV
@who D = United Nations Security Council | - | IGO
@where J = Jakarta | IDN | -6.20 | 106.83
@where P = Preah Vihear | KHM | 14.39 | 104.68
# Thailand dan Kamboja Terima Pengamat Indonesia di Perbatasan
e1 AGREE | Terima Pengamat Indonesia | a=Thailand>T ; Kamboja>K | r=Indonesia>I | d=2011-02-22
+ JAKARTA--MICOM: Untuk pertama kali dalam sejarahnya, ASEAN akan menempatkan pengamat di wilayah sengketa antara dua anggotanya.
e2 MOBILIZE | menempatkan pengamat | a=ASEAN>A | p=wilayah sengketa antara dua anggotanya>P | st=planned
. Kesepakatan itu dicapai dalam pertemuan informal para menteri luar negeri di Gedung Pancasila, Jakarta, Selasa (22/2), yang dipimpin Menlu RI Marty Natalegawa selaku ketua organisasi tersebut.
e3 AGREE | Kesepakatan itu | a=Thailand>T ; Kamboja>K | p=Gedung Pancasila, Jakarta>J | d=2011-02-22 | same=e1
e4 CONSULT/multilateral | pertemuan informal | a=para menteri luar negeri>ASEAN foreign ministers,-,GOV ; Menlu RI Marty Natalegawa>M | p=Gedung Pancasila, Jakarta>J | d=2011-02-22
+ Indonesia akan mengirim hingga 40 orang, sipil dan militer, tanpa senjata, ke kedua sisi perbatasan di sekitar Candi Preah Vihear.
e5 MOBILIZE/troops | mengirim | a=Indonesia>I | p=Candi Preah Vihear>P | f=size ..40 "hingga 40 orang" | st=planned | same=e2
. "Ini bukan pasukan pemelihara perdamaian, melainkan tim pengamat yang tugasnya mencegah bentrokan terulang," jelas Marty.
S person:Marty>M | jelas | Ini bukan pasukan pemelihara perdamaian, melainkan tim pengamat yang tugasnya mencegah bentrokan terulang | direct
. Tanggal keberangkatan masih menunggu kerangka acuan yang akan disetujui Bangkok dan Phnom Penh.
e6 AGREE | akan disetujui | a=Bangkok>T ; Phnom Penh>K | st=planned
+ Menlu Kamboja Hor Namhong menyambut baik keputusan tersebut dan menjanjikan akses seluas-luasnya.
e7 SUPPORT | menyambut baik | a=Menlu Kamboja Hor Namhong>H | d=2011-02-22
e8 AGREE | menjanjikan akses | a=Menlu Kamboja Hor Namhong>H | r=Indonesia>I | d=2011-02-22
. Adapun koleganya dari Thailand, Kasit Piromya, menekankan bahwa soal tapal batas tetap harus dibicarakan berdua, tanpa pihak ketiga.
S person:Kasit Piromya>S | menekankan | soal tapal batas tetap harus dibicarakan berdua, tanpa pihak ketiga | indirect
e9 REJECT | tanpa pihak ketiga | a=Kasit Piromya>S | r=Kamboja>K
+ Baku tembak pada 4 sampai 7 Februari menewaskan sedikitnya 10 orang, melukai puluhan lainnya, dan memaksa ribuan warga desa dari kedua sisi mengungsi.
e10 ASSAULT/firearms,heavy-weapons | Baku tembak | a=Thailand>T ; Kamboja>K | p=perbatasan>P | d=2011-02-04..2011-02-07 | f=killed 10.. "sedikitnya 10 orang" ; injured 20.. "puluhan lainnya" ; displaced 2000.. "ribuan warga desa"
. Musim panen singkong baru saja dimulai ketika peluru pertama jatuh.
. Kedua pihak saling menuduh melepaskan tembakan lebih dulu.
e11 ACCUSE/allege | saling menuduh | a=Kedua pihak>T ; Kedua pihak>K
e12 ASSAULT/firearms | melepaskan tembakan | a=Kedua pihak>T ; Kedua pihak>K | p=perbatasan>P | d=2011-02-04 | st=possible | same=e10
. Phnom Penh melapor ke Dewan Keamanan PBB, yang pada 14 Februari menyerukan gencatan senjata permanen dan menyatakan dukungan bagi upaya ASEAN.
e13 REQUEST/assist | melapor | a=Phnom Penh>K | r=Dewan Keamanan PBB>D
e14 REQUEST/yield | menyerukan | a=Dewan Keamanan PBB>D | r=Kedua pihak>T ; Kedua pihak>K | d=2011-02-14
e15 SUPPORT | menyatakan dukungan | a=Dewan Keamanan PBB>D | r=ASEAN>A | d=2011-02-14
+ Candi Hindu dari abad ke-11 itu bertengger di tebing setinggi 525 meter di Pegunungan Dangrek, lebih mudah dicapai dari Thailand ketimbang dari Kamboja.
. Mahkamah Internasional pada 1962 memutuskan bangunan tersebut milik Kamboja, tetapi tidak menentukan kepemilikan lahan 4,6 kilometer persegi di sekelilingnya.
. Sejak UNESCO memasukkannya ke daftar warisan dunia pada Juli 2008, sentimen kebangsaan di kedua negara berulang kali terbakar.
+ Sebelum menggelar pertemuan kemarin, Marty terbang ke Phnom Penh dan Bangkok dalam dua hari, 7 dan 8 Februari, ketika meriam belum lagi dingin.
e16 CONSULT/visit | terbang | a=Marty>M | r=Phnom Penh>K ; Bangkok>T | d=2011-02-07..2011-02-08
. Seorang diplomat senior di Kementerian Luar Negeri menyebut diplomasi ulang-alik tersebut "taruhan yang untungnya berhasil".
S unnamed:Seorang diplomat senior di Kementerian Luar Negeri>- | menyebut | taruhan yang untungnya berhasil | direct

@story id-own-qf-005 | id | 2008-02-19 | Republika
@who K = Kosovo | XKX | GOV
@who S = Serbia | SRB | GOV
@who H = Hashim Thaci | XKX | GOV
@who R = Russia | RUS | GOV
@who A = United States | USA | GOV
@who I = Indonesia | IDN | GOV
@who W = Hassan Wirajuda | IDN | GOV
@who V = Vojislav Kostunica | SRB | GOV
@where P = Pristina | XKX | 42.66 | 21.17
@where B = Belgrade | SRB | 44.79 | 20.45
@where M = Mitrovica | XKX | 42.89 | 20.87
# AS dan Turki Akui Kosovo, RI Pilih Menunggu
e1 SUPPORT | Akui | a=AS>A ; Turki>Turkey,TUR,GOV | r=Kosovo>K | d=2008-02-18
+ PRISTINA -- Sehari setelah parlemennya memproklamasikan kemerdekaan dari Serbia, Kosovo mulai menuai pengakuan.
e2 REJECT/yield | memproklamasikan kemerdekaan | a=parlemennya>Assembly of Kosovo,XKX,LEG | r=Serbia>S | p=PRISTINA>P | d=2008-02-17
e3 SUPPORT | pengakuan | r=Kosovo>K | d=2008-02-18 | same=e1
. Amerika Serikat, Inggris, Prancis, Turki, dan Albania pada Senin (18/2) menyatakan mengakui negara berpenduduk dua juta jiwa yang mayoritasnya Muslim itu; Jerman mengumumkan akan menyusul pada Rabu.
e4 SUPPORT | mengakui | a=Amerika Serikat>A ; Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Turki>Turkey,TUR,GOV ; Albania>Albania,ALB,GOV | r=negara berpenduduk dua juta jiwa>K | d=2008-02-18 | same=e1
e5 AGREE | akan menyusul | a=Jerman>Germany,DEU,GOV | r=negara berpenduduk dua juta jiwa>K | d=2008-02-20 | st=planned
+ "Rakyat Kosovo kini merdeka," ujar Presiden AS George W Bush di sela lawatannya ke Tanzania, seperti dikutip NBC.
S outlet:NBC>=NBC ; person:Presiden AS George W Bush>=George W. Bush | ujar | Rakyat Kosovo kini merdeka | direct
e6 CONSULT/visit | lawatannya ke Tanzania | a=Presiden AS George W Bush>George W. Bush,USA,GOV | r=Tanzania>Tanzania,TZA,GOV | p=Tanzania>Tanzania,TZA,-6.0,35.0
+ Namanya belum ada dalam daftar kode telepon internasional, dan tim sepak bolanya belum boleh bertanding di mana pun.
+ Beograd meradang.
. Serbia menarik duta besarnya dari Washington dan mengumumkan langkah serupa bagi setiap negara yang mengikuti jejak Amerika.
e7 SANCTION/withdraw | menarik duta besarnya | a=Serbia>S | r=Washington>A
e8 THREATEN/relations | langkah serupa | a=Serbia>S | r=setiap negara yang mengikuti jejak Amerika>States recognising Kosovo,-,GOV
. Perdana Menteri Vojislav Kostunica menyebut Kosovo "negara palsu" hasil kekerasan NATO.
S person:Perdana Menteri Vojislav Kostunica>V | menyebut | negara palsu | direct
e9 ACCUSE/disapprove | negara palsu | a=Perdana Menteri Vojislav Kostunica>V | r=Kosovo>K
. Ahad malam, perusuh melempari Kedutaan Besar AS dengan batu dan menghancurkan sebuah gerai McDonald's di ibu kota Serbia; lebih dari 60 orang terluka, separuhnya polisi.
e10 PROTEST/riot | melempari | a=perusuh>Rioters in Belgrade,SRB,CVL | r=Kedutaan Besar AS>A | p=ibu kota Serbia>B | d=2008-02-17 | f=injured 60.. "lebih dari 60 orang"
e11 PROTEST/vandalize | menghancurkan | a=perusuh>Rioters in Belgrade,SRB,CVL | r=sebuah gerai McDonald's>McDonald's,-,BUS | p=ibu kota Serbia>B | d=2008-02-17
+ Di Mitrovica, kota yang terbelah Sungai Ibar, dua granat dilemparkan ke gedung pengadilan PBB dan ke calon kantor misi Uni Eropa, tanpa menimbulkan korban.
e12 ASSAULT/explosives | dilemparkan | r=gedung pengadilan PBB>United Nations Interim Administration Mission in Kosovo,-,IGO ; calon kantor misi Uni Eropa>European Union,-,IGO | p=Mitrovica>M
+ Rusia meminta Dewan Keamanan PBB menyatakan proklamasi itu batal demi hukum.
e13 REQUEST | meminta | a=Rusia>R | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
e14 REJECT/yield | proklamasi itu | a=Kosovo>K | r=Serbia>S | p=PRISTINA>P | d=2008-02-17 | same=e2
. Permintaan tersebut kandas dalam sidang darurat Ahad malam di New York karena ditolak negara-negara Barat.
e15 REJECT | ditolak | a=negara-negara Barat>Western members of the UN Security Council,-,GOV | r=Rusia>R | p=New York>New York,USA,40.75,-73.97 | d=2008-02-17
+ Di Pristina sendiri kembang api masih terdengar sampai subuh, kue raksasa dibagikan di Bulevar Bunda Teresa, dan para orang tua mengangkat anak mereka agar dapat melihat patung tujuh huruf bertulisan NEWBORN.
+ Dari Jakarta, Menteri Luar Negeri Hassan Wirajuda mengatakan Indonesia belum mengambil sikap.
S person:Menteri Luar Negeri Hassan Wirajuda>W | mengatakan | Indonesia belum mengambil sikap | indirect
. "Kita mengikuti dengan saksama; keutuhan wilayah adalah prinsip yang sangat penting bagi negara seperti kita," katanya sebelum rapat kerja dengan Komisi I DPR.
S person:nya>W | katanya | Kita mengikuti dengan saksama; keutuhan wilayah adalah prinsip yang sangat penting bagi negara seperti kita | direct
. Spanyol, Siprus, dan Rumania, yang sama-sama cemas akan gerakan separatis, terang-terangan menolak memberikan pengakuan.
e16 REJECT | menolak memberikan pengakuan | a=Spanyol>Spain,ESP,GOV ; Siprus>Cyprus,CYP,GOV ; Rumania>Romania,ROU,GOV | r=Kosovo>K
+ Kosovo berada di bawah pemerintahan PBB sejak Juni 1999, setelah 78 hari pemboman NATO menghentikan pembersihan etnis oleh pasukan Slobodan Milosevic.
e17 ASSAULT/aerial | pemboman NATO | a=NATO>NATO,-,IGO | r=Slobodan Milosevic>Slobodan Milosevic,SRB,GOV | d=1999-03-01..1999-06-30
e18 ASSAULT | pembersihan etnis | a=pasukan Slobodan Milosevic>Yugoslav forces,SRB,MIL | r=Kosovo>Kosovo Albanians,XKX,CVL | p=Kosovo>Kosovo,XKX,42.6,20.9
. Separuh penduduknya berusia di bawah 25 tahun, dan empat dari sepuluh tidak bekerja.

@story id-own-qf-006 | id | 2008-08-13 | Koran Tempo
@who N = Nicolas Sarkozy | FRA | GOV
@who D = Dmitry Medvedev | RUS | GOV
@who S = Mikheil Saakashvili | GEO | GOV
@who R = Russia | RUS | GOV
@who G = Georgia | GEO | GOV
@who T = Russian Armed Forces | RUS | MIL
@who U = United States | USA | GOV
@where M = Moscow | RUS | 55.75 | 37.62
@where C = Tskhinvali | GEO | 42.23 | 43.97
@where B = Tbilisi | GEO | 41.72 | 44.79
@where O = Gori | GEO | 41.98 | 44.11
# Rusia Umumkan Setop Serangan, Sarkozy Bawa Enam Butir Damai ke Tbilisi
e1 CONCEDE | Umumkan Setop Serangan | a=Rusia>R | d=2008-08-12
e2 CONSULT/visit | Bawa Enam Butir Damai | a=Sarkozy>N | r=Tbilisi>G | p=Tbilisi>B | d=2008-08-12
+ MOSKOW -- Presiden Rusia Dmitry Medvedev kemarin memerintahkan penghentian operasi militer di Georgia, lima hari setelah tank negerinya menyeberangi Terowongan Roki.
e3 CONCEDE | memerintahkan penghentian operasi militer | a=Presiden Rusia Dmitry Medvedev>D | r=Georgia>G | p=MOSKOW>M | d=2008-08-12 | same=e1
e4 MOBILIZE/troops | menyeberangi Terowongan Roki | a=tank negerinya>T | r=Georgia>G | p=Terowongan Roki>Roki Tunnel,GEO,42.6,44.12 | d=2008-08-07
. "Agresor telah dihukum dan menderita kerugian besar," tuturnya dalam siaran televisi.
S person:nya>D | tuturnya | Agresor telah dihukum dan menderita kerugian besar | direct
e5 ACCUSE/disapprove | Agresor | a=nya>D | r=Georgia>G | d=2008-08-12
+ Pengumuman itu keluar beberapa jam sebelum Presiden Prancis Nicolas Sarkozy, yang negaranya sedang memimpin Uni Eropa, tiba di Kremlin.
e6 CONSULT/visit | tiba di Kremlin | a=Presiden Prancis Nicolas Sarkozy>N | r=Kremlin>D | p=Kremlin>M | d=2008-08-12
. Keduanya menyepakati enam butir, di antaranya tidak menggunakan kekerasan, membuka jalan bagi bantuan, dan menarik pasukan ke posisi semula.
e7 AGREE | menyepakati enam butir | a=Keduanya>N ; Keduanya>D | p=Kremlin>M | d=2008-08-12
e8 RETREAT/withdraw | menarik pasukan | a=Rusia>R ; Georgia>G | p=Georgia>Georgia,GEO,42.0,43.5 | st=planned
. Larut malam Sarkozy meneruskan perjalanan ke Tbilisi, dan menjelang pukul 02.00 waktu setempat Presiden Mikheil Saakashvili menerima dokumen itu setelah meminta satu kalimat tentang status Ossetia Selatan dihapus.
e9 CONSULT/visit | meneruskan perjalanan ke Tbilisi | a=Sarkozy>N | r=Presiden Mikheil Saakashvili>S | p=Tbilisi>B | d=2008-08-12 | same=e2
e10 AGREE | menerima dokumen | a=Presiden Mikheil Saakashvili>S | p=Tbilisi>B | d=2008-08-13
e11 REQUEST/change | meminta satu kalimat | a=Presiden Mikheil Saakashvili>S | r=Sarkozy>N | p=Tbilisi>B | d=2008-08-13
+ Perang meletus pada 7 Agustus malam ketika Georgia menggempur Tskhinvali, ibu kota wilayah pemberontak yang dijaga pasukan perdamaian Rusia.
e12 ASSAULT/heavy-weapons | menggempur | a=Georgia>G | r=Tskhinvali>South Ossetia,GEO,REB | p=Tskhinvali>C | d=2008-08-07
. Moskow menyatakan lebih dari 1.600 warga sipil tewas, angka yang tidak dapat dipastikan kelompok hak asasi; Georgia melaporkan 175 korban jiwa di pihaknya.
S organization:Moskow>R | menyatakan | lebih dari 1.600 warga sipil tewas | indirect
S organization:Georgia>G | melaporkan | 175 korban jiwa di pihaknya | indirect
e13 ASSAULT | tewas | a=Georgia>G | r=warga sipil>Residents of Tskhinvali,GEO,CVL | p=Tskhinvali>C | f=killed 1600.. "lebih dari 1.600 warga sipil" | same=e12
e14 ASSAULT | korban jiwa | a=Moskow>R | r=Georgia>G | p=Georgia>Georgia,GEO,42.0,43.5 | f=killed 175 "175 korban jiwa"
. Badan pengungsi PBB memperkirakan hampir 100 ribu orang terusir.
S organization:Badan pengungsi PBB>=UNHCR | memperkirakan | hampir 100 ribu orang terusir | indirect
e15 ASSAULT | terusir | p=Georgia>Georgia,GEO,42.0,43.5 | f=displaced ..100000 "hampir 100 ribu orang"
+ Ossetia Selatan, dengan penduduk sekitar 70 ribu jiwa, praktis lepas dari Tbilisi sejak awal 1990-an.
. Sebagian besar penghuninya memegang paspor Rusia dan memakai rubel.
+ Namun senapan belum sepenuhnya diam.
. Saakashvili menuduh pesawat Rusia masih mengebom dua desa setelah perintah Medvedev dibacakan, dan di Gori seorang juru kamera RTL asal Belanda, Stan Storimans, terbunuh oleh mortir pada Selasa pagi.
S person:Saakashvili>S | menuduh | pesawat Rusia masih mengebom dua desa setelah perintah Medvedev dibacakan | indirect
e16 ACCUSE/allege | menuduh | a=Saakashvili>S | r=pesawat Rusia>T
e17 ASSAULT/aerial | mengebom | a=pesawat Rusia>T | r=dua desa>Villages in Georgia,GEO,CVL | p=Georgia>Georgia,GEO,42.0,43.5 | d=2008-08-12 | st=possible
e18 ASSAULT/heavy-weapons | terbunuh oleh mortir | r=Stan Storimans>Stan Storimans,NLD,MED | p=Gori>O | d=2008-08-12 | f=killed 1 "Stan Storimans"
+ Washington menegaskan dukungannya pada keutuhan wilayah Georgia, lalu menerbangkan pulang 2.000 serdadu Georgia dari Irak dengan pesawat angkutnya.
e19 SUPPORT | menegaskan dukungannya | a=Washington>U | r=Georgia>G
e20 AID | menerbangkan pulang | a=Washington>U | r=serdadu Georgia>Georgian Armed Forces,GEO,MIL | p=Irak>Iraq,IRQ,33.2,43.7 | f=size 2000 "2.000 serdadu Georgia"
. Presiden Polandia, Lituania, Estonia, dan Ukraina serta Perdana Menteri Latvia terbang ke Tbilisi dan berdiri bersama tuan rumah di depan puluhan ribu orang.
e21 CONSULT/visit | terbang ke Tbilisi | a=Presiden Polandia>Lech Kaczynski,POL,GOV ; Lituania>Valdas Adamkus,LTU,GOV ; Estonia>Toomas Hendrik Ilves,EST,GOV ; Ukraina>Viktor Yushchenko,UKR,GOV ; Perdana Menteri Latvia>Ivars Godmanis,LVA,GOV | r=tuan rumah>S | p=Tbilisi>B | d=2008-08-12
+ Georgia adalah tempat lewatnya pipa minyak Baku-Tbilisi-Ceyhan, yang menyalurkan satu juta barel per hari ke Laut Tengah.
