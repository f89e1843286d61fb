@story en-own-q-070 | en | 2019-03-17 | Situasi
@who FRA = France | FRA | GOV
@who MAC = Emmanuel Macron | FRA | GOV
@who CAS = Christophe Castaner | FRA | GOV
@who GIL = Yellow vest protesters | FRA | CVL
@who FPOL = French police | FRA | COP
@who BB = Black bloc militants in Paris | FRA | CVL
@where CHA = Champs-Elysees, Paris | FRA | 48.87 | 2.31
# Macron cuts short ski break as yellow vests sack Champs-Elysees
e1 PROTEST/riot | sack | a=yellow vests>GIL | p=Champs-Elysees>CHA | d=2019-03-16
+ PARIS - President Emmanuel Macron rushed back from the Pyrenees late on Saturday and promised "strong decisions" after rioters looted boutiques and burned a bank on the Champs-Elysees in the eighteenth weekend of yellow vest protests.
S person:President Emmanuel Macron>MAC | promised | strong decisions | direct
e2 AGREE | promised | a=President Emmanuel Macron>MAC | d=2019-03-16
e3 PROTEST/vandalize | looted boutiques | a=rioters>BB | p=the Champs-Elysees>CHA | d=2019-03-16
e4 PROTEST/vandalize | burned a bank | a=rioters>BB | p=the Champs-Elysees>CHA | d=2019-03-16
e5 PROTEST/demo | yellow vest protests | a=yellow vest>GIL | p=PARIS>CHA | d=2019-03-16
+ A mother and her baby, trapped on the second floor above the bank, were pulled to safety by firefighters.
e6 AID | pulled to safety | a=firefighters>Firefighters in Paris,FRA,GOV | r=A mother and her baby>Residents of Paris,FRA,CVL | p=the bank>CHA | d=2019-03-16
+ Eleven other people were slightly hurt in that blaze, the fire service said.
S organization:the fire service>=Paris Fire Brigade | said | Eleven other people were slightly hurt in that blaze | indirect
e7 PROTEST/vandalize | hurt | r=Eleven other people>Residents of Paris,FRA,CVL | p=the bank>CHA | d=2019-03-16 | f=injured 11 "Eleven other people" | same=e4
+ "There are people who want by all means to wreck the Republic, at the risk of killing," said Macron.
S person:Macron>MAC | said | There are people who want by all means to wreck the Republic, at the risk of killing, | direct
e8 ACCUSE/disapprove | wreck the Republic | a=Macron>MAC | r=people>BB | d=2019-03-16
+ Interior Minister Christophe Castaner, who had been photographed dancing in a nightclub the weekend before, reckoned that 1,500 "ultra-violent" militants had slipped in among 10,000 demonstrators.
S person:Interior Minister Christophe Castaner>CAS | reckoned that | 1,500 "ultra-violent" militants had slipped in among 10,000 demonstrators | mixed
+ Police fired tear gas, water cannon and rubber balls and took 192 people into custody.
e9 ASSAULT/crowd-control | fired tear gas | a=Police>FPOL | p=the Champs-Elysees>CHA | d=2019-03-16
e10 COERCE/arrest | took 192 people into custody | a=Police>FPOL | r=192 people>GIL | p=the Champs-Elysees>CHA | d=2019-03-16 | f=detained 192 "192 people"
+ Opposition leaders were scathing.
. Laurent Wauquiez of the conservative Republicans said the state had let itself be insulted, and called for a ban on the marches.
S person:Laurent Wauquiez>=Laurent Wauquiez | said | the state had let itself be insulted | indirect
e11 ACCUSE/disapprove | let itself be insulted | a=Laurent Wauquiez>Laurent Wauquiez,FRA,OPP | r=the state>FRA
e12 REQUEST/change | called for a ban | a=Laurent Wauquiez>Laurent Wauquiez,FRA,OPP | r=the state>FRA
+ The movement, born in November of anger at a tax on diesel, won the repeal of that tax and a rise in the minimum wage in December.
e13 CONCEDE | repeal of that tax | a=the state>FRA | r=The movement>GIL | d=2018-12-01..2018-12-31
+ A few streets away, some 36,000 people marched peacefully for the climate, and a samba band played.
e14 PROTEST/demo | marched | a=people>Climate protesters in Paris,FRA,CVL | p=A few streets away>CHA | d=2019-03-16 | f=size 36000 "some 36,000 people"

