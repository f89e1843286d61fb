@story id-own-n-001 | id | 2023-02-09 | Harian Khatulistiwa
@who T = West Papua National Liberation Army | IDN | REB
@who P = Philip Mark Mehrtens | NZL | CVL
@who E = Egianus Kogoya | IDN | REB
@who Y = Indonesian National Armed Forces | IDN | MIL
@who O = Indonesian National Police | IDN | COP
@who N = New Zealand | NZL | GOV
@who F = Mathius Fakhiri | IDN | COP
@who W = Residents of Paro | IDN | CVL
@where A = Paro Airstrip | IDN | -4.60 | 138.40
@where D = Nduga Regency | IDN | -4.45 | 138.24
@where I = Timika | IDN | -4.55 | 136.89
# KKB Sandera Pilot Susi Air, TNI-Polri Kerahkan Tim ke Nduga
e1 ASSAULT/abduct | Sandera | a=KKB>T | r=Pilot Susi Air>P | p=Nduga>D | d=2023-02-07 | f=abducted 1 "Pilot Susi Air"
e2 MOBILIZE/troops,police | Kerahkan Tim | a=TNI>Y ; Polri>O | p=Nduga>D
+ JAYAPURA, Khatulistiwa - Kelompok kriminal bersenjata (KKB) pimpinan Egianus Kogoya menyandera pilot Susi Air Philip Mark Mehrtens setelah membakar pesawatnya di Lapangan Terbang Paro, Kabupaten Nduga, Papua Pegunungan, Selasa (7/2/2023).
e3 ASSAULT/abduct | menyandera | a=Kelompok kriminal bersenjata (KKB) pimpinan Egianus Kogoya>T | r=pilot Susi Air Philip Mark Mehrtens>P | p=Kabupaten Nduga>D | d=2023-02-07 | same=e1
e4 ASSAULT/destroy | membakar | a=Kelompok kriminal bersenjata (KKB) pimpinan Egianus Kogoya>T | r=pesawatnya>Susi Air,IDN,BUS | p=Lapangan Terbang Paro>A | d=2023-02-07
. Kapolda Papua Irjen Mathius Fakhiri mengatakan pihaknya bersama TNI sudah memberangkatkan tim gabungan untuk mencari pria berkebangsaan Selandia Baru tersebut.
S person:Kapolda Papua Irjen Mathius Fakhiri>F | mengatakan | pihaknya bersama TNI ... Selandia Baru tersebut | indirect
e5 MOBILIZE/troops,police | memberangkatkan tim gabungan | a=pihaknya>O ; TNI>Y | p=Kabupaten Nduga>D | same=e2
+ Fakhiri menuturkan di Mimika, Rabu (8/2), "Kami belum tahu persis posisi pilot.
S person:Fakhiri>F | menuturkan | Kami belum tahu persis posisi pilot. ... kampung masing-masing. | direct
. Yang pasti, seluruh penumpang sudah kembali ke kampung masing-masing."
+ Pesawat Pilatus Porter itu berangkat dari Timika pukul 05.33 WIT membawa lima penumpang, termasuk seorang bayi.
. Cuaca di Paro, menurut catatan maskapai, cerah saat roda menyentuh landasan.
S document:catatan maskapai>- | menurut | cerah saat roda menyentuh landasan | indirect
+ Lewat pesan suara yang diterima wartawan, juru bicara TPNPB-OPM Sebby Sambom mengaku kelompoknya yang bertanggung jawab.
S document:pesan suara>- ; person:juru bicara TPNPB-OPM Sebby Sambom>=Sebby Sambom | mengaku | kelompoknya yang bertanggung jawab | indirect
e6 ASSAULT/abduct | bertanggung jawab | a=kelompoknya>T | r=pilot>P | p=Kabupaten Nduga>D | d=2023-02-07 | same=e1
. "Pilot kami tahan sampai Indonesia mengakui kemerdekaan Papua," kata dia, seraya mengancam akan menembak mati sandera bila operasi militer digelar.
S person:dia>=Sebby Sambom | kata dia | Pilot kami tahan sampai Indonesia mengakui kemerdekaan Papua | direct
e7 ASSAULT/abduct | kami tahan | a=kami>T | r=Pilot>P | p=Kabupaten Nduga>D | d=2023-02-07..2023-02-09 | st=ongoing | same=e1
e8 REQUEST/change | mengakui kemerdekaan Papua | a=kami>T | r=Indonesia>Indonesia,IDN,GOV
e9 THREATEN/violence | mengancam | a=dia>Sebby Sambom,IDN,REB | r=sandera>P
. Ia juga meminta Selandia Baru, Australia, dan Amerika Serikat berhenti membantu persenjataan Jakarta.
e10 REQUEST/change | meminta | a=Ia>Sebby Sambom,IDN,REB | r=Selandia Baru>N ; Australia>Australia,AUS,GOV ; Amerika Serikat>United States,USA,GOV
e11 AID | membantu persenjataan | a=Selandia Baru>N ; Australia>Australia,AUS,GOV ; Amerika Serikat>United States,USA,GOV | r=Jakarta>Indonesia,IDN,GOV | st=ongoing
+ Kementerian Luar Negeri Selandia Baru menyatakan mengetahui laporan itu dan memberikan bantuan konsuler kepada keluarga.
S organization:Kementerian Luar Negeri Selandia Baru>=Ministry of Foreign Affairs and Trade of New Zealand | menyatakan | mengetahui laporan itu dan memberikan bantuan konsuler kepada keluarga | indirect
e12 AID | memberikan bantuan konsuler | a=Kementerian Luar Negeri Selandia Baru>Ministry of Foreign Affairs and Trade of New Zealand,NZL,GOV | r=keluarga>Family of Philip Mark Mehrtens,NZL,CVL | st=ongoing
. Wellington meminta Indonesia mengedepankan cara damai.
e13 REQUEST/yield | meminta | a=Wellington>N | r=Indonesia>Indonesia,IDN,GOV
+ Sebanyak 15 pekerja puskesmas di Paro yang sempat diancam kelompok yang sama telah dijemput helikopter TNI dan tiba di Kenyam dengan selamat.
e14 THREATEN/violence | diancam | a=kelompok yang sama>T | r=15 pekerja puskesmas>Health centre workers in Paro,IDN,CVL
e15 AID | dijemput | a=helikopter TNI>Y | r=15 pekerja puskesmas>Health centre workers in Paro,IDN,CVL | p=Paro>A | f=size 15 "15 pekerja puskesmas"
+ Nduga bukan nama baru dalam daftar kekerasan.
. Pada Desember 2018, kelompok Egianus membunuh 17 pekerja PT Istaka Karya yang membangun jembatan Trans-Papua.
e16 ASSAULT | membunuh | a=kelompok Egianus>T | r=17 pekerja PT Istaka Karya>Workers of Istaka Karya,IDN,CVL | p=Nduga>D | d=2018-12-01..2018-12-31 | f=killed 17 "17 pekerja PT Istaka Karya"
. Setelah itu ribuan warga mengungsi ke Wamena, sebagian sampai sekarang belum pulang.
e17 ASSAULT | mengungsi | r=ribuan warga>Residents of Nduga,IDN,CVL | p=Nduga>D | f=displaced 2000.. "ribuan warga"

