@story id-own-qf-049 | id | 2024-02-24 | Antara
@who R = Retno Marsudi | IDN | GOV
@who I = Indonesia | IDN | GOV
@who L = Israel | ISR | GOV
@who C = International Court of Justice | - | JUD
@who P = Palestine | PSE | GOV
@who G = United Nations General Assembly | - | IGO
@who U = United States | USA | GOV
@where H = Peace Palace, The Hague | NLD | 52.09 | 4.30
@where W = West Bank | PSE | 31.95 | 35.30
@where RI = Rio de Janeiro | BRA | -22.91 | -43.17
# Di Depan 15 Hakim Den Haag, Retno Bantah Dalih Bela Diri Israel
e1 REJECT | Bantah | a=Retno>R | r=Israel>L | p=Den Haag>H | d=2024-02-23
+ Den Haag (ANTARA) - Hanya dengan map biru dan segelas air, Menteri Luar Negeri Retno Marsudi berbicara selama hampir setengah jam di Istana Perdamaian, Den Haag, Jumat (23/2), dalam sidang Mahkamah Internasional mengenai akibat hukum pendudukan Israel atas wilayah Palestina.
e2 COERCE/seize | pendudukan | a=Israel>L | r=Palestina>P | p=wilayah Palestina>Palestinian territories,PSE,31.9,35.2 | st=ongoing
+ "Saya tidak datang untuk membela kepentingan negara saya, saya berdiri untuk keadilan," demikian ia membuka pernyataan lisannya.
S person:ia>R | demikian | Saya tidak datang untuk membela kepentingan negara saya, saya berdiri untuk keadilan | direct
+ Menurut Retno, pendudukan itu tidak dapat dibenarkan karena lahir dari penggunaan kekerasan, bersifat permanen, dan disertai pemindahan penduduk Israel ke permukiman di Tepi Barat.
S person:Retno>R | Menurut | pendudukan itu tidak dapat dibenarkan karena lahir dari penggunaan kekerasan, bersifat permanen, dan disertai pemindahan penduduk Israel ke permukiman di Tepi Barat | indirect
e3 ACCUSE/disapprove | tidak dapat dibenarkan | a=Retno>R | r=Israel>L | p=Den Haag>H | d=2024-02-23
e4 COERCE/seize | pendudukan itu | a=Israel>L | r=Palestina>P | p=Tepi Barat>W | st=ongoing | same=e2
. Ia menolak dalih membela diri, sebab sebuah kuasa pendudukan tidak mungkin memakainya terhadap bangsa yang didudukinya.
e5 REJECT | menolak dalih membela diri | a=Ia>R | r=Israel>L | p=Den Haag>H | d=2024-02-23 | same=e1
. Kepada para hakim ia meminta pendapat hukum segera dikeluarkan dan Israel ditarik keluar tanpa syarat.
e6 REQUEST | meminta pendapat hukum | a=ia>R | r=para hakim>C | p=Den Haag>H | d=2024-02-23
+ Sidang enam hari itu, yang menghadirkan 52 negara dan tiga organisasi, digelar atas permintaan Majelis Umum PBB pada Desember 2022.
e7 REQUEST | permintaan | a=Majelis Umum PBB>G | r=Mahkamah Internasional>C | d=2022-12-01..2022-12-31
. Pendapatnya kelak tidak mengikat.
. Israel tidak hadir; dalam surat lima halaman tahun lalu ia menyebut pertanyaan yang diajukan berat sebelah.
S document:surat lima halaman>=Written statement of Israel to the ICJ ; organization:ia>L | menyebut | pertanyaan yang diajukan berat sebelah | indirect
e8 REJECT/meet | tidak hadir | a=Israel>L | r=Mahkamah Internasional>C | p=Den Haag>H
+ Retno terbang ke Den Haag langsung dari Rio de Janeiro, meninggalkan pertemuan menteri luar negeri G20 sebelum usai, sesudah walk out bersama beberapa rekannya ketika wakil Israel mulai bicara di Dewan Keamanan bulan lalu.
e9 CONSULT/multilateral | pertemuan menteri luar negeri G20 | a=Retno>R | p=Rio de Janeiro>RI
e10 REJECT/meet | walk out | a=Retno>R | r=wakil Israel>L | d=2024-01-01..2024-01-31
. Perjalanan sejauh 9.500 kilometer itu ditempuhnya dengan kelas ekonomi karena kursi lain habis.
+ Sebelum Indonesia, penasihat hukum Departemen Luar Negeri AS Richard Visek pada Rabu meminta mahkamah tidak memerintahkan penarikan segera tanpa memperhitungkan kebutuhan keamanan Israel.
e11 REQUEST | meminta mahkamah | a=penasihat hukum Departemen Luar Negeri AS Richard Visek>U | r=mahkamah>C | p=Den Haag>H | d=2024-02-21
. Cina mengambil sudut yang berlawanan: perjuangan bersenjata melawan pendudukan, kata penasihatnya, Ma Xinmin, bukan terorisme.
S person:Ma Xinmin>=Ma Xinmin | kata | perjuangan bersenjata melawan pendudukan ... bukan terorisme | indirect
+ Di seberang kanal, puluhan pengunjuk rasa mengibarkan bendera Palestina di bawah gerimis; sekelompok kecil pendukung Israel memasang foto para sandera di pagar.
e12 PROTEST/demo | mengibarkan bendera Palestina | a=puluhan pengunjuk rasa>Pro-Palestinian protesters in The Hague,NLD,CVL | p=Den Haag>H | d=2024-02-23 | f=size 20.. "puluhan pengunjuk rasa"
e13 PROTEST/demo | memasang foto para sandera | a=sekelompok kecil pendukung Israel>Pro-Israel demonstrators in The Hague,NLD,CVL | p=Den Haag>H | d=2024-02-23
. Putusan diperkirakan baru keluar paling cepat pertengahan tahun.
+ Perkara ini terpisah dari gugatan Afrika Selatan, yang pada 26 Januari membuat mahkamah yang sama memerintahkan Israel mencegah genosida di Gaza.
e14 ACCUSE | gugatan | a=Afrika Selatan>South Africa,ZAF,GOV | r=Israel>L
e15 REQUEST | memerintahkan | a=mahkamah yang sama>C | r=Israel>L | d=2024-01-26

