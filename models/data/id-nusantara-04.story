@story id-own-m-022 | id | 2025-08-19 | Situasi
@who T = Donald Trump | USA | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who P = Vladimir Putin | RUS | GOV
@who E = European leaders | - | GOV
@who R = Russia | RUS | GOV
@where W = White House | USA | 38.9 | -77.04
@where A = Alaska | USA | 61.25 | -149.8
# Usai Bertemu Zelensky, Trump Telepon Putin dan Siapkan Pertemuan Tiga Pihak
e1 CONSULT | Bertemu | a=Zelensky>Z ; Trump>T | d=2025-08-18
e2 CONSULT/phone | Telepon | a=Trump>T ; Putin>P | d=2025-08-18
e3 AGREE | Siapkan Pertemuan | a=Trump>T | st=planned
+ Washington DC - Presiden Amerika Serikat (AS) Donald Trump menelepon Presiden Rusia Vladimir Putin di sela-sela pertemuannya dengan Presiden Ukraina Volodymyr Zelensky dan para pemimpin Eropa di Gedung Putih.
e4 CONSULT/phone | menelepon | a=Presiden Amerika Serikat (AS) Donald Trump>T ; Presiden Rusia Vladimir Putin>P | d=2025-08-18 | same=e2
e5 CONSULT/visit,multilateral | pertemuannya | a=Presiden Ukraina Volodymyr Zelensky>Z ; para pemimpin Eropa>E | r=Presiden Amerika Serikat (AS) Donald Trump>T | p=Gedung Putih>W | d=2025-08-18 | same=e1
. Percakapan itu berlangsung 40 menit, ungkap ajudan Kremlin Yuri Ushakov, seperti dilansir AFP, Selasa (19/8/2025).
S outlet:AFP>=AFP ; person:ajudan Kremlin Yuri Ushakov>=Yuri Ushakov | ungkap | Percakapan itu berlangsung 40 menit | indirect
e6 CONSULT/phone | Percakapan itu | a=Trump>T ; Putin>P | d=2025-08-18 | same=e2
+ Trump mengatakan dirinya mulai mengatur tatap muka antara Putin dan Zelensky, yang akan disusul pertemuan trilateral.
S person:Trump>T | mengatakan | dirinya mulai mengatur tatap muka antara Putin dan Zelensky, yang akan disusul pertemuan trilateral | indirect
e7 AGREE | tatap muka | a=Putin>P ; Zelensky>Z | st=planned
e8 AGREE | pertemuan trilateral | a=Putin>P ; Zelensky>Z ; Trump>T | st=planned | same=e3
. "Semua orang sangat senang dengan peluang PERDAMAIAN," tulisnya di Truth Social.
S document:Truth Social>=Truth Social post ; person:nya>T | tulisnya | Semua orang sangat senang dengan peluang PERDAMAIAN, | direct
. Dia juga menjanjikan jaminan keamanan bagi Kyiv, meski menolak mengirim tentara Amerika ke sana.
e9 AGREE | menjanjikan jaminan keamanan | a=Dia>T | r=Kyiv>Ukraine,UKR,GOV | d=2025-08-18
e10 REJECT/assist | menolak mengirim tentara | a=Dia>T | r=Kyiv>Ukraine,UKR,GOV
+ Zelensky menyatakan siap bertemu Putin tanpa syarat apa pun.
S person:Zelensky>Z | menyatakan | siap bertemu Putin tanpa syarat apa pun | indirect
e11 AGREE | siap bertemu | a=Zelensky>Z | r=Putin>P | d=2025-08-18
. Suasana kali ini jauh lebih hangat ketimbang Februari, ketika ia diusir dari ruangan yang sama.
e12 REQUEST | diusir | r=ia>Z | p=Gedung Putih>W | d=2025-02-01..2025-02-28
. Ia mengenakan setelan hitam dan menyerahkan surat dari istrinya untuk Ibu Negara Melania Trump.
e13 CONSULT | surat | a=istrinya>Olena Zelenska,UKR,GOV | r=Ibu Negara Melania Trump>Melania Trump,USA,GOV | d=2025-08-18
+ Kanselir Jerman Friedrich Merz mendesak gencatan senjata diberlakukan sebelum pertemuan berikutnya.
e14 REQUEST/yield | mendesak | a=Kanselir Jerman Friedrich Merz>Friedrich Merz,DEU,GOV
. "Saya tidak bisa membayangkan pertemuan berikutnya tanpa gencatan senjata," katanya di hadapan Trump.
S person:nya>=Friedrich Merz | katanya | Saya tidak bisa membayangkan pertemuan berikutnya tanpa gencatan senjata, | direct
+ Rusia, sebaliknya, menolak kehadiran pasukan NATO di Ukraina dalam bentuk apa pun.
e15 REJECT/yield | menolak | a=Rusia>R | r=NATO>NATO,-,IGO
. Tiga hari sebelumnya, Putin disambut karpet merah di Alaska untuk berunding dengan Trump selama hampir tiga jam.
e16 CONSULT/visit | berunding | a=Putin>P | r=Trump>T | p=Alaska>A | d=2025-08-15
. Sementara para pemimpin berbincang, drone Rusia menghantam sebuah blok apartemen di Kharkiv, menewaskan tujuh orang termasuk seorang balita.
e17 ASSAULT/drone | menghantam | a=drone Rusia>Armed forces of Russia,RUS,MIL | r=tujuh orang>-,UKR,CVL | p=Kharkiv>Kharkiv,UKR,49.99,36.23 | d=2025-08-18 | f=killed 7 "tujuh orang"

