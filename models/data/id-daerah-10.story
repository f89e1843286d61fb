@story id-own-qg-055 | id | 2022-09-28 | Media Merdeka
@who N = Narasi | IDN | MED
@who J = Zen RS | IDN | MED
@who H = Hackers | - | -
@who P = Indonesian National Police | IDN | COP
@who A = AJI | IDN | NGO
@who S = SAFEnet | IDN | NGO
@who D = Press Council of Indonesia | IDN | -
@who K = Ministry of Communication and Informatics of Indonesia | IDN | GOV
@where J = Jakarta | IDN | -6.26 | 106.81
# "Diam atau Mati": 24 Awak Narasi Diretas dalam Dua Hari
e1 COERCE/cyber | Diretas | r=24 Awak Narasi>N | d=2022-09-24..2022-09-25
e2 THREATEN/violence | Diam atau Mati | r=24 Awak Narasi>N
+ JAKARTA, Media Merdeka - Akbar Wijaya sedang menyetir pulang ketika sebuah pesan WhatsApp berisi tautan aneh masuk ke ponselnya, Sabtu (24/9/2022) sore.
. Tautan itu tidak ia sentuh.
. Sepuluh detik kemudian ia kehilangan kendali atas akun WhatsApp, Facebook, Instagram, dan Telegramnya.
e3 COERCE/cyber | kehilangan kendali atas akun | r=ia>N | d=2022-09-24 | same=e1
+ Sampai Minggu malam, 24 redaktur, produser, hingga petugas keuangan kantor media Narasi mengalami serangan serupa, kata Pemimpin Redaksi Zen RS.
S person:Pemimpin Redaksi Zen RS>J | kata | 24 redaktur, produser, hingga petugas keuangan kantor media Narasi mengalami serangan serupa | indirect
e4 COERCE/cyber | serangan serupa | r=24 redaktur, produser, hingga petugas keuangan kantor media Narasi>N | d=2022-09-24..2022-09-25 | f=size 24 "24 redaktur, produser, hingga petugas keuangan" | same=e1
. "Ini yang terbesar dan serentak dalam sejarah pers kita," ujarnya.
S person:nya>J | ujarnya | Ini yang terbesar dan serentak dalam sejarah pers kita, | direct
+ Senin situs narasi.tv dibanjiri permintaan palsu sampai tumbang.
e5 COERCE/cyber | dibanjiri permintaan palsu | r=situs narasi.tv>N | d=2022-09-26
. Di antara ribuan baris itu terselip kalimat ancaman, diam atau mati.
e6 THREATEN/violence | ancaman | p=situs narasi.tv>J | d=2022-09-26 | same=e2
+ Aliansi Jurnalis Independen menduga peretasan bertalian dengan liputan Narasi tentang Ferdy Sambo dan kaisar judi.
S organization:Aliansi Jurnalis Independen>A | menduga | peretasan bertalian dengan liputan Narasi tentang Ferdy Sambo dan kaisar judi | indirect
e7 COERCE/cyber | peretasan | same=e1
. SAFEnet, yang membantu memulihkan akun, mendesak penyedia layanan seluler membuka log dan polisi mengusut tanpa menunggu laporan.
e8 AID | membantu memulihkan akun | a=SAFEnet>S | r=Narasi>N
e9 REQUEST | mendesak | a=SAFEnet>S | r=penyedia layanan seluler>Mobile operators in Indonesia,IDN,BUS ; polisi>P
. Ketua Dewan Pers Azyumardi Azra tak sempat ikut bersuara; ia wafat sepekan sebelumnya di Selangor.
. Wakilnya, Agung Dharmajaya, mengecam serangan itu dan minta pelakunya dihentikan.
e10 ACCUSE/disapprove | mengecam | a=Agung Dharmajaya>D | r=pelakunya>H
e11 COERCE/cyber | serangan itu | same=e1
e12 REQUEST/yield | minta | a=Agung Dharmajaya>D
+ Juru bicara Polri Irjen Dedi Prasetyo menampik tudingan keterlibatan anggotanya dan mempersilakan Narasi melapor.
S person:Juru bicara Polri Irjen Dedi Prasetyo>=Dedi Prasetyo | menampik | tudingan keterlibatan anggotanya | indirect
e13 COERCE/cyber | keterlibatan anggotanya | a=anggotanya>P | r=Narasi>N | st=denied | same=e1
. Narasi akan datang ke Bareskrim besok didampingi LBH Pers.
e14 ACCUSE | datang ke Bareskrim | a=Narasi>N | r=Bareskrim>P | d=2022-09-29 | st=planned
+ Kominfo, yang sebulan ini sibuk dipermalukan peretas bernama Bjorka, menyatakan itu wewenang kepolisian.
S organization:Kominfo>K | menyatakan | itu wewenang kepolisian | indirect
. Tahun 2020 tempo.co dan tirto.id pernah dibobol juga, artikelnya dihapus, dan sampai kini tak ada seorang pun yang diadili.
e15 COERCE/cyber | dibobol | r=tempo.co>Tempo,IDN,MED ; tirto.id>Tirto,IDN,MED | d=2020-01-01..2020-12-31
e16 COERCE/censor | dihapus | r=tempo.co>Tempo,IDN,MED ; tirto.id>Tirto,IDN,MED | d=2020-01-01..2020-12-31

