@story id-own-qe-055 | id | 2025-05-04 | Pena Buana
@who H = Houthis | YEM | REB
@who I = Israel | ISR | GOV
@who M = Israel Defense Forces | ISR | MIL
@who Y = Yahya Saree | YEM | REB
@who N = Benjamin Netanyahu | ISR | GOV
@who K = Israel Katz | ISR | GOV
@who A = United States | USA | GOV
@who R = Iran | IRN | GOV
@where B = Ben Gurion Airport | ISR | 32.01 | 34.89
@where Y = Yemen | YEM | 15.5 | 47.5
# Rudal Houthi Lolos ke Bandara Ben Gurion, Israel Ancam Balas 7 Kali Lipat
e1 ASSAULT/heavy-weapons | Lolos ke Bandara Ben Gurion | a=Houthi>H | r=Israel>I | p=Bandara Ben Gurion>B | d=2025-05-04
e2 THREATEN/violence | Ancam | a=Israel>I | r=Houthi>H | d=2025-05-04
+ Tel Aviv - Sebuah rudal balistik yang ditembakkan dari Yaman jatuh di dekat terminal utama Bandara Ben Gurion, Israel, Minggu (4/5/2025) pagi waktu setempat.
e3 ASSAULT/heavy-weapons | ditembakkan | r=Israel>I | p=Bandara Ben Gurion>B | d=2025-05-04 | same=e1
. Kawah sedalam beberapa meter menganga di tepi jalan.
+ Kelompok Houthi mengaku bertanggung jawab atas serangan itu.
e4 ASSAULT/heavy-weapons | mengaku bertanggung jawab | a=Kelompok Houthi>H | p=Bandara Ben Gurion>B | d=2025-05-04 | same=e1
. Juru bicara militernya, Yahya Saree, mengklaim yang digunakan adalah rudal hipersonik dan memperingatkan maskapai asing bahwa bandara itu "tidak lagi aman".
S person:Yahya Saree>Y | mengklaim | yang digunakan adalah rudal hipersonik | indirect
S person:Yahya Saree>Y | memperingatkan | bandara itu "tidak lagi aman" | mixed
e5 THREATEN/violence | memperingatkan | a=Yahya Saree>Y | r=maskapai asing>Foreign airlines,-,BUS | d=2025-05-04
+ Militer Israel mengatakan beberapa kali mencoba mencegat proyektil tersebut dan kini menyelidiki kegagalannya.
S organization:Militer Israel>M | mengatakan | beberapa kali mencoba mencegat proyektil tersebut dan kini menyelidiki kegagalannya | indirect
e6 ASSAULT/heavy-weapons | mencegat | a=Militer Israel>M | r=proyektil tersebut>H | p=Bandara Ben Gurion>B | d=2025-05-04 | st=denied
. Enam orang terluka, menurut layanan ambulans Magen David Adom.
S organization:Magen David Adom>=Magen David Adom | menurut | Enam orang terluka | indirect
e7 ASSAULT/heavy-weapons | terluka | r=Enam orang>-,ISR,CVL | p=Bandara Ben Gurion>B | d=2025-05-04 | f=injured 6 "Enam orang" | same=e1
+ "Siapa pun yang menyerang kami, akan kami serang tujuh kali lebih keras," ujar Menteri Pertahanan Israel Katz, seperti dilansir The Times of Israel, Minggu.
S outlet:The Times of Israel>=The Times of Israel ; person:Menteri Pertahanan Israel Katz>K | ujar | Siapa pun yang menyerang kami, akan kami serang tujuh kali lebih keras, | direct
e8 THREATEN/violence | akan kami serang | a=kami>I | r=Siapa pun yang menyerang kami>H | d=2025-05-04 | same=e2
. Perdana Menteri Benjamin Netanyahu, lewat video di X, berjanji membalas Houthi dan juga "majikan teror" mereka di Iran pada waktu dan tempat yang dipilihnya.
S document:video di X>=Video on X ; person:Perdana Menteri Benjamin Netanyahu>N | berjanji | membalas Houthi dan juga "majikan teror" mereka di Iran pada waktu dan tempat yang dipilihnya | mixed
e9 THREATEN/violence | berjanji membalas | a=Perdana Menteri Benjamin Netanyahu>N | r=Houthi>H ; Iran>R | d=2025-05-04
. Ia menunda kunjungannya ke Azerbaijan.
e10 REJECT/meet | menunda kunjungannya | a=Ia>N | r=Azerbaijan>Azerbaijan,AZE,GOV
+ Teheran menyangkal berada di belakang serangan itu.
e11 AID | menyangkal | a=Teheran>R | st=denied
. Menteri Pertahanan Aziz Nasirzadeh memperingatkan bahwa Iran akan memukul balik kepentingan AS dan Israel bila diserang.
S person:Menteri Pertahanan Aziz Nasirzadeh>=Aziz Nasirzadeh | memperingatkan | Iran akan memukul balik kepentingan AS dan Israel bila diserang | indirect
e12 THREATEN/violence | memperingatkan | a=Menteri Pertahanan Aziz Nasirzadeh>R | r=AS>A ; Israel>I
e13 ASSAULT | diserang | r=Iran>R | st=possible
+ Lufthansa, Air India, dan British Airways membatalkan penerbangan mereka selama beberapa hari.
. Kereta dari dan ke bandara sempat dihentikan, lalu normal lagi sebelum tengah hari.
+ Houthi, yang menguasai sebagian besar Yaman utara, rutin meluncurkan rudal ke Israel dengan alasan membela Palestina.
e14 ASSAULT/heavy-weapons | meluncurkan rudal | a=Houthi>H | r=Israel>I | p=Israel>Israel,ISR,31.5,34.9 | st=ongoing
. Amerika Serikat menggempur kelompok itu hampir setiap hari sejak 15 Maret.
e15 ASSAULT/aerial | menggempur | a=Amerika Serikat>A | r=kelompok itu>H | p=Yaman>Y | d=2025-03-15..2025-05-04 | st=ongoing
. Pada Senin pekan lalu, menurut Houthi, 68 migran Afrika tewas ketika sebuah rumah tahanan di Saada dihantam bom AS; Pentagon mengatakan sedang menelaah laporan itu.
S organization:Houthi>H | menurut | 68 migran Afrika tewas ketika sebuah rumah tahanan di Saada dihantam bom AS | indirect
S organization:Pentagon>=United States Department of Defense | mengatakan | sedang menelaah laporan itu | indirect
e16 ASSAULT/aerial | dihantam bom AS | a=AS>A | r=68 migran Afrika>African migrants in Saada,-,CVL | p=Saada>Saada,YEM,16.94,43.76 | d=2025-04-28 | f=killed 68 "68 migran Afrika"
e17 ACCUSE/investigate | menelaah | a=Pentagon>United States Department of Defense,USA,MIL | st=ongoing

