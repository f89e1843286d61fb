@story id-own-n-056 | id | 2024-04-21 | Warta Timur
@who K = West Papua National Liberation Army | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who P = Papua Regional Police | IDN | COP
@who A = Agus Subiyanto | IDN | MIL
@where Y = Paniai Regency | IDN | -3.90 | 136.37
@where H = Homeyo | IDN | -3.69 | 136.75
# Danramil Aradide Gugur Ditembak, TNI Kini Sebut KKB sebagai OPM
S organization:TNI>T | Sebut | OPM | indirect
e1 ASSAULT/firearms,targeted | Gugur Ditembak | r=Danramil Aradide>Oktovianus Sogalrey,IDN,MIL | d=2024-04-10 | f=killed 1 "Danramil Aradide"
+ NABIRE - Komandan Rayon Militer Aradide Letda Oktovianus Sogalrey ditemukan meninggal dengan luka tembak dan bacok di Distrik Aradide, Kabupaten Paniai, Kamis (11/4/2024), sehari setelah ia pergi berpatroli dengan sepeda motor.
e2 ASSAULT/firearms,primitive,targeted | luka tembak dan bacok | r=Komandan Rayon Militer Aradide Letda Oktovianus Sogalrey>Oktovianus Sogalrey,IDN,MIL | p=Kabupaten Paniai>Y | d=2024-04-10 | f=killed 1 "Letda Oktovianus Sogalrey" | same=e1
. TPNPB Kodap XIII mengaku bertanggung jawab dan menuduh perwira asli Papua itu sebagai mata-mata.
S organization:TPNPB Kodap XIII>K | mengaku | bertanggung jawab | indirect
e3 ASSAULT/firearms,targeted | bertanggung jawab | a=TPNPB Kodap XIII>K | r=Letda Oktovianus Sogalrey>Oktovianus Sogalrey,IDN,MIL | p=Kabupaten Paniai>Y | d=2024-04-10 | same=e1
e4 ACCUSE/allege | menuduh | a=TPNPB Kodap XIII>K | r=perwira asli Papua itu>Oktovianus Sogalrey,IDN,MIL
+ Panglima TNI Jenderal Agus Subiyanto mengubah istilah kelompok kriminal bersenjata menjadi OPM dan berjanji bertindak tegas.
e5 THREATEN/violence | bertindak tegas | a=Panglima TNI Jenderal Agus Subiyanto>A | r=OPM>K
. "Tidak ada negara di dalam negara," tandasnya di Wisma Ahmad Yani, Jakarta.
S person:tandasnya>A | tandasnya | Tidak ada negara di dalam negara | direct
. Ia menambahkan bahwa pendekatan teritorial dan pembangunan tetap diutamakan.
S person:Ia>A | menambahkan | pendekatan teritorial dan pembangunan tetap diutamakan | indirect
+ Amnesty International Indonesia mengingatkan bahwa istilah baru itu bisa dipakai untuk membenarkan operasi tempur besar-besaran.
S organization:Amnesty International Indonesia>=Amnesty International Indonesia | mengingatkan | istilah baru itu bisa dipakai untuk membenarkan operasi tempur besar-besaran | indirect
+ Dua pekan berselang, kelompok Keni Tipagau menembaki Polsek Homeyo di Intan Jaya serta membakar gedung SD Inpres Pogapa.
e6 ASSAULT/firearms | menembaki | a=kelompok Keni Tipagau>K | r=Polsek Homeyo>P | p=Homeyo>H
e7 ASSAULT/destroy | membakar | a=kelompok Keni Tipagau>K | r=gedung SD Inpres Pogapa>Pogapa Elementary School,IDN,CVL | p=Homeyo>H
. Aleksander Parapak, pemuda 20 tahun, tewas kena peluru di bahu.
e8 ASSAULT/firearms | tewas kena peluru | r=Aleksander Parapak>Aleksander Parapak,IDN,CVL | p=Homeyo>H | f=killed 1 "Aleksander Parapak"
. Satgas Nemangkawi mengerahkan satu helikopter untuk mengevakuasi warga pendatang ke Nabire.
e9 AID | mengevakuasi | a=Satgas Nemangkawi>Nemangkawi Task Force,IDN,COP | r=warga pendatang>Migrants in Homeyo,IDN,CVL | p=Homeyo>H
+ Kabut turun cepat di pegunungan itu, sering kali sebelum pukul sebelas pagi.