@story id-own-m-023 | id | 2024-04-15 | Situasi
@who R = Iran | IRN | GOV
@who I = Israel | ISR | GOV
@who A = United States | USA | GOV
@who J = Jordan | JOR | GOV
@where L = Israel | ISR | 31.5 | 34.9
@where D = Iranian consulate in Damascus | SYR | 33.5 | 36.26
# Iran Luncurkan Ratusan Drone ke Israel, DK PBB Rapat Darurat
e1 ASSAULT/drone | Luncurkan Ratusan Drone | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-04-13..2024-04-14
e2 CONSULT/multilateral | Rapat Darurat | a=DK PBB>United Nations Security Council,-,IGO | d=2024-04-14
+ Liputan6.com, Tel Aviv - Untuk pertama kali dalam sejarah, Iran menyerang Israel langsung dari wilayahnya, Sabtu (13/4/2024) malam.
e3 ASSAULT/drone,heavy-weapons | menyerang | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-04-13..2024-04-14 | same=e1
. Juru bicara militer Israel Daniel Hagari menyebut lebih dari 300 drone dan rudal ditembakkan; 99 persen di antaranya, klaimnya, berhasil dijatuhkan.
S person:Juru bicara militer Israel Daniel Hagari>=Daniel Hagari | menyebut | lebih dari 300 drone dan rudal ditembakkan | indirect
S person:Juru bicara militer Israel Daniel Hagari>=Daniel Hagari | klaimnya | berhasil dijatuhkan | indirect
e4 ASSAULT/drone,heavy-weapons | ditembakkan | a=Iran>R | r=Israel>I | p=Israel>L | d=2024-04-13..2024-04-14 | same=e1
e5 ASSAULT/heavy-weapons | dijatuhkan | a=Israel>I | r=Iran>R | d=2024-04-13..2024-04-14
. Seorang anak perempuan Badui berusia tujuh tahun terluka parah di dekat Arad.
e6 ASSAULT/heavy-weapons | terluka parah | r=Seorang anak perempuan Badui>-,ISR,CVL | p=Arad>Arad,ISR,31.26,35.21 | d=2024-04-14 | f=injured 1 "Seorang anak perempuan Badui" | same=e1
+ AS, Inggris, dan Yordania ikut menembak jatuh puluhan drone.
e7 ASSAULT/heavy-weapons | menembak jatuh | a=AS>A ; Inggris>United Kingdom,GBR,GOV ; Yordania>J | r=Iran>R | d=2024-04-13..2024-04-14 | f=size 20.. "puluhan drone"
. "Setiap benda yang masuk ke langit kami akan kami hadapi," demikian pernyataan kabinet Yordania.
S organization:kabinet Yordania>=Cabinet of Jordan | pernyataan | Setiap benda yang masuk ke langit kami akan kami hadapi, | direct
e8 THREATEN/violence | akan kami hadapi | a=kabinet Yordania>J
+ Teheran menyatakan operasi bertajuk Janji Sejati itu adalah balasan atas pengeboman konsulatnya di Damaskus pada 1 April yang menewaskan tujuh perwira Garda Revolusi.
S organization:Teheran>R | menyatakan | operasi bertajuk Janji Sejati itu adalah balasan atas pengeboman konsulatnya di Damaskus pada 1 April yang menewaskan tujuh perwira Garda Revolusi | indirect
e9 ASSAULT/drone,heavy-weapons | operasi | a=Teheran>R | r=Israel>I | p=Israel>L | d=2024-04-13..2024-04-14 | same=e1
e10 ASSAULT/aerial | pengeboman | r=tujuh perwira Garda Revolusi>Islamic Revolutionary Guard Corps,IRN,MIL | p=konsulatnya di Damaskus>D | d=2024-04-01 | f=killed 7 "tujuh perwira Garda Revolusi"
. Misi Iran di PBB menulis di platform X bahwa "masalah ini dapat dianggap selesai".
S document:platform X>=X post ; organization:Misi Iran di PBB>=Permanent Mission of Iran to the United Nations | menulis | masalah ini dapat dianggap selesai | direct
. Namun, lanjut misi itu, jika Israel berulah lagi, tanggapan Iran akan jauh lebih keras.
S organization:misi itu>=Permanent Mission of Iran to the United Nations | lanjut | jika Israel berulah lagi, tanggapan Iran akan jauh lebih keras | indirect
e11 THREATEN/violence | tanggapan Iran akan jauh lebih keras | a=Iran>R | r=Israel>I
+ Atas permintaan Israel, Dewan Keamanan (DK) PBB bersidang darurat di New York pada Minggu (14/4).
e12 REQUEST/meet | permintaan | a=Israel>I | r=Dewan Keamanan (DK) PBB>United Nations Security Council,-,IGO
e13 CONSULT/multilateral | bersidang darurat | a=Dewan Keamanan (DK) PBB>United Nations Security Council,-,IGO | p=New York>New York,USA,40.75,-73.97 | d=2024-04-14 | same=e2
. "Timur Tengah berada di tepi jurang," ujar Sekjen PBB Antonio Guterres dalam sidang tersebut.
S person:Sekjen PBB Antonio Guterres>=Antonio Guterres | ujar | Timur Tengah berada di tepi jurang, | direct
. Duta Besar Israel menuntut sanksi baru, sedangkan wakil Iran menuduh Barat menutup mata atas kejahatan di Gaza.
S unnamed:wakil Iran>- | menuduh | Barat menutup mata atas kejahatan di Gaza | indirect
e14 REQUEST | menuntut | a=Duta Besar Israel>Gilad Erdan,ISR,GOV | p=New York>New York,USA,40.75,-73.97 | d=2024-04-14
e15 ACCUSE/disapprove | menuduh | a=wakil Iran>Amir Saeid Iravani,IRN,GOV | r=Barat>Western countries,-,GOV | p=New York>New York,USA,40.75,-73.97 | d=2024-04-14
+ Presiden Joe Biden memberi tahu Netanyahu bahwa AS tidak akan ikut dalam serangan balasan, tulis situs Axios mengutip seorang pejabat Gedung Putih.
S outlet:situs Axios>=Axios ; unnamed:seorang pejabat Gedung Putih>- ; person:Presiden Joe Biden>=Joe Biden | memberi tahu | AS tidak akan ikut dalam serangan balasan | indirect
e16 REJECT/assist | tidak akan ikut | a=AS>A | r=Netanyahu>Benjamin Netanyahu,ISR,GOV

