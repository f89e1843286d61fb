@story id-own-qe-061 | id | 2026-06-02 | Sorot Dunia
@who U = Ukraine | UKR | GOV
@who R = Russia | RUS | GOV
@who L = Vladimir Saldo | UKR | GOV
@who G = General Staff of the Armed Forces of Ukraine | UKR | MIL
@who Z = Maria Zakharova | RUS | GOV
@where S = Skadovsk | UKR | 46.11 | 32.91
# Rusia: Drone Ukraina Hantam Bus Pekerja di Skadovsk, 8 Orang Tewas
S organization:Rusia>R | - | Drone Ukraina Hantam Bus Pekerja di Skadovsk, 8 Orang Tewas | indirect
e1 ASSAULT/drone | Hantam | a=Ukraina>U | r=8 Orang>Passengers of the Skadovsk bus,UKR,CVL | p=Skadovsk>S | d=2026-06-01 | f=killed 8 "8 Orang"
+ Jakarta - Sebuah bus yang mengangkut pekerja pertanian dihantam drone di dekat Skadovsk, wilayah Kherson yang dikuasai Rusia.
e2 ASSAULT/drone | dihantam drone | r=pekerja pertanian>Passengers of the Skadovsk bus,UKR,CVL | p=Skadovsk>S | d=2026-06-01 | same=e1
e3 ASSAULT | dikuasai Rusia | a=Rusia>R | p=wilayah Kherson>Kherson region,UKR,46.6,33.0 | st=ongoing
. Delapan orang tewas dan 14 lainnya luka-luka.
e4 ASSAULT/drone | tewas | r=Delapan orang>Passengers of the Skadovsk bus,UKR,CVL | p=Skadovsk>S | d=2026-06-01 | f=killed 8 "Delapan orang" ; injured 14 "14 lainnya" | same=e1
+ Dilansir Reuters, Selasa (2/6/2026), hal itu diungkapkan Vladimir Saldo, gubernur wilayah tersebut yang ditunjuk Moskow.
. Serangan terjadi pada Senin (1/6) sore waktu setempat, kata Saldo.
S outlet:Reuters>=Reuters ; person:Saldo>L | kata | Serangan terjadi pada Senin (1/6) sore waktu setempat | indirect
e5 ASSAULT/drone | Serangan | p=Skadovsk>S | d=2026-06-01 | same=e1
+ "Drone itu menunggu bus berhenti, lalu menghantamnya.
e6 ASSAULT/drone | menghantamnya | r=nya>Passengers of the Skadovsk bus,UKR,CVL | p=Skadovsk>S | d=2026-06-01 | same=e1
. Ini pembunuhan berdarah dingin," ujarnya lewat Telegram.
S document:Telegram>=Telegram post ; person:nya>L | ujarnya | Drone itu menunggu bus berhenti ... Ini pembunuhan berdarah dingin, | direct
. Pernyataan itu tidak dapat diverifikasi secara independen.
+ Staf Umum Ukraina membantah menyerang warga sipil.
e7 ASSAULT/drone | membantah menyerang | a=Staf Umum Ukraina>G | r=warga sipil>Passengers of the Skadovsk bus,UKR,CVL | p=Skadovsk>S | st=denied | same=e1
. Pasukannya, menurut lembaga itu, malam tersebut hanya menggempur gudang drone di Henichesk.
S organization:lembaga itu>G | menurut | malam tersebut hanya menggempur gudang drone di Henichesk | indirect
e8 ASSAULT | menggempur | a=Pasukannya>Armed Forces of Ukraine,UKR,MIL | r=gudang drone>Russian Armed Forces,RUS,MIL | p=Henichesk>Henichesk,UKR,46.17,34.8 | d=2026-06-01
+ Juru bicara Kementerian Luar Negeri Rusia Maria Zakharova mengecam insiden itu dan meminta PBB bersuara.
e9 ACCUSE/disapprove | mengecam | a=Maria Zakharova>Z | r=Ukraina>U
e10 REQUEST | meminta | a=Maria Zakharova>Z | r=PBB>United Nations,-,IGO
. "Diamnya Barat adalah persetujuan," kata dia seperti dikutip dari TASS.
S outlet:TASS>=TASS ; person:dia>Z | kata | Diamnya Barat adalah persetujuan, | direct
+ Skadovsk, kota pelabuhan kecil di Laut Hitam, direbut pasukan Rusia pada Maret 2022.
e11 ASSAULT | direbut | a=pasukan Rusia>Russian Armed Forces,RUS,MIL | p=Skadovsk>S | d=2022-03-01..2022-03-31
. Sebelum perang, pantainya dipenuhi keluarga yang berlibur musim panas.

