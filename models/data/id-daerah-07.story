@story id-own-qg-037 | id | 2003-05-21 | Serambi Nanggroe
@who G = Free Aceh Movement | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who I = Indonesia | IDN | GOV
@who M = Megawati Sukarnoputri | IDN | GOV
@who E = Endang Suwarya | IDN | MIL
@who S = Sofyan Ibrahim Tiba | IDN | REB
@who H = Henry Dunant Centre | - | NGO
@where A = Aceh | IDN | 4.7 | 96.7
@where B = Banda Aceh | IDN | 5.55 | 95.32
@where TK = Tokyo | JPN | 35.68 | 139.69
@where BI = Bireuen | IDN | 5.20 | 96.70
# Hari Ketiga Darurat Militer: 200 Lebih Sekolah Hangus, Juru Runding GAM Diciduk
e1 COERCE/martial-law | Darurat Militer | st=ongoing
e2 ASSAULT/destroy | Hangus | r=200 Lebih Sekolah>Schools in Aceh,IDN,GOV
e3 COERCE/arrest | Diciduk | r=Juru Runding GAM>S
+ BANDA ACEH - Asap masih mengepul dari sisa-sisa bangku dan buku pelajaran di Bireuen, Rabu (21/5/2003).
. Sejak Presiden Megawati Soekarnoputri memberlakukan darurat militer di Aceh pada Senin pukul 00.00, sedikitnya 248 gedung sekolah dibakar orang tak dikenal.
e4 COERCE/martial-law | memberlakukan darurat militer | a=Presiden Megawati Soekarnoputri>M | p=Aceh>A | d=2003-05-19 | same=e1
e5 ASSAULT/destroy | dibakar | a=orang tak dikenal>-,-,- | r=248 gedung sekolah>Schools in Aceh,IDN,GOV | p=Aceh>A | d=2003-05-19..2003-05-21 | same=e2
+ Penguasa Darurat Militer Daerah Mayjen Endang Suwarya menuduh Gerakan Aceh Merdeka (GAM) sebagai pelakunya.
e6 ACCUSE/allege | menuduh | a=Penguasa Darurat Militer Daerah Mayjen Endang Suwarya>E | r=Gerakan Aceh Merdeka (GAM)>G
. "Untuk apa kami membakar sekolah anak kami sendiri," bantah juru bicara GAM Sofyan Dawood lewat telepon satelit kepada BBC.
S outlet:BBC>=BBC ; person:juru bicara GAM Sofyan Dawood>=Sofyan Dawood | bantah | Untuk apa kami membakar sekolah anak kami sendiri, | direct
e7 ASSAULT/destroy | membakar sekolah | a=kami>G | st=denied | same=e5
. Ia balik menuding aparat berpakaian preman.
e8 ACCUSE/allege | balik menuding | a=Ia>G | r=aparat berpakaian preman>T
+ Operasi Terpadu ini yang terbesar sejak Timor Timur: 28.000 prajurit, 12.000 polisi, pesawat OV-10 Bronco yang menembakkan roket di Aceh Besar, dan 458 penerjun yang melompat di atas Bandara Sultan Iskandar Muda.
e9 MOBILIZE/troops,police | Operasi Terpadu | a=28.000 prajurit>T ; 12.000 polisi>Indonesian National Police,IDN,COP | p=Aceh>A | f=size 28000 "28.000 prajurit" ; size 12000 "12.000 polisi" | st=ongoing
e10 ASSAULT/aerial | menembakkan roket | a=pesawat OV-10 Bronco>Indonesian Air Force,IDN,MIL | p=Aceh Besar>Aceh Besar,IDN,5.4,95.5
e11 MOBILIZE/troops | melompat | a=458 penerjun>T | p=Bandara Sultan Iskandar Muda>Sultan Iskandar Muda Airport,IDN,5.52,95.42 | f=size 458 "458 penerjun"
. Jam malam belum ditetapkan, tetapi toko-toko menutup pintunya menjelang asar.
e12 COERCE/curfew | Jam malam | p=Aceh>A | st=possible
+ Di Hotel Kuala Tripa lima perunding GAM, antara lain Teungku Sofyan Ibrahim Tiba dan Amni Ahmad Marzuki, dijemput polisi dengan dalih keamanan; sesudah diperiksa delapan jam mereka menjadi tersangka makar.
e13 COERCE/arrest | dijemput | a=polisi>Aceh Regional Police,IDN,COP | r=lima perunding GAM>G ; Teungku Sofyan Ibrahim Tiba>S ; Amni Ahmad Marzuki>Amni Ahmad Marzuki,IDN,REB | p=Hotel Kuala Tripa>B | f=detained 5 "lima perunding GAM" | same=e3
e14 ACCUSE/investigate | menjadi tersangka makar | r=mereka>G
. Henry Dunant Centre, penengah asal Swiss, memprotes penangkapan tersebut dan menarik semua pemantaunya keluar dari provinsi.
e15 ACCUSE/disapprove | memprotes | a=Henry Dunant Centre>H
e16 COERCE/arrest | penangkapan tersebut | p=Hotel Kuala Tripa>B | same=e3
e17 RETREAT/withdraw | menarik semua pemantaunya | a=Henry Dunant Centre>H | p=provinsi>A
+ Perundingan di Tokyo, 18 Mei, kandas setelah GAM menolak tiga tuntutan Jakarta: mengakui NKRI, menerima otonomi khusus, meletakkan senjata.
e18 CONSULT | Perundingan | a=GAM>G ; Jakarta>I | p=Tokyo>TK | d=2003-05-18
e19 REJECT/yield | menolak | a=GAM>G | r=Jakarta>I | p=Tokyo>TK | d=2003-05-18
e20 REQUEST/yield | tuntutan Jakarta | a=Jakarta>I | r=GAM>G | p=Tokyo>TK
. Dengan begitu gugurlah Perjanjian Penghentian Permusuhan yang diteken di Jenewa pada 9 Desember 2002.
e21 CONCEDE | Perjanjian Penghentian Permusuhan | p=Jenewa>Geneva,CHE,46.2,6.15 | d=2002-12-09
e22 REJECT/yield | gugurlah
. Amerika Serikat dan Jepang menyatakan kekecewaan.
e23 ACCUSE/disapprove | kekecewaan | a=Amerika Serikat>United States,USA,GOV ; Jepang>Japan,JPN,GOV
+ Bahrun, kepala SD di Peusangan, hanya sempat menyelamatkan lonceng.
. Ia membunyikannya pagi tadi di bawah pohon mangga, dan sebelas murid datang.

