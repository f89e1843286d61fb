@story id-own-m-015 | id | 2025-01-20 | Situasi
@who I = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who RG = Romi Gonen | ISR | CVL
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where O = Ofer Prison | PSE | 31.85 | 35.14
# Tiga Sandera Wanita Bebas dari Gaza, 90 Tahanan Palestina Pulang ke Rumah
e1 RETREAT/release | Bebas | r=Tiga Sandera Wanita>Israeli hostages,ISR,CVL | p=Gaza>G | d=2025-01-19 | f=size 3 "Tiga Sandera Wanita"
e2 RETREAT/release | Pulang | r=90 Tahanan Palestina>Palestinian prisoners,PSE,CVL | d=2025-01-20 | f=size 90 "90 Tahanan Palestina"
+ GAZA - Hamas menyerahkan tiga sandera perempuan kepada Palang Merah di Alun-alun Saraya, Kota Gaza, Minggu (19/1/2025) sore, pada hari pertama gencatan senjata.
e3 RETREAT/release | menyerahkan | a=Hamas>H | r=tiga sandera perempuan>Israeli hostages,ISR,CVL ; Palang Merah>International Committee of the Red Cross,-,NGO | p=Alun-alun Saraya, Kota Gaza>Saraya Square in Gaza City,PSE,31.51,34.45 | d=2025-01-19 | f=size 3 "tiga sandera perempuan" | same=e1
e4 RETREAT/ceasefire | gencatan senjata | a=Hamas>H | p=Gaza>G | d=2025-01-19
. Romi Gonen, Doron Steinbrecher, dan Emily Damari turun dari mobil putih di tengah kerumunan massa yang berdesakan.
. Sebanyak 90 tahanan Palestina, hampir semuanya perempuan dan remaja, dilepaskan dari Penjara Ofer pada Senin dini hari.
e5 RETREAT/release | dilepaskan | r=90 tahanan Palestina>Palestinian prisoners,PSE,CVL | p=Penjara Ofer>O | d=2025-01-20 | f=size 90 "Sebanyak 90 tahanan Palestina" | same=e2
+ "Emily kembali dalam keadaan hidup," kata ibunya, Mandy Damari, seperti dilansir BBC, Senin (20/1/2025).
S outlet:BBC>=BBC ; person:ibunya, Mandy Damari>=Mandy Damari | kata | Emily kembali dalam keadaan hidup, | direct
. "Namun, penantian yang mustahil ini masih berlanjut bagi terlalu banyak keluarga lain."
S person:Mandy Damari>=Mandy Damari | - | Namun, penantian yang mustahil ini masih berlanjut bagi terlalu banyak keluarga lain. | direct
+ Gencatan senjata sempat molor hampir tiga jam karena Hamas terlambat menyerahkan daftar nama.
e6 RETREAT/ceasefire | Gencatan senjata | a=Hamas>H | p=Gaza>G | d=2025-01-19 | same=e4
. Selama penundaan itu, serangan Israel menewaskan 19 orang, demikian dilaporkan badan pertahanan sipil Gaza.
S organization:badan pertahanan sipil Gaza>=Civil Defence of Gaza | dilaporkan | Selama penundaan itu, serangan Israel menewaskan 19 orang | indirect
e7 ASSAULT | serangan Israel | a=Israel>I | r=19 orang>-,PSE,CVL | p=Gaza>G | d=2025-01-19 | f=killed 19 "19 orang"
+ Juru bicara PBB mengatakan lebih dari 630 truk bantuan memasuki Gaza pada hari pertama.
S unnamed:Juru bicara PBB>- | mengatakan | lebih dari 630 truk bantuan memasuki Gaza pada hari pertama | indirect
e8 AID | memasuki | p=Gaza>G | d=2025-01-19
. Di Ramallah, ribuan orang menyambut bus tahanan dengan kembang api, padahal tentara Israel telah memperingatkan agar tidak ada perayaan.
e9 SUPPORT | menyambut | a=ribuan orang>Residents of Ramallah,PSE,CVL | r=tahanan>Palestinian prisoners,PSE,CVL | p=Ramallah>Ramallah,PSE,31.9,35.2 | d=2025-01-20 | f=size 2000.. "ribuan orang"
e10 REQUEST/yield | memperingatkan | a=tentara Israel>Israel Defense Forces,ISR,MIL
. Menteri Keamanan Nasional Itamar Ben-Gvir mengundurkan diri sebagai protes atas perjanjian yang disebutnya "menyerah kepada teror".
S person:nya>=Itamar Ben-Gvir | disebutnya | menyerah kepada teror | direct
e11 RETREAT/resign | mengundurkan diri | a=Menteri Keamanan Nasional Itamar Ben-Gvir>Itamar Ben-Gvir,ISR,GOV | d=2025-01-19
e12 ACCUSE/disapprove | protes | a=Menteri Keamanan Nasional Itamar Ben-Gvir>Itamar Ben-Gvir,ISR,GOV
+ Empat sandera berikutnya, menurut Hamas, akan dibebaskan Sabtu mendatang.
S organization:Hamas>H | menurut | akan dibebaskan Sabtu mendatang | indirect
e13 RETREAT/release | dibebaskan | a=Hamas>H | r=Empat sandera>Israeli hostages,ISR,CVL | d=2025-01-25 | st=planned | f=size 4 "Empat sandera"

