@story en-own-qd-025 | en | 2018-04-23 | Ararat Weekly
@who SS = Serzh Sargsyan | ARM | GOV
@who NP = Nikol Pashinyan | ARM | OPP
@who PRO = Protesters in Yerevan | ARM | CVL
@who POL = Police of Armenia | ARM | COP
@who RPA = Republican Party of Armenia | ARM | GOV
@who ASO = Armenian soldiers who joined the protests | ARM | MIL
@who KK = Karen Karapetyan | ARM | GOV
@where Y = Yerevan | ARM | 40.18 | 44.51
@where RS = Republic Square | ARM | 40.18 | 44.51
# 'I was wrong': Armenia's strongman quits after eleven days of a revolution with pots and prams
S person:Armenia's strongman>SS | - | I was wrong | direct
e1 RETREAT/resign | quits | a=Armenia's strongman>SS | d=2018-04-23
e2 PROTEST/demo | revolution | d=2018-04-13..2018-04-23
+ YEREVAN — The news travelled along Abovyan Street faster than anyone could run, by car horn, and within a quarter of an hour strangers were kissing on the roofs of buses and the fountain in Republic Square was full of people in their clothes.
+ Serzh Sargsyan, who ran Armenia for ten years as president and had himself elected prime minister last Tuesday so as to go on running it, announced in a statement of nine lines that he was laying down the office.
S document:a statement of nine lines>=Statement of Serzh Sargsyan ; person:Serzh Sargsyan>SS | announced | he was laying down the office | indirect
e3 RETREAT/resign | laying down the office | a=he>SS | p=YEREVAN>Y | d=2018-04-23 | same=e1
+ "Nikol Pashinyan was right. I was wrong," it read.
S document:it>=Statement of Serzh Sargsyan ; person:Serzh Sargsyan>SS | read | Nikol Pashinyan was right. I was wrong, | direct
e4 CONCEDE | I was wrong | a=I>SS | r=Nikol Pashinyan>NP | d=2018-04-23
+ Mr Pashinyan, 42, a former newspaper editor with a camouflage T-shirt and a bandaged hand, which he cut on barbed wire, had been let out of custody barely an hour before.
e5 RETREAT/release | let out of custody | r=Mr Pashinyan>NP | p=YEREVAN>Y | d=2018-04-23
+ He had spent the night there because of three minutes on Sunday morning in the Marriott hotel, where he met the prime minister before the cameras and told him that the only thing left to discuss was the terms of his departure.
S person:he#5>NP | told him that | the only thing left to discuss was the terms of his departure | indirect
e6 CONSULT | met | a=he#5>NP ; the prime minister>SS | p=the Marriott hotel>Y | d=2018-04-22
e7 REQUEST/yield | the terms of his departure | a=he#5>NP | r=him>SS | p=the Marriott hotel>Y | d=2018-04-22
+ "This is blackmail," Mr Sargsyan replied, adding that a party with seven per cent of the vote had no right to speak for the people, and walked out; the police seized his visitor in the Erebuni district soon afterwards, with two other deputies, stunning those around them with grenades.
S person:Mr Sargsyan>SS | replied | This is blackmail, | direct
S person:Mr Sargsyan>SS | adding that | a party with seven per cent of the vote had no right to speak for the people | indirect
e8 ACCUSE/disapprove | blackmail | a=Mr Sargsyan>SS | r=his visitor>NP | p=the Marriott hotel>Y | d=2018-04-22
e9 REJECT/meet | walked out | a=Mr Sargsyan>SS | r=his visitor>NP | p=the Marriott hotel>Y | d=2018-04-22
e10 COERCE/arrest | seized | a=the police>POL | r=his visitor>NP ; two other deputies>Opposition deputies of Armenia,ARM,OPP | p=the Erebuni district>Y | d=2018-04-22
e11 ASSAULT/crowd-control | stunning those around them with grenades | a=the police>POL | r=those around them>PRO | p=the Erebuni district>Y | d=2018-04-22
+ What broke the government was Monday's parade.
. Several hundred soldiers, unarmed, in uniform, medals on, linked arms and marched at the head of the medical students, something the defence ministry called unlawful and promised to punish "with all severity".
S organization:the defence ministry>=Ministry of Defence of Armenia | promised to punish | with all severity | direct
e12 PROTEST/demo | marched | a=Several hundred soldiers>ASO ; the medical students>Medical students in Yerevan,ARM,CVL | p=YEREVAN>Y | d=2018-04-23 | f=size 200.. "Several hundred soldiers"
e13 THREATEN | promised to punish | a=the defence ministry>Ministry of Defence of Armenia,ARM,GOV | r=Several hundred soldiers>ASO | d=2018-04-23
+ The date was on everyone's mind: Tuesday is the day on which Armenians remember the genocide of 1915, and nobody wanted blood on the way up to the memorial.
e14 ASSAULT | genocide | r=Armenians>Armenians of the Ottoman Empire,-,CVL | d=1915-01-01..1915-12-31
+ Mr Sargsyan had seen blood before.
. On 1 March 2008, a few weeks before he first took office, ten people died when troops cleared the square of those who disputed his election; for his part in that, Mr Pashinyan went underground and then to prison for two years.
e15 ASSAULT/firearms | died | a=troops>Armed Forces of Armenia,ARM,MIL | r=those who disputed his election>Protesters in Yerevan in 2008,ARM,CVL | p=the square>Y | d=2008-03-01 | f=killed 10 "ten people"
e16 COERCE/arrest | to prison | r=Mr Pashinyan>NP
+ This time there was not much to shoot at: a strike of conservatory teachers, women with saucepans at eleven each night, prams parked across zebra crossings, a car abandoned with its bonnet up on every bridge.
e17 PROTEST/strike | strike | a=conservatory teachers>Conservatory teachers in Yerevan,ARM,CVL | p=YEREVAN>Y
e18 PROTEST/demo | women with saucepans | a=women with saucepans>PRO | p=YEREVAN>Y
e19 PROTEST/obstruct | parked across zebra crossings | p=YEREVAN>Y
+ Karen Karapetyan, once of Gazprom, becomes acting head of the government and has agreed to see Mr Pashinyan on Wednesday about what the latter calls the people's conditions, namely a premier of their own and new elections.
e20 AGREE | agreed to see | a=Karen Karapetyan>KK | r=Mr Pashinyan>NP | d=2018-04-23
e21 CONSULT | see Mr Pashinyan | a=Karen Karapetyan>KK ; Mr Pashinyan>NP | d=2018-04-25 | st=planned
e22 REQUEST/yield | the people's conditions | a=the latter>NP | r=Karen Karapetyan>KK
+ Russia, which has a base at Gyumri and 3,000 men in it, looked on with unusual calm; "Armenia, Russia is always with you!" wrote the foreign ministry's spokeswoman, Maria Zakharova, on Facebook.
S document:Facebook>=Facebook post of Maria Zakharova ; person:Maria Zakharova>=Maria Zakharova | wrote | Armenia, Russia is always with you! | direct
e23 SUPPORT | always with you | a=Russia>Russia,RUS,GOV | r=Armenia>Armenia,ARM,GOV | d=2018-04-23
+ Apricot trees are in flower along the Hrazdan, and there is not a bottle of sparkling wine left in the supermarket on Tumanyan Street.

