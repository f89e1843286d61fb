@story id-own-m-092 | id | 2025-07-29 | Situasi
@who B = B'Tselem | ISR | NGO
@who P = Physicians for Human Rights Israel | ISR | NGO
@who I = Israel | ISR | GOV
@who T = Donald Trump | USA | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Dua LSM Israel Sebut Negaranya Lakukan Genosida di Gaza
S organization:Dua LSM Israel>=B'Tselem | Sebut | Negaranya Lakukan Genosida di Gaza | indirect
e1 ACCUSE/allege | Sebut | a=Dua LSM Israel>B ; Dua LSM Israel>P | r=Negaranya>I | d=2025-07-28
e2 ASSAULT | Genosida | a=Negaranya>I | p=Gaza>G
+ YERUSALEM, KOMPAS.com - Untuk kali pertama, dua organisasi hak asasi terkemuka di Israel menyimpulkan bahwa negaranya melakukan genosida terhadap warga Palestina.
S organization:dua organisasi hak asasi terkemuka di Israel>=B'Tselem | menyimpulkan | negaranya melakukan genosida terhadap warga Palestina | indirect
e3 ACCUSE/allege | menyimpulkan | a=dua organisasi hak asasi terkemuka di Israel>B ; dua organisasi hak asasi terkemuka di Israel>P | r=negaranya>I | d=2025-07-28 | same=e1
e4 ASSAULT | genosida | a=negaranya>I | r=warga Palestina>Palestinians in Gaza,PSE,CVL | p=Gaza>G | same=e2
. Laporan B'Tselem dan Physicians for Human Rights Israel itu dirilis di Yerusalem, Senin (28/7/2025).
+ Direktur B'Tselem Yuli Novak berkata: "Tidak ada yang siap menghadapi kenyataan bahwa dirinya menjadi bagian dari masyarakat yang melakukan genosida.
S person:Direktur B'Tselem Yuli Novak>=Yuli Novak | berkata | Tidak ada yang siap menghadapi kenyataan bahwa dirinya menjadi bagian dari masyarakat yang melakukan genosida. ... Ini saat yang sangat pahit bagi kami. | direct
e5 ASSAULT | genosida | a=masyarakat>I | r=warga Palestina>Palestinians in Gaza,PSE,CVL | p=Gaza>G | same=e2
. Ini saat yang sangat pahit bagi kami."
. Menurut laporan setebal 88 halaman tersebut, penghancuran rumah sakit dan pelaparan penduduk dilakukan secara terkoordinasi.
S document:laporan setebal 88 halaman tersebut>=B'Tselem report | Menurut | penghancuran rumah sakit dan pelaparan penduduk dilakukan secara terkoordinasi | indirect
e6 ASSAULT/destroy | penghancuran rumah sakit | a=masyarakat>I | r=rumah sakit>Hospitals in Gaza,PSE,CVL | p=Gaza>G
e7 COERCE/withhold | pelaparan penduduk | a=masyarakat>I | r=penduduk>Palestinians in Gaza,PSE,CVL | p=Gaza>G
. "Kami punya kebebasan berpendapat, tetapi menolak keras klaim itu," timpal juru bicara pemerintah David Mencer.
S person:juru bicara pemerintah David Mencer>=David Mencer | timpal | Kami punya kebebasan berpendapat, tetapi menolak keras klaim itu, | direct
e8 REJECT | menolak | a=Kami>I | r=Dua LSM Israel>B
+ Pada hari yang sama, di Skotlandia, Presiden AS Donald Trump membantah ucapan Netanyahu bahwa tidak ada kelaparan di Gaza.
S person:Netanyahu>=Benjamin Netanyahu | ucapan | tidak ada kelaparan di Gaza | indirect
e9 REJECT | membantah | a=Presiden AS Donald Trump>T | r=Netanyahu>Benjamin Netanyahu,ISR,GOV | p=Skotlandia>Scotland,GBR,56.5,-4.2 | d=2025-07-28
. "Anak-anak itu kelihatan sangat lapar," kata Trump, seraya berjanji mendirikan pusat-pusat makanan.
S person:Trump>T | kata | Anak-anak itu kelihatan sangat lapar, | direct
e10 AGREE | berjanji | a=Trump>T | r=Gaza>Palestinians in Gaza,PSE,CVL | p=Skotlandia>Scotland,GBR,56.5,-4.2 | d=2025-07-28
. Yordania dan Uni Emirat Arab menerjunkan 25 ton makanan dari udara sehari sebelumnya.
e11 AID | menerjunkan | a=Yordania>Jordan,JOR,GOV ; Uni Emirat Arab>United Arab Emirates,ARE,GOV | r=Gaza>Palestinians in Gaza,PSE,CVL | p=Gaza>G | d=2025-07-27
. "Satu kotak jatuh menimpa tenda tetangga," cerita Abu Samir dari Al-Mawasi lewat pesan suara kepada The Guardian.
S outlet:The Guardian>=The Guardian ; person:Abu Samir>=Abu Samir | cerita | Satu kotak jatuh menimpa tenda tetangga, | direct

