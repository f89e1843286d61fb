@story id-own-r-011 | id | 2025-07-18 | Situasi
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who S = Syria | SYR | GOV
@who SA = Ahmed al-Sharaa | SYR | GOV
@who SM = Syrian Armed Forces | SYR | MIL
@who DR = Druze fighters | SYR | REB
@who BD = Bedouin fighters | SYR | REB
@who TU = Turkey | TUR | GOV
@where SW = Suwayda | SYR | 32.71 | 36.57
@where D = Damascus | SYR | 33.51 | 36.29
# Al-Sharaa: Israel Ingin Pecah Belah Suriah, Kami Tidak Takut Perang
S person:Al-Sharaa>SA | - | Israel Ingin Pecah Belah Suriah, Kami Tidak Takut Perang | direct
e1 ACCUSE/allege | Ingin Pecah Belah | a=Al-Sharaa>SA | r=Israel>I | d=2025-07-17
+ DAMASKUS - Presiden sementara Suriah Ahmed al-Sharaa menuduh Israel berusaha memecah belah negaranya setelah pesawat tempur Negeri Zionis itu mengebom Kementerian Pertahanan dan area di dekat istana presiden di Damaskus, Rabu (16/7/2025).
S person:Presiden sementara Suriah Ahmed al-Sharaa>SA | menuduh | Israel berusaha memecah belah negaranya | indirect
e2 ACCUSE/allege | menuduh | a=Presiden sementara Suriah Ahmed al-Sharaa>SA | r=Israel>I | d=2025-07-17 | same=e1
e3 ASSAULT/aerial | mengebom | a=pesawat tempur Negeri Zionis itu>IDF | r=Kementerian Pertahanan>Ministry of Defence of Syria,SYR,MIL | p=Damaskus>D | d=2025-07-16
+ "Kami bukan orang-orang yang takut berperang.
. Kami menghabiskan hidup menghadapi tantangan, tetapi kami mendahulukan kepentingan rakyat Suriah di atas kekacauan," ucapnya dalam pidato televisi pada Kamis.
S person:nya>SA | ucapnya | Kami bukan orang-orang ... di atas kekacauan, | direct
. Mantan pemimpin kelompok jihadis itu berjanji menyeret siapa pun yang menganiaya warga Druze ke pengadilan, karena mereka, katanya, "berada di bawah perlindungan negara".
S person:nya>SA | katanya | berada di bawah perlindungan negara | direct
e4 AGREE | berjanji | a=Mantan pemimpin kelompok jihadis itu>SA | d=2025-07-17
e5 ASSAULT | menganiaya | r=warga Druze>Druze,SYR,CVL
+ Kekerasan meletus Minggu lalu, ketika sekelompok Badui menculik seorang pedagang sayur Druze di jalan raya menuju Damaskus dan para milisi Druze membalas dengan menyandera delapan orang.
e6 ASSAULT/abduct | menculik | a=sekelompok Badui>BD | r=seorang pedagang sayur Druze>-,SYR,CVL | f=abducted 1 "seorang pedagang sayur Druze"
e7 ASSAULT/abduct | menyandera | a=para milisi Druze>DR | r=delapan orang>-,SYR,CVL | f=abducted 8 "delapan orang"
. Pasukan pemerintah yang dikirim untuk memisahkan keduanya justru dituding ikut menembaki penduduk Suwayda.
e8 MOBILIZE/troops | dikirim | a=Pasukan pemerintah>SM | p=Suwayda>SW
e9 ASSAULT/firearms | menembaki | a=Pasukan pemerintah>SM | r=penduduk Suwayda>-,SYR,CVL | p=Suwayda>SW | st=possible
. Syrian Observatory for Human Rights, pemantau yang berpusat di Inggris, mencatat 594 orang terbunuh, di antaranya 154 warga sipil Druze yang 83 orangnya dieksekusi di tempat oleh anggota kementerian pertahanan dan dalam negeri.
S organization:Syrian Observatory for Human Rights>=Syrian Observatory for Human Rights | mencatat | 594 orang terbunuh, di antaranya 154 warga sipil Druze yang 83 orangnya dieksekusi di tempat oleh anggota kementerian pertahanan dan dalam negeri | indirect
e10 ASSAULT | terbunuh | r=594 orang>-,SYR,- | p=Suwayda>SW | d=2025-07-13..2025-07-18 | f=killed 594 "594 orang"
e11 ASSAULT/targeted | dieksekusi | a=anggota kementerian pertahanan>SM ; dalam negeri>Ministry of Interior of Syria,SYR,COP | r=83 orangnya>Druze,SYR,CVL | p=Suwayda>SW | f=killed 83 "83 orangnya"
+ Perdana Menteri Israel Benjamin Netanyahu mengatakan negaranya "akan terus bertindak" demi dua hal: kawasan demiliterisasi di selatan Damaskus dan perlindungan bagi kaum Druze, saudara dari 150.000 warga Israel.
S person:Perdana Menteri Israel Benjamin Netanyahu>=Benjamin Netanyahu | mengatakan | negaranya "akan terus bertindak" demi dua hal: kawasan demiliterisasi di selatan Damaskus dan perlindungan bagi kaum Druze, saudara dari 150.000 warga Israel | mixed
e12 THREATEN/violence | akan terus bertindak | a=Perdana Menteri Israel Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV | r=Damaskus>S
. Militernya memindahkan dua kompi tambahan dari Gaza ke Dataran Tinggi Golan setelah ratusan pemuda Druze menerobos pagar perbatasan.
e13 MOBILIZE/troops | memindahkan | a=Militernya>IDF | p=Dataran Tinggi Golan>Golan Heights,-,33.1,35.75
e14 PROTEST/obstruct | menerobos | a=ratusan pemuda Druze>-,ISR,CVL | p=Dataran Tinggi Golan>Golan Heights,-,33.1,35.75 | f=size 200.. "ratusan pemuda Druze"
+ Ankara mengecam serangan tersebut sebagai sabotase terhadap perdamaian.
e15 ACCUSE/disapprove | mengecam | a=Ankara>TU | r=Israel>I
e16 ASSAULT/aerial | serangan tersebut | a=Israel>I | p=Damaskus>D | same=e3
. "Siapa saja yang bermimpi membagi Suriah akan berhadapan dengan kami," kata seorang pejabat kementerian pertahanan Turki, yang juga mengungkapkan Damaskus telah meminta pelatihan dan bantuan teknis bagi tentaranya.
S unnamed:seorang pejabat kementerian pertahanan Turki>- | kata | Siapa saja yang bermimpi membagi Suriah akan berhadapan dengan kami, | direct
S unnamed:seorang pejabat kementerian pertahanan Turki>- | mengungkapkan | Damaskus telah meminta pelatihan dan bantuan teknis bagi tentaranya | indirect
e17 THREATEN | akan berhadapan | a=kami>TU | r=Siapa saja>-,-,-
e18 REQUEST/assist | meminta | a=Damaskus>S | r=kami>TU
. Menteri Luar Negeri AS Marco Rubio, sebaliknya, menyebut bentrokan itu buah dari "kesalahpahaman" dan berkata semua pihak telah menyetujui langkah untuk mengakhirinya malam itu juga.
S person:Menteri Luar Negeri AS Marco Rubio>=Marco Rubio | menyebut | bentrokan itu buah dari "kesalahpahaman" | mixed
S person:Menteri Luar Negeri AS Marco Rubio>=Marco Rubio | berkata | semua pihak telah menyetujui langkah untuk mengakhirinya malam itu juga | indirect
e19 ASSAULT | bentrokan | p=Suwayda>SW | same=e10
e20 AGREE | menyetujui | a=semua pihak>I ; semua pihak>S
+ Tentara Suriah mulai meninggalkan Suwayda pada Kamis dini hari dan menyerahkan keamanan kota kepada para tetua Druze.
e21 RETREAT/withdraw | meninggalkan | a=Tentara Suriah>SM | p=Suwayda>SW | d=2025-07-17
. Toko-toko masih tutup, listrik padam, dan bau mesiu belum hilang.
. "Rumah sakit kami bukan lagi rumah sakit, melainkan kamar mayat," tutur seorang dokter bernama Hazem kepada AFP.
S outlet:AFP>=AFP ; person:Hazem>=Hazem | tutur | Rumah sakit kami bukan lagi rumah sakit, melainkan kamar mayat, | direct

