@story en-own-qd-019 | en | 2019-08-21 | Arafura News
@who PAP = Papuan protesters | IDN | CVL
@who STU = Papuan students in Surabaya | IDN | CVL
@who POL = Indonesian National Police | IDN | COP
@who TNI = Indonesian National Armed Forces | IDN | MIL
@who IDN = Indonesia | IDN | GOV
@who JW = Joko Widodo | IDN | GOV
@who TK = Tito Karnavian | IDN | COP
@who BW = Benny Wenda | - | OPP
@where MAN = Manokwari | IDN | -0.86 | 134.06
@where SUR = Surabaya | IDN | -7.26 | 112.75
@where FAK = Fakfak | IDN | -2.92 | 132.3
@where PAPUA = Western New Guinea | IDN | -4.0 | 138.0
# 'We are not monkeys': how an insult in Surabaya set Indonesia's easternmost provinces ablaze
S unnamed:We>- | - | We are not monkeys | direct
e1 PROTEST/riot | ablaze | p=Indonesia's easternmost provinces>PAPUA | d=2019-08-19..2019-08-21 | st=ongoing
+ What remains of the regional parliament in Manokwari is a staircase that leads to the sky.
+ Thousands of people had come down from the hills on Monday morning to shout one sentence, that they were human beings, and by nine o'clock the building, a market and a row of police cars were on fire.
e2 PROTEST/demo | shout | a=Thousands of people>PAP | p=Manokwari>MAN | d=2019-08-19 | f=size 2000.. "Thousands of people"
e3 PROTEST/riot,vandalize | on fire | a=Thousands of people>PAP | p=Manokwari>MAN | d=2019-08-19
+ In Sorong they broke the windows of the airport and let 258 prisoners out of the jail; on Wednesday it was the turn of Fakfak, a nutmeg port, where a crowd burned the fish market and the Morning Star, the banned flag of independence, went up over the office of the customary council.
e4 PROTEST/riot,vandalize | broke the windows | a=they>PAP | p=Sorong>Sorong,IDN,-0.88,131.25 | d=2019-08-19
e5 RETREAT/release | let 258 prisoners out | a=they>PAP | r=258 prisoners>Inmates of Sorong prison,IDN,CVL | p=Sorong>Sorong,IDN,-0.88,131.25 | d=2019-08-19 | f=size 258 "258 prisoners"
e6 PROTEST/riot,vandalize | burned the fish market | a=a crowd>PAP | p=Fakfak>FAK | d=2019-08-21
e7 PROTEST/demo | went up | p=Fakfak>FAK | d=2019-08-21
+ All this goes back to a flagpole.
+ On Friday, the eve of Independence Day, somebody found the national colours in a drain outside a dormitory of Papuan students in Surabaya, 2,000 km away in Java, and within the hour militiamen in camouflage stood at the gate, screaming "monkeys", "pigs" and "dogs".
e8 ACCUSE/disapprove | screaming | a=militiamen in camouflage>Nationalist militias in Surabaya,IDN,CVL | r=Papuan students>STU | p=Surabaya>SUR | d=2019-08-16
+ Soldiers were among them, as a video shows.
+ The students denied having touched the flag.
e9 PROTEST/vandalize | touched the flag | a=The students>STU | p=Surabaya>SUR | d=2019-08-16 | st=denied
+ A day later police in riot gear broke down the door, fired tear gas into the hall and dragged out 43 of them, only to set them free at midnight for want of evidence.
e10 ASSAULT/crowd-control | fired tear gas | a=police in riot gear>POL | r=them>STU | p=Surabaya>SUR | d=2019-08-17
e11 COERCE/arrest | dragged out | a=police in riot gear>POL | r=43 of them>STU | p=Surabaya>SUR | d=2019-08-17 | f=detained 43 "43 of them"
e12 RETREAT/release | set them free | a=police in riot gear>POL | r=them>STU | p=Surabaya>SUR | d=2019-08-17
+ "When they call you an animal on the day of the nation's birth, they are telling you whose nation it is," said a medical student from Wamena who was on the second floor when the gas came in.
S unnamed:a medical student from Wamena>- | said | When they call you an animal on the day of the nation's birth, they are telling you whose nation it is, | direct
+ President Joko Widodo, addressing Papuans as brothers and sisters, said on Monday night that it was all right to be offended but better to forgive.
S person:President Joko Widodo>JW | said on Monday night that | it was all right to be offended but better to forgive | indirect
e13 REQUEST | better to forgive | a=President Joko Widodo>JW | r=Papuans>PAP | d=2019-08-19
+ He has not apologised himself, though the governor of East Java, Khofifah Indar Parawansa, did so by telephone to her colleague in Papua.
e14 CONCEDE | apologised | a=He>JW | st=denied
e15 CONCEDE | did so by telephone | a=the governor of East Java, Khofifah Indar Parawansa>Khofifah Indar Parawansa,IDN,GOV | r=her colleague in Papua>Lukas Enembe,IDN,GOV
+ Jakarta has flown 1,200 extra police and soldiers to the two provinces and slowed the internet, as the communications ministry put it, "to prevent the spread of hoaxes".
S organization:the communications ministry>=Ministry of Communication and Information Technology of Indonesia | put it | to prevent the spread of hoaxes | direct
e16 MOBILIZE/police,troops | flown 1,200 extra police and soldiers | a=Jakarta>IDN | p=the two provinces>PAPUA | f=size 1200 "1,200 extra police and soldiers"
e17 COERCE/censor | slowed the internet | a=Jakarta>IDN | p=the two provinces>PAPUA | st=ongoing
+ The chief of police, General Tito Karnavian, who learned his trade there, blames provocateurs with contacts abroad; a spokesman of his named Benny Wenda, an exile in Oxford.
S person:General Tito Karnavian>TK | blames | provocateurs with contacts abroad | indirect
e18 ACCUSE/allege | blames | a=General Tito Karnavian>TK | r=provocateurs>BW
+ Mr Wenda laughed at that, and then asked for UN human rights officers to be let in.
e19 REQUEST | asked | a=Mr Wenda>BW
+ The western half of New Guinea came under Indonesian rule in 1963, after the Dutch had gone, and was kept there by the "Act of Free Choice" of 1969, in which 1,026 hand-picked elders raised their hands before soldiers.
+ It has the world's richest gold mine and Indonesia's poorest people.
+ A low war has been waged in its mountains ever since, and flared up in December when the West Papua National Liberation Army shot 19 men building a bridge in Nduga; the army's hunt for the killers drove, by the estimate of local volunteers, some 45,000 villagers out of their gardens.
S unnamed:local volunteers>- | by the estimate of | some 45,000 villagers out of their gardens | indirect
e20 ASSAULT/firearms | shot | a=the West Papua National Liberation Army>West Papua National Liberation Army,IDN,REB | r=19 men>Bridge workers in Nduga,IDN,CVL | p=Nduga>Nduga,IDN,-4.45,138.24 | d=2018-12-01..2018-12-31 | f=killed 19 "19 men"
e21 ASSAULT | hunt for the killers | a=the army>TNI | r=the killers>West Papua National Liberation Army,IDN,REB | p=Nduga>Nduga,IDN,-4.45,138.24 | f=displaced 45000 "some 45,000 villagers"
+ Security minister Wiranto flies to Manokwari on Thursday.
e22 CONSULT/visit | flies to Manokwari | a=Security minister Wiranto>Wiranto,IDN,GOV | p=Manokwari>MAN | d=2019-08-22 | st=planned