@story id-own-m-024 | id | 2023-12-09 | Situasi
@who A = United States | USA | GOV
@who U = United Nations Security Council | - | IGO
@who W = Robert Wood | USA | GOV
@who G = Antonio Guterres | - | IGO
@where NY = New York | USA | 40.75 | -73.97
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Lagi-lagi AS Veto Resolusi Gencatan Senjata di Gaza
e1 REJECT | Veto | a=AS>A | d=2023-12-08
+ New York, CNN Indonesia -- Amerika Serikat menggunakan hak veto untuk menjegal rancangan resolusi Dewan Keamanan PBB yang menuntut gencatan senjata segera di Jalur Gaza, Jumat (8/12).
e2 REJECT | menggunakan hak veto | a=Amerika Serikat>A | r=Dewan Keamanan PBB>U | p=New York>NY | d=2023-12-08 | same=e1
e3 REQUEST/yield | menuntut | a=Dewan Keamanan PBB>U | p=New York>NY | d=2023-12-08 | st=denied
. Tiga belas anggota lain setuju dan Inggris memilih abstain.
e4 SUPPORT | setuju | a=Tiga belas anggota lain>Thirteen members of the Security Council,-,GOV | p=New York>NY | d=2023-12-08
+ Wakil Duta Besar AS Robert Wood menyebut naskah itu "resep bencana" karena hanya menanam benih perang berikutnya.
S person:Wakil Duta Besar AS Robert Wood>W | menyebut | naskah itu "resep bencana" karena hanya menanam benih perang berikutnya | mixed
e5 ACCUSE/disapprove | resep bencana | a=Wakil Duta Besar AS Robert Wood>W | p=New York>NY | d=2023-12-08
. Ia mengeluhkan pula tidak adanya kecaman terhadap serangan Hamas pada 7 Oktober.
S person:Ia>W | mengeluhkan | tidak adanya kecaman terhadap serangan Hamas pada 7 Oktober | indirect
e6 ASSAULT | serangan Hamas | a=Hamas>Hamas,PSE,REB | d=2023-10-07
+ Pemungutan suara digelar setelah Sekretaris Jenderal Antonio Guterres, untuk kali pertama selama menjabat, memakai Pasal 99 Piagam PBB guna meminta Dewan Keamanan bertindak.
e7 REQUEST | meminta | a=Sekretaris Jenderal Antonio Guterres>G | r=Dewan Keamanan>U | d=2023-12-06
. Israel menuding Guterres memihak Hamas dan mendesaknya mundur.
S organization:Israel>=Israel | menuding | Guterres memihak Hamas | indirect
e8 ACCUSE/allege | menuding | a=Israel>Israel,ISR,GOV | r=Guterres>G
e9 REQUEST/change | mendesaknya mundur | a=Israel>Israel,ISR,GOV | r=Guterres>G
+ Duta Besar Uni Emirat Arab, penyusun draf, bertanya apa pesan yang dikirim dunia kepada warga Palestina.
. Rusia mengatakan Washington kembali menjatuhkan hukuman mati bagi ribuan warga sipil.
S organization:Rusia>=Russia | mengatakan | Washington kembali menjatuhkan hukuman mati bagi ribuan warga sipil | indirect
e10 ACCUSE/disapprove | menjatuhkan hukuman mati | a=Rusia>Russia,RUS,GOV | r=Washington>A
. Presiden Turki Recep Tayyip Erdogan bahkan menyebut lembaga itu "dewan perlindungan Israel".
S person:Presiden Turki Recep Tayyip Erdogan>=Recep Tayyip Erdogan | menyebut | dewan perlindungan Israel | direct
e11 ACCUSE/disapprove | dewan perlindungan Israel | a=Presiden Turki Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=lembaga itu>U
. Sementara itu Human Rights Watch memperingatkan bahwa AS berisiko terlibat dalam kejahatan perang bila terus memasok senjata.
S organization:Human Rights Watch>=Human Rights Watch | memperingatkan | AS berisiko terlibat dalam kejahatan perang bila terus memasok senjata | indirect
e12 AID | memasok senjata | a=AS>A | r=Israel>Israel,ISR,GOV | st=ongoing
+ Indonesia menyesalkan kegagalan tersebut.
e13 ACCUSE/disapprove | menyesalkan | a=Indonesia>Indonesia,IDN,GOV
. "Dewan Keamanan harus direformasi," kata juru bicara Kemlu RI Lalu Muhamad Iqbal di Jakarta.
S person:juru bicara Kemlu RI Lalu Muhamad Iqbal>=Lalu Muhamad Iqbal | kata | Dewan Keamanan harus direformasi, | direct
e14 REQUEST/change | harus direformasi | a=juru bicara Kemlu RI Lalu Muhamad Iqbal>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=Dewan Keamanan>U | p=Jakarta>Jakarta,IDN,-6.2,106.8