@story id-own-r-012 | id | 2025-10-29 | Situasi
@who RSF = Rapid Support Forces | SDN | REB
@who SAF = Sudanese Armed Forces | SDN | MIL
@who BU = Abdel Fattah al-Burhan | SDN | MIL
@who HE = Mohamed Hamdan Dagalo | SDN | REB
@who UAE = United Arab Emirates | ARE | GOV
@who UN = United Nations | - | IGO
@where EF = El Fasher | SDN | 13.63 | 25.35
@where TW = Tawila | SDN | 13.5 | 24.88
# WHO: 460 Orang Dibantai di Rumah Sakit El Fasher
S organization:WHO>=World Health Organization | - | 460 Orang Dibantai di Rumah Sakit El Fasher | indirect
e1 ASSAULT | Dibantai | r=460 Orang>-,SDN,CVL | p=El Fasher>EF | d=2025-10-28 | f=killed 460 "460 Orang"
+ PORT SUDAN, KOMPAS.com - Badan Kesehatan Dunia (WHO) menyatakan terkejut atas laporan bahwa lebih dari 460 pasien dan pengantarnya dibunuh di Rumah Sakit Bersalin Saudi, El Fasher, dua hari setelah kota itu direbut Pasukan Dukungan Cepat (RSF) dari tentara Sudan.
S document:laporan>- | laporan bahwa | lebih dari 460 pasien dan pengantarnya dibunuh di Rumah Sakit Bersalin Saudi, El Fasher | indirect
e2 ASSAULT | dibunuh | a=Pasukan Dukungan Cepat (RSF)>RSF | r=lebih dari 460 pasien>-,SDN,CVL | p=El Fasher>EF | d=2025-10-28 | f=killed 460.. "lebih dari 460 pasien dan pengantarnya" | same=e1
e3 ASSAULT | direbut | a=Pasukan Dukungan Cepat (RSF)>RSF | r=tentara Sudan>SAF | p=El Fasher>EF | d=2025-10-26
+ "Mereka masuk dari bangsal ke bangsal.
e4 ASSAULT | masuk | a=Mereka>RSF | p=El Fasher>EF | d=2025-10-28 | same=e1
. Siapa yang masih bernapas ditembak, lalu enam tenaga kesehatan dibawa pergi entah ke mana," ujar seorang perawat yang lolos, seperti dilaporkan Reuters.
S outlet:Reuters>=Reuters ; unnamed:seorang perawat>- | ujar | Mereka masuk dari bangsal ... entah ke mana, | direct
e5 ASSAULT/firearms | ditembak | a=Mereka>RSF | r=Siapa yang masih bernapas>-,SDN,CVL | p=El Fasher>EF | d=2025-10-28 | same=e1
e6 ASSAULT/abduct | dibawa pergi | r=enam tenaga kesehatan>-,SDN,CVL | p=El Fasher>EF | f=abducted 6 "enam tenaga kesehatan"
. Citra satelit yang dianalisis Universitas Yale memperlihatkan gundukan seukuran tubuh manusia dan bercak kemerahan di tanah.
S document:Citra satelit>- | memperlihatkan | gundukan seukuran tubuh manusia dan bercak kemerahan di tanah | indirect
+ RSF membantah menyerang rumah sakit.
S organization:RSF>RSF | membantah | menyerang rumah sakit | indirect
e7 ASSAULT | menyerang | a=RSF>RSF | r=rumah sakit>-,SDN,CVL | p=El Fasher>EF | d=2025-10-28 | st=denied | same=e1
. Pemimpinnya, Mohamed Hamdan Dagalo alias Hemedti, mengakui adanya "pelanggaran" oleh anak buahnya, mengumumkan pembentukan komisi penyelidikan, dan menyatakan duka atas bencana yang menimpa warga.
S person:Mohamed Hamdan Dagalo alias Hemedti>HE | mengakui | adanya "pelanggaran" oleh anak buahnya | mixed
e8 CONCEDE | mengakui | a=Mohamed Hamdan Dagalo alias Hemedti>HE
e9 ACCUSE/investigate | penyelidikan | a=Pemimpinnya>HE | r=anak buahnya>RSF | st=planned
. "Setiap prajurit atau perwira yang bersalah akan segera ditangkap dan diadili di muka umum," katanya dalam rekaman di Telegram.
S person:nya>HE ; document:Telegram>=Telegram | katanya | Setiap prajurit atau perwira yang bersalah akan segera ditangkap dan diadili di muka umum, | direct
e10 THREATEN/arrest | akan segera ditangkap | a=nya>HE | r=Setiap prajurit atau perwira yang bersalah>RSF
+ Dari Port Sudan, panglima angkatan darat Abdel Fattah al-Burhan menjelaskan bahwa pasukannya ditarik dari kota yang dikepung selama 18 bulan itu agar kehancuran tidak berlanjut, tetapi berjanji akan membalas.
S person:panglima angkatan darat Abdel Fattah al-Burhan>BU | menjelaskan | pasukannya ditarik dari kota yang dikepung selama 18 bulan itu agar kehancuran tidak berlanjut | indirect
e11 RETREAT/withdraw | ditarik | a=pasukannya>SAF | p=kota>EF
e12 COERCE/restrict | dikepung | a=RSF>RSF | p=kota>EF | d=2024-05-01..2025-10-26
e13 THREATEN/violence | akan membalas | a=Abdel Fattah al-Burhan>BU | r=RSF>RSF
. Ia menolak usul gencatan senjata kemanusiaan tiga bulan yang diajukan AS, Arab Saudi, Mesir, dan Uni Emirat Arab.
e14 REJECT/yield | menolak | a=Ia>BU
e15 REQUEST/yield | diajukan | a=AS>United States,USA,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV ; Mesir>Egypt,EGY,GOV ; Uni Emirat Arab>UAE | r=Ia>BU
. Pemerintahnya, yang menuding Abu Dhabi memasok senjata kepada RSF lewat Chad dan Libya, bulan lalu kembali meminta Dewan Keamanan PBB bertindak.
S organization:Pemerintahnya>=Sudan | menuding | Abu Dhabi memasok senjata kepada RSF lewat Chad dan Libya | indirect
e16 ACCUSE/allege | menuding | a=Pemerintahnya>Sudan,SDN,GOV | r=Abu Dhabi>UAE
e17 AID | memasok senjata | a=Abu Dhabi>UAE | r=RSF>RSF | st=possible
e18 REQUEST/assist | meminta | a=Pemerintahnya>Sudan,SDN,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO | d=2025-09-01..2025-09-30
. UEA membantahnya.
+ Badan migrasi PBB mencatat lebih dari 36.000 orang melarikan diri sejak Minggu, kebanyakan berjalan kaki 70 kilometer ke Tawila, kota kecil yang sudah menampung 650.000 pengungsi.
S organization:Badan migrasi PBB>=International Organization for Migration | mencatat | lebih dari 36.000 orang melarikan diri sejak Minggu, kebanyakan berjalan kaki 70 kilometer ke Tawila, kota kecil yang sudah menampung 650.000 pengungsi | indirect
. Di sana relawan membagikan bubur sorgum, air, dan selimut; Dokter Lintas Batas merawat 300 orang dalam sehari, sebagian dengan luka tembak.
e19 AID | membagikan | a=relawan>-,SDN,NGO | p=Tawila>TW
e20 AID | merawat | a=Dokter Lintas Batas>Doctors Without Borders,-,NGO | r=300 orang>-,SDN,CVL | p=Tawila>TW
. "Ayah dan tiga saudara saya dipisahkan dari rombongan di pos pemeriksaan.
e21 COERCE/arrest | dipisahkan | a=pos pemeriksaan>RSF | r=Ayah dan tiga saudara saya>-,SDN,CVL
. Setelah itu kami hanya mendengar letusan," kata Ikram, 24 tahun, mahasiswi ekonomi.
S person:Ikram>=Ikram | kata | Ayah dan tiga saudara saya ... mendengar letusan, | direct
+ Kementerian Luar Negeri RI, lewat akun X, mengecam kekejaman di El Fasher dan menyerukan koridor kemanusiaan yang aman.
e22 ACCUSE/disapprove | mengecam | a=Kementerian Luar Negeri RI>Indonesia,IDN,GOV | p=El Fasher>EF
e23 REQUEST/yield | menyerukan | a=Kementerian Luar Negeri RI>Indonesia,IDN,GOV

