@story en-own-p-073 | en | 2024-08-30 | The Jerusalem Post
@who IDF = Israel Defense Forces | ISR | MIL
@who UN = United Nations | - | IGO
@who WHO = World Health Organization | - | IGO
@who COG = COGAT | ISR | GOV
@who H = Hamas | PSE | REB
@who IL = Israel | ISR | GOV
@who JP = Police and soldiers in Jenin | ISR | MIL
@who PIJ = Palestinian Islamic Jihad | PSE | REB
@who AG = Antonio Guterres | - | IGO
@who SET = Israeli settlers | ISR | CVL
@where J = Jenin | PSE | 32.46 | 35.3
@where T = Tulkarm | PSE | 32.31 | 35.03
@where G = Gaza | PSE | 31.4 | 34.35
@where JT = Jit | PSE | 32.21 | 35.17
# IDF kills Hamas commander in Jenin as Gaza pauses agreed for polio shots
e1 ASSAULT/targeted | kills | a=IDF>IDF | r=Hamas commander>Wassem Hazem,PSE,REB | p=Jenin>J | d=2024-08-30
e2 AGREE | pauses agreed | p=Gaza>G | d=2024-08-29
+ Border Police officers and soldiers killed the head of Hamas in Jenin and two of his men on Friday, on the third day of the widest Israeli operation in the northern West Bank for two decades, the military said.
S organization:the military>IDF | said | Border Police officers and soldiers killed the head of Hamas in Jenin and two of his men on Friday | indirect
e3 ASSAULT/targeted | killed | a=Border Police officers and soldiers>JP | r=the head of Hamas in Jenin>Wassem Hazem,PSE,REB ; two of his men>H | p=Jenin>J | d=2024-08-30 | f=killed 3 "the head of Hamas in Jenin and two of his men" | same=e1
e4 MOBILIZE/troops | operation | a=Israeli>IDF | p=northern West Bank>northern West Bank,PSE,32.4,35.2 | d=2024-08-28..2024-08-30 | st=ongoing
. Wassem Hazem was spotted in a car with two M-16 rifles, explosives and a large sum of cash; he was shot at the wheel, and a drone finished off the two who ran.
e5 ASSAULT/firearms | shot | r=Wassem Hazem>Wassem Hazem,PSE,REB | p=Jenin>J | d=2024-08-30 | same=e1
e6 ASSAULT/drone | finished off | r=the two who ran>H | p=Jenin>J | d=2024-08-30 | same=e1
. In Tulkarm, Muhammad Jaber, better known as Abu Shujaa, died on Thursday when troops stormed a mosque in which he had barricaded himself with four others.
e7 ASSAULT | died | r=Muhammad Jaber>Muhammad Jaber,PSE,REB | p=Tulkarm>T | d=2024-08-29
e8 ASSAULT | stormed | a=troops>IDF | r=a mosque>PIJ | p=Tulkarm>T | d=2024-08-29
. Palestinian Islamic Jihad confirmed that the young commander, whom the PA tried in vain to arrest in July, had been one of its own.
S organization:Palestinian Islamic Jihad>PIJ | confirmed that | the young commander, whom the PA tried in vain to arrest in July, had been one of its own | indirect
e9 COERCE/arrest | arrest | a=the PA>Palestinian Authority,PSE,GOV | r=the young commander>Muhammad Jaber,PSE,REB | d=2024-07-01..2024-07-31 | st=denied
. Since Wednesday at least 19 Palestinians have been killed, most of them claimed by the armed groups, the health ministry in Ramallah reported.
S organization:the health ministry in Ramallah>=Palestinian Ministry of Health | reported | Since Wednesday at least 19 Palestinians have been killed | indirect
e10 ASSAULT | killed | r=19 Palestinians>-,PSE,- | p=northern West Bank>northern West Bank,PSE,32.4,35.2 | d=2024-08-28..2024-08-30 | f=killed 19.. "at least 19 Palestinians"
. Bulldozers have torn up the roads around the Jenin camp to look for bombs; water and electricity are off, and the governor told residents to buy candles.
e11 ASSAULT/destroy | torn up | a=Bulldozers>IDF | p=Jenin camp>J | d=2024-08-28..2024-08-30
. UN Secretary-General Antonio Guterres called for an immediate end to the raids and condemned the loss of children's lives.
e12 REQUEST/yield | called for | a=UN Secretary-General Antonio Guterres>AG | r=Israeli>IL
e13 ACCUSE/disapprove | condemned | a=UN Secretary-General Antonio Guterres>AG | r=Israeli>IL
. Foreign Minister Israel Katz had suggested on X that the West Bank be treated as Gaza was, "including a temporary evacuation of residents."
S person:Foreign Minister Israel Katz>=Israel Katz | had suggested | the West Bank be treated as Gaza was, "including a temporary evacuation of residents." | mixed
. The army, asked about it, said that nobody had been told to leave.
S organization:The army>IDF | said | nobody had been told to leave | indirect
. From Sunday, meanwhile, fighting in parts of Gaza will stop between six in the morning and three in the afternoon so that 640,000 children can be vaccinated against polio, the WHO's man in the territories, Rik Peeperkorn, announced.
S person:Rik Peeperkorn>=Rik Peeperkorn | announced | From Sunday, meanwhile, fighting in parts of Gaza will stop between six in the morning and three in the afternoon so that 640,000 children can be vaccinated against polio | indirect
e14 RETREAT/ceasefire | stop | p=Gaza>G | d=2024-09-01 | st=planned
e15 AID | vaccinated | a=WHO>WHO | r=640,000 children>Children in Gaza,PSE,CVL | p=Gaza>G | d=2024-09-01 | st=planned | f=size 640000 "640,000 children"
. "This is not a ceasefire," the Prime Minister's Office hastened to add.
S organization:the Prime Minister's Office>=Prime Minister's Office of Israel | add | This is not a ceasefire | direct
. COGAT let in 1.2 million doses and 500 refrigerated boxes through Kerem Shalom over the past week.
e16 RETREAT/access | let in | a=COGAT>COG | p=Kerem Shalom>Kerem Shalom,ISR,31.23,34.28 | d=2024-08-23..2024-08-30
. Hamas is "ready to cooperate with international organizations to secure this campaign," one of its officials, Basem Naim, told Reuters.
S outlet:Reuters>=Reuters ; person:Basem Naim>=Basem Naim | told | Hamas is "ready to cooperate with international organizations to secure this campaign," | mixed
e17 AGREE | ready to cooperate | a=Hamas>H | r=international organizations>UN
. The virus was found in sewage in July, and in August a baby of ten months in Deir al-Balah lost the use of a leg, the first case in the enclave for a quarter of a century.
. On Thursday the World Food Programme stopped the movements of its staff in the Strip after one of its cars was hit by ten bullets a few meters from an Israeli checkpoint.
e18 SANCTION/discontinue | stopped the movements | a=World Food Programme>World Food Programme,-,IGO | p=the Strip>G | d=2024-08-29
e19 ASSAULT/firearms | hit by ten bullets | r=one of its cars>World Food Programme,-,IGO | p=the Strip>G | d=2024-08-27
. Washington accepted an Israeli apology for what it was told was a communications error.
e20 CONCEDE | apology | a=Israeli>IL | r=Washington>United States,USA,GOV
. In Jit, near Nablus, nobody has apologized.
e21 CONCEDE | apologized | p=Jit>JT | st=denied
. A hundred masked settlers set fire to houses there two weeks ago and shot dead a man of 23; four of them, one a minor, are in custody, according to the Shin Bet.
e22 ASSAULT/destroy | set fire to houses | a=A hundred masked settlers>SET | r=Jit>Residents of Jit,PSE,CVL | p=Jit>JT | d=2024-08-15 | f=size 100 "A hundred masked settlers"
e23 ASSAULT/firearms | shot dead | a=A hundred masked settlers>SET | r=a man of 23>Rasheed Seda,PSE,CVL | p=Jit>JT | d=2024-08-15 | f=killed 1 "a man of 23"
S organization:the Shin Bet>=Shin Bet | according to | four of them, one a minor, are in custody | indirect
e24 COERCE/arrest | in custody | r=four of them>SET | st=ongoing | f=detained 4 "four of them"
. The US has since put a settler guard from Yitzhar on its sanctions list.
e25 SANCTION/discontinue | put | a=The US>United States,USA,GOV | r=a settler guard from Yitzhar>Yitzhak Levi Filant,ISR,CVL
. An olive farmer, Bilal Sadda, said that he had counted his trees after the fire and then counted his sons.
S person:Bilal Sadda>=Bilal Sadda | said | he had counted his trees after the fire and then counted his sons | indirect