@story id-own-qg-056 | id | 2006-08-20 | Blog Warga Dunia
@who L = LTTE | LKA | REB
@who S = Sri Lanka | LKA | GOV
@who A = Sri Lanka Armed Forces | LKA | MIL
@who F = Sri Lanka Air Force | LKA | MIL
@who M = Sri Lanka Monitoring Mission | - | IGO
@who N = Norway | NOR | GOV
@who C = Action Against Hunger | - | NGO
@who R = Mahinda Rajapaksa | LKA | GOV
@who E = European Union | - | IGO
@where MA = Mavil Aru | LKA | 8.35 | 81.38
@where MU = Muttur | LKA | 8.46 | 81.27
@where J = Jaffna | LKA | 9.66 | 80.02
@where V = Vallipunam | LKA | 9.32 | 80.60
# Sri Lanka: Perang yang Malu-malu Disebut Perang
+ Secara resmi di Sri Lanka sedang ada gencatan senjata, dan secara tidak resmi 800 orang sudah mati sejak April.
e1 RETREAT/ceasefire | gencatan senjata | p=Sri Lanka>Sri Lanka,LKA,7.9,80.7 | st=ongoing
e2 ASSAULT | mati | r=800 orang>-,LKA,- | p=Sri Lanka>Sri Lanka,LKA,7.9,80.7 | d=2006-04-01..2006-08-20 | f=killed 800 "800 orang"
+ Kali ini urusannya air.
. Pada 21 Juli 2006 Macan Tamil (LTTE) menutup pintu bendungan Mavil Aru, memutus irigasi 15.000 petani, dan menuntut pemerintah membangun menara air di wilayah mereka.
e3 COERCE/withhold | menutup pintu bendungan | a=Macan Tamil (LTTE)>L | r=15.000 petani>Farmers in Trincomalee,LKA,CVL | p=Mavil Aru>MA | d=2006-07-21 | f=size 15000 "15.000 petani"
e4 REQUEST/assist | menuntut | a=Macan Tamil (LTTE)>L | r=pemerintah>S | p=Mavil Aru>MA
. Kolombo mengirim jet Kfir, kemudian pasukan darat.
e5 ASSAULT/aerial | mengirim jet Kfir | a=Kolombo>S | p=Mavil Aru>MA
e6 MOBILIZE/troops | pasukan darat | a=Kolombo>S | p=Mavil Aru>MA
. Mayjen Ulf Henricsson, kepala misi pemantau Nordik, menceritakan kepada BBC bahwa ia sedang berjalan hendak membuka pintu air itu, seizin pemberontak, ketika peluru artileri pemerintah jatuh di dekatnya.
S outlet:BBC>=BBC ; person:Mayjen Ulf Henricsson>=Ulf Henricsson | menceritakan | ia sedang berjalan hendak membuka pintu air itu, seizin pemberontak, ketika peluru artileri pemerintah jatuh di dekatnya | indirect
e7 ASSAULT/heavy-weapons | peluru artileri pemerintah jatuh | a=pemerintah>S | r=nya>M | p=Mavil Aru>MA
e8 CONCEDE | seizin pemberontak | a=pemberontak>L | r=ia>M | p=Mavil Aru>MA
. "Jelas mereka tidak berminat pada air."
S outlet:BBC>=BBC ; person:Mayjen Ulf Henricsson>=Ulf Henricsson | - | Jelas mereka tidak berminat pada air. | direct
+ Pertempuran melebar ke Muttur, kota muslim yang penduduknya, 30.000 lebih, lari berjalan kaki ke Kantale.
e9 ASSAULT | Pertempuran | p=Muttur>MU | f=displaced 30000.. "30.000 lebih"
. Di situlah 17 pekerja lembaga bantuan Prancis, Action contre la Faim, ditemukan tengkurap di halaman kantornya pada 6 Agustus dengan lubang peluru di kepala.
e10 ASSAULT/firearms,targeted | lubang peluru di kepala | r=17 pekerja lembaga bantuan Prancis>C | p=Muttur>MU | d=2006-08-04..2006-08-06 | f=killed 17 "17 pekerja lembaga bantuan Prancis"
. Kedua pihak saling tunjuk.
e11 ACCUSE/allege | saling tunjuk | a=Kedua pihak>L ; Kedua pihak>S
+ Tanggal 14 Agustus lebih pahit lagi.
. Angkatan udara menjatuhkan bom di Vallipunam; LTTE, dikutip TamilNet, mengatakan 61 siswi panti tewas, sementara juru bicara pertahanan Keheliya Rambukwella berkeras itu kamp latihan dan "kalau anak-anak pun memegang senjata, mereka tentara".
S outlet:TamilNet>=TamilNet ; organization:LTTE>L | mengatakan | 61 siswi panti tewas | indirect
S person:juru bicara pertahanan Keheliya Rambukwella>=Keheliya Rambukwella | berkeras | itu kamp latihan dan "kalau anak-anak pun memegang senjata, mereka tentara" | mixed
e12 ASSAULT/aerial | menjatuhkan bom | a=Angkatan udara>F | p=Vallipunam>V | d=2006-08-14
e13 ASSAULT/aerial | tewas | r=61 siswi panti>Schoolgirls in Vallipunam,LKA,CVL | p=Vallipunam>V | d=2006-08-14 | f=killed 61 "61 siswi panti" | same=e12
. Hari yang sama sebuah bajaj berisi ranjau claymore meledak di Kolombo mengincar Duta Besar Pakistan; tujuh orang tewas, duta besarnya lolos.
e14 ASSAULT/explosives | meledak | r=Duta Besar Pakistan>Bashir Wali Mohamed,PAK,GOV ; tujuh orang>-,LKA,- | p=Kolombo>Colombo,LKA,6.93,79.86 | d=2006-08-14 | f=killed 7 "tujuh orang"
+ Di Jaffna 40.000 serdadu terputus jalan daratnya, jam malam hanya dibuka dua jam sehari, sekilo beras naik lima kali lipat.
e15 COERCE/curfew | jam malam | p=Jaffna>J | st=ongoing
+ Mundur ke belakang: kesepakatan Februari 2002 diteken Ranil dan Prabhakaran lewat kurir Norwegia, enam putaran perundingan digelar, LTTE meninggalkan meja pada April 2003.
e16 CONCEDE | kesepakatan Februari 2002 | a=Ranil>S ; Prabhakaran>L | d=2002-02-01..2002-02-28
e17 CONSULT | perundingan | a=LTTE>L ; Ranil>S
e18 REJECT/meet | meninggalkan meja | a=LTTE>L | r=Ranil>S | d=2003-04-01..2003-04-30
. Mei kemarin Uni Eropa memasukkan Macan ke daftar teroris, dan Macan membalas dengan menyuruh pemantau asal Denmark, Finlandia, dan Swedia pulang sebelum 1 September.
e19 SANCTION/discontinue | memasukkan Macan ke daftar teroris | a=Uni Eropa>E | r=Macan>L | d=2006-05-01..2006-05-31
e20 REQUEST/yield | menyuruh | a=Macan>L | r=pemantau asal Denmark, Finlandia, dan Swedia>M
e21 RETREAT/withdraw | pulang | a=pemantau asal Denmark, Finlandia, dan Swedia>M | d=2006-08-20..2006-09-01 | st=planned
. Utusan Norwegia Jon Hanssen-Bauer tetap wira-wiri, membawa tas yang makin tipis.

