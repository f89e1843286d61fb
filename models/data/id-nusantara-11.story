@story id-own-m-071 | id | 2023-09-14 | Situasi
@who R = Russia | RUS | GOV
@who K = North Korea | PRK | GOV
@who P = Vladimir Putin | RUS | GOV
@who J = Kim Jong Un | PRK | GOV
@where V = Vostochny Cosmodrome | RUS | 51.88 | 128.33
# Kim Jong Un dan Putin Bertemu di Kosmodrom, AS Ancam Sanksi
e1 CONSULT/visit | Bertemu | a=Kim Jong Un>J | r=Putin>P | p=Kosmodrom>V | d=2023-09-13
e2 THREATEN/restrict | Ancam Sanksi | a=AS>United States,USA,GOV | r=Kim Jong Un>K
+ VLADIVOSTOK, KOMPAS.com - Pemimpin Korea Utara Kim Jong Un berunding lebih dari lima jam dengan Presiden Rusia Vladimir Putin di Kosmodrom Vostochny, Rabu (13/9/2023).
e3 CONSULT/visit | berunding | a=Pemimpin Korea Utara Kim Jong Un>J | r=Presiden Rusia Vladimir Putin>P | p=Kosmodrom Vostochny>V | d=2023-09-13 | same=e1
. Ditanya wartawan apakah Moskwa akan membantu Pyongyang membuat satelit, Putin menjawab, "Itulah sebabnya kami datang ke sini."
S person:Putin>P | menjawab | Itulah sebabnya kami datang ke sini. | direct
e4 COOPERATE | membantu | a=Moskwa>R | r=Pyongyang>K | st=possible
. Kim menjanjikan dukungan penuh bagi "perjuangan suci" Rusia melawan hegemoni Barat.
e5 SUPPORT | menjanjikan dukungan | a=Kim>J | r=Rusia>R | p=Kosmodrom Vostochny>V | d=2023-09-13
+ Washington khawatir keduanya bertukar peluru artileri dengan teknologi roket.
e6 COOPERATE | bertukar peluru artileri | a=keduanya>R ; keduanya>K | st=possible
. "Kami tidak akan ragu menjatuhkan sanksi tambahan," kata juru bicara Departemen Luar Negeri Matthew Miller.
S person:juru bicara Departemen Luar Negeri Matthew Miller>=Matthew Miller | kata | Kami tidak akan ragu menjatuhkan sanksi tambahan, | direct
e7 THREATEN/restrict | menjatuhkan sanksi | a=Kami>United States,USA,GOV | r=Rusia>R ; Korea Utara>K | same=e2
. Kremlin, dilansir Interfax, menegaskan kerja sama militer dengan Pyongyang adalah urusan berdaulat kedua negara.
S outlet:Interfax>=Interfax ; organization:Kremlin>=Kremlin | menegaskan | kerja sama militer dengan Pyongyang adalah urusan berdaulat kedua negara | indirect
e8 COOPERATE | kerja sama militer | a=kedua negara>R ; kedua negara>K
+ Beberapa jam sebelum jabat tangan itu, Korea Utara menembakkan dua rudal balistik ke Laut Jepang.
e9 MOBILIZE/weapons | menembakkan dua rudal balistik | a=Korea Utara>K | p=Laut Jepang>Sea of Japan,-,40.0,135.0 | d=2023-09-13
. Tokyo dan Seoul melayangkan protes.
e10 ACCUSE/disapprove | melayangkan protes | a=Tokyo>Japan,JPN,GOV ; Seoul>South Korea,KOR,GOV | r=Korea Utara>K
. Putin menerima undangan untuk berkunjung ke Pyongyang, ujar kantor berita KCNA, Kamis.
S outlet:kantor berita KCNA>=KCNA | ujar | Putin menerima undangan untuk berkunjung ke Pyongyang | indirect
e11 AGREE | menerima undangan | a=Putin>P | r=Pyongyang>K
. Ini lawatan pertama Kim ke luar negeri dalam empat tahun; ia tiba dengan kereta antipeluru bercat hijau.
e12 CONSULT/visit | lawatan | a=Kim>J | r=Rusia>R | p=VLADIVOSTOK>Vladivostok,RUS,43.12,131.89 | d=2023-09-12..2023-09-14

