@story en-own-qc-019 | en | 2023-06-21 | Times of the Hills
@who SE = Israeli settlers | ISR | CVL
@who TA = Residents of Turmus Ayya | PSE | CVL
@who IDF = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who BG = Itamar Ben Gvir | ISR | GOV
@who OQ = Omar Qattin | PSE | CVL
@who US = United States | USA | GOV
@who IP = Israel Police | ISR | COP
@who MN = Matthew Miller | USA | GOV
@who LH = Lafi Adeeb | PSE | GOV
@where TU = Turmus Ayya | PSE | 32.03 | 35.29
@where EL = Eli | PSE | 32.07 | 35.26
@where JE = Jenin | PSE | 32.46 | 35.3
# Mob torches homes and cars in Turmus Ayya after Eli attack; one killed by police gunfire
e1 ASSAULT/destroy | torches homes and cars | a=Mob>SE | p=Turmus Ayya>TU | d=2023-06-21
e2 ASSAULT/firearms | Eli attack | p=Eli>EL | d=2023-06-20
e3 ASSAULT/firearms | killed by police gunfire | a=police>IP | r=one>OQ | p=Turmus Ayya>TU | d=2023-06-21 | f=killed 1 "one killed"
+ A column of between 200 and 300 settlers descended on the Palestinian town of Turmus Ayya on Wednesday afternoon, an hour or so after the funerals of two of the four Israelis who were gunned down at a hummus restaurant outside Eli.
e4 PROTEST/riot | descended | a=settlers>SE | r=Turmus Ayya>TA | p=Turmus Ayya>TU | d=2023-06-21 | f=size 200..300 "between 200 and 300 settlers"
e5 ASSAULT/firearms | gunned down | r=Israelis>-,ISR,CVL | p=Eli>EL | d=2023-06-20 | f=killed 4 "four Israelis" | same=e2
. By the time that fire trucks got through, some 30 houses and 60 cars had been set ablaze, said Lafi Adeeb, the mayor.
S person:Lafi Adeeb, the mayor>LH | said | some 30 houses and 60 cars had been set ablaze | indirect
e6 ASSAULT/destroy | set ablaze | p=Turmus Ayya>TU | d=2023-06-21 | same=e1
+ Four out of five of its inhabitants hold American passports, and the villas on the main street, with their red roofs and their basketball hoops, belong to people who made their money in Chicago and in Paterson, New Jersey.
+ Omar Qattin, 27, a father of two who worked for the electricity company, was hit in the chest and died in hospital, the Palestinian Health Ministry said.
S organization:the Palestinian Health Ministry>=Palestinian Health Ministry | said | Omar Qattin, 27, a father of two who worked for the electricity company, was hit in the chest and died in hospital | indirect
e7 ASSAULT/firearms | hit in the chest | r=Omar Qattin>OQ | p=Turmus Ayya>TU | d=2023-06-21 | f=killed 1 "Omar Qattin" | same=e3
. Police confirmed that an officer had opened fire, at a rioter who shot at them, by their account.
S organization:Police>IP | confirmed that | an officer had opened fire, at a rioter who shot at them | indirect
e8 ASSAULT/firearms | opened fire | a=an officer>IP | r=a rioter>OQ | p=Turmus Ayya>TU | d=2023-06-21 | same=e3
e9 ASSAULT/firearms | shot at them | a=a rioter>OQ | r=them>IP | p=Turmus Ayya>TU | d=2023-06-21
+ His cousin denied that he had been armed.
S person:His cousin>- | denied that | he had been armed | indirect
e10 REJECT | denied | a=His cousin>-,PSE,CVL
. "He was standing beside me; he had a hose in his hand," Khamis Jbara said.
S person:Khamis Jbara>=Khamis Jbara | said | He was standing beside me; he had a hose in his hand | direct
+ The IDF vehemently condemned "these serious incidents of violence" and said they kept troops from their main mission.
S organization:The IDF>IDF | said | they kept troops from their main mission | indirect
e11 ACCUSE/disapprove | condemned | a=The IDF>IDF | r=settlers>SE
e12 ASSAULT/destroy | incidents of violence | a=settlers>SE | p=Turmus Ayya>TU | d=2023-06-21 | same=e1
. Netanyahu, in remarks released by his office, told citizens not to take the law into their own hands.
S organization:his office>=Prime Minister's Office of Israel ; person:Netanyahu>BN | told | not to take the law into their own hands | indirect
e13 REQUEST/yield | told citizens | a=Netanyahu>BN | r=citizens>Citizens of Israel,ISR,CVL
+ His national security minister wants more of them to carry arms, and said so at the scene of the shooting: "Use your weapons."
S person:His national security minister>BG | said so | Use your weapons. | direct
e14 REQUEST | Use your weapons | a=His national security minister>BG | p=the scene of the shooting>EL
+ It was a little after four on Tuesday when two men got out of a car by the gas station on Route 60, walked into the Hummus Eliyahu branch and killed three young men at the table, then a fourth by the pumps.
e15 ASSAULT/firearms | killed three young men | a=two men>H | r=three young men>-,ISR,CVL | p=Route 60>EL | d=2023-06-20 | f=killed 3 "three young men" | same=e2
e16 ASSAULT/firearms | a fourth by the pumps | a=two men>H | r=a fourth>-,ISR,CVL | p=Route 60>EL | d=2023-06-20 | f=killed 1 "a fourth" | same=e2
. A customer with a pistol shot one of them dead; the other fled in a stolen taxi and was killed by Shin Bet agents near Tubas two hours later.
e17 ASSAULT/firearms | shot one of them dead | a=A customer>-,ISR,CVL | r=one of them>H | p=Route 60>EL | d=2023-06-20 | f=killed 1 "one of them"
e18 ASSAULT/firearms | killed by Shin Bet agents | a=Shin Bet agents>Shin Bet,ISR,SPY | r=the other>H | p=Tubas>Tubas,PSE,32.32,35.37 | d=2023-06-20 | f=killed 1 "the other"
+ Hamas claimed both as members of its armed wing and spoke of a response to "the crimes in Jenin," where seven Palestinians were killed in an army raid on Monday.
S organization:Hamas>H | spoke of | a response to "the crimes in Jenin," | mixed
e19 ASSAULT | army raid | a=army>IDF | r=seven Palestinians>Residents of Jenin,PSE,- | p=Jenin>JE | d=2023-06-19 | f=killed 7 "seven Palestinians"
+ The military has since sent two more battalions to the West Bank.
e20 MOBILIZE/troops | sent two more battalions | a=The military>IDF | p=the West Bank>West Bank,PSE,31.95,35.3 | f=size 2 "two more battalions"
+ In Washington, State Department spokesman Matthew Miller called on Israel to hold those responsible accountable and compensate owners.
e21 REQUEST/change | called on | a=State Department spokesman Matthew Miller>MN | r=Israel>Israel,ISR,GOV
+ As darkness fell, an old woman in an embroidered dress was sweeping glass off the steps of a house that no longer had a door.

