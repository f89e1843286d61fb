@story id-own-qi-001 | id | 2005-08-16 | Serambi Kita
@who I = Indonesia | IDN | GOV
@who G = Free Aceh Movement | IDN | REB
@who T = Indonesian National Armed Forces | IDN | MIL
@who A = Martti Ahtisaari | FIN | NGO
@who S = Susilo Bambang Yudhoyono | IDN | GOV
@who W = Residents of Aceh | IDN | CVL
@who U = European Union | - | IGO
@who MM = Malik Mahmud | IDN | REB
@where H = Helsinki | FIN | 60.17 | 24.94
@where AC = Aceh | IDN | 4.7 | 96.75
@where LH = Lhokseumawe | IDN | 5.18 | 97.15
@where BA = Banda Aceh | IDN | 5.55 | 95.32
# RI-GAM Teken Damai di Helsinki, Penarikan Pasukan Dimulai September
e1 AGREE | Teken Damai | a=RI>I ; GAM>G | p=Helsinki>H | d=2005-08-15
e2 RETREAT/withdraw | Penarikan Pasukan | d=2005-09-01..2005-09-30 | st=planned
+ Tepuk tangan pecah di Masjid Raya Baiturrahman ketika layar lebar menayangkan dua lelaki berjas saling menjabat tangan, ribuan kilometer dari sana.
+ Pemerintah Indonesia dan Gerakan Aceh Merdeka (GAM) menandatangani nota kesepahaman di Helsinki, Senin (15/8), untuk menyudahi konflik yang sejak 1976 menelan hampir 15.000 jiwa.
e3 AGREE | menandatangani nota kesepahaman | a=Pemerintah Indonesia>I ; Gerakan Aceh Merdeka (GAM)>G | p=Helsinki>H | d=2005-08-15 | same=e1
e4 ASSAULT | konflik | p=Aceh>AC | d=1976-01-01..2005-08-15 | f=killed ..15000 "hampir 15.000 jiwa"
. Menteri Hukum dan HAM Hamid Awaluddin membubuhkan paraf lebih dulu, disusul Malik Mahmud.
e5 AGREE | membubuhkan paraf | a=Menteri Hukum dan HAM Hamid Awaluddin>Hamid Awaluddin,IDN,GOV ; Malik Mahmud>MM | p=Helsinki>H | d=2005-08-15 | same=e1
. "Saya tidak menjual apa-apa kepada siapa pun," kata Martti Ahtisaari, mantan presiden Finlandia yang menengahi lima putaran perundingan sejak Januari.
S person:Martti Ahtisaari>A | kata | Saya tidak menjual apa-apa kepada siapa pun | direct
e6 CONSULT/third-party | menengahi lima putaran perundingan | a=Martti Ahtisaari>A | r=Pemerintah Indonesia>I ; Gerakan Aceh Merdeka (GAM)>G | p=Helsinki>H | d=2005-01-01..2005-08-15
+ Menurut naskah setebal delapan halaman itu, GAM akan menyerahkan 840 pucuk senjata, dan pasukan nonorganik ditarik bertahap mulai 15 September hingga akhir tahun.
S document:naskah setebal delapan halaman itu>=Helsinki memorandum of understanding | Menurut | GAM akan menyerahkan 840 pucuk senjata, dan pasukan nonorganik ditarik bertahap mulai 15 September hingga akhir tahun | indirect
e7 RETREAT/disarm | menyerahkan 840 pucuk senjata | a=GAM>G | p=Aceh>AC | d=2005-09-15..2005-12-31 | st=planned
e8 RETREAT/withdraw | ditarik | a=pasukan nonorganik>T | p=Aceh>AC | d=2005-09-15..2005-12-31 | st=planned | same=e2
. Para tahanan politik harus dilepas paling lambat 15 hari setelah penandatanganan, dan bekas kombatan diampuni.
e9 RETREAT/release | dilepas | r=Para tahanan politik>G | d=2005-08-15..2005-08-30 | st=planned
e10 CONCEDE | diampuni | r=bekas kombatan>G | st=planned
+ Gerakan itu melepaskan tuntutan merdeka, sesuatu yang setahun lalu disebut mustahil oleh panglimanya sendiri.
e11 CONCEDE | melepaskan tuntutan merdeka | a=Gerakan itu>G | r=Pemerintah Indonesia>I
+ Namun di Lhokseumawe letusan senjata masih terdengar; seorang petani tertembak di pahanya pada Minggu malam, dan tak ada yang mengaku menembaknya.
e12 ASSAULT/firearms | tertembak | r=seorang petani>Farmer in Lhokseumawe,IDN,CVL | p=Lhokseumawe>LH | d=2005-08-14 | f=injured 1 "seorang petani"
. Panglima Kodam Iskandar Muda Mayjen Supiadin menyatakan prajuritnya hanya "bertahan secara aktif" dan tidak lagi mengejar.
S person:Panglima Kodam Iskandar Muda Mayjen Supiadin>=Supiadin | menyatakan | prajuritnya hanya "bertahan secara aktif" dan tidak lagi mengejar | mixed
+ Uni Eropa bersama lima negara ASEAN akan mengirim 200 pemantau tak bersenjata.
e13 AGREE | mengirim | a=Uni Eropa>U ; lima negara ASEAN>Association of Southeast Asian Nations,-,IGO | p=Aceh>AC | st=planned | f=size 200 "200 pemantau tak bersenjata"
. Sebagian anggota DPR keberatan: mereka menuduh pemerintah menginternasionalkan urusan dalam negeri.
S unnamed:Sebagian anggota DPR>- | menuduh | pemerintah menginternasionalkan urusan dalam negeri | indirect
e14 ACCUSE/disapprove | menuduh | a=mereka>Members of the House of Representatives of Indonesia,IDN,LEG | r=pemerintah>I
+ Kesepakatan serupa pernah kandas.
. Pada Desember 2002 kedua pihak meneken penghentian permusuhan di Jenewa, tetapi lima bulan kemudian Presiden Megawati memberlakukan darurat militer dan mengirim lebih dari 30.000 prajurit.
e15 CONCEDE | meneken penghentian permusuhan | a=kedua pihak>I ; kedua pihak>G | p=Jenewa>Geneva,CHE,46.2,6.15 | d=2002-12-01..2002-12-31
e16 COERCE/martial-law | memberlakukan darurat militer | a=Presiden Megawati>Megawati Sukarnoputri,IDN,GOV | p=Aceh>AC | d=2003-05-01..2003-05-31
e17 MOBILIZE/troops | mengirim | a=Presiden Megawati>Megawati Sukarnoputri,IDN,GOV | r=prajurit>T | p=Aceh>AC | d=2003-05-01..2003-05-31 | f=size 30000.. "lebih dari 30.000 prajurit"
. Tsunami 26 Desember lalu, yang menewaskan sekitar 170.000 orang di provinsi itu, mengubah segalanya.
+ "Kalau mereka ingkar lagi, kami mengungsi ke mana?" tanya Cut Nurhayati, yang suaminya diambil orang berseragam pada 1999 dan tidak pernah kembali.
S person:Cut Nurhayati>=Cut Nurhayati | tanya | Kalau mereka ingkar lagi, kami mengungsi ke mana? | direct
e18 ASSAULT/abduct | diambil | a=orang berseragam>-,-,- | r=suaminya>Husband of Cut Nurhayati,IDN,CVL | p=Aceh>AC | d=1999-01-01..1999-12-31 | f=abducted 1 "suaminya"