@story id-own-r-013 | id | 2026-01-10 | Situasi
@who JF = Jacob Frey | USA | GOV
@who TW = Tim Walz | USA | GOV
@who KN = Kristi Noem | USA | GOV
@who ICE = U.S. Immigration and Customs Enforcement | USA | COP
@who FBI = Federal Bureau of Investigation | USA | COP
@who T = Donald Trump | USA | GOV
@where M = Minneapolis | USA | 44.98 | -93.27
# Wali Kota Minneapolis ke ICE: Angkat Kaki dari Kota Kami!
S person:Wali Kota Minneapolis>JF | - | Angkat Kaki dari Kota Kami! | direct
e1 REQUEST/yield | Angkat Kaki | a=Wali Kota Minneapolis>JF | r=ICE>ICE | d=2026-01-07
+ Minneapolis - Ribuan orang berpawai di Minneapolis pada Jumat (9/1/2026) malam untuk memprotes penembakan Renee Good, ibu tiga anak berusia 37 tahun, oleh seorang agen imigrasi federal.
e2 PROTEST/demo | berpawai | a=Ribuan orang>-,USA,CVL | p=Minneapolis>M | d=2026-01-09 | f=size 2000.. "Ribuan orang"
e3 ASSAULT/firearms | penembakan | a=seorang agen imigrasi federal>ICE | r=Renee Good>Renee Good,USA,CVL | p=Minneapolis>M | d=2026-01-07
+ "Mereka sudah mencoba membungkusnya sebagai pembelaan diri.
e4 ACCUSE/allege | membungkusnya | a=Wali Kota Minneapolis>JF | r=Mereka>ICE | d=2026-01-07
. Setelah melihat sendiri videonya, saya ingin mengatakan kepada semua orang: itu omong kosong," kata Wali Kota Jacob Frey dalam jumpa pers, dikutip dari AP.
S outlet:AP>=AP ; person:Wali Kota Jacob Frey>JF | kata | Mereka sudah mencoba ... itu omong kosong, | direct
. Menteri Keamanan Dalam Negeri Kristi Noem bersikukuh bahwa Good menggunakan mobilnya sebagai senjata dan sang agen, yang menembak tiga kali, bertindak sesuai pelatihan.
S person:Menteri Keamanan Dalam Negeri Kristi Noem>KN | bersikukuh | Good menggunakan mobilnya sebagai senjata dan sang agen, yang menembak tiga kali, bertindak sesuai pelatihan | indirect
e5 ASSAULT | menggunakan mobilnya sebagai senjata | a=Good>Renee Good,USA,CVL | r=sang agen>ICE | p=Minneapolis>M | d=2026-01-07
e6 ASSAULT/firearms | menembak | a=sang agen>ICE | r=Good>Renee Good,USA,CVL | p=Minneapolis>M | d=2026-01-07 | same=e3
. Ia menyebut kejadian itu "terorisme domestik".
S person:Ia>KN | menyebut | terorisme domestik | direct
e7 ACCUSE/allege | terorisme domestik | a=Ia>KN | r=Good>Renee Good,USA,CVL
+ Polisi mengatakan 29 orang ditangkap sepanjang malam setelah sebagian demonstran melempar es dan batu serta merusak jendela sebuah hotel tempat agen federal diduga menginap.
S organization:Polisi>=Minneapolis Police Department | mengatakan | 29 orang ditangkap sepanjang malam setelah sebagian demonstran melempar es dan batu serta merusak jendela sebuah hotel tempat agen federal diduga menginap | indirect
e8 COERCE/arrest | ditangkap | a=Polisi>Minneapolis Police Department,USA,COP | r=29 orang>-,USA,CVL | p=Minneapolis>M | d=2026-01-09 | f=detained 29 "29 orang"
e9 PROTEST/riot | melempar es dan batu | a=sebagian demonstran>-,USA,CVL | p=Minneapolis>M | d=2026-01-09
e10 PROTEST/vandalize | merusak | a=sebagian demonstran>-,USA,CVL | p=Minneapolis>M | d=2026-01-09
. Seorang petugas terluka ringan.
e11 PROTEST/riot | terluka | r=Seorang petugas>Minneapolis Police Department,USA,COP | p=Minneapolis>M | d=2026-01-09 | f=injured 1 "Seorang petugas" | same=e9
+ Gubernur Minnesota Tim Walz menyiagakan Garda Nasional, tetapi meminta warga tidak memberi Washington dalih.
e12 MOBILIZE/troops | menyiagakan | a=Gubernur Minnesota Tim Walz>TW | r=Garda Nasional>Minnesota National Guard,USA,MIL | p=Minnesota>Minnesota,USA,46.0,-94.5
e13 REQUEST | meminta | a=Gubernur Minnesota Tim Walz>TW | r=warga>-,USA,CVL | p=Minnesota>Minnesota,USA,46.0,-94.5
. "Jangan berikan tontonan yang mereka inginkan," ujar politikus Demokrat itu.
S person:politikus Demokrat itu>TW | ujar | Jangan berikan tontonan yang mereka inginkan, | direct
e14 REQUEST | Jangan berikan | a=politikus Demokrat itu>TW | same=e13
. Biro penyelidikan negara bagian mengeluh bahwa FBI menutup aksesnya terhadap barang bukti, meskipun keduanya semula sepakat menyelidiki bersama.
S organization:Biro penyelidikan negara bagian>=Minnesota Bureau of Criminal Apprehension | mengeluh | FBI menutup aksesnya terhadap barang bukti | indirect
e15 ACCUSE/disapprove | mengeluh | a=Biro penyelidikan negara bagian>Minnesota Bureau of Criminal Apprehension,USA,COP | r=FBI>FBI
e16 REJECT/assist | menutup aksesnya | a=FBI>FBI | r=Biro penyelidikan negara bagian>Minnesota Bureau of Criminal Apprehension,USA,COP
e17 AGREE | sepakat menyelidiki bersama | a=keduanya>Minnesota Bureau of Criminal Apprehension,USA,COP ; keduanya>FBI
+ Presiden Donald Trump membela agen tersebut dan menuding "agitator bayaran".
e18 SUPPORT | membela | a=Presiden Donald Trump>T | r=agen tersebut>ICE
e19 ACCUSE/allege | menuding | a=Presiden Donald Trump>T | r="agitator bayaran">-,USA,CVL
. Wakil Presiden JD Vance bahkan mengatakan sang agen memiliki kekebalan penuh, sesuatu yang diragukan para ahli hukum.
S person:Wakil Presiden JD Vance>=JD Vance | mengatakan | sang agen memiliki kekebalan penuh | indirect
. Sekitar 2.000 petugas federal diterjunkan ke kota berpenduduk 430.000 jiwa itu sejak Desember, pengerahan terbesar dalam sejarah lembaga itu menurut Noem.
e20 MOBILIZE/police | diterjunkan | a=Sekitar 2.000 petugas federal>ICE | p=kota>M | d=2025-12-01..2026-01-10 | st=ongoing | f=size 2000 "Sekitar 2.000 petugas federal"
+ Distrik sekolah meliburkan kelas hingga pekan depan.
. Lokasi penembakan berjarak hanya sekitar satu mil dari tempat George Floyd dibunuh polisi pada Mei 2020.
e21 ASSAULT/firearms | penembakan | p=Minneapolis>M | same=e3
e22 ASSAULT | dibunuh | a=polisi>Minneapolis Police Department,USA,COP | r=George Floyd>George Floyd,USA,CVL | p=Minneapolis>M | d=2020-05-01..2020-05-31 | f=killed 1 "George Floyd"

