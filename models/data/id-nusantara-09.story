@story id-own-m-057 | id | 2025-07-18 | Situasi
@who I = Israel | ISR | GOV
@who S = Government of Syria | SYR | GOV
@who A = Ahmed al-Sharaa | SYR | GOV
@who D = Druze militias in Sweida | SYR | REB
@who B = Bedouin militias in Sweida | SYR | REB
@where W = Sweida | SYR | 32.71 | 36.57
@where D = Damascus | SYR | 33.51 | 36.29
# Usai Dibom Israel, Pasukan Suriah Angkat Kaki dari Sweida
e1 ASSAULT/aerial | Dibom | a=Israel>I | r=Pasukan Suriah>S | d=2025-07-16
e2 RETREAT/withdraw | Angkat Kaki | a=Pasukan Suriah>Armed forces of Syria,SYR,MIL | p=Sweida>W | d=2025-07-17
+ Damaskus, CNN Indonesia -- Pasukan pemerintah Suriah ditarik dari Kota Sweida, Kamis (17/7), setelah empat hari pertumpahan darah antara milisi Druze dan suku Badui.
e3 RETREAT/withdraw | ditarik | a=Pasukan pemerintah Suriah>Armed forces of Syria,SYR,MIL | p=Kota Sweida>W | d=2025-07-17 | same=e2
e4 ASSAULT | pertumpahan darah | a=milisi Druze>D ; suku Badui>B | p=Kota Sweida>W | d=2025-07-13..2025-07-16
. Sehari sebelumnya, jet Israel menghantam gedung Kementerian Pertahanan di pusat Damaskus saat siaran langsung televisi berlangsung.
e5 ASSAULT/aerial | menghantam | a=jet Israel>Israeli Air Force,ISR,MIL | r=Kementerian Pertahanan>Ministry of Defence of Syria,SYR,GOV | p=Damaskus>D | d=2025-07-16 | same=e1
. Penyiar perempuan di layar lari tunggang langgang.
+ "Kami lebih memilih kepentingan rakyat ketimbang kekacauan," kata Presiden interim Ahmed Al Sharaa dalam pidato televisi.
S person:Presiden interim Ahmed Al Sharaa>A | kata | Kami lebih memilih kepentingan rakyat ketimbang kekacauan, | direct
. Ia menuduh Israel berupaya memecah belah Suriah dan berjanji menghukum siapa pun yang menganiaya warga Druze.
S person:Ia>A | menuduh | Israel berupaya memecah belah Suriah | indirect
e6 ACCUSE/allege | menuduh | a=Ia>A | r=Israel>I | d=2025-07-17
e7 AGREE | berjanji menghukum | a=Ia>A | r=warga Druze>Druze of Syria,SYR,CVL | d=2025-07-17
. Perdana Menteri Benjamin Netanyahu mengatakan negaranya bertekad melindungi Druze dan menjaga wilayah selatan Damaskus tetap bebas dari tentara.
S person:Perdana Menteri Benjamin Netanyahu>=Benjamin Netanyahu | mengatakan | negaranya bertekad melindungi Druze dan menjaga wilayah selatan Damaskus tetap bebas dari tentara | indirect
+ Observatorium Suriah untuk Hak Asasi Manusia menghitung 594 orang terbunuh sejak Minggu, 154 di antaranya warga sipil Druze.
S organization:Observatorium Suriah untuk Hak Asasi Manusia>=Syrian Observatory for Human Rights | menghitung | 594 orang terbunuh sejak Minggu, 154 di antaranya warga sipil Druze | indirect
e8 ASSAULT | terbunuh | r=594 orang>-,SYR,- ; warga sipil Druze>Druze of Syria,SYR,CVL | p=Sweida>W | d=2025-07-13..2025-07-17 | f=killed 594 "594 orang" ; killed 154 "154 di antaranya warga sipil Druze" | same=e4
. Sebanyak 83 di antaranya, menurut lembaga yang bermarkas di Inggris itu, dieksekusi begitu saja oleh aparat.
S organization:lembaga yang bermarkas di Inggris itu>=Syrian Observatory for Human Rights | menurut | dieksekusi begitu saja oleh aparat | indirect
e9 ASSAULT/targeted | dieksekusi begitu saja | a=aparat>Security forces of Syria,SYR,COP | r=83>Druze of Syria,SYR,CVL | p=Sweida>W | f=killed 83 "Sebanyak 83"
. Gencatan senjata diumumkan oleh pemuka Druze Youssef Jarbou, tetapi ditolak Sheikh Hikmat Al Hijri yang bersumpah terus bertempur.
e10 CONCEDE | Gencatan senjata diumumkan | a=pemuka Druze Youssef Jarbou>Youssef Jarbou,SYR,CVL | p=Sweida>W | d=2025-07-16
e11 REJECT/yield | ditolak | a=Sheikh Hikmat Al Hijri>Hikmat al-Hijri,SYR,REB
e12 THREATEN/violence | bersumpah terus bertempur | a=Sheikh Hikmat Al Hijri>Hikmat al-Hijri,SYR,REB | r=Pasukan pemerintah Suriah>S
+ Menlu AS Marco Rubio menyebut kekerasan itu buah kesalahpahaman dan mengaku telah menghubungi semua pihak.
S person:Menlu AS Marco Rubio>=Marco Rubio | menyebut | kekerasan itu buah kesalahpahaman | indirect
S person:Menlu AS Marco Rubio>=Marco Rubio | mengaku | telah menghubungi semua pihak | indirect
e13 CONSULT/phone | menghubungi | a=Menlu AS Marco Rubio>Marco Rubio,USA,GOV ; Pasukan pemerintah Suriah>S
. Turki, Arab Saudi, dan delapan negara lain mengecam campur tangan Israel dan menyatakan dukungan pada keutuhan wilayah Suriah.
e14 ACCUSE/disapprove | mengecam | a=Turki>Turkey,TUR,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=Israel>I
e15 SUPPORT | menyatakan dukungan | a=Turki>Turkey,TUR,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=Suriah>S
. Pekan depan, menurut situs Axios, pejabat Israel dan Suriah akan bertemu di Paris.
S outlet:situs Axios>=Axios | menurut | pejabat Israel dan Suriah akan bertemu di Paris | indirect
e16 AGREE | akan bertemu | a=pejabat Israel>Officials of Israel,ISR,GOV ; Suriah>Officials of Syria,SYR,GOV | p=Paris>Paris,FRA,48.86,2.35 | d=2025-07-21..2025-07-27 | st=planned