@story id-own-qe-062 | id | 2026-05-12 | Sorot Dunia
@who K = North Korea | PRK | GOV
@who Y = Kim Yo Jong | PRK | GOV
@who S = South Korea | KOR | GOV
@who A = United States | USA | GOV
@who M = Ministry of Unification of South Korea | KOR | GOV
@who L = Lee Jae-myung | KOR | GOV
@where N = Pocheon | KOR | 37.9 | 127.2
# Adik Kim Jong Un Murka soal Latihan AS-Korsel: Jangan Salahkan Kami Nanti
S person:Adik Kim Jong Un>Y | - | Jangan Salahkan Kami Nanti | direct
e1 COOPERATE | Latihan | a=AS>A ; Korsel>S
e2 THREATEN | Jangan Salahkan Kami | a=Adik Kim Jong Un>Y | r=AS>A ; Korsel>S | d=2026-05-12
+ Seoul - Kim Yo Jong, adik pemimpin Korea Utara (Korut) Kim Jong Un, mengecam latihan tembak gabungan yang digelar Amerika Serikat dan Korea Selatan.
e3 ACCUSE/disapprove | mengecam | a=Kim Yo Jong>Y | r=Amerika Serikat>A ; Korea Selatan>S | d=2026-05-12
e4 COOPERATE | latihan tembak gabungan | a=Amerika Serikat>A ; Korea Selatan>S | p=Korea Selatan>N | same=e1
. Ia memperingatkan adanya "akibat yang tidak terbayangkan".
S person:Ia>Y | memperingatkan | akibat yang tidak terbayangkan | direct
e5 THREATEN | memperingatkan | a=Ia>Y | r=Amerika Serikat>A ; Korea Selatan>S | d=2026-05-12 | same=e2
+ "Jika mereka terus bermain api di depan pagar kami, jangan salahkan kami atas apa yang terjadi kemudian," kata Kim Yo Jong dalam pernyataan yang disiarkan kantor berita KCNA, seperti dilansir AFP, Selasa (12/5/2026).
S outlet:AFP>=AFP ; outlet:kantor berita KCNA>=KCNA ; person:Kim Yo Jong>Y | kata | Jika mereka terus bermain api di depan pagar kami, jangan salahkan kami atas apa yang terjadi kemudian, | direct
e6 THREATEN | jangan salahkan kami | a=Kim Yo Jong>Y | r=mereka>A ; mereka>S | d=2026-05-12 | same=e2
+ Latihan itu dimulai pada Senin (11/5) di Pocheon, sekitar 25 kilometer dari perbatasan, dan akan berlangsung sampai Jumat.
e7 COOPERATE | Latihan itu | a=Amerika Serikat>A ; Korea Selatan>S | p=Pocheon>N | d=2026-05-11..2026-05-15 | st=ongoing | same=e1
. Sekitar 3.200 prajurit ikut serta, berikut tank K2, helikopter Apache, dan peluncur roket.
e8 COOPERATE | ikut serta | a=prajurit>United States Armed Forces,USA,MIL ; prajurit>Republic of Korea Armed Forces,KOR,MIL | p=Pocheon>N | f=size 3200 "Sekitar 3.200 prajurit" | st=ongoing | same=e1
+ Kementerian Unifikasi Korsel menyayangkan ucapan tersebut.
e9 ACCUSE/disapprove | menyayangkan | a=Kementerian Unifikasi Korsel>M | r=Kim Yo Jong>Y
. Juru bicaranya menegaskan latihan tahunan itu bersifat defensif dan meminta Pyongyang menanggapi tawaran dialog.
S unnamed:Juru bicaranya>- | menegaskan | latihan tahunan itu bersifat defensif | indirect
e10 REQUEST/meet | meminta | a=Juru bicaranya>M | r=Pyongyang>K
e11 AGREE | tawaran dialog | a=Kementerian Unifikasi Korsel>S | r=Pyongyang>K
+ Presiden Lee Jae-myung sejak menjabat pada Juni 2025 menghentikan siaran pengeras suara di perbatasan dan mengusulkan perundingan tanpa syarat.
e12 CONCEDE | menghentikan siaran pengeras suara | a=Presiden Lee Jae-myung>L | r=Pyongyang>K
e13 REQUEST/meet | mengusulkan perundingan | a=Presiden Lee Jae-myung>L | r=Pyongyang>K
. Sejauh ini Korut tidak menggubris.
+ Kedua Korea secara teknis masih berperang, sebab konflik 1950-1953 berakhir dengan gencatan senjata, bukan perjanjian damai.
. AS menempatkan 28.500 tentara di Korsel.
e14 MOBILIZE/troops | menempatkan | a=AS>A | r=Korsel>S | p=Korsel>South Korea,KOR,36.5,127.8 | st=ongoing | f=size 28500 "28.500 tentara"

