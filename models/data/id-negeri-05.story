@story id-own-n-029 | id | 2025-05-15 | Warta Timur
@who T = Indonesian National Armed Forces | IDN | MIL
@who K = West Papua National Liberation Army | IDN | REB
@who W = Residents of Sugapa | IDN | CVL
@who M = Indonesian Military Headquarters | IDN | MIL
@where I = Intan Jaya Regency | IDN | -3.50 | 137.00
@where S = Sugapa | IDN | -3.74 | 137.04
# TNI: 18 Anggota OPM Tewas di Intan Jaya, Gereja Sebut Ada Warga Sipil
S organization:TNI>T | - | 18 Anggota OPM Tewas di Intan Jaya | indirect
S organization:Gereja>- | Sebut | Ada Warga Sipil | indirect
e1 ASSAULT | Tewas | r=18 Anggota OPM>K | p=Intan Jaya>I | d=2025-05-14 | f=killed 18 "18 Anggota OPM"
e2 ASSAULT | Ada Warga Sipil | r=Warga Sipil>W | p=Intan Jaya>I | d=2025-05-14
+ JAKARTA, Warta Timur - Markas Besar TNI mengklaim menewaskan 18 anggota Organisasi Papua Merdeka (OPM) dalam operasi di empat kampung di Distrik Sugapa, Kabupaten Intan Jaya, Rabu (14/5/2025).
S organization:Markas Besar TNI>M | mengklaim | menewaskan 18 anggota Organisasi Papua Merdeka (OPM) dalam operasi di empat kampung di Distrik Sugapa, Kabupaten Intan Jaya, Rabu (14/5/2025) | indirect
e3 ASSAULT | menewaskan | a=Markas Besar TNI>T | r=Organisasi Papua Merdeka (OPM)>K | p=Distrik Sugapa>S | d=2025-05-14 | f=killed 18 "18 anggota Organisasi Papua Merdeka (OPM)" | same=e1
. Kapuspen TNI Mayjen Kristomei Sianturi menyatakan pasukan menyita senapan AK-47, busur, dan puluhan amunisi.
S person:Kapuspen TNI Mayjen Kristomei Sianturi>=Kristomei Sianturi | menyatakan | pasukan menyita senapan AK-47, busur, dan puluhan amunisi | indirect
e4 COERCE/seize | menyita | a=pasukan>T | r=Organisasi Papua Merdeka (OPM)>K | p=Distrik Sugapa>S | d=2025-05-14
+ "Operasi dilakukan secara terukur untuk melindungi masyarakat dan membuka jalan bagi pembangunan," papar Kristomei dalam siaran pers.
S document:siaran pers>- ; person:Kristomei>=Kristomei Sianturi | papar | Operasi dilakukan secara terukur untuk melindungi masyarakat dan membuka jalan bagi pembangunan | direct
. Tidak ada prajurit yang terluka, kata dia.
S person:dia>=Kristomei Sianturi | kata dia | Tidak ada prajurit yang terluka | indirect
e5 ASSAULT | terluka | r=prajurit>T | p=Distrik Sugapa>S | d=2025-05-14 | st=denied
+ Versi lain datang dari juru bicara TPNPB-OPM Sebby Sambom: hanya tiga pejuangnya yang gugur, sisanya penduduk.
S person:juru bicara TPNPB-OPM Sebby Sambom>=Sebby Sambom | Versi lain datang dari | hanya tiga pejuangnya yang gugur, sisanya penduduk | indirect
e6 ASSAULT | gugur | r=tiga pejuangnya>K ; penduduk>W | p=Distrik Sugapa>S | d=2025-05-14 | f=killed 3 "tiga pejuangnya" | same=e1
. Ia menantang Jakarta membuka akses bagi jurnalis asing dan tim pencari fakta.
e7 REQUEST | menantang | a=Ia>Sebby Sambom,IDN,REB | r=Jakarta>Indonesia,IDN,GOV
+ Seorang pastor di Dekanat Moni Puncak menuturkan kepada Jubi bahwa seorang ibu dan seorang kepala desa ditemukan meninggal di kebun dengan luka tembak.
S outlet:Jubi>=Jubi ; unnamed:Seorang pastor di Dekanat Moni Puncak>- | menuturkan | seorang ibu dan seorang kepala desa ditemukan meninggal di kebun dengan luka tembak | indirect
e8 ASSAULT/firearms | meninggal di kebun dengan luka tembak | r=seorang ibu>W ; seorang kepala desa>W | p=Distrik Sugapa>S | d=2025-05-14 | f=killed 2 "seorang ibu dan seorang kepala desa"
. Hampir seribu warga berlindung di halaman gereja dan pastoran.
e9 ASSAULT | berlindung | r=warga>W | p=Distrik Sugapa>S | f=displaced ..1000 "Hampir seribu warga"
+ Komnas HAM akan mengirim tim pemantau pekan depan.
e10 ACCUSE/investigate | mengirim tim pemantau | a=Komnas HAM>National Commission on Human Rights of Indonesia,IDN,GOV | p=Sugapa>S | d=2025-05-19..2025-05-25 | st=planned
. Anggota Komisi I DPR TB Hasanuddin meminta panglima memastikan tidak ada pelanggaran prosedur.
e11 REQUEST | meminta | a=Anggota Komisi I DPR TB Hasanuddin>TB Hasanuddin,IDN,LEG | r=panglima>Agus Subiyanto,IDN,MIL
+ Intan Jaya menyimpan Blok Wabu, salah satu cadangan emas terbesar di Papua.
. Sejak 2019 daerah itu menjadi ladang baku tembak; seorang pendeta, Yeremia Zanambani, ditembak mati di Hitadipa pada 19 September 2020, dan tim pencari fakta pemerintah menyebut aparat diduga terlibat.
S organization:tim pencari fakta pemerintah>=Government fact-finding team | menyebut | aparat diduga terlibat | indirect
e12 ASSAULT/firearms | baku tembak | p=Intan Jaya>I | d=2019-01-01..2025-05-15 | st=ongoing
e13 ASSAULT/firearms,targeted | ditembak mati | r=Yeremia Zanambani>Yeremia Zanambani,IDN,CVL | p=Hitadipa>Hitadipa,IDN,-3.72,137.10 | d=2020-09-19 | f=killed 1 "seorang pendeta"
e14 ASSAULT/firearms,targeted | terlibat | a=aparat>Indonesian security forces,IDN,GOV | r=Yeremia Zanambani>Yeremia Zanambani,IDN,CVL | p=Hitadipa>Hitadipa,IDN,-3.72,137.10 | d=2020-09-19 | st=possible | same=e13