@story id-own-qe-056 | id | 2013-08-15 | Pena Buana
@who E = Egypt | EGY | GOV
@who P = Egyptian security forces | EGY | COP
@who M = Supporters of Mohamed Morsi | EGY | CVL
@who I = Muslim Brotherhood | EGY | OPP
@who R = Mohamed Morsi | EGY | OPP
@who B = Mohamed ElBaradei | EGY | GOV
@who G = Gehad el-Haddad | EGY | OPP
@who S = Hazem el-Beblawi | EGY | GOV
@who K = John Kerry | USA | GOV
@who T = Recep Tayyip Erdogan | TUR | GOV
@where R = Rabaa al-Adawiya Square, Cairo | EGY | 30.07 | 31.33
@where N = Nahda Square, Cairo | EGY | 30.03 | 31.21
@where C = Egypt | EGY | 27.0 | 30.0
# Kamp Pendukung Morsi Digilas Buldoser, Mesir Umumkan Darurat Sebulan
e1 ASSAULT/destroy | Digilas Buldoser | r=Pendukung Morsi>M | p=Mesir>R | d=2013-08-14
e2 COERCE/martial-law | Umumkan Darurat | a=Mesir>E | p=Mesir>C | d=2013-08-14
+ KAIRO - Asap hitam membubung di atas Rabaa al-Adawiya, Rabu (14/8/2013) pagi.
. Polisi dan tentara Mesir bergerak serentak membubarkan dua kamp besar yang enam pekan lamanya dihuni pendukung Mohamed Morsi, presiden yang digulingkan militer.
e3 ASSAULT/crowd-control | membubarkan | a=Polisi dan tentara Mesir>P | r=pendukung Mohamed Morsi>M | p=Rabaa al-Adawiya>R | d=2013-08-14
e4 COERCE/seize | digulingkan | a=militer>Egyptian Armed Forces,EGY,MIL | r=Mohamed Morsi>R | d=2013-07-03
e5 PROTEST/obstruct | dihuni | a=pendukung Mohamed Morsi>M | p=Rabaa al-Adawiya>R | d=2013-07-01..2013-08-14
+ Kementerian Kesehatan menyebut 525 orang tewas di seluruh negeri, termasuk 43 polisi, dan lebih dari 3.700 terluka, dilansir Al Arabiya, Kamis (15/8).
S outlet:Al Arabiya>=Al Arabiya ; organization:Kementerian Kesehatan>=Ministry of Health of Egypt | menyebut | 525 orang tewas di seluruh negeri, termasuk 43 polisi, dan lebih dari 3.700 terluka | indirect
e6 ASSAULT | tewas | r=525 orang>-,EGY,- ; 43 polisi>P | p=seluruh negeri>C | d=2013-08-14 | f=killed 525 "525 orang" ; killed 43 "43 polisi" ; injured 3700.. "lebih dari 3.700"
. Ikhwanul Muslimin mengklaim jumlah korbannya di atas 2.000.
S organization:Ikhwanul Muslimin>I | mengklaim | jumlah korbannya di atas 2.000 | indirect
e7 ASSAULT | korbannya | r=Ikhwanul Muslimin>I | p=Rabaa al-Adawiya>R | d=2013-08-14 | f=killed 2000.. "di atas 2.000" | same=e6
+ "Ini bukan pembubaran, ini pembantaian," kata juru bicara Ikhwan, Gehad el-Haddad.
S person:Gehad el-Haddad>G | kata | Ini bukan pembubaran, ini pembantaian, | direct
e8 ASSAULT | pembantaian | r=Ikhwan>I | p=Rabaa al-Adawiya>R | d=2013-08-14 | same=e3
. Penembak jitu, tuduhnya, membidik kepala dan dada.
S person:nya>G | tuduhnya | membidik kepala dan dada | indirect
e9 ASSAULT/firearms | membidik | a=Penembak jitu>P | p=Rabaa al-Adawiya>R | d=2013-08-14 | st=possible | same=e3
. Perdana Menteri sementara Hazem el-Beblawi justru memuji "pengendalian diri" aparat.
e10 SUPPORT | memuji | a=Perdana Menteri sementara Hazem el-Beblawi>S | r=aparat>P
. Menurut dia, massa di kamp menyimpan senjata dan lebih dulu menembak.
S person:dia>S | Menurut | massa di kamp menyimpan senjata dan lebih dulu menembak | indirect
e11 ASSAULT/firearms | lebih dulu menembak | a=massa di kamp>M | r=aparat>P | p=Rabaa al-Adawiya>R | d=2013-08-14
+ Dua wartawan, Mick Deane dari Sky News dan Habiba Abd Elaziz dari Xpress, ditembak mati.
e12 ASSAULT/firearms | ditembak mati | r=Mick Deane>Mick Deane,GBR,MED ; Habiba Abd Elaziz>Habiba Abd Elaziz,EGY,MED | p=Rabaa al-Adawiya>R | d=2013-08-14 | f=killed 2 "Dua wartawan"
. Di Minya dan Sohag, massa membakar gereja-gereja Koptik.
e13 PROTEST/riot,vandalize | membakar | a=massa>Mobs in Upper Egypt,EGY,CVL | r=gereja-gereja Koptik>Coptic churches,EGY,CVL | p=Minya>Minya,EGY,28.1,30.75 | d=2013-08-14
+ Presiden sementara Adly Mansour memberlakukan keadaan darurat selama sebulan; Kairo dan 11 provinsi dikenai jam malam.
e14 COERCE/martial-law | keadaan darurat | a=Presiden sementara Adly Mansour>E | p=Mesir>C | d=2013-08-14 | same=e2
e15 COERCE/curfew | jam malam | a=Presiden sementara Adly Mansour>E | p=Kairo>Cairo,EGY,30.04,31.24 | d=2013-08-14
. Wakil presiden Mohamed ElBaradei mengundurkan diri.
e16 RETREAT/resign | mengundurkan diri | a=Wakil presiden Mohamed ElBaradei>B | d=2013-08-14
. "Sulit bagi saya memikul tanggung jawab atas keputusan yang tidak saya setujui," tulis peraih Nobel itu dalam suratnya.
S document:suratnya>=Resignation letter of Mohamed ElBaradei ; person:peraih Nobel itu>B | tulis | Sulit bagi saya memikul tanggung jawab atas keputusan yang tidak saya setujui, | direct
+ Menlu AS John Kerry menyebut kejadian itu "menyedihkan" dan pukulan bagi rekonsiliasi, tetapi tak menyinggung bantuan militer 1,3 miliar dolar per tahun.
S person:Menlu AS John Kerry>K | menyebut | menyedihkan | direct
e17 ACCUSE/disapprove | menyedihkan | a=Menlu AS John Kerry>K
. Perdana Menteri Turki Recep Tayyip Erdogan mendesak Dewan Keamanan PBB segera bersidang.
e18 REQUEST/meet | mendesak | a=Perdana Menteri Turki Recep Tayyip Erdogan>T | r=Dewan Keamanan PBB>United Nations Security Council,-,IGO
. Dari Jakarta, Presiden Susilo Bambang Yudhoyono meminta kedua pihak menahan diri dan berkompromi.
e19 REQUEST/yield | meminta | a=Presiden Susilo Bambang Yudhoyono>Susilo Bambang Yudhoyono,IDN,GOV | r=kedua pihak>E ; kedua pihak>I
+ Morsi, presiden sipil pertama yang dipilih secara demokratis, hanya setahun berkuasa.
. Ia ditahan di tempat rahasia sejak 3 Juli.
e20 COERCE/arrest | ditahan | r=Ia>R | d=2013-07-03..2013-08-15 | st=ongoing
. Masjid Iman di Nasr City berubah menjadi kamar mayat, dengan balok es di antara deretan kain kafan.

