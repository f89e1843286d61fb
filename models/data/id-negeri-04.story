@story id-own-n-022 | id | 2024-10-14 | Nusantara Pos
@who U = UNIFIL | - | IGO
@who I = Israel Defense Forces | ISR | MIL
@who L = Israel | ISR | GOV
@who T = Indonesian peacekeepers in Lebanon | IDN | MIL
@who R = Retno Marsudi | IDN | GOV
@who H = Hezbollah | LBN | REB
@where N = Naqoura | LBN | 33.12 | 35.14
@where S = Southern Lebanon | LBN | 33.25 | 35.35
# Dua Prajurit TNI Terluka, RI Kutuk Serangan Israel ke Markas UNIFIL
e1 ASSAULT/heavy-weapons | Terluka | r=Dua Prajurit TNI>T | d=2024-10-10 | f=injured 2 "Dua Prajurit TNI"
e2 ACCUSE/disapprove | Kutuk | a=RI>Indonesia,IDN,GOV | r=Israel>L
e3 ASSAULT/heavy-weapons | Serangan | a=Israel>L | r=UNIFIL>U | d=2024-10-10 | same=e1
+ JAKARTA - Pemerintah Indonesia mengutuk tembakan tank Merkava milik Israel yang mengenai menara pengawas di markas pasukan perdamaian PBB di Naqoura, Lebanon selatan, Kamis (10/10/2024).
e4 ACCUSE/disapprove | mengutuk | a=Pemerintah Indonesia>Indonesia,IDN,GOV | r=Israel>L | same=e2
e5 ASSAULT/heavy-weapons | tembakan tank | a=Israel>I | r=pasukan perdamaian PBB>U | p=Naqoura>N | d=2024-10-10 | same=e1
. Dua prajurit Kontingen Garuda jatuh dari menara dan dirawat dengan luka ringan.
e6 ASSAULT/heavy-weapons | jatuh dari menara | r=Dua prajurit Kontingen Garuda>T | p=Naqoura>N | d=2024-10-10 | f=injured 2 "Dua prajurit Kontingen Garuda" | same=e1
+ "Setiap serangan terhadap peacekeeper adalah pelanggaran berat atas hukum humaniter," tegas Menteri Luar Negeri Retno Marsudi di sela KTT ASEAN di Vientiane.
S person:Menteri Luar Negeri Retno Marsudi>R | tegas | Setiap serangan terhadap peacekeeper adalah pelanggaran berat atas hukum humaniter | direct
. Retno sudah menelepon komandan Konga di Lebanon dan memastikan kedua prajurit stabil.
S person:Retno>R | memastikan | kedua prajurit stabil | indirect
e7 CONSULT/phone | menelepon | a=Retno>R ; komandan Konga di Lebanon>T
+ Militer Israel mengatakan pihaknya telah memperingatkan personel UNIFIL agar berlindung karena Hizbullah bersembunyi di dekat pos-pos PBB.
S organization:Militer Israel>I | mengatakan | pihaknya telah memperingatkan personel UNIFIL agar berlindung karena Hizbullah bersembunyi di dekat pos-pos PBB | indirect
e8 REQUEST/yield | memperingatkan | a=pihaknya>I | r=personel UNIFIL>U
. Dua hari kemudian dua penjaga perdamaian asal Sri Lanka terluka akibat ledakan di titik yang sama.
e9 ASSAULT/explosives | terluka akibat ledakan | r=dua penjaga perdamaian asal Sri Lanka>Sri Lankan peacekeepers in Lebanon,LKA,MIL | p=Naqoura>N | d=2024-10-12 | f=injured 2 "dua penjaga perdamaian asal Sri Lanka"
+ Minggu pagi, menurut pernyataan UNIFIL, dua tank Israel mendobrak gerbang pos di Ramyah dan bertahan di dalam selama 45 menit.
S document:pernyataan UNIFIL>=UNIFIL statement | menurut | dua tank Israel mendobrak gerbang pos di Ramyah dan bertahan di dalam selama 45 menit | indirect
e10 ASSAULT/destroy | mendobrak gerbang | a=dua tank Israel>I | r=UNIFIL>U | p=Ramyah>Ramyah,LBN,33.11,35.31 | d=2024-10-13 | f=size 2 "dua tank Israel"
. Asap yang ditembakkan sesudahnya membuat 15 personel mengalami iritasi kulit dan gangguan pencernaan.
e11 ASSAULT/unconventional | Asap yang ditembakkan | r=15 personel>U | p=Ramyah>Ramyah,LBN,33.11,35.31 | d=2024-10-13 | f=injured 15 "15 personel"
+ Perdana Menteri Benjamin Netanyahu meminta Sekjen PBB Antonio Guterres menarik seluruh pasukan UNIFIL dari zona pertempuran.
e12 REQUEST/yield | meminta | a=Perdana Menteri Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV | r=Sekjen PBB Antonio Guterres>Antonio Guterres,-,IGO
. Permintaan itu ditolak.
e13 REJECT/yield | ditolak | a=Sekjen PBB Antonio Guterres>Antonio Guterres,-,IGO | r=Perdana Menteri Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV
. "Bendera PBB tetap berkibar," kata juru bicara Guterres, Stephane Dujarric.
S person:Stephane Dujarric>=Stephane Dujarric | kata | Bendera PBB tetap berkibar | direct
+ Empat puluh negara penyumbang pasukan, termasuk Indonesia yang mengirim 1.231 prajurit, menerbitkan pernyataan bersama yang mengecam serangan-serangan tersebut dan menuntut penyelidikan.
e14 MOBILIZE/troops | mengirim | a=Indonesia>Indonesia,IDN,GOV | f=size 1231 "1.231 prajurit" | p=Lebanon>Lebanon,LBN,33.9,35.8
e15 ACCUSE/disapprove | mengecam | a=Empat puluh negara penyumbang pasukan>UNIFIL troop-contributing countries,-,GOV | r=Israel>L
e16 REQUEST | menuntut penyelidikan | a=Empat puluh negara penyumbang pasukan>UNIFIL troop-contributing countries,-,GOV | r=Israel>L
+ Di Malang, ibu salah seorang prajurit mengaku baru bisa tidur setelah anaknya melakukan panggilan video.
S unnamed:ibu salah seorang prajurit>- | mengaku | baru bisa tidur setelah anaknya melakukan panggilan video | indirect