@story id-own-qi-002 | id | 2006-05-26 | Lintas Timur
@who X = Xanana Gusmao | TLS | GOV
@who M = Mari Alkatiri | TLS | GOV
@who R = Alfredo Reinado | TLS | REB
@who P = Dismissed soldiers of Timor-Leste | TLS | REB
@who F = Timor-Leste Defence Force | TLS | MIL
@who O = National Police of Timor-Leste | TLS | COP
@who A = Australian Defence Force | AUS | MIL
@who AU = Australia | AUS | GOV
@who H = John Howard | AUS | GOV
@who D = Residents of Dili | TLS | CVL
@where DI = Dili | TLS | -8.56 | 125.57
# Polisi Tak Bersenjata Ditembaki Tentara di Dili, Pasukan Australia Mendarat
e1 ASSAULT/firearms | Ditembaki | a=Tentara>F | r=Polisi Tak Bersenjata>O | p=Dili>DI | d=2006-05-25
e2 MOBILIZE/troops | Mendarat | a=Pasukan Australia>A | p=Dili>DI | d=2006-05-25
+ DILI - Sedikitnya sembilan polisi Timor Leste tewas, Kamis (25/5), ketika mereka berjalan keluar dari markasnya di bawah bendera PBB setelah dijanjikan selamat.
e3 ASSAULT/firearms | tewas | r=sembilan polisi Timor Leste>O | p=Dili>DI | d=2006-05-25 | f=killed 9.. "Sedikitnya sembilan polisi Timor Leste" | same=e1
e4 AGREE | dijanjikan selamat | r=mereka>O | d=2006-05-25
. Penembaknya tentara pemerintah, kata seorang perwira PBB yang memapah korban; 27 orang terluka, dua di antaranya penasihat asing.
S unnamed:seorang perwira PBB>- | kata | Penembaknya tentara pemerintah | indirect
e5 ASSAULT/firearms | Penembaknya | a=tentara pemerintah>F | r=korban>O | p=Dili>DI | d=2006-05-25 | f=injured 27 "27 orang" | same=e1
+ Kepala staf Angkatan Darat membantah memberi perintah menembak.
S person:Kepala staf Angkatan Darat>- | membantah | memberi perintah menembak | indirect
e6 REJECT | membantah | a=Kepala staf Angkatan Darat>F
e7 REQUEST | perintah menembak | a=Kepala staf Angkatan Darat>F | r=tentara pemerintah>F | st=denied
+ Sore itu juga 130 prajurit komando Australia turun dari pesawat Hercules dan mengambil alih bandara, sedangkan 1.300 lainnya menyusul dengan kapal.
e8 MOBILIZE/troops | mengambil alih bandara | a=130 prajurit komando Australia>A | p=bandara>Presidente Nicolau Lobato International Airport,TLS,-8.55,125.53 | d=2006-05-25 | f=size 130 "130 prajurit komando Australia" | same=e2
e9 MOBILIZE/troops | menyusul dengan kapal | a=1.300 lainnya>A | p=Dili>DI | st=planned | f=size 1300 "1.300 lainnya"
. Permintaan bantuan diteken Presiden Xanana Gusmao dan Perdana Menteri Mari Alkatiri sehari sebelumnya, dialamatkan kepada Canberra, Kuala Lumpur, Wellington, dan Lisabon.
e10 REQUEST/assist | Permintaan bantuan | a=Presiden Xanana Gusmao>X ; Perdana Menteri Mari Alkatiri>M | r=Canberra>AU ; Kuala Lumpur>Malaysia,MYS,GOV ; Wellington>New Zealand,NZL,GOV ; Lisabon>Portugal,PRT,GOV | p=Dili>DI | d=2006-05-24
. "Kami tidak datang untuk memihak," ujar PM John Howard.
S person:PM John Howard>H | ujar | Kami tidak datang untuk memihak | direct
. Malaysia menyiapkan 500 tentara, Portugal 120 polisi militer; kapan mereka berangkat, belum jelas.
e11 MOBILIZE/troops | menyiapkan 500 tentara | a=Malaysia>Malaysia,MYS,GOV | f=size 500 "500 tentara"
e12 MOBILIZE/police | 120 polisi militer | a=Portugal>Portugal,PRT,GOV | f=size 120 "120 polisi militer"
+ Pangkal perkaranya pemecatan.
. Bulan Maret lalu panglima memberhentikan 594 serdadu, sepertiga kekuatan negara itu, yang mogok karena merasa dianaktirikan sebagai orang barat.
e13 SANCTION/expel | memberhentikan | a=panglima>F | r=594 serdadu>P | p=Dili>DI | d=2006-03-01..2006-03-31 | f=size 594 "594 serdadu"
e14 PROTEST/strike | mogok | a=594 serdadu>P
. Unjuk rasa mereka pada 28 April berakhir rusuh: lima orang meninggal, ratusan rumah jadi arang, dan puluhan ribu penduduk lari ke gereja atau ke gunung.
e15 PROTEST/demo,riot | Unjuk rasa | a=mereka>P | p=Dili>DI | d=2006-04-28
e16 ASSAULT | lima orang meninggal | p=Dili>DI | d=2006-04-28 | f=killed 5 "lima orang" ; displaced 20000.. "puluhan ribu penduduk"
e17 PROTEST/riot,vandalize | ratusan rumah jadi arang | p=Dili>DI | d=2006-04-28 | same=e15
. Mayor Alfredo Reinado, komandan polisi militer, membelot pada awal Mei dan sejak Selasa menghujani bekas rekan-rekannya dengan tembakan dari perbukitan Fatu Ahi.
e18 ASSAULT/firearms | menghujani | a=Mayor Alfredo Reinado>R | r=bekas rekan-rekannya>F | p=Fatu Ahi>Fatu Ahi,TLS,-8.57,125.63 | d=2006-05-23..2006-05-26 | st=ongoing
+ Ia menuntut Alkatiri mundur; sang perdana menteri menolak dan menyebut gerakan itu percobaan kudeta.
S person:sang perdana menteri>M | menyebut | gerakan itu percobaan kudeta | indirect
e19 REQUEST/yield | menuntut | a=Ia>R | r=Alkatiri>M
e20 REJECT/yield | menolak | a=sang perdana menteri>M | r=Ia>R
+ Harga satu karung beras naik dari 12 menjadi 20 dolar dalam sepekan.
+ Di halaman Katedral, 6.000 orang tidur berimpitan.
. "Anak-anak sudah hafal, mana bunyi M-16, mana bunyi petasan," ucap Suster Guilhermina.
S person:Suster Guilhermina>=Guilhermina | ucap | Anak-anak sudah hafal, mana bunyi M-16, mana bunyi petasan | direct
. Jakarta menutup perbatasan darat dan memulangkan 80 warganya dengan feri dari Dili, Jumat.
e21 COERCE/restrict | menutup perbatasan darat | a=Jakarta>Indonesia,IDN,GOV | d=2006-05-26
e22 AID | memulangkan | a=Jakarta>Indonesia,IDN,GOV | r=80 warganya>Indonesian citizens in Dili,IDN,CVL | p=Dili>DI | d=2006-05-26 | f=size 80 "80 warganya"

