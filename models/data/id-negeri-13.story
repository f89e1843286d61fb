@story id-own-n-080 | id | 2022-04-12 | Lensa Ibu Kota
@who A = Ade Armando | IDN | CVL
@who B = BEM SI | IDN | CVL
@who J = Joko Widodo | IDN | GOV
@who F = Fadil Imran | IDN | COP
@who D = House of Representatives of Indonesia | IDN | LEG
@who K = Jakarta Metropolitan Police | IDN | COP
@where G = House of Representatives complex, Jakarta | IDN | -6.21 | 106.80
# Ade Armando Babak Belur Dikeroyok di Depan DPR, Polisi Buru Empat Pelaku
e1 ASSAULT/beat | Dikeroyok | r=Ade Armando>A | p=DPR>G | d=2022-04-11 | f=injured 1 "Ade Armando"
e2 COERCE/arrest | Buru | a=Polisi>K | r=Empat Pelaku>Attackers of Ade Armando,IDN,CVL | f=size 4 "Empat Pelaku" | st=ongoing
+ Jakarta - Dosen Universitas Indonesia Ade Armando dipukuli dan ditelanjangi sekelompok orang di tengah demonstrasi mahasiswa di depan gerbang DPR, Senin (11/4/2022).
e3 ASSAULT/beat | dipukuli | a=sekelompok orang>Attackers of Ade Armando,IDN,CVL | r=Dosen Universitas Indonesia Ade Armando>A | p=DPR>G | d=2022-04-11 | same=e1
e4 PROTEST/demo | demonstrasi mahasiswa | a=mahasiswa>B | r=DPR>D | p=DPR>G | d=2022-04-11
. Enam polisi yang menolongnya ikut terluka.
e5 AID | menolongnya | a=Enam polisi>K | r=nya>A | p=DPR>G | d=2022-04-11
e6 PROTEST/riot | terluka | r=Enam polisi>K | p=DPR>G | d=2022-04-11 | f=injured 6 "Enam polisi"
+ "Para pelaku bukan mahasiswa, mereka penyusup," terang Kapolda Metro Jaya Irjen Fadil Imran seraya meminta mereka menyerahkan diri.
S person:Kapolda Metro Jaya Irjen Fadil Imran>F | terang | Para pelaku bukan mahasiswa, mereka penyusup | direct
e7 REQUEST/yield | meminta | a=Kapolda Metro Jaya Irjen Fadil Imran>F | r=mereka>Attackers of Ade Armando,IDN,CVL
. Dua orang telah diringkus, empat lainnya masuk daftar pencarian.
e8 COERCE/arrest | diringkus | r=Dua orang>Attackers of Ade Armando,IDN,CVL | p=Jakarta>Jakarta,IDN,-6.20,106.85 | f=detained 2 "Dua orang"
e9 COERCE/arrest | masuk daftar pencarian | r=empat lainnya>Attackers of Ade Armando,IDN,CVL | st=ongoing | f=size 4 "empat lainnya" | same=e2
+ Koordinator media BEM SI, Luthfi Yusrizal, menolak kekerasan itu dikaitkan dengan aksinya.
e10 REJECT | menolak | a=Luthfi Yusrizal>B
. Massa BEM SI menuntut DPR tidak menunda Pemilu 2024 dan menolak masa jabatan presiden tiga periode.
e11 REQUEST/change | menuntut | a=Massa BEM SI>B | r=DPR>D | p=DPR>G | d=2022-04-11
e12 REJECT/change | menolak | a=Massa BEM SI>B | p=DPR>G | d=2022-04-11
. Wakil Ketua DPR Sufmi Dasco Ahmad naik ke mobil komando dan berjanji meneruskan aspirasi itu kepada pemerintah.
S person:Wakil Ketua DPR Sufmi Dasco Ahmad>=Sufmi Dasco Ahmad | berjanji | meneruskan aspirasi itu kepada pemerintah | indirect
e13 AGREE | berjanji | a=Wakil Ketua DPR Sufmi Dasco Ahmad>Sufmi Dasco Ahmad,IDN,LEG | r=Massa BEM SI>B | p=DPR>G | d=2022-04-11
+ Sehari sebelum unjuk rasa, Presiden Joko Widodo menegaskan pemilu tetap digelar 14 Februari 2024.
S person:Presiden Joko Widodo>J | menegaskan | pemilu tetap digelar 14 Februari 2024 | indirect
. Wacana penundaan, kata pengamat Titi Anggraini, telanjur meracuni percakapan publik.
S person:pengamat Titi Anggraini>=Titi Anggraini | kata | telanjur meracuni percakapan publik | indirect