@story en-own-p-074 | en | 2021-02-16 | Gulf Monitor
@who US = United States | USA | GOV
@who SAB = Saraya Awliya al-Dam | IRQ | REB
@who AB = Antony Blinken | USA | GOV
@who MB = Masrour Barzani | IRQ | GOV
@who T = Turkey | TUR | GOV
@who PKK = PKK | TUR | REB
@where E = Erbil | IRQ | 36.24 | 43.96
# Rockets hit US-led base in Erbil, killing contractor
e1 ASSAULT/heavy-weapons | hit | r=US-led base>Global Coalition against Daesh,-,MIL ; contractor>-,-,CVL | p=Erbil>E | d=2021-02-15 | f=killed 1 "contractor"
+ A volley of some 14 rockets slammed into and around an air base for coalition forces in Iraqi Kurdistan late on Monday, killing a civilian contractor and injuring nine other people, including a US soldier.
e2 ASSAULT/heavy-weapons | slammed | r=an air base for coalition forces>Global Coalition against Daesh,-,MIL ; a civilian contractor>-,-,CVL ; a US soldier>US Armed Forces,USA,MIL | p=Iraqi Kurdistan>E | d=2021-02-15 | f=killed 1 "a civilian contractor" ; injured 9 "nine other people" | same=e1
+ Three of them landed on a residential street, and flights from Erbil airport were halted until dawn.
e3 ASSAULT/heavy-weapons | landed | p=Erbil>E | d=2021-02-15 | same=e1
+ A little-known group that calls itself the Guardians of Blood Brigade claimed responsibility, saying that it had come "within 7 km of the occupation".
S organization:the Guardians of Blood Brigade>SAB | saying that | it had come "within 7 km of the occupation" | mixed
+ US Secretary of State Antony Blinken was "outraged" and telephoned the region's prime minister, Masrour Barzani, to pledge support for finding the culprits.
S person:US Secretary of State Antony Blinken>AB | - | outraged | direct
e4 ACCUSE/disapprove | outraged | a=US Secretary of State Antony Blinken>AB
e5 CONSULT/phone | telephoned | a=US Secretary of State Antony Blinken>AB ; the region's prime minister, Masrour Barzani>MB
e6 AGREE | pledge support | a=US Secretary of State Antony Blinken>AB | r=Masrour Barzani>MB
+ Tehran rejected hints that it had a hand in the attack.
e7 REJECT | rejected | a=Tehran>Iran,IRN,GOV
e8 ASSAULT/heavy-weapons | had a hand in the attack | a=it>Iran,IRN,GOV | p=Erbil>E | d=2021-02-15 | st=denied | same=e1
+ The UN envoy to Iraq, Jeanine Hennis-Plasschaert, warned that the country could not afford to be an arena for others and asked Baghdad and Erbil to investigate together.
S person:The UN envoy to Iraq, Jeanine Hennis-Plasschaert>=Jeanine Hennis-Plasschaert | warned that | the country could not afford to be an arena for others | indirect
e9 REQUEST/change | asked | a=The UN envoy to Iraq, Jeanine Hennis-Plasschaert>Jeanine Hennis-Plasschaert,-,IGO | r=Baghdad>Iraq,IRQ,GOV ; Erbil>Kurdistan Regional Government,IRQ,GOV
+ Ankara was angry with Washington for another reason on Monday: the State Department had deplored the death of 13 Turkish captives in a cave in northern Iraq only "if" the PKK was to blame.
e10 ACCUSE/disapprove | angry | a=Ankara>T | r=Washington>US | d=2021-02-15
e11 ASSAULT | death | a=PKK>PKK | r=13 Turkish captives>Turkish soldiers and police,TUR,- | p=northern Iraq>northern Iraq,IRQ,37.0,43.6 | f=killed 13 "13 Turkish captives" | st=possible
+ The American ambassador was summoned; by nightfall Mr Blinken had told his counterpart that he held the group responsible.
S person:Mr Blinken>AB | had told | he held the group responsible | indirect
e12 REQUEST/meet | summoned | a=Ankara>T | r=The American ambassador>David Satterfield,USA,GOV | d=2021-02-15
e13 ACCUSE/allege | held the group responsible | a=he>AB | r=the group>PKK | d=2021-02-15