@story id-own-qi-003 | id | 2019-08-20 | Detak Nusantara
@who M = Protesters in Manokwari | IDN | CVL
@who S = Papuan students in Surabaya | IDN | CVL
@who P = Indonesian National Police | IDN | COP
@who J = Joko Widodo | IDN | GOV
@who T = Tito Karnavian | IDN | COP
@who K = Khofifah Indar Parawansa | IDN | GOV
@who O = Mass organisations in Surabaya | IDN | CVL
@who L = Lukas Enembe | IDN | GOV
@who KI = Ministry of Communication and Informatics | IDN | GOV
@where MA = Manokwari | IDN | -0.86 | 134.06
@where SU = Surabaya | IDN | -7.26 | 112.75
@where SO = Sorong | IDN | -0.88 | 131.26
@where PA = Papua | IDN | -4.0 | 138.0
# Gedung DPRD Manokwari Dibakar, Gubernur Jatim Minta Maaf kepada Warga Papua
e1 PROTEST/riot,vandalize | Dibakar | r=Gedung DPRD>House of Representatives of West Papua,IDN,LEG | p=Manokwari>MA | d=2019-08-19
e2 CONCEDE | Minta Maaf | a=Gubernur Jatim>K | r=Warga Papua>Papuans,IDN,CVL | d=2019-08-19
+ Manokwari - Asap hitam masih mengepul dari gedung parlemen daerah Papua Barat, Selasa pagi, ketika petugas mulai menyapu pecahan kaca di Jalan Yos Sudarso.
+ Sehari sebelumnya, massa yang murka membakar gedung itu, memblokir jalan dengan batang pohon, dan melempari polisi dengan batu.
e3 PROTEST/riot,vandalize | membakar gedung itu | a=massa>M | r=gedung itu>House of Representatives of West Papua,IDN,LEG | p=Manokwari>MA | d=2019-08-19 | same=e1
e4 PROTEST/obstruct | memblokir jalan | a=massa>M | p=Manokwari>MA | d=2019-08-19
e5 ASSAULT/primitive | melempari | a=massa>M | r=polisi>P | p=Manokwari>MA | d=2019-08-19
. Tiga polisi cedera, tidak ada korban jiwa, menurut Kapolda Papua Barat Brigjen Herry Rudolf Nahak.
S person:Kapolda Papua Barat Brigjen Herry Rudolf Nahak>=Herry Rudolf Nahak | menurut | Tiga polisi cedera, tidak ada korban jiwa | indirect
e6 ASSAULT/primitive | cedera | r=Tiga polisi>P | p=Manokwari>MA | d=2019-08-19 | f=injured 3 "Tiga polisi" | same=e5
+ Kemarahan itu berawal dari sebuah bendera di selokan.
. Jumat (16/8), sejumlah ormas mengepung asrama mahasiswa Papua di Surabaya dan meneriaki penghuninya "monyet"; keesokan harinya polisi menembakkan gas air mata, mendobrak pintu, lalu membawa 43 mahasiswa.
e7 PROTEST/obstruct | mengepung | a=sejumlah ormas>O | r=asrama mahasiswa Papua>S | p=Surabaya>SU | d=2019-08-16
e8 ACCUSE/disapprove | meneriaki | a=sejumlah ormas>O | r=penghuninya>S | p=Surabaya>SU | d=2019-08-16
e9 ASSAULT/crowd-control | menembakkan gas air mata | a=polisi>P | r=mahasiswa>S | p=Surabaya>SU | d=2019-08-17
e10 COERCE/arrest | membawa | a=polisi>P | r=43 mahasiswa>S | p=Surabaya>SU | d=2019-08-17 | f=detained 43 "43 mahasiswa"
. Mereka dibebaskan menjelang tengah malam tanpa satu pun jadi tersangka.
e11 RETREAT/release | dibebaskan | r=Mereka>S | p=Surabaya>SU | d=2019-08-17
+ "Saya mohon maaf atas nama warga Jawa Timur, itu sama sekali tidak mewakili suara kami," kata Gubernur Khofifah Indar Parawansa, yang juga menelepon Gubernur Papua Lukas Enembe.
S person:Gubernur Khofifah Indar Parawansa>K | kata | Saya mohon maaf atas nama warga Jawa Timur, itu sama sekali tidak mewakili suara kami | direct
e12 CONCEDE | mohon maaf | a=Gubernur Khofifah Indar Parawansa>K | r=Warga Papua>Papuans,IDN,CVL | d=2019-08-19 | same=e2
e13 CONSULT/phone | menelepon | a=Gubernur Khofifah Indar Parawansa>K ; Gubernur Papua Lukas Enembe>L
. Lukas menjawab dingin: ia akan mengirim tim sendiri ke asrama itu.
S person:ia>L | menjawab | ia akan mengirim tim sendiri ke asrama itu | indirect
e14 ACCUSE/investigate | mengirim tim | a=ia>L | p=asrama itu>SU | st=planned
+ Presiden Joko Widodo meminta "pace, mace, mama-mama di Papua" saling memaafkan.
e15 REQUEST | meminta | a=Presiden Joko Widodo>J | r=mama-mama di Papua>Papuans,IDN,CVL
+ Di Sorong bandara dirusak dan penjara terbakar; 258 narapidana kabur, baru lima yang kembali.
e16 PROTEST/riot,vandalize | dirusak | r=bandara>Domine Eduard Osok Airport,IDN,- | p=Sorong>SO | d=2019-08-19
e17 PROTEST/riot,vandalize | terbakar | r=penjara>Sorong Prison,IDN,GOV | p=Sorong>SO | d=2019-08-19
. Kapolri Jenderal Tito Karnavian mengerahkan 6 SSK Brimob dari Sulawesi dan Maluku.
e18 MOBILIZE/police | mengerahkan | a=Kapolri Jenderal Tito Karnavian>T | r=6 SSK Brimob>P | p=Papua>PA
. Kementerian Kominfo memperlambat akses internet sejak Senin siang untuk, dalam bahasa rilisnya, mencegah kabar bohong; aktivis menilai langkah itu justru menutup mata dunia.
S document:rilisnya>=Press release of the Ministry of Communication and Informatics | dalam bahasa | mencegah kabar bohong | indirect
S unnamed:aktivis>- | menilai | langkah itu justru menutup mata dunia | indirect
e19 COERCE/censor | memperlambat akses internet | a=Kementerian Kominfo>KI | p=Papua>PA | d=2019-08-19..2019-08-20 | st=ongoing
+ Pemerintah belum memastikan apakah internet akan diputus sama sekali.
e20 COERCE/censor | diputus | a=Pemerintah>Indonesia,IDN,GOV | p=Papua>PA | st=possible
+ Pertengahan Agustus memang bulan yang peka: pada 15 Agustus 1962 Belanda menyerahkan Papua Barat kepada PBB lewat Perjanjian New York, dan referendum 1969 yang hanya diikuti 1.025 orang masih digugat sebagian orang Papua.
e21 CONCEDE | menyerahkan Papua Barat | a=Belanda>Netherlands,NLD,GOV | r=PBB>United Nations,-,IGO | p=New York>New York City,USA,40.71,-74.01 | d=1962-08-15
e22 REJECT | digugat | a=sebagian orang Papua>Papuans,IDN,CVL | st=ongoing

