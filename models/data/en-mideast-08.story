@story en-own-qb-043 | en | 2019-10-14 | SANA
@who SAA = Syrian Arab Army | SYR | MIL
@who TUR = Turkish forces | TUR | MIL
@who TG = Turkey | TUR | GOV
@who SDF = Syrian Democratic Forces | SYR | REB
@who US = US forces in Syria | USA | MIL
@who SY = Syria | SYR | GOV
@who ESP = Mark Esper | USA | GOV
@who HEV = Hevrin Khalaf | SYR | OPP
@who LOC = Residents of Tal Tamr | SYR | CVL
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@where TT = Tal Tamr | SYR | 36.66 | 40.37
@where AI = Ain Issa | SYR | 36.39 | 38.86
@where RA = Ras al-Ayn | SYR | 36.85 | 40.07
@where MAN = Manbij | SYR | 36.53 | 37.95
@where NS = Northern Syria | SYR | 36.7 | 39.5
# Syrian Arab Army units enter Tal Tamr to confront Turkish aggression, locals welcome them with rice and flags
e1 MOBILIZE/troops | enter Tal Tamr | a=Syrian Arab Army units>SAA | p=Tal Tamr>TT | d=2019-10-14
e2 ASSAULT | Turkish aggression | a=Turkish>TUR | st=ongoing
e3 SUPPORT | welcome | a=locals>LOC | r=Syrian Arab Army units>SAA | d=2019-10-14
+ Hasaka, SANA – Units of the Syrian Arab Army entered the town of Tal Tamr in the northwestern countryside of Hasaka on Monday and were deployed along the road to Ras al-Ayn, SANA's reporter said, as part of a movement toward the north to confront the Turkish aggression.
S outlet:SANA's reporter>=SANA | said | Units of the Syrian Arab Army entered the town of Tal Tamr in the northwestern countryside of Hasaka on Monday and were deployed along the road to Ras al-Ayn | indirect
e4 MOBILIZE/troops | entered the town | a=Units of the Syrian Arab Army>SAA | p=Tal Tamr>TT | d=2019-10-14 | same=e1
e5 MOBILIZE/troops | deployed along the road | a=Units of the Syrian Arab Army>SAA | p=Tal Tamr>TT | d=2019-10-14
e6 ASSAULT | the Turkish aggression | a=Turkish>TUR | p=Ras al-Ayn>NS | d=2019-10-09..2019-10-14 | st=ongoing | same=e2
. Women threw rice on the trucks.
. Men chanted "God, Syria and the army," some of them for the first time in seven years.
S unnamed:Men>- | chanted | God, Syria and the army, | direct
e7 SUPPORT | chanted | a=Men>LOC | r=the army>SAA | p=Tal Tamr>TT | d=2019-10-14 | same=e3
+ Other units reached Ain Issa, 30 kilometers from the border, and the Tabqa airfield.
e8 MOBILIZE/troops | reached Ain Issa | a=Other units>SAA | p=Ain Issa>AI | d=2019-10-14
. An agreement to that effect was announced on Sunday night by the so-called autonomous administration of the QSD militia, whose statement explained that the army would spread along the frontier "to liberate the areas entered by the Turkish army".
S document:statement>=Statement of the Autonomous Administration of North and East Syria | explained that | the army would spread along the frontier "to liberate the areas entered by the Turkish army" | mixed
e9 AGREE | agreement | a=QSD militia>SDF ; the army>SAA | d=2019-10-13
e10 MOBILIZE/troops | spread along the frontier | a=the army>SAA | p=the frontier>NS | st=planned
e11 ASSAULT | entered | a=the Turkish army>TUR | p=the frontier>NS | same=e2
+ The regime of Erdogan launched its onslaught on October 9, three days after the White House had pulled some fifty soldiers back from the border and left its proteges to their fate.
e12 ASSAULT | launched its onslaught | a=The regime of Erdogan>TG | p=the border>NS | d=2019-10-09 | same=e2
e13 RETREAT/withdraw | pulled some fifty soldiers back | a=the White House>US | p=the border>NS | d=2019-10-06 | f=size 50 "some fifty soldiers"
. Its warplanes have since raided Ras al-Ayn, Darbasiyah and Tal Abyad, and its mercenaries executed captives at the roadside; a politician, Hevrin Khalaf, was dragged from her car and shot.
e14 ASSAULT/aerial | raided | a=Its warplanes>Turkish Air Force,TUR,MIL | p=Ras al-Ayn>RA | d=2019-10-09..2019-10-14
e15 ASSAULT/targeted | executed captives | a=its mercenaries>Syrian National Army,SYR,REB | r=captives>SDF | p=the border>NS
e16 ASSAULT/firearms,targeted | shot | a=its mercenaries>Syrian National Army,SYR,REB | r=Hevrin Khalaf>HEV | p=the border>NS | d=2019-10-12 | f=killed 1 "Hevrin Khalaf"
+ More than 130,000 people have fled their homes, the UN estimates.
S organization:the UN>=United Nations | estimates | More than 130,000 people have fled their homes | indirect
e17 ASSAULT | fled their homes | a=Turkish>TUR | r=people>Residents of northern Syria,SYR,CVL | p=the border>NS | f=displaced 130000.. "More than 130,000 people" | same=e2
. In the schools of Hasaka city they sleep twelve to a classroom; Alouk pumping station, hit on Thursday, gives no water.
e18 ASSAULT/destroy | hit | a=Turkish>TUR | r=Alouk pumping station>Alouk pumping station,SYR,CVL | p=Alouk pumping station>Alouk,SYR,36.86,40.15 | d=2019-10-10
+ Speaking to CBS, US Secretary of Defense Mark Esper stated that the remaining 1,000 American troops would be withdrawn from the north "as safely and quickly as possible", since they were caught between two advancing armies.
S outlet:CBS>=CBS ; person:US Secretary of Defense Mark Esper>ESP | stated that | the remaining 1,000 American troops would be withdrawn from the north "as safely and quickly as possible" | mixed
e19 RETREAT/withdraw | withdrawn | a=American troops>US | p=the north>NS | st=planned | f=size 1000 "the remaining 1,000 American troops"
. American soldiers burned their tents at Kharab Ashak before leaving.
e20 ASSAULT/destroy | burned their tents | a=American soldiers>US | r=their tents>US | p=Kharab Ashak>Kharab Ashk,SYR,36.65,38.55
+ European foreign ministers gathered in Luxembourg condemned Ankara and undertook to stop sending it arms, to which the head of the regime retorted that "those who think they can make us turn back with embargoes are mistaken".
S person:the head of the regime>ERD | retorted that | those who think they can make us turn back with embargoes are mistaken | direct
e21 ACCUSE/disapprove | condemned | a=European foreign ministers>European Union,-,IGO | r=Ankara>TG | p=Luxembourg>Luxembourg,LUX,49.61,6.13 | d=2019-10-14
e22 SANCTION/discontinue | stop sending it arms | a=European foreign ministers>European Union,-,IGO | r=it>TG | st=planned
e23 REJECT/yield | are mistaken | a=the head of the regime>ERD | r=European foreign ministers>European Union,-,IGO
. His army would take Manbij, he threatened.
S person:he>ERD | threatened | His army would take Manbij | indirect
e24 THREATEN/violence | threatened | a=he>ERD | r=Manbij>SDF
e25 ASSAULT | take Manbij | a=His army>TUR | r=Manbij>SDF | p=Manbij>MAN | st=planned
+ An official source at the Foreign Ministry reaffirmed that Syria is determined to face the aggression by all legitimate means and stressed that its doors remain open to citizens who went astray.
S unnamed:An official source at the Foreign Ministry>- | reaffirmed that | Syria is determined to face the aggression by all legitimate means | indirect
e26 THREATEN/violence | determined to face the aggression | a=Syria>SY | r=Ankara>TG
. Tal Tamr, founded by Assyrians who fled Iraq in 1933, has a church of brick with a bell from Marseille.