@story en-own-p-075 | en | 2025-04-14 | TASS
@who SL = Sergey Lavrov | RUS | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who RMD = Ministry of Defence of Russia | RUS | MIL
@who U = Ukraine | UKR | GOV
@who UAF = Armed Forces of Ukraine | UKR | MIL
@who FM = Friedrich Merz | DEU | OPP
@where S = Sumy | UKR | 50.91 | 34.8
# Russian forces hit meeting of Ukrainian commanders in Sumy — Defense Ministry
S organization:Defense Ministry>RMD | - | Russian forces hit meeting of Ukrainian commanders in Sumy | indirect
e1 ASSAULT/heavy-weapons | hit | a=Russian forces>Russian Armed Forces,RUS,MIL | r=Ukrainian commanders>UAF | p=Sumy>S | d=2025-04-13
+ MOSCOW, April 14. /TASS/.
. Russian troops delivered a strike by two Iskander-M missiles at the venue of a meeting of the command staff of the Seversk operational-tactical group in Sumy on April 13, the Russian Defense Ministry reported.
S organization:the Russian Defense Ministry>RMD | reported | Russian troops delivered a strike by two Iskander-M missiles at the venue of a meeting of the command staff of the Seversk operational-tactical group in Sumy on April 13 | indirect
e2 ASSAULT/heavy-weapons | strike | a=Russian troops>Russian Armed Forces,RUS,MIL | r=the command staff of the Seversk operational-tactical group>UAF | p=Sumy>S | d=2025-04-13 | same=e1
. The strike eliminated over 60 Ukrainian servicemen, the ministry specified.
S organization:the ministry>RMD | specified | The strike eliminated over 60 Ukrainian servicemen | indirect
e3 ASSAULT/heavy-weapons | eliminated | r=Ukrainian servicemen>UAF | p=Sumy>S | d=2025-04-13 | f=killed 60.. "over 60 Ukrainian servicemen" | same=e1
. "The Kiev regime continues to use the Ukrainian population as a human shield, placing military facilities in the center of a densely populated city," its statement says.
S document:its statement>=statement of the Ministry of Defence of Russia | says | The Kiev regime continues to use the Ukrainian population as a human shield, placing military facilities in the center of a densely populated city | direct
e4 ASSAULT/abduct | human shield | a=The Kiev regime>U | r=the Ukrainian population>Residents of Sumy,UKR,CVL | p=Sumy>S | st=ongoing
e5 ACCUSE/disapprove | continues to use | a=its statement>RMD | r=The Kiev regime>U
. Ukraine's Emergency Service said 34 people had been killed and 117 injured on their way to church on Palm Sunday.
S organization:Ukraine's Emergency Service>=State Emergency Service of Ukraine | said | 34 people had been killed and 117 injured on their way to church on Palm Sunday | indirect
e6 ASSAULT/heavy-weapons | killed | r=34 people>-,UKR,CVL | p=Sumy>S | d=2025-04-13 | f=killed 34 "34 people" ; injured 117 "117" | same=e1
. US President Donald Trump, whom reporters asked about the strike, said that he was told the Russians had "made a mistake."
S person:US President Donald Trump>=Donald Trump | said | he was told the Russians had "made a mistake." | mixed
e7 ASSAULT/heavy-weapons | strike | p=Sumy>S | d=2025-04-13 | same=e1
. Kremlin Spokesman Dmitry Peskov reiterated in reply that Russian forces attack military targets only.
S person:Kremlin Spokesman Dmitry Peskov>DP | reiterated | Russian forces attack military targets only | indirect
. He also criticized Germany's likely next chancellor Friedrich Merz, who spoke in favor of handing Taurus missiles to Kiev, for a position that would "inevitably lead to further escalation."
S person:He>DP | criticized | inevitably lead to further escalation. | direct
e8 ACCUSE/disapprove | criticized | a=He>DP | r=Germany's likely next chancellor Friedrich Merz>FM
e9 SUPPORT | spoke in favor | a=Germany's likely next chancellor Friedrich Merz>FM | r=Kiev>U
. In an interview with Kommersant, Foreign Minister Sergey Lavrov claimed that the military meeting had been attended by NATO officers "as so-called mercenaries."
S outlet:Kommersant>=Kommersant ; person:Foreign Minister Sergey Lavrov>SL | claimed | the military meeting had been attended by NATO officers "as so-called mercenaries." | mixed