@story id-own-m-072 | id | 2025-04-25 | Situasi
@who I = India | IND | GOV
@who P = Pakistan | PAK | GOV
@who IA = Indian Army | IND | MIL
@who PA = Pakistan Army | PAK | MIL
@where L = Line of Control | IND | 34.0 | 74.5
@where H = Pahalgam | IND | 34.01 | 75.32
# India-Pakistan Baku Tembak di Kashmir, Perjanjian Air Indus Dibekukan
e1 ASSAULT/firearms | Baku Tembak | a=India>I ; Pakistan>P | p=Kashmir>L | d=2025-04-24
e2 SANCTION/withdraw | Dibekukan | a=India>I | r=Pakistan>P | d=2025-04-23
+ Jakarta - Hubungan dua negara bersenjata nuklir di Asia Selatan memburuk dengan cepat.
. Tentara India dan Pakistan saling menembak di sepanjang Garis Kontrol, Kashmir, Kamis (24/4/2025) malam.
e3 ASSAULT/firearms | saling menembak | a=Tentara India>IA ; Pakistan>PA | p=Garis Kontrol, Kashmir>L | d=2025-04-24 | same=e1
. "Tidak ada penembakan ke arah penduduk sipil," kata Syed Ashfaq Gilani, pejabat pemerintah di Kashmir Pakistan, kepada AFP, Jumat.
S outlet:AFP>=AFP ; person:Syed Ashfaq Gilani, pejabat pemerintah di Kashmir Pakistan>=Syed Ashfaq Gilani | kata | Tidak ada penembakan ke arah penduduk sipil, | direct
e4 ASSAULT/firearms | penembakan | r=penduduk sipil>Residents of Kashmir,-,CVL | p=Garis Kontrol, Kashmir>L | d=2025-04-24 | st=denied
+ Pemicunya adalah serangan di Pahalgam pada Selasa (22/4), ketika orang-orang bersenjata menembak mati 26 wisatawan.
e5 ASSAULT/firearms | serangan | p=Pahalgam>H | d=2025-04-22
e6 ASSAULT/firearms | menembak mati | a=orang-orang bersenjata>Gunmen in Pahalgam,-,REB | r=26 wisatawan>Tourists in Pahalgam,IND,CVL | p=Pahalgam>H | d=2025-04-22 | f=killed 26 "26 wisatawan" | same=e5
. New Delhi menuduh Islamabad mendukung terorisme lintas batas; Pakistan membantah dan menawarkan penyelidikan netral.
S organization:New Delhi>I | menuduh | Islamabad mendukung terorisme lintas batas | indirect
e7 ACCUSE/allege | menuduh | a=New Delhi>I | r=Islamabad>P
e8 REJECT | membantah | a=Pakistan>P | r=New Delhi>I
e9 AGREE | menawarkan penyelidikan netral | a=Pakistan>P
. India membekukan Perjanjian Air Indus, menutup perbatasan Attari, dan mengusir atase militer Pakistan.
e10 SANCTION/withdraw | membekukan Perjanjian Air Indus | a=India>I | r=Pakistan>P | d=2025-04-23 | same=e2
e11 COERCE/restrict | menutup perbatasan | a=India>I | r=Pakistan>P | p=perbatasan Attari>Attari,IND,31.6,74.6 | d=2025-04-23
e12 SANCTION/expel | mengusir | a=India>I | r=atase militer Pakistan>Military attaches of Pakistan in India,PAK,MIL | d=2025-04-23
. Pakistan membalas dengan menutup wilayah udaranya bagi maskapai India dan menghentikan perdagangan.
e13 COERCE/restrict | menutup wilayah udaranya | a=Pakistan>P | r=maskapai India>Indian airlines,IND,BUS | p=Pakistan>Pakistan,PAK,30.0,70.0 | d=2025-04-24
e14 SANCTION/discontinue | menghentikan perdagangan | a=Pakistan>P | r=India>I | d=2025-04-24
. Setiap upaya membelokkan aliran Sungai Indus, tegas Islamabad, akan dianggap sebagai tindakan perang.
S organization:Islamabad>P | tegas | akan dianggap sebagai tindakan perang | indirect
e15 THREATEN/violence | dianggap sebagai tindakan perang | a=Islamabad>P | r=India>I | d=2025-04-24
+ Perdana Menteri Narendra Modi bersumpah memburu pelaku "sampai ke ujung bumi".
e16 THREATEN | bersumpah memburu | a=Perdana Menteri Narendra Modi>Narendra Modi,IND,GOV | r=pelaku>Gunmen in Pahalgam,-,REB | d=2025-04-24
. PBB meminta keduanya menahan diri semaksimal mungkin.
e17 REQUEST/yield | meminta | a=PBB>United Nations,-,IGO | r=keduanya>I ; keduanya>P
. Iran dan Arab Saudi menawarkan diri menjadi penengah.
e18 AGREE | menawarkan diri menjadi penengah | a=Iran>Iran,IRN,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=keduanya>I ; keduanya>P

