@story id-own-r-016 | id | 2026-02-20 | Situasi
@who IR = Iran | IRN | GOV
@who AA = Abbas Araghchi | IRN | GOV
@who US = United States | USA | GOV
@who T = Donald Trump | USA | GOV
@who OM = Oman | OMN | GOV
@who RU = Russia | RUS | GOV
@where GE = Geneva | CHE | 46.2 | 6.14
@where HZ = Strait of Hormuz | - | 26.57 | 56.25
# Trump Beri Iran Waktu 15 Hari, Araghchi: Kami Tak Berunding di Bawah Ancaman
S person:Araghchi>AA | - | Kami Tak Berunding di Bawah Ancaman | direct
e1 THREATEN | Beri Iran Waktu | a=Trump>T | r=Iran>IR | d=2026-02-19
e2 REJECT/meet | Tak Berunding | a=Kami>IR | r=Trump>US
+ WASHINGTON, KOMPAS.com - Presiden AS Donald Trump mengatakan pada Kamis (19/2/2026) bahwa Iran mempunyai waktu paling lama 15 hari untuk mencapai kesepakatan nuklir yang berarti atau "hal-hal yang sangat buruk akan terjadi".
S person:Presiden AS Donald Trump>T | mengatakan | Iran mempunyai waktu paling lama 15 hari untuk mencapai kesepakatan nuklir yang berarti atau "hal-hal yang sangat buruk akan terjadi" | mixed
e3 THREATEN | sangat buruk akan terjadi | a=Presiden AS Donald Trump>T | r=Iran>IR | d=2026-02-19 | same=e1
+ "Mungkin kita akan membuat kesepakatan, mungkin juga tidak.
. Kalian akan tahu dalam sepuluh hari," katanya di hadapan wartawan di pesawat kepresidenan, seperti dilaporkan AFP.
S outlet:AFP>=AFP ; person:nya>T | katanya | Mungkin kita akan membuat ... dalam sepuluh hari, | direct
. Gugus kapal induk USS Gerald R Ford telah melewati Selat Gibraltar untuk bergabung dengan USS Abraham Lincoln di Laut Arab, sementara puluhan jet tempur F-35 dan F-22 dipindahkan ke pangkalan di Yordania.
e4 MOBILIZE/weapons | bergabung | a=Gugus kapal induk USS Gerald R Ford>United States Navy,USA,MIL | p=Laut Arab>Arabian Sea,-,17.0,63.0 | st=planned
e5 MOBILIZE/weapons | dipindahkan | a=puluhan jet tempur F-35 dan F-22>United States Air Force,USA,MIL | p=Yordania>Jordan,JOR,31.2,36.5 | f=size 20.. "puluhan jet tempur F-35 dan F-22"
+ Menteri Luar Negeri Iran Abbas Araghchi membantah bahwa Washington meminta penghentian total pengayaan uranium dalam perundingan tidak langsung di Jenewa, Selasa, yang ditengahi Oman.
S person:Menteri Luar Negeri Iran Abbas Araghchi>AA | membantah | Washington meminta penghentian total pengayaan uranium dalam perundingan tidak langsung di Jenewa, Selasa, yang ditengahi Oman | indirect
e6 REQUEST/yield | meminta | a=Washington>US | r=Iran>IR | p=Jenewa>GE | d=2026-02-17 | st=denied
e7 CONSULT/third-party | perundingan tidak langsung | a=Washington>US ; Iran>IR ; Oman>OM | p=Jenewa>GE | d=2026-02-17
. Ia berjanji menyerahkan rancangan usul balasan dalam dua atau tiga hari.
e8 AGREE | berjanji | a=Ia>AA | r=Washington>US
. "Jalan diplomasi terbuka," ujar diplomat kawakan itu, "tetapi bila kami diserang, semua pangkalan musuh di kawasan akan menjadi sasaran."
S person:diplomat kawakan itu>AA | ujar | tetapi bila kami diserang, semua pangkalan musuh di kawasan akan menjadi sasaran. | direct
e9 ASSAULT | diserang | r=kami>IR | st=possible
e10 THREATEN/violence | akan menjadi sasaran | a=kami>IR | r=musuh>US
+ Garda Revolusi menutup sebagian Selat Hormuz selama beberapa jam untuk latihan tembak dan menggelar manuver laut bersama kapal perang Rusia di Teluk Oman.
e11 COERCE/restrict | menutup | a=Garda Revolusi>Islamic Revolutionary Guard Corps,IRN,MIL | p=Selat Hormuz>HZ
e12 COOPERATE | manuver laut bersama | a=Garda Revolusi>Islamic Revolutionary Guard Corps,IRN,MIL ; kapal perang Rusia>Russian Navy,RUS,MIL | p=Teluk Oman>Gulf of Oman,-,24.8,58.5
. Moskwa meminta semua pihak menahan diri, dan juru bicara Kremlin mengatakan latihan itu sudah direncanakan jauh hari.
S unnamed:juru bicara Kremlin>- | mengatakan | latihan itu sudah direncanakan jauh hari | indirect
e13 REQUEST/change | meminta | a=Moskwa>RU | r=semua pihak>IR ; semua pihak>US
e14 COOPERATE | latihan itu | a=Kremlin>RU | p=Teluk Oman>Gulf of Oman,-,24.8,58.5 | same=e12
. Polandia mendesak warganya segera meninggalkan Iran, sedangkan Inggris, menurut surat kabar The Times, menolak meminjamkan pangkalan Diego Garcia untuk serangan.
S outlet:surat kabar The Times>=The Times | menurut | menolak meminjamkan pangkalan Diego Garcia untuk serangan | indirect
e15 REQUEST | mendesak | a=Polandia>Poland,POL,GOV | r=warganya>-,POL,CVL
e16 REJECT/assist | menolak meminjamkan | a=Inggris>United Kingdom,GBR,GOV | r=AS>US
+ Harga minyak mencapai titik tertinggi dalam enam bulan.
. Bagi banyak warga Teheran, kata seorang pemilik toko buku bernama Parisa, menunggu lebih melelahkan daripada perang itu sendiri.
S person:Parisa>=Parisa | kata | menunggu lebih melelahkan daripada perang itu sendiri | indirect
+ Pada Juni 2025, AS mengebom tiga situs nuklir Iran pada hari-hari terakhir perang 12 hari dengan Israel.
e17 ASSAULT/aerial | mengebom | a=AS>US | r=tiga situs nuklir Iran>IR | p=Iran>Iran,IRN,32.4,53.7 | d=2025-06-01..2025-06-30
. Kemlu RI menyatakan 329 WNI masih berada di Iran dan rencana kontingensi telah disiapkan.
S organization:Kemlu RI>=Ministry of Foreign Affairs of Indonesia | menyatakan | 329 WNI masih berada di Iran dan rencana kontingensi telah disiapkan | indirect