@story en-own-qb-044 | en | 2022-05-12 | Al Mayadeen English
@who SHI = Shireen Abu Akleh | PSE | MED
@who IOF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who AJ = Al Jazeera | QAT | MED
@who ABB = Mahmoud Abbas | PSE | GOV
@who SAM = Ali al-Samoudi | PSE | MED
@who BEN = Naftali Bennett | ISR | GOV
@who KOC = Aviv Kochavi | ISR | MIL
@who MOU = Mourners in Ramallah | PSE | CVL
@who NP = Ned Price | USA | GOV
@where JE = Jenin refugee camp | PSE | 32.46 | 35.29
@where RA = Ramallah | PSE | 31.9 | 35.2
@where JER = Jerusalem | PSE | 31.78 | 35.23
# Abbas at farewell to Shireen Abu Akleh: We reject joint probe with killers, will go to ICC
S person:Abbas>ABB | : | We reject joint probe with killers, will go to ICC | indirect
e1 REJECT | reject joint probe | a=We>ABB | r=killers>IL | d=2022-05-12
e2 THREATEN | go to ICC | a=We>ABB | r=killers>IL | d=2022-05-12
+ Ramallah stood still on Thursday.
. Behind a guard of honor, the blue press vest laid upon her flag-wrapped coffin, Palestine said goodbye to the voice that had told it its own news for twenty-five years.
+ President Mahmoud Abbas held the occupation "fully responsible" for the murder of the Al Jazeera correspondent and refused the joint inquiry that "Israel" had proposed.
S person:President Mahmoud Abbas>ABB | held | fully responsible | direct
e3 ACCUSE/allege | held the occupation "fully responsible" | a=President Mahmoud Abbas>ABB | r=the occupation>IL | p=Ramallah>RA | d=2022-05-12
e4 ASSAULT/firearms,targeted | murder | a=the occupation>IL | r=the Al Jazeera correspondent>SHI | d=2022-05-11 | f=killed 1 "the Al Jazeera correspondent"
e5 REJECT | refused the joint inquiry | a=President Mahmoud Abbas>ABB | r="Israel">IL | p=Ramallah>RA | d=2022-05-12 | same=e1
e6 REQUEST | proposed | a="Israel">IL | r=President Mahmoud Abbas>ABB
. "They are the ones who committed the crime, and we do not trust them," he said.
S person:he>ABB | said | They are the ones who committed the crime, and we do not trust them, | direct
e7 ACCUSE/allege | committed the crime | a=he>ABB | r=They>IL | d=2022-05-12 | same=e3
. "We will go to the International Criminal Court immediately."
S person:he>ABB | - | We will go to the International Criminal Court immediately. | direct
e8 THREATEN | go to the International Criminal Court | a=We>ABB | r=them>IL | d=2022-05-12 | same=e2
+ The journalist, 51, was shot below the rim of her helmet early on Wednesday while covering an Israeli raid on the Jenin refugee camp.
e9 ASSAULT/firearms | shot | r=The journalist>SHI | p=the Jenin refugee camp>JE | d=2022-05-11 | same=e4
e10 ASSAULT | Israeli raid | a=Israeli>IOF | p=the Jenin refugee camp>JE | d=2022-05-11
. Her producer Ali al-Samoudi, hit in the back by another bullet, told Al Mayadeen from his bed that there was not a single fighter near them.
S outlet:Al Mayadeen>=Al Mayadeen ; person:Her producer Ali al-Samoudi>SAM | told | there was not a single fighter near them | indirect
e11 ASSAULT/firearms | hit in the back | r=Her producer Ali al-Samoudi>SAM | p=the Jenin refugee camp>JE | d=2022-05-11
. "We made sure the soldiers saw us, we waited, and then they fired."
S person:Her producer Ali al-Samoudi>SAM | - | We made sure the soldiers saw us, we waited, and then they fired. | direct
e12 ASSAULT/firearms | fired | a=they>IOF | r=us>SHI ; us>SAM | p=the Jenin refugee camp>JE | d=2022-05-11 | same=e4
+ Al Jazeera accused the Israeli forces of killing her "deliberately" and "in cold blood".
S organization:Al Jazeera>AJ | accused | killing her "deliberately" and "in cold blood" | mixed
e13 ACCUSE/allege | accused | a=Al Jazeera>AJ | r=the Israeli forces>IOF
e14 ASSAULT/firearms,targeted | killing her | a=the Israeli forces>IOF | r=her>SHI | p=the Jenin refugee camp>JE | same=e4
+ Prime Minister Naftali Bennett first claimed that she was probably hit by armed Palestinians, and his office spread a clip of a man firing down an alley.
S person:Prime Minister Naftali Bennett>BEN | claimed that | she was probably hit by armed Palestinians | indirect
e15 ASSAULT/firearms | hit | a=armed Palestinians>Palestinian gunmen in Jenin,PSE,REB | r=she>SHI | p=the Jenin refugee camp>JE | d=2022-05-11 | st=possible | same=e4
. B'Tselem went to that alley the same day and found walls and 300 meters between it and the tree where she fell.
S organization:B'Tselem>=B'Tselem | found | walls and 300 meters between it and the tree where she fell | indirect
e16 ACCUSE/investigate | went to that alley | a=B'Tselem>B'Tselem,ISR,NGO | p=Jenin>JE | d=2022-05-11
. By night Chief of Staff Aviv Kochavi conceded that it could not be determined whose fire it was.
S person:Chief of Staff Aviv Kochavi>KOC | conceded that | it could not be determined whose fire it was | indirect
. He named a team to inquire.
e17 ACCUSE/investigate | named a team | a=He>KOC | d=2022-05-11
+ Washington condemned the killing of a US citizen.
e18 ACCUSE/disapprove | condemned | a=Washington>United States,USA,GOV
e19 ASSAULT/firearms | killing of a US citizen | r=a US citizen>SHI | same=e4
. State Department spokesperson Ned Price said the occupation had "the wherewithal and the capabilities" to investigate by itself; Qatar's assistant foreign minister, Lolwah al-Khater, called it "state-sponsored terrorism" that must end.
S person:State Department spokesperson Ned Price>NP | said | the occupation had "the wherewithal and the capabilities" to investigate by itself | mixed
S person:Lolwah al-Khater>=Lolwah al-Khater | called it | "state-sponsored terrorism" that must end | mixed
e20 ACCUSE/disapprove | state-sponsored terrorism | a=Lolwah al-Khater>Lolwah al-Khater,QAT,GOV | r=the occupation>IL
+ In Beit Hanina, police forced their way into her family's home, took down a flag and ordered the mourners to lower the songs.
e21 COERCE | forced their way | a=police>Israel Police,ISR,COP | r=her family>Family of Shireen Abu Akleh,PSE,CVL | p=Beit Hanina>Beit Hanina,PSE,31.83,35.22
e22 COERCE/seize | took down a flag | a=police>Israel Police,ISR,COP | r=her family>Family of Shireen Abu Akleh,PSE,CVL | p=Beit Hanina>Beit Hanina,PSE,31.83,35.22
e23 REQUEST/yield | ordered the mourners | a=police>Israel Police,ISR,COP | r=the mourners>Mourners in Beit Hanina,PSE,CVL | p=Beit Hanina>Beit Hanina,PSE,31.83,35.22
. The burial is to take place on Friday in Jerusalem, at the Mount Zion cemetery, beside her parents.
+ According to the Palestinian press syndicate, at least 55 journalists have been martyred by Israeli fire since 2000.
S organization:the Palestinian press syndicate>=Palestinian Journalists Syndicate | According to | at least 55 journalists have been martyred by Israeli fire since 2000 | indirect
e24 ASSAULT/firearms | martyred | a=Israeli>IOF | r=at least 55 journalists>Palestinian journalists,PSE,MED | p=Palestine>Palestine,PSE,31.9,35.2 | d=2000-01-01..2022-05-12 | f=killed 55.. "at least 55 journalists"
. She studied architecture before she turned to radio.
. "I chose journalism to be close to people," she says in a film that the network showed all day.
S outlet:the network>AJ ; document:a film>- ; person:she>SHI | says | I chose journalism to be close to people, | direct

