@story en-own-qd-049 | en | 2019-04-23 | Ceylon Evening Courier
@who NTJ = National Thowheeth Jama'ath | LKA | REB
@who IS = Islamic State | - | REB
@who ZH = Zahran Hashim | LKA | REB
@who SL = Sri Lanka | LKA | GOV
@who MS = Maithripala Sirisena | LKA | GOV
@who RW = Ranil Wickremesinghe | LKA | GOV
@who IN = India | IND | GOV
@who RWJ = Ruwan Wijewardene | LKA | GOV
@who WOR = Worshippers and hotel guests in Sri Lanka | LKA | CVL
@where C = Colombo | LKA | 6.93 | 79.85
@where NE = Negombo | LKA | 7.21 | 79.84
@where BA = Batticaloa | LKA | 7.72 | 81.7
@where SLK = Sri Lanka | LKA | 7.5 | 80.7
# Sri Lanka buries its dead and asks who pocketed the warning
+ At St Sebastian's in Negombo the clock in the tower has stopped at a quarter to nine, and there is a statue of the risen Christ with brown flecks up to the chin.
+ Thirty coffins were set down beneath it on Tuesday, several of them short.
+ The death toll from Sunday's bombings of three churches and three hotels has risen to 321, a police spokesman, Ruwan Gunasekera, said, with about 500 wounded; among the foreigners, 38 at the last count, are three of the four children of Denmark's richest man.
S person:Ruwan Gunasekera>=Ruwan Gunasekera | said | The death toll from Sunday's bombings of three churches and three hotels has risen to 321 ... with about 500 wounded | indirect
e1 ASSAULT/explosives,suicide-attack | bombings | r=three churches>WOR ; three hotels>WOR | p=Sri Lanka>SLK | d=2019-04-21 | f=killed 321 "321" ; injured 500 "about 500 wounded"
+ Seven men with rucksacks had gone off within twenty minutes of each other, at Easter Mass here, at Mass in Kochchikade, in the breakfast queue of the Shangri-La, the Cinnamon Grand and the Kingsbury, and in Batticaloa, on the other coast, where the bomber, having asked when the service was, struck the Zion evangelicals instead.
e2 ASSAULT/explosives,suicide-attack | gone off | a=Seven men with rucksacks>NTJ | r=the Zion evangelicals>WOR | p=Batticaloa>BA | d=2019-04-21 | same=e1
+ "He asked if he could leave his bag," recalled Stanley, a pastor, "and I said that everyone was welcome."
S person:Stanley, a pastor>=Stanley | recalled | He asked if he could leave his bag, | direct
+ Islamic State took credit on Tuesday, through Amaq, and published a photograph of eight people swearing loyalty to it, seven with covered faces, and one, bare, round, bespectacled, a preacher from Kattankudy called Zahran Hashim.
e3 ASSAULT/explosives,suicide-attack | took credit | a=Islamic State>IS | d=2019-04-21 | same=e1
e4 SUPPORT | swearing loyalty | a=eight people>NTJ ; Zahran Hashim>ZH | r=Islamic State>IS
+ The state minister of defence, Ruwan Wijewardene, told parliament that the massacre was revenge for the shooting of Muslims at prayer in Christchurch five weeks ago, for which he gave no evidence, and New Zealand said it had seen none.
S person:The state minister of defence, Ruwan Wijewardene>RWJ | told parliament that | the massacre was revenge for the shooting of Muslims at prayer in Christchurch five weeks ago | indirect
S organization:New Zealand>=New Zealand | said | it had seen none | indirect
e5 ASSAULT/explosives,suicide-attack | massacre | d=2019-04-21 | same=e1
e6 ASSAULT/firearms | shooting | r=Muslims at prayer>Muslims in Christchurch,NZL,CVL | p=Christchurch>Christchurch,NZL,-43.53,172.64 | d=2019-03-15
+ What parliament really wished to know about was a sheet of paper dated April 11.
. On it a deputy inspector general passed on what an Indian agency had given to Colombo a week earlier, names, addresses, telephone numbers and the words "suicide attack" and "prominent churches"; it went to the guards of various ministers and not, so far as anyone can establish, to a single priest.
S document:it>=Police memorandum of April 11 | words | suicide attack | direct
e7 COOPERATE | given to Colombo | a=an Indian agency>Intelligence Bureau of India,IND,SPY | r=Colombo>SL | d=2019-04-04
e8 ASSAULT/suicide-attack | suicide attack | r=prominent churches>WOR | st=possible
+ Ranil Wickremesinghe, the prime minister, was not shown it either.
. He has been kept out of the National Security Council since October, when President Maithripala Sirisena dismissed him in favour of Mahinda Rajapaksa and the judges put him back.
e9 COERCE/restrict | kept out of the National Security Council | a=President Maithripala Sirisena>MS | r=He>RW | d=2018-10-01..2019-04-23
e10 SANCTION/expel | dismissed | a=President Maithripala Sirisena>MS | r=him>RW | p=Colombo>C | d=2018-10-01..2018-10-31
e11 REJECT | put him back | a=the judges>Supreme Court of Sri Lanka,LKA,JUD | r=President Maithripala Sirisena>MS
+ Mr Sirisena, who was in Singapore for his health when the bombs went off, has asked the defence secretary and the chief of police to resign, of whom the latter, it is said, declines.
e12 REQUEST/yield | asked | a=Mr Sirisena>MS | r=the defence secretary>Hemasiri Fernando,LKA,GOV ; the chief of police>Pujith Jayasundara,LKA,COP
e13 RETREAT/resign | resign | a=the defence secretary>Hemasiri Fernando,LKA,GOV | st=possible
e14 REJECT/yield | declines | a=the latter>Pujith Jayasundara,LKA,COP | r=Mr Sirisena>MS
+ Under the emergency declared at midnight on Monday soldiers may hold suspects without a warrant; 40 people are in custody, a curfew falls at nine, and Facebook and WhatsApp have been dark since Sunday so that, the government explains, "false news" may not do the rest.
S organization:the government>SL | explains | false news | direct
e15 COERCE/martial-law | emergency declared | a=the government>SL | p=Sri Lanka>SLK | d=2019-04-22
e16 COERCE/arrest | in custody | r=40 people>Suspects in the Easter bombings,LKA,CVL | p=Sri Lanka>SLK | f=detained 40 "40 people"
e17 COERCE/curfew | curfew | a=the government>SL | p=Sri Lanka>SLK | st=ongoing
e18 COERCE/censor | have been dark | a=the government>SL | p=Sri Lanka>SLK | d=2019-04-21..2019-04-23 | st=ongoing
+ In Negombo some Pakistani Ahmadis, refugees from one persecution, were chased from their lodgings with sticks on Tuesday night and slept in the police station.
e19 ASSAULT/primitive | chased from their lodgings with sticks | r=some Pakistani Ahmadis>Ahmadi refugees in Sri Lanka,PAK,CVL | p=Negombo>NE | d=2019-04-23
+ The FBI and Interpol are sending people, and Narendra Modi, in the middle of an election, has offered "all possible assistance".
S person:Narendra Modi>=Narendra Modi | offered | all possible assistance | direct
e20 AGREE | are sending people | a=The FBI>FBI,USA,COP ; Interpol>Interpol,-,IGO | st=planned
e21 AGREE | offered | a=Narendra Modi>IN
+ For ten years, since the end of the war with the Tamil Tigers, who invented the belt and killed some 70,000 with it and otherwise, no bomb had gone off in the capital.

