@story id-own-qe-049 | id | 2025-11-12 | Harian Mondial
@who P = Pakistan | PAK | GOV
@who N = Mohsin Naqvi | PAK | GOV
@who S = Shehbaz Sharif | PAK | GOV
@who I = India | IND | GOV
@who A = Afghanistan | AFG | GOV
@who J = Jamaat-ul-Ahrar | PAK | REB
@who T = Tehrik-i-Taliban Pakistan | PAK | REB
@who K = Khawaja Asif | PAK | GOV
@where I = Islamabad | PAK | 33.65 | 72.99
@where W = Wana | PAK | 32.3 | 69.57
# Bom Bunuh Diri di Gedung Pengadilan Islamabad Tewaskan 12 Orang, Menhan: Kami Berperang
S person:Menhan>K | - | Kami Berperang | direct
e1 ASSAULT/suicide-attack | Bom Bunuh Diri | r=12 Orang>-,PAK,CVL | p=Gedung Pengadilan Islamabad>I | d=2025-11-11 | f=killed 12 "12 Orang"
+ Islamabad - Seorang pelaku bom bunuh diri meledakkan diri di luar gedung pengadilan distrik di Islamabad, ibu kota Pakistan, Selasa (11/11) siang waktu setempat.
e2 ASSAULT/suicide-attack | meledakkan diri | a=Seorang pelaku bom bunuh diri>-,-,REB | p=gedung pengadilan distrik di Islamabad>I | d=2025-11-11 | same=e1
. Sedikitnya 12 orang tewas dan 27 orang lainnya luka-luka.
e3 ASSAULT/suicide-attack | tewas | r=12 orang>-,PAK,CVL | p=Islamabad>I | d=2025-11-11 | f=killed 12.. "Sedikitnya 12 orang" ; injured 27 "27 orang lainnya" | same=e1
+ Menteri Dalam Negeri Mohsin Naqvi mengatakan pelaku berusaha masuk ke dalam gedung, tetapi gagal, lalu menunggu sekitar 15 menit sebelum meledakkan bomnya di dekat mobil polisi.
S person:Menteri Dalam Negeri Mohsin Naqvi>N | mengatakan | pelaku berusaha masuk ke dalam gedung, tetapi gagal, lalu menunggu sekitar 15 menit sebelum meledakkan bomnya di dekat mobil polisi | indirect
e4 ASSAULT/suicide-attack | meledakkan bomnya | a=pelaku>-,-,REB | r=polisi>Islamabad Police,PAK,COP | p=Islamabad>I | d=2025-11-11 | same=e1
. "Kami sedang mengidentifikasi penyerang itu dan akan menuntaskan siapa pun yang terlibat," ujarnya seperti dikutip AFP, Rabu (12/11/2025).
S outlet:AFP>=AFP ; person:nya>N | ujarnya | Kami sedang mengidentifikasi penyerang itu dan akan menuntaskan siapa pun yang terlibat, | direct
e5 ACCUSE/investigate | mengidentifikasi | a=Kami>P | r=penyerang itu>-,-,REB | st=ongoing
+ Pengacara Rustam Malik baru saja memarkir mobilnya ketika ledakan terdengar.
. "Semua orang berlarian ke dalam.
. Saya melihat dua mayat di gerbang dan beberapa mobil terbakar," tutur dia.
S person:dia>=Rustam Malik | tutur | Semua orang berlarian ke dalam. ... beberapa mobil terbakar, | direct
+ Jamaat-ul-Ahrar, faksi sempalan Taliban Pakistan, mengaku bertanggung jawab dan mengancam akan terus menyerang hakim dan pengacara yang memutus perkara dengan "hukum tak islami".
e6 ASSAULT/suicide-attack | mengaku bertanggung jawab | a=Jamaat-ul-Ahrar>J | p=Islamabad>I | d=2025-11-11 | same=e1
e7 THREATEN/violence | mengancam | a=Jamaat-ul-Ahrar>J | r=hakim dan pengacara>Judges and lawyers in Pakistan,PAK,JUD
. Namun Tehrik-i-Taliban Pakistan (TTP) sendiri menyangkal terlibat.
e8 ASSAULT/suicide-attack | menyangkal terlibat | a=Tehrik-i-Taliban Pakistan (TTP)>T | p=Islamabad>I | st=denied | same=e1
+ Perdana Menteri Shehbaz Sharif menuding "proksi India" di balik serangan tersebut.
S person:Perdana Menteri Shehbaz Sharif>S | menuding | "proksi India" di balik serangan tersebut | mixed
e9 ACCUSE/allege | menuding | a=Perdana Menteri Shehbaz Sharif>S | r=India>I
e10 ASSAULT/suicide-attack | serangan tersebut | a=proksi India>-,-,REB | p=Islamabad>I | d=2025-11-11 | st=possible | same=e1
. New Delhi menolak tuduhan yang disebutnya tak berdasar itu.
S organization:New Delhi>I | disebutnya | tak berdasar | indirect
e11 REJECT | menolak | a=New Delhi>I | r=Perdana Menteri Shehbaz Sharif>S
. Menteri Pertahanan Khawaja Asif lebih jauh lagi: negaranya "dalam keadaan perang", tulisnya di X, dan pemerintah Kabul sebenarnya mampu menghentikan teror itu.
S document:X>=X post ; person:Menteri Pertahanan Khawaja Asif>K | tulisnya | pemerintah Kabul sebenarnya mampu menghentikan teror itu | indirect
e12 ACCUSE/allege | mampu menghentikan teror | a=Menteri Pertahanan Khawaja Asif>K | r=pemerintah Kabul>A
+ Kementerian Luar Negeri Afghanistan menyampaikan duka dan mengutuk pengeboman.
e13 ACCUSE/disapprove | mengutuk | a=Kementerian Luar Negeri Afghanistan>A
e14 ASSAULT/suicide-attack | pengeboman | p=Islamabad>I | d=2025-11-11 | same=e1
+ Ibu kota Pakistan jarang tersentuh serangan semacam ini dalam satu dasawarsa terakhir.
. Sehari sebelumnya, di Wana, dekat perbatasan Afghanistan, lima militan menabrakkan mobil bermuatan bom ke gerbang sekolah kadet militer; lebih dari 500 siswa dievakuasi tentara dengan selamat.
e15 ASSAULT/suicide-attack,explosives | menabrakkan mobil bermuatan bom | a=lima militan>T | r=sekolah kadet militer>Cadet College Wana,PAK,MIL | p=Wana>W | d=2025-11-10 | f=size 5 "lima militan"
e16 AID | dievakuasi | a=tentara>Pakistan Army,PAK,MIL | r=lebih dari 500 siswa>Cadets in Wana,PAK,CVL | p=Wana>W | f=size 500.. "lebih dari 500 siswa"
. Perundingan damai Islamabad dan Kabul di Istanbul kandas pekan lalu.
e17 REJECT/meet | kandas | a=Islamabad>P ; Kabul>A | p=Istanbul>Istanbul,TUR,41.01,28.98 | d=2025-11-03..2025-11-09

