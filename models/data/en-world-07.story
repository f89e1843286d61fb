@story en-own-qd-037 | en | 2020-11-28 | Caribbean Letter
@who MSI = San Isidro Movement | CUB | OPP
@who DS = Denis Solís | CUB | MED
@who LMO = Luis Manuel Otero Alcántara | CUB | OPP
@who MC = Maykel Castillo | CUB | OPP
@who CU = Cuba | CUB | GOV
@who ART = Cuban artists | CUB | CVL
@who FR = Fernando Rojas | CUB | GOV
@who US = United States | USA | GOV
@who CA = Carlos Manuel Álvarez | CUB | MED
@where H = Havana | CUB | 23.13 | -82.38
# Havana artists win a midnight hearing after police drag hunger strikers from crumbling house
e1 CONSULT | midnight hearing | a=Havana artists>ART | p=Havana>H | d=2020-11-27
e2 COERCE/arrest | drag | a=police>CU | r=hunger strikers>MSI | p=Havana>H | d=2020-11-26
+ HAVANA - By the eighth day without food, and for two of them without water, they had stopped going up and down the stairs, which in number 955 Damas Street are not safe at the best of times.
e3 PROTEST/hunger | without food | a=they>MSI | p=number 955 Damas Street>H | d=2020-11-18..2020-11-26
+ On Thursday evening men in white coats knocked, behind them men in no coats at all, and all fourteen people in the house were taken off in vans on the ground, as the authorities explained it, that one had flown in from Mexico and broken the quarantine.
S organization:the authorities>CU | explained | one had flown in from Mexico and broken the quarantine | indirect
e4 COERCE/arrest | taken off in vans | a=men in white coats>CU | r=all fourteen people in the house>MSI | p=the house>H | d=2020-11-26 | f=detained 14 "all fourteen people" | same=e2
+ The offender, the novelist Carlos Manuel Álvarez, had tested negative on Tuesday.
+ For an hour before the raid Facebook, Instagram and YouTube were unreachable on the island, the monitor NetBlocks recorded.
S organization:the monitor NetBlocks>=NetBlocks | recorded | For an hour before the raid Facebook, Instagram and YouTube were unreachable on the island | indirect
e5 COERCE/arrest | raid | p=the house>H | d=2020-11-26 | same=e2
e6 COERCE/censor | unreachable | p=the island>Cuba,CUB,22.0,-79.5 | d=2020-11-26
+ The San Isidro Movement, some dozen rappers, poets and one professor of science, was born in 2018 of a decree by which nobody may sing or paint for money without the ministry's stamp.
e7 COERCE/censor | decree | r=nobody>ART | p=San Isidro>H | d=2018-01-01..2018-12-31
+ What it asked for this time was small: that Denis Solís be let go, a rapper who on November 11 was sentenced, in a hearing that lasted a quarter of an hour, to eight months for calling a policeman in his living room a chicken in uniform.
e8 REQUEST/yield | asked | a=it>MSI
e9 RETREAT/release | let go | r=Denis Solís>DS | st=possible
e10 SANCTION/convict | sentenced | r=Denis Solís>DS | p=Havana>H | d=2020-11-11
+ Friday brought what old residents of the Vedado had not seen in sixty years.
. From ten in the morning people drifted to the railings of the culture ministry, thirty at first, then three hundred: the film director Fernando Pérez, the actor Jorge Perugorría, girls from the art school with a guitar; when it got dark they applauded every ten minutes so as not to fall silent.
e11 PROTEST/demo | drifted to the railings | a=people>ART | p=the culture ministry>H | d=2020-11-27 | f=size 300 "three hundred"
+ Towards nine the deputy minister, Fernando Rojas, agreed to receive thirty of them, and for more than four hours he did.
e12 AGREE | agreed to receive thirty of them | a=the deputy minister, Fernando Rojas>FR | r=thirty of them>ART | d=2020-11-27
e13 CONSULT | for more than four hours he did | a=he#3>FR ; thirty of them>ART | p=the culture ministry>H | d=2020-11-27 | same=e1
+ "There will be a truce for independent spaces," the playwright Yunior García read from a sheet at half past two on Saturday, "and they will look into the cases of Denis and of Luis Manuel."
S person:the playwright Yunior García>=Yunior García | read | There will be a truce for independent spaces, | direct
e14 CONCEDE | truce | r=independent spaces>ART
+ Luis Manuel Otero Alcántara, the leader, is still refusing food in the Manuel Fajardo hospital; Maykel Castillo sewed up his lips in August on another occasion, and has been let home.
e15 PROTEST/hunger | refusing food | a=Luis Manuel Otero Alcántara>LMO | p=the Manuel Fajardo hospital>H | st=ongoing
e16 RETREAT/release | let home | r=Maykel Castillo>MC
+ Outside, meanwhile, the streets round the ministry had been cordoned off, and latecomers got pepper spray in the face.
e17 COERCE/restrict | cordoned off | p=the ministry>H | d=2020-11-27
e18 ASSAULT/crowd-control | pepper spray | r=latecomers>ART | p=the ministry>H | d=2020-11-27
+ By Saturday's midday bulletin the truce was hard to make out: state television gave a long item to "the show in San Isidro", run, it stated, from Miami with the money of the United States, and the foreign ministry called in the American chargé d'affaires, Timothy Zúñiga-Brown, to protest at "grave interference".
S outlet:state television>=Cuban state television | stated | "the show in San Isidro", run ... from Miami with the money of the United States | mixed
e19 ACCUSE/allege | run | a=state television>CU | r=San Isidro>MSI ; the United States>US
e20 REQUEST/meet | called in | a=the foreign ministry>CU | r=the American chargé d'affaires, Timothy Zúñiga-Brown>US | p=Havana>H | d=2020-11-28
e21 ACCUSE/disapprove | protest | a=the foreign ministry>CU | r=the American chargé d'affaires, Timothy Zúñiga-Brown>US | p=Havana>H | d=2020-11-28
+ He had driven past on Wednesday, with his window down.
+ Eggs, in the state shops of the quarter, have been promised for Monday.

