@story en-own-qa-013 | en | 2018-05-31 | TASS
@who SL = Sergey Lavrov | RUS | GOV
@who KJU = Kim Jong-un | PRK | GOV
@who RYH = Ri Yong-ho | PRK | GOV
@who RU = Russia | RUS | GOV
@who NK = North Korea | PRK | GOV
@who DT = Donald Trump | USA | GOV
@who MP = Mike Pompeo | USA | GOV
@who KYC = Kim Yong-chol | PRK | GOV
@where P = Pyongyang | PRK | 39.03 | 125.75
@where NY = New York | USA | 40.71 | -74.01
# Lavrov hands Putin's greetings to Kim Jong-un, invites him to Russia
e1 REQUEST/meet | invites | a=Lavrov>SL | r=him>KJU | d=2018-05-31
+ PYONGYANG, May 31. /TASS/.
. Russian Foreign Minister Sergey Lavrov has met with North Korean leader Kim Jong-un during a one-day trip to Pyongyang, the first by a Russian foreign minister since 2009.
e2 CONSULT/visit | met | a=Russian Foreign Minister Sergey Lavrov>SL | r=North Korean leader Kim Jong-un>KJU | p=Pyongyang>P | d=2018-05-31
e3 CONSULT/visit | trip | a=Russian Foreign Minister Sergey Lavrov>SL | r=North Korean>NK | p=Pyongyang>P | d=2018-05-31
. "Come to Russia, we will be very glad to see you," the minister told Kim in front of the cameras, conveying Vladimir Putin's warmest regards and best wishes for "big undertakings on the Korean Peninsula."
S person:the minister>SL | told | Come to Russia, we will be very glad to see you | direct
e4 REQUEST/meet | Come to Russia | a=the minister>SL | r=Kim>KJU | p=Pyongyang>P | d=2018-05-31 | same=e1
e5 SUPPORT | warmest regards | a=Vladimir Putin's>Vladimir Putin,RUS,GOV | r=Kim>KJU | p=Pyongyang>P | d=2018-05-31
. Whether a date was mentioned is not known.
+ Kim said that he highly appreciated the fact that Putin's administration "firmly opposes the dominance of the United States" and was always ready to exchange detailed opinions with the Russian leadership.
S person:Kim>KJU | said | he highly appreciated the fact that Putin's administration "firmly opposes the dominance of the United States" and was always ready to exchange detailed opinions with the Russian leadership | mixed
e6 SUPPORT | highly appreciated | a=he>KJU | r=Putin's administration>RU | p=Pyongyang>P | d=2018-05-31
e7 REJECT | opposes the dominance | a=Putin's administration>RU | r=the United States>United States,USA,GOV
e8 AGREE | ready to exchange detailed opinions | a=he>KJU | r=the Russian leadership>RU
. His smile, which state television later added to a photograph that had none, became a matter of mirth among correspondents.
+ Before that, Lavrov held talks lasting nearly two hours with his counterpart Ri Yong-ho at the Mansudae Assembly Hall.
e9 CONSULT | talks | a=Lavrov>SL ; his counterpart Ri Yong-ho>RYH | p=the Mansudae Assembly Hall>P | d=2018-05-31
. Moscow, he noted afterwards, welcomes the inter-Korean declaration signed at Panmunjom in April and is prepared to help carry it out, including through railway projects that would involve Russia.
S person:he>SL | noted | Moscow, he noted afterwards, welcomes the inter-Korean declaration signed at Panmunjom in April and is prepared to help carry it out, including through railway projects that would involve Russia | indirect
e10 SUPPORT | welcomes | a=Moscow>RU | r=the inter-Korean declaration>NK ; the inter-Korean declaration>South Korea,KOR,GOV
e11 AGREE | signed | a=inter-Korean>NK ; inter-Korean>South Korea,KOR,GOV | p=Panmunjom>Panmunjom,KOR,37.96,126.68 | d=2018-04-27
e12 AGREE | prepared to help | a=Moscow>RU | r=inter-Korean>NK ; inter-Korean>South Korea,KOR,GOV
. According to the top diplomat, sanctions cannot remain untouched for as long as denuclearization lasts.
S person:the top diplomat>SL | According to | sanctions cannot remain untouched for as long as denuclearization lasts | indirect
. "It is absolutely obvious that when a conversation starts on solving the nuclear problem, we proceed from the premise that a solution cannot be full until sanctions are lifted," Lavrov said.
S person:Lavrov>SL | said | It is absolutely obvious that when a conversation starts on solving the nuclear problem, we proceed from the premise that a solution cannot be full until sanctions are lifted | direct
e13 CONCEDE | sanctions are lifted | r=North Korean>NK | st=possible
. "It is up to the negotiators to make it happen, but it will hardly be possible in a single round."
S person:Lavrov>SL | - | It is up to the negotiators to make it happen, but it will hardly be possible in a single round. | direct
+ The visit coincided with contacts on a summit between Kim and US President Donald Trump, which was called off by the latter on May 24 and may yet take place in Singapore on June 12.
e14 CONSULT/visit | visit | a=Lavrov>SL | r=North Korean>NK | p=Pyongyang>P | d=2018-05-31 | same=e3
e15 REJECT/meet | called off | a=US President Donald Trump>DT | r=Kim>KJU | d=2018-05-24
e16 CONSULT | take place | a=Kim>KJU ; US President Donald Trump>DT | p=Singapore>Singapore,SGP,1.29,103.85 | d=2018-06-12 | st=possible
. In New York, Secretary of State Mike Pompeo was due to continue discussions with Kim Yong-chol, the vice-chairman of the Workers' Party's central committee, over dinner and through Thursday.
e17 AGREE | continue discussions | a=Secretary of State Mike Pompeo>MP ; Kim Yong-chol, the vice-chairman of the Workers' Party's central committee>KYC | p=New York>NY | d=2018-05-31 | st=planned
. Trump told reporters that he did not like the Lavrov meeting, but could like it if it was "a positive meeting."
S person:Trump>DT | told reporters that | he did not like the Lavrov meeting, but could like it if it was "a positive meeting." | mixed
e18 ACCUSE/disapprove | did not like the Lavrov meeting | a=he>DT | r=Lavrov>SL
+ Russia and North Korea share a border of 17 kilometers; some 30,000 North Korean workers were employed at Russian logging camps and building sites before UN restrictions came into force.