@story id-own-qi-004 | id | 2010-06-01 | Harian Nusa
@who I = Israel | ISR | GOV
@who ID = Israeli Navy | ISR | MIL
@who F = Gaza Freedom Flotilla activists | - | CVL
@who T = Turkey | TUR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who W = Indonesian activists on the Mavi Marmara | IDN | CVL
@who M = Marty Natalegawa | IDN | GOV
@who H = Hamas | PSE | REB
@who EG = Egypt | EGY | GOV
@who DK = United Nations Security Council | - | IGO
@where L = Eastern Mediterranean | - | 32.7 | 33.5
@where G = Gaza | PSE | 31.42 | 34.36
@where A = Ashdod | ISR | 31.8 | 34.65
@where AN = Ankara | TUR | 39.93 | 32.86
# Serbu Kapal Bantuan Gaza, Israel Tewaskan Sedikitnya Sembilan Orang; Nasib 12 WNI Belum Jelas
e1 ASSAULT/firearms | Tewaskan | a=Israel>I | r=Sembilan Orang>F | d=2010-05-31 | f=killed 9.. "Sedikitnya Sembilan Orang"
+ Komando angkatan laut Israel turun dari helikopter ke geladak Mavi Marmara sebelum fajar Senin (31/5), kira-kira 130 kilometer dari pantai, dan melepaskan tembakan.
e2 ASSAULT/firearms | melepaskan tembakan | a=Komando angkatan laut Israel>ID | r=Mavi Marmara>F | p=pantai>L | d=2010-05-31 | same=e1
. Sedikitnya sembilan orang di kapal berbendera Turki itu tewas dan puluhan terluka; siapa saja mereka, tentara belum mau mengumumkan.
e3 ASSAULT/firearms | tewas | r=sembilan orang>F | d=2010-05-31 | f=killed 9.. "Sedikitnya sembilan orang" ; injured 20.. "puluhan" | same=e1
e4 REJECT | belum mau mengumumkan | a=tentara>Israel Defense Forces,ISR,MIL
+ Menurut militer, para penumpang lebih dahulu menghajar serdadunya dengan batang besi dan pisau serta merampas dua pistol.
S organization:militer>=Israel Defense Forces | Menurut | para penumpang lebih dahulu menghajar serdadunya dengan batang besi dan pisau serta merampas dua pistol | indirect
e5 ASSAULT/primitive,beat | menghajar | a=para penumpang>F | r=serdadunya>ID | p=Mavi Marmara>L | d=2010-05-31
e6 COERCE/seize | merampas dua pistol | a=para penumpang>F | r=serdadunya>ID | p=Mavi Marmara>L | d=2010-05-31
. Penyelenggara membantah ada senjata api di tangan mereka.
S unnamed:Penyelenggara>- | membantah | ada senjata api di tangan mereka | indirect
e7 REJECT | membantah | a=Penyelenggara>F | r=militer>Israel Defense Forces,ISR,MIL
+ Enam kapal dengan hampir 700 aktivis itu membawa 10.000 ton semen, kursi roda, dan obat-obatan; semuanya digiring ke Ashdod.
e8 COERCE/seize | digiring | r=Enam kapal>F | p=Ashdod>A | d=2010-05-31
e9 AID | membawa | a=aktivis>F | r=Gaza>Residents of Gaza,PSE,CVL | st=denied
. Di pelabuhan itu para penumpang diminta memilih: dideportasi seketika atau masuk penjara Beersheba.
e10 REQUEST | diminta | r=para penumpang>F | p=pelabuhan itu>A
e11 COERCE/deport | dideportasi | r=para penumpang>F | st=possible
e12 COERCE/arrest | masuk penjara | r=para penumpang>F | p=Beersheba>Beersheba,ISR,31.25,34.79 | st=possible
+ Dua belas relawan Indonesia, sebagian dari lembaga medis MER-C, belum bisa dihubungi sampai berita ini diturunkan.
. Menlu Marty Natalegawa mengutuk penyerangan itu dan mendesak mereka dilepas.
e13 ACCUSE/disapprove | mengutuk | a=Menlu Marty Natalegawa>M | r=Israel>I
e14 ASSAULT/firearms | penyerangan itu | a=Israel>I | p=Mavi Marmara>L | d=2010-05-31 | same=e1
e15 REQUEST | mendesak | a=Menlu Marty Natalegawa>M | r=Israel>I
e16 RETREAT/release | dilepas | r=mereka>W | st=possible
. Karena Jakarta tidak punya hubungan dengan Tel Aviv, ia meminta bantuan Yordania.
e17 REQUEST/assist | meminta bantuan | a=ia>M | r=Yordania>Jordan,JOR,GOV
+ Turki menarik duta besarnya, membatalkan tiga latihan militer bersama, dan memanggil DK PBB bersidang.
e18 SANCTION/withdraw | menarik duta besarnya | a=Turki>T | r=Israel>I | d=2010-05-31
e19 SANCTION/discontinue | membatalkan tiga latihan militer bersama | a=Turki>T | r=Israel>I
e20 REQUEST/meet | memanggil DK PBB | a=Turki>T | r=DK PBB>DK
. "Ini terorisme negara yang tidak manusiawi," kecam Perdana Menteri Recep Tayyip Erdogan, yang memotong lawatannya ke Cile.
S person:Perdana Menteri Recep Tayyip Erdogan>E | kecam | Ini terorisme negara yang tidak manusiawi | direct
e21 ACCUSE/disapprove | kecam | a=Perdana Menteri Recep Tayyip Erdogan>E | r=Israel>I
e22 CONSULT/visit | lawatannya ke Cile | a=nya>E | r=Cile>Chile,CHL,GOV | p=Cile>Chile,CHL,-35.68,-71.54
. Di Ankara dan Istanbul ribuan orang mencoba menerobos konsulat Israel.
e23 PROTEST/demo,riot | mencoba menerobos | a=ribuan orang>Protesters in Turkey,TUR,CVL | r=konsulat Israel>I | p=Ankara>AN | f=size 2000.. "ribuan orang"
+ Netanyahu menyesalkan jatuhnya korban tetapi menegaskan tentaranya membela diri; pertemuannya dengan Presiden Obama, yang semula dijadwalkan hari ini, dibatalkannya.
S person:Netanyahu>N | menegaskan | tentaranya membela diri | indirect
e24 CONCEDE | menyesalkan | a=Netanyahu>N | r=korban>F
e25 REJECT/meet | dibatalkannya | a=Netanyahu>N | r=Presiden Obama>Barack Obama,USA,GOV | d=2010-06-01
+ Mesir membuka penyeberangan Rafah, Selasa, tanpa menyebut sampai kapan.
e26 CONCEDE | membuka penyeberangan Rafah | a=Mesir>EG | r=Gaza>Residents of Gaza,PSE,CVL | p=Rafah>Rafah,EGY,31.25,34.26 | d=2010-06-01
+ Gaza diblokade sejak Juni 2007, ketika Hamas merebutnya dari Fatah dalam perang saudara sepekan.
e27 COERCE/restrict | diblokade | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>G | d=2007-06-01..2010-06-01 | st=ongoing
e28 ASSAULT | merebutnya | a=Hamas>H | r=Fatah>Fatah,PSE,OPP | p=Gaza>G | d=2007-06-01..2007-06-30
. Bursa Istanbul turun 2 persen.