@story id-own-n-030 | id | 2023-11-13 | Harian Khatulistiwa
@who J = Joko Widodo | IDN | GOV
@who B = Joe Biden | USA | GOV
@who O = Organisation of Islamic Cooperation | - | IGO
@who I = Israel | ISR | GOV
@where W = Washington, D.C. | USA | 38.90 | -77.04
@where R = Riyadh | SAU | 24.71 | 46.68
# Bertemu Biden, Jokowi Minta AS Berbuat Lebih untuk Hentikan Kekejaman di Gaza
e1 CONSULT/visit | Bertemu | a=Jokowi>J ; Biden>B | d=2023-11-13
e2 REQUEST/change | Minta | a=Jokowi>J | r=AS>United States,USA,GOV | d=2023-11-13
+ WASHINGTON, Khatulistiwa - Membawa pesan para pemimpin negara Islam, Presiden Joko Widodo meminta Presiden Joe Biden menggunakan pengaruhnya demi gencatan senjata di Gaza dalam pertemuan di Ruang Oval, Senin (13/11/2023).
e3 REQUEST/change | meminta | a=Presiden Joko Widodo>J | r=Presiden Joe Biden>B | p=Ruang Oval>W | d=2023-11-13 | same=e2
e4 CONSULT/visit | pertemuan | a=Presiden Joko Widodo>J ; Presiden Joe Biden>B | p=Ruang Oval>W | d=2023-11-13 | same=e1
. "Gencatan senjata adalah keharusan demi kemanusiaan," tegas Jokowi di hadapan tuan rumah.
S person:Jokowi>J | tegas | Gencatan senjata adalah keharusan demi kemanusiaan | direct
e5 REQUEST/yield | keharusan | a=Jokowi>J | r=tuan rumah>B | p=Ruang Oval>W | d=2023-11-13 | same=e2
. Biden tidak menanggapi langsung; ia beralih ke soal rantai pasok nikel.
+ Kedua pemimpin sepakat menaikkan hubungan menjadi kemitraan strategis komprehensif.
e6 AGREE | sepakat menaikkan hubungan | a=Kedua pemimpin>J ; Kedua pemimpin>B | p=WASHINGTON>W | d=2023-11-13
. Keduanya juga menandatangani pengaturan kerja sama pertahanan, antara lain soal kesehatan militer dan latihan bersama, kata Kemenhan.
S organization:Kemenhan>=Ministry of Defense of Indonesia | kata | Keduanya juga menandatangani pengaturan kerja sama pertahanan, antara lain soal kesehatan militer dan latihan bersama | indirect
e7 AGREE | menandatangani pengaturan kerja sama pertahanan | a=Keduanya>Indonesia,IDN,GOV ; Keduanya>United States,USA,GOV
+ Dua hari sebelumnya, Jokowi menghadiri KTT Luar Biasa OKI di Riyadh, yang mengecam serangan Israel dan menolak dalih pembelaan diri.
e8 CONSULT | menghadiri KTT Luar Biasa OKI | a=Jokowi>J | p=Riyadh>R | d=2023-11-11
e9 ACCUSE/disapprove | mengecam | a=OKI>O | r=Israel>I | p=Riyadh>R | d=2023-11-11
e10 ASSAULT | serangan Israel | a=Israel>I | p=Gaza>Gaza Strip,PSE,31.4,34.4 | st=ongoing
e11 REJECT | menolak dalih | a=OKI>O | r=Israel>I | p=Riyadh>R | d=2023-11-11
. Resolusi sidang itu menuntut penghentian ekspor senjata ke Israel.
e12 REQUEST/change | menuntut | a=OKI>O | p=Riyadh>R | d=2023-11-11
+ Di depan Gedung Putih, puluhan diaspora Indonesia membentangkan bendera Palestina.
e13 PROTEST/demo | membentangkan bendera Palestina | a=puluhan diaspora Indonesia>Indonesian diaspora in the United States,IDN,CVL | p=Gedung Putih>W | d=2023-11-13 | f=size 20.. "puluhan diaspora Indonesia"
+ Rumah Sakit Indonesia di Beit Lahia, Gaza utara, sudah beberapa hari gelap karena kehabisan solar.
. Fikri, relawan MER-C, mengatakan kepada Khatulistiwa lewat pesan suara bahwa bom jatuh 50 meter dari ruang bedah.
S outlet:Khatulistiwa>=Harian Khatulistiwa ; document:pesan suara>- ; person:Fikri>=Fikri | mengatakan | bom jatuh 50 meter dari ruang bedah | indirect
e14 ASSAULT/aerial | bom jatuh | p=Beit Lahia>Indonesia Hospital Beit Lahia,PSE,31.55,34.50
. Kementerian kesehatan setempat menyebut lebih dari 11.000 orang terbunuh sejak 7 Oktober.
S organization:Kementerian kesehatan setempat>=Gaza Health Ministry | menyebut | lebih dari 11.000 orang terbunuh sejak 7 Oktober | indirect
e15 ASSAULT | terbunuh | p=Gaza>Gaza Strip,PSE,31.4,34.4 | d=2023-10-07..2023-11-13 | f=killed 11000.. "lebih dari 11.000 orang"
. Indonesia mengirim dua Hercules berisi bantuan ke El Arish, Mesir, pada 4 November.
e16 AID | mengirim | a=Indonesia>Indonesia,IDN,GOV | p=El Arish>El Arish,EGY,31.13,33.80 | d=2023-11-04 | f=size 2 "dua Hercules"

