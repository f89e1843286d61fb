@story en-own-qa-031 | en | 2025-02-11 | Interfax
@who MD = Moldova | MDA | GOV
@who TR = Transnistria | MDA | REB
@who VK = Vadim Krasnoselsky | MDA | REB
@who DR = Dorin Recean | MDA | GOV
@who EU = European Union | - | IGO
@who GP = Gazprom | RUS | BUS
@who MS = Maia Sandu | MDA | GOV
@who RU = Russia | RUS | GOV
@who UA = Ukraine | UKR | GOV
@who DP = Dmitry Peskov | RUS | GOV
@where TI = Tiraspol | MDA | 46.84 | 29.63
@where T = Transnistria | MDA | 47.0 | 29.5
# Tiraspol rejects EU gas money, opts for Hungarian supplier and Russian credit
e1 REJECT/assist | rejects EU gas money | a=Tiraspol>TR | r=EU>EU
+ CHISINAU. Feb 11 (Interfax) - Transdniestria has turned down a European Union grant of 60 million euros for the purchase of gas and will instead receive fuel from a Hungarian company, paid for with a Russian loan, Moldovan Prime Minister Dorin Recean told a news conference on Monday.
S person:Moldovan Prime Minister Dorin Recean>DR | told a news conference | Transdniestria has turned down a European Union grant of 60 million euros for the purchase of gas and will instead receive fuel from a Hungarian company, paid for with a Russian loan | indirect
e2 REJECT/assist | turned down | a=Transdniestria>TR | r=a European Union>EU | same=e1
e3 AID | Russian loan | a=Russian>RU | r=Transdniestria>TR | p=Transdniestria>T | st=planned
+ "The Russian Federation does not allow Tiraspol to accept European aid, because it is afraid of losing control over the region," Recean asserted.
S person:Recean>DR | asserted | The Russian Federation does not allow Tiraspol to accept European aid, because it is afraid of losing control over the region | direct
e4 COERCE/restrict | does not allow Tiraspol to accept | a=The Russian Federation>RU | r=Tiraspol>TR
. Chisinau, he said, would nevertheless permit the transit of the gas through its pipes, as "people must not freeze for politics."
S person:he>DR | said | Chisinau, he said, would nevertheless permit the transit of the gas through its pipes, as "people must not freeze for politics." | mixed
e5 AGREE | permit the transit | a=Chisinau>MD | r=Tiraspol>TR
+ The leader of the unrecognized republic, Vadim Krasnoselsky, confirmed that an agreement had been reached with MET Gas and Energy Marketing and that deliveries would begin on February 14.
S person:The leader of the unrecognized republic, Vadim Krasnoselsky>VK | confirmed that | an agreement had been reached with MET Gas and Energy Marketing and that deliveries would begin on February 14 | indirect
. He thanked the Russian leadership for its support.
e6 SUPPORT | thanked | a=He>VK | r=the Russian leadership>RU
. The conditions attached to the European money, including a gradual rise in tariffs, "could not be fulfilled without a social explosion," he told deputies.
S person:he#4>VK | told deputies | The conditions attached to the European money, including a gradual rise in tariffs, "could not be fulfilled without a social explosion," | mixed
+ About 350,000 people on the left bank of the Dniester were left without heating and hot water on January 1, when Gazprom halted deliveries, citing a debt of $709 million that Moldova does not acknowledge; a day before, Ukraine had let the contract on Russian transit expire.
e7 SANCTION/discontinue | halted deliveries | a=Gazprom>GP | r=Moldova>MD | p=the left bank of the Dniester>T | d=2025-01-01
e8 REJECT | does not acknowledge | a=Moldova>MD | r=Gazprom>GP
e9 REJECT | let the contract on Russian transit expire | a=Ukraine>UA | r=Russian>RU | d=2024-12-31
. Rolling blackouts followed and factories stood still.
. From February 1, the EU financed an emergency consignment of 20 million euros' worth, which lasted ten days.
e10 AID | financed an emergency consignment | a=the EU>EU | r=350,000 people>Residents of Transnistria,MDA,CVL | p=the left bank of the Dniester>T | d=2025-02-01..2025-02-10
+ According to Kremlin spokesman Dmitry Peskov, Moscow intends to continue rendering assistance to the region, "despite all the obstacles put up by Chisinau."
S person:Kremlin spokesman Dmitry Peskov>DP | According to | Moscow intends to continue rendering assistance to the region, "despite all the obstacles put up by Chisinau." | mixed
e11 AGREE | intends to continue rendering assistance | a=Moscow>RU | r=the region>TR
e12 ACCUSE/disapprove | obstacles put up by Chisinau | a=Kremlin spokesman Dmitry Peskov>DP | r=Chisinau>MD
+ Recean denied that his cabinet had ever blockaded the Transdniestrians, and urged Tiraspol to release political prisoners and do away with the posts it set up on roads in 2022.
e13 REJECT | denied | a=Recean>DR
S person:Recean>DR | denied that | his cabinet had ever blockaded the Transdniestrians | indirect
e14 COERCE/restrict | blockaded | a=his cabinet>MD | r=the Transdniestrians>TR | st=denied
e15 REQUEST/yield | urged | a=Recean>DR | r=Tiraspol>TR
e16 RETREAT/release | release political prisoners | a=Tiraspol>TR | r=political prisoners>Political prisoners in Transnistria,MDA,CVL | p=Tiraspol>TI | st=possible
. Whether the scheme can be kept up beyond April is unclear.
. MET declined to comment.
+ European Commission experts may come to Chisinau next week, said an official in Brussels who was not authorized to speak to the press; the Commission's offer, he added, stays on the table.
S unnamed:an official in Brussels>- | said | European Commission experts may come to Chisinau next week | indirect
S unnamed:he#3>- | added | the Commission's offer ... stays on the table | indirect
e17 CONSULT/visit | come to Chisinau | a=European Commission experts>EU | r=Chisinau>MD | p=Chisinau>Chisinau,MDA,47.01,28.86 | d=2025-02-17..2025-02-23 | st=possible
e18 AGREE | offer | a=the Commission's>EU | r=Tiraspol>TR
+ Transdniestria broke away from Moldova after a brief war in 1992, in which several hundred people were killed.
e19 ASSAULT | war | a=Transdniestria>TR ; Moldova>MD | p=Transdniestria>T | d=1992-01-01..1992-12-31 | f=killed 200.. "several hundred people"
. Some 1,500 Russian servicemen, peacekeepers included, remain there against the will of the Moldovan government.
e20 MOBILIZE/troops | remain there | a=Russian servicemen>Russian Armed Forces,RUS,MIL | p=there>T | st=ongoing | f=size 1500 "Some 1,500 Russian servicemen"