@story id-own-qg-057 | id | 2011-10-14 | Papua Pos Harian
@who F = PT Freeport Indonesia | IDN | BUS
@who W = Freeport workers | IDN | CVL
@who P = Papua Regional Police | IDN | COP
@who M = Petrus Ayamiseba | IDN | CVL
@who S = SPSI Freeport | IDN | NGO
@who K = National Commission on Human Rights | IDN | GOV
@who A = Armando Mahler | IDN | BUS
@who X = Unidentified gunmen in Mimika | - | -
@where T = Timika | IDN | -4.55 | 136.89
@where G = Gorong-Gorong | IDN | -4.54 | 136.88
@where R = Freeport road | IDN | -4.25 | 137.0
# Sebulan Mogok, Pekerja Freeport Bertahan di Tenda; Tiga Tewas Ditembak di Jalan Tambang
e1 PROTEST/strike | Mogok | a=Pekerja Freeport>W | st=ongoing | d=2011-09-15..2011-10-14
e2 ASSAULT/firearms | Ditembak | r=Tiga>W | d=2011-10-14 | f=killed 3 "Tiga"
+ TIMIKA - Genap sebulan sudah delapan ribu lebih pekerja PT Freeport Indonesia menghentikan pekerjaan, Jumat (14/10), dan dapur umum di Mil 27 mulai kehabisan minyak tanah.
e3 PROTEST/strike | menghentikan pekerjaan | a=delapan ribu lebih pekerja PT Freeport Indonesia>W | r=PT Freeport Indonesia>F | p=Mil 27>R | d=2011-09-15..2011-10-14 | f=size 8000.. "delapan ribu lebih pekerja" | st=ongoing | same=e1
+ Pagi tadi tiga karyawan kontraktor PT Puri Fajar Mandiri ditembak orang tak dikenal dari balik semak di Mil 38-39.
e4 ASSAULT/firearms | ditembak | a=orang tak dikenal>X | r=tiga karyawan kontraktor PT Puri Fajar Mandiri>W | p=Mil 38-39>R | d=2011-10-14 | f=killed 3 "tiga karyawan kontraktor" | same=e2
. Kendaraan mereka terbakar, mayatnya baru bisa diangkat empat jam kemudian sebab tim penolong juga diberondong.
e5 ASSAULT/firearms | diberondong | r=tim penolong>P | p=Mil 38-39>R | d=2011-10-14
. Organisasi Papua Merdeka belum terdengar mengklaim apa pun.
+ Ketegangan memuncak sejak Senin (10/10), saat seribuan pemogok dihadang polisi di Terminal Gorong-Gorong ketika hendak naik bus ke Tembagapura untuk mendesak pekerja pengganti ditarik.
e6 COERCE/restrict | dihadang | a=polisi>P | r=seribuan pemogok>W | p=Terminal Gorong-Gorong>G | d=2011-10-10
e7 REQUEST/change | mendesak | a=seribuan pemogok>W | p=Terminal Gorong-Gorong>G | d=2011-10-10
. Dua truk perusahaan dibakar, batu melayang, dan polisi melepaskan tembakan; Petrus Ayamiseba, juru masak berusia 36 tahun, roboh dengan peluru di dada.
e8 PROTEST/riot,vandalize | dibakar | r=perusahaan>F | p=Terminal Gorong-Gorong>G | d=2011-10-10
e9 PROTEST/riot | batu melayang | p=Terminal Gorong-Gorong>G | d=2011-10-10
e10 ASSAULT/firearms | melepaskan tembakan | a=polisi>P | r=Petrus Ayamiseba>M | p=Terminal Gorong-Gorong>G | d=2011-10-10 | f=killed 1 "Petrus Ayamiseba"
. Enam lainnya luka, begitu juga tujuh petugas.
e11 ASSAULT/firearms | luka | r=Enam lainnya>W | p=Terminal Gorong-Gorong>G | d=2011-10-10 | f=injured 6 "Enam lainnya" | same=e10
e12 PROTEST/riot | luka | r=tujuh petugas>P | p=Terminal Gorong-Gorong>G | d=2011-10-10 | f=injured 7 "tujuh petugas" | same=e9
+ "Anggota menembak sesuai prosedur karena terdesak," Kabid Humas Polda Papua Kombes Wachyono membela anak buahnya, dan pada saat yang sama mengakui delapan polisi tengah diperiksa Propam.
S person:Kabid Humas Polda Papua Kombes Wachyono>=Wachyono | membela | Anggota menembak sesuai prosedur karena terdesak, | direct
S person:Kabid Humas Polda Papua Kombes Wachyono>=Wachyono | mengakui | delapan polisi tengah diperiksa Propam | indirect
e13 ASSAULT/firearms | menembak | a=Anggota>P | p=Terminal Gorong-Gorong>G | d=2011-10-10 | same=e10
e14 ACCUSE/investigate | diperiksa | a=Propam>Internal Affairs Division of the Indonesian National Police,IDN,COP | r=delapan polisi>P | st=ongoing
. Komnas HAM menyebut pemakaian peluru tajam berlebihan.
S organization:Komnas HAM>K | menyebut | pemakaian peluru tajam berlebihan | indirect
e15 ACCUSE/disapprove | berlebihan | a=Komnas HAM>K | r=polisi>P
+ Serikat pekerja menuntut upah 7,5 sampai 33 dolar AS per jam, turun dari permintaan awal 17,5 sampai 43 dolar; manajemen hanya mau menaikkan 25 persen.
e16 REQUEST/change | menuntut | a=Serikat pekerja>S | r=manajemen>F
e17 REJECT/yield | hanya mau menaikkan 25 persen | a=manajemen>F | r=Serikat pekerja>S
. Presiden Direktur Armando Mahler mengancam tidak membayar mereka yang mangkir.
e18 THREATEN/restrict | mengancam | a=Presiden Direktur Armando Mahler>A | r=mereka yang mangkir>W
. Ketua SPSI Sudiro membalas bahwa perundingan hanya berlanjut di Jakarta dan dengan pemegang saham.
S person:Ketua SPSI Sudiro>=Sudiro | membalas | perundingan hanya berlanjut di Jakarta dan dengan pemegang saham | indirect
+ Tambang Grasberg menyumbang 1,6 miliar dolar pajak tahun lalu.
. Pipa konsentrat ke Pelabuhan Amamapare dipotong orang pada tiga titik, sehingga pengapalan berhenti.
e19 PROTEST/vandalize | dipotong | a=orang>-,IDN,- | r=Pipa konsentrat>F | p=Pelabuhan Amamapare>Amamapare,IDN,-4.83,136.83
. Yosepha Ayamiseba meminta adiknya dimakamkan dengan helm proyeknya.

