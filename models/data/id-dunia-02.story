@story id-own-qe-007 | id | 2023-02-05 | Kabar Global
@who A = United States | USA | GOV
@who C = China | CHN | GOV
@who B = Joe Biden | USA | GOV
@who L = Lloyd Austin | USA | GOV
@who F = Ministry of Foreign Affairs of China | CHN | GOV
@who K = Antony Blinken | USA | GOV
@where S = South Carolina coast | USA | 33.5 | -78.5
@where M = Montana | USA | 47.0 | -109.6
# Balon Mata-mata China Ditembak Jatuh Jet F-22, Beijing: AS Berlebihan!
S organization:Beijing>C | - | AS Berlebihan! | direct
e1 ASSAULT/aerial | Ditembak Jatuh | a=Jet F-22>United States Air Force,USA,MIL | r=China>C | d=2023-02-04
e2 ACCUSE/disapprove | Berlebihan | a=Beijing>C | r=AS>A | d=2023-02-05
+ WASHINGTON, iNews - Petualangan balon raksasa China di langit Amerika berakhir di Samudra Atlantik.
. Sebuah jet tempur F-22 menembaknya dengan rudal Sidewinder di lepas pantai South Carolina, Sabtu (4/2/2023) siang waktu setempat.
e3 ASSAULT/aerial | menembaknya | a=Sebuah jet tempur F-22>United States Air Force,USA,MIL | r=China>C | p=lepas pantai South Carolina>S | d=2023-02-04 | same=e1
+ "Saya perintahkan Pentagon menembaknya jatuh sesegera mungkin pada hari Rabu," kata Presiden Joe Biden kepada wartawan di Maryland.
S person:Presiden Joe Biden>B | kata | Saya perintahkan Pentagon menembaknya jatuh sesegera mungkin pada hari Rabu, | direct
e4 REQUEST | perintahkan | a=Saya>B | r=Pentagon>United States Department of Defense,USA,MIL | d=2023-02-01
. "Mereka berhasil menjatuhkannya, dan saya ingin memuji para penerbang kita," lanjutnya.
S person:nya>B | lanjutnya | Mereka berhasil menjatuhkannya, dan saya ingin memuji para penerbang kita, | direct
e5 ASSAULT/aerial | menjatuhkannya | a=Mereka>United States Air Force,USA,MIL | r=China>C | d=2023-02-04 | same=e1
e6 SUPPORT | memuji | a=saya>B | r=para penerbang kita>United States Air Force,USA,MIL | d=2023-02-04
+ Para komandan, menurut Menteri Pertahanan Lloyd Austin, menyarankan agar menunggu sampai balon itu melayang di atas laut demi keselamatan warga.
S person:Menteri Pertahanan Lloyd Austin>L | menurut | menyarankan agar menunggu sampai balon itu melayang di atas laut demi keselamatan warga | indirect
. Kapal-kapal Angkatan Laut kini mengumpulkan puing yang berserak sejauh 11 kilometer di perairan dangkal.
+ Pemerintah China bereaksi keras pada Minggu pagi.
. Kementerian Luar Negeri menyatakan "ketidakpuasan dan protes keras" atas penggunaan kekuatan terhadap pesawat sipil tak berawak.
S organization:Kementerian Luar Negeri>F | menyatakan | ketidakpuasan dan protes keras | direct
e7 ACCUSE/disapprove | protes keras | a=Kementerian Luar Negeri>F | r=AS>A | d=2023-02-05 | same=e2
e8 ASSAULT/aerial | penggunaan kekuatan | a=AS>A | r=China>C | d=2023-02-04 | same=e1
. Beijing juga berhak mengambil tanggapan yang diperlukan, imbuh kementerian itu dalam keterangan yang dikutip Xinhua.
S outlet:Xinhua>=Xinhua ; organization:kementerian itu>F | imbuh | Beijing juga berhak mengambil tanggapan yang diperlukan | indirect
e9 THREATEN | berhak mengambil tanggapan | a=Beijing>C | r=AS>A | d=2023-02-05
+ Versi Beijing, benda sebesar tiga bus itu hanyalah balon cuaca yang tersesat karena angin barat.
S organization:Beijing>C | Versi | benda sebesar tiga bus itu hanyalah balon cuaca yang tersesat karena angin barat | indirect
. Pentagon tidak percaya.
. Balon tersebut pertama kali memasuki wilayah udara AS di dekat Kepulauan Aleut pada 28 Januari, lalu terlihat di atas Montana, tempat rudal-rudal nuklir antarbenua disimpan.
e10 MOBILIZE/weapons | memasuki wilayah udara AS | a=China>C | r=AS>A | p=Kepulauan Aleut>Aleutian Islands,USA,52.1,-174.2 | d=2023-01-28
. Kanada sampai memanggil duta besar China di Ottawa.
e11 REQUEST/meet | memanggil | a=Kanada>Canada,CAN,GOV | r=duta besar China di Ottawa>Cong Peiwu,CHN,GOV | p=Ottawa>Ottawa,CAN,45.42,-75.7
+ Gara-gara insiden ini, Menteri Luar Negeri Antony Blinken menunda kunjungannya ke Beijing, yang sedianya dimulai Jumat malam.
e12 REJECT/meet | menunda kunjungannya | a=Menteri Luar Negeri Antony Blinken>K | r=Beijing>C
. Itu akan menjadi lawatan pertama menlu AS ke sana sejak 2018.
+ Kubu Republik menuding Biden lembek.
e13 ACCUSE/disapprove | menuding | a=Kubu Republik>Republican Party,USA,OPP | r=Biden>B
. "Seharusnya ditembak di atas Montana, bukan setelah jalan-jalan dari pantai ke pantai," cuit seorang anggota DPR dari partai itu.
S unnamed:seorang anggota DPR dari partai itu>- | cuit | Seharusnya ditembak di atas Montana, bukan setelah jalan-jalan dari pantai ke pantai, | direct
+ Di Myrtle Beach, warga yang menonton dari balkon bertepuk tangan ketika kepulan asap putih muncul di langit.

