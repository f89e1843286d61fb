@story id-own-m-085 | id | 2025-08-29 | Situasi
@who R = Iran | IRN | GOV
@who E = E3 | - | GOV
@who AR = Abbas Araghchi | IRN | GOV
@who U = United Nations Security Council | - | IGO
# Inggris, Prancis, Jerman Aktifkan "Snapback", Iran Ancam Tinggalkan NPT
e1 REQUEST | Aktifkan "Snapback" | a=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV | r=Iran>R | d=2025-08-28
e2 THREATEN | Ancam | a=Iran>R
+ London - Tiga kekuatan Eropa (E3) memulai proses 30 hari untuk memulihkan sanksi PBB terhadap Iran, Kamis (28/8/2025).
e3 SANCTION/discontinue | memulihkan sanksi | a=Tiga kekuatan Eropa (E3)>E | r=Iran>R | st=planned
. Dalam surat kepada Dewan Keamanan, yang dilihat Reuters, Inggris, Prancis, dan Jerman menuduh Teheran melanggar secara nyata perjanjian nuklir 2015.
S outlet:Reuters>=Reuters ; document:surat kepada Dewan Keamanan>=Letter of the E3 to the UN Security Council ; organization:Inggris>=United Kingdom ; organization:Prancis>=France ; organization:Jerman>=Germany | menuduh | Teheran melanggar secara nyata perjanjian nuklir 2015 | indirect
e4 ACCUSE/allege | menuduh | a=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV | r=Teheran>R | d=2025-08-28
e5 CONSULT | surat | a=Inggris>United Kingdom,GBR,GOV ; Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV ; Dewan Keamanan>U | d=2025-08-28
. Mereka menawarkan penundaan enam bulan asalkan inspektur PBB diizinkan kembali dan Iran mau berunding dengan AS.
e6 AGREE | menawarkan penundaan | a=Mereka>E | r=Iran>R | d=2025-08-28
e7 RETREAT/access | diizinkan kembali | a=Iran>R | r=inspektur PBB>International Atomic Energy Agency,-,IGO | st=possible
+ Menteri Luar Negeri Iran Abbas Araghchi menyebut langkah itu ilegal dan tidak berdasar, demikian dilaporkan kantor berita ISNA.
S outlet:kantor berita ISNA>=ISNA ; person:Menteri Luar Negeri Iran Abbas Araghchi>AR | menyebut | langkah itu ilegal dan tidak berdasar | indirect
e8 ACCUSE/disapprove | ilegal dan tidak berdasar | a=Menteri Luar Negeri Iran Abbas Araghchi>AR | r=Mereka>E
. "Kami akan menjawab sebagaimana mestinya," tulisnya, tanpa merinci.
S person:nya>AR | tulisnya | Kami akan menjawab sebagaimana mestinya, | direct
e9 THREATEN | akan menjawab | a=Kami>R | r=Mereka>E
. Sejumlah anggota parlemen garis keras di Teheran mengajukan rancangan undang-undang untuk keluar dari Traktat Nonproliferasi (NPT).
e10 THREATEN | mengajukan rancangan undang-undang | a=Sejumlah anggota parlemen garis keras di Teheran>Parliament of Iran,IRN,LEG
e11 SANCTION/withdraw | keluar dari Traktat Nonproliferasi | a=Teheran>R | st=possible
+ Rusia dan China, yang menawarkan perpanjangan tenggat, mendesak Dewan Keamanan menolak usulan E3.
e12 AGREE | menawarkan perpanjangan | a=Rusia>Russia,RUS,GOV ; China>China,CHN,GOV
e13 REQUEST | mendesak | a=Rusia>Russia,RUS,GOV ; China>China,CHN,GOV | r=Dewan Keamanan>U
. Menlu AS Marco Rubio menyambut baik keputusan Eropa dan menyatakan pintu dialog tetap terbuka.
S person:Menlu AS Marco Rubio>=Marco Rubio | menyatakan | pintu dialog tetap terbuka | indirect
e14 SUPPORT | menyambut baik | a=Menlu AS Marco Rubio>Marco Rubio,USA,GOV | r=Eropa>E
. Jika berlaku, sanksi akan membekukan aset Iran di luar negeri dan melarang jual beli senjata dengannya.
e15 SANCTION/discontinue | membekukan aset | r=Iran>R | st=possible
e16 COERCE/restrict | melarang jual beli senjata | r=Iran>R | st=possible
. Rial jatuh ke titik terendah sepanjang masa keesokan paginya.

