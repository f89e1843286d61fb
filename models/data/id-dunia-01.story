@story id-own-qe-002 | id | 2023-01-08 | Warta Dunia
@who R = Iran | IRN | GOV
@who K = Mohammad Mahdi Karami | IRN | CVL
@who S = Seyyed Mohammad Hosseini | IRN | CVL
@who J = Judiciary of Iran | IRN | JUD
@who B = Basij | IRN | MIL
@who M = Mahsa Amini | IRN | CVL
@who U = European Union | - | IGO
@who N = Office of the United Nations High Commissioner for Human Rights | - | IGO
@where K = Karaj | IRN | 35.83 | 50.99
@where T = Tehran | IRN | 35.69 | 51.39
# Iran Gantung Dua Demonstran Lagi, Uni Eropa Murka
e1 ASSAULT/targeted | Gantung | a=Iran>R | r=Dua Demonstran>Executed protesters in Iran,IRN,CVL | d=2023-01-07 | f=killed 2 "Dua Demonstran"
e2 ACCUSE/disapprove | Murka | a=Uni Eropa>U | r=Iran>R
+ Otoritas Iran mengeksekusi mati dua pria yang divonis bersalah atas kematian seorang anggota paramiliter dalam gelombang demonstrasi antipemerintah.
e3 ASSAULT/targeted | mengeksekusi mati | a=Otoritas Iran>R | r=dua pria>Executed protesters in Iran,IRN,CVL | d=2023-01-07 | f=killed 2 "dua pria" | same=e1
e4 SANCTION/convict | divonis bersalah | r=dua pria>Executed protesters in Iran,IRN,CVL
e5 PROTEST/demo | gelombang demonstrasi antipemerintah | p=Iran>Iran,IRN,32.4,53.7
. Keduanya digantung pada Sabtu (7/1) pagi waktu setempat.
e6 ASSAULT/targeted | digantung | r=Keduanya>K ; Keduanya>S | d=2023-01-07 | same=e1
+ "Mohammad Mahdi Karami dan Seyyed Mohammad Hosseini, pelaku utama kejahatan yang berujung pada kematian syahid Ruhollah Ajamian, digantung pagi ini," demikian pernyataan kantor berita kehakiman Mizan Online, seperti dilansir AFP, Minggu (8/1/2023).
S outlet:AFP>=AFP ; outlet:Mizan Online>=Mizan Online | demikian pernyataan | Mohammad Mahdi Karami dan Seyyed Mohammad Hosseini, pelaku utama kejahatan yang berujung pada kematian syahid Ruhollah Ajamian, digantung pagi ini, | direct
e7 ASSAULT/targeted | digantung | r=Mohammad Mahdi Karami>K ; Seyyed Mohammad Hosseini>S | d=2023-01-07 | same=e1
e8 ASSAULT | kematian syahid | a=Mohammad Mahdi Karami>K ; Seyyed Mohammad Hosseini>S | r=Ruhollah Ajamian>Ruhollah Ajamian,IRN,MIL | d=2022-11-03 | f=killed 1 "Ruhollah Ajamian"
+ Ajamian, anggota milisi Basij, tewas pada 3 November di Karaj, sebelah barat Teheran.
e9 ASSAULT | tewas | r=Ajamian>Ruhollah Ajamian,IRN,MIL | p=Karaj>K | d=2022-11-03 | f=killed 1 "Ajamian" | same=e8
. Menurut jaksa, ia ditelanjangi lalu dikeroyok oleh sekelompok pelayat yang sedang memberi penghormatan kepada demonstran yang terbunuh, Hadis Najafi.
S unnamed:jaksa>- | Menurut | ia ditelanjangi lalu dikeroyok oleh sekelompok pelayat yang sedang memberi penghormatan kepada demonstran yang terbunuh, Hadis Najafi | indirect
e10 ASSAULT/beat | dikeroyok | a=sekelompok pelayat>Mourners of Hadis Najafi,IRN,CVL | r=ia>Ruhollah Ajamian,IRN,MIL | p=Karaj>K | d=2022-11-03 | same=e8
e11 ASSAULT | terbunuh | r=Hadis Najafi>Hadis Najafi,IRN,CVL | f=killed 1 "Hadis Najafi"
+ Pengacara Karami, Mohammad Aghasi, menulis di Twitter bahwa kliennya tidak diberi kesempatan bertemu keluarga untuk terakhir kali.
S document:Twitter>=Twitter post ; person:Mohammad Aghasi>=Mohammad Aghasi | menulis | kliennya tidak diberi kesempatan bertemu keluarga untuk terakhir kali | indirect
e12 COERCE/restrict | tidak diberi kesempatan bertemu keluarga | r=kliennya>K
. Pria 22 tahun itu, juara karate nasional, disebut memulai mogok makan empat hari sebelum ajal menjemput.
e13 PROTEST/hunger | mogok makan | a=Pria 22 tahun itu>K
+ Kepala kebijakan luar negeri Uni Eropa Josep Borrell mengaku "terkejut" atas eksekusi tersebut.
S person:Josep Borrell>=Josep Borrell | mengaku | terkejut | direct
e14 ACCUSE/disapprove | terkejut | a=Josep Borrell>U | r=Otoritas Iran>R | same=e2
e15 ASSAULT/targeted | eksekusi tersebut | r=Mohammad Mahdi Karami>K ; Seyyed Mohammad Hosseini>S | same=e1
. "Ini satu lagi tanda penindasan dengan kekerasan terhadap warga sipil," kata juru bicaranya.
S unnamed:juru bicaranya>- | kata | Ini satu lagi tanda penindasan dengan kekerasan terhadap warga sipil, | direct
e16 ACCUSE/disapprove | penindasan dengan kekerasan | a=juru bicaranya>U | r=Otoritas Iran>R
. Brussels kembali menyerukan agar Teheran membatalkan hukuman mati terhadap para pengunjuk rasa lain.
e17 REQUEST/yield | menyerukan | a=Brussels>U | r=Teheran>R
+ Kantor HAM PBB juga mengecam.
e18 ACCUSE/disapprove | mengecam | a=Kantor HAM PBB>N | r=Otoritas Iran>R
. Menurut lembaga itu, kedua terdakwa menjalani persidangan yang tidak adil dengan pengakuan yang diperoleh lewat siksaan.
S organization:lembaga itu>N | Menurut | kedua terdakwa menjalani persidangan yang tidak adil dengan pengakuan yang diperoleh lewat siksaan | indirect
e19 ASSAULT/torture | siksaan | r=kedua terdakwa>K ; kedua terdakwa>S
+ Aksi protes pecah di Iran sejak 16 September, usai kematian Mahsa Amini (22) dalam tahanan polisi moral.
e20 PROTEST/demo | Aksi protes | p=Iran>Iran,IRN,32.4,53.7 | d=2022-09-16..2023-01-08 | same=e5
e21 COERCE/arrest | tahanan polisi moral | a=polisi moral>Guidance Patrol,IRN,COP | r=Mahsa Amini>M
. Perempuan Kurdi itu ditangkap karena dianggap melanggar aturan berbusana.
e22 COERCE/arrest | ditangkap | r=Perempuan Kurdi itu>M | same=e21
. Dengan eksekusi Sabtu kemarin, sudah empat orang dihukum gantung sehubungan dengan demonstrasi.
e23 ASSAULT/targeted | dihukum gantung | r=empat orang>Executed protesters in Iran,IRN,CVL | f=killed 4 "empat orang"

