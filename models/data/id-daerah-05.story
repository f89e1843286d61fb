@story id-own-qg-025 | id | 2019-08-23 | Jubi Papua
@who M = Papuan protesters | IDN | CVL
@who P = Indonesian National Police | IDN | COP
@who K = Ministry of Communication and Information Technology | IDN | GOV
@who A = Papuan students in Surabaya | IDN | CVL
@who O = Organizations besieging the Surabaya dormitory | IDN | CVL
@who S = SAFEnet | IDN | NGO
@who J = AJI Jayapura | IDN | NGO
@who L = Lukas Enembe | IDN | GOV
@where MK = Manokwari | IDN | -0.86 | 134.06
@where SB = Surabaya | IDN | -7.26 | 112.75
@where P = Papua | IDN | -4.0 | 138.0
# Internet Papua Diblokir, Gubernur Enembe: Kami Merasa Disandera
S person:Gubernur Enembe>L | - | Kami Merasa Disandera | direct
e1 COERCE/censor | Diblokir | r=Papua>Residents of Papua,IDN,CVL | p=Papua>P | d=2019-08-21..2019-08-23 | st=ongoing
+ Jayapura, Jubi - Sejak Rabu (21/8/2019) malam telepon pintar di seluruh Tanah Papua tinggal jadi senter.
. Kementerian Komunikasi dan Informatika memutus layanan data di 29 kabupaten dan kota "sampai suasana kembali kondusif", demikian siaran pers Nomor 155 yang diteken Pelaksana Tugas Kepala Biro Humas Ferdinandus Setu.
S document:siaran pers Nomor 155>=Press release 155 of the Ministry of Communication and Information Technology ; person:Ferdinandus Setu>=Ferdinandus Setu | demikian | Kementerian Komunikasi dan Informatika memutus layanan data di 29 kabupaten dan kota "sampai suasana kembali kondusif" | mixed
e2 COERCE/censor | memutus layanan data | a=Kementerian Komunikasi dan Informatika>K | p=29 kabupaten dan kota>P | d=2019-08-21..2019-08-23 | st=ongoing | same=e1
+ Alasannya, hoaks soal mahasiswa yang dibunuh di Surabaya.
e3 COERCE/misinformation | hoaks | r=mahasiswa>A
e4 ASSAULT | dibunuh | r=mahasiswa>A | p=Surabaya>SB | st=denied
. SAFEnet, yang menggalang petisi daring, menyebut pemadaman itu melanggar Kovenan Hak Sipil dan Politik dan menuntutnya dicabut saat itu juga.
S organization:SAFEnet>S | menyebut | pemadaman itu melanggar Kovenan Hak Sipil dan Politik | indirect
e5 COERCE/censor | pemadaman itu | p=Papua>P | same=e1
e6 REQUEST/change | menuntutnya | a=SAFEnet>S | r=Kementerian Komunikasi dan Informatika>K
. Wartawan terpaksa menyewa ojek ke bandara demi menitipkan kartu memori kepada penumpang, ujar Ketua AJI Kota Jayapura Lucky Ireeuw.
S person:Ketua AJI Kota Jayapura Lucky Ireeuw>=Lucky Ireeuw | ujar | Wartawan terpaksa menyewa ojek ke bandara demi menitipkan kartu memori kepada penumpang | indirect
+ Kemarahan orang Papua tersulut peristiwa di Jalan Kalasan, Surabaya, sepekan silam.
. Anggota sejumlah ormas mengepung asrama mahasiswa dan meneriakkan "monyet" karena bendera Merah Putih jatuh ke selokan.
e7 PROTEST/demo | mengepung | a=Anggota sejumlah ormas>O | r=asrama mahasiswa>A | p=Jalan Kalasan>SB | d=2019-08-16
e8 ACCUSE/disapprove | meneriakkan "monyet" | a=Anggota sejumlah ormas>O | r=mahasiswa>A | p=Jalan Kalasan>SB | d=2019-08-16
. Esoknya, 17 Agustus, polisi menembakkan gas air mata, mendobrak pintu, dan mengangkut 43 penghuni; mereka dilepas menjelang tengah malam karena tidak terbukti apa-apa.
e9 ASSAULT/crowd-control | menembakkan gas air mata | a=polisi>P | r=43 penghuni>A | p=Jalan Kalasan>SB | d=2019-08-17
e10 COERCE/arrest | mengangkut | a=polisi>P | r=43 penghuni>A | p=Jalan Kalasan>SB | d=2019-08-17 | f=detained 43 "43 penghuni"
e11 RETREAT/release | dilepas | r=mereka>A | p=Jalan Kalasan>SB | d=2019-08-17
+ Dua hari kemudian Manokwari meledak.
. Ribuan orang memalang jalan dengan pohon, membakar gedung DPRD Papua Barat, dan merusak Lapas Sorong hingga 258 narapidana kabur.
e12 PROTEST/obstruct | memalang jalan | a=Ribuan orang>M | p=Manokwari>MK | d=2019-08-19 | f=size 2000.. "Ribuan orang"
e13 PROTEST/riot,vandalize | membakar | a=Ribuan orang>M | r=gedung DPRD Papua Barat>West Papua Regional House of Representatives,IDN,LEG | p=Manokwari>MK | d=2019-08-19
e14 PROTEST/riot,vandalize | merusak | a=Ribuan orang>M | r=Lapas Sorong>Sorong Prison,IDN,GOV | p=Sorong>Sorong,IDN,-0.88,131.26 | d=2019-08-19
. Kapolri Tito Karnavian menerbangkan 1.200 anggota Brimob dari empat provinsi.
e15 MOBILIZE/police | menerbangkan | a=Kapolri Tito Karnavian>P | r=1.200 anggota Brimob>Mobile Brigade Corps,IDN,COP | p=Manokwari>MK | f=size 1200 "1.200 anggota Brimob"
+ Presiden Joko Widodo meminta "pace dan mace" saling memaafkan.
e16 REQUEST | meminta | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV | r=pace dan mace>Papuans,IDN,CVL
. Itu tidak cukup, balas Enembe, sebab yang ditunggu orang Papua proses hukum terhadap pelaku rasisme.
S person:Enembe>L | balas | yang ditunggu orang Papua proses hukum terhadap pelaku rasisme | indirect
e17 REJECT | Itu tidak cukup | a=Enembe>L | r=Presiden Joko Widodo>Joko Widodo,IDN,GOV
. Polda Jawa Timur kini memeriksa enam saksi, di antaranya koordinator lapangan Tri Susanti.
e18 ACCUSE/investigate | memeriksa | a=Polda Jawa Timur>East Java Regional Police,IDN,COP | r=enam saksi>O ; Tri Susanti>Tri Susanti,IDN,CVL | st=ongoing
. Mama-mama pasar di Hamadi mengeluh satu hal yang lain sama sekali: pesanan pinang lewat WhatsApp tidak masuk.
S unnamed:Mama-mama pasar di Hamadi>- | mengeluh | pesanan pinang lewat WhatsApp tidak masuk | indirect

