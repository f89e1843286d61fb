@story en-own-qh-019 | en | 2020-02-29 | Gulf Bulletin
@who US = United States | USA | GOV
@who T = Taliban | AFG | REB
@who K = Zalmay Khalilzad | USA | GOV
@who B = Abdul Ghani Baradar | AFG | REB
@who P = Mike Pompeo | USA | GOV
@who G = Ashraf Ghani | AFG | GOV
@who AG = Afghanistan | AFG | GOV
@who N = NATO | - | IGO
@who TP = Taliban prisoners | AFG | REB
@who AQ = al-Qaeda | - | REB
@who IR = Iran | IRN | GOV
@where D = Doha | QAT | 25.29 | 51.53
@where KB = Kabul | AFG | 34.53 | 69.17
@where A = Afghanistan | AFG | 33.9 | 67.7
# US and Taliban sign: troops out in 14 months if guns stay quiet
e1 AGREE | sign | a=US>US ; Taliban>T | d=2020-02-29
e2 RETREAT/withdraw | troops out | st=planned
+ DOHA: They did not look at each other while they signed.
e3 AGREE | signed | a=They>K ; They>B | p=DOHA>D | d=2020-02-29 | same=e1
+ Envoy Zalmay Khalilzad for the United States and Mullah Abdul Ghani Baradar for the Taliban put their names on Saturday to four pages under which the last American soldier is to leave Afghanistan within fourteen months.
e4 AGREE | put their names | a=Envoy Zalmay Khalilzad>K ; Mullah Abdul Ghani Baradar>B | d=2020-02-29 | same=e1
e5 RETREAT/withdraw | leave Afghanistan | a=the last American soldier>United States Armed Forces,USA,MIL | p=Afghanistan>A | d=2020-02-29..2021-04-30 | st=planned | same=e2
. In return the movement promises that no one, al-Qaeda included, will plot against America from its soil.
e6 AGREE | promises | a=the movement>T | r=America>US | p=DOHA>D | d=2020-02-29
+ Some 13,000 are there today, and 8,600 will be left by mid-July, whatever else happens.
e7 RETREAT/withdraw | 8,600 will be left | p=Afghanistan>A | d=2020-02-29..2020-07-15 | st=planned
+ Up to 5,000 prisoners of one side and up to 1,000 of the other are to be exchanged by March 10, the day on which Afghans should begin to talk to Afghans, in Oslo perhaps.
e8 RETREAT/release | exchanged | r=prisoners>TP | d=2020-02-29..2020-03-10 | st=planned | f=size ..5000 "Up to 5,000 prisoners" ; size ..1000 "up to 1,000"
e9 AGREE | begin to talk | a=Afghans>AG ; Afghans>T | d=2020-03-10 | st=planned
. Kabul, which was not in the room, has signed nothing of the kind.
e10 RETREAT/release | signed nothing | a=Kabul>AG | r=prisoners>TP | st=denied
. "We made no commitment to free them; that is for us to decide, not for America," an adviser to President Ashraf Ghani said under his breath.
S unnamed:an adviser to President Ashraf Ghani>- | said under his breath | We made no commitment to free them; that is for us to decide, not for America | direct
e11 AGREE | commitment to free them | a=We>AG | r=them>TP | st=denied
+ Washington will ask the Security Council to strike Taliban leaders off its blacklist by May 29, and undertakes to lift its own sanctions in August.
e12 REQUEST | ask | a=Washington>US | r=the Security Council>United Nations Security Council,-,IGO | st=planned
e13 AGREE | undertakes | a=Washington>US | r=Taliban>T | d=2020-02-29
e14 CONCEDE | lift its own sanctions | a=Washington>US | r=Taliban>T | d=2020-08-01..2020-08-31 | st=planned
+ Secretary of State Mike Pompeo stood at the back and warned that if the word was not kept, "we will do what is necessary".
S person:Secretary of State Mike Pompeo>P | warned that | if the word was not kept, "we will do what is necessary" | mixed
e15 THREATEN/violence | warned | a=Secretary of State Mike Pompeo>P | r=Taliban>T | p=DOHA>D | d=2020-02-29
. He was seen to speak with Baradar for a minute, and refused to say about what.
e16 CONSULT | speak with Baradar | a=He>P ; Baradar>B | p=DOHA>D | d=2020-02-29
+ Jens Stoltenberg, in Kabul, hailed a first step and let it be known that the alliance's 16,000 trainers would thin out in parallel.
S person:Jens Stoltenberg>=Jens Stoltenberg | let it be known that | the alliance's 16,000 trainers would thin out in parallel | indirect
e17 SUPPORT | hailed | a=Jens Stoltenberg>N | p=Kabul>KB
e18 RETREAT/withdraw | thin out | a=the alliance>N | p=Afghanistan>A | st=planned
. Tehran scoffed: foreigners, its ministry declared, had no business signing anything about Afghans.
S organization:its ministry>=Ministry of Foreign Affairs of Iran | declared | foreigners ... had no business signing anything about Afghans | indirect
e19 ACCUSE/disapprove | scoffed | a=Tehran>IR | r=foreigners>US
+ A week of reduced violence, which nobody dared to call a ceasefire, had come before it, and for once the wards of the Emergency hospital were half empty.
e20 RETREAT/ceasefire | week of reduced violence | p=Afghanistan>A | d=2020-02-22..2020-02-28
. Nine rounds of talks had been wasted, or so it seemed, when Donald Trump called off a meeting at Camp David last September over the death of a sergeant.
e21 CONSULT | Nine rounds of talks | a=America>US ; Taliban>T
e22 REJECT/meet | called off a meeting | a=Donald Trump>Donald Trump,USA,GOV | r=Taliban>T | p=Camp David>Camp David,USA,39.65,-77.46 | d=2019-09-01..2019-09-30
. Nearly 2,400 Americans have died in the eighteen-year war, and more than 32,000 civilians in the last ten of those years.
e23 ASSAULT | died | r=Americans>United States Armed Forces,USA,MIL ; civilians>Afghan civilians,AFG,CVL | p=Afghanistan>A | d=2001-10-07..2020-02-29 | f=killed ..2400 "Nearly 2,400 Americans" ; killed 32000.. "more than 32,000 civilians"
+ The hotel served dates and pomegranate juice.

