@story id-own-m-078 | id | 2025-03-19 | Situasi
@who I = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who N = Benjamin Netanyahu | ISR | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Israel Akhiri Gencatan Senjata, 400 Lebih Warga Gaza Tewas dalam Semalam
e1 REJECT/yield | Akhiri Gencatan Senjata | a=Israel>I | d=2025-03-18
e2 ASSAULT/aerial | Tewas | r=400 Lebih Warga Gaza>Palestinians in Gaza,PSE,CVL | p=Gaza>G | d=2025-03-18 | f=killed 400.. "400 Lebih Warga Gaza"
+ GAZA, KOMPAS.com - Warga Gaza sedang menyiapkan sahur ketika bom mulai berjatuhan, Selasa (18/3/2025) dini hari.
e3 ASSAULT/aerial | bom mulai berjatuhan | r=Warga Gaza>Palestinians in Gaza,PSE,CVL | p=Gaza>G | d=2025-03-18 | same=e2
. Serangan udara Israel di seluruh Jalur Gaza menewaskan 404 orang dan melukai 562 lainnya, sebagian besar perempuan dan anak-anak, menurut Kementerian Kesehatan.
S organization:Kementerian Kesehatan>=Ministry of Health of Gaza | menurut | Serangan udara Israel di seluruh Jalur Gaza menewaskan 404 orang dan melukai 562 lainnya, sebagian besar perempuan dan anak-anak | indirect
e4 ASSAULT/aerial | Serangan udara | a=Israel>I | r=404 orang>Palestinians in Gaza,PSE,CVL | p=Jalur Gaza>G | d=2025-03-18 | f=killed 404 "404 orang" ; injured 562 "562 lainnya" | same=e2
. Gencatan senjata yang berumur dua bulan pun ambruk.
e5 REJECT/yield | ambruk | a=Israel>I | d=2025-03-18 | same=e1
+ "Mulai sekarang, perundingan hanya akan dilakukan di bawah tembakan," ucap Perdana Menteri Benjamin Netanyahu dalam pidato televisi.
S person:Perdana Menteri Benjamin Netanyahu>N | ucap | Mulai sekarang, perundingan hanya akan dilakukan di bawah tembakan, | direct
e6 THREATEN/violence | di bawah tembakan | a=Perdana Menteri Benjamin Netanyahu>N | d=2025-03-18
. Ia menyalahkan Hamas yang, menurutnya, berkali-kali menolak usulan utusan AS Steve Witkoff untuk melepaskan sandera.
S person:nya>N | menurutnya | berkali-kali menolak usulan utusan AS Steve Witkoff untuk melepaskan sandera | indirect
e7 ACCUSE/allege | menyalahkan | a=Ia>N | r=Hamas>H | d=2025-03-18
e8 REJECT/yield | menolak usulan | a=Hamas>H | r=utusan AS Steve Witkoff>Steve Witkoff,USA,GOV
. Hamas balik menuduh Netanyahu mengorbankan para sandera demi menyelamatkan koalisinya.
S organization:Hamas>H | menuduh | Netanyahu mengorbankan para sandera demi menyelamatkan koalisinya | indirect
e9 ACCUSE/allege | menuduh | a=Hamas>H | r=Netanyahu>N
. Gedung Putih mengaku diberi tahu lebih dulu.
S organization:Gedung Putih>=White House | mengaku | diberi tahu lebih dulu | indirect
+ Forum Keluarga Sandera menggelar aksi di depan parlemen dan menyatakan diri terkejut sekaligus marah.
S organization:Forum Keluarga Sandera>=Hostages and Missing Families Forum | menyatakan | diri terkejut sekaligus marah | indirect
e10 PROTEST/demo | menggelar aksi | a=Forum Keluarga Sandera>Hostages and Missing Families Forum,ISR,CVL | p=depan parlemen>Knesset,ISR,31.78,35.21 | d=2025-03-18
. Mesir dan Qatar, dua penengah, mengecam pelanggaran terang-terangan atas gencatan senjata.
e11 ACCUSE/disapprove | mengecam | a=Mesir>Egypt,EGY,GOV ; Qatar>Qatar,QAT,GOV | r=Israel>I
e12 REJECT/yield | pelanggaran terang-terangan | a=Israel>I | d=2025-03-18 | same=e1
. Tentara Israel memerintahkan penduduk Beit Hanoun dan Khuza'a mengungsi, sementara perlintasan Rafah, yang dibuka bagi pasien sejak Februari, ditutup lagi.
e13 REQUEST | memerintahkan | a=Tentara Israel>Israel Defense Forces,ISR,MIL | r=penduduk Beit Hanoun dan Khuza'a>Residents of Beit Hanoun and Khuza'a,PSE,CVL | p=Beit Hanoun>Beit Hanoun,PSE,31.54,34.54 | d=2025-03-18
e14 RETREAT/access | dibuka | r=pasien>Patients of Gaza,PSE,CVL | p=perlintasan Rafah>Rafah crossing,PSE,31.25,34.26 | d=2025-02-01..2025-02-28
e15 COERCE/restrict | ditutup | a=Israel>I | p=perlintasan Rafah>Rafah crossing,PSE,31.25,34.26 | d=2025-03-18
. Di antara yang terbunuh terdapat kepala pemerintahan Hamas di Gaza, Issam al-Daalis.
e16 ASSAULT/aerial | terbunuh | a=Israel>I | r=kepala pemerintahan Hamas di Gaza, Issam al-Daalis>Issam al-Daalis,PSE,REB | p=Gaza>G | d=2025-03-18 | f=killed 1 "Issam al-Daalis" | same=e2

