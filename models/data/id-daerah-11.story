@story id-own-qg-061 | id | 2023-01-16 | Kompas Nusantara
@who G = PT GNI | IDN | BUS
@who W = Workers of PT GNI | IDN | CVL
@who C = Chinese workers of PT GNI | CHN | CVL
@who P = Central Sulawesi Regional Police | IDN | COP
@who S = SPN Morowali Utara | IDN | NGO
@who L = Listyo Sigit Prabowo | IDN | COP
@where M = North Morowali | IDN | -2.00 | 121.35
# Mogok di Smelter GNI Berujung Bentrok Antarpekerja, Dua Tewas
e1 PROTEST/strike | Mogok | p=Smelter GNI>M | d=2023-01-14
e2 PROTEST/riot | Bentrok Antarpekerja | p=Smelter GNI>M | d=2023-01-14 | f=killed 2 "Dua Tewas"
+ MOROWALI UTARA, KOMPAS NUSANTARA - Ratusan kamar mes masih berasap, Minggu (15/1), di kompleks smelter nikel PT Gunbuster Nickel Industry (GNI), Kecamatan Petasia Timur.
. Seorang pekerja lokal dan seorang pekerja asal China tewas dalam kerusuhan Sabtu malam; sedikitnya tiga lainnya terluka.
e3 PROTEST/riot | kerusuhan | r=Seorang pekerja lokal>W ; seorang pekerja asal China>C | p=Kecamatan Petasia Timur>M | d=2023-01-14 | f=killed 1 "Seorang pekerja lokal" ; killed 1 "seorang pekerja asal China" ; injured 3.. "sedikitnya tiga lainnya" | same=e2
+ Siang harinya Serikat Pekerja Nasional (SPN) menggelar mogok kerja di pos 4.
e4 PROTEST/strike | mogok kerja | a=Serikat Pekerja Nasional (SPN)>S | r=PT Gunbuster Nickel Industry (GNI)>G | p=pos 4>M | d=2023-01-14 | same=e1
. Delapan tuntutannya antara lain alat pelindung diri, penghentian pemotongan upah, dan dipekerjakannya kembali anggota serikat yang diputus kontrak.
e5 REQUEST/change | tuntutannya | a=nya>S | p=pos 4>M | d=2023-01-14
. Perusahaan menolak poin terakhir.
e6 REJECT/yield | menolak | a=Perusahaan>G
+ "Ada yang mau tetap kerja, ada yang mau mogok, lalu beredar video seolah-olah tenaga kerja asing memukuli orang kita," tutur Kabid Humas Polda Sulteng Kombes Didik Supranoto.
S person:Kabid Humas Polda Sulteng Kombes Didik Supranoto>=Didik Supranoto | tutur | Ada yang mau tetap kerja, ada yang mau mogok, lalu beredar video seolah-olah tenaga kerja asing memukuli orang kita, | direct
e7 ASSAULT/beat | memukuli | a=tenaga kerja asing>C | r=orang kita>W | p=Kecamatan Petasia Timur>M | st=possible
. Malamnya sekitar 500 orang merangsek, membakar lima alat berat dan 100 kamar mes.
e8 PROTEST/riot | merangsek | a=500 orang>W | p=Kecamatan Petasia Timur>M | d=2023-01-14 | f=size 500 "sekitar 500 orang" | same=e2
e9 PROTEST/riot,vandalize | membakar | a=500 orang>W | p=Kecamatan Petasia Timur>M | d=2023-01-14
+ Polisi meringkus 71 orang dan menjadikan 17 di antaranya tersangka perusakan.
e10 COERCE/arrest | meringkus | a=Polisi>P | r=71 orang>W | p=Kecamatan Petasia Timur>M | f=detained 71 "71 orang"
e11 ACCUSE/investigate | tersangka perusakan | a=Polisi>P | r=17 di antaranya>W
. Kapolri Jenderal Listyo Sigit Prabowo mengirim 548 personel tambahan, termasuk dua kompi Brimob dari Kelapa Dua.
e12 MOBILIZE/police | mengirim | a=Kapolri Jenderal Listyo Sigit Prabowo>L | r=548 personel tambahan>Indonesian National Police,IDN,COP | p=Kecamatan Petasia Timur>M | f=size 548 "548 personel tambahan"
. Ia membantah pekerja asing menyerang lebih dulu.
S person:Ia>L | membantah | pekerja asing menyerang lebih dulu | indirect
e13 ASSAULT | menyerang lebih dulu | a=pekerja asing>C | st=denied | same=e7
+ Sebulan sebelumnya operator derek Nirwana Selle, yang terkenal di TikTok, terpanggang bersama seorang rekannya saat tungku meledak.
. Ketua SPN Morowali Utara Katsaing menuding perusahaan menganggap enteng nyawa orang.
S person:Ketua SPN Morowali Utara Katsaing>=Katsaing | menuding | perusahaan menganggap enteng nyawa orang | indirect
e14 ACCUSE/disapprove | menuding | a=Ketua SPN Morowali Utara Katsaing>S | r=perusahaan>G
. Kedutaan China meminta keselamatan warganya dijamin.
e15 REQUEST | meminta | a=Kedutaan China>China,CHN,GOV
+ GNI, investasi Jiangsu Delong senilai 3 miliar dolar, diresmikan Presiden Joko Widodo pada akhir 2021.
. Produksi akan dibuka lagi bertahap, ujar kepala humasnya, "kalau semua sudah tenang".
S unnamed:kepala humasnya>- | ujar | Produksi akan dibuka lagi bertahap | indirect