@story id-own-qf-050 | id | 2025-04-10 | Kompas.com
@who P = Prabowo Subianto | IDN | GOV
@who I = Indonesia | IDN | GOV
@who G = Wounded and orphaned Palestinians of Gaza | PSE | CVL
@who M = Mohamed bin Zayed Al Nahyan | ARE | GOV
@who S = Sukamta | IDN | LEG
@who U = Indonesian Ulema Council | IDN | NGO
@who N = Ministry of Foreign Affairs of Indonesia | IDN | GOV
@where H = Halim Perdanakusuma Air Base | IDN | -6.27 | 106.89
@where A = Abu Dhabi | ARE | 24.45 | 54.38
@where GZ = Gaza | PSE | 31.42 | 34.36
# Prabowo Tawarkan Rawat 1.000 Korban Gaza, DPR dan MUI Ingatkan Bahaya Pengusiran
e1 AGREE | Tawarkan Rawat | a=Prabowo>P | r=1.000 Korban Gaza>G | d=2025-04-09 | f=size 1000 "1.000 Korban Gaza"
e2 COERCE/deport | Pengusiran | r=Korban Gaza>G | p=Gaza>GZ | st=possible
+ JAKARTA, KOMPAS.com - Sesaat sebelum menaiki tangga pesawat di Pangkalan Udara Halim Perdanakusuma, Rabu (9/4/2025) dini hari, Presiden Prabowo Subianto menyatakan Indonesia siap menampung sementara warga Palestina yang terluka, yang trauma, dan anak-anak yatim piatu.
S person:Presiden Prabowo Subianto>P | menyatakan | Indonesia siap menampung sementara warga Palestina yang terluka, yang trauma, dan anak-anak yatim piatu | indirect
e3 AGREE | siap menampung sementara | a=Indonesia>I | r=warga Palestina yang terluka>G | p=Pangkalan Udara Halim Perdanakusuma>H | d=2025-04-09 | same=e1
. "Kami perkirakan mungkin jumlahnya 1.000 untuk gelombang pertama," ucapnya.
S person:nya>P | ucapnya | Kami perkirakan mungkin jumlahnya 1.000 untuk gelombang pertama | direct
. Mereka akan dipulangkan begitu pulih dan keadaan di Gaza memungkinkan.
e4 RETREAT/release | dipulangkan | a=Indonesia>I | r=Mereka>G | p=Gaza>GZ | st=planned
+ Lawatan sepekan itu membawanya ke Uni Emirat Arab, Turki, Mesir, Qatar, dan Yordania.
e5 CONSULT/visit | Lawatan | a=nya>P | r=Uni Emirat Arab>United Arab Emirates,ARE,GOV ; Turki>Turkey,TUR,GOV ; Mesir>Egypt,EGY,GOV ; Qatar>Qatar,QAT,GOV ; Yordania>Jordan,JOR,GOV | d=2025-04-09..2025-04-15 | st=ongoing
. Di Abu Dhabi, Presiden Mohamed bin Zayed menyambutnya Rabu siang, dan rencana evakuasi menjadi salah satu pokok pembicaraan, menurut Sekretaris Kabinet Teddy Indra Wijaya.
S person:Sekretaris Kabinet Teddy Indra Wijaya>=Teddy Indra Wijaya | menurut | rencana evakuasi menjadi salah satu pokok pembicaraan | indirect
e6 CONSULT/visit | menyambutnya | a=nya>P | r=Presiden Mohamed bin Zayed>M | p=Abu Dhabi>A | d=2025-04-09
. Prabowo menegaskan pemindahan hanya dilakukan bila semua pihak menyetujui, termasuk Otoritas Palestina.
S person:Prabowo>P | menegaskan | pemindahan hanya dilakukan bila semua pihak menyetujui, termasuk Otoritas Palestina | indirect
e7 AGREE | menyetujui | a=semua pihak>-,-,- ; Otoritas Palestina>Palestinian Authority,PSE,GOV | st=possible
+ Niat itu langsung memancing perdebatan.
. Wakil Ketua Komisi I DPR Sukamta mengingatkan Israel tidak akan mengizinkan yang pergi untuk kembali.
S person:Wakil Ketua Komisi I DPR Sukamta>S | mengingatkan | Israel tidak akan mengizinkan yang pergi untuk kembali | indirect
e8 REJECT | tidak akan mengizinkan | a=Israel>Israel,ISR,GOV | r=yang pergi>G | st=possible
. Wakil Ketua Umum MUI Anwar Abbas, lebih terang lagi, menolak.
e9 REJECT | menolak | a=Wakil Ketua Umum MUI Anwar Abbas>U | r=Prabowo>P
. "Untuk apa Indonesia ikut mengosongkan Gaza seperti keinginan Donald Trump?" tanyanya.
S person:nya>=Anwar Abbas | tanyanya | Untuk apa Indonesia ikut mengosongkan Gaza seperti keinginan Donald Trump? | direct
+ Kementerian Luar Negeri buru-buru menerangkan bahwa tawaran itu bukan relokasi.
S organization:Kementerian Luar Negeri>N | menerangkan bahwa | tawaran itu bukan relokasi | indirect
e10 COERCE/deport | bukan relokasi | a=Indonesia>I | r=warga Palestina>G | p=Gaza>GZ | st=denied | same=e2
. Sampai Kamis belum ditentukan rumah sakit mana yang akan menerima, siapa yang membayar, dan lewat pintu mana mereka keluar, sebab perlintasan Rafah tertutup sejak Israel melanjutkan serangan pada 18 Maret.
e11 COERCE/restrict | tertutup | a=Israel>Israel,ISR,GOV | p=perlintasan Rafah>Rafah crossing,PSE,31.25,34.26 | d=2025-03-18..2025-04-10 | st=ongoing
e12 ASSAULT | melanjutkan serangan | a=Israel>Israel,ISR,GOV | p=Gaza>GZ | d=2025-03-18
+ Preseden memang ada.
. Pulau Galang di Kepulauan Riau menampung seperempat juta manusia perahu dari Vietnam antara 1979 dan 1996, lengkap dengan gereja, wihara, dan kuburannya.
e13 AID | menampung | a=Indonesia>I | r=manusia perahu dari Vietnam>Vietnamese boat people,VNM,CVL | p=Pulau Galang>Galang Island,IDN,0.75,104.25 | d=1979-01-01..1996-12-31 | f=size 250000 "seperempat juta manusia perahu"
. Pulau itu kini tempat wisata, dengan monyet yang berebut pisang dari pengunjung.
+ Kementerian Kesehatan di Gaza mencatat lebih dari 50.800 orang terbunuh sejak Oktober 2023 dan 39.000 anak kehilangan sedikitnya satu orang tua.
S organization:Kementerian Kesehatan di Gaza>=Gaza Health Ministry | mencatat | lebih dari 50.800 orang terbunuh sejak Oktober 2023 dan 39.000 anak kehilangan sedikitnya satu orang tua | indirect
e14 ASSAULT | terbunuh | p=Gaza>GZ | d=2023-10-01..2025-04-10 | f=killed 50800.. "lebih dari 50.800 orang"

