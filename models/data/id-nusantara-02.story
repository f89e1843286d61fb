@story id-own-m-008 | id | 2024-11-28 | Situasi
@who I = Israel | ISR | GOV
@who H = Hezbollah | LBN | REB
@who A = United States | USA | GOV
@who F = France | FRA | GOV
@who LA = Lebanese Armed Forces | LBN | MIL
@who ID = Israel Defense Forces | ISR | MIL
@where L = Lebanon | LBN | 33.9 | 35.8
@where S = Southern Lebanon | LBN | 33.3 | 35.4
# Gencatan Senjata Israel-Hizbullah Berlaku, Warga Lebanon Berbondong Pulang
e1 RETREAT/ceasefire | Gencatan Senjata | a=Israel>I ; Hizbullah>H | p=Lebanon>L | d=2024-11-27
+ BEIRUT, KOMPAS.com - Jalan raya menuju selatan Lebanon macet total sejak Rabu (27/11/2024) subuh.
. Ribuan keluarga yang terusir akibat perang bergegas pulang, dengan kasur dan koper terikat di atap mobil.
e2 ASSAULT | perang | r=Ribuan keluarga>Residents of southern Lebanon,LBN,CVL | p=selatan Lebanon>S | f=displaced 2000.. "Ribuan keluarga"
. Pukul 04.00 waktu setempat, gencatan senjata antara Israel dan Hizbullah mulai berlaku.
e3 RETREAT/ceasefire | mulai berlaku | a=Israel>I ; Hizbullah>H | p=Lebanon>L | d=2024-11-27 | same=e1
+ Kesepakatan yang ditengahi Amerika Serikat dan Prancis itu mengharuskan Israel mundur dari Lebanon selatan dalam 60 hari.
e4 CONSULT/third-party | ditengahi | a=Amerika Serikat>A ; Prancis>F ; Israel>I ; Hizbullah>H
e5 RETREAT/withdraw | mundur | a=Israel>I | p=Lebanon selatan>S | d=2024-11-27..2025-01-26 | st=planned
. Hizbullah wajib menarik petempur dan persenjataannya ke utara Sungai Litani, lalu tentara Lebanon akan menempatkan 5.000 prajurit di perbatasan.
e6 RETREAT/withdraw | menarik petempur dan persenjataannya | a=Hizbullah>H | p=Sungai Litani>Litani River,LBN,33.34,35.25 | st=planned
e7 MOBILIZE/troops | menempatkan 5.000 prajurit | a=tentara Lebanon>LA | p=perbatasan>Israel-Lebanon border,LBN,33.1,35.4 | st=planned | f=size 5000 "5.000 prajurit"
+ Belum sehari berjalan, militer Israel sudah melepaskan tembakan ke arah sejumlah orang yang mendekati desa Kfar Kila.
e8 ASSAULT/firearms | melepaskan tembakan | a=militer Israel>ID | r=sejumlah orang>-,LBN,- | p=Kfar Kila>Kfar Kila,LBN,33.28,35.55 | d=2024-11-27
. Dua jurnalis terluka di Khiam, menurut kantor berita resmi Lebanon NNA.
S outlet:kantor berita resmi Lebanon NNA>=National News Agency | menurut | Dua jurnalis terluka di Khiam | indirect
e9 ASSAULT | terluka | r=Dua jurnalis>-,LBN,MED | p=Khiam>Khiam,LBN,33.33,35.61 | d=2024-11-27 | f=injured 2 "Dua jurnalis"
. Militer negara itu menerapkan jam malam bagi warga di selatan Litani mulai pukul 17.00.
e10 COERCE/curfew | menerapkan jam malam | a=Militer negara itu>ID | r=warga di selatan Litani>Residents of southern Lebanon,LBN,CVL | p=selatan Litani>S | d=2024-11-27
. "Jangan kembali ke rumah sebelum kami mengizinkan," tulis juru bicara militer berbahasa Arab di X.
S document:X>=X post ; unnamed:juru bicara militer berbahasa Arab>- | tulis | Jangan kembali ke rumah sebelum kami mengizinkan, | direct
e11 REQUEST | Jangan kembali | a=juru bicara militer berbahasa Arab>ID | r=warga di selatan Litani>Residents of southern Lebanon,LBN,CVL | d=2024-11-27
+ Presiden AS Joe Biden, yang mengumumkan kesepakatan itu dari Gedung Putih pada Selasa malam, menyebutnya kabar baik dan awal baru bagi Lebanon.
S person:Presiden AS Joe Biden>=Joe Biden | menyebutnya | kabar baik dan awal baru bagi Lebanon | indirect
e12 CONCEDE | kesepakatan itu | a=Israel>I ; Hizbullah>H | d=2024-11-26
. Iran menyambut gencatan senjata tersebut seraya menegaskan dukungan kepada Hizbullah.
e13 SUPPORT | menyambut | a=Iran>Iran,IRN,GOV
e14 SUPPORT | menegaskan dukungan | a=Iran>Iran,IRN,GOV | r=Hizbullah>H
. Perdana Menteri sementara Najib Mikati meminta Israel mematuhi seluruh isi perjanjian.
e15 REQUEST/yield | meminta | a=Perdana Menteri sementara Najib Mikati>Najib Mikati,LBN,GOV | r=Israel>I
+ Konflik lintas batas meletus pada 8 Oktober 2023 ketika Hizbullah mulai menembakkan roket ke Israel utara untuk mendukung Hamas.
e16 ASSAULT/heavy-weapons | menembakkan roket | a=Hizbullah>H | r=Israel>I | p=Israel utara>Northern Israel,ISR,33.0,35.4 | d=2023-10-08
. Sejak saat itu sedikitnya 3.823 orang tewas di Lebanon, sebagian besar setelah Israel melancarkan serangan darat pada akhir September.
e17 ASSAULT | tewas di Lebanon | r=3.823 orang>-,LBN,CVL | p=Lebanon>L | d=2023-10-08..2024-11-27 | f=killed 3823.. "sedikitnya 3.823 orang"
e18 ASSAULT | serangan darat | a=Israel>I | r=Hizbullah>H | p=Lebanon>L

