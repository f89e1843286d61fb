@story en-own-qa-025 | en | 2021-09-06 | Xinhua
@who GSF = Guinean Special Forces | GIN | MIL
@who MD = Mamady Doumbouya | GIN | MIL
@who AC = Alpha Conde | GIN | GOV
@who ECO = Economic Community of West African States | - | IGO
@who AU = African Union | - | IGO
@who CN = China | CHN | GOV
@who WW = Wang Wenbin | CHN | GOV
@who CDD = Cellou Dalein Diallo | GIN | OPP
@where C = Conakry | GIN | 9.51 | -13.71
@where GU = Guinea | GIN | 10.4 | -10.9
# China opposes coup in Guinea, calls for president's immediate release; ECOWAS to meet
e1 ACCUSE/disapprove | opposes coup | a=China>CN | r=Guinea>GSF | d=2021-09-06
e2 COERCE/seize | coup | p=Guinea>C | d=2021-09-05
e3 REQUEST/yield | calls for president's immediate release | a=China>CN | r=Guinea>GSF | d=2021-09-06
e4 AGREE | meet | a=ECOWAS>ECO | st=planned
+ BEIJING/CONAKRY, Sept. 6 (Xinhua) -- China opposes attempts to seize power by force in Guinea and calls for the immediate release of President Alpha Conde, foreign ministry spokesperson Wang Wenbin said on Monday.
S person:foreign ministry spokesperson Wang Wenbin>WW | said | China opposes attempts to seize power by force in Guinea and calls for the immediate release of President Alpha Conde | indirect
e5 ACCUSE/disapprove | opposes attempts to seize power | a=China>CN | r=Guinea>GSF | d=2021-09-06 | same=e1
e6 COERCE/seize | seize power by force | p=Guinea>C | d=2021-09-05 | same=e2
e7 REQUEST/yield | calls for the immediate release | a=China>CN | r=Guinea>GSF | d=2021-09-06 | same=e3
+ "We call on the relevant parties to exercise calmness and restraint, to act in light of the fundamental interest of the nation and the people, and to resolve the issue through dialogue," Wang told a daily briefing.
S person:Wang>WW | told a daily briefing | We call on the relevant parties to exercise calmness and restraint, to act in light of the fundamental interest of the nation and the people, and to resolve the issue through dialogue | direct
e8 REQUEST/yield | call on | a=We>CN | r=the relevant parties>GSF ; the relevant parties>AC | d=2021-09-06
+ Soldiers of the Special Forces surrounded the presidential palace in Conakry on Sunday morning after heavy gunfire on the Kaloum peninsula, and within hours their commander, Lieutenant Colonel Mamady Doumbouya, announced on state television that the government and the constitution were dissolved.
e9 COERCE/seize | surrounded the presidential palace | a=Soldiers of the Special Forces>GSF | p=Conakry>C | d=2021-09-05 | same=e2
e10 ASSAULT/firearms | heavy gunfire | p=the Kaloum peninsula>C | d=2021-09-05
S outlet:state television>=Radio Television Guineenne ; person:their commander, Lieutenant Colonel Mamady Doumbouya>MD | announced | the government and the constitution were dissolved | indirect
e11 COERCE/seize | dissolved | a=their commander, Lieutenant Colonel Mamady Doumbouya>MD | p=Conakry>C | d=2021-09-05
. A video showed the 83-year-old Conde on a sofa in jeans and an unbuttoned shirt, barefoot, refusing to answer his captors' questions.
+ The defense ministry at first claimed that the attack had been repelled.
S organization:The defense ministry>=Ministry of Defence of Guinea | claimed that | the attack had been repelled | indirect
e12 COERCE/seize | attack | p=Conakry>C | d=2021-09-05 | st=denied | same=e2
+ The putschists closed the land and air borders, imposed a nationwide night curfew and ordered ministers to a meeting at 11 a.m. on Monday, warning that absence would be treated as rebellion.
e13 COERCE/restrict | closed the land and air borders | a=The putschists>GSF | p=Guinea>GU
e14 COERCE/curfew | imposed a nationwide night curfew | a=The putschists>GSF | p=Guinea>GU
e15 REQUEST/meet | ordered ministers to a meeting | a=The putschists>GSF | r=ministers>Government of Guinea,GIN,GOV
S organization:The putschists>GSF | warning that | absence would be treated as rebellion | indirect
e16 THREATEN | warning | a=The putschists>GSF | r=ministers>Government of Guinea,GIN,GOV
. Those who came were later driven off to a barracks under escort.
e17 COERCE/arrest | driven off to a barracks | a=The putschists>GSF | r=Those who came>Government of Guinea,GIN,GOV | p=Conakry>C | d=2021-09-06
+ In the suburbs, residents danced in the rain and shouted "freedom."
. Opposition leader Cellou Dalein Diallo, who lost a disputed election to Conde last October, said that he had not been informed of the putsch but could support a transition which led to fair polls.
S person:Opposition leader Cellou Dalein Diallo>CDD | said | he had not been informed of the putsch but could support a transition which led to fair polls | indirect
e18 SUPPORT | could support a transition | a=he>CDD | r=the putsch>GSF | st=possible
+ The Economic Community of West African States (ECOWAS) threatened to impose sanctions unless order was restored, and its heads of state will hold an extraordinary videoconference on Wednesday, according to Ghana, which chairs the bloc.
e19 THREATEN/restrict | threatened to impose sanctions | a=The Economic Community of West African States (ECOWAS)>ECO | r=The putschists>GSF
S organization:Ghana>=Ghana | according to | its heads of state will hold an extraordinary videoconference on Wednesday | indirect
e20 AGREE | will hold an extraordinary videoconference | a=its heads of state>ECO | d=2021-09-08 | st=planned | same=e4
. The African Union may suspend the country; UN Secretary-General Antonio Guterres tweeted that he strongly condemned any takeover "by force of the gun."
e21 SANCTION/withdraw | suspend the country | a=The African Union>AU | r=the country>Guinea,GIN,GOV | st=possible
S person:UN Secretary-General Antonio Guterres>=Antonio Guterres | tweeted that | he strongly condemned any takeover "by force of the gun." | mixed
e22 ACCUSE/disapprove | condemned | a=UN Secretary-General Antonio Guterres>Antonio Guterres,-,IGO | r=any takeover>GSF
+ Guinea has the largest reserves of bauxite in the world; aluminum on the London Metal Exchange rose on Monday to its highest price in a decade.
. Chinese companies are the principal buyers and have invested heavily in the giant iron ore deposit of Simandou.
+ All Chinese institutions and nationals in the country are safe for the time being, the embassy said, advising them to stay indoors.
S organization:the embassy>=Embassy of China in Guinea | said | All Chinese institutions and nationals in the country are safe for the time being | indirect
e23 REQUEST | advising | a=the embassy>Embassy of China in Guinea,CHN,GOV | r=All Chinese institutions and nationals>Chinese nationals in Guinea,CHN,CVL
+ Conde, a veteran opponent once jailed by the military ruler Lansana Conte, won the first democratic election in 2010 and drew fury by changing the constitution last year to permit himself a third term.
e24 COERCE/arrest | jailed | a=the military ruler Lansana Conte>Lansana Conte,GIN,GOV | r=Conde>AC

