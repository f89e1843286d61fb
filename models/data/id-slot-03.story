@story id-own-qi-013 | id | 2022-06-14 | Rangkuman
@who R = Russia | RUS | GOV
@who RA = Russian Armed Forces | RUS | MIL
@who UA = Armed Forces of Ukraine | UKR | MIL
@who Z = Volodymyr Zelensky | UKR | GOV
@who H = Serhiy Haidai | UKR | GOV
@who W = Civilians in the Azot plant | UKR | CVL
@who MZ = Mikhail Mizintsev | RUS | MIL
@who J = Jens Stoltenberg | - | IGO
@who AM = Amnesty International | - | NGO
@who P = Pope Francis | VAT | GOV
@who TW = Foreign fighters sentenced in Donetsk | - | MIL
@where S = Sievierodonetsk | UKR | 48.95 | 38.49
@where AZ = Azot plant | UKR | 48.95 | 38.45
@where D = Donetsk | UKR | 48.0 | 37.8
@where K = Kharkiv | UKR | 49.99 | 36.23
# Hari ke-111: Jembatan Terakhir Putus, Rusia Tawarkan Koridor dari Pabrik Azot
e1 ASSAULT | Putus | p=Jembatan Terakhir>S | d=2022-06-13
e2 AGREE | Tawarkan Koridor | a=Rusia>R | p=Pabrik Azot>AZ | d=2022-06-14
+ Perang di Ukraina memasuki hari ke-111, Selasa (14/6/2022).
. Berikut peristiwa yang perlu diketahui dari sehari semalam terakhir.
+ 1. Tiga jembatan, nol jalan keluar
+ Semua jembatan menuju Sievierodonetsk telah hancur sehingga evakuasi tidak mungkin lagi, kata Gubernur Luhansk Serhiy Haidai, Senin malam.
S person:Gubernur Luhansk Serhiy Haidai>H | kata | Semua jembatan menuju Sievierodonetsk telah hancur sehingga evakuasi tidak mungkin lagi | indirect
e3 ASSAULT | hancur | p=Sievierodonetsk>S | d=2022-06-13 | same=e1
. Pasukan itu, menurutnya, memegang 70 persen kota; Kyiv membantah bahwa pembelanya terkepung.
S person:nya>H | menurutnya | Pasukan itu ... memegang 70 persen kota | indirect
S organization:Kyiv>=Ukraine | membantah bahwa | pembelanya terkepung | indirect
e4 ASSAULT | memegang 70 persen kota | a=Pasukan itu>RA | p=Sievierodonetsk>S | st=ongoing
e5 COERCE/restrict | terkepung | r=pembelanya>UA | p=Sievierodonetsk>S | st=denied
. "Bagi mereka hanya ada dua pilihan: menyerah atau mati," ujar Eduard Basurin, juru bicara separatis Donetsk.
S person:Eduard Basurin, juru bicara separatis Donetsk>=Eduard Basurin | ujar | Bagi mereka hanya ada dua pilihan: menyerah atau mati | direct
e6 THREATEN/violence | menyerah atau mati | a=Eduard Basurin, juru bicara separatis Donetsk>Donetsk People's Republic,UKR,REB | r=mereka>UA
+ 2. Koridor sehari untuk Azot
e23 CONCEDE | Koridor | r=Azot>W | st=planned
+ Moskwa akan membuka jalan bagi penduduk sipil yang bersembunyi di pabrik kimia Azot, Rabu mulai pukul delapan, umum Kolonel Jenderal Mikhail Mizintsev.
S person:Kolonel Jenderal Mikhail Mizintsev>MZ | umum | Moskwa akan membuka jalan bagi penduduk sipil yang bersembunyi di pabrik kimia Azot | indirect
e7 CONCEDE | membuka jalan | a=Moskwa>R | r=penduduk sipil>W | p=pabrik kimia Azot>AZ | d=2022-06-15 | st=planned | same=e23
. Namun mereka akan dibawa ke Svatove, wilayah yang dikuasainya, dan para prajurit diminta meletakkan senjata sebelum fajar.
e8 COERCE/deport | dibawa | a=Moskwa>R | r=mereka>W | p=Svatove>Svatove,UKR,49.41,38.15 | d=2022-06-15 | st=planned
e9 REQUEST/yield | diminta meletakkan senjata | r=para prajurit>UA | p=pabrik kimia Azot>AZ
. Di bunker-bunker itu ada lebih dari 500 orang, 40 di antaranya anak-anak.
+ 3. Bom curah di Kharkiv
e20 ASSAULT/heavy-weapons | Bom curah | p=Kharkiv>K
+ Amnesty International menuduh Rusia melakukan kejahatan perang karena ratusan warga Kharkiv terbunuh oleh bom curah dan roket tanpa pandu sejak Februari.
S organization:Amnesty International>AM | menuduh | Rusia melakukan kejahatan perang karena ratusan warga Kharkiv terbunuh oleh bom curah dan roket tanpa pandu sejak Februari | indirect
e10 ACCUSE/allege | menuduh | a=Amnesty International>AM | r=Rusia>R
e11 ASSAULT/heavy-weapons | terbunuh | a=Rusia>R | r=warga Kharkiv>Residents of Kharkiv,UKR,CVL | p=Kharkiv>K | d=2022-02-01..2022-06-14 | f=killed 200.. "ratusan warga Kharkiv" | same=e20
. "Mereka menghantam taman bermain, antrean bantuan, pemakaman," tulis laporan setebal 40 halaman tersebut.
S document:laporan setebal 40 halaman tersebut>=Amnesty International report on Kharkiv | tulis | Mereka menghantam taman bermain, antrean bantuan, pemakaman | direct
e12 ASSAULT/heavy-weapons | menghantam | a=Mereka>R | r=antrean bantuan>Residents of Kharkiv,UKR,CVL | p=Kharkiv>K | d=2022-02-01..2022-06-14 | same=e11
+ 4. Vonis mati tiga orang asing
e21 SANCTION/convict | Vonis mati | r=tiga orang asing>TW | f=size 3 "tiga orang asing"
+ Dua warga Inggris dan seorang Maroko yang divonis mati pengadilan separatis di Donetsk pada 9 Juni belum mengajukan banding; London meminta Kyiv, bukan Moskwa, mengurus mereka sebagai tawanan perang.
e13 SANCTION/convict | divonis mati | a=pengadilan separatis>Donetsk People's Republic,UKR,REB | r=Dua warga Inggris dan seorang Maroko>TW | p=Donetsk>D | d=2022-06-09 | same=e21
e14 REQUEST/assist | meminta | a=London>United Kingdom,GBR,GOV | r=Kyiv>Ukraine,UKR,GOV
. Eksekusi mereka mungkin dilakukan dengan regu tembak.
e15 ASSAULT/targeted | Eksekusi mereka | r=mereka>TW | p=Donetsk>D | st=possible
+ 5. Permintaan: 1.000 meriam
e22 REQUEST/assist | Permintaan
+ Penasihat presiden Mykhailo Podolyak meminta 1.000 howitzer, 500 tank, dan 300 peluncur roket, daftar yang akan dibahas para menteri pertahanan di Brussels besok.
e16 REQUEST/assist | meminta | a=Penasihat presiden Mykhailo Podolyak>Ukraine,UKR,GOV | same=e22
e17 AGREE | dibahas para menteri pertahanan | a=para menteri pertahanan>Ukraine Defense Contact Group,-,GOV | p=Brussels>Brussels,BEL,50.85,4.35 | d=2022-06-15 | st=planned
. Sekjen NATO Jens Stoltenberg mengatakan perdamaian ada harganya, tetapi hanya Ukraina yang boleh menentukan berapa.
S person:Sekjen NATO Jens Stoltenberg>J | mengatakan | perdamaian ada harganya, tetapi hanya Ukraina yang boleh menentukan berapa | indirect
+ 6. Paus: mungkin perang ini dipancing
+ Dalam wawancara yang dimuat La Civiltà Cattolica, Paus Fransiskus mengecam kekejaman serdadu Rusia sekaligus menduga konflik itu "barangkali diprovokasi atau tidak dicegah".
S document:wawancara>=Interview in La Civiltà Cattolica ; person:Paus Fransiskus>P | menduga | konflik itu "barangkali diprovokasi atau tidak dicegah" | mixed
e18 ACCUSE/disapprove | mengecam | a=Paus Fransiskus>P | r=serdadu Rusia>RA
+ 7. Harga gandum naik 4 persen di Chicago, dan rubel menguat ke 57 per dolar.