@story id-own-n-081 | id | 2024-06-11 | Kilas Nusa
@who S = South Korea | KOR | GOV
@who N = North Korea | PRK | GOV
@who K = Kim Yo Jong | PRK | GOV
@who D = North Korean defectors in South Korea | KOR | CVL
# Balon Sampah Dibalas Pengeras Suara: Dua Korea Saling Ganggu Lagi
e1 COERCE | Balon Sampah | a=Dua Korea>N | r=Dua Korea>S
+ SEOUL - Korea Selatan menghidupkan lagi siaran propaganda lewat pengeras suara di perbatasan, Minggu (9/6/2024), setelah Pyongyang menerbangkan ratusan balon berisi sampah dan kotoran.
e2 COERCE | menghidupkan lagi siaran propaganda | a=Korea Selatan>S | r=Pyongyang>N | p=perbatasan>Korean Demilitarized Zone,-,38.0,127.0 | d=2024-06-09
e3 COERCE | menerbangkan ratusan balon | a=Pyongyang>N | r=Korea Selatan>S | f=size 200.. "ratusan balon" | same=e1
. Lagu-lagu BTS dan ramalan cuaca terdengar sampai 24 kilometer ke utara.
+ Kim Yo Jong mengancam "serangan balik baru" jika siaran diteruskan dan selebaran para pembelot tetap datang.
S person:Kim Yo Jong>K | mengancam | serangan balik baru | direct
e4 THREATEN/violence | mengancam | a=Kim Yo Jong>K | r=Korea Selatan>S
. Kepala Staf Gabungan Korsel menyebut tentara Utara sedang memasang pengeras suara mereka sendiri.
S organization:Kepala Staf Gabungan Korsel>=Joint Chiefs of Staff of South Korea | menyebut | tentara Utara sedang memasang pengeras suara mereka sendiri | indirect
+ Seoul menangguhkan seluruh perjanjian militer 2018 pekan lalu, sehingga latihan tembak di garis depan dapat dimulai kembali.
e5 REJECT | menangguhkan seluruh perjanjian militer | a=Seoul>S | r=Pyongyang>N | d=2024-06-04
e6 MOBILIZE/weapons | latihan tembak | a=Seoul>S | p=garis depan>Korean Demilitarized Zone,-,38.0,127.0 | st=possible