@story en-own-qa-026 | en | 2018-06-17 | MIA
@who GR = Greece | GRC | GOV
@who MK = North Macedonia | MKD | GOV
@who ZZ = Zoran Zaev | MKD | GOV
@who AT = Alexis Tsipras | GRC | GOV
@who ND = Nikola Dimitrov | MKD | GOV
@who NK = Nikos Kotzias | GRC | GOV
@who VM = VMRO-DPMNE | MKD | OPP
@who GI = Gjorge Ivanov | MKD | GOV
@who NAT = NATO | - | IGO
@who KM = Kyriakos Mitsotakis | GRC | OPP
@where PS = Psarades | GRC | 40.83 | 21.03
@where OT = Oteshevo | MKD | 40.98 | 20.92
@where BI = Bitola | MKD | 41.03 | 21.33
@where SK = Skopje | MKD | 42.0 | 21.43
# Athens, Skopje sign name agreement on shore of Prespa
e1 AGREE | sign name agreement | a=Athens>GR ; Skopje>MK | p=Prespa>PS | d=2018-06-17
+ Psarades, 17 June 2018 (MIA) – Foreign ministers Nikola Dimitrov and Nikos Kotzias signed on Sunday, in a marquee at the water's edge in the fishing village of Psarades, the agreement under which Macedonia is to be called the Republic of North Macedonia.
e2 AGREE | signed | a=Nikola Dimitrov>ND ; Nikos Kotzias>NK | p=Psarades>PS | d=2018-06-17 | same=e1
+ Prime Ministers Zoran Zaev and Alexis Tsipras embraced when the pens had been put down; UN mediator Matthew Nimetz, who has dealt with the matter since 1994 and turned 79 on that very day, was in tears.
e3 SUPPORT | embraced | a=Zoran Zaev>ZZ ; Alexis Tsipras>AT | p=Psarades>PS | d=2018-06-17
+ "We are here to heal the wounds of time, to open a path of peace, brotherhood and growth for our countries, the Balkans and Europe," Tsipras said.
S person:Tsipras>AT | said | We are here to heal the wounds of time, to open a path of peace, brotherhood and growth for our countries, the Balkans and Europe | direct
. Zaev, who had come across the lake in a speedboat, took off his tie, as he had promised to do, and made a present of it to his host.
+ "Our peoples want peace and harmony.
. May we stay as close together and forever united as we are today," he said.
S person:he#2>ZZ | said | Our peoples want peace and harmony. May we stay as close together and forever united as we are today | direct
+ The two leaders then had lunch on the Macedonian side, at Oteshevo, the first visit there by a Greek prime minister in office.
e4 CONSULT/visit | visit | a=a Greek prime minister>AT | r=The two leaders>ZZ | p=Oteshevo>OT | d=2018-06-17
+ For the deal to take effect, the parliament in Skopje must ratify it, the constitution be amended and, if the government so decides, a referendum held in the autumn.
e5 SUPPORT | ratify | a=the parliament in Skopje>Assembly of North Macedonia,MKD,LEG | p=Skopje>SK | st=possible
. Only thereafter will the Greek parliament vote; Athens has undertaken not to object in the meantime to the opening of talks with the European Union, nor to an invitation from NATO, which may come at the July summit.
e6 AGREE | undertaken not to object | a=Athens>GR | r=Skopje>MK
e7 REQUEST | invitation | a=NATO>NAT | r=Skopje>MK | d=2018-07-01..2018-07-31 | st=possible
+ President Gjorge Ivanov reiterated on Saturday that he would not sign the law on ratification, describing the text as "harmful."
S person:President Gjorge Ivanov>GI | reiterated | he would not sign the law on ratification | indirect
S person:President Gjorge Ivanov>GI | describing | harmful | direct
e8 REJECT | would not sign | a=he>GI | d=2018-06-16
. VMRO-DPMNE gathered several thousand people in Bitola at the very hour of the ceremony.
e9 PROTEST/demo | gathered | a=VMRO-DPMNE>VM | p=Bitola>BI | d=2018-06-17 | f=size 2000.. "several thousand people"
. "This is a capitulation, and we shall never accept it," its leader, Hristijan Mickoski, told the crowd; he called on the government to hold early elections.
S person:its leader, Hristijan Mickoski>=Hristijan Mickoski | told the crowd | This is a capitulation, and we shall never accept it | direct
e10 REJECT | never accept | a=its leader, Hristijan Mickoski>Hristijan Mickoski,MKD,OPP | p=Bitola>BI | d=2018-06-17
e11 REQUEST/yield | called on | a=its leader, Hristijan Mickoski>Hristijan Mickoski,MKD,OPP | r=the government>MK | p=Bitola>BI | d=2018-06-17
+ On the Greek side, riot police used tear gas and stun grenades near Pisoderi to stop about 3,000 demonstrators, some of whom threw stones, from marching to the lake; fourteen people were hurt.
e12 ASSAULT/crowd-control | used tear gas and stun grenades | a=riot police>Hellenic Police,GRC,COP | r=demonstrators>Demonstrators in northern Greece,GRC,CVL | p=Pisoderi>Pisoderi,GRC,40.78,21.25 | d=2018-06-17 | f=injured 14 "fourteen people"
e13 PROTEST/demo | demonstrators | a=demonstrators>Demonstrators in northern Greece,GRC,CVL | p=Pisoderi>Pisoderi,GRC,40.78,21.25 | d=2018-06-17 | f=size 3000 "about 3,000 demonstrators"
e14 PROTEST/riot | threw stones | a=demonstrators>Demonstrators in northern Greece,GRC,CVL | r=riot police>Hellenic Police,GRC,COP | p=Pisoderi>Pisoderi,GRC,40.78,21.25 | d=2018-06-17
+ The evening before, Tsipras survived a vote of no confidence, tabled by Kyriakos Mitsotakis of New Democracy over what the latter called a bad agreement, by 153 votes to 127.
S person:the latter>KM | called | a bad agreement | indirect
e15 REQUEST/yield | vote of no confidence | a=Kyriakos Mitsotakis of New Democracy>KM | r=Tsipras>AT | p=Athens>Athens,GRC,37.98,23.73 | d=2018-06-16
+ Greece blocked its neighbour's accession to NATO in Bucharest in April 2008.
e16 REJECT | blocked its neighbour's accession | a=Greece>GR | r=its neighbour's>MK | p=Bucharest>Bucharest,ROU,44.43,26.1 | d=2008-04-01..2008-04-30
. An embargo, which cost the landlocked country two billion dollars, had been in force from February 1994 to October 1995.
e17 SANCTION/discontinue | embargo | a=Greece>GR | r=the landlocked country>MK | d=1994-02-01..1995-10-31
+ EU Enlargement Commissioner Johannes Hahn and foreign policy chief Federica Mogherini, both of whom attended, welcomed the signing in a joint statement.
e18 SUPPORT | welcomed | a=Johannes Hahn>Johannes Hahn,-,IGO ; Federica Mogherini>Federica Mogherini,-,IGO | r=the signing>GR ; the signing>MK | p=Psarades>PS | d=2018-06-17
e19 AGREE | signing | p=Psarades>PS | d=2018-06-17 | same=e1
. Psarades has some sixty inhabitants, two inns and, as of this week, one mobile phone mast.

