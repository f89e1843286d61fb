@story en-own-s-005 | en | 2024-01-12 | BBC News
@who US = United States | USA | GOV
@who UK = United Kingdom | GBR | GOV
@who HO = Houthi movement | YEM | REB
@who RS = Rishi Sunak | GBR | GOV
@who JB = Joe Biden | USA | GOV
@who YS = Yahya Saree | YEM | REB
@who RU = Russia | RUS | GOV
@who RAF = Royal Air Force | GBR | MIL
@where YE = Yemen | YEM | 15.5 | 47.5
@where RSE = Red Sea | - | 18.0 | 40.0
@where SA = Sanaa | YEM | 15.35 | 44.21
@where HU = Hudaydah | YEM | 14.8 | 42.95
# 'We will not hesitate': Biden warns Houthis after US and UK bomb Yemen
S person:Biden>JB | - | We will not hesitate | direct
e1 THREATEN/violence | warns | a=Biden>JB | r=Houthis>HO | d=2024-01-11
e2 ASSAULT/aerial | bomb | a=US>US ; UK>UK | r=Houthis>HO | p=Yemen>YE | d=2024-01-11..2024-01-12
+ US and British aircraft, ships and a submarine struck more than 60 Houthi targets across Yemen overnight, in what the allies called a last resort after weeks of attacks by the Iran-backed group on merchant vessels in the Red Sea.
S organization:the allies>- | called | a last resort | indirect
e3 ASSAULT/aerial,heavy-weapons | struck | a=US>Armed forces of the United States,USA,MIL ; British>Armed forces of the United Kingdom,GBR,MIL | r=Houthi>HO | p=Yemen>YE | d=2024-01-11..2024-01-12 | same=e2
e4 ASSAULT | attacks | a=the Iran-backed group>HO | r=merchant vessels>Merchant ships in the Red Sea,-,BUS | p=Red Sea>RSE
. "These strikes are a clear message that the United States and our partners will not tolerate attacks on our personnel.
e5 ASSAULT/aerial | strikes | a=the United States>US ; our partners>UK | r=Houthi>HO | p=Yemen>YE | d=2024-01-11..2024-01-12 | same=e2
. Nor will we allow hostile actors to imperil freedom of navigation," President Joe Biden said.
S person:President Joe Biden>JB | said | These strikes are a clear message ... freedom of navigation | direct
. He added that he would "not hesitate" to order more.
S person:He>JB | added | he would "not hesitate" to order more | mixed
e6 THREATEN/violence | not hesitate | a=He>JB | r=Houthi>HO | d=2024-01-11 | same=e1
. Four Typhoons of the Royal Air Force, refuelled by a Voyager tanker, took part in the raid, according to the Ministry of Defence, which said a launch site at Bani and an airfield at Abbs had been "severely degraded".
S organization:the Ministry of Defence>=Ministry of Defence of the United Kingdom | according to | Four Typhoons of the Royal Air Force, refuelled by a Voyager tanker, took part in the raid | indirect
S organization:the Ministry of Defence>=Ministry of Defence of the United Kingdom | said | a launch site at Bani and an airfield at Abbs had been "severely degraded" | mixed
e7 ASSAULT/aerial | raid | a=Royal Air Force>RAF | r=Houthi>HO | p=Yemen>YE | d=2024-01-11..2024-01-12 | same=e2
. The Netherlands, Australia, Canada and Bahrain lent what Downing Street termed non-operational support, chiefly intelligence and staff officers.
e8 COOPERATE | lent | a=The Netherlands>Netherlands,NLD,GOV ; Australia>Australia,AUS,GOV ; Canada>Canada,CAN,GOV ; Bahrain>Bahrain,BHR,GOV | r=US>US ; UK>UK
. The Houthis' military spokesman, Yahya Saree, counted 73 strikes on the capital Sanaa, Hudaydah and three other provinces, in which five fighters were killed and six wounded.
S person:Yahya Saree>YS | counted | 73 strikes on the capital Sanaa, Hudaydah and three other provinces, in which five fighters were killed and six wounded | indirect
e9 ASSAULT/aerial | strikes | r=five fighters>HO | p=Sanaa>SA | d=2024-01-11..2024-01-12 | f=killed 5 "five fighters" ; injured 6 "six"
. "The aggression will not pass without punishment," he vowed on the rebel-run Al-Masirah channel, "and it will not deter us from standing by the oppressed of Gaza."
S outlet:Al-Masirah>=Al-Masirah ; person:he>YS | vowed | it will not deter us from standing by the oppressed of Gaza | direct
e10 THREATEN/violence | will not pass without punishment | a=he>YS | r=US>US ; UK>UK | d=2024-01-12
e11 REJECT/yield | will not deter us | a=us>HO | d=2024-01-12
. Prime Minister Rishi Sunak, on a visit to Kyiv to announce £2.5bn in military aid for Ukraine, told broadcasters the action had been limited, necessary and proportionate, and that he would explain himself to MPs on Monday.
S person:Prime Minister Rishi Sunak>RS | told | the action had been limited, necessary and proportionate, and that he would explain himself to MPs on Monday | indirect
e12 CONSULT/visit | visit | a=Prime Minister Rishi Sunak>RS | r=Ukraine>Ukraine,UKR,GOV | p=Kyiv>Kyiv,UKR,50.45,30.52 | d=2024-01-12
e13 AGREE | announce | a=Prime Minister Rishi Sunak>RS | r=Ukraine>Ukraine,UKR,GOV | d=2024-01-12
e14 ASSAULT/aerial | action | d=2024-01-11..2024-01-12 | p=Yemen>YE | same=e2
. The Liberal Democrats and the SNP criticised him for not having recalled Parliament first.
e15 ACCUSE/disapprove | criticised | a=The Liberal Democrats>Liberal Democrats,GBR,OPP ; the SNP>Scottish National Party,GBR,OPP | r=him>RS
. Russia requested an urgent session of the UN Security Council, where its envoy later described the raids as blatant armed aggression against another country.
S person:its envoy>=Vasily Nebenzya | described | blatant armed aggression against another country | indirect
e16 REQUEST/meet | requested | a=Russia>RU | r=UN Security Council>United Nations Security Council,-,IGO
e17 ACCUSE/disapprove | described | a=its envoy>Vasily Nebenzya,RUS,GOV | r=US>US ; UK>UK
e18 ASSAULT/aerial | raids | p=Yemen>YE | d=2024-01-11..2024-01-12 | same=e2
. Saudi Arabia, which has been trying to extricate itself from a nine-year war with the Houthis, called for restraint and "avoiding escalation".
S organization:Saudi Arabia>=Saudi Arabia | called for | avoiding escalation | direct
e19 REQUEST/yield | called for restraint | a=Saudi Arabia>Saudi Arabia,SAU,GOV
e20 ASSAULT | war | a=Saudi Arabia>Saudi Arabia,SAU,GOV ; the Houthis>HO | p=Yemen>YE
. Since mid-November the movement has seized one car carrier, the Galaxy Leader, with 25 crew, and fired missiles or drones at more than two dozen ships, most of which had no link to Israel whatever.
e21 COERCE/seize | seized | a=the movement>HO | r=Galaxy Leader>Galaxy Leader,-,BUS | p=Red Sea>RSE | d=2023-11-19 | f=abducted 25 "25 crew"
e22 ASSAULT/heavy-weapons,drone | fired missiles or drones | a=the movement>HO | r=more than two dozen ships>Merchant ships in the Red Sea,-,BUS | p=Red Sea>RSE | same=e4
. Insurance premiums have risen tenfold, and Maersk now sends its boxes round the Cape.

