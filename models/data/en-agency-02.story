@story en-own-qa-007 | en | 2008-08-26 | Interfax
@who DM = Dmitry Medvedev | RUS | GOV
@who RU = Russia | RUS | GOV
@who GE = Georgia | GEO | GOV
@who SB = Sergei Bagapsh | GEO | REB
@who EK = Eduard Kokoity | GEO | REB
@who FA = Federal Assembly of Russia | RUS | LEG
@who AB = Abkhazia | GEO | REB
@who SO = South Ossetia | GEO | REB
@who NATO = NATO | - | IGO
@who MS = Mikheil Saakashvili | GEO | GOV
@where SUK = Sukhumi | GEO | 43.0 | 41.02
@where TS = Tskhinvali | GEO | 42.23 | 43.97
# Medvedev recognizes Abkhazia, South Ossetia, orders diplomatic ties established
e1 SUPPORT | recognizes | a=Medvedev>DM | r=Abkhazia>AB ; South Ossetia>SO | d=2008-08-26
e2 SUPPORT | diplomatic ties established | a=Medvedev>DM | r=Abkhazia>AB ; South Ossetia>SO | st=planned
+ SOCHI. Aug 26 (Interfax) - Russian President Dmitry Medvedev has signed decrees recognizing the independence of Abkhazia and South Ossetia, he announced in a televised address on Tuesday.
S person:he#2>DM | announced | Russian President Dmitry Medvedev has signed decrees recognizing the independence of Abkhazia and South Ossetia | indirect
e3 SUPPORT | recognizing | a=Russian President Dmitry Medvedev>DM | r=Abkhazia>AB ; South Ossetia>SO | d=2008-08-26 | same=e1
+ "This is not an easy choice, but it is the only possibility of saving people's lives," Medvedev said.
S person:Medvedev>DM | said | This is not an easy choice, but it is the only possibility of saving people's lives | direct
+ He called on other states to follow Russia's example and instructed the Foreign Ministry to begin talks on treaties of friendship with both republics.
e4 REQUEST | called on | a=He>DM | r=other states>-,-,GOV | d=2008-08-26
e5 REQUEST | instructed | a=He>DM | r=the Foreign Ministry>Ministry of Foreign Affairs of Russia,RUS,GOV | d=2008-08-26
e6 CONSULT | talks on treaties of friendship | a=the Foreign Ministry>Ministry of Foreign Affairs of Russia,RUS,GOV ; both republics>AB ; both republics>SO | st=planned
. Until such treaties are concluded, the armed forces of the Russian Federation will "carry out the functions of maintaining peace" in their territory, the decrees say.
S document:the decrees>=decrees of the President of Russia | say | the armed forces of the Russian Federation will "carry out the functions of maintaining peace" in their territory | mixed
e7 MOBILIZE/troops | maintaining peace | a=the armed forces of the Russian Federation>Russian Armed Forces,RUS,MIL | p=their territory>South Ossetia and Abkhazia,GEO,42.6,42.5 | st=planned
+ Both houses of the Federal Assembly had asked the president for this step by unanimous votes on Monday.
e8 REQUEST | asked | a=Both houses of the Federal Assembly>FA | r=the president>DM | d=2008-08-25
+ In Tskhinvali and Sukhumi, crowds poured into the streets, people fired in the air and embraced soldiers.
e9 SUPPORT | embraced | a=people>Residents of Tskhinvali and Sukhumi,GEO,CVL | r=soldiers>Russian Armed Forces,RUS,MIL | p=Tskhinvali>TS | d=2008-08-26
. Traffic on the seafront stood still for hours, an Interfax correspondent reported.
S person:an Interfax correspondent>- | reported | Traffic on the seafront stood still for hours | indirect
+ "Today is the happiest day in our history, and the nation thanks Russia," Abkhaz leader Sergei Bagapsh told Interfax by telephone.
S outlet:Interfax>=Interfax ; person:Abkhaz leader Sergei Bagapsh>SB | told | Today is the happiest day in our history, and the nation thanks Russia | direct
e10 SUPPORT | thanks | a=the nation>AB | r=Russia>RU | d=2008-08-26
. His South Ossetian counterpart, Eduard Kokoity, said that he would ask Moscow to set up a military base in the republic.
S person:His South Ossetian counterpart, Eduard Kokoity>EK | said | he would ask Moscow to set up a military base in the republic | indirect
e11 REQUEST/assist | would ask | a=he>EK | r=Moscow>RU | st=planned
e12 MOBILIZE/troops | set up a military base | a=Moscow>RU | p=the republic>South Ossetia,GEO,42.34,44.04 | st=possible
+ Georgia considers the recognition null and void.
S organization:Georgia>GE | considers | the recognition null and void | indirect
e13 REJECT | null and void | a=Georgia>GE | r=the recognition>RU
. President Mikheil Saakashvili said Russia was the first country since Hitler's Germany to try to "redraw Europe's borders by force," and Tbilisi may break off diplomatic relations, a Georgian official told reporters.
S person:President Mikheil Saakashvili>MS | said | Russia was the first country since Hitler's Germany to try to "redraw Europe's borders by force," | mixed
S unnamed:a Georgian official>- | told reporters | Tbilisi may break off diplomatic relations | indirect
e14 ACCUSE/disapprove | redraw Europe's borders by force | a=President Mikheil Saakashvili>MS | r=Russia>RU | d=2008-08-26
e15 SANCTION/withdraw | break off diplomatic relations | a=Tbilisi>GE | r=Russia>RU | st=possible
+ The move was condemned in Berlin, Paris and London, and NATO Secretary General Jaap de Hoop Scheffer described it as a direct violation of numerous UN Security Council resolutions.
e16 ACCUSE/disapprove | condemned | a=Berlin>Germany,DEU,GOV ; Paris>France,FRA,GOV ; London>United Kingdom,GBR,GOV | r=The move>RU | d=2008-08-26
S person:NATO Secretary General Jaap de Hoop Scheffer>=Jaap de Hoop Scheffer | described | a direct violation of numerous UN Security Council resolutions | indirect
e17 ACCUSE/disapprove | direct violation | a=NATO Secretary General Jaap de Hoop Scheffer>Jaap de Hoop Scheffer,-,IGO | r=it>RU | d=2008-08-26
+ Moscow does not fear isolation, "not even a new Cold War, though of course we do not want one," Medvedev said later in an interview with Russia Today.
S outlet:Russia Today>=Russia Today ; person:Medvedev>DM | said | Moscow does not fear isolation, "not even a new Cold War, though of course we do not want one," | mixed
+ The five-day war broke out on August 8, when the Georgian army shelled and stormed Tskhinvali, and ended after Russian columns had occupied Gori and the port of Poti.
e18 ASSAULT/heavy-weapons | shelled and stormed | a=the Georgian army>Defence Forces of Georgia,GEO,MIL | r=Tskhinvali>Residents of Tskhinvali,GEO,CVL | p=Tskhinvali>TS | d=2008-08-08
e19 ASSAULT | occupied | a=Russian columns>Russian Armed Forces,RUS,MIL | p=Gori>Gori,GEO,41.98,44.11 | d=2008-08-08..2008-08-16
. Abkhazia and South Ossetia had each fought their way out of Georgia's control in the early 1990s.
e20 ASSAULT | fought | a=Abkhazia>AB ; South Ossetia>SO | r=Georgia's>GE | d=1991-01-01..1993-12-31

