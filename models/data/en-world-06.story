@story en-own-qd-031 | en | 2016-11-20 | Straits Examiner
@who BER = Bersih | MYS | NGO
@who MC = Maria Chin Abdullah | MYS | NGO
@who NR = Najib Razak | MYS | GOV
@who JY = Jamal Yunos | MYS | CVL
@who RED = Red Shirts | MYS | CVL
@who POL = Royal Malaysia Police | MYS | COP
@who MM = Mahathir Mohamad | MYS | OPP
@who UMNO = UMNO | MYS | GOV
@where KL = Kuala Lumpur | MYS | 3.14 | 101.69
@where ML = Masjid Jamek | MYS | 3.15 | 101.7
# Yellow tide reaches the Twin Towers despite arrests on the eve of Malaysia's Bersih rally
e1 PROTEST/demo | Yellow tide | a=Bersih>BER | p=the Twin Towers>KL | d=2016-11-19
e2 COERCE/arrest | arrests | d=2016-11-18
+ KUALA LUMPUR - They were told not to come, and they came with whistles, ponchos and, in one case, a papier-mache Rolls-Royce with a First Lady in it.
+ Tens of thousands of Malaysians in yellow T-shirts walked through the centre of the capital on Saturday to ask that Prime Minister Najib Razak resign over the billions missing from the state fund 1MDB, and when policemen closed Merdeka Square to them they simply turned round and sat down under the Petronas Twin Towers.
e3 PROTEST/demo | walked through the centre | a=Tens of thousands of Malaysians in yellow T-shirts>BER | p=the capital>KL | d=2016-11-19 | f=size 20000.. "Tens of thousands of Malaysians" | same=e1
e4 REQUEST/yield | ask | a=Tens of thousands of Malaysians in yellow T-shirts>BER | r=Prime Minister Najib Razak>NR | p=the capital>KL | d=2016-11-19
e5 RETREAT/resign | resign | a=Prime Minister Najib Razak>NR | st=possible
e6 COERCE/restrict | closed Merdeka Square | a=policemen>POL | r=them>BER | p=Merdeka Square>KL | d=2016-11-19
e7 PROTEST/demo | sat down | a=they>BER | p=the Petronas Twin Towers>KL | d=2016-11-19 | same=e1
+ Bersih, the coalition of citizens' groups behind the march, whose name means clean, claims 120,000; the police put the peak at 15,500.
S organization:Bersih>BER | claims | 120,000 | indirect
S organization:the police>POL | put the peak at | 15,500 | indirect
e8 PROTEST/demo | march | a=Bersih>BER | p=the Petronas Twin Towers>KL | d=2016-11-19 | f=size 120000 "120,000" ; size 15500 "15,500" | same=e1
+ The person who should have led them was not there.
. Maria Chin Abdullah, a widow of 60 with three sons, had been fetched from her office in Petaling Jaya on Friday afternoon under Sosa, a law made for terrorists that lets the authorities keep a suspect for 28 days without a judge, and is now in a cell where, her lawyer says, the light is never turned off.
S person:her lawyer>- | says | the light is never turned off | indirect
e9 COERCE/arrest | fetched from her office | a=the authorities>POL | r=Maria Chin Abdullah>MC | p=Petaling Jaya>Petaling Jaya,MYS,3.11,101.61 | d=2016-11-18 | same=e2
e10 ASSAULT/torture | light is never turned off | a=the authorities>POL | r=Maria Chin Abdullah>MC | st=ongoing
+ Ten more people were picked up that night and the following day, among them opposition politicians, student leaders and, for once, men of the other side.
e11 COERCE/arrest | picked up | r=opposition politicians>Opposition politicians of Malaysia,MYS,OPP ; student leaders>Student leaders of Malaysia,MYS,CVL ; men of the other side>RED | d=2016-11-18..2016-11-19 | f=detained 10 "Ten more people"
+ That side is the Red Shirts of Datuk Jamal Yunos, an Umno division chief from Sungai Besar given to tearing up effigies, who had promised Saturday would be "bloody" and spent it in custody.
S person:Datuk Jamal Yunos>JY | promised | bloody | direct
e12 THREATEN/violence | promised | a=Datuk Jamal Yunos>JY | r=That side>BER
e13 COERCE/arrest | in custody | r=Datuk Jamal Yunos>JY | d=2016-11-19
+ Some 2,500 of his followers gathered by the Padang Merbok car park and went home when it rained.
e14 PROTEST/demo | gathered | a=Some 2,500 of his followers>RED | p=the Padang Merbok car park>KL | d=2016-11-19 | f=size 2500 "Some 2,500 of his followers"
+ They contend that Bersih is a Trojan horse, paid for by the American financier George Soros; a document that the group's Open Society gave it 30,000 dollars for a project on constituencies, which no one disputes, is brandished as proof.
S organization:They>RED | contend that | Bersih is a Trojan horse, paid for by the American financier George Soros | indirect
e15 ACCUSE/allege | contend | a=They>RED | r=Bersih>BER
e16 AID | gave it 30,000 dollars | a=the group's Open Society>Open Society Foundations,USA,NGO | r=it>BER
+ At the Masjid Jamek station a figure in yellow stepped out of a car at half past two and was nearly carried off his feet: Tun Dr Mahathir Mohamad, 91, who in 22 years as premier jailed a good many of those who now wanted a picture with him.
e17 COERCE/arrest | jailed | a=Tun Dr Mahathir Mohamad>MM | r=those>Opposition politicians of Malaysia,MYS,OPP
+ "We are living under a cruel government," he told them, without irony, through a borrowed loudhailer.
S person:he>MM | told them | We are living under a cruel government, | direct
e18 ACCUSE/disapprove | cruel government | a=he>MM | r=government>NR | p=the Masjid Jamek station>ML | d=2016-11-19
+ Datuk Seri Najib, a day and a half of flying away in Lima, at a summit of the Pacific economies, dismissed the marchers on his blog as a tool of the opposition who should rather wait for the election.
S document:his blog>=Blog of Najib Razak ; person:Datuk Seri Najib>NR | dismissed | a tool of the opposition | indirect
e19 REJECT/yield | dismissed | a=Datuk Seri Najib>NR | r=the marchers>BER
+ He has always denied taking money for himself; the 681 million dollars that appeared in his account in 2013 were, according to his attorney-general, a gift from a Saudi prince, and most of it was sent back.
S person:his attorney-general>=Mohamed Apandi Ali | according to | a gift from a Saudi prince | indirect
e20 REJECT | denied | a=He>NR
e21 AID | gift | a=a Saudi prince>Saudi prince,SAU,GOV | r=his>NR | d=2013-01-01..2013-12-31
+ In July the US Department of Justice sued to seize paintings by Monet and Van Gogh, a jet and a hotel in Beverly Hills, all bought, it asserts, with what was stolen by "Malaysian Official 1" and his friends.
S organization:the US Department of Justice>=United States Department of Justice | asserts | all bought ... with what was stolen by "Malaysian Official 1" and his friends | mixed
e22 ACCUSE | sued | a=the US Department of Justice>United States Department of Justice,USA,JUD | r=Malaysian Official 1>NR | d=2016-07-01..2016-07-31
e23 COERCE/seize | seize paintings | a=the US Department of Justice>United States Department of Justice,USA,JUD | st=planned
+ By evening volunteers with bin bags had picked up every bottle from Jalan Ampang, and a vigil for Maria with candles, nightly until she is released, has been called for Sunday at Dataran.
e24 PROTEST/demo | vigil | p=Dataran>KL | d=2016-11-20 | st=planned
e25 RETREAT/release | released | r=she>MC | st=possible

