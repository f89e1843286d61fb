@story id-own-r-021 | id | 2025-05-12 | Situasi
@who IN = India | IND | GOV
@who PK = Pakistan | PAK | GOV
@who NM = Narendra Modi | IND | GOV
@who T = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@where L = Line of Control | - | 34.0 | 74.0
@where S = Srinagar | IND | 34.08 | 74.8
# Modi: India Hanya Jeda Operasi, Tak Sudi Tunduk pada Gertak Nuklir Pakistan
S person:Modi>NM | - | India Hanya Jeda Operasi, Tak Sudi Tunduk pada Gertak Nuklir Pakistan | direct
e1 RETREAT/ceasefire | Jeda Operasi | a=India>IN | r=Pakistan>PK | st=ongoing
e2 REJECT/yield | Tak Sudi Tunduk | a=India>IN | r=Pakistan>PK | d=2025-05-12
+ NEW DELHI, SINDOnews - Perdana Menteri India Narendra Modi menegaskan pada Senin (12/5/2025) bahwa negaranya hanya menghentikan sementara operasi militer terhadap Pakistan dan akan membalas "dengan caranya sendiri" setiap serangan teror.
S person:Perdana Menteri India Narendra Modi>NM | menegaskan | negaranya hanya menghentikan sementara operasi militer terhadap Pakistan dan akan membalas "dengan caranya sendiri" setiap serangan teror | mixed
e3 RETREAT/ceasefire | menghentikan sementara | a=negaranya>IN | r=Pakistan>PK | st=ongoing | same=e1
e4 THREATEN/violence | akan membalas | a=negaranya>IN | r=Pakistan>PK | d=2025-05-12
+ "Teror dan dialog tidak dapat berjalan bersama.
. Air dan darah tidak dapat mengalir bersama," katanya dalam pidato pertama sejak gencatan senjata diumumkan Sabtu lalu.
S person:nya>NM | katanya | Teror dan dialog tidak dapat ... mengalir bersama, | direct
e5 CONCEDE | diumumkan | a=Pakistan>PK ; India>IN | d=2025-05-10
. Pemimpin Partai Bharatiya Janata itu menuturkan Islamabad yang lebih dulu memohon agar pertempuran dihentikan setelah sebelas pangkalan udaranya digempur.
S person:Pemimpin Partai Bharatiya Janata itu>NM | menuturkan | Islamabad yang lebih dulu memohon agar pertempuran dihentikan setelah sebelas pangkalan udaranya digempur | indirect
e6 REQUEST/yield | memohon | a=Islamabad>PK | r=India>IN | d=2025-05-10
e7 ASSAULT/heavy-weapons | digempur | r=sebelas pangkalan udaranya>Pakistan Air Force,PAK,MIL | p=Pakistan>Pakistan,PAK,30.4,69.4
+ Pakistan membantah pernah meminta gencatan senjata.
S organization:Pakistan>PK | membantah | pernah meminta gencatan senjata | indirect
e8 REQUEST/yield | meminta | a=Pakistan>PK | r=India>IN | d=2025-05-10 | st=denied | same=e6
. Juru bicara militernya, Letjen Ahmed Sharif Chaudhry, mengatakan justru New Delhi yang mencari jalan keluar setelah "tanggapan kami pada 10 Mei", lalu berterima kasih kepada Washington, Riyadh, dan Ankara.
S person:Letjen Ahmed Sharif Chaudhry>=Ahmed Sharif Chaudhry | mengatakan | justru New Delhi yang mencari jalan keluar setelah "tanggapan kami pada 10 Mei" | mixed
e9 ASSAULT | tanggapan | a=kami>PK | r=New Delhi>IN | d=2025-05-10
e10 SUPPORT | berterima kasih | a=Letjen Ahmed Sharif Chaudhry>Ahmed Sharif Chaudhry,PAK,MIL | r=Washington>US ; Riyadh>Saudi Arabia,SAU,GOV ; Ankara>Turkey,TUR,GOV
. Di Gedung Putih, Trump mengaku telah mengancam menghentikan perdagangan dengan keduanya.
S person:Trump>T | mengaku | telah mengancam menghentikan perdagangan dengan keduanya | indirect
e11 THREATEN/relations | mengancam | a=Trump>T | r=keduanya>IN ; keduanya>PK
. "Saya bilang, ayo hentikan.
. Kalau kalian berhenti, kita berdagang; kalau tidak, kita tidak berdagang sama sekali," ucapnya, dikutip dari AP.
S outlet:AP>=AP ; person:nya>T | ucapnya | Saya bilang, ayo hentikan ... tidak berdagang sama sekali, | direct
e12 THREATEN/relations | kita tidak berdagang sama sekali | a=kita>US | r=kalian>IN ; kalian>PK | same=e11
+ Para direktur operasi militer kedua negara berbicara lewat sambungan khusus pada Senin petang dan sepakat mempertimbangkan pengurangan pasukan di perbatasan, menurut militer India.
S organization:militer India>=Indian Armed Forces | menurut | sepakat mempertimbangkan pengurangan pasukan di perbatasan | indirect
e13 CONSULT/phone | berbicara | a=Para direktur operasi militer kedua negara>Indian Armed Forces,IND,MIL ; Para direktur operasi militer kedua negara>Pakistan Armed Forces,PAK,MIL | d=2025-05-12
e14 AGREE | sepakat | a=Para direktur operasi militer kedua negara>Indian Armed Forces,IND,MIL ; Para direktur operasi militer kedua negara>Pakistan Armed Forces,PAK,MIL | d=2025-05-12
e15 RETREAT/withdraw | pengurangan pasukan | a=kedua negara>IN ; kedua negara>PK | p=perbatasan>India-Pakistan border,-,30.0,73.0 | st=possible
. India membuka kembali 32 bandara yang ditutup sejak pekan lalu, tetapi pembekuan perjanjian air tetap berlaku.
e16 CONCEDE | membuka kembali | a=India>IN | p=India>India,IND,22.0,79.0 | d=2025-05-12
e17 COERCE/restrict | ditutup | a=India>IN | r=32 bandara>-,IND,BUS | p=India>India,IND,22.0,79.0
e18 SANCTION/discontinue | pembekuan | a=India>IN | r=Pakistan>PK | st=ongoing
. Di Srinagar, anak-anak kembali bermain kriket dan saling serang dengan tongkat kayu di tepi danau.
. Empat hari pertempuran merenggut nyawa sekitar 70 orang di kedua sisi.
e19 ASSAULT | pertempuran | a=kedua sisi>IN ; kedua sisi>PK | d=2025-05-07..2025-05-10 | f=killed 70 "sekitar 70 orang"