@story id-own-qg-062 | id | 2021-03-01 | UC News
@who I = India | IND | GOV
@who P = Pakistan | PAK | GOV
@who K = Imran Khan | PAK | GOV
@who H = Residents along the Line of Control | - | CVL
@who D = DGMOs of India and Pakistan | - | MIL
@who S = Moeed Yusuf | PAK | GOV
@who U = Hizbul Mujahideen | IND | REB
@where L = Line of Control | - | 34.0 | 74.0
@where U = Uri | IND | 34.08 | 74.05
# Tiba-tiba Akur: Mengapa Meriam di Garis Kontrol Kashmir Mendadak Senyap?
e1 RETREAT/ceasefire | Mendadak Senyap | p=Garis Kontrol Kashmir>L | st=ongoing
+ Tak ada perundingan yang bocor, tak ada jabat tangan di karpet merah, hanya selembar pernyataan bersama 120 kata.
+ Kamis (25/2/2021) direktur jenderal operasi militer India dan Pakistan mengumumkan, lewat hotline, bahwa semua perjanjian dan gencatan senjata di sepanjang Garis Kontrol akan dipatuhi dengan ketat mulai tengah malam sebelumnya.
S unnamed:direktur jenderal operasi militer India dan Pakistan>D | mengumumkan | semua perjanjian dan gencatan senjata di sepanjang Garis Kontrol akan dipatuhi dengan ketat mulai tengah malam sebelumnya | indirect
e2 CONCEDE | mengumumkan | a=direktur jenderal operasi militer India dan Pakistan>D | p=Garis Kontrol>L | d=2021-02-25
e3 CONSULT/phone | lewat hotline | a=direktur jenderal operasi militer India dan Pakistan>D
e4 RETREAT/ceasefire | dipatuhi | a=India>I ; Pakistan>P | p=Garis Kontrol>L | d=2021-02-24..2021-03-01 | same=e1
. Sampai tulisan ini naik, Senin, belum sebutir peluru pun melintas.
e5 ASSAULT/firearms | belum sebutir peluru pun melintas | p=Garis Kontrol>L | d=2021-02-25..2021-03-01 | st=denied
+ Mengapa ini luar biasa?
. Karena tahun lalu saja, kata catatan resmi New Delhi, Pakistan melanggar gencatan 5.133 kali dan membunuh 46 orang; Islamabad punya catatan sendiri, 3.097 pelanggaran India dengan 28 warga sipil tewas.
S document:catatan resmi New Delhi>=Official records of India | kata | Pakistan melanggar gencatan 5.133 kali dan membunuh 46 orang | indirect
S document:catatan sendiri>=Official records of Pakistan | - | 3.097 pelanggaran India dengan 28 warga sipil tewas | indirect
e6 REJECT/yield | melanggar gencatan | a=Pakistan>P | r=New Delhi>I | p=Garis Kontrol>L | d=2020-01-01..2020-12-31
e7 ASSAULT | membunuh | a=Pakistan>P | r=46 orang>-,IND,- | p=Garis Kontrol>L | d=2020-01-01..2020-12-31 | f=killed 46 "46 orang"
e8 REJECT/yield | pelanggaran India | a=India>I | r=Islamabad>P | p=Garis Kontrol>L | d=2020-01-01..2020-12-31
e9 ASSAULT | tewas | a=India>I | r=28 warga sipil>Residents of Azad Kashmir,PAK,CVL | p=Garis Kontrol>L | d=2020-01-01..2020-12-31 | f=killed 28 "28 warga sipil"
. Di Uri, tulis Reuters, seorang guru menghitung tujuh kali memindahkan kelas ke bunker.
S outlet:Reuters>=Reuters | tulis | seorang guru menghitung tujuh kali memindahkan kelas ke bunker | indirect
+ Spekulasi pun ramai.
. Surat kabar The Hindu menulis bahwa penasihat keamanan Ajit Doval dan Jenderal Bajwa berhubungan diam-diam berbulan-bulan, konon difasilitasi Abu Dhabi.
S outlet:Surat kabar The Hindu>=The Hindu | menulis | penasihat keamanan Ajit Doval dan Jenderal Bajwa berhubungan diam-diam berbulan-bulan, konon difasilitasi Abu Dhabi | indirect
e10 CONSULT/third-party | berhubungan diam-diam | a=penasihat keamanan Ajit Doval>Ajit Doval,IND,GOV ; Jenderal Bajwa>Qamar Javed Bajwa,PAK,MIL ; Abu Dhabi>United Arab Emirates,ARE,GOV
. Moeed Yusuf, asisten khusus perdana menteri Pakistan, membantah ada pertemuan antara dirinya dan Doval.
S person:Moeed Yusuf>S | membantah | ada pertemuan antara dirinya dan Doval | indirect
e11 CONSULT | pertemuan | a=dirinya>S ; Doval>Ajit Doval,IND,GOV | st=denied
+ Imran Khan menyambut pemulihan itu, tetapi meminta India mengambil langkah bagi "hak menentukan nasib sendiri" rakyat Kashmir.
e12 SUPPORT | menyambut | a=Imran Khan>K
e13 REQUEST/change | meminta | a=Imran Khan>K | r=India>I
. Hizbul Mujahidin di Muzaffarabad menolak terikat.
e14 REJECT/yield | menolak terikat | a=Hizbul Mujahidin>U
. AS dan PBB memuji keduanya.
e15 SUPPORT | memuji | a=AS>United States,USA,GOV ; PBB>United Nations,-,IGO | r=keduanya>I ; keduanya>P
+ Catatan kaki sejarah: gencatan serupa disepakati November 2003 dan bertahan lumayan sampai 2013, ketika seorang prajurit India dipenggal di Mendhar.
e16 CONCEDE | gencatan serupa disepakati | d=2003-11-01..2003-11-30
e17 ASSAULT/primitive | dipenggal | r=seorang prajurit India>Indian Army,IND,MIL | p=Mendhar>Mendhar,IND,33.61,74.14 | d=2013-01-01..2013-12-31 | f=killed 1 "seorang prajurit India"
. September 2016 kamp Uri diserbu dan 19 serdadu mati; New Delhi membalas dengan yang disebutnya serangan bedah.
S organization:nya>I | disebutnya | serangan bedah | indirect
e18 ASSAULT | diserbu | r=19 serdadu>Indian Army,IND,MIL | p=kamp Uri>U | d=2016-09-01..2016-09-30 | f=killed 19 "19 serdadu"
e19 ASSAULT | serangan bedah | a=New Delhi>I
. Petani di kedua tepi sungai kini bergegas menanam jagung di ladang yang tiga musim tak disentuh.

