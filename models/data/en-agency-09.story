@story en-own-qa-049 | en | 2010-04-21 | Interfax
@who VY = Viktor Yanukovych | UKR | GOV
@who DM = Dmitry Medvedev | RUS | GOV
@who BSF = Black Sea Fleet | RUS | MIL
@who UA = Ukraine | UKR | GOV
@who RU = Russia | RUS | GOV
@who YT = Yulia Tymoshenko | UKR | OPP
@who VYU = Viktor Yushchenko | UKR | OPP
@who VR = Verkhovna Rada | UKR | LEG
@where KH = Kharkiv | UKR | 49.99 | 36.23
@where SEV = Sevastopol | UKR | 44.6 | 33.53
@where KY = Kyiv | UKR | 50.45 | 30.52
# Russian fleet to stay in Sevastopol until 2042 as Kyiv gets gas discount
e1 AGREE | stay in Sevastopol | a=Kyiv>UA ; Russian>RU | r=fleet>BSF | d=2010-04-21
e2 CONCEDE | gas discount | a=Russian>RU | r=Kyiv>UA
+ KHARKIV. April 21 (Interfax) - Presidents Dmitry Medvedev and Viktor Yanukovych signed an agreement in Kharkiv on Wednesday extending the lease of the Russian Black Sea Fleet's base in Crimea by 25 years after 2017, with a possible prolongation of another five.
e3 AGREE | signed an agreement | a=Dmitry Medvedev>DM ; Viktor Yanukovych>VY | p=Kharkiv>KH | d=2010-04-21 | same=e1
+ In exchange Ukraine will pay 30 percent less for Russian natural gas, up to a ceiling of $100 off per 1,000 cubic meters.
e4 CONCEDE | will pay 30 percent less | a=Russian>RU | r=Ukraine>UA | st=planned | same=e2
. "We have truly had an unprecedented reduction, it is our fraternal help," Medvedev said at the press conference.
S person:Medvedev>DM | said | We have truly had an unprecedented reduction, it is our fraternal help | direct
. The sum over ten years may reach $40 billion, his host estimated.
S person:his host>VY | estimated | The sum over ten years may reach $40 billion | indirect
+ Yanukovych, in office for eight weeks, argued that without the discount the budget could not have been passed, nor a loan from the International Monetary Fund obtained.
S person:Yanukovych>VY | argued that | without the discount the budget could not have been passed, nor a loan from the International Monetary Fund obtained | indirect
+ The parliaments of both countries are expected to ratify the document on April 27, simultaneously.
e5 SUPPORT | ratify | a=The parliaments of both countries>VR ; The parliaments of both countries>State Duma,RUS,LEG | d=2010-04-27 | st=planned
. In Kyiv, the opposition has announced that it will block the rostrum and bring people out to the square.
S organization:the opposition>=Ukrainian opposition | announced that | it will block the rostrum and bring people out to the square | indirect
e6 PROTEST/obstruct | block the rostrum | a=it#2>Ukrainian opposition,UKR,OPP | p=Kyiv>KY | d=2010-04-27 | st=planned
e7 PROTEST/demo | bring people out to the square | a=it#2>Ukrainian opposition,UKR,OPP | p=Kyiv>KY | d=2010-04-27 | st=planned
+ "This is treason, a surrender of national interests," Yulia Tymoshenko told reporters; she urged all democratic forces to unite and demanded Yanukovych's impeachment.
S person:Yulia Tymoshenko>YT | told reporters | This is treason, a surrender of national interests | direct
e8 ACCUSE/disapprove | treason | a=Yulia Tymoshenko>YT | r=Yanukovych's>VY
e9 REQUEST | urged | a=she#2>YT | r=all democratic forces>Ukrainian opposition,UKR,OPP
e10 REQUEST/yield | demanded Yanukovych's impeachment | a=she#2>YT | r=Yanukovych's>VY
. Former president Viktor Yushchenko pointed out that the constitution forbids foreign bases after a transitional period.
S person:Former president Viktor Yushchenko>VYU | pointed out that | the constitution forbids foreign bases after a transitional period | indirect
+ The fleet has some 16,000 servicemen and nearly 40 combat ships in Crimea, not all of them seaworthy.
. In August 2008, vessels from Sevastopol sailed against Georgia, and Yushchenko threatened not to let them back in.
e11 MOBILIZE/weapons | sailed against Georgia | a=vessels from Sevastopol>BSF | r=Georgia>Georgia,GEO,GOV | d=2008-08-01..2008-08-31
e12 THREATEN/restrict | threatened not to let them back in | a=Yushchenko>Viktor Yushchenko,UKR,GOV | r=them>BSF | d=2008-08-01..2008-08-31
+ Asked whether the United States had been consulted, the Ukrainian leader replied that he had told President Barack Obama in Washington last week about Ukraine's non-aligned status, "and he took it calmly."
S person:the Ukrainian leader>VY | replied that | he had told President Barack Obama in Washington last week about Ukraine's non-aligned status, "and he took it calmly." | mixed
e13 CONSULT | told President Barack Obama | a=he#5>VY ; President Barack Obama>Barack Obama,USA,GOV | p=Washington>Washington,USA,38.9,-77.04 | d=2010-04-12..2010-04-18
+ Kharkiv was decked with flags of both states, and schools near the airport had the day off.