@story en-own-qa-032 | en | 2017-01-20 | Ghana News Agency
@who YJ = Yahya Jammeh | GMB | GOV
@who AB = Adama Barrow | GMB | GOV
@who ECO = Economic Community of West African States | - | IGO
@who ECOM = ECOMIG | - | MIL
@who SN = Senegalese Armed Forces | SEN | MIL
@who AC = Alpha Conde | GIN | GOV
@who MA = Mohamed Ould Abdel Aziz | MRT | GOV
@who UNSC = United Nations Security Council | - | IGO
@who OB = Ousman Badjie | GMB | MIL
@who GH = Ghana Armed Forces | GHA | MIL
@who MS = Marcel Alain de Souza | - | IGO
@where BJ = Banjul | GMB | 13.45 | -16.58
@where DK = Dakar | SEN | 14.69 | -17.45
@where GM = Gambia | GMB | 13.45 | -15.5
@where KA = Karang | SEN | 13.59 | -16.42
# ECOWAS halts march on Banjul, gives Jammeh last chance to go
e1 CONCEDE | halts march | a=ECOWAS>ECO | p=Banjul>BJ | d=2017-01-19
e2 REQUEST/yield | last chance to go | a=ECOWAS>ECO | r=Jammeh>YJ
+ Accra, Jan. 20, GNA – West African forces that crossed into The Gambia have been ordered to stop until noon on Friday so that a last attempt can be made to persuade Mr Yahya Jammeh to hand over power, the President of the ECOWAS Commission, Mr Marcel Alain de Souza, said.
S person:the President of the ECOWAS Commission, Mr Marcel Alain de Souza>MS | said | West African forces that crossed into The Gambia have been ordered to stop until noon on Friday so that a last attempt can be made to persuade Mr Yahya Jammeh to hand over power | indirect
e3 MOBILIZE/troops | crossed into The Gambia | a=West African forces>ECOM | p=The Gambia>GM | d=2017-01-19
e4 REQUEST | ordered to stop | r=West African forces>ECOM | d=2017-01-19
e5 REQUEST/yield | persuade | r=Mr Yahya Jammeh>YJ | d=2017-01-20 | st=planned | same=e2
+ Presidents Alpha Conde of Guinea and Mohamed Ould Abdel Aziz of Mauritania were expected in Banjul this morning.
e6 AGREE | expected in Banjul | a=Alpha Conde of Guinea>AC ; Mohamed Ould Abdel Aziz of Mauritania>MA | r=Jammeh>YJ | p=Banjul>BJ | d=2017-01-20 | st=planned
. "If by midday he does not agree to leave with President Conde, the troops will continue up to Banjul," Mr de Souza told journalists in Dakar.
S person:Mr de Souza>MS | told journalists | If by midday he does not agree to leave with President Conde, the troops will continue up to Banjul | direct
e7 THREATEN/violence | the troops will continue | a=Mr de Souza>MS | r=he>YJ | p=Dakar>DK
e8 RETREAT/resign | agree to leave | a=he>YJ | p=Banjul>BJ | d=2017-01-20 | st=possible
+ Mr Adama Barrow, winner of the December 1 election, was sworn in on Thursday at the Gambian embassy in the Senegalese capital, a room so small that some ministers stood in the corridor.
. In his address he commanded the armed forces to stay in their barracks, warning that those found with weapons outside would be treated as rebels.
e9 REQUEST | commanded | a=he>AB | r=the armed forces>Gambia Armed Forces,GMB,MIL | d=2017-01-19
S person:he>AB | warning that | those found with weapons outside would be treated as rebels | indirect
e10 THREATEN | warning | a=he>AB | r=those found with weapons outside>Gambia Armed Forces,GMB,MIL | d=2017-01-19
+ "This is a day no Gambian will ever forget.
. I am the president of all Gambians, whether you voted for me or not," he said.
S person:he#4>AB | said | This is a day no Gambian will ever forget. I am the president of all Gambians, whether you voted for me or not | direct
+ Within the hour the UN Security Council unanimously backed ECOWAS in its efforts to secure the transfer of power "by political means first."
e11 SUPPORT | backed | a=the UN Security Council>UNSC | r=ECOWAS>ECO | d=2017-01-19
+ The intervention force, put at 7,000 by a Senegalese army spokesman, is made up of soldiers from Senegal, Nigeria, Ghana, Togo and Mali; Nigerian jets have overflown Banjul.
S person:a Senegalese army spokesman>=Abdou Ndiaye | put at | 7,000 | indirect
e12 MOBILIZE/weapons | overflown | a=Nigerian jets>Nigerian Air Force,NGA,MIL | p=Banjul>BJ
. Ghana's Parliament was informed on Wednesday by President Nana Addo Dankwa Akufo-Addo that a combat team of 205 would take part.
S person:President Nana Addo Dankwa Akufo-Addo>=Nana Akufo-Addo | informed | a combat team of 205 would take part | indirect
e13 MOBILIZE/troops | would take part | a=a combat team of 205>GH | p=The Gambia>GM | st=planned | f=size 205 "205"
+ It is not known whether the incumbent's men would resist at all.
. Army chief General Ousman Badjie said he would not fight "a stupid fight" and that he loved his men; he was seen dancing with Barrow supporters on a street of Serekunda.
S person:Army chief General Ousman Badjie>OB | said | he would not fight "a stupid fight" and that he loved his men | mixed
e14 REJECT | would not fight | a=Army chief General Ousman Badjie>OB | r=Jammeh>YJ
e15 SUPPORT | dancing with Barrow supporters | a=Army chief General Ousman Badjie>OB | r=Barrow supporters>Supporters of Adama Barrow,GMB,CVL | p=Serekunda>Serekunda,GMB,13.44,-16.68
+ Mr Jammeh, who came to power by a coup in 1994, congratulated his rival by telephone after the vote, and took it back a week later, alleging irregularities.
e16 COERCE/seize | coup | a=Mr Jammeh>YJ | p=The Gambia>BJ | d=1994-01-01..1994-12-31
e17 SUPPORT | congratulated | a=Mr Jammeh>YJ | r=his rival>AB
e18 REJECT/yield | took it back | a=Mr Jammeh>YJ | r=his rival>AB
S person:Mr Jammeh>YJ | alleging | irregularities | indirect
. On Tuesday he declared a 90-day state of emergency, and at least eight ministers have resigned since.
e19 COERCE/martial-law | declared a 90-day state of emergency | a=he>YJ | p=The Gambia>GM | d=2017-01-17
e20 RETREAT/resign | resigned | a=eight ministers>Government of the Gambia,GMB,GOV | p=The Gambia>GM
+ Some 45,000 people, most of them children, have gone over to Senegal, the UN refugee agency reported; at the Karang post they wait for buses with mattresses on their heads.
S organization:the UN refugee agency>=UNHCR | reported | Some 45,000 people, most of them children, have gone over to Senegal | indirect
. Tourists on package holidays were flown out, leaving empty beaches.
+ Mauritania, Morocco and Nigeria have been named as places that may grant him asylum.
e21 AID | grant him asylum | a=Mauritania>Mauritania,MRT,GOV ; Morocco>Morocco,MAR,GOV ; Nigeria>Nigeria,NGA,GOV | r=him>YJ | st=possible

