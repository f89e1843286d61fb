@story en-own-qb-001 | en | 2022-05-28 | Mehr News Agency
@who IRGCN = Navy of the Islamic Revolutionary Guard Corps | IRN | MIL
@who IR = Iran | IRN | GOV
@who GR = Greece | GRC | GOV
@who US = United States | USA | GOV
@who TK = Greek oil tankers | GRC | BUS
@who FM = Ministry of Foreign Affairs of Greece | GRC | GOV
@where PG = Persian Gulf | - | 26.5 | 52.0
@where AS = Asaluyeh | IRN | 27.48 | 52.61
@where KA = Karystos | GRC | 38.02 | 24.42
# IRGC Navy seizes two Greek tankers in Persian Gulf
e1 COERCE/seize | seizes | a=IRGC Navy>IRGCN | r=two Greek tankers>TK | p=Persian Gulf>PG | d=2022-05-27 | f=size 2 "two Greek tankers"
+ TEHRAN, May 28 (MNA) – The Public Relations of the IRGC Navy announced in a statement that its forces had impounded two tankers flying the flag of Greece on Friday over violations committed in the waters of the Persian Gulf.
S organization:The Public Relations of the IRGC Navy>IRGCN ; document:a statement>=Statement of the IRGC Navy | announced | its forces had impounded two tankers flying the flag of Greece on Friday over violations committed in the waters of the Persian Gulf | indirect
e2 COERCE/seize | impounded | a=its forces>IRGCN | r=two tankers flying the flag of Greece>TK | p=Persian Gulf>PG | d=2022-05-27 | f=size 2 "two tankers" | same=e1
. No further details were given.
+ Tasnim earlier quoted informed sources as saying that Tehran had decided to take "punitive measures" against Athens after the latter handed over a cargo of Iranian crude to the Americans.
S outlet:Tasnim>=Tasnim News Agency ; unnamed:informed sources>- | saying | Tehran had decided to take "punitive measures" against Athens after the latter handed over a cargo of Iranian crude to the Americans | mixed
e3 THREATEN | punitive measures | a=Tehran>IR | r=Athens>GR
e4 AID | handed over a cargo | a=the latter>GR | r=the Americans>US
+ The Greek foreign ministry said an Iranian helicopter had landed on the deck of the Delta Poseidon, 22 nautical miles off the Iranian coast, and that armed men took the crew captive.
S organization:The Greek foreign ministry>FM | said | an Iranian helicopter had landed on the deck of the Delta Poseidon, 22 nautical miles off the Iranian coast, and that armed men took the crew captive | indirect
e5 COERCE/seize | landed on the deck | a=an Iranian helicopter>IRGCN | r=Delta Poseidon>TK | p=the Iranian coast>PG | d=2022-05-27 | same=e1
e6 COERCE/arrest | took the crew captive | a=armed men>IRGCN | r=the crew>Crew of the Delta Poseidon,GRC,CVL | p=the Iranian coast>PG | d=2022-05-27
. A similar incident had taken place near Asaluyeh, it added, with nine Greek citizens among those on board the two ships.
S organization:it>FM | added | A similar incident had taken place near Asaluyeh | indirect
e7 COERCE/seize | incident | r=the two ships>TK | p=Asaluyeh>AS | d=2022-05-27
. It condemned what it called "acts of piracy" and summoned Tehran's ambassador.
S organization:It>FM | called | acts of piracy | direct
e8 ACCUSE/disapprove | condemned | a=It>FM | r=Tehran>IR
e9 ACCUSE/disapprove | summoned | a=It>FM | r=Tehran's ambassador>Ambassador of Iran to Greece,IRN,GOV
. Greek nationals have been advised not to travel to Iran.
+ The dispute goes back to April, when Greek authorities detained the Iranian-flagged Lana, formerly Pegas, off the island of Evia with 19 Russian crew members.
e10 COERCE/seize | detained | a=Greek authorities>GR | r=the Iranian-flagged Lana>Oil tanker Lana,IRN,BUS | p=Evia>KA | d=2022-04-01..2022-04-30
. A court later allowed Washington to pump the oil into another vessel, the Ice Energy, which the US had chartered.
e11 AGREE | allowed | a=A court>Court of Greece,GRC,JUD | r=Washington>US
+ Iran's Ports and Maritime Organization called the move an "international robbery" and demanded the immediate release of the ship.
S organization:Iran's Ports and Maritime Organization>=Ports and Maritime Organization of Iran | called | international robbery | direct
e12 ACCUSE/disapprove | international robbery | a=Iran's Ports and Maritime Organization>Ports and Maritime Organization of Iran,IRN,GOV | r=Washington>US
e13 REQUEST/yield | demanded | a=Iran's Ports and Maritime Organization>Ports and Maritime Organization of Iran,IRN,GOV | r=Greek authorities>GR
e14 RETREAT/release | release of the ship | a=Greek authorities>GR | r=the ship>Oil tanker Lana,IRN,BUS | st=possible
. The Swiss envoy, who looks after American interests in Tehran, was called to the ministry on Wednesday in the absence of an ambassador.
e15 ACCUSE/disapprove | called to the ministry | a=Tehran>IR | r=The Swiss envoy>Ambassador of Switzerland to Iran,CHE,GOV | d=2022-05-25
+ Greece has the largest merchant fleet in the world, and some of its tankers regularly load at Basra.
. The price of Brent crude hardly moved on the news.

