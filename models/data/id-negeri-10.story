@story id-own-n-063 | id | 2024-11-09 | Nusantara Pos
@who P = Prabowo Subianto | IDN | GOV
@who X = Xi Jinping | CHN | GOV
@who I = Indonesia | IDN | GOV
@who C = China | CHN | GOV
@who S = Sugiono | IDN | GOV
@where B = Beijing | CHN | 39.90 | 116.40
@where W = Washington, D.C. | USA | 38.90 | -77.04
# Prabowo-Xi Bertemu di Balai Agung Rakyat, Pernyataan Bersama soal Laut Menuai Kritik
e1 CONSULT/visit | Bertemu | a=Prabowo>P ; Xi>X | p=Balai Agung Rakyat>B | d=2024-11-09
e2 ACCUSE/disapprove | Kritik | r=Prabowo>P
+ BEIJING - Presiden Prabowo Subianto mengadakan pembicaraan dengan Presiden China Xi Jinping di Balai Agung Rakyat, Beijing, Sabtu (9/11/2024), dalam lawatan luar negeri pertamanya sejak dilantik.
e3 CONSULT/visit | mengadakan pembicaraan | a=Presiden Prabowo Subianto>P ; Presiden China Xi Jinping>X | p=Balai Agung Rakyat>B | d=2024-11-09 | same=e1
. Sambutan kenegaraan dimeriahkan 21 dentuman meriam dan anak-anak pembawa bunga.
+ Kedua pemimpin menyepakati kerja sama senilai 10 miliar dolar AS dan latihan penyelamatan di laut bagi penjaga pantai masing-masing.
e4 AGREE | menyepakati | a=Kedua pemimpin>P ; Kedua pemimpin>X | p=Balai Agung Rakyat>B | d=2024-11-09
. "Indonesia memandang China bukan hanya sebagai negara besar, melainkan peradaban besar," tutur Prabowo.
S person:Prabowo>P | tutur | Indonesia memandang China bukan hanya sebagai negara besar, melainkan peradaban besar | direct
. Xi mendukung program makan bergizi gratis dan akan memberikan hibah untuk menjalankannya.
e5 SUPPORT | mendukung | a=Xi>X | r=Prabowo>P | p=Balai Agung Rakyat>B | d=2024-11-09
e6 AGREE | akan memberikan hibah | a=Xi>X | r=Prabowo>I | st=occurred
+ Yang kemudian dipersoalkan ialah satu kalimat dalam pernyataan bersama: kedua pihak bersepakat mengembangkan "kerja sama di wilayah yang klaimnya tumpang-tindih".
S document:pernyataan bersama>=Indonesia-China joint statement | bersepakat | kerja sama di wilayah yang klaimnya tumpang-tindih | direct
e7 AGREE | bersepakat mengembangkan | a=kedua pihak>I ; kedua pihak>C | p=Beijing>B | d=2024-11-09
. Guru besar hukum internasional Hikmahanto Juwana menilai kalimat itu berbahaya karena sama dengan mengakui sembilan garis putus-putus.
S person:Guru besar hukum internasional Hikmahanto Juwana>=Hikmahanto Juwana | menilai | kalimat itu berbahaya karena sama dengan mengakui sembilan garis putus-putus | indirect
e8 ACCUSE/disapprove | berbahaya | a=Guru besar hukum internasional Hikmahanto Juwana>Hikmahanto Juwana,IDN,CVL | r=kedua pihak>I | same=e2
e9 SUPPORT | mengakui | a=Indonesia>I | r=China>C | st=possible
+ Kementerian Luar Negeri membantah tafsir tersebut.
. Kerja sama itu, demikian siaran pers kementerian, tidak dapat dimaknai sebagai pengakuan atas klaim Negeri Tirai Bambu.
S document:siaran pers kementerian>- | demikian | tidak dapat dimaknai sebagai pengakuan atas klaim Negeri Tirai Bambu | indirect
e10 SUPPORT | pengakuan | a=kementerian>I | r=Negeri Tirai Bambu>C | st=denied | same=e9
+ Dari Beijing, Prabowo terbang ke Washington untuk menemui Presiden Joe Biden pada 12 November, lalu menghadiri KTT APEC di Peru dan G20 di Brasil.
e11 AGREE | menemui | a=Prabowo>P ; Presiden Joe Biden>Joe Biden,USA,GOV | p=Washington>W | d=2024-11-12 | st=planned

