@story id-own-qf-037 | id | 2024-12-13 | BBC Indonesia
@who E = Ethiopia | ETH | GOV
@who S = Somalia | SOM | GOV
@who A = Abiy Ahmed | ETH | GOV
@who H = Hassan Sheikh Mohamud | SOM | GOV
@who T = Recep Tayyip Erdogan | TUR | GOV
@who L = Somaliland | SOM | GOV
@who EG = Egypt | EGY | GOV
@who B = Al-Shabaab | SOM | REB
@where AN = Ankara | TUR | 39.93 | 32.86
@where AD = Addis Ababa | ETH | 9.03 | 38.74
@where M = Mogadishu | SOM | 2.04 | 45.34
# Erdogan damaikan Ethiopia dan Somalia setelah hampir setahun bermusuhan
e1 CONSULT/third-party | damaikan | a=Erdogan>T | r=Ethiopia>E ; Somalia>S | d=2024-12-11
+ Delapan jam lamanya dua pemimpin itu duduk di ruangan yang berlainan, dan Recep Tayyip Erdogan bolak-balik di antara keduanya.
e2 CONSULT/third-party | bolak-balik | a=Recep Tayyip Erdogan>T | r=dua pemimpin itu>A ; dua pemimpin itu>H | d=2024-12-11 | same=e1
. Menjelang tengah malam, Rabu (11/12), Perdana Menteri Ethiopia Abiy Ahmed dan Presiden Somalia Hassan Sheikh Mohamud keluar, bergandengan tangan dengan sang presiden Turki, dan mengumumkan Deklarasi Ankara.
e3 AGREE | mengumumkan Deklarasi Ankara | a=Perdana Menteri Ethiopia Abiy Ahmed>A ; Presiden Somalia Hassan Sheikh Mohamud>H | p=Ankara>AN | d=2024-12-11
+ Teksnya pendek, hanya satu setengah halaman.
. Somalia akan memberi tetangganya "akses yang andal, aman, dan berkelanjutan ke dan dari laut" di bawah kedaulatannya, sementara Ethiopia mengakui keutuhan wilayah Somalia.
e4 CONCEDE | memberi tetangganya | a=Somalia>S | r=tetangganya>E | st=planned
e5 SUPPORT | mengakui keutuhan wilayah | a=Ethiopia>E | r=Somalia>S | p=Ankara>AN | d=2024-12-11
. Perundingan teknis akan dimulai sebelum akhir Februari 2025, dengan Turki sebagai fasilitator, dan diharapkan rampung dalam empat bulan.
e6 AGREE | Perundingan teknis | a=Somalia>S ; Ethiopia>E | d=2025-02-01..2025-02-28 | st=planned
e7 AGREE | fasilitator | a=Turki>T | r=Somalia>S ; Ethiopia>E | st=planned
+ "Kami telah mengatasi kesalahpahaman yang terjadi selama setahun terakhir," ujar Abiy.
S person:Abiy>A | ujar | Kami telah mengatasi kesalahpahaman yang terjadi selama setahun terakhir | direct
. "Rakyat Ethiopia hanya menginginkan jalan ke laut secara damai."
S person:Abiy>A | - | Rakyat Ethiopia hanya menginginkan jalan ke laut secara damai. | direct
. Mohamud membalas bahwa Somalia siap bekerja dengan para pemimpin dan rakyat negara itu.
S person:Mohamud>H | membalas bahwa | Somalia siap bekerja dengan para pemimpin dan rakyat negara itu | indirect
e8 AGREE | siap bekerja | a=Somalia>S | r=negara itu>E | p=Ankara>AN | d=2024-12-11
+ Permusuhan berawal pada hari pertama tahun ini, ketika Abiy menandatangani nota kesepahaman dengan Somaliland untuk menyewa 20 kilometer garis pantai selama 50 tahun, konon dengan imbalan pengakuan.
e9 AGREE | menandatangani nota kesepahaman | a=Abiy>A ; Somaliland>L | d=2024-01-01
e10 SUPPORT | pengakuan | a=Abiy>E | r=Somaliland>L | st=possible
. Mogadishu menyebutnya agresi, mengusir duta besar Ethiopia pada April, dan mengancam memulangkan ribuan serdadu Ethiopia yang ikut memerangi Al-Shabaab.
S organization:Mogadishu>S | menyebutnya | agresi | indirect
e11 ACCUSE/disapprove | agresi | a=Mogadishu>S | r=Ethiopia>E
e12 SANCTION/expel | mengusir duta besar | a=Mogadishu>S | r=duta besar Ethiopia>Ambassador of Ethiopia to Somalia,ETH,GOV | p=Mogadishu>M | d=2024-04-01..2024-04-30
e13 THREATEN/expel | mengancam | a=Mogadishu>S | r=ribuan serdadu Ethiopia>Ethiopian National Defense Force,ETH,MIL
e14 ASSAULT | memerangi | a=ribuan serdadu Ethiopia>Ethiopian National Defense Force,ETH,MIL | r=Al-Shabaab>B | p=Somalia>Somalia,SOM,5.2,46.2 | f=size 2000.. "ribuan serdadu Ethiopia" | st=ongoing
. Mesir, yang bertengkar dengan Addis Ababa soal bendungan di Sungai Nil, menggunakan kesempatan itu untuk mengirim dua kapal berisi senjata ke Somalia pada Agustus dan September.
e15 AID | mengirim dua kapal berisi senjata | a=Mesir>EG | r=Somalia>S | p=Somalia>Somalia,SOM,5.2,46.2 | d=2024-08-01..2024-09-30
+ Tidak jelas apakah nota dengan Somaliland ikut gugur.
. Deklarasi tersebut tidak menyinggungnya, dan presiden terpilih Somaliland, Abdirahman Irro, yang dilantik Kamis, hanya mengatakan akan mempelajarinya.
S person:presiden terpilih Somaliland, Abdirahman Irro>=Abdirahman Mohamed Abdullahi Irro | mengatakan | akan mempelajarinya | indirect
+ Ethiopia, negeri 120 juta jiwa, kehilangan pelabuhan sejak Eritrea memisahkan diri pada 1993.
e16 REJECT/yield | memisahkan diri | a=Eritrea>Eritrea,ERI,GOV | r=Ethiopia>E | d=1993-01-01..1993-12-31
. Lebih dari 90 persen barangnya lewat Djibouti, dengan ongkos lebih dari US$1 miliar setahun.
. Seorang importir kopi di Addis Ababa yang dihubungi BBC berkata ia baru akan percaya bila sudah melihat kapalnya.
S outlet:BBC>=BBC ; unnamed:Seorang importir kopi di Addis Ababa>- | berkata | ia baru akan percaya bila sudah melihat kapalnya | indirect
+ Uni Afrika, Amerika Serikat, dan Indonesia, yang menduduki kursi pengamat dalam pertemuan puncak terakhir organisasi itu, menyambut deklarasi tersebut.
e17 SUPPORT | menyambut | a=Uni Afrika>African Union,-,IGO ; Amerika Serikat>United States,USA,GOV ; Indonesia>Indonesia,IDN,GOV | r=Ethiopia>E ; Somalia>S