@story id-own-qe-057 | id | 2014-05-23 | Pena Buana
@who P = Prayuth Chan-ocha | THA | MIL
@who T = Royal Thai Army | THA | MIL
@who Y = Yingluck Shinawatra | THA | OPP
@who S = Suthep Thaugsuban | THA | OPP
@who R = Red Shirts | THA | CVL
@who A = United States | USA | GOV
@who N = Niwatthamrong Boonsongpaisan | THA | GOV
@who J = John Kerry | USA | GOV
@where B = Bangkok | THA | 13.75 | 100.5
@where T = Thailand | THA | 15.0 | 101.0
# Rapat Damai Berujung Kudeta, Panglima Thailand Tahan Para Politikus
e1 COERCE/seize | Kudeta | a=Panglima Thailand>P | d=2014-05-22
e2 COERCE/arrest | Tahan | a=Panglima Thailand>P | r=Para Politikus>Politicians in Thailand,THA,OPP | d=2014-05-22
+ BANGKOK - Mereka datang untuk berunding, lalu digiring naik ke mobil tahanan.
e3 COERCE/arrest | digiring | r=Mereka>Politicians in Thailand,THA,OPP | p=BANGKOK>B | d=2014-05-22 | same=e2
+ Panglima Angkatan Darat Thailand Jenderal Prayuth Chan-ocha mengambil alih kekuasaan, Kamis (22/5/2014) petang, setelah pertemuan dua jam antara kubu-kubu yang bertikai buntu.
e4 COERCE/seize | mengambil alih kekuasaan | a=Panglima Angkatan Darat Thailand Jenderal Prayuth Chan-ocha>P | p=Thailand>B | d=2014-05-22 | same=e1
e5 CONSULT | pertemuan dua jam | a=kubu-kubu yang bertikai>Political factions in Thailand,THA,OPP | p=BANGKOK>B | d=2014-05-22
. "Kalau begitu, maaf, saya harus merebut kekuasaan," ucapnya di ruangan itu, menurut seorang senator yang hadir, seperti dikutip Bangkok Post, Jumat (23/5).
S outlet:Bangkok Post>=Bangkok Post ; unnamed:seorang senator yang hadir>- ; person:nya>P | ucapnya | Kalau begitu, maaf, saya harus merebut kekuasaan, | direct
e6 COERCE/seize | merebut kekuasaan | a=saya>P | p=Thailand>B | d=2014-05-22 | same=e1
+ Dalam siaran yang diikuti semua kanal, militer membekukan konstitusi kecuali bab tentang raja, melarang orang berkumpul lebih dari lima, dan memberlakukan jam malam pukul 22.00 sampai 05.00.
e7 COERCE/restrict | membekukan konstitusi | a=militer>T | p=Thailand>T | d=2014-05-22
e8 COERCE/restrict | melarang orang berkumpul | a=militer>T | p=Thailand>T | d=2014-05-22
e9 COERCE/curfew | jam malam | a=militer>T | p=Thailand>T | d=2014-05-22
. Televisi CNN dan BBC diputus; yang tersisa hanyalah lagu mars.
e10 COERCE/censor | diputus | r=CNN>CNN,USA,MED ; BBC>BBC,GBR,MED | p=Thailand>T | d=2014-05-22
+ Jumat siang, mantan perdana menteri Yingluck Shinawatra memenuhi panggilan tentara bersama lebih dari 100 tokoh lain.
e11 REQUEST/meet | panggilan tentara | a=tentara>T | r=mantan perdana menteri Yingluck Shinawatra>Y
. Ia ditahan di sebuah pangkalan, kata seorang perwira kepada Reuters, dan tidak akan lama.
S outlet:Reuters>=Reuters ; unnamed:seorang perwira>- | kata | Ia ditahan di sebuah pangkalan | indirect
e12 COERCE/arrest | ditahan | r=Ia>Y | d=2014-05-23
. Sebanyak 155 orang dilarang ke luar negeri.
e13 COERCE/restrict | dilarang ke luar negeri | r=155 orang>Politicians in Thailand,THA,OPP | f=size 155 "155 orang"
. Niwatthamrong Boonsongpaisan, pejabat perdana menteri, sempat dikabarkan meminta perlindungan kedutaan AS, tetapi kedutaan itu membantahnya.
e14 REQUEST/assist | membantahnya | a=Niwatthamrong Boonsongpaisan>N | r=kedutaan AS>A | st=denied
+ Di Jalan Ratchadamnoen, demonstran pimpinan Suthep Thaugsuban, yang sejak November menuntut Yingluck turun, bersorak lalu pulang.
e15 REQUEST/change | menuntut | a=demonstran pimpinan Suthep Thaugsuban>S | r=Yingluck>Y | d=2013-11-01..2014-05-22
e16 SUPPORT | bersorak | a=demonstran pimpinan Suthep Thaugsuban>S | r=Jenderal Prayuth Chan-ocha>P | p=Jalan Ratchadamnoen>B | d=2014-05-22
. Di pinggir barat kota, tentara menembak ke udara untuk membubarkan kamp Kaus Merah.
e17 ASSAULT/crowd-control | membubarkan | a=tentara>T | r=Kaus Merah>R | p=pinggir barat kota>B | d=2014-05-22
. Beberapa pemimpinnya diborgol.
e18 COERCE/arrest | diborgol | r=Beberapa pemimpinnya>R | p=pinggir barat kota>B | d=2014-05-22
+ "Tidak ada pembenaran bagi kudeta militer ini," kecam Menteri Luar Negeri AS John Kerry dalam pernyataan tertulis.
S document:pernyataan tertulis>=Written statement of John Kerry ; person:Menteri Luar Negeri AS John Kerry>J | kecam | Tidak ada pembenaran bagi kudeta militer ini, | direct
e19 ACCUSE/disapprove | kecam | a=Menteri Luar Negeri AS John Kerry>J
e20 COERCE/seize | kudeta militer ini | p=Thailand>B | d=2014-05-22 | same=e1
. Washington meninjau ulang bantuan militer senilai 10 juta dolar.
e21 SANCTION/discontinue | meninjau ulang bantuan | a=Washington>A | st=possible
. Prancis dan Jerman ikut mengutuk, Jepang menyatakan sangat menyesalkan.
S organization:Jepang>=Japan | menyatakan | sangat menyesalkan | indirect
e22 ACCUSE/disapprove | mengutuk | a=Prancis>France,FRA,GOV ; Jerman>Germany,DEU,GOV
e23 ACCUSE/disapprove | menyesalkan | a=Jepang>Japan,JPN,GOV
+ Ini kudeta ke-12 yang berhasil di Thailand sejak monarki mutlak berakhir pada 1932.
e24 COERCE/seize | kudeta ke-12 | p=Thailand>B | d=2014-05-22 | same=e1
. Turis di Khao San sibuk mencari bir sebelum pukul sepuluh, dan baht hanya melemah tipis.