@story id-own-qg-038 | id | 2025-08-10 | Kompasiana
@who D = Milorad Dodik | BIH | GOV
@who C = Court of Bosnia and Herzegovina | BIH | JUD
@who S = Christian Schmidt | - | IGO
@who R = Republika Srpska | BIH | GOV
@who E = Central Election Commission of Bosnia and Herzegovina | BIH | GOV
@who V = Aleksandar Vučić | SRB | GOV
@who M = Russia | RUS | GOV
@who U = EUFOR | - | MIL
@where S = Sarajevo | BIH | 43.86 | 18.41
@where B = Banja Luka | BIH | 44.77 | 17.19
# Dodik Dihukum, Dodik Dicopot, Dodik Menolak Pergi: Bosnia di Ambang Apa?
e1 SANCTION/convict | Dihukum | r=Dodik>D
e2 SANCTION/expel | Dicopot | r=Dodik#2>D | d=2025-08-06
e3 REJECT/yield | Menolak Pergi | a=Dodik#3>D
+ Ada pemimpin yang turun karena kalah pemilu, ada yang karena kudeta; Milorad Dodik diturunkan selembar surat dari komisi pemilihan.
+ Rabu (6/8/2025) Komisi Pemilihan Umum Bosnia-Herzegovina mencabut mandat presiden Republika Srpska itu, lima hari setelah Pengadilan Banding di Sarajevo menguatkan vonis satu tahun penjara dan larangan berpolitik enam tahun.
e4 SANCTION/expel | mencabut mandat | a=Komisi Pemilihan Umum Bosnia-Herzegovina>E | r=presiden Republika Srpska itu>D | p=Sarajevo>S | d=2025-08-06 | same=e2
e5 SANCTION/convict | menguatkan vonis | a=Pengadilan Banding di Sarajevo>C | r=presiden Republika Srpska itu>D | p=Sarajevo>S | d=2025-08-01 | same=e1
. Kesalahannya: membangkang keputusan Perwakilan Tinggi internasional, Christian Schmidt.
e6 REJECT/yield | membangkang | a=nya>D | r=Christian Schmidt>S
+ "Menyerah bukan pilihan, saya bertanggung jawab kepada rakyat yang memilih saya," katanya, disiarkan RFE/RL dari Banja Luka.
S outlet:RFE/RL>=RFE/RL ; person:nya>D | katanya | Menyerah bukan pilihan, saya bertanggung jawab kepada rakyat yang memilih saya, | direct
e7 REJECT/yield | Menyerah bukan pilihan | a=nya>D | p=Banja Luka>B | same=e3
. Dodik menjanjikan referendum, mengancam memboikot pemilu sela, dan meminta bantuan Moskwa serta pemerintahan Trump.
e8 AGREE | menjanjikan referendum | a=Dodik>D
e9 THREATEN | mengancam | a=Dodik>D
e10 PROTEST/boycott | memboikot pemilu sela | a=Dodik>D | st=possible
e11 REQUEST/assist | meminta bantuan | a=Dodik>D | r=Moskwa>M ; pemerintahan Trump>United States,USA,GOV
+ Kedutaan Rusia menyebut putusan itu "pembunuhan politik".
S organization:Kedutaan Rusia>=Embassy of Russia in Bosnia and Herzegovina | menyebut | pembunuhan politik | direct
e12 ACCUSE/disapprove | pembunuhan politik | a=Kedutaan Rusia>M | r=Pengadilan Banding>C
. Presiden Serbia Aleksandar Vučić menolak mengakui pencopotan sahabatnya dan datang sendiri membawa tart keju ke Banja Luka.
e13 REJECT | menolak mengakui | a=Presiden Serbia Aleksandar Vučić>V
e14 SANCTION/expel | pencopotan | r=sahabatnya>D | same=e2
e15 CONSULT/visit | datang | a=Presiden Serbia Aleksandar Vučić>V | r=sahabatnya>D | p=Banja Luka>B
. Uni Eropa sebaliknya mendesak semua pihak menghormati kemerdekaan hakim.
e16 REQUEST/yield | mendesak | a=Uni Eropa>European Union,-,IGO | r=semua pihak>D
+ Supaya runtut, ini kronologinya:
+ Februari 2025: vonis tingkat pertama dijatuhkan, dan parlemen Serbia Bosnia membalas dengan undang-undang yang melarang polisi serta jaksa negara bekerja di wilayahnya.
e17 SANCTION/convict | vonis tingkat pertama dijatuhkan | d=2025-02-01..2025-02-28
e18 COERCE/restrict | melarang | a=parlemen Serbia Bosnia>National Assembly of Republika Srpska,BIH,LEG | r=polisi>State Investigation and Protection Agency,BIH,COP ; jaksa negara>Prosecutor's Office of Bosnia and Herzegovina,BIH,JUD | p=wilayahnya>B | d=2025-02-01..2025-02-28
+ Maret: jaksa mengeluarkan surat penangkapan terhadap Dodik, Interpol menolak meneruskannya, dan EUFOR menambah 400 serdadu.
e19 THREATEN/arrest | surat penangkapan | a=jaksa>Prosecutor's Office of Bosnia and Herzegovina,BIH,JUD | r=Dodik>D | d=2025-03-01..2025-03-31
e20 REJECT/assist | menolak meneruskannya | a=Interpol>Interpol,-,IGO | r=jaksa>Prosecutor's Office of Bosnia and Herzegovina,BIH,JUD | d=2025-03-01..2025-03-31
e21 MOBILIZE/troops | menambah 400 serdadu | a=EUFOR>U | p=Bosnia-Herzegovina>Bosnia and Herzegovina,BIH,44.0,17.8 | d=2025-03-01..2025-03-31 | f=size 400 "400 serdadu"
+ April: petugas SIPA mencoba menciduknya di Sarajevo Timur tetapi dihadang polisi setempat.
e22 COERCE/arrest | mencoba menciduknya | a=petugas SIPA>State Investigation and Protection Agency,BIH,COP | r=nya>D | p=Sarajevo Timur>East Sarajevo,BIH,43.82,18.36 | d=2025-04-01..2025-04-30 | st=denied
e23 COERCE/restrict | dihadang | a=polisi setempat>Police of Republika Srpska,BIH,COP | r=petugas SIPA>State Investigation and Protection Agency,BIH,COP | p=Sarajevo Timur>East Sarajevo,BIH,43.82,18.36 | d=2025-04-01..2025-04-30
+ Negeri ini sendiri buatan perjanjian Dayton, November 1995, yang menyudahi perang dengan 100.000 kematian dengan cara membelah negara jadi dua entitas dan tiga presiden.
e24 CONCEDE | perjanjian Dayton | p=Dayton>Dayton,USA,39.76,-84.19 | d=1995-11-01..1995-11-30
e25 ASSAULT | perang | p=Negeri ini>Bosnia and Herzegovina,BIH,44.0,17.8 | f=killed 100000 "100.000 kematian"
. Orang Sarajevo punya lelucon: di tempat kami, yang paling sering terbit bukan koran melainkan krisis.