@story id-own-n-002 | id | 2024-09-22 | Warta Timur
@who T = West Papua National Liberation Army | IDN | REB
@who P = Philip Mark Mehrtens | NZL | CVL
@who E = Egianus Kogoya | IDN | REB
@who N = New Zealand | NZL | GOV
@where I = Timika | IDN | -4.55 | 136.89
@where Y = Yuguru | IDN | -4.55 | 138.10
@where D = Nduga Regency | IDN | -4.45 | 138.24
# 19 Bulan Disandera, Pilot Selandia Baru Akhirnya Bebas
e1 ASSAULT/abduct | Disandera | r=Pilot Selandia Baru>P | d=2023-02-07
e2 RETREAT/release | Bebas | r=Pilot Selandia Baru>P | d=2024-09-21
+ TIMIKA - Wajahnya berjanggut tebal dan tubuhnya jauh lebih kurus, tetapi Philip Mehrtens tersenyum saat turun dari helikopter di Timika, Sabtu (21/9/2024).
. Satgas Damai Cartenz menjemput pilot asal Selandia Baru itu di Kampung Yuguru, Distrik Maibarok, setelah kelompok bersenjata pimpinan Egianus Kogoya melepaskannya lewat perantaraan tokoh gereja.
e3 AID | menjemput | a=Satgas Damai Cartenz>Operation Damai Cartenz Task Force,IDN,COP | r=pilot asal Selandia Baru itu>P | p=Kampung Yuguru>Y | d=2024-09-21
e4 RETREAT/release | melepaskannya | a=kelompok bersenjata pimpinan Egianus Kogoya>T | r=nya>P | p=Kampung Yuguru>Y | d=2024-09-21 | same=e2
+ "Hari ini kami menjemput Philip dalam keadaan sehat," ungkap Kepala Operasi Damai Cartenz Brigjen Faizal Ramadhani dalam keterangan tertulis.
S document:keterangan tertulis>- ; person:Kepala Operasi Damai Cartenz Brigjen Faizal Ramadhani>=Faizal Ramadhani | ungkap | Hari ini kami menjemput Philip dalam keadaan sehat | direct
e5 AID | menjemput | a=kami>Operation Damai Cartenz Task Force,IDN,COP | r=Philip>P | p=Kampung Yuguru>Y | d=2024-09-21 | same=e3
. Pembebasan tersebut, kata dia, buah dari pendekatan lunak yang dijalankan sejak pertengahan tahun.
S person:dia>=Faizal Ramadhani | kata dia | buah dari pendekatan lunak yang dijalankan sejak pertengahan tahun | indirect
e6 RETREAT/release | Pembebasan tersebut | r=pilot asal Selandia Baru itu>P | p=Kampung Yuguru>Y | d=2024-09-21 | same=e2
+ Perdana Menteri Selandia Baru Christopher Luxon memuji kerja aparat Indonesia dan menyebut kabar itu "melegakan seluruh negeri".
S person:Perdana Menteri Selandia Baru Christopher Luxon>=Christopher Luxon | menyebut | melegakan seluruh negeri | direct
e7 SUPPORT | memuji | a=Perdana Menteri Selandia Baru Christopher Luxon>Christopher Luxon,NZL,GOV | r=aparat Indonesia>Indonesian security forces,IDN,GOV
. Presiden Joko Widodo meneleponnya pada Sabtu malam.
e8 CONSULT/phone | meneleponnya | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV ; nya>Christopher Luxon,NZL,GOV | d=2024-09-21
+ Juru bicara TPNPB membantah ada tebusan dalam pelepasan itu, sementara polisi mengatakan hanya sembako dan pakaian yang diserahkan kepada warga kampung.
S person:Juru bicara TPNPB>- | membantah | ada tebusan dalam pelepasan itu | indirect
S organization:polisi>=Indonesian National Police | mengatakan | hanya sembako dan pakaian yang diserahkan kepada warga kampung | indirect
e9 AID | tebusan | r=TPNPB>T | st=denied
e10 RETREAT/release | pelepasan itu | a=TPNPB>T | r=Philip>P | p=Kampung Yuguru>Y | d=2024-09-21 | same=e2
e11 AID | diserahkan | r=warga kampung>Villagers of Yuguru,IDN,CVL | p=Kampung Yuguru>Y
+ Bagi keluarga Mehrtens di Christchurch, penantian 592 hari itu seperti satu musim dingin yang tak kunjung selesai.
. Istri dan anaknya tinggal di Pangandaran, Jawa Barat.
+ Dua kali rencana penyerahan batal tahun ini.
. Pada Februari, Egianus menolak melepas sandera karena tuntutannya tak digubris, dan pada awal Agustus helikopter sipil yang dipiloti warga Selandia Baru lainnya, Glen Malcolm Conning, diserang di Alama; Conning tewas ditembak.
e12 REJECT/yield | menolak melepas sandera | a=Egianus>E | d=2024-02-01..2024-02-29
e13 ASSAULT | diserang | r=helikopter sipil>Civilian helicopter,IDN,BUS | p=Alama>Alama,IDN,-4.35,137.30 | d=2024-08-01..2024-08-10
e14 ASSAULT/firearms | tewas ditembak | r=Conning>Glen Malcolm Conning,NZL,CVL | p=Alama>Alama,IDN,-4.35,137.30 | d=2024-08-01..2024-08-10 | f=killed 1 "Conning"
. TPNPB mengaku tidak tahu siapa pelakunya dan menuduh aparat yang merekayasa serangan itu.
S organization:TPNPB>T | mengaku | tidak tahu siapa pelakunya | indirect
e15 ACCUSE/allege | menuduh | a=TPNPB>T | r=aparat>Indonesian security forces,IDN,GOV
e16 ASSAULT | serangan itu | a=aparat>Indonesian security forces,IDN,GOV | r=Conning>Glen Malcolm Conning,NZL,CVL | p=Alama>Alama,IDN,-4.35,137.30 | d=2024-08-01..2024-08-10 | st=possible | same=e13