@story id-own-m-086 | id | 2018-06-13 | Situasi
@who T = Donald Trump | USA | GOV
@who K = Kim Jong Un | PRK | GOV
@where S = Sentosa | SGP | 1.25 | 103.83
# 7 Momen Menarik Pertemuan Trump dan Kim di Pulau Sentosa
e1 CONSULT | Pertemuan | a=Trump>T ; Kim>K | p=Pulau Sentosa>S | d=2018-06-12
+ Presiden Amerika Serikat Donald Trump dan pemimpin Korea Utara Kim Jong Un akhirnya bertemu di Singapura pada Selasa (12/6/2018).
e2 CONSULT | bertemu | a=Presiden Amerika Serikat Donald Trump>T ; pemimpin Korea Utara Kim Jong Un>K | p=Singapura>S | d=2018-06-12 | same=e1
. Inilah beberapa momen menarik yang dirangkum dari berbagai media.
+ 1. Jabat tangan 12 detik
+ Keduanya bersalaman di depan deretan bendera kedua negara.
e3 CONSULT | bersalaman | a=Keduanya>T ; Keduanya>K | p=Pulau Sentosa>S | d=2018-06-12 | same=e1
. "Senang bertemu Anda, Tuan Presiden," sapa Kim dalam bahasa Inggris.
S person:Kim>K | sapa | Senang bertemu Anda, Tuan Presiden, | direct
+ 2. Meneken dokumen bersama
e4 AGREE | Meneken dokumen bersama | a=Keduanya>T ; Keduanya>K | p=Pulau Sentosa>S | d=2018-06-12
+ Dalam dokumen itu Kim berkomitmen mewujudkan denuklirisasi penuh Semenanjung Korea, sementara Trump menjanjikan jaminan keamanan.
S document:dokumen itu>=Singapore joint statement | Dalam | Kim berkomitmen mewujudkan denuklirisasi penuh Semenanjung Korea, sementara Trump menjanjikan jaminan keamanan | indirect
e5 AGREE | berkomitmen | a=Kim>K | p=Pulau Sentosa>S | d=2018-06-12
e6 AGREE | menjanjikan jaminan keamanan | a=Trump>T | r=Kim>K | p=Pulau Sentosa>S | d=2018-06-12
+ 3. Latihan perang dihentikan
e7 CONCEDE | Latihan perang dihentikan | a=Trump>T | d=2018-06-12
+ Di luar dugaan, Trump mengumumkan penghentian latihan gabungan dengan Korea Selatan yang disebutnya mahal dan provokatif.
S person:nya>T | disebutnya | mahal dan provokatif | indirect
e8 CONCEDE | penghentian latihan gabungan | a=Trump>T | r=Korea Selatan>South Korea,KOR,GOV | p=Pulau Sentosa>S | d=2018-06-12 | same=e7
. Seoul dan Pentagon tampak kaget.
+ 4. Menengok mobil
+ Trump memamerkan kabin limusin antipeluru The Beast kepada tamunya.
+ 5. Menu makan siang
+ Koktail udang, iga sapi, dan es krim vanila terhidang di meja panjang.
+ 6. Sanksi tetap berlaku
e9 SANCTION/discontinue | Sanksi | r=Kim>North Korea,PRK,GOV | st=ongoing
+ Meski memuji Kim sebagai orang berbakat, Trump menegaskan sanksi baru dicabut setelah ancaman nuklir lenyap.
S person:Trump>T | menegaskan | sanksi baru dicabut setelah ancaman nuklir lenyap | indirect
e10 SUPPORT | memuji | a=Trump>T | r=Kim>K | d=2018-06-12
e11 CONCEDE | dicabut | a=Trump>T | r=Kim>North Korea,PRK,GOV | st=possible
+ 7. Diundang ke Gedung Putih
e12 REQUEST/meet | Diundang | a=Trump>T | r=Kim>K | p=Gedung Putih>White House,USA,38.9,-77.04 | d=2018-06-12
+ Kim menerima undangan ke Washington dan, menurut KCNA, balik mengundang Trump ke Pyongyang.
S outlet:KCNA>=KCNA | menurut | balik mengundang Trump ke Pyongyang | indirect
e13 AGREE | menerima undangan | a=Kim>K | r=Trump>T | d=2018-06-12
e14 REQUEST/meet | mengundang | a=Kim>K | r=Trump>T | p=Pyongyang>Pyongyang,PRK,39.03,125.75 | d=2018-06-12

