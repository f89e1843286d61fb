@story id-own-qg-013 | id | 2025-07-03 | detikJatim
@who S = Truck drivers in East Java | IDN | CVL
@who G = GSJT | IDN | NGO
@who K = Khofifah Indar Parawansa | IDN | GOV
@who P = East Java Regional Police | IDN | COP
@who M = Ministry of Transportation of Indonesia | IDN | GOV
@who A = Supriyono | IDN | CVL
@who D = DPR Commission V | IDN | LEG
@where S = Surabaya | IDN | -7.26 | 112.75
@where J = Jakarta | IDN | -6.20 | 106.85
@where M = Suramadu Bridge | IDN | -7.18 | 112.78
# Sopir Truk Jatim Mogok Lagi, Akses ke Tanjung Perak Dipalang
e1 PROTEST/strike | Mogok | a=Sopir Truk Jatim>S
e2 PROTEST/obstruct | Dipalang | a=Sopir Truk Jatim>S | p=Tanjung Perak>Port of Tanjung Perak,IDN,-7.20,112.73
+ Surabaya - Aksi mogok sopir truk yang menolak aturan truk kelebihan muatan dan dimensi (ODOL) berlanjut ke pekan ketiga.
e3 PROTEST/strike | mogok | a=sopir truk>S | p=Surabaya>S | st=ongoing | same=e1
e4 REJECT | menolak | a=sopir truk>S
. Rabu (2/7/2025) pagi, ratusan truk diparkir melintang di Jalan Frontage Ahmad Yani dan pintu tol menuju Pelabuhan Tanjung Perak.
e5 PROTEST/obstruct | diparkir melintang | a=ratusan truk>S | p=Jalan Frontage Ahmad Yani>S | d=2025-07-02 | f=size 200.. "ratusan truk" | same=e2
. Klakson telolet dibunyikan tanpa henti selama dua jam.
+ Macet mengular sampai Waru, dan harga cabai di Pasar Keputran naik Rp 15.000 per kilogram.
+ "Muatan itu yang menentukan pemilik barang, kok yang dipenjara sopir," ujar Supriyono, koordinator Gerakan Sopir Jawa Timur (GSJT).
S person:Supriyono>A | ujar | Muatan itu yang menentukan pemilik barang, kok yang dipenjara sopir, | direct
. Ada enam tuntutan yang dibawanya: revisi Undang-Undang Lalu Lintas, standar upah angkut, pemberantasan pungli dan premanisme, jaminan hukum, penghentian razia, serta kesetaraan perlakuan.
e6 REQUEST/change | tuntutan | a=nya>G
+ Gubernur Khofifah Indar Parawansa yang menemui perwakilan mereka di Gedung Grahadi berjanji meneruskan keenam poin itu ke Jakarta.
e7 CONSULT | menemui | a=Gubernur Khofifah Indar Parawansa>K ; perwakilan mereka>G | p=Gedung Grahadi>S | d=2025-07-02
e8 AGREE | berjanji | a=Gubernur Khofifah Indar Parawansa>K | r=perwakilan mereka>G | p=Gedung Grahadi>S | d=2025-07-02
. Ia juga meminta polisi menahan diri dari tilang selama masa sosialisasi.
e9 REQUEST/yield | meminta | a=Ia>K | r=polisi>P
+ Janji itu tidak cukup.
. Malamnya GSJT memutuskan seribu sopir akan berangkat ke Istana Negara pada 8 Juli dan tidak akan menarik gas sebelum ada tanda tangan.
e10 PROTEST/demo | akan berangkat ke Istana Negara | a=seribu sopir>S | p=Istana Negara>J | d=2025-07-08 | st=planned | f=size 1000 "seribu sopir"
e11 REJECT/yield | tidak akan menarik gas | a=seribu sopir>S
+ Polda Jatim mengerahkan 750 personel dan sejumlah mobil derek.
e12 MOBILIZE/police | mengerahkan | a=Polda Jatim>P | p=Surabaya>S | f=size 750 "750 personel"
. Lima pengemudi yang kedapatan mengempiskan ban truk kawannya yang tetap jalan sempat diamankan, lalu dilepas pada hari yang sama.
e13 PROTEST/vandalize | mengempiskan ban | a=Lima pengemudi>S
e14 COERCE/arrest | diamankan | r=Lima pengemudi>S | f=detained 5 "Lima pengemudi"
e15 RETREAT/release | dilepas | r=Lima pengemudi>S
+ Direktur Jenderal Perhubungan Darat Aan Suhanan membantah razia sudah dimulai.
S person:Direktur Jenderal Perhubungan Darat Aan Suhanan>=Aan Suhanan | membantah | razia sudah dimulai | indirect
e16 COERCE/restrict | razia | a=Direktur Jenderal Perhubungan Darat Aan Suhanan>M | r=sopir>S | st=denied
. Penindakan, menurutnya, baru diberlakukan tahun 2027.
S person:nya>=Aan Suhanan | menurutnya | baru diberlakukan tahun 2027 | indirect
e17 COERCE/restrict | diberlakukan | a=Direktur Jenderal Perhubungan Darat Aan Suhanan>M | r=sopir>S | st=planned | d=2027-01-01..2027-12-31
. Kementerian itu mencatat lebih dari 5.000 orang meninggal setiap tahun akibat kecelakaan truk.
S organization:Kementerian itu>M | mencatat | lebih dari 5.000 orang meninggal setiap tahun akibat kecelakaan truk | indirect