@story en-own-qb-002 | en | 2020-05-29 | SANA
@who US = US forces in Syria | USA | MIL
@who TR = Turkish forces in Syria | TUR | MIL
@who SDF = Syrian Democratic Forces | SYR | REB
@who LOC = Residents of al-Hasakah | SYR | CVL
@who SAA = Syrian Arab Army | SYR | MIL
@where HA = al-Hasakah province | SYR | 36.5 | 40.75
@where RU = Rmeilan | SYR | 37.02 | 41.94
@where TT = Tal Tamr | SYR | 36.66 | 40.37
@where WL = al-Waleed crossing | IRQ | 36.98 | 42.1
# US occupation brings 40 trucks of weapons and logistic materials into Hasaka
e1 MOBILIZE/weapons | brings | a=US occupation>US | p=Hasaka>HA | d=2020-05-29 | f=size 40 "40 trucks"
+ Hasaka, SANA – The US occupation forces brought into the province on Friday a convoy of 40 trucks loaded with weapons and logistic materials through the illegal al-Waleed crossing, local sources told SANA's reporter.
S outlet:SANA>=SANA ; unnamed:local sources>- | told | The US occupation forces brought into the province on Friday a convoy of 40 trucks loaded with weapons and logistic materials through the illegal al-Waleed crossing | indirect
e2 MOBILIZE/weapons | brought into the province | a=The US occupation forces>US | p=al-Waleed crossing>WL | d=2020-05-29 | f=size 40 "40 trucks" | same=e1
. The convoy, the sources added, headed for the bases which these forces have set up around the oil fields of Rmeilan to go on looting the country's wealth.
S unnamed:the sources>- | added | The convoy ... headed for the bases which these forces have set up around the oil fields of Rmeilan to go on looting the country's wealth | indirect
e3 MOBILIZE/weapons | headed for the bases | a=The convoy>US | p=Rmeilan>RU | d=2020-05-29 | same=e1
e4 COERCE/seize | looting the country's wealth | a=these forces>US | r=the country>Syria,SYR,GOV | p=Rmeilan>RU | st=ongoing
+ In the village of Farfara, locals backed by an army checkpoint blocked the way of five American armoured vehicles, pelted them with stones and compelled them to turn back.
e5 PROTEST/obstruct | blocked the way | a=locals>LOC | r=five American armoured vehicles>US | p=Farfara>Farfara,SYR,36.95,41.35 | f=size 5 "five American armoured vehicles"
e6 ASSAULT/primitive | pelted them with stones | a=locals>LOC | r=them>US | p=Farfara>Farfara,SYR,36.95,41.35
e7 RETREAT/withdraw | turn back | a=them>US | p=Farfara>Farfara,SYR,36.95,41.35
. "We will not let them step on our land, whatever the flag they raise," an elderly man said.
S unnamed:an elderly man>- | said | We will not let them step on our land, whatever the flag they raise, | direct
e8 REJECT | will not let them step on our land | a=We>LOC | r=them>US
+ Meanwhile, the Turkish occupation and its mercenaries shelled with artillery the outskirts of Tal Tamr, causing material damage to the houses and setting fire to wheat fields just days before the harvest.
e9 ASSAULT/heavy-weapons,destroy | shelled | a=the Turkish occupation>TR ; its mercenaries>Syrian National Army,SYR,REB | r=Tal Tamr>Residents of Tal Tamr,SYR,CVL | p=Tal Tamr>TT
e10 ASSAULT/destroy | setting fire to wheat fields | a=the Turkish occupation>TR ; its mercenaries>Syrian National Army,SYR,REB | p=Tal Tamr>TT
. No casualties were reported.
+ For its part, the QSD militia, which is backed by Washington, stormed the town of al-Shaddadi and kidnapped a number of young men to take them to its training camps by force.
e11 COERCE | stormed | a=the QSD militia>SDF | p=al-Shaddadi>al-Shaddadi,SYR,36.06,40.73
e12 ASSAULT/abduct | kidnapped | a=the QSD militia>SDF | r=a number of young men>Residents of al-Shaddadi,SYR,CVL | p=al-Shaddadi>al-Shaddadi,SYR,36.06,40.73
. Their families staged a sit-in in front of the municipality, demanding that they be released.
S organization:Their families>=Residents of al-Shaddadi | demanding that | they be released | indirect
e13 PROTEST/demo | staged a sit-in | a=Their families>Residents of al-Shaddadi,SYR,CVL | p=al-Shaddadi>al-Shaddadi,SYR,36.06,40.73
e14 REQUEST/yield | demanding | a=Their families>Residents of al-Shaddadi,SYR,CVL | r=the QSD militia>SDF
e15 RETREAT/release | be released | a=the QSD militia>SDF | r=they>Residents of al-Shaddadi,SYR,CVL | st=possible
+ Two members of the militia were killed when unidentified gunmen opened fire on their car on the al-Kharafi road at dawn.
e16 ASSAULT/firearms | opened fire | a=unidentified gunmen>-,-,REB | r=Two members of the militia>SDF | p=al-Kharafi road>al-Kharafi,SYR,35.9,40.7 | f=killed 2 "Two members of the militia"
+ In Deir Ezzor, engineering units of the Syrian Arab Army dismantled scores of landmines that Daesh terrorists had planted along the highway to Palmyra before they were defeated in 2017.
e17 MOBILIZE/weapons | planted | a=Daesh terrorists>Islamic State,-,REB | p=highway to Palmyra>Palmyra,SYR,34.55,38.28
e18 ASSAULT | defeated | r=Daesh terrorists>Islamic State,-,REB | d=2017-01-01..2017-12-31
. The Euphrates stood low this week, and ferries at Ayyash ran only in the mornings.
+ Damascus affirms that the presence of foreign troops on its soil without its consent is aggression and a breach of the UN Charter.
S organization:Damascus>=Syria | affirms | the presence of foreign troops on its soil without its consent is aggression and a breach of the UN Charter | indirect