@story id-own-n-031 | id | 2025-10-26 | Cakrawala Asia
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who D = Donald Trump | USA | GOV
@who A = Anwar Ibrahim | MYS | GOV
@who X = ASEAN | - | IGO
@who L = Timor-Leste | TLS | GOV
@who M = State Administration Council | MMR | MIL
@where K = Kuala Lumpur | MYS | 3.14 | 101.69
# KTT ASEAN Dibuka: Timor-Leste Resmi Gabung, Trump Saksikan Perjanjian Damai
e1 CONSULT | KTT ASEAN Dibuka | a=ASEAN>X | d=2025-10-26
e2 SUPPORT | Gabung | a=Timor-Leste>L | r=ASEAN>X | d=2025-10-26
+ KUALA LUMPUR - Air mata Perdana Menteri Xanana Gusmao menetes ketika bendera Timor-Leste dinaikkan sebagai bendera kesebelas ASEAN, Minggu (26/10/2025).
. "Hari ini sejarah dibuat," ujar bekas gerilyawan itu di podium.
S person:bekas gerilyawan itu>=Xanana Gusmao | ujar | Hari ini sejarah dibuat | direct
. Negeri berpenduduk 1,4 juta jiwa tersebut menunggu 14 tahun sejak mendaftar.
+ Pada hari yang sama, Perdana Menteri Thailand Anutin Charnvirakul dan PM Kamboja Hun Manet menandatangani deklarasi damai di hadapan Presiden AS Donald Trump dan Perdana Menteri Anwar Ibrahim.
e3 AGREE | menandatangani deklarasi damai | a=Perdana Menteri Thailand Anutin Charnvirakul>Anutin Charnvirakul,THA,GOV ; PM Kamboja Hun Manet>Hun Manet,KHM,GOV | p=KUALA LUMPUR>K | d=2025-10-26
. Isinya: Thailand melepas 18 tentara Kamboja yang ditawan sejak Juli, kedua negara menarik senjata berat dari perbatasan, dan pemantau ASEAN diizinkan masuk.
e4 RETREAT/release | melepas | a=Thailand>T | r=18 tentara Kamboja>Royal Cambodian Armed Forces,KHM,MIL | f=size 18 "18 tentara Kamboja" | st=planned
e5 ASSAULT/abduct | ditawan | a=Thailand>T | r=18 tentara Kamboja>Royal Cambodian Armed Forces,KHM,MIL | d=2025-07-01..2025-07-31
e6 RETREAT/withdraw | menarik senjata berat | a=kedua negara>T ; kedua negara>K | p=perbatasan>Thailand-Cambodia border,-,14.35,103.27 | st=planned
e7 RETREAT/access | diizinkan masuk | a=kedua negara>T ; kedua negara>K | r=pemantau ASEAN>X | p=perbatasan>Thailand-Cambodia border,-,14.35,103.27 | st=planned
+ Trump mengeklaim telah "menyelamatkan jutaan nyawa" dan memuji Anwar sebagai pemimpin hebat.
S person:Trump>D | mengeklaim | menyelamatkan jutaan nyawa | direct
e8 SUPPORT | memuji | a=Trump>D | r=Anwar>A | p=KUALA LUMPUR>K | d=2025-10-26
. Ia juga meneken perjanjian dagang dengan Malaysia dan Kamboja.
e9 COOPERATE | meneken perjanjian dagang | a=Ia>D ; Malaysia>Malaysia,MYS,GOV ; Kamboja>K | p=KUALA LUMPUR>K | d=2025-10-26
. Ratusan pengunjuk rasa di Lapangan Merdeka menolak kedatangannya karena dukungan Washington kepada Israel.
e10 PROTEST/demo | menolak kedatangannya | a=Ratusan pengunjuk rasa>Protesters in Kuala Lumpur,MYS,CVL | r=nya>D | p=Lapangan Merdeka>Merdeka Square Kuala Lumpur,MYS,3.15,101.69 | d=2025-10-26 | f=size 200.. "Ratusan pengunjuk rasa"
e11 SUPPORT | dukungan | a=Washington>United States,USA,GOV | r=Israel>Israel,ISR,GOV | st=ongoing
+ Bagaimana dengan Myanmar?
. Para pemimpin sepakat tidak mengirim pengamat resmi ke pemilu junta pada Desember.
e12 REJECT | sepakat tidak mengirim pengamat | a=Para pemimpin>X | r=junta>M
. Mereka menyesalkan mandeknya Konsensus Lima Poin dan mendesak semua pihak menghentikan kekerasan.
e13 ACCUSE/disapprove | menyesalkan | a=Mereka>X | r=junta>M
e14 REQUEST/yield | mendesak | a=Mereka>X | r=semua pihak>Parties to the conflict in Myanmar,MMR,-
+ Presiden Prabowo Subianto, dalam sesi pleno, menekankan pentingnya sentralitas ASEAN dan menawarkan Indonesia sebagai tuan rumah pertemuan menteri pertahanan.
S person:Presiden Prabowo Subianto>=Prabowo Subianto | menekankan | pentingnya sentralitas ASEAN | indirect
e15 AGREE | menawarkan | a=Presiden Prabowo Subianto>Prabowo Subianto,IDN,GOV | r=ASEAN>X | p=KUALA LUMPUR>K | d=2025-10-26
. Di ruang pers, stok kopi habis sebelum makan siang.