@story en-own-qd-032 | en | 2021-05-03 | Pamir & Steppe Monitor
@who KG = Kyrgyzstan | KGZ | GOV
@who TJ = Tajikistan | TJK | GOV
@who SJ = Sadyr Japarov | KGZ | GOV
@who ER = Emomali Rahmon | TJK | GOV
@who KB = Kyrgyz border guards | KGZ | MIL
@who TB = Tajik Armed Forces | TJK | MIL
@who KV = Kyrgyz villagers of Batken | KGZ | CVL
@who TV = Tajik villagers of Vorukh | TJK | CVL
@where GO = Golovnoi | KGZ | 39.87 | 70.6
@where BA = Batken | KGZ | 40.06 | 70.82
@where VO = Vorukh | TJK | 39.85 | 70.58
# Three days that began with a camera on a pole: Kyrgyz and Tajiks bury dozens after border war
e1 ASSAULT | border war | a=Kyrgyz>KG ; Tajiks>TJ | p=border>BA | d=2021-04-28..2021-05-01 | f=killed 24.. "dozens"
+ The camera is no bigger than a fist.
. Tajiks from the enclave of Vorukh fixed it to an electricity pole above the Golovnoi water intake last Wednesday so as to see who opened the sluice; Kyrgyz from across the road wanted it down, and, there being plenty of stones in the bed of the Isfara at this time of year, both sides helped themselves.
e2 REQUEST/yield | wanted it down | a=Kyrgyz from across the road>KV | r=Tajiks from the enclave of Vorukh>TV | p=the Golovnoi water intake>GO | d=2021-04-28
e3 ASSAULT/primitive | both sides helped themselves | a=both sides>KV ; both sides>TV | p=the Golovnoi water intake>GO | d=2021-04-28
+ On Thursday it was mortars.
e4 ASSAULT/heavy-weapons | mortars | d=2021-04-29
+ By Saturday night, when the quiet held at last, 36 people had been killed on the Kyrgyz side, a girl of 12 among them, and 183 wounded, the health ministry in Bishkek announced; Dushanbe, which tells its citizens nothing of the sort, has let slip to diplomats that it lost 19.
S organization:the health ministry in Bishkek>=Ministry of Health of Kyrgyzstan | announced | 36 people had been killed on the Kyrgyz side, a girl of 12 among them, and 183 wounded | indirect
S organization:Dushanbe>TJ | has let slip to diplomats that | it lost 19 | indirect
e5 RETREAT/ceasefire | quiet held | p=the Kyrgyz side>BA | d=2021-05-01
e6 ASSAULT | killed | r=people>KV | p=the Kyrgyz side>BA | d=2021-04-28..2021-05-01 | f=killed 36 "36 people" ; injured 183 "183" | same=e1
e7 ASSAULT | lost 19 | r=it#3>TJ | p=border>BA | d=2021-04-28..2021-05-01 | f=killed 19 "19" | same=e1
+ "They came with a list of houses, or it looked like a list, because my neighbour's was spared and he is a Tajik's son-in-law," said Aigul Toktogulova, standing in what had been a kitchen in Maksat, where every stove had been carried away before the roof was lit.
S person:Aigul Toktogulova>=Aigul Toktogulova | said | They came with a list of houses, or it looked like a list, because my neighbour's was spared and he is a Tajik's son-in-law, | direct
e8 COERCE/seize | carried away | a=They>TB | r=Aigul Toktogulova>KV | p=Maksat>Maksat,KGZ,39.97,70.63
e9 ASSAULT/destroy | roof was lit | a=They>TB | r=Aigul Toktogulova>KV | p=Maksat>Maksat,KGZ,39.97,70.63
+ Helicopters with Tajik markings fired on the frontier post of Dostuk, which burned down, and Kyrgyz special forces took one of the Tajiks' in return.
e10 ASSAULT/aerial | fired on the frontier post | a=Helicopters with Tajik markings>TB | r=the frontier post of Dostuk>KB | p=Dostuk>BA
e11 ASSAULT | took one of the Tajiks' | a=Kyrgyz special forces>Kyrgyz special forces,KGZ,MIL | r=the Tajiks>TB
+ Who began with the heavy guns is disputed.
. Tajikistan's national security committee accuses its neighbour of having tried to seize the water works by force; Kyrgyzstan's counterpart speaks of a "treacherous attack prepared in advance" and has opened a criminal case for it.
S organization:Kyrgyzstan's counterpart>=State Committee for National Security of Kyrgyzstan | speaks of | a "treacherous attack prepared in advance" | mixed
e12 ACCUSE/allege | accuses | a=Tajikistan's national security committee>TJ | r=its neighbour>KG
e13 COERCE/seize | seize the water works | a=its neighbour>KG | p=the water works>GO | st=possible
e14 ACCUSE/allege | treacherous attack | a=Kyrgyzstan's counterpart>KG | r=Tajikistan>TJ
e15 ACCUSE/investigate | opened a criminal case | a=Kyrgyzstan's counterpart>KG | r=Tajikistan>TJ
+ Some 40,000 people were taken out of the villages of Batken and Leilek by bus, tractor and minivan, and queues of volunteers with blankets stretched round the central square in Bishkek.
e16 AID | taken out of the villages | r=people>KV | p=Batken>BA | f=displaced 40000 "Some 40,000 people"
+ A ceasefire had been agreed by the foreign ministers as early as Thursday evening and was broken before they had switched off their telephones.
e17 CONCEDE | ceasefire had been agreed | a=the foreign ministers>KG ; the foreign ministers>TJ | d=2021-04-29
e18 REJECT/yield | broken | d=2021-04-29
+ Only after Sadyr Japarov, the Kyrgyz president, and Emomali Rahmon, who has ruled Tajikistan since 1992, had spoken twice did the security chiefs, Kamchybek Tashiev and Saimumin Yatimov, appear side by side and promise to pull troops back to their barracks.
e19 CONSULT/phone | spoken twice | a=Sadyr Japarov, the Kyrgyz president>SJ ; Emomali Rahmon>ER
e20 AGREE | promise | a=Kamchybek Tashiev>KG ; Saimumin Yatimov>TJ | d=2021-05-01
e21 RETREAT/withdraw | pull troops back | a=Kamchybek Tashiev>KG ; Saimumin Yatimov>TJ | st=planned
+ "We shall not give up one metre," Mr Tashiev nonetheless remarked.
S person:Mr Tashiev>=Kamchybek Tashiev | remarked | We shall not give up one metre, | direct
e22 REJECT/yield | shall not give up one metre | a=Mr Tashiev>KG
+ He had made matters no easier in March, when he offered to swap Vorukh for a strip of Batken, an idea to which Mr Rahmon replied by visiting Vorukh.
e23 AGREE | offered to swap | a=He>KG | r=Mr Rahmon>TJ | d=2021-03-01..2021-03-31
e24 CONSULT/visit | visiting Vorukh | a=Mr Rahmon>ER | p=Vorukh>VO
+ Of the 971 km of common frontier, drawn and redrawn by Soviet surveyors who never imagined that cows would need passports, 471 are still in dispute.
+ Both countries belong to the same alliance, and each has a Russian base.
+ Vladimir Putin offered to mediate; so did, from farther away, the European Union's envoy.
e25 AGREE | offered to mediate | a=Vladimir Putin>Vladimir Putin,RUS,GOV ; the European Union's envoy>European Union,-,IGO
+ On the pole above the sluice, a border guard reported by telephone, the camera is still blinking.
S unnamed:a border guard>- | reported by telephone | the camera is still blinking | indirect