@story en-own-qd-038 | en | 2017-04-08 | Biscay Review
@who ETA = ETA | ESP | REB
@who ES = Spain | ESP | GOV
@who FR = France | FRA | GOV
@who IVC = International Verification Commission | - | NGO
@who AP = Artisans of Peace | FRA | NGO
@who GC = Civil Guard | ESP | COP
@who MR = Mariano Rajoy | ESP | GOV
@who AV = Victims of ETA | ESP | CVL
@where BAY = Bayonne | FRA | 43.49 | -1.47
@where LOU = Louhossoa | FRA | 43.32 | -1.35
# Eight caches, twelve coordinates, and a brass band in the square: ETA gives up its guns
e1 RETREAT/disarm | gives up its guns | a=ETA>ETA | p=the square>BAY | d=2017-04-08
+ BAYONNE, France - The last armed insurgency in western Europe ended its armed part on Saturday morning in a town hall with a grey carpet, when a man handed a folder to another man.
+ In it were a list of eight places in the Pyrénées-Atlantiques and the coordinates to find them by; by early afternoon 172 volunteers in fluorescent waistcoats, who call themselves the Artisans of Peace, stood guard over the spots while French sappers in padded suits carried out 118 pistols and rifles, 25,000 rounds of ammunition and almost three tonnes of explosives.
e2 COERCE/seize | carried out 118 pistols and rifles | a=French sappers in padded suits>French police,FRA,COP | p=the Pyrénées-Atlantiques>Pyrénées-Atlantiques,FRA,43.25,-0.8 | d=2017-04-08
+ "It's disarmament day," said Ram Manikkalingam, the Sri Lankan who heads the International Verification Commission and who took the folder in the presence of an Italian archbishop and a Methodist minister from Belfast.
S person:Ram Manikkalingam>=Ram Manikkalingam | said | It's disarmament day, | direct
e3 RETREAT/disarm | disarmament | p=BAYONNE>BAY | d=2017-04-08 | same=e1
+ Founded in 1959 by students who were tired of being told to speak Christian, Euskadi Ta Askatasuna killed 829 people, by the Spanish count, in its fight for a Basque state: generals, town councillors, cooks, a boy of two in the lap of his mother.
S organization:the Spanish count>ES | by the Spanish count | Euskadi Ta Askatasuna killed 829 people | indirect
e4 ASSAULT/targeted | killed 829 people | a=Euskadi Ta Askatasuna>ETA | r=generals>Generals of Spain,ESP,MIL ; town councillors>Town councillors in Spain,ESP,GOV | f=killed 829 "829 people"
+ In December 1973 it blew Franco's prime minister, Admiral Luis Carrero Blanco, over the roof of a church in Madrid, and was cheered; in June 1987 it left a car full of explosives in the garage of the Hipercor supermarket in Barcelona, with 21 dead, and was not.
e5 ASSAULT/explosives,targeted | blew | a=it>ETA | r=Admiral Luis Carrero Blanco>Luis Carrero Blanco,ESP,GOV | p=Madrid>Madrid,ESP,40.42,-3.7 | d=1973-12-01..1973-12-31 | f=killed 1 "Admiral Luis Carrero Blanco"
e6 ASSAULT/explosives | left a car full of explosives | a=it#2>ETA | p=Barcelona>Barcelona,ESP,41.39,2.17 | d=1987-06-01..1987-06-30 | f=killed 21 "21 dead"
+ The state, for its part, hired killers under the name of GAL, who shot 27 people on the French side of the mountains between 1983 and 1987, not all of whom had anything to do with it.
e7 ASSAULT/firearms,targeted | shot 27 people | a=GAL>GAL,ESP,REB | r=people>Basques in France,FRA,CVL | p=the French side of the mountains>French Basque Country,FRA,43.3,-1.3 | d=1983-01-01..1987-12-31 | f=killed 27 "27 people"
+ Declared over in October 2011, the campaign had left its arsenal behind like a piece of furniture that no one would come to collect; Madrid, which demands dissolution and an apology and nothing else, has refused to talk about the logistics, and in December at Louhossoa the police of both countries arrested five elderly civilians who were trying to destroy a part of it with an angle grinder.
e8 CONCEDE | Declared over | d=2011-10-20
e9 REQUEST/yield | demands dissolution and an apology | a=Madrid>ES | r=it#3>ETA
e10 REJECT | refused to talk | a=Madrid>ES | r=it#3>ETA
e11 COERCE/arrest | arrested | a=the police of both countries>GC ; the police of both countries>French police,FRA,COP | r=five elderly civilians>AP | p=Louhossoa>LOU | d=2016-12-16 | f=detained 5 "five elderly civilians"
+ After that the new socialist government in Paris decided, it appears, to look elsewhere for a day.
+ "It's a great step," Matthias Fekl, the interior minister of France, commented, and then was careful to thank his Spanish colleagues.
S person:Matthias Fekl>=Matthias Fekl | commented | It's a great step, | direct
e12 SUPPORT | thank | a=Matthias Fekl>FR | r=his Spanish colleagues>ES
+ In Madrid a terse communiqué said the terrorists could expect "nothing" for doing what they should have done decades ago, and promised that none of the 360 prisoners would be moved nearer home on that account.
S document:a terse communiqué>=Communiqué of the Spanish government | said | the terrorists could expect "nothing" for doing what they should have done decades ago | mixed
e13 REJECT/yield | nothing | a=Madrid>ES | r=the terrorists>ETA | d=2017-04-08
e14 REJECT/yield | none of the 360 prisoners would be moved | a=Madrid>ES | r=prisoners>Prisoners of ETA,ESP,REB
+ Spanish prosecutors have asked for the weapons to be tested against 300 murders that have never been solved.
e15 REQUEST | asked | a=Spanish prosecutors>Prosecutors of Spain,ESP,JUD
+ Consuelo Ordóñez, whose brother Gregorio was shot at lunch in San Sebastián in 1995, calls the ceremony a whitewash with drums.
S person:Consuelo Ordóñez>=Consuelo Ordóñez | calls | the ceremony a whitewash with drums | indirect
e16 ASSAULT/firearms,targeted | shot at lunch | r=Gregorio>Gregorio Ordóñez,ESP,OPP | p=San Sebastián>San Sebastián,ESP,43.32,-1.98 | d=1995-01-01..1995-12-31 | f=killed 1 "Gregorio"
e17 ACCUSE/disapprove | whitewash | a=Consuelo Ordóñez>AV
+ There were drums, in fact, and a choir, and in the Place du Réduit several thousand people applauding nobody in particular under plane trees that had come into leaf that week.
+ The organisation itself, or such dozens as are left of it, is expected to wind itself up next year.
e18 RETREAT | wind itself up | a=The organisation>ETA | d=2018-01-01..2018-12-31 | st=planned

