@story en-own-q-086 | en | 2024-02-06 | Situasi
@who CAM = Cameroon | CMR | GOV
@who AMB = Ambazonia Defence Forces | CMR | REB
@who NGA = Nigeria | NGA | GOV
@who CARM = Cameroonian army | CMR | MIL
@where KUM = Kumbo | CMR | 6.2 | 10.67
@where BAM = Bamenda | CMR | 5.96 | 10.15
# Separatists free Kumbo's kidnapped teachers after archbishop pleads
e1 RETREAT/release | free | a=Separatists>AMB | r=kidnapped teachers>Teachers in Kumbo,CMR,CVL | p=Kumbo>KUM
e2 ASSAULT/abduct | kidnapped | r=teachers>Teachers in Kumbo,CMR,CVL | p=Kumbo>KUM
e3 REQUEST/yield | pleads | a=archbishop>Archbishop of Bamenda,CMR,CVL | r=Separatists>AMB
+ Eleven primary-school teachers abducted three weeks ago by separatist gunmen in north-western Cameroon walked into a parish house in Kumbo on Monday evening, footsore but unharmed, the Archbishop of Bamenda said.
S person:the Archbishop of Bamenda>=Archbishop of Bamenda | said | Eleven primary-school teachers ... footsore but unharmed | indirect
e4 ASSAULT/abduct | abducted | a=separatist gunmen>AMB | r=Eleven primary-school teachers>Teachers in Kumbo,CMR,CVL | p=Kumbo>KUM | f=abducted 11 "Eleven primary-school teachers" | same=e2
e5 RETREAT/release | walked into a parish house | r=Eleven primary-school teachers>Teachers in Kumbo,CMR,CVL | p=Kumbo>KUM | d=2024-02-05 | same=e1
+ No ransom was paid, he insisted, "only a great many telephone calls".
S person:he>=Archbishop of Bamenda | insisted | No ransom was paid | indirect
+ The rebels, who want an English-speaking state called Ambazonia, forbid lessons in government schools and have burned some 200 of them.
e6 COERCE/restrict | forbid lessons | a=The rebels>AMB | r=government schools>Schools in north-western Cameroon,CMR,CVL | st=ongoing
e7 ASSAULT/destroy | burned | a=The rebels>AMB | r=government schools>Schools in north-western Cameroon,CMR,CVL
+ A spokesman for one of their factions denied that his men had taken the teachers and said they had merely been "invited for questioning".
S unnamed:A spokesman for one of their factions>- | said | they had merely been "invited for questioning" | mixed
e8 REJECT | denied | a=A spokesman for one of their factions>AMB
e9 ASSAULT/abduct | taken | a=his men>AMB | r=the teachers>Teachers in Kumbo,CMR,CVL | p=Kumbo>KUM | st=denied | same=e2
+ Soldiers had meanwhile razed part of a village where they thought the captives were hidden, two residents told Agence France-Presse.
S outlet:Agence France-Presse>=Agence France-Presse ; unnamed:two residents>- | told | Soldiers had meanwhile razed part of a village where they thought the captives were hidden | indirect
e10 ASSAULT/destroy | razed | a=Soldiers>CARM | r=a village>Village near Kumbo,CMR,CVL | p=Kumbo>KUM
+ Cameroon and Nigeria agreed last year to share intelligence on the gunmen, and in 2018 Nigeria handed over 47 separatists, ten of whom are serving life sentences in Yaoundé.
e11 AGREE | agreed | a=Cameroon>CAM ; Nigeria>NGA | d=2023-01-01..2023-12-31
e12 COOPERATE | handed over | a=Nigeria>NGA | r=47 separatists>Separatist leaders of Cameroon,CMR,REB | d=2018-01-01..2018-12-31
e13 SANCTION/convict | serving life sentences | r=separatists>Separatist leaders of Cameroon,CMR,REB | p=Yaoundé>Yaoundé,CMR,3.87,11.52 | st=ongoing
+ The war has killed 6,000 people in seven years.
e14 ASSAULT | killed | r=6,000 people>People of western Cameroon,CMR,CVL | d=2017-01-01..2024-02-06 | f=killed 6000 "6,000 people"