@story id-own-m-079 | id | 2023-03-04 | Situasi
@who U = Ukraine | UKR | GOV
@who W = Wagner Group | RUS | REB
@where B = Bakhmut | UKR | 48.59 | 38.0
# Bos Wagner: Bakhmut Hampir Terkepung
S person:Bos Wagner>=Yevgeny Prigozhin | - | Bakhmut Hampir Terkepung | direct
e1 ASSAULT | Terkepung | r=Bakhmut>Armed forces of Ukraine,UKR,MIL | p=Bakhmut>B | st=ongoing
+ KYIV - Pemimpin Wagner Yevgeny Prigozhin mengeklaim pasukannya hampir mengepung Bakhmut, Jumat (3/3/2023).
S person:Pemimpin Wagner Yevgeny Prigozhin>=Yevgeny Prigozhin | mengeklaim | pasukannya hampir mengepung Bakhmut | indirect
e2 ASSAULT | mengepung | a=pasukannya>W | r=Bakhmut>Armed forces of Ukraine,UKR,MIL | p=Bakhmut>B | st=ongoing | same=e1
. "Hanya satu jalan yang tersisa," katanya dalam video yang direkam di atap gedung.
S document:video>- ; person:nya>=Yevgeny Prigozhin | katanya | Hanya satu jalan yang tersisa, | direct
. Ia meminta Presiden Zelensky menarik pasukannya.
e3 REQUEST/yield | meminta | a=Ia>Yevgeny Prigozhin,RUS,REB | r=Presiden Zelensky>Volodymyr Zelensky,UKR,GOV | d=2023-03-03
. Ukraina membantah kotanya akan ditinggalkan dan mengirim bala bantuan.
S organization:Ukraina>U | membantah | kotanya akan ditinggalkan | indirect
e4 RETREAT/withdraw | akan ditinggalkan | a=Ukraina>U | p=Bakhmut>B | st=denied
e5 REJECT | membantah | a=Ukraina>U
e6 MOBILIZE/troops | mengirim bala bantuan | a=Ukraina>U | p=Bakhmut>B
. Sebuah jembatan di jalur pasokan diledakkan, entah oleh siapa.
e7 ASSAULT/explosives,destroy | diledakkan | p=jembatan>B

