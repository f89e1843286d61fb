@story id-own-m-036 | id | 2025-03-26 | Situasi
@who W = Mike Waltz | USA | GOV
@who H = Pete Hegseth | USA | GOV
@who T = Donald Trump | USA | GOV
@who J = Jeffrey Goldberg | USA | MED
@who HO = Houthi movement | YEM | REB
@where Y = Yemen | YEM | 15.5 | 44.2
# Rencana Serangan ke Houthi Bocor di Grup Chat, Demokrat Tuntut Menhan AS Mundur
e1 ASSAULT | Serangan | r=Houthi>HO | d=2025-03-15
e2 REQUEST/change | Tuntut | a=Demokrat>Democratic Party,USA,OPP | r=Menhan AS>H
+ Washington DC - Skandal kebocoran rencana militer mengguncang Gedung Putih.
. Pemimpin redaksi The Atlantic, Jeffrey Goldberg, mengungkapkan dirinya tanpa sengaja dimasukkan ke grup Signal tempat para pejabat tinggi membahas pengeboman Yaman.
S person:Pemimpin redaksi The Atlantic, Jeffrey Goldberg>J | mengungkapkan | dirinya tanpa sengaja dimasukkan ke grup Signal tempat para pejabat tinggi membahas pengeboman Yaman | indirect
e3 ASSAULT/aerial | pengeboman Yaman | r=Yaman>HO | p=Yaman>Y | d=2025-03-15 | same=e1
. Dua jam kemudian, tulisnya, bom benar-benar jatuh di Sanaa.
S person:nya>J | tulisnya | bom benar-benar jatuh di Sanaa | indirect
e4 ASSAULT/aerial | bom benar-benar jatuh | p=Sanaa>Sanaa,YEM,15.35,44.21 | d=2025-03-15 | same=e1
+ Menteri Pertahanan Pete Hegseth membantah telah membagikan rencana perang.
S person:Menteri Pertahanan Pete Hegseth>H | membantah | telah membagikan rencana perang | indirect
e5 REJECT | membantah | a=Menteri Pertahanan Pete Hegseth>H
. "Tidak ada yang mengirim rencana perang lewat pesan singkat," katanya kepada wartawan di Hawaii.
S person:nya>H | katanya | Tidak ada yang mengirim rencana perang lewat pesan singkat, | direct
. Penasihat Keamanan Nasional Mike Waltz, yang menambahkan nomor Goldberg, mengaku bertanggung jawab penuh dan menyebut kejadian itu memalukan, seperti dikutip dari Fox News.
S outlet:Fox News>=Fox News ; person:Penasihat Keamanan Nasional Mike Waltz>W | mengaku | bertanggung jawab penuh | indirect
e6 CONCEDE | bertanggung jawab penuh | a=Penasihat Keamanan Nasional Mike Waltz>W
. Presiden Donald Trump membela keduanya.
e7 SUPPORT | membela | a=Presiden Donald Trump>T | r=keduanya>H ; keduanya>W
. "Mike sudah mendapat pelajaran; dia orang baik," ucap sang presiden melalui sambungan telepon dengan NBC News, Selasa (25/3/2025).
S outlet:NBC News>=NBC News ; person:sang presiden>T | ucap | Mike sudah mendapat pelajaran; dia orang baik, | direct
e8 SUPPORT | orang baik | a=sang presiden>T | r=Mike>W | d=2025-03-25
+ Dalam sidang Senat hari itu, Senator Mark Warner menuduh para pejabat ceroboh dan meminta Hegseth serta Waltz melepaskan jabatan.
S person:Senator Mark Warner>=Mark Warner | menuduh | para pejabat ceroboh | indirect
e9 ACCUSE/disapprove | menuduh | a=Senator Mark Warner>Mark Warner,USA,LEG | r=para pejabat>Trump administration officials,USA,GOV | d=2025-03-25
e10 REQUEST/change | meminta | a=Senator Mark Warner>Mark Warner,USA,LEG | r=Hegseth>H ; Waltz>W | d=2025-03-25 | same=e2
. Direktur Intelijen Nasional Tulsi Gabbard bersaksi bahwa tidak ada informasi rahasia dalam percakapan tersebut.
S person:Direktur Intelijen Nasional Tulsi Gabbard>=Tulsi Gabbard | bersaksi | tidak ada informasi rahasia dalam percakapan tersebut | indirect
. Sebuah lembaga pengawas menggugat lima anggota kabinet karena pesan di Signal dapat terhapus otomatis.
e11 ACCUSE/allege | menggugat | a=Sebuah lembaga pengawas>American Oversight,USA,NGO | r=lima anggota kabinet>Trump administration officials,USA,GOV
+ Wakil Presiden JD Vance dalam grup itu mengeluh, "Saya benci harus menyelamatkan Eropa lagi."
S person:Wakil Presiden JD Vance>=J. D. Vance | mengeluh | Saya benci harus menyelamatkan Eropa lagi. | direct
e12 ACCUSE/disapprove | benci | a=Wakil Presiden JD Vance>J. D. Vance,USA,GOV | r=Eropa>Europe,-,GOV
. Serangan pada 15 Maret itu menewaskan sedikitnya 53 orang, menurut otoritas kesehatan Houthi.
S organization:otoritas kesehatan Houthi>=Houthi health authorities | menurut | menewaskan sedikitnya 53 orang | indirect
e13 ASSAULT/aerial | menewaskan | r=53 orang>-,YEM,CVL | p=Yaman>Y | d=2025-03-15 | f=killed 53.. "sedikitnya 53 orang" | same=e1