@story id-own-n-023 | id | 2023-03-02 | Kabar Hukum
@who K = Corruption Eradication Commission | IDN | COP
@who L = Lukas Enembe | IDN | GOV
@who H = Jakarta Corruption Court | IDN | JUD
@who M = Supporters of Lukas Enembe | IDN | CVL
@where J = Jayapura | IDN | -2.53 | 140.72
@where C = Jakarta | IDN | -6.20 | 106.85
# KPK Tahan Lagi Enam Orang Dekat Lukas Enembe, Keluarga Minta Izin Berobat ke Singapura
e1 COERCE/arrest | Tahan | a=KPK>K | r=Enam Orang Dekat Lukas Enembe>Associates of Lukas Enembe,IDN,- | f=detained 6 "Enam Orang Dekat Lukas Enembe"
e2 REQUEST | Minta Izin | a=Keluarga>Family of Lukas Enembe,IDN,CVL | r=KPK>K
+ Jakarta - Komisi Pemberantasan Korupsi (KPK) menahan enam orang yang disangka membantu Gubernur nonaktif Papua Lukas Enembe menyamarkan uang suap proyek infrastruktur.
e3 COERCE/arrest | menahan | a=Komisi Pemberantasan Korupsi (KPK)>K | r=enam orang>Associates of Lukas Enembe,IDN,- | p=Jakarta>C | f=detained 6 "enam orang" | same=e1
. Juru bicara KPK Ali Fikri, Kamis (2/3/2023), menyebut tim penyidik juga telah membekukan rekening senilai Rp 76,2 miliar.
S person:Juru bicara KPK Ali Fikri>=Ali Fikri | menyebut | tim penyidik juga telah membekukan rekening senilai Rp 76,2 miliar | indirect
e4 COERCE/seize | membekukan rekening | a=tim penyidik>K | r=Lukas Enembe>L
+ Permohonan keluarga agar Lukas berobat ke Singapura tidak dikabulkan.
e5 REQUEST | Permohonan | a=keluarga>Family of Lukas Enembe,IDN,CVL | r=KPK>K | same=e2
e6 REJECT | tidak dikabulkan | a=KPK>K | r=keluarga>Family of Lukas Enembe,IDN,CVL
. "Dokter kami di RSPAD sanggup menangani yang bersangkutan," jelas Ali.
S person:Ali>=Ali Fikri | jelas | Dokter kami di RSPAD sanggup menangani yang bersangkutan | direct
. Politikus Demokrat itu, kata pengacaranya, menderita gagal ginjal dan sempat mogok minum obat.
S unnamed:pengacaranya>- | kata | menderita gagal ginjal dan sempat mogok minum obat | indirect
+ Lukas dibekuk di sebuah rumah makan di Kotaraja, Jayapura, 10 Januari lalu, ketika sedang menyantap papeda.
e7 COERCE/arrest | dibekuk | r=Lukas>L | p=Jayapura>J | d=2023-01-10
. Massa yang marah kemudian menyerang Markas Brimob dengan batu dan panah; seorang warga tewas dan 19 orang diamankan.
e8 PROTEST/riot | menyerang | a=Massa>M | r=Markas Brimob>Mobile Brigade Corps,IDN,COP | p=Jayapura>J | d=2023-01-10
e9 ASSAULT | tewas | r=seorang warga>Resident of Jayapura,IDN,CVL | p=Jayapura>J | d=2023-01-10 | f=killed 1 "seorang warga"
e10 COERCE/arrest | diamankan | r=19 orang>M | p=Jayapura>J | d=2023-01-10 | f=detained 19 "19 orang"
. Polda Papua mengerahkan 1.800 personel untuk menjaga kota.
e11 MOBILIZE/police | mengerahkan | a=Polda Papua>Papua Regional Police,IDN,COP | p=Jayapura>J | f=size 1800 "1.800 personel"
+ Sejak ditetapkan sebagai tersangka pada September 2022, ia dua kali menolak memenuhi panggilan penyidik dengan alasan sakit.
e12 ACCUSE/investigate | ditetapkan sebagai tersangka | a=penyidik>K | r=ia>L | d=2022-09-01..2022-09-30
e13 REJECT/meet | menolak memenuhi panggilan | a=ia>L | r=penyidik>K
. Menko Polhukam Mahfud MD meminta warga Papua tidak menganggap kasus itu sebagai rekayasa politik.
e14 REQUEST | meminta | a=Menko Polhukam Mahfud MD>Mahfud MD,IDN,GOV | r=warga Papua>Papuans,IDN,CVL
+ Papua menerima dana otonomi khusus lebih dari Rp 1.000 triliun, klaim Mahfud, angka yang belakangan dikoreksi pejabat Kementerian Keuangan.
S person:Mahfud>=Mahfud MD | klaim | Papua menerima dana otonomi khusus lebih dari Rp 1.000 triliun | indirect

