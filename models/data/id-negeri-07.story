@story id-own-n-043 | id | 2024-08-08 | Kilas Nusa
@who I = Ismail Haniyeh | PSE | REB
@who S = Yahya Sinwar | PSE | REB
@who L = Israel | ISR | GOV
@who R = Iran | IRN | GOV
# Sinwar Gantikan Haniyeh Pimpin Hamas
+ DOHA - Hamas menunjuk Yahya Sinwar sebagai kepala biro politik, menggantikan Ismail Haniyeh yang terbunuh di Teheran pada 31 Juli.
e1 ASSAULT/targeted | terbunuh | r=Ismail Haniyeh>I | p=Teheran>Tehran,IRN,35.69,51.39 | d=2024-07-31 | f=killed 1 "Ismail Haniyeh"
. Iran menuding Israel sebagai pelaku dan bersumpah membalas; Israel tidak membenarkan ataupun membantah.
e2 ACCUSE/allege | menuding | a=Iran>R | r=Israel>L
e3 THREATEN/violence | bersumpah membalas | a=Iran>R | r=Israel>L
. "Ini pesan kuat bahwa Hamas tetap di jalur perlawanan," kata seorang pejabat senior kelompok itu kepada AFP.
S outlet:AFP>=AFP ; unnamed:seorang pejabat senior kelompok itu>- | kata | Ini pesan kuat bahwa Hamas tetap di jalur perlawanan | direct
. Panglima militer Israel Herzi Halevi mengancam akan memburu Sinwar sampai dapat.
e4 THREATEN/violence | mengancam | a=Panglima militer Israel Herzi Halevi>Herzi Halevi,ISR,MIL | r=Sinwar>S

@story id-own-n-044 | id | 2025-02-20 | Lensa Ibu Kota
@who M = Students in Jakarta | IDN | CVL
@who P = Prabowo Subianto | IDN | GOV
@who H = Prasetyo Hadi | IDN | GOV
@where K = Arjuna Wiwaha Horse Statue | IDN | -6.18 | 106.82
# Aksi "Indonesia Gelap" Masuki Hari Ketiga, Mensesneg Temui Mahasiswa di Patung Kuda
e1 PROTEST/demo | Aksi "Indonesia Gelap" | a=Mahasiswa>M | p=Patung Kuda>K | d=2025-02-20 | st=ongoing
e2 CONSULT | Temui | a=Mensesneg>H ; Mahasiswa>M | p=Patung Kuda>K | d=2025-02-20
+ Jakarta - Menteri Sekretaris Negara Prasetyo Hadi naik ke mobil komando mahasiswa di kawasan Patung Kuda, Kamis (20/2/2025), lalu meneken sembilan tuntutan yang disodorkan kepadanya.
e3 AGREE | meneken sembilan tuntutan | a=Menteri Sekretaris Negara Prasetyo Hadi>H | r=mahasiswa>M | p=Patung Kuda>K | d=2025-02-20
e4 REQUEST/change | disodorkan | a=mahasiswa>M | r=nya>H | p=Patung Kuda>K | d=2025-02-20
. Para mahasiswa menuntut Presiden Prabowo Subianto mencabut instruksi penghematan anggaran dan mengevaluasi program makan bergizi gratis.
e5 REQUEST/change | menuntut | a=Para mahasiswa>M | r=Presiden Prabowo Subianto>P | same=e4
+ "Kami terima, kami pelajari," ujar Prasetyo singkat.
S person:Prasetyo>H | ujar | Kami terima, kami pelajari | direct
. Sebagian massa meneriakinya dan melempar botol air.
e6 PROTEST/riot | melempar botol air | a=Sebagian massa>M | r=nya>H | p=Patung Kuda>K | d=2025-02-20
+ Herianto, koordinator pusat BEM seluruh Indonesia, memberi pemerintah waktu dua kali dua puluh empat jam.
e7 THREATEN | memberi pemerintah waktu | a=Herianto>Herianto,IDN,CVL | r=pemerintah>Government of Indonesia,IDN,GOV
. "Bila tidak ditepati, kampus-kampus akan kosong," ancamnya.
S person:ancamnya>=Herianto | ancamnya | Bila tidak ditepati, kampus-kampus akan kosong | direct
e8 THREATEN | kampus-kampus akan kosong | a=Herianto>Herianto,IDN,CVL | r=pemerintah>Government of Indonesia,IDN,GOV | same=e7
+ Polisi menurunkan 2.460 personel tanpa senjata api.
e9 MOBILIZE/police | menurunkan | a=Polisi>Jakarta Metropolitan Police,IDN,COP | p=Patung Kuda>K | f=size 2460 "2.460 personel"
. Kapolres Metro Jakarta Pusat membantah kabar penangkapan mahasiswa yang beredar di grup percakapan.
e10 COERCE/arrest | penangkapan | a=Kapolres Metro Jakarta Pusat>Central Jakarta Police,IDN,COP | r=mahasiswa>M | p=Jakarta Pusat>Central Jakarta,IDN,-6.18,106.83 | st=denied
+ Poster-poster lucu bertebaran, salah satunya berbunyi "Gelap, tapi bukan romantis".
S document:salah satunya>- | berbunyi | Gelap, tapi bukan romantis | direct
. Penjual gorengan meraup untung dua kali lipat hari itu.

