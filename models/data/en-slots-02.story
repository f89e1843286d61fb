@story en-own-qh-007 | en | 2003-08-20 | The Straits Dispatch
@who U = United Nations | - | IGO
@who V = Sergio Vieira de Mello | - | IGO
@who ST = UN staff in Baghdad | - | IGO
@who KA = Kofi Annan | - | IGO
@who US = United States Army | USA | MIL
@who B = George W. Bush | USA | GOV
@who BR = Paul Bremer | USA | GOV
@who IMF = International Monetary Fund | - | IGO
@who F = Federal Bureau of Investigation | USA | COP
@where C = Canal Hotel | IRQ | 33.33 | 44.47
@where BG = Baghdad | IRQ | 33.31 | 44.37
@where IQ = Iraq | IRQ | 33.2 | 43.7
# Annan: UN will stay in Iraq, but blames occupiers for lax security
S person:Annan>KA | : | UN will stay in Iraq | indirect
e1 REJECT/yield | will stay in Iraq | a=UN>U
e2 ACCUSE/disapprove | blames | a=Annan>KA | r=occupiers>Coalition Provisional Authority,USA,GOV | d=2003-08-20
+ They were still lifting slabs with a crane when the second night fell on the Canal Hotel.
+ The United Nations will not be driven from Iraq by the truck bomb that killed its envoy and at least 19 others at its Baghdad headquarters, Secretary-General Kofi Annan declared on Wednesday on his way through Stockholm.
S person:Secretary-General Kofi Annan>KA | declared | The United Nations will not be driven from Iraq by the truck bomb that killed its envoy and at least 19 others at its Baghdad headquarters | indirect
e3 REJECT/yield | will not be driven from Iraq | a=The United Nations>U | d=2003-08-20 | same=e1
e4 ASSAULT/explosives,suicide-attack | truck bomb | r=its envoy>V ; others>ST | p=Baghdad>C | d=2003-08-19 | f=killed 20.. "its envoy and at least 19 others"
+ "We hoped the coalition would have secured the environment by now, and that has not happened," he added, while admitting that his own people had turned down American guards.
S person:he#3>KA | added | We hoped the coalition would have secured the environment by now, and that has not happened | direct
S person:he#3>KA | admitting that | his own people had turned down American guards | indirect
e5 ACCUSE/disapprove | that has not happened | a=he#3>KA | r=the coalition>Coalition Provisional Authority,USA,GOV | d=2003-08-20 | same=e2
e6 REJECT/assist | turned down American guards | a=his own people>U | r=American guards>US
+ Sergio Vieira de Mello, 55, a Brazilian, was pinned for hours under the ceiling of his office and spoke with a sergeant who tried to dig him out; he bled to death before a lifting device came.
e7 ASSAULT/explosives,suicide-attack | bled to death | r=Sergio Vieira de Mello>V | p=his office>C | d=2003-08-19 | same=e4
+ The cement mixer had been packed with old Soviet aircraft bombs, said Thomas Fuentes, who heads an FBI team.
S person:Thomas Fuentes>=Thomas Fuentes | said | The cement mixer had been packed with old Soviet aircraft bombs | indirect
. Three Iraqi guards are being questioned because, investigators suspect, they may have told somebody which window was his.
S unnamed:investigators>- | suspect | they may have told somebody which window was his | indirect
e8 ACCUSE/investigate | questioned | a=investigators>F | r=Three Iraqi guards>Guards at the Canal Hotel,IRQ,- | st=ongoing
e9 AID | told somebody which window was his | a=they>Guards at the Canal Hotel,IRQ,- | st=possible
+ The IMF and the World Bank pulled their missions out to Amman within hours.
e10 RETREAT/withdraw | pulled their missions out | a=The IMF>IMF ; the World Bank>World Bank,-,IGO | p=Amman>Amman,JOR,31.95,35.93
+ So far nobody has owned up.
. A tape aired by Al Arabiya, in the name of a group unknown until then, threatened "every foreigner who serves the invader".
S outlet:Al Arabiya>=Al Arabiya ; document:A tape>=Tape aired by Al Arabiya | threatened | every foreigner who serves the invader | direct
e11 THREATEN/violence | threatened | a=a group unknown until then>-,IRQ,REB | r=every foreigner who serves the invader>Foreigners in Iraq,-,CVL
+ In Crawford, Texas, Mr Bush interrupted a round of golf to say that the killers were the enemies of the Iraqi people.
S person:Mr Bush>B | say that | the killers were the enemies of the Iraqi people | indirect
e12 ACCUSE/disapprove | enemies of the Iraqi people | a=Mr Bush>B | p=Crawford>Crawford,USA,31.53,-97.44
+ American commanders have asked Turkey, India and Pakistan for troops since June; Delhi said no on July 14, Ankara is thinking it over.
e13 REQUEST/assist | asked | a=American commanders>US | r=Turkey>Turkey,TUR,GOV ; India>India,IND,GOV ; Pakistan>Pakistan,PAK,GOV | d=2003-06-01..2003-08-20
e14 REJECT/assist | said no | a=Delhi>India,IND,GOV | r=American commanders>US | d=2003-07-14
+ Baghdad had 43 degrees in the shade and six hours of current.
+ It is the second massacre in the capital this month: on August 7 a parked minibus exploded before the Jordanian embassy, leaving 17 dead.
e15 ASSAULT/explosives | exploded | r=the Jordanian embassy>Embassy of Jordan in Baghdad,JOR,GOV | p=the capital>BG | d=2003-08-07 | f=killed 17 "17"
e16 ASSAULT/explosives,suicide-attack | massacre | p=the capital>C | d=2003-08-19 | same=e4
. "At the gate they searched me every morning, my lunch and my shoes, but the lane behind was open," said Hanan, a typist, her arm in a sling.
S person:Hanan, a typist>=Hanan | said | At the gate they searched me every morning, my lunch and my shoes, but the lane behind was open | direct