@story id-own-n-057 | id | 2020-06-16 | Dunia Kini
@who N = North Korea | PRK | GOV
@who S = South Korea | KOR | GOV
@who Y = Kim Yo Jong | PRK | GOV
@who M = Moon Jae-in | KOR | GOV
@where K = Kaesong | PRK | 37.97 | 126.55
# Korut Ledakkan Kantor Penghubung Antar-Korea di Kaesong
e1 ASSAULT/destroy,explosives | Ledakkan | a=Korut>N | r=Kantor Penghubung Antar-Korea>Inter-Korean Liaison Office,-,GOV | p=Kaesong>K | d=2020-06-16
+ SEOUL - Gumpalan asap membubung dari Kaesong, Selasa (16/6/2020) pukul 14.49, ketika Korea Utara meruntuhkan kantor penghubung bersama dengan bahan peledak.
e2 ASSAULT/destroy,explosives | meruntuhkan | a=Korea Utara>N | r=kantor penghubung bersama>Inter-Korean Liaison Office,-,GOV | p=Kaesong>K | d=2020-06-16 | same=e1
. Tiga hari sebelumnya Kim Yo Jong, adik pemimpin tertinggi, sudah mengancam gedung itu akan "roboh sepenuhnya".
S person:Kim Yo Jong>Y | mengancam | roboh sepenuhnya | direct
e3 THREATEN/violence | mengancam | a=Kim Yo Jong>Y | r=gedung itu>Inter-Korean Liaison Office,-,GOV | d=2020-06-13
+ Kantor berita KCNA menyebut peledakan itu "hukuman bagi sampah manusia dan mereka yang melindunginya", merujuk pada pembelot yang menerbangkan selebaran.
S outlet:Kantor berita KCNA>=KCNA | menyebut | hukuman bagi sampah manusia dan mereka yang melindunginya | direct
e4 ASSAULT/destroy,explosives | peledakan itu | a=Korea Utara>N | r=kantor penghubung bersama>Inter-Korean Liaison Office,-,GOV | p=Kaesong>K | d=2020-06-16 | same=e1
e5 PROTEST | menerbangkan selebaran | a=pembelot>North Korean defectors in South Korea,KOR,CVL | r=Korea Utara>N
+ Seoul menyatakan penyesalan mendalam dan memperingatkan akan menanggapi dengan keras bila keadaan diperburuk.
S organization:Seoul>S | memperingatkan | akan menanggapi dengan keras bila keadaan diperburuk | indirect
e6 ACCUSE/disapprove | menyatakan penyesalan | a=Seoul>S | r=Korea Utara>N
e7 THREATEN | menanggapi dengan keras | a=Seoul>S | r=Korea Utara>N
. Menteri Unifikasi Kim Yeon-chul menawarkan pengunduran dirinya.
e8 AGREE | menawarkan pengunduran dirinya | a=Menteri Unifikasi Kim Yeon-chul>Kim Yeon-chul,KOR,GOV
. Pyongyang menolak tawaran Presiden Moon Jae-in untuk mengirim utusan khusus dan mengumumkan rencana menempatkan kembali tentara di zona industri Kaesong.
e9 REJECT/meet | menolak tawaran | a=Pyongyang>N | r=Presiden Moon Jae-in>M
e10 AGREE | tawaran | a=Presiden Moon Jae-in>M | r=Pyongyang>N
e11 MOBILIZE/troops | menempatkan kembali tentara | a=Pyongyang>N | p=zona industri Kaesong>K | st=planned
+ Kantor senilai 18 miliar won itu dibuka pada September 2018, buah pertemuan puncak Moon dan Kim Jong Un di Panmunjom.
e12 CONSULT | pertemuan puncak | a=Moon>M ; Kim Jong Un>Kim Jong Un,PRK,GOV | p=Panmunjom>Panmunjom,-,37.96,126.68 | d=2018-04-27
. Sejak Januari gedungnya kosong karena pandemi, sehingga tidak ada korban.