@story id-own-qg-039 | id | 2017-03-22 | Tempo Jawa
@who K = Kendeng farmers | IDN | CVL
@who S = PT Semen Indonesia | IDN | BUS
@who G = Ganjar Pranowo | IDN | GOV
@who P = Patmi | IDN | CVL
@who T = Teten Masduki | IDN | GOV
@who W = YLBHI | IDN | NGO
@who M = Supreme Court of Indonesia | IDN | JUD
@where I = Merdeka Palace | IDN | -6.17 | 106.82
@where R = Rembang | IDN | -6.70 | 111.34
# Patmi, Petani yang Menyemen Kaki, Berpulang; Aksi di Depan Istana Diakhiri
e1 PROTEST/demo | Menyemen Kaki | a=Patmi, Petani>P | p=Istana>I
e2 RETREAT | Diakhiri | p=Istana>I
+ JAKARTA - Kotak kayu berisi semen itu sudah dibongkar, Senin malam, karena ia boleh pulang esok hari.
. Pukul 02.30, Selasa (21/3/2017), sehabis mandi, Patmi mengeluh tubuhnya tidak enak, lalu kejang; dokter RS St Carolus menyatakan perempuan 48 tahun itu meninggal mendadak akibat jantung.
S unnamed:dokter RS St Carolus>- | menyatakan | perempuan 48 tahun itu meninggal mendadak akibat jantung | indirect
+ Patmi satu di antara 50 petani Pegunungan Kendeng yang sejak 13 Maret berunjuk rasa dengan kaki dicor di seberang Istana Merdeka, menolak pabrik PT Semen Indonesia di Rembang.
e3 PROTEST/demo | berunjuk rasa dengan kaki dicor | a=Patmi>P ; 50 petani Pegunungan Kendeng>K | p=Istana Merdeka>I | d=2017-03-13..2017-03-21 | f=size 50 "50 petani Pegunungan Kendeng" | same=e1
e4 REJECT | menolak | a=50 petani Pegunungan Kendeng>K | r=PT Semen Indonesia>S | p=Istana Merdeka>I
. "Kaki dipasung semen saja sakit, apalagi bumi," begitu almarhumah pernah berucap kepada relawan dapur umum.
S person:almarhumah>P | berucap | Kaki dipasung semen saja sakit, apalagi bumi, | direct
+ Sehari sebelumnya Kepala Staf Presiden Teten Masduki menerima Gunretno dan kawan-kawan.
e5 CONSULT | menerima | a=Kepala Staf Presiden Teten Masduki>T ; Gunretno dan kawan-kawan>K | d=2017-03-20
. Teten meminta mereka pulang sambil menunggu kajian lingkungan hidup strategis, dan menjanjikan pabrik tidak akan beroperasi sebelum kajian itu rampung.
e6 REQUEST/yield | meminta | a=Teten>T | r=mereka>K | d=2017-03-20
e7 AGREE | menjanjikan | a=Teten>T | r=mereka>K | d=2017-03-20
. Ajakan pulang itu mereka tolak; mereka ingin izin lingkungan dicabut.
e8 REQUEST/yield | Ajakan pulang itu | r=mereka>K | same=e6
e9 REJECT/yield | tolak | a=mereka>K | d=2017-03-20
e10 REQUEST/change | ingin izin lingkungan dicabut | a=mereka>K
+ Dengan kematian Patmi, YLBHI mengumumkan aksi cor kaki dihentikan dan diganti cara lain.
S organization:YLBHI>W | mengumumkan | aksi cor kaki dihentikan dan diganti cara lain | indirect
e11 RETREAT | dihentikan | a=YLBHI>K | p=Istana Merdeka>I | same=e2
. Malam ini di 20 kota, dari Yogyakarta sampai Frankfurt, digelar doa bersama dan pengecoran kaki simbolis.
e12 PROTEST/demo | pengecoran kaki simbolis | d=2017-03-22
+ Gubernur Jawa Tengah Ganjar Pranowo menyampaikan dukacita.
. Ia yang pada 23 Februari menerbitkan izin baru bagi pabrik tersebut, padahal Mahkamah Agung pada Oktober 2016 membatalkan izin lama atas gugatan para petani.
e13 SUPPORT | menerbitkan izin baru | a=Ia>G | r=pabrik tersebut>S | d=2017-02-23
e14 REJECT | membatalkan izin lama | a=Mahkamah Agung>M | r=pabrik tersebut>S | d=2016-10-01..2016-10-31
e15 ACCUSE | gugatan | a=para petani>K | r=pabrik tersebut>S
. "Pemerintah menyiasati putusan hakim," kritik Direktur YLBHI Asfinawati.
S person:Direktur YLBHI Asfinawati>=Asfinawati | kritik | Pemerintah menyiasati putusan hakim, | direct
e16 ACCUSE/disapprove | menyiasati putusan hakim | a=Direktur YLBHI Asfinawati>W | r=Pemerintah>G
+ Sekretaris Perusahaan Semen Indonesia Agung Wiharto membantah gua dan mata air bakal hilang.
S person:Sekretaris Perusahaan Semen Indonesia Agung Wiharto>=Agung Wiharto | membantah | gua dan mata air bakal hilang | indirect
. Pabrik senilai Rp 5 triliun itu sudah berdiri 99 persen.
+ Tenda perlawanan para ibu di tapak pabrik, yang bertahan dua setengah tahun, dibakar sekelompok orang pada 10 Februari, dan sebuah musala di sampingnya ikut dirobohkan.
e17 ASSAULT/destroy | dibakar | a=sekelompok orang>-,IDN,- | r=Tenda perlawanan para ibu>K | p=tapak pabrik>R | d=2017-02-10
e18 ASSAULT/destroy | dirobohkan | a=sekelompok orang>-,IDN,- | p=tapak pabrik>R | d=2017-02-10
. Jenazah Patmi dibawa ke Desa Larangan, Kecamatan Tambakromo, Pati, dan disambut tembang "Ibu Bumi".