@story id-own-m-009 | id | 2025-03-01 | Situasi
@who T = Donald Trump | USA | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who V = J. D. Vance | USA | GOV
@who P = Vladimir Putin | RUS | GOV
@where W = White House | USA | 38.9 | -77.04
# Cekcok dengan Trump, Zelensky Diminta Angkat Kaki dari Gedung Putih
e1 REQUEST | Diminta Angkat Kaki | a=Trump>T | r=Zelensky>Z | p=Gedung Putih>W | d=2025-02-28
e2 ACCUSE/disapprove | Cekcok | a=Trump>T ; Zelensky>Z | p=Gedung Putih>W | d=2025-02-28
+ Washington DC - Pertemuan Presiden Amerika Serikat Donald Trump dengan Presiden Ukraina Volodymyr Zelensky di Ruang Oval, Jumat (28/2/2025), berubah menjadi adu mulut yang disiarkan langsung ke seluruh dunia.
e3 CONSULT/visit | Pertemuan | a=Presiden Ukraina Volodymyr Zelensky>Z | r=Presiden Amerika Serikat Donald Trump>T | p=Ruang Oval>W | d=2025-02-28
. "Anda mempertaruhkan Perang Dunia III," sembur Trump kepada tamunya.
S person:Trump>T | sembur | Anda mempertaruhkan Perang Dunia III, | direct
e4 ACCUSE/disapprove | mempertaruhkan Perang Dunia III | a=Trump>T | r=Anda>Z | p=Ruang Oval>W | d=2025-02-28 | same=e2
. Wakil Presiden JD Vance ikut menuduh Zelensky tidak tahu berterima kasih.
S person:Wakil Presiden JD Vance>V | menuduh | Zelensky tidak tahu berterima kasih | indirect
e5 ACCUSE/disapprove | menuduh | a=Wakil Presiden JD Vance>V | r=Zelensky>Z | p=Ruang Oval>W | d=2025-02-28
+ Zelensky, yang datang untuk meneken perjanjian mineral, menolak gencatan senjata tanpa jaminan keamanan.
e6 REJECT/yield | menolak gencatan senjata | a=Zelensky>Z | p=Ruang Oval>W | d=2025-02-28
. Ia mengingatkan bahwa Presiden Rusia Vladimir Putin sudah 25 kali melanggar gencatan senjata yang diteken sendiri.
S person:Ia>Z | mengingatkan | Presiden Rusia Vladimir Putin sudah 25 kali melanggar gencatan senjata yang diteken sendiri | indirect
e7 REJECT/yield | melanggar gencatan senjata | a=Presiden Rusia Vladimir Putin>P
e8 CONCEDE | diteken | a=Presiden Rusia Vladimir Putin>P
+ Menurut pejabat Gedung Putih yang dikutip CNN, delegasi Ukraina kemudian diminta pergi dan konferensi pers bersama dibatalkan.
S outlet:CNN>=CNN ; unnamed:pejabat Gedung Putih>- | Menurut | delegasi Ukraina kemudian diminta pergi dan konferensi pers bersama dibatalkan | indirect
e9 REQUEST | diminta pergi | a=Trump>T | r=delegasi Ukraina>Delegation of Ukraine,UKR,GOV | p=Gedung Putih>W | d=2025-02-28 | same=e1
e10 REJECT/meet | dibatalkan | a=Trump>T | r=delegasi Ukraina>Delegation of Ukraine,UKR,GOV | p=Gedung Putih>W | d=2025-02-28
. Makan siang yang telah disiapkan berakhir di tangan staf.
. Perjanjian mineral pun urung ditandatangani.
e11 AGREE | ditandatangani | d=2025-02-28 | st=denied
+ Kepada Fox News, Zelensky menolak meminta maaf, tetapi mengakui perdebatan itu "tidak baik bagi kedua pihak".
S outlet:Fox News>=Fox News ; person:Zelensky>Z | mengakui | perdebatan itu "tidak baik bagi kedua pihak" | mixed
e12 REJECT/yield | menolak meminta maaf | a=Zelensky>Z | d=2025-02-28
. Para pemimpin Eropa, mulai dari Kanselir Jerman Olaf Scholz hingga Perdana Menteri Polandia Donald Tusk, beramai-ramai menyatakan dukungan kepada Kyiv.
e13 SUPPORT | menyatakan dukungan | a=Kanselir Jerman Olaf Scholz>Olaf Scholz,DEU,GOV ; Perdana Menteri Polandia Donald Tusk>Donald Tusk,POL,GOV | r=Kyiv>Ukraine,UKR,GOV
. Tusk: Anda tidak sendirian.
S person:Tusk>=Donald Tusk | - | Anda tidak sendirian | direct
e14 SUPPORT | tidak sendirian | a=Tusk>Donald Tusk,POL,GOV | r=Anda>Z
. Di Moskwa, mantan presiden Dmitry Medvedev justru memuji Trump karena, katanya, berani menampar "badut yang congkak".
S person:mantan presiden Dmitry Medvedev>=Dmitry Medvedev | katanya | berani menampar "badut yang congkak" | mixed
e15 SUPPORT | memuji | a=mantan presiden Dmitry Medvedev>Dmitry Medvedev,RUS,GOV | r=Trump>T