@story id-own-qf-038 | id | 2012-07-21 | Koran Tempo
@who M = Marty Natalegawa | IDN | GOV
@who A = ASEAN | - | IGO
@who K = Cambodia | KHM | GOV
@who H = Hor Namhong | KHM | GOV
@who P = Philippines | PHL | GOV
@who V = Vietnam | VNM | GOV
@who C = China | CHN | GOV
@who R = Albert del Rosario | PHL | GOV
@where PP = Phnom Penh | KHM | 11.56 | 104.92
@where S = Scarborough Shoal | - | 15.18 | 117.76
@where MN = Manila | PHL | 14.60 | 120.98
# Marty Keliling Lima Ibu Kota, ASEAN Akhirnya Satu Suara soal Laut Cina Selatan
e1 CONSULT/visit | Keliling Lima Ibu Kota | a=Marty>M | d=2012-07-18..2012-07-19
e2 AGREE | Satu Suara | a=ASEAN>A | d=2012-07-20
+ JAKARTA -- Sepekan setelah aib di Phnom Penh, sepuluh negara anggota ASEAN menyepakati enam prinsip mengenai Laut Cina Selatan.
e3 AGREE | menyepakati enam prinsip | a=sepuluh negara anggota ASEAN>A | d=2012-07-20 | same=e2
. Kesepakatan itu diumumkan Menteri Luar Negeri Kamboja Hor Namhong, Jumat lalu, berkat diplomasi ulang-alik koleganya dari Indonesia, Marty Natalegawa, yang dalam 36 jam menyinggahi Manila, Hanoi, Bangkok, Phnom Penh, dan Singapura.
e4 AGREE | Kesepakatan itu | a=Menteri Luar Negeri Kamboja Hor Namhong>A | d=2012-07-20 | same=e2
e5 CONSULT/visit | menyinggahi | a=Marty Natalegawa>M | r=Manila>P ; Hanoi>V ; Bangkok>Thailand,THA,GOV ; Phnom Penh>K ; Singapura>Singapore,SGP,GOV | d=2012-07-18..2012-07-19 | same=e1
+ Enam butir tersebut antara lain memuat komitmen pada Deklarasi 2002, penyelesaian dini tata perilaku, penahanan diri, dan penghormatan atas hukum laut PBB.
. Tidak satu pun menyebut nama karang.
+ "Saya kira kita semua lega; ketika ASEAN gagal, orang lain yang mengisi ruangnya," kata Marty di kantornya di Pejambon.
S person:Marty>M | kata | Saya kira kita semua lega; ketika ASEAN gagal, orang lain yang mengisi ruangnya | direct
. Lelaki 49 tahun itu tampak letih, dasinya longgar, dan di mejanya tergeletak setumpuk kertas penuh coretan.
+ Pertemuan tahunan para menteri pada 9-13 Juli di Phnom Penh berakhir tanpa komunike bersama, yang pertama dalam 45 tahun.
e6 CONSULT/multilateral | Pertemuan tahunan | a=para menteri>ASEAN foreign ministers,-,GOV | p=Phnom Penh>PP | d=2012-07-09..2012-07-13
e7 AGREE | tanpa komunike bersama | a=para menteri>ASEAN foreign ministers,-,GOV | p=Phnom Penh>PP | d=2012-07-13 | st=denied
. Filipina berkeras agar ketegangan di Beting Scarborough disebut; Kamboja, yang menerima pinjaman dan hibah miliaran dolar dari Cina, menolak dengan dalih ASEAN bukan pengadilan.
e8 REQUEST | berkeras | a=Filipina>P | r=Kamboja>K | p=Phnom Penh>PP | d=2012-07-09..2012-07-13
e9 AID | pinjaman dan hibah | a=Cina>C | r=Kamboja>K
e10 REJECT | menolak | a=Kamboja>K | r=Filipina>P | p=Phnom Penh>PP | d=2012-07-09..2012-07-13
. Mikrofon Menteri Luar Negeri Albert del Rosario, menurut dua diplomat yang hadir, mati ketika ia sedang berbicara.
S unnamed:dua diplomat>- | menurut | mati ketika ia sedang berbicara | indirect
. Hor Namhong membantah sengaja mematikannya.
S person:Hor Namhong>H | membantah | sengaja mematikannya | indirect
e11 COERCE/censor | sengaja mematikannya | a=Hor Namhong>H | r=Albert del Rosario>R | p=Phnom Penh>PP | d=2012-07-09..2012-07-13 | st=denied
+ Tuan rumah masih menyimpan kesal: dalam pengumuman Jumat itu, ia menyalahkan Vietnam dan Filipina atas kegagalan sebelumnya.
e12 ACCUSE/disapprove | menyalahkan | a=ia>H | r=Vietnam>V ; Filipina>P | d=2012-07-20
. Manila tidak membalas.
+ Sejak April kapal patroli Filipina dan Cina berhadapan di Scarborough, gugus karang 220 kilometer di barat Luzon, gara-gara delapan kapal nelayan Cina yang hendak diperiksa angkatan laut Filipina.
e13 MOBILIZE/weapons | berhadapan | a=kapal patroli Filipina>Philippine Coast Guard,PHL,COP ; Cina>China Marine Surveillance,CHN,COP | p=Scarborough>S | d=2012-04-01..2012-06-30
. Presiden Benigno Aquino menarik kapalnya pada Juni dengan alasan topan; lawannya tidak beranjak.
e14 RETREAT/withdraw | menarik kapalnya | a=Presiden Benigno Aquino>Benigno Aquino III,PHL,GOV | p=Scarborough>S | d=2012-06-01..2012-06-30
e15 RETREAT/withdraw | tidak beranjak | a=lawannya>C | p=Scarborough>S | st=denied
. Pisang Filipina membusuk di pelabuhan Shanghai setelah karantina diperketat.
+ Pada hari ASEAN bersepakat, Komisi Militer Pusat di Beijing menyetujui pembentukan garnisun di Sansha, kota baru di Pulau Yongxing yang diklaim pula oleh Vietnam.
e16 MOBILIZE/troops | pembentukan garnisun | a=Komisi Militer Pusat>Central Military Commission of China,CHN,MIL | p=Sansha>Sansha,-,16.83,112.33 | st=planned
. Kementerian Luar Negeri Cina sendiri berjanji bekerja sama dengan ASEAN untuk melaksanakan Deklarasi 2002.
e17 AGREE | berjanji bekerja sama | a=Kementerian Luar Negeri Cina>C | r=ASEAN>A