@story id-own-qe-058 | id | 2010-06-01 | Pena Buana
@who I = Israel | ISR | GOV
@who K = Israeli naval commandos | ISR | MIL
@who A = Gaza flotilla activists | - | NGO
@who T = Turkey | TUR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who D = United Nations Security Council | - | IGO
@who H = IHH | TUR | NGO
@who M = Mark Regev | ISR | GOV
@who G = Egypt | EGY | GOV
@where L = Mediterranean Sea off Gaza | - | 32.6 | 33.6
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Komando Israel Serbu Kapal Mavi Marmara, 9 Aktivis Tewas, Turki: Terorisme Negara
S organization:Turki>T | - | Terorisme Negara | direct
e1 ASSAULT/firearms | Serbu | a=Komando Israel>K | r=9 Aktivis>A | d=2010-05-31 | f=killed 9 "9 Aktivis"
e2 ACCUSE/disapprove | Terorisme Negara | a=Turki>T | r=Israel>I
+ YERUSALEM - Pasukan komando laut Israel turun dari helikopter ke geladak kapal Turki Mavi Marmara di perairan internasional, Senin (31/5/2010) pukul 04.30, dan menembak mati sembilan aktivis.
e3 ASSAULT/firearms | menembak mati | a=Pasukan komando laut Israel>K | r=sembilan aktivis>A | p=perairan internasional>L | d=2010-05-31 | f=killed 9 "sembilan aktivis" | same=e1
. Kapal itu memimpin armada enam kapal yang membawa 10.000 ton bantuan untuk menembus blokade Gaza.
e4 AID | membawa 10.000 ton bantuan | a=armada enam kapal>A | p=Gaza>G | st=denied
e5 COERCE/restrict | blokade Gaza | p=Gaza>G | st=ongoing
+ Puluhan orang terluka, termasuk tujuh serdadu.
e6 ASSAULT | terluka | r=tujuh serdadu>K | p=perairan internasional>L | d=2010-05-31 | f=injured 20.. "Puluhan orang" ; injured 7 "tujuh serdadu" | same=e1
. Lebih dari 600 penumpang dari 40-an negara digiring ke Pelabuhan Ashdod dan ditahan, di antaranya 12 orang Indonesia, novelis Swedia Henning Mankell, dan seorang peraih Nobel perdamaian.
e7 COERCE/arrest | ditahan | r=Lebih dari 600 penumpang>A ; 12 orang Indonesia>Indonesian activists on the Gaza flotilla,IDN,NGO ; Henning Mankell>Henning Mankell,SWE,CVL | p=Pelabuhan Ashdod>Ashdod,ISR,31.83,34.64 | d=2010-05-31 | f=detained 600.. "Lebih dari 600 penumpang"
+ "Mereka mengeroyok prajurit kami dengan pentungan dan pisau; prajurit itu membela diri," kata juru bicara pemerintah Mark Regev.
S person:Mark Regev>M | kata | Mereka mengeroyok prajurit kami dengan pentungan dan pisau; prajurit itu membela diri, | direct
e8 ASSAULT/beat,primitive | mengeroyok | a=Mereka>A | r=prajurit kami>K | p=perairan internasional>L | d=2010-05-31
. Militer merilis video yang memperlihatkan seorang tentara dilempar ke geladak bawah.
S document:video>=Israeli military video | memperlihatkan | seorang tentara dilempar ke geladak bawah | indirect
e9 ASSAULT/beat | dilempar | r=seorang tentara>K | p=perairan internasional>L | d=2010-05-31 | same=e8
. Versi yayasan IHH, penyelenggara pelayaran, berbeda: tembakan dimulai bahkan sebelum serdadu menjejak kapal.
S organization:yayasan IHH>H | Versi | tembakan dimulai bahkan sebelum serdadu menjejak kapal | indirect
e10 ASSAULT/firearms | tembakan dimulai | a=serdadu>K | p=perairan internasional>L | d=2010-05-31 | same=e1
+ Turki menarik duta besarnya dari Tel Aviv dan membatalkan tiga latihan militer bersama.
e11 SANCTION/withdraw | menarik duta besarnya | a=Turki>T | r=Tel Aviv>I
e12 REJECT | membatalkan tiga latihan | a=Turki>T | r=Tel Aviv>I
. Perdana Menteri Recep Tayyip Erdogan, yang memotong lawatannya ke Chile, menyebut serangan tersebut "terorisme negara yang tak berperikemanusiaan".
S person:Perdana Menteri Recep Tayyip Erdogan>E | menyebut | serangan tersebut "terorisme negara yang tak berperikemanusiaan" | mixed
e13 ASSAULT/firearms | serangan tersebut | p=perairan internasional>L | d=2010-05-31 | same=e1
e14 ACCUSE/disapprove | terorisme negara | a=Perdana Menteri Recep Tayyip Erdogan>E | r=Tel Aviv>I | same=e2
. Di Istanbul ribuan orang mencoba menerobos konsulat Israel.
e15 PROTEST/riot | menerobos | a=ribuan orang>Protesters in Istanbul,TUR,CVL | r=konsulat Israel>I | p=Istanbul>Istanbul,TUR,41.01,28.98 | d=2010-05-31 | f=size 2000.. "ribuan orang"
+ Selasa (1/6/2010) dini hari waktu New York, setelah bersidang lebih dari 10 jam, Dewan Keamanan PBB mengutuk "tindakan" yang menimbulkan korban dan meminta penyelidikan yang segera dan tak memihak, seperti dilansir Reuters.
S outlet:Reuters>=Reuters | seperti dilansir | Dewan Keamanan PBB mengutuk "tindakan" yang menimbulkan korban dan meminta penyelidikan yang segera dan tak memihak | mixed
e16 CONSULT/multilateral | bersidang | a=Dewan Keamanan PBB>D | p=New York>New York,USA,40.71,-74.01 | d=2010-05-31..2010-06-01
e17 ACCUSE/disapprove | mengutuk | a=Dewan Keamanan PBB>D | d=2010-06-01
e18 REQUEST | meminta penyelidikan | a=Dewan Keamanan PBB>D | d=2010-06-01
. Atas desakan Amerika Serikat, nama Israel tidak disebut.
+ Netanyahu, yang membatalkan pertemuan dengan Presiden Barack Obama di Washington, menyesalkan jatuhnya korban, tetapi mendukung penuh tentaranya.
e19 REJECT/meet | membatalkan pertemuan | a=Netanyahu>N | r=Presiden Barack Obama>Barack Obama,USA,GOV | p=Washington>Washington,USA,38.9,-77.04
e20 CONCEDE | menyesalkan | a=Netanyahu>N
e21 SUPPORT | mendukung penuh | a=Netanyahu>N | r=tentaranya>K
. Mesir membuka perlintasan Rafah sampai pemberitahuan lebih lanjut.
e22 CONCEDE | membuka perlintasan Rafah | a=Mesir>G | r=Gaza>Residents of the Gaza Strip,PSE,CVL | p=Rafah>Rafah,PSE,31.28,34.25 | d=2010-06-01
+ Israel memberlakukan blokade laut atas Gaza sejak Hamas menguasai wilayah itu pada Juni 2007.
e23 COERCE/restrict | memberlakukan blokade laut | a=Israel>I | p=Gaza>G | d=2007-06-01..2010-06-01 | st=ongoing | same=e5
e24 ASSAULT | menguasai | a=Hamas>Hamas,PSE,REB | p=Gaza>G | d=2007-06-01..2007-06-30
. Sebanyak 1,5 juta orang tinggal di jalur sepanjang 40 kilometer tersebut.