@story id-own-n-058 | id | 2023-12-04 | Nusantara Pos
@who D = Islamic State | - | REB
@who M = Ferdinand Marcos Jr | PHL | GOV
@who P = Armed Forces of the Philippines | PHL | MIL
@who C = Philippine National Police | PHL | COP
@who W = Dawlah Islamiya-Maute | PHL | REB
@where M = Mindanao State University | PHL | 7.99 | 124.26
@where A = Marawi | PHL | 8.00 | 124.29
# Bom Meledak Saat Misa di Marawi, Empat Tewas; ISIS Mengaku Pelakunya
S organization:ISIS>D | Mengaku | Pelakunya | indirect
e1 ASSAULT/explosives | Bom Meledak | a=ISIS>D | p=Marawi>A | d=2023-12-03 | f=killed 4 "Empat Tewas"
+ MARAWI - Ledakan mengguncang gedung olahraga Universitas Negeri Mindanao ketika misa pagi berlangsung, Minggu (3/12/2023), menewaskan empat umat Katolik dan melukai sedikitnya 50 orang.
e2 ASSAULT/explosives | Ledakan | r=empat umat Katolik>Catholic worshippers in Marawi,PHL,CVL | p=Universitas Negeri Mindanao>M | d=2023-12-03 | f=killed 4 "empat umat Katolik" ; injured 50.. "sedikitnya 50 orang" | same=e1
. Presiden Ferdinand Marcos Jr mengutuk "tindakan tak berakal dan keji yang dilakukan teroris asing".
S person:Presiden Ferdinand Marcos Jr>M | mengutuk | tindakan tak berakal dan keji yang dilakukan teroris asing | direct
e3 ACCUSE/disapprove | mengutuk | a=Presiden Ferdinand Marcos Jr>M | r=teroris asing>D
+ Melalui Telegram, ISIS menyatakan "tentara khilafah" meletakkan bom rakitan itu.
S document:Telegram>=Telegram ; organization:ISIS>D | menyatakan | "tentara khilafah" meletakkan bom rakitan itu | mixed
e4 ASSAULT/explosives | meletakkan bom rakitan | a=tentara khilafah>D | p=Universitas Negeri Mindanao>M | d=2023-12-03 | same=e1
. Polisi menyelidiki kaitannya dengan Dawlah Islamiya-Maute, karena dua hari sebelumnya tentara membunuh 11 anggota kelompok itu dalam serangan udara di Datu Hoffer.
e5 ACCUSE/investigate | menyelidiki | a=Polisi>C | r=Dawlah Islamiya-Maute>W
e6 ASSAULT/aerial | membunuh | a=tentara>P | r=11 anggota kelompok itu>W | p=Datu Hoffer>Datu Hoffer Ampatuan,PHL,6.83,124.45 | d=2023-12-01 | f=killed 11 "11 anggota kelompok itu"
. Panglima Romeo Brawner menyebut kemungkinan pembalasan.
S person:Panglima Romeo Brawner>=Romeo Brawner | menyebut | kemungkinan pembalasan | indirect
e7 ASSAULT/explosives | pembalasan | a=Dawlah Islamiya-Maute>W | st=possible | same=e1
+ Seluruh kampus diliburkan, dan kepolisian Manila Raya disiagakan.
e8 MOBILIZE/police | disiagakan | a=kepolisian Manila Raya>C | p=Manila Raya>Metro Manila,PHL,14.6,121.0
. "Kami baru membaca kitab ketika semuanya menjadi putih," kisah Rowena Mae, mahasiswi tahun kedua.
S person:Rowena Mae>=Rowena Mae | kisah | Kami baru membaca kitab ketika semuanya menjadi putih | direct
. Para pemimpin Front Pembebasan Islam Moro (MILF), yang berdamai dengan Manila pada 2014, ikut mengecam.
e9 AGREE | berdamai | a=Front Pembebasan Islam Moro (MILF)>Moro Islamic Liberation Front,PHL,- ; Manila>Philippines,PHL,GOV | d=2014-01-01..2014-12-31
e10 ACCUSE/disapprove | mengecam | a=Front Pembebasan Islam Moro (MILF)>Moro Islamic Liberation Front,PHL,- | r=ISIS>D
+ Paus Fransiskus mendoakan para korban dari jendela Vatikan.
. Kedutaan Besar RI di Manila memastikan tidak ada WNI di antara korban.
S organization:Kedutaan Besar RI di Manila>=Embassy of Indonesia in the Philippines | memastikan | tidak ada WNI di antara korban | indirect
e11 ASSAULT/explosives | korban | r=WNI>Indonesian citizens,IDN,CVL | p=Universitas Negeri Mindanao>M | d=2023-12-03 | st=denied | same=e1
+ Enam tahun lalu, kelompok Maute dan Abu Sayyaf menduduki Marawi selama lima bulan; lebih dari 1.000 orang tewas dan 350.000 warga terusir.
e12 ASSAULT | menduduki | a=kelompok Maute>W ; Abu Sayyaf>Abu Sayyaf,PHL,REB | r=Marawi>Marawi,PHL,CVL | p=Marawi>A | d=2017-05-23..2017-10-23 | f=killed 1000.. "lebih dari 1.000 orang" ; displaced 350000 "350.000 warga"

