@story id-own-m-050 | id | 2025-06-09 | Situasi
@who T = Donald Trump | USA | GOV
@who N = Gavin Newsom | USA | GOV
@who I = U.S. Immigration and Customs Enforcement | USA | COP
@who G = United States National Guard | USA | MIL
@who P = Protesters in Los Angeles | USA | CVL
@where L = Los Angeles | USA | 34.05 | -118.24
# Trump Kirim 2.000 Garda Nasional ke Los Angeles, Gubernur California Murka
e1 MOBILIZE/troops | Kirim | a=Trump>T | r=Garda Nasional>G | p=Los Angeles>L | d=2025-06-07 | f=size 2000 "2.000 Garda Nasional"
e2 ACCUSE/disapprove | Murka | a=Gubernur California>N | r=Trump>T
+ LOS ANGELES, KOMPAS.com – Presiden AS Donald Trump mengerahkan 2.000 personel Garda Nasional ke Los Angeles untuk memadamkan demonstrasi menentang razia imigran.
e3 MOBILIZE/troops | mengerahkan | a=Presiden AS Donald Trump>T | r=Garda Nasional>G | p=Los Angeles>L | d=2025-06-07 | f=size 2000 "2.000 personel Garda Nasional" | same=e1
e4 PROTEST/demo | demonstrasi | p=Los Angeles>L
e5 COERCE/arrest | razia imigran | r=imigran>Immigrants in Los Angeles,-,CVL | p=Los Angeles>L
. Langkah itu diambil tanpa permintaan gubernur, yang menurut media setempat belum pernah terjadi sejak 1965.
S outlet:media setempat>- | menurut | belum pernah terjadi sejak 1965 | indirect
+ "Sengaja menyulut api," kata Gubernur Gavin Newsom di X, Minggu (8/6/2025).
S document:X>=X post ; person:Gubernur Gavin Newsom>N | kata | Sengaja menyulut api, | direct
e6 ACCUSE/disapprove | menyulut api | a=Gubernur Gavin Newsom>N | r=Presiden AS Donald Trump>T | d=2025-06-08 | same=e2
. Ia meminta Menteri Pertahanan Pete Hegseth mencabut perintah tersebut dan berjanji menggugat pemerintah pusat.
e7 REQUEST/yield | meminta | a=Ia>N | r=Menteri Pertahanan Pete Hegseth>Pete Hegseth,USA,GOV | d=2025-06-08
e8 THREATEN | berjanji menggugat | a=Ia>N | r=pemerintah pusat>United States,USA,GOV
. Hegseth malah mengancam menurunkan marinir dari Camp Pendleton jika kekerasan berlanjut.
e9 THREATEN/violence | mengancam | a=Hegseth>Pete Hegseth,USA,GOV | r=demonstrasi>P
+ Bentrokan pecah Jumat lalu ketika agen imigrasi (ICE) menggerebek sebuah gudang pakaian dan menahan 44 pekerja.
e10 PROTEST/riot | Bentrokan | r=agen imigrasi (ICE)>I | p=Los Angeles>L | d=2025-06-06
e11 COERCE/arrest | menggerebek | a=agen imigrasi (ICE)>I | r=44 pekerja>Immigrants in Los Angeles,-,CVL | p=Los Angeles>L | d=2025-06-06 | f=detained 44 "44 pekerja"
. Massa melempari mobil patroli dengan botol, sedangkan aparat menembakkan gas air mata dan peluru karet.
e12 PROTEST/riot | melempari mobil patroli | a=Massa>P | r=aparat>Police of Los Angeles,USA,COP | p=Los Angeles>L
e13 ASSAULT/crowd-control | menembakkan gas air mata | a=aparat>Police of Los Angeles,USA,COP | r=Massa>P | p=Los Angeles>L
. Seorang reporter televisi Australia kena tembak peluru karet di kakinya saat siaran langsung.
e14 ASSAULT/crowd-control | kena tembak | r=Seorang reporter televisi Australia>Lauren Tomasi,AUS,MED | p=Los Angeles>L | f=injured 1 "Seorang reporter televisi Australia"
. Empat taksi tanpa awak hangus dibakar.
e15 PROTEST/vandalize | dibakar | p=Los Angeles>L
+ Ketua serikat buruh SEIU David Huerta ikut diringkus karena dituding menghalangi petugas; serikatnya menuntut ia segera dilepas.
e16 COERCE/arrest | diringkus | r=Ketua serikat buruh SEIU David Huerta>David Huerta,USA,CVL | p=Los Angeles>L
e17 ACCUSE/allege | dituding | r=Ketua serikat buruh SEIU David Huerta>David Huerta,USA,CVL
e18 REQUEST/yield | menuntut | a=serikatnya>Service Employees International Union,USA,CVL
. Wali Kota Karen Bass menilai pengerahan pasukan itu hanya akan memperkeruh suasana.
S person:Wali Kota Karen Bass>=Karen Bass | menilai | pengerahan pasukan itu hanya akan memperkeruh suasana | indirect
e19 MOBILIZE/troops | pengerahan pasukan itu | a=Presiden AS Donald Trump>T | p=Los Angeles>L | d=2025-06-07 | same=e1
. "Kota ini bukan medan perang," imbuhnya.
S person:nya>=Karen Bass | imbuhnya | Kota ini bukan medan perang, | direct

