@story en-own-p-097 | en | 2023-05-16 | TASS
@who AP = African leaders | - | GOV
@who CR = Cyril Ramaphosa | ZAF | GOV
@who VP = Vladimir Putin | RUS | GOV
@who VZ = Vladimir Zelensky | UKR | GOV
@who RB = Reuben Brigety | USA | GOV
@who SA = South Africa | ZAF | GOV
# Putin, Zelensky agree to receive African peace mission — Ramaphosa
S person:Ramaphosa>CR | - | Putin, Zelensky agree to receive African peace mission | indirect
e1 AGREE | agree | a=Putin>VP ; Zelensky>VZ | r=African peace mission>AP
+ CAPE TOWN, May 16. /TASS/.
. The leaders of Russia and Ukraine have agreed to receive a peace mission of six African heads of state in Moscow and Kiev, South African President Cyril Ramaphosa announced on Tuesday.
S person:South African President Cyril Ramaphosa>CR | announced | The leaders of Russia and Ukraine have agreed to receive a peace mission of six African heads of state in Moscow and Kiev | indirect
e2 AGREE | agreed | a=The leaders of Russia and Ukraine>VP ; The leaders of Russia and Ukraine>VZ | r=six African heads of state>AP | same=e1
. He said he had held "separate telephone calls" with Vladimir Putin and Vladimir Zelensky over the weekend.
S person:He>CR | said | he had held "separate telephone calls" with Vladimir Putin and Vladimir Zelensky over the weekend | mixed
e3 CONSULT/phone | telephone calls | a=he>CR ; Vladimir Putin>VP ; Vladimir Zelensky>VZ | d=2023-05-13..2023-05-14
. The United Nations and the African Union have backed the initiative, which also includes the presidents of Senegal, Uganda, Egypt, the Republic of the Congo and Zambia.
e4 SUPPORT | backed | a=The United Nations>United Nations,-,IGO ; the African Union>African Union,-,IGO | r=Cyril Ramaphosa>CR
. Last week, US Ambassador Reuben Brigety alleged that weapons were loaded onto a Russian ship at a naval base near Cape Town in December.
S person:US Ambassador Reuben Brigety>RB | alleged that | weapons were loaded onto a Russian ship at a naval base near Cape Town in December | indirect
e5 ACCUSE/allege | alleged | a=US Ambassador Reuben Brigety>RB | d=2023-05-11
e6 AID | weapons were loaded | r=Russian>Russia,RUS,GOV | p=Cape Town>Simon's Town,ZAF,-34.19,18.43 | d=2022-12-01..2022-12-31 | st=possible
. Pretoria summoned him, and the Foreign Ministry said afterward that he had apologized "unreservedly."
S organization:the Foreign Ministry>=Department of International Relations and Cooperation of South Africa | said | he had apologized "unreservedly." | mixed
e7 REQUEST/meet | summoned | a=Pretoria>SA | r=him>RB
e8 CONCEDE | apologized | a=he>RB | r=Pretoria>SA