@story id-own-m-025 | id | 2022-09-03 | Situasi
@who I = International Atomic Energy Agency | - | IGO
@who G = Rafael Grossi | - | IGO
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@where Z = Zaporizhzhia Nuclear Power Plant | UKR | 47.51 | 34.59
@where E = Enerhodar | UKR | 47.5 | 34.66
# Tim IAEA Tembus PLTN Zaporizhzhia meski Dihujani Artileri
e1 CONSULT/visit | Tembus | a=Tim IAEA>I | p=PLTN Zaporizhzhia>Z | d=2022-09-01
e2 ASSAULT/heavy-weapons | Dihujani Artileri | p=PLTN Zaporizhzhia>Z | d=2022-09-01
+ Ledakan terdengar ketika iring-iringan mobil putih bertuliskan UN melaju di jalan lengang, Kamis (1/9/2022) pagi.
. Empat belas inspektur Badan Energi Atom Internasional (IAEA) akhirnya tiba di Pembangkit Listrik Tenaga Nuklir (PLTN) Zaporizhzhia, yang diduduki Rusia sejak Maret.
e3 CONSULT/visit | tiba | a=Empat belas inspektur Badan Energi Atom Internasional (IAEA)>I | p=Pembangkit Listrik Tenaga Nuklir (PLTN) Zaporizhzhia>Z | d=2022-09-01 | same=e1
e4 ASSAULT | diduduki | a=Rusia>R | p=Pembangkit Listrik Tenaga Nuklir (PLTN) Zaporizhzhia>Z | d=2022-03-01..2022-03-31
+ "Kami tidak akan ke mana-mana," kata kepala IAEA Rafael Grossi kepada wartawan.
S person:kepala IAEA Rafael Grossi>G | kata | Kami tidak akan ke mana-mana, | direct
. "IAEA sekarang ada di sana."
S person:Rafael Grossi>G | - | IAEA sekarang ada di sana. | direct
. Ia berencana menempatkan beberapa ahli secara tetap di kompleks tersebut.
e5 AID | menempatkan beberapa ahli | a=Ia>G | p=kompleks tersebut>Z | st=planned
+ Beberapa jam sebelumnya, mortir jatuh di kota tetangga Enerhodar dan satu reaktor terpaksa dimatikan.
e6 ASSAULT/heavy-weapons | mortir jatuh | p=Enerhodar>E | d=2022-09-01
. Kyiv menuduh Moskwa menembaki rute yang disepakati demi menggagalkan misi.
S organization:Kyiv>U | menuduh | Moskwa menembaki rute yang disepakati demi menggagalkan misi | indirect
e7 ACCUSE/allege | menuduh | a=Kyiv>U | r=Moskwa>R
e8 ASSAULT/heavy-weapons | menembaki | a=Moskwa>R | r=Tim IAEA>I | d=2022-09-01 | st=possible
. Kementerian Pertahanan Rusia balik mengeklaim bahwa 60 penyabot Ukraina berusaha merebut pembangkit itu dengan perahu dan telah ditumpas.
S organization:Kementerian Pertahanan Rusia>=Ministry of Defence of Russia | mengeklaim | 60 penyabot Ukraina berusaha merebut pembangkit itu dengan perahu dan telah ditumpas | indirect
e9 ASSAULT | berusaha merebut | a=60 penyabot Ukraina>Armed forces of Ukraine,UKR,MIL | p=pembangkit itu>Z | d=2022-09-01 | st=denied | f=size 60 "60 penyabot Ukraina"
e10 ASSAULT | ditumpas | a=Kementerian Pertahanan Rusia>Armed forces of Russia,RUS,MIL | r=60 penyabot Ukraina>Armed forces of Ukraine,UKR,MIL | p=pembangkit itu>Z | d=2022-09-01
+ Presiden Volodymyr Zelensky menuntut demiliterisasi penuh kawasan itu dan mengeluhkan wartawan independen dilarang ikut masuk.
S person:Presiden Volodymyr Zelensky>=Volodymyr Zelensky | mengeluhkan | wartawan independen dilarang ikut masuk | indirect
e11 REQUEST/yield | menuntut | a=Presiden Volodymyr Zelensky>Volodymyr Zelensky,UKR,GOV | r=Rusia>R
e12 REJECT | dilarang | a=Rusia>R | r=wartawan independen>Independent journalists,-,MED | p=kawasan itu>Z
. Palang Merah Internasional mendesak pertempuran di sekitar fasilitas nuklir dihentikan.
e13 REQUEST/yield | mendesak | a=Palang Merah Internasional>International Committee of the Red Cross,-,NGO
. Dalam laporan yang terbit sepekan kemudian, IAEA menyerukan zona aman di sekeliling PLTN.
e14 REQUEST/yield | menyerukan | a=IAEA>I
. Pembangkit itu memiliki enam reaktor dan memasok seperlima listrik Ukraina sebelum perang.