@story en-own-qb-045 | en | 2019-05-14 | Arab News
@who KSA = Saudi Arabia | SAU | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who TNK = Tankers off Fujairah | - | BUS
@who FAL = Khalid al-Falih | SAU | GOV
@who IR = Iran | IRN | GOV
@who MOU = Abbas Mousavi | IRN | GOV
@who HOU = Houthis | YEM | REB
@who POM = Mike Pompeo | USA | GOV
@who TRU = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@who HUN = Jeremy Hunt | GBR | GOV
@who USM = United States Armed Forces | USA | MIL
@where FU = Fujairah | ARE | 25.17 | 56.38
@where AF = Afif | SAU | 23.91 | 42.93
@where DW = Dawadmi | SAU | 24.5 | 44.39
@where BR = Brussels | BEL | 50.85 | 4.35
# Drones hit Saudi oil pumps two days after tanker sabotage; Falih: World's supplies are the target
S person:Falih>FAL | : | World's supplies are the target | indirect
e1 ASSAULT/drone | hit | a=Drones>HOU | r=Saudi oil pumps>KSA | d=2019-05-14
e2 ASSAULT/explosives | sabotage | r=tanker>TNK | d=2019-05-12
+ RIYADH: Armed drones struck two pumping stations of the pipeline that carries Saudi crude from the oil fields of the Eastern Province to Yanbu on the Red Sea on Tuesday morning, Energy Minister Khalid Al-Falih said.
S person:Energy Minister Khalid Al-Falih>FAL | said | Armed drones struck two pumping stations of the pipeline that carries Saudi crude from the oil fields of the Eastern Province to Yanbu on the Red Sea on Tuesday morning | indirect
e3 ASSAULT/drone | struck | a=Armed drones>HOU | r=two pumping stations>Saudi Aramco,SAU,BUS | d=2019-05-14 | same=e1
. A fire at Pump Station 8 near Afif was put out; Saudi Aramco stopped the flow as a precaution, and exports were not touched.
e4 ASSAULT/drone | fire | r=Pump Station 8>Saudi Aramco,SAU,BUS | p=Afif>AF | d=2019-05-14 | same=e1
+ "These acts of terrorism do not only target the Kingdom but the security of oil supplies to the world, and the global economy," the minister said.
S person:the minister>FAL | said | These acts of terrorism do not only target the Kingdom but the security of oil supplies to the world, and the global economy, | direct
e5 ASSAULT/drone | acts of terrorism | r=the Kingdom>KSA | same=e1
. They proved again, he added, that it is important to face all terror groups, "including the Houthi militias in Yemen that are backed by Iran".
S person:he>FAL | added | it is important to face all terror groups, "including the Houthi militias in Yemen that are backed by Iran" | mixed
+ The militias' television station had claimed earlier that seven drones were launched at vital Saudi installations in reply to "continued aggression and siege".
S outlet:The militias' television station>=Al-Masirah | claimed | seven drones were launched at vital Saudi installations in reply to "continued aggression and siege" | mixed
e6 ASSAULT/drone | launched | r=vital Saudi installations>KSA | p=Afif>AF | d=2019-05-14 | f=size 7 "seven drones" | same=e1
e7 ASSAULT | continued aggression | a=Saudi>KSA | st=ongoing
e8 COERCE/restrict | siege | a=Saudi>KSA | st=ongoing
+ On Sunday, two Saudi tankers, a Norwegian one and an Emirati bunkering barge were holed at the waterline off Fujairah, just outside the Strait of Hormuz.
e9 ASSAULT/explosives | holed | r=two Saudi tankers, a Norwegian one and an Emirati bunkering barge>TNK | p=Fujairah>FU | d=2019-05-12 | f=size 4 "two Saudi tankers, a Norwegian one and an Emirati bunkering barge" | same=e2
. One of the Saudi ships was on her way to Ras Tanura to load for America.
. The UAE has blamed nobody and asked the United States and France to help in the inquiry.
e10 REQUEST/assist | asked | a=The UAE>UAE | r=the United States>US ; France>France,FRA,GOV
e11 ACCUSE/investigate | inquiry | a=The UAE>UAE | p=Fujairah>FU | st=ongoing
+ A first assessment by American divers points to Iran or its proxies and to limpet charges, an official in Washington told the Associated Press.
S outlet:the Associated Press>=Associated Press ; unnamed:an official in Washington>- ; document:A first assessment by American divers>- | told | A first assessment by American divers points to Iran or its proxies and to limpet charges | indirect
e12 ACCUSE/allege | points to Iran | a=American divers>USM | r=Iran>IR
. Tehran wants the matter cleared up as well.
e13 REQUEST | wants the matter cleared up | a=Tehran>IR
. Foreign Ministry spokesman Abbas Mousavi called the incidents "alarming and regrettable" and warned against "adventurism by foreigners".
S person:Foreign Ministry spokesman Abbas Mousavi>MOU | called the incidents | alarming and regrettable | direct
+ US Secretary of State Mike Pompeo, who skipped a stop in Moscow to talk to the Europeans in Brussels, found there more worry than support.
e14 CONSULT | talk to the Europeans | a=US Secretary of State Mike Pompeo>POM ; the Europeans>European Union,-,IGO | p=Brussels>BR | d=2019-05-13
. "We are very worried about the risk of a conflict happening by accident," British Foreign Secretary Jeremy Hunt told reporters.
S person:British Foreign Secretary Jeremy Hunt>HUN | told | We are very worried about the risk of a conflict happening by accident, | direct
+ President Donald Trump on Tuesday denied a New York Times report that 120,000 troops might be sent to the Middle East should Iran attack American forces.
S document:a New York Times report>=The New York Times report | - | 120,000 troops might be sent to the Middle East should Iran attack American forces | indirect
e15 REJECT | denied | a=President Donald Trump>TRU | r=New York Times>The New York Times,USA,MED | d=2019-05-14
e16 MOBILIZE/troops | might be sent | a=President Donald Trump>TRU | p=the Middle East>Middle East,-,29.0,42.0 | st=possible | f=size 120000 "120,000 troops"
e17 ASSAULT | attack | a=Iran>IR | r=American forces>USM | st=possible
. "Would I do that?
. Absolutely," he added.
S person:he>TRU | added | Would I do that? Absolutely, | direct
. "If we did that, we'd send a hell of a lot more."
S person:he>TRU | - | If we did that, we'd send a hell of a lot more. | direct
e18 THREATEN/violence | send a hell of a lot more | a=he>TRU | r=Iran>IR | d=2019-05-14
. A week ago he hurried a carrier group and B-52 bombers to the region, citing signs of a plot.
e19 MOBILIZE/weapons | hurried a carrier group | a=he>TRU | p=the region>Middle East,-,29.0,42.0 | d=2019-05-05..2019-05-07
+ Iran had earlier announced that it would no longer respect some limits of the nuclear deal, a year after America walked out of it.
S organization:Iran>IR | announced that | it would no longer respect some limits of the nuclear deal | indirect
e20 REJECT/yield | no longer respect some limits | a=it>IR
e21 SANCTION/withdraw | walked out of it | a=America>US | r=Iran>IR | d=2018-05-01..2018-05-31
. The pipeline, 1,200 km long and known as Petroline, was built in the 1980s so that tankers need not pass Hormuz at all.
. Brent closed at $71.24.

