@story en-own-p-085 | en | 2024-04-02 | TASS
@who FSB = FSB | RUS | SPY
@who TJ = Tajikistan | TJK | GOV
@who TR = Turkey | TUR | GOV
@who IS = Islamic State | - | REB
@who AB = Alexander Bortnikov | RUS | SPY
@who BC = Basmanny District Court | RUS | JUD
@who US = United States | USA | GOV
@where M = Moscow | RUS | 55.75 | 37.62
@where KR = Crocus City Hall | RUS | 55.83 | 37.39
# Court arrests two more suspects in Crocus City Hall attack
e1 COERCE/arrest | arrests | a=Court>BC | r=two more suspects>Crocus City Hall suspects,TJK,- | p=Crocus City Hall>M | d=2024-04-02 | f=detained 2 "two more suspects"
e2 ASSAULT/firearms | attack | p=Crocus City Hall>KR | d=2024-03-22
+ MOSCOW, April 2. /TASS/.
. Moscow's Basmanny District Court has placed two more defendants in the Crocus City Hall case in pre-trial detention until May 22, its press service told TASS on Tuesday.
S outlet:TASS>=TASS ; organization:its press service>=press service of the Basmanny District Court | told | Moscow's Basmanny District Court has placed two more defendants in the Crocus City Hall case in pre-trial detention until May 22 | indirect
e3 COERCE/arrest | placed | a=Moscow's Basmanny District Court>BC | r=two more defendants>Crocus City Hall suspects,TJK,- | p=Moscow>M | d=2024-04-02 | f=detained 2 "two more defendants" | same=e1
. Both pleaded not guilty.
e4 REJECT | pleaded not guilty | a=Both>Crocus City Hall suspects,TJK,- | p=Moscow>M | d=2024-04-02
. Gunmen opened fire on concertgoers on March 22 and set the hall ablaze, killing 144 people and wounding 551.
e5 ASSAULT/firearms | opened fire | a=Gunmen>IS | r=concertgoers>Concertgoers at Crocus City Hall,RUS,CVL | p=Crocus City Hall>KR | d=2024-03-22 | f=killed 144 "144 people" ; injured 551 "551" | same=e2
e6 ASSAULT/destroy | set the hall ablaze | a=Gunmen>IS | p=Crocus City Hall>KR | d=2024-03-22 | same=e2
. FSB Director Alexander Bortnikov believes that the perpetrators were making for Ukraine, where "they were going to be welcomed as heroes."
S person:FSB Director Alexander Bortnikov>AB | believes | the perpetrators were making for Ukraine, where "they were going to be welcomed as heroes." | mixed
. Kiev has dismissed the allegation, and Washington insists that the Islamic State (outlawed in Russia) alone was to blame.
S organization:Washington>US | insists that | the Islamic State (outlawed in Russia) alone was to blame | indirect
e7 REJECT | dismissed | a=Kiev>Ukraine,UKR,GOV | r=Alexander Bortnikov>AB
e8 ACCUSE/allege | to blame | a=Washington>US | r=Islamic State>IS
. The US shared intelligence about a planned attack on March 7, which Moscow described as too general.
e9 COOPERATE | shared intelligence | a=The US>US | r=Moscow>Russia,RUS,GOV | d=2024-03-07
S organization:Moscow>=Russia | described as | too general | indirect
. Turkish police handed over data on the travel of two of the attackers, and Tajikistan's security service questioned their relatives at the request of Russian investigators.
e10 COOPERATE | handed over data | a=Turkish police>Turkish National Police,TUR,COP | r=Russian investigators>Investigative Committee of Russia,RUS,COP
e11 COOPERATE | questioned | a=Tajikistan's security service>State Committee for National Security of Tajikistan,TJK,SPY | r=their relatives>Relatives of the Crocus City Hall suspects,TJK,CVL
e12 REQUEST/assist | request | a=Russian investigators>Investigative Committee of Russia,RUS,COP | r=Tajikistan>TJ

