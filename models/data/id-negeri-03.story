@story id-own-n-015 | id | 2025-08-30 | Lensa Ibu Kota
@who P = Prabowo Subianto | IDN | GOV
@who B = Mobile Brigade Corps | IDN | COP
@who K = Indonesian National Police | IDN | COP
@who L = Listyo Sigit Prabowo | IDN | COP
@who A = Affan Kurniawan | IDN | CVL
@who M = Protesters in Indonesia | IDN | CVL
@where J = Jakarta | IDN | -6.20 | 106.85
@where S = Makassar | IDN | -5.15 | 119.43
# Rangkuman: Ojol Tewas Dilindas Rantis, Gedung DPRD Makassar Dibakar Massa
e1 ASSAULT/crowd-control | Tewas Dilindas | r=Ojol>A | d=2025-08-28 | f=killed 1 "Ojol"
e2 PROTEST/riot,vandalize | Dibakar | a=Massa>M | r=Gedung DPRD Makassar>Makassar City Council,IDN,LEG | p=Makassar>S | d=2025-08-29
+ Jakarta - Kematian seorang pengemudi ojek daring menyulut kemarahan dari Jakarta sampai Makassar.
. Berikut rangkuman peristiwa hingga Sabtu (30/8/2025) pagi.
+ 1. Dilindas di Pejompongan
+ Affan Kurniawan, 21 tahun, tewas terlindas kendaraan taktis Brimob ketika polisi membubarkan unjuk rasa di Pejompongan, Jakarta Pusat, Kamis malam.
e3 ASSAULT/crowd-control | tewas terlindas | a=Brimob>B | r=Affan Kurniawan>A | p=Pejompongan>Pejompongan,IDN,-6.20,106.80 | d=2025-08-28 | f=killed 1 "Affan Kurniawan, 21 tahun" | same=e1
e4 COERCE/restrict | membubarkan | a=polisi>K | r=unjuk rasa>M | p=Pejompongan>Pejompongan,IDN,-6.20,106.80 | d=2025-08-28
e5 PROTEST/demo | unjuk rasa | p=Pejompongan>Pejompongan,IDN,-6.20,106.80 | d=2025-08-28
. Divisi Propam menahan tujuh anggota yang berada di dalam kendaraan itu.
e6 COERCE/arrest | menahan | a=Divisi Propam>Internal Affairs Division of the Indonesian National Police,IDN,COP | r=tujuh anggota>B | p=Jakarta>J | f=detained 7 "tujuh anggota"
. Kapolri Jenderal Listyo Sigit Prabowo meminta maaf kepada keluarga korban di RSCM.
e7 CONCEDE | meminta maaf | a=Kapolri Jenderal Listyo Sigit Prabowo>L | r=keluarga korban>Family of Affan Kurniawan,IDN,CVL | p=RSCM>Cipto Mangunkusumo Hospital,IDN,-6.20,106.85
+ 2. Prabowo perintahkan pengusutan
e8 ACCUSE/investigate | pengusutan | a=Prabowo>P | r=anggota>B | st=planned
+ "Saya telah memerintahkan agar insiden tadi malam diusut tuntas dan transparan," tutur Presiden Prabowo Subianto dalam rekaman video, Jumat.
S document:rekaman video>- ; person:Presiden Prabowo Subianto>P | tutur | Saya telah memerintahkan agar insiden tadi malam diusut tuntas dan transparan | direct
e9 ACCUSE/investigate | diusut | a=Saya>P | st=planned | same=e8
. Kepala Negara juga berjanji menanggung kehidupan keluarga Affan dan meminta masyarakat tidak terhasut.
e10 AGREE | berjanji menanggung | a=Kepala Negara>P | r=keluarga Affan>Family of Affan Kurniawan,IDN,CVL | d=2025-08-29
e11 REQUEST | meminta | a=Kepala Negara>P | r=masyarakat>Indonesians,IDN,CVL | d=2025-08-29
+ 3. Api di Makassar
+ Jumat malam, massa membakar Gedung DPRD Kota Makassar saat rapat paripurna baru saja usai.
e12 PROTEST/riot,vandalize | membakar | a=massa>M | r=Gedung DPRD Kota Makassar>Makassar City Council,IDN,LEG | p=Makassar>S | d=2025-08-29 | same=e2
. Tiga orang tewas terjebak api, seorang di antaranya melompat dari lantai empat, kata sekretaris dewan.
S person:sekretaris dewan>- | kata | Tiga orang tewas terjebak api, seorang di antaranya melompat dari lantai empat | indirect
e13 PROTEST/riot,vandalize | tewas terjebak api | r=Tiga orang>Staff of Makassar City Council,IDN,CVL | p=Makassar>S | d=2025-08-29 | f=killed 3 "Tiga orang" | same=e2
. Di Jakarta, halte Transjakarta dan beberapa gerbang tol hangus, sedangkan markas Brimob di Kwitang dikepung pengunjuk rasa.
e14 PROTEST/riot,vandalize | hangus | p=Jakarta>J | d=2025-08-29
e15 PROTEST/demo,obstruct | dikepung | a=pengunjuk rasa>M | r=markas Brimob>B | p=Kwitang>Kwitang,IDN,-6.18,106.84 | d=2025-08-29
+ 4. Tuntutan mahasiswa
+ Badan Eksekutif Mahasiswa menuntut tunjangan rumah anggota DPR sebesar Rp 50 juta per bulan dihapus dan semua demonstran dilepas.
e16 REQUEST/change,yield | menuntut | a=Badan Eksekutif Mahasiswa>Student Executive Boards,IDN,CVL | r=DPR>House of Representatives of Indonesia,IDN,LEG
. Polda Metro Jaya mengaku mengamankan sekitar 600 orang sejak Senin, sebagian besar pelajar yang kemudian dipulangkan.
S organization:Polda Metro Jaya>=Jakarta Metropolitan Police | mengaku | mengamankan sekitar 600 orang sejak Senin, sebagian besar pelajar yang kemudian dipulangkan | indirect
e17 COERCE/arrest | mengamankan | a=Polda Metro Jaya>Jakarta Metropolitan Police,IDN,COP | r=600 orang>M | p=Jakarta>J | d=2025-08-25..2025-08-30 | f=detained 600 "sekitar 600 orang"
e18 RETREAT/release | dipulangkan | r=pelajar>Students in Jakarta,IDN,CVL | p=Jakarta>J
. Amnesty International Indonesia menyebut penangkapan itu sewenang-wenang.
S organization:Amnesty International Indonesia>=Amnesty International Indonesia | menyebut | sewenang-wenang | indirect
e19 COERCE/arrest | penangkapan itu | a=Polda Metro Jaya>Jakarta Metropolitan Police,IDN,COP | p=Jakarta>J | d=2025-08-25..2025-08-30 | same=e17
+ 5. Laga ditunda
+ Pertandingan Liga 1 antara Persija dan tim tamu ditunda, padahal lini serang kedua tim sedang tajam-tajamnya.

