@story en-own-q-038 | en | 2023-04-25 | Situasi
@where MAR = Marsabit | KEN | 2.33 | 37.99
# The last goat: in Kenya's Marsabit a drought ends, and the counting begins
+ When the rain came to Marsabit, it came all at once, and it drowned the animals that thirst had spared.
+ "We prayed for it for three years, and then we prayed for it to stop," said Halima Guyo, a mother of six.
S person:Halima Guyo>=Halima Guyo | said | We prayed for it for three years, and then we prayed for it to stop, | direct
+ Northern Kenya lost 2.6 million head of cattle, sheep and goats in the drought, the national disaster authority estimates.
S organization:the national disaster authority>=National Drought Management Authority of Kenya | estimates | Northern Kenya lost 2.6 million head of cattle, sheep and goats in the drought | indirect
+ Prices at the market have tripled.
. A goat that fetched 4,000 shillings two years ago now sells for 12,000.
+ Hunger has also brought back the rifle.
. In March raiders from a neighbouring community drove off 300 camels near Loiyangalani and killed two herders, the county commissioner, James Letiwa, said.
S person:James Letiwa>=James Letiwa | said | raiders from a neighbouring community drove off 300 camels near Loiyangalani and killed two herders | indirect
e1 ASSAULT | killed | a=raiders>Cattle raiders in Marsabit,KEN,REB | r=two herders>Herders in Marsabit,KEN,CVL | p=Loiyangalani>Loiyangalani,KEN,2.76,36.72 | d=2023-03-01..2023-03-31 | f=killed 2 "two herders"
e2 COERCE/seize | drove off 300 camels | a=raiders>Cattle raiders in Marsabit,KEN,REB | p=Loiyangalani>Loiyangalani,KEN,2.76,36.72 | d=2023-03-01..2023-03-31
+ The army has been deployed in six counties since February to disarm the gangs, and a dusk-to-dawn curfew has been extended twice.
e3 MOBILIZE/troops | deployed | a=The army>Kenya Defence Forces,KEN,MIL | p=six counties>Kenya,KEN,1.5,37.0 | d=2023-02-01..2023-04-25
e4 COERCE/curfew | curfew | p=six counties>Kenya,KEN,1.5,37.0 | st=ongoing
+ The World Food Programme has been handing out sorghum and cash to 900,000 people in the region, but its director there warns that the money runs out in July.
S unnamed:its director there>- | warns that | the money runs out in July | indirect
e5 AID | handing out sorghum and cash | a=The World Food Programme>World Food Programme,-,IGO | r=people in the region>People of northern Kenya,KEN,CVL | p=the region>Marsabit,KEN,2.33,37.99 | st=ongoing
+ Scientists attribute the failure of five rainy seasons in a row to a combination of La Niña and a warming ocean.
S unnamed:Scientists>- | attribute | the failure of five rainy seasons in a row to a combination of La Niña and a warming ocean | indirect
+ Nature can be attacked from many sides, an old man remarked at the well, but it always attacks back from one.
S unnamed:an old man>- | remarked | Nature can be attacked from many sides | indirect