@story id-own-qg-026 | id | 2023-10-01 | Kompasiana
@who Z = Azerbaijan | AZE | GOV
@who A = Armenia | ARM | GOV
@who K = Ethnic Armenians of Karabakh | AZE | CVL
@who S = Samvel Shahramanyan | AZE | REB
@who R = Russia | RUS | GOV
@who N = Nikol Pashinyan | ARM | GOV
@who I = Ilham Aliyev | AZE | GOV
@who Q = Republic of Artsakh | AZE | REB
@who V = Ruben Vardanyan | AZE | REB
@where N = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where G = Goris | ARM | 39.51 | 46.34
@where L = Lachin corridor | AZE | 39.6 | 46.5
# Karabakh Kosong dalam Sepekan
+ Kasur diikat di atap Lada, kulkas di bak truk, nenek di pangkuan cucu: antrean kendaraan dari Stepanakert ke Goris mengular 100 kilometer.
+ Sampai Sabtu malam (30/9/2023), tulis AFP mengutip pemerintah di Yerevan, 100.417 etnis Armenia sudah menyeberang, dari 120.000 jiwa yang semula mendiami Nagorno-Karabakh.
S outlet:AFP>=AFP ; organization:pemerintah di Yerevan>A | mengutip | 100.417 etnis Armenia sudah menyeberang | indirect
. Sebuah kota hilang sebelum saya sempat menghafal ejaannya.
+ Pemicunya operasi 24 jam.
. Pada 19 September Azerbaijan melancarkan apa yang disebutnya "tindakan antiteror lokal": drone, artileri, lalu infanteri menerobos dari tiga arah.
S organization:nya>Z | disebutnya | tindakan antiteror lokal | direct
e1 ASSAULT/drone,heavy-weapons | menerobos | a=Azerbaijan>Z | r=Nagorno-Karabakh>Q | p=Nagorno-Karabakh>N | d=2023-09-19
. Besok siangnya pemerintah separatis menyerah dan setuju dilucuti melalui perantaraan pasukan penjaga perdamaian Rusia, yang lima anggotanya, termasuk wakil komandan, mati ditembak "karena salah sasaran".
e2 RETREAT | menyerah | a=pemerintah separatis>Q | p=Nagorno-Karabakh>N | d=2023-09-20
e3 CONCEDE | setuju dilucuti | a=pemerintah separatis>Q | p=Nagorno-Karabakh>N | d=2023-09-20
e4 ASSAULT/firearms | mati ditembak | r=lima anggotanya>Russian peacekeeping forces in Nagorno-Karabakh,RUS,MIL | p=Nagorno-Karabakh>N | d=2023-09-20 | f=killed 5 "lima anggotanya"
. Presiden Ilham Aliyev menelepon Vladimir Putin untuk meminta maaf atas kematian mereka.
e5 CONSULT/phone | menelepon | a=Presiden Ilham Aliyev>I ; Vladimir Putin>Vladimir Putin,RUS,GOV
e6 CONCEDE | meminta maaf | a=Presiden Ilham Aliyev>I | r=Vladimir Putin>Vladimir Putin,RUS,GOV
+ Hitungan korbannya: Baku kehilangan 192 serdadu, sedangkan pihak Armenia sedikitnya 200 orang, sepuluh di antaranya warga sipil.
e7 ASSAULT | kehilangan 192 serdadu | r=192 serdadu>Azerbaijani Armed Forces,AZE,MIL | p=Nagorno-Karabakh>N | d=2023-09-19..2023-09-20 | f=killed 192 "192 serdadu" ; killed 200.. "sedikitnya 200 orang" ; killed 10 "sepuluh di antaranya" | same=e1
. Ditambah 170 orang yang hangus ketika depot bensin di pinggir jalan meledak saat mereka antre bahan bakar untuk lari.
+ Tetapi sebelum roket, sudah ada lapar.
. Sejak Desember 2022 para "aktivis lingkungan" kiriman Baku memblokade Koridor Lachin; pos pemeriksaan resmi menggantikan mereka pada April, dan truk Palang Merah pun disuruh putar balik.
e8 PROTEST/obstruct | memblokade | a=aktivis lingkungan>Azerbaijani eco-activists,AZE,CVL | p=Koridor Lachin>L | d=2022-12-01..2023-04-30
e9 COERCE/restrict | pos pemeriksaan resmi | a=Baku>Z | p=Koridor Lachin>L | d=2023-04-01..2023-04-30
e10 COERCE/restrict | disuruh putar balik | r=truk Palang Merah>International Committee of the Red Cross,-,NGO | p=Koridor Lachin>L
. Mahkamah Internasional memerintahkan jalan dibuka pada Februari dan tidak digubris.
e11 REQUEST/yield | memerintahkan | a=Mahkamah Internasional>International Court of Justice,-,JUD | r=Baku>Z | d=2023-02-01..2023-02-28
e12 REJECT/yield | tidak digubris | r=Mahkamah Internasional>International Court of Justice,-,JUD
+ Siapa salah?
. Yerevan menuding Moskwa ingkar janji; Kremlin balik menuding Nikol Pashinyan karena ia lebih dulu mengakui Karabakh sebagai wilayah Azerbaijan di Praha; Baku bilang tak seorang pun dipaksa pergi.
S organization:Yerevan>A | menuding | Moskwa ingkar janji | indirect
S organization:Kremlin>R | balik menuding | ia lebih dulu mengakui Karabakh sebagai wilayah Azerbaijan di Praha | indirect
S organization:Baku>Z | bilang | tak seorang pun dipaksa pergi | indirect
e13 ACCUSE/disapprove | menuding | a=Yerevan>A | r=Moskwa>R
e14 ACCUSE/disapprove | balik menuding | a=Kremlin>R | r=Nikol Pashinyan>N
e15 SUPPORT | mengakui | a=ia>N | r=Azerbaijan>Z | p=Praha>Prague,CZE,50.08,14.44
e16 COERCE/deport | dipaksa pergi | p=Nagorno-Karabakh>N | st=denied
. Warga Yerevan turun ke jalan menuntut Pashinyan mundur, sebanyak 350 orang ditahan pada satu hari saja.
e17 PROTEST/demo | turun ke jalan | a=Warga Yerevan>Protesters in Yerevan,ARM,CVL | r=Pashinyan>N | p=Yerevan>Yerevan,ARM,40.18,44.51
e18 REQUEST/change | menuntut | a=Warga Yerevan>Protesters in Yerevan,ARM,CVL | r=Pashinyan>N | p=Yerevan>Yerevan,ARM,40.18,44.51
e19 COERCE/arrest | ditahan | r=350 orang>Protesters in Yerevan,ARM,CVL | p=Yerevan>Yerevan,ARM,40.18,44.51 | f=detained 350 "350 orang"
+ Kamis lalu presiden separatis Samvel Shahramanyan menandatangani dekret: semua lembaga Republik Artsakh bubar per 1 Januari 2024.
e20 CONCEDE | menandatangani dekret | a=presiden separatis Samvel Shahramanyan>S | d=2023-09-28
e21 RETREAT | bubar | a=semua lembaga Republik Artsakh>Q | p=Nagorno-Karabakh>N | d=2024-01-01 | st=planned
. Bekas menteri negaranya, bankir Ruben Vardanyan, ditangkap penjaga perbatasan Azerbaijan ketika menyetir keluar.
e22 COERCE/arrest | ditangkap | a=penjaga perbatasan Azerbaijan>State Border Service of Azerbaijan,AZE,COP | r=Ruben Vardanyan>V