@story id-own-m-058 | id | 2025-05-14 | Situasi
@who T = Donald Trump | USA | GOV
@who A = Ahmed al-Sharaa | SYR | GOV
@who M = Mohammed bin Salman | SAU | GOV
@who S = Government of Syria | SYR | GOV
@where R = Riyadh | SAU | 24.71 | 46.68
# Trump Cabut Sanksi Suriah, Jabat Tangan dengan Presiden Sharaa
e1 CONCEDE | Cabut Sanksi | a=Trump>T | r=Suriah>S | d=2025-05-13
e2 CONSULT | Jabat Tangan | a=Trump>T ; Presiden Sharaa>A | d=2025-05-14
+ RIYADH, KOMPAS.com – Presiden Amerika Serikat Donald Trump bertemu Presiden sementara Suriah Ahmed al-Sharaa di Riyadh, Rabu (14/5/2025), hanya sehari setelah mengumumkan pencabutan seluruh sanksi terhadap Damaskus.
e3 CONSULT/visit | bertemu | a=Presiden Amerika Serikat Donald Trump>T ; Presiden sementara Suriah Ahmed al-Sharaa>A | p=Riyadh>R | d=2025-05-14 | same=e2
e4 CONCEDE | pencabutan seluruh sanksi | a=Presiden Amerika Serikat Donald Trump>T | r=Damaskus>S | p=Riyadh>R | d=2025-05-13 | same=e1
. Pertemuan 33 menit itu difasilitasi Putra Mahkota Arab Saudi Mohammed bin Salman, sedangkan Presiden Turki Recep Tayyip Erdogan ikut lewat telepon.
e5 CONSULT/third-party,phone | difasilitasi | a=Putra Mahkota Arab Saudi Mohammed bin Salman>M ; Presiden Turki Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV ; Presiden Amerika Serikat Donald Trump>T ; Presiden sementara Suriah Ahmed al-Sharaa>A | p=Riyadh>R | d=2025-05-14 | same=e2
+ "Pria muda yang menarik, tangguh, masa lalunya kuat," ujar Trump tentang bekas komandan Al-Qaeda itu kepada wartawan di pesawat.
S person:Trump>T | ujar | Pria muda yang menarik, tangguh, masa lalunya kuat, | direct
e6 SUPPORT | menarik, tangguh | a=Trump>T | r=bekas komandan Al-Qaeda itu>A | d=2025-05-14
. Gedung Putih menyatakan Trump meminta Sharaa bergabung dengan Perjanjian Abraham, mengusir petempur asing, dan membantu AS mencegah kebangkitan ISIS.
S organization:Gedung Putih>=White House | menyatakan | Trump meminta Sharaa bergabung dengan Perjanjian Abraham, mengusir petempur asing, dan membantu AS mencegah kebangkitan ISIS | indirect
e7 REQUEST | meminta | a=Trump>T | r=Sharaa>A | p=Riyadh>R | d=2025-05-14
. Kementerian Luar Negeri Suriah menyambut keputusan itu sebagai "titik balik yang menentukan".
S organization:Kementerian Luar Negeri Suriah>=Ministry of Foreign Affairs of Syria | menyambut | titik balik yang menentukan | direct
e8 SUPPORT | menyambut | a=Kementerian Luar Negeri Suriah>S | r=Trump>T
+ Warga Damaskus, Homs, dan Latakia menyalakan kembang api semalaman.
. "Mungkin tahun depan anak saya tidak perlu lagi belajar dengan lilin," kata Rima, guru di Homs, kepada Reuters.
S outlet:Reuters>=Reuters ; person:Rima, guru di Homs>=Rima | kata | Mungkin tahun depan anak saya tidak perlu lagi belajar dengan lilin, | direct
. AS pertama kali menjatuhkan sanksi pada 1979 dan memperberatnya sesudah 2011, ketika rezim Bashar al-Assad menindas demonstrasi dengan senjata.
e9 SANCTION/discontinue | menjatuhkan sanksi | a=AS>United States,USA,GOV | r=Suriah>S | d=1979-01-01..1979-12-31
e10 ASSAULT | menindas demonstrasi | a=rezim Bashar al-Assad>S | r=demonstrasi>Syrian protesters,SYR,CVL | p=Suriah>Syria,SYR,35.0,38.5 | d=2011-01-01..2011-12-31
. Israel kecewa karena permintaannya agar sanksi dipertahankan tidak digubris.
e11 REQUEST | permintaannya | a=Israel>Israel,ISR,GOV | r=Trump>T
. Kepala Sharaa sendiri, hingga Desember lalu, dihargai 10 juta dollar AS oleh Washington.
e12 THREATEN/arrest | dihargai 10 juta dollar AS | a=Washington>United States,USA,GOV | r=Sharaa>A