@story en-own-qa-027 | en | 2019-02-02 | TASS
@who VP = Vladimir Putin | RUS | GOV
@who RU = Russia | RUS | GOV
@who US = United States | USA | GOV
@who SL = Sergey Lavrov | RUS | GOV
@who SS = Sergey Shoigu | RUS | GOV
@who MP = Mike Pompeo | USA | GOV
@who DT = Donald Trump | USA | GOV
@who NA = NATO | - | IGO
@where M = Moscow | RUS | 55.75 | 37.62
# Putin: Russia suspends participation in INF Treaty, will not be drawn into costly arms race
S person:Putin>VP | : | Russia suspends participation in INF Treaty, will not be drawn into costly arms race | indirect
e1 SANCTION/withdraw | suspends participation | a=Russia>RU | r=INF Treaty>US | d=2019-02-02
+ MOSCOW, February 2. /TASS/.
. Russia is suspending its participation in the Intermediate-Range Nuclear Forces (INF) Treaty in a mirror response to Washington's move, President Vladimir Putin said at a meeting with Foreign Minister Sergey Lavrov and Defense Minister Sergey Shoigu on Saturday.
S person:President Vladimir Putin>VP | said | Russia is suspending its participation in the Intermediate-Range Nuclear Forces (INF) Treaty in a mirror response to Washington's move | indirect
e2 SANCTION/withdraw | suspending its participation | a=Russia>RU | r=Washington's>US | d=2019-02-02 | same=e1
e3 CONSULT | meeting | a=President Vladimir Putin>VP ; Foreign Minister Sergey Lavrov>SL ; Defense Minister Sergey Shoigu>SS | p=MOSCOW>M | d=2019-02-02
. "The American partners have declared that they are suspending their participation in the treaty, and so are we," the head of state stated.
S person:the head of state>VP | stated | The American partners have declared that they are suspending their participation in the treaty, and so are we | direct
e4 SANCTION/withdraw | suspending their participation | a=The American partners>US | r=we>RU | d=2019-02-02
. He agreed to Shoigu's proposals to start developing a land-based version of the Kalibr cruise missile and a hypersonic missile of intermediate range.
e5 AGREE | agreed to Shoigu's proposals | a=He>VP ; Shoigu's>SS | p=MOSCOW>M | d=2019-02-02
. At the same time, according to him, Russia will not deploy such weapons either in Europe or in other regions until US-made systems of the kind appear there.
S person:him>VP | according to | Russia will not deploy such weapons either in Europe or in other regions until US-made systems of the kind appear there | indirect
e6 AGREE | will not deploy such weapons | a=Russia>RU | p=Europe>Europe,-,50.0,15.0
. "We must not and will not allow ourselves to be drawn into an expensive arms race," the president underlined.
S person:the president>VP | underlined | We must not and will not allow ourselves to be drawn into an expensive arms race | direct
e7 REJECT | will not allow ourselves to be drawn | a=We>RU
. Putin also told the two ministers to initiate no further disarmament talks with Washington.
e8 REQUEST | told | a=Putin>VP | r=the two ministers>SL ; the two ministers>SS | p=MOSCOW>M | d=2019-02-02
. All the earlier proposals "remain on the table, the doors are open," but it is necessary to wait until the partners have matured enough for an equal dialogue, he explained.
S person:he#5>VP | explained | All the earlier proposals "remain on the table, the doors are open," but it is necessary to wait until the partners have matured enough for an equal dialogue | mixed
+ Lavrov recalled that the Russian side had offered to show the 9M729 missile and had invited US specialists to the presentation on January 23, which they shunned.
S person:Lavrov>SL | recalled that | the Russian side had offered to show the 9M729 missile and had invited US specialists to the presentation on January 23, which they shunned | indirect
e9 AGREE | offered to show | a=the Russian side>RU | r=US specialists>US
e10 REQUEST | invited | a=the Russian side>RU | r=US specialists>US
e11 REJECT/meet | shunned | a=they>US | r=the Russian side>RU | d=2019-01-23
. Washington has violated the treaty since 1999 by testing combat drones and target missiles, the minister contended, and the Mk-41 launchers in Romania can be loaded with Tomahawks.
S person:the minister>SL | contended | Washington has violated the treaty since 1999 by testing combat drones and target missiles, the minister contended, and the Mk-41 launchers in Romania can be loaded with Tomahawks | indirect
e12 ACCUSE/allege | violated the treaty | a=the minister>SL | r=Washington>US | d=2019-02-02
e13 MOBILIZE/weapons | testing combat drones | a=Washington>US
+ US Secretary of State Mike Pompeo announced on Friday that the United States would cease to honor its obligations from February 2 and would quit the treaty in six months unless Russia destroyed its "violating missiles, launchers and associated equipment."
S person:US Secretary of State Mike Pompeo>MP | announced | the United States would cease to honor its obligations from February 2 and would quit the treaty in six months unless Russia destroyed its "violating missiles, launchers and associated equipment." | mixed
e14 SANCTION/withdraw | cease to honor its obligations | a=the United States>US | r=Russia>RU | d=2019-02-02 | same=e4
e15 THREATEN/relations | would quit the treaty | a=the United States>US | r=Russia>RU | d=2019-02-01
e16 RETREAT/disarm | destroyed | a=Russia>RU | st=possible
. NATO's council declared its full support for that step, and German Foreign Minister Heiko Maas regretted that Moscow had not been ready to restore trust.
e17 SUPPORT | declared its full support | a=NATO's council>NA | r=that step>US
S person:German Foreign Minister Heiko Maas>=Heiko Maas | regretted that | Moscow had not been ready to restore trust | indirect
e18 ACCUSE/disapprove | regretted | a=German Foreign Minister Heiko Maas>Heiko Maas,DEU,GOV | r=Moscow>RU
. Beijing urged both to settle their differences but ruled out joining a multilateral pact.
e19 REQUEST/change | urged | a=Beijing>China,CHN,GOV | r=both>RU ; both>US
e20 REJECT | ruled out joining | a=Beijing>China,CHN,GOV
+ Mikhail Gorbachev and Ronald Reagan signed the accord in Washington on December 8, 1987.
e21 AGREE | signed the accord | a=Mikhail Gorbachev>Mikhail Gorbachev,RUS,GOV ; Ronald Reagan>Ronald Reagan,USA,GOV | p=Washington>Washington,USA,38.9,-77.04 | d=1987-12-08
. It covered missiles with a range of 500 to 5,500 kilometers; by the summer of 1991 the Soviet Union had scrapped 1,846 of them and the US 846.
e22 RETREAT/disarm | scrapped | a=the Soviet Union>Soviet Union,RUS,GOV ; the US>US | d=1987-12-08..1991-06-30
. The New START Treaty, the last one left between the two powers, expires in February 2021.