@story id-own-n-032 | id | 2021-09-03 | Dunia Kini
@who A = Aman Abdurrahman | IDN | REB
@who D = Densus 88 | IDN | COP
@who J = Jemaah Islamiyah | IDN | REB
@who M = East Indonesia Mujahideen | IDN | REB
@who T = Madago Raya Task Force | IDN | GOV
@who AK = Ali Kalora | IDN | REB
@where P = Parigi Moutong Regency | IDN | -0.55 | 120.10
@where S = Poso Regency | IDN | -1.65 | 120.50
# Densus Bekuk 53 Terduga Teroris Jelang 17 Agustus, Rencana Serangan Digagalkan
e1 COERCE/arrest | Bekuk | a=Densus>D | r=53 Terduga Teroris>J | d=2021-08-12..2021-08-20 | f=detained 53 "53 Terduga Teroris"
e2 ASSAULT | Rencana Serangan | a=Terduga Teroris>J | st=denied
+ JAKARTA - Kepolisian menyatakan penangkapan 53 orang di 11 provinsi bulan lalu berhasil mencegah aksi teror pada peringatan Hari Kemerdekaan.
S organization:Kepolisian>=Indonesian National Police | menyatakan | penangkapan 53 orang di 11 provinsi bulan lalu berhasil mencegah aksi teror pada peringatan Hari Kemerdekaan | indirect
e3 COERCE/arrest | penangkapan | r=53 orang>J | p=11 provinsi>Indonesia,IDN,-2.5,118.0 | d=2021-08-12..2021-08-20 | f=detained 53 "53 orang" | same=e1
e4 ASSAULT | aksi teror | a=53 orang>J | p=11 provinsi>Indonesia,IDN,-2.5,118.0 | st=denied | same=e2
. Kepala Divisi Humas Polri Irjen Argo Yuwono, Jumat (3/9/2021), mengungkapkan 50 di antaranya anggota Jemaah Islamiyah dan tiga lainnya simpatisan Jamaah Ansharut Daulah.
S person:Kepala Divisi Humas Polri Irjen Argo Yuwono>=Argo Yuwono | mengungkapkan | 50 di antaranya anggota Jemaah Islamiyah dan tiga lainnya simpatisan Jamaah Ansharut Daulah | indirect
+ "Mereka mengumpulkan dana lewat kotak amal yang disebar di minimarket," jelas Argo.
S person:Argo>=Argo Yuwono | jelas | Mereka mengumpulkan dana lewat kotak amal yang disebar di minimarket | direct
. Ribuan kotak amal milik sebuah yayasan disita di Lampung dan Jawa Tengah.
e5 COERCE/seize | disita | r=sebuah yayasan>Charity linked to Jemaah Islamiyah,IDN,NGO | p=Lampung>Lampung,IDN,-5.45,105.27
+ Para tersangka terancam hukuman 15 tahun penjara, dan penyidik mendalami peran seorang dosen.
e6 ACCUSE/investigate | mendalami peran | a=penyidik>D | r=seorang dosen>Lecturer linked to Jemaah Islamiyah,IDN,CVL
+ Sementara itu di Sulawesi Tengah, Satgas Madago Raya terus memburu sisa kelompok Mujahidin Indonesia Timur (MIT).
e7 COERCE/arrest | memburu | a=Satgas Madago Raya>T | r=kelompok Mujahidin Indonesia Timur (MIT)>M | p=Sulawesi Tengah>Central Sulawesi,IDN,-1.43,121.45 | st=ongoing
. Pada 17 Juli, dua anggotanya tertembak mati di Parigi Moutong; kini tinggal enam orang, termasuk pemimpinnya, Ali Kalora.
e8 ASSAULT/firearms | tertembak mati | r=dua anggotanya>M | p=Parigi Moutong>P | d=2021-07-17 | f=killed 2 "dua anggotanya"
. Kelompok itu membunuh empat petani di Kalimago, Poso, pada 11 Mei dengan parang.
e9 ASSAULT/primitive | membunuh | a=Kelompok itu>M | r=empat petani>Farmers in Kalimago,IDN,CVL | p=Kalimago>S | d=2021-05-11 | f=killed 4 "empat petani"
+ Kapolda Sulteng mengimbau mereka turun gunung dan berjanji memperlakukan yang menyerah secara manusiawi.
e10 REQUEST/yield | mengimbau | a=Kapolda Sulteng>Central Sulawesi Police Chief,IDN,COP | r=mereka>M
e11 AGREE | berjanji | a=Kapolda Sulteng>Central Sulawesi Police Chief,IDN,COP | r=yang menyerah>M
. Tawaran itu belum dijawab.
. Aktivis KontraS Sulawesi mengkritik operasi berkepanjangan tersebut dan menyebutnya boros.
S unnamed:Aktivis KontraS Sulawesi>- | menyebutnya | boros | indirect
e12 ACCUSE/disapprove | mengkritik | a=Aktivis KontraS Sulawesi>KontraS Sulawesi,IDN,NGO | r=Satgas Madago Raya>T
+ Pendiri JAD, Aman Abdurrahman, dijatuhi hukuman mati pada Juni 2018 sebagai otak bom Thamrin yang menewaskan empat warga sipil pada 14 Januari 2016.
e13 SANCTION/convict | dijatuhi hukuman mati | r=Aman Abdurrahman>A | p=JAKARTA>Jakarta,IDN,-6.20,106.85 | d=2018-06-01..2018-06-30
e14 ASSAULT/explosives | bom Thamrin | a=Aman Abdurrahman>A | r=empat warga sipil>Civilians in Jakarta,IDN,CVL | p=Thamrin>Jakarta,IDN,-6.19,106.82 | d=2016-01-14 | f=killed 4 "empat warga sipil"