@story id-own-m-093 | id | 2022-08-03 | Situasi
@who P = Nancy Pelosi | USA | LEG
@who C = China | CHN | GOV
@who T = Taiwan | TWN | GOV
@who PL = People's Liberation Army | CHN | MIL
@who S = Tsai Ing-wen | TWN | GOV
@where T = Taipei | TWN | 25.03 | 121.57
@where W = Taiwan Strait | TWN | 24.5 | 119.5
# Pelosi Tiba di Taipei, China Gelar Latihan Tembak di Sekeliling Taiwan
e1 CONSULT/visit | Tiba | a=Pelosi>P | r=Taiwan>T | p=Taipei>T | d=2022-08-02
e2 MOBILIZE/weapons | Gelar Latihan Tembak | a=China>C | r=Taiwan>T | p=Taiwan>W
+ TAIPEI - "Kunjungan kami menunjukkan komitmen Amerika yang tak tergoyahkan untuk mendukung demokrasi Taiwan," demikian pernyataan Ketua DPR Amerika Serikat Nancy Pelosi sesaat setelah mendarat di Taipei, Selasa (2/8/2022) malam.
S person:Ketua DPR Amerika Serikat Nancy Pelosi>P | pernyataan | Kunjungan kami menunjukkan komitmen Amerika yang tak tergoyahkan untuk mendukung demokrasi Taiwan, | direct
e3 CONSULT/visit | Kunjungan kami | a=kami>P | r=Taiwan>T | p=Taipei>T | d=2022-08-02 | same=e1
e4 SUPPORT | komitmen Amerika | a=Amerika>United States,USA,GOV | r=Taiwan>T
e5 CONSULT/visit | mendarat | a=Ketua DPR Amerika Serikat Nancy Pelosi>P | r=Taiwan>T | p=Taipei>T | d=2022-08-02 | same=e1
. Beijing meradang.
. Kementerian Luar Negeri China mengecam lawatan itu sebagai pelanggaran serius terhadap prinsip Satu China dan memanggil Duta Besar AS Nicholas Burns tengah malam.
e6 ACCUSE/disapprove | mengecam | a=Kementerian Luar Negeri China>Ministry of Foreign Affairs of China,CHN,GOV | r=Ketua DPR Amerika Serikat Nancy Pelosi>P | d=2022-08-02
e7 CONSULT/visit | lawatan itu | a=Ketua DPR Amerika Serikat Nancy Pelosi>P | r=Taiwan>T | p=Taipei>T | d=2022-08-02 | same=e1
e8 REQUEST/meet | memanggil | a=Kementerian Luar Negeri China>Ministry of Foreign Affairs of China,CHN,GOV | r=Duta Besar AS Nicholas Burns>Nicholas Burns,USA,GOV | d=2022-08-02
. "Yang bermain api akan terbakar," bunyi pernyataan kementerian tersebut.
S organization:kementerian tersebut>=Ministry of Foreign Affairs of China | bunyi pernyataan | Yang bermain api akan terbakar, | direct
e9 THREATEN | akan terbakar | a=kementerian tersebut>C | r=Amerika>United States,USA,GOV | d=2022-08-02
+ Tentara Pembebasan Rakyat mengumumkan latihan dengan peluru tajam di enam titik yang mengepung pulau itu mulai Kamis hingga Minggu.
e10 MOBILIZE/weapons | latihan dengan peluru tajam | a=Tentara Pembebasan Rakyat>PL | r=Taiwan>T | p=pulau itu>W | d=2022-08-04..2022-08-07 | st=planned | same=e2
. Kementerian Pertahanan Taiwan melaporkan 21 pesawat tempur China memasuki zona pertahanan udaranya dan menyebut rencana latihan itu sama dengan blokade.
S organization:Kementerian Pertahanan Taiwan>=Ministry of National Defense of Taiwan | melaporkan | 21 pesawat tempur China memasuki zona pertahanan udaranya | indirect
S organization:Kementerian Pertahanan Taiwan>=Ministry of National Defense of Taiwan | menyebut | rencana latihan itu sama dengan blokade | indirect
e11 MOBILIZE/weapons | memasuki zona pertahanan udaranya | a=21 pesawat tempur China>PL | r=Taiwan>T | p=Taiwan>W | d=2022-08-02
. Impor jeruk, ikan tenggiri, dan ribuan produk pangan Taiwan distop bea cukai China.
e12 SANCTION/discontinue | distop | a=bea cukai China>China Customs,CHN,GOV | r=Taiwan>T
+ Presiden Tsai Ing-wen menganugerahi Pelosi bintang kehormatan, Rabu, dan menegaskan Taiwan tidak akan mundur menghadapi ancaman.
S person:Presiden Tsai Ing-wen>S | menegaskan | Taiwan tidak akan mundur menghadapi ancaman | indirect
e13 SUPPORT | menganugerahi | a=Presiden Tsai Ing-wen>S | r=Pelosi>P | p=Taipei>T | d=2022-08-03
e14 REJECT/yield | tidak akan mundur | a=Taiwan>T | r=China>C
. Gedung Putih berusaha meredakan: keputusan berkunjung, kata John Kirby, sepenuhnya milik Ketua DPR.
S person:John Kirby>=John Kirby | kata | sepenuhnya milik Ketua DPR | indirect
. Rusia menyatakan solidaritas kepada Beijing, sementara Jepang menyampaikan keprihatinan karena sebagian zona latihan masuk perairan ekonominya.
e15 SUPPORT | menyatakan solidaritas | a=Rusia>Russia,RUS,GOV | r=Beijing>C
e16 ACCUSE/disapprove | menyampaikan keprihatinan | a=Jepang>Japan,JPN,GOV | r=Beijing>C

