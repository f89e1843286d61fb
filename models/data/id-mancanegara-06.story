@story id-own-qf-031 | id | 2018-01-30 | Kompas.com
@who J = Joko Widodo | IDN | GOV
@who G = Ashraf Ghani | AFG | GOV
@who I = Indonesia | IDN | GOV
@who A = Afghanistan | AFG | GOV
@who T = Taliban | AFG | REB
@who S = Islamic State | - | REB
@who U = United States | USA | GOV
@who M = Afghan National Army | AFG | MIL
@where K = Kabul | AFG | 34.53 | 69.17
@where AR = Arg Presidential Palace | AFG | 34.52 | 69.18
# Tetap Terbang ke Kabul meski Kota Diguncang Bom, Jokowi Tawarkan Komite Ulama Tiga Negara
e1 CONSULT/visit | Terbang ke Kabul | a=Jokowi>J | p=Kabul>K | d=2018-01-29
e2 ASSAULT/explosives | Diguncang Bom | p=Kabul>K | d=2018-01-27
e3 AGREE | Tawarkan | a=Jokowi>J | d=2018-01-29
+ KABUL, KOMPAS.com - Salju turun tebal dan kota masih berkabung ketika Presiden Joko Widodo mendarat di Bandara Hamid Karzai, Senin (29/1/2018), kunjungan pertama kepala negara Indonesia ke Afghanistan sejak Sukarno pada 1961.
e4 CONSULT/visit | kunjungan pertama | a=Presiden Joko Widodo>J | r=Afghanistan>A | p=KABUL>K | d=2018-01-29 | same=e1
e5 CONSULT/visit | sejak Sukarno | a=Sukarno>Sukarno,IDN,GOV | r=Afghanistan>A | d=1961-01-01..1961-12-31
+ Dua hari sebelumnya sebuah ambulans yang dijejali bahan peledak diledakkan di jalan dekat gedung lama Kementerian Dalam Negeri, menewaskan 103 orang dan melukai 235 lainnya; Taliban menyatakan bertanggung jawab.
e6 ASSAULT/explosives,suicide-attack | diledakkan | a=Taliban>T | p=KABUL>K | d=2018-01-27 | f=killed 103 "103 orang" ; injured 235 "235 lainnya" | same=e2
. Pada pagi kedatangan Jokowi, giliran akademi militer Marshal Fahim diserbu lima anggota ISIS, dan 11 tentara gugur.
e7 ASSAULT | diserbu | a=lima anggota ISIS>S | r=akademi militer Marshal Fahim>M | p=KABUL>K | d=2018-01-29 | f=killed 11 "11 tentara"
. Paspampres sempat mengusulkan rompi antipeluru, tetapi Presiden hanya mengenakan jas dan mantel.
+ Di Istana Arg, Presiden Ashraf Ghani menyambutnya dengan salat berjemaah, dan Jokowi diminta menjadi imam.
e8 CONSULT/visit | menyambutnya | a=nya>J | r=Presiden Ashraf Ghani>G | p=Istana Arg>AR | d=2018-01-29 | same=e1
. "Ini bukti persaudaraan, Bapak datang ketika banyak orang menjauh," ujar Ghani menurut siaran pers Istana Kepresidenan Bogor.
S document:siaran pers Istana Kepresidenan Bogor>=Press release of the Indonesian presidency ; person:Ghani>G | ujar | Ini bukti persaudaraan, Bapak datang ketika banyak orang menjauh | direct
e9 SUPPORT | bukti persaudaraan | a=Ghani>G | r=Bapak>J | p=Istana Arg>AR | d=2018-01-29
+ Jokowi mengusulkan pembentukan komite perdamaian yang beranggotakan ulama dari Indonesia, Afghanistan, dan Pakistan, serta bersedia menjadi tuan rumah pertemuannya.
e10 REQUEST | mengusulkan | a=Jokowi>J | r=Ghani>G | p=Istana Arg>AR | d=2018-01-29 | same=e3
e11 AGREE | bersedia menjadi tuan rumah | a=Jokowi>J | r=Afghanistan>A ; Pakistan>Pakistan,PAK,GOV | p=Istana Arg>AR | d=2018-01-29 | same=e3
. Islamabad, katanya, sudah memberikan persetujuan ketika ia bertemu PM Shahid Khaqan Abbasi tiga hari sebelumnya.
S person:nya>J | katanya | sudah memberikan persetujuan ketika ia bertemu PM Shahid Khaqan Abbasi tiga hari sebelumnya | indirect
e12 AGREE | memberikan persetujuan | a=Islamabad>Pakistan,PAK,GOV | r=ia>J | d=2018-01-26
e13 CONSULT/visit | bertemu | a=ia>J | r=PM Shahid Khaqan Abbasi>Shahid Khaqan Abbasi,PAK,GOV | p=Islamabad>Islamabad,PAK,33.69,73.06 | d=2018-01-26
. Kedua presiden menyaksikan penandatanganan nota kesepahaman di bidang pendidikan dan kerja sama kepolisian.
e14 AGREE | penandatanganan nota kesepahaman | a=Indonesia>I ; Afghanistan>A | p=Istana Arg>AR | d=2018-01-29
+ Setelah makan siang dengan nasi kabuli dan daging domba, kedua pemimpin berjalan di halaman yang putih, tanpa payung.
+ Taliban belum menjawab tawaran itu.
. Kelompok tersebut sejak lama menolak berunding dengan pemerintah Kabul, yang dicapnya boneka, dan hanya mau berbicara dengan Washington.
e15 REJECT/meet | menolak berunding | a=Kelompok tersebut>T | r=pemerintah Kabul>A
e16 AGREE | hanya mau berbicara | a=Kelompok tersebut>T | r=Washington>U | st=possible
. Presiden AS Donald Trump, berbicara di Gedung Putih pada hari yang sama, menutup pintu: tidak ada pembicaraan dengan mereka yang membunuhi anak-anak.
S person:Presiden AS Donald Trump>=Donald Trump | - | tidak ada pembicaraan dengan mereka yang membunuhi anak-anak | indirect
e17 REJECT/meet | tidak ada pembicaraan | a=Presiden AS Donald Trump>Donald Trump,USA,GOV | r=mereka>T | d=2018-01-29
e18 ASSAULT | membunuhi | a=mereka>T | r=anak-anak>-,AFG,CVL | p=Afghanistan>Afghanistan,AFG,33.9,67.7
+ Hubungan kedua negeri sudah terjalin sejak 1949, ketika Kabul mengakui kedaulatan republik yang baru lahir di Nusantara.
e19 SUPPORT | mengakui kedaulatan | a=Kabul>A | r=republik yang baru lahir>I | d=1949-01-01..1949-12-31
. Indonesia membangun sebuah masjid dan klinik di pinggiran timur Kabul, di atas lahan dua hektare yang dulunya ladang ranjau.
e20 AID | membangun sebuah masjid dan klinik | a=Indonesia>I | r=Afghanistan>A | p=Kabul>K
. Setelah enam jam di darat, rombongan bertolak ke Jakarta.