@story id-own-m-037 | id | 2024-07-14 | Situasi
@who T = Donald Trump | USA | OPP
@who C = Thomas Matthew Crooks | USA | CVL
@where B = Butler, Pennsylvania | USA | 40.86 | -79.9
# Trump Ditembak Saat Kampanye di Pennsylvania, Telinga Kanannya Berdarah
e1 ASSAULT/firearms,targeted | Ditembak | r=Trump>T | p=Pennsylvania>B | d=2024-07-13 | f=injured 1 "Trump"
+ BUTLER, KOMPAS.com - Mantan Presiden Amerika Serikat Donald Trump selamat dari upaya pembunuhan saat berkampanye di Butler, Pennsylvania, Sabtu (13/7/2024) sore.
e2 ASSAULT/firearms,targeted | upaya pembunuhan | r=Mantan Presiden Amerika Serikat Donald Trump>T | p=Butler, Pennsylvania>B | d=2024-07-13 | same=e1
. Peluru menyerempet telinga kanannya.
e3 ASSAULT/firearms | menyerempet | r=nya>T | p=Butler, Pennsylvania>B | d=2024-07-13 | same=e1
. Dengan wajah berlumur darah, ia mengepalkan tangan dan berteriak, "Lawan! Lawan!", sebelum digiring pengawal ke mobil.
S person:ia>T | berteriak | Lawan! Lawan! | direct
+ Seorang penonton tewas dan dua lainnya luka berat.
e4 ASSAULT/firearms | tewas | r=Seorang penonton>Corey Comperatore,USA,CVL | p=Butler, Pennsylvania>B | d=2024-07-13 | f=killed 1 "Seorang penonton" ; injured 2 "dua lainnya" | same=e1
. Penembaknya, diidentifikasi FBI sebagai Thomas Matthew Crooks (20), ditembak mati penembak jitu Secret Service.
S organization:FBI>=FBI | diidentifikasi | Thomas Matthew Crooks (20) | indirect
e5 ASSAULT/firearms | ditembak mati | a=penembak jitu Secret Service>United States Secret Service,USA,COP | r=Thomas Matthew Crooks>C | p=Butler, Pennsylvania>B | d=2024-07-13 | f=killed 1 "Thomas Matthew Crooks (20)"
. Ia melepaskan delapan peluru dari atap gudang yang berjarak sekitar 130 meter dari panggung.
e6 ASSAULT/firearms | melepaskan delapan peluru | a=Ia>C | r=Trump>T | p=Butler, Pennsylvania>B | d=2024-07-13 | same=e1
+ "Tidak ada tempat bagi kekerasan semacam ini di Amerika," ujar Presiden Joe Biden dalam pidato darurat.
S person:Presiden Joe Biden>=Joe Biden | ujar | Tidak ada tempat bagi kekerasan semacam ini di Amerika, | direct
e7 ACCUSE/disapprove | Tidak ada tempat | a=Presiden Joe Biden>Joe Biden,USA,GOV | d=2024-07-13
. Biden menelepon rivalnya itu malam harinya dan memerintahkan penyelidikan.
e8 CONSULT/phone | menelepon | a=Biden>Joe Biden,USA,GOV ; rivalnya itu>T | d=2024-07-13
e9 ACCUSE/investigate | penyelidikan | st=planned
. Senator JD Vance menyalahkan retorika kampanye Biden atas peristiwa tersebut.
e10 ACCUSE/allege | menyalahkan | a=Senator JD Vance>J. D. Vance,USA,LEG | r=Biden>Joe Biden,USA,GOV
. Ketua DPR Mike Johnson berjanji memanggil Direktur Secret Service Kimberly Cheatle untuk bersaksi.
e11 AGREE | berjanji | a=Ketua DPR Mike Johnson>Mike Johnson,USA,LEG
e12 REQUEST | memanggil | a=Ketua DPR Mike Johnson>Mike Johnson,USA,LEG | r=Direktur Secret Service Kimberly Cheatle>Kimberly Cheatle,USA,COP | st=planned
+ Para pemimpin dunia, mulai dari Perdana Menteri Jepang Fumio Kishida hingga Presiden Ukraina Volodymyr Zelensky, mengutuk penembakan itu.
e13 ACCUSE/disapprove | mengutuk | a=Perdana Menteri Jepang Fumio Kishida>Fumio Kishida,JPN,GOV ; Presiden Ukraina Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV
e14 ASSAULT/firearms | penembakan itu | r=Trump>T | p=Butler, Pennsylvania>B | d=2024-07-13 | same=e1
. Saksi mata bernama Greg mengaku sudah memperingatkan polisi tentang pria bersenjata yang merayap di atap, tetapi, katanya kepada BBC, "tidak ada yang bergerak".
S outlet:BBC>=BBC ; person:Saksi mata bernama Greg>=Greg | katanya | tidak ada yang bergerak | direct
. Empat presiden Amerika pernah dibunuh saat menjabat, terakhir John F Kennedy di Dallas pada 22 November 1963.
e15 ASSAULT/targeted | dibunuh | r=John F Kennedy>John F. Kennedy,USA,GOV | p=Dallas>Dallas,USA,32.78,-96.8 | d=1963-11-22