@story id-own-qe-003 | id | 2016-09-30 | Warta Dunia
@who I = India | IND | GOV
@who M = Indian Armed Forces | IND | MIL
@who P = Pakistan | PAK | GOV
@who N = Nawaz Sharif | PAK | GOV
@who A = Pakistan Armed Forces | PAK | MIL
@who R = Ranbir Singh | IND | MIL
@where L = Line of Control | - | 34.3 | 74.0
@where U = Uri | IND | 34.08 | 74.05
# India Klaim Lancarkan "Serangan Bedah" ke Kashmir, Pakistan: Itu Ilusi
S organization:India>I | Klaim | Lancarkan "Serangan Bedah" ke Kashmir | mixed
S organization:Pakistan>P | - | Itu Ilusi | direct
e1 ASSAULT | Serangan Bedah | a=India>I | p=Kashmir>L | d=2016-09-29
+ NEW DELHI - Militer India mengklaim pasukan khususnya menyeberangi Garis Kontrol dan menghancurkan tempat-tempat persembunyian militan di wilayah Kashmir yang dikuasai Pakistan, Kamis (29/9/2016) dini hari.
S organization:Militer India>M | mengklaim | pasukan khususnya menyeberangi Garis Kontrol dan menghancurkan tempat-tempat persembunyian militan di wilayah Kashmir yang dikuasai Pakistan | indirect
e2 ASSAULT/destroy | menghancurkan | a=pasukan khususnya>M | r=militan>Militants in Kashmir,-,REB | p=Garis Kontrol>L | d=2016-09-29 | same=e1
. Direktur Jenderal Operasi Militer Letjen Ranbir Singh mengatakan ada "informasi yang sangat spesifik" bahwa regu-regu teroris akan menyusup.
S person:Letjen Ranbir Singh>R | mengatakan | ada "informasi yang sangat spesifik" bahwa regu-regu teroris akan menyusup | mixed
e3 MOBILIZE | akan menyusup | a=regu-regu teroris>Militants in Kashmir,-,REB | r=India>I | st=planned
. Menurutnya korban di pihak teroris "signifikan", tetapi ia tidak memerinci.
S person:nya>R | Menurutnya | korban di pihak teroris "signifikan" | mixed
e4 ASSAULT | korban di pihak teroris | r=teroris>Militants in Kashmir,-,REB | p=Garis Kontrol>L | same=e1
+ Bantahan datang beberapa jam kemudian dari Rawalpindi, kota tempat militer Pakistan bermarkas.
e5 ASSAULT | Bantahan | a=India>I | r=Pakistan>P | p=Garis Kontrol>L | st=denied | same=e1
. "Gagasan serangan bedah adalah ilusi yang sengaja diciptakan India," bunyi pernyataan militer seperti dikutip BBC.
S outlet:BBC>=BBC ; document:pernyataan militer>=Pakistan Armed Forces statement | bunyi | Gagasan serangan bedah adalah ilusi yang sengaja diciptakan India, | direct
e6 ASSAULT | serangan bedah | a=India>I | p=Garis Kontrol>L | st=denied | same=e1
. Yang terjadi, kata mereka, hanyalah tembak-menembak lintas perbatasan yang menewaskan dua prajuritnya.
S organization:mereka>A | kata | hanyalah tembak-menembak lintas perbatasan yang menewaskan dua prajuritnya | indirect
e7 ASSAULT/firearms | tembak-menembak | a=India>M ; Pakistan>A | p=Garis Kontrol>L | d=2016-09-29 | f=killed 2 "dua prajuritnya"
+ Perdana Menteri Nawaz Sharif mengecam "agresi terang-terangan tanpa alasan" dan memperingatkan bahwa angkatan bersenjatanya sanggup membela negara.
S person:Perdana Menteri Nawaz Sharif>N | memperingatkan | angkatan bersenjatanya sanggup membela negara | indirect
e8 ACCUSE/disapprove | mengecam | a=Perdana Menteri Nawaz Sharif>N | r=India>I
e9 THREATEN/violence | memperingatkan | a=Perdana Menteri Nawaz Sharif>N | r=India>I
+ Ketegangan dua negara pemilik senjata nuklir itu memuncak setelah kawanan bersenjata menyerbu pangkalan militer di Uri pada 18 September dan membunuh 18 tentara.
e10 ASSAULT/firearms | menyerbu | a=kawanan bersenjata>Militants in Kashmir,-,REB | r=18 tentara>M | p=Uri>U | d=2016-09-18 | f=killed 18 "18 tentara"
. New Delhi menuduh kelompok Jaish-e-Mohammed yang bermarkas di Pakistan.
e11 ACCUSE/allege | menuduh | a=New Delhi>I | r=Jaish-e-Mohammed>Jaish-e-Mohammed,PAK,REB
. Islamabad menolak tuduhan itu.
e12 REJECT | menolak | a=Islamabad>P | r=New Delhi>I
+ Di negara bagian Punjab, penduduk yang tinggal hingga 10 kilometer dari perbatasan diperintahkan mengungsi.
e13 REQUEST/yield | diperintahkan mengungsi | r=penduduk>Residents of Punjab border villages,IND,CVL | p=Punjab>Punjab,IND,31.0,75.5
. Sekolah-sekolah diliburkan, sementara petani bergegas memanen padi yang belum kuning.
+ India juga menyatakan tidak akan hadir dalam KTT SAARC di Islamabad pada November.
S organization:India>I | menyatakan | tidak akan hadir dalam KTT SAARC di Islamabad pada November | indirect
e14 REJECT/meet | tidak akan hadir | a=India>I | r=Islamabad>P | p=Islamabad>Islamabad,PAK,33.69,73.06 | d=2016-11-01..2016-11-30
. Bangladesh, Bhutan, dan Afghanistan menyusul mundur.
e15 REJECT/meet | mundur | a=Bangladesh>Bangladesh,BGD,GOV ; Bhutan>Bhutan,BTN,GOV ; Afghanistan>Afghanistan,AFG,GOV | r=Islamabad>P
+ Gedung Putih meminta kedua pihak menahan diri.
e16 REQUEST/yield | meminta | a=Gedung Putih>United States,USA,GOV | r=kedua pihak>I ; kedua pihak>P
. Kashmir terbelah sejak 1947, dan dua dari tiga perang antara kedua tetangga itu berpangkal dari sengketa wilayah berpenduduk mayoritas muslim tersebut.

