@story en-own-q-013 | en | 2025-01-27 | Situasi
@who M23 = March 23 Movement | COD | REB
@who RWA = Rwanda | RWA | GOV
@who RDF = Rwanda Defence Force | RWA | MIL
@who DRC = Democratic Republic of Congo | COD | GOV
@who FARDC = Armed Forces of the Democratic Republic of Congo | COD | MIL
@who TSH = Felix Tshisekedi | COD | GOV
@who KAG = Paul Kagame | RWA | GOV
@who UNSC = United Nations Security Council | - | IGO
@where GOM = Goma | COD | -1.68 | 29.22
@where SAKE = Sake | COD | -1.57 | 29.04
@where KIN = Kinshasa | COD | -4.32 | 15.31
# Rebels march into Goma as Congo calls Rwanda's move a declaration of war
S organization:Congo>DRC | calls | Rwanda's move a declaration of war | indirect
e1 ASSAULT | march into Goma | a=Rebels>M23 | p=Goma>GOM | d=2025-01-27
e2 ACCUSE/disapprove | declaration of war | a=Congo>DRC | r=Rwanda>RWA
+ GOMA, Democratic Republic of Congo, Jan 27 - Rwandan-backed M23 rebels entered the centre of Goma, the largest city in eastern Congo, on Monday after a lightning advance that has sent hundreds of thousands of people onto the roads.
e3 ASSAULT | entered | a=Rwandan-backed M23 rebels>M23 | p=Goma>GOM | d=2025-01-27 | same=e1
e4 ASSAULT | lightning advance | a=Rwandan-backed M23 rebels>M23 | r=people>People of North Kivu,COD,CVL | p=Congo>Democratic Republic of Congo,COD,-2.88,23.66 | f=displaced 200000.. "hundreds of thousands of people"
+ Gunfire crackled near the airport and the prison, from which inmates streamed after a fire, two U.N. sources said.
S unnamed:two U.N. sources>- | said | Gunfire crackled near ... after a fire | indirect
e5 ASSAULT/firearms | Gunfire | p=the airport>GOM | d=2025-01-27
+ About 100 government soldiers handed their rifles to Uruguayan peacekeepers at a base by the lake, the Uruguayan army said in a statement.
S organization:the Uruguayan army>=Uruguayan Army | said in a statement | About 100 government soldiers ... by the lake | indirect
e6 RETREAT/disarm | handed their rifles | a=government soldiers>FARDC | r=Uruguayan peacekeepers>Uruguayan Army,URY,MIL | p=a base by the lake>GOM | f=size 100 "About 100 government soldiers"
+ Corneille Nangaa, who leads the political alliance that includes the M23, said his men had come to stay.
S person:Corneille Nangaa>=Corneille Nangaa | said | his men had come to stay | indirect
. "We will continue the march of liberation all the way to Kinshasa," he warned.
S person:he#3>=Corneille Nangaa | warned | We will continue the march of liberation all the way to Kinshasa, | direct
e7 THREATEN/territory | continue the march of liberation | a=We>M23 | r=Kinshasa>DRC
+ Thirteen peacekeepers, nine of them South African, were killed in the fighting around the towns of Sake and Goma at the end of last week.
e8 ASSAULT | killed | r=Thirteen peacekeepers>United Nations and SADC peacekeepers in Congo,-,MIL | p=Sake>SAKE | d=2025-01-23..2025-01-25 | f=killed 13 "Thirteen peacekeepers" ; killed 9 "nine of them South African"
+ At an emergency session on Sunday, Congo's foreign minister, Therese Kayikwamba Wagner, told the Security Council that Rwandan troops crossing the border were "a declaration of war that no longer hides behind diplomatic artifice".
S person:Therese Kayikwamba Wagner>=Therese Kayikwamba Wagner | told | Rwandan troops crossing the border were "a declaration of war that no longer hides behind diplomatic artifice" | mixed
e9 MOBILIZE/troops | crossing the border | a=Rwandan troops>RDF | p=the border>Congo-Rwanda border,COD,-1.68,29.25
e10 ACCUSE/disapprove | declaration of war | a=Therese Kayikwamba Wagner>Therese Kayikwamba Wagner,COD,GOV | r=Rwandan>RWA | d=2025-01-26 | same=e2
+ She urged the Council to impose sanctions on Rwanda's military and political chain of command.
e11 REQUEST/change | urged | a=She>Therese Kayikwamba Wagner,COD,GOV | r=the Council>UNSC | d=2025-01-26
e12 SANCTION/discontinue | impose sanctions | a=the Council>UNSC | r=Rwanda's military and political chain of command>RDF | st=possible
+ Kigali, which U.N. experts say has 3,000 to 4,000 soldiers inside Congo, neither confirms nor denies it and says its posture is defensive.
S unnamed:U.N. experts>- | say | has 3,000 to 4,000 soldiers inside Congo | indirect
S organization:Kigali>RWA | says | its posture is defensive | indirect
e13 MOBILIZE/troops | has 3,000 to 4,000 soldiers inside Congo | a=Kigali>RWA | p=Congo>Democratic Republic of Congo,COD,-2.88,23.66 | st=ongoing | f=size 3000..4000 "3,000 to 4,000 soldiers"
+ Kinshasa recalled its diplomats from Rwanda on Friday and ordered the Rwandan embassy to close within 48 hours.
e14 SANCTION/withdraw | recalled its diplomats | a=Kinshasa>DRC | r=Rwanda>RWA | d=2025-01-24
e15 SANCTION/expel | ordered the Rwandan embassy to close | a=Kinshasa>DRC | r=the Rwandan embassy>Embassy of Rwanda in Kinshasa,RWA,GOV | p=Kinshasa>KIN | d=2025-01-24
+ Kenya's president, William Ruto, said Presidents Felix Tshisekedi and Paul Kagame would both attend a regional summit within two days.
S person:William Ruto>=William Ruto | said | Presidents Felix Tshisekedi and Paul Kagame would both attend a regional summit within two days | indirect
e16 AGREE | attend a regional summit | a=Felix Tshisekedi>TSH ; Paul Kagame>KAG | st=planned
+ The M23 last held Goma in 2012, for ten days, and left under international pressure after donors withheld aid from Rwanda.
e17 RETREAT/withdraw | left | a=The M23>M23 | p=Goma>GOM | d=2012-01-01..2012-12-31
e18 SANCTION/discontinue | withheld aid | a=donors>-,-,GOV | r=Rwanda>RWA | d=2012-01-01..2012-12-31
+ The region holds much of the world's coltan, which ends up in mobile telephones.
+ In a church hall by Lake Kivu, Furaha Mapendo, 29, was boiling bananas for 11 children, five of them her own.
. "This is the fourth time that I run," she said, "and each time the pot is smaller."
S person:she>=Furaha Mapendo | said | This is the fourth time that I run, | direct