@story id-own-m-059 | id | 2024-08-08 | Situasi
@who U = Armed forces of Ukraine | UKR | MIL
@who R = Russia | RUS | GOV
@who P = Vladimir Putin | RUS | GOV
@where K = Kursk region | RUS | 51.7 | 36.2
@where S = Sudzha | RUS | 51.19 | 35.27
# Ukraina Terobos Kursk, Putin Sebut Provokasi Besar
S person:Putin>P | Sebut | Provokasi Besar | indirect
e1 ASSAULT | Terobos | a=Ukraina>Ukraine,UKR,GOV | p=Kursk>K | d=2024-08-06
e2 ACCUSE/disapprove | Provokasi Besar | a=Putin>P | r=Ukraina>Ukraine,UKR,GOV | d=2024-08-07
+ MOSKWA - Ratusan tentara Ukraina yang didukung tank dan drone menerobos perbatasan Rusia di wilayah Kursk, Selasa (6/8/2024) pagi.
e3 ASSAULT | menerobos | a=Ratusan tentara Ukraina>U | r=Rusia>R | p=wilayah Kursk>K | d=2024-08-06 | f=size 200.. "Ratusan tentara Ukraina" | same=e1
. Itu serangan darat terbesar ke wilayah Rusia sejak perang dimulai.
e4 ASSAULT | serangan darat | a=Ratusan tentara Ukraina>U | r=Rusia>R | p=wilayah Rusia>K | d=2024-08-06 | same=e1
. Dalam rapat dengan para menteri, Rabu, Putin menyebutnya "provokasi berskala besar" dan menuduh Kyiv menembaki rumah warga secara membabi buta.
S person:Putin>P | menyebutnya | provokasi berskala besar | direct
S person:Putin>P | menuduh | Kyiv menembaki rumah warga secara membabi buta | indirect
e5 ACCUSE/disapprove | provokasi berskala besar | a=Putin>P | r=Kyiv>Ukraine,UKR,GOV | d=2024-08-07 | same=e2
e6 ACCUSE/allege | menuduh | a=Putin>P | r=Kyiv>Ukraine,UKR,GOV | d=2024-08-07
e7 ASSAULT/firearms | menembaki rumah warga | a=Kyiv>Ukraine,UKR,GOV | r=warga>Residents of Kursk region,RUS,CVL | p=wilayah Kursk>K | st=possible
+ Penjabat Gubernur Alexei Smirnov menetapkan keadaan darurat dan mengungsikan ribuan penduduk.
e8 COERCE/martial-law | menetapkan keadaan darurat | a=Penjabat Gubernur Alexei Smirnov>Alexei Smirnov,RUS,GOV | p=wilayah Kursk>K | d=2024-08-07
e9 AID | mengungsikan | a=Penjabat Gubernur Alexei Smirnov>Alexei Smirnov,RUS,GOV | r=ribuan penduduk>Residents of Kursk region,RUS,CVL | p=wilayah Kursk>K | f=displaced 2000.. "ribuan penduduk"
. Kementerian kesehatan setempat melaporkan lima orang tewas, termasuk dua awak ambulans, dan 31 orang cedera.
S organization:Kementerian kesehatan setempat>=Ministry of Health of Kursk region | melaporkan | lima orang tewas, termasuk dua awak ambulans, dan 31 orang cedera | indirect
e10 ASSAULT | tewas | r=lima orang>-,RUS,CVL | p=wilayah Kursk>K | f=killed 5 "lima orang" ; injured 31 "31 orang"
. Kepala Staf Umum Valery Gerasimov mengeklaim laju 1.000 serdadu musuh telah dihentikan.
S person:Kepala Staf Umum Valery Gerasimov>=Valery Gerasimov | mengeklaim | laju 1.000 serdadu musuh telah dihentikan | indirect
e11 ASSAULT | dihentikan | a=Kepala Staf Umum Valery Gerasimov>Armed forces of Russia,RUS,MIL | r=1.000 serdadu musuh>U | p=wilayah Kursk>K | f=size 1000 "1.000 serdadu musuh"
. Sejumlah narablog militer Rusia membantahnya: kota Sudzha, tulis mereka, sudah jatuh.
S unnamed:Sejumlah narablog militer Rusia>- | tulis | sudah jatuh | indirect
e12 ASSAULT | sudah jatuh | r=Rusia>R | p=Sudzha>S
e13 REJECT | membantahnya | a=Sejumlah narablog militer Rusia>Russian military bloggers,RUS,MED | r=Kepala Staf Umum Valery Gerasimov>Valery Gerasimov,RUS,MIL
+ Kyiv bungkam selama dua hari.
. Baru pada Kamis, Zelensky secara tersirat mengatakan Rusia harus merasakan akibat perbuatannya.
S person:Zelensky>=Volodymyr Zelensky | mengatakan | Rusia harus merasakan akibat perbuatannya | indirect
. Gedung Putih mengaku tidak diberi tahu sebelumnya, dan akan meminta penjelasan kepada militer Ukraina.
S organization:Gedung Putih>=White House | mengaku | tidak diberi tahu sebelumnya | indirect
e14 REQUEST | meminta penjelasan | a=Gedung Putih>United States,USA,GOV | r=militer Ukraina>U | st=planned
. Di Sudzha terdapat stasiun pengukur gas terakhir yang masih mengalirkan gas Rusia ke Eropa.