@story en-own-qd-020 | en | 2025-11-03 | Rift Valley Herald
@who SSH = Samia Suluhu Hassan | TZA | GOV
@who CHA = Chadema | TZA | OPP
@who TL = Tundu Lissu | TZA | OPP
@who POL = Tanzania Police Force | TZA | COP
@who PRO = Protesters in Tanzania | TZA | CVL
@who AU = African Union | - | IGO
@where DAR = Dar es Salaam | TZA | -6.79 | 39.21
@where T = Tanzania | TZA | -6.4 | 34.9
@where DOD = Dodoma | TZA | -6.17 | 35.74
# Tanzania's Samia sworn in behind closed gates as opposition counts its dead in hundreds
e1 ASSAULT/firearms | dead in hundreds | r=opposition>PRO | p=Tanzania>T | d=2025-10-29..2025-11-01 | f=killed 200.. "hundreds"
+ The stadium was not needed.
. Samia Suluhu Hassan took the oath on Monday on a parade ground in Dodoma before invited guests, soldiers and four foreign presidents, while state television, the only channel that could be seen at all, dwelt for long minutes on the cavalry.
+ She had received, the electoral commission would have the world believe, 97.66 percent of nearly 32 million votes cast.
S organization:the electoral commission>=Independent National Electoral Commission of Tanzania | would have the world believe | She had received ... 97.66 percent of nearly 32 million votes cast | indirect
+ Reporters for this newspaper who on Wednesday visited eleven polling stations in Kinondoni saw more goats than voters at four of them.
+ What they saw afterwards was worse.
. Towards midday young men set fire to a bus terminal at Ubungo and to a petrol station, tore the president's posters from the lamp posts, and were shot at with live rounds by policemen and by others in no uniform, who leaned out of white Land Cruisers.
e2 PROTEST/riot,vandalize | set fire | a=young men>PRO | p=Ubungo>DAR | d=2025-10-29
e3 ASSAULT/firearms | shot at with live rounds | a=policemen>POL ; others in no uniform>Plainclothes gunmen in Tanzania,TZA,COP | r=young men>PRO | p=Ubungo>DAR | d=2025-10-29 | same=e1
+ Chadema, the main opposition party, claims to have documented "no fewer than 800" deaths by Saturday; a diplomatic source quoted by the BBC speaks of credible evidence of at least 500.
S organization:Chadema>CHA | claims to have documented | no fewer than 800 | direct
S outlet:the BBC>=BBC ; unnamed:a diplomatic source>- | speaks of | credible evidence of at least 500 | indirect
e4 ASSAULT/firearms | deaths | p=Tanzania>T | d=2025-10-29..2025-11-01 | f=killed 800.. "no fewer than 800" ; killed 500.. "at least 500" | same=e1
+ The UN human rights office has been able to confirm ten.
S organization:The UN human rights office>=OHCHR | confirm | ten | indirect
+ The government calls every such number "hugely exaggerated", has issued none of its own and denies that excessive force was employed.
S organization:The government>=Tanzania | calls | hugely exaggerated | direct
S organization:The government>=Tanzania | denies that | excessive force was employed | indirect
e5 REJECT | denies | a=The government>Tanzania,TZA,GOV
e6 ASSAULT | excessive force | a=The government>Tanzania,TZA,GOV | p=Tanzania>T | st=denied | same=e1
+ "They came for the bodies at four in the morning with a lorry, and now we have a grave with a shirt in it," a woman in Mbagala said, refusing to say more by telephone, in case.
S unnamed:a woman in Mbagala>- | said | They came for the bodies at four in the morning with a lorry, and now we have a grave with a shirt in it, | direct
e7 COERCE/seize | came for the bodies | a=They>POL | p=Mbagala>DAR
+ Telephones had been working again for some hours at that point, the internet not: it was cut on election day and has come back only in patches, together with a text message from the police warning that to share pictures "that cause panic" is treason.
S document:a text message from the police>=Text message of the Tanzania Police Force | warning that | to share pictures "that cause panic" is treason | mixed
e8 COERCE/censor | cut | r=Telephones>Residents of Tanzania,TZA,CVL | p=Tanzania>T | d=2025-10-29..2025-11-03
e9 THREATEN/arrest | warning | a=the police>POL | r=Telephones>Residents of Tanzania,TZA,CVL
+ A night curfew lies over Dar es Salaam, Mwanza and Arusha.
e10 COERCE/curfew | night curfew | p=Dar es Salaam>DAR | st=ongoing
+ Few had expected this of Mrs Hassan, a soft-spoken Zanzibari who inherited the presidency in 2021 when John Magufuli died, unbanned rallies, freed newspapers and received opponents to tea.
e11 CONCEDE | unbanned rallies | a=Mrs Hassan>SSH | p=Tanzania>T
+ It did not last: abductions have become so common that there is a verb for them, and in September 2024 a Chadema elder, Ali Kibao, was taken from a bus and found dead with acid on his face.
e12 ASSAULT/abduct | taken from a bus | r=Ali Kibao>Ali Kibao,TZA,OPP | p=Dar es Salaam>DAR | d=2024-09-01..2024-09-30 | f=killed 1 "a Chadema elder"
e13 ASSAULT/torture,targeted | found dead | r=Ali Kibao>Ali Kibao,TZA,OPP | p=Dar es Salaam>DAR | d=2024-09-01..2024-09-30 | f=killed 1 "a Chadema elder" | same=e12
+ The party's leader, Tundu Lissu, who survived 16 bullets in 2017, has been in prison since April on a charge of treason for the slogan "No reforms, no election".
e14 ASSAULT/firearms,targeted | survived 16 bullets | r=Tundu Lissu>TL | p=Dodoma>DOD | d=2017-01-01..2017-12-31
e15 COERCE/arrest | in prison | r=Tundu Lissu>TL | p=Tanzania>T | d=2025-04-09..2025-11-03 | st=ongoing
e16 ACCUSE/allege | charge of treason | r=Tundu Lissu>TL
+ His party was barred from the poll; so, on a technicality, was the candidate of ACT-Wazalendo.
e17 COERCE/restrict | barred from the poll | r=His party>CHA ; the candidate of ACT-Wazalendo>Luhaga Mpina,TZA,OPP | p=Tanzania>T
+ In her speech the president blamed youths "from outside the country" for the burning and assured Tanzanians that calm was back.
S person:the president>SSH | blamed | from outside the country | direct
e18 ACCUSE/allege | blamed | a=the president>SSH | r=youths>PRO | p=Dodoma>DOD | d=2025-11-03
+ The African Union's Mahamoud Ali Youssouf, in a message that he may come to regret, congratulated her while regretting the loss of life; the observers of southern Africa's bloc, SADC, said later that voters "could not express their democratic will".
S organization:the observers of southern Africa's bloc, SADC>=SADC | said later that | voters "could not express their democratic will" | mixed
e19 SUPPORT | congratulated | a=The African Union's Mahamoud Ali Youssouf>AU | r=her>SSH
e20 ACCUSE/disapprove | could not express | a=the observers of southern Africa's bloc, SADC>SADC,-,IGO | r=her>SSH
+ At the border post of Namanga, on the road to Nairobi, the lorries stood in line for eleven kilometres.