@story en-own-qc-020 | en | 2024-02-07 | Reuters
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who IL = Israel | ISR | GOV
@who AB = Antony Blinken | USA | GOV
@who HOS = Hostages held in Gaza | ISR | CVL
@who PP = Palestinian prisoners | PSE | -
@who QA = Qatar | QAT | GOV
@who EG = Egypt | EGY | GOV
@who SA = Sami Abu Zuhri | PSE | REB
@who OH = Osama Hamdan | PSE | REB
@who IDF = Israel Defense Forces | ISR | MIL
@where G = Gaza | PSE | 31.4 | 34.35
@where R = Rafah | PSE | 31.29 | 34.25
@where CA = Cairo | EGY | 30.04 | 31.24
@where JR = Jerusalem | ISR | 31.78 | 35.22
# Netanyahu spurns Hamas' 135-day truce plan as 'delusional', Blinken still sees room
e1 REJECT/yield | spurns | a=Netanyahu>BN | r=Hamas>H | d=2024-02-07
S person:Netanyahu>BN | - | delusional | direct
S person:Blinken>AB | sees | room | indirect
+ DOHA/JERUSALEM, Feb 7 - Israeli Prime Minister Benjamin Netanyahu on Wednesday rejected Hamas' latest offer for a ceasefire and the return of hostages, calling its terms "delusional" and saying total victory in Gaza was within reach.
S person:Israeli Prime Minister Benjamin Netanyahu>BN | calling | delusional | direct
S person:Israeli Prime Minister Benjamin Netanyahu>BN | saying | total victory in Gaza was within reach | indirect
e2 REJECT/yield | rejected | a=Israeli Prime Minister Benjamin Netanyahu>BN | r=Hamas>H | d=2024-02-07 | same=e1
e3 AGREE | offer for a ceasefire | a=Hamas>H | r=Israeli>IL | d=2024-02-06
+ The group had proposed that the guns fall silent for four and a half months, in three stages of 45 days each, according to a draft seen by Reuters.
S outlet:Reuters>=Reuters ; document:a draft>=draft of Hamas proposal | according to | The group had proposed that the guns fall silent for four and a half months, in three stages of 45 days each | indirect
e4 AGREE | proposed | a=The group>H | d=2024-02-06 | same=e3
e5 RETREAT/ceasefire | guns fall silent | p=Gaza>G | st=possible
. In the first, it would release all Israeli women, males under 19, the elderly and the sick against 1,500 prisoners, a third of whom it would pick itself from a list of those serving life.
S outlet:Reuters>=Reuters ; document:a draft>=draft of Hamas proposal | - | it would release all Israeli women, males under 19, the elderly and the sick against 1,500 prisoners, a third of whom it would pick itself from a list of those serving life | indirect
e6 RETREAT/release | release | a=it>H | r=Israeli women, males under 19, the elderly and the sick>HOS | p=Gaza>G | st=possible
e7 RETREAT/release | against 1,500 prisoners | r=1,500 prisoners>PP | st=possible | f=size 1500 "1,500 prisoners"
. The remaining men would follow in the second, and bodies be exchanged in the third, by the end of which Hamas expected both sides to have agreed on a stop to the war.
S document:a draft>=draft of Hamas proposal ; organization:Hamas>H | expected | both sides to have agreed on a stop to the war | indirect
e8 RETREAT/release | would follow | r=The remaining men>HOS | p=Gaza>G | st=possible
e9 RETREAT/release | bodies be exchanged | r=bodies>-,-,- | p=Gaza>G | st=possible
e10 CONCEDE | agreed on a stop to the war | a=both sides>IL ; both sides>H | p=Gaza>G | st=possible
+ A pullout of Israeli soldiers from all of the enclave was listed too.
e11 RETREAT/withdraw | pullout | a=Israeli soldiers>IDF | p=the enclave>G | st=possible
+ "Surrender to the delusional demands of Hamas, which we have just heard, not only will not bring about the freedom of the hostages, it will only invite another massacre," Netanyahu told a press conference in Jerusalem.
S person:Netanyahu>BN | told | Surrender to the delusional demands of Hamas, which we have just heard, not only will not bring about the freedom of the hostages, it will only invite another massacre | direct
e12 REQUEST/yield | demands | a=Hamas>H | r=we>IL | d=2024-02-06
e13 RETREAT/release | freedom of the hostages | a=Hamas>H | r=the hostages>HOS | st=denied
e14 ASSAULT | another massacre | a=Hamas>H | st=possible
. He said he had ordered the army to prepare to go into Rafah, where over a million displaced people sleep in tents.
S person:He>BN | said | he had ordered the army to prepare to go into Rafah | indirect
e15 REQUEST | ordered | a=he>BN | r=the army>IDF
e16 ASSAULT | go into Rafah | a=the army>IDF | p=Rafah>R | st=planned
+ A senior Hamas official, Sami Abu Zuhri, told Reuters that the remarks were "a form of political bravado" which showed an intention to pursue the conflict.
S outlet:Reuters>=Reuters ; person:A senior Hamas official, Sami Abu Zuhri>SA | told | the remarks were "a form of political bravado" which showed an intention to pursue the conflict | mixed
e17 ACCUSE/disapprove | political bravado | a=A senior Hamas official, Sami Abu Zuhri>SA | r=Netanyahu>BN
. Another, Osama Hamdan, said a delegation would leave for Cairo on Thursday nevertheless.
S person:Osama Hamdan>OH | said | a delegation would leave for Cairo on Thursday nevertheless | indirect
e18 AGREE | leave for Cairo | a=a delegation>H | r=Cairo>EG | p=Cairo>CA | d=2024-02-08 | st=planned
+ U.S. Secretary of State Antony Blinken, on his fifth tour of the region since October, conceded that there were "clear non-starters" in the paper.
S person:U.S. Secretary of State Antony Blinken>AB | conceded that | there were "clear non-starters" in the paper | mixed
e19 CONSULT/visit | tour of the region | a=U.S. Secretary of State Antony Blinken>AB | p=Jerusalem>JR | d=2024-02-07 | st=ongoing
. "But we also see space to pursue an agreement," he said late at night in a Tel Aviv hotel.
S person:he>AB | said | we also see space to pursue an agreement | direct
+ Qatar and Egypt, the mediators, had given the reply a warmer welcome; Doha's premier described it on Tuesday as "in general positive".
S person:Doha's premier>=Mohammed bin Abdulrahman Al Thani | described it on Tuesday as | in general positive | direct
e20 SUPPORT | warmer welcome | a=Qatar>QA ; Egypt>EG | r=Hamas>H | d=2024-02-06
+ The Gaza health ministry put the confirmed toll at 27,708 on Wednesday.
S organization:The Gaza health ministry>=Gaza Health Ministry | put | the confirmed toll at 27,708 | indirect
e21 ASSAULT | toll | p=Gaza>G | d=2023-10-07..2024-02-07 | f=killed 27708 "27,708"
+ Israel believes 136 captives are still there, of whom it has told the families of 31 that they are dead.
S organization:Israel>IL | believes | 136 captives are still there | indirect
e22 ASSAULT/abduct | still there | r=136 captives>HOS | p=Gaza>G | st=ongoing | f=abducted 136 "136 captives"
+ Relatives who watched the premier's appearance on a screen in the lobby of the defence compound walked out before it was over.
e23 PROTEST | walked out | a=Relatives>Relatives of hostages,ISR,CVL | r=the premier>BN | d=2024-02-07

