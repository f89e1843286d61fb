@story id-own-qf-007 | id | 2014-03-28 | VOA Indonesia
@who P = Government of the Philippines | PHL | GOV
@who M = Moro Islamic Liberation Front | PHL | REB
@who B = Benigno Aquino III | PHL | GOV
@who E = Murad Ebrahim | PHL | REB
@who N = Najib Razak | MYS | GOV
@who F = Bangsamoro Islamic Freedom Fighters | PHL | REB
@who L = Moro National Liberation Front | PHL | REB
@where ML = Malacanang Palace | PHL | 14.59 | 120.99
@where S = Mindanao | PHL | 7.80 | 124.80
@where Z = Zamboanga City | PHL | 6.92 | 122.08
# Filipina dan MILF Akhiri Perang 40 Tahun di Mindanao
e1 AGREE | Akhiri Perang | a=Filipina>P ; MILF>M | p=Mindanao>S | d=2014-03-27
+ Pemerintah Filipina dan Front Pembebasan Islam Moro (MILF) menandatangani perjanjian menyeluruh mengenai Bangsamoro di Istana Malacanang, sebuah dokumen yang lahir dari 17 tahun perundingan yang berkali-kali putus.
e2 AGREE | menandatangani perjanjian | a=Pemerintah Filipina>P ; Front Pembebasan Islam Moro (MILF)>M | p=Istana Malacanang>ML | d=2014-03-27 | same=e1
e3 CONSULT | perundingan | a=Pemerintah Filipina>P ; Front Pembebasan Islam Moro (MILF)>M
+ Penandatanganan hari Kamis itu disaksikan Presiden Benigno Aquino, pemimpin pemberontak Murad Ebrahim, dan Perdana Menteri Malaysia Najib Razak, yang negaranya menjadi penengah sejak 2001.
e4 AGREE | Penandatanganan | p=Istana Malacanang>ML | d=2014-03-27 | same=e1
e5 SUPPORT | disaksikan | a=Presiden Benigno Aquino>B ; pemimpin pemberontak Murad Ebrahim>E ; Perdana Menteri Malaysia Najib Razak>N | p=Istana Malacanang>ML | d=2014-03-27
e6 CONSULT/third-party | menjadi penengah | a=negaranya>Malaysia,MYS,GOV | d=2001-01-01..2014-03-27
. Ribuan perempuan berkerudung mengibarkan bendera kecil di halaman istana, sebagian tiba dengan bus carteran sejak subuh.
+ "Anak-anak Mindanao harus mengangkat pena, bukan senapan," kata Aquino.
S person:Aquino>B | kata | Anak-anak Mindanao harus mengangkat pena, bukan senapan | direct
. "Saya tidak akan membiarkan perdamaian direnggut lagi dari rakyat saya."
S person:saya>B | - | Saya tidak akan membiarkan perdamaian direnggut lagi dari rakyat saya. | direct
+ Berdasarkan perjanjian itu, MILF akan membubarkan secara bertahap sayap bersenjatanya yang berkekuatan sekitar 11.000 orang dan menyerahkan senjata kepada sebuah lembaga independen.
S document:perjanjian itu>=Comprehensive Agreement on the Bangsamoro | Berdasarkan | MILF akan membubarkan secara bertahap sayap bersenjatanya yang berkekuatan sekitar 11.000 orang dan menyerahkan senjata kepada sebuah lembaga independen | indirect
e7 RETREAT/disarm | membubarkan | a=MILF>M | r=sayap bersenjatanya>Bangsamoro Islamic Armed Forces,PHL,REB | p=Mindanao>S | f=size 11000 "sekitar 11.000 orang" | st=planned
e8 RETREAT/disarm | menyerahkan senjata | a=MILF>M | r=sebuah lembaga independen>Independent Decommissioning Body,-,- | p=Mindanao>S | st=planned | same=e7
. Sebagai gantinya, sebuah wilayah otonom baru yang memegang 75 persen pendapatan tambang logamnya akan dibentuk sebelum masa jabatan Aquino usai pada Juni 2016.
e9 CONCEDE | akan dibentuk | a=Aquino>P | r=MILF>M | p=Mindanao>S | st=planned
+ Mindanao menghasilkan sebagian besar pisang dan nanas ekspor Filipina, tetapi lima dari sepuluh provinsi termiskin di negeri itu berada di sana.
+ Tidak semua pihak senang.
. Pejuang Kebebasan Islam Bangsamoro (BIFF), pecahan MILF yang menghendaki negara merdeka, menolak kesepakatan tersebut dan bersumpah meneruskan perlawanan.
e10 REJECT | menolak kesepakatan | a=Pejuang Kebebasan Islam Bangsamoro (BIFF)>F | r=Pemerintah Filipina>P
e11 THREATEN/violence | bersumpah meneruskan perlawanan | a=Pejuang Kebebasan Islam Bangsamoro (BIFF)>F | r=Pemerintah Filipina>P
. September lalu, ratusan anggota MNLF, kelompok lain yang merasa ditinggalkan, menyerbu Zamboanga dan menyandera warga; tiga pekan pertempuran menewaskan lebih dari 200 orang dan membuat 100.000 lainnya kehilangan tempat tinggal.
e12 ASSAULT | menyerbu Zamboanga | a=ratusan anggota MNLF>L | p=Zamboanga>Z | d=2013-09-01..2013-09-30 | f=size 200.. "ratusan anggota MNLF"
e13 ASSAULT/abduct | menyandera | a=ratusan anggota MNLF>L | r=warga>Residents of Zamboanga,PHL,CVL | p=Zamboanga>Z | d=2013-09-01..2013-09-30
e14 ASSAULT | pertempuran | a=MNLF>L ; Pemerintah Filipina>P | p=Zamboanga>Z | d=2013-09-01..2013-09-30 | f=killed 200.. "lebih dari 200 orang" ; displaced 100000 "100.000 lainnya"
+ Kongres di Manila masih harus mengesahkan undang-undang dasar Bangsamoro, dan para pengamat memperkirakan gugatan ke Mahkamah Agung.
S unnamed:para pengamat>- | memperkirakan | gugatan ke Mahkamah Agung | indirect
e15 AGREE | mengesahkan undang-undang dasar Bangsamoro | a=Kongres di Manila>Congress of the Philippines,PHL,LEG | st=planned
. Pada 2008, perjanjian serupa tentang tanah leluhur dibatalkan mahkamah itu, yang memicu serangan balasan para komandan MILF terhadap desa-desa Kristen di Lanao del Norte.
e16 REJECT | dibatalkan | a=mahkamah itu>Supreme Court of the Philippines,PHL,JUD | r=MILF>M | d=2008-01-01..2008-12-31
e17 ASSAULT | serangan balasan | a=para komandan MILF>M | r=desa-desa Kristen>Christian villages in Lanao del Norte,PHL,CVL | p=Lanao del Norte>Lanao del Norte,PHL,7.9,124.0 | d=2008-01-01..2008-12-31
+ Konflik Moro telah merenggut sedikitnya 120.000 nyawa sejak awal 1970-an.
e18 ASSAULT | merenggut | p=Mindanao>S | d=1970-01-01..2014-03-28 | f=killed 120000.. "sedikitnya 120.000 nyawa"
. Indonesia, tuan rumah perjanjian 1996 dengan MNLF, mengirim 15 pemantau ke Mindanao dan menyambut baik penandatanganan ini lewat pernyataan Kementerian Luar Negeri.
S document:pernyataan Kementerian Luar Negeri>=Statement of the Ministry of Foreign Affairs of Indonesia | lewat | menyambut baik penandatanganan ini | indirect
e19 MOBILIZE | mengirim 15 pemantau | a=Indonesia>Indonesia,IDN,GOV | p=Mindanao>S | f=size 15 "15 pemantau"
e20 SUPPORT | menyambut baik | a=Indonesia>Indonesia,IDN,GOV