@story id-own-n-024 | id | 2025-03-12 | Dunia Kini
@who D = Rodrigo Duterte | PHL | GOV
@who I = International Criminal Court | - | JUD
@who M = Ferdinand Marcos Jr | PHL | GOV
@who S = Sara Duterte | PHL | GOV
@who P = Philippine National Police | PHL | COP
@where H = The Hague | NLD | 52.08 | 4.31
@where N = Ninoy Aquino International Airport | PHL | 14.51 | 121.02
# Duterte Diterbangkan ke Den Haag, Sara Sebut Ayahnya Diculik
S person:Sara>S | Sebut | Ayahnya Diculik | indirect
e1 COERCE/deport,arrest | Diterbangkan | r=Duterte>D | d=2025-03-11
e2 ASSAULT/abduct | Diculik | r=Ayahnya>D | d=2025-03-11 | st=possible
+ MANILA - Mantan Presiden Filipina Rodrigo Duterte tiba di Belanda, Rabu (12/3/2025), untuk menghadapi dakwaan kejahatan terhadap kemanusiaan di Mahkamah Pidana Internasional (ICC) dalam perang melawan narkoba.
. Lelaki 79 tahun itu ditangkap polisi Selasa pagi di Bandara Ninoy Aquino begitu pesawatnya mendarat dari Hong Kong.
e3 COERCE/arrest | ditangkap | a=polisi>P | r=Lelaki 79 tahun itu>D | p=Bandara Ninoy Aquino>N | d=2025-03-11
. Sebuah jet sewaan membawanya ke Den Haag pada malam harinya.
e4 COERCE/deport | membawanya | r=nya>D | p=Den Haag>H | d=2025-03-11 | same=e1
+ Surat perintah penangkapan ICC menyebut sekurang-kurangnya 43 pembunuhan antara 2011 dan 2019 sebagai dasar perkara.
S document:Surat perintah penangkapan ICC>=ICC arrest warrant | menyebut | sekurang-kurangnya 43 pembunuhan antara 2011 dan 2019 | indirect
e5 THREATEN/arrest | Surat perintah penangkapan | a=ICC>I | r=Mantan Presiden Filipina Rodrigo Duterte>D
e6 ASSAULT/targeted | pembunuhan | a=Rodrigo Duterte>D | p=Filipina>Philippines,PHL,12.9,121.8 | d=2011-01-01..2019-12-31 | f=killed 43.. "sekurang-kurangnya 43 pembunuhan" | st=possible
. Data kepolisian sendiri mengakui 6.200 tersangka tewas dalam operasi antinarkoba, sedangkan kelompok HAM memperkirakan hingga 30.000 orang.
S document:Data kepolisian>=Philippine National Police data | mengakui | 6.200 tersangka tewas dalam operasi antinarkoba | indirect
S unnamed:kelompok HAM>- | memperkirakan | hingga 30.000 orang | indirect
e7 ASSAULT | tewas dalam operasi antinarkoba | a=kepolisian>P | r=tersangka>Drug suspects in the Philippines,PHL,CVL | p=Filipina>Philippines,PHL,12.9,121.8 | f=killed 6200 "6.200 tersangka" ; killed ..30000 "hingga 30.000 orang"
+ "Ini penculikan oleh negara," sergah Wakil Presiden Sara Duterte, yang menyusul ayahnya ke Belanda.
S person:Wakil Presiden Sara Duterte>S | sergah | Ini penculikan oleh negara | direct
e8 ASSAULT/abduct | penculikan | a=negara>Philippines,PHL,GOV | r=ayahnya>D | d=2025-03-11 | st=possible | same=e2
. Presiden Ferdinand Marcos Jr membantah ada muatan politik dan mengatakan Manila hanya memenuhi kewajibannya kepada Interpol.
S person:Presiden Ferdinand Marcos Jr>M | membantah | ada muatan politik | indirect
S person:Presiden Ferdinand Marcos Jr>M | mengatakan | Manila hanya memenuhi kewajibannya kepada Interpol | indirect
+ Keluarga korban menyambut penangkapan itu dengan tangis dan misa.
e9 COERCE/arrest | penangkapan itu | r=Duterte>D | p=Bandara Ninoy Aquino>N | d=2025-03-11 | same=e3
. "Anak saya tidak diberi kesempatan naik pesawat, ia hanya diberi peluru," tutur Emily Soriano-Cruz, yang putranya dibunuh di Caloocan pada 2016.
S person:Emily Soriano-Cruz>=Emily Soriano-Cruz | tutur | Anak saya tidak diberi kesempatan naik pesawat, ia hanya diberi peluru | direct
e10 ASSAULT/firearms | hanya diberi peluru | r=ia>Son of Emily Soriano-Cruz,PHL,CVL | p=Caloocan>Caloocan,PHL,14.65,120.97 | d=2016-01-01..2016-12-31
e11 ASSAULT | dibunuh | r=putranya>Son of Emily Soriano-Cruz,PHL,CVL | p=Caloocan>Caloocan,PHL,14.65,120.97 | d=2016-01-01..2016-12-31 | same=e10
+ Di Davao, ratusan pendukung menyalakan lilin dan menuntut "Tatay Digong" dipulangkan.
e12 PROTEST/demo | menyalakan lilin | a=ratusan pendukung>Supporters of Rodrigo Duterte,PHL,CVL | p=Davao>Davao City,PHL,7.07,125.61 | f=size 200.. "ratusan pendukung"
e13 REQUEST/yield | menuntut | a=ratusan pendukung>Supporters of Rodrigo Duterte,PHL,CVL
. Mahkamah Agung menolak permohonan darurat untuk membatalkan penyerahan tersebut.
e14 REJECT | menolak permohonan | a=Mahkamah Agung>Supreme Court of the Philippines,PHL,JUD | r=Duterte>D
+ Filipina keluar dari ICC pada Maret 2019 atas perintah Duterte, setahun setelah jaksa membuka penyelidikan awal.
e15 SANCTION/withdraw | keluar | a=Filipina>Philippines,PHL,GOV | r=ICC>I | d=2019-03-01..2019-03-31
e16 ACCUSE/investigate | membuka penyelidikan awal | a=jaksa>Office of the Prosecutor of the ICC,-,JUD | r=Duterte>D | d=2018-01-01..2018-12-31
. Mahkamah itu menegaskan tetap berwenang atas peristiwa yang terjadi sebelum tanggal tersebut.
S organization:Mahkamah itu>I | menegaskan | tetap berwenang atas peristiwa yang terjadi sebelum tanggal tersebut | indirect