@story id-own-n-082 | id | 2025-06-17 | Nusantara Pos
@who I = Iran | IRN | GOV
@who L = Israel | ISR | GOV
@who M = Ministry of Foreign Affairs of Indonesia | IDN | GOV
@who W = Indonesian citizens in Iran | IDN | CVL
@who S = Sugiono | IDN | GOV
@who T = Donald Trump | USA | GOV
@who G = Islamic Revolutionary Guard Corps | IRN | MIL
@where T = Tehran | IRN | 35.69 | 51.39
@where A = Tel Aviv | ISR | 32.08 | 34.78
@where R = Iran | IRN | 32.0 | 53.0
# Perang Israel-Iran Hari Kelima: 386 WNI Siap Dievakuasi, Trump Tuntut Teheran Menyerah
e1 ASSAULT | Perang | a=Israel>L ; Iran>I | d=2025-06-13..2025-06-17 | st=ongoing
e2 AID | Siap Dievakuasi | r=386 WNI>W | f=size 386 "386 WNI" | st=planned
e3 REQUEST/yield | Tuntut | a=Trump>T | r=Teheran>I | d=2025-06-17
+ JAKARTA - Kementerian Luar Negeri tengah menyiapkan evakuasi 386 WNI dari Iran lewat jalur darat, Selasa (17/6/2025), menyusul perang terbuka antara negara itu dan Israel.
e4 AID | evakuasi | a=Kementerian Luar Negeri>M | r=386 WNI>W | p=Iran>R | f=size 386 "386 WNI" | st=planned | same=e2
e5 ASSAULT | perang terbuka | a=negara itu>I ; Israel>L | d=2025-06-13..2025-06-17 | st=ongoing | same=e1
. "Opsinya melalui Azerbaijan, Turki, atau Pakistan, tergantung situasi keamanan," papar Direktur Pelindungan WNI Judha Nugraha.
S person:Direktur Pelindungan WNI Judha Nugraha>=Judha Nugraha | papar | Opsinya melalui Azerbaijan, Turki, atau Pakistan, tergantung situasi keamanan | direct
. Sebagian besar dari mereka adalah pelajar di Qom, sekitar 140 kilometer dari ibu kota.
+ Konflik meletus pada Jumat (13/6) ketika 200 jet tempur Israel membombardir fasilitas nuklir Natanz serta membunuh panglima Garda Revolusi Hossein Salami dan sejumlah ilmuwan.
e6 ASSAULT/aerial | membombardir | a=200 jet tempur Israel>Israeli Air Force,ISR,MIL | r=fasilitas nuklir Natanz>Iran,IRN,GOV | p=Natanz>Natanz,IRN,33.72,51.73 | d=2025-06-13 | f=size 200 "200 jet tempur Israel"
e7 ASSAULT/aerial,targeted | membunuh | a=200 jet tempur Israel>Israeli Air Force,ISR,MIL | r=panglima Garda Revolusi Hossein Salami>Hossein Salami,IRN,MIL ; sejumlah ilmuwan>Iranian nuclear scientists,IRN,CVL | d=2025-06-13
. Teheran membalas dengan hampir 400 rudal balistik, yang sampai Senin merenggut 24 nyawa di Israel, menurut kantor Netanyahu.
S organization:kantor Netanyahu>=Office of the Prime Minister of Israel | menurut | sampai Senin merenggut 24 nyawa di Israel | indirect
e8 ASSAULT/heavy-weapons | membalas | a=Teheran>I | r=Israel>L | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-13..2025-06-16 | f=size ..400 "hampir 400 rudal balistik"
e9 ASSAULT/heavy-weapons | merenggut | a=Teheran>I | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-13..2025-06-16 | f=killed 24 "24 nyawa" | same=e8
. Kementerian kesehatan Iran menghitung 224 kematian, sembilan dari sepuluh di antaranya sipil.
S organization:Kementerian kesehatan Iran>=Ministry of Health of Iran | menghitung | 224 kematian, sembilan dari sepuluh di antaranya sipil | indirect
e10 ASSAULT | kematian | p=Iran>R | d=2025-06-13..2025-06-17 | f=killed 224 "224 kematian"
+ Senin malam, rudal Israel menghantam gedung televisi pemerintah IRIB di tengah siaran; pembaca berita Sahar Emami lari dari layar lalu kembali mengudara.
e11 ASSAULT/aerial | menghantam | a=rudal Israel>L | r=gedung televisi pemerintah IRIB>IRIB,IRN,MED | p=Teheran>T | d=2025-06-16
. Militer Israel sebelumnya memerintahkan penghuni Distrik 3 Teheran pergi.
e12 REQUEST/yield | memerintahkan | a=Militer Israel>Israel Defense Forces,ISR,MIL | r=penghuni Distrik 3 Teheran>Residents of Tehran,IRN,CVL | p=Distrik 3 Teheran>T | d=2025-06-16
. Antrean mobil menuju utara memanjang belasan kilometer, dan SPBU membatasi pembelian 25 liter.
+ Dari KTT G7 di Kanada, yang ditinggalkannya lebih awal, Presiden Donald Trump menulis di Truth Social: "PENYERAHAN TANPA SYARAT!"
S document:Truth Social>=Truth Social ; person:Presiden Donald Trump>T | menulis | PENYERAHAN TANPA SYARAT! | direct
e13 REQUEST/yield | PENYERAHAN TANPA SYARAT | a=Presiden Donald Trump>T | r=Teheran>I | d=2025-06-17 | same=e3
. Ia mengaku tahu persis tempat Ayatollah Ali Khamenei bersembunyi, tetapi belum akan membunuhnya, "setidaknya untuk saat ini".
S person:Ia>T | mengaku | tahu persis tempat Ayatollah Ali Khamenei bersembunyi, tetapi belum akan membunuhnya, "setidaknya untuk saat ini" | mixed
e14 THREATEN/violence | belum akan membunuhnya | a=Ia>T | r=Ayatollah Ali Khamenei>Ali Khamenei,IRN,GOV | d=2025-06-17
. Juru bicara Garda Revolusi menolak menyerah dan memperingatkan akan ada gelombang yang lebih dahsyat.
S unnamed:Juru bicara Garda Revolusi>- | memperingatkan | akan ada gelombang yang lebih dahsyat | indirect
e15 REJECT/yield | menolak menyerah | a=Juru bicara Garda Revolusi>G | r=Donald Trump>T
e16 THREATEN/violence | gelombang yang lebih dahsyat | a=Juru bicara Garda Revolusi>G | r=Israel>L
+ Menlu Sugiono, bersama menteri dari 20 negara Islam, mengecam agresi Israel dan menyerukan gencatan senjata.
e17 ACCUSE/disapprove | mengecam | a=Menlu Sugiono>S ; menteri dari 20 negara Islam>Ministers of twenty Islamic countries,-,GOV | r=Israel>L
e18 REQUEST/yield | menyerukan gencatan senjata | a=Menlu Sugiono>S ; menteri dari 20 negara Islam>Ministers of twenty Islamic countries,-,GOV | r=Israel>L ; Iran>I
. Kemenlu juga menaikkan status siaga KBRI Teheran menjadi Siaga 1.
. Harga minyak Brent melonjak ke 76 dolar per barel, dan rupiah tergelincir.
+ Rafi, mahasiswa asal Jember, sudah dua malam tidur di stasiun metro.
. "Kami hafal bedanya bunyi drone dan rudal," katanya kepada Nusantara Pos.
S person:katanya>=Rafi | katanya | Kami hafal bedanya bunyi drone dan rudal | direct
+ Perundingan nuklir putaran keenam di Muscat, yang mestinya digelar Minggu dengan Oman sebagai penengah, dibatalkan Teheran.
e19 REJECT/meet | dibatalkan | a=Teheran>I | r=Donald Trump>United States,USA,GOV | p=Muscat>Muscat,OMN,23.59,58.41 | d=2025-06-15
. IAEA, badan atom PBB, sehari sebelum serangan menyatakan Iran melanggar kewajibannya.
S organization:IAEA>=International Atomic Energy Agency | menyatakan | Iran melanggar kewajibannya | indirect
e20 ACCUSE/allege | melanggar kewajibannya | a=IAEA>International Atomic Energy Agency,-,IGO | r=Iran>I | d=2025-06-12
e21 ASSAULT/aerial | serangan | a=Israel>L | r=Iran>I | p=Iran>R | d=2025-06-13 | same=e6