@story en-own-p-076 | en | 2023-11-21 | Mehr News Agency
@who Y = Houthis | YEM | REB
@who YS = Yahya Saree | YEM | REB
@who GL = Galaxy Leader | - | BUS
@who IL = Israel | ISR | GOV
@who JP = Japan | JPN | GOV
@where RS = Red Sea | - | 15.0 | 42.0
# Japan asks Iran, others to help free crew of seized ship
e1 REQUEST/assist | asks | a=Japan>JP | r=Iran>Iran,IRN,GOV ; others>-,-,GOV
e2 COERCE/seize | seized | r=ship>GL | d=2023-11-19
+ TEHRAN, Nov. 21 (MNA) – Japan is in contact with the Yemenis and has asked Iran, Saudi Arabia and Oman to help secure the early release of a cargo ship held by Ansarullah, Chief Cabinet Secretary Hirokazu Matsuno said.
S person:Chief Cabinet Secretary Hirokazu Matsuno>=Hirokazu Matsuno | said | Japan is in contact with the Yemenis and has asked Iran, Saudi Arabia and Oman to help secure the early release of a cargo ship held by Ansarullah | indirect
e3 CONSULT | in contact | a=Japan>JP ; the Yemenis>Y | st=ongoing
e4 REQUEST/assist | asked | a=Japan>JP | r=Iran>Iran,IRN,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV ; Oman>Oman,OMN,GOV | same=e1
e5 COERCE/seize | held | a=Ansarullah>Y | r=a cargo ship>GL | st=ongoing | same=e2 | d=2023-11-19..2023-11-21
. “We strongly condemn such acts,” he told reporters in Tokyo.
S person:he>=Hirokazu Matsuno | told | We strongly condemn such acts | direct
e6 ACCUSE/disapprove | condemn | a=We>JP | r=Ansarullah>Y
. Commandos slid from a helicopter onto the deck of the Galaxy Leader in the Red Sea on Sunday and took its 25 sailors to Hudaydah, a video released by the group shows.
S document:a video released by the group>=Houthi video | shows | Commandos slid from a helicopter onto the deck of the Galaxy Leader in the Red Sea on Sunday and took its 25 sailors to Hudaydah | indirect
e7 COERCE/seize | slid from a helicopter | a=Commandos>Y | r=the Galaxy Leader>GL | p=Red Sea>RS | d=2023-11-19 | same=e2
e8 ASSAULT/abduct | took | a=Commandos>Y | r=its 25 sailors>Crew of the Galaxy Leader,-,CVL | p=Hudaydah>Hodeidah,YEM,14.8,42.95 | d=2023-11-19 | f=abducted 25 "its 25 sailors"
. The ship is part-owned by an Israeli businessman and chartered by Nippon Yusen.
. Brigadier General Yahya Saree threatened that any vessel flying the Israeli flag would become a legitimate target.
S person:Brigadier General Yahya Saree>YS | threatened that | any vessel flying the Israeli flag would become a legitimate target | indirect
e9 THREATEN/violence | threatened | a=Brigadier General Yahya Saree>YS | r=Israeli>IL
. The Israeli regime accused Iran of “an act of terrorism,” a claim that Foreign Ministry spokesman Nasser Kanaani rejected as null and void.
S organization:The Israeli regime>IL | accused | an act of terrorism, | direct
e10 ACCUSE/allege | accused | a=The Israeli regime>IL | r=Iran>Iran,IRN,GOV
e11 REJECT | rejected | a=Foreign Ministry spokesman Nasser Kanaani>Nasser Kanaani,IRN,GOV | r=The Israeli regime>IL