@story id-own-n-033 | id | 2024-10-31 | Sumber Afrika
@who F = Frelimo | MOZ | OPP
@who V = Venancio Mondlane | MOZ | OPP
@who P = Police of Mozambique | MOZ | COP
@who R = Rwanda Defence Force | RWA | MIL
@who D = Protesters in Mozambique | MOZ | CVL
@where M = Maputo | MOZ | -25.97 | 32.58
@where Z = Mozambique | MOZ | -18.7 | 35.5
# Mozambik Memanas Usai Pemilu, Dua Tokoh Oposisi Ditembak Mati
e1 ASSAULT/firearms,targeted | Ditembak Mati | r=Dua Tokoh Oposisi>Elvino Dias and Paulo Guambe,MOZ,OPP | p=Mozambik>Z | d=2024-10-19 | f=killed 2 "Dua Tokoh Oposisi"
+ MAPUTO - Komisi pemilihan menyatakan Daniel Chapo dari Frelimo, partai yang berkuasa sejak 1975, memenangi pemilihan presiden dengan 70,67 persen suara.
S organization:Komisi pemilihan>=National Elections Commission of Mozambique | menyatakan | Daniel Chapo dari Frelimo ... 70,67 persen suara | indirect
. Pesaingnya, Venancio Mondlane, menolak hasil itu dan memanggil pendukungnya mogok nasional tujuh hari mulai Kamis (31/10/2024).
e2 REJECT | menolak hasil | a=Venancio Mondlane>V | r=Komisi pemilihan>National Elections Commission of Mozambique,MOZ,GOV
e3 PROTEST/strike | mogok nasional | a=pendukungnya>D | p=MAPUTO>M | d=2024-10-31..2024-11-06 | st=planned
+ Di ibu kota, polisi menembakkan gas air mata ke arah pelajar yang membakar ban.
e4 ASSAULT/crowd-control | menembakkan gas air mata | a=polisi>P | r=pelajar>D | p=ibu kota>M
e5 PROTEST/demo,obstruct | membakar ban | a=pelajar>D | p=ibu kota>M
. Human Rights Watch melaporkan sedikitnya 11 orang tewas dan lebih dari 50 terluka tembak pada 24 dan 25 Oktober.
S organization:Human Rights Watch>=Human Rights Watch | melaporkan | sedikitnya 11 orang tewas dan lebih dari 50 terluka tembak pada 24 dan 25 Oktober | indirect
e6 ASSAULT/firearms,crowd-control | tewas | r=11 orang>D | p=MAPUTO>Z | d=2024-10-24..2024-10-25 | f=killed 11.. "sedikitnya 11 orang" ; injured 50.. "lebih dari 50"
. Pemerintah membatasi internet seluler.
e7 COERCE/censor | membatasi internet seluler | a=Pemerintah>Government of Mozambique,MOZ,GOV | p=Mozambik>Z
+ Pengacara Mondlane, Elvino Dias, dan juru bicara partai Podemos, Paulo Guambe, diberondong 25 peluru di dalam mobil pada 19 Oktober dini hari.
e8 ASSAULT/firearms,targeted | diberondong 25 peluru | r=Elvino Dias>Elvino Dias,MOZ,OPP ; Paulo Guambe>Paulo Guambe,MOZ,OPP | p=MAPUTO>M | d=2024-10-19 | same=e1
. Uni Eropa mengutuk pembunuhan itu, Uni Afrika menuntut penyelidikan, dan polisi mengaku belum mengantongi tersangka.
S organization:polisi>P | mengaku | belum mengantongi tersangka | indirect
e9 ACCUSE/disapprove | mengutuk | a=Uni Eropa>European Union,-,IGO
e10 ASSAULT/firearms,targeted | pembunuhan itu | r=Elvino Dias>Elvino Dias,MOZ,OPP ; Paulo Guambe>Paulo Guambe,MOZ,OPP | p=MAPUTO>M | d=2024-10-19 | same=e1
e11 REQUEST | menuntut penyelidikan | a=Uni Afrika>African Union,-,IGO | r=polisi>P
+ "Darah dua pemuda ini ada di tangan penguasa," kata Mondlane dari tempat persembunyian yang tidak disebutkan, lewat siaran Facebook.
S document:siaran Facebook>- ; person:Mondlane>V | kata | Darah dua pemuda ini ada di tangan penguasa | direct
e12 ACCUSE/allege | ada di tangan penguasa | a=Mondlane>V | r=penguasa>F
. Frelimo membantah terlibat.
S organization:Frelimo>F | membantah | terlibat | indirect
e13 ASSAULT/firearms,targeted | terlibat | a=Frelimo>F | r=dua pemuda ini>Elvino Dias and Paulo Guambe,MOZ,OPP | p=MAPUTO>M | d=2024-10-19 | st=denied | same=e1
+ Afrika Selatan menutup pos perbatasan Lebombo untuk sementara.
e14 COERCE/restrict | menutup | a=Afrika Selatan>South Africa,ZAF,GOV | p=Lebombo>Lebombo border post,ZAF,-25.44,31.98
. Di utara, perang melawan kelompok Al-Shabab setempat, yang sejak 2017 merenggut sekitar 5.000 nyawa di Cabo Delgado, belum selesai meski Rwanda telah mengirim ribuan tentara.
e15 ASSAULT | perang | r=Al-Shabab>Ansar al-Sunna,MOZ,REB | p=Cabo Delgado>Cabo Delgado,MOZ,-12.3,39.3 | d=2017-01-01..2024-10-31 | f=killed 5000 "sekitar 5.000 nyawa" | st=ongoing
e16 AID | mengirim ribuan tentara | a=Rwanda>Rwanda,RWA,GOV | r=Mozambik>Government of Mozambique,MOZ,GOV | p=Cabo Delgado>Cabo Delgado,MOZ,-12.3,39.3 | f=size 2000.. "ribuan tentara"

