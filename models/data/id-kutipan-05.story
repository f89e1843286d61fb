@story id-own-r-019 | id | 2025-11-22 | Situasi
@who ID = Indonesia | IDN | GOV
@who SS = Sjafrie Sjamsoeddin | IDN | GOV
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who JO = Jordan | JOR | GOV
@who HA = Hamas | PSE | REB
@who IL = Israel | ISR | GOV
@who SC = United Nations Security Council | - | IGO
@where G = Gaza Strip | PSE | 31.42 | 34.36
@where J = Jakarta | IDN | -6.2 | 106.85
# Menhan: 20 Ribu Prajurit TNI Siap ke Gaza, Tinggal Tunggu Perintah Presiden
S person:Menhan>SS | - | 20 Ribu Prajurit TNI Siap ke Gaza, Tinggal Tunggu Perintah Presiden | direct
e1 MOBILIZE/troops | Siap ke Gaza | a=20 Ribu Prajurit TNI>TNI | p=Gaza>G | st=planned | f=size 20000 "20 Ribu Prajurit TNI"
+ Jakarta - Menteri Pertahanan Sjafrie Sjamsoeddin mengatakan TNI telah menyiapkan hingga 20.000 prajurit, terutama dari satuan kesehatan dan konstruksi, untuk bergabung dengan pasukan stabilisasi internasional di Gaza.
S person:Menteri Pertahanan Sjafrie Sjamsoeddin>SS | mengatakan | TNI telah menyiapkan hingga 20.000 prajurit, terutama dari satuan kesehatan dan konstruksi, untuk bergabung dengan pasukan stabilisasi internasional di Gaza | indirect
e2 MOBILIZE/troops | menyiapkan | a=TNI>TNI | p=Gaza>G | st=planned | f=size ..20000 "hingga 20.000 prajurit" | same=e1
+ "Kapan berangkat dan berapa yang berangkat, itu keputusan Presiden.
. Tugas kami memastikan ketika perintah turun, tidak ada yang terlambat," ujarnya seusai bertemu Kepala Staf Angkatan Bersenjata Yordania di Jakarta, Jumat (21/11/2025).
S person:nya>SS | ujarnya | Kapan berangkat dan berapa yang berangkat ... tidak ada yang terlambat, | direct
e3 CONSULT | bertemu | a=nya>SS ; Kepala Staf Angkatan Bersenjata Yordania>Yousef Huneiti,JOR,MIL | p=Jakarta>J | d=2025-11-21
. Kedua pihak sepakat bertukar informasi intelijen mengenai situasi di Gaza dan menggelar latihan bersama pasukan khusus pada awal tahun depan.
e4 AGREE | sepakat | a=Kedua pihak>ID ; Kedua pihak>JO | p=Jakarta>J | d=2025-11-21
e5 COOPERATE | bertukar informasi intelijen | a=Kedua pihak>ID ; Kedua pihak>JO | st=planned
e6 COOPERATE | latihan bersama | a=Kedua pihak>ID ; Kedua pihak>JO | d=2026-01-01..2026-03-31 | st=planned
+ Dewan Keamanan PBB pada Senin mengesahkan resolusi rancangan AS yang memberi mandat kepada pasukan itu; 13 anggota mendukung, sedangkan Rusia dan China abstain.
e7 SUPPORT | mengesahkan | a=Dewan Keamanan PBB>SC | d=2025-11-17
. Hamas menolak resolusi tersebut dengan alasan bahwa pasukan asing yang bertugas melucuti perlawanan "kehilangan kenetralannya dan berpihak kepada pendudukan".
S organization:Hamas>HA | dengan alasan | pasukan asing yang bertugas melucuti perlawanan "kehilangan kenetralannya dan berpihak kepada pendudukan" | mixed
e8 REJECT | menolak | a=Hamas>HA | r=Dewan Keamanan PBB>SC
. "Senjata kami terkait dengan keberadaan penjajah. Siapa pun yang datang untuk merebutnya akan kami perlakukan sebagai penjajah," kata seorang pejabat senior gerakan itu kepada Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; unnamed:seorang pejabat senior gerakan itu>- | kata | Senjata kami terkait dengan keberadaan penjajah. Siapa pun yang datang untuk merebutnya akan kami perlakukan sebagai penjajah, | direct
e9 THREATEN/violence | akan kami perlakukan sebagai penjajah | a=kami>HA | r=Siapa pun yang datang>-,-,MIL
+ Anggota Komisi I DPR dari PDI Perjuangan, Bagas Wirayudha, meminta pemerintah tidak terburu-buru.
e10 REQUEST/change | meminta | a=Anggota Komisi I DPR dari PDI Perjuangan, Bagas Wirayudha>Bagas Wirayudha,IDN,LEG | r=pemerintah>ID
. Politikus itu mendukung bantuan kemanusiaan, tetapi khawatir prajurit TNI akan dipaksa menembaki orang Palestina.
S person:Politikus itu>=Bagas Wirayudha | khawatir | prajurit TNI akan dipaksa menembaki orang Palestina | indirect
e11 SUPPORT | mendukung | a=Politikus itu>Bagas Wirayudha,IDN,LEG | r=pemerintah>ID
e12 ASSAULT/firearms | menembaki | a=prajurit TNI>TNI | r=orang Palestina>-,PSE,CVL | p=Gaza>G | st=possible
. Juru bicara Kemlu menepis kekhawatiran tersebut dan memastikan Indonesia tidak akan mengakui Israel sebagai imbalan.
S unnamed:Juru bicara Kemlu>- | memastikan | Indonesia tidak akan mengakui Israel sebagai imbalan | indirect
e13 REJECT | tidak akan mengakui | a=Indonesia>ID | r=Israel>IL
. Azerbaijan, menurut sumber Reuters, baru mau mengirim pasukan bila pertempuran benar-benar berhenti.
S outlet:Reuters>=Reuters ; unnamed:sumber Reuters>- | menurut | baru mau mengirim pasukan bila pertempuran benar-benar berhenti | indirect
e14 AID | mengirim pasukan | a=Azerbaijan>Azerbaijan,AZE,GOV | p=Gaza>G | st=possible
+ Sejak gencatan senjata berlaku pada 10 Oktober, serangan Israel telah membunuh sedikitnya 312 orang, kata Kementerian Kesehatan Gaza.
S organization:Kementerian Kesehatan Gaza>=Gaza Health Ministry | kata | Sejak gencatan senjata berlaku pada 10 Oktober, serangan Israel telah membunuh sedikitnya 312 orang | indirect
e15 RETREAT/ceasefire | gencatan senjata | a=Israel>IL | p=Gaza>G | d=2025-10-10
e16 ASSAULT | membunuh | a=Israel>IL | r=312 orang>-,PSE,CVL | p=Gaza>G | d=2025-10-10..2025-11-22 | f=killed 312.. "sedikitnya 312 orang"
. Indonesia pertama kali mengirim pasukan penjaga perdamaian ke Sinai pada Januari 1957, dengan 559 prajurit Kontingen Garuda I.
e17 AID | mengirim pasukan penjaga perdamaian | a=Indonesia>ID | p=Sinai>Sinai Peninsula,EGY,29.5,33.8 | d=1957-01-01..1957-01-31 | f=size 559 "559 prajurit Kontingen Garuda I"

