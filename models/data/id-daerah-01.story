@story id-own-qg-001 | id | 2012-10-17 | Harian Sulawesi Tengah
@who A = Andi Sappa | IDN | COP
@who B = Sudirman | IDN | COP
@who P = Poso Police | IDN | COP
@who D = Central Sulawesi Regional Police | IDN | COP
@who S = Santoso group | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who K = KontraS | IDN | NGO
@who W = Residents of Tamanjeka | IDN | CVL
@where T = Tamanjeka | IDN | -1.32 | 120.63
@where P = Poso | IDN | -1.40 | 120.75
# Dua Polisi yang Hilang di Tamanjeka Ditemukan Tewas dalam Satu Lubang
e1 ASSAULT | Tewas | r=Dua Polisi>A ; Dua Polisi>B | p=Tamanjeka>T | f=killed 2 "Dua Polisi"
+ POSO - Pencarian selama delapan hari terhadap dua anggota Polres Poso berakhir pahit.
. Brigadir Satu Andi Sappa dan Brigadir Sudirman ditemukan tak bernyawa, Selasa (16/10), terkubur dalam satu lubang sedalam dua meter di hutan Dusun Tamanjeka, Desa Masani.
e2 ASSAULT | tak bernyawa | r=Brigadir Satu Andi Sappa>A ; Brigadir Sudirman>B | p=Dusun Tamanjeka>T | f=killed 2 "Brigadir Satu Andi Sappa dan Brigadir Sudirman" | same=e1
. Leher keduanya digorok, ungkap seorang anggota tim evakuasi yang menolak disebut namanya.
S unnamed:seorang anggota tim evakuasi yang menolak disebut namanya>- | ungkap | Leher keduanya digorok | indirect
e3 ASSAULT/primitive | digorok | r=keduanya>A ; keduanya>B | same=e1
+ Kedua polisi itu berangkat dengan sepeda motor pada 8 Oktober untuk menyelidiki kabar adanya tempat latihan perang kelompok bersenjata pimpinan Santoso.
e4 ACCUSE/investigate | menyelidiki | a=Kedua polisi itu>A ; Kedua polisi itu>B | r=kelompok bersenjata pimpinan Santoso>S | p=Dusun Tamanjeka>T | d=2012-10-08
. Sejak itu telepon genggam mereka mati.
+ "Kami menduga kuat mereka dihadang lalu dieksekusi," kata Kepala Bidang Humas Polda Sulteng AKBP Soemarno.
S person:Kepala Bidang Humas Polda Sulteng AKBP Soemarno>=Soemarno | kata | Kami menduga kuat mereka dihadang lalu dieksekusi, | direct
e5 ASSAULT/targeted | dieksekusi | r=mereka>A ; mereka>B | st=possible | same=e1
. "Pelakunya lebih dari tiga orang dan mengenal medan."
S person:Kepala Bidang Humas Polda Sulteng AKBP Soemarno>=Soemarno | - | Pelakunya lebih dari tiga orang dan mengenal medan. | direct
+ Sebanyak 170 personel Brimob dibantu satu kompi TNI dari Batalyon 714 Sintuwu Maroso menyisir lereng Gunung Biru hingga Rabu petang.
e6 MOBILIZE/police,troops | menyisir | a=170 personel Brimob>Mobile Brigade Corps,IDN,COP ; satu kompi TNI dari Batalyon 714 Sintuwu Maroso>T | p=Gunung Biru>Mount Biru,IDN,-1.35,120.55 | d=2012-10-17 | f=size 170 "170 personel Brimob"
. Dua warga dusun yang dijemput pada malam penemuan mayat masih diperiksa di Mapolres.
e7 COERCE/arrest | dijemput | r=Dua warga dusun>W | p=Dusun Tamanjeka>T | d=2012-10-16 | f=detained 2 "Dua warga dusun"
e8 ACCUSE/investigate | diperiksa | r=Dua warga dusun>W | p=Mapolres>P | st=ongoing
. Satu di antaranya, menurut istrinya, dipukuli dengan popor senapan saat diangkut.
S unnamed:istrinya>- | menurut | dipukuli dengan popor senapan saat diangkut | indirect
e9 ASSAULT/beat | dipukuli | r=Satu di antaranya>W | p=Dusun Tamanjeka>T | d=2012-10-16
+ Tudingan kekerasan itu dibantah polisi.
e10 ASSAULT/beat | dibantah | a=polisi>P | r=Satu di antaranya>W | st=denied | same=e9
. Kontras meminta Kapolri memberi akses pengacara kepada para terperiksa dan mengingatkan bahwa salah tangkap di Poso pada 2006-2007 justru melahirkan pelaku-pelaku baru.
S organization:Kontras>K | mengingatkan | salah tangkap di Poso pada 2006-2007 justru melahirkan pelaku-pelaku baru | indirect
e11 REQUEST/yield | meminta | a=Kontras>K | r=Kapolri>Chief of the Indonesian National Police,IDN,COP
e12 COERCE/arrest | salah tangkap | p=Poso>P | d=2006-01-01..2007-12-31
+ Kerusuhan antarkomunitas pada 1998-2001 merenggut sekurangnya 577 jiwa di kabupaten penghasil kakao ini, dan Deklarasi Malino yang diteken 20 Desember 2001 tak pernah benar-benar memadamkan bara.
e13 PROTEST/riot | Kerusuhan antarkomunitas | p=kabupaten penghasil kakao ini>P | d=1998-01-01..2001-12-31 | f=killed 577.. "sekurangnya 577 jiwa"
e14 AGREE | Deklarasi Malino | p=Malino>Malino,IDN,-5.25,119.86 | d=2001-12-20
. Jenazah Andi Sappa diterbangkan ke Makassar pagi tadi.
. Sudirman dimakamkan di Poso dengan tembakan salvo di bawah gerimis.