@story en-own-qa-008 | en | 2020-11-17 | Anadolu Agency
@who TP = Grand National Assembly of Turkey | TUR | LEG
@who TR = Turkey | TUR | GOV
@who HA = Hulusi Akar | TUR | GOV
@who CHP = Republican People's Party | TUR | OPP
@who HDP = Peoples' Democratic Party | TUR | OPP
@who RU = Russia | RUS | GOV
@who AZ = Azerbaijan | AZE | GOV
@who AR = Armenia | ARM | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who TAF = Turkish Armed Forces | TUR | MIL
@where AZE = Azerbaijan | AZE | 40.4 | 47.6
@where A = Ankara | TUR | 39.93 | 32.86
# Turkish parliament approves motion to send troops to Azerbaijan for truce monitoring
e1 AGREE | approves motion | a=Turkish parliament>TP | d=2020-11-17
e2 MOBILIZE/troops | send troops | a=Turkish parliament>TP | p=Azerbaijan>AZE | st=planned
+ ANKARA
+ Turkish lawmakers on Tuesday passed a motion allowing the government to deploy troops to Azerbaijan for one year, where they are to work in a joint center with Russian officers and watch over the Nagorno-Karabakh truce.
e3 AGREE | passed a motion | a=Turkish lawmakers>TP | p=ANKARA>A | d=2020-11-17 | same=e1
e4 MOBILIZE/troops | deploy troops | a=the government>TR | p=Azerbaijan>AZE | d=2020-11-17..2021-11-17 | st=planned | same=e2
e5 COOPERATE | joint center | a=they>TAF ; Russian officers>Russian Armed Forces,RUS,MIL | p=Azerbaijan>AZE | st=planned
+ All parties but one supported the motion, which President Recep Tayyip Erdogan had submitted a day earlier.
e6 SUPPORT | supported | a=All parties but one>Parties in the parliament of Turkey,TUR,LEG | r=President Recep Tayyip Erdogan>ERD | d=2020-11-17
e7 REQUEST | submitted | a=President Recep Tayyip Erdogan>ERD | r=lawmakers>TP | d=2020-11-16
. The opposition Peoples' Democratic Party (HDP) voted against it.
e8 REJECT | voted against | a=The opposition Peoples' Democratic Party (HDP)>HDP | p=ANKARA>A | d=2020-11-17
+ "Our brothers in Azerbaijan want to see Turkish soldiers at their side, on the ground, not only in words," said Hulusi Akar, the national defense minister, after the vote.
S person:Hulusi Akar, the national defense minister>HA | said | Our brothers in Azerbaijan want to see Turkish soldiers at their side, on the ground, not only in words | direct
e9 REQUEST/assist | want to see Turkish soldiers | a=Our brothers in Azerbaijan>AZ | r=Turkish soldiers>TAF
. He did not say how many would go.
+ The text of the motion reads that the personnel, who may include civilians if needed, will serve "the peace and prosperity of the peoples of the region" and Turkey's interests.
S document:The text of the motion>=motion of the President of Turkey | reads that | the personnel, who may include civilians if needed, will serve "the peace and prosperity of the peoples of the region" and Turkey's interests | mixed
+ Moscow takes a different view of the mission's scope.
. Foreign Minister Sergey Lavrov stressed last week that the observers would work solely in Azerbaijan, using drones and other technical means, and that no Turkish peacekeeping units would be sent to Nagorno-Karabakh.
S person:Foreign Minister Sergey Lavrov>=Sergey Lavrov | stressed | the observers would work solely in Azerbaijan, using drones and other technical means, and that no Turkish peacekeeping units would be sent to Nagorno-Karabakh | indirect
e10 MOBILIZE/troops | Turkish peacekeeping units would be sent | a=Turkish peacekeeping units>TAF | p=Nagorno-Karabakh>Nagorno-Karabakh,AZE,39.82,46.75 | st=denied
+ A Turkish delegation held talks on the technical details with Russian counterparts in Ankara on Friday and Saturday; a further round is expected, though no date has been set.
e11 CONSULT | talks | a=A Turkish delegation>TR ; Russian counterparts>RU | p=Ankara>A | d=2020-11-13..2020-11-14
e12 AGREE | further round | a=A Turkish delegation>TR ; Russian counterparts>RU | st=planned
+ The November 10 deal brokered by Russia ended six weeks of fighting, in which the Azerbaijani army liberated several cities and nearly 300 settlements and villages from Armenian occupation.
e13 CONCEDE | deal | a=Russia>RU | d=2020-11-10
e14 ASSAULT | liberated | a=the Azerbaijani army>Azerbaijani Armed Forces,AZE,MIL | r=Armenian occupation>AR | d=2020-09-27..2020-11-09
+ Armenia agreed to hand back three more districts, Agdam, Kalbajar and Lachin, by Dec. 1.
e15 CONCEDE | agreed to hand back | a=Armenia>AR | r=Azerbaijan>AZ | d=2020-11-10
e16 RETREAT/withdraw | hand back | a=Armenia>AR | r=Azerbaijan>AZ | p=Kalbajar>Kalbajar,AZE,40.1,46.04 | d=2020-11-15..2020-12-01 | st=planned
. The first of them was to be emptied on Sunday, but Baku granted a delay of ten days, citing the single road over the mountains and early snow.
e17 CONCEDE | granted a delay | a=Baku>AZ | r=Armenia>AR
+ Some 2,000 Russian peacekeepers are being stationed along the line of contact for at least five years.
e18 MOBILIZE/troops | are being stationed | a=Russian peacekeepers>Russian peacekeepers in Nagorno-Karabakh,RUS,MIL | p=the line of contact>Nagorno-Karabakh,AZE,39.82,46.75 | st=ongoing | f=size 2000 "Some 2,000 Russian peacekeepers"
+ Turkey and Azerbaijan describe themselves as "one nation, two states"; their languages are close, and a pipeline for Caspian crude has linked them since 2006.
+ French President Emmanuel Macron, whose country co-chairs the OSCE Minsk Group, has demanded that Ankara put an end to what he considers provocations, while Washington asked Moscow for clarity about Turkey's part.
e19 REQUEST/yield | demanded | a=French President Emmanuel Macron>Emmanuel Macron,FRA,GOV | r=Ankara>TR
S person:he#2>=Emmanuel Macron | considers | provocations | indirect
e20 REQUEST | asked | a=Washington>United States,USA,GOV | r=Moscow>RU