@story id-own-qf-008 | id | 2025-08-10 | DW Indonesia
@who A = Ilham Aliyev | AZE | GOV
@who P = Nikol Pashinyan | ARM | GOV
@who T = Donald Trump | USA | GOV
@who AZ = Azerbaijan | AZE | GOV
@who AR = Armenia | ARM | GOV
@who R = Russia | RUS | GOV
@who I = Iran | IRN | GOV
@who V = Ali Akbar Velayati | IRN | GOV
@where W = White House | USA | 38.90 | -77.04
@where Z = Zangezur corridor | ARM | 39.10 | 46.40
@where K = Nagorno-Karabakh | AZE | 39.82 | 46.75
# Aliyev dan Pashinyan Berjabat Tangan di Gedung Putih, Iran Ancam Gagalkan Koridor
e1 CONSULT | Berjabat Tangan | a=Aliyev>A ; Pashinyan>P | p=Gedung Putih>W | d=2025-08-08
e2 THREATEN | Ancam | a=Iran>I
+ Dua musuh lama dari Kaukasus Selatan, Azerbaijan dan Armenia, bersepakat mengakhiri permusuhan yang telah berlangsung hampir empat dasawarsa.
e3 AGREE | bersepakat mengakhiri permusuhan | a=Azerbaijan>AZ ; Armenia>AR | d=2025-08-08
. Presiden Ilham Aliyev dan Perdana Menteri Nikol Pashinyan meneken deklarasi bersama pada Jumat (08/08) di hadapan Presiden AS Donald Trump, sementara menteri luar negeri keduanya memaraf naskah perjanjian damai yang terdiri atas 17 pasal.
e4 AGREE | meneken deklarasi bersama | a=Presiden Ilham Aliyev>A ; Perdana Menteri Nikol Pashinyan>P ; Presiden AS Donald Trump>T | p=Gedung Putih>W | d=2025-08-08 | same=e3
e5 AGREE | memaraf naskah perjanjian damai | a=menteri luar negeri keduanya>Jeyhun Bayramov,AZE,GOV ; menteri luar negeri keduanya>Ararat Mirzoyan,ARM,GOV | p=Gedung Putih>W | d=2025-08-08
+ Naskah itu belum ditandatangani.
e6 SUPPORT | belum ditandatangani | a=Azerbaijan>AZ ; Armenia>AR | st=denied
. Baku mensyaratkan lebih dahulu perubahan konstitusi Armenia, yang dianggapnya memuat klaim atas Karabakh; Yerevan merencanakan referendum pada 2027.
e7 REQUEST/change | mensyaratkan | a=Baku>AZ | r=Yerevan>AR
+ Bagian yang paling menarik perhatian ialah jalur transit sepanjang 43 kilometer melewati Provinsi Syunik di Armenia, yang menghubungkan Azerbaijan dengan eksklavenya, Nakhichevan.
. Perusahaan Amerika memperoleh hak pengembangan eksklusif atas koridor tersebut, yang diberi nama Jalur Trump untuk Perdamaian dan Kemakmuran Internasional.
e8 CONCEDE | memperoleh hak pengembangan eksklusif | a=Armenia>AR | r=Perusahaan Amerika>American companies,USA,BUS | p=koridor>Z | d=2025-08-08
+ "Banyak yang mencoba, Uni Eropa, Rusia, semuanya gagal," ujar Trump, yang kemudian mencabut pembatasan kerja sama militer AS dengan Azerbaijan.
S person:Trump>T | ujar | Banyak yang mencoba, Uni Eropa, Rusia, semuanya gagal | direct
e9 CONCEDE | mencabut pembatasan kerja sama militer | a=Trump>T | r=Azerbaijan>AZ | p=Gedung Putih>W | d=2025-08-08
. Kedua tamunya berjanji akan mengusulkan sang tuan rumah kepada Komite Nobel.
e10 AGREE | berjanji | a=Kedua tamunya>A ; Kedua tamunya>P | r=sang tuan rumah>T | p=Gedung Putih>W | d=2025-08-08
e11 AGREE | mengusulkan | a=Kedua tamunya>A ; Kedua tamunya>P | r=sang tuan rumah>T | st=planned
+ Dari Teheran datang nada lain.
. Ali Akbar Velayati, penasihat senior Ayatollah Khamenei, mengatakan kepada kantor berita Tasnim, Sabtu, bahwa jalur itu "tidak akan menjadi jalan milik Trump, melainkan kuburan bagi para tentara bayarannya".
S outlet:kantor berita Tasnim>=Tasnim ; person:Ali Akbar Velayati, penasihat senior Ayatollah Khamenei>V | mengatakan | jalur itu "tidak akan menjadi jalan milik Trump, melainkan kuburan bagi para tentara bayarannya" | mixed
e12 THREATEN/violence | kuburan bagi para tentara bayarannya | a=Ali Akbar Velayati, penasihat senior Ayatollah Khamenei>V | r=Trump>T | d=2025-08-09 | same=e2
. Kementerian Luar Negeri Iran bersuara lebih lunak: perjanjian damai disambut, tetapi campur tangan asing di dekat perbatasan diperingatkan dapat mengganggu keamanan kawasan.
e13 SUPPORT | disambut | a=Kementerian Luar Negeri Iran>I | r=Azerbaijan>AZ ; Armenia>AR
e14 THREATEN | diperingatkan | a=Kementerian Luar Negeri Iran>I | r=Amerika>United States,USA,GOV
+ Moskow, yang selama tiga dekade menganggap kawasan itu halaman belakangnya, hanya menyatakan mendukung setiap upaya menuju stabilitas.
S organization:Moskow>R | menyatakan | mendukung setiap upaya menuju stabilitas | indirect
e15 SUPPORT | mendukung | a=Moskow>R
+ Di Bursa Baku harga obligasi naik, sedangkan kafe-kafe di Yerevan pada Sabtu siang penuh seperti biasa; suhu mencapai 38 derajat.
+ Perang pertama memperebutkan Karabakh pecah menjelang runtuhnya Uni Soviet dan merenggut sekitar 30.000 jiwa.
e16 ASSAULT | Perang pertama | a=Azerbaijan>AZ ; Armenia>AR | p=Karabakh>K | f=killed 30000 "sekitar 30.000 jiwa"
. Azerbaijan merebut kembali sebagian besar wilayah pada 2020 dan sisanya dalam serangan kilat sehari pada September 2023, yang membuat hampir seluruh penduduk Armenia di sana, lebih dari 100.000 orang, melarikan diri.
e17 ASSAULT | merebut kembali | a=Azerbaijan>AZ | r=Armenia>AR | p=Karabakh>K | d=2020-01-01..2020-12-31
e18 ASSAULT | serangan kilat | a=Azerbaijan>AZ | r=penduduk Armenia di sana>Karabakh Armenians,AZE,CVL | p=Karabakh>K | d=2023-09-01..2023-09-30 | f=displaced 100000.. "lebih dari 100.000 orang"
. Turki, yang menutup perbatasannya dengan Armenia sejak 1993, memuji deklarasi Washington dan memberi isyarat bahwa gerbang Margara mungkin dibuka.
S organization:Turki>=Turkey | memberi isyarat | gerbang Margara mungkin dibuka | indirect
e19 COERCE/restrict | menutup perbatasannya | a=Turki>Turkey,TUR,GOV | r=Armenia>AR | d=1993-01-01..2025-08-10 | st=ongoing
e20 SUPPORT | memuji | a=Turki>Turkey,TUR,GOV | r=Azerbaijan>AZ ; Armenia>AR
e21 RETREAT/access | dibuka | a=Turki>Turkey,TUR,GOV | r=Armenia>AR | p=gerbang Margara>Margara,ARM,40.03,44.18 | st=possible