@story id-own-qg-002 | id | 2020-10-04 | Kompasiana
@who A = Armenia | ARM | GOV
@who Z = Azerbaijan | AZE | GOV
@who R = Russia | RUS | GOV
@who N = Artsakh Defence Army | - | MIL
@who S = Soviet Union | - | GOV
@where NK = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where ST = Stepanakert | AZE | 39.82 | 46.75
# Karabakh, Luka Kaukasus yang Tak Kunjung Kering: Lima Hal yang Perlu Anda Tahu
+ Siapa yang menyangka, di tengah pandemi, dua tetangga di Kaukasus Selatan memilih kembali saling bunuh?
e1 ASSAULT | saling bunuh | a=dua tetangga di Kaukasus Selatan>A ; dua tetangga di Kaukasus Selatan>Z | p=Kaukasus Selatan>NK | d=2020-09-27..2020-10-04 | st=ongoing
. Sejak Minggu (27/9/2020) Armenia dan Azerbaijan terlibat pertempuran sengit memperebutkan Nagorno-Karabakh, dan menurut Reuters jumlah korban tewas sudah melewati 230 orang.
S outlet:Reuters>=Reuters | menurut | jumlah korban tewas sudah melewati 230 orang | indirect
e2 ASSAULT/heavy-weapons | pertempuran sengit | a=Armenia>A ; Azerbaijan>Z | p=Nagorno-Karabakh>NK | d=2020-09-27..2020-10-04 | st=ongoing | same=e1
e3 ASSAULT | korban tewas | p=Nagorno-Karabakh>NK | d=2020-09-27..2020-10-04 | f=killed 230.. "melewati 230 orang" | same=e1
. Saya mencoba merangkumnya untuk pembaca yang baru mengikuti.
+ 1. Secara hukum internasional wilayah itu milik Azerbaijan, tetapi penduduknya mayoritas Armenia.
. Luasnya kira-kira dua pertiga Provinsi Yogyakarta ditambah Bali.
+ 2. Bara dinyalakan pada Februari 1988 ketika dewan setempat meminta bergabung dengan Armenia Soviet, dan Moskow menampik permintaan tersebut.
e4 REQUEST | meminta bergabung | a=dewan setempat>Soviet of the Nagorno-Karabakh Autonomous Oblast,AZE,LEG | r=Moskow>S | p=Nagorno-Karabakh>NK | d=1988-02-01..1988-02-29
e5 REJECT | menampik | a=Moskow>S | r=dewan setempat>Soviet of the Nagorno-Karabakh Autonomous Oblast,AZE,LEG
. Tak lama kemudian meledaklah pogrom Sumgait, yang menurut catatan resmi Soviet menelan 32 nyawa; orang Armenia yakin angkanya berlipat-lipat.
S document:catatan resmi Soviet>=Soviet official records | menurut | menelan 32 nyawa | indirect
S unnamed:orang Armenia>=Armenians | yakin | angkanya berlipat-lipat | indirect
e6 PROTEST/riot | pogrom | r=orang Armenia>Armenians of Sumgait,AZE,CVL | p=Sumgait>Sumgait,AZE,40.59,49.67 | d=1988-02-01..1988-03-31 | f=killed 32 "32 nyawa"
+ 3. Perang 1992-1994 berakhir dengan kemenangan Armenia: sekitar 30.000 orang tewas, lebih dari sejuta mengungsi, dan tujuh distrik di sekeliling Karabakh direbut.
e7 ASSAULT | Perang | a=Armenia>A | p=Karabakh>NK | d=1992-01-01..1994-12-31 | f=killed 30000 "sekitar 30.000 orang" ; displaced 1000000.. "lebih dari sejuta"
e8 ASSAULT | direbut | a=Armenia>A | p=tujuh distrik di sekeliling Karabakh>Districts around Nagorno-Karabakh,AZE,39.6,46.8 | d=1992-01-01..1994-12-31
. Di Khojaly, Februari 1992, ratusan warga Azerbaijan dibantai saat melarikan diri.
e9 ASSAULT | dibantai | r=ratusan warga Azerbaijan>Residents of Khojaly,AZE,CVL | p=Khojaly>Khojaly,AZE,39.91,46.79 | d=1992-02-01..1992-02-29 | f=killed 200.. "ratusan warga Azerbaijan"
+ 4. Gencatan senjata Bishkek yang dirundingkan Rusia pada Mei 1994 menghentikan tembakan, bukan permusuhan.
e10 CONCEDE | Gencatan senjata | p=Bishkek>Bishkek,KGZ,42.87,74.59 | d=1994-05-01..1994-05-31
. Grup Minsk bolak-balik mempertemukan kedua pihak tanpa hasil.
e11 CONSULT/third-party | mempertemukan | a=Grup Minsk>OSCE Minsk Group,-,IGO ; kedua pihak>A ; kedua pihak>Z
. April 2016 pecah "perang empat hari", dan Juli lalu giliran Tovuz yang digempur artileri.
e12 ASSAULT | perang empat hari | d=2016-04-01..2016-04-30
e13 ASSAULT/heavy-weapons | digempur artileri | p=Tovuz>Tovuz,AZE,40.99,45.63 | d=2020-07-01..2020-07-31
+ 5. Kali ini Turki terang-terangan berdiri di belakang Baku.
e14 SUPPORT | berdiri di belakang | a=Turki>Turkey,TUR,GOV | r=Baku>Z
. Yerevan menuduh Ankara mengirim jet F-16 dan petempur bayaran dari Suriah, tuduhan yang dibantah mentah-mentah oleh Presiden Ilham Aliyev dalam wawancara dengan Al Jazeera.
S organization:Yerevan>A | menuduh | Ankara mengirim jet F-16 dan petempur bayaran dari Suriah | indirect
e15 ACCUSE/allege | menuduh | a=Yerevan>A | r=Ankara>Turkey,TUR,GOV
e16 AID | mengirim | a=Ankara>Turkey,TUR,GOV | st=possible
e17 AID | dibantah | a=Ankara>Turkey,TUR,GOV | st=denied | same=e16
+ Di Stepanakert, ibu kota kawasan sengketa, warga tidur di ruang bawah tanah; TASS melaporkan roket menghantam kota itu dua malam berturut-turut.
S outlet:TASS>=TASS | melaporkan | roket menghantam kota itu dua malam berturut-turut | indirect
e18 ASSAULT/heavy-weapons | roket menghantam | r=kota itu>Stepanakert,AZE,CVL | p=Stepanakert>ST
. Baku mengklaim hanya membidik sasaran militer.
S organization:Baku>Z | mengklaim | hanya membidik sasaran militer | indirect
. Rusia, Prancis, dan AS sudah menyerukan penghentian permusuhan, dan sejauh ini seruan itu masuk telinga kiri keluar telinga kanan.
e19 REQUEST/yield | menyerukan | a=Rusia>R ; Prancis>France,FRA,GOV ; AS>United States,USA,GOV | r=Armenia>A ; Azerbaijan>Z