@story id-own-qi-014 | id | 2015-05-21 | Serambi Kita
@who R = Rohingya boat people | MMR | CVL
@who N = Acehnese fishermen | IDN | CVL
@who T = Indonesian National Armed Forces | IDN | MIL
@who RM = Retno Marsudi | IDN | GOV
@who AA = Anifah Aman | MYS | GOV
@who MY = Malaysia | MYS | GOV
@who ID = Indonesia | IDN | GOV
@who TH = Thailand | THA | GOV
@who MM = Myanmar | MMR | GOV
@who AU = Tony Abbott | AUS | GOV
@who U = International Organization for Migration | - | IGO
@who AS = United States | USA | GOV
@where L = Langsa | IDN | 4.47 | 97.97
@where P = Putrajaya | MYS | 2.93 | 101.69
@where J = Simpang Ulim | IDN | 5.1 | 97.6
@where SM = Strait of Malacca | - | 4.9 | 98.6
@where PB = Padang Besar | THA | 6.66 | 100.32
# Ditarik Nelayan Aceh, 433 Pengungsi Tiba; RI-Malaysia Setuju Tampung Sementara
e1 AID | Ditarik | a=Nelayan Aceh>N | r=433 Pengungsi>R | d=2015-05-20 | f=size 433 "433 Pengungsi"
e2 AGREE | Setuju Tampung | a=RI>ID ; Malaysia>MY | d=2015-05-20
+ Yang paling kecil lahir di tengah laut dan belum bernama.
+ Rabu dini hari (20/5) perahu-perahu kayu dari Simpang Ulim, Aceh Timur, menyeret sebuah kapal hijau tanpa mesin ke darat, dan dari geladaknya turunlah 433 orang, kebanyakan etnis Rohingya.
e3 AID | menyeret | a=perahu-perahu kayu>N | r=433 orang>R | p=Simpang Ulim>J | d=2015-05-20 | f=size 433 "433 orang" | same=e1
. Teuku Nyak Idrus, salah seorang penolong, mengaku mendengar perintah lewat radio agar kapal itu dibiarkan.
S person:Teuku Nyak Idrus, salah seorang penolong>=Teuku Nyak Idrus | mengaku | mendengar perintah lewat radio agar kapal itu dibiarkan | indirect
e4 REQUEST | perintah | r=penolong>N
. "Tapi hukum laut kami lebih tua daripada radio," katanya.
S person:nya>=Teuku Nyak Idrus | katanya | Tapi hukum laut kami lebih tua daripada radio | direct
+ Kapuspen TNI Mayjen Fuad Basya menampik bahwa nelayan dilarang menolong; yang dicegah, jelasnya, hanyalah masuknya kapal tanpa izin ke perairan Indonesia.
S person:Kapuspen TNI Mayjen Fuad Basya>=Fuad Basya | menampik bahwa | nelayan dilarang menolong | indirect
S person:nya>=Fuad Basya | jelasnya | yang dicegah ... hanyalah masuknya kapal tanpa izin ke perairan Indonesia | indirect
e5 REJECT | menampik | a=Kapuspen TNI Mayjen Fuad Basya>T
e6 COERCE/restrict | dilarang menolong | a=TNI>T | r=nelayan>N | st=denied
e7 REJECT | dicegah | a=TNI>T | r=kapal tanpa izin>R | p=perairan Indonesia>SM
+ Pada hari yang sama, di Putrajaya, Menlu Retno Marsudi dan Anifah Aman bersepakat menampung 7.000 orang yang masih terapung, dengan syarat masyarakat internasional memulangkan atau menempatkan mereka di negara ketiga dalam setahun.
e8 AGREE | bersepakat menampung | a=Menlu Retno Marsudi>RM ; Anifah Aman>AA | r=orang yang masih terapung>R | p=Putrajaya>P | d=2015-05-20 | f=size 7000 "7.000 orang" | same=e2
. Menlu Thailand, yang ikut dalam perundingan, tidak meneken apa pun; negaranya hanya berjanji berhenti menghalau kapal.
e9 CONSULT | perundingan | a=Menlu Retno Marsudi>RM ; Anifah Aman>AA ; Menlu Thailand>Tanasak Patimapragorn,THA,GOV | p=Putrajaya>P | d=2015-05-20
e10 AGREE | berjanji berhenti menghalau kapal | a=negaranya>TH | r=kapal>R | p=Putrajaya>P | d=2015-05-20
+ Sebelumnya ketiganya main oper.
. Sejak 11 Mei angkatan laut Malaysia mengusir sedikitnya dua kapal berisi 800 jiwa, TNI AL satu, dan kapal yang dihela Thailand kembali muncul di tempat semula.
e11 REJECT | mengusir | a=angkatan laut Malaysia>Royal Malaysian Navy,MYS,MIL ; TNI AL>Indonesian Navy,IDN,MIL | r=800 jiwa>R | p=tempat semula>SM | d=2015-05-11..2015-05-21
e12 REJECT | dihela | a=Thailand>Royal Thai Navy,THA,MIL | r=kapal>R | p=tempat semula>SM
. Di salah satunya, cerita penumpang di penampungan Langsa, orang Bangladesh dan Rohingya berebut air; sekitar 100 orang dibacok, digantung, atau dilempar ke laut.
S unnamed:penumpang>- | cerita | orang Bangladesh dan Rohingya berebut air; sekitar 100 orang dibacok, digantung, atau dilempar ke laut | indirect
e13 ASSAULT/primitive | dibacok, digantung, atau dilempar | r=orang>R | p=laut>SM | f=killed 100 "sekitar 100 orang"
+ Tony Abbott, ditanya apakah Australia mau menerima sebagian, menjawab, "Tidak, tidak, tidak."
S person:Tony Abbott>AU | menjawab | Tidak, tidak, tidak. | direct
e14 REJECT/assist | Tidak, tidak, tidak | a=Tony Abbott>AU | r=sebagian>R
. Washington siap memimpin upaya pemukiman, dan Gambia, entah bagaimana caranya, menawarkan tempat bagi semuanya.
e15 AGREE | siap memimpin upaya pemukiman | a=Washington>AS | r=semuanya>R
e16 AGREE | menawarkan tempat | a=Gambia>Gambia,GMB,GOV | r=semuanya>R
+ Naypyidaw mula-mula mengancam tidak datang ke pertemuan Bangkok 29 Mei bila kata "Rohingya" dipakai dalam undangan.
e17 THREATEN/relations | mengancam | a=Naypyidaw>MM
e18 AGREE | pertemuan Bangkok | a=Naypyidaw>MM | p=Bangkok>Bangkok,THA,13.76,100.5 | d=2015-05-29 | st=planned
. Kamis ini Retno terbang ke sana untuk menemui pejabatnya; hasilnya belum diketahui.
e19 CONSULT/visit | menemui pejabatnya | a=Retno>RM | r=pejabatnya>MM | p=Naypyidaw>Naypyidaw,MMR,19.75,96.1 | d=2015-05-21
+ IOM menyumbang satu juta dolar, sementara ibu-ibu di Langsa menyumbang nasi bungkus, sarung, dan bidan.
e20 AID | menyumbang satu juta dolar | a=IOM>U | r=433 orang>R
e21 AID | menyumbang nasi bungkus | a=ibu-ibu di Langsa>Residents of Langsa,IDN,CVL | r=433 orang>R | p=Langsa>L
+ Krisis ini meletus setelah polisi Thailand, awal Mei, membongkar 26 kuburan di kamp penyelundup dekat Padang Besar dan menahan seorang wali kota, sehingga para calo meninggalkan muatannya di laut.
e22 COERCE | membongkar 26 kuburan | a=polisi Thailand>Royal Thai Police,THA,COP | p=Padang Besar>PB | d=2015-05-01..2015-05-10
e23 COERCE/arrest | menahan | a=polisi Thailand>Royal Thai Police,THA,COP | r=seorang wali kota>Mayor of Padang Besar,THA,GOV | p=Padang Besar>PB | f=detained 1 "seorang wali kota"
. Ongkosnya tadinya 2.000 dolar per kepala.
+ "Kampung saya dibakar tahun 2012, suami saya dibawa tentara, lalu kapal ini," ucap Rubuza, sambil menghitung jari.
S person:Rubuza>=Rubuza | ucap | Kampung saya dibakar tahun 2012, suami saya dibawa tentara, lalu kapal ini | direct
e24 ASSAULT/destroy | dibakar | r=Kampung saya>Rubuza's village,MMR,CVL | d=2012-01-01..2012-12-31
e25 COERCE/arrest | dibawa tentara | a=tentara>Myanmar military,MMR,MIL | r=suami saya>Husband of Rubuza,MMR,CVL | f=detained 1 "suami saya"