@story en-own-p-086 | en | 2025-02-12 | The Times of Israel
@who H = Hamas | PSE | REB
@who AO = Abu Obeida | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who DT = Donald Trump | USA | GOV
@who KA = King Abdullah II | JOR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who EG = Egypt | EGY | GOV
@who HOS = Hostages held in Gaza | ISR | CVL
@who HF = Hostages and Missing Families Forum | ISR | NGO
@where G = Gaza | PSE | 31.4 | 34.35
@where W = Washington | USA | 38.9 | -77.04
# Netanyahu: If Hamas doesn't return hostages by Saturday noon, ceasefire will end
S person:Netanyahu>BN | : | If Hamas doesn't return hostages by Saturday noon, ceasefire will end | indirect
e1 RETREAT/release | return hostages | a=Hamas>H | r=hostages>HOS | d=2025-02-15 | st=possible
e2 THREATEN/violence | ceasefire will end | a=Netanyahu>BN | r=Hamas>H | d=2025-02-11
+ Prime Minister Benjamin Netanyahu threatened on Tuesday to resume the war in Gaza if Hamas fails to hand over hostages by noon on Saturday, a day after the terror group announced that it was putting off the next release.
e3 THREATEN/violence | threatened | a=Prime Minister Benjamin Netanyahu>BN | r=Hamas>H | d=2025-02-11 | same=e2
e4 RETREAT/release | hand over hostages | a=Hamas>H | r=hostages>HOS | d=2025-02-15 | st=possible | same=e1
S organization:the terror group>H | announced | it was putting off the next release | indirect
e5 REJECT/yield | putting off the next release | a=the terror group>H | r=Prime Minister Benjamin Netanyahu>IL | d=2025-02-10
. "The ceasefire will end and the IDF will return to intense fighting until the final defeat of Hamas," he said in a video after four hours with his security cabinet.
S person:he>BN | said | The ceasefire will end and the IDF will return to intense fighting until the final defeat of Hamas | direct
e6 THREATEN/violence | return to intense fighting | a=he>BN | r=Hamas>H | d=2025-02-11 | same=e2
e7 CONSULT | four hours | a=he>BN ; his security cabinet>Security Cabinet of Israel,ISR,GOV | d=2025-02-11
. He left it open whether he meant the three captives due this week, the nine still alive in the first phase, or all 76.
. Reserve units have been told to be ready and troops were massed around the Strip overnight, the army confirmed.
S organization:the army>IDF | confirmed | Reserve units have been told to be ready and troops were massed around the Strip overnight | indirect
e8 MOBILIZE/troops | told to be ready | r=Reserve units>Israeli reservists,ISR,MIL
e9 MOBILIZE/troops | massed | r=troops>IDF | p=around the Strip>G | d=2025-02-11..2025-02-12
. Hamas military spokesman Abu Obeida had accused Israel of holding up tents and shooting at returnees, violations that, he said, must be made good "retroactively."
S person:he>AO | said | must be made good "retroactively." | mixed
e10 ACCUSE/allege | accused | a=Hamas military spokesman Abu Obeida>AO | r=Israel>IL | d=2025-02-10
e11 COERCE/withhold | holding up tents | a=Israel>IL | p=Strip>G | st=possible
e12 ASSAULT/firearms | shooting | a=Israel>IL | r=returnees>Displaced Gazans,PSE,CVL | p=Strip>G | st=possible
. An Israeli official denied the first and did not address the second.
e13 REJECT | denied | a=An Israeli official>IL | r=Abu Obeida>AO
. The ultimatum was first uttered by US President Donald Trump, who told reporters on Monday that "all hell is going to break out" if not every hostage was back by Saturday at 12 o'clock.
S person:US President Donald Trump>DT | told | "all hell is going to break out" if not every hostage was back by Saturday at 12 o'clock | mixed
e14 THREATEN/violence | all hell is going to break out | a=US President Donald Trump>DT | r=Hamas>H | d=2025-02-10
. On Tuesday he received Jordan's King Abdullah II in the Oval Office and repeated that the US would take Gaza over and settle its people elsewhere.
S person:he>DT | repeated that | the US would take Gaza over and settle its people elsewhere | indirect
e15 CONSULT/visit | received | a=Jordan's King Abdullah II>KA | r=he>DT | p=Oval Office>W | d=2025-02-11
e16 COERCE/seize | take Gaza over | a=the US>United States,USA,GOV | p=Gaza>G | st=planned
e17 COERCE/deport | settle its people elsewhere | a=the US>United States,USA,GOV | r=its people>Residents of Gaza,PSE,CVL | p=Gaza>G | st=planned
. The king, blinking, offered to take in 2,000 sick children; only afterward did he write that he had reiterated "Jordan's steadfast position against the displacement of Palestinians."
S person:he>KA | write | he had reiterated "Jordan's steadfast position against the displacement of Palestinians." | mixed
e18 AGREE | offered | a=The king>KA | r=2,000 sick children>Children in Gaza,PSE,CVL | p=Oval Office>W | d=2025-02-11
e19 REJECT | steadfast position against | a=Jordan>Jordan,JOR,GOV | r=US>DT | d=2025-02-11
. Egypt's President Abdel-Fattah el-Sissi will not come to the White House as long as the plan is on the agenda, two security sources in Cairo told Reuters.
S outlet:Reuters>=Reuters ; unnamed:two security sources in Cairo>- | told | Egypt's President Abdel-Fattah el-Sissi will not come to the White House as long as the plan is on the agenda | indirect
e20 REJECT/meet | will not come | a=Egypt's President Abdel-Fattah el-Sissi>Abdel Fattah el-Sisi,EGY,GOV | r=White House>United States,USA,GOV
. An Arab summit has been called for February 27.
e21 AGREE | summit | a=Arab>Arab League,-,IGO | d=2025-02-27 | st=planned
. Mediators from Doha and Cairo were shuttling between the sides on Wednesday, and a Hamas delegation led by Khalil al-Hayya arrived in the Egyptian capital.
e22 CONSULT/third-party | shuttling | a=Mediators from Doha>Qatar,QAT,GOV ; Cairo>EG | d=2025-02-12 | st=ongoing
e23 CONSULT/visit | arrived | a=a Hamas delegation led by Khalil al-Hayya>H | r=Cairo>EG | p=Egyptian capital>Cairo,EGY,30.04,31.24 | d=2025-02-12
. The Hostages and Missing Families Forum blocked the highway to Jerusalem with a yellow banner and begged Netanyahu not to "take us backward."
S organization:The Hostages and Missing Families Forum>HF | begged | take us backward. | direct
e24 PROTEST/obstruct | blocked | a=The Hostages and Missing Families Forum>HF | p=highway to Jerusalem>Highway 1,ISR,31.81,35.0 | d=2025-02-12
e25 REQUEST/yield | begged | a=The Hostages and Missing Families Forum>HF | r=Netanyahu>BN | d=2025-02-12
. The images of Eli Sharabi, Or Levy and Ohad Ben Ami, who were released on Saturday with the faces of men twice their age, have shaken the country.
e26 RETREAT/release | released | r=Eli Sharabi>Eli Sharabi,ISR,CVL ; Or Levy>Or Levy,ISR,CVL ; Ohad Ben Ami>Ohad Ben Ami,ISR,CVL | d=2025-02-08
. Sharabi learned only at the border that his wife and daughters had been murdered on October 7.
e27 ASSAULT | murdered | r=his wife and daughters>Wife and daughters of Eli Sharabi,ISR,CVL | d=2023-10-07