@story id-own-qg-003 | id | 2020-10-08 | Radar Priangan
@who B = Workers in Bandung | IDN | CVL
@who M = Students in Bandung | IDN | CVL
@who P = West Java Regional Police | IDN | COP
@who D = House of Representatives of Indonesia | IDN | LEG
@who R = Ridwan Kamil | IDN | GOV
@who J = AJI Bandung | IDN | NGO
@where G = Gedung Sate | IDN | -6.90 | 107.62
@where B = Bandung | IDN | -6.91 | 107.61
# Hari Ketiga Tolak Ciptaker di Gedung Sate: Batu Dibalas Gas Air Mata, 209 Orang Diangkut
e1 PROTEST/demo | Tolak Ciptaker | p=Gedung Sate>G | d=2020-10-08
e2 PROTEST/riot | Batu | p=Gedung Sate>G | d=2020-10-08
e3 ASSAULT/crowd-control | Gas Air Mata | p=Gedung Sate>G | d=2020-10-08
e4 COERCE/arrest | Diangkut | r=209 Orang>M | f=detained 209 "209 Orang"
+ BANDUNG, RP - Ribuan buruh dan mahasiswa kembali memadati Jalan Diponegoro, Kamis (8/10/2020), menolak Undang-Undang Cipta Kerja yang diketok DPR tiga hari sebelumnya.
e5 PROTEST/demo | memadati | a=Ribuan buruh>B ; mahasiswa>M | r=DPR>D | p=Jalan Diponegoro>G | d=2020-10-08 | f=size 2000.. "Ribuan buruh dan mahasiswa" | same=e1
e6 REJECT | menolak | a=Ribuan buruh>B ; mahasiswa>M | r=DPR>D | p=Jalan Diponegoro>G | d=2020-10-08
. Sejak pagi mobil komando dari Cimahi, Rancaekek, dan Majalaya berdatangan.
+ Gubernur Ridwan Kamil menemui perwakilan serikat pekerja dan, di atas mobil komando, berjanji menyurati Presiden Joko Widodo agar menerbitkan perppu.
e7 CONSULT | menemui | a=Gubernur Ridwan Kamil>R ; perwakilan serikat pekerja>B | p=Gedung Sate>G | d=2020-10-08
e8 AGREE | berjanji | a=Gubernur Ridwan Kamil>R | r=perwakilan serikat pekerja>B | p=Gedung Sate>G | d=2020-10-08
. Surat itu ditandatanganinya siang itu juga.
. Buruh pun bubar dengan tertib sekitar pukul 15.00.
+ Keadaan berubah menjelang magrib.
. Kelompok berpakaian hitam merobohkan pagar DPRD, melempari aparat dengan batu dan botol, lalu membakar ban di perempatan Dago.
e9 PROTEST/riot,vandalize | merobohkan pagar | a=Kelompok berpakaian hitam>Protesters in Bandung,IDN,CVL | r=DPRD>West Java Regional House of Representatives,IDN,LEG | p=Gedung Sate>G | d=2020-10-08
e10 PROTEST/riot | melempari | a=Kelompok berpakaian hitam>Protesters in Bandung,IDN,CVL | r=aparat>P | p=Gedung Sate>G | d=2020-10-08 | same=e2
e11 PROTEST/obstruct | membakar ban | a=Kelompok berpakaian hitam>Protesters in Bandung,IDN,CVL | p=perempatan Dago>Dago,IDN,-6.89,107.61 | d=2020-10-08
. Polisi menjawabnya dengan gas air mata dan semprotan meriam air sambil memukul mundur massa ke arah Unisba, yang poskonya ikut dimasuki petugas.
e12 ASSAULT/crowd-control | gas air mata dan semprotan meriam air | a=Polisi>P | r=massa>M | p=BANDUNG>B | d=2020-10-08 | same=e3
e13 COERCE/seize | dimasuki petugas | a=petugas>P | r=Unisba>Bandung Islamic University,IDN,- | p=Unisba>Bandung,IDN,-6.90,107.61 | d=2020-10-08
+ "Yang kami tangkap 209 orang, 13 di antaranya reaktif Covid-19," ujar Kabid Humas Polda Jabar Kombes Erdi A Chaniago.
S person:Kabid Humas Polda Jabar Kombes Erdi A Chaniago>=Erdi A Chaniago | ujar | Yang kami tangkap 209 orang, 13 di antaranya reaktif Covid-19, | direct
e14 COERCE/arrest | tangkap | a=kami>P | r=209 orang>M | p=BANDUNG>B | f=detained 209 "209 orang" | same=e4
. Ia menuding ada penyusup yang menunggangi aksi.
S person:Ia>=Erdi A Chaniago | menuding | ada penyusup yang menunggangi aksi | indirect
e15 ACCUSE/allege | menuding | a=Ia>P | r=penyusup>Infiltrators,IDN,-
+ Sedikitnya dua wartawan dipukul dan kartu memorinya dirampas ketika merekam penangkapan, kata Ketua AJI Bandung Ari Syahril Ramadhan.
S person:Ketua AJI Bandung Ari Syahril Ramadhan>=Ari Syahril Ramadhan | kata | Sedikitnya dua wartawan dipukul dan kartu memorinya dirampas ketika merekam penangkapan | indirect
e16 ASSAULT/beat | dipukul | r=dua wartawan>Journalists in Bandung,IDN,MED | p=BANDUNG>B | d=2020-10-08 | f=injured 2.. "Sedikitnya dua wartawan"
e17 COERCE/seize | dirampas | r=dua wartawan>Journalists in Bandung,IDN,MED | p=BANDUNG>B | d=2020-10-08
e18 COERCE/arrest | penangkapan | p=BANDUNG>B | d=2020-10-08 | same=e4
. AJI menuntut pelakunya diproses secara pidana.
e19 REQUEST | menuntut | a=AJI>J | r=pelakunya>P
+ Mogok di kawasan industri Cikarang dan Karawang, yang semula direncanakan hanya tiga hari, akan diperpanjang bila pemerintah bergeming, ancam pengurus federasi.
S unnamed:pengurus federasi>- | ancam | Mogok di kawasan industri Cikarang dan Karawang, yang semula direncanakan hanya tiga hari, akan diperpanjang bila pemerintah bergeming | indirect
e20 PROTEST/strike | Mogok | p=Cikarang>Cikarang,IDN,-6.31,107.17 | st=ongoing
e21 THREATEN | ancam | a=pengurus federasi>B | r=pemerintah>Indonesia,IDN,GOV