@story en-own-p-077 | en | 2015-07-14 | Deutsche Welle
@who I = Iran | IRN | GOV
@who P = P5+1 | - | GOV
@who BO = Barack Obama | USA | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who HR = Hassan Rouhani | IRN | GOV
@who IAEA = International Atomic Energy Agency | - | IGO
@who SG = Sigmar Gabriel | DEU | GOV
@where V = Vienna | AUT | 48.21 | 16.37
# Opinion and facts: The day Vienna made a deal
e1 AGREE | made a deal | p=Vienna>V | d=2015-07-14
+ After 20 months of negotiations, the last 17 days of them in the Palais Coburg, Iran and the six powers have concluded an agreement.
e2 CONSULT | negotiations | a=Iran>I ; the six powers>P | d=2013-11-24..2015-07-14
e3 AGREE | concluded an agreement | a=Iran>I ; the six powers>P | p=Vienna>V | d=2015-07-14 | same=e1
. For at least ten years Tehran gives up two thirds of its centrifuges and 98 percent of its enriched uranium.
e4 RETREAT/disarm | gives up | a=Tehran>I | p=Tehran>Iran,IRN,32.4,53.7 | st=planned
. Inspectors of the International Atomic Energy Agency may enter any site, if need be after an arbitration of 24 days.
e5 RETREAT/access | enter any site | r=Inspectors of the International Atomic Energy Agency>IAEA | p=Tehran>Iran,IRN,32.4,53.7 | st=planned
. In return the sanctions on oil and banks fall once the agency has confirmed that all this has been done, probably around New Year.
e6 CONCEDE | sanctions on oil and banks fall | a=the six powers>P | r=Tehran>I | d=2015-12-01..2016-01-31 | st=planned
. Should Iran cheat, they snap back.
. "This deal is not built on trust, it is built on verification," said US President Barack Obama, threatening to veto any bill in Congress that would undo it.
S person:US President Barack Obama>BO | said | This deal is not built on trust, it is built on verification | direct
e7 THREATEN | threatening | a=US President Barack Obama>BO | r=Congress>United States Congress,USA,LEG | d=2015-07-14
. His Iranian counterpart, Hassan Rouhani, told his people that God had heard their prayers.
S person:His Iranian counterpart, Hassan Rouhani>HR | told | God had heard their prayers | indirect
. In Jerusalem Benjamin Netanyahu spoke of a "stunning historic mistake," and his cabinet voted unanimously to reject the accord.
S person:Benjamin Netanyahu>BN | spoke | stunning historic mistake, | direct
e8 ACCUSE/disapprove | stunning historic mistake | a=Benjamin Netanyahu>BN | r=the six powers>P | d=2015-07-14
e9 REJECT | voted unanimously to reject | a=his cabinet>Cabinet of Israel,ISR,GOV | d=2015-07-14
. German Economy Minister Sigmar Gabriel will be the first to fly: he leaves for Tehran on Sunday with a dozen company bosses.
e10 AGREE | leaves for Tehran | a=German Economy Minister Sigmar Gabriel>SG | p=Tehran>Tehran,IRN,35.69,51.39 | d=2015-07-19 | st=planned
. Is this the end of an enmity that began with the seizure of the US Embassy in 1979?
e11 ASSAULT/abduct | seizure of the US Embassy | r=the US Embassy>Embassy of the United States in Tehran,USA,GOV | p=Tehran>Tehran,IRN,35.69,51.39 | d=1979-01-01..1979-12-31
. Hardly.
. But nobody who stood in the rain outside the Coburg these weeks will forget the foreign ministers on their balcony, coughing, with crutches and allergies, and still talking.
. Diplomacy is a war of bladders, an old ambassador used to say.
S unnamed:an old ambassador>- | say | Diplomacy is a war of bladders | indirect
. Young people in north Tehran honked their horns until two in the morning and shouted the name of Foreign Minister Zarif.
e12 PROTEST/demo | honked their horns | a=Young people>Residents of Tehran,IRN,CVL | p=Tehran>Tehran,IRN,35.69,51.39 | d=2015-07-14