@story en-own-qd-021 | en | 2025-02-27 | Drina Valley Review
@who MD = Milorad Dodik | BIH | GOV
@who CBH = Court of Bosnia and Herzegovina | BIH | JUD
@who CS = Christian Schmidt | - | IGO
@who RS = National Assembly of Republika Srpska | BIH | LEG
@who EUFOR = EUFOR Althea | - | IGO
@who AV = Aleksandar Vučić | SRB | GOV
@who VO = Viktor Orbán | HUN | GOV
@where SA = Sarajevo | BIH | 43.86 | 18.41
@where BL = Banja Luka | BIH | 44.77 | 17.19
# Bosnia: Serb leader sentenced to prison — explained
e1 SANCTION/convict | sentenced to prison | r=Serb leader>MD | d=2025-02-26
+ A court in Sarajevo has found Milorad Dodik guilty of defying the international envoy, given him one year in jail and barred him from politics for six.
e2 SANCTION/convict | found Milorad Dodik guilty | a=A court>CBH | r=Milorad Dodik>MD | p=Sarajevo>SA | d=2025-02-26 | same=e1
e3 COERCE/restrict | barred him from politics | a=A court>CBH | r=him>MD | p=Sarajevo>SA | d=2025-02-26
+ What does it mean, and could the country break apart?
+ Dodik is the president of Republika Srpska, one of the two halves into which the Dayton accords divided Bosnia in 1995, when a war that had cost 100,000 lives was brought to a close on an air base in Ohio.
e4 ASSAULT | cost 100,000 lives | p=Bosnia>Bosnia and Herzegovina,BIH,44.0,18.0 | f=killed 100000 "100,000 lives"
+ The accords also created a High Representative, today the German Christian Schmidt, who may impose laws and dismiss officials.
+ In July 2023 Dodik signed two bills under which the envoy's decisions, and those of the constitutional court, would no longer be published or obeyed in his entity, and that, since a decree of Schmidt's, is a crime.
e5 REJECT/yield | signed two bills | a=Dodik>MD | r=the envoy>CS | p=his entity>BL | d=2023-07-01..2023-07-31
+ "They say I am guilty, but I say that it is not so," he told some thousands of supporters who had been bused to Banja Luka's Krajina Square and who waved Serbian and Russian flags.
S person:he#2>MD | told | They say I am guilty, but I say that it is not so, | direct
e6 PROTEST/demo | waved Serbian and Russian flags | a=supporters>Supporters of Milorad Dodik,BIH,CVL | p=Banja Luka's Krajina Square>BL | d=2025-02-26 | f=size 2000.. "some thousands of supporters"
+ "As of today, Bosnia no longer exists."
S person:Dodik>MD | - | As of today, Bosnia no longer exists. | direct
+ How did his camp react?
. Late on Thursday the National Assembly in Banja Luka passed four laws that forbid the state prosecution, the state court and SIPA, Bosnia's FBI, to work on the territory of the entity, which comes close to secession without the word.
e7 COERCE/restrict | forbid | a=the National Assembly>RS | r=the state prosecution>Prosecutor's Office of Bosnia and Herzegovina,BIH,JUD ; the state court>CBH ; SIPA>SIPA,BIH,COP | p=Banja Luka>BL | d=2025-02-27
. The opposition walked out before the vote.
e8 PROTEST | walked out | a=The opposition>Opposition of Republika Srpska,BIH,OPP | p=Banja Luka>BL | d=2025-02-27
+ Serbs who serve in SIPA were invited to change sides and keep their salaries; Nenad Nešić, the security minister who might have had a word to say, is himself in custody over a road contract.
e9 REQUEST | invited to change sides | r=Serbs who serve in SIPA>SIPA,BIH,COP
e10 COERCE/arrest | in custody | r=Nenad Nešić, the security minister>Nenad Nešić,BIH,GOV | st=ongoing
+ And abroad?
. Serbia's president, Aleksandar Vučić, flew in on the evening of the verdict, called it "shameful and unlawful" and held a session of his national security council; Viktor Orbán spoke of a "political witch hunt".
S person:Aleksandar Vučić>AV | called it | shameful and unlawful | direct
S person:Viktor Orbán>VO | spoke of | political witch hunt | direct
e11 CONSULT/visit | flew in | a=Serbia's president, Aleksandar Vučić>AV | p=Banja Luka>BL | d=2025-02-26
e12 ACCUSE/disapprove | shameful and unlawful | a=Aleksandar Vučić>AV
e13 ACCUSE/disapprove | political witch hunt | a=Viktor Orbán>VO
. Hungarian special policemen, officially on an exercise, had been seen in a hotel in Banja Luka, and the daily Oslobođenje suspects that they were to carry Dodik over the border if it came to the worst.
S outlet:the daily Oslobođenje>=Oslobođenje | suspects that | they were to carry Dodik over the border if it came to the worst | indirect
e14 AID | carry Dodik over the border | a=they>TEK,HUN,COP | r=Dodik>MD | st=possible
. From Washington Marco Rubio accused him of undermining Bosnia's institutions and urged America's partners to join in pushing back.
e15 ACCUSE/disapprove | accused | a=Marco Rubio>Marco Rubio,USA,GOV | r=him>MD
e16 REQUEST | urged | a=Marco Rubio>Marco Rubio,USA,GOV | r=America's partners>Partners of the United States,-,GOV
+ EUFOR, the European Union's force of 1,100, will be raised temporarily, its headquarters at Camp Butmir announced, as "a proactive measure".
S organization:its headquarters at Camp Butmir>EUFOR | announced | EUFOR, the European Union's force of 1,100, will be raised temporarily | indirect
e17 MOBILIZE/troops | raised temporarily | a=the European Union>EUFOR | p=Camp Butmir>Bosnia and Herzegovina,BIH,44.0,18.0 | st=planned
+ The verdict is not final; Dodik can appeal, and under Bosnian law a sentence of one year may be bought off with money, at about 50 euros a day.
e18 REJECT | appeal | a=Dodik>MD | st=possible
+ Whether anybody would dare to fetch him is another question, says Jasmin Mujanović, a political scientist.
S person:Jasmin Mujanović, a political scientist>=Jasmin Mujanović | says | Whether anybody would dare to fetch him is another question | indirect
e19 COERCE/arrest | fetch him | r=him>MD | st=possible

