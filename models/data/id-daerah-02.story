@story id-own-qg-007 | id | 2024-12-11 | Serambi Nanggroe
@who R = Rohingya refugees | MMR | CVL
@who U = UNHCR | - | IGO
@who W = Residents of South Aceh | IDN | CVL
@who P = Aceh Regional Police | IDN | COP
@who K = KontraS Aceh | IDN | NGO
@who G = Government of South Aceh | IDN | GOV
@who F = Fishermen of Labuhan Haji | IDN | CVL
@where L = Labuhan Haji | IDN | 3.54 | 97.01
@where T = Tapaktuan | IDN | 3.26 | 97.18
@where C = Cox's Bazar | BGD | 21.43 | 92.01
# Tiga Pekan di Tenda, Nasib 152 Pengungsi Rohingya di Aceh Selatan Masih Menggantung
+ TAPAKTUAN - Hujan yang turun saban sore membuat terpal biru di Lapangan Tapaktuan tergenang setinggi mata kaki.
. Di bawahnya 152 pengungsi Rohingya, separuhnya anak-anak, menunggu keputusan siapa yang mau menampung mereka.
+ Mereka diturunkan dari kapal di perairan Labuhan Haji pada 24 Oktober setelah tiga orang rekannya meninggal di laut.
. Waktu itu warga menolak mereka mendarat, sehingga kapal kayu tersebut terapung empat kilometer dari pantai selama sepekan dan hanya dikirimi nasi bungkus serta air oleh nelayan.
e1 REJECT | menolak | a=warga>W | r=mereka>R | p=Labuhan Haji>L | d=2024-10-01..2024-10-31
e2 AID | dikirimi nasi bungkus serta air | a=nelayan>F | r=kapal kayu tersebut>R | p=Labuhan Haji>L | d=2024-10-01..2024-10-31
+ Penjabat Bupati Aceh Selatan, Cut Syazalisma, Selasa (10/12), menegaskan daerahnya tidak sanggup menjadi tempat penampungan permanen.
S person:Cut Syazalisma>=Cut Syazalisma | menegaskan | daerahnya tidak sanggup menjadi tempat penampungan permanen | indirect
e3 REJECT/assist | tidak sanggup | a=Penjabat Bupati Aceh Selatan, Cut Syazalisma>G | r=pengungsi Rohingya>R | d=2024-12-10
. "Kami sudah dua kali menyurati Jakarta, tapi jawabannya cuma diminta bersabar," keluhnya.
S person:nya>=Cut Syazalisma | keluhnya | Kami sudah dua kali menyurati Jakarta, tapi jawabannya cuma diminta bersabar, | direct
e4 CONSULT | menyurati | a=Kami>G | r=Jakarta>Indonesia,IDN,GOV
e5 REQUEST | diminta bersabar | a=Jakarta>Indonesia,IDN,GOV | r=Kami>G
+ UNHCR berharap pemerintah pusat menunjuk lokasi sesuai Peraturan Presiden Nomor 125 Tahun 2016.
e6 REQUEST | berharap | a=UNHCR>U | r=pemerintah pusat>Indonesia,IDN,GOV
. Perpres itu mewajibkan pengungsi yang ditemukan dalam keadaan darurat di laut untuk ditolong.
S document:Perpres itu>=Presidential Regulation 125 of 2016 | mewajibkan | pengungsi yang ditemukan dalam keadaan darurat di laut untuk ditolong | indirect
+ Sementara itu, penyidik Ditreskrimum Polda Aceh telah menahan tiga lelaki asal Labuhan Haji yang diduga membeli kapal dan memungut Rp 20 juta per kepala untuk memasukkan orang-orang itu dari Cox's Bazar ke Malaysia.
e7 COERCE/arrest | menahan | a=penyidik Ditreskrimum Polda Aceh>P | r=tiga lelaki asal Labuhan Haji>Suspected people smugglers in South Aceh,IDN,CVL | f=detained 3 "tiga lelaki asal Labuhan Haji"
. Delapan orang lagi masuk daftar pencarian.
e8 THREATEN/arrest | masuk daftar pencarian | r=Delapan orang lagi>Suspected people smugglers in South Aceh,IDN,CVL
. Kabid Humas Polda Aceh Kombes Joko Krisdiyanto menyebut mayat perempuan yang mengapung sebelum kapal itu ditemukan juga korban jaringan tersebut.
S person:Kabid Humas Polda Aceh Kombes Joko Krisdiyanto>=Joko Krisdiyanto | menyebut | mayat perempuan yang mengapung sebelum kapal itu ditemukan juga korban jaringan tersebut | indirect
+ KontraS Aceh mengkritik cara pandang yang melulu kriminal.
e9 ACCUSE/disapprove | mengkritik | a=KontraS Aceh>K | r=Polda Aceh>P
. Koordinatornya, Azharul Husna, mengingatkan bahwa setahun lalu gerombolan mahasiswa menyeret paksa 137 pengungsi keluar dari gedung di Banda Aceh akibat kabar bohong yang dibiarkan.
S person:Azharul Husna>=Azharul Husna | mengingatkan | setahun lalu gerombolan mahasiswa menyeret paksa 137 pengungsi keluar dari gedung di Banda Aceh akibat kabar bohong yang dibiarkan | indirect
e10 PROTEST/riot | menyeret paksa | a=gerombolan mahasiswa>Students in Banda Aceh,IDN,CVL | r=137 pengungsi>R | p=Banda Aceh>Banda Aceh,IDN,5.55,95.32 | d=2023-12-01..2023-12-31 | f=displaced 137 "137 pengungsi"
+ Nur Kaida, 19 tahun, kehilangan suaminya dalam pelayaran.
. Ia lahir di kamp, empat tahun setelah kampung orang tuanya di Buthidaung dibakar tentara.
e11 ASSAULT/destroy | dibakar | a=tentara>Myanmar Armed Forces,MMR,MIL | r=kampung orang tuanya>Rohingya villagers in Buthidaung,MMR,CVL | p=Buthidaung>Buthidaung,MMR,20.87,92.53
. "Di sini tidak ada yang menembak, itu sudah cukup," katanya melalui penerjemah.
S person:nya>=Nur Kaida | katanya | Di sini tidak ada yang menembak, itu sudah cukup, | direct