@story id-own-n-003 | id | 2023-11-28 | Kabar Hukum
@who K = Corruption Eradication Commission | IDN | COP
@who F = Firli Bahuri | IDN | COP
@who S = Syahrul Yasin Limpo | IDN | GOV
@who J = Joko Widodo | IDN | GOV
@who M = Jakarta Metropolitan Police | IDN | COP
@where J = Jakarta | IDN | -6.20 | 106.85
# Presiden Berhentikan Sementara Firli, Polisi Buka Peluang Jemput Paksa
e1 SANCTION/expel | Berhentikan Sementara | a=Presiden>J | r=Firli>F | d=2023-11-24
e2 THREATEN/arrest | Buka Peluang Jemput Paksa | a=Polisi>M | r=Firli>F
+ Jakarta - Polda Metro Jaya menetapkan Ketua KPK nonaktif Firli Bahuri sebagai tersangka kasus dugaan pemerasan terhadap mantan Menteri Pertanian Syahrul Yasin Limpo (SYL), Rabu malam pekan lalu.
e3 ACCUSE/investigate | menetapkan | a=Polda Metro Jaya>M | r=Ketua KPK nonaktif Firli Bahuri>F | d=2023-11-22
e4 COERCE | pemerasan | a=Ketua KPK nonaktif Firli Bahuri>F | r=mantan Menteri Pertanian Syahrul Yasin Limpo (SYL)>S | st=possible
. Dua hari kemudian, Presiden Joko Widodo meneken keputusan yang memberhentikan sementara purnawirawan jenderal polisi itu.
e5 SANCTION/expel | memberhentikan sementara | a=Presiden Joko Widodo>J | r=purnawirawan jenderal polisi itu>F | d=2023-11-24 | same=e1
+ "Penyidik sudah memeriksa 91 saksi dan menyita 21 telepon seluler," papar Direktur Reserse Kriminal Khusus Kombes Ade Safri Simanjuntak kepada wartawan.
S person:Direktur Reserse Kriminal Khusus Kombes Ade Safri Simanjuntak>=Ade Safri Simanjuntak | papar | Penyidik sudah memeriksa 91 saksi dan menyita 21 telepon seluler | direct
e6 ACCUSE/investigate | memeriksa | a=Penyidik>M | r=91 saksi>Witnesses in the Firli Bahuri case,IDN,CVL | f=size 91 "91 saksi"
e7 COERCE/seize | menyita | a=Penyidik>M
. Menurutnya, bila tersangka dua kali mangkir, penyidik tidak akan ragu menjemput paksa.
S person:Menurutnya>=Ade Safri Simanjuntak | Menurutnya | bila tersangka dua kali mangkir, penyidik tidak akan ragu menjemput paksa | indirect
e8 THREATEN/arrest | tidak akan ragu menjemput paksa | a=penyidik>M | r=tersangka>F | same=e2
+ Firli berkali-kali menepis tuduhan itu.
e9 REJECT | menepis tuduhan itu | a=Firli>F
. Kuasa hukumnya mendaftarkan gugatan praperadilan ke Pengadilan Negeri Jakarta Selatan dan menuding penetapan tersangka dipaksakan.
S person:Kuasa hukumnya>- | menuding | penetapan tersangka dipaksakan | indirect
e10 ACCUSE/disapprove | gugatan praperadilan | a=Kuasa hukumnya>F | r=Polda Metro Jaya>M | p=Pengadilan Negeri Jakarta Selatan>South Jakarta District Court,IDN,-6.28,106.82
e11 ACCUSE/allege | menuding | a=Kuasa hukumnya>F | r=Polda Metro Jaya>M
+ Foto pertemuan Firli dan SYL di sebuah gelanggang bulu tangkis menjadi salah satu bukti.
e12 CONSULT | pertemuan | a=Firli>F ; SYL>S
. Di lapangan itu, pasangan ganda biasa saling menyerang sampai larut malam.
+ SYL sendiri ditahan KPK pada 13 Oktober dalam perkara jual beli jabatan di kementeriannya.
e13 COERCE/arrest | ditahan | a=KPK>K | r=SYL>S | p=Jakarta>J | d=2023-10-13
. Politikus NasDem itu mengundurkan diri dari kabinet beberapa hari sebelumnya.
e14 RETREAT/resign | mengundurkan diri | a=Politikus NasDem itu>S | d=2023-10-01..2023-10-13
+ Indonesia Corruption Watch mendesak Dewan Pengawas menjatuhkan sanksi terberat kepada Firli.
e15 REQUEST | mendesak | a=Indonesia Corruption Watch>Indonesia Corruption Watch,IDN,NGO | r=Dewan Pengawas>Supervisory Council of the KPK,IDN,JUD
. "Marwah KPK sudah jatuh ke titik nadir," tegas salah seorang penelitinya, Rahma Kusumastuti.
S person:Rahma Kusumastuti>=Rahma Kusumastuti | tegas | Marwah KPK sudah jatuh ke titik nadir | direct
e16 ACCUSE/disapprove | jatuh ke titik nadir | a=Rahma Kusumastuti>Rahma Kusumastuti,IDN,NGO | r=KPK>K