@story id-own-qg-058 | id | 2025-08-12 | opini.id
@who A = Armenia | ARM | GOV
@who Z = Azerbaijan | AZE | GOV
@who N = Nikol Pashinyan | ARM | GOV
@who I = Ilham Aliyev | AZE | GOV
@who T = Donald Trump | USA | GOV
@who R = Iran | IRN | GOV
@who V = Ali Akbar Velayati | IRN | GOV
@who K = Russia | RUS | GOV
@who O = OSCE Minsk Group | - | IGO
@who P = Armenian prisoners in Baku | ARM | CVL
@where W = White House | USA | 38.90 | -77.04
@where S = Syunik | ARM | 39.3 | 46.3
@where B = Baku | AZE | 40.41 | 49.87
# Jalan Trump di Kaukasus: Damai Sungguhan atau Sekadar Foto?
+ Yang satu menggigit bibir, yang satu tersenyum kecil, dan lelaki berdasi merah di tengah memegang tangan keduanya.
. Foto itu diambil Jumat (8/8/2025) di Gedung Putih, setelah Nikol Pashinyan dan Ilham Aliyev membubuhkan tanda tangan pada pernyataan bersama di hadapan Donald Trump.
e1 AGREE | membubuhkan tanda tangan | a=Nikol Pashinyan>N ; Ilham Aliyev>I | p=Gedung Putih>W | d=2025-08-08
+ Saya ringkas isinya:
+ (a) naskah perjanjian damai 17 pasal diparaf para menteri luar negeri, belum ditandatangani;
e2 AGREE | diparaf | a=para menteri luar negeri>Z ; para menteri luar negeri>A | d=2025-08-08
e3 AGREE | belum ditandatangani | st=denied
+ (b) kedua negara meminta OSCE membubarkan Grup Minsk, yang 33 tahun berunding tanpa hasil;
e4 REQUEST/change | meminta | a=kedua negara>A ; kedua negara>Z | r=OSCE>Organization for Security and Co-operation in Europe,-,IGO
e5 RETREAT | membubarkan Grup Minsk | a=OSCE>Organization for Security and Co-operation in Europe,-,IGO | r=Grup Minsk>O | st=possible
+ (c) Armenia mengizinkan jalur 43 kilometer melewati Syunik menuju Nakhchivan, bernama Jalan Trump untuk Perdamaian dan Kemakmuran Internasional, dengan hak pembangunan dipegang perusahaan Amerika 99 tahun.
e6 CONCEDE | mengizinkan jalur | a=Armenia>A | r=perusahaan Amerika>-,USA,BUS | p=Syunik>S | d=2025-08-08
+ Trump juga mencabut pembatasan bantuan militer bagi Baku yang berlaku sejak 1992.
e7 CONCEDE | mencabut pembatasan | a=Trump>T | r=Baku>Z | d=2025-08-08
. "Mereka bertempur 35 tahun, dan sekarang mereka berteman untuk waktu yang lama," katanya, menurut kutipan Reuters.
S outlet:Reuters>=Reuters ; person:nya>T | katanya | Mereka bertempur 35 tahun, dan sekarang mereka berteman untuk waktu yang lama, | direct
e8 ASSAULT | bertempur 35 tahun | a=Mereka>A ; Mereka>Z
. Kedua tamunya kompak akan mencalonkan sang tuan rumah untuk Nobel.
e9 SUPPORT | mencalonkan | a=Kedua tamunya>N ; Kedua tamunya>I | r=sang tuan rumah>T | st=planned
+ Yang tidak gembira ada beberapa.
. Ali Akbar Velayati, penasihat pemimpin tertinggi Iran, mengancam koridor tersebut akan menjadi "kuburan tentara bayaran Trump", walau kementerian luar negerinya sendiri menyambut perdamaian sambil mewanti-wanti campur tangan asing.
S person:Ali Akbar Velayati>V | mengancam | koridor tersebut akan menjadi "kuburan tentara bayaran Trump" | mixed
e10 THREATEN/violence | mengancam | a=Ali Akbar Velayati>V | r=Trump>T
e11 SUPPORT | menyambut perdamaian | a=kementerian luar negerinya>R
. Moskwa, lewat Maria Zakharova di TASS, bilang penyelesaian terbaik mestinya melibatkan tetangga langsung.
S outlet:TASS>=TASS ; organization:Moskwa>K ; person:Maria Zakharova>=Maria Zakharova | bilang | penyelesaian terbaik mestinya melibatkan tetangga langsung | indirect
. Di Yerevan oposisi menuduh Pashinyan menjual selatan negeri, dan beberapa ratus pengungsi Karabakh berdemonstrasi di depan kedutaan AS karena hak pulang mereka tidak disebut sepatah kata pun.
S unnamed:oposisi>- | menuduh | Pashinyan menjual selatan negeri | indirect
e12 ACCUSE/disapprove | menuduh | a=oposisi>Opposition of Armenia,ARM,OPP | r=Pashinyan>N
e13 PROTEST/demo | berdemonstrasi | a=beberapa ratus pengungsi Karabakh>Displaced Armenians of Karabakh,ARM,CVL | r=AS>United States,USA,GOV | p=Yerevan>Yerevan,ARM,40.18,44.51
+ Dua puluh tiga orang Armenia masih dibui di Baku, termasuk Ruben Vardanyan, yang tahun lalu mogok makan 20 hari dan kini dituntut seumur hidup.
e14 COERCE/arrest | dibui | r=Dua puluh tiga orang Armenia>P ; Ruben Vardanyan>Ruben Vardanyan,ARM,OPP | p=Baku>B | st=ongoing | f=detained 23 "Dua puluh tiga orang Armenia"
e15 PROTEST/hunger | mogok makan | a=Ruben Vardanyan>Ruben Vardanyan,ARM,OPP | p=Baku>B | d=2024-01-01..2024-12-31
e16 REQUEST | dituntut | r=Ruben Vardanyan>Ruben Vardanyan,ARM,OPP | p=Baku>B
. Trump berjanji menanyakan nasib mereka.
e17 AGREE | berjanji | a=Trump>T
+ Syarat terberat datang dari Baku: konstitusi Armenia harus diubah supaya tidak menyinggung Karabakh, yang berarti referendum, kemungkinan tahun 2027.
e18 REQUEST/change | harus diubah | a=Baku>Z | r=Armenia>A
. Empat gencatan senjata dalam perang 2020 saja, tiga di antaranya umurnya kurang dari sehari, mengajari kita agar jangan buru-buru bertepuk tangan.
e19 CONCEDE | gencatan senjata | d=2020-01-01..2020-12-31
e20 ASSAULT | perang 2020 | d=2020-01-01..2020-12-31