@story id-own-n-064 | id | 2022-03-27 | Warta Dunia
@who H = Houthis | YEM | REB
@who S = Saudi-led coalition | - | MIL
@who A = Saudi Arabia | SAU | GOV
@who U = United Nations | - | IGO
@where J = Jeddah | SAU | 21.54 | 39.17
@where Y = Sanaa | YEM | 15.37 | 44.19
# Depot Aramco di Jeddah Terbakar Dirudal Houthi, Balapan F1 Jalan Terus
e1 ASSAULT/heavy-weapons | Dirudal | a=Houthi>H | r=Depot Aramco>Saudi Aramco,SAU,BUS | p=Jeddah>J | d=2022-03-25
+ JEDDAH - Asap hitam menutupi langit Jeddah, Jumat (25/3/2022), setelah rudal yang ditembakkan gerilyawan Houthi dari Yaman mengenai dua tangki minyak Aramco, 16 kilometer dari sirkuit tempat Max Verstappen sedang berlatih.
e2 ASSAULT/heavy-weapons | ditembakkan | a=gerilyawan Houthi>H | r=dua tangki minyak Aramco>Saudi Aramco,SAU,BUS | p=Jeddah>J | d=2022-03-25 | same=e1
. Koalisi pimpinan Arab Saudi mengatakan tidak ada korban, dilansir kantor berita SPA.
S outlet:kantor berita SPA>=Saudi Press Agency ; organization:Koalisi pimpinan Arab Saudi>S | mengatakan | tidak ada korban | indirect
e3 ASSAULT/heavy-weapons | tidak ada korban | p=Jeddah>J | d=2022-03-25 | st=denied
+ "Kami melancarkan 16 serangan drone dan rudal terhadap fasilitas vital musuh," ucap juru bicara militer Houthi Yahya Saree melalui Al Masirah TV.
S outlet:Al Masirah TV>=Al Masirah TV ; person:juru bicara militer Houthi Yahya Saree>=Yahya Saree | ucap | Kami melancarkan 16 serangan drone dan rudal terhadap fasilitas vital musuh | direct
e4 ASSAULT/drone,heavy-weapons | serangan drone dan rudal | a=Kami>H | r=fasilitas vital musuh>Saudi Aramco,SAU,BUS | d=2022-03-25
. Riyadh menuding Iran sebagai pemasok rudal dan menyatakan tidak bertanggung jawab atas kekurangan pasokan minyak dunia.
S organization:Riyadh>A | menyatakan | tidak bertanggung jawab atas kekurangan pasokan minyak dunia | indirect
e5 ACCUSE/allege | menuding | a=Riyadh>A | r=Iran>Iran,IRN,GOV
e6 AID | pemasok rudal | a=Iran>Iran,IRN,GOV | r=gerilyawan Houthi>H | st=possible
+ Sabtu dini hari koalisi membalas dengan membombardir Sanaa dan Hodeidah.
e7 ASSAULT/aerial | membombardir | a=koalisi>S | r=Sanaa>Sanaa,YEM,CVL ; Hodeidah>Hodeidah,YEM,CVL | p=Sanaa>Y | d=2022-03-26
. Delapan orang, lima di antaranya perempuan, tewas di sebuah rumah di samping kantor asuransi sosial, lapor media Houthi.
S outlet:media Houthi>=Houthi media | lapor | Delapan orang, lima di antaranya perempuan, tewas di sebuah rumah di samping kantor asuransi sosial | indirect
e8 ASSAULT/aerial | tewas | r=Delapan orang>Residents of Sanaa,YEM,CVL | p=Sanaa>Y | d=2022-03-26 | f=killed 8 "Delapan orang" | same=e7
. Malamnya kepala dewan politik Houthi Mahdi al-Mashat mengumumkan penghentian serangan lintas batas selama tiga hari dan menawarkan pertukaran seluruh tawanan.
S person:kepala dewan politik Houthi Mahdi al-Mashat>=Mahdi al-Mashat | mengumumkan | penghentian serangan lintas batas selama tiga hari | indirect
e9 CONCEDE | penghentian serangan | a=kepala dewan politik Houthi Mahdi al-Mashat>H | r=koalisi>S | d=2022-03-26
e10 AGREE | menawarkan pertukaran seluruh tawanan | a=kepala dewan politik Houthi Mahdi al-Mashat>H | r=koalisi>S | d=2022-03-26
+ Para pembalap berunding sampai pukul dua pagi sebelum setuju tetap berlomba.
. "Kami diyakinkan bahwa tempat ini dilindungi," kata bos salah satu tim.
S unnamed:bos salah satu tim>- | kata | Kami diyakinkan bahwa tempat ini dilindungi | direct
+ PBB memperkirakan perang tujuh tahun di Yaman telah menewaskan 377.000 orang hingga akhir 2021, separuh lebih akibat lapar dan penyakit.
S organization:PBB>U | memperkirakan | perang tujuh tahun di Yaman telah menewaskan 377.000 orang hingga akhir 2021, separuh lebih akibat lapar dan penyakit | indirect
e11 ASSAULT | perang tujuh tahun | p=Yaman>Yemen,YEM,15.5,47.5 | d=2015-03-26..2021-12-31 | f=killed 377000 "377.000 orang"