@story en-own-s-006 | en | 2023-09-20 | DW
@who AZ = Azerbaijan | AZE | GOV
@who KA = Armenians of Nagorno-Karabakh | AZE | REB
@who IA = Ilham Aliyev | AZE | GOV
@who NP = Nikol Pashinyan | ARM | GOV
@who RP = Russian peacekeepers in Nagorno-Karabakh | RUS | MIL
@who AB = Annalena Baerbock | DEU | GOV
@who AM = Armenia | ARM | GOV
@who RU = Russia | RUS | GOV
@where NK = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where YE = Yerevan | ARM | 40.18 | 44.51
@where YV = Yevlakh | AZE | 40.62 | 47.15
# Karabakh separatists lay down arms; Aliyev says sovereignty restored
S person:Aliyev>IA | says | sovereignty restored | indirect
e1 RETREAT/disarm | lay down arms | a=Karabakh separatists>KA | r=Aliyev>AZ | p=Karabakh>NK | d=2023-09-20
+ Ethnic Armenian authorities in the breakaway region of Nagorno-Karabakh agreed on Wednesday to dissolve their armed forces and hand over their heavy weapons, 24 hours after Azerbaijan had launched what it called a local anti-terrorist operation against them.
S organization:it>AZ | called | a local anti-terrorist operation | indirect
e2 AGREE | agreed | a=Ethnic Armenian authorities>KA | r=Azerbaijan>AZ | d=2023-09-20
e3 RETREAT/disarm | dissolve their armed forces | a=Ethnic Armenian authorities>KA | p=Nagorno-Karabakh>NK | d=2023-09-20 | st=planned | same=e1
e4 ASSAULT/heavy-weapons | launched | a=Azerbaijan>AZ | r=them>KA | p=Nagorno-Karabakh>NK | d=2023-09-19
. "An agreement has been reached, through the command of the Russian peacekeeping contingent, on the complete cessation of hostilities from 1 p.m.," the separatist presidency said on Facebook.
S organization:the separatist presidency>KA | said | An agreement has been reached, through the command of the Russian peacekeeping contingent, on the complete cessation of hostilities from 1 p.m. | direct
e5 CONCEDE | complete cessation of hostilities | a=the separatist presidency>KA ; Azerbaijan>AZ | d=2023-09-20 | p=Nagorno-Karabakh>NK
. It conceded that its defence lines had been pierced in several places and that the enemy controlled a number of heights and road junctions.
S organization:It>KA | conceded | its defence lines had been pierced in several places and that the enemy controlled a number of heights and road junctions | indirect
e6 ASSAULT | pierced | a=the enemy>Armed forces of Azerbaijan,AZE,MIL | r=its defence lines>KA | p=Nagorno-Karabakh>NK | d=2023-09-19..2023-09-20
. In a speech to the nation that evening, President Ilham Aliyev said his army had punished the criminal junta in a single day, that the people of Karabakh "are our citizens", and that schools and churches there would come to no harm.
S person:President Ilham Aliyev>IA | said | his army had punished the criminal junta in a single day, that the people of Karabakh "are our citizens", and that schools and churches there would come to no harm | mixed
e7 ASSAULT | punished | a=his army>Armed forces of Azerbaijan,AZE,MIL | r=criminal junta>KA | p=Karabakh>NK | d=2023-09-19..2023-09-20 | same=e4
e8 AGREE | would come to no harm | a=President Ilham Aliyev>IA | r=people of Karabakh>Armenians of Nagorno-Karabakh,AZE,CVL | d=2023-09-20
. Baku says it will send food, fuel and medicine to the enclave, which it had cut off from Armenia for nine months.
S organization:Baku>AZ | says | it will send food, fuel and medicine to the enclave | indirect
e9 AGREE | will send | a=Baku>AZ | r=the enclave>Armenians of Nagorno-Karabakh,AZE,CVL
e10 COERCE/restrict | cut off | a=it>AZ | r=the enclave>Armenians of Nagorno-Karabakh,AZE,CVL | p=the enclave>NK
. Talks on what it calls "reintegration" are due to be held on Thursday in the town of Yevlakh.
S organization:it>AZ | calls | reintegration | direct
e11 AGREE | are due to be held | a=it>AZ ; the enclave>KA | p=Yevlakh>YV | d=2023-09-21 | st=planned
. The Karabakh Armenians' rights ombudsman, Gegham Stepanyan, reported at least 200 dead, ten of them civilians, and more than 400 wounded; DW could not verify the numbers.
S person:Gegham Stepanyan>=Gegham Stepanyan | reported | at least 200 dead, ten of them civilians, and more than 400 wounded | indirect
e12 ASSAULT | dead | r=civilians>Armenians of Nagorno-Karabakh,AZE,CVL | p=Karabakh>NK | d=2023-09-19..2023-09-20 | f=killed 200.. "at least 200 dead" ; injured 400.. "more than 400 wounded" | same=e4
. "We are in the cellar with eleven neighbours and one phone.
. My husband is at the front, or he was.
. Nobody has told us whose city this is now," a nurse in Stepanakert said in a voice message.
S unnamed:a nurse>- | said | We are in the cellar ... whose city this is now | direct
. Russia's defense ministry said several of its peacekeepers had been killed when their car came under fire near the village of Dzhanyatag, and that investigators of both countries were working at the scene.
S organization:Russia's defense ministry>=Ministry of Defence of Russia | said | several of its peacekeepers had been killed when their car came under fire near the village of Dzhanyatag, and that investigators of both countries were working at the scene | indirect
e13 ASSAULT/firearms | came under fire | r=its peacekeepers>RP | p=Dzhanyatag>Dzhanyatag,AZE,40.05,46.7 | d=2023-09-20
e14 COOPERATE | working at the scene | a=investigators of both countries>Russian investigators,RUS,JUD ; investigators of both countries>Azerbaijani investigators,AZE,JUD | p=Dzhanyatag>Dzhanyatag,AZE,40.05,46.7 | d=2023-09-20 | st=ongoing
. Aliyev telephoned Vladimir Putin to apologize for the deaths, the Kremlin announced a day later than Baku would have wished.
S organization:the Kremlin>=Kremlin | announced | Aliyev telephoned Vladimir Putin to apologize for the deaths | indirect
e15 CONSULT/phone | telephoned | a=Aliyev>IA ; Vladimir Putin>Vladimir Putin,RUS,GOV
e16 CONCEDE | apologize | a=Aliyev>IA | r=Vladimir Putin>Vladimir Putin,RUS,GOV
. In Yerevan thousands blocked the streets around Republic Square and called on Pashinyan to step down, and riot police used stun grenades against those who tried to force the doors of the government building.
e17 PROTEST/obstruct | blocked | a=thousands>Protesters in Yerevan,ARM,CVL | r=Pashinyan>NP | p=Republic Square>YE | f=size 2000.. "thousands"
e18 REQUEST/change | called on | a=thousands>Protesters in Yerevan,ARM,CVL | r=Pashinyan>NP
e19 ASSAULT/crowd-control | used stun grenades | a=riot police>Armenian riot police,ARM,COP | r=those who tried to force the doors>Protesters in Yerevan,ARM,CVL | p=Yerevan>YE
e20 PROTEST/riot | force the doors | a=those>Protesters in Yerevan,ARM,CVL | r=the government>Government of Armenia,ARM,GOV | p=Yerevan>YE
. The prime minister denied that his government had taken any part in drafting the truce and ruled out sending troops.
S person:The prime minister>NP | denied | his government had taken any part in drafting the truce | indirect
e21 CONSULT | taken any part in drafting | a=his government>AM | st=denied
e22 REJECT/assist | ruled out | a=The prime minister>NP | r=the enclave>KA
. German Foreign Minister Annalena Baerbock, who was in New York for the UN General Assembly, accused Baku of having broken its word not to use force and urged it to guarantee the safety of the civilians.
S person:German Foreign Minister Annalena Baerbock>AB | accused | having broken its word not to use force | indirect
e23 ACCUSE/disapprove | accused | a=German Foreign Minister Annalena Baerbock>AB | r=Baku>AZ
e24 REQUEST | urged | a=German Foreign Minister Annalena Baerbock>AB | r=it>AZ
. jb/rc (AFP, AP, Reuters)