@story id-own-qg-004 | id | 2020-11-16 | UC News
@who M = Morocco | MAR | GOV
@who P = Polisario Front | ESH | REB
@who G = Brahim Ghali | ESH | REB
@who A = Algeria | DZA | GOV
@who U = United Nations | - | IGO
@who S = Sahrawi refugees | ESH | CVL
@who D = Sahrawi protesters at Guerguerat | ESH | CVL
@where G = Guerguerat | ESH | 21.43 | -16.96
@where W = Western Sahara | ESH | 24.5 | -13.7
@where T = Tindouf | DZA | 27.67 | -8.13
# Setelah 29 Tahun Damai, Koloni Terakhir di Afrika Ini Kembali Berperang
e1 ASSAULT | Berperang | a=Koloni Terakhir di Afrika Ini>P | p=Koloni Terakhir di Afrika Ini>W | st=ongoing
+ Pernah dengar Sahara Barat, Sobat?
. Jangankan kita, di peta sekolah saja namanya sering lupa dicetak.
+ Gurun seluas Pulau Sulawesi ditambah Maluku itu mendadak ramai diberitakan setelah Front Polisario menyatakan gencatan senjata 1991 dengan Maroko tamat pada Sabtu (14/11/2020).
e2 REJECT/yield | menyatakan gencatan senjata 1991 dengan Maroko tamat | a=Front Polisario>P | r=Maroko>M | p=Gurun seluas Pulau Sulawesi ditambah Maluku itu>W | d=2020-11-14
. Pemimpinnya, Brahim Ghali, memerintahkan "dimulainya kembali kerja tempur demi hak-hak rakyat kami".
S person:Brahim Ghali>G | memerintahkan | dimulainya kembali kerja tempur demi hak-hak rakyat kami | direct
e3 ASSAULT | kerja tempur | a=Pemimpinnya, Brahim Ghali>P | p=Gurun seluas Pulau Sulawesi ditambah Maluku itu>W | st=planned
+ Apa pemicunya?
. Selama tiga minggu puluhan warga Sahrawi memblokade jalan di Guerguerat, pintu menuju Mauritania, sehingga 200 sopir truk Maroko terjebak.
e4 PROTEST/obstruct | memblokade | a=puluhan warga Sahrawi>D | r=200 sopir truk Maroko>Moroccan truck drivers,MAR,CVL | p=Guerguerat>G | f=size 20.. "puluhan warga Sahrawi"
. Jumat pekan lalu tentara Maroko masuk ke zona penyangga dan mengusir mereka.
e5 MOBILIZE/troops | masuk ke zona penyangga | a=tentara Maroko>Royal Moroccan Army,MAR,MIL | p=Guerguerat>G | d=2020-11-13
e6 COERCE | mengusir | a=tentara Maroko>Royal Moroccan Army,MAR,MIL | r=mereka>D | p=Guerguerat>G | d=2020-11-13
. Polisario mengaku terjadi tembak-menembak; Rabat, lewat kantor berita MAP, menyebut tidak ada seorang pun yang terluka.
S organization:Polisario>P | mengaku | terjadi tembak-menembak | indirect
S outlet:kantor berita MAP>=Maghreb Arabe Presse ; organization:Rabat>M | menyebut | tidak ada seorang pun yang terluka | indirect
e7 ASSAULT/firearms | tembak-menembak | a=Polisario>P ; tentara Maroko>Royal Moroccan Army,MAR,MIL | p=Guerguerat>G | d=2020-11-13
+ Kisahnya panjang.
. Spanyol hengkang pada 1976, Maroko lebih dulu mengirim 350.000 orang dalam "Pawai Hijau", lalu perang gerilya berkobar enam belas tahun.
e8 RETREAT/withdraw | hengkang | a=Spanyol>Spain,ESP,GOV | p=Gurun seluas Pulau Sulawesi ditambah Maluku itu>W | d=1976-01-01..1976-12-31
e9 MOBILIZE | mengirim 350.000 orang | a=Maroko>M | p=Gurun seluas Pulau Sulawesi ditambah Maluku itu>W | f=size 350000 "350.000 orang"
e10 ASSAULT | perang gerilya | a=Maroko>M | p=Gurun seluas Pulau Sulawesi ditambah Maluku itu>W
. PBB menjanjikan referendum kemerdekaan, tetapi sampai hari ini daftar pemilih saja tak pernah disepakati.
e11 AGREE | menjanjikan referendum | a=PBB>U
e12 AGREE | tak pernah disepakati | st=denied
. Maroko hanya mau memberi otonomi.
e13 AGREE | mau memberi otonomi | a=Maroko>M
+ Di kamp-kamp Tindouf, Aljazair, menurut angka pemerintah setempat 165.000 pengungsi hidup dari bantuan beras dan lentil.
S document:angka pemerintah setempat>=Figures of the Algerian government | menurut | 165.000 pengungsi hidup dari bantuan beras dan lentil | indirect
e14 AID | bantuan beras dan lentil | r=165.000 pengungsi>S | p=Tindouf>T | st=ongoing | f=displaced 165000 "165.000 pengungsi"
. Dikutip dari Al Jazeera, seorang ibu bernama Fatma Mohamed berkata anak lelakinya sudah mendaftar ke garis depan.
S outlet:Al Jazeera>=Al Jazeera ; person:Fatma Mohamed>=Fatma Mohamed | berkata | anak lelakinya sudah mendaftar ke garis depan | indirect
. "Kami lelah menunggu surat dari New York."
S outlet:Al Jazeera>=Al Jazeera ; person:Fatma Mohamed>=Fatma Mohamed | - | Kami lelah menunggu surat dari New York. | direct
+ Aljazair dan Mauritania meminta kedua pihak menahan diri, sedangkan Uni Emirat Arab memuji langkah Maroko.
e15 REQUEST/yield | meminta | a=Aljazair>A ; Mauritania>Mauritania,MRT,GOV | r=kedua pihak>M ; kedua pihak>P
e16 SUPPORT | memuji | a=Uni Emirat Arab>United Arab Emirates,ARE,GOV | r=Maroko>M

