@story id-own-m-111 | id | 2022-05-19 | Situasi
@who F = Finland | FIN | GOV
@who S = Sweden | SWE | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who R = Russia | RUS | GOV
@who N = NATO | - | IGO
@where B = Brussels | BEL | 50.85 | 4.35
# Finlandia-Swedia Daftar ke NATO, Turki Menghadang
e1 REQUEST/assist | Daftar | a=Finlandia>F ; Swedia>S | r=NATO>N | d=2022-05-18
e2 REJECT | Menghadang | a=Turki>Turkey,TUR,GOV | r=Finlandia>F ; Swedia>S | d=2022-05-18
+ BRUSSELS - Duta besar Finlandia dan Swedia menyerahkan surat permohonan menjadi anggota NATO kepada Sekjen Jens Stoltenberg, Rabu (18/5/2022).
e3 REQUEST/assist | surat permohonan | a=Duta besar Finlandia>F ; Swedia>S | r=NATO>N | p=BRUSSELS>B | d=2022-05-18 | same=e1
. "Ini hari yang baik pada saat yang genting bagi keamanan kita," ujar Stoltenberg.
S person:Stoltenberg>=Jens Stoltenberg | ujar | Ini hari yang baik pada saat yang genting bagi keamanan kita, | direct
. Akan tetapi, beberapa jam kemudian, Ankara menghalangi dimulainya pembicaraan aksesi.
e4 REJECT | menghalangi | a=Ankara>Turkey,TUR,GOV | r=Finlandia>F ; Swedia>S | p=BRUSSELS>B | d=2022-05-18 | same=e2
. Presiden Recep Tayyip Erdogan menuduh kedua negara Nordik itu melindungi anggota PKK dan menuntut 30 orang diekstradisi.
S person:Presiden Recep Tayyip Erdogan>E | menuduh | kedua negara Nordik itu melindungi anggota PKK | indirect
e5 ACCUSE/allege | menuduh | a=Presiden Recep Tayyip Erdogan>E | r=kedua negara Nordik itu>F ; kedua negara Nordik itu>S
e6 REQUEST/yield | menuntut | a=Presiden Recep Tayyip Erdogan>E | r=kedua negara Nordik itu>F ; kedua negara Nordik itu>S
e7 COOPERATE | diekstradisi | a=kedua negara Nordik itu>F ; kedua negara Nordik itu>S | r=30 orang>PKK members,TUR,REB | st=possible | f=size 30 "30 orang"
. "Kami minta 30 teroris, mereka bilang tidak," katanya di parlemen.
S person:nya>E | katanya | Kami minta 30 teroris, mereka bilang tidak, | direct
e8 REQUEST/yield | minta 30 teroris | a=Kami>Turkey,TUR,GOV | r=mereka>F ; mereka>S | same=e6
e9 REJECT/yield | bilang tidak | a=mereka>F ; mereka>S | r=Kami>Turkey,TUR,GOV
+ Inggris menandatangani pakta saling bela dengan Stockholm dan Helsinki pekan lalu, sementara Washington menjanjikan perlindungan selama masa peralihan.
e10 AGREE | menandatangani pakta saling bela | a=Inggris>United Kingdom,GBR,GOV ; Stockholm>S ; Helsinki>F | d=2022-05-09..2022-05-15
e11 AGREE | menjanjikan perlindungan | a=Washington>United States,USA,GOV | r=Stockholm>S ; Helsinki>F
. Moskwa memperingatkan akan mengambil "langkah balasan militer-teknis" dan sudah menyetop aliran listrik ke Finlandia.
S organization:Moskwa>R | memperingatkan | akan mengambil "langkah balasan militer-teknis" | mixed
e12 THREATEN | memperingatkan | a=Moskwa>R | r=Finlandia>F
e13 SANCTION/discontinue | menyetop aliran listrik | a=Moskwa>R | r=Finlandia>F | p=Finlandia>Finland,FIN,64.0,26.0
. Finlandia berbagi perbatasan sepanjang 1.340 kilometer dengan Rusia.
. Negeri itu kehilangan sepersepuluh wilayahnya setelah diserbu Uni Soviet pada November 1939.
e14 ASSAULT | diserbu | a=Uni Soviet>Soviet Union,RUS,GOV | r=Negeri itu>F | p=Finlandia>Finland,FIN,64.0,26.0 | d=1939-11-01..1939-11-30