@story id-own-r-017 | id | 2025-07-29 | Situasi
@who TH = Thailand | THA | GOV
@who KH = Cambodia | KHM | GOV
@who TA = Royal Thai Army | THA | MIL
@who CA = Royal Cambodian Armed Forces | KHM | MIL
@who MY = Malaysia | MYS | GOV
@who AI = Anwar Ibrahim | MYS | GOV
@who HM = Hun Manet | KHM | GOV
@who PW = Phumtham Wechayachai | THA | GOV
@where B = Thailand-Cambodia border | - | 14.35 | 103.3
@where P = Putrajaya | MYS | 2.93 | 101.69
# Thailand Tuduh Kamboja Langgar Gencatan Senjata Beberapa Jam Usai Berlaku
S organization:Thailand>TH | Tuduh | Kamboja Langgar Gencatan Senjata Beberapa Jam Usai Berlaku | indirect
e1 ACCUSE/allege | Tuduh | a=Thailand>TH | r=Kamboja>KH | d=2025-07-29
e2 REJECT/yield | Langgar | a=Kamboja>KH | r=Thailand>TH | d=2025-07-29
e3 RETREAT/ceasefire | Gencatan Senjata | d=2025-07-29
+ BANGKOK - Militer Thailand menuduh pasukan Kamboja menyerang di lima titik sepanjang perbatasan pada Selasa (29/7/2025), tak lama setelah gencatan senjata tanpa syarat yang dirundingkan di Malaysia mulai berlaku pada tengah malam.
S organization:Militer Thailand>TA | menuduh | pasukan Kamboja menyerang di lima titik sepanjang perbatasan pada Selasa (29/7/2025) | indirect
e4 ACCUSE/allege | menuduh | a=Militer Thailand>TA | r=pasukan Kamboja>CA | d=2025-07-29 | same=e1
e5 ASSAULT | menyerang | a=pasukan Kamboja>CA | r=Militer Thailand>TA | p=perbatasan>B | d=2025-07-29
e6 RETREAT/ceasefire | gencatan senjata | p=perbatasan>B | d=2025-07-29 | same=e3
+ "Ini pelanggaran yang disengaja dan upaya merusak rasa saling percaya.
e7 REJECT/yield | pelanggaran | r=Militer Thailand>TH | same=e2
. Tentara kami terpaksa membalas secara proporsional untuk membela diri," kata juru bicara Angkatan Darat, Winthai Suvaree, dikutip dari Anadolu.
S outlet:Anadolu>=Anadolu ; person:Winthai Suvaree>=Winthai Suvaree | kata | Ini pelanggaran yang disengaja ... untuk membela diri, | direct
e8 ASSAULT | membalas | a=Tentara kami>TA | r=pasukan Kamboja>CA | p=perbatasan>B | d=2025-07-29
. Kementerian Pertahanan Kamboja menampik tuduhan itu dan menegaskan tidak ada bentrokan bersenjata di wilayah mana pun.
S organization:Kementerian Pertahanan Kamboja>=Ministry of National Defence of Cambodia | menegaskan | tidak ada bentrokan bersenjata di wilayah mana pun | indirect
e9 ASSAULT | bentrokan bersenjata | p=perbatasan>B | d=2025-07-29 | st=denied | same=e5
+ Meski demikian, para komandan lapangan kedua negara bertemu pada pagi harinya dan, menurut militer Thailand, sepakat menghentikan tembakan, tidak menambah pasukan, serta mengizinkan pemulangan jenazah.
S organization:militer Thailand>TA | menurut | sepakat menghentikan tembakan, tidak menambah pasukan, serta mengizinkan pemulangan jenazah | indirect
e10 CONSULT | bertemu | a=para komandan lapangan kedua negara>TA ; para komandan lapangan kedua negara>CA | p=perbatasan>B | d=2025-07-29
e11 CONCEDE | sepakat menghentikan tembakan | a=para komandan lapangan kedua negara>TA ; para komandan lapangan kedua negara>CA | d=2025-07-29
. Di Surin, pelajar memang belum kembali ke kelas, tetapi pedagang mi sudah membuka lapak.
+ Kesepakatan di Putrajaya pada Senin itu dicapai Perdana Menteri Kamboja Hun Manet dan pelaksana tugas perdana menteri Thailand Phumtham Wechayachai dengan tuan rumah Anwar Ibrahim, disaksikan utusan Amerika Serikat dan China.
e12 CONCEDE | Kesepakatan | a=Perdana Menteri Kamboja Hun Manet>HM ; pelaksana tugas perdana menteri Thailand Phumtham Wechayachai>PW | p=Putrajaya>P | d=2025-07-28
. Presiden Trump, yang sebelumnya mengancam tidak akan meneruskan negosiasi tarif dengan keduanya sebelum perang berhenti, mengeklaim jasa atas hasil tersebut.
S person:Presiden Trump>=Donald Trump | mengancam | tidak akan meneruskan negosiasi tarif dengan keduanya sebelum perang berhenti | indirect
e13 THREATEN | mengancam | a=Presiden Trump>Donald Trump,USA,GOV | r=keduanya>TH ; keduanya>KH
. "Saya sudah menghentikan banyak perang. Saya bangga menjadi Presiden Perdamaian!" tulisnya.
S person:nya>=Donald Trump | tulisnya | Saya sudah menghentikan banyak perang. Saya bangga menjadi Presiden Perdamaian! | direct
+ Lima hari pertempuran menewaskan sedikitnya 43 orang dan memaksa lebih dari 300.000 warga di kedua sisi mengungsi.
e14 ASSAULT | pertempuran | p=perbatasan>B | d=2025-07-24..2025-07-28 | f=killed 43.. "sedikitnya 43 orang" ; displaced 300000.. "lebih dari 300.000 warga"
. Malaysia menyatakan siap mengirim tim pemantau ASEAN, sedangkan Phnom Penh menuntut Bangkok membebaskan 18 serdadunya yang ditawan.
S organization:Malaysia>MY | menyatakan | siap mengirim tim pemantau ASEAN | indirect
e15 AGREE | siap mengirim | a=Malaysia>MY
e16 REQUEST/yield | menuntut | a=Phnom Penh>KH | r=Bangkok>TH
e17 RETREAT/release | membebaskan | a=Bangkok>TH | r=18 serdadunya>CA | st=possible | f=size 18 "18 serdadunya"
e18 ASSAULT/abduct | ditawan | a=Bangkok>TH | r=18 serdadunya>CA | p=perbatasan>B | f=detained 18 "18 serdadunya"
. Menteri Luar Negeri RI Sugiono memuji kepemimpinan Malaysia dan menawarkan personel Indonesia untuk tim itu.
e19 SUPPORT | memuji | a=Menteri Luar Negeri RI Sugiono>Sugiono,IDN,GOV | r=Malaysia>MY
e20 AGREE | menawarkan | a=Menteri Luar Negeri RI Sugiono>Sugiono,IDN,GOV
. "ASEAN diuji, dan ia lulus ujian itu dengan nilai pas-pasan," ujar seorang pengamat hubungan internasional di Depok.
S unnamed:seorang pengamat hubungan internasional di Depok>- | ujar | ASEAN diuji, dan ia lulus ujian itu dengan nilai pas-pasan, | direct