@story id-own-m-038 | id | 2024-06-06 | Situasi
@who S = Spain | ESP | GOV
@who I = Israel | ISR | GOV
@who Z = South Africa | ZAF | GOV
@who C = International Court of Justice | - | IGO
# Spanyol Gabung Gugatan Genosida terhadap Israel di Mahkamah Internasional
e1 ACCUSE/allege | Gabung Gugatan Genosida | a=Spanyol>S | r=Israel>I | p=Mahkamah Internasional>The Hague,NLD,52.08,4.3 | d=2024-06-06
+ Madrid - Spanyol akan bergabung dengan Afrika Selatan dalam gugatan genosida terhadap Israel di Mahkamah Internasional.
e2 ACCUSE/allege | gugatan genosida | a=Spanyol>S ; Afrika Selatan>Z | r=Israel>I | p=Mahkamah Internasional>The Hague,NLD,52.08,4.3 | d=2024-06-06 | same=e1
. "Satu-satunya tujuan kami adalah mengakhiri perang," kata Menteri Luar Negeri Jose Manuel Albares dalam jumpa pers di Madrid, Kamis (6/6/2024).
S person:Menteri Luar Negeri Jose Manuel Albares>=Jose Manuel Albares | kata | Satu-satunya tujuan kami adalah mengakhiri perang, | direct
. Ia meminta Israel mematuhi perintah mahkamah untuk menghentikan serangan di Rafah.
e3 REQUEST/yield | meminta | a=Ia>Jose Manuel Albares,ESP,GOV | r=Israel>I | d=2024-06-06
e4 REQUEST/yield | perintah mahkamah | a=mahkamah>C | r=Israel>I | d=2024-05-24
e5 ASSAULT | serangan | a=Israel>I | p=Rafah>Rafah,PSE,31.29,34.25 | st=ongoing
+ Pekan lalu Madrid, bersama Dublin dan Oslo, mengakui negara Palestina, yang dibalas Israel dengan memanggil pulang duta besarnya dari ketiga negara.
e6 SUPPORT | mengakui | a=Madrid>S ; Dublin>Ireland,IRL,GOV ; Oslo>Norway,NOR,GOV | r=negara Palestina>Palestine,PSE,GOV | d=2024-05-28
e7 SANCTION/discontinue | memanggil pulang duta besarnya | a=Israel>I | r=ketiga negara>S ; ketiga negara>Ireland,IRL,GOV ; ketiga negara>Norway,NOR,GOV
. Israel juga melarang konsulat Spanyol di Yerusalem melayani warga Palestina.
e8 COERCE/restrict | melarang | a=Israel>I | r=konsulat Spanyol di Yerusalem>Consulate of Spain in Jerusalem,ESP,GOV | p=Yerusalem>Jerusalem,ISR,31.78,35.22