@story id-own-n-083 | id | 2023-10-17 | Kabar Hukum
@who M = Constitutional Court of Indonesia | IDN | JUD
@who A = Anwar Usman | IDN | JUD
@who S = Saldi Isra | IDN | JUD
@who G = Gibran Rakabuming Raka | IDN | GOV
@who T = TPDI | IDN | NGO
@where J = Constitutional Court of Indonesia | IDN | -6.17 | 106.82
# MK Kabulkan Syarat Usia Capres Berpengalaman Kepala Daerah, Hakim Saldi Heran
e1 SUPPORT | Kabulkan | a=MK>M | d=2023-10-16
+ Jakarta - Mahkamah Konstitusi (MK) mengabulkan sebagian permohonan mahasiswa Solo Almas Tsaqibbirru, Senin (16/10/2023), sehingga kepala daerah berusia di bawah 40 tahun boleh maju sebagai calon presiden atau wakil presiden.
e2 SUPPORT | mengabulkan | a=Mahkamah Konstitusi (MK)>M | r=mahasiswa Solo Almas Tsaqibbirru>Almas Tsaqibbirru,IDN,CVL | p=Mahkamah Konstitusi (MK)>J | d=2023-10-16 | same=e1
. Beberapa jam sebelumnya MK menolak tiga permohonan serupa, salah satunya dari PSI.
e3 REJECT | menolak | a=MK>M | r=PSI>Indonesian Solidarity Party,IDN,OPP | p=MK>J | d=2023-10-16
+ Hakim Saldi Isra menyatakan pendapat berbeda, "Baru kali ini saya mengalami peristiwa aneh yang luar biasa.
S person:Hakim Saldi Isra>S | menyatakan pendapat berbeda | Baru kali ini saya mengalami peristiwa aneh yang luar biasa. ... dalam waktu sekejap. | direct
. Mahkamah berubah pendirian dalam waktu sekejap."
e4 ACCUSE/disapprove | berubah pendirian | a=Hakim Saldi Isra>S | r=Mahkamah>M | d=2023-10-16
+ Putusan itu membuka jalan bagi Wali Kota Solo Gibran Rakabuming Raka, keponakan Ketua MK Anwar Usman.
. Tim Pembela Demokrasi Indonesia melaporkan Anwar ke dewan etik dan menudingnya melanggar asas tidak berpihak.
S organization:Tim Pembela Demokrasi Indonesia>T | menudingnya | melanggar asas tidak berpihak | indirect
e5 ACCUSE | melaporkan | a=Tim Pembela Demokrasi Indonesia>T | r=Anwar>A
e6 ACCUSE/allege | menudingnya | a=Tim Pembela Demokrasi Indonesia>T | r=nya>A
. Presiden Joko Widodo enggan menanggapi dan meminta masyarakat bertanya langsung kepada MK.
e7 REQUEST | meminta | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV | r=masyarakat>Indonesians,IDN,CVL
. Polisi mengerahkan 1.992 personel di sekitar gedung mahkamah, tempat dua kelompok massa berunjuk rasa pada hari pembacaan.
e8 MOBILIZE/police | mengerahkan | a=Polisi>Jakarta Metropolitan Police,IDN,COP | p=gedung mahkamah>J | d=2023-10-16 | f=size 1992 "1.992 personel"
e9 PROTEST/demo | berunjuk rasa | a=dua kelompok massa>Protesters in Jakarta,IDN,CVL | p=gedung mahkamah>J | d=2023-10-16
+ Koalisi Indonesia Maju akan menggelar rapat Minggu mendatang untuk menentukan pendamping Prabowo Subianto.
e10 AGREE | akan menggelar rapat | a=Koalisi Indonesia Maju>Advanced Indonesia Coalition,IDN,OPP | d=2023-10-22 | st=planned