@story en-own-qh-020 | en | 2007-02-14 | Asia Pacific Wire
@who NK = North Korea | PRK | GOV
@who US = United States | USA | GOV
@who C = China | CHN | GOV
@who J = Japan | JPN | GOV
@who SK = South Korea | KOR | GOV
@who R = Russia | RUS | GOV
@who H = Christopher Hill | USA | GOV
@who A = Shinzo Abe | JPN | GOV
@who I = International Atomic Energy Agency | - | IGO
@who JB = John Bolton | USA | OPP
@who AB = Japanese citizens abducted by North Korea | JPN | CVL
@where B = Beijing | CHN | 39.9 | 116.41
@where Y = Yongbyon | PRK | 39.8 | 125.75
# Oil for a reactor: six nations strike deal with Pyongyang, Tokyo will not pay
e1 AGREE | strike deal | a=six nations>US ; Pyongyang>NK | d=2007-02-13
e2 REJECT/assist | will not pay | a=Tokyo>J | r=Pyongyang>NK
+ Sixteen hours of haggling, three of them about a single noun, ended at the Diaoyutai guest house before daybreak on Tuesday with a document that China's Wu Dawei read out standing.
e3 CONSULT/multilateral | haggling | a=six nations>US ; Pyongyang>NK | p=the Diaoyutai guest house>B | d=2007-02-12..2007-02-13
+ North Korea will within 60 days shut and seal its reactor at Yongbyon and let back the inspectors whom it threw out in December 2002.
e4 RETREAT/disarm | shut and seal | a=North Korea>NK | p=Yongbyon>Y | d=2007-02-13..2007-04-14 | st=planned
e5 RETREAT/access | let back the inspectors | a=North Korea>NK | r=the inspectors>I | p=Yongbyon>Y | d=2007-02-13..2007-04-14 | st=planned
e6 SANCTION/expel | threw out | a=it#3>NK | r=the inspectors>I | d=2002-12-01..2002-12-31
. It gets 50,000 tons of fuel oil for that, and 950,000 more if it disables everything else.
e7 AID | gets 50,000 tons of fuel oil | r=It>NK | st=planned
e8 RETREAT/disarm | disables | a=it>NK | st=possible
+ Seoul pledged to ship the first tankers; Washington and Moscow said that they would share the bill.
S organization:Washington>US ; organization:Moscow>R | said that | they would share the bill | indirect
e9 AGREE | pledged | a=Seoul>SK
e10 AGREE | share the bill | a=Washington>US ; Moscow>R
. Prime Minister Shinzo Abe, though his delegate had put his hand up with the rest, ruled out a single yen until the fate of the Japanese whom northern agents kidnapped in the 1970s and 1980s is cleared up.
e11 REJECT/assist | ruled out | a=Prime Minister Shinzo Abe>A | same=e2
e12 ASSAULT/abduct | kidnapped | a=northern agents>North Korean intelligence,PRK,SPY | r=the Japanese>AB | d=1970-01-01..1989-12-31
. "We cannot be asked to feed the thief before the family is home," a member of his cabinet told Kyodo.
S outlet:Kyodo>=Kyodo News ; unnamed:a member of his cabinet>- | told | We cannot be asked to feed the thief before the family is home | direct
+ The Americans promised to begin taking the North off their list of sponsors of terrorism, and, separately, to settle within a month the matter of $24 million frozen in a bank in Macau.
e13 AGREE | promised | a=The Americans>US | r=the North>NK | p=the Diaoyutai guest house>B | d=2007-02-13
e14 COERCE/seize | frozen | r=the North>NK | p=Macau>Macau,MAC,22.2,113.55
. "It is a very bad deal and contradicts everything this president stood for," growled John Bolton, who was ambassador at the United Nations until December, on CNN.
S outlet:CNN>=CNN ; person:John Bolton>JB | growled | It is a very bad deal and contradicts everything this president stood for | direct
e15 ACCUSE/disapprove | very bad deal | a=John Bolton>JB | r=The Americans>US
. Christopher Hill, who negotiated it, shrugged that off at the airport and flew home to sleep.
+ The KCNA agency reported something else: the million tons were for a "temporary suspension".
S outlet:The KCNA agency>=Korean Central News Agency | reported | the million tons were for a "temporary suspension" | mixed
+ No word in the text concerns the six or eight bombs that the North is believed to own, nor the uranium programme that it has at various times owned up to and denied.
e16 REJECT | denied | a=the North>NK
+ On October 9 it had set off a charge underground and felt what followed: the Security Council, China included, banned the sale to it of tanks, missiles and cognac.
e17 MOBILIZE/weapons | set off a charge underground | a=it>NK | d=2006-10-09
e18 SANCTION/discontinue | banned the sale | a=the Security Council>United Nations Security Council,-,IGO | r=it>NK
. Those sanctions stay.
+ Working groups are to meet by March 19, when the six will see each other again.
e19 AGREE | meet | a=Working groups>US ; Working groups>NK | d=2007-02-14..2007-03-19 | st=planned
. One of the groups will bring Tokyo and Pyongyang to the same table, if both turn up.
e20 AGREE | bring Tokyo and Pyongyang to the same table | a=Tokyo>J ; Pyongyang>NK | st=planned
+ The Agreed Framework of 1994, which also paid in oil, lasted eight years; Bill Clinton, it was noted in the corridor, had thought about bombing Yongbyon first, and did not.
e21 AGREE | Agreed Framework | a=Bill Clinton>US ; Pyongyang>NK | d=1994-01-01..1994-12-31
e22 ASSAULT/aerial | bombing | a=Bill Clinton>Bill Clinton,USA,GOV | p=Yongbyon>Y | st=denied