@story id-own-m-039 | id | 2023-09-22 | Situasi
@who A = Azerbaijan | AZE | GOV
@who P = Poland | POL | GOV
@who U = Ukraine | UKR | GOV
@who M = Mateusz Morawiecki | POL | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
# Ribut Gandum, Polandia Setop Kirim Senjata ke Ukraina
e1 SANCTION/discontinue | Setop Kirim Senjata | a=Polandia>P | r=Ukraina>U | d=2023-09-20
+ WARSAWA, KOMPAS.com – Polandia, salah satu pendukung terkuat Kyiv, tidak akan lagi memasok senjata kepada Ukraina.
e2 SANCTION/discontinue | tidak akan lagi memasok senjata | a=Polandia>P | r=Ukraina>U | d=2023-09-20 | same=e1
. Perdana Menteri Mateusz Morawiecki mengatakan negaranya kini berfokus mempersenjatai tentara sendiri dengan alutsista modern.
S person:Perdana Menteri Mateusz Morawiecki>M | mengatakan | negaranya kini berfokus mempersenjatai tentara sendiri dengan alutsista modern | indirect
. "Kami tidak lagi mentransfer senjata apa pun," ujarnya kepada televisi Polsat, Rabu (20/9/2023).
S outlet:Polsat>=Polsat ; person:nya>M | ujarnya | Kami tidak lagi mentransfer senjata apa pun, | direct
e3 SANCTION/discontinue | tidak lagi mentransfer senjata | a=Kami>P | r=Ukraina>U | d=2023-09-20 | same=e1
+ Keputusan itu muncul di tengah sengketa impor biji-bijian.
. Polandia, Hongaria, dan Slowakia memperpanjang larangan masuk gandum Ukraina demi melindungi petani mereka; Kyiv lantas menggugat ketiganya ke Organisasi Perdagangan Dunia (WTO).
e4 SANCTION/discontinue | memperpanjang larangan masuk gandum | a=Polandia>P ; Hongaria>Hungary,HUN,GOV ; Slowakia>Slovakia,SVK,GOV | r=Ukraina>U
e5 ACCUSE/allege | menggugat | a=Kyiv>U | r=ketiganya>P ; ketiganya>Hungary,HUN,GOV ; ketiganya>Slovakia,SVK,GOV
. Di Majelis Umum PBB, Presiden Volodymyr Zelensky menuduh "beberapa kawan di Eropa" memainkan sandiwara solidaritas.
S person:Presiden Volodymyr Zelensky>Z | menuduh | "beberapa kawan di Eropa" memainkan sandiwara solidaritas | mixed
e6 ACCUSE/disapprove | menuduh | a=Presiden Volodymyr Zelensky>Z | r=beberapa kawan di Eropa>P | p=Majelis Umum PBB>New York,USA,40.75,-73.97
. Warsawa tersinggung dan segera memanggil duta besar Ukraina.
e7 REQUEST/meet | memanggil | a=Warsawa>P | r=duta besar Ukraina>Ambassador of Ukraine to Poland,UKR,GOV | p=Warsawa>Warsaw,POL,52.23,21.01
e8 ACCUSE/disapprove | tersinggung | a=Warsawa>P | r=duta besar Ukraina>U
+ Presiden Andrzej Duda mengibaratkan Ukraina sebagai orang tenggelam yang dapat menyeret penolongnya ke dasar.
S person:Presiden Andrzej Duda>=Andrzej Duda | mengibaratkan | Ukraina sebagai orang tenggelam yang dapat menyeret penolongnya ke dasar | indirect
. Belakangan ia mencoba mendinginkan suasana: pernyataan sang perdana menteri, katanya, ditafsirkan secara paling buruk.
S person:nya>=Andrzej Duda | katanya | ditafsirkan secara paling buruk | indirect
. Pengiriman yang sudah disepakati, termasuk meriam howitzer Krab, tetap berjalan.
e9 AID | Pengiriman | a=Polandia>P | r=Ukraina>U | st=ongoing
+ Hingga kini Warsawa telah menyumbangkan 320 tank era Soviet dan 14 jet MiG-29, serta menampung hampir satu juta pengungsi.
e10 AID | menyumbangkan | a=Warsawa>P | r=Ukraina>U | d=2022-02-24..2023-09-22
e11 AID | menampung | a=Warsawa>P | r=hampir satu juta pengungsi>Ukrainian refugees,UKR,CVL | p=Polandia>Poland,POL,52.0,19.4 | f=displaced ..1000000 "hampir satu juta pengungsi"
. Pemilu parlemen Polandia digelar 15 Oktober, dan suara petani sedang diperebutkan partai penguasa.