@story en-own-q-014 | en | 2022-11-02 | Situasi
@who ETH = Government of Ethiopia | ETH | GOV
@who TPLF = Tigray People's Liberation Front | ETH | REB
@who OBA = Olusegun Obasanjo | - | IGO
@who RED = Redwan Hussein | ETH | GOV
@who GET = Getachew Reda | ETH | REB
@who ERI = Eritrea | ERI | GOV
@where PRE = Pretoria | ZAF | -25.75 | 28.19
@where TIG = Tigray | ETH | 14.03 | 38.32
@where MEK = Mekelle | ETH | 13.5 | 39.47
# Ethiopia and Tigray rebels sign truce in Pretoria, two years after war began
e1 CONCEDE | sign truce | a=Ethiopia>ETH ; Tigray rebels>TPLF | p=Pretoria>PRE | d=2022-11-02
e2 ASSAULT | war | a=Ethiopia>ETH ; Tigray rebels>TPLF | d=2020-11-04..2022-11-02
+ PRETORIA (Reuters) - Ethiopia's government and the leaders of its rebellious Tigray region agreed on Wednesday to cease hostilities permanently, a dramatic step towards ending a war in which, by some estimates, half a million people have perished.
S unnamed:some estimates>- | by | half a million people have perished | indirect
e3 CONCEDE | agreed | a=Ethiopia's government>ETH ; the leaders of its rebellious Tigray region>TPLF | p=PRETORIA>PRE | d=2022-11-02 | same=e1
e4 ASSAULT | perished | r=half a million people>People of Tigray,ETH,CVL | p=Tigray region>TIG | d=2020-11-04..2022-11-02 | f=killed 500000 "half a million people" | same=e2
+ The two sides will carry out "systematic, orderly, smooth and coordinated disarmament" of the Tigrayan fighters, said Olusegun Obasanjo, the former Nigerian president who led the African Union's mediation, and federal troops will take over the region's airports and highways.
S person:Olusegun Obasanjo>OBA | said | The two sides will carry out ... Tigrayan fighters, | mixed
e5 RETREAT/disarm | disarmament | a=the Tigrayan fighters>TPLF | p=the region>TIG | st=planned
e6 MOBILIZE/troops | take over | a=federal troops>Ethiopian National Defence Force,ETH,MIL | p=the region>TIG | st=planned
+ Addis Ababa has also pledged to restore telephone lines, banking and electricity, which it cut off at the outbreak of the war, and to speed the passage of aid to six million people.
e7 AGREE | pledged | a=Addis Ababa>ETH | r=six million people>People of Tigray,ETH,CVL | d=2022-11-02
e8 COERCE/restrict | cut off | a=it#2>ETH | p=the region>TIG | d=2020-11-04
+ "It is now for all of us to honour this agreement," said the government's chief negotiator, Redwan Hussein.
S person:Redwan Hussein>RED | said | It is now for all of us to honour this agreement, | direct
. His Tigrayan counterpart, Getachew Reda, spoke of "painful concessions" made to stop the dying.
S person:Getachew Reda>GET | spoke of | painful concessions | direct
+ The two men then shook hands, to applause, and declined to answer questions.
+ Absent from the ceremony was Eritrea, whose army fought on the government's side and stands accused by rights groups of massacring hundreds of civilians in the holy city of Axum.
e9 ASSAULT | fought | a=Eritrea>Eritrean Defence Forces,ERI,MIL | r=Tigrayan>TPLF | p=the region>TIG
e10 ACCUSE/allege | accused | a=rights groups>-,-,NGO | r=Eritrea>ERI
e11 ASSAULT | massacring | a=Eritrea>Eritrean Defence Forces,ERI,MIL | r=civilians>Civilians in Axum,ETH,CVL | p=Axum>Axum,ETH,14.12,38.73 | st=possible | f=killed 200.. "hundreds of civilians"
. Whether its soldiers will go home, the text does not say.
+ The war began on the night of November 3, 2020, when Tigrayan forces seized federal bases; Prime Minister Abiy Ahmed, the winner of the Nobel Peace Prize a year before, sent in the army the next morning.
e12 ASSAULT | seized | a=Tigrayan forces>TPLF | r=federal bases>Ethiopian National Defence Force,ETH,MIL | p=Tigrayan>TIG | d=2020-11-03
e13 ASSAULT | sent in the army | a=Prime Minister Abiy Ahmed>Abiy Ahmed,ETH,GOV | r=Tigrayan forces>TPLF | p=Tigrayan>TIG | d=2020-11-04
+ A humanitarian truce declared in March collapsed in August.
e14 REJECT/yield | collapsed | d=2022-08-01..2022-08-31
e15 CONCEDE | truce | d=2022-03-01..2022-03-31
+ Only last month government forces captured Shire, and an air strike on a school full of displaced families there killed more than 50, aid workers said.
S unnamed:aid workers>- | said | an air strike on a school full of displaced families there killed more than 50 | indirect
e16 ASSAULT | captured | a=government forces>Ethiopian National Defence Force,ETH,MIL | p=Shire>Shire,ETH,14.1,38.28 | d=2022-10-01..2022-10-31
e17 ASSAULT/aerial | air strike | r=displaced families>Displaced people in Shire,ETH,CVL | p=Shire>Shire,ETH,14.1,38.28 | d=2022-10-01..2022-10-31 | f=killed 50.. "more than 50"
+ In Mekelle the news spread slowly, because there was no network to carry it.