@story id-own-m-087 | id | 2023-12-31 | Situasi
@who Z = South Africa | ZAF | GOV
@who I = Israel | ISR | GOV
@who C = International Court of Justice | - | IGO
@where H = The Hague | NLD | 52.08 | 4.3
# Afrika Selatan Seret Israel ke Mahkamah Internasional
e1 ACCUSE/allege | Seret | a=Afrika Selatan>Z | r=Israel>I | p=Mahkamah Internasional>H | d=2023-12-29
+ DEN HAAG - Afrika Selatan menggugat Israel di Mahkamah Internasional (ICJ) atas tuduhan genosida terhadap warga Palestina di Gaza, Jumat (29/12/2023).
e2 ACCUSE/allege | menggugat | a=Afrika Selatan>Z | r=Israel>I | p=Mahkamah Internasional (ICJ)>H | d=2023-12-29 | same=e1
e3 ASSAULT | genosida | a=Israel>I | r=warga Palestina>Palestinians in Gaza,PSE,CVL | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=possible
. Berkas setebal 84 halaman itu menyebut tindakan Israel bertujuan "memusnahkan sebagian besar kelompok nasional Palestina".
S document:Berkas setebal 84 halaman itu>=Application of South Africa to the ICJ | menyebut | tindakan Israel bertujuan "memusnahkan sebagian besar kelompok nasional Palestina" | mixed
. Pretoria meminta mahkamah segera memerintahkan penghentian operasi militer.
e4 REQUEST | meminta | a=Pretoria>Z | r=mahkamah>C | d=2023-12-29
+ Israel menolak gugatan tersebut "dengan rasa jijik".
e5 REJECT | menolak | a=Israel>I | r=Afrika Selatan>Z
. Kementerian luar negerinya, lewat X, menuduh Afrika Selatan bekerja sama dengan organisasi teroris yang menyerukan kehancuran Israel.
S document:X>=X post ; organization:Kementerian luar negerinya>=Ministry of Foreign Affairs of Israel | menuduh | Afrika Selatan bekerja sama dengan organisasi teroris yang menyerukan kehancuran Israel | indirect
e6 ACCUSE/allege | menuduh | a=Kementerian luar negerinya>I | r=Afrika Selatan>Z
. Bulan lalu, parlemen Afrika Selatan menyetujui mosi untuk menutup kedutaan Israel, dan Pretoria memanggil pulang seluruh diplomatnya.
e7 SANCTION/discontinue | menutup kedutaan | a=parlemen Afrika Selatan>Parliament of South Africa,ZAF,LEG | r=Israel>I | d=2023-11-01..2023-11-30 | st=planned
e8 SANCTION/discontinue | memanggil pulang | a=Pretoria>Z | r=Israel>I | d=2023-11-01..2023-11-30
. Malaysia, Turki, dan Bolivia mendukung gugatan itu.
e9 SUPPORT | mendukung | a=Malaysia>Malaysia,MYS,GOV ; Turki>Turkey,TUR,GOV ; Bolivia>Bolivia,BOL,GOV | r=Afrika Selatan>Z
. Sidang pertama akan digelar 11 dan 12 Januari.