@story id-own-qf-051 | id | 2022-11-18 | VOA Indonesia
@who J = Myanmar military junta | MMR | MIL
@who T = Sean Turnell | AUS | CVL
@who B = Vicky Bowman | GBR | CVL
@who K = Toru Kubota | JPN | MED
@who W = Penny Wong | AUS | GOV
@who S = Aung San Suu Kyi | MMR | OPP
@who A = ASEAN | - | IGO
@who AA = Assistance Association for Political Prisoners | MMR | NGO
@where Y = Yangon | MMR | 16.84 | 96.17
@where I = Insein Prison | MMR | 16.89 | 96.10
@where BK = Bangkok | THA | 13.75 | 100.50
# Junta Myanmar Bebaskan Hampir 6.000 Tahanan, Termasuk Mantan Dubes Inggris
e1 RETREAT/release | Bebaskan | a=Junta Myanmar>J | r=Hampir 6.000 Tahanan>Prisoners in Myanmar,MMR,CVL ; Mantan Dubes Inggris>B | d=2022-11-17 | f=size ..6000 "Hampir 6.000 Tahanan"
+ Gerbang penjara Insein di Yangon terbuka Kamis siang dan bus-bus kuning keluar satu per satu, membawa orang-orang yang melambaikan tangan dari jendela.
e2 RETREAT/release | membawa | r=orang-orang>Prisoners in Myanmar,MMR,CVL | p=penjara Insein>I | d=2022-11-17 | same=e1
. Penguasa militer Myanmar mengampuni 5.774 narapidana untuk memperingati hari nasional, termasuk empat warga asing yang penahanannya selama berbulan-bulan mengganjal hubungan dengan Barat dan Jepang.
e3 CONCEDE | mengampuni | a=Penguasa militer Myanmar>J | r=5.774 narapidana>Prisoners in Myanmar,MMR,CVL | d=2022-11-17 | f=size 5774 "5.774 narapidana"
e4 COERCE/arrest | penahanannya | a=Penguasa militer Myanmar>J | r=empat warga asing>T ; empat warga asing>B ; empat warga asing>K | f=detained 4 "empat warga asing"
+ Mereka adalah Vicky Bowman, mantan duta besar Inggris; Sean Turnell, ahli ekonomi Australia yang menjadi penasihat Aung San Suu Kyi; Toru Kubota, pembuat film dokumenter asal Jepang; serta Kyaw Htay Oo, warga Amerika kelahiran Myanmar.
+ "Profesor Turnell terus menunjukkan kekuatan dan keberanian," kata Menteri Luar Negeri Australia Penny Wong, yang menyambut pembebasan tersebut.
S person:Menteri Luar Negeri Australia Penny Wong>W | kata | Profesor Turnell terus menunjukkan kekuatan dan keberanian | direct
e5 SUPPORT | menyambut | a=Menteri Luar Negeri Australia Penny Wong>W | r=Profesor Turnell>T
e6 RETREAT/release | pembebasan tersebut | r=Profesor Turnell>T | p=penjara Insein>I | d=2022-11-17 | same=e1
. Di hadapan wartawan di Bangkok, Perdana Menteri Anthony Albanese menceritakan bahwa ia baru saja berbicara lewat telepon dengan Turnell, yang masih sempat bergurau soal makanan penjara.
S person:Perdana Menteri Anthony Albanese>=Anthony Albanese | menceritakan | ia baru saja berbicara lewat telepon dengan Turnell, yang masih sempat bergurau soal makanan penjara | indirect
e7 CONSULT/phone | berbicara lewat telepon | a=ia>Anthony Albanese,AUS,GOV ; Turnell>T
. Ekonom 58 tahun itu terbang ke Melbourne Jumat pagi.
+ Turnell divonis tiga tahun pada September atas tuduhan melanggar undang-undang rahasia negara, bersama Suu Kyi.
e8 SANCTION/convict | divonis | a=Penguasa militer Myanmar>J | r=Turnell>T ; Suu Kyi>S | d=2022-09-01..2022-09-30
. Bowman beserta suaminya, pelukis Htein Lin, ditangkap pada Agustus karena tidak melaporkan kepindahan alamat; Kubota diringkus ketika merekam unjuk rasa kilat di Yangon.
e9 COERCE/arrest | ditangkap | r=Bowman>B ; suaminya, pelukis Htein Lin>Htein Lin,MMR,CVL | d=2022-08-01..2022-08-31
e10 COERCE/arrest | diringkus | r=Kubota>K | p=Yangon>Y
e11 PROTEST/demo | unjuk rasa kilat | p=Yangon>Y
+ Amnesty International mengingatkan agar dunia tidak terkecoh, sebab ribuan orang yang tidak semestinya dipenjara masih mendekam.
S organization:Amnesty International>=Amnesty International | mengingatkan | ribuan orang yang tidak semestinya dipenjara masih mendekam | indirect
e12 COERCE/arrest | masih mendekam | a=Penguasa militer Myanmar>J | r=ribuan orang>Political prisoners in Myanmar,MMR,CVL | f=detained 2000.. "ribuan orang" | st=ongoing
. Menurut catatan AAPP, dari 13.000 lebih tahanan politik hanya sekitar 400 yang ikut keluar Kamis itu.
S document:catatan AAPP>=Records of the Assistance Association for Political Prisoners | Menurut | dari 13.000 lebih tahanan politik hanya sekitar 400 yang ikut keluar Kamis itu | indirect
e13 RETREAT/release | ikut keluar | r=tahanan politik>Political prisoners in Myanmar,MMR,CVL | d=2022-11-17 | f=size 400 "sekitar 400" | same=e1
. Suu Kyi, 77 tahun, tidak termasuk; hukumannya kini berjumlah 26 tahun dan sidangnya masih berlanjut di sebuah ruangan khusus di Naypyidaw.
e14 ACCUSE | sidangnya | r=Suu Kyi>S | p=Naypyidaw>Naypyidaw,MMR,19.75,96.12 | st=ongoing
+ Pengampunan keluar sepekan setelah KTT ASEAN di Phnom Penh menugasi Indonesia, ketua tahun depan, menyusun tenggat bagi pelaksanaan lima butir konsensus.
e15 CONCEDE | Pengampunan | r=tahanan>Prisoners in Myanmar,MMR,CVL | d=2022-11-17 | same=e3
e16 REQUEST | menugasi | a=KTT ASEAN>A | r=Indonesia>Indonesia,IDN,GOV | p=Phnom Penh>Phnom Penh,KHM,11.56,104.92
. Menlu Retno Marsudi berkata kepada VOA bahwa pembebasan hendaknya bukan sekadar pengalihan perhatian, dan menolak memastikan apakah junta akan diundang lagi ke pertemuan tingkat tinggi.
S outlet:VOA>=VOA ; person:Menlu Retno Marsudi>=Retno Marsudi | berkata | pembebasan hendaknya bukan sekadar pengalihan perhatian | indirect
+ Musim dingin mulai turun di Yangon, dan di luar Insein para penjual bunga melati kehabisan dagangan sebelum petang.

