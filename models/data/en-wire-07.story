@story en-own-p-041 | en | 2018-03-27 | East European Gazette
@who UK = United Kingdom | GBR | GOV
@who R = Russia | RUS | GOV
@who US = United States | USA | GOV
@who TM = Theresa May | GBR | GOV
@who SS = Sergei Skripal | GBR | SPY
@who YS = Yulia Skripal | RUS | CVL
@who SL = Sergei Lavrov | RUS | GOV
@who RD = Russian diplomats | RUS | GOV
@where SA = Salisbury | GBR | 51.07 | -1.79
@where SE = Seattle | USA | 47.61 | -122.33
# Over 100 Russian envoys told to pack in widest expulsion since Cold War
e1 SANCTION/expel | told to pack | r=Russian envoys>RD | d=2018-03-26 | f=size 100.. "Over 100 Russian envoys"
e2 SANCTION/expel | expulsion | r=Russian envoys>RD | d=2018-03-26 | same=e1
+ The United States, Canada and 16 European states ordered out more than 100 Russian diplomats on Monday in solidarity with Britain, which accuses Moscow of poisoning a former double agent on its soil.
e3 SANCTION/expel | ordered out | a=United States>US ; Canada>Canada,CAN,GOV ; 16 European states>European states,-,GOV | r=Russian diplomats>RD | d=2018-03-26 | f=size 100.. "more than 100 Russian diplomats" | same=e1
e4 SUPPORT | solidarity | a=United States>US ; Canada>Canada,CAN,GOV ; 16 European states>European states,-,GOV | r=Britain>UK
e5 ACCUSE/allege | accuses | a=Britain>UK | r=Moscow>R
e6 ASSAULT/unconventional,targeted | poisoning | a=Moscow>R | r=a former double agent>SS | p=Britain>SA | d=2018-03-04 | st=possible
. Washington alone is sending home 60, twelve of them from the UN mission in New York, and is closing the consulate in Seattle.
e7 SANCTION/expel | sending home | a=Washington>US | r=60>RD | p=Washington>United States,USA,38.9,-77.04 | d=2018-03-26 | f=size 60 "60" | same=e1
e8 SANCTION/discontinue | closing the consulate | a=Washington>US | r=Moscow>R | p=Seattle>SE | st=planned
. "To the Russian government we say: when you attack our friends, you will face serious consequences," a senior American official told reporters.
S unnamed:a senior American official>- | told | To the Russian government we say: when you attack our friends, you will face serious consequences | direct
e9 THREATEN | serious consequences | a=we>US | r=Russian government>R | d=2018-03-26
. Sergei Skripal, a colonel of military intelligence who had sold secrets to MI6, and his daughter Yulia were found slumped on a bench in Salisbury on 4 March.
e10 ASSAULT/unconventional,targeted | found slumped | r=Sergei Skripal>SS ; Yulia>YS | p=Salisbury>SA | d=2018-03-04 | same=e6
. Both are still in critical condition; a policeman who went to their house was discharged last week.
. Theresa May told the House of Commons that the nerve agent was one of a group called Novichok and that no other explanation than Russian guilt was plausible.
S person:Theresa May>TM | told | the nerve agent was one of a group called Novichok and that no other explanation than Russian guilt was plausible | indirect
e11 ACCUSE/allege | Russian guilt | a=Theresa May>TM | r=Russian>R
. Sergei Lavrov, the foreign minister, spoke of "colossal blackmail" by the Americans.
S person:Sergei Lavrov>SL | spoke | colossal blackmail | direct
e12 ACCUSE/disapprove | colossal blackmail | a=Sergei Lavrov>SL | r=the Americans>US
. "We will respond, have no doubt," he said.
S person:he>SL | said | We will respond, have no doubt | direct
e13 THREATEN/relations | will respond | a=We>R | r=the Americans>US
. Moscow had already thrown out 23 Britons and shut the British Council.
e14 SANCTION/expel | thrown out | a=Moscow>R | r=23 Britons>British diplomats,GBR,GOV | p=Moscow>Moscow,RUS,55.75,37.62 | f=size 23 "23 Britons"
e15 COERCE/restrict | shut | a=Moscow>R | r=British Council>British Council,GBR,GOV | p=Moscow>Moscow,RUS,55.75,37.62
. Austria and Greece did not join in, the former because it sees itself as "a bridge between East and West".
S organization:the former>=Austria | sees itself as | a bridge between East and West | direct
e16 SANCTION/expel | join in | a=Austria>Austria,AUT,GOV ; Greece>Greece,GRC,GOV | st=denied
. The embassy in Washington let its followers on Twitter vote on which American consulate should go: St Petersburg was leading.
. In Salisbury the cordon round the Maltings remained up, and the pigeons had the bench to themselves.

