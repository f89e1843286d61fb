@story id-own-n-089 | id | 2025-01-24 | Kabar Hukum
@who I = Indonesia | IDN | GOV
@who S = Singapore | SGP | GOV
@who P = Paulus Tannos | IDN | BUS
@who K = Corruption Eradication Commission | IDN | COP
@who C = Corrupt Practices Investigation Bureau | SGP | COP
@who Y = Supratman Andi Agtas | IDN | GOV
# Buron E-KTP Paulus Tannos Ditangkap di Singapura, Ekstradisi Diproses
e1 COERCE/arrest | Ditangkap | r=Buron E-KTP Paulus Tannos>P | p=Singapura>Singapore,SGP,1.35,103.82 | d=2025-01-17
e2 COOPERATE | Ekstradisi | r=Paulus Tannos>P | st=planned
+ Jakarta - Biro Investigasi Praktik Korupsi (CPIB) Singapura menahan buron kasus KTP elektronik Paulus Tannos atas permintaan Indonesia, Jumat (17/1/2025).
e3 COERCE/arrest | menahan | a=Biro Investigasi Praktik Korupsi (CPIB)>C | r=buron kasus KTP elektronik Paulus Tannos>P | p=Singapura>Singapore,SGP,1.35,103.82 | d=2025-01-17 | same=e1
e4 REQUEST/assist | permintaan | a=Indonesia>I | r=Singapura>S
. Menteri Hukum Supratman Andi Agtas memaparkan bahwa pemerintah punya waktu 45 hari untuk melengkapi berkas ekstradisi.
S person:Menteri Hukum Supratman Andi Agtas>Y | memaparkan | pemerintah punya waktu 45 hari untuk melengkapi berkas ekstradisi | indirect
. "Ini ekstradisi pertama sejak perjanjian kedua negara berlaku pada Maret 2024," imbuhnya.
S person:imbuhnya>Y | imbuhnya | Ini ekstradisi pertama sejak perjanjian kedua negara berlaku pada Maret 2024 | direct
e5 COOPERATE | ekstradisi pertama | a=kedua negara>I ; kedua negara>S | r=Paulus Tannos>P | st=planned | same=e2
+ KPK menetapkan pengusaha itu sebagai tersangka pada Agustus 2019 karena diduga merugikan negara Rp 2,3 triliun bersama beberapa orang lain.
e6 ACCUSE/investigate | menetapkan | a=KPK>K | r=pengusaha itu>P | d=2019-08-01..2019-08-31
. Tannos melawan penahanannya di pengadilan Negeri Singa dan mengaku sebagai diplomat Guinea-Bissau.
S person:Tannos>P | mengaku | sebagai diplomat Guinea-Bissau | indirect
e7 REJECT | melawan penahanannya | a=Tannos>P | r=CPIB>C
e8 COERCE/arrest | penahanannya | a=CPIB>C | r=nya>P | p=Singapura>Singapore,SGP,1.35,103.82 | d=2025-01-17 | same=e1
. Paspor itu, jelas seorang pejabat kementerian kehakiman setempat kepada The Straits Times, tidak terdaftar.
S outlet:The Straits Times>=The Straits Times ; unnamed:seorang pejabat kementerian kehakiman setempat>- | jelas | tidak terdaftar | indirect
+ Mantan Ketua DPR Setya Novanto divonis 15 tahun dalam perkara yang sama pada April 2018.
e9 SANCTION/convict | divonis | r=Mantan Ketua DPR Setya Novanto>Setya Novanto,IDN,LEG | d=2018-04-01..2018-04-30
. Pegiat antikorupsi mendesak pemerintah mengejar buron lain, termasuk Harun Masiku.
e10 REQUEST | mendesak | a=Pegiat antikorupsi>Anti-corruption activists in Indonesia,IDN,NGO | r=pemerintah>I