@story en-own-qd-026 | en | 2021-06-06 | Sahel Report
@who ATT = Attackers of Solhan | BFA | REB
@who BF = Burkina Faso | BFA | GOV
@who RK = Roch Marc Christian Kaboré | BFA | GOV
@who VDP = Volunteers for the Defence of the Homeland | BFA | REB
@who AQ = JNIM | MLI | REB
@who AG = António Guterres | - | IGO
@who VIL = Villagers of Solhan | BFA | CVL
@where S = Solhan | BFA | 13.3 | 0.25
@where BFA = Burkina Faso | BFA | 12.3 | -1.7
@where SB = Sebba | BFA | 13.44 | 0.53
# Burkina Faso mourns at least 138 after night of slaughter in gold village
e1 ASSAULT/firearms | night of slaughter | r=at least 138>VIL | p=gold village>S | d=2021-06-04..2021-06-05 | f=killed 138.. "at least 138"
+ The diggers sleep beside their pits, because of thieves, and that was where the gunmen found most of them.
+ In the space of three hours, from about two o'clock on Saturday morning, at least 138 people were shot, stabbed or burned in Solhan, a settlement of mud houses and mine shafts 15 km from the Niger border, in what the government of Burkina Faso said was the worst attack since the jihadists turned on the country in 2015.
S organization:the government of Burkina Faso>BF | said | the worst attack since the jihadists turned on the country in 2015 | indirect
e2 ASSAULT/firearms,primitive | shot, stabbed or burned | r=people>VIL | p=Solhan>S | d=2021-06-05 | f=killed 138.. "at least 138 people" | same=e1
+ Local sources put the number at 160, and the dead, among them some twenty children, were laid in three long graves on Sunday by men who had tied their shirts over their noses.
S unnamed:Local sources>- | put the number at | 160 | indirect
e3 ASSAULT/firearms | 160 | r=children>VIL | p=Solhan>S | d=2021-06-05 | f=killed 160 "160" | same=e1
+ "They shouted that we were dogs of the Volunteers," said Boureima, a miner of 22 with a bullet through the foot, in the hospital at Dori.
S person:Boureima>=Boureima | said | They shouted that we were dogs of the Volunteers, | direct
. "I'd sold them petrol the week before, I think."
S person:Boureima>=Boureima | - | I'd sold them petrol the week before, I think. | direct
+ The assailants, he and other survivors recounted, overran the post of the Volunteers for the Defence of the Homeland first, civilians with a fortnight's training and a shotgun each whom the state began to recruit early last year for want of soldiers.
S person:he#2>=Boureima ; unnamed:other survivors>- | recounted | The assailants ... overran the post of the Volunteers for the Defence of the Homeland first | indirect
e4 ASSAULT | overran the post | a=The assailants>ATT | r=the Volunteers for the Defence of the Homeland>VDP | p=Solhan>S | d=2021-06-05
+ Then they set fire to the market and the clinic.
e5 ASSAULT/destroy | set fire to the market and the clinic | a=they>ATT | p=Solhan>S | d=2021-06-05
+ An army company is based in Sebba, twelve kilometres away; it arrived after daybreak, having feared mines on the track, and indeed it found some.
e6 MOBILIZE/weapons | mines on the track | p=the track>SB
+ No group has owned up to the massacre.
e7 ASSAULT/firearms | massacre | p=Solhan>S | d=2021-06-05 | same=e1
+ The al-Qaeda alliance JNIM, which dominates that corner of the Yagha province, went so far as to condemn it in a communiqué, denying any part; security officials in Ouagadougou put it down to a band of very young fighters, some of them no older than twelve, a claim repeated later by the United States.
S unnamed:security officials in Ouagadougou>- | put it down to | a band of very young fighters, some of them no older than twelve | indirect
e8 ACCUSE/disapprove | condemn | a=The al-Qaeda alliance JNIM>AQ
e9 ASSAULT/firearms | denying any part | a=The al-Qaeda alliance JNIM>AQ | p=Solhan>S | d=2021-06-05 | st=denied | same=e1
e10 ACCUSE/allege | put it down | a=security officials in Ouagadougou>BF | r=a band of very young fighters>ATT
+ President Roch Marc Christian Kaboré has ordered three days of mourning and asked his people to close ranks against "these obscurantist forces".
S person:President Roch Marc Christian Kaboré>RK | asked his people to close ranks against | these obscurantist forces | direct
e11 REQUEST | asked his people to close ranks | a=President Roch Marc Christian Kaboré>RK | r=his people>Burkinabe people,BFA,CVL
+ His governor in the Sahel region prohibited the use of motorcycles, and every artisanal mine in two provinces is closed until further notice, which deprives, by one estimate, 60,000 people of a living.
e12 COERCE/restrict | prohibited the use of motorcycles | a=His governor in the Sahel region>Governor of the Sahel Region of Burkina Faso,BFA,GOV | p=Sahel region>Sahel Region,BFA,14.0,-0.5
e13 COERCE/restrict | closed | r=every artisanal mine>Artisanal miners in Burkina Faso,BFA,CVL | p=two provinces>Yagha,BFA,13.3,0.5 | st=ongoing
+ António Guterres, the secretary-general of the United Nations, was "outraged" and offered the organisation's full support.
S person:António Guterres>AG | was | outraged | direct
e14 ACCUSE/disapprove | outraged | a=António Guterres>AG
e15 AGREE | offered | a=António Guterres>AG
+ Pope Francis prayed for the victims from his window; Jean-Yves Le Drian, the French foreign minister, announced that he would go to Ouagadougou this week.
S person:Jean-Yves Le Drian>=Jean-Yves Le Drian | announced that | he would go to Ouagadougou this week | indirect
e16 CONSULT/visit | would go to Ouagadougou | a=he#3>Jean-Yves Le Drian,FRA,GOV | p=Ouagadougou>Ouagadougou,BFA,12.37,-1.52 | d=2021-06-07..2021-06-13 | st=planned
+ In the night before the slaughter in Solhan, and scarcely noticed, 14 people had been killed in Tadaryat, in the neighbouring province of Oudalan.
e17 ASSAULT/firearms | slaughter | p=Solhan>S | d=2021-06-05 | same=e1
e18 ASSAULT | killed | r=14 people>Villagers of Tadaryat,BFA,CVL | p=Tadaryat>Tadaryat,BFA,14.7,-0.3 | d=2021-06-04 | f=killed 14 "14 people"
+ More than 1.2 million Burkinabe have left home in two years.
e19 ASSAULT | left home | r=Burkinabe>Displaced people in Burkina Faso,BFA,CVL | p=Burkina Faso>BFA | d=2019-06-01..2021-06-06 | f=displaced 1200000.. "More than 1.2 million Burkinabe"
+ Gold, at 50 tonnes a year, has overtaken cotton as the chief export, and how much of it pays for rifles is a figure that nobody has.

