@story en-own-qd-001 | en | 2019-10-19 | Globe & Courier
@who CAT = Catalan separatist protesters | ESP | CVL
@who MOS = Mossos d'Esquadra | ESP | COP
@who QT = Quim Torra | ESP | GOV
@who PS = Pedro Sánchez | ESP | GOV
@who SC = Supreme Court of Spain | ESP | JUD
@who JAIL = Jailed Catalan leaders | ESP | OPP
@who CP = Carles Puigdemont | ESP | OPP
@where B = Barcelona | ESP | 41.39 | 2.17
# Barcelona braces for a fifth night of fire as marchers pour in from across Catalonia
e1 PROTEST/demo | marchers pour in | a=marchers>CAT | p=Barcelona>B | d=2019-10-18 | st=ongoing
+ They had been walking for three days, some of them with blisters and one with a donkey, and when the columns from Girona, Vic and Tarragona at last met on the Gran Via on Friday they filled it from end to end.
e2 PROTEST/demo | columns | a=They>CAT | p=Gran Via>B | d=2019-10-16..2019-10-18 | same=e1
+ The city police put the crowd at 525,000.
S organization:The city police>=Guàrdia Urbana de Barcelona | put the crowd at | 525,000 | indirect
e3 PROTEST/demo | crowd | p=Barcelona>B | d=2019-10-18 | f=size 525000 "525,000" | same=e1
+ A general strike called by pro-independence unions closed the SEAT car plant at Martorell, emptied the university and grounded 57 flights at El Prat airport.
e4 REQUEST | called | a=pro-independence unions>Pro-independence trade unions of Catalonia,ESP,CVL
e5 PROTEST/strike | general strike | a=pro-independence unions>Pro-independence trade unions of Catalonia,ESP,CVL | p=Martorell>Martorell,ESP,41.47,1.93 | d=2019-10-18
+ By nightfall, however, it was the smaller crowd that commanded attention: hooded youths who set bins alight near the national police headquarters on Via Laietana, tore up paving stones and flung them, together with ball bearings, at officers in helmets.
e6 PROTEST/riot,vandalize | set bins alight | a=hooded youths>CAT | p=Via Laietana>B | d=2019-10-18
e7 ASSAULT/primitive | flung them | a=hooded youths>CAT | r=officers in helmets>National Police of Spain,ESP,COP | p=Via Laietana>B | d=2019-10-18
+ The Mossos d'Esquadra, the regional force, answered with foam rounds, tear gas and, for the first time in its history, a water cannon bought second-hand from abroad.
e8 ASSAULT/crowd-control | tear gas | a=The Mossos d'Esquadra>MOS | p=Via Laietana>B | d=2019-10-18
+ "I came with my grandmother's flag and I am going home with someone else's blood on it," said Núria Pous, a 26-year-old pharmacist from Manresa.
S person:Núria Pous>=Núria Pous | said | I came with my grandmother's flag and I am going home with someone else's blood on it, | direct
. "This isn't what we walked for."
S person:Núria Pous>=Núria Pous | - | This isn't what we walked for. | direct
+ The spark was Monday's ruling by Spain's Supreme Court, which gave nine Catalan leaders prison terms of between nine and 13 years for sedition over their part in the outlawed referendum of 2017.
e9 SANCTION/convict | prison terms | a=Spain's Supreme Court>SC | r=nine Catalan leaders>JAIL | p=Spain>Spain,ESP,40.0,-3.7 | d=2019-10-14 | f=size 9 "nine Catalan leaders"
+ Within hours of the verdict thousands had occupied the airport, an action organised through an encrypted app by a shadowy outfit calling itself Democratic Tsunami.
e10 PROTEST/obstruct | occupied the airport | a=thousands>CAT | p=the airport>Barcelona–El Prat Airport,ESP,41.3,2.08 | d=2019-10-14 | f=size 2000.. "thousands"
+ Almost 600 people have been hurt since then, and more than 120 arrested, according to the regional health service and the interior ministry in Madrid.
S organization:the regional health service>=Catalan Health Service ; organization:the interior ministry in Madrid>=Ministry of the Interior of Spain | according to | Almost 600 people have been hurt since then, and more than 120 arrested | indirect
e11 ASSAULT/crowd-control | hurt | p=Barcelona>B | d=2019-10-14..2019-10-18 | f=injured ..600 "Almost 600 people"
e12 COERCE/arrest | arrested | r=people>CAT | p=Barcelona>B | d=2019-10-14..2019-10-18 | f=detained 120.. "more than 120"
+ Quim Torra, the president of Catalonia, took a day and a half to condemn the violence, then promised parliament another vote on self-determination before 2021 is out.
e13 ACCUSE/disapprove | condemn | a=Quim Torra>QT
e14 AGREE | promised | a=Quim Torra>QT | r=parliament>Parliament of Catalonia,ESP,LEG
+ His own coalition partners seemed to hear of it for the first time.
+ In Madrid, where an election is three weeks away, the acting prime minister, Pedro Sánchez, has refused to take Mr Torra's calls until he disowns the rioters without reservation.
e15 REJECT/meet | refused | a=Pedro Sánchez>PS | r=Mr Torra>QT | p=Madrid>Madrid,ESP,40.42,-3.7
+ The leaders of the right want him to go further and suspend home rule, as Mariano Rajoy did in October 2017 after the regional parliament declared a republic that nobody recognised.
e16 REQUEST | want him to go further | a=The leaders of the right>Leaders of the Spanish right,ESP,OPP | r=him>PS
e17 COERCE/restrict | suspend home rule | a=Mariano Rajoy>Mariano Rajoy,ESP,GOV | r=the regional parliament>Parliament of Catalonia,ESP,LEG | p=Catalonia>Catalonia,ESP,41.8,1.6 | d=2017-10-01..2017-10-31
+ Carles Puigdemont, whose flight to Belgium four days later still rankles with those who stayed and were jailed, presented himself to prosecutors in Brussels on Friday under a fresh European arrest warrant and was let go pending a hearing.
e18 THREATEN/arrest | fresh European arrest warrant | r=Carles Puigdemont>CP
e19 RETREAT/release | let go | a=prosecutors>Prosecutors in Brussels,BEL,JUD | r=Carles Puigdemont>CP | p=Brussels>Brussels,BEL,50.85,4.35 | d=2019-10-18
+ On the Passeig de Gràcia the shops had boarded their windows, and a hotel pianist went on playing Satie to an empty lobby.