@story en-own-qa-009 | en | 2022-01-10 | Kazinform
@who KT = Kassym-Jomart Tokayev | KAZ | GOV
@who CSTO = Collective Security Treaty Organization | - | IGO
@who VP = Vladimir Putin | RUS | GOV
@who NKZ = Nikol Pashinyan | ARM | GOV
@who MVD = Ministry of Internal Affairs of Kazakhstan | KAZ | COP
@who KNB = National Security Committee of Kazakhstan | KAZ | SPY
@who KM = Karim Massimov | KAZ | SPY
@who RI = Rioters in Kazakhstan | KAZ | CVL
@who PK = CSTO peacekeepers in Kazakhstan | - | MIL
@where AL = Almaty | KAZ | 43.24 | 76.89
@where KZ = Kazakhstan | KAZ | 48.0 | 67.0
@where NS = Nur-Sultan | KAZ | 51.16 | 71.45
# Tokayev: coup attempt thwarted, CSTO troops to leave after stabilisation
S person:Tokayev>KT | : | coup attempt thwarted, CSTO troops to leave after stabilisation | indirect
e1 COERCE/seize | coup attempt | st=denied
e2 RETREAT/withdraw | leave | a=CSTO troops>PK | st=planned
+ NUR-SULTAN.
. KAZINFORM – Kazakhstan has lived through an attempted coup d'etat, President Kassym-Jomart Tokayev told an extraordinary session of the CSTO Collective Security Council, held by videoconference on Monday, Kazinform correspondent reports.
S person:Kazinform correspondent>- ; person:President Kassym-Jomart Tokayev>KT | told | Kazakhstan has lived through an attempted coup d'etat | indirect
e3 COERCE/seize | attempted coup d'etat | p=Kazakhstan>KZ | st=denied | same=e1
e4 CONSULT/multilateral | extraordinary session | a=the CSTO Collective Security Council>CSTO | d=2022-01-10
. "Under the guise of spontaneous protests a wave of unrest broke out.
e5 PROTEST/riot | unrest | p=Kazakhstan>KZ | d=2022-01-02..2022-01-08
. Armed militants who had been waiting in the wings joined the demonstrators, and the main goal became obvious: undermining the constitutional order and seizing power," the Head of State said.
S person:the Head of State>KT | said | Under the guise of spontaneous protests a wave of unrest broke out. Armed militants who had been waiting in the wings joined the demonstrators, and the main goal became obvious: undermining the constitutional order and seizing power | direct
e6 COERCE/seize | seizing power | a=Armed militants>RI | p=Kazakhstan>KZ | st=denied | same=e1
+ He thanked the allied presidents, and Vladimir Putin in particular, for their prompt answer to his request.
e7 SUPPORT | thanked | a=He>KT | r=the allied presidents>CSTO ; Vladimir Putin>VP | d=2022-01-10
e8 AID | prompt answer | a=the allied presidents>CSTO ; Vladimir Putin>VP | r=his>KT
e9 REQUEST/assist | request | a=his>KT | r=the allied presidents>CSTO
. The peacekeeping contingent now numbers 2,030 soldiers and 250 vehicles; it guards airports, power stations and other facilities and takes no part in what Tokayev called the counter-terrorist operation.
e10 MOBILIZE/troops | guards | a=it>PK | p=Kazakhstan>KZ | d=2022-01-06..2022-01-10 | st=ongoing | f=size 2030 "2,030 soldiers"
S person:Tokayev>KT | called | the counter-terrorist operation | indirect
+ Putin, for his part, noted that the mission would last as long as the president of Kazakhstan deemed necessary.
S person:Putin>VP | noted that | the mission would last as long as the president of Kazakhstan deemed necessary | indirect
. "The entire contingent will of course be withdrawn from the country once it has fulfilled its tasks," he said, and blamed the events on "destructive internal and external forces."
S person:he#3>VP | said | The entire contingent will of course be withdrawn from the country once it has fulfilled its tasks | direct
S person:he#3>VP | blamed | destructive internal and external forces | direct
e11 RETREAT/withdraw | withdrawn | a=The entire contingent>PK | p=the country>KZ | st=planned | same=e2
e12 ACCUSE/allege | blamed | a=he#3>VP | r=destructive internal and external forces>-,-,-
+ Almaty was calmer on Monday.
. Buses ran on some routes, bakeries had opened, and mobile internet came back for a few hours.
+ The Ministry of Internal Affairs put the number of those detained nationwide at 7,939; the National Security Committee, whose former chairman, Karim Massimov, was himself arrested last week on suspicion of high treason, said the threat had been neutralised.
S organization:The Ministry of Internal Affairs>MVD | put | the number of those detained nationwide at 7,939 | indirect
e13 COERCE/arrest | detained | p=nationwide>KZ | d=2022-01-05..2022-01-10 | f=detained 7939 "7,939"
e14 COERCE/arrest | arrested | r=Karim Massimov>KM | d=2022-01-06..2022-01-08
S organization:the National Security Committee>KNB | said | the threat had been neutralised | indirect
. Sixteen members of the security forces were killed and more than 1,300 wounded, Tokayev said; civilian victims, he added, are still being counted.
S person:Tokayev>KT | said | Sixteen members of the security forces were killed and more than 1,300 wounded | indirect
S person:he#2>KT | added | civilian victims ... are still being counted | indirect
e15 ASSAULT | killed | r=Sixteen members of the security forces>Security forces of Kazakhstan,KAZ,COP | p=Kazakhstan>KZ | d=2022-01-04..2022-01-10 | f=killed 16 "Sixteen members of the security forces" ; injured 1300.. "more than 1,300"
+ An investigation team has been formed, and a large-scale inquiry will establish who gave the orders.
e16 ACCUSE/investigate | inquiry | a=An investigation team>Investigators in Kazakhstan,KAZ,JUD | st=planned
+ The protests began on January 2 in the oil town of Zhanaozen over a doubling of the price of liquefied gas and spread across the country within two days.
e17 PROTEST/demo | protests | p=Zhanaozen>Zhanaozen,KAZ,43.34,52.86 | d=2022-01-02
+ On January 7 the President said he had ordered law enforcers to open fire to kill without warning, words that drew criticism from the UN human rights office.
S person:the President>KT | said | he had ordered law enforcers to open fire to kill without warning | indirect
e18 REQUEST | ordered | a=he#2>KT | r=law enforcers>Security forces of Kazakhstan,KAZ,COP
e19 ASSAULT/firearms | open fire to kill | a=law enforcers>Security forces of Kazakhstan,KAZ,COP | r=Armed militants>RI | st=planned
e20 ACCUSE/disapprove | criticism | a=the UN human rights office>Office of the UN High Commissioner for Human Rights,-,IGO | r=the President>KT
+ January 10 has been declared a day of national mourning.