@story id-own-m-073 | id | 2024-02-28 | Situasi
@who C = Conor Bell | USA | MIL
# Bakar Diri di Depan Kedubes, Seorang Prajurit AS Protes Perang Gaza
e1 PROTEST | Bakar Diri | a=Seorang Prajurit AS>Aaron Bushnell,USA,MIL | p=Kedubes>Embassy of Israel in Washington,USA,38.94,-77.07 | d=2024-02-25
+ Washington - Aaron Bushnell, anggota aktif Angkatan Udara Amerika Serikat, meninggal setelah membakar diri di depan Kedutaan Besar Israel di Washington, Minggu (25/2/2024).
e2 PROTEST | membakar diri | a=Aaron Bushnell, anggota aktif Angkatan Udara Amerika Serikat>Aaron Bushnell,USA,MIL | r=Kedutaan Besar Israel di Washington>Embassy of Israel in Washington,ISR,GOV | p=Kedutaan Besar Israel di Washington>Embassy of Israel in Washington,USA,38.94,-77.07 | d=2024-02-25 | same=e1
. "Saya tidak mau lagi terlibat dalam genosida," katanya dalam siaran langsung di Twitch.
S document:siaran langsung di Twitch>=Twitch livestream ; person:nya>=Aaron Bushnell | katanya | Saya tidak mau lagi terlibat dalam genosida, | direct
e3 REJECT/assist | tidak mau lagi terlibat | a=Saya>Aaron Bushnell,USA,MIL | d=2024-02-25
. Petugas Secret Service memadamkan api, tetapi seorang di antara mereka terus menodongkan pistol ke tubuhnya.
. Hamas menyampaikan belasungkawa dan menuding Presiden Joe Biden bertanggung jawab.
S organization:Hamas>=Hamas | menuding | Presiden Joe Biden bertanggung jawab | indirect
e4 SUPPORT | menyampaikan belasungkawa | a=Hamas>Hamas,PSE,REB | r=nya>Aaron Bushnell,USA,MIL
e5 ACCUSE/allege | menuding | a=Hamas>Hamas,PSE,REB | r=Presiden Joe Biden>Joe Biden,USA,GOV
. Ratusan orang menyalakan lilin di lokasi pada Senin malam.
e6 PROTEST/demo | menyalakan lilin | a=Ratusan orang>Mourners in Washington,USA,CVL | p=lokasi>Embassy of Israel in Washington,USA,38.94,-77.07 | d=2024-02-26 | f=size 200.. "Ratusan orang"