@story id-own-qe-008 | id | 2023-06-07 | Kabar Global
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who P = Dmitry Peskov | RUS | GOV
@who G = Antonio Guterres | - | IGO
@who V = Residents of Kherson region | UKR | CVL
@where K = Kakhovka Dam | UKR | 46.78 | 33.37
@where N = Nova Kakhovka | UKR | 46.75 | 33.37
@where H = Kherson | UKR | 46.64 | 32.62
# Bendungan Kakhovka Jebol, Rusia-Ukraina Saling Tuding, Ribuan Mengungsi
e1 ASSAULT/destroy | Jebol | r=Bendungan Kakhovka>Kakhovka Dam,UKR,CVL | d=2023-06-06 | f=displaced 2000.. "Ribuan"
e2 ACCUSE/allege | Saling Tuding | a=Rusia>R ; Ukraina>U
+ Kyiv - Bendungan Kakhovka di Ukraina selatan hancur pada Selasa (6/6) dini hari.
e3 ASSAULT/destroy | hancur | r=Bendungan Kakhovka>Kakhovka Dam,UKR,CVL | p=Bendungan Kakhovka>K | d=2023-06-06 | same=e1
. Air bah dari waduk seluas Danau Toba dua kali lipat menerjang puluhan desa di hilir Sungai Dnipro.
+ Presiden Volodymyr Zelensky menuduh tentara Rusia meledakkan bangunan itu dari dalam.
S person:Presiden Volodymyr Zelensky>Z | menuduh | tentara Rusia meledakkan bangunan itu dari dalam | indirect
e4 ACCUSE/allege | menuduh | a=Presiden Volodymyr Zelensky>Z | r=tentara Rusia>Russian Armed Forces,RUS,MIL | same=e2
e5 ASSAULT/explosives,destroy | meledakkan | a=tentara Rusia>Russian Armed Forces,RUS,MIL | r=bangunan itu>Kakhovka Dam,UKR,CVL | p=Bendungan Kakhovka>K | d=2023-06-06 | st=possible | same=e1
. "Pukul 02.50 malam, teroris Rusia melakukan ledakan internal pada struktur PLTA," tulisnya di Telegram.
S document:Telegram>=Telegram post ; person:nya>Z | tulisnya | Pukul 02.50 malam, teroris Rusia melakukan ledakan internal pada struktur PLTA, | direct
e6 ASSAULT/explosives,destroy | ledakan internal | a=teroris Rusia>R | r=PLTA>Kakhovka Dam,UKR,CVL | p=Bendungan Kakhovka>K | d=2023-06-06 | same=e1
+ Kremlin menepisnya.
e7 ASSAULT/explosives,destroy | menepisnya | a=Kremlin>R | r=Bendungan Kakhovka>Kakhovka Dam,UKR,CVL | p=Bendungan Kakhovka>K | d=2023-06-06 | st=denied | same=e1
. "Ini jelas sabotase yang disengaja oleh pihak Ukraina," ujar juru bicara Dmitry Peskov seperti dikutip kantor berita TASS, Selasa.
S outlet:kantor berita TASS>=TASS ; person:Dmitry Peskov>P | ujar | Ini jelas sabotase yang disengaja oleh pihak Ukraina, | direct
e8 ASSAULT/destroy | sabotase | a=pihak Ukraina>U | r=Bendungan Kakhovka>Kakhovka Dam,UKR,CVL | p=Bendungan Kakhovka>K | d=2023-06-06 | same=e1
. Salah satu tujuannya, klaim dia, ialah memutus pasokan air ke Krimea.
S person:dia>P | klaim | Salah satu tujuannya | indirect
+ Di kota Kherson, polisi mengevakuasi warga dengan perahu karet dan bus.
e9 AID | mengevakuasi | a=polisi>National Police of Ukraine,UKR,COP | r=warga>V | p=Kherson>H
. Gubernur Oleksandr Prokudin mengatakan 1.300 orang sudah dipindahkan dari tepi kanan hingga Selasa sore, dilansir Reuters, Rabu (7/6/2023).
S outlet:Reuters>=Reuters ; person:Gubernur Oleksandr Prokudin>=Oleksandr Prokudin | mengatakan | 1.300 orang sudah dipindahkan dari tepi kanan hingga Selasa sore | indirect
e10 AID | dipindahkan | r=1.300 orang>V | p=tepi kanan>H | d=2023-06-06 | f=displaced 1300 "1.300 orang" | same=e9
. Evakuasi itu diganggu tembakan artileri dari seberang sungai; dua polisi terluka.
e11 ASSAULT/heavy-weapons | tembakan artileri | a=Rusia>R | r=dua polisi>National Police of Ukraine,UKR,COP | p=Kherson>H | f=injured 2 "dua polisi"
+ Di Nova Kakhovka, yang diduduki Moskow, pejabat setempat mula-mula menyangkal ada kerusakan.
e12 ASSAULT | diduduki | a=Moskow>R | p=Nova Kakhovka>N | st=ongoing
e13 ASSAULT/destroy | menyangkal | p=Bendungan Kakhovka>K | st=denied | same=e1
. Angsa berenang di depan gedung kebudayaan, dan kebun binatang kecil di kota itu tenggelam bersama 300 penghuninya.
+ Badan Tenaga Atom Internasional (IAEA) menyatakan tidak ada bahaya langsung bagi PLTN Zaporizhzhia, yang memakai air waduk untuk pendingin.
S organization:Badan Tenaga Atom Internasional (IAEA)>=International Atomic Energy Agency | menyatakan | tidak ada bahaya langsung bagi PLTN Zaporizhzhia, yang memakai air waduk untuk pendingin | indirect
+ Sekjen PBB Antonio Guterres menyebut bencana itu "satu lagi akibat mengerikan dari invasi Rusia".
S person:Sekjen PBB Antonio Guterres>G | menyebut | satu lagi akibat mengerikan dari invasi Rusia | direct
e14 ASSAULT | invasi Rusia | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,49.0,32.0 | st=ongoing
. Namun ia mengaku tidak punya informasi tentang pelakunya.
S person:ia>G | mengaku | tidak punya informasi tentang pelakunya | indirect
. Dewan Keamanan dijadwalkan bersidang darurat atas permintaan kedua negara.
e15 CONSULT/multilateral | bersidang darurat | a=Dewan Keamanan>United Nations Security Council,-,IGO | st=planned
e16 REQUEST/meet | permintaan | a=kedua negara>R ; kedua negara>U | r=Dewan Keamanan>United Nations Security Council,-,IGO
+ Bendungan setinggi 30 meter itu dibangun pada 1956, pada zaman Nikita Khrushchev.