@story id-own-n-016 | id | 2018-12-05 | Warta Timur
@who K = West Papua National Liberation Army | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who P = Indonesian National Police | IDN | COP
@who W = Workers of Istaka Karya | IDN | CVL
@who J = Joko Widodo | IDN | GOV
@where Y = Yigi | IDN | -4.38 | 138.30
@where N = Nduga Regency | IDN | -4.45 | 138.24
@where M = Mbua | IDN | -4.30 | 138.42
# Kesaksian Pekerja Trans-Papua: Kami Dijejer, Lalu Ditembaki
S unnamed:Pekerja Trans-Papua>- | Kesaksian | Kami Dijejer, Lalu Ditembaki | direct
e1 ASSAULT/firearms | Ditembaki | r=Kami>W | d=2018-12-02
+ WAMENA - Jimmi Aritonang berpura-pura mati di antara tubuh rekan-rekannya.
. Pekerja PT Istaka Karya itu satu dari sebelas orang yang sempat lolos ketika kelompok bersenjata pimpinan Egianus Kogoya mengeksekusi para pembangun jembatan di Puncak Kabo, Nduga, Minggu (2/12/2018).
e2 ASSAULT/firearms,targeted | mengeksekusi | a=kelompok bersenjata pimpinan Egianus Kogoya>K | r=para pembangun jembatan>W | p=Nduga>N | d=2018-12-02 | same=e1
+ Menurut keterangan Kodam Cenderawasih, 25 pekerja digiring dengan tangan terikat dari kamp Yigi sehari sebelumnya, tanggal yang diperingati kelompok itu sebagai hari kemerdekaan Papua.
S organization:Kodam Cenderawasih>=Cenderawasih Military Command | Menurut keterangan | 25 pekerja digiring dengan tangan terikat dari kamp Yigi sehari sebelumnya | indirect
e3 ASSAULT/abduct | digiring dengan tangan terikat | a=kelompok itu>K | r=25 pekerja>W | p=Yigi>Y | d=2018-12-01 | f=abducted 25 "25 pekerja"
. Lima orang yang lari tertangkap lagi dan digorok.
e4 ASSAULT/primitive | digorok | r=Lima orang>W | p=Nduga>N | d=2018-12-02 | f=killed 5 "Lima orang"
. Empat lainnya selamat setelah mencapai pos TNI di Mbua, yang keesokan harinya dihujani tembakan dan tombak sejak subuh.
e5 ASSAULT/firearms,primitive | dihujani tembakan dan tombak | r=pos TNI>T | p=Mbua>M | d=2018-12-03
. Sersan Handoko gugur dalam serbuan itu.
e6 ASSAULT/firearms | gugur | r=Sersan Handoko>T | p=Mbua>M | d=2018-12-03 | f=killed 1 "Sersan Handoko" | same=e5
+ Sebanyak 154 personel TNI-Polri dikirim dari Wamena dan Timika untuk mengevakuasi korban.
e7 MOBILIZE/troops,police | dikirim | a=154 personel TNI-Polri>Indonesian security forces,IDN,GOV | p=Nduga>N | f=size 154 "154 personel TNI-Polri"
. Hingga Rabu siang, 16 jenazah ditemukan, dan baku tembak masih terjadi di sekitar Distrik Yigi.
e8 ASSAULT/firearms | 16 jenazah | r=16 jenazah>W | p=Distrik Yigi>Y | d=2018-12-02 | f=killed 16 "16 jenazah" | same=e2
e9 ASSAULT/firearms | baku tembak | p=Distrik Yigi>Y | d=2018-12-05 | st=ongoing
+ Presiden Joko Widodo memerintahkan Panglima TNI dan Kapolri mengejar para pelaku, lalu menegaskan pembangunan Papua jalan terus.
S person:Presiden Joko Widodo>J | menegaskan | pembangunan Papua jalan terus | indirect
e10 REQUEST | memerintahkan | a=Presiden Joko Widodo>J | r=Panglima TNI>T ; Kapolri>P
. "Kita tidak akan pernah takut," ucap dia di Jakarta Selatan.
S person:dia>J | ucap | Kita tidak akan pernah takut | direct
+ Ketua DPR Bambang Soesatyo lebih keras: ia meminta pemerintah menerapkan operasi militer penuh dan mengesampingkan urusan HAM untuk sementara.
e11 REQUEST/change | meminta | a=ia>Bambang Soesatyo,IDN,LEG | r=pemerintah>Government of Indonesia,IDN,GOV
. Usul itu ditolak sejumlah tokoh gereja, yang khawatir warga sipil ikut menjadi sasaran.
S unnamed:sejumlah tokoh gereja>- | khawatir | warga sipil ikut menjadi sasaran | indirect
e12 REJECT/change | ditolak | a=sejumlah tokoh gereja>Church leaders in Papua,IDN,NGO | r=Bambang Soesatyo>Bambang Soesatyo,IDN,LEG
e13 ASSAULT | sasaran | r=warga sipil>Civilians in Nduga,IDN,CVL | st=possible
+ Egianus, lewat juru bicara TPNPB, mengeklaim para korban bukan pekerja biasa melainkan anggota zeni TNI.
S person:Egianus>=Egianus Kogoya ; person:juru bicara TPNPB>- | mengeklaim | para korban bukan pekerja biasa melainkan anggota zeni TNI | indirect
. PT Istaka Karya membantah klaim tersebut dan menyatakan menghentikan proyek untuk sementara.
S organization:PT Istaka Karya>=Istaka Karya | menyatakan | menghentikan proyek untuk sementara | indirect
+ Jembatan yang mereka kerjakan, 275 kilometer dari Wamena, adalah bagian dari jalan yang kelak menghubungkan Pegunungan Tengah dengan pesisir selatan.