@story en-own-q-015 | en | 2024-08-19 | Situasi
@who PCG = Philippine Coast Guard | PHL | COP
@who CCG = China Coast Guard | CHN | COP
@who PHL = Philippines | PHL | GOV
@who CHN = China | CHN | GOV
@who TARR = Jay Tarriela | PHL | COP
@where SAB = Sabina Shoal | - | 9.75 | 116.47
@where SCS = South China Sea | - | 12.0 | 114.0
# China and Philippines trade blame as ships collide near Sabina Shoal
e1 ACCUSE/allege | trade blame | a=China>CHN ; Philippines>PHL | d=2024-08-19
e2 ASSAULT | collide | a=ships>PCG ; ships>CCG | p=Sabina Shoal>SAB | d=2024-08-19
+ A 90-centimetre hole in the side of the patrol boat Cape Engaño told one story on Monday; video issued in Beijing, edited and set to music, told another.
+ The Philippine coast guard said Chinese vessels had made "unlawful and aggressive manoeuvres" and rammed two of its boats before dawn as they carried supplies to troops on nearby islands.
S organization:The Philippine coast guard>PCG | said | Chinese vessels had made "unlawful and aggressive manoeuvres" ... nearby islands | mixed
e3 ASSAULT | rammed | a=Chinese vessels>CCG | r=two of its boats>PCG | p=nearby islands>SAB | d=2024-08-19 | same=e2
e4 ACCUSE/allege | unlawful and aggressive | a=The Philippine coast guard>PCG | r=Chinese vessels>CCG | d=2024-08-19
+ China's coast guard countered that the Philippine ships had "deliberately collided" with one of its own after ignoring repeated warnings, and that they had entered the waters around the shoal illegally.
S organization:China's coast guard>CCG | countered that | the Philippine ships had "deliberately collided" ... the shoal illegally | mixed
e5 ASSAULT | deliberately collided | a=the Philippine ships>PCG | r=one of its own>CCG | p=the shoal>SAB | d=2024-08-19 | same=e2
e6 REJECT/yield | ignoring repeated warnings | a=the Philippine ships>PCG | r=China's coast guard>CCG | d=2024-08-19
e7 MOBILIZE/weapons | entered | a=they>PCG | p=the shoal>SAB | d=2024-08-19
+ Nobody was hurt.
+ Commodore Jay Tarriela, the coast guard's spokesman on the dispute, told a news forum that Manila would not be driven from Sabina, where it has anchored its biggest cutter since April.
S person:Commodore Jay Tarriela>TARR | told a news forum that | Manila would not be driven from Sabina, where it has anchored its biggest cutter since April | indirect
e8 REJECT/yield | would not be driven | a=Manila>PHL | r=China's coast guard>CCG
e9 MOBILIZE/weapons | anchored its biggest cutter | a=it>PHL | p=Sabina>SAB | d=2024-04-01..2024-08-19 | st=ongoing
. He suspects that Beijing means to build on the reef.
S person:He>TARR | suspects that | Beijing means to build on the reef | indirect
+ "We urge the Philippines to stop its provocations at once," said a spokeswoman for the foreign ministry in Beijing, "or bear all the consequences."
S unnamed:a spokeswoman for the foreign ministry in Beijing>- | said | We urge the Philippines to stop its provocations at once, | direct
e10 REQUEST/yield | urge | a=We>CHN | r=the Philippines>PHL | d=2024-08-19
e11 THREATEN | bear all the consequences | a=We>CHN | r=the Philippines>PHL | d=2024-08-19
+ The United States reaffirmed that its treaty with Manila covers armed attacks on coast guard vessels "anywhere in the South China Sea", its ambassador wrote on X.
S unnamed:its ambassador>- | wrote on X | The United States reaffirmed ... "anywhere in the South China Sea" | mixed
e12 SUPPORT | reaffirmed | a=The United States>United States,USA,GOV | r=Manila>PHL
. Japan, Australia and the European Union also expressed concern.
+ Only a month ago the two governments reached a provisional arrangement to let supplies through to a rusting warship at another reef, the Second Thomas Shoal, where a Filipino sailor lost a finger in a melee in June.
e13 AGREE | reached a provisional arrangement | a=the two governments>CHN ; the two governments>PHL | d=2024-07-01..2024-07-31
e14 ASSAULT | melee | r=a Filipino sailor>Philippine Navy,PHL,MIL | p=the Second Thomas Shoal>Second Thomas Shoal,-,9.73,115.87 | d=2024-06-01..2024-06-30 | f=injured 1 "a Filipino sailor"
. They also opened a hotline between their presidential offices.
e15 COOPERATE | opened a hotline | a=They>CHN ; They>PHL
+ The sea, through which a third of world trade passes, is claimed almost whole by China; a tribunal in The Hague threw out that claim in 2016.
e16 REJECT | threw out that claim | a=a tribunal in The Hague>Permanent Court of Arbitration,-,JUD | r=China>CHN | p=The Hague>The Hague,NLD,52.08,4.31 | d=2016-01-01..2016-12-31
+ A typhoon forecast for the weekend may keep everyone in port.