@story id-own-m-051 | id | 2024-09-29 | Situasi
@who N = Hassan Nasrallah | LBN | REB
@who H = Hezbollah | LBN | REB
@who I = Israel | ISR | GOV
@who R = Iran | IRN | GOV
@where D = Dahiyeh | LBN | 33.85 | 35.51
# Kematian Nasrallah: Kronologi, Reaksi, dan Apa Selanjutnya
e1 ASSAULT/targeted | Kematian | r=Nasrallah>N | d=2024-09-27
+ Hizbullah membenarkan pemimpinnya, Hassan Nasrallah, tewas dalam serangan udara Israel di pinggiran selatan Beirut, Jumat (27/9/2024) petang.
S organization:Hizbullah>H | membenarkan | pemimpinnya, Hassan Nasrallah, tewas dalam serangan udara Israel di pinggiran selatan Beirut, Jumat (27/9/2024) petang | indirect
e2 ASSAULT/aerial,targeted | serangan udara | a=Israel>I | r=Hassan Nasrallah>N | p=pinggiran selatan Beirut>D | d=2024-09-27 | f=killed 1 "Hassan Nasrallah" | same=e1
. Inilah rangkumannya.
+ Kronologi
+ Pukul 18.20, jet-jet F-15 menjatuhkan sekitar 80 bom ke markas bawah tanah di kawasan Dahiyeh.
e3 ASSAULT/aerial | menjatuhkan sekitar 80 bom | a=jet-jet F-15>Israeli Air Force,ISR,MIL | r=Hizbullah>H | p=Dahiyeh>D | d=2024-09-27 | same=e2
. Enam gedung apartemen rata dengan tanah.
e4 ASSAULT/aerial,destroy | rata dengan tanah | p=Dahiyeh>D | d=2024-09-27 | same=e2
. Menurut Kementerian Kesehatan Lebanon, 33 orang tewas dan 195 terluka.
S organization:Kementerian Kesehatan Lebanon>=Ministry of Health of Lebanon | Menurut | 33 orang tewas dan 195 terluka | indirect
e5 ASSAULT/aerial | tewas | r=33 orang>-,LBN,CVL | p=Dahiyeh>D | d=2024-09-27 | f=killed 33 "33 orang" ; injured 195 "195 terluka" | same=e2
+ Reaksi
+ Perdana Menteri Israel Benjamin Netanyahu menyebut tewasnya Nasrallah "titik balik bersejarah".
S person:Perdana Menteri Israel Benjamin Netanyahu>=Benjamin Netanyahu | menyebut | tewasnya Nasrallah "titik balik bersejarah" | mixed
e6 ASSAULT/targeted | tewasnya Nasrallah | r=Nasrallah>N | p=Dahiyeh>D | d=2024-09-27 | same=e1
. Presiden AS Joe Biden, dalam keterangan tertulis, menilai itu "sedikit keadilan" bagi para korban Hizbullah.
S document:keterangan tertulis>- ; person:Presiden AS Joe Biden>=Joe Biden | menilai | itu "sedikit keadilan" bagi para korban Hizbullah | mixed
e7 SUPPORT | sedikit keadilan | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=Perdana Menteri Israel Benjamin Netanyahu>I
. Ayatollah Ali Khamenei bersumpah darah "sang syahid" tidak akan sia-sia, lalu dipindahkan ke tempat aman, kata dua pejabat kawasan kepada Reuters.
S outlet:Reuters>=Reuters ; unnamed:dua pejabat kawasan>- | kata | dipindahkan ke tempat aman | indirect
e8 THREATEN/violence | bersumpah | a=Ayatollah Ali Khamenei>Ali Khamenei,IRN,GOV | r=Israel>I
. Teheran meminta pertemuan Dewan Keamanan PBB.
e9 REQUEST/meet | meminta | a=Teheran>R | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
. Di Idlib, wilayah oposisi Suriah, sebagian orang membagikan permen di jalan.
+ Apa selanjutnya?
+ Pengamat menduga Hashem Safieddine, sepupu Nasrallah, bakal menggantikannya.
S unnamed:Pengamat>- | menduga | Hashem Safieddine, sepupu Nasrallah, bakal menggantikannya | indirect
. Tentara Israel telah memanggil tiga batalion cadangan ke perbatasan utara.
e10 MOBILIZE/troops | memanggil tiga batalion cadangan | a=Tentara Israel>Israel Defense Forces,ISR,MIL | p=perbatasan utara>Israel-Lebanon border,ISR,33.1,35.4
. Perdana Menteri Lebanon Najib Mikati memperkirakan sampai satu juta orang sudah mengungsi, "perpindahan terbesar" dalam sejarah negeri itu.
S person:Perdana Menteri Lebanon Najib Mikati>=Najib Mikati | memperkirakan | sampai satu juta orang sudah mengungsi, "perpindahan terbesar" dalam sejarah negeri itu | mixed
e11 ASSAULT | mengungsi | r=satu juta orang>Civilians in Lebanon,LBN,CVL | p=Lebanon>Lebanon,LBN,33.9,35.8 | f=displaced ..1000000 "sampai satu juta orang"
. Nasrallah memimpin Hizbullah sejak 1992, setelah pendahulunya, Abbas al-Musawi, dibunuh helikopter Israel.
e12 ASSAULT/aerial,targeted | dibunuh | a=helikopter Israel>Israeli Air Force,ISR,MIL | r=Abbas al-Musawi>Abbas al-Musawi,LBN,REB | d=1992-01-01..1992-12-31