@story en-own-qd-022 | en | 2024-06-26 | The Southern Cross Times
@who JA = Julian Assange | AUS | MED
@who US = United States | USA | GOV
@who AA = Anthony Albanese | AUS | GOV
@who WL = WikiLeaks | - | MED
@who CM = Chelsea Manning | USA | MIL
@who UK = United Kingdom | GBR | GOV
@who EC = Ecuador | ECU | GOV
@who RM = Ramona Manglona | USA | JUD
@where SP = Saipan | MNP | 15.19 | 145.75
@where CB = Canberra | AUS | -35.28 | 149.13
@where LON = London | GBR | 51.51 | -0.13
# Assange walks free after guilty plea on Pacific island, kisses the tarmac of home
e1 RETREAT/release | walks free | r=Assange>JA | p=Pacific island>SP | d=2024-06-26
+ It was the last courthouse in the American empire, or very nearly: a low building among flame trees in Saipan, nearer to Manila than to Hawaii, where Judge Ramona Manglona usually rules on typhoon insurance.
+ There, on Wednesday, in a black suit and a tie that had to be lent him, Julian Assange said the word that he had spent 14 years avoiding.
+ "Guilty to the information," he answered when asked how he pleaded to one count of conspiring to obtain and disclose secrets of the national defence.
S person:he#2>JA | answered | Guilty to the information, | direct
e2 SANCTION/convict | Guilty | r=he#2>JA | p=Saipan>SP | d=2024-06-26
+ He added that, as a journalist, he had believed the First Amendment protected what he did; the judge let that pass, sentenced him to the 62 months he had already served in London's Belmarsh prison and wished him an early happy birthday.
S person:He>JA | added that | as a journalist, he had believed the First Amendment protected what he did | indirect
e3 SANCTION/convict | sentenced | a=the judge>RM | r=him>JA | p=Saipan>SP | d=2024-06-26 | same=e2
e4 COERCE/arrest | already served | r=he>JA | p=London>LON | d=2019-04-11..2024-06-24
+ By eight in the evening he was in Canberra, a fist in the air on the aircraft steps, lifting his wife Stella off the ground while an Australian border officer looked politely at his shoes.
+ Few names have been so completely worn out by other people's opinions.
+ The site he founded in 2006 had its great year in 2010, when Chelsea Manning, an unhappy army analyst outside Baghdad, copied 700,000 files on to discs marked Lady Gaga; among them was the gun-camera film of an Apache helicopter shooting a dozen people in a Baghdad street, two of them employees of Reuters.
e5 COERCE/cyber | copied 700,000 files | a=Chelsea Manning>CM | r=army>US | p=Baghdad>Baghdad,IRQ,33.31,44.37
e6 ASSAULT/aerial,firearms | shooting a dozen people | a=an Apache helicopter>United States Army,USA,MIL | r=employees of Reuters>Employees of Reuters,IRQ,MED | p=a Baghdad street>Baghdad,IRQ,33.31,44.37 | f=killed 12 "a dozen people" ; killed 2 "two of them"
+ Sweden wanted to question him about a rape, which he denied; he jumped bail in June 2012 and asked the Ecuadoreans for asylum, and spent seven years in three rooms behind Harrods, with a cat.
e7 ACCUSE/investigate | question him | a=Sweden>Sweden,SWE,JUD | r=him>JA
e8 ASSAULT/sexual | rape | a=he>JA | st=denied
e9 REQUEST/assist | asked | a=he>JA | r=the Ecuadoreans>EC | p=Harrods>LON | d=2012-06-01..2012-06-30
+ In April 2019 Quito withdrew its protection and British policemen carried him out by the arms and legs.
e10 SANCTION/withdraw | withdrew its protection | a=Quito>EC | r=him>JA | p=Harrods>LON | d=2019-04-11
e11 COERCE/arrest | carried him out | a=British policemen>Metropolitan Police,GBR,COP | r=him>JA | p=Harrods>LON | d=2019-04-11 | same=e4
+ The Trump administration then charged him with 17 counts of espionage, good for 170 years; the CIA, Yahoo News reported in 2021, had discussed kidnapping him, and even sketched his assassination.
S outlet:Yahoo News>=Yahoo News | reported in 2021 | the CIA ... had discussed kidnapping him, and even sketched his assassination | indirect
e12 ACCUSE | charged | a=The Trump administration>US | r=him>JA | d=2019-05-23
e13 ASSAULT/abduct | kidnapping | a=the CIA>CIA,USA,SPY | r=him>JA | st=possible
e14 ASSAULT/targeted | assassination | a=the CIA>CIA,USA,SPY | r=him>JA | st=possible
+ A British home secretary ordered his extradition in 2022, and not until this May did two judges at the High Court allow him another appeal.
e15 COOPERATE | ordered his extradition | a=A British home secretary>UK | r=him>JA | d=2022-06-17 | st=planned
e16 CONCEDE | allow him another appeal | a=two judges at the High Court>High Court of Justice,GBR,JUD | r=him>JA | p=London>LON | d=2024-05-01..2024-05-31
+ What moved Washington in the end is thought to have been Canberra, whose ambassador, Kevin Rudd, sat at the back of the court in Saipan; Anthony Albanese, the prime minister, had raised the case with Joe Biden in October and Parliament passed a motion in February asking that it be dropped.
e17 CONSULT | raised the case | a=Anthony Albanese>AA ; Joe Biden>Joe Biden,USA,GOV | d=2023-10-01..2023-10-31
e18 REQUEST/yield | asking that it be dropped | a=Parliament>Parliament of Australia,AUS,LEG | r=Washington>US | p=Canberra>CB | d=2024-02-01..2024-02-29
+ "Regardless of your views about his activities, there was nothing to be gained by his further incarceration," Mr Albanese told the house.
S person:Mr Albanese>AA | told the house | Regardless of your views about his activities, there was nothing to be gained by his further incarceration, | direct
+ The State Department's spokesman, Matthew Miller, insisted that lives had been put at risk, whatever the judge found about identifiable victims, of whom she found none.
S person:Matthew Miller>=Matthew Miller | insisted that | lives had been put at risk | indirect
e19 ACCUSE/disapprove | put at risk | a=Matthew Miller>US
+ Mike Pence fumed about a "miscarriage of justice"; press freedom groups, on the contrary, fear that a plea by a publisher, once entered, is a precedent.
S person:Mike Pence>=Mike Pence | fumed about | miscarriage of justice | direct
S organization:press freedom groups>- | fear that | a plea by a publisher, once entered, is a precedent | indirect
e20 ACCUSE/disapprove | miscarriage of justice | a=Mike Pence>Mike Pence,USA,OPP
+ The bill for the chartered jet, 520,000 dollars, is his to pay; by Wednesday night strangers had contributed half.