@story en-own-qa-050 | en | 2011-01-21 | Yonhap
@who CU = Cheonghae Unit | KOR | MIL
@who PI = Somali pirates | SOM | REB
@who CR = Crew of Samho Jewelry | - | CVL
@who SHK = Seok Hae-kyun | KOR | CVL
@who LMB = Lee Myung-bak | KOR | GOV
@who JCS = Joint Chiefs of Staff of South Korea | KOR | MIL
@who LSH = Lee Sung-ho | KOR | MIL
@where AS = Arabian Sea, off Somalia | - | 15.0 | 60.0
@where OM = Oman | OMN | 17.02 | 54.09
# (2nd LD) S. Korean commandos storm hijacked ship in Arabian Sea, rescue all 21 sailors
e1 AID | rescue | a=S. Korean commandos>CU | r=all 21 sailors>CR | p=Arabian Sea>AS | d=2011-01-21 | f=size 21 "all 21 sailors"
e2 ASSAULT/firearms | storm | a=S. Korean commandos>CU | r=hijacked ship>PI | p=Arabian Sea>AS | d=2011-01-21
e3 ASSAULT/abduct | hijacked | r=ship>CR | p=Arabian Sea>AS | d=2011-01-15
+ SEOUL, Jan. 21 (Yonhap) -- South Korean naval commandos raided a freighter held by Somali pirates in the Arabian Sea on Friday and freed its 21 crew members, killing eight of the pirates and capturing five, military officials said.
S unnamed:military officials>- | said | South Korean naval commandos raided a freighter held by Somali pirates in the Arabian Sea on Friday and freed its 21 crew members, killing eight of the pirates and capturing five | indirect
e4 ASSAULT/firearms | raided | a=South Korean naval commandos>CU | r=Somali pirates>PI | p=the Arabian Sea>AS | d=2011-01-21 | same=e2
e5 AID | freed | a=South Korean naval commandos>CU | r=its 21 crew members>CR | p=the Arabian Sea>AS | d=2011-01-21 | f=size 21 "21 crew members" | same=e1
e6 ASSAULT/firearms | killing eight of the pirates | a=South Korean naval commandos>CU | r=eight of the pirates>PI | p=the Arabian Sea>AS | d=2011-01-21 | f=killed 8 "eight of the pirates" | same=e2
e7 ASSAULT | capturing five | a=South Korean naval commandos>CU | r=five>PI | p=the Arabian Sea>AS | d=2011-01-21 | f=detained 5 "five"
+ The captain of the Samho Jewelry, Seok Hae-kyun, was shot in the stomach by a pirate during the raid; he is being treated in Oman, and his life is not in danger, the Joint Chiefs of Staff (JCS) said.
S organization:the Joint Chiefs of Staff (JCS)>JCS | said | he is being treated in Oman, and his life is not in danger | indirect
e8 ASSAULT/firearms | shot in the stomach | a=a pirate>PI | r=The captain of the Samho Jewelry, Seok Hae-kyun>SHK | p=the Arabian Sea>AS | d=2011-01-21 | f=injured 1 "The captain"
. Three commandos suffered light wounds in a first attempt on Tuesday.
e9 ASSAULT/firearms | suffered light wounds | a=Somali pirates>PI | r=Three commandos>CU | p=the Arabian Sea>AS | d=2011-01-18 | f=injured 3 "Three commandos"
+ "This operation demonstrated our government's strong will to never negotiate with pirates," Lt. Gen. Lee Sung-ho told a press briefing.
S person:Lt. Gen. Lee Sung-ho>LSH | told a press briefing | This operation demonstrated our government's strong will to never negotiate with pirates | direct
e10 REJECT | never negotiate | a=our government's>South Korea,KOR,GOV | r=pirates>PI
+ The assault began before dawn and took nearly five hours.
. While a Lynx helicopter fired on the bridge and the destroyer Choi Young gave warning shots, men in rubber boats climbed the side and searched fifty-seven cabins, one after another.
e11 ASSAULT/firearms | fired on the bridge | a=a Lynx helicopter>CU | r=the bridge>PI | p=the Arabian Sea>AS | d=2011-01-21
. "Navy!
. Lie down!" they called in Korean, so that the sailors would know whom not to fear.
S unnamed:they>- | called | Navy! Lie down! | direct
+ President Lee Myung-bak, who disclosed in a televised statement that he had ordered the operation at 5:12 p.m. the previous day, praised the troops for a perfect mission.
S person:President Lee Myung-bak>LMB | disclosed in a televised statement that | he had ordered the operation at 5:12 p.m. the previous day | indirect
e12 REQUEST | ordered | a=he>LMB | r=the troops>CU | d=2011-01-20
e13 SUPPORT | praised | a=President Lee Myung-bak>LMB | r=the troops>CU | d=2011-01-21
. "We will not tolerate any behavior that threatens the lives and safety of our people in the future," Lee said.
S person:Lee>LMB | said | We will not tolerate any behavior that threatens the lives and safety of our people in the future | direct
e14 THREATEN | will not tolerate | a=We>LMB | r=any behavior>PI
+ The 11,500-ton chemical carrier was seized on Saturday on its way from the United Arab Emirates to Sri Lanka, with eight South Koreans, two Indonesians and eleven citizens of Myanmar on board.
e15 ASSAULT/abduct | seized | a=Somali pirates>PI | r=The 11,500-ton chemical carrier>CR | p=the Arabian Sea>AS | d=2011-01-15 | f=abducted 21 "eight South Koreans, two Indonesians and eleven citizens of Myanmar" | same=e3
. A U.S. destroyer and an Omani patrol boat assisted; the latter escorted a Mongolian vessel which the pirates had tried to take at the same time.
e16 AID | assisted | a=A U.S. destroyer>United States Navy,USA,MIL ; an Omani patrol boat>Royal Navy of Oman,OMN,MIL | r=South Korean naval commandos>CU | p=the Arabian Sea>AS
e17 ASSAULT/abduct | tried to take | a=the pirates>PI | r=a Mongolian vessel>Mongolian-flagged vessel,MNG,CVL | p=the Arabian Sea>AS | d=2011-01-18 | st=denied
+ Whether the five will be tried in Seoul or handed over to a neighboring state is under review, a foreign ministry official said; Kenya or Yemen may be asked.
S unnamed:a foreign ministry official>- | said | Whether the five will be tried in Seoul or handed over to a neighboring state is under review | indirect
e18 REQUEST/assist | asked | a=a foreign ministry official>South Korea,KOR,GOV | r=Kenya>Kenya,KEN,GOV ; Yemen>Yemen,YEM,GOV | st=possible
+ The pirates still hold the Keummi 305, a trawler taken off Kenya in October with 43 people.
e19 ASSAULT/abduct | hold | a=The pirates>PI | r=43 people>Crew of Keummi 305,-,CVL | p=Kenya>Somalia,SOM,4.0,48.5 | st=ongoing | f=abducted 43 "43 people"
. Last November, a ransom said to amount to $9.5 million was paid for the supertanker Samho Dream, which belongs to the same Busan company.