@story id-own-qf-039 | id | 2011-05-27 | Media Indonesia
@who R = Ratko Mladic | SRB | MIL
@who T = Boris Tadic | SRB | GOV
@who S = Serbia | SRB | GOV
@who C = International Criminal Tribunal for the former Yugoslavia | - | JUD
@who E = European Union | - | IGO
@who B = Serge Brammertz | - | JUD
@where L = Lazarevo | SRB | 45.39 | 20.54
@where SB = Srebrenica | BIH | 44.10 | 19.30
@where SA = Sarajevo | BIH | 43.86 | 18.41
# Enam Belas Tahun Buron, Mladic Dibekuk di Rumah Sepupunya
e1 COERCE/arrest | Dibekuk | r=Mladic>R | d=2011-05-26
+ LELAKI tua berjaket lusuh itu tidak melawan ketika dua lusin polisi khusus Serbia memasuki pekarangan sebuah rumah bata di Lazarevo, 80 kilometer di utara Beograd, Kamis (26/5) pagi.
. Ia menunjukkan kartu identitas lama dan mengaku bernama Ratko Mladic.
S person:Ia>R | mengaku | bernama Ratko Mladic | indirect
+ Beberapa jam kemudian Presiden Boris Tadic mengumumkan penangkapan mantan panglima Serbia Bosnia itu, buron nomor satu Eropa sejak didakwa pada 1995 atas genosida, pembasmian, dan penyanderaan.
e2 COERCE/arrest | penangkapan | r=mantan panglima Serbia Bosnia itu>R | p=Lazarevo>L | d=2011-05-26 | same=e1
e3 ACCUSE/allege | didakwa | r=mantan panglima Serbia Bosnia itu>R | d=1995-01-01..1995-12-31
e4 ASSAULT | genosida, pembasmian | a=mantan panglima Serbia Bosnia itu>R | st=possible
e5 ASSAULT/abduct | penyanderaan | a=mantan panglima Serbia Bosnia itu>R | st=possible
. "Hari ini kami menutup satu bab dalam sejarah kami yang akan membawa kami lebih dekat kepada rekonsiliasi penuh," kata Tadic.
S person:Tadic>T | kata | Hari ini kami menutup satu bab dalam sejarah kami yang akan membawa kami lebih dekat kepada rekonsiliasi penuh | direct
. Proses ekstradisi ke Den Haag, imbuhnya, sedang berjalan.
S person:nya>T | imbuhnya | Proses ekstradisi ke Den Haag ... sedang berjalan | indirect
e6 COOPERATE | ekstradisi ke Den Haag | a=Serbia>S | r=nya>C | st=ongoing
+ Penangkapan itu bertepatan dengan kedatangan kepala kebijakan luar negeri Uni Eropa Catherine Ashton di Beograd.
e7 COERCE/arrest | Penangkapan | p=Lazarevo>L | d=2011-05-26 | same=e1
e8 CONSULT/visit | kedatangan | a=kepala kebijakan luar negeri Uni Eropa Catherine Ashton>Catherine Ashton,-,IGO | r=Tadic>S | p=Beograd>Belgrade,SRB,44.79,20.45 | d=2011-05-26
. Ashton memujinya sebagai "hari bersejarah bagi keadilan internasional".
S person:Ashton>=Catherine Ashton | memujinya sebagai | hari bersejarah bagi keadilan internasional | direct
e9 SUPPORT | memujinya | a=Ashton>Catherine Ashton,-,IGO | r=nya>S
. Jaksa mahkamah, Serge Brammertz, yang dalam laporannya kepada Dewan Keamanan PBB pekan ini hendak mencela Serbia sebagai kurang bersungguh-sungguh, mengucapkan terima kasih.
e10 ACCUSE/disapprove | mencela | a=Serge Brammertz>B | r=Serbia>S | st=planned
e11 SUPPORT | mengucapkan terima kasih | a=Serge Brammertz>B | r=Serbia>S
+ Bagi para ibu di Srebrenica, kabar tersebut datang terlambat.
. Munira Subasic, yang kehilangan suami dan anak lelakinya, berkata kepada Reuters bahwa pembunuh itu sempat menikmati cucunya.
S outlet:Reuters>=Reuters ; person:Munira Subasic>=Munira Subasic | berkata | pembunuh itu sempat menikmati cucunya | indirect
. Pada Juli 1995, pasukan Mladic merebut daerah kantong yang semestinya dilindungi 400 serdadu PBB asal Belanda, lalu membantai sekitar 8.000 lelaki Muslim dalam beberapa hari.
e12 ASSAULT | merebut | a=pasukan Mladic>Army of Republika Srpska,BIH,MIL | p=Srebrenica>SB | d=1995-07-01..1995-07-31
e13 ASSAULT | membantai | a=pasukan Mladic>Army of Republika Srpska,BIH,MIL | r=8.000 lelaki Muslim>Bosniak men of Srebrenica,BIH,CVL | p=Srebrenica>SB | d=1995-07-01..1995-07-31 | f=killed 8000 "sekitar 8.000 lelaki Muslim"
. Sebelumnya, selama 44 bulan, meriamnya memayungi Sarajevo dari bukit-bukit; 10.000 penduduk kota itu meninggal.
e14 ASSAULT/heavy-weapons | meriamnya memayungi | a=nya>R | r=10.000 penduduk kota itu>Residents of Sarajevo,BIH,CVL | p=Sarajevo>SA | f=killed 10000 "10.000 penduduk kota itu"
+ Tidak semua orang Serbia bersukacita.
. Partai Radikal menuduh Tadic berkhianat dan menyerukan unjuk rasa besar pada Minggu di depan parlemen; kemarin malam pun polisi Novi Sad membubarkan ratusan pemuda yang mencoba menyerbu gedung televisi.
S organization:Partai Radikal>=Serbian Radical Party | menuduh | Tadic berkhianat | indirect
e15 ACCUSE/allege | menuduh | a=Partai Radikal>Serbian Radical Party,SRB,OPP | r=Tadic>T
e16 PROTEST/demo | unjuk rasa besar | a=Partai Radikal>Serbian Radical Party,SRB,OPP | p=parlemen>Belgrade,SRB,44.79,20.45 | d=2011-05-29 | st=planned
e17 PROTEST/riot | mencoba menyerbu | a=ratusan pemuda>Youths in Novi Sad,SRB,CVL | r=gedung televisi>Radio Television of Vojvodina,SRB,MED | p=Novi Sad>Novi Sad,SRB,45.25,19.85 | d=2011-05-26 | f=size 200.. "ratusan pemuda"
e18 ASSAULT/crowd-control | membubarkan | a=polisi Novi Sad>Serbian Police,SRB,COP | r=ratusan pemuda>Youths in Novi Sad,SRB,CVL | p=Novi Sad>Novi Sad,SRB,45.25,19.85 | d=2011-05-26
. Jajak pendapat bulan ini menunjukkan separuh lebih responden menentang penyerahannya.
S document:Jajak pendapat bulan ini>=Opinion poll in Serbia | menunjukkan | separuh lebih responden menentang penyerahannya | indirect
+ Lazarevo, desa penghasil jagung yang penduduknya kebanyakan keturunan pengungsi Bosnia dari perang sebelumnya, mendadak dipenuhi mobil satelit.
. Seorang tetangga mengira penghuni rumah itu tukang kebun.
S unnamed:Seorang tetangga>- | mengira | penghuni rumah itu tukang kebun | indirect