@story en-own-p-098 | en | 2024-09-22 | The Jerusalem Post
@who HZ = Hezbollah | LBN | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who IA = Ibrahim Aqil | LBN | REB
@who NQ = Naim Qassem | LBN | REB
@who IL = Israel | ISR | GOV
@who AJ = Al Jazeera | QAT | MED
@who UN = UN envoy for Lebanon | - | IGO
@who IRI = Islamic Resistance in Iraq | IRQ | REB
@who JS = Jake Sullivan | USA | GOV
@where BE = Beirut | LBN | 33.85 | 35.51
@where KB = Kiryat Bialik | ISR | 32.84 | 35.09
@where RM = Ramallah | PSE | 31.9 | 35.2
@where HA = Haifa | ISR | 32.79 | 34.99
# Hezbollah rockets reach Haifa suburbs; Qassem: 'Open-ended battle' has begun
e1 ASSAULT/heavy-weapons | rockets reach | a=Hezbollah>HZ | r=Haifa suburbs>Residents of Haifa area,ISR,CVL | p=Haifa>HA | d=2024-09-22
S person:Qassem>NQ | : | 'Open-ended battle' has begun | mixed
e2 THREATEN/violence | Open-ended battle | a=Qassem>NQ | d=2024-09-22
+ More than 150 rockets, missiles, and drones were fired at northern Israel between midnight and Sunday noon, some of them at Kiryat Bialik, a suburb of Haifa that no Hezbollah rocket had reached since 2006.
e3 ASSAULT/heavy-weapons,drone | fired | r=northern Israel>Residents of northern Israel,ISR,CVL | p=Kiryat Bialik>KB | d=2024-09-22 | same=e1
. Three people were wounded there by shrapnel, Magen David Adom reported, and cars and a row of houses burned.
S organization:Magen David Adom>=Magen David Adom | reported | Three people were wounded there by shrapnel | indirect
e4 ASSAULT/heavy-weapons | wounded | r=Three people>Residents of Kiryat Bialik,ISR,CVL | p=Kiryat Bialik>KB | d=2024-09-22 | f=injured 3 "Three people" | same=e1
. The IDF had hit some 400 launchers and other targets in southern Lebanon on Saturday after it spotted preparations for the barrage.
e5 ASSAULT/aerial | hit | a=The IDF>IDF | r=launchers>HZ | p=southern Lebanon>southern Lebanon,LBN,33.27,35.4 | d=2024-09-21
. Hezbollah said it was aiming at the Ramat David airbase and at plants of the defense firm Rafael, as an "initial response" to the pager explosions.
S organization:Hezbollah>HZ | said | it was aiming at the Ramat David airbase and at plants of the defense firm Rafael, as an "initial response" to the pager explosions | mixed
e6 ASSAULT/heavy-weapons | aiming | a=it>HZ | r=Ramat David airbase>Israeli Air Force,ISR,MIL ; defense firm Rafael>Rafael,ISR,BUS | d=2024-09-22 | p=Haifa>HA | same=e1
e7 ASSAULT/explosives | pager explosions | r=Hezbollah>HZ | d=2024-09-17
. At the funeral of Ibrahim Aqil, who was killed on Friday in Beirut with fifteen fellow commanders of the Radwan Force, deputy leader Naim Qassem told mourners: "Threats will not stop us.
S person:deputy leader Naim Qassem>NQ | told | Threats will not stop us. ... We are ready for every military possibility. | direct
e8 ASSAULT/aerial,targeted | killed | r=Ibrahim Aqil>IA ; fifteen fellow commanders of the Radwan Force>Radwan Force,LBN,REB | p=Beirut>BE | d=2024-09-20 | f=killed 15 "fifteen fellow commanders"
e9 REJECT/yield | will not stop us | a=us>HZ | d=2024-09-22
. We are ready for every military possibility."
. Schools from the Jezreel Valley to the border stayed closed, and the hospitals in Haifa and Nahariya carried their patients down to fortified parking lots.
. The Islamic Resistance in Iraq sent drones and what it called a cruise missile toward the Golan and Eilat; all were shot down, the air force said.
S organization:the air force>=Israeli Air Force | said | all were shot down | indirect
e10 ASSAULT/drone,heavy-weapons | sent drones | a=The Islamic Resistance in Iraq>IRI | r=the Golan>IL | d=2024-09-22
e11 ASSAULT | shot down | a=the air force>Israeli Air Force,ISR,MIL | r=The Islamic Resistance in Iraq>IRI | d=2024-09-22
. The 98th Division has been moved to the northern border from Gaza in the last few days.
e12 MOBILIZE/troops | moved | r=The 98th Division>98th Division of the IDF,ISR,MIL | p=the northern border>northern Israel,ISR,33.0,35.4
. "If Hezbollah did not understand the message, I promise you, it will understand the message," Prime Minister Benjamin Netanyahu said.
S person:Prime Minister Benjamin Netanyahu>=Benjamin Netanyahu | said | If Hezbollah did not understand the message, I promise you, it will understand the message | direct
e13 THREATEN/violence | will understand the message | a=Prime Minister Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV | r=Hezbollah>HZ | d=2024-09-22
. The war cabinet had added the safe return of some 60,000 evacuees to the goals of the war on Monday night.
. The UN's envoy for Lebanon, Jeanine Hennis-Plasschaert, wrote that there was "NO military solution that will make either side safer."
S person:The UN's envoy for Lebanon, Jeanine Hennis-Plasschaert>UN | wrote | there was "NO military solution that will make either side safer." | mixed
. US National Security Advisor Jake Sullivan said that he was worried but that the risk also opened a way to diplomacy.
S person:US National Security Advisor Jake Sullivan>JS | said | he was worried but that the risk also opened a way to diplomacy | indirect
. In Ramallah, before dawn, soldiers in masks walked into the bureau of Al Jazeera during a live broadcast and handed its chief an order to close for 45 days.
e14 COERCE/censor | walked into | a=soldiers in masks>IDF | r=the bureau of Al Jazeera>AJ | p=Ramallah>RM | d=2024-09-22
e15 COERCE/censor | order to close | a=soldiers in masks>IDF | r=its chief>AJ | p=Ramallah>RM | d=2024-09-22
. They carried off cameras and tore down a poster of Shireen Abu Akleh, the network's reporter who was shot dead in Jenin in 2022.
e16 COERCE/seize | carried off cameras | a=They>IDF | r=the network>AJ | p=Ramallah>RM | d=2024-09-22
e17 ASSAULT/firearms | shot dead | r=Shireen Abu Akleh>Shireen Abu Akleh,PSE,MED | p=Jenin>Jenin,PSE,32.46,35.3 | d=2022-01-01..2022-12-31 | f=killed 1 "Shireen Abu Akleh"
. The military charged that the office was used "to incite terror"; the network rejected this as baseless and as a criminal act in itself, and the Foreign Press Association protested.
S organization:The military>IDF | charged that | the office was used "to incite terror" | mixed
e18 ACCUSE/allege | charged | a=The military>IDF | r=the office>AJ
e19 REJECT | rejected | a=the network>AJ | r=The military>IDF
e20 ACCUSE/disapprove | protested | a=the Foreign Press Association>Foreign Press Association,ISR,NGO | r=The military>IDF