@story id-own-qg-027 | id | 2021-10-13 | Serambi Nanggroe
@who S = Saiful Mahdi | IDN | CVL
@who J = Joko Widodo | IDN | GOV
@who D = House of Representatives of Indonesia | IDN | LEG
@who L = LBH Banda Aceh | IDN | NGO
@who H = Banda Aceh District Court | IDN | JUD
@who M = Mahfud MD | IDN | GOV
@who T = Taufik Saidi | IDN | -
@where B = Banda Aceh | IDN | 5.55 | 95.32
# Terima Amnesti Presiden, Dosen USK Saiful Mahdi Bebas dari LP Lambaro
e1 CONCEDE | Amnesti | a=Presiden>J | r=Dosen USK Saiful Mahdi>S
e2 RETREAT/release | Bebas | r=Dosen USK Saiful Mahdi>S | p=LP Lambaro>B | d=2021-10-13
+ BANDA ACEH - Pintu besi itu berderit pukul 15.10 WIB dan Saiful Mahdi keluar dengan sarung serta tas kain berisi buku.
e3 RETREAT/release | keluar | a=Saiful Mahdi>S | p=LP Lambaro>B | d=2021-10-13 | same=e2
. Istrinya, Dian Rubianty, memeluknya lama sekali.
+ Dosen statistika Universitas Syiah Kuala tersebut bebas, Rabu (13/10/2021), setelah Presiden Joko Widodo meneken Keputusan Presiden Nomor 17 tentang pemberian amnesti.
e4 RETREAT/release | bebas | r=Dosen statistika Universitas Syiah Kuala tersebut>S | p=LP Lambaro>B | d=2021-10-13 | same=e2
e5 CONCEDE | pemberian amnesti | a=Presiden Joko Widodo>J | r=Dosen statistika Universitas Syiah Kuala tersebut>S | same=e1
. DPR memberi persetujuan dalam sidang paripurna pekan sebelumnya, tanpa satu interupsi pun.
e6 SUPPORT | memberi persetujuan | a=DPR>D | r=Presiden>J
+ Ia dipenjara gara-gara satu pesan WhatsApp.
e7 SANCTION/convict | dipenjara | r=Ia>S
. "Innalillahi wa innailaihi rajiun, matinya akal sehat dalam jajaran pimpinan FT Unsyiah," begitu Saiful menulis di grup pada Maret 2019 tentang seleksi calon pegawai.
S document:pesan WhatsApp>=WhatsApp message of Saiful Mahdi ; person:Saiful>S | menulis | Innalillahi wa innailaihi rajiun, matinya akal sehat dalam jajaran pimpinan FT Unsyiah, | direct
e8 ACCUSE/disapprove | matinya akal sehat | a=Saiful>S | r=jajaran pimpinan FT Unsyiah>T | d=2019-03-01..2019-03-31
. Dekan Fakultas Teknik, Taufik Saidi, merasa dihina dan melaporkannya ke polisi.
e9 ACCUSE | melaporkannya | a=Dekan Fakultas Teknik, Taufik Saidi>T | r=nya>S
. Pengadilan Negeri Banda Aceh memvonisnya tiga bulan penjara dan denda Rp 10 juta, dikuatkan sampai tingkat kasasi; pada 2 September ia menyerahkan diri ke kejaksaan sambil membawa spanduk "UU ITE mengancam akal sehat".
e10 SANCTION/convict | memvonisnya | a=Pengadilan Negeri Banda Aceh>H | r=nya>S | p=Banda Aceh>B | same=e7
e11 RETREAT | menyerahkan diri | a=ia>S | r=kejaksaan>Banda Aceh District Prosecutor's Office,IDN,JUD | p=Banda Aceh>B | d=2021-09-02
e12 ACCUSE/disapprove | mengancam akal sehat | a=ia>S | d=2021-09-02
+ "Ini bukan kemenangan saya, ini utang negara yang dicicil," kata Saiful kepada wartawan.
S person:Saiful>S | kata | Ini bukan kemenangan saya, ini utang negara yang dicicil, | direct
. Ia mengajak semua orang membantu korban-korban lain pasal karet.
e13 REQUEST/assist | mengajak | a=Ia>S | r=semua orang>Indonesians,IDN,CVL
+ Tiga puluh delapan akademisi dari Australia sampai Belanda pernah menyurati Istana untuk memohon pengampunan.
e14 CONSULT | menyurati | a=Tiga puluh delapan akademisi>Academics supporting Saiful Mahdi,-,CVL | r=Istana>J | f=size 38 "Tiga puluh delapan akademisi"
e15 REQUEST/yield | memohon pengampunan | a=Tiga puluh delapan akademisi>Academics supporting Saiful Mahdi,-,CVL | r=Istana>J
. Direktur LBH Banda Aceh Syahrul, kuasa hukumnya, menilai amnesti itu pengakuan bahwa undang-undangnya bermasalah.
S person:Direktur LBH Banda Aceh Syahrul>=Syahrul | menilai | amnesti itu pengakuan bahwa undang-undangnya bermasalah | indirect
e16 CONCEDE | amnesti itu | r=nya>S | same=e1
. Menko Polhukam Mahfud MD sudah berjanji revisi terbatas masuk prolegnas tahun ini.
e17 AGREE | berjanji | a=Menko Polhukam Mahfud MD>M
+ Sejak merdeka Indonesia berkali-kali mengeluarkan amnesti: Sukarno untuk pemberontak PRRI/Permesta pada 1961, Susilo Bambang Yudhoyono untuk ribuan anggota GAM tahun 2005, dan Jokowi untuk Baiq Nuril dua tahun lalu.
e18 CONCEDE | amnesti | a=Sukarno>Sukarno,IDN,GOV | r=pemberontak PRRI/Permesta>PRRI-Permesta,IDN,REB | d=1961-01-01..1961-12-31
e19 CONCEDE | amnesti | a=Susilo Bambang Yudhoyono>Susilo Bambang Yudhoyono,IDN,GOV | r=ribuan anggota GAM>Free Aceh Movement,IDN,REB | d=2005-01-01..2005-12-31 | f=size 2000.. "ribuan anggota GAM"
e20 CONCEDE | amnesti | a=Jokowi>J | r=Baiq Nuril>Baiq Nuril,IDN,CVL | d=2019-01-01..2019-12-31