@story en-own-q-087 | en | 2019-08-06 | Situasi
@who IND = India | IND | GOV
@who PAK = Pakistan | PAK | GOV
@who SHAH = Amit Shah | IND | GOV
@who MUF = Mehbooba Mufti | IND | OPP
@who OMA = Omar Abdullah | IND | OPP
@who KAS = People of Kashmir | IND | CVL
@where SRI = Srinagar | IND | 34.08 | 74.8
@where KSH = Jammu and Kashmir | IND | 34.0 | 76.0
# Silence in Srinagar as India strips Kashmir of autonomy and locks up its leaders
e1 COERCE/restrict | strips Kashmir of autonomy | a=India>IND | r=Kashmir>KAS | p=Kashmir>KSH | d=2019-08-05
e2 COERCE/arrest | locks up | a=India>IND | r=its leaders>MUF
+ There were no telephones, so nobody rang to ask whether it was true.
+ India's Hindu nationalist government revoked the special status of Jammu and Kashmir on Monday by presidential decree, after pouring tens of thousands of extra soldiers into a valley that was already one of the most militarised places on earth.
e3 COERCE/restrict | revoked the special status | a=India's Hindu nationalist government>IND | r=Jammu and Kashmir>KAS | p=Jammu and Kashmir>KSH | d=2019-08-05 | same=e1
e4 MOBILIZE/troops | pouring tens of thousands of extra soldiers | a=India's Hindu nationalist government>IND | p=a valley>SRI | f=size 20000.. "tens of thousands of extra soldiers"
+ The internet was cut before midnight on Sunday, gatherings of more than four people were forbidden, and two former chief ministers, Mehbooba Mufti and Omar Abdullah, were put under house arrest.
e5 COERCE/censor | internet was cut | r=Kashmir>KAS | p=a valley>SRI | d=2019-08-04
e6 COERCE/restrict | gatherings of more than four people were forbidden | r=Kashmir>KAS | p=a valley>SRI
e7 COERCE/arrest | put under house arrest | r=Mehbooba Mufti>MUF ; Omar Abdullah>OMA | p=a valley>SRI | same=e2
+ "Today marks the darkest day in Indian democracy," Ms Mufti tweeted while she still could.
S person:Ms Mufti>MUF | tweeted | Today marks the darkest day in Indian democracy, | direct
e8 ACCUSE/disapprove | darkest day in Indian democracy | a=Ms Mufti>MUF | r=Indian>IND | d=2019-08-05
+ Amit Shah, the home minister, told parliament that the old article 370 had been the root of terrorism and would be missed by nobody.
S person:Amit Shah>SHAH | told parliament that | the old article 370 had been the root of terrorism and would be missed by nobody | indirect
+ An opposition member tore up a copy of the constitution on the floor and was marched out.
e9 PROTEST | tore up a copy of the constitution | a=An opposition member>Opposition member of the Rajya Sabha,IND,OPP
e10 COERCE | marched out | r=An opposition member>Opposition member of the Rajya Sabha,IND,OPP
+ Pakistan, which claims the whole of Kashmir, condemned the step as illegal and said it would exercise all possible options; its army chief summoned the corps commanders.
S organization:Pakistan>PAK | said | it would exercise all possible options | indirect
e11 ACCUSE/disapprove | condemned | a=Pakistan>PAK
e12 THREATEN | exercise all possible options | a=it>PAK
+ China, too, objected, because the eastern district of Ladakh, part of which Beijing regards as its own, is to be ruled directly from Delhi.
e13 ACCUSE/disapprove | objected | a=China>China,CHN,GOV
+ A spokeswoman for the State Department said Washington was following events closely and called on all parties to maintain peace along the Line of Control.
S unnamed:A spokeswoman for the State Department>- | said | Washington was following events closely | indirect
e14 REQUEST/yield | called on | a=A spokeswoman for the State Department>United States,USA,GOV | r=all parties>IND ; all parties>PAK
+ At a checkpoint of coiled wire on Residency Road a man with a bag of oxygen masks for his father tried to explain himself to a soldier from Kerala, who spoke none of his languages.