@story id-own-m-010 | id | 2023-10-28 | Situasi
@who I = Israel | ISR | GOV
@who P = Palestine | PSE | GOV
@who GA = United Nations General Assembly | - | IGO
@where NY = New York | USA | 40.75 | -73.97
# Majelis Umum PBB Sahkan Resolusi Gencatan Senjata Gaza, Israel Murka
e1 REQUEST/yield | Sahkan Resolusi | a=Majelis Umum PBB>GA | d=2023-10-27
e2 ACCUSE/disapprove | Murka | a=Israel>I | r=Majelis Umum PBB>GA | d=2023-10-27
+ NEW YORK - Majelis Umum Perserikatan Bangsa-Bangsa (PBB), Jumat (27/10/2023), mengesahkan resolusi yang menyerukan "gencatan senjata kemanusiaan segera" di Jalur Gaza.
S document:resolusi>=UN General Assembly resolution ; organization:Majelis Umum Perserikatan Bangsa-Bangsa (PBB)>GA | menyerukan | gencatan senjata kemanusiaan segera | direct
e3 SUPPORT | mengesahkan | a=Majelis Umum Perserikatan Bangsa-Bangsa (PBB)>GA | p=NEW YORK>NY | d=2023-10-27
e4 REQUEST/yield | menyerukan | a=Majelis Umum Perserikatan Bangsa-Bangsa (PBB)>GA | p=NEW YORK>NY | d=2023-10-27 | same=e1
. Rancangan yang disusun Yordania itu didukung 120 negara, ditolak 14 negara, dan 45 lainnya abstain.
e5 SUPPORT | didukung | p=NEW YORK>NY | d=2023-10-27
e6 REJECT | ditolak | p=NEW YORK>NY | d=2023-10-27
+ Resolusi tersebut tidak mengikat secara hukum.
. Namun, bobot politiknya dinilai besar karena Dewan Keamanan empat kali gagal bersepakat dalam dua pekan terakhir.
e7 AGREE | bersepakat | a=Dewan Keamanan>United Nations Security Council,-,IGO | d=2023-10-14..2023-10-27 | st=denied
+ Duta Besar Israel untuk PBB Gilad Erdan menyebut hari itu sebagai hari yang akan dikenang sebagai aib.
S person:Duta Besar Israel untuk PBB Gilad Erdan>=Gilad Erdan | menyebut | hari itu sebagai hari yang akan dikenang sebagai aib | indirect
. "Israel akan terus membela diri," ujar Erdan dari mimbar, "dan PBB tidak lagi punya legitimasi sedikit pun."
S person:Erdan>=Gilad Erdan | ujar | dan PBB tidak lagi punya legitimasi sedikit pun. | direct
e8 ACCUSE/disapprove | tidak lagi punya legitimasi | a=Erdan>Gilad Erdan,ISR,GOV | r=PBB>United Nations,-,IGO | p=NEW YORK>NY | d=2023-10-27 | same=e2
+ Usulan Kanada untuk menambahkan kecaman terhadap Hamas gagal meraih dua pertiga suara.
e9 ACCUSE/disapprove | kecaman | a=Kanada>Canada,CAN,GOV | r=Hamas>Hamas,PSE,REB | p=NEW YORK>NY | d=2023-10-27 | st=denied
. Hamas menyambut baik hasil pemungutan suara dan meminta bahan bakar segera dikirim bagi rumah sakit.
e10 SUPPORT | menyambut baik | a=Hamas>Hamas,PSE,REB
e11 REQUEST/assist | meminta bahan bakar | a=Hamas>Hamas,PSE,REB
+ Menteri Luar Negeri Retno Marsudi, yang berpidato sebelum pemungutan suara, mengkritik standar ganda sejumlah negara.
e12 ACCUSE/disapprove | mengkritik | a=Menteri Luar Negeri Retno Marsudi>Retno Marsudi,IDN,GOV | p=NEW YORK>NY
. Indonesia, lanjutnya, siap mengirim bantuan tambahan begitu pintu Rafah dibuka.
S person:nya>=Retno Marsudi | lanjutnya | siap mengirim bantuan tambahan begitu pintu Rafah dibuka | indirect
e13 AGREE | siap mengirim bantuan | a=Indonesia>Indonesia,IDN,GOV | p=Rafah>Rafah,PSE,31.29,34.25
e14 RETREAT/access | dibuka | p=Rafah>Rafah,PSE,31.29,34.25 | st=possible
+ Ketika delegasi bertepuk tangan di New York, sambungan telepon dan internet di Gaza putus total.
. Israel memperluas operasi darat pada malam yang sama.
e15 ASSAULT | operasi darat | a=Israel>I | p=Gaza>Gaza Strip,PSE,31.42,34.36 | d=2023-10-27