@story id-own-m-074 | id | 2024-11-14 | Situasi
@who K = Kyiv City | UKR | GOV
@who N = Armed forces of North Korea | PRK | MIL
@who A = United States | USA | GOV
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@where K = Kursk region | RUS | 51.7 | 36.2
# AS Pastikan Tentara Korut Sudah Ikut Bertempur di Kursk
S organization:AS>A | Pastikan | Tentara Korut Sudah Ikut Bertempur di Kursk | indirect
e1 ASSAULT | Bertempur | a=Tentara Korut>N | p=Kursk>K
+ Brussels - Amerika Serikat memastikan lebih dari 10.000 prajurit Korea Utara dikirim ke Rusia timur, dan sebagian besar kini berada di Kursk.
S organization:Amerika Serikat>A | memastikan | lebih dari 10.000 prajurit Korea Utara dikirim ke Rusia timur, dan sebagian besar kini berada di Kursk | indirect
e2 AID | dikirim | a=prajurit Korea Utara>N | r=Rusia>R | p=Rusia timur>Eastern Russia,RUS,48.0,135.0 | f=size 10000.. "lebih dari 10.000 prajurit Korea Utara"
. Mereka, ujar juru bicara Departemen Luar Negeri Vedant Patel, "sudah terlibat dalam operasi tempur bersama pasukan Rusia".
S person:juru bicara Departemen Luar Negeri Vedant Patel>=Vedant Patel | ujar | sudah terlibat dalam operasi tempur bersama pasukan Rusia | direct
e3 ASSAULT | operasi tempur | a=Mereka>N ; pasukan Rusia>Armed forces of Russia,RUS,MIL | p=Kursk>K | same=e1
+ Menlu Antony Blinken, yang mengunjungi markas NATO di Brussels pada Rabu (13/11), berjanji akan menanggapi dengan tegas.
e4 CONSULT/visit | mengunjungi | a=Menlu Antony Blinken>Antony Blinken,USA,GOV | r=NATO>NATO,-,IGO | p=markas NATO di Brussels>Brussels,BEL,50.85,4.35 | d=2024-11-13
e5 THREATEN | menanggapi dengan tegas | a=Menlu Antony Blinken>Antony Blinken,USA,GOV | r=Rusia>R ; Korea Utara>North Korea,PRK,GOV | d=2024-11-13
. Sekjen NATO Mark Rutte menyebut pengerahan itu bukti keputusasaan Putin.
S person:Sekjen NATO Mark Rutte>=Mark Rutte | menyebut | pengerahan itu bukti keputusasaan Putin | indirect
e6 AID | pengerahan itu | a=Korea Utara>North Korea,PRK,GOV | r=Putin>R | p=Kursk>K | same=e2
. Seoul, yang selama ini hanya mengirim bantuan nonmematikan, mempertimbangkan memasok senjata langsung ke Kyiv.
e7 AID | mengirim bantuan nonmematikan | a=Seoul>South Korea,KOR,GOV | r=Kyiv>U
e8 AID | memasok senjata | a=Seoul>South Korea,KOR,GOV | r=Kyiv>U | st=possible
. Moskwa dan Pyongyang tidak membenarkan maupun membantah.
. Pada Juni, keduanya meneken perjanjian kemitraan strategis yang memuat pasal saling bantu jika salah satu diserang, dan parlemen Rusia meratifikasinya bulan lalu.
e9 AGREE | meneken perjanjian kemitraan strategis | a=keduanya>R ; keduanya>North Korea,PRK,GOV | d=2024-06-01..2024-06-30
e10 SUPPORT | meratifikasinya | a=parlemen Rusia>State Duma,RUS,LEG | r=Pyongyang>North Korea,PRK,GOV | d=2024-10-01..2024-10-31
+ "Prajurit mereka bergerak rapat dan tidak takut drone, seolah belum pernah melihatnya," cerita seorang komandan peleton Ukraina dengan nama sandi Lys.
S unnamed:seorang komandan peleton Ukraina dengan nama sandi Lys>- | cerita | Prajurit mereka bergerak rapat dan tidak takut drone, seolah belum pernah melihatnya, | direct
. Zelensky memperkirakan musuh telah mengumpulkan 50.000 orang untuk merebut kembali wilayah yang diduduki Ukraina sejak Agustus.
S person:Zelensky>=Volodymyr Zelensky | memperkirakan | musuh telah mengumpulkan 50.000 orang untuk merebut kembali wilayah yang diduduki Ukraina sejak Agustus | indirect
e11 MOBILIZE/troops | mengumpulkan | a=musuh>R | p=Kursk>K | f=size 50000 "50.000 orang"
e12 ASSAULT | merebut kembali | a=musuh>R | r=Ukraina>U | p=Kursk>K | st=planned
e13 ASSAULT | diduduki | a=Ukraina>U | r=musuh>R | p=Kursk>K | d=2024-08-01..2024-08-31