@story id-own-qg-028 | id | 2023-09-26 | Catatan Balkan
@who K = Kosovo | XKX | GOV
@who S = Serbia | SRB | GOV
@who P = Kosovo Police | XKX | COP
@who G = Serb gunmen in Banjska | XKX | REB
@who R = Milan Radoičić | XKX | OPP
@who V = Aleksandar Vučić | SRB | GOV
@who A = Albin Kurti | XKX | GOV
@who N = KFOR | - | MIL
@who E = European Union | - | IGO
@where B = Banjska | XKX | 42.97 | 20.78
@where Z = Zvečan | XKX | 42.91 | 20.84
@where KO = Kosovo | XKX | 42.6 | 20.9
# Baku Tembak di Biara: Kosovo Berkabung, Serbia Juga
e1 ASSAULT/firearms | Baku Tembak | p=Biara>B | d=2023-09-24
+ Bendera setengah tiang di Pristina pada Senin, bendera setengah tiang di Beograd pada Rabu.
. Dua negara meratapi orang yang saling membunuh pada hari yang sama, Minggu (24/9/2023), di Banjska, desa berpenduduk beberapa ratus jiwa di Kosovo utara.
e2 ASSAULT | saling membunuh | p=Banjska>B | d=2023-09-24 | same=e1
+ Begini urutannya menurut rekonstruksi RFE/RL dan Balkan Insight:
+ Pukul 02.30 dua truk tanpa pelat menutup jembatan.
S outlet:RFE/RL>=RFE/RL ; outlet:Balkan Insight>=Balkan Insight | - | Pukul 02.30 dua truk tanpa pelat menutup jembatan. | indirect
e3 MOBILIZE | menutup jembatan | p=jembatan>B | d=2023-09-24
. Patroli polisi yang datang memeriksa disambut ranjau dan tembakan, Sersan Afrim Bunjaku tewas.
e4 ASSAULT/explosives,firearms | disambut ranjau dan tembakan | r=Patroli polisi>P ; Sersan Afrim Bunjaku>Afrim Bunjaku,XKX,COP | p=Banjska>B | d=2023-09-24 | f=killed 1 "Sersan Afrim Bunjaku"
. Sekitar tiga puluh lelaki bertopeng lalu mundur dan mendobrak gerbang biara abad ke-14, mengunci para peziarah dari Novi Sad di kamar.
e5 RETREAT/withdraw | mundur | a=Sekitar tiga puluh lelaki bertopeng>G | p=Banjska>B | d=2023-09-24 | f=size 30 "Sekitar tiga puluh lelaki bertopeng"
e6 COERCE/seize | mendobrak gerbang biara | a=Sekitar tiga puluh lelaki bertopeng>G | p=biara abad ke-14>B | d=2023-09-24
e7 COERCE/restrict | mengunci | a=Sekitar tiga puluh lelaki bertopeng>G | r=para peziarah dari Novi Sad>Pilgrims from Novi Sad,SRB,CVL | p=biara abad ke-14>B | d=2023-09-24
. Pengepungan berakhir malam hari: tiga penyerang tewas, empat ditangkap, sisanya raib lewat hutan menuju Serbia.
e8 ASSAULT/firearms | tewas | r=tiga penyerang>G | p=biara abad ke-14>B | d=2023-09-24 | f=killed 3 "tiga penyerang"
e9 COERCE/arrest | ditangkap | r=empat>G | p=biara abad ke-14>B | d=2023-09-24 | f=detained 4 "empat"
+ Perdana Menteri Albin Kurti menuding Serbia "mengorganisasi, membiayai, dan mempersenjatai" kelompok itu.
S person:Perdana Menteri Albin Kurti>A | menuding | mengorganisasi, membiayai, dan mempersenjatai | direct
e10 ACCUSE/allege | menuding | a=Perdana Menteri Albin Kurti>A | r=Serbia>S
e11 AID | mempersenjatai | a=Serbia>S | r=kelompok itu>G | st=possible
. "Mereka orang Serbia setempat yang sudah tidak tahan lagi pada teror Kurti," bantah Presiden Aleksandar Vučić di televisi RTS.
S outlet:televisi RTS>=RTS ; person:Presiden Aleksandar Vučić>V | bantah | Mereka orang Serbia setempat yang sudah tidak tahan lagi pada teror Kurti, | direct
e12 ACCUSE/disapprove | teror Kurti | a=Presiden Aleksandar Vučić>V | r=Kurti>A
. Dari gudang dan mobil yang ditinggalkan, polisi menyita peluncur granat, 6.000 peluru, serta kartu identitas milik Milan Radoičić, wakil ketua Daftar Serbia.
e13 COERCE/seize | menyita | a=polisi>P | r=Milan Radoičić>R | p=Banjska>B
+ Ingatan pendek kita perlu disegarkan.
. Perang 1998-1999 menewaskan 13.000 orang, mayoritas Albania, dan baru berhenti sesudah pesawat NATO mengebom Serbia selama 78 hari.
e14 ASSAULT | Perang 1998-1999 | p=Kosovo>KO | d=1998-01-01..1999-12-31 | f=killed 13000 "13.000 orang"
e15 ASSAULT/aerial | mengebom | a=pesawat NATO>NATO,-,MIL | r=Serbia>S | p=Serbia>Serbia,SRB,44.0,21.0 | d=1999-01-01..1999-12-31
. Kosovo memerdekakan diri pada 2008; Serbia, Rusia, China, dan lima anggota Uni Eropa tidak mengakuinya, begitu pula Indonesia.
e16 SANCTION/withdraw | memerdekakan diri | a=Kosovo>K | r=Serbia>S | d=2008-01-01..2008-12-31
e17 REJECT | tidak mengakuinya | a=Serbia>S ; Rusia>Russia,RUS,GOV ; China>China,CHN,GOV ; lima anggota Uni Eropa>Member states of the European Union,-,GOV ; Indonesia>Indonesia,IDN,GOV | r=Kosovo>K
. Kesepakatan Ohrid bulan Maret, yang mestinya mengatur hubungan keduanya, tak ditandatangani Vučić karena, katanya, tangan kanannya sakit.
S person:nya>V | katanya | tangan kanannya sakit | indirect
e18 REJECT | tak ditandatangani | a=Vučić>V | d=2023-03-01..2023-03-31
+ Pada Mei, setelah pemilu daerah yang diboikot warga Serbia, wali kota Albania dikawal masuk kantor dan 30 serdadu KFOR luka-luka dilempari bom rakitan di Zvečan.
e19 PROTEST/boycott | diboikot | a=warga Serbia>Serbs in northern Kosovo,XKX,CVL | p=Kosovo utara>Z
e20 PROTEST/riot | dilempari bom rakitan | r=30 serdadu KFOR>N | p=Zvečan>Z | d=2023-05-01..2023-05-31 | f=injured 30 "30 serdadu KFOR"
. Uni Eropa menghukum Pristina, bukan Beograd, dengan membekukan dana dan undangan rapat.
e21 SANCTION/discontinue | membekukan dana | a=Uni Eropa>E | r=Pristina>K
. NATO, kata Jens Stoltenberg, siap menambah pasukan.
S person:Jens Stoltenberg>=Jens Stoltenberg | kata | siap menambah pasukan | indirect
e22 MOBILIZE/troops | menambah pasukan | a=NATO>NATO,-,IGO | p=Kosovo>KO | st=possible