@story id-own-qe-050 | id | 2025-12-14 | Harian Mondial
@who U = UNISFA | - | IGO
@who B = Bangladeshi peacekeepers | BGD | MIL
@who R = Rapid Support Forces | SDN | REB
@who S = Sudanese Armed Forces | SDN | MIL
@who G = Antonio Guterres | - | IGO
@who Y = Muhammad Yunus | BGD | GOV
@who K = Sovereignty Council of Sudan | SDN | GOV
@where K = Kadugli | SDN | 11.01 | 29.72
# Markas PBB di Sudan Dihantam Drone, 6 Prajurit Perdamaian Bangladesh Gugur
e1 ASSAULT/drone | Dihantam Drone | r=Markas PBB>U ; 6 Prajurit Perdamaian Bangladesh>B | p=Sudan>K | d=2025-12-13 | f=killed 6 "6 Prajurit Perdamaian Bangladesh"
+ Jakarta, VIVA - Enam anggota pasukan perdamaian PBB asal Bangladesh gugur akibat serangan drone ke markas mereka di Kadugli, Negara Bagian Kordofan Selatan, Sudan.
e2 ASSAULT/drone | serangan drone | r=Enam anggota pasukan perdamaian PBB asal Bangladesh>B | p=Kadugli>K | d=2025-12-13 | f=killed 6 "Enam anggota pasukan perdamaian" | same=e1
. Delapan rekan mereka terluka.
e3 ASSAULT/drone | terluka | r=Delapan rekan mereka>B | p=Kadugli>K | d=2025-12-13 | f=injured 8 "Delapan rekan mereka" | same=e1
+ Pangkalan logistik itu dihantam pada Sabtu (13/12) sekitar pukul 15.40 waktu setempat, demikian keterangan militer Bangladesh.
S document:keterangan militer Bangladesh>=Bangladesh Armed Forces statement | demikian | Pangkalan logistik itu dihantam pada Sabtu (13/12) sekitar pukul 15.40 waktu setempat | indirect
e4 ASSAULT/drone | dihantam | r=Pangkalan logistik itu>U | p=Kadugli>K | d=2025-12-13 | same=e1
. Korban bertugas untuk UNISFA, misi yang berpusat di Abyei, wilayah kaya minyak yang disengketakan Sudan dan Sudan Selatan.
+ Tentara Sudan menuding Pasukan Dukungan Cepat (RSF) sebagai pelakunya.
e5 ACCUSE/allege | menuding | a=Tentara Sudan>S | r=Pasukan Dukungan Cepat (RSF)>R
e6 ASSAULT/drone | pelakunya | a=Pasukan Dukungan Cepat (RSF)>R | p=Kadugli>K | d=2025-12-13 | st=possible | same=e1
. "Serangan ini memperlihatkan dengan jelas cara-cara merusak milisi pemberontak dan pihak di belakangnya," bunyi pernyataan Dewan Kedaulatan, seperti dilansir Reuters, Minggu (14/12/2025).
S outlet:Reuters>=Reuters ; document:pernyataan Dewan Kedaulatan>=Statement of the Sovereignty Council | bunyi | Serangan ini memperlihatkan dengan jelas cara-cara merusak milisi pemberontak dan pihak di belakangnya, | direct
e7 ASSAULT/drone | Serangan ini | a=milisi pemberontak>R | p=Kadugli>K | d=2025-12-13 | same=e1
+ RSF membantah lewat Telegram.
e8 ASSAULT/drone | membantah | a=RSF>R | p=Kadugli>K | st=denied | same=e1
. Menurut kelompok itu, tuduhan tersebut dibuat-buat untuk menutupi kegagalan lawannya di medan perang.
S organization:kelompok itu>R | Menurut | tuduhan tersebut dibuat-buat untuk menutupi kegagalan lawannya di medan perang | indirect
+ Sekretaris Jenderal PBB Antonio Guterres menyebut serangan itu "mengerikan" dan mengingatkan bahwa menyerang penjaga perdamaian bisa tergolong kejahatan perang.
S person:Sekretaris Jenderal PBB Antonio Guterres>G | mengingatkan | menyerang penjaga perdamaian bisa tergolong kejahatan perang | indirect
e9 ASSAULT/drone | serangan itu | p=Kadugli>K | d=2025-12-13 | same=e1
e10 ACCUSE/disapprove | mengerikan | a=Sekretaris Jenderal PBB Antonio Guterres>G
. Ia menuntut para pelaku dimintai pertanggungjawaban, dan sekali lagi meminta kedua pihak menyepakati gencatan senjata.
e11 REQUEST | menuntut | a=Ia>G
e12 REQUEST/yield | meminta | a=Ia>G | r=kedua pihak>S ; kedua pihak>R
+ Dari Dhaka, pemimpin pemerintahan sementara Muhammad Yunus mengaku sangat berduka.
S person:Muhammad Yunus>Y | mengaku | sangat berduka | indirect
. Ia mendesak PBB memberikan pertolongan darurat bagi para korban luka.
e13 REQUEST/assist | mendesak | a=Ia>Y | r=PBB>United Nations,-,IGO
. Bangladesh merupakan salah satu penyumbang terbesar pasukan perdamaian dunia.
+ Kadugli dikepung RSF bersama sekutunya, SPLM-N, dan kelaparan telah dinyatakan di sana sejak November.
e14 COERCE/restrict | dikepung | a=RSF>R ; SPLM-N>SPLM-N,SDN,REB | p=Kadugli>K | st=ongoing
. Sepekan sebelumnya di Kalogi, masih di Kordofan Selatan, drone menghantam taman kanak-kanak dan rumah sakit; Organisasi Kesehatan Dunia (WHO) menghitung 114 orang tewas, 63 di antaranya anak.
S organization:Organisasi Kesehatan Dunia (WHO)>=World Health Organization | menghitung | 114 orang tewas, 63 di antaranya anak | indirect
e15 ASSAULT/drone | menghantam taman kanak-kanak | r=114 orang>Residents of Kalogi,SDN,CVL | p=Kalogi>Kalogi,SDN,10.6,31.6 | d=2025-12-04 | f=killed 114 "114 orang"
+ Perang saudara di Sudan, yang meletus pada April 2023 antara dua jenderal yang dulu bersekutu, sudah menewaskan puluhan ribu orang dan membuat 12 juta jiwa kehilangan tempat tinggal.
e16 ASSAULT | Perang saudara | a=dua jenderal yang dulu bersekutu>S ; dua jenderal yang dulu bersekutu>R | p=Sudan>Sudan,SDN,15.0,30.0 | d=2023-04-15..2025-12-14 | st=ongoing | f=killed 20000.. "puluhan ribu orang" ; displaced 12000000 "12 juta jiwa"