@story en-own-p-087 | en | 2023-03-21 | Deutsche Welle
@who XI = Xi Jinping | CHN | GOV
@who VP = Vladimir Putin | RUS | GOV
@who FK = Fumio Kishida | JPN | GOV
@who VZ = Volodymyr Zelenskyy | UKR | GOV
@who AB = Antony Blinken | USA | GOV
@who CH = China | CHN | GOV
@who RU = Russia | RUS | GOV
@where M = Moscow | RUS | 55.75 | 37.62
@where K = Kyiv | UKR | 50.45 | 30.52
@where BU = Bucha | UKR | 50.55 | 30.22
# Xi in Moscow, Kishida in Kyiv: Asia's rivals pick sides
e1 CONSULT/visit | in Moscow | a=Xi>XI | p=Moscow>M | d=2023-03-20..2023-03-22
e2 CONSULT/visit | in Kyiv | a=Kishida>FK | p=Kyiv>K | d=2023-03-21
+ Two of Asia's most powerful men traveled to two capitals at war this Tuesday.
e3 CONSULT/visit | traveled | a=Two of Asia's most powerful men>XI ; Two of Asia's most powerful men>FK | p=two capitals at war>M | d=2023-03-21 | same=e1
. In the Kremlin, Chinese President Xi Jinping and Vladimir Putin signed two declarations on what they call a partnership "without limits."
e4 AGREE | signed two declarations | a=Chinese President Xi Jinping>XI ; Vladimir Putin>VP | p=Kremlin>M | d=2023-03-21
S person:they>=Xi Jinping and Vladimir Putin | call | a partnership "without limits." | mixed
. Putin praised Beijing's 12-point peace paper, many of whose provisions could be taken as a basis "when the West and Kyiv are ready."
S person:Putin>VP | praised | when the West and Kyiv are ready. | direct
e5 SUPPORT | praised | a=Putin>VP | r=Beijing>CH | p=Kremlin>M | d=2023-03-21
. At the same hour, Japanese Prime Minister Fumio Kishida laid a wreath in Bucha, where Russian soldiers murdered hundreds of civilians a year ago.
e6 CONSULT/visit | laid a wreath | a=Japanese Prime Minister Fumio Kishida>FK | p=Bucha>BU | d=2023-03-21
e7 ASSAULT | murdered | a=Russian soldiers>Russian Armed Forces,RUS,MIL | r=civilians>Residents of Bucha,UKR,CVL | p=Bucha>BU | d=2022-03-01..2022-03-31 | f=killed 200.. "hundreds of civilians"
. "The world was astonished," he said, and promised $30 million for non-lethal equipment.
S person:he>FK | said | The world was astonished | direct
e8 AGREE | promised | a=he>FK | r=Kyiv>Ukraine,UKR,GOV | p=Bucha>BU | d=2023-03-21
. He also invited his host, Volodymyr Zelenskyy, to join the G7 summit in Hiroshima by video.
e9 REQUEST | invited | a=He>FK | r=his host, Volodymyr Zelenskyy>VZ | d=2023-03-21
. Zelenskyy let it be known that he had sent Beijing an invitation to talk and was waiting for an answer.
S person:Zelenskyy>VZ | let it be known that | he had sent Beijing an invitation to talk and was waiting for an answer | indirect
e10 REQUEST/meet | invitation | a=he>VZ | r=Beijing>CH
. US Secretary of State Antony Blinken warned against being fooled by a ceasefire plan that would "freeze in place" Russian gains.
S person:US Secretary of State Antony Blinken>AB | warned against | being fooled by a ceasefire plan that would "freeze in place" Russian gains | mixed
e11 ACCUSE/disapprove | warned against being fooled | a=US Secretary of State Antony Blinken>AB | r=Russian>RU
. Tokyo has frozen Russian assets, expelled diplomats and taken in more than 2,000 Ukrainians since the invasion.
e12 SANCTION/discontinue | frozen | a=Tokyo>Japan,JPN,GOV | r=Russian>RU
e13 SANCTION/expel | expelled | a=Tokyo>Japan,JPN,GOV | r=diplomats>Russian diplomats,RUS,GOV
e14 AID | taken in | a=Tokyo>Japan,JPN,GOV | r=Ukrainians>Ukrainian refugees,UKR,CVL | p=Tokyo>Japan,JPN,36.2,138.3 | f=displaced 2000.. "more than 2,000 Ukrainians"
e15 ASSAULT | invasion | a=Russian>RU
. Two Russian strategic bombers flew over the Sea of Japan for seven hours on Tuesday, Moscow's Defense Ministry announced, calling the flight routine.
S organization:Moscow's Defense Ministry>=Ministry of Defence of Russia | announced | Two Russian strategic bombers flew over the Sea of Japan for seven hours on Tuesday | indirect
S organization:Moscow's Defense Ministry>=Ministry of Defence of Russia | calling the flight | routine | indirect
e16 MOBILIZE/weapons | flew over | a=Two Russian strategic bombers>Russian Air Force,RUS,MIL | p=Sea of Japan>Sea of Japan,-,40.0,135.0 | d=2023-03-21
. The menu in the Faceted Chamber, for those who care, offered sturgeon, quail and a pavlova.