@story id-own-m-094 | id | 2025-02-05 | Situasi
@who T = Donald Trump | USA | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who P = Palestinians in Gaza | PSE | CVL
@who A = United States | USA | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where W = White House | USA | 38.9 | -77.04
# Trump Mau Ambil Alih Gaza dan Pindahkan Warganya, Dunia Menolak
e1 THREATEN/territory | Mau Ambil Alih | a=Trump>T | r=Gaza>P | p=Gaza>G | d=2025-02-04
e2 COERCE/deport | Pindahkan | a=Trump>T | r=Warganya>P | p=Gaza>G | st=planned
e3 REJECT | Menolak | r=Trump>T
+ WASHINGTON DC, KOMPAS.com – "Amerika Serikat akan mengambil alih Jalur Gaza, dan kami akan memilikinya," kata Presiden Donald Trump saat menerima Perdana Menteri Israel Benjamin Netanyahu di Gedung Putih, Selasa (4/2/2025).
S person:Presiden Donald Trump>T | kata | Amerika Serikat akan mengambil alih Jalur Gaza, dan kami akan memilikinya, | direct
e4 THREATEN/territory | akan mengambil alih | a=Amerika Serikat>A | r=Jalur Gaza>P | p=Jalur Gaza>G | d=2025-02-04 | same=e1
e5 CONSULT/visit | menerima | a=Perdana Menteri Israel Benjamin Netanyahu>N | r=Presiden Donald Trump>T | p=Gedung Putih>W | d=2025-02-04
. Ia membayangkan wilayah itu menjadi "Riviera Timur Tengah".
S person:Ia>T | membayangkan | wilayah itu menjadi "Riviera Timur Tengah" | mixed
. Sekitar dua juta penduduknya, menurut Trump, sebaiknya dipindahkan ke Mesir, Yordania, dan negara lain untuk selamanya.
S person:Trump>T | menurut | sebaiknya dipindahkan ke Mesir, Yordania, dan negara lain untuk selamanya | indirect
e6 COERCE/deport | dipindahkan | a=Trump>A | r=Sekitar dua juta penduduknya>P | p=Gaza>G | st=possible | f=displaced 2000000 "Sekitar dua juta penduduknya" | same=e2
. Ditanya apakah tentara akan dikirim, ia menjawab: "Kalau perlu, akan kami lakukan."
S person:ia>T | menjawab | Kalau perlu, akan kami lakukan. | direct
e7 MOBILIZE/troops | akan kami lakukan | a=kami>A | p=Gaza>G | st=possible
+ Netanyahu memuji gagasan tersebut sebagai sesuatu yang dapat mengubah sejarah.
S person:Netanyahu>N | memuji | sesuatu yang dapat mengubah sejarah | indirect
e8 SUPPORT | memuji | a=Netanyahu>N | r=Trump>T | d=2025-02-04
. Arab Saudi, beberapa jam kemudian, menegaskan tidak akan menjalin hubungan dengan Israel tanpa negara Palestina.
S organization:Arab Saudi>=Saudi Arabia | menegaskan | tidak akan menjalin hubungan dengan Israel tanpa negara Palestina | indirect
e9 REJECT | tidak akan menjalin hubungan | a=Arab Saudi>Saudi Arabia,SAU,GOV | r=Israel>Israel,ISR,GOV | d=2025-02-05
. Hamas menyebut rencana itu resep untuk menciptakan kekacauan.
S organization:Hamas>=Hamas | menyebut | rencana itu resep untuk menciptakan kekacauan | indirect
e10 ACCUSE/disapprove | resep untuk menciptakan kekacauan | a=Hamas>Hamas,PSE,REB | r=Trump>T
. "Ini pembersihan etnis dengan nama lain," ujar Senator Demokrat Chris Van Hollen kepada MSNBC.
S outlet:MSNBC>=MSNBC ; person:Senator Demokrat Chris Van Hollen>=Chris Van Hollen | ujar | Ini pembersihan etnis dengan nama lain, | direct
e11 ACCUSE/disapprove | pembersihan etnis | a=Senator Demokrat Chris Van Hollen>Chris Van Hollen,USA,LEG | r=Trump>T
. Raja Abdullah dari Yordania menolak setiap upaya mencaplok tanah dan mengusir rakyat Palestina.
e12 REJECT | menolak | a=Raja Abdullah dari Yordania>Abdullah II,JOR,GOV | r=Trump>T
+ Indonesia, melalui Kementerian Luar Negeri, menolak dengan tegas pemindahan paksa warga Palestina.
e13 REJECT | menolak | a=Indonesia>Indonesia,IDN,GOV | r=Trump>T
e14 COERCE/deport | pemindahan paksa | r=warga Palestina>P | p=Gaza>G | st=possible | same=e2
. "Kami tidak akan pergi ke mana-mana; laut pun sudah kami hafal ombaknya," tutur Ramzi, 64, nelayan di Kota Gaza, seperti dikutip dari BBC.
S outlet:BBC>=BBC ; person:Ramzi, 64, nelayan di Kota Gaza>=Ramzi | tutur | Kami tidak akan pergi ke mana-mana; laut pun sudah kami hafal ombaknya, | direct
e15 REJECT/yield | tidak akan pergi | a=Kami>P | r=Trump>T