@story en-own-qh-008 | en | 2008-05-10 | Levant Wire
@who H = Hezbollah | LBN | REB
@who SI = Fouad Siniora | LBN | GOV
@who N = Hassan Nasrallah | LBN | REB
@who A = Lebanese Armed Forces | LBN | MIL
@who FM = Future Movement | LBN | OPP
@who SH = Saad Hariri | LBN | OPP
@who W = Walid Jumblatt | LBN | OPP
@who AM = Amal Movement | LBN | OPP
@who FTV = Future Television | LBN | MED
@who AL = Arab League | - | IGO
@where B = Beirut | LBN | 33.89 | 35.5
@where AP = Beirut Rafic Hariri International Airport | LBN | 33.82 | 35.49
@where TJ = Tariq al-Jadideh | LBN | 33.87 | 35.5
# Army freezes steps against Hezbollah; gunmen start to leave west Beirut
e1 CONCEDE | freezes steps against Hezbollah | a=Army>A | r=Hezbollah>H | d=2008-05-10
e2 RETREAT/withdraw | leave | a=gunmen>H | p=west Beirut>B | d=2008-05-10
+ BEIRUT, Saturday.
. Lebanon's army on Saturday overruled two government decrees that had provoked Hezbollah into seizing the Muslim half of the capital, and the Shiite group answered that it would put an end to "all armed appearances", though not to its roadblocks.
S organization:the Shiite group>H | answered that | it would put an end to "all armed appearances" | mixed
e3 CONCEDE | overruled two government decrees | a=Lebanon's army>A | r=Hezbollah>H | p=BEIRUT>B | d=2008-05-10 | same=e1
e4 ASSAULT | seizing the Muslim half of the capital | a=Hezbollah>H | p=the capital>B | d=2008-05-08..2008-05-09
e5 CONCEDE | put an end | a=it#3>H | p=the capital>B | d=2008-05-10
+ By dusk men with rocket launchers were climbing into vans in Hamra, and soldiers were sweeping up cartridges around the Central Bank.
e6 RETREAT/withdraw | climbing into vans | a=men with rocket launchers>H | p=Hamra>Hamra,LBN,33.9,35.48 | d=2008-05-10 | same=e2
+ The decrees, passed on Tuesday, had outlawed the group's private telephone network and dismissed the airport's security chief, Brigadier Wafiq Shuqair, over a spy camera that watched a runway.
e7 COERCE/restrict | outlawed | a=The decrees>Government of Lebanon,LBN,GOV | r=the group>H | d=2008-05-06
e8 SANCTION/expel | dismissed | a=The decrees>Government of Lebanon,LBN,GOV | r=Brigadier Wafiq Shuqair>Wafiq Shuqair,LBN,MIL | p=the airport>AP | d=2008-05-06
. Hassan Nasrallah called them a declaration of war on Thursday: "The hand that touches our weapons will be cut off."
S person:Hassan Nasrallah>N | called | a declaration of war | indirect
S person:Hassan Nasrallah>N | : | The hand that touches our weapons will be cut off. | direct
e9 ACCUSE/disapprove | declaration of war | a=Hassan Nasrallah>N | r=them>Government of Lebanon,LBN,GOV | d=2008-05-08
e10 THREATEN/violence | will be cut off | a=Hassan Nasrallah>N | r=The hand that touches our weapons>Government of Lebanon,LBN,GOV | d=2008-05-08
+ In the three days since then at least 25 people have died.
e11 ASSAULT | died | r=people>-,LBN,- | p=the capital>B | d=2008-05-08..2008-05-10 | f=killed 25.. "at least 25 people" | same=e4
. At a funeral in Tariq al-Jadideh on Saturday a shopkeeper fired into the mourners and killed two of them.
e12 ASSAULT/firearms | fired into the mourners | a=a shopkeeper>-,LBN,CVL | r=the mourners>Mourners in Tariq al-Jadideh,LBN,CVL | p=Tariq al-Jadideh>TJ | d=2008-05-10 | f=killed 2 "two of them"
+ Prime Minister Fouad Siniora, besieged in the Serail, broke his silence on television.
e13 COERCE/restrict | besieged | r=Prime Minister Fouad Siniora>SI | p=the Serail>Grand Serail,LBN,33.9,35.5 | st=ongoing
. His state could no longer live with a state beside it, he said; what Hezbollah had done was "a poisoned sting" to democracy.
S person:he>SI | said | what Hezbollah had done was "a poisoned sting" to democracy | mixed
e14 ACCUSE/disapprove | a poisoned sting | a=he>SI | r=Hezbollah>H | d=2008-05-10
. He nevertheless left it to General Michel Suleiman to decide about the decrees.
+ Saad Hariri's television station has been off the air since Friday morning, when masked men made the technicians pull the plug; his newspaper burned.
e15 COERCE/censor | pull the plug | a=masked men>H | r=Saad Hariri's television station>FTV | p=Beirut>B | d=2008-05-09
e16 ASSAULT/destroy | burned | r=his newspaper>Al-Mustaqbal,LBN,MED | p=Beirut>B
+ Walid Jumblatt, holed up in Clemenceau, asked his rival Nabih Berri by telephone to spare the mountain.
e17 REQUEST | asked | a=Walid Jumblatt>W | r=his rival Nabih Berri>Nabih Berri,LBN,LEG
e18 CONSULT/phone | by telephone | a=Walid Jumblatt>W ; Nabih Berri>Nabih Berri,LBN,LEG
+ Arab foreign ministers are to meet in Cairo on Sunday at the behest of Egypt and Saudi Arabia.
e19 AGREE | meet | a=Arab foreign ministers>AL | p=Cairo>Cairo,EGY,30.04,31.24 | d=2008-05-11 | st=planned
e20 REQUEST/meet | behest | a=Egypt>Egypt,EGY,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV | r=Arab foreign ministers>AL
. The White House hinted at new sanctions on Syria and Iran, without which, a spokesman claimed, no one in Beirut would own so many rifles.
S organization:The White House>=White House | hinted at | new sanctions on Syria and Iran | indirect
S unnamed:a spokesman>- | claimed | without which ... no one in Beirut would own so many rifles | indirect
e21 THREATEN/restrict | hinted at new sanctions | a=The White House>White House,USA,GOV | r=Syria>Syria,SYR,GOV ; Iran>Iran,IRN,GOV
+ The airport road is cut by mounds of earth for a fourth day.
e22 PROTEST/obstruct | cut by mounds of earth | p=The airport road>AP | d=2008-05-07..2008-05-10 | st=ongoing
+ Petrol sold for three times its price in the Bekaa, and the schools will not open on Monday.
+ Older people spoke of 1975, when gunmen shot up a bus at Ain al-Rummaneh on April 13, 27 Palestinians died, and fifteen years of war followed.
e23 ASSAULT/firearms | shot up a bus | a=gunmen>Kataeb militia,LBN,REB | r=27 Palestinians>Palestinians in Ain al-Rummaneh,PSE,CVL | p=Ain al-Rummaneh>Ain al-Rummaneh,LBN,33.87,35.52 | d=1975-04-13 | f=killed 27 "27 Palestinians"
e24 ASSAULT | fifteen years of war | p=Ain al-Rummaneh>Lebanon,LBN,33.9,35.9 | d=1975-04-13..1990-12-31