@story id-own-qg-029 | id | 2024-07-06 | Kompas Nusantara
@who J = Jemaah Islamiyah | IDN | REB
@who D = Densus 88 | IDN | COP
@who B = BNPT | IDN | GOV
@who P = Para Wijayanto | IDN | REB
@who R = Abu Rusydan | IDN | REB
@who E = Eddy Hartono | IDN | COP
@who S = Sidney Jones | - | NGO
@where B = Bogor | IDN | -6.60 | 106.80
@where BL = Bali | IDN | -8.72 | 115.17
# Enam Belas Tokoh Senior Nyatakan Jemaah Islamiyah Bubar
e1 RETREAT | Bubar | a=Jemaah Islamiyah>J | d=2024-06-30
+ JAKARTA, KOMPAS NUSANTARA - Deklarasi itu hanya dua menit lebih sedikit, dibacakan seorang lelaki tua berpeci di aula sebuah hotel di Sentul, Bogor.
. "Kami menyatakan pembubaran Al-Jamaah Al-Islamiyah dan kembali ke pangkuan Negara Kesatuan Republik Indonesia," ucap Abu Rusydan, didampingi 15 tokoh senior kelompok tersebut, dalam video bertanggal 30 Juni 2024.
S document:video bertanggal 30 Juni 2024>=Video of Jemaah Islamiyah ; person:Abu Rusydan>R | ucap | Kami menyatakan pembubaran Al-Jamaah Al-Islamiyah dan kembali ke pangkuan Negara Kesatuan Republik Indonesia, | direct
e2 RETREAT | pembubaran | a=Kami>J | p=Bogor>B | d=2024-06-30 | same=e1
+ Empat janji menyertainya, antara lain merombak kurikulum pesantren dan patuh pada hukum.
e3 AGREE | janji | a=nya>J | p=Bogor>B | d=2024-06-30
. Di deretan depan duduk Para Wijayanto, amir yang ditangkap di Bekasi pada 2019 lalu divonis tujuh tahun.
e4 COERCE/arrest | ditangkap | r=Para Wijayanto>P | p=Bekasi>Bekasi,IDN,-6.24,107.0 | d=2019-01-01..2019-12-31
e5 SANCTION/convict | divonis | r=Para Wijayanto>P
+ Kepala BNPT membenarkan keaslian rekaman tersebut, Jumat (5/7), dan memuji langkah itu sebagai buah pendekatan persuasif bertahun-tahun.
S unnamed:Kepala BNPT>=Rycko Amelza Dahniel | membenarkan | keaslian rekaman tersebut | indirect
e6 SUPPORT | memuji | a=Kepala BNPT>B | r=Abu Rusydan>J | d=2024-07-05
. Kewaspadaan tidak akan dikendurkan, imbuhnya.
S person:nya>=Rycko Amelza Dahniel | imbuhnya | Kewaspadaan tidak akan dikendurkan | indirect
. Detasemen Khusus 88 memperkirakan masih ada 6.000 anggota aktif di seantero negeri, dan bekas penyidiknya menyangsikan sayap muda mau menurut begitu saja.
S organization:Detasemen Khusus 88>D | memperkirakan | masih ada 6.000 anggota aktif di seantero negeri | indirect
S unnamed:bekas penyidiknya>- | menyangsikan | sayap muda mau menurut begitu saja | indirect
+ Sidney Jones dari IPAC menulis, pembubaran ini didorong keinginan menyelamatkan jaringan pesantren yang terancam ditutup.
S person:Sidney Jones>S | menulis | pembubaran ini didorong keinginan menyelamatkan jaringan pesantren yang terancam ditutup | indirect
e7 RETREAT | pembubaran ini | same=e1
. Ia mengingatkan kemungkinan lahirnya pecahan baru.
S person:Ia>S | mengingatkan | kemungkinan lahirnya pecahan baru | indirect
+ Jemaah Islamiyah dibentuk Abdullah Sungkar dan Abu Bakar Ba'asyir di Malaysia pada 1 Januari 1993.
. Bom Bali 12 Oktober 2002, perbuatan paling mematikan organisasi itu, merenggut 202 nyawa dari 21 negara.
e8 ASSAULT/explosives,suicide-attack | Bom Bali | a=organisasi itu>J | p=Bali>BL | d=2002-10-12 | f=killed 202 "202 nyawa"
. Disusul bom Hotel JW Marriott tahun 2003, Kedutaan Australia pada 2004, dan Bali kedua setahun kemudian.
e9 ASSAULT/explosives | bom Hotel JW Marriott | p=Hotel JW Marriott>Jakarta,IDN,-6.23,106.83 | d=2003-01-01..2003-12-31
e10 ASSAULT/explosives | Kedutaan Australia | r=Kedutaan Australia>Embassy of Australia in Jakarta,AUS,GOV | p=Kedutaan Australia>Jakarta,IDN,-6.23,106.83 | d=2004-01-01..2004-12-31
e11 ASSAULT/explosives | Bali kedua | p=Bali kedua>BL | d=2005-01-01..2005-12-31
. Amrozi, Imam Samudra, dan Mukhlas dieksekusi regu tembak di Nusakambangan pada 9 November 2008, sedangkan Hambali masih mendekam di Guantanamo tanpa vonis.
e12 ASSAULT/targeted | dieksekusi | a=regu tembak>Mobile Brigade Corps,IDN,COP | r=Amrozi>Amrozi,IDN,REB ; Imam Samudra>Imam Samudra,IDN,REB ; Mukhlas>Mukhlas,IDN,REB | p=Nusakambangan>Nusa Kambangan,IDN,-7.75,108.9 | d=2008-11-09 | f=killed 3 "Amrozi, Imam Samudra, dan Mukhlas"
e13 COERCE/arrest | mendekam | r=Hambali>Hambali,IDN,REB | p=Guantanamo>Guantanamo Bay,CUB,19.9,-75.1 | st=ongoing
. Pengadilan Jakarta Selatan sudah menyatakan organisasi ini terlarang enam belas tahun silam.
e14 COERCE/restrict | menyatakan organisasi ini terlarang | a=Pengadilan Jakarta Selatan>South Jakarta District Court,IDN,JUD | r=organisasi ini>J | d=2008-01-01..2008-12-31
+ Serah terima senjata dan bahan peledak dijadwalkan sepanjang semester kedua di Solo, Palu, dan Lampung.
e15 RETREAT/disarm | Serah terima senjata | p=Solo>Surakarta,IDN,-7.57,110.82 | d=2024-07-01..2024-12-31 | st=planned
. Chusnul Chotimah, penyintas Bom Bali yang separuh tubuhnya terbakar, tidak menonton videonya sampai habis.
. "Kalau mereka pulang, siapa yang mengantar kami berobat?"
S person:Chusnul Chotimah>=Chusnul Chotimah | - | Kalau mereka pulang, siapa yang mengantar kami berobat? | direct

