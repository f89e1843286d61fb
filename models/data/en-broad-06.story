@story en-own-q-032 | en | 2014-05-06 | Situasi
@who BH = Boko Haram | NGA | REB
@who SHE = Abubakar Shekau | NGA | REB
@who GIRLS = Schoolgirls of Chibok | NGA | CVL
@who JON = Goodluck Jonathan | NGA | GOV
@who USA = United States | USA | GOV
@where CHI = Chibok | NGA | 10.87 | 12.85
@where WAR = Warabe | NGA | 11.1 | 13.7
@where ABJ = Abuja | NGA | 9.06 | 7.49
# 'I will sell them': Boko Haram leader threatens girls abducted in Chibok
S person:Boko Haram leader>SHE | - | I will sell them | direct
e1 THREATEN/violence | sell | a=I>SHE | r=them>GIRLS
e2 THREATEN/violence | threatens | a=Boko Haram leader>SHE | r=girls>GIRLS | same=e1
e3 ASSAULT/abduct | abducted | a=Boko Haram>BH | r=girls>GIRLS | p=Chibok>CHI | d=2014-04-14
+ The leader of the Nigerian Islamist group Boko Haram has threatened to "sell" the hundreds of schoolgirls whom his fighters carried off three weeks ago.
e4 THREATEN/violence | threatened | a=The leader of the Nigerian Islamist group Boko Haram>SHE | r=schoolgirls>GIRLS | same=e1
e5 ASSAULT/abduct | carried off | a=his fighters>BH | r=schoolgirls>GIRLS | p=Chibok>CHI | d=2014-04-14 | f=abducted 200.. "hundreds of schoolgirls" | same=e3
+ In a video obtained by the AFP news agency Abubakar Shekau, laughing and scratching his head in front of an armoured vehicle, said that the girls "should not have been in school in the first place" but ought to get married.
S person:Abubakar Shekau>SHE | said that | the girls "should not have been in school in the first place" but ought to get married | mixed
+ It was the first time that the group had claimed the raid of April 14, when gunmen posing as soldiers loaded the pupils onto lorries in Chibok and drove them into the Sambisa forest.
e6 ASSAULT/abduct | raid | a=the group>BH | r=the pupils>GIRLS | p=Chibok>CHI | d=2014-04-14 | same=e3
+ Eight more girls, aged between 12 and 15, were seized in the village of Warabe on Sunday night, residents told the BBC by telephone on Tuesday.
S outlet:the BBC>=BBC ; unnamed:residents>- | told | Eight more girls ... on Sunday night | indirect
e7 ASSAULT/abduct | seized | r=Eight more girls>Girls of Warabe,NGA,CVL | p=Warabe>WAR | d=2014-05-04 | f=abducted 8 "Eight more girls"
+ "They took the goats and our daughters in one lorry," said one man.
S unnamed:one man>- | said | They took the goats and our daughters in one lorry, | direct
e8 ASSAULT/abduct | took | a=They>BH | r=our daughters>Girls of Warabe,NGA,CVL | p=Warabe>WAR | d=2014-05-04 | same=e7
+ Parents who have marched daily in Abuja want to know why President Goodluck Jonathan waited until Sunday to speak of the affair in public.
e9 PROTEST/demo | marched | a=Parents>Parents of the Chibok schoolgirls,NGA,CVL | p=Abuja>ABJ
. A leader of those protests, Naomi Mutah, was held overnight at a police station; she said the president's wife, Patience, had ordered the arrest and accused her of belonging to the militants.
S person:Naomi Mutah>=Naomi Mutah | said | the president's wife, Patience, had ordered the arrest and accused her of belonging to the militants | indirect
e10 COERCE/arrest | held overnight | r=Naomi Mutah>Naomi Mutah,NGA,CVL | p=a police station>ABJ
e11 COERCE/arrest | arrest | a=Patience>Patience Jonathan,NGA,GOV | r=her>Naomi Mutah,NGA,CVL | p=a police station>ABJ | same=e10
e12 ACCUSE/allege | accused | a=Patience>Patience Jonathan,NGA,GOV | r=her>Naomi Mutah,NGA,CVL
. Mrs Jonathan's office denied having given any such order.
e13 REJECT | denied | a=Mrs Jonathan's office>Patience Jonathan,NGA,GOV | r=Naomi Mutah>Naomi Mutah,NGA,CVL
+ The United States will send a team of military and law enforcement experts, Secretary of State John Kerry said after the two presidents spoke.
S person:Secretary of State John Kerry>=John Kerry | said | The United States will send a team of military and law enforcement experts | indirect
e14 AGREE | will send a team | a=The United States>USA | r=Nigeria>Nigeria,NGA,GOV | st=planned
e15 CONSULT/phone | spoke | a=the two presidents>Barack Obama,USA,GOV ; the two presidents>JON
. Britain has offered a surveillance aircraft, and China satellite pictures.
e16 AGREE | offered | a=Britain>United Kingdom,GBR,GOV ; China>China,CHN,GOV
+ Three north-eastern states have been under emergency rule for a year.
e17 COERCE/martial-law | emergency rule | p=Three north-eastern states>Northeastern Nigeria,NGA,11.5,12.5 | d=2013-05-01..2014-05-06 | st=ongoing