@story en-own-qa-010 | en | 2022-08-01 | Tanjug
@who KSG = Government of Kosovo | XKX | GOV
@who KU = Albin Kurti | XKX | GOV
@who SE = Serbs in northern Kosovo | XKX | CVL
@who AV = Aleksandar Vucic | SRB | GOV
@who KFOR = Kosovo Force | - | MIL
@who KP = Kosovo Police | XKX | COP
@who JH = Jeffrey Hovenier | USA | GOV
@who JB = Josep Borrell | - | IGO
@where J = Jarinje border crossing | XKX | 43.23 | 20.69
@where NM = Northern Kosovo | XKX | 43.0 | 20.8
@where BRU = Brussels | BEL | 50.85 | 4.35
# Serbs to remove barricades as Pristina puts off plates, ID measures by 30 days
e1 RETREAT/withdraw | remove barricades | a=Serbs>SE | st=planned
e2 CONCEDE | puts off | a=Pristina>KSG | d=2022-07-31
+ BELGRADE, Aug 1 (Tanjug) - Serbs in the north of Kosovo-Metohija will start taking down roadblocks on Monday, after Pristina agreed overnight to postpone by a month the decision on Serbian identity papers and licence plates.
e3 RETREAT/withdraw | taking down roadblocks | a=Serbs in the north of Kosovo-Metohija>SE | p=the north of Kosovo-Metohija>NM | d=2022-08-01 | st=planned | same=e1
e4 CONCEDE | agreed overnight to postpone | a=Pristina>KSG | d=2022-07-31 | same=e2
+ The announcement came towards midnight, when sirens had been sounding for hours in North Mitrovica and trucks loaded with gravel blocked the roads to the Jarinje and Brnjak crossings.
e5 PROTEST/obstruct | blocked the roads | a=Serbs>SE | p=Jarinje>J | d=2022-07-31
+ "We are grateful to the ambassador of the United States, and the implementation of the two decisions will begin on September 1," Albin Kurti's office said in a note.
S organization:Albin Kurti's office>=Office of the Prime Minister of Kosovo | said | We are grateful to the ambassador of the United States, and the implementation of the two decisions will begin on September 1 | direct
e6 SUPPORT | grateful | a=Albin Kurti's office>KU | r=the ambassador of the United States>JH
. The envoy, Jeffrey Hovenier, had publicly requested the delay, arguing that misinformation about the measures needed to be cleared up first.
S person:Jeffrey Hovenier>JH | arguing that | misinformation about the measures needed to be cleared up first | indirect
e7 REQUEST/yield | requested the delay | a=Jeffrey Hovenier>JH | r=Pristina>KSG | d=2022-07-31
+ Police in Pristina said shots had been fired at their officers in three places, without hitting anybody, and that passers-by of Albanian nationality had been beaten; Serb politicians denied that any Serb had used a weapon.
S organization:Police in Pristina>KP | said | shots had been fired at their officers in three places, without hitting anybody, and that passers-by of Albanian nationality had been beaten | indirect
e8 ASSAULT/firearms | shots had been fired | r=their officers>KP | p=the north of Kosovo-Metohija>NM | d=2022-07-31
e9 ASSAULT/beat | beaten | r=passers-by of Albanian nationality>Albanians in northern Kosovo,XKX,CVL | p=the north of Kosovo-Metohija>NM | d=2022-07-31
S person:Serb politicians>- | denied that | any Serb had used a weapon | indirect
e10 REJECT | denied | a=Serb politicians>Serb politicians in Kosovo,XKX,OPP
e11 ASSAULT/firearms | used a weapon | a=any Serb>SE | p=the north of Kosovo-Metohija>NM | d=2022-07-31 | st=denied | same=e8
+ President Aleksandar Vucic, addressing the nation on Sunday night with a map behind him, said Serbia had never been in a more complex situation.
S person:President Aleksandar Vucic>AV | said | Serbia had never been in a more complex situation | indirect
. "We will pray for peace and seek peace, but let me tell you right away: there will be no surrender, and Serbia will win.
e12 REJECT/yield | no surrender | a=Serbia>Serbia,SRB,GOV
e13 THREATEN | Serbia will win | a=Serbia>Serbia,SRB,GOV | r=Pristina>KSG
. If they dare to start persecuting Serbs, Serbia will win," he said.
S person:he#2>AV | said | We will pray for peace and seek peace, but let me tell you right away: there will be no surrender, and Serbia will win. If they dare to start persecuting Serbs, Serbia will win | direct
. The army, he assured, had not crossed the administrative line and would not.
S person:he#2>AV | assured | The army ... had not crossed the administrative line and would not | indirect
e14 MOBILIZE/troops | crossed the administrative line | a=The army>Serbian Armed Forces,SRB,MIL | p=the administrative line>NM | st=denied
+ KFOR, the NATO-led force of some 3,770 soldiers, declared that it was prepared to intervene if stability was jeopardized; Italian armoured vehicles were seen on the Ibar bridge.
S organization:KFOR>KFOR | declared that | it was prepared to intervene if stability was jeopardized | indirect
e15 MOBILIZE/troops | intervene | a=it>KFOR | p=the north of Kosovo-Metohija>NM | st=possible
e16 MOBILIZE/weapons | armoured vehicles were seen | a=Italian armoured vehicles>KFOR | p=the Ibar bridge>Mitrovica,XKX,42.89,20.87 | d=2022-07-31
+ Moscow blamed Pristina and its Western backers, with Foreign Ministry spokeswoman Maria Zakharova calling the rules discriminatory.
e17 ACCUSE/disapprove | blamed | a=Moscow>Russia,RUS,GOV | r=Pristina>KSG
S person:Foreign Ministry spokeswoman Maria Zakharova>=Maria Zakharova | calling | the rules discriminatory | indirect
+ EU foreign policy chief Josep Borrell welcomed the postponement and wrote that he expected all roadblocks to be removed immediately.
e18 SUPPORT | welcomed | a=EU foreign policy chief Josep Borrell>JB | r=the postponement>KSG
S person:EU foreign policy chief Josep Borrell>JB | wrote that | he expected all roadblocks to be removed immediately | indirect
e19 REQUEST/yield | expected all roadblocks to be removed | a=he#2>JB | r=all roadblocks>SE
. A meeting of the two leaders in Brussels in mid-August is possible, sources close to the dialogue told Tanjug, but nothing has been confirmed.
S outlet:Tanjug>=Tanjug ; unnamed:sources close to the dialogue>- | told | A meeting of the two leaders in Brussels in mid-August is possible | indirect
e20 CONSULT | meeting of the two leaders | a=the two leaders>AV ; the two leaders>KU | p=Brussels>BRU | d=2022-08-11..2022-08-20 | st=possible
+ Some 50,000 Serbs live in the north, where the dinar is still the money in the shops.
. Under the postponed rules, anyone entering with Serbian papers would get a temporary document at the crossing, which is what Serbia has required from Kosovars for eleven years.
e21 COERCE/restrict | rules | a=Pristina>KSG | r=anyone entering with Serbian papers>SE | st=planned