@story id-own-n-065 | id | 2024-02-01 | Kabar Asia Selatan
@who I = Imran Khan | PAK | OPP
@who B = Bushra Bibi | PAK | CVL
@who P = Pakistan Tehreek-e-Insaf | PAK | OPP
@who E = Election Commission of Pakistan | PAK | GOV
@who N = Nawaz Sharif | PAK | OPP
@where R = Adiala Jail, Rawalpindi | PAK | 33.52 | 73.01
@where I = Islamabad | PAK | 33.69 | 73.05
# Sepekan Jelang Pemilu, Imran Khan Diganjar Dua Vonis Beruntun
e1 SANCTION/convict | Diganjar Dua Vonis | r=Imran Khan>I | d=2024-01-30..2024-01-31
+ ISLAMABAD - Mantan Perdana Menteri Pakistan Imran Khan divonis 14 tahun penjara bersama istrinya, Bushra Bibi, dalam perkara penjualan hadiah negara, Rabu (31/1/2024).
e2 SANCTION/convict | divonis | r=Mantan Perdana Menteri Pakistan Imran Khan>I ; Bushra Bibi>B | d=2024-01-31 | same=e1
. Sehari sebelumnya pengadilan khusus di dalam Penjara Adiala menjatuhkan hukuman 10 tahun kepada legenda kriket itu karena membocorkan kabel diplomatik rahasia.
e3 SANCTION/convict | menjatuhkan hukuman | a=pengadilan khusus>Special Court under the Official Secrets Act,PAK,JUD | r=legenda kriket itu>I | p=Penjara Adiala>R | d=2024-01-30 | same=e1
+ Partainya, PTI, menolak kedua putusan itu sebagai "pengadilan kanguru" dan akan mengajukan banding.
e4 REJECT | menolak | a=PTI>P | r=pengadilan khusus>Special Court under the Official Secrets Act,PAK,JUD
e5 REJECT | akan mengajukan banding | a=PTI>P | st=planned
. "Kami bahkan tidak diizinkan memeriksa saksi," kata pengacara Khan, Salman Safdar, kepada Dawn News.
S outlet:Dawn News>=Dawn News ; person:Salman Safdar>=Salman Safdar | kata | Kami bahkan tidak diizinkan memeriksa saksi | direct
e6 REJECT | tidak diizinkan | r=Kami>Lawyers of Imran Khan,PAK,CVL
+ Komisi Pemilihan telah melarang partai tersebut memakai lambang tongkat kriket, dan polisi membubarkan konvoi kampanyenya di Karachi dengan gas air mata pada Minggu.
e7 COERCE/restrict | melarang | a=Komisi Pemilihan>E | r=partai tersebut>P
e8 ASSAULT/crowd-control | membubarkan konvoi | a=polisi>Sindh Police,PAK,COP | r=partai tersebut>P | p=Karachi>Karachi,PAK,24.86,67.01 | d=2024-01-28
. Nawaz Sharif, yang pulang dari London tahun lalu setelah empat tahun mengasingkan diri, difavoritkan menang.
. Juru bicara tentara membantah militer berpihak.
S unnamed:Juru bicara tentara>- | membantah | militer berpihak | indirect
+ Khan digulingkan lewat mosi tidak percaya pada April 2022 dan menuduh Washington di baliknya.
e9 SANCTION/expel | digulingkan | r=Khan>I | p=ISLAMABAD>I | d=2022-04-01..2022-04-30
e10 ACCUSE/allege | menuduh | a=Khan>I | r=Washington>United States,USA,GOV
. Penangkapannya pada 9 Mei 2023 menyulut kerusuhan; massa menyerbu rumah komandan korps di Lahore, dan sedikitnya delapan orang tewas.
e11 COERCE/arrest | Penangkapannya | r=nya>I | p=ISLAMABAD>I | d=2023-05-09
e12 PROTEST/riot | menyerbu | a=massa>Supporters of Imran Khan,PAK,CVL | r=rumah komandan korps>Pakistan Army,PAK,MIL | p=Lahore>Lahore,PAK,31.55,74.34 | d=2023-05-09 | f=killed 8.. "sedikitnya delapan orang"
. Sekitar 5.000 pendukungnya ditahan sesudah itu, klaim PTI.
S organization:PTI>P | klaim | Sekitar 5.000 pendukungnya ditahan sesudah itu | indirect
e13 COERCE/arrest | ditahan | r=pendukungnya>Supporters of Imran Khan,PAK,CVL | p=Pakistan>Pakistan,PAK,30.0,70.0 | f=detained 5000 "Sekitar 5.000 pendukungnya"

