@story id-own-m-064 | id | 2023-10-18 | Situasi
@who I = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who J = Palestinian Islamic Jihad | PSE | REB
@who B = Joe Biden | USA | GOV
@where A = Al-Ahli Arab Hospital | PSE | 31.5 | 34.46
@where AM = Amman | JOR | 31.95 | 35.93
# Ledakan di RS Al Ahli Gaza Tewaskan Ratusan Orang, Israel dan Hamas Saling Tuding
e1 ASSAULT/explosives | Ledakan | r=Ratusan Orang>Civilians at Al-Ahli Hospital,PSE,CVL | p=RS Al Ahli Gaza>A | d=2023-10-17 | f=killed 200.. "Ratusan Orang"
e2 ACCUSE/allege | Saling Tuding | a=Israel>I ; Hamas>H
+ Gaza, CNN Indonesia -- Ratusan orang tewas dalam ledakan di halaman Rumah Sakit Al Ahli, Kota Gaza, Selasa (17/10) malam.
e3 ASSAULT/explosives | ledakan | r=Ratusan orang>Civilians at Al-Ahli Hospital,PSE,CVL | p=Rumah Sakit Al Ahli, Kota Gaza>A | d=2023-10-17 | f=killed 200.. "Ratusan orang" | same=e1
. Kementerian Kesehatan Gaza menyebut sedikitnya 471 korban jiwa dan menyatakan rumah sakit itu dibom pesawat Israel.
S organization:Kementerian Kesehatan Gaza>=Ministry of Health of Gaza | menyebut | sedikitnya 471 korban jiwa | indirect
S organization:Kementerian Kesehatan Gaza>=Ministry of Health of Gaza | menyatakan | rumah sakit itu dibom pesawat Israel | indirect
e4 ASSAULT/explosives | korban jiwa | r=rumah sakit itu>Civilians at Al-Ahli Hospital,PSE,CVL | p=rumah sakit itu>A | d=2023-10-17 | f=killed 471.. "sedikitnya 471 korban jiwa" | same=e1
e5 ASSAULT/aerial | dibom | a=pesawat Israel>Israeli Air Force,ISR,MIL | r=rumah sakit itu>Civilians at Al-Ahli Hospital,PSE,CVL | p=rumah sakit itu>A | d=2023-10-17 | same=e1
. Israel membantah.
e6 REJECT | membantah | a=Israel>I
. Juru bicara militernya, Laksamana Muda Daniel Hagari, mengatakan ledakan itu berasal dari roket Jihad Islam yang gagal meluncur.
S person:Juru bicara militernya, Laksamana Muda Daniel Hagari>=Daniel Hagari | mengatakan | ledakan itu berasal dari roket Jihad Islam yang gagal meluncur | indirect
e7 ASSAULT/heavy-weapons | roket Jihad Islam | a=Jihad Islam>J | p=rumah sakit itu>A | d=2023-10-17 | same=e1
. Jihad Islam menyebut tudingan tersebut kebohongan belaka.
S organization:Jihad Islam>J | menyebut | tudingan tersebut kebohongan belaka | indirect
e8 ACCUSE/allege | tudingan tersebut | a=Laksamana Muda Daniel Hagari>Daniel Hagari,ISR,MIL | r=Jihad Islam>J
e9 REJECT | kebohongan belaka | a=Jihad Islam>J | r=Israel>I
+ Amarah meluap ke jalan-jalan.
. Di Amman, massa berusaha menyerbu Kedutaan Besar Israel; di Beirut, demonstran melempari kedutaan AS dengan batu dan dibalas gas air mata.
e10 PROTEST/riot | menyerbu | a=massa>Protesters in Amman,JOR,CVL | r=Kedutaan Besar Israel>Embassy of Israel in Amman,ISR,GOV | p=Amman>AM | d=2023-10-17 | st=denied
e11 PROTEST/riot | melempari | a=demonstran>Protesters in Beirut,LBN,CVL | r=kedutaan AS>Embassy of the United States in Beirut,USA,GOV | p=Beirut>Beirut,LBN,33.89,35.5 | d=2023-10-17
e12 ASSAULT/crowd-control | gas air mata | r=demonstran>Protesters in Beirut,LBN,CVL | p=Beirut>Beirut,LBN,33.89,35.5 | d=2023-10-17
. Yordania membatalkan pertemuan puncak Raja Abdullah dengan Presiden AS Joe Biden, Presiden Mesir Abdel Fattah Al Sisi, dan Presiden Palestina Mahmoud Abbas.
e13 REJECT/meet | membatalkan | a=Yordania>Jordan,JOR,GOV | r=Presiden AS Joe Biden>B ; Presiden Mesir Abdel Fattah Al Sisi>Abdel Fattah al-Sisi,EGY,GOV ; Presiden Palestina Mahmoud Abbas>Mahmoud Abbas,PSE,GOV
. "Tidak ada gunanya membicarakan apa pun sekarang selain menghentikan perang," kata Menlu Yordania Ayman Safadi kepada televisi Al Mamlaka.
S outlet:televisi Al Mamlaka>=Al-Mamlaka TV ; person:Menlu Yordania Ayman Safadi>=Ayman Safadi | kata | Tidak ada gunanya membicarakan apa pun sekarang selain menghentikan perang, | direct
+ Biden tetap mendarat di Tel Aviv pada Rabu pagi dan memeluk Netanyahu di landasan.
e14 CONSULT/visit | mendarat | a=Biden>B | r=Netanyahu>Benjamin Netanyahu,ISR,GOV | p=Tel Aviv>Tel Aviv,ISR,32.08,34.78 | d=2023-10-18
. "Berdasarkan apa yang saya lihat, itu dilakukan kubu sebelah, bukan Anda," katanya.
S person:nya>B | katanya | Berdasarkan apa yang saya lihat, itu dilakukan kubu sebelah, bukan Anda, | direct
e15 ASSAULT/explosives | dilakukan | a=kubu sebelah>J | p=Rumah Sakit Al Ahli, Kota Gaza>A | d=2023-10-17 | same=e1
. Ia menjanjikan 100 juta dolar bantuan bagi Gaza dan Tepi Barat serta membujuk tuan rumah agar membuka jalur dari Mesir.
e16 AGREE | menjanjikan | a=Ia>B | r=Gaza>Palestinians in Gaza,PSE,CVL | d=2023-10-18
e17 REQUEST/yield | membujuk | a=Ia>B | r=tuan rumah>I | d=2023-10-18
. Israel kemudian menyatakan tidak akan menghalangi bantuan dari Mesir selama tidak jatuh ke tangan Hamas.
S organization:Israel>I | menyatakan | tidak akan menghalangi bantuan dari Mesir selama tidak jatuh ke tangan Hamas | indirect
e18 CONCEDE | tidak akan menghalangi bantuan | a=Israel>I | d=2023-10-18