@story id-own-qi-015 | id | 2020-01-06 | Berita Bahari
@who C = China | CHN | GOV
@who CG = China Coast Guard | CHN | MIL
@who NC = Chinese fishermen | CHN | CVL
@who ID = Indonesia | IDN | GOV
@who T = Indonesian National Armed Forces | IDN | MIL
@who B = Indonesian Maritime Security Agency | IDN | COP
@who J = Joko Widodo | IDN | GOV
@who P = Prabowo Subianto | IDN | GOV
@who RM = Retno Marsudi | IDN | GOV
@who GS = Geng Shuang | CHN | GOV
@who M = Mahfud MD | IDN | GOV
@who NN = Fishermen of Natuna | IDN | CVL
@where N = North Natuna Sea | IDN | 5.5 | 108.5
@where R = Ranai | IDN | 3.95 | 108.38
@where JK = Jakarta | IDN | -6.2 | 106.85
# Kapal Coast Guard China Belum Mau Pergi dari Natuna, Mahfud: Tak Ada Negosiasi
e1 REJECT/yield | Belum Mau Pergi | a=Kapal Coast Guard China>CG | p=Natuna>N | st=ongoing
S person:Mahfud>M | : | Tak Ada Negosiasi | direct
e2 REJECT/meet | Tak Ada Negosiasi | a=Mahfud>M | r=China>C
+ RANAI - Tiga kapal penjaga pantai China masih mondar-mandir sekitar 130 mil laut dari Ranai, Senin (6/1/2020) siang, mengawal puluhan kapal pukat.
e3 MOBILIZE/weapons | mondar-mandir | a=Tiga kapal penjaga pantai China>CG | p=Ranai>N | d=2020-01-06 | st=ongoing
. Sudah diusir tiga kali, ujar Panglima Kogabwilhan I Laksdya Yudo Margono, tetapi mereka menjawab lewat radio bahwa perairan itu tempat leluhurnya melaut.
S person:Panglima Kogabwilhan I Laksdya Yudo Margono>=Yudo Margono | ujar | Sudah diusir tiga kali | indirect
S organization:mereka>CG | menjawab lewat radio bahwa | perairan itu tempat leluhurnya melaut | indirect
e4 REQUEST/yield | diusir | a=Panglima Kogabwilhan I Laksdya Yudo Margono>T | r=mereka>CG | p=Ranai>N
e5 REJECT/yield | menjawab | a=mereka>CG | r=Panglima Kogabwilhan I Laksdya Yudo Margono>T | p=Ranai>N | same=e1
+ "Kami tidak akan menembak duluan," ia menambahkan.
S person:ia>=Yudo Margono | menambahkan | Kami tidak akan menembak duluan | direct
e6 ASSAULT/firearms | menembak | a=Kami>T | r=mereka>CG | st=denied
. Enam KRI dan sebuah Boeing intai dikirim sejak Jumat, dan 600 prajurit disiagakan di pangkalan; 120 nelayan Pantura dijadwalkan menyusul untuk meramaikan zona itu.
e7 MOBILIZE/weapons | dikirim | p=Natuna>N | d=2020-01-03..2020-01-06
e8 MOBILIZE/troops | disiagakan | r=600 prajurit>T | p=pangkalan>R | f=size 600 "600 prajurit"
+ Di Istana Presiden Joko Widodo memakai kalimat pendek: tidak ada tawar-menawar soal kedaulatan.
S person:Presiden Joko Widodo>J | memakai kalimat pendek | tidak ada tawar-menawar soal kedaulatan | indirect
e9 REJECT/yield | tidak ada tawar-menawar | a=Presiden Joko Widodo>J | r=China>C | p=Istana>JK
. Menhan Prabowo Subianto, yang Jumat lalu menyebut China "negara sahabat" dan meminta semua pihak tenang, panen kritik di media sosial.
S person:Menhan Prabowo Subianto>P | menyebut | China "negara sahabat" | mixed
e10 REQUEST | meminta | a=Menhan Prabowo Subianto>P | r=semua pihak>-,-,- | d=2020-01-03
. Adapun Menko Polhukam Mahfud MD menolak istilah negosiasi sebab, katanya, berunding berarti mengakui ada sengketa.
S person:nya>M | katanya | berunding berarti mengakui ada sengketa | indirect
e11 REJECT/meet | menolak istilah negosiasi | a=Menko Polhukam Mahfud MD>M | r=China>C | same=e2
+ Nota protes dilayangkan dua kali: Duta Besar Xiao Qian dipanggil ke Pejambon pada 30 Desember, dan nota kedua menyusul pekan ini.
e12 ACCUSE/disapprove | Nota protes | r=Duta Besar Xiao Qian>C
e13 ACCUSE/disapprove | dipanggil | r=Duta Besar Xiao Qian>C | p=Pejambon>JK | d=2019-12-30
. Juru bicara Kemlu China Geng Shuang berkeras negaranya punya hak historis dan kegiatannya sah, suka atau tidak suka Jakarta.
S person:Juru bicara Kemlu China Geng Shuang>GS | berkeras | negaranya punya hak historis dan kegiatannya sah, suka atau tidak suka Jakarta | indirect
e14 REJECT | berkeras | a=Juru bicara Kemlu China Geng Shuang>GS | r=Jakarta>ID
+ Menlu Retno Marsudi mengingatkan bahwa China peserta UNCLOS 1982 dan putusan arbitrase Den Haag, 12 Juli 2016, telah menggugurkan klaim sembilan garis putus-putus.
S person:Menlu Retno Marsudi>RM | mengingatkan bahwa | China peserta UNCLOS 1982 dan putusan arbitrase Den Haag, 12 Juli 2016, telah menggugurkan klaim sembilan garis putus-putus | indirect
e15 REJECT | menggugurkan klaim | a=putusan arbitrase Den Haag>Permanent Court of Arbitration,-,JUD | r=China>C | p=Den Haag>The Hague,NLD,52.08,4.31 | d=2016-07-12
+ Ikan tongkol di pelelangan Ranai turun menjadi Rp 18.000 per kilogram.
. Nelayan setempat mengeluh takut melaut.
. "Lampu mereka seperti kota," tutur Dedi, yang jaringnya digunting awak kapal asing pada malam Natal.
S person:Dedi>=Dedi | tutur | Lampu mereka seperti kota | direct
e16 ASSAULT/destroy | digunting | a=awak kapal asing>NC | r=jaringnya>NN | p=Natuna>N | d=2019-12-24
+ Perkara macam ini bukan barang baru.
. Maret 2016, Kway Fey 10078 sudah di tangan petugas KKP ketika kapal penjaga pantai menabraknya hingga lepas, dan delapan ABK tetap dibawa ke Ranai.
e17 COERCE/seize | di tangan petugas KKP | a=petugas KKP>Ministry of Marine Affairs and Fisheries,IDN,GOV | r=Kway Fey 10078>NC | p=Natuna>N | d=2016-03-01..2016-03-31
e18 ASSAULT | menabraknya | a=kapal penjaga pantai>CG | r=nya>Ministry of Marine Affairs and Fisheries,IDN,GOV | p=Natuna>N | d=2016-03-01..2016-03-31
e19 COERCE/arrest | dibawa ke Ranai | a=petugas KKP>Ministry of Marine Affairs and Fisheries,IDN,GOV | r=delapan ABK>NC | p=Ranai>R | d=2016-03-01..2016-03-31 | f=detained 8 "delapan ABK"
. Tiga bulan sesudahnya, 17 Juni, KRI Imam Bonjol melepaskan tembakan peringatan ke sebuah kapal ikan dan menangkapnya; Beijing mengatakan seorang nelayan terluka, TNI AL menyangkal.
S organization:Beijing>C | mengatakan | seorang nelayan terluka | indirect
e20 ASSAULT/firearms | melepaskan tembakan peringatan | a=KRI Imam Bonjol>Indonesian Navy,IDN,MIL | r=sebuah kapal ikan>NC | p=Natuna>N | d=2016-06-17
e21 COERCE/seize | menangkapnya | a=KRI Imam Bonjol>Indonesian Navy,IDN,MIL | r=sebuah kapal ikan>NC | p=Natuna>N | d=2016-06-17
e22 ASSAULT/firearms | terluka | r=seorang nelayan>NC | p=Natuna>N | d=2016-06-17 | f=injured 1 "seorang nelayan" | same=e20
e23 REJECT | menyangkal | a=TNI AL>Indonesian Navy,IDN,MIL | r=Beijing>C
+ Presiden direncanakan meninjau Natuna Rabu lusa, kalau cuaca mengizinkan; gelombang di sana kini empat meter.
e24 AGREE | meninjau Natuna | a=Presiden>J | p=Natuna>R | d=2020-01-08 | st=planned

