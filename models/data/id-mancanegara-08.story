@story id-own-qf-043 | id | 2025-04-02 | Media Indonesia
@who K = Kyrgyzstan | KGZ | GOV
@who T = Tajikistan | TJK | GOV
@who U = Uzbekistan | UZB | GOV
@who J = Sadyr Japarov | KGZ | GOV
@who R = Emomali Rahmon | TJK | GOV
@who M = Shavkat Mirziyoyev | UZB | GOV
@where H = Khujand | TJK | 40.28 | 69.62
@where B = Batken | KGZ | 40.06 | 70.82
# Bekas Medan Perang Fergana Kini Dibuka: Tiga Presiden Berpelukan di Khujand
e1 RETREAT/access | Dibuka | p=Fergana>Fergana Valley,-,40.5,71.0
e2 CONSULT/multilateral | Berpelukan | a=Tiga Presiden>J ; Tiga Presiden>R ; Tiga Presiden>M | p=Khujand>H | d=2025-03-31
+ DUA setengah tahun silam mortir masih berjatuhan di desa-desa aprikot itu.
e3 ASSAULT/heavy-weapons | mortir masih berjatuhan | r=desa-desa aprikot itu>Villages in the Fergana Valley,-,CVL | p=Fergana>Fergana Valley,-,40.5,71.0
+ Senin (31/3), bertepatan dengan hari kedua Idul Fitri, Presiden Kirgizstan Sadyr Japarov, Presiden Tajikistan Emomali Rahmon, dan Presiden Uzbekistan Shavkat Mirziyoyev bertemu di Khujand untuk meneken deklarasi persahabatan abadi.
e4 CONSULT/multilateral | bertemu | a=Presiden Kirgizstan Sadyr Japarov>J ; Presiden Tajikistan Emomali Rahmon>R ; Presiden Uzbekistan Shavkat Mirziyoyev>M | p=Khujand>H | d=2025-03-31 | same=e2
e5 AGREE | meneken deklarasi persahabatan abadi | a=Presiden Kirgizstan Sadyr Japarov>J ; Presiden Tajikistan Emomali Rahmon>R ; Presiden Uzbekistan Shavkat Mirziyoyev>M | p=Khujand>H | d=2025-03-31
. Sekaligus mereka menetapkan titik temu batas ketiga negara, yang akan ditandai sebuah tugu.
e6 AGREE | menetapkan titik temu batas | a=mereka>K ; mereka>T ; mereka>U | p=Khujand>H | d=2025-03-31
. Orkes memainkan lagu rakyat yang, kebetulan, dikenal dalam ketiga bahasa.
+ Langkah itu menyusul perjanjian batas Kirgizstan-Tajikistan pada 13 Maret di Bishkek.
e7 AGREE | perjanjian batas | a=Kirgizstan>K ; Tajikistan>T | p=Bishkek>Bishkek,KGZ,42.87,74.59 | d=2025-03-13
. Berdasarkan dokumen tersebut sejumlah bidang tanah dipertukarkan, jalan-jalan tertentu dinyatakan netral, dan dua perlintasan yang ditutup sejak Mei 2021 langsung dibuka kembali.
e8 CONCEDE | dipertukarkan | a=Kirgizstan>K ; Tajikistan>T | p=perlintasan>B
e9 COERCE/restrict | ditutup | a=Kirgizstan>K | r=Tajikistan>T | p=perlintasan>B | d=2021-05-01..2021-05-31
e10 RETREAT/access | dibuka kembali | a=Kirgizstan>K ; Tajikistan>T | p=perlintasan>B | d=2025-03-13 | same=e1
+ "Pendahulu kita bermimpi tentang hari seperti ini, dan kita mewujudkannya tanpa penengah," ujar Mirziyoyev dalam jamuan malam.
S person:Mirziyoyev>M | ujar | Pendahulu kita bermimpi tentang hari seperti ini, dan kita mewujudkannya tanpa penengah | direct
. Rahmon, yang berkuasa sejak 1994, menyebutnya babak baru; Japarov, menurut kantor berita Kabar, berterima kasih kepada kedua "saudara tua" lalu mengundang mereka ke Batken musim panas nanti.
S person:Rahmon, yang berkuasa sejak 1994>R | menyebutnya | babak baru | indirect
S outlet:kantor berita Kabar>=Kabar | menurut | berterima kasih kepada kedua "saudara tua" lalu mengundang mereka ke Batken musim panas nanti | mixed
e11 SUPPORT | berterima kasih | a=Japarov>J | r=saudara tua>R ; saudara tua>M | p=Khujand>H | d=2025-03-31
e12 REQUEST/meet | mengundang | a=Japarov>J | r=mereka>R ; mereka>M | p=Khujand>H | d=2025-03-31
+ Kritik bukannya tidak ada.
. Di Bishkek, anggota parlemen Sultanbai Aizhigitov menggugat pertukaran desa Dostuk, yang warganya harus pindah, dan seorang aktivis yang menghimpun tanda tangan penolakan ditahan dua hari.
e13 ACCUSE/disapprove | menggugat | a=anggota parlemen Sultanbai Aizhigitov>Sultanbai Aizhigitov,KGZ,LEG | r=Japarov>K | p=Bishkek>Bishkek,KGZ,42.87,74.59
e14 PROTEST | menghimpun tanda tangan penolakan | a=seorang aktivis>Activist in Bishkek,KGZ,CVL | p=Bishkek>Bishkek,KGZ,42.87,74.59
e15 COERCE/arrest | ditahan | r=seorang aktivis>Activist in Bishkek,KGZ,CVL | p=Bishkek>Bishkek,KGZ,42.87,74.59 | f=detained 1 "seorang aktivis"
+ Lembah Fergana, yang luasnya kurang dari Provinsi Jawa Barat, dihuni 16 juta orang, seperlima penduduk Asia Tengah.
. Kapas, gandum, dan buah-buahan tumbuh di tanah yang dialiri Syr Darya; perebutan air di sana sudah lebih tua daripada negara-negaranya.
. Moskow pada 1920-an menggambar perbatasan mengikuti bahasa, pasar, dan kadang selera komisarisnya.
+ Sekretaris Jenderal PBB menyambut pencapaian di Khujand sebagai teladan, begitu juga Uni Eropa, yang lusa menggelar KTT dengan lima negara Asia Tengah di Samarkand.
e16 SUPPORT | menyambut | a=Sekretaris Jenderal PBB>Antonio Guterres,-,IGO ; Uni Eropa>European Union,-,IGO | r=Tiga Presiden>K ; Tiga Presiden>T ; Tiga Presiden>U
e17 AGREE | menggelar KTT | a=Uni Eropa>European Union,-,IGO ; lima negara Asia Tengah>Central Asian states,-,GOV | p=Samarkand>Samarkand,UZB,39.65,66.96 | d=2025-04-03..2025-04-04 | st=planned
. Rusia belum berkomentar.