@story en-own-q-071 | en | 2023-11-19 | Situasi
@who JUNTA = Government of Burkina Faso | BFA | GOV
@who TRA = Ibrahim Traore | BFA | MIL
@who HRW = Human Rights Watch | - | NGO
@who EU = European Union | - | IGO
@who VDP = Volunteers for the Defence of the Homeland | BFA | REB
@where OUA = Ouagadougou | BFA | 12.37 | -1.52
@where ZAO = Zaongo | BFA | 13.2 | -0.6
# In Burkina Faso, critics of the colonels get a uniform
+ The paper that came for the anaesthetist bore three stamps and no argument.
. It told him to present himself within 48 hours at a camp near Kaya, in the north, where he would be issued with a rifle and a mosquito net and sent to "take part in the operations to secure the territory".
S document:The paper>- | told | take part in the operations to secure the territory | direct
e1 REQUEST | told | a=the colonels>JUNTA | r=him>Doctor in Burkina Faso,BFA,CVL | p=Kaya>Kaya,BFA,13.09,-1.08
+ At least a dozen journalists, opposition figures and rights activists have been handed such orders this month, Human Rights Watch said, calling them a misuse of emergency legislation.
S organization:Human Rights Watch>HRW | said | At least a dozen journalists, opposition figures and rights activists have been handed such orders this month | indirect
S organization:Human Rights Watch>HRW | calling them | a misuse of emergency legislation | indirect
e2 COERCE | handed such orders | r=journalists>Journalists in Burkina Faso,BFA,MED ; opposition figures>Opposition figures in Burkina Faso,BFA,OPP | p=Burkina Faso>Burkina Faso,BFA,12.24,-1.56 | d=2023-11-01..2023-11-19 | f=size 12.. "At least a dozen journalists, opposition figures and rights activists"
e3 ACCUSE/disapprove | misuse of emergency legislation | a=Human Rights Watch>HRW | r=the colonels>JUNTA
+ Captain Ibrahim Traoré, who is 35 and wears a beret and fingerless gloves, has warned that "individual freedoms do not come before those of the nation".
S person:Captain Ibrahim Traoré>TRA | warned that | individual freedoms do not come before those of the nation | direct
e4 THREATEN/restrict | warned | a=Captain Ibrahim Traoré>TRA
+ Jihadists hold perhaps half the country, and two million people have been uprooted since 2015.
e5 ASSAULT | uprooted | r=people>Displaced people in Burkina Faso,BFA,CVL | p=the country>Burkina Faso,BFA,12.24,-1.56 | d=2015-01-01..2023-11-19 | f=displaced 2000000 "two million people"
+ On November 5 men in uniform shot or stabbed at least 70 people in the village of Zaongo, most of them children and old women, according to a prosecutor; diplomats have pointed a finger at auxiliaries of the army.
S unnamed:a prosecutor>- | according to | On November 5 men in uniform shot or stabbed at least 70 people in the village of Zaongo, most of them children and old women | indirect
e6 ASSAULT/firearms,primitive | shot or stabbed | a=men in uniform>Attackers in Zaongo,BFA,- | r=people>People of Zaongo,BFA,CVL | p=Zaongo>ZAO | d=2023-11-05 | f=killed 70.. "at least 70 people"
e7 ACCUSE/allege | pointed a finger | a=diplomats>Diplomats in Burkina Faso,-,GOV | r=auxiliaries of the army>VDP
+ The European Union demanded that the authorities shed light on it, and the UN human rights office asked for an independent inquiry.
e8 REQUEST/change | demanded | a=The European Union>EU | r=the authorities>JUNTA
e9 REQUEST/change | asked for an independent inquiry | a=the UN human rights office>OHCHR,-,IGO | r=the authorities>JUNTA
+ Ouagadougou suspended the French weekly Jeune Afrique in September for reporting discontent in the barracks; a few days later the officers announced that a coup had been foiled.
S unnamed:the officers>- | announced that | a coup had been foiled | indirect
e10 COERCE/censor | suspended | a=Ouagadougou>JUNTA | r=Jeune Afrique>Jeune Afrique,FRA,MED | p=Ouagadougou>OUA | d=2023-09-01..2023-09-30
e11 COERCE/seize | coup | p=Ouagadougou>OUA | st=denied
+ France withdrew the last of its 400 commandos in February on the captain's demand, and a first contingent of Russians landed this month.
e12 RETREAT/withdraw | withdrew | a=France>France,FRA,GOV | p=Ouagadougou>OUA | d=2023-02-01..2023-02-28 | f=size 400 "400 commandos"
e13 REQUEST/yield | demand | a=the captain>TRA | r=France>France,FRA,GOV
e14 AID | landed | a=a first contingent of Russians>Russia,RUS,MIL | r=the officers>JUNTA | p=Ouagadougou>OUA | d=2023-11-01..2023-11-19
+ "If everybody who complains is sent to the front, who will be left to complain of the front?" asked a lawyer, who had switched off his phone and laid it in the refrigerator.
S unnamed:a lawyer>- | asked | If everybody who complains is sent to the front, who will be left to complain of the front? | direct