@story id-own-n-004 | id | 2024-08-22 | Lensa Ibu Kota
@who D = House of Representatives of Indonesia | IDN | LEG
@who S = Students in Jakarta | IDN | CVL
@who B = Indonesian National Police | IDN | COP
@who M = Constitutional Court of Indonesia | IDN | JUD
@who U = Sufmi Dasco Ahmad | IDN | LEG
@where G = House of Representatives complex, Jakarta | IDN | -6.21 | 106.80
@where Y = Yogyakarta | IDN | -7.80 | 110.37
# DPR Batal Sahkan RUU Pilkada, Massa Jebol Pagar Senayan
e1 CONCEDE | Batal Sahkan | a=DPR>D | d=2024-08-22
e2 PROTEST/riot,vandalize | Jebol Pagar | a=Massa>S | p=Senayan>G | d=2024-08-22
+ Jakarta - Ribuan mahasiswa, buruh, dan pesohor mengepung kompleks parlemen di Senayan, Kamis (22/8/2024), menolak revisi Undang-Undang Pilkada yang dinilai menganulir putusan Mahkamah Konstitusi.
e3 PROTEST/demo | mengepung | a=Ribuan mahasiswa, buruh, dan pesohor>S | r=parlemen>D | p=kompleks parlemen di Senayan>G | d=2024-08-22 | f=size 2000.. "Ribuan mahasiswa, buruh, dan pesohor"
. Menjelang petang, sebagian pagar belakang roboh dan polisi menembakkan gas air mata.
e4 PROTEST/riot,vandalize | pagar belakang roboh | p=kompleks parlemen di Senayan>G | d=2024-08-22 | same=e2
e5 ASSAULT/crowd-control | menembakkan gas air mata | a=polisi>B | p=kompleks parlemen di Senayan>G | d=2024-08-22
+ Rapat paripurna yang dijadwalkan pukul 09.30 WIB bubar karena kuorum tak tercapai.
. "Pengesahan revisi UU Pilkada hari ini batal dilaksanakan," tulis Wakil Ketua DPR Sufmi Dasco Ahmad di akun X miliknya.
S document:akun X>- ; person:Wakil Ketua DPR Sufmi Dasco Ahmad>U | tulis | Pengesahan revisi UU Pilkada hari ini batal dilaksanakan | direct
e6 CONCEDE | batal dilaksanakan | a=DPR>D | d=2024-08-22 | same=e1
. Ia berjanji pendaftaran calon kepala daerah akan mengikuti putusan MK.
S person:Ia>U | berjanji | pendaftaran calon kepala daerah akan mengikuti putusan MK | indirect
e7 AGREE | berjanji | a=Ia>U
+ Janji itu belum membuat massa beranjak.
. "Kami pulang kalau sudah ada hitam di atas putih," ujar Dimas Aryasatya, mahasiswa asal Depok.
S person:Dimas Aryasatya>=Dimas Aryasatya | ujar | Kami pulang kalau sudah ada hitam di atas putih | direct
+ Hingga pukul 22.00 WIB, 301 orang diamankan di sejumlah kantor polisi, menurut Kontras.
S organization:Kontras>=KontraS | menurut | 301 orang diamankan di sejumlah kantor polisi | indirect
e8 COERCE/arrest | diamankan | r=301 orang>S | p=Jakarta>Jakarta,IDN,-6.20,106.85 | d=2024-08-22 | f=detained 301 "301 orang"
. Lembaga itu mengecam penggunaan kekuatan berlebihan dan menuntut semua peserta aksi dibebaskan malam itu juga.
e9 ACCUSE/disapprove | mengecam | a=Lembaga itu>KontraS,IDN,NGO | r=polisi>B
e10 REQUEST/yield | menuntut | a=Lembaga itu>KontraS,IDN,NGO | r=polisi>B
. Kabid Humas Polda Metro Jaya membantah anak buahnya memukuli demonstran.
S person:Kabid Humas Polda Metro Jaya>- | membantah | anak buahnya memukuli demonstran | indirect
e11 ASSAULT/beat | memukuli | a=anak buahnya>B | r=demonstran>S | st=denied
+ Aksi serupa pecah di Yogyakarta, Bandung, dan Makassar.
e12 PROTEST/demo | Aksi serupa | p=Yogyakarta>Y | d=2024-08-22
. Di Gejayan, massa duduk di aspal sambil bernyanyi.
e13 PROTEST/demo | massa duduk di aspal | a=massa>Protesters in Yogyakarta,IDN,CVL | p=Gejayan>Gejayan,IDN,-7.77,110.39 | d=2024-08-22
+ Putusan MK yang dibacakan Selasa (20/8) menurunkan ambang batas pencalonan dan menegaskan syarat usia 30 tahun dihitung saat penetapan calon.
. Sehari berselang, Badan Legislasi DPR menyetujui rumusan yang berlawanan dalam rapat kilat yang diprotes Fraksi PDI Perjuangan.
e14 REJECT/change | menyetujui rumusan yang berlawanan | a=Badan Legislasi DPR>Legislation Body of the House of Representatives,IDN,LEG | r=MK>M | p=kompleks parlemen di Senayan>G | d=2024-08-21
e15 ACCUSE/disapprove | diprotes | a=Fraksi PDI Perjuangan>Indonesian Democratic Party of Struggle,IDN,OPP | r=Badan Legislasi DPR>Legislation Body of the House of Representatives,IDN,LEG | d=2024-08-21
. Rupiah pada penutupan perdagangan melemah 0,6 persen.