@story en-own-qa-028 | en | 2024-02-03 | Press Trust of India
@who IN = India | IND | GOV
@who MV = Maldives | MDV | GOV
@who MU = Mohamed Muizzu | MDV | GOV
@who IT = Indian military personnel in the Maldives | IND | MIL
@who MEA = Ministry of External Affairs of India | IND | GOV
@who RJ = Randhir Jaiswal | IND | GOV
@who MDP = Maldivian Democratic Party | MDV | OPP
@who CN = China | CHN | GOV
@where MD = Maldives | MDV | 4.17 | 73.51
@where ND = New Delhi | IND | 28.61 | 77.21
# India to replace troops in Maldives by May 10, says Male; New Delhi speaks of 'mutually workable solutions'
S organization:Male>MV | says | India to replace troops in Maldives by May 10 | indirect
e1 AGREE | replace troops | a=India>IN | r=Male>MV | p=Maldives>MD | st=planned
S organization:New Delhi>IN | speaks of | mutually workable solutions | direct
+ New Delhi/Male, Feb 3 (PTI) India will replace its military personnel operating three aviation platforms in the Maldives by May 10, with the first group to leave before March 10, the Maldivian foreign ministry said after the second meeting of a high-level core group here on Friday.
S organization:the Maldivian foreign ministry>=Ministry of Foreign Affairs of Maldives | said | India will replace its military personnel operating three aviation platforms in the Maldives by May 10, with the first group to leave before March 10 | indirect
e2 AGREE | will replace its military personnel | a=India>IN | r=the Maldives>MV | p=the Maldives>MD | d=2024-03-10..2024-05-10 | st=planned | same=e1
e3 RETREAT/withdraw | leave | a=the first group>IT | p=the Maldives>MD | d=2024-02-03..2024-03-10 | st=planned
e4 CONSULT | meeting | a=India>IN ; the Maldives>MV | p=here>ND | d=2024-02-02
+ The Indian readout made no mention of a withdrawal.
. "Both sides agreed on a set of mutually workable solutions to enable continued operation of Indian aviation platforms that provide humanitarian and medvac services to the people of Maldives," it said.
S document:it#2>=readout of the Ministry of External Affairs of India | said | Both sides agreed on a set of mutually workable solutions to enable continued operation of Indian aviation platforms that provide humanitarian and medvac services to the people of Maldives | direct
e5 AGREE | agreed | a=Both sides>IN ; Both sides>MV | p=here>ND | d=2024-02-02
e6 AID | provide humanitarian and medvac services | a=Indian aviation platforms>IN | r=the people of Maldives>People of the Maldives,MDV,CVL | p=Maldives>MD | st=ongoing
. Around 80 Indians are posted in the archipelago to fly and maintain two helicopters and a Dornier aircraft gifted by New Delhi.
e7 AID | gifted | a=New Delhi>IN | r=the archipelago>MV
+ They are likely to be replaced by civilian technicians from Hindustan Aeronautics Ltd, people familiar with the matter said.
S unnamed:people familiar with the matter>- | said | They are likely to be replaced by civilian technicians from Hindustan Aeronautics Ltd | indirect
. A third round of talks will be held in Male in the last week of February.
e8 AGREE | third round of talks | a=India>IN ; the Maldives>MV | p=Male>Male,MDV,4.17,73.51 | d=2024-02-23..2024-02-29 | st=planned
+ President Mohamed Muizzu, who won last year's election on an "India Out" plank, had set March 15 as the deadline, shortly after returning from a state visit to Beijing in January.
e9 REQUEST/yield | set March 15 as the deadline | a=President Mohamed Muizzu>MU | r=India>IN
e10 CONSULT/visit | state visit | a=President Mohamed Muizzu>MU | r=Beijing>CN | p=Beijing>Beijing,CHN,39.9,116.4 | d=2024-01-08..2024-01-12
. "We may be small, but this does not give anyone the licence to bully us," he said at that time.
S person:he#2>MU | said | We may be small, but this does not give anyone the licence to bully us | direct
+ Asked about it, MEA spokesperson Randhir Jaiswal told his weekly briefing that the discussions were ongoing and that he would not get into details.
S person:MEA spokesperson Randhir Jaiswal>RJ | told his weekly briefing that | the discussions were ongoing and that he would not get into details | indirect
e11 CONSULT | discussions were ongoing | a=India>IN ; the Maldives>MV | st=ongoing
+ Ties dipped in January after three deputy ministers in Male posted derogatory remarks about Prime Minister Narendra Modi; they were suspended and the government disowned their comments.
e12 ACCUSE/disapprove | posted derogatory remarks | a=three deputy ministers in Male>Deputy ministers of Maldives,MDV,GOV | r=Prime Minister Narendra Modi>Narendra Modi,IND,GOV | d=2024-01-01..2024-01-31
e13 SANCTION/expel | suspended | a=the government>MV | r=they>Deputy ministers of Maldives,MDV,GOV | d=2024-01-01..2024-01-31
. Thousands of Indian tourists called off their holidays.
+ The opposition Maldivian Democratic Party, which has a majority in Parliament, said on Saturday it would boycott the president's address next week without giving a reason, and it criticised his "anti-India stance" as extremely detrimental.
S organization:The opposition Maldivian Democratic Party>MDP | said | it would boycott the president's address next week without giving a reason | indirect
e14 REJECT/meet | would boycott | a=it#3>MDP | r=the president's>MU | d=2024-02-05..2024-02-11 | st=planned
e15 ACCUSE/disapprove | criticised | a=it#3>MDP | r=his>MU
S organization:The opposition Maldivian Democratic Party>MDP | criticised | anti-India stance | direct
+ A Chinese research ship, the Xiang Yang Hong 3, has been given clearance to call at Male for a change of crew; it will carry out no research in Maldivian waters, the foreign ministry there assured.
e16 CONCEDE | given clearance | a=the foreign ministry>MV | r=A Chinese research ship, the Xiang Yang Hong 3>CN
S organization:the foreign ministry>=Ministry of Foreign Affairs of Maldives | assured | it will carry out no research in Maldivian waters | indirect
+ Indian paratroopers foiled a coup by Tamil mercenaries on the islands in November 1988, at the request of then President Maumoon Abdul Gayoom.
e17 AID | foiled a coup | a=Indian paratroopers>Indian Army,IND,MIL | r=then President Maumoon Abdul Gayoom>Maumoon Abdul Gayoom,MDV,GOV | p=the islands>MD | d=1988-11-01..1988-11-30
e18 COERCE/seize | coup | a=Tamil mercenaries>Tamil mercenaries,-,REB | p=the islands>MD | d=1988-11-01..1988-11-30 | st=denied
e19 REQUEST/assist | request | a=then President Maumoon Abdul Gayoom>Maumoon Abdul Gayoom,MDV,GOV | r=Indian>IN | d=1988-11-01..1988-11-30