@story en-own-s-007 | en | 2025-01-19 | The Jerusalem Post
@who IL = Israel | ISR | GOV
@who HA = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who BG = Itamar Ben Gvir | ISR | GOV
@who OY = Otzma Yehudit | ISR | OPP
@who DH = Daniel Hagari | ISR | MIL
@who RC = International Committee of the Red Cross | - | NGO
@who QA = Qatar | QAT | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@where GA = Gaza Strip | PSE | 31.42 | 34.36
@where RF = Rafah | PSE | 31.29 | 34.24
# Three women home as Gaza ceasefire begins; Ben Gvir's party quits government
e1 RETREAT/release | home | r=Three women>Israeli hostages,ISR,CVL | p=Gaza>GA | d=2025-01-19
e2 RETREAT/ceasefire | ceasefire | p=Gaza>GA | d=2025-01-19
e3 RETREAT/resign | quits | a=Ben Gvir's party>OY | d=2025-01-19
+ Hamas freed three Israeli women on Sunday after 471 days in captivity, handing them to the Red Cross in a Gaza City square, as a long-delayed ceasefire took hold and columns of aid trucks entered the Strip from Egypt.
e4 RETREAT/release | freed | a=Hamas>HA | r=three Israeli women>Israeli hostages,ISR,CVL | p=Gaza City square>GA | d=2025-01-19 | same=e1
e5 RETREAT/ceasefire | ceasefire | d=2025-01-19 | p=the Strip>GA | same=e2
e6 AID | aid trucks entered | r=the Strip>Residents of the Gaza Strip,PSE,CVL | p=the Strip>GA | d=2025-01-19
. "They are in the hands of our forces.
. They have embraced their mothers.
. The whole nation embraces them," IDF Spokesman R.-Adm. Daniel Hagari said in the evening.
S person:IDF Spokesman R.-Adm. Daniel Hagari>DH | said | They are in the hands of our forces. ... The whole nation embraces them | direct
. The truce should have come into effect at 8:30 a.m. but was held up for nearly three hours, the Prime Minister's Office said, because the terror group had not delivered the names it owed, and in the meantime the Air Force went on striking.
S organization:the Prime Minister's Office>=Prime Minister's Office of Israel | said | The truce should have come into effect at 8:30 a.m. but was held up for nearly three hours | indirect
e7 RETREAT/ceasefire | truce | p=the Strip>GA | d=2025-01-19 | same=e2
e8 REJECT | had not delivered | a=the terror group>HA | r=the Prime Minister's Office>IL | d=2025-01-19
e9 ASSAULT/aerial | striking | a=the Air Force>Israeli Air Force,ISR,MIL | p=the Strip>GA | d=2025-01-19
. Nineteen Gazans were killed in those hours, the Hamas-run civil defense agency claimed.
S organization:the Hamas-run civil defense agency>=Civil Defence of Gaza | claimed | Nineteen Gazans were killed in those hours | indirect
e10 ASSAULT/aerial | killed | r=Nineteen Gazans>-,PSE,CVL | p=the Strip>GA | d=2025-01-19 | f=killed 19 "Nineteen Gazans" | same=e9
. Hamas blamed "technical reasons on the ground" and reiterated its commitment to the agreement that Qatar, Egypt and the United States had brokered.
S organization:Hamas>HA | blamed | technical reasons on the ground | direct
e11 AGREE | reiterated its commitment | a=Hamas>HA | r=the Prime Minister's Office>IL | d=2025-01-19
. In exchange for the three, Israel was to let go 90 Palestinian prisoners, most of them women and minors, from Ofer Prison overnight.
e12 RETREAT/release | let go | a=Israel>IL | r=90 Palestinian prisoners>Palestinian prisoners,PSE,CVL | p=Ofer Prison>Ofer Prison,PSE,31.87,35.17 | st=planned
. National Security Minister Itamar Ben Gvir and the other ministers of his Otzma Yehudit party handed in their letters of resignation in the morning, denouncing the deal as "a surrender to terrorism".
S person:National Security Minister Itamar Ben Gvir>BG | denouncing | a surrender to terrorism | direct
e13 RETREAT/resign | handed in their letters of resignation | a=National Security Minister Itamar Ben Gvir>BG ; the other ministers>OY | d=2025-01-19 | same=e3
e14 ACCUSE/disapprove | denouncing | a=National Security Minister Itamar Ben Gvir>BG ; the other ministers>OY | d=2025-01-19
. The far-right leader said he would not help to bring the government down, and would come back if the war were resumed.
S person:The far-right leader>BG | said | he would not help to bring the government down, and would come back if the war were resumed | indirect
e15 AGREE | would come back | a=he>BG | r=the government>Government of Israel,ISR,GOV | st=possible
e16 ASSAULT | resumed | p=the Strip>GA | st=possible
. Finance Minister Bezalel Smotrich is staying, for now: he has, he said, a promise from the prime minister that Israel will "gradually take control of the entire Strip."
S person:he>=Bezalel Smotrich | said | a promise from the prime minister that Israel will "gradually take control of the entire Strip." | mixed
e17 AGREE | promise | a=the prime minister>BN | r=Bezalel Smotrich>Bezalel Smotrich,ISR,GOV
e18 ASSAULT | take control | a=Israel>IL | p=Strip>GA | st=planned
. Netanyahu himself told the public on Saturday night that the first phase was a temporary ceasefire and that both outgoing President Joe Biden and President-elect Donald Trump backed Israel's right to return to the fighting.
S person:Netanyahu>BN | told | the first phase was a temporary ceasefire and that both outgoing President Joe Biden and President-elect Donald Trump backed Israel's right to return to the fighting | indirect
e19 SUPPORT | backed | a=President Joe Biden>Joe Biden,USA,GOV ; President-elect Donald Trump>Donald Trump,USA,GOV | r=Israel's>IL
e20 ASSAULT | return to the fighting | a=Israel's>IL | st=possible | p=the Strip>GA | same=e16
. "If we have to go back, we will do so in new ways and with great force," he warned.
S person:he>BN | warned | If we have to go back, we will do so in new ways and with great force | direct
e21 THREATEN/violence | warned | a=he>BN | r=Hamas>HA | d=2025-01-18
. Thirty-three hostages are to be released in all over the six weeks of this stage, and the IDF is to withdraw to a buffer strip along the border, according to the text seen by the Post.
S outlet:the Post>=The Jerusalem Post ; document:the text>=Gaza ceasefire agreement | according to | Thirty-three hostages are to be released in all over the six weeks of this stage, and the IDF is to withdraw to a buffer strip along the border | indirect
e22 RETREAT/release | released | a=Hamas>HA | r=Thirty-three hostages>Israeli hostages,ISR,CVL | st=planned | p=the Strip>GA
e23 RETREAT/withdraw | withdraw | a=the IDF>IDF | st=planned | p=the Strip>GA
. In Rafah, people were already picking through the grey rubble of their streets.
. Maccabi Tel Aviv, meanwhile, will observe a minute's silence before Monday's match.