@story en-own-qd-033 | en | 2023-03-31 | The Atlantic Ledger
@who EG = Evan Gershkovich | USA | MED
@who WSJ = Wall Street Journal | USA | MED
@who FSB = FSB | RUS | SPY
@who DP = Dmitry Peskov | RUS | GOV
@who US = United States | USA | GOV
@who RU = Russia | RUS | GOV
@who AB = Antony Blinken | USA | GOV
@who BG = Brittney Griner | USA | CVL
@who PW = Paul Whelan | USA | CVL
@where YE = Yekaterinburg | RUS | 56.84 | 60.61
@where LE = Lefortovo Prison | RUS | 55.76 | 37.71
@where MO = Moscow | RUS | 55.75 | 37.62
# A table for one in the Urals: US reporter held by Russia as spy
e1 COERCE/arrest | held | a=Russia>RU | r=US reporter>EG | p=the Urals>YE | d=2023-03-29
+ The Bukowski Grill in Yekaterinburg serves a decent steak, and its staff remember, though they would rather not, that on Wednesday afternoon men in plain clothes led a customer out to a van with his sweater pulled over his head.
e2 COERCE/arrest | led a customer out | a=men in plain clothes>FSB | r=a customer>EG | p=Yekaterinburg>YE | d=2023-03-29 | same=e1
+ By Thursday noon the customer had a name.
. The FSB, Russia's domestic security service, declared that it had "suppressed the illegal activity" of Evan Gershkovich, 31, a correspondent of The Wall Street Journal, who at the behest of the Americans had been gathering state secrets about a company of the military-industrial complex.
S organization:The FSB>FSB | declared that | it had "suppressed the illegal activity" of Evan Gershkovich, 31, a correspondent of The Wall Street Journal, who at the behest of the Americans had been gathering state secrets about a company of the military-industrial complex | mixed
e3 ACCUSE/allege | illegal activity | a=The FSB>FSB | r=Evan Gershkovich>EG | d=2023-03-30
e4 COERCE | gathering state secrets | a=Evan Gershkovich>EG | r=a company of the military-industrial complex>Russian arms company,RUS,BUS | st=possible
+ He is the first journalist from the United States to be seized on such a charge since the Cold War, when Nicholas Daniloff was handed an envelope in a Moscow park in 1986.
e5 COERCE/arrest | seized | r=He>EG | p=Yekaterinburg>YE | d=2023-03-29 | same=e1
+ Flown overnight to the capital, he was remanded by the Lefortovo district court until May 29, behind closed doors and without the lawyer his paper had hired, to whom it was explained that counsel had been provided.
e6 COERCE/arrest | remanded | a=the Lefortovo district court>Lefortovo District Court,RUS,JUD | r=he#2>EG | p=the capital>LE | d=2023-03-30
e7 COERCE/restrict | without the lawyer | r=he#2>EG | p=the capital>MO | d=2023-03-30
+ The Journal "vehemently denies" the allegations and asks for the immediate release of what it called a trusted and dedicated reporter.
S organization:The Journal>WSJ | - | vehemently denies | direct
S organization:it>WSJ | called | a trusted and dedicated reporter | indirect
e8 REJECT | vehemently denies | a=The Journal>WSJ
e9 REQUEST/yield | asks | a=The Journal>WSJ
e10 RETREAT/release | immediate release | r=a trusted and dedicated reporter>EG | st=possible
+ Dmitry Peskov, for the Kremlin, was as certain as if he had been in the restaurant: the man, he said on his daily call, had been caught red-handed.
S person:he#2>DP | said on his daily call | the man ... had been caught red-handed | indirect
e11 ACCUSE/allege | caught red-handed | a=he#2>DP | r=the man>EG | d=2023-03-30
+ Mr Gershkovich grew up in New Jersey, the son of Jews who left the Soviet Union in 1979, and cooked professionally for a time; in Moscow they knew him as Vanya, and as a goalkeeper of moderate talent.
+ His last article, on the slowing of the Russian economy, came out on Tuesday.
+ Antony Blinken, the secretary of state, expressed deep concern and renewed an appeal to any Americans still in Russia to leave at once; Mr Biden, boarding a helicopter on Friday, put it in two words, "Let him go."
S person:Mr Biden>=Joe Biden | put it in two words | Let him go. | direct
e12 REQUEST | appeal | a=Antony Blinken, the secretary of state>AB | r=any Americans still in Russia>Americans in Russia,USA,CVL
e13 REQUEST/yield | Let him go | a=Mr Biden>Joe Biden,USA,GOV | r=Russia>RU | d=2023-03-31
+ In answer to a reporter who suggested the expulsion of Russia's ambassador or its correspondents, he said that was not the plan right now.
S person:he#2>=Joe Biden | said | that was not the plan right now | indirect
e14 SANCTION/expel | expulsion | a=he#2>US | r=Russia's ambassador>Anatoly Antonov,RUS,GOV | st=denied
+ Nobody doubts what this is about.
. Ten days before, prosecutors in Washington had indicted Sergei Cherkasov, who as a Brazilian named Viktor Muller Ferreira got as far as the gates of the International Criminal Court in The Hague, and Slovenia holds a couple with an art gallery whose children did not know that they were Russians.
e15 ACCUSE | indicted | a=prosecutors in Washington>US | r=Sergei Cherkasov>Sergei Cherkasov,RUS,SPY | p=Washington>Washington,USA,38.9,-77.04 | d=2023-03-24
e16 COERCE/arrest | holds a couple | a=Slovenia>Slovenia,SVN,GOV | r=a couple>Artem and Anna Dultsev,RUS,SPY | p=Slovenia>Slovenia,SVN,46.05,14.51 | st=ongoing
+ In December the basketball player Brittney Griner, caught with a gram of hashish oil, was exchanged for Viktor Bout, who sold weapons by the aeroplane; Paul Whelan, a security man from Michigan, was left out of the bargain and is sewing coats in Mordovia, four years into a sentence of 16.
e17 RETREAT/release | exchanged | r=the basketball player Brittney Griner>BG ; Viktor Bout>Viktor Bout,RUS,BUS | d=2022-12-08
e18 SANCTION/convict | sentence of 16 | r=Paul Whelan>PW | p=Mordovia>Mordovia,RUS,54.4,44.0
+ Sergei Ryabkov, a deputy foreign minister, would not rule a swap out but thought it early days, since the "exchange of persons" comes, in Russian practice, after a conviction.
S person:Sergei Ryabkov>=Sergei Ryabkov | thought | it early days | indirect
e19 RETREAT/release | exchange of persons | r=persons>EG | st=possible
e20 SANCTION/convict | conviction | r=persons>EG | st=possible
+ Independent Russian reporters, those who remain, signed a letter for him, 200 of them from exile; within a day four Western newspapers had withdrawn people from Moscow.
e21 SUPPORT | signed a letter | a=Independent Russian reporters>Independent Russian reporters,RUS,MED | r=him>EG | f=size 200 "200 of them"
+ The UN's experts on arbitrary detention are to look at the case, and Reporters Without Borders finds the whole business "alarming".
S organization:Reporters Without Borders>=Reporters Without Borders | finds | alarming | direct
e22 ACCUSE/investigate | look at the case | a=The UN's experts on arbitrary detention>United Nations Working Group on Arbitrary Detention,-,IGO | st=planned
e23 ACCUSE/disapprove | alarming | a=Reporters Without Borders>Reporters Without Borders,-,NGO