@story id-own-qf-044 | id | 2025-06-15 | Tempo.co
@who S = Sugiono | IDN | GOV
@who A = Abbas Araghchi | IRN | GOV
@who I = Indonesia | IDN | GOV
@who R = Iran | IRN | GOV
@who L = Israel | ISR | GOV
@who W = Indonesian citizens in Iran | IDN | CVL
@who U = United States | USA | GOV
@where T = Tehran | IRN | 35.69 | 51.39
@where N = Natanz | IRN | 33.72 | 51.73
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Lewat Telepon, Araghchi Minta Indonesia Bersuara; Jakarta Naikkan Status Siaga WNI
e1 CONSULT/phone | Lewat Telepon | a=Araghchi>A | d=2025-06-14
e2 REQUEST/assist | Minta | a=Araghchi>A | r=Indonesia>I | d=2025-06-14
+ TEMPO.CO, Jakarta - Menteri Luar Negeri Sugiono berbicara melalui telepon dengan sejawatnya dari Iran, Abbas Araghchi, pada Sabtu malam, 14 Juni 2025, ketika rudal kedua negara yang bertikai masih bersilangan di langit Timur Tengah.
e3 CONSULT/phone | berbicara melalui telepon | a=Menteri Luar Negeri Sugiono>S ; Abbas Araghchi>A | d=2025-06-14 | same=e1
e4 ASSAULT/heavy-weapons | rudal kedua negara | a=kedua negara yang bertikai>R ; kedua negara yang bertikai>L | st=ongoing
. Keterangan Kementerian Luar Negeri menyebut percakapan berlangsung sekitar 20 menit atas permintaan Teheran.
S document:Keterangan Kementerian Luar Negeri>=Statement of the Indonesian Foreign Ministry | menyebut | percakapan berlangsung sekitar 20 menit atas permintaan Teheran | indirect
e5 CONSULT/phone | percakapan | a=Teheran>A ; Menteri Luar Negeri Sugiono>S | d=2025-06-14 | same=e1
+ Araghchi, kata sumber Tempo di Pejambon, meminta Indonesia menggalang negara-negara OKI agar mengeluarkan kecaman bersama.
S outlet:Tempo>=Tempo ; unnamed:sumber>- | kata | meminta Indonesia menggalang negara-negara OKI agar mengeluarkan kecaman bersama | indirect
e6 REQUEST/assist | meminta | a=Araghchi>A | r=Indonesia>I | d=2025-06-14 | same=e2
. Jakarta sendiri telah mengutuk serangan Israel sehari sebelumnya, dan menyebutnya dapat memicu konflik yang lebih luas.
S organization:Jakarta>I | menyebutnya | dapat memicu konflik yang lebih luas | indirect
e7 ACCUSE/disapprove | mengutuk | a=Jakarta>I | r=Israel>L | d=2025-06-13
e8 ASSAULT | serangan Israel | a=Israel>L | r=Iran>R | p=Iran>Iran,IRN,32.4,53.7 | d=2025-06-13
. "Kami mendorong semua pihak menahan diri dan kembali ke jalur diplomasi," tulis Sugiono di akun X miliknya.
S document:akun X>=Sugiono on X ; person:Sugiono>S | tulis | Kami mendorong semua pihak menahan diri dan kembali ke jalur diplomasi | direct
e9 REQUEST/yield | mendorong semua pihak menahan diri | a=Kami>I | r=semua pihak>R ; semua pihak>L
+ Serangan Jumat dini hari itu menghantam fasilitas pengayaan di Natanz dan membunuh, antara lain, Kepala Garda Revolusi Hossein Salami serta Kepala Staf Mohammad Bagheri.
e10 ASSAULT/aerial | menghantam | a=Israel>L | r=fasilitas pengayaan di Natanz>R | p=Natanz>N | d=2025-06-13 | same=e8
e11 ASSAULT/targeted,aerial | membunuh | a=Israel>L | r=Kepala Garda Revolusi Hossein Salami>Hossein Salami,IRN,MIL ; Kepala Staf Mohammad Bagheri>Mohammad Bagheri,IRN,MIL | p=Iran>T | d=2025-06-13
. Balasan Iran menewaskan sedikitnya 10 orang di Israel sampai Ahad pagi, sementara duta besar Teheran di PBB menyebut 78 warganya gugur pada hari pertama.
S person:duta besar Teheran di PBB>=Amir Saeid Iravani | menyebut | 78 warganya gugur pada hari pertama | indirect
e12 ASSAULT/heavy-weapons | Balasan Iran | a=Iran>R | r=Israel>L | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-13..2025-06-15 | f=killed 10.. "sedikitnya 10 orang"
e13 ASSAULT | gugur | a=Israel>L | r=warganya>Iranians,IRN,- | p=Iran>Iran,IRN,32.4,53.7 | d=2025-06-13 | f=killed 78 "78 warganya" | same=e8
+ Putaran keenam perundingan nuklir dengan Amerika Serikat di Muscat, yang sedianya digelar hari ini, dibatalkan Oman.
e14 CONSULT | Putaran keenam perundingan | a=Iran>R ; Amerika Serikat>U | p=Muscat>Muscat,OMN,23.59,58.41 | d=2025-06-15 | st=denied
e15 REJECT/meet | dibatalkan | a=Oman>Oman,OMN,GOV | r=Iran>R ; Amerika Serikat>U | p=Muscat>Muscat,OMN,23.59,58.41
. Teheran menganggap tidak ada artinya berbicara dengan sekutu si penyerang.
S organization:Teheran>R | menganggap | tidak ada artinya berbicara dengan sekutu si penyerang | indirect
e16 REJECT/meet | tidak ada artinya berbicara | a=Teheran>R | r=sekutu si penyerang>U
+ Indonesia mengimpor hampir sejuta barel minyak sehari, sebagian melalui Selat Hormuz, dan kurs rupiah sudah tertekan sejak awal bulan.
. Di Teheran toko roti buka lebih awal, sementara jalan tol menuju Laut Kaspia macet puluhan kilometer.
+ KBRI Teheran menaikkan status kesiagaan menjadi Siaga 1 sejak Sabtu.
e17 MOBILIZE | menaikkan status kesiagaan | a=KBRI Teheran>I | p=Teheran>T | d=2025-06-14
. Direktur Perlindungan WNI Judha Nugraha mengatakan 386 orang, separuhnya lebih mahasiswa di Qom, dalam keadaan aman, dan rencana darurat sudah disiapkan seandainya jalan darat ke Azerbaijan perlu ditempuh.
S person:Direktur Perlindungan WNI Judha Nugraha>=Judha Nugraha | mengatakan | 386 orang, separuhnya lebih mahasiswa di Qom, dalam keadaan aman, dan rencana darurat sudah disiapkan seandainya jalan darat ke Azerbaijan perlu ditempuh | indirect
. Mereka diminta menjauhi pangkalan militer dan menyimpan makanan untuk tiga hari.
e18 REQUEST | diminta | a=KBRI Teheran>I | r=Mereka>W
+ Seorang mahasiswa asal Bangil yang dihubungi kemarin bercerita bahwa ujian semester tetap berjalan, hanya saja listrik sering padam.
S unnamed:Seorang mahasiswa asal Bangil>- | bercerita | ujian semester tetap berjalan, hanya saja listrik sering padam | indirect
. "Yang paling sulit meyakinkan ibu saya," ujarnya.
S unnamed:nya>- | ujarnya | Yang paling sulit meyakinkan ibu saya | direct
+ Harga minyak Brent melonjak tujuh persen pada penutupan pekan lalu, dan sejumlah maskapai memutar lewat Laut Arab.