@story en-own-q-039 | en | 2024-07-29 | Situasi
@who MAD = Nicolas Maduro | VEN | GOV
@who GON = Edmundo Gonzalez | VEN | OPP
@who MAC = Maria Corina Machado | VEN | OPP
@who CNE = National Electoral Council of Venezuela | VEN | GOV
@who VEN = Venezuela | VEN | GOV
@who VPOL = Security forces of Venezuela | VEN | COP
@who PROT = Protesters in Venezuela | VEN | CVL
@who USA = United States | USA | GOV
@where CCS = Caracas | VEN | 10.48 | -66.9
@where CORO = Coro | VEN | 11.4 | -69.67
# Pots, pans and a falling statue: Venezuelans rage at Maduro's 'stolen' victory
e1 PROTEST/demo | rage | a=Venezuelans>PROT | r=Maduro>MAD | d=2024-07-29
+ CARACAS — By noon the din of saucepans was rolling down from Petare, the biggest of the hillside slums that were once the fortress of the revolution.
e2 PROTEST/demo | din of saucepans | p=Petare>CCS | d=2024-07-29
+ Thousands of people, many of them on motorcycles, poured into the Venezuelan capital on Monday to denounce the official result of Sunday's election, according to which Nicolás Maduro won a third term with 51 percent of the vote.
e3 PROTEST/demo | poured into the Venezuelan capital | a=Thousands of people>PROT | p=the Venezuelan capital>CCS | d=2024-07-29 | f=size 2000.. "Thousands of people" | same=e1
e4 ACCUSE/disapprove | denounce | a=Thousands of people>PROT | r=Nicolás Maduro>MAD | d=2024-07-29
+ The National Guard replied with tear gas and, near the presidential palace, men in civilian clothes fired pistols, a Reuters reporter saw.
S outlet:a Reuters reporter>=Reuters | saw | The National Guard replied with tear gas and, near the presidential palace, men in civilian clothes fired pistols | indirect
e5 ASSAULT/crowd-control | tear gas | a=The National Guard>VPOL | r=Thousands of people>PROT | p=the Venezuelan capital>CCS | d=2024-07-29
e6 ASSAULT/firearms | fired pistols | a=men in civilian clothes>Armed government supporters in Venezuela,VEN,REB | p=the presidential palace>CCS | d=2024-07-29
+ In Coro a crowd cheered as a statue of Hugo Chávez came down, its head bouncing twice on the asphalt.
e7 PROTEST/vandalize | came down | a=a crowd>PROT | p=Coro>CORO | d=2024-07-29
+ "We have the tallies and we can prove what happened," said María Corina Machado, the opposition leader who was herself barred from running.
S person:María Corina Machado>MAC | said | We have the tallies and we can prove what happened, | direct
e8 COERCE/restrict | barred from running | r=María Corina Machado>MAC | p=Coro>Venezuela,VEN,6.42,-66.59
. Her stand-in, the retired diplomat Edmundo González, took 67 percent, she claimed.
S person:she>MAC | claimed | Her stand-in, the retired diplomat Edmundo González, took 67 percent | indirect
+ The attorney general, Tarek William Saab, accused her of plotting to hack the count from North Macedonia, and announced that 749 "delinquents" were in custody and would face terrorism charges.
S person:Tarek William Saab>=Tarek William Saab | announced that | 749 "delinquents" were in custody and would face terrorism charges | mixed
e9 ACCUSE/allege | accused | a=Tarek William Saab>Tarek William Saab,VEN,JUD | r=her>MAC | d=2024-07-29
e10 COERCE/cyber | hack the count | a=her>MAC | r=the count>CNE | p=North Macedonia>North Macedonia,MKD,41.6,21.7 | st=possible
e11 COERCE/arrest | in custody | r=749 "delinquents">PROT | f=detained 749 "749"
e12 ACCUSE/investigate | face terrorism charges | r=749 "delinquents">PROT | st=planned
+ Mr. Maduro told a cheering room that "fascists" were repeating the script of 2019.
S person:Mr. Maduro>MAD | told a cheering room that | "fascists" were repeating the script of 2019 | mixed
+ Venezuela expelled the diplomats of seven Latin American countries, Argentina, Chile and Peru among them, which had refused to recognise the result.
e13 SANCTION/expel | expelled | a=Venezuela>VEN | r=the diplomats of seven Latin American countries>Diplomats of seven Latin American countries,-,GOV | d=2024-07-29
e14 REJECT | refused to recognise | a=Argentina>Argentina,ARG,GOV ; Chile>Chile,CHL,GOV ; Peru>Peru,PER,GOV | r=Venezuela>VEN
. Russia, China, Cuba and Iran sent congratulations.
e15 SUPPORT | sent congratulations | a=Russia>Russia,RUS,GOV ; China>China,CHN,GOV ; Cuba>Cuba,CUB,GOV ; Iran>Iran,IRN,GOV | r=Mr. Maduro>MAD
+ The United States, whose secretary of state spoke of "serious concerns", joined Brazil and Colombia in calling for the publication of the tallies from every polling station.
S unnamed:secretary of state>- | spoke of | serious concerns | direct
e16 REQUEST/change | calling for | a=The United States>USA ; Brazil>Brazil,BRA,GOV ; Colombia>Colombia,COL,GOV | r=Venezuela>VEN
+ The electoral council's website had been down since midnight.
+ Some 7.7 million Venezuelans live abroad, and in the queue for arepas outside a polling station a grandmother counted hers on her fingers: Lima, Santiago, Madrid, Houston.