@story en-own-qd-027 | en | 2022-05-19 | Isthmus Times
@who CONTI = Conti | RUS | -
@who CR = Costa Rica | CRI | GOV
@who RC = Rodrigo Chaves | CRI | GOV
@who CA = Carlos Alvarado | CRI | GOV
@who US = United States | USA | GOV
@who MOF = Ministry of Finance of Costa Rica | CRI | GOV
@where SJ = San José | CRI | 9.93 | -84.08
@where CRI = Costa Rica | CRI | 9.9 | -84.1
# 'We are at war', says Costa Rica's new leader. The enemy is a web page
S person:Costa Rica's new leader>RC | says | We are at war | direct
e1 COERCE/cyber | at war | a=The enemy>CONTI | r=Costa Rica>CR | p=Costa Rica>CRI | d=2022-04-17..2022-05-19 | st=ongoing
+ For a nation that abolished its army in 1948 and is rather vain about it, it was an unexpected way to begin.
+ Rodrigo Chaves had been president for some minutes on May 8 when he signed, before the ministers had found their chairs, a decree declaring an emergency because of computer viruses, the first government in the world to do so.
e2 COERCE/martial-law | declaring an emergency | a=Rodrigo Chaves>RC | p=Costa Rica>CRI | d=2022-05-08
+ "We are at war, and that is not an exaggeration," he declared on Monday, after a second wave of intrusions had brought the number of stricken bodies to 27, municipalities and the state electricity works of Cartago included.
S person:he>RC | declared on Monday | We are at war, and that is not an exaggeration, | direct
e3 COERCE/cyber | second wave of intrusions | r=bodies>CR ; the state electricity works of Cartago>JASEC,CRI,GOV | p=Costa Rica>CRI | same=e1
+ What happened can be told quickly.
. On the night of April 17 somebody calling himself "unc1756", a member or lodger of the Russian-speaking extortion gang Conti, got into the servers of the finance ministry, copied a terabyte of tax files and turned the rest into gibberish.
e4 COERCE/cyber | got into the servers | a=somebody calling himself "unc1756">CONTI | r=the finance ministry>MOF | d=2022-04-17
. He asked for 10 million dollars to put things right, and doubled the price when Carlos Alvarado, then in his last days in office, would not hear of it.
e5 REQUEST/assist | asked for 10 million dollars | a=He>CONTI | r=Carlos Alvarado>CA
e6 REJECT/yield | would not hear of it | a=Carlos Alvarado>CA | r=He>CONTI
. "The Costa Rican state will not pay anything to these cybercriminals," the outgoing president said on April 21.
S person:the outgoing president>CA | said on April 21 | The Costa Rican state will not pay anything to these cybercriminals, | direct
e7 REJECT/yield | will not pay | a=The Costa Rican state>CA | r=these cybercriminals>CONTI | d=2022-04-21 | same=e6
+ Customs went back to paper; at Puerto Caldera containers of pineapples stood in the sun while clerks looked for carbon sheets, and exporters reckon their losses at up to 38 million dollars a day.
S unnamed:exporters>- | reckon | losses at up to 38 million dollars a day | indirect
+ Teachers have been paid twice, or not, and some 3,000 of them took to Second Avenue in San José last week to say so.
e8 PROTEST/demo | took to Second Avenue | a=Teachers>Teachers of Costa Rica,CRI,CVL | p=Second Avenue>SJ | d=2022-05-09..2022-05-15 | f=size 3000 "some 3,000 of them"
+ The gang's messages, posted on a site in the dark web and read out by newscasters in the tone reserved for ransom notes, have grown longer and stranger.
. "We are determined to overthrow the government by means of a cyber attack," one says; another urges Costa Ricans to go into the street and demand that their leaders settle.
S document:one>=Message of Conti ; organization:We>CONTI | says | We are determined to overthrow the government by means of a cyber attack, | direct
e9 THREATEN | determined to overthrow | a=We>CONTI | r=the government>CR
e10 REQUEST | urges | a=another>CONTI | r=Costa Ricans>Costa Ricans,CRI,CVL
e11 PROTEST/demo | go into the street | a=Costa Ricans>Costa Ricans,CRI,CVL | st=possible
+ A third mentions insiders in the administration, something that Mr Chaves, to general surprise, confirmed: there are "very clear indications" of people inside the country collaborating with the group.
S person:Mr Chaves>RC | confirmed | there are "very clear indications" of people inside the country collaborating with the group | mixed
e12 ACCUSE/allege | very clear indications | a=Mr Chaves>RC | r=people inside the country>Suspected collaborators of Conti,CRI,CVL
+ Experts smile at the talk of revolution.
. In their view Conti is staging a funeral, its own: having pledged itself to the Kremlin on the second day of the invasion of Ukraine, it saw 60,000 of its chat messages leaked by an angry Ukrainian, and no victim in the West now dares pay it for fear of sanctions.
S unnamed:Experts>- | In their view | Conti is staging a funeral, its own | indirect
e13 SUPPORT | pledged itself | a=it#3>CONTI | r=the Kremlin>Russia,RUS,GOV | d=2022-02-25
e14 ASSAULT | invasion of Ukraine | r=Ukraine>Ukraine,UKR,GOV | p=Ukraine>Ukraine,UKR,49.0,32.0 | d=2022-02-24
e15 COERCE/cyber | leaked | a=an angry Ukrainian>Ukrainian leaker of Conti chats,UKR,CVL | r=it#3>CONTI
+ Washington has offered 10 million dollars, the same sum by coincidence, for the names of those who lead it, and 5 million for anyone it may help to arrest.
e16 AGREE | offered | a=Washington>US | st=occurred
e17 COERCE/arrest | arrest | r=those who lead it>CONTI | st=possible
+ Microsoft, Spain and Israel have lent software and people.
e18 AID | lent software and people | a=Spain>Spain,ESP,GOV ; Israel>Israel,ISR,GOV ; Microsoft>Microsoft,USA,BUS
+ On Wednesday the health fund's printers, 51 of them, began without anyone's touching them to spew out lines of nonsense, until a nurse pulled the plugs.