@story id-own-m-065 | id | 2024-05-11 | Situasi
@who G = United Nations General Assembly | - | IGO
@who P = Palestine | PSE | GOV
@who E = Gilad Erdan | ISR | GOV
@where NY = New York | USA | 40.75 | -73.97
# Dubes Israel Sobek Piagam PBB di Podium
e1 PROTEST | Sobek Piagam PBB | a=Dubes Israel>E | r=PBB>United Nations,-,IGO | d=2024-05-10
+ NEW YORK - Dengan mesin penghancur kertas mini di tangan, Duta Besar Israel Gilad Erdan mencabik salinan Piagam PBB di podium Majelis Umum, Jumat (10/5/2024).
e2 PROTEST | mencabik | a=Duta Besar Israel Gilad Erdan>E | r=PBB>United Nations,-,IGO | p=NEW YORK>NY | d=2024-05-10 | same=e1
. "Beginilah yang sedang kalian lakukan," katanya kepada para utusan.
S person:nya>E | katanya | Beginilah yang sedang kalian lakukan, | direct
. Tak lama kemudian, 143 negara mendukung resolusi yang menyatakan Palestina layak menjadi anggota penuh dan meminta Dewan Keamanan mempertimbangkannya lagi.
S document:resolusi>=UN General Assembly resolution | menyatakan | Palestina layak menjadi anggota penuh | indirect
e3 SUPPORT | mendukung | a=143 negara>Member states of the United Nations,-,GOV | r=Palestina>P | p=NEW YORK>NY | d=2024-05-10
e4 REQUEST | meminta | a=Majelis Umum>G | r=Dewan Keamanan>United Nations Security Council,-,IGO | p=NEW YORK>NY | d=2024-05-10
. Sembilan negara menolak, termasuk AS, Hongaria, dan Papua Nugini.
e5 REJECT | menolak | a=AS>United States,USA,GOV ; Hongaria>Hungary,HUN,GOV ; Papua Nugini>Papua New Guinea,PNG,GOV | r=Palestina>P | p=NEW YORK>NY | d=2024-05-10
+ Utusan Palestina Riyad Mansour menyampaikan pidatonya dengan suara bergetar: "Bendera kami berkibar tinggi dan bangga."
S person:Utusan Palestina Riyad Mansour>=Riyad Mansour | menyampaikan pidatonya | Bendera kami berkibar tinggi dan bangga. | direct
. Pada 18 April, Washington memveto permohonan keanggotaan itu di Dewan Keamanan.
e6 REJECT | memveto | a=Washington>United States,USA,GOV | r=Palestina>P | p=Dewan Keamanan>NY | d=2024-04-18