@story en-own-qh-021 | en | 2023-08-19 | Northern Post
@who B = Joe Biden | USA | GOV
@who K = Fumio Kishida | JPN | GOV
@who Y = Yoon Suk Yeol | KOR | GOV
@who US = United States | USA | GOV
@who J = Japan | JPN | GOV
@who SK = South Korea | KOR | GOV
@who C = China | CHN | GOV
@who NK = North Korea | PRK | GOV
@who PLA = People's Liberation Army | CHN | MIL
@who L = William Lai | TWN | GOV
@who TW = Taiwan | TWN | GOV
@who DP = Democratic Party of Korea | KOR | OPP
@where CD = Camp David | USA | 39.65 | -77.46
@where TS = Taiwan Strait | TWN | 24.0 | 119.5
# At Camp David, three leaders commit to consult; Beijing sends ships round Taiwan next morning
e1 AGREE | commit to consult | a=three leaders>B ; three leaders>K ; three leaders>Y | p=Camp David>CD | d=2023-08-18
e2 MOBILIZE/weapons | sends ships | a=Beijing>C | r=Taiwan>TW | p=Taiwan>TS | d=2023-08-19
+ No ties were worn, at Joe Biden's request.
+ The American president and his guests from Tokyo and Seoul pledged on Friday to consult one another at once whenever one of them is threatened, and to hold exercises every year from now on, at sea, in the air and in cyberspace.
e3 AGREE | pledged | a=The American president>B ; his guests from Tokyo and Seoul>K ; his guests from Tokyo and Seoul>Y | p=Camp David>CD | d=2023-08-18 | same=e1
e4 COOPERATE | hold exercises | a=The American president>US ; Tokyo>J ; Seoul>SK | st=planned
. They will share what their radars see of North Korean launches before the year is out.
e5 COOPERATE | share what their radars see | a=They>US ; They>J ; They>SK | d=2023-08-18..2023-12-31 | st=planned
. It is not an alliance, an official was at pains to add, and nobody is bound to fight.
S unnamed:an official>- | was at pains to add | It is not an alliance | indirect
+ "If I seem happy, it's because I am," Mr Biden told reporters.
S person:Mr Biden>B | told reporters | If I seem happy, it's because I am | direct
+ Their joint statement names China and scolds it for "dangerous and aggressive behaviour" in the South China Sea.
S document:Their joint statement>=Camp David joint statement | scolds | dangerous and aggressive behaviour | direct
e6 ACCUSE/disapprove | scolds | a=Their joint statement>US ; Their joint statement>J ; Their joint statement>SK | r=China>C | p=Camp David>CD | d=2023-08-18
. Beijing had spent the week warning against a "mini-NATO"; no one, Wang Wenbin of the foreign ministry remarked, should stoke a new cold war.
S organization:Beijing>C | warning against | mini-NATO | direct
S person:Wang Wenbin of the foreign ministry>=Wang Wenbin | remarked | no one ... should stoke a new cold war | indirect
e7 ACCUSE/disapprove | warning | a=Beijing>C | r=Their joint statement>US ; Their joint statement>J ; Their joint statement>SK
+ On Saturday its army began what it called patrols and drills around Taiwan, in answer to the stopovers of the island's vice president, William Lai, in New York and San Francisco.
e8 MOBILIZE/weapons,troops | patrols and drills | a=its army>PLA | r=Taiwan>TW | p=Taiwan>TS | d=2023-08-19 | st=ongoing | same=e2
e9 CONSULT/visit | stopovers | a=the island's vice president, William Lai>L | p=New York>New York City,USA,40.71,-74.01
. Taipei counted 42 aircraft and eight ships and condemned the manoeuvres as irrational; it has sent up fighters.
e10 ACCUSE/disapprove | condemned | a=Taipei>TW | r=its army>C
e11 MOBILIZE/weapons | sent up fighters | a=it>TW | d=2023-08-19
+ Pyongyang has said nothing yet, but Seoul's spies believe that it may test a long-range missile or launch a satellite any day.
S unnamed:Seoul's spies>- | believe that | it may test a long-range missile or launch a satellite any day | indirect
e12 MOBILIZE/weapons | test a long-range missile | a=it>NK | st=possible
. Its last try at a satellite, on May 31, fell into the Yellow Sea.
e13 MOBILIZE/weapons | try at a satellite | a=Its>NK | p=the Yellow Sea>Yellow Sea,-,35.0,124.0 | d=2023-05-31
+ That Mr Yoon could stand beside Fumio Kishida at all he owes to a decision of March 6, when he dropped the demand that Japanese firms pay the men who were worked like slaves in their mines until 1945.
e14 CONCEDE | dropped the demand | a=Mr Yoon>Y | r=Fumio Kishida>J | d=2023-03-06
e15 COERCE | worked like slaves | a=Japanese firms>Japanese companies,JPN,BUS | r=the men>Korean forced labourers,KOR,CVL
. The opposition has called it surrender, students have shaved their heads over it, and the courts may yet refuse to play along.
e16 ACCUSE/disapprove | surrender | a=The opposition>DP | r=Mr Yoon>Y
e17 PROTEST | shaved their heads | a=students>Students in South Korea,KOR,CVL
e18 REJECT | refuse to play along | a=the courts>Courts of South Korea,KOR,JUD | st=possible
. Mr Kishida has not apologised, although he has said that his heart aches.
S person:he>K | said that | his heart aches | indirect
e19 CONCEDE | apologised | a=Mr Kishida>K | st=denied
+ In August 2019 the two countries were busy striking each other off lists of trusted traders, and Seoul gave notice that it would end an intelligence pact; the notice was later suspended.
e20 SANCTION/discontinue | striking each other off lists | a=the two countries>J ; the two countries>SK | d=2019-08-01..2019-08-31
e21 SANCTION/withdraw | end an intelligence pact | a=Seoul>SK | r=the two countries>J | st=denied
+ Japanese whisky, as it happens, is the fastest growing import in Busan, up 40 percent.