@story en-own-qa-014 | en | 2021-05-24 | Baltic News Service
@who LT = Lithuania | LTU | GOV
@who BY = Belarus | BLR | GOV
@who RP = Roman Protasevich | BLR | OPP
@who SS = Sofia Sapega | RUS | CVL
@who GN = Gitanas Nauseda | LTU | GOV
@who AL = Alexander Lukashenko | BLR | GOV
@who EU = European Council | - | IGO
@who LV = Latvia | LVA | GOV
@who LTP = Prosecutor General's Office of Lithuania | LTU | JUD
@who ST = Sviatlana Tsikhanouskaya | BLR | OPP
@where M = Minsk | BLR | 53.88 | 28.03
@where V = Vilnius | LTU | 54.69 | 25.28
@where BRU = Brussels | BEL | 50.85 | 4.35
# Vilnius bars flights via Belarus, opens hijacking probe after Ryanair jet forced down in Minsk
e1 COERCE/restrict | bars flights via Belarus | a=Vilnius>LT | d=2021-05-24
e2 ACCUSE/investigate | opens hijacking probe | a=Vilnius>LTP
e3 ASSAULT/abduct | forced down | r=Ryanair jet>Ryanair,IRL,BUS | p=Minsk>M | d=2021-05-23
+ VILNIUS, May 24, BNS – All flights to and from Lithuania must avoid Belarusian airspace from 3 a.m. on Tuesday, Transport Minister Marius Skuodis announced on Monday, a day after a Ryanair plane on its way from Athens to Vilnius was made to land in Minsk.
S person:Transport Minister Marius Skuodis>=Marius Skuodis | announced | All flights to and from Lithuania must avoid Belarusian airspace from 3 a.m. on Tuesday | indirect
e4 COERCE/restrict | must avoid Belarusian airspace | a=Transport Minister Marius Skuodis>LT | p=Belarusian airspace>Belarus,BLR,53.7,27.9 | d=2021-05-24 | same=e1
e5 ASSAULT/abduct | made to land | r=a Ryanair plane>Ryanair,IRL,BUS | p=Minsk>M | d=2021-05-23 | same=e3
+ Roman Protasevich, a 26-year-old opposition blogger who has lived in Vilnius since last year, was led off the plane and arrested together with his companion, Sofia Sapega, a student of the European Humanities University.
e6 COERCE/arrest | arrested | r=Roman Protasevich>RP ; his companion, Sofia Sapega>SS | p=Minsk>M | d=2021-05-23
+ "He turned to people and said that he was facing the death penalty there.
. He was not screaming, but it was clear that he was very afraid," passenger Edvinas Dimsa told reporters at the airport.
S person:passenger Edvinas Dimsa>=Edvinas Dimsa ; person:he>RP | told reporters | He turned to people and said that he was facing the death penalty there. He was not screaming, but it was clear that he was very afraid | direct
+ The aircraft, with over 120 people on board, was some two minutes from Lithuanian airspace when controllers in Minsk warned the crew of a bomb and a MiG-29 took off; no explosives were found.
e7 MOBILIZE/weapons | MiG-29 took off | a=a MiG-29>Belarusian Air Force,BLR,MIL | p=Minsk>M | d=2021-05-23
. It landed in Vilnius at 9:25 p.m., with six fewer passengers than had boarded it in Greece.
+ President Alexander Lukashenko himself gave the order to escort the plane, his press service said.
S organization:his press service>=Press service of the President of Belarus | said | President Alexander Lukashenko himself gave the order to escort the plane | indirect
e8 REQUEST | gave the order | a=President Alexander Lukashenko>AL | d=2021-05-23
. According to Minsk, the threat came in an e-mail signed by Hamas; the Palestinian movement denies having anything to do with it.
S organization:Minsk>BY | According to | the threat came in an e-mail signed by Hamas | indirect
S organization:the Palestinian movement>=Hamas | denies | having anything to do with it | indirect
e9 THREATEN/violence | threat came in an e-mail | a=Hamas>Hamas,PSE,REB | d=2021-05-23
e10 REJECT | denies | a=the Palestinian movement>Hamas,PSE,REB
+ "It is an act of state terrorism, directed against the security of citizens of the European Union and other countries," said President Gitanas Nauseda before leaving for Brussels, where the leaders of the 27 were meeting on Monday evening.
S person:President Gitanas Nauseda>GN | said | It is an act of state terrorism, directed against the security of citizens of the European Union and other countries | direct
e11 ACCUSE/disapprove | act of state terrorism | a=President Gitanas Nauseda>GN | r=President Alexander Lukashenko>BY
e12 CONSULT/multilateral | meeting | a=the leaders of the 27>EU | p=Brussels>BRU | d=2021-05-24
. He called for the immediate release of Protasevich and for sanctions that "will not be merely symbolic."
e13 REQUEST/yield | called for the immediate release | a=He>GN | r=President Alexander Lukashenko>BY
e14 REQUEST | sanctions that | a=He>GN | r=the leaders of the 27>EU
S person:He>GN | called for | will not be merely symbolic | direct
+ The council later urged EU carriers to keep out of Belarusian skies, agreed to ban Belavia from the Union's airports and asked the International Civil Aviation Organization to investigate urgently.
e15 REQUEST | urged | a=The council>EU | r=EU carriers>Airlines of the European Union,-,BUS | p=Brussels>BRU | d=2021-05-24
e16 AGREE | agreed to ban Belavia | a=The council>EU | p=Brussels>BRU | d=2021-05-24
e17 COERCE/restrict | ban Belavia | a=The council>EU | r=Belavia>Belavia,BLR,BUS | st=planned
e18 REQUEST | asked | a=The council>EU | r=the International Civil Aviation Organization>International Civil Aviation Organization,-,IGO | p=Brussels>BRU | d=2021-05-24
e19 ACCUSE/investigate | investigate | a=the International Civil Aviation Organization>International Civil Aviation Organization,-,IGO | st=possible
+ Lithuanian prosecutors opened a pre-trial investigation on Sunday into the hijacking of an aircraft; the crew and passengers were questioned into the night.
e20 ACCUSE/investigate | opened a pre-trial investigation | a=Lithuanian prosecutors>LTP | d=2021-05-23 | same=e2
e21 ACCUSE/investigate | questioned | a=Lithuanian prosecutors>LTP | r=the crew and passengers>Passengers of Ryanair flight 4978,-,CVL | p=Vilnius>V | d=2021-05-23
+ Relations between the two neighbours took another turn in Riga, where the state flag of Belarus at the ice hockey championship was replaced with the white-red-white banner of the opposition.
e22 SUPPORT | replaced with the white-red-white banner | r=the opposition>Belarusian opposition,BLR,OPP | p=Riga>Riga,LVA,56.95,24.11 | d=2021-05-24
. Minsk expelled the entire staff of the Latvian embassy, and Latvia answered in kind the same evening.
e23 SANCTION/expel | expelled | a=Minsk>BY | r=the entire staff of the Latvian embassy>LV | p=Minsk>M | d=2021-05-24
e24 SANCTION/expel | answered in kind | a=Latvia#2>LV | r=Minsk>BY | p=Riga>Riga,LVA,56.95,24.11 | d=2021-05-24
+ Sviatlana Tsikhanouskaya, who flew the same route a week earlier, thinks she might have been the target on another day.
S person:Sviatlana Tsikhanouskaya>ST | thinks | she might have been the target on another day | indirect
+ Protasevich founded the Nexta channel on Telegram, which had two million subscribers during the protests of August 2020, and he was put on a list of terrorists in November.
e25 PROTEST/demo | protests | p=Belarus>Belarus,BLR,53.7,27.9 | d=2020-08-01..2020-08-31
e26 ACCUSE/allege | put on a list of terrorists | a=Minsk>BY | r=he#3>RP | d=2020-11-01..2020-11-30