@story id-own-n-045 | id | 2021-08-24 | Dunia Kini
@who T = Taliban | AFG | REB
@who I = Indonesia | IDN | GOV
@who A = Indonesian Air Force | IDN | MIL
@who B = Joe Biden | USA | GOV
@who W = Indonesian citizens in Afghanistan | IDN | CVL
@where K = Kabul | AFG | 34.53 | 69.17
@where H = Kabul airport | AFG | 34.57 | 69.21
# 26 WNI Dijemput Boeing TNI AU dari Kabul, Taliban Tolak Perpanjang Evakuasi
e1 AID | Dijemput | a=TNI AU>A | r=26 WNI>W | p=Kabul>K | d=2021-08-20 | f=size 26 "26 WNI"
e2 REJECT/change | Tolak | a=Taliban>T
+ JAKARTA - Pesawat Boeing 737 milik TNI AU yang menjemput 26 warga negara Indonesia dari Kabul mendarat di Halim Perdanakusuma, Sabtu (21/8/2021) dini hari.
e3 AID | menjemput | a=TNI AU>A | r=26 warga negara Indonesia>W | p=Kabul>K | d=2021-08-20 | f=size 26 "26 warga negara Indonesia" | same=e1
. Turut di dalamnya lima warga Filipina dan dua warga Afganistan, yakni suami seorang WNI dan staf kedutaan.
e4 AID | Turut di dalamnya | a=TNI AU>A | r=lima warga Filipina>Filipino citizens in Afghanistan,PHL,CVL ; dua warga Afganistan>Afghan citizens,AFG,CVL | p=Kabul>K | d=2021-08-20 | f=size 5 "lima warga Filipina" ; size 2 "dua warga Afganistan"
. Pesawat sempat tertahan di Islamabad enam jam karena izin mendarat dicabut lalu diberikan kembali, ungkap Menlu Retno Marsudi.
S person:Menlu Retno Marsudi>=Retno Marsudi | ungkap | Pesawat sempat tertahan di Islamabad enam jam karena izin mendarat dicabut lalu diberikan kembali | indirect
+ Indonesia memindahkan misi diplomatiknya untuk sementara ke Islamabad.
e5 RETREAT/withdraw | memindahkan misi diplomatiknya | a=Indonesia>I | p=Kabul>K
. Retno bertemu perwakilan Taliban di Doha pada 26 Agustus mendatang, menurut rencana, dan akan menagih janji mereka soal hak perempuan.
e6 AGREE | bertemu | a=Retno>Retno Marsudi,IDN,GOV ; perwakilan Taliban>T | p=Doha>Doha,QAT,25.29,51.53 | d=2021-08-26 | st=planned
e7 REQUEST | menagih janji | a=Retno>Retno Marsudi,IDN,GOV | r=mereka>T | p=Doha>Doha,QAT,25.29,51.53 | d=2021-08-26 | st=planned
+ Di Kabul, juru bicara Taliban Zabihullah Mujahid menegaskan semua evakuasi asing harus selesai pada 31 Agustus.
S person:juru bicara Taliban Zabihullah Mujahid>=Zabihullah Mujahid | menegaskan | semua evakuasi asing harus selesai pada 31 Agustus | indirect
e8 REQUEST/yield | harus selesai | a=juru bicara Taliban Zabihullah Mujahid>T | p=Kabul>K
. "Kami tidak setuju perpanjangan," katanya kepada wartawan, Selasa (24/8).
S person:katanya>=Zabihullah Mujahid | katanya | Kami tidak setuju perpanjangan | direct
e9 REJECT/change | tidak setuju perpanjangan | a=Kami>T | d=2021-08-24 | same=e2
. Presiden AS Joe Biden menolak permintaan Inggris, Prancis, dan Jerman agar pasukannya tinggal lebih lama.
e10 REJECT/change | menolak permintaan | a=Presiden AS Joe Biden>B | r=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV
e11 REQUEST/change | permintaan | a=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV | r=Presiden AS Joe Biden>B
+ Sejak 14 Agustus, kata Gedung Putih, sekitar 70.700 orang telah diterbangkan keluar.
S organization:Gedung Putih>=White House | kata | sekitar 70.700 orang telah diterbangkan keluar | indirect
e12 AID | diterbangkan keluar | a=Gedung Putih>United States,USA,GOV | r=70.700 orang>Evacuees from Afghanistan,-,CVL | p=Kabul>H | d=2021-08-14..2021-08-24 | f=size 70700 "sekitar 70.700 orang"
. CIA dikabarkan mengutus direkturnya, William Burns, untuk menemui Mullah Baradar secara rahasia pada Senin.
e13 CONSULT/visit | menemui | a=William Burns>William Burns,USA,SPY | r=Mullah Baradar>Abdul Ghani Baradar,AFG,REB | p=Kabul>K | d=2021-08-23
. Senin pagi baku tembak di gerbang utara bandara menewaskan seorang tentara Afganistan.
e14 ASSAULT/firearms | baku tembak | r=seorang tentara Afganistan>Afghan National Army,AFG,MIL | p=gerbang utara bandara>H | d=2021-08-23 | f=killed 1 "seorang tentara Afganistan"
+ Di layar telepon Sari, pekerja spa yang ikut pulang, masih ada foto salju pertama di Shar-e-Naw.