@story en-own-qd-023 | en | 2023-08-10 | Pacific Coast Mail
@who FV = Fernando Villavicencio | ECU | OPP
@who GL = Guillermo Lasso | ECU | GOV
@who CH = Los Choneros | ECU | REB
@who FITO = José Adolfo Macías | ECU | REB
@who POL = National Police of Ecuador | ECU | COP
@who FBI = FBI | USA | COP
@who LL = Los Lobos | ECU | REB
@where Q = Quito | ECU | -0.18 | -78.47
@where EC = Ecuador | ECU | -1.5 | -78.5
# Ecuador crusader gunned down getting into his car 11 days before vote: 'They can break me'
e1 ASSAULT/firearms,targeted | gunned down | r=Ecuador crusader>FV | d=2023-08-09 | f=killed 1 "Ecuador crusader"
S person:Ecuador crusader>FV | - | They can break me | direct
+ He refused to wear the vest.
. "You are my bulletproof vest," Fernando Villavicencio would tell the crowds, unbuttoning his denim shirt, and on Wednesday evening the pupils of a Quito high school had cheered him for it.
S person:Fernando Villavicencio>FV | tell | You are my bulletproof vest, | direct
+ Twelve seconds of shaky phone footage show the rest: the white pickup, the bodyguards in a half circle, the candidate's head going down behind the door, then a noise like hail.
+ Villavicencio, 59, was hit three times in the head, his uncle Galo Valencia said.
S person:his uncle Galo Valencia>=Galo Valencia | said | Villavicencio, 59, was hit three times in the head | indirect
e2 ASSAULT/firearms,targeted | hit three times in the head | r=Villavicencio>FV | p=Quito>Q | d=2023-08-09 | f=killed 1 "Villavicencio" | same=e1
+ Nine other people were wounded, two of them policemen and one a woman running for the assembly; a grenade that the gunmen rolled towards his convoy as they fled did not go off.
e3 ASSAULT/firearms | wounded | r=policemen>POL ; a woman running for the assembly>Candidate for the National Assembly of Ecuador,ECU,OPP | p=Quito>Q | d=2023-08-09 | f=injured 9 "Nine other people" | same=e1
e4 ASSAULT/explosives | go off | a=the gunmen>Assassins of Fernando Villavicencio,COL,- | r=his convoy>FV | p=Quito>Q | d=2023-08-09 | st=denied
+ One of the assassins, shot by the escort, died in a prosecutor's patrol car on the way to nowhere in particular.
e5 ASSAULT/firearms | shot | a=the escort>POL | r=One of the assassins>Assassins of Fernando Villavicencio,COL,- | p=Quito>Q | d=2023-08-09 | f=killed 1 "One of the assassins"
+ Six Colombians were taken in two houses in the south of the capital before dawn, along with a rifle, a submachine gun, three grenades and a motorcycle reported stolen, Interior Minister Juan Zapata told a news conference.
S person:Interior Minister Juan Zapata>=Juan Zapata | told a news conference | Six Colombians were taken in two houses in the south of the capital before dawn, along with a rifle, a submachine gun, three grenades and a motorcycle reported stolen | indirect
e6 COERCE/arrest | taken | r=Six Colombians>Assassins of Fernando Villavicencio,COL,- | p=the capital>Q | d=2023-08-10 | f=detained 6 "Six Colombians"
+ Barely a week earlier the dead man had told on television that he was threatened, twice, in the name of José Adolfo Macías, "Fito", the boss of the Choneros, who runs that gang, and by most accounts a good deal more, out of a cell in Guayaquil.
S outlet:television>- ; person:the dead man>FV | told on television that | he was threatened, twice, in the name of José Adolfo Macías, "Fito", the boss of the Choneros | indirect
e7 THREATEN/violence | threatened | a=José Adolfo Macías>FITO | r=he#2>FV
. "If I keep mentioning him, they told me, they will break me."
S person:the dead man>FV ; unnamed:they>- | told | If I keep mentioning him, they told me, they will break me. | direct
e8 THREATEN/violence | break me | a=they>CH | r=me#2>FV | same=e7
+ Masked men with rifles, calling themselves the Wolves, a rival outfit allied with Mexico's Jalisco cartel, claimed the murder in a video; other Wolves, without masks, disowned it in a second.
S document:a video>=Video of Los Lobos ; unnamed:Masked men with rifles>- | claimed | the murder | indirect
e9 ASSAULT/firearms,targeted | murder | a=the Wolves>LL | p=Quito>Q | d=2023-08-09 | same=e1
e10 REJECT | disowned | a=other Wolves>LL
+ President Guillermo Lasso, who dissolved the legislature in May rather than be impeached by it, declared a state of emergency for 60 days, put the army on the streets and invited the FBI, whose agents, he tweeted at noon, had accepted and were on their way.
S document:tweeted>=Tweet of Guillermo Lasso ; person:he#7>GL | tweeted at noon | had accepted and were on their way | indirect
e11 COERCE/restrict | dissolved the legislature | a=President Guillermo Lasso>GL | r=the legislature>National Assembly of Ecuador,ECU,LEG | p=Ecuador>EC | d=2023-05-17
e12 COERCE/martial-law | state of emergency | a=President Guillermo Lasso>GL | p=Ecuador>EC | d=2023-08-10
e13 MOBILIZE/troops | put the army on the streets | a=President Guillermo Lasso>GL | p=Ecuador>EC | d=2023-08-10
e14 REQUEST/assist | invited | a=President Guillermo Lasso>GL | r=the FBI>FBI
e15 AGREE | accepted | a=the FBI>FBI | r=he#7>GL
+ The ballot of August 20 will be held all the same, the electoral council's head, Diana Atamaint, said with a soldier on either side of her.
S person:Diana Atamaint>=Diana Atamaint | said | The ballot of August 20 will be held all the same | indirect
+ Several rivals suspended their campaigns; Luisa González, the front-runner and a protégée of the former president Rafael Correa, offered her solidarity, to which the widow replied through a friend that it was not wanted.
S unnamed:a friend>- | replied | it was not wanted | indirect
e16 SUPPORT | offered her solidarity | a=Luisa González>Luisa González,ECU,OPP | r=the widow>Verónica Sarauz,ECU,CVL
e17 REJECT | not wanted | a=the widow>Verónica Sarauz,ECU,CVL | r=Luisa González>Luisa González,ECU,OPP
+ It was Villavicencio, then a journalist in spectacles mended with tape, whose articles on oil contracts led to Mr Correa's conviction for bribery in 2020; earlier he had hidden for a year and a half among the Sarayaku in the rainforest to escape a sentence for insulting the same man.
e18 SANCTION/convict | conviction for bribery | r=Mr Correa>Rafael Correa,ECU,OPP | d=2020-01-01..2020-12-31
e19 SANCTION/convict | sentence for insulting | r=Villavicencio>FV
+ Ecuador was, until lately, the quiet neighbour.
. In 2017 it recorded 970 killings; last year, as Albanians, Mexicans and two dozen home-grown bands fought over the bananas that cover their cocaine, 4,800.
e20 ASSAULT | killings | p=Ecuador>EC | d=2017-01-01..2017-12-31 | f=killed 970 "970 killings"
e21 ASSAULT | fought over the bananas | a=Albanians>Albanian gangs in Ecuador,ALB,REB ; Mexicans>Mexican cartels,MEX,REB ; two dozen home-grown bands>Gangs in Ecuador,ECU,REB | p=Ecuador>EC | d=2022-01-01..2022-12-31 | f=killed 4800 "4,800"
+ The mayor of Manta, Agustín Intriago, was shot on July 23 beside a sports field he had come to inspect.
e22 ASSAULT/firearms,targeted | shot | r=Agustín Intriago>Agustín Intriago,ECU,GOV | p=Manta>Manta,ECU,-0.95,-80.73 | d=2023-07-23 | f=killed 1 "Agustín Intriago"