@story en-own-qd-002 | en | 2021-05-24 | World Desk Weekly
@who RP = Roman Protasevich | BLR | MED
@who BLR = Belarus | BLR | GOV
@who AL = Alexander Lukashenko | BLR | GOV
@who EU = European Union | - | IGO
@who ST = Svetlana Tikhanovskaya | BLR | OPP
@who SS = Sofia Sapega | RUS | CVL
@who MO = Michael O'Leary | IRL | BUS
@where M = Minsk | BLR | 53.9 | 27.57
# EU leaders cut Belarus off from their skies after 'state hijacking' of Ryanair jet
e1 SANCTION/discontinue | cut Belarus off | a=EU leaders>EU | r=Belarus>BLR | d=2021-05-24
S organization:EU leaders>EU | - | state hijacking | direct
e2 COERCE/seize | state hijacking | a=Belarus>BLR | r=Ryanair jet>Ryanair,IRL,BUS | d=2021-05-23
+ The passengers noticed it first in the light: the Boeing from Athens, minutes from its descent into Vilnius, swung so sharply to the east that the sun crossed the cabin.
+ A young man in the sixteenth row put his head in his hands, handed his laptop and telephone to his girlfriend and told a steward that the death penalty awaited him in Minsk.
S person:A young man>RP | told | the death penalty awaited him in Minsk | indirect
+ He was Roman Protasevich, 26, a founder of the Telegram channel Nexta, which did more than any other to bring Belarusians into the streets last summer, and he was led away by security officers as soon as the doors were opened.
e3 PROTEST/demo | bring Belarusians into the streets | a=Belarusians>Protesters in Belarus,BLR,CVL | d=2020-06-01..2020-08-31
e4 COERCE/arrest | led away | a=security officers>KGB of Belarus,BLR,SPY | r=Roman Protasevich>RP | p=Minsk>M | d=2021-05-23
+ His companion, the Russian student Sofia Sapega, was held too.
e5 COERCE/arrest | held | r=the Russian student Sofia Sapega>SS | p=Minsk>M | d=2021-05-23
+ Belarusian state media reported that Alexander Lukashenko had personally ordered a MiG-29 into the air to escort the airliner after an e-mail, purportedly from Hamas, warned of a bomb.
S outlet:Belarusian state media>=Belarusian state media | reported that | Alexander Lukashenko had personally ordered a MiG-29 into the air to escort the airliner after an e-mail, purportedly from Hamas, warned of a bomb | indirect
S document:an e-mail>=E-mail to Minsk airport ; organization:Hamas>=Hamas | warned of | a bomb | indirect
e6 MOBILIZE/weapons | ordered a MiG-29 into the air | a=Alexander Lukashenko>AL | r=the airliner>Ryanair,IRL,BUS | p=Minsk>M | d=2021-05-23
+ No explosives were found, and Hamas said it knew nothing of the matter.
S organization:Hamas>=Hamas | said | it knew nothing of the matter | indirect
+ "It appears the intent of the authorities was to remove a journalist and his travelling companion," Michael O'Leary, the chief executive of Ryanair, told Irish radio.
S outlet:Irish radio>=Newstalk ; person:Michael O'Leary>MO | told | It appears the intent of the authorities was to remove a journalist and his travelling companion, | direct
e7 COERCE/arrest | remove a journalist and his travelling companion | a=the authorities>BLR | r=a journalist>RP ; his travelling companion>SS | p=Minsk>M | d=2021-05-23 | same=e4
. "We believe there were some KGB agents offloaded at the airport as well."
S person:Michael O'Leary>MO | - | We believe there were some KGB agents offloaded at the airport as well. | direct
+ Meeting over dinner in Brussels on Monday, the 27 heads of government needed barely two hours to agree that Belavia, the national carrier, would be barred from the bloc's airspace and airports and that European airlines should fly round Belarus.
e8 CONSULT/multilateral | Meeting | a=the 27 heads of government>EU | p=Brussels>Brussels,BEL,50.85,4.35 | d=2021-05-24
e9 SANCTION/discontinue | barred from the bloc's airspace and airports | a=the 27 heads of government>EU | r=Belavia>Belavia,BLR,BUS | p=Brussels>Brussels,BEL,50.85,4.35 | d=2021-05-24 | st=planned | same=e1
e10 REQUEST | should fly round Belarus | a=the 27 heads of government>EU | r=European airlines>European airlines,-,BUS | d=2021-05-24
+ They demanded the couple's immediate release and asked the International Civil Aviation Organization to look into the affair.
e11 REQUEST/yield | demanded | a=They>EU | d=2021-05-24
e12 RETREAT/release | immediate release | r=the couple>RP ; the couple>SS | st=possible
e13 REQUEST | asked | a=They>EU | r=the International Civil Aviation Organization>International Civil Aviation Organization,-,IGO | d=2021-05-24
+ Such unanimity is rare; it took the Union two months, and a quarrel with Cyprus over Turkish drilling, to punish anybody for the stolen election of August 2020.
+ That vote, which Mr Lukashenko says he won with 80 percent, drove hundreds of thousands to the squares and some 35,000 of them into custody.
S person:Mr Lukashenko>AL | says | he won with 80 percent | indirect
e14 PROTEST/demo | drove hundreds of thousands to the squares | a=hundreds of thousands>Protesters in Belarus,BLR,CVL | p=Belarus>Belarus,BLR,53.7,27.95 | f=size 200000.. "hundreds of thousands" | same=e3
e15 COERCE/arrest | into custody | a=Mr Lukashenko>AL | r=35,000 of them>Protesters in Belarus,BLR,CVL | p=Belarus>Belarus,BLR,53.7,27.95 | f=detained 35000 "some 35,000 of them"
+ Its likelier winner, Svetlana Tikhanovskaya, had taken the same flight a week earlier, and said so on Monday with a composure that made the fact sound worse.
+ Moscow called the outcry "shocking", not the diversion: its foreign ministry recalled that Bolivia's president was forced down in Vienna in 2013.
S organization:Moscow>=Russia | called | the outcry "shocking" | mixed
S organization:its foreign ministry>=Ministry of Foreign Affairs of Russia | recalled that | Bolivia's president was forced down in Vienna in 2013 | indirect
e16 COERCE/restrict | forced down | r=Bolivia's president>Evo Morales,BOL,GOV | p=Vienna>Vienna,AUT,48.21,16.37 | d=2013-01-01..2013-12-31
+ Late in the evening a half-minute video surfaced in which Mr Protasevich, a dark bruise on his forehead, declares that he is being treated correctly and is confessing to the organisation of mass unrest.
S document:a half-minute video>=Video of Roman Protasevich ; person:Mr Protasevich>RP | declares that | he is being treated correctly and is confessing to the organisation of mass unrest | indirect
+ "His nose is broken and powdered over," his father, Dmitry, told the BBC from Wroclaw.
S outlet:the BBC>=BBC ; person:his father, Dmitry>=Dmitry Protasevich | told | His nose is broken and powdered over, | direct
e17 ASSAULT/beat | nose is broken | p=Minsk>M