@story en-own-p-099 | en | 2024-04-19 | Mehr News Agency
@who IR = Iran | IRN | GOV
@who HD = Hossein Dalirian | IRN | GOV
@who IL = Israel | ISR | GOV
@who AT = Antonio Tajani | ITA | GOV
@who US = United States | USA | GOV
@who UK = United Kingdom | GBR | GOV
@where IS = Isfahan | IRN | 32.65 | 51.67
# Air defenses shoot down drones over Isfahan; nuclear sites safe
e1 ASSAULT | shoot down | a=Air defenses>Iranian air defence,IRN,MIL | p=Isfahan>IS | d=2024-04-19
+ TEHRAN, Apr.
. 19 (MNA) – Several small drones were destroyed by air defense batteries near the central city of Isfahan early on Friday, the spokesman for Iran's space agency, Hossein Dalirian, posted on X, denying that any missile attack had taken place.
S person:Hossein Dalirian>HD | posted | Several small drones were destroyed by air defense batteries near the central city of Isfahan early on Friday | indirect
S person:Hossein Dalirian>HD | denying that | any missile attack had taken place | indirect
e2 ASSAULT | destroyed | a=air defense batteries>Iranian air defence,IRN,MIL | p=Isfahan>IS | d=2024-04-19 | same=e1
e3 REJECT | denying | a=Hossein Dalirian>HD
e4 ASSAULT/heavy-weapons | missile attack | p=Isfahan>IS | d=2024-04-19 | st=denied
. “They only made a failed and humiliating attempt to fly quadcopters,” he wrote.
S person:he>HD | wrote | They only made a failed and humiliating attempt to fly quadcopters | direct
e5 MOBILIZE/weapons | fly quadcopters | a=They>IL | p=Isfahan>IS | d=2024-04-19
. ABC News quoted a US official as saying that Israeli missiles had struck a site in Iran.
S outlet:ABC News>=ABC News ; unnamed:a US official>- | quoted | Israeli missiles had struck a site in Iran | indirect
e6 ASSAULT/heavy-weapons | struck | a=Israeli>IL | r=Iran>IR | p=Isfahan>IS | d=2024-04-19
. The International Atomic Energy Agency confirmed there was no damage to nuclear facilities.
S organization:The International Atomic Energy Agency>=International Atomic Energy Agency | confirmed | there was no damage to nuclear facilities | indirect
e7 ASSAULT/destroy | damage | r=nuclear facilities>Atomic Energy Organization of Iran,IRN,GOV | p=Isfahan>IS | d=2024-04-19 | st=denied
. Israeli Prime Minister's Office declined to comment.
. G7 foreign ministers, who were meeting on the Italian island of Capri, urged “all parties” to prevent further escalation; Italian Foreign Minister Antonio Tajani said Washington was informed at the last minute.
S person:Italian Foreign Minister Antonio Tajani>AT | said | Washington was informed at the last minute | indirect
e8 CONSULT | meeting | a=G7 foreign ministers>G7,-,IGO | p=Capri>Capri,ITA,40.55,14.24 | d=2024-04-19
e9 REQUEST/yield | urged | a=G7 foreign ministers>G7,-,IGO | r=all parties>IR ; all parties>IL | p=Capri>Capri,ITA,40.55,14.24
e10 CONSULT | informed | a=Washington>US ; Israeli>IL
. The US and UK announced new sanctions on Iran's drone industry on Thursday, while the EU agreed to widen its own.
e11 SANCTION/discontinue | sanctions | a=The US>US ; UK>UK | r=Iran>IR | d=2024-04-18
e12 AGREE | agreed to widen | a=the EU>European Union,-,IGO