@story id-own-n-059 | id | 2025-04-05 | Harian Khatulistiwa
@who J = State Administration Council | MMR | MIL
@who N = National Unity Government | MMR | OPP
@who I = Indonesia | IDN | GOV
@who C = China | CHN | GOV
@who V = Earthquake victims in Myanmar | MMR | CVL
@who A = Armed forces of Myanmar | MMR | MIL
@where M = Mandalay | MMR | 21.97 | 96.08
@where Y = Naypyidaw | MMR | 19.76 | 96.08
@where X = Myanmar | MMR | 21.0 | 96.0
# Indonesia Kirim 124 Ton Bantuan untuk Korban Gempa Myanmar, Junta Umumkan Gencatan Senjata
e1 AID | Kirim | a=Indonesia>I | r=Korban Gempa Myanmar>V | p=Myanmar>X
e2 CONCEDE | Umumkan Gencatan Senjata | a=Junta>J | p=Myanmar>X | d=2025-04-02
+ JAKARTA - Tiga pesawat pengangkut bantuan Indonesia bertolak dari Halim menuju Naypyidaw, Kamis (3/4/2025), membawa tenda, obat, dan makanan siap saji senilai 1,2 juta dolar AS.
e3 AID | bertolak | a=Indonesia>I | r=Naypyidaw>V | p=Naypyidaw>Y | d=2025-04-03 | same=e1
. Menteri Luar Negeri Sugiono dan Kepala BNPB Suharyanto ikut dalam rombongan.
e4 CONSULT/visit | ikut dalam rombongan | a=Menteri Luar Negeri Sugiono>Sugiono,IDN,GOV ; Kepala BNPB Suharyanto>Suharyanto,IDN,GOV | p=Naypyidaw>Y | d=2025-04-03
+ "Ini wujud persaudaraan kita sebagai sesama anggota ASEAN," kata Sugiono sesaat sebelum lepas landas.
S person:Sugiono>=Sugiono | kata | Ini wujud persaudaraan kita sebagai sesama anggota ASEAN | direct
. Total bantuan, menurut BNPB, mencapai 124 ton.
S organization:BNPB>=National Disaster Management Agency of Indonesia | menurut | mencapai 124 ton | indirect
e5 AID | bantuan | a=BNPB>I | r=Korban Gempa Myanmar>V | p=Myanmar>X | same=e1
+ Gempa bermagnitudo 7,7 pada 28 Maret merobohkan masjid, biara, dan hotel di Mandalay serta Sagaing.
. Angka kematian resmi sudah melewati 3.300.
+ Rabu malam, junta mengumumkan jeda pertempuran 20 hari demi memudahkan pertolongan, menyusul langkah serupa Pemerintah Persatuan Nasional (NUG) dan Aliansi Tiga Persaudaraan.
e6 CONCEDE | mengumumkan jeda pertempuran | a=junta>J | p=Myanmar>X | d=2025-04-02 | same=e2
e7 CONCEDE | langkah serupa | a=Pemerintah Persatuan Nasional (NUG)>N ; Aliansi Tiga Persaudaraan>Three Brotherhood Alliance,MMR,REB | p=Myanmar>X
. Namun Kantor HAM PBB menerima laporan 53 serangan oleh militer sejak gempa, 16 di antaranya setelah 2 April.
S organization:Kantor HAM PBB>=OHCHR | menerima laporan | 53 serangan oleh militer sejak gempa, 16 di antaranya setelah 2 April | indirect
e8 ASSAULT | serangan | a=militer>A | p=Myanmar>X | d=2025-03-28..2025-04-05
e9 REJECT/yield | setelah 2 April | a=militer>A | p=Myanmar>X | d=2025-04-02..2025-04-05
. Tentara bahkan menembaki konvoi Palang Merah China di Shan pada Selasa malam karena, dalih juru bicaranya, tidak berhenti ketika diperintah.
S unnamed:juru bicaranya>- | dalih | tidak berhenti ketika diperintah | indirect
e10 ASSAULT/firearms | menembaki | a=Tentara>A | r=konvoi Palang Merah China>Red Cross Society of China,CHN,NGO | p=Shan>Shan State,MMR,21.5,98.0 | d=2025-04-01
. Tidak ada yang terluka, dan Beijing meminta keselamatan penolong dijamin.
e11 REQUEST | meminta | a=Beijing>C | r=Tentara>A
+ Min Aung Hlaing, yang jarang bepergian, menghadiri KTT BIMSTEC di Bangkok dan bertemu Perdana Menteri India Narendra Modi; di seberang hotelnya terbentang spanduk bertuliskan "Kami tidak menyambut pembunuh".
S document:spanduk>- | bertuliskan | Kami tidak menyambut pembunuh | direct
e12 CONSULT/visit | bertemu | a=Min Aung Hlaing>Min Aung Hlaing,MMR,MIL ; Perdana Menteri India Narendra Modi>Narendra Modi,IND,GOV | p=Bangkok>Bangkok,THA,13.75,100.50
e13 ACCUSE/disapprove | pembunuh | r=Min Aung Hlaing>Min Aung Hlaing,MMR,MIL
+ Prabowo, kata Sugiono, telah menelepon Perdana Menteri Anwar Ibrahim untuk menyelaraskan bantuan kawasan.
S person:Sugiono>=Sugiono | kata | telah menelepon Perdana Menteri Anwar Ibrahim untuk menyelaraskan bantuan kawasan | indirect
e14 CONSULT/phone | menelepon | a=Prabowo>Prabowo Subianto,IDN,GOV ; Perdana Menteri Anwar Ibrahim>Anwar Ibrahim,MYS,GOV