@story en-own-p-042 | en | 2022-10-01 | Mehr News Agency
@who I = Iran | IRN | GOV
@who POL = Iranian police | IRN | COP
@who MI = Intelligence Ministry of Iran | IRN | SPY
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
# Nine foreign nationals arrested over riots in Iran
e1 COERCE/arrest | arrested | r=Nine foreign nationals>Foreigners arrested in Iran,-,CVL | p=Iran>Iran,IRN,32.4,53.7 | f=detained 9 "Nine foreign nationals"
e2 PROTEST/riot | riots | p=Iran>Iran,IRN,32.4,53.7
+ TEHRAN, Oct. 01 (MNA) – Iran's Intelligence Ministry has announced the arrest of nine nationals of Germany, Poland, Italy, France, the Netherlands and Sweden, “at the scene of the riots or behind it.”
S organization:Iran's Intelligence Ministry>MI | has announced | the arrest of nine nationals of Germany, Poland, Italy, France, the Netherlands and Sweden, “at the scene of the riots or behind it.” | mixed
e3 COERCE/arrest | arrest | a=Iran's Intelligence Ministry>MI | r=nine nationals of Germany, Poland, Italy, France, the Netherlands and Sweden>Foreigners arrested in Iran,-,CVL | p=Iran>Iran,IRN,32.4,53.7 | f=detained 9 "nine nationals" | same=e1
e4 PROTEST/riot | riots | p=Iran>Iran,IRN,32.4,53.7 | same=e2
. The ministry also accused the US and the UK of direct involvement in the unrest that followed the death of a young woman in Tehran two weeks ago.
e5 ACCUSE/allege | accused | a=The ministry>MI | r=the US>United States,USA,GOV ; the UK>United Kingdom,GBR,GOV
e6 PROTEST/riot | unrest | p=Tehran>Iran,IRN,32.4,53.7 | same=e2
. Mahsa Amini, 22, collapsed in a police station and passed away on September 16; police say that she had a heart failure and was not beaten.
S organization:police>POL | say | she had a heart failure and was not beaten | indirect
e7 ASSAULT/beat | beaten | a=police>POL | r=Mahsa Amini>Mahsa Amini,IRN,CVL | p=Tehran>Tehran,IRN,35.69,51.39 | st=denied
. Rioters have torched ambulances and banks in several cities.
e8 PROTEST/riot,vandalize | torched | a=Rioters>Protesters in Iran,IRN,CVL
. In the northern Iraqi Kurdistan Region, the IRGC Ground Force struck headquarters of “terrorist” Kurdish groups with drones and missiles on Wednesday.
e9 ASSAULT/drone,heavy-weapons | struck | a=the IRGC Ground Force>IRGC | r=Kurdish groups>Iranian Kurdish groups in Iraq,IRN,REB | p=Kurdistan Region>Kurdistan Region,IRQ,36.4,44.4 | d=2022-09-28
. Thirteen people were killed and 58 injured, the counter-terrorism service in Erbil said.
S organization:the counter-terrorism service in Erbil>=Counter-Terrorism Group of the Kurdistan Region | said | Thirteen people were killed and 58 injured | indirect
e10 ASSAULT/drone,heavy-weapons | killed | r=Thirteen people>-,IRQ,- | p=Kurdistan Region>Kurdistan Region,IRQ,36.4,44.4 | d=2022-09-28 | f=killed 13 "Thirteen people" ; injured 58 "58" | same=e9
. The IRGC vowed that the operation “will continue with full determination until the threat is repelled.”
S organization:The IRGC>IRGC | vowed | the operation “will continue with full determination until the threat is repelled.” | mixed
e11 THREATEN/violence | vowed | a=The IRGC>IRGC | r=Kurdish groups>Iranian Kurdish groups in Iraq,IRN,REB