@story id-own-qg-008 | id | 2014-08-19 | Kompasiana
@who B = British Army | GBR | MIL
@who I = IRA | GBR | REB
@who L = Loyalist paramilitaries | GBR | REB
@who U = United Kingdom | GBR | GOV
@who S = Bobby Sands | GBR | REB
@who T = Margaret Thatcher | GBR | GOV
@who C = Civil rights marchers in Derry | GBR | CVL
@where D = Derry | GBR | 55.0 | -7.32
@where N = Northern Ireland | GBR | 54.6 | -6.7
@where BE = Belfast | GBR | 54.6 | -5.93
# Belajar dari Belfast: Tiga Dekade "Masalah" dan Seni Berhenti Membenci
+ Sepulang dari Belfast bulan lalu, saya jadi sering ditanya apakah kota itu aman.
. Aman sekali, malah membosankan.
. Padahal antara 1968 dan 1998 Irlandia Utara kehilangan lebih dari 3.500 nyawa akibat konflik yang oleh orang sana cuma disebut The Troubles.
e1 ASSAULT | kehilangan lebih dari 3.500 nyawa | p=Irlandia Utara>N | d=1968-01-01..1998-12-31 | f=killed 3500.. "lebih dari 3.500 nyawa"
+ Ceritanya bermula dari pawai hak sipil.
. Kaum Katolik menuntut rumah, pekerjaan, dan suara yang setara; pada 5 Oktober 1968 polisi mementungi pawai mereka di Derry.
e2 REQUEST/change | menuntut | a=Kaum Katolik>C | p=Derry>D
e3 PROTEST/demo | pawai mereka | a=Kaum Katolik>C | p=Derry>D | d=1968-10-05
e4 ASSAULT/beat,crowd-control | mementungi | a=polisi>Royal Ulster Constabulary,GBR,COP | r=pawai mereka>C | p=Derry>D | d=1968-10-05
. Agustus tahun berikutnya kerusuhan begitu parah sampai London mengirim tentara.
e5 PROTEST/riot | kerusuhan | p=Irlandia Utara>N | d=1969-08-01..1969-08-31
e6 MOBILIZE/troops | mengirim tentara | a=London>U | p=Irlandia Utara>N | d=1969-08-01..1969-08-31
+ Mula-mula serdadu itu disuguhi teh oleh ibu-ibu Katolik.
. Lalu datanglah kebijakan penahanan tanpa pengadilan pada 1971, dan puncaknya Minggu Berdarah 30 Januari 1972, ketika pasukan terjun payung menembak mati 13 demonstran tak bersenjata.
e7 COERCE/arrest | penahanan tanpa pengadilan | p=Irlandia Utara>N | d=1971-01-01..1971-12-31
e8 ASSAULT/firearms | menembak mati | a=pasukan terjun payung>B | r=13 demonstran tak bersenjata>C | p=Derry>D | d=1972-01-30 | f=killed 13 "13 demonstran tak bersenjata"
. Butuh 38 tahun sebelum Perdana Menteri David Cameron mengakui penembakan itu "tidak dapat dibenarkan" dan meminta maaf di parlemen.
S person:Perdana Menteri David Cameron>=David Cameron | mengakui | penembakan itu "tidak dapat dibenarkan" | mixed
e9 ASSAULT/firearms | penembakan itu | a=pasukan terjun payung>B | p=Derry>D | d=1972-01-30 | same=e8
e10 CONCEDE | meminta maaf | a=Perdana Menteri David Cameron>David Cameron,GBR,GOV | d=2010-01-01..2010-12-31
+ IRA membalas dengan bom.
e11 ASSAULT/explosives | membalas dengan bom | a=IRA>I
. Pada suatu Jumat di bulan Juli 1972, dua puluh bom meledak di Belfast dalam delapan puluh menit, sembilan orang tewas.
e12 ASSAULT/explosives | meledak | p=Belfast>BE | d=1972-07-01..1972-07-31 | f=killed 9 "sembilan orang"
. Paramiliter loyalis tak kalah kejam: bom mobil mereka di Dublin dan Monaghan pada Mei 1974 membunuh 33 warga sipil, angka tertinggi dalam sehari sepanjang konflik.
e13 ASSAULT/explosives | bom mobil | a=Paramiliter loyalis>L | r=33 warga sipil>-,IRL,CVL | p=Dublin>Dublin,IRL,53.35,-6.26 | d=1974-05-01..1974-05-31 | f=killed 33 "33 warga sipil"
+ Ada juga senjata yang lain, yaitu lapar.
. Bobby Sands, napi berusia 27 tahun, mogok makan di Penjara Maze untuk menuntut status tahanan politik dan meninggal pada 5 Mei 1981, disusul sembilan kawannya.
e14 PROTEST/hunger | mogok makan | a=Bobby Sands>S | p=Penjara Maze>HM Prison Maze,GBR,54.49,-6.11 | d=1981-03-01..1981-05-05
e15 REQUEST/yield | menuntut | a=Bobby Sands>S | r=London>U | p=Penjara Maze>HM Prison Maze,GBR,54.49,-6.11
. "Kejahatan adalah kejahatan, itu bukan politik," kata Margaret Thatcher yang menampik tuntutan tersebut.
S person:Margaret Thatcher>T | kata | Kejahatan adalah kejahatan, itu bukan politik, | direct
e16 REJECT/yield | menampik | a=Margaret Thatcher>T | r=Bobby Sands>S
+ Titik baliknya datang diam-diam.
. John Hume dari SDLP menemui Gerry Adams berkali-kali meskipun dicaci koleganya, hingga IRA mengumumkan gencatan senjata pada 31 Agustus 1994.
e17 CONSULT | menemui | a=John Hume>John Hume,GBR,OPP ; Gerry Adams>Gerry Adams,GBR,OPP
e18 ACCUSE/disapprove | dicaci | a=koleganya>Social Democratic and Labour Party,GBR,OPP | r=John Hume>John Hume,GBR,OPP
e19 CONCEDE | mengumumkan gencatan senjata | a=IRA>I | d=1994-08-31
. Gencatan itu sempat dilanggar di Canary Wharf, dipulihkan lagi, dan baru pada 2005 kelompok tersebut memusnahkan seluruh persenjataannya di hadapan Jenderal Kanada John de Chastelain.
e20 REJECT/yield | dilanggar | p=Canary Wharf>Canary Wharf,GBR,51.5,-0.02
e21 RETREAT/disarm | memusnahkan seluruh persenjataannya | a=kelompok tersebut>I | d=2005-01-01..2005-12-31
+ Temboknya masih berdiri, gerbangnya ditutup tiap pukul tujuh malam.