@story id-own-qi-005 | id | 2016-01-15 | Metro Siang
@who P = Perpetrators of the Sarinah attack | IDN | REB
@who IS = Islamic State | - | REB
@who D = Densus 88 | IDN | COP
@who PO = Indonesian National Police | IDN | COP
@who B = Bahrun Naim | IDN | REB
@who J = Joko Widodo | IDN | GOV
@who T = Tito Karnavian | IDN | COP
@who BH = Badrodin Haiti | IDN | COP
@who V = Victims of the Sarinah attack | - | CVL
@where S = Sarinah | IDN | -6.19 | 106.82
@where JK = Jakarta | IDN | -6.2 | 106.85
@where R = Raqqa | SYR | 35.95 | 39.01
# Sehari Setelah Bom Sarinah: Tiga Ditangkap di Depok, Bahrun Naim Diduga Otaknya
e1 ASSAULT/explosives | Bom Sarinah | p=Sarinah>S | d=2016-01-14
e2 COERCE/arrest | Ditangkap | p=Depok>Depok,IDN,-6.4,106.82 | d=2016-01-15 | f=detained 3 "Tiga"
e3 ASSAULT/explosives | Otaknya | a=Bahrun Naim>B | d=2016-01-14 | st=possible | same=e1
+ Karangan bunga bertuliskan "Kami Tidak Takut" berjajar di trotoar MH Thamrin, Jumat pagi, sementara kedai kopi di seberangnya masih dipagari garis polisi.
+ Delapan orang meninggal dalam serangan Kamis itu, empat di antaranya pelaku; 24 lainnya luka-luka, ujar Kapolda Metro Jaya Irjen Tito Karnavian.
S person:Kapolda Metro Jaya Irjen Tito Karnavian>T | ujar | Delapan orang meninggal dalam serangan Kamis itu, empat di antaranya pelaku; 24 lainnya luka-luka | indirect
e4 ASSAULT/explosives,firearms | serangan Kamis itu | a=pelaku>P | r=orang>V | p=MH Thamrin>S | d=2016-01-14 | f=killed 8 "Delapan orang" ; injured 24 "24 lainnya" | same=e1
+ Seorang lelaki meledakkan dirinya di dalam kedai pukul 10.39, dan ketika tamu berhamburan keluar, dua temannya menunggu dengan pistol rakitan.
e5 ASSAULT/suicide-attack | meledakkan dirinya | a=Seorang lelaki>P | r=tamu>V | p=Sarinah>S | d=2016-01-14 | same=e1
. Warga Kanada bernama Taher Amer-Ouali ditembak di pelipis, sedangkan dua pengendara motor yang memboncengkan peledak menabrak pos polisi.
e6 ASSAULT/firearms | ditembak | r=Taher Amer-Ouali>Taher Amer-Ouali,CAN,CVL | p=Sarinah>S | d=2016-01-14 | f=killed 1 "Warga Kanada"
e7 ASSAULT/suicide-attack | menabrak pos polisi | a=dua pengendara motor>P | r=pos polisi>PO | p=Sarinah>S | d=2016-01-14
. Baku tembak berlangsung kira-kira 20 menit sampai pasukan itu melumpuhkan mereka di halaman parkir.
e8 ASSAULT/firearms | Baku tembak | a=pasukan itu>PO ; mereka>P | p=Sarinah>S | d=2016-01-14
e9 ASSAULT/firearms | melumpuhkan | a=pasukan itu>PO | r=mereka>P | p=Sarinah>S | d=2016-01-14
+ Kelompok yang menamakan diri Negara Islam (ISIS) mengaku bertanggung jawab lewat selebaran di Telegram, katanya untuk menyasar "warga koalisi salib".
S document:selebaran di Telegram>=Islamic State leaflet on Telegram ; organization:Kelompok yang menamakan diri Negara Islam (ISIS)>IS | katanya | untuk menyasar "warga koalisi salib" | mixed
e10 ASSAULT/explosives | mengaku bertanggung jawab | a=Kelompok yang menamakan diri Negara Islam (ISIS)>IS | p=Sarinah>S | d=2016-01-14 | same=e1
+ Dari Raqqa, menurut polisi, Bahrun Naim mengirim uang dan perintah; warga Solo itu pernah dihukum dua setengah tahun pada 2011 karena menyimpan peluru.
S organization:polisi>PO | menurut | Bahrun Naim mengirim uang dan perintah | indirect
e11 AID | mengirim uang | a=Bahrun Naim>B | r=pelaku>P | p=Raqqa>R
e12 SANCTION/convict | dihukum | r=Bahrun Naim>B | d=2011-01-01..2011-12-31
. Di blognya, ia menolak tuduhan itu.
e13 REJECT | menolak tuduhan | a=ia>B | r=polisi>PO
+ Tiga lelaki diciduk Densus 88 di Depok subuh tadi; apakah mereka terlibat, "masih kami dalami", kata Kapolri Jenderal Badrodin Haiti.
S person:Kapolri Jenderal Badrodin Haiti>BH | kata | masih kami dalami | direct
e14 COERCE/arrest | diciduk | a=Densus 88>D | r=Tiga lelaki>-,IDN,- | p=Depok>Depok,IDN,-6.4,106.82 | d=2016-01-15 | f=detained 3 "Tiga lelaki" | same=e2
e15 ACCUSE/investigate | dalami | a=kami>PO | r=mereka>-,IDN,- | st=ongoing
. Bali dan bandara-bandara dijaga ekstra sejak semalam.
e16 MOBILIZE/police | dijaga ekstra | p=Bali>Bali,IDN,-8.4,115.19 | d=2016-01-14..2016-01-15 | st=ongoing
+ Australia dan Singapura menawarkan tim forensik.
e17 AGREE | menawarkan | a=Australia>Australia,AUS,GOV ; Singapura>Singapore,SGP,GOV
. Presiden Joko Widodo, yang tiba-tiba kembali dari Cirebon, meninjau lokasi dan meminta rakyat tidak "kalah oleh aksi teror seperti ini".
e18 REQUEST | meminta | a=Presiden Joko Widodo>J | r=rakyat>People of Indonesia,IDN,CVL | p=Sarinah>S | d=2016-01-14
+ DPR akan membahas perubahan UU Terorisme supaya orang yang berangkat ke Suriah bisa dipidana.
e19 SANCTION/convict | dipidana | r=orang yang berangkat ke Suriah>Indonesians who joined Islamic State,IDN,REB | st=possible
+ Rupiah melemah 0,6 persen, Bank Indonesia tetap memangkas bunga 25 basis poin.
+ Ibu kota terakhir diguncang bom besar pada 17 Juli 2009, saat dua pembom bunuh diri menewaskan tujuh orang di hotel JW Marriott dan Ritz-Carlton.
e20 ASSAULT/suicide-attack | menewaskan | a=dua pembom bunuh diri>Jemaah Islamiyah,IDN,REB | r=tujuh orang>-,-,CVL | p=Ibu kota>JK | d=2009-07-17 | f=killed 7 "tujuh orang"
. Rais Karna, office boy yang tertembak di kepala, belum siuman.
e21 ASSAULT/firearms | tertembak | r=Rais Karna>Rais Karna,IDN,CVL | p=Sarinah>S | d=2016-01-14 | f=injured 1 "Rais Karna"