@story id-own-n-017 | id | 2023-04-30 | Sumber Jakarta
@who S = Sudanese Armed Forces | SDN | MIL
@who R = Rapid Support Forces | SDN | REB
@who I = Government of Indonesia | IDN | GOV
@who W = Indonesian citizens in Sudan | IDN | CVL
@who A = Indonesian Air Force | IDN | MIL
@where K = Khartoum | SDN | 15.50 | 32.56
@where P = Port Sudan | SDN | 19.62 | 37.22
@where J = Jeddah | SAU | 21.54 | 39.17
# Evakuasi WNI dari Sudan Tuntas, 949 Orang Sudah di Tanah Air
e1 AID | Evakuasi | r=WNI>W | p=Sudan>Sudan,SDN,15.0,30.0
e2 AID | Sudah di Tanah Air | r=949 Orang>W | f=size 949 "949 Orang" | same=e1
+ TANGERANG - Gelombang terakhir warga negara Indonesia dari Sudan mendarat di Bandara Soekarno-Hatta, Minggu (30/4/2023), membawa serta koper seadanya dan cerita tentang dua pekan di bawah dentuman meriam.
e3 AID | mendarat | r=warga negara Indonesia>W | p=Bandara Soekarno-Hatta>Soekarno-Hatta International Airport,IDN,-6.13,106.66 | d=2023-04-30
+ Menteri Luar Negeri Retno Marsudi memerinci, 949 WNI telah dipulangkan dalam beberapa tahap dari Khartoum ke Port Sudan lewat darat, menyeberang ke Jeddah, lalu terbang ke Jakarta.
S person:Menteri Luar Negeri Retno Marsudi>=Retno Marsudi | memerinci | 949 WNI telah dipulangkan ... lalu terbang ke Jakarta | indirect
e4 AID | dipulangkan | a=Menteri Luar Negeri Retno Marsudi>I | r=949 WNI>W | p=Khartoum>K | f=size 949 "949 WNI" | same=e1
. "Alhamdulillah, tidak ada satu pun WNI yang tertinggal di Khartoum atas keinginan kita," ucapnya.
S person:ucapnya>=Retno Marsudi | ucapnya | Alhamdulillah, tidak ada satu pun WNI yang tertinggal di Khartoum atas keinginan kita | direct
. TNI Angkatan Udara menyiagakan satu Boeing 737 dengan 39 awak di Jeddah untuk menjemput mereka dari Port Sudan.
e5 MOBILIZE | menyiagakan | a=TNI Angkatan Udara>A | p=Jeddah>J | f=size 39 "39 awak"
e6 AID | menjemput | a=TNI Angkatan Udara>A | r=mereka>W | p=Port Sudan>P | same=e1
+ Perang pecah pada 15 April ketika tentara di bawah Jenderal Abdel Fattah al-Burhan dan milisi Pasukan Dukungan Cepat (RSF) pimpinan Mohamed Hamdan Dagalo berebut kendali atas ibu kota.
e7 ASSAULT | Perang pecah | a=tentara>S ; milisi Pasukan Dukungan Cepat (RSF)>R | p=ibu kota>K | d=2023-04-15
. Kementerian kesehatan setempat mencatat 528 orang tewas dan 4.599 luka-luka, angka yang diyakini jauh di bawah kenyataan.
S organization:Kementerian kesehatan setempat>=Ministry of Health of Sudan | mencatat | 528 orang tewas dan 4.599 luka-luka | indirect
e8 ASSAULT | tewas | p=Sudan>Sudan,SDN,15.0,30.0 | d=2023-04-15..2023-04-30 | f=killed 528 "528 orang tewas" ; injured 4599 "4.599 luka-luka" | same=e7
. Gencatan senjata 72 jam yang diperpanjang pada Kamis malam dilanggar dalam hitungan jam; pesawat tempur terus mengebom Bahri, dan RSF menjarah permukiman.
e9 CONCEDE | diperpanjang | a=tentara>S ; RSF>R | p=Sudan>Sudan,SDN,15.0,30.0 | d=2023-04-27
e10 REJECT/yield | dilanggar | p=Sudan>Sudan,SDN,15.0,30.0 | d=2023-04-27..2023-04-28
e11 ASSAULT/aerial | mengebom | a=pesawat tempur>S | p=Bahri>Khartoum North,SDN,15.64,32.53 | st=ongoing
e12 COERCE/seize | menjarah | a=RSF>R | r=permukiman>Residents of Khartoum,SDN,CVL | p=Bahri>Khartoum North,SDN,15.64,32.53
+ Kedua jenderal bersikeras tidak mau duduk semeja.
e13 REJECT/meet | tidak mau duduk semeja | a=Kedua jenderal>Abdel Fattah al-Burhan,SDN,MIL ; Kedua jenderal>Mohamed Hamdan Dagalo,SDN,REB
. Burhan menyebut lawannya "pemimpin pemberontak", sementara Dagalo, berbicara kepada BBC, menuntut pengeboman disetop sebelum perundingan apa pun.
S person:Burhan>=Abdel Fattah al-Burhan | menyebut | pemimpin pemberontak | direct
e14 REQUEST/yield | menuntut | a=Dagalo>Mohamed Hamdan Dagalo,SDN,REB | r=Burhan>Abdel Fattah al-Burhan,SDN,MIL
. Utusan PBB Volker Perthes berpendapat keduanya mulai terbuka untuk bernegosiasi di Arab Saudi.
S person:Utusan PBB Volker Perthes>=Volker Perthes | berpendapat | keduanya mulai terbuka untuk bernegosiasi di Arab Saudi | indirect
e15 AGREE | terbuka untuk bernegosiasi | a=keduanya>Abdel Fattah al-Burhan,SDN,MIL ; keduanya>Mohamed Hamdan Dagalo,SDN,REB | p=Arab Saudi>Saudi Arabia,SAU,24.0,45.0 | st=possible
+ Nur Azizah, mahasiswi Universitas Internasional Afrika, masih kaget mendengar pintu dibanting.
. "Bus kami dihentikan di empat pos, dan setiap kali kami menahan napas," kisahnya.
S person:kisahnya>=Nur Azizah | kisahnya | Bus kami dihentikan di empat pos, dan setiap kali kami menahan napas | direct