@story id-own-qg-009 | id | 2017-05-09 | Tempo Raya
@who A = Basuki Tjahaja Purnama | IDN | GOV
@who H = North Jakarta District Court | IDN | JUD
@who S = Supporters of Basuki Tjahaja Purnama | IDN | CVL
@who G = GNPF-MUI | IDN | NGO
@who N = Amnesty International | - | NGO
@who P = Jakarta Metropolitan Police | IDN | COP
@who J = Public prosecutors in the Basuki case | IDN | JUD
@where R = Ragunan | IDN | -6.29 | 106.82
@where C = Cipinang Prison | IDN | -6.22 | 106.88
# Divonis Dua Tahun, Ahok Langsung Dibawa ke Cipinang
e1 SANCTION/convict | Divonis | r=Ahok>A | d=2017-05-09
e2 COERCE/arrest | Dibawa ke Cipinang | r=Ahok>A | p=Cipinang>C | d=2017-05-09
+ JAKARTA. Palu diketuk pukul 11.08, Selasa (9/5/2017), dan ruang auditorium Kementerian Pertanian di Ragunan mendadak senyap.
. Majelis hakim Pengadilan Negeri Jakarta Utara menghukum Gubernur DKI Jakarta Basuki Tjahaja Purnama alias Ahok dua tahun penjara karena terbukti menodai agama dalam pidatonya di Kepulauan Seribu.
e3 SANCTION/convict | menghukum | a=Majelis hakim Pengadilan Negeri Jakarta Utara>H | r=Gubernur DKI Jakarta Basuki Tjahaja Purnama alias Ahok>A | p=Ragunan>R | d=2017-05-09 | same=e1
. Hukuman itu lebih berat daripada tuntutan jaksa yang hanya meminta satu tahun dengan masa percobaan dua tahun.
e4 SANCTION/convict | Hukuman itu | r=Gubernur DKI Jakarta Basuki Tjahaja Purnama alias Ahok>A | same=e1
e5 REQUEST | tuntutan jaksa | a=jaksa>J | r=Majelis hakim Pengadilan Negeri Jakarta Utara>H
+ "Memerintahkan terdakwa ditahan," ujar ketua majelis Dwiarso Budi Santiarto.
S person:ketua majelis Dwiarso Budi Santiarto>=Dwiarso Budi Santiarto | ujar | Memerintahkan terdakwa ditahan, | direct
e6 COERCE/arrest | ditahan | a=ketua majelis Dwiarso Budi Santiarto>H | r=terdakwa>A | p=Ragunan>R | d=2017-05-09 | st=planned | same=e2
+ Ahok menyalami para hakim satu per satu.
. Ia menyatakan akan banding.
S person:Ia>A | menyatakan | akan banding | indirect
e7 REJECT | banding | a=Ia>A | r=para hakim>H | st=planned
. Kendaraan taktis Brimob membawanya melewati pintu belakang menuju Rumah Tahanan Cipinang.
e8 COERCE/arrest | membawanya | a=Brimob>Mobile Brigade Corps,IDN,COP | r=nya>A | p=Rumah Tahanan Cipinang>C | d=2017-05-09 | same=e2
+ Di luar gedung, dua kelompok massa dipisahkan kawat berduri dan 13.000 polisi serta tentara.
e9 PROTEST/demo | dua kelompok massa | p=Ragunan>R | d=2017-05-09
e10 MOBILIZE/police,troops | 13.000 polisi serta tentara | a=polisi>P ; tentara>Indonesian National Armed Forces,IDN,MIL | p=Ragunan>R | d=2017-05-09 | f=size 13000 "13.000 polisi serta tentara"
. Yang satu bertakbir dan sujud syukur, yang lain menangis.
. Malamnya pendukung Ahok menyalakan lilin di depan Rutan Cipinang dan menggoyang pagar sampai roboh sebagian; mereka menolak pulang walau diimbau berkali-kali.
e11 PROTEST/demo,vandalize | menggoyang pagar | a=pendukung Ahok>S | p=Rutan Cipinang>C | d=2017-05-09
e12 REJECT/yield | menolak pulang | a=mereka>S | p=Rutan Cipinang>C | d=2017-05-09
e13 REQUEST/yield | diimbau | r=mereka>S | p=Rutan Cipinang>C | d=2017-05-09
+ Ketua GNPF-MUI Bachtiar Nasir mengaku puas.
e14 SUPPORT | mengaku puas | a=Ketua GNPF-MUI Bachtiar Nasir>G | r=Majelis hakim>H
. Kelompoknya berada di balik unjuk rasa 2 Desember lalu, yang menurut panitia diikuti tujuh juta orang, sedangkan polisi menaksir 200.000.
S unnamed:panitia>- | menurut | diikuti tujuh juta orang | indirect
S organization:polisi>P | menaksir | 200.000 | indirect
e15 PROTEST/demo | unjuk rasa 2 Desember | a=Kelompoknya>G | d=2016-12-02 | f=size 7000000 "tujuh juta orang" ; size 200000 "200.000"
+ Amnesty International mengecam putusan tersebut dan menyebutnya akan menodai reputasi Indonesia sebagai negara toleran.
S organization:Amnesty International>N | menyebutnya | akan menodai reputasi Indonesia sebagai negara toleran | indirect
e16 ACCUSE/disapprove | mengecam | a=Amnesty International>N | r=Majelis hakim>H
. Kedutaan Uni Eropa mendesak pasal penodaan agama dihapus.
e17 REQUEST/change | mendesak | a=Kedutaan Uni Eropa>European Union,-,IGO | r=Indonesia>Indonesia,IDN,GOV
. Menteri Dalam Negeri Tjahjo Kumolo akan memberhentikan sementara Ahok dan menunjuk Djarot Saiful Hidayat sebagai pelaksana tugas.
e18 SANCTION/expel | memberhentikan sementara | a=Menteri Dalam Negeri Tjahjo Kumolo>Tjahjo Kumolo,IDN,GOV | r=Ahok>A | st=planned
+ Pasal 156a KUHP lahir dari penetapan presiden tahun 1965, dan sejak Reformasi lebih dari seratus orang didakwa dengannya.
e19 ACCUSE | didakwa | r=lebih dari seratus orang>Blasphemy defendants in Indonesia,IDN,CVL | p=Indonesia>Indonesia,IDN,-2.5,118.0