@story en-own-qa-011 | en | 2008-12-26 | Xinhua
@who PLAN = People's Liberation Army Navy | CHN | MIL
@who CN = China | CHN | GOV
@who PI = Somali pirates | SOM | REB
@who DJ = Du Jingchen | CHN | MIL
@who WU = Wu Shengli | CHN | MIL
@who UNSC = United Nations Security Council | - | IGO
@where SA = Sanya | CHN | 18.25 | 109.5
@where GA = Gulf of Aden | - | 12.0 | 47.0
@where SO = Somalia | SOM | 2.05 | 45.32
# Chinese naval fleet sets sail for anti-piracy mission off Somalia
e1 MOBILIZE/weapons | sets sail | a=Chinese naval fleet>PLAN | p=Somalia>GA | d=2008-12-26
+ SANYA, Dec. 26 (Xinhua) -- Two destroyers and a supply ship left this tropical port in the island province of Hainan at 1:50 p.m. Friday for the Gulf of Aden, where they will protect merchant vessels against pirates.
e2 MOBILIZE/weapons | left this tropical port | a=Two destroyers and a supply ship>PLAN | p=this tropical port>SA | d=2008-12-26 | same=e1
e3 AID | protect merchant vessels | a=they>PLAN | r=merchant vessels>-,-,BUS | p=the Gulf of Aden>GA | st=planned
+ It is the first time in modern history that China sends warships overseas on a potential combat mission, and the first escort it provides to ships far from its own shores.
e4 MOBILIZE/weapons | sends warships overseas | a=China>CN | p=the Gulf of Aden>GA | d=2008-12-26 | same=e1
+ The missile destroyers Haikou and Wuhan and the supply ship Weishanhu carry about 800 crew members, among them 70 soldiers of the navy's special forces, and two helicopters.
+ "Our primary task is escort, not search and destruction," Rear Admiral Du Jingchen, the commander of the fleet, told Xinhua aboard the Wuhan.
S outlet:Xinhua>=Xinhua ; person:Rear Admiral Du Jingchen, the commander of the fleet>DJ | told | Our primary task is escort, not search and destruction | direct
. "If we come upon pirates robbing a vessel, our order is to stop them, with weapons if it must be.
S person:Rear Admiral Du Jingchen>DJ | - | If we come upon pirates robbing a vessel, our order is to stop them, with weapons if it must be. If they fire at us, we shall defend ourselves. | direct
e5 COERCE | stop them | a=we>PLAN | r=pirates>PI | st=possible
. If they fire at us, we shall defend ourselves."
e6 ASSAULT/firearms | fire at us | a=they>PI | r=us>PLAN | st=possible
e7 ASSAULT/firearms | defend ourselves | a=we>PLAN | r=they>PI | st=possible
+ Before the departure, General Wu Shengli, the navy commander, boarded the flagship and exhorted the crews to "carry out the glorious task given by the Party and the people."
e8 REQUEST | exhorted | a=General Wu Shengli, the navy commander>WU | r=the crews>PLAN | p=SANYA>SA | d=2008-12-26
S person:General Wu Shengli, the navy commander>WU | exhorted | carry out the glorious task given by the Party and the people | direct
. A band played; some sailors' wives cried under their umbrellas.
+ The ships will cover the 4,400 nautical miles in about ten days and may call at a port for supplies on the way.
+ One-fifth of the 1,265 Chinese commercial ships that passed through the waters off Somalia from January to November were attacked, and seven were hijacked, according to the Ministry of Foreign Affairs.
S organization:the Ministry of Foreign Affairs>=Ministry of Foreign Affairs of China | according to | One-fifth of the 1,265 Chinese commercial ships that passed through the waters off Somalia from January to November were attacked, and seven were hijacked | indirect
e9 ASSAULT | attacked | a=pirates>PI | r=Chinese commercial ships>Chinese merchant ships,CHN,BUS | p=the waters off Somalia>GA | d=2008-01-01..2008-11-30
e10 ASSAULT/abduct | hijacked | a=pirates>PI | r=seven>Chinese merchant ships,CHN,BUS | p=the waters off Somalia>GA | d=2008-01-01..2008-11-30
. A fishing boat, the Tianyu No. 8, and 18 sailors are still held.
e11 ASSAULT/abduct | held | a=pirates>PI | r=18 sailors>Crew of Tianyu No. 8,-,CVL | p=Somalia>SO | st=ongoing | f=abducted 18 "18 sailors"
+ Last week the crew of another Chinese vessel, the Zhenhua 4, fought off nine boarders for four hours with water cannon and bottles of petrol until a Malaysian warship's helicopter drove them away.
e12 ASSAULT/primitive | fought off | a=the crew of another Chinese vessel>Crew of Zhenhua 4,CHN,CVL | r=nine boarders>PI | p=the Gulf of Aden>GA | d=2008-12-17
e13 AID | drove them away | a=a Malaysian warship's helicopter>Royal Malaysian Navy,MYS,MIL | r=the crew of another Chinese vessel>Crew of Zhenhua 4,CHN,CVL | p=the Gulf of Aden>GA | d=2008-12-17
+ The UN Security Council adopted four resolutions on the matter this year, and on Dec. 16 authorized states to pursue pirates on Somali soil, with the consent of the country's transitional government.
e14 AGREE | authorized | a=The UN Security Council>UNSC | d=2008-12-16
. India, Russia, the European Union and the United States have ships on patrol in the area already.
e15 MOBILIZE/weapons | patrol | a=India>India,IND,GOV ; Russia>Russia,RUS,GOV ; the European Union>European Union,-,IGO ; the United States>United States,USA,GOV | p=the area>GA | st=ongoing
+ Beijing is willing to exchange intelligence with all of them and, "when conditions allow," to join humanitarian rescue operations, a defense ministry spokesman said on Tuesday.
S person:a defense ministry spokesman>=Huang Xueping | said | Beijing is willing to exchange intelligence with all of them and, "when conditions allow," to join humanitarian rescue operations | mixed
e16 AGREE | willing to exchange intelligence | a=Beijing>CN | r=all of them>India,IND,GOV ; all of them>Russia,RUS,GOV ; all of them>European Union,-,IGO ; all of them>United States,USA,GOV | d=2008-12-23
. He rejected the suggestion that the mission marked a change in defense policy.
e17 REJECT | rejected | a=He>Huang Xueping,CHN,MIL
+ Admiral Zheng He's treasure fleets sailed the same route six centuries ago.