@story en-own-qb-003 | en | 2015-03-28 | Al Arabiya News
@who SA = Saudi Arabia | SAU | GOV
@who HOU = Houthis | YEM | REB
@who COA = Saudi-led coalition | - | MIL
@who HAD = Abd-Rabbu Mansour Hadi | YEM | GOV
@who ASI = Ahmed Asiri | SAU | MIL
@who SAL = Ali Abdullah Saleh | YEM | OPP
@who IR = Iran | IRN | GOV
@who ARB = Arab League | - | IGO
@where SN = Sanaa | YEM | 15.37 | 44.19
@where AD = Aden | YEM | 12.8 | 45.03
@where SS = Sharm el-Sheikh | EGY | 27.91 | 34.33
# 'Decisive Storm' day three: Houthi missile depots hit as Hadi vows return
e1 ASSAULT/aerial,destroy | hit | a='Decisive Storm'>COA | r=Houthi missile depots>HOU | d=2015-03-28
+ Warplanes of the Saudi-led coalition pounded ammunition dumps and ballistic missile sites held by Houthi militias around Sanaa early Saturday, the third day of Operation Decisive Storm, Al Arabiya's correspondent reported.
S outlet:Al Arabiya's correspondent>=Al Arabiya | reported | Warplanes of the Saudi-led coalition pounded ammunition dumps and ballistic missile sites held by Houthi militias around Sanaa early Saturday, the third day of Operation Decisive Storm | indirect
e2 ASSAULT/aerial,destroy | pounded | a=Warplanes of the Saudi-led coalition>COA | r=Houthi militias>HOU | p=Sanaa>SN | d=2015-03-28 | same=e1
. Explosions lit up Faj Attan, the hill south of the capital where Scuds had been kept since Soviet days.
e3 ASSAULT/aerial | Explosions | p=Faj Attan>Faj Attan,YEM,15.31,44.18 | d=2015-03-28 | same=e1
+ "We will go on until the militias can no longer threaten the Yemeni people or the Kingdom," Brig. Gen. Ahmed Asiri, the coalition's spokesman, told a news briefing at a Riyadh air base.
S person:Brig. Gen. Ahmed Asiri, the coalition's spokesman>ASI | told | We will go on until the militias can no longer threaten the Yemeni people or the Kingdom, | direct
e4 THREATEN/violence | will go on | a=We>COA | r=the militias>HOU | d=2015-03-28
. A land operation was not planned for the moment, he said, although troops stood ready along the border.
S person:he>ASI | said | A land operation was not planned for the moment | indirect
e5 ASSAULT | land operation | a=We>COA | st=denied
e6 MOBILIZE/troops | stood ready | a=troops>Saudi Arabian Army,SAU,MIL | p=the border>Saudi-Yemeni border,SAU,16.9,43.0 | st=ongoing
+ President Abd-Rabbu Mansour Hadi, who slipped out of Aden by sea on Wednesday as the rebels closed in, surfaced at the Arab summit in Sharm el-Sheikh and swore that he would be back.
S person:President Abd-Rabbu Mansour Hadi>HAD | swore | he would be back | indirect
e7 RETREAT/withdraw | slipped out of Aden | a=President Abd-Rabbu Mansour Hadi>HAD | p=Aden>AD | d=2015-03-25
e8 ASSAULT | closed in | a=the rebels>HOU | p=Aden>AD | d=2015-03-25 | st=ongoing
e9 CONSULT/multilateral | Arab summit | a=President Abd-Rabbu Mansour Hadi>HAD ; Arab summit>ARB | p=Sharm el-Sheikh>SS | d=2015-03-28
. He called the Houthis "puppets of Iran" and urged that the strikes continue until they surrender.
S person:He>HAD | called | puppets of Iran | direct
S person:He>HAD | urged that | the strikes continue until they surrender | indirect
e10 ACCUSE/allege | puppets of Iran | a=He>HAD | r=the Houthis>HOU ; Iran>IR | p=Sharm el-Sheikh>SS | d=2015-03-28
e11 REQUEST/assist | urged | a=He>HAD | r=Arab summit>ARB | p=Sharm el-Sheikh>SS | d=2015-03-28
e12 RETREAT/disarm | surrender | a=they>HOU | st=possible
+ Ten countries are taking part, among them the UAE, Jordan, Morocco and Sudan; Egypt has sent four warships through the Suez Canal, and Pakistan has yet to make up its mind.
e13 ASSAULT/aerial | taking part | a=the UAE>United Arab Emirates,ARE,GOV ; Jordan>Jordan,JOR,GOV ; Morocco>Morocco,MAR,GOV ; Sudan>Sudan,SDN,GOV | r=the Houthis>HOU | p=Sanaa>SN | st=ongoing
e14 MOBILIZE/weapons | sent four warships | a=Egypt>Egypt,EGY,GOV | p=the Suez Canal>Suez Canal,EGY,30.6,32.33 | f=size 4 "four warships"
. King Salman promised that the campaign would bring security to Yemen.
S person:King Salman>=Salman of Saudi Arabia | promised that | the campaign would bring security to Yemen | indirect
e15 AGREE | promised | a=King Salman>Salman of Saudi Arabia,SAU,GOV | r=Yemen>Yemen,YEM,GOV
+ Saudi naval special forces meanwhile rescued 86 diplomats from Aden, state television said.
S outlet:state television>=Saudi Television | said | Saudi naval special forces meanwhile rescued 86 diplomats from Aden | indirect
e16 AID | rescued | a=Saudi naval special forces>Royal Saudi Navy,SAU,MIL | r=86 diplomats>Foreign diplomats in Aden,-,GOV | p=Aden>AD | f=size 86 "86 diplomats"
+ The port city has been without police for four days.
. Residents describe looted shops and boys with rifles.
S unnamed:Residents>- | describe | looted shops and boys with rifles | indirect
e17 ASSAULT/destroy | looted | p=The port city>AD
. At least 62 people have died in street fighting there, the director of its health department told AFP.
S outlet:AFP>=AFP ; person:the director of its health department>=Al-Khader Lassouar | told | At least 62 people have died in street fighting there | indirect
e18 ASSAULT/firearms | street fighting | p=there>AD | f=killed 62.. "At least 62 people"
+ Former president Ali Abdullah Saleh, whose loyalists in the army fight beside the rebels, proposed a halt to the raids and a return to dialogue under the United Nations.
e19 ASSAULT | fight beside the rebels | a=loyalists in the army>Loyalists of Ali Abdullah Saleh,YEM,MIL ; the rebels>HOU | st=ongoing
e20 REQUEST/yield | proposed a halt to the raids | a=Ali Abdullah Saleh>SAL | r=the Saudi-led coalition>COA
. Tehran rejected the charge that it arms the group and demanded an immediate end to the "aggression".
e21 REJECT | rejected the charge | a=Tehran>IR | r=He>HAD
e22 AID | arms the group | a=it>IR | r=the group>HOU | st=denied
e23 REQUEST/yield | demanded | a=Tehran>IR | r=the Saudi-led coalition>COA
e24 ASSAULT/aerial | aggression | a=the Saudi-led coalition>COA | same=e1