@story id-own-qf-032 | id | 2022-12-23 | Tempo.co
@who J = Joko Widodo | IDN | GOV
@who P = Nguyen Xuan Phuc | VNM | GOV
@who I = Indonesia | IDN | GOV
@who V = Vietnam | VNM | GOV
@who C = China | CHN | GOV
@who B = Bakamla | IDN | COP
@who R = Retno Marsudi | IDN | GOV
@where BG = Bogor Palace | IDN | -6.60 | 106.80
@where N = North Natuna Sea | IDN | 5.5 | 108.5
# Setelah 12 Tahun Berunding, Indonesia dan Vietnam Sepakati Batas ZEE di Natuna
e1 AGREE | Sepakati Batas ZEE | a=Indonesia>I ; Vietnam>V | d=2022-12-22
e2 CONSULT | Berunding | a=Indonesia>I ; Vietnam>V | d=2010-01-01..2022-12-22
+ TEMPO.CO, Bogor - Sudah belasan putaran perundingan dan tiga presiden Vietnam silih berganti sebelum garis itu akhirnya ditarik.
e3 CONSULT | perundingan | a=Vietnam>V | d=2010-01-01..2022-12-22 | same=e2
. Presiden Joko Widodo dan Presiden Nguyen Xuan Phuc, dalam pertemuan di Istana Bogor pada Kamis, 22 Desember 2022, mengumumkan rampungnya perundingan batas zona ekonomi eksklusif (ZEE) kedua negara di Laut Cina Selatan.
e4 CONSULT/visit | pertemuan | a=Presiden Nguyen Xuan Phuc>P | r=Presiden Joko Widodo>J | p=Istana Bogor>BG | d=2022-12-22
e5 AGREE | mengumumkan rampungnya perundingan | a=Presiden Joko Widodo>J ; Presiden Nguyen Xuan Phuc>P | p=Istana Bogor>BG | d=2022-12-22 | same=e1
+ "Setelah melalui proses negosiasi yang intensif selama 12 tahun, Indonesia dan Vietnam akhirnya dapat menyelesaikan perundingan berdasarkan UNCLOS 1982," kata Jokowi.
S person:Jokowi>J | kata | Setelah melalui proses negosiasi yang intensif selama 12 tahun, Indonesia dan Vietnam akhirnya dapat menyelesaikan perundingan berdasarkan UNCLOS 1982 | direct
e6 AGREE | dapat menyelesaikan perundingan | a=Indonesia>I ; Vietnam>V | p=Istana Bogor>BG | d=2022-12-22 | same=e1
. Koordinat garisnya tidak diumumkan.
. Menteri Luar Negeri Retno Marsudi menjanjikan naskahnya akan dibawa ke DPR begitu penandatanganan resmi selesai, yang menurut dia bisa terjadi tahun depan.
S person:dia>R | menurut | bisa terjadi tahun depan | indirect
e7 AGREE | menjanjikan | a=Menteri Luar Negeri Retno Marsudi>R | r=DPR>House of Representatives of Indonesia,IDN,LEG | d=2022-12-22
e8 AGREE | penandatanganan resmi | a=Indonesia>I ; Vietnam>V | d=2023-01-01..2023-12-31 | st=possible
+ Selain batas laut, kedua pemimpin menargetkan perdagangan sebesar US$ 15 miliar pada 2028 dan membuka kemungkinan ekspor gas dari Blok Tuna ke Vietnam.
. Tiga nota kesepahaman, antara lain tentang energi terbarukan dan pemberantasan narkotik, diteken para menteri.
e9 AGREE | diteken | a=para menteri>I ; para menteri>V | p=Istana Bogor>BG | d=2022-12-22
+ Nelayan di Ranai menerima kabar tersebut dengan curiga.
. "Selama ini kapal Vietnam masuk pakai dua kapal besar menyeret satu jaring, dikawal petugasnya pula," ujar Hendri, ketua sebuah aliansi nelayan di Natuna, Jumat.
S person:Hendri, ketua sebuah aliansi nelayan di Natuna>=Hendri | ujar | Selama ini kapal Vietnam masuk pakai dua kapal besar menyeret satu jaring, dikawal petugasnya pula | direct
e10 ACCUSE/allege | dikawal petugasnya | a=Hendri, ketua sebuah aliansi nelayan di Natuna>Hendri,IDN,CVL | r=kapal Vietnam>Vietnamese fishing vessels,VNM,BUS
. Bakamla dan TNI AL menahan 18 kapal berbendera Vietnam sepanjang tahun ini.
e11 COERCE/seize | menahan | a=Bakamla>B ; TNI AL>Indonesian Navy,IDN,MIL | r=18 kapal berbendera Vietnam>Vietnamese fishing vessels,VNM,BUS | p=Natuna>N | d=2022-01-01..2022-12-23
. Insiden terburuk terjadi pada April 2019, ketika kapal Dinas Sumber Daya Perikanan Vietnam menabrak KRI Tjiptadi-381 yang sedang menggiring kapal tangkapan; Jakarta waktu itu memanggil duta besar Vietnam untuk menyampaikan protes.
e12 ASSAULT | menabrak | a=kapal Dinas Sumber Daya Perikanan Vietnam>Vietnam Fisheries Resources Surveillance,VNM,COP | r=KRI Tjiptadi-381>Indonesian Navy,IDN,MIL | p=Natuna>N | d=2019-04-01..2019-04-30
e13 REQUEST/meet | memanggil duta besar Vietnam | a=Jakarta>I | r=duta besar Vietnam>Ambassador of Vietnam to Indonesia,VNM,GOV | p=Jakarta>Jakarta,IDN,-6.20,106.83 | d=2019-04-01..2019-04-30
e14 ACCUSE/disapprove | menyampaikan protes | a=Jakarta>I | r=duta besar Vietnam>V | p=Jakarta>Jakarta,IDN,-6.20,106.83 | d=2019-04-01..2019-04-30
+ Kesepakatan di Bogor boleh jadi tidak sedap bagi Beijing, yang sembilan garis putusnya melewati kawasan itu.
. Kementerian Luar Negeri Cina pada Jumat cuma menyatakan berharap perundingan negara lain tidak mengganggu kepentingannya.
S organization:Kementerian Luar Negeri Cina>=Ministry of Foreign Affairs of China | menyatakan | berharap perundingan negara lain tidak mengganggu kepentingannya | indirect
. Tahun lalu, kata sumber Reuters di DPR, Cina pernah menyurati Jakarta dan menuntut pengeboran di Blok Tuna dihentikan, permintaan yang diabaikan.
S outlet:Reuters>=Reuters ; unnamed:sumber>- | kata | Cina pernah menyurati Jakarta dan menuntut pengeboran di Blok Tuna dihentikan | indirect
e15 CONSULT | menyurati | a=Cina>C | r=Jakarta>I | d=2021-01-01..2021-12-31
e16 REQUEST/yield | menuntut | a=Cina>C | r=Jakarta>I | d=2021-01-01..2021-12-31
e17 REJECT/yield | diabaikan | a=Jakarta>I | r=Cina>C
+ Evan Laksmana, peneliti pada International Institute for Strategic Studies, menilai kesepakatan ini memberi contoh bahwa hukum laut masih bisa dipakai para penuntut yang lebih kecil.
S person:Evan Laksmana, peneliti pada International Institute for Strategic Studies>=Evan Laksmana | menilai | kesepakatan ini memberi contoh bahwa hukum laut masih bisa dipakai para penuntut yang lebih kecil | indirect
. Batas landas kontinen kedua negara sendiri telah ditetapkan pada 2003, setelah berunding seperempat abad.
e18 AGREE | ditetapkan | a=kedua negara>I ; kedua negara>V | d=2003-01-01..2003-12-31