@story id-own-qg-014 | id | 2015-07-13 | Kompasiana
@who R = Ratko Mladić | BIH | MIL
@who V = Army of Republika Srpska | BIH | MIL
@who D = Dutch UN peacekeepers | NLD | MIL
@who B = Bosniaks of Srebrenica | BIH | CVL
@who A = Aleksandar Vučić | SRB | GOV
@who U = United Nations | - | IGO
@who S = Russia | RUS | GOV
@who M = Mothers of Srebrenica | BIH | NGO
@where S = Srebrenica | BIH | 44.10 | 19.30
@where P = Potočari | BIH | 44.16 | 19.30
# Batu untuk Vučić: Dua Puluh Tahun Srebrenica dan Maaf yang Tak Sampai
+ Batu, sepatu, dan botol air beterbangan ke arah Perdana Menteri Serbia Aleksandar Vučić di pemakaman Potočari, Sabtu (11/7/2015).
e1 PROTEST/riot | beterbangan | r=Perdana Menteri Serbia Aleksandar Vučić>A | p=Potočari>P | d=2015-07-11
. Kacamatanya pecah dan para pengawal menyeretnya melewati pagar, tulis wartawan RFE/RL yang berdiri beberapa meter dari situ.
S outlet:wartawan RFE/RL>=RFE/RL | tulis | Kacamatanya pecah dan para pengawal menyeretnya melewati pagar | indirect
+ Ia datang untuk menundukkan kepala bagi 8.000 lelaki dan remaja Bosniak yang dibantai pasukan Serbia Bosnia dua dasawarsa silam.
e2 ASSAULT | dibantai | a=pasukan Serbia Bosnia>V | r=8.000 lelaki dan remaja Bosniak>B | p=Srebrenica>S | d=1995-07-01..1995-07-31 | f=killed 8000 "8.000 lelaki dan remaja Bosniak"
. Massa rupanya lebih ingat kalimatnya pada 1995: "Untuk satu orang Serbia, kami bunuh seratus Muslim."
S person:nya>A | kalimatnya | Untuk satu orang Serbia, kami bunuh seratus Muslim. | direct
e3 THREATEN/violence | kami bunuh seratus Muslim | a=nya>A | r=Muslim>Bosniaks,BIH,CVL | d=1995-01-01..1995-12-31
+ Mari mundur sebentar.
. Pada April 1993 Dewan Keamanan menetapkan Srebrenica, kota tambang garam dan perak di Bosnia timur, sebagai wilayah aman.
. Serdadu Kanada, kemudian Belanda, ditempatkan di sana untuk menjaganya.
e4 MOBILIZE/troops | ditempatkan | a=Serdadu Kanada>Canadian UN peacekeepers,CAN,MIL ; Belanda>D | p=Srebrenica>S
. Enam ratus orang bersenjata ringan itu tak berkutik saat tank Jenderal Ratko Mladić masuk pada 11 Juli 1995; permintaan bantuan udara mereka tertahan di meja komando karena formulirnya keliru.
e5 ASSAULT | masuk | a=Jenderal Ratko Mladić>V | p=Srebrenica>S | d=1995-07-11
e6 REQUEST/assist | permintaan bantuan udara | a=Enam ratus orang bersenjata ringan itu>D | r=komando>U | p=Srebrenica>S | d=1995-07-11
+ Apa yang terjadi lalu, menurut putusan Mahkamah Kejahatan Perang di Den Haag, adalah genosida: lelaki dipisahkan, diangkut bus, ditembak di gudang Kravica dan di ladang-ladang, dikubur, lalu digali untuk dipindah agar tak terlacak.
S document:putusan Mahkamah Kejahatan Perang di Den Haag>=ICTY judgment | menurut | lelaki dipisahkan, diangkut bus, ditembak di gudang Kravica dan di ladang-ladang, dikubur, lalu digali untuk dipindah agar tak terlacak | indirect
e7 COERCE/arrest | dipisahkan | r=lelaki>B | p=Srebrenica>S | d=1995-07-01..1995-07-31
e8 ASSAULT/firearms | ditembak | r=lelaki>B | p=Kravica>Kravica,BIH,44.22,19.2 | d=1995-07-01..1995-07-31 | same=e2
. Perempuan dan anak-anak, kira-kira 25.000 jiwa, diusir ke Tuzla.
e9 COERCE/deport | diusir | r=Perempuan dan anak-anak>B | p=Srebrenica>S | d=1995-07-01..1995-07-31 | f=displaced 25000 "kira-kira 25.000 jiwa"
+ Radovan Karadžić dibekuk tahun 2008 di dalam bus kota Beograd dengan janggut putih dan nama palsu.
e10 COERCE/arrest | dibekuk | r=Radovan Karadžić>Radovan Karadžić,BIH,OPP | p=Beograd>Belgrade,SRB,44.82,20.46 | d=2008-01-01..2008-12-31
. Mladić menyusul pada 2011.
e11 COERCE/arrest | menyusul | r=Mladić>R | d=2011-01-01..2011-12-31
. Keduanya masih diadili ketika tulisan ini dibuat.
e12 ACCUSE | diadili | r=Keduanya>R ; Keduanya>Radovan Karadžić,BIH,OPP | p=Den Haag>The Hague,NLD,52.08,4.31 | st=ongoing
+ Rabu lalu Rusia memveto rancangan resolusi Inggris yang hendak menyebut pembantaian itu genosida.
e13 REJECT | memveto | a=Rusia>S | r=Inggris>United Kingdom,GBR,GOV | d=2015-07-08
e14 ASSAULT | pembantaian itu | p=Srebrenica>S | same=e2
. Teks tersebut "tidak membangun dan bermotif politik", dalih Dubes Vitaly Churkin seperti dilansir TASS.
S outlet:TASS>=TASS ; person:Dubes Vitaly Churkin>=Vitaly Churkin | dalih | tidak membangun dan bermotif politik | direct
. Para Ibu Srebrenica menuding Moskwa menginjak kuburan anak mereka.
S organization:Para Ibu Srebrenica>M | menuding | Moskwa menginjak kuburan anak mereka | indirect
e15 ACCUSE/disapprove | menuding | a=Para Ibu Srebrenica>M | r=Moskwa>S
+ Setelah kericuhan itu Wali Kota Ćamil Duraković meminta maaf kepada tamunya dan menyebut pelempar batu "orang sakit".
S person:Wali Kota Ćamil Duraković>=Ćamil Duraković | menyebut | orang sakit | direct
e16 CONCEDE | meminta maaf | a=Wali Kota Ćamil Duraković>Ćamil Duraković,BIH,GOV | r=tamunya>A
e17 PROTEST/riot | kericuhan itu | p=Potočari>P | d=2015-07-11 | same=e1
. Vučić sendiri bilang tangannya tetap terulur.
S person:Vučić>A | bilang | tangannya tetap terulur | indirect
. Hatidža, yang kehilangan suami dan dua putra, tidak ikut melempar dan tidak pula menyalaminya.