@story id-own-qi-016 | id | 2022-03-04 | Cenderawasih Hari Ini
@who K = West Papua National Liberation Army | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who P = Telecom workers killed in Beoga | IDN | CVL
@who N = Nelson Sarira | IDN | CVL
@who S = Sebby Sambom | IDN | REB
@who PO = Indonesian National Police | IDN | COP
@who KH = Komnas HAM | IDN | GOV
@who MA = Ma'ruf Amin | IDN | GOV
@who G = Church Council of Papua | IDN | NGO
@who U = United Nations | - | IGO
@where B = Beoga | IDN | -3.8 | 137.4
@where PU = Puncak | IDN | -3.9 | 137.6
@where TI = Timika | IDN | -4.53 | 136.89
@where PA = Papua | IDN | -4.0 | 138.0
# Delapan Teknisi Menara Tewas di Beoga, Seorang Selamat Melambai ke Kamera CCTV
e1 ASSAULT | Tewas | r=Delapan Teknisi Menara>P | p=Beoga>B | d=2022-03-02 | f=killed 8 "Delapan Teknisi Menara"
+ Di layar pemantau sebuah perusahaan telekomunikasi di Jakarta, Rabu (2/3) sore, seorang lelaki melambaikan kedua tangannya.
+ Namanya Nelson Sarira, dan dialah satu-satunya dari sembilan pekerja yang hidup setelah kamp mereka di kaki menara BTS 3 Beoga, Kabupaten Puncak, diserbu pukul tiga dini hari.
e2 ASSAULT | diserbu | r=sembilan pekerja>P | p=Beoga>B | d=2022-03-02 | same=e1
. Jenazah rekan-rekannya, kata Kabid Humas Polda Papua Kombes Ahmad Mustofa Kamal, menunjukkan luka tembak dan bacok.
S person:Kabid Humas Polda Papua Kombes Ahmad Mustofa Kamal>=Ahmad Mustofa Kamal | kata | Jenazah rekan-rekannya ... menunjukkan luka tembak dan bacok | indirect
e3 ASSAULT/firearms,primitive | luka tembak dan bacok | r=rekan-rekannya>P | p=Beoga>B | d=2022-03-02 | same=e1
+ Hingga Jumat mereka belum bisa diambil: kabut menutup lembah, dan helikopter pertama yang mencoba mendarat ditembaki dari bukit.
e4 ASSAULT/firearms | ditembaki | r=helikopter pertama>T | p=Beoga>B
. Tim gabungan 45 orang akan diberangkatkan dari Timika besok.
e5 MOBILIZE/troops,police | diberangkatkan | r=Tim gabungan>T | p=Timika>TI | d=2022-03-05 | st=planned | f=size 45 "45 orang"
+ Sebby Sambom, juru bicara TPNPB-OPM, menyatakan pasukan dari Kodap Sinak yang melakukannya dan menyebut para korban "intelijen yang menyamar".
S person:Sebby Sambom, juru bicara TPNPB-OPM>S | menyatakan | pasukan dari Kodap Sinak yang melakukannya | indirect
S person:Sebby Sambom, juru bicara TPNPB-OPM>S | menyebut | para korban "intelijen yang menyamar" | mixed
e6 ASSAULT | melakukannya | a=pasukan dari Kodap Sinak>K | p=Beoga>B | d=2022-03-02 | same=e1
e7 ACCUSE/allege | intelijen yang menyamar | a=Sebby Sambom, juru bicara TPNPB-OPM>K | r=para korban>P
. Perusahaan membantah keras: mereka mekanik, dua di antaranya baru lulus SMK.
S organization:Perusahaan>- | membantah keras | mereka mekanik, dua di antaranya baru lulus SMK | indirect
e8 REJECT | membantah keras | a=Perusahaan>-,IDN,BUS | r=Sebby Sambom, juru bicara TPNPB-OPM>K
+ Kelompok itu memberi ultimatum pula: siapa pun yang membangun jalan, menara, atau gedung di "zona perang" harus pergi, atau dianggap musuh.
e9 THREATEN/violence | memberi ultimatum | a=Kelompok itu>K | r=siapa pun yang membangun>Construction workers in Papua,IDN,CVL
+ Wakil Presiden Ma'ruf Amin memerintahkan pengejaran.
e10 REQUEST | memerintahkan | a=Wakil Presiden Ma'ruf Amin>MA
e11 ASSAULT | pengejaran | r=Kelompok itu>K | p=Kabupaten Puncak>PU | st=planned
. Komnas HAM mengutuk pembunuhan itu, tetapi juga meminta aparat jangan membalas kepada orang kampung.
e12 ACCUSE/disapprove | mengutuk | a=Komnas HAM>KH | r=Kelompok itu>K
e13 ASSAULT | pembunuhan itu | r=mekanik>P | p=Beoga>B | d=2022-03-02 | same=e1
e14 REQUEST | meminta | a=Komnas HAM>KH | r=aparat>T
+ Kekhawatiran itu beralasan.
. Pekan lalu, tepatnya 22 Februari, di Sinak, tujuh bocah SD diduga dipukuli prajurit gara-gara sepucuk senapan hilang; seorang, Makilon Tabuni, mati.
e15 ASSAULT/beat | dipukuli | a=prajurit>T | r=tujuh bocah SD>Pupils in Sinak,IDN,CVL | p=Sinak>Sinak,IDN,-3.82,137.85 | d=2022-02-22 | st=possible | f=killed 1 "Makilon Tabuni" ; injured 7 "tujuh bocah SD"
. Kodam Cenderawasih berjanji menyelidikinya; sampai kini tidak seorang pun diperiksa.
e16 AGREE | berjanji menyelidikinya | a=Kodam Cenderawasih>T
e17 ACCUSE/investigate | diperiksa | a=Kodam Cenderawasih>T | r=prajurit>T | st=denied
. Tiga pakar PBB, lewat pernyataan di Jenewa awal pekan ini, menyoroti "penghilangan, penyiksaan, dan pengungsian paksa" sedikitnya 5.000 orang Papua sejak April 2021.
S document:pernyataan>=Statement of UN experts ; unnamed:Tiga pakar PBB>- | menyoroti | "penghilangan, penyiksaan, dan pengungsian paksa" sedikitnya 5.000 orang Papua sejak April 2021 | mixed
e18 ACCUSE/disapprove | menyoroti | a=Tiga pakar PBB>U | r=Kodam Cenderawasih>Indonesia,IDN,GOV | p=Jenewa>Geneva,CHE,46.2,6.15
e19 ASSAULT/torture | penyiksaan | r=orang Papua>Papuans,IDN,CVL | p=Papua>PA | d=2021-04-01..2022-03-04 | f=displaced 5000.. "sedikitnya 5.000 orang Papua"
. Jakarta menjawab bahwa tuduhan itu sepihak.
S organization:Jakarta>=Indonesia | menjawab bahwa | tuduhan itu sepihak | indirect
e20 REJECT | sepihak | a=Jakarta>Indonesia,IDN,GOV | r=Tiga pakar PBB>U
+ Dewan Gereja Papua sudah sejak Januari mendesak jeda kemanusiaan, sesuatu yang oleh kedua pihak tidak pernah ditolak dan tidak pernah dijalankan.
e21 REQUEST/yield | mendesak | a=Dewan Gereja Papua>G | r=kedua pihak>T ; kedua pihak>K | d=2022-01-01..2022-03-04
e22 RETREAT/ceasefire | dijalankan | a=kedua pihak>T ; kedua pihak>K | st=denied
+ Harga bensin di Beoga Rp 60.000 seliter, dan sinyal telepon, yang hendak dibawa delapan orang itu, baru sampai di tepi lapangan terbang.
+ Di Palopo, ayah salah seorang korban menunggu peti.
. "Dia kirim pesan, besok pulang," ucapnya, lalu menunjukkan layar telepon yang retak.
S person:nya>- | ucapnya | Dia kirim pesan, besok pulang | direct