@story en-own-qa-033 | en | 2023-03-19 | HINA
@who AV = Aleksandar Vucic | SRB | GOV
@who AK = Albin Kurti | XKX | GOV
@who JB = Josep Borrell | - | IGO
@who ML = Miroslav Lajcak | - | IGO
@who EU = European Union | - | IGO
@who SR = Serbia | SRB | GOV
@who KS = Kosovo | XKX | GOV
@who KDI = Srpska Lista | XKX | OPP
@where OH = Ohrid | MKD | 41.12 | 20.8
@where BG = Belgrade | SRB | 44.79 | 20.45
@where BRU = Brussels | BEL | 50.85 | 4.35
# Borrell: Serbia and Kosovo agree how to implement EU deal; Vucic signs nothing
S person:Borrell>JB | : | Serbia and Kosovo agree how to implement EU deal | indirect
e1 AGREE | agree | a=Serbia>SR ; Kosovo>KS | d=2023-03-18
e2 AGREE | signs nothing | a=Vucic>AV | d=2023-03-18 | st=denied
+ OHRID, March 19 (Hina) - After twelve hours of talks in Ohrid on Saturday, Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti tentatively accepted an annex on the implementation of the European plan for normalising relations, EU foreign policy chief Josep Borrell said shortly before midnight.
S person:EU foreign policy chief Josep Borrell>JB | said | After twelve hours of talks in Ohrid on Saturday, Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti tentatively accepted an annex on the implementation of the European plan for normalising relations | indirect
e3 CONSULT/third-party | talks | a=Serbian President Aleksandar Vucic>AV ; Kosovo Prime Minister Albin Kurti>AK ; EU foreign policy chief Josep Borrell>JB | p=Ohrid>OH | d=2023-03-18
e4 AGREE | accepted an annex | a=Serbian President Aleksandar Vucic>AV ; Kosovo Prime Minister Albin Kurti>AK | p=Ohrid>OH | d=2023-03-18 | same=e1
+ "We have a deal.
. The parties could not reach the more detailed agreement which we had proposed, but they have fully committed themselves to honour all articles of it," the Spaniard told reporters in a hotel by the lake.
S person:the Spaniard>JB | told reporters | We have a deal. The parties could not reach the more detailed agreement which we had proposed, but they have fully committed themselves to honour all articles of it | direct
e5 AGREE | more detailed agreement | a=The parties>SR ; The parties>KS | p=Ohrid>OH | d=2023-03-18 | st=denied
e6 AGREE | committed themselves | a=they>SR ; they>KS | p=Ohrid>OH | d=2023-03-18
+ Neither of the two leaders put his name to anything.
e7 AGREE | put his name | a=the two leaders>AV ; the two leaders>AK | p=Ohrid>OH | d=2023-03-18 | st=denied | same=e2
. Vucic has explained his refusal in several ways, lately by saying that his right hand hurt terribly and would do so "for the next four years."
S person:Vucic>AV | saying that | his right hand hurt terribly and would do so "for the next four years." | mixed
e8 REJECT | refusal | a=Vucic>AV | r=EU foreign policy chief Josep Borrell>EU
. Serbia, he underlined, wanted normal relations with Pristina but would not recognise its independence, nor consent to its membership of the United Nations.
S person:he>AV | underlined | Serbia, he underlined, wanted normal relations with Pristina but would not recognise its independence, nor consent to its membership of the United Nations | indirect
e9 REJECT | would not recognise | a=Serbia>SR | r=Pristina>KS
+ Kurti regarded the document as de facto recognition and blamed the other side for the absence of signatures.
S person:Kurti>AK | regarded the document as | de facto recognition | indirect
e10 ACCUSE/disapprove | blamed | a=Kurti>AK | r=the other side>SR
. "It is now up to the EU to find a mechanism that makes the agreement legally binding," he said.
S person:he#3>AK | said | It is now up to the EU to find a mechanism that makes the agreement legally binding | direct
e11 REQUEST | up to the EU | a=he#3>AK | r=the EU>EU
+ The annex obliges Kosovo to start at once on self-management for its Serbs, the most disputed point, and provides for a donors' conference within 150 days and for a joint commission on missing persons.
e12 AGREE | obliges Kosovo | a=Kosovo>KS | r=its Serbs>Serbs in Kosovo,XKX,CVL | p=Ohrid>OH | d=2023-03-18
e13 AGREE | donors' conference | a=The annex>EU | d=2023-03-18..2023-08-15 | st=planned
e14 COOPERATE | joint commission | a=Kosovo>KS ; Serbia>SR | st=planned
. Compliance will be made part of both applicants' EU accession process; whoever fails to fulfil it may lose European money, Borrell warned.
S person:Borrell>JB | warned | Compliance will be made part of both applicants' EU accession process; whoever fails to fulfil it may lose European money | indirect
e15 THREATEN/restrict | may lose European money | a=Borrell>JB | r=both applicants>SR ; both applicants>KS
+ In Belgrade, thousands marched on Friday night behind icons and a banner reading "No to capitulation," and right-wing parties demanded that the president resign.
e16 PROTEST/demo | marched | a=thousands>Protesters in Belgrade,SRB,CVL | p=Belgrade>BG | d=2023-03-17 | f=size 2000.. "thousands"
e17 REQUEST/yield | demanded | a=right-wing parties>Right-wing parties in Serbia,SRB,OPP | r=the president>AV
+ The Serb List, whose members walked out of Kosovo's institutions last November in protest against the licence plate decision, has not yet said whether it will return.
e18 PROTEST/boycott | walked out | a=The Serb List>KDI | p=Kosovo's>Kosovo,XKX,42.6,20.9 | d=2022-11-01..2022-11-30
+ Croatian Foreign Minister Gordan Grlic Radman welcomed the outcome as an important step for stability in the neighbourhood; Zagreb, he noted, has supported Kosovo from the beginning.
S person:Croatian Foreign Minister Gordan Grlic Radman>=Gordan Grlic Radman | welcomed the outcome as | an important step for stability in the neighbourhood | indirect
e19 SUPPORT | welcomed | a=Croatian Foreign Minister Gordan Grlic Radman>Gordan Grlic Radman,HRV,GOV | r=the outcome>SR ; the outcome>KS
S person:he#3>=Gordan Grlic Radman | noted | Zagreb, he noted, has supported Kosovo from the beginning | indirect
e20 SUPPORT | supported | a=Zagreb>Croatia,HRV,GOV | r=Kosovo>KS
. US envoy Gabriel Escobar congratulated both leaders and said that from Washington's point of view the agreement applied as of today.
e21 SUPPORT | congratulated | a=US envoy Gabriel Escobar>Gabriel Escobar,USA,GOV | r=both leaders>AV ; both leaders>AK
S person:US envoy Gabriel Escobar>=Gabriel Escobar | said | from Washington's point of view the agreement applied as of today | indirect
+ The plan, drawn up by France and Germany, was endorsed by the two in Brussels on February 27.
e22 AGREE | endorsed | a=the two>AV ; the two>AK | p=Brussels>BRU | d=2023-02-27
. Ohrid had seen negotiations of this kind before: in August 2001 the framework accord that put an end to fighting between Macedonian forces and Albanian rebels was worked out in the presidential villa there.
e23 CONSULT | negotiations of this kind | a=Macedonian forces>Government of Macedonia,MKD,GOV ; Albanian rebels>National Liberation Army,MKD,REB | p=Ohrid>OH | d=2001-08-01..2001-08-31
e24 ASSAULT | fighting | a=Macedonian forces>Army of Macedonia,MKD,MIL ; Albanian rebels>National Liberation Army,MKD,REB | p=Macedonian>North Macedonia,MKD,41.6,21.7 | d=2001-02-01..2001-08-31
+ A meeting with special envoy Miroslav Lajcak on a draft statute is likely before Easter.
e25 CONSULT | meeting | a=special envoy Miroslav Lajcak>ML ; the two>AV ; the two>AK | st=possible