@story id-own-n-025 | id | 2022-07-09 | Dunia Kini
@who G = Gotabaya Rajapaksa | LKA | GOV
@who R = Ranil Wickremesinghe | LKA | GOV
@who D = Protesters in Colombo | LKA | CVL
@where C = Colombo | LKA | 6.93 | 79.85
# Ribuan Demonstran Duduki Istana Presiden Sri Lanka, Kolamnya Jadi Tempat Berenang
e1 PROTEST/demo | Duduki | a=Ribuan Demonstran>D | r=Presiden Sri Lanka>G | p=Istana Presiden Sri Lanka>C | d=2022-07-09 | f=size 2000.. "Ribuan Demonstran"
+ KOLOMBO - Barikade polisi, gas air mata, dan tembakan peringatan tak sanggup membendung ribuan orang yang menyerbu Istana Presiden Sri Lanka, Sabtu (9/7/2022).
e2 ASSAULT/crowd-control | gas air mata, dan tembakan peringatan | a=polisi>Sri Lanka Police,LKA,COP | r=ribuan orang>D | p=Istana Presiden Sri Lanka>C | d=2022-07-09
e3 PROTEST/riot | menyerbu | a=ribuan orang>D | p=Istana Presiden Sri Lanka>C | d=2022-07-09 | f=size 2000.. "ribuan orang" | same=e1
. Presiden Gotabaya Rajapaksa sudah dilarikan tentara ke kapal angkatan laut, kata dua sumber pertahanan kepada Reuters.
S outlet:Reuters>=Reuters ; unnamed:dua sumber pertahanan>- | kata | Presiden Gotabaya Rajapaksa sudah dilarikan tentara ke kapal angkatan laut | indirect
e4 AID | dilarikan | a=tentara>Sri Lanka Armed Forces,LKA,MIL | r=Presiden Gotabaya Rajapaksa>G | p=KOLOMBO>C | d=2022-07-09
+ Malam harinya, ketua parlemen mengumumkan Gotabaya akan mundur pada 13 Juli "demi peralihan yang damai".
S person:ketua parlemen>=Mahinda Yapa Abeywardena | mengumumkan | Gotabaya akan mundur pada 13 Juli "demi peralihan yang damai" | mixed
e5 RETREAT/resign | akan mundur | a=Gotabaya>G | d=2022-07-13 | st=planned
. Perdana Menteri Ranil Wickremesinghe juga menyatakan bersedia mengundurkan diri bila pemerintahan persatuan terbentuk.
S person:Perdana Menteri Ranil Wickremesinghe>R | menyatakan | bersedia mengundurkan diri bila pemerintahan persatuan terbentuk | indirect
e6 AGREE | bersedia mengundurkan diri | a=Perdana Menteri Ranil Wickremesinghe>R
. Itu tidak menyelamatkan rumah pribadinya, yang dibakar massa tak lama sesudahnya.
e7 PROTEST/riot,vandalize | dibakar | a=massa>D | r=rumah pribadinya>R | p=KOLOMBO>C | d=2022-07-09
+ Puluhan orang luka-luka, termasuk dua polisi.
e8 ASSAULT/crowd-control | luka-luka | r=dua polisi>Sri Lanka Police,LKA,COP | p=KOLOMBO>C | d=2022-07-09 | f=injured 20.. "Puluhan orang" ; injured 2 "dua polisi"
+ Sanath, bekas pemain kriket, berada di antara kerumunan, sementara di televisi pembawa acara masih membahas pertandingan melawan Australia di Galle.
. Di dalam istana, orang bergantian berbaring di ranjang presiden dan membuat teh di dapurnya.
+ Negeri berpenduduk 22 juta jiwa itu kehabisan devisa sejak awal tahun.
. Bensin dijatah, listrik padam 13 jam sehari, dan bulan April pemerintah menyatakan gagal bayar utang luar negeri.
+ India mengirim bantuan pangan dan kredit senilai 3,8 miliar dolar AS.
e9 AID | mengirim bantuan pangan dan kredit | a=India>India,IND,GOV | r=Negeri berpenduduk 22 juta jiwa itu>Sri Lanka,LKA,GOV
. Dana Moneter Internasional berharap krisis politik segera selesai agar perundingan paket penyelamatan dapat dilanjutkan.
S organization:Dana Moneter Internasional>=International Monetary Fund | berharap | krisis politik segera selesai agar perundingan paket penyelamatan dapat dilanjutkan | indirect
e10 AGREE | perundingan paket penyelamatan | a=Dana Moneter Internasional>International Monetary Fund,-,IGO | r=Sri Lanka>Sri Lanka,LKA,GOV | st=possible
. KBRI Kolombo meminta 340 WNI menimbun bahan pokok seperlunya.
e11 REQUEST | meminta | a=KBRI Kolombo>Embassy of Indonesia in Sri Lanka,IDN,GOV | r=340 WNI>Indonesian citizens in Sri Lanka,IDN,CVL