@story en-own-qa-051 | en | 2012-09-27 | Xinhua
@who OB = Omar al-Bashir | SDN | GOV
@who SK = Salva Kiir | SSD | GOV
@who SD = Sudan | SDN | GOV
@who SS = South Sudan | SSD | GOV
@who TM = Thabo Mbeki | - | IGO
@who AU = African Union | - | IGO
@who UNSC = United Nations Security Council | - | IGO
@who SPLN = Sudan People's Liberation Movement-North | SDN | REB
@where AA = Addis Ababa | ETH | 9.03 | 38.74
@where AB = Abyei | SDN | 9.6 | 28.43
@where HG = Heglig | SDN | 10.0 | 29.4
# Sudan, South Sudan sign deals on security, oil; no accord on Abyei
e1 AGREE | sign deals | a=Sudan>SD ; South Sudan>SS | d=2012-09-27
e2 AGREE | no accord on Abyei | a=Sudan>SD ; South Sudan>SS | p=Abyei>AA | d=2012-09-27 | st=denied
+ ADDIS ABABA, Sept. 27 (Xinhua) -- Sudanese President Omar al-Bashir and his South Sudanese counterpart Salva Kiir on Thursday signed a cooperation agreement here that opens the way to a resumption of oil exports, in the presence of African Union mediator Thabo Mbeki.
e3 AGREE | signed a cooperation agreement | a=Sudanese President Omar al-Bashir>OB ; his South Sudanese counterpart Salva Kiir>SK | p=here>AA | d=2012-09-27 | same=e1
+ Their defense ministers signed another, by which both armies are to withdraw at once to ten kilometers behind a provisional line, so that a demilitarized zone may come into being along a border of some 1,800 kilometers.
e4 AGREE | signed another | a=Their defense ministers>SD ; Their defense ministers>SS | p=here>AA | d=2012-09-27
e5 RETREAT/withdraw | withdraw | a=both armies>Sudanese Armed Forces,SDN,MIL ; both armies>Sudan People's Liberation Army,SSD,MIL | p=a border>Sudan-South Sudan border,SDN,10.0,30.0 | st=planned
+ "This is a historic moment for Sudan and for Sudanese relations," al-Bashir said, switching from Arabic to a few words of English.
S person:al-Bashir>OB | said | This is a historic moment for Sudan and for Sudanese relations | direct
. Kiir hailed a great day in the history of the region but complained that Khartoum had rejected "in its totality" Mbeki's proposal for a referendum in Abyei in October of next year.
S person:Kiir>SK | hailed | a great day in the history of the region | indirect
S person:Kiir>SK | complained that | Khartoum had rejected "in its totality" Mbeki's proposal for a referendum in Abyei in October of next year | mixed
e6 ACCUSE/disapprove | complained | a=Kiir>SK | r=Khartoum>SD | p=here>AA | d=2012-09-27
e7 REJECT | rejected | a=Khartoum>SD | r=Mbeki's>TM
e8 REQUEST | proposal for a referendum | a=Mbeki's>TM | r=Khartoum>SD ; Kiir>SS
+ The summit, which was to have lasted a single day, took five.
e9 CONSULT/third-party | summit | a=al-Bashir>OB ; Kiir>SK | p=here>AA | d=2012-09-23..2012-09-27
. Nights were spent over a strip of grazing land known as Mile 14, delegates recounted, and the chandeliers of the hotel were never put out.
S unnamed:delegates>- | recounted | Nights were spent over a strip of grazing land known as Mile 14 | indirect
+ South Sudan halted its production of 350,000 barrels per day in January, after accusing the north of stealing crude from the pipeline.
e10 SANCTION/discontinue | halted its production | a=South Sudan>SS | r=the north>SD | p=South Sudan>South Sudan,SSD,7.3,30.3 | d=2012-01-01..2012-01-31
e11 ACCUSE/allege | accusing | a=South Sudan>SS | r=the north>SD
e12 COERCE/seize | stealing crude | a=the north>SD | r=South Sudan>SS | st=possible
. It will take several weeks, if not months, to start the flow again, according to Pagan Amum, who headed Juba's delegation.
S person:Pagan Amum>=Pagan Amum | according to | It will take several weeks, if not months, to start the flow again | indirect
. China, the biggest buyer, congratulated both parties and said it would continue to play a constructive role.
e13 SUPPORT | congratulated | a=China>China,CHN,GOV | r=both parties>SD ; both parties>SS
S organization:China>=China | said | it would continue to play a constructive role | indirect
+ In April southern troops occupied the Heglig field for ten days, and Sudanese Antonovs bombed markets in Unity state.
e14 ASSAULT | occupied | a=southern troops>Sudan People's Liberation Army,SSD,MIL | p=the Heglig field>HG | d=2012-04-01..2012-04-30
e15 ASSAULT/aerial | bombed | a=Sudanese Antonovs>Sudanese Air Force,SDN,MIL | r=markets in Unity state>Residents of Unity State,SSD,CVL | p=Unity state>Unity State,SSD,9.2,29.8 | d=2012-04-01..2012-04-30
. The UN Security Council then threatened both with sanctions unless they settled their differences within three months, a deadline twice extended.
e16 THREATEN/restrict | threatened | a=The UN Security Council>UNSC | r=both>SD ; both>SS
e17 CONCEDE | extended | a=The UN Security Council>UNSC | r=both>SD ; both>SS
+ Fighting between the army and SPLM-North rebels goes on in South Kordofan and Blue Nile, matters on which the agreement is silent.
e18 ASSAULT | Fighting | a=the army>Sudanese Armed Forces,SDN,MIL ; SPLM-North rebels>SPLN | p=South Kordofan>South Kordofan,SDN,11.2,29.9 | st=ongoing
. More than 200,000 people have sought refuge in the south and in Ethiopia.
+ U.S. President Barack Obama welcomed the accords, which he said broke new ground, and urged the two to go further; Mbeki may report to the council in October.
e19 SUPPORT | welcomed | a=U.S. President Barack Obama>Barack Obama,USA,GOV | r=the accords>SD ; the accords>SS
S person:U.S. President Barack Obama>=Barack Obama | said | broke new ground | indirect
e20 REQUEST/change | urged | a=U.S. President Barack Obama>Barack Obama,USA,GOV | r=the two>SD ; the two>SS
e21 CONSULT | report | a=Mbeki>TM ; the council>UNSC | d=2012-10-01..2012-10-31 | st=possible