@story en-own-q-016 | en | 2022-07-13 | Situasi
@who GOTA = Gotabaya Rajapaksa | LKA | GOV
@who RAN = Ranil Wickremesinghe | LKA | GOV
@who PROT = Protesters in Sri Lanka | LKA | CVL
@who LARMY = Sri Lanka Army | LKA | MIL
@where COL = Colombo | LKA | 6.93 | 79.85
@where MLE = Male | MDV | 4.18 | 73.51
# Runaway president lands in Maldives as Sri Lankans storm PM's office in Colombo
e1 RETREAT | Runaway | a=president>GOTA | d=2022-07-13
e2 PROTEST/riot | storm | a=Sri Lankans>PROT | r=PM>RAN | p=Colombo>COL | d=2022-07-13
+ He slipped away before dawn in an air force Antonov with his wife and two bodyguards.
e3 RETREAT | slipped away | a=He>GOTA | d=2022-07-13 | same=e1
. By lunchtime the president who once crushed the Tamil Tigers had made the man his people like even less the acting head of state.
e4 ASSAULT | crushed | a=the president>GOTA | r=the Tamil Tigers>Liberation Tigers of Tamil Eelam,LKA,REB
+ Furious crowds responded to Gotabaya Rajapaksa's flight to the Maldives on Wednesday by scaling the walls of Prime Minister Ranil Wickremesinghe's office in Colombo, braving volley after volley of tear gas.
e5 RETREAT | flight | a=Gotabaya Rajapaksa>GOTA | p=the Maldives>MLE | d=2022-07-13 | same=e1
e6 PROTEST/riot | scaling the walls | a=Furious crowds>PROT | r=Prime Minister Ranil Wickremesinghe>RAN | p=Colombo>COL | d=2022-07-13 | same=e2
e7 ASSAULT/crowd-control | tear gas | r=Furious crowds>PROT | p=Colombo>COL | d=2022-07-13
+ One man of 26 died of breathing difficulties after the gas, hospital staff said.
S unnamed:hospital staff>- | said | One man of 26 died of breathing difficulties after the gas | indirect
e8 ASSAULT/crowd-control | died of breathing difficulties | r=One man of 26>Protester in Colombo,LKA,CVL | p=Colombo>COL | d=2022-07-13 | f=killed 1 "One man" | same=e7
+ "Both of them must go home, not one, both," bellowed Sanjeewa Perera, a trishaw driver draped in the lion flag.
S person:Sanjeewa Perera>=Sanjeewa Perera | bellowed | Both of them must go home, not one, both, | direct
e9 REQUEST/yield | must go home | a=Sanjeewa Perera>Sanjeewa Perera,LKA,CVL | r=Both of them>GOTA ; Both of them>RAN | d=2022-07-13
+ Mr Wickremesinghe declared a nationwide state of emergency, slapped a curfew on the western province and told the army to do "whatever is necessary to restore order".
S person:Mr Wickremesinghe>RAN | told | whatever is necessary to restore order | direct
e10 COERCE/martial-law | declared a nationwide state of emergency | a=Mr Wickremesinghe>RAN | d=2022-07-13
e11 COERCE/curfew | slapped a curfew | a=Mr Wickremesinghe>RAN | p=the western province>Western Province,LKA,6.9,80.0 | d=2022-07-13
e12 REQUEST | told the army | a=Mr Wickremesinghe>RAN | r=the army>LARMY | d=2022-07-13
+ The order was not obeyed with any zeal.
. By evening protesters were queueing politely to take selfies in the premier's chair.
+ The speaker said the president had assured him by phone that a letter of resignation would arrive before the day was out; at midnight none had.
S person:The speaker>=Mahinda Yapa Abeywardena ; person:the president>GOTA | said | a letter of resignation would arrive before the day was out | indirect
e13 AGREE | resignation | a=the president>GOTA | r=The speaker>Mahinda Yapa Abeywardena,LKA,LEG | st=planned
+ India denied having helped Mr Rajapaksa to escape, calling the reports "baseless and speculative".
S organization:India>=India | calling | baseless and speculative | direct
e14 REJECT | denied | a=India>India,IND,GOV
e15 AID | helped Mr Rajapaksa to escape | a=India>India,IND,GOV | r=Mr Rajapaksa>GOTA | st=denied
+ In the Maldives, where he was whisked under police escort to a resort, expatriate Sri Lankans gathered with placards that read: "Don't harbour criminals."
S document:placards>- | read | Don't harbour criminals. | direct
e16 PROTEST/demo | gathered with placards | a=expatriate Sri Lankans>Sri Lankans in the Maldives,LKA,CVL | p=the Maldives>MLE
e17 REQUEST/change | Don't harbour | a=expatriate Sri Lankans>Sri Lankans in the Maldives,LKA,CVL | r=the Maldives>Maldives,MDV,GOV
+ The island ran out of dollars in the spring, then of petrol, then of paper for school examinations.
. It defaulted in May on $51 billion of foreign debt and has asked the International Monetary Fund for a rescue.
e18 REQUEST/assist | asked | a=It>Sri Lanka,LKA,GOV | r=the International Monetary Fund>International Monetary Fund,-,IGO