@story id-own-r-014 | id | 2024-10-29 | Situasi
@who NK = North Korea | PRK | GOV
@who NKA = Korean People's Army | PRK | MIL
@who RU = Russia | RUS | GOV
@who MR = Mark Rutte | - | IGO
@who SK = South Korea | KOR | GOV
@who UA = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@where K = Kursk Oblast | RUS | 51.73 | 36.19
# NATO Benarkan Pasukan Korut Ada di Kursk, Kremlin: Itu Bukan Urusan Barat
S organization:NATO>=NATO | Benarkan | Pasukan Korut Ada di Kursk | indirect
S organization:Kremlin>=Kremlin | - | Itu Bukan Urusan Barat | direct
e1 MOBILIZE/troops | Ada di Kursk | a=Pasukan Korut>NKA | p=Kursk>K | st=ongoing
+ BRUSSELS, SINDOnews - Sekretaris Jenderal NATO Mark Rutte untuk pertama kali membenarkan, Senin (28/10/2024), bahwa tentara Korea Utara telah dikirim ke Rusia dan unit-unitnya sudah ditempatkan di wilayah Kursk, tempat Ukraina melancarkan serbuan sejak Agustus.
S person:Sekretaris Jenderal NATO Mark Rutte>MR | membenarkan | tentara Korea Utara telah dikirim ke Rusia dan unit-unitnya sudah ditempatkan di wilayah Kursk | indirect
e2 AID | dikirim | a=tentara Korea Utara>NKA | r=Rusia>RU | p=Rusia>Russia,RUS,60.0,90.0
e3 MOBILIZE/troops | ditempatkan | a=unit-unitnya>NKA | p=wilayah Kursk>K | st=ongoing | same=e1
e4 ASSAULT | serbuan | a=Ukraina>UA | r=Rusia>RU | p=Kursk>K | d=2024-08-01..2024-10-29 | st=ongoing
+ "Pengerahan ini merupakan eskalasi yang signifikan dan pelanggaran lagi atas resolusi Dewan Keamanan PBB.
e5 MOBILIZE/troops | Pengerahan | p=Kursk>K | st=ongoing | same=e1
e6 ACCUSE/disapprove | pelanggaran | a=Rutte>MR | d=2024-10-28
. NATO menyerukan kepada Rusia dan DPRK agar segera menghentikan tindakan ini," ujar Rutte seusai pertemuan dengan delegasi intelijen Korea Selatan.
S person:Rutte>MR | ujar | Pengerahan ini merupakan eskalasi ... menghentikan tindakan ini, | direct
e7 REQUEST/yield | menyerukan | a=NATO>NATO,-,IGO | r=Rusia>RU ; DPRK>NK | d=2024-10-28
e8 CONSULT | pertemuan | a=Rutte>MR ; delegasi intelijen Korea Selatan>National Intelligence Service,KOR,SPY | p=BRUSSELS>Brussels,BEL,50.85,4.35 | d=2024-10-28
. Mantan perdana menteri Belanda itu menambahkan bahwa lebih dari 600.000 tentara Rusia tewas atau terluka dalam perang tersebut dan Putin "tidak mampu mempertahankan serangannya tanpa bantuan asing".
S person:Mantan perdana menteri Belanda itu>MR | menambahkan | lebih dari 600.000 tentara Rusia tewas atau terluka dalam perang tersebut dan Putin "tidak mampu mempertahankan serangannya tanpa bantuan asing" | mixed
e9 ASSAULT | tewas atau terluka | r=lebih dari 600.000 tentara Rusia>Russian Armed Forces,RUS,MIL | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24..2024-10-28
+ Pentagon memperkirakan 10.000 serdadu Korut tengah berlatih di Rusia timur, naik dari 3.000 pekan lalu.
S organization:Pentagon>=United States Department of Defense | memperkirakan | 10.000 serdadu Korut tengah berlatih di Rusia timur, naik dari 3.000 pekan lalu | indirect
e10 COOPERATE | berlatih | a=10.000 serdadu Korut>NKA | p=Rusia timur>Russian Far East,RUS,60.0,135.0 | st=ongoing | f=size 10000 "10.000 serdadu Korut"
. Juru bicaranya memperingatkan, bila mereka terjun ke medan tempur melawan Ukraina, tidak akan ada batasan baru atas pemakaian senjata AS oleh Kyiv.
S unnamed:Juru bicaranya>- | memperingatkan | bila mereka terjun ke medan tempur melawan Ukraina, tidak akan ada batasan baru atas pemakaian senjata AS oleh Kyiv | indirect
e11 THREATEN | memperingatkan | a=Juru bicaranya>United States Department of Defense,USA,MIL | r=mereka>NKA
e12 ASSAULT | terjun ke medan tempur | a=mereka>NKA | r=Ukraina>UA | st=possible
+ Juru bicara Kremlin Dmitry Peskov mula-mula menyebut laporan itu palsu, tetapi Putin pekan lalu tidak menyangkalnya.
S person:Juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | menyebut | laporan itu palsu | indirect
. "Apa yang kami lakukan dengan mitra kami sesuai dengan pasal perjanjian itu adalah urusan kami," katanya di Kazan, merujuk pada pakta kemitraan yang diratifikasi parlemen Rusia pada Kamis.
S person:nya>=Vladimir Putin | katanya | Apa yang kami lakukan dengan mitra kami sesuai dengan pasal perjanjian itu adalah urusan kami, | direct
e13 SUPPORT | diratifikasi | a=parlemen Rusia>State Duma,RUS,LEG | r=mitra kami>NK | d=2024-10-24
. Menteri Luar Negeri Korut Choe Son Hui sedang dalam perjalanan ke Moskwa, kunjungan keduanya dalam enam pekan.
e14 CONSULT/visit | perjalanan ke Moskwa | a=Menteri Luar Negeri Korut Choe Son Hui>Choe Son Hui,PRK,GOV | r=Moskwa>RU | p=Moskwa>Moscow,RUS,55.75,37.62 | st=ongoing
+ Presiden Korea Selatan Yoon Suk Yeol mengatakan Seoul "tidak akan tinggal diam" dan untuk pertama kalinya membuka kemungkinan memasok senjata mematikan kepada Ukraina.
S person:Presiden Korea Selatan Yoon Suk Yeol>=Yoon Suk Yeol | mengatakan | Seoul "tidak akan tinggal diam" | mixed
e15 THREATEN | tidak akan tinggal diam | a=Presiden Korea Selatan Yoon Suk Yeol>SK
e16 AID | memasok senjata | a=Seoul>SK | r=Ukraina>UA | st=possible
. Kementerian luar negerinya memanggil Duta Besar Rusia Georgy Zinoviev dan menuntut penarikan segera pasukan Pyongyang.
e17 REQUEST/meet | memanggil | a=Kementerian luar negerinya>SK | r=Duta Besar Rusia Georgy Zinoviev>Georgy Zinoviev,RUS,GOV
e18 REQUEST/yield | menuntut | a=Kementerian luar negerinya>SK | r=Duta Besar Rusia Georgy Zinoviev>RU
. Seoul dan Kyiv juga sepakat bertukar informasi intelijen, kata Zelensky seusai berbicara lewat telepon dengan Yoon.
S person:Zelensky>Z | kata | Seoul dan Kyiv juga sepakat bertukar informasi intelijen | indirect
e19 AGREE | sepakat | a=Seoul>SK ; Kyiv>UA
e20 CONSULT/phone | berbicara lewat telepon | a=Zelensky>Z ; Yoon>Yoon Suk Yeol,KOR,GOV
+ Korea Utara terakhir kali berperang di luar semenanjung dalam jumlah kecil, antara lain dengan mengirim pilot ke Vietnam Utara pada 1967.
e21 AID | mengirim pilot | a=Korea Utara>NK | r=Vietnam Utara>North Vietnam,VNM,GOV | p=Vietnam Utara>Vietnam,VNM,21.0,105.8 | d=1967-01-01..1967-12-31
. Kemlu RI belum memberikan tanggapan.