@story id-own-qf-052 | id | 2020-10-16 | Republika
@who J = Sooronbay Jeenbekov | KGZ | GOV
@who S = Sadyr Japarov | KGZ | GOV
@who K = Kyrgyzstan | KGZ | GOV
@who M = Supporters of Sadyr Japarov | KGZ | CVL
@who R = Russia | RUS | GOV
@who C = Central Election Commission of Kyrgyzstan | KGZ | GOV
@who A = Almazbek Atambayev | KGZ | OPP
@where B = Bishkek | KGZ | 42.87 | 74.59
# Tak Ingin Tercatat sebagai Penembak Rakyat, Presiden Kirgizstan Mundur
e1 RETREAT/resign | Mundur | a=Presiden Kirgizstan>J | d=2020-10-15
+ REPUBLIKA.CO.ID, BISHKEK -- Sebelas hari sesudah pemilu yang dicurangi menyulut amuk di Bishkek, Presiden Sooronbay Jeenbekov meletakkan jabatannya.
e2 RETREAT/resign | meletakkan jabatannya | a=Presiden Sooronbay Jeenbekov>J | p=Bishkek>B | d=2020-10-15 | same=e1
e3 PROTEST/riot | amuk | p=Bishkek>B | d=2020-10-05
. "Saya tidak melekat pada kekuasaan; saya tidak mau tercatat dalam sejarah sebagai presiden yang menumpahkan darah dan menembaki rakyatnya," bunyi pernyataannya, Kamis (15/10).
S document:pernyataannya>=Resignation statement of Sooronbay Jeenbekov ; person:nya>J | bunyi | Saya tidak melekat pada kekuasaan; saya tidak mau tercatat dalam sejarah sebagai presiden yang menumpahkan darah dan menembaki rakyatnya | direct
e4 ASSAULT/firearms | menembaki rakyatnya | a=presiden>J | r=rakyatnya>People of Kyrgyzstan,KGZ,CVL | st=denied
+ Ia menjadi kepala negara ketiga sejak 2005 yang jatuh oleh tekanan jalanan di negeri berpenduduk 6,5 juta jiwa itu.
. Malam sebelumnya ia masih menyatakan akan bertahan sampai pemilihan baru digelar, padahal massa pendukung Sadyr Japarov sudah berkemah di depan kediamannya dan mengancam menyerbu.
S person:ia>J | menyatakan | akan bertahan sampai pemilihan baru digelar | indirect
e5 REJECT/yield | akan bertahan | a=ia>J | r=massa pendukung Sadyr Japarov>M | d=2020-10-14
e6 PROTEST/demo | berkemah | a=massa pendukung Sadyr Japarov>M | r=ia>J | p=kediamannya>B
e7 THREATEN/violence | mengancam menyerbu | a=massa pendukung Sadyr Japarov>M | r=ia>J | p=kediamannya>B
+ Japarov, 51 tahun, awal bulan ini masih menjalani hukuman 11,5 tahun karena menyandera seorang gubernur pada 2013.
e8 SANCTION/convict | hukuman 11,5 tahun | r=Japarov>S
e9 ASSAULT/abduct | menyandera | a=Japarov>S | r=seorang gubernur>Governor of Issyk-Kul,KGZ,GOV | d=2013-01-01..2013-12-31 | f=abducted 1 "seorang gubernur"
. Para pengunjuk rasa membebaskannya dari sel pada malam 5 Oktober bersama mantan presiden Almazbek Atambayev, yang kemudian ditangkap lagi.
e10 RETREAT/release | membebaskannya | a=Para pengunjuk rasa>M | r=nya>S ; mantan presiden Almazbek Atambayev>A | p=Bishkek>B | d=2020-10-05
e11 COERCE/arrest | ditangkap lagi | r=Almazbek Atambayev>A
. Sepuluh hari kemudian ia menjabat perdana menteri sekaligus, setelah ketua parlemen Kanatbek Isaev menolak mengisi kekosongan, penjabat presiden.
e12 REJECT | menolak mengisi kekosongan | a=ketua parlemen Kanatbek Isaev>Kanatbek Isaev,KGZ,LEG
+ Komisi pemilihan telah membatalkan hasil pemungutan suara 4 Oktober, yang memberi hampir semua kursi kepada partai-partai dekat istana di tengah laporan pembelian suara.
e13 CONCEDE | membatalkan hasil | a=Komisi pemilihan>C | p=Kirgizstan>Kyrgyzstan,KGZ,41.2,74.8
. Pemilu ulang dijadwalkan 20 Desember, walaupun banyak orang menduga tanggal itu akan bergeser.
+ Satu orang meninggal dan lebih dari 1.200 lainnya cedera dalam bentrokan dengan polisi, menurut kementerian kesehatan.
S organization:kementerian kesehatan>=Ministry of Health of Kyrgyzstan | menurut | Satu orang meninggal dan lebih dari 1.200 lainnya cedera dalam bentrokan dengan polisi | indirect
e14 ASSAULT/crowd-control | bentrokan dengan polisi | a=polisi>Kyrgyz police,KGZ,COP ; Para pengunjuk rasa>M | p=Bishkek>B | f=killed 1 "Satu orang" ; injured 1200.. "lebih dari 1.200 lainnya"
. Para pengusaha tambang menutup gerbang setelah beberapa ladang emas dijarah.
e15 PROTEST/riot,vandalize | dijarah | r=ladang emas>Gold mines in Kyrgyzstan,KGZ,BUS
+ Rusia, yang memiliki pangkalan udara di Kant, membekukan bantuan keuangannya sampai ada pemerintahan yang jelas, sedangkan Kedutaan Besar AS menuduh kelompok kejahatan terorganisasi hendak mempengaruhi politik.
S organization:Kedutaan Besar AS>=Embassy of the United States in Kyrgyzstan | menuduh | kelompok kejahatan terorganisasi hendak mempengaruhi politik | indirect
e16 SANCTION/discontinue | membekukan bantuan keuangannya | a=Rusia>R | r=Kirgizstan>K
e17 ACCUSE/allege | menuduh | a=Kedutaan Besar AS>Embassy of the United States in Kyrgyzstan,USA,GOV | r=kelompok kejahatan terorganisasi>Organised crime groups in Kyrgyzstan,KGZ,-
. Duta besar RI yang berkedudukan di Nur-Sultan menyatakan 37 WNI di Kirgizstan, kebanyakan mahasiswa dan ibu rumah tangga, baik-baik saja.
S person:Duta besar RI yang berkedudukan di Nur-Sultan>- | menyatakan | 37 WNI di Kirgizstan, kebanyakan mahasiswa dan ibu rumah tangga, baik-baik saja | indirect
+ Kamis malam, klakson mobil bersahutan di Lapangan Ala-Too; pedagang teh susu kehabisan gelas kertas.