@story id-own-m-066 | id | 2024-09-26 | Situasi
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who A = United States | USA | GOV
# Putin Ubah Doktrin Nuklir, Ancam Negara Penyokong Ukraina
e1 THREATEN/violence | Ancam | a=Putin>P | r=Negara Penyokong Ukraina>Western countries,-,GOV | d=2024-09-25
+ MOSKWA, KOMPAS.com - Presiden Vladimir Putin memperingatkan bahwa Rusia dapat memakai senjata nuklir bila diserang dengan senjata konvensional oleh negara mana pun yang disokong kekuatan nuklir.
S person:Presiden Vladimir Putin>P | memperingatkan | Rusia dapat memakai senjata nuklir bila diserang dengan senjata konvensional oleh negara mana pun yang disokong kekuatan nuklir | indirect
e2 THREATEN/violence | memperingatkan | a=Presiden Vladimir Putin>P | r=kekuatan nuklir>Western countries,-,GOV | d=2024-09-25 | same=e1
e3 ASSAULT/unconventional | memakai senjata nuklir | a=Rusia>R | st=possible
. Serangan semacam itu, ujarnya dalam rapat Dewan Keamanan Rusia yang disiarkan televisi, Rabu (25/9/2024), akan dianggap sebagai serangan bersama.
S outlet:televisi>=Russian state television ; person:nya>P | ujarnya | akan dianggap sebagai serangan bersama | indirect
+ Peringatan itu muncul ketika Presiden Ukraina Volodymyr Zelensky berada di Amerika Serikat untuk meminta izin menembakkan rudal jarak jauh ke wilayah Rusia.
e4 REQUEST/assist | meminta izin | a=Presiden Ukraina Volodymyr Zelensky>Z | r=Amerika Serikat>A | p=Amerika Serikat>United States,USA,38.9,-77.04
e5 CONSULT/visit | berada di Amerika Serikat | a=Presiden Ukraina Volodymyr Zelensky>Z | r=Amerika Serikat>A | p=Amerika Serikat>United States,USA,38.9,-77.04 | st=ongoing
. Kepala staf Zelensky, Andriy Yermak, menyebut Rusia tak punya alat lain untuk menakut-nakuti dunia selain pemerasan nuklir.
S person:Kepala staf Zelensky, Andriy Yermak>=Andriy Yermak | menyebut | Rusia tak punya alat lain untuk menakut-nakuti dunia selain pemerasan nuklir | indirect
e6 ACCUSE/disapprove | pemerasan nuklir | a=Kepala staf Zelensky, Andriy Yermak>Andriy Yermak,UKR,GOV | r=Rusia>R
. Menteri Luar Negeri AS Antony Blinken menilai ucapan Putin sangat tidak bertanggung jawab.
S person:Menteri Luar Negeri AS Antony Blinken>=Antony Blinken | menilai | ucapan Putin sangat tidak bertanggung jawab | indirect
e7 ACCUSE/disapprove | sangat tidak bertanggung jawab | a=Menteri Luar Negeri AS Antony Blinken>Antony Blinken,USA,GOV | r=Putin>P
. Pada hari yang sama, Washington mengumumkan paket senjata 375 juta dollar AS, termasuk bom luncur.
e8 AID | paket senjata | a=Washington>A | r=Zelensky>Ukraine,UKR,GOV | d=2024-09-25 | st=planned
+ Doktrin yang berlaku sejak 2020 hanya membolehkan penggunaan nuklir jika keberadaan negara terancam.
. Rusia dan Amerika menguasai hampir 90 persen hulu ledak di dunia.
. Februari tahun lalu, Moskwa membekukan keikutsertaannya dalam perjanjian New START, lalu menempatkan senjata nuklir taktis di Belarus.
e9 SANCTION/withdraw | membekukan keikutsertaannya | a=Moskwa>R | r=Amerika>A | d=2023-02-01..2023-02-28
e10 MOBILIZE/weapons | menempatkan senjata nuklir taktis | a=Moskwa>R | p=Belarus>Belarus,BLR,53.5,28.0