@story id-own-qf-033 | id | 2023-03-19 | DW Indonesia
@who S = Serbia | SRB | GOV
@who K = Kosovo | XKX | GOV
@who V = Aleksandar Vucic | SRB | GOV
@who A = Albin Kurti | XKX | GOV
@who B = Josep Borrell | - | IGO
@who E = European Union | - | IGO
@where O = Ohrid | MKD | 41.12 | 20.80
@where BG = Belgrade | SRB | 44.79 | 20.45
# Serbia dan Kosovo Sepakat "Secara Lisan" Menormalisasi Hubungan
e1 AGREE | Sepakat "Secara Lisan" | a=Serbia>S ; Kosovo>K | d=2023-03-18
+ Dua belas jam berunding di sebuah hotel di tepi Danau Ohrid, Makedonia Utara, tidak menghasilkan satu tanda tangan pun, tetapi Uni Eropa menyebutnya keberhasilan.
S organization:Uni Eropa>E | menyebutnya | keberhasilan | indirect
e2 CONSULT | berunding | a=Serbia>S ; Kosovo>K | p=Danau Ohrid>O | d=2023-03-18
+ "Kita mempunyai kesepakatan," cuit kepala diplomasi Uni Eropa Josep Borrell pada Sabtu (18/03) menjelang tengah malam.
S person:kepala diplomasi Uni Eropa Josep Borrell>B | cuit | Kita mempunyai kesepakatan | direct
e3 AGREE | kesepakatan | a=Serbia>S ; Kosovo>K | p=Danau Ohrid>O | d=2023-03-18 | same=e1
. Yang disetujui Presiden Serbia Aleksandar Vucic dan Perdana Menteri Kosovo Albin Kurti, menurut dia, ialah lampiran tentang cara melaksanakan dokumen 11 pasal yang diterima keduanya di Brussels, 27 Februari.
S person:dia>B | menurut | lampiran tentang cara melaksanakan dokumen 11 pasal yang diterima keduanya di Brussels, 27 Februari | indirect
e4 AGREE | disetujui | a=Presiden Serbia Aleksandar Vucic>V ; Perdana Menteri Kosovo Albin Kurti>A | p=Danau Ohrid>O | d=2023-03-18 | same=e1
e5 AGREE | diterima | a=keduanya>V ; keduanya>A | p=Brussels>Brussels,BEL,50.85,4.35 | d=2023-02-27
+ Naskah tersebut mewajibkan kedua pihak saling mengakui paspor, ijazah, dan pelat kendaraan, bertukar perwakilan tetap, dan tidak menghalangi upaya pihak lain masuk organisasi internasional.
S document:Naskah tersebut>=EU-proposed normalisation agreement | mewajibkan | kedua pihak saling mengakui paspor, ijazah, dan pelat kendaraan, bertukar perwakilan tetap, dan tidak menghalangi upaya pihak lain masuk organisasi internasional | indirect
e6 AGREE | saling mengakui | a=kedua pihak>S ; kedua pihak>K | st=planned
e7 AGREE | bertukar perwakilan tetap | a=kedua pihak>S ; kedua pihak>K | st=planned
e8 CONCEDE | tidak menghalangi | a=kedua pihak>S ; kedua pihak>K | st=planned
. Sebagai imbangan, Pristina harus memberikan "tingkat pengelolaan sendiri yang memadai" kepada komunitas Serbia.
e9 CONCEDE | memberikan | a=Pristina>K | r=komunitas Serbia>Kosovo Serbs,XKX,CVL | st=planned
+ Kepada wartawan Vucic berkata bahwa ia tidak mau menandatangani apa pun dengan Kosovo, tangan kanannya sakit dan akan tetap sakit empat tahun lagi.
S person:Vucic>V | berkata | ia tidak mau menandatangani apa pun dengan Kosovo, tangan kanannya sakit dan akan tetap sakit empat tahun lagi | indirect
e10 REJECT | tidak mau menandatangani | a=ia>V | r=Kosovo>K | p=Danau Ohrid>O | d=2023-03-18
. Kurti menyayangkan penolakan itu.
e11 ACCUSE/disapprove | menyayangkan | a=Kurti>A | r=Vucic>V
e12 REJECT | penolakan itu | a=Vucic>V | r=Kosovo>K | p=Danau Ohrid>O | d=2023-03-18 | same=e10
. "Ini pengakuan de facto antara Kosovo dan Serbia," lanjut mantan pemimpin mahasiswa tersebut, yang pernah mendekam di penjara Serbia.
S person:mantan pemimpin mahasiswa tersebut>A | lanjut | Ini pengakuan de facto antara Kosovo dan Serbia | direct
e13 SUPPORT | pengakuan de facto | a=Kosovo>K ; Serbia>S | d=2023-03-18
e14 COERCE/arrest | mendekam di penjara Serbia | a=Serbia>S | r=mantan pemimpin mahasiswa tersebut>A
+ Sehari sebelum pertemuan, ribuan penganut nasionalisme sayap kanan berpawai di Beograd sambil membawa spanduk bertulisan "Tidak boleh menyerah".
e15 PROTEST/demo | berpawai | a=ribuan penganut nasionalisme sayap kanan>Serbian nationalists,SRB,CVL | p=Beograd>BG | d=2023-03-17 | f=size 2000.. "ribuan penganut nasionalisme sayap kanan"
e16 REQUEST | Tidak boleh menyerah | a=ribuan penganut nasionalisme sayap kanan>Serbian nationalists,SRB,CVL | r=Vucic>V | p=Beograd>BG | d=2023-03-17
. Mereka menuntut rencana Eropa itu ditampik.
e17 REQUEST | menuntut | a=Mereka>Serbian nationalists,SRB,CVL | r=Vucic>S | p=Beograd>BG | d=2023-03-17 | same=e16
+ Kosovo berpenduduk 1,8 juta jiwa, lebih sedikit daripada Kota Bekasi, dan bermata uang euro meskipun bukan anggota zona itu.
+ Amerika Serikat menyambut hasil di Ohrid, begitu pula Jerman dan Prancis, yang ikut merancangnya.
e18 SUPPORT | menyambut | a=Amerika Serikat>United States,USA,GOV ; Jerman>Germany,DEU,GOV ; Prancis>France,FRA,GOV | r=Serbia>S ; Kosovo>K
. Borrell memperingatkan pihak yang mangkir akan menanggung akibatnya, termasuk tertutupnya keran dana Brussels.
S person:Borrell>B | memperingatkan | pihak yang mangkir akan menanggung akibatnya, termasuk tertutupnya keran dana Brussels | indirect
e19 THREATEN/restrict | memperingatkan | a=Borrell>B | r=Serbia>S ; Kosovo>K
+ Danau Ohrid, salah satu yang tertua di Eropa, terkenal karena ikan trout dan mutiaranya.
+ Perselisihan soal pelat nomor pada tahun lalu membuat polisi, hakim, dan wali kota etnis Serbia di Kosovo utara mundur serentak, disusul blokade jalan selama tiga pekan pada Desember.
e20 RETREAT/resign | mundur serentak | a=polisi, hakim, dan wali kota etnis Serbia>Kosovo Serb officials,XKX,GOV | p=Kosovo utara>Northern Kosovo,XKX,42.98,20.78 | d=2022-01-01..2022-12-31
e21 PROTEST/obstruct | blokade jalan | a=etnis Serbia>Kosovo Serbs,XKX,CVL | p=Kosovo utara>Northern Kosovo,XKX,42.98,20.78 | d=2022-12-01..2022-12-31
. Lebih dari 100 negara mengakui Kosovo; Serbia, Rusia, Cina, dan lima anggota Uni Eropa tidak.

