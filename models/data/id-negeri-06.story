@story id-own-n-036 | id | 2025-03-20 | Lensa Ibu Kota
@who D = House of Representatives of Indonesia | IDN | LEG
@who P = Puan Maharani | IDN | LEG
@who M = Protesters in Jakarta | IDN | CVL
@who T = Indonesian National Armed Forces | IDN | MIL
@where G = House of Representatives complex, Jakarta | IDN | -6.21 | 106.80
# DPR Sahkan RUU TNI, Mahasiswa Bakar Ban di Depan Gerbang Pancasila
e1 SUPPORT | Sahkan | a=DPR>D | r=TNI>T | d=2025-03-20
e2 PROTEST/demo,obstruct | Bakar Ban | a=Mahasiswa>M | r=DPR>D | p=Gerbang Pancasila>G | d=2025-03-20
+ Jakarta - Rapat paripurna yang dipimpin Ketua DPR Puan Maharani mengesahkan revisi Undang-Undang TNI, Kamis (20/3/2025), di tengah pekik penolakan dari luar pagar.
e3 SUPPORT | mengesahkan | a=Ketua DPR Puan Maharani>P | r=TNI>T | p=DPR>G | d=2025-03-20 | same=e1
e4 PROTEST/demo | pekik penolakan | p=DPR>G | d=2025-03-20 | same=e2
. "Apakah dapat disetujui?" tanya Puan, dan delapan fraksi serempak menjawab setuju.
S person:Puan>P | tanya | Apakah dapat disetujui? | direct
e5 SUPPORT | menjawab setuju | a=delapan fraksi>Parliamentary groups of the House of Representatives,IDN,LEG | p=DPR>G | d=2025-03-20 | same=e1
+ Beleid baru itu menambah jumlah lembaga sipil yang boleh diisi prajurit aktif dari sepuluh menjadi 14.
. Menteri Pertahanan Sjafrie Sjamsoeddin menjamin dwifungsi tidak akan hidup kembali.
S person:Menteri Pertahanan Sjafrie Sjamsoeddin>=Sjafrie Sjamsoeddin | menjamin | dwifungsi tidak akan hidup kembali | indirect
e6 AGREE | menjamin | a=Menteri Pertahanan Sjafrie Sjamsoeddin>Sjafrie Sjamsoeddin,IDN,GOV
+ Jaminan itu tidak dipercaya Koalisi Masyarakat Sipil, yang menuduh pembahasan dilakukan diam-diam di sebuah hotel mewah.
S organization:Koalisi Masyarakat Sipil>=Civil Society Coalition | menuduh | pembahasan dilakukan diam-diam di sebuah hotel mewah | indirect
e7 ACCUSE/allege | menuduh | a=Koalisi Masyarakat Sipil>Civil Society Coalition,IDN,NGO | r=DPR>D
. Tiga aktivisnya menggedor pintu ruang rapat Hotel Fairmont pada 15 Maret, lalu dilaporkan ke polisi oleh petugas keamanan hotel.
e8 PROTEST/obstruct | menggedor pintu | a=Tiga aktivisnya>Civil Society Coalition,IDN,NGO | r=DPR>D | p=Hotel Fairmont>Fairmont Jakarta,IDN,-6.23,106.80 | d=2025-03-15 | f=size 3 "Tiga aktivisnya"
e9 ACCUSE | dilaporkan ke polisi | a=petugas keamanan hotel>Fairmont Jakarta,IDN,BUS | r=Tiga aktivisnya>Civil Society Coalition,IDN,NGO
. Kantor KontraS didatangi orang tak dikenal malam harinya.
+ Menjelang magrib, polisi menyemprotkan meriam air dan menangkap beberapa pengunjuk rasa yang menjebol pagar.
e10 ASSAULT/crowd-control | menyemprotkan meriam air | a=polisi>Indonesian National Police,IDN,COP | r=pengunjuk rasa>M | p=DPR>G | d=2025-03-20
e11 COERCE/arrest | menangkap | a=polisi>Indonesian National Police,IDN,COP | r=beberapa pengunjuk rasa>M | p=DPR>G | d=2025-03-20
e12 PROTEST/riot,vandalize | menjebol pagar | a=pengunjuk rasa>M | p=DPR>G | d=2025-03-20
. Unjuk rasa juga berlangsung di Yogyakarta, Semarang, dan Surabaya.
e13 PROTEST/demo | Unjuk rasa | p=Yogyakarta>Yogyakarta,IDN,-7.80,110.37 | d=2025-03-20
+ Andrie Yunus dari KontraS menegaskan pihaknya akan menggugat undang-undang tersebut ke Mahkamah Konstitusi.
S person:Andrie Yunus>=Andrie Yunus | menegaskan | pihaknya akan menggugat undang-undang tersebut ke Mahkamah Konstitusi | indirect
e14 ACCUSE | akan menggugat | a=pihaknya>KontraS,IDN,NGO | r=DPR>D | p=Mahkamah Konstitusi>Constitutional Court of Indonesia,IDN,-6.17,106.82 | st=planned
+ TNI menguasai politik Indonesia selama 32 tahun kekuasaan Soeharto.
. Jenderal itu lengser pada Mei 1998, seusai kerusuhan yang, menurut tim gabungan pencari fakta, merenggut lebih dari 1.000 nyawa di Jakarta.
S organization:tim gabungan pencari fakta>=Joint Fact-Finding Team | menurut | merenggut lebih dari 1.000 nyawa di Jakarta | indirect
e15 RETREAT/resign | lengser | a=Jenderal itu>Suharto,IDN,GOV | p=Indonesia>Indonesia,IDN,-2.5,118.0 | d=1998-05-01..1998-05-31
e16 PROTEST/riot | kerusuhan | p=Jakarta>Jakarta,IDN,-6.20,106.85 | d=1998-05-01..1998-05-31 | f=killed 1000.. "lebih dari 1.000 nyawa"