@story id-own-n-026 | id | 2024-06-20 | Harian Khatulistiwa
@who P = Vladimir Putin | RUS | GOV
@who K = Kim Jong Un | PRK | GOV
@who N = North Korea | PRK | GOV
@who S = South Korea | KOR | GOV
@where Y = Pyongyang | PRK | 39.04 | 125.76
# Putin dan Kim Teken Pakta Saling Bela, Seoul Panggil Dubes Rusia
e1 SUPPORT | Teken Pakta | a=Putin>P ; Kim>K | d=2024-06-19
e2 REQUEST/meet | Panggil | a=Seoul>S | r=Dubes Rusia>Georgy Zinoviev,RUS,GOV
+ Jakarta - Presiden Rusia Vladimir Putin dan pemimpin Korea Utara Kim Jong Un menandatangani perjanjian kemitraan strategis yang memuat janji saling membantu bila salah satu diserang, Rabu (19/6/2024), di Pyongyang.
e3 SUPPORT | menandatangani perjanjian | a=Presiden Rusia Vladimir Putin>P ; pemimpin Korea Utara Kim Jong Un>K | p=Pyongyang>Y | d=2024-06-19 | same=e1
e4 AGREE | janji saling membantu | a=Presiden Rusia Vladimir Putin>P ; pemimpin Korea Utara Kim Jong Un>K | p=Pyongyang>Y | d=2024-06-19
e5 ASSAULT | diserang | r=salah satu>P ; salah satu>K | st=possible
. Kunjungan itu yang pertama bagi Putin dalam 24 tahun.
e6 CONSULT/visit | Kunjungan itu | a=Putin>P | r=Korea Utara>N | p=Pyongyang>Y | d=2024-06-19
+ Dalam jamuan kenegaraan, Kim berjanji memberikan "dukungan penuh tanpa syarat" bagi perang Rusia di Ukraina.
S person:Kim>K | berjanji | dukungan penuh tanpa syarat | direct
e7 AGREE | berjanji | a=Kim>K | r=Rusia>Russia,RUS,GOV | p=Pyongyang>Y | d=2024-06-19
e8 ASSAULT | perang Rusia | a=Rusia>Russia,RUS,GOV | r=Ukraina>Ukraine,UKR,GOV | p=Ukraina>Ukraine,UKR,49.0,32.0 | st=ongoing
. "Rusia tidak menutup kemungkinan kerja sama teknis militer," ujar Putin, seperti dikutip kantor berita TASS.
S outlet:kantor berita TASS>=TASS ; person:Putin>P | ujar | Rusia tidak menutup kemungkinan kerja sama teknis militer | direct
e9 AGREE | kerja sama teknis militer | a=Rusia>Russia,RUS,GOV | r=Kim>K | st=possible
. Tuan rumah menghadiahkan sepasang anjing pungsan, tamunya membalas dengan limusin Aurus.
+ Kantor kepresidenan Korea Selatan menyesalkan perjanjian tersebut dan menyatakan akan meninjau ulang larangan mengirim senjata mematikan ke Kyiv.
S organization:Kantor kepresidenan Korea Selatan>=Office of the President of South Korea | menyatakan | akan meninjau ulang larangan mengirim senjata mematikan ke Kyiv | indirect
e10 ACCUSE/disapprove | menyesalkan | a=Kantor kepresidenan Korea Selatan>S | r=Rusia>Russia,RUS,GOV ; Korea Utara>N
e11 THREATEN | meninjau ulang larangan | a=Kantor kepresidenan Korea Selatan>S | r=Rusia>Russia,RUS,GOV
. Seoul juga memasukkan empat kapal dan delapan orang ke dalam daftar sanksi karena perdagangan senjata.
e12 SANCTION/discontinue | memasukkan | a=Seoul>S | r=empat kapal>Ships in the Russia-North Korea arms trade,-,BUS ; delapan orang>Persons in the Russia-North Korea arms trade,-,-
. Pengiriman senjata ke Ukraina akan menjadi "kesalahan sangat besar", balas Putin dari Hanoi keesokan harinya.
S person:Putin>P | balas | kesalahan sangat besar | direct
e13 THREATEN | kesalahan sangat besar | a=Putin>P | r=Seoul>S | d=2024-06-20
+ Washington dan sekutunya menuduh Pyongyang memasok jutaan peluru artileri kepada Moskwa; keduanya menyangkal.
S organization:Washington dan sekutunya>=United States and its allies | menuduh | Pyongyang memasok jutaan peluru artileri kepada Moskwa | indirect
e14 ACCUSE/allege | menuduh | a=Washington dan sekutunya>United States,USA,GOV | r=Pyongyang>N
e15 AID | memasok | a=Pyongyang>N | r=Moskwa>Russia,RUS,GOV | st=possible
e16 AID | menyangkal | a=Pyongyang>N | r=Moskwa>Russia,RUS,GOV | st=denied | same=e15
+ Di perbatasan, tentara Korea Selatan melepaskan tembakan peringatan setelah puluhan serdadu Korut melintasi garis demarkasi sambil membawa cangkul, kejadian kedua bulan ini.
e17 MOBILIZE/weapons | melepaskan tembakan peringatan | a=tentara Korea Selatan>Republic of Korea Armed Forces,KOR,MIL | r=puluhan serdadu Korut>Korean People's Army,PRK,MIL | p=garis demarkasi>Military Demarcation Line,-,38.0,127.0
e18 MOBILIZE/troops | melintasi garis demarkasi | a=puluhan serdadu Korut>Korean People's Army,PRK,MIL | r=Korea Selatan>S | p=garis demarkasi>Military Demarcation Line,-,38.0,127.0 | f=size 20.. "puluhan serdadu Korut"
. Analis di Jakarta menilai pakta itu menghidupkan lagi semangat perjanjian 1961.
S unnamed:Analis di Jakarta>- | menilai | pakta itu menghidupkan lagi semangat perjanjian 1961 | indirect