@story id-own-m-067 | id | 2025-01-03 | Situasi
@who H = Kamal Adwan Hospital | PSE | CVL
@who A = Hussam Abu Safiya | PSE | CVL
@who I = Israel | ISR | GOV
@who ID = Israel Defense Forces | ISR | MIL
@where K = Kamal Adwan Hospital | PSE | 31.55 | 34.5
# WHO Minta Israel Bebaskan Direktur RS Kamal Adwan
e1 REQUEST/yield | Minta | a=WHO>World Health Organization,-,IGO | r=Israel>I
+ JENEWA - Organisasi Kesehatan Dunia (WHO) menyerukan pembebasan segera dokter Hussam Abu Safiya, direktur Rumah Sakit Kamal Adwan di Gaza utara.
e2 REQUEST/yield | menyerukan | a=Organisasi Kesehatan Dunia (WHO)>World Health Organization,-,IGO | r=Israel>I | same=e1
e3 RETREAT/release | pembebasan | a=Israel>I | r=dokter Hussam Abu Safiya>A | st=planned
. Ia ditahan tentara Israel dalam penyerbuan pada 27 Desember dan hingga kini keberadaannya tidak diketahui.
e4 COERCE/arrest | ditahan | a=tentara Israel>ID | r=Ia>A | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27 | f=detained 1 "Ia"
e5 ASSAULT | penyerbuan | a=tentara Israel>ID | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27
+ Militer Israel mengatakan dokter itu dicurigai sebagai anggota Hamas dan rumah sakitnya dipakai sebagai pusat komando.
S organization:Militer Israel>ID | mengatakan | dokter itu dicurigai sebagai anggota Hamas dan rumah sakitnya dipakai sebagai pusat komando | indirect
e6 ACCUSE/allege | dicurigai | a=Militer Israel>ID | r=dokter itu>A
. Lebih dari 240 orang ditangkap dalam operasi tersebut.
e7 COERCE/arrest | ditangkap | a=Militer Israel>ID | r=Lebih dari 240 orang>-,PSE,CVL | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27 | f=detained 240.. "Lebih dari 240 orang"
. Seorang perawat yang dibebaskan bercerita kepada CNN bahwa para staf disuruh membuka pakaian, diikat, lalu dipukuli.
S outlet:CNN>=CNN ; unnamed:Seorang perawat yang dibebaskan>- | bercerita | para staf disuruh membuka pakaian, diikat, lalu dipukuli | indirect
e8 RETREAT/release | dibebaskan | r=Seorang perawat>Nurse of Kamal Adwan Hospital,PSE,CVL
e9 ASSAULT/beat | dipukuli | r=para staf>Staff of Kamal Adwan Hospital,PSE,CVL | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27
. "Mereka membakar ruang bedah di depan mata kami," kata perempuan itu.
S outlet:CNN>=CNN ; unnamed:perempuan itu>- | kata | Mereka membakar ruang bedah di depan mata kami, | direct
e10 ASSAULT/destroy | membakar | a=Mereka>ID | r=ruang bedah>H | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27
. Tentara menampik telah menyulut api.
S organization:Tentara>ID | menampik | telah menyulut api | indirect
e11 REJECT | menampik | a=Tentara>ID
e12 ASSAULT/destroy | menyulut api | a=Tentara>ID | r=ruang bedah>H | p=Rumah Sakit Kamal Adwan>K | d=2024-12-27 | st=denied | same=e10
+ Amnesty International dan puluhan organisasi dokter turut mendesak kebebasannya lewat surat terbuka.
e13 REQUEST/yield | mendesak | a=Amnesty International>Amnesty International,-,NGO ; puluhan organisasi dokter>Medical organizations,-,NGO | r=Militer Israel>I
. Pada Oktober, seorang putra Abu Safiya, Ibrahim, tewas akibat serangan pesawat nirawak di gerbang rumah sakit.
e14 ASSAULT/drone | serangan pesawat nirawak | r=Ibrahim>Ibrahim Abu Safiya,PSE,CVL | p=gerbang rumah sakit>K | d=2024-10-01..2024-10-31 | f=killed 1 "seorang putra Abu Safiya, Ibrahim"
. Dokter anak itu menguburkannya sendiri, lalu kembali bekerja sore harinya.