@story id-own-m-011 | id | 2022-03-17 | Situasi
@who R = Russia | RUS | GOV
@who RA = Armed forces of Russia | RUS | MIL
@who U = Ukraine | UKR | GOV
@where M = Mariupol | UKR | 47.1 | 37.55
@where T = Mariupol Drama Theatre | UKR | 47.096 | 37.549
# Teater Mariupol Tempat Mengungsi Ratusan Warga Dibom
e1 ASSAULT/aerial | Dibom | r=Ratusan Warga>Civilians in Mariupol,UKR,CVL | p=Teater Mariupol>T | d=2022-03-16
+ Sebuah gedung teater di Mariupol, Ukraina, yang dipakai ratusan warga untuk berlindung, hancur dibom pada Rabu (16/3).
e2 ASSAULT/aerial,destroy | dibom | r=ratusan warga>Civilians in Mariupol,UKR,CVL | p=gedung teater>T | d=2022-03-16 | same=e1
. Pemerintah kota menuduh pesawat Rusia dengan sengaja menjatuhkan bom di sana.
S organization:Pemerintah kota>=City government of Mariupol | menuduh | pesawat Rusia dengan sengaja menjatuhkan bom di sana | indirect
e3 ACCUSE/allege | menuduh | a=Pemerintah kota>City government of Mariupol,UKR,GOV | r=pesawat Rusia>RA
e4 ASSAULT/aerial | menjatuhkan bom | a=pesawat Rusia>RA | r=ratusan warga>Civilians in Mariupol,UKR,CVL | p=sana>T | d=2022-03-16 | st=possible | same=e1
. Padahal, kata "anak-anak" tertulis besar-besar dalam bahasa Rusia di halaman depan dan belakangnya.
+ Moskow membantah.
e5 REJECT | membantah | a=Moskow>R
. Kementerian Pertahanan Rusia, dilansir RIA Novosti, menyebut batalion Azov yang meledakkan gedung itu.
S outlet:RIA Novosti>=RIA Novosti ; organization:Kementerian Pertahanan Rusia>=Ministry of Defence of Russia | menyebut | batalion Azov yang meledakkan gedung itu | indirect
e6 ASSAULT/explosives | meledakkan | a=batalion Azov>Azov Regiment,UKR,MIL | r=gedung itu>Civilians in Mariupol,UKR,CVL | p=gedung itu>T | d=2022-03-16 | st=possible | same=e1
+ Jumlah korban belum diketahui karena tim penyelamat terus ditembaki.
e7 ASSAULT/firearms | ditembaki | r=tim penyelamat>Rescuers in Mariupol,UKR,CVL | p=Mariupol>M | st=ongoing
. Kota pelabuhan itu sudah dikepung lebih dari dua pekan.
e8 ASSAULT | dikepung | a=Rusia>R | p=Kota pelabuhan itu>M | st=ongoing
. Sekitar 300.000 penduduknya hidup tanpa listrik, air ledeng, dan pemanas.
. Wali Kota Vadym Boychenko sebelumnya menyebut 2.400 warga sipil telah terbunuh sejak invasi dimulai pada 24 Februari.
S person:Wali Kota Vadym Boychenko>=Vadym Boychenko | menyebut | 2.400 warga sipil telah terbunuh sejak invasi dimulai pada 24 Februari | indirect
e9 ASSAULT | terbunuh | r=2.400 warga sipil>Civilians in Mariupol,UKR,CVL | p=Mariupol>M | d=2022-02-24..2022-03-16 | f=killed 2400 "2.400 warga sipil"
e10 ASSAULT | invasi | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,48.5,31.5 | d=2022-02-24
+ Perundingan lewat video antara delegasi Rusia dan Ukraina berlanjut untuk hari ketiga.
e11 CONSULT/phone | Perundingan lewat video | a=Rusia>R ; Ukraina>U | st=ongoing
. Menteri Luar Negeri Sergei Lavrov mengatakan ada "harapan untuk berkompromi" menyangkut status netral Ukraina.
S person:Menteri Luar Negeri Sergei Lavrov>=Sergey Lavrov | mengatakan | ada "harapan untuk berkompromi" menyangkut status netral Ukraina | mixed
. Pada hari yang sama, Mahkamah Internasional di Den Haag memerintahkan Rusia menghentikan operasi militernya.
e12 REQUEST/yield | memerintahkan | a=Mahkamah Internasional>International Court of Justice,-,IGO | r=Rusia>R | p=Den Haag>The Hague,NLD,52.08,4.3 | d=2022-03-16
. Kremlin menolak putusan tersebut.
e13 REJECT/yield | menolak | a=Kremlin>R | r=Mahkamah Internasional>International Court of Justice,-,IGO