@story id-own-qi-006 | id | 2021-04-25 | Situasi
@who ML = Min Aung Hlaing | MMR | MIL
@who A = Association of Southeast Asian Nations | - | IGO
@who N = National Unity Government of Myanmar | MMR | OPP
@who T = Myanmar military | MMR | MIL
@who J = Joko Widodo | IDN | GOV
@who MY = Muhyiddin Yassin | MYS | GOV
@who DM = Protesters in Myanmar | MMR | CVL
@who S = Aung San Suu Kyi | MMR | OPP
@who KN = Karen National Liberation Army | MMR | REB
@where JK = Jakarta | IDN | -6.2 | 106.85
@where MM = Myanmar | MMR | 21.9 | 95.96
@where Y = Yangon | MMR | 16.87 | 96.2
# ASEAN Sodorkan Lima Poin ke Jenderal Min Aung Hlaing, Tahanan Tak Disebut
e1 REQUEST | Sodorkan Lima Poin | a=ASEAN>A | r=Jenderal Min Aung Hlaing>ML | d=2021-04-24
+ Sembilan pemimpin Asia Tenggara dan satu jenderal duduk melingkar di Sekretariat ASEAN, Jakarta, Sabtu (24/4), dengan kursi berjarak dua meter.
e2 CONSULT/multilateral | duduk melingkar | a=Sembilan pemimpin Asia Tenggara>A ; satu jenderal>ML | p=Jakarta>JK | d=2021-04-24
+ Mereka keluar dengan konsensus lima butir: kekerasan dihentikan segera, dialog semua pihak, utusan khusus, bantuan kemanusiaan, dan kunjungan utusan itu ke Naypyidaw.
e3 AGREE | konsensus lima butir | a=Mereka>A | p=Jakarta>JK | d=2021-04-24
e4 REQUEST/yield | kekerasan dihentikan | a=Mereka>A | r=satu jenderal>ML | p=Jakarta>JK | d=2021-04-24 | same=e1
. Pembebasan tahanan politik, yang tercantum dalam rancangan pernyataan yang dilihat Reuters, raib dari naskah akhir.
S outlet:Reuters>=Reuters ; document:rancangan pernyataan>=Draft statement of ASEAN | tercantum | Pembebasan tahanan politik | indirect
e5 RETREAT/release | Pembebasan tahanan politik | r=tahanan politik>Political prisoners in Myanmar,MMR,CVL | st=possible
+ "Situasi di Myanmar tidak dapat diterima dan tidak boleh terus berlangsung," tegas Presiden Joko Widodo.
S person:Presiden Joko Widodo>J | tegas | Situasi di Myanmar tidak dapat diterima dan tidak boleh terus berlangsung | direct
e6 ACCUSE/disapprove | tidak dapat diterima | a=Presiden Joko Widodo>J | r=Myanmar>T | p=Jakarta>JK | d=2021-04-24
. Muhyiddin Yassin dari Malaysia bercerita bahwa sang jenderal "tidak menolak" apa pun yang diusulkan.
S person:Muhyiddin Yassin>MY | bercerita bahwa | sang jenderal "tidak menolak" apa pun yang diusulkan | mixed
e7 REJECT | menolak | a=sang jenderal>ML | p=Jakarta>JK | d=2021-04-24 | st=denied
. PM Singapura Lee Hsien Loong lebih hati-hati: "Ia bilang akan menimbangnya, tetapi kepentingannya yang pertama ialah ketertiban."
S person:PM Singapura Lee Hsien Loong>=Lee Hsien Loong | - | Ia bilang akan menimbangnya, tetapi kepentingannya yang pertama ialah ketertiban. | direct
+ Pemerintah Persatuan Nasional, bentukan para legislator yang digulingkan, menyambut baik seruan penghentian kekerasan, meski tidak diundang.
e8 SUPPORT | menyambut baik | a=Pemerintah Persatuan Nasional>N | r=ASEAN>A
e9 COERCE/seize | digulingkan | r=para legislator>Members of the Assembly of the Union of Myanmar,MMR,LEG
. Juru bicaranya, Dr Sasa, meminta tindakan, bukan kertas.
e10 REQUEST | meminta | a=Juru bicaranya, Dr Sasa>N | r=ASEAN>A
+ Hari Minggu, tentara tetap menembak: seorang pemuda di Mandalay tewas di atas sepeda motornya, lapor media setempat.
S outlet:media setempat>- | lapor | seorang pemuda di Mandalay tewas di atas sepeda motornya | indirect
e11 ASSAULT/firearms | menembak | a=tentara>T | p=Mandalay>Mandalay,MMR,21.97,96.08 | d=2021-04-25
e12 ASSAULT/firearms | tewas | a=tentara>T | r=seorang pemuda>Young man in Mandalay,MMR,CVL | p=Mandalay>Mandalay,MMR,21.97,96.08 | d=2021-04-25 | f=killed 1 "seorang pemuda" | same=e11
. Di Yangon para pembangkang membunyikan panci dan melumuri jalan dengan cat merah.
e13 PROTEST/demo | membunyikan panci | a=para pembangkang>DM | p=Yangon>Y
+ Asosiasi Pendukung Tahanan Politik (AAPP) mencatat 745 orang terbunuh sejak kudeta 1 Februari dan 3.371 masih mendekam.
S organization:Asosiasi Pendukung Tahanan Politik (AAPP)>=Assistance Association for Political Prisoners | mencatat | 745 orang terbunuh sejak kudeta 1 Februari dan 3.371 masih mendekam | indirect
e14 ASSAULT | terbunuh | r=orang>DM | p=Myanmar>MM | d=2021-02-01..2021-04-25 | f=killed 745 "745 orang"
e15 COERCE/seize | kudeta | a=tentara>T | p=Myanmar>MM | d=2021-02-01
e16 COERCE/arrest | mendekam | r=3.371>Political prisoners in Myanmar,MMR,CVL | p=Myanmar>MM | st=ongoing | f=detained 3371 "3.371"
. Junta tidak mengakui angka tersebut.
e17 REJECT | tidak mengakui | a=Junta>T | r=Asosiasi Pendukung Tahanan Politik (AAPP)>Assistance Association for Political Prisoners,MMR,NGO
+ Di perbatasan Thailand, pengungsi Karen bersembunyi di gua sejak jet menjatuhkan bom di Day Pu Noe pada 27 Maret.
e18 ASSAULT/aerial | menjatuhkan bom | a=jet>Myanmar Air Force,MMR,MIL | r=pengungsi Karen>Karen villagers,MMR,CVL | p=Day Pu Noe>Day Pu Noe,MMR,18.4,97.2 | d=2021-03-27
. Prajurit Thailand dituduh mendorong mereka kembali, sesuatu yang dibantah Bangkok.
e19 REJECT | mendorong mereka kembali | a=Prajurit Thailand>Royal Thai Army,THA,MIL | r=mereka>Karen villagers,MMR,CVL | st=denied
e20 ACCUSE/allege | dituduh | r=Prajurit Thailand>Royal Thai Army,THA,MIL
e21 REJECT | dibantah | a=Bangkok>Thailand,THA,GOV
+ Kyat kehilangan seperlima nilainya, dan harga minyak goreng naik dua kali lipat.
+ Myanmar masuk ASEAN pada Juli 1997, waktu Barat menghukumnya dengan sanksi dan Suu Kyi ditahan di rumahnya sendiri.
e22 SUPPORT | masuk ASEAN | a=Myanmar>Myanmar,MMR,GOV | r=ASEAN>A | d=1997-07-01..1997-07-31
e23 SANCTION/discontinue | sanksi | a=Barat>-,-,GOV | r=Myanmar>Myanmar,MMR,GOV | d=1997-07-01..1997-07-31
e24 COERCE/arrest | ditahan | r=Suu Kyi>S | p=rumahnya>Y | d=1997-07-01..1997-07-31