@story id-own-n-046 | id | 2024-12-29 | Kabar Hukum
@who K = Corruption Eradication Commission | IDN | COP
@who H = Hasto Kristiyanto | IDN | OPP
@who P = Indonesian Democratic Party of Struggle | IDN | OPP
@who M = Harun Masiku | IDN | OPP
@who Y = Yasonna Laoly | IDN | OPP
# KPK Jadikan Hasto Tersangka, PDI-P Tuding Ada Politisasi
S organization:PDI-P>P | Tuding | Ada Politisasi | indirect
e1 ACCUSE/investigate | Jadikan Hasto Tersangka | a=KPK>K | r=Hasto>H | d=2024-12-24
e2 ACCUSE/allege | Tuding | a=PDI-P>P | r=KPK>K
+ Jakarta - Sekretaris Jenderal PDI Perjuangan Hasto Kristiyanto ditetapkan sebagai tersangka oleh Komisi Pemberantasan Korupsi pada malam Natal, Selasa (24/12/2024).
e3 ACCUSE/investigate | ditetapkan sebagai tersangka | a=Komisi Pemberantasan Korupsi>K | r=Sekretaris Jenderal PDI Perjuangan Hasto Kristiyanto>H | d=2024-12-24 | same=e1
. Ketua KPK Setyo Budiyanto menerangkan, Hasto diduga bersama Harun Masiku menyuap komisioner KPU Wahyu Setiawan dan menyuruh orang merendam telepon genggam di air.
S person:Ketua KPK Setyo Budiyanto>=Setyo Budiyanto | menerangkan | Hasto diduga bersama Harun Masiku menyuap komisioner KPU Wahyu Setiawan dan menyuruh orang merendam telepon genggam di air | indirect
+ KPK juga mencegah Hasto dan mantan Menteri Hukum Yasonna Laoly bepergian ke luar negeri selama enam bulan.
e4 COERCE/restrict | mencegah | a=KPK>K | r=Hasto>H ; mantan Menteri Hukum Yasonna Laoly>Y
+ "Sejak awal saya sudah siap dengan risiko masuk penjara," ucap Hasto dalam video yang dibagikan kepada awak media.
S document:video>- ; person:Hasto>H | ucap | Sejak awal saya sudah siap dengan risiko masuk penjara | direct
. Ia mengaku akan menaati hukum, tetapi tidak akan diam.
S person:Ia>H | mengaku | akan menaati hukum, tetapi tidak akan diam | indirect
e5 AGREE | akan menaati hukum | a=Ia>H
. Ketua DPP PDI-P Ronny Talapessy menilai penetapan itu teror terhadap partainya.
S person:Ketua DPP PDI-P Ronny Talapessy>=Ronny Talapessy | menilai | penetapan itu teror terhadap partainya | indirect
e6 ACCUSE/disapprove | teror | a=Ketua DPP PDI-P Ronny Talapessy>Ronny Talapessy,IDN,OPP | r=KPK>K | same=e2
+ Istana membantah campur tangan.
S organization:Istana>=Office of the President of Indonesia | membantah | campur tangan | indirect
. Mantan Presiden Joko Widodo, yang dua pekan sebelumnya dipecat dari partai itu bersama putra dan menantunya, hanya tertawa ketika ditanya.
e7 SANCTION/expel | dipecat | a=partai itu>P | r=Mantan Presiden Joko Widodo>Joko Widodo,IDN,GOV | d=2024-12-09..2024-12-16
+ Harun Masiku buron sejak Januari 2020, saat operasi tangkap tangan KPK menjaring Wahyu.
e8 COERCE/arrest | operasi tangkap tangan | a=KPK>K | r=Wahyu>Wahyu Setiawan,IDN,GOV | d=2020-01-01..2020-01-31
. Interpol menerbitkan red notice untuknya pada Juli 2021.
e9 THREATEN/arrest | menerbitkan red notice | a=Interpol>Interpol,-,IGO | r=nya>M | d=2021-07-01..2021-07-31