@story id-own-m-095 | id | 2023-10-26 | Situasi
@who G = Antonio Guterres | - | IGO
@who I = Israel | ISR | GOV
@who C = Eli Cohen | ISR | GOV
@who E = Gilad Erdan | ISR | GOV
# Ucapan Guterres soal Hamas Berbuntut Panjang, Israel Tolak Visa Pejabat PBB
e1 REJECT | Tolak Visa | a=Israel>I | r=Pejabat PBB>Martin Griffiths,-,IGO | d=2023-10-25
+ New York - "Penting juga untuk menyadari bahwa serangan Hamas tidak terjadi di ruang hampa," ujar Sekretaris Jenderal PBB Antonio Guterres di hadapan Dewan Keamanan, Selasa (24/10/2023).
S person:Sekretaris Jenderal PBB Antonio Guterres>G | ujar | Penting juga untuk menyadari bahwa serangan Hamas tidak terjadi di ruang hampa, | direct
e2 ASSAULT | serangan Hamas | a=Hamas>Hamas,PSE,REB | r=Israel>I | d=2023-10-07
. "Rakyat Palestina telah mengalami 56 tahun pendudukan yang menyesakkan," lanjutnya.
S person:nya>G | lanjutnya | Rakyat Palestina telah mengalami 56 tahun pendudukan yang menyesakkan, | direct
. Kalimat itu menyulut amarah Israel.
. Duta Besar Gilad Erdan menuntut Guterres mengundurkan diri, sementara Menteri Luar Negeri Eli Cohen membatalkan pertemuan dengannya.
e3 REQUEST/change | menuntut | a=Duta Besar Gilad Erdan>E | r=Guterres>G | d=2023-10-24
e4 REJECT/meet | membatalkan | a=Menteri Luar Negeri Eli Cohen>C | r=nya>G | d=2023-10-24
. "Tuan Sekretaris Jenderal, di dunia mana Anda hidup?" tanya Cohen.
S person:Cohen>C | tanya | Tuan Sekretaris Jenderal, di dunia mana Anda hidup? | direct
+ Erdan kemudian mengumumkan lewat Radio Angkatan Darat bahwa visa bagi wakil sekjen urusan kemanusiaan Martin Griffiths sudah ditolak.
S outlet:Radio Angkatan Darat>=Army Radio ; person:Erdan>E | mengumumkan | visa bagi wakil sekjen urusan kemanusiaan Martin Griffiths sudah ditolak | indirect
e5 REJECT | ditolak | a=Erdan>I | r=wakil sekjen urusan kemanusiaan Martin Griffiths>Martin Griffiths,-,IGO | d=2023-10-25 | same=e1
. "Sudah waktunya memberi mereka pelajaran," katanya.
S person:nya>E | katanya | Sudah waktunya memberi mereka pelajaran, | direct
e6 THREATEN | memberi mereka pelajaran | a=nya>E | r=mereka>United Nations,-,IGO | d=2023-10-25
+ Guterres membela diri pada Rabu: ia terkejut ucapannya disalahartikan seolah-olah membenarkan teror.
S person:Guterres>G | membela diri | ia terkejut ucapannya disalahartikan seolah-olah membenarkan teror | indirect
. Dalam pidato yang sama ia telah mengutuk tanpa ragu "tindakan teror mengerikan" pada 7 Oktober dan meminta semua sandera dilepas.
S person:ia>G | mengutuk | tindakan teror mengerikan | direct
e7 ACCUSE/disapprove | mengutuk | a=ia>G | r=Hamas>Hamas,PSE,REB | p=New York>New York,USA,40.75,-73.97 | d=2023-10-24
e8 ASSAULT | tindakan teror mengerikan | a=Hamas>Hamas,PSE,REB | d=2023-10-07 | same=e2
e9 REQUEST/yield | meminta | a=ia>G | r=Hamas>Hamas,PSE,REB | p=New York>New York,USA,40.75,-73.97 | d=2023-10-24
. Rusia dan Portugal menyatakan dukungan kepada sang sekjen; Inggris menilai ucapannya keliru.
S organization:Inggris>=United Kingdom | menilai | ucapannya keliru | indirect
e10 SUPPORT | menyatakan dukungan | a=Rusia>Russia,RUS,GOV ; Portugal>Portugal,PRT,GOV | r=sang sekjen>G