@story id-own-n-066 | id | 2023-02-23 | Kilas Nusa
@who A = Al-Shabaab | SOM | REB
@who S = Somali National Army | SOM | MIL
# Al-Shabaab Serbu Gedung di Mogadishu, 10 Warga Sipil Tewas
e1 ASSAULT | Serbu | a=Al-Shabaab>A | r=Warga Sipil>Civilians in Mogadishu,SOM,CVL | p=Mogadishu>Mogadishu,SOM,2.04,45.34 | d=2023-02-21 | f=killed 10 "10 Warga Sipil"
+ MOGADISHU - Sepuluh warga sipil terbunuh dalam penyerbuan milisi Al-Shabaab ke sebuah rumah di ibu kota Somalia pada Selasa (21/2/2023), kata Kementerian Penerangan.
S organization:Kementerian Penerangan>=Ministry of Information of Somalia | kata | Sepuluh warga sipil terbunuh dalam penyerbuan milisi Al-Shabaab ke sebuah rumah di ibu kota Somalia pada Selasa (21/2/2023) | indirect
e2 ASSAULT | penyerbuan | a=milisi Al-Shabaab>A | r=Sepuluh warga sipil>Civilians in Mogadishu,SOM,CVL | p=MOGADISHU>Mogadishu,SOM,2.04,45.34 | d=2023-02-21 | f=killed 10 "Sepuluh warga sipil" | same=e1
. Pasukan komando menembak mati keempat penyerang setelah pengepungan delapan jam dan menyelamatkan 12 orang.
e3 ASSAULT/firearms | menembak mati | a=Pasukan komando>S | r=keempat penyerang>A | p=MOGADISHU>Mogadishu,SOM,2.04,45.34 | d=2023-02-21 | f=killed 4 "keempat penyerang"
e4 AID | menyelamatkan | a=Pasukan komando>S | r=12 orang>Civilians in Mogadishu,SOM,CVL | p=MOGADISHU>Mogadishu,SOM,2.04,45.34 | d=2023-02-21 | f=size 12 "12 orang"
. Kelompok yang berafiliasi dengan Al-Qaeda itu mengatakan sasarannya adalah perwira milisi prokabinet yang sedang dirawat di sana.
S organization:Kelompok yang berafiliasi dengan Al-Qaeda itu>A | mengatakan | sasarannya adalah perwira milisi prokabinet yang sedang dirawat di sana | indirect
e5 ASSAULT | sasarannya | a=Kelompok yang berafiliasi dengan Al-Qaeda itu>A | r=perwira milisi prokabinet>Pro-government militia of Somalia,SOM,MIL | p=MOGADISHU>Mogadishu,SOM,2.04,45.34 | d=2023-02-21 | same=e1
. Presiden Hassan Sheikh Mohamud telah mengumumkan "perang total" terhadap Al-Shabaab sejak Agustus.
e6 THREATEN/violence | mengumumkan "perang total" | a=Presiden Hassan Sheikh Mohamud>Hassan Sheikh Mohamud,SOM,GOV | r=Al-Shabaab>A | d=2022-08-01..2022-08-31