@story id-own-n-047 | id | 2022-02-21 | Maritim Hari Ini
@who I = Indonesia | IDN | GOV
@who F = France | FRA | GOV
@who P = Prabowo Subianto | IDN | GOV
@who S = Singapore | SGP | GOV
@where B = Bintan | IDN | 1.10 | 104.48
# Serah Terima FIR hingga Ekstradisi, Ini Buah Pertemuan Bintan
e1 CONSULT | Pertemuan Bintan | p=Bintan>B | d=2022-01-25
+ Tanjungpinang - Presiden Joko Widodo dan Perdana Menteri Singapura Lee Hsien Loong bertemu di Bintan, Kepulauan Riau, Selasa (25/1/2022), dan menyaksikan penandatanganan tiga perjanjian penting.
e2 CONSULT | bertemu | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV ; Perdana Menteri Singapura Lee Hsien Loong>Lee Hsien Loong,SGP,GOV | p=Bintan>B | d=2022-01-25 | same=e1
e3 SUPPORT | penandatanganan tiga perjanjian | a=Presiden Joko Widodo>I ; Perdana Menteri Singapura Lee Hsien Loong>S | p=Bintan>B | d=2022-01-25
. Berikut penjelasannya.
+ Pertama, perjanjian ekstradisi, yang memungkinkan buron kasus korupsi diserahkan untuk kejahatan hingga 18 tahun ke belakang.
e4 AGREE | perjanjian ekstradisi | d=2022-01-25 | p=Bintan>B
. Kedua, penyesuaian wilayah informasi penerbangan (FIR): Singapura menyerahkan pengelolaan ruang udara Natuna kepada Jakarta.
e5 AGREE | menyerahkan | a=Singapura>S | r=Jakarta>I | p=ruang udara Natuna>Natuna Islands,IDN,4.0,108.2 | st=planned
. Ketiga, kerja sama pertahanan, yang mengizinkan militer negeri jiran berlatih di perairan Indonesia.
e6 AGREE | kerja sama pertahanan | d=2022-01-25 | p=Bintan>B
+ "Kita ingin penegakan hukum berjalan lebih efektif," jelas Menko Kemaritiman dan Investasi Luhut Binsar Pandjaitan.
S person:Menko Kemaritiman dan Investasi Luhut Binsar Pandjaitan>=Luhut Binsar Pandjaitan | jelas | Kita ingin penegakan hukum berjalan lebih efektif | direct
. Lee memuji hubungan kedua negara yang menurutnya "tidak pernah sebaik ini".
S person:menurutnya>=Lee Hsien Loong | menurutnya | tidak pernah sebaik ini | direct
e7 SUPPORT | memuji | a=Lee>Lee Hsien Loong,SGP,GOV | p=Bintan>B | d=2022-01-25
+ Tak semua orang di Senayan bertepuk tangan.
. Politikus PKS Sukamta mengkritik pendelegasian ruang udara di bawah 37.000 kaki selama 25 tahun dan meminta pemerintah membuka naskahnya.
e8 ACCUSE/disapprove | mengkritik | a=Politikus PKS Sukamta>Sukamta,IDN,LEG | r=pemerintah>I
e9 REQUEST | meminta | a=Politikus PKS Sukamta>Sukamta,IDN,LEG | r=pemerintah>I
. Pada 2007 DPR menolak meratifikasi paket serupa.
e10 REJECT | menolak meratifikasi | a=DPR>House of Representatives of Indonesia,IDN,LEG | r=Singapura>S | d=2007-01-01..2007-12-31
+ Sementara itu, Menhan Prabowo Subianto meneken kontrak pembelian enam jet Rafale dengan Prancis pada 10 Februari; 36 unit menyusul.
e11 COOPERATE | meneken kontrak pembelian | a=Menhan Prabowo Subianto>P ; Prancis>F | d=2022-02-10 | f=size 6 "enam jet Rafale"
. Sehari kemudian, Washington menyetujui kemungkinan penjualan 36 F-15 kepada Indonesia.
e12 AGREE | menyetujui | a=Washington>United States,USA,GOV | r=Indonesia>I | d=2022-02-11 | f=size 36 "36 F-15"