@story id-own-m-052 | id | 2025-05-24 | Situasi
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who F = Hakan Fidan | TUR | GOV
@where I = Istanbul | TUR | 41.01 | 28.98
@where C = Chernihiv region | UKR | 51.5 | 31.3
# Rusia-Ukraina Mulai Tukar 1.000 Tawanan, Terbesar Sepanjang Perang
e1 RETREAT/release | Tukar 1.000 Tawanan | a=Rusia>R ; Ukraina>U | d=2025-05-23..2025-05-25 | f=size 1000 "1.000 Tawanan"
+ Kyiv - Rusia dan Ukraina memulai pertukaran tawanan terbesar sejak invasi pada 2022 dengan masing-masing membebaskan 390 orang, Jumat (23/5/2025).
e2 RETREAT/release | pertukaran tawanan | a=Rusia>R ; Ukraina>U | d=2025-05-23 | same=e1
e3 RETREAT/release | membebaskan | a=Rusia>R ; Ukraina>U | r=390 orang>Prisoners of war,-,- | d=2025-05-23 | f=size 390 "390 orang" | same=e1
e4 ASSAULT | invasi | a=Rusia>R | r=Ukraina>U | d=2022-02-24
. Sebanyak 270 di antaranya tentara dan 120 lainnya warga sipil.
+ Di sebuah rumah sakit di wilayah Chernihiv, ratusan perempuan menunggu bus sambil mengacungkan foto suami atau anak mereka yang hilang.
. "Tiga tahun saya tidak mendengar suaranya," kata Nataliya Moskalenko, 52, seperti dilansir AFP.
S outlet:AFP>=AFP ; person:Nataliya Moskalenko, 52>=Nataliya Moskalenko | kata | Tiga tahun saya tidak mendengar suaranya, | direct
. Putranya ditangkap di Mariupol dan belum termasuk dalam rombongan pertama.
e5 ASSAULT/abduct | ditangkap | r=Putranya>Ukrainian prisoner of war,UKR,MIL | p=Mariupol>Mariupol,UKR,47.1,37.55
+ Presiden Volodymyr Zelensky menyatakan penukaran akan dilanjutkan pada Sabtu dan Minggu.
S person:Presiden Volodymyr Zelensky>=Volodymyr Zelensky | menyatakan | penukaran akan dilanjutkan pada Sabtu dan Minggu | indirect
e6 RETREAT/release | penukaran | a=Rusia>R ; Ukraina>U | d=2025-05-24..2025-05-25 | st=planned | same=e1
. Kesepakatan 1.000 lawan 1.000 itu satu-satunya hasil perundingan langsung di Istanbul pada 16 Mei, yang dituanrumahi Menteri Luar Negeri Turki Hakan Fidan.
e7 AGREE | Kesepakatan | a=Rusia>R ; Ukraina>U | p=Istanbul>I | d=2025-05-16
e8 CONSULT/third-party | perundingan langsung | a=Rusia>R ; Ukraina>U ; Menteri Luar Negeri Turki Hakan Fidan>F | p=Istanbul>I | d=2025-05-16
. Saat itu Moskwa menuntut Kyiv mundur dari empat wilayah, tuntutan yang oleh sumber Ukraina disebut "tidak masuk akal".
S unnamed:sumber Ukraina>- | disebut | tidak masuk akal | direct
e9 REQUEST/yield | menuntut | a=Moskwa>R | r=Kyiv>U | p=Istanbul>I | d=2025-05-16
e10 REJECT/yield | tidak masuk akal | a=Ukraina>U | r=Moskwa>R
+ Presiden AS Donald Trump memberi selamat kepada kedua pihak dan bertanya, "Mungkinkah ini menuju sesuatu yang besar???"
S person:Presiden AS Donald Trump>=Donald Trump | bertanya | Mungkinkah ini menuju sesuatu yang besar??? | direct
e11 SUPPORT | memberi selamat | a=Presiden AS Donald Trump>Donald Trump,USA,GOV | r=kedua pihak>R ; kedua pihak>U | d=2025-05-23
. Malam harinya, Rusia meluncurkan 250 drone dan 14 rudal balistik ke arah Kyiv; sedikitnya 15 orang terluka.
e12 ASSAULT/drone,heavy-weapons | meluncurkan | a=Rusia>R | r=15 orang>-,UKR,CVL | p=Kyiv>Kyiv,UKR,50.45,30.52 | d=2025-05-23 | f=injured 15.. "sedikitnya 15 orang"