@story en-own-p-100 | en | 2016-06-27 | Anadolu Wire
@who T = Turkey | TUR | GOV
@who IL = Israel | ISR | GOV
@who RE = Recep Tayyip Erdogan | TUR | GOV
@who BY = Binali Yildirim | TUR | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who VP = Vladimir Putin | RUS | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who OP = Oleg Peshkov | RUS | MIL
@who H = Hamas | PSE | REB
@where R = Rome | ITA | 41.9 | 12.5
@where A = Ashdod | ISR | 31.8 | 34.65
# One day, two peaces: Ankara mends fences with Israel and writes to Putin
e1 SUPPORT | mends fences | a=Ankara>T ; Israel>IL | d=2016-06-27
e2 CONSULT | writes to Putin | a=Ankara>RE | r=Putin>VP | d=2016-06-27
+ ANKARA — Turkey and Israel announced on Monday that they were restoring full ties after six years, and an hour or two later the Kremlin made public that President Recep Tayyip Erdogan had apologized for the downing of a Russian warplane.
S organization:Turkey and Israel>=Turkey and Israel | announced | they were restoring full ties after six years | indirect
S organization:the Kremlin>=Kremlin | made public | President Recep Tayyip Erdogan had apologized for the downing of a Russian warplane | indirect
e3 SUPPORT | restoring full ties | a=Turkey>T ; Israel>IL | d=2016-06-27 | same=e1
e4 CONCEDE | apologized | a=President Recep Tayyip Erdogan>RE | r=the Kremlin>Russia,RUS,GOV
e5 ASSAULT | downing | a=Turkey>T | r=a Russian warplane>Russian Air Force,RUS,MIL | d=2015-11-24
. The first of the two was made in Rome, where delegations initialed the text on Sunday night.
e6 AGREE | initialed | a=delegations>T ; delegations>IL | p=Rome>R | d=2016-06-26
. Israel will pay $20 million to the families of the ten activists killed by its marines aboard the Mavi Marmara in 2010, and both sides are to send ambassadors back.
e7 AGREE | will pay | a=Israel>IL | r=families of the ten activists>Families of the Mavi Marmara victims,TUR,CVL | st=planned | f=killed 10 "ten activists"
e8 ASSAULT/firearms | killed | a=its marines>Israeli Navy,ISR,MIL | r=ten activists>Activists aboard the Mavi Marmara,TUR,CVL | d=2010-01-01..2010-12-31 | f=killed 10 "ten activists"
e9 SUPPORT | send ambassadors back | a=both sides>T ; both sides>IL | st=planned
. "Our first ship with over 10,000 tons of aid will leave for Ashdod on Friday," said Prime Minister Binali Yildirim.
S person:Prime Minister Binali Yildirim>BY | said | Our first ship with over 10,000 tons of aid will leave for Ashdod on Friday | direct
e10 AGREE | will leave for Ashdod | a=Our>T | r=Ashdod>Residents of Gaza,PSE,CVL | p=Ashdod>A | d=2016-07-01 | st=planned
. Ankara for its part will drop the trials of Israeli officers and stop Hamas from gathering money or planning attacks on its soil.
e11 CONCEDE | drop the trials | a=Ankara>T | r=Israeli officers>Israeli officers,ISR,MIL | st=planned
e12 COERCE/restrict | stop Hamas | a=Ankara>T | r=Hamas>H | p=its soil>Turkey,TUR,39.0,35.0 | st=planned
. Benjamin Netanyahu spoke in Rome of "immense implications for the Israeli economy", meaning gas.
S person:Benjamin Netanyahu>BN | spoke | immense implications for the Israeli economy | direct
. Parents of a soldier whose remains Hamas is keeping accused him of surrendering.
e13 ACCUSE/disapprove | accused | a=Parents of a soldier>Family of Hadar Goldin,ISR,CVL | r=him>BN
e14 COERCE/withhold | keeping | a=Hamas>H | r=Parents of a soldier>Family of Hadar Goldin,ISR,CVL | st=ongoing
. The letter to Vladimir Putin calls Russia "a friend and a strategic partner" and asks the family of the pilot, Lt. Col. Oleg Peshkov, to "excuse us," said Kremlin spokesman Dmitry Peskov.
S person:Kremlin spokesman Dmitry Peskov>DP ; document:The letter to Vladimir Putin>=letter of Recep Tayyip Erdogan | said | calls Russia "a friend and a strategic partner" and asks the family of the pilot, Lt. Col. Oleg Peshkov, to "excuse us," | mixed
e15 CONCEDE | excuse us | a=us>T | r=the family of the pilot>Family of Oleg Peshkov,RUS,CVL | same=e4
. Turkish officials prefer the word regret.
S unnamed:Turkish officials>- | prefer | the word regret | indirect
. Moscow answered the shooting down with a ban on charter flights and on tomatoes, and its tourists, four million in a good year, stayed away from Antalya.
e16 ASSAULT | shooting down | r=Moscow>Russian Air Force,RUS,MIL | d=2015-11-24 | same=e5
e17 SANCTION/discontinue | ban on charter flights and on tomatoes | a=Moscow>Russia,RUS,GOV | r=Turkish>T
. The man who boasted of having shot the pilot as he hung from his parachute, Alparslan Celik, is in jail in Izmir for carrying arms.
e18 ASSAULT/firearms | shot the pilot | a=Alparslan Celik>Alparslan Celik,TUR,REB | r=the pilot>OP | d=2015-11-24
e19 COERCE/arrest | in jail | r=Alparslan Celik>Alparslan Celik,TUR,REB | p=Izmir>Izmir,TUR,38.42,27.14 | st=ongoing
. Hoteliers on the coast, who had given the summer up, began to print menus in Cyrillic.