@story en-own-q-072 | en | 2024-07-14 | Situasi
@who TRU = Donald Trump | USA | OPP
@who CRO = Thomas Crooks | USA | CVL
@who USSS = United States Secret Service | USA | COP
@who BID = Joe Biden | USA | GOV
@who FBI = Federal Bureau of Investigation | USA | COP
@where BUT = Butler, Pennsylvania | USA | 40.86 | -79.9
# Trump wounded in Butler assassination attempt; gunman and spectator dead
e1 ASSAULT/targeted | assassination attempt | a=gunman>CRO | r=Trump>TRU | p=Butler>BUT | d=2024-07-13 | f=injured 1 "Trump"
+ BUTLER, Pennsylvania — Former President Donald Trump was shot in the right ear as he spoke to a crowd of thousands on Saturday by a 20-year-old nursing-home kitchen aide whom Secret Service snipers then killed.
e2 ASSAULT/targeted,firearms | shot | a=a 20-year-old nursing-home kitchen aide>CRO | r=Former President Donald Trump>TRU | p=BUTLER>BUT | d=2024-07-13 | same=e1
e3 ASSAULT/firearms | killed | a=Secret Service snipers>USSS | r=a 20-year-old nursing-home kitchen aide>CRO | p=BUTLER>BUT | d=2024-07-13 | f=killed 1 "a 20-year-old nursing-home kitchen aide"
+ A volunteer fireman who had thrown himself over his daughters died in the bleachers, and two other men were critically hurt.
e4 ASSAULT/firearms | died | r=A volunteer fireman>Corey Comperatore,USA,CVL ; two other men>Spectators at the Butler rally,USA,CVL | p=the bleachers>BUT | d=2024-07-13 | f=killed 1 "A volunteer fireman" ; injured 2 "two other men" | same=e1
+ Blood running to his chin, Mr. Trump pumped his fist and mouthed the word "fight" as agents bundled him into a black car.
S person:Mr. Trump>TRU | mouthed the word | fight | direct
+ "It was God alone who prevented the unthinkable from happening," he posted on Sunday.
S person:he#2>TRU | posted | It was God alone who prevented the unthinkable from happening, | direct
+ The F.B.I. named the attacker as Thomas Matthew Crooks of Bethel Park and said it was treating the shooting as an attempted assassination and potential domestic terrorism.
S organization:The F.B.I.>FBI | named | the attacker as Thomas Matthew Crooks of Bethel Park | indirect
S organization:The F.B.I.>FBI | said | it was treating the shooting as an attempted assassination and potential domestic terrorism | indirect
e5 ASSAULT/firearms | shooting | a=Thomas Matthew Crooks of Bethel Park>CRO | r=Mr. Trump>TRU | p=BUTLER>BUT | d=2024-07-13 | same=e1
e6 ACCUSE/investigate | treating the shooting as an attempted assassination | a=it>FBI | r=Thomas Matthew Crooks of Bethel Park>CRO
+ Bystanders had pointed at a man crawling up a warehouse roof with a rifle for what one of them, Greg Halloran, put at two minutes.
S person:Greg Halloran>=Greg Halloran | put at | two minutes | indirect
+ President Biden, who telephoned his rival on Saturday night, ordered an independent review of the security and, from the Oval Office, asked Americans to "lower the temperature."
S person:President Biden>BID | asked | lower the temperature. | direct
e7 CONSULT/phone | telephoned | a=President Biden>BID ; his rival>TRU | d=2024-07-13
e8 ACCUSE/investigate | ordered an independent review | a=President Biden>BID | r=Secret Service>USSS | d=2024-07-14 | st=planned
e9 REQUEST/yield | asked | a=President Biden>BID | r=Americans>People of the United States,USA,CVL | d=2024-07-14
+ The House oversight committee summoned Kimberly Cheatle, the director of the Secret Service, to testify on July 22.
e10 REQUEST/meet | summoned | a=The House oversight committee>House Committee on Oversight,USA,LEG | r=Kimberly Cheatle>Kimberly Cheatle,USA,COP
+ The Republican convention opens in Milwaukee on Monday as planned.
+ The last president to be hit was Ronald Reagan, in March 1981, by a young man who wished to impress an actress.
e11 ASSAULT/targeted | hit | a=a young man>John Hinckley,USA,CVL | r=Ronald Reagan>Ronald Reagan,USA,GOV | d=1981-03-01..1981-03-31