@story id-own-m-012 | id | 2018-05-15 | Situasi
@who A = United States | USA | GOV
@who I = Israel Defense Forces | ISR | MIL
@who P = Palestinians in Gaza | PSE | CVL
@where J = Jerusalem | ISR | 31.78 | 35.22
@where G = Gaza border | PSE | 31.42 | 34.4
# AS Buka Kedutaan di Yerusalem, 58 Warga Palestina Tewas di Perbatasan Gaza
e1 SUPPORT | Buka Kedutaan | a=AS>A | r=Yerusalem>Israel,ISR,GOV | p=Yerusalem>J | d=2018-05-14
e2 ASSAULT | Tewas | r=58 Warga Palestina>P | p=Perbatasan Gaza>G | d=2018-05-14 | f=killed 58 "58 Warga Palestina"
+ Hanya berjarak sekitar 90 kilometer, dua pemandangan bertolak belakang tersaji pada Senin (14/5/2018).
. Di Yerusalem, putri Presiden Amerika Serikat (AS) Donald Trump, Ivanka, membuka selubung papan nama kedutaan baru AS.
e3 SUPPORT | membuka selubung papan nama | a=putri Presiden Amerika Serikat (AS) Donald Trump, Ivanka>Ivanka Trump,USA,GOV | r=Yerusalem>Israel,ISR,GOV | p=Yerusalem>J | d=2018-05-14 | same=e1
. Di perbatasan Gaza, tentara Israel menembaki ribuan warga Palestina yang berdemonstrasi, membakar ban, dan melemparkan batu.
e4 ASSAULT/firearms | menembaki | a=tentara Israel>I | r=ribuan warga Palestina>P | p=perbatasan Gaza>G | d=2018-05-14 | same=e2
e5 PROTEST/demo | berdemonstrasi | a=ribuan warga Palestina>P | p=perbatasan Gaza>G | d=2018-05-14 | f=size 2000.. "ribuan warga Palestina"
e6 PROTEST/riot | melemparkan batu | a=ribuan warga Palestina>P | r=tentara Israel>I | p=perbatasan Gaza>G | d=2018-05-14
+ Sedikitnya 58 orang tewas dan 2.700 lainnya cedera, kata Kementerian Kesehatan Palestina.
S organization:Kementerian Kesehatan Palestina>=Ministry of Health of Palestine | kata | Sedikitnya 58 orang tewas dan 2.700 lainnya cedera | indirect
e7 ASSAULT/firearms | tewas | r=58 orang>P | p=perbatasan Gaza>G | d=2018-05-14 | f=killed 58.. "Sedikitnya 58 orang" ; injured 2700 "2.700 lainnya" | same=e2
. Hari itu menjadi yang paling berdarah di Gaza sejak perang 2014.
e8 ASSAULT | perang 2014 | p=Gaza>Gaza Strip,PSE,31.42,34.36 | d=2014-01-01..2014-12-31
+ "Ini hari yang agung bagi perdamaian," kata Perdana Menteri Israel Benjamin Netanyahu dalam upacara peresmian.
S person:Perdana Menteri Israel Benjamin Netanyahu>=Benjamin Netanyahu | kata | Ini hari yang agung bagi perdamaian, | direct
. Presiden Palestina Mahmoud Abbas menyatakan masa berkabung tiga hari dan menegaskan AS bukan lagi penengah.
S person:Presiden Palestina Mahmoud Abbas>=Mahmoud Abbas | menegaskan | AS bukan lagi penengah | indirect
e9 REJECT | bukan lagi penengah | a=Presiden Palestina Mahmoud Abbas>Mahmoud Abbas,PSE,GOV | r=AS>A
. Turki memanggil pulang duta besarnya dari Washington dan Tel Aviv, sedangkan Afrika Selatan menarik utusannya dari Israel "hingga pemberitahuan lebih lanjut".
e10 SANCTION/discontinue | memanggil pulang | a=Turki>Turkey,TUR,GOV | r=Washington>A ; Tel Aviv>Israel,ISR,GOV
e11 SANCTION/discontinue | menarik utusannya | a=Afrika Selatan>South Africa,ZAF,GOV | r=Israel>Israel,ISR,GOV
. Keesokan harinya, Ankara meminta duta besar Israel meninggalkan negara itu untuk sementara.
e12 SANCTION/expel | meminta duta besar Israel meninggalkan | a=Ankara>Turkey,TUR,GOV | r=duta besar Israel>Ambassador of Israel to Turkey,ISR,GOV | p=Ankara>Ankara,TUR,39.93,32.86 | d=2018-05-15
+ Militer Israel menuduh Hamas memanfaatkan unjuk rasa sebagai kedok untuk menerobos pagar.
S organization:Militer Israel>I | menuduh | Hamas memanfaatkan unjuk rasa sebagai kedok untuk menerobos pagar | indirect
e13 ACCUSE/allege | menuduh | a=Militer Israel>I | r=Hamas>Hamas,PSE,REB
. Kuwait meminta Dewan Keamanan PBB bersidang, tetapi AS menghalangi pernyataan yang menyerukan penyelidikan independen.
e14 REQUEST/meet | meminta | a=Kuwait>Kuwait,KWT,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
e15 REJECT | menghalangi | a=AS>A | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
+ Trump mengakui Yerusalem sebagai ibu kota Israel pada 6 Desember 2017, mematahkan kebijakan luar negeri AS selama tujuh dekade.
e16 SUPPORT | mengakui | a=Trump>Donald Trump,USA,GOV | r=Israel>Israel,ISR,GOV | d=2017-12-06
. Status kota suci itu memang selalu menjadi inti sengketa.