@story id-own-n-067 | id | 2025-08-08 | Kilas Jawa
@who S = Sudewo | IDN | GOV
@who W = Residents of Pati | IDN | CVL
@who P = Central Java Police | IDN | COP
@who D = Pati Regional House of Representatives | IDN | LEG
@where P = Pati | IDN | -6.75 | 111.04
# Warga Pati Galang Donasi untuk Demo 13 Agustus, Bupati Sudewo Minta Maaf
e1 PROTEST/demo | Demo 13 Agustus | a=Warga Pati>W | r=Bupati Sudewo>S | p=Pati>P | d=2025-08-13 | st=planned
e2 CONCEDE | Minta Maaf | a=Bupati Sudewo>S | r=Warga Pati>W
+ PATI - Tumpukan air mineral di trotoar depan kantor bupati terus meninggi sejak Satpol PP merazia posko donasi, Selasa (5/8/2025).
e3 COERCE/seize | merazia | a=Satpol PP>Pati Civil Service Police,IDN,COP | r=posko donasi>W | p=PATI>P | d=2025-08-05
. Warga yang marah merebut kembali kardus-kardus itu dari truk petugas dan mengejar kepala satpol.
e4 PROTEST/riot | merebut kembali | a=Warga yang marah>W | r=petugas>Pati Civil Service Police,IDN,COP | p=PATI>P | d=2025-08-05
+ Mereka menolak kenaikan pajak bumi dan bangunan hingga 250 persen.
e5 REJECT | menolak | a=Mereka>W | r=bupati>S
. "Jangan 5.000, suruh 50.000 orang kerahkan, saya tidak gentar," demikian ucapan Sudewo yang viral dan menyulut amarah.
S person:Sudewo>S | demikian ucapan | Jangan 5.000, suruh 50.000 orang kerahkan, saya tidak gentar | direct
. Kamis, politikus Gerindra itu menyampaikan permintaan maaf dan menegaskan ia tidak berniat menantang rakyat.
S person:politikus Gerindra itu>S | menegaskan | ia tidak berniat menantang rakyat | indirect
e6 CONCEDE | permintaan maaf | a=politikus Gerindra itu>S | r=rakyat>W | d=2025-08-07 | same=e2
. Jumat pagi ia bahkan membatalkan kenaikan pajak.
e7 CONCEDE | membatalkan kenaikan pajak | a=ia>S | r=rakyat>W | p=PATI>P | d=2025-08-08
+ Itu belum cukup bagi Aliansi Masyarakat Pati Bersatu.
. Koordinatornya, Supriyono alias Botok, bersikeras aksi tetap digelar dan menuntut bupati mundur.
S person:Supriyono alias Botok>=Supriyono | bersikeras | aksi tetap digelar | indirect
e8 PROTEST/demo | aksi tetap digelar | a=Aliansi Masyarakat Pati Bersatu>W | p=PATI>P | d=2025-08-13 | st=planned | same=e1
e9 REQUEST/yield | menuntut | a=Supriyono alias Botok>Supriyono,IDN,CVL | r=bupati>S
+ Polda Jawa Tengah menyiapkan 2.684 personel.
e10 MOBILIZE/police | menyiapkan | a=Polda Jawa Tengah>P | p=PATI>P | f=size 2684 "2.684 personel"
. Menteri Dalam Negeri Tito Karnavian sudah menegur Sudewo lewat telepon, kata juru bicara kementerian.
S unnamed:juru bicara kementerian>- | kata | Menteri Dalam Negeri Tito Karnavian sudah menegur Sudewo lewat telepon | indirect
e11 ACCUSE/disapprove | menegur | a=Menteri Dalam Negeri Tito Karnavian>Tito Karnavian,IDN,GOV | r=Sudewo>S
. Ketua DPRD membuka kemungkinan membentuk panitia hak angket.
e12 ACCUSE/investigate | hak angket | a=Ketua DPRD>D | r=Sudewo>S | st=possible
+ Mbah Sarmi, penjual nasi gandul, menyumbang sepuluh bungkus.
. "Pajak sawah saya naik, padi saya dimakan tikus," ujarnya.
S person:ujarnya>=Sarmi | ujarnya | Pajak sawah saya naik, padi saya dimakan tikus | direct