@story id-own-m-040 | id | 2025-04-13 | Situasi
@who A = United States | USA | GOV
@who R = Iran | IRN | GOV
@who W = Steve Witkoff | USA | GOV
@who AR = Abbas Araghchi | IRN | GOV
@who B = Badr al-Busaidi | OMN | GOV
@who T = Donald Trump | USA | GOV
@where M = Muscat | OMN | 23.59 | 58.41
# AS-Iran Berunding soal Nuklir di Oman, Bertukar Pesan Lewat Dua Ruangan
e1 CONSULT/third-party | Berunding | a=AS>A ; Iran>R | p=Oman>M | d=2025-04-12
+ MUSCAT, KOMPAS.com - Delegasi Amerika Serikat dan Iran menggelar pembicaraan tidak langsung mengenai program nuklir Teheran di Muscat, Oman, Sabtu (12/4/2025).
e2 CONSULT/third-party | pembicaraan tidak langsung | a=Delegasi Amerika Serikat>A ; Iran>R | p=Muscat, Oman>M | d=2025-04-12 | same=e1
. Utusan Khusus Steve Witkoff dan Menteri Luar Negeri Abbas Araghchi duduk di ruang terpisah, sedangkan Menlu Oman Badr al-Busaidi bolak-balik mengantarkan pesan.
e3 CONSULT/third-party | mengantarkan pesan | a=Menlu Oman Badr al-Busaidi>B ; Utusan Khusus Steve Witkoff>W ; Menteri Luar Negeri Abbas Araghchi>AR | p=Muscat, Oman>M | d=2025-04-12 | same=e1
+ Seusai dua setengah jam, keduanya sempat berbincang beberapa menit di hadapan tuan rumah.
e4 CONSULT/third-party | berbincang | a=keduanya>W ; keduanya>AR | p=Muscat, Oman>M | d=2025-04-12
. "Suasananya tenang dan saling menghormati, tanpa bahasa yang tidak pantas," ujar Araghchi kepada televisi pemerintah.
S outlet:televisi pemerintah>=Iranian state television ; person:Araghchi>AR | ujar | Suasananya tenang dan saling menghormati, tanpa bahasa yang tidak pantas, | direct
. Gedung Putih menyebut diskusi itu "sangat positif dan konstruktif".
S organization:Gedung Putih>=White House | menyebut | sangat positif dan konstruktif | direct
e5 SUPPORT | sangat positif dan konstruktif | a=Gedung Putih>A
. Kedua pihak sepakat bertemu kembali pada Sabtu pekan depan.
e6 AGREE | sepakat bertemu | a=Kedua pihak>A ; Kedua pihak>R | p=Muscat, Oman>M | d=2025-04-12
+ Trump, yang menarik AS keluar dari perjanjian nuklir pada 2018, mengirim surat kepada Ayatollah Ali Khamenei bulan lalu untuk mengajaknya berunding.
e7 SANCTION/withdraw | menarik AS keluar | a=Trump>T | r=Iran>R | d=2018-01-01..2018-12-31
e8 CONSULT | mengirim surat | a=Trump>T ; Ayatollah Ali Khamenei>Ali Khamenei,IRN,GOV | d=2025-03-01..2025-03-31
e9 REQUEST/meet | mengajaknya berunding | a=Trump>T | r=Ayatollah Ali Khamenei>Ali Khamenei,IRN,GOV | d=2025-03-01..2025-03-31
. Ia berulang kali mengancam akan membom Iran bila diplomasi gagal.
e10 THREATEN/violence | mengancam | a=Ia>T | r=Iran>R
. "Iran tidak boleh punya senjata nuklir," tegasnya di atas pesawat Air Force One pada Jumat malam.
S person:nya>T | tegasnya | Iran tidak boleh punya senjata nuklir, | direct
e11 REQUEST/yield | tidak boleh punya senjata nuklir | a=nya>T | r=Iran>R | d=2025-04-11
+ Teheran bersikeras pengayaan uraniumnya bertujuan damai dan tidak bisa ditawar.
S organization:Teheran>R | bersikeras | pengayaan uraniumnya bertujuan damai dan tidak bisa ditawar | indirect
e12 MOBILIZE/weapons | pengayaan uraniumnya | a=Teheran>R | st=ongoing
e13 REJECT/yield | tidak bisa ditawar | a=Teheran>R
. Menurut IAEA, persediaan uranium berkadar 60 persen milik Iran sudah mencapai 275 kilogram.
S organization:IAEA>=International Atomic Energy Agency | Menurut | persediaan uranium berkadar 60 persen milik Iran sudah mencapai 275 kilogram | indirect
. Nilai tukar rial menguat begitu kabar pertemuan itu tersebar.
. Sementara itu, Pentagon telah memindahkan enam pesawat pengebom B-2 ke Diego Garcia dan mengirim kapal induk kedua ke kawasan.
e14 MOBILIZE/weapons | memindahkan | a=Pentagon>United States Department of Defense,USA,MIL | p=Diego Garcia>Diego Garcia,IOT,-7.31,72.41
e15 MOBILIZE/weapons | mengirim kapal induk | a=Pentagon>United States Department of Defense,USA,MIL