@story en-own-qd-050 | en | 2021-11-26 | Coral Coast News
@who MAL = Protesters from Malaita | SLB | CVL
@who MS = Manasseh Sogavare | SLB | GOV
@who SM = Scott Morrison | AUS | GOV
@who DS = Daniel Suidani | SLB | OPP
@who CN = China | CHN | GOV
@who TW = Taiwan | TWN | GOV
@who RSIPF = Royal Solomon Islands Police Force | SLB | COP
@who AFP = Australian Federal Police | AUS | COP
@who AU = Australia | AUS | GOV
@who PNG = Papua New Guinea | PNG | GOV
@where HO = Honiara | SLB | -9.43 | 159.95
@where CBR = Canberra | AUS | -35.28 | 149.13
# Chinatown burns in Honiara; Canberra lands police, and the man they came to save says he won't go
e1 PROTEST/riot | burns | p=Honiara>HO | d=2021-11-24..2021-11-26
e2 AID | lands police | a=Canberra>AU | p=Honiara>HO | d=2021-11-25
S person:the man they came to save>MS | says | he won't go | indirect
e3 REJECT/yield | won't go | a=the man they came to save>MS
+ HONIARA: You could tell how the looting had gone by what lay along Mendana Avenue in the morning, a trail of thongs first, then of biscuit tins, then of bathroom tiles, and at last of safes.
+ It started on Wednesday with a petition.
. About a thousand people from Malaita, the most populous of the Solomons and to its own mind the most neglected, came over by boat, knelt outside the parliament and demanded that Manasseh Sogavare, the prime minister, come out and talk to them, and when he did not, a thatched hut beside the chamber went up in flames.
e4 PROTEST/demo | knelt outside the parliament | a=About a thousand people from Malaita>MAL | p=the parliament>HO | d=2021-11-24 | f=size 1000 "About a thousand people"
e5 REQUEST/meet | demanded | a=About a thousand people from Malaita>MAL | r=Manasseh Sogavare>MS | p=the parliament>HO | d=2021-11-24
e6 REJECT/meet | he did not | a=he#8>MS | r=them>MAL | p=the parliament>HO | d=2021-11-24
e7 PROTEST/riot,vandalize | went up in flames | a=About a thousand people from Malaita>MAL | p=a thatched hut beside the chamber>HO | d=2021-11-24
+ The police, of whom the whole archipelago has 1,500, fired tear gas and rubber bullets, were stoned, and gave way.
e8 ASSAULT/crowd-control | fired tear gas and rubber bullets | a=The police>RSIPF | p=Honiara>HO | d=2021-11-24
e9 ASSAULT/primitive | stoned | r=The police>RSIPF | p=Honiara>HO | d=2021-11-24
+ On Thursday, in defiance of a curfew of 36 hours, the crowd, swollen by the unemployed of the city's own settlements, marched on Chinatown, as it had in 2006.
e10 REJECT/yield | defiance of a curfew | a=the crowd>MAL | p=Chinatown>HO | d=2021-11-25
e11 COERCE/curfew | curfew | p=Chinatown>HO | d=2021-11-24..2021-11-26
e12 PROTEST/riot | marched on Chinatown | a=the crowd>MAL | p=Chinatown>HO | d=2021-11-25 | same=e1
+ Sixty-three buildings are ashes; in the back room of a hardware store, when it could be entered on Friday night, there were three charred bodies.
e13 PROTEST/riot,vandalize | are ashes | p=Chinatown>HO | d=2021-11-25 | f=killed 3 "three charred bodies" | same=e1
+ "My grandfather sold nails to their grandfathers," said Matthew Quan, whose family has kept shop here for four generations and who counts himself a Solomon Islander.
S person:Matthew Quan>=Matthew Quan | said | My grandfather sold nails to their grandfathers, | direct
+ Behind the anger lies, among other things, a change of friends: in September 2019 Mr Sogavare dropped Taiwan, after 36 years, for Beijing and, it is widely believed, for half a billion dollars.
e14 SANCTION/withdraw | dropped Taiwan | a=Mr Sogavare>MS | r=Taiwan>TW | d=2019-09-01..2019-09-30
e15 SUPPORT | for Beijing | a=Mr Sogavare>MS | r=Beijing>CN | d=2019-09-01..2019-09-30
+ Malaita's premier, Daniel Suidani, would have nothing to do with that, barred Chinese companies from the island, accepted rice from Taipei and medical treatment too, and has asked his people twice whether they would care to be a country.
e16 REJECT | nothing to do with that | a=Malaita's premier, Daniel Suidani>DS | r=Chinese>CN
e17 COERCE/restrict | barred Chinese companies | a=Malaita's premier, Daniel Suidani>DS | r=Chinese companies>Chinese companies,CHN,BUS | p=the island>Malaita,SLB,-9.0,161.0
e18 AID | rice from Taipei | a=Taipei>TW | r=Malaita's premier, Daniel Suidani>DS
+ He denies having sent anyone to burn anything; the prime minister says that foreign powers, which he does not name, "fed" the rioters lies.
S person:the prime minister>MS | says that | foreign powers, which he does not name, "fed" the rioters lies | mixed
e19 PROTEST/riot | burn anything | a=He>DS | p=Honiara>HO | st=denied | same=e1
e20 ACCUSE/allege | fed | a=the prime minister>MS | r=foreign powers>Foreign powers,-,GOV
e21 COERCE/misinformation | lies | a=foreign powers>Foreign powers,-,GOV | r=the rioters>MAL | st=possible
+ Mr Sogavare's call to Canberra came at midday on Thursday, under the treaty of 2017, and by ten that night 23 federal policemen were on the tarmac at Henderson Field; 43 soldiers and a patrol boat followed.
e22 REQUEST/assist | call to Canberra | a=Mr Sogavare>MS | r=Canberra>AU | d=2021-11-25
e23 AID | were on the tarmac | a=federal policemen>AFP | r=Mr Sogavare>MS | p=Henderson Field>HO | d=2021-11-25 | f=size 23 "23 federal policemen" | same=e2
e24 AID | 43 soldiers and a patrol boat followed | a=Canberra>AU | r=Mr Sogavare>MS | p=Henderson Field>HO | d=2021-11-26 | f=size 43 "43 soldiers"
+ Papua New Guinea, herself not rich in policemen, lent 34.
e25 AID | lent 34 | a=Papua New Guinea>PNG | f=size 34 "34"
+ "Our purpose is to provide stability and security, it is not in any way to intervene in the internal affairs of the Solomon Islands," Scott Morrison, the Australian prime minister, said on Thursday, but Mr Suidani and the leader of the opposition, Matthew Wale, reply that to prop up one side is to intervene.
S person:Scott Morrison>SM | said on Thursday | Our purpose is to provide stability and security, it is not in any way to intervene in the internal affairs of the Solomon Islands, | direct
S person:Mr Suidani>DS ; person:the leader of the opposition, Matthew Wale>=Matthew Wale | reply that | to prop up one side is to intervene | indirect
e26 ACCUSE/disapprove | prop up one side | a=Mr Suidani>DS ; the leader of the opposition, Matthew Wale>Matthew Wale,SLB,OPP | r=Scott Morrison>AU
+ Mr Wale means to bring a motion of no confidence within the fortnight, and two ministers' seats on the front bench are, as of Friday, vacant.
e27 REJECT | motion of no confidence | a=Mr Wale>Matthew Wale,SLB,OPP | st=planned
+ From Beijing a spokesman, Zhao Lijian, expressed grave concern for Chinese citizens and asked for them to be protected.
e28 REQUEST | asked | a=Zhao Lijian>CN
+ There has been no bread since Thursday; the bakery was next to the bank.