@story en-own-qd-039 | en | 2023-05-25 | Sierra Madre Post
@who CJNG = Jalisco New Generation Cartel | MEX | REB
@who CU = Cárteles Unidos | MEX | REB
@who AD = Self-defence groups of Michoacán | MEX | REB
@who MXA = Mexican Army | MEX | MIL
@who AMLO = Andrés Manuel López Obrador | MEX | GOV
@who VIL = Villagers of Michoacán | MEX | CVL
@who PRI = Parish priests in Michoacán | MEX | CVL
@where AP = Apatzingán | MEX | 19.08 | -102.36
@where MI = Michoacán | MEX | 19.2 | -101.9
@where TEP = Tepalcatepec | MEX | 19.19 | -102.85
# The thing that hums: cartel drones empty the lime villages of Michoacán
e1 ASSAULT/drone | cartel drones empty | a=cartel>CJNG | r=the lime villages of Michoacán>VIL | p=Michoacán>MI | st=ongoing
+ Don Chuy has learned to tell the two sounds apart: the bumblebee, as he calls it, only looks; the wasp drops.
+ What it drops is a length of plumbing pipe filled with powder and ball bearings and fitted with a plastic tail, of which his roof, in a hamlet above Tepalcatepec, had taken three by Easter.
e2 ASSAULT/drone,explosives | drops | r=his>VIL | p=Tepalcatepec>TEP
+ Since the New Year the Mexican army has counted 260 such attacks in the state, against five in the whole of 2020, the defence secretary, Luis Cresencio Sandoval, told legislators who had summoned him to explain something else.
S person:the defence secretary, Luis Cresencio Sandoval>=Luis Cresencio Sandoval | told legislators | Since the New Year the Mexican army has counted 260 such attacks in the state, against five in the whole of 2020 | indirect
e3 ASSAULT/drone | attacks | p=the state>MI | d=2023-01-01..2023-05-25
e4 ASSAULT/drone | five in the whole of 2020 | p=the state>MI | d=2020-01-01..2020-12-31
e5 REQUEST/meet | summoned | a=legislators>Congress of Mexico,MEX,LEG | r=him>Luis Cresencio Sandoval,MEX,GOV
+ At least 600 people have walked down to Apatzingán in the past week with mattresses on their heads, the parish reckons.
S organization:the parish>=Parish of Apatzingán | reckons | At least 600 people have walked down to Apatzingán in the past week with mattresses on their heads | indirect
e6 ASSAULT | walked down to Apatzingán | r=people>VIL | p=Apatzingán>AP | d=2023-05-18..2023-05-25 | f=displaced 600.. "At least 600 people"
+ Two armies are at it in the hot country.
. One is the Jalisco New Generation cartel of Nemesio Oseguera, "El Mencho", for whose head Washington will pay 10 million dollars; the other styles itself United Cartels and consists in good part of men who, ten years ago, under straw hats, founded the self-defence militias that drove out the Knights Templar.
e7 AGREE | will pay 10 million dollars | a=Washington>United States,USA,GOV
e8 MOBILIZE/militia | founded the self-defence militias | a=men>AD | p=the hot country>MI | d=2013-01-01..2013-12-31
e9 ASSAULT | drove out the Knights Templar | a=self-defence militias>AD | r=the Knights Templar>Knights Templar Cartel,MEX,REB | p=the hot country>MI
+ Lime growers pay both, by the kilo.
+ To stop each other's pickups the two have laid mines in the lanes: a farmer, his son and four soldiers have been blown up this year.
e10 MOBILIZE/weapons | laid mines | a=the two>CJNG ; the two>CU | p=the lanes>MI
e11 ASSAULT/explosives | blown up | r=a farmer, his son>VIL ; four soldiers>MXA | p=the lanes>MI | d=2023-01-01..2023-05-25
+ On Monday night it was Jalisco's turn to be hunted, or so the state prosecutor maintains; eleven bodies in camouflage lay by the Cajones bridge, and on one of them a cardboard sign promised the same to "whoever feeds the people of the four letters".
S organization:the state prosecutor>=State prosecutor of Michoacán | maintains | it was Jalisco's turn to be hunted | indirect
S document:a cardboard sign>=Cardboard sign at the Cajones bridge | promised | whoever feeds the people of the four letters | direct
e12 ASSAULT/firearms | hunted | r=Jalisco>CJNG | p=the Cajones bridge>MI | d=2023-05-22 | f=killed 11 "eleven bodies"
e13 THREATEN/violence | promised the same | r=whoever feeds the people of the four letters>VIL | p=the Cajones bridge>MI
+ President Andrés Manuel López Obrador, whose recipe is hugs, not bullets, denied on Wednesday that anybody had been displaced by anything and read out a chart with falling lines; the press, he held, exaggerates.
S person:President Andrés Manuel López Obrador>AMLO | denied on Wednesday that | anybody had been displaced by anything | indirect
S person:he#2>AMLO | held | the press ... exaggerates | indirect
e14 REJECT | denied | a=President Andrés Manuel López Obrador>AMLO | d=2023-05-24
e15 ASSAULT | displaced | r=anybody>VIL | p=Apatzingán>AP | st=denied | same=e6
+ Bishop Cristóbal Ascencio would like him to come and see.
. "We've asked the soldiers for a jammer, a thing the size of a suitcase," he said, "and the colonel told me that it was in Tabasco."
S person:he#3>=Cristóbal Ascencio | said | We've asked the soldiers for a jammer, a thing the size of a suitcase, | direct
e16 REQUEST/assist | asked | a=We>PRI | r=the soldiers>MXA
+ Washington's embassy has offered to help with detection, an official there confirmed on condition of anonymity, and been thanked.
S unnamed:an official there>- | confirmed | Washington's embassy has offered to help with detection | indirect
e17 AGREE | offered to help | a=Washington's embassy>United States,USA,GOV
+ In Coahuayana, on the coast, the villagers have gone back to their own remedy: since April a communal guard of 200, with radios, rifles of the deer-hunting kind and, lately, a drone, mans the road.
e18 MOBILIZE/militia | communal guard | a=the villagers>AD | p=Coahuayana>Coahuayana,MEX,18.7,-103.66 | st=ongoing | f=size 200 "a communal guard of 200"
+ School has been by WhatsApp since February; there is signal on the football field.