@story id-own-qg-063 | id | 2017-09-18 | Tempo Raya
@who Y = YLBHI | IDN | NGO
@who M = Mob besieging LBH Jakarta | IDN | CVL
@who P = Jakarta Metropolitan Police | IDN | COP
@who K = Kivlan Zen | IDN | OPP
@who A = Asfinawati | IDN | NGO
@who J = Joko Widodo | IDN | GOV
@where L = LBH Jakarta | IDN | -6.20 | 106.85
# Sembilan Jam Dikepung Massa, Seratus Orang Terjebak di Gedung LBH Jakarta
e1 PROTEST/demo,obstruct | Dikepung | a=Massa>M | r=Seratus Orang>Participants at LBH Jakarta,IDN,CVL | p=Gedung LBH Jakarta>L | d=2017-09-17..2017-09-18 | f=size 100 "Seratus Orang"
+ JAKARTA - Ajeng baru selesai membaca puisi ketika lampu panggung dimatikan dan seseorang berteriak agar semua menjauhi kaca.
. Di luar, Minggu (17/9) pukul 21.30, massa berteriak "bakar PKI" seraya mendorong pagar Gedung YLBHI-LBH Jakarta di Jalan Diponegoro.
e2 THREATEN/violence | bakar PKI | a=massa>M | p=Jalan Diponegoro>L | d=2017-09-17
e3 PROTEST/riot | mendorong pagar | a=massa>M | r=YLBHI>Y | p=Jalan Diponegoro>L | d=2017-09-17 | same=e1
+ Acara malam itu bertajuk "Asik Asik Aksi", pentas musik yang memprotes pelarangan seminar sejarah 1965 sehari sebelumnya.
e4 PROTEST/demo | memprotes | p=Jalan Diponegoro>L | d=2017-09-17
e5 COERCE/restrict | pelarangan seminar | p=Jalan Diponegoro>L | d=2017-09-16
. Sabtu pagi polisi menutup jalan, memasang kawat berduri, dan mengusir para lansia penyintas yang datang dengan tongkat.
e6 COERCE/restrict | menutup jalan | a=polisi>P | p=Jalan Diponegoro>L | d=2017-09-16 | same=e5
e7 COERCE/restrict | mengusir | a=polisi>P | r=para lansia penyintas>Survivors of the 1965 purge,IDN,CVL | p=Jalan Diponegoro>L | d=2017-09-16
+ Pesan berantai di WhatsApp menyulut semuanya: konon peserta menyanyikan Genjer-genjer dan memasang lambang palu arit.
e8 COERCE/misinformation | Pesan berantai | r=peserta>Participants at LBH Jakarta,IDN,CVL | d=2017-09-17
. "Itu bohong seratus persen, polisi ada di dalam dan melihat sendiri," tegas Ketua YLBHI Asfinawati.
S person:Ketua YLBHI Asfinawati>A | tegas | Itu bohong seratus persen, polisi ada di dalam dan melihat sendiri, | direct
. Kapolres Jakarta Pusat Kombes Suyudi Ario Seto keluar menjelaskan kepada kerumunan bahwa tidak ada PKI di gedung tersebut, dan ia disoraki.
S person:Kapolres Jakarta Pusat Kombes Suyudi Ario Seto>=Suyudi Ario Seto | menjelaskan | tidak ada PKI di gedung tersebut | indirect
+ Batu mulai beterbangan lewat tengah malam, jendela lantai dua pecah, lima polisi luka.
e9 PROTEST/riot | Batu mulai beterbangan | r=lima polisi>P | p=Jalan Diponegoro>L | d=2017-09-18 | f=injured 5 "lima polisi"
. Pukul 02.15 aparat menembakkan gas air mata dan meriam air ke arah Megaria; 34 orang digiring ke Polda.
e10 ASSAULT/crowd-control | menembakkan gas air mata dan meriam air | a=aparat>P | p=Megaria>L | d=2017-09-18
e11 COERCE/arrest | digiring | r=34 orang>M | p=Megaria>L | d=2017-09-18 | f=detained 34 "34 orang"
. Peserta diungsikan dengan bus polisi ke kantor Komnas Perempuan menjelang subuh, beberapa di antaranya digendong.
e12 AID | diungsikan | r=Peserta>Participants at LBH Jakarta,IDN,CVL | p=kantor Komnas Perempuan>Jakarta,IDN,-6.2,106.85 | d=2017-09-18
+ Mayor Jenderal (purn) Kivlan Zen membantah menggerakkan massa meski namanya disebut-sebut dalam rapat yang rekamannya beredar.
S person:Mayor Jenderal (purn) Kivlan Zen>K | membantah | menggerakkan massa | indirect
e13 MOBILIZE | menggerakkan massa | a=Mayor Jenderal (purn) Kivlan Zen>K | r=massa>M | st=denied
. Presiden Joko Widodo meminta masyarakat tidak main hakim sendiri.
e14 REQUEST/yield | meminta | a=Presiden Joko Widodo>J | r=masyarakat>Indonesians,IDN,CVL
+ Pembunuhan 1965-1966 menelan sedikitnya setengah juta jiwa, menurut kebanyakan sejarawan.
S unnamed:kebanyakan sejarawan>- | menurut | Pembunuhan 1965-1966 menelan sedikitnya setengah juta jiwa | indirect
e15 ASSAULT | Pembunuhan | d=1965-01-01..1966-12-31 | f=killed 500000.. "sedikitnya setengah juta jiwa"
. Tak seorang pun pernah diadili atasnya.
. Pagi ini para pengacara menyapu kaca, menyeduh kopi, dan menerima klien seperti biasa.