@story en-own-qd-051 | en | 2023-11-10 | Magdalena Post
@who ELN = National Liberation Army | COL | REB
@who GP = Gustavo Petro | COL | GOV
@who LMD = Luis Manuel Díaz | COL | CVL
@who LD = Luis Díaz | COL | CVL
@who COL = Colombia | COL | GOV
@who AG = Antonio García | COL | REB
@who UN = United Nations | - | IGO
@who OP = Otty Patiño | COL | GOV
@who CM = Cilenis Marulanda | COL | CVL
@where BAR = Barrancas | COL | 10.96 | -72.79
@where PER = Serranía del Perijá | COL | 10.3 | -72.9
@where HAV = Havana | CUB | 23.13 | -82.38
@where VAL = Valledupar | COL | 10.46 | -73.25
# Footballer's father steps off UN helicopter after 12 days with the ELN, and a truce limps on
e1 RETREAT/release | steps off | r=Footballer's father>LMD | d=2023-11-09
e2 RETREAT/ceasefire | truce | a=the ELN>ELN | st=ongoing
+ He was wearing a cap that was not his and he had lost, he thought, eight kilos.
+ Luis Manuel Díaz, 58, who coaches children on a dust pitch in Barrancas and whose son of the same name plays on the left wing for Liverpool, was given up on Thursday by the guerrillas of the National Liberation Army, or ELN, at a spot in the Perijá mountains that had been agreed with the United Nations and the bishops, and flown to Valledupar.
e3 RETREAT/release | given up | a=the guerrillas of the National Liberation Army>ELN | r=Luis Manuel Díaz>LMD ; the United Nations>UN | p=the Perijá mountains>PER | d=2023-11-09 | same=e1
e4 AGREE | agreed | a=the guerrillas of the National Liberation Army>ELN ; the United Nations>UN ; the bishops>Catholic bishops of Colombia,COL,CVL
+ "They treated me well, but there was no sleep, I walked too many mountains," he told radio reporters, before he asked for fried fish.
S person:he#3>LMD | told radio reporters | They treated me well, but there was no sleep, I walked too many mountains, | direct
+ Four men on motorcycles had taken him and his wife, Cilenis Marulanda, at a petrol station on October 28; her they left in the car a few hours afterwards, as the police closed in.
e5 ASSAULT/abduct | taken him and his wife | a=Four men on motorcycles>ELN | r=him>LMD ; his wife, Cilenis Marulanda>CM | p=a petrol station>BAR | d=2023-10-28 | f=abducted 2 "him and his wife"
e6 RETREAT/release | left in the car | a=they>ELN | r=her>CM | p=a petrol station>BAR | d=2023-10-28
+ The son, brought on as a substitute at Luton last Sunday, scored, and lifted his shirt on the words "Freedom for Papá".
S document:the words>=Shirt of Luis Díaz | the words | Freedom for Papá | direct
e7 REQUEST/yield | Freedom for Papá | a=The son>LD | d=2023-11-05
+ It would have been one kidnapping among 300 this year but for the shirt, and for a piece of paper.
+ Since August 3 the ELN, founded in 1964 by students and priests who had been to Cuba, and the government of Gustavo Petro, who was himself in another guerrilla as a young man, have been keeping a ceasefire of six months, the longest in the group's history, which nowhere mentions ransom.
e8 RETREAT/ceasefire | keeping a ceasefire | a=the ELN>ELN ; the government of Gustavo Petro>COL | d=2023-08-03..2023-11-10 | st=ongoing | same=e2
+ Its commander, Antonio García, called the capture of the old man a mistake, in a message of a few lines; his Northern War Front had not asked, and then could not let him go, it complained, as long as the army swarmed about.
S document:a message of a few lines>=Message of Antonio García ; person:Antonio García>AG | called | the capture of the old man a mistake | indirect
S organization:it>=Northern War Front of the ELN | complained | as long as the army swarmed about | indirect
e9 CONCEDE | mistake | a=Antonio García>AG
e10 ASSAULT/abduct | capture | a=his Northern War Front>ELN | r=the old man>LMD | p=Barrancas>BAR | d=2023-10-28 | same=e5
e11 MOBILIZE/troops | army swarmed | a=the army>National Army of Colombia,COL,MIL | p=Perijá>PER
+ Bogotá thereupon drew its soldiers back from three valleys, for which the opposition has not forgiven it.
e12 RETREAT/withdraw | drew its soldiers back | a=Bogotá>COL | p=three valleys>PER
+ Otty Patiño, who negotiates for the president, demanded on Friday that the guerrillas free everyone else they hold, thirty-odd people, and forswear the practice before the next round, in Mexico; a truce which lets one side feed itself by abduction, he remarked, is no truce.
S person:he#6>OP | remarked | a truce which lets one side feed itself by abduction ... is no truce | indirect
e13 REQUEST/yield | demanded | a=Otty Patiño>OP | r=the guerrillas>ELN | d=2023-11-10
e14 RETREAT/release | free everyone else | a=the guerrillas>ELN | r=thirty-odd people>Hostages of the ELN,COL,CVL | st=possible
e15 ASSAULT/abduct | hold | a=they>ELN | r=thirty-odd people>Hostages of the ELN,COL,CVL | st=ongoing | f=abducted 30 "thirty-odd people"
e16 CONSULT | next round | a=Otty Patiño>COL ; the guerrillas>ELN | p=Mexico>Mexico,MEX,19.43,-99.13 | st=planned
+ The guerrillas, by one of their delegates, replied that the "retentions" are a question of finance and not on the agenda.
S organization:The guerrillas>ELN | replied that | the "retentions" are a question of finance and not on the agenda | mixed
e17 REJECT/change | not on the agenda | a=The guerrillas>ELN
+ Earlier attempts to make peace with them failed one after another, the last in January 2019, when a lorry bomb in the police academy of Bogotá killed 22 cadets.
e18 ASSAULT/explosives,suicide-attack | lorry bomb | a=them>ELN | r=22 cadets>Police cadets in Bogotá,COL,COP | p=the police academy of Bogotá>Bogotá,COL,4.71,-74.07 | d=2019-01-17 | f=killed 22 "22 cadets"
+ Cuba, asked by Iván Duque to hand over the negotiators for that, refused, and was put back on Washington's list of sponsors of terrorism, from which Mr Petro would like to see it removed.
e19 REQUEST | asked | a=Iván Duque>Iván Duque,COL,GOV | r=Cuba>Cuba,CUB,GOV
e20 REJECT | refused | a=Cuba>Cuba,CUB,GOV | r=Iván Duque>Iván Duque,COL,GOV
e21 SANCTION | put back on Washington's list | a=Washington>United States,USA,GOV | r=Cuba>Cuba,CUB,GOV | d=2021-01-11
+ In the Guajira, meanwhile, it has been a year without rain; the Wayuu children of Barrancas carry water in the same bottles in which petrol comes over from Venezuela.