@story en-own-q-033 | en | 2024-09-18 | Situasi
@who MALI = Government of Mali | MLI | GOV
@who JNIM = Jama'at Nusrat al-Islam wal-Muslimin | MLI | REB
@who MARM = Malian Armed Forces | MLI | MIL
@where BKO = Bamako | MLI | 12.64 | -8.0
@where SEN = Senou airport, Bamako | MLI | 12.54 | -7.95
@where TIN = Tinzaouaten | MLI | 19.95 | 2.97
# Jihadists hit Bamako barracks and airport, puncturing junta's claim of control
e1 ASSAULT | hit | a=Jihadists>JNIM | r=junta>MARM | p=Bamako>BKO | d=2024-09-17
+ DAKAR, Senegal — The attackers came before the dawn prayer, on motorcycles, and by breakfast one of them was filming himself as he held a burning rag under the engine of a presidential jet.
e2 ASSAULT | attackers | a=The attackers>JNIM | p=presidential jet>SEN | d=2024-09-17 | same=e1
e3 ASSAULT/destroy | held a burning rag under the engine | a=one of them>JNIM | p=presidential jet>SEN | d=2024-09-17
+ More than 70 people were killed in Tuesday's twin assault on a gendarmerie school and a military airfield in Mali's capital, according to two diplomats and a hospital official; the army has conceded only "some losses of human life".
S unnamed:two diplomats and a hospital official>- | according to | More than 70 people were killed in Tuesday's twin assault on a gendarmerie school and a military airfield in Mali's capital | indirect
S organization:the army>MARM | conceded | some losses of human life | direct
e4 ASSAULT | twin assault | r=a gendarmerie school>National Gendarmerie of Mali,MLI,COP ; a military airfield>MARM | p=a military airfield>SEN | d=2024-09-17 | f=killed 70.. "More than 70 people" | same=e1
+ Jama'at Nusrat al-Islam wal-Muslimin, the Sahel's affiliate of Al Qaeda, boasted in a statement that it had inflicted "huge losses" on soldiers and on Russian mercenaries who share the base.
S document:a statement>- | boasted in a statement that | it had inflicted "huge losses" on soldiers and on Russian mercenaries who share the base | mixed
e5 ASSAULT | inflicted "huge losses" | a=it>JNIM | r=soldiers>MARM ; Russian mercenaries>Wagner Group,RUS,REB | d=2024-09-17 | p=Bamako>BKO | same=e1
+ Col. Assimi Goïta, who seized power in 2020 with a promise of security, has not been seen since.
e6 COERCE/seize | seized power | a=Col. Assimi Goïta>Assimi Goita,MLI,MIL | p=Mali>Mali,MLI,17.57,-4.0 | d=2020-01-01..2020-12-31
e7 AGREE | promise of security | a=Col. Assimi Goïta>Assimi Goita,MLI,MIL
+ On Wednesday the governor closed seven cattle markets until further notice, and vigilantes lynched at least one man whom they took for a militant.
e8 COERCE/restrict | closed seven cattle markets | a=the governor>Governor of Bamako,MLI,GOV | p=Bamako>BKO | d=2024-09-18
e9 ASSAULT | lynched | a=vigilantes>Vigilantes in Bamako,MLI,CVL | r=one man>Man in Bamako,MLI,CVL | p=Bamako>BKO | d=2024-09-18 | f=killed 1.. "at least one man"
+ "They entered the capital as one enters a field," said Ousmane, a driver in the suburb of Faladié, who hid his two apprentices under a bus.
S person:Ousmane>=Ousmane | said | They entered the capital as one enters a field, | direct
+ French troops withdrew in August 2022 and United Nations peacekeepers at the end of last year, both at the junta's insistence.
e10 RETREAT/withdraw | withdrew | a=French troops>French Armed Forces,FRA,MIL ; United Nations peacekeepers>MINUSMA,-,MIL | p=Mali>Mali,MLI,17.57,-4.0 | d=2022-08-01..2022-08-31
e11 REQUEST/yield | insistence | a=the junta>MALI | r=French troops>French Armed Forces,FRA,MIL ; United Nations peacekeepers>MINUSMA,-,MIL
. In late July, Tuareg separatists and jihadists ambushed a column near Tinzaouaten on the Algerian border, killing dozens of Russians.
e12 ASSAULT | ambushed | a=Tuareg separatists>Tuareg separatists,MLI,REB ; jihadists>JNIM | r=Russians>Wagner Group,RUS,REB | p=Tinzaouaten>TIN | d=2024-07-21..2024-07-31 | f=killed 24.. "dozens of Russians"
. The government, asserting that Ukrainian intelligence had lent a hand, severed relations with Kyiv the following week.
S organization:The government>MALI | asserting that | Ukrainian intelligence had lent a hand | indirect
e13 AID | lent a hand | a=Ukrainian intelligence>Defence Intelligence of Ukraine,UKR,SPY | r=Tuareg separatists>Tuareg separatists,MLI,REB
e14 SANCTION/discontinue | severed relations | a=The government>MALI | r=Kyiv>Ukraine,UKR,GOV | d=2024-08-01..2024-08-07
+ The economy, meanwhile, lives on gold and remittances, and both have held up.