@story id-own-n-037 | id | 2023-10-27 | Cakrawala Asia
@who A = Three Brotherhood Alliance | MMR | REB
@who M = Armed forces of Myanmar | MMR | MIL
@who J = State Administration Council | MMR | MIL
@who C = China | CHN | GOV
@where S = Shan State | MMR | 21.5 | 98.0
@where L = Lashio | MMR | 22.94 | 97.75
@where H = Chinshwehaw | MMR | 23.82 | 98.49
# Tiga Kelompok Etnis Serang Serentak Junta Myanmar dari Utara
e1 ASSAULT | Serang Serentak | a=Tiga Kelompok Etnis>A | r=Junta Myanmar>J | d=2023-10-27
+ Aliansi Tiga Persaudaraan menyerbu belasan pos militer di Negara Bagian Shan, Jumat (27/10/2023) dini hari, dan menduduki kota perbatasan Chinshwehaw.
e2 ASSAULT | menyerbu | a=Aliansi Tiga Persaudaraan>A | r=belasan pos militer>M | p=Negara Bagian Shan>S | d=2023-10-27 | same=e1
e3 ASSAULT | menduduki | a=Aliansi Tiga Persaudaraan>A | r=kota perbatasan Chinshwehaw>Chinshwehaw,MMR,CVL | p=Chinshwehaw>H | d=2023-10-27
. Dalam pernyataan bersama, ketiga pasukan etnis itu menyebut tujuan mereka "menghapus kediktatoran militer" dan memberantas judi daring.
S document:pernyataan bersama>- ; organization:ketiga pasukan etnis itu>A | menyebut | menghapus kediktatoran militer | direct
+ Juru bicara junta Zaw Min Tun membenarkan pertempuran berlangsung di sepuluh tempat, tetapi membantah ada pangkalan yang jatuh.
S person:Juru bicara junta Zaw Min Tun>=Zaw Min Tun | membenarkan | pertempuran berlangsung di sepuluh tempat | indirect
S person:Juru bicara junta Zaw Min Tun>=Zaw Min Tun | membantah | ada pangkalan yang jatuh | indirect
e4 ASSAULT | pertempuran | p=sepuluh tempat>S | d=2023-10-27 | st=ongoing | same=e1
e5 ASSAULT | jatuh | r=pangkalan>M | p=sepuluh tempat>S | d=2023-10-27 | st=denied
. Angkatan udara mengirim jet tempur, sementara jalan raya ke Lashio diputus dan bandara ditutup.
e6 MOBILIZE/weapons | mengirim jet tempur | a=Angkatan udara>Myanmar Air Force,MMR,MIL | p=Lashio>L
e7 ASSAULT/destroy | diputus | r=jalan raya ke Lashio>Road to Lashio,MMR,CVL | p=Lashio>L
+ Beijing menyatakan keprihatinan mendalam dan mendesak semua pihak segera menahan diri.
e8 REQUEST/yield | mendesak | a=Beijing>C | r=semua pihak>A ; semua pihak>J
. Sejumlah pengamat menduga China diam-diam merestui serangan itu lantaran jengkel pada sarang penipuan daring.
S unnamed:Sejumlah pengamat>- | menduga | China diam-diam merestui serangan itu lantaran jengkel pada sarang penipuan daring | indirect
e9 SUPPORT | merestui | a=China>C | r=Aliansi Tiga Persaudaraan>A | st=possible
e10 ASSAULT | serangan itu | a=Aliansi Tiga Persaudaraan>A | p=Negara Bagian Shan>S | d=2023-10-27 | same=e1