@story id-own-n-034 | id | 2023-12-28 | Kilas Aceh
@who R = Rohingya refugees | - | CVL
@who S = Students in Banda Aceh | IDN | CVL
@who U = UNHCR | - | IGO
@who M = Mahfud MD | IDN | GOV
@where B = Banda Aceh | IDN | 5.55 | 95.32
@where A = Aceh | IDN | 4.7 | 96.7
# Mahasiswa Usir Pengungsi Rohingya dari Balai Meuseuraya Aceh, UNHCR Terguncang
e1 PROTEST/riot | Usir | a=Mahasiswa>S | r=Pengungsi Rohingya>R | p=Balai Meuseuraya Aceh>B | d=2023-12-27
+ BANDA ACEH - Ratusan mahasiswa menerobos basemen Balai Meuseuraya Aceh, menendang barang-barang, lalu memaksa 137 pengungsi Rohingya naik truk menuju kantor Kementerian Hukum dan HAM, Rabu (27/12/2023).
e2 PROTEST/riot | menerobos basemen | a=Ratusan mahasiswa>S | r=137 pengungsi Rohingya>R | p=Balai Meuseuraya Aceh>B | d=2023-12-27 | f=size 200.. "Ratusan mahasiswa" | same=e1
e3 ASSAULT | memaksa | a=Ratusan mahasiswa>S | r=137 pengungsi Rohingya>R | p=Balai Meuseuraya Aceh>B | d=2023-12-27 | f=displaced 137 "137 pengungsi Rohingya"
. Perempuan dan anak-anak menangis memohon, sementara polisi yang berjaga tak mampu menahan massa.
+ UNHCR menyatakan sangat terganggu oleh serangan massa terhadap keluarga-keluarga rentan itu dan menuding kampanye kebencian daring sebagai pemicunya.
S organization:UNHCR>U | menyatakan | sangat terganggu oleh serangan massa terhadap keluarga-keluarga rentan itu | indirect
e4 ASSAULT | serangan massa | a=massa>S | r=keluarga-keluarga rentan itu>R | p=Balai Meuseuraya Aceh>B | d=2023-12-27 | same=e3
e5 ACCUSE/allege | menuding | a=UNHCR>U
. Badan itu meminta aparat memberikan perlindungan.
e6 REQUEST/assist | meminta | a=Badan itu>U | r=aparat>Indonesian security forces,IDN,GOV
+ "Kami menolak mereka karena pemerintah pusat tak punya solusi," kata koordinator aksi, Teuku Warij.
S person:Teuku Warij>=Teuku Warij | kata | Kami menolak mereka karena pemerintah pusat tak punya solusi | direct
e7 REJECT | menolak | a=Kami>S | r=mereka>R
. Dia membantah ada kekerasan fisik.
S person:Dia>=Teuku Warij | membantah | ada kekerasan fisik | indirect
e8 ASSAULT | kekerasan fisik | a=mahasiswa>S | r=pengungsi Rohingya>R | p=Balai Meuseuraya Aceh>B | d=2023-12-27 | st=denied | same=e3
+ Kamis pagi, Menko Polhukam Mahfud MD memerintahkan para pengungsi dipindahkan ke gedung PMI dan berjanji keamanan mereka dijamin.
e9 AID | dipindahkan | a=Menko Polhukam Mahfud MD>M | r=para pengungsi>R | p=gedung PMI>B | d=2023-12-28 | st=planned
e10 AGREE | berjanji | a=Menko Polhukam Mahfud MD>M | r=para pengungsi>R | d=2023-12-28
. Mahfud mengingatkan bahwa Indonesia bukan penanda tangan Konvensi Pengungsi 1951, tetapi selama ini menolong atas dasar kemanusiaan.
S person:Mahfud>M | mengingatkan | Indonesia bukan penanda tangan Konvensi Pengungsi 1951, tetapi selama ini menolong atas dasar kemanusiaan | indirect
e11 AID | menolong | a=Indonesia>Indonesia,IDN,GOV | r=pengungsi>R | st=ongoing
+ Lebih dari 1.500 Rohingya mendarat di Aceh sejak November, gelombang terbesar dalam delapan tahun.
. Polisi menetapkan seorang pria Rohingya, Muhammed Amin, sebagai tersangka penyelundupan manusia.
e12 ACCUSE/investigate | menetapkan | a=Polisi>Aceh Regional Police,IDN,COP | r=seorang pria Rohingya, Muhammed Amin>Muhammed Amin,-,CVL
. Mereka lari dari kamp Cox's Bazar di Bangladesh, tempat hampir satu juta orang berdesakan sejak penumpasan militer Myanmar pada Agustus 2017.
e13 ASSAULT | penumpasan | a=militer Myanmar>Armed forces of Myanmar,MMR,MIL | r=Mereka>R | p=Myanmar>Rakhine State,MMR,20.1,93.0 | d=2017-08-01..2017-08-31 | f=displaced ..1000000 "hampir satu juta orang"