@story id-own-m-026 | id | 2024-07-31 | Situasi
@who H = Hamas | PSE | REB
@who HA = Ismail Haniyeh | PSE | REB
@who I = Israel | ISR | GOV
@who R = Iran | IRN | GOV
@who K = Ali Khamenei | IRN | GOV
@where T = Tehran | IRN | 35.69 | 51.39
# Pemimpin Hamas Ismail Haniyeh Dibunuh di Teheran
e1 ASSAULT/targeted | Dibunuh | r=Pemimpin Hamas Ismail Haniyeh>HA | p=Teheran>T | d=2024-07-31 | f=killed 1 "Pemimpin Hamas Ismail Haniyeh"
+ TEHERAN, KOMPAS.com - Kepala biro politik Hamas, Ismail Haniyeh, tewas di kediamannya di Teheran, Iran, Rabu (31/7/2024) dini hari.
e2 ASSAULT/targeted | tewas | r=Kepala biro politik Hamas, Ismail Haniyeh>HA | p=Teheran, Iran>T | d=2024-07-31 | f=killed 1 "Kepala biro politik Hamas, Ismail Haniyeh" | same=e1
. Kabar itu dibenarkan Korps Garda Revolusi Islam Iran.
. Sehari sebelumnya Haniyeh menghadiri pelantikan Presiden Masoud Pezeshkian dan bertemu Ayatollah Ali Khamenei.
e3 CONSULT/visit | menghadiri pelantikan | a=Haniyeh>HA | r=Presiden Masoud Pezeshkian>Masoud Pezeshkian,IRN,GOV | p=Teheran>T | d=2024-07-30
e4 CONSULT/visit | bertemu | a=Haniyeh>HA | r=Ayatollah Ali Khamenei>K | p=Teheran>T | d=2024-07-30
+ Hamas menyebutnya "serangan Zionis yang berbahaya" dan menyatakan pembunuhan itu tidak akan dibiarkan begitu saja.
S organization:Hamas>H | menyebutnya | serangan Zionis yang berbahaya | direct
S organization:Hamas>H | menyatakan | pembunuhan itu tidak akan dibiarkan begitu saja | indirect
e5 ASSAULT/targeted | serangan Zionis | a=Zionis>I | r=nya>HA | p=Teheran>T | d=2024-07-31 | same=e1
e6 THREATEN/violence | tidak akan dibiarkan | a=Hamas>H | r=Zionis>I
. Israel tidak berkomentar.
. Khamenei, dalam pernyataan yang dimuat kantor berita IRNA, berikrar akan menghukum Israel dengan keras.
S outlet:kantor berita IRNA>=IRNA ; person:Khamenei>K | berikrar | akan menghukum Israel dengan keras | indirect
e7 THREATEN/violence | menghukum | a=Khamenei>K | r=Israel>I | d=2024-07-31
. "Kami menganggap membalas darahnya sebagai kewajiban," katanya.
S person:nya>K | katanya | Kami menganggap membalas darahnya sebagai kewajiban, | direct
e8 THREATEN/violence | membalas darahnya | a=Kami>R | r=Israel>I | d=2024-07-31 | same=e7
+ Qatar, tempat Haniyeh tinggal sejak 2019, mempertanyakan nasib perundingan gencatan senjata.
. "Bagaimana mediasi bisa berhasil kalau satu pihak membunuh juru runding pihak lain?" tulis Perdana Menteri Mohammed bin Abdulrahman Al Thani.
S person:Perdana Menteri Mohammed bin Abdulrahman Al Thani>=Mohammed bin Abdulrahman Al Thani | tulis | Bagaimana mediasi bisa berhasil kalau satu pihak membunuh juru runding pihak lain? | direct
e9 ASSAULT/targeted | membunuh | a=satu pihak>I | r=juru runding pihak lain>HA | p=Teheran>T | d=2024-07-31 | same=e1
. Menteri Luar Negeri AS Antony Blinken menegaskan negaranya tidak tahu-menahu dan tidak terlibat.
S person:Menteri Luar Negeri AS Antony Blinken>=Antony Blinken | menegaskan | negaranya tidak tahu-menahu dan tidak terlibat | indirect
e10 ASSAULT/targeted | tidak terlibat | a=negaranya>United States,USA,GOV | r=Haniyeh>HA | p=Teheran>T | d=2024-07-31 | st=denied | same=e1
+ Beberapa jam sebelum pembunuhan itu, jet Israel mengebom pinggiran selatan Beirut dan menewaskan komandan Hizbullah Fuad Shukr.
e11 ASSAULT/targeted | pembunuhan itu | r=Haniyeh>HA | p=Teheran>T | d=2024-07-31 | same=e1
e12 ASSAULT/aerial,targeted | mengebom | a=jet Israel>Israeli Air Force,ISR,MIL | r=komandan Hizbullah Fuad Shukr>Fuad Shukr,LBN,REB | p=pinggiran selatan Beirut>Southern suburbs of Beirut,LBN,33.85,35.51 | d=2024-07-30 | f=killed 1 "komandan Hizbullah Fuad Shukr"
. Aksi mogok massal melumpuhkan Tepi Barat, dan ribuan orang berpawai di Ramallah serta Nablus.
e13 PROTEST/strike | Aksi mogok massal | a=ribuan orang>Palestinians in the West Bank,PSE,CVL | p=Tepi Barat>West Bank,PSE,31.95,35.25 | d=2024-07-31
e14 PROTEST/demo | berpawai | a=ribuan orang>Palestinians in the West Bank,PSE,CVL | p=Ramallah>Ramallah,PSE,31.9,35.2 | d=2024-07-31 | f=size 2000.. "ribuan orang"
. Presiden Joko Widodo turut mengecam keras pembunuhan tersebut.
e15 ACCUSE/disapprove | mengecam | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV
e16 ASSAULT/targeted | pembunuhan tersebut | r=Haniyeh>HA | p=Teheran>T | d=2024-07-31 | same=e1