@story id-own-m-053 | id | 2024-10-12 | Situasi
@who U = UNIFIL | - | IGO
@who ID = Israel Defense Forces | ISR | MIL
@who I = Israel | ISR | GOV
@who N = Indonesia | IDN | GOV
@where Q = Naqoura | LBN | 33.12 | 35.14
# Dua Prajurit TNI Terluka Ditembak Tank Israel di Lebanon, RI Mengecam
e1 ASSAULT/heavy-weapons | Ditembak | a=Tank Israel>ID | r=Dua Prajurit TNI>Indonesian peacekeepers of UNIFIL,IDN,MIL | p=Lebanon>Q | d=2024-10-10 | f=injured 2 "Dua Prajurit TNI"
e2 ACCUSE/disapprove | Mengecam | a=RI>N | r=Israel>I
+ JAKARTA, KOMPAS.com - Dua anggota Kontingen Garuda terluka setelah tank Merkava Israel menembak menara pengawas markas pasukan perdamaian PBB (UNIFIL) di Naqoura, Lebanon selatan, Kamis (10/10/2024).
e3 ASSAULT/heavy-weapons | menembak | a=tank Merkava Israel>ID | r=Dua anggota Kontingen Garuda>Indonesian peacekeepers of UNIFIL,IDN,MIL | p=Naqoura>Q | d=2024-10-10 | f=injured 2 "Dua anggota Kontingen Garuda" | same=e1
. Keduanya jatuh dari menara dan dirawat di rumah sakit, tetapi kondisinya stabil.
. UNIFIL menegaskan, serangan sengaja terhadap pasukan penjaga perdamaian merupakan pelanggaran berat hukum humaniter internasional.
S organization:UNIFIL>U | menegaskan | serangan sengaja terhadap pasukan penjaga perdamaian merupakan pelanggaran berat hukum humaniter internasional | indirect
e4 ACCUSE/disapprove | pelanggaran berat | a=UNIFIL>U | r=Israel>I
+ Menteri Luar Negeri Retno Marsudi, yang sedang berada di Vientiane, mengutuk tembakan tersebut.
e5 ACCUSE/disapprove | mengutuk | a=Menteri Luar Negeri Retno Marsudi>Retno Marsudi,IDN,GOV | r=Israel>I | d=2024-10-11 | same=e2
e6 ASSAULT/heavy-weapons | tembakan tersebut | r=Dua anggota Kontingen Garuda>Indonesian peacekeepers of UNIFIL,IDN,MIL | p=Naqoura>Q | d=2024-10-10 | same=e1
. "Israel harus dimintai pertanggungjawaban," ujarnya, Jumat.
S person:nya>=Retno Marsudi | ujarnya | Israel harus dimintai pertanggungjawaban, | direct
e7 REQUEST | harus dimintai pertanggungjawaban | a=nya>Retno Marsudi,IDN,GOV | d=2024-10-11
. Prancis, Italia, dan Spanyol dalam pernyataan bersama menyebut rangkaian serangan itu tidak dapat dibenarkan.
S document:pernyataan bersama>- ; organization:Prancis>=France ; organization:Italia>=Italy ; organization:Spanyol>=Spain | menyebut | rangkaian serangan itu tidak dapat dibenarkan | indirect
e8 ACCUSE/disapprove | tidak dapat dibenarkan | a=Prancis>France,FRA,GOV ; Italia>Italy,ITA,GOV ; Spanyol>Spain,ESP,GOV | r=Israel>I
. Roma bahkan memanggil duta besar Israel; Menteri Pertahanan Guido Crosetto menduga kejahatan perang telah terjadi.
S person:Menteri Pertahanan Guido Crosetto>=Guido Crosetto | menduga | kejahatan perang telah terjadi | indirect
e9 REQUEST/meet | memanggil | a=Roma>Italy,ITA,GOV | r=duta besar Israel>Ambassador of Israel to Italy,ISR,GOV | p=Roma>Rome,ITA,41.9,12.5
e10 ACCUSE/allege | menduga | a=Menteri Pertahanan Guido Crosetto>Guido Crosetto,ITA,GOV | r=Israel>I
+ Militer Israel mengaku menembak ke arah "ancaman" di dekat pos itu dan mengeklaim telah menyuruh personel PBB tetap di ruang berlindung.
S organization:Militer Israel>ID | mengaku | menembak ke arah "ancaman" di dekat pos itu | mixed
S organization:Militer Israel>ID | mengeklaim | telah menyuruh personel PBB tetap di ruang berlindung | indirect
e11 ASSAULT/heavy-weapons | menembak | a=Militer Israel>ID | p=Naqoura>Q | d=2024-10-10 | same=e1
e12 REQUEST | menyuruh | a=Militer Israel>ID | r=personel PBB>U
. Sebelumnya, Tel Aviv meminta UNIFIL mundur lima kilometer ke utara, tetapi pasukan dari 50 negara itu memilih bertahan.
e13 REQUEST/yield | meminta | a=Tel Aviv>I | r=UNIFIL>U
e14 REJECT/yield | memilih bertahan | a=pasukan dari 50 negara itu>U | r=Tel Aviv>I
. Indonesia menyumbang 1.232 prajurit, kontingen terbesar di misi yang dibentuk pada 1978 itu.
e15 AID | menyumbang | a=Indonesia>N | r=misi>U | p=Lebanon selatan>Southern Lebanon,LBN,33.3,35.4 | st=ongoing | f=size 1232 "1.232 prajurit"