@story en-own-qd-034 | en | 2021-01-27 | Hindustan Observer
@who FAR = Indian farmers | IND | CVL
@who SKM = Samyukta Kisan Morcha | IND | CVL
@who DP = Delhi Police | IND | COP
@who GOI = India | IND | GOV
@who NM = Narendra Modi | IND | GOV
@who DS = Deep Sidhu | IND | CVL
@who NS = Navreet Singh | IND | CVL
@who SC = Supreme Court of India | IND | JUD
@where DEL = Delhi | IND | 28.66 | 77.23
@where RF = Red Fort | IND | 28.66 | 77.24
@where ITO = ITO crossing | IND | 28.63 | 77.24
# Tractors at the Red Fort: how India's farmers broke the barricades on Republic Day, and what it may cost them
e1 PROTEST/demo,obstruct | broke the barricades | a=India's farmers>FAR | p=the Red Fort>DEL | d=2021-01-26
+ At noon on Tuesday, as the last of the army's floats and camels cleared Rajpath, a young man in a yellow turban was shinning up a flagstaff from which prime ministers address the nation.
+ Below him stood some thousands, with tractors, a few horses and a sword or two, and when the saffron pennant of the Sikhs unrolled above the ramparts a roar went up of the kind one hears at a wedding.
e2 PROTEST/demo | stood | a=some thousands>FAR | p=the ramparts>RF | d=2021-01-26 | f=size 2000.. "some thousands" | same=e1
+ Within an hour it was tear gas.
e3 ASSAULT/crowd-control | tear gas | p=the ramparts>RF | d=2021-01-26
+ The march had been negotiated over a week and on paper was a model of its kind: it would go along three routes on the rim of the capital, start when the official parade was over and keep away from the centre.
+ But columns set off from Singhu, Tikri and Ghazipur, the three highway camps where farmers from Punjab and Haryana have been living since November, four hours ahead of time, pushed shipping containers and lines of buses aside with their front loaders and turned left where they should have turned right.
e4 PROTEST/demo | set off | a=columns>FAR | p=Singhu>DEL | d=2021-01-26 | same=e1
e5 PROTEST/demo | camps | a=farmers from Punjab and Haryana>FAR | p=Singhu>DEL | d=2020-11-26..2021-01-26 | st=ongoing
e6 PROTEST/obstruct | pushed shipping containers and lines of buses aside | a=columns>FAR | p=Singhu>DEL | d=2021-01-26
+ At the ITO crossing policemen with canes beat back the first wave and were chased along the pavement by the second; some officers jumped into the dry moat of the fort, five metres down, rather than be caught, as a clip shot by a constable shows.
e7 ASSAULT/beat,crowd-control | beat back the first wave | a=policemen with canes>DP | r=the first wave>FAR | p=the ITO crossing>ITO | d=2021-01-26
e8 PROTEST/riot | chased along the pavement | a=the second>FAR | r=policemen with canes>DP | p=the ITO crossing>ITO | d=2021-01-26
+ One man died: Navreet Singh, 25, just back from Melbourne with a bride, whose blue tractor hit a barrier and rolled over.
+ His grandfather insists that he was shot; the post-mortem report, which the police hastened to publish, found no bullet.
S person:His grandfather>=Hardeep Singh Dibdiba | insists that | he was shot | indirect
S document:the post-mortem report>=Post-mortem report on Navreet Singh | found | no bullet | indirect
e9 ASSAULT/firearms | shot | r=he#2>NS | p=the ITO crossing>ITO | d=2021-01-26 | st=possible
e10 ASSAULT/firearms | no bullet | r=he#2>NS | p=the ITO crossing>ITO | d=2021-01-26 | st=denied | same=e9
+ Delhi's commissioner, S. N. Shrivastava, counted 394 injured among his men, 25 criminal cases and 19 arrests, and accused the union leaders of a betrayal.
S person:S. N. Shrivastava>=S. N. Shrivastava | counted | 394 injured among his men, 25 criminal cases and 19 arrests | indirect
e11 PROTEST/riot | injured | r=his men>DP | p=Delhi>DEL | d=2021-01-26 | f=injured 394 "394 injured"
e12 COERCE/arrest | arrests | a=Delhi's commissioner, S. N. Shrivastava>DP | p=Delhi>DEL | f=detained 19 "19 arrests"
e13 ACCUSE/disapprove | accused | a=Delhi's commissioner, S. N. Shrivastava>DP | r=the union leaders>SKM
+ They for their part blame a film actor, Deep Sidhu, who was broadcasting himself live from the fort and who, they point out, has been photographed with Mr Modi.
S organization:they>SKM | point out | has been photographed with Mr Modi | indirect
e14 ACCUSE/allege | blame | a=They>SKM | r=Deep Sidhu>DS
+ "We condemn and regret the undesirable and unacceptable events," the Samyukta Kisan Morcha, an umbrella of some 40 unions, said in a statement late at night, and it called off a walk to parliament that was to have taken place on February 1.
S document:a statement>=Statement of the Samyukta Kisan Morcha ; organization:the Samyukta Kisan Morcha>SKM | said in a statement | We condemn and regret the undesirable and unacceptable events, | direct
e15 CONCEDE | regret | a=We>SKM | d=2021-01-26
e16 ACCUSE/disapprove | condemn | a=We>SKM | d=2021-01-26
e17 PROTEST/demo | walk to parliament | a=it>SKM | p=parliament>DEL | d=2021-02-01 | st=denied
+ Two of its members went home to their villages altogether.
e18 RETREAT/withdraw | went home | a=Two of its members>SKM | d=2021-01-27
+ The quarrel is about three laws, rushed through in September on a voice vote, which open the grain trade to private buyers and, the farmers fear, will do away in time with the state's guaranteed price.
+ Eleven rounds of talks have failed; on January 12 the Supreme Court suspended the laws, and last week the government proposed to shelve them for 18 months, an offer that the unions turned down by a show of hands.
e19 CONSULT | Eleven rounds of talks | a=the government>GOI ; the unions>SKM
e20 CONCEDE | suspended the laws | a=the Supreme Court>SC | p=Delhi>DEL | d=2021-01-12
e21 AGREE | proposed to shelve them | a=the government>GOI | r=the unions>SKM | d=2021-01-20
e22 REJECT/yield | turned down | a=the unions>SKM | r=the government>GOI | d=2021-01-21
+ Nobody quite knows how many have died in the camps, of cold, of traffic, a few by their own hand; the widows carry the photographs in plastic sleeves.
+ Mobile internet was switched off in parts of the city until midnight on Wednesday and, in three districts of Haryana, for longer, by order of the home ministry, whose head, Amit Shah, brought in fifteen companies of paramilitaries.
e23 COERCE/censor | switched off | a=the home ministry>GOI | p=parts of the city>DEL | d=2021-01-26..2021-01-27
e24 MOBILIZE/police | brought in fifteen companies | a=Amit Shah>Amit Shah,IND,GOV | p=the city>DEL | d=2021-01-26
+ "The flag is what they will show every evening for a year, and the laws are what they'll stop talking about," said Balwinder Kaur, 60, peeling garlic at Tikri.
S person:Balwinder Kaur>=Balwinder Kaur | said | The flag is what they will show every evening for a year, and the laws are what they'll stop talking about, | direct