@story id-own-n-027 | id | 2022-09-30 | Semenanjung Baru
@who N = Najib Razak | MYS | OPP
@who R = Rosmah Mansor | MYS | CVL
@who C = Federal Court of Malaysia | MYS | JUD
@who A = Anwar Ibrahim | MYS | OPP
@who U = UMNO | MYS | OPP
@where K = Kuala Lumpur | MYS | 3.14 | 101.69
@where P = Putrajaya | MYS | 2.93 | 101.69
# Rosmah Dihukum 10 Tahun, Najib Sudah Lebih Dulu Masuk Kajang
e1 SANCTION/convict | Dihukum | r=Rosmah>R | d=2022-09-01
e2 COERCE/arrest | Masuk Kajang | r=Najib>N | d=2022-08-23
+ KUALA LUMPUR - September 2022 menjadi bulan kelabu bagi keluarga mantan Perdana Menteri Malaysia Najib Razak.
. Istrinya, Rosmah Mansor, divonis 10 tahun penjara dan denda 970 juta ringgit pada 1 September karena menerima suap dalam proyek listrik tenaga surya untuk sekolah di Sarawak.
e3 SANCTION/convict | divonis | r=Rosmah Mansor>R | p=KUALA LUMPUR>K | d=2022-09-01 | same=e1
. Sembilan hari sebelumnya, Mahkamah Persekutuan di Putrajaya menolak banding terakhir Najib dalam kasus SRC International, sehingga ia langsung dibawa ke Penjara Kajang untuk menjalani hukuman 12 tahun.
e4 REJECT | menolak banding | a=Mahkamah Persekutuan>C | r=Najib>N | p=Putrajaya>P | d=2022-08-23
e5 COERCE/arrest | dibawa ke Penjara Kajang | r=ia>N | p=Penjara Kajang>Kajang Prison,MYS,2.98,101.79 | d=2022-08-23 | same=e2
e6 SANCTION/convict | hukuman 12 tahun | r=ia>N
+ "Vonis ini aib bagi peradilan," kata Puteri Azlina, simpatisan yang menunggu di gerbang istana bersama ratusan orang lain.
S person:Puteri Azlina>=Puteri Azlina | kata | Vonis ini aib bagi peradilan | direct
e7 ACCUSE/disapprove | aib bagi peradilan | a=Puteri Azlina>Puteri Azlina,MYS,CVL | r=Mahkamah Persekutuan>C
. Mereka meminta Yang di-Pertuan Agong mengampuni Najib, dan pengacaranya sudah mengajukan permohonan resmi.
e8 REQUEST/yield | meminta | a=Mereka>Supporters of Najib Razak,MYS,CVL | r=Yang di-Pertuan Agong>Abdullah of Pahang,MYS,GOV
e9 REQUEST/yield | mengajukan permohonan | a=pengacaranya>N | r=Yang di-Pertuan Agong>Abdullah of Pahang,MYS,GOV | same=e8
+ Ketua oposisi Anwar Ibrahim, yang pernah dua kali dibui dan diampuni pada 2018, memuji keberanian para hakim.
e10 COERCE/arrest | dibui | r=Ketua oposisi Anwar Ibrahim>A
e11 CONCEDE | diampuni | r=Ketua oposisi Anwar Ibrahim>A | d=2018-01-01..2018-12-31
e12 SUPPORT | memuji | a=Ketua oposisi Anwar Ibrahim>A | r=para hakim>C
. UMNO menuduh proses itu berat sebelah, tetapi Perdana Menteri Ismail Sabri Yaakob menolak desakan partainya sendiri untuk mencampuri urusan pengadilan.
S organization:UMNO>U | menuduh | proses itu berat sebelah | indirect
e13 ACCUSE/allege | menuduh | a=UMNO>U | r=para hakim>C
e14 REQUEST | desakan | a=partainya>U | r=Perdana Menteri Ismail Sabri Yaakob>Ismail Sabri Yaakob,MYS,GOV
e15 REJECT | menolak desakan | a=Perdana Menteri Ismail Sabri Yaakob>Ismail Sabri Yaakob,MYS,GOV | r=partainya>U
+ Skandal 1MDB menjalar ke sedikitnya enam negara.
. Departemen Kehakiman AS menyebut 4,5 miliar dolar dijarah dari dana itu, dan Goldman Sachs membayar 3,9 miliar dolar kepada Malaysia dalam penyelesaian tahun 2020.
S organization:Departemen Kehakiman AS>=United States Department of Justice | menyebut | 4,5 miliar dolar dijarah dari dana itu | indirect
. Penyidik pernah menyita 12.000 perhiasan dan ratusan tas mewah dari kediaman pasangan itu pada Mei 2018.
e16 COERCE/seize | menyita | a=Penyidik>Royal Malaysia Police,MYS,COP | r=pasangan itu>N ; pasangan itu>R | p=KUALA LUMPUR>K | d=2018-05-01..2018-05-31