@story en-own-q-088 | en | 2023-11-23 | Situasi
@who IRL = Irish police | IRL | COP
@who RIOT = Rioters in Dublin | IRL | CVL
@who VAR = Leo Varadkar | IRL | GOV
@who HAR = Drew Harris | IRL | COP
@where DUB = Dublin | IRL | 53.35 | -6.26
# Trams torched, shops smashed: Dublin burns after children stabbed outside school
e1 PROTEST/vandalize | torched | p=Dublin>DUB | d=2023-11-23
e2 ASSAULT/primitive | stabbed | r=children>Children in Dublin,IRL,CVL | p=Dublin>DUB | d=2023-11-23
+ Rioters set fire to a double-decker, a tram and police cars in the heart of Dublin on Thursday night after a man with a knife attacked three small children and a carer outside a school.
e3 PROTEST/vandalize | set fire | a=Rioters>RIOT | r=police cars>IRL | p=the heart of Dublin>DUB | d=2023-11-23 | same=e1
e4 ASSAULT/primitive | attacked | a=a man with a knife>Knifeman in Dublin,-,CVL | r=three small children and a carer>Children in Dublin,IRL,CVL | p=a school>DUB | d=2023-11-23 | f=injured 4 "three small children and a carer" | same=e2
+ A girl of five is fighting for her life.
+ "We have a complete lunatic hooligan faction driven by far-right ideology," said the Garda commissioner, Drew Harris, who drafted in 400 officers and shut the city centre.
S person:Drew Harris>HAR | said | We have a complete lunatic hooligan faction driven by far-right ideology, | direct
e5 ACCUSE/disapprove | lunatic hooligan faction | a=Drew Harris>HAR | r=a complete lunatic hooligan faction>RIOT | d=2023-11-23
e6 MOBILIZE/police | drafted in 400 officers | a=the Garda commissioner>HAR | r=officers>IRL | p=the city centre>DUB | d=2023-11-23 | f=size 400 "400 officers"
e7 COERCE/restrict | shut the city centre | a=the Garda commissioner>HAR | p=the city centre>DUB | d=2023-11-23
+ Online, anonymous accounts had spread the word that the knifeman was a foreigner, and urged "get the scum out".
S unnamed:anonymous accounts>- | had spread the word that | the knifeman was a foreigner | indirect
S unnamed:anonymous accounts>- | urged | get the scum out | direct
+ The man who brought him down with his motorcycle helmet, Caio Benicio, is a food courier from Rio de Janeiro.
e8 AID | brought him down | a=Caio Benicio>Caio Benicio,BRA,CVL | r=three small children>Children in Dublin,IRL,CVL | p=Dublin>DUB | d=2023-11-23
+ Thirty-four people were arrested and several officers hurt, one of them seriously, police said.
S organization:police>IRL | said | Thirty-four people were arrested and several officers hurt, one of them seriously | indirect
e9 COERCE/arrest | arrested | a=police>IRL | r=Thirty-four people>RIOT | p=Dublin>DUB | f=detained 34 "Thirty-four people"
e10 PROTEST/riot | hurt | a=Rioters>RIOT | r=several officers>IRL | p=Dublin>DUB | d=2023-11-23
+ Taoiseach Leo Varadkar promised new laws against the incitement of hatred "in a matter of weeks" and said the rioters had brought shame on Ireland.
S person:Taoiseach Leo Varadkar>VAR | said | the rioters had brought shame on Ireland | indirect
e11 AGREE | promised | a=Taoiseach Leo Varadkar>VAR
e12 ACCUSE/disapprove | brought shame | a=Taoiseach Leo Varadkar>VAR | r=the rioters>RIOT
+ Sinn Fein has called on the justice minister to quit; she refuses.
e13 REQUEST/yield | called on | a=Sinn Fein>Sinn Fein,IRL,OPP | r=the justice minister>Helen McEntee,IRL,GOV
e14 REJECT/yield | refuses | a=she>Helen McEntee,IRL,GOV | r=Sinn Fein>Sinn Fein,IRL,OPP
+ By morning the burned tram had become something that people photographed on the way to work.

