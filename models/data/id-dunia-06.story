@story id-own-qe-031 | id | 2017-03-05 | Jurnal Dunia
@who M = Malaysia | MYS | GOV
@who N = North Korea | PRK | GOV
@who K = Kang Chol | PRK | GOV
@who A = Anifah Aman | MYS | GOV
@who J = Kim Jong Nam | PRK | CVL
@who R = Najib Razak | MYS | GOV
@who P = Royal Malaysia Police | MYS | COP
@who D = Doan Thi Huong | VNM | CVL
@who S = Siti Aisyah | IDN | CVL
@who Y = Ri Jong Chol | PRK | CVL
@where L = Kuala Lumpur | MYS | 3.14 | 101.69
@where B = Kuala Lumpur International Airport 2 | MYS | 2.74 | 101.69
# Buntut Pembunuhan Kim Jong Nam, Malaysia Usir Dubes Korut
e1 ASSAULT/targeted,unconventional | Pembunuhan | r=Kim Jong Nam>J | d=2017-02-13 | f=killed 1 "Kim Jong Nam"
e2 SANCTION/expel | Usir | a=Malaysia>M | r=Dubes Korut>K | d=2017-03-04
+ KUALA LUMPUR - Kesabaran Malaysia habis sudah.
. Duta Besar Korea Utara Kang Chol dinyatakan persona non grata pada Sabtu (4/3) malam dan diberi waktu 48 jam untuk angkat kaki.
e3 SANCTION/expel | persona non grata | a=Malaysia>M | r=Duta Besar Korea Utara Kang Chol>K | p=KUALA LUMPUR>L | d=2017-03-04 | same=e2
+ Menteri Luar Negeri Anifah Aman menjelaskan bahwa sang dubes dipanggil ke Wisma Putra pukul enam sore, tetapi tak seorang pun dari kedutaan muncul.
S person:Menteri Luar Negeri Anifah Aman>A | menjelaskan | sang dubes dipanggil ke Wisma Putra pukul enam sore, tetapi tak seorang pun dari kedutaan muncul | indirect
e4 REQUEST/meet | dipanggil | a=Menteri Luar Negeri Anifah Aman>A | r=sang dubes>K | p=Wisma Putra>Putrajaya,MYS,2.93,101.69 | d=2017-03-04
e5 REJECT/meet | tak seorang pun dari kedutaan muncul | a=kedutaan>N | r=Menteri Luar Negeri Anifah Aman>A | p=Wisma Putra>Putrajaya,MYS,2.93,101.69 | d=2017-03-04
. "Malaysia akan bereaksi keras terhadap setiap penghinaan atau upaya mencemarkan namanya," ujarnya dalam keterangan yang dilansir Bernama, Minggu (5/3/2017).
S outlet:Bernama>=Bernama ; person:nya>A | ujarnya | Malaysia akan bereaksi keras terhadap setiap penghinaan atau upaya mencemarkan namanya, | direct
e6 THREATEN | bereaksi keras | a=Malaysia>M | r=sang dubes>N
. Permintaan maaf tertulis yang ditunggu sejak Selasa juga tak kunjung datang, imbuh Anifah.
S person:Anifah>A | imbuh | Permintaan maaf tertulis yang ditunggu sejak Selasa juga tak kunjung datang | indirect
+ Kang sebelumnya menuduh Kuala Lumpur "bersekongkol dengan kekuatan musuh" dan mengatakan hasil penyelidikan polisi Malaysia tidak dapat dipercaya.
S person:Kang>K | mengatakan | hasil penyelidikan polisi Malaysia tidak dapat dipercaya | indirect
e7 ACCUSE/allege | menuduh | a=Kang>K | r=Kuala Lumpur>M
. Perdana Menteri Najib Razak menyebut ucapan itu kasar secara diplomatik.
S person:Perdana Menteri Najib Razak>R | menyebut | ucapan itu kasar secara diplomatik | indirect
e8 ACCUSE/disapprove | kasar secara diplomatik | a=Perdana Menteri Najib Razak>R | r=Kang>K
+ Kim Jong Nam, kakak tiri pemimpin Korut Kim Jong Un, tewas pada 13 Februari setelah wajahnya diusap racun saraf VX di Bandara Internasional Kuala Lumpur 2.
e9 ASSAULT/targeted,unconventional | diusap racun saraf | r=Kim Jong Nam>J | p=Bandara Internasional Kuala Lumpur 2>B | d=2017-02-13 | f=killed 1 "Kim Jong Nam" | same=e1
. Dua perempuan, Siti Aisyah asal Serang dan Doan Thi Huong asal Vietnam, didakwa membunuhnya, Rabu lalu.
e10 ACCUSE | didakwa | r=Siti Aisyah>S ; Doan Thi Huong>D | d=2017-03-01
e11 ASSAULT/targeted,unconventional | membunuhnya | a=Siti Aisyah>S ; Doan Thi Huong>D | r=nya>J | p=Bandara Internasional Kuala Lumpur 2>B | d=2017-02-13 | st=possible | same=e1
. Keduanya mengaku mengira sedang bermain dalam acara lelucon televisi.
S person:Keduanya>=Siti Aisyah and Doan Thi Huong | mengaku | mengira sedang bermain dalam acara lelucon televisi | indirect
+ Jumat pekan lalu satu-satunya tersangka Korut, ahli kimia Ri Jong Chol, dibebaskan karena bukti tidak cukup, kemudian dideportasi lewat Beijing.
e12 RETREAT/release | dibebaskan | r=Ri Jong Chol>Y | d=2017-03-03
e13 COERCE/deport | dideportasi | r=Ri Jong Chol>Y | d=2017-03-03
. Di depan pagar kedutaannya di ibu kota China, Ri menuding polisi mengancam akan menyakiti istri dan anaknya supaya ia mengaku.
S person:Ri>Y | menuding | polisi mengancam akan menyakiti istri dan anaknya supaya ia mengaku | indirect
e14 ACCUSE/allege | menuding | a=Ri>Y | r=polisi>P | p=ibu kota China>Beijing,CHN,39.9,116.4
e15 THREATEN/violence | mengancam akan menyakiti | a=polisi>P | r=istri dan anaknya>Family of Ri Jong Chol,PRK,CVL | st=possible
. Polisi masih mencari tujuh warga Korut lain, termasuk sekretaris kedua kedutaan.
e16 ACCUSE/investigate | mencari | a=Polisi>P | r=tujuh warga Korut lain>North Korean suspects,PRK,- | st=ongoing | f=size 7 "tujuh warga Korut lain"
+ Mulai Senin besok Malaysia juga mencabut fasilitas bebas visa bagi pelancong dari negeri itu.
e17 COERCE/restrict | mencabut fasilitas bebas visa | a=Malaysia>M | r=pelancong dari negeri itu>North Korean travellers,PRK,CVL | d=2017-03-06 | st=planned
. Perdagangan kedua negara tidak seberapa: minyak sawit, karet, dan sejumlah pekerja tambang di Sarawak.
. Pyongyang sendiri tak pernah mengakui bahwa yang tewas adalah Kim Jong Nam; dalam versinya, seorang pemegang paspor diplomatik bernama Kim Chol meninggal karena serangan jantung.
S organization:Pyongyang>N | dalam versinya | seorang pemegang paspor diplomatik bernama Kim Chol meninggal karena serangan jantung | indirect