@story id-own-qg-064 | id | 2012-01-09 | Serambi Nanggroe
@who J = Javanese workers in Aceh | IDN | CVL
@who P = Aceh Regional Police | IDN | COP
@who X = Unidentified gunmen in Aceh | IDN | -
@who K = Independent Election Commission of Aceh | IDN | GOV
@who A = Aceh Party | IDN | OPP
@who I = Irwandi Yusuf | IDN | GOV
@who M = Constitutional Court of Indonesia | IDN | JUD
@where A = Aceh | IDN | 4.7 | 96.7
@where N = North Aceh | IDN | 5.0 | 97.2
@where B = Bireuen | IDN | 5.20 | 96.70
@where C = Banda Aceh | IDN | 5.55 | 95.32
# Penembakan Beruntun Jelang Pilkada Aceh, Pekerja asal Jawa Berbondong Pulang
e1 ASSAULT/firearms | Penembakan | p=Aceh>A | d=2011-12-31..2012-01-08
+ LHOKSEUMAWE - Loket bus di Terminal Cunda tidak pernah seramai ini kecuali musim mudik, kata Pak Ruslan, calo yang sudah 20 tahun mangkal di sana.
S person:Pak Ruslan>=Ruslan | kata | Loket bus di Terminal Cunda tidak pernah seramai ini kecuali musim mudik | indirect
. Ratusan buruh bangunan dan penggali kabel asal Jawa mengungsi keluar Aceh sesudah sepuluh hari penembakan.
e2 ASSAULT/firearms | mengungsi | r=Ratusan buruh bangunan dan penggali kabel asal Jawa>J | p=Aceh>A | f=displaced 200.. "Ratusan buruh bangunan dan penggali kabel"
e3 ASSAULT/firearms | penembakan | p=Aceh>A | d=2011-12-31..2012-01-08 | same=e1
+ Malam tahun baru, pria bersenjata AK-47 memberondong barak pekerja galian serat optik di Bireuen, tiga orang tewas.
e4 ASSAULT/firearms | memberondong | a=pria bersenjata AK-47>X | r=barak pekerja galian serat optik>J | p=Bireuen>B | d=2011-12-31 | f=killed 3 "tiga orang"
. Kamis (5/1) giliran tiga buruh di Aneuk Galong, Aceh Besar, dan satu di antaranya meninggal di jalan.
e5 ASSAULT/firearms | giliran tiga buruh | r=tiga buruh>J | p=Aneuk Galong>Aneuk Galong,IDN,5.45,95.4 | d=2012-01-05 | f=killed 1 "satu di antaranya"
. Penjaga toko boneka di Ulee Kareng ditembak dari sepeda motor pada jam yang hampir sama dengan ledakan granat di rumah seorang calon bupati.
e6 ASSAULT/firearms | ditembak | r=Penjaga toko boneka>-,IDN,CVL | p=Ulee Kareng>C
e7 ASSAULT/explosives | ledakan granat | r=seorang calon bupati>-,IDN,OPP
+ Kapolda Aceh Irjen Iskandar Hasan menilai rangkaian itu "teror untuk mengacaukan pilkada" dan bukan kriminal biasa.
S person:Kapolda Aceh Irjen Iskandar Hasan>=Iskandar Hasan | menilai | rangkaian itu "teror untuk mengacaukan pilkada" dan bukan kriminal biasa | mixed
. Ia menyiagakan 8.000 polisi, meminta bantuan dua kompi Brimob dari Medan, dan menawarkan uang bagi pemberi petunjuk.
e8 MOBILIZE/police | menyiagakan | a=Ia>P | r=8.000 polisi>P | p=Aceh>A | f=size 8000 "8.000 polisi"
e9 REQUEST/assist | meminta bantuan | a=Ia>P | r=dua kompi Brimob dari Medan>Mobile Brigade Corps,IDN,COP
. Belum ada satu tersangka pun yang ditangkap.
e10 COERCE/arrest | ditangkap | r=satu tersangka>X | st=denied
+ Pencoblosan, yang sudah tiga kali diundur, dijadwalkan 16 Februari.
. Partai Aceh, penguasa parlemen daerah, memboikot pendaftaran karena menentang calon perseorangan yang diperbolehkan Mahkamah Konstitusi; Gubernur Irwandi Yusuf, bekas orangnya sendiri, maju justru lewat pintu tersebut.
e11 PROTEST/boycott | memboikot pendaftaran | a=Partai Aceh>A | p=Aceh>A
e12 REJECT | menentang | a=Partai Aceh>A | r=Mahkamah Konstitusi>M
. Menteri Dalam Negeri menggugat komisi pemilihan ke MK supaya pendaftaran dibuka lagi, dan jika dikabulkan partai itu berjanji ikut.
e13 ACCUSE | menggugat | a=Menteri Dalam Negeri>Gamawan Fauzi,IDN,GOV | r=komisi pemilihan>K
e14 AGREE | berjanji ikut | a=partai itu>A
+ "Jangan kaitkan kami dengan peluru," ucap juru bicara Partai Aceh Fachrul Razi.
S person:juru bicara Partai Aceh Fachrul Razi>=Fachrul Razi | ucap | Jangan kaitkan kami dengan peluru, | direct
e15 REQUEST/yield | Jangan kaitkan | a=juru bicara Partai Aceh Fachrul Razi>A
. Tiga puluh ribu orang mati dalam tiga dasawarsa perang sampai GAM dan Jakarta berdamai di Helsinki pada 15 Agustus 2005.
e16 ASSAULT | perang | p=Aceh>A | f=killed 30000 "Tiga puluh ribu orang"
e17 CONCEDE | berdamai | a=GAM>Free Aceh Movement,IDN,REB ; Jakarta>Indonesia,IDN,GOV | p=Helsinki>Helsinki,FIN,60.17,24.94 | d=2005-08-15
. Wagiman, 27, dari Jember, naik bus paling pagi dengan upah yang belum dibayar.