@story en-own-qa-034 | en | 2014-05-07 | Vietnam News Agency
@who VN = Vietnam | VNM | GOV
@who CN = China | CHN | GOV
@who CCG = China Coast Guard | CHN | COP
@who VCG = Vietnam Coast Guard | VNM | COP
@who NNT = Ngo Ngoc Thu | VNM | COP
@who THH = Tran Duy Hai | VNM | GOV
@who PBM = Pham Binh Minh | VNM | GOV
@who YJ = Yang Jiechi | CHN | GOV
@who HC = Hua Chunying | CHN | GOV
@who US = United States | USA | GOV
@where RIG = Waters near the Paracel Islands | - | 15.49 | 111.2
@where HN = Hanoi | VNM | 21.03 | 105.85
# Chinese ships ram, water-cannon Vietnamese vessels near oil rig; Hanoi demands withdrawal
e1 ASSAULT | ram | a=Chinese ships>CCG | r=Vietnamese vessels>VCG
e2 ASSAULT/crowd-control | water-cannon | a=Chinese ships>CCG | r=Vietnamese vessels>VCG
e3 REQUEST/yield | demands withdrawal | a=Hanoi>VN | r=Chinese>CN
+ Hanoi, May 7 (VNA) – Chinese vessels escorting the Haiyang Shiyou-981 drilling platform have repeatedly rammed Vietnamese law enforcement ships and fired high-powered water cannon at them, injuring six people, officials told an international press conference on Wednesday.
S unnamed:officials>- | told an international press conference | Chinese vessels escorting the Haiyang Shiyou-981 drilling platform have repeatedly rammed Vietnamese law enforcement ships and fired high-powered water cannon at them, injuring six people | indirect
e4 ASSAULT | rammed | a=Chinese vessels>CCG | r=Vietnamese law enforcement ships>VCG | p=the Haiyang Shiyou-981 drilling platform>RIG | f=injured 6 "six people" | same=e1
e5 ASSAULT/crowd-control | fired high-powered water cannon | a=Chinese vessels>CCG | r=them>VCG | p=the Haiyang Shiyou-981 drilling platform>RIG | same=e2
+ Video footage shown in the government guest house had the dark bow of a coast guard cutter growing until it filled the screen, a crash, and men shouting.
+ "On May 4, Chinese ships intentionally rammed two Vietnamese Sea Guard vessels," said Tran Duy Hai, deputy head of the National Boundary Commission.
S person:Tran Duy Hai, deputy head of the National Boundary Commission>THH | said | On May 4, Chinese ships intentionally rammed two Vietnamese Sea Guard vessels | direct
e6 ASSAULT | rammed | a=Chinese ships>CCG | r=two Vietnamese Sea Guard vessels>VCG | p=the Haiyang Shiyou-981 drilling platform>RIG | d=2014-05-04
. "Chinese ships, with air support, sought to intimidate Vietnamese vessels."
S person:Tran Duy Hai, deputy head of the National Boundary Commission>THH | - | Chinese ships, with air support, sought to intimidate Vietnamese vessels. | direct
e7 THREATEN | sought to intimidate | a=Chinese ships>CCG | r=Vietnamese vessels>VCG | p=the Haiyang Shiyou-981 drilling platform>RIG
+ No shots have been fired yet, according to Ngo Ngoc Thu, vice commander of the Coast Guard, who stressed that his men had shown utmost restraint.
S person:Ngo Ngoc Thu, vice commander of the Coast Guard>NNT | according to | No shots have been fired yet | indirect
S person:Ngo Ngoc Thu, vice commander of the Coast Guard>NNT | stressed that | his men had shown utmost restraint | indirect
e8 ASSAULT/firearms | shots have been fired | p=the Haiyang Shiyou-981 drilling platform>RIG | st=denied
. "But our restraint has its limits.
. If they ram us again, we will respond in the same manner," he cautioned.
S person:he#3>NNT | cautioned | But our restraint has its limits. If they ram us again, we will respond in the same manner | direct
e9 ASSAULT | ram us again | a=they>CCG | r=us>VCG | st=possible
e10 THREATEN/violence | respond in the same manner | a=we>VCG | r=they>CCG
+ The billion-dollar rig, owned by the state company CNOOC, was towed on May 2 to a spot 120 nautical miles from Ly Son island, inside what Vietnam considers its exclusive economic zone and 17 miles from the southernmost of the Hoang Sa (Paracel) islands.
e11 MOBILIZE/weapons | towed | a=the state company CNOOC>CNOOC,CHN,BUS | p=Hoang Sa (Paracel) islands>RIG | d=2014-05-02
. China has surrounded it with about 80 ships, seven of them warships, the commission reckons, and proclaimed a no-entry zone with a radius of three miles.
S organization:the commission>=National Boundary Commission of Vietnam | reckons | China has surrounded it with about 80 ships, seven of them warships | indirect
e12 MOBILIZE/weapons | surrounded it with about 80 ships | a=China>CN | p=Hoang Sa (Paracel) islands>RIG | st=ongoing | f=size 80 "about 80 ships"
e13 COERCE/restrict | proclaimed a no-entry zone | a=China>CN | p=Hoang Sa (Paracel) islands>RIG
+ In a telephone conversation on Tuesday, Deputy Prime Minister Pham Binh Minh told State Councillor Yang Jiechi that the deployment was illegal and asked China to withdraw all its vessels and hold talks.
e14 CONSULT/phone | telephone conversation | a=Deputy Prime Minister Pham Binh Minh>PBM ; State Councillor Yang Jiechi>YJ | d=2014-05-06
S person:Deputy Prime Minister Pham Binh Minh>PBM | told | the deployment was illegal | indirect
e15 ACCUSE/disapprove | illegal | a=Deputy Prime Minister Pham Binh Minh>PBM | r=China>CN | d=2014-05-06
e16 REQUEST/yield | asked | a=Deputy Prime Minister Pham Binh Minh>PBM | r=China>CN | d=2014-05-06 | same=e3
. Vietnam will protect its rights "by all necessary and suitable measures," he was quoted by the Foreign Ministry as saying.
S organization:the Foreign Ministry>=Ministry of Foreign Affairs of Vietnam ; person:he>PBM | was quoted by | Vietnam will protect its rights "by all necessary and suitable measures," | mixed
+ Beijing sees it the other way round.
. The waters near the Xisha islands are China's, Foreign Ministry spokeswoman Hua Chunying told reporters; it was the Vietnamese, she held, who disrupted normal drilling, and they must stop.
S person:Foreign Ministry spokeswoman Hua Chunying>HC | told reporters | The waters near the Xisha islands are China's | indirect
S person:she>HC | held | it was the Vietnamese, she held, who disrupted normal drilling, and they must stop | indirect
e17 COERCE/restrict | disrupted normal drilling | a=the Vietnamese>VCG | r=China's>CN | p=Xisha islands>RIG
e18 REQUEST/yield | must stop | a=she>HC | r=they>VN
+ The United States, whose assistant secretary of state Daniel Russel was due in Hanoi the same evening, called the move "provocative and unhelpful."
e19 AGREE | due in Hanoi | a=assistant secretary of state Daniel Russel>Daniel Russel,USA,GOV | r=Hanoi>VN | p=Hanoi>HN | d=2014-05-07 | st=planned
S organization:The United States>US | called the move | provocative and unhelpful | direct
e20 ACCUSE/disapprove | provocative and unhelpful | a=The United States>US | r=Beijing>CN
+ Chinese troops took the western Paracels from the Saigon government in January 1974, in a battle that cost 74 Vietnamese sailors their lives.
e21 ASSAULT | took the western Paracels | a=Chinese troops>People's Liberation Army,CHN,MIL | r=the Saigon government>South Vietnam,VNM,GOV | p=the western Paracels>Paracel Islands,-,16.5,111.6 | d=1974-01-01..1974-01-31 | f=killed 74 "74 Vietnamese sailors"
. Trade between the two countries came to 50 billion dollars last year.
. Fishermen on Ly Son, whose church and pagoda offer incense to those who never returned, say their catch has halved.
S unnamed:Fishermen on Ly Son>- | say | their catch has halved | indirect
+ The matter may be brought up at the ASEAN summit in Nay Pyi Taw this weekend, Hai did not rule out; legal action is "one of the possibilities."
S person:Hai>THH | did not rule out | The matter may be brought up at the ASEAN summit in Nay Pyi Taw this weekend | indirect
S person:Hai>THH | - | one of the possibilities | direct
e22 AGREE | ASEAN summit | a=ASEAN>Association of Southeast Asian Nations,-,IGO | p=Nay Pyi Taw>Naypyidaw,MMR,19.75,96.1 | d=2014-05-10..2014-05-11 | st=planned
e23 ACCUSE | legal action | a=Hai>VN | r=China's>CN | st=possible