@story en-own-p-078 | en | 2025-01-15 | Baltic Observer
@who N = NATO | - | IGO
@who FI = Finland | FIN | GOV
@who ES = Eagle S | - | BUS
@who MR = Mark Rutte | - | IGO
@who R = Russia | RUS | GOV
@who FP = Finnish police | FIN | COP
@where H = Helsinki | FIN | 60.17 | 24.94
@where BS = Baltic Sea | - | 58.0 | 20.0
# NATO sends frigates and drones to guard Baltic cables
e1 MOBILIZE/weapons | sends frigates and drones | a=NATO>N | p=Baltic>BS
+ HELSINKI - The eight allies on the Baltic agreed on Tuesday to a standing patrol by warships, aircraft and sea drones against the cutting of cables, and threatened to board ships whose captains play with their anchors.
e2 AGREE | agreed | a=The eight allies on the Baltic>NATO members on the Baltic Sea,-,GOV | p=HELSINKI>H | d=2025-01-14
e3 MOBILIZE/weapons | standing patrol | a=The eight allies on the Baltic>NATO members on the Baltic Sea,-,GOV | p=Baltic>BS | st=planned | same=e1
e4 THREATEN | threatened | a=The eight allies on the Baltic>NATO members on the Baltic Sea,-,GOV | r=ships>Owners of shadow fleet ships,-,BUS | p=HELSINKI>H | d=2025-01-14
. "Ship captains must understand that potential threats to our infrastructure will have consequences, including possible boarding, impounding and arrest," the alliance's secretary-general, Mark Rutte, said at the end of the meeting.
S person:the alliance's secretary-general, Mark Rutte>MR | said | Ship captains must understand that potential threats to our infrastructure will have consequences, including possible boarding, impounding and arrest | direct
e5 THREATEN/arrest | will have consequences | a=the alliance's secretary-general, Mark Rutte>MR | r=Ship captains>Owners of shadow fleet ships,-,BUS | p=HELSINKI>H | d=2025-01-14 | same=e4
. He would not say how many vessels the mission, named Baltic Sentry, is to have.
. On Christmas Day a power line and four data cables between Finland and Estonia were severed, and Finnish commandos landed from helicopters on the Eagle S, a tanker with Russian petrol in its belly.
e6 ASSAULT/destroy | severed | p=Baltic>BS | d=2024-12-25 | st=possible
e7 COERCE/seize | landed from helicopters | a=Finnish commandos>FP | r=the Eagle S>ES | p=Baltic>BS | d=2024-12-26
. Its anchor had left a furrow sixty miles long on the sea floor, the police say, and nine of the crew are suspects and forbidden to leave the country.
S organization:the police>FP | say | Its anchor had left a furrow sixty miles long on the sea floor | indirect
e8 COERCE/restrict | forbidden to leave | r=nine of the crew>Crew of the Eagle S,-,CVL | p=Finland>Finland,FIN,60.17,24.94 | st=ongoing | f=size 9 "nine of the crew"
. A lawyer for the owners has called the seizure of the ship "a hijacking" and went to court to get it back, unsuccessfully so far.
S unnamed:A lawyer for the owners>- | has called | a hijacking | direct
e9 COERCE/seize | seizure | r=the ship>ES | p=Baltic>BS | d=2024-12-26 | same=e7
e10 ACCUSE/disapprove | hijacking | a=A lawyer for the owners>Lawyer for the owners of the Eagle S,FIN,BUS | r=the police>FP
e11 REQUEST/change | went to court | a=A lawyer for the owners>Lawyer for the owners of the Eagle S,FIN,BUS | p=HELSINKI>H
. Moscow has said more than once that it has nothing to do with the broken cables.
S organization:Moscow>R | has said | it has nothing to do with the broken cables | indirect
e12 ASSAULT/destroy | broken cables | a=Moscow>R | p=Baltic>BS | d=2024-12-25 | st=denied | same=e6
. Some intelligence services lean towards bad seamanship rather than orders, the Washington Post has reported.
S outlet:the Washington Post>=The Washington Post | has reported | Some intelligence services lean towards bad seamanship rather than orders | indirect
. The Baltic states, for their part, will cut themselves off from the Russian grid on 8 February; Poland has lent a substation and Sweden a cable.
e13 SANCTION/discontinue | cut themselves off | a=The Baltic states>Estonia, Latvia and Lithuania,-,GOV | r=Russian>R | d=2025-02-08 | st=planned
e14 AID | lent a substation | a=Poland>Poland,POL,GOV ; Sweden>Sweden,SWE,GOV | r=The Baltic states>Estonia, Latvia and Lithuania,-,GOV
. Ice is late this year, and fishermen off Porkkala complain that the grey hulls scare the whitefish.
S unnamed:fishermen off Porkkala>- | complain that | the grey hulls scare the whitefish | indirect