@story en-own-q-040 | en | 2022-05-10 | Situasi
@who MAH = Mahinda Rajapaksa | LKA | GOV
@who LKP = Sri Lanka Police | LKA | COP
@who LKA = Sri Lanka Army | LKA | MIL
@who PROT = Protesters in Sri Lanka | LKA | CVL
@where COL = Colombo | LKA | 6.93 | 79.85
@where TRI = Trincomalee | LKA | 8.57 | 81.23
# Troops in Sri Lanka given shoot-on-sight order as ex-PM hides in naval base at Trincomalee
e1 THREATEN/violence | shoot-on-sight order | r=Troops>LKA | p=Sri Lanka>Sri Lanka,LKA,7.87,80.77 | d=2022-05-10
+ Sri Lanka's defence ministry ordered troops on Tuesday to shoot on sight anyone looting property or harming others, after a night in which dozens of politicians' houses were set ablaze.
e2 THREATEN/violence | ordered troops on Tuesday to shoot on sight | a=Sri Lanka's defence ministry>Ministry of Defence of Sri Lanka,LKA,GOV | r=anyone looting property or harming others>PROT | p=Sri Lanka>Sri Lanka,LKA,7.87,80.77 | d=2022-05-10 | same=e1
e3 PROTEST/vandalize | set ablaze | a=anyone looting property or harming others>PROT | p=Sri Lanka>Sri Lanka,LKA,7.87,80.77 | d=2022-05-09..2022-05-10
+ Mahinda Rajapaksa, who resigned as prime minister on Monday, was whisked out of his residence by heavily armed soldiers before dawn and flown to a naval base at Trincomalee, where angry crowds were soon at the gates.
e4 RETREAT/resign | resigned | a=Mahinda Rajapaksa>MAH | p=Sri Lanka>COL | d=2022-05-09
e5 AID | whisked out | a=heavily armed soldiers>LKA | r=Mahinda Rajapaksa>MAH | p=his residence>COL | d=2022-05-10
e6 PROTEST/demo | at the gates | a=angry crowds>PROT | r=Mahinda Rajapaksa>MAH | p=Trincomalee>TRI | d=2022-05-10
+ "They threw at least ten petrol bombs over the wall," a senior police officer told AFP.
S outlet:AFP>=AFP ; unnamed:a senior police officer>- | told | They threw at least ten petrol bombs over the wall, | direct
e7 PROTEST/riot | threw at least ten petrol bombs | a=They>PROT | p=the wall>COL | d=2022-05-09..2022-05-10
+ The fury erupted when supporters of the Rajapaksas, bused in to the capital, set about peaceful demonstrators with iron bars and burned their tents on the seafront.
e8 ASSAULT/beat | set about peaceful demonstrators with iron bars | a=supporters of the Rajapaksas>Supporters of Mahinda Rajapaksa,LKA,CVL | r=peaceful demonstrators>PROT | p=the capital>COL | d=2022-05-09
e9 ASSAULT/destroy | burned their tents | a=supporters of the Rajapaksas>Supporters of Mahinda Rajapaksa,LKA,CVL | r=their>PROT | p=the capital>COL | d=2022-05-09
+ Eight people have died since, among them a ruling-party legislator who opened fire on a roadblock and then, police say, turned the pistol on himself.
S organization:police>LKP | say | turned the pistol on himself | indirect
e10 ASSAULT/firearms | opened fire | a=a ruling-party legislator>Amarakeerthi Athukorala,LKA,LEG | r=a roadblock>PROT | d=2022-05-09
. More than 200 were hurt.
+ A curfew runs until Thursday morning.
e11 COERCE/curfew | curfew | p=the capital>Sri Lanka,LKA,7.87,80.77 | d=2022-05-09..2022-05-12 | st=ongoing
+ The president, Gotabaya Rajapaksa, Mahinda's younger brother, pleaded on Twitter with "all citizens to remain calm and stop violence".
S person:Gotabaya Rajapaksa>=Gotabaya Rajapaksa | pleaded on Twitter | all citizens to remain calm and stop violence | direct
e12 REQUEST/yield | pleaded | a=Gotabaya Rajapaksa>Gotabaya Rajapaksa,LKA,GOV | r=all citizens>PROT
+ The Bar Association wants the police chief charged with standing by; he has denied that his men were told to do so.
e13 REQUEST/change | wants | a=The Bar Association>Bar Association of Sri Lanka,LKA,CVL
e14 REJECT | denied | a=he#3>Chief of Police of Sri Lanka,LKA,COP | r=The Bar Association>Bar Association of Sri Lanka,LKA,CVL
+ There is no diesel in the pumps, and the power goes off for ten hours a day.