@story id-own-r-022 | id | 2024-12-10 | Situasi
@who AS = Bashar al-Assad | SYR | GOV
@who RU = Russia | RUS | GOV
@who HTS = Hayat Tahrir al-Sham | SYR | REB
@who JO = Abu Mohammed al-Jolani | SYR | REB
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who ID = Indonesia | IDN | GOV
@where D = Damascus | SYR | 33.51 | 36.29
@where S = Syria | SYR | 35.0 | 38.5
@where GH = Golan Heights | - | 33.1 | 35.75
# Assad Dapat Suaka di Moskwa, Al-Jolani: Para Penyiksa Akan Kami Kejar
S person:Al-Jolani>JO | - | Para Penyiksa Akan Kami Kejar | direct
e1 AID | Dapat Suaka | r=Assad>AS | d=2024-12-08
e2 THREATEN/arrest | Akan Kami Kejar | a=Kami>HTS | r=Para Penyiksa>-,SYR,GOV | d=2024-12-10
+ DAMASKUS, KOMPAS.com - Pemimpin pemberontak Suriah Abu Mohammed al-Jolani berjanji memburu pejabat rezim lama yang terlibat penyiksaan, dua hari setelah pasukannya merebut Damaskus dan Bashar al-Assad kabur ke Rusia, yang memberinya suaka atas perintah Presiden Vladimir Putin.
e3 THREATEN/arrest | berjanji memburu | a=Pemimpin pemberontak Suriah Abu Mohammed al-Jolani>JO | r=pejabat rezim lama>-,SYR,GOV | d=2024-12-10 | same=e2
e4 ASSAULT/torture | penyiksaan | a=pejabat rezim lama>-,SYR,GOV | p=Suriah>S
e5 ASSAULT | merebut | a=pasukannya>HTS | p=Damaskus>D | d=2024-12-08
e6 AID | memberinya suaka | a=Rusia>RU | r=Bashar al-Assad>AS | p=Rusia>Russia,RUS,60.0,90.0 | d=2024-12-08 | same=e1
+ "Kami akan menawarkan hadiah bagi siapa saja yang memberikan keterangan tentang perwira senior yang terlibat kejahatan perang.
e7 AGREE | menawarkan hadiah | a=Kami>HTS | d=2024-12-10
. Mereka yang lari ke negara lain akan kami minta kembali," tulis Jolani di Telegram, dilansir Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:Jolani>JO ; document:Telegram>=Telegram | tulis | Kami akan menawarkan hadiah ... akan kami minta kembali, | direct
e8 REQUEST | minta kembali | a=kami>HTS | r=negara lain>-,-,GOV | st=planned
. Namun, kelompoknya memberi pengampunan kepada semua serdadu wajib militer.
e9 CONCEDE | memberi pengampunan | a=kelompoknya>HTS | r=semua serdadu wajib militer>Syrian Armed Forces,SYR,MIL | p=Suriah>S
+ Perdana menteri bentukan Assad, Mohammed Ghazi al-Jalali, mengatakan kepada televisi Al Arabiya bahwa ia telah setuju menyerahkan kekuasaan kepada pemerintahan penyelamatan yang berbasis di Idlib.
S outlet:televisi Al Arabiya>=Al Arabiya ; person:Mohammed Ghazi al-Jalali>=Mohammed Ghazi al-Jalali | mengatakan | ia telah setuju menyerahkan kekuasaan kepada pemerintahan penyelamatan yang berbasis di Idlib | indirect
e10 AGREE | setuju | a=ia>Mohammed Ghazi al-Jalali,SYR,GOV | r=pemerintahan penyelamatan>HTS
. Israel, sementara itu, mengerahkan tank ke zona penyangga di Golan dan melancarkan lebih dari 300 serangan udara ke gudang senjata Suriah, menurut kelompok pemantau SOHR.
S organization:SOHR>=Syrian Observatory for Human Rights | menurut | melancarkan lebih dari 300 serangan udara ke gudang senjata Suriah | indirect
e11 MOBILIZE/weapons | mengerahkan tank | a=Israel>IL | p=Golan>GH
e12 ASSAULT/aerial | serangan udara | a=Israel>IL | r=gudang senjata Suriah>Syrian Armed Forces,SYR,MIL | p=Suriah>S | d=2024-12-08..2024-12-10
. Militernya membantah laporan bahwa kendaraan lapis bajanya sudah bergerak sampai 25 kilometer dari ibu kota.
S organization:Militernya>IDF ; document:laporan>- | membantah | kendaraan lapis bajanya sudah bergerak sampai 25 kilometer dari ibu kota | indirect
e13 MOBILIZE/weapons | bergerak | a=kendaraan lapis bajanya>IDF | p=ibu kota>D | st=denied
. Mesir, Qatar, dan Arab Saudi mengecam masuknya tentara Israel.
e14 ACCUSE/disapprove | mengecam | a=Mesir>Egypt,EGY,GOV ; Qatar>Qatar,QAT,GOV ; Arab Saudi>Saudi Arabia,SAU,GOV | r=Israel>IL
e15 MOBILIZE/troops | masuknya | a=tentara Israel>IDF | p=Golan>GH | same=e11
+ Di penjara Sednaya, keluarga para tahanan memukul-mukul dinding, mencari ruang bawah tanah yang barangkali tidak pernah ada.
. "Dua belas tahun saya menunggu abang saya.
. Yang saya temukan hanya namanya di sebuah buku," isak Rima, guru asal Homs.
S person:Rima>=Rima | isak | Dua belas tahun saya menunggu ... di sebuah buku, | direct
+ KBRI Damaskus mengevakuasi 37 WNI lewat Beirut pada Selasa, kata Kementerian Luar Negeri RI.
S organization:Kementerian Luar Negeri RI>=Ministry of Foreign Affairs of Indonesia | kata | KBRI Damaskus mengevakuasi 37 WNI lewat Beirut pada Selasa | indirect
e16 AID | mengevakuasi | a=KBRI Damaskus>ID | r=37 WNI>-,IDN,CVL | p=Damaskus>D | d=2024-12-10 | f=size 37 "37 WNI"