@story en-own-qa-052 | en | 2023-09-02 | BelTA
@who PL = Poland | POL | GOV
@who BY = Belarus | BLR | GOV
@who SBC = State Border Committee of Belarus | BLR | MIL
@who MFA = Ministry of Foreign Affairs of Belarus | BLR | GOV
@who AG = Anatoly Glaz | BLR | GOV
@who JG = Jacek Goryszewski | POL | MIL
@who PM = Polish Armed Forces | POL | MIL
@who BH = Belarusian Air Force | BLR | MIL
@where GR = Grodno Region | BLR | 53.68 | 23.83
@where BI = Bialowieza | POL | 52.7 | 23.87
@where M = Minsk | BLR | 53.9 | 27.57
# Belarus summons Polish charge d'affaires over helicopter's border violation; Warsaw denies incident
e1 REQUEST/meet | summons | a=Belarus>BY | r=Polish charge d'affaires>PL
e2 MOBILIZE/weapons | border violation | a=Polish>PM | d=2023-09-01
e3 REJECT | denies incident | a=Warsaw>PL
+ MINSK, 2 September (BelTA) – The charge d'affaires of Poland was called to the Belarusian Ministry of Foreign Affairs, where he was told to investigate scrupulously the intrusion of a Polish military helicopter into Belarus' airspace, BelTA learned from the ministry.
S outlet:BelTA>=BelTA ; organization:the ministry>MFA | learned from | The charge d'affaires of Poland was called to the Belarusian Ministry of Foreign Affairs, where he was told to investigate scrupulously the intrusion of a Polish military helicopter into Belarus' airspace | indirect
e4 REQUEST/meet | called to the Belarusian Ministry of Foreign Affairs | a=the Belarusian Ministry of Foreign Affairs>MFA | r=The charge d'affaires of Poland>PL | p=MINSK>M | same=e1
e5 REQUEST/change | told to investigate | a=the Belarusian Ministry of Foreign Affairs>MFA | r=he#4>PL | p=MINSK>M
e6 MOBILIZE/weapons | intrusion | a=a Polish military helicopter>PM | p=Belarus' airspace>GR | d=2023-09-01 | same=e2
+ According to the State Border Committee, a Mi-24 crossed the line in Berestovitsa District on 1 September at 15:20 at an extremely low altitude, flew to a depth of up to 1,200 metres and returned; seven minutes later it came back, this time by 300 metres.
S organization:the State Border Committee>SBC | According to | a Mi-24 crossed the line in Berestovitsa District on 1 September at 15:20 at an extremely low altitude, flew to a depth of up to 1,200 metres and returned; seven minutes later it came back, this time by 300 metres | indirect
e7 MOBILIZE/weapons | crossed the line | a=a Mi-24>PM | p=Berestovitsa District>Byerastavitsa District,BLR,53.19,24.02 | d=2023-09-01 | same=e2
e8 MOBILIZE/weapons | came back | a=it#4>PM | p=Berestovitsa District>Byerastavitsa District,BLR,53.19,24.02 | d=2023-09-01
+ "The Belarusian side demanded that concrete steps be taken to rule out a repetition," Foreign Ministry press secretary Anatoly Glaz said.
S person:Foreign Ministry press secretary Anatoly Glaz>AG | said | The Belarusian side demanded that concrete steps be taken to rule out a repetition | direct
e9 REQUEST/change | demanded | a=The Belarusian side>BY | r=he>PL | p=MINSK>M
. Belarus, he added, reserves the right to respond, "in the same manner included."
S person:he>AG | added | reserves the right to respond, "in the same manner included." | mixed
e10 THREATEN | reserves the right to respond | a=Belarus>BY | r=Polish>PL
+ Warsaw tells another story.
. "There was no such violation.
e11 MOBILIZE/weapons | violation | a=a Polish military helicopter>PM | p=Belarus' airspace>GR | d=2023-09-01 | st=denied | same=e2
. The recordings of our systems show it, and the claims from across the border are an attempt at provocation," said Lieutenant Colonel Jacek Goryszewski, spokesman for the operational command, as cited by the PAP news agency.
S outlet:the PAP news agency>=Polish Press Agency ; person:Lieutenant Colonel Jacek Goryszewski, spokesman for the operational command>JG | said | There was no such violation. The recordings of our systems show it, and the claims from across the border are an attempt at provocation | direct
e12 ACCUSE/allege | attempt at provocation | a=Lieutenant Colonel Jacek Goryszewski, spokesman for the operational command>JG | r=the claims>BY
+ A month ago the roles were reversed.
. Two Belarusian helicopters entered Polish airspace near Bialowieza on 1 August, residents photographed them, and the army in Warsaw, which had at first seen nothing on its radars, had to correct itself by evening.
e13 MOBILIZE/weapons | entered Polish airspace | a=Two Belarusian helicopters>BH | p=Bialowieza>BI | d=2023-08-01
. Minsk dismissed the accusation as far-fetched.
e14 REJECT | dismissed | a=Minsk>BY | r=the accusation>PL
S organization:Minsk>BY | dismissed the accusation as | far-fetched | indirect
+ Poland has been reinforcing its eastern frontier ever since fighters of the Wagner group moved to a camp near Osipovichi in July.
e15 MOBILIZE/troops | reinforcing its eastern frontier | a=Poland>PL | p=its eastern frontier>Belarus-Poland border,POL,53.0,23.6 | st=ongoing
e16 MOBILIZE/troops | moved to a camp | a=fighters of the Wagner group>Wagner Group,RUS,REB | p=Osipovichi>Asipovichy,BLR,53.3,28.64 | d=2023-07-01..2023-07-31
. Up to 10,000 soldiers are to be posted there, according to Defence Minister Mariusz Blaszczak, who speaks of deterring the aggressor.
S person:Defence Minister Mariusz Blaszczak>=Mariusz Blaszczak | according to | Up to 10,000 soldiers are to be posted there | indirect
e17 MOBILIZE/troops | posted there | a=soldiers>PM | p=there>Belarus-Poland border,POL,53.0,23.6 | st=planned | f=size ..10000 "Up to 10,000 soldiers"
. Together with Lithuania and Latvia, Warsaw warned on 28 August that all crossings might be closed in the event of a critical incident, and demanded that Wagner leave.
e18 THREATEN/restrict | warned | a=Warsaw>PL ; Lithuania>Lithuania,LTU,GOV ; Latvia>Latvia,LVA,GOV | r=Minsk>BY | d=2023-08-28
S organization:Warsaw>PL | warned | all crossings might be closed in the event of a critical incident | indirect
e19 COERCE/restrict | closed | a=Warsaw>PL ; Lithuania>Lithuania,LTU,GOV ; Latvia>Latvia,LVA,GOV | r=Minsk>BY | st=possible
e20 REQUEST/yield | demanded | a=Warsaw>PL ; Lithuania>Lithuania,LTU,GOV ; Latvia>Latvia,LVA,GOV | r=Minsk>BY | d=2023-08-28
+ Only one of the six road crossings on the Polish section is open for cars at present, at Brest; the wait on Saturday exceeded fifteen hours.