@story id-own-qg-015 | id | 2015-08-21 | Kompas Metro
@who P = Government of Jakarta | IDN | GOV
@who S = Satpol PP Jakarta | IDN | COP
@who W = Residents of Kampung Pulo | IDN | CVL
@who A = Basuki Tjahaja Purnama | IDN | GOV
@who L = LBH Jakarta | IDN | NGO
@who C = Ciliwung Merdeka | IDN | NGO
@who O = Indonesian National Police | IDN | COP
@where K = Kampung Pulo | IDN | -6.22 | 106.86
# Kampung Pulo Rata dengan Tanah, Warga: Kami Bukan Menolak Pindah
S unnamed:Warga>- | - | Kami Bukan Menolak Pindah | direct
e1 COERCE/seize | Rata dengan Tanah | r=Kampung Pulo>W | p=Kampung Pulo>K | d=2015-08-20
+ JAKARTA - Debu masih menggantung di bantaran Ciliwung, Jatinegara, Jumat (21/8) pagi.
. Sehari sebelumnya 2.200 petugas gabungan Satpol PP, polisi, dan TNI menggusur permukiman Kampung Pulo yang dihuni turun-temurun sejak zaman kolonial.
e2 COERCE/seize | menggusur | a=2.200 petugas gabungan Satpol PP, polisi, dan TNI>P | r=permukiman Kampung Pulo>W | p=Kampung Pulo>K | d=2015-08-20 | f=size 2200 "2.200 petugas gabungan" | same=e1
+ Bentrokan tak terhindarkan ketika ekskavator pertama merangsek pukul 08.45.
. Warga memblokade Jalan Jatinegara Barat dengan bangku dan ban bekas, pemuda melempar batu dari atap, sebuah ekskavator dibakar.
e3 PROTEST/obstruct | memblokade | a=Warga>W | p=Jalan Jatinegara Barat>K | d=2015-08-20
e4 PROTEST/riot | melempar batu | a=pemuda>W | p=Kampung Pulo>K | d=2015-08-20
e5 PROTEST/riot,vandalize | dibakar | a=pemuda>W | r=sebuah ekskavator>P | p=Kampung Pulo>K | d=2015-08-20
. Gas air mata lalu ditembakkan bertubi-tubi ke gang-gang sempit, termasuk ke dekat musala tempat lansia berlindung.
e6 ASSAULT/crowd-control | Gas air mata lalu ditembakkan | r=lansia>W | p=Kampung Pulo>K | d=2015-08-20
+ Sepuluh warga terluka, dua di antaranya remaja yang kepalanya bocor dipukul tongkat, dan 27 orang digelandang ke Polda Metro Jaya.
e7 ASSAULT/beat | dipukul tongkat | r=dua di antaranya remaja>W | p=Kampung Pulo>K | d=2015-08-20 | f=injured 10 "Sepuluh warga" ; injured 2 "dua di antaranya"
e8 COERCE/arrest | digelandang | r=27 orang>W | p=Kampung Pulo>K | d=2015-08-20 | f=detained 27 "27 orang"
. Empat petugas Satpol PP juga dirawat.
e9 PROTEST/riot | dirawat | r=Empat petugas Satpol PP>S | p=Kampung Pulo>K | d=2015-08-20 | f=injured 4 "Empat petugas Satpol PP" | same=e4
+ "Mereka duduki tanah negara, masa saya harus bayar?" kata Gubernur Basuki Tjahaja Purnama di Balai Kota.
S person:Gubernur Basuki Tjahaja Purnama>A | kata | Mereka duduki tanah negara, masa saya harus bayar? | direct
e10 REJECT/yield | masa saya harus bayar | a=saya>A | r=Mereka>W
. Pemerintah provinsi sudah menyediakan 518 unit di Rusunawa Jatinegara Barat, tambahnya, lengkap dengan lift.
S person:nya>A | tambahnya | Pemerintah provinsi sudah menyediakan 518 unit di Rusunawa Jatinegara Barat | indirect
e11 AID | menyediakan | a=Pemerintah provinsi>P | p=Rusunawa Jatinegara Barat>K
+ Versi warga lain lagi.
. Surat girik dan verponding yang mereka pegang, tutur Ketua RW 03 Subur, tidak pernah diakui tim penilai.
S person:Ketua RW 03 Subur>=Subur | tutur | tidak pernah diakui tim penilai | indirect
e12 REJECT | tidak pernah diakui | a=tim penilai>P | r=mereka>W
. LBH Jakarta, yang menggugat surat peringatan penggusuran ke PTUN, menyatakan pembongkaran itu cacat hukum sebab perkara belum diputus.
S organization:LBH Jakarta>L | menyatakan | pembongkaran itu cacat hukum sebab perkara belum diputus | indirect
e13 ACCUSE | menggugat | a=LBH Jakarta>L | r=Pemerintah provinsi>P
e14 COERCE/seize | pembongkaran itu | a=Pemerintah provinsi>P | r=warga>W | p=Kampung Pulo>K | d=2015-08-20 | same=e1
+ Rohaniwan Sandyawan Sumardi dari Ciliwung Merdeka meminta penghentian sementara, dan Gubernur menolaknya lewat pesan singkat.
e15 REQUEST/yield | meminta | a=Rohaniwan Sandyawan Sumardi dari Ciliwung Merdeka>C | r=Gubernur>A
e16 REJECT/yield | menolaknya | a=Gubernur>A | r=Rohaniwan Sandyawan Sumardi dari Ciliwung Merdeka>C
. Sandyawan mengingatkan, Juni lalu Ahok sempat menyetujui rancangan kampung susun.
S person:Sandyawan>=Sandyawan Sumardi | mengingatkan | Juni lalu Ahok sempat menyetujui rancangan kampung susun | indirect
e17 AGREE | menyetujui | a=Ahok>A | r=Sandyawan>C | d=2015-06-01..2015-06-30
+ Di antara puing, Bu Yati menyelamatkan bingkai foto wisuda anaknya.
. Ia belum tahu di mana akan mencuci pakaian langganannya.