@story id-own-qf-040 | id | 2013-03-06 | Antara
@who N = Najib Razak | MYS | GOV
@who M = Malaysian security forces | MYS | MIL
@who K = Jamalul Kiram III | PHL | REB
@who R = Royal Security Forces of the Sultanate of Sulu | PHL | REB
@who B = Benigno Aquino III | PHL | GOV
@who P = Philippines | PHL | GOV
@who MY = Malaysia | MYS | GOV
@who I = Indonesia | IDN | GOV
@where L = Lahad Datu | MYS | 5.03 | 118.33
@where S = Semporna | MYS | 4.48 | 118.61
@where T = Kampung Tanduo | MYS | 5.17 | 119.10
# Malaysia Gempur Penyusup Sulu di Lahad Datu, Indonesia Pulangkan TKI
e1 ASSAULT/aerial | Gempur | a=Malaysia>MY | r=Penyusup Sulu>R | p=Lahad Datu>L | d=2013-03-05
e2 AID | Pulangkan | a=Indonesia>I | r=TKI>Indonesian workers in Sabah,IDN,CVL
+ Lahad Datu (ANTARA News) - Jet F-18 dan Hawk Angkatan Udara Malaysia menjatuhkan bom di perkebunan sawit Kampung Tanduo, pesisir timur Sabah, Selasa pagi, disusul tujuh batalion infanteri dan polisi.
e3 ASSAULT/aerial | menjatuhkan bom | a=Angkatan Udara Malaysia>Royal Malaysian Air Force,MYS,MIL | r=Kampung Tanduo>R | p=Kampung Tanduo>T | d=2013-03-05 | same=e1
e4 ASSAULT | disusul tujuh batalion | a=tujuh batalion infanteri dan polisi>M | p=Kampung Tanduo>T | d=2013-03-05
+ Sasarannya sekitar 180 lelaki bersenjata yang mendarat dengan perahu pada 9 Februari dan menamakan diri Pasukan Keamanan Kesultanan Sulu.
e5 MOBILIZE/troops | mendarat dengan perahu | a=sekitar 180 lelaki bersenjata>R | p=Kampung Tanduo>T | d=2013-02-09 | f=size 180 "sekitar 180 lelaki bersenjata"
. Mereka diutus Jamalul Kiram III, 74 tahun, yang dari rumah sederhana di Taguig, Manila, menyatakan diri sultan dan menuntut Sabah dikembalikan.
e6 REQUEST/yield | menuntut | a=Jamalul Kiram III>K | r=Malaysia>MY | p=Taguig, Manila>Taguig,PHL,14.52,121.05
. Sang sultan menjalani cuci darah dua kali sepekan.
+ "Pemerintah harus mengambil tindakan yang sepatutnya untuk membela martabat dan kedaulatan negara," kata Perdana Menteri Najib Razak melalui pernyataan tertulis.
S document:pernyataan tertulis>=Written statement of Najib Razak ; person:Perdana Menteri Najib Razak>N | kata | Pemerintah harus mengambil tindakan yang sepatutnya untuk membela martabat dan kedaulatan negara | direct
. Perundingan panjang, lanjutnya, tidak mengubah sikap para penyusup.
S person:nya>N | lanjutnya | Perundingan panjang ... tidak mengubah sikap para penyusup | indirect
e7 REJECT/yield | tidak mengubah sikap | a=para penyusup>R | r=Pemerintah>MY
+ Delapan polisi Malaysia tewas pada Jumat dan Sabtu pekan lalu, dua di Tanduo dan enam dalam penyergapan di Semporna, tempat beberapa jenazah ditemukan dalam keadaan dimutilasi.
e8 ASSAULT/firearms | tewas | a=para penyusup>R | r=Delapan polisi Malaysia>Royal Malaysia Police,MYS,COP | p=Tanduo>T | d=2013-03-01..2013-03-02 | f=killed 8 "Delapan polisi Malaysia"
e9 ASSAULT | penyergapan | r=enam>Royal Malaysia Police,MYS,COP | p=Semporna>S | d=2013-03-02 | f=killed 6 "enam"
. Sembilan belas penyusup juga terbunuh, menurut kepolisian.
S organization:kepolisian>=Royal Malaysia Police | menurut | Sembilan belas penyusup juga terbunuh | indirect
e10 ASSAULT | terbunuh | a=kepolisian>M | r=Sembilan belas penyusup>R | d=2013-03-01..2013-03-02 | f=killed 19 "Sembilan belas penyusup"
+ Di Manila, Presiden Benigno Aquino meminta mereka meletakkan senjata tanpa syarat, dan mengirim Menteri Luar Negeri Albert del Rosario ke Kuala Lumpur untuk mencegah korban bertambah.
e11 REQUEST/yield | meminta | a=Presiden Benigno Aquino>B | r=mereka>R | p=Manila>Manila,PHL,14.6,120.98
e12 CONSULT/visit | mengirim Menteri Luar Negeri Albert del Rosario | a=Menteri Luar Negeri Albert del Rosario>Albert del Rosario,PHL,GOV | r=Kuala Lumpur>MY | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69
. Permintaan sebuah kapal Filipina untuk menjemput perempuan dan warga sipil sampai Selasa belum dijawab Malaysia.
e13 REQUEST | Permintaan | a=sebuah kapal Filipina>P | r=Malaysia>MY
. Adik sultan, Agbimuddin Kiram, mengatakan kepada radio DZBB lewat telepon satelit bahwa pasukannya masih utuh dan akan bertahan.
S outlet:radio DZBB>=DZBB ; person:Adik sultan, Agbimuddin Kiram>=Agbimuddin Kiram | mengatakan | pasukannya masih utuh dan akan bertahan | indirect
e14 REJECT/yield | akan bertahan | a=Adik sultan, Agbimuddin Kiram>R | r=Malaysia>MY
+ Ribuan TKI bekerja di kebun-kebun di sekeliling lokasi.
. Konsulat RI di Tawau telah mendata 1.023 orang, sebagian besar asal Bulukumba dan Flores, dan mulai memindahkan mereka dengan bus ke Nunukan, meskipun banyak yang enggan karena takut kehilangan upah panen.
e15 AID | memindahkan mereka | a=Konsulat RI di Tawau>I | r=mereka>Indonesian workers in Sabah,IDN,CVL | p=Nunukan>Nunukan,IDN,4.13,117.65 | st=ongoing | same=e2
. Menlu Marty Natalegawa menyerukan penyelesaian damai dan menyatakan prihatin atas jatuhnya korban.
e16 REQUEST/yield | menyerukan penyelesaian damai | a=Menlu Marty Natalegawa>Marty Natalegawa,IDN,GOV
+ Sultan Sulu menyewakan wilayah itu kepada sebuah perusahaan Inggris pada 1878; kata "pajak" dalam aksara Jawi pada surat perjanjiannya sampai kini diperdebatkan, sewa atau lepas.
e17 AGREE | menyewakan wilayah | a=Sultan Sulu>Sultanate of Sulu,-,GOV ; sebuah perusahaan Inggris>British North Borneo Company,GBR,BUS | d=1878-01-01..1878-12-31
. Kuala Lumpur masih membayar 5.300 ringgit setiap tahun kepada para ahli waris.
. Pagi ini kedai-kedai di pusat kota Lahad Datu tetap tutup, dan bunyi helikopter terdengar sampai ke dermaga.