@story en-own-q-073 | en | 2023-06-05 | Situasi
@who SON = Ousmane Sonko | SEN | OPP
@who SEN = Government of Senegal | SEN | GOV
@who SALL = Macky Sall | SEN | GOV
@who SPROT = Protesters in Senegal | SEN | CVL
@who SPOL = Police of Senegal | SEN | COP
@where DAK = Dakar | SEN | 14.69 | -17.44
@where ZIG = Ziguinchor | SEN | 12.58 | -16.27
# Senegal cuts mobile internet after 16 die in riots over Sonko sentence
e1 COERCE/censor | cuts mobile internet | a=Senegal>SEN | p=Senegal>Senegal,SEN,14.5,-14.45 | d=2023-06-04
e2 PROTEST/riot | riots | p=Senegal>Senegal,SEN,14.5,-14.45 | f=killed 16 "16"
e3 SANCTION/convict | sentence | r=Sonko>SON | p=Senegal>DAK | d=2023-06-01
+ DAKAR, June 5 (Reuters) - Senegal shut off mobile internet access in parts of Dakar on Sunday because of what the interior ministry termed the spread of "hateful and subversive" messages, after three days of the deadliest unrest in decades.
S organization:the interior ministry>=Ministry of the Interior of Senegal | termed | the spread of "hateful and subversive" messages | mixed
e4 COERCE/censor | shut off mobile internet access | a=Senegal>SEN | p=Dakar>DAK | d=2023-06-04 | same=e1
e5 PROTEST/riot | unrest | p=Dakar>DAK | d=2023-06-01..2023-06-03 | same=e2
+ Sixteen people have been killed since Thursday, when a court sentenced the opposition leader Ousmane Sonko in his absence to two years for "corrupting youth", a verdict that may bar him from next year's presidential election.
e6 ASSAULT | killed | r=Sixteen people>SPROT | p=Dakar>Senegal,SEN,14.5,-14.45 | d=2023-06-01..2023-06-05 | f=killed 16 "Sixteen people"
e7 SANCTION/convict | sentenced | a=a court>Criminal court of Dakar,SEN,JUD | r=Ousmane Sonko>SON | p=Dakar>DAK | d=2023-06-01 | same=e3
+ Sonko, 48, cleared of the rape of a masseuse, says the case was invented by President Macky Sall to be rid of him; the government denies that.
S person:Sonko>SON | says | the case was invented by President Macky Sall to be rid of him | indirect
e8 ACCUSE/allege | invented | a=Sonko>SON | r=President Macky Sall>SALL
e9 REJECT | denies | a=the government>SEN | r=Sonko>SON
+ The Red Cross has treated 357 wounded, including 36 members of the security forces and a pregnant woman.
e10 AID | treated 357 wounded | a=The Red Cross>Red Cross,-,NGO | r=357 wounded>SPROT | p=Dakar>Senegal,SEN,14.5,-14.45 | f=injured 357 "357 wounded" ; injured 36 "36 members of the security forces"
+ Police said that around 500 people had been detained and that they had seen gunmen "of foreign influence" among the crowds.
S organization:Police>SPOL | said that | around 500 people had been detained and that they had seen gunmen "of foreign influence" among the crowds | mixed
e11 COERCE/arrest | detained | a=Police>SPOL | r=people>SPROT | f=detained 500 "around 500 people"
+ Amnesty International accused those same police of firing live rounds and using children as shields, which the authorities called fanciful.
S organization:the authorities>SEN | called | fanciful | indirect
e12 ACCUSE/allege | accused | a=Amnesty International>Amnesty International,-,NGO | r=police>SPOL
e13 ASSAULT/firearms | firing live rounds | a=police>SPOL | r=the crowds>SPROT | st=denied
e14 ASSAULT/abduct | using children as shields | a=police>SPOL | r=children>Children in Senegal,SEN,CVL | st=denied
e15 REJECT | fanciful | a=the authorities>SEN | r=Amnesty International>Amnesty International,-,NGO
+ In Ziguinchor, the southern city of which Sonko is mayor, looters stripped a supermarket to the light fittings.
e16 PROTEST/vandalize | stripped a supermarket | a=looters>Looters in Ziguinchor,SEN,CVL | p=Ziguinchor>ZIG
+ ECOWAS and the African Union called on all parties to refrain from acts that could tarnish the image of a country long admired for its peace.
e17 REQUEST/yield | called on | a=ECOWAS>ECOWAS,-,IGO ; the African Union>African Union,-,IGO | r=all parties>SEN ; all parties>SPROT
+ Diplomats say privately that much depends on whether Sall, 61, tries for a third term, a question he has left open.
S unnamed:Diplomats>- | say privately that | much depends on whether Sall, 61, tries for a third term | indirect
+ "He only has to say one word, no, and I will open my shop," said Awa Ndiaye, a seamstress in Medina.
S person:Awa Ndiaye>=Awa Ndiaye | said | He only has to say one word, no, and I will open my shop, | direct