@story id-own-m-016 | id | 2023-03-18 | Situasi
@who C = International Criminal Court | - | IGO
@who P = Vladimir Putin | RUS | GOV
@who L = Maria Lvova-Belova | RUS | GOV
@who U = Ukraine | UKR | GOV
@who K = Kremlin | RUS | GOV
@where H = The Hague | NLD | 52.08 | 4.3
# ICC Terbitkan Surat Perintah Penangkapan Putin, Kremlin: Tidak Ada Artinya
S organization:Kremlin>K | - | Tidak Ada Artinya | direct
e1 THREATEN/arrest | Terbitkan Surat Perintah Penangkapan | a=ICC>C | r=Putin>P | d=2023-03-17
e2 REJECT | Tidak Ada Artinya | a=Kremlin>K | r=ICC>C
+ DEN HAAG, KOMPAS.com - Mahkamah Pidana Internasional (ICC) mengeluarkan surat perintah penangkapan terhadap Presiden Rusia Vladimir Putin, Jumat (17/3/2023).
e3 THREATEN/arrest | surat perintah penangkapan | a=Mahkamah Pidana Internasional (ICC)>C | r=Presiden Rusia Vladimir Putin>P | p=DEN HAAG>H | d=2023-03-17 | same=e1
. Orang nomor satu di Rusia itu diduga bertanggung jawab atas deportasi anak-anak dari wilayah pendudukan di Ukraina.
e4 COERCE/deport | deportasi | a=Orang nomor satu di Rusia itu>P | r=anak-anak>Ukrainian children,UKR,CVL | p=wilayah pendudukan di Ukraina>Russian-occupied Ukraine,UKR,47.5,37.0 | st=possible
. Surat serupa diterbitkan untuk Maria Lvova-Belova, komisioner hak anak Rusia.
e5 THREATEN/arrest | Surat serupa | a=ICC>C | r=Maria Lvova-Belova>L | p=DEN HAAG>H | d=2023-03-17
+ Jaksa ICC Karim Khan mengatakan kepada CNN, ratusan anak sedikitnya telah diambil dari panti asuhan dan banyak yang diadopsi keluarga Rusia.
S outlet:CNN>=CNN ; person:Jaksa ICC Karim Khan>=Karim Khan | mengatakan | ratusan anak sedikitnya telah diambil dari panti asuhan dan banyak yang diadopsi keluarga Rusia | indirect
e6 COERCE/deport | diambil | r=ratusan anak>Ukrainian children,UKR,CVL | p=wilayah pendudukan di Ukraina>Russian-occupied Ukraine,UKR,47.5,37.0 | f=displaced 200.. "ratusan anak" | same=e4
. "Anak-anak tidak boleh diperlakukan sebagai rampasan perang," tegas Khan.
S person:Khan>=Karim Khan | tegas | Anak-anak tidak boleh diperlakukan sebagai rampasan perang, | direct
+ Juru bicara Kremlin Dmitry Peskov menyebut keputusan itu batal demi hukum karena Rusia tidak mengakui yurisdiksi ICC.
S person:Juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | menyebut | keputusan itu batal demi hukum karena Rusia tidak mengakui yurisdiksi ICC | indirect
e7 THREATEN/arrest | keputusan itu | a=ICC>C | r=Putin>P | p=DEN HAAG>H | d=2023-03-17 | same=e1
e8 REJECT | tidak mengakui | a=Rusia>Russia,RUS,GOV | r=ICC>C
. Dmitry Medvedev membandingkan surat tersebut dengan tisu toilet.
e9 ACCUSE/disapprove | membandingkan | a=Dmitry Medvedev>Dmitry Medvedev,RUS,GOV | r=ICC>C
+ Presiden Volodymyr Zelensky memuji langkah "bersejarah" itu.
e10 SUPPORT | memuji | a=Presiden Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV | r=ICC>C
. Menurut data Kyiv, 16.226 anak sudah dipindahkan secara paksa, dan baru 308 yang kembali.
S organization:Kyiv>U | Menurut data | 16.226 anak sudah dipindahkan secara paksa, dan baru 308 yang kembali | indirect
e11 COERCE/deport | dipindahkan secara paksa | r=16.226 anak>Ukrainian children,UKR,CVL | f=displaced 16226 "16.226 anak" | same=e4
e12 RETREAT/release | kembali | r=308>Ukrainian children,UKR,CVL | f=size 308 "308"
. AS, meski bukan anggota mahkamah, menilai keputusan tersebut "dapat dibenarkan".
S organization:AS>=United States | menilai | dapat dibenarkan | direct
e13 SUPPORT | dapat dibenarkan | a=AS>United States,USA,GOV | r=ICC>C
+ Secara teori, 123 negara anggota ICC wajib menahan Putin bila ia menginjak wilayah mereka.
e14 COERCE/arrest | menahan | a=123 negara anggota ICC>Member states of the International Criminal Court,-,GOV | r=Putin>P | st=possible
. Dalam praktiknya, para ahli hukum meragukan hal itu terjadi dalam waktu dekat.
. Sebelumnya, baru dua kepala negara yang dijerat saat masih menjabat: Omar al-Bashir dari Sudan dan Muammar Khadafi dari Libya.
e15 THREATEN/arrest | dijerat | a=ICC>C | r=Omar al-Bashir>Omar al-Bashir,SDN,GOV ; Muammar Khadafi>Muammar Gaddafi,LBY,GOV