@story id-own-qf-009 | id | 2022-09-18 | Kompas.com
@who K = Kyrgyzstan | KGZ | GOV
@who T = Tajikistan | TJK | GOV
@who J = Sadyr Japarov | KGZ | GOV
@who R = Emomali Rahmon | TJK | GOV
@who P = Vladimir Putin | RUS | GOV
@who KB = Kyrgyz border guards | KGZ | MIL
@who TM = Tajik armed forces | TJK | MIL
@where B = Batken | KGZ | 40.06 | 70.82
@where S = Samarkand | UZB | 39.65 | 66.96
@where O = Isfara | TJK | 40.12 | 70.63
# Kirgizstan-Tajikistan Sepakati Gencatan Senjata, 81 Orang Telanjur Tewas
e1 CONCEDE | Sepakati Gencatan Senjata | a=Kirgizstan>K ; Tajikistan>T | d=2022-09-16
e2 ASSAULT | Tewas | d=2022-09-14..2022-09-16 | f=killed 81 "81 Orang"
+ BISHKEK, KOMPAS.com - Korban tewas akibat bentrokan bersenjata di perbatasan Kirgizstan dan Tajikistan bertambah menjadi sedikitnya 81 orang, demikian data kedua negara hingga Minggu (18/9/2022).
S document:data>=Casualty data of Kyrgyzstan and Tajikistan | demikian | Korban tewas akibat bentrokan bersenjata di perbatasan Kirgizstan dan Tajikistan bertambah menjadi sedikitnya 81 orang | indirect
e3 ASSAULT | bentrokan bersenjata | a=Kirgizstan>K ; Tajikistan>T | p=perbatasan Kirgizstan dan Tajikistan>B | d=2022-09-14..2022-09-16 | f=killed 81.. "sedikitnya 81 orang" | same=e2
+ Bishkek melaporkan 46 warganya meninggal, sementara Dushanbe menyebut angka 35, termasuk perempuan dan anak-anak.
S organization:Bishkek>K | melaporkan | 46 warganya meninggal | indirect
S organization:Dushanbe>T | menyebut | 35, termasuk perempuan dan anak-anak | indirect
e4 ASSAULT | meninggal | a=Tajikistan>T | r=warganya>-,KGZ,CVL | p=perbatasan Kirgizstan dan Tajikistan>B | d=2022-09-14..2022-09-16 | f=killed 46 "46 warganya" ; killed 35 "35" | same=e2
. Hampir 137.000 penduduk Provinsi Batken telah diungsikan ke Osh dan ke tenda-tenda di tepi jalan.
e5 AID | diungsikan | a=Bishkek>K | r=penduduk Provinsi Batken>Residents of Batken,KGZ,CVL | p=Provinsi Batken>B | f=displaced ..137000 "Hampir 137.000 penduduk Provinsi Batken"
+ Gencatan senjata disepakati Jumat (16/9/2022), ketika Presiden Sadyr Japarov dan Presiden Emomali Rahmon bertemu di sela KTT Organisasi Kerja Sama Shanghai di Samarkand, Uzbekistan.
e6 CONCEDE | Gencatan senjata disepakati | a=Presiden Sadyr Japarov>J ; Presiden Emomali Rahmon>R | p=Samarkand>S | d=2022-09-16 | same=e1
e7 CONSULT | bertemu | a=Presiden Sadyr Japarov>J ; Presiden Emomali Rahmon>R | p=Samarkand>S | d=2022-09-16
. Keduanya memerintahkan penarikan pasukan dan alat berat dari garis depan.
e8 RETREAT/withdraw | penarikan pasukan | a=Keduanya>K ; Keduanya>T | p=garis depan>B | st=planned
. Kesepakatan itu hanya bertahan beberapa jam.
+ Sabtu pagi, Penjaga perbatasan Kirgizstan menuduh pasukan tetangganya menembaki kembali dua desa di dekat Leilek, tuduhan yang oleh Dushanbe dibalas dengan klaim serupa mengenai Isfara.
S organization:Penjaga perbatasan Kirgizstan>KB | menuduh | pasukan tetangganya menembaki kembali dua desa di dekat Leilek | indirect
e9 ACCUSE/allege | menuduh | a=Penjaga perbatasan Kirgizstan>KB | r=pasukan tetangganya>TM | d=2022-09-17
e10 ASSAULT/firearms | menembaki kembali | a=pasukan tetangganya>TM | r=dua desa>Villages near Leilek,KGZ,CVL | p=Leilek>Leilek,KGZ,39.77,69.55 | st=possible
e11 ACCUSE/allege | dibalas dengan klaim serupa | a=Dushanbe>T | r=Penjaga perbatasan Kirgizstan>KB
. Sejak Minggu siang, kata Wakil Gubernur Batken, keadaan "tenang tetapi tegang".
S person:Wakil Gubernur Batken>- | kata | tenang tetapi tegang | direct
e12 RETREAT/ceasefire | tenang | a=Kirgizstan>K ; Tajikistan>T | p=Batken>B | d=2022-09-18 | st=ongoing
+ Presiden Rusia Vladimir Putin menelepon kedua koleganya secara terpisah.
e13 CONSULT/phone | menelepon | a=Presiden Rusia Vladimir Putin>P ; kedua koleganya>J ; kedua koleganya>R
. Ia meminta mereka tidak membiarkan ketegangan meningkat dan menawarkan bantuan Moskwa untuk menjaga stabilitas, menurut Kremlin.
S organization:Kremlin>=Kremlin | menurut | Ia meminta mereka tidak membiarkan ketegangan meningkat dan menawarkan bantuan Moskwa untuk menjaga stabilitas | indirect
e14 REQUEST/yield | meminta | a=Ia>P | r=mereka>J ; mereka>R
e15 AGREE | menawarkan bantuan | a=Ia>P | r=mereka>J ; mereka>R
. Sekretaris Jenderal PBB Antonio Guterres ikut menyerukan dialog.
e16 REQUEST/meet | menyerukan dialog | a=Sekretaris Jenderal PBB Antonio Guterres>Antonio Guterres,-,IGO | r=kedua koleganya>J ; kedua koleganya>R
+ Hampir separuh dari 970 kilometer perbatasan kedua bekas republik Soviet tersebut belum ditetapkan.
. Sungai, jalan, dan padang gembala menjadi pangkal sengketa saban musim tanam, di lembah subur yang dahulu peta-petanya digambar di Moskwa.
. April tahun lalu, perebutan sebuah instalasi air di Golovnoy berujung perang empat hari yang menewaskan sekitar 50 orang.
e17 ASSAULT | perang empat hari | a=Kirgizstan>K ; Tajikistan>T | p=Golovnoy>Golovnoy water intake,KGZ,39.88,70.58 | d=2021-04-01..2021-04-30 | f=killed 50 "sekitar 50 orang"
+ Kedua negeri itu sama-sama anggota CSTO dan menjadi tuan rumah pangkalan militer Rusia.
+ Kirgizstan menyatakan hari Senin sebagai hari berkabung nasional, dan latihan militer CSTO yang sedianya digelar di pegunungannya bulan depan ditinjau kembali.
e18 AGREE | latihan militer | a=CSTO>Collective Security Treaty Organization,-,IGO | d=2022-10-01..2022-10-31 | st=possible
. Baca juga: Mengenal Lembah Fergana, Jantung Asia Tengah yang Terbelah Tiga.