@story id-own-n-018 | id | 2025-07-28 | Nusantara Pos
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who A = Anwar Ibrahim | MYS | GOV
@who H = Hun Manet | KHM | GOV
@who P = Phumtham Wechayachai | THA | GOV
@who D = Donald Trump | USA | GOV
@where J = Putrajaya | MYS | 2.93 | 101.69
@where B = Thailand-Cambodia border | - | 14.35 | 103.27
# Anwar Ibrahim: Thailand dan Kamboja Sepakat Gencatan Senjata Tanpa Syarat
S person:Anwar Ibrahim>A | - | Thailand dan Kamboja Sepakat Gencatan Senjata Tanpa Syarat | indirect
e1 CONCEDE | Sepakat Gencatan Senjata | a=Thailand>T ; Kamboja>K | d=2025-07-28
+ PUTRAJAYA, Nusantara Pos - Setelah lima hari saling gempur, Thailand dan Kamboja sepakat menghentikan tembakan mulai Senin (28/7/2025) tengah malam.
e2 ASSAULT | saling gempur | a=Thailand>T ; Kamboja>K | d=2025-07-24..2025-07-28
e3 CONCEDE | sepakat menghentikan tembakan | a=Thailand>T ; Kamboja>K | d=2025-07-28 | same=e1
. Kesepakatan dicapai dalam perundingan dua jam di kediaman resmi Perdana Menteri Malaysia Anwar Ibrahim, yang dihadiri pula duta besar Amerika Serikat dan China.
e4 CONCEDE | Kesepakatan | a=Thailand>T ; Kamboja>K | p=kediaman resmi Perdana Menteri Malaysia>J | d=2025-07-28 | same=e1
e5 CONSULT/third-party | perundingan dua jam | a=Thailand>T ; Kamboja>K ; Perdana Menteri Malaysia Anwar Ibrahim>A ; duta besar Amerika Serikat dan China>United States,USA,GOV ; duta besar Amerika Serikat dan China>China,CHN,GOV | p=kediaman resmi Perdana Menteri Malaysia>J | d=2025-07-28
+ "Ini langkah awal yang vital menuju deeskalasi," ucap Anwar didampingi Perdana Menteri Kamboja Hun Manet dan Pelaksana Tugas Perdana Menteri Thailand Phumtham Wechayachai.
S person:Anwar>A | ucap | Ini langkah awal yang vital menuju deeskalasi | direct
. Hun Manet berterima kasih kepada Presiden AS Donald Trump, yang pada Sabtu menelepon kedua pemimpin dan mengancam tak akan membuat perjanjian dagang selama perang berkecamuk.
e6 SUPPORT | berterima kasih | a=Hun Manet>H | r=Presiden AS Donald Trump>D | p=PUTRAJAYA>J | d=2025-07-28
e7 CONSULT/phone | menelepon | a=Presiden AS Donald Trump>D ; kedua pemimpin>H ; kedua pemimpin>P | d=2025-07-26
e8 THREATEN/relations | mengancam | a=Presiden AS Donald Trump>D | r=kedua pemimpin>H ; kedua pemimpin>P | d=2025-07-26
. Phumtham, sebelum bertolak ke Malaysia, meragukan itikad baik Phnom Penh.
S person:Phumtham>P | meragukan | itikad baik Phnom Penh | indirect
+ Panglima kedua negara akan bertemu pada Selasa, disusul rapat komite perbatasan di Kamboja pada 4 Agustus.
e9 AGREE | akan bertemu | a=Panglima kedua negara>Royal Thai Armed Forces,THA,MIL ; Panglima kedua negara>Royal Cambodian Armed Forces,KHM,MIL | d=2025-07-29 | st=planned
e10 AGREE | rapat komite perbatasan | a=kedua negara>T ; kedua negara>K | p=Kamboja>Cambodia,KHM,12.5,105.0 | d=2025-08-04 | st=planned
. Malaysia siap mengirim tim pemantau ASEAN.
e11 AGREE | siap mengirim | a=Malaysia>Malaysia,MYS,GOV | r=Thailand>T ; Kamboja>K
+ Sedikitnya 35 orang tewas dan lebih dari 270.000 warga dari kedua sisi mengungsi sejak Kamis pekan lalu.
e12 ASSAULT | tewas | p=kedua sisi>B | d=2025-07-24..2025-07-28 | f=killed 35.. "Sedikitnya 35 orang" ; displaced 270000.. "lebih dari 270.000 warga" | same=e2
. Hanya beberapa jam sebelum perundingan, tentara Thailand mengatakan masih terjadi tembak-menembak di tujuh lokasi, dan menuduh Kamboja menempatkan roket di halaman sekolah.
S organization:tentara Thailand>=Royal Thai Armed Forces | mengatakan | masih terjadi tembak-menembak di tujuh lokasi | indirect
S organization:tentara Thailand>=Royal Thai Armed Forces | menuduh | Kamboja menempatkan roket di halaman sekolah | indirect
e13 ASSAULT | tembak-menembak | a=tentara Thailand>Royal Thai Armed Forces,THA,MIL ; Kamboja>Royal Cambodian Armed Forces,KHM,MIL | p=tujuh lokasi>B | d=2025-07-28 | same=e2
e14 ACCUSE/allege | menuduh | a=tentara Thailand>Royal Thai Armed Forces,THA,MIL | r=Kamboja>K
e15 MOBILIZE/weapons | menempatkan roket | a=Kamboja>K
. Phnom Penh balik menuding pesawat Thailand menjatuhkan bom tandan, senjata yang dilarang lebih dari 100 negara.
S organization:Phnom Penh>K | menuding | pesawat Thailand menjatuhkan bom tandan | indirect
e16 ACCUSE/allege | menuding | a=Phnom Penh>K | r=Thailand>T
e17 ASSAULT/aerial,unconventional | menjatuhkan bom tandan | a=pesawat Thailand>Royal Thai Air Force,THA,MIL | p=kedua sisi>B
+ Menteri Luar Negeri RI Sugiono menyambut baik gencatan senjata itu dan menawarkan dukungan Indonesia dalam pemantauan.
e18 SUPPORT | menyambut baik | a=Menteri Luar Negeri RI Sugiono>Sugiono,IDN,GOV
e19 AGREE | menawarkan dukungan | a=Menteri Luar Negeri RI Sugiono>Sugiono,IDN,GOV | r=Thailand>T ; Kamboja>K
. Di kamp pengungsian Buriram, anak-anak memainkan perang-perangan dengan batang bambu.