@story id-own-m-088 | id | 2023-07-12 | Situasi
@who N = NATO | - | IGO
@who Z = Volodymyr Zelensky | UKR | GOV
@who U = Ukraine | UKR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@where V = Vilnius | LTU | 54.69 | 25.28
# KTT Vilnius: NATO Janjikan Masa Depan Ukraina, Zelensky Kecewa
e1 CONSULT/multilateral | KTT Vilnius | a=NATO>N | p=Vilnius>V | d=2023-07-11..2023-07-12
e2 AGREE | Janjikan | a=NATO>N | r=Ukraina>U | p=Vilnius>V | d=2023-07-11
e3 ACCUSE/disapprove | Kecewa | a=Zelensky>Z | r=NATO>N | d=2023-07-11
+ VILNIUS - Para pemimpin NATO bersepakat mengundang Ukraina menjadi anggota "ketika para sekutu setuju dan syarat-syaratnya terpenuhi", Selasa (11/7/2023).
e4 AGREE | bersepakat | a=Para pemimpin NATO>N | r=Ukraina>U | p=VILNIUS>V | d=2023-07-11 | same=e2
. Tidak ada jadwal.
. Rumusan itu membuat Zelensky naik pitam bahkan sebelum pesawatnya mendarat.
. "Sungguh tidak masuk akal," cuitnya.
S person:nya>Z | cuitnya | Sungguh tidak masuk akal, | direct
e5 ACCUSE/disapprove | tidak masuk akal | a=nya>Z | r=NATO>N | d=2023-07-11 | same=e3
+ Sehari kemudian nadanya melunak.
. Ia menyebut hasil KTT bagus, tetapi, ujarnya dalam jumpa pers bersama Sekjen Jens Stoltenberg, "akan ideal bila ada undangan".
S person:nya>Z | ujarnya | akan ideal bila ada undangan | direct
. G7 mengumumkan kerangka jaminan keamanan jangka panjang berupa peralatan, pelatihan, dan pertukaran intelijen.
e6 AGREE | jaminan keamanan | a=G7>G7,-,IGO | r=Ukraina>U | p=Vilnius>V | d=2023-07-12
e7 COOPERATE | pertukaran intelijen | a=G7>G7,-,IGO | r=Ukraina>U | st=planned
. Prancis akan mengirim rudal jelajah SCALP, Jerman dua peluncur Patriot.
e8 AID | mengirim rudal jelajah | a=Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV | r=Ukraina>U | st=planned
. Menteri Pertahanan Inggris Ben Wallace mengusulkan Kyiv lebih banyak menunjukkan rasa terima kasih karena, katanya, Inggris bukan Amazon.
S person:Menteri Pertahanan Inggris Ben Wallace>=Ben Wallace | katanya | Inggris bukan Amazon | indirect
e9 REQUEST | mengusulkan | a=Menteri Pertahanan Inggris Ben Wallace>Ben Wallace,GBR,GOV | r=Kyiv>U | d=2023-07-12
+ Pada malam sebelum KTT, Presiden Turki Recep Tayyip Erdogan setuju meneruskan protokol keanggotaan Swedia ke parlemennya setelah setahun menjegal.
e10 CONCEDE | setuju meneruskan | a=Presiden Turki Recep Tayyip Erdogan>E | r=Swedia>Sweden,SWE,GOV | p=Vilnius>V | d=2023-07-10
e11 REJECT | menjegal | a=Presiden Turki Recep Tayyip Erdogan>E | r=Swedia>Sweden,SWE,GOV
. Sebagai imbalan, Stockholm berjanji mendukung proses masuknya Turki ke Uni Eropa.
e12 AGREE | berjanji | a=Stockholm>Sweden,SWE,GOV | r=Turki>Turkey,TUR,GOV | d=2023-07-10
. Kremlin memperingatkan bahwa jaminan keamanan bagi Ukraina akan membuat Eropa "jauh lebih berbahaya selama bertahun-tahun".
S organization:Kremlin>=Kremlin | memperingatkan | jaminan keamanan bagi Ukraina akan membuat Eropa "jauh lebih berbahaya selama bertahun-tahun" | mixed
e13 THREATEN | memperingatkan | a=Kremlin>Russia,RUS,GOV | r=NATO>N
. Lituania menjaga langit Vilnius dengan 12 baterai Patriot kiriman Jerman dan menempatkan 12.000 aparat.
e14 MOBILIZE/weapons | 12 baterai Patriot | a=Lituania>Lithuania,LTU,GOV | p=Vilnius>V | d=2023-07-11..2023-07-12
e15 MOBILIZE/police | menempatkan 12.000 aparat | a=Lituania>Lithuania,LTU,GOV | p=Vilnius>V | d=2023-07-11..2023-07-12 | f=size 12000 "12.000 aparat"