@story id-own-qf-041 | id | 2006-12-08 | Republika
@who B = Frank Bainimarama | FJI | MIL
@who Q = Laisenia Qarase | FJI | GOV
@who F = Republic of Fiji Military Forces | FJI | MIL
@who A = Australia | AUS | GOV
@who N = New Zealand | NZL | GOV
@who H = John Howard | AUS | GOV
@who C = Commonwealth of Nations | - | IGO
@who G = Great Council of Chiefs | FJI | GOV
@where S = Suva | FJI | -18.14 | 178.44
# Kudeta Fiji: Australia Tolak Kirim Pasukan, Persemakmuran Siapkan Sanksi
e1 COERCE/seize | Kudeta | p=Fiji>Fiji,FJI,-17.8,178.0 | d=2006-12-05
e2 REJECT/assist | Tolak Kirim Pasukan | a=Australia>A
e3 SANCTION | Sanksi | a=Persemakmuran>C | st=planned
+ SUVA -- Pulau-pulau yang dikenal lewat brosur bulan madu itu mengalami kudeta keempatnya dalam 19 tahun, tanpa sebutir peluru pun ditembakkan.
e4 COERCE/seize | kudeta keempatnya | p=SUVA>S | d=2006-12-05 | same=e1
. Panglima militer Komodor Voreqe "Frank" Bainimarama, Selasa (5/12), mengambil alih wewenang presiden, memecat Perdana Menteri Laisenia Qarase, dan mengangkat seorang dokter tentara yang tak dikenal, Jona Senilagakali, sebagai penggantinya.
e5 COERCE/seize | mengambil alih wewenang presiden | a=Panglima militer Komodor Voreqe "Frank" Bainimarama>B | r=presiden>Josefa Iloilo,FJI,GOV | p=SUVA>S | d=2006-12-05 | same=e1
e6 SANCTION/expel | memecat | a=Panglima militer Komodor Voreqe "Frank" Bainimarama>B | r=Perdana Menteri Laisenia Qarase>Q | p=SUVA>S | d=2006-12-05
+ Sehari kemudian keadaan darurat diberlakukan, pos pemeriksaan didirikan di jalan-jalan menuju ibu kota, dan serdadu memasuki ruang redaksi Fiji Times.
e7 COERCE/martial-law | keadaan darurat diberlakukan | a=Bainimarama>B | p=Fiji>Fiji,FJI,-17.8,178.0 | d=2006-12-06
e8 COERCE/restrict | pos pemeriksaan didirikan | a=serdadu>F | p=jalan-jalan menuju ibu kota>S | d=2006-12-06
e9 COERCE/censor | memasuki ruang redaksi | a=serdadu>F | r=Fiji Times>Fiji Times,FJI,MED | p=ibu kota>S | d=2006-12-06
. Harian itu memilih tidak terbit ketimbang disensor.
e10 REJECT/yield | memilih tidak terbit | a=Harian itu>Fiji Times,FJI,MED | r=serdadu>F
+ Qarase diterbangkan ke kampung halamannya di Pulau Vanua Balavu dan dilarang kembali.
e11 COERCE/deport | diterbangkan | a=serdadu>F | r=Qarase>Q | p=Pulau Vanua Balavu>Vanua Balavu,FJI,-17.25,-178.92
e12 COERCE/restrict | dilarang kembali | a=serdadu>F | r=Qarase>Q
. "Mereka dapat menyingkirkan saya secara fisik, tetapi saya tetap perdana menteri yang sah," katanya lewat telepon kepada Radio Selandia Baru.
S outlet:Radio Selandia Baru>=Radio New Zealand ; person:nya>Q | katanya | Mereka dapat menyingkirkan saya secara fisik, tetapi saya tetap perdana menteri yang sah | direct
e13 REJECT/yield | tetap perdana menteri yang sah | a=saya>Q | r=Mereka>F
+ Menjelang kejatuhannya, Qarase dua kali menelepon Perdana Menteri Australia John Howard dan meminta bantuan militer.
e14 CONSULT/phone | menelepon | a=Qarase>Q ; Perdana Menteri Australia John Howard>H
e15 REQUEST/assist | meminta bantuan militer | a=Qarase>Q | r=Perdana Menteri Australia John Howard>H
. Howard menolak, sebab, ucapnya, gagasan tentara Australia dan Fiji saling tembak di jalanan Suva tidak dapat dibayangkan.
S person:nya>H | ucapnya | gagasan tentara Australia dan Fiji saling tembak di jalanan Suva tidak dapat dibayangkan | indirect
e16 REJECT/assist | menolak | a=Howard>H | r=Qarase>Q | same=e2
. Canberra dan Wellington membekukan kerja sama pertahanan serta melarang para perwira dan keluarganya masuk.
e17 SANCTION/discontinue | membekukan kerja sama pertahanan | a=Canberra>A ; Wellington>N | r=para perwira>F
e18 REJECT | melarang para perwira dan keluarganya masuk | a=Canberra>A ; Wellington>N | r=para perwira>F
+ Kelompok Aksi Menteri Persemakmuran akan bersidang di London pada Jumat ini dan hampir pasti menangguhkan keanggotaan Fiji.
e19 AGREE | akan bersidang | a=Kelompok Aksi Menteri Persemakmuran>C | p=London>London,GBR,51.51,-0.13 | d=2006-12-08 | st=planned
e20 SANCTION/expel | menangguhkan keanggotaan | a=Kelompok Aksi Menteri Persemakmuran>C | r=Fiji>Fiji,FJI,GOV | p=London>London,GBR,51.51,-0.13 | d=2006-12-08 | st=possible | same=e3
. Dewan Agung Kepala Suku, lembaga adat yang menunjuk presiden, membatalkan pertemuan pekan depan dan menyebut kudeta tersebut melawan hukum.
S organization:Dewan Agung Kepala Suku>G | menyebut | kudeta tersebut melawan hukum | indirect
e21 REJECT/meet | membatalkan pertemuan | a=Dewan Agung Kepala Suku>G | r=Bainimarama>B
e22 ACCUSE/disapprove | melawan hukum | a=Dewan Agung Kepala Suku>G | r=Bainimarama>B
+ Bainimarama berdalih membersihkan pemerintahan yang korup dan rasis, terutama dua rancangan undang-undang yang memberikan pengampunan bagi pelaku kudeta tahun 2000.
e23 CONCEDE | memberikan pengampunan | a=Qarase>Q | r=pelaku kudeta tahun 2000>Perpetrators of the 2000 coup in Fiji,FJI,- | st=possible
. Pada kudeta itu ia sendiri nyaris dibunuh anak buahnya; ia meloloskan diri lewat ladang singkong.
e24 ASSAULT/targeted | nyaris dibunuh | a=anak buahnya>F | r=ia>B | d=2000-01-01..2000-12-31 | st=denied
+ Penduduk keturunan India, empat dari sepuluh warga, kebanyakan diam.
. Di pasar Suva harga talas turun karena pembeli dari kapal pesiar tidak muncul.
. Departemen Luar Negeri di Jakarta mencatat 128 WNI, umumnya awak kapal ikan, dan meminta mereka tidak bepergian pada malam hari.
S organization:Departemen Luar Negeri di Jakarta>=Department of Foreign Affairs of Indonesia | mencatat | 128 WNI, umumnya awak kapal ikan | indirect
e25 REQUEST | meminta | a=Departemen Luar Negeri di Jakarta>Indonesia,IDN,GOV | r=mereka>Indonesian citizens in Fiji,IDN,CVL