@story en-own-qa-015 | en | 2013-04-03 | Yonhap
@who NK = North Korea | PRK | GOV
@who SK = South Korea | KOR | GOV
@who SKW = South Korean workers at Kaesong | KOR | CVL
@who UM = Ministry of Unification of South Korea | KOR | GOV
@who KKJ = Kim Kwan-jin | KOR | GOV
@who US = United States | USA | GOV
@who CN = China | CHN | GOV
@who JK = John Kerry | USA | GOV
@where K = Kaesong | PRK | 37.93 | 126.63
@where YB = Yongbyon | PRK | 39.8 | 125.75
@where GU = Guam | GUM | 13.58 | 144.93
# (LEAD) N. Korea bans entry to Kaesong park; Seoul says military action possible if workers harmed
e1 COERCE/restrict | bans entry | a=N. Korea>NK | r=workers>SKW | p=Kaesong park>K | d=2013-04-03
S organization:Seoul>SK | says | military action possible if workers harmed | indirect
e2 ASSAULT | military action | a=Seoul>SK | r=N. Korea>NK | st=possible
e3 ASSAULT | harmed | a=N. Korea>NK | r=workers>SKW | st=possible
+ SEOUL, April 3 (Yonhap) -- North Korea on Wednesday refused to let South Korean workers enter the joint industrial complex in its border city of Kaesong, allowing only those already there to go home, the unification ministry said.
S organization:the unification ministry>UM | said | North Korea on Wednesday refused to let South Korean workers enter the joint industrial complex in its border city of Kaesong, allowing only those already there to go home | indirect
e4 COERCE/restrict | refused to let South Korean workers enter | a=North Korea>NK | r=South Korean workers>SKW | p=Kaesong>K | d=2013-04-03 | same=e1
e5 RETREAT/access | allowing only those already there to go home | a=North Korea>NK | r=those already there>SKW | p=Kaesong>K | d=2013-04-03
+ The North notified the South of the measure at 8:20 a.m., when 179 people were queuing at the transit office in Paju, ministry spokesman Kim Hyung-suk told a briefing.
S person:ministry spokesman Kim Hyung-suk>=Kim Hyung-suk | told a briefing | The North notified the South of the measure at 8:20 a.m., when 179 people were queuing at the transit office in Paju | indirect
+ "The government deeply regrets the entry ban and urges it be lifted immediately," he said.
S person:he#3>=Kim Hyung-suk | said | The government deeply regrets the entry ban and urges it be lifted immediately | direct
e6 ACCUSE/disapprove | deeply regrets | a=The government>SK | r=The North>NK | d=2013-04-03
e7 COERCE/restrict | entry ban | a=The North>NK | r=South Korean workers>SKW | p=Kaesong>K | d=2013-04-03 | same=e1
e8 REQUEST/yield | urges | a=The government>SK | r=The North>NK | d=2013-04-03
. "Ensuring the safety of our citizens is our top priority."
S person:ministry spokesman Kim Hyung-suk>=Kim Hyung-suk | - | Ensuring the safety of our citizens is our top priority. | direct
+ Of 861 South Koreans who were at the complex in the morning, 33 had come back by evening; the rest chose to remain, since their firms feared that the lines would stop.
+ Defense Minister Kim Kwan-jin went further.
. Contingency plans, "including military action," have been prepared for the case that the workers' safety is threatened, he told lawmakers of the ruling Saenuri Party.
S person:he#3>KKJ | told lawmakers | Contingency plans, "including military action," have been prepared for the case that the workers' safety is threatened | mixed
e9 ASSAULT | military action | a=he#3>KKJ | r=The North>NK | st=possible | same=e2
+ The park, opened in 2004, is the last fruit of the sunshine years.
. At the latest count 53,000 northerners sewed shirts and assembled pots there for 123 southern companies, earning Pyongyang some $90 million a year.
+ North Korea had warned on Saturday that it would shut the zone for good if the South went on insulting its dignity by suggesting it was kept open for the money.
S organization:North Korea>NK | warned | it would shut the zone for good if the South went on insulting its dignity by suggesting it was kept open for the money | indirect
e10 THREATEN/relations | warned | a=North Korea>NK | r=the South>SK | d=2013-03-30
+ On Tuesday it announced that it would restart the mothballed reactor at Yongbyon, which had been shut down under a six-party accord in 2007.
S organization:it>NK | announced that | it would restart the mothballed reactor at Yongbyon, which had been shut down under a six-party accord in 2007 | indirect
e11 MOBILIZE/weapons | restart the mothballed reactor | a=it>NK | p=Yongbyon>YB | st=planned
e12 RETREAT/disarm | shut down | a=it>NK | p=Yongbyon>YB | d=2007-01-01..2007-12-31
. U.S. Secretary of State John Kerry, speaking beside his South Korean colleague Yun Byung-se in Washington, said such a step would be "a provocative act" and vowed to defend the allies.
S person:U.S. Secretary of State John Kerry>JK | said | such a step would be "a provocative act" | mixed
e13 ACCUSE/disapprove | provocative act | a=U.S. Secretary of State John Kerry>JK | r=North Korea>NK | d=2013-04-02
e14 AGREE | vowed to defend | a=U.S. Secretary of State John Kerry>JK | r=the allies>SK | p=Washington>Washington,USA,38.9,-77.04 | d=2013-04-02
. The Pentagon is to send a THAAD missile-defense battery to Guam within weeks, and two destroyers have been moved closer to the peninsula.
e15 MOBILIZE/weapons | send a THAAD missile-defense battery | a=The Pentagon>US Department of Defense,USA,MIL | p=Guam>GU | st=planned
e16 MOBILIZE/weapons | moved closer | r=two destroyers>United States Navy,USA,MIL | p=the peninsula>Korean Peninsula,-,37.5,127.0
+ Beijing is seriously concerned, Vice Foreign Minister Zhang Yesui told the ambassadors of both Koreas and the United States when he received them separately on Tuesday.
S person:Vice Foreign Minister Zhang Yesui>=Zhang Yesui | told | Beijing is seriously concerned | indirect
e17 CONSULT | received them separately | a=he#4>Zhang Yesui,CHN,GOV | r=the ambassadors of both Koreas and the United States>NK ; the ambassadors of both Koreas and the United States>SK ; the ambassadors of both Koreas and the United States>US | d=2013-04-02
. It is not clear whether trucks with gas and food for the complex will be let through on Thursday.
e18 RETREAT/access | let through | a=North Korea>NK | p=the complex>K | d=2013-04-04 | st=possible
+ An owner of an apparel plant, who asked not to be named because his managers were still inside, said he had lived through one such closure in 2009 and expected this one to pass.
S unnamed:An owner of an apparel plant>- | said | he had lived through one such closure in 2009 and expected this one to pass | indirect
e19 COERCE/restrict | closure | a=North Korea>NK | p=the complex>K | d=2009-01-01..2009-12-31