@story en-own-q-074 | en | 2020-12-28 | Situasi
@who CAR = Government of the Central African Republic | CAF | GOV
@who CPC = Coalition of Patriots for Change | CAF | REB
@who BOZ = Francois Bozize | CAF | OPP
@who RWA = Rwanda | RWA | GOV
@who RUS = Russia | RUS | GOV
@who MIN = MINUSCA | - | MIL
@who TOU = Faustin-Archange Touadera | CAF | GOV
@where BAN = Bangui | CAF | 4.39 | 18.56
@where BAM = Bambari | CAF | 5.77 | 20.68
@where DAM = Damara | CAF | 4.96 | 18.7
# Central African Republic votes under fire; Rwanda, Russia rush in troops
e1 AID | rush in troops | a=Rwanda>RWA ; Russia>RUS | r=Central African Republic>CAR | p=Central African Republic>Central African Republic,CAF,6.61,20.94
+ Ballot boxes reached fewer than half of the sub-prefectures, and in one they were used to light a cooking fire.
+ Voters in the Central African Republic chose a president and a parliament on Sunday while a new alliance of six rebel militias harried towns from the Cameroonian border to the diamond fields of the east.
e2 ASSAULT | harried towns | a=a new alliance of six rebel militias>CPC | p=the Central African Republic>Central African Republic,CAF,6.61,20.94 | d=2020-12-27
+ Three Burundian peacekeepers were killed two days earlier at Dekoa and at Bakouma, the United Nations said.
S organization:the United Nations>=United Nations | said | Three Burundian peacekeepers were killed two days earlier at Dekoa and at Bakouma | indirect
e3 ASSAULT | killed | r=Three Burundian peacekeepers>MIN | p=Dekoa>Dekoa,CAF,6.32,19.07 | d=2020-12-25 | f=killed 3 "Three Burundian peacekeepers"
+ Hours before that the rebels cancelled a three-day truce which they had declared themselves, on the ground that the government had scorned it.
e4 REJECT/yield | cancelled a three-day truce | a=the rebels>CPC | r=the government>CAR | d=2020-12-25
e5 CONCEDE | declared | a=they>CPC
e6 REJECT/yield | scorned | a=the government>CAR | r=the rebels>CPC | st=possible
+ At President Faustin-Archange Touadéra's request Rwanda has flown in several hundred soldiers, who are not bound by the UN's rules of engagement, and Russia 300 "instructors".
e7 REQUEST/assist | request | a=President Faustin-Archange Touadéra>TOU | r=Rwanda>RWA ; Russia>RUS
e8 AID | flown in several hundred soldiers | a=Rwanda>RWA | r=President Faustin-Archange Touadéra>CAR | p=the Central African Republic>BAN | same=e1
e17 AID | 300 "instructors" | a=Russia>RUS | r=President Faustin-Archange Touadéra>CAR | p=the Central African Republic>BAN | f=size 300 "300 "instructors"" | same=e1
+ The rebels took Bambari, the country's fourth town, for a day last week before the peacekeepers threw them out.
e9 ASSAULT | took Bambari | a=The rebels>CPC | p=Bambari>BAM | d=2020-12-22
e10 ASSAULT | threw them out | a=the peacekeepers>MIN | r=them>CPC | p=Bambari>BAM | d=2020-12-23
+ The government accuses François Bozizé, a former president whom the Constitutional Court struck off the list of candidates, of plotting a coup with them; his party rejects the charge.
e11 ACCUSE/allege | accuses | a=The government>CAR | r=François Bozizé>BOZ
e12 COERCE/restrict | struck off the list of candidates | a=the Constitutional Court>Constitutional Court of the Central African Republic,CAF,JUD | r=François Bozizé>BOZ
e13 COERCE/seize | coup | a=François Bozizé>BOZ | p=the Central African Republic>BAN | st=denied
e14 REJECT | rejects the charge | a=his party>Kwa Na Kwa,CAF,OPP | r=The government>CAR
+ "I put on my church dress and walked past a man with a bazooka," said Clarisse Yadja, 52, showing an inky thumb in Bangui's fifth district.
S person:Clarisse Yadja>=Clarisse Yadja | said | I put on my church dress and walked past a man with a bazooka, | direct
+ Some 55,000 people have been driven into the bush or over the rivers in a fortnight, according to the UN refugee agency.
S organization:the UN refugee agency>=UNHCR | according to | Some 55,000 people have been driven into the bush or over the rivers in a fortnight | indirect
e15 ASSAULT | driven into the bush | r=people>Displaced people in the Central African Republic,CAF,CVL | p=the Central African Republic>Central African Republic,CAF,6.61,20.94 | d=2020-12-14..2020-12-28 | f=displaced 55000 "Some 55,000 people"
+ France sent two Mirage jets to fly low over the country in a show of force on Wednesday at Emmanuel Macron's order.
e16 MOBILIZE/weapons | sent two Mirage jets | a=France>France,FRA,GOV | p=the country>Central African Republic,CAF,6.61,20.94 | d=2020-12-23