@story id-own-m-041 | id | 2019-09-15 | Situasi
@who H = Houthi movement | YEM | REB
@who S = Saudi Arabia | SAU | GOV
@who P = Mike Pompeo | USA | GOV
@who R = Iran | IRN | GOV
@where A = Abqaiq | SAU | 25.93 | 49.68
# Pabrik Minyak Saudi Terbakar Diserang Drone, AS Tuding Iran
e1 ASSAULT/drone | Diserang Drone | r=Saudi>S | p=Pabrik Minyak Saudi>A | d=2019-09-14
e2 ACCUSE/allege | Tuding | a=AS>United States,USA,GOV | r=Iran>R | d=2019-09-14
+ Riyadh, CNN Indonesia -- Dua fasilitas minyak terbesar Arab Saudi di Abqaiq dan Khurais terbakar hebat usai dihantam pesawat nirawak, Sabtu (14/9).
e3 ASSAULT/drone | dihantam | r=Arab Saudi>S | p=Abqaiq>A | d=2019-09-14 | same=e1
. Setengah produksi minyak kerajaan, atau sekitar 5,7 juta barel per hari, terhenti.
. Kelompok Houthi di Yaman mengklaim meluncurkan sepuluh drone.
S organization:Kelompok Houthi di Yaman>H | mengklaim | meluncurkan sepuluh drone | indirect
e4 ASSAULT/drone | meluncurkan sepuluh drone | a=Kelompok Houthi di Yaman>H | r=Arab Saudi>S | p=Abqaiq>A | d=2019-09-14 | same=e1
. "Sasaran kami akan terus meluas," ancam juru bicaranya lewat televisi Al Masirah.
S outlet:televisi Al Masirah>=Al Masirah ; unnamed:juru bicaranya>- | ancam | Sasaran kami akan terus meluas, | direct
e5 THREATEN/violence | ancam | a=juru bicaranya>H | r=Arab Saudi>S | d=2019-09-14
+ Namun, Menlu AS Mike Pompeo menunjuk hidung Teheran.
e6 ACCUSE/allege | menunjuk hidung | a=Menlu AS Mike Pompeo>P | r=Teheran>R | d=2019-09-14 | same=e2
. "Tidak ada bukti serangan itu datang dari Yaman," cuitnya, seraya menuduh Iran melancarkan serangan tanpa preseden terhadap pasokan energi dunia.
S person:nya>P | cuitnya | Tidak ada bukti serangan itu datang dari Yaman, | direct
S person:nya>P | menuduh | Iran melancarkan serangan tanpa preseden terhadap pasokan energi dunia | indirect
e7 ACCUSE/allege | menuduh | a=nya>P | r=Iran>R | d=2019-09-14 | same=e2
e8 ASSAULT | serangan tanpa preseden | a=Iran>R | r=Arab Saudi>S | p=Abqaiq>A | d=2019-09-14 | st=possible | same=e1
. Juru bicara Kemlu Iran Abbas Mousavi menampik tudingan tersebut dan menyebutnya tidak bermakna.
S person:Juru bicara Kemlu Iran Abbas Mousavi>=Abbas Mousavi | menyebutnya | tidak bermakna | indirect
e9 REJECT | menampik | a=Juru bicara Kemlu Iran Abbas Mousavi>Abbas Mousavi,IRN,GOV | r=Menlu AS Mike Pompeo>P
e10 ACCUSE/allege | tudingan tersebut | a=Menlu AS Mike Pompeo>P | r=Kemlu Iran>R | d=2019-09-14 | same=e2
+ Putra Mahkota Mohammed bin Salman memberi tahu Presiden Donald Trump lewat telepon bahwa kerajaannya mampu dan bersedia menghadapi agresi teroris.
S person:Putra Mahkota Mohammed bin Salman>=Mohammed bin Salman | memberi tahu | kerajaannya mampu dan bersedia menghadapi agresi teroris | indirect
e11 CONSULT/phone | lewat telepon | a=Putra Mahkota Mohammed bin Salman>Mohammed bin Salman,SAU,GOV ; Presiden Donald Trump>Donald Trump,USA,GOV | d=2019-09-14
. Washington menawarkan bantuan keamanan dan menyatakan siap membuka cadangan minyak strategisnya.
S organization:Washington>=United States | menyatakan | siap membuka cadangan minyak strategisnya | indirect
e12 AGREE | menawarkan bantuan | a=Washington>United States,USA,GOV | r=kerajaannya>S
. Utusan PBB Martin Griffiths meminta semua pihak mencegah eskalasi.
e13 REQUEST/yield | meminta | a=Utusan PBB Martin Griffiths>Martin Griffiths,-,IGO
+ Koalisi pimpinan Riyadh menggempur Yaman sejak Maret 2015.
e14 ASSAULT/aerial | menggempur | a=Koalisi pimpinan Riyadh>Saudi-led coalition,-,MIL | r=Yaman>H | p=Yaman>Yemen,YEM,15.5,44.2 | d=2015-03-01..2019-09-15 | st=ongoing
. Perang itu, kata PBB, telah menjerumuskan jutaan orang ke tepi jurang kelaparan.
S organization:PBB>=United Nations | kata | telah menjerumuskan jutaan orang ke tepi jurang kelaparan | indirect
e15 ASSAULT | Perang itu | p=Yaman>Yemen,YEM,15.5,44.2 | st=ongoing