@story id-own-n-084 | id | 2025-12-09 | Nusantara Pos
@who T = Thailand | THA | GOV
@who K = Cambodia | KHM | GOV
@who H = Hun Sen | KHM | LEG
@who N = Anutin Charnvirakul | THA | GOV
@who A = Anwar Ibrahim | MYS | GOV
@where U = Ubon Ratchathani Province | THA | 15.23 | 104.86
# Gencatan Senjata Runtuh, Jet Thailand Kembali Bombardir Kamboja
e1 REJECT/yield | Gencatan Senjata Runtuh | d=2025-12-08
e2 ASSAULT/aerial | Bombardir | a=Jet Thailand>Royal Thai Air Force,THA,MIL | r=Kamboja>K | d=2025-12-08
+ BANGKOK - Perdamaian yang diteken di Kuala Lumpur enam pekan lalu hancur pada Senin (8/12/2025), saat pesawat tempur Thailand mengebom posisi Kamboja setelah seorang prajuritnya tewas ditembak di Ubon Ratchathani.
e3 AGREE | diteken | p=Kuala Lumpur>Kuala Lumpur,MYS,3.14,101.69 | d=2025-10-26
e4 ASSAULT/aerial | mengebom | a=pesawat tempur Thailand>Royal Thai Air Force,THA,MIL | r=posisi Kamboja>Royal Cambodian Armed Forces,KHM,MIL | d=2025-12-08 | same=e2
e5 ASSAULT/firearms | tewas ditembak | r=seorang prajuritnya>Royal Thai Armed Forces,THA,MIL | p=Ubon Ratchathani>U | d=2025-12-08 | f=killed 1 "seorang prajuritnya"
. Kedua pihak saling tuduh memulai.
e6 ACCUSE/allege | saling tuduh | a=Kedua pihak>T ; Kedua pihak>K
. Kementerian Informasi Kamboja melaporkan tujuh warga sipil tewas dan 20 terluka hingga Selasa.
S organization:Kementerian Informasi Kamboja>=Ministry of Information of Cambodia | melaporkan | tujuh warga sipil tewas dan 20 terluka hingga Selasa | indirect
e7 ASSAULT | tewas | r=tujuh warga sipil>Cambodian civilians,KHM,CVL | p=Kamboja>Cambodia,KHM,12.5,105.0 | d=2025-12-08..2025-12-09 | f=killed 7 "tujuh warga sipil" ; injured 20 "20 terluka"
+ Perdana Menteri Anutin Charnvirakul menegaskan tidak akan berunding sebelum Phnom Penh berhenti.
S person:Perdana Menteri Anutin Charnvirakul>N | menegaskan | tidak akan berunding sebelum Phnom Penh berhenti | indirect
e8 REJECT/meet | tidak akan berunding | a=Perdana Menteri Anutin Charnvirakul>N | r=Phnom Penh>K
. "Kamboja menginginkan damai, tetapi terpaksa melawan," tulis Ketua Senat Hun Sen di Facebook.
S document:Facebook>=Facebook ; person:Ketua Senat Hun Sen>H | tulis | Kamboja menginginkan damai, tetapi terpaksa melawan | direct
e9 ASSAULT | melawan | a=Kamboja>K | r=Thailand>T | st=ongoing
. Otoritas Thailand mengungsikan 438.000 orang dari lima provinsi.
e10 AID | mengungsikan | a=Otoritas Thailand>T | r=438.000 orang>Residents of Thai border provinces,THA,CVL | p=lima provinsi>Thailand-Cambodia border,THA,14.6,103.5 | f=displaced 438000 "438.000 orang"
+ Anwar Ibrahim menyerukan kedua tetangga menahan diri dan menawarkan Malaysia sebagai penengah lagi.
e11 REQUEST/yield | menyerukan | a=Anwar Ibrahim>A | r=kedua tetangga>T ; kedua tetangga>K
e12 AGREE | menawarkan | a=Anwar Ibrahim>A | r=kedua tetangga>T ; kedua tetangga>K
. Di Chonburi, pesta olahraga SEA Games tetap berlangsung, dan tim voli tuan rumah menyerang habis-habisan sejak set pertama.