@story en-own-q-034 | en | 2019-03-01 | Situasi
@who ABH = Abhinandan Varthaman | IND | MIL
@who PAK = Pakistan | PAK | GOV
@who IND = India | IND | GOV
@who IMR = Imran Khan | PAK | GOV
@where WAG = Wagah | PAK | 31.6 | 74.57
# Pakistan frees captured Indian pilot at Wagah crossing in 'peace gesture'
e1 RETREAT/release | frees | a=Pakistan>PAK | r=captured Indian pilot>ABH | p=Wagah>WAG | d=2019-03-01
e2 ASSAULT/abduct | captured | a=Pakistan>PAK | r=Indian pilot>ABH | d=2019-02-27
+ Pakistan handed over the Indian fighter pilot Abhinandan Varthaman at the Wagah border gate on Friday night, two days after shooting down his MiG over Kashmir.
e3 RETREAT/release | handed over | a=Pakistan>PAK | r=Abhinandan Varthaman>ABH | p=the Wagah border gate>WAG | d=2019-03-01 | same=e1
e4 ASSAULT | shooting down | a=Pakistan>PAK | r=his>ABH | p=Kashmir>Kashmir,-,34.2,74.4 | d=2019-02-27
+ Prime Minister Imran Khan had told parliament that the release was a gesture of peace and must not be mistaken for weakness.
S person:Prime Minister Imran Khan>IMR | told parliament that | the release was a gesture of peace and must not be mistaken for weakness | indirect
e5 RETREAT/release | release | r=Abhinandan Varthaman>ABH | p=the Wagah border gate>WAG | d=2019-03-01 | same=e1
+ Villagers had set upon the airman with sticks before soldiers pulled him out of a stream; a video of him sipping tea and saying "the tea is fantastic" made him a hero at home.
S person:him>ABH | saying | the tea is fantastic | direct
e6 ASSAULT/beat | set upon | a=Villagers>Villagers in Kashmir,PAK,CVL | r=the airman>ABH | p=Kashmir>Kashmir,-,34.2,74.4 | d=2019-02-27
e7 AID | pulled him out | a=soldiers>Pakistan Army,PAK,MIL | r=him>ABH | p=Kashmir>Kashmir,-,34.2,74.4 | d=2019-02-27
+ Shelling across the Line of Control went on all the same, and killed a woman and two of her children on the Indian side, officials in Jammu said.
S unnamed:officials in Jammu>- | said | Shelling across the Line of Control went on all the same, and killed a woman and two of her children on the Indian side | indirect
e8 ASSAULT/heavy-weapons | Shelling | r=a woman and two of her children>Family in Jammu and Kashmir,IND,CVL | p=the Line of Control>Line of Control,IND,33.8,74.1 | d=2019-03-01 | f=killed 3 "a woman and two of her children"
+ The Organisation of Islamic Cooperation let India's foreign minister speak at its meeting in Abu Dhabi, for which Pakistan boycotted the session.
e9 REJECT/meet | boycotted | a=Pakistan>PAK | r=The Organisation of Islamic Cooperation>Organisation of Islamic Cooperation,-,IGO | p=Abu Dhabi>Abu Dhabi,ARE,24.45,54.38 | d=2019-03-01