@story id-own-m-080 | id | 2024-01-27 | Situasi
@who U = UNRWA | - | IGO
@who I = Israel | ISR | GOV
@who A = United States | USA | GOV
@who L = Philippe Lazzarini | - | IGO
# Sembilan Negara Setop Dana UNRWA, Staf Dituduh Terlibat Serangan 7 Oktober
e1 SANCTION/discontinue | Setop Dana | a=Sembilan Negara>Donor countries of UNRWA,-,GOV | r=UNRWA>U
e2 ACCUSE/allege | Dituduh | r=Staf>U
e3 ASSAULT | Serangan | a=Staf>U | d=2023-10-07 | st=possible
+ Jakarta, CNN Indonesia -- Sembilan negara Barat menangguhkan pendanaan bagi badan PBB untuk pengungsi Palestina (UNRWA), Sabtu (27/1).
e4 SANCTION/discontinue | menangguhkan pendanaan | a=Sembilan negara Barat>Donor countries of UNRWA,-,GOV | r=badan PBB untuk pengungsi Palestina (UNRWA)>U | d=2024-01-27 | same=e1
. Langkah itu menyusul tudingan Israel bahwa 12 pegawai badan tersebut ikut dalam serangan Hamas.
S organization:Israel>I | tudingan | 12 pegawai badan tersebut ikut dalam serangan Hamas | indirect
e5 ACCUSE/allege | tudingan | a=Israel>I | r=12 pegawai badan tersebut>U | same=e2
e6 ASSAULT | serangan Hamas | a=Hamas>Hamas,PSE,REB ; 12 pegawai badan tersebut>U | r=Israel>I | p=Israel>Southern Israel,ISR,31.4,34.6 | d=2023-10-07 | st=possible | same=e3
. Kepala UNRWA Philippe Lazzarini langsung memecat mereka dan memulai penyelidikan.
e7 SANCTION/expel | memecat | a=Kepala UNRWA Philippe Lazzarini>L | r=mereka>U
e8 ACCUSE/investigate | penyelidikan | a=Kepala UNRWA Philippe Lazzarini>L | r=mereka>U
+ "Dua juta orang bergantung pada kami, dan keputusan ini mengancam kerja kemanusiaan kami," katanya.
S person:nya>L | katanya | Dua juta orang bergantung pada kami, dan keputusan ini mengancam kerja kemanusiaan kami, | direct
. Lazzarini memohon agar negara-negara itu berubah pikiran.
e9 REQUEST/yield | memohon | a=Lazzarini>L | r=negara-negara itu>Donor countries of UNRWA,-,GOV
. Amerika Serikat, donatur terbesar, lebih dulu menyetop bantuannya pada Jumat, diikuti Australia, Kanada, Inggris, dan Italia.
e10 SANCTION/discontinue | menyetop bantuannya | a=Amerika Serikat>A ; Australia>Australia,AUS,GOV ; Kanada>Canada,CAN,GOV ; Inggris>United Kingdom,GBR,GOV ; Italia>Italy,ITA,GOV | r=UNRWA>U | d=2024-01-26 | same=e1
. Norwegia dan Irlandia memilih tetap membayar.
e11 AID | tetap membayar | a=Norwegia>Norway,NOR,GOV ; Irlandia>Ireland,IRL,GOV | r=UNRWA>U | st=ongoing
. Otoritas Palestina mengecam apa yang disebutnya kampanye hasutan Israel, dan Hamas meminta PBB "tidak tunduk pada pemerasan".
S organization:Hamas>=Hamas | meminta | tidak tunduk pada pemerasan | direct
e12 ACCUSE/disapprove | mengecam | a=Otoritas Palestina>Palestinian Authority,PSE,GOV | r=Israel>I
e13 REQUEST/yield | meminta | a=Hamas>Hamas,PSE,REB | r=PBB>United Nations,-,IGO
. Israel Katz, menteri luar negeri Israel, menegaskan UNRWA tidak boleh lagi beroperasi di Gaza seusai perang.
S person:Israel Katz, menteri luar negeri Israel>=Israel Katz | menegaskan | UNRWA tidak boleh lagi beroperasi di Gaza seusai perang | indirect
e14 REJECT | tidak boleh lagi beroperasi | a=Israel Katz, menteri luar negeri Israel>Israel Katz,ISR,GOV | r=UNRWA>U
. Badan itu berdiri pada 1949 dan mempekerjakan 13.000 orang di Gaza.