@story id-own-m-089 | id | 2025-06-02 | Situasi
@who S = Security Service of Ukraine | UKR | SPY
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@where B = Belaya Air Base | RUS | 52.91 | 103.58
@where I = Istanbul | TUR | 41.01 | 28.98
# Ukraina Hancurkan 41 Pesawat Tempur Rusia dengan Drone dari Dalam Truk
e1 ASSAULT/drone,destroy | Hancurkan | a=Ukraina>U | r=Rusia>R | d=2025-06-01
+ Kyiv, CNN Indonesia -- Dinas Keamanan Ukraina (SBU) melumpuhkan 41 pesawat pengebom Rusia di empat pangkalan udara, termasuk Belaya di Siberia yang berjarak 4.300 kilometer dari garis depan, Minggu (1/6).
e2 ASSAULT/drone,destroy | melumpuhkan | a=Dinas Keamanan Ukraina (SBU)>S | r=pesawat pengebom Rusia>Russian Aerospace Forces,RUS,MIL | p=Belaya di Siberia>B | d=2025-06-01 | same=e1
. Sebanyak 117 drone diselundupkan di dalam rumah kayu di atas truk, lalu diterbangkan lewat atap yang terbuka dari jauh, kata seorang pejabat SBU kepada AFP.
S outlet:AFP>=AFP ; unnamed:seorang pejabat SBU>- | kata | Sebanyak 117 drone diselundupkan di dalam rumah kayu di atas truk, lalu diterbangkan lewat atap yang terbuka dari jauh | indirect
e3 ASSAULT/drone | diterbangkan | a=SBU>S | r=Rusia>R | p=Belaya di Siberia>B | d=2025-06-01 | same=e1
+ "Hasil yang benar-benar brilian," puji Zelensky, yang mengaku operasi itu disiapkan selama satu setengah tahun.
S person:Zelensky>Z | puji | Hasil yang benar-benar brilian, | direct
S person:Zelensky>Z | mengaku | operasi itu disiapkan selama satu setengah tahun | indirect
e4 SUPPORT | puji | a=Zelensky>Z | r=SBU>S | d=2025-06-01
. Kementerian Pertahanan Rusia mengonfirmasi serangan di lima wilayah dan menyebutnya aksi teroris; beberapa orang yang diduga terlibat telah ditangkap.
S organization:Kementerian Pertahanan Rusia>=Ministry of Defence of Russia | mengonfirmasi | serangan di lima wilayah | indirect
e5 ASSAULT/drone | serangan | a=SBU>S | r=Rusia>R | p=Belaya di Siberia>B | d=2025-06-01 | same=e1
e6 ACCUSE/disapprove | menyebutnya aksi teroris | a=Kementerian Pertahanan Rusia>R | r=SBU>U
e7 COERCE/arrest | ditangkap | r=beberapa orang yang diduga terlibat>Suspects in the drone attack,-,- | p=Rusia>Russia,RUS,60.0,90.0
. Kerugian ditaksir mencapai 7 miliar dolar AS, klaim Kyiv.
S organization:Kyiv>U | klaim | Kerugian ditaksir mencapai 7 miliar dolar AS | indirect
+ Kendati begitu, delegasi kedua negara tetap bertemu di Istanbul pada Senin siang.
e8 CONSULT/third-party | bertemu | a=kedua negara>R ; kedua negara>U | p=Istanbul>I | d=2025-06-02
. Mereka setuju menukar semua tawanan yang sakit parah serta mereka yang berusia di bawah 25 tahun, dan menyerahkan masing-masing 6.000 jenazah prajurit.
e9 AGREE | setuju menukar | a=Mereka>R ; Mereka>U | p=Istanbul>I | d=2025-06-02
e10 RETREAT/release | menukar semua tawanan | a=Mereka>R ; Mereka>U | st=planned
. Rusia menolak gencatan senjata tanpa syarat, kata Wakil Menlu Ukraina Sergiy Kyslytsya.
S person:Wakil Menlu Ukraina Sergiy Kyslytsya>=Sergiy Kyslytsya | kata | Rusia menolak gencatan senjata tanpa syarat | indirect
e11 REJECT/yield | menolak | a=Rusia>R | r=Ukraina>U | p=Istanbul>I | d=2025-06-02
. Erdogan mengusulkan pertemuan tingkat tinggi antara Putin, Zelensky, dan Trump di Turki.
e12 REQUEST/meet | mengusulkan pertemuan | a=Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=Putin>Vladimir Putin,RUS,GOV ; Zelensky>Z ; Trump>Donald Trump,USA,GOV