@story id-own-n-060 | id | 2023-11-06 | Kilas Nusa
@who K = South Africa | ZAF | GOV
@who I = Israel | ISR | GOV
# Afrika Selatan Tarik Seluruh Diplomatnya dari Israel
e1 SANCTION/withdraw | Tarik | a=Afrika Selatan>K | r=Israel>I | p=Israel>Israel,ISR,31.5,34.9 | d=2023-11-06
+ PRETORIA - Pemerintah Afrika Selatan memanggil pulang semua diplomatnya di Tel Aviv untuk konsultasi, kata menteri di kantor kepresidenan Khumbudzo Ntshavheni, Senin (6/11/2023).
S person:menteri di kantor kepresidenan Khumbudzo Ntshavheni>=Khumbudzo Ntshavheni | kata | Pemerintah Afrika Selatan memanggil pulang semua diplomatnya di Tel Aviv untuk konsultasi | indirect
e2 SANCTION/withdraw | memanggil pulang | a=Pemerintah Afrika Selatan>K | r=Tel Aviv>I | p=Tel Aviv>Tel Aviv,ISR,32.08,34.78 | d=2023-11-06 | same=e1
. "Genosida di bawah pengawasan komunitas internasional tidak dapat ditoleransi," ujarnya.
S person:ujarnya>=Khumbudzo Ntshavheni | ujarnya | Genosida di bawah pengawasan komunitas internasional tidak dapat ditoleransi | direct
e3 ACCUSE/allege | Genosida | a=Khumbudzo Ntshavheni>Khumbudzo Ntshavheni,ZAF,GOV | r=Israel>I
. Chad, Kolombia, dan Cile sudah lebih dulu memanggil duta besar mereka, sedangkan Bolivia memutuskan hubungan pada 31 Oktober.
e4 SANCTION/withdraw | memanggil duta besar | a=Chad>Chad,TCD,GOV ; Kolombia>Colombia,COL,GOV ; Cile>Chile,CHL,GOV | r=Israel>I | p=Israel>Israel,ISR,31.5,34.9
e5 SANCTION/discontinue | memutuskan hubungan | a=Bolivia>Bolivia,BOL,GOV | r=Israel>I | d=2023-10-31
. Kementerian Luar Negeri Israel menyebut keputusan semacam itu "penyerahan diri kepada teror".
S organization:Kementerian Luar Negeri Israel>=Ministry of Foreign Affairs of Israel | menyebut | penyerahan diri kepada teror | direct
e6 ACCUSE/disapprove | penyerahan diri kepada teror | a=Kementerian Luar Negeri Israel>Ministry of Foreign Affairs of Israel,ISR,GOV