@story id-own-qg-010 | id | 2009-05-20 | Catatan Warga
@who T = LTTE | LKA | REB
@who P = Velupillai Prabhakaran | LKA | REB
@who S = Sri Lanka | LKA | GOV
@who A = Sri Lanka Army | LKA | MIL
@who R = Mahinda Rajapaksa | LKA | GOV
@who U = United Nations | - | IGO
@who K = Tamil civilians | LKA | CVL
@who N = Norway | NOR | GOV
@where M = Mullaitivu | LKA | 9.27 | 80.81
@where L = Sri Lanka | LKA | 7.9 | 80.7
@where C = Colombo | LKA | 6.93 | 79.86
# Habis Sudah Macan Tamil: Catatan tentang Perang 26 Tahun di Pulau Sebelah
+ Petasan meletus di Kolombo sepanjang Selasa malam, sedangkan di kamp-kamp Vavuniya orang antre air sambil mencari nama kerabat di papan.
. Dua gambar dari satu pulau.
+ Presiden Mahinda Rajapaksa pada 19 Mei 2009 menyatakan di depan parlemen bahwa seluruh negeri telah dibebaskan dari teror.
S person:Presiden Mahinda Rajapaksa>R | menyatakan | seluruh negeri telah dibebaskan dari teror | indirect
e1 ASSAULT | dibebaskan dari teror | a=Presiden Mahinda Rajapaksa>S | p=seluruh negeri>L
. Beberapa jam sebelumnya televisi menayangkan jenazah Velupillai Prabhakaran, pendiri Macan Pembebasan Tamil Eelam (LTTE), dengan saputangan menutupi luka tembak di kepala.
e2 ASSAULT/firearms | luka tembak | r=Velupillai Prabhakaran>P | f=killed 1 "jenazah Velupillai Prabhakaran"
. Tentara menyebut ia tewas di tepi laguna Nanthikadal, Mullaitivu; situs TamilNet yang dekat dengan pemberontak berkeras sang pemimpin masih hidup.
S organization:Tentara>A | menyebut | ia tewas di tepi laguna Nanthikadal, Mullaitivu | indirect
S outlet:situs TamilNet>=TamilNet | berkeras | sang pemimpin masih hidup | indirect
e3 ASSAULT | tewas | a=Tentara>A | r=ia>P | p=Mullaitivu>M | same=e2
e4 ASSAULT | masih hidup | r=sang pemimpin>P | st=denied | same=e2
+ Bagaimana perang ini dimulai?
. Jawaban paling pendek: bahasa.
. Undang-undang tahun 1956 menjadikan Sinhala satu-satunya bahasa resmi, lalu pada Juli 1983, setelah LTTE menyergap dan menewaskan 13 tentara di Jaffna, massa Sinhala membantai orang Tamil di ibu kota selama sepekan.
e5 COERCE/restrict | menjadikan Sinhala satu-satunya bahasa resmi | a=Undang-undang tahun 1956>S | r=orang Tamil>K | d=1956-01-01..1956-12-31
e6 ASSAULT | menyergap | a=LTTE>T | r=13 tentara>A | p=Jaffna>Jaffna,LKA,9.66,80.02 | d=1983-07-01..1983-07-31 | f=killed 13 "13 tentara"
e7 PROTEST/riot | membantai | a=massa Sinhala>Sinhalese mobs,LKA,CVL | r=orang Tamil>K | p=ibu kota>C | d=1983-07-01..1983-07-31
. Korban jiwa "Juli Hitam" tak pernah jelas, antara 400 dan 3.000.
e8 PROTEST/riot | Juli Hitam | p=ibu kota>C | d=1983-07-01..1983-07-31 | f=killed 400..3000 "antara 400 dan 3.000" | same=e7
+ Beberapa tonggak sesudahnya, saya susun dari arsip BBC dan Reuters:
+ - 1987: India mengirim pasukan perdamaian yang malah berperang melawan Macan; 1.155 serdadunya gugur sebelum ditarik tiga tahun kemudian.
S outlet:BBC>=BBC ; outlet:Reuters>=Reuters | - | India mengirim pasukan perdamaian yang malah berperang melawan Macan; 1.155 serdadunya gugur sebelum ditarik tiga tahun kemudian | indirect
e9 MOBILIZE/troops | mengirim pasukan perdamaian | a=India>India,IND,GOV | p=seluruh negeri>L | d=1987-01-01..1987-12-31
e10 ASSAULT | berperang melawan | a=pasukan perdamaian>Indian Peace Keeping Force,IND,MIL ; Macan>T | p=seluruh negeri>L | f=killed 1155 "1.155 serdadunya"
e11 RETREAT/withdraw | ditarik | a=India>India,IND,GOV | p=seluruh negeri>L | d=1990-01-01..1990-12-31
+ - 1991: seorang perempuan dengan sabuk peledak membunuh Rajiv Gandhi di Sriperumbudur.
S outlet:BBC>=BBC ; outlet:Reuters>=Reuters | - | seorang perempuan dengan sabuk peledak membunuh Rajiv Gandhi di Sriperumbudur | indirect
e12 ASSAULT/suicide-attack,targeted | membunuh | a=seorang perempuan dengan sabuk peledak>T | r=Rajiv Gandhi>Rajiv Gandhi,IND,OPP | p=Sriperumbudur>Sriperumbudur,IND,12.97,79.94 | d=1991-01-01..1991-12-31 | f=killed 1 "Rajiv Gandhi"
+ - 2002: gencatan senjata yang dijembatani Norwegia ditandatangani, dan Kolombo resmi membuangnya ke tong sampah pada Januari 2008.
S outlet:BBC>=BBC ; outlet:Reuters>=Reuters | - | gencatan senjata yang dijembatani Norwegia ditandatangani, dan Kolombo resmi membuangnya ke tong sampah pada Januari 2008 | indirect
e13 CONCEDE | gencatan senjata | a=Kolombo>S | d=2002-01-01..2002-12-31
e14 REJECT/yield | membuangnya ke tong sampah | a=Kolombo>S | r=Macan>T | d=2008-01-01..2008-01-31
+ Lima bulan terakhir adalah yang terburuk.
. Dokumen PBB yang bocor menyebut 7.000 warga sipil tewas dihujani meriam di "zona aman" hingga akhir April, angka yang ditolak mentah-mentah oleh pemerintah.
S document:Dokumen PBB yang bocor>=United Nations document | menyebut | 7.000 warga sipil tewas dihujani meriam di "zona aman" hingga akhir April | mixed
e15 ASSAULT/heavy-weapons | dihujani meriam | r=7.000 warga sipil>K | p=Mullaitivu>M | d=2009-01-01..2009-04-30 | f=killed 7000 "7.000 warga sipil"
e16 REJECT | ditolak mentah-mentah | a=pemerintah>S | r=PBB>U
. LTTE pun menjadikan rakyatnya sendiri tameng dan menembaki mereka yang hendak menyeberang, kata para penyintas kepada Human Rights Watch.
S organization:Human Rights Watch>=Human Rights Watch ; unnamed:para penyintas>- | kata | LTTE pun menjadikan rakyatnya sendiri tameng dan menembaki mereka yang hendak menyeberang | indirect
e17 ASSAULT/abduct | tameng | a=LTTE>T | r=rakyatnya>K | p=Mullaitivu>M | d=2009-01-01..2009-05-20
e18 ASSAULT/firearms | menembaki | a=LTTE>T | r=mereka>K | p=Mullaitivu>M | d=2009-01-01..2009-05-20