@story id-own-qf-010 | id | 2015-04-23 | Republika
@who J = Joko Widodo | IDN | GOV
@who P = Palestine | PSE | GOV
@who H = Rami Hamdallah | PSE | GOV
@who X = Xi Jinping | CHN | GOV
@who A = Shinzo Abe | JPN | GOV
@who I = Indonesia | IDN | GOV
@who R = Retno Marsudi | IDN | GOV
@who L = Israel | ISR | GOV
@where C = Jakarta Convention Center | IDN | -6.21 | 106.81
@where B = Bandung | IDN | -6.91 | 107.61
@where RM = Ramallah | PSE | 31.90 | 35.20
# Buka Konferensi Asia-Afrika, Jokowi: Dunia Berutang kepada Palestina
S person:Jokowi>J | : | Dunia Berutang kepada Palestina | direct
e1 CONSULT/multilateral | Buka Konferensi Asia-Afrika | a=Jokowi>J | d=2015-04-22
e2 SUPPORT | Dunia Berutang | a=Jokowi>J | r=Palestina>P | d=2015-04-22
+ REPUBLIKA.CO.ID, JAKARTA -- Enam puluh tahun sesudah Sukarno berpidato di Bandung, Presiden Joko Widodo memakai mimbar yang serupa untuk menagih janji yang belum lunas.
. "Kita dan dunia masih berutang kepada rakyat Palestina," katanya di Jakarta Convention Center, Rabu (22/4), disambut tepuk tangan panjang.
S person:nya>J | katanya | Kita dan dunia masih berutang kepada rakyat Palestina | direct
e3 SUPPORT | masih berutang | a=nya>J | r=rakyat Palestina>P | p=Jakarta Convention Center>C | d=2015-04-22 | same=e2
. "Kita harus mendukung lahirnya sebuah negara Palestina yang merdeka."
S person:Kita>J | - | Kita harus mendukung lahirnya sebuah negara Palestina yang merdeka. | direct
e4 REQUEST/assist | harus mendukung | a=Kita>J | p=Jakarta Convention Center>C | d=2015-04-22
+ Konferensi itu dihadiri 21 kepala negara dan pemerintahan serta utusan dari 89 negara, di antaranya Presiden Cina Xi Jinping, Perdana Menteri Jepang Shinzo Abe, dan Raja Yordania Abdullah II.
e5 CONSULT/multilateral | dihadiri | a=Presiden Cina Xi Jinping>X ; Perdana Menteri Jepang Shinzo Abe>A ; Raja Yordania Abdullah II>Abdullah II of Jordan,JOR,GOV | r=Presiden Joko Widodo>J | p=Jakarta Convention Center>C | d=2015-04-22 | same=e1
. Tiga dokumen akan disahkan pada Kamis, yakni Pesan Bandung, deklarasi kemitraan strategis baru, dan sebuah deklarasi tersendiri tentang Palestina.
e6 AGREE | akan disahkan | d=2015-04-23 | st=planned
+ Jokowi juga menyerang tatanan keuangan global.
. Menurut dia, pandangan bahwa persoalan ekonomi dunia hanya dapat diselesaikan Bank Dunia, IMF, dan Bank Pembangunan Asia adalah pandangan usang yang perlu dibuang.
S person:dia>J | Menurut | pandangan bahwa persoalan ekonomi dunia hanya dapat diselesaikan Bank Dunia, IMF, dan Bank Pembangunan Asia adalah pandangan usang yang perlu dibuang | indirect
e7 ACCUSE/disapprove | pandangan usang | a=dia>J | r=Bank Dunia>World Bank,-,IGO ; IMF>International Monetary Fund,-,IGO ; Bank Pembangunan Asia>Asian Development Bank,-,IGO | p=Jakarta Convention Center>C | d=2015-04-22
. Ia mendesak reformasi Perserikatan Bangsa-Bangsa, yang dinilainya tak berdaya ketika kekerasan dilakukan tanpa mandat.
e8 REQUEST/change | mendesak reformasi | a=Ia>J | r=Perserikatan Bangsa-Bangsa>United Nations,-,IGO | p=Jakarta Convention Center>C | d=2015-04-22
+ Spanduk bergambar Bung Karno menghiasi sepanjang Jalan Sudirman, tempat kemacetan bertambah parah sejak awal pekan karena penutupan jalur.
+ Di sela sidang, PM Palestina Rami Hamdallah diterima Jokowi dan menyampaikan keinginan agar Indonesia membuka konsulat kehormatan di Ramallah tahun ini.
e9 CONSULT | diterima | a=PM Palestina Rami Hamdallah>H ; Jokowi>J | p=Jakarta Convention Center>C | d=2015-04-22
e10 REQUEST | menyampaikan keinginan | a=PM Palestina Rami Hamdallah>H | r=Jokowi>J | p=Jakarta Convention Center>C | d=2015-04-22
e11 SUPPORT | membuka konsulat kehormatan | a=Indonesia>I | r=Palestina>P | p=Ramallah>RM | d=2015-01-01..2015-12-31 | st=possible
. Menlu Retno Marsudi memastikan rencana itu berjalan, meskipun setiap tamu ke Tepi Barat tetap harus melewati pos pemeriksaan Israel.
S person:Menlu Retno Marsudi>R | memastikan | rencana itu berjalan | indirect
+ Pertemuan yang paling ditunggu justru berlangsung di ruang kecil: Xi dan Abe berbicara selama setengah jam, yang kedua kalinya sejak November, setelah dua tahun hubungan beku akibat sengketa pulau.
e12 CONSULT | berbicara | a=Xi>X ; Abe>A | p=Jakarta Convention Center>C | d=2015-04-22
. Beberapa jam sebelumnya dalam pidatonya Abe menyatakan "penyesalan mendalam" atas perang, namun tidak mengulang kata maaf yang diucapkan Junichiro Koizumi pada 2005.
S person:Abe>A | menyatakan | penyesalan mendalam | direct
e13 CONCEDE | penyesalan mendalam | a=Abe>A | p=Jakarta Convention Center>C | d=2015-04-22
e14 CONCEDE | kata maaf | a=Junichiro Koizumi>Junichiro Koizumi,JPN,GOV | d=2005-01-01..2005-12-31
+ Jumat besok para pemimpin akan berjalan kaki dari Hotel Savoy Homann ke Gedung Merdeka, mengulang langkah Nehru, Nasser, dan Zhou Enlai.
. Polda Jawa Barat menyiagakan 6.800 personel, sekolah di sepanjang Jalan Asia Afrika diliburkan, dan pedagang cilok diminta menepi.
e15 MOBILIZE/police | menyiagakan | a=Polda Jawa Barat>West Java Regional Police,IDN,COP | p=Jalan Asia Afrika>B | f=size 6800 "6.800 personel"
+ Seusai acara pembukaan, sekelompok mahasiswa membentangkan spanduk "Bebaskan Gaza" di depan gerbang dan membubarkan diri tanpa insiden.
e16 PROTEST/demo | membentangkan spanduk | a=sekelompok mahasiswa>Students in Jakarta,IDN,CVL | p=gerbang>C | d=2015-04-22
e17 REQUEST/yield | Bebaskan Gaza | a=sekelompok mahasiswa>Students in Jakarta,IDN,CVL | r=Israel>L | p=gerbang>C | d=2015-04-22