@story id-own-n-038 | id | 2022-11-22 | Nusantara Pos
@who B = National Disaster Management Agency of Indonesia | IDN | GOV
@who J = Joko Widodo | IDN | GOV
@who C = Earthquake victims in Cianjur | IDN | CVL
@who T = Indonesian National Armed Forces | IDN | MIL
@where C = Cianjur | IDN | -6.82 | 107.14
# Jokowi Tinjau Korban Gempa Cianjur, Pemerintah Kirim Tenda dan Alat Berat
e1 CONSULT/visit | Tinjau | a=Jokowi>J | r=Korban Gempa Cianjur>C | p=Cianjur>C | d=2022-11-22
e2 AID | Kirim | a=Pemerintah>Government of Indonesia,IDN,GOV | r=Korban Gempa Cianjur>C | p=Cianjur>C
+ CIANJUR - Gempa bermagnitudo 5,6 mengguncang Cianjur, Jawa Barat, Senin (21/11/2022) siang dan meruntuhkan puluhan ribu rumah.
. Sampai Selasa petang, Badan Nasional Penanggulangan Bencana (BNPB) mencatat 268 orang meninggal, 151 hilang, dan lebih dari 58.000 mengungsi.
S organization:Badan Nasional Penanggulangan Bencana (BNPB)>B | mencatat | 268 orang meninggal, 151 hilang, dan lebih dari 58.000 mengungsi | indirect
+ Presiden Joko Widodo datang lewat jalan darat pada Selasa, meninjau Kecamatan Cugenang, dan memerintahkan jalur yang tertimbun longsor dibuka secepatnya.
e3 CONSULT/visit | meninjau | a=Presiden Joko Widodo>J | p=Kecamatan Cugenang>Cugenang,IDN,-6.80,107.08 | d=2022-11-22 | same=e1
e4 REQUEST | memerintahkan | a=Presiden Joko Widodo>J | d=2022-11-22
. Ia menjanjikan bantuan Rp 50 juta untuk rumah yang rusak berat.
e5 AGREE | menjanjikan bantuan | a=Ia>J | r=rumah yang rusak berat>C | d=2022-11-22
+ TNI menerjunkan satu batalion zeni dan mendirikan rumah sakit lapangan, sedangkan Polri mengirim dokter forensik serta anjing pelacak.
e6 AID | menerjunkan satu batalion zeni | a=TNI>T | r=Korban>C | p=Cianjur>C
e7 AID | mengirim dokter forensik | a=Polri>Indonesian National Police,IDN,COP | r=Korban>C | p=Cianjur>C
. Taiwan, Uni Emirat Arab, dan Singapura menawarkan bantuan.
e8 AGREE | menawarkan bantuan | a=Taiwan>Taiwan,TWN,GOV ; Uni Emirat Arab>United Arab Emirates,ARE,GOV ; Singapura>Singapore,SGP,GOV | r=Korban>C
+ Tim SAR mengeluarkan Azka, bocah enam tahun, hidup-hidup dari reruntuhan.
e9 AID | mengeluarkan | a=Tim SAR>National Search and Rescue Agency of Indonesia,IDN,GOV | r=Azka>C | p=Cianjur>C
. Di tenda, ibu-ibu memasak mi instan di atas tungku batu.
. Hujan turun sejak pukul tiga.
+ Insiden tak sedap terjadi ketika label gereja pada beberapa tenda bantuan dicopot sekelompok orang; Gubernur Ridwan Kamil mengecamnya dan meminta polisi turun tangan.
e10 PROTEST/vandalize | dicopot | a=sekelompok orang>Residents of Cianjur,IDN,CVL | p=Cianjur>C
e11 ACCUSE/disapprove | mengecamnya | a=Gubernur Ridwan Kamil>Ridwan Kamil,IDN,GOV | r=sekelompok orang>Residents of Cianjur,IDN,CVL
e12 REQUEST | meminta | a=Gubernur Ridwan Kamil>Ridwan Kamil,IDN,GOV | r=polisi>Indonesian National Police,IDN,COP