@story id-own-n-048 | id | 2023-07-14 | Cakrawala Asia
@who P = Pita Limjaroenrat | THA | OPP
@who M = Move Forward Party | THA | OPP
@who S = Senate of Thailand | THA | LEG
@who E = Election Commission of Thailand | THA | GOV
@who D = Supporters of Pita Limjaroenrat | THA | CVL
@where B = Bangkok | THA | 13.75 | 100.50
# Senat Thailand Jegal Pita, Pendukung Oranye Turun ke Jalan
e1 REJECT | Jegal | a=Senat Thailand>S | r=Pita>P | d=2023-07-13
e2 PROTEST/demo | Turun ke Jalan | a=Pendukung Oranye>D | d=2023-07-14
+ BANGKOK - Kemenangan dalam pemilu tidak cukup bagi Pita Limjaroenrat.
. Pemimpin Partai Maju ke Depan berusia 42 tahun itu hanya meraup 324 dari 375 suara yang dibutuhkan untuk menjadi perdana menteri setelah 236 senator abstain atau menolaknya, Kamis (13/7/2023).
e3 REJECT | menolaknya | a=236 senator>S | r=nya>P | p=BANGKOK>B | d=2023-07-13 | f=size 236 "236 senator" | same=e1
+ "Saya terima hasilnya, tetapi saya tidak menyerah," kata Pita seusai sidang.
S person:Pita>P | kata | Saya terima hasilnya, tetapi saya tidak menyerah | direct
. Seluruh senator itu ditunjuk junta yang merebut kekuasaan pada Mei 2014 di bawah Prayuth Chan-ocha.
e4 ASSAULT | merebut kekuasaan | a=junta>National Council for Peace and Order,THA,MIL | p=Thailand>Thailand,THA,15.0,101.0 | d=2014-05-01..2014-05-31
. Mereka keberatan dengan janji Pita mengubah pasal penghinaan kerajaan.
e5 ACCUSE/disapprove | keberatan | a=Mereka>S | r=Pita>P
e6 AGREE | janji | a=Pita>P
+ Jumat petang, ratusan orang berkumpul di Monumen Demokrasi dan menuntut para senator mundur.
e7 PROTEST/demo | berkumpul | a=ratusan orang>D | r=para senator>S | p=Monumen Demokrasi>Democracy Monument Bangkok,THA,13.76,100.50 | d=2023-07-14 | f=size 200.. "ratusan orang" | same=e2
e8 REQUEST/yield | menuntut | a=ratusan orang>D | r=para senator>S | d=2023-07-14
. "Empat belas juta suara kami dibuang ke tong sampah," geram Ploy Suwannarat, pegawai bank.
S person:Ploy Suwannarat>=Ploy Suwannarat | geram | Empat belas juta suara kami dibuang ke tong sampah | direct
e9 ACCUSE/disapprove | dibuang ke tong sampah | a=Ploy Suwannarat>Ploy Suwannarat,THA,CVL | r=senator>S
. Polisi memasang kontainer di sekitar parlemen, tetapi tidak ada bentrokan.
e10 COERCE/restrict | memasang kontainer | a=Polisi>Royal Thai Police,THA,COP | p=parlemen>Bangkok,THA,13.79,100.52
e11 ASSAULT | bentrokan | a=Polisi>Royal Thai Police,THA,COP | p=parlemen>Bangkok,THA,13.79,100.52 | st=denied
+ Sehari sebelum pemungutan suara, Komisi Pemilihan meminta Mahkamah Konstitusi menangguhkan keanggotaan Pita di parlemen lantaran kepemilikan saham perusahaan media ITV.
e12 REQUEST | meminta | a=Komisi Pemilihan>E | r=Mahkamah Konstitusi>Constitutional Court of Thailand,THA,JUD | d=2023-07-12
. Partai Pheu Thai menyatakan tetap mendukung Pita dalam putaran kedua pekan depan.
S organization:Partai Pheu Thai>=Pheu Thai Party | menyatakan | tetap mendukung Pita dalam putaran kedua pekan depan | indirect
e13 SUPPORT | tetap mendukung | a=Partai Pheu Thai>Pheu Thai Party,THA,OPP | r=Pita>P
. Bursa saham Bangkok ditutup menguat tipis.