@story id-own-m-112 | id | 2024-10-18 | Situasi
@who Y = Yahya Sinwar | PSE | REB
@who I = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@where R = Rafah | PSE | 31.29 | 34.25
# Yahya Sinwar Tewas, Hamas: Sandera Tak Akan Kembali sebelum Perang Berhenti
S organization:Hamas>H | - | Sandera Tak Akan Kembali sebelum Perang Berhenti | direct
e1 ASSAULT | Tewas | r=Yahya Sinwar>Y | d=2024-10-16 | f=killed 1 "Yahya Sinwar"
e2 REJECT/yield | Tak Akan Kembali | a=Hamas>H | d=2024-10-18
+ Wakil pemimpin Hamas Khalil al-Hayya membenarkan bahwa Yahya Sinwar gugur dalam baku tembak dengan tentara Israel di Rafah, Rabu (16/10/2024).
S person:Wakil pemimpin Hamas Khalil al-Hayya>=Khalil al-Hayya | membenarkan | Yahya Sinwar gugur dalam baku tembak dengan tentara Israel di Rafah, Rabu (16/10/2024) | indirect
e3 ASSAULT/firearms | gugur dalam baku tembak | a=tentara Israel>I | r=Yahya Sinwar>Y | p=Rafah>R | d=2024-10-16 | f=killed 1 "Yahya Sinwar" | same=e1
. Para sandera, katanya dalam pidato yang disiarkan Al Jazeera, Jumat, tidak akan pulang sebelum agresi berhenti dan Israel angkat kaki dari Gaza.
S outlet:Al Jazeera>=Al Jazeera ; person:nya>=Khalil al-Hayya | katanya | tidak akan pulang sebelum agresi berhenti dan Israel angkat kaki dari Gaza | indirect
e4 REJECT/yield | tidak akan pulang | a=nya>H | d=2024-10-18 | same=e2
e5 RETREAT/withdraw | angkat kaki | a=Israel>Israel,ISR,GOV | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=possible
. Sinwar tewas secara kebetulan: satu peleton prajurit magang menembaki tiga pria di reruntuhan tanpa mengetahui siapa mereka.
e6 ASSAULT/firearms | menembaki | a=satu peleton prajurit magang>I | r=tiga pria>H | p=Rafah>R | d=2024-10-16 | same=e1
. Rekaman drone memperlihatkan seorang lelaki terluka duduk di sofa dan melemparkan tongkat ke arah kamera.
. Netanyahu berkata perang bisa selesai besok jika Hamas meletakkan senjata dan memulangkan sandera.
S person:Netanyahu>=Benjamin Netanyahu | berkata | perang bisa selesai besok jika Hamas meletakkan senjata dan memulangkan sandera | indirect
e7 RETREAT/disarm | meletakkan senjata | a=Hamas>H | st=possible
e8 RETREAT/release | memulangkan sandera | a=Hamas>H | r=sandera>Israeli hostages,ISR,CVL | st=possible
. Presiden Joe Biden menelepon untuk memberi selamat.
e9 CONSULT/phone | menelepon | a=Presiden Joe Biden>Joe Biden,USA,GOV ; Netanyahu>Benjamin Netanyahu,ISR,GOV
e10 SUPPORT | memberi selamat | a=Presiden Joe Biden>Joe Biden,USA,GOV | r=Netanyahu>Benjamin Netanyahu,ISR,GOV
. Sinwar, arsitek serangan 7 Oktober, pernah mendekam 22 tahun di penjara Israel sebelum dibebaskan dalam pertukaran tahanan pada 2011.
e11 ASSAULT | serangan 7 Oktober | a=Sinwar>Y | d=2023-10-07
e12 COERCE/arrest | mendekam | r=Sinwar>Y | p=penjara Israel>Israel,ISR,31.5,34.9
e13 RETREAT/release | dibebaskan | r=Sinwar>Y | d=2011-01-01..2011-12-31