@story en-own-qa-029 | en | 2023-01-27 | UzA
@who SM = Shavkat Mirziyoyev | UZB | GOV
@who SJ = Sadyr Japarov | KGZ | GOV
@who UZ = Uzbekistan | UZB | GOV
@who KG = Kyrgyzstan | KGZ | GOV
@who CH = China | CHN | GOV
@who KA = Kempir-Abad activists | KGZ | CVL
@where BI = Bishkek | KGZ | 42.87 | 74.59
@where KAR = Kempir-Abad reservoir | KGZ | 40.73 | 73.08
# Uzbekistan, Kyrgyzstan exchange border treaty instruments, sign declaration on strategic partnership
e1 SUPPORT | exchange border treaty instruments | a=Uzbekistan>UZ ; Kyrgyzstan>KG | d=2023-01-27
e2 AGREE | sign declaration | a=Uzbekistan>UZ ; Kyrgyzstan>KG | d=2023-01-27
+ BISHKEK, January 27 (UzA). The President of the Republic of Uzbekistan, Shavkat Mirziyoyev, is on a state visit to Kyrgyzstan, in the course of which the two sides on Friday exchanged the instruments of ratification of the treaty on separate sections of the state border.
e3 CONSULT/visit | state visit | a=The President of the Republic of Uzbekistan, Shavkat Mirziyoyev>SM | r=Kyrgyzstan>KG | p=BISHKEK>BI | d=2023-01-26..2023-01-27 | st=ongoing
e4 SUPPORT | exchanged the instruments of ratification | a=the two sides>UZ ; the two sides>KG | p=BISHKEK>BI | d=2023-01-27 | same=e1
+ "This is truly a historic day for our peoples, one that generations waited for," the Uzbek leader emphasized.
S person:the Uzbek leader>SM | emphasized | This is truly a historic day for our peoples, one that generations waited for | direct
. "There is not a single unresolved metre left on 1,476 kilometres."
S person:the Uzbek leader>SM | - | There is not a single unresolved metre left on 1,476 kilometres. | direct
+ A guard of honour had been drawn up at the Ala-Archa residence in spite of fifteen degrees of frost.
. The talks, first in a narrow circle and then with delegations, lasted over three hours.
e5 CONSULT | talks | a=Shavkat Mirziyoyev>SM ; Kyrgyzstan>SJ | p=the Ala-Archa residence>BI | d=2023-01-27
+ Besides the declaration on comprehensive strategic partnership, more than twenty documents were signed, among them programs of cooperation in industry, an arrangement on mutual recognition of driving licences and a protocol on the delivery of electricity this winter.
e6 AGREE | signed | a=the two sides>UZ ; the two sides>KG | p=BISHKEK>BI | d=2023-01-27 | same=e2
. The parties intend to raise mutual trade from 1.3 to 2 billion dollars in the near term; a joint development fund is to be topped up to 200 million.
e7 AGREE | intend to raise mutual trade | a=The parties>UZ ; The parties>KG
+ President Sadyr Japarov spoke highly of what he termed his colleague's political will and proposed a trilateral meeting on water with Kazakhstan.
e8 SUPPORT | spoke highly | a=President Sadyr Japarov>SJ | r=his colleague's>SM | p=BISHKEK>BI | d=2023-01-27
S person:he>SJ | termed | his colleague's political will | indirect
e9 REQUEST/meet | proposed a trilateral meeting | a=President Sadyr Japarov>SJ | r=his colleague's>SM ; Kazakhstan>Kazakhstan,KAZ,GOV | p=BISHKEK>BI | d=2023-01-27
. The two of them, he noted, had agreed to speed up work on the Kambarata-1 hydropower plant, which the three countries may build together, and on the railway from China.
S person:he#3>SJ | noted | The two of them, he noted, had agreed to speed up work on the Kambarata-1 hydropower plant, which the three countries may build together, and on the railway from China | indirect
e10 AGREE | agreed to speed up | a=The two of them>SJ ; The two of them>SM | p=BISHKEK>BI | d=2023-01-27
e11 COOPERATE | build together | a=the three countries>UZ ; the three countries>KG ; the three countries>Kazakhstan,KAZ,GOV | st=possible
+ Under the border settlement, Kyrgyzstan receives over 19,000 hectares, while the land under the Kempir-Abad (Andijan) reservoir, 4,485 hectares, goes to Uzbekistan, the water to be managed jointly.
e12 COOPERATE | managed jointly | a=Kyrgyzstan>KG ; Uzbekistan>UZ | p=the Kempir-Abad (Andijan) reservoir>KAR | st=planned
. That exchange met with resistance in Kyrgyzstan.
. In October, some thirty politicians, journalists and activists who had formed a committee against it were arrested in a single weekend on suspicion of preparing mass disorder; most are still in a remand prison, human rights defenders say.
e13 COERCE/arrest | arrested | a=Kyrgyzstan>KG | r=politicians, journalists and activists>KA | p=Kyrgyzstan>BI | d=2022-10-01..2022-10-31 | f=detained 30 "some thirty politicians, journalists and activists"
e14 PROTEST/riot | preparing mass disorder | a=politicians, journalists and activists>KA | st=possible
S unnamed:human rights defenders>- | say | most are still in a remand prison | indirect
e15 COERCE/arrest | remand prison | r=most>KA | p=Kyrgyzstan>BI | st=ongoing | same=e13
. Foreign ministers Jeenbek Kulubaev and Vladimir Norov signed the two agreements on November 3, both parliaments approved them within a fortnight and Japarov put his signature to the laws on November 29.
e16 AGREE | signed the two agreements | a=Jeenbek Kulubaev>Jeenbek Kulubaev,KGZ,GOV ; Vladimir Norov>Vladimir Norov,UZB,GOV | p=BISHKEK>BI | d=2022-11-03
e17 SUPPORT | approved | a=both parliaments>Jogorku Kenesh,KGZ,LEG ; both parliaments>Oliy Majlis,UZB,LEG | d=2022-11-03..2022-11-17
e18 SUPPORT | put his signature | a=Japarov>SJ | d=2022-11-29
+ Border disputes in the valley cost lives in past years; in August 2016 Uzbek police set down by helicopter on Mount Ungar-Too seized four Kyrgyz technicians and released them three weeks later.
e19 ASSAULT/abduct | seized | a=Uzbek police>Police of Uzbekistan,UZB,COP | r=four Kyrgyz technicians>Kyrgyz technicians,KGZ,CVL | p=Mount Ungar-Too>Ungar-Too,KGZ,41.3,71.9 | d=2016-08-01..2016-08-31 | f=abducted 4 "four Kyrgyz technicians"
e20 RETREAT/release | released | a=Uzbek police>Police of Uzbekistan,UZB,COP | r=them>Kyrgyz technicians,KGZ,CVL | d=2016-09-01..2016-09-30
. Today the crossing at Dostuk is used by some 20,000 people a day.
+ Before his departure the guest was awarded the Order of Manas, first class.
e21 SUPPORT | awarded | a=Kyrgyzstan>KG | r=the guest>SM | p=BISHKEK>BI