@story en-own-qh-009 | en | 2017-09-06 | Reuters
@who MM = Myanmar military | MMR | MIL
@who AR = Arakan Rohingya Salvation Army | MMR | REB
@who R = Rohingya | MMR | CVL
@who BD = Bangladesh | BGD | GOV
@who SK = Aung San Suu Kyi | MMR | GOV
@who E = Recep Tayyip Erdogan | TUR | GOV
@who G = Antonio Guterres | - | IGO
@who RE = Retno Marsudi | IDN | GOV
@who H = United Nations High Commissioner for Refugees | - | IGO
@where TA = Taung Pyo | MMR | 21.33 | 92.2
@where CB = Cox's Bazar | BGD | 21.43 | 92.0
@where RA = Rakhine State | MMR | 20.1 | 93.5
# Myanmar laying landmines near Bangladesh border, Dhaka officials say
S unnamed:Dhaka officials>- | say | Myanmar laying landmines near Bangladesh border | indirect
e1 MOBILIZE/weapons | laying landmines | a=Myanmar>MM | p=Bangladesh border>TA | st=ongoing
+ DHAKA (Reuters) - Myanmar has been laying landmines across a section of its border with Bangladesh for the past three days, two government sources in Dhaka said, possibly to keep Rohingya Muslims who are running from violence from coming home.
S unnamed:two government sources in Dhaka>- | said | Myanmar has been laying landmines across a section of its border with Bangladesh for the past three days | indirect
e2 MOBILIZE/weapons | laying landmines | a=Myanmar>MM | p=its border with Bangladesh>TA | d=2017-09-03..2017-09-06 | st=ongoing | same=e1
e3 ASSAULT | violence | r=Rohingya Muslims>R
+ Bangladesh will on Wednesday formally lodge a protest, said the sources, who asked not to be named.
S unnamed:the sources>- | said | Bangladesh will on Wednesday formally lodge a protest | indirect
e4 ACCUSE/disapprove | lodge a protest | a=Bangladesh>BD | r=Myanmar>Myanmar,MMR,GOV | d=2017-09-06 | st=planned
. A military source in Naypyitaw said the mines were from the 1990s and that none had been planted since.
S unnamed:A military source in Naypyitaw>- | said | the mines were from the 1990s and that none had been planted since | indirect
e5 MOBILIZE/weapons | planted | r=none>MM | st=denied | same=e1
+ On Tuesday a boy of about ten lost his left leg near the crossing at Taung Pyo, and a woman stepped on something a day earlier while she was looking for the path; her foot had to come off.
e6 ASSAULT/explosives | lost his left leg | r=a boy>Rohingya boy,MMR,CVL | p=Taung Pyo>TA | d=2017-09-05 | f=injured 1 "a boy"
e7 ASSAULT/explosives | stepped on something | r=a woman>Rohingya woman,MMR,CVL | p=Taung Pyo>TA | d=2017-09-04 | f=injured 1 "a woman"
+ "Our troops saw three or four groups putting something into the ground," Manzurul Hassan Khan, an officer of the border guard, told Reuters.
S outlet:Reuters>=Reuters ; person:Manzurul Hassan Khan, an officer of the border guard>=Manzurul Hassan Khan | told | Our troops saw three or four groups putting something into the ground | direct
e8 MOBILIZE/weapons | putting something into the ground | a=groups>MM | p=Taung Pyo>TA | same=e1
. "We then confirmed that these were mines."
S person:Manzurul Hassan Khan, an officer of the border guard>=Manzurul Hassan Khan | - | We then confirmed that these were mines. | direct
+ Nearly 125,000 people have crossed into Bangladesh since Aug. 25, when insurgents attacked thirty police posts and a barracks, and the army replied with what it calls clearance.
e9 ASSAULT | attacked | a=insurgents>AR | r=police posts>Myanmar Police Force,MMR,COP | p=Myanmar>RA | d=2017-08-25
e10 ASSAULT/destroy | clearance | a=the army>MM | r=people>R | p=Myanmar>RA | d=2017-08-25..2017-09-06 | st=ongoing | f=displaced ..125000 "Nearly 125,000 people" | same=e3
. About 400 are dead by the official count, almost all of them said to be fighters.
e11 ASSAULT | dead | r=fighters>AR | f=killed 400 "About 400" | same=e10
. Those who got away tell of villages lit with petrol bombs.
S unnamed:Those who got away>- | tell of | villages lit with petrol bombs | indirect
e12 ASSAULT/destroy | lit with petrol bombs | r=villages>R | same=e10
+ The government says the Rohingya set fire to their own roofs.
S organization:The government>=Myanmar | says | the Rohingya set fire to their own roofs | indirect
e13 ASSAULT/destroy | set fire | a=the Rohingya>R | r=their own roofs>R
+ Aung San Suu Kyi, who has been under fire for her silence, told President Tayyip Erdogan by phone on Tuesday that "a huge iceberg of misinformation" was helping terrorists.
S person:Aung San Suu Kyi>SK | told | a huge iceberg of misinformation | direct
e14 CONSULT/phone | by phone | a=Aung San Suu Kyi>SK ; President Tayyip Erdogan>E | d=2017-09-05
e15 ACCUSE/allege | misinformation | a=Aung San Suu Kyi>SK | d=2017-09-05
. Turkey's first lady was to fly to Cox's Bazar with a thousand tonnes of food.
e16 AID | food | a=Turkey's first lady>Emine Erdogan,TUR,GOV | r=Rohingya>R | p=Cox's Bazar>CB | st=planned
+ Indonesia's Retno Marsudi got in first: she saw Suu Kyi on Monday, carrying a plan of five points, and Sheikh Hasina the next day.
e17 CONSULT/visit | saw Suu Kyi | a=Indonesia's Retno Marsudi>RE | r=Suu Kyi>SK | p=Naypyitaw>Naypyidaw,MMR,19.75,96.1 | d=2017-09-04
e18 CONSULT/visit | Sheikh Hasina | a=Indonesia's Retno Marsudi>RE | r=Sheikh Hasina>Sheikh Hasina,BGD,GOV | d=2017-09-05
+ In New York Antonio Guterres wrote to the Security Council and warned of the risk of "ethnic cleansing".
S person:Antonio Guterres>G | warned of | the risk of "ethnic cleansing" | mixed
e19 CONSULT | wrote | a=Antonio Guterres>G | r=the Security Council>United Nations Security Council,-,IGO | p=New York>New York City,USA,40.71,-74.01
e20 ASSAULT | ethnic cleansing | r=the Rohingya>R | st=possible
+ At the river a ferryman asks 10,000 taka a head, up from 250; pregnant women, he says, go for half.
S unnamed:a ferryman>- | says | pregnant women ... go for half | indirect
+ Some 400,000 Rohingya lived in the Bangladeshi camps before this, survivors of the purges of 1978, of 1991 and 1992, and of last October.
e21 ASSAULT | purges | r=Rohingya>R | d=1978-01-01..2016-10-31 | f=displaced 400000 "Some 400,000 Rohingya"
. The monsoon has a month to run.