@story en-own-qh-022 | en | 2024-05-24 | Hague Notebook
@who ICJ = International Court of Justice | - | JUD
@who I = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who SA = South Africa | ZAF | GOV
@who N = Nawaf Salam | - | JUD
@who BG = Benny Gantz | ISR | GOV
@who H = Hamas | PSE | REB
@who D = Displaced Palestinians in Rafah | PSE | CVL
@who E = Egypt | EGY | GOV
@who US = United States | USA | GOV
@who SM = Bezalel Smotrich | ISR | GOV
@who HO = Hostages held in Gaza | ISR | CVL
@where R = Rafah | PSE | 31.29 | 34.25
@where TH = The Hague | NLD | 52.08 | 4.31
@where KS = Kerem Shalom | ISR | 31.22 | 34.27
@where J = Jabalia | PSE | 31.53 | 34.48
# World Court tells Israel to halt Rafah assault; minutes later the bombs fall
e1 REQUEST/yield | tells Israel to halt | a=World Court>ICJ | r=Israel>I | d=2024-05-24
e2 ASSAULT/aerial | bombs fall | p=Rafah>R | d=2024-05-24
+ Thirteen judges to two, and the two were from Uganda and Israel.
+ The International Court of Justice on Friday ordered Israel to halt at once its offensive in Rafah and anything else there that might bring about "physical destruction" of the Palestinians as a group.
e3 REQUEST/yield | ordered | a=The International Court of Justice>ICJ | r=Israel>I | d=2024-05-24 | same=e1
e4 ASSAULT | offensive | a=Israel>I | p=Rafah>R | d=2024-05-06..2024-05-24 | st=ongoing
. It also has to keep the crossing open for food, report back in a month, and let investigators in.
e5 REQUEST | keep the crossing open | a=The International Court of Justice>ICJ | r=Israel>I | d=2024-05-24
+ Nawaf Salam, the president, had barely finished when jets hit the Shaboura camp in the middle of that city; a Palestinian activist and doctors at the Kuwaiti hospital told the BBC of clouds of smoke and of people they could not get to.
S outlet:the BBC>=BBC ; unnamed:a Palestinian activist and doctors at the Kuwaiti hospital>- | told | clouds of smoke and of people they could not get to | indirect
e6 ASSAULT/aerial | hit | a=jets>Israeli Air Force,ISR,MIL | r=people>D | p=the Shaboura camp>R | d=2024-05-24 | same=e2
+ Jerusalem did not wait long either.
. "No power on earth will stop us from protecting our citizens," its government spokesman vowed, and Benny Gantz, of the war cabinet, spoke of a duty to fight on until the hostages are home.
S person:its government spokesman>=Avi Hyman | vowed | No power on earth will stop us from protecting our citizens | direct
S person:Benny Gantz>BG | spoke of | a duty to fight on until the hostages are home | indirect
e7 REJECT/yield | No power on earth will stop us | a=its government spokesman>I | r=The International Court of Justice>ICJ
e8 REJECT/yield | fight on | a=Benny Gantz>BG | r=The International Court of Justice>ICJ
. Bezalel Smotrich, the finance minister, went further and called those who want the war to stop enemies of Israel's existence.
S person:Bezalel Smotrich, the finance minister>SM | called | those who want the war to stop enemies of Israel's existence | indirect
e9 ACCUSE/disapprove | enemies of Israel's existence | a=Bezalel Smotrich, the finance minister>SM | r=those>SA
+ The charge that it is starving Gaza is, in the words of the foreign ministry, "false, outrageous and morally repugnant".
S organization:the foreign ministry>=Ministry of Foreign Affairs of Israel | in the words of | false, outrageous and morally repugnant | direct
e10 COERCE/withhold | starving Gaza | a=it>I | r=Gaza>Residents of Gaza,PSE,CVL | st=denied
e11 REJECT | false, outrageous and morally repugnant | a=the foreign ministry>I
+ Pretoria, which asked for the order on May 10, welcomed it; Hamas did too, with the reservation that it should have covered Jabalia as well.
e12 REQUEST | asked | a=Pretoria>SA | d=2024-05-10
e13 SUPPORT | welcomed | a=Pretoria>SA
e14 SUPPORT | did too | a=Hamas>H
. In that camp soldiers on Friday recovered the bodies of three hostages who had been murdered on October 7 and carried off.
e15 ASSAULT | murdered | r=three hostages>HO | d=2023-10-07 | f=killed 3 "three hostages"
e16 ASSAULT/abduct | carried off | r=three hostages>HO | d=2023-10-07
+ Washington, silent on the judgment, said merely that its view of Rafah had been "clear and consistent".
S organization:Washington>US | said | its view of Rafah had been "clear and consistent" | mixed
. President Sisi agreed by telephone with Mr Biden to send aid through Kerem Shalom until the Egyptian gate can be reopened.
e17 CONSULT/phone | by telephone | a=President Sisi>Abdel Fattah el-Sisi,EGY,GOV ; Mr Biden>Joe Biden,USA,GOV | d=2024-05-24
e18 AGREE | agreed | a=President Sisi>Abdel Fattah el-Sisi,EGY,GOV | r=Mr Biden>Joe Biden,USA,GOV | d=2024-05-24
e19 AID | send aid | a=President Sisi>E | r=Gaza>Residents of Gaza,PSE,CVL | p=Kerem Shalom>KS | st=planned
. That gate has been shut since May 7, when tanks rolled up to it and an Israeli flag was run up on the Gaza side.
e20 COERCE/restrict | shut | p=That gate>Rafah crossing,PSE,31.25,34.26 | d=2024-05-07..2024-05-24 | st=ongoing
e21 ASSAULT | tanks rolled up to it | a=tanks>IDF | p=That gate>Rafah crossing,PSE,31.25,34.26 | d=2024-05-07
+ More than 800,000 people have streamed out of the city in under three weeks, most of them for the third or the fifth time.
e22 ASSAULT | streamed out | r=people>D | p=the city>R | d=2024-05-06..2024-05-24 | f=displaced 800000.. "More than 800,000 people" | same=e4
+ The court has no police.
. In March 2022, by the same thirteen to two, it told Russia to stop its war on Ukraine, and one knows how that went.
e23 REQUEST/yield | told Russia to stop | a=it>ICJ | r=Russia>Russia,RUS,GOV | d=2022-03-01..2022-03-31
e24 ASSAULT | war on Ukraine | a=Russia>Russia,RUS,GOV | r=Ukraine>Ukraine,UKR,GOV | p=Ukraine>Ukraine,UKR,49.0,31.4