@story id-own-qf-053 | id | 2008-02-29 | Koran Tempo
@who K = Mwai Kibaki | KEN | GOV
@who O = Raila Odinga | KEN | OPP
@who A = Kofi Annan | - | IGO
@who D = Orange Democratic Movement | KEN | OPP
@who U = African Union | - | IGO
@who T = Jakaya Kikwete | TZA | GOV
@who S = United States | USA | GOV
@where N = Nairobi | KEN | -1.29 | 36.82
@where E = Eldoret | KEN | 0.52 | 35.27
# Kibaki dan Odinga Berbagi Kekuasaan, Kenya Bernapas Lega
e1 AGREE | Berbagi Kekuasaan | a=Kibaki>K ; Odinga>O | p=Kenya>N | d=2008-02-28
+ NAIROBI -- Di tangga Gedung Harambee, di bawah terik siang, dua orang yang dua bulan lamanya tak mau saling menatap kemarin menandatangani kertas yang sama.
e2 AGREE | menandatangani kertas yang sama | a=dua orang>K ; dua orang>O | p=NAIROBI>N | d=2008-02-28 | same=e1
. Presiden Mwai Kibaki setuju berbagi kekuasaan dengan Raila Odinga, yang akan menjadi perdana menteri, jabatan yang belum ada dalam konstitusi Kenya.
e3 AGREE | setuju berbagi kekuasaan | a=Presiden Mwai Kibaki>K ; Raila Odinga>O | p=NAIROBI>N | d=2008-02-28 | same=e1
+ "Kompromi diperlukan demi kelangsungan negeri ini," kata Kofi Annan, mantan Sekretaris Jenderal PBB yang menengahi mereka selama 41 hari.
S person:Kofi Annan, mantan Sekretaris Jenderal PBB>A | kata | Kompromi diperlukan demi kelangsungan negeri ini | direct
e4 CONSULT/third-party | menengahi | a=Kofi Annan, mantan Sekretaris Jenderal PBB>A | r=mereka>K ; mereka>O | p=NAIROBI>N
. Dua hari sebelumnya ia sempat menangguhkan perundingan karena jengkel kepada kedua tim juru runding, lalu memutuskan hanya berbicara dengan para pemimpinnya.
e5 REJECT/meet | menangguhkan perundingan | a=ia>A | r=kedua tim juru runding>K ; kedua tim juru runding>D | p=NAIROBI>N | d=2008-02-26
. Kedatangan Presiden Tanzania Jakaya Kikwete, ketua Uni Afrika, pada Rabu malam memberi dorongan terakhir.
e6 CONSULT/visit | Kedatangan | a=Presiden Tanzania Jakaya Kikwete>T | r=Presiden Mwai Kibaki>K | p=NAIROBI>N | d=2008-02-27
+ Menurut kesepakatan itu, kursi kabinet dibagi sesuai dengan kekuatan partai di parlemen, dan perdana menteri hanya bisa dipecat dengan suara mayoritas legislatif.
S document:kesepakatan itu>=Kenya power-sharing agreement | Menurut | kursi kabinet dibagi sesuai dengan kekuatan partai di parlemen, dan perdana menteri hanya bisa dipecat dengan suara mayoritas legislatif | indirect
e7 CONCEDE | kursi kabinet dibagi | a=Presiden Mwai Kibaki>K | r=partai>D | st=planned
. Kibaki berjanji memanggil parlemen bersidang pada 6 Maret untuk mengubah undang-undang dasar.
e8 AGREE | berjanji | a=Kibaki>K | d=2008-02-28
+ Odinga menyebut hari itu pembuka lembaran baru, dan menyeru para pendukungnya meninggalkan kebencian.
S person:Odinga>O | menyebut | hari itu pembuka lembaran baru | indirect
e9 REQUEST | menyeru | a=Odinga>O | r=para pendukungnya>Supporters of Raila Odinga,KEN,OPP | p=NAIROBI>N | d=2008-02-28
. Partainya, ODM, mencabut rencana unjuk rasa massal yang sedianya digelar Kamis itu juga.
e10 CONCEDE | mencabut rencana unjuk rasa | a=Partainya, ODM>D | p=NAIROBI>N
e11 PROTEST/demo | unjuk rasa massal | a=Partainya, ODM>D | d=2008-02-28 | st=denied
+ Kekerasan pecah begitu Kibaki dinyatakan menang tipis pada 30 Desember dalam pemilu yang oleh pengamat Uni Eropa dinilai jauh dari patokan.
S organization:pengamat Uni Eropa>=European Union Election Observation Mission | dinilai | jauh dari patokan | indirect
. Lebih dari seribu orang mati, sebagian ditembak polisi, sebagian dibacok tetangganya, dan 600 ribu lainnya terusir dari Lembah Celah.
e12 ASSAULT | mati | p=Kenya>Kenya,KEN,0.0,37.9 | d=2007-12-30..2008-02-29 | f=killed 1000.. "Lebih dari seribu orang" ; displaced 600000 "600 ribu lainnya"
e13 ASSAULT/firearms | ditembak | a=polisi>Kenya Police,KEN,COP | p=Kenya>Kenya,KEN,0.0,37.9
. Yang paling mengerikan terjadi di dekat Eldoret pada hari tahun baru: sebuah gereja tempat berlindung keluarga Kikuyu dibakar massa, dan sedikitnya 35 orang terpanggang.
e14 ASSAULT/destroy | dibakar | a=massa>Mob near Eldoret,KEN,CVL | r=keluarga Kikuyu>Kikuyu families in Eldoret,KEN,CVL | p=Eldoret>E | d=2008-01-01 | f=killed 35.. "sedikitnya 35 orang"
+ Amerika Serikat, yang mengancam menolak visa bagi politikus penghambat perdamaian, segera memuji hasil tersebut.
e15 THREATEN/restrict | mengancam | a=Amerika Serikat>S | r=politikus penghambat perdamaian>Kenyan politicians,KEN,-
e16 SUPPORT | memuji | a=Amerika Serikat>S | r=Kibaki>K ; Odinga>O
. Bursa Nairobi melonjak, matatu kembali memenuhi jalan, dan bunga potong dari Naivasha dikirim lagi ke Belanda.
. Di kawasan kumuh Kibera orang menari, meskipun seorang penjahit bernama Achieng berkata perdamaian di atas kertas belum mengembalikan mesin jahitnya.
S person:Achieng>=Achieng | berkata | perdamaian di atas kertas belum mengembalikan mesin jahitnya | indirect

