@story id-own-n-091 | id | 2024-06-27 | Lensa Ibu Kota
@who B = Budi Arie Setiadi | IDN | GOV
@who H = Brain Cipher | - | REB
@who N = National Cyber and Crypto Agency of Indonesia | IDN | GOV
@who S = Hinsa Siburian | IDN | GOV
@who D = Commission I of the House of Representatives | IDN | LEG
@who M = Meutya Hafid | IDN | LEG
@who P = Government of Indonesia | IDN | GOV
@who F = SAFEnet | IDN | NGO
@where S = Surabaya | IDN | -7.25 | 112.75
@where J = Jakarta | IDN | -6.20 | 106.85
# Pusat Data Nasional Diretas, Pemerintah Tolak Bayar Tebusan Rp 131 Miliar
e1 COERCE/cyber | Diretas | r=Pusat Data Nasional>P | d=2024-06-20
e2 REJECT/yield | Tolak Bayar Tebusan | a=Pemerintah>P
+ Jakarta - Pemerintah menolak membayar 8 juta dolar AS yang diminta peretas Pusat Data Nasional Sementara (PDNS) 2 di Surabaya, kata Menteri Komunikasi dan Informatika Budi Arie Setiadi, Senin (24/6/2024).
S person:Menteri Komunikasi dan Informatika Budi Arie Setiadi>B | kata | Pemerintah menolak membayar 8 juta dolar AS yang diminta peretas Pusat Data Nasional Sementara (PDNS) 2 di Surabaya | indirect
e3 REJECT/yield | menolak membayar | a=Pemerintah>P | r=peretas>H | same=e2
e4 REQUEST/yield | diminta | a=peretas>H | r=Pemerintah>P
. "Pemerintah tidak akan tunduk," tegas Budi.
S person:Budi>B | tegas | Pemerintah tidak akan tunduk | direct
e5 REJECT/yield | tidak akan tunduk | a=Pemerintah>P | r=peretas>H | same=e2
+ Kepala Badan Siber dan Sandi Negara (BSSN) Hinsa Siburian mengungkapkan bahwa serangan siber itu memakai perangkat pemeras bernama Brain Cipher.
S person:Kepala Badan Siber dan Sandi Negara (BSSN) Hinsa Siburian>S | mengungkapkan | serangan siber itu memakai perangkat pemeras bernama Brain Cipher | indirect
e6 COERCE/cyber | serangan siber itu | a=peretas>H | r=Pusat Data Nasional Sementara (PDNS) 2>P | p=Surabaya>S | d=2024-06-20 | same=e1
. Upaya melumpuhkan Windows Defender, jelasnya, dimulai pada 17 Juni pukul 23.15 WIB.
S person:jelasnya>S | jelasnya | dimulai pada 17 Juni pukul 23.15 WIB | indirect
. Layanan imigrasi di bandara lumpuh berjam-jam, antrean mengular, dan petugas kembali mencatat dengan tangan.
. Sebanyak 210 instansi pusat dan daerah terdampak, menurut data Kominfo.
S document:data Kominfo>=Ministry of Communication and Informatics data | menurut | Sebanyak 210 instansi pusat dan daerah terdampak | indirect
+ Rapat dengan Komisi I DPR pada Kamis (27/6) berlangsung panas.
e7 CONSULT | Rapat | a=Komisi I DPR>D ; Budi>B | p=Jakarta>J | d=2024-06-27
. "Kalau tidak ada cadangan data, itu bukan tata kelola, itu kebodohan," sindir Ketua Komisi I Meutya Hafid kepada Hinsa.
S person:Ketua Komisi I Meutya Hafid>M | sindir | Kalau tidak ada cadangan data, itu bukan tata kelola, itu kebodohan | direct
e8 ACCUSE/disapprove | kebodohan | a=Ketua Komisi I Meutya Hafid>M | r=Hinsa>S | d=2024-06-27
. Hinsa sebelumnya mengakui hanya dua persen data yang dicadangkan di Batam.
S person:Hinsa>S | mengakui | hanya dua persen data yang dicadangkan di Batam | indirect
. Anggota dewan Sukamta menilai pemerintah lalai, sedangkan rekannya dari PDI-P, TB Hasanuddin, menyebutnya bencana nasional.
S person:Sukamta>=Sukamta | menilai | pemerintah lalai | indirect
S person:TB Hasanuddin>=TB Hasanuddin | menyebutnya | bencana nasional | indirect
e9 ACCUSE/disapprove | lalai | a=Anggota dewan Sukamta>Sukamta,IDN,LEG | r=pemerintah>P
+ Budi Arie, yang didesak mundur lewat petisi daring SAFEnet, hanya menjawab singkat.
e10 REQUEST/yield | didesak mundur | a=SAFEnet>F | r=Budi Arie>B
. "Itu hak masyarakat untuk bersuara," ujarnya.
S person:ujarnya>B | ujarnya | Itu hak masyarakat untuk bersuara | direct
. Direktur Eksekutif SAFEnet Nenden Sekar Arum berpendapat menteri seharusnya meminta maaf kepada publik.
S person:Direktur Eksekutif SAFEnet Nenden Sekar Arum>=Nenden Sekar Arum | berpendapat | menteri seharusnya meminta maaf kepada publik | indirect
e11 REQUEST/yield | seharusnya meminta maaf | a=Direktur Eksekutif SAFEnet Nenden Sekar Arum>F | r=menteri>B
. Hingga kini, menurut dia, permintaan maaf itu belum pernah keluar.
S person:dia>=Nenden Sekar Arum | menurut | permintaan maaf itu belum pernah keluar | indirect
e12 CONCEDE | permintaan maaf | a=menteri>B | st=denied
+ Polisi sudah memulai penyelidikan bersama BSSN.
e13 ACCUSE/investigate | penyelidikan | a=Polisi>Indonesian National Police,IDN,COP ; BSSN>N | r=peretas>H | st=ongoing
. Singapura dan Australia menawarkan bantuan teknis, ungkap seorang pejabat yang mengetahui pembicaraan itu kepada Lensa Ibu Kota.
S outlet:Lensa Ibu Kota>=Lensa Ibu Kota ; unnamed:seorang pejabat yang mengetahui pembicaraan itu>- | ungkap | Singapura dan Australia menawarkan bantuan teknis | indirect
e14 AGREE | menawarkan bantuan teknis | a=Singapura>Singapore,SGP,GOV ; Australia>Australia,AUS,GOV | r=Pemerintah>P
. Pakar keamanan siber Pratama Persadha menduga pelaku masuk lewat kata sandi yang lemah.
S person:Pakar keamanan siber Pratama Persadha>=Pratama Persadha | menduga | pelaku masuk lewat kata sandi yang lemah | indirect
e15 COERCE/cyber | masuk lewat kata sandi | a=pelaku>H | r=Pusat Data Nasional Sementara (PDNS) 2>P | p=Surabaya>S | d=2024-06-20 | st=possible | same=e1
+ Serangan semacam ini bukan yang pertama.
. Pada Mei 2023, kelompok LockBit mencuri data 15 juta nasabah Bank Syariah Indonesia, dan pada 2022 peretas bernama samaran Bjorka membocorkan surat-surat presiden, kabar yang dibantah Istana.
e16 COERCE/cyber | mencuri data | a=kelompok LockBit>LockBit,-,REB | r=Bank Syariah Indonesia>Bank Syariah Indonesia,IDN,BUS | d=2023-05-01..2023-05-31
e17 COERCE/cyber | membocorkan | a=peretas bernama samaran Bjorka>Bjorka,-,- | r=presiden>Joko Widodo,IDN,GOV | d=2022-01-01..2022-12-31
. Presiden Joko Widodo memerintahkan audit menyeluruh atas pusat data.
e18 ACCUSE/investigate | memerintahkan audit | a=Presiden Joko Widodo>Joko Widodo,IDN,GOV | st=planned
. Di warung kopi dekat gedung Kominfo, pegawai bercanda bahwa kata sandi terbaik ialah yang ditulis di kertas.