@story en-own-p-043 | en | 2022-10-28 | The Jerusalem Post
@who IL = Israel | ISR | GOV
@who LE = Lebanon | LBN | GOV
@who YL = Yair Lapid | ISR | GOV
@who MA = Michel Aoun | LBN | GOV
@who AH = Amos Hochstein | USA | GOV
@who HZ = Hezbollah | LBN | REB
@who BN = Benjamin Netanyahu | ISR | OPP
@who HN = Hassan Nasrallah | LBN | REB
@where N = Naqoura | LBN | 33.11 | 35.14
@where B = Baabda | LBN | 33.83 | 35.54
# Israel, Lebanon sign maritime border deal in Naqoura
e1 AGREE | sign | a=Israel>IL ; Lebanon>LE | p=Naqoura>N | d=2022-10-27
+ Israel and Lebanon sealed a US-brokered agreement on Thursday that draws their first recognized border, at sea, and divides the gas fields beneath it.
e2 AGREE | sealed | a=Israel>IL ; Lebanon>LE | p=Naqoura>N | d=2022-10-27 | same=e1
. The two delegations sat in separate tents at the UN base in Naqoura and handed their papers to American diplomats, so that no Lebanese official had to meet an Israeli one.
e3 CONSULT/third-party | handed their papers | a=The two delegations>IL ; The two delegations>LE ; American diplomats>United States,USA,GOV | p=Naqoura>N | d=2022-10-27
. Prime Minister Yair Lapid called it a "diplomatic achievement," saying that it was not every day that an enemy state recognized Israel in a written agreement.
S person:Prime Minister Yair Lapid>YL | called | diplomatic achievement, | direct
S person:Prime Minister Yair Lapid>YL | saying | it was not every day that an enemy state recognized Israel in a written agreement | indirect
e4 SUPPORT | recognized | a=an enemy state>LE | r=Israel>IL | d=2022-10-27
. Not so, replied President Michel Aoun, who had put his signature on a letter at the palace in Baabda that morning in the presence of US envoy Amos Hochstein.
e5 REJECT | replied | a=President Michel Aoun>MA | r=Yair Lapid>YL | d=2022-10-27
e6 AGREE | put his signature | a=President Michel Aoun>MA | p=Baabda>B | d=2022-10-27 | same=e1
. The deal was "technical work" with no political dimension, he stressed.
S person:he>MA | stressed | The deal was "technical work" with no political dimension | mixed
. Hezbollah leader Hassan Nasrallah declared his men's "exceptional mobilization" over, having threatened in the summer to attack the Karish rig if it pumped before a settlement.
S person:Hezbollah leader Hassan Nasrallah>HN | declared | his men's "exceptional mobilization" over | mixed
e7 RETREAT | over | a=Hezbollah leader Hassan Nasrallah>HN | d=2022-10-27
e8 THREATEN/violence | threatened | a=Hezbollah leader Hassan Nasrallah>HN | r=Karish rig>Energean,-,BUS | d=2022-06-01..2022-08-31
. In July the IDF shot down three of the group's drones on their way to the platform.
e9 ASSAULT | shot down | a=the IDF>Israel Defense Forces,ISR,MIL | r=the group>HZ | d=2022-07-01..2022-07-31
. Opposition leader Benjamin Netanyahu, who has accused Lapid of "surrendering to Nasrallah," said he would treat the accord like the Oslo Accords if he won Tuesday's election.
S person:Opposition leader Benjamin Netanyahu>BN | accused | surrendering to Nasrallah, | direct
S person:Opposition leader Benjamin Netanyahu>BN | said | he would treat the accord like the Oslo Accords if he won Tuesday's election | indirect
e10 ACCUSE/disapprove | accused | a=Opposition leader Benjamin Netanyahu>BN | r=Lapid>YL
. Gas had begun to flow from Karish on Wednesday, a day after the regulator gave Energean its approval.
. US President Joe Biden congratulated both governments and promised to see that the terms were kept.
e11 SUPPORT | congratulated | a=US President Joe Biden>Joe Biden,USA,GOV | r=both governments>IL ; both governments>LE
e12 AGREE | promised | a=US President Joe Biden>Joe Biden,USA,GOV | r=both governments>IL ; both governments>LE
. The High Court of Justice earlier rejected four petitions that demanded a referendum.
e13 REJECT/change | rejected | a=The High Court of Justice>High Court of Justice of Israel,ISR,JUD
e14 REQUEST/change | demanded | r=The High Court of Justice>High Court of Justice of Israel,ISR,JUD
. Fishermen in Rosh Hanikra had mixed feelings.
. "The fish never knew where the line was," one of them joked.
S unnamed:one of them>- | joked | The fish never knew where the line was | direct