@story id-own-qf-045 | id | 2021-06-03 | Kompas.com
@who M = Malaysia | MYS | GOV
@who C = China | CHN | GOV
@who H = Hishammuddin Hussein | MYS | GOV
@who P = People's Liberation Army Air Force | CHN | MIL
@who R = Royal Malaysian Air Force | MYS | MIL
@who F = Philippines | PHL | GOV
@who I = Indonesia | IDN | GOV
@where S = Sarawak | MYS | 3.5 | 112.0
@where B = Luconia Shoals | MYS | 5.33 | 112.5
@where K = Kuala Lumpur | MYS | 3.14 | 101.69
# Enam Belas Pesawat China Terbang Beriringan di Lepas Pantai Sarawak, Malaysia Panggil Dubes
e1 MOBILIZE/weapons | Terbang Beriringan | a=Enam Belas Pesawat China>P | r=Malaysia>M | p=Lepas Pantai Sarawak>S | d=2021-05-31 | f=size 16 "Enam Belas Pesawat China"
e2 REQUEST/meet | Panggil Dubes | a=Malaysia>M | r=Dubes>Ouyang Yujing,CHN,GOV
+ KUALA LUMPUR, KOMPAS.com - Menteri Luar Negeri Malaysia Hishammuddin Hussein akan memanggil Duta Besar China untuk meminta penjelasan atas "pelanggaran terhadap wilayah udara dan kedaulatan Malaysia".
e3 REQUEST/meet | memanggil | a=Menteri Luar Negeri Malaysia Hishammuddin Hussein>H | r=Duta Besar China>Ouyang Yujing,CHN,GOV | p=KUALA LUMPUR>K | st=planned | same=e2
e4 REQUEST | meminta penjelasan | a=Menteri Luar Negeri Malaysia Hishammuddin Hussein>H | r=Duta Besar China>Ouyang Yujing,CHN,GOV | p=KUALA LUMPUR>K | st=planned
e5 MOBILIZE/weapons | pelanggaran terhadap wilayah udara | a=China>C | r=Malaysia>M | p=Sarawak>S | d=2021-05-31 | same=e1
. Nota protes juga dilayangkan, ujarnya dalam pernyataan Selasa malam (1/6/2021).
S document:pernyataan>=Statement of Hishammuddin Hussein ; person:nya>H | ujarnya | Nota protes juga dilayangkan | indirect
e6 ACCUSE/disapprove | Nota protes | a=nya>H | r=China>C | d=2021-06-01
+ Angkatan Udara Malaysia mengungkapkan, 16 pesawat angkut jenis Ilyushin Il-76 dan Xian Y-20 terbang dalam formasi taktis pada Senin dan mendekat sampai 60 mil laut dari pantai Sarawak.
S organization:Angkatan Udara Malaysia>R | mengungkapkan | 16 pesawat angkut jenis Ilyushin Il-76 dan Xian Y-20 terbang dalam formasi taktis pada Senin dan mendekat sampai 60 mil laut dari pantai Sarawak | indirect
e7 MOBILIZE/weapons | terbang dalam formasi taktis | a=16 pesawat angkut>P | r=Malaysia>M | p=pantai Sarawak>S | d=2021-05-31 | f=size 16 "16 pesawat angkut" | same=e1
. Panggilan radio berulang kali dari menara Kota Kinabalu tidak dijawab, sehingga jet Hawk 208 dikirim dari Labuan untuk mengenali mereka dari dekat.
e8 MOBILIZE/weapons | jet Hawk 208 dikirim | a=Angkatan Udara Malaysia>R | r=mereka>P | p=pantai Sarawak>S | d=2021-05-31
+ Kedutaan China di Kuala Lumpur membantah.
. "Pesawat-pesawat itu menjalankan latihan rutin, tidak menyasar negara mana pun, dan tidak memasuki wilayah udara negara lain," tutur seorang juru bicara kedutaan.
S person:seorang juru bicara kedutaan>- | tutur | Pesawat-pesawat itu menjalankan latihan rutin, tidak menyasar negara mana pun, dan tidak memasuki wilayah udara negara lain | direct
e9 MOBILIZE/weapons | tidak memasuki wilayah udara | a=Pesawat-pesawat itu>P | r=negara lain>M | p=pantai Sarawak>S | d=2021-05-31 | st=denied | same=e1
+ Memang, wilayah udara kedaulatan hanya membentang 12 mil laut, sedangkan yang dilintasi ialah kawasan informasi penerbangan.
. Yang lebih menggelisahkan bagi Putrajaya, rombongan itu lewat di atas Beting Patinggi Ali, tempat kapal penjaga pantai China berpatroli hampir tanpa putus sejak 2013.
e10 MOBILIZE | berpatroli | a=kapal penjaga pantai China>China Coast Guard,CHN,COP | p=Beting Patinggi Ali>B | d=2013-01-01..2021-06-03 | st=ongoing
. Petronas sedang memasang anjungan di Kasawari, ladang gas raksasa di dekat beting tersebut.
+ Sikap Malaysia lazimnya lunak.
. April lalu Hishammuddin menuai ejekan ketika menyapa Wang Yi, dalam bahasa Mandarin, dengan sebutan "kakak tua", yang kemudian ia jelaskan sebagai sopan santun belaka.
S person:ia>H | jelaskan sebagai | sopan santun belaka | indirect
. "Memelihara hubungan baik tidak berarti kami mengorbankan keamanan nasional," tegasnya kali ini.
S person:nya>H | tegasnya | Memelihara hubungan baik tidak berarti kami mengorbankan keamanan nasional | direct
e11 REJECT/yield | tidak berarti kami mengorbankan | a=kami>M | r=China>C | d=2021-06-01
+ Filipina, yang sejak Maret mengirim lebih dari seratus nota protes karena ratusan kapal milisi China bertambat di Karang Whitsun, menyatakan bersimpati.
e12 ACCUSE/disapprove | mengirim lebih dari seratus nota protes | a=Filipina>F | r=China>C | d=2021-03-01..2021-06-03
e13 MOBILIZE/militia | bertambat | a=kapal milisi China>People's Armed Forces Maritime Militia,CHN,MIL | p=Karang Whitsun>Whitsun Reef,-,9.98,114.65 | f=size 200.. "ratusan kapal milisi China"
. Jakarta tidak mengeluarkan pernyataan; para menteri luar negeri ASEAN akan menemui Wang Yi di Chongqing pekan depan.
e14 AGREE | akan menemui | a=para menteri luar negeri ASEAN>ASEAN foreign ministers,-,GOV | r=Wang Yi>Wang Yi,CHN,GOV | p=Chongqing>Chongqing,CHN,29.56,106.55 | d=2021-06-07..2021-06-13 | st=planned
. Amerika Serikat menyebut penerbangan itu upaya memaksa sekutu dan mitranya.
S organization:Amerika Serikat>=United States | menyebut | penerbangan itu upaya memaksa sekutu dan mitranya | indirect
e15 ACCUSE/disapprove | upaya memaksa | a=Amerika Serikat>United States,USA,GOV | r=China>C