@story en-own-qb-046 | en | 2021-07-26 | Al Jazeera
@who SAI = Kais Saied | TUN | GOV
@who MEC = Hichem Mechichi | TUN | GOV
@who GHA = Rached Ghannouchi | TUN | LEG
@who ENN = Ennahda | TUN | OPP
@who ARM = Tunisian Armed Forces | TUN | MIL
@who POL = Tunisian police | TUN | COP
@who AJ = Al Jazeera | QAT | MED
@who UGT = Tunisian General Labour Union | TUN | NGO
@who PAR = Assembly of the Representatives of the People | TUN | LEG
@who BLI = Antony Blinken | USA | GOV
@who SUP = Supporters of Kais Saied | TUN | CVL
@where TU = Tunis | TUN | 36.81 | 10.18
@where TUN = Tunisia | TUN | 34.0 | 9.5
@where BAR = Bardo, Tunis | TUN | 36.81 | 10.13
# Tunisia's president sacks PM, freezes parliament; rivals cry coup
S organization:rivals>ENN | cry | coup | indirect
e1 SANCTION/expel | sacks | a=Tunisia's president>SAI | r=PM>MEC | p=Tunisia>TUN | d=2021-07-25
e2 COERCE/restrict | freezes parliament | a=Tunisia's president>SAI | r=parliament>PAR | p=Tunisia>TUN | d=2021-07-25
e3 ACCUSE/disapprove | cry coup | a=rivals>ENN | r=Tunisia's president>SAI
+ Tunis, Tunisia – The speaker of parliament spent Monday morning in the back of a black car outside his own assembly, because a soldier at the gate would not open it.
e4 COERCE/restrict | would not open it | a=a soldier at the gate>ARM | r=The speaker of parliament>GHA | p=his own assembly>BAR | d=2021-07-26
+ "I am Rached Ghannouchi," said the 80-year-old, who was jailed under two dictators.
S person:the 80-year-old>GHA | said | I am Rached Ghannouchi, | direct
e5 SANCTION/convict | jailed | a=two dictators>Habib Bourguiba,TUN,GOV ; two dictators>Zine El Abidine Ben Ali,TUN,GOV | r=the 80-year-old>GHA | p=Tunisia>TUN
. "I am defending the constitution."
S person:the 80-year-old>GHA | - | I am defending the constitution. | direct
. "And I am defending the homeland," the officer answered through the bars.
S unnamed:the officer>- | answered | And I am defending the homeland, | direct
+ Hours earlier, President Kais Saied had dismissed Prime Minister Hichem Mechichi, suspended the legislature for 30 days and lifted the immunity of its members.
e6 SANCTION/expel | dismissed | a=President Kais Saied>SAI | r=Prime Minister Hichem Mechichi>MEC | p=Tunisia>TUN | d=2021-07-25 | same=e1
e7 COERCE/restrict | suspended the legislature | a=President Kais Saied>SAI | r=the legislature>PAR | p=Tunisia>TUN | d=2021-07-25 | same=e2
e8 COERCE | lifted the immunity | a=President Kais Saied>SAI | r=its members>PAR | p=Tunisia>TUN | d=2021-07-25
. He would govern with the help of a premier of his choice, he declared, invoking Article 80 of the constitution, and whoever resorts to arms, "whoever shoots a bullet, the armed forces will respond with bullets".
S person:he>SAI | declared | He would govern with the help of a premier of his choice | indirect
S person:he>SAI | declared | whoever shoots a bullet, the armed forces will respond with bullets | direct
e9 THREATEN/violence | respond with bullets | a=he>SAI | d=2021-07-25
+ Car horns and fireworks greeted him on Bourguiba Avenue, where he walked at three in the morning among people who kissed him.
e10 SUPPORT | greeted | a=people who kissed him>SUP | r=him>SAI | p=Bourguiba Avenue>TU | d=2021-07-26
. The day had begun with marches against the government in a dozen towns, and with attacks on the offices of Ennahda, the biggest party, in Tozeur, Kairouan and Sousse.
e11 PROTEST/demo | marches | d=2021-07-25
e12 PROTEST/vandalize | attacks on the offices | r=Ennahda>ENN | p=Tozeur>Tozeur,TUN,33.92,8.13 | d=2021-07-25
+ Ennahda called it "a coup against the revolution" and told its supporters to defend the institutions.
S organization:Ennahda>ENN | called it | a coup against the revolution | direct
e13 ACCUSE/disapprove | a coup against the revolution | a=Ennahda>ENN | r=him>SAI | same=e3
e14 REQUEST | told its supporters | a=Ennahda>ENN | r=its supporters>Supporters of Ennahda,TUN,CVL
. Rival crowds threw bottles and stones at one another across a line of policemen in Bardo until the heat drove them off.
e15 PROTEST/riot | threw bottles and stones | a=Rival crowds>SUP ; Rival crowds>Supporters of Ennahda,TUN,CVL | p=Bardo>BAR | d=2021-07-26
+ About 20 plainclothes officers entered the bureau of Al Jazeera in the capital, unplugged the equipment and told the staff to leave.
e16 COERCE/censor | entered the bureau | a=About 20 plainclothes officers>POL | r=Al Jazeera>AJ | p=the capital>TU | d=2021-07-26 | f=size 20 "About 20 plainclothes officers"
e17 REQUEST/yield | told the staff to leave | a=About 20 plainclothes officers>POL | r=the staff>AJ | p=the capital>TU | d=2021-07-26
. They showed no warrant, according to its director, Lotfi Hajji; one of them said only that he was carrying out instructions.
S person:its director, Lotfi Hajji>=Lotfi Hajji | according to | They showed no warrant | indirect
S unnamed:one of them>- | said | he was carrying out instructions | indirect
. Reporters Without Borders condemned the storming of the office.
e18 ACCUSE/disapprove | condemned | a=Reporters Without Borders>Reporters Without Borders,-,NGO
e19 COERCE/censor | storming of the office | r=Al Jazeera>AJ | same=e16
+ The powerful trade union federation, UGTT, stopped short of either word.
. It wants guarantees and an end to the exceptional measures within the month.
e20 REQUEST/yield | wants guarantees | a=UGTT>UGT | r=President Kais Saied>SAI
+ US Secretary of State Antony Blinken telephoned Saied and urged him "to maintain open dialogue with all political actors", while Turkey's ruling party deplored what its spokesman described as illegitimate.
S person:Secretary of State Antony Blinken>BLI | urged | to maintain open dialogue with all political actors | direct
S person:its spokesman>=Omer Celik | described as | illegitimate | indirect
e21 CONSULT/phone | telephoned | a=Secretary of State Antony Blinken>BLI ; Saied>SAI | d=2021-07-26
e22 REQUEST/meet | urged him | a=Secretary of State Antony Blinken>BLI | r=him>SAI | d=2021-07-26
e23 ACCUSE/disapprove | deplored | a=Turkey's ruling party>Justice and Development Party,TUR,GOV | r=Saied>SAI
. Algiers sent its foreign minister with a letter.
e24 CONSULT/visit | sent its foreign minister | a=its foreign minister>Ramtane Lamamra,DZA,GOV | r=Saied>SAI | p=Tunis>TU | d=2021-07-26
e25 CONSULT | letter | a=Algiers>Algeria,DZA,GOV | r=Saied>SAI
+ Tunisia, where the uprisings of 2011 began with a fruit seller who set himself on fire, has had ten governments in ten years.
e26 PROTEST | set himself on fire | a=a fruit seller>Mohamed Bouazizi,TUN,CVL | p=Tunisia>TUN | d=2010-12-17
. COVID-19 has killed more than 18,000 of its 12 million people; oxygen ran out in two hospitals this month, and the bonds maturing in 2027 dropped by five cents on Monday.
+ Mechichi has not been seen.
. In a message on Facebook in the evening, he wrote that he would hand over to whomever the president names.
S document:a message on Facebook>=Facebook post of Hichem Mechichi ; person:he>MEC | wrote that | he would hand over to whomever the president names | indirect
e27 RETREAT/resign | hand over | a=he>MEC | p=Tunisia>TUN | st=planned