@story en-own-p-044 | en | 2024-05-20 | Courts & Conflict
@who KK = Karim Khan | - | IGO
@who ICC = International Criminal Court | - | IGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who YG = Yoav Gallant | ISR | GOV
@who YS = Yahya Sinwar | PSE | REB
@who H = Hamas | PSE | REB
@who JB = Joe Biden | USA | GOV
@who SA = South Africa | ZAF | GOV
@where TH = The Hague | NLD | 52.08 | 4.31
# ICC prosecutor seeks warrants for Netanyahu and Hamas chiefs
e1 THREATEN/arrest | seeks warrants | a=ICC prosecutor>KK | r=Netanyahu>BN ; Hamas chiefs>H | d=2024-05-20
+ THE HAGUE - The prosecutor of the International Criminal Court asked its judges on Monday to issue arrest warrants against Israel's prime minister and defence minister and three leaders of Hamas.
e2 REQUEST | asked | a=The prosecutor of the International Criminal Court>KK | r=its judges>ICC | p=THE HAGUE>TH | d=2024-05-20
e3 THREATEN/arrest | arrest warrants | a=its judges>ICC | r=Israel's prime minister>BN ; defence minister>YG ; three leaders of Hamas>H | st=possible | same=e1
. Karim Khan charges Benjamin Netanyahu and Yoav Gallant with starving civilians as a method of war; Yahya Sinwar, Mohammed Deif and Ismail Haniyeh he holds responsible for extermination, murder, rape and the taking of hostages.
e4 ACCUSE/allege | charges | a=Karim Khan>KK | r=Benjamin Netanyahu>BN ; Yoav Gallant>YG
e5 COERCE/withhold | starving | a=Benjamin Netanyahu>BN ; Yoav Gallant>YG | r=civilians>Residents of Gaza,PSE,CVL | st=possible
e6 ACCUSE/allege | holds responsible | a=he>KK | r=Yahya Sinwar>YS ; Mohammed Deif>Mohammed Deif,PSE,REB ; Ismail Haniyeh>Ismail Haniyeh,PSE,REB
e7 ASSAULT/sexual | rape | a=Yahya Sinwar>YS ; Mohammed Deif>Mohammed Deif,PSE,REB ; Ismail Haniyeh>Ismail Haniyeh,PSE,REB | st=possible
e8 ASSAULT/abduct | taking of hostages | a=Yahya Sinwar>YS ; Mohammed Deif>Mohammed Deif,PSE,REB ; Ismail Haniyeh>Ismail Haniyeh,PSE,REB | d=2023-10-07 | st=possible
. "No foot soldier, no commander, no civilian leader — no one — can act with impunity," he told CNN.
S outlet:CNN>=CNN ; person:he>KK | told | No foot soldier, no commander, no civilian leader — no one — can act with impunity | direct
. Mr Netanyahu called the step "a moral outrage of historic proportions" and vowed that it would not stop him.
S person:Mr Netanyahu>BN | called | a moral outrage of historic proportions | direct
S person:Mr Netanyahu>BN | vowed that | it would not stop him | indirect
e9 ACCUSE/disapprove | moral outrage | a=Mr Netanyahu>BN | r=Karim Khan>KK | d=2024-05-20
e10 REJECT/yield | would not stop him | a=Mr Netanyahu>BN | r=Karim Khan>KK | d=2024-05-20
. Hamas for its part objected that the prosecutor "equates the victim with the executioner".
S organization:Hamas>H | objected that | the prosecutor "equates the victim with the executioner" | mixed
e11 REJECT | objected | a=Hamas>H | r=the prosecutor>KK
. In Washington President Joe Biden backed Israel: there was no equivalence, "none", between the two.
S person:President Joe Biden>JB | : | there was no equivalence, "none", between the two | mixed
e12 SUPPORT | backed | a=President Joe Biden>JB | r=Israel>Israel,ISR,GOV
. Republican senators have threatened Mr Khan and his family with an entry ban.
e13 THREATEN/restrict | threatened | a=Republican senators>Republican senators,USA,LEG | r=Mr Khan>KK
. France and Belgium stood by the court.
e14 SUPPORT | stood by | a=France>France,FRA,GOV ; Belgium>Belgium,BEL,GOV | r=the court>ICC
. A panel of three judges will now take weeks or months over the papers.
. Israel has never joined the court, but the State of Palestine did in 2015.
e15 SUPPORT | did | a=State of Palestine>Palestine,PSE,GOV | r=the court>ICC | d=2015-01-01..2015-12-31
. South Africa, which has sued Israel for genocide before another court in the same city, welcomed the news.
e16 ACCUSE/allege | sued | a=South Africa>SA | r=Israel>Israel,ISR,GOV | p=same city>TH
e17 SUPPORT | welcomed | a=South Africa>SA | r=Karim Khan>KK
. Last year the court issued a warrant against Vladimir Putin for the deportation of Ukrainian children, whereupon Moscow put Mr Khan on its own wanted list.
e18 THREATEN/arrest | issued a warrant | a=the court>ICC | r=Vladimir Putin>Vladimir Putin,RUS,GOV | d=2023-01-01..2023-12-31
e19 COERCE/deport | deportation | a=Vladimir Putin>Vladimir Putin,RUS,GOV | r=Ukrainian children>Ukrainian children,UKR,CVL | st=possible
e20 THREATEN/arrest | put Mr Khan on its own wanted list | a=Moscow>Russia,RUS,GOV | r=Mr Khan>KK | d=2023-01-01..2023-12-31