@story en-own-q-035 | en | 2023-09-20 | Situasi
@who CAN = Canada | CAN | GOV
@who IND = India | IND | GOV
@who TRU = Justin Trudeau | CAN | GOV
@who NIJ = Hardeep Singh Nijjar | CAN | CVL
@where SUR = Surrey, British Columbia | CAN | 49.19 | -122.85
# India dismisses Trudeau's murder allegation and kicks out Canadian diplomat
e1 REJECT | dismisses | a=India>IND | r=Trudeau>TRU | d=2023-09-19
e2 ACCUSE/allege | allegation | a=Trudeau>TRU | r=India>IND | d=2023-09-18
e3 SANCTION/expel | kicks out | a=India>IND | r=Canadian diplomat>Diplomat of Canada in India,CAN,GOV | d=2023-09-19
+ NEW DELHI/OTTAWA, Sept 20 (Reuters) - India has thrown out a senior Canadian diplomat and advised its citizens in Canada to exercise "extreme caution", after Prime Minister Justin Trudeau told the House of Commons there were "credible allegations" tying Indian agents to the killing of a Sikh separatist near Vancouver.
S person:Prime Minister Justin Trudeau>TRU | told the House of Commons | there were "credible allegations" tying Indian agents to the killing of a Sikh separatist near Vancouver | mixed
e4 SANCTION/expel | thrown out | a=India>IND | r=a senior Canadian diplomat>Diplomat of Canada in India,CAN,GOV | d=2023-09-19 | same=e3
e5 REQUEST/change | advised | a=India>IND | r=its citizens in Canada>Indian citizens in Canada,IND,CVL | d=2023-09-20
e6 ACCUSE/allege | credible allegations | a=Prime Minister Justin Trudeau>TRU | r=Indian agents>Indian intelligence,IND,SPY | d=2023-09-18 | same=e2
e7 ASSAULT/targeted | killing | a=Indian agents>Indian intelligence,IND,SPY | r=a Sikh separatist>NIJ | p=Vancouver>SUR | d=2023-06-18 | st=possible
+ Hardeep Singh Nijjar, 45, a plumber and Canadian citizen whom New Delhi had designated a terrorist, was shot by two masked men outside a temple in Surrey on June 18.
e8 ASSAULT/targeted,firearms | shot | a=two masked men>Killers of Hardeep Singh Nijjar,-,REB | r=Hardeep Singh Nijjar>NIJ | p=Surrey>SUR | d=2023-06-18 | f=killed 1 "Hardeep Singh Nijjar" | same=e7
e9 ACCUSE | designated a terrorist | a=New Delhi>IND | r=Hardeep Singh Nijjar>NIJ
+ The allegation was "absurd and motivated", the Indian foreign ministry said.
S organization:the Indian foreign ministry>=Ministry of External Affairs of India | said | The allegation was "absurd and motivated" | mixed
e10 REJECT | absurd and motivated | a=the Indian foreign ministry>IND | r=Prime Minister Justin Trudeau>TRU | d=2023-09-19 | same=e1
+ Canada began the round of expulsions on Monday by ordering out the head of India's foreign intelligence service in Ottawa.
e11 SANCTION/expel | ordering out | a=Canada>CAN | r=the head of India's foreign intelligence service in Ottawa>Research and Analysis Wing station chief in Ottawa,IND,SPY | p=Ottawa>Ottawa,CAN,45.42,-75.7 | d=2023-09-18
. "We are not looking to provoke or escalate," Trudeau said the next morning.
S person:Trudeau>TRU | said | We are not looking to provoke or escalate, | direct
+ Canadian and American services shared intelligence on the case, a senior government source in Ottawa told Reuters, among it intercepted talk between Indian officials.
S outlet:Reuters>=Reuters ; unnamed:a senior government source in Ottawa>- | told | Canadian and American services shared intelligence on the case | indirect
e12 COOPERATE | shared intelligence | a=Canadian and American services>Canadian Security Intelligence Service,CAN,SPY ; Canadian and American services>Intelligence services of the United States,USA,SPY
+ Ottawa had already paused negotiations on a trade treaty, and a mission that its trade minister was to lead in October has been put off.
e13 REJECT/meet | paused negotiations | a=Ottawa>CAN | r=New Delhi>IND
e14 REJECT/meet | put off | a=Ottawa>CAN | r=New Delhi>IND
+ The White House urged India to cooperate with the investigation, which it said must run its course.
S organization:The White House>=White House | said | must run its course | indirect
e15 REQUEST/change | urged | a=The White House>White House,USA,GOV | r=India>IND
e16 ACCUSE/investigate | investigation | a=Ottawa>CAN | st=ongoing
+ At the temple, where the murdered man was president, someone had tied a saffron scarf around the bullet-scarred gatepost.