@story id-own-qe-032 | id | 2026-04-21 | Jurnal Dunia
@who I = Iran | IRN | GOV
@who J = Judiciary of Iran | IRN | JUD
@who M = Mossad | ISR | SPY
@who H = Hamed Rostami | IRN | CVL
@who N = Iran Human Rights | NOR | NGO
@who A = Mahmood Amiry-Moghaddam | NOR | NGO
@who G = Amnesty International | - | NGO
@who S = Israel | ISR | GOV
@where U = Urmia | IRN | 37.55 | 45.07
@where T = Isfahan | IRN | 32.65 | 51.67
# Dituduh Mata-mata Mossad, Teknisi Drone Iran Digantung di Urmia
e1 ACCUSE/allege | Dituduh | r=Teknisi Drone Iran>H
e2 ASSAULT/targeted | Digantung | r=Teknisi Drone Iran>H | p=Urmia>U | d=2026-04-20 | f=killed 1 "Teknisi Drone Iran"
+ Teheran - Iran kembali mengeksekusi mati seorang warganya yang divonis bersalah menjadi mata-mata Israel.
e3 ASSAULT/targeted | mengeksekusi mati | a=Iran>I | r=seorang warganya>H | p=Urmia>U | d=2026-04-20 | f=killed 1 "seorang warganya" | same=e2
e4 SANCTION/convict | divonis bersalah | r=seorang warganya>H
. Ini eksekusi keempat dengan tuduhan serupa sejak awal bulan.
e5 ASSAULT/targeted | eksekusi keempat | a=Iran>I | r=seorang warganya>H | p=Urmia>U | d=2026-04-20 | same=e2
+ "Hukuman mati terhadap Hamed Rostami dilaksanakan pagi ini di Penjara Urmia setelah dikuatkan Mahkamah Agung," demikian bunyi laporan situs kehakiman Mizan, Senin (20/4) waktu setempat, seperti dikutip AFP, Selasa (21/4/2026).
S outlet:AFP>=AFP ; outlet:Mizan>=Mizan Online | demikian bunyi laporan | Hukuman mati terhadap Hamed Rostami dilaksanakan pagi ini di Penjara Urmia setelah dikuatkan Mahkamah Agung, | direct
e6 ASSAULT/targeted | Hukuman mati | a=Iran>I | r=Hamed Rostami>H | p=Penjara Urmia>U | d=2026-04-20 | same=e2
e7 SANCTION/convict | dikuatkan | a=Mahkamah Agung>Supreme Court of Iran,IRN,JUD | r=Hamed Rostami>H
+ Rostami, 34 tahun, bekerja di sebuah pabrik komponen drone di Isfahan.
. Mizan menulis bahwa ia mengirimkan gambar gedung dan daftar nama insinyur kepada seorang perwira Mossad melalui aplikasi terenkripsi dengan imbalan mata uang kripto.
S outlet:Mizan>=Mizan Online | menulis | ia mengirimkan gambar gedung dan daftar nama insinyur kepada seorang perwira Mossad melalui aplikasi terenkripsi dengan imbalan mata uang kripto | indirect
e8 AID | mengirimkan | a=ia>H | r=seorang perwira Mossad>M | p=Isfahan>T
. Salah satu bangunan tersebut, masih menurut laporan itu, dihantam rudal dalam perang 12 hari pada Juni 2025.
S document:laporan itu>=Mizan Online report | menurut | dihantam rudal dalam perang 12 hari pada Juni 2025 | indirect
e9 ASSAULT/heavy-weapons | dihantam rudal | r=Salah satu bangunan tersebut>Drone factory in Isfahan,IRN,- | p=Isfahan>T | d=2025-06-13..2025-06-24
+ Pihak keluarga membantahnya.
e10 AID | membantahnya | a=Rostami>H | r=Mossad>M | st=denied | same=e8
. Kepada organisasi Iran Human Rights yang berkantor di Oslo, seorang kerabat mengatakan Rostami dipukuli selama 19 hari dan dipaksa membaca pengakuan di depan kamera.
S organization:Iran Human Rights>N ; unnamed:seorang kerabat>- | mengatakan | Rostami dipukuli selama 19 hari dan dipaksa membaca pengakuan di depan kamera | indirect
e11 ASSAULT/torture | dipukuli | r=Rostami>H
e12 COERCE | dipaksa membaca pengakuan | r=Rostami>H
. Pengadilannya tertutup dan berlangsung kurang dari satu jam.
+ "Rezim ini membunuh orang-orang lemah untuk menutupi kebobolan intelijennya sendiri," kecam direktur lembaga tersebut, Mahmood Amiry-Moghaddam.
S person:Mahmood Amiry-Moghaddam>A | kecam | Rezim ini membunuh orang-orang lemah untuk menutupi kebobolan intelijennya sendiri, | direct
e13 ACCUSE/disapprove | kecam | a=Mahmood Amiry-Moghaddam>A | r=Rezim ini>I
e14 ASSAULT/targeted | membunuh | a=Rezim ini>I | r=orang-orang lemah>Executed prisoners in Iran,IRN,CVL | st=ongoing
. Ia mendesak pemerintah-pemerintah Eropa memanggil duta besar Iran.
e15 REQUEST | mendesak | a=Ia>A | r=pemerintah-pemerintah Eropa>European governments,-,GOV
. Amnesty International, dalam catatan terbarunya, menghitung lebih dari 1.500 orang dieksekusi di Iran sepanjang tahun lalu.
S organization:Amnesty International>G ; document:catatan terbarunya>=Amnesty International report | menghitung | lebih dari 1.500 orang dieksekusi di Iran sepanjang tahun lalu | indirect
e16 ASSAULT/targeted | dieksekusi | a=Iran>I | r=lebih dari 1.500 orang>Executed prisoners in Iran,IRN,- | p=Iran>Iran,IRN,32.4,53.7 | d=2025-01-01..2025-12-31 | f=killed 1500.. "lebih dari 1.500 orang"
+ Israel tidak pernah mengomentari perkara semacam ini.
. Teheran menyebut negara itu "rezim Zionis" dan tidak mengakui keberadaannya.
+ Usai perang tahun lalu, aparat Iran menangkap ratusan orang yang dicurigai membantu musuh, dan parlemen memperberat hukuman bagi siapa pun yang mengirim informasi ke "negara bermusuhan".
e17 COERCE/arrest | menangkap | a=aparat Iran>I | r=ratusan orang yang dicurigai>Suspected collaborators in Iran,IRN,CVL | p=Iran>Iran,IRN,32.4,53.7 | f=detained 200.. "ratusan orang"
. Penjara Urmia berada di barat laut, tak jauh dari danau garam yang hampir kering.