@story id-own-qi-017 | id | 2009-05-19 | Harian Samudra
@who L = Liberation Tigers of Tamil Eelam | LKA | REB
@who V = Velupillai Prabhakaran | LKA | REB
@who A = Sri Lanka Army | LKA | MIL
@who F = Sarath Fonseka | LKA | MIL
@who M = Mahinda Rajapaksa | LKA | GOV
@who T = Tamil civilians in the Vanni | LKA | CVL
@who SP = Selvarasa Pathmanathan | LKA | REB
@who EU = European Union | - | IGO
@who ICRC = International Committee of the Red Cross | - | NGO
@who G = Sri Lanka | LKA | GOV
@who DM = Tamil demonstrators in London | GBR | CVL
@who D = Doctors of the Vanni | LKA | MED
@where MV = Mullivaikkal | LKA | 9.24 | 80.77
@where CO = Colombo | LKA | 6.93 | 79.85
@where MF = Menik Farm | LKA | 8.72 | 80.35
@where LN = London | GBR | 51.51 | -0.13
# Prabhakaran Dinyatakan Tewas, Perang 26 Tahun Usai; Nasib Tiga Dokter Gelap
e1 ASSAULT | Tewas | r=Prabhakaran>V | d=2009-05-18
+ Petasan tidak berhenti semalaman di Kolombo, dan orang menari di atas kap bus.
+ Panglima Angkatan Darat Sri Lanka Sarath Fonseka mengumumkan di televisi, Senin (18/5), bahwa pemimpin Macan Tamil Velupillai Prabhakaran ditembak ketika mencoba menerobos kepungan dengan ambulans.
S person:Panglima Angkatan Darat Sri Lanka Sarath Fonseka>F | mengumumkan | pemimpin Macan Tamil Velupillai Prabhakaran ditembak ketika mencoba menerobos kepungan dengan ambulans | indirect
e2 ASSAULT/firearms | ditembak | r=pemimpin Macan Tamil Velupillai Prabhakaran>V | d=2009-05-18 | same=e1
e3 COERCE/restrict | kepungan | r=Macan Tamil>L
. "Seluruh negeri telah dibebaskan," katanya.
S person:nya>F | katanya | Seluruh negeri telah dibebaskan | direct
e4 ASSAULT | dibebaskan | r=Macan Tamil>L | d=2009-05-18
+ Dari tempat yang dirahasiakan, Selvarasa Pathmanathan, kepala hubungan luar kelompok itu, menyangkal: sang pemimpin "hidup dan selamat".
S person:Selvarasa Pathmanathan>SP | menyangkal | sang pemimpin "hidup dan selamat" | mixed
e5 REJECT | menyangkal | a=Selvarasa Pathmanathan>SP | r=Panglima Angkatan Darat Sri Lanka Sarath Fonseka>F
. Padahal Minggu lalu ia sendiri yang mengakui bahwa pertempuran telah mencapai "akhir yang pahit" dan menawarkan membungkam senjata.
S person:ia>SP | mengakui bahwa | pertempuran telah mencapai "akhir yang pahit" | mixed
e6 CONCEDE | membungkam senjata | a=ia>L | r=Angkatan Darat Sri Lanka>A | d=2009-05-17
. Pemerintah mengabaikannya; dua tokoh politik Macan, Nadesan dan Pulidevan, mati Senin pagi, menurut pemberontak sewaktu berjalan membawa bendera putih.
S organization:pemberontak>L | menurut | sewaktu berjalan membawa bendera putih | indirect
e7 REJECT/yield | mengabaikannya | a=Pemerintah>G | r=ia>L
e8 ASSAULT | mati | r=Nadesan>Balasingham Nadesan,LKA,REB ; Pulidevan>Seevaratnam Pulidevan,LKA,REB | d=2009-05-18 | f=killed 2 "dua tokoh politik Macan"
+ Sisa wilayah mereka, sepetak pantai seluas dua lapangan bola di Mullivaikkal, jatuh menjelang siang.
e9 ASSAULT | jatuh | r=mereka>L | p=Mullivaikkal>MV | d=2009-05-18 | same=e4
. Berapa warga yang tertinggal di situ, tidak ada yang tahu; Komite Palang Merah Internasional (ICRC) tidak diizinkan masuk selama sepekan terakhir dan menyebutnya malapetaka yang tak terbayangkan.
S organization:Komite Palang Merah Internasional (ICRC)>ICRC | menyebutnya | malapetaka yang tak terbayangkan | indirect
e10 REJECT | tidak diizinkan masuk | r=Komite Palang Merah Internasional (ICRC)>ICRC | p=Mullivaikkal>MV | d=2009-05-12..2009-05-19 | st=ongoing
. PBB menaksir 7.000 penduduk sipil terbunuh sejak Januari, terutama oleh meriam yang dibantah pernah dipakai oleh tentara.
S organization:PBB>=United Nations | menaksir | 7.000 penduduk sipil terbunuh sejak Januari | indirect
e11 ASSAULT/heavy-weapons | terbunuh | r=penduduk sipil>T | p=Mullivaikkal>MV | d=2009-01-01..2009-05-19 | f=killed 7000 "7.000 penduduk sipil"
e12 ASSAULT/heavy-weapons | meriam | a=tentara>A | r=penduduk sipil>T | p=Mullivaikkal>MV | st=denied | same=e11
+ Tiga dokter yang berbulan-bulan mengabarkan penembakan rumah sakit lewat telepon ditahan sejak Jumat; Kolombo menuduh mereka menyebarkan dusta dan mungkin mengadilinya.
S organization:Kolombo>G | menuduh | mereka menyebarkan dusta | indirect
e13 ASSAULT/heavy-weapons | penembakan rumah sakit | r=rumah sakit>Hospitals in the Vanni,LKA,MED
e14 COERCE/arrest | ditahan | r=Tiga dokter>D | d=2009-05-15..2009-05-19 | st=ongoing | f=detained 3 "Tiga dokter"
e15 ACCUSE/allege | menuduh | a=Kolombo>G | r=mereka>D
e16 ACCUSE/investigate | mengadilinya | a=Kolombo>G | r=nya>D | st=possible
+ Sekitar 265.000 pengungsi dikurung di balik kawat Menik Farm.
e17 COERCE/restrict | dikurung | r=pengungsi>T | p=Menik Farm>MF | st=ongoing | f=detained 265000 "Sekitar 265.000 pengungsi"
. "Anak saya ada di kamp sebelah, jaraknya seratus langkah, dan saya harus minta izin," ujar Rani, yang bahunya masih menyimpan serpihan.
S person:Rani>=Rani | ujar | Anak saya ada di kamp sebelah, jaraknya seratus langkah, dan saya harus minta izin | direct
+ Uni Eropa menuntut penyelidikan independen atas dugaan kejahatan perang, sementara China, Pakistan, dan Rusia memuji kemenangan atas terorisme.
e18 REQUEST | menuntut | a=Uni Eropa>EU | r=Kolombo>G
e19 SUPPORT | memuji | a=China>China,CHN,GOV ; Pakistan>Pakistan,PAK,GOV ; Rusia>Russia,RUS,GOV | r=Kolombo>G
. Di London, ribuan orang Tamil duduk memblokir Lapangan Parlemen; lima polisi cedera dilempari botol.
e20 PROTEST/demo,obstruct | duduk memblokir | a=ribuan orang Tamil>DM | p=Lapangan Parlemen>LN | f=size 2000.. "ribuan orang Tamil"
e21 ASSAULT/primitive | dilempari botol | a=orang Tamil>DM | r=lima polisi>Metropolitan Police,GBR,COP | p=Lapangan Parlemen>LN | f=injured 5 "lima polisi"
. Kedutaan Inggris di Kolombo dibalas: dindingnya dilumuri telur dan sebuah orang-orangan menteri dibakar.
e22 PROTEST/demo,vandalize | dilumuri telur | r=Kedutaan Inggris>United Kingdom,GBR,GOV | p=Kolombo>CO
+ Presiden Mahinda Rajapaksa akan berpidato di parlemen hari ini.
. Ia sudah menetapkan Rabu sebagai hari libur, dan diperkirakan akan menawarkan otonomi terbatas kepada provinsi utara.
e23 AGREE | menawarkan otonomi terbatas | a=Ia>M | r=provinsi utara>T | st=possible
+ Macan Tamil, penemu rompi bom bunuh diri, membunuh Rajiv Gandhi pada 21 Mei 1991 dan Presiden Premadasa dua tahun sesudahnya.
e24 ASSAULT/suicide-attack,targeted | membunuh | a=Macan Tamil>L | r=Rajiv Gandhi>Rajiv Gandhi,IND,OPP | d=1991-05-21 | f=killed 1 "Rajiv Gandhi"
e25 ASSAULT/suicide-attack,targeted | Presiden Premadasa | a=Macan Tamil>L | r=Presiden Premadasa>Ranasinghe Premadasa,LKA,GOV | d=1993-01-01..1993-12-31 | f=killed 1 "Presiden Premadasa"
. Pada Juli 1983, ketika perang ini lahir, gerombolan Sinhala membantai ratusan orang Tamil di ibu kota dalam sepekan.
e26 ASSAULT | membantai | a=gerombolan Sinhala>Sinhalese mobs,LKA,CVL | r=orang Tamil>Tamils in Colombo,LKA,CVL | p=ibu kota>CO | d=1983-07-01..1983-07-31 | f=killed 200.. "ratusan orang Tamil"
. Indeks saham naik 5 persen pada penutupan.