@story id-own-n-039 | id | 2023-12-12 | Kabar Hukum
@who L = Lai Ching-te | TWN | GOV
@who E = Guyana | GUY | GOV
@who V = Venezuela | VEN | GOV
@who M = Nicolas Maduro | VEN | GOV
@who A = Irfaan Ali | GUY | GOV
@who B = Brazil | BRA | GOV
@where X = Essequibo | GUY | 6.0 | -59.5
# Rebutan Essequibo: Maduro dan Ali Akan Bertemu, Brasil Perkuat Perbatasan
e1 AGREE | Akan Bertemu | a=Maduro>M ; Ali>A | d=2023-12-14 | st=planned
e2 MOBILIZE/troops | Perkuat Perbatasan | a=Brasil>B
+ CARACAS - Presiden Venezuela Nicolas Maduro dan Presiden Guyana Irfaan Ali dijadwalkan bertatap muka di Saint Vincent pada Kamis lusa untuk meredakan sengketa wilayah Essequibo yang kaya minyak.
e3 AGREE | dijadwalkan bertatap muka | a=Presiden Venezuela Nicolas Maduro>M ; Presiden Guyana Irfaan Ali>A | p=Saint Vincent>Saint Vincent and the Grenadines,VCT,13.25,-61.2 | d=2023-12-14 | st=planned | same=e1
. Ali menegaskan batas negara tidak akan dirundingkan di sana.
S person:Ali>A | menegaskan | batas negara tidak akan dirundingkan di sana | indirect
e4 REJECT | tidak akan dirundingkan | a=Ali>A | r=Venezuela>V
+ Sepuluh hari lalu, Maduro menggelar referendum yang, menurut pemerintahnya, disetujui 95 persen pemilih, lalu memerintahkan perusahaan negara mulai memberi izin pengeboran di wilayah tetangganya itu.
S organization:pemerintahnya>V | menurut | disetujui 95 persen pemilih | indirect
e5 THREATEN/territory | memerintahkan perusahaan negara | a=Maduro>M | r=tetangganya>E
. Ia memamerkan peta baru dan memberi perusahaan asing tenggat tiga bulan untuk hengkang.
e6 THREATEN/territory | memamerkan peta baru | a=Ia>M | r=Guyana>E
e7 REQUEST/yield | memberi perusahaan asing tenggat | a=Ia>M | r=perusahaan asing>Foreign oil companies in Essequibo,-,BUS
+ "Angkatan pertahanan kami dalam siaga penuh," kata Ali kepada CNN.
S outlet:CNN>=CNN ; person:Ali>A | kata | Angkatan pertahanan kami dalam siaga penuh | direct
e8 MOBILIZE/troops | siaga penuh | a=Angkatan pertahanan kami>Guyana Defence Force,GUY,MIL | p=Guyana>Guyana,GUY,5.0,-59.0 | st=ongoing
. Guyana mengadukan langkah Caracas ke Dewan Keamanan PBB.
e9 ACCUSE | mengadukan | a=Guyana>E | r=Caracas>V
. Amerika Serikat dan Guyana menggelar latihan penerbangan bersama pada 7 Desember, yang disebut Caracas provokasi.
S organization:Caracas>V | disebut | provokasi | indirect
e10 COOPERATE | latihan penerbangan bersama | a=Amerika Serikat>United States,USA,GOV ; Guyana>E | p=Guyana>Guyana,GUY,5.0,-59.0 | d=2023-12-07
e11 ACCUSE/disapprove | provokasi | a=Caracas>V | r=Amerika Serikat>United States,USA,GOV ; Guyana>E
+ Brasil mengerahkan 28 kendaraan lapis baja ke Roraima; Presiden Lula meminta Maduro lewat telepon agar tidak mengambil tindakan sepihak.
e12 MOBILIZE/weapons | mengerahkan | a=Brasil>B | p=Roraima>Roraima,BRA,2.0,-61.5 | f=size 28 "28 kendaraan lapis baja" | same=e2
e13 REQUEST/yield | meminta | a=Presiden Lula>Luiz Inacio Lula da Silva,BRA,GOV | r=Maduro>M
e14 CONSULT/phone | lewat telepon | a=Presiden Lula>Luiz Inacio Lula da Silva,BRA,GOV ; Maduro>M
+ Sebuah helikopter militer Guyana yang mengangkut perwira inspeksi jatuh karena cuaca buruk, Rabu pekan lalu; lima orang meninggal.
. Juru bicara pemerintah menepis dugaan ditembak.
S unnamed:Juru bicara pemerintah>- | menepis | ditembak | indirect
e15 ASSAULT | ditembak | r=helikopter militer Guyana>Guyana Defence Force,GUY,MIL | st=denied
+ Perselisihan ini bermula dari putusan arbitrase tahun 1899 di Paris.