@story id-own-qg-065 | id | 2019-02-25 | Kompasiana
@who M = Nicolás Maduro | VEN | GOV
@who G = Juan Guaidó | VEN | OPP
@who D = Iván Duque | COL | GOV
@who C = Colombia | COL | GOV
@who N = Bolivarian National Guard | VEN | MIL
@who P = Opposition supporters at the Venezuelan border | VEN | CVL
@who U = United States | USA | GOV
@who O = Colectivos | VEN | REB
@who R = Russia | RUS | GOV
@where S = Simón Bolívar International Bridge | COL | 7.82 | -72.45
@where B = Bogotá | COL | 4.71 | -74.07
@where E = Santa Elena de Uairén | VEN | 4.60 | -61.11
@where CU = Cúcuta | COL | 7.89 | -72.50
# Truk Bantuan Terbakar di Jembatan, Venezuela Putuskan Hubungan dengan Kolombia
e1 SANCTION/withdraw | Putuskan Hubungan | a=Venezuela>M | r=Kolombia>C | d=2019-02-23
+ Tepung, beras, popok: barang sesederhana itu bisa bikin dua negara bertetangga nyaris perang.
+ Sabtu (23/2/2019) oposisi Venezuela pimpinan Juan Guaidó mencoba memasukkan ratusan ton bantuan, kebanyakan dari Amerika, lewat jembatan perbatasan di Cúcuta.
e2 AID | mencoba memasukkan ratusan ton bantuan | a=oposisi Venezuela pimpinan Juan Guaidó>G | p=Cúcuta>CU | d=2019-02-23 | st=denied
. Garda Nasional menghadangnya dengan gas air mata serta peluru karet.
e3 ASSAULT/crowd-control | gas air mata serta peluru karet | a=Garda Nasional>N | p=Cúcuta>CU | d=2019-02-23
. Dua truk terbakar; Bogotá menuduh serdadu Maduro yang menyulutnya, sedangkan rekaman yang ditelaah The New York Times belakangan menunjuk bom molotov yang nyasar dari tangan demonstran.
S organization:Bogotá>C | menuduh | serdadu Maduro yang menyulutnya | indirect
S outlet:The New York Times>=The New York Times ; document:rekaman>=Video footage | menunjuk | bom molotov yang nyasar dari tangan demonstran | indirect
e4 ACCUSE/allege | menuduh | a=Bogotá>C | r=serdadu Maduro>N
e5 ASSAULT/destroy | menyulutnya | a=serdadu Maduro>N | p=Cúcuta>CU | d=2019-02-23 | st=possible
e6 PROTEST/riot,vandalize | bom molotov | a=demonstran>P | p=Cúcuta>CU | d=2019-02-23
. Dokter setempat, kata AFP, merawat 285 orang luka.
S outlet:AFP>=AFP ; unnamed:Dokter setempat>- | kata | merawat 285 orang luka | indirect
e7 ASSAULT/crowd-control | luka | r=285 orang>P | p=Cúcuta>CU | d=2019-02-23 | f=injured 285 "285 orang" | same=e3
+ Di perbatasan Brasil lebih parah: warga pribumi Pemón yang hendak membuka jalan ditembaki di Kumarakapay, lalu di Santa Elena de Uairén, sedikitnya empat mati.
e8 ASSAULT/firearms | ditembaki | r=warga pribumi Pemón>Pemon people,VEN,CVL | p=Santa Elena de Uairén>E | f=killed 4.. "sedikitnya empat"
. Lelaki bersepeda motor dari kelompok pro-pemerintah ikut melepaskan tembakan, tutur wali kota Emilio González yang lari lewat hutan.
S person:wali kota Emilio González>=Emilio González | tutur | Lelaki bersepeda motor dari kelompok pro-pemerintah ikut melepaskan tembakan | indirect
e9 ASSAULT/firearms | melepaskan tembakan | a=Lelaki bersepeda motor dari kelompok pro-pemerintah>O | p=Santa Elena de Uairén>E
+ Dari panggung di Caracas Nicolás Maduro mengumumkan semua hubungan diplomatik dan politik dengan Kolombia putus, diplomatnya diberi 24 jam untuk angkat kaki.
S person:Nicolás Maduro>M | mengumumkan | semua hubungan diplomatik dan politik dengan Kolombia putus, diplomatnya diberi 24 jam untuk angkat kaki | indirect
e10 SANCTION/withdraw | putus | a=Nicolás Maduro>M | r=Kolombia>C | d=2019-02-23 | same=e1
e11 SANCTION/expel | angkat kaki | a=Nicolás Maduro>M | r=diplomatnya>Diplomats of Colombia in Venezuela,COL,GOV | d=2019-02-23..2019-02-24
. "Duque, kamu iblis, dan kamu akan kering karena kebencianmu," serunya.
S person:nya>M | serunya | Duque, kamu iblis, dan kamu akan kering karena kebencianmu, | direct
e12 ACCUSE/disapprove | iblis | a=nya>M | r=Duque>D | d=2019-02-23
. Iván Duque menjawab ia tidak mengakui perintah seorang perampas kekuasaan, tetapi menarik stafnya demi keselamatan mereka.
S person:Iván Duque>D | menjawab | ia tidak mengakui perintah seorang perampas kekuasaan | indirect
e13 REJECT/yield | tidak mengakui | a=Iván Duque>D | r=perampas kekuasaan>M
e14 RETREAT/withdraw | menarik stafnya | a=Iván Duque>D
+ Lebih dari 100 tentara dan polisi membelot dalam sehari, menyeberangi sungai dengan tangan terangkat.
e15 RETREAT | membelot | a=100 tentara dan polisi>N | f=size 100.. "Lebih dari 100 tentara dan polisi"
. Guaidó, yang datang ke Bogotá meski dicekal mahkamah agungnya, meminta dunia mempertimbangkan "segala opsi".
e16 CONSULT/visit | datang ke Bogotá | a=Guaidó>G | r=Bogotá>C | p=Bogotá>B
e17 COERCE/restrict | dicekal | a=mahkamah agungnya>Supreme Tribunal of Justice,VEN,JUD | r=Guaidó>G
e18 REQUEST/assist | meminta | a=Guaidó>G
. Grup Lima, yang bersidang hari ini, menampik cara militer, dan Wakil Presiden AS Mike Pence menjatuhkan sanksi kepada empat gubernur.
e19 REJECT | menampik cara militer | a=Grup Lima>Lima Group,-,IGO | d=2019-02-25
e20 SANCTION/discontinue | menjatuhkan sanksi | a=Wakil Presiden AS Mike Pence>U | r=empat gubernur>Governors in Venezuela,VEN,GOV | d=2019-02-25
. Rusia, lewat Maria Zakharova di kantor berita TASS, menuduh Washington memindahkan senjata ke Kolombia untuk oposisi.
S outlet:kantor berita TASS>=TASS ; organization:Rusia>R ; person:Maria Zakharova>=Maria Zakharova | menuduh | Washington memindahkan senjata ke Kolombia untuk oposisi | indirect
e21 ACCUSE/allege | menuduh | a=Rusia>R | r=Washington>U
e22 MOBILIZE/weapons | memindahkan senjata | a=Washington>U | r=oposisi>G | p=Kolombia>Colombia,COL,4.6,-74.1 | st=possible
+ Inflasi di negeri minyak itu tahun lalu lebih dari satu juta persen.
. Tiga juta empat ratus ribu orang sudah pergi, kebanyakan melalui jembatan yang kini penuh abu tepung itu.