@story en-own-qh-023 | en | 2010-04-09 | Transatlantic Review
@who O = Barack Obama | USA | GOV
@who M = Dmitry Medvedev | RUS | GOV
@who US = United States | USA | GOV
@who R = Russia | RUS | GOV
@who L = Sergey Lavrov | RUS | GOV
@who S = United States Senate | USA | LEG
@who K = Jon Kyl | USA | LEG
@who IR = Iran | IRN | GOV
@who AH = Mahmoud Ahmadinejad | IRN | GOV
@who CZ = Czech Republic | CZE | GOV
@who N = Benjamin Netanyahu | ISR | GOV
@where P = Prague | CZE | 50.08 | 14.44
# In Prague, two pens and a caveat: Moscow may quit arms treaty over missile shield
e1 SANCTION/withdraw | quit arms treaty | a=Moscow>R | st=possible
+ The Spanish Hall of the castle was kept at nineteen degrees so that nobody should sweat.
+ Presidents Barack Obama and Dmitry Medvedev signed there on Thursday a treaty that takes a third off the number of warheads that each may deploy, down to 1,550, within seven years of its coming into force.
e2 SUPPORT | signed | a=Presidents Barack Obama and Dmitry Medvedev>O ; Dmitry Medvedev>M | p=The Spanish Hall of the castle>P | d=2010-04-08
e3 RETREAT/disarm | takes a third off | a=each>US ; each>R | st=planned
+ "It was a win-win situation," Mr Medvedev said in English; Mr Obama spoke of an important milestone and thanked his "friend and partner".
S person:Mr Medvedev>M | said in English | It was a win-win situation | direct
S person:Mr Obama>O | spoke of | an important milestone | indirect
e4 SUPPORT | thanked | a=Mr Obama>O | r=friend and partner>M | p=The Spanish Hall of the castle>P | d=2010-04-08
+ Less was heard of a paper that the Russians attached.
. They reserve the right to leave, it says, if American defences against missiles grow to a point where their own rockets would be worthless.
S document:it>=Statement of Russia on missile defence | says | They reserve the right to leave ... if American defences against missiles grow to a point where their own rockets would be worthless | indirect
e5 THREATEN/relations | reserve the right to leave | a=They>R | r=American>US | p=The Spanish Hall of the castle>P | d=2010-04-08
e6 SANCTION/withdraw | leave | a=They>R | r=American>US | st=possible | same=e1
. Sergey Lavrov had given the same warning in Moscow two days earlier.
e7 THREATEN/relations | warning | a=Sergey Lavrov>L | r=American>US | p=Moscow>Moscow,RUS,55.75,37.62 | d=2010-04-06
+ The Senate must approve the text by 67 votes, and the Duma as well; Jon Kyl, of Arizona, demanded first to see a plan, and money, for the upkeep of the bombs that are left.
e8 SUPPORT | approve the text | a=The Senate>S ; the Duma>State Duma,RUS,LEG | st=planned
e9 REQUEST | demanded | a=Jon Kyl, of Arizona>K | r=Mr Obama>O
. Ratification by the autumn is what the White House is hoping for.
+ Over lunch the two turned to Iran.
e10 CONSULT | Over lunch | a=the two>O ; the two>M | p=The Spanish Hall of the castle>P | d=2010-04-08
. Mr Medvedev would not hear of penalties that make its people suffer, but "smart" sanctions, he granted, may be unavoidable.
S person:he#2>M | granted | "smart" sanctions, he granted, may be unavoidable | mixed
e11 REJECT/assist | would not hear of penalties | a=Mr Medvedev>M | r=Mr Obama>O
e12 SANCTION/discontinue | sanctions | r=Iran>IR | st=possible
. In Tehran President Mahmoud Ahmadinejad had mocked the American as a newcomer "whose sweat must dry first", and announced new centrifuges, which were to be unveiled today.
S person:President Mahmoud Ahmadinejad>AH | mocked | whose sweat must dry first | direct
e13 ACCUSE/disapprove | mocked | a=President Mahmoud Ahmadinejad>AH | r=the American>O | p=Tehran>Tehran,IRN,35.69,51.39
e14 MOBILIZE/weapons | new centrifuges | a=President Mahmoud Ahmadinejad>IR | p=Tehran>Tehran,IRN,35.69,51.39 | d=2010-04-09 | st=planned
+ In the evening eleven leaders of what used to be the other bloc dined with Mr Obama at the ambassador's residence, and some, it is whispered, asked for soldiers and not for salmon.
e15 CONSULT | dined | a=eleven leaders of what used to be the other bloc>Leaders of Central and Eastern Europe,-,GOV ; Mr Obama>O | p=the ambassador's residence>P | d=2010-04-08
e16 REQUEST/assist | asked for soldiers | a=some>Leaders of Central and Eastern Europe,-,GOV | r=Mr Obama>O | p=the ambassador's residence>P | d=2010-04-08
. It was in this city that he had promised on April 5, 2009, to seek a world without nuclear arms, and it was the Czechs' radar that he cancelled five months afterwards.
e17 AGREE | promised | a=he>O | p=this city>P | d=2009-04-05
e18 REJECT | cancelled | a=he>O | r=the Czechs>CZ | d=2009-09-01..2009-09-30
+ Forty-six other governments are invited to Washington for Monday's summit on loose uranium.
e19 AGREE | summit | a=governments>-,-,GOV | p=Washington>Washington,USA,38.9,-77.04 | d=2010-04-12 | st=planned
. Benjamin Netanyahu let it be known overnight that he is not coming, since he fears that Egypt and Turkey will make a scene about Israel's own arsenal.
S person:Benjamin Netanyahu>N | let it be known overnight that | he is not coming, since he fears that Egypt and Turkey will make a scene about Israel's own arsenal | indirect
e20 REJECT/meet | not coming | a=he>N | p=Washington>Washington,USA,38.9,-77.04
+ Treaty of the same name, the first START, was signed in July 1991 by George Bush the elder and Mikhail Gorbachev, and ran out last December 5.
e21 SUPPORT | signed | a=George Bush the elder>George H. W. Bush,USA,GOV ; Mikhail Gorbachev>Mikhail Gorbachev,RUS,GOV | d=1991-07-01..1991-07-31