@story en-own-qa-035 | en | 2024-06-12 | TASS
@who RN = Northern Fleet | RUS | MIL
@who RU = Russia | RUS | GOV
@who CU = Cuba | CUB | GOV
@who MI = Ministry of the Revolutionary Armed Forces of Cuba | CUB | MIL
@who SL = Sergey Lavrov | RUS | GOV
@who BR = Bruno Rodriguez | CUB | GOV
@who US = United States | USA | GOV
@who USN = United States Navy | USA | MIL
@who SS = Sabrina Singh | USA | MIL
@who JS = Jake Sullivan | USA | GOV
@where HA = Havana | CUB | 23.14 | -82.35
@where M = Moscow | RUS | 55.75 | 37.62
@where AT = Atlantic Ocean | - | 28.0 | -70.0
# Russian frigate, nuclear submarine call at Havana on official visit
e1 CONSULT/visit | official visit | a=Russian>RN | p=Havana>HA | d=2024-06-12
+ HAVANA, June 12. /TASS/.
. A detachment of Russian Northern Fleet ships, led by the frigate Admiral Gorshkov, entered the port of Havana on Wednesday for a five-day visit, a TASS correspondent reports.
S person:a TASS correspondent>- | reports | A detachment of Russian Northern Fleet ships, led by the frigate Admiral Gorshkov, entered the port of Havana on Wednesday for a five-day visit | indirect
e2 CONSULT/visit | visit | a=A detachment of Russian Northern Fleet ships>RN | p=Havana>HA | d=2024-06-12..2024-06-17 | same=e1
. The fortress of San Carlos de la Cabana greeted the vessels with a 21-gun salute, to which the frigate replied in kind.
. Rain notwithstanding, dozens of people lined the Malecon; some of them waved little tricolors.
+ The detachment also comprises the nuclear-powered submarine Kazan, the tanker Akademik Pashin and the salvage tug Nikolai Chiker.
. None of them has nuclear weapons on board, "so their stopover does not represent a threat to the region," the Ministry of the Revolutionary Armed Forces of Cuba explained in advance.
S organization:the Ministry of the Revolutionary Armed Forces of Cuba>MI | explained in advance | None of them has nuclear weapons on board, "so their stopover does not represent a threat to the region," | mixed
e3 THREATEN | represent a threat | a=their>RN | r=the region>-,-,- | st=denied
. Visits of this kind by navies of friendly countries, the ministry's statement reads, are a historical practice and comply strictly with international rules.
S document:the ministry's statement>=statement of the Ministry of the Revolutionary Armed Forces of Cuba | reads | Visits of this kind by navies of friendly countries, the ministry's statement reads, are a historical practice and comply strictly with international rules | indirect
+ On their way across the Atlantic, the Gorshkov and the Kazan practiced delivering a strike with high-precision missiles at sea targets more than 600 kilometers away, by computer simulation, according to the Russian Defense Ministry.
S organization:the Russian Defense Ministry>=Ministry of Defence of Russia | according to | On their way across the Atlantic, the Gorshkov and the Kazan practiced delivering a strike with high-precision missiles at sea targets more than 600 kilometers away, by computer simulation | indirect
e4 MOBILIZE/weapons | practiced delivering a strike | a=the Gorshkov>RN ; the Kazan>RN | p=the Atlantic>AT
+ In Moscow, Foreign Minister Sergey Lavrov received his Cuban counterpart Bruno Rodriguez the same day and thanked Havana for what he called its principled position on Ukraine.
e5 CONSULT/visit | received | a=his Cuban counterpart Bruno Rodriguez>BR | r=Foreign Minister Sergey Lavrov>SL | p=Moscow>M | d=2024-06-12
e6 SUPPORT | thanked | a=Foreign Minister Sergey Lavrov>SL | r=Havana>CU | p=Moscow>M | d=2024-06-12
S person:he#2>SL | called | its principled position on Ukraine | indirect
. "We demand an immediate end to the trade, economic and financial embargo of Cuba and its removal from the US list of state sponsors of terrorism," Lavrov said after the talks.
S person:Lavrov>SL | said | We demand an immediate end to the trade, economic and financial embargo of Cuba and its removal from the US list of state sponsors of terrorism | direct
e7 REQUEST/yield | demand | a=We>RU | r=US>US | p=Moscow>M | d=2024-06-12
e8 SANCTION/discontinue | embargo | a=US>US | r=Cuba>CU | st=ongoing
e9 CONSULT | talks | a=Lavrov>SL ; Bruno Rodriguez>BR | p=Moscow>M | d=2024-06-12 | same=e5
. Moscow, he assured, would go on supporting the island, including with oil and wheat.
S person:he>SL | assured | Moscow, he assured, would go on supporting the island, including with oil and wheat | indirect
e10 AGREE | would go on supporting | a=Moscow>RU | r=the island>CU
. The Cuban diplomat, for his part, condemned the expansion of NATO towards Russia's borders.
e11 ACCUSE/disapprove | condemned | a=The Cuban diplomat>BR | r=NATO>NATO,-,IGO | p=Moscow>M | d=2024-06-12
+ Washington is following the group closely but sees no threat, White House National Security Adviser Jake Sullivan noted: "We have seen this kind of thing before, and we expect to see this kind of thing again."
S person:White House National Security Adviser Jake Sullivan>JS | noted | Washington is following the group closely but sees no threat | indirect
S person:White House National Security Adviser Jake Sullivan>JS | noted | We have seen this kind of thing before, and we expect to see this kind of thing again. | direct
. Three US destroyers, a Coast Guard cutter and a Canadian frigate have shadowed the ships, and P-8 planes dropped sonar buoys in the Florida Strait.
e12 MOBILIZE/weapons | shadowed | a=Three US destroyers>USN ; a Coast Guard cutter>United States Coast Guard,USA,MIL ; a Canadian frigate>Royal Canadian Navy,CAN,MIL | r=the ships>RN | p=the Atlantic>AT
e13 MOBILIZE/weapons | dropped sonar buoys | a=P-8 planes>USN | p=the Florida Strait>Straits of Florida,-,24.0,-81.0
. The group may put in at Venezuela after June 17, a Pentagon official told reporters on condition of anonymity; neither Moscow nor Caracas has confirmed this.
S unnamed:a Pentagon official>- | told reporters | The group may put in at Venezuela after June 17 | indirect
e14 CONSULT/visit | put in at Venezuela | a=The group>RN | r=Venezuela>Venezuela,VEN,GOV | p=Venezuela>Venezuela,VEN,10.5,-66.9 | st=possible
+ The training ship Perekop, of the Baltic Fleet, visited Havana last July.
e15 CONSULT/visit | visited | a=The training ship Perekop>Baltic Fleet,RUS,MIL | p=Havana>HA | d=2023-07-01..2023-07-31
. In October 1962 Soviet missiles on the island brought the world to the brink of nuclear war; the United States imposed a naval quarantine, and Nikita Khrushchev withdrew the weapons in return for a promise not to invade.
e16 MOBILIZE/weapons | missiles on the island | a=Soviet>Soviet Union,RUS,GOV | p=the island>Cuba,CUB,22.0,-79.5 | d=1962-10-01..1962-10-31
e17 COERCE/restrict | imposed a naval quarantine | a=the United States>US | r=the island>CU | p=the island>Cuba,CUB,22.0,-79.5 | d=1962-10-01..1962-10-31
e18 RETREAT/withdraw | withdrew | a=Nikita Khrushchev>Nikita Khrushchev,RUS,GOV | p=the island>Cuba,CUB,22.0,-79.5
e19 AGREE | promise not to invade | a=the United States>US | r=the island>CU
+ From Thursday Habaneros will be able to go aboard the frigate, from ten in the morning until four.