@story id-own-qe-063 | id | 2007-09-28 | Sorot Dunia
@who J = Myanmar junta | MMR | GOV
@who T = Myanmar Armed Forces | MMR | MIL
@who B = Buddhist monks in Myanmar | MMR | CVL
@who D = Protesters in Yangon | MMR | CVL
@who N = Kenji Nagai | JPN | MED
@who P = Japan | JPN | GOV
@who G = Ibrahim Gambari | - | IGO
@who A = Association of Southeast Asian Nations | - | IGO
@who S = Aung San Suu Kyi | MMR | OPP
@where Y = Yangon | MMR | 16.8 | 96.16
# Junta Myanmar Tembaki Demonstran di Yangon, Wartawan Jepang Tewas
e1 ASSAULT/firearms | Tembaki | a=Junta Myanmar>J | r=Demonstran>D | p=Yangon>Y | d=2007-09-27
e2 ASSAULT/firearms | Tewas | r=Wartawan Jepang>N | p=Yangon>Y | d=2007-09-27 | f=killed 1 "Wartawan Jepang"
+ YANGON - Tentara Myanmar memberondong kerumunan demonstran di pusat kota Yangon, Kamis (27/9/2007) waktu setempat.
e3 ASSAULT/firearms | memberondong | a=Tentara Myanmar>T | r=demonstran>D | p=Yangon>Y | d=2007-09-27 | same=e1
. Televisi pemerintah mengakui sembilan orang tewas, seorang di antaranya warga Jepang.
S outlet:Televisi pemerintah>=Myanmar state television | mengakui | sembilan orang tewas, seorang di antaranya warga Jepang | indirect
e4 ASSAULT/firearms | tewas | r=sembilan orang>D ; warga Jepang>N | p=Yangon>Y | d=2007-09-27 | f=killed 9 "sembilan orang" | same=e1
+ Korban asing itu Kenji Nagai (50), juru kamera kantor berita APF.
. Rekaman yang disiarkan stasiun Fuji TV memperlihatkan ia didorong jatuh, lalu ditembak dari jarak dekat oleh seorang serdadu bersandal.
S outlet:stasiun Fuji TV>=Fuji TV ; document:Rekaman>- | memperlihatkan | ia didorong jatuh, lalu ditembak dari jarak dekat oleh seorang serdadu bersandal | indirect
e5 ASSAULT/firearms | ditembak | a=seorang serdadu bersandal>T | r=ia>N | p=Yangon>Y | d=2007-09-27 | same=e2
. Tokyo memprotes dan akan mengirim wakil menteri luar negeri ke Myanmar untuk meminta penjelasan.
e6 ACCUSE/disapprove | memprotes | a=Tokyo>P
e7 CONSULT/visit | mengirim wakil menteri luar negeri | a=Tokyo>P | r=Myanmar>J | p=Myanmar>Myanmar,MMR,21.0,96.0 | st=planned
e8 REQUEST | meminta penjelasan | a=Tokyo>P | r=Myanmar>J | st=planned
+ Sebelum fajar, serdadu lebih dulu menggerebek sedikitnya enam biara.
e9 COERCE | menggerebek | a=serdadu>T | r=biara>B | p=Yangon>Y | d=2007-09-27
. Biksu-biksu dipukuli dan ratusan diangkut dengan truk, kata seorang diplomat kepada AFP, Jumat (28/9).
S outlet:AFP>=AFP ; unnamed:seorang diplomat>- | kata | Biksu-biksu dipukuli dan ratusan diangkut dengan truk | indirect
e10 ASSAULT/beat | dipukuli | r=Biksu-biksu>B | p=Yangon>Y | d=2007-09-27
e11 COERCE/arrest | diangkut dengan truk | r=Biksu-biksu>B | p=Yangon>Y | d=2007-09-27 | f=detained 200.. "ratusan"
+ Unjuk rasa dipicu kenaikan harga bahan bakar pada Agustus dan membesar sejak para biksu turun ke jalan.
e12 PROTEST/demo | Unjuk rasa | p=Yangon>Y | d=2007-08-01..2007-09-28
e13 PROTEST/demo | turun ke jalan | a=para biksu>B | same=e12
. Pada Senin, iring-iringannya mencapai 100 ribu orang.
e14 PROTEST/demo | iring-iringannya | p=Yangon>Y | d=2007-09-24 | f=size 100000 "100 ribu orang"
+ Para menteri luar negeri ASEAN, yang bertemu di New York, menyatakan "jijik" atas kekerasan itu, pernyataan paling keras yang pernah ditujukan kepada anggotanya sendiri.
S organization:Para menteri luar negeri ASEAN>A | menyatakan | jijik | direct
e15 CONSULT/multilateral | bertemu | a=Para menteri luar negeri ASEAN>A | p=New York>New York,USA,40.71,-74.01
e16 ACCUSE/disapprove | jijik | a=Para menteri luar negeri ASEAN>A
. China dan Rusia menolak sanksi di Dewan Keamanan, tetapi junta setuju menerima utusan PBB Ibrahim Gambari pada akhir pekan.
e17 REJECT | menolak sanksi | a=China>China,CHN,GOV ; Rusia>Russia,RUS,GOV
e18 AGREE | setuju menerima | a=junta>J | r=utusan PBB Ibrahim Gambari>G
e19 CONSULT/visit | menerima | a=utusan PBB Ibrahim Gambari>G | r=junta>J | d=2007-09-29..2007-09-30 | st=planned
+ Aung San Suu Kyi, yang 11 dari 18 tahun terakhir menjalani tahanan rumah, sempat muncul di gerbangnya untuk menyapa para biksu pada 22 September.
e20 COERCE/arrest | tahanan rumah | r=Aung San Suu Kyi>S | p=Yangon>Y | st=ongoing
e21 SUPPORT | menyapa | a=Aung San Suu Kyi>S | r=para biksu>B | p=Yangon>Y | d=2007-09-22
. Hujan deras turun malam itu di Pagoda Shwedagon.