@story id-own-n-019 | id | 2024-05-17 | Pasifik Raya
@who F = France | FRA | GOV
@who M = Emmanuel Macron | FRA | GOV
@who G = French gendarmerie | FRA | COP
@who K = Kanak protesters | NCL | CVL
@who C = CCAT | NCL | OPP
@where N = Noumea | NCL | -22.28 | 166.46
@where X = New Caledonia | NCL | -21.3 | 165.5
# Prancis Kirim Tentara, Blokir TikTok di Kaledonia Baru yang Membara
e1 MOBILIZE/troops | Kirim Tentara | a=Prancis>F | p=Kaledonia Baru>X
e2 COERCE/censor | Blokir TikTok | a=Prancis>F | p=Kaledonia Baru>X
+ NOUMEA - Pemerintah Prancis menerbangkan seribu polisi dan gendarme tambahan ke Kaledonia Baru, Jumat (17/5/2024), untuk meredam kerusuhan terparah di wilayah Pasifik itu sejak 1980-an.
e3 MOBILIZE/police | menerbangkan | a=Pemerintah Prancis>F | p=Kaledonia Baru>X | d=2024-05-17 | f=size 1000 "seribu polisi dan gendarme tambahan"
e4 PROTEST/riot | kerusuhan terparah | p=Kaledonia Baru>X | st=ongoing
. Keadaan darurat berlaku sejak Rabu, jam malam diterapkan, dan aplikasi TikTok diblokir.
e5 COERCE/martial-law | Keadaan darurat | a=Pemerintah Prancis>F | p=Kaledonia Baru>X | d=2024-05-15..2024-05-17 | st=ongoing
e6 COERCE/curfew | jam malam diterapkan | p=Kaledonia Baru>X
e7 COERCE/censor | diblokir | p=Kaledonia Baru>X | same=e2
+ Lima orang tewas, yaitu tiga pemuda Kanak dan dua gendarme.
e8 ASSAULT | tewas | r=tiga pemuda Kanak>K ; dua gendarme>G | p=Kaledonia Baru>X | f=killed 5 "Lima orang"
. Seorang di antara gendarme itu, ralat Kementerian Dalam Negeri di Paris, tertembak tidak sengaja oleh rekannya.
S organization:Kementerian Dalam Negeri>=Ministry of the Interior of France | ralat | tertembak tidak sengaja oleh rekannya | indirect
+ Kemarahan warga asli Kanak dipicu rancangan undang-undang yang memberi hak pilih kepada pendatang Prancis yang sudah menetap sepuluh tahun.
. Majelis Nasional di Paris mengesahkannya pada Selasa malam dengan 351 suara.
e9 SUPPORT | mengesahkannya | a=Majelis Nasional>National Assembly of France,FRA,LEG | p=Paris>Paris,FRA,48.86,2.35 | d=2024-05-14
+ Komisaris Tinggi Louis Le Franc menuding kelompok prokemerdekaan CCAT mendalangi penjarahan dan menyebutnya "organisasi para penjahat".
S person:Komisaris Tinggi Louis Le Franc>=Louis Le Franc | menyebutnya | organisasi para penjahat | direct
e10 ACCUSE/allege | menuding | a=Komisaris Tinggi Louis Le Franc>Louis Le Franc,FRA,GOV | r=kelompok prokemerdekaan CCAT>C
e11 PROTEST/riot | mendalangi penjarahan | a=kelompok prokemerdekaan CCAT>C | p=NOUMEA>N | st=possible
. Sepuluh aktivis kelompok itu dikenai tahanan rumah.
e12 COERCE/arrest | dikenai tahanan rumah | r=Sepuluh aktivis kelompok itu>C | p=Kaledonia Baru>X | f=detained 10 "Sepuluh aktivis kelompok itu"
. Menteri Dalam Negeri Gérald Darmanin bahkan menuduh Azerbaijan ikut campur, tudingan yang serta-merta dibantah Baku.
e13 ACCUSE/allege | menuduh | a=Menteri Dalam Negeri Gérald Darmanin>Gérald Darmanin,FRA,GOV | r=Azerbaijan>Azerbaijan,AZE,GOV
e14 REJECT | dibantah | a=Baku>Azerbaijan,AZE,GOV | r=Menteri Dalam Negeri Gérald Darmanin>Gérald Darmanin,FRA,GOV
+ CCAT menampik tuduhan itu dan menyerukan ketenangan.
e15 REJECT | menampik tuduhan | a=CCAT>C | r=Komisaris Tinggi Louis Le Franc>Louis Le Franc,FRA,GOV
e16 REQUEST/yield | menyerukan ketenangan | a=CCAT>C | r=pemuda Kanak>K
. Rencana Presiden Emmanuel Macron untuk berbicara lewat konferensi video dengan para pemimpin lokal batal karena, kata kantornya, "mereka tidak mau saling berbicara".
S organization:kantornya>=Office of the President of France | kata | mereka tidak mau saling berbicara | direct
e17 CONSULT/phone | berbicara lewat konferensi video | a=Presiden Emmanuel Macron>M ; para pemimpin lokal>Leaders of New Caledonia,NCL,GOV | st=denied
+ Rak-rak swalayan kosong dan antrean roti mengular sampai dua jam.
. Selandia Baru menyiapkan pesawat militer untuk menjemput warganya, tetapi izin mendarat belum turun.
e18 AGREE | menyiapkan pesawat militer untuk menjemput | a=Selandia Baru>New Zealand,NZL,GOV | r=warganya>New Zealand citizens in New Caledonia,NZL,CVL | p=Kaledonia Baru>X | st=planned
+ Pada 1988, 19 separatis Kanak dan empat gendarme terbunuh dalam drama penyanderaan di Pulau Ouvéa, peristiwa yang melahirkan Perjanjian Matignon.
e19 ASSAULT | terbunuh | r=19 separatis Kanak>Kanak separatists,NCL,REB ; empat gendarme>G | p=Pulau Ouvéa>Ouvea,NCL,-20.65,166.57 | d=1988-01-01..1988-12-31 | f=killed 19 "19 separatis Kanak" ; killed 4 "empat gendarme"
e20 ASSAULT/abduct | penyanderaan | a=separatis Kanak>Kanak separatists,NCL,REB | p=Pulau Ouvéa>Ouvea,NCL,-20.65,166.57 | d=1988-01-01..1988-12-31
e21 AGREE | Perjanjian Matignon | d=1988-01-01..1988-12-31