@story id-own-m-081 | id | 2025-09-10 | Situasi
@who I = Israel | ISR | GOV
@who Q = Qatar | QAT | GOV
@who H = Hamas | PSE | REB
@who T = Donald Trump | USA | GOV
@where D = Doha | QAT | 25.29 | 51.53
# Israel Bom Delegasi Hamas di Doha, Qatar: Ini Terorisme Negara
S organization:Qatar>Q | - | Ini Terorisme Negara | direct
e1 ASSAULT/aerial,targeted | Bom | a=Israel>I | r=Delegasi Hamas>H | p=Doha>D | d=2025-09-09
e2 ACCUSE/disapprove | Terorisme Negara | a=Qatar>Q | r=Israel>I | d=2025-09-09
+ DOHA, KOMPAS.com – Asap hitam membubung dari kawasan Katara, Doha, Selasa (9/9/2025) sore.
. Israel mengebom gedung tempat para pemimpin Hamas membahas usulan gencatan senjata dari AS.
e3 ASSAULT/aerial,targeted | mengebom | a=Israel>I | r=para pemimpin Hamas>H | p=Katara, Doha>D | d=2025-09-09 | same=e1
. Hamas menyatakan para juru rundingnya selamat, tetapi lima anggotanya dan seorang polisi Qatar tewas.
S organization:Hamas>H | menyatakan | para juru rundingnya selamat, tetapi lima anggotanya dan seorang polisi Qatar tewas | indirect
e4 ASSAULT/aerial | tewas | a=Israel>I | r=lima anggotanya>H ; seorang polisi Qatar>Police of Qatar,QAT,COP | p=Doha>D | d=2025-09-09 | f=killed 5 "lima anggotanya" ; killed 1 "seorang polisi Qatar" | same=e1
+ Perdana Menteri Qatar Mohammed bin Abdulrahman Al Thani, dikutip dari Al Jazeera, menyebut serangan itu "terorisme negara" dan menegaskan negaranya berhak membalas.
S outlet:Al Jazeera>=Al Jazeera ; person:Perdana Menteri Qatar Mohammed bin Abdulrahman Al Thani>=Mohammed bin Abdulrahman Al Thani | menyebut | serangan itu "terorisme negara" | mixed
S outlet:Al Jazeera>=Al Jazeera ; person:Perdana Menteri Qatar Mohammed bin Abdulrahman Al Thani>=Mohammed bin Abdulrahman Al Thani | menegaskan | negaranya berhak membalas | indirect
e5 ASSAULT/aerial | serangan itu | a=Israel>I | r=Hamas>H | p=Doha>D | d=2025-09-09 | same=e1
e6 ACCUSE/disapprove | terorisme negara | a=Perdana Menteri Qatar Mohammed bin Abdulrahman Al Thani>Q | r=Israel>I | d=2025-09-09 | same=e2
e7 THREATEN | berhak membalas | a=negaranya>Q | r=Israel>I | d=2025-09-09
. "Kami mendapat telepon dari pejabat Amerika 10 menit setelah bom meledak," imbuhnya.
S person:nya>=Mohammed bin Abdulrahman Al Thani | imbuhnya | Kami mendapat telepon dari pejabat Amerika 10 menit setelah bom meledak, | direct
e8 CONSULT/phone | mendapat telepon | a=Kami>Q ; pejabat Amerika>Officials of the United States,USA,GOV | d=2025-09-09
e9 ASSAULT/aerial | bom meledak | p=Doha>D | d=2025-09-09 | same=e1
. Netanyahu menyatakan bertanggung jawab penuh.
S person:Netanyahu>=Benjamin Netanyahu | menyatakan | bertanggung jawab penuh | indirect
e10 ASSAULT/aerial | bertanggung jawab penuh | a=Netanyahu>Benjamin Netanyahu,ISR,GOV | r=Hamas>H | p=Doha>D | d=2025-09-09 | same=e1
. Trump mengaku sangat tidak senang atas seluruh aspek serangan tersebut, lalu berjanji kepada Emir Qatar bahwa hal serupa tidak akan terulang.
S person:Trump>T | mengaku | sangat tidak senang atas seluruh aspek serangan tersebut | indirect
S person:Trump>T | berjanji | hal serupa tidak akan terulang | indirect
e11 ACCUSE/disapprove | sangat tidak senang | a=Trump>T | r=Israel>I | d=2025-09-09
e12 AGREE | berjanji | a=Trump>T | r=Emir Qatar>Tamim bin Hamad Al Thani,QAT,GOV | d=2025-09-09
+ Arab Saudi, UEA, Turki, hingga Inggris mengecam pelanggaran kedaulatan Qatar.
e13 ACCUSE/disapprove | mengecam | a=Arab Saudi>Saudi Arabia,SAU,GOV ; UEA>United Arab Emirates,ARE,GOV ; Turki>Turkey,TUR,GOV ; Inggris>United Kingdom,GBR,GOV | r=Israel>I
. Kanselir Jerman menyebutnya tidak dapat diterima.
S person:Kanselir Jerman>=Friedrich Merz | menyebutnya | tidak dapat diterima | indirect
e14 ACCUSE/disapprove | tidak dapat diterima | a=Kanselir Jerman>Friedrich Merz,DEU,GOV | r=Israel>I
. Presiden UEA Mohammed bin Zayed terbang ke Doha pada Rabu untuk menunjukkan solidaritas, sedangkan KTT darurat negara Arab dan Islam akan digelar Senin.
e15 CONSULT/visit | terbang ke Doha | a=Presiden UEA Mohammed bin Zayed>Mohammed bin Zayed Al Nahyan,ARE,GOV | r=Emir Qatar>Q | p=Doha>D | d=2025-09-10
e16 SUPPORT | menunjukkan solidaritas | a=Presiden UEA Mohammed bin Zayed>Mohammed bin Zayed Al Nahyan,ARE,GOV | r=Emir Qatar>Q | p=Doha>D | d=2025-09-10
e17 AGREE | KTT darurat | a=negara Arab dan Islam>Arab and Islamic countries,-,GOV | d=2025-09-15 | st=planned
. Qatar belum memutuskan apakah akan berhenti menjadi penengah.