@story en-own-qc-021 | en | 2023-11-20 | Sky News
@who HO = Houthis | YEM | REB
@who IL = Israel | ISR | GOV
@who CREW = Crew of the Galaxy Leader | - | CVL
@who JP = Japan | JPN | GOV
@who YS = Yahya Saree | YEM | REB
@who IR = Iran | IRN | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who GM = Galaxy Maritime | - | BUS
@who US = United States | USA | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who YK = Yoko Kamikawa | JPN | GOV
@where RS = Red Sea | - | 15.0 | 42.0
@where SL = Salif | YEM | 15.31 | 42.67
# Houthis release video of helicopter hijack of cargo ship in Red Sea
e1 COERCE/seize | hijack | a=Houthis>HO | r=cargo ship>GM | p=Red Sea>RS | d=2023-11-19
+ Men in balaclavas drop from a helicopter on to the top deck, run bent double past the hatches, and burst into the bridge with rifles raised, where a handful of sailors put up their hands.
e2 COERCE/seize | burst into the bridge | a=Men in balaclavas>HO | r=sailors>CREW | p=Red Sea>RS | d=2023-11-19 | same=e1
+ The footage, put out on Monday by Yemen's Houthi movement, shows the capture a day earlier of the Galaxy Leader, a car carrier under the flag of the Bahamas with 25 crew.
e3 COERCE/seize | capture | a=Yemen's Houthi movement>HO | r=the Galaxy Leader>GM | p=Red Sea>RS | d=2023-11-19 | f=detained 25 "25 crew" | same=e1
+ No Israelis are among them: they are Bulgarians, Ukrainians, Filipinos, Mexicans and one Romanian.
. The vessel itself is part-owned through a British company by Abraham Ungar, one of Israel's richest men, and was on charter to a Japanese shipping line.
+ It was taken because it was Israeli, the group's military spokesman, Yahya Saree, maintained, and others like it would be "legitimate targets" until the "aggression against Gaza" ends.
S person:the group's military spokesman, Yahya Saree>YS | maintained | It was taken because it was Israeli | indirect
S person:the group's military spokesman, Yahya Saree>YS | maintained | others like it would be "legitimate targets" until the "aggression against Gaza" ends | mixed
e4 COERCE/seize | taken | a=the group>HO | r=It>GM | p=Red Sea>RS | d=2023-11-19 | same=e1
e5 THREATEN/violence | legitimate targets | a=the group's military spokesman, Yahya Saree>YS | r=Israeli>IL
e6 ASSAULT | aggression against Gaza | a=Israeli>IL | p=Gaza>Gaza,PSE,31.4,34.35 | st=ongoing
+ Benjamin Netanyahu's office called the seizure "an Iranian act of terrorism" and denied that the ship belonged to his country.
S organization:Benjamin Netanyahu's office>=Prime Minister's Office of Israel | called the seizure | an Iranian act of terrorism | direct
S organization:Benjamin Netanyahu's office>=Prime Minister's Office of Israel | denied that | the ship belonged to his country | indirect
e7 COERCE/seize | seizure | p=Red Sea>RS | d=2023-11-19 | same=e1
e8 ACCUSE/disapprove | Iranian act of terrorism | a=Benjamin Netanyahu's office>Prime Minister's Office of Israel,ISR,GOV | r=Iranian>IR
e9 REJECT | denied | a=Benjamin Netanyahu's office>Prime Minister's Office of Israel,ISR,GOV
. Tehran said it had nothing to do with it.
S organization:Tehran>IR | said | it had nothing to do with it | indirect
e10 REJECT | nothing to do with it | a=Tehran>IR
+ Japan's chief cabinet secretary condemned the raid and said Tokyo was appealing to the Houthis directly, as well as asking Saudi Arabia, Oman and Iran to lean on them.
S person:Japan's chief cabinet secretary>=Hirokazu Matsuno | said | Tokyo was appealing to the Houthis directly, as well as asking Saudi Arabia, Oman and Iran to lean on them | indirect
e11 ACCUSE/disapprove | condemned | a=Japan's chief cabinet secretary>Hirokazu Matsuno,JPN,GOV | r=the Houthis>HO
e12 COERCE/seize | raid | p=Red Sea>RS | d=2023-11-19 | same=e1
e13 REQUEST/yield | appealing | a=Tokyo>JP | r=the Houthis>HO | st=ongoing
e14 REQUEST/assist | asking | a=Tokyo>JP | r=Saudi Arabia>Saudi Arabia,SAU,GOV ; Oman>Oman,OMN,GOV ; Iran>IR | st=ongoing
+ Two American defence officials told the AP news agency that rebels had rappelled down from the aircraft, a technique borrowed from Iran's Revolutionary Guards.
S outlet:the AP news agency>=Associated Press ; unnamed:Two American defence officials>- | told | rebels had rappelled down from the aircraft, a technique borrowed from Iran's Revolutionary Guards | indirect
e15 COERCE/seize | rappelled down | a=rebels>HO | p=Red Sea>RS | d=2023-11-19 | same=e1
. A US State Department spokesman demanded the immediate release of ship and crew.
e16 REQUEST/yield | demanded | a=A US State Department spokesman>United States Department of State,USA,GOV
e17 RETREAT/release | immediate release | r=crew>CREW | st=possible
+ Satellite pictures seen by Sky News place her on Monday night off Salif, north of Hodeidah.
S outlet:Sky News>=Sky News ; document:Satellite pictures>=satellite pictures | place | her on Monday night off Salif, north of Hodeidah | indirect
+ About a tenth of the world's seaborne oil goes through the strait of Bab el-Mandeb, which is 18 miles wide at its narrowest.
. Insurers put up their premiums within hours.
+ Since 19 October the rebels, who govern most of Yemen's people but are recognised by hardly anyone, have launched several salvos of missiles and drones at the Israeli resort of Eilat, nearly all of which were shot down by the US Navy, by Saudi Arabia or by Israel itself.
e18 ASSAULT/heavy-weapons,drone | launched several salvos | a=the rebels>HO | r=the Israeli resort of Eilat>Residents of Eilat,ISR,CVL | p=Eilat>Eilat,ISR,29.56,34.95 | d=2023-10-19..2023-11-20
e19 ASSAULT/heavy-weapons | shot down | a=the US Navy>United States Navy,USA,MIL ; Saudi Arabia>Saudi Arabia,SAU,GOV ; Israel>IL | r=the rebels>HO | d=2023-10-19..2023-11-20
+ A wife of the Bulgarian captain, reached in Varna, asked not to be named.
. "He phoned on Saturday about the grapes," she said.
S unnamed:she>- | said | He phoned on Saturday about the grapes | direct