@story en-own-q-041 | en | 2016-12-01 | Situasi
@who JAM = Yahya Jammeh | GMB | GOV
@who BAR = Adama Barrow | GMB | OPP
@who ECO = ECOWAS | - | IGO
@who SEN = Senegal | SEN | GOV
@where BJL = Banjul | GMB | 13.45 | -16.58
# Notes from the campaign trail in Gambia, where the ballot is a marble
+ In the Gambia you do not cross a box or tear a slip.
. You drop a glass marble into a painted drum, and a bell rings once, so that nobody can vote twice.
+ The man whose drum is green, President Yahya Jammeh, has ruled for 22 years and said he could do so for "a billion" if God wished.
S person:President Yahya Jammeh>JAM | said | he could do so for "a billion" if God wished | mixed
+ His main challenger in Thursday's poll, Adama Barrow, once guarded the door of an Argos shop in north London.
+ "I was a security man, so I know when somebody should leave," Mr Barrow told a rally in Brikama, to gales of laughter.
S person:Mr Barrow>BAR | told a rally | I was a security man, so I know when somebody should leave, | direct
+ International calls were blocked and the internet went dark on the eve of the vote.
e1 COERCE/censor | internet went dark | p=Gambia>Gambia,GMB,13.44,-15.31 | d=2016-11-30
+ The European Union was refused accreditation for its observers, and 30 opposition members are serving three-year sentences for marching in April to ask for electoral reform.
e2 REJECT | refused accreditation | r=The European Union>European Union,-,IGO
e3 SANCTION/convict | serving three-year sentences | r=opposition members>United Democratic Party of the Gambia,GMB,OPP | st=ongoing | f=detained 30 "30 opposition members"
e4 PROTEST/demo | marching | a=opposition members>United Democratic Party of the Gambia,GMB,OPP | p=Gambia>BJL | d=2016-04-01..2016-04-30
e5 REQUEST/change | ask for electoral reform | a=opposition members>United Democratic Party of the Gambia,GMB,OPP | r=President Yahya Jammeh>JAM | d=2016-04-01..2016-04-30
+ Amnesty International says that one of those marchers, Solo Sandeng, was beaten to death by intelligence agents.
S organization:Amnesty International>=Amnesty International | says that | one of those marchers, Solo Sandeng, was beaten to death by intelligence agents | indirect
e6 ASSAULT/beat,torture | beaten to death | a=intelligence agents>National Intelligence Agency of the Gambia,GMB,SPY | r=Solo Sandeng>Solo Sandeng,GMB,OPP | p=Gambia>BJL | d=2016-04-01..2016-04-30 | f=killed 1 "Solo Sandeng"
+ Mr Jammeh has warned that he will not tolerate any demonstration after the count.
S person:Mr Jammeh>JAM | warned that | he will not tolerate any demonstration after the count | indirect
e7 THREATEN/restrict | warned | a=Mr Jammeh>JAM
+ In October he pulled the country out of the International Criminal Court, deriding it as the "International Caucasian Court".
S person:he>JAM | deriding it as | International Caucasian Court | direct
e8 SANCTION/withdraw | pulled the country out | a=he>JAM | r=the International Criminal Court>International Criminal Court,-,JUD | d=2016-10-01..2016-10-31
e9 ACCUSE/disapprove | deriding | a=he>JAM | r=it>International Criminal Court,-,JUD
+ The sun went down over the peanut fields, and a boy was practising penalties against a wall.