@story id-own-qi-018 | id | 2014-06-12 | Buana
@who IS = Islamic State of Iraq and the Levant | - | REB
@who IR = Iraqi Army | IRQ | MIL
@who N = Nouri al-Maliki | IRQ | GOV
@who P = Peshmerga | IRQ | MIL
@who TK = Turkey | TUR | GOV
@who K = Hostages of the Turkish consulate in Mosul | TUR | GOV
@who O = Barack Obama | USA | GOV
@who RH = Hassan Rouhani | IRN | GOV
@who W = Residents of Mosul | IRQ | CVL
@who PL = Parliament of Iraq | IRQ | LEG
@who NATO = NATO | - | IGO
@who SP = Drivers abducted in Mosul | TUR | CVL
@where M = Mosul | IRQ | 36.34 | 43.13
@where T = Tikrit | IRQ | 34.6 | 43.68
@where KI = Kirkuk | IRQ | 35.47 | 44.39
@where B = Baghdad | IRQ | 33.31 | 44.37
@where E = Erbil | IRQ | 36.19 | 44.01
# Konsul Turki dan 48 Orang Disandera di Mosul, Kurdi Ambil Alih Kirkuk
e1 ASSAULT/abduct | Disandera | r=Konsul Turki dan 48 Orang>K | p=Mosul>M | d=2014-06-11 | f=abducted 49 "Konsul Turki dan 48 Orang"
e2 COERCE/seize | Ambil Alih Kirkuk | a=Kurdi>P | p=Kirkuk>KI | d=2014-06-12
+ ERBIL, Kamis - Sepatu tentara berserakan di tepi jalan raya, sepasang demi sepasang, seolah pemiliknya menguap.
+ Tiga puluh ribu serdadu Irak lari dari Mosul awal pekan ini di hadapan barangkali 800 orang bersenjata, dan kota terbesar kedua negara itu jatuh pada Selasa (10/6).
e3 RETREAT/withdraw | lari dari Mosul | a=serdadu Irak>IR | p=Mosul>M | d=2014-06-09..2014-06-10 | f=size 30000 "Tiga puluh ribu serdadu Irak"
e4 ASSAULT | jatuh | a=orang bersenjata>IS | r=serdadu Irak>IR | p=Mosul>M | d=2014-06-10 | f=size 800 "800 orang bersenjata"
. Sehari sesudahnya Negara Islam Irak dan Syam (ISIS) menduduki Tikrit, kampung halaman Saddam, dan membuka penjaranya.
e5 ASSAULT | menduduki Tikrit | a=Negara Islam Irak dan Syam (ISIS)>IS | p=Tikrit>T | d=2014-06-11
e6 AID | membuka penjaranya | a=Negara Islam Irak dan Syam (ISIS)>IS | p=Tikrit>T | d=2014-06-11
+ Rabu itu pula mereka menyerbu konsulat Turki di Mosul dan membawa konsul jenderal Ozturk Yilmaz bersama 48 orang lain, termasuk tiga anak kecil.
e7 ASSAULT/abduct | menyerbu | a=mereka>IS | r=konsulat Turki>K | p=Mosul>M | d=2014-06-11 | same=e1
e8 ASSAULT/abduct | membawa | a=mereka>IS | r=konsul jenderal Ozturk Yilmaz bersama 48 orang lain>K | p=Mosul>M | d=2014-06-11 | f=abducted 49 "konsul jenderal Ozturk Yilmaz bersama 48 orang lain" | same=e1
. Sopir truk Turki, jumlahnya 31, sudah ditawan sehari lebih dahulu di sebuah pembangkit listrik.
e9 ASSAULT/abduct | ditawan | r=Sopir truk Turki>SP | p=Mosul>M | d=2014-06-10 | f=abducted 31 "31"
. "Jangan ada yang menguji kekuatan Turki," Menlu Ahmet Davutoglu memperingatkan.
S person:Menlu Ahmet Davutoglu>=Ahmet Davutoglu | memperingatkan | Jangan ada yang menguji kekuatan Turki | direct
e10 THREATEN | memperingatkan | a=Menlu Ahmet Davutoglu>TK | r=mereka>IS
. Atas permintaan Ankara, duta-duta besar NATO berkumpul Rabu malam di Brussels; mereka tidak menjanjikan apa-apa.
e11 REQUEST/meet | permintaan Ankara | a=Ankara>TK | r=NATO>NATO
e12 CONSULT/multilateral | berkumpul | a=duta-duta besar NATO>NATO | p=Brussels>Brussels,BEL,50.85,4.35 | d=2014-06-11
e13 AGREE | menjanjikan | a=mereka>NATO | r=Ankara>TK | p=Brussels>Brussels,BEL,50.85,4.35 | d=2014-06-11 | st=denied
+ Peshmerga masuk ke Kirkuk, Kamis pagi, tanpa sebutir peluru, begitu tentara pusat meninggalkan pangkalannya.
e14 COERCE/seize | masuk ke Kirkuk | a=Peshmerga>P | p=Kirkuk>KI | d=2014-06-12 | same=e2
e15 RETREAT/withdraw | meninggalkan pangkalannya | a=tentara pusat>IR | p=Kirkuk>KI | d=2014-06-12
. Kota minyak itu mereka incar sejak lama, dan kecil kemungkinan akan mereka kembalikan.
e16 RETREAT/withdraw | kembalikan | a=mereka>P | p=Kirkuk>KI | st=denied
+ Perdana Menteri Nouri al-Maliki meminta parlemen memberinya kekuasaan darurat.
e17 REQUEST | meminta | a=Perdana Menteri Nouri al-Maliki>N | r=parlemen>PL
. Sidang itu batal: hanya 128 dari 325 anggota yang muncul.
e18 PROTEST/boycott | batal | a=anggota>PL | r=Nouri al-Maliki>N | d=2014-06-12
. Ia menuding ada "persekongkolan", dan akan memecat para komandan yang kabur.
S person:Ia>N | menuding ada | persekongkolan | direct
e19 ACCUSE/allege | menuding | a=Ia>N
e20 SANCTION/expel | memecat | a=Ia>N | r=para komandan yang kabur>IR | st=planned
+ Juru bicara ISIS, Abu Mohammed al-Adnani, bersumpah pasukannya akan berbaris ke Baghdad dan Karbala.
S person:Juru bicara ISIS, Abu Mohammed al-Adnani>=Abu Mohammed al-Adnani | bersumpah | pasukannya akan berbaris ke Baghdad dan Karbala | indirect
e21 THREATEN/violence | bersumpah | a=Juru bicara ISIS, Abu Mohammed al-Adnani>IS
e22 ASSAULT | berbaris ke Baghdad | a=pasukannya>IS | p=Baghdad>B | st=planned
+ Presiden Barack Obama tidak mengesampingkan apa pun, termasuk serangan udara, tetapi menurut The New York Times permintaan Maliki untuk itu sudah dua kali ditolaknya bulan lalu.
S outlet:The New York Times>=The New York Times | menurut | permintaan Maliki untuk itu sudah dua kali ditolaknya bulan lalu | indirect
e23 ASSAULT/aerial | serangan udara | a=Presiden Barack Obama>O | st=possible
e24 REQUEST/assist | permintaan Maliki | a=Maliki>N | r=Presiden Barack Obama>O | d=2014-05-01..2014-05-31
e25 REJECT/assist | ditolaknya | a=nya>O | r=Maliki>N | d=2014-05-01..2014-05-31
. Teheran akan memerangi "kekerasan kaum teroris", kata Hassan Rouhani; kabar bahwa dua batalion Garda Revolusi sudah menyeberang disanggah diplomatnya.
S person:Hassan Rouhani>RH | kata | Teheran akan memerangi "kekerasan kaum teroris" | mixed
e26 ASSAULT | memerangi | a=Teheran>Iran,IRN,GOV | r=kaum teroris>IS | st=planned
e27 MOBILIZE/troops | menyeberang | a=dua batalion Garda Revolusi>Islamic Revolutionary Guard Corps,IRN,MIL | st=denied
e28 REJECT | disanggah | a=diplomatnya>Iran,IRN,GOV
+ Setengah juta penduduk mengungsi, menurut IOM, sebagian besar menuju pos-pos Kurdi di jalan ke Erbil.
S organization:IOM>=International Organization for Migration | menurut | Setengah juta penduduk mengungsi | indirect
e29 ASSAULT | mengungsi | r=penduduk>W | p=Mosul>M | f=displaced 500000 "Setengah juta penduduk" | same=e4
. "Mereka memberi kami air dan bertanya apakah kami Sunni," kata Umm Ahmad, yang berjalan 14 jam; yang ia maksud ialah orang-orang bercadar hitam.
S person:Umm Ahmad>=Umm Ahmad | kata | Mereka memberi kami air dan bertanya apakah kami Sunni | direct
+ Minyak Brent menyentuh 113 dolar per barel.
+ Kelompok ini pernah hampir habis pada 2010, ketika serangan Amerika menewaskan dua pemimpinnya dekat Tikrit, 18 April; perang di Suriah menghidupkannya, dan Januari lalu Fallujah jatuh ke tangannya.
e30 ASSAULT | menewaskan | a=Amerika>United States Armed Forces,USA,MIL | r=dua pemimpinnya>Leaders of the Islamic State of Iraq,IRQ,REB | p=Tikrit>T | d=2010-04-18 | f=killed 2 "dua pemimpinnya"
e31 ASSAULT | jatuh ke tangannya | a=Kelompok ini>IS | p=Fallujah>Fallujah,IRQ,33.35,43.78 | d=2014-01-01..2014-01-31