@story id-own-qe-033 | id | 2011-05-03 | Jurnal Dunia
@who O = Barack Obama | USA | GOV
@who B = Osama bin Laden | SAU | REB
@who S = United States Navy SEALs | USA | MIL
@who P = Pakistan | PAK | GOV
@who Z = Asif Ali Zardari | PAK | GOV
@who J = John Brennan | USA | GOV
@who A = United States | USA | GOV
@who Q = Al-Qaeda | - | REB
@who T = Tehrik-i-Taliban Pakistan | PAK | REB
@who H = Hamas | PSE | REB
@where C = Abbottabad | PAK | 34.17 | 73.24
# Osama Dikubur di Laut, Pakistan Bantah Sembunyikan Buron Nomor Satu
e1 AID | Bantah Sembunyikan | a=Pakistan>P | r=Buron Nomor Satu>B | st=denied
+ Jakarta - Jenazah Osama bin Laden sudah berada di dasar Laut Arab ketika Presiden Barack Obama muncul di televisi.
+ "Keadilan telah ditegakkan," kata Obama, Minggu (1/5) menjelang tengah malam waktu Washington.
S person:Obama>O | kata | Keadilan telah ditegakkan, | direct
. Pemimpin Al-Qaeda itu ditembak mati pasukan elite Navy SEAL dalam operasi 40 menit di sebuah rumah berpagar lima meter di Abbottabad, Pakistan, Senin (2/5/2011) dini hari waktu setempat.
e2 ASSAULT/firearms,targeted | ditembak mati | a=pasukan elite Navy SEAL>S | r=Pemimpin Al-Qaeda itu>B | p=Abbottabad>C | d=2011-05-02 | f=killed 1 "Pemimpin Al-Qaeda itu"
. Seorang putranya, dua kurir, dan seorang perempuan ikut tewas.
e3 ASSAULT/firearms | ikut tewas | a=pasukan elite Navy SEAL>S | r=Seorang putranya>Khalid bin Laden,SAU,REB ; dua kurir>Couriers of Osama bin Laden,PAK,REB ; seorang perempuan>Woman in the bin Laden compound,PAK,CVL | p=Abbottabad>C | d=2011-05-02 | f=killed 1 "Seorang putranya" ; killed 2 "dua kurir" ; killed 1 "seorang perempuan"
+ Penasihat kontraterorisme Gedung Putih John Brennan semula menyebut Osama melawan dan memakai istrinya sebagai tameng hidup.
S person:John Brennan>J | menyebut | Osama melawan dan memakai istrinya sebagai tameng hidup | indirect
e4 ASSAULT/abduct | tameng hidup | a=Osama>B | r=istrinya>Wife of Osama bin Laden,YEM,CVL | p=Abbottabad>C | d=2011-05-02
. Sehari kemudian Gedung Putih meralat: ia tidak bersenjata, dan istrinya tertembak di betis karena menerjang penyerbu.
S organization:Gedung Putih>=White House | meralat | ia tidak bersenjata, dan istrinya tertembak di betis karena menerjang penyerbu | indirect
e5 ASSAULT/firearms | tertembak di betis | a=penyerbu>S | r=istrinya>Wife of Osama bin Laden,YEM,CVL | p=Abbottabad>C | d=2011-05-02 | f=injured 1 "istrinya"
+ Yang paling kikuk adalah Islamabad.
. Rumah itu cuma beberapa ratus meter dari akademi militer Kakul, dan operasinya tidak diberitahukan kepada tuan rumah.
. "Sebagian pers AS berspekulasi bahwa Pakistan kurang bersemangat mengejar terorisme, atau lebih buruk, melindungi para teroris yang kami klaim kami buru; spekulasi tak berdasar," tulis Presiden Asif Ali Zardari dalam The Washington Post, Selasa (3/5/2011).
S outlet:The Washington Post>=The Washington Post ; person:Presiden Asif Ali Zardari>Z | tulis | Sebagian pers AS berspekulasi ... spekulasi tak berdasar, | direct
e6 AID | melindungi | a=Pakistan>P | r=para teroris>Q | st=denied | same=e1
. Kementerian Luar Negerinya mengeluhkan "tindakan sepihak tanpa izin" yang tidak boleh menjadi preseden.
S organization:Kementerian Luar Negerinya>=Ministry of Foreign Affairs of Pakistan | mengeluhkan | tindakan sepihak tanpa izin | direct
e7 ACCUSE/disapprove | mengeluhkan | a=Kementerian Luar Negerinya>Ministry of Foreign Affairs of Pakistan,PAK,GOV | r=AS>A
+ Di Kongres, Senator Joe Lieberman meminta Pakistan membuktikan bahwa pihaknya tidak tahu.
e8 REQUEST | meminta | a=Senator Joe Lieberman>Joe Lieberman,USA,LEG | r=Pakistan>P
. Brennan mengatakan tidak masuk akal Osama hidup di sana enam tahun tanpa jaringan pendukung.
S person:Brennan>J | mengatakan | tidak masuk akal Osama hidup di sana enam tahun tanpa jaringan pendukung | indirect
+ Taliban Pakistan bersumpah menuntut balas.
e9 THREATEN/violence | bersumpah | a=Taliban Pakistan>T | r=Pakistan>P
. "Kini penguasa Pakistan, Presiden Zardari, dan tentara menjadi sasaran pertama kami.
e10 THREATEN/violence | sasaran pertama kami | a=kami>T | r=penguasa Pakistan>P ; Presiden Zardari>Z ; tentara>Pakistan Army,PAK,MIL | same=e9
. Amerika yang kedua," kata juru bicaranya, Ehsanullah Ehsan, melalui telepon kepada Reuters dari tempat yang dirahasiakan.
S outlet:Reuters>=Reuters ; person:Ehsanullah Ehsan>=Ehsanullah Ehsan | kata | Kini penguasa Pakistan, Presiden Zardari, dan tentara menjadi sasaran pertama kami. ... Amerika yang kedua, | direct
. Di Gaza, Ismail Haniyeh dari Hamas mengecam pembunuhan seorang "pejuang suci Arab".
e11 ACCUSE/disapprove | mengecam | a=Ismail Haniyeh>H | r=Amerika>A | p=Gaza>Gaza Strip,PSE,31.42,34.36
e12 ASSAULT/targeted | pembunuhan | r=pejuang suci Arab>B | p=Abbottabad>C | d=2011-05-02 | same=e2
. Sebaliknya, Otoritas Palestina menyambut baik.
e13 SUPPORT | menyambut baik | a=Otoritas Palestina>Palestinian Authority,PSE,GOV | r=Amerika>A
+ Sesudah DNA dicocokkan, jasad dimandikan secara Islam, dibungkus kain putih, dan diluncurkan ke laut dari geladak kapal induk USS Carl Vinson.
. Ulama di Kairo menyebut pemakaman semacam itu dosa.
S unnamed:Ulama di Kairo>- | menyebut | pemakaman semacam itu dosa | indirect
+ Osama, anak ke-17 dari 50-an bersaudara keluarga kontraktor Saudi, mendirikan Al-Qaeda pada 1988.
. Serangan 11 September 2001 yang dirancangnya merenggut hampir 3.000 jiwa di New York, Washington, dan Pennsylvania.
e14 ASSAULT/suicide-attack | Serangan 11 September 2001 | a=nya>B | p=New York>New York,USA,40.71,-74.01 | d=2001-09-11 | f=killed ..3000 "hampir 3.000 jiwa"