@story id-own-qf-034 | id | 2025-02-13 | Antara
@who E = Recep Tayyip Erdogan | TUR | GOV
@who P = Prabowo Subianto | IDN | GOV
@who I = Indonesia | IDN | GOV
@who T = Turkey | TUR | GOV
@who D = Donald Trump | USA | GOV
@who L = Israel | ISR | GOV
@who G = Palestinians in Gaza | PSE | CVL
@where B = Bogor Palace | IDN | -6.60 | 106.80
@where GZ = Gaza | PSE | 31.42 | 34.36
# Erdogan-Prabowo Sepakat Tolak Pemindahan Warga Gaza
e1 REJECT | Tolak | a=Erdogan>E ; Prabowo>P | d=2025-02-12
e2 COERCE/deport | Pemindahan Warga Gaza | r=Warga Gaza>G | p=Gaza>GZ | st=possible
+ Bogor (ANTARA) - Presiden Recep Tayyip Erdogan dan Presiden Prabowo Subianto menolak segala usaha mengusir penduduk Palestina dari tanahnya, sikap yang mereka sampaikan usai memimpin sidang pertama Dewan Kerja Sama Strategis Tingkat Tinggi Turki-Indonesia di Istana Bogor, Rabu (12/2).
e3 REJECT | menolak | a=Presiden Recep Tayyip Erdogan>E ; Presiden Prabowo Subianto>P | p=Istana Bogor>B | d=2025-02-12 | same=e1
e4 COERCE/deport | mengusir penduduk Palestina | r=penduduk Palestina>G | p=Gaza>GZ | st=possible | same=e2
e5 CONSULT/visit | memimpin sidang pertama | a=Presiden Recep Tayyip Erdogan>E | r=Presiden Prabowo Subianto>P | p=Istana Bogor>B | d=2025-02-12
+ "Tidak ada gunanya membuang waktu membicarakan rencana yang tidak masuk akal itu," kata pemimpin Turki tersebut, merujuk pada gagasan Presiden AS Donald Trump untuk mengambil alih Gaza dan memindahkan penghuninya ke Mesir dan Yordania.
S person:pemimpin Turki tersebut>E | kata | Tidak ada gunanya membuang waktu membicarakan rencana yang tidak masuk akal itu | direct
e6 ACCUSE/disapprove | tidak masuk akal | a=pemimpin Turki tersebut>E | r=Presiden AS Donald Trump>D | p=Istana Bogor>B | d=2025-02-12
e7 COERCE/seize | mengambil alih Gaza | a=Presiden AS Donald Trump>D | p=Gaza>GZ | st=possible
e8 COERCE/deport | memindahkan penghuninya | a=Presiden AS Donald Trump>D | r=penghuninya>G | p=Gaza>GZ | st=possible | same=e2
. Ia menegaskan Israel harus membayar kerugian akibat perang, yang ditaksirnya 100 miliar dolar AS.
S person:Ia>E | menegaskan | Israel harus membayar kerugian akibat perang, yang ditaksirnya 100 miliar dolar AS | indirect
e9 REQUEST | harus membayar | a=Ia>E | r=Israel>L | p=Istana Bogor>B | d=2025-02-12
+ Prabowo menuturkan Indonesia dan Turki akan terus mendukung kemerdekaan Palestina dan solusi dua negara.
S person:Prabowo>P | menuturkan | Indonesia dan Turki akan terus mendukung kemerdekaan Palestina dan solusi dua negara | indirect
e10 AGREE | akan terus mendukung | a=Indonesia>I ; Turki>T | r=Palestina>Palestine,PSE,GOV | p=Istana Bogor>B | d=2025-02-12
. Kedua negara menyatukan suara pula dalam mendesak agar gencatan senjata, yang berlaku sejak 19 Januari, diteruskan ke tahap kedua.
e11 REQUEST | mendesak | a=Kedua negara>I ; Kedua negara>T | r=Israel>L | p=Istana Bogor>B | d=2025-02-12
e12 RETREAT/ceasefire | gencatan senjata | a=Israel>L | p=Gaza>GZ | d=2025-01-19..2025-02-13 | st=ongoing
+ Tiga belas dokumen diteken di hadapan kedua kepala negara, meliputi pertahanan, energi, kesehatan, dan pertanian.
e13 AGREE | diteken | a=Turki>T ; Indonesia>I | p=Istana Bogor>B | d=2025-02-12
. Salah satunya mengatur usaha patungan antara Baykar dan Republikorp untuk membangun pabrik pesawat nirawak di Indonesia; nilai maupun lokasinya tidak diungkapkan.
. Target perdagangan dinaikkan menjadi 10 miliar dolar AS, kira-kira empat kali lipat angka tahun lalu.
+ Erdogan, yang didampingi istrinya, Emine, tiba di Halim Perdanakusuma pada Selasa petang dari Kuala Lumpur dalam rangkaian lawatan ke tiga negara, dan berangkat lagi ke Islamabad pada Rabu malam.
e14 CONSULT/visit | tiba | a=Erdogan>E ; istrinya, Emine>Emine Erdogan,TUR,CVL | r=Indonesia>I | p=Halim Perdanakusuma>Halim Perdanakusuma,IDN,-6.27,106.89 | d=2025-02-11
e15 CONSULT/visit | berangkat lagi ke Islamabad | a=Erdogan>E | r=Islamabad>Pakistan,PAK,GOV | p=Islamabad>Islamabad,PAK,33.69,73.06 | d=2025-02-12
. Hujan lebat tidak mencegah prosesi kuda, drum band, dan ratusan pelajar yang melambaikan bendera kertas di sepanjang Jalan Juanda.
+ Prabowo mengaku pernah membeli foto Mustafa Kemal Ataturk dengan uang saku semasa taruna.
S person:Prabowo>P | mengaku | pernah membeli foto Mustafa Kemal Ataturk dengan uang saku semasa taruna | indirect
. "Saya pengagum Sultan Mehmed sang penakluk juga," ucapnya, disambut tawa sang tamu.
S person:nya>P | ucapnya | Saya pengagum Sultan Mehmed sang penakluk juga | direct
+ Sementara itu di Jakarta, Juru Bicara Kementerian Luar Negeri Rolliansyah Soemirat membantah kabar sebuah media Israel bahwa Indonesia bersedia menampung warga Gaza dalam program percontohan.
S outlet:sebuah media Israel>- | kabar | Indonesia bersedia menampung warga Gaza dalam program percontohan | indirect
e16 REJECT | membantah | a=Juru Bicara Kementerian Luar Negeri Rolliansyah Soemirat>Rolliansyah Soemirat,IDN,GOV | r=sebuah media Israel>-,ISR,MED
e17 AGREE | bersedia menampung | a=Indonesia>I | r=warga Gaza>G | st=denied
. Mesir akan mengundang para pemimpin Arab ke Kairo pada 27 Februari guna menyusun usul tandingan.
e18 AGREE | mengundang | a=Mesir>Egypt,EGY,GOV ; para pemimpin Arab>Arab leaders,-,GOV | p=Kairo>Cairo,EGY,30.04,31.24 | d=2025-02-27 | st=planned