@story id-own-m-090 | id | 2026-05-20 | Situasi
@where T = Tallinn | EST | 59.44 | 24.75
@who E = Estonia | EST | GOV
@who R = Russia | RUS | GOV
# Situs Pemerintah Estonia Lumpuh Diretas, Rusia Tepis Tudingan
e1 COERCE/cyber | Diretas | r=Estonia>E | p=Estonia>Estonia,EST,58.6,25.0
e2 REJECT | Tepis | a=Rusia>R
+ TALLINN - Puluhan situs pemerintah dan bank di Estonia lumpuh sejak Senin (18/5) akibat serangan siber.
e3 COERCE/cyber | serangan siber | r=situs pemerintah dan bank di Estonia>E | p=Estonia>Estonia,EST,58.6,25.0 | d=2026-05-18 | same=e1
. Badan keamanan siber negara itu, RIA, menelusuri jejaknya ke kelompok peretas yang berafiliasi dengan intelijen militer Rusia.
. "Tingkat keyakinan kami tinggi," ujar kepala RIA, Kadri Tamm, kepada wartawan, Rabu.
S person:kepala RIA, Kadri Tamm>=Kadri Tamm | ujar | Tingkat keyakinan kami tinggi, | direct
. Menteri Luar Negeri Estonia memanggil kuasa usaha Rusia dan menyerahkan nota protes.
e4 REQUEST/meet | memanggil | a=Menteri Luar Negeri Estonia>E | r=kuasa usaha Rusia>Charge d'affaires of Russia in Estonia,RUS,GOV | p=TALLINN>T
e5 ACCUSE/disapprove | nota protes | a=Menteri Luar Negeri Estonia>E | r=kuasa usaha Rusia>R | p=TALLINN>T
. Juru bicara Kedutaan Besar Rusia menyatakan tuduhan itu "dongeng basi" dan menuntut bukti.
S unnamed:Juru bicara Kedutaan Besar Rusia>- | menyatakan | tuduhan itu "dongeng basi" | mixed
e6 ACCUSE/allege | tuduhan itu | a=Menteri Luar Negeri Estonia>E | r=Rusia>R
e7 REQUEST | menuntut bukti | a=Juru bicara Kedutaan Besar Rusia>R | r=Estonia>E
+ NATO mengirim tim ahli untuk membantu memulihkan jaringan, dan Finlandia memasok server cadangan.
e8 AID | mengirim tim ahli | a=NATO>NATO,-,IGO | r=Estonia>E
e9 AID | memasok server cadangan | a=Finlandia>Finland,FIN,GOV | r=Estonia>E
. Serangan serupa melumpuhkan Estonia pada April 2007, seusai pemindahan patung prajurit Soviet memicu kerusuhan di Tallinn.
e10 COERCE/cyber | Serangan serupa | r=Estonia>E | p=Estonia>Estonia,EST,58.6,25.0 | d=2007-04-01..2007-04-30
e11 PROTEST/riot | kerusuhan | p=Tallinn>T | d=2007-04-01..2007-04-30
. Pemungutan suara daring untuk pemilihan lokal tidak terganggu.