@story id-own-m-017 | id | 2024-02-18 | Situasi
@who N = Alexei Navalny | RUS | OPP
@who R = Russia | RUS | GOV
@who Y = Yulia Navalnaya | RUS | OPP
@who P = Vladimir Putin | RUS | GOV
@where R = Russia | RUS | 60.0 | 90.0
# Ratusan Orang Ditangkap Saat Letakkan Bunga untuk Navalny
e1 COERCE/arrest | Ditangkap | r=Ratusan Orang>Mourners of Navalny,RUS,CVL | f=detained 200.. "Ratusan Orang"
+ Moskow - Polisi Rusia menahan lebih dari 400 orang di 36 kota yang datang membawa bunga dan lilin untuk mengenang pemimpin oposisi Alexei Navalny.
e2 COERCE/arrest | menahan | a=Polisi Rusia>Police of Russia,RUS,COP | r=lebih dari 400 orang>Mourners of Navalny,RUS,CVL | p=Rusia>R | f=detained 400.. "lebih dari 400 orang" | same=e1
e3 PROTEST/demo | membawa bunga dan lilin | a=lebih dari 400 orang>Mourners of Navalny,RUS,CVL | p=Rusia>R
. Angka itu dirilis kelompok pemantau OVD-Info, seperti dilansir Reuters, Minggu (18/2/2024).
+ Di St Petersburg, menurut kelompok yang sama, seorang pendeta yang hendak memimpin doa ikut diciduk di depan rumahnya.
S outlet:Reuters>=Reuters ; organization:kelompok yang sama>=OVD-Info | menurut | seorang pendeta yang hendak memimpin doa ikut diciduk di depan rumahnya | indirect
e4 COERCE/arrest | diciduk | r=seorang pendeta>-,RUS,CVL | p=St Petersburg>Saint Petersburg,RUS,59.94,30.31 | f=detained 1 "seorang pendeta"
. Pria bertopeng terlihat menyapu karangan bunga ke kantong sampah pada malam hari.
+ Navalny (47) meninggal pada Jumat (16/2/2024) di koloni hukuman "Serigala Kutub" di Yamal-Nenets.
. Dinas penjara menyatakan ia kehilangan kesadaran setelah berjalan-jalan.
S organization:Dinas penjara>=Federal Penitentiary Service of Russia | menyatakan | ia kehilangan kesadaran setelah berjalan-jalan | indirect
. Istrinya, Yulia Navalnaya, menuduh Putin membunuh suaminya dan bersumpah meneruskan perjuangannya.
S person:Istrinya, Yulia Navalnaya>Y | menuduh | Putin membunuh suaminya | indirect
e5 ACCUSE/allege | menuduh | a=Istrinya, Yulia Navalnaya>Y | r=Putin>P
e6 ASSAULT/targeted | membunuh | a=Putin>P | r=suaminya>N | d=2024-02-16 | st=possible
e7 AGREE | bersumpah | a=Istrinya, Yulia Navalnaya>Y
+ "Mereka menyembunyikan jenazahnya karena takut," kata juru bicara Navalny, Kira Yarmysh, melalui media sosial.
S document:media sosial>- ; person:juru bicara Navalny, Kira Yarmysh>=Kira Yarmysh | kata | Mereka menyembunyikan jenazahnya karena takut, | direct
e8 COERCE/withhold | menyembunyikan jenazahnya | a=Mereka>R | r=nya>N
. Kremlin menolak tudingan tersebut dan menyebutnya "benar-benar gila".
S organization:Kremlin>R | menyebutnya | benar-benar gila | direct
e9 REJECT | menolak tudingan | a=Kremlin>R
e10 ACCUSE/allege | tudingan tersebut | r=Kremlin>R
+ Presiden AS Joe Biden menyatakan tidak ragu bahwa kematian itu akibat ulah Putin dan para premannya.
S person:Presiden AS Joe Biden>=Joe Biden | menyatakan | kematian itu akibat ulah Putin dan para premannya | indirect
e11 ACCUSE/allege | akibat ulah Putin | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=Putin>P
. Inggris memanggil diplomat Rusia di London untuk menegaskan bahwa Moskow harus bertanggung jawab penuh.
S organization:Inggris>=United Kingdom | menegaskan | Moskow harus bertanggung jawab penuh | indirect
e12 REQUEST/meet | memanggil | a=Inggris>United Kingdom,GBR,GOV | r=diplomat Rusia di London>Diplomats of Russia in London,RUS,GOV | p=London>London,GBR,51.51,-0.13
e13 ACCUSE/disapprove | harus bertanggung jawab | a=Inggris>United Kingdom,GBR,GOV | r=Moskow>R
. Jerman, Prancis, dan Swedia melakukan hal serupa.
e14 REQUEST/meet | melakukan hal serupa | a=Jerman>Germany,DEU,GOV ; Prancis>France,FRA,GOV ; Swedia>Sweden,SWE,GOV | r=Rusia>R
+ Pada Agustus 2020 Navalny diracun dengan agen saraf Novichok, dirawat di Berlin, lalu ditangkap sepulangnya ke Moskow lima bulan kemudian.
e15 ASSAULT/unconventional,targeted | diracun | r=Navalny>N | p=Rusia>R | d=2020-08-01..2020-08-31
e16 COERCE/arrest | ditangkap | r=Navalny>N | p=Moskow>Moscow,RUS,55.75,37.62 | d=2021-01-01..2021-01-31
. Tahun lalu hukumannya diperberat menjadi 19 tahun.
e17 SANCTION/convict | diperberat | r=Navalny>N | d=2023-01-01..2023-12-31