@story en-own-qa-016 | en | 2022-09-16 | 24.kg
@who KG = Kyrgyzstan | KGZ | GOV
@who TJ = Tajikistan | TJK | GOV
@who KB = State Border Service of Kyrgyzstan | KGZ | MIL
@who TB = Tajik border guards | TJK | MIL
@who SJ = Sadyr Japarov | KGZ | GOV
@who ER = Emomali Rahmon | TJK | GOV
@who KT = Kamchybek Tashiev | KGZ | SPY
@who SY = Saimumin Yatimov | TJK | SPY
@who RES = Residents of Batken region | KGZ | CVL
@where B = Batken | KGZ | 40.06 | 70.82
@where SA = Samarkand | UZB | 39.65 | 66.96
@where G = Guliston checkpoint | KGZ | 40.1 | 70.9
@where BORD = Kyrgyzstan-Tajikistan border | KGZ | 39.9 | 70.5
# Presidents order ceasefire, pullback of forces as 24 killed on Kyrgyz-Tajik border
e1 CONCEDE | order ceasefire | a=Presidents>SJ ; Presidents>ER | p=Kyrgyz-Tajik border>BORD | d=2022-09-16
e2 RETREAT/withdraw | pullback of forces | p=Kyrgyz-Tajik border>BORD | st=planned
e3 ASSAULT | killed | p=Kyrgyz-Tajik border>BORD | f=killed 24 "24"
+ Kyrgyz President Sadyr Japarov and his Tajik counterpart Emomali Rahmon, who met on Friday on the sidelines of the SCO summit in Samarkand, ordered a ceasefire and the withdrawal of additional forces from the border, Japarov's press service said.
S organization:Japarov's press service>=Press service of the President of Kyrgyzstan | said | Kyrgyz President Sadyr Japarov and his Tajik counterpart Emomali Rahmon, who met on Friday on the sidelines of the SCO summit in Samarkand, ordered a ceasefire and the withdrawal of additional forces from the border | indirect
e4 CONSULT | met | a=Kyrgyz President Sadyr Japarov>SJ ; his Tajik counterpart Emomali Rahmon>ER | p=Samarkand>SA | d=2022-09-16
e5 CONSULT/multilateral | SCO summit | a=SCO>Shanghai Cooperation Organisation,-,IGO | p=Samarkand>SA
e6 CONCEDE | ordered a ceasefire | a=Kyrgyz President Sadyr Japarov>SJ ; his Tajik counterpart Emomali Rahmon>ER | p=the border>BORD | d=2022-09-16 | same=e1
e7 RETREAT/withdraw | withdrawal of additional forces | p=the border>BORD | st=planned | same=e2
+ At least 24 bodies have been brought to hospitals of Batken region and 87 people are wounded, the Ministry of Health of Kyrgyzstan reported late in the evening, without specifying how many of them were soldiers.
S organization:the Ministry of Health of Kyrgyzstan>=Ministry of Health of Kyrgyzstan | reported | At least 24 bodies have been brought to hospitals of Batken region and 87 people are wounded | indirect
e8 ASSAULT | bodies | p=Batken region>B | f=killed 24.. "At least 24 bodies" ; injured 87 "87 people" | same=e3
. There were no official figures from Dushanbe.
+ The ceasefire was to take effect at 16:00, but shelling was resumed within half an hour.
e9 RETREAT/ceasefire | take effect | p=the border>BORD | d=2022-09-16 | st=planned
e10 ASSAULT/heavy-weapons | shelling was resumed | p=Batken region>B | d=2022-09-16
. According to the Border Service of Kyrgyzstan, Tajik units used tanks, mortars and Grad multiple rocket launchers and fired on the airport of Batken for the first time.
S organization:the Border Service of Kyrgyzstan>KB | According to | Tajik units used tanks, mortars and Grad multiple rocket launchers and fired on the airport of Batken for the first time | indirect
e11 ASSAULT/heavy-weapons | fired | a=Tajik units>TB | p=the airport of Batken>B | d=2022-09-16
. The Tajik side has a mirror version: its State Committee for National Security accused Kyrgyz soldiers of bombarding an outpost and seven frontier villages with heavy weapons.
e12 ACCUSE/allege | accused | a=its State Committee for National Security>State Committee for National Security of Tajikistan,TJK,SPY | r=Kyrgyz soldiers>KB
e13 ASSAULT/heavy-weapons | bombarding | a=Kyrgyz soldiers>KB | r=seven frontier villages>Residents of Sughd region,TJK,CVL | p=the border>BORD | st=possible
+ Buses, lorries and private cars with people from Ak-Sai, Samarkandek and other villages reached Batken town all day; 136,770 citizens have been evacuated, the Ministry of Emergency Situations counts.
S organization:the Ministry of Emergency Situations>=Ministry of Emergency Situations of Kyrgyzstan | counts | 136,770 citizens have been evacuated | indirect
e14 AID | evacuated | a=the Ministry of Emergency Situations>Ministry of Emergency Situations of Kyrgyzstan,KGZ,GOV | r=136,770 citizens>RES | p=Batken region>B | f=displaced 136770 "136,770 citizens"
. "We took the documents, the grandmother and the cow; then the cow had to be let go," said Gulnara Toktosunova, a teacher.
S person:Gulnara Toktosunova>=Gulnara Toktosunova | said | We took the documents, the grandmother and the cow; then the cow had to be let go | direct
+ Kamchybek Tashiev, head of the State Committee for National Security, and his Tajik opposite number Saimumin Yatimov negotiated at the Guliston checkpoint in the evening.
e15 CONSULT | negotiated | a=Kamchybek Tashiev, head of the State Committee for National Security>KT ; his Tajik opposite number Saimumin Yatimov>SY | p=the Guliston checkpoint>G | d=2022-09-16
. A protocol on the pullback may be signed within days, a source in the delegation told 24.kg.
S outlet:24.kg>=24.kg ; unnamed:a source in the delegation>- | told | A protocol on the pullback may be signed within days | indirect
e16 AGREE | signed | a=the delegation>KG ; Tajik>TJ | st=possible
+ Russia's Foreign Ministry called on both parties to refrain from force and offered its assistance in finding a solution; the CSTO secretariat, of which both states are members, said it was in contact with their security councils.
e17 REQUEST/yield | called on | a=Russia's Foreign Ministry>Ministry of Foreign Affairs of Russia,RUS,GOV | r=both parties>KG ; both parties>TJ
e18 AGREE | offered its assistance | a=Russia's Foreign Ministry>Ministry of Foreign Affairs of Russia,RUS,GOV | r=both parties>KG ; both parties>TJ
S organization:the CSTO secretariat>=Collective Security Treaty Organization | said | it was in contact with their security councils | indirect
e19 CONSULT | in contact | a=it#2>Collective Security Treaty Organization,-,IGO ; their security councils>KG ; their security councils>TJ
+ Almost half of the 970 kilometers of common frontier have not been demarcated.
. A quarrel over a water intake at Golovnoi in April 2021 grew into fighting in which 36 Kyrgyz citizens died, by Bishkek's tally.
S organization:Bishkek's tally>KG | by | fighting in which 36 Kyrgyz citizens died | indirect
e20 ASSAULT | fighting | r=36 Kyrgyz citizens>RES | p=Golovnoi>Golovnoi water intake,KGZ,39.97,70.56 | d=2021-04-01..2021-04-30 | f=killed 36 "36 Kyrgyz citizens"