@story en-own-qd-003 | en | 2020-03-19 | Andaman Post
@who BRN = Barisan Revolusi Nasional | THA | REB
@who TH = Thailand | THA | GOV
@who SBPAC = Southern Border Provinces Administrative Centre | THA | GOV
@who RTA = Royal Thai Army | THA | MIL
@who PC = Pramote Prom-in | THA | MIL
@where Y = Yala | THA | 6.54 | 101.28
@where KL = Kuala Lumpur | MYS | 3.14 | 101.69
# Twin blasts at Yala agency wound 20 as peace talks with BRN limp on
e1 ASSAULT/explosives | Twin blasts | p=Yala>Y | d=2020-03-17 | f=injured 20 "20"
e2 CONSULT | peace talks | a=BRN>BRN | st=ongoing
+ YALA: The first bomb, thrown over the fence, was only meant to bring people out.
e3 ASSAULT/explosives | first bomb | p=YALA>Y | d=2020-03-17 | same=e1
+ Ten minutes later, as reporters, officials and bystanders stood looking at the scorched grass, a pickup truck packed with explosives went off at the gate of the Southern Border Provinces Administrative Centre, hurling shards of a flower pot as far as the canteen.
e4 ASSAULT/explosives | went off | r=reporters, officials and bystanders>People at the SBPAC,THA,CVL | p=the gate of the Southern Border Provinces Administrative Centre>Y | d=2020-03-17 | same=e1
+ Twenty people were hurt, among them five journalists and five police officers, said Col Pramote Prom-in, spokesman for the army's southern command.
S person:Col Pramote Prom-in>PC | said | Twenty people were hurt, among them five journalists and five police officers | indirect
e5 ASSAULT/explosives | hurt | r=five journalists>Journalists in Yala,THA,MED ; five police officers>Royal Thai Police,THA,COP | p=Yala>Y | d=2020-03-17 | f=injured 20 "Twenty people" | same=e1
+ "Everyone had been told to stay at least two metres apart because of the virus, and that, God forgive me, is what saved some of us," said a radio reporter, Sainab Madeng, who had a bandage over one ear.
S person:Sainab Madeng>=Sainab Madeng | said | Everyone had been told to stay at least two metres apart because of the virus, and that, God forgive me, is what saved some of us, | direct
+ Nobody has claimed Tuesday's attack.
e6 ASSAULT/explosives | attack | p=Yala>Y | d=2020-03-17 | same=e1
+ Investigators believe that the vehicle was taken at gunpoint from a rubber trader in Raman district the night before, and they are seeking two men with ties to a cell of the Barisan Revolusi Nasional.
S organization:Investigators>=Royal Thai Police | believe that | the vehicle was taken at gunpoint from a rubber trader in Raman district the night before | indirect
e7 COERCE/seize | taken at gunpoint | r=a rubber trader>Rubber trader in Raman,THA,CVL | p=Raman district>Raman,THA,6.48,101.42 | d=2020-03-16
e8 ACCUSE/investigate | seeking two men | a=they>Royal Thai Police,THA,COP | r=two men>Suspects in the Yala bombing,THA,REB
+ Only a fortnight has passed since negotiators of the BRN, the largest and most secretive of the southern movements, sat down in Kuala Lumpur with a Bangkok team led by Gen Wanlop Rugsanaoh for the second round of a dialogue that both sides had agreed in January to make direct.
e9 CONSULT | sat down | a=negotiators of the BRN>BRN ; a Bangkok team led by Gen Wanlop Rugsanaoh>TH | p=Kuala Lumpur>KL | d=2020-03-02..2020-03-03 | same=e2
e10 AGREE | agreed | a=both sides>BRN ; both sides>TH | d=2020-01-01..2020-01-31
+ Malaysia, whose former police chief Abdul Rahim Noor presides, called the session constructive.
S organization:Malaysia>=Malaysia | called | the session constructive | indirect
+ The three provinces of Yala, Pattani and Narathiwat, and four districts of Songkhla, once formed a Malay sultanate that Siam annexed in 1909.
e11 COERCE/seize | annexed | a=Siam>TH | r=a Malay sultanate>Sultanate of Patani,-,- | p=Pattani>Pattani,THA,6.87,101.25 | d=1909-01-01..1909-12-31
+ Their rubber is tapped before dawn, which is why so many tappers have been shot.
e12 ASSAULT/firearms | shot | r=tappers>Rubber tappers in southern Thailand,THA,CVL | p=The three provinces>Southern Thailand,THA,6.5,101.5
+ More than 7,000 people have been killed since a raid on an armoury in January 2004 reopened the war, most of them civilians, Deep South Watch, a monitor in Pattani, has calculated.
S organization:Deep South Watch>=Deep South Watch | has calculated | More than 7,000 people have been killed since a raid on an armoury in January 2004 reopened the war, most of them civilians | indirect
e13 ASSAULT | killed | p=The three provinces>Southern Thailand,THA,6.5,101.5 | d=2004-01-01..2020-03-19 | f=killed 7000.. "More than 7,000 people"
e14 ASSAULT/firearms | raid on an armoury | r=armoury>RTA | d=2004-01-01..2004-01-31
+ Rights groups point also to Tak Bai, where in October of that year 78 detained protesters suffocated in army lorries and for which nobody has been punished.
e15 COERCE/arrest | detained | r=78 detained protesters>Protesters at Tak Bai,THA,CVL | p=Tak Bai>Tak Bai,THA,6.26,102.05 | d=2004-10-01..2004-10-31
e16 ASSAULT/torture | suffocated | a=army>RTA | r=78 detained protesters>Protesters at Tak Bai,THA,CVL | p=Tak Bai>Tak Bai,THA,6.26,102.05 | d=2004-10-01..2004-10-31 | f=killed 78 "78 detained protesters"
+ Prime Minister Prayut Chan-o-cha ordered security tightened at government offices and vowed that the dialogue would not be derailed.
S person:Prime Minister Prayut Chan-o-cha>=Prayut Chan-o-cha | vowed that | the dialogue would not be derailed | indirect
e17 MOBILIZE | ordered security tightened | a=Prime Minister Prayut Chan-o-cha>Prayut Chan-o-cha,THA,GOV | st=planned
e18 AGREE | vowed | a=Prime Minister Prayut Chan-o-cha>Prayut Chan-o-cha,THA,GOV
+ At the hospital a monk and an imam, each with a thermos, were handing out tea.