@story en-own-qa-053 | en | 2021-01-21 | AZERTAC
@who AZ = Azerbaijan | AZE | GOV
@who TM = Turkmenistan | TKM | GOV
@who JB = Jeyhun Bayramov | AZE | GOV
@who RM = Rashid Meredov | TKM | GOV
@who IA = Ilham Aliyev | AZE | GOV
@who GB = Gurbanguly Berdimuhamedow | TKM | GOV
@who MC = Mevlut Cavusoglu | TUR | GOV
@where AS = Ashgabat | TKM | 37.95 | 58.38
@where DO = Dostlug field | - | 39.2 | 51.0
@where B = Baku | AZE | 40.41 | 49.87
# Azerbaijan, Turkmenistan end 30-year row over Caspian field, name it "Friendship"
e1 AGREE | end 30-year row | a=Azerbaijan>AZ ; Turkmenistan>TM | d=2021-01-21
+ Ashgabat/Baku, January 21, AZERTAC
+ The foreign ministers of Azerbaijan and Turkmenistan, Jeyhun Bayramov and Rashid Meredov, signed in Ashgabat on Thursday a memorandum of understanding on the joint exploration and development of an offshore deposit which both countries had claimed since the early 1990s.
e2 AGREE | signed in Ashgabat on Thursday a memorandum | a=Jeyhun Bayramov>JB ; Rashid Meredov>RM | p=Ashgabat>AS | d=2021-01-21 | same=e1
e3 COOPERATE | joint exploration and development | a=Azerbaijan>AZ ; Turkmenistan>TM | p=an offshore deposit>DO | st=planned
+ Presidents Ilham Aliyev and Gurbanguly Berdimuhamedow followed the ceremony by video link and made speeches.
e4 CONSULT/phone | video link | a=Ilham Aliyev>IA ; Gurbanguly Berdimuhamedow>GB | p=Ashgabat>AS | d=2021-01-21
. "It is a historic document.
. For the first time, two brotherly states of the Caspian will work a field together," Aliyev said, and proposed that the deposit, known as Kapaz on the western shore and as Serdar on the eastern, be called Dostlug, or Friendship.
S person:Aliyev>IA | said | It is a historic document. For the first time, two brotherly states of the Caspian will work a field together | direct
e5 COOPERATE | work a field together | a=two brotherly states of the Caspian>AZ ; two brotherly states of the Caspian>TM | p=an offshore deposit>DO | st=planned | same=e3
e6 REQUEST | proposed | a=Aliyev>IA | r=Gurbanguly Berdimuhamedow>GB | d=2021-01-21
. His Turkmen colleague accepted the name with thanks.
e7 AGREE | accepted the name | a=His Turkmen colleague>GB ; Aliyev>IA | d=2021-01-21
+ Turkmenistan will hold 70 percent and Azerbaijan 30, according to persons acquainted with the text, which has not been published.
S unnamed:persons acquainted with the text>- | according to | Turkmenistan will hold 70 percent and Azerbaijan 30 | indirect
. Reserves are put at about 50 million tons of oil.
+ For the memorandum to become binding, an intergovernmental agreement is needed, and the two parliaments have to ratify it; talks on it may open in the spring.
e8 SUPPORT | ratify | a=the two parliaments>National Assembly of Azerbaijan,AZE,LEG ; the two parliaments>Parliament of Turkmenistan,TKM,LEG | st=possible
e9 CONSULT | talks | a=Turkmenistan>TM ; Azerbaijan>AZ | d=2021-03-01..2021-05-31 | st=possible
+ The quarrel was once bitter enough for Ashgabat to recall its ambassador and close the embassy in Baku, in June 2001, while in 2008 patrol boats of each side chased away survey ships of the other.
e10 SANCTION/withdraw | recall its ambassador | a=Ashgabat>TM | r=Azerbaijan>AZ | d=2001-06-01..2001-06-30
e11 SANCTION/withdraw | close the embassy | a=Ashgabat>TM | r=Azerbaijan>AZ | p=Baku>B | d=2001-06-01..2001-06-30
e12 COERCE/restrict | chased away | a=patrol boats of each side>AZ ; patrol boats of each side>TM | p=an offshore deposit>DO | d=2008-01-01..2008-12-31
. Relations were mended after the death of Saparmurat Niyazov, and the mission reopened in 2009.
e13 SUPPORT | reopened | a=Ashgabat>TM | r=Azerbaijan>AZ | p=Baku>B | d=2009-01-01..2009-12-31
+ Analysts see in the step an impulse for the Trans-Caspian gas pipeline, which the five littoral states' convention of 2018 no longer makes dependent on the consent of all.
S unnamed:Analysts>- | see | an impulse for the Trans-Caspian gas pipeline | indirect
. Moscow and Tehran have raised environmental objections to it in the past.
e14 REJECT | raised environmental objections | a=Moscow>Russia,RUS,GOV ; Tehran>Iran,IRN,GOV
+ Turkish Foreign Minister Mevlut Cavusoglu congratulated both countries on Twitter and announced that he would host a trilateral meeting in Ankara on February 23.
e15 SUPPORT | congratulated | a=Turkish Foreign Minister Mevlut Cavusoglu>MC | r=both countries>AZ ; both countries>TM
S person:Turkish Foreign Minister Mevlut Cavusoglu>MC | announced that | he would host a trilateral meeting in Ankara on February 23 | indirect
e16 AGREE | host a trilateral meeting | a=he>MC ; both countries>AZ ; both countries>TM | p=Ankara>Ankara,TUR,39.93,32.86 | d=2021-02-23 | st=planned
. The European Union and the U.S. State Department also welcomed the signing, the latter terming it a concrete step towards prosperity.
e17 SUPPORT | welcomed | a=The European Union>European Union,-,IGO ; the U.S. State Department>United States Department of State,USA,GOV | r=the signing>AZ ; the signing>TM
S organization:the latter>=United States Department of State | terming | a concrete step towards prosperity | indirect
e18 AGREE | signing | p=Ashgabat>AS | d=2021-01-21 | same=e1
+ The two presidents also exchanged views on the transit of Turkmen cargo by way of the port of Alat, where container traffic has doubled, and on vaccines.