@story id-own-m-068 | id | 2022-11-16 | Situasi
@who P = Poland | POL | GOV
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who D = Andrzej Duda | POL | GOV
@who S = Jens Stoltenberg | - | IGO
@where W = Przewodow | POL | 50.47 | 23.93
@where N = Nusa Dua | IDN | -8.8 | 115.22
# Rudal Jatuh di Polandia, Pemimpin G7 dan NATO Rapat Darurat di Bali
e1 CONSULT/multilateral | Rapat Darurat | a=Pemimpin G7>G7,-,IGO ; NATO>NATO,-,IGO | p=Bali>N | d=2022-11-16
+ NUSA DUA, KOMPAS.com - Para pemimpin G7 dan sejumlah anggota NATO menggelar pertemuan darurat di sela-sela KTT G20, Rabu (16/11/2022) pagi, setelah rudal buatan Rusia menewaskan dua orang di desa Przewodow, Polandia.
e2 CONSULT/multilateral | pertemuan darurat | a=Para pemimpin G7>G7,-,IGO ; NATO>NATO,-,IGO | p=NUSA DUA>N | d=2022-11-16 | same=e1
e3 ASSAULT/heavy-weapons | menewaskan | r=dua orang>-,POL,CVL | p=desa Przewodow, Polandia>W | d=2022-11-15 | f=killed 2 "dua orang"
. Presiden AS Joe Biden mengatakan, berdasarkan lintasannya, rudal itu kecil kemungkinan ditembakkan dari Rusia.
S person:Presiden AS Joe Biden>=Joe Biden | mengatakan | rudal itu kecil kemungkinan ditembakkan dari Rusia | indirect
e4 ASSAULT/heavy-weapons | ditembakkan | a=Rusia>R | p=desa Przewodow, Polandia>W | d=2022-11-15 | st=denied | same=e3
. Tiga pejabat Amerika, yang berbicara kepada AP dengan syarat anonim, menduga rudal pertahanan udara Ukrainalah yang nyasar.
S outlet:AP>=AP ; unnamed:Tiga pejabat Amerika>- | menduga | rudal pertahanan udara Ukrainalah yang nyasar | indirect
e5 ASSAULT/heavy-weapons | nyasar | a=Ukraina>Armed forces of Ukraine,UKR,MIL | p=desa Przewodow, Polandia>W | d=2022-11-15 | st=possible | same=e3
+ Zelensky membantah dugaan tersebut dan meminta penyelidiknya diizinkan masuk ke lokasi.
e6 REJECT | membantah | a=Zelensky>Z
e7 REQUEST/assist | meminta | a=Zelensky>Z | r=Polandia>P | p=lokasi>W
. "Saya tidak ragu itu bukan rudal kami," tegasnya dalam wawancara televisi.
S outlet:televisi>- ; person:nya>Z | tegasnya | Saya tidak ragu itu bukan rudal kami, | direct
e8 ASSAULT/heavy-weapons | bukan rudal kami | a=kami>U | p=lokasi>W | d=2022-11-15 | st=denied | same=e3
. Presiden Polandia Andrzej Duda menilai insiden itu kemungkinan besar kecelakaan yang disayangkan, bukan serangan sengaja.
S person:Presiden Polandia Andrzej Duda>D | menilai | insiden itu kemungkinan besar kecelakaan yang disayangkan, bukan serangan sengaja | indirect
. Sekjen NATO Jens Stoltenberg sependapat.
. Namun, katanya, Moskwa tetap memikul tanggung jawab utama karena terus mengobarkan perang ilegal.
S person:nya>S | katanya | Moskwa tetap memikul tanggung jawab utama karena terus mengobarkan perang ilegal | indirect
e9 ACCUSE/allege | memikul tanggung jawab | a=nya>S | r=Moskwa>R
e10 ASSAULT | perang ilegal | a=Moskwa>R | st=ongoing
+ Warsawa sempat menaikkan kesiagaan sebagian satuan militernya dan memanggil duta besar Rusia pada tengah malam.
e11 MOBILIZE/troops | menaikkan kesiagaan | a=Warsawa>P | r=militernya>Armed forces of Poland,POL,MIL | d=2022-11-15
e12 REQUEST/meet | memanggil | a=Warsawa>P | r=duta besar Rusia>Ambassador of Russia to Poland,RUS,GOV | p=Warsawa>Warsaw,POL,52.23,21.01 | d=2022-11-15
. Kremlin menyebut reaksi Polandia "histeris", tetapi memuji sikap Washington yang lebih terukur.
S organization:Kremlin>=Kremlin | menyebut | histeris | direct
e13 ACCUSE/disapprove | histeris | a=Kremlin>R | r=Polandia>P
e14 SUPPORT | memuji | a=Kremlin>R | r=Washington>United States,USA,GOV
. Pada hari nahas itu, Rusia melepaskan lebih dari 90 rudal ke jaringan listrik Ukraina dan memadamkan 10 juta rumah.
e15 ASSAULT/heavy-weapons | melepaskan lebih dari 90 rudal | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,48.5,31.5 | d=2022-11-15
. Deklarasi Bali, yang diadopsi beberapa jam kemudian, memuat kalimat bahwa sebagian besar anggota mengutuk keras perang di Ukraina.
S document:Deklarasi Bali>=G20 Bali Leaders' Declaration | memuat kalimat | sebagian besar anggota mengutuk keras perang di Ukraina | indirect
e16 ACCUSE/disapprove | mengutuk | a=sebagian besar anggota>G20,-,IGO | r=Rusia>R | p=Bali>N | d=2022-11-16