@story id-own-r-018 | id | 2025-06-02 | Situasi
@who UA = Ukraine | UKR | GOV
@who SBU = Security Service of Ukraine | UKR | SPY
@who Z = Volodymyr Zelensky | UKR | GOV
@who RU = Russia | RUS | GOV
@who RM = Ministry of Defence of Russia | RUS | MIL
@who RU2 = Russian Air Force | RUS | MIL
@where I = Istanbul | TUR | 41.01 | 28.98
@where IR = Irkutsk Oblast | RUS | 52.3 | 104.3
@where MU = Murmansk Oblast | RUS | 68.97 | 33.09
@where R = Russia | RUS | 60.0 | 90.0
# Drone Ukraina Bakar 41 Pesawat Rusia, Zelensky: Hasil yang Brilian
S person:Zelensky>Z | - | Hasil yang Brilian | direct
e1 ASSAULT/drone | Bakar | a=Drone Ukraina>SBU | r=41 Pesawat Rusia>RU2 | p=Rusia>R | d=2025-06-01
e2 SUPPORT | Brilian | a=Zelensky>Z | r=Ukraina>SBU | d=2025-06-01
+ Kyiv - Dinas Keamanan Ukraina (SBU) mengeklaim telah menghantam 41 pesawat pengebom Rusia dengan 117 drone yang diselundupkan di dalam truk, Minggu (1/6/2025), sehari sebelum delegasi kedua negara berunding di Istanbul.
S organization:Dinas Keamanan Ukraina (SBU)>SBU | mengeklaim | telah menghantam 41 pesawat pengebom Rusia dengan 117 drone yang diselundupkan di dalam truk | indirect
e3 ASSAULT/drone | menghantam | a=Dinas Keamanan Ukraina (SBU)>SBU | r=41 pesawat pengebom Rusia>RU2 | p=Rusia>R | d=2025-06-01 | same=e1
e4 CONSULT | berunding | a=delegasi kedua negara>UA ; delegasi kedua negara>RU | p=Istanbul>I | d=2025-06-02
+ "Yang paling menarik, dan ini sudah boleh kami katakan, kantor operasi kami di wilayah Rusia terletak persis di sebelah markas FSB.
. Satu tahun, enam bulan, sembilan hari sejak perencanaan hingga pelaksanaan," tutur Presiden Volodymyr Zelensky dalam pidato malamnya, yang dilansir BBC.
S outlet:BBC>=BBC ; person:Presiden Volodymyr Zelensky>Z | tutur | Yang paling menarik ... hingga pelaksanaan, | direct
. Semua yang terlibat, imbuhnya, sudah ditarik keluar dari Rusia sebelum operasi bersandi Jaring Laba-laba itu dimulai.
S person:nya>Z | imbuhnya | sudah ditarik keluar dari Rusia sebelum operasi bersandi Jaring Laba-laba itu dimulai | indirect
e5 RETREAT/withdraw | ditarik keluar | a=Semua yang terlibat>SBU | p=Rusia>R
e6 ASSAULT/drone | operasi | a=Semua yang terlibat>SBU | p=Rusia>R | same=e1
+ Kementerian Pertahanan Rusia mengakui beberapa pesawat terbakar di Irkutsk dan Murmansk akibat "serangan teroris", tetapi menyatakan serangan di tiga provinsi lain berhasil digagalkan dan sejumlah orang yang terlibat telah ditahan.
S organization:Kementerian Pertahanan Rusia>RM | mengakui | beberapa pesawat terbakar di Irkutsk dan Murmansk akibat "serangan teroris" | mixed
S organization:Kementerian Pertahanan Rusia>RM | menyatakan | serangan di tiga provinsi lain berhasil digagalkan dan sejumlah orang yang terlibat telah ditahan | indirect
e7 ASSAULT/drone | terbakar | r=beberapa pesawat>RU2 | p=Irkutsk>IR | d=2025-06-01 | same=e1
e8 ASSAULT/drone | serangan di tiga provinsi lain | p=Rusia>R | d=2025-06-01 | st=denied
e9 COERCE/arrest | ditahan | r=sejumlah orang yang terlibat>-,-,- | p=Rusia>R
. Gedung Putih, kata seorang pejabatnya kepada CBS, tidak diberi tahu lebih dulu.
S outlet:CBS>=CBS ; unnamed:seorang pejabatnya>- | kata | tidak diberi tahu lebih dulu | indirect
+ Di Istanbul, pertemuan yang berlangsung hanya sejam lebih sedikit itu menghasilkan kesepakatan menukar semua tawanan yang sakit, luka berat, dan berusia di bawah 25 tahun, serta menyerahkan masing-masing 6.000 jenazah prajurit.
e10 CONSULT | pertemuan | a=delegasi kedua negara>UA ; delegasi kedua negara>RU | p=Istanbul>I | d=2025-06-02 | same=e4
e11 AGREE | kesepakatan | a=delegasi kedua negara>UA ; delegasi kedua negara>RU | p=Istanbul>I | d=2025-06-02
e12 RETREAT/release | menukar semua tawanan | a=delegasi kedua negara>UA ; delegasi kedua negara>RU | st=planned
. Moskwa kembali menolak gencatan senjata tanpa syarat; ketua delegasinya, Vladimir Medinsky, hanya menawarkan jeda dua atau tiga hari di sebagian garis depan.
e13 REJECT/yield | menolak | a=Moskwa>RU | r=delegasi kedua negara>UA | p=Istanbul>I | d=2025-06-02
e14 AGREE | menawarkan jeda | a=Vladimir Medinsky>Vladimir Medinsky,RUS,GOV | p=Istanbul>I | d=2025-06-02
. "Mereka tetap tidak mau berhenti membunuh," ujar Wakil Menteri Luar Negeri Ukraina Sergiy Kyslytsya.
S person:Wakil Menteri Luar Negeri Ukraina Sergiy Kyslytsya>=Sergiy Kyslytsya | ujar | Mereka tetap tidak mau berhenti membunuh, | direct
e15 REJECT/yield | tidak mau berhenti membunuh | a=Mereka>RU | same=e13
. Menteri Pertahanan Rustem Umerov mengusulkan putaran ketiga pada akhir Juni dan menyerahkan daftar ratusan anak yang, menurut Kyiv, dibawa paksa ke Rusia.
S organization:Kyiv>UA | menurut | dibawa paksa ke Rusia | indirect
e16 REQUEST/meet | mengusulkan | a=Menteri Pertahanan Rustem Umerov>Rustem Umerov,UKR,GOV | r=Rusia>RU | p=Istanbul>I | d=2025-06-02
e17 ASSAULT/abduct | dibawa paksa | a=Rusia>RU | r=ratusan anak>-,UKR,CVL | f=abducted 200.. "ratusan anak"
+ Presiden Turki Recep Tayyip Erdogan menyebut pertemuan itu "luar biasa" dan mengundang Putin, Zelensky, serta Trump berunding di negaranya.
S person:Presiden Turki Recep Tayyip Erdogan>=Recep Tayyip Erdogan | menyebut | pertemuan itu "luar biasa" | mixed
e18 SUPPORT | luar biasa | a=Presiden Turki Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV
e19 REQUEST/meet | mengundang | a=Presiden Turki Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=Putin>Vladimir Putin,RUS,GOV ; Zelensky>Z ; Trump>Donald Trump,USA,GOV
. Demikian dirangkum dari AFP dan Reuters.