@story en-own-qh-010 | en | 2009-06-29 | Americas Desk
@who Z = Manuel Zelaya | HND | GOV
@who MI = Roberto Micheletti | HND | GOV
@who F = Armed Forces of Honduras | HND | MIL
@who SC = Supreme Court of Honduras | HND | JUD
@who CO = National Congress of Honduras | HND | LEG
@who OB = Barack Obama | USA | GOV
@who CH = Hugo Chavez | VEN | GOV
@who OA = Organization of American States | - | IGO
@who P = Supporters of Manuel Zelaya | HND | CVL
@who PR = Patricia Rodas | HND | GOV
@where T = Tegucigalpa | HND | 14.07 | -87.19
@where SJ = San José | CRI | 9.93 | -84.08
@where M = Managua | NIC | 12.11 | -86.24
# Tear gas and tyres in Tegucigalpa as president ousted in pyjamas vows return
e1 ASSAULT/crowd-control | Tear gas | p=Tegucigalpa>T | d=2009-06-29
e2 COERCE/seize | ousted | r=president>Z | d=2009-06-28
e3 AGREE | vows return | a=president>Z
+ "I was brutally taken out of my house," Manuel Zelaya said, and he said it in the white night-shirt in which he had arrived.
S person:Manuel Zelaya>Z | said | I was brutally taken out of my house | direct
e4 COERCE/arrest | taken out of my house | r=I>Z | p=my house>T | d=2009-06-28 | same=e2
+ Some 200 soldiers had come for the Honduran president before six on Sunday; they put him aboard an air force plane to Costa Rica.
e5 COERCE/arrest | come for the Honduran president | a=soldiers>F | r=the Honduran president>Z | p=Tegucigalpa>T | d=2009-06-28 | f=size 200 "Some 200 soldiers" | same=e2
e6 COERCE/deport | put him aboard | a=they>F | r=him>Z | p=Costa Rica>SJ | d=2009-06-28
+ By the afternoon Congress had read out a letter of resignation that he denies having written, and sworn in its own speaker, Roberto Micheletti, to a standing ovation.
e7 RETREAT/resign | resignation | a=he#2>Z | d=2009-06-28 | st=denied
e8 REJECT | denies having written | a=he#2>Z | r=Congress>CO
e9 SUPPORT | sworn in | a=Congress>CO | r=Roberto Micheletti>MI | p=Tegucigalpa>T | d=2009-06-28
. A curfew was declared for two nights, and several broadcasters went dark.
e10 COERCE/curfew | curfew | p=Tegucigalpa>T | d=2009-06-28..2009-06-30
e11 COERCE/censor | went dark | r=broadcasters>Broadcasters in Honduras,HND,MED
+ On Monday troops fired gas at a few hundred men who had torn up paving stones before the presidential palace and set tyres alight.
e12 ASSAULT/crowd-control | fired gas | a=troops>F | r=men>P | p=the presidential palace>T | d=2009-06-29 | f=size 200.. "a few hundred men" | same=e1
e13 PROTEST/riot,vandalize | torn up paving stones | a=men>P | p=the presidential palace>T | d=2009-06-29
. A medic counted 15 with head wounds; the security ministry reported that its men had come under a hail of bottles and had arrested 38.
S unnamed:A medic>- | counted | 15 with head wounds | indirect
S organization:the security ministry>=Ministry of Security of Honduras | reported that | its men had come under a hail of bottles and had arrested 38 | indirect
e14 ASSAULT/beat | head wounds | r=15>P | p=the presidential palace>T | d=2009-06-29 | f=injured 15 "15"
e15 ASSAULT/primitive | hail of bottles | a=men>P | r=its men>F | p=the presidential palace>T | d=2009-06-29
e16 COERCE/arrest | arrested | a=its men>F | r=38>P | p=the presidential palace>T | d=2009-06-29 | f=detained 38 "38"
+ Not one government has recognised Micheletti.
e17 SUPPORT | recognised | r=Micheletti>MI | st=denied
. Barack Obama said the coup was "not legal" and that Zelaya remained president.
S person:Barack Obama>OB | said | the coup was "not legal" and that Zelaya remained president | mixed
e18 ACCUSE/disapprove | not legal | a=Barack Obama>OB | r=Micheletti>MI
e19 SUPPORT | remained president | a=Barack Obama>OB | r=Zelaya>Z
e20 COERCE/seize | coup | r=Zelaya>Z | same=e2
. Hugo Chavez, louder, put his army on alert because, he claimed, masked soldiers had beaten the Venezuelan envoy and dumped him by a road.
S person:he>CH | claimed | masked soldiers had beaten the Venezuelan envoy and dumped him by a road | indirect
e21 MOBILIZE/troops | put his army on alert | a=Hugo Chavez>CH
e22 ASSAULT/beat | beaten | a=masked soldiers>F | r=the Venezuelan envoy>Armando Laguna,VEN,GOV
. The same men seized the foreign minister, Patricia Rodas; where she is was unclear until she turned up in Mexico on Monday.
e23 COERCE/arrest | seized | a=The same men>F | r=the foreign minister, Patricia Rodas>PR
+ In Managua, where leftist leaders were meeting, Chavez, Ortega and Correa agreed to withdraw their ambassadors, and trade across the borders is to stop for 48 hours from Tuesday.
e24 CONSULT/multilateral | meeting | a=leftist leaders>ALBA,-,IGO | p=Managua>M | d=2009-06-29
e25 SANCTION/withdraw | withdraw their ambassadors | a=Chavez>CH ; Ortega>Daniel Ortega,NIC,GOV ; Correa>Rafael Correa,ECU,GOV | r=Micheletti>MI | p=Managua>M | st=planned
e26 SANCTION/discontinue | trade across the borders is to stop | r=Micheletti>Honduras,HND,GOV | d=2009-06-30..2009-07-02 | st=planned
+ All this over a ballot box.
. Zelaya wanted voters to say on Sunday whether the constitution, which bars a second term, should be rewritten; the Supreme Court had forbidden the poll, and when General Romeo Vasquez declined to hand out the papers, the president sacked him on June 24.
e27 COERCE/restrict | forbidden the poll | a=the Supreme Court>SC | r=Zelaya>Z
e28 REJECT/assist | declined to hand out the papers | a=General Romeo Vasquez>Romeo Vasquez,HND,MIL | r=the president>Z
e29 SANCTION/expel | sacked | a=the president>Z | r=him>Romeo Vasquez,HND,MIL | d=2009-06-24
. The judges ordered him back at his desk within a day.
e30 REQUEST | ordered him back | a=The judges>SC | r=the president>Z | d=2009-06-25
+ Zelaya, a rancher with a cowboy hat and a large moustache, intends to go home on Thursday with the secretary-general of the OAS beside him; Micheletti has warned that he would be arrested on the steps of the aircraft.
S person:Micheletti>MI | warned that | he would be arrested on the steps of the aircraft | indirect
e34 AGREE | intends to go home | a=Zelaya>Z ; the secretary-general of the OAS>OA | p=Tegucigalpa>T | d=2009-07-02 | st=planned
e31 THREATEN/arrest | warned | a=Micheletti>MI | r=Zelaya>Z
e32 COERCE/arrest | arrested | a=Micheletti>MI | r=he#6>Z | d=2009-07-02 | st=possible
+ Seven of every ten Hondurans are poor, coffee is their chief export, and the last time the barracks chose their president was in 1972.
e33 COERCE/seize | the barracks chose their president | a=the barracks>F | d=1972-01-01..1972-12-31