@story id-own-qe-059 | id | 2020-09-03 | Pena Buana
@who N = Alexei Navalny | RUS | OPP
@who R = Russia | RUS | GOV
@who D = Germany | DEU | GOV
@who M = Angela Merkel | DEU | GOV
@who P = Dmitry Peskov | RUS | GOV
@who O = North Atlantic Treaty Organization | - | IGO
@who E = European Union | - | IGO
@who V = Leonid Volkov | RUS | OPP
@who S = Sergei Skripal | GBR | CVL
@where T = Tomsk | RUS | 56.5 | 84.97
@where B = Berlin | DEU | 52.52 | 13.4
# Jerman Pastikan Navalny Diracun Novichok, Merkel: Rusia Harus Menjawab
S organization:Jerman>D | Pastikan | Navalny Diracun Novichok | indirect
S person:Merkel>M | - | Rusia Harus Menjawab | direct
e1 ASSAULT/targeted,unconventional | Diracun | r=Navalny>N | d=2020-08-20
e2 REQUEST | Harus Menjawab | a=Merkel>M | r=Rusia>R | d=2020-09-02
+ Berlin - Laboratorium militer Jerman menemukan "bukti tak terbantahkan" bahwa Alexei Navalny diserang dengan zat saraf dari kelompok Novichok.
S organization:Laboratorium militer Jerman>=Bundeswehr laboratory | menemukan | Alexei Navalny diserang dengan zat saraf dari kelompok Novichok | indirect
e3 ASSAULT/targeted,unconventional | diserang dengan zat saraf | r=Alexei Navalny>N | d=2020-08-20 | same=e1
. Hasil itu diumumkan Kanselir Angela Merkel dengan wajah muram, Rabu (2/9) waktu setempat.
+ "Ia hendak dibungkam.
. Ada pertanyaan-pertanyaan sangat serius yang hanya bisa dan harus dijawab pemerintah Rusia," kata Merkel, seperti dilansir Deutsche Welle, Kamis (3/9/2020).
S outlet:Deutsche Welle>=Deutsche Welle ; person:Merkel>M | kata | Ia hendak dibungkam. ... harus dijawab pemerintah Rusia, | direct
e4 REQUEST | harus dijawab | a=Merkel>M | r=pemerintah Rusia>R | d=2020-09-02 | same=e2
. Duta besar Rusia dipanggil ke Kementerian Luar Negeri.
e5 REQUEST/meet | dipanggil | a=Kementerian Luar Negeri>D | r=Duta besar Rusia>Sergei Nechayev,RUS,GOV | p=Berlin>B | d=2020-09-02
+ Kremlin tidak terima.
. Juru bicaranya, Dmitry Peskov, mengatakan tidak ada alasan untuk menuduh negara Rusia, dan dokter di Omsk tidak menemukan racun apa pun sebelum pasien itu diterbangkan ke Berlin.
S person:Dmitry Peskov>P | mengatakan | tidak ada alasan untuk menuduh negara Rusia, dan dokter di Omsk tidak menemukan racun apa pun sebelum pasien itu diterbangkan ke Berlin | indirect
e6 ASSAULT/unconventional | tidak menemukan racun | r=pasien itu>N | st=denied | same=e1
e7 AID | diterbangkan | r=pasien itu>N | p=Berlin>B | d=2020-08-22
. "Kami menolak sanksi yang didasarkan pada ketergesaan," imbuhnya kepada wartawan.
S person:nya>P | imbuhnya | Kami menolak sanksi yang didasarkan pada ketergesaan, | direct
e8 REJECT | menolak sanksi | a=Kami>R
. Moskow mengeluh belum menerima data apa pun atas permintaan resmi kejaksaannya.
S organization:Moskow>R | mengeluh | belum menerima data apa pun atas permintaan resmi kejaksaannya | indirect
e9 REQUEST/assist | permintaan resmi | a=kejaksaannya>Prosecutor General's Office of Russia,RUS,JUD | r=Jerman>D
+ Bagi orang-orang dekat Navalny, perkaranya terang.
. "Memilih Novichok untuk meracuni Navalny pada 2020 sama saja meninggalkan tanda tangan Putin di tempat kejadian," cuit Leonid Volkov.
S person:Leonid Volkov>V | cuit | Memilih Novichok untuk meracuni Navalny pada 2020 sama saja meninggalkan tanda tangan Putin di tempat kejadian, | direct
e10 ASSAULT/targeted,unconventional | meracuni | a=Putin>Vladimir Putin,RUS,GOV | r=Navalny>N | d=2020-08-20 | same=e1
e11 ACCUSE/allege | tanda tangan Putin | a=Leonid Volkov>V | r=Putin>Vladimir Putin,RUS,GOV
+ Pengacara antikorupsi berusia 44 tahun itu roboh di pesawat dari Tomsk ke Moskow pada 20 Agustus.
. Ia berteriak kesakitan, dan pilot mendarat darurat di Omsk.
. Kini ia masih koma dengan alat bantu napas di Rumah Sakit Charite, tetapi keadaannya membaik.
+ NATO dan Uni Eropa mengutuk serangan itu.
e12 ACCUSE/disapprove | mengutuk | a=NATO>O ; Uni Eropa>E
e13 ASSAULT/targeted,unconventional | serangan itu | r=Navalny>N | d=2020-08-20 | same=e1
. Para politikus di Berlin mulai mendesak pemerintah menghentikan pembangunan pipa gas Nord Stream 2.
e14 REQUEST/change | mendesak | a=Para politikus di Berlin>German politicians,DEU,LEG | r=pemerintah>D
e15 SANCTION/discontinue | menghentikan pembangunan pipa gas | a=pemerintah>D | r=Rusia>R | st=possible
. Gedung Putih menyebut peracunan tersebut "sepenuhnya tercela".
S organization:Gedung Putih>=White House | menyebut | peracunan tersebut "sepenuhnya tercela" | mixed
e16 ASSAULT/targeted,unconventional | peracunan tersebut | r=Navalny>N | d=2020-08-20 | same=e1
e17 ACCUSE/disapprove | sepenuhnya tercela | a=Gedung Putih>United States,USA,GOV
+ Novichok, racun saraf buatan Uni Soviet, dikenal dunia sejak Maret 2018, ketika bekas agen ganda Sergei Skripal dan putrinya ditemukan sekarat di bangku taman Salisbury, Inggris.
e18 ASSAULT/targeted,unconventional | ditemukan sekarat | r=Sergei Skripal>S ; putrinya>Yulia Skripal,RUS,CVL | p=Salisbury>Salisbury,GBR,51.07,-1.79 | d=2018-03-01..2018-03-31
. London kala itu mengusir 23 diplomat Rusia.
e19 SANCTION/expel | mengusir | a=London>United Kingdom,GBR,GOV | r=23 diplomat Rusia>R | d=2018-03-01..2018-03-31 | f=size 23 "23 diplomat Rusia"