@story id-own-m-013 | id | 2020-01-08 | Situasi
@who R = Iran | IRN | GOV
@who A = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who S = Qasem Soleimani | IRN | MIL
@who Z = Mohammad Javad Zarif | IRN | GOV
@where B = Ain al-Asad Air Base | IRQ | 33.79 | 42.44
@where E = Erbil | IRQ | 36.19 | 44.01
@where Q = Iraq | IRQ | 33.2 | 43.7
# Balas Kematian Soleimani, Iran Rudal Dua Pangkalan AS di Irak
e1 ASSAULT/heavy-weapons | Rudal | a=Iran>R | r=AS>A | p=Irak>Q | d=2020-01-08
e2 ASSAULT/targeted | Kematian | r=Soleimani>S | d=2020-01-03
+ TEHERAN, KOMPAS.com – Iran menembakkan lebih dari selusin rudal balistik ke dua pangkalan yang menampung tentara Amerika Serikat di Irak, Rabu (8/1/2020) dini hari.
e3 ASSAULT/heavy-weapons | menembakkan | a=Iran>R | r=tentara Amerika Serikat>United States Armed Forces,USA,MIL | p=Irak>Q | d=2020-01-08 | same=e1
. Pangkalan Ain al-Assad di Provinsi Anbar dihantam paling parah, disusul Erbil di wilayah Kurdistan.
e4 ASSAULT/heavy-weapons | dihantam | a=Iran>R | r=tentara Amerika Serikat>United States Armed Forces,USA,MIL | p=Pangkalan Ain al-Assad>B | d=2020-01-08 | same=e1
+ Televisi pemerintah Iran menyebut operasi itu bernama "Martir Soleimani".
S outlet:Televisi pemerintah Iran>=Iranian state television | menyebut | operasi itu bernama "Martir Soleimani" | mixed
. Qasem Soleimani, komandan Pasukan Quds, terbunuh dalam serangan pesawat nirawak AS di Bandara Baghdad, Jumat pekan lalu.
e5 ASSAULT/drone,targeted | terbunuh | a=AS>A | r=Qasem Soleimani>S | p=Bandara Baghdad>Baghdad International Airport,IRQ,33.26,44.23 | d=2020-01-03 | f=killed 1 "Qasem Soleimani" | same=e2
+ Menteri Luar Negeri Javad Zarif berkicau bahwa negaranya telah "mengambil dan menyelesaikan tindakan bela diri yang proporsional".
S document:berkicau>=Twitter post ; person:Menteri Luar Negeri Javad Zarif>Z | berkicau | negaranya telah "mengambil dan menyelesaikan tindakan bela diri yang proporsional" | mixed
. "Kami tidak mencari perang, tetapi akan membela diri dari setiap agresi," lanjutnya.
S person:nya>Z | lanjutnya | Kami tidak mencari perang, tetapi akan membela diri dari setiap agresi, | direct
+ "Semua baik-baik saja!" cuit Presiden AS Donald Trump tak lama kemudian.
S person:Presiden AS Donald Trump>T | cuit | Semua baik-baik saja! | direct
. Pentagon masih menghitung kerusakan, sementara pejabat yang tak mau disebut namanya mengatakan kepada Reuters bahwa tidak ada korban dari pihak Amerika.
S outlet:Reuters>=Reuters ; unnamed:pejabat yang tak mau disebut namanya>- | mengatakan | tidak ada korban dari pihak Amerika | indirect
e6 ASSAULT/heavy-weapons | korban | a=Iran>R | r=Amerika>United States Armed Forces,USA,MIL | p=Irak>Q | d=2020-01-08 | st=denied | same=e1
. Media Iran mengklaim 80 "teroris Amerika" tewas.
S outlet:Media Iran>=Iranian media | mengklaim | 80 "teroris Amerika" tewas | mixed
e7 ASSAULT/heavy-weapons | tewas | a=Iran>R | r=teroris Amerika>United States Armed Forces,USA,MIL | p=Irak>Q | d=2020-01-08 | f=killed 80 "80 "teroris Amerika"" | same=e1
+ IRGC mengancam akan menyerang Dubai dan Haifa apabila Washington membalas.
e8 THREATEN/violence | mengancam | a=IRGC>Islamic Revolutionary Guard Corps,IRN,MIL | r=Washington>A | d=2020-01-08
. Jepang dan Australia menyerukan deeskalasi.
e9 REQUEST/yield | menyerukan | a=Jepang>Japan,JPN,GOV ; Australia>Australia,AUS,GOV
. Otoritas penerbangan AS melarang maskapainya melintasi langit Irak, Iran, dan Teluk.
e10 COERCE/restrict | melarang | a=Otoritas penerbangan AS>Federal Aviation Administration,USA,GOV
. Beberapa jam setelah serangan, sebuah pesawat Boeing 737 milik maskapai Ukraina jatuh di dekat Teheran dan menewaskan seluruh 176 orang di dalamnya; penyebabnya belum diketahui.
e11 ASSAULT/heavy-weapons | serangan | a=Iran>R | r=Amerika>United States Armed Forces,USA,MIL | p=Irak>Q | d=2020-01-08 | same=e1
+ Parlemen Irak, Minggu, meloloskan resolusi yang meminta pemerintah mengusir semua tentara asing.
e12 REQUEST | meminta | a=Parlemen Irak>Parliament of Iraq,IRQ,LEG | r=pemerintah>Government of Iraq,IRQ,GOV | d=2020-01-05
e13 SANCTION/expel | mengusir | a=pemerintah>Government of Iraq,IRQ,GOV | r=semua tentara asing>Foreign troops in Iraq,-,MIL | p=Irak>Q | st=planned
. Trump membalas dengan ancaman sanksi yang, katanya, "belum pernah mereka lihat".
S person:nya>T | katanya | belum pernah mereka lihat | direct
e14 THREATEN/restrict | ancaman sanksi | a=Trump>T | r=Irak>Iraq,IRQ,GOV