@story en-own-q-017 | en | 2023-01-09 | Situasi
@who PPOL = National Police of Peru | PER | COP
@who PROT = Protesters in Peru | PER | CVL
@who BOL = Dina Boluarte | PER | GOV
@who CAS = Pedro Castillo | PER | GOV
@who OTA = Alberto Otarola | PER | GOV
@where JUL = Juliaca | PER | -15.5 | -70.13
@where PER = Peru | PER | -9.19 | -75.02
@where AYA = Ayacucho | PER | -13.16 | -74.22
# At least 17 killed in Peru's Juliaca as police fire on protesters
e1 ASSAULT/firearms | fire on | a=police>PPOL | r=protesters>PROT | p=Juliaca>JUL | d=2023-01-09 | f=killed 17.. "At least 17"
+ LIMA, Jan 9 - Clashes between police and demonstrators near the airport of the Andean city of Juliaca left at least 17 people dead on Monday, the bloodiest day since unrest began a month ago over the removal of President Pedro Castillo, the ombudsman's office said.
S organization:the ombudsman's office>=Ombudsman of Peru | said | Clashes between police and demonstrators ... President Pedro Castillo | indirect
e2 ASSAULT | Clashes | a=police>PPOL ; demonstrators>PROT | p=Juliaca>JUL | d=2023-01-09 | f=killed 17.. "at least 17 people" | same=e1
e3 SANCTION/expel | removal | r=President Pedro Castillo>CAS | d=2022-12-07
+ Most of the victims had gunshot wounds, according to Henry Rebaza, an official of the regional health ministry, and two were teenagers.
S person:Henry Rebaza>=Henry Rebaza | according to | Most of the victims had gunshot wounds | indirect
+ The prime minister, Alberto Otarola, blamed the crowd: more than 9,000 people had tried to take the terminal, he told a late-night news conference, some 2,000 of them armed with makeshift guns.
S person:he#4>OTA | told a late-night news conference | more than 9,000 people had tried to take the terminal | indirect
e4 ACCUSE/disapprove | blamed | a=Alberto Otarola>OTA | r=the crowd>PROT | d=2023-01-09
e5 PROTEST/riot | tried to take the terminal | a=more than 9,000 people>PROT | p=the terminal>JUL | d=2023-01-09 | f=size 9000.. "more than 9,000 people"
+ He announced a three-day curfew from eight at night for the Puno region.
e6 COERCE/curfew | curfew | a=He>OTA | p=the Puno region>Puno Region,PER,-15.0,-70.0 | st=planned
+ "They shot my husband while he was buying bread; is bread a weapon?" said Yeny Quispe, sitting on the kerb outside the morgue.
S person:Yeny Quispe>=Yeny Quispe | said | They shot my husband ... is bread a weapon? | direct
e7 ASSAULT/firearms | shot | a=They>PPOL | r=my husband>Husband of Yeny Quispe,PER,CVL | p=the morgue>JUL | d=2023-01-09 | same=e1
+ Castillo, a rural teacher, was arrested on December 7 as he drove towards the Mexican embassy, hours after he had announced that he was dissolving Congress to avoid being impeached.
S person:he#2>CAS | announced that | he was dissolving Congress to avoid being impeached | indirect
e8 COERCE/arrest | arrested | r=Castillo>CAS | p=the Mexican embassy>Lima,PER,-12.05,-77.04 | d=2022-12-07
e9 COERCE/restrict | dissolving Congress | a=he#2>CAS | r=Congress>Congress of Peru,PER,LEG | d=2022-12-07
e10 ACCUSE/investigate | impeached | a=Congress>Congress of Peru,PER,LEG | r=he#2>CAS | st=possible
+ Lawmakers instead threw him out by 101 votes to six and swore in his deputy, Dina Boluarte, the country's sixth leader in as many years.
e11 SANCTION/expel | threw him out | a=Lawmakers>Congress of Peru,PER,LEG | r=him>CAS | d=2022-12-07 | same=e3
+ The protesters want her to resign, Congress to be shut and elections to be held this year rather than in 2024.
e12 REQUEST/yield | want | a=The protesters>PROT | r=her>BOL ; Congress>Congress of Peru,PER,LEG
. Boluarte has offered to bring the vote forward to April next year but refuses to go.
e13 AGREE | offered | a=Boluarte>BOL | r=The protesters>PROT
e14 REJECT/yield | refuses to go | a=Boluarte>BOL | r=The protesters>PROT
+ Soldiers killed ten people at the airport of Ayacucho in December, and prosecutors have opened a preliminary inquiry into those deaths.
e15 ASSAULT | killed | a=Soldiers>Peruvian Army,PER,MIL | r=ten people>PROT | p=Ayacucho>AYA | d=2022-12-01..2022-12-31 | f=killed 10 "ten people"
e16 ACCUSE/investigate | opened a preliminary inquiry | a=prosecutors>Public Ministry of Peru,PER,JUD
+ On Monday, too, Peru barred Bolivia's former president Evo Morales from entering the country, accusing him of meddling in its affairs.
e17 REJECT | barred | a=Peru>Peru,PER,GOV | r=Evo Morales>Evo Morales,BOL,OPP | p=Peru>PER | d=2023-01-09
e18 ACCUSE/allege | accusing | a=Peru>Peru,PER,GOV | r=him>Evo Morales,BOL,OPP | d=2023-01-09