@story id-own-n-005 | id | 2025-07-24 | Nusantara Pos
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who TA = Royal Thai Armed Forces | THA | MIL
@who KA = Royal Cambodian Armed Forces | KHM | MIL
@who AN = Anwar Ibrahim | MYS | GOV
@where S = Surin Province | THA | 14.88 | 103.49
@where B = Sisaket Province | THA | 15.12 | 104.32
@where M = Prasat Ta Muen Thom | THA | 14.35 | 103.27
# Perang Roket di Perbatasan, Thailand Kerahkan F-16 Gempur Kamboja
e1 ASSAULT/heavy-weapons | Perang Roket | a=Thailand>TA ; Kamboja>KA | d=2025-07-24
e2 ASSAULT/aerial | Gempur | a=Thailand>T | r=Kamboja>KA | d=2025-07-24
+ BANGKOK - Tentara Thailand dan Kamboja baku tembak di dekat kuil kuno Ta Muen Thom, Kamis (24/7/2025) pagi, lalu dalam hitungan jam bentrokan merembet ke sedikitnya enam titik di sepanjang perbatasan.
e3 ASSAULT/firearms | baku tembak | a=Tentara Thailand>TA ; Kamboja>KA | p=kuil kuno Ta Muen Thom>M | d=2025-07-24
e4 ASSAULT | bentrokan | a=Tentara Thailand>TA ; Kamboja>KA | d=2025-07-24
. Sedikitnya 12 orang tewas, sebagian besar warga sipil Thailand, setelah roket menghantam sebuah pom bensin di Provinsi Sisaket.
e5 ASSAULT/heavy-weapons | menghantam | r=warga sipil Thailand>Thai civilians,THA,CVL | p=Provinsi Sisaket>B | d=2025-07-24 | f=killed 12.. "Sedikitnya 12 orang"
+ Militer Negeri Gajah Putih mengerahkan enam jet tempur F-16 dan salah satunya, kata wakil juru bicara angkatan darat Richa Suksuwanont, menghancurkan markas komando Kamboja.
S person:wakil juru bicara angkatan darat Richa Suksuwanont>=Richa Suksuwanont | kata | menghancurkan markas komando Kamboja | indirect
e6 MOBILIZE/weapons | mengerahkan | a=Militer Negeri Gajah Putih>TA | d=2025-07-24 | f=size 6 "enam jet tempur F-16"
e7 ASSAULT/aerial,destroy | menghancurkan | a=Militer Negeri Gajah Putih>TA | r=markas komando Kamboja>KA | d=2025-07-24 | same=e2
. Phnom Penh menyebut serangan udara itu "agresi militer yang biadab" dan meminta Dewan Keamanan PBB bersidang darurat.
S organization:Phnom Penh>K | menyebut | agresi militer yang biadab | direct
e8 ASSAULT/aerial | serangan udara itu | a=Thailand>T | r=Kamboja>K | d=2025-07-24 | same=e2
e9 ACCUSE/disapprove | agresi militer yang biadab | a=Phnom Penh>K | r=Thailand>T
e10 REQUEST/meet | meminta | a=Phnom Penh>K | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
+ Siapa yang menembak lebih dulu?
. Kementerian Pertahanan Kamboja menuduh serdadu Thailand melanggar kesepakatan dengan memasang kawat berduri di sekitar kuil.
S organization:Kementerian Pertahanan Kamboja>=Ministry of National Defence of Cambodia | menuduh | serdadu Thailand melanggar kesepakatan dengan memasang kawat berduri di sekitar kuil | indirect
e11 ACCUSE/allege | menuduh | a=Kementerian Pertahanan Kamboja>Ministry of National Defence of Cambodia,KHM,GOV | r=serdadu Thailand>TA
e12 COERCE/restrict | memasang kawat berduri | a=serdadu Thailand>TA | p=kuil>M | st=occurred
. Bangkok balik menuding enam prajurit Kamboja mendekat dengan pelontar granat sebelum melepaskan tembakan.
S organization:Bangkok>T | menuding | enam prajurit Kamboja mendekat dengan pelontar granat sebelum melepaskan tembakan | indirect
e13 ACCUSE/allege | menuding | a=Bangkok>T | r=enam prajurit Kamboja>KA
e14 ASSAULT/firearms | melepaskan tembakan | a=enam prajurit Kamboja>KA | r=Tentara Thailand>TA | p=kuil>M | d=2025-07-24 | same=e3
+ Sehari sebelumnya Thailand memulangkan duta besarnya dari Phnom Penh dan mengusir duta besar Kamboja, menyusul ledakan ranjau yang membuat seorang prajuritnya kehilangan kaki.
e15 SANCTION/withdraw | memulangkan duta besarnya | a=Thailand>T | r=Phnom Penh>K | p=Phnom Penh>Phnom Penh,KHM,11.56,104.92 | d=2025-07-23
e16 SANCTION/expel | mengusir | a=Thailand>T | r=duta besar Kamboja>K | p=Thailand>Thailand,THA,15.0,101.0 | d=2025-07-23
e17 ASSAULT/explosives | ledakan ranjau | r=seorang prajuritnya>TA | f=injured 1 "seorang prajuritnya"
. Semua pos lintas batas ditutup.
e18 COERCE/restrict | ditutup | p=pos lintas batas>Thailand-Cambodia border,-,14.35,103.27
+ Otoritas Surin memerintahkan warga di radius 50 kilometer meninggalkan rumah; hampir 40.000 orang sudah berada di 300 tempat penampungan.
e19 REQUEST/yield | memerintahkan | a=Otoritas Surin>Government of Surin Province,THA,GOV | r=warga di radius 50 kilometer>Residents of Surin,THA,CVL | p=Surin>S | d=2025-07-24
e20 ASSAULT | tempat penampungan | p=Surin>S | d=2025-07-24 | f=displaced ..40000 "hampir 40.000 orang"
. "Suaranya seperti petir yang tak mau berhenti," kata Somjit, petani singkong di Distrik Phanom Dong Rak, kepada AFP.
S outlet:AFP>=AFP ; person:Somjit>=Somjit | kata | Suaranya seperti petir yang tak mau berhenti | direct
+ Perdana Menteri Malaysia Anwar Ibrahim, ketua ASEAN tahun ini, menelepon kedua pemimpin dan menawarkan diri menjadi penengah.
e21 CONSULT/phone | menelepon | a=Perdana Menteri Malaysia Anwar Ibrahim>AN ; kedua pemimpin>Phumtham Wechayachai,THA,GOV ; kedua pemimpin>Hun Manet,KHM,GOV
e22 AGREE | menawarkan diri menjadi penengah | a=Perdana Menteri Malaysia Anwar Ibrahim>AN | r=kedua pemimpin>Phumtham Wechayachai,THA,GOV ; kedua pemimpin>Hun Manet,KHM,GOV
. Kementerian Luar Negeri RI mengimbau WNI menjauhi kawasan perbatasan dan menyatakan sejauh ini tidak ada warganya yang menjadi korban.
S organization:Kementerian Luar Negeri RI>=Ministry of Foreign Affairs of Indonesia | menyatakan | sejauh ini tidak ada warganya yang menjadi korban | indirect
e23 REQUEST/yield | mengimbau | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=WNI>Indonesian citizens,IDN,CVL
e24 ASSAULT | korban | r=warganya>Indonesian citizens,IDN,CVL | st=denied
+ Sengketa itu berakar pada peta buatan Prancis tahun 1907.
. Mahkamah Internasional memutuskan pada 1962 bahwa Kuil Preah Vihear milik Kamboja, dan bentrokan 2008-2011 merenggut sekitar 28 nyawa.
S organization:Mahkamah Internasional>=International Court of Justice | memutuskan | Kuil Preah Vihear milik Kamboja | indirect
e25 SUPPORT | memutuskan | a=Mahkamah Internasional>International Court of Justice,-,IGO | r=Kamboja>K | d=1962-01-01..1962-12-31
e26 ASSAULT | bentrokan | a=Kamboja>KA | d=2008-01-01..2011-12-31 | f=killed 28 "sekitar 28 nyawa"