@story id-own-qg-016 | id | 2018-07-18 | Baca Dunia
@who E = Ethiopia | ETH | GOV
@who R = Eritrea | ERI | GOV
@who A = Abiy Ahmed | ETH | GOV
@who I = Isaias Afwerki | ERI | GOV
@who T = TPLF | ETH | OPP
@who U = Boundary Commission | - | IGO
@who H = Haile | ERI | CVL
@where B = Badme | ERI | 14.72 | 37.80
@where S = Asmara | ERI | 15.32 | 38.93
@where D = Addis Ababa | ETH | 9.03 | 38.74
# Dua Puluh Tahun Bermusuhan, Etiopia dan Eritrea Berpelukan dalam Sepekan
e1 SUPPORT | Berpelukan | a=Etiopia>E ; Eritrea>R
+ Percayakah Anda bahwa dua negara bisa berperang memperebutkan sebuah dusun berdebu bernama Badme, lalu diam-diaman dua dasawarsa?
e2 ASSAULT | berperang | a=dua negara>E ; dua negara>R | p=Badme>B | d=1998-05-01..2000-12-31
. Itulah kisah Etiopia dan Eritrea.
+ Bab terakhirnya, atau yang kita harap terakhir, ditulis pada 9 Juli 2018 di Asmara saat Perdana Menteri Abiy Ahmed dan Presiden Isaias Afwerki menandatangani pernyataan bersama yang mengakhiri keadaan perang.
e3 AGREE | menandatangani pernyataan bersama | a=Perdana Menteri Abiy Ahmed>A ; Presiden Isaias Afwerki>I | p=Asmara>S | d=2018-07-09
e4 CONCEDE | mengakhiri keadaan perang | a=Perdana Menteri Abiy Ahmed>A ; Presiden Isaias Afwerki>I | p=Asmara>S | d=2018-07-09
. Lima hari berselang giliran Isaias terbang ke Addis Ababa, kunjungan pertamanya dalam 22 tahun, dan membuka kembali kedutaannya yang terkunci sejak 1998.
e5 CONSULT/visit | terbang ke Addis Ababa | a=Isaias>I | r=Etiopia>E | p=Addis Ababa>D | d=2018-07-14
e6 SUPPORT | membuka kembali kedutaannya | a=Isaias>I | r=Etiopia>E | p=Addis Ababa>D
. "Siapa yang mengira rakyat kami terpisah, ia keliru," ucapnya terbata-bata di hadapan 25.000 hadirin.
S person:nya>I | ucapnya | Siapa yang mengira rakyat kami terpisah, ia keliru, | direct
+ Telepon antarnegara tersambung lagi.
. Banyak orang, cerita BBC, menelepon nomor acak cuma untuk mengucapkan salam.
S outlet:BBC>=BBC | cerita | menelepon nomor acak cuma untuk mengucapkan salam | indirect
. Hari ini, Rabu (18/7), Ethiopian Airlines menerbangkan 400 penumpang dalam dua pesawat ke Asmara; sampanye dibagikan di udara.
e7 COOPERATE | menerbangkan | a=Ethiopian Airlines>E ; Asmara>R | p=Asmara>S | d=2018-07-18
+ Agar adil, berikut ongkosnya:
+ (1) Perang Mei 1998 sampai Juni 2000 menewaskan 70.000 sampai 100.000 orang.
e8 ASSAULT | Perang | a=Etiopia>E ; Eritrea>R | p=Badme>B | d=1998-05-01..2000-06-30 | f=killed 70000..100000 "70.000 sampai 100.000 orang" | same=e2
. (2) Kedua pihak saling mendeportasi: Etiopia memulangkan paksa 75.000 orang berdarah Eritrea, dan Asmara membalas dengan jumlah yang tak pernah dihitung.
e9 COERCE/deport | memulangkan paksa | a=Etiopia>E | r=75.000 orang berdarah Eritrea>People of Eritrean origin in Ethiopia,ERI,CVL | f=displaced 75000 "75.000 orang"
e10 COERCE/deport | membalas | a=Asmara>R | r=Etiopia>Ethiopians in Eritrea,ETH,CVL
. (3) Perjanjian Aljir Desember 2000 menyerahkan soal batas kepada sebuah komisi, yang pada 2002 memutuskan Badme milik Eritrea.
e11 AGREE | Perjanjian Aljir | a=Eritrea>R | p=Aljir>Algiers,DZA,36.75,3.06 | d=2000-12-01..2000-12-31
e12 SUPPORT | memutuskan Badme milik Eritrea | a=sebuah komisi>U | r=Eritrea>R | d=2002-01-01..2002-12-31
. Addis Ababa menolak menarik tentaranya selama enam belas tahun.
e13 REJECT/yield | menolak menarik tentaranya | a=Addis Ababa>E | r=Eritrea>R | p=Badme>B
+ Isaias memakai ancaman itu untuk membenarkan wajib militer tanpa batas waktu, pers yang diberangus, dan penjara kontainer di gurun.
e14 COERCE/censor | diberangus | a=Isaias>I | r=pers>Press of Eritrea,ERI,MED | p=Eritrea>Eritrea,ERI,15.2,39.8
. Lima ribu orang kabur setiap bulan, menurut pelapor khusus PBB Sheila Keetharuth.
S person:pelapor khusus PBB Sheila Keetharuth>=Sheila Keetharuth | menurut | Lima ribu orang kabur setiap bulan | indirect
+ Tidak semua pihak gembira: warga Badme yang merasa Etiopia berunjuk rasa menentang penyerahan, dan TPLF, partai orang Tigray yang baru tersingkir dari kekuasaan, mengkritik Abiy karena tidak bermusyawarah.
e15 PROTEST/demo | berunjuk rasa | a=warga Badme>Residents of Badme,ETH,CVL | r=Abiy>A | p=Badme>B
e16 ACCUSE/disapprove | mengkritik | a=TPLF>T | r=Abiy>A
. Uni Emirat Arab dan Arab Saudi dikabarkan menjadi perantara di balik layar.
e17 CONSULT/third-party | perantara | a=Uni Emirat Arab>United Arab Emirates,ARE,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV
. Tentara Etiopia sampai tulisan ini turun belum beranjak dari dusun tersebut.
e18 RETREAT/withdraw | belum beranjak | a=Tentara Etiopia>Ethiopian National Defense Force,ETH,MIL | p=dusun tersebut>B | st=denied