@story en-own-q-042 | en | 2025-12-09 | Situasi
@who THA = Thailand | THA | GOV
@who KHM = Cambodia | KHM | GOV
@who TARM = Royal Thai Army | THA | MIL
@who KARM = Royal Cambodian Army | KHM | MIL
@who HUN = Hun Manet | KHM | GOV
@who ANU = Anutin Charnvirakul | THA | GOV
@where BOR = Thailand-Cambodia border | - | 14.35 | 103.2
@where SISA = Sisaket | THA | 15.12 | 104.32
@where ODM = Oddar Meanchey | KHM | 14.18 | 103.5
# Thailand bombs Cambodia border posts, 500,000 flee as truce unravels
e1 ASSAULT/aerial | bombs | a=Thailand>THA | r=Cambodia>KHM | p=border>BOR
e2 ASSAULT | flee | r=500,000>Border residents of Thailand and Cambodia,-,CVL | p=border>BOR | f=displaced 500000 "500,000"
e3 REJECT/yield | truce unravels | a=Thailand>THA ; Cambodia>KHM
+ SISAKET, Thailand, Dec 9 - Fighting between Thailand and Cambodia spread on Tuesday to new stretches of their 800-kilometre frontier, with each accusing the other of shattering a ceasefire that was sealed in the presence of the American president only in October.
e4 ASSAULT | Fighting | a=Thailand>THA ; Cambodia>KHM | p=800-kilometre frontier>BOR | d=2025-12-09
e5 ACCUSE/allege | accusing | a=Thailand>THA ; Cambodia>KHM | d=2025-12-09
e6 REJECT/yield | shattering a ceasefire | a=Thailand>THA ; Cambodia>KHM | st=possible | same=e3
e7 CONCEDE | sealed | a=Thailand>THA ; Cambodia>KHM | d=2025-10-01..2025-10-31
+ Thai F-16s struck what the air force called weapons depots and drone launch sites in Oddar Meanchey, while Cambodian rockets came down on a village in Surin, damaging a hospital, the second army region said.
S organization:the air force>=Royal Thai Air Force | called | weapons depots and drone launch sites | indirect
S organization:the second army region>=Second Army Region of Thailand | said | Cambodian rockets came down on a village in Surin, damaging a hospital | indirect
e8 ASSAULT/aerial | struck | a=Thai F-16s>Royal Thai Air Force,THA,MIL | r=drone launch sites>KARM | p=Oddar Meanchey>ODM | same=e1
e9 ASSAULT/heavy-weapons | rockets | a=Cambodian>KARM | r=a village in Surin>Village in Surin,THA,CVL | p=Surin>Surin,THA,14.88,103.49
+ Seven Cambodian civilians and three Thai soldiers have been killed since Sunday.
e10 ASSAULT | killed | r=Seven Cambodian civilians>Civilians in Cambodia,KHM,CVL ; three Thai soldiers>TARM | p=their 800-kilometre frontier>BOR | d=2025-12-07..2025-12-09 | f=killed 7 "Seven Cambodian civilians" ; killed 3 "three Thai soldiers" | same=e4
+ Thai authorities have evacuated more than 400,000 people from four provinces; across the line some 55,000 have moved away from the shelling, Phnom Penh said.
S organization:Phnom Penh>=Cambodia | said | some 55,000 have moved away from the shelling | indirect
e11 AID | evacuated | a=Thai authorities>THA | r=people>People of Thailand's border provinces,THA,CVL | p=four provinces>BOR | f=displaced 400000.. "more than 400,000 people"
e12 ASSAULT/heavy-weapons | shelling | a=Thai authorities>THA | r=some 55,000>Civilians in Cambodia,KHM,CVL | p=their 800-kilometre frontier>BOR | f=displaced 55000 "some 55,000"
+ "We kept patience for 24 hours to honour the ceasefire," wrote the former Cambodian leader Hun Sen, whose son Hun Manet is now prime minister, on Facebook, vowing that his country would fight back.
S person:the former Cambodian leader Hun Sen>=Hun Sen | wrote | We kept patience for 24 hours to honour the ceasefire, | direct
S person:the former Cambodian leader Hun Sen>=Hun Sen | vowing that | his country would fight back | indirect
e13 THREATEN/violence | fight back | a=his country>KHM | r=Thai>THA
+ Thailand's prime minister, Anutin Charnvirakul, was no softer.
. "There will be no negotiations, the fighting ends when our territory is safe," he told reporters in Bangkok.
S person:he#4>ANU | told reporters | There will be no negotiations, the fighting ends when our territory is safe, | direct
e14 REJECT/meet | no negotiations | a=he#4>ANU | r=Cambodian>KHM
+ Cambodia has pulled its athletes out of the Southeast Asian Games, which opened in Bangkok on Tuesday with fireworks that made some spectators flinch.
e15 SANCTION/withdraw | pulled its athletes out | a=Cambodia>KHM | r=Bangkok>THA
+ Malaysia's prime minister, Anwar Ibrahim, urged both neighbours to use the channels that exist and offered to mediate again, as he did in July after five days of combat killed 48 people.
e16 REQUEST/meet | urged | a=Anwar Ibrahim>Anwar Ibrahim,MYS,GOV | r=both neighbours>THA ; both neighbours>KHM
e17 AGREE | offered to mediate | a=Anwar Ibrahim>Anwar Ibrahim,MYS,GOV | r=both neighbours>THA ; both neighbours>KHM
e18 CONSULT/third-party | as he did in July | a=he#2>Anwar Ibrahim,MYS,GOV ; both neighbours>THA ; both neighbours>KHM | d=2025-07-01..2025-07-31
e19 ASSAULT | combat | a=both neighbours>THA ; both neighbours>KHM | p=their 800-kilometre frontier>BOR | d=2025-07-01..2025-07-31 | f=killed 48 "48 people"
+ In the gymnasium at Sisaket the loudspeaker asked for diapers, then for silence, then for diapers.