@story en-own-q-075 | en | 2022-06-24 | Situasi
@who SCOTUS = Supreme Court of the United States | USA | JUD
@who BID = Joe Biden | USA | GOV
@who ALITO = Samuel Alito | USA | JUD
@who ABO = Abortion rights supporters | USA | CVL
# Roe falls: US Supreme Court ends right to abortion, states race to ban it
e1 COERCE/restrict | ends right to abortion | a=US Supreme Court>SCOTUS | p=US>United States,USA,39.83,-98.58 | d=2022-06-24
e2 COERCE/restrict | ban | a=states>States of the United States,USA,GOV | p=US>United States,USA,39.83,-98.58 | st=planned
+ The scream went up from the phones first.
. On the pavement behind the riot fence outside the Supreme Court, hundreds of women bent over small screens on Friday read the same sentence and either wept or embraced.
+ "The Constitution does not confer a right to abortion; Roe and Casey are overruled," Justice Samuel Alito wrote for the majority, 49 years after Roe v Wade.
S person:Justice Samuel Alito>ALITO | wrote | The Constitution does not confer a right to abortion; Roe and Casey are overruled, | direct
e3 COERCE/restrict | overruled | a=Justice Samuel Alito>SCOTUS | d=2022-06-24 | p=US>United States,USA,39.83,-98.58 | same=e1
+ Missouri's attorney general proclaimed within minutes that his state was the first to outlaw the procedure; a dozen others will follow within a month, according to the Guttmacher Institute.
S unnamed:Missouri's attorney general>- | proclaimed | his state was the first to outlaw the procedure | indirect
S organization:the Guttmacher Institute>=Guttmacher Institute | according to | a dozen others will follow within a month | indirect
e4 COERCE/restrict | outlaw | a=his state>State of Missouri,USA,GOV | p=Missouri>Missouri,USA,38.5,-92.5 | d=2022-06-24
+ President Joe Biden, speaking of "a sad day for the court and for the country", begged demonstrators to keep all protest peaceful and pledged to protect women who travel to another state.
S person:President Joe Biden>BID | speaking of | a sad day for the court and for the country | direct
e5 REQUEST/yield | begged | a=President Joe Biden>BID | r=demonstrators>ABO | d=2022-06-24
e6 AGREE | pledged | a=President Joe Biden>BID | r=women>Women in the United States,USA,CVL | d=2022-06-24
+ The three liberal justices dissented "with sorrow".
e7 REJECT | dissented | a=The three liberal justices>Liberal justices of the Supreme Court,USA,JUD | r=the majority>SCOTUS | d=2022-06-24
+ By nightfall there were marches in New York, Atlanta, Chicago and Los Angeles, and police in Phoenix used tear gas on a crowd that was beating on the doors of the state senate.
e8 PROTEST/demo | marches | a=demonstrators>ABO | p=New York>New York,USA,40.71,-74.01 | d=2022-06-24
e9 ASSAULT/crowd-control | used tear gas | a=police in Phoenix>Arizona Department of Public Safety,USA,COP | r=a crowd>ABO | p=Phoenix>Phoenix,USA,33.45,-112.07 | d=2022-06-24
e10 PROTEST/riot | beating on the doors | a=a crowd>ABO | r=the state senate>Arizona Senate,USA,LEG | p=Phoenix>Phoenix,USA,33.45,-112.07 | d=2022-06-24
+ A clinic in Montgomery sent home the patients in its waiting room.
. "I had to say it eleven times, and the twelfth time I could not say it," its receptionist said.
S unnamed:its receptionist>- | said | I had to say it eleven times, and the twelfth time I could not say it, | direct
+ Boris Johnson, on a visit to Rwanda, called the ruling a big step backwards.
S person:Boris Johnson>=Boris Johnson | called | the ruling a big step backwards | indirect
e11 CONSULT/visit | visit | a=Boris Johnson>Boris Johnson,GBR,GOV | r=Rwanda>Rwanda,RWA,GOV | p=Rwanda>Rwanda,RWA,-1.94,29.87
e12 ACCUSE/disapprove | big step backwards | a=Boris Johnson>Boris Johnson,GBR,GOV | r=the ruling>SCOTUS