@story id-own-m-082 | id | 2023-12-22 | Situasi
@who A = United States | USA | GOV
@who H = Houthi movement | YEM | REB
@where R = Red Sea | - | 18.0 | 40.0
# Lebih dari 20 Negara Gabung Satgas Laut Merah Pimpinan AS
e1 COOPERATE | Gabung Satgas | a=Lebih dari 20 Negara>Operation Prosperity Guardian countries,-,GOV ; AS>A | p=Laut Merah>R
+ Pentagon menyatakan lebih dari 20 negara telah sepakat bergabung dalam Operasi Penjaga Kemakmuran untuk melindungi pelayaran di Laut Merah.
S organization:Pentagon>=United States Department of Defense | menyatakan | lebih dari 20 negara telah sepakat bergabung dalam Operasi Penjaga Kemakmuran untuk melindungi pelayaran di Laut Merah | indirect
e2 COOPERATE | sepakat bergabung | a=lebih dari 20 negara>Operation Prosperity Guardian countries,-,GOV | p=Laut Merah>R | same=e1
. Yunani akan mengirim fregat dan Australia 11 personel militer.
e3 MOBILIZE/weapons | mengirim fregat | a=Yunani>Greece,GRC,GOV | p=Laut Merah>R | st=planned
e4 MOBILIZE/troops | 11 personel militer | a=Australia>Australia,AUS,GOV | p=Laut Merah>R | st=planned | f=size 11 "11 personel militer"
. Spanyol menolak ikut jika tidak di bawah bendera Uni Eropa, sementara Italia hanya mau bertindak atas permintaan pemilik kapalnya sendiri.
e5 REJECT/assist | menolak ikut | a=Spanyol>Spain,ESP,GOV | r=Pentagon>A
. "Para Houthi itu perampok di jalan raya internasional," ujar juru bicara Pentagon Pat Ryder, Kamis (21/12/2023).
S person:juru bicara Pentagon Pat Ryder>=Pat Ryder | ujar | Para Houthi itu perampok di jalan raya internasional, | direct
e6 ACCUSE/disapprove | perampok | a=juru bicara Pentagon Pat Ryder>Pat Ryder,USA,MIL | r=Para Houthi>H | d=2023-12-21
+ Pemimpin Houthi Abdul Malik al-Houthi mengancam akan menyasar kapal perang Amerika bila diserang.
e7 THREATEN/violence | mengancam | a=Pemimpin Houthi Abdul Malik al-Houthi>Abdul-Malik al-Houthi,YEM,REB | r=Amerika>A
. Sejak 19 November, ketika milisi itu membajak kapal Galaxy Leader dan menyandera 25 awaknya, sudah lebih dari 100 drone dan rudal ditembakkan ke kapal niaga.
e8 ASSAULT/abduct | membajak | a=milisi itu>H | r=25 awaknya>Crew of the Galaxy Leader,-,CVL | p=Laut Merah>R | d=2023-11-19 | f=abducted 25 "25 awaknya"
e9 ASSAULT/drone,heavy-weapons | ditembakkan | a=milisi itu>H | r=kapal niaga>Merchant ships in the Red Sea,-,BUS | p=Laut Merah>R | d=2023-11-19..2023-12-22
. Maersk dan MSC mengalihkan rute; ongkos asuransi melonjak sepuluh kali lipat.
. Malaysia melarang seluruh kapal berbendera Israel bersandar di pelabuhannya.
e10 COERCE/restrict | melarang | a=Malaysia>Malaysia,MYS,GOV | r=kapal berbendera Israel>Israeli-flagged ships,ISR,BUS | p=Malaysia>Malaysia,MYS,4.2,102.0