@story id-own-m-113 | id | 2025-11-24 | Situasi
@who A = United States | USA | GOV
@who U = Ukraine | UKR | GOV
@who T = Donald Trump | USA | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@where J = Geneva | CHE | 46.2 | 6.15
# AS dan Ukraina Rombak Rencana Damai 28 Poin di Jenewa
e1 CONSULT | Rombak Rencana Damai | a=AS>A ; Ukraina>U | p=Jenewa>J | d=2025-11-23
+ JENEWA, KOMPAS.com – Delegasi Amerika Serikat dan Ukraina menyatakan telah menyusun "kerangka perdamaian yang diperbarui" seusai berunding di Jenewa, Minggu (23/11/2025).
S organization:Delegasi Amerika Serikat>=Delegation of the United States ; organization:Ukraina>=Ukraine | menyatakan | telah menyusun "kerangka perdamaian yang diperbarui" | mixed
e2 AGREE | menyusun "kerangka perdamaian | a=Delegasi Amerika Serikat>A ; Ukraina>U | p=Jenewa>J | d=2025-11-23
e3 CONSULT | berunding | a=Delegasi Amerika Serikat>A ; Ukraina>U | p=Jenewa>J | d=2025-11-23 | same=e1
. Menlu Marco Rubio menyebutnya hari paling produktif sejak lama.
S person:Menlu Marco Rubio>=Marco Rubio | menyebutnya | hari paling produktif sejak lama | indirect
. Naskah awal meminta Kyiv menyerahkan seluruh Donbas, membatasi tentaranya 600.000 orang, dan melupakan NATO.
S document:Naskah awal>=28-point peace plan | meminta | Kyiv menyerahkan seluruh Donbas, membatasi tentaranya 600.000 orang, dan melupakan NATO | indirect
e4 REQUEST/yield | meminta | a=Naskah awal>A | r=Kyiv>U
e5 RETREAT/withdraw | menyerahkan seluruh Donbas | a=Kyiv>U | p=Donbas>Donbas,UKR,48.0,38.0 | st=possible
. Trump memberi Ukraina tenggat sampai Kamis, lalu pada Minggu pagi menggerutu bahwa para pemimpinnya "NOL rasa terima kasih".
S person:Trump>T | menggerutu | para pemimpinnya "NOL rasa terima kasih" | mixed
e6 REQUEST/yield | tenggat | a=Trump>T | r=Ukraina>U
e7 ACCUSE/disapprove | NOL rasa terima kasih | a=Trump>T | r=para pemimpinnya>Z | d=2025-11-23
. "Kita menghadapi pilihan yang sangat berat: kehilangan martabat atau kehilangan mitra utama," ucap Zelensky dalam pidato Jumat lalu.
S person:Zelensky>Z | ucap | Kita menghadapi pilihan yang sangat berat: kehilangan martabat atau kehilangan mitra utama, | direct
+ Eropa mengajukan usulan tandingan yang menghapus penyerahan wilayah.
. Kremlin, melalui Yuri Ushakov, menolak usulan Eropa itu karena "sama sekali tidak konstruktif".
S organization:Kremlin>=Kremlin ; person:Yuri Ushakov>=Yuri Ushakov | karena | sama sekali tidak konstruktif | direct
e8 REJECT | menolak usulan | a=Kremlin>Russia,RUS,GOV | r=Eropa>European Union,-,IGO
. Malam itu drone Rusia menewaskan empat orang di Kharkiv, kata wali kota Ihor Terekhov.
S person:wali kota Ihor Terekhov>=Ihor Terekhov | kata | Malam itu drone Rusia menewaskan empat orang di Kharkiv | indirect
e9 ASSAULT/drone | menewaskan | a=drone Rusia>Armed forces of Russia,RUS,MIL | r=empat orang>-,UKR,CVL | p=Kharkiv>Kharkiv,UKR,49.99,36.23 | d=2025-11-23 | f=killed 4 "empat orang"