@story id-own-qf-054 | id | 2014-07-17 | DW Indonesia
@who C = China | CHN | GOV
@who V = Vietnam | VNM | GOV
@who N = CNPC | CHN | BUS
@who D = Nguyen Tan Dung | VNM | GOV
@who U = United States | USA | GOV
@who F = Fishermen of Vietnam | VNM | CVL
@who K = Vietnam Coast Guard | VNM | COP
@where P = Paracel Islands | - | 15.6 | 111.2
@where B = Binh Duong | VNM | 11.0 | 106.65
# China Tarik Anjungan Minyak dari Perairan Sengketa, Sebulan Lebih Cepat
e1 RETREAT/withdraw | Tarik Anjungan Minyak | a=China>C | p=Perairan Sengketa>P | d=2014-07-16
+ Seraksasa lapangan sepak bola dan semahal satu miliar dolar, anjungan Haiyang Shiyou 981 mulai bergerak meninggalkan perairan dekat Kepulauan Paracel, Rabu (16/07), menuju Pulau Hainan.
e2 RETREAT/withdraw | bergerak meninggalkan | a=anjungan Haiyang Shiyou 981>C | p=Kepulauan Paracel>P | d=2014-07-16 | same=e1
. Perusahaan minyak negara CNPC mengatakan pengeboran rampung dan ditemukan tanda-tanda minyak serta gas.
S organization:Perusahaan minyak negara CNPC>N | mengatakan | pengeboran rampung dan ditemukan tanda-tanda minyak serta gas | indirect
. Semula alat itu dijadwalkan berada di sana hingga 15 Agustus.
+ Kementerian Luar Negeri di Beijing menampik dugaan bahwa kepergian tersebut akibat tekanan luar.
e3 REJECT | menampik | a=Kementerian Luar Negeri di Beijing>C
e4 RETREAT/withdraw | kepergian tersebut | a=China>C | p=Kepulauan Paracel>P | d=2014-07-16 | same=e1
. "Kepulauan Xisha adalah wilayah China, dan penempatan anjungan tidak ada sangkut pautnya dengan pihak mana pun," ujar juru bicara Hong Lei, memakai nama Mandarin kepulauan itu.
S person:juru bicara Hong Lei>=Hong Lei | ujar | Kepulauan Xisha adalah wilayah China, dan penempatan anjungan tidak ada sangkut pautnya dengan pihak mana pun | direct
+ Hanoi mengecapnya kemenangan kecil.
S organization:Hanoi>V | mengecapnya | kemenangan kecil | indirect
. Perdana Menteri Nguyen Tan Dung, dalam sidang kabinet, menuntut China tidak mengirim lagi anjungan ke landas kontinen Vietnam, sementara penjaga pantai mulai memulangkan sekitar 30 kapal yang sejak Mei berjaga.
e5 REQUEST/yield | menuntut | a=Perdana Menteri Nguyen Tan Dung>D | r=China>C
e6 RETREAT/withdraw | memulangkan | a=penjaga pantai>K | p=Kepulauan Paracel>P | st=ongoing
+ Selama 75 hari kedua pihak saling menabrak dan menyemprot dengan meriam air.
e7 ASSAULT | saling menabrak | a=kedua pihak>C ; kedua pihak>V | p=Kepulauan Paracel>P | d=2014-05-02..2014-07-16
e8 ASSAULT/crowd-control | menyemprot dengan meriam air | a=kedua pihak>C ; kedua pihak>V | p=Kepulauan Paracel>P | d=2014-05-02..2014-07-16
. Pada 26 Mei sebuah perahu kayu nelayan Da Nang tenggelam setelah dihantam kapal China; kesepuluh awaknya diselamatkan rekan-rekan mereka.
e9 ASSAULT | dihantam | a=kapal China>C | r=sebuah perahu kayu nelayan Da Nang>F | p=Kepulauan Paracel>P | d=2014-05-26
e10 AID | diselamatkan | a=rekan-rekan mereka>F | r=kesepuluh awaknya>F | p=Kepulauan Paracel>P | d=2014-05-26 | f=size 10 "kesepuluh awaknya"
. Beijing justru menuduh Hanoi mendalangi lebih dari 1.500 tabrakan.
S organization:Beijing>C | menuduh | Hanoi mendalangi lebih dari 1.500 tabrakan | indirect
e11 ACCUSE/allege | menuduh | a=Beijing>C | r=Hanoi>V
e12 ASSAULT | tabrakan | a=Hanoi>V | r=Beijing>C | p=Kepulauan Paracel>P | st=possible
+ Kemarahan di darat lebih memakan korban.
. Pertengahan Mei, buruh di Binh Duong dan Ha Tinh merusak ratusan pabrik yang dikira milik China, banyak di antaranya kepunyaan Taiwan dan Korea; empat warga China terbunuh dan Beijing mengungsikan 3.000 lebih warganya dengan kapal.
e13 PROTEST/riot,vandalize | merusak | a=buruh>Workers in Vietnam,VNM,CVL | r=ratusan pabrik>Foreign factories in Vietnam,-,BUS | p=Binh Duong>B | d=2014-05-11..2014-05-20
e14 ASSAULT | terbunuh | a=buruh>Workers in Vietnam,VNM,CVL | r=empat warga China>Chinese citizens in Vietnam,CHN,CVL | p=Ha Tinh>Ha Tinh,VNM,18.34,105.9 | d=2014-05-11..2014-05-20 | f=killed 4 "empat warga China"
e15 AID | mengungsikan | a=Beijing>C | r=3.000 lebih warganya>Chinese citizens in Vietnam,CHN,CVL | p=Ha Tinh>Vietnam,VNM,16.0,107.8 | f=displaced 3000.. "3.000 lebih warganya"
+ Washington, yang sepekan sebelumnya mengusulkan agar semua pihak membekukan tindakan yang memanaskan keadaan, menyambut penarikan itu.
e16 REQUEST/yield | mengusulkan | a=Washington>U | r=semua pihak>C ; semua pihak>V
e17 SUPPORT | menyambut | a=Washington>U | r=Beijing>C
e18 RETREAT/withdraw | penarikan itu | a=Beijing>C | p=Kepulauan Paracel>P | d=2014-07-16 | same=e1
. Senat AS pada 10 Juli mengesahkan resolusi yang mendesak anjungan ditarik.
e19 REQUEST/yield | mendesak | a=Senat AS>United States Senate,USA,LEG | r=Beijing>C | d=2014-07-10
. Pengamat di Universitas Nasional Singapura menduga topan Rammasun, yang kekuatannya sudah merobohkan ribuan rumah di Filipina, mungkin alasan yang paling sederhana.
S unnamed:Pengamat di Universitas Nasional Singapura>- | menduga | topan Rammasun, yang kekuatannya sudah merobohkan ribuan rumah di Filipina, mungkin alasan yang paling sederhana | indirect
+ China merebut seluruh Paracel dari pasukan Vietnam Selatan dalam pertempuran laut singkat pada Januari 1974, yang menewaskan 70-an pelaut Vietnam.
e20 ASSAULT | merebut | a=China>C | r=pasukan Vietnam Selatan>South Vietnamese armed forces,VNM,MIL | p=Paracel>P | d=1974-01-01..1974-01-31 | f=killed 70 "70-an pelaut Vietnam"
. Ikan kerapu di pasar Da Nang pekan ini kembali murah.