@story id-own-qe-004 | id | 2024-03-19 | Warta Dunia
@who P = Pakistan | PAK | GOV
@who T = Taliban | AFG | GOV
@who Z = Zabihullah Mujahid | AFG | GOV
@who M = Tehrik-i-Taliban Pakistan | PAK | REB
@who F = Ministry of Foreign Affairs of Pakistan | PAK | GOV
@where K = Khost | AFG | 33.34 | 69.92
@where B = Paktika | AFG | 32.5 | 68.8
@where W = North Waziristan | PAK | 32.95 | 70.15
# Jet Pakistan Bombardir Afghanistan, 8 Perempuan dan Anak Tewas
e1 ASSAULT/aerial | Bombardir | a=Jet Pakistan>Pakistan Air Force,PAK,MIL | r=8 Perempuan dan Anak>Civilians in Khost and Paktika,AFG,CVL | d=2024-03-18 | f=killed 8 "8 Perempuan dan Anak"
+ Kabul, CNN Indonesia -- Pesawat tempur Pakistan menggempur dua provinsi di Afghanistan timur, Senin (18/3) dini hari.
e2 ASSAULT/aerial | menggempur | a=Pesawat tempur Pakistan>Pakistan Air Force,PAK,MIL | p=Afghanistan timur>B | d=2024-03-18 | same=e1
. Delapan orang tewas, semuanya perempuan dan anak-anak, kata pemerintah Taliban.
S organization:pemerintah Taliban>T | kata | Delapan orang tewas, semuanya perempuan dan anak-anak | indirect
e3 ASSAULT/aerial | tewas | r=Delapan orang>Civilians in Khost and Paktika,AFG,CVL | d=2024-03-18 | f=killed 8 "Delapan orang" | same=e1
+ "Sekitar pukul tiga pagi, pesawat Pakistan mengebom rumah-rumah warga sipil di Khost dan Paktika," ujar juru bicara pemerintah Zabihullah Mujahid.
S person:Zabihullah Mujahid>Z | ujar | Sekitar pukul tiga pagi, pesawat Pakistan mengebom rumah-rumah warga sipil di Khost dan Paktika, | direct
e4 ASSAULT/aerial | mengebom | a=pesawat Pakistan>Pakistan Air Force,PAK,MIL | r=warga sipil>Civilians in Khost and Paktika,AFG,CVL | p=Khost>K | d=2024-03-18 | same=e1
. Ia mengutuk serangan itu sebagai pelanggaran kedaulatan.
e5 ACCUSE/disapprove | mengutuk | a=Ia>Z | r=Pakistan>P
. "Hal semacam ini bisa menimbulkan akibat sangat buruk yang tak akan mampu dikendalikan Pakistan," katanya.
S person:nya>Z | katanya | Hal semacam ini bisa menimbulkan akibat sangat buruk yang tak akan mampu dikendalikan Pakistan, | direct
e6 THREATEN | akibat sangat buruk | a=nya>Z | r=Pakistan>P
+ Beberapa jam berselang, Kementerian Pertahanan di Kabul mengaku membalas dengan menembakkan senjata berat ke pos-pos militer Pakistan di sepanjang perbatasan.
S organization:Kementerian Pertahanan di Kabul>=Ministry of Defense of Afghanistan | mengaku | membalas dengan menembakkan senjata berat ke pos-pos militer Pakistan di sepanjang perbatasan | indirect
e7 ASSAULT/heavy-weapons | menembakkan senjata berat | a=Kementerian Pertahanan di Kabul>Ministry of Defense of Afghanistan,AFG,MIL | r=pos-pos militer Pakistan>Pakistan Army,PAK,MIL | p=perbatasan>Durand Line,-,33.5,69.9 | d=2024-03-18
. Seorang pejabat di distrik Kurram menyebut empat warga sipil dan tiga tentara Pakistan terluka, dilansir Reuters, Selasa (19/3/2024).
S outlet:Reuters>=Reuters ; unnamed:Seorang pejabat di distrik Kurram>- | menyebut | empat warga sipil dan tiga tentara Pakistan terluka | indirect
e8 ASSAULT/heavy-weapons | terluka | r=empat warga sipil>Civilians in Kurram,PAK,CVL ; tiga tentara Pakistan>Pakistan Army,PAK,MIL | p=distrik Kurram>Kurram,PAK,33.8,70.1 | d=2024-03-18 | f=injured 4 "empat warga sipil" ; injured 3 "tiga tentara Pakistan" | same=e7
+ Islamabad baru angkat bicara pada sore hari.
. Dalam keterangan tertulis, Kementerian Luar Negeri membenarkan operasi antiterorisme berbasis intelijen di wilayah Afghanistan, dengan sasaran kelompok Hafiz Gul Bahadur.
S organization:Kementerian Luar Negeri>F | membenarkan | operasi antiterorisme berbasis intelijen di wilayah Afghanistan, dengan sasaran kelompok Hafiz Gul Bahadur | indirect
e9 ASSAULT/aerial | operasi antiterorisme | a=Islamabad>P | r=kelompok Hafiz Gul Bahadur>Hafiz Gul Bahadur group,PAK,REB | p=wilayah Afghanistan>B | d=2024-03-18 | same=e1
. Kelompok tersebut, bersama Tehrik-i-Taliban Pakistan (TTP), dituding mendalangi serangan di Waziristan Utara, Sabtu lalu, yang menewaskan tujuh prajurit.
e10 ASSAULT/suicide-attack | serangan di Waziristan Utara | a=Kelompok tersebut>Hafiz Gul Bahadur group,PAK,REB ; Tehrik-i-Taliban Pakistan (TTP)>M | r=tujuh prajurit>Pakistan Army,PAK,MIL | p=Waziristan Utara>W | d=2024-03-16 | f=killed 7 "tujuh prajurit" | st=possible
e11 ACCUSE/allege | dituding | r=Kelompok tersebut>Hafiz Gul Bahadur group,PAK,REB ; Tehrik-i-Taliban Pakistan (TTP)>M
+ Presiden Asif Ali Zardari, yang menghadiri pemakaman dua perwira, bersumpah darah mereka tidak akan tumpah percuma.
S person:Presiden Asif Ali Zardari>=Asif Ali Zardari | bersumpah | darah mereka tidak akan tumpah percuma | indirect
e12 THREATEN/violence | bersumpah | a=Presiden Asif Ali Zardari>Asif Ali Zardari,PAK,GOV
+ Hubungan kedua negara memburuk sejak Taliban merebut kembali Kabul pada Agustus 2021.
e13 ASSAULT | merebut kembali | a=Taliban>Taliban,AFG,REB | p=Kabul>Kabul,AFG,34.53,69.17 | d=2021-08-01..2021-08-31
. Pakistan menuduh pemerintahan itu melindungi TTP; Kabul berulang kali menyangkal.
e14 ACCUSE/allege | menuduh | a=Pakistan>P | r=pemerintahan itu>T
e15 AID | melindungi | a=pemerintahan itu>T | r=TTP>M | st=possible
e16 AID | menyangkal | a=Kabul>T | r=TTP>M | st=denied | same=e15
. Sejak Oktober tahun lalu, lebih dari 500 ribu warga Afghanistan tanpa dokumen juga diusir pulang.
e17 COERCE/deport | diusir pulang | r=warga Afghanistan tanpa dokumen>Undocumented Afghans in Pakistan,AFG,CVL | p=Pakistan>Pakistan,PAK,30.4,69.3 | d=2023-10-01..2024-03-19 | f=displaced 500000.. "lebih dari 500 ribu warga Afghanistan"
+ Bagi sopir truk di Torkham, yang sudah hafal gerbang ditutup mendadak, kabar semacam ini berarti antre berhari-hari.