@story en-own-qa-017 | en | 2015-08-26 | Xinhua
@who SK = Salva Kiir | SSD | GOV
@who RM = Riek Machar | SSD | REB
@who SS = South Sudan | SSD | GOV
@who UK = Uhuru Kenyatta | KEN | GOV
@who HD = Hailemariam Desalegn | ETH | GOV
@who IGAD = Intergovernmental Authority on Development | - | IGO
@who UNSC = United Nations Security Council | - | IGO
@who SR = Susan Rice | USA | GOV
@where J = Juba | SSD | 4.85 | 31.58
@where AA = Addis Ababa | ETH | 9.03 | 38.74
@where SSD = South Sudan | SSD | 7.3 | 30.3
# South Sudan's president signs peace deal with reservations
e1 AGREE | signs peace deal | a=South Sudan's president>SK | p=South Sudan's>J | d=2015-08-26
+ JUBA, Aug. 26 (Xinhua) -- South Sudanese President Salva Kiir on Wednesday signed an agreement to end 20 months of civil war, nine days after his rival, Riek Machar, had put his name to it in the Ethiopian capital.
e2 AGREE | signed an agreement | a=South Sudanese President Salva Kiir>SK | p=JUBA>J | d=2015-08-26 | same=e1
e3 AGREE | put his name | a=his rival, Riek Machar>RM | p=the Ethiopian capital>AA | d=2015-08-17
+ "The current peace we are signing today has so many things we have to reject," Kiir told the ceremony in Juba, handing the mediators a 12-page list of objections.
S person:Kiir>SK | told the ceremony | The current peace we are signing today has so many things we have to reject | direct
e4 REJECT | list of objections | a=Kiir>SK | r=the mediators>IGAD | p=Juba>J | d=2015-08-26
. "Such reservations, if ignored, would not be in the interests of just and lasting peace."
S person:Kiir>SK | - | Such reservations, if ignored, would not be in the interests of just and lasting peace. | direct
+ The leaders of Kenya, Uganda and Ethiopia looked on as he signed, beneath a tent on the bank of the Nile where the fans had given out.
e5 AGREE | signed | a=he#2>SK | p=the bank of the Nile>J | d=2015-08-26 | same=e1
+ Under the accord, guns are to fall silent within 72 hours, the capital is to be cleared of soldiers within a month, and the rebels will receive the post of first vice president.
e6 RETREAT/ceasefire | guns are to fall silent | d=2015-08-29 | st=planned
e7 RETREAT/withdraw | cleared of soldiers | p=the capital>J | st=planned
e8 CONCEDE | receive the post | r=the rebels>RM | st=planned
+ Kenyan President Uhuru Kenyatta congratulated Kiir and urged him not to be discouraged by critics.
e9 SUPPORT | congratulated | a=Kenyan President Uhuru Kenyatta>UK | r=Kiir>SK | p=Juba>J | d=2015-08-26
e10 REQUEST | urged | a=Kenyan President Uhuru Kenyatta>UK | r=him>SK | p=Juba>J | d=2015-08-26
. "Peace is a process and not an event," he added, pledging Nairobi's help in the formation of the transitional government.
S person:he>UK | added | Peace is a process and not an event | direct
e11 AGREE | pledging | a=he>UK | r=the transitional government>SS | p=Juba>J | d=2015-08-26
+ Last week, when he initialed only part of the text in Addis Ababa and asked for 15 days of consultations, the United States circulated a draft resolution at the UN Security Council that provided for an arms embargo and individual sanctions.
e12 REJECT/yield | initialed only part | a=he#2>SK | p=Addis Ababa>AA | d=2015-08-17
e13 REQUEST | asked for 15 days | a=he#2>SK | r=the mediators>IGAD | p=Addis Ababa>AA | d=2015-08-17
e14 REQUEST | circulated a draft resolution | a=the United States>United States,USA,GOV | r=the UN Security Council>UNSC
. The council is ready to act at once if the pact is not honored, its president for August, Joy Ogwu of Nigeria, warned on Tuesday.
S person:its president for August, Joy Ogwu of Nigeria>=Joy Ogwu | warned | The council is ready to act at once if the pact is not honored | indirect
e15 THREATEN/restrict | ready to act | a=The council>UNSC | r=South Sudan>SS | d=2015-08-25
+ Machar, speaking by telephone from Khartoum, said he had ordered his men to respect the truce but doubted whether government generals would.
S person:Machar>RM | said | he had ordered his men to respect the truce but doubted whether government generals would | indirect
e16 REQUEST | ordered | a=he>RM | r=his men>SPLM-IO,SSD,REB
e17 RETREAT/ceasefire | respect the truce | a=his men>SPLM-IO,SSD,REB | p=South Sudan>SSD | st=planned
. Hours before the ceremony, rebels accused the army of attacking their positions in Unity state with gunboats, which military spokesman Philip Aguer denied.
e18 ACCUSE/allege | accused | a=rebels>SPLM-IO,SSD,REB | r=the army>Sudan People's Liberation Army,SSD,MIL | d=2015-08-26
e19 ASSAULT/heavy-weapons | attacking | a=the army>Sudan People's Liberation Army,SSD,MIL | r=rebels>SPLM-IO,SSD,REB | p=Unity state>Unity State,SSD,9.2,29.8 | st=denied
e20 REJECT | denied | a=military spokesman Philip Aguer>Philip Aguer,SSD,MIL
+ The conflict broke out in December 2013, when Kiir charged his sacked deputy with plotting a coup.
e21 ACCUSE/allege | charged | a=Kiir>SK | r=his sacked deputy>RM | d=2013-12-01..2013-12-31
e22 COERCE/seize | plotting a coup | a=his sacked deputy>RM | st=possible
. Tens of thousands have been killed since and 2.2 million driven from their homes, UN agencies estimate; at least seven ceasefires were broken, some within hours.
S organization:UN agencies>=United Nations | estimate | Tens of thousands have been killed since and 2.2 million driven from their homes | indirect
e23 ASSAULT | killed | r=Tens of thousands>People of South Sudan,SSD,CVL | p=South Sudan>SSD | d=2013-12-15..2015-08-26 | f=killed 20000.. "Tens of thousands"
e24 ASSAULT | driven from their homes | r=2.2 million>People of South Sudan,SSD,CVL | p=South Sudan>SSD | d=2013-12-15..2015-08-26 | f=displaced 2200000 "2.2 million"
e25 REJECT/yield | ceasefires were broken | p=South Sudan>SSD | d=2013-12-15..2015-08-26
+ Oil, which brings in almost all of the state's revenue, fetches less than half of what it did in 2013.
+ U.S. National Security Advisor Susan Rice called the signing a first step, but said Washington recognized none of the government's reservations.
S person:U.S. National Security Advisor Susan Rice>SR | called | the signing a first step | indirect
S person:U.S. National Security Advisor Susan Rice>SR | said | Washington recognized none of the government's reservations | indirect
e26 AGREE | signing | a=Kiir>SK | p=Juba>J | d=2015-08-26 | same=e1
e27 REJECT | recognized none | a=Washington>United States,USA,GOV | r=the government's>SS