@story id-own-m-018 | id | 2023-03-11 | Situasi
@who R = Iran | IRN | GOV
@who S = Saudi Arabia | SAU | GOV
@who C = China | CHN | GOV
@where B = Beijing | CHN | 39.9 | 116.4
# Arab Saudi-Iran Sepakat Rujuk, Kedutaan Dibuka Lagi dalam Dua Bulan
e1 SUPPORT | Sepakat Rujuk | a=Arab Saudi>S ; Iran>R | d=2023-03-10
e2 SUPPORT | Dibuka Lagi | a=Arab Saudi>S ; Iran>R | d=2023-03-10..2023-05-10 | st=planned
+ BEIJING - Setelah tujuh tahun bermusuhan, Arab Saudi dan Iran sepakat memulihkan hubungan diplomatik, Jumat (10/3/2023).
e3 SUPPORT | sepakat memulihkan hubungan | a=Arab Saudi>S ; Iran>R | p=BEIJING>B | d=2023-03-10 | same=e1
. Perjanjian diteken di Beijing seusai empat hari perundingan tertutup yang dimediasi China.
e4 SUPPORT | diteken | a=Arab Saudi>S ; Iran>R | p=Beijing>B | d=2023-03-10 | same=e1
e5 CONSULT/third-party | dimediasi | a=China>C ; Arab Saudi>S ; Iran>R | p=Beijing>B | d=2023-03-06..2023-03-10
+ Dalam pernyataan bersama yang disiarkan kantor berita SPA, kedua negara akan membuka kembali kedutaan paling lambat dua bulan lagi dan menghidupkan perjanjian kerja sama keamanan tahun 2001.
S outlet:kantor berita SPA>=Saudi Press Agency ; document:pernyataan bersama>=Joint statement of Saudi Arabia, Iran and China | Dalam | kedua negara akan membuka kembali kedutaan paling lambat dua bulan lagi dan menghidupkan perjanjian kerja sama keamanan tahun 2001 | indirect
e6 SUPPORT | membuka kembali kedutaan | a=kedua negara>S ; kedua negara>R | d=2023-03-10..2023-05-10 | st=planned | same=e2
e7 COOPERATE | menghidupkan perjanjian kerja sama keamanan | a=kedua negara>S ; kedua negara>R | st=planned
. Menteri luar negeri keduanya dijadwalkan bertemu untuk bertukar duta besar.
e8 AGREE | bertemu | a=Menteri luar negeri keduanya>Faisal bin Farhan Al Saud,SAU,GOV ; Menteri luar negeri keduanya>Hossein Amir-Abdollahian,IRN,GOV | st=planned
+ "Ini kemenangan bagi dialog dan perdamaian," ujar diplomat senior China Wang Yi.
S person:diplomat senior China Wang Yi>=Wang Yi | ujar | Ini kemenangan bagi dialog dan perdamaian, | direct
. Sekretaris Dewan Keamanan Nasional Iran Ali Shamkhani memuji pembicaraan itu sebagai "jelas, transparan, dan komprehensif".
S person:Sekretaris Dewan Keamanan Nasional Iran Ali Shamkhani>=Ali Shamkhani | memuji | jelas, transparan, dan komprehensif | direct
e9 SUPPORT | memuji | a=Sekretaris Dewan Keamanan Nasional Iran Ali Shamkhani>Ali Shamkhani,IRN,GOV
+ Riyadh memutuskan hubungan pada Januari 2016 setelah massa Iran menyerbu kedutaannya di Teheran.
e10 SANCTION/discontinue | memutuskan hubungan | a=Riyadh>S | r=Iran>R | d=2016-01-01..2016-01-31
e11 PROTEST/riot | menyerbu | a=massa Iran>Protesters in Tehran,IRN,CVL | r=kedutaannya>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Teheran>Tehran,IRN,35.69,51.39 | d=2016-01-01..2016-01-31
. Penyerbuan itu sendiri dipicu eksekusi ulama Syiah Nimr al-Nimr oleh kerajaan.
e12 PROTEST/riot | Penyerbuan itu | r=kedutaannya>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Teheran>Tehran,IRN,35.69,51.39 | d=2016-01-01..2016-01-31 | same=e11
e13 ASSAULT/targeted | eksekusi | a=kerajaan>S | r=ulama Syiah Nimr al-Nimr>Nimr al-Nimr,SAU,CVL | p=Arab Saudi>Saudi Arabia,SAU,24.0,45.0 | d=2016-01-01..2016-01-31
. Di Yaman, kedua negara mendukung pihak yang berseberangan sejak 2015.
e14 SUPPORT | mendukung | a=kedua negara>S ; kedua negara>R | p=Yaman>Yemen,YEM,15.5,44.2 | d=2015-01-01..2023-03-11 | st=ongoing
+ Gedung Putih menyambut baik setiap upaya meredakan ketegangan, kendati juru bicaranya menyangsikan Iran bakal menepati kewajiban.
e15 SUPPORT | menyambut baik | a=Gedung Putih>United States,USA,GOV
. Mantan Perdana Menteri Israel Naftali Bennett menyebut kesepakatan tersebut "kegagalan total pemerintahan Netanyahu".
S person:Mantan Perdana Menteri Israel Naftali Bennett>=Naftali Bennett | menyebut | kegagalan total pemerintahan Netanyahu | direct
e16 ACCUSE/disapprove | kegagalan total | a=Mantan Perdana Menteri Israel Naftali Bennett>Naftali Bennett,ISR,OPP | r=pemerintahan Netanyahu>Benjamin Netanyahu,ISR,GOV
. Bagi pengamat, panggung Beijing menandai babak baru peran China di kawasan.