@story en-own-q-018 | en | 2025-06-09 | Situasi
@who TRU = Donald Trump | USA | GOV
@who NEWS = Gavin Newsom | USA | GOV
@who ICE = U.S. Immigration and Customs Enforcement | USA | COP
@who NG = California National Guard | USA | MIL
@who LAPD = Los Angeles Police Department | USA | COP
@who PROT = Protesters in Los Angeles | USA | CVL
@who BASS = Karen Bass | USA | GOV
@where LA = Los Angeles | USA | 34.05 | -118.24
@where PAR = Paramount, California | USA | 33.89 | -118.16
# Trump orders Marines to Los Angeles; California sues over Guard 'power grab'
e1 MOBILIZE/troops | orders Marines | a=Trump>TRU | p=Los Angeles>LA | d=2025-06-09 | st=planned
e2 ACCUSE/investigate | sues | a=California>State of California,USA,GOV | r=Trump>TRU | d=2025-06-09
+ LOS ANGELES — The Pentagon will send about 700 Marines to Los Angeles to back up National Guard troops, two officials said on Monday, as California went to court to undo the first federalization of a state's Guard over a governor's objection in six decades.
S unnamed:two officials>- | said | The Pentagon will send about 700 Marines to Los Angeles to back up National Guard troops | indirect
e3 MOBILIZE/troops | send | a=The Pentagon>U.S. Department of Defense,USA,GOV | p=Los Angeles>LA | st=planned | f=size 700 "about 700 Marines" | same=e1
e4 ACCUSE/investigate | went to court | a=California>State of California,USA,GOV | r=The Pentagon>U.S. Department of Defense,USA,GOV | d=2025-06-09 | same=e2
e5 MOBILIZE/troops | federalization of a state's Guard | r=a state's Guard>NG | p=California>LA | d=2025-06-07
+ "This is a manufactured crisis to allow him to take over a state militia," reads the complaint filed by Attorney General Rob Bonta, which asks a judge to declare the order unlawful.
S document:the complaint filed by Attorney General Rob Bonta>- | reads | This is a manufactured crisis to allow him to take over a state militia, | direct
e6 ACCUSE/disapprove | manufactured crisis | a=Attorney General Rob Bonta>Rob Bonta,USA,GOV | r=him>TRU | d=2025-06-09
e7 REQUEST | asks | a=Attorney General Rob Bonta>Rob Bonta,USA,GOV | r=a judge>U.S. District Court for the Northern District of California,USA,JUD | d=2025-06-09
+ The unrest began on Friday after immigration agents in masks swept through the garment district and a hardware store parking lot, arresting at least 44 people.
e8 COERCE/arrest | arresting | a=immigration agents in masks>ICE | r=people>Immigrants in Los Angeles,USA,CVL | p=the garment district>LA | d=2025-06-06 | f=detained 44.. "at least 44 people"
. On Saturday crowds in Paramount hurled rocks and chunks of cement at border patrol vehicles; officers replied with flash-bang grenades and pepper balls.
e9 PROTEST/riot | hurled rocks | a=crowds in Paramount>PROT | r=border patrol vehicles>U.S. Border Patrol,USA,COP | p=Paramount>PAR | d=2025-06-07
e10 ASSAULT/crowd-control | flash-bang grenades and pepper balls | a=officers>U.S. Border Patrol,USA,COP | r=crowds in Paramount>PROT | p=Paramount>PAR | d=2025-06-07
+ By Sunday demonstrators had blocked the 101 Freeway and burned several driverless taxis, sending up a greasy smoke that could be seen from Dodger Stadium, where the home team was busy attacking a weak Mets bullpen.
e11 PROTEST/obstruct | blocked the 101 Freeway | a=demonstrators>PROT | p=the 101 Freeway>LA | d=2025-06-08
e12 PROTEST/vandalize | burned several driverless taxis | a=demonstrators>PROT | p=the 101 Freeway>LA | d=2025-06-08
+ The police declared an unlawful assembly downtown and took 39 people into custody.
e13 COERCE/restrict | declared an unlawful assembly | a=The police>LAPD | p=downtown>LA | d=2025-06-08
e14 COERCE/arrest | took 39 people into custody | a=The police>LAPD | r=39 people>PROT | p=downtown>LA | d=2025-06-08 | f=detained 39 "39 people"
+ Mayor Karen Bass pleaded with residents not to give the administration what she called a pretext, and demanded that the raids stop.
S person:she>BASS | called | a pretext | indirect
e15 REQUEST/yield | pleaded | a=Mayor Karen Bass>BASS | r=residents>PROT
e16 REQUEST/yield | demanded | a=Mayor Karen Bass>BASS | r=the administration>Trump administration,USA,GOV
+ Mr. Trump, asked by reporters whether Gov. Gavin Newsom should be arrested, as the White House border czar had hinted, said, "I would do it."
S person:Mr. Trump>TRU | said | I would do it. | direct
e17 THREATEN/arrest | would do it | a=I>TRU | r=Gov. Gavin Newsom>NEWS | d=2025-06-09
. "Come and get me, tough guy," Mr. Newsom shot back.
S person:Mr. Newsom>NEWS | shot back | Come and get me, tough guy, | direct
+ Legal scholars are divided over how far the president's authority stretches.
+ The last time a president overrode a governor in this way was in 1965, when Lyndon B. Johnson sent troops to Alabama to shield civil rights marchers.
e18 MOBILIZE/troops | sent troops | a=Lyndon B. Johnson>Lyndon B. Johnson,USA,GOV | p=Alabama>Alabama,USA,32.8,-86.8 | d=1965-01-01..1965-12-31
+ Outside a taqueria on Alameda Street, where plywood covered the windows, Ofelia Ruiz was selling fruit cups to soldiers.
. "They are polite," she said.
S person:she>=Ofelia Ruiz | said | They are polite, | direct
. "My nephew wears the same uniform.
. He is in Texas."