@story id-own-m-027 | id | 2023-06-25 | Situasi
@who W = Wagner Group | RUS | REB
@who P = Yevgeny Prigozhin | RUS | REB
@who V = Vladimir Putin | RUS | GOV
@who L = Alexander Lukashenko | BLR | GOV
@who S = Sergei Shoigu | RUS | GOV
@where R = Rostov-on-Don | RUS | 47.24 | 39.71
@where M = Moscow | RUS | 55.75 | 37.62
# Bos Wagner Batalkan Pawai ke Moskwa Usai Ditengahi Lukashenko
e1 RETREAT/withdraw | Batalkan Pawai | a=Bos Wagner>P | p=Moskwa>M | d=2023-06-24
e2 CONSULT/third-party | Ditengahi | a=Lukashenko>L ; Bos Wagner>P | d=2023-06-24
+ MOSKWA, KOMPAS.com - Pemberontakan tentara bayaran Wagner berakhir secepat munculnya.
. Kurang dari 24 jam setelah merebut markas militer di Rostov-on-Don, Yevgeny Prigozhin memerintahkan anak buahnya pulang ke pangkalan, Sabtu (24/6/2023) malam.
e3 ASSAULT | merebut | a=Yevgeny Prigozhin>P | r=markas militer>Armed forces of Russia,RUS,MIL | p=Rostov-on-Don>R | d=2023-06-24
e4 RETREAT/withdraw | memerintahkan anak buahnya pulang | a=Yevgeny Prigozhin>P | r=anak buahnya>W | d=2023-06-24 | same=e1
. "Kami berbalik arah agar tidak menumpahkan darah orang Rusia," ujar mantan juru masak Kremlin itu dalam rekaman suara di Telegram.
S document:rekaman suara di Telegram>=Telegram audio message ; person:mantan juru masak Kremlin itu>P | ujar | Kami berbalik arah agar tidak menumpahkan darah orang Rusia, | direct
e5 RETREAT/withdraw | berbalik arah | a=Kami>W | d=2023-06-24 | same=e1
+ Barisan terdepannya kala itu tinggal 200 kilometer dari ibu kota.
. Presiden Belarus Alexander Lukashenko, yang berunding dengannya sepanjang hari, menawarkan jalan keluar.
e6 CONSULT | berunding | a=Presiden Belarus Alexander Lukashenko>L ; nya>P | d=2023-06-24 | same=e2
e7 AGREE | menawarkan | a=Presiden Belarus Alexander Lukashenko>L | r=nya>P | d=2023-06-24
. Menurut juru bicara Kremlin Dmitry Peskov, tuntutan pidana terhadap Prigozhin dicabut dan ia akan pindah ke Belarus.
S person:juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | Menurut | tuntutan pidana terhadap Prigozhin dicabut dan ia akan pindah ke Belarus | indirect
e8 CONCEDE | dicabut | a=Kremlin>Russia,RUS,GOV | r=Prigozhin>P
e9 RETREAT | akan pindah | a=ia>P | p=Belarus>Belarus,BLR,53.5,28.0 | st=planned
+ Pagi harinya, dalam pidato televisi, Putin menyebut pemberontakan itu sebagai tikaman dari belakang dan mengancam menghukum para pengkhianat.
S person:Putin>V | menyebut | pemberontakan itu sebagai tikaman dari belakang | indirect
e10 ACCUSE/disapprove | tikaman dari belakang | a=Putin>V | r=Wagner>W | d=2023-06-24
e11 THREATEN | mengancam | a=Putin>V | r=para pengkhianat>W | d=2023-06-24
. Moskwa menyatakan rezim operasi kontraterorisme, menggali jalan tol, dan menyiagakan Garda Nasional.
e12 COERCE/restrict | menyatakan rezim operasi kontraterorisme | a=Moskwa>Russia,RUS,GOV | p=Moskwa>M | d=2023-06-24
e13 MOBILIZE/troops | menyiagakan | a=Garda Nasional>National Guard of Russia,RUS,MIL | p=Moskwa>M | d=2023-06-24
+ Prigozhin memulai aksinya pada Jumat malam sesudah menuduh Menteri Pertahanan Sergei Shoigu memerintahkan serangan roket ke kamp Wagner.
S person:Prigozhin>P | menuduh | Menteri Pertahanan Sergei Shoigu memerintahkan serangan roket ke kamp Wagner | indirect
e14 ACCUSE/allege | menuduh | a=Prigozhin>P | r=Menteri Pertahanan Sergei Shoigu>S | d=2023-06-23
e15 ASSAULT/heavy-weapons | serangan roket | a=Menteri Pertahanan Sergei Shoigu>S | r=Wagner>W | d=2023-06-23 | st=possible
. Kementerian membantahnya.
e16 REJECT | membantahnya | a=Kementerian>Ministry of Defence of Russia,RUS,GOV
. Wagner menembak jatuh enam helikopter dan satu pesawat komando, kata sejumlah narablog militer.
S unnamed:sejumlah narablog militer>- | kata | Wagner menembak jatuh enam helikopter dan satu pesawat komando | indirect
e17 ASSAULT/destroy | menembak jatuh | a=Wagner>W | r=enam helikopter>Russian Aerospace Forces,RUS,MIL | d=2023-06-24
. Di Rostov, warga yang sempat berswafoto dengan tank menyoraki konvoi yang pergi.
e18 RETREAT/withdraw | pergi | a=konvoi>W | p=Rostov>R | d=2023-06-24 | same=e1