@story id-own-qg-011 | id | 2021-09-28 | Suara Aksi
@who B = Students from BEM SI | IDN | CVL
@who K = Corruption Eradication Commission | IDN | COP
@who P = Jakarta Metropolitan Police | IDN | COP
@who N = Novel Baswedan | IDN | COP
@who F = Firli Bahuri | IDN | COP
@who J = Joko Widodo | IDN | GOV
@who O = Ombudsman of Indonesia | IDN | GOV
@where G = Corruption Eradication Commission building | IDN | -6.21 | 106.83
# Mahasiswa Kepung Gedung Merah Putih, Tuntut Firli Cs Batalkan Pemecatan 57 Pegawai KPK
e1 PROTEST/demo | Kepung | a=Mahasiswa>B | r=Firli Cs>K | p=Gedung Merah Putih>G | d=2021-09-27
e2 REQUEST/change | Tuntut | a=Mahasiswa>B | r=Firli Cs>K | p=Gedung Merah Putih>G | d=2021-09-27
e3 SANCTION/expel | Pemecatan | a=Firli Cs>K | r=57 Pegawai KPK>Dismissed KPK employees,IDN,- | st=planned | f=size 57 "57 Pegawai KPK"
+ "Turunkan Firli, selamatkan KPK!"
. Teriakan itu bersahutan di Jalan Kuningan Persada, Jakarta Selatan, Senin (27/9/2021), ketika sekitar 800 mahasiswa dari Badan Eksekutif Mahasiswa Seluruh Indonesia menggelar unjuk rasa.
e4 REQUEST/change | Teriakan itu | a=800 mahasiswa dari Badan Eksekutif Mahasiswa Seluruh Indonesia>B | r=Firli>F | p=Jalan Kuningan Persada>G | d=2021-09-27
e5 PROTEST/demo | unjuk rasa | a=800 mahasiswa dari Badan Eksekutif Mahasiswa Seluruh Indonesia>B | p=Jalan Kuningan Persada>G | d=2021-09-27 | f=size 800 "sekitar 800 mahasiswa" | same=e1
. Polisi memblokade akses menuju Gedung Merah Putih dengan truk dan beton, dan rombongan tertahan di depan Plaza KPK Lama.
e6 COERCE/restrict | memblokade | a=Polisi>P | r=rombongan>B | p=Gedung Merah Putih>G | d=2021-09-27
+ Mereka datang memenuhi ultimatum yang dikirim tiga hari sebelumnya kepada Presiden Joko Widodo.
e7 THREATEN | ultimatum | a=Mereka>B | r=Presiden Joko Widodo>J | d=2021-09-24
. Isinya satu: angkat 57 pegawai yang tak lolos tes wawasan kebangsaan menjadi aparatur sipil negara, atau mahasiswa turun ke jalan.
e8 REQUEST | angkat 57 pegawai | a=Mereka>B | r=Presiden Joko Widodo>J | d=2021-09-24
e9 PROTEST/demo | turun ke jalan | a=mahasiswa>B | r=Presiden Joko Widodo>J | st=possible | same=e1
+ Koordinator media BEM SI Muhammad Rais mengatakan sejumlah rekannya mengalami intimidasi, nomor WhatsApp mereka diretas sejak Minggu malam.
S person:Koordinator media BEM SI Muhammad Rais>=Muhammad Rais | mengatakan | sejumlah rekannya mengalami intimidasi, nomor WhatsApp mereka diretas sejak Minggu malam | indirect
e10 COERCE | intimidasi | r=sejumlah rekannya>B
e11 COERCE/cyber | diretas | r=mereka>B | d=2021-09-26
. Dua bus dari Semarang, tambahnya, diadang di pintu tol.
S person:nya>=Muhammad Rais | tambahnya | Dua bus dari Semarang | indirect
e12 COERCE/restrict | diadang | r=Dua bus dari Semarang>B
. Polda Metro Jaya belum menanggapi keterangan ini.
+ Novel Baswedan, penyidik senior yang termasuk dalam daftar pecat, keluar menemui massa dan berterima kasih.
e13 CONSULT | menemui | a=Novel Baswedan>N ; massa>B | p=Gedung Merah Putih>G | d=2021-09-27
e14 SUPPORT | berterima kasih | a=Novel Baswedan>N | r=massa>B | p=Gedung Merah Putih>G | d=2021-09-27
. "Kami dilawan bukan karena salah, melainkan karena bekerja benar," serunya.
S person:nya>N | serunya | Kami dilawan bukan karena salah, melainkan karena bekerja benar, | direct
. Mata kiri Novel rusak permanen akibat siraman air keras pada April 2017; dua pelakunya, anggota Brimob, hanya diganjar dua tahun dan satu setengah tahun penjara.
e15 ASSAULT/unconventional | siraman air keras | a=dua pelakunya, anggota Brimob>Mobile Brigade Corps,IDN,COP | r=Novel>N | d=2017-04-01..2017-04-30 | f=injured 1 "Mata kiri Novel rusak permanen"
e16 SANCTION/convict | diganjar | r=dua pelakunya, anggota Brimob>Mobile Brigade Corps,IDN,COP
+ Pemberhentian itu berlaku 30 September.
e17 SANCTION/expel | Pemberhentian itu | a=Firli Cs>K | r=57 pegawai>Dismissed KPK employees,IDN,- | d=2021-09-30 | st=planned | same=e3
. Ombudsman dan Komnas HAM sudah menyatakan tes tersebut cacat prosedur dan melanggar hak asasi.
S organization:Ombudsman>O ; organization:Komnas HAM>=National Commission on Human Rights | menyatakan | tes tersebut cacat prosedur dan melanggar hak asasi | indirect
e18 ACCUSE/disapprove | cacat prosedur | a=Ombudsman>O ; Komnas HAM>National Commission on Human Rights,IDN,GOV | r=KPK>K
. Wakil Ketua KPK Nurul Ghufron berdalih pihaknya sekadar menjalankan putusan Mahkamah Konstitusi.
S person:Wakil Ketua KPK Nurul Ghufron>=Nurul Ghufron | berdalih | pihaknya sekadar menjalankan putusan Mahkamah Konstitusi | indirect
+ Selepas azan asar, massa membubarkan diri sambil memunguti sampah.
e19 RETREAT | membubarkan diri | a=massa>B | p=Gedung Merah Putih>G | d=2021-09-27
. Kapolri Listyo Sigit Prabowo keesokan harinya mengaku siap menampung ke-56 bekas pegawai di Bareskrim.
S person:Kapolri Listyo Sigit Prabowo>=Listyo Sigit Prabowo | mengaku | siap menampung ke-56 bekas pegawai di Bareskrim | indirect
e20 AGREE | siap menampung | a=Kapolri Listyo Sigit Prabowo>Listyo Sigit Prabowo,IDN,COP | r=ke-56 bekas pegawai>Dismissed KPK employees,IDN,- | d=2021-09-28