@story en-own-qh-011 | en | 2016-09-20 | The Continental
@who SA = Syrian Arab Red Crescent | SYR | NGO
@who U = United Nations | - | IGO
@who R = Russia | RUS | GOV
@who RA = Russian Armed Forces | RUS | MIL
@who SY = Syrian Armed Forces | SYR | MIL
@who US = United States | USA | GOV
@who UA = United States Air Force | USA | MIL
@who K = John Kerry | USA | GOV
@who L = Sergey Lavrov | RUS | GOV
@who REB = Syrian rebels | SYR | REB
@who EA = Residents of eastern Aleppo | SYR | CVL
@where UR = Urum al-Kubra | SYR | 36.14 | 36.96
@where AL = Aleppo | SYR | 36.2 | 37.16
@where DZ = Deir ez-Zor | SYR | 35.33 | 40.14
@where NY = New York City | USA | 40.71 | -74.01
# UN halts all convoys in Syria after aid trucks burn
e1 SANCTION/discontinue | halts all convoys | a=UN>U | p=Syria>Syria,SYR,35.0,38.5 | d=2016-09-20
e2 ASSAULT/aerial | aid trucks burn | d=2016-09-19
+ Flour and blood make a paste, rescuers learned on Monday night, that will not wash off.
+ The United Nations suspended every aid convoy in Syria on Tuesday, hours after 18 of 31 trucks were destroyed while they were being unloaded at Urum al-Kubra, west of Aleppo.
e3 SANCTION/discontinue | suspended every aid convoy | a=The United Nations>U | p=Syria>Syria,SYR,35.0,38.5 | d=2016-09-20 | same=e1
e4 ASSAULT/aerial | destroyed | r=trucks>SA | p=Urum al-Kubra>UR | d=2016-09-19 | same=e2
. About twenty people died, mostly drivers and porters, and with them Omar Barakat, who ran the Red Crescent's local branch.
e5 ASSAULT/aerial | died | r=people>Aid workers at Urum al-Kubra,SYR,CVL ; Omar Barakat>Omar Barakat,SYR,NGO | p=Urum al-Kubra>UR | d=2016-09-19 | f=killed 20 "About twenty people" | same=e2
+ Who did it?
. Two Russian Su-24s were over the spot at that very minute, an American official told the New York Times on condition that he not be named.
S outlet:the New York Times>=The New York Times ; unnamed:an American official>- | told | Two Russian Su-24s were over the spot at that very minute | indirect
. "All evidence points to an air strike," he said.
S unnamed:he>- | said | All evidence points to an air strike | direct
e6 ASSAULT/aerial | air strike | p=Urum al-Kubra>UR | d=2016-09-19 | st=possible | same=e2
. The defence ministry in Moscow swore that neither its aircraft nor those of Damascus had hit the column, which, it suggested, may simply have caught fire.
S organization:The defence ministry in Moscow>=Ministry of Defence of Russia | swore that | neither its aircraft nor those of Damascus had hit the column | indirect
S organization:it#4>=Ministry of Defence of Russia | suggested | may simply have caught fire | indirect
e7 ASSAULT/aerial | hit | a=its aircraft>RA ; those of Damascus>SY | r=the column>SA | p=Urum al-Kubra>UR | d=2016-09-19 | st=denied | same=e2
+ The convoy, with food for 78,000, had had the written leave of all sides.
+ The truce that was to make way for it lasted a week.
e8 RETREAT/ceasefire | truce | p=Syria>Syria,SYR,35.0,38.5 | d=2016-09-12..2016-09-19
. It had come into force at sunset on Sept 12, three days after John Kerry and Sergey Lavrov shook hands on it in Geneva; the Syrian army pronounced it over on Monday evening and blamed the rebels, who, it alleged, had broken it 300 times.
S organization:it>SY | alleged | had broken it 300 times | indirect
e9 RETREAT/ceasefire | come into force | p=Syria>Syria,SYR,35.0,38.5 | d=2016-09-12 | same=e8
e10 AGREE | shook hands | a=John Kerry>K ; Sergey Lavrov>L | p=Geneva>Geneva,CHE,46.2,6.15 | d=2016-09-09
e11 REJECT/yield | pronounced it over | a=the Syrian army>SY | r=the rebels>REB | d=2016-09-19
e12 ACCUSE/allege | blamed | a=the Syrian army>SY | r=the rebels>REB | d=2016-09-19
e13 REJECT/yield | broken | a=the rebels>REB | st=possible
+ Within minutes helicopters were dropping barrels of explosive on Sukkari, Saar and other quarters of eastern Aleppo, whose 250,000 inhabitants have been cut off since July.
e14 ASSAULT/aerial | dropping barrels of explosive | a=helicopters>Syrian Air Force,SYR,MIL | r=inhabitants>EA | p=Sukkari>AL | d=2016-09-19
e15 COERCE/restrict | cut off | r=inhabitants>EA | p=Aleppo>AL | d=2016-07-01..2016-09-20 | st=ongoing
. An infant was among the 34 dead by morning, the Observatory reported.
S organization:the Observatory>=Syrian Observatory for Human Rights | reported | An infant was among the 34 dead by morning | indirect
e16 ASSAULT/aerial | dead | r=An infant>EA | p=Aleppo>AL | d=2016-09-19..2016-09-20 | f=killed 34 "34" | same=e14
+ Diplomats of 23 countries sat for less than an hour in a New York hotel on Tuesday, and Kerry, leaving, insisted that the ceasefire was "not dead".
S person:Kerry>K | insisted that | the ceasefire was "not dead" | mixed
e17 CONSULT/multilateral | sat | a=Diplomats of 23 countries>International Syria Support Group,-,IGO | p=New York>NY | d=2016-09-20
. They will meet again on Friday, if only to quarrel.
e18 AGREE | meet again | a=They>International Syria Support Group,-,IGO | d=2016-09-23 | st=planned
+ Ban Ki-moon, in his last speech to the General Assembly, called the bombers cowards.
S person:Ban Ki-moon>=Ban Ki-moon | called | cowards | indirect
e19 ACCUSE/disapprove | cowards | a=Ban Ki-moon>Ban Ki-moon,-,IGO | r=the bombers>-,-,MIL | p=New York>NY | d=2016-09-20
+ Washington has a body of its own to explain: on Saturday its jets, with Danish, British and Australian ones, killed at least 62 Syrian soldiers on a hill at Deir ez-Zor, by mistake, as the Pentagon concedes.
S organization:the Pentagon>=United States Department of Defense | concedes | by mistake | indirect
e20 ASSAULT/aerial | killed | a=its jets>UA ; Danish>Royal Danish Air Force,DNK,MIL ; British>Royal Air Force,GBR,MIL ; Australian>Royal Australian Air Force,AUS,MIL | r=Syrian soldiers>SY | p=Deir ez-Zor>DZ | d=2016-09-17 | f=killed 62.. "at least 62 Syrian soldiers"
. Islamic State overran the hill an hour later.
e21 ASSAULT | overran | a=Islamic State>Islamic State,-,REB | r=Syrian soldiers>SY | p=the hill>DZ | d=2016-09-17
. Australia has said sorry; Russia dismissed that as "not enough" and demanded an inquiry by the Council.
S organization:Russia>R | dismissed | not enough | direct
e22 CONCEDE | said sorry | a=Australia>Australia,AUS,GOV | r=Syrian soldiers>SY
e23 REJECT | dismissed | a=Russia>R | r=Australia>Australia,AUS,GOV
e24 REQUEST | demanded | a=Russia>R | r=the Council>United Nations Security Council,-,IGO
+ The lira stood at 540 to the dollar; before the war, in early 2011, it was 47.