@story en-own-qd-052 | en | 2024-04-07 | Equinox Daily
@who EC = Ecuador | ECU | GOV
@who MX = Mexico | MEX | GOV
@who JG = Jorge Glas | ECU | OPP
@who DN = Daniel Noboa | ECU | GOV
@who AMLO = Andrés Manuel López Obrador | MEX | GOV
@who RC = Roberto Canseco | MEX | GOV
@who POL = National Police of Ecuador | ECU | COP
@who OAS = Organization of American States | - | IGO
@who AB = Alicia Bárcena | MEX | GOV
@who NI = Nicaragua | NIC | GOV
@where Q = Quito | ECU | -0.18 | -78.47
@where GY = Guayaquil | ECU | -2.19 | -79.89
@where MC = Mexico City | MEX | 19.43 | -99.13
# Mexico severs ties as Ecuador's police scale embassy wall to seize ex-vice-president
e1 SANCTION/withdraw | severs ties | a=Mexico>MX | r=Ecuador>EC | d=2024-04-05
e2 COERCE/arrest | seize | a=Ecuador's police>POL | r=ex-vice-president>JG | p=embassy>Q | d=2024-04-05
+ QUITO — Diplomats of all nations were exchanging on Saturday one and the same piece of film, twelve seconds long, in which a tall man in shirtsleeves, the head of chancery of the Mexican embassy, runs after a column of black cars, is thrown on to the pavement by a policeman in a balaclava, and gets up, and runs again.
e3 ASSAULT/beat | thrown on to the pavement | a=a policeman in a balaclava>POL | r=the head of chancery of the Mexican embassy>RC | p=the Mexican embassy>Q | d=2024-04-05
+ "Like criminals, they came in like criminals," Roberto Canseco panted into the nearest microphone, "and this isn't possible, it can't be."
S person:Roberto Canseco>RC | panted | Like criminals, they came in like criminals, | direct
e4 ACCUSE/disapprove | came in like criminals | a=Roberto Canseco>RC | r=they>POL | d=2024-04-05
+ In one of those cars was Jorge Glas, 54, twice convicted of taking bribes as the number two of Rafael Correa, who had been living in the embassy since December 17, and to whom Mexico had granted asylum only some hours before.
e5 SANCTION/convict | convicted of taking bribes | r=Jorge Glas>JG
e6 AID | granted asylum | a=Mexico>MX | r=Jorge Glas>JG | d=2024-04-05
+ By morning he was in La Roca, the high-security prison in Guayaquil.
e7 COERCE/arrest | in La Roca | r=he>JG | p=Guayaquil>GY | d=2024-04-06 | same=e2
+ President Daniel Noboa, 36, heir to bananas, who has governed under a state of "internal armed conflict" since gangsters broke into a television studio in January, let his office do the talking: no criminal can be considered politically persecuted, it announced, and Mexico had abused the immunities of its mission.
S organization:his office>=Presidency of Ecuador | announced | no criminal can be considered politically persecuted | indirect
e8 COERCE/martial-law | internal armed conflict | a=President Daniel Noboa>DN | p=Ecuador>Ecuador,ECU,-1.5,-78.5 | d=2024-01-09..2024-04-07 | st=ongoing
e9 COERCE/seize | broke into a television studio | a=gangsters>Gangs of Ecuador,ECU,REB | r=television>TC Televisión,ECU,MED | p=Guayaquil>GY | d=2024-01-09
e10 ACCUSE/allege | abused the immunities | a=his office>EC | r=Mexico>MX
+ Article 22 of the Vienna Convention, which every second-year student can recite, has it that the premises of a mission are inviolable; not Pinochet, not the Iranians in 1979 with their own hands, as one jurist put it over the weekend, sent a government's uniformed men through the gate.
+ It all began with a remark.
. On Wednesday Andrés Manuel López Obrador had mused at his press conference that the murder of the candidate Fernando Villavicencio last August was what lost the left the election; Ecuador, being in mourning, it stated, found that offensive and expelled his ambassador, Raquel Serur.
S person:Andrés Manuel López Obrador>AMLO | mused at his press conference that | the murder of the candidate Fernando Villavicencio last August was what lost the left the election | indirect
e11 ASSAULT/firearms,targeted | murder | r=the candidate Fernando Villavicencio>Fernando Villavicencio,ECU,OPP | p=QUITO>Q | d=2023-08-01..2023-08-31 | f=killed 1 "the candidate Fernando Villavicencio"
e12 ACCUSE/disapprove | offensive | a=Ecuador>EC | r=Andrés Manuel López Obrador>AMLO
e13 SANCTION/expel | expelled | a=Ecuador>EC | r=his ambassador, Raquel Serur>Raquel Serur,MEX,GOV | d=2024-04-04
. Mexico's answer was the asylum, and Ecuador's was the battering ram.
e14 AID | asylum | a=Mexico>MX | d=2024-04-05 | same=e6
e15 COERCE/seize | battering ram | a=Ecuador>EC | r=Mexico>MX | p=embassy>Q | d=2024-04-05 | same=e2
+ Alicia Bárcena, the foreign minister in Mexico City, broke off relations on the spot, promised to go to the International Court of Justice on Monday and brought her 18 people home on a commercial flight, since Ecuador would not let a military aircraft land.
e16 SANCTION/withdraw | broke off relations | a=Alicia Bárcena>AB | r=Ecuador>EC | d=2024-04-05 | same=e1
e17 THREATEN | promised to go to the International Court of Justice | a=Alicia Bárcena>AB | r=Ecuador>EC
e18 ACCUSE | go to the International Court of Justice | a=Alicia Bárcena>MX | r=Ecuador>EC | d=2024-04-08 | st=planned
e19 RETREAT/withdraw | brought her 18 people home | a=Alicia Bárcena>MX | p=Mexico City>MC | d=2024-04-07 | f=size 18 "18 people"
e20 REJECT | would not let a military aircraft land | a=Ecuador>EC | r=Alicia Bárcena>MX
+ Nicaragua, not known for its scruples, followed suit within hours.
e21 SANCTION/withdraw | followed suit | a=Nicaragua>NI | d=2024-04-06
+ From Brazil to Argentina, from Gabriel Boric to Javier Milei, hardly anyone could be found to defend the raid; the secretariat of the Organization of American States wants its council to meet on it, and Washington, choosing every word, condemned any violation of the convention and asked the two to settle their difference.
e22 COERCE/seize | raid | p=embassy>Q | d=2024-04-05 | same=e2
e23 REQUEST/meet | wants its council to meet | a=the secretariat of the Organization of American States>OAS | r=its council>OAS
e24 CONSULT/multilateral | meet on it | a=its council>OAS | st=possible
e25 ACCUSE/disapprove | condemned | a=Washington>United States,USA,GOV
e26 REQUEST/yield | asked | a=Washington>United States,USA,GOV | r=the two>EC ; the two>MX
+ In Quito, on the other hand, taxi drivers hooted their approval all Saturday, and the referendum on Mr Noboa's crime laws is a fortnight off.
e27 SUPPORT | hooted their approval | a=taxi drivers>Taxi drivers in Quito,ECU,CVL | p=Quito>Q | d=2024-04-06
+ Mr Glas's lawyer, Sonia Vera, says that she has not been allowed to see him and fears for his life; he has been on hunger strike before.
S person:Sonia Vera>=Sonia Vera | says that | she has not been allowed to see him | indirect
e28 COERCE/restrict | not been allowed to see him | r=she>Sonia Vera,ECU,CVL ; him>JG | p=Guayaquil>GY
e29 PROTEST/hunger | on hunger strike | a=he#2>JG
+ A shrimp exporter in Manta wondered aloud who would now stamp his papers.