@story id-own-qg-030 | id | 2025-01-28 | opini.id
@who E = ELN | COL | REB
@who D = FARC 33rd Front dissidents | COL | REB
@who P = Gustavo Petro | COL | GOV
@who C = Colombia | COL | GOV
@who R = Residents of Catatumbo | COL | CVL
@who V = Venezuela | VEN | GOV
@who A = Colombian Army | COL | MIL
@where K = Catatumbo | COL | 8.6 | -73.1
@where U = Cúcuta | COL | 7.89 | -72.50
@where T = Tibú | COL | 8.64 | -72.74
# Catatumbo Berdarah Lagi, "Damai Total" Petro Sekarat
+ Kolombia punya kata khusus untuk orang yang lari dari peluru: desplazados.
. Dalam sebelas hari, kata Ombudsman Iris Marín, jumlah mereka di Catatumbo mencapai 52.000, terbanyak dalam satu peristiwa sejak pencatatan dimulai pada 1997.
S person:Ombudsman Iris Marín>=Iris Marín | kata | jumlah mereka di Catatumbo mencapai 52.000 | indirect
e1 ASSAULT | jumlah mereka di Catatumbo mencapai 52.000 | r=mereka>R | p=Catatumbo>K | f=displaced 52000 "52.000"
+ Siapa melawan siapa?
. Gerilyawan ELN pada 16 Januari 2025 menyerbu dusun-dusun yang dikuasai pembangkang FARC dari Front ke-33, padahal tahun lalu keduanya masih berbagi jalur koka dengan damai.
e2 ASSAULT | menyerbu | a=Gerilyawan ELN>E | r=pembangkang FARC dari Front ke-33>D | p=Catatumbo>K | d=2025-01-16
. Mereka mengetuk pintu dengan daftar nama di tangan.
. Bekas kombatan yang sudah meletakkan senjata, pemimpin petani, bahkan seorang bayi enam bulan beserta orang tuanya ditembak; jasad diangkut dengan mobil jenazah milik swasta sebab polisi tidak berani masuk.
e3 RETREAT/disarm | meletakkan senjata | a=Bekas kombatan>Former FARC combatants,COL,CVL
e4 ASSAULT/firearms,targeted | ditembak | r=Bekas kombatan>Former FARC combatants,COL,CVL ; pemimpin petani>R ; seorang bayi enam bulan beserta orang tuanya>R | p=Catatumbo>K
+ Gubernur Norte de Santander William Villamizar menghitung 80 orang tewas, angka yang dianggap terlampau tinggi oleh kementerian pertahanan.
S person:Gubernur Norte de Santander William Villamizar>=William Villamizar | menghitung | 80 orang tewas | indirect
S organization:kementerian pertahanan>=Ministry of National Defence of Colombia | dianggap | terlampau tinggi | indirect
e5 ASSAULT | tewas | r=80 orang>-,COL,- | p=Catatumbo>K | f=killed 80 "80 orang"
. ELN, lewat pesan di Telegram, membantah menyerang warga sipil dan menyebut sasarannya "komplotan narkoba".
S document:pesan di Telegram>=Telegram message of the ELN ; organization:ELN>E | menyebut | komplotan narkoba | direct
e6 ASSAULT | menyerang warga sipil | a=ELN>E | r=warga sipil>R | p=Catatumbo>K | st=denied | same=e4
+ Presiden Gustavo Petro, yang muda dulu gerilyawan M-19, menuduh kelompok itu melakukan kejahatan perang, menghentikan perundingan, lalu menetapkan keadaan darurat pada 24 Januari.
S person:Presiden Gustavo Petro>P | menuduh | kelompok itu melakukan kejahatan perang | indirect
e7 ACCUSE/allege | menuduh | a=Presiden Gustavo Petro>P | r=kelompok itu>E
e8 ASSAULT | kejahatan perang | a=kelompok itu>E | p=Catatumbo>K | st=possible
e9 REJECT/meet | menghentikan perundingan | a=Presiden Gustavo Petro>P | r=kelompok itu>E
e10 COERCE/martial-law | menetapkan keadaan darurat | a=Presiden Gustavo Petro>P | p=Catatumbo>K | d=2025-01-24
. Jam malam berlaku di Tibú dan Ocaña.
e11 COERCE/curfew | Jam malam | p=Tibú>T | st=ongoing
. Lebih dari 5.000 prajurit dikirim, dan surat penangkapan untuk 31 komandan yang tadinya dibekukan demi perundingan diaktifkan kembali.
e12 MOBILIZE/troops | dikirim | r=Lebih dari 5.000 prajurit>A | p=Catatumbo>K | f=size 5000.. "Lebih dari 5.000 prajurit"
e13 THREATEN/arrest | surat penangkapan | r=31 komandan>E
. "ELN telah memilih jalan perang dan perang itulah yang akan mereka dapatkan," cuitnya, dikutip Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:nya>P | cuitnya | ELN telah memilih jalan perang dan perang itulah yang akan mereka dapatkan, | direct
e14 THREATEN/violence | perang itulah yang akan mereka dapatkan | a=nya>P | r=mereka>E
+ Venezuela membuka perbatasan bagi ribuan pengungsi dan mengirim dua pesawat beras.
e15 AID | membuka perbatasan | a=Venezuela>V | r=ribuan pengungsi>R | f=size 2000.. "ribuan pengungsi"
e16 AID | mengirim | a=Venezuela>V | r=ribuan pengungsi>R
. Oposisi di Bogotá curiga Caracas justru memelihara ELN di seberang sungai.
S unnamed:Oposisi di Bogotá>- | curiga | Caracas justru memelihara ELN di seberang sungai | indirect
e17 AID | memelihara | a=Caracas>V | r=ELN>E | st=possible
+ Catatumbo adalah tanah seluas Banten dengan 43.000 hektare kebun koka, satu jalan aspal, dan tiga generasi yang dibesarkan oleh perang.
. Tahun 1999, paramiliter AUC membunuh sedikitnya 60 warga dalam pembantaian La Gabarra dengan pembiaran tentara; seorang kolonel dihukum 40 tahun karenanya.
e18 ASSAULT | membunuh | a=paramiliter AUC>United Self-Defense Forces of Colombia,COL,REB | r=60 warga>R | p=La Gabarra>La Gabarra,COL,9.01,-72.9 | d=1999-01-01..1999-12-31 | f=killed 60.. "sedikitnya 60 warga"
e19 SANCTION/convict | dihukum 40 tahun | r=seorang kolonel>A
. Di Stadion General Santander, Cúcuta, anak-anak pengungsi kini bermain bola di lapangan yang sungguhan, dan itulah satu-satunya gambar riang dari liputan yang saya tonton.