@story id-own-m-075 | id | 2023-10-08 | Situasi
@who H = Hamas | PSE | REB
@who I = Israel | ISR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who B = Joe Biden | USA | GOV
@where S = Southern Israel | ISR | 31.4 | 34.6
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where R = Re'im | ISR | 31.39 | 34.46
# Hamas Serbu Israel dari Darat, Laut, dan Udara; Netanyahu: Kita Berperang
S person:Netanyahu>N | - | Kita Berperang | direct
e1 ASSAULT | Serbu | a=Hamas>H | r=Israel>I | p=Israel>S | d=2023-10-07
e2 ASSAULT | Berperang | a=Kita>I | r=Hamas>H | d=2023-10-07
+ YERUSALEM, KOMPAS.com – Ratusan petempur Hamas menjebol pagar perbatasan dengan buldoser, menyeberang dengan paralayang, dan mendarat dengan perahu motor, Sabtu (7/10/2023) pagi, sementara ribuan roket dilepaskan ke kota-kota Israel.
e3 ASSAULT | menjebol pagar perbatasan | a=Ratusan petempur Hamas>H | r=Israel>I | p=Israel>S | d=2023-10-07 | f=size 200.. "Ratusan petempur Hamas" | same=e1
e4 ASSAULT/heavy-weapons | dilepaskan | a=Hamas>H | r=Israel>I | p=Israel>Israel,ISR,31.5,34.9 | d=2023-10-07
. Mereka memasuki sedikitnya 22 permukiman dan pangkalan militer.
e5 ASSAULT | memasuki | a=Mereka>H | r=Israel>I | p=Israel>S | d=2023-10-07 | same=e1
. Di lokasi festival musik dekat Re'im, ratusan anak muda ditembaki ketika berlari menuju ladang.
e6 ASSAULT/firearms | ditembaki | a=petempur Hamas>H | r=ratusan anak muda>Festivalgoers at Re'im,ISR,CVL | p=Re'im>R | d=2023-10-07
+ Otoritas kesehatan Israel melaporkan sedikitnya 250 orang tewas dan 1.590 lainnya luka-luka.
S organization:Otoritas kesehatan Israel>=Ministry of Health of Israel | melaporkan | sedikitnya 250 orang tewas dan 1.590 lainnya luka-luka | indirect
e7 ASSAULT | tewas | r=250 orang>-,ISR,CVL | p=Israel>S | d=2023-10-07 | f=killed 250.. "sedikitnya 250 orang" ; injured 1590 "1.590 lainnya" | same=e1
. Militer mengakui sejumlah warga dan tentara diseret ke Gaza sebagai sandera, tetapi belum mau menyebut jumlahnya.
S organization:Militer>=Israel Defense Forces | mengakui | sejumlah warga dan tentara diseret ke Gaza sebagai sandera | indirect
e8 ASSAULT/abduct | diseret | a=Hamas>H | r=warga>Israeli hostages,ISR,CVL ; tentara>Israel Defense Forces,ISR,MIL | p=Israel>S | d=2023-10-07
. "Kita berperang, dan kita akan menang," kata Perdana Menteri Benjamin Netanyahu melalui video.
S document:video>- ; person:Perdana Menteri Benjamin Netanyahu>N | kata | Kita berperang, dan kita akan menang, | direct
e9 ASSAULT | berperang | a=Kita>I | r=Hamas>H | d=2023-10-07 | same=e2
. Ia memerintahkan mobilisasi besar-besaran pasukan cadangan dan memperingatkan warga Gaza agar menyingkir.
e10 MOBILIZE/troops | mobilisasi | a=Ia>N | r=pasukan cadangan>Israel Defense Forces,ISR,MIL | d=2023-10-07 | st=planned
e11 REQUEST | memperingatkan | a=Ia>N | r=warga Gaza>Residents of Gaza,PSE,CVL | d=2023-10-07
. Energi, bahan bakar, dan barang ke Gaza diputus.
e12 COERCE/restrict | diputus | a=Israel>I | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>G | d=2023-10-07
+ Jet-jet Israel kemudian meratakan beberapa menara di Kota Gaza.
e13 ASSAULT/aerial,destroy | meratakan | a=Jet-jet Israel>Israeli Air Force,ISR,MIL | p=Kota Gaza>Gaza City,PSE,31.5,34.47 | d=2023-10-07
. Kementerian Kesehatan setempat menyebut 232 orang tewas.
S organization:Kementerian Kesehatan setempat>=Ministry of Health of Gaza | menyebut | 232 orang tewas | indirect
e14 ASSAULT/aerial | tewas | a=Israel>I | r=232 orang>-,PSE,CVL | p=Gaza>G | d=2023-10-07 | f=killed 232 "232 orang"
. Komandan sayap militer Hamas, Mohammed Deif, menamai serbuan itu Badai Al-Aqsa dan menyerukan seluruh rakyat Palestina bangkit.
S person:Komandan sayap militer Hamas, Mohammed Deif>=Mohammed Deif | menamai | serbuan itu Badai Al-Aqsa | indirect
e15 ASSAULT | serbuan itu | a=Hamas>H | r=Israel>I | p=Israel>S | d=2023-10-07 | same=e1
e16 REQUEST | menyerukan | a=Komandan sayap militer Hamas, Mohammed Deif>Mohammed Deif,PSE,REB | r=seluruh rakyat Palestina>Palestinians,PSE,CVL | d=2023-10-07
+ Presiden AS Joe Biden mengutuk serangan "yang tak termaafkan" itu dan menjanjikan dukungan sekukuh batu karang.
e17 ACCUSE/disapprove | mengutuk | a=Presiden AS Joe Biden>B | r=Hamas>H | d=2023-10-07
e18 AGREE | menjanjikan dukungan | a=Presiden AS Joe Biden>B | r=Israel>I | d=2023-10-07
. Iran memuji para petempur Palestina; Qatar menyalahkan Israel semata atas eskalasi tersebut.
e19 SUPPORT | memuji | a=Iran>Iran,IRN,GOV | r=para petempur Palestina>H
e20 ACCUSE/allege | menyalahkan | a=Qatar>Qatar,QAT,GOV | r=Israel>I
. Brasil, sebagai ketua bergilir, memanggil Dewan Keamanan PBB bersidang pada Minggu.
e21 REQUEST/meet | memanggil | a=Brasil>Brazil,BRA,GOV | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
. Serangan itu datang sehari setelah peringatan 50 tahun Perang Yom Kippur.
e22 ASSAULT | Serangan itu | a=Hamas>H | r=Israel>I | p=Israel>S | d=2023-10-07 | same=e1
. Bagi banyak pengamat, ia menandai kegagalan intelijen terburuk Israel sejak 1973.