@story en-own-qd-028 | en | 2022-10-04 | Tsugaru Shimbun English Edition
@who NK = North Korea | PRK | GOV
@who JP = Japan | JPN | GOV
@who FK = Fumio Kishida | JPN | GOV
@who SK = South Korea | KOR | GOV
@who US = United States | USA | GOV
@who JCS = Joint Chiefs of Staff of South Korea | KOR | MIL
@who USFK = United States Armed Forces | USA | MIL
@who CN = China | CHN | GOV
@who RU = Russia | RUS | GOV
@where AO = Aomori | JPN | 40.82 | 140.75
@where YS = Yellow Sea | - | 36.0 | 124.0
@where MU = Mupyong-ri | PRK | 40.6 | 126.4
# Missile passes over Aomori apple harvest; allies answer with bombs on an empty islet
e1 MOBILIZE/weapons | Missile passes over | p=Aomori>AO | d=2022-10-04
e2 MOBILIZE/weapons | bombs on an empty islet | a=allies>SK ; allies>US | p=an empty islet>YS | d=2022-10-04
+ At 7.27 on Tuesday morning every telephone in the orchards round Hirosaki shrieked at the same time.
+ "Missile launch. Missile launch. Please evacuate inside a building or underground," the text ran, and the pickers, who had neither a building nor an underground, got down from their ladders and stood under the trees.
S document:the text>=J-Alert message | ran | Missile launch. Missile launch. Please evacuate inside a building or underground, | direct
e3 REQUEST | Please evacuate | a=the text>JP | r=the pickers>Residents of Aomori,JPN,CVL | p=Hirosaki>AO | d=2022-10-04
+ By then it had gone by, a thousand kilometres up.
+ The rocket, fired from Mupyong-ri near North Korea's border with China, came down 22 minutes later in the Pacific, some 3,200 km east of Japan, having travelled 4,600 km in all, farther than any the North had tested until then, according to Yasukazu Hamada, the defence minister in Tokyo.
S person:Yasukazu Hamada>=Yasukazu Hamada | according to | The rocket ... having travelled 4,600 km in all, farther than any the North had tested until then | indirect
e4 MOBILIZE/weapons | fired from Mupyong-ri | a=North Korea>NK | r=Japan>JP | p=Mupyong-ri>MU | d=2022-10-04 | same=e1
+ It was the first to cross the country in five years and the twenty-third ballistic missile of this one.
+ Fumio Kishida, the prime minister, used the word "barbaric", which in Japanese is stronger, then convened his security council and telephoned President Biden.
S person:Fumio Kishida>FK | used the word | barbaric | direct
e5 ACCUSE/disapprove | barbaric | a=Fumio Kishida>FK | d=2022-10-04
e6 CONSULT | convened | a=Fumio Kishida>FK | d=2022-10-04
e7 CONSULT/phone | telephoned | a=Fumio Kishida>FK ; President Biden>Joe Biden,USA,GOV | d=2022-10-04
+ A protest went to Pyongyang by way of the embassies in Beijing.
e8 ACCUSE/disapprove | protest | r=Pyongyang>NK | p=Beijing>Beijing,CHN,39.9,116.4 | d=2022-10-04
+ Within ten hours four South Korean F-15Ks and four American F-16s were in the air over the Yellow Sea, and a pair of guided bombs, dropped on the uninhabited rock of Jikdo, showed, in the words of the Joint Chiefs in Seoul, "the capability to conduct a precision strike at the origin of provocations".
S organization:the Joint Chiefs in Seoul>JCS | in the words of | the capability to conduct a precision strike at the origin of provocations | direct
e9 MOBILIZE/weapons | in the air | a=four South Korean F-15Ks>Republic of Korea Air Force,KOR,MIL ; four American F-16s>United States Air Force,USA,MIL | p=the Yellow Sea>YS | d=2022-10-04
e10 MOBILIZE/weapons | dropped | a=four South Korean F-15Ks>Republic of Korea Air Force,KOR,MIL | p=Jikdo>YS | d=2022-10-04 | same=e2
e11 THREATEN/violence | precision strike | a=the Joint Chiefs in Seoul>JCS | d=2022-10-04
+ President Yoon Suk Yeol warned of a "resolute" response to what he described as reckless nuclear provocations.
S person:President Yoon Suk Yeol>=Yoon Suk Yeol | described as | reckless nuclear provocations | indirect
e12 THREATEN | warned | a=President Yoon Suk Yeol>SK
+ Why now?
. Last week the carrier Ronald Reagan exercised with South Korean and, for the first time since 2017, Japanese destroyers off the peninsula; Kamala Harris, the American vice president, stood at the armistice line with binoculars.
e13 COOPERATE | exercised | a=the carrier Ronald Reagan>USFK ; South Korean>Republic of Korea Navy,KOR,MIL ; Japanese destroyers>Japan Maritime Self-Defense Force,JPN,MIL | p=the peninsula>Korean Peninsula,-,37.5,129.5 | d=2022-09-26..2022-09-30
e14 CONSULT/visit | stood at the armistice line | a=Kamala Harris>US | p=the armistice line>Military Demarcation Line,-,38.0,127.0 | d=2022-09-29
. Before, between and after those events the North let off seven short-range missiles, and in September it wrote into law that it is a nuclear power and may strike first.
e15 MOBILIZE/weapons | let off | a=the North>NK | p=North Korea>North Korea,PRK,40.0,127.0 | d=2022-09-25..2022-10-01
e16 THREATEN/violence | may strike first | a=it>NK | d=2022-09-01..2022-09-30
+ Spy satellites see fresh gravel at tunnel number three in Punggye-ri, where South Korean intelligence believes that a seventh nuclear test may be carried out between the Chinese party congress this month and the American midterm elections.
S organization:South Korean intelligence>=National Intelligence Service of South Korea | believes that | a seventh nuclear test may be carried out between the Chinese party congress this month and the American midterm elections | indirect
e17 MOBILIZE/weapons | nuclear test | p=Punggye-ri>Punggye-ri,PRK,41.28,129.08 | d=2022-10-16..2022-11-08 | st=possible
+ In New York, Washington asked for an open meeting of the Security Council, and China and Russia let it be known that they were against one.
S organization:China>CN ; organization:Russia>RU | let it be known that | they were against one | indirect
e18 REQUEST/meet | asked for an open meeting | a=Washington>US | r=the Security Council>United Nations Security Council,-,IGO | p=New York>New York,USA,40.75,-73.97
e19 REJECT/meet | against one | a=China>CN ; Russia>RU
+ In May the two had vetoed new sanctions, for the first time in 16 years of resolutions on the North.
e20 REJECT | vetoed | a=the two>CN ; the two>RU | p=New York>New York,USA,40.75,-73.97 | d=2022-05-26
+ "My father hid from American planes in the same orchard," remarked Kikue Saitō, 81, and went back to her Tsugarus, which bruise if left.
S person:Kikue Saitō>=Kikue Saitō | remarked | My father hid from American planes in the same orchard, | direct