@story en-own-qa-054 | en | 2016-09-29 | Press Trust of India
@who IA = Indian Army | IND | MIL
@who RS = Ranbir Singh | IND | MIL
@who PK = Pakistan | PAK | GOV
@who PA = Pakistan Army | PAK | MIL
@who TER = Militants in Pakistan-administered Kashmir | PAK | REB
@who NS = Nawaz Sharif | PAK | GOV
@who RJ = Rajnath Singh | IND | GOV
@who SG = Sonia Gandhi | IND | OPP
@who IN = India | IND | GOV
@where LOC = Line of Control | - | 33.9 | 74.0
@where URI = Uri | IND | 34.08 | 74.03
@where PB = Punjab | IND | 31.6 | 74.6
# India says army carried out surgical strikes across LoC; Pakistan denies, claims two soldiers killed in firing
S organization:India>IN | says | army carried out surgical strikes across LoC | indirect
e1 ASSAULT | surgical strikes | a=army>IA | p=LoC>LOC | d=2016-09-28..2016-09-29
e2 REJECT | denies | a=Pakistan>PK
S organization:Pakistan>PK | claims | two soldiers killed in firing | indirect
e3 ASSAULT/firearms | firing | a=India>IA | r=two soldiers>PA | p=LoC>LOC | d=2016-09-29 | f=killed 2 "two soldiers"
+ New Delhi, Sep 29 (PTI) The Army conducted surgical strikes last night on seven terror launch pads across the Line of Control, inflicting significant casualties on terrorists and those who were trying to shield them, Director General of Military Operations Lt Gen Ranbir Singh announced here today.
S person:Director General of Military Operations Lt Gen Ranbir Singh>RS | announced | The Army conducted surgical strikes last night on seven terror launch pads across the Line of Control, inflicting significant casualties on terrorists and those who were trying to shield them | indirect
e4 ASSAULT | surgical strikes | a=The Army>IA | r=terrorists>TER ; those who were trying to shield them>PA | p=the Line of Control>LOC | d=2016-09-28..2016-09-29 | same=e1
+ "The operations aimed at neutralising terrorists have since ceased.
e5 ASSAULT | operations aimed at neutralising terrorists | a=The Army>IA | r=terrorists>TER | p=the Line of Control>LOC | d=2016-09-28..2016-09-29 | same=e1
. We do not have any plans for continuation," he told a joint press conference with the External Affairs Ministry spokesman.
S person:he>RS | told a joint press conference | The operations aimed at neutralising terrorists have since ceased. We do not have any plans for continuation | direct
. "However, the Indian Armed Forces are fully prepared for any contingency that may arise."
S person:he>RS | - | However, the Indian Armed Forces are fully prepared for any contingency that may arise. | direct
e6 THREATEN | fully prepared for any contingency | a=the Indian Armed Forces>IA | r=Pakistan>PK
+ Commandos, supported by helicopters on this side, went in between midnight and 4:30 am to a depth of up to three kilometres, sources said.
S unnamed:sources>- | said | Commandos, supported by helicopters on this side, went in between midnight and 4:30 am to a depth of up to three kilometres | indirect
e7 MOBILIZE/troops | went in | a=Commandos>IA | p=the Line of Control>LOC | d=2016-09-29
. He had informed his Pakistani counterpart by phone, the DGMO said.
S person:the DGMO>RS | said | He had informed his Pakistani counterpart by phone | indirect
e8 CONSULT/phone | informed | a=He>RS ; his Pakistani counterpart>Sahir Shamshad Mirza,PAK,MIL | d=2016-09-29
+ Pakistan rejected the account as a fabrication.
e9 REJECT | rejected | a=Pakistan>PK | r=the account>IN
. There had been no strike, only cross-border fire, the military's public relations wing asserted; two soldiers lost their lives in it and nine were wounded.
S organization:the military's public relations wing>=Inter-Services Public Relations | asserted | There had been no strike, only cross-border fire, the military's public relations wing asserted; two soldiers lost their lives in it and nine were wounded | indirect
e10 ASSAULT | strike | a=The Army>IA | p=the Line of Control>LOC | d=2016-09-28..2016-09-29 | st=denied | same=e1
e11 ASSAULT/firearms | cross-border fire | a=The Army>IA | r=two soldiers>PA | p=the Line of Control>LOC | d=2016-09-29 | f=killed 2 "two soldiers" ; injured 9 "nine" | same=e3
. Prime Minister Nawaz Sharif "strongly condemned the unprovoked and naked aggression of Indian forces" and called a meeting of his cabinet for Friday.
e12 ACCUSE/disapprove | strongly condemned | a=Prime Minister Nawaz Sharif>NS | r=Indian forces>IA
S person:Prime Minister Nawaz Sharif>NS | - | strongly condemned the unprovoked and naked aggression of Indian forces | direct
e13 REQUEST/meet | called a meeting | a=Prime Minister Nawaz Sharif>NS | r=his cabinet>Government of Pakistan,PAK,GOV
+ An Indian soldier strayed across in Poonch and is in Pakistani custody; Home Minister Rajnath Singh said every effort would be made to get him freed.
e14 COERCE/arrest | in Pakistani custody | a=Pakistani>PA | r=An Indian soldier>Chandu Babulal Chavan,IND,MIL | p=Poonch>Poonch,IND,33.77,74.1 | st=ongoing | f=detained 1 "An Indian soldier"
S person:Home Minister Rajnath Singh>RJ | said | every effort would be made to get him freed | indirect
e15 RETREAT/release | freed | a=Pakistani>PA | r=him>Chandu Babulal Chavan,IND,MIL | st=possible
+ Villages within ten kilometres of the border in Punjab are being emptied as a precaution, with loudspeakers in gurdwaras telling people to load their trolleys.
e16 REQUEST | telling people to load their trolleys | a=loudspeakers in gurdwaras>Punjab,IND,GOV | r=people>Residents of border villages in Punjab,IND,CVL | p=Punjab>PB | d=2016-09-29
. Paddy stood ripe, and many men stayed behind to cut it.
+ At an all-party meeting, leaders across the spectrum backed the action; Congress president Sonia Gandhi congratulated the forces.
e17 CONSULT/multilateral | all-party meeting | a=leaders across the spectrum>Indian political parties,IND,- | d=2016-09-29
e18 SUPPORT | backed | a=leaders across the spectrum>Indian political parties,IND,- | r=the action>IN | d=2016-09-29
e19 SUPPORT | congratulated | a=Congress president Sonia Gandhi>SG | r=the forces>IA
+ On September 18, four militants stormed an army camp at Uri and killed eighteen soldiers as they slept in tents, the deadliest attack on the Army in Kashmir for a quarter of a century.
e20 ASSAULT/firearms | stormed | a=four militants>Jaish-e-Mohammed,PAK,REB | r=eighteen soldiers>IA | p=Uri>URI | d=2016-09-18 | f=killed 18 "eighteen soldiers"
. India blamed the Pakistan-based Jaish-e-Mohammed, and on Tuesday it pulled out of the SAARC summit that was to have been held in Islamabad in November.
e21 ACCUSE/allege | blamed | a=India>IN | r=the Pakistan-based Jaish-e-Mohammed>Jaish-e-Mohammed,PAK,REB
e22 REJECT/meet | pulled out | a=it>IN | r=Islamabad>PK | d=2016-09-27
. Bangladesh, Bhutan and Afghanistan followed suit.
e23 REJECT/meet | followed suit | a=Bangladesh>Bangladesh,BGD,GOV ; Bhutan>Bhutan,BTN,GOV ; Afghanistan>Afghanistan,AFG,GOV | r=Islamabad>PK
+ The benchmark Sensex fell by 465 points.
. Washington, whose national security adviser Susan Rice had called Ajit Doval on Wednesday, asked both sides to refrain from escalation.
e24 CONSULT/phone | called | a=national security adviser Susan Rice>Susan Rice,USA,GOV ; Ajit Doval>Ajit Doval,IND,GOV | d=2016-09-28
e25 REQUEST/yield | asked | a=Washington>United States,USA,GOV | r=both sides>IN ; both sides>PK