@story en-own-qb-004 | en | 2022-07-21 | Rudaw
@who TR = Turkey | TUR | GOV
@who TAF = Turkish Armed Forces | TUR | MIL
@who IQ = Iraq | IRQ | GOV
@who PKK = PKK | TUR | REB
@who KAD = Mustafa al-Kadhimi | IRQ | GOV
@who TOU = Tourists at Parkha | IRQ | CVL
@who FHU = Fuad Hussein | IRQ | GOV
@who CAV = Mevlut Cavusoglu | TUR | GOV
@where ZA = Parkha resort, Zakho | IRQ | 37.21 | 42.78
@where BG = Baghdad | IRQ | 33.31 | 44.37
# Coffins of Zakho victims flown to Baghdad as Iraq takes Turkey to Security Council
e1 REQUEST/assist | takes Turkey to Security Council | a=Iraq>IQ | r=Security Council>United Nations Security Council,-,IGO
+ ERBIL, Kurdistan Region – Nine coffins draped in the Iraqi flag were lifted into a military aircraft at Erbil airport on Thursday, a day after shells slammed into a crowded mountain resort in Zakho district.
e2 ASSAULT/heavy-weapons | slammed into | r=a crowded mountain resort>TOU | p=Zakho district>ZA | d=2022-07-20 | f=killed 9 "Nine coffins"
. Among the dead were a newly married engineer and a girl of one.
+ Baghdad holds Turkish artillery responsible.
e3 ACCUSE/allege | holds Turkish artillery responsible | a=Baghdad>IQ | r=Turkish artillery>TAF
. "Turkey has once more ignored Iraq's continuous demands to refrain from violations against its sovereignty," Prime Minister Mustafa al-Kadhimi wrote on Twitter, reserving "the full right to respond".
S document:Twitter>=Twitter post of Mustafa al-Kadhimi ; person:Prime Minister Mustafa al-Kadhimi>KAD | wrote | Turkey has once more ignored Iraq's continuous demands to refrain from violations against its sovereignty, | direct
e4 REJECT/yield | ignored Iraq's continuous demands | a=Turkey>TR | r=Iraq>IQ
e5 REQUEST/yield | demands | a=Iraq>IQ | r=Turkey>TR
e6 ACCUSE/disapprove | ignored | a=Prime Minister Mustafa al-Kadhimi>KAD | r=Turkey>TR
e7 THREATEN/violence | full right to respond | a=Prime Minister Mustafa al-Kadhimi>KAD | r=Turkey>TR
+ Ankara denies it.
e8 REJECT | denies | a=Ankara>TR | r=Baghdad>IQ
. The foreign ministry said that such attacks "are assessed to have been organized by the terrorist organization", its term for the Kurdistan Workers' Party (PKK), and invited Iraqi officials to investigate jointly.
S organization:The foreign ministry>=Ministry of Foreign Affairs of Turkey | said that | such attacks "are assessed to have been organized by the terrorist organization" | mixed
e9 ASSAULT/heavy-weapons | attacks | a=the terrorist organization>PKK | p=Zakho district>ZA | st=possible | same=e2
e10 REQUEST | invited | a=The foreign ministry>Ministry of Foreign Affairs of Turkey,TUR,GOV | r=Iraqi officials>IQ
+ A commander of the group told Rudaw that its fighters had no position within miles of the place.
S outlet:Rudaw>=Rudaw ; person:A commander of the group>- | told | its fighters had no position within miles of the place | indirect
. "The whole world knows whose guns sit on those hilltops."
S person:A commander of the group>- | - | The whole world knows whose guns sit on those hilltops. | direct
+ Foreign Minister Fuad Hussein said the charge d'affaires would be recalled from Ankara and no new ambassador sent.
S person:Foreign Minister Fuad Hussein>FHU | said | the charge d'affaires would be recalled from Ankara and no new ambassador sent | indirect
e11 SANCTION/withdraw | recalled | a=Foreign Minister Fuad Hussein>FHU | r=Ankara>TR | st=planned
. Iraq has lodged an urgent complaint with the Security Council and wants all Turkish troops out.
e12 REQUEST/assist | lodged an urgent complaint | a=Iraq>IQ | r=the Security Council>United Nations Security Council,-,IGO | same=e1
e13 ACCUSE | complaint | a=Iraq>IQ | r=Turkey>TR
e14 REQUEST/yield | wants all Turkish troops out | a=Iraq>IQ | r=Turkish troops>TAF
e15 RETREAT/withdraw | out | a=Turkish troops>TAF | p=Iraq>Iraq,IRQ,33.2,43.7 | st=possible
+ In Baghdad, Karbala and Nasiriyah hundreds of protesters tore down Turkish flags and stormed a visa office, chanting against President Erdogan.
e16 PROTEST/demo | chanting | a=hundreds of protesters>Protesters in Iraq,IRQ,CVL | r=President Erdogan>Recep Tayyip Erdogan,TUR,GOV | p=Baghdad>BG | f=size 200.. "hundreds of protesters"
e17 PROTEST/vandalize | tore down Turkish flags | a=hundreds of protesters>Protesters in Iraq,IRQ,CVL | r=Turkish>TR | p=Baghdad>BG | f=size 200.. "hundreds of protesters"
e18 PROTEST/vandalize | stormed a visa office | a=hundreds of protesters>Protesters in Iraq,IRQ,CVL | r=a visa office>TR | p=Baghdad>BG
+ The summer heat in the south drives families from Basra and Nasiriyah to the Kurdish mountains every July.
. Hotels in Duhok say four in five bookings have been cancelled since.
S organization:Hotels in Duhok>=Hotels in Duhok | say | four in five bookings have been cancelled since | indirect
+ Turkish Foreign Minister Mevlut Cavusoglu, speaking to state broadcaster TRT, said: "We have never carried out an attack on civilians."
S outlet:state broadcaster TRT>=TRT ; person:Turkish Foreign Minister Mevlut Cavusoglu>CAV | said | We have never carried out an attack on civilians. | direct
e19 ASSAULT | attack on civilians | a=We>TR | st=denied | same=e2
. His country launched Operation Claw-Lock against the PKK in the border districts of Metina, Zap and Avashin on April 18; five of its soldiers were killed there last week.
e20 ASSAULT | launched Operation Claw-Lock | a=His country>TR | r=the PKK>PKK | p=Metina>Metina,IRQ,37.2,43.3 | d=2022-04-18
e21 ASSAULT | killed | r=five of its soldiers>TAF | p=Metina>Metina,IRQ,37.2,43.3 | d=2022-07-11..2022-07-17 | f=killed 5 "five of its soldiers"
. The armed group took up the gun in 1984.
e22 ASSAULT | took up the gun | a=The armed group>PKK | d=1984-01-01..1984-12-31
+ Washington condemned the attack without naming its author, and the UN mission, UNAMI, called for a thorough inquiry.
e23 ACCUSE/disapprove | condemned | a=Washington>United States,USA,GOV
e24 ASSAULT/heavy-weapons | attack | p=Zakho district>ZA | same=e2
e25 REQUEST | called for a thorough inquiry | a=the UN mission, UNAMI>UNAMI,-,IGO