@story id-own-m-060 | id | 2025-08-06 | Situasi
@who L = Government of Lebanon | LBN | GOV
@who H = Hezbollah | LBN | REB
@who S = Nawaf Salam | LBN | GOV
@who Q = Naim Qassem | LBN | REB
@who A = Lebanese Armed Forces | LBN | MIL
@who I = Israel | ISR | GOV
@where B = Beirut | LBN | 33.89 | 35.5
# Lebanon Perintahkan Tentara Susun Rencana Lucuti Hizbullah
e1 REQUEST | Perintahkan | a=Lebanon>L | r=Tentara>A | d=2025-08-05
e2 COERCE/seize | Lucuti | a=Tentara>A | r=Hizbullah>H | st=planned
+ BEIRUT, KOMPAS.com - Kabinet Lebanon menugaskan tentara menyusun rencana agar seluruh senjata hanya dipegang negara sebelum akhir tahun, Selasa (5/8/2025).
e3 REQUEST | menugaskan | a=Kabinet Lebanon>L | r=tentara>A | p=BEIRUT>B | d=2025-08-05 | same=e1
. Keputusan bersejarah itu diambil setelah sidang hampir enam jam di istana kepresidenan Baabda.
. Rencana tersebut, kata Perdana Menteri Nawaf Salam, harus diserahkan kepada kabinet selambatnya 31 Agustus.
S person:Perdana Menteri Nawaf Salam>S | kata | harus diserahkan kepada kabinet selambatnya 31 Agustus | indirect
+ Dua menteri Syiah meninggalkan ruangan sebelum sidang usai sebagai bentuk penolakan.
e4 REJECT | meninggalkan ruangan | a=Dua menteri Syiah>Shia ministers of Lebanon,LBN,GOV | r=Kabinet Lebanon>L | p=BEIRUT>B | d=2025-08-05
. Ketika rapat masih berjalan, Sekretaris Jenderal Hizbullah Naim Qassem berpidato di televisi dan menolak tenggat apa pun selama Israel belum berhenti menyerang.
e5 REJECT/yield | menolak tenggat | a=Sekretaris Jenderal Hizbullah Naim Qassem>Q | r=Kabinet Lebanon>L | d=2025-08-05
e6 ASSAULT | menyerang | a=Israel>I | r=Lebanon>L | p=Lebanon>Lebanon,LBN,33.9,35.8 | st=ongoing
. "Setiap agresi besar akan kami jawab dengan rudal yang menghujani Israel," ancamnya.
S person:nya>Q | ancamnya | Setiap agresi besar akan kami jawab dengan rudal yang menghujani Israel, | direct
e7 THREATEN/violence | akan kami jawab | a=kami>H | r=Israel>I | d=2025-08-05
. Rabu pagi, kelompok itu menuding Salam melakukan "dosa besar" dan menyatakan akan menganggap keputusan tersebut tidak pernah ada.
S organization:kelompok itu>H | menuding | Salam melakukan "dosa besar" | mixed
S organization:kelompok itu>H | menyatakan | akan menganggap keputusan tersebut tidak pernah ada | indirect
e8 ACCUSE/disapprove | menuding | a=kelompok itu>H | r=Salam>S | d=2025-08-06
e9 REJECT/yield | menganggap keputusan tersebut tidak pernah ada | a=kelompok itu>H | r=Kabinet Lebanon>L | d=2025-08-06
+ Utusan AS Tom Barrack, yang tiga kali mengunjungi Beirut sejak Juni, memuji kabinet atas langkah berani dan tepat.
e10 CONSULT/visit | mengunjungi | a=Utusan AS Tom Barrack>Tom Barrack,USA,GOV | r=Beirut>L | p=Beirut>B | d=2025-06-01..2025-08-06
e11 SUPPORT | memuji | a=Utusan AS Tom Barrack>Tom Barrack,USA,GOV | r=kabinet>L
. Iran menegaskan tetap mendukung Hizbullah, tetapi menyerahkan keputusan kepada kelompok itu.
e12 SUPPORT | mendukung | a=Iran>Iran,IRN,GOV | r=Hizbullah>H
. Para pengendara motor berbendera kuning berkonvoi di pinggiran selatan ibu kota pada malam hari; tentara menutup sejumlah jalan.
e13 PROTEST/demo | berkonvoi | a=Para pengendara motor>Supporters of Hezbollah,LBN,CVL | p=pinggiran selatan ibu kota>Southern suburbs of Beirut,LBN,33.85,35.51 | d=2025-08-05
e14 COERCE/restrict | menutup sejumlah jalan | a=tentara>A | p=ibu kota>B | d=2025-08-05
. Hizbullah adalah satu-satunya milisi yang tidak menyerahkan senjata seusai perang saudara 1975-1990.
e15 RETREAT/disarm | tidak menyerahkan senjata | a=Hizbullah>H | st=denied
. "Negara tanpa tentara tunggal bukan negara," ujar Georges, pemilik toko buku di Hamra.
S person:Georges, pemilik toko buku di Hamra>=Georges | ujar | Negara tanpa tentara tunggal bukan negara, | direct