@story id-own-m-114 | id | 2025-03-13 | Situasi
@who R = Iran | IRN | GOV
@who C = China | CHN | GOV
@who S = Russia | RUS | GOV
@where O = Gulf of Oman | - | 24.5 | 58.5
# Iran, China, dan Rusia Gelar Latihan Laut Bersama di Teluk Oman
e1 COOPERATE | Latihan Laut Bersama | a=Iran>R ; China>C ; Rusia>S | p=Teluk Oman>O | d=2025-03-10..2025-03-13
+ TEHERAN - Kapal perang Iran, China, dan Rusia merampungkan latihan Sabuk Keamanan 2025 di lepas pantai Chabahar, Kamis (13/3/2025).
e2 COOPERATE | latihan Sabuk Keamanan 2025 | a=Iran>R ; China>C ; Rusia>S | p=Chabahar>Chabahar,IRN,25.29,60.64 | d=2025-03-10..2025-03-13 | same=e1
. "Kami berlatih menyelamatkan kapal yang dibajak dan bertukar data radar," kata Laksamana Muda Mostafa Tajaldini kepada televisi pemerintah.
S outlet:televisi pemerintah>=Iranian state television ; person:Laksamana Muda Mostafa Tajaldini>=Mostafa Tajaldini | kata | Kami berlatih menyelamatkan kapal yang dibajak dan bertukar data radar, | direct
e3 COOPERATE | bertukar data radar | a=Kami>R | r=China>C ; Rusia>S | p=Chabahar>Chabahar,IRN,25.29,60.64 | d=2025-03-10..2025-03-13
. Pengamat dari Pakistan, Oman, dan Afrika Selatan turut hadir.
. Sehari sesudahnya, wakil menteri luar negeri ketiga negara akan bertemu di Beijing untuk membahas berkas nuklir.
e4 AGREE | akan bertemu | a=wakil menteri luar negeri ketiga negara>R ; wakil menteri luar negeri ketiga negara>C ; wakil menteri luar negeri ketiga negara>S | p=Beijing>Beijing,CHN,39.9,116.4 | d=2025-03-14 | st=planned
. Trump menilai ketiganya tidak perlu dikhawatirkan.
S person:Trump>=Donald Trump | menilai | ketiganya tidak perlu dikhawatirkan | indirect
. Pada Januari, Teheran dan Moskwa meneken perjanjian kemitraan 20 tahun yang mengatur kerja sama intelijen dan pertahanan.
e5 AGREE | meneken perjanjian kemitraan | a=Teheran>R ; Moskwa>S | d=2025-01-01..2025-01-31
e6 COOPERATE | kerja sama intelijen dan pertahanan | a=Teheran>R ; Moskwa>S | st=planned

@story id-own-m-115 | id | 2026-01-30 | Situasi
@who L = Lebanon | LBN | GOV
@who S = Government of Syria | SYR | GOV
@where M = Masnaa crossing | LBN | 33.71 | 35.93
# Lebanon Ekstradisi Mantan Perwira Assad ke Damaskus
e1 COOPERATE | Ekstradisi | a=Lebanon>L | r=Damaskus>S ; Mantan Perwira Assad>Former officers of the Assad army,SYR,MIL
+ Beirut - Lebanon menyerahkan dua mantan kolonel intelijen rezim Assad kepada Suriah di perlintasan Masnaa, Kamis (29/1/2026).
e2 COOPERATE | menyerahkan | a=Lebanon>L | r=Suriah>S ; dua mantan kolonel intelijen rezim Assad>Former officers of the Assad army,SYR,MIL | p=perlintasan Masnaa>M | d=2026-01-29 | same=e1
. Sebagai imbalan, Damaskus memulangkan empat warga Lebanon yang dicari karena penyelundupan senjata.
e3 COOPERATE | memulangkan empat warga Lebanon | a=Damaskus>S | r=empat warga Lebanon>Lebanese arms smugglers,LBN,CVL | p=perlintasan Masnaa>M | d=2026-01-29 | f=size 4 "empat warga Lebanon"
. Menteri Kehakiman kedua negara, seperti dilansir AFP, sepakat membuka kantor penghubung bersama dan saling berbagi berkas tahanan yang hilang.
S outlet:AFP>=AFP | dilansir | sepakat membuka kantor penghubung bersama dan saling berbagi berkas tahanan yang hilang | indirect
e4 AGREE | sepakat | a=Menteri Kehakiman kedua negara>L ; Menteri Kehakiman kedua negara>S
e5 COOPERATE | berbagi berkas | a=Menteri Kehakiman kedua negara>L ; Menteri Kehakiman kedua negara>S | st=planned
. Perdagangan lewat darat, yang terhenti sejak 2024, juga dibuka kembali mulai Minggu.
e6 COOPERATE | dibuka kembali | a=Lebanon>L ; Suriah>S | d=2026-02-01 | st=planned
. "Saya sudah lupa bau apel Suriah," kelakar Hanna, pedagang di Zahle.
S person:Hanna, pedagang di Zahle>=Hanna | kelakar | Saya sudah lupa bau apel Suriah, | direct
. Keluarga para perwira menggelar unjuk rasa kecil di Tripoli dan menuduh Beirut menjual mereka.
S unnamed:Keluarga para perwira>- | menuduh | Beirut menjual mereka | indirect
e7 PROTEST/demo | unjuk rasa kecil | a=Keluarga para perwira>Families of former Assad officers,SYR,CVL | r=Beirut>L | p=Tripoli>Tripoli,LBN,34.44,35.85
e8 ACCUSE/allege | menuduh | a=Keluarga para perwira>Families of former Assad officers,SYR,CVL | r=Beirut>L