@story id-own-qf-035 | id | 2026-01-01 | Kompas.com
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who S = Cambodian soldiers held by Thailand | KHM | MIL
@who A = Anutin Charnvirakul | THA | GOV
@who H = Hun Manet | KHM | GOV
@who M = Anwar Ibrahim | MYS | GOV
@who C = China | CHN | GOV
@who O = ASEAN Observer Team | - | IGO
@who W = Indonesian citizens in Cambodia | IDN | CVL
@where P = Pailin | KHM | 12.85 | 102.61
@where B = Chanthaburi | THA | 12.61 | 102.10
@where G = Thailand-Cambodia border | - | 14.0 | 102.9
# Gencatan Senjata Bertahan 72 Jam, Thailand Bebaskan 18 Prajurit Kamboja
e1 RETREAT/ceasefire | Gencatan Senjata Bertahan | a=Thailand>T ; Kamboja>K | d=2025-12-27..2025-12-30
e2 RETREAT/release | Bebaskan | a=Thailand>T | r=18 Prajurit Kamboja>S | d=2025-12-31 | f=size 18 "18 Prajurit Kamboja"
+ PAILIN, KOMPAS.com - Delapan belas serdadu Kamboja yang ditawan Thailand sejak Juli melangkah melewati pos Prum di Pailin pada Rabu (31/12/2025) pagi, lima bulan setelah ibu-ibu mereka mulai berdoa bersama di pagoda setempat.
e3 ASSAULT/abduct | ditawan | a=Thailand>T | r=Delapan belas serdadu Kamboja>S | p=Thailand>G | d=2025-07-01..2025-07-31
e4 RETREAT/release | melangkah melewati pos Prum | r=Delapan belas serdadu Kamboja>S | p=Pailin>P | d=2025-12-31 | f=size 18 "Delapan belas serdadu Kamboja" | same=e2
+ Pembebasan itu dijanjikan dalam pernyataan bersama yang diteken kedua menteri pertahanan di Chanthaburi empat hari sebelumnya, dengan syarat senjata tidak menyalak selama 72 jam.
e5 RETREAT/release | Pembebasan itu | a=Thailand>T | r=serdadu Kamboja>S | p=Pailin>P | d=2025-12-31 | same=e2
e6 AGREE | dijanjikan | a=Thailand>T | r=Kamboja>K | p=Chanthaburi>B | d=2025-12-27
e7 CONCEDE | pernyataan bersama | a=kedua menteri pertahanan>Natthaphon Narkphanit,THA,GOV ; kedua menteri pertahanan>Tea Seiha,KHM,GOV | p=Chanthaburi>B | d=2025-12-27
. Bangkok sempat menundanya sehari karena menuduh Kamboja menerbangkan lebih dari 250 pesawat nirawak di atas wilayahnya pada Minggu malam.
e8 REJECT | menundanya | a=Bangkok>T | r=Kamboja>K | d=2025-12-30
e9 ACCUSE/allege | menuduh | a=Bangkok>T | r=Kamboja>K
e10 MOBILIZE/weapons | menerbangkan lebih dari 250 pesawat nirawak | a=Kamboja>K | r=Bangkok>T | p=wilayahnya>G | d=2025-12-28 | st=possible
. "Kami menepati kata-kata kami sebagai isyarat iktikad baik," tulis Kementerian Luar Negeri Thailand.
S organization:Kementerian Luar Negeri Thailand>=Ministry of Foreign Affairs of Thailand | tulis | Kami menepati kata-kata kami sebagai isyarat iktikad baik | direct
+ Phnom Penh mengucapkan terima kasih dan menyebut langkah tersebut membuka jalan bagi saling percaya.
S organization:Phnom Penh>K | menyebut | langkah tersebut membuka jalan bagi saling percaya | indirect
e11 SUPPORT | mengucapkan terima kasih | a=Phnom Penh>K | r=Thailand>T
. Para bekas tawanan akan menjalani pemeriksaan kesehatan di ibu kota sebelum pulang kampung, menurut juru bicara Kementerian Pertahanan Maly Socheata.
S person:juru bicara Kementerian Pertahanan Maly Socheata>=Maly Socheata | menurut | Para bekas tawanan akan menjalani pemeriksaan kesehatan di ibu kota sebelum pulang kampung | indirect
+ Di seberang pos, seorang nenek mengalungkan krama kotak-kotak merah ke leher cucunya dan tidak mau melepaskannya.
+ Pertempuran terakhir berlangsung tiga pekan, sejak 7 Desember, dan menewaskan sedikitnya 101 orang serta mengusir lebih dari setengah juta warga dari rumahnya di kedua sisi.
e12 ASSAULT | Pertempuran terakhir | a=Thailand>T ; Kamboja>K | p=kedua sisi>G | d=2025-12-07..2025-12-27 | f=killed 101.. "sedikitnya 101 orang" ; displaced 500000.. "lebih dari setengah juta warga"
. Jet F-16 Thailand membom sampai ke pinggiran Poipet, kota kasino, sedangkan roket BM-21 Kamboja jatuh di Surin dan Si Sa Ket.
e13 ASSAULT/aerial | membom | a=Jet F-16 Thailand>Royal Thai Air Force,THA,MIL | r=pinggiran Poipet>Poipet,KHM,CVL | p=Poipet>Poipet,KHM,13.66,102.56 | d=2025-12-07..2025-12-27
e14 ASSAULT/heavy-weapons | jatuh di Surin | a=roket BM-21 Kamboja>Royal Cambodian Armed Forces,KHM,MIL | p=Surin>Surin,THA,14.88,103.49 | d=2025-12-07..2025-12-27
. Kesepakatan damai yang disaksikan Donald Trump di Kuala Lumpur pada 26 Oktober dibekukan Bangkok dua pekan kemudian, setelah seorang prajuritnya kehilangan kaki akibat ranjau.
e15 AGREE | Kesepakatan damai | a=Bangkok>T ; Kamboja>K | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69 | d=2025-10-26
e16 SANCTION/discontinue | dibekukan | a=Bangkok>T | r=Kamboja>K | d=2025-11-10
e17 ASSAULT/explosives | kehilangan kaki akibat ranjau | r=seorang prajuritnya>Royal Thai Army,THA,MIL | p=Thailand>G | f=injured 1 "seorang prajuritnya"
+ Perdana Menteri Malaysia Anwar Ibrahim, yang masa kepemimpinannya di ASEAN berakhir hari ini, menyambut pembebasan itu dan meminta tim pengamat ASEAN diberi keleluasaan.
e18 SUPPORT | menyambut | a=Perdana Menteri Malaysia Anwar Ibrahim>M | r=Thailand>T
e19 REQUEST | meminta | a=Perdana Menteri Malaysia Anwar Ibrahim>M | r=Thailand>T ; Kamboja>K
. Menlu China Wang Yi, yang menjamu kedua rekannya di Yunnan pada 28 dan 29 Desember, menjanjikan bantuan 20 juta yuan bagi pengungsi Kamboja.
e20 CONSULT/third-party | menjamu | a=Menlu China Wang Yi>Wang Yi,CHN,GOV ; kedua rekannya>Sihasak Phuangketkeow,THA,GOV ; kedua rekannya>Prak Sokhonn,KHM,GOV | p=Yunnan>Yunnan,CHN,25.0,102.0 | d=2025-12-28..2025-12-29
e21 AGREE | menjanjikan bantuan | a=Menlu China Wang Yi>C | r=pengungsi Kamboja>Displaced Cambodians,KHM,CVL
+ Pariwisata kedua negeri menanggung rugi besar: kamar hotel di Siem Reap, yang lazimnya penuh menjelang tahun baru, hanya terisi sepertiga.
+ Di Phnom Penh, KBRI mencatat 1.190 WNI yang bekerja di sekitar Poipet telah pindah ke tempat aman selama pertempuran; belum ada rencana evakuasi.
S organization:KBRI>=Embassy of Indonesia in Cambodia | mencatat | 1.190 WNI yang bekerja di sekitar Poipet telah pindah ke tempat aman selama pertempuran | indirect
e22 AID | evakuasi | a=KBRI>Embassy of Indonesia in Cambodia,IDN,GOV | r=WNI>W | st=denied
. Baca juga: Asal-usul Garis Batas 817 Kilometer Warisan Prancis.