@story en-own-p-088 | en | 2024-11-14 | Caucasus Courier
@who AB = Protesters in Sukhumi | GEO | CVL
@who AG = Arrested Abkhaz opposition activists | GEO | OPP
@who BZ = Aslan Bzhania | GEO | REB
@who RU = Russia | RUS | GOV
@who SS = State Security Service of Abkhazia | GEO | SPY
@where S = Sukhumi | GEO | 43.0 | 41.02
@where K = Kodor bridge | GEO | 42.8 | 41.2
# Abkhaz bridges blocked until five activists walk free
e1 PROTEST/obstruct | blocked | p=Abkhaz>S | d=2024-11-11..2024-11-12
e2 RETREAT/release | walk free | r=five activists>AG | d=2024-11-12 | f=size 5 "five activists"
+ SUKHUMI - All three road bridges into the capital of breakaway Abkhazia were open again on Thursday after a night and a day in which crowds had barred them with lorries.
e3 PROTEST/obstruct | barred | a=crowds>AB | p=SUKHUMI>S | d=2024-11-11..2024-11-12 | same=e1
. They had demanded the release of five opposition leaders whom the security service picked up on Monday, two days before a vote on letting Russians buy land and build.
e4 REQUEST/yield | demanded | a=They>AB | r=the security service>SS | d=2024-11-11
e5 COERCE/arrest | picked up | a=the security service>SS | r=five opposition leaders>AG | p=SUKHUMI>S | d=2024-11-11 | f=detained 5 "five opposition leaders"
. "Nobody is against Russia; we are against losing our home," said one of them, Astan Jinjia, on getting out.
S person:Astan Jinjia>=Astan Jinjia | said | Nobody is against Russia; we are against losing our home | direct
. The vote on the investment accord, which was signed in Moscow last month, has been moved to Friday.
e6 AGREE | signed | a=Moscow>RU | p=Moscow>Moscow,RUS,55.75,37.62 | d=2024-10-01..2024-10-31
. President Aslan Bzhania called the organisers "provocateurs" but released them all the same.
S person:President Aslan Bzhania>BZ | called | provocateurs | direct
e7 ACCUSE/disapprove | provocateurs | a=President Aslan Bzhania>BZ | r=the organisers>AG
e8 RETREAT/release | released | a=President Aslan Bzhania>BZ | r=them>AG | d=2024-11-12 | same=e2
. In September Moscow had stopped paying the salaries of teachers and doctors there, because, as a Russian minister put it, obligations were not being kept.
e9 SANCTION/discontinue | stopped paying | a=Moscow>RU | r=teachers and doctors>Public employees in Abkhazia,GEO,CVL | d=2024-09-01..2024-09-30
S unnamed:a Russian minister>- | put it | obligations were not being kept | indirect
. Russia's foreign ministry advised its tourists to leave, mandarins or no mandarins.
e10 REQUEST | advised | a=Russia's foreign ministry>Ministry of Foreign Affairs of Russia,RUS,GOV | r=its tourists>Russian tourists in Abkhazia,RUS,CVL | p=SUKHUMI>S
. Tbilisi, which lost the territory in the war of 1992-93, looks on, and has said little since its own election in October.
e11 ASSAULT | war | a=Tbilisi>Georgia,GEO,GOV | p=Abkhazia>Abkhazia,GEO,43.0,41.0 | d=1992-01-01..1993-12-31
. The opposition has warned that it will come back, and with more lorries, if deputies say yes.
S unnamed:The opposition>- | warned that | it will come back, and with more lorries, if deputies say yes | indirect
e12 THREATEN | warned | a=The opposition>Opposition in Abkhazia,GEO,OPP | r=deputies>Parliament of Abkhazia,GEO,LEG