@story id-own-m-042 | id | 2023-05-04 | Situasi
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who P = Vladimir Putin | RUS | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
# Kremlin Diserang Dua Drone, Zelensky: Kami Tidak Menyerang Putin
S person:Zelensky>Z | - | Kami Tidak Menyerang Putin | direct
e1 ASSAULT/drone | Diserang Dua Drone | r=Kremlin>P | p=Kremlin>Moscow Kremlin,RUS,55.75,37.62 | d=2023-05-03
e2 ASSAULT/drone | Tidak Menyerang | a=Kami>U | r=Putin>P | d=2023-05-03 | st=denied | same=e1
+ Rusia menuduh Ukraina mencoba membunuh Presiden Vladimir Putin dengan dua pesawat nirawak yang jatuh di kompleks Kremlin, Rabu (3/5) dini hari.
S organization:Rusia>R | menuduh | Ukraina mencoba membunuh Presiden Vladimir Putin dengan dua pesawat nirawak yang jatuh di kompleks Kremlin, Rabu (3/5) dini hari | indirect
e3 ACCUSE/allege | menuduh | a=Rusia>R | r=Ukraina>U | d=2023-05-03
e4 ASSAULT/drone,targeted | mencoba membunuh | a=Ukraina>U | r=Presiden Vladimir Putin>P | p=kompleks Kremlin>Moscow Kremlin,RUS,55.75,37.62 | d=2023-05-03 | st=possible | same=e1
. Keduanya dilumpuhkan perangkat perang elektronik, kata layanan pers kepresidenan.
S organization:layanan pers kepresidenan>=Press service of the President of Russia | kata | Keduanya dilumpuhkan perangkat perang elektronik | indirect
e5 ASSAULT/destroy | dilumpuhkan | a=kepresidenan>R | r=Ukraina>U | p=kompleks Kremlin>Moscow Kremlin,RUS,55.75,37.62 | d=2023-05-03
. Putin tidak berada di tempat dan tidak terluka.
+ "Rusia berhak membalas kapan dan di mana pun dianggap perlu," demikian bunyi pernyataan Kremlin yang dikutip TASS.
S outlet:TASS>=TASS ; organization:Kremlin>=Kremlin | bunyi pernyataan | Rusia berhak membalas kapan dan di mana pun dianggap perlu, | direct
e6 THREATEN/violence | berhak membalas | a=Rusia>R | r=Ukraina>U
. Ketua parlemen Vyacheslav Volodin menyerukan pemakaian senjata yang "mampu menghentikan dan menghancurkan rezim teroris Kyiv".
S person:Ketua parlemen Vyacheslav Volodin>=Vyacheslav Volodin | menyerukan | mampu menghentikan dan menghancurkan rezim teroris Kyiv | direct
e7 REQUEST | menyerukan | a=Ketua parlemen Vyacheslav Volodin>Vyacheslav Volodin,RUS,LEG
+ Dari Helsinki, Zelensky menepis tuduhan itu.
e8 REJECT | menepis | a=Zelensky>Z | r=Rusia>R | p=Helsinki>Helsinki,FIN,60.17,24.94 | d=2023-05-03
. "Kami tidak menyerang Putin atau Moskwa; kami berperang di wilayah kami sendiri," katanya dalam jumpa pers bersama para pemimpin Nordik.
S person:nya>Z | katanya | Kami tidak menyerang Putin atau Moskwa; kami berperang di wilayah kami sendiri, | direct
e9 ASSAULT/drone | tidak menyerang | a=Kami>U | r=Putin>P | d=2023-05-03 | st=denied | same=e1
. Menteri Luar Negeri AS Antony Blinken mengaku belum bisa memastikan klaim itu dan menyarankan agar keterangan Kremlin disikapi hati-hati.
S person:Menteri Luar Negeri AS Antony Blinken>=Antony Blinken | mengaku | belum bisa memastikan klaim itu | indirect
. Beberapa pengamat menduga serangan tersebut direkayasa sendiri oleh Moskwa.
S unnamed:Beberapa pengamat>- | menduga | serangan tersebut direkayasa sendiri oleh Moskwa | indirect
e10 COERCE/misinformation | direkayasa | a=Moskwa>R | d=2023-05-03 | st=possible
+ Beberapa jam kemudian, Rusia menggempur Kherson; 21 orang tewas di stasiun, pasar swalayan, dan permukiman.
e11 ASSAULT/heavy-weapons | menggempur | a=Rusia>R | r=21 orang>-,UKR,CVL | p=Kherson>Kherson,UKR,46.64,32.61 | d=2023-05-03 | f=killed 21 "21 orang"
. Kota itu menerapkan jam malam 58 jam mulai Jumat.
e12 COERCE/curfew | menerapkan jam malam | a=Kota itu>City of Kherson,UKR,GOV | p=Kota itu>Kherson,UKR,46.64,32.61 | d=2023-05-05 | st=planned
. Parade Hari Kemenangan di Lapangan Merah, Selasa pekan depan, tetap digelar sesuai rencana.