@story en-own-qh-012 | en | 2024-08-21 | Situasi
@who B = Abdel Fattah al-Burhan | SDN | MIL
@who SAF = Sudanese Armed Forces | SDN | MIL
@who RSF = Rapid Support Forces | SDN | REB
@who P = Tom Perriello | USA | GOV
@who US = United States | USA | GOV
@who WFP = World Food Programme | - | IGO
@who V = Villagers of Jalangini | SDN | CVL
@who ZA = Displaced people in Zamzam | SDN | CVL
@who SA = Saudi Arabia | SAU | GOV
@who CH = Switzerland | CHE | GOV
@who UAE = United Arab Emirates | ARE | GOV
@where G = Geneva | CHE | 46.2 | 6.15
@where AD = Adre | TCD | 13.47 | 22.2
@where Z = Zamzam | SDN | 13.49 | 25.31
@where J = Jalangini | SDN | 13.1 | 34.4
# First food trucks roll into Darfur from Chad while one chair stays empty in Geneva
e1 AID | food trucks roll into Darfur | r=Darfur>ZA | p=Darfur>AD | d=2024-08-20
e2 REJECT/meet | one chair stays empty | a=one chair>SAF | p=Geneva>G | st=ongoing
+ The name card still says "Sudanese Armed Forces".
. Nobody has sat behind it since the American-sponsored talks opened in Geneva last Wednesday, and nobody will before they close on Friday.
e3 REJECT/meet | Nobody has sat behind it | a=Sudanese Armed Forces>SAF | r=American>US | p=Geneva>G | d=2024-08-14..2024-08-21 | st=ongoing | same=e2
e4 CONSULT/third-party,multilateral | talks | a=American>US | p=Geneva>G | d=2024-08-14..2024-08-21 | st=ongoing
+ General Abdel Fattah al-Burhan would send a delegation, he has let it be known, only if its foe first quits the houses that it occupies, as both had undertaken in Jeddah in May 2023.
S person:he>B | let it be known | General Abdel Fattah al-Burhan would send a delegation | indirect
e5 AGREE | would send a delegation | a=General Abdel Fattah al-Burhan>B | p=Geneva>G | st=possible
e6 RETREAT/withdraw | quits the houses | a=its foe>RSF | st=possible
e7 AGREE | undertaken | a=both>SAF ; both>RSF | p=Jeddah>Jeddah,SAU,21.49,39.19 | d=2023-05-01..2023-05-31
+ The Rapid Support Forces did come.
e8 CONSULT | did come | a=The Rapid Support Forces>RSF | p=Geneva>G
. They promised to open two roads and to write the men a code of conduct.
e9 AGREE | promised | a=They>RSF | p=Geneva>G
+ Back home the same men shot and hacked at least 108 people to death last Thursday in Jalangini, a village in Sennar, elders told the Sudan Tribune, because the young had tried to stop them from carrying off girls.
S outlet:the Sudan Tribune>=Sudan Tribune ; unnamed:elders>- | told | the same men shot and hacked at least 108 people to death last Thursday in Jalangini, a village in Sennar | indirect
e10 ASSAULT/firearms,primitive | shot and hacked | a=the same men>RSF | r=people>V | p=Jalangini>J | d=2024-08-15 | f=killed 108.. "at least 108 people"
e11 ASSAULT/abduct | carrying off girls | a=them>RSF | r=girls>V | p=Jalangini>J | d=2024-08-15 | st=possible
. The force has not commented.
+ One thing moved this week.
. On August 15 the army's council lifted its six-month ban on the crossing at Adre, for three months, and on Tuesday evening fifteen trucks of the World Food Programme drove across with sorghum, oil and rice for 13,000.
e12 CONCEDE | lifted its six-month ban | a=the army's council>SAF | p=Adre>AD | d=2024-08-15
e13 AID | drove across | a=the World Food Programme>WFP | r=13,000>Residents of Kereneik,SDN,CVL | p=Adre>AD | d=2024-08-20 | same=e1
. Another 131 were waiting in the mud on the Chadian side.
+ It is not before time: in the Zamzam camp, south of El Fasher, famine has been official since August 1.
. A child dies there every two hours, Médecins Sans Frontières reckoned in February.
S organization:Médecins Sans Frontières>=Médecins Sans Frontières | reckoned | A child dies there every two hours | indirect
. In the same place shells from the paramilitaries wounded six on Sunday, and the charity, for want of supplies, may have to send its nurses away.
e14 ASSAULT/heavy-weapons | shells | a=the paramilitaries>RSF | r=six>ZA | p=the Zamzam camp>Z | d=2024-08-18 | f=injured 6 "six"
e15 RETREAT/withdraw | send its nurses away | a=the charity>Médecins Sans Frontières,-,NGO | p=the Zamzam camp>Z | st=possible
+ Tom Perriello, the American envoy, praised the opening but chided the generals: "Being at war is no excuse for not picking up the phone."
S person:Tom Perriello, the American envoy>P | chided | Being at war is no excuse for not picking up the phone. | direct
e16 SUPPORT | praised | a=Tom Perriello, the American envoy>P | r=the generals>SAF
e17 ACCUSE/disapprove | chided | a=Tom Perriello, the American envoy>P | r=the generals>SAF
. Cairo will host him for a last attempt, said two diplomats, unless that visit too is cancelled.
S unnamed:two diplomats>- | said | Cairo will host him for a last attempt | indirect
e18 AGREE | host him | a=Cairo>Egypt,EGY,GOV ; him>P | p=Cairo>Cairo,EGY,30.04,31.24 | st=planned
e19 REJECT/meet | cancelled | st=possible
+ Khartoum objects above all to one of the observers, the United Arab Emirates, which it has accused at the Security Council of arming the paramilitaries, and which has always denied it.
e20 ACCUSE/allege | accused | a=Khartoum>Sudan,SDN,GOV | r=the United Arab Emirates>UAE
e21 AID | arming | a=the United Arab Emirates>UAE | r=the paramilitaries>RSF | st=possible
e22 REJECT | denied | a=the United Arab Emirates>UAE | r=Khartoum>Sudan,SDN,GOV
e23 REJECT | objects | a=Khartoum>Sudan,SDN,GOV | r=the United Arab Emirates>UAE
+ The rains are the heaviest in five years, and the bridge at Mornei has gone.
+ Darfur has been here before: between 2003 and 2005 some 300,000 died when Omar al-Bashir armed the horsemen from whom the present force descends.
e24 ASSAULT | died | a=the horsemen>Janjaweed,SDN,REB | r=Darfur>Residents of Darfur,SDN,CVL | p=Darfur>Darfur,SDN,13.5,24.0 | d=2003-01-01..2005-12-31 | f=killed 300000 "some 300,000"
e25 AID | armed | a=Omar al-Bashir>Omar al-Bashir,SDN,GOV | r=the horsemen>Janjaweed,SDN,REB