@story id-own-qf-046 | id | 2017-06-06 | DW Indonesia
@who M = Montenegro | MNE | GOV
@who N = NATO | - | IGO
@who S = Jens Stoltenberg | - | IGO
@who D = Dusko Markovic | MNE | GOV
@who R = Russia | RUS | GOV
@who U = United States | USA | GOV
@who F = Democratic Front of Montenegro | MNE | OPP
@where W = Washington, D.C. | USA | 38.90 | -77.04
@where P = Podgorica | MNE | 42.44 | 19.26
# Montenegro Jadi Anggota NATO ke-29, Moskow Ancam Membalas
e1 SUPPORT | Jadi Anggota NATO | a=Montenegro>M | r=NATO>N | d=2017-06-05
e2 THREATEN | Ancam Membalas | a=Moskow>R | r=Montenegro>M | d=2017-06-05
+ Negara yang luasnya kira-kira seperempat Provinsi Jawa Barat dan tentaranya tidak sampai 2.000 orang itu kini dilindungi aliansi militer terkuat di dunia.
. Dalam sebuah upacara di Departemen Luar Negeri AS di Washington, Senin (05/06), Perdana Menteri Dusko Markovic menyerahkan piagam aksesi, dan Montenegro pun resmi bergabung dengan Pakta Pertahanan Atlantik Utara.
e3 SUPPORT | menyerahkan piagam aksesi | a=Perdana Menteri Dusko Markovic>D | r=Pakta Pertahanan Atlantik Utara>N | p=Washington>W | d=2017-06-05 | same=e1
e4 SUPPORT | resmi bergabung | a=Montenegro>M | r=Pakta Pertahanan Atlantik Utara>N | p=Washington>W | d=2017-06-05 | same=e1
+ "Tidak akan pernah lagi orang lain mengambil keputusan atas nama kami di belakang punggung kami," ucap Markovic.
S person:Markovic>D | ucap | Tidak akan pernah lagi orang lain mengambil keputusan atas nama kami di belakang punggung kami | direct
. Sekretaris Jenderal NATO Jens Stoltenberg menyambut anggota barunya dengan mengatakan bahwa pintu aliansi tetap terbuka.
S person:Sekretaris Jenderal NATO Jens Stoltenberg>S | mengatakan bahwa | pintu aliansi tetap terbuka | indirect
e5 SUPPORT | menyambut | a=Sekretaris Jenderal NATO Jens Stoltenberg>S | r=anggota barunya>M | p=Washington>W | d=2017-06-05
+ Reaksi Kremlin tidak lama datangnya.
. Mengingat "garis permusuhan" yang dipilih Podgorica, tulis Kementerian Luar Negeri Rusia, Moskow berhak mengambil tindakan balasan atas dasar timbal balik.
S organization:Kementerian Luar Negeri Rusia>=Ministry of Foreign Affairs of Russia | tulis | Moskow berhak mengambil tindakan balasan atas dasar timbal balik | indirect
e6 THREATEN | berhak mengambil tindakan balasan | a=Moskow>R | r=Podgorica>M | d=2017-06-05 | same=e2
. Impor anggur dari kebun Plantaze telah lebih dulu dihentikan pada April, dengan alasan ditemukan pestisida.
e7 SANCTION/discontinue | dihentikan | a=Moskow>R | r=kebun Plantaze>Plantaze,MNE,BUS | d=2017-04-01..2017-04-30
+ Menurut jaksa khusus Milivoje Katnic, dua perwira intelijen militer Rusia mengatur rencana kudeta pada hari pemilu, 16 Oktober 2016, yang mencakup penyerbuan parlemen dan pembunuhan perdana menteri waktu itu, Milo Djukanovic.
S person:jaksa khusus Milivoje Katnic>=Milivoje Katnic | Menurut | dua perwira intelijen militer Rusia mengatur rencana kudeta pada hari pemilu, 16 Oktober 2016, yang mencakup penyerbuan parlemen dan pembunuhan perdana menteri waktu itu, Milo Djukanovic | indirect
e8 COERCE/seize | rencana kudeta | a=dua perwira intelijen militer Rusia>GRU,RUS,SPY | r=Milo Djukanovic>Milo Djukanovic,MNE,GOV | p=Podgorica>P | d=2016-10-16 | st=denied
e9 ASSAULT/targeted | pembunuhan perdana menteri | a=dua perwira intelijen militer Rusia>GRU,RUS,SPY | r=Milo Djukanovic>Milo Djukanovic,MNE,GOV | p=Podgorica>P | d=2016-10-16 | st=denied
. Empat belas orang, termasuk dua pemimpin Front Demokratik yang pro-Rusia, telah didakwa.
e10 ACCUSE/allege | didakwa | a=Milivoje Katnic>Special Prosecutor's Office of Montenegro,MNE,JUD | r=dua pemimpin Front Demokratik yang pro-Rusia>F
. Moskow menyebut tuduhan itu tidak masuk akal.
S organization:Moskow>R | menyebut | tuduhan itu tidak masuk akal | indirect
e11 REJECT | tidak masuk akal | a=Moskow>R | r=Milivoje Katnic>Special Prosecutor's Office of Montenegro,MNE,JUD
+ Di dalam negeri, keanggotaan ini memecah penduduk hampir sama kuat.
. Parlemen mengesahkannya pada 28 April dengan 46 suara, sementara 35 anggota oposisi memboikot sidang dan di luar gedung bendera NATO dibakar.
e12 SUPPORT | mengesahkannya | a=Parlemen>Parliament of Montenegro,MNE,LEG | r=NATO>N | p=Podgorica>P | d=2017-04-28
e13 PROTEST/boycott | memboikot sidang | a=35 anggota oposisi>Opposition MPs of Montenegro,MNE,OPP | p=Podgorica>P | d=2017-04-28 | f=size 35 "35 anggota oposisi"
e14 PROTEST/demo | bendera NATO dibakar | r=NATO>N | p=Podgorica>P | d=2017-04-28
. Banyak orang tua masih ingat bom aliansi itu menghantam desa Murino pada 1999, ketika Montenegro masih bersatu dengan Serbia; enam warga desa tewas, tiga di antaranya anak-anak.
e15 ASSAULT/aerial | menghantam | a=aliansi itu>N | r=enam warga desa>Residents of Murino,MNE,CVL | p=desa Murino>Murino,MNE,42.66,19.88 | d=1999-01-01..1999-12-31 | f=killed 6 "enam warga desa"
+ Senat AS menyetujui aksesi tersebut pada Maret dengan 97 suara berbanding dua.
e16 SUPPORT | menyetujui aksesi | a=Senat AS>United States Senate,USA,LEG | r=Montenegro>M | p=Washington>W | d=2017-03-01..2017-03-31
. Dua bulan kemudian seisi dunia melihat Presiden Donald Trump mendorong Markovic ke samping agar bisa berdiri di baris depan.
. "Wajar saja," kata si kecil dari Balkan itu sambil tertawa ketika ditanya wartawan, "presiden Amerika memang tempatnya di depan."
S person:si kecil dari Balkan itu>D | kata | presiden Amerika memang tempatnya di depan. | direct