@story id-own-r-015 | id | 2025-09-06 | Situasi
@who IN = Indonesia | IDN | GOV
@who PS = Prabowo Subianto | IDN | GOV
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who AU = Australia | AUS | GOV
@who ADF = Australian Defence Force | AUS | MIL
@who JO = Jordan | JOR | GOV
@where SU = Surabaya | IDN | -7.25 | 112.75
@where G = Gaza Strip | PSE | 31.42 | 34.36
# TNI AU Terjunkan Bantuan ke Gaza, Kemlu: Blokade Israel Harus Dibuka
S organization:Kemlu>=Ministry of Foreign Affairs of Indonesia | - | Blokade Israel Harus Dibuka | direct
e1 AID | Terjunkan Bantuan | a=TNI AU>Indonesian Air Force,IDN,MIL | p=Gaza>G | d=2025-09-05
e2 COERCE/restrict | Blokade | a=Israel>Israel,ISR,GOV | p=Gaza>G | st=ongoing
e3 REQUEST/yield | Harus Dibuka | a=Kemlu>IN | r=Israel>Israel,ISR,GOV
+ Liputan6.com, Jakarta - Dua pesawat Hercules TNI Angkatan Udara menjatuhkan 17,8 ton makanan, susu, dan obat-obatan di atas Gaza pada Jumat (5/9/2025), penerjunan terakhir dari rangkaian misi yang dilakukan bersama Angkatan Udara Yordania sejak pertengahan Agustus.
e4 AID | menjatuhkan | a=TNI Angkatan Udara>Indonesian Air Force,IDN,MIL | r=Gaza>-,PSE,CVL | p=Gaza>G | d=2025-09-05 | same=e1
e5 COOPERATE | dilakukan bersama | a=TNI Angkatan Udara>Indonesian Air Force,IDN,MIL ; Angkatan Udara Yordania>Royal Jordanian Air Force,JOR,MIL | p=Gaza>G | d=2025-08-15..2025-09-05
+ "Kami terbang rendah dengan pintu belakang terbuka, dan dari atas yang terlihat hanya abu-abu.
. Para kru menangis, tetapi tugas harus selesai," cerita seorang perwira penerbang, Letkol Dimas Arkanata, kepada Antara.
S outlet:Antara>=Antara ; person:Letkol Dimas Arkanata>=Dimas Arkanata | cerita | Kami terbang rendah ... harus selesai, | direct
. Menurut dia, pemerintah Yordania meminjamkan pangkalan di Zarqa tanpa memungut biaya dan Mesir membuka lorong udaranya bagi kedua pesawat.
S person:dia>=Dimas Arkanata | Menurut | pemerintah Yordania meminjamkan pangkalan di Zarqa tanpa memungut biaya dan Mesir membuka lorong udaranya bagi kedua pesawat | indirect
e6 AID | meminjamkan pangkalan | a=pemerintah Yordania>JO | r=kedua pesawat>Indonesian Air Force,IDN,MIL | p=Zarqa>Zarqa,JOR,32.07,36.09
e7 COOPERATE | membuka lorong udaranya | a=Mesir>Egypt,EGY,GOV | r=kedua pesawat>Indonesian Air Force,IDN,MIL | p=Mesir>Egypt,EGY,26.8,30.8
+ Juru bicara Kementerian Luar Negeri mengatakan penerjunan lewat udara bukan jalan keluar dan tidak dapat menggantikan ratusan truk yang tertahan di Rafah.
S unnamed:Juru bicara Kementerian Luar Negeri>- | mengatakan | penerjunan lewat udara bukan jalan keluar dan tidak dapat menggantikan ratusan truk yang tertahan di Rafah | indirect
e8 COERCE/restrict | tertahan | r=ratusan truk>-,-,NGO | p=Rafah>Rafah,PSE,31.29,34.25 | st=ongoing
. "Indonesia mendesak Israel membuka semua perlintasan darat," katanya, "dan kami siap menampung 2.000 warga Gaza yang luka untuk dirawat di Pulau Galang sebelum dipulangkan."
S unnamed:nya>- | katanya | dan kami siap menampung 2.000 warga Gaza yang luka untuk dirawat di Pulau Galang sebelum dipulangkan. | direct
e9 REQUEST/yield | mendesak | a=Indonesia>IN | r=Israel>Israel,ISR,GOV | same=e3
e10 AGREE | siap menampung | a=kami>IN | r=2.000 warga Gaza>-,PSE,CVL | f=size 2000 "2.000 warga Gaza"
. Rencana itu dikritik sejumlah politikus, yang khawatir para pasien tidak diizinkan kembali.
S unnamed:sejumlah politikus>- | khawatir | para pasien tidak diizinkan kembali | indirect
e11 ACCUSE/disapprove | dikritik | a=sejumlah politikus>-,IDN,OPP | r=Rencana itu>IN
e12 REJECT | tidak diizinkan kembali | r=para pasien>-,PSE,CVL | st=possible
+ Di dalam negeri, pemerintah masih sibuk menenangkan gelombang protes yang dipicu tunjangan anggota DPR.
e13 PROTEST/demo | gelombang protes | p=dalam negeri>Indonesia,IDN,-2.5,118.0 | d=2025-08-25..2025-09-06 | st=ongoing
. Presiden Prabowo Subianto pada Minggu mengumumkan pencabutan tunjangan itu, menangguhkan kunjungan kerja wakil rakyat ke luar negeri, dan memerintahkan aparat menindak tegas perusuh.
e14 CONCEDE | mengumumkan pencabutan | a=Presiden Prabowo Subianto>PS | d=2025-08-31
e15 REQUEST | memerintahkan | a=Presiden Prabowo Subianto>PS | r=aparat>Indonesian National Police,IDN,COP | d=2025-08-31
. Sedikitnya sepuluh orang meninggal dalam kerusuhan tersebut, antara lain Affan Kurniawan, pengemudi ojek daring yang dilindas kendaraan taktis Brimob di Jakarta pada 28 Agustus.
e16 PROTEST/riot | kerusuhan | r=Sedikitnya sepuluh orang>-,IDN,CVL | p=dalam negeri>Indonesia,IDN,-2.5,118.0 | d=2025-08-25..2025-09-06 | f=killed 10.. "Sedikitnya sepuluh orang"
e17 ASSAULT | dilindas | a=kendaraan taktis Brimob>Indonesian National Police,IDN,COP | r=Affan Kurniawan>Affan Kurniawan,IDN,CVL | p=Jakarta>Jakarta,IDN,-6.2,106.85 | d=2025-08-28 | f=killed 1 "Affan Kurniawan"
. Kapolri meminta maaf kepada keluarganya dan tujuh anggota satuan itu ditahan.
e18 CONCEDE | meminta maaf | a=Kapolri>Listyo Sigit Prabowo,IDN,COP | r=keluarganya>-,IDN,CVL
e19 COERCE/arrest | ditahan | r=tujuh anggota satuan itu>Indonesian National Police,IDN,COP | f=detained 7 "tujuh anggota satuan itu"
. "Kami minta diadili, bukan disidang etik saja," tegas Rangga, koordinator aliansi mahasiswa, seraya mengancam akan kembali mengepung gedung parlemen pada Selasa.
S person:Rangga>=Rangga | tegas | Kami minta diadili, bukan disidang etik saja, | direct
S person:Rangga>=Rangga | mengancam | akan kembali mengepung gedung parlemen pada Selasa | indirect
e20 REQUEST/change | minta diadili | a=Kami>-,IDN,CVL
e21 THREATEN | mengancam | a=Rangga>-,IDN,CVL
e22 PROTEST/obstruct | mengepung | p=gedung parlemen>DPR building,IDN,-6.21,106.8 | d=2025-09-09 | st=planned