@story id-own-n-028 | id | 2024-11-27 | Harian Khatulistiwa
@who I = Israel | ISR | GOV
@who H = Hezbollah | LBN | REB
@who B = Joe Biden | USA | GOV
@who L = Lebanese Armed Forces | LBN | MIL
@who N = Benjamin Netanyahu | ISR | GOV
@where L = Lebanon | LBN | 33.9 | 35.8
@where B = Beirut | LBN | 33.89 | 35.50
# Gencatan Senjata Israel-Hizbullah Mulai Berlaku, Pengungsi Pulang Beriringan
e1 RETREAT/ceasefire | Gencatan Senjata | a=Israel>I ; Hizbullah>H | d=2024-11-27 | st=ongoing
+ Jakarta - Tembakan ke udara dan klakson kendaraan menyambut pukul 04.00 waktu Beirut, Rabu (27/11/2024), saat gencatan senjata 60 hari antara Israel dan Hizbullah mulai berlaku.
e2 RETREAT/ceasefire | gencatan senjata | a=Israel>I ; Hizbullah>H | p=Beirut>B | d=2024-11-27 | st=ongoing | same=e1
. Sejam sebelumnya, pesawat Israel masih membombardir pinggiran selatan ibu kota.
e3 ASSAULT/aerial | membombardir | a=pesawat Israel>Israeli Air Force,ISR,MIL | p=pinggiran selatan ibu kota>B | d=2024-11-27
+ Presiden AS Joe Biden mengumumkan kesepakatan itu di Gedung Putih pada Selasa setelah menelepon Benjamin Netanyahu dan Perdana Menteri Lebanon Najib Mikati.
e4 CONCEDE | kesepakatan itu | a=Israel>I ; Hizbullah>H | d=2024-11-26
e5 CONSULT/phone | menelepon | a=Presiden AS Joe Biden>B ; Benjamin Netanyahu>N ; Perdana Menteri Lebanon Najib Mikati>Najib Mikati,LBN,GOV | d=2024-11-26
. "Ini dirancang sebagai penghentian permusuhan yang permanen," kata Biden.
S person:Biden>B | kata | Ini dirancang sebagai penghentian permusuhan yang permanen | direct
+ Berdasarkan dokumen setebal lima halaman itu, pasukan Israel akan ditarik bertahap, sementara tentara Lebanon menempatkan 5.000 serdadu di selatan Sungai Litani.
S document:dokumen setebal lima halaman itu>=Israel-Lebanon ceasefire agreement | Berdasarkan | pasukan Israel akan ditarik bertahap, sementara tentara Lebanon menempatkan 5.000 serdadu di selatan Sungai Litani | indirect
e6 RETREAT/withdraw | ditarik | a=pasukan Israel>Israel Defense Forces,ISR,MIL | p=Lebanon>L | d=2024-11-27..2025-01-26 | st=planned
e7 MOBILIZE/troops | menempatkan | a=tentara Lebanon>L | p=selatan Sungai Litani>Southern Lebanon,LBN,33.25,35.35 | d=2024-11-27..2025-01-26 | f=size 5000 "5.000 serdadu" | st=planned
. Hizbullah harus memindahkan senjata beratnya ke utara sungai tersebut.
e8 RETREAT/disarm | memindahkan senjata beratnya | a=Hizbullah>H | p=utara sungai tersebut>Litani River,LBN,33.34,35.25 | st=planned
+ Netanyahu mewanti-wanti bahwa Israel akan menyerang lagi kalau kelompok itu melanggar.
S person:Netanyahu>N | mewanti-wanti | Israel akan menyerang lagi kalau kelompok itu melanggar | indirect
e9 THREATEN/violence | akan menyerang lagi | a=Israel>I | r=kelompok itu>H
. Menteri Keamanan Nasional Itamar Ben-Gvir menolak perjanjian tersebut dan menyebutnya kesalahan bersejarah.
S person:Menteri Keamanan Nasional Itamar Ben-Gvir>=Itamar Ben-Gvir | menyebutnya | kesalahan bersejarah | indirect
e10 REJECT | menolak perjanjian | a=Menteri Keamanan Nasional Itamar Ben-Gvir>Itamar Ben-Gvir,ISR,GOV
+ Kementerian Kesehatan Lebanon mencatat 3.823 korban jiwa sejak Oktober 2023; lebih dari 1,2 juta orang sempat terusir.
S organization:Kementerian Kesehatan Lebanon>=Ministry of Public Health of Lebanon | mencatat | 3.823 korban jiwa sejak Oktober 2023 | indirect
e11 ASSAULT | korban jiwa | p=Lebanon>L | d=2023-10-01..2024-11-27 | f=killed 3823 "3.823 korban jiwa"
e12 ASSAULT | terusir | p=Lebanon>L | f=displaced 1200000.. "lebih dari 1,2 juta orang"
. Militer Israel meminta warga belum kembali ke desa-desa perbatasan, dan menembaki sebuah mobil yang mendekati zona terlarang.
e13 REQUEST/yield | meminta | a=Militer Israel>Israel Defense Forces,ISR,MIL | r=warga>Residents of southern Lebanon,LBN,CVL
e14 ASSAULT/firearms | menembaki | a=Militer Israel>Israel Defense Forces,ISR,MIL | r=sebuah mobil>Car in southern Lebanon,LBN,CVL | p=zona terlarang>Southern Lebanon,LBN,33.25,35.35
+ Fatimah Zein, 45 tahun, pulang ke Tyre dengan kasur di atap mobilnya.
. Ia belum tahu apakah rumahnya masih berdiri.
+ Indonesia, lewat akun X Kementerian Luar Negeri, menyambut baik jeda itu dan menyerukan hal yang sama untuk Gaza.
S document:akun X Kementerian Luar Negeri>=Ministry of Foreign Affairs of Indonesia on X | lewat | menyambut baik jeda itu dan menyerukan hal yang sama untuk Gaza | indirect
e15 SUPPORT | menyambut baik | a=Indonesia>Indonesia,IDN,GOV
e16 REQUEST/yield | menyerukan | a=Indonesia>Indonesia,IDN,GOV