@story id-own-r-020 | id | 2025-02-09 | Situasi
@who HA = Hamas | PSE | REB
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who NE = Benjamin Netanyahu | ISR | GOV
@who T = Donald Trump | USA | GOV
@who EG = Egypt | EGY | GOV
@who SA = Saudi Arabia | SAU | GOV
@where DB = Deir al-Balah | PSE | 31.42 | 34.35
@where N = Netzarim Corridor | PSE | 31.48 | 34.42
@where G = Gaza Strip | PSE | 31.42 | 34.36
# Tiga Sandera Kurus Kering Dibebaskan Hamas, Netanyahu: Kami Tak Akan Diam
S person:Netanyahu>NE | - | Kami Tak Akan Diam | direct
e1 RETREAT/release | Dibebaskan | a=Hamas>HA | r=Tiga Sandera Kurus Kering>-,ISR,CVL | d=2025-02-08 | f=size 3 "Tiga Sandera Kurus Kering"
e2 THREATEN | Tak Akan Diam | a=Kami>IL | r=Hamas>HA | d=2025-02-08
+ JAKARTA, CNN Indonesia -- Hamas menyerahkan tiga pria Israel yang tampak kurus dan pucat kepada Palang Merah di Deir al-Balah, Sabtu (8/2), sebagai ganti 183 tahanan Palestina yang dipulangkan Israel dengan bus ke Ramallah dan Gaza.
e3 RETREAT/release | menyerahkan | a=Hamas>HA | r=tiga pria Israel>-,ISR,CVL | p=Deir al-Balah>DB | d=2025-02-08 | f=size 3 "tiga pria Israel" | same=e1
e4 RETREAT/release | dipulangkan | a=Israel#2>IL | r=183 tahanan Palestina>-,PSE,CVL | p=Ramallah>Ramallah,PSE,31.9,35.2 | d=2025-02-08 | f=size 183 "183 tahanan Palestina"
+ "Gambar yang kita lihat hari ini mengguncang.
. Kami tidak akan membiarkannya berlalu, dan saya sudah memerintahkan tindakan yang sepadan," bunyi pernyataan kantor Netanyahu yang dikutip Times of Israel.
S outlet:Times of Israel>=Times of Israel ; organization:kantor Netanyahu>=Prime Minister's Office of Israel | bunyi pernyataan | Gambar yang kita lihat ... tindakan yang sepadan, | direct
e5 THREATEN | tidak akan membiarkannya berlalu | a=Kami>IL | r=Hamas>HA | d=2025-02-08 | same=e2
e6 REQUEST | memerintahkan | a=saya>NE | d=2025-02-08
. Hamas membantah menelantarkan tawanannya dan balik menuduh Israel menyiksa serta membuat lapar para tahanan Palestina, tujuh di antaranya langsung dirawat di rumah sakit setibanya di Tepi Barat.
S organization:Hamas>HA | membantah | menelantarkan tawanannya | indirect
S organization:Hamas>HA | menuduh | Israel menyiksa serta membuat lapar para tahanan Palestina | indirect
e7 ACCUSE/allege | menuduh | a=Hamas>HA | r=Israel>IL
e8 ASSAULT/torture | menyiksa | a=Israel>IL | r=para tahanan Palestina>-,PSE,CVL | p=Israel>Israel,ISR,31.4,35.0 | st=possible
. "Mereka mematahkan rusuk saya pada malam terakhir," ujar Jamal, 52 tahun, salah satu dari mereka, kepada AFP.
S outlet:AFP>=AFP ; person:Jamal>=Jamal | ujar | Mereka mematahkan rusuk saya pada malam terakhir, | direct
e9 ASSAULT/beat | mematahkan rusuk | a=Mereka>Israel Prison Service,ISR,COP | r=saya>Jamal,PSE,CVL | p=Israel>Israel,ISR,31.4,35.0 | f=injured 1 "saya"
+ Sesuai dengan perjanjian yang berlaku sejak 19 Januari, tentara Israel pada Minggu menyelesaikan penarikan dari Koridor Netzarim, jalur yang selama setahun lebih membelah Gaza, dan ratusan mobil segera melaju ke utara.
e10 RETREAT/withdraw | penarikan | a=tentara Israel>IDF | p=Koridor Netzarim>N | d=2025-02-09
. Sebuah tim perunding Israel terbang ke Doha, tetapi kantor Netanyahu mengatakan mereka hanya akan membahas hal teknis, bukan tahap kedua gencatan senjata.
S organization:kantor Netanyahu>=Prime Minister's Office of Israel | mengatakan | mereka hanya akan membahas hal teknis, bukan tahap kedua gencatan senjata | indirect
e11 CONSULT/visit | terbang ke Doha | a=Sebuah tim perunding Israel>IL | r=Doha>Qatar,QAT,GOV | p=Doha>Doha,QAT,25.29,51.53
e12 AGREE | akan membahas | a=mereka>IL | p=Doha>Doha,QAT,25.29,51.53 | st=planned
+ Usul Trump agar AS mengambil alih Gaza dan memindahkan lebih dari dua juta penduduknya terus menuai kecaman.
e13 REQUEST | Usul | a=Trump>T
e14 COERCE/deport | memindahkan | a=AS>United States,USA,GOV | r=lebih dari dua juta penduduknya>-,PSE,CVL | p=Gaza>G | st=possible | f=displaced 2000000.. "lebih dari dua juta penduduknya"
e15 ACCUSE/disapprove | kecaman | r=Trump>T
. Riyadh menolak mentah-mentah pernyataan Netanyahu bahwa Arab Saudi punya cukup tanah untuk negara Palestina, sementara Kairo mengumumkan KTT darurat Liga Arab pada 27 Februari.
S person:Netanyahu>NE | pernyataan | Arab Saudi punya cukup tanah untuk negara Palestina | indirect
e16 REJECT | menolak mentah-mentah | a=Riyadh>SA | r=Netanyahu>NE
e17 AGREE | KTT darurat | a=Kairo>EG ; Liga Arab>Arab League,-,IGO | d=2025-02-27 | st=planned
. "Indonesia menolak segala upaya memindahkan paksa rakyat Palestina," demikian pernyataan Kementerian Luar Negeri RI di X.
S organization:Kementerian Luar Negeri RI>=Ministry of Foreign Affairs of Indonesia ; document:X>=X | demikian pernyataan | Indonesia menolak segala upaya memindahkan paksa rakyat Palestina, | direct
e18 REJECT | menolak | a=Indonesia>Indonesia,IDN,GOV | r=segala upaya>T
e19 COERCE/deport | memindahkan paksa | r=rakyat Palestina>-,PSE,CVL | p=Gaza>G | st=possible | same=e14
+ Di alun-alun Tel Aviv, orang-orang yang tadinya bersorak mendadak terdiam melihat layar.