@story id-own-n-040 | id | 2024-07-24 | Harian Khatulistiwa
@who H = Hamas | PSE | REB
@who F = Fatah | PSE | OPP
@who C = China | CHN | GOV
@who I = Israel | ISR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@where B = Beijing | CHN | 39.90 | 116.40
# Hamas dan Fatah Berdamai di Beijing, Israel Mencibir
e1 AGREE | Berdamai | a=Hamas>H ; Fatah>F | p=Beijing>B | d=2024-07-23
e2 ACCUSE/disapprove | Mencibir | a=Israel>I | r=Fatah>F
+ Jakarta - Empat belas faksi Palestina, termasuk seteru lama Hamas dan Fatah, menandatangani Deklarasi Beijing untuk membentuk pemerintahan rekonsiliasi sementara, Selasa (23/7/2024).
e3 AGREE | menandatangani Deklarasi Beijing | a=Empat belas faksi Palestina>Palestinian factions,PSE,- ; Hamas>H ; Fatah>F | p=Beijing>B | d=2024-07-23 | same=e1
. Perundingan selama tiga hari itu ditengahi Menteri Luar Negeri China Wang Yi.
e4 CONSULT/third-party | Perundingan | a=Hamas>H ; Fatah>F ; Menteri Luar Negeri China Wang Yi>Wang Yi,CHN,GOV | p=Beijing>B | d=2024-07-21..2024-07-23
+ "Hari ini kami katakan bahwa jalan untuk menuntaskan perjuangan adalah persatuan nasional," ujar petinggi Hamas Mousa Abu Marzouk, dilansir Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:petinggi Hamas Mousa Abu Marzouk>=Mousa Abu Marzouk | ujar | Hari ini kami katakan bahwa jalan untuk menuntaskan perjuangan adalah persatuan nasional | direct
. Menteri Luar Negeri Israel Israel Katz menuduh Mahmoud Abbas "merangkul para pembunuh" dan bersumpah Hamas akan dihancurkan.
S person:Menteri Luar Negeri Israel Israel Katz>=Israel Katz | menuduh | merangkul para pembunuh | direct
e5 ACCUSE/disapprove | menuduh | a=Menteri Luar Negeri Israel Israel Katz>Israel Katz,ISR,GOV | r=Mahmoud Abbas>Mahmoud Abbas,PSE,GOV | same=e2
e6 THREATEN/violence | bersumpah | a=Menteri Luar Negeri Israel Israel Katz>Israel Katz,ISR,GOV | r=Hamas>H
. Washington menyatakan belum membaca teksnya, tetapi menolak peran bagi Hamas dalam pemerintahan pascaperang.
S organization:Washington>=United States | menyatakan | belum membaca teksnya | indirect
e7 REJECT | menolak peran | a=Washington>United States,USA,GOV | r=Hamas>H
+ Kedua faksi berpisah jalan sejak 2007, ketika Hamas mengusir Fatah dari Gaza lewat perang saudara singkat.
e8 ASSAULT | mengusir | a=Hamas>H | r=Fatah>F | p=Gaza>Gaza Strip,PSE,31.4,34.4 | d=2007-01-01..2007-12-31
. Kesepakatan serupa pernah diteken di Kairo pada 2011, di Doha pada 2012, dan di Kairo lagi pada 2017, dan semuanya kandas.
e9 AGREE | Kesepakatan serupa | a=Kedua faksi>H ; Kedua faksi>F | p=Kairo>Cairo,EGY,30.04,31.24 | d=2011-01-01..2017-12-31
+ Kementerian Luar Negeri RI menyambut baik persatuan faksi Palestina dan mengapresiasi prakarsa China.
e10 SUPPORT | menyambut baik | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=faksi Palestina>Palestinian factions,PSE,-
e11 SUPPORT | mengapresiasi | a=Kementerian Luar Negeri RI>Ministry of Foreign Affairs of Indonesia,IDN,GOV | r=China>C
. Menurut pengamat Timur Tengah dari Universitas Indonesia, Broto Wardoyo, ujian sesungguhnya ialah siapa yang memegang senjata.
S person:pengamat Timur Tengah dari Universitas Indonesia, Broto Wardoyo>=Broto Wardoyo | Menurut | ujian sesungguhnya ialah siapa yang memegang senjata | indirect
+ Di Gaza, perang tak ikut berhenti.
. Serangan udara ke Khan Younis pada hari yang sama menewaskan 70 orang, kata petugas medis.
S unnamed:petugas medis>- | kata | Serangan udara ke Khan Younis pada hari yang sama menewaskan 70 orang | indirect
e12 ASSAULT/aerial | Serangan udara | a=Israel>I | p=Khan Younis>Khan Yunis,PSE,31.34,34.30 | d=2024-07-23 | f=killed 70 "70 orang"