@story en-own-p-045 | en | 2024-01-18 | Gulf Monitor
@who P = Pakistan | PAK | GOV
@who I = Iran | IRN | GOV
@who JA = Jaish al-Adl | IRN | REB
@who BLA = Baloch separatists | PAK | REB
@who HAK = Anwaar ul Haq Kakar | PAK | GOV
@who CN = China | CHN | GOV
@where S = Saravan | IRN | 27.37 | 62.33
@where PJ = Panjgur | PAK | 26.97 | 64.09
# Pakistan hits back at Iran with strikes on separatist hideouts
e1 ASSAULT | hits back | a=Pakistan>P | r=separatist hideouts>BLA | p=Iran>S | d=2024-01-18
e2 ASSAULT | strikes | a=Pakistan>P | r=separatist hideouts>BLA | p=Iran>S | d=2024-01-18 | same=e1
+ Pakistan sent missiles and killer drones into Iran before dawn on Thursday, 48 hours after Iranian missiles had landed on a Pakistani village, in the gravest quarrel between the two neighbours in years.
e3 ASSAULT/heavy-weapons,drone | sent missiles and killer drones | a=Pakistan>P | r=Iran>I | p=Iran>S | d=2024-01-18 | same=e1
e4 ASSAULT/heavy-weapons | landed | a=Iranian>I | r=a Pakistani village>Residents of Panjgur,PAK,CVL | d=2024-01-16
+ Nine people, all foreigners, died in a border village near Saravan, the deputy governor of Sistan-Baluchestan told state television: three women, four children and two men.
S outlet:state television>=Iranian state television ; person:the deputy governor of Sistan-Baluchestan>=Alireza Marhamati | told | Nine people, all foreigners, died in a border village near Saravan | indirect
e5 ASSAULT/heavy-weapons,drone | died | r=Nine people, all foreigners>-,-,CVL ; three women>-,-,CVL ; four children>-,-,CVL ; two men>-,-,CVL | p=Saravan>S | d=2024-01-18 | f=killed 9 "Nine people" | same=e1
+ Islamabad said that it had aimed at hideouts of the Balochistan Liberation Front and the Balochistan Liberation Army and that "a number of terrorists" had been killed.
S organization:Islamabad>P | said | it had aimed at hideouts of the Balochistan Liberation Front and the Balochistan Liberation Army and that "a number of terrorists" had been killed | mixed
e6 ASSAULT/heavy-weapons,drone | aimed | a=it>P | r=Balochistan Liberation Front>Balochistan Liberation Front,PAK,REB ; Balochistan Liberation Army>Balochistan Liberation Army,PAK,REB | p=Saravan>S | d=2024-01-18 | same=e1
e7 ASSAULT/heavy-weapons,drone | killed | r=terrorists>BLA | p=Saravan>S | d=2024-01-18 | same=e1
+ The operation was code-named Marg Bar Sarmachar, roughly "death to the guerrillas".
+ Tehran condemned it and called in the Pakistani chargé d'affaires; there is no ambassador to call in, since Islamabad withdrew its own on Wednesday and barred the Iranian envoy from coming back.
e8 ACCUSE/disapprove | condemned | a=Tehran>I | r=Islamabad>P | d=2024-01-18
e9 REQUEST/meet | called in | a=Tehran>I | r=the Pakistani chargé d'affaires>Chargé d'affaires of Pakistan in Iran,PAK,GOV | p=Tehran>Tehran,IRN,35.69,51.39 | d=2024-01-18
e10 SANCTION/withdraw | withdrew its own | a=Islamabad>P | r=Tehran>I | d=2024-01-17
e11 REJECT | barred | a=Islamabad>P | r=the Iranian envoy>Ambassador of Iran to Pakistan,IRN,GOV | d=2024-01-17
+ Iran had claimed that its own attack hit Jaish al-Adl, a Sunni group that stormed a police station in Rask in December and shot 11 officers dead.
S organization:Iran>I | claimed | its own attack hit Jaish al-Adl, a Sunni group that stormed a police station in Rask in December and shot 11 officers dead | indirect
e12 ASSAULT/heavy-weapons | attack | a=Iran>I | r=Jaish al-Adl>JA | d=2024-01-16 | same=e4
e13 ASSAULT | stormed | a=a Sunni group>JA | r=a police station>Police of Iran,IRN,COP | p=Rask>Rask,IRN,26.24,61.4 | d=2023-12-01..2023-12-31
e14 ASSAULT/firearms | shot 11 officers dead | a=a Sunni group>JA | r=11 officers>Police of Iran,IRN,COP | p=Rask>Rask,IRN,26.24,61.4 | d=2023-12-01..2023-12-31 | f=killed 11 "11 officers" | same=e13
+ Two children were killed, according to Pakistan, when the roof of their house in Panjgur fell in.
S organization:Pakistan>P | according to | Two children were killed ... when the roof of their house in Panjgur fell in | indirect
e15 ASSAULT/heavy-weapons | killed | r=Two children>-,PAK,CVL | p=Panjgur>PJ | d=2024-01-16 | f=killed 2 "Two children" | same=e4
+ Caretaker prime minister Anwaar ul Haq Kakar broke off a trip to Davos to fly home.
+ China, a friend of both, offered to mediate, and Turkey's foreign minister telephoned the two sides and reported that neither wanted more.
e16 AGREE | offered to mediate | a=China>CN | r=both>P ; both>I
e17 CONSULT/phone | telephoned | a=Turkey's foreign minister>Hakan Fidan,TUR,GOV ; the two sides>P ; the two sides>I
S person:Turkey's foreign minister>=Hakan Fidan | reported that | neither wanted more | indirect
+ Only the week before, their navies had held a joint drill in the Strait of Hormuz.
e18 COOPERATE | joint drill | a=their navies>Pakistan Navy,PAK,MIL ; their navies>Iranian Navy,IRN,MIL | p=Strait of Hormuz>Strait of Hormuz,-,26.57,56.25 | d=2024-01-08..2024-01-16
+ In Quetta hundreds marched with pictures of missing sons, and shouted at both capitals.
e19 PROTEST/demo | marched | a=hundreds>Residents of Quetta,PAK,CVL | p=Quetta>Quetta,PAK,30.18,66.99 | f=size 200.. "hundreds"