@story id-own-qg-059 | id | 2015-05-18 | Serambi Nanggroe
@who R = Rohingya and Bangladeshi boat people | - | CVL
@who F = Fishermen of Langsa | IDN | CVL
@who T = Indonesian National Armed Forces | IDN | MIL
@who N = Indonesian Navy | IDN | MIL
@who M = Royal Malaysian Navy | MYS | MIL
@who U = UNHCR | - | IGO
@who H = Human Rights Watch | - | NGO
@who E = Retno Marsudi | IDN | GOV
@where L = Langsa | IDN | 4.47 | 97.97
@where K = Kuala Langsa | IDN | 4.52 | 98.02
@where P = Putrajaya | MYS | 2.93 | 101.69
# Dilarang TNI, Nelayan Langsa: Masa Orang Tenggelam Kami Tinggal?
S unnamed:Nelayan Langsa>- | - | Masa Orang Tenggelam Kami Tinggal? | direct
e1 COERCE/restrict | Dilarang | a=TNI>T | r=Nelayan Langsa>F
+ LANGSA - Gudang Pelabuhan Kuala Langsa berbau minyak kayu putih dan popok basah, Senin (18/5/2015).
. Di lantainya 677 manusia, 421 dari Bangladesh dan selebihnya Rohingya, tidur berimpitan setelah tiga bulan lebih di laut.
+ Mereka diseret ke darat oleh kapal-kapal nelayan Aceh pada Jumat dini hari, ketika perahunya sudah separuh tenggelam 40 mil dari pantai.
e2 AID | diseret ke darat | a=kapal-kapal nelayan Aceh>F | r=Mereka>R | p=Kuala Langsa>K | d=2015-05-15
. "Ada yang melompat sambil menggendong bayi, kami tarik pakai jaring," kenang Razali Puteh (40), pawang KM Jasa Mulia.
S person:Razali Puteh>=Razali Puteh | kenang | Ada yang melompat sambil menggendong bayi, kami tarik pakai jaring, | direct
e3 AID | tarik pakai jaring | a=kami>F | r=yang melompat>R | p=Kuala Langsa>K | d=2015-05-15 | same=e2
+ Kepala Pusat Penerangan TNI Mayjen Fuad Basya keesokan harinya melarang nelayan membawa masuk pengungsi, kecuali kapalnya karam.
e4 COERCE/restrict | melarang | a=Kepala Pusat Penerangan TNI Mayjen Fuad Basya>T | r=nelayan>F | d=2015-05-16 | same=e1
. Memberi makan, solar, dan obat boleh.
. Razali mengaku belum mendengar larangan itu secara tertulis.
S person:Razali>=Razali Puteh | mengaku | belum mendengar larangan itu secara tertulis | indirect
e5 COERCE/restrict | larangan itu | r=Razali>F | same=e1
+ Menurut penuturan para penyintas kepada UNHCR, kapal yang sama dua kali ditolak: angkatan laut Indonesia menghalaunya ke timur sesudah membagikan air, dan angkatan laut Malaysia mendorongnya kembali di bawah todongan senjata.
S organization:UNHCR>U ; unnamed:para penyintas>- | Menurut | kapal yang sama dua kali ditolak: angkatan laut Indonesia menghalaunya ke timur sesudah membagikan air, dan angkatan laut Malaysia mendorongnya kembali di bawah todongan senjata | indirect
e6 REJECT | menghalaunya | a=angkatan laut Indonesia>N | r=nya>R
e7 AID | membagikan air | a=angkatan laut Indonesia>N | r=nya>R
e8 REJECT | mendorongnya kembali | a=angkatan laut Malaysia>M | r=nya>R
. Lalu pecah perkelahian memperebutkan galon terakhir.
. Orang Bangladesh memakai kapak dan batang besi, cerita Mohammad Amin, pemuda asal Sittwe, hingga sedikitnya 100 orang terbunuh atau dilempar ke laut; pihak Bangladesh menuturkan kebalikannya.
S person:Mohammad Amin>=Mohammad Amin | cerita | sedikitnya 100 orang terbunuh atau dilempar ke laut | indirect
S unnamed:pihak Bangladesh>- | menuturkan | kebalikannya | indirect
e9 ASSAULT/primitive | terbunuh atau dilempar ke laut | r=100 orang>R | f=killed 100.. "sedikitnya 100 orang"
+ Human Rights Watch mengecam "pingpong manusia" oleh Thailand, Malaysia, dan Indonesia.
S organization:Human Rights Watch>H | mengecam | pingpong manusia | direct
e10 ACCUSE/disapprove | mengecam | a=Human Rights Watch>H | r=Thailand>Thailand,THA,GOV ; Malaysia>Malaysia,MYS,GOV ; Indonesia>Indonesia,IDN,GOV
. Menteri Luar Negeri Retno Marsudi dijadwalkan menemui sejawatnya dari kedua negara di Putrajaya, Rabu.
e11 AGREE | dijadwalkan menemui | a=Menteri Luar Negeri Retno Marsudi>E ; sejawatnya dari kedua negara>Anifah Aman,MYS,GOV ; sejawatnya dari kedua negara>Tanasak Patimapragorn,THA,GOV | p=Putrajaya>P | d=2015-05-20 | st=planned
. Myanmar menyatakan takkan datang ke pertemuan Bangkok, 29 Mei, bila kata "Rohingya" tercantum dalam undangan.
S organization:Myanmar>=Myanmar | menyatakan | takkan datang ke pertemuan Bangkok, 29 Mei, bila kata "Rohingya" tercantum dalam undangan | mixed
e12 THREATEN | takkan datang | a=Myanmar>Myanmar,MMR,GOV
+ Kekerasan di Rakhine tahun 2012 membunuh sekitar 200 orang dan mengurung 140.000 lainnya di kamp.
e13 ASSAULT | Kekerasan di Rakhine | p=Rakhine>Rakhine State,MMR,20.1,93.5 | d=2012-01-01..2012-12-31 | f=killed 200 "sekitar 200 orang" ; displaced 140000 "140.000 lainnya"
. Ibu-ibu Langsa memasak bubur kanji rumbi sejak subuh.