@story id-own-m-014 | id | 2024-08-02 | Situasi
@who A = United States | USA | GOV
@who R = Russia | RUS | GOV
@who G = Evan Gershkovich | USA | MED
@who W = Paul Whelan | USA | CVL
@who B = Joe Biden | USA | GOV
@who P = Vladimir Putin | RUS | GOV
@where AN = Ankara | TUR | 39.93 | 32.86
# Pertukaran Tahanan Terbesar Sejak Perang Dingin, Rusia Bebaskan Wartawan WSJ
e1 RETREAT/release | Pertukaran Tahanan | a=Rusia>R | d=2024-08-01
e2 RETREAT/release | Bebaskan | a=Rusia>R | r=Wartawan WSJ>G | d=2024-08-01
+ ANKARA, KOMPAS.com - Sebanyak 24 tahanan dari tujuh negara dipertukarkan di bandara Ankara, Turki, Kamis (1/8/2024).
e3 RETREAT/release | dipertukarkan | r=24 tahanan>Prisoners of the 2024 Ankara exchange,-,CVL | p=bandara Ankara>AN | d=2024-08-01 | f=size 24 "24 tahanan" | same=e1
. Rusia melepaskan 16 orang, termasuk wartawan The Wall Street Journal Evan Gershkovich dan mantan marinir Paul Whelan.
e4 RETREAT/release | melepaskan | a=Rusia>R | r=wartawan The Wall Street Journal Evan Gershkovich>G ; mantan marinir Paul Whelan>W | p=Ankara>AN | d=2024-08-01 | f=size 16 "16 orang" | same=e2
. Sebagai gantinya, delapan warga Rusia dipulangkan, di antaranya Vadim Krasikov, pembunuh bayaran yang divonis seumur hidup di Berlin.
e5 RETREAT/release | dipulangkan | r=delapan warga Rusia>Russian prisoners in the West,RUS,- ; Vadim Krasikov>Vadim Krasikov,RUS,SPY | p=Ankara>AN | d=2024-08-01 | f=size 8 "delapan warga Rusia"
e6 SANCTION/convict | divonis | r=Vadim Krasikov>Vadim Krasikov,RUS,SPY | p=Berlin>Berlin,DEU,52.52,13.4
+ Badan intelijen Turki (MIT) menyatakan pihaknya menengahi pembicaraan rahasia itu selama berbulan-bulan.
S organization:Badan intelijen Turki (MIT)>=National Intelligence Organization of Turkey | menyatakan | pihaknya menengahi pembicaraan rahasia itu selama berbulan-bulan | indirect
e7 CONSULT/third-party | menengahi | a=pihaknya>National Intelligence Organization of Turkey,TUR,SPY ; Rusia>R
. Presiden AS Joe Biden berterima kasih kepada Jerman, Polandia, Slovenia, Norwegia, dan Turki.
e8 SUPPORT | berterima kasih | a=Presiden AS Joe Biden>B | r=Jerman>Germany,DEU,GOV ; Polandia>Poland,POL,GOV ; Slovenia>Slovenia,SVN,GOV ; Norwegia>Norway,NOR,GOV ; Turki>Turkey,TUR,GOV | d=2024-08-01
. "Penderitaan mereka sudah berakhir," kata Biden didampingi keluarga para tahanan.
S person:Biden>B | kata | Penderitaan mereka sudah berakhir, | direct
+ Di Moskwa, Presiden Vladimir Putin menyambut sendiri rombongan itu di bandara dan memeluk Krasikov.
e9 SUPPORT | menyambut | a=Presiden Vladimir Putin>P | r=rombongan itu>Russian prisoners in the West,RUS,- | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2024-08-01
. Ia menjanjikan penghargaan negara bagi mereka.
e10 AGREE | menjanjikan | a=Ia>P | r=mereka>Russian prisoners in the West,RUS,- | p=Moskwa>Moscow,RUS,55.75,37.62 | d=2024-08-01
+ Gershkovich ditangkap di Yekaterinburg pada Maret 2023 dan dua pekan lalu divonis 16 tahun atas tuduhan spionase yang dibantahnya.
e11 COERCE/arrest | ditangkap | r=Gershkovich>G | p=Yekaterinburg>Yekaterinburg,RUS,56.84,60.6 | d=2023-03-01..2023-03-31
e12 SANCTION/convict | divonis | r=Gershkovich>G | d=2024-07-19
e13 ACCUSE/allege | tuduhan | r=Gershkovich>G
e14 REJECT | dibantahnya | a=Gershkovich>G
. Whelan mendekam sejak 2018.
e15 COERCE/arrest | mendekam | r=Whelan>W | d=2018-01-01..2018-12-31
. Rencana semula juga mencakup Alexei Navalny, tetapi tokoh oposisi itu meninggal di koloni hukuman Arktik pada Februari.
e16 RETREAT/release | Rencana semula | a=Rusia>R | r=Alexei Navalny>Alexei Navalny,RUS,OPP | st=denied
. Kanselir Olaf Scholz mengakui keputusan membebaskan Krasikov tidak mudah, lalu menyambut para tahanan Jerman di Bandara Koln malam harinya.
S person:Kanselir Olaf Scholz>=Olaf Scholz | mengakui | keputusan membebaskan Krasikov tidak mudah | indirect
e17 RETREAT/release | membebaskan | a=Kanselir Olaf Scholz>Germany,DEU,GOV | r=Krasikov>Vadim Krasikov,RUS,SPY | d=2024-08-01 | same=e5