@story en-own-qh-024 | en | 2016-11-25 | The Bosphorus Letter
@who E = Recep Tayyip Erdogan | TUR | GOV
@who T = Turkey | TUR | GOV
@who EU = European Union | - | IGO
@who EP = European Parliament | - | LEG
@who ME = Angela Merkel | DEU | GOV
@who MO = Federica Mogherini | - | IGO
@who A = Austria | AUT | GOV
@who K = Kati Piri | - | LEG
@who S = Turkish Armed Forces | TUR | MIL
@who P = People arrested after the Turkish coup attempt | TUR | -
@who R = Syrian refugees | SYR | CVL
@who SY = Syrian Air Force | SYR | MIL
@where IS = Istanbul | TUR | 41.01 | 28.95
@where ST = Strasbourg | FRA | 48.57 | 7.75
@where B = al-Bab | SYR | 36.37 | 37.51
# Erdogan: vote again like that and the gates will open for refugees
S person:Erdogan>E | : | vote again like that and the gates will open for refugees | direct
e1 THREATEN | gates will open | a=Erdogan>E | d=2016-11-25
+ "You screamed when fifty thousand refugees were at Kapikule," the president shouted, to women at a congress in Istanbul; "go any further, and the border gates will be opened, know that."
S person:the president>E | shouted | go any further, and the border gates will be opened, know that. | direct
e2 THREATEN | will be opened | a=the president>E | r=You>EU | p=Istanbul>IS | d=2016-11-25 | same=e1
+ It was his answer on Friday to the European Parliament, which had asked a day earlier, by 479 votes to 37, for a temporary freeze of the talks on Turkey's membership.
e3 REQUEST/change | asked | a=the European Parliament>EP | d=2016-11-24
e4 SANCTION/discontinue | temporary freeze | a=the European Parliament>EU | r=Turkey>T | st=possible
. The resolution binds nobody.
. Only Austria, among the 28 governments, wants to go along with it; Berlin and Paris think that a door once slammed would not be opened again.
S organization:Berlin>=Germany ; organization:Paris>=France | think that | a door once slammed would not be opened again | indirect
e5 SUPPORT | wants to go along | a=Austria>A
+ "Threats on either side are not helpful," said Angela Merkel's spokeswoman, who called the pact of March 18 a success for all parties.
S person:Angela Merkel's spokeswoman>=Ulrike Demmer | said | Threats on either side are not helpful | direct
S person:Angela Merkel's spokeswoman>=Ulrike Demmer | called | the pact of March 18 a success for all parties | indirect
e6 ACCUSE/disapprove | not helpful | a=Angela Merkel's spokeswoman>ME | r=either side>T ; either side>EP
e7 AGREE | pact of March 18 | a=either side>T ; either side>EU | d=2016-03-18
e8 SUPPORT | success | a=Angela Merkel's spokeswoman>ME | r=all parties>T ; all parties>EU
. Under it Ankara takes back whoever paddles to a Greek island, and Brussels pays six billion euros, takes Syrians in exchange, and was to spare Turks the visa.
e9 COOPERATE | takes back | a=Ankara>T ; Brussels>EU
e10 AID | pays six billion euros | a=Brussels>EU | r=Ankara>T
e11 AID | takes Syrians | a=Brussels>EU | r=Syrians>R
e12 CONCEDE | spare Turks the visa | a=Brussels>EU | r=Turks>Turkish citizens,TUR,CVL | st=planned
. The visa still stands: Turkey declines to narrow its law on terrorism.
e13 REJECT/change | declines | a=Turkey>T | r=Brussels>EU
+ Nobody could say whether a single bus had been ordered.
+ In Strasbourg Kati Piri, who steered the motion, accused the palace of having jailed, sacked or silenced everyone who was in its way.
e14 ACCUSE/disapprove | accused | a=Kati Piri>K | r=the palace>E | p=Strasbourg>ST
e15 COERCE/arrest,censor | jailed, sacked or silenced | a=the palace>E | r=everyone>P | st=possible
. Over 36,000 people have been arrested since the coup that failed on the night of July 15, and 125,000 put out of their jobs; another decree, on Tuesday, shut 375 associations and nine newspapers.
e16 COERCE/arrest | arrested | r=people>P | p=Turkey>Turkey,TUR,39.0,35.0 | d=2016-07-15..2016-11-25 | f=detained 36000.. "Over 36,000 people"
e17 COERCE/seize | coup | p=Turkey>Turkey,TUR,39.0,35.0 | d=2016-07-15 | st=denied
e18 SANCTION/expel | put out of their jobs | r=people>P | p=Turkey>Turkey,TUR,39.0,35.0 | d=2016-07-15..2016-11-25 | f=size 125000 "125,000"
e19 COERCE/censor,restrict | shut | r=associations>Associations in Turkey,TUR,NGO ; newspapers>Newspapers in Turkey,TUR,MED | p=Turkey>Turkey,TUR,39.0,35.0 | d=2016-11-22
. The parliament's own trip to Ankara had been called off on the 15th, because Mr Erdogan would not receive its leaders.
e20 REJECT/meet | called off | a=The parliament>EP | r=Mr Erdogan>E | p=Ankara>Ankara,TUR,39.93,32.86 | d=2016-11-15
e21 REJECT/meet | would not receive | a=Mr Erdogan>E | r=its leaders>EP | p=Ankara>Ankara,TUR,39.93,32.86
+ The lira, at 3.48 to the dollar, touched the lowest rate in its history, and the central bank raised interest for the first time in almost three years.
+ Friday's other burial took place in Kilis.
. Three soldiers had been killed by an air raid near al-Bab on Thursday morning, a year to the day after Turkish fighters brought down a Russian bomber; Damascus, the general staff thinks, was responsible.
S organization:the general staff>=Turkish General Staff | thinks | Damascus ... was responsible | indirect
e22 ASSAULT/aerial | air raid | r=Three soldiers>S | p=al-Bab>B | d=2016-11-24 | f=killed 3 "Three soldiers"
e23 ASSAULT/aerial | brought down a Russian bomber | a=Turkish fighters>Turkish Air Force,TUR,MIL | r=a Russian bomber>Russian Air Force,RUS,MIL | d=2015-11-24
e24 ASSAULT/aerial | responsible | a=Damascus>SY | p=al-Bab>B | d=2016-11-24 | st=possible | same=e22
. Mr Erdogan telephoned Vladimir Putin about it, twice in two days.
e25 CONSULT/phone | telephoned | a=Mr Erdogan>E ; Vladimir Putin>Vladimir Putin,RUS,GOV | d=2016-11-24..2016-11-25