@story id-own-n-041 | id | 2021-11-09 | Sumber Afrika
@who E = Ethiopia | ETH | GOV
@who T = Tigray People's Liberation Front | ETH | REB
@who A = Abiy Ahmed | ETH | GOV
@who U = United Nations | - | IGO
@where D = Addis Ababa | ETH | 9.03 | 38.74
@where T = Tigray | ETH | 13.8 | 38.8
# Etiopia Tahan Staf PBB, Pasukan Tigray Kian Dekat ke Addis Ababa
e1 COERCE/arrest | Tahan | a=Etiopia>E | r=Staf PBB>U | p=Addis Ababa>D | d=2021-11-09
e2 ASSAULT | Kian Dekat | a=Pasukan Tigray>T | st=ongoing
+ ADDIS ABABA - Sedikitnya 16 pegawai lokal Perserikatan Bangsa-Bangsa ditangkap aparat Etiopia, kata juru bicara PBB Stephane Dujarric, Selasa (9/11/2021).
S person:juru bicara PBB Stephane Dujarric>=Stephane Dujarric | kata | Sedikitnya 16 pegawai lokal Perserikatan Bangsa-Bangsa ditangkap aparat Etiopia | indirect
e3 COERCE/arrest | ditangkap | a=aparat Etiopia>Ethiopian security forces,ETH,COP | r=16 pegawai lokal Perserikatan Bangsa-Bangsa>U | p=ADDIS ABABA>D | d=2021-11-09 | f=detained 16.. "Sedikitnya 16 pegawai lokal" | same=e1
. Enam lainnya sudah dilepaskan.
e4 RETREAT/release | dilepaskan | r=Enam lainnya>U | p=ADDIS ABABA>D | f=size 6 "Enam lainnya"
. PBB menuntut pembebasan mereka segera dan belum memperoleh penjelasan resmi.
e5 REQUEST/yield | menuntut pembebasan | a=PBB>U | r=Etiopia>E
+ Pemerintah membantah membidik etnis tertentu.
S organization:Pemerintah>E | membantah | membidik etnis tertentu | indirect
e6 COERCE/arrest | membidik etnis tertentu | a=Pemerintah>E | r=etnis tertentu>Tigrayans,ETH,CVL | p=Etiopia>Ethiopia,ETH,9.0,39.5 | st=denied
. "Penangkapan didasarkan pada keterlibatan mereka dalam teror," ucap juru bicara Legesse Tulu.
S person:juru bicara Legesse Tulu>=Legesse Tulu | ucap | Penangkapan didasarkan pada keterlibatan mereka dalam teror | direct
e7 COERCE/arrest | Penangkapan | r=mereka>U | p=ADDIS ABABA>D | same=e1
e8 ACCUSE/allege | keterlibatan mereka dalam teror | a=juru bicara Legesse Tulu>Legesse Tulu,ETH,GOV | r=mereka>U
. Komisi HAM Etiopia sebaliknya mencatat penahanan ratusan orang Tigray di ibu kota sejak keadaan darurat diumumkan pada 2 November.
S organization:Komisi HAM Etiopia>=Ethiopian Human Rights Commission | mencatat | penahanan ratusan orang Tigray di ibu kota sejak keadaan darurat diumumkan pada 2 November | indirect
e9 COERCE/arrest | penahanan | r=orang Tigray>Tigrayans,ETH,CVL | p=ibu kota>D | d=2021-11-02..2021-11-09 | f=detained 200.. "ratusan orang Tigray"
e10 COERCE/martial-law | keadaan darurat diumumkan | a=Pemerintah>E | p=Etiopia>Ethiopia,ETH,9.0,39.5 | d=2021-11-02
+ Front Pembebasan Rakyat Tigray (TPLF) mengaku telah merebut Dessie dan Kombolcha, dua kota di jalan raya menuju ibu kota.
S organization:Front Pembebasan Rakyat Tigray (TPLF)>T | mengaku | telah merebut Dessie dan Kombolcha, dua kota di jalan raya menuju ibu kota | indirect
e11 ASSAULT | merebut | a=Front Pembebasan Rakyat Tigray (TPLF)>T | r=Dessie>Dessie,ETH,CVL ; Kombolcha>Kombolcha,ETH,CVL | p=Dessie>Dessie,ETH,11.13,39.63
. Perdana Menteri Abiy Ahmed, peraih Nobel Perdamaian 2019, menyeru warga mengangkat senjata untuk "mengubur" pemberontak.
e12 REQUEST | menyeru | a=Perdana Menteri Abiy Ahmed>A | r=warga>Residents of Addis Ababa,ETH,CVL
e13 THREATEN/violence | mengubur | a=Perdana Menteri Abiy Ahmed>A | r=pemberontak>T
. Facebook menghapus unggahannya itu karena dianggap menghasut kekerasan.
e14 COERCE/censor | menghapus | a=Facebook>Facebook,USA,BUS | r=nya>A
+ Mantan Presiden Nigeria Olusegun Obasanjo, utusan Uni Afrika, menemui pemimpin Tigray di Mekelle dan melihat "jendela peluang yang sempit".
S person:Mantan Presiden Nigeria Olusegun Obasanjo>=Olusegun Obasanjo | melihat | jendela peluang yang sempit | direct
e15 CONSULT/visit,third-party | menemui | a=Mantan Presiden Nigeria Olusegun Obasanjo>Olusegun Obasanjo,-,IGO | r=pemimpin Tigray>T | p=Mekelle>Mekelle,ETH,13.50,39.47
. Amerika Serikat memerintahkan staf nondarurat kedutaannya pulang, dan KBRI menyiapkan rencana kontingensi bagi 110 WNI.
e16 RETREAT/withdraw | pulang | a=Amerika Serikat>United States,USA,GOV | p=ADDIS ABABA>D | st=planned
+ Perang setahun itu telah memaksa dua juta orang meninggalkan rumah dan, menurut PBB, membuat 400.000 jiwa hidup dalam kondisi serupa kelaparan.
S organization:PBB>U | menurut | membuat 400.000 jiwa hidup dalam kondisi serupa kelaparan | indirect
e17 ASSAULT | Perang setahun itu | a=Etiopia>E ; TPLF>T | p=Tigray>T | d=2020-11-01..2021-11-09 | f=displaced 2000000 "dua juta orang" | st=ongoing