@story id-own-m-054 | id | 2022-10-30 | Situasi
@who R = Iran | IRN | GOV
@who P = Iranian protesters | IRN | CVL
@who S = Islamic Revolutionary Guard Corps | IRN | MIL
@who M = Mahsa Amini | IRN | CVL
@where T = Tehran | IRN | 35.69 | 51.39
@where R = Iran | IRN | 32.5 | 53.5
# Panglima IRGC kepada Demonstran: Hari Ini Hari Terakhir Kerusuhan
S person:Panglima IRGC>=Hossein Salami | - | Hari Ini Hari Terakhir Kerusuhan | direct
e1 THREATEN/violence | Hari Terakhir Kerusuhan | a=Panglima IRGC>Hossein Salami,IRN,MIL | r=Demonstran>P | d=2022-10-29
+ TEHERAN - Panglima Korps Garda Revolusi Islam (IRGC) Hossein Salami memperingatkan para pemuda agar tidak lagi turun ke jalan.
S person:Panglima Korps Garda Revolusi Islam (IRGC) Hossein Salami>=Hossein Salami | memperingatkan | tidak lagi turun ke jalan | indirect
e2 REQUEST/yield | memperingatkan | a=Panglima Korps Garda Revolusi Islam (IRGC) Hossein Salami>Hossein Salami,IRN,MIL | r=para pemuda>P | d=2022-10-29
e3 PROTEST/demo | turun ke jalan | a=para pemuda>P | p=TEHERAN>R | st=ongoing
. "Jangan lewati batas; hari ini hari terakhir kerusuhan," serunya, dikutip dari media pemerintah, Sabtu (29/10/2022).
S outlet:media pemerintah>=Iranian state media ; person:nya>=Hossein Salami | serunya | Jangan lewati batas; hari ini hari terakhir kerusuhan, | direct
e4 THREATEN/violence | hari terakhir kerusuhan | a=nya>Hossein Salami,IRN,MIL | r=para pemuda>P | d=2022-10-29 | same=e1
+ Peringatan itu diabaikan.
. Minggu pagi, mahasiswa di puluhan universitas tetap berunjuk rasa, dan pasukan Basij menembakkan gas air mata ke asrama.
e5 PROTEST/demo | berunjuk rasa | a=mahasiswa>P | d=2022-10-30 | p=TEHERAN>R
e6 ASSAULT/crowd-control | menembakkan gas air mata | a=pasukan Basij>Basij,IRN,MIL | r=mahasiswa>P | d=2022-10-30 | p=TEHERAN>R
. Video yang diverifikasi BBC memperlihatkan pria berpakaian preman memukuli mahasiswi di gerbang kampus Universitas Azad Teheran.
S outlet:BBC>=BBC ; document:Video>- | memperlihatkan | pria berpakaian preman memukuli mahasiswi di gerbang kampus Universitas Azad Teheran | indirect
e7 ASSAULT/beat | memukuli | a=pria berpakaian preman>Plainclothes security agents of Iran,IRN,COP | r=mahasiswi>P | p=Universitas Azad Teheran>T | d=2022-10-30
+ Gelombang protes bermula dari kematian Mahsa Amini, 22 tahun, pada 16 September, tiga hari sesudah ia ditangkap polisi moral karena dianggap mengenakan hijab secara tidak pantas.
e8 PROTEST/demo | Gelombang protes | p=TEHERAN>R | d=2022-09-16..2022-10-30 | st=ongoing
e9 COERCE/arrest | ditangkap | a=polisi moral>Guidance Patrol of Iran,IRN,COP | r=ia>M | p=Teheran>T | d=2022-09-13
. Keluarganya yakin ia dipukuli; laporan forensik resmi menyebut penyakit lama sebagai penyebabnya.
S unnamed:Keluarganya>- | yakin | ia dipukuli | indirect
S document:laporan forensik resmi>=Official forensic report | menyebut | penyakit lama sebagai penyebabnya | indirect
e10 ASSAULT/beat | dipukuli | a=polisi moral>Guidance Patrol of Iran,IRN,COP | r=ia>M | p=Teheran>T | d=2022-09-13
. Menurut lembaga HAM Iran Human Rights yang berbasis di Oslo, 277 orang terbunuh, termasuk 40 anak.
S organization:lembaga HAM Iran Human Rights>=Iran Human Rights | Menurut | 277 orang terbunuh, termasuk 40 anak | indirect
e11 ASSAULT | terbunuh | r=277 orang>P | p=TEHERAN>R | d=2022-09-16..2022-10-30 | f=killed 277 "277 orang" ; killed 40 "40 anak"
. Ribuan lainnya ditahan, dan pengadilan revolusi akan menyidangkan 1.000 orang secara terbuka di ibu kota.
e12 COERCE/arrest | ditahan | r=Ribuan lainnya>P | f=detained 2000.. "Ribuan lainnya"
e13 ACCUSE | menyidangkan | a=pengadilan revolusi>Islamic Revolutionary Court,IRN,JUD | r=1.000 orang>P | p=ibu kota>T | st=planned | f=size 1000 "1.000 orang"
+ Teheran menuding Amerika dan Israel mendalangi keresahan.
S organization:Teheran>R | menuding | Amerika dan Israel mendalangi keresahan | indirect
e14 ACCUSE/allege | menuding | a=Teheran>R | r=Amerika>United States,USA,GOV ; Israel>Israel,ISR,GOV
. Jerman mengumumkan aturan masuk yang lebih ketat bagi pejabat Iran, sementara Uni Eropa menimbang memasukkan IRGC ke daftar organisasi teroris.
e15 REJECT | aturan masuk yang lebih ketat | a=Jerman>Germany,DEU,GOV | r=pejabat Iran>R
e16 SANCTION | memasukkan IRGC ke daftar organisasi teroris | a=Uni Eropa>European Union,-,IGO | r=IRGC>S | st=possible
. Di Berlin pekan lalu, 80.000 orang berpawai mendukung perempuan Iran.
e17 PROTEST/demo | berpawai | a=80.000 orang>Protesters in Berlin,DEU,CVL | p=Berlin>Berlin,DEU,52.52,13.4 | d=2022-10-22 | f=size 80000 "80.000 orang"