@story en-own-qd-004 | en | 2025-06-26 | The Equator Review
@who KP = Kenya Police | KEN | COP
@who GZ = Protesters in Kenya | KEN | CVL
@who WR = William Ruto | KEN | GOV
@who CA = Communications Authority of Kenya | KEN | GOV
@who KM = Kipchumba Murkomen | KEN | GOV
@who AI = Amnesty International Kenya | KEN | NGO
@where N = Nairobi | KEN | -1.29 | 36.82
@where K = Kenya | KEN | 0.5 | 37.9
# A year after the storming of parliament, Kenyans march again, and again they are shot
e1 PROTEST/riot | storming of parliament | a=Kenyans>GZ | p=parliament>N | d=2024-06-25
e2 PROTEST/demo | march | a=Kenyans>GZ | d=2025-06-25
e3 ASSAULT/firearms | shot | r=they>GZ | d=2025-06-25
+ It began with candles and roses and ended, before dusk, with barricades burning along Thika Road and a supermarket picked clean down to the fridges.
e4 PROTEST/riot,obstruct | barricades burning | p=Thika Road>N | d=2025-06-25
e5 PROTEST/riot,vandalize | picked clean | r=a supermarket>Supermarket in Nairobi,KEN,BUS | p=Thika Road>N | d=2025-06-25
+ At least 16 people were killed in Wednesday's demonstrations across 23 of Kenya's 47 counties, most of them by police bullets, the director of Amnesty in the country, Irungu Houghton, told Reuters.
S outlet:Reuters>=Reuters ; person:Irungu Houghton>=Irungu Houghton | told | At least 16 people were killed in Wednesday's demonstrations across 23 of Kenya's 47 counties, most of them by police bullets | indirect
e6 ASSAULT/firearms | killed | a=police>KP | r=people>GZ | p=Kenya>K | d=2025-06-25 | f=killed 16.. "At least 16 people" | same=e3
e7 PROTEST/demo | demonstrations | a=people>GZ | p=Kenya>K | d=2025-06-25 | same=e2
+ "Most were killed by police," he said, adding that five at least had gunshot wounds in the back.
S person:he>=Irungu Houghton | said | Most were killed by police | direct
S person:he>=Irungu Houghton | adding that | five at least had gunshot wounds in the back | indirect
e8 ASSAULT/firearms | killed | a=police>KP | p=Kenya>K | d=2025-06-25 | same=e3
+ The marches had been meant as a wake.
+ On 25 June 2024 a crowd enraged by new taxes on bread and nappies broke through the gates of the legislature, and some 60 people died that day and in the weeks that followed; the taxes were dropped.
e9 PROTEST/riot | broke through the gates | a=a crowd>GZ | r=the legislature>Parliament of Kenya,KEN,LEG | p=the legislature>N | d=2024-06-25 | same=e1
e10 ASSAULT/firearms | died | r=people>GZ | p=Kenya>K | f=killed 60 "some 60 people"
e11 CONCEDE | dropped
+ What kept the anger warm was the death this month, in a cell of Nairobi Central, of a 31-year-old teacher and blogger called Albert Ojwang, whom officers first described as having banged his own head against the wall.
S organization:officers>KP | described as | having banged his own head against the wall | indirect
e12 ASSAULT/beat | death | a=officers>KP | r=Albert Ojwang>Albert Ojwang,KEN,MED | p=Nairobi Central>N | d=2025-06-01..2025-06-30 | f=killed 1 "a 31-year-old teacher and blogger" | st=possible
+ The autopsy found otherwise, and three policemen have been charged with his murder.
e13 ACCUSE | charged | r=three policemen>KP
+ Shortly after noon the Communications Authority instructed radio and television stations to stop showing the protests live.
e14 COERCE/censor | instructed | a=the Communications Authority>CA | r=radio and television stations>Broadcasters of Kenya,KEN,MED | p=Kenya>K | d=2025-06-25
e15 PROTEST/demo | protests | p=Kenya>K | d=2025-06-25 | same=e2
+ Two that defied the order, NTV and KTN, had their transmitters at Limuru switched off by men with a police escort, until a High Court judge suspended the ban in the evening.
e16 REJECT/yield | defied the order | a=NTV>NTV,KEN,MED ; KTN>KTN,KEN,MED | d=2025-06-25
e17 COERCE/censor | switched off | a=men>CA | r=NTV>NTV,KEN,MED ; KTN>KTN,KEN,MED | p=Limuru>Limuru,KEN,-1.11,36.64 | d=2025-06-25
e18 CONCEDE | suspended the ban | a=a High Court judge>High Court of Kenya,KEN,JUD | d=2025-06-25
+ "You cannot switch off the sun," read a placard on Moi Avenue, where girls in school uniform were rinsing one another's eyes with milk.
S document:a placard>=Placard in Nairobi | read | You cannot switch off the sun, | direct
+ Kipchumba Murkomen, the interior minister, spoke on Thursday of "terrorism disguised as dissent" and of an attempted coup, and praised the restraint of his officers, 300 of whom he said were hurt.
S person:Kipchumba Murkomen>KM | spoke on Thursday of | terrorism disguised as dissent | direct
S person:he#3>KM | said | 300 of whom | indirect
e19 ACCUSE/allege | terrorism disguised as dissent | a=Kipchumba Murkomen>KM | d=2025-06-26
e20 SUPPORT | praised | a=Kipchumba Murkomen>KM | r=his officers>KP | d=2025-06-26
+ President William Ruto, attending a burial in Kilifi, asked parents to keep their children at home and said that there was no other country to go to if this one was destroyed.
S person:President William Ruto>WR | said that | there was no other country to go to if this one was destroyed | indirect
e21 REQUEST | asked | a=President William Ruto>WR | r=parents>Parents in Kenya,KEN,CVL | p=Kilifi>Kilifi,KEN,-3.63,39.85
+ Rent in the estates of Eastlands has doubled in three years; two in three Kenyans under 35 have no regular wage.
+ Twelve Western embassies, among them those of Britain, Germany and the United States, had asked on Tuesday that no plainclothes officers in unmarked cars be used against the crowds.
e22 REQUEST | asked | a=Twelve Western embassies>Western embassies in Kenya,-,GOV | r=plainclothes officers>KP | d=2025-06-24
+ They were used, witnesses in Ngara and Kitengela said.
S unnamed:witnesses in Ngara and Kitengela>- | said | They were used | indirect
e23 MOBILIZE/police | used | a=They>KP | p=Ngara>N | d=2025-06-25