@story id-own-m-076 | id | 2025-12-04 | Situasi
@who M = Nicolas Maduro | VEN | GOV
@who T = Donald Trump | USA | GOV
@who V = Venezuela | VEN | GOV
@who A = United States | USA | GOV
@where C = Caribbean Sea | - | 14.0 | -68.0
# Trump Beri Sinyal Serangan Darat, Venezuela Siagakan 200.000 Tentara
e1 THREATEN/violence | Beri Sinyal Serangan Darat | a=Trump>T | r=Venezuela>V
e2 MOBILIZE/troops | Siagakan | a=Venezuela>V | f=size 200000 "200.000 Tentara"
+ CARACAS - Presiden Amerika Serikat Donald Trump mengisyaratkan serangan ke sasaran darat di Venezuela akan dimulai "segera".
S person:Presiden Amerika Serikat Donald Trump>T | mengisyaratkan | serangan ke sasaran darat di Venezuela akan dimulai "segera" | mixed
e3 ASSAULT | serangan ke sasaran darat | a=Presiden Amerika Serikat Donald Trump>A | r=Venezuela>V | p=Venezuela>Venezuela,VEN,7.0,-66.0 | st=planned
. Sejak September, militer AS telah menghantam lebih dari 20 kapal yang diduga membawa narkoba di Karibia dan Pasifik, menewaskan sedikitnya 83 orang.
e4 ASSAULT/aerial | menghantam | a=militer AS>United States Armed Forces,USA,MIL | r=83 orang>Suspected drug smugglers,-,- | p=Karibia>C | d=2025-09-01..2025-12-04 | f=killed 83.. "sedikitnya 83 orang"
. Kapal induk USS Gerald R Ford dikerahkan ke kawasan itu bulan lalu.
e5 MOBILIZE/weapons | dikerahkan | a=Kapal induk USS Gerald R Ford>United States Navy,USA,MIL | p=kawasan itu>C | d=2025-11-01..2025-11-30
+ Menteri Pertahanan Vladimir Padrino mengatakan 200.000 prajurit dan milisi disiagakan di seluruh negeri.
S person:Menteri Pertahanan Vladimir Padrino>=Vladimir Padrino Lopez | mengatakan | 200.000 prajurit dan milisi disiagakan di seluruh negeri | indirect
e6 MOBILIZE/troops,militia | disiagakan | a=Menteri Pertahanan Vladimir Padrino>V | r=200.000 prajurit dan milisi>Armed forces of Venezuela,VEN,MIL | p=Venezuela>Venezuela,VEN,7.0,-66.0 | f=size 200000 "200.000 prajurit dan milisi" | same=e2
. "Kami tidak menginginkan perdamaian budak," seru Presiden Nicolas Maduro di hadapan pendukungnya.
S person:Presiden Nicolas Maduro>M | seru | Kami tidak menginginkan perdamaian budak, | direct
e7 REJECT/yield | tidak menginginkan perdamaian budak | a=Kami>M
. Maduro membenarkan sempat bertelepon dengan Trump secara "hormat dan ramah" sekitar sepuluh hari silam.
S person:Maduro>M | membenarkan | sempat bertelepon dengan Trump secara "hormat dan ramah" sekitar sepuluh hari silam | mixed
e8 CONSULT/phone | bertelepon | a=Maduro>M ; Trump>T | d=2025-11-24
. Menurut Reuters, dalam percakapan itu Trump memberinya tenggat satu pekan untuk pergi bersama keluarga; Maduro menawar amnesti penuh dan ditolak.
S outlet:Reuters>=Reuters | Menurut | dalam percakapan itu Trump memberinya tenggat satu pekan untuk pergi bersama keluarga; Maduro menawar amnesti penuh dan ditolak | indirect
e9 REQUEST/change | memberinya tenggat | a=Trump>T | r=nya>M | d=2025-11-24
e10 REQUEST | menawar amnesti | a=Maduro>M | r=Trump>T | d=2025-11-24
e11 REJECT | ditolak | a=Trump>T | r=Maduro>M | d=2025-11-24
+ Brasil, Kolombia, dan Meksiko memperingatkan bahaya intervensi.
. Enam maskapai besar menangguhkan penerbangan ke Caracas, dan pemerintah setempat mencabut izin mereka.
e12 COERCE/restrict | mencabut izin | a=pemerintah setempat>V | r=Enam maskapai besar>Foreign airlines,-,BUS | p=Caracas>Caracas,VEN,10.49,-66.88
. Paus Leo XIV mendesak Washington mencari jalan lain, misalnya dialog atau tekanan ekonomi.
e13 REQUEST/yield | mendesak | a=Paus Leo XIV>Pope Leo XIV,VAT,- | r=Washington>A
. Rapat umum partai oposisi di Maracaibo pekan ini batal karena hujan badai.