@story id-own-qg-012 | id | 2019-08-14 | UC News
@who I = India | IND | GOV
@who M = Narendra Modi | IND | GOV
@who P = Pakistan | PAK | GOV
@who K = Imran Khan | PAK | GOV
@who J = Jaish-e-Mohammed | PAK | REB
@who R = Residents of Kashmir | IND | CVL
@who T = Indian Armed Forces | IND | MIL
@where S = Srinagar | IND | 34.08 | 74.80
@where K = Jammu and Kashmir | IND | 33.9 | 75.3
# Kashmir Dicabut Otonominya, Dua Negara Nuklir Saling Gertak, Ini Riwayat Sengketanya
e1 COERCE | Dicabut Otonominya | r=Kashmir>R | p=Kashmir>K | d=2019-08-05
e2 THREATEN | Saling Gertak | a=Dua Negara Nuklir>I ; Dua Negara Nuklir>P
+ Telepon mati, internet putus, kawat duri melintang di setiap simpang: begitulah Srinagar dilukiskan koresponden BBC pada hari kesembilan pengepungan.
S outlet:koresponden BBC>=BBC | dilukiskan | Telepon mati, internet putus, kawat duri melintang di setiap simpang | indirect
e3 COERCE/censor | Telepon mati, internet putus | r=Srinagar>R | p=Srinagar>S | st=ongoing | d=2019-08-05..2019-08-14
e4 COERCE/curfew | pengepungan | r=Srinagar>R | p=Srinagar>S | d=2019-08-05..2019-08-14 | st=ongoing
+ Senin pekan lalu (5/8) pemerintah Perdana Menteri Narendra Modi menghapus Pasal 370, jantung otonomi Jammu dan Kashmir sejak 1949.
e5 COERCE | menghapus Pasal 370 | a=pemerintah Perdana Menteri Narendra Modi>I | r=Jammu dan Kashmir>R | p=Jammu dan Kashmir>K | d=2019-08-05 | same=e1
. Puluhan ribu tentara tambahan dikirim, jemaah ziarah Amarnath disuruh pulang, dan dua mantan menteri kepala, Mehbooba Mufti serta Omar Abdullah, ditangkap.
e6 MOBILIZE/troops | dikirim | p=Jammu dan Kashmir>K | f=size 20000.. "Puluhan ribu tentara tambahan"
e7 REQUEST/yield | disuruh pulang | r=jemaah ziarah Amarnath>Amarnath pilgrims,IND,CVL | p=Jammu dan Kashmir>K
e8 COERCE/arrest | ditangkap | r=Mehbooba Mufti>Mehbooba Mufti,IND,OPP ; Omar Abdullah>Omar Abdullah,IND,OPP | p=Jammu dan Kashmir>K | f=detained 2 "dua mantan menteri kepala"
. Menurut Reuters, sedikitnya 300 politikus dan aktivis ikut ditahan.
S outlet:Reuters>=Reuters | Menurut | sedikitnya 300 politikus dan aktivis ikut ditahan | indirect
e9 COERCE/arrest | ditahan | r=300 politikus dan aktivis>Politicians and activists in Kashmir,IND,OPP | p=Jammu dan Kashmir>K | f=detained 300.. "sedikitnya 300 politikus dan aktivis"
+ Islamabad meradang.
. Pakistan mengusir duta besar India, membekukan perdagangan dua arah, dan menghentikan kereta Samjhauta Express.
e10 SANCTION/expel | mengusir | a=Pakistan>P | r=duta besar India>Ambassador of India to Pakistan,IND,GOV
e11 SANCTION/discontinue | membekukan perdagangan | a=Pakistan>P | r=India>I
e12 SANCTION/discontinue | menghentikan kereta | a=Pakistan>P | r=India>I
. Perdana Menteri Imran Khan bahkan menyamakan New Delhi dengan Nazi dan memperingatkan akan terjadi pembersihan etnis.
S person:Perdana Menteri Imran Khan>K | memperingatkan | akan terjadi pembersihan etnis | indirect
e13 ACCUSE/disapprove | menyamakan New Delhi dengan Nazi | a=Perdana Menteri Imran Khan>K | r=New Delhi>I
e14 ASSAULT | pembersihan etnis | a=New Delhi>I | p=Jammu dan Kashmir>K | st=possible
. "Setiap batu bata akan kami balas dengan batu," ancamnya di Muzaffarabad pada hari kemerdekaan.
S person:nya>K | ancamnya | Setiap batu bata akan kami balas dengan batu, | direct
e15 THREATEN/violence | akan kami balas dengan batu | a=nya>P | r=New Delhi>I | d=2019-08-14
+ Nah, dari mana pangkal persoalannya?
. Pada Oktober 1947 milisi Pashtun dari Pakistan menyerbu lembah itu, Maharaja Hari Singh lari ke Jammu dan meneken akta bergabung dengan India, dan pecahlah perang pertama.
e16 ASSAULT | menyerbu | a=milisi Pashtun dari Pakistan>Pashtun tribal militias,PAK,REB | r=lembah itu>R | p=lembah itu>K | d=1947-10-01..1947-10-31
e17 SUPPORT | meneken akta bergabung | a=Maharaja Hari Singh>Hari Singh,IND,GOV | r=India>I | d=1947-10-01..1947-10-31
e18 ASSAULT | perang pertama | a=India>I ; Pakistan>P | p=lembah itu>K
. Dewan Keamanan menyerukan plebisit, yang sampai kini tidak pernah diadakan.
e19 REQUEST/change | menyerukan plebisit | a=Dewan Keamanan>United Nations Security Council,-,IGO | r=India>I ; Pakistan>P
. Perang terulang pada 1965 dan 1999, sementara pemberontakan sejak 1989 sudah menghabiskan, kata data resmi, 42.000 nyawa; lembaga HAM memperkirakan dua kali lipatnya.
S document:data resmi>=Official data of India | kata | 42.000 nyawa | indirect
S unnamed:lembaga HAM>- | memperkirakan | dua kali lipatnya | indirect
e20 ASSAULT | Perang | p=lembah itu>K
e21 ASSAULT | pemberontakan | p=lembah itu>K | d=1989-01-01..2019-08-14 | f=killed 42000 "42.000 nyawa" | st=ongoing
+ Februari lalu, di Pulwama, mobil bom Jaish-e-Mohammed membunuh 40 anggota polisi cadangan India, dan jet India membalas dengan mengebom Balakot.
e22 ASSAULT/suicide-attack,explosives | mobil bom | a=Jaish-e-Mohammed>J | r=40 anggota polisi cadangan India>Central Reserve Police Force,IND,COP | p=Pulwama>Pulwama,IND,33.88,74.9 | d=2019-02-01..2019-02-28 | f=killed 40 "40 anggota polisi cadangan India"
e23 ASSAULT/aerial | mengebom | a=jet India>Indian Air Force,IND,MIL | p=Balakot>Balakot,PAK,34.55,73.35 | d=2019-02-01..2019-02-28
. Pilotnya yang jatuh dibebaskan Pakistan dua hari kemudian, satu-satunya kabar baik tahun ini.
e24 RETREAT/release | dibebaskan | a=Pakistan>P | r=Pilotnya>Indian Air Force pilot,IND,MIL