@story id-own-m-061 | id | 2025-05-07 | Situasi
@who H = Houthi movement | YEM | REB
@who I = Israel | ISR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@where B = Ben Gurion Airport | ISR | 32.01 | 34.88
@where D = Hodeidah | YEM | 14.8 | 42.95
# Rudal Houthi Hantam Bandara Ben Gurion, Netanyahu Janji Membalas
e1 ASSAULT/heavy-weapons | Hantam | a=Houthi>H | p=Bandara Ben Gurion>B | d=2025-05-04
e2 THREATEN/violence | Janji Membalas | a=Netanyahu>N | r=Houthi>H | d=2025-05-04
+ Tel Aviv - Sebuah rudal balistik yang ditembakkan Houthi dari Yaman jatuh di dekat Bandara Internasional Ben Gurion, Israel, Minggu (4/5).
e3 ASSAULT/heavy-weapons | ditembakkan | a=Houthi>H | r=Israel>I | p=Bandara Internasional Ben Gurion, Israel>B | d=2025-05-04 | same=e1
. Enam orang terluka dan sebuah kawah selebar 25 meter menganga di tepi jalan akses terminal.
e4 ASSAULT/heavy-weapons | terluka | r=Enam orang>-,ISR,CVL | p=Bandara Internasional Ben Gurion, Israel>B | d=2025-05-04 | f=injured 6 "Enam orang" | same=e1
. Militer mengakui beberapa upaya mencegat rudal itu gagal.
S organization:Militer>=Israel Defense Forces | mengakui | beberapa upaya mencegat rudal itu gagal | indirect
e5 ASSAULT/heavy-weapons | mencegat | a=Militer>Israel Defense Forces,ISR,MIL | r=Houthi>H | d=2025-05-04 | st=denied
+ Juru bicara Houthi Yahya Saree memperingatkan maskapai asing bahwa bandara tersebut "tidak lagi aman".
S person:Juru bicara Houthi Yahya Saree>=Yahya Saree | memperingatkan | bandara tersebut "tidak lagi aman" | mixed
e6 THREATEN/violence | memperingatkan | a=Juru bicara Houthi Yahya Saree>Yahya Saree,YEM,REB | r=maskapai asing>Foreign airlines,-,BUS
. Lufthansa, Delta, dan Air India membatalkan penerbangan hingga Selasa.
. "Siapa yang menyakiti kami, akan kami sakiti tujuh kali lipat," ujar Menteri Pertahanan Israel Katz.
S person:Menteri Pertahanan Israel Katz>=Israel Katz | ujar | Siapa yang menyakiti kami, akan kami sakiti tujuh kali lipat, | direct
e7 THREATEN/violence | akan kami sakiti | a=kami>I | r=Siapa yang menyakiti kami>H | d=2025-05-04
+ Ancaman itu terwujud Senin malam: 20 jet tempur Israel membombardir pelabuhan Hodeidah dan sebuah pabrik semen.
e8 ASSAULT/aerial | membombardir | a=20 jet tempur Israel>Israeli Air Force,ISR,MIL | r=Houthi>H | p=pelabuhan Hodeidah>D | d=2025-05-05
. Kementerian Kesehatan yang dikelola Houthi menyebut satu orang tewas dan 35 terluka.
S organization:Kementerian Kesehatan yang dikelola Houthi>=Houthi Ministry of Health | menyebut | satu orang tewas dan 35 terluka | indirect
e9 ASSAULT/aerial | tewas | r=satu orang>-,YEM,CVL | p=Hodeidah>D | d=2025-05-05 | f=killed 1 "satu orang" ; injured 35 "35 terluka" | same=e8
. Amerika Serikat mengebom Yaman hampir saban hari sejak 15 Maret, tetapi membantah ikut serta dalam serangan Senin.
e10 ASSAULT/aerial | mengebom | a=Amerika Serikat>United States,USA,GOV | r=Yaman>H | p=Yaman>Yemen,YEM,15.5,44.2 | d=2025-03-15..2025-05-05 | st=ongoing
e11 ASSAULT/aerial | ikut serta | a=Amerika Serikat>United States,USA,GOV | p=Hodeidah>D | d=2025-05-05 | st=denied | same=e8
. Sehari kemudian, tanpa diduga, Presiden Donald Trump mengumumkan bahwa Houthi "tidak mau bertempur lagi".
S person:Presiden Donald Trump>=Donald Trump | mengumumkan | Houthi "tidak mau bertempur lagi" | mixed