@story en-own-qa-030 | en | 2021-01-05 | KUNA
@who KW = Kuwait | KWT | GOV
@who SA = Saudi Arabia | SAU | GOV
@who QA = Qatar | QAT | GOV
@who MBS = Mohammed bin Salman | SAU | GOV
@who TBH = Tamim bin Hamad Al Thani | QAT | GOV
@who NAW = Nawaf Al-Ahmad Al-Sabah | KWT | GOV
@who AN = Ahmad Nasser Al-Mohammad Al-Sabah | KWT | GOV
@who GCC = Gulf Cooperation Council | - | IGO
@who EG = Egypt | EGY | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who BH = Bahrain | BHR | GOV
@who JK = Jared Kushner | USA | GOV
@where UL = Al-Ula | SAU | 26.62 | 37.92
@where SL = Salwa crossing | SAU | 24.73 | 50.78
# GCC leaders sign Al-Ula declaration; Saudi FM: all four states to restore ties with Doha
e1 AGREE | sign Al-Ula declaration | a=GCC leaders>GCC | p=Al-Ula>UL | d=2021-01-05
S person:Saudi FM>=Faisal bin Farhan Al Saud | : | all four states to restore ties with Doha | indirect
e2 SUPPORT | restore ties | a=all four states>SA ; all four states>UAE ; all four states>BH ; all four states>EG | r=Doha>QA | st=planned
+ AL-ULA, Jan 5 (KUNA) -- Gulf Cooperation Council (GCC) leaders signed on Tuesday a "solidarity and stability" declaration, along with Egypt's foreign minister, in the mirrored concert hall of this desert town in the northwest of Saudi Arabia.
e3 AGREE | signed | a=Gulf Cooperation Council (GCC) leaders>GCC ; Egypt's foreign minister>Sameh Shoukry,EGY,GOV | p=this desert town>UL | d=2021-01-05 | same=e1
+ Qatar's Amir, Sheikh Tamim bin Hamad Al Thani, was embraced on the tarmac by Saudi Crown Prince Mohammed bin Salman, who drove him around the Nabataean tombs in the afternoon.
e4 SUPPORT | embraced | a=Saudi Crown Prince Mohammed bin Salman>MBS | r=Qatar's Amir, Sheikh Tamim bin Hamad Al Thani>TBH | p=the tarmac>UL | d=2021-01-05
e5 CONSULT/visit | drove him around | a=him>TBH | r=Saudi Crown Prince Mohammed bin Salman>MBS | p=the Nabataean tombs>UL | d=2021-01-05
. It was his first trip to the kingdom since the rift of June 2017.
e6 CONSULT/visit | first trip | a=his>TBH | r=the kingdom>SA | p=the kingdom>UL | d=2021-01-05 | same=e5
+ The day before, Kuwait's Foreign Minister Sheikh Dr Ahmad Nasser Al-Mohammad Al-Sabah announced on television that Riyadh and Doha had agreed to open their airspace as well as their land and sea borders to one another "as of this evening."
S outlet:television>=Kuwait Television ; person:Kuwait's Foreign Minister Sheikh Dr Ahmad Nasser Al-Mohammad Al-Sabah>AN | announced | Riyadh and Doha had agreed to open their airspace as well as their land and sea borders to one another "as of this evening." | mixed
e7 CONCEDE | agreed to open their airspace | a=Riyadh>SA ; Doha>QA | d=2021-01-04
+ "There is political will and good faith to guarantee the implementation of what was agreed upon," Saudi Foreign Minister Prince Faisal bin Farhan told a press conference after the summit.
S person:Saudi Foreign Minister Prince Faisal bin Farhan>=Faisal bin Farhan Al Saud | told a press conference | There is political will and good faith to guarantee the implementation of what was agreed upon | direct
. Diplomatic relations between the four countries and Qatar will be fully restored, he added, as will flights.
S person:he#2>=Faisal bin Farhan Al Saud | added | Diplomatic relations between the four countries and Qatar will be fully restored, he added, as will flights | indirect
e8 SUPPORT | fully restored | a=the four countries>SA ; the four countries>UAE ; the four countries>BH ; the four countries>EG | r=Qatar>QA | st=planned | same=e2
+ Saudi Arabia, the United Arab Emirates, Bahrain and Egypt severed ties with Doha on June 5, 2017, accusing it of supporting extremist groups and of being too close to Iran, and closed air, land and sea routes.
e9 SANCTION/withdraw | severed ties | a=Saudi Arabia>SA ; the United Arab Emirates>UAE ; Bahrain>BH ; Egypt>EG | r=Doha>QA | d=2017-06-05
e10 ACCUSE/allege | accusing | a=Saudi Arabia>SA ; the United Arab Emirates>UAE ; Bahrain>BH ; Egypt>EG | r=it#3>QA | d=2017-06-05
e11 AID | supporting extremist groups | a=it#3>QA | r=extremist groups>-,-,REB | st=possible
e12 COERCE/restrict | closed air, land and sea routes | a=Saudi Arabia>SA ; the United Arab Emirates>UAE ; Bahrain>BH ; Egypt>EG | r=Doha>QA | d=2017-06-05
. Doha denied the charges throughout, and said that the embargo was aimed at its sovereignty.
e13 REJECT | denied the charges | a=Doha>QA | r=the charges>SA
S organization:Doha>QA | said | the embargo was aimed at its sovereignty | indirect
e14 SANCTION/discontinue | embargo | a=the four countries>SA | r=its>QA | d=2017-06-05..2021-01-04
. Of the thirteen demands they presented that summer, among them the closing of Al Jazeera television and of a Turkish base, none was met.
e15 REQUEST/yield | demands | a=they>SA ; they>UAE ; they>BH ; they>EG | r=Doha>QA | d=2017-06-22
e16 REJECT/yield | none was met | a=Doha>QA | r=they>SA
+ Kuwait's late Amir Sheikh Sabah Al-Ahmad mediated from the first week until his death in September; his successor, Sheikh Nawaf, was thanked from the rostrum by one speaker after another.
e17 CONSULT/third-party | mediated | a=Kuwait's late Amir Sheikh Sabah Al-Ahmad>Sabah Al-Ahmad Al-Jaber Al-Sabah,KWT,GOV ; Doha>QA ; the four countries>SA | d=2017-06-05..2020-09-29
e18 SUPPORT | thanked | a=one speaker after another>GCC | r=his successor, Sheikh Nawaf>NAW | p=the rostrum>UL | d=2021-01-05
. Jared Kushner, the son-in-law and adviser of U.S. President Donald Trump, sat in the front row.
+ The declaration itself has not been made public in full.
. Under it, according to a U.S. official, Qatar will drop its lawsuits over the blockade, and all will refrain from campaigns against each other in the media.
S unnamed:a U.S. official>- | according to | Qatar will drop its lawsuits over the blockade, and all will refrain from campaigns against each other in the media | indirect
e19 CONCEDE | drop its lawsuits | a=Qatar>QA | r=all>SA | st=planned
e20 AGREE | will refrain from campaigns | a=all>GCC | st=planned
+ UAE Minister of State for Foreign Affairs Anwar Gargash was guarded: "We need to be realistic about the need to restore confidence and cohesion," he tweeted.
S person:UAE Minister of State for Foreign Affairs Anwar Gargash>=Anwar Gargash | tweeted | We need to be realistic about the need to restore confidence and cohesion | direct
. Families on both sides of the Salwa crossing were already asking on Tuesday night when the first cars would be let through.
e21 RETREAT/access | let through | a=Saudi Arabia>SA | p=the Salwa crossing>SL | st=planned
+ Turkey and Iran, the latter by way of a tweet by its foreign minister, congratulated Qatar on what Tehran described as its brave resistance to pressure.
e22 SUPPORT | congratulated | a=Turkey>Turkey,TUR,GOV ; Iran>Iran,IRN,GOV | r=Qatar>QA
S organization:Tehran>=Iran | described as | its brave resistance to pressure | indirect