@story en-own-p-046 | en | 2023-03-15 | TASS
@who R = Russia | RUS | GOV
@who US = United States | USA | GOV
@who MOD = Ministry of Defence of Russia | RUS | MIL
@who AA = Anatoly Antonov | RUS | GOV
@who SS = Sergey Shoigu | RUS | GOV
@who LA = Lloyd Austin | USA | GOV
@where BS = Black Sea | - | 44.3 | 32.5
# Shoigu, Pentagon chief discuss drone incident by phone
e1 CONSULT/phone | discuss | a=Shoigu>SS ; Pentagon chief>LA | d=2023-03-15
+ MOSCOW, March 15. /TASS/.
. Russian Defense Minister Sergey Shoigu spoke by telephone with his US counterpart Lloyd Austin at the initiative of the American side, the Defense Ministry told reporters on Wednesday.
S organization:the Defense Ministry>MOD | told | Russian Defense Minister Sergey Shoigu spoke by telephone with his US counterpart Lloyd Austin at the initiative of the American side | indirect
e2 CONSULT/phone | spoke by telephone | a=Russian Defense Minister Sergey Shoigu>SS ; his US counterpart Lloyd Austin>LA | d=2023-03-15 | same=e1
. A US MQ-9 Reaper drone crashed in the Black Sea on Tuesday after an encounter with two Russian Su-27 fighters.
. According to the Pentagon, the fighters dumped fuel on the aircraft and one of them struck its propeller.
S organization:the Pentagon>=United States Department of Defense | According to | the fighters dumped fuel on the aircraft and one of them struck its propeller | indirect
e3 ASSAULT/destroy | struck | a=one of them>Russian Aerospace Forces,RUS,MIL | r=the aircraft>US Air Force,USA,MIL | p=Black Sea>BS | d=2023-03-14
. The Russian ministry denied that the jets had used weapons or come into contact with the drone.
S organization:The Russian ministry>MOD | denied that | the jets had used weapons or come into contact with the drone | indirect
e4 REJECT | denied | a=The Russian ministry>MOD
e5 ASSAULT | used weapons | a=the jets>Russian Aerospace Forces,RUS,MIL | r=the drone>US Air Force,USA,MIL | p=Black Sea>BS | d=2023-03-14 | st=denied | same=e3
. In the conversation Shoigu said the incident was caused by stepped-up US reconnaissance and by non-compliance with the flight restriction zone.
S person:Shoigu>SS | said | the incident was caused by stepped-up US reconnaissance and by non-compliance with the flight restriction zone | indirect
e6 ACCUSE/allege | caused by | a=Shoigu>SS | r=US>US | d=2023-03-15
. "Russia will continue to respond proportionately to all provocations," he warned.
S person:he>SS | warned | Russia will continue to respond proportionately to all provocations | direct
e7 THREATEN | respond proportionately | a=Russia>R | r=US>US | d=2023-03-15
. Ambassador Anatoly Antonov, who was summoned to the State Department the day before, called on Washington to stop "hostile flights" near Russian borders.
e8 REQUEST/meet | summoned | a=State Department>US | r=Ambassador Anatoly Antonov>AA | d=2023-03-14
e9 REQUEST/yield | called on | a=Ambassador Anatoly Antonov>AA | r=Washington>US
S person:Ambassador Anatoly Antonov>AA | called on | hostile flights | direct
. The United States, Austin told a news briefing, will go on flying wherever international law permits.
S person:Austin>LA | told | The United States ... will go on flying wherever international law permits | indirect
e10 REJECT/yield | go on flying | a=The United States>US | r=Ambassador Anatoly Antonov>AA
. Russian ships are searching for the wreckage, which lies at a depth of about 900 meters, 60 km off Sevastopol, Security Council Secretary Nikolay Patrushev said.
S person:Security Council Secretary Nikolay Patrushev>=Nikolay Patrushev | said | Russian ships are searching for the wreckage, which lies at a depth of about 900 meters, 60 km off Sevastopol | indirect