@story id-own-qg-040 | id | 2016-07-19 | Jurnal Warga
@who B = Burhan Wani | IND | REB
@who H = Hizbul Mujahideen | IND | REB
@who P = Protesters in Kashmir | IND | CVL
@who I = Indian security forces | IND | COP
@who N = Nawaz Sharif | PAK | GOV
@who R = Rajnath Singh | IND | GOV
@who S = Syed Ali Geelani | IND | OPP
@who M = Mehbooba Mufti | IND | GOV
@where K = Kashmir Valley | IND | 34.0 | 74.8
@where T = Tral | IND | 33.93 | 75.10
@where S = Srinagar | IND | 34.08 | 74.80
# Peluru Burung di Mata Anak Kashmir
+ Nama gadis itu Insha Malik, 14 tahun, dan ia sedang mengintip dari jendela dapur.
. Ratusan butir timah halus menghunjam wajahnya; dokter di Srinagar, tulis The Guardian, mengatakan kedua matanya tak tertolong.
S outlet:The Guardian>=The Guardian ; unnamed:dokter di Srinagar>- | mengatakan | kedua matanya tak tertolong | indirect
e1 ASSAULT/crowd-control,firearms | menghunjam | r=wajahnya>Insha Malik,IND,CVL
+ Semua bermula dari terbunuhnya Burhan Wani, komandan Hizbul Mujahidin berusia 22 tahun yang tenar lewat Facebook, dalam penyergapan tentara dan polisi di Kokernag, Jumat (8/7/2016).
e2 ASSAULT/firearms | terbunuhnya | a=tentara>Indian Army,IND,MIL ; polisi>Jammu and Kashmir Police,IND,COP | r=Burhan Wani>B | p=Kokernag>Kokernag,IND,33.58,75.3 | d=2016-07-08 | f=killed 1 "Burhan Wani"
. Hampir 200.000 orang berdesakan di pemakamannya di Tral, dan hari itu juga kerusuhan menyebar.
e3 PROTEST/demo | berdesakan di pemakamannya | a=200.000 orang>P | p=Tral>T | d=2016-07-09 | f=size ..200000 "Hampir 200.000 orang"
e4 PROTEST/riot | kerusuhan | p=Kashmir>K | d=2016-07-09
+ Massa melempari pos dengan batu, membakar kantor polisi di Damhal Hanjipora, dan mendorong sebuah jip lapis baja ke Sungai Jhelum hingga sopirnya tewas.
e5 PROTEST/riot | melempari pos dengan batu | a=Massa>P | r=pos>I
e6 PROTEST/riot,vandalize | membakar | a=Massa>P | r=kantor polisi>Jammu and Kashmir Police,IND,COP | p=Damhal Hanjipora>Damhal Hanjipora,IND,33.6,74.98
e7 PROTEST/riot | mendorong sebuah jip lapis baja | a=Massa>P | r=sopirnya>Jammu and Kashmir Police,IND,COP | p=Sungai Jhelum>Jhelum River,IND,33.75,75.1 | f=killed 1 "sopirnya"
. Pasukan keamanan menjawab dengan peluru tajam dan senapan pelet yang katanya tidak mematikan.
e8 ASSAULT/firearms,crowd-control | peluru tajam dan senapan pelet | a=Pasukan keamanan>I | r=Massa>P | p=Kashmir>K
. Sampai hari ini, Selasa, jumlah yang tewas 44 orang menurut AFP dan 39 menurut pemerintah negara bagian; lebih dari 2.000 terluka, di antaranya 120 di mata.
S outlet:AFP>=AFP | menurut | jumlah yang tewas 44 orang | indirect
S organization:pemerintah negara bagian>=Government of Jammu and Kashmir | menurut | 39 | indirect
e9 ASSAULT/firearms | tewas | d=2016-07-09..2016-07-19 | f=killed 44 "44 orang" ; killed 39 "39" ; injured 2000.. "lebih dari 2.000" ; injured 120 "120" | same=e8
+ Jam malam menutup sepuluh distrik di Lembah Kashmir, telepon dibungkam, dan akhir pekan kemarin polisi mendatangi percetakan koran pada tengah malam, menyita pelat cetak Greater Kashmir, menangkap tiga pekerja.
e10 COERCE/curfew | Jam malam | st=ongoing
e11 COERCE/censor | dibungkam | st=ongoing
e12 COERCE/seize,censor | menyita pelat cetak | a=polisi>Jammu and Kashmir Police,IND,COP | r=Greater Kashmir>Greater Kashmir,IND,MED | p=Lembah Kashmir>K | d=2016-07-16..2016-07-17
e13 COERCE/arrest | menangkap | a=polisi>Jammu and Kashmir Police,IND,COP | r=tiga pekerja>Greater Kashmir,IND,MED | p=Lembah Kashmir>K | d=2016-07-16..2016-07-17 | f=detained 3 "tiga pekerja"
. Tiga hari berturut-turut tidak ada koran terbit.
+ Pakistan memanfaatkan momen.
. Perdana Menteri Nawaz Sharif menyebut Wani "syuhada", menetapkan 19 Juli sebagai hari berkabung, dan meminta PBB menepati janji plebisit.
S person:Perdana Menteri Nawaz Sharif>N | menyebut | syuhada | direct
e14 SUPPORT | syuhada | a=Perdana Menteri Nawaz Sharif>N | r=Wani>B
e15 REQUEST/change | meminta | a=Perdana Menteri Nawaz Sharif>N | r=PBB>United Nations,-,IGO
. "Negara yang memakai terorisme sebagai kebijakan jangan mengajari kami HAM," sembur wakil India di Majelis Umum, Syed Akbaruddin.
S person:Syed Akbaruddin>=Syed Akbaruddin | sembur | Negara yang memakai terorisme sebagai kebijakan jangan mengajari kami HAM, | direct
e16 ACCUSE/allege | memakai terorisme sebagai kebijakan | a=Syed Akbaruddin>India,IND,GOV | r=Negara>Pakistan,PAK,GOV
+ Kelompok separatis pimpinan Syed Ali Geelani, yang sejak lama dikenai tahanan rumah, menyerukan mogok total sampai Jumat.
e17 COERCE/arrest | tahanan rumah | r=Syed Ali Geelani>S | st=ongoing
e18 REQUEST | menyerukan | a=Kelompok separatis pimpinan Syed Ali Geelani>S
e19 PROTEST/strike | mogok total | p=Lembah Kashmir>K | d=2016-07-19..2016-07-22 | st=planned
. Menteri Dalam Negeri Rajnath Singh meminta aparat menahan diri dan berjanji meninjau pemakaian pelet.
e20 REQUEST/yield | meminta | a=Menteri Dalam Negeri Rajnath Singh>R | r=aparat>I
e21 AGREE | berjanji | a=Menteri Dalam Negeri Rajnath Singh>R
+ Pernah dengar janji itu?
. Tahun 2010 pun pernah, setelah 120 orang mati dalam musim panas yang persis sama.
e22 ASSAULT | mati | r=120 orang>P | p=Lembah Kashmir>K | d=2010-01-01..2010-12-31 | f=killed 120 "120 orang"