@story id-own-n-061 | id | 2025-11-12 | Kilas Jawa
@who P = Indonesian National Police | IDN | COP
@who S = SMAN 72 student suspect | IDN | CVL
@who D = Densus 88 | IDN | COP
@who V = Pupils of SMAN 72 | IDN | CVL
@where K = SMAN 72, Kelapa Gading | IDN | -6.15 | 106.90
# Polisi: Pelaku Ledakan SMAN 72 Bertindak Sendiri, Bukan Jaringan Teror
S organization:Polisi>P | - | Pelaku Ledakan SMAN 72 Bertindak Sendiri, Bukan Jaringan Teror | indirect
e1 ASSAULT/explosives | Ledakan | a=Pelaku>S | p=SMAN 72>K | d=2025-11-07
+ Jakarta - Polda Metro Jaya menetapkan seorang siswa sebagai anak berkonflik dengan hukum dalam ledakan di masjid SMAN 72 Kelapa Gading, Jakarta Utara, yang melukai 96 orang pada Jumat (7/11/2025).
e2 ACCUSE/investigate | menetapkan | a=Polda Metro Jaya>Jakarta Metropolitan Police,IDN,COP | r=seorang siswa>S
e3 ASSAULT/explosives | ledakan | a=seorang siswa>S | r=96 orang>V | p=SMAN 72 Kelapa Gading>K | d=2025-11-07 | f=injured 96 "96 orang" | same=e1
. Kapolda Irjen Asep Edi Suheri menyampaikan, pelaku merakit tujuh bom sendiri dan empat di antaranya meledak.
S person:Kapolda Irjen Asep Edi Suheri>=Asep Edi Suheri | menyampaikan | pelaku merakit tujuh bom sendiri dan empat di antaranya meledak | indirect
e4 ASSAULT/explosives | meledak | a=pelaku>S | p=SMAN 72>K | d=2025-11-07 | same=e1
. Densus 88 tidak menemukan kaitan dengan kelompok teror mana pun.
+ "Yang bersangkutan merasa tertindas, sendirian, dan tidak punya tempat menyampaikan keluh kesah," urai Asep.
S person:Asep>=Asep Edi Suheri | urai | Yang bersangkutan merasa tertindas, sendirian, dan tidak punya tempat menyampaikan keluh kesah | direct
. Pada senapan mainan yang dibawanya tertulis nama beberapa penembak massal di luar negeri.
+ Presiden Prabowo, seusai rapat terbatas, meminta pengaruh gim daring tertentu dikaji.
e5 REQUEST | meminta | a=Presiden Prabowo>Prabowo Subianto,IDN,GOV
. Komisi Perlindungan Anak mengimbau media tidak menyebarkan identitas siswa tersebut, sementara Wakil Ketua DPR menuntut evaluasi penanganan perundungan.
e6 REQUEST | mengimbau | a=Komisi Perlindungan Anak>Indonesian Child Protection Commission,IDN,GOV | r=media>Indonesian media,IDN,MED
e7 REQUEST/change | menuntut | a=Wakil Ketua DPR>Deputy Speaker of the House of Representatives,IDN,LEG
+ Sekolah kembali dibuka secara daring pada Senin.
. Di jalan depan sekolah, truk pengangkut semen terguling kemarin dan macet mengular dua kilometer.