@story en-own-qd-029 | en | 2021-05-19 | Strait Gazette
@who MA = Morocco | MAR | GOV
@who ES = Spain | ESP | GOV
@who PS = Pedro Sánchez | ESP | GOV
@who BG = Brahim Ghali | ESH | REB
@who POL = Polisario Front | ESH | REB
@who MIG = Migrants in Ceuta | MAR | CVL
@who ARMY = Spanish Army | ESP | MIL
@who MFG = Moroccan border guards | MAR | COP
@who EU = European Union | - | IGO
@where C = Ceuta | ESP | 35.89 | -5.31
@where TA = Tarajal | ESP | 35.87 | -5.34
@where M = Morocco | MAR | 32.0 | -6.0
# 8,000 swim into Ceuta as Morocco looks the other way; Spain sends in the army
e1 MOBILIZE/troops | sends in the army | a=Spain>ES | p=Ceuta>C | d=2021-05-18
+ A Civil Guard diver called Juan Francisco Valle came out of the sea at Tarajal on Tuesday with a baby in one hand, blue and no longer than his forearm.
e2 AID | came out of the sea | a=A Civil Guard diver called Juan Francisco Valle>Civil Guard,ESP,COP | r=a baby>MIG | p=Tarajal>TA | d=2021-05-18
+ It lived; the photograph went round the world, and in Rabat it was studied, one may assume, with mixed feelings.
+ Around 8,000 people, a third of them minors and many still in football shirts, have waded, paddled on empty bottles or simply walked round the breakwater since two o'clock on Monday morning into this Spanish town of 84,000 on the African shore, while Moroccan border guards stood by or, as several videos show, waved them through.
e3 RETREAT/access | waved them through | a=Moroccan border guards>MFG | r=Around 8,000 people>MIG | p=this Spanish town of 84,000>TA | d=2021-05-17..2021-05-18
+ Two drowned.
+ Madrid deployed 200 soldiers with armoured vehicles along the beach, added 200 riot police and by Wednesday afternoon had returned 5,600 of the swimmers through a gate in the fence, among them boys who hung on to the legs of the legionaries.
e4 MOBILIZE/troops | deployed 200 soldiers | a=Madrid>ES | p=the beach>TA | d=2021-05-18 | f=size 200 "200 soldiers" | same=e1
e5 MOBILIZE/police | 200 riot police | a=Madrid>ES | p=the beach>TA | d=2021-05-18 | f=size 200 "200 riot police"
e6 COERCE/deport | returned 5,600 | a=Madrid>ES | r=the swimmers>MIG | p=a gate in the fence>TA | d=2021-05-17..2021-05-19 | f=displaced 5600 "5,600 of the swimmers"
+ "They told us Cristiano Ronaldo was playing in Ceuta and it was free," Ashraf, 15, from Tetouan, told a correspondent of El Faro before he was driven off in a van.
S outlet:El Faro>=El Faro de Ceuta ; person:Ashraf>=Ashraf | told | They told us Cristiano Ronaldo was playing in Ceuta and it was free, | direct
+ At the root of the affair is a hospital bed in Logroño.
+ There, under a false Algerian name, Brahim Ghali, the head of the Polisario Front, which has fought Morocco for Western Sahara on and off since 1975, has been treated for Covid-19 since April; Spain admitted him, in the words of the foreign minister, Arancha González Laya, "on strictly humanitarian grounds".
S person:Arancha González Laya>=Arancha González Laya | in the words of | on strictly humanitarian grounds | direct
e7 AID | admitted him | a=Spain>ES | r=Brahim Ghali>BG | p=Logroño>Logroño,ESP,42.47,-2.45 | d=2021-04-18
e8 ASSAULT | fought | a=the Polisario Front>POL ; Morocco>MA | p=Western Sahara>Western Sahara,ESH,24.5,-13.7
+ Morocco, whose spies had read the passenger list, warned on May 8 that there would be consequences.
S organization:Morocco>MA | warned on May 8 that | there would be consequences | indirect
e9 THREATEN/relations | warned | a=Morocco>MA | d=2021-05-08
+ Its ambassador in Madrid, Karima Benyaich, said on Tuesday that certain acts have a price, was summoned to the foreign ministry for half an hour that she will not have enjoyed, and was then recalled to Rabat.
S person:Karima Benyaich>=Karima Benyaich | said on Tuesday that | certain acts have a price | indirect
e10 REQUEST/meet | summoned | a=the foreign ministry>ES | r=Its ambassador in Madrid, Karima Benyaich>MA | p=Madrid>Madrid,ESP,40.42,-3.7 | d=2021-05-18
e11 SANCTION/withdraw | recalled to Rabat | r=Its ambassador in Madrid, Karima Benyaich>Karima Benyaich,MAR,GOV | d=2021-05-18
+ Pedro Sánchez, cancelling Paris, flew to Ceuta with the interior minister and was booed on the road from the helipad; he promised to restore order "with the utmost firmness".
S person:he#6>PS | promised to restore order | with the utmost firmness | direct
e12 CONSULT/visit | flew to Ceuta | a=Pedro Sánchez>PS | p=Ceuta>C | d=2021-05-18
e13 PROTEST | booed | r=Pedro Sánchez>PS | p=Ceuta>C | d=2021-05-18
e14 AGREE | promised | a=he#6>PS | d=2021-05-18
+ The defence minister, Margarita Robles, did not search long for a word either: "blackmail".
S person:Margarita Robles>=Margarita Robles | - | blackmail | direct
e15 ACCUSE/disapprove | blackmail | a=Margarita Robles>ES
+ In Brussels the commissioner Ylva Johansson called it worrying and pointed out to the Moroccans that Spanish borders were European borders.
S person:Ylva Johansson>=Ylva Johansson | called it | worrying | indirect
S person:Ylva Johansson>=Ylva Johansson | pointed out | Spanish borders were European borders | indirect
e16 ACCUSE/disapprove | worrying | a=Ylva Johansson>EU | p=Brussels>Brussels,BEL,50.85,4.35
+ Rabat has been in a confident mood since December, when Donald Trump recognised its claim to the Sahara in return for its relations with Israel, and wonders aloud why Europe has not done likewise.
e17 SUPPORT | recognised its claim | a=Donald Trump>Donald Trump,USA,GOV | r=Rabat>MA | d=2020-12-10
e18 SUPPORT | relations with Israel | a=Rabat>MA | r=Israel>Israel,ISR,GOV | d=2020-12-10
+ The EU paid it 343 million euros between 2018 and 2020 to guard the coast.
e19 AID | paid it 343 million euros | a=The EU>EU | r=it>MA | d=2018-01-01..2020-12-31
+ Amnesty International accuses both governments of using people as pawns, and says that soldiers struck some of the bathers and threw them back into the water.
S organization:Amnesty International>=Amnesty International | says that | soldiers struck some of the bathers and threw them back into the water | indirect
e20 ACCUSE/allege | accuses | a=Amnesty International>Amnesty International,-,NGO | r=both governments>ES ; both governments>MA
e21 ASSAULT/beat | struck | a=soldiers>ARMY | r=the bathers>MIG | p=the water>TA
+ Late on Wednesday Moroccan police pushed a crowd back from the fence at Fnideq with tear gas, stones came over in reply, and the tide went out.
e22 ASSAULT/crowd-control | tear gas | a=Moroccan police>MFG | r=a crowd>MIG | p=Fnideq>Fnideq,MAR,35.85,-5.36 | d=2021-05-19
e23 ASSAULT/primitive | stones came over | a=a crowd>MIG | r=Moroccan police>MFG | p=Fnideq>Fnideq,MAR,35.85,-5.36 | d=2021-05-19