@story id-own-qg-060 | id | 2021-08-15 | Kompasiana
@who A = National Liberation Army | MKD | REB
@who M = Macedonia | MKD | GOV
@who F = Macedonian security forces | MKD | COP
@who N = NATO | - | MIL
@who T = Boris Trajkovski | MKD | GOV
@who L = Ljube Boškoski | MKD | GOV
@who I = ICTY | - | JUD
@who E = Ali Ahmeti | MKD | REB
@where O = Ohrid | MKD | 41.12 | 20.80
@where T = Tetovo | MKD | 42.01 | 20.97
@where AR = Aračinovo | MKD | 42.03 | 21.57
@where LJ = Ljuboten | MKD | 42.09 | 21.45
@where S = Skopje | MKD | 42.00 | 21.43
# Perang Saudara yang Tidak Jadi: Dua Puluh Tahun Perjanjian Ohrid
+ Kalau sejarawan gemar mencatat perang, siapa yang rajin mencatat perang yang batal?
+ Tanggal 13 Agustus dua dasawarsa silam, di Skopje, empat ketua partai Makedonia dan Albania menandatangani kesepakatan yang dirundingkan di tepi Danau Ohrid.
e1 AGREE | menandatangani kesepakatan | a=empat ketua partai Makedonia dan Albania>Political parties of Macedonia,MKD,OPP | p=Skopje>S | d=2001-08-13
e2 CONSULT | dirundingkan | a=empat ketua partai Makedonia dan Albania>Political parties of Macedonia,MKD,OPP | p=Danau Ohrid>O
. Saya tiba di sana Jumat lalu, bertepatan dengan upacaranya, dan disuguhi ikan pastrmka.
+ Perangnya sendiri berlangsung enam bulan.
. Januari 2001 granat menghantam kantor polisi Tearce, satu polisi tewas, dan muncullah nama Tentara Pembebasan Nasional (UÇK) pimpinan Ali Ahmeti.
e3 ASSAULT/explosives | granat menghantam | r=kantor polisi Tearce>F ; satu polisi>F | p=Tearce>Tearce,MKD,42.08,21.05 | d=2001-01-01..2001-01-31 | f=killed 1 "satu polisi"
. Bulan Maret benteng di atas Tetovo dikuasai gerilyawan, tentara membalasnya dengan tank dan helikopter pinjaman Ukraina.
e4 ASSAULT | dikuasai | a=gerilyawan>A | p=Tetovo>T | d=2001-03-01..2001-03-31
e5 ASSAULT/heavy-weapons,aerial | tank dan helikopter | a=tentara>Army of the Republic of Macedonia,MKD,MIL | r=gerilyawan>A | p=Tetovo>T | d=2001-03-01..2001-03-31
e6 AID | pinjaman Ukraina | a=Ukraina>Ukraine,UKR,GOV | r=tentara>Army of the Republic of Macedonia,MKD,MIL
. Di Vejce delapan serdadu disergap dan dimutilasi, lantas massa di Bitola membakari toko milik orang Albania.
e7 ASSAULT | disergap dan dimutilasi | r=delapan serdadu>Army of the Republic of Macedonia,MKD,MIL | p=Vejce>Vejce,MKD,42.07,20.9 | f=killed 8 "delapan serdadu"
e8 PROTEST/riot,vandalize | membakari | a=massa di Bitola>Mob in Bitola,MKD,CVL | r=toko milik orang Albania>Albanians in Bitola,MKD,CVL | p=Bitola>Bitola,MKD,41.03,21.33
+ Titik paling genting adalah Aračinovo, sepuluh kilometer dari bandara.
. Juni itu NATO menawarkan bus untuk mengangkut para gerilyawan keluar beserta senapannya.
e9 AGREE | menawarkan bus | a=NATO>N | r=para gerilyawan>A | p=Aračinovo>AR | d=2001-06-01..2001-06-30
. Warga Skopje menganggapnya pengkhianatan, dan ribuan orang, sebagian polisi cadangan, menyerbu parlemen sambil melepaskan tembakan ke langit serta menuntut Presiden Boris Trajkovski turun.
S unnamed:Warga Skopje>- | menganggapnya | pengkhianatan | indirect
e10 PROTEST/riot | menyerbu parlemen | a=ribuan orang>Protesters in Skopje,MKD,CVL | r=parlemen>Assembly of Macedonia,MKD,LEG | p=Skopje>S | d=2001-06-01..2001-06-30 | f=size 2000.. "ribuan orang"
e11 REQUEST/change | menuntut | a=ribuan orang>Protesters in Skopje,MKD,CVL | r=Presiden Boris Trajkovski>T | p=Skopje>S | d=2001-06-01..2001-06-30
+ Sehari sebelum tanda tangan, polisi masuk Desa Ljuboten.
. Tujuh lelaki Albania ditembak, seratusan lainnya dipukuli di pos pemeriksaan, dan mereka yang membawa mayat ke pemakaman pun takut bicara, tulis Human Rights Watch dalam laporannya.
S document:laporannya>=Human Rights Watch report ; organization:Human Rights Watch>=Human Rights Watch | tulis | Tujuh lelaki Albania ditembak, seratusan lainnya dipukuli di pos pemeriksaan, dan mereka yang membawa mayat ke pemakaman pun takut bicara | indirect
e12 ASSAULT/firearms | ditembak | r=Tujuh lelaki Albania>Residents of Ljuboten,MKD,CVL | p=Desa Ljuboten>LJ | d=2001-08-12 | f=killed 7 "Tujuh lelaki Albania"
e13 ASSAULT/beat | dipukuli | r=seratusan lainnya>Residents of Ljuboten,MKD,CVL | p=pos pemeriksaan>LJ | d=2001-08-12
. Mahkamah Den Haag menghukum komandan polisi Johan Tarčulovski 12 tahun atas kejadian ini, tetapi membebaskan Menteri Dalam Negeri Ljube Boškoski.
e14 SANCTION/convict | menghukum | a=Mahkamah Den Haag>I | r=komandan polisi Johan Tarčulovski>Johan Tarčulovski,MKD,COP | p=Den Haag>The Hague,NLD,52.08,4.31
e15 SANCTION/convict | membebaskan | a=Mahkamah Den Haag>I | r=Menteri Dalam Negeri Ljube Boškoski>L | p=Den Haag>The Hague,NLD,52.08,4.31 | st=denied
+ Korban seluruhnya, menurut catatan resmi kedua belah pihak yang dijumlahkan, sekitar 200 jiwa dan 170.000 pengungsi.
S document:catatan resmi kedua belah pihak>=Official records of both sides | menurut | sekitar 200 jiwa dan 170.000 pengungsi | indirect
e16 ASSAULT | Korban seluruhnya | d=2001-01-01..2001-08-31 | f=killed 200 "sekitar 200 jiwa" ; displaced 170000 "170.000 pengungsi"
. Pasukan NATO memungut 3.875 pucuk senjata dalam sebulan lewat Operasi Panen Utama, UÇK bubar September itu, amnesti menyusul.
e17 RETREAT/disarm | memungut 3.875 pucuk senjata | a=UÇK>A | r=Pasukan NATO>N | d=2001-08-01..2001-09-30
e18 RETREAT | bubar | a=UÇK>A | d=2001-09-01..2001-09-30
e19 CONCEDE | amnesti | r=UÇK>A
. Ahmeti sekarang ketua partai di pemerintahan, dan ponsel ajudannya berdering dengan lagu Dua Lipa.
+ "Kami tidak saling cinta, kami saling hitung," kata Biljana, pemandu saya, ketika ditanya rahasianya.
S person:Biljana>=Biljana | kata | Kami tidak saling cinta, kami saling hitung, | direct