@story en-own-p-089 | en | 2025-06-02 | Levant Daily
@who GHF = Gaza Humanitarian Foundation | - | NGO
@who IDF = Israel Defense Forces | ISR | MIL
@who GAZ = Aid seekers in Rafah | PSE | CVL
@who ICRC = International Committee of the Red Cross | - | NGO
@who UN = United Nations | - | IGO
@who AG = Antonio Guterres | - | IGO
@who IL = Israel | ISR | GOV
@who FFC = Freedom Flotilla Coalition | - | NGO
@where R = Rafah | PSE | 31.3 | 34.25
@where CA = Catania | ITA | 37.5 | 15.09
# UN chief wants inquiry after dozens die near Rafah aid hub; Israel denies firing on crowd
e1 REQUEST/change | wants inquiry | a=UN chief>AG | d=2025-06-02
e2 ASSAULT/firearms | die | r=dozens>GAZ | p=Rafah>R | d=2025-06-01 | f=killed 24.. "dozens"
e3 REJECT | denies | a=Israel>IL
e4 ASSAULT/firearms | firing on crowd | a=Israel>IL | r=crowd>GAZ | p=Rafah>R | d=2025-06-01 | st=denied | same=e2
+ "I am appalled by the reports of Palestinians killed and injured while seeking aid," Antonio Guterres said on Monday, and called for an immediate and independent investigation.
S person:Antonio Guterres>AG | said | I am appalled by the reports of Palestinians killed and injured while seeking aid | direct
e5 ACCUSE/disapprove | appalled | a=I>AG | d=2025-06-02
e6 ASSAULT/firearms | killed and injured | r=Palestinians>GAZ | p=Rafah>R | d=2025-06-01 | same=e2
e7 REQUEST/change | called for | a=Antonio Guterres>AG | d=2025-06-02 | same=e1
. The Red Cross field hospital in Rafah received 179 wounded before breakfast on Sunday, most of them with bullets or splinters in them, and 21 who were dead on arrival.
e8 ASSAULT/firearms | wounded | r=179 wounded>GAZ | p=Rafah>R | d=2025-06-01 | f=injured 179 "179 wounded" ; killed 21 "21 who were dead on arrival" | same=e2
. All of them, it relayed, "said they had been trying to reach an aid distribution site".
S organization:it>ICRC ; unnamed:All of them>- | said | they had been trying to reach an aid distribution site | direct
. The army first stated that it was unaware of injuries caused by its fire; an officer who would not be named later conceded that warning shots were aimed "at several suspects" a kilometre away.
S organization:The army>IDF | stated that | it was unaware of injuries caused by its fire | indirect
S unnamed:an officer who would not be named>- | conceded that | warning shots were aimed "at several suspects" a kilometre away | mixed
e9 THREATEN/violence | warning shots | a=an officer who would not be named>IDF | r=several suspects>GAZ | p=Rafah>R | d=2025-06-01
. The Gaza Humanitarian Foundation, a private American venture that Israel lets hand out food in place of the UN, called the accounts "fabricated".
S organization:The Gaza Humanitarian Foundation>GHF | called | fabricated | direct
e10 REJECT | fabricated | a=The Gaza Humanitarian Foundation>GHF
e11 AID | hand out food | a=The Gaza Humanitarian Foundation>GHF | p=Rafah>R | st=ongoing
. Its first director resigned the day before the hubs opened, since the plan could not be squared with "humanity, neutrality, impartiality and independence".
e12 RETREAT/resign | resigned | a=Its first director>Jake Wood,USA,NGO | d=2025-05-25
. The UN refuses to work with it.
e13 REJECT | refuses | a=The UN>UN | r=it>GHF
. Between March 2 and May 19, nothing at all was let in.
e14 COERCE/restrict | nothing at all was let in | a=Israel>IL | r=Palestinians>Residents of Gaza,PSE,CVL | d=2025-03-02..2025-05-19
. From Catania in Sicily twelve activists set sail on Sunday in the Madleen, with baby milk, rice and a Swedish passenger known to everyone, to break the blockade.
e15 PROTEST | set sail | a=twelve activists>FFC | p=Catania>CA | d=2025-06-01 | f=size 12 "twelve activists"
e16 COERCE/restrict | blockade | a=Israel>IL | st=ongoing
. An earlier boat of theirs was set on fire by drones off Malta in May; the Freedom Flotilla blames Israel, which has not answered.
e17 ASSAULT/drone | set on fire | r=An earlier boat of theirs>FFC | p=Malta>Malta,MLT,35.9,14.5 | d=2025-05-01..2025-05-31
e18 ACCUSE/allege | blames | a=the Freedom Flotilla>FFC | r=Israel>IL
. "The navy will act accordingly," an army spokesman said of the new one.
S unnamed:an army spokesman>- | said | The navy will act accordingly | direct
e19 THREATEN | act accordingly | a=The navy>Israeli Navy,ISR,MIL | r=twelve activists>FFC
. A woman at the hospital had come away with a sack of lentils and without a brother.
. "Next time I will send nobody," she said, then corrected herself: "Next time I will go."
S unnamed:she>- | said | Next time I will send nobody | direct