@story en-own-qd-030 | en | 2022-01-08 | Eurasia Wire & Letter
@who KT = Kassym-Jomart Tokayev | KAZ | GOV
@who NN = Nursultan Nazarbayev | KAZ | GOV
@who KM = Karim Massimov | KAZ | SPY
@who CSTO = Collective Security Treaty Organization | - | IGO
@who PRO = Protesters in Kazakhstan | KAZ | CVL
@who RU = Russia | RUS | GOV
@who KZ = Security forces of Kazakhstan | KAZ | COP
@who AB = Antony Blinken | USA | GOV
@where AL = Almaty | KAZ | 43.24 | 76.9
@where ZH = Zhanaozen | KAZ | 43.34 | 52.86
@where KAZ = Kazakhstan | KAZ | 48.0 | 67.0
# Ex-spymaster held for treason in Kazakhstan as Tokayev's men are told to shoot without warning
e1 COERCE/arrest | held for treason | r=Ex-spymaster>KM | p=Kazakhstan>KAZ | d=2022-01-06
e2 THREATEN/violence | told to shoot without warning | a=Tokayev's men>Security forces of Kazakhstan,KAZ,COP | d=2022-01-07
+ It is foggy in Almaty and it smells of burnt plastic.
+ The town hall, a Soviet palace with a view of the Tian Shan, has no windows left; in front of it, on Saturday, soldiers fired bursts at a car which had not stopped, and an old man went on selling sunflower seeds to nobody from a pushchair.
e3 ASSAULT/firearms | fired bursts at a car | a=soldiers>Armed Forces of Kazakhstan,KAZ,MIL | r=a car>Car in Almaty,KAZ,CVL | p=The town hall>AL | d=2022-01-08
+ A week that began with the price of gas has ended with Kazakhstan's most powerful policeman behind bars.
+ Karim Massimov, twice prime minister and until Wednesday the chairman of the National Security Committee, the KNB, has been detained on suspicion of high treason "along with other persons", said the service that he used to command.
S organization:the service that he used to command>=National Security Committee of Kazakhstan | said | Karim Massimov ... has been detained on suspicion of high treason "along with other persons" | mixed
e4 COERCE/arrest | detained | a=the service that he used to command>National Security Committee of Kazakhstan,KAZ,SPY | r=Karim Massimov>KM ; other persons>Associates of Karim Massimov,KAZ,- | p=Kazakhstan>KAZ | d=2022-01-06 | same=e1
e5 ACCUSE/allege | suspicion of high treason | a=the service that he used to command>National Security Committee of Kazakhstan,KAZ,SPY | r=Karim Massimov>KM
+ He was the creature of Nursultan Nazarbayev, 81, who gave the capital his first name and has not been seen for ten days.
+ On Sunday drivers in Zhanaozen, the oil town in the west where police killed at least 14 strikers in 2011, blocked a road because liquefied gas had doubled in price overnight.
e6 PROTEST/obstruct | blocked a road | a=drivers>Drivers in Zhanaozen,KAZ,CVL | p=Zhanaozen>ZH | d=2022-01-02
e7 ASSAULT/firearms | killed | a=police>Police of Kazakhstan,KAZ,COP | r=strikers>Oil workers in Zhanaozen,KAZ,CVL | p=Zhanaozen>ZH | d=2011-12-16 | f=killed 14.. "at least 14 strikers"
+ By Tuesday the marches had reached every city and the slogan was "Shal, ket!", or "Old man, out!", although the old man in question had left the presidency in 2019.
e8 PROTEST/demo | marches | p=Kazakhstan>KAZ | d=2022-01-02..2022-01-05
e9 REQUEST/yield | Old man, out! | a=the marches>PRO | r=the old man>NN | d=2022-01-04
+ His successor, Kassym-Jomart Tokayev, cut the fuel price, accepted the resignation of the cabinet and took over the security council from his patron.
e10 CONCEDE | cut the fuel price | a=Kassym-Jomart Tokayev>KT | d=2022-01-04
e11 RETREAT/resign | resignation of the cabinet | a=the cabinet>Cabinet of Kazakhstan,KAZ,GOV | d=2022-01-05
e12 COERCE/seize | took over the security council | a=Kassym-Jomart Tokayev>KT | r=his patron>NN | d=2022-01-05
+ It came too late, or somebody did not wish it to be enough: on Wednesday, in Almaty, well-built men nobody knew turned up among the youngsters, policemen vanished from the armouries, and within hours the residence was burning and the airport overrun.
e13 PROTEST/riot,vandalize | burning | a=well-built men nobody knew>PRO | r=the residence>KT | p=Almaty>AL | d=2022-01-05
e14 COERCE/seize | overrun | a=well-built men nobody knew>PRO | p=the airport>AL | d=2022-01-05
+ "I gave the order to open fire to kill without warning," Mr Tokayev said on television on Friday.
S person:Mr Tokayev>KT | said on television on Friday | I gave the order to open fire to kill without warning, | direct
e15 THREATEN/violence | order to open fire | a=I>KT | d=2022-01-07 | same=e2
. "Abroad there are calls for the two sides to negotiate for a peaceful resolution; what idiocy!"
S person:Mr Tokayev>KT | - | Abroad there are calls for the two sides to negotiate for a peaceful resolution; what idiocy! | direct
e16 REJECT/meet | what idiocy | a=Mr Tokayev>KT | r=the two sides>PRO | d=2022-01-07
+ He speaks of 20,000 bandits trained abroad, by whom he has not said.
S person:He>KT | speaks of | 20,000 bandits trained abroad | indirect
+ The interior ministry's count stands at 26 "armed criminals liquidated", 18 dead among the security forces, two of these beheaded, and 4,266 arrests; hospitals have been forbidden to talk.
S organization:The interior ministry>=Ministry of Internal Affairs of Kazakhstan | count stands at | 26 "armed criminals liquidated", 18 dead among the security forces, two of these beheaded, and 4,266 arrests | mixed
e17 ASSAULT/firearms | liquidated | r=armed criminals>PRO | p=Kazakhstan>KAZ | d=2022-01-05..2022-01-08 | f=killed 26 "26"
e18 ASSAULT | dead | r=the security forces>KZ | p=Kazakhstan>KAZ | d=2022-01-05..2022-01-08 | f=killed 18 "18 dead"
e19 ASSAULT/primitive | beheaded | r=two of these>KZ | p=Kazakhstan>KAZ | f=killed 2 "two of these"
e20 COERCE/arrest | arrests | r=armed criminals>PRO | p=Kazakhstan>KAZ | f=detained 4266 "4,266 arrests"
e21 COERCE/censor | forbidden to talk | r=hospitals>Hospitals of Kazakhstan,KAZ,CVL | p=Kazakhstan>KAZ
+ Some 2,500 troops of the Collective Security Treaty Organization, most of them Russian paratroopers in Ilyushins that landed every half hour at Almaty and Zhetygen, are guarding airports and power stations at Mr Tokayev's request; it is the first time that the alliance, which turned down Kyrgyzstan in 2010 and Armenia last year, has sent soldiers anywhere.
e22 MOBILIZE/troops | guarding airports and power stations | a=troops of the Collective Security Treaty Organization>CSTO | p=Almaty>AL | st=ongoing | f=size 2500 "Some 2,500 troops"
e23 REQUEST/assist | request | a=Mr Tokayev>KT | r=the Collective Security Treaty Organization>CSTO
e24 REJECT/assist | turned down Kyrgyzstan | a=the alliance>CSTO | r=Kyrgyzstan>Kyrgyzstan,KGZ,GOV ; Armenia>Armenia,ARM,GOV
+ The American secretary of state, Antony Blinken, gave out a lesson from recent history, which is that once Russians are in your house it is sometimes very difficult to get them to leave.
S person:Antony Blinken>AB | gave out | once Russians are in your house it is sometimes very difficult to get them to leave | indirect
+ Moscow's foreign ministry, calling that boorish, suggested that he recall Vietnam.
S organization:Moscow's foreign ministry>=Ministry of Foreign Affairs of Russia | calling that | boorish | indirect
e25 ACCUSE/disapprove | boorish | a=Moscow's foreign ministry>RU | r=he>AB
+ Uranium, of which Kazakhstan digs two fifths of the world's supply, rose by eight per cent on the week.
+ No one in the capital could say on Saturday whether it would keep its name.