@story id-own-qg-066 | id | 2011-11-02 | Tribun Lampung
@who W = Residents of Register 45 | IDN | CVL
@who P = Lampung Regional Police | IDN | COP
@who S = PT Silva Inhutani | IDN | BUS
@who T = Integrated forest security team | IDN | COP
@who K = National Commission on Human Rights | IDN | GOV
@who M = Made Asta | IDN | CVL
@where R = Register 45 | IDN | -4.05 | 105.40
@where B = Mesuji | IDN | -4.00 | 105.40
# Penertiban Register 45 Mesuji: Ratusan Gubuk Dirobohkan, Perambah Bertahan di Bawah Terpal
e1 COERCE/seize | Penertiban | r=Perambah>W | p=Register 45 Mesuji>R
e2 COERCE/seize | Dirobohkan | r=Perambah>W | p=Register 45 Mesuji>R | same=e1
+ MESUJI - Gergaji mesin baru berhenti meraung ketika hujan turun, Selasa (1/11) sore.
. Tim gabungan yang beranggotakan polisi, TNI, polisi kehutanan, serta pengaman swasta PT Silva Inhutani merobohkan sedikitnya 300 gubuk di Pelita Jaya, kawasan hutan Register 45 Sungai Buaya.
e3 COERCE/seize | merobohkan | a=Tim gabungan>T ; PT Silva Inhutani>S | r=300 gubuk>W | p=Pelita Jaya>R | d=2011-11-01 | same=e1
+ "Suami saya dipukul karena minta waktu mengeluarkan beras," isak Sumiati, 41, yang kini tinggal di bawah terpal bersama empat anak.
S person:Sumiati>=Sumiati | isak | Suami saya dipukul karena minta waktu mengeluarkan beras, | direct
e4 ASSAULT/beat | dipukul | r=Suami saya>W | p=Pelita Jaya>R | d=2011-11-01 | f=injured 1 "Suami saya"
e5 REQUEST/yield | minta waktu | a=Suami saya>W | p=Pelita Jaya>R | d=2011-11-01
. Singkong yang tinggal sebulan lagi dipanen dilindas ekskavator.
e6 COERCE/seize | dilindas | p=Pelita Jaya>R | d=2011-11-01
+ Sebanyak 2.500 keluarga mendiami kawasan seluas 43.100 hektare itu, sebagian membeli lahan dari calo seharga Rp 2 juta sampai Rp 5 juta per hektare.
. Pemerintah menganggap mereka perambah; warga adat Megou Pak mengatakan tanahnya dicaplok waktu izin hutan tanaman diperluas tahun 1997.
S organization:Pemerintah>=Government of Indonesia | menganggap | mereka perambah | indirect
S unnamed:warga adat Megou Pak>- | mengatakan | tanahnya dicaplok waktu izin hutan tanaman diperluas tahun 1997 | indirect
e7 COERCE/seize | dicaplok | r=warga adat Megou Pak>Megou Pak people,IDN,CVL | d=1997-01-01..1997-12-31
+ Wakapolda Lampung mengklaim penertiban berlangsung tanpa satu letusan pun.
S unnamed:Wakapolda Lampung>- | mengklaim | penertiban berlangsung tanpa satu letusan pun | indirect
e8 COERCE/seize | penertiban | p=Pelita Jaya>R | same=e1
e9 ASSAULT/firearms | tanpa satu letusan pun | p=Pelita Jaya>R | d=2011-11-01 | st=denied
. Klaim tersebut mengingatkan orang pada 6 November 2010, saat Made Asta tewas ditembak petugas di tempat yang sama dan seorang temannya cacat.
e10 ASSAULT/firearms | ditembak | a=petugas>T | r=Made Asta>M ; seorang temannya>W | p=tempat yang sama>R | d=2010-11-06 | f=killed 1 "Made Asta" ; injured 1 "seorang temannya"
. Polisi yang menembaknya dihukum kurungan 21 hari lewat sidang disiplin.
e11 SANCTION/convict | dihukum | r=Polisi yang menembaknya>T
+ Komnas HAM, dalam surat kepada Kapolri pertengahan Oktober, meminta penggusuran ditangguhkan sampai pendataan selesai.
S document:surat kepada Kapolri>=Letter of Komnas HAM ; organization:Komnas HAM>K | meminta | penggusuran ditangguhkan sampai pendataan selesai | indirect
e12 CONSULT | surat | a=Komnas HAM>K | r=Kapolri>Chief of the Indonesian National Police,IDN,COP | d=2011-10-01..2011-10-31
e13 REQUEST/yield | meminta | a=Komnas HAM>K | r=Kapolri>Chief of the Indonesian National Police,IDN,COP | d=2011-10-01..2011-10-31
. Surat itu tidak dibalas.
. Warga berencana menduduki kantor bupati Kamis besok, membawa anak-anak dan periuk.
e14 PROTEST/demo | menduduki | a=Warga>W | p=kantor bupati>B | d=2011-11-03 | st=planned
+ Mesuji baru tiga tahun jadi kabupaten, dan papan namanya pun masih kain.
. Di jalan keluar, di bawah pohon karet, seseorang sudah menancapkan empat tiang bambu lagi.