@story en-own-qb-005 | en | 2017-09-26 | Daily Sabah
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who KRG = Kurdistan Regional Government | IRQ | GOV
@who BAR = Masoud Barzani | IRQ | GOV
@who TR = Turkey | TUR | GOV
@who IQ = Iraq | IRQ | GOV
@who ABA = Haider al-Abadi | IRQ | GOV
@who TSK = Turkish Armed Forces | TUR | MIL
@who IA = Iraqi Army | IRQ | MIL
@where HB = Habur border gate | TUR | 37.14 | 42.56
@where KI = Kirkuk | IRQ | 35.47 | 44.39
# Erdogan warns KRG will 'starve' once Turkey shuts valve after illegal referendum
S person:Erdogan>ERD | warns | KRG will 'starve' once Turkey shuts valve after illegal referendum | mixed
e1 THREATEN/restrict | warns | a=Erdogan>ERD | r=KRG>KRG
+ President Recep Tayyip Erdogan on Tuesday accused the leader of Iraq's Kurdish region of treachery for holding a vote on independence, and said all options from economic measures to military steps were on the table.
S person:President Recep Tayyip Erdogan>ERD | said | all options from economic measures to military steps were on the table | indirect
e2 ACCUSE/disapprove | accused | a=President Recep Tayyip Erdogan>ERD | r=the leader of Iraq's Kurdish region>BAR | d=2017-09-26
e3 THREATEN/violence,restrict | all options | a=President Recep Tayyip Erdogan>ERD | r=the leader of Iraq's Kurdish region>BAR | d=2017-09-26
+ "The moment we close the valve it is over, all their revenue disappears," he told a meeting of academics at the presidential complex in Ankara.
S person:he>ERD | told | The moment we close the valve it is over, all their revenue disappears, | direct
e4 THREATEN/restrict | close the valve | a=we>TR | r=their>KRG | d=2017-09-26 | same=e1
. "They will not be able to find food or clothes when our trucks stop going to northern Iraq."
S person:he>ERD | - | They will not be able to find food or clothes when our trucks stop going to northern Iraq. | direct
e5 THREATEN/restrict | trucks stop going | a=our>TR | r=They>KRG | d=2017-09-26 | same=e1
+ Masoud Barzani, who had a red carpet rolled out for him in the capital as late as February, ignored every appeal to put the ballot off.
e6 CONSULT/visit | red carpet rolled out | a=Masoud Barzani>BAR | r=the capital>TR | p=Ankara>Ankara,TUR,39.93,32.86 | d=2017-02-01..2017-02-28
e7 REJECT/yield | ignored every appeal | a=Masoud Barzani>BAR
. Turnout on Monday reached 72 percent, the electoral commission in Irbil said; no one doubts the outcome.
S organization:the electoral commission in Irbil>=Electoral commission of the Kurdistan Region | said | Turnout on Monday reached 72 percent | indirect
+ Turkish and Iraqi soldiers began a joint exercise at the Habur border gate, through which some 2,000 trucks roll on an ordinary day.
e8 COOPERATE | joint exercise | a=Turkish>TSK ; Iraqi soldiers>IA | p=Habur border gate>HB | st=ongoing
. An Iraqi unit arrived overnight in eight vehicles, the General Staff said in a written statement.
S organization:the General Staff>=General Staff of Turkey ; document:a written statement>=Statement of the Turkish General Staff | said | An Iraqi unit arrived overnight in eight vehicles | indirect
e9 MOBILIZE/troops | arrived | a=An Iraqi unit>IA | p=Habur border gate>HB | f=size 8 "eight vehicles"
+ The broadcasting watchdog, RTUK, struck three channels based in the region, including Rudaw, off the Turksat satellite.
e10 COERCE/censor | struck three channels | a=RTUK>Radio and Television Supreme Council,TUR,GOV | r=three channels based in the region, including Rudaw>Rudaw,IRQ,MED
+ Iraqi Prime Minister Haider al-Abadi ruled out talks on a result he described as unconstitutional and gave the regional government until Friday to hand over its airports.
S person:Iraqi Prime Minister Haider al-Abadi>ABA | described as | unconstitutional | indirect
e11 REJECT/meet | ruled out talks | a=Iraqi Prime Minister Haider al-Abadi>ABA | r=the regional government>KRG
e12 REQUEST/yield | gave the regional government until Friday | a=Iraqi Prime Minister Haider al-Abadi>ABA | r=the regional government>KRG
e13 CONCEDE | hand over its airports | a=the regional government>KRG | r=Iraqi Prime Minister Haider al-Abadi>ABA | d=2017-09-29 | st=possible
. If it did not, he said, international flights would be banned.
S person:he>ABA | said | If it did not ... international flights would be banned | indirect
e14 THREATEN/restrict | would be banned | a=he>ABA | r=the regional government>KRG
+ Parliament in Baghdad asked the premier to send troops to the disputed city of Kirkuk, where a Turkmen party's office came under fire on Sunday night.
e15 REQUEST/assist | asked | a=Parliament in Baghdad>Council of Representatives of Iraq,IRQ,LEG | r=the premier>ABA
e16 MOBILIZE/troops | send troops | a=the premier>ABA | p=Kirkuk>KI | st=possible
e17 ASSAULT/firearms | came under fire | r=a Turkmen party's office>Iraqi Turkmen Front,IRQ,OPP | p=Kirkuk>KI | d=2017-09-24
+ Iran, which has Kurds of its own, closed its airspace to planes bound for Irbil and Sulaymaniyah at Baghdad's request.
e18 COERCE/restrict | closed its airspace | a=Iran>Iran,IRN,GOV | r=Irbil>KRG | p=Iran>Iran,IRN,32.4,53.7
e19 REQUEST | request | a=Baghdad>IQ | r=Iran>Iran,IRN,GOV
+ The pipeline to Ceyhan carries between 500,000 and 600,000 barrels a day, nearly everything the region sells.
. Its civil servants have been paid late since 2014.
+ "Nobody will be thirsty in our house because a neighbor is angry," Barzani replied in a televised speech, offering the central government "serious dialogue" instead of threats.
S person:Barzani>BAR | replied | Nobody will be thirsty in our house because a neighbor is angry, | direct
e20 AGREE | offering | a=Barzani>BAR | r=the central government>IQ | d=2017-09-26