@story id-own-m-028 | id | 2026-02-12 | Situasi
@who E = European Union | - | IGO
@who R = Russia | RUS | GOV
@who H = Hungary | HUN | GOV
@where B = Brussels | BEL | 50.85 | 4.35
# Uni Eropa Rampungkan Paket Sanksi Ke-20, Hongaria Ancam Veto
e1 AGREE | Rampungkan | a=Uni Eropa>E
e2 THREATEN | Ancam Veto | a=Hongaria>H | r=Uni Eropa>E
+ Brussels - Komisi Eropa merampungkan usulan paket sanksi ke-20 terhadap Rusia yang membidik armada bayangan pengangkut minyak.
e3 SANCTION/discontinue | paket sanksi ke-20 | a=Komisi Eropa>E | r=Rusia>R | st=planned
. Sebanyak 43 kapal tambahan akan dilarang memasuki pelabuhan blok itu.
e4 REJECT | dilarang memasuki | a=blok itu>E | r=43 kapal tambahan>Russian shadow fleet,RUS,BUS | st=planned
. Usulan tersebut, dilansir Reuters, Kamis (12/2/2026), masih harus disetujui ke-27 negara anggota secara bulat.
S outlet:Reuters>=Reuters | dilansir | masih harus disetujui ke-27 negara anggota secara bulat | indirect
+ Budapest langsung memasang badan.
. "Kami tidak akan menembak kaki sendiri demi perang orang lain," ujar seorang pejabat Hongaria yang menolak disebutkan namanya.
S unnamed:seorang pejabat Hongaria yang menolak disebutkan namanya>- | ujar | Kami tidak akan menembak kaki sendiri demi perang orang lain, | direct
e5 REJECT | tidak akan menembak kaki sendiri | a=Kami>H | r=Komisi Eropa>E
. Menurutnya, negaranya akan memveto paket itu bila pasokan minyak lewat pipa Druzhba tidak dijamin.
S unnamed:nya>- | Menurutnya | negaranya akan memveto paket itu bila pasokan minyak lewat pipa Druzhba tidak dijamin | indirect
e6 THREATEN | akan memveto | a=negaranya>H | r=Komisi Eropa>E | same=e2
+ Polandia dan negara-negara Baltik justru meminta sanksi diperluas ke perusahaan gas alam cair.
e7 REQUEST | meminta | a=Polandia>Poland,POL,GOV ; negara-negara Baltik>Baltic states,-,GOV | r=Komisi Eropa>E
. Presiden Komisi Eropa Ursula von der Leyen yakin kompromi tercapai sebelum akhir bulan.
S person:Presiden Komisi Eropa Ursula von der Leyen>=Ursula von der Leyen | yakin | kompromi tercapai sebelum akhir bulan | indirect
. Kremlin menyebut sanksi tersebut ilegal dan mengancam tindakan balasan.
S organization:Kremlin>=Kremlin | menyebut | sanksi tersebut ilegal | indirect
e8 THREATEN | mengancam | a=Kremlin>R | r=Uni Eropa>E
+ Sejak 2022, blok beranggotakan 27 negara itu telah menjatuhkan 19 paket sanksi, membekukan sekitar 210 miliar euro aset bank sentral Rusia, dan mengusir ratusan diplomat.
e9 SANCTION/discontinue | menjatuhkan 19 paket sanksi | a=blok beranggotakan 27 negara itu>E | r=Rusia>R | d=2022-01-01..2026-02-12
e10 SANCTION/discontinue | membekukan | a=blok beranggotakan 27 negara itu>E | r=bank sentral Rusia>Central Bank of Russia,RUS,GOV
e11 SANCTION/expel | mengusir | a=blok beranggotakan 27 negara itu>E | r=ratusan diplomat>Diplomats of Russia in the EU,RUS,GOV | f=size 200.. "ratusan diplomat"
. Ekonomi Rusia tetap tumbuh tipis tahun lalu, meskipun inflasi menggerogoti daya beli.