@story en-own-qd-035 | en | 2024-05-29 | Formosa Dispatch
@who KMT = Kuomintang | TWN | OPP
@who TPP = Taiwan People's Party | TWN | OPP
@who DPP = Democratic Progressive Party | TWN | GOV
@who LY = Legislative Yuan | TWN | LEG
@who LAI = Lai Ching-te | TWN | GOV
@who PRO = Bluebird protesters | TWN | CVL
@who PLA = People's Liberation Army | CHN | MIL
@who CN = China | CHN | GOV
@who FKC = Fu Kun-chi | TWN | LEG
@where TP = Taipei | TWN | 25.04 | 121.52
@where TS = Taiwan Strait | TWN | 24.0 | 119.5
# Taiwan's parliament votes itself power to summon the president, amid balloons, bin bags and 70,000 in the rain
e1 PROTEST/demo | 70,000 in the rain | d=2024-05-28 | f=size 70000 "70,000"
+ The chairs were tied together with bicycle locks.
. Legislators of Taiwan's governing party had slept beneath them so that nobody should take the rostrum by surprise, and when on Tuesday the vote came all the same, by a show of hands, they bombarded it from the floor with paper aeroplanes, bin liners and a volley of yellow balloons.
e2 PROTEST/obstruct | bombarded it from the floor | a=Legislators of Taiwan's governing party>DPP | d=2024-05-28
+ The bills, carried by the 52 members of the Kuomintang and the eight of the smaller Taiwan People's Party, oblige the president to report to the chamber each year and take questions, and threaten officials with up to a year in prison for what is vaguely called contempt.
e3 THREATEN/arrest | threaten officials | a=the Kuomintang>KMT ; the smaller Taiwan People's Party>TPP | r=officials>Officials of Taiwan,TWN,GOV | d=2024-05-28
+ Lai Ching-te has been in office for nine days.
+ Outside, the streets round the Legislative Yuan were as full as they have been since the Sunflower spring of 2014, when students held the chamber for 24 days to block a trade pact with Beijing.
e4 PROTEST/demo | streets | p=the Legislative Yuan>TP | d=2024-05-28 | same=e1
e5 PROTEST/obstruct | held the chamber | a=students>Sunflower Student Movement,TWN,CVL | r=Legislative Yuan>LY | p=the Legislative Yuan>TP | d=2014-03-18..2014-04-10
+ The organisers, Citizen Front and the Taiwan Economic Democracy Union among them, spoke of 70,000 by evening; police gave no figure.
S organization:Citizen Front>=Citizen Front ; organization:the Taiwan Economic Democracy Union>=Taiwan Economic Democracy Union | spoke of | 70,000 by evening | indirect
e6 PROTEST/demo | 70,000 | a=Citizen Front>PRO ; the Taiwan Economic Democracy Union>PRO | p=the Legislative Yuan>TP | d=2024-05-28 | f=size 70000 "70,000" | same=e1
+ "I was six in 2014, on my father's neck," said Lin Yi-an, who is 16 and had come from Hsinchu in school shoes.
S person:Lin Yi-an>=Lin Yi-an | said | I was six in 2014, on my father's neck, | direct
. "Now he's got a bad back."
S person:Lin Yi-an>=Lin Yi-an | - | Now he's got a bad back. | direct
+ They are known as the Bluebirds, because to type the name of Qingdao Road as it is would have caught the eye of an algorithm.
+ On 17 May the quarrel turned physical: Kuo Kuo-wen ran off with the papers under his arm in the hope that what cannot be read cannot be passed, another deputy fell from the speaker's table on his head, and five members had to be taken to hospital.
e7 COERCE/seize | ran off with the papers | a=Kuo Kuo-wen>Kuo Kuo-wen,TWN,LEG | d=2024-05-17
e8 ASSAULT/beat | taken to hospital | r=five members>LY | d=2024-05-17 | f=injured 5 "five members"
+ Fu Kun-chi, the Kuomintang's whip, argues that every democracy lets its parliament inquire; he was in Beijing in April with 16 colleagues, shaking hands with Wang Huning, and this has not been forgotten.
S person:Fu Kun-chi, the Kuomintang's whip>FKC | argues that | every democracy lets its parliament inquire | indirect
e9 CONSULT/visit | was in Beijing | a=he#2>FKC | r=Wang Huning>Wang Huning,CHN,GOV | p=Beijing>Beijing,CHN,39.9,116.4 | d=2024-04-26..2024-04-28
+ Puma Shen, of the Democratic Progressive Party, says flatly that the measures will be used to prise military secrets out of ministers for the benefit of China, which the other side dismisses as slander.
S person:Puma Shen>=Puma Shen | says flatly that | the measures will be used to prise military secrets out of ministers for the benefit of China | indirect
e10 ACCUSE/allege | prise military secrets | a=Puma Shen>DPP | r=the other side>KMT ; the other side>TPP
e11 REJECT | dismisses | a=the other side>KMT ; the other side>TPP | r=Puma Shen>DPP
+ Last Thursday and Friday, to punish what it described as the separatist acts of Mr Lai's inaugural address, the People's Liberation Army surrounded the island with ships and bombers in an exercise called Joint Sword-2024A.
S organization:it>PLA | described as | the separatist acts of Mr Lai's inaugural address | indirect
e12 MOBILIZE/troops,weapons | surrounded the island | a=the People's Liberation Army>PLA | r=Mr Lai>LAI | p=the island>TS | d=2024-05-23..2024-05-24
e13 ACCUSE/allege | separatist acts | a=it>PLA | r=Mr Lai>LAI
+ Taiwan's air force scrambled jets, its coastguard shadowed four Chinese cutters off Wuqiu, and in the capital hardly a head was raised, for the budget committee was on the air.
e14 MOBILIZE/weapons | scrambled jets | a=Taiwan's air force>Republic of China Air Force,TWN,MIL | p=Taiwan>TS | d=2024-05-23..2024-05-24
e15 MOBILIZE | shadowed | a=its coastguard>Coast Guard Administration of Taiwan,TWN,MIL | r=four Chinese cutters>China Coast Guard,CHN,COP | p=Wuqiu>Wuqiu,TWN,24.99,119.46
+ The cabinet will send the bills back, the premier, Cho Jung-tai, announced on Wednesday; and if, as the arithmetic suggests, they return unaltered, it means to go before the Constitutional Court.
S person:the premier, Cho Jung-tai>=Cho Jung-tai | announced on Wednesday | The cabinet will send the bills back | indirect
e16 REJECT | send the bills back | a=The cabinet>Cabinet of Taiwan,TWN,GOV | r=bills>LY | st=planned
e17 ACCUSE | go before the Constitutional Court | a=it#2>Cabinet of Taiwan,TWN,GOV | r=the Constitutional Court>Constitutional Court of Taiwan,TWN,JUD | st=possible
+ Three dozen foreign scholars and former diplomats had signed a letter warning that the powers exceeded anything known in a constitutional democracy.
S document:a letter>=Open letter on Taiwan's parliamentary reform ; unnamed:Three dozen foreign scholars and former diplomats>- | warning that | the powers exceeded anything known in a constitutional democracy | indirect
e18 ACCUSE/disapprove | signed a letter | a=Three dozen foreign scholars and former diplomats>Foreign scholars and former diplomats,-,CVL | f=size 36 "Three dozen"
+ Beijing's Taiwan Affairs Office took no notice of that, or of the balloons, and confined itself to remarking that the mainstream of opinion on the island wants peace.
S organization:Beijing's Taiwan Affairs Office>=Taiwan Affairs Office | remarking that | the mainstream of opinion on the island wants peace | indirect