@story en-own-qd-040 | en | 2024-09-06 | Manila Bay Examiner
@who AG = Alice Guo | PHL | GOV
@who PH = Philippines | PHL | GOV
@who ID = Indonesia | IDN | GOV
@who SEN = Senate of the Philippines | PHL | LEG
@who BA = Benjamin Abalos | PHL | GOV
@who NBI = National Bureau of Investigation | PHL | COP
@who CG = Cassandra Li Ong | PHL | BUS
@who RH = Risa Hontiveros | PHL | LEG
@who PR = Polri | IDN | COP
@where JK = Jakarta | IDN | -6.2 | 106.85
@where TA = Tangerang | IDN | -6.18 | 106.63
@where MN = Manila | PHL | 14.6 | 120.98
@where BB = Bamban | PHL | 15.27 | 120.57
# Mayor, farmer, fugitive: Alice Guo flown home in a private jet and a bulletproof vest
e1 COOPERATE | flown home | r=Alice Guo>AG | p=home>MN | d=2024-09-06
+ MANILA — She waved.
. It was that, more than the orange shirt or the cable ties covered with a towel, which the nation discussed over breakfast on Friday: the mayor of a small town in Tarlac, hunted through four countries, posing between the interior secretary and the chief of police as if they had met her at a baptism, all three with two fingers in the air.
+ Alice Guo, 34, or Guo Hua Ping, as fingerprints from a passport of 2003 would have it, was picked up at one in the morning on Wednesday in a hotel bungalow in Tangerang, west of Jakarta, by Indonesian detectives whom a pizza delivery is said to have led to the door.
S document:fingerprints from a passport of 2003>- | would have it | Guo Hua Ping | indirect
e2 COERCE/arrest | picked up | a=Indonesian detectives>PR | r=Alice Guo>AG | p=Tangerang>TA | d=2024-09-04
+ Some forty hours later Jakarta handed her over to Benjamin Abalos, the interior secretary, who had come in person to fetch her.
e3 COOPERATE | handed her over | a=Jakarta>ID | r=her>AG ; Benjamin Abalos>PH | p=Jakarta>JK | d=2024-09-05 | same=e1
+ "I've had death threats, sir, help me," she was overheard telling him on the tarmac, and he gave her a vest.
S person:she>AG | telling | I've had death threats, sir, help me, | direct
e4 THREATEN/violence | death threats | r=I>AG
e5 REQUEST/assist | help me | a=she>AG | r=him>BA
+ There was a bargain in it, or there was not.
. The Indonesian police had let it be known for weeks that they would like to have Gregor Johann Haas, an Australian accused of running drugs with Mexicans, whom the Filipinos arrested in Cebu in May; his lawyers are in court, Manila says that it is "considering" the matter, and Mr Abalos denied that anything had been swapped for anything.
S organization:The Indonesian police>PR | had let it be known | they would like to have Gregor Johann Haas | indirect
S organization:Manila>PH | says that | it is "considering" the matter | mixed
S person:Mr Abalos>BA | denied that | anything had been swapped for anything | indirect
e6 REQUEST | would like to have | a=The Indonesian police>PR | r=the Filipinos>PH
e7 COERCE/arrest | arrested in Cebu | a=the Filipinos>PH | r=Gregor Johann Haas>Gregor Johann Haas,AUS,BUS | p=Cebu>Cebu,PHL,10.32,123.9 | d=2024-05-15
e8 COOPERATE | considering | a=Manila>PH | r=The Indonesian police>ID | st=possible
e9 COOPERATE | swapped | a=the Filipinos>PH ; The Indonesian police>ID | st=denied
+ What did she do?
. In March 700 people, half of them foreigners, were found by a raiding party behind her town hall in Bamban, on eight hectares of villas with a wine cellar, an escape tunnel and a room of telephones from which lonely Americans were courted out of their savings; some had been beaten, and a Vietnamese had escaped over the wall to tell.
e10 COERCE/seize | raiding party | a=a raiding party>NBI | p=Bamban>BB | d=2024-03-13
e11 AID | found by a raiding party | a=a raiding party>NBI | r=700 people>Workers at the Bamban scam centre,-,CVL | p=Bamban>BB | d=2024-03-13 | f=size 700 "700 people"
e12 ASSAULT/beat | beaten | r=some>Workers at the Bamban scam centre,-,CVL | p=Bamban>BB
+ Ms Guo owned half of the company which owned the land.
+ Asked by senators how a pig farmer's daughter got a helicopter, and where she had been to school, she replied that she could not remember, a phrase which they print on T-shirts now.
S person:she>AG | replied that | she could not remember | indirect
+ Senator Risa Hontiveros has asked her to her face whether she is a spy for China; the mayor wept and said that she was a love child, and Filipino.
S person:the mayor>AG | said that | she was a love child, and Filipino | indirect
e13 ACCUSE/allege | spy for China | a=Senator Risa Hontiveros>RH | r=her>AG
+ When she stayed away in July the Senate ordered her arrested for contempt, the ombudsman threw her out of office in August and the Bureau of Immigration discovered that she had left on or about July 18 by a small boat, a larger boat and another boat, with a sister and a brother.
e14 REJECT/meet | stayed away | a=she>AG | r=the Senate>SEN | d=2024-07-01..2024-07-31
e15 THREATEN/arrest | ordered her arrested | a=the Senate>SEN | r=her>AG | d=2024-07-01..2024-07-31
e16 SANCTION/expel | threw her out of office | a=the ombudsman>Ombudsman of the Philippines,PHL,JUD | r=her>AG | p=MANILA>MN | d=2024-08-01..2024-08-31
+ The sister, Shiela, and a business partner, Cassandra Li Ong, had been seized by the Indonesians on Batam a fortnight earlier and deported.
e17 COERCE/arrest | seized | a=the Indonesians>PR | r=The sister, Shiela>Shiela Guo,PHL,CVL ; Cassandra Li Ong>CG | p=Batam>Batam,IDN,1.08,104.03 | d=2024-08-20..2024-08-22
e18 COERCE/deport | deported | a=the Indonesians>ID | r=The sister, Shiela>Shiela Guo,PHL,CVL ; Cassandra Li Ong>CG | p=Batam>Batam,IDN,1.08,104.03 | d=2024-08-22
+ President Ferdinand Marcos, who in July banned the offshore casinos under whose licences all this grew up and gave them until December to close, thanked his friend Joko Widodo and vowed that heads would roll among those who had helped her out.
S person:President Ferdinand Marcos>=Ferdinand Marcos Jr. | vowed that | heads would roll among those who had helped her out | indirect
e19 COERCE/restrict | banned the offshore casinos | a=President Ferdinand Marcos>PH | r=the offshore casinos>Offshore gaming operators in the Philippines,PHL,BUS | d=2024-07-22
e20 SUPPORT | thanked | a=President Ferdinand Marcos>PH | r=his friend Joko Widodo>ID
e21 THREATEN | heads would roll | a=President Ferdinand Marcos>PH | r=those who had helped her out>Accomplices of Alice Guo,PHL,GOV
+ She is charged with money laundering on 87 counts and, in a court in Capas that may not be competent, with graft; the bail for the latter is 180,000 pesos, less than a night's takings.
e22 ACCUSE | charged | r=She>AG
+ On Monday the senators will have her at last.
e23 CONSULT | will have her | a=the senators>SEN ; her>AG | d=2024-09-09 | st=planned