@story en-own-qa-018 | en | 2017-08-28 | Press Trust of India
@who IN = India | IND | GOV
@who CN = China | CHN | GOV
@who IA = Indian Army | IND | MIL
@who PLA = People's Liberation Army | CHN | MIL
@who MEA = Ministry of External Affairs of India | IND | GOV
@who HC = Hua Chunying | CHN | GOV
@who NM = Narendra Modi | IND | GOV
@who XI = Xi Jinping | CHN | GOV
@who BT = Bhutan | BTN | GOV
@where D = Doklam | BTN | 27.31 | 88.92
# India, China agree to 'expeditious disengagement' at Doklam; Modi to attend BRICS meet in Xiamen
e1 CONCEDE | agree to 'expeditious disengagement' | a=India>IN ; China>CN | p=Doklam>D
e2 AGREE | attend BRICS meet | a=Modi>NM | p=Xiamen>Xiamen,CHN,24.48,118.09 | d=2017-09-03..2017-09-05 | st=planned
+ New Delhi/Beijing, Aug 28 (PTI) India and China have agreed to pull back their border personnel from the face-off site at Doklam, ending a standoff of 71 days that had raised fears of a wider conflict between the two nuclear-armed neighbours.
e3 CONCEDE | agreed to pull back | a=India>IN ; China>CN | p=Doklam>D | same=e1
e4 RETREAT/withdraw | pull back their border personnel | a=India>IN ; China>CN | p=Doklam>D | d=2017-08-28 | st=ongoing
+ The process is almost complete under verification, the External Affairs Ministry said this evening, in its second statement of the day.
S document:its second statement of the day>=statement of the Ministry of External Affairs of India ; organization:the External Affairs Ministry>MEA | said | The process is almost complete under verification | indirect
+ "In recent weeks, India and China have maintained diplomatic communication in respect of the incident at Doklam.
e5 CONSULT | diplomatic communication | a=India>IN ; China>CN
. During these communications, we were able to express our views and convey our concerns and interests," the ministry's earlier statement reads.
S document:the ministry's earlier statement>=statement of the Ministry of External Affairs of India | reads | In recent weeks, India and China have maintained diplomatic communication in respect of the incident at Doklam. During these communications, we were able to express our views and convey our concerns and interests | direct
+ In Beijing, foreign ministry spokesperson Hua Chunying announced that India had withdrawn "trespassing personnel and equipment" to its side of the boundary and that Chinese personnel on the ground had verified this.
S person:foreign ministry spokesperson Hua Chunying>HC | announced that | India had withdrawn "trespassing personnel and equipment" to its side of the boundary and that Chinese personnel on the ground had verified this | mixed
e6 RETREAT/withdraw | withdrawn | a=India>IN | p=Doklam>D | d=2017-08-28 | same=e4
. She evaded a question on whether China would stop building the road that had caused the row.
. "China will continue to exercise its sovereignty in accordance with the historical boundary treaty," she said, adding that its troops would go on patrolling the area and would make "adjustments" in view of changes on the ground.
S person:she>HC | said | China will continue to exercise its sovereignty in accordance with the historical boundary treaty | direct
S person:she>HC | adding that | its troops would go on patrolling the area and would make "adjustments" in view of changes on the ground | mixed
e7 MOBILIZE/troops | patrolling | a=its troops>PLA | p=the area>D | st=planned
+ Official sources here claimed that both sides were withdrawing, bulldozers and tents included, and that no deadline had been set by either.
S unnamed:Official sources>- | claimed that | both sides were withdrawing, bulldozers and tents included, and that no deadline had been set by either | indirect
e8 RETREAT/withdraw | withdrawing | a=both sides>IA ; both sides>PLA | p=Doklam>D | d=2017-08-28 | st=ongoing | same=e4
+ The plateau, at an altitude of 10,000 feet and more, lies where Sikkim, Tibet and Bhutan meet, and overlooks the narrow corridor that joins the northeast to the rest of India.
+ On June 16, Bhutanese soldiers tried to dissuade a Chinese party from extending a track across it; two days later about 270 Indian soldiers with two bulldozers crossed over and stopped the work.
e9 REQUEST/yield | dissuade | a=Bhutanese soldiers>Royal Bhutan Army,BTN,MIL | r=a Chinese party>PLA | p=it>D | d=2017-06-16
e10 MOBILIZE/troops | crossed over | a=Indian soldiers>IA | p=it>D | d=2017-06-18 | f=size 270 "about 270 Indian soldiers"
e11 COERCE/restrict | stopped the work | a=Indian soldiers>IA | r=a Chinese party>PLA | p=it>D | d=2017-06-18
. Bhutan lodged a demarche with Beijing and asked for a return to the earlier position.
e12 ACCUSE/disapprove | lodged a demarche | a=Bhutan>BT | r=Beijing>CN
e13 REQUEST/yield | asked for a return | a=Bhutan>BT | r=Beijing>CN
. Chinese media threatened New Delhi almost daily, reminding it of the lesson of 1962, and Beijing insisted on a unilateral pullout before any dialogue could start.
e14 THREATEN/violence | threatened | a=Chinese media>Chinese media,CHN,MED | r=New Delhi>IN
e15 REQUEST/yield | insisted on a unilateral pullout | a=Beijing>CN | r=New Delhi>IN
+ Troops also hurled stones at each other on August 15 on the shore of Pangong lake in Ladakh, hundreds of miles to the west.
e16 ASSAULT/primitive | hurled stones | a=Troops>IA ; Troops>PLA | p=Pangong lake>Pangong Lake,-,33.72,78.9 | d=2017-08-15
+ Prime Minister Narendra Modi may hold bilateral talks with President Xi Jinping on the sidelines of the BRICS summit, to be held in Xiamen from September 3 to 5, though no meeting has been announced.
e17 CONSULT | bilateral talks | a=Prime Minister Narendra Modi>NM ; President Xi Jinping>XI | p=Xiamen>Xiamen,CHN,24.48,118.09 | d=2017-09-03..2017-09-05 | st=possible
e18 AGREE | BRICS summit | a=BRICS>BRICS,-,IGO | p=Xiamen>Xiamen,CHN,24.48,118.09 | d=2017-09-03..2017-09-05 | st=planned
+ The Congress welcomed the outcome, but its spokesman Anand Sharma asked the government to tell Parliament on what terms it had been reached.
e19 SUPPORT | welcomed | a=The Congress>Indian National Congress,IND,OPP | r=the government>IN
e20 REQUEST/change | asked | a=its spokesman Anand Sharma>Anand Sharma,IND,OPP | r=the government>IN
. "Nobody fired, nobody fell; that is what diplomacy is for," former foreign secretary Kanwal Sibal said.
S person:former foreign secretary Kanwal Sibal>=Kanwal Sibal | said | Nobody fired, nobody fell; that is what diplomacy is for | direct
e21 ASSAULT/firearms | fired | p=Doklam>D | st=denied