@story id-own-qe-034 | id | 2022-12-08 | Jurnal Dunia
@who C = Pedro Castillo | PER | GOV
@who K = Congress of Peru | PER | LEG
@who D = Dina Boluarte | PER | GOV
@who P = National Police of Peru | PER | COP
@who F = Armed Forces of Peru | PER | MIL
@who M = Mexico | MEX | GOV
@who A = United States | USA | GOV
@who S = Supporters of Pedro Castillo | PER | CVL
@where L = Lima | PER | -12.05 | -77.04
# Sehari yang Gila di Peru: Castillo Bubarkan Parlemen, Dimakzulkan, Lalu Ditangkap
e1 COERCE/restrict | Bubarkan Parlemen | a=Castillo>C | r=Parlemen>K | p=Peru>L | d=2022-12-07 | st=denied
e2 SANCTION/expel | Dimakzulkan | r=Castillo>C | p=Peru>L | d=2022-12-07
e3 COERCE/arrest | Ditangkap | r=Castillo>C | p=Peru>L | d=2022-12-07
+ LIMA, SINDOnews - Pukul 11.42 ia masih presiden.
. Tiga jam kemudian Pedro Castillo duduk di kantor polisi sambil membaca majalah.
+ Castillo, Rabu (7/12) waktu setempat, mengumumkan pembubaran Kongres dan pemberlakuan jam malam lewat pidato televisi, dengan tangan gemetar memegang naskah.
e4 COERCE/restrict | pembubaran Kongres | a=Castillo>C | r=Kongres>K | p=LIMA>L | d=2022-12-07 | st=denied | same=e1
e5 COERCE/curfew | jam malam | a=Castillo>C | p=LIMA>L | d=2022-12-07 | st=planned
. Ia akan memerintah dengan dekret sampai konstitusi baru terbentuk, katanya.
S person:nya>C | katanya | Ia akan memerintah dengan dekret sampai konstitusi baru terbentuk | indirect
. Beberapa menteri langsung mundur, dan tentara bersama polisi dalam pernyataan bersama menolak mendukung tindakan yang bertentangan dengan konstitusi.
e6 RETREAT/resign | mundur | a=Beberapa menteri>Cabinet of Peru,PER,GOV | d=2022-12-07
e7 REJECT/assist | menolak mendukung | a=tentara>F ; polisi>P | r=Castillo>C | d=2022-12-07
+ Parlemen, yang sedianya bersidang sore itu untuk pemakzulan ketiga, mempercepat sidangnya.
. Hasilnya telak, 101 suara lawan enam: sang presiden dicopot atas dasar "ketidakcakapan moral permanen".
e8 SANCTION/expel | dicopot | r=sang presiden>C | p=LIMA>L | d=2022-12-07 | same=e2
+ Castillo lalu naik mobil ke arah Kedutaan Besar Meksiko.
. Ia tak sampai ke sana.
. Lalu lintas macet, pengawalnya sendiri, menurut polisi, berbelok dan menyerahkannya ke markas prefektur.
S organization:polisi>P | menurut | berbelok dan menyerahkannya ke markas prefektur | indirect
e9 COERCE/arrest | menyerahkannya | a=pengawalnya sendiri>P | r=nya>C | p=LIMA>L | d=2022-12-07 | same=e3
. Kejaksaan mendakwa pria 53 tahun itu dengan pemberontakan, seperti dikutip dari Andina, Kamis (8/12/2022).
S outlet:Andina>=Andina | seperti dikutip dari | Kejaksaan mendakwa pria 53 tahun itu dengan pemberontakan | indirect
e10 ACCUSE | mendakwa | a=Kejaksaan>Public Prosecutor's Office of Peru,PER,JUD | r=pria 53 tahun itu>C
+ Wakilnya, Dina Boluarte, mengucapkan sumpah sebelum magrib.
. "Saya minta waktu untuk menyelamatkan negeri ini dari korupsi dan salah urus," ujar perempuan pertama yang memimpin Peru itu.
S person:perempuan pertama yang memimpin Peru itu>D | ujar | Saya minta waktu untuk menyelamatkan negeri ini dari korupsi dan salah urus, | direct
e11 REQUEST/yield | minta waktu | a=Saya>D | r=Kongres>K
. Ia mengajak semua partai melakukan gencatan senjata politik.
e12 REQUEST | mengajak | a=Ia>D | r=semua partai>Political parties of Peru,PER,OPP
+ Tetangga terbelah.
. Presiden Meksiko Andres Manuel Lopez Obrador menyalahkan "elite ekonomi dan politik" yang memusuhi Castillo sejak awal, sedangkan menlunya, Marcelo Ebrard, mengatakan siap memberi suaka bila diminta.
S person:Marcelo Ebrard>=Marcelo Ebrard | mengatakan | siap memberi suaka bila diminta | indirect
e13 ACCUSE/disapprove | menyalahkan | a=Presiden Meksiko Andres Manuel Lopez Obrador>Andres Manuel Lopez Obrador,MEX,GOV
e14 AGREE | siap memberi suaka | a=Marcelo Ebrard>M | r=Castillo>C
. Amerika Serikat "menolak dengan tegas" tindakan Castillo, cuit Duta Besar Lisa Kenna.
S person:Duta Besar Lisa Kenna>=Lisa Kenna | cuit | Amerika Serikat "menolak dengan tegas" tindakan Castillo | mixed
e15 ACCUSE/disapprove | menolak dengan tegas | a=Amerika Serikat>A | r=Castillo>C
. Luiz Inacio Lula da Silva dari Brasil menyayangkan keadaan itu, tetapi menyebut pemakzulan berjalan sesuai konstitusi.
S person:Luiz Inacio Lula da Silva>=Luiz Inacio Lula da Silva | menyebut | pemakzulan berjalan sesuai konstitusi | indirect
e16 SANCTION/expel | pemakzulan | r=Castillo>C | p=LIMA>L | d=2022-12-07 | same=e2
+ Di Arequipa dan Puno, pendukungnya, kebanyakan petani, memblokade jalan raya dan menuntut pemilu baru.
e17 PROTEST/obstruct | memblokade jalan raya | a=pendukungnya>S | p=Arequipa>Arequipa,PER,-16.4,-71.54
e18 REQUEST/change | menuntut pemilu baru | a=pendukungnya>S | r=Kongres>K
. Guru desa bertopi jerami itu menang tipis atas Keiko Fujimori pada 2021; lima perdana menteri dan lebih dari 80 menteri silih berganti di kabinetnya.
. Peru sudah memiliki enam presiden sejak 2018.