@story en-own-p-047 | en | 2020-09-16 | The Times of Israel
@who BN = Benjamin Netanyahu | ISR | GOV
@who IL = Israel | ISR | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who BH = Bahrain | BHR | GOV
@who DT = Donald Trump | USA | GOV
@who H = Hamas | PSE | REB
@who MA = Mahmoud Abbas | PSE | GOV
@who ABZ = Abdullah bin Zayed | ARE | GOV
@where W = White House | USA | 38.9 | -77.04
@where A = Ashdod | ISR | 31.8 | 34.65
@where G = Gaza | PSE | 31.5 | 34.47
# As Israel, UAE, Bahrain sign accords at White House, rockets from Gaza wound 2 in Ashdod
e1 SUPPORT | sign accords | a=Israel>IL ; UAE>UAE ; Bahrain>BH | p=White House>W | d=2020-09-15
e2 ASSAULT/heavy-weapons | wound | r=2>-,ISR,CVL | p=Ashdod>A | d=2020-09-15 | f=injured 2 "2"
+ Israel signed agreements normalizing relations with the United Arab Emirates and Bahrain on the South Lawn of the White House on Tuesday, in the presence of US President Donald Trump and some 700 guests, few of them masked.
e3 SUPPORT | signed agreements | a=Israel>IL ; United Arab Emirates>UAE ; Bahrain>BH | p=White House>W | d=2020-09-15 | same=e1
. "This day is a pivot of history; it heralds a new dawn of peace," said Prime Minister Benjamin Netanyahu.
S person:Prime Minister Benjamin Netanyahu>BN | said | This day is a pivot of history; it heralds a new dawn of peace | direct
. Emirati Foreign Minister Abdullah bin Zayed thanked him in Arabic "for halting the annexation of Palestinian territories."
S person:Emirati Foreign Minister Abdullah bin Zayed>ABZ | thanked | for halting the annexation of Palestinian territories. | direct
e4 SUPPORT | thanked | a=Emirati Foreign Minister Abdullah bin Zayed>ABZ | r=him>BN | p=White House>W | d=2020-09-15
e5 CONCEDE | halting the annexation | a=him>BN | r=Palestinian>Palestinians,PSE,CVL
. While the leaders were speaking, two rockets flew out of the Gaza Strip; one of them exploded on a street in Ashdod, wounding two men, while the other was intercepted by Iron Dome.
e6 ASSAULT/heavy-weapons | exploded | r=two men>-,ISR,CVL | p=Ashdod>A | d=2020-09-15 | f=injured 2 "two men" | same=e2
e7 ASSAULT | intercepted | a=Iron Dome>Israel Defense Forces,ISR,MIL | d=2020-09-15
. Thirteen more were launched before dawn on Wednesday, and the air force answered by bombing a weapons plant and a tunnel of Hamas, the military said.
S organization:the military>=Israel Defense Forces | said | Thirteen more were launched before dawn on Wednesday, and the air force answered by bombing a weapons plant and a tunnel of Hamas | indirect
e8 ASSAULT/heavy-weapons | launched | p=Gaza Strip>G | d=2020-09-16
e9 ASSAULT/aerial | bombing | a=the air force>Israeli Air Force,ISR,MIL | r=Hamas>H | p=Gaza Strip>G | d=2020-09-16
. The terror group warned that the "response" would be stepped up if the bombing did not stop.
S organization:The terror group>H | warned that | the "response" would be stepped up if the bombing did not stop | mixed
e10 THREATEN/violence | stepped up | a=The terror group>H | r=the air force>IL
. From Ramallah, Palestinian Authority President Mahmoud Abbas charged that there would be no peace without an end to the occupation.
S person:Palestinian Authority President Mahmoud Abbas>MA | charged that | there would be no peace without an end to the occupation | indirect
e11 REQUEST/yield | an end to the occupation | a=Palestinian Authority President Mahmoud Abbas>MA | r=Israel>IL
. Palestinians held small rallies in Nablus, Hebron and Gaza and trampled on pictures of the Emirati crown prince.
e12 PROTEST/demo | rallies | a=Palestinians>Palestinians,PSE,CVL | p=Gaza>G
. Trump told reporters that five or six more countries were ready to follow, though he would not name them.
S person:Trump>DT | told | five or six more countries were ready to follow | indirect
. He also said that he would have no problem selling F-35 jets to Abu Dhabi, to which Netanyahu has said he is opposed.
S person:He>DT | said | he would have no problem selling F-35 jets to Abu Dhabi | indirect
S person:Netanyahu>BN | has said | he is opposed | indirect
e13 AGREE | no problem selling F-35 jets | a=he>DT | r=Abu Dhabi>UAE | d=2020-09-15
e14 REJECT | opposed | a=he>BN
. Egypt was the first Arab state to make peace with Israel, in 1979, and Jordan the second, in 1994.
e15 SUPPORT | make peace | a=Egypt>Egypt,EGY,GOV ; Israel>IL | d=1979-01-01..1979-12-31