@story en-own-qa-012 | en | 2021-02-25 | Associated Press of Pakistan
@who PK = Pakistan | PAK | GOV
@who IN = India | IND | GOV
@who PA = Pakistan Army | PAK | MIL
@who IA = Indian Army | IND | MIL
@who BI = Babar Iftikhar | PAK | MIL
@who MY = Moeed Yusuf | PAK | GOV
@who IK = Imran Khan | PAK | GOV
@where LOC = Line of Control | - | 33.9 | 74.0
@where KA = Kashmir | - | 34.1 | 74.3
# Pakistan, India agree on strict observance of ceasefire along LoC: ISPR
S organization:ISPR>=Inter-Services Public Relations | : | Pakistan, India agree on strict observance of ceasefire along LoC | indirect
e1 CONCEDE | agree on strict observance of ceasefire | a=Pakistan>PK ; India>IN | p=LoC>LOC
+ RAWALPINDI, Feb 25 (APP): Pakistan and India have agreed on strict observance of all agreements, understandings and cease firing along the Line of Control (LoC) and all other sectors with effect from midnight February 24/25, the Inter-Services Public Relations (ISPR) said here Thursday.
S organization:the Inter-Services Public Relations (ISPR)>=Inter-Services Public Relations | said | Pakistan and India have agreed on strict observance of all agreements, understandings and cease firing along the Line of Control (LoC) and all other sectors with effect from midnight February 24/25 | indirect
e2 CONCEDE | agreed on strict observance | a=Pakistan>PK ; India>IN | p=the Line of Control (LoC)>LOC | same=e1
e3 RETREAT/ceasefire | cease firing | a=Pakistan>PK ; India>IN | p=the Line of Control (LoC)>LOC | d=2021-02-25 | st=ongoing
+ The directors general of military operations of both armies discussed the situation over the established hotline "in a free, frank and cordial atmosphere," a joint statement released in Rawalpindi and New Delhi reads.
S document:a joint statement>=joint statement of the Indian and Pakistani directors general of military operations | reads | The directors general of military operations of both armies discussed the situation over the established hotline "in a free, frank and cordial atmosphere," | mixed
e4 CONSULT/phone | discussed the situation | a=The directors general of military operations of both armies>Nauman Zakaria,PAK,MIL ; The directors general of military operations of both armies>Paramjit Singh Sangha,IND,MIL
. "In the interest of achieving mutually beneficial and sustainable peace along the borders, the two agreed to address each other's core issues and concerns which have the propensity to disturb peace and lead to violence," it says.
S document:it#2>=joint statement of the Indian and Pakistani directors general of military operations | says | In the interest of achieving mutually beneficial and sustainable peace along the borders, the two agreed to address each other's core issues and concerns which have the propensity to disturb peace and lead to violence | direct
e5 AGREE | agreed to address | a=the two>Nauman Zakaria,PAK,MIL ; the two>Paramjit Singh Sangha,IND,MIL
+ Existing mechanisms of hotline contact and border flag meetings will be used to resolve any misunderstanding.
e6 AGREE | flag meetings | a=Pakistan>PA ; India>IA | st=planned
+ In an interview, ISPR Director General Major General Babar Iftikhar recalled that the 2003 understanding had held for about ten years before firing intensified from 2014.
S person:ISPR Director General Major General Babar Iftikhar>BI | recalled that | the 2003 understanding had held for about ten years before firing intensified from 2014 | indirect
e7 CONCEDE | 2003 understanding | a=Pakistan>PK ; India>IN | p=the Line of Control (LoC)>LOC | d=2003-11-01..2003-11-30
e8 RETREAT/ceasefire | held | a=Pakistan>PK ; India>IN | p=the Line of Control (LoC)>LOC | d=2003-11-26..2013-12-31
e9 ASSAULT/firearms | firing intensified | a=Pakistan>PA ; India>IA | p=the Line of Control (LoC)>LOC
. Since that year, he said, more than 300 people on the Pakistani side have lost their lives; 2020 alone saw over 3,000 ceasefire violations by Indian troops, in which 28 civilians were martyred and 257 injured.
S person:he>BI | said | more than 300 people on the Pakistani side have lost their lives; 2020 alone saw over 3,000 ceasefire violations by Indian troops, in which 28 civilians were martyred and 257 injured | indirect
e10 ASSAULT | lost their lives | r=people on the Pakistani side>People on the Pakistani side of the Line of Control,PAK,CVL | p=the Line of Control (LoC)>LOC | f=killed 300.. "more than 300 people"
e11 REJECT/yield | ceasefire violations | a=Indian troops>IA | p=the Line of Control (LoC)>LOC | d=2020-01-01..2020-12-31
e12 ASSAULT | martyred | a=Indian troops>IA | r=28 civilians>Civilians on the Pakistani side of the Line of Control,PAK,CVL | p=the Line of Control (LoC)>LOC | d=2020-01-01..2020-12-31 | f=killed 28 "28 civilians" ; injured 257 "257"
+ National Security Adviser Moeed Yusuf rejected claims in the Indian media that he had conducted back-channel talks with his counterpart, Ajit Doval.
e13 REJECT | rejected | a=National Security Adviser Moeed Yusuf>MY | r=the Indian media>Indian media,IND,MED
S outlet:the Indian media>- | claims | he had conducted back-channel talks with his counterpart, Ajit Doval | indirect
e14 CONSULT | back-channel talks | a=he#2>MY ; his counterpart, Ajit Doval>Ajit Doval,IND,GOV | st=denied
. "No such talks have taken place between me and Mr Doval.
e15 CONSULT | talks | a=me>MY ; Mr Doval>Ajit Doval,IND,GOV | st=denied | same=e14
. It came about through the DGMOs, who are of course under the direction of the governments," he tweeted.
S person:he#4>MY | tweeted | No such talks have taken place between me and Mr Doval. It came about through the DGMOs, who are of course under the direction of the governments | direct
+ New Delhi struck a cautious note.
. India desires normal neighbourly relations with Pakistan but its position on key issues "remains unchanged," the Ministry of External Affairs maintained, and an army officer in Srinagar was quoted as saying that counter-terrorist operations would go on.
S organization:the Ministry of External Affairs>=Ministry of External Affairs of India | maintained | India desires normal neighbourly relations with Pakistan but its position on key issues "remains unchanged," | mixed
S unnamed:an army officer in Srinagar>- | was quoted as saying that | counter-terrorist operations would go on | indirect
e16 ASSAULT | counter-terrorist operations would go on | a=an army officer in Srinagar>IA | p=Srinagar>Srinagar,IND,34.08,74.8 | st=planned
+ In villages of the Neelum valley, shopkeepers who had spent the winter beside their bunkers were repairing tin roofs.
. "We will believe it when the school bus comes every day for a month," said one of them, Muhammad Rafiq.
S person:Muhammad Rafiq>=Muhammad Rafiq | said | We will believe it when the school bus comes every day for a month | direct
+ The United Nations, through its spokesman Stephane Dujarric, welcomed the agreement as a positive step, and the White House said it encouraged both sides to build on it.
e17 SUPPORT | welcomed | a=The United Nations>United Nations,-,IGO | r=the agreement>PK ; the agreement>IN
S organization:The United Nations>=United Nations | welcomed the agreement as | a positive step | indirect
S organization:the White House>=White House | said | it encouraged both sides to build on it | indirect
e18 REQUEST | encouraged | a=it#5>White House,USA,GOV | r=both sides>PK ; both sides>IN
+ Pakistan expelled India's high commissioner and suspended bilateral trade in August 2019, when New Delhi revoked the special status of the territory it holds in Kashmir.
e19 SANCTION/expel | expelled | a=Pakistan>PK | r=India's high commissioner>Ajay Bisaria,IND,GOV | d=2019-08-07
e20 SANCTION/discontinue | suspended bilateral trade | a=Pakistan>PK | r=India's>IN | d=2019-08-07
e21 COERCE | revoked the special status | a=New Delhi>IN | p=Kashmir>KA | d=2019-08-05