@story id-own-qe-051 | id | 2026-01-08 | Harian Mondial
@who T = Donald Trump | USA | GOV
@who A = United States | USA | GOV
@who D = Denmark | DNK | GOV
@who F = Mette Frederiksen | DNK | GOV
@who G = Greenland | GRL | GOV
@who N = Jens-Frederik Nielsen | GRL | GOV
@who L = Karoline Leavitt | USA | GOV
@who R = Marco Rubio | USA | GOV
@who E = European leaders | - | GOV
@where G = Greenland | GRL | 72.0 | -40.0
# Gedung Putih Tak Kesampingkan Opsi Militer untuk Rebut Greenland, Eropa Pasang Badan
S organization:Gedung Putih>=White House | - | Tak Kesampingkan Opsi Militer untuk Rebut Greenland | indirect
e1 THREATEN/territory,violence | Tak Kesampingkan Opsi Militer | a=Gedung Putih>A | r=Greenland>G
e2 SUPPORT | Pasang Badan | a=Eropa>E | r=Greenland>G
+ Washington - Presiden Amerika Serikat (AS) Donald Trump sedang membahas "sejumlah opsi" untuk memperoleh Greenland, termasuk menggunakan militer.
e3 ASSAULT | menggunakan militer | a=Presiden Amerika Serikat (AS) Donald Trump>A | r=Greenland>G | p=Greenland>G | st=possible
. Hal itu disampaikan Sekretaris Pers Gedung Putih Karoline Leavitt, Selasa (6/1) waktu setempat.
+ "Memanfaatkan militer AS selalu merupakan pilihan bagi panglima tertinggi," kata Leavitt seperti dilansir BBC, Kamis (8/1/2026).
S outlet:BBC>=BBC ; person:Leavitt>L | kata | Memanfaatkan militer AS selalu merupakan pilihan bagi panglima tertinggi, | direct
e4 THREATEN/territory,violence | Memanfaatkan militer | a=Leavitt>A | d=2026-01-06 | same=e1
. Trump, menurutnya, memandang pulau itu sebagai prioritas keamanan nasional untuk menangkal lawan di Arktik.
S person:nya>L | menurutnya | memandang pulau itu sebagai prioritas keamanan nasional untuk menangkal lawan di Arktik | indirect
+ Pernyataan itu muncul beberapa hari setelah pasukan AS membawa paksa Presiden Venezuela Nicolas Maduro dari Caracas.
e5 COERCE/arrest | membawa paksa | a=pasukan AS>United States Armed Forces,USA,MIL | r=Presiden Venezuela Nicolas Maduro>Nicolas Maduro,VEN,GOV | p=Caracas>Caracas,VEN,10.49,-66.88 | d=2026-01-03
+ Denmark, yang membawahi wilayah otonom tersebut, menolak tegas.
e6 REJECT/yield | menolak | a=Denmark>D | r=Trump>T
. Perdana Menteri Mette Frederiksen memperingatkan bahwa serangan AS terhadap sesama anggota NATO berarti tamatnya segala sesuatu, termasuk aliansi itu sendiri.
S person:Perdana Menteri Mette Frederiksen>F | memperingatkan | serangan AS terhadap sesama anggota NATO berarti tamatnya segala sesuatu, termasuk aliansi itu sendiri | indirect
e7 THREATEN/relations | memperingatkan | a=Perdana Menteri Mette Frederiksen>F | r=AS>A
e8 ASSAULT | serangan AS | a=AS>A | r=sesama anggota NATO>D | p=Greenland>G | st=possible
. "Cukup sudah," tulis Perdana Menteri Greenland Jens-Frederik Nielsen di Facebook.
S document:Facebook>=Facebook post ; person:Perdana Menteri Greenland Jens-Frederik Nielsen>N | tulis | Cukup sudah, | direct
e9 REQUEST/yield | Cukup sudah | a=Perdana Menteri Greenland Jens-Frederik Nielsen>N
. "Tak ada lagi tekanan.
S person:Perdana Menteri Greenland Jens-Frederik Nielsen>N | - | Tak ada lagi tekanan. ... Tak ada lagi khayalan soal pencaplokan. | direct
. Tak ada lagi khayalan soal pencaplokan."
+ Para pemimpin Prancis, Jerman, Italia, Polandia, Spanyol, dan Inggris menerbitkan pernyataan bersama dengan Frederiksen pada Selasa.
. "Greenland milik rakyatnya," bunyi pernyataan tersebut, "dan hanya Denmark serta Greenland yang berhak memutuskan urusan mereka."
S document:pernyataan tersebut>=Joint statement of European leaders | bunyi | dan hanya Denmark serta Greenland yang berhak memutuskan urusan mereka. | direct
e10 SUPPORT | berhak memutuskan | r=Denmark>D ; Greenland>G | d=2026-01-06 | same=e2
+ Menlu AS Marco Rubio mencoba menurunkan suhu.
. Kepada anggota Kongres dalam rapat tertutup, ia mengatakan tujuan Trump ialah membeli pulau itu, tulis Wall Street Journal mengutip orang-orang yang hadir.
S outlet:Wall Street Journal>=The Wall Street Journal ; unnamed:orang-orang yang hadir>- ; person:ia>R | mengatakan | tujuan Trump ialah membeli pulau itu | indirect
. Rubio akan menemui pejabat Denmark dan Greenland pekan depan.
e11 CONSULT | menemui | a=Rubio>R ; pejabat Denmark dan Greenland>D | d=2026-01-12..2026-01-18 | st=planned
+ Sebuah jajak pendapat setahun lalu menunjukkan 85 persen warga menolak bergabung dengan AS.
S document:Sebuah jajak pendapat setahun lalu>- | menunjukkan | 85 persen warga menolak bergabung dengan AS | indirect
. Di Nuuk, tempat matahari baru muncul menjelang tengah hari, sopir taksi Malik Olsen mengaku bosan membicarakannya.
S person:Malik Olsen>=Malik Olsen | mengaku | bosan membicarakannya | indirect
+ Greenland dihuni 57.000 orang, 80 persen tertutup es, dan sejak 1951 menjadi tempat pangkalan antariksa AS di Pituffik.
. Trump pertama kali melontarkan gagasan membelinya pada 2019; Frederiksen kala itu menyebutnya tak masuk akal, dan Trump membatalkan kunjungan ke Kopenhagen.
S person:Frederiksen>F | menyebutnya | tak masuk akal | indirect
e12 REJECT/meet | membatalkan kunjungan | a=Trump>T | r=Kopenhagen>D | p=Kopenhagen>Copenhagen,DNK,55.68,12.57 | d=2019-01-01..2019-12-31