@story id-own-n-068 | id | 2023-05-12 | Cakrawala Asia
@who A = ASEAN | - | IGO
@who J = Joko Widodo | IDN | GOV
@who M = State Administration Council | MMR | MIL
@who H = AHA Centre convoy | - | IGO
@who R = Retno Marsudi | IDN | GOV
@where L = Labuan Bajo | IDN | -8.49 | 119.88
@where T = Taunggyi | MMR | 20.78 | 97.04
# KTT Labuan Bajo: ASEAN Kutuk Penembakan Konvoi Bantuan di Myanmar
e1 ACCUSE/disapprove | Kutuk | a=ASEAN>A | p=Labuan Bajo>L
e2 ASSAULT/firearms | Penembakan | r=Konvoi Bantuan>H | p=Myanmar>Myanmar,MMR,21.0,96.0 | d=2023-05-07
+ LABUAN BAJO - Para kepala negara ASEAN mengutuk penembakan terhadap rombongan AHA Centre dan diplomat Indonesia serta Singapura di Negara Bagian Shan, Minggu (7/5/2023), dan menuntut pelakunya dihukum.
e3 ACCUSE/disapprove | mengutuk | a=Para kepala negara ASEAN>A | p=LABUAN BAJO>L | same=e1
e4 ASSAULT/firearms | penembakan | r=rombongan AHA Centre>H ; diplomat Indonesia serta Singapura>Indonesian diplomats,IDN,GOV ; diplomat Indonesia serta Singapura>Singaporean diplomats,SGP,GOV | p=Negara Bagian Shan>Shan State,MMR,21.5,98.0 | d=2023-05-07 | same=e2
e5 REQUEST | menuntut | a=Para kepala negara ASEAN>A | r=Myanmar>M | p=LABUAN BAJO>L
. Konvoi yang membawa bantuan dari Taunggyi ke Hsi Hseng itu terpaksa berbalik arah; tidak ada yang terluka.
e6 AID | membawa bantuan | a=Konvoi>H | r=Hsi Hseng>Displaced people in Hsi Hseng,MMR,CVL | p=Hsi Hseng>Hsi Hseng,MMR,20.15,97.25 | d=2023-05-07 | st=denied
e7 ASSAULT/firearms | tidak ada yang terluka | r=Konvoi>H | p=Hsi Hseng>Hsi Hseng,MMR,20.15,97.25 | d=2023-05-07 | st=denied
+ "Penembakan ini tidak akan menyurutkan langkah ASEAN dan Indonesia," tegas Presiden Joko Widodo.
S person:Presiden Joko Widodo>J | tegas | Penembakan ini tidak akan menyurutkan langkah ASEAN dan Indonesia | direct
e8 ASSAULT/firearms | Penembakan ini | r=Konvoi>H | p=Negara Bagian Shan>Shan State,MMR,21.5,98.0 | d=2023-05-07 | same=e2
. Junta dan pasukan perlawanan saling menyalahkan.
e9 ACCUSE/allege | saling menyalahkan | a=Junta>M ; pasukan perlawanan>People's Defence Force,MMR,REB
+ Menlu Retno menuturkan bahwa Jakarta telah melakukan lebih dari 60 pertemuan dengan semua pemangku kepentingan Myanmar sejak Januari.
S person:Menlu Retno>R | menuturkan | Jakarta telah melakukan lebih dari 60 pertemuan dengan semua pemangku kepentingan Myanmar sejak Januari | indirect
e10 CONSULT | pertemuan | a=Jakarta>Indonesia,IDN,GOV ; semua pemangku kepentingan Myanmar>Stakeholders in Myanmar,MMR,- | d=2023-01-01..2023-05-12
. Diplomasi senyap, istilahnya.
. Sebagian anggota, terutama Malaysia, kurang sabar.
. Perdana Menteri Anwar Ibrahim mengkritik prinsip nonintervensi yang, menurut dia, bukan alasan untuk berpangku tangan.
S person:dia>=Anwar Ibrahim | menurut | bukan alasan untuk berpangku tangan | indirect
e11 ACCUSE/disapprove | mengkritik | a=Perdana Menteri Anwar Ibrahim>Anwar Ibrahim,MYS,GOV | r=ASEAN>A
+ Dalam KTT itu para pemimpin juga sepakat memberantas perdagangan orang berkedok penipuan daring dan menyetujui peta jalan keanggotaan Timor-Leste.
e12 CONSULT | KTT | a=para pemimpin>A | p=LABUAN BAJO>L | d=2023-05-09..2023-05-11
e13 AGREE | sepakat memberantas perdagangan orang | a=para pemimpin>A | p=LABUAN BAJO>L
e14 SUPPORT | menyetujui peta jalan | a=para pemimpin>A | r=Timor-Leste>Timor-Leste,TLS,GOV | p=LABUAN BAJO>L
. Kursi Myanmar tetap kosong: sejak Oktober 2021 ASEAN menolak kehadiran panglima junta dalam pertemuan puncak.
e15 REJECT/meet | menolak kehadiran | a=ASEAN>A | r=panglima junta>Min Aung Hlaing,MMR,MIL | d=2021-10-01..2023-05-12 | st=ongoing