@story id-own-qf-047 | id | 2020-10-25 | Republika
@who S = Sudan | SDN | GOV
@who I = Israel | ISR | GOV
@who T = Donald Trump | USA | GOV
@who B = Abdel Fattah al-Burhan | SDN | MIL
@who H = Abdalla Hamdok | SDN | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@who U = United States | USA | GOV
@who P = Palestine Liberation Organization | PSE | GOV
@who R = Indonesia | IDN | GOV
@where K = Khartoum | SDN | 15.50 | 32.56
# Sudan Susul UEA Buka Hubungan dengan Israel, Palestina: Tikaman Baru
e1 SUPPORT | Buka Hubungan | a=Sudan>S | r=Israel>I | d=2020-10-23
S organization:Palestina>P | : | Tikaman Baru | direct
e2 ACCUSE/disapprove | Tikaman Baru | a=Palestina>P | r=Sudan>S
+ REPUBLIKA.CO.ID, KHARTUM -- Lewat pengeras suara telepon di Ruang Oval, dengan wartawan berkerumun di sekelilingnya, Presiden AS Donald Trump, Jumat (23/10), mengumumkan bahwa Sudan dan Israel sepakat menormalkan hubungan.
S person:Presiden AS Donald Trump>T | mengumumkan bahwa | Sudan dan Israel sepakat menormalkan hubungan | indirect
e3 AGREE | sepakat menormalkan hubungan | a=Sudan>S ; Israel>I | d=2020-10-23 | same=e1
. Di ujung sana terdengar suara Perdana Menteri Benjamin Netanyahu, Ketua Dewan Kedaulatan Abdel Fattah al-Burhan, dan PM Abdalla Hamdok.
e4 CONSULT/phone | terdengar suara | a=Perdana Menteri Benjamin Netanyahu>N ; Ketua Dewan Kedaulatan Abdel Fattah al-Burhan>B ; PM Abdalla Hamdok>H ; Presiden AS Donald Trump>T | d=2020-10-23
+ Beberapa jam sebelumnya, Trump memberi tahu Kongres bahwa ia akan mengeluarkan Sudan dari daftar negara penyokong terorisme.
S person:Trump>T | memberi tahu | ia akan mengeluarkan Sudan dari daftar negara penyokong terorisme | indirect
e5 CONCEDE | mengeluarkan Sudan | a=ia>T | r=Sudan>S | d=2020-10-23 | st=planned
. Khartum terlebih dahulu menyetor 335 juta dolar AS untuk korban pengeboman kedutaan di Nairobi dan Dar es Salaam pada 1998, serta keluarga awak USS Cole.
e6 CONCEDE | menyetor 335 juta dolar AS | a=Khartum>S | r=korban pengeboman>Victims of the 1998 embassy bombings,-,CVL ; keluarga awak USS Cole>Families of the USS Cole crew,USA,CVL
e7 ASSAULT/explosives | pengeboman kedutaan | r=kedutaan di Nairobi>United States embassies in Kenya and Tanzania,USA,GOV | p=Nairobi>Nairobi,KEN,-1.29,36.82 | d=1998-01-01..1998-12-31
+ Perundingan mula-mula akan menyangkut pertanian, penerbangan, dan migrasi, ungkap pernyataan bersama ketiga negara.
S document:pernyataan bersama ketiga negara>=Joint statement of the United States, Sudan and Israel | ungkap | Perundingan mula-mula akan menyangkut pertanian, penerbangan, dan migrasi | indirect
e8 AGREE | Perundingan | a=ketiga negara>S ; ketiga negara>I | st=planned
. Pengakuan penuh, menurut Menlu sementara Omar Gamareldin, harus menunggu disahkan dewan legislatif, lembaga yang sampai kini belum terbentuk.
S person:Menlu sementara Omar Gamareldin>=Omar Gamareldin | menurut | Pengakuan penuh ... harus menunggu disahkan dewan legislatif | indirect
+ Wasel Abu Youssef dari Organisasi Pembebasan Palestina menyebutnya tikaman baru di punggung bangsanya.
S person:Wasel Abu Youssef dari Organisasi Pembebasan Palestina>=Wasel Abu Youssef | menyebutnya | tikaman baru di punggung bangsanya | indirect
e9 ACCUSE/disapprove | tikaman baru | a=Wasel Abu Youssef dari Organisasi Pembebasan Palestina>P | r=Sudan>S | same=e2
. Iran mencemooh "uang tebusan" itu; Mesir, Bahrain, dan Emirat memuji.
e10 ACCUSE/disapprove | mencemooh | a=Iran>Iran,IRN,GOV | r=Sudan>S
e11 SUPPORT | memuji | a=Mesir>Egypt,EGY,GOV ; Bahrain>Bahrain,BHR,GOV ; Emirat>United Arab Emirates,ARE,GOV | r=Sudan>S ; Israel>I
+ Di Khartum, puluhan orang membakar bendera Israel di sebuah bundaran, dan Partai Umma mengancam menarik dukungannya terhadap pemerintah peralihan.
e12 PROTEST/demo | membakar bendera Israel | a=puluhan orang>Protesters in Khartoum,SDN,CVL | r=Israel>I | p=Khartum>K | f=size 20.. "puluhan orang"
e13 THREATEN/relations | mengancam | a=Partai Umma>National Umma Party,SDN,OPP | r=pemerintah peralihan>S | p=Khartum>K
. "Kami lapar, bukan berarti kami dijual," kata seorang guru yang antre roti sejak subuh.
S unnamed:seorang guru>- | kata | Kami lapar, bukan berarti kami dijual | direct
. Inflasi bulan lalu menyentuh 212 persen, dan banjir Nil terparah dalam seabad baru saja surut.
+ Ibu kota itu, setengah abad silam, menjadi tempat lahirnya "tiga tidak".
. Pada KTT Liga Arab September 1967, para pemimpin bersumpah tidak berdamai, tidak mengakui, dan tidak berunding dengan Israel.
e14 CONSULT/multilateral | KTT Liga Arab | a=para pemimpin>Arab leaders,-,GOV | p=Khartum>K | d=1967-09-01..1967-09-30
e15 REJECT | tidak berdamai, tidak mengakui | a=para pemimpin>Arab leaders,-,GOV | r=Israel>I | p=Khartum>K | d=1967-09-01..1967-09-30
+ Indonesia tetap pada pendiriannya.
. Pelaksana tugas juru bicara Kementerian Luar Negeri Teuku Faizasyah menjawab pertanyaan Republika dengan pesan pendek: tidak ada rencana membuka hubungan sebelum Palestina merdeka.
S outlet:Republika>=Republika ; person:Pelaksana tugas juru bicara Kementerian Luar Negeri Teuku Faizasyah>=Teuku Faizasyah | menjawab | tidak ada rencana membuka hubungan sebelum Palestina merdeka | indirect
e16 REJECT | tidak ada rencana membuka hubungan | a=Pelaksana tugas juru bicara Kementerian Luar Negeri Teuku Faizasyah>R | r=Israel>I