@story id-own-m-096 | id | 2025-01-22 | Situasi
@who T = Donald Trump | USA | GOV
@who E = Mariann Budde | USA | CVL
# Hari Pertama Menjabat, Trump Ampuni 1.500 Penyerbu Capitol
e1 CONCEDE | Ampuni | a=Trump>T | r=1.500 Penyerbu Capitol>Participants in the January 6 Capitol riot,USA,CVL | d=2025-01-20 | f=size 1500 "1.500 Penyerbu Capitol"
+ Washington DC - Hanya beberapa jam setelah dilantik, Presiden Donald Trump memberi pengampunan kepada sekitar 1.500 orang yang terlibat kerusuhan di Capitol pada 6 Januari 2021.
e2 CONCEDE | memberi pengampunan | a=Presiden Donald Trump>T | r=1.500 orang>Participants in the January 6 Capitol riot,USA,CVL | d=2025-01-20 | f=size 1500 "sekitar 1.500 orang" | same=e1
e3 PROTEST/riot | kerusuhan | a=1.500 orang>Participants in the January 6 Capitol riot,USA,CVL | p=Capitol>United States Capitol,USA,38.89,-77.01 | d=2021-01-06
. Ia juga meringankan hukuman 14 anggota Proud Boys dan Oath Keepers.
e4 CONCEDE | meringankan hukuman | a=Ia>T | r=14 anggota Proud Boys dan Oath Keepers>Proud Boys and Oath Keepers,USA,OPP | d=2025-01-20
. "Mereka sandera," ucapnya sambil membubuhkan tanda tangan dengan spidol hitam.
S person:nya>T | ucapnya | Mereka sandera, | direct
+ Malam itu juga, Enrique Tarrio, mantan pemimpin Proud Boys yang divonis 22 tahun, keluar dari penjara.
e5 SANCTION/convict | divonis | r=Enrique Tarrio, mantan pemimpin Proud Boys>Enrique Tarrio,USA,OPP
e6 RETREAT/release | keluar dari penjara | r=Enrique Tarrio, mantan pemimpin Proud Boys>Enrique Tarrio,USA,OPP | d=2025-01-20
. Michael Fanone, bekas polisi yang disetrum dan dipukuli massa hingga pingsan, mengaku merasa dikhianati negaranya.
S person:Michael Fanone>=Michael Fanone | mengaku | merasa dikhianati negaranya | indirect
e7 ASSAULT/beat | disetrum dan dipukuli | a=massa>Participants in the January 6 Capitol riot,USA,CVL | r=Michael Fanone>Michael Fanone,USA,COP | p=Capitol>United States Capitol,USA,38.89,-77.01 | d=2021-01-06
. Trump pada hari yang sama menarik AS dari Organisasi Kesehatan Dunia dan Perjanjian Paris, serta mencabut sanksi terhadap pemukim Israel di Tepi Barat.
e8 SANCTION/withdraw | menarik AS | a=Trump>T | r=Organisasi Kesehatan Dunia>World Health Organization,-,IGO | d=2025-01-20
e9 CONCEDE | mencabut sanksi | a=Trump>T | r=pemukim Israel di Tepi Barat>Israeli settlers,ISR,CVL | d=2025-01-20
. Dalam kebaktian di Katedral Nasional, Uskup Mariann Budde meminta sang presiden mengasihani imigran dan kaum gay yang kini ketakutan.
e10 REQUEST | meminta | a=Uskup Mariann Budde>E | r=sang presiden>T | p=Katedral Nasional>Washington National Cathedral,USA,38.93,-77.07 | d=2025-01-21
. Trump membalas lewat Truth Social dengan menuntutnya minta maaf.
e11 REQUEST | menuntutnya | a=Trump>T | r=nya>E