@story en-own-p-101 | en | 2022-02-22 | Deutsche Welle
@who OS = Olaf Scholz | DEU | GOV
@who VP = Vladimir Putin | RUS | GOV
@who RU = Russia | RUS | GOV
@who JB = Joe Biden | USA | GOV
@who VZ = Volodymyr Zelenskyy | UKR | GOV
@who SEP = Luhansk and Donetsk separatists | UKR | REB
@who EU = European Union | - | IGO
@where D = Donetsk | UKR | 48.0 | 37.8
@where E = eastern Ukraine | UKR | 48.2 | 38.5
# Germany halts Nord Stream 2 after Putin recognizes breakaway regions
e1 SANCTION/discontinue | halts Nord Stream 2 | a=Germany>Germany,DEU,GOV | d=2022-02-22
e2 SUPPORT | recognizes | a=Putin>VP | r=breakaway regions>SEP | d=2022-02-21
+ Chancellor Olaf Scholz stopped the certification of the Nord Stream 2 gas pipeline on Tuesday in response to Moscow's recognition of two separatist regions in eastern Ukraine.
e3 SANCTION/discontinue | stopped the certification | a=Chancellor Olaf Scholz>OS | r=Moscow>RU | d=2022-02-22 | same=e1
e4 SUPPORT | recognition | a=Moscow>RU | r=two separatist regions>SEP | d=2022-02-21 | same=e2
. "The situation today is fundamentally different," Scholz told reporters in Berlin.
S person:Scholz>OS | told | The situation today is fundamentally different | direct
. Vladimir Putin had ordered troops into the self-proclaimed republics of Donetsk and Luhansk on Monday night to "keep the peace" there, and Russia's upper house gave him leave to use the army abroad.
S person:Vladimir Putin>VP | ordered | keep the peace | direct
e5 MOBILIZE/troops | ordered troops | a=Vladimir Putin>VP | p=Donetsk>D | d=2022-02-21 | st=planned
e6 SUPPORT | gave him leave | a=Russia's upper house>Federation Council of Russia,RUS,LEG | r=him>VP | d=2022-02-22
. Columns with no markings were seen on the outskirts of Donetsk after dark, a Reuters witness reported.
S unnamed:a Reuters witness>- | reported | Columns with no markings were seen on the outskirts of Donetsk after dark | indirect
e7 MOBILIZE/troops,weapons | Columns with no markings | p=Donetsk>D | d=2022-02-21..2022-02-22
. US President Joe Biden called it "the beginning of a Russian invasion" and announced the first tranche of sanctions, against two banks and Russia's sovereign debt.
S person:US President Joe Biden>JB | called | the beginning of a Russian invasion | direct
e8 SANCTION/discontinue | sanctions | a=US President Joe Biden>JB | r=Russia>RU | d=2022-02-22
. He is moving 800 soldiers and some F-35 fighters from Italy and Germany to the Baltic, and ruled out sending any to Ukraine.
e9 MOBILIZE/troops,weapons | moving | a=He>JB | p=the Baltic>Baltic states,-,56.9,24.1 | st=ongoing | f=size 800 "800 soldiers"
e10 REJECT/assist | ruled out | a=He>JB | r=Ukraine>Ukraine,UKR,GOV
. The EU's foreign ministers, meeting in Paris, agreed to blacklist 351 members of the Duma.
e11 CONSULT | meeting | a=The EU's foreign ministers>EU | p=Paris>Paris,FRA,48.86,2.35 | d=2022-02-22
e12 SANCTION/discontinue | blacklist | a=The EU's foreign ministers>EU | r=351 members of the Duma>State Duma,RUS,LEG | d=2022-02-22 | f=size 351 "351 members of the Duma"
. Britain threatened to go further if Russian tanks did.
e13 THREATEN/restrict | threatened | a=Britain>United Kingdom,GBR,GOV | r=Russian>RU
. Ukraine called up its reservists; President Volodymyr Zelenskyy said there was no need yet for a general mobilization and that he was considering breaking off relations with Moscow.
S person:President Volodymyr Zelenskyy>VZ | said | there was no need yet for a general mobilization and that he was considering breaking off relations with Moscow | indirect
e14 MOBILIZE/troops | called up | a=Ukraine>Ukraine,UKR,GOV | r=its reservists>Ukrainian reservists,UKR,MIL | d=2022-02-22
e15 MOBILIZE/troops | general mobilization | a=Ukraine>Ukraine,UKR,GOV | st=denied
e16 SANCTION/withdraw | breaking off relations | a=he>VZ | r=Moscow>RU | st=possible
. Two of his soldiers were killed and 12 wounded by shells along the front on Monday, the army reported.
S organization:the army>=Armed Forces of Ukraine | reported | Two of his soldiers were killed and 12 wounded by shells along the front on Monday | indirect
e17 ASSAULT/heavy-weapons | killed | r=Two of his soldiers>Armed Forces of Ukraine,UKR,MIL | p=eastern Ukraine>E | d=2022-02-21 | f=killed 2 "Two of his soldiers" ; injured 12 "12"
. The Kremlin says that it remains open to talks, and US Secretary of State Antony Blinken has called off his meeting with Sergey Lavrov, which was planned for Thursday in Geneva.
S organization:The Kremlin>=Kremlin | says | it remains open to talks | indirect
e18 REJECT/meet | called off | a=US Secretary of State Antony Blinken>Antony Blinken,USA,GOV | r=Sergey Lavrov>Sergey Lavrov,RUS,GOV | d=2022-02-22
. Europe will soon be paying 2,000 euros for a thousand cubic meters of gas, former President Dmitry Medvedev tweeted: "Welcome to the brave new world."
S person:former President Dmitry Medvedev>=Dmitry Medvedev | tweeted | Europe will soon be paying 2,000 euros for a thousand cubic meters of gas | indirect
S person:former President Dmitry Medvedev>=Dmitry Medvedev | : | Welcome to the brave new world. | direct
. In Mariupol, the cafes were full.