@story id-own-n-006 | id | 2024-06-20 | Maritim Hari Ini
@who C = China Coast Guard | CHN | COP
@who PN = Philippine Navy | PHL | MIL
@who P = Philippines | PHL | GOV
@who X = China | CHN | GOV
@who AF = Armed Forces of the Philippines | PHL | MIL
@where A = Second Thomas Shoal | - | 9.75 | 115.87
# Penjaga Pantai China Bawa Parang dan Kapak, Prajurit Filipina Kehilangan Jari
e1 ASSAULT/primitive | Kehilangan Jari | a=Penjaga Pantai China>C | r=Prajurit Filipina>PN | d=2024-06-17 | f=injured 1 "Prajurit Filipina"
+ MANILA - Militer Filipina merilis video yang memperlihatkan awak Penjaga Pantai China mengacungkan parang, tombak, dan kapak saat mencegat dua perahu karet di Beting Second Thomas, Laut China Selatan.
S document:video>- | memperlihatkan | awak Penjaga Pantai China mengacungkan parang, tombak, dan kapak saat mencegat dua perahu karet di Beting Second Thomas, Laut China Selatan | indirect
e2 THREATEN/violence | mengacungkan parang, tombak, dan kapak | a=awak Penjaga Pantai China>C | r=dua perahu karet>PN | p=Beting Second Thomas>A | d=2024-06-17
e3 COERCE/restrict | mencegat | a=awak Penjaga Pantai China>C | r=dua perahu karet>PN | p=Beting Second Thomas>A | d=2024-06-17
. Dalam bentrokan pada Senin (17/6/2024) itu, seorang prajurit angkatan laut kehilangan ibu jari dan perahu-perahu dilubangi sampai kempis.
e4 ASSAULT/primitive | bentrokan | a=awak Penjaga Pantai China>C ; seorang prajurit angkatan laut>PN | p=Beting Second Thomas>A | d=2024-06-17 | f=injured 1 "seorang prajurit angkatan laut" | same=e1
e5 ASSAULT/destroy,primitive | dilubangi | r=perahu-perahu>PN | p=Beting Second Thomas>A | d=2024-06-17
+ "Hanya bajak laut yang berbuat begini," kecam Panglima Angkatan Bersenjata Filipina Jenderal Romeo Brawner Jr di Palawan.
S person:Panglima Angkatan Bersenjata Filipina Jenderal Romeo Brawner Jr>=Romeo Brawner Jr | kecam | Hanya bajak laut yang berbuat begini | direct
e6 ACCUSE/disapprove | kecam | a=Panglima Angkatan Bersenjata Filipina Jenderal Romeo Brawner Jr>Romeo Brawner Jr,PHL,MIL | r=Penjaga Pantai China>C
. Ia menuntut China mengembalikan tujuh senapan yang dirampas dan membayar ganti rugi.
e7 REQUEST/yield | menuntut | a=Ia>Romeo Brawner Jr,PHL,MIL | r=China>X
e8 COERCE/seize | dirampas | a=China>C | r=tujuh senapan>PN | p=Beting Second Thomas>A | d=2024-06-17
+ Beijing membantah melukai siapa pun.
S organization:Beijing>X | membantah | melukai siapa pun | indirect
e9 ASSAULT | melukai | a=Beijing>X | p=Beting Second Thomas>A | d=2024-06-17 | st=denied | same=e1
. Juru bicara Kementerian Luar Negeri Lin Jian menegaskan aparatnya bertindak "profesional dan terkendali" terhadap kapal yang menerobos perairan China.
S person:Juru bicara Kementerian Luar Negeri Lin Jian>=Lin Jian | menegaskan | aparatnya bertindak "profesional dan terkendali" terhadap kapal yang menerobos perairan China | mixed
e10 MOBILIZE | menerobos perairan China | a=kapal>PN | r=China>X | p=Beting Second Thomas>A | d=2024-06-17
+ Amerika Serikat mengulangi bahwa perjanjian pertahanan 1951 mencakup serangan bersenjata terhadap kapal publik Filipina di mana pun di Laut China Selatan.
S organization:Amerika Serikat>=United States | mengulangi | perjanjian pertahanan 1951 mencakup serangan bersenjata terhadap kapal publik Filipina di mana pun di Laut China Selatan | indirect
. Jepang dan Australia juga menyampaikan keprihatinan.
+ Manila menempatkan segelintir marinir di BRP Sierra Madre, kapal tua yang sengaja dikandaskan pada 1999, dan secara berkala mengirim makanan ke sana.
e11 MOBILIZE/troops | menempatkan | a=Manila>P | p=BRP Sierra Madre>A | st=ongoing
e12 AID | mengirim makanan | a=Manila>P | r=marinir>Philippine Marine Corps,PHL,MIL | p=BRP Sierra Madre>A | st=ongoing
. Karat kapal itu kini setebal jari orang dewasa.
+ Meski demikian, sekretaris eksekutif presiden mengatakan insiden tersebut barangkali hanya kesalahpahaman dan Filipina belum akan mengaktifkan perjanjian itu.
S person:sekretaris eksekutif presiden>=Lucas Bersamin | mengatakan | insiden tersebut barangkali hanya kesalahpahaman dan Filipina belum akan mengaktifkan perjanjian itu | indirect
. Menteri Pertahanan Gilberto Teodoro menolak penilaian rekannya dan menyebut tindakan China "agresif serta ilegal".
S person:Menteri Pertahanan Gilberto Teodoro>=Gilberto Teodoro | menyebut | agresif serta ilegal | direct
e13 REJECT | menolak penilaian | a=Menteri Pertahanan Gilberto Teodoro>Gilberto Teodoro,PHL,GOV | r=rekannya>Lucas Bersamin,PHL,GOV
e14 ACCUSE/disapprove | agresif serta ilegal | a=Menteri Pertahanan Gilberto Teodoro>Gilberto Teodoro,PHL,GOV | r=China>X