@story id-own-qf-011 | id | 2015-04-06 | Antara
@who I = Indonesia | IDN | GOV
@who W = Indonesian citizens in Yemen | IDN | CVL
@who S = Saudi Arabia | SAU | GOV
@who H = Houthi movement | YEM | REB
@who R = Retno Marsudi | IDN | GOV
@who M = Abd Rabbuh Mansur Hadi | YEM | GOV
@where Y = Yemen | YEM | 15.5 | 47.5
@where SN = Sanaa | YEM | 15.35 | 44.21
@where HD = Hudaydah | YEM | 14.80 | 42.95
@where SL = Salalah | OMN | 17.02 | 54.09
@where AD = Aden | YEM | 12.79 | 45.03
@where DJ = Djibouti | DJI | 11.59 | 43.15
# Boeing TNI AU Angkut 110 WNI dari Yaman ke Salalah
e1 AID | Angkut | a=Boeing TNI AU>Indonesian Air Force,IDN,MIL | r=110 WNI>W | p=Yaman>Y | d=2015-04-05 | f=size 110 "110 WNI"
+ Jakarta (ANTARA News) - Gelombang ketiga evakuasi warga negara Indonesia dari Yaman diberangkatkan pada Minggu dengan Boeing 737-400 milik TNI Angkatan Udara, yang mengangkut 110 orang dari Al Hudaidah menuju Salalah, Oman, lewat Djibouti.
e2 AID | evakuasi | a=TNI Angkatan Udara>Indonesian Air Force,IDN,MIL | r=warga negara Indonesia>W | p=Al Hudaidah>HD | d=2015-04-05 | f=size 110 "110 orang" | same=e1
. Mereka terdiri atas mahasiswa, pekerja perusahaan minyak, dan sejumlah ibu rumah tangga dengan balita.
+ Kementerian Luar Negeri menyebutkan, sampai Senin 6 April tercatat 700-an orang sudah keluar dari negara di ujung Jazirah Arab itu, dari 4.159 yang terdaftar.
S organization:Kementerian Luar Negeri>=Ministry of Foreign Affairs of Indonesia | menyebutkan | sampai Senin 6 April tercatat 700-an orang sudah keluar dari negara di ujung Jazirah Arab itu | indirect
e3 AID | sudah keluar | r=700-an orang>W | p=negara di ujung Jazirah Arab>Y | f=size 700 "700-an orang"
. "Pemerintah tidak akan meninggalkan satu pun warga yang ingin pulang, tetapi kepada yang memilih bertahan kami meminta agar melapor tiap hari," ujar Menlu Retno Marsudi setelah melepas tim percepatan di Halim Perdanakusuma, Jumat lalu.
S person:Menlu Retno Marsudi>R | ujar | Pemerintah tidak akan meninggalkan satu pun warga yang ingin pulang, tetapi kepada yang memilih bertahan kami meminta agar melapor tiap hari | direct
e4 AGREE | tidak akan meninggalkan | a=Pemerintah>I | r=warga yang ingin pulang>W | d=2015-04-03
e5 REQUEST | meminta | a=kami>R | r=yang memilih bertahan>W | d=2015-04-03
e6 MOBILIZE/troops | melepas tim percepatan | a=Menlu Retno Marsudi>R | p=Halim Perdanakusuma>Halim Perdanakusuma,IDN,-6.27,106.89 | d=2015-04-03
+ Tim tersebut, gabungan personel TNI, Polri, dan diplomat, dibagi ke tiga pintu, yaitu Salalah, Jizan di Arab Saudi, dan Djibouti.
. Perjalanan darat dari Tarim ke perbatasan Oman memakan 14 jam, melewati sedikitnya sembilan pos yang dijaga milisi berlainan.
+ Arab Saudi dan sembilan sekutunya melancarkan serangan udara sejak 26 Maret atas permintaan Presiden Abd Rabbuh Mansur Hadi, yang melarikan diri ke Riyadh ketika Houthi mendekati Aden.
e7 ASSAULT/aerial | serangan udara | a=Arab Saudi>S ; sembilan sekutunya>Saudi-led coalition,-,GOV | r=Houthi>H | p=Yaman>Y | d=2015-03-26..2015-04-06 | st=ongoing
e8 REQUEST/assist | permintaan | a=Presiden Abd Rabbuh Mansur Hadi>M | r=Arab Saudi>S
e9 RETREAT/withdraw | melarikan diri | a=Presiden Abd Rabbuh Mansur Hadi>M | p=Aden>AD
. Kelompok itu merebut ibu kota Sanaa pada September 2014.
e10 ASSAULT | merebut | a=Kelompok itu>H | p=Sanaa>SN | d=2014-09-01..2014-09-30
. Palang Merah Internasional pada Sabtu menyerukan jeda kemanusiaan 24 jam karena obat-obatan bagi korban luka tidak bisa masuk; Rusia membawa usul serupa ke Dewan Keamanan PBB.
e11 REQUEST/yield | menyerukan jeda kemanusiaan | a=Palang Merah Internasional>International Committee of the Red Cross,-,NGO | d=2015-04-04
e12 REQUEST/yield | membawa usul serupa | a=Rusia>Russia,RUS,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
+ Pertempuran di jalan-jalan Aden sepanjang akhir pekan menewaskan tidak kurang dari 185 orang, kata direktur kesehatan kota itu, Al Khader Lassouar, kepada AFP.
S outlet:AFP>=AFP ; person:direktur kesehatan kota itu, Al Khader Lassouar>=Al Khader Lassouar | kata | Pertempuran di jalan-jalan Aden sepanjang akhir pekan menewaskan tidak kurang dari 185 orang | indirect
e13 ASSAULT | Pertempuran | p=jalan-jalan Aden>AD | d=2015-04-04..2015-04-05 | f=killed 185.. "tidak kurang dari 185 orang"
. Di antara rudal dan penembak jitu itu pula seorang mahasiswi asal Gresik, Nurul Badriyah, menempuh ujian akhirnya.
. "Dosen kami tetap datang sampai kampusnya kena bom," kenangnya saat tiba di Salalah.
S person:nya>=Nurul Badriyah | kenangnya | Dosen kami tetap datang sampai kampusnya kena bom | direct
e14 ASSAULT/aerial | kena bom | r=kampusnya>University in Yemen,YEM,CVL | p=Yaman>Y
+ India, Pakistan, dan Cina lebih dahulu menarik warganya memakai kapal perang.
e15 AID | menarik warganya | a=India>India,IND,GOV ; Pakistan>Pakistan,PAK,GOV ; Cina>China,CHN,GOV | p=Yaman>Y
. Pakistan, yang diminta Riyadh menyumbang pesawat, kapal, dan serdadu, membahas permintaan tersebut dalam sidang parlemen mulai hari ini.
e16 REQUEST/assist | diminta | a=Riyadh>S | r=Pakistan>Pakistan,PAK,GOV
+ Yaman adalah negara termiskin di dunia Arab; separuh lebih dari 25 juta penduduknya tidak memiliki air bersih bahkan sebelum perang.