@story id-own-qe-005 | id | 2017-09-15 | Warta Dunia
@who N = North Korea | PRK | GOV
@who J = Japan | JPN | GOV
@who S = South Korea | KOR | GOV
@who M = Joint Chiefs of Staff of South Korea | KOR | MIL
@who A = Shinzo Abe | JPN | GOV
@who T = Rex Tillerson | USA | GOV
@who D = United Nations Security Council | - | IGO
@where P = Sunan, Pyongyang | PRK | 39.2 | 125.67
@where H = Hokkaido | JPN | 43.2 | 142.8
# Rudal Korut Lintasi Jepang Lagi, Abe: Tak Bisa Ditoleransi
S person:Abe>A | - | Tak Bisa Ditoleransi | direct
e1 MOBILIZE/weapons | Lintasi Jepang | a=Korut>N | r=Jepang>J | d=2017-09-15
e2 ACCUSE/disapprove | Tak Bisa Ditoleransi | a=Abe>A | r=Korut>N | d=2017-09-15
+ Tokyo - Sirene meraung di Hokkaido, Jumat (15/9/2017) pagi.
. "Berlindunglah di bangunan kokoh atau ruang bawah tanah," bunyi pesan yang masuk ke jutaan telepon genggam pada pukul 07.00.
S document:pesan>=J-Alert message | bunyi | Berlindunglah di bangunan kokoh atau ruang bawah tanah, | direct
e3 REQUEST/yield | Berlindunglah | a=Jepang>J | r=jutaan telepon genggam>Residents of Hokkaido,JPN,CVL | p=Hokkaido>H | d=2017-09-15
+ Rudal balistik yang diluncurkan Korea Utara dari distrik Sunan, Pyongyang, melesat di atas pulau itu lalu jatuh di Samudra Pasifik, sekitar 2.000 kilometer di timur Tanjung Erimo.
e4 MOBILIZE/weapons | diluncurkan | a=Korea Utara>N | r=Jepang>J | p=distrik Sunan, Pyongyang>P | d=2017-09-15 | same=e1
. Militer Korea Selatan memperkirakan proyektil tersebut terbang sejauh 3.700 km, cukup untuk mencapai Guam.
S organization:Militer Korea Selatan>M | memperkirakan | proyektil tersebut terbang sejauh 3.700 km, cukup untuk mencapai Guam | indirect
. Tidak ada kerusakan yang dilaporkan.
+ Enam menit setelah peluncuran, Seoul menembakkan dua rudal Hyunmoo-2 ke Laut Timur sebagai unjuk kesiapan; satu di antaranya gagal.
e5 MOBILIZE/weapons | menembakkan | a=Seoul>S | r=Korea Utara>N | p=Laut Timur>Sea of Japan,-,38.5,129.5 | d=2017-09-15 | f=size 2 "dua rudal Hyunmoo-2"
+ Perdana Menteri Shinzo Abe, yang baru saja pulang dari India, menyebut provokasi itu sama sekali tidak dapat diterima.
S person:Perdana Menteri Shinzo Abe>A | menyebut | provokasi itu sama sekali tidak dapat diterima | indirect
e6 ACCUSE/disapprove | sama sekali tidak dapat diterima | a=Perdana Menteri Shinzo Abe>A | r=Korea Utara>N | d=2017-09-15 | same=e2
. "Jika Korea Utara terus menempuh jalan ini, negara itu tidak punya masa depan yang cerah.
. Kita harus membuat mereka paham," ujarnya kepada wartawan seperti dilansir NHK.
S outlet:NHK>=NHK ; person:nya>A | ujarnya | Jika Korea Utara terus menempuh jalan ini ... membuat mereka paham, | direct
+ Dari Washington, Menteri Luar Negeri AS Rex Tillerson mendesak China dan Rusia mengambil "tindakan langsung" terhadap Pyongyang.
S person:Rex Tillerson>T | mendesak | tindakan langsung | direct
e7 REQUEST | mendesak | a=Menteri Luar Negeri AS Rex Tillerson>T | r=China>China,CHN,GOV ; Rusia>Russia,RUS,GOV
. China, katanya, memasok sebagian besar minyak Korut.
S person:nya>T | katanya | memasok sebagian besar minyak Korut | indirect
+ Beijing menyatakan menentang peluncuran tersebut, tetapi menolak disebut sebagai kunci persoalan.
S organization:Beijing>=China | menyatakan | menentang peluncuran tersebut | indirect
e8 ACCUSE/disapprove | menentang | a=Beijing>China,CHN,GOV | r=Korea Utara>N
e9 REJECT | menolak disebut | a=Beijing>China,CHN,GOV | r=Rex Tillerson>T
+ Peluncuran ini terjadi empat hari setelah Dewan Keamanan PBB dengan suara bulat menjatuhkan sanksi kedelapan, yang antara lain melarang ekspor tekstil dan membatasi impor minyak Korut.
e10 SANCTION/discontinue | menjatuhkan sanksi | a=Dewan Keamanan PBB>D | r=Korut>N | d=2017-09-11
. Sanksi itu jawaban atas uji coba nuklir keenam pada 3 September, yang diklaim Pyongyang sebagai bom hidrogen.
e11 MOBILIZE/weapons | uji coba nuklir keenam | a=Pyongyang>N | p=Korea Utara>Punggye-ri,PRK,41.28,129.08 | d=2017-09-03
. Sehari sebelum rudal melintas, sebuah komite negara itu mengancam akan "menenggelamkan" kepulauan Jepang dengan senjata nuklir.
S organization:sebuah komite negara itu>=Korea Asia-Pacific Peace Committee | mengancam | menenggelamkan | direct
e12 THREATEN/violence | mengancam | a=sebuah komite negara itu>N | r=Jepang>J | d=2017-09-14
+ Atas permintaan Tokyo dan Washington, DK PBB bersidang darurat pada Jumat sore waktu New York.
e13 CONSULT/multilateral | bersidang darurat | a=DK PBB>D | p=New York>New York,USA,40.71,-74.01 | d=2017-09-15 | st=planned
e14 REQUEST/meet | permintaan | a=Tokyo>J ; Washington>United States,USA,GOV | r=DK PBB>D
+ Bursa Seoul sempat turun pada awal perdagangan, tetapi ditutup menguat.