@story id-own-n-049 | id | 2023-01-31 | Warta Timur
@who T = Tehrik-i-Taliban Pakistan | PAK | REB
@who P = Pakistan Police | PAK | COP
@who S = Shehbaz Sharif | PAK | GOV
@where M = Police Lines mosque, Peshawar | PAK | 34.01 | 71.55
# Korban Tewas Bom Masjid Peshawar Jadi 100 Orang
e1 ASSAULT/suicide-attack | Bom | p=Masjid Peshawar>M | d=2023-01-30 | f=killed 100 "100 Orang"
+ PESHAWAR - Jumlah korban tewas akibat bom bunuh diri di masjid markas polisi Peshawar, Pakistan, bertambah menjadi 100 orang, Selasa (31/1/2023), setelah regu penolong mengangkat sembilan jenazah lagi dari bawah atap yang runtuh.
e2 ASSAULT/suicide-attack | bom bunuh diri | r=polisi>P | p=masjid markas polisi Peshawar>M | d=2023-01-30 | f=killed 100 "100 orang" | same=e1
. Sebanyak 97 dari mereka adalah polisi, jelas Kepala Kepolisian Provinsi Moazzam Jah Ansari.
S person:Kepala Kepolisian Provinsi Moazzam Jah Ansari>=Moazzam Jah Ansari | jelas | Sebanyak 97 dari mereka adalah polisi | indirect
. Pelaku mengenakan seragam dan helm, lolos dari pemeriksaan, lalu meledakkan diri di saf pertama saat salat zuhur.
e3 ASSAULT/suicide-attack | meledakkan diri | a=Pelaku>Suicide bomber in Peshawar,PAK,REB | r=polisi>P | p=masjid markas polisi Peshawar>M | d=2023-01-30 | same=e1
+ Seorang komandan Taliban Pakistan (TTP) mengaku bertanggung jawab, tetapi beberapa jam kemudian juru bicara kelompok itu membantah dan menyatakan pihaknya tidak menyerang rumah ibadah.
S unnamed:Seorang komandan Taliban Pakistan (TTP)>- | mengaku | bertanggung jawab | indirect
S unnamed:juru bicara kelompok itu>- | menyatakan | pihaknya tidak menyerang rumah ibadah | indirect
e4 ASSAULT/suicide-attack | bertanggung jawab | a=Taliban Pakistan (TTP)>T | p=masjid markas polisi Peshawar>M | d=2023-01-30 | same=e1
e5 ASSAULT/suicide-attack | tidak menyerang | a=pihaknya>T | r=rumah ibadah>Police Lines mosque in Peshawar,PAK,CVL | p=masjid markas polisi Peshawar>M | d=2023-01-30 | st=denied | same=e1
. Perdana Menteri Shehbaz Sharif menjenguk korban di rumah sakit dan bertekad menumpas terorisme.
e6 CONSULT/visit | menjenguk | a=Perdana Menteri Shehbaz Sharif>S | r=korban>P | p=PESHAWAR>Peshawar,PAK,34.01,71.58
e7 THREATEN/violence | bertekad menumpas | a=Perdana Menteri Shehbaz Sharif>S | r=terorisme>T
+ Sejumlah polisi, hal yang amat langka, berunjuk rasa menuntut penyelidikan transparan.
e8 PROTEST/demo | berunjuk rasa | a=Sejumlah polisi>P | p=PESHAWAR>Peshawar,PAK,34.01,71.58
e9 REQUEST | menuntut penyelidikan | a=Sejumlah polisi>P | r=Pakistan>Pakistan,PAK,GOV
. "Kami dikorbankan," kata seorang bintara yang menolak disebut namanya kepada Dawn.
S outlet:Dawn>=Dawn ; unnamed:seorang bintara yang menolak disebut namanya>- | kata | Kami dikorbankan | direct
+ Pemerintah Indonesia mengutuk serangan itu dan menyampaikan belasungkawa.
e10 ACCUSE/disapprove | mengutuk | a=Pemerintah Indonesia>Indonesia,IDN,GOV
e11 ASSAULT/suicide-attack | serangan itu | p=masjid markas polisi Peshawar>M | d=2023-01-30 | same=e1
. TTP mengakhiri gencatan senjata dengan Islamabad pada 28 November.
e12 REJECT/yield | mengakhiri gencatan senjata | a=TTP>T | r=Islamabad>Pakistan,PAK,GOV | d=2022-11-28
. Pada 2014, kelompok yang sama membantai 141 orang, sebagian besar anak sekolah, di Sekolah Umum Tentara di kota itu.
e13 ASSAULT/firearms | membantai | a=kelompok yang sama>T | r=anak sekolah>Pupils of the Army Public School,PAK,CVL | p=Sekolah Umum Tentara>Army Public School Peshawar,PAK,34.01,71.54 | d=2014-01-01..2014-12-31 | f=killed 141 "141 orang"