@story id-own-m-019 | id | 2022-07-23 | Situasi
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who T = Turkey | TUR | GOV
@who UN = United Nations | - | IGO
@where I = Istanbul | TUR | 41.01 | 28.98
@where O = Odesa | UKR | 46.48 | 30.73
# Rusia dan Ukraina Teken Kesepakatan Ekspor Gandum, PBB: Secercah Harapan
S organization:PBB>UN | - | Secercah Harapan | direct
e1 AGREE | Teken Kesepakatan | a=Rusia>R ; Ukraina>U | d=2022-07-22
+ ISTANBUL, KOMPAS.com - Rusia dan Ukraina, melalui dua perjanjian terpisah dengan Turki dan PBB, sepakat membuka kembali pelabuhan Laut Hitam bagi ekspor gandum pada Jumat (22/7/2022).
e2 AGREE | sepakat | a=Rusia>R ; Ukraina>U ; Turki>T ; PBB>UN | p=ISTANBUL>I | d=2022-07-22 | same=e1
e3 RETREAT/access | membuka kembali pelabuhan | a=Rusia>R ; Ukraina>U | p=Laut Hitam>Black Sea,-,43.5,34.0 | st=planned
. Menteri Pertahanan Sergei Shoigu dan Menteri Infrastruktur Oleksandr Kubrakov meneken dokumen secara bergantian tanpa duduk semeja.
e4 AGREE | meneken | a=Menteri Pertahanan Sergei Shoigu>Sergei Shoigu,RUS,GOV ; Menteri Infrastruktur Oleksandr Kubrakov>Oleksandr Kubrakov,UKR,GOV | p=ISTANBUL>I | d=2022-07-22 | same=e1
+ Kapal dagang akan dipandu melewati ranjau, sedangkan pusat koordinasi di Istanbul memeriksa muatan untuk memastikan tidak ada senjata yang diselundupkan.
e5 AGREE | dipandu | st=planned
. Moskwa berjanji tidak menyerang pelabuhan selama pengapalan berlangsung.
e6 AGREE | berjanji | a=Moskwa>R | d=2022-07-22
+ Sekjen PBB Antonio Guterres menyebut perjanjian itu sebagai mercusuar di Laut Hitam.
S person:Sekjen PBB Antonio Guterres>=Antonio Guterres | menyebut | perjanjian itu sebagai mercusuar di Laut Hitam | indirect
. "Anda mengatasi rintangan dan mengesampingkan perbedaan," katanya kepada kedua delegasi.
S person:nya>=Antonio Guterres | katanya | Anda mengatasi rintangan dan mengesampingkan perbedaan, | direct
e7 SUPPORT | mengatasi rintangan | a=nya>Antonio Guterres,-,IGO | r=kedua delegasi>R ; kedua delegasi>U | p=ISTANBUL>I | d=2022-07-22
. Penasihat presiden Ukraina Mykhailo Podolyak memperingatkan, setiap provokasi Rusia akan dibalas militer seketika.
S person:Penasihat presiden Ukraina Mykhailo Podolyak>=Mykhailo Podolyak | memperingatkan | setiap provokasi Rusia akan dibalas militer seketika | indirect
e8 THREATEN/violence | memperingatkan | a=Penasihat presiden Ukraina Mykhailo Podolyak>Mykhailo Podolyak,UKR,GOV | r=Rusia>R
+ Belum genap 24 jam, dua rudal Kalibr menghantam pelabuhan Odesa, Sabtu pagi.
e9 ASSAULT/heavy-weapons | menghantam | p=pelabuhan Odesa>O | d=2022-07-23
. "Putin meludahi wajah PBB dan Turki," kata juru bicara Kementerian Luar Negeri Ukraina Oleg Nikolenko.
S person:juru bicara Kementerian Luar Negeri Ukraina Oleg Nikolenko>=Oleg Nikolenko | kata | Putin meludahi wajah PBB dan Turki, | direct
e10 ACCUSE/disapprove | meludahi | a=juru bicara Kementerian Luar Negeri Ukraina Oleg Nikolenko>Oleg Nikolenko,UKR,GOV | r=Putin>Vladimir Putin,RUS,GOV
. Guterres mengutuk serangan tersebut; Ankara mengaku telah diyakinkan Moskwa bahwa Rusia tidak terlibat.
S organization:Ankara>T ; organization:Moskwa>R | mengaku | Rusia tidak terlibat | indirect
e11 ACCUSE/disapprove | mengutuk | a=Guterres>Antonio Guterres,-,IGO
e12 ASSAULT/heavy-weapons | serangan tersebut | p=Odesa>O | d=2022-07-23 | same=e9
e13 ASSAULT/heavy-weapons | terlibat | a=Rusia>R | p=Odesa>O | d=2022-07-23 | st=denied | same=e9
+ Blokade armada Rusia sejak Februari menahan sekitar 20 juta ton gandum di silo Odesa.
e14 COERCE/restrict | Blokade | a=armada Rusia>Russian Navy,RUS,MIL | r=Ukraina>U | p=Odesa>O | d=2022-02-24..2022-07-23 | st=ongoing
. Harga roti di Lebanon dan Mesir melambung karenanya.