@story id-own-m-077 | id | 2024-03-14 | Situasi
@who N = North Atlantic Treaty Organization | - | IGO
@who S = Sweden | SWE | GOV
# Latihan Steadfast Defender: 90.000 Prajurit NATO Berlatih di Kutub Utara
e1 COOPERATE | Berlatih | a=90.000 Prajurit NATO>NATO,-,IGO | f=size 90000 "90.000 Prajurit NATO"
+ TROMSO - Negara-negara NATO menggelar latihan perang terbesar sejak Perang Dingin dengan melibatkan 90.000 prajurit dari 32 negara.
e2 COOPERATE | menggelar latihan perang | a=Negara-negara NATO>NATO,-,IGO | f=size 90000 "90.000 prajurit" | same=e1
. Pada fase di Norwegia utara pekan ini, pasukan Swedia untuk kali pertama bergabung sebagai anggota penuh.
e3 COOPERATE | bergabung | a=pasukan Swedia>Armed forces of Sweden,SWE,MIL | p=Norwegia utara>Northern Norway,NOR,69.65,18.96 | d=2024-03-11..2024-03-17 | same=e1
. Swedia resmi masuk aliansi itu pada 7 Maret, mengakhiri 200 tahun netralitas.
e4 SUPPORT | resmi masuk | a=Swedia>S | r=aliansi itu>NATO,-,IGO | d=2024-03-07
+ "Kami berlatih agar tidak perlu berperang," ujar Mayor Ingrid Solberg, perwira penerangan latihan tersebut.
S person:Mayor Ingrid Solberg>=Ingrid Solberg | ujar | Kami berlatih agar tidak perlu berperang, | direct
e5 COOPERATE | berlatih | a=Kami>NATO,-,IGO | same=e1
. Rusia menyebut manuver itu provokatif dan berjanji menempatkan satuan baru di dekat Finlandia.
S organization:Rusia>=Russia | menyebut | manuver itu provokatif | indirect
e6 ACCUSE/disapprove | provokatif | a=Rusia>Russia,RUS,GOV | r=Negara-negara NATO>NATO,-,IGO
e7 MOBILIZE/troops | menempatkan satuan baru | a=Rusia>Russia,RUS,GOV | p=Finlandia>Finland,FIN,64.0,26.0 | st=planned
. Sebulan sebelumnya, Stockholm dan Helsinki juga mulai bertukar data radar secara langsung.
e8 COOPERATE | bertukar data radar | a=Stockholm>S ; Helsinki>Finland,FIN,GOV | d=2024-02-01..2024-02-29
. Suhu di lokasi latihan mencapai minus 20 derajat, dan seorang prajurit Prancis dirawat karena radang dingin.