@story id-own-n-035 | id | 2024-03-22 | Maritim Hari Ini
@who I = Indonesian Maritime Security Agency | IDN | COP
@who V = Vietnamese fishermen | VNM | CVL
@who C = China Coast Guard | CHN | COP
@where N = North Natuna Sea | IDN | 4.5 | 108.5
# Bakamla Tangkap Dua Kapal Ikan Vietnam di Laut Natuna Utara
e1 COERCE/seize | Tangkap | a=Bakamla>I | r=Dua Kapal Ikan Vietnam>V | p=Laut Natuna Utara>N | d=2024-03-20 | f=size 2 "Dua Kapal Ikan Vietnam"
+ BATAM, Maritim Hari Ini - Kapal patroli KN Tanjung Datu milik Badan Keamanan Laut (Bakamla) menghentikan dan menahan dua kapal ikan berbendera Vietnam beserta 27 awaknya di Laut Natuna Utara, Rabu (20/3/2024).
e2 COERCE/seize | menahan | a=Badan Keamanan Laut (Bakamla)>I | r=dua kapal ikan berbendera Vietnam>V | p=Laut Natuna Utara>N | d=2024-03-20 | f=detained 27 "27 awaknya" | same=e1
. Keduanya sempat berusaha kabur dan memotong jaring, papar Kepala Humas Bakamla Kolonel Restu Adiwinata.
S person:Kepala Humas Bakamla Kolonel Restu Adiwinata>=Restu Adiwinata | papar | Keduanya sempat berusaha kabur dan memotong jaring | indirect
. "Tim kami melepaskan tembakan peringatan ke udara, setelah itu mereka menyerah," imbuhnya.
S person:imbuhnya>=Restu Adiwinata | imbuhnya | Tim kami melepaskan tembakan peringatan ke udara, setelah itu mereka menyerah | direct
e3 MOBILIZE/weapons | melepaskan tembakan peringatan | a=Tim kami>I | r=mereka>V | p=Laut Natuna Utara>N | d=2024-03-20
e4 RETREAT | menyerah | a=mereka>V | p=Laut Natuna Utara>N | d=2024-03-20
+ Di palka ditemukan lima ton cumi dan alat tangkap cantrang.
+ Kedutaan Besar Vietnam meminta awak kapal diperlakukan dengan baik dan segera dipulangkan.
e5 REQUEST/yield | meminta | a=Kedutaan Besar Vietnam>Embassy of Vietnam in Indonesia,VNM,GOV | r=Bakamla>I
. Kejaksaan Negeri Batam akan mengadili kedua nakhoda.
e6 ACCUSE/investigate | akan mengadili | a=Kejaksaan Negeri Batam>Batam District Prosecutor's Office,IDN,JUD | r=kedua nakhoda>V | p=Batam>Batam,IDN,1.13,104.05 | st=planned
+ Jakarta dan Hanoi merampungkan perundingan batas zona ekonomi eksklusif pada Desember 2022 setelah 12 tahun.
e7 AGREE | merampungkan perundingan | a=Jakarta>Indonesia,IDN,GOV ; Hanoi>Vietnam,VNM,GOV | d=2022-12-01..2022-12-31
. China, yang mengklaim sebagian perairan itu lewat sembilan garis putus-putus, keberatan; kapal penjaga pantainya kerap membuntuti kapal survei Indonesia.
e8 ACCUSE/disapprove | keberatan | a=China>China,CHN,GOV | r=Jakarta>Indonesia,IDN,GOV
e9 MOBILIZE | membuntuti | a=kapal penjaga pantainya>C | r=kapal survei Indonesia>Indonesian survey vessels,IDN,GOV | p=perairan itu>N | st=ongoing
. Indonesia tidak pernah mengakui klaim itu.
e10 REJECT | tidak pernah mengakui | a=Indonesia>Indonesia,IDN,GOV | r=China>China,CHN,GOV
+ Bagi Herman, nelayan Natuna, penangkapan hanyalah setetes air.
. "Malam hari lampu kapal asing seperti kota," tuturnya.
S person:tuturnya>=Herman | tuturnya | Malam hari lampu kapal asing seperti kota | direct