@story id-own-n-090 | id | 2022-02-28 | Eropa Kita
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who E = European Union | - | IGO
@who G = Germany | DEU | GOV
@who P = Vladimir Putin | RUS | GOV
@who RA = Russian Armed Forces | RUS | MIL
@who I = Indonesia | IDN | GOV
@where G = Gomel | BLR | 52.43 | 31.00
@where K = Kyiv | UKR | 50.45 | 30.52
@where H = Kharkiv | UKR | 49.99 | 36.23
# Delegasi Rusia-Ukraina Berunding di Belarus, Eropa Kirim Senjata dan Tutup Langit
e1 CONSULT | Berunding | a=Rusia>R ; Ukraina>U | p=Belarus>Belarus,BLR,53.5,28.0 | d=2022-02-28
e2 AID | Kirim Senjata | a=Eropa>E | r=Ukraina>U
e3 SANCTION/discontinue | Tutup Langit | a=Eropa>E | r=Rusia>R
+ GOMEL - Perunding Rusia dan Ukraina duduk berhadapan di meja panjang di wilayah Gomel, Belarus, Senin (28/2/2022), ketika ledakan masih terdengar di Kyiv dan Kharkiv.
e4 CONSULT | duduk berhadapan | a=Perunding Rusia dan Ukraina>R ; Perunding Rusia dan Ukraina>U | p=Gomel>G | d=2022-02-28 | same=e1
e5 ASSAULT/explosives | ledakan | p=Kyiv>K | d=2022-02-28 | st=ongoing
. Kyiv menuntut gencatan senjata segera dan penarikan pasukan, sementara kepala delegasi Moskwa Vladimir Medinsky ingin "kesepakatan secepatnya".
S person:kepala delegasi Moskwa Vladimir Medinsky>=Vladimir Medinsky | ingin | kesepakatan secepatnya | direct
e6 REQUEST/yield | menuntut | a=Kyiv>U | r=Moskwa>R | p=Gomel>G | d=2022-02-28
. Pertemuan lima jam itu berakhir tanpa hasil, tetapi keduanya setuju bertemu lagi.
e7 CONSULT | Pertemuan lima jam | a=keduanya>R ; keduanya>U | p=Gomel>G | d=2022-02-28 | same=e1
e8 AGREE | setuju bertemu lagi | a=keduanya>R ; keduanya>U
+ Di Kharkiv, roket Grad menghujani kawasan permukiman; wali kota Ihor Terekhov melaporkan sembilan warga tewas, tiga di antaranya anak-anak.
S person:wali kota Ihor Terekhov>=Ihor Terekhov | melaporkan | sembilan warga tewas, tiga di antaranya anak-anak | indirect
e9 ASSAULT/heavy-weapons | menghujani | a=Rusia>RA | r=kawasan permukiman>Residents of Kharkiv,UKR,CVL | p=Kharkiv>H | d=2022-02-28
e10 ASSAULT/heavy-weapons | tewas | r=sembilan warga>Residents of Kharkiv,UKR,CVL | p=Kharkiv>H | d=2022-02-28 | f=killed 9 "sembilan warga" | same=e9
. Juru bicara Kremlin Dmitry Peskov membantah pasukannya menyasar warga sipil.
S person:Juru bicara Kremlin Dmitry Peskov>=Dmitry Peskov | membantah | pasukannya menyasar warga sipil | indirect
e11 ASSAULT | menyasar | a=pasukannya>RA | r=warga sipil>Ukrainian civilians,UKR,CVL | p=Ukraina>Ukraine,UKR,49.0,32.0 | st=denied
+ Minggu, Presiden Vladimir Putin memerintahkan pasukan nuklirnya bersiaga khusus karena menganggap pernyataan para pemimpin NATO agresif.
S person:Presiden Vladimir Putin>P | menganggap | pernyataan para pemimpin NATO agresif | indirect
e12 MOBILIZE/weapons | bersiaga khusus | a=Presiden Vladimir Putin>P | d=2022-02-27
. Jerman membuang tabu puluhan tahun: Kanselir Olaf Scholz berjanji mengirim 1.000 senjata antitank dan 500 rudal Stinger.
e13 AGREE | berjanji | a=Kanselir Olaf Scholz>Olaf Scholz,DEU,GOV | r=Ukraina>U | f=size 1000 "1.000 senjata antitank" ; size 500 "500 rudal Stinger"
. Uni Eropa menutup wilayah udaranya bagi semua pesawat Rusia, melarang siaran RT dan Sputnik, serta membekukan cadangan bank sentral.
e14 SANCTION/discontinue | menutup wilayah udaranya | a=Uni Eropa>E | r=Rusia>R | same=e3
e15 COERCE/censor | melarang siaran | a=Uni Eropa>E | r=RT>RT,RUS,MED ; Sputnik>Sputnik,RUS,MED
e16 SANCTION/discontinue | membekukan cadangan | a=Uni Eropa>E | r=bank sentral>Central Bank of Russia,RUS,GOV
. Swiss yang netral pun ikut menjatuhkan sanksi.
e17 SANCTION/discontinue | menjatuhkan sanksi | a=Swiss>Switzerland,CHE,GOV | r=Rusia>R
+ UNHCR mencatat setengah juta orang telah menyeberang ke negara tetangga sejak invasi dimulai Kamis lalu.
S organization:UNHCR>=UNHCR | mencatat | setengah juta orang telah menyeberang ke negara tetangga sejak invasi dimulai Kamis lalu | indirect
e18 ASSAULT | menyeberang | r=setengah juta orang>Ukrainian refugees,UKR,CVL | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24..2022-02-28 | f=displaced 500000 "setengah juta orang"
e19 ASSAULT | invasi | a=Rusia>R | r=Ukraina>U | p=Ukraina>Ukraine,UKR,49.0,32.0 | d=2022-02-24
. Indonesia menyerukan agar situasi itu diselesaikan lewat diplomasi dan menyiapkan penjemputan 153 WNI melalui Rumania dan Polandia.
e20 REQUEST/meet | menyerukan | a=Indonesia>I | r=Rusia>R ; Ukraina>U
e21 AID | penjemputan | a=Indonesia>I | r=153 WNI>Indonesian citizens in Ukraine,IDN,CVL | p=Ukraina>Ukraine,UKR,49.0,32.0 | f=size 153 "153 WNI" | st=planned
. Rubel ambruk 30 persen terhadap dolar.