@story en-own-qd-053 | en | 2024-09-04 | Kinshasa Courier
@who DRC = Democratic Republic of the Congo | COD | GOV
@who INM = Inmates of Makala prison | COD | CVL
@who WOM = Women held in Makala prison | COD | CVL
@who GU = Guards of Makala prison | COD | COP
@who JS = Jacquemain Shabani | COD | GOV
@who CM = Constant Mutamba | COD | GOV
@who UNFPA = United Nations Population Fund | - | IGO
@where MK = Makala Prison | COD | -4.36 | 15.3
@where KI = Kinshasa | COD | -4.33 | 15.31
# 'Most of the women': Makala's night of fire, bullets and rape
e1 ASSAULT/sexual | rape | p=Makala>MK | d=2024-09-02
e2 ASSAULT/firearms | bullets | p=Makala>MK | d=2024-09-02
+ No electricity since Saturday, no water since Sunday; towards two on Monday morning the men of pavilions 4 and 8 decided, as one of them would text to his sister, that it was better to die in the yard.
S document:text>=Text message from an inmate ; unnamed:one of them>- | text | it was better to die in the yard | indirect
+ Makala, the central prison of the Congolese capital, was built by the Belgians for 1,500; it held, on Sunday night, a little under 15,000.
+ By official reckoning 129 inmates are dead, 24 of them shot "after warning" and the rest smothered in the crush, Jacquemain Shabani, the interior minister, stated in a video at dawn on Tuesday, and 59 were hurt.
S document:a video>=Video of Jacquemain Shabani ; person:Jacquemain Shabani>JS | stated | 129 inmates are dead, 24 of them shot "after warning" and the rest smothered in the crush | mixed
e3 ASSAULT/firearms | shot | r=24 of them>INM | p=Makala>MK | d=2024-09-02 | f=killed 24 "24 of them" ; killed 129 "129 inmates" | same=e2
+ He spoke of an attempted escape, but nobody got out, and a visitor on Wednesday could see no hole in any wall.
S person:He>JS | spoke of | an attempted escape | indirect
+ What he passed over in a subordinate clause was that, of 348 women in the only pavilion with a lock on the inside, the lock having been broken, nearly all were raped.
e4 ASSAULT/sexual | raped | r=women>WOM | p=Makala>MK | d=2024-09-02 | same=e1
+ The United Nations Population Fund, in an internal note that was read to this newspaper, gives 268 out of 348, seventeen of them under nineteen.
S document:an internal note>=Internal note of UNFPA ; organization:The United Nations Population Fund>UNFPA | gives | 268 out of 348, seventeen of them under nineteen | indirect
e5 ASSAULT/sexual | 268 out of 348 | p=Makala>MK | d=2024-09-02 | f=size 268 "268" | same=e1
+ "They came through the roof, and we put the girls in the middle, and then there was no middle," said a woman who is awaiting trial over a stolen telephone and who was speaking through the bars of a dispensary.
S unnamed:a woman who is awaiting trial over a stolen telephone>- | said | They came through the roof, and we put the girls in the middle, and then there was no middle, | direct
+ The governor's office, the infirmary and the registry, with the files of people who have waited for a judge since 2019, burned down.
e6 PROTEST/riot,vandalize | burned down | r=The governor's office>GU | p=Makala>MK | d=2024-09-02
+ Human Rights Watch and two local organisations have asked for an independent inquiry, as has the opposition leader Martin Fayulu, who talked of "summary executions".
S person:the opposition leader Martin Fayulu>=Martin Fayulu | talked of | summary executions | direct
e7 REQUEST | asked | a=Human Rights Watch>Human Rights Watch,-,NGO ; two local organisations>Human rights groups of Congo,COD,NGO ; the opposition leader Martin Fayulu>Martin Fayulu,COD,OPP
e8 ACCUSE/allege | summary executions | a=the opposition leader Martin Fayulu>Martin Fayulu,COD,OPP
e9 ASSAULT/targeted | executions | p=Makala>MK | d=2024-09-02 | st=possible | same=e2
+ Constant Mutamba, the justice minister, 36, who makes a habit of visiting gaols with a camera, called it a premeditated act of sabotage by magistrates who resent his reforms, suspended the director, who has gone missing, and forbade the transfer of any new detainee to Makala.
S person:Constant Mutamba>CM | called it | a premeditated act of sabotage by magistrates who resent his reforms | indirect
e10 ACCUSE/allege | premeditated act of sabotage | a=Constant Mutamba>CM | r=magistrates>Magistrates of Congo,COD,JUD
e11 SANCTION/expel | suspended the director | a=Constant Mutamba>CM | r=the director>Director of Makala prison,COD,GOV
e12 COERCE/restrict | forbade the transfer | a=Constant Mutamba>CM | p=Makala>MK
+ The magistrates' union resents that too, and is considering a strike.
e13 ACCUSE/disapprove | resents | a=The magistrates' union>Magistrates of Congo,COD,JUD | r=that>CM
e14 PROTEST/strike | strike | a=The magistrates' union>Magistrates of Congo,COD,JUD | st=possible
+ In July Mr Mutamba had let 1,284 people go, to make room; by the end of August their mats had been taken.
e15 RETREAT/release | let 1,284 people go | a=Mr Mutamba>CM | r=people>INM | p=Makala>MK | d=2024-07-01..2024-07-31 | f=size 1284 "1,284 people"
+ The journalist Stanis Bujakera, who did six months there until March for an article that he did not sign, had smuggled out pictures of men asleep in a heap.
e16 COERCE/arrest | did six months there | r=The journalist Stanis Bujakera>Stanis Bujakera,COD,MED | p=there>MK | d=2023-09-08..2024-03-19
+ In 2017, when the followers of a sect called Bundu dia Kongo stormed the place to free their prophet, 4,000 did get away; most of them are thought to be in the city still.
e17 ASSAULT | stormed the place | a=the followers of a sect called Bundu dia Kongo>Bundu dia Kongo,COD,REB | p=the place>MK | d=2017-05-17
e18 RETREAT/release | free their prophet | a=the followers of a sect called Bundu dia Kongo>Bundu dia Kongo,COD,REB | r=their prophet>Ne Muanda Nsemi,COD,OPP | p=the place>MK | d=2017-05-17
+ Outside the gate on Wednesday some two hundred relatives shouted for the list, in Lingala, in Kikongo and in French, until the guards fired over their heads.
e19 PROTEST/demo | shouted for the list | a=some two hundred relatives>Relatives of inmates of Makala,COD,CVL | r=the guards>GU | p=the gate>MK | d=2024-09-04 | f=size 200 "some two hundred relatives"
e20 REQUEST | for the list | a=some two hundred relatives>Relatives of inmates of Makala,COD,CVL | r=the guards>GU | p=the gate>MK | d=2024-09-04
e21 MOBILIZE/weapons | fired over their heads | a=the guards>GU | r=relatives>Relatives of inmates of Makala,COD,CVL | p=the gate>MK | d=2024-09-04
+ The list, an officer promised them, would be put up on Friday.
S unnamed:an officer>- | promised | The list ... would be put up on Friday | indirect
e22 AGREE | promised | a=an officer>GU | r=them>Relatives of inmates of Makala,COD,CVL