@story id-own-qe-035 | id | 2026-02-06 | Jurnal Dunia
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who A = United States | USA | GOV
@who W = Steve Witkoff | USA | GOV
@who M = Rustem Umerov | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who P = Dmitry Peskov | RUS | GOV
@who F = Ukrainian Air Force | UKR | MIL
@who E = United Arab Emirates | ARE | GOV
@where D = Abu Dhabi | ARE | 24.45 | 54.38
@where K = Kyiv | UKR | 50.45 | 30.52
# Dua Hari Berunding di Abu Dhabi, Rusia-Ukraina Cuma Sepakat Tukar 314 Tawanan
e1 CONSULT | Berunding | a=Rusia>R ; Ukraina>U | p=Abu Dhabi>D | d=2026-02-04..2026-02-05
e2 AGREE | Sepakat | a=Rusia>R ; Ukraina>U | p=Abu Dhabi>D | d=2026-02-05
e3 RETREAT/release | Tukar 314 Tawanan | a=Rusia>R ; Ukraina>U | d=2026-02-05 | f=size 314 "314 Tawanan"
+ Abu Dhabi, CNN Indonesia -- Perundingan tiga pihak antara Rusia, Ukraina, dan Amerika Serikat berakhir tanpa terobosan, Kamis (5/2) waktu setempat.
e4 CONSULT | Perundingan tiga pihak | a=Rusia>R ; Ukraina>U ; Amerika Serikat>A | p=Abu Dhabi>D | d=2026-02-04..2026-02-05 | same=e1
. Satu-satunya hasil nyata ialah pertukaran 157 tawanan dari tiap pihak, yang pertama dalam lima bulan.
e5 RETREAT/release | pertukaran | a=Rusia>R ; Ukraina>U | r=157 tawanan dari tiap pihak>Prisoners of war,-,MIL | d=2026-02-05 | f=size 157 "157 tawanan dari tiap pihak" | same=e3
+ "Walau masih banyak pekerjaan, langkah seperti ini membuktikan bahwa diplomasi yang tekun membawa hasil," tulis utusan khusus Presiden Donald Trump, Steve Witkoff, di X.
S document:X>=X post ; person:Steve Witkoff>W | tulis | Walau masih banyak pekerjaan, langkah seperti ini membuktikan bahwa diplomasi yang tekun membawa hasil, | direct
. Pembicaraan, imbuhnya, akan berlanjut dalam beberapa pekan mendatang.
S person:nya>W | imbuhnya | akan berlanjut dalam beberapa pekan mendatang | indirect
e6 AGREE | akan berlanjut | a=Rusia>R ; Ukraina>U ; Amerika Serikat>A | st=planned
+ Ketua tim Ukraina, Rustem Umerov, menyebut pertemuan itu "bermakna dan produktif".
S person:Rustem Umerov>M | menyebut | pertemuan itu "bermakna dan produktif" | mixed
. Dari Moskow, juru bicara Kremlin Dmitry Peskov menolak memerinci.
. Yang jelas, katanya seperti dilansir TASS, Jumat (6/2/2026), tentara Kyiv harus lebih dulu meninggalkan Donbas.
S outlet:TASS>=TASS ; person:nya>P | katanya | tentara Kyiv harus lebih dulu meninggalkan Donbas | indirect
e7 REQUEST/yield | harus lebih dulu meninggalkan | a=nya>P | r=tentara Kyiv>Armed Forces of Ukraine,UKR,MIL
e8 RETREAT/withdraw | meninggalkan Donbas | a=tentara Kyiv>Armed Forces of Ukraine,UKR,MIL | p=Donbas>Donbas,UKR,48.3,38.0 | st=possible
+ Syarat itu ditolak mentah-mentah Presiden Volodymyr Zelensky.
e9 REJECT/yield | ditolak | a=Presiden Volodymyr Zelensky>Z | r=Moskow>R
. "Kami berdiri di tempat kami berdiri," ujarnya dalam pidato malam.
S document:pidato malam>=Evening address of Volodymyr Zelensky ; person:nya>Z | ujarnya | Kami berdiri di tempat kami berdiri, | direct
. Ia juga mengungkapkan 55.000 tentara Ukraina telah gugur sejak invasi dimulai, angka resmi pertama dalam setahun.
S person:Ia>Z | mengungkapkan | 55.000 tentara Ukraina telah gugur sejak invasi dimulai | indirect
e10 ASSAULT | gugur | r=55.000 tentara Ukraina>Armed Forces of Ukraine,UKR,MIL | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24..2026-02-05 | f=killed 55000 "55.000 tentara Ukraina"
e11 ASSAULT | invasi | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24
+ Perundingan digelar di tengah suhu Kyiv yang mencapai minus 20 derajat.
e12 CONSULT | Perundingan | a=Rusia>R ; Ukraina>U ; Amerika Serikat>A | p=Abu Dhabi>D | d=2026-02-04..2026-02-05 | same=e1
. Dua malam sebelum delegasi bertemu, Rusia melepaskan 71 rudal dan 450 drone ke jaringan energi ibu kota, kata Angkatan Udara Ukraina, mengakhiri jeda serangan yang diminta Trump.
S organization:Angkatan Udara Ukraina>F | kata | Rusia melepaskan 71 rudal dan 450 drone ke jaringan energi ibu kota | indirect
e13 ASSAULT/heavy-weapons,drone | melepaskan | a=Rusia>R | r=ibu kota>U | p=ibu kota>K | d=2026-02-02..2026-02-03
e14 REQUEST/yield | diminta | a=Trump>Donald Trump,USA,GOV | r=Rusia>R
. Lebih dari 1.100 gedung apartemen kehilangan pemanas.
+ Warga menghangatkan diri di tenda-tenda oranye layanan darurat, sebagian membawa kucing dan pemanas nasi.
+ Secara terpisah, Washington dan Moskow sepakat membuka kembali saluran komunikasi antarmiliter yang putus sejak 2021.
e15 AGREE | sepakat | a=Washington>A ; Moskow>R
. Menurut dua pejabat AS yang dikutip Axios, perjanjian New START yang habis masa berlakunya pada Kamis mungkin tetap dipatuhi enam bulan lagi.
S outlet:Axios>=Axios ; unnamed:dua pejabat AS>- | Menurut | perjanjian New START yang habis masa berlakunya pada Kamis mungkin tetap dipatuhi enam bulan lagi | indirect
e16 AGREE | tetap dipatuhi | a=Washington>A ; Moskow>R | st=possible
+ Uni Emirat Arab menjadi perantara tukar-menukar tahanan sejak awal perang, dengan total lebih dari 4.600 orang dipulangkan.
e17 RETREAT/release | tukar-menukar tahanan | a=Rusia>R ; Ukraina>U | d=2022-02-24..2026-02-05 | f=size 4600.. "lebih dari 4.600 orang"
e18 CONSULT/third-party | perantara | a=Uni Emirat Arab>E | r=Rusia>R ; Ukraina>U