@story id-own-m-083 | id | 2026-04-02 | Situasi
@who P = Palestinian prisoners | PSE | CVL
@who I = Israel Prison Service | ISR | COP
@where N = Negev Prison | ISR | 30.9 | 34.4
# Ratusan Tahanan Palestina Mogok Makan, Penjara Israel Batasi Kunjungan
e1 PROTEST/hunger | Mogok Makan | a=Ratusan Tahanan Palestina>P | f=size 200.. "Ratusan Tahanan Palestina"
e2 COERCE/restrict | Batasi Kunjungan | a=Penjara Israel>I | r=Tahanan Palestina>P
+ Ramallah - Sedikitnya 340 tahanan Palestina di Penjara Negev memasuki hari kesembilan mogok makan pada Kamis (2/4/2026).
e3 PROTEST/hunger | mogok makan | a=340 tahanan Palestina>P | p=Penjara Negev>N | d=2026-03-25..2026-04-02 | st=ongoing | f=size 340.. "Sedikitnya 340 tahanan Palestina" | same=e1
. Mereka menuntut dihentikannya penahanan administratif, yaitu pengurungan tanpa dakwaan yang dapat diperpanjang terus-menerus.
e4 REQUEST/yield | menuntut | a=Mereka>P | r=Israel>Israel,ISR,GOV | p=Penjara Negev>N
e5 COERCE/arrest | penahanan administratif | a=Israel>Israel,ISR,GOV | r=Mereka>P | st=ongoing
. Perkumpulan Tahanan Palestina mengatakan sipir memindahkan para pemimpin aksi ke sel isolasi dan menyita garam, satu-satunya asupan mereka.
S organization:Perkumpulan Tahanan Palestina>=Palestinian Prisoners' Society | mengatakan | sipir memindahkan para pemimpin aksi ke sel isolasi dan menyita garam, satu-satunya asupan mereka | indirect
e6 COERCE/restrict | memindahkan | a=sipir>I | r=para pemimpin aksi>P | p=Penjara Negev>N
e7 COERCE/seize | menyita garam | a=sipir>I | r=para pemimpin aksi>P | p=Penjara Negev>N
+ "Anak saya kehilangan 14 kilogram," kata Umm Bilal, yang putranya ditahan sejak September.
S person:Umm Bilal>=Umm Bilal | kata | Anak saya kehilangan 14 kilogram, | direct
e8 COERCE/arrest | ditahan | r=putranya>P | d=2025-09-01..2025-09-30
. Dinas Penjara Israel menyangkal adanya perlakuan buruk, tetapi mengakui kunjungan keluarga dihentikan "demi ketertiban".
S organization:Dinas Penjara Israel>I | mengakui | kunjungan keluarga dihentikan "demi ketertiban" | mixed
e9 REJECT | menyangkal | a=Dinas Penjara Israel>I
e10 COERCE/restrict | dihentikan | a=Dinas Penjara Israel>I | r=Mereka>P | same=e2
. Palang Merah meminta izin menjenguk dan belum memperoleh jawaban.
e11 REQUEST/assist | meminta izin | a=Palang Merah>International Committee of the Red Cross,-,NGO | r=Dinas Penjara Israel>I
. Ribuan warga berpawai di Ramallah dan Hebron sebagai dukungan; toko-toko di Nablus tutup setengah hari mengikuti seruan mogok.
e12 PROTEST/demo | berpawai | a=Ribuan warga>Residents of the West Bank,PSE,CVL | p=Ramallah>Ramallah,PSE,31.9,35.2 | f=size 2000.. "Ribuan warga"
e13 PROTEST/strike | tutup setengah hari | p=Nablus>Nablus,PSE,32.22,35.26
. Pada 2023, Khader Adnan meninggal di penjara sesudah berpuasa selama 87 hari.
e14 PROTEST/hunger | berpuasa | a=Khader Adnan>Khader Adnan,PSE,REB | d=2023-01-01..2023-12-31