@story id-own-m-055 | id | 2025-10-02 | Situasi
@who F = Global Sumud Flotilla | - | NGO
@who I = Israel | ISR | GOV
@who IN = Israeli Navy | ISR | MIL
@who C = Gustavo Petro | COL | GOV
@where M = Mediterranean Sea | - | 32.0 | 33.5
# Israel Cegat Armada Global Sumud Flotilla, Greta Thunberg Ditangkap
e1 COERCE/seize | Cegat | a=Israel>I | r=Armada Global Sumud Flotilla>F | d=2025-10-01
e2 COERCE/arrest | Ditangkap | r=Greta Thunberg>Greta Thunberg,SWE,CVL | d=2025-10-01
+ Angkatan Laut Israel mencegat kapal-kapal pembawa bantuan untuk Gaza di perairan internasional, Rabu (1/10/2025) malam.
e3 COERCE/seize | mencegat | a=Angkatan Laut Israel>IN | r=kapal-kapal pembawa bantuan>F | p=perairan internasional>M | d=2025-10-01 | same=e1
. Aktivis iklim Greta Thunberg dan lebih dari 200 relawan dari 37 negara dibawa ke pelabuhan Ashdod.
e4 COERCE/arrest | dibawa | a=Angkatan Laut Israel>IN | r=Aktivis iklim Greta Thunberg>Greta Thunberg,SWE,CVL ; relawan dari 37 negara>F | p=pelabuhan Ashdod>Ashdod,ISR,31.8,34.65 | d=2025-10-01 | f=detained 200.. "lebih dari 200 relawan" | same=e2
. Panitia Global Sumud Flotilla mengatakan salah satu kapal disemprot meriam air dan satu lagi sengaja ditabrak.
S organization:Panitia Global Sumud Flotilla>F | mengatakan | salah satu kapal disemprot meriam air dan satu lagi sengaja ditabrak | indirect
e5 ASSAULT/crowd-control | disemprot meriam air | a=Angkatan Laut Israel>IN | r=salah satu kapal>F | p=perairan internasional>M | d=2025-10-01
e6 ASSAULT | ditabrak | a=Angkatan Laut Israel>IN | r=satu lagi>F | p=perairan internasional>M | d=2025-10-01
+ "Greta dan kawan-kawannya aman dan sehat," tulis Kementerian Luar Negeri Israel di X.
S document:X>=X post ; organization:Kementerian Luar Negeri Israel>=Ministry of Foreign Affairs of Israel | tulis | Greta dan kawan-kawannya aman dan sehat, | direct
. Mereka, menurut kementerian itu, akan dideportasi ke Eropa.
S organization:kementerian itu>=Ministry of Foreign Affairs of Israel | menurut | akan dideportasi ke Eropa | indirect
e7 COERCE/deport | dideportasi | a=kementerian itu>I | r=Mereka>F | st=planned
+ Presiden Kolombia Gustavo Petro mengusir seluruh diplomat Israel dan membatalkan perjanjian perdagangan bebas karena dua warganya ikut ditahan.
e8 SANCTION/expel | mengusir | a=Presiden Kolombia Gustavo Petro>C | r=seluruh diplomat Israel>Diplomats of Israel in Colombia,ISR,GOV | p=Kolombia>Colombia,COL,4.6,-74.1
e9 SANCTION/discontinue | membatalkan perjanjian perdagangan bebas | a=Presiden Kolombia Gustavo Petro>C | r=Israel>I
e10 COERCE/arrest | ditahan | r=dua warganya>Colombian activists,COL,CVL | d=2025-10-01 | f=detained 2 "dua warganya"
. Serikat buruh di Italia menyerukan mogok umum pada Jumat, dan di Napoli demonstran menduduki rel kereta.
e11 REQUEST | menyerukan | a=Serikat buruh di Italia>Trade unions of Italy,ITA,CVL
e12 PROTEST/strike | mogok umum | p=Italia>Italy,ITA,42.5,12.5 | d=2025-10-03 | st=planned
e13 PROTEST/obstruct | menduduki rel kereta | a=demonstran>Protesters in Naples,ITA,CVL | p=Napoli>Naples,ITA,40.85,14.27
. Perdana Menteri Malaysia Anwar Ibrahim mengecam pencegatan itu sebagai intimidasi dan menuntut warga Malaysia dilepaskan.
e14 ACCUSE/disapprove | mengecam | a=Perdana Menteri Malaysia Anwar Ibrahim>Anwar Ibrahim,MYS,GOV | r=Israel>I
e15 COERCE/seize | pencegatan itu | r=kapal-kapal pembawa bantuan>F | p=perairan internasional>M | d=2025-10-01 | same=e1
e16 REQUEST/yield | menuntut | a=Perdana Menteri Malaysia Anwar Ibrahim>Anwar Ibrahim,MYS,GOV | r=Israel>I
. Pada Mei 2010, pasukan komando Israel membunuh 10 aktivis Turki di atas kapal Mavi Marmara.
e17 ASSAULT | membunuh | a=pasukan komando Israel>Israel Defense Forces,ISR,MIL | r=10 aktivis Turki>Turkish activists on the Mavi Marmara,TUR,CVL | p=kapal Mavi Marmara>M | d=2010-05-01..2010-05-31 | f=killed 10 "10 aktivis Turki"