@story en-own-q-036 | en | 2015-07-02 | Situasi
@who CUB = Cuba | CUB | GOV
@who USA = United States | USA | GOV
@who OBA = Barack Obama | USA | GOV
@who CAS = Raul Castro | CUB | GOV
@where HAV = Havana | CUB | 23.11 | -82.37
@where WDC = Washington | USA | 38.9 | -77.04
# U.S. and Cuba to reopen embassies, ending half-century freeze
e1 AGREE | reopen embassies | a=U.S.>USA ; Cuba>CUB | st=planned
e2 SANCTION/discontinue | half-century freeze | a=U.S.>USA ; Cuba>CUB | d=1961-01-03..2015-07-01 | st=ongoing
+ WASHINGTON — The United States and Cuba will restore full diplomatic relations and raise their flags over embassies in each other's capitals on July 20, President Obama announced on Wednesday in the Rose Garden.
S person:President Obama>OBA | announced | The United States and Cuba will restore full diplomatic relations and raise their flags over embassies in each other's capitals on July 20 | indirect
e3 SUPPORT | restore full diplomatic relations | a=The United States>USA ; Cuba>CUB | d=2015-07-20 | st=planned
+ "This is what change looks like," he said.
S person:he>OBA | said | This is what change looks like, | direct
+ In Havana the chief of the American interests section delivered a letter from the president to Raúl Castro, and a Cuban diplomat carried Mr. Castro's reply to the State Department; state television took the unheard-of step of broadcasting Mr. Obama live.
e4 CONSULT | letter | a=the president>OBA | r=Raúl Castro>CAS | p=Havana>HAV | d=2015-07-01
e5 CONSULT | reply | a=Mr. Castro>CAS | r=the president>OBA | d=2015-07-01
+ The two leaders disclosed in December that they had agreed to end the estrangement, after 18 months of secret talks brokered by Canada and the Vatican.
S person:The two leaders>=Barack Obama and Raul Castro | disclosed in December that | they had agreed to end the estrangement, after 18 months of secret talks brokered by Canada and the Vatican | indirect
e6 AGREE | agreed | a=they>OBA ; they>CAS | d=2014-12-01..2014-12-31
e7 CONSULT/third-party | secret talks | a=The two leaders>USA ; The two leaders>CUB ; Canada>Canada,CAN,GOV ; the Vatican>Holy See,VAT,GOV
. Washington freed three Cuban spies; Havana let go Alan Gross, an aid contractor, and an intelligence agent.
e8 RETREAT/release | freed | a=Washington>USA | r=three Cuban spies>Cuban Five,CUB,SPY | d=2014-12-01..2014-12-31
e9 RETREAT/release | let go | a=Havana>CUB | r=Alan Gross>Alan Gross,USA,CVL ; an intelligence agent>Rolando Sarraff Trujillo,CUB,SPY | d=2014-12-01..2014-12-31
+ In May the State Department took Cuba off its list of sponsors of terrorism.
e10 CONCEDE | took Cuba off its list | a=the State Department>United States Department of State,USA,GOV | r=Cuba>CUB | d=2015-05-01..2015-05-31
+ The embargo, which only Congress can lift, stays.
e11 SANCTION/discontinue | embargo | a=Congress>USA | r=Cuba>CUB | st=ongoing
. Mr. Obama called on lawmakers to scrap it; Speaker John A. Boehner scoffed that the president was handing the Castros "a lifetime dream of legitimacy."
S person:Speaker John A. Boehner>=John Boehner | scoffed that | the president was handing the Castros "a lifetime dream of legitimacy." | mixed
e12 REQUEST/change | called on | a=Mr. Obama>OBA | r=lawmakers>United States Congress,USA,LEG
e13 ACCUSE/disapprove | handing the Castros | a=Speaker John A. Boehner>John Boehner,USA,LEG | r=the president>OBA
+ Senator Marco Rubio, the son of Cuban immigrants, threatened to block the confirmation of any ambassador until political prisoners are freed and fugitives returned.
e14 THREATEN | threatened to block | a=Senator Marco Rubio>Marco Rubio,USA,LEG | r=Mr. Obama>OBA
+ A Cuban government statement insisted that relations would not be normal while the United States kept the naval base at Guantánamo Bay.
S document:A Cuban government statement>- | insisted that | relations would not be normal while the United States kept the naval base at Guantánamo Bay | indirect
+ Eisenhower broke off ties on Jan. 3, 1961; three months later 1,400 exiles trained by the C.I.A. waded ashore at the Bay of Pigs and were routed.
e15 SANCTION/discontinue | broke off ties | a=Eisenhower>Dwight Eisenhower,USA,GOV | r=Cuba>CUB | d=1961-01-03
e16 ASSAULT | waded ashore | a=exiles trained by the C.I.A.>Brigade 2506,CUB,REB | p=the Bay of Pigs>Bay of Pigs,CUB,22.21,-81.17 | d=1961-04-01..1961-04-30 | f=size 1400 "1,400 exiles"
e17 AID | trained | a=the C.I.A.>Central Intelligence Agency,USA,SPY | r=exiles>Brigade 2506,CUB,REB
+ On the Malecón, where a warm wind was throwing spray over the wall, two men argued about baseball.