@story id-own-m-062 | id | 2023-01-26 | Situasi
@who D = Germany | DEU | GOV
@who S = Olaf Scholz | DEU | GOV
@who U = Ukraine | UKR | GOV
@who R = Russia | RUS | GOV
@who A = United States | USA | GOV
# Jerman Akhirnya Kirim 14 Tank Leopard ke Ukraina
e1 AGREE | Kirim 14 Tank | a=Jerman>D | r=Ukraina>U | d=2023-01-25
+ BERLIN - Setelah berbulan-bulan maju mundur, Jerman setuju mengirimkan 14 tank Leopard 2 kepada Ukraina dan mengizinkan negara lain melakukan hal yang sama.
e2 AGREE | setuju mengirimkan | a=Jerman>D | r=Ukraina>U | d=2023-01-25 | same=e1
e3 CONCEDE | mengizinkan | a=Jerman>D | d=2023-01-25
. "Kami bertindak secara terkoordinasi," kata Kanselir Olaf Scholz di hadapan parlemen, Rabu (25/1/2023).
S person:Kanselir Olaf Scholz>S | kata | Kami bertindak secara terkoordinasi, | direct
. Beberapa jam berselang, Presiden AS Joe Biden mengumumkan 31 tank Abrams untuk Kyiv.
e4 AGREE | mengumumkan 31 tank Abrams | a=Presiden AS Joe Biden>Joe Biden,USA,GOV | r=Kyiv>U | d=2023-01-25
. Ia menegaskan hal itu "bukan ancaman ofensif bagi Rusia".
S person:Ia>=Joe Biden | menegaskan | bukan ancaman ofensif bagi Rusia | direct
+ Presiden Volodymyr Zelensky menelepon Scholz untuk berterima kasih, lalu dalam pidato malamnya meminta jet tempur dan rudal jarak jauh.
e5 CONSULT/phone | menelepon | a=Presiden Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV ; Scholz>S | d=2023-01-25
e6 SUPPORT | berterima kasih | a=Presiden Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV | r=Scholz>S | d=2023-01-25
e7 REQUEST/assist | meminta jet tempur | a=Presiden Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV | d=2023-01-25
. Scholz langsung menolak gagasan jet tempur.
e8 REJECT/assist | menolak | a=Scholz>S | r=Presiden Volodymyr Zelensky>U
. Duta Besar Rusia di Berlin Sergei Nechayev menyebut keputusan itu sangat berbahaya dan menuduh Jerman melupakan tanggung jawab sejarahnya atas kejahatan Nazi.
S person:Duta Besar Rusia di Berlin Sergei Nechayev>=Sergei Nechayev | menyebut | keputusan itu sangat berbahaya | indirect
S person:Duta Besar Rusia di Berlin Sergei Nechayev>=Sergei Nechayev | menuduh | Jerman melupakan tanggung jawab sejarahnya atas kejahatan Nazi | indirect
e9 ACCUSE/disapprove | menuduh | a=Duta Besar Rusia di Berlin Sergei Nechayev>Sergei Nechayev,RUS,GOV | r=Jerman>D
. Tank-tank itu akan terbakar seperti yang lain, kata juru bicara Kremlin Dmitry Peskov.
S person:juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | kata | Tank-tank itu akan terbakar seperti yang lain | indirect
e10 THREATEN/violence | akan terbakar | a=juru bicara Kremlin Dmitry Peskov>Dmitry Peskov,RUS,GOV | r=Jerman>U
+ Kamis pagi, Rusia melancarkan 55 rudal ke seluruh Ukraina; 11 orang tewas.
e11 ASSAULT/heavy-weapons | melancarkan | a=Rusia>R | r=11 orang>-,UKR,CVL | p=Ukraina>Ukraine,UKR,48.5,31.5 | d=2023-01-26 | f=killed 11 "11 orang"
. Spanyol, Norwegia, dan Finlandia menyatakan siap menyumbang Leopard, sedangkan Polandia menjanjikan satu kompi.
S organization:Spanyol>=Spain ; organization:Norwegia>=Norway ; organization:Finlandia>=Finland | menyatakan | siap menyumbang Leopard | indirect
e12 AGREE | siap menyumbang | a=Spanyol>Spain,ESP,GOV ; Norwegia>Norway,NOR,GOV ; Finlandia>Finland,FIN,GOV | r=Ukraina>U
e13 AGREE | menjanjikan | a=Polandia>Poland,POL,GOV | r=Ukraina>U
. Awak tank Ukraina mulai dilatih di Munster bulan depan.
e14 AID | dilatih | a=Jerman>D | r=Awak tank Ukraina>Armed forces of Ukraine,UKR,MIL | p=Munster>Munster,DEU,52.99,10.09 | d=2023-02-01..2023-02-28 | st=planned