@story id-own-qf-036 | id | 2005-08-16 | Republika
@who I = Indonesia | IDN | GOV
@who G = Free Aceh Movement | IDN | REB
@who H = Hamid Awaludin | IDN | GOV
@who M = Malik Mahmud | IDN | REB
@who A = Martti Ahtisaari | - | NGO
@who E = European Union | - | IGO
@who S = Susilo Bambang Yudhoyono | IDN | GOV
@who T = Indonesian National Armed Forces | IDN | MIL
@who D = Indonesian Democratic Party of Struggle | IDN | OPP
@where HE = Helsinki | FIN | 60.17 | 24.94
@where AC = Aceh | IDN | 4.7 | 96.7
@where BA = Baiturrahman Grand Mosque | IDN | 5.55 | 95.32
# RI-GAM Berdamai di Helsinki, Senjata Mulai Diserahkan 15 September
e1 AGREE | Berdamai | a=RI>I ; GAM>G | p=Helsinki>HE | d=2005-08-15
e2 RETREAT/disarm | Diserahkan | a=GAM>G | d=2005-09-15 | st=planned
+ HELSINKI -- Tepat pukul 12.00 waktu setempat, Senin (15/8), di sebuah gedung peninggalan tsar Rusia, Menteri Hukum dan HAM Hamid Awaludin dan "perdana menteri" Gerakan Aceh Merdeka Malik Mahmud menandatangani nota kesepahaman yang mengakhiri hampir 30 tahun pertumpahan darah.
e3 AGREE | menandatangani nota kesepahaman | a=Menteri Hukum dan HAM Hamid Awaludin>H ; Malik Mahmud>M | p=HELSINKI>HE | d=2005-08-15 | same=e1
e4 ASSAULT | pertumpahan darah | a=Gerakan Aceh Merdeka>G | p=Aceh>AC | d=1976-12-04..2005-08-15
+ "Ini awal dari perdamaian yang bermartabat bagi semua," ujar Martti Ahtisaari, mantan presiden Finlandia yang menengahi lima putaran perundingan sejak Januari.
S person:Martti Ahtisaari, mantan presiden Finlandia>A | ujar | Ini awal dari perdamaian yang bermartabat bagi semua | direct
e5 CONSULT/third-party | menengahi | a=Martti Ahtisaari, mantan presiden Finlandia>A | r=Hamid Awaludin>I ; Gerakan Aceh Merdeka>G | p=HELSINKI>HE | d=2005-01-01..2005-08-15
. Hamid menyalami lawannya dua kali, sekali untuk juru foto, sekali lagi tanpa diminta.
+ Menurut naskah itu, GAM menyerahkan 840 pucuk senjata dan membubarkan 3.000 petempurnya dalam empat tahap, mulai 15 September sampai akhir tahun.
S document:naskah itu>=Helsinki Memorandum of Understanding | Menurut | GAM menyerahkan 840 pucuk senjata dan membubarkan 3.000 petempurnya dalam empat tahap, mulai 15 September sampai akhir tahun | indirect
e6 RETREAT/disarm | menyerahkan 840 pucuk senjata | a=GAM>G | p=Aceh>AC | d=2005-09-15..2005-12-31 | st=planned | same=e2
e7 RETREAT/disarm | membubarkan | a=GAM>G | r=petempurnya>G | p=Aceh>AC | d=2005-09-15..2005-12-31 | f=size 3000 "3.000 petempurnya" | st=planned
. Bersamaan dengan itu TNI dan Polri menarik pasukan nonorganiknya, sehingga yang tersisa hanya 14.700 tentara dan 9.100 polisi.
e8 RETREAT/withdraw | menarik pasukan nonorganiknya | a=TNI>T ; Polri>Indonesian National Police,IDN,COP | p=Aceh>AC | d=2005-09-15..2005-12-31 | st=planned
. Pemerintah memberikan amnesti kepada anggota gerakan tersebut selambat-lambatnya 15 hari, dan memfasilitasi pembentukan partai lokal dalam setahun.
e9 CONCEDE | memberikan amnesti | a=Pemerintah>I | r=anggota gerakan tersebut>G | d=2005-08-15..2005-08-30 | st=planned
e10 CONCEDE | memfasilitasi pembentukan partai lokal | a=Pemerintah>I | r=gerakan tersebut>G | p=Aceh>AC | d=2005-08-15..2006-08-15 | st=planned
. Sebagai gantinya, tuntutan merdeka ditinggalkan.
e11 CONCEDE | tuntutan merdeka ditinggalkan | a=GAM>G | r=Pemerintah>I | d=2005-08-15
+ Uni Eropa bersama lima negara ASEAN akan mengirim 250 pemantau di bawah pimpinan Pieter Feith dari Belanda.
e12 MOBILIZE | mengirim 250 pemantau | a=Uni Eropa>E ; lima negara ASEAN>ASEAN member states,-,GOV | p=Aceh>AC | f=size 250 "250 pemantau" | st=planned
. Delapan puluh di antara mereka sudah tiba di Banda Aceh.
e13 MOBILIZE | sudah tiba | a=mereka>Aceh Monitoring Mission,-,IGO | p=Banda Aceh>Banda Aceh,IDN,5.55,95.32 | f=size 80 "Delapan puluh" | same=e12
+ Di halaman Masjid Raya Baiturrahman, ratusan orang menonton siaran langsung dari layar besar sambil duduk di tikar.
. "Asal jangan seperti dulu, teken pagi, perang sore," kata Nurhayati, janda asal Pidie yang suaminya diculik orang bersenjata pada 2001.
S person:Nurhayati, janda asal Pidie>=Nurhayati | kata | Asal jangan seperti dulu, teken pagi, perang sore | direct
e14 ASSAULT/abduct | diculik | a=orang bersenjata>-,-,- | r=suaminya>Husband of Nurhayati,IDN,CVL | p=Pidie>Pidie,IDN,5.1,96.0 | d=2001-01-01..2001-12-31
. Ia merujuk pada perjanjian Jenewa Desember 2002, yang kandas dalam lima bulan lalu disusul darurat militer.
e15 CONCEDE | perjanjian Jenewa | a=Pemerintah>I ; GAM>G | p=Jenewa>Geneva,CHE,46.2,6.14 | d=2002-12-01..2002-12-31
e16 REJECT/yield | kandas | a=Pemerintah>I ; GAM>G | d=2003-05-01..2003-05-31
e17 COERCE/martial-law | darurat militer | a=Pemerintah>I | p=Aceh>AC | d=2003-05-01..2003-05-31
+ Dari Jakarta, Presiden Susilo Bambang Yudhoyono mengimbau seluruh prajurit menghormati kesepakatan dan memperlakukan bekas lawan sebagai saudara.
e18 REQUEST | mengimbau | a=Presiden Susilo Bambang Yudhoyono>S | r=seluruh prajurit>T
. PDI Perjuangan menolak butir mengenai partai lokal, yang dikhawatirkan partai itu menjadi pintu belakang menuju kemerdekaan.
e19 REJECT | menolak | a=PDI Perjuangan>D | r=Pemerintah>I
. Sekjen PBB Kofi Annan memuji kedua pihak, begitu pula Washington dan Tokyo.
e20 SUPPORT | memuji | a=Sekjen PBB Kofi Annan>Kofi Annan,-,IGO ; Washington>United States,USA,GOV ; Tokyo>Japan,JPN,GOV | r=kedua pihak>I ; kedua pihak>G
+ Lebih dari 15 ribu nyawa melayang sejak Hasan Tiro memaklumkan perlawanan di hutan Halimon, 4 Desember 1976.
e21 ASSAULT | melayang | p=Aceh>AC | d=1976-12-04..2005-08-16 | f=killed 15000.. "Lebih dari 15 ribu nyawa" | same=e4
. Tsunami delapan bulan lalu, yang merenggut sepuluh kali lebih banyak, memaksa kedua pihak bertemu di meja yang sama.