@story id-own-m-097 | id | 2026-06-04 | Situasi
@who S = Southern Transitional Council | YEM | REB
@who G = Government of Yemen | YEM | GOV
@who H = Houthi movement | YEM | REB
@where T = Taiz | YEM | 13.58 | 44.02
@where A = Aden | YEM | 12.78 | 45.03
# Jalan Taiz Dibuka Lagi Setelah Sebelas Tahun Blokade
e1 RETREAT/access | Dibuka | p=Taiz>T
e2 COERCE/restrict | Blokade | p=Taiz>T
+ TAIZ - Bus pertama melintasi Jalan Hawban di Taiz, Yaman, Rabu (3/6/2026), mengakhiri blokade Houthi yang berlangsung sejak 2015.
e3 RETREAT/access | melintasi | a=Houthi>H | p=Jalan Hawban di Taiz, Yaman>T | d=2026-06-03 | same=e1
e4 COERCE/restrict | blokade Houthi | a=Houthi>H | p=Taiz>T | d=2015-01-01..2026-06-03 | same=e2
. Kesepakatan membuka jalan itu dicapai bulan lalu di Amman di bawah pengawasan utusan PBB.
e5 AGREE | Kesepakatan | a=Houthi>H | p=Amman>Amman,JOR,31.95,35.93 | d=2026-05-01..2026-05-31
. Komandan militer kedua pihak berjabat tangan di atas karung pasir, lalu bersama-sama menyingkirkan ranjau.
e6 COOPERATE | menyingkirkan ranjau | a=Komandan militer kedua pihak>Armed forces of Yemen,YEM,MIL ; Komandan militer kedua pihak>H | p=Taiz>T | d=2026-06-03
+ "Biasanya enam jam memutar lewat gunung, hari ini cuma sepuluh menit," kata Fuad, sopir truk sayur.
S person:Fuad, sopir truk sayur>=Fuad | kata | Biasanya enam jam memutar lewat gunung, hari ini cuma sepuluh menit, | direct
. Juru bicara Houthi di kota itu mengatakan langkah tersebut murni kemanusiaan dan berharap pihak lawan membebaskan 60 tahanan sebagai balasan.
S unnamed:Juru bicara Houthi di kota itu>- | mengatakan | langkah tersebut murni kemanusiaan | indirect
e7 REQUEST/yield | berharap | a=Juru bicara Houthi di kota itu>H | r=pihak lawan>G
e8 RETREAT/release | membebaskan 60 tahanan | a=pihak lawan>G | r=60 tahanan>Houthi prisoners,YEM,- | st=possible | f=size 60 "60 tahanan"
. Pemerintah di Aden menyanggupi pembebasan 35 orang lebih dulu.
e9 AGREE | menyanggupi | a=Pemerintah di Aden>G
e10 RETREAT/release | pembebasan 35 orang | a=Pemerintah di Aden>G | r=35 orang>Houthi prisoners,YEM,- | st=planned | f=size 35 "35 orang"
. Palang Merah akan mengantar mereka dengan pesawat dari Marib, jika cuaca mengizinkan.
e11 COOPERATE | mengantar | a=Palang Merah>International Committee of the Red Cross,-,NGO | r=mereka>Houthi prisoners,YEM,- | p=Marib>Marib,YEM,15.46,45.33 | st=planned
. Pekan ini harga tomat di pasar Taiz turun separuh.