@story en-own-qc-022 | en | 2024-05-06 | Haifa Daily
@who H = Hamas | PSE | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who AJ = Al Jazeera | QAT | MED
@who SK = Shlomo Karhi | ISR | GOV
@who WB = William Burns | USA | SPY
@who FPA = Foreign Press Association | ISR | NGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who IH = Ismail Haniyeh | PSE | REB
@who IP = Israel Police | ISR | COP
@where KS = Kerem Shalom | ISR | 31.23 | 34.28
@where R = Rafah | PSE | 31.29 | 34.25
@where EJ = East Jerusalem | PSE | 31.79 | 35.23
@where DO = Doha | QAT | 25.29 | 51.53
@where CA = Cairo | EGY | 30.04 | 31.24
# 4 soldiers killed by rockets near Kerem Shalom; aid crossing shut as Cairo talks stall
e1 ASSAULT/heavy-weapons | killed by rockets | r=4 soldiers>IDF | p=Kerem Shalom>KS | d=2024-05-05 | f=killed 4 "4 soldiers"
e2 COERCE/restrict | aid crossing shut | p=Kerem Shalom>KS | d=2024-05-05
e3 CONSULT | Cairo talks | p=Cairo>CA
+ Four soldiers were killed and ten wounded on Sunday in a barrage that Hamas fired from the Rafah area at a staging ground beside the Kerem Shalom crossing, the army announced on Monday morning, raising its earlier count of three dead.
S organization:the army>IDF | announced on Monday morning | Four soldiers were killed and ten wounded on Sunday in a barrage that Hamas fired from the Rafah area at a staging ground beside the Kerem Shalom crossing | indirect
e4 ASSAULT/heavy-weapons | barrage | a=Hamas>H | r=Four soldiers>IDF | p=the Kerem Shalom crossing>KS | d=2024-05-05 | f=killed 4 "Four soldiers" ; injured 10 "ten wounded" | same=e1
+ Fourteen rockets and mortar shells had come from a spot 350 meters from a civilian shelter, said the IDF, which bombed the launcher shortly after.
S organization:the IDF>IDF | said | Fourteen rockets and mortar shells had come from a spot 350 meters from a civilian shelter | indirect
e5 ASSAULT/heavy-weapons | Fourteen rockets and mortar shells | p=the Kerem Shalom crossing>KS | d=2024-05-05 | same=e1
e6 ASSAULT/aerial | bombed the launcher | a=the IDF>IDF | p=Rafah>R | d=2024-05-05
. Palestinian medics reported 16 dead in strikes on two houses in the city overnight, seven of them children.
S unnamed:Palestinian medics>- | reported | 16 dead in strikes on two houses in the city overnight, seven of them children | indirect
e7 ASSAULT/aerial | strikes on two houses | r=children>Residents of Rafah,PSE,CVL | p=the city>R | d=2024-05-05..2024-05-06 | f=killed 16 "16 dead"
+ The gate, through which most of the food for southern Gaza passes, has been closed to trucks since, COGAT said; for how long it would not say.
S organization:COGAT>=COGAT | said | The gate, through which most of the food for southern Gaza passes, has been closed to trucks since | indirect
e8 COERCE/restrict | closed to trucks | r=southern Gaza>Residents of Gaza,PSE,CVL | p=The gate>KS | d=2024-05-05 | same=e2
+ Hamas's armed wing claimed the attack and said it had targeted "enemy headquarters and concentrations."
S organization:Hamas's armed wing>=Qassam Brigades | said | it had targeted "enemy headquarters and concentrations." | mixed
e9 ASSAULT/heavy-weapons | the attack | a=Hamas's armed wing>Qassam Brigades,PSE,REB | p=Kerem Shalom>KS | d=2024-05-05 | same=e1
+ It came as the second day of truce talks in Egypt ended with nothing to show but mutual reproach.
e10 CONSULT | truce talks | p=Egypt>CA | d=2024-05-04..2024-05-05 | same=e3
. Ismail Haniyeh, the group's leader, blamed Netanyahu for "inventing constant justifications" to sabotage the mediators' work.
S person:Ismail Haniyeh>IH | blamed | inventing constant justifications | direct
e11 ACCUSE/allege | blamed | a=Ismail Haniyeh>IH | r=Netanyahu>BN
. The prime minister, at a Holocaust remembrance ceremony, replied that bowing to the demand to end the war would be "a terrible defeat."
S person:The prime minister>BN | replied that | bowing to the demand to end the war would be "a terrible defeat." | mixed
e12 REJECT/yield | terrible defeat | a=The prime minister>BN | r=the group>H
+ CIA director William Burns left for Doha, where he was to see the Qatari premier in what an official briefed on the talks called, to Reuters, a last push.
S outlet:Reuters>=Reuters ; unnamed:an official briefed on the talks>- | called | a last push | indirect
e13 CONSULT/visit,third-party | left for Doha | a=CIA director William Burns>WB | r=the Qatari premier>Mohammed bin Abdulrahman Al Thani,QAT,GOV | p=Doha>DO
e14 AGREE | see the Qatari premier | a=CIA director William Burns>WB | r=the Qatari premier>Mohammed bin Abdulrahman Al Thani,QAT,GOV | p=Doha>DO | st=planned
+ That same Sunday the cabinet voted unanimously to close the Al Jazeera network's operations in Israel, and within hours plainclothes police and inspectors of the Communications Ministry raided a room it rented at the Ambassador Hotel in East Jerusalem and carried off its cameras.
e15 COERCE/censor | voted unanimously to close | a=the cabinet>Government of Israel,ISR,GOV | r=the Al Jazeera network>AJ | p=Israel>Israel,ISR,31.5,34.9 | d=2024-05-05
e16 COERCE/seize | raided a room | a=plainclothes police>IP ; inspectors of the Communications Ministry>Communications Ministry of Israel,ISR,GOV | r=it>AJ | p=East Jerusalem>EJ | d=2024-05-05
. "The incitement channel will be closed," Communications Minister Shlomo Karhi wrote beneath a picture of his own signature.
S person:Communications Minister Shlomo Karhi>SK | wrote | The incitement channel will be closed | direct
e17 COERCE/censor | closed | r=The incitement channel>AJ | p=Israel>Israel,ISR,31.5,34.9 | st=planned | same=e15
+ Providers took it off the air in the middle of a report.
e18 COERCE/censor | took it off the air | a=Providers>Television providers in Israel,ISR,BUS | r=it>AJ | p=Israel>Israel,ISR,31.5,34.9 | d=2024-05-05 | same=e15
+ The Qatari broadcaster called it a criminal act and promised to go to court, and the Foreign Press Association spoke of "a dark day for the media."
S organization:The Qatari broadcaster>AJ | called it | a criminal act | indirect
S organization:the Foreign Press Association>FPA | spoke of | a dark day for the media. | direct
e19 ACCUSE/disapprove | criminal act | a=The Qatari broadcaster>AJ | r=the cabinet>Government of Israel,ISR,GOV
e20 ACCUSE/investigate | go to court | a=The Qatari broadcaster>AJ | st=planned
e21 ACCUSE/disapprove | dark day for the media | a=the Foreign Press Association>FPA
. Under a law passed on April 1, the order holds for 45 days and can be extended.
+ On Monday at ten a siren wailed for two minutes across the land, as on every Yom Hashoah, and drivers got out of their cars and stood.