@story en-own-qd-036 | en | 2021-07-15 | The Karoo Sentinel
@who JZ = Jacob Zuma | ZAF | OPP
@who CR = Cyril Ramaphosa | ZAF | GOV
@who CC = Constitutional Court of South Africa | ZAF | JUD
@who SANDF = South African National Defence Force | ZAF | MIL
@who SAPS = South African Police Service | ZAF | COP
@who LO = Looters in South Africa | ZAF | CVL
@who JGZ = Jacob G. Zuma Foundation | ZAF | NGO
@who ANC = African National Congress | ZAF | GOV
@who VIG = Vigilantes in Phoenix | ZAF | CVL
@where DU = Durban | ZAF | -29.86 | 31.02
@where KZN = KwaZulu-Natal | ZAF | -28.5 | 30.9
@where GA = Gauteng | ZAF | -26.2 | 28.05
@where PH = Phoenix | ZAF | -29.7 | 31.0
# South Africa calls up 25,000 troops as Zuma riots leave 117 dead and Durban without bread
e1 MOBILIZE/troops | calls up 25,000 troops | a=South Africa>CR | f=size 25000 "25,000 troops" | d=2021-07-14
e2 PROTEST/riot | riots | d=2021-07-09..2021-07-15 | f=killed 117 "117 dead"
+ DURBAN — The queue for bread at the Spar in Umhlanga began at three in the morning and by sunrise ran down to the sea, past joggers, past a burnt-out cash van, past a hand-lettered sign saying that looters would be shot.
S document:a hand-lettered sign>=Sign in Umhlanga | saying that | looters would be shot | indirect
e3 THREATEN/violence | would be shot | r=looters>LO | p=Umhlanga>Umhlanga,ZAF,-29.73,31.08
+ No one who stood in it had ever stood in such a thing before; a few miles inland, in KwaMashu, they had, and laughed.
+ Six days of arson and plunder have killed at least 117 people in two provinces, most of them crushed at the doors of supermarkets, and more than 2,200 have been arrested, Khumbudzo Ntshavheni, a minister in the presidency, said on Thursday.
S person:Khumbudzo Ntshavheni>=Khumbudzo Ntshavheni | said on Thursday | Six days of arson and plunder have killed at least 117 people in two provinces, most of them crushed at the doors of supermarkets, and more than 2,200 have been arrested | indirect
e4 PROTEST/riot,vandalize | arson and plunder | r=people>LO | p=two provinces>KZN | d=2021-07-09..2021-07-15 | f=killed 117.. "at least 117 people" | same=e2
e5 COERCE/arrest | arrested | r=people>LO | p=two provinces>KZN | d=2021-07-09..2021-07-15 | f=detained 2200.. "more than 2,200"
+ One of those who set the 12 worst fires, she let it be understood, was until lately on the payroll of the intelligence service; eleven others are being watched.
S person:she>=Khumbudzo Ntshavheni | let it be understood | One of those who set the 12 worst fires ... was until lately on the payroll of the intelligence service | indirect
e6 PROTEST/riot,vandalize | set the 12 worst fires | a=One of those>Suspected instigators of the 2021 riots,ZAF,SPY | p=two provinces>KZN
+ President Cyril Ramaphosa, who first sent 2,500 soldiers and was told by everybody that it was too few, has asked parliament for 25,000, the largest deployment since the end of apartheid in 1994; the reservists have been ordered to report with their own boots.
e7 MOBILIZE/troops | sent 2,500 soldiers | a=President Cyril Ramaphosa>CR | p=two provinces>KZN | d=2021-07-12 | f=size 2500 "2,500 soldiers"
e8 REQUEST | asked parliament | a=President Cyril Ramaphosa>CR | r=parliament>Parliament of South Africa,ZAF,LEG | d=2021-07-14
e9 MOBILIZE/troops | largest deployment | a=President Cyril Ramaphosa>CR | st=planned | f=size 25000 "25,000" | same=e1
+ Lorries of the army could be seen from Thursday morning on the N3, the trunk road to Johannesburg, along which 35 trucks had been burned at the Mooi River toll gate on the first night.
e10 MOBILIZE/troops | Lorries of the army | a=the army>SANDF | p=the N3>KZN | d=2021-07-15
e11 PROTEST/riot,vandalize | burned | r=trucks>Truck owners in South Africa,ZAF,BUS | p=the Mooi River toll gate>Mooi River,ZAF,-29.21,29.99 | d=2021-07-09
+ It was Jacob Zuma who lit the match, or rather refused to be put out.
. The former president, 79, had been sentenced by the Constitutional Court on June 29 to 15 months for contempt, because he would not tell a commission of inquiry about the looting of the state under his rule, and after a week of songs and shots in the air outside his homestead he let himself be driven to prison in Estcourt at an hour to midnight on July 7.
e12 SANCTION/convict | sentenced | a=the Constitutional Court>CC | r=The former president>JZ | d=2021-06-29
e13 REJECT/yield | would not tell | a=he#3>JZ | r=a commission of inquiry>Zondo Commission,ZAF,JUD
e14 PROTEST | songs and shots in the air | p=his homestead>Nkandla,ZAF,-28.62,31.09 | d=2021-07-01..2021-07-07
e15 CONCEDE | let himself be driven to prison | a=he#3>JZ | p=Estcourt>Estcourt,ZAF,-29.0,29.87 | d=2021-07-07
+ "Free Jacob Zuma" was the cry on Friday.
S unnamed:the cry>- | - | Free Jacob Zuma | direct
e16 REQUEST/yield | Free Jacob Zuma | d=2021-07-09
. By Sunday it was refrigerators.
+ "I don't even like him," said a security guard in Vosloorus who would give only the name Thabo and who was wheeling home a trolley of nappies.
S person:Thabo>=Thabo | said | I don't even like him, | direct
. "I have not been paid since the lockdown, and my boss has eaten."
S person:Thabo>=Thabo | - | I have not been paid since the lockdown, and my boss has eaten. | direct
+ Thirty-two South Africans in a hundred are out of work, the worst figure since records began; of the young, it's two in three.
+ His foundation tweeted that there could be no peace while the old man was locked up, and his daughter Duduzile reposted pictures of the flames under the words "We see you".
S document:tweeted>=Tweet of the Jacob G. Zuma Foundation ; organization:His foundation>JGZ | tweeted that | there could be no peace while the old man was locked up | indirect
S person:his daughter Duduzile>=Duduzile Zuma-Sambudla | under the words | We see you | direct
e17 THREATEN | no peace | a=His foundation>JGZ
e18 SUPPORT | We see you | a=his daughter Duduzile>Duduzile Zuma-Sambudla,ZAF,CVL
+ In Phoenix, a township which apartheid laid out for Indians, residents with hunting rifles put up roadblocks and, accounts agree, shot at black people who were driving through; the police minister, Bheki Cele, spoke there of 20 dead and pleaded with both communities not to make a race war of it.
S person:Bheki Cele>=Bheki Cele | spoke there of | 20 dead | indirect
e19 PROTEST/obstruct | put up roadblocks | a=residents with hunting rifles>VIG | p=Phoenix>PH
e20 ASSAULT/firearms | shot at black people | a=residents with hunting rifles>VIG | r=black people>Black residents near Phoenix,ZAF,CVL | p=Phoenix>PH
e21 ASSAULT/firearms | dead | p=Phoenix>PH | f=killed 20 "20 dead" | same=e20
e22 REQUEST/yield | pleaded | a=Bheki Cele>Bheki Cele,ZAF,GOV | r=both communities>VIG ; both communities>Black residents near Phoenix,ZAF,CVL | p=Phoenix>PH
+ The Zulu king, Misuzulu kaZwelithini, told his father's people that they were bringing shame on it.
S person:Misuzulu kaZwelithini>=Misuzulu kaZwelithini | told | they were bringing shame on it | indirect
e23 ACCUSE/disapprove | bringing shame | a=Misuzulu kaZwelithini>Misuzulu kaZwelithini,ZAF,GOV | r=they>LO
+ The refinery that makes a third of the country's petrol shut on Tuesday, vaccinations have stopped and the oxygen lorries for the third wave of the virus travel with an escort.
+ Gauteng, where shopkeepers and taxi drivers linked arms in front of the Maponya Mall in Soweto, had a night of calm; so, someone swore on the radio, had the hippos at St Lucia.
e24 PROTEST/obstruct | linked arms | a=shopkeepers>Shopkeepers in Soweto,ZAF,BUS ; taxi drivers>Taxi drivers in Soweto,ZAF,CVL | p=the Maponya Mall in Soweto>Soweto,ZAF,-26.27,27.86
S outlet:the radio>- ; unnamed:someone>- | swore on the radio | had the hippos at St Lucia | indirect