@story id-own-qe-006 | id | 2021-09-18 | Warta Dunia
@who A = United States | USA | GOV
@who M = Kenneth McKenzie | USA | MIL
@who P = United States Department of Defense | USA | MIL
@who Z = Zemari Ahmadi | AFG | CVL
@who K = Islamic State - Khorasan Province | AFG | REB
@who L = Lloyd Austin | USA | GOV
@who C = Civilians in Kabul | AFG | CVL
@where K = Kabul | AFG | 34.53 | 69.17
@where B = Hamid Karzai International Airport | AFG | 34.57 | 69.21
# Pentagon Akui Salah Sasaran: Drone di Kabul Tewaskan 7 Anak
S organization:Pentagon>P | Akui | Salah Sasaran | indirect
e1 CONCEDE | Akui | a=Pentagon>P | d=2021-09-17
e2 ASSAULT/aerial,drone | Tewaskan | a=Pentagon>P | r=7 Anak>C | p=Kabul>K | d=2021-08-29 | f=killed 7 "7 Anak"
+ Jakarta - Militer Amerika Serikat akhirnya mengaku.
. Serangan drone yang disebutnya menggagalkan bom bunuh diri di Kabul pada 29 Agustus lalu ternyata menewaskan 10 warga sipil, tujuh di antaranya anak-anak.
e3 ASSAULT/aerial,drone | menewaskan | a=Militer Amerika Serikat>P | r=10 warga sipil>C | p=Kabul>K | d=2021-08-29 | f=killed 10 "10 warga sipil" | same=e2
e4 ASSAULT/suicide-attack | bom bunuh diri | p=Kabul>K | d=2021-08-29 | st=denied
+ "Itu adalah kesalahan, dan saya menyampaikan permintaan maaf yang tulus," kata Kepala Komando Pusat AS Jenderal Kenneth McKenzie dalam jumpa pers di Pentagon, Jumat (17/9/2021) waktu setempat.
S person:Jenderal Kenneth McKenzie>M | kata | Itu adalah kesalahan, dan saya menyampaikan permintaan maaf yang tulus, | direct
e5 CONCEDE | permintaan maaf | a=saya>M | d=2021-09-17 | same=e1
. Ia menambahkan kecil kemungkinan kendaraan yang dihantam itu terkait dengan ISIS-K.
S person:Ia>M | menambahkan | kecil kemungkinan kendaraan yang dihantam itu terkait dengan ISIS-K | indirect
e6 ASSAULT/aerial,drone | dihantam | p=Kabul>K | same=e2
+ Selama delapan jam, operator mengikuti sebuah Toyota Corolla putih dari satu tempat ke tempat lain.
. Sopirnya, Zemari Ahmadi, ternyata pekerja lembaga bantuan Amerika yang sedang mengantar rekan dan mengangkut jeriken air.
. Rudal Hellfire menghantamnya di halaman rumah, tepat ketika anak-anak berlarian menyambut.
e7 ASSAULT/aerial,drone | menghantamnya | r=nya>Z ; anak-anak>C | p=Kabul>K | same=e2
+ Penyelidikan New York Times, yang terbit sepekan sebelumnya, lebih dulu meragukan versi militer.
S document:Penyelidikan New York Times>=New York Times investigation | meragukan | versi militer | indirect
. Pada awal September, Jenderal Mark Milley masih membela operasi itu dan menyebutnya "serangan yang benar".
S person:Jenderal Mark Milley>=Mark Milley | menyebutnya | serangan yang benar | direct
e8 SUPPORT | membela | a=Jenderal Mark Milley>Mark Milley,USA,MIL | r=Militer Amerika Serikat>P | d=2021-09-01..2021-09-10
+ Menteri Pertahanan Lloyd Austin turut meminta maaf dan memerintahkan peninjauan untuk menentukan siapa yang harus bertanggung jawab.
e9 CONCEDE | meminta maaf | a=Menteri Pertahanan Lloyd Austin>L | d=2021-09-17
e10 ACCUSE/investigate | peninjauan | a=Menteri Pertahanan Lloyd Austin>L | st=planned
. Washington juga menjajaki pembayaran ganti rugi kepada keluarga korban.
e11 AID | pembayaran ganti rugi | a=Washington>A | r=keluarga korban>Family of Zemari Ahmadi,AFG,CVL | st=possible
+ Bagi Aimal Ahmadi, adik Zemari yang kehilangan putri berusia tiga tahun, permintaan maaf dari seberang samudra belum cukup.
e12 CONCEDE | permintaan maaf | a=Militer Amerika Serikat>P | d=2021-09-17 | same=e1
. "Kami minta pelakunya diadili.
e13 REQUEST | minta | a=Kami>Family of Zemari Ahmadi,AFG,CVL | r=Amerika>A | p=Kabul>K | d=2021-09-18
. Amerika harus tahu siapa yang menekan tombol," tuturnya kepada AFP di Kabul, Sabtu.
S outlet:AFP>=AFP ; person:nya>=Aimal Ahmadi | tuturnya | Kami minta pelakunya ... siapa yang menekan tombol, | direct
+ Serangan itu terjadi pada hari-hari terakhir evakuasi, tiga hari setelah seorang pembom bunuh diri meledakkan diri di Bandara Hamid Karzai dan membunuh 13 prajurit AS serta sekitar 170 warga Afghanistan.
e14 ASSAULT/suicide-attack,explosives | meledakkan diri | a=seorang pembom bunuh diri>K | r=13 prajurit AS>United States Armed Forces,USA,MIL ; warga Afghanistan>Afghan civilians,AFG,CVL | p=Bandara Hamid Karzai>B | d=2021-08-26 | f=killed 13 "13 prajurit AS" ; killed 170 "sekitar 170 warga Afghanistan"
e15 RETREAT/withdraw | evakuasi | a=Amerika>A | p=Kabul>K
. ISIS-K mengaku bertanggung jawab.
e16 ASSAULT/suicide-attack,explosives | mengaku bertanggung jawab | a=ISIS-K>K | p=Bandara Hamid Karzai>B | d=2021-08-26 | same=e14
. Tentara terakhir Amerika angkat kaki dari negeri itu menjelang tengah malam 30 Agustus, menutup perang selama 20 tahun.
e17 RETREAT/withdraw | angkat kaki | a=Tentara terakhir Amerika>United States Armed Forces,USA,MIL | p=negeri itu>Afghanistan,AFG,33.9,67.7 | d=2021-08-30