@story id-own-m-056 | id | 2019-12-19 | Situasi
@who T = Donald Trump | USA | GOV
@who H = United States House of Representatives | USA | LEG
@who P = Nancy Pelosi | USA | LEG
# DPR AS Makzulkan Donald Trump
e1 SANCTION/expel | Makzulkan | a=DPR AS>H | r=Donald Trump>T | d=2019-12-18
+ Washington DC - Donald Trump menjadi presiden ketiga dalam sejarah Amerika Serikat yang dimakzulkan Dewan Perwakilan Rakyat.
e2 SANCTION/expel | dimakzulkan | a=Dewan Perwakilan Rakyat>H | r=Donald Trump>T | p=Washington DC>Washington D.C.,USA,38.9,-77.04 | d=2019-12-18 | same=e1
. Dalam pemungutan suara, Rabu (18/12/2019) malam, 230 anggota menyetujui dakwaan penyalahgunaan kekuasaan dan 197 menolaknya.
e3 ACCUSE/allege | dakwaan penyalahgunaan kekuasaan | a=Dewan Perwakilan Rakyat>H | r=Donald Trump>T | d=2019-12-18
e4 REJECT | menolaknya | d=2019-12-18
. Trump dituduh menahan bantuan militer senilai 391 juta dollar AS untuk menekan Ukraina agar menyelidiki rivalnya, Joe Biden.
e5 ACCUSE/allege | dituduh | r=Trump>T
e6 COERCE/withhold | menahan bantuan militer | a=Trump>T | r=Ukraina>Ukraine,UKR,GOV | st=possible
+ "Presiden tidak memberi kita pilihan," ucap Ketua DPR Nancy Pelosi yang mengenakan gaun hitam.
S person:Ketua DPR Nancy Pelosi>P | ucap | Presiden tidak memberi kita pilihan, | direct
. Di Battle Creek, Michigan, Trump berkampanye pada saat yang sama dan menyebut pemakzulan itu upaya membatalkan hasil pemilu.
S person:Trump>T | menyebut | pemakzulan itu upaya membatalkan hasil pemilu | indirect
e7 ACCUSE/disapprove | upaya membatalkan hasil pemilu | a=Trump>T | r=Dewan Perwakilan Rakyat>H | d=2019-12-18 | p=Battle Creek, Michigan>Battle Creek,USA,42.32,-85.18
. Tak satu pun anggota Partai Republik mendukung pemakzulan.
e8 SUPPORT | mendukung | a=anggota Partai Republik>Republican Party,USA,LEG | st=denied
. Nasibnya kini ada di tangan Senat, yang dikuasai partainya sendiri.
. Sidang kemungkinan digelar Januari.