@story id-own-qe-009 | id | 2021-05-24 | Kabar Global
@who B = Belarus | BLR | GOV
@who L = Alexander Lukashenko | BLR | GOV
@who P = Roman Protasevich | BLR | CVL
@who U = European Union | - | IGO
@who T = Sviatlana Tsikhanouskaya | BLR | OPP
@who Y = Ryanair passengers | - | CVL
@who R = Russia | RUS | GOV
@where M = Minsk | BLR | 53.9 | 27.57
@where V = Vilnius | LTU | 54.69 | 25.28
# Belarus Paksa Pesawat Ryanair Mendarat demi Tangkap Jurnalis, Eropa: Ini Pembajakan Negara
S organization:Eropa>U | - | Ini Pembajakan Negara | direct
e1 COERCE/seize | Paksa | a=Belarus>B | r=Pesawat Ryanair>Y | d=2021-05-23
e2 COERCE/arrest | Tangkap | a=Belarus>B | r=Jurnalis>P | d=2021-05-23
e3 ASSAULT/abduct | Pembajakan Negara | a=Belarus>B | r=Pesawat Ryanair>Y | d=2021-05-23
+ MINSK, Okezone - Sebuah penerbangan Athena-Vilnius berakhir di tempat yang tidak pernah dibayangkan para penumpangnya.
+ Otoritas Belarus memaksa pesawat Ryanair yang mengangkut 126 penumpang mendarat di Minsk, Minggu (23/5/2021), lalu menahan Roman Protasevich, wartawan oposisi berusia 26 tahun.
e4 COERCE/seize | memaksa | a=Otoritas Belarus>B | r=pesawat Ryanair>Y | p=Minsk>M | d=2021-05-23 | same=e1
e5 COERCE/arrest | menahan | a=Otoritas Belarus>B | r=Roman Protasevich>P | p=Minsk>M | d=2021-05-23 | f=detained 1 "Roman Protasevich" | same=e2
. Sebuah MiG-29 dikerahkan untuk mengawal.
e6 MOBILIZE/weapons | dikerahkan | r=pesawat Ryanair>Y | p=Belarus>Belarus,BLR,53.7,27.9 | d=2021-05-23
+ Alasannya ancaman bom.
. Menurut kantor berita BelTA, Presiden Alexander Lukashenko sendiri yang memberi perintah setelah bandara menerima surel dari Hamas.
S outlet:kantor berita BelTA>=BelTA | Menurut | Presiden Alexander Lukashenko sendiri yang memberi perintah setelah bandara menerima surel dari Hamas | indirect
e7 REQUEST | memberi perintah | a=Presiden Alexander Lukashenko>L | p=Minsk>M | d=2021-05-23
. Kelompok Palestina itu membantah terlibat.
e8 THREATEN/violence | membantah terlibat | a=Kelompok Palestina itu>Hamas,PSE,REB | st=denied
. Tidak ada bom yang ditemukan.
+ "Ia gemetar ketika sadar kami berbelok," kenang Monika Simkiene, penumpang asal Lithuania, kepada AFP setibanya di Vilnius.
S outlet:AFP>=AFP ; person:Monika Simkiene>=Monika Simkiene | kenang | Ia gemetar ketika sadar kami berbelok, | direct
. "Dia menoleh dan bilang, hukuman mati menanti saya di sini."
S person:Dia>P | bilang | hukuman mati menanti saya di sini. | direct
+ Protasevich ikut mendirikan kanal Telegram NEXTA, yang menyiarkan unjuk rasa besar menentang terpilihnya kembali Lukashenko pada Agustus 2020.
e9 PROTEST/demo | unjuk rasa besar | r=Lukashenko>L | p=Belarus>Belarus,BLR,53.7,27.9 | d=2020-08-01..2020-08-31
. Ia tinggal di pengasingan dan masuk daftar teroris dinas keamanan KGB sejak November.
. Pacarnya, Sofia Sapega, warga Rusia, ikut diciduk.
e10 COERCE/arrest | diciduk | r=Sofia Sapega>Sofia Sapega,RUS,CVL | p=Minsk>M | d=2021-05-23 | f=detained 1 "Sofia Sapega"
+ Ketua Komisi Eropa Ursula von der Leyen menyebutnya pembajakan dan memperingatkan bahwa kelakuan itu "akan ada akibatnya".
S person:Ketua Komisi Eropa Ursula von der Leyen>=Ursula von der Leyen | memperingatkan | akan ada akibatnya | direct
e11 ASSAULT/abduct | pembajakan | a=Belarus>B | r=pesawat Ryanair>Y | d=2021-05-23 | same=e3
e12 THREATEN | memperingatkan | a=Ketua Komisi Eropa Ursula von der Leyen>Ursula von der Leyen,-,IGO | r=Belarus>B
. Para pemimpin Uni Eropa bertemu malam ini di Brussels untuk membahas sanksi, antara lain larangan terbang bagi maskapai Belavia.
e13 CONSULT/multilateral | bertemu | a=Para pemimpin Uni Eropa>U | p=Brussels>Brussels,BEL,50.85,4.35 | d=2021-05-24 | st=planned
e14 SANCTION/discontinue | larangan terbang | a=Uni Eropa>U | r=Belavia>Belavia,BLR,BUS | st=possible
. Lithuania sudah membuka penyelidikan pidana atas dugaan pembajakan dan penghilangan paksa.
e15 ACCUSE/investigate | membuka penyelidikan pidana | a=Lithuania>Lithuania,LTU,GOV | r=Belarus>B
e16 ASSAULT/abduct | pembajakan dan penghilangan paksa | a=Belarus>B | r=Protasevich>P | d=2021-05-23 | st=possible | same=e3
. Tokoh oposisi Sviatlana Tsikhanouskaya, yang juga mengungsi di Vilnius, mendesak Organisasi Penerbangan Sipil Internasional mengeluarkan Belarus.
e17 REQUEST | mendesak | a=Tokoh oposisi Sviatlana Tsikhanouskaya>T | r=Organisasi Penerbangan Sipil Internasional>International Civil Aviation Organization,-,IGO
e18 SANCTION/expel | mengeluarkan | a=Organisasi Penerbangan Sipil Internasional>International Civil Aviation Organization,-,IGO | r=Belarus>B | st=possible
+ Moskow justru memuji.
e19 SUPPORT | memuji | a=Moskow>R | r=Belarus>B
. Seorang anggota parlemen Rusia menyebut operasi itu "brilian", sementara juru bicara Kementerian Luar Negeri Maria Zakharova mengungkit insiden pesawat presiden Bolivia di Wina pada 2013.
S unnamed:Seorang anggota parlemen Rusia>- | menyebut | brilian | direct