@story en-own-qd-005 | en | 2020-10-26 | Gulf of Guinea Times
@who SCH = Pupils of Mother Francisca Academy | CMR | CVL
@who AMB = Ambazonia separatists | CMR | REB
@who CM = Cameroon | CMR | GOV
@who BIR = Cameroon Armed Forces | CMR | MIL
@where KU = Kumba | CMR | 4.64 | 9.45
@where NW = Anglophone Cameroon | CMR | 5.5 | 9.8
# 'They told the children to kneel': seven pupils slain in classroom in anglophone Cameroon
e1 ASSAULT/firearms | slain | r=seven pupils>SCH | p=anglophone Cameroon>KU | d=2020-10-24 | f=killed 7 "seven pupils"
+ The lesson on Saturday was geography, and the map of Africa is still chalked on the blackboard of the upstairs room in Kumba where the men came in, on foot from three motorcycles, towards noon.
+ They were in civilian clothes and carried rifles and machetes; they asked no questions, a boy who jumped from the window recounted.
S person:a boy who jumped from the window>- | recounted | they asked no questions | indirect
+ Seven children between nine and 14 were killed at the Mother Francisca International Bilingual Academy and at least 12 wounded, several of them hacked, the United Nations humanitarian office said.
S organization:the United Nations humanitarian office>=OCHA | said | Seven children between nine and 14 were killed at the Mother Francisca International Bilingual Academy and at least 12 wounded, several of them hacked | indirect
e2 ASSAULT/firearms | killed | r=Seven children between nine and 14>SCH | p=the Mother Francisca International Bilingual Academy>KU | d=2020-10-24 | f=killed 7 "Seven children" | same=e1
e3 ASSAULT/firearms,primitive | wounded | r=Seven children between nine and 14>SCH | p=the Mother Francisca International Bilingual Academy>KU | d=2020-10-24 | f=injured 12.. "at least 12" | same=e1
+ "My daughter's satchel came home with a hole in it and she did not," said Claudette Ebai, who sells puff-puff by the Fiango roundabout.
S person:Claudette Ebai>=Claudette Ebai | said | My daughter's satchel came home with a hole in it and she did not, | direct
+ The government, which counted six dead, blamed the separatists; the separatists blamed the government.
S organization:The government>CM | counted | six dead | indirect
e4 ASSAULT/firearms | dead | r=six dead>SCH | p=Kumba>KU | d=2020-10-24 | f=killed 6 "six dead" | same=e1
e5 ACCUSE/allege | blamed | a=The government>CM | r=the separatists>AMB
e6 ACCUSE/allege | blamed#2 | a=the separatists>AMB | r=the government>CM
+ Neither offered proof.
+ In a region where schooling itself has become a front line, however, few in Kumba doubted which of the two had threatened teachers.
e7 THREATEN/violence | threatened | r=teachers>Teachers in anglophone Cameroon,CMR,CVL | p=a region>NW
+ The rebels, who want a state called Ambazonia, imposed a boycott of classes in 2017, and armed boys at roadblocks have since abducted heads, burned dormitories and cut off the fingers of a man caught carrying exercise books.
e8 COERCE/restrict | imposed a boycott | a=The rebels>AMB | r=classes>Schools in anglophone Cameroon,CMR,CVL | p=Cameroon>NW | d=2017-01-01..2017-12-31
e9 ASSAULT/abduct | abducted | a=armed boys>AMB | r=heads>Headteachers in anglophone Cameroon,CMR,CVL | p=Cameroon>NW
e10 ASSAULT/destroy | burned dormitories | a=armed boys>AMB | p=Cameroon>NW
e11 ASSAULT/torture | cut off the fingers | a=armed boys>AMB | r=a man>Man in anglophone Cameroon,CMR,CVL | p=Cameroon>NW
+ Only this autumn had some of their leaders abroad relented and let lessons begin.
e12 CONCEDE | relented | a=some of their leaders abroad>AMB | r=lessons>Schools in anglophone Cameroon,CMR,CVL
+ The quarrel is older than the guns: the English-speaking fifth of the population, joined to French Cameroon by a plebiscite in 1961, complains of judges who cannot read its laws and teachers who cannot speak its tongue.
+ In October 2016 lawyers in wigs marched in Bamenda against that neglect, and gendarmes beat them with belts.
e13 PROTEST/demo | marched | a=lawyers in wigs>Anglophone lawyers of Cameroon,CMR,CVL | p=Bamenda>Bamenda,CMR,5.96,10.15 | d=2016-10-01..2016-10-31
e14 ASSAULT/beat | beat them with belts | a=gendarmes>Gendarmerie of Cameroon,CMR,COP | r=lawyers in wigs>Anglophone lawyers of Cameroon,CMR,CVL | p=Bamenda>Bamenda,CMR,5.96,10.15 | d=2016-10-01..2016-10-31
+ The conflict that followed has cost some 3,000 lives and uprooted more than 700,000 people; in February soldiers and a Fulani militia massacred 21 villagers at Ngarbuh, a crime that the army denied for two months and then admitted.
e15 ASSAULT | cost some 3,000 lives | p=Cameroon>NW | f=killed 3000 "some 3,000 lives"
e16 ASSAULT | uprooted | r=people>Residents of anglophone Cameroon,CMR,CVL | p=Cameroon>NW | f=displaced 700000.. "more than 700,000 people"
e17 ASSAULT/firearms | massacred | a=soldiers>BIR ; a Fulani militia>Fulani militia in Cameroon,CMR,REB | r=21 villagers>Villagers of Ngarbuh,CMR,CVL | p=Ngarbuh>Ngarbuh,CMR,6.5,10.9 | d=2020-02-01..2020-02-29 | f=killed 21 "21 villagers"
e18 ASSAULT | denied | a=the army>BIR | p=Ngarbuh>Ngarbuh,CMR,6.5,10.9 | st=denied | same=e17
+ António Guterres, the UN secretary general, called the shooting "another disturbing reminder" and appealed to both parties to answer his plea for a global ceasefire.
S person:António Guterres>=António Guterres | called | the shooting "another disturbing reminder" | mixed
e19 ASSAULT/firearms | shooting | p=Kumba>KU | d=2020-10-24 | same=e1
e20 REQUEST/yield | appealed | a=António Guterres>António Guterres,-,IGO | r=both parties>CM ; both parties>AMB
+ The African Union's chairman, Moussa Faki Mahamat, said on Twitter that there were no words of condemnation strong enough.
S document:Twitter>=Twitter post of Moussa Faki Mahamat ; person:Moussa Faki Mahamat>=Moussa Faki Mahamat | said | there were no words of condemnation strong enough | indirect
+ On Sunday women in white walked through the town without a sound, and the governor closed every school in the division.
e21 PROTEST/demo | walked through the town | a=women in white>Women of Kumba,CMR,CVL | p=the town>KU | d=2020-10-25
e22 COERCE/restrict | closed every school | a=the governor>Governor of the South-West Region of Cameroon,CMR,GOV | p=the division>KU | d=2020-10-25