@story en-own-qa-036 | en | 2017-11-23 | BSS
@who BD = Bangladesh | BGD | GOV
@who MM = Myanmar | MMR | GOV
@who AHM = Abul Hassan Mahmood Ali | BGD | GOV
@who KTS = Kyaw Tint Swe | MMR | GOV
@who ASSK = Aung San Suu Kyi | MMR | GOV
@who RO = Rohingya refugees in Bangladesh | MMR | CVL
@who TM = Tatmadaw | MMR | MIL
@who RT = Rex Tillerson | USA | GOV
@who UNH = UNHCR | - | IGO
@who AI = Amnesty International | - | NGO
@who ARSA = Arakan Rohingya Salvation Army | MMR | REB
@who MYT = Myint Kyaing | MMR | GOV
@where NPT = Naypyidaw | MMR | 19.75 | 96.1
@where RK = Rakhine State | MMR | 20.8 | 92.6
@where CX = Cox's Bazar | BGD | 21.43 | 92.0
# Bangladesh, Myanmar ink arrangement for return of Rohingyas
e1 AGREE | ink arrangement | a=Bangladesh>BD ; Myanmar>MM | d=2017-11-23
+ DHAKA, Nov 23, 2017 (BSS) - Bangladesh and Myanmar today signed an arrangement on the return of displaced persons from Rakhine State, under which repatriation is to start within two months.
e2 AGREE | signed an arrangement | a=Bangladesh>BD ; Myanmar>MM | d=2017-11-23 | same=e1
e3 AID | repatriation | a=Bangladesh>BD ; Myanmar>MM | r=displaced persons>RO | p=Rakhine State>RK | d=2017-11-23..2018-01-23 | st=planned
+ Foreign Minister Abul Hassan Mahmood Ali and Kyaw Tint Swe, minister in the office of the State Counsellor, inked the document in Naypyidaw after Ali had called on Aung San Suu Kyi for forty-five minutes.
e4 AGREE | inked | a=Foreign Minister Abul Hassan Mahmood Ali>AHM ; Kyaw Tint Swe, minister in the office of the State Counsellor>KTS | p=Naypyidaw>NPT | d=2017-11-23 | same=e1
e5 CONSULT/visit | called on | a=Ali>AHM | r=Aung San Suu Kyi>ASSK | p=Naypyidaw>NPT | d=2017-11-23
+ "This is a primary step.
. They will take back Rohingyas, now we have to start working," Ali told reporters, without elaborating.
S person:Ali>AHM | told reporters | This is a primary step. They will take back Rohingyas, now we have to start working | direct
e6 AGREE | take back Rohingyas | a=They>MM | r=Rohingyas>RO
+ How many will be allowed to go back, and whether to their own villages, the two-page text does not say.
. Myint Kyaing, permanent secretary at Myanmar's ministry of immigration, said his country was ready to receive them as soon as possible after Dhaka had sent in the forms, which must be filled in with names, parents' names, dates of birth and former addresses.
S person:Myint Kyaing, permanent secretary at Myanmar's ministry of immigration>MYT | said | his country was ready to receive them as soon as possible after Dhaka had sent in the forms | indirect
e7 AGREE | ready to receive them | a=his country>MM | r=them>RO
+ A joint working group will be formed within three weeks.
e8 COOPERATE | joint working group | a=Bangladesh>BD ; Myanmar>MM | d=2017-11-23..2017-12-14 | st=planned
+ Over 620,000 Rohingyas have fled across the border since August 25, when attacks on thirty police posts by militants of the Arakan Rohingya Salvation Army were answered with a sweep by the military.
e9 ASSAULT | fled across the border | a=the military>TM | r=Rohingyas>RO | p=Rakhine State>RK | d=2017-08-25..2017-11-23 | f=displaced 620000.. "Over 620,000 Rohingyas"
e10 ASSAULT | attacks on thirty police posts | a=militants of the Arakan Rohingya Salvation Army>ARSA | r=thirty police posts>Myanmar Police Force,MMR,COP | p=Rakhine State>RK | d=2017-08-25
e11 ASSAULT | sweep | a=the military>TM | r=Rohingyas>RO | p=Rakhine State>RK | d=2017-08-25..2017-11-23 | same=e9
. US Secretary of State Rex Tillerson yesterday declared that the operation amounted to ethnic cleansing and that Washington might impose targeted sanctions.
S person:US Secretary of State Rex Tillerson>RT | declared that | the operation amounted to ethnic cleansing and that Washington might impose targeted sanctions | indirect
e12 ACCUSE/disapprove | ethnic cleansing | a=US Secretary of State Rex Tillerson>RT | r=the military>TM | d=2017-11-22
e13 SANCTION/discontinue | impose targeted sanctions | a=Washington>United States,USA,GOV | r=the military>TM | st=possible
. Myanmar's army, in an inquiry of its own, denied all allegations of killing and rape.
e14 REJECT | denied | a=Myanmar's army>TM
S document:an inquiry of its own>=inquiry of the Tatmadaw ; organization:Myanmar's army>TM | denied | killing and rape | indirect
e15 ASSAULT/sexual | killing and rape | a=Myanmar's army>TM | r=Rohingyas>RO | p=Rakhine State>RK | st=denied
+ In the camps near Cox's Bazar, the news was met with disbelief.
. "We will go if they give us citizenship and our land, and if there are UN people with guns; otherwise let them shoot us here," said Abdul Hakim, who arrived with nine relatives in September and lives below a sheet of black plastic on a slope of red mud.
S person:Abdul Hakim>=Abdul Hakim | said | We will go if they give us citizenship and our land, and if there are UN people with guns; otherwise let them shoot us here | direct
e16 REQUEST/change | if they give us citizenship | a=Abdul Hakim>RO | r=they>MM
+ Rights groups criticised the deal as premature.
e17 ACCUSE/disapprove | criticised | a=Rights groups>Human rights groups,-,NGO | r=the deal>BD ; the deal>MM
. Amnesty International said it was unthinkable that people should be returned to what it has described as a system of apartheid.
S organization:Amnesty International>AI | said | it was unthinkable that people should be returned to what it has described as a system of apartheid | indirect
e18 ACCUSE/disapprove | apartheid | a=Amnesty International>AI | r=Myanmar's>MM
. The UN refugee agency, which had no seat at the table, asked to be given access to northern Rakhine.
e19 REQUEST/change | asked | a=The UN refugee agency>UNH | r=Myanmar's>MM
+ China, whose Foreign Minister Wang Yi put forward a three-stage plan during visits to both capitals last weekend, hailed the signing.
e20 REQUEST | put forward a three-stage plan | a=Foreign Minister Wang Yi>Wang Yi,CHN,GOV | r=both capitals>BD ; both capitals>MM | d=2017-11-18..2017-11-19
e21 CONSULT/visit | visits | a=Foreign Minister Wang Yi>Wang Yi,CHN,GOV | r=both capitals>BD ; both capitals>MM | d=2017-11-18..2017-11-19
e22 SUPPORT | hailed | a=China>China,CHN,GOV | r=the signing>BD ; the signing>MM
e23 AGREE | signing | p=Naypyidaw>NPT | d=2017-11-23 | same=e1
+ Pope Francis is to visit Yangon from Monday and Dhaka from Thursday, and may meet a group of refugees.
e24 AGREE | is to visit | a=Pope Francis>Pope Francis,VAT,GOV | r=Yangon>MM ; Dhaka>BD | p=Yangon>Yangon,MMR,16.84,96.17 | d=2017-11-27..2017-12-02 | st=planned
e25 CONSULT | meet a group of refugees | a=Pope Francis>Pope Francis,VAT,GOV ; a group of refugees>RO | d=2017-11-30..2017-12-02 | st=possible
+ An earlier accord of the same kind, concluded in 1992, brought some 236,000 Rohingyas back, many of whom have since fled again.
e26 AGREE | accord | a=Bangladesh>BD ; Myanmar>MM | d=1992-01-01..1992-12-31
e27 AID | brought some 236,000 Rohingyas back | a=Bangladesh>BD ; Myanmar>MM | r=Rohingyas>RO | p=Rakhine State>RK | f=size 236000 "some 236,000 Rohingyas"