@story id-own-qe-064 | id | 2022-09-14 | Sorot Dunia
@who Z = Azerbaijan | AZE | GOV
@who A = Armenia | ARM | GOV
@who P = Nikol Pashinyan | ARM | GOV
@who M = Ministry of Defence of Azerbaijan | AZE | MIL
@who R = Russia | RUS | GOV
@who C = Collective Security Treaty Organization | - | IGO
@who T = Mevlut Cavusoglu | TUR | GOV
@who B = Antony Blinken | USA | GOV
@where J = Jermuk | ARM | 39.84 | 45.67
# Bentrokan Armenia-Azerbaijan Tewaskan 99 Tentara, Rusia Klaim Berhasil Menengahi
S organization:Rusia>R | Klaim | Berhasil Menengahi | indirect
e1 ASSAULT/heavy-weapons | Bentrokan | a=Armenia>A ; Azerbaijan>Z | d=2022-09-13 | f=killed 99 "99 Tentara"
e2 CONSULT/third-party | Menengahi | a=Rusia>R | r=Armenia>A ; Azerbaijan>Z | d=2022-09-13
+ Yerevan - Pertempuran di perbatasan Armenia dan Azerbaijan merenggut nyawa sedikitnya 99 tentara dari kedua belah pihak.
e3 ASSAULT/heavy-weapons | Pertempuran | a=Armenia>A ; Azerbaijan>Z | p=perbatasan Armenia dan Azerbaijan>J | d=2022-09-13 | f=killed 99.. "sedikitnya 99 tentara" | same=e1
. Inilah yang terburuk sejak perang 2020.
+ Perdana Menteri Armenia Nikol Pashinyan mengatakan kepada parlemen bahwa 49 prajuritnya gugur sejak Selasa (13/9) pukul 00.05 waktu setempat.
S person:Perdana Menteri Armenia Nikol Pashinyan>P | mengatakan | 49 prajuritnya gugur sejak Selasa (13/9) pukul 00.05 waktu setempat | indirect
e4 ASSAULT/heavy-weapons | gugur | r=49 prajuritnya>Armenian Armed Forces,ARM,MIL | p=perbatasan Armenia dan Azerbaijan>J | d=2022-09-13 | f=killed 49 "49 prajuritnya" | same=e1
. Kementerian Pertahanan Azerbaijan mencatat 50 korban di pihaknya, seperti dilansir AFP, Rabu (14/9/2022).
S outlet:AFP>=AFP ; organization:Kementerian Pertahanan Azerbaijan>M | mencatat | 50 korban di pihaknya | indirect
e5 ASSAULT/heavy-weapons | korban | r=Azerbaijan>Azerbaijani Armed Forces,AZE,MIL | p=perbatasan Armenia dan Azerbaijan>J | d=2022-09-13 | f=killed 50 "50 korban" | same=e1
+ Keduanya saling menuduh memulai.
e6 ACCUSE/allege | saling menuduh | a=Keduanya>A ; Keduanya>Z
. Yerevan menyebut kota wisata Jermuk, Goris, dan Kapan dihujani artileri dan drone.
S organization:Yerevan>A | menyebut | kota wisata Jermuk, Goris, dan Kapan dihujani artileri dan drone | indirect
e7 ASSAULT/heavy-weapons,drone | dihujani artileri dan drone | p=Jermuk>J | d=2022-09-13 | same=e1
. Baku berdalih hanya membalas "provokasi besar-besaran" berupa penanaman ranjau pada malam hari.
S organization:Baku>Z | berdalih | hanya membalas "provokasi besar-besaran" berupa penanaman ranjau pada malam hari | mixed
e8 MOBILIZE/weapons | penanaman ranjau | a=Yerevan>A | p=perbatasan Armenia dan Azerbaijan>J
+ Rusia mengumumkan telah menengahi gencatan senjata yang berlaku mulai Selasa pukul 09.00 waktu Moskow.
S organization:Rusia>R | mengumumkan | telah menengahi gencatan senjata yang berlaku mulai Selasa pukul 09.00 waktu Moskow | indirect
e9 CONSULT/third-party | menengahi | a=Rusia>R | d=2022-09-13 | same=e2
e10 RETREAT/ceasefire | gencatan senjata | d=2022-09-13
. Gencatan itu dilanggar hanya beberapa menit kemudian, kata kedua kubu.
S organization:kedua kubu>=Armenia and Azerbaijan | kata | Gencatan itu dilanggar hanya beberapa menit kemudian | indirect
e11 REJECT/yield | dilanggar | d=2022-09-13
+ Armenia meminta bantuan Organisasi Traktat Keamanan Kolektif (CSTO), aliansi pimpinan Moskow.
e12 REQUEST/assist | meminta bantuan | a=Armenia>A | r=Organisasi Traktat Keamanan Kolektif (CSTO)>C
. Pasukan belum akan dikirim; organisasi itu hanya berjanji menerjunkan misi pencari fakta.
e13 AGREE | berjanji | a=organisasi itu>C | r=Armenia>A
+ "Armenia harus menghentikan provokasinya dan berkonsentrasi pada perundingan damai," cuit Menlu Turki Mevlut Cavusoglu, yang negaranya sekutu terdekat Baku.
S person:Menlu Turki Mevlut Cavusoglu>T | cuit | Armenia harus menghentikan provokasinya dan berkonsentrasi pada perundingan damai, | direct
e14 REQUEST/yield | harus menghentikan provokasinya | a=Menlu Turki Mevlut Cavusoglu>T | r=Armenia>A
. Menlu AS Antony Blinken menelepon pemimpin kedua negara dan mendesak mereka menghentikan permusuhan.
e15 CONSULT/phone | menelepon | a=Menlu AS Antony Blinken>B ; pemimpin kedua negara>P ; pemimpin kedua negara>Ilham Aliyev,AZE,GOV
e16 REQUEST/yield | mendesak | a=Menlu AS Antony Blinken>B | r=mereka>A ; mereka>Z
+ Perang enam pekan pada 2020 di Nagorno-Karabakh menewaskan lebih dari 6.500 orang dan berakhir dengan kekalahan Armenia.
e17 ASSAULT | Perang enam pekan | p=Nagorno-Karabakh>Nagorno-Karabakh,AZE,39.82,46.75 | d=2020-01-01..2020-12-31 | f=killed 6500.. "lebih dari 6.500 orang"
. Air mineral dari Jermuk dijual di seluruh bekas Uni Soviet.