@story id-own-qf-048 | id | 2024-08-31 | BBC Indonesia
@who P = Pacific Islands Forum | - | IGO
@who C = China | CHN | GOV
@who T = Taiwan | TWN | GOV
@who Q = Qian Bo | CHN | GOV
@who F = France | FRA | GOV
@who K = Louis Mapou | NCL | GOV
@who A = Australia | AUS | GOV
@who G = Antonio Guterres | - | IGO
@who R = Sitiveni Rabuka | FJI | GOV
@where N = Nuku'alofa | TON | -21.14 | -175.20
@where V = Neiafu, Vava'u | TON | -18.65 | -173.98
@where NC = New Caledonia | NCL | -21.5 | 165.5
# Sepekan Pasifik: paragraf tentang Taiwan lenyap, misi ke Kaledonia Baru tertunda
e1 COERCE/censor | lenyap | r=Taiwan>T | d=2024-08-31
e2 CONSULT/visit | misi ke Kaledonia Baru tertunda | a=misi>P | p=Kaledonia Baru>NC | st=denied
+ Gempa berkekuatan 6,9 menyambut para tamu pada hari pertama, disusul hujan yang menggenangi lapangan upacara.
. Selebihnya, pertemuan puncak ke-53 Forum Kepulauan Pasifik di Tonga, 26-30 Agustus, berjalan seperti yang direncanakan, setidaknya hingga halaman terakhir.
e3 CONSULT/multilateral | pertemuan puncak | a=Forum Kepulauan Pasifik>P | p=Tonga>N | d=2024-08-26..2024-08-30
+ Komunike yang diumumkan Jumat sore memuat penegasan atas kesepakatan 1992 yang memungkinkan Taiwan ikut serta sebagai mitra pembangunan.
S document:Komunike>=Communique of the 53rd Pacific Islands Forum | memuat | penegasan atas kesepakatan 1992 yang memungkinkan Taiwan ikut serta sebagai mitra pembangunan | indirect
e4 SUPPORT | penegasan | a=Forum Kepulauan Pasifik>P | r=Taiwan>T | d=2024-08-30
. Sabtu pagi, dokumen itu menghilang dari situs forum; ketika muncul lagi, paragraf nomor 66 sudah tidak ada.
e5 COERCE/censor | sudah tidak ada | a=forum>P | r=Taiwan>T | d=2024-08-31 | same=e1
. Di sela-selanya, utusan khusus China Qian Bo terlihat menghampiri sejumlah pemimpin dan berkata kepada wartawan bahwa kalimat tersebut "pasti sebuah kesalahan" yang harus dibetulkan.
S person:utusan khusus China Qian Bo>Q | berkata | kalimat tersebut "pasti sebuah kesalahan" yang harus dibetulkan | mixed
e6 REQUEST/change | harus dibetulkan | a=utusan khusus China Qian Bo>Q | r=forum>P
+ Taipei mengutuk campur tangan yang disebutnya kasar dan tidak masuk akal.
S organization:Taipei>T | disebutnya | kasar dan tidak masuk akal | indirect
e7 ACCUSE/disapprove | mengutuk | a=Taipei>T | r=China>C
. Kini hanya Palau, Kepulauan Marshall, dan Tuvalu yang masih mengakuinya di kawasan itu, sesudah Nauru menyeberang pada Januari.
e8 SUPPORT | mengakuinya | a=Palau>Palau,PLW,GOV ; Kepulauan Marshall>Marshall Islands,MHL,GOV ; Tuvalu>Tuvalu,TUV,GOV | r=nya>T | st=ongoing
e9 SANCTION/withdraw | menyeberang | a=Nauru>Nauru,NRU,GOV | r=nya>T | d=2024-01-01..2024-01-31
+ Persoalan kedua ialah Kaledonia Baru, yang sejak Mei dilanda kerusuhan akibat rencana Prancis memperluas hak pilih; sedikitnya 11 orang tewas.
e10 PROTEST/riot | kerusuhan | p=Kaledonia Baru>NC | d=2024-05-01..2024-05-31 | f=killed 11.. "sedikitnya 11 orang"
. Tiga perdana menteri, dari Tonga, Kepulauan Cook, dan Fiji, sedianya berkunjung ke Noumea sebelum KTT.
e11 CONSULT/visit | sedianya berkunjung | a=Tiga perdana menteri>P | r=Noumea>K | p=Noumea>Noumea,NCL,-22.27,166.44 | st=denied | same=e2
. Rencana itu batal lantaran presiden wilayah tersebut, Louis Mapou, menuduh Paris hendak mengatur jadwalnya.
S person:Louis Mapou>K | menuduh | Paris hendak mengatur jadwalnya | indirect
e12 ACCUSE/allege | menuduh | a=Louis Mapou>K | r=Paris>F
. Duta Besar Prancis untuk Pasifik Veronique Roger-Lacan menampik tudingan itu dan mengatakan Kaledonia Baru adalah Prancis, sehingga Prancis yang memutuskan.
S person:Duta Besar Prancis untuk Pasifik Veronique Roger-Lacan>=Veronique Roger-Lacan | mengatakan | Kaledonia Baru adalah Prancis, sehingga Prancis yang memutuskan | indirect
e13 REJECT | menampik | a=Duta Besar Prancis untuk Pasifik Veronique Roger-Lacan>F | r=Louis Mapou>K
. Kunjungan baru kemungkinan berlangsung pada Oktober.
e14 AGREE | Kunjungan baru | a=Tiga perdana menteri>P | r=Louis Mapou>K | p=Kaledonia Baru>NC | d=2024-10-01..2024-10-31 | st=possible
+ Australia pulang dengan hasil lebih gemuk: rencana kepolisian bersama senilai 400 juta dolar Australia, dengan pusat pelatihan di Brisbane dan pasukan gabungan yang dapat dikirim ketika bencana, disetujui semua anggota.
e15 AGREE | disetujui | a=semua anggota>P ; Australia>A | p=Tonga>N | d=2024-08-26..2024-08-30
. Dalam percakapan yang tertangkap kamera, Perdana Menteri Anthony Albanese bergurau kepada wakil menteri luar negeri AS Kurt Campbell agar Washington "patungan separuh ongkosnya".
S person:Perdana Menteri Anthony Albanese>=Anthony Albanese | bergurau | patungan separuh ongkosnya | direct
. Vanuatu dan Kepulauan Solomon mewanti-wanti supaya gagasan itu tidak menjadi alat persaingan.
e16 REQUEST | mewanti-wanti | a=Vanuatu>Vanuatu,VUT,GOV ; Kepulauan Solomon>Solomon Islands,SLB,GOV | r=Australia>A
+ Tonga, satu-satunya kerajaan yang tersisa di Pasifik, berpenduduk kira-kira seratus ribu jiwa.
. Sekolah diliburkan sepekan agar bus-busnya bisa mengangkut delegasi.
+ Antonio Guterres datang membawa peringatan lain.
e17 CONSULT/visit | datang | a=Antonio Guterres>G | r=Forum Kepulauan Pasifik>P | p=Tonga>N | d=2024-08-26..2024-08-30
. Suhu permukaan laut di Pasifik barat daya, katanya, naik tiga kali lebih cepat ketimbang rata-rata dunia, dan ia meminta negara-negara G20 menutup keran bahan bakar fosil.
S person:nya>G | katanya | Suhu permukaan laut di Pasifik barat daya ... naik tiga kali lebih cepat ketimbang rata-rata dunia | indirect
e18 REQUEST | meminta | a=ia#2>G | r=negara-negara G20>G20,-,GOV
. Anak-anak sekolah di Nuku'alofa melepasnya dengan nyanyian empat suara.