@story en-own-qd-041 | en | 2022-07-26 | Carthage Letter
@who KS = Kais Saied | TUN | GOV
@who EN = Ennahda | TUN | OPP
@who NSF = National Salvation Front of Tunisia | TUN | OPP
@who JUD = Judges of Tunisia | TUN | JUD
@who UGTT = UGTT | TUN | CVL
@who ISIE = ISIE | TUN | GOV
@who US = United States | USA | GOV
@who POL = Police of Tunisia | TUN | COP
@where TU = Tunis | TUN | 36.81 | 10.18
@where TN = Tunisia | TUN | 34.0 | 9.5
# Tunisia votes itself a strongman, seven in ten stay home
e1 SUPPORT | votes itself a strongman | a=Tunisia>Voters of Tunisia,TUN,CVL | r=strongman>KS | p=Tunisia>TN | d=2022-07-25
e2 PROTEST/boycott | stay home | a=seven in ten>Voters of Tunisia,TUN,CVL | p=Tunisia>TN | d=2022-07-25
+ At ten at night the horns began along Avenue Bourguiba, and the president came out of a car and hugged them, one after the other, hundreds of men who told him that they would lay down their lives.
+ The country where the Arab Spring began, and where alone it had seemed to last, has given itself a constitution under which Kais Saied, a professor of law with a voice like an answering machine, appoints the government, the judges and the generals and can be removed by no one.
+ The yes vote was 94.6 per cent, the electoral authority, whose members he chose himself in May, made public on Tuesday; the turnout was 30.5.
S organization:the electoral authority>ISIE | made public on Tuesday | The yes vote was 94.6 per cent ... the turnout was 30.5 | indirect
e3 SUPPORT | yes vote | p=The country>TN | d=2022-07-25 | same=e1
+ All the large parties had called for a boycott, from the Islamists of Ennahda to the Free Constitutionals of Abir Moussi, who agree on nothing else and marched on different days.
e4 REQUEST | called for a boycott | a=the Islamists of Ennahda>EN ; the Free Constitutionals of Abir Moussi>Free Destourian Party,TUN,OPP
e5 PROTEST/boycott | boycott | a=All the large parties>Opposition of Tunisia,TUN,OPP | p=The country>TN | d=2022-07-25 | same=e2
e6 PROTEST/demo | marched on different days | a=the Islamists of Ennahda>EN ; the Free Constitutionals of Abir Moussi>Free Destourian Party,TUN,OPP
+ "Three quarters of the people have refused their blessing to the putsch," Ahmed Nejib Chebbi, head of the National Salvation Front, concluded at a news conference from which state television was absent.
S person:Ahmed Nejib Chebbi>=Ahmed Nejib Chebbi | concluded | Three quarters of the people have refused their blessing to the putsch, | direct
e7 PROTEST/boycott | refused their blessing | a=Three quarters of the people>Voters of Tunisia,TUN,CVL | p=Tunisia>TN | d=2022-07-25 | same=e2
+ That putsch, if it was one, took place a year ago to the day: with soldiers at the gate Mr Saied froze parliament and dismissed the cabinet, to the delight, it must be said, of a public that was queuing for oxygen.
e8 COERCE/restrict | froze parliament | a=Mr Saied>KS | r=parliament>Assembly of the Representatives of the People,TUN,LEG | d=2021-07-25
e9 SANCTION/expel | dismissed the cabinet | a=Mr Saied>KS | r=the cabinet>Cabinet of Tunisia,TUN,GOV | d=2021-07-25
e10 MOBILIZE/troops | soldiers at the gate | a=soldiers>Tunisian Armed Forces,TUN,MIL | d=2021-07-25
+ On June 1 he sacked 57 judges in one go, one of them for adultery, and the bench laid down its robes for four weeks; three of the dismissed then lay down themselves, on mattresses in the judges' club, and took no nourishment but water and salt.
e11 SANCTION/expel | sacked 57 judges | a=he>KS | r=57 judges>JUD | d=2022-06-01 | f=size 57 "57 judges"
e12 PROTEST/strike | laid down its robes | a=the bench>JUD | p=Tunisia>TN | d=2022-06-06..2022-07-04
e13 PROTEST/hunger | took no nourishment | a=three of the dismissed>JUD | p=the judges' club>TU | f=size 3 "three of the dismissed"
+ Hammadi Rahmani, who held out longest, was carried to hospital on the 23rd day.
e14 PROTEST/hunger | held out | a=Hammadi Rahmani>Hammadi Rahmani,TUN,JUD | same=e13
+ On the Friday before the poll the police used clubs and spray on three hundred who tried to walk to the interior ministry, and took eleven away; the journalists' union, some of whose members were among them, speaks of bones broken.
S organization:the journalists' union>=National Syndicate of Tunisian Journalists | speaks of | bones broken | indirect
e15 ASSAULT/beat,crowd-control | used clubs and spray | a=the police>POL | r=three hundred>Protesters in Tunis,TUN,CVL | p=the interior ministry>TU | d=2022-07-22
e16 PROTEST/demo | tried to walk | a=three hundred>Protesters in Tunis,TUN,CVL | p=the interior ministry>TU | d=2022-07-22 | f=size 300 "three hundred"
e17 COERCE/arrest | took eleven away | a=the police>POL | r=three hundred>Protesters in Tunis,TUN,CVL | p=the interior ministry>TU | d=2022-07-22 | f=detained 11 "eleven"
e18 ASSAULT/beat | bones broken | r=some of whose members>Tunisian journalists,TUN,MED | p=the interior ministry>TU | d=2022-07-22 | same=e15
+ The UGTT, the trade union federation, a million strong, left its members free to vote as they pleased, and kept its powder for the negotiations with the IMF: in June it stopped trains, planes and post offices for a day over frozen wages and bread subsidies, and it may do so again.
e19 PROTEST/strike | stopped trains, planes and post offices | a=it#4>UGTT | p=Tunisia>TN | d=2022-06-16
e20 PROTEST/strike | may do so again | a=it#4>UGTT | st=possible
+ Sadok Belaïd, the old jurist who had been asked to write the draft, disowned it when it came out of the palace with ten articles altered; it "contains risks of a disgraceful dictatorship", he wrote to the newspaper Assabah.
S outlet:the newspaper Assabah>=Assabah ; person:Sadok Belaïd>=Sadok Belaïd | wrote | contains risks of a disgraceful dictatorship | direct
e21 REJECT | disowned | a=Sadok Belaïd>Sadok Belaïd,TUN,CVL | r=the palace>KS
+ Ned Price, at the State Department, has noted "a broad range of concerns"; Brussels has noted the turnout.
S person:Ned Price>=Ned Price | noted | a broad range of concerns | direct
e22 ACCUSE/disapprove | broad range of concerns | a=Ned Price>US
+ In Ettadhamen, the big poor suburb, a barber on whose wall Mr Saied hangs next to Ronaldo had not gone to vote.
. "It was forty degrees," he pointed out, "and he was going to win."
S person:he>- | pointed out | It was forty degrees, | direct