@story id-own-qe-065 | id | 2025-12-08 | Sorot Dunia
@who J = Japan | JPN | GOV
@who C = China | CHN | GOV
@who F = People's Liberation Army Navy Air Force | CHN | MIL
@who S = Japan Air Self-Defense Force | JPN | MIL
@who K = Shinjiro Koizumi | JPN | GOV
@who T = Sanae Takaichi | JPN | GOV
@who W = Wang Xuemeng | CHN | MIL
@who N = Takehiro Funakoshi | JPN | GOV
@who A = Richard Marles | AUS | GOV
@where O = Southeast of Okinawa | - | 25.0 | 129.5
# Jet China Kunci Radar ke Pesawat Jepang Dekat Okinawa, Tokyo Protes Keras
e1 MOBILIZE/weapons | Kunci Radar | a=Jet China>F | r=Pesawat Jepang>S | p=Okinawa>O | d=2025-12-06
e2 ACCUSE/disapprove | Protes Keras | a=Tokyo>J | r=China>C | d=2025-12-07
+ Tokyo - Jepang melayangkan protes keras kepada China setelah jet tempur J-15 Beijing mengarahkan radar pengunci ke pesawat F-15 Pasukan Bela Diri di tenggara Okinawa, Sabtu (6/12).
e3 ACCUSE/disapprove | protes keras | a=Jepang>J | r=China>C | same=e2
e4 MOBILIZE/weapons | mengarahkan radar pengunci | a=jet tempur J-15 Beijing>F | r=Pasukan Bela Diri>S | p=tenggara Okinawa>O | d=2025-12-06 | same=e1
. Penguncian radar lazim dilakukan sesaat sebelum rudal ditembakkan.
+ "Tindakan berbahaya ini sangat disesalkan," kata Menteri Pertahanan Shinjiro Koizumi dalam jumpa pers Minggu dini hari, seperti dilansir Kyodo, Senin (8/12/2025).
S outlet:Kyodo>=Kyodo ; person:Menteri Pertahanan Shinjiro Koizumi>K | kata | Tindakan berbahaya ini sangat disesalkan, | direct
e5 ACCUSE/disapprove | sangat disesalkan | a=Menteri Pertahanan Shinjiro Koizumi>K | d=2025-12-07
e6 MOBILIZE/weapons | Tindakan berbahaya ini | p=tenggara Okinawa>O | d=2025-12-06 | same=e1
. Menurut dia, penguncian terjadi dua kali, masing-masing terhadap pesawat yang berbeda.
S person:dia>K | Menurut | penguncian terjadi dua kali, masing-masing terhadap pesawat yang berbeda | indirect
e7 MOBILIZE/weapons | penguncian | p=tenggara Okinawa>O | d=2025-12-06 | same=e1
. Tidak ada kerusakan ataupun korban luka.
+ Juru bicara Angkatan Laut China, Kolonel Wang Xuemeng, membantah dan menuduh pesawat Jepang berkali-kali mendekati lokasi latihan kapal induk Liaoning sehingga membahayakan penerbangan.
S person:Kolonel Wang Xuemeng>W | menuduh | pesawat Jepang berkali-kali mendekati lokasi latihan kapal induk Liaoning sehingga membahayakan penerbangan | indirect
e8 MOBILIZE/weapons | membantah | a=Kolonel Wang Xuemeng>F | st=denied | same=e1
e9 ACCUSE/allege | menuduh | a=Kolonel Wang Xuemeng>W | r=pesawat Jepang>S
e10 MOBILIZE/weapons | latihan kapal induk | a=Angkatan Laut China>People's Liberation Army Navy,CHN,MIL | p=tenggara Okinawa>O | d=2025-12-06
. Ia meminta Tokyo "segera berhenti memfitnah".
S person:Ia>W | meminta | segera berhenti memfitnah | direct
e11 REQUEST/yield | meminta | a=Ia>W | r=Tokyo>J
+ Wakil Menteri Luar Negeri Takehiro Funakoshi memanggil Duta Besar China Wu Jianghao pada Minggu sore.
e12 REQUEST/meet | memanggil | a=Wakil Menteri Luar Negeri Takehiro Funakoshi>N | r=Duta Besar China Wu Jianghao>Wu Jianghao,CHN,GOV | p=Tokyo>Tokyo,JPN,35.68,139.69 | d=2025-12-07
. Menteri Pertahanan Australia Richard Marles, yang sedang berkunjung ke Tokyo, mengaku sangat khawatir dan berjanji berdiri bersama Jepang.
S person:Menteri Pertahanan Australia Richard Marles>A | mengaku | sangat khawatir | indirect
e13 CONSULT/visit | berkunjung ke Tokyo | a=Menteri Pertahanan Australia Richard Marles>A | r=Jepang>J | p=Tokyo>Tokyo,JPN,35.68,139.69 | st=ongoing
e14 AGREE | berjanji berdiri bersama | a=Menteri Pertahanan Australia Richard Marles>A | r=Jepang>J
+ Hubungan kedua raksasa Asia itu merenggang sejak Perdana Menteri Sanae Takaichi pada 7 November mengatakan serangan China ke Taiwan dapat memicu tanggapan militer Jepang.
S person:Perdana Menteri Sanae Takaichi>T | mengatakan | serangan China ke Taiwan dapat memicu tanggapan militer Jepang | indirect
e15 ASSAULT | serangan China | a=China>C | r=Taiwan>Taiwan,TWN,GOV | p=Taiwan>Taiwan,TWN,23.7,121.0 | st=possible
e16 THREATEN/violence | tanggapan militer | a=Jepang>J | r=China>C | d=2025-11-07
. Beijing membalas dengan mengimbau warganya tidak bepergian ke Jepang dan menyetop impor hasil laut.
e17 REQUEST | mengimbau | a=Beijing>C | r=warganya>Chinese citizens,CHN,CVL
e18 SANCTION/discontinue | menyetop impor | a=Beijing>C | r=Jepang>J
. Konser penyanyi pop Jepang di Shanghai ikut dihentikan di tengah lagu.