@story en-own-qb-047 | en | 2016-01-03 | IRNA
@who NIM = Nimr al-Nimr | SAU | CVL
@who SA = Saudi Arabia | SAU | GOV
@who IR = Iran | IRN | GOV
@who KHA = Ali Khamenei | IRN | GOV
@who ROU = Hassan Rouhani | IRN | GOV
@who JUB = Adel al-Jubeir | SAU | GOV
@who PRO = Protesters in Tehran | IRN | CVL
@who POL = Iranian police | IRN | COP
@who JAB = Hossein Jaberi Ansari | IRN | GOV
@who SIS = Ali al-Sistani | IRQ | CVL
@who BAN = Ban Ki-moon | - | IGO
@where TE = Tehran | IRN | 35.69 | 51.39
@where MA = Mashhad | IRN | 36.3 | 59.6
@where QA = Qatif | SAU | 26.56 | 50.0
@where SAU = Saudi Arabia | SAU | 24.0 | 45.0
# Supreme Leader: Divine revenge awaits Saudi politicians; Riyadh cuts ties with Tehran
S person:Supreme Leader>KHA | : | Divine revenge awaits Saudi politicians | indirect
e1 THREATEN | Divine revenge | a=Supreme Leader>KHA | r=Saudi politicians>SA | d=2016-01-03
e2 SANCTION/withdraw | cuts ties | a=Riyadh>SA | r=Tehran>IR | d=2016-01-03
+ Tehran, Jan 3, IRNA – Supreme Leader of the Islamic Revolution Ayatollah Seyyed Ali Khamenei said on Sunday that the unjustly spilled blood of Sheikh Nimr Baqir al-Nimr would soon take its effect and that Saudi politicians would be overtaken by divine revenge.
S person:Supreme Leader of the Islamic Revolution Ayatollah Seyyed Ali Khamenei>KHA | said | the unjustly spilled blood of Sheikh Nimr Baqir al-Nimr would soon take its effect and that Saudi politicians would be overtaken by divine revenge | indirect
e3 ASSAULT/targeted | unjustly spilled blood | a=Saudi>SA | r=Sheikh Nimr Baqir al-Nimr>NIM | d=2016-01-02
e4 THREATEN | overtaken by divine revenge | a=Supreme Leader of the Islamic Revolution Ayatollah Seyyed Ali Khamenei>KHA | r=Saudi politicians>SA | d=2016-01-03 | same=e1
. "This oppressed scholar neither called people to armed movement nor engaged in a hidden plot; all he did was to criticize openly," he told a class of seminarians.
S person:he>KHA | told | This oppressed scholar neither called people to armed movement nor engaged in a hidden plot; all he did was to criticize openly, | direct
e5 ACCUSE/disapprove | criticize openly | a=he#2>NIM | r=Saudi politicians>SA
+ Late in the evening, Saudi Foreign Minister Adel al-Jubeir announced in Riyadh that the kingdom was severing diplomatic relations and that Iranian envoys had 48 hours to leave.
S person:Saudi Foreign Minister Adel al-Jubeir>JUB | announced | the kingdom was severing diplomatic relations and that Iranian envoys had 48 hours to leave | indirect
e6 SANCTION/withdraw | severing diplomatic relations | a=the kingdom>SA | r=Iranian>IR | d=2016-01-03 | same=e2
e7 SANCTION/expel | 48 hours to leave | a=the kingdom>SA | r=Iranian envoys>Iranian diplomats,IRN,GOV | d=2016-01-03
. He accused the Islamic Republic of smuggling weapons and planting terrorist cells in the region.
e8 ACCUSE/allege | accused | a=He>JUB | r=the Islamic Republic>IR | d=2016-01-03
e9 AID | smuggling weapons | a=the Islamic Republic>IR | st=possible
+ The night before, protesters had thrown petrol bombs at the Saudi embassy on Boostan Street, broken its furniture and scattered papers from the roof before police got them out.
e10 PROTEST/vandalize | thrown petrol bombs | a=protesters>PRO | r=the Saudi embassy>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Boostan Street>TE | d=2016-01-02
e11 PROTEST/vandalize | broken its furniture | a=protesters>PRO | r=its>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Boostan Street>TE | d=2016-01-02
e12 COERCE | got them out | a=police>POL | r=them>PRO | p=Boostan Street>TE | d=2016-01-02
. The consulate in Mashhad was attacked as well.
e13 PROTEST/vandalize | attacked | r=The consulate in Mashhad>Consulate of Saudi Arabia in Mashhad,SAU,GOV | p=Mashhad>MA | d=2016-01-02
. Forty-four persons have been arrested, and the Tehran prosecutor has promised more names.
e14 COERCE/arrest | arrested | r=Forty-four persons>PRO | p=Tehran>TE | f=detained 44 "Forty-four persons"
+ President Hassan Rouhani condemned the execution as un-Islamic, but had equally hard words for those who set fire to the mission.
e15 ACCUSE/disapprove | condemned | a=President Hassan Rouhani>ROU | r=Riyadh>SA
e16 ASSAULT/targeted | execution | a=Riyadh>SA | r=Sheikh Nimr>NIM | same=e3
e17 ACCUSE/disapprove | hard words | a=President Hassan Rouhani>ROU | r=those who set fire to the mission>PRO
e18 PROTEST/vandalize | set fire to the mission | a=those>PRO | r=the mission>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Boostan Street>TE | same=e10
. "The action of a group of extremists is in no way justifiable and is first of all an insult to the system," he said.
S person:he>ROU | said | The action of a group of extremists is in no way justifiable and is first of all an insult to the system, | direct
+ Sheikh Nimr, who led the protests of the Shia in Qatif in 2011 and 2012 and called, in his phrase, for "the roar of the word" against bullets, was put to death on Saturday with 46 others, most of them Al-Qaeda convicts.
S person:his>NIM | in his phrase | the roar of the word | direct
e19 PROTEST/demo | protests | a=the Shia in Qatif>Shia of Qatif,SAU,CVL | p=Qatif>QA | d=2011-01-01..2012-12-31
e20 ASSAULT/targeted | put to death | r=Sheikh Nimr>NIM ; 46 others>Convicts in Saudi Arabia,SAU,CVL | p=the kingdom>SAU | d=2016-01-02 | f=killed 46 "46 others" | same=e3
. His brother Mohammed said by telephone that the family had learned of it from the television and would not be given the body.
S person:His brother Mohammed>=Mohammed al-Nimr | said | the family had learned of it from the television and would not be given the body | indirect
e21 COERCE/withhold | would not be given the body | r=the family>Family of Nimr al-Nimr,SAU,CVL | st=ongoing
+ In Najaf, Grand Ayatollah Ali al-Sistani spoke of "injustice and aggression"; marches were held from Manama to Karachi, and in Baghdad the Saudi embassy, reopened on Thursday after 25 years, was defended by extra policemen.
S person:Grand Ayatollah Ali al-Sistani>SIS | spoke of | injustice and aggression | direct
e22 ACCUSE/disapprove | injustice and aggression | a=Grand Ayatollah Ali al-Sistani>SIS | r=the kingdom>SA
e23 PROTEST/demo | marches | p=Manama>Manama,BHR,26.23,50.58
e24 SUPPORT | reopened | a=Saudi>SA | r=Baghdad>Iraq,IRQ,GOV | p=Baghdad>Baghdad,IRQ,33.31,44.37 | d=2015-12-31
e25 MOBILIZE/police | extra policemen | a=policemen>Iraqi police,IRQ,COP | p=Baghdad>Baghdad,IRQ,33.31,44.37
. UN Secretary-General Ban Ki-moon was "deeply dismayed" and asked for calm.
S person:UN Secretary-General Ban Ki-moon>BAN | was | deeply dismayed | direct
e26 ACCUSE/disapprove | deeply dismayed | a=UN Secretary-General Ban Ki-moon>BAN
e27 REQUEST/yield | asked for calm | a=UN Secretary-General Ban Ki-moon>BAN
+ Foreign Ministry spokesman Hossein Jaberi Ansari said Riyadh could not cover "its strategic mistakes" by breaking relations.
S person:Foreign Ministry spokesman Hossein Jaberi Ansari>JAB | said | Riyadh could not cover "its strategic mistakes" by breaking relations | mixed
e28 SANCTION/withdraw | breaking relations | a=Riyadh>SA | same=e2
. The two states had no ties from 1988 to 1991 either, following the death of some 400 pilgrims, 275 of them Iranians, under the fire of Saudi police in Mecca.
e29 ASSAULT/firearms | death | a=Saudi police>Saudi police,SAU,COP | r=some 400 pilgrims>Pilgrims in Mecca,-,CVL | p=Mecca>Mecca,SAU,21.42,39.83 | d=1987-07-31 | f=killed 400 "some 400 pilgrims"
. A street sign near the embassy now bears the sheikh's name.