@story id-own-qg-041 | id | 2025-09-04 | detikMetro
@who D = Delpedro Marhaen | IDN | NGO
@who P = Jakarta Metropolitan Police | IDN | COP
@who L = Lokataru Foundation | IDN | NGO
@who Y = Usman Hamid | IDN | NGO
@who B = Prabowo Subianto | IDN | GOV
@who H = Muzaffar Salim | IDN | NGO
@who K = National Commission on Human Rights | IDN | GOV
@where J = Jakarta | IDN | -6.20 | 106.85
# Direktur Lokataru Dijemput Tengah Malam, Dituduh Hasut Pelajar Berdemo
e1 COERCE/arrest | Dijemput | r=Direktur Lokataru>D | d=2025-09-01
e2 ACCUSE | Dituduh | r=Direktur Lokataru>D
e3 REQUEST | Hasut | a=Direktur Lokataru>D | r=Pelajar>Students in Jakarta,IDN,CVL | st=possible
+ Jakarta - "Ini suratnya mana, Pak?" tanya Delpedro Marhaen kepada delapan polisi berpakaian bebas yang muncul di ruang depan kantor Lokataru Foundation, Jakarta Timur, Senin (1/9/2025) pukul 22.45.
S person:Delpedro Marhaen>D | tanya | Ini suratnya mana, Pak? | direct
. CCTV kantor dimatikan petugas, kata staf yang menyaksikannya.
S unnamed:staf yang menyaksikannya>- | kata | CCTV kantor dimatikan petugas | indirect
e4 COERCE/restrict | dimatikan | a=petugas>P | r=CCTV kantor>L | p=kantor Lokataru Foundation>J | d=2025-09-01
. Dua jam kemudian ia sudah duduk di ruang penyidik Polda Metro Jaya sebagai tersangka.
e5 ACCUSE/investigate | sebagai tersangka | r=ia>D | p=Polda Metro Jaya>J
+ Polisi menyangkanya menghasut lewat akun Instagram yang mengajak pelajar jangan takut turun ke jalan.
e6 ACCUSE/investigate | menyangkanya | a=Polisi>P | r=nya>D | same=e2
e7 REQUEST | mengajak | r=pelajar>Students in Jakarta,IDN,CVL | same=e3
. Unggahan itu memuat nomor bantuan hukum bagi anak yang diancam sanksi sekolah.
+ Kabid Humas Polda Metro Jaya Kombes Ade Ary Syam Indradi menjelaskan, enam orang lain ditangkap dalam perkara serupa, termasuk staf Lokataru Muzaffar Salim dan mahasiswa Riau Khariq Anhar yang diringkus di Bandara Soekarno-Hatta.
S person:Kabid Humas Polda Metro Jaya Kombes Ade Ary Syam Indradi>=Ade Ary Syam Indradi | menjelaskan | enam orang lain ditangkap dalam perkara serupa, termasuk staf Lokataru Muzaffar Salim dan mahasiswa Riau Khariq Anhar yang diringkus di Bandara Soekarno-Hatta | indirect
e8 COERCE/arrest | ditangkap | r=enam orang lain>Activists in Jakarta,IDN,CVL ; staf Lokataru Muzaffar Salim>H | p=Jakarta>J | f=detained 6 "enam orang lain"
e9 COERCE/arrest | diringkus | r=mahasiswa Riau Khariq Anhar>Khariq Anhar,IDN,CVL | p=Bandara Soekarno-Hatta>Soekarno-Hatta International Airport,IDN,-6.13,106.65 | d=2025-08-29
. Laptop, buku, dan sebuah kemeja disita.
e10 COERCE/seize | disita
+ Direktur Eksekutif Amnesty International Indonesia Usman Hamid menilai negara mencari kambing hitam setelah gagal menjaga kota.
S person:Direktur Eksekutif Amnesty International Indonesia Usman Hamid>Y | menilai | negara mencari kambing hitam setelah gagal menjaga kota | indirect
. Ia menuntut Delpedro dibebaskan tanpa syarat.
e11 REQUEST/yield | menuntut | a=Ia>Y
e12 RETREAT/release | dibebaskan | r=Delpedro>D | st=possible
. Komnas HAM pun mempertanyakan prosedur penjemputan malam itu dan akan memanggil penyidik.
e13 ACCUSE/disapprove | mempertanyakan prosedur | a=Komnas HAM>K
e14 COERCE/arrest | penjemputan malam itu | p=Jakarta>J | d=2025-09-01 | same=e1
e15 REQUEST/meet | akan memanggil | a=Komnas HAM>K | r=penyidik>P | st=planned
+ Sejak 25 Agustus gelombang unjuk rasa menentang tunjangan rumah anggota DPR melanda 32 provinsi; sepuluh orang meninggal dan 3.195 ditangkap menurut hitungan Mabes Polri.
S organization:Mabes Polri>=Indonesian National Police Headquarters | menurut | sepuluh orang meninggal dan 3.195 ditangkap | indirect
e16 PROTEST/demo | unjuk rasa | r=anggota DPR>House of Representatives of Indonesia,IDN,LEG | p=32 provinsi>Indonesia,IDN,-2.5,118.0 | d=2025-08-25..2025-09-04
e17 ASSAULT | meninggal | r=sepuluh orang>-,IDN,CVL | p=32 provinsi>Indonesia,IDN,-2.5,118.0 | d=2025-08-25..2025-09-04 | f=killed 10 "sepuluh orang"
e18 COERCE/arrest | ditangkap | r=3.195>-,IDN,CVL | p=32 provinsi>Indonesia,IDN,-2.5,118.0 | d=2025-08-25..2025-09-04 | f=detained 3195 "3.195"
. Rumah empat legislator dan Menteri Keuangan Sri Mulyani dijarah, halte TransJakarta dibakar, kantor DPRD di Makassar tinggal rangka.
e19 PROTEST/riot | dijarah | r=empat legislator>Members of the House of Representatives of Indonesia,IDN,LEG ; Menteri Keuangan Sri Mulyani>Sri Mulyani,IDN,GOV | p=Jakarta>J | d=2025-08-30..2025-08-31
e20 PROTEST/riot,vandalize | dibakar | r=halte TransJakarta>TransJakarta,IDN,- | p=Jakarta>J
. Presiden Prabowo Subianto menyebut sebagian tindakan tersebut mengarah ke "makar dan terorisme" dan memerintahkan polisi bertindak tegas.
S person:Presiden Prabowo Subianto>B | menyebut | sebagian tindakan tersebut mengarah ke "makar dan terorisme" | mixed
e21 REQUEST | memerintahkan | a=Presiden Prabowo Subianto>B | r=polisi>P
+ Delpedro, magister hukum lulusan Tarumanagara, menempelkan kepalan tangan ke kaca mobil tahanan saat dibawa ke Rutan.
e22 COERCE/arrest | dibawa ke Rutan | r=Delpedro>D | p=Jakarta>J
. "Ibu saya jangan dikasih tahu dulu," pesannya.
S person:nya>D | pesannya | Ibu saya jangan dikasih tahu dulu, | direct