@story en-own-p-090 | en | 2024-12-20 | TASS
@who RK = Robert Fico | SVK | GOV
@who R = Russia | RUS | GOV
@who VP = Vladimir Putin | RUS | GOV
@who FI = International Atomic Energy Agency | - | IGO
@who U = Ukraine | UKR | GOV
@who AG = Alexander Khinshtein | RUS | GOV
@where RY = Rylsk | RUS | 51.57 | 34.68
# Six dead, including child, as Rylsk hit by US-made rockets — acting governor
S person:acting governor>AG | - | Six dead, including child, as Rylsk hit by US-made rockets | indirect
e1 ASSAULT/heavy-weapons | hit | r=child>-,RUS,CVL | p=Rylsk>RY | d=2024-12-20 | f=killed 6 "Six dead"
+ KURSK, December 20. /TASS/.
. Six people, one of them a child, were killed when Ukrainian troops fired HIMARS rockets at the town of Rylsk on Friday, Kursk Region Acting Governor Alexander Khinshtein wrote on Telegram.
S person:Kursk Region Acting Governor Alexander Khinshtein>AG | wrote | Six people, one of them a child, were killed when Ukrainian troops fired HIMARS rockets at the town of Rylsk on Friday | indirect
e2 ASSAULT/heavy-weapons | fired | a=Ukrainian troops>Armed Forces of Ukraine,UKR,MIL | r=Six people>Residents of Rylsk,RUS,CVL | p=Rylsk>RY | d=2024-12-20 | f=killed 6 "Six people" | same=e1
. Ten others, including a 13-year-old, were hospitalized with minor wounds, he added.
S person:he>AG | added | Ten others, including a 13-year-old, were hospitalized with minor wounds | indirect
e3 ASSAULT/heavy-weapons | wounds | r=Ten others>Residents of Rylsk,RUS,CVL | p=Rylsk>RY | d=2024-12-20 | f=injured 10 "Ten others" | same=e1
. A school, a recreation center and an aviation college were damaged.
e4 ASSAULT/heavy-weapons | damaged | p=Rylsk>RY | d=2024-12-20 | same=e1
. Russia will request an emergency meeting of the UN Security Council over the strike, the Foreign Ministry announced.
S organization:the Foreign Ministry>=Ministry of Foreign Affairs of Russia | announced | Russia will request an emergency meeting of the UN Security Council over the strike | indirect
e5 REQUEST/meet | request | a=Russia>R | r=UN Security Council>United Nations Security Council,-,IGO | st=planned
e6 ASSAULT/heavy-weapons | strike | p=Rylsk>RY | d=2024-12-20 | same=e1
. "Those who supply the long-range missiles are accomplices to this crime," Spokeswoman Maria Zakharova stressed.
S person:Spokeswoman Maria Zakharova>=Maria Zakharova | stressed | Those who supply the long-range missiles are accomplices to this crime | direct
e7 ACCUSE/disapprove | accomplices | a=Spokeswoman Maria Zakharova>Maria Zakharova,RUS,GOV | r=Those who supply the long-range missiles>Western countries,-,GOV
. Hours earlier, Russian high-precision weapons had hit a command center of Ukraine's SBU in Kiev in response to a November attack on a chemical plant in the Rostov Region, according to the Defense Ministry.
S organization:the Defense Ministry>=Ministry of Defence of Russia | according to | Russian high-precision weapons had hit a command center of Ukraine's SBU in Kiev in response to a November attack on a chemical plant in the Rostov Region | indirect
e8 ASSAULT/heavy-weapons | hit | a=Russian>Russian Armed Forces,RUS,MIL | r=a command center of Ukraine's SBU>Security Service of Ukraine,UKR,SPY | p=Kiev>Kyiv,UKR,50.45,30.52 | d=2024-12-20
e9 ASSAULT | attack on a chemical plant | a=Ukraine>U | r=a chemical plant>Chemical plant in Rostov Oblast,RUS,BUS | p=Rostov Region>Rostov Oblast,RUS,47.7,41.2 | d=2024-11-01..2024-11-30
. One person was killed in the Ukrainian capital and six foreign embassies in one building, those of Albania and Argentina among them, lost their windows, officials there said.
S unnamed:officials there>- | said | One person was killed in the Ukrainian capital and six foreign embassies in one building, those of Albania and Argentina among them, lost their windows | indirect
e10 ASSAULT/heavy-weapons | killed | r=One person>-,UKR,CVL | p=Ukrainian capital>Kyiv,UKR,50.45,30.52 | d=2024-12-20 | f=killed 1 "One person" | same=e8