@story id-own-m-020 | id | 2024-05-20 | Situasi
@who A = Ebrahim Raisi | IRN | GOV
# Helikopter Jatuh, Presiden Iran Ebrahim Raisi Tewas
+ TEHERAN, KOMPAS.com - Presiden Iran Ebrahim Raisi dipastikan tewas setelah helikopter yang ditumpanginya jatuh di pegunungan Azerbaijan Timur dalam cuaca berkabut, Minggu (19/5/2024).
. Menteri Luar Negeri Hossein Amir-Abdollahian dan enam orang lain juga meninggal dunia.
. "Tidak ada tanda kehidupan di lokasi," lapor televisi pemerintah, Senin pagi.
S outlet:televisi pemerintah>=Iranian state television | lapor | Tidak ada tanda kehidupan di lokasi, | direct
+ Rombongan itu baru kembali dari perbatasan, tempat Raisi meresmikan bendungan bersama Presiden Azerbaijan Ilham Aliyev.
e1 CONSULT | meresmikan bendungan | a=Raisi>A ; Presiden Azerbaijan Ilham Aliyev>Ilham Aliyev,AZE,GOV | p=perbatasan>Iran-Azerbaijan border,IRN,39.1,46.6 | d=2024-05-19
. Turki mengirim drone Akinci untuk membantu pencarian, sementara Rusia menawarkan 47 anggota tim penyelamat.
e2 AID | mengirim drone | a=Turki>Turkey,TUR,GOV | r=Iran>Iran,IRN,GOV | d=2024-05-19..2024-05-20
e3 AGREE | menawarkan | a=Rusia>Russia,RUS,GOV | r=Iran>Iran,IRN,GOV | f=size 47 "47 anggota tim penyelamat"
. Israel membantah terlibat.
e4 ASSAULT | terlibat | a=Israel>Israel,ISR,GOV | r=Raisi>A | d=2024-05-19 | st=denied
e5 REJECT | membantah | a=Israel>Israel,ISR,GOV
. "Bukan kami," kata seorang pejabatnya kepada Reuters.
S outlet:Reuters>=Reuters ; unnamed:seorang pejabatnya>- | kata | Bukan kami, | direct
+ Pemimpin Tertinggi Ayatollah Ali Khamenei mengumumkan lima hari berkabung dan menunjuk Wakil Presiden Mohammad Mokhber sebagai presiden sementara.
. Pemilihan presiden harus digelar dalam 50 hari.
. Raisi, 63 tahun, adalah ulama garis keras yang pernah menjadi jaksa dan ketua Mahkamah Agung.
. Amerika Serikat menjatuhkan sanksi kepadanya pada 2019 atas perannya dalam eksekusi massal 1988.
e6 SANCTION/discontinue | menjatuhkan sanksi | a=Amerika Serikat>United States,USA,GOV | r=nya>A | d=2019-01-01..2019-12-31
e7 ASSAULT/targeted | eksekusi massal | a=nya>A | r=Iran>-,IRN,CVL | p=Iran>Iran,IRN,32.5,53.5 | d=1988-01-01..1988-12-31