@story id-own-qe-036 | id | 2008-11-28 | Jurnal Dunia
@who G = Mumbai attackers | PAK | REB
@who I = India | IND | GOV
@who N = National Security Guard | IND | MIL
@who S = Manmohan Singh | IND | GOV
@who P = Pakistan | PAK | GOV
@who Q = Shah Mahmood Qureshi | PAK | GOV
@who K = Hemant Karkare | IND | COP
@who L = Lashkar-e-Taiba | PAK | REB
@who H = Hostages in Mumbai | - | CVL
@where M = Mumbai | IND | 18.95 | 72.83
@where T = Taj Mahal Palace Hotel, Mumbai | IND | 18.92 | 72.83
@where O = Trident-Oberoi Hotel, Mumbai | IND | 18.93 | 72.82
@where C = Nariman House, Mumbai | IND | 18.92 | 72.83
# Komando India Bebaskan Sandera di Oberoi, Pertempuran di Hotel Taj Belum Usai
e1 AID | Bebaskan | a=Komando India>N | r=Sandera di Oberoi>H | d=2008-11-28
e2 ASSAULT/firearms | Pertempuran | p=Hotel Taj>T | st=ongoing
+ MUMBAI - Setelah 40 jam, teror di salah satu hotel paling mewah di Mumbai berakhir.
+ Pasukan komando India menguasai Hotel Trident-Oberoi, Jumat (28/11/2008), menewaskan dua orang bersenjata dan mengeluarkan 143 tamu yang terperangkap.
e3 ASSAULT | menguasai | a=Pasukan komando India>N | r=dua orang bersenjata>G | p=Hotel Trident-Oberoi>O | d=2008-11-28
e4 ASSAULT/firearms | menewaskan | a=Pasukan komando India>N | r=dua orang bersenjata>G | p=Hotel Trident-Oberoi>O | d=2008-11-28 | f=killed 2 "dua orang bersenjata"
e5 AID | mengeluarkan | a=Pasukan komando India>N | r=143 tamu yang terperangkap>H | p=Hotel Trident-Oberoi>O | d=2008-11-28 | f=size 143 "143 tamu" | same=e1
. Sebanyak 24 mayat ditemukan di dalamnya, kata kepala Garda Keamanan Nasional (NSG) J.K. Dutt.
S person:J.K. Dutt>=J. K. Dutt | kata | Sebanyak 24 mayat ditemukan di dalamnya | indirect
e6 ASSAULT | mayat | a=dua orang bersenjata>G | r=24 mayat>H | p=Hotel Trident-Oberoi>O | f=killed 24 "24 mayat"
+ Beberapa ratus meter dari situ, di Hotel Taj Mahal Palace yang berusia 105 tahun, granat masih meledak dari lantai ke lantai.
e7 ASSAULT/explosives | meledak | p=Hotel Taj Mahal Palace>T | d=2008-11-28 | st=ongoing | same=e2
. Di rumah komunitas Yahudi Nariman House, pasukan terjun dari helikopter ke atap dan menemukan lima sandera sudah tak bernyawa, termasuk Rabi Gavriel Holtzberg dan istrinya.
e8 ASSAULT | terjun dari helikopter | a=pasukan>N | r=dua orang bersenjata>G | p=Nariman House>C | d=2008-11-28
e9 ASSAULT | tak bernyawa | r=lima sandera>H ; Rabi Gavriel Holtzberg>Gavriel Holtzberg,ISR,CVL ; istrinya>Rivka Holtzberg,ISR,CVL | p=Nariman House>C | f=killed 5 "lima sandera"
. Anak mereka yang berumur dua tahun, Moshe, diselamatkan pengasuhnya sehari sebelumnya.
+ Serangan dimulai Rabu (26/11) malam.
e10 ASSAULT/firearms,explosives | Serangan | p=MUMBAI>M | d=2008-11-26
. Sepuluh pemuda dengan ransel turun dari perahu karet di Colaba, menyebar, lalu menembaki stasiun kereta, kafe, rumah sakit, dan hotel.
e11 ASSAULT/firearms | menembaki | a=Sepuluh pemuda dengan ransel>G | p=MUMBAI>M | d=2008-11-26 | f=size 10 "Sepuluh pemuda" | same=e10
. Korban tewas hingga Jumat sore mencapai sedikitnya 143 orang dan hampir 300 lainnya terluka, menurut kepolisian negara bagian Maharashtra.
S organization:kepolisian negara bagian Maharashtra>=Maharashtra Police | menurut | Korban tewas hingga Jumat sore mencapai sedikitnya 143 orang dan hampir 300 lainnya terluka | indirect
e12 ASSAULT/firearms,explosives | Korban tewas | p=MUMBAI>M | d=2008-11-26..2008-11-28 | f=killed 143.. "sedikitnya 143 orang" ; injured ..300 "hampir 300 lainnya" | same=e10
. Kepala satuan antiteror kota itu, Hemant Karkare, termasuk yang gugur.
e13 ASSAULT/firearms | gugur | r=Hemant Karkare>K | p=MUMBAI>M | d=2008-11-26 | f=killed 1 "Hemant Karkare"
+ "Mereka bertanya siapa yang memegang paspor Amerika atau Inggris," tutur Alex Chamberlen, tamu asal London, kepada Sky News.
S outlet:Sky News>=Sky News ; person:Alex Chamberlen>=Alex Chamberlen | tutur | Mereka bertanya siapa yang memegang paspor Amerika atau Inggris, | direct
+ Perdana Menteri Manmohan Singh menuding kelompok yang "berbasis di luar negeri" dan memperingatkan para tetangga bahwa akan ada harga yang harus dibayar bila wilayah mereka dipakai untuk menyerang India.
S person:Perdana Menteri Manmohan Singh>S | memperingatkan | akan ada harga yang harus dibayar bila wilayah mereka dipakai untuk menyerang India | indirect
e14 ACCUSE/allege | menuding | a=Perdana Menteri Manmohan Singh>S | r=kelompok yang "berbasis di luar negeri">G
e15 THREATEN | memperingatkan | a=Perdana Menteri Manmohan Singh>S | r=para tetangga>P
. Menlu Pranab Mukherjee lebih terang-terangan: ada unsur dari Pakistan, ujarnya.
S person:Menlu Pranab Mukherjee>=Pranab Mukherjee | ujarnya | ada unsur dari Pakistan | indirect
e16 ACCUSE/allege | ada unsur dari Pakistan | a=Menlu Pranab Mukherjee>I | r=Pakistan>P
. Islamabad menyangkal terlibat dan, atas permintaan Singh, setuju mengirim kepala dinas intelijen ISI ke India, keputusan yang belakangan diubah menjadi sekadar wakilnya.
e17 ASSAULT | menyangkal terlibat | a=Islamabad>P | p=MUMBAI>M | d=2008-11-26 | st=denied | same=e10
e18 REQUEST | permintaan | a=Singh>S | r=Islamabad>P
e19 AGREE | setuju mengirim | a=Islamabad>P | r=India>I
. Menteri Luar Negeri Pakistan Shah Mahmood Qureshi, yang kebetulan sedang berada di New Delhi, meminta India tidak membawa-bawa politik.
e20 REQUEST/yield | meminta | a=Menteri Luar Negeri Pakistan Shah Mahmood Qureshi>Q | r=India>I | p=New Delhi>New Delhi,IND,28.61,77.21
e21 CONSULT/visit | berada di New Delhi | a=Menteri Luar Negeri Pakistan Shah Mahmood Qureshi>Q | r=India>I | p=New Delhi>New Delhi,IND,28.61,77.21 | st=ongoing
+ Kelompok yang menamakan diri Mujahidin Deccan mengaku bertanggung jawab lewat surel ke beberapa media, tetapi polisi meragukannya.
e22 ASSAULT | mengaku bertanggung jawab | a=Mujahidin Deccan>Deccan Mujahideen,IND,REB | p=MUMBAI>M | d=2008-11-26 | same=e10
. Satu-satunya penyerang yang tertangkap hidup mengaku dilatih Lashkar-e-Taiba, tulis harian The Times of India.
S outlet:harian The Times of India>=The Times of India ; unnamed:Satu-satunya penyerang yang tertangkap hidup>- | mengaku | dilatih Lashkar-e-Taiba | indirect
e23 COERCE/arrest | tertangkap hidup | r=Satu-satunya penyerang>Ajmal Kasab,PAK,REB | p=MUMBAI>M
e24 AID | dilatih | a=Lashkar-e-Taiba>L | r=Satu-satunya penyerang>Ajmal Kasab,PAK,REB
+ Kereta komuter, urat nadi kota berpenduduk 18 juta itu, mulai berjalan lagi setengah kosong.