@story en-own-q-043 | en | 2019-06-13 | Situasi
@who SUD = Transitional Military Council of Sudan | SDN | MIL
@who RSF = Rapid Support Forces | SDN | MIL
@who FFC = Forces of Freedom and Change | SDN | OPP
@who SPA = Sudanese Professionals Association | SDN | CVL
@who ABI = Abiy Ahmed | ETH | GOV
@who BAS = Omar al-Bashir | SDN | GOV
@where KRT = Khartoum | SDN | 15.5 | 32.56
# Sudan opposition ends strike and agrees to talks; generals to free prisoners
e1 CONCEDE | ends strike | a=Sudan opposition>FFC
e2 AGREE | agrees to talks | a=Sudan opposition>FFC
e3 RETREAT/release | free prisoners | a=generals>SUD | r=prisoners>Political prisoners of Sudan,SDN,OPP | st=planned
+ Khartoum's shops pulled up their shutters on Wednesday for the first time in four days, after protest leaders suspended a campaign of civil disobedience and agreed to resume negotiations with the military council that rules Sudan.
e4 CONCEDE | suspended a campaign of civil disobedience | a=protest leaders>FFC | p=Khartoum>KRT | d=2019-06-12 | same=e1
e5 PROTEST/strike | campaign of civil disobedience | a=protest leaders>FFC | p=Khartoum>KRT | d=2019-06-09..2019-06-12
e6 AGREE | agreed | a=protest leaders>FFC | r=the military council>SUD | same=e2
+ The generals for their part promised to release political detainees as a confidence-building measure, said Mahmoud Dirir, the envoy through whom the Ethiopian prime minister has been mediating.
S person:Mahmoud Dirir>=Mahmoud Dirir | said | The generals for their part promised to release political detainees as a confidence-building measure | indirect
e7 AGREE | promised | a=The generals>SUD | r=protest leaders>FFC
e8 CONSULT/third-party | mediating | a=the Ethiopian prime minister>ABI ; protest leaders>FFC ; The generals>SUD | st=ongoing
+ It is a fragile thing.
. Ten days ago men in the uniform of the Rapid Support Forces swept through the protest camp outside the army's headquarters, shooting, whipping and, doctors say, raping; opposition medics counted 118 bodies, some of them pulled from the Nile.
S unnamed:doctors>- | say | raping | indirect
S unnamed:opposition medics>- | counted | 118 bodies, some of them pulled from the Nile | indirect
e9 ASSAULT/firearms,beat | swept through the protest camp | a=men in the uniform of the Rapid Support Forces>RSF | r=the protest camp>Protesters in Sudan,SDN,CVL | p=the army's headquarters>KRT | d=2019-06-03
e10 ASSAULT/sexual | raping | a=men in the uniform of the Rapid Support Forces>RSF | p=the army's headquarters>KRT | d=2019-06-03
. The health ministry speaks of 61 dead.
S organization:The health ministry>=Ministry of Health of Sudan | speaks of | 61 dead | indirect
e11 ASSAULT | dead | p=the army's headquarters>KRT | d=2019-06-03 | f=killed 61 "61 dead" | same=e9
+ A spokesman for the council acknowledged on Thursday that it had ordered the dispersal, and regretted that "some mistakes" had been made.
S unnamed:A spokesman for the council>- | acknowledged on Thursday that | it had ordered the dispersal | indirect
S unnamed:A spokesman for the council>- | regretted that | "some mistakes" had been made | mixed
e12 REQUEST | ordered the dispersal | a=it>SUD | r=the Rapid Support Forces>RSF | d=2019-06-03
e13 CONCEDE | regretted | a=A spokesman for the council>SUD | d=2019-06-13
+ "They cut the internet so that the world should not see us being killed, and they have not put it back," said Rania, a pharmacist who showed a reporter the welts on her arms.
S person:Rania>=Rania | said | They cut the internet so that the world should not see us being killed, and they have not put it back, | direct
e14 COERCE/censor | cut the internet | a=They>SUD | p=Khartoum>Sudan,SDN,15.5,30.2
e15 ASSAULT | killed | r=us>Protesters in Sudan,SDN,CVL | p=the army's headquarters>KRT | d=2019-06-03 | same=e9
+ The African Union suspended Sudan's membership on June 6, and the Security Council, after China and Russia had blocked an earlier text, condemned the violence on Tuesday.
e16 SANCTION/expel | suspended | a=The African Union>African Union,-,IGO | r=Sudan>Sudan,SDN,GOV | d=2019-06-06
e17 REJECT | blocked | a=China>China,CHN,GOV ; Russia>Russia,RUS,GOV | r=the Security Council>United Nations Security Council,-,IGO
e18 ACCUSE/disapprove | condemned | a=the Security Council>United Nations Security Council,-,IGO | d=2019-06-11
+ Omar al-Bashir, the ruler whom the army deposed on April 11 after 30 years, was charged with corruption on Thursday.
e19 COERCE/seize | deposed | a=the army>Sudanese Armed Forces,SDN,MIL | r=Omar al-Bashir>BAS | p=Sudan>KRT | d=2019-04-11
e20 ACCUSE/investigate | charged with corruption | r=Omar al-Bashir>BAS | d=2019-06-13
+ Saudi Arabia and the United Arab Emirates, which fear both Islamists and elections, have pledged the council $3 billion in aid.
e21 AGREE | pledged | a=Saudi Arabia>Saudi Arabia,SAU,GOV ; the United Arab Emirates>United Arab Emirates,ARE,GOV | r=the council>SUD