@story id-own-qe-052 | id | 2025-11-18 | Harian Mondial
@who H = Sheikh Hasina | BGD | OPP
@who T = International Crimes Tribunal of Bangladesh | BGD | JUD
@who I = India | IND | GOV
@who B = Bangladesh | BGD | GOV
@who K = Asaduzzaman Khan Kamal | BGD | OPP
@who M = Chowdhury Abdullah Al-Mamun | BGD | COP
@who A = Awami League | BGD | OPP
@who U = Office of the United Nations High Commissioner for Human Rights | - | IGO
@who S = Student protesters in Bangladesh | BGD | CVL
@who G = Golam Mortuza Mozumder | BGD | JUD
@where D = Dhaka | BGD | 23.81 | 90.41
# Sheikh Hasina Divonis Hukuman Mati, India Belum Jawab Permintaan Ekstradisi
e1 SANCTION/convict | Divonis Hukuman Mati | r=Sheikh Hasina>H | d=2025-11-17
e2 REQUEST | Permintaan Ekstradisi | r=India>I
+ Dhaka, CNN Indonesia -- Pengadilan Kejahatan Internasional Bangladesh menjatuhkan hukuman mati kepada mantan Perdana Menteri Sheikh Hasina, Senin (17/11).
e3 SANCTION/convict | menjatuhkan hukuman mati | a=Pengadilan Kejahatan Internasional Bangladesh>T | r=mantan Perdana Menteri Sheikh Hasina>H | p=Dhaka>D | d=2025-11-17 | same=e1
. Perempuan 78 tahun itu tidak hadir, sebab ia bersembunyi di India sejak lari dengan helikopter pada Agustus 2024.
+ "Semua unsur kejahatan terhadap kemanusiaan telah terpenuhi," kata hakim ketua Golam Mortuza Mozumder saat membacakan putusan di ruang sidang yang sesak, dilansir AFP, Selasa (18/11/2025).
S outlet:AFP>=AFP ; person:hakim ketua Golam Mortuza Mozumder>G | kata | Semua unsur kejahatan terhadap kemanusiaan telah terpenuhi, | direct
. Hasina terbukti menghasut, memerintahkan pembunuhan, dan tidak mencegah kekejaman selama gerakan mahasiswa pertengahan 2024, ujar hakim itu.
S person:hakim itu>G | ujar | Hasina terbukti menghasut, memerintahkan pembunuhan, dan tidak mencegah kekejaman selama gerakan mahasiswa pertengahan 2024 | indirect
e4 ASSAULT | pembunuhan | a=Hasina>H | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | d=2024-07-01..2024-08-05
e5 PROTEST/demo | gerakan mahasiswa | a=mahasiswa>S | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | d=2024-07-01..2024-08-05
+ Mantan Menteri Dalam Negeri Asaduzzaman Khan Kamal, yang juga buron, dihukum mati.
e6 SANCTION/convict | dihukum mati | r=Mantan Menteri Dalam Negeri Asaduzzaman Khan Kamal>K | p=Dhaka>D | d=2025-11-17
. Bekas kepala polisi Chowdhury Abdullah Al-Mamun, satu-satunya terdakwa yang hadir, diganjar lima tahun penjara karena mengaku bersalah dan bersaksi untuk jaksa.
e7 SANCTION/convict | diganjar lima tahun penjara | r=Bekas kepala polisi Chowdhury Abdullah Al-Mamun>M | p=Dhaka>D | d=2025-11-17
+ Dari persembunyiannya Hasina menyebut putusan tersebut "berat sebelah dan bermotif politik".
S person:Hasina>H | menyebut | putusan tersebut "berat sebelah dan bermotif politik" | mixed
e8 SANCTION/convict | putusan tersebut | r=Hasina>H | p=Dhaka>D | d=2025-11-17 | same=e1
e9 ACCUSE/disapprove | berat sebelah dan bermotif politik | a=Hasina>H
. Ia membantah memerintahkan penembakan terhadap demonstran.
e10 ASSAULT/firearms | membantah | a=Ia>H | r=demonstran>S | st=denied | same=e4
+ Kementerian Luar Negeri di Dhaka langsung meminta New Delhi menyerahkan kedua terpidana, yang disebutnya kewajiban menurut perjanjian ekstradisi.
S organization:Kementerian Luar Negeri di Dhaka>=Ministry of Foreign Affairs of Bangladesh | disebutnya | kewajiban menurut perjanjian ekstradisi | indirect
e11 REQUEST | meminta | a=Kementerian Luar Negeri di Dhaka>B | r=New Delhi>I | d=2025-11-17 | same=e2
e12 COOPERATE | menyerahkan | a=New Delhi>I | r=kedua terpidana>H ; kedua terpidana>K | st=possible
. India hanya menyatakan "mencatat" putusan itu dan akan berbicara dengan semua pihak.
S organization:India>I | menyatakan | "mencatat" putusan itu dan akan berbicara dengan semua pihak | mixed
+ Di luar gedung, keluarga korban bersujud syukur.
. Ekskavator mencoba merobohkan sisa rumah ayah Hasina, bapak bangsa Sheikh Mujibur Rahman, di kawasan Dhanmondi, tetapi polisi membubarkan massa dengan granat suara.
e13 PROTEST/vandalize | merobohkan | a=massa>Crowd in Dhanmondi,BGD,CVL | r=Hasina>H | p=Dhanmondi>D | st=denied
e14 ASSAULT/crowd-control | membubarkan massa | a=polisi>Bangladesh Police,BGD,COP | r=massa>Crowd in Dhanmondi,BGD,CVL | p=Dhanmondi>D
. Partai Liga Awami, yang dilarang berkegiatan sejak Mei, menyerukan mogok nasional.
e15 COERCE/restrict | dilarang berkegiatan | r=Partai Liga Awami>A | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | d=2025-05-01..2025-11-18 | st=ongoing
e16 PROTEST/strike | mogok nasional | a=Partai Liga Awami>A | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | st=planned
+ Kantor HAM PBB memperkirakan hingga 1.400 orang tewas dalam penumpasan demonstrasi itu, sebagian besar oleh peluru aparat.
S organization:Kantor HAM PBB>U | memperkirakan | hingga 1.400 orang tewas dalam penumpasan demonstrasi itu, sebagian besar oleh peluru aparat | indirect
e17 ASSAULT/firearms | penumpasan | a=aparat>Security forces of Bangladesh,BGD,COP | r=1.400 orang>S | p=Bangladesh>Bangladesh,BGD,24.0,90.0 | d=2024-07-01..2024-08-05 | f=killed ..1400 "hingga 1.400 orang" | same=e4
. Lembaga tersebut memandang vonis itu momen penting bagi korban, namun menyesalkan penjatuhan hukuman mati.
S organization:Lembaga tersebut>U | memandang | vonis itu momen penting bagi korban | indirect
e18 ACCUSE/disapprove | menyesalkan | a=Lembaga tersebut>U
e19 SANCTION/convict | penjatuhan hukuman mati | p=Dhaka>D | d=2025-11-17 | same=e1
+ Bangladesh akan memilih parlemen baru pada Februari.
. Hasina memerintah selama 15 tahun dan mendirikan pengadilan yang kini menghukumnya itu pada 2010 untuk mengadili penjahat perang 1971.