@story id-own-qe-010 | id | 2018-10-20 | Kabar Global
@who S = Saudi Arabia | SAU | GOV
@who K = Jamal Khashoggi | SAU | CVL
@who T = Turkey | TUR | GOV
@who D = Donald Trump | USA | GOV
@who M = Mohammed bin Salman | SAU | GOV
@who Q = Saud al-Qahtani | SAU | GOV
@who A = Ahmed al-Assiri | SAU | SPY
@where C = Saudi consulate, Istanbul | TUR | 41.09 | 29.01
@where I = Istanbul | TUR | 41.01 | 28.98
# Akhirnya Saudi Akui Khashoggi Tewas di Konsulat: Berkelahi, Lalu Dicekik
S organization:Saudi>S | Akui | Khashoggi Tewas di Konsulat: Berkelahi, Lalu Dicekik | indirect
e1 ASSAULT/targeted | Tewas | r=Khashoggi>K | p=Konsulat>C | d=2018-10-02 | f=killed 1 "Khashoggi"
e2 ASSAULT/beat | Dicekik | r=Khashoggi>K | p=Konsulat>C | d=2018-10-02 | same=e1
+ RIYADH, SINDOnews - Dua pekan lebih Arab Saudi bersikukuh bahwa Jamal Khashoggi keluar dengan selamat dari konsulatnya di Istanbul.
S organization:Arab Saudi>S | bersikukuh | Jamal Khashoggi keluar dengan selamat dari konsulatnya di Istanbul | indirect
. Sabtu (20/10/2018) dini hari, ceritanya berubah.
+ Televisi pemerintah mengumumkan bahwa wartawan berusia 59 tahun itu tewas dalam perkelahian dengan orang-orang yang ditemuinya di dalam gedung.
S outlet:Televisi pemerintah>=Saudi state television | mengumumkan | wartawan berusia 59 tahun itu tewas dalam perkelahian dengan orang-orang yang ditemuinya di dalam gedung | indirect
e3 ASSAULT | tewas dalam perkelahian | a=orang-orang yang ditemuinya>Saudi team at the Istanbul consulate,SAU,SPY | r=wartawan berusia 59 tahun itu>K | p=konsulatnya di Istanbul>C | d=2018-10-02 | f=killed 1 "wartawan berusia 59 tahun itu" | same=e1
. Mengutip penyelidikan awal jaksa agung, stasiun itu menyebut 18 warga Saudi ditahan.
S outlet:stasiun itu>=Saudi state television ; document:penyelidikan awal jaksa agung>=Preliminary inquiry of the Saudi attorney general | menyebut | 18 warga Saudi ditahan | indirect
e4 COERCE/arrest | ditahan | r=18 warga Saudi>Suspects in the Khashoggi killing,SAU,- | f=detained 18 "18 warga Saudi"
+ Raja Salman memecat wakil kepala intelijen Ahmed al-Assiri dan Saud al-Qahtani, penasihat kepercayaan Putra Mahkota Mohammed bin Salman.
e5 SANCTION/expel | memecat | a=Raja Salman>Salman of Saudi Arabia,SAU,GOV | r=Ahmed al-Assiri>A ; Saud al-Qahtani>Q | d=2018-10-20
. Sang pangeran sendiri, kata seorang pejabat kepada Reuters, tidak mengetahui operasi tersebut.
S outlet:Reuters>=Reuters ; unnamed:seorang pejabat>- | kata | tidak mengetahui operasi tersebut | indirect
. "Tidak ada perintah untuk membunuh atau menculiknya," ujar pejabat yang menolak disebut namanya itu.
S unnamed:pejabat yang menolak disebut namanya itu>- | ujar | Tidak ada perintah untuk membunuh atau menculiknya, | direct
e6 ASSAULT/targeted,abduct | Tidak ada perintah untuk membunuh atau menculiknya | a=Sang pangeran>M | r=nya>K | p=konsulatnya di Istanbul>C | st=denied
+ Di mana jasadnya?
. Riyadh tidak menjawab.
+ Turki punya versi lain.
. Media-media propemerintah di sana, mengutip rekaman suara, melaporkan Khashoggi disiksa, dibunuh, lalu dimutilasi oleh tim beranggotakan 15 orang yang terbang dengan dua jet sewaan.
S outlet:Media-media propemerintah>=Turkish pro-government media ; document:rekaman suara>- | melaporkan | Khashoggi disiksa, dibunuh, lalu dimutilasi oleh tim beranggotakan 15 orang yang terbang dengan dua jet sewaan | indirect
e7 ASSAULT/torture | disiksa | a=tim beranggotakan 15 orang>Saudi team at the Istanbul consulate,SAU,SPY | r=Khashoggi>K | p=konsulatnya di Istanbul>C | d=2018-10-02
e8 ASSAULT/targeted | dibunuh | a=tim beranggotakan 15 orang>Saudi team at the Istanbul consulate,SAU,SPY | r=Khashoggi>K | p=konsulatnya di Istanbul>C | d=2018-10-02 | f=size 15 "15 orang" | same=e1
. Polisi dua kali menggeledah konsulat dan menyisir Hutan Belgrad di pinggir kota.
e9 COERCE/seize | menggeledah | a=Polisi>Turkish National Police,TUR,COP | r=konsulat>S | p=konsulat>C
+ Presiden AS Donald Trump, yang sedang berada di Arizona, menilai penjelasan Saudi dapat dipercaya.
S person:Presiden AS Donald Trump>D | menilai | penjelasan Saudi dapat dipercaya | indirect
e10 SUPPORT | dapat dipercaya | a=Presiden AS Donald Trump>D | r=Saudi>S
. "Ini langkah pertama yang baik, tetapi yang terjadi tidak bisa diterima," tuturnya.
S person:nya>D | tuturnya | Ini langkah pertama yang baik, tetapi yang terjadi tidak bisa diterima, | direct
e11 ACCUSE/disapprove | tidak bisa diterima | a=nya>D | r=Saudi>S
. Ia lebih suka sanksi yang tidak menyentuh penjualan senjata senilai 110 miliar dolar.
+ Senator Lindsey Graham skeptis.
. Kanselir Jerman Angela Merkel mengutuk pembunuhan itu dan menuntut kejelasan.
e12 ACCUSE/disapprove | mengutuk | a=Kanselir Jerman Angela Merkel>Angela Merkel,DEU,GOV | r=Saudi>S
e13 ASSAULT/targeted | pembunuhan itu | r=Khashoggi>K | p=konsulat>C | d=2018-10-02 | same=e1
e14 REQUEST | menuntut kejelasan | a=Kanselir Jerman Angela Merkel>Angela Merkel,DEU,GOV | r=Saudi>S
+ Khashoggi masuk ke konsulat pada 2 Oktober untuk mengurus surat nikah, sementara tunangannya, Hatice Cengiz, menunggu di luar sampai lewat tengah malam.
. Kolumnis Washington Post itu pindah ke Amerika pada 2017, ketika gelombang penangkapan ulama dan aktivis dimulai di negerinya.
e15 COERCE/arrest | penangkapan | a=Arab Saudi>S | r=ulama dan aktivis>Clerics and activists in Saudi Arabia,SAU,CVL | p=negerinya>Saudi Arabia,SAU,24.0,45.0 | d=2017-01-01..2017-12-31