@story id-own-m-063 | id | 2026-01-22 | Situasi
@where V = Vienna | AUT | 48.21 | 16.37
# Menunggu di Lorong: Kisah Juru Bahasa dalam Perundingan Nuklir
+ WINA - Di lorong Hotel Palais Coburg, karpet merahnya sudah aus.
. Farideh Amini, 58 tahun, hafal setiap nodanya.
. Selama dua dekade ia menjadi juru bahasa lepas dalam berbagai perundingan internasional di ibu kota Austria itu.
+ "Pekerjaan saya bukan memihak, melainkan bernapas di antara dua kalimat," tuturnya sambil tersenyum.
S person:nya>=Farideh Amini | tuturnya | Pekerjaan saya bukan memihak, melainkan bernapas di antara dua kalimat, | direct
. Menurut Farideh, keheningan sering lebih sulit diterjemahkan daripada amarah.
S person:Farideh>=Farideh Amini | Menurut | keheningan sering lebih sulit diterjemahkan daripada amarah | indirect
. Ia lahir di Isfahan dan meninggalkan Iran pada 1984, ketika perang dengan Irak memasuki tahun keempat.
e1 ASSAULT | perang dengan Irak | a=Iran>Iran,IRN,GOV ; Irak>Iraq,IRQ,GOV | d=1984-01-01..1984-12-31 | st=ongoing
. Ayahnya, seorang guru kimia, ditahan Garda Revolusi selama tujuh bulan tanpa pernah diadili.
e2 COERCE/arrest | ditahan | a=Garda Revolusi>Islamic Revolutionary Guard Corps,IRN,MIL | r=Ayahnya>Father of Farideh Amini,IRN,CVL | f=detained 1 "Ayahnya"
+ Bagi Farideh, malam 14 Juli 2015 tak terlupakan.
. Malam itu Iran dan enam negara besar menyepakati pembatasan program nuklir dengan imbalan pelonggaran sanksi.
e3 AGREE | menyepakati | a=Iran>Iran,IRN,GOV ; enam negara besar>P5+1,-,GOV | p=WINA>V | d=2015-07-14
. Para diplomat berpelukan, dan seorang koki membagikan Sachertorte kepada siapa saja.
. Tiga tahun kemudian, Washington keluar dari perjanjian itu.
e4 SANCTION/withdraw | keluar dari perjanjian | a=Washington>United States,USA,GOV | d=2018-01-01..2018-12-31
. "Saya menangis di depan televisi, padahal saya tidak pernah menangis di bilik," kenangnya.
S person:nya>=Farideh Amini | kenangnya | Saya menangis di depan televisi, padahal saya tidak pernah menangis di bilik, | direct
+ Kini ia mengajar di universitas dan sesekali masih dipanggil.
. Murid-muridnya kerap bertanya apakah pernah ada kata yang ia haluskan.
. Jawabannya selalu sama: tidak pernah.
. Menyerang lawan bicara, ujarnya, adalah urusan diplomat; menyampaikan serangan itu dengan tata bahasa yang benar adalah urusannya.
S person:nya>=Farideh Amini | ujarnya | adalah urusan diplomat; menyampaikan serangan itu dengan tata bahasa yang benar adalah urusannya | indirect