@story id-own-qe-053 | id | 2006-12-31 | Harian Mondial
@who S = Saddam Hussein | IRQ | OPP
@who I = Iraq | IRQ | GOV
@who M = Nouri al-Maliki | IRQ | GOV
@who R = Mowaffak al-Rubaie | IRQ | GOV
@who B = George W. Bush | USA | GOV
@who C = Supreme Iraqi Criminal Tribunal | IRQ | JUD
@who A = Arab Socialist Ba'ath Party | IRQ | OPP
@where K = Baghdad | IRQ | 33.31 | 44.37
@where D = Dujail | IRQ | 33.85 | 44.25
@where U = Kufa | IRQ | 32.03 | 44.4
@where T = Tikrit | IRQ | 34.6 | 43.68
# Saddam Hussein Digantung Saat Fajar Idul Adha, Irak Membara Lagi
e1 ASSAULT/targeted | Digantung | r=Saddam Hussein>S | p=Irak>K | d=2006-12-30 | f=killed 1 "Saddam Hussein"
+ Baghdad - Ia menolak tudung hitam yang disodorkan algojo.
+ Mantan presiden Irak Saddam Hussein menjalani hukuman gantung di sebuah markas intelijen militer di Baghdad, Sabtu (30/12/2006) sekitar pukul 06.00 waktu setempat, hari pertama Idul Adha bagi kaum Sunni.
e2 ASSAULT/targeted | hukuman gantung | r=Mantan presiden Irak Saddam Hussein>S | p=Baghdad>K | d=2006-12-30 | f=killed 1 "Saddam Hussein" | same=e1
. "Dia naik ke tiang gantungan dengan tenang, tanpa penyesalan," tutur Penasihat Keamanan Nasional Mowaffak al-Rubaie kepada televisi Iraqiya.
S outlet:televisi Iraqiya>=Al-Iraqiya ; person:Penasihat Keamanan Nasional Mowaffak al-Rubaie>R | tutur | Dia naik ke tiang gantungan dengan tenang, tanpa penyesalan, | direct
+ Rekaman telepon genggam yang beredar sehari kemudian menunjukkan suasana lain.
. Para penjaga meneriakkan nama ulama Syiah Moqtada al-Sadr, dan Saddam membalas dengan cemooh sebelum lantai di bawahnya terbuka.
+ Perdana Menteri Nouri al-Maliki, yang meneken surat perintah eksekusi dengan tinta merah, menyeru para pengikut partai Baath meletakkan senjata.
e3 REQUEST | meneken surat perintah | a=Perdana Menteri Nouri al-Maliki>M
e4 ASSAULT/targeted | eksekusi | p=Baghdad>K | d=2006-12-30 | same=e1
e5 REQUEST/yield | menyeru | a=Perdana Menteri Nouri al-Maliki>M | r=para pengikut partai Baath>A
. "Eksekusi ini mengakhiri semua taruhan pihak yang ingin kembali ke kediktatoran," ujarnya.
S person:nya>M | ujarnya | Eksekusi ini mengakhiri semua taruhan pihak yang ingin kembali ke kediktatoran, | direct
e6 ASSAULT/targeted | Eksekusi ini | p=Baghdad>K | d=2006-12-30 | same=e1
+ Kekerasan tidak berhenti barang sehari pun.
. Sebuah mobil berisi bom meledak di pasar ikan Kufa, kota Syiah di selatan, dan membunuh 31 orang; massa yang kalap menghajar seorang tersangka sampai mati.
e7 ASSAULT/explosives | meledak | r=31 orang>Residents of Kufa,IRQ,CVL | p=Kufa>U | d=2006-12-30 | f=killed 31 "31 orang"
e8 ASSAULT/beat | menghajar | a=massa yang kalap>Crowd in Kufa,IRQ,CVL | r=seorang tersangka>Suspected bomber in Kufa,IRQ,- | p=Kufa>U | d=2006-12-30 | f=killed 1 "seorang tersangka"
. Di distrik Hurriya, Baghdad, tiga bom beruntun merenggut sedikitnya 36 nyawa.
e9 ASSAULT/explosives | tiga bom beruntun | r=36 nyawa>Residents of Baghdad,IRQ,CVL | p=Hurriya>K | d=2006-12-30 | f=killed 36.. "sedikitnya 36 nyawa"
+ Di Tikrit, kampung halaman Saddam, pasukan keamanan memberlakukan jam malam empat hari, tetapi ratusan orang tetap berarak sambil melepas tembakan ke udara.
e10 COERCE/curfew | jam malam | a=pasukan keamanan>Iraqi security forces,IRQ,MIL | p=Tikrit>T
e11 PROTEST/demo | berarak | a=ratusan orang>Residents of Tikrit,IRQ,CVL | p=Tikrit>T | f=size 200.. "ratusan orang"
. Jenazah diterbangkan helikopter Amerika dan dimakamkan di Awja, Minggu (31/12) menjelang subuh.
+ Di kota Sadr, sebaliknya, orang menari.
+ Presiden AS George W. Bush menyebut kematian Saddam "tonggak penting" menuju demokrasi, namun mengakui hal itu tidak akan menghentikan kekerasan.
S person:Presiden AS George W. Bush>B | menyebut | tonggak penting | direct
S person:Presiden AS George W. Bush>B | mengakui | hal itu tidak akan menghentikan kekerasan | indirect
e12 ASSAULT/targeted | kematian Saddam | r=Saddam>S | p=Baghdad>K | d=2006-12-30 | same=e1
e13 SUPPORT | tonggak penting | a=Presiden AS George W. Bush>B
. Iran dan Israel sama-sama menyambutnya; Libya mengumumkan tiga hari berkabung.
e14 SUPPORT | menyambutnya | a=Iran>Iran,IRN,GOV ; Israel>Israel,ISR,GOV
. Uni Eropa mengecam penggunaan hukuman mati, sementara Vatikan menyebut peristiwa itu tragis, seperti diberitakan AFP, Minggu.
S outlet:AFP>=AFP ; organization:Vatikan>=Holy See | menyebut | peristiwa itu tragis | indirect
e15 ACCUSE/disapprove | mengecam | a=Uni Eropa>European Union,-,IGO
+ Saddam, 69 tahun, divonis pada 5 November atas pembunuhan 148 warga Syiah di Dujail pada 1982, sebagai pembalasan atas percobaan pembunuhan terhadap dirinya.
e16 SANCTION/convict | divonis | r=Saddam>S | p=Baghdad>K | d=2006-11-05
e17 ASSAULT | pembunuhan 148 warga Syiah | a=Saddam>S | r=148 warga Syiah>Shia residents of Dujail,IRQ,CVL | p=Dujail>D | d=1982-01-01..1982-12-31 | f=killed 148 "148 warga Syiah"
e18 ASSAULT/targeted | percobaan pembunuhan | r=dirinya>S | p=Dujail>D | d=1982-01-01..1982-12-31 | st=denied
. Perkara keduanya, pembantaian Kurdi dalam operasi Anfal, dengan demikian tak akan pernah diputus baginya.
. Tentara AS menemukannya di lubang tanah dekat Tikrit pada Desember 2003, berjanggut dan bingung.
e19 COERCE/arrest | menemukannya | a=Tentara AS>United States Army,USA,MIL | r=nya>S | p=Tikrit>T | d=2003-12-01..2003-12-31