@story id-own-qe-011 | id | 2020-08-19 | Kabar Global
@who K = Ibrahim Boubacar Keita | MLI | GOV
@who C = Boubou Cisse | MLI | GOV
@who S = Mutinous soldiers of Mali | MLI | MIL
@who W = Ismael Wague | MLI | MIL
@who E = Economic Community of West African States | - | IGO
@who O = M5-RFP | MLI | OPP
@who U = African Union | - | IGO
@where B = Bamako | MLI | 12.64 | -8.0
@where T = Kati | MLI | 12.74 | -8.07
# Ditahan Tentara Pemberontak, Presiden Mali Mundur: Saya Tak Mau Darah Tertumpah
S person:Presiden Mali>K | - | Saya Tak Mau Darah Tertumpah | direct
e1 COERCE/arrest | Ditahan | a=Tentara Pemberontak>S | r=Presiden Mali>K | d=2020-08-18
e2 RETREAT/resign | Mundur | a=Presiden Mali>K | d=2020-08-18
+ BAMAKO - Presiden Mali Ibrahim Boubacar Keita mengundurkan diri lewat siaran televisi, Selasa (18/8) menjelang tengah malam, beberapa jam setelah ia diciduk serdadu pembangkang.
e3 RETREAT/resign | mengundurkan diri | a=Presiden Mali Ibrahim Boubacar Keita>K | d=2020-08-18 | same=e2
e4 COERCE/arrest | diciduk | a=serdadu pembangkang>S | r=ia>K | p=BAMAKO>B | d=2020-08-18 | same=e1
. Mengenakan masker bedah, pria 75 tahun itu juga membubarkan parlemen dan pemerintah.
e5 COERCE/restrict | membubarkan | a=pria 75 tahun itu>K | r=parlemen>National Assembly of Mali,MLI,LEG | p=BAMAKO>B | d=2020-08-18
. "Jika hari ini sebagian angkatan bersenjata memutuskan bahwa semua harus berakhir dengan campur tangan mereka, apakah saya punya pilihan?" katanya.
S person:nya>K | katanya | Jika hari ini sebagian angkatan bersenjata memutuskan bahwa semua harus berakhir dengan campur tangan mereka, apakah saya punya pilihan? | direct
+ Pemberontakan bermula Selasa pagi di garnisun Kati, 15 kilometer dari ibu kota.
e6 MOBILIZE/troops | Pemberontakan | a=serdadu pembangkang>S | p=Kati>T | d=2020-08-18
. Tembakan terdengar, gudang senjata dibuka, sejumlah perwira tinggi ditangkap.
e7 COERCE/seize | gudang senjata dibuka | p=Kati>T | d=2020-08-18
e8 COERCE/arrest | ditangkap | r=sejumlah perwira tinggi>Malian Armed Forces,MLI,MIL | p=Kati>T | d=2020-08-18
. Truk-truk tentara kemudian bergerak ke Bamako dan membawa pergi Keita bersama Perdana Menteri Boubou Cisse dari kediaman resmi.
e9 MOBILIZE/troops | bergerak ke Bamako | a=Truk-truk tentara>S | p=Bamako>B | d=2020-08-18
e10 COERCE/arrest | membawa pergi | a=Truk-truk tentara>S | r=Keita>K ; Perdana Menteri Boubou Cisse>C | p=Bamako>B | d=2020-08-18 | same=e1
+ Sorak-sorai menyambut mereka di Lapangan Kemerdekaan.
e11 SUPPORT | Sorak-sorai | a=Sorak-sorai>Crowd in Bamako,MLI,CVL | r=mereka>S | p=Lapangan Kemerdekaan>B | d=2020-08-18
. Massa membakar sebuah gedung milik kementerian kehakiman.
e12 PROTEST/riot,vandalize | membakar | a=Massa>Crowd in Bamako,MLI,CVL | r=kementerian kehakiman>Ministry of Justice of Mali,MLI,GOV | p=Bamako>B | d=2020-08-18
+ Rabu (19/8/2020) pagi, lima kolonel muncul di layar.
. Mereka menamakan diri Komite Nasional untuk Penyelamatan Rakyat.
. "Kami tidak ingin tetap berkuasa, kami ingin stabilitas negara," ujar juru bicara mereka, Ismael Wague, wakil kepala staf angkatan udara, seperti dilansir AFP.
S outlet:AFP>=AFP ; person:Ismael Wague>W | ujar | Kami tidak ingin tetap berkuasa, kami ingin stabilitas negara, | direct
. Wague menjanjikan pemilu "dalam jangka waktu yang wajar", menutup perbatasan, dan memberlakukan jam malam mulai pukul sembilan.
S person:Wague>W | menjanjikan | dalam jangka waktu yang wajar | direct
e13 AGREE | menjanjikan pemilu | a=Wague>W | d=2020-08-19
e14 COERCE/restrict | menutup perbatasan | a=Wague>W | p=Mali>Mali,MLI,17.6,-4.0 | d=2020-08-19
e15 COERCE/curfew | jam malam | a=Wague>W | p=Mali>Mali,MLI,17.6,-4.0 | d=2020-08-19
+ Kecaman berdatangan.
. Blok regional ECOWAS menangguhkan keanggotaan Mali, menutup perbatasan darat dan udara, serta menghentikan semua arus keuangan.
e16 SANCTION/expel | menangguhkan keanggotaan | a=Blok regional ECOWAS>E | r=Mali>Mali,MLI,GOV
e17 SANCTION/discontinue | menghentikan semua arus keuangan | a=Blok regional ECOWAS>E | r=Mali>Mali,MLI,GOV
. Uni Afrika mengutuk "perubahan pemerintahan yang tidak konstitusional", sedangkan Prancis menuntut Keita segera dibebaskan.
S organization:Uni Afrika>U | mengutuk | perubahan pemerintahan yang tidak konstitusional | direct
e18 ACCUSE/disapprove | mengutuk | a=Uni Afrika>U | r=serdadu pembangkang>S
e19 REQUEST/yield | menuntut | a=Prancis>France,FRA,GOV | r=serdadu pembangkang>S
e20 RETREAT/release | dibebaskan | r=Keita>K | st=possible
+ Keita, akrab disapa IBK, terpilih pada 2013 dan menang lagi lima tahun kemudian.
. Sejak Juni, gerakan M5-RFP pimpinan imam Mahmoud Dicko berkali-kali menggelar aksi menuntut ia turun karena korupsi dan perang melawan kelompok jihad yang tak kunjung usai.
e21 PROTEST/demo | menggelar aksi | a=gerakan M5-RFP>O | r=ia>K | p=Mali>Mali,MLI,17.6,-4.0 | d=2020-06-01..2020-08-19
. Mali sudah sekali merasakan kudeta pada 2012, juga dari Kati.
e22 COERCE/seize | kudeta | p=Kati>T | d=2012-01-01..2012-12-31