@story id-own-qg-017 | id | 2012-06-26 | Tribun Kota
@who N = Panca Waluyo | IDN | OPP
@who K = KPU Mojorejo | IDN | GOV
@who S = Supporters of Panca Waluyo | IDN | CVL
@who P = Mojorejo Police | IDN | COP
@who M = Constitutional Court of Indonesia | IDN | JUD
@who I = Rusmin Hadi | IDN | GOV
@who B = Bawaslu | IDN | GOV
@where T = Tuban | IDN | -6.90 | 112.06
# Kalah 1.912 Suara, Kubu Panca Kepung Kantor KPU dan Gugat ke MK
e1 PROTEST/demo | Kepung | a=Kubu Panca>S | r=KPU>K
e2 ACCUSE | Gugat | a=Kubu Panca>N | r=KPU>K
+ TUBAN, TRIBUN KOTA - Tak terima jagonya kalah tipis dalam pemilihan bupati, sekitar 3.000 pendukung pasangan Panca Waluyo-Sri Hartini mengepung kantor Komisi Pemilihan Umum setempat, Senin (25/6).
e3 PROTEST/demo | mengepung | a=3.000 pendukung pasangan Panca Waluyo-Sri Hartini>S | r=Komisi Pemilihan Umum setempat>K | p=TUBAN>T | d=2012-06-25 | f=size 3000 "sekitar 3.000 pendukung" | same=e1
. Mereka membawa keranda, kambing, dan tumpukan kertas suara yang katanya ditemukan di kebun jati.
+ Semula tertib, aksi itu ricuh setelah ketua KPU tak kunjung keluar.
. Kaca jendela dihancurkan, dua sepeda motor petugas dibakar, dan seorang staf yang hendak menyelamatkan server dipukuli.
e4 PROTEST/riot,vandalize | dihancurkan | p=TUBAN>T | d=2012-06-25
e5 PROTEST/riot,vandalize | dibakar | r=petugas>K | p=TUBAN>T | d=2012-06-25
e6 ASSAULT/beat | dipukuli | r=seorang staf>K | p=TUBAN>T | d=2012-06-25
. Dua peleton Dalmas yang dipimpin Kapolres membubarkan kerumunan dengan meriam air.
e7 MOBILIZE/police | Dua peleton Dalmas | a=Dua peleton Dalmas>P | p=TUBAN>T | d=2012-06-25
e8 ASSAULT/crowd-control | membubarkan kerumunan dengan meriam air | a=Dua peleton Dalmas>P | r=kerumunan>S | p=TUBAN>T | d=2012-06-25
. Sebelas orang dibawa ke Mapolres; seorang lagi menyerahkan diri diantar lurahnya pada malam hari.
e9 COERCE/arrest | dibawa ke Mapolres | r=Sebelas orang>S | p=TUBAN>T | d=2012-06-25 | f=detained 11 "Sebelas orang"
e10 RETREAT | menyerahkan diri | a=seorang lagi>S | p=TUBAN>T | d=2012-06-25
+ "Kami tidak anarkis, kami dicurangi," sanggah juru bicara tim sukses, Gatot Prabowo Aji, Selasa siang.
S person:Gatot Prabowo Aji>=Gatot Prabowo Aji | sanggah | Kami tidak anarkis, kami dicurangi, | direct
e11 ACCUSE/allege | dicurangi | a=Kami>N | r=Komisi Pemilihan Umum setempat>K
. Timnya mengantongi bukti pembagian beras dan uang Rp 30.000 di 46 desa serta keterlibatan camat, klaimnya.
S person:nya>=Gatot Prabowo Aji | klaimnya | Timnya mengantongi bukti pembagian beras dan uang Rp 30.000 di 46 desa serta keterlibatan camat | indirect
+ Berkas gugatan didaftarkan ke Mahkamah Konstitusi hari itu juga, dua jam sebelum loket tutup.
e12 ACCUSE | gugatan didaftarkan | a=Timnya>N | r=KPU>K | d=2012-06-26 | same=e2
. Dalam petitumnya mereka meminta pemungutan suara diulang di 212 TPS dan pasangan petahana Rusmin Hadi didiskualifikasi.
S document:petitumnya>=Lawsuit of Panca Waluyo | - | pemungutan suara diulang di 212 TPS dan pasangan petahana Rusmin Hadi didiskualifikasi | indirect
e13 REQUEST | meminta | a=mereka>N | r=Mahkamah Konstitusi>M | d=2012-06-26
+ Rusmin, yang unggul dengan 50,2 persen, mempersilakan lawannya menempuh jalur hukum.
. Ia membantah memobilisasi pegawai negeri.
S person:Ia>I | membantah | memobilisasi pegawai negeri | indirect
e14 MOBILIZE | memobilisasi | a=Ia>I | r=pegawai negeri>Civil servants,IDN,GOV | st=denied
. Panitia pengawas menerima 31 laporan, tiga di antaranya sudah dilimpahkan ke polisi sebagai dugaan politik uang.
e15 ACCUSE/investigate | dilimpahkan ke polisi | a=Panitia pengawas>B | r=polisi>P
+ Kabupaten pesisir ini punya kenangan buruk.
. Pada 29 April 2006 pendopo, hotel, dan rumah bupati terpilih ludes dibakar massa pasangan yang kalah, dan pengadilan kemudian menghukum puluhan orang, termasuk seorang tokoh yang diganjar enam tahun.
e16 PROTEST/riot,vandalize | dibakar | a=massa pasangan yang kalah>Supporters of the losing candidates in Tuban,IDN,CVL | p=Kabupaten pesisir ini>T | d=2006-04-29
e17 SANCTION/convict | menghukum | a=pengadilan>Tuban District Court,IDN,JUD | r=puluhan orang>Supporters of the losing candidates in Tuban,IDN,CVL
e18 SANCTION/convict | diganjar | a=pengadilan>Tuban District Court,IDN,JUD | r=seorang tokoh>-,IDN,-
. Karena itu 600 anggota Brimob dari Bojonegoro didatangkan sejak malam pencoblosan.
e19 MOBILIZE/police | didatangkan | a=600 anggota Brimob dari Bojonegoro>Mobile Brigade Corps,IDN,COP | p=Kabupaten pesisir ini>T | f=size 600 "600 anggota Brimob"