@story id-own-qe-060 | id | 2013-09-23 | Pena Buana
@who S = Al-Shabaab | SOM | REB
@who K = Uhuru Kenyatta | KEN | GOV
@who D = Kenya Defence Forces | KEN | MIL
@who V = Shoppers at Westgate | KEN | CVL
@who J = Joseph Ole Lenku | KEN | GOV
@who A = Ali Mohamud Rage | SOM | REB
@who I = Israel | ISR | GOV
@who R = Kenya Red Cross | KEN | NGO
@where W = Westgate mall, Nairobi | KEN | -1.26 | 36.8
@where S = Somalia | SOM | 5.0 | 46.0
# Hari Ketiga Pengepungan Mal Westgate, Kenya Klaim Kuasai Hampir Seluruh Gedung
S organization:Kenya>=Kenya | Klaim | Kuasai Hampir Seluruh Gedung | indirect
e1 ASSAULT | Pengepungan | a=Kenya>D | p=Mal Westgate>W | d=2013-09-21..2013-09-23 | st=ongoing
e2 ASSAULT | Kuasai | a=Kenya>D | p=Mal Westgate>W | d=2013-09-23
+ NAIROBI - Empat ledakan keras disusul asap hitam pekat terlihat di atas mal mewah Westgate, Senin (23/9/2013) siang.
e3 ASSAULT/explosives | ledakan keras | p=mal mewah Westgate>W | d=2013-09-23
. Tentara Kenya sedang memburu milisi Al-Shabaab yang masih bertahan di dalam bersama sejumlah sandera.
e4 ASSAULT | memburu | a=Tentara Kenya>D | r=milisi Al-Shabaab>S | p=mal mewah Westgate>W | d=2013-09-21..2013-09-23 | st=ongoing | same=e1
e5 ASSAULT/abduct | sandera | a=milisi Al-Shabaab>S | r=sejumlah sandera>V | p=mal mewah Westgate>W | d=2013-09-21..2013-09-23 | st=ongoing
+ "Hampir semua sandera sudah dievakuasi, dan kami menguasai semua lantai," kata Menteri Dalam Negeri Joseph Ole Lenku kepada wartawan, dikutip dari AFP.
S outlet:AFP>=AFP ; person:Menteri Dalam Negeri Joseph Ole Lenku>J | kata | Hampir semua sandera sudah dievakuasi, dan kami menguasai semua lantai, | direct
e6 AID | dievakuasi | r=sandera>V | p=mal mewah Westgate>W
e7 ASSAULT | menguasai semua lantai | a=kami>D | p=mal mewah Westgate>W | d=2013-09-23 | same=e2
. Dua penyerang tewas pada Senin, tambahnya, dan asap berasal dari kasur yang mereka bakar.
S person:nya>J | tambahnya | Dua penyerang tewas pada Senin | indirect
e8 ASSAULT | tewas | r=Dua penyerang>S | p=mal mewah Westgate>W | d=2013-09-23 | f=killed 2 "Dua penyerang"
+ Korban tewas sedikitnya 62 orang, sementara 63 lainnya masih hilang, menurut Palang Merah Kenya.
S organization:Palang Merah Kenya>R | menurut | Korban tewas sedikitnya 62 orang, sementara 63 lainnya masih hilang | indirect
e9 ASSAULT/firearms | Korban tewas | r=62 orang>V | p=mal mewah Westgate>W | d=2013-09-21..2013-09-23 | f=killed 62.. "sedikitnya 62 orang" ; missing 63 "63 lainnya"
. Di antara yang terbunuh terdapat keponakan Presiden Uhuru Kenyatta beserta tunangannya, penyair Ghana Kofi Awoonor, dan warga Inggris, Prancis, serta India.
e10 ASSAULT/firearms | terbunuh | r=keponakan Presiden Uhuru Kenyatta>Nephew of Uhuru Kenyatta,KEN,CVL ; tunangannya>Fiancee of Kenyatta's nephew,KEN,CVL ; Kofi Awoonor>Kofi Awoonor,GHA,CVL | p=mal mewah Westgate>W | d=2013-09-21 | same=e9
+ Serangan bermula Sabtu (21/9) tengah hari, saat ada lomba memasak anak-anak di parkiran atap.
e11 ASSAULT/firearms,explosives | Serangan | p=mal mewah Westgate>W | d=2013-09-21 | same=e9
. Saksi mata bernama Elijah Kamau menuturkan bahwa orang-orang bersenjata menyuruh pengunjung muslim keluar, lalu menembaki yang tersisa.
S person:Elijah Kamau>=Elijah Kamau | menuturkan | orang-orang bersenjata menyuruh pengunjung muslim keluar, lalu menembaki yang tersisa | indirect
e12 ASSAULT/firearms | menembaki | a=orang-orang bersenjata>S | r=yang tersisa>V | p=mal mewah Westgate>W | d=2013-09-21 | same=e9
. Ada yang lolos dari maut dengan pura-pura mati di balik meja kasir.
+ Al-Shabaab, melalui rekaman suara juru bicaranya, Ali Mohamud Rage, mengancam membunuh sandera apabila tentara terus merangsek.
S document:rekaman suara>=Al-Shabaab audio statement ; person:Ali Mohamud Rage>A | mengancam | membunuh sandera apabila tentara terus merangsek | indirect
e13 THREATEN/violence | mengancam | a=Ali Mohamud Rage>A | r=sandera>V
. Kelompok itu menuntut Kenya angkat kaki dari Somalia, tempat sekitar 4.000 prajuritnya bertempur sejak Oktober 2011.
e14 REQUEST/yield | menuntut | a=Kelompok itu>S | r=Kenya>D
e15 ASSAULT | bertempur | a=4.000 prajuritnya>D | p=Somalia>S | d=2011-10-01..2013-09-23 | st=ongoing | f=size 4000 "sekitar 4.000 prajuritnya"
. "Kami tidak akan mundur dari perang melawan teror," jawab Kenyatta dalam pidato kenegaraan, Minggu.
S person:Kenyatta>K | jawab | Kami tidak akan mundur dari perang melawan teror, | direct
e16 REJECT/yield | tidak akan mundur | a=Kami>K | r=Kelompok itu>S | d=2013-09-22
+ Penasihat dari Israel membantu menyusun siasat, ungkap seorang sumber keamanan yang enggan disebut namanya.
S unnamed:seorang sumber keamanan>- | ungkap | Penasihat dari Israel membantu menyusun siasat | indirect
e17 AID | membantu | a=Penasihat dari Israel>I
. Presiden AS Barack Obama menelepon Kenyatta untuk menyatakan belasungkawa dan menawarkan dukungan penegakan hukum.
e18 CONSULT/phone | menelepon | a=Presiden AS Barack Obama>Barack Obama,USA,GOV ; Kenyatta>K
e19 AGREE | menawarkan dukungan | a=Presiden AS Barack Obama>Barack Obama,USA,GOV | r=Kenyatta>K
. Mahkamah Pidana Internasional memberi Wakil Presiden William Ruto izin sepekan meninggalkan sidangnya di Den Haag.
e20 CONCEDE | izin sepekan | a=Mahkamah Pidana Internasional>International Criminal Court,-,JUD | r=Wakil Presiden William Ruto>William Ruto,KEN,GOV | p=Den Haag>The Hague,NLD,52.08,4.31
+ Antrean pendonor darah di Taman Uhuru mengular sampai ke jalan raya.
. Bagi Nairobi ini serangan terburuk sejak bom di kedutaan Amerika pada 1998.
e21 ASSAULT/explosives | bom di kedutaan Amerika | r=kedutaan Amerika>Embassy of the United States in Nairobi,USA,GOV | p=Nairobi>Nairobi,KEN,-1.29,36.82 | d=1998-01-01..1998-12-31