@story id-own-m-021 | id | 2025-06-25 | Situasi
@who T = Donald Trump | USA | GOV
@who I = Israel | ISR | GOV
@who R = Iran | IRN | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who K = Israel Katz | ISR | GOV
@where Q = Al Udeid Air Base | QAT | 25.12 | 51.31
@where F = Fordow | IRN | 34.88 | 50.99
# Trump Marahi Israel dan Iran yang Langgar Gencatan Senjata
e1 ACCUSE/disapprove | Marahi | a=Trump>T | r=Israel>I ; Iran>R | d=2025-06-24
e2 REJECT/yield | Langgar Gencatan Senjata | a=Israel>I ; Iran>R | d=2025-06-24
+ WASHINGTON DC, KOMPAS.com – Presiden Amerika Serikat Donald Trump tak dapat menyembunyikan kekesalannya.
. Beberapa jam setelah gencatan senjata yang ia umumkan berlaku, Israel menuduh Iran meluncurkan dua rudal, dan Menteri Pertahanan Israel Katz memerintahkan serangan hebat ke Teheran.
S organization:Israel>I | menuduh | Iran meluncurkan dua rudal | indirect
e3 RETREAT/ceasefire | gencatan senjata | a=Israel>I ; Iran>R | d=2025-06-24
e4 ACCUSE/allege | menuduh | a=Israel>I | r=Iran>R | d=2025-06-24
e5 ASSAULT/heavy-weapons | meluncurkan dua rudal | a=Iran>R | r=Israel>I | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-24
e6 ASSAULT | serangan hebat | a=Menteri Pertahanan Israel Katz>K | r=Iran>R | p=Teheran>Tehran,IRN,35.69,51.39 | st=planned
+ "Israel, jangan jatuhkan bom itu," tulis Trump di Truth Social, Selasa (24/6/2025).
S document:Truth Social>=Truth Social post ; person:Trump>T | tulis | Israel, jangan jatuhkan bom itu, | direct
e7 REQUEST/yield | jangan jatuhkan | a=Trump>T | r=Israel>I | d=2025-06-24
. "Kalau kalian lakukan, itu pelanggaran besar, jadi bawa pulang pilot kalian sekarang!"
S person:Trump>T | - | Kalau kalian lakukan, itu pelanggaran besar, jadi bawa pulang pilot kalian sekarang! | direct
e8 REQUEST/yield | bawa pulang | a=Trump>T | r=kalian>I | d=2025-06-24 | same=e7
+ Ia kemudian menelepon Netanyahu; menurut kantor perdana menteri, Israel membatalkan serangan lanjutan.
S organization:kantor perdana menteri>=Office of the Prime Minister of Israel | menurut | Israel membatalkan serangan lanjutan | indirect
e9 CONSULT/phone | menelepon | a=Ia>T ; Netanyahu>N | d=2025-06-24
e10 ASSAULT | serangan lanjutan | a=Israel>I | r=Iran>R | d=2025-06-24 | st=denied
. Teheran membantah menembakkan rudal apa pun.
S organization:Teheran>R | membantah | menembakkan rudal apa pun | indirect
e11 REJECT | membantah | a=Teheran>R
e12 ASSAULT/heavy-weapons | menembakkan rudal | a=Teheran>R | r=Israel>I | d=2025-06-24 | st=denied | same=e5
+ Perang 12 hari pecah pada 13 Juni.
e13 ASSAULT | Perang 12 hari | a=Israel>I ; Iran>R | d=2025-06-13..2025-06-24
. Minggu lalu (22/6), pesawat pengebom B-2 Amerika menjatuhkan bom penembus bunker di situs nuklir Fordow.
e14 ASSAULT/aerial | menjatuhkan bom | a=pesawat pengebom B-2 Amerika>United States Air Force,USA,MIL | r=Iran>R | p=Fordow>F | d=2025-06-22
. Sehari kemudian Iran membalas dengan menembaki Pangkalan Udara Al Udeid di Qatar, yang sudah dikosongkan lebih dulu.
e15 ASSAULT/heavy-weapons | menembaki | a=Iran>R | r=Amerika>United States Armed Forces,USA,MIL | p=Pangkalan Udara Al Udeid di Qatar>Q | d=2025-06-23
e16 RETREAT/withdraw | dikosongkan | p=Pangkalan Udara Al Udeid di Qatar>Q
. Doha mengecam pelanggaran kedaulatan itu, tetapi tetap menjadi perantara gencatan senjata.
e17 ACCUSE/disapprove | mengecam | a=Doha>Qatar,QAT,GOV | r=Iran>R
e18 CONSULT/third-party | menjadi perantara | a=Doha>Qatar,QAT,GOV ; Israel>I ; Iran>R
+ Kementerian Kesehatan Iran mencatat 610 orang tewas; di Israel, 28 orang kehilangan nyawa.
S organization:Kementerian Kesehatan Iran>=Ministry of Health of Iran | mencatat | 610 orang tewas | indirect
e19 ASSAULT | tewas | r=610 orang>-,IRN,CVL | p=Iran>Iran,IRN,32.5,53.5 | d=2025-06-13..2025-06-24 | f=killed 610 "610 orang" | same=e13
e20 ASSAULT | kehilangan nyawa | r=28 orang>-,ISR,CVL | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-13..2025-06-24 | f=killed 28 "28 orang" | same=e13