@story en-own-qd-042 | en | 2017-03-07 | Peninsula & Straits Times
@who KJN = Kim Jong-nam | PRK | CVL
@who NK = North Korea | PRK | GOV
@who MY = Malaysia | MYS | GOV
@who KC = Kang Chol | PRK | GOV
@who NR = Najib Razak | MYS | GOV
@who SA = Siti Aisyah | IDN | CVL
@who DH = Doan Thi Huong | VNM | CVL
@who MEX = Malaysians in North Korea | MYS | CVL
@who SK = South Korea | KOR | GOV
@who RJC = Ri Jong-chol | PRK | CVL
@who POL = Royal Malaysia Police | MYS | COP
@where KL = Kuala Lumpur | MYS | 3.14 | 101.69
@where KLIA = Kuala Lumpur International Airport | MYS | 2.74 | 101.71
@where PY = Pyongyang | PRK | 39.03 | 125.75
# Eleven Malaysians trapped in Pyongyang as quarrel over airport poisoning turns to hostages
e1 COERCE/restrict | trapped | r=Eleven Malaysians>MEX | p=Pyongyang>PY | d=2017-03-07 | f=detained 11 "Eleven Malaysians"
e2 ASSAULT/unconventional,targeted | airport poisoning | p=airport>KLIA | d=2017-02-13
+ In Bukit Damansara, behind the gate of a two-storey house with a satellite dish the size of a paddling pool, somebody had drawn all the curtains by noon on Tuesday, and a van with diplomatic plates that tried to leave found a police car parked across its nose.
e3 COERCE/restrict | parked across its nose | a=police>POL | r=a van with diplomatic plates>Embassy of North Korea in Malaysia,PRK,GOV | p=Bukit Damansara>KL | d=2017-03-07
+ An hour or so earlier the official KCNA agency had put out that no Malaysian citizen would be allowed to leave North Korea until "the incident that happened in Malaysia is properly solved".
S outlet:the official KCNA agency>=KCNA | put out that | no Malaysian citizen would be allowed to leave North Korea until "the incident that happened in Malaysia is properly solved" | mixed
e4 COERCE/restrict | no Malaysian citizen would be allowed to leave | a=North Korea>NK | r=Malaysian citizen>MEX | d=2017-03-07 | same=e1
+ Three of the eleven work at the embassy, six are their families, two are with the World Food Programme.
+ Kuala Lumpur did to the Koreans what had been done to its own: every embassy employee is confined to the country, Prime Minister Najib Razak announced, breaking off, as he did so, a phrase about "an abhorrent act, effectively holding our citizens hostage".
S person:Prime Minister Najib Razak>NR | announced | every embassy employee is confined to the country | indirect
S person:Prime Minister Najib Razak>NR | - | an abhorrent act, effectively holding our citizens hostage | direct
e5 COERCE/restrict | confined to the country | a=Kuala Lumpur>MY | r=every embassy employee>Embassy of North Korea in Malaysia,PRK,GOV | p=the country>KL | d=2017-03-07
e6 ASSAULT/abduct | holding our citizens hostage | r=our citizens>MEX | d=2017-03-07 | same=e1
e7 ACCUSE/disapprove | abhorrent act | a=Prime Minister Najib Razak>NR | d=2017-03-07
+ He demanded that they be let out at once.
e8 REQUEST/yield | demanded | a=He>NR | d=2017-03-07
e9 RETREAT/release | let out | r=they>MEX | st=possible
+ All this because of twenty seconds on a Monday morning three weeks ago, before the self-service counters of a budget terminal, where two young women ran up to a balding man in a linen jacket and wiped something on to his face.
e10 ASSAULT/unconventional,targeted | wiped something on to his face | a=two young women>SA ; two young women>DH | r=a balding man in a linen jacket>KJN | p=a budget terminal>KLIA | d=2017-02-13 | same=e2
+ He was Kim Jong-nam, 45, gambler, father of several families and elder half-brother of the ruler of North Korea, and within a quarter of an hour he was dead; the something, government chemists established, was VX, which the United Nations classes among weapons of mass destruction.
S unnamed:government chemists>- | established | the something ... was VX | indirect
e11 ASSAULT/unconventional,targeted | dead | r=Kim Jong-nam>KJN | p=a budget terminal>KLIA | d=2017-02-13 | f=killed 1 "Kim Jong-nam" | same=e2
+ Siti Aisyah, from a village in Banten, and Doan Thi Huong, from the rice fields of Nam Dinh, both insist that they were hired for a television prank, at 400 ringgit; both were charged last Wednesday with murder, for which one hangs.
S person:Siti Aisyah>SA ; person:Doan Thi Huong>DH | insist that | they were hired for a television prank, at 400 ringgit | indirect
e12 ACCUSE | charged | r=Siti Aisyah>SA ; Doan Thi Huong>DH | p=Kuala Lumpur>KL | d=2017-03-01
+ Four North Koreans who watched from a café flew home that same day by way of Jakarta, Dubai and Vladivostok, and three more are believed to be sitting behind the drawn curtains in Bukit Damansara, the inspector-general of police, Khalid Abu Bakar, says; he will wait five years, if he must, for them to come out.
S person:the inspector-general of police, Khalid Abu Bakar>=Khalid Abu Bakar | says | Four North Koreans who watched from a café flew home that same day by way of Jakarta, Dubai and Vladivostok | indirect
+ The ambassador, Kang Chol, had by then been thrown out.
e13 SANCTION/expel | thrown out | r=The ambassador, Kang Chol>KC | d=2017-03-04
. He had claimed that his hosts were colluding with hostile forces, did not turn up when summoned to explain himself, was given 48 hours, and left on Monday evening in economy class after complaining to reporters of "a pre-targeted investigation".
S person:He>KC | claimed that | his hosts were colluding with hostile forces | indirect
S person:He>KC | complaining to reporters of | a pre-targeted investigation | direct
e14 ACCUSE/allege | colluding with hostile forces | a=He>KC | r=his hosts>MY
e15 REQUEST/meet | summoned | r=He>KC
e16 REJECT/meet | did not turn up | a=He>KC
e17 SANCTION/expel | given 48 hours | r=He>KC | d=2017-03-04 | same=e13
e18 ACCUSE/disapprove | complaining | a=He>KC | d=2017-03-06
+ Pyongyang replied by declaring his Malaysian counterpart persona non grata, a week after that gentleman had already been recalled.
e19 SANCTION/expel | persona non grata | a=Pyongyang>NK | r=his Malaysian counterpart>Mohamad Nizan Mohamad,MYS,GOV | p=Pyongyang>PY | d=2017-03-05
e20 SANCTION/withdraw | recalled | r=that gentleman>Mohamad Nizan Mohamad,MYS,GOV | d=2017-02-20
+ The two countries, oddly, were good friends: their citizens needed no visas until Malaysia reintroduced them on Monday, a Malaysian university once made Kim Jong-un an honorary doctor of economics, and a thousand North Korean miners dug coal in Sarawak.
e21 SANCTION/discontinue | reintroduced them | a=Malaysia>MY | r=North Korean>NK | d=2017-03-06
+ The only Korean whom the police did arrest, Ri Jong-chol, a chemist on paper, was deported on Friday for lack of evidence.
e22 COERCE/arrest | arrest | a=the police>POL | r=Ri Jong-chol>RJC | p=Kuala Lumpur>KL | d=2017-02-17
e23 COERCE/deport | deported | r=Ri Jong-chol>RJC | p=Kuala Lumpur>KL | d=2017-03-03
+ Some in Mr Najib's cabinet were for closing the mission altogether, two people present at the meeting said; the prime minister would rather keep a door through which eleven people can walk.
S unnamed:two people present at the meeting>- | said | Some in Mr Najib's cabinet were for closing the mission altogether | indirect
e24 SANCTION/withdraw | closing the mission | a=Mr Najib's cabinet>MY | r=the mission>Embassy of North Korea in Malaysia,PRK,GOV | st=possible
+ The body is in the hospital, in a drawer with two guards.
. The North wants it, as that of one Kim Chol; no next of kin has come for it, for reasons that anyone can imagine.
e25 REQUEST | wants it | a=The North>NK
+ Seoul, which has told the United Nations that the killing was a crime of state, is broadcasting the news across the frontier by loudspeaker.
S organization:Seoul>SK | told the United Nations that | the killing was a crime of state | indirect
e26 ACCUSE/allege | crime of state | a=Seoul>SK
e27 ASSAULT/unconventional,targeted | killing | p=airport>KLIA | d=2017-02-13 | same=e2