@story id-own-qe-054 | id | 2011-10-21 | Harian Mondial
@who G = Muammar Gaddafi | LBY | GOV
@who N = National Transitional Council | LBY | GOV
@who F = NTC fighters | LBY | REB
@who J = Mahmoud Jibril | LBY | GOV
@who O = North Atlantic Treaty Organization | - | IGO
@who M = Mutassim Gaddafi | LBY | MIL
@who A = Amnesty International | - | NGO
@who U = Office of the United Nations High Commissioner for Human Rights | - | IGO
@who B = Barack Obama | USA | GOV
@where S = Sirte | LBY | 31.2 | 16.59
@where I = Misrata | LBY | 32.38 | 15.09
@where L = Libya | LBY | 27.0 | 17.0
# Akhir Hidup Gaddafi: Ditarik dari Gorong-gorong, Tewas dengan Peluru di Kepala
e1 COERCE/arrest | Ditarik | r=Gaddafi>G | d=2011-10-20
e2 ASSAULT/firearms | Tewas | r=Gaddafi>G | d=2011-10-20 | f=killed 1 "Gaddafi"
+ SIRTE - "Jangan tembak," kata lelaki berambut kusut itu.
S person:lelaki berambut kusut itu>G | kata | Jangan tembak, | direct
e3 REQUEST/yield | Jangan tembak | a=lelaki berambut kusut itu>G | p=SIRTE>S | d=2011-10-20
. Beberapa jam kemudian Muammar Gaddafi, penguasa Libya selama 42 tahun, terbujur di lemari pendingin sebuah pasar di Misrata.
+ Mantan pemimpin berusia 69 tahun itu tertangkap hidup-hidup di Sirte, kota kelahirannya, Kamis (20/10/2011), setelah konvoinya dibom pesawat NATO ketika berusaha menerobos kepungan.
e4 COERCE/arrest | tertangkap hidup-hidup | r=Mantan pemimpin berusia 69 tahun itu>G | p=Sirte>S | d=2011-10-20 | same=e1
e5 ASSAULT/aerial | dibom | a=pesawat NATO>O | r=konvoinya>G | p=Sirte>S | d=2011-10-20
. Ia bersembunyi di dalam pipa drainase di bawah jalan raya ketika para pejuang menemukannya.
e6 COERCE/arrest | menemukannya | a=para pejuang>F | r=nya>G | p=Sirte>S | d=2011-10-20 | same=e1
+ Apa yang terjadi sesudahnya masih diperdebatkan.
. Dalam video yang ditayangkan Al Jazeera, Gaddafi yang berlumuran darah didorong, dijambak, dan dipukuli kerumunan.
S outlet:Al Jazeera>=Al Jazeera ; document:video>- | ditayangkan | Gaddafi yang berlumuran darah didorong, dijambak, dan dipukuli kerumunan | indirect
e7 ASSAULT/beat | dipukuli | a=kerumunan>F | r=Gaddafi>G | p=Sirte>S | d=2011-10-20
. Perdana Menteri sementara Mahmoud Jibril, mengutip laporan forensik, menyatakan ia mati karena tembakan di kepala dalam baku tembak antara pasukan pemerintah dan loyalis, bukan dieksekusi.
S person:Perdana Menteri sementara Mahmoud Jibril>J ; document:laporan forensik>=Forensic report on Muammar Gaddafi | menyatakan | ia mati karena tembakan di kepala dalam baku tembak antara pasukan pemerintah dan loyalis, bukan dieksekusi | indirect
e8 ASSAULT/firearms | tembakan di kepala | r=ia>G | p=Sirte>S | d=2011-10-20 | same=e2
e9 ASSAULT/firearms | baku tembak | a=pasukan pemerintah>F ; loyalis>Gaddafi loyalists,LBY,MIL | p=Sirte>S | d=2011-10-20
e10 ASSAULT/targeted | bukan dieksekusi | r=ia>G | p=Sirte>S | d=2011-10-20 | st=denied | same=e2
. Seorang anggota brigade Misrata menuturkan hal yang berbeda kepada Reuters: "Mereka memukulinya sangat keras, lalu membunuhnya."
S outlet:Reuters>=Reuters ; unnamed:Seorang anggota brigade Misrata>- | menuturkan | Mereka memukulinya sangat keras, lalu membunuhnya. | direct
e11 ASSAULT/beat | memukulinya | a=Mereka>F | r=nya>G | p=Sirte>S | d=2011-10-20 | same=e7
e12 ASSAULT/targeted | membunuhnya | a=Mereka>F | r=nya>G | p=Sirte>S | d=2011-10-20 | same=e2
+ Putranya, Mutassim, juga mati setelah ditawan.
e13 ASSAULT/targeted | mati | r=Mutassim>M | p=Sirte>S | d=2011-10-20 | f=killed 1 "Mutassim"
e14 COERCE/arrest | ditawan | r=Mutassim>M | p=Sirte>S | d=2011-10-20
. Putra yang lain, Saif al-Islam, dikabarkan lolos ke arah selatan.
+ Amnesty International dan Kantor HAM PBB mendesak dilakukannya penyelidikan, Jumat (21/10).
e15 REQUEST | mendesak | a=Amnesty International>A ; Kantor HAM PBB>U | d=2011-10-21
. Juru bicara kantor itu, Rupert Colville, menyebut kedua rekaman yang beredar "sangat mengganggu".
S person:Rupert Colville>=Rupert Colville | menyebut | kedua rekaman yang beredar "sangat mengganggu" | mixed
+ Pemakaman ditunda karena Dewan Transisi Nasional belum sepakat di mana jasad itu harus dikubur.
. Warga antre berjam-jam sambil memakai masker demi melihatnya.
+ Di Washington, Presiden Barack Obama berkata bahwa bayang-bayang gelap tirani telah terangkat dari Libya.
S person:Presiden Barack Obama>B | berkata | bayang-bayang gelap tirani telah terangkat dari Libya | indirect
. NATO akan mengakhiri operasinya pada 31 Oktober, kata Sekjen Anders Fogh Rasmussen usai rapat di Brussels.
S person:Sekjen Anders Fogh Rasmussen>=Anders Fogh Rasmussen | kata | NATO akan mengakhiri operasinya pada 31 Oktober | indirect
e16 RETREAT/withdraw | mengakhiri operasinya | a=NATO>O | p=Libya>L | d=2011-10-31 | st=planned
. Presiden Venezuela Hugo Chavez, teman lama sang kolonel, menyebutnya martir.
S person:Presiden Venezuela Hugo Chavez>=Hugo Chavez | menyebutnya | martir | indirect
e17 SUPPORT | martir | a=Presiden Venezuela Hugo Chavez>Hugo Chavez,VEN,GOV | r=sang kolonel>G
+ Pemberontakan di Libya meletus pada Februari di Benghazi, terilhami Tunisia dan Mesir, dan Tripoli jatuh enam bulan kemudian.
e18 PROTEST/riot | Pemberontakan | p=Benghazi>Benghazi,LBY,32.12,20.07 | d=2011-02-01..2011-02-28
e19 ASSAULT | Tripoli jatuh | p=Tripoli>Tripoli,LBY,32.89,13.19 | d=2011-08-01..2011-08-31
. Mahkamah Pidana Internasional memerintahkan penangkapan Gaddafi dan Saif pada Juni atas tuduhan kejahatan terhadap kemanusiaan.
e20 THREATEN/arrest | memerintahkan penangkapan | a=Mahkamah Pidana Internasional>International Criminal Court,-,JUD | r=Gaddafi>G ; Saif>Saif al-Islam Gaddafi,LBY,OPP | d=2011-06-01..2011-06-30