@story id-own-n-007 | id | 2021-03-28 | Cakrawala Asia
@who J = State Administration Council | MMR | MIL
@who A = Armed forces of Myanmar | MMR | MIL
@who K = Karen National Union | MMR | REB
@who W = Protesters in Myanmar | MMR | CVL
@where Y = Yangon | MMR | 16.84 | 96.17
@where M = Mandalay | MMR | 21.97 | 96.08
@where P = Papun | MMR | 18.06 | 97.45
# Hari Paling Berdarah di Myanmar, Panglima 12 Negara Kutuk Junta
e1 ACCUSE/disapprove | Kutuk | a=Panglima 12 Negara>Defence chiefs of twelve countries,-,MIL | r=Junta>J
+ YANGON - Serdadu dan polisi Myanmar menembaki pengunjuk rasa di puluhan kota sepanjang Sabtu (27/3/2021), menewaskan lebih dari 100 orang, termasuk anak-anak, tepat pada peringatan Hari Angkatan Bersenjata.
e2 ASSAULT/firearms,crowd-control | menembaki | a=Serdadu>A ; polisi Myanmar>Myanmar Police Force,MMR,COP | r=pengunjuk rasa>W | p=Myanmar>Myanmar,MMR,21.0,96.0 | d=2021-03-27 | f=killed 100.. "lebih dari 100 orang"
. Di Mandalay saja, portal Myanmar Now mencatat 40 korban jiwa, seorang di antaranya bocah lima tahun.
S outlet:portal Myanmar Now>=Myanmar Now | mencatat | 40 korban jiwa, seorang di antaranya bocah lima tahun | indirect
e3 ASSAULT/firearms | korban jiwa | r=bocah lima tahun>Boy in Mandalay,MMR,CVL | p=Mandalay>M | d=2021-03-27 | f=killed 40 "40 korban jiwa" | same=e2
+ "Mereka membunuh kami seperti burung, bahkan di dalam rumah," ungkap Thu Ya Zaw, warga Myingyan, kepada Reuters.
S outlet:Reuters>=Reuters ; person:Thu Ya Zaw>=Thu Ya Zaw | ungkap | Mereka membunuh kami seperti burung, bahkan di dalam rumah | direct
e4 ASSAULT | membunuh | a=Mereka>A | r=kami>Residents of Myingyan,MMR,CVL | p=Myingyan>Myingyan,MMR,21.46,95.39 | same=e2
. Ia bersumpah akan terus turun ke jalan sampai junta tumbang.
S person:Ia>=Thu Ya Zaw | bersumpah | akan terus turun ke jalan sampai junta tumbang | indirect
e5 PROTEST/demo | terus turun ke jalan | a=Ia>W | r=junta>J | st=planned
+ Sementara peluru beterbangan di jalanan, Jenderal Senior Min Aung Hlaing memimpin parade di Naypyidaw dan berjanji menggelar pemilu.
e6 AGREE | berjanji | a=Jenderal Senior Min Aung Hlaing>Min Aung Hlaing,MMR,MIL | p=Naypyidaw>Naypyidaw,MMR,19.76,96.08 | d=2021-03-27
. Wakil Menteri Pertahanan Rusia Alexander Fomin duduk di barisan kehormatan; sehari sebelumnya ia menemui para petinggi junta.
e7 CONSULT/visit | menemui | a=ia>Alexander Fomin,RUS,GOV | r=para petinggi junta>J | d=2021-03-26
. Malamnya ada jamuan makan dan pertunjukan drone.
+ Televisi pemerintah MRTV, sehari sebelum kejadian, memperingatkan para pemuda bahwa mereka bisa ditembak di kepala dan punggung.
S outlet:Televisi pemerintah MRTV>=MRTV | memperingatkan | mereka bisa ditembak di kepala dan punggung | indirect
e8 THREATEN/violence | ditembak di kepala dan punggung | a=Televisi pemerintah MRTV>J | r=para pemuda>W | d=2021-03-26
+ Para panglima dari 12 negara, antara lain AS, Inggris, Jepang, dan Korea Selatan, mengutuk penggunaan kekuatan mematikan terhadap orang tak bersenjata lewat pernyataan bersama, Minggu.
e9 ACCUSE/disapprove | mengutuk | a=Para panglima dari 12 negara>Defence chiefs of twelve countries,-,MIL | r=Serdadu>A | d=2021-03-28 | same=e1
. "Militer profesional melindungi rakyatnya, bukan melukai mereka," demikian bunyi pernyataan itu.
S document:pernyataan itu>- | demikian bunyi | Militer profesional melindungi rakyatnya, bukan melukai mereka | direct
+ Di perbatasan timur, Persatuan Nasional Karen (KNU) menyerbu pos tentara dekat Thailand dan menewaskan 10 orang, termasuk seorang letnan kolonel.
e10 ASSAULT | menyerbu | a=Persatuan Nasional Karen (KNU)>K | r=pos tentara>A | d=2021-03-27 | f=killed 10 "10 orang"
. Beberapa jam kemudian jet tempur membombardir desa-desa yang dikuasai kelompok itu di Distrik Papun, kata sebuah organisasi perempuan Karen, dan sekitar 3.000 warga lari menyeberangi Sungai Salween.
S unnamed:sebuah organisasi perempuan Karen>- | kata | jet tempur membombardir desa-desa yang dikuasai kelompok itu di Distrik Papun | indirect
e11 ASSAULT/aerial | membombardir | a=jet tempur>A | r=desa-desa yang dikuasai kelompok itu>Karen villages,MMR,CVL | p=Distrik Papun>P | d=2021-03-27
e12 ASSAULT/aerial | lari menyeberangi | r=sekitar 3.000 warga>Karen civilians,MMR,CVL | p=Distrik Papun>P | f=displaced 3000 "sekitar 3.000 warga"
. Thailand menyangkal kabar bahwa tentaranya memaksa pengungsi pulang.
S organization:Thailand>=Thailand | menyangkal | tentaranya memaksa pengungsi pulang | indirect
e13 COERCE/deport | memaksa pengungsi pulang | a=tentaranya>Royal Thai Armed Forces,THA,MIL | r=pengungsi>Karen civilians,MMR,CVL | p=Thailand>Thailand,THA,15.0,101.0 | st=denied