@story en-own-qc-023 | en | 2024-04-02 | Agence France-Presse
@who IL = Israel | ISR | GOV
@who IR = Iran | IRN | GOV
@who MZ = Mohammad Reza Zahedi | IRN | MIL
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who AK = Ali Khamenei | IRN | GOV
@who US = United States | USA | GOV
@who UNSC = United Nations Security Council | - | IGO
@who RU = Russia | RUS | GOV
@who SY = Syria | SYR | GOV
@who HZ = Hezbollah | LBN | REB
@who SOHR = Syrian Observatory for Human Rights | GBR | NGO
@who HA = Hossein Akbari | IRN | GOV
@where DA = Damascus | SYR | 33.51 | 36.28
@where TE = Tehran | IRN | 35.69 | 51.39
@where EI = Eilat | ISR | 29.56 | 34.95
# Iran vows to avenge generals slain in Damascus consulate strike
e1 THREATEN/violence | vows to avenge | a=Iran>IR
e2 ASSAULT/aerial,targeted | slain | r=generals>IRGC | p=Damascus>DA | d=2024-04-01
e3 ASSAULT/aerial | strike | p=Damascus>DA | d=2024-04-01 | same=e2
+ Iran's supreme leader on Tuesday promised that Israel would be "punished by our brave men" for an air strike which levelled the consular annexe of the Iranian embassy in Damascus and killed seven members of the Revolutionary Guards.
S person:Iran's supreme leader>AK | promised that | Israel would be "punished by our brave men" | mixed
e4 THREATEN/violence | punished by our brave men | a=Iran's supreme leader>AK | r=Israel>IL | d=2024-04-02 | same=e1
e5 ASSAULT/aerial,targeted | air strike | a=Israel>IL | r=members of the Revolutionary Guards>IRGC | p=Damascus>DA | d=2024-04-01 | f=killed 7 "seven members of the Revolutionary Guards" | same=e2
. "We will make them regret this crime," Ayatollah Ali Khamenei said in a message on his website.
S document:a message on his website>=Khamenei's message ; person:Ayatollah Ali Khamenei>AK | said | We will make them regret this crime | direct
e6 THREATEN/violence | make them regret | a=We>IR | r=them>IL | d=2024-04-02 | same=e1
+ Two generals are among the dead: Mohammad Reza Zahedi, who led the Quds Force in Syria and Lebanon, and his deputy, Mohammad Hadi Haji Rahimi.
e7 ASSAULT/aerial,targeted | the dead | r=Mohammad Reza Zahedi>MZ ; Mohammad Hadi Haji Rahimi>Mohammad Hadi Haji Rahimi,IRN,MIL | p=Damascus>DA | d=2024-04-01 | f=killed 2 "Two generals" | same=e2
+ Israel, as is its custom, would not comment.
. Four Israeli officials, speaking to the New York Times on condition of anonymity, acknowledged that their country had carried it out.
S outlet:the New York Times>=The New York Times ; unnamed:Four Israeli officials>- | acknowledged that | their country had carried it out | indirect
e8 ASSAULT/aerial,targeted | carried it out | a=their country>IL | p=Damascus>DA | d=2024-04-01 | same=e2
+ The Syrian Observatory for Human Rights, a war monitor, gave a toll of 14, among them five Iran-backed fighters and a woman and her son.
S organization:The Syrian Observatory for Human Rights>SOHR | gave | a toll of 14, among them five Iran-backed fighters and a woman and her son | indirect
e9 ASSAULT/aerial,targeted | toll | r=a woman and her son>-,SYR,CVL | p=Damascus>DA | d=2024-04-01 | f=killed 14 "14" | same=e2
+ Ambassador Hossein Akbari, who works in the building next door and was unhurt, put the number of missiles at six, fired by F-35s.
S person:Ambassador Hossein Akbari>HA | put | the number of missiles at six, fired by F-35s | indirect
e10 ASSAULT/aerial | fired | p=Damascus>DA | d=2024-04-01 | same=e2
+ On the Mezzeh highway, bulldozers were still shovelling plaster and filing cabinets into lorries a day later, and a portrait of Qasem Soleimani hung askew from the embassy fence.
+ At Tehran's request, backed by Russia, the UN Security Council was to meet in the afternoon.
e11 REQUEST/meet | request | a=Tehran>IR | r=the UN Security Council>UNSC
e12 SUPPORT | backed | a=Russia>RU | r=Tehran>IR
e13 AGREE | meet | a=the UN Security Council>UNSC | d=2024-04-02 | st=planned
. Moscow, Beijing, Riyadh, Baghdad and Islamabad denounced what they see as a breach of the immunity of diplomatic premises.
e14 ACCUSE/disapprove | denounced | a=Moscow>RU ; Beijing>China,CHN,GOV ; Riyadh>Saudi Arabia,SAU,GOV ; Baghdad>Iraq,IRQ,GOV ; Islamabad>Pakistan,PAK,GOV
+ Washington "had no involvement in the strike and we did not know about it ahead of time", a spokesperson for the National Security Council said.
S person:a spokesperson for the National Security Council>=Adrienne Watson | said | had no involvement in the strike and we did not know about it ahead of time | direct
e15 REJECT | no involvement | a=Washington>US
e16 ASSAULT/aerial,targeted | the strike | p=Damascus>DA | d=2024-04-01 | same=e2
. It had told the Iranians so directly, the website Axios reported, citing a US official.
S outlet:the website Axios>=Axios ; unnamed:a US official>- | reported, citing | It had told the Iranians so directly | indirect
e17 CONSULT | told the Iranians | a=It>US ; the Iranians>IR
+ The Iranian foreign minister nonetheless summoned the Swiss envoy, who looks after American interests, to deliver "an important message", for in his view the United States must answer for what its ally does.
S person:his>=Hossein Amir-Abdollahian | in his view | the United States must answer for what its ally does | indirect
e18 REQUEST/meet | summoned | a=The Iranian foreign minister>Hossein Amir-Abdollahian,IRN,GOV | r=the Swiss envoy>Swiss charge d'affaires in Iran,CHE,GOV | p=Tehran>TE
e19 ACCUSE/disapprove | must answer | a=The Iranian foreign minister>Hossein Amir-Abdollahian,IRN,GOV | r=the United States>US
+ Hezbollah warned that the deed would not pass "without the enemy receiving punishment and revenge".
S organization:Hezbollah>HZ | warned that | the deed would not pass "without the enemy receiving punishment and revenge" | mixed
e20 THREATEN/violence | punishment and revenge | a=Hezbollah>HZ | r=the enemy>IL
+ A few hours before the planes came, a drone of Iranian make had struck a naval base in Eilat, causing slight damage.
e21 ASSAULT/drone | struck a naval base | r=a naval base>Israeli Navy,ISR,MIL | p=Eilat>EI | d=2024-04-01
+ In Tehran, several hundred people burned American and Israeli flags in Palestine Square.
e22 PROTEST/demo | burned American and Israeli flags | a=several hundred people>Protesters in Tehran,IRN,CVL | r=American>US ; Israeli>IL | p=Tehran>TE
+ The rial lost four percent against the dollar on the open market.