@story id-own-n-020 | id | 2019-05-23 | Lensa Ibu Kota
@who P = Prabowo Subianto | IDN | OPP
@who W = Wiranto | IDN | GOV
@who T = Tito Karnavian | IDN | COP
@who K = Indonesian National Police | IDN | COP
@who M = Protesters in Jakarta | IDN | CVL
@where J = Jakarta | IDN | -6.20 | 106.85
@where B = Bawaslu building, Jakarta | IDN | -6.19 | 106.82
# Enam Tewas dalam Rusuh 22 Mei, WhatsApp Dibatasi
e1 ASSAULT | Tewas | d=2019-05-22 | f=killed 6 "Enam"
e2 PROTEST/riot | Rusuh | d=2019-05-22
e3 COERCE/censor | Dibatasi | r=WhatsApp>WhatsApp,USA,BUS | d=2019-05-22
+ Jakarta - Bentrokan antara polisi dan massa penolak hasil pemilihan presiden berlanjut sampai Kamis (23/5/2019) dini hari di sekitar kantor Bawaslu, Jalan MH Thamrin.
e4 ASSAULT/crowd-control | Bentrokan | a=polisi>K ; massa penolak hasil pemilihan presiden>M | p=kantor Bawaslu>B | d=2019-05-21..2019-05-23
. Gubernur DKI Jakarta Anies Baswedan menyebut enam orang meninggal dan lebih dari 200 luka-luka.
S person:Gubernur DKI Jakarta Anies Baswedan>=Anies Baswedan | menyebut | enam orang meninggal dan lebih dari 200 luka-luka | indirect
e5 ASSAULT | meninggal | r=enam orang>M | p=Jakarta>J | d=2019-05-22 | f=killed 6 "enam orang" ; injured 200.. "lebih dari 200" | same=e1
+ Kapolri Jenderal Tito Karnavian membantah anggotanya dibekali peluru tajam.
S person:Kapolri Jenderal Tito Karnavian>T | membantah | anggotanya dibekali peluru tajam | indirect
. "Ada upaya menciptakan martir, lalu aparat yang dituduh," papar dia sambil menunjukkan senapan laras panjang yang disita dari sekelompok orang.
S person:dia>T | papar | Ada upaya menciptakan martir, lalu aparat yang dituduh | direct
e6 COERCE/seize | disita | r=sekelompok orang>Suspects in the Jakarta riots,IDN,-
. Polisi menangkap 257 orang yang diduga perusuh, sebagian dibayar, menurut penyidik.
S organization:penyidik>K | menurut | sebagian dibayar | indirect
e7 COERCE/arrest | menangkap | a=Polisi>K | r=257 orang>M | p=Jakarta>J | f=detained 257 "257 orang"
e8 PROTEST/riot | perusuh | a=257 orang>M | p=Jakarta>J | st=possible | same=e2
+ Prabowo Subianto, yang kalah dengan selisih 11 persen, meminta pendukungnya pulang dan menghindari kekerasan fisik.
e9 REQUEST/yield | meminta | a=Prabowo Subianto>P | r=pendukungnya>M
. Mantan Danjen Kopassus itu menolak hasil rekapitulasi dan akan menggugat ke Mahkamah Konstitusi.
e10 REJECT | menolak | a=Mantan Danjen Kopassus itu>P
e11 ACCUSE | menggugat | a=Mantan Danjen Kopassus itu>P | p=Mahkamah Konstitusi>Constitutional Court of Indonesia,IDN,-6.17,106.82 | st=planned
+ Menko Polhukam Wiranto mengumumkan pembatasan sementara fitur gambar dan video di media sosial untuk mencegah hoaks.
e12 COERCE/censor | pembatasan sementara | a=Menko Polhukam Wiranto>W | p=Jakarta>J | d=2019-05-22 | same=e3
. Aliansi Jurnalis Independen mengecam kebijakan itu, begitu pula perampasan kamera sejumlah wartawan oleh aparat di lapangan.
e13 ACCUSE/disapprove | mengecam | a=Aliansi Jurnalis Independen>Alliance of Independent Journalists,IDN,NGO | r=Menko Polhukam Wiranto>W
e14 COERCE/seize | perampasan kamera | a=aparat>K | r=sejumlah wartawan>Journalists in Jakarta,IDN,MED | p=Jakarta>J
+ Asrama Brimob di Petamburan ikut dibakar, 14 mobil ludes.
e15 PROTEST/riot,vandalize | dibakar | r=Asrama Brimob>Mobile Brigade Corps,IDN,COP | p=Petamburan>Petamburan,IDN,-6.19,106.80 | d=2019-05-22
. Seusai sahur, pedagang Tanah Abang menyapu pecahan kaca di depan kios mereka.
. "Rezeki Lebaran saya hangus dua hari," keluh Uda Syafril, penjual mukena.
S person:Uda Syafril>=Syafril | keluh | Rezeki Lebaran saya hangus dua hari | direct