@story id-own-m-069 | id | 2024-12-04 | Situasi
@who Y = Yoon Suk Yeol | KOR | GOV
@who A = National Assembly of South Korea | KOR | LEG
@who M = Armed forces of South Korea | KOR | MIL
@where S = Seoul | KOR | 37.57 | 126.98
@where P = National Assembly Building | KOR | 37.53 | 126.91
# Enam Jam yang Menegangkan di Seoul: Darurat Militer Diumumkan, Ditolak, Dicabut
e1 COERCE/martial-law | Darurat Militer Diumumkan | p=Seoul>S | d=2024-12-03
e2 REJECT | Ditolak | p=Seoul>S | d=2024-12-04
e3 CONCEDE | Dicabut | p=Seoul>S | d=2024-12-04
+ SEOUL, KOMPAS.com – Presiden Korea Selatan Yoon Suk Yeol mengumumkan darurat militer dalam pidato televisi mendadak, Selasa (3/12/2024) pukul 22.27.
e4 COERCE/martial-law | mengumumkan darurat militer | a=Presiden Korea Selatan Yoon Suk Yeol>Y | p=Seoul>S | d=2024-12-03 | same=e1
. Ia menuduh oposisi melumpuhkan pemerintahan dan bersekongkol dengan Korea Utara.
S person:Ia>Y | menuduh | oposisi melumpuhkan pemerintahan dan bersekongkol dengan Korea Utara | indirect
e5 ACCUSE/allege | menuduh | a=Ia>Y | r=oposisi>Democratic Party of Korea,KOR,OPP | p=Seoul>S | d=2024-12-03
. Dekret militer melarang kegiatan politik, menempatkan media di bawah sensor, dan menyuruh dokter yang mogok kembali bekerja dalam 48 jam.
e6 COERCE/restrict | melarang kegiatan politik | a=Dekret militer>M | p=Seoul>S | d=2024-12-03
e7 COERCE/censor | sensor | a=Dekret militer>M | r=media>Media of South Korea,KOR,MED | p=Seoul>S | d=2024-12-03
e8 REQUEST/yield | menyuruh | a=Dekret militer>M | r=dokter yang mogok>Striking doctors of South Korea,KOR,CVL | d=2024-12-03
+ Tentara bersenjata lengkap turun dari helikopter dan memecahkan jendela gedung parlemen.
e9 MOBILIZE/troops | turun dari helikopter | a=Tentara>M | p=gedung parlemen>P | d=2024-12-03
e10 ASSAULT/destroy | memecahkan jendela | a=Tentara>M | p=gedung parlemen>P | d=2024-12-03
. Staf menahan mereka dengan sofa dan alat pemadam api, sedangkan ribuan warga berteriak, "Cabut darurat militer!"
S unnamed:ribuan warga>- | berteriak | Cabut darurat militer! | direct
e11 PROTEST/obstruct | menahan mereka | a=Staf>Staff of the National Assembly of South Korea,KOR,LEG | r=mereka>M | p=gedung parlemen>P | d=2024-12-03
e12 REQUEST/yield | Cabut darurat militer | a=ribuan warga>Protesters in Seoul,KOR,CVL | r=Yoon>Y | p=gedung parlemen>P | d=2024-12-03 | f=size 2000.. "ribuan warga"
. Pemimpin oposisi Lee Jae-myung memanjat pagar sambil menyiarkan aksinya secara langsung.
. Pukul 01.00, sebanyak 190 anggota yang hadir dengan suara bulat menolak keputusan presiden.
e13 REJECT | menolak | a=190 anggota yang hadir>A | r=presiden>Y | p=gedung parlemen>P | d=2024-12-04 | same=e2
. Yoon menyerah pada pukul 04.30 dan mencabut perintahnya.
e14 CONCEDE | mencabut perintahnya | a=Yoon>Y | p=Seoul>S | d=2024-12-04 | same=e3
+ Konfederasi serikat buruh KCTU langsung menyerukan mogok tanpa batas sampai Yoon turun.
e15 REQUEST | menyerukan | a=Konfederasi serikat buruh KCTU>Korean Confederation of Trade Unions,KOR,CVL | d=2024-12-04
e16 PROTEST/strike | mogok | a=Konfederasi serikat buruh KCTU>Korean Confederation of Trade Unions,KOR,CVL | p=Seoul>S | st=planned
. Enam partai oposisi mengajukan mosi pemakzulan.
e17 REQUEST/change | mengajukan mosi pemakzulan | a=Enam partai oposisi>Opposition parties of South Korea,KOR,OPP | r=Yoon>Y | d=2024-12-04
. Menteri Pertahanan Kim Yong-hyun meminta maaf kepada rakyat dan menawarkan pengunduran diri.
e18 CONCEDE | meminta maaf | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV | d=2024-12-04
e19 RETREAT/resign | pengunduran diri | a=Menteri Pertahanan Kim Yong-hyun>Kim Yong-hyun,KOR,GOV | st=possible
. Menlu AS Antony Blinken menyambut baik pencabutan itu, katanya, karena perselisihan politik harus diselesaikan secara damai.
S person:Menlu AS Antony Blinken>=Antony Blinken | katanya | perselisihan politik harus diselesaikan secara damai | indirect
e20 SUPPORT | menyambut baik | a=Menlu AS Antony Blinken>Antony Blinken,USA,GOV | r=Yoon>Y
e21 CONCEDE | pencabutan itu | a=Yoon>Y | d=2024-12-04 | same=e3
. Terakhir kali Korea Selatan berada di bawah darurat militer adalah 1979, setelah Presiden Park Chung-hee dibunuh kepala intelijennya sendiri.
e22 COERCE/martial-law | darurat militer | p=Korea Selatan>South Korea,KOR,36.5,127.8 | d=1979-01-01..1979-12-31
e23 ASSAULT/targeted | dibunuh | a=kepala intelijennya sendiri>Kim Jae-gyu,KOR,SPY | r=Presiden Park Chung-hee>Park Chung-hee,KOR,GOV | d=1979-01-01..1979-12-31