@story id-own-m-084 | id | 2021-08-31 | Situasi
@who A = United States | USA | GOV
@who M = United States Armed Forces | USA | MIL
@who T = Taliban | AFG | REB
@where K = Kabul airport | AFG | 34.57 | 69.21
# Prajurit Terakhir AS Tinggalkan Afganistan, Taliban Lepaskan Tembakan Kemenangan
e1 RETREAT/withdraw | Tinggalkan | a=Prajurit Terakhir AS>M | p=Afganistan>Afghanistan,AFG,34.0,66.0 | d=2021-08-30
e2 SUPPORT | Tembakan Kemenangan | a=Taliban>T | p=Afganistan>Afghanistan,AFG,34.0,66.0 | d=2021-08-31
+ KABUL, KOMPAS.com - Mayor Jenderal Chris Donahue menjadi serdadu Amerika terakhir yang naik ke pesawat C-17 di Bandara Kabul, satu menit sebelum Senin (30/8/2021) berakhir.
e3 RETREAT/withdraw | naik ke pesawat C-17 | a=Mayor Jenderal Chris Donahue>Chris Donahue,USA,MIL | p=Bandara Kabul>K | d=2021-08-30 | same=e1
. Perang terpanjang Amerika Serikat pun tamat setelah hampir 20 tahun.
e4 ASSAULT | Perang terpanjang | a=Amerika Serikat>A | p=Afganistan>Afghanistan,AFG,34.0,66.0 | d=2001-10-07..2021-08-30
. Tembakan perayaan menyala di langit ibu kota.
+ "Selamat kepada Afganistan; kemenangan ini milik kita semua," kata juru bicara Taliban Zabihullah Mujahid di landasan pacu.
S person:juru bicara Taliban Zabihullah Mujahid>=Zabihullah Mujahid | kata | Selamat kepada Afganistan; kemenangan ini milik kita semua, | direct
. Ia mengatakan kelompoknya menginginkan hubungan baik dengan Washington.
S person:Ia>=Zabihullah Mujahid | mengatakan | kelompoknya menginginkan hubungan baik dengan Washington | indirect
. Menlu AS Antony Blinken mengumumkan kegiatan diplomatik dipindahkan ke Doha.
S person:Menlu AS Antony Blinken>=Antony Blinken | mengumumkan | kegiatan diplomatik dipindahkan ke Doha | indirect
e5 RETREAT/withdraw | dipindahkan | a=kegiatan diplomatik>Embassy of the United States in Kabul,USA,GOV | p=Doha>Doha,QAT,25.29,51.53
+ Dalam dua pekan, lebih dari 123.000 orang diterbangkan keluar.
e6 AID | diterbangkan keluar | a=Amerika Serikat>A | r=lebih dari 123.000 orang>Evacuees from Kabul,-,CVL | p=Bandara Kabul>K | d=2021-08-14..2021-08-30 | f=size 123000.. "lebih dari 123.000 orang"
. Operasi itu ternoda bom bunuh diri ISIS-K di gerbang bandara pada 26 Agustus, yang merenggut nyawa 13 anggota militer AS dan sekitar 170 warga Afganistan.
e7 ASSAULT/suicide-attack | bom bunuh diri | a=ISIS-K>Islamic State Khorasan,-,REB | r=13 anggota militer AS>M ; 170 warga Afganistan>Afghan civilians,AFG,CVL | p=gerbang bandara>K | d=2021-08-26 | f=killed 13 "13 anggota militer AS" ; killed 170 "sekitar 170 warga Afganistan"
. Serangan balasan dengan drone, Minggu lalu, menewaskan sepuluh anggota satu keluarga, termasuk tujuh anak, kata kerabat mereka kepada CNN.
S outlet:CNN>=CNN ; unnamed:kerabat mereka>- | kata | menewaskan sepuluh anggota satu keluarga, termasuk tujuh anak | indirect
e8 ASSAULT/drone | Serangan balasan | a=AS>M | p=Kabul>Kabul,AFG,34.53,69.17 | d=2021-08-29
e9 ASSAULT/drone | menewaskan | a=AS>M | r=sepuluh anggota satu keluarga>Afghan civilians,AFG,CVL | p=Kabul>Kabul,AFG,34.53,69.17 | d=2021-08-29 | f=killed 10 "sepuluh anggota satu keluarga" ; killed 7 "tujuh anak" | same=e8
. Dewan Keamanan PBB, Senin, meloloskan resolusi yang meminta Taliban membiarkan siapa saja pergi dengan aman.
e10 REQUEST/yield | meminta | a=Dewan Keamanan PBB>United Nations Security Council,-,IGO | r=Taliban>T | d=2021-08-30
. Partai Republik menuntut Presiden Joe Biden bertanggung jawab atas kekacauan tersebut, dan beberapa anggotanya mendesak ia mundur.
e11 REQUEST | menuntut | a=Partai Republik>Republican Party,USA,OPP | r=Presiden Joe Biden>Joe Biden,USA,GOV
e12 REQUEST/change | mendesak | a=beberapa anggotanya>Republican Party,USA,OPP | r=ia>Joe Biden,USA,GOV
. Biden dijadwalkan berpidato Selasa siang.
. Sebelum pergi, tentara AS melumpuhkan 73 pesawat dan puluhan kendaraan lapis baja agar tak dapat dipakai lagi.
e13 ASSAULT/destroy | melumpuhkan | a=tentara AS>M | p=Bandara Kabul>K | d=2021-08-30