@story id-own-qf-012 | id | 2021-09-18 | Tempo.co
@who F = France | FRA | GOV
@who A = Australia | AUS | GOV
@who U = United States | USA | GOV
@who B = United Kingdom | GBR | GOV
@who M = Scott Morrison | AUS | GOV
@who I = Indonesia | IDN | GOV
@who L = Jean-Yves Le Drian | FRA | GOV
@who C = China | CHN | GOV
@who Y = Ismail Sabri Yaakob | MYS | GOV
# Prancis Tarik Dubes dari Washington dan Canberra, Indonesia Prihatin soal Kapal Selam Nuklir
e1 SANCTION/withdraw | Tarik Dubes | a=Prancis>F | d=2021-09-17
e2 ACCUSE/disapprove | Prihatin | a=Indonesia>I | d=2021-09-17
+ TEMPO.CO, Jakarta - Prancis memanggil pulang duta besarnya dari Amerika Serikat dan Australia pada Jumat malam, 17 September 2021, langkah yang belum pernah terjadi dalam sejarah hubungan Paris dengan Washington.
e3 SANCTION/withdraw | memanggil pulang | a=Prancis>F | r=Amerika Serikat>U ; Australia>A | d=2021-09-17 | same=e1
. Menteri Luar Negeri Jean-Yves Le Drian menyebutnya tanggapan terhadap "kebohongan, sikap bermuka dua, dan penghinaan".
S person:Menteri Luar Negeri Jean-Yves Le Drian>L | menyebutnya | kebohongan, sikap bermuka dua, dan penghinaan | direct
e4 ACCUSE/disapprove | kebohongan, sikap bermuka dua | a=Menteri Luar Negeri Jean-Yves Le Drian>L | r=Amerika Serikat>U ; Australia>A
+ Dua hari sebelumnya, Joe Biden, Boris Johnson, dan Scott Morrison lewat sambungan video mengumumkan pakta keamanan AUKUS, yang akan membekali Canberra dengan sedikitnya delapan kapal selam bertenaga nuklir.
e5 AGREE | mengumumkan pakta keamanan | a=Joe Biden>Joe Biden,USA,GOV ; Boris Johnson>Boris Johnson,GBR,GOV ; Scott Morrison>M | d=2021-09-15
e6 AGREE | membekali | a=Joe Biden>U ; Boris Johnson>B | r=Canberra>A | st=planned
. Akibatnya, Australia membatalkan kontrak senilai 90 miliar dolar Australia dengan galangan Naval Group, yang diteken pada 2016.
e7 SANCTION/discontinue | membatalkan kontrak | a=Australia>A | r=Naval Group>Naval Group,FRA,BUS | d=2021-09-15
e8 AGREE | diteken | a=Australia>A ; Naval Group>Naval Group,FRA,BUS | d=2016-01-01..2016-12-31
. Morrison berkilah telah menyampaikan kegundahannya kepada Presiden Emmanuel Macron ketika bertandang ke Paris pada Juni; pihak Prancis membantah.
S person:Morrison>M | berkilah | telah menyampaikan kegundahannya kepada Presiden Emmanuel Macron ketika bertandang ke Paris pada Juni | indirect
e9 CONSULT/visit | bertandang | a=Morrison>M | r=Presiden Emmanuel Macron>Emmanuel Macron,FRA,GOV | p=Paris>Paris,FRA,48.86,2.35 | d=2021-06-01..2021-06-30
+ Pemerintah Indonesia, dalam siaran pers lima butir, menyatakan mencermati dengan penuh kehati-hatian keputusan Australia itu dan sangat prihatin atas terus berlanjutnya perlombaan senjata di kawasan.
S document:siaran pers lima butir>=Press release of the Indonesian Foreign Ministry ; organization:Pemerintah Indonesia>I | menyatakan | mencermati dengan penuh kehati-hatian keputusan Australia itu dan sangat prihatin atas terus berlanjutnya perlombaan senjata di kawasan | indirect
e10 ACCUSE/disapprove | sangat prihatin | a=Pemerintah Indonesia>I | r=Australia>A | d=2021-09-17 | same=e2
. Jakarta menyerukan agar Canberra tetap memenuhi kewajiban nonproliferasi nuklirnya serta mengedepankan dialog.
e11 REQUEST | menyerukan | a=Jakarta>I | r=Canberra>A | d=2021-09-17
. Morrison, yang batal melawat ke Jakarta karena Presiden Joko Widodo sedang ke luar kota, menelepon sejawatnya itu untuk menjelaskan.
e12 CONSULT/visit | batal melawat | a=Morrison>M | r=Presiden Joko Widodo>Joko Widodo,IDN,GOV | p=Jakarta>Jakarta,IDN,-6.20,106.83 | st=denied
e13 CONSULT/phone | menelepon | a=Morrison>M ; sejawatnya>Joko Widodo,IDN,GOV
+ Hanya enam negara yang kini mengoperasikan kapal selam bertenaga nuklir.
. Keunggulannya terletak pada jangkauan dan lamanya menyelam, yang hanya dibatasi persediaan makanan awak.
+ Dari Putrajaya, Perdana Menteri Ismail Sabri Yaakob memperingatkan kemitraan tersebut dapat "memprovokasi kekuatan lain untuk bertindak lebih agresif, terutama di Laut Cina Selatan".
S person:Perdana Menteri Ismail Sabri Yaakob>Y | memperingatkan | kemitraan tersebut dapat "memprovokasi kekuatan lain untuk bertindak lebih agresif, terutama di Laut Cina Selatan" | mixed
e14 ACCUSE/disapprove | memperingatkan | a=Perdana Menteri Ismail Sabri Yaakob>Y | r=Canberra>A
. Filipina justru menyambutnya, sedangkan Singapura berharap pakta itu menyumbang bagi perdamaian.
e15 SUPPORT | menyambutnya | a=Filipina>Philippines,PHL,GOV
+ Saham Naval Group tidak diperdagangkan di bursa, tetapi galangannya di Cherbourg mempekerjakan ribuan orang.
+ Beijing mengecam kesepakatan tersebut sebagai tindakan yang amat tidak bertanggung jawab.
e16 ACCUSE/disapprove | mengecam | a=Beijing>C | r=Joe Biden>U ; Boris Johnson>B ; Canberra>A
. Koran Global Times mengingatkan bahwa tentara Australia boleh jadi yang pertama gugur bila perang meletus.
S outlet:Koran Global Times>=Global Times | mengingatkan | tentara Australia boleh jadi yang pertama gugur bila perang meletus | indirect
+ Selandia Baru, yang sejak 1984 mengharamkan kapal nuklir di perairannya, memastikan larangan itu berlaku pula bagi kapal tetangganya.
e17 REJECT | memastikan larangan itu berlaku | a=Selandia Baru>New Zealand,NZL,GOV | r=tetangganya>A
. Kapal pertama paling cepat berdinas pada akhir 2030-an, ketika armada Collins sudah berusia hampir setengah abad.
. "Kami akan melewati pekan-pekan yang dingin," kata seorang diplomat Eropa di Jakarta, yang meminta namanya tidak ditulis.
S unnamed:seorang diplomat Eropa di Jakarta>- | kata | Kami akan melewati pekan-pekan yang dingin | direct