@story id-own-n-069 | id | 2024-10-21 | Kabar Amerika Latin
@who B = Viv Ansanm | HTI | REB
@who K = Kenyan-led security mission in Haiti | - | COP
@who U = United Nations | - | IGO
@who H = Haitian National Police | HTI | COP
@where P = Port-au-Prince | HTI | 18.54 | -72.34
@where S = Pont-Sonde | HTI | 19.15 | -72.62
# Geng Haiti Bantai 115 Warga Pont-Sonde, Kenya Janji Tambah Polisi
e1 ASSAULT | Bantai | a=Geng Haiti>Gran Grif,HTI,REB | r=Warga Pont-Sonde>Residents of Pont-Sonde,HTI,CVL | p=Pont-Sonde>S | d=2024-10-03 | f=killed 115 "115 Warga Pont-Sonde"
e2 AGREE | Janji | a=Kenya>Kenya,KEN,GOV | r=Haiti>Haiti,HTI,GOV
+ PORT-AU-PRINCE - Pejabat setempat menaikkan jumlah korban pembantaian di Pont-Sonde, Haiti, menjadi 115 orang.
S unnamed:Pejabat setempat>- | menaikkan | jumlah korban pembantaian di Pont-Sonde, Haiti, menjadi 115 orang | indirect
e3 ASSAULT | pembantaian | r=115 orang>Residents of Pont-Sonde,HTI,CVL | p=Pont-Sonde>S | d=2024-10-03 | f=killed 115 "115 orang" | same=e1
. Geng Gran Grif masuk kota itu dengan perahu pada 3 Oktober dini hari, membakar 45 rumah dan menembaki siapa saja yang lari.
e4 ASSAULT/destroy | membakar | a=Geng Gran Grif>Gran Grif,HTI,REB | r=45 rumah>Residents of Pont-Sonde,HTI,CVL | p=Pont-Sonde>S | d=2024-10-03
e5 ASSAULT/firearms | menembaki | a=Geng Gran Grif>Gran Grif,HTI,REB | r=siapa saja yang lari>Residents of Pont-Sonde,HTI,CVL | p=Pont-Sonde>S | d=2024-10-03 | same=e1
. Pemimpinnya, Luckson Elan, dalam pesan audio menyalahkan penduduk karena membantu kelompok bela diri memungut uang jalan.
e6 ACCUSE/allege | menyalahkan | a=Luckson Elan>Luckson Elan,HTI,REB | r=penduduk>Residents of Pont-Sonde,HTI,CVL
+ Lebih dari 6.200 orang mengungsi ke Saint-Marc, catat Organisasi Internasional untuk Migrasi (IOM).
S organization:Organisasi Internasional untuk Migrasi (IOM)>=IOM | catat | Lebih dari 6.200 orang mengungsi ke Saint-Marc | indirect
e7 ASSAULT | mengungsi | r=6.200 orang>Residents of Pont-Sonde,HTI,CVL | p=Pont-Sonde>S | f=displaced 6200.. "Lebih dari 6.200 orang" | same=e1
. Presiden Kenya William Ruto berjanji mengirim 600 polisi lagi bulan depan untuk memperkuat misi internasional yang kini baru beranggotakan 400 orang.
e8 AGREE | berjanji | a=Presiden Kenya William Ruto>William Ruto,KEN,GOV | r=misi internasional>K | f=size 600 "600 polisi" | same=e2
. Dewan Keamanan PBB memperpanjang mandat misi itu setahun pada 30 September, tetapi China dan Rusia menentang perubahannya menjadi pasukan perdamaian PBB.
e9 SUPPORT | memperpanjang mandat | a=Dewan Keamanan PBB>United Nations Security Council,-,IGO | r=misi itu>K | d=2024-09-30
e10 REJECT/change | menentang | a=China>China,CHN,GOV ; Rusia>Russia,RUS,GOV
+ Di ibu kota, koalisi geng Viv Ansanm menguasai 80 persen wilayah dan sejak Kamis melancarkan gelombang serangan ke kawasan Solino.
e11 ASSAULT | gelombang serangan | a=koalisi geng Viv Ansanm>B | r=kawasan Solino>Solino,HTI,CVL | p=kawasan Solino>Port-au-Prince,HTI,18.55,-72.33 | d=2024-10-17..2024-10-21 | st=ongoing
. Uskup Port-au-Prince menyerukan dialog, bukan balas dendam.
e12 REQUEST/meet | menyerukan dialog | a=Uskup Port-au-Prince>Bishop of Port-au-Prince,HTI,NGO
. Dominika, tetangga sepulau, mulai mendeportasi hingga 10.000 orang Haiti per pekan.
e13 COERCE/deport | mendeportasi | a=Dominika>Dominican Republic,DOM,GOV | r=orang Haiti>Haitian migrants,HTI,CVL | p=Dominika>Dominican Republic,DOM,18.9,-70.5 | f=size ..10000 "hingga 10.000 orang Haiti" | st=ongoing
. "Kami diusir dari dua negara sekaligus," kata Jean-Robert, kuli bangunan yang dipulangkan lewat Belladère, seperti dikutip El País.
S outlet:El País>=El País ; person:Jean-Robert>=Jean-Robert | kata | Kami diusir dari dua negara sekaligus | direct
e14 COERCE/deport | diusir | r=Kami>Haitian migrants,HTI,CVL | same=e13