@story en-own-qb-006 | en | 2014-06-11 | Press TV
@who ISIL = Islamic State of Iraq and the Levant | - | REB
@who MAL = Nouri al-Maliki | IRQ | GOV
@who IA = Iraqi Army | IRQ | MIL
@who NUJ = Usama al-Nujaifi | IRQ | LEG
@who ROU = Hassan Rouhani | IRN | GOV
@who RES = Residents of Mosul | IRQ | CVL
@who TKC = Staff of the Turkish consulate in Mosul | TUR | GOV
@where MO = Mosul | IRQ | 36.34 | 43.13
@where TI = Tikrit | IRQ | 34.61 | 43.68
# Takfiri terrorists overrun Tikrit, half a million flee Mosul
e1 ASSAULT | overrun | a=Takfiri terrorists>ISIL | r=Tikrit>IA | p=Tikrit>TI | d=2014-06-11
+ Militants of the so-called Islamic State of Iraq and the Levant (ISIL) have taken control of Tikrit, the second provincial capital to fall into their hands in two days, Iraqi security officials say.
S unnamed:Iraqi security officials>- | say | Militants of the so-called Islamic State of Iraq and the Levant (ISIL) have taken control of Tikrit, the second provincial capital to fall into their hands in two days | indirect
e2 ASSAULT | taken control | a=Militants of the so-called Islamic State of Iraq and the Levant (ISIL)>ISIL | r=Tikrit>IA | p=Tikrit>TI | d=2014-06-11 | same=e1
. Gunmen in some sixty vehicles entered the city from four sides on Wednesday and set hundreds of inmates free, a police colonel told AFP.
S outlet:AFP>=AFP ; person:a police colonel>- | told | Gunmen in some sixty vehicles entered the city from four sides on Wednesday and set hundreds of inmates free | indirect
e3 ASSAULT | entered the city | a=Gunmen>ISIL | p=Tikrit>TI | d=2014-06-11 | f=size 60 "some sixty vehicles" | same=e1
e4 AID | set hundreds of inmates free | a=Gunmen>ISIL | r=hundreds of inmates>Prisoners in Tikrit,IRQ,CVL | p=Tikrit>TI | d=2014-06-11 | f=size 200.. "hundreds of inmates"
+ In Mosul, which the terrorists captured on Tuesday after government troops abandoned their posts, the group stormed the Turkish consulate and abducted 48 people, among them the consul general and three children.
e5 ASSAULT | captured | a=the terrorists>ISIL | r=Mosul>IA | p=Mosul>MO | d=2014-06-10
e6 RETREAT/withdraw | abandoned their posts | a=government troops>IA | p=Mosul>MO | d=2014-06-10
e7 ASSAULT | stormed | a=the group>ISIL | r=the Turkish consulate>TKC | p=Mosul>MO | d=2014-06-11
e8 ASSAULT/abduct | abducted | a=the group>ISIL | r=48 people>TKC | p=Mosul>MO | d=2014-06-11 | f=abducted 48 "48 people"
. Ankara has threatened to retaliate if its nationals are harmed.
e9 THREATEN/violence | threatened to retaliate | a=Ankara>Turkey,TUR,GOV | r=the group>ISIL
e10 ASSAULT | harmed | a=the group>ISIL | r=its nationals>TKC | st=possible
+ The International Organization for Migration puts the number of those who have left the city at half a million.
S organization:The International Organization for Migration>=International Organization for Migration | puts | the number of those who have left the city at half a million | indirect
. Columns of cars stretched for miles toward the checkpoints of the Kurdish Peshmerga, with mattresses and refrigerators on their roofs.
+ Prime Minister Nouri al-Maliki spoke of a "conspiracy" and pledged to punish officers who had deserted.
S person:Prime Minister Nouri al-Maliki>MAL | spoke of | conspiracy | direct
e11 THREATEN | pledged to punish | a=Prime Minister Nouri al-Maliki>MAL | r=officers who had deserted>IA
. He has asked lawmakers to declare a state of emergency and offered to arm civilians who volunteer to fight.
e12 REQUEST | asked lawmakers | a=He>MAL | r=lawmakers>Council of Representatives of Iraq,IRQ,LEG
e13 COERCE/martial-law | declare a state of emergency | a=lawmakers>Council of Representatives of Iraq,IRQ,LEG | p=Iraq>Iraq,IRQ,33.2,43.7 | st=possible
e14 AGREE | offered to arm civilians | a=He>MAL | r=civilians who volunteer to fight>-,IRQ,CVL
+ The speaker of the parliament, Usama al-Nujaifi, whose brother is governor of Nineveh, accused the commanders of having fled and left their tanks to the enemy.
e15 ACCUSE/disapprove | accused | a=Usama al-Nujaifi>NUJ | r=the commanders>IA
e16 RETREAT/withdraw | fled | a=the commanders>IA | p=Mosul>MO | same=e6
+ Iran's President Hassan Rouhani, in a phone call with his Iraqi counterpart, said the Islamic Republic would spare no effort at the international and regional levels to confront terrorism.
S person:Iran's President Hassan Rouhani>ROU | said | the Islamic Republic would spare no effort at the international and regional levels to confront terrorism | indirect
e17 CONSULT/phone | phone call | a=Iran's President Hassan Rouhani>ROU ; his Iraqi counterpart>President of Iraq,IRQ,GOV
e18 AGREE | would spare no effort | a=the Islamic Republic>Iran,IRN,GOV
. Tehran has tightened security along its western frontier and suspended bus services for pilgrims to Baghdad.
e19 MOBILIZE/troops | tightened security | a=Tehran>Iran,IRN,GOV | p=its western frontier>Iran-Iraq border,IRN,34.0,45.6
+ Baiji, where Iraq's largest refinery stands, was quiet in the evening after tribal elders persuaded about 250 guards to withdraw.
e20 REQUEST/yield | persuaded | a=tribal elders>Tribal elders in Baiji,IRQ,CVL | r=about 250 guards>Guards of the Baiji refinery,IRQ,COP | p=Baiji>Baiji,IRQ,34.93,43.49
e21 RETREAT/withdraw | withdraw | a=about 250 guards>Guards of the Baiji refinery,IRQ,COP | p=Baiji>Baiji,IRQ,34.93,43.49 | f=size 250 "about 250 guards"
. ISIL has held Fallujah, an hour's drive west of the capital, since January.
e22 ASSAULT | held Fallujah | a=ISIL>ISIL | p=Fallujah>Fallujah,IRQ,33.35,43.78 | d=2014-01-01..2014-06-11