@story id-own-qg-042 | id | 2023-08-15 | UC News
@who F = Fano | ETH | REB
@who E = Ethiopia | ETH | GOV
@who T = Ethiopian National Defense Force | ETH | MIL
@who A = Abiy Ahmed | ETH | GOV
@who H = Ethiopian Human Rights Commission | ETH | GOV
@who R = Residents of Finote Selam | ETH | CVL
@who C = Christian Tadele | ETH | LEG
@where G = Gondar | ETH | 12.60 | 37.47
@where L = Lalibela | ETH | 12.03 | 39.04
@where B = Bahir Dar | ETH | 11.59 | 37.39
@where AM = Amhara Region | ETH | 11.5 | 38.0
@where FS = Finote Selam | ETH | 10.70 | 37.27
# Belum Kering Luka Tigray, Kini Giliran Amhara: Enam Fakta Konflik Fano
+ Lalibela terkenal dengan gereja-gereja yang dipahat ke dalam batu, dan dua pekan lalu bandaranya jatuh ke tangan milisi bersandal jepit.
e1 ASSAULT | jatuh | a=milisi bersandal jepit>F | r=bandaranya>E | p=Lalibela>L
+ Fakta pertama, siapa mereka: Fano adalah sebutan lama bagi pemuda Amhara yang mengangkat senjata tanpa digaji.
. Dalam perang Tigray mereka sekutu Perdana Menteri Abiy Ahmed.
+ Kedua, pangkal ributnya.
. Pada April pemerintah memerintahkan pasukan khusus tiap daerah dilebur ke polisi dan tentara; orang Amhara menganggap itu pelucutan di depan musuh.
S unnamed:orang Amhara>=Amhara people | menganggap | itu pelucutan di depan musuh | indirect
e2 REQUEST | memerintahkan | a=pemerintah>E | r=pasukan khusus>Regional special forces of Ethiopia,ETH,COP | d=2023-04-01..2023-04-30
. Protes dan pemogokan pecah sepekan penuh di Gondar dan Bahir Dar, sejumlah jalan ditutup dengan batu, dua pekerja Catholic Relief Services ditembak mati di Kobo.
e3 PROTEST/demo,strike | Protes dan pemogokan | p=Gondar>G | d=2023-04-01..2023-04-30
e4 PROTEST/obstruct | ditutup dengan batu | p=Bahir Dar>B | d=2023-04-01..2023-04-30
e5 ASSAULT/firearms | ditembak mati | r=dua pekerja Catholic Relief Services>Catholic Relief Services,-,NGO | p=Kobo>Kobo,ETH,12.15,39.63 | d=2023-04-01..2023-04-30 | f=killed 2 "dua pekerja Catholic Relief Services"
+ Ketiga, letusan Agustus.
. Mulai tanggal 1, petempur Fano merebut Gondar, Dessie, dan sebagian Bahir Dar, membuka penjara, dan merampas senjata polisi.
e6 ASSAULT | merebut | a=petempur Fano>F | p=Gondar>G | d=2023-08-01
e7 COERCE/seize | merampas senjata | a=petempur Fano>F | r=polisi>Amhara Police,ETH,COP | p=Gondar>G
e8 ASSAULT | membuka penjara | a=petempur Fano>F | p=Gondar>G
. Atas permintaan pemerintah daerah, kabinet mengumumkan keadaan darurat enam bulan pada 4 Agustus, lengkap dengan jam malam, larangan berkumpul, dan izin menggeledah tanpa surat.
e9 REQUEST/assist | permintaan | a=pemerintah daerah>Government of Amhara,ETH,GOV | r=kabinet>E
e10 COERCE/martial-law | mengumumkan keadaan darurat | a=kabinet>E | p=Amhara>AM | d=2023-08-04
e11 COERCE/curfew | jam malam | a=kabinet>E | p=Amhara>AM | d=2023-08-04
e12 COERCE/restrict | larangan berkumpul | a=kabinet>E | p=Amhara>AM | d=2023-08-04
. Internet seluler diputus; Ethiopian Airlines membatalkan semua penerbangan ke empat kota.
e13 COERCE/censor | diputus | p=Amhara>AM
+ Keempat, tentara membalikkan keadaan dalam sepekan dengan tank dan drone.
e14 ASSAULT/heavy-weapons,drone | membalikkan keadaan | a=tentara>T | p=Amhara>AM
. Rabu pekan lalu (9/8) pemerintah menyatakan enam kota sudah "dibebaskan dari ancaman bandit".
S organization:pemerintah>E | menyatakan | enam kota sudah "dibebaskan dari ancaman bandit" | mixed
e15 ASSAULT | dibebaskan dari ancaman bandit | a=pemerintah>E | r=bandit>F | p=enam kota>AM | same=e14
. Minggu siang sebuah serangan udara menghajar alun-alun Finote Selam: sedikitnya 26 orang tewas, ujar kepala rumah sakit setempat kepada Reuters, sebagian karena truk yang mereka tumpangi terbakar.
S outlet:Reuters>=Reuters ; unnamed:kepala rumah sakit setempat>- | ujar | sedikitnya 26 orang tewas | indirect
e16 ASSAULT/aerial | serangan udara | r=alun-alun Finote Selam>R | p=Finote Selam>FS | d=2023-08-13
e17 ASSAULT/aerial | tewas | r=26 orang>R | p=Finote Selam>FS | d=2023-08-13 | f=killed 26.. "sedikitnya 26 orang" | same=e16
. Juru bicara militer tidak menjawab pesan.
+ Kelima, tangkap-menangkap: anggota parlemen Christian Tadele diambil dari rumahnya meski punya kekebalan, dan ratusan orang Amhara di Addis Ababa ditahan di sekolah-sekolah, kata Komisi HAM Etiopia.
S organization:Komisi HAM Etiopia>H | kata | anggota parlemen Christian Tadele diambil dari rumahnya meski punya kekebalan, dan ratusan orang Amhara di Addis Ababa ditahan di sekolah-sekolah | indirect
e18 COERCE/arrest | diambil dari rumahnya | r=anggota parlemen Christian Tadele>C
e19 COERCE/arrest | ditahan | r=ratusan orang Amhara>Amhara people in Addis Ababa,ETH,CVL | p=Addis Ababa>Addis Ababa,ETH,9.03,38.74 | f=detained 200.. "ratusan orang Amhara"
. Komisi itu meminta semua pihak berunding.
e20 REQUEST/meet | meminta | a=Komisi itu>H | r=semua pihak>E ; semua pihak>F
+ Keenam, korbannya belum ada yang menghitung.
. WHO hanya bisa mengeluh obatnya tertahan di gudang karena jalan putus.
S organization:WHO>=World Health Organization | mengeluh | obatnya tertahan di gudang karena jalan putus | indirect
e21 COERCE/withhold | tertahan di gudang | r=WHO>World Health Organization,-,IGO | p=Amhara>AM