@story en-own-qd-054 | en | 2020-06-20 | Himalayan Mercury
@who IN = India | IND | GOV
@who CN = China | CHN | GOV
@who IA = Indian Army | IND | MIL
@who PLA = People's Liberation Army | CHN | MIL
@who NM = Narendra Modi | IND | GOV
@who SJ = S. Jaishankar | IND | GOV
@who WY = Wang Yi | CHN | GOV
@who RG = Rahul Gandhi | IND | OPP
@who BSB = Bikkumalla Santosh Babu | IND | MIL
@where GV = Galwan Valley | IND | 34.76 | 78.22
@where LEH = Leh | IND | 34.16 | 77.58
@where LAC = Line of Actual Control | - | 34.5 | 78.4
# Clubs at 14,000 feet: why India and China fought with stones, and what each now wants
e1 ASSAULT/primitive | fought with stones | a=India>IN ; China>CN | d=2020-06-15
+ There is a rule, made in 1996 by people who wished to go on living, that no one may fire a gun within two kilometres of the line.
+ So on Monday night, on a ledge above a river in flood, some six hundred soldiers of the two most populous nations went at one another with iron bars, with clubs wound in barbed wire and with whatever the mountain offered, for six hours, in the dark, in frost; many of those who died, according to people at the military hospital in Leh, had drowned.
S unnamed:people at the military hospital in Leh>- | according to | many of those who died ... had drowned | indirect
e2 ASSAULT/primitive | went at one another | a=soldiers of the two most populous nations>IA ; soldiers of the two most populous nations>PLA | p=a ledge above a river in flood>GV | d=2020-06-15 | f=size 600 "some six hundred soldiers" | same=e1
+ India lost twenty men and says so.
S organization:India>IN | says | India lost twenty men | indirect
e3 ASSAULT/primitive | lost twenty men | r=twenty men>IA | p=a ledge above a river in flood>GV | d=2020-06-15 | f=killed 20 "twenty men" | same=e1
+ China does not give a number, holding that to do so would only inflame opinion, which in Delhi is taken as an admission.
S organization:China>CN | holding that | to do so would only inflame opinion | indirect
+ On Friday, beside the Galwan, the Chinese handed back ten Indians, two majors among them, of whom the army had just declared that none was missing.
S organization:the army>IA | declared that | none was missing | indirect
e4 RETREAT/release | handed back | a=the Chinese>CN | r=ten Indians>IA | p=Galwan>GV | d=2020-06-19 | f=size 10 "ten Indians"
+ The colonel of the 16th Bihar Regiment, Bikkumalla Santosh Babu, had gone up to see whether a Chinese tent had been taken down as agreed on June 6, found it standing, and burned it.
e5 AGREE | agreed | a=Chinese>CN | d=2020-06-06
e6 ASSAULT/destroy | burned it | a=Bikkumalla Santosh Babu>BSB | r=Chinese>PLA | p=Galwan>GV | d=2020-06-15
+ He was among the first to be hit.
e7 ASSAULT/primitive | hit | r=He>BSB | p=Galwan>GV | d=2020-06-15 | f=killed 1 "He" | same=e1
+ Each foreign ministry has since published the other's guilt.
. China's Wang Yi, in a telephone call on Wednesday, pressed S. Jaishankar to punish those responsible and to restrain the troops at the front, and was told that what had happened was "premeditated and planned" by the Chinese side.
S person:S. Jaishankar>SJ | told | premeditated and planned | direct
e8 CONSULT/phone | telephone call | a=Wang Yi>WY ; S. Jaishankar>SJ | d=2020-06-17
e9 REQUEST/yield | pressed | a=China's Wang Yi>WY | r=S. Jaishankar>SJ | d=2020-06-17
e10 ACCUSE/allege | premeditated and planned | a=S. Jaishankar>SJ | r=the Chinese side>CN | d=2020-06-17
+ The following day a spokesman in Beijing, Zhao Lijian, put forward a claim to the whole of the valley, something China had not done for half a century.
S person:Zhao Lijian>=Zhao Lijian | put forward | a claim to the whole of the valley | indirect
e11 THREATEN/territory | claim to the whole of the valley | a=Zhao Lijian>CN | r=the valley>IN | p=the valley>GV | d=2020-06-18
+ "Neither is anyone inside our territory nor is any of our posts captured," Narendra Modi assured the leaders of all parties on Friday, to the delight of Chinese television, which wanted to know over what, in that case, they had been fighting.
S person:Narendra Modi>NM | assured | Neither is anyone inside our territory nor is any of our posts captured, | direct
e12 MOBILIZE/troops | inside our territory | a=anyone>PLA | r=our>IN | p=the valley>GV | st=denied
e13 ASSAULT | captured | r=our posts>IA | st=denied
+ Rahul Gandhi, of the Congress party, wanted to know the same.
. "Why is the PM silent? Why is he hiding?" he had tweeted in the middle of the week.
S document:tweeted>=Tweet of Rahul Gandhi ; person:he#2>RG | tweeted | Why is the PM silent? Why is he hiding? | direct
e14 ACCUSE/disapprove | hiding | a=he#2>RG | r=the PM>NM
+ In Surat a family threw its television set from a balcony; in Delhi the traders' federation listed 450 sorts of goods, from toys to tin foil, that its members will no longer take from China.
e15 PROTEST | threw its television set | a=a family>Family in Surat,IND,CVL | p=Surat>Surat,IND,21.17,72.83
e16 PROTEST/boycott | will no longer take | a=its members>Confederation of All India Traders,IND,BUS | r=China>CN | p=Delhi>Delhi,IND,28.61,77.21
+ The railways cancelled a signalling contract worth 4.7 billion rupees.
e17 SANCTION/discontinue | cancelled a signalling contract | a=The railways>Indian Railways,IND,GOV
+ More soldiers are on the way up to Leh, on a road that three years ago did not exist, and it is this road, finished as far as Daulat Beg Oldie, which some think is what Beijing minds.
e18 MOBILIZE/troops | on the way up to Leh | a=soldiers>IA | p=Leh>LEH | st=ongoing
+ Commanders will sit down again on Monday at Moldo, on the Chinese side; their orders, a retired general surmises, are to give nothing away, and to be seen not to.
S unnamed:a retired general>- | surmises | to give nothing away, and to be seen not to | indirect
e19 CONSULT | sit down again | a=Commanders>IA ; Commanders>PLA | p=Moldo>Moldo,CHN,33.5,78.7 | d=2020-06-22 | st=planned
+ Forty-five years had gone by since the last shot in anger was fired along the 3,488 km, at Tulung La, where four men of the Assam Rifles were ambushed in October 1975.
e20 ASSAULT/firearms | ambushed | r=four men of the Assam Rifles>Assam Rifles,IND,MIL | p=Tulung La>Tulung La,IND,27.87,92.2 | d=1975-10-01..1975-10-31 | f=killed 4 "four men of the Assam Rifles"
+ The widow of one of this week's dead, in Saharsa, has named the son born on Wednesday after the regiment.