@story id-own-m-091 | id | 2024-12-29 | Situasi
@who A = Azerbaijan | AZE | GOV
@who R = Russia | RUS | GOV
# Putin Minta Maaf kepada Aliyev soal Pesawat Azerbaijan yang Jatuh
e1 CONCEDE | Minta Maaf | a=Putin>Vladimir Putin,RUS,GOV | r=Aliyev>Ilham Aliyev,AZE,GOV | d=2024-12-28
+ Moskow - Presiden Rusia Vladimir Putin meminta maaf kepada Presiden Azerbaijan Ilham Aliyev karena "insiden tragis" itu terjadi di wilayah udara Rusia.
e2 CONCEDE | meminta maaf | a=Presiden Rusia Vladimir Putin>Vladimir Putin,RUS,GOV | r=Presiden Azerbaijan Ilham Aliyev>Ilham Aliyev,AZE,GOV | d=2024-12-28 | same=e1
. Permintaan maaf itu disampaikan lewat telepon, Sabtu (28/12/2024).
e3 CONSULT/phone | lewat telepon | a=Presiden Rusia Vladimir Putin>Vladimir Putin,RUS,GOV ; Presiden Azerbaijan Ilham Aliyev>Ilham Aliyev,AZE,GOV | d=2024-12-28
e4 CONCEDE | Permintaan maaf itu | a=Presiden Rusia Vladimir Putin>Vladimir Putin,RUS,GOV | r=Presiden Azerbaijan Ilham Aliyev>Ilham Aliyev,AZE,GOV | d=2024-12-28 | same=e1
. Pesawat Embraer itu jatuh di Aktau, Kazakhstan, pada hari Natal, menewaskan 38 dari 67 orang di dalamnya.
. Kremlin mengatakan pertahanan udara Rusia saat itu sedang menangkis drone Ukraina di sekitar Grozny, tetapi tidak secara langsung mengakui telah menembak pesawat tersebut.
S organization:Kremlin>=Kremlin | mengatakan | pertahanan udara Rusia saat itu sedang menangkis drone Ukraina di sekitar Grozny | indirect
e5 ASSAULT/destroy | menangkis | a=pertahanan udara Rusia>Armed forces of Russia,RUS,MIL | r=drone Ukraina>Armed forces of Ukraine,UKR,MIL | p=Grozny>Grozny,RUS,43.32,45.69 | d=2024-12-25
e6 ASSAULT/heavy-weapons | menembak | a=pertahanan udara Rusia>Armed forces of Russia,RUS,MIL | r=pesawat tersebut>Azerbaijan Airlines passengers,AZE,CVL | p=Grozny>Grozny,RUS,43.32,45.69 | d=2024-12-25 | st=possible
. Baku menyatakan hasil penyelidikan awal menunjukkan "campur tangan fisik dan teknis dari luar".
S organization:Baku>A | menyatakan | hasil penyelidikan awal menunjukkan "campur tangan fisik dan teknis dari luar" | mixed
. Azerbaijan Airlines menghentikan penerbangan ke sepuluh kota Rusia.