@story en-own-p-102 | en | 2025-05-31 | Levant Daily
@who H = Hamas | PSE | REB
@who SW = Steve Witkoff | USA | GOV
@who IL = Israel | ISR | GOV
# Hamas answers Witkoff; he calls reply "totally unacceptable"
e1 CONSULT | answers | a=Hamas>H | r=Witkoff>SW | d=2025-05-31
S person:he>SW | calls | totally unacceptable | direct
e2 REJECT | totally unacceptable | a=he>SW | r=Hamas>H | d=2025-05-31
+ Hamas said on Saturday it was ready to free ten living hostages and hand over eighteen bodies in return for a lasting truce, a full pullout from Gaza and the free flow of aid.
S organization:Hamas>H | said | it was ready to free ten living hostages and hand over eighteen bodies in return for a lasting truce, a full pullout from Gaza and the free flow of aid | indirect
e3 AGREE | ready to free | a=it>H | r=ten living hostages>Hostages held in Gaza,ISR,CVL | d=2025-05-31
e4 REQUEST/yield | in return | a=it>H | d=2025-05-31
+ Donald Trump's envoy wrote that the reply "only takes us backward" and told the group to accept his 60-day outline as the basis for talks next week.
S person:Donald Trump's envoy>SW | wrote | the reply "only takes us backward" | mixed
e5 REQUEST/change | told | a=Donald Trump's envoy>SW | r=the group>H | d=2025-05-31
+ A Hamas official, Basem Naim, denied that it had rejected anything and complained that Israel's answer disagreed with what had been settled with the Americans.
S person:Basem Naim>=Basem Naim | denied that | it had rejected anything | indirect
S person:Basem Naim>=Basem Naim | complained that | Israel's answer disagreed with what had been settled with the Americans | indirect
e6 REJECT | rejected | a=it>H | r=Donald Trump's envoy>SW | st=denied
e7 REJECT | denied | a=Basem Naim>Basem Naim,PSE,REB | r=Donald Trump's envoy>SW
e8 ACCUSE/disapprove | complained | a=Basem Naim>Basem Naim,PSE,REB | r=Israel>IL
+ Israel accepted the outline on Thursday, its defence minister warning Hamas to choose between that and annihilation.
e9 AGREE | accepted | a=Israel>IL | r=Donald Trump's envoy>SW | d=2025-05-29
e10 THREATEN/violence | annihilation | a=its defence minister>Israel Katz,ISR,GOV | r=Hamas>H
+ In the south of the Strip, lorries of flour were emptied by hungry crowds before they reached a warehouse.
e11 COERCE/seize | emptied | a=hungry crowds>Residents of Gaza,PSE,CVL | r=lorries of flour>World Food Programme,-,IGO | p=the south of the Strip>southern Gaza Strip,PSE,31.33,34.3