@story id-own-qg-018 | id | 2012-11-25 | Kompasiana
@who M = M23 | COD | REB
@who C = Democratic Republic of the Congo | COD | GOV
@who F = FARDC | COD | MIL
@who R = Rwanda | RWA | GOV
@who U = Uganda | UGA | GOV
@who O = MONUSCO | - | IGO
@who K = Joseph Kabila | COD | GOV
@who P = Paul Kagame | RWA | GOV
@where G = Goma | COD | -1.68 | 29.22
@where K = Kampala | UGA | 0.35 | 32.58
@where N = North Kivu | COD | -0.8 | 29.0
# Goma Jatuh, Helm Biru Menonton: Memahami Perang Kongo dalam Enam Pertanyaan
e1 ASSAULT | Jatuh | r=Goma>C | p=Goma>G | d=2012-11-20
+ Selasa lalu (20/11/2012) pemberontak M23 berjalan kaki memasuki Goma, kota sejuta penduduk di tepi Danau Kivu, nyaris tanpa perlawanan.
e2 ASSAULT | memasuki | a=pemberontak M23>M | r=Goma>C | p=Goma>G | d=2012-11-20 | same=e1
. Tentara pemerintah sudah lebih dulu kabur ke Sake, sedangkan 1.500 pasukan penjaga perdamaian PBB berdiri di tikungan sambil memotret.
e3 RETREAT/withdraw | kabur | a=Tentara pemerintah>F | p=Goma>G | d=2012-11-20
. "Mandat kami melindungi warga, bukan menggantikan tentara," dalih juru bicara MONUSCO yang dikutip Reuters.
S outlet:Reuters>=Reuters ; unnamed:juru bicara MONUSCO>=MONUSCO | dalih | Mandat kami melindungi warga, bukan menggantikan tentara, | direct
+ Siapa M23?
. Mereka bekas gerilyawan Tutsi yang dilebur ke tentara lewat perjanjian 23 Maret 2009 (dari situlah namanya), lalu membelot April silam dengan alasan gaji dan pangkat tak dibayar.
e4 AGREE | perjanjian 23 Maret 2009 | a=bekas gerilyawan Tutsi>M ; tentara>C | d=2009-03-23
e5 MOBILIZE | membelot | a=bekas gerilyawan Tutsi>M | r=tentara>F | d=2012-04-01..2012-04-30
. Panglima bayangannya, Bosco Ntaganda, dicari Mahkamah Pidana Internasional karena merekrut anak-anak.
e6 THREATEN/arrest | dicari | a=Mahkamah Pidana Internasional>International Criminal Court,-,JUD | r=Bosco Ntaganda>Bosco Ntaganda,COD,REB
e7 COERCE | merekrut anak-anak | a=Bosco Ntaganda>Bosco Ntaganda,COD,REB | r=anak-anak>Children in Congo,COD,CVL | st=possible
+ Siapa di belakangnya?
. Kelompok pakar PBB, dalam laporan setebal 44 halaman, menuduh Rwanda memimpin dan Uganda memasok pemberontakan itu; rantai komandonya, tulis mereka, berujung pada menteri pertahanan di Kigali.
S document:laporan setebal 44 halaman>=UN Group of Experts report ; organization:Kelompok pakar PBB>=UN Group of Experts | menuduh | Rwanda memimpin dan Uganda memasok pemberontakan itu | indirect
S document:laporan setebal 44 halaman>=UN Group of Experts report ; organization:mereka>=UN Group of Experts | tulis | berujung pada menteri pertahanan di Kigali | indirect
e8 ACCUSE/allege | menuduh | a=Kelompok pakar PBB>UN Group of Experts,-,IGO | r=Rwanda>R ; Uganda>U
e9 AID | memasok | a=Rwanda>R ; Uganda>U | r=pemberontakan itu>M | st=possible
. Paul Kagame menyangkal keras.
e10 AID | menyangkal | a=Paul Kagame>R | r=pemberontak M23>M | st=denied | same=e9
. Kampala malah mengancam menarik pasukannya dari Somalia bila namanya tidak dibersihkan.
e11 THREATEN | mengancam | a=Kampala>U
e12 RETREAT/withdraw | menarik pasukannya | a=Kampala>U | p=Somalia>Somalia,SOM,5.2,46.2 | st=possible
+ Berapa korbannya?
. Sejak Juli saja 475.000 orang mengungsi; jika dihitung sejak 1998, survei International Rescue Committee memunculkan angka 5,4 juta kematian, terbanyak karena lapar dan penyakit.
S document:survei International Rescue Committee>=International Rescue Committee survey | memunculkan | 5,4 juta kematian | indirect
e13 ASSAULT | mengungsi | r=475.000 orang>-,COD,CVL | p=Kongo>N | d=2012-07-01..2012-11-25 | f=displaced 475000 "475.000 orang"
+ Apa reaksi rakyat?
. Di Kisangani dan Bukavu mahasiswa melempari kantor PBB dan membakar markas partai Presiden Joseph Kabila, menuduhnya menjual Kivu.
S unnamed:mahasiswa>=Students in Kisangani and Bukavu | menuduhnya | menjual Kivu | indirect
e14 PROTEST/riot | melempari | a=mahasiswa>Students in Kisangani and Bukavu,COD,CVL | r=kantor PBB>O | p=Kisangani>Kisangani,COD,0.52,25.19
e15 PROTEST/riot,vandalize | membakar | a=mahasiswa>Students in Kisangani and Bukavu,COD,CVL | r=markas partai Presiden Joseph Kabila>K | p=Kisangani>Kisangani,COD,0.52,25.19
e16 ACCUSE/allege | menuduhnya | a=mahasiswa>Students in Kisangani and Bukavu,COD,CVL | r=Presiden Joseph Kabila>K
+ Lalu bagaimana ujungnya?
. Sabtu (24/11) para pemimpin kawasan Danau Besar bertemu di Kampala dan memberi M23 tenggat dua hari untuk angkat kaki dari Goma.
e17 CONSULT/multilateral | bertemu | a=para pemimpin kawasan Danau Besar>ICGLR,-,IGO | p=Kampala>K | d=2012-11-24
e18 REQUEST/yield | memberi M23 tenggat | a=para pemimpin kawasan Danau Besar>ICGLR,-,IGO | r=M23>M | p=Kampala>K | d=2012-11-24
e19 RETREAT/withdraw | angkat kaki | a=M23>M | p=Goma>G | d=2012-11-24..2012-11-26 | st=planned
. Ketua politiknya, Jean-Marie Runiga, menjawab penarikan hanya mungkin setelah perundingan, bukan sebelumnya.
S person:Jean-Marie Runiga>=Jean-Marie Runiga | menjawab | penarikan hanya mungkin setelah perundingan, bukan sebelumnya | indirect
e20 REJECT/yield | hanya mungkin setelah perundingan | a=Ketua politiknya, Jean-Marie Runiga>M | r=para pemimpin kawasan Danau Besar>ICGLR,-,IGO
. Kabila memecat kepala staf angkatan darat, Gabriel Amisi, yang menurut para pakar tadi menjual senjata kepada pemburu gading dan milisi.
S organization:para pakar tadi>=UN Group of Experts | menurut | menjual senjata kepada pemburu gading dan milisi | indirect
e21 SANCTION/expel | memecat | a=Kabila>K | r=Gabriel Amisi>Gabriel Amisi,COD,MIL