@story en-own-qd-006 | en | 2021-04-18 | Central Europe Observer
@who CZ = Czech Republic | CZE | GOV
@who RU = Russia | RUS | GOV
@who AB = Andrej Babiš | CZE | GOV
@who GRU = GRU | RUS | SPY
@who JH = Jan Hamáček | CZE | GOV
@who DIP = Russian diplomats in Prague | RUS | GOV
@where V = Vrbětice | CZE | 49.1 | 17.9
@where P = Prague | CZE | 50.08 | 14.43
# Prague throws out 18 Russians it calls spies over 2014 arms depot blast
e1 SANCTION/expel | throws out | a=Prague>CZ | r=18 Russians>DIP | p=Prague>P | d=2021-04-17 | f=size 18 "18 Russians"
S organization:Prague>CZ | calls | spies | indirect
e2 ASSAULT/explosives | arms depot blast | d=2014-10-16 | st=possible
+ For six and a half years the people of Vlachovice, a village of plum orchards near the Slovak frontier, were told that somebody must have dropped a crate.
+ On Saturday evening their prime minister, summoned to the cameras at an hour usually reserved for football, told them something else.
+ "There is reasonable suspicion that officers of the Russian military intelligence service GRU, unit 29155, were involved in the explosion of the ammunition depots in Vrbetice," Andrej Babiš said.
S person:Andrej Babiš>AB | said | There is reasonable suspicion that officers of the Russian military intelligence service GRU, unit 29155, were involved in the explosion of the ammunition depots in Vrbetice, | direct
e3 ACCUSE/allege | suspicion | a=Andrej Babiš>AB | r=officers of the Russian military intelligence service GRU, unit 29155>GRU | d=2021-04-17
e4 ASSAULT/explosives | explosion | a=officers of the Russian military intelligence service GRU, unit 29155>GRU | p=Vrbetice>V | d=2014-10-16 | st=possible | same=e2
+ Two men, both employed by a private arms company that rented the site, died in the first of the blasts on October 16, 2014; a second followed in December, and hundreds of villagers had to leave their homes.
e5 ASSAULT/explosives | died | r=Two men>Workers at the Vrbětice depot,CZE,CVL | p=the site>V | d=2014-10-16 | f=killed 2 "Two men" | st=possible | same=e2
+ Eighteen employees of the Russian embassy, identified by the Czech services as agents, were given 48 hours to pack, said Jan Hamáček, the interior minister, who also holds the foreign portfolio for the time being.
S person:Jan Hamáček>JH | said | Eighteen employees of the Russian embassy, identified by the Czech services as agents, were given 48 hours to pack | indirect
e6 SANCTION/expel | given 48 hours to pack | a=Czech>CZ | r=Eighteen employees of the Russian embassy>DIP | p=Prague>P | d=2021-04-17 | f=size 18 "Eighteen employees" | same=e1
+ He called off a trip to Moscow that he had planned for Monday, on which, it had been widely reported, he was to discuss the purchase of the Sputnik vaccine.
e7 REJECT/meet | called off a trip | a=He>JH | r=Moscow>RU | p=Moscow>Moscow,RUS,55.75,37.62
+ Police published the photographs of two suspects who travelled as Alexander Petrov and Ruslan Boshirov, names familiar to anyone who followed the poisoning of Sergei Skripal in Salisbury in 2018.
e8 ACCUSE/investigate | published the photographs | a=Police>Police of the Czech Republic,CZE,COP | r=two suspects>GRU
e9 ASSAULT/targeted,unconventional | poisoning | r=Sergei Skripal>Sergei Skripal,GBR,CVL | p=Salisbury>Salisbury,GBR,51.07,-1.79 | d=2018-01-01..2018-12-31
+ In Salisbury, it will be recalled, they had come to see the cathedral.
+ According to the weekly Respekt, which cites security officials, the pair had asked by e-mail to inspect the depot under the guise of buyers from Tajikistan, and the cargo was probably meant to go off in Bulgaria, on its way to the arms dealer Emilian Gebrev.
S outlet:the weekly Respekt>=Respekt ; unnamed:security officials>- | According to | the pair had asked by e-mail to inspect the depot under the guise of buyers from Tajikistan, and the cargo was probably meant to go off in Bulgaria, on its way to the arms dealer Emilian Gebrev | indirect
e10 ASSAULT/explosives | go off | r=the arms dealer Emilian Gebrev>Emilian Gebrev,BGR,BUS | p=Bulgaria>Bulgaria,BGR,42.7,25.5 | st=possible
+ Gebrev himself fell into a coma in Sofia in 2015 after somebody, it is thought, smeared a nerve agent on the handle of his car.
e11 ASSAULT/targeted,unconventional | smeared a nerve agent | r=Gebrev>Emilian Gebrev,BGR,BUS | p=Sofia>Sofia,BGR,42.7,23.32 | d=2015-01-01..2015-12-31 | st=possible
+ Russia's foreign ministry denounced the expulsions as an "unprecedented" and "hostile" step, taken to please the Americans, and on Sunday it retaliated by ordering 20 Czech diplomats to be gone by the following day.
S organization:Russia's foreign ministry>=Ministry of Foreign Affairs of Russia | denounced the expulsions as | an "unprecedented" and "hostile" step, taken to please the Americans | mixed
e12 ACCUSE/disapprove | denounced | a=Russia's foreign ministry>RU | r=Czech>CZ
e13 SANCTION/expel | expulsions | a=Czech>CZ | p=Prague>P | d=2021-04-17 | same=e1
e14 SANCTION/expel | ordering 20 Czech diplomats to be gone | a=it>RU | r=20 Czech diplomats>Czech diplomats in Moscow,CZE,GOV | p=Moscow>Moscow,RUS,55.75,37.62 | d=2021-04-18 | f=size 20 "20 Czech diplomats"
+ That leaves the Czech mission, a constructivist block on Yulius Fuchik Street, with fewer than half a dozen people to answer the telephone.
+ Washington, which on Thursday had itself turned out ten Russians over the SolarWinds hacking, applauded "the significant steps" of its ally.
e15 SANCTION/expel | turned out | a=Washington>United States,USA,GOV | r=ten Russians>Russian diplomats in the United States,RUS,GOV | p=Washington>Washington,USA,38.9,-77.04 | d=2021-04-15 | f=size 10 "ten Russians"
e16 COERCE/cyber | hacking | r=SolarWinds>SolarWinds,USA,BUS
S organization:Washington>=United States | applauded | the significant steps | direct
e17 SUPPORT | applauded | a=Washington>United States,USA,GOV | r=its ally>CZ
+ The Czech president, Miloš Zeman, seldom at a loss for words about Russia, said he would speak in a week.
S person:Miloš Zeman>=Miloš Zeman | said | he would speak in a week | indirect
+ The state firm Rosatom will be struck from the list of bidders for a new reactor at Dukovany, worth 6 billion euros, the industry minister, Karel Havlíček, announced.
S person:Karel Havlíček>=Karel Havlíček | announced | The state firm Rosatom will be struck from the list of bidders for a new reactor at Dukovany, worth 6 billion euros | indirect
e18 SANCTION/discontinue | struck from the list | a=Karel Havlíček>CZ | r=The state firm Rosatom>Rosatom,RUS,BUS | p=Dukovany>Dukovany,CZE,49.12,16.19 | st=planned
+ In Vlachovice the mayor, Zdeněk Hověžák, has asked the state for compensation before, without an answer.
e19 REQUEST/assist | asked | a=Zdeněk Hověžák>Zdeněk Hověžák,CZE,GOV | r=the state>CZ
. "A crate," he said, and shook his head.
S person:he>=Zdeněk Hověžák | said | A crate, | direct