@story id-own-qg-005 | id | 2025-04-12 | Cenderawasih Kini
@who O = TPNPB-OPM | IDN | REB
@who S = Sebby Sambom | IDN | REB
@who C = Satgas Damai Cartenz | IDN | COP
@who D = Gold miners in Yahukimo | IDN | CVL
@who T = Indonesian National Armed Forces | IDN | MIL
@who H = Komnas HAM Papua | IDN | NGO
@where Y = Yahukimo | IDN | -4.60 | 139.58
@where K = Dekai | IDN | -4.86 | 139.48
# Evakuasi Pendulang Emas Yahukimo Berlanjut, TPNPB: Mereka Mata-mata
S organization:TPNPB>O | - | Mereka Mata-mata | direct
e1 AID | Evakuasi | r=Pendulang Emas Yahukimo>D | p=Yahukimo>Y | st=ongoing
e2 ACCUSE/allege | Mata-mata | a=TPNPB>O | r=Mereka>D
+ Dekai, Cenderawasih Kini - Tim gabungan TNI-Polri, hingga Sabtu (12/4) sore, mengevakuasi 12 jenazah pendulang emas dari pedalaman Kabupaten Yahukimo, Papua Pegunungan.
e3 AID | mengevakuasi | a=Tim gabungan TNI-Polri>T ; Tim gabungan TNI-Polri>Indonesian National Police,IDN,COP | r=12 jenazah pendulang emas>D | p=Kabupaten Yahukimo>Y | d=2025-04-12 | f=killed 12 "12 jenazah pendulang emas" | same=e1
. Para korban dibacok dan dipanah di sejumlah kamp sepanjang Kali Silet antara 6 dan 9 April.
e4 ASSAULT/primitive | dibacok dan dipanah | r=Para korban>D | p=Kali Silet>Silet River,IDN,-4.95,139.35 | d=2025-04-06..2025-04-09
. Puluhan pekerja lain, kebanyakan dari Sulawesi Utara dan Maluku, lari ke hutan; 44 orang di antaranya tiba dengan selamat di Distrik Seradala, Asmat, setelah berjalan dua hari dua malam.
+ Juru bicara TPNPB-OPM Sebby Sambom, dalam keterangan tertulis yang diterima Jumat malam, menyatakan pasukannya dari Kodap XVI Yahukimo bertanggung jawab atas pembunuhan tersebut.
S document:keterangan tertulis yang diterima Jumat malam>=TPNPB-OPM written statement ; person:Juru bicara TPNPB-OPM Sebby Sambom>S | menyatakan | pasukannya dari Kodap XVI Yahukimo bertanggung jawab atas pembunuhan tersebut | indirect
e5 ASSAULT | pembunuhan tersebut | a=pasukannya dari Kodap XVI Yahukimo>O | r=Para korban>D | p=Kali Silet>Silet River,IDN,-4.95,139.35 | d=2025-04-06..2025-04-09 | same=e4
. Sebby mengklaim yang dieksekusi berjumlah 17 orang dan semuanya agen militer yang menyamar.
S person:Sebby>S | mengklaim | yang dieksekusi berjumlah 17 orang dan semuanya agen militer yang menyamar | indirect
e6 ASSAULT/targeted | dieksekusi | a=Sebby>O | r=17 orang>D | p=Kali Silet>Silet River,IDN,-4.95,139.35 | d=2025-04-06..2025-04-09 | f=killed 17 "17 orang" | same=e4
. "Wilayah perang harus dikosongkan dari orang Indonesia, kalau tidak mau mati," tulisnya.
S person:nya>S | tulisnya | Wilayah perang harus dikosongkan dari orang Indonesia, kalau tidak mau mati, | direct
e7 THREATEN/violence | kalau tidak mau mati | a=nya>S | r=orang Indonesia>Indonesian migrants in Papua,IDN,CVL
+ Kapuspen TNI Mayjen Kristomei Sianturi menepis tuduhan itu.
e8 REJECT | menepis | a=Kapuspen TNI Mayjen Kristomei Sianturi>T | r=Sebby>S
. "Tidak ada prajurit di lokasi pendulangan, semua korban warga sipil."
S person:Kapuspen TNI Mayjen Kristomei Sianturi>=Kristomei Sianturi | - | Tidak ada prajurit di lokasi pendulangan, semua korban warga sipil. | direct
+ Satgas Damai Cartenz menerjunkan 60 personel ke Dekai dan Koroway, dan menetapkan dua pimpinan kelompok itu sebagai buron.
e9 MOBILIZE/police | menerjunkan | a=Satgas Damai Cartenz>C | p=Dekai>K | f=size 60 "60 personel"
e10 THREATEN/arrest | sebagai buron | a=Satgas Damai Cartenz>C | r=dua pimpinan kelompok itu>O
. Pengejaran terkendala cuaca dan medan rawa yang hanya dapat ditembus perahu tempel.
+ Komnas HAM Papua mengecam pembunuhan warga sipil, sekaligus meminta pemerintah menutup pendulangan liar yang selama bertahun-tahun dibiarkan.
e11 ACCUSE/disapprove | mengecam | a=Komnas HAM Papua>H | r=TPNPB-OPM>O
e12 ASSAULT | pembunuhan warga sipil | r=warga sipil>D | p=Kali Silet>Silet River,IDN,-4.95,139.35 | d=2025-04-06..2025-04-09 | same=e4
e13 REQUEST | meminta | a=Komnas HAM Papua>H | r=pemerintah>Indonesia,IDN,GOV
. Seorang penyintas, Yanto Pangkey (38), mengaku selamat karena bersembunyi di bawah akar pohon.
S person:Yanto Pangkey>=Yanto Pangkey | mengaku | selamat karena bersembunyi di bawah akar pohon | indirect
+ Ini bukan yang pertama: pada Oktober 2023 tujuh pendulang dibunuh di Kali I, masih di kabupaten yang sama.
e14 ASSAULT | dibunuh | r=tujuh pendulang>D | p=Kali I>Yahukimo Regency,IDN,-4.6,139.58 | d=2023-10-01..2023-10-31 | f=killed 7 "tujuh pendulang"