@story id-own-n-021 | id | 2022-03-15 | Kabar Amerika Latin
@who P = Pedro Castillo | PER | GOV
@who A = Nayib Bukele | SLV | GOV
@who M = MS-13 | SLV | REB
@who S = National Civil Police of El Salvador | SLV | COP
@where E = El Salvador | SLV | 13.8 | -88.9
# Kongres Peru Loloskan Mosi Pemakzulan, Castillo: Saya Tak Akan Mundur
S person:Castillo>P | - | Saya Tak Akan Mundur | direct
e1 REQUEST/yield | Loloskan Mosi Pemakzulan | a=Kongres Peru>Congress of Peru,PER,LEG | r=Castillo>P | d=2022-03-14
e2 REJECT/yield | Tak Akan Mundur | a=Castillo>P
+ LIMA - Dengan 76 suara melawan 41, Kongres Peru menerima mosi untuk membuka proses pemakzulan terhadap Presiden Pedro Castillo, Senin (14/3/2022) malam.
e3 REQUEST/yield | menerima mosi | a=Kongres Peru>Congress of Peru,PER,LEG | r=Presiden Pedro Castillo>P | p=LIMA>Lima,PER,-12.05,-77.04 | d=2022-03-14 | same=e1
. Oposisi menuduhnya "tidak cakap secara moral" karena diduga melindungi jaringan suap di Kementerian Perhubungan.
S organization:Oposisi>=Opposition in Peru | menuduhnya | tidak cakap secara moral | direct
e4 ACCUSE/allege | menuduhnya | a=Oposisi>Opposition in Peru,PER,OPP | r=nya>P
+ "Saya dipilih rakyat dan akan menyelesaikan mandat sampai 2026," balas mantan guru desa itu di hadapan petani di Cajamarca.
S person:mantan guru desa itu>P | balas | Saya dipilih rakyat dan akan menyelesaikan mandat sampai 2026 | direct
e5 REJECT/yield | akan menyelesaikan mandat | a=Saya>P | same=e2
. Castillo dijadwalkan membela diri di depan anggota parlemen pada 28 Maret.
+ Partai Peru Libre, kendaraan yang mengusungnya, menyatakan tetap mendukung sang presiden, tetapi menuntut perombakan kabinet.
e6 SUPPORT | tetap mendukung | a=Partai Peru Libre>Free Peru,PER,OPP | r=sang presiden>P
e7 REQUEST/change | menuntut perombakan | a=Partai Peru Libre>Free Peru,PER,OPP | r=sang presiden>P
. Di luar gedung, dua kelompok demonstran saling lempar telur dan polisi memisahkan mereka.
e8 PROTEST/demo,riot | saling lempar telur | a=dua kelompok demonstran>Protesters in Lima,PER,CVL | p=LIMA>Lima,PER,-12.05,-77.04 | d=2022-03-14
e9 COERCE/restrict | memisahkan | a=polisi>National Police of Peru,PER,COP | r=mereka>Protesters in Lima,PER,CVL | p=LIMA>Lima,PER,-12.05,-77.04 | d=2022-03-14
+ Sejak 2016 Peru sudah berganti presiden lima kali.
. Martín Vizcarra dilengserkan Kongres pada November 2020, dan penggantinya, Manuel Merino, mundur lima hari kemudian setelah dua pemuda tewas ditembak polisi dalam unjuk rasa.
e10 SANCTION/expel | dilengserkan | a=Kongres>Congress of Peru,PER,LEG | r=Martín Vizcarra>Martín Vizcarra,PER,GOV | p=Peru>Peru,PER,-9.2,-75.0 | d=2020-11-01..2020-11-30
e11 RETREAT/resign | mundur | a=Manuel Merino>Manuel Merino,PER,GOV | p=Peru>Peru,PER,-9.2,-75.0 | d=2020-11-01..2020-11-30
e12 ASSAULT/firearms,crowd-control | tewas ditembak | a=polisi>National Police of Peru,PER,COP | r=dua pemuda>Protesters in Peru,PER,CVL | p=Peru>Peru,PER,-9.2,-75.0 | d=2020-11-01..2020-11-30 | f=killed 2 "dua pemuda"
e13 PROTEST/demo | unjuk rasa | p=Peru>Peru,PER,-9.2,-75.0 | d=2020-11-01..2020-11-30
+ Harga tembaga, ekspor andalan negeri itu, naik 2,1 persen di London.