@story id-own-m-070 | id | 2025-11-18 | Situasi
@who U = United Nations Security Council | - | IGO
@who A = United States | USA | GOV
@who H = Hamas | PSE | REB
@who I = Israel | ISR | GOV
@where NY = New York | USA | 40.75 | -73.97
@where G = Gaza Strip | PSE | 31.42 | 34.36
# DK PBB Restui Pasukan Internasional untuk Gaza, Hamas Menolak
e1 SUPPORT | Restui | a=DK PBB>U | p=Gaza>G | d=2025-11-17
e2 REJECT | Menolak | a=Hamas>H | r=DK PBB>U
+ New York - Dewan Keamanan (DK) PBB menyetujui rancangan resolusi Amerika Serikat yang memberi mandat kepada pasukan stabilisasi internasional di Jalur Gaza, Senin (17/11/2025).
e3 SUPPORT | menyetujui | a=Dewan Keamanan (DK) PBB>U | r=Amerika Serikat>A | p=New York>NY | d=2025-11-17 | same=e1
. Tiga belas anggota mendukung, sedangkan Rusia dan China abstain.
e4 SUPPORT | mendukung | a=Tiga belas anggota>Thirteen members of the Security Council,-,GOV | r=Amerika Serikat>A | p=New York>NY | d=2025-11-17
. Pasukan itu ditugasi melucuti kelompok bersenjata dan melatih polisi Palestina.
e5 RETREAT/disarm | melucuti | a=Pasukan itu>International Stabilization Force,-,MIL | r=kelompok bersenjata>H | p=Jalur Gaza>G | st=planned
e6 AID | melatih | a=Pasukan itu>International Stabilization Force,-,MIL | r=polisi Palestina>Police of Palestine,PSE,COP | p=Jalur Gaza>G | st=planned
+ "Momen yang benar-benar bersejarah," puji Presiden Donald Trump di Truth Social.
S document:Truth Social>=Truth Social post ; person:Presiden Donald Trump>=Donald Trump | puji | Momen yang benar-benar bersejarah, | direct
e7 SUPPORT | puji | a=Presiden Donald Trump>Donald Trump,USA,GOV | r=Dewan Keamanan (DK) PBB>U
. Hamas, dalam pernyataan tertulis, mengatakan resolusi itu memaksakan perwalian asing yang ditolak rakyatnya.
S document:pernyataan tertulis>- ; organization:Hamas>H | mengatakan | resolusi itu memaksakan perwalian asing yang ditolak rakyatnya | indirect
e8 REJECT | ditolak | a=rakyatnya>Palestinians in Gaza,PSE,CVL | r=Dewan Keamanan (DK) PBB>U
. Menyerahkan tugas melucuti perlawanan kepada tentara asing, imbuh kelompok itu, berarti mencabut kenetralannya.
S organization:kelompok itu>H | imbuh | berarti mencabut kenetralannya | indirect
. Otoritas Palestina sebaliknya menyambut resolusi tersebut dan menyatakan siap segera melaksanakannya.
S organization:Otoritas Palestina>=Palestinian Authority | menyatakan | siap segera melaksanakannya | indirect
e9 SUPPORT | menyambut | a=Otoritas Palestina>Palestinian Authority,PSE,GOV | r=Dewan Keamanan (DK) PBB>U
e10 AGREE | siap segera melaksanakannya | a=Otoritas Palestina>Palestinian Authority,PSE,GOV
+ Indonesia, Azerbaijan, dan Mesir disebut-sebut akan mengirim personel.
e11 AGREE | mengirim personel | a=Indonesia>Indonesia,IDN,GOV ; Azerbaijan>Azerbaijan,AZE,GOV ; Mesir>Egypt,EGY,GOV | p=Jalur Gaza>G | st=possible
. Menteri Pertahanan Sjafrie Sjamsoeddin pekan lalu mengatakan 20.000 prajurit TNI disiapkan untuk tugas kesehatan dan konstruksi.
S person:Menteri Pertahanan Sjafrie Sjamsoeddin>=Sjafrie Sjamsoeddin | mengatakan | 20.000 prajurit TNI disiapkan untuk tugas kesehatan dan konstruksi | indirect
e12 MOBILIZE/troops | disiapkan | r=20.000 prajurit TNI>Indonesian National Armed Forces,IDN,MIL | f=size 20000 "20.000 prajurit TNI"
. Turki pun menawarkan tentara, tetapi Israel menolaknya mentah-mentah.
e13 AGREE | menawarkan tentara | a=Turki>Turkey,TUR,GOV
e14 REJECT/assist | menolaknya | a=Israel>I | r=Turki>Turkey,TUR,GOV
. Gencatan senjata yang berlaku sejak 10 Oktober masih rapuh; Kementerian Kesehatan Gaza mencatat 280 orang tewas sejak saat itu.
S organization:Kementerian Kesehatan Gaza>=Ministry of Health of Gaza | mencatat | 280 orang tewas sejak saat itu | indirect
e15 RETREAT/ceasefire | Gencatan senjata | a=Israel>I ; Hamas>H | p=Gaza>G | d=2025-10-10..2025-11-18 | st=ongoing
e16 ASSAULT | tewas | r=280 orang>-,PSE,CVL | p=Gaza>G | d=2025-10-10..2025-11-18 | f=killed 280 "280 orang"