@story en-own-q-037 | en | 2020-06-01 | Situasi
@who FLO = George Floyd | USA | CVL
@who CHAU = Derek Chauvin | USA | COP
@who TRU = Donald Trump | USA | GOV
@who PROT = Protesters in the United States | USA | CVL
@who USP = U.S. Park Police | USA | COP
@who NG = Minnesota National Guard | USA | MIL
@where MIN = Minneapolis | USA | 44.98 | -93.27
@where LAF = Lafayette Square, Washington | USA | 38.9 | -77.04
# Trump threatens to use army on rioters as tear gas clears path to church
e1 THREATEN/violence | threatens to use army | a=Trump>TRU | r=rioters>PROT | d=2020-06-01
e2 ASSAULT/crowd-control | tear gas | r=rioters>PROT | d=2020-06-01
+ Mounted officers and police with shields charged a peaceful crowd outside the White House on Monday evening, firing gas and flash grenades, so that President Trump could walk across Lafayette Square and hold up a Bible in front of a boarded-up church.
e3 ASSAULT/crowd-control | charged | a=Mounted officers and police with shields>USP | r=a peaceful crowd>PROT | p=Lafayette Square>LAF | d=2020-06-01 | same=e2
+ Moments earlier, in the Rose Garden, he had warned governors that if they did not "dominate the streets" he would "deploy the United States military and quickly solve the problem for them".
S person:he#2>TRU | warned | if they did not "dominate the streets" he would "deploy the United States military and quickly solve the problem for them" | mixed
e4 THREATEN/violence | warned | a=he#2>TRU | r=governors>Governors of U.S. states,USA,GOV | d=2020-06-01 | same=e1
e5 MOBILIZE/troops | deploy the United States military | a=he#2>TRU | st=possible
+ "He used the Bible as a prop and tear-gassed my neighbours," said a priest who had been handing out water, and who was herself driven off the steps.
S unnamed:a priest who had been handing out water>- | said | He used the Bible as a prop and tear-gassed my neighbours, | direct
e6 ASSAULT/crowd-control | tear-gassed | a=He>TRU | r=my neighbours>PROT | p=Lafayette Square>LAF | d=2020-06-01 | same=e2
e7 ACCUSE/disapprove | used the Bible as a prop | a=a priest who had been handing out water>Priest in Washington,USA,CVL | r=He>TRU | d=2020-06-01
+ It was the seventh night of unrest since George Floyd, a black man of 46, died in Minneapolis with a white policeman's knee on his neck.
e8 ASSAULT | knee on his neck | a=a white policeman>CHAU | r=George Floyd>FLO | p=Minneapolis>MIN | d=2020-05-25 | f=killed 1 "George Floyd"
+ An autopsy ordered by the family concluded that he had been asphyxiated; the county medical examiner also ruled the death a homicide.
S document:An autopsy ordered by the family>- | concluded that | he had been asphyxiated | indirect
S unnamed:the county medical examiner>- | ruled | the death a homicide | indirect
e9 ASSAULT | asphyxiated | r=he#2>FLO | p=Minneapolis>MIN | d=2020-05-25 | same=e8
+ Derek Chauvin, the officer, was sacked with three colleagues the day after the killing and charged on Friday with murder in the third degree.
e10 SANCTION/expel | sacked | r=Derek Chauvin>CHAU ; three colleagues>Minneapolis Police Department,USA,COP | p=Minneapolis>MIN | d=2020-05-26
e11 ASSAULT | killing | a=the officer>CHAU | p=Minneapolis>MIN | d=2020-05-25 | same=e8
e12 ACCUSE/investigate | charged | r=Derek Chauvin>CHAU | p=Minneapolis>MIN | d=2020-05-29
+ Curfews are in force in some 40 cities, and governors have called up more than 17,000 national guardsmen.
e13 COERCE/curfew | Curfews | p=some 40 cities>United States,USA,39.83,-98.58 | st=ongoing
e14 MOBILIZE/troops | called up | a=governors>Governors of U.S. states,USA,GOV | r=national guardsmen>United States National Guard,USA,MIL | f=size 17000.. "more than 17,000 national guardsmen"
+ In Philadelphia looters emptied pharmacies; in Louisville the police chief was dismissed after his men, their body cameras switched off, joined in firing shots that killed the owner of a barbecue stand.
e15 PROTEST/vandalize | emptied pharmacies | a=looters>Looters in Philadelphia,USA,CVL | p=Philadelphia>Philadelphia,USA,39.95,-75.17
e16 SANCTION/expel | dismissed | r=the police chief>Police chief of Louisville,USA,COP | p=Louisville>Louisville,USA,38.25,-85.76 | d=2020-06-01
e17 ASSAULT/firearms | firing shots | a=his men>Louisville Metro Police Department,USA,COP | r=the owner of a barbecue stand>David McAtee,USA,CVL | p=Louisville>Louisville,USA,38.25,-85.76 | f=killed 1 "the owner of a barbecue stand"
. In Flint, Michigan, the sheriff laid down his baton and asked the marchers what they wanted; "Walk with us," they chanted, and he did.
S unnamed:they>- | chanted | Walk with us, | direct
e18 REQUEST | Walk with us | a=the marchers>PROT | r=the sheriff>Sheriff of Genesee County,USA,COP | p=Flint>Flint,USA,43.01,-83.69
e19 SUPPORT | he did | a=he#7>Sheriff of Genesee County,USA,COP | r=the marchers>PROT | p=Flint>Flint,USA,43.01,-83.69
+ General Mark Milley, chairman of the Joint Chiefs, was photographed in the square in battle fatigues.
+ Illinois's governor, J.B. Pritzker, rejected the president's offer of troops.
e20 REJECT | rejected | a=J.B. Pritzker>J.B. Pritzker,USA,GOV | r=the president>TRU