@story en-own-qd-024 | en | 2020-10-17 | Chao Phraya Post
@who YP = Youth protesters in Thailand | THA | CVL
@who PR = Prayut Chan-o-cha | THA | GOV
@who POL = Royal Thai Police | THA | COP
@who AN = Arnon Nampa | THA | OPP
@who PAR = Parit Chiwarak | THA | OPP
@who PAN = Panusaya Sithijirawattanakul | THA | OPP
@who KIT = Kitti Pantapak | THA | MED
@who MFP = Move Forward Party | THA | OPP
@where BK = Bangkok | THA | 13.75 | 100.5
@where PW = Pathumwan | THA | 13.75 | 100.53
# Blue water in Pathumwan: police hose schoolchildren off Bangkok's busiest crossing
e1 ASSAULT/crowd-control | hose | a=police>POL | r=schoolchildren>YP | p=Bangkok's busiest crossing>PW | d=2020-10-16
+ Many were in uniform, with the school badge covered by tape.
+ They put up umbrellas in the Hong Kong manner, passed helmets forward over their heads and sang the one about the hamster; then, shortly before seven on Friday evening, in front of the country's most expensive shops, the trucks opened up with water that had been dyed blue and laced with something that burned.
e2 ASSAULT/crowd-control | opened up with water | r=They>YP | p=the country's most expensive shops>PW | d=2020-10-16 | same=e1
+ "My eyes, my arms, everything stung, and a policeman pushed me with his shield and said sorry," said Ploy, 16, who had told her mother that she was at a cram school.
S person:Ploy>=Ploy | said | My eyes, my arms, everything stung, and a policeman pushed me with his shield and said sorry, | direct
e3 ASSAULT/beat | pushed me with his shield | a=a policeman>POL | r=me>YP | p=Pathumwan>PW | d=2020-10-16
+ It was the second night on which Bangkok defied the decree that Prime Minister Prayut Chan-o-cha had issued at four o'clock on Thursday morning, forbidding gatherings of more than four persons and news that "could create fear".
e4 REJECT/yield | defied the decree | a=Bangkok>YP | r=Prime Minister Prayut Chan-o-cha>PR | p=Bangkok>BK | d=2020-10-15..2020-10-16
e5 COERCE/restrict | forbidding gatherings | a=Prime Minister Prayut Chan-o-cha>PR | r=Bangkok>YP | p=Bangkok>BK | d=2020-10-15
e6 COERCE/censor | news | a=Prime Minister Prayut Chan-o-cha>PR | p=Bangkok>BK | d=2020-10-15
+ The pretext was a motorcade.
. On Wednesday the car of Queen Suthida, by whose oversight nobody has explained, was driven past a crowd that raised three fingers at it, and Thais of a certain age had to sit down when they saw the picture.
e7 PROTEST/demo | raised three fingers | a=a crowd>YP | r=Queen Suthida>Suthida of Thailand,THA,GOV | p=Bangkok>BK | d=2020-10-14
+ Two men have been charged with attempting violence against the queen, a crime for which the law provides death or life imprisonment; both say that they did not even know she was coming.
S unnamed:both>- | say that | they did not even know she was coming | indirect
e8 ACCUSE/allege | charged | r=Two men>Ekkachai Hongkangwan and Bunkueanun Paothong,THA,OPP | f=size 2 "Two men"
e9 ASSAULT | attempting violence | a=Two men>Ekkachai Hongkangwan and Bunkueanun Paothong,THA,OPP | r=the queen>Suthida of Thailand,THA,GOV | p=Bangkok>BK | d=2020-10-14 | st=possible
+ At least 22 people had been seized by Thursday, among them the lawyer Arnon Nampa, who was put on a police plane to Chiang Mai, and the students Parit "Penguin" Chiwarak and Panusaya "Rung" Sithijirawattanakul, who was wheeled from her hotel singing.
e10 COERCE/arrest | seized | r=the lawyer Arnon Nampa>AN ; Parit "Penguin" Chiwarak>PAR ; Panusaya "Rung" Sithijirawattanakul>PAN | p=Bangkok>BK | d=2020-10-15 | f=detained 22.. "At least 22 people"
+ So the rallies now have no stage, no leaders and no announced venue until an hour before they begin, and on Saturday there were three of them at once, at Lat Phrao, Udomsuk and Wongwian Yai, with the Skytrain shut down from end to end.
e11 PROTEST/demo | rallies | p=Lat Phrao>BK | d=2020-10-17
e12 COERCE/restrict | shut down | r=Skytrain>BTS Skytrain,THA,BUS | p=Lat Phrao>BK | d=2020-10-17
+ Their three demands have not altered since July: that Gen Prayut, who took power in the coup of 2014 and kept it by an election under rules of his own writing, resign; that the constitution be rewritten; that the monarchy be placed under it.
e13 REQUEST/yield | demands | a=Their>YP | r=Gen Prayut>PR
e14 COERCE/seize | took power in the coup | a=Gen Prayut>PR | p=Bangkok>BK | d=2014-05-22
e15 RETREAT/resign | resign | a=Gen Prayut>PR | st=possible
+ "I won't quit," he said on Friday after a special session of the cabinet.
S person:he>PR | said on Friday | I won't quit, | direct
e16 REJECT/yield | won't quit | a=I>PR | d=2020-10-16
. "What have I done wrong?"
S person:Gen Prayut>PR | - | What have I done wrong? | direct
+ He also quoted Buddhist scripture on the unpredictability of death, which was variously understood.
+ A reporter for Prachatai, Kitti Pantapak, was led off in cable ties while he was broadcasting the crackdown live; he paid a fine of 300 baht and went back.
e17 COERCE/arrest | led off in cable ties | r=Kitti Pantapak>KIT | p=Pathumwan>PW | d=2020-10-16
e18 ASSAULT/crowd-control | crackdown | p=Pathumwan>PW | d=2020-10-16 | same=e1
+ Pol Maj Gen Yingyos Thepjumnong defended the use of water cannon as in line with international standards; the blue dye, he explained, helps to identify people for later arrest.
S person:Pol Maj Gen Yingyos Thepjumnong>=Yingyos Thepjumnong | defended | in line with international standards | indirect
S person:he#4>=Yingyos Thepjumnong | explained | the blue dye ... helps to identify people for later arrest | indirect
e19 COERCE/arrest | later arrest | r=people>YP | st=planned
+ Human Rights Watch said that the measure gave officers carte blanche, and the opposition Move Forward Party, whose predecessor was dissolved by the Constitutional Court in February, asked for an urgent sitting of parliament.
S organization:Human Rights Watch>=Human Rights Watch | said that | the measure gave officers carte blanche | indirect
e20 COERCE/restrict | dissolved | a=the Constitutional Court>Constitutional Court of Thailand,THA,JUD | r=predecessor>Future Forward Party,THA,OPP | p=Bangkok>BK | d=2020-02-01..2020-02-29
e21 REQUEST/meet | asked for an urgent sitting | a=the opposition Move Forward Party>MFP
+ On Sunday, doctors at Chulalongkorn Hospital will hand in a letter with 400 signatures against the hosing of children.
e22 ACCUSE/disapprove | letter | a=doctors at Chulalongkorn Hospital>Doctors at Chulalongkorn Hospital,THA,CVL | d=2020-10-18 | st=planned
e23 ASSAULT/crowd-control | hosing of children | r=children>YP | p=Pathumwan>PW | d=2020-10-16 | same=e1