@story id-own-qg-006 | id | 2019-09-02 | opini.id
@who F = FARC | COL | REB
@who M = Iván Márquez | COL | REB
@who S = Jesús Santrich | COL | REB
@who K = Iván Duque | COL | GOV
@who C = Colombia | COL | GOV
@who L = Rodrigo Londoño | COL | OPP
@who E = ELN | COL | REB
@where CO = Colombia | COL | 4.6 | -74.1
@where H = Havana | CUB | 23.13 | -82.38
# Angkat Senjata Lagi: Mengapa Perdamaian Kolombia Retak di Tahun Ketiga
e1 MOBILIZE | Angkat Senjata Lagi | p=Kolombia>CO
+ Video berdurasi 32 menit itu diawali lelaki berseragam loreng dengan pistol di pinggang dan dua puluhan orang bersenjata di belakangnya.
. Dia Iván Márquez, orang kedua gerilyawan FARC, yang tiga tahun silam justru duduk sebagai ketua juru runding di Havana.
e2 CONSULT | juru runding | a=Iván Márquez>M | p=Havana>H
. "Ini kelanjutan perjuangan gerilya sebagai jawaban atas pengkhianatan negara terhadap kesepakatan Havana," katanya dalam rekaman yang beredar Kamis (29/8/2019).
S document:rekaman>=FARC video ; person:nya>M | katanya | Ini kelanjutan perjuangan gerilya sebagai jawaban atas pengkhianatan negara terhadap kesepakatan Havana, | direct
e3 MOBILIZE | kelanjutan perjuangan gerilya | a=nya>F | r=negara>C | p=Kolombia>CO | d=2019-08-29 | same=e1
e4 ACCUSE/disapprove | pengkhianatan negara | a=nya>M | r=negara>C | d=2019-08-29
+ Presiden Iván Duque tidak menunggu lama.
. Ia menawarkan hadiah 3 miliar peso untuk kepala setiap orang dalam video itu, mengirim satuan khusus ke selatan, serta menuduh Nicolás Maduro melindungi "gerombolan narkoteroris".
S person:Ia>K | menuduh | Nicolás Maduro melindungi "gerombolan narkoteroris" | mixed
e5 THREATEN/arrest | menawarkan hadiah | a=Ia>K | r=setiap orang dalam video itu>F
e6 MOBILIZE/troops | mengirim satuan khusus | a=Ia>K | p=selatan>Southern Colombia,COL,1.5,-75.5
e7 ACCUSE/allege | menuduh | a=Ia>K | r=Nicolás Maduro>Nicolás Maduro,VEN,GOV
e8 AID | melindungi | a=Nicolás Maduro>Nicolás Maduro,VEN,GOV | r=gerombolan narkoteroris>F | st=possible
. Caracas membantahnya.
e9 AID | membantahnya | a=Caracas>Venezuela,VEN,GOV | r=gerombolan narkoteroris>F | st=denied | same=e8
+ Sehari berselang angkatan udara mengebom sebuah kamp di San Vicente del Caguán, menewaskan sembilan pembangkang termasuk komandan mereka, Gildardo Cucho.
e10 ASSAULT/aerial | mengebom | a=angkatan udara>Colombian Air Force,COL,MIL | r=sembilan pembangkang>F ; Gildardo Cucho>Gildardo Cucho,COL,REB | p=San Vicente del Caguán>San Vicente del Caguán,COL,2.11,-74.77 | d=2019-08-30 | f=killed 9 "sembilan pembangkang"
. Belakangan terungkap ada anak-anak di antara korban; menteri pertahanan akhirnya mundur karena kasus ini, tapi itu cerita lain.
e11 RETREAT/resign | mundur | a=menteri pertahanan>Guillermo Botero,COL,GOV
+ Perang saudara Kolombia, yang dimulai 1964, adalah yang terlama di Amerika Latin.
e12 ASSAULT | Perang saudara | p=Kolombia>CO | d=1964-01-01..1964-12-31
. Menurut Pusat Memori Sejarah Nasional, 262.197 orang terbunuh, 82.998 dihilangkan paksa, dan 37.094 diculik.
S organization:Pusat Memori Sejarah Nasional>=National Center for Historical Memory | Menurut | 262.197 orang terbunuh, 82.998 dihilangkan paksa, dan 37.094 diculik | indirect
e13 ASSAULT | terbunuh | r=262.197 orang>-,COL,CVL | p=Kolombia>CO | f=killed 262197 "262.197 orang" | same=e12
e14 ASSAULT/abduct | dihilangkan paksa | p=Kolombia>CO | f=missing 82998 "82.998"
e15 ASSAULT/abduct | diculik | p=Kolombia>CO | f=abducted 37094 "37.094"
+ Kesepakatan pertama kalah dalam plebisit Oktober 2016, naskah perbaikannya disahkan Kongres sebulan kemudian, lalu 7.000 gerilyawan menyerahkan senapan kepada misi PBB pada Juni 2017.
e16 SUPPORT | disahkan | a=Kongres>Congress of Colombia,COL,LEG | d=2016-11-01..2016-11-30
e17 RETREAT/disarm | menyerahkan senapan | a=7.000 gerilyawan>F | r=misi PBB>United Nations Mission in Colombia,-,IGO | p=Kolombia>CO | d=2017-06-01..2017-06-30 | f=size 7000 "7.000 gerilyawan"
. Senapan itu dilebur menjadi lantai sebuah museum di Bogotá.
+ Namun, janji reforma agraria jalan di tempat, dan sedikitnya 130 mantan kombatan dibunuh sejak itu.
e18 ASSAULT/targeted | dibunuh | r=130 mantan kombatan>Former FARC combatants,COL,CVL | p=Kolombia>CO | f=killed 130.. "sedikitnya 130 mantan kombatan"
. Rodrigo Londoño, bekas panglima FARC yang kini memimpin partai sipil, meminta maaf kepada rakyat dan memecat Márquez beserta Jesús Santrich.
e19 CONCEDE | meminta maaf | a=Rodrigo Londoño>L | r=rakyat>Colombians,COL,CVL
e20 SANCTION/expel | memecat | a=Rodrigo Londoño>L | r=Márquez>M ; Jesús Santrich>S
. "Sembilan puluh persen dari kami tetap setia pada perdamaian," ujarnya kepada AFP.
S outlet:AFP>=AFP ; person:nya>L | ujarnya | Sembilan puluh persen dari kami tetap setia pada perdamaian, | direct
+ Bagaimana dengan kelompok kiri lain, ELN?
. Sejak bom mobil di akademi polisi Januari lalu menewaskan 22 taruna, perundingan dengannya dihentikan Duque.
e21 ASSAULT/explosives | bom mobil | a=ELN>E | r=22 taruna>Police cadets in Bogotá,COL,COP | p=Bogotá>Bogotá,COL,4.71,-74.07 | d=2019-01-01..2019-01-31 | f=killed 22 "22 taruna"
e22 REJECT/meet | dihentikan | a=Duque>K | r=ELN>E