@story id-own-n-042 | id | 2025-09-26 | Nusantara Pos
@who P = Prabowo Subianto | IDN | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who A = Mahmoud Abbas | PSE | GOV
@where N = United Nations Headquarters | USA | 40.75 | -73.97
# Prabowo di PBB: Indonesia Siap Kirim 20.000 Pasukan Perdamaian ke Gaza
S person:Prabowo>P | - | Indonesia Siap Kirim 20.000 Pasukan Perdamaian ke Gaza | indirect
e1 AGREE | Siap Kirim | a=Indonesia>Indonesia,IDN,GOV | d=2025-09-23 | f=size 20000 "20.000 Pasukan Perdamaian"
+ NEW YORK - Berpidato pada urutan ketiga di Sidang Majelis Umum PBB, Selasa (23/9/2025), Presiden Prabowo Subianto menawarkan 20.000 atau bahkan lebih "putra-putri Indonesia" untuk menjaga perdamaian di Gaza, Ukraina, atau Sudan.
S person:Presiden Prabowo Subianto>P | menawarkan | putra-putri Indonesia | direct
e2 AGREE | menawarkan | a=Presiden Prabowo Subianto>P | p=Sidang Majelis Umum PBB>N | d=2025-09-23 | f=size 20000.. "20.000 atau bahkan lebih" | same=e1
. Kepala Negara mengecam pembunuhan warga sipil di Gaza dan mendukung solusi dua negara.
e3 ACCUSE/disapprove | mengecam | a=Kepala Negara>P | p=Sidang Majelis Umum PBB>N | d=2025-09-23
e4 ASSAULT | pembunuhan | r=warga sipil>Palestinian civilians,PSE,CVL | p=Gaza>Gaza Strip,PSE,31.4,34.4 | st=ongoing
e5 SUPPORT | mendukung solusi dua negara | a=Kepala Negara>P | p=Sidang Majelis Umum PBB>N | d=2025-09-23
+ Prabowo berkata, "Kita harus menjamin kemerdekaan Palestina.
S person:Prabowo>P | berkata | Kita harus menjamin kemerdekaan Palestina. ... keamanan Israel. | direct
e6 SUPPORT | menjamin kemerdekaan Palestina | a=Prabowo>P | r=Palestina>Palestine,PSE,GOV | d=2025-09-23
. Namun kita juga harus menjamin keselamatan dan keamanan Israel."
. Kalimat penutupnya, salam dalam empat bahasa termasuk "shalom", ramai dibicarakan di media sosial.
+ Perdana Menteri Israel Benjamin Netanyahu, dari mimbar yang sama tiga hari kemudian, memuji kata-kata Prabowo, sementara puluhan delegasi melangkah keluar ruangan.
e7 SUPPORT | memuji | a=Perdana Menteri Israel Benjamin Netanyahu>N | r=Prabowo>P | p=mimbar yang sama>N | d=2025-09-26
e8 PROTEST/boycott | melangkah keluar ruangan | a=puluhan delegasi>Delegations to the UN General Assembly,-,GOV | r=Perdana Menteri Israel Benjamin Netanyahu>N | p=mimbar yang sama>N | d=2025-09-26 | f=size 20.. "puluhan delegasi"
. Netanyahu menyebut pengakuan negara Palestina oleh Prancis dan Inggris sebagai "aib" dan bersumpah menuntaskan perang melawan Hamas.
S person:Netanyahu>N | menyebut | aib | direct
e9 SUPPORT | pengakuan negara Palestina | a=Prancis>France,FRA,GOV ; Inggris>United Kingdom,GBR,GOV | r=Palestina>Palestine,PSE,GOV
e10 ACCUSE/disapprove | aib | a=Netanyahu>N | r=Prancis>France,FRA,GOV ; Inggris>United Kingdom,GBR,GOV | d=2025-09-26
e11 THREATEN/violence | bersumpah | a=Netanyahu>N | r=Hamas>Hamas,PSE,REB | d=2025-09-26
+ Abbas terpaksa berbicara lewat video karena Amerika Serikat menolak memberinya visa.
e12 REJECT | menolak memberinya visa | a=Amerika Serikat>United States,USA,GOV | r=Abbas>A
+ Anggota DPR dari PKS menilai pengiriman pasukan harus berdasarkan mandat Dewan Keamanan.
S unnamed:Anggota DPR dari PKS>- | menilai | pengiriman pasukan harus berdasarkan mandat Dewan Keamanan | indirect
. Kapuspen TNI mengatakan prajurit siap diberangkatkan kapan saja bila diperintah.
S person:Kapuspen TNI>- | mengatakan | prajurit siap diberangkatkan kapan saja bila diperintah | indirect
e13 AGREE | siap diberangkatkan | a=prajurit>Indonesian National Armed Forces,IDN,MIL | same=e1