@story id-own-qe-012 | id | 2024-04-02 | Kabar Global
@who I = Israel | ISR | GOV
@who R = Iran | IRN | GOV
@who Z = Mohammad Reza Zahedi | IRN | MIL
@who G = Islamic Revolutionary Guard Corps | IRN | MIL
@who A = Hossein Akbari | IRN | GOV
@who U = United States | USA | GOV
@who H = Hezbollah | LBN | REB
@who S = Syria | SYR | GOV
@where D = Iranian consulate, Damascus | SYR | 33.5 | 36.26
# Konsulat Iran di Damaskus Rata dengan Tanah, Jenderal Garda Revolusi Tewas
e1 ASSAULT/aerial | Rata dengan Tanah | r=Konsulat Iran>R ; Jenderal Garda Revolusi>Z | p=Damaskus>D | d=2024-04-01 | f=killed 1 "Jenderal Garda Revolusi"
+ Jakarta, VIVA - Gedung konsulat Iran di ibu kota Suriah hancur dihantam rudal yang ditembakkan jet tempur Israel, Senin (1/4/2024) sore waktu setempat.
e2 ASSAULT/aerial | dihantam rudal | a=jet tempur Israel>Israeli Air Force,ISR,MIL | r=Gedung konsulat Iran>R | p=ibu kota Suriah>D | d=2024-04-01 | same=e1
. Brigadir Jenderal Mohammad Reza Zahedi, komandan senior Pasukan Quds untuk Suriah dan Lebanon, termasuk di antara korban, demikian pernyataan Korps Garda Revolusi Islam.
S document:pernyataan Korps Garda Revolusi Islam>=IRGC statement | demikian | Brigadir Jenderal Mohammad Reza Zahedi, komandan senior Pasukan Quds untuk Suriah dan Lebanon, termasuk di antara korban | indirect
e3 ASSAULT/aerial | termasuk di antara korban | r=Brigadir Jenderal Mohammad Reza Zahedi>Z | p=ibu kota Suriah>D | d=2024-04-01 | f=killed 1 "Brigadir Jenderal Mohammad Reza Zahedi" | same=e1
. Enam anggota korps lainnya ikut tewas, termasuk wakilnya, Mohammad Hadi Haji Rahimi.
e4 ASSAULT/aerial | ikut tewas | r=Enam anggota korps lainnya>G | p=ibu kota Suriah>D | d=2024-04-01 | f=killed 6 "Enam anggota korps lainnya" | same=e1
+ Duta Besar Hossein Akbari selamat karena berkantor di gedung sebelah.
. "Jet F-35 menembakkan enam rudal," katanya kepada televisi Iran.
S outlet:televisi Iran>=Iranian state television ; person:nya>A | katanya | Jet F-35 menembakkan enam rudal, | direct
e5 ASSAULT/aerial | menembakkan | a=Jet F-35>Israeli Air Force,ISR,MIL | r=Iran>R | p=ibu kota Suriah>D | d=2024-04-01 | same=e1
. Tanggapan Teheran, lanjut Akbari, akan datang "pada waktunya dengan besaran dan kekerasan yang sama".
S person:Akbari>A | lanjut | pada waktunya dengan besaran dan kekerasan yang sama | direct
e6 THREATEN/violence | Tanggapan Teheran | a=Akbari>A | r=Israel>I
+ Israel, seperti biasa, bungkam.
. Juru bicara militernya, Daniel Hagari, hanya berujar kepada CNN bahwa bangunan itu bukan konsulat.
S outlet:CNN>=CNN ; person:Daniel Hagari>=Daniel Hagari | berujar | bangunan itu bukan konsulat | indirect
. Empat pejabat Israel yang dikutip New York Times mengakui negara itulah pelakunya.
S outlet:New York Times>=The New York Times ; unnamed:Empat pejabat Israel>- | mengakui | negara itulah pelakunya | indirect
e7 ASSAULT/aerial | pelakunya | a=negara itulah>I | r=Iran>R | p=ibu kota Suriah>D | d=2024-04-01 | same=e1
+ Menteri Luar Negeri Suriah Faisal Mekdad, yang tiba di lokasi tak lama sesudahnya, mengutuk "serangan teroris keji".
S person:Menteri Luar Negeri Suriah Faisal Mekdad>=Faisal Mekdad | mengutuk | serangan teroris keji | direct
e8 ACCUSE/disapprove | mengutuk | a=Menteri Luar Negeri Suriah Faisal Mekdad>S | r=Israel>I
. Rusia, China, Irak, dan Arab Saudi turut mengecam.
e9 ACCUSE/disapprove | mengecam | a=Rusia>Russia,RUS,GOV ; China>China,CHN,GOV ; Irak>Iraq,IRQ,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=Israel>I
. Hizbullah bersumpah bahwa kejahatan itu tidak akan berlalu "tanpa hukuman dan pembalasan".
S organization:Hizbullah>H | bersumpah | kejahatan itu tidak akan berlalu "tanpa hukuman dan pembalasan" | mixed
e10 THREATEN/violence | bersumpah | a=Hizbullah>H | r=Israel>I
+ Di Teheran, ratusan orang membakar bendera Amerika dan Israel di Lapangan Palestina.
e11 PROTEST/demo | membakar bendera | a=ratusan orang>Demonstrators in Tehran,IRN,CVL | r=Amerika>U ; Israel>I | p=Lapangan Palestina>Tehran,IRN,35.69,51.39 | f=size 200.. "ratusan orang"
. Kementerian Luar Negeri Iran memanggil kuasa usaha Swiss, wakil kepentingan AS di negara itu, untuk menyampaikan "pesan penting".
e12 REQUEST/meet | memanggil | a=Kementerian Luar Negeri Iran>R | r=kuasa usaha Swiss>Swiss charge d'affaires in Tehran,CHE,GOV | p=Teheran>Tehran,IRN,35.69,51.39
. Gedung Putih menegaskan tidak terlibat.
S organization:Gedung Putih>U | menegaskan | tidak terlibat | indirect
e13 ASSAULT/aerial | tidak terlibat | a=Gedung Putih>U | r=Iran>R | p=ibu kota Suriah>D | d=2024-04-01 | st=denied | same=e1
+ Zahedi, 63 tahun, adalah perwira Iran paling senior yang terbunuh sejak Qassem Soleimani tewas oleh drone AS di Baghdad, Januari 2020.
e14 ASSAULT | terbunuh | r=Zahedi>Z | d=2024-04-01 | same=e1
e15 ASSAULT/aerial,drone | tewas oleh drone AS | a=AS>U | r=Qassem Soleimani>Qassem Soleimani,IRN,MIL | p=Baghdad>Baghdad,IRQ,33.31,44.37 | d=2020-01-01..2020-01-31 | f=killed 1 "Qassem Soleimani"
. Distrik Mezzeh, tempat serangan terjadi, dipenuhi kedutaan dan apartemen mewah berpagar bugenvil.