@story id-own-qf-042 | id | 2013-11-25 | VOA Indonesia
@who I = Iran | IRN | GOV
@who P = P5+1 | - | GOV
@who Z = Mohammad Javad Zarif | IRN | GOV
@who K = John Kerry | USA | GOV
@who A = Catherine Ashton | - | IGO
@who N = Benjamin Netanyahu | ISR | GOV
@who L = Israel | ISR | GOV
@who U = United States | USA | GOV
@who O = Barack Obama | USA | GOV
@where G = Geneva | CHE | 46.20 | 6.14
@where T = Tehran | IRN | 35.69 | 51.39
# Iran dan Enam Negara Capai Kesepakatan Nuklir Sementara, Netanyahu: Kesalahan Bersejarah
e1 AGREE | Capai Kesepakatan | a=Iran>I ; Enam Negara>P | d=2013-11-24
S person:Netanyahu>N | : | Kesalahan Bersejarah | direct
e2 ACCUSE/disapprove | Kesalahan Bersejarah | a=Netanyahu>N | r=Enam Negara>P | d=2013-11-24
+ Sesudah empat hari berunding di Jenewa sampai lewat pukul tiga dini hari, Iran bersedia membatasi sebagian program nuklirnya selama enam bulan, dan enam negara besar membalas dengan melonggarkan sanksi senilai sekitar tujuh miliar dolar.
e3 CONSULT | berunding | a=Iran>I ; enam negara besar>P | p=Jenewa>G | d=2013-11-20..2013-11-24
e4 CONCEDE | bersedia membatasi | a=Iran>I | r=enam negara besar>P | p=Jenewa>G | d=2013-11-24
e5 CONCEDE | melonggarkan sanksi | a=enam negara besar>P | r=Iran>I | p=Jenewa>G | d=2013-11-24
+ Perjanjian yang diumumkan hari Minggu itu melarang pengayaan uranium di atas lima persen, menghentikan pembangunan reaktor air berat di Arak, dan membuka Natanz serta Fordo bagi inspeksi harian badan nuklir PBB.
e6 AGREE | Perjanjian | p=Jenewa>G | d=2013-11-24 | same=e1
e7 CONCEDE | menghentikan pembangunan reaktor | a=Iran>I | p=Arak>Arak,IRN,34.37,49.24 | st=planned
e8 RETREAT/access | membuka Natanz serta Fordo | a=Iran>I | r=badan nuklir PBB>International Atomic Energy Agency,-,IGO | p=Natanz>Natanz,IRN,33.72,51.73 | st=planned
. Persediaan uranium 20 persen akan diencerkan.
e9 RETREAT/disarm | akan diencerkan | a=Iran>I | st=planned
+ "Ini baru langkah pertama," ujar kepala kebijakan luar negeri Uni Eropa Catherine Ashton, yang memimpin perundingan atas nama enam negara.
S person:kepala kebijakan luar negeri Uni Eropa Catherine Ashton>A | ujar | Ini baru langkah pertama | direct
. Para menteri bertepuk tangan, seorang penerjemah menangis, dan pelayan hotel mengantarkan kopi untuk yang kesekian kali.
+ Menteri Luar Negeri Mohammad Javad Zarif menegaskan hak negaranya untuk memperkaya uranium telah diakui.
S person:Menteri Luar Negeri Mohammad Javad Zarif>Z | menegaskan | hak negaranya untuk memperkaya uranium telah diakui | indirect
e10 CONCEDE | telah diakui | a=enam negara>P | r=negaranya>I | d=2013-11-24
. "Kesepakatan ini tidak mengatakan demikian," bantah Menteri Luar Negeri AS John Kerry beberapa menit kemudian.
S person:Menteri Luar Negeri AS John Kerry>K | bantah | Kesepakatan ini tidak mengatakan demikian | direct
e11 CONCEDE | tidak mengatakan demikian | a=enam negara>P | r=negaranya>I | d=2013-11-24 | st=denied | same=e10
+ Di Yerusalem, Perdana Menteri Benjamin Netanyahu menyatakan Israel tidak terikat oleh perjanjian tersebut dan berhak membela diri.
S person:Perdana Menteri Benjamin Netanyahu>N | menyatakan | Israel tidak terikat oleh perjanjian tersebut dan berhak membela diri | indirect
e12 REJECT | tidak terikat | a=Israel>L | r=Iran>I | d=2013-11-24
e13 THREATEN/violence | berhak membela diri | a=Israel>L | r=Iran>I | d=2013-11-24
. Presiden Barack Obama meneleponnya pada malam hari dan berjanji segera berkonsultasi mengenai langkah selanjutnya.
e14 CONSULT/phone | meneleponnya | a=Presiden Barack Obama>O ; nya>N | d=2013-11-24
e15 AGREE | berjanji | a=Presiden Barack Obama>O | r=nya>N | d=2013-11-24
. Sejumlah senator dari kedua partai mengancam akan mengesahkan sanksi baru, yang menurut Gedung Putih dapat membuyarkan semuanya.
S organization:Gedung Putih>=White House | menurut | dapat membuyarkan semuanya | indirect
e16 THREATEN/restrict | mengancam | a=Sejumlah senator dari kedua partai>United States Senate,USA,LEG | r=Iran>I
+ Kantor berita AP melaporkan bahwa pejabat AS dan Iran bertemu diam-diam sedikitnya lima kali sejak Maret, antara lain di Oman.
S outlet:Kantor berita AP>=Associated Press | melaporkan | pejabat AS dan Iran bertemu diam-diam sedikitnya lima kali sejak Maret, antara lain di Oman | indirect
e17 CONSULT | bertemu diam-diam | a=pejabat AS>U ; Iran>I | p=Oman>Oman,OMN,21.0,57.0 | d=2013-03-01..2013-11-24
. Sekutu lama kedua pihak tidak diberi tahu sampai September.
+ Ribuan orang menyambut Zarif di Bandara Mehrabad dengan bunga dan teriakan "duta perdamaian".
e18 SUPPORT | menyambut | a=Ribuan orang>Residents of Tehran,IRN,CVL | r=Zarif>Z | p=Bandara Mehrabad>T | f=size 2000.. "Ribuan orang"
. Nilai mata uang rial menguat tiga persen dalam sehari, dan harga beras serta ayam di pasar Tajrish langsung turun.
. Kedua negara tidak mempunyai hubungan diplomatik sejak mahasiswa menduduki kedutaan Amerika dan menyandera 52 orang selama 444 hari, mulai November 1979.
e19 PROTEST/obstruct | menduduki | a=mahasiswa>Iranian students,IRN,CVL | r=kedutaan Amerika>Embassy of the United States in Iran,USA,GOV | p=kedutaan Amerika>T | d=1979-11-01..1979-11-30
e20 ASSAULT/abduct | menyandera | a=mahasiswa>Iranian students,IRN,CVL | r=52 orang>American diplomats in Tehran,USA,GOV | p=kedutaan Amerika>T | d=1979-11-01..1981-01-31 | f=abducted 52 "52 orang"
+ Indonesia, melalui Wakil Menteri Luar Negeri Wardana, menyambut baik hasil itu seraya berharap kawasan bebas senjata nuklir di Timur Tengah, tanpa kecuali, dapat terwujud.
e21 SUPPORT | menyambut baik | a=Indonesia>Indonesia,IDN,GOV | r=Iran>I ; enam negara besar>P