@story id-own-n-062 | id | 2022-08-12 | Dunia Kini
@who G = Gustavo Petro | COL | GOV
@who E = National Liberation Army | COL | REB
@who D = Ivan Duque | COL | GOV
@who C = Cuba | CUB | GOV
@where B = Bogota | COL | 4.71 | -74.07
@where H = Havana | CUB | 23.11 | -82.37
# Baru Sepekan Menjabat, Petro Buka Jalan Damai dengan Gerilyawan ELN
e1 AGREE | Buka Jalan Damai | a=Petro>G | r=Gerilyawan ELN>E | d=2022-08-12
+ BOGOTA - Delegasi Presiden Kolombia Gustavo Petro bertemu para perunding Tentara Pembebasan Nasional (ELN) di Havana, Kuba, Kamis (11/8/2022), dan kedua pihak sepakat menghidupkan lagi perundingan damai.
e2 CONSULT | bertemu | a=Delegasi Presiden Kolombia Gustavo Petro>G ; para perunding Tentara Pembebasan Nasional (ELN)>E | p=Havana>H | d=2022-08-11
e3 AGREE | sepakat menghidupkan lagi perundingan | a=kedua pihak>G ; kedua pihak>E | p=Havana>H | d=2022-08-11 | same=e1
. Petro, bekas gerilyawan M-19, berjanji mencabut surat perintah penangkapan bagi para perunding itu.
e4 CONCEDE | mencabut surat perintah penangkapan | a=Petro>G | r=para perunding>E | st=planned
e5 AGREE | berjanji | a=Petro>G | r=para perunding>E
+ Menteri Luar Negeri Álvaro Leyva memuji Kuba yang selama ini menolak menyerahkan komandan ELN kepada pemerintahan lama.
e6 SUPPORT | memuji | a=Menteri Luar Negeri Álvaro Leyva>Álvaro Leyva,COL,GOV | r=Kuba>C | p=Havana>H
e7 REJECT/yield | menolak menyerahkan | a=Kuba>C | r=pemerintahan lama>Government of Ivan Duque,COL,GOV
. Karena sikap itu, Washington memasukkan Kuba ke dalam daftar negara sponsor terorisme pada Januari 2021.
e8 SANCTION | memasukkan | a=Washington>United States,USA,GOV | r=Kuba>C | d=2021-01-01..2021-01-31
. Leyva meminta maaf kepada rakyat Kuba atas "kerugian yang timbul".
S person:Leyva>=Álvaro Leyva | atas | kerugian yang timbul | direct
e9 CONCEDE | meminta maaf | a=Leyva>Álvaro Leyva,COL,GOV | r=rakyat Kuba>Cubans,CUB,CVL | p=Havana>H
+ Pembicaraan terakhir diputus Presiden Iván Duque setelah bom mobil ELN menewaskan 22 kadet polisi di Bogota pada 17 Januari 2019.
e10 REJECT/meet | diputus | a=Presiden Iván Duque>D | r=ELN>E | d=2019-01-01..2019-01-31
e11 ASSAULT/explosives | bom mobil | a=ELN>E | r=22 kadet polisi>National Police of Colombia,COL,COP | p=Bogota>B | d=2019-01-17 | f=killed 22 "22 kadet polisi"
. Pablo Beltrán, kepala perunding gerilyawan, menyebut pertemuan itu langkah pertama, tetapi menegaskan kelompoknya belum akan meletakkan senjata.
S person:Pablo Beltrán>=Pablo Beltrán | menyebut | langkah pertama | indirect
S person:Pablo Beltrán>=Pablo Beltrán | menegaskan | kelompoknya belum akan meletakkan senjata | indirect
e12 CONSULT | pertemuan itu | a=gerilyawan>E | p=Havana>H | d=2022-08-11 | same=e2
e13 REJECT/yield | belum akan meletakkan senjata | a=kelompoknya>E
+ ELN, dibentuk pada 1964 oleh mahasiswa dan pastor, diperkirakan memiliki 2.500 pejuang.
. Di Catatumbo, tempat kelompok itu membebaskan enam tentara yang mereka culik bulan lalu, warga menyambut kabar dari Havana dengan hati-hati.
e14 RETREAT/release | membebaskan | a=kelompok itu>E | r=enam tentara>Military Forces of Colombia,COL,MIL | p=Catatumbo>Catatumbo,COL,8.6,-73.0 | f=size 6 "enam tentara"
e15 ASSAULT/abduct | culik | a=mereka>E | r=enam tentara>Military Forces of Colombia,COL,MIL | p=Catatumbo>Catatumbo,COL,8.6,-73.0 | d=2022-07-01..2022-07-31 | f=abducted 6 "enam tentara"