@story en-own-q-089 | en | 2018-04-28 | Situasi
@who MOON = Moon Jae-in | KOR | GOV
@who KIM = Kim Jong Un | PRK | GOV
@who NK = North Korea | PRK | GOV
@where PAN = Panmunjom | PRK | 37.96 | 126.68
# Over a concrete slab at Panmunjom, Kim and Moon vow an end to war
e1 CONSULT | Over a concrete slab at Panmunjom | a=Kim>KIM ; Moon>MOON | p=Panmunjom>PAN | d=2018-04-27
e2 AGREE | vow | a=Kim>KIM ; Moon>MOON | p=Panmunjom>PAN | d=2018-04-27
+ Kim Jong Un stepped across the line on Friday and then, on an impulse, took Moon Jae-in by the hand and led him back over it.
e3 CONSULT/visit | stepped across the line | a=Kim Jong Un>KIM | r=Moon Jae-in>MOON | p=the line>PAN | d=2018-04-27 | same=e1
+ The leaders of the two Koreas promised to seek this year a formal end to the war of 1950-53 and agreed on "complete denuclearisation" of the peninsula, without saying what either of them means by it.
e4 AGREE | promised | a=The leaders of the two Koreas>KIM ; The leaders of the two Koreas>MOON | p=the line>PAN | d=2018-04-27 | same=e2
e5 AGREE | agreed | a=The leaders of the two Koreas>KIM ; The leaders of the two Koreas>MOON | p=the line>PAN | d=2018-04-27
e6 ASSAULT | war of 1950-53 | a=the two Koreas>NK ; the two Koreas>South Korea,KOR,GOV | d=1950-06-25..1953-07-27
+ Propaganda loudspeakers along the border will fall silent on Tuesday, a liaison office will open in Kaesong, and families parted for 65 years are to meet in August, according to the joint declaration.
S document:the joint declaration>- | according to | Propaganda loudspeakers along the border ... meet in August | indirect
e7 CONCEDE | fall silent | a=the two Koreas>NK ; the two Koreas>South Korea,KOR,GOV | p=the border>Korean Demilitarized Zone,KOR,38.0,127.2 | d=2018-05-01 | st=planned
e8 AGREE | liaison office will open | a=the two Koreas>NK ; the two Koreas>South Korea,KOR,GOV | p=Kaesong>Kaesong,PRK,37.97,126.55 | st=planned
e9 AGREE | families parted for 65 years are to meet | a=the two Koreas>NK ; the two Koreas>South Korea,KOR,GOV | d=2018-08-01..2018-08-31 | st=planned
+ "I came here to put an end to the history of confrontation," said Mr Kim, a little out of breath.
S person:Mr Kim>KIM | said | I came here to put an end to the history of confrontation, | direct
+ He joked that he would no longer wake his host at dawn, an allusion to last year's missile launches.
S person:He>KIM | joked that | he would no longer wake his host at dawn | indirect
e10 MOBILIZE/weapons | missile launches | a=He>NK | d=2017-01-01..2017-12-31
+ President Trump tweeted "KOREAN WAR TO END!" and told reporters that he would not be played.
S person:President Trump>=Donald Trump | tweeted | KOREAN WAR TO END! | direct
S person:President Trump>=Donald Trump | told reporters that | he would not be played | indirect
+ China applauded; Japan's defence minister, Itsunori Onodera, cautioned against easing the pressure.
e11 SUPPORT | applauded | a=China>China,CHN,GOV | r=The leaders of the two Koreas>KIM ; The leaders of the two Koreas>MOON
e12 REQUEST/change | cautioned against easing the pressure | a=Itsunori Onodera>Itsunori Onodera,JPN,GOV
+ Dinner was cold noodles, fetched from Pyongyang, and by Saturday lunch the queue outside every noodle shop in Seoul went round the block.