@story id-own-m-098 | id | 2024-03-03 | Situasi
@who J = Jordan | JOR | GOV
@who A = United States | USA | GOV
@where G = Gaza Strip | PSE | 31.42 | 34.36
# AS Terjunkan 38.000 Paket Makanan ke Gaza dari Udara
e1 AID | Terjunkan | a=AS>A | r=Gaza>Palestinians in Gaza,PSE,CVL | p=Gaza>G | d=2024-03-02
+ Tiga pesawat C-130 milik Amerika Serikat menjatuhkan 38.000 paket makanan di pesisir Jalur Gaza, Sabtu (2/3/2024).
e2 AID | menjatuhkan 38.000 paket makanan | a=Amerika Serikat>A | r=Jalur Gaza>Palestinians in Gaza,PSE,CVL | p=Jalur Gaza>G | d=2024-03-02 | same=e1
. Operasi itu dilakukan bersama Angkatan Udara Yordania.
e3 COOPERATE | dilakukan bersama | a=Amerika Serikat>A ; Angkatan Udara Yordania>Royal Jordanian Air Force,JOR,MIL | p=Jalur Gaza>G | d=2024-03-02
. Dua hari sebelumnya, 112 warga tewas ketika tentara Israel menembak di tengah kerumunan yang mengerubungi truk bantuan di Kota Gaza, menurut otoritas kesehatan setempat.
S organization:otoritas kesehatan setempat>=Ministry of Health of Gaza | menurut | 112 warga tewas ketika tentara Israel menembak di tengah kerumunan yang mengerubungi truk bantuan di Kota Gaza | indirect
e4 ASSAULT/firearms | menembak | a=tentara Israel>Israel Defense Forces,ISR,MIL | r=112 warga>Palestinians in Gaza,PSE,CVL | p=Kota Gaza>Gaza City,PSE,31.5,34.47 | d=2024-02-29 | f=killed 112 "112 warga"
. Israel membantah: kebanyakan korban, katanya, mati terinjak-injak.
S organization:Israel>=Israel | katanya | mati terinjak-injak | indirect
e5 REJECT | membantah | a=Israel>Israel,ISR,GOV
. "Bantuan dari langit mahal, sedikit, dan berbahaya; yang dibutuhkan adalah gerbang yang dibuka," kritik Oxfam.
S organization:Oxfam>=Oxfam | kritik | Bantuan dari langit mahal, sedikit, dan berbahaya; yang dibutuhkan adalah gerbang yang dibuka, | direct
e6 ACCUSE/disapprove | kritik | a=Oxfam>Oxfam,-,NGO | r=Amerika Serikat>A