@story en-own-qc-024 | en | 2025-05-07 | The Associated Press
@who RSF = Rapid Support Forces | SDN | REB
@who SAF = Sudanese Armed Forces | SDN | MIL
@who SD = Sudan | SDN | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who YI = Yassin Ibrahim | SDN | MIL
@who AG = Antonio Guterres | - | IGO
@who ICJ = International Court of Justice | - | IGO
@who IOM = International Organization for Migration | - | IGO
@where PS = Port Sudan | SDN | 19.62 | 37.22
@where NY = Nyala | SDN | 12.05 | 24.88
@where HG = The Hague | NLD | 52.08 | 4.31
@where KA = Kassala | SDN | 15.46 | 36.4
# Sudan cuts ties with UAE as drones pound its wartime capital for a 4th day
e1 SANCTION/discontinue | cuts ties | a=Sudan>SD | r=UAE>UAE | d=2025-05-06
e2 ASSAULT/drone | drones pound | d=2025-05-04..2025-05-07
+ CAIRO (AP) — Explosions shook Port Sudan again on Wednesday, the fourth straight day of drone attacks on the Red Sea city that has served as Sudan's seat of government and lifeline for aid during two years of civil war.
e3 ASSAULT/drone | drone attacks | p=Port Sudan>PS | d=2025-05-04..2025-05-07 | same=e2
. Air defenses brought down at least 15 drones aimed at a naval base, two officials of the army said on condition of anonymity because they were not authorized to brief reporters.
S unnamed:two officials of the army>- | said | Air defenses brought down at least 15 drones aimed at a naval base | indirect
e4 ASSAULT | brought down | a=Air defenses>SAF | p=Port Sudan>PS | d=2025-05-07 | f=size 15.. "at least 15 drones"
e5 ASSAULT/drone | aimed at a naval base | r=a naval base>SAF | p=Port Sudan>PS | d=2025-05-07 | same=e2
+ The strikes began Sunday on the airport, then set a fuel depot on fire whose smoke could be seen from ships an hour offshore.
e6 ASSAULT/drone | strikes began | p=the airport>PS | d=2025-05-04 | same=e2
e7 ASSAULT/drone,destroy | set a fuel depot on fire | p=Port Sudan>PS | same=e2
. Power has been out since Tuesday, and donkey carts sell water at three times the usual price.
+ Late Tuesday the Security and Defense Council declared the United Arab Emirates "an aggressor state," announced that Sudan was breaking off diplomatic relations, and recalled its ambassador and consul.
S organization:the Security and Defense Council>=Security and Defence Council of Sudan | announced that | Sudan was breaking off diplomatic relations | indirect
e8 ACCUSE/disapprove | "an aggressor state," | a=the Security and Defense Council>Security and Defence Council of Sudan,SDN,GOV | r=the United Arab Emirates>UAE | d=2025-05-06
e9 SANCTION/discontinue | breaking off diplomatic relations | a=Sudan>SD | r=the United Arab Emirates>UAE | d=2025-05-06 | same=e1
e10 SANCTION/withdraw | recalled | a=the Security and Defense Council>Security and Defence Council of Sudan,SDN,GOV | r=the United Arab Emirates>UAE | d=2025-05-06
+ "The whole world has witnessed, for more than two years, the crime of aggression against Sudan by the UAE through its local agent, the terrorist militia," Defense Minister Yassin Ibrahim said on state television.
S person:Defense Minister Yassin Ibrahim>YI | said | The whole world has witnessed, for more than two years, the crime of aggression against Sudan by the UAE through its local agent, the terrorist militia | direct
e11 ASSAULT | aggression | a=the UAE>UAE ; the terrorist militia>RSF | r=Sudan>SD | p=Sudan>Sudan,SDN,15.5,30.0 | d=2023-04-15..2025-05-06
+ He did not say where the drones were launched from.
+ The Emirates rejects the charge that it arms the Rapid Support Forces; its Foreign Ministry answered that it did not recognize the decision of a body that "does not represent the legitimate government."
S organization:its Foreign Ministry>=Foreign Ministry of the United Arab Emirates | answered that | it did not recognize the decision of a body that "does not represent the legitimate government." | mixed
e12 REJECT | rejects the charge | a=The Emirates>UAE
e13 AID | arms the Rapid Support Forces | a=it>UAE | r=the Rapid Support Forces>RSF | st=denied
e14 REJECT | did not recognize | a=it>UAE | r=a body>Security and Defence Council of Sudan,SDN,GOV
. On Monday, judges at the International Court of Justice in The Hague threw out, by 14 votes to two, a case in which Khartoum alleged that Abu Dhabi was complicit in genocide in West Darfur.
S organization:Khartoum>SD | alleged that | Abu Dhabi was complicit in genocide in West Darfur | indirect
e15 REJECT | threw out | a=judges at the International Court of Justice>ICJ | r=Khartoum>SD | p=The Hague>HG | d=2025-05-05
e16 ACCUSE/allege | alleged | a=Khartoum>SD | r=Abu Dhabi>UAE
e17 ASSAULT | genocide | a=Abu Dhabi>UAE | p=West Darfur>West Darfur,SDN,13.45,22.45 | st=possible
+ The RSF has said nothing on the latest raids.
+ They came on the heels of an army bombing of the airport at Nyala, held by the paramilitaries, in which, according to local media, a cargo plane unloading weapons was destroyed and dozens of foreign advisers were killed.
S outlet:local media>- | according to | a cargo plane unloading weapons was destroyed and dozens of foreign advisers were killed | indirect
e18 ASSAULT/aerial | bombing of the airport | a=army>SAF | r=the paramilitaries>RSF | p=Nyala>NY
e19 ASSAULT/aerial,destroy | destroyed | r=a cargo plane>RSF | p=Nyala>NY | same=e18
e20 ASSAULT/aerial | killed | r=foreign advisers>Foreign advisers to the RSF,-,- | p=Nyala>NY | f=killed 24.. "dozens of foreign advisers" | same=e18
+ In Kassala, 450 kilometers (280 miles) to the south, drones also hit the airfield on Monday.
e21 ASSAULT/drone | hit the airfield | p=Kassala>KA | d=2025-05-05
+ U.N. Secretary-General António Guterres was alarmed and warned that the spread of war to Port Sudan would have devastating consequences for relief, his spokesman said in New York.
S person:his spokesman>=Stephane Dujarric ; person:U.N. Secretary-General António Guterres>AG | warned that | the spread of war to Port Sudan would have devastating consequences for relief | indirect
+ U.N. flights were suspended for two days.
+ Some 13 million Sudanese have fled their homes, and hundreds of thousands of them had ended up here, as far from the front as one could get.
+ "I came from Khartoum to Madani, from Madani to Gedaref, from Gedaref to the sea," said Salwa Osman, a teacher, packing again. "After the sea there is nothing."
S person:Salwa Osman>=Salwa Osman | said | I came from Khartoum to Madani, from Madani to Gedaref, from Gedaref to the sea | direct
S person:Salwa Osman>=Salwa Osman | - | After the sea there is nothing. | direct