@story en-own-qb-048 | en | 2005-08-09 | IRNA
@who IR = Iran | IRN | GOV
@who IAEA = International Atomic Energy Agency | - | IGO
@who EU3 = EU3 | - | GOV
@who AHM = Mahmoud Ahmadinejad | IRN | GOV
@who SAE = Mohammad Saeedi | IRN | GOV
@who NAS = Cyrus Nasseri | IRN | GOV
@who DOU = Philippe Douste-Blazy | FRA | GOV
@who BUS = George W. Bush | USA | GOV
@who ANN = Kofi Annan | - | IGO
@who STU = Students in Isfahan | IRN | CVL
@who NAM = Non-Aligned Movement | - | IGO
@where IS = Isfahan uranium conversion facility | IRN | 32.57 | 51.83
@where VI = Vienna | AUT | 48.21 | 16.37
@where TE = Tehran | IRN | 35.69 | 51.39
# Isfahan plant back at work under cameras of IAEA, Tehran warns board against 'wrong step'
e1 REJECT/yield | back at work | a=Isfahan plant>IR | p=Isfahan>IS | d=2005-08-08
S organization:Tehran>IR | warns | wrong step | direct
e2 THREATEN | warns | a=Tehran>IR | r=board>IAEA
+ Isfahan, Aug 9, IRNA – At a quarter to five on Monday afternoon two technicians in white hoods lifted a barrel of yellowcake onto a belt, and the Isfahan uranium conversion facility was in operation again after nine months.
+ "There was applause, and a colleague wept," Deputy Head of the Atomic Energy Organization Mohammad Saeedi told reporters at the gate.
S person:Deputy Head of the Atomic Energy Organization Mohammad Saeedi>SAE | told | There was applause, and a colleague wept, | direct
. Inspectors of the International Atomic Energy Agency (IAEA) had finished mounting their cameras in one part of the site; the seals in the other are due to be taken off on Wednesday, under their eyes.
e3 REJECT/yield | taken off | a=Isfahan uranium conversion facility>IR | p=Isfahan>IS | d=2005-08-10 | st=planned
+ Iran had suspended the work voluntarily in November under the Paris agreement with Britain, France and Germany.
e4 CONCEDE | suspended the work | a=Iran>IR | r=Britain>United Kingdom,GBR,GOV ; France>France,FRA,GOV ; Germany>Germany,DEU,GOV | p=Isfahan>IS | d=2004-11-01..2004-11-30
e5 AGREE | Paris agreement | a=Iran>IR ; Britain>United Kingdom,GBR,GOV ; France>France,FRA,GOV ; Germany>Germany,DEU,GOV | p=Paris>Paris,FRA,48.86,2.35 | d=2004-11-01..2004-11-30
. Last Friday the three submitted a package of incentives which would have bound the country to renounce the fuel cycle for good; Tehran threw it out as "an insult to the Iranian nation".
S organization:Tehran>IR | threw it out as | an insult to the Iranian nation | direct
e6 AGREE | package of incentives | a=the three>EU3 | r=Tehran>IR | d=2005-08-05
e7 REQUEST/yield | renounce the fuel cycle | a=the three>EU3 | r=the country>IR | d=2005-08-05
e8 REJECT/yield | threw it out | a=Tehran>IR | r=the three>EU3
+ President Mahmoud Ahmadinejad, who has been in office since Saturday, told UN Secretary-General Kofi Annan in a telephone conversation on Tuesday that he had new initiatives, to be presented once his cabinet is formed.
S person:President Mahmoud Ahmadinejad>AHM | told | he had new initiatives, to be presented once his cabinet is formed | indirect
e9 CONSULT/phone | telephone conversation | a=President Mahmoud Ahmadinejad>AHM ; UN Secretary-General Kofi Annan>ANN | d=2005-08-09
. Negotiations may continue, he said, but not under a sword.
S person:he>AHM | said | Negotiations may continue ... but not under a sword | indirect
e10 CONSULT | Negotiations | a=he>IR ; the three>EU3 | st=possible
+ In Vienna the IAEA's board of governors met in emergency session at the request of the Europeans.
e11 CONSULT/multilateral | emergency session | a=the IAEA's board of governors>IAEA | p=Vienna>VI | d=2005-08-09
e12 REQUEST/meet | request | a=the Europeans>EU3 | r=the IAEA's board of governors>IAEA
. Sending the file to the Security Council would be a grave miscalculation, Iran's delegate Cyrus Nasseri cautioned there: "Those who take a wrong step will be the first to regret it."
S person:Iran's delegate Cyrus Nasseri>NAS | cautioned | Sending the file to the Security Council would be a grave miscalculation | indirect
S person:Iran's delegate Cyrus Nasseri>NAS | cautioned | Those who take a wrong step will be the first to regret it. | direct
e13 REQUEST/assist | Sending the file | a=the IAEA's board of governors>IAEA | r=the Security Council>United Nations Security Council,-,IGO | st=possible
e14 THREATEN | first to regret it | a=Iran's delegate Cyrus Nasseri>NAS | r=Those who take a wrong step>IAEA | p=Vienna>VI | d=2005-08-09 | same=e2
+ French Foreign Minister Philippe Douste-Blazy described the situation as "extremely grave" and called on Iran to come back to the suspension.
S person:French Foreign Minister Philippe Douste-Blazy>DOU | described the situation as | extremely grave | direct
e15 REQUEST/yield | called on Iran | a=French Foreign Minister Philippe Douste-Blazy>DOU | r=Iran>IR
. London, Paris and Berlin circulated a draft to that effect; delegates of the Non-Aligned Movement objected to any wording that would deny a state its right to peaceful technology.
e16 REQUEST/yield | circulated a draft | a=London>United Kingdom,GBR,GOV ; Paris>France,FRA,GOV ; Berlin>Germany,DEU,GOV | r=Iran>IR | p=Vienna>VI
e17 REJECT | objected | a=delegates of the Non-Aligned Movement>NAM | p=Vienna>VI
+ George W. Bush, at his ranch in Crawford, welcomed the word of a readiness to talk as a "positive sign", though he declared himself "deeply suspicious".
S person:George W. Bush>BUS | welcomed | positive sign | direct
S person:he>BUS | declared himself | deeply suspicious | direct
e18 SUPPORT | welcomed | a=George W. Bush>BUS | r=President Mahmoud Ahmadinejad>AHM
+ Several hundred students formed a chain around the complex with hands joined, some of them fasting.
e19 PROTEST/demo | formed a chain | a=Several hundred students>STU | p=the complex>IS | f=size 200.. "Several hundred students"
. "Nuclear energy is our certain right," they sang to the tune of a wedding song.
S unnamed:they>- | sang | Nuclear energy is our certain right, | direct
+ The facility, sunk into the hills southeast of the city and ringed by anti-aircraft guns, turns ore concentrate into UF6 gas, the feed for the centrifuges at Natanz, which stay sealed.
. Iran sits on the world's second largest reserves of gas and says that it wants twenty reactors within twenty years.
S organization:Iran>IR | says that | it wants twenty reactors within twenty years | indirect
. Mercury in Isfahan reached 39 degrees, and the Zayandeh Rud was low beneath the Bridge of Thirty-Three Arches.
