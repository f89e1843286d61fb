@story en-own-q-058 | en | 2023-01-09 | Situasi
@who BOL = Supporters of Jair Bolsonaro | BRA | CVL
@who LULA = Luiz Inacio Lula da Silva | BRA | GOV
@who JB = Jair Bolsonaro | BRA | OPP
@who MOR = Alexandre de Moraes | BRA | JUD
@who BPOL = Military Police of the Federal District | BRA | COP
@who BARM = Brazilian Army | BRA | MIL
@where BSB = Brasilia | BRA | -15.79 | -47.88
# Brazil detains 1,500 after Bolsonaro mob ransacks Congress and palace in Brasilia
e1 COERCE/arrest | detains | a=Brazil>Brazil,BRA,GOV | r=Bolsonaro mob>BOL | p=Brasilia>BSB | d=2023-01-09 | f=detained 1500 "1,500"
e2 PROTEST/riot | ransacks | a=Bolsonaro mob>BOL | r=Congress>Congress of Brazil,BRA,LEG | p=Brasilia>BSB | d=2023-01-08
+ BRASILIA, Jan 9 - Brazilian soldiers and police dismantled a camp of right-wing demonstrators outside army headquarters on Monday and took some 1,200 of them away in buses, a day after supporters of former President Jair Bolsonaro stormed the capital's seats of power.
e3 COERCE/restrict | dismantled a camp | a=Brazilian soldiers and police>BARM | r=right-wing demonstrators>BOL | p=army headquarters>BSB | d=2023-01-09
e4 COERCE/arrest | took some 1,200 of them away | a=Brazilian soldiers and police>BPOL | r=right-wing demonstrators>BOL | p=army headquarters>BSB | d=2023-01-09 | f=detained 1200 "some 1,200 of them" | same=e1
e5 PROTEST/riot | stormed | a=supporters of former President Jair Bolsonaro>BOL | p=the capital's seats of power>BSB | d=2023-01-08 | same=e2
+ Another 300 were caught in the act on Sunday, the justice minister, Flavio Dino, told reporters.
S person:Flavio Dino>=Flavio Dino | told reporters | Another 300 were caught in the act on Sunday | indirect
e6 COERCE/arrest | caught | r=Another 300>BOL | p=the capital>BSB | d=2023-01-08 | f=detained 300 "300"
+ The rioters broke windows, slashed a Di Cavalcanti canvas in seven places and defecated in an anteroom of the Supreme Court.
e7 PROTEST/vandalize | broke windows | a=The rioters>BOL | r=the Supreme Court>Supreme Federal Court of Brazil,BRA,JUD | p=the Supreme Court>BSB | d=2023-01-08
+ Many of them want the armed forces to overturn the election that President Luiz Inacio Lula da Silva won in October.
e8 REQUEST/change | want | a=Many of them>BOL | r=the armed forces>Armed forces of Brazil,BRA,MIL
+ Lula, who was visiting a flooded town when the attack began, ordered the federal government to take over security in the district and called the invaders "fanatical fascists".
S person:Lula>LULA | called | the invaders "fanatical fascists" | mixed
e9 COERCE/seize | take over security | a=the federal government>Government of Brazil,BRA,GOV | r=the district>Federal District of Brazil,BRA,GOV | p=the district>BSB | d=2023-01-08
e10 ACCUSE/disapprove | fanatical fascists | a=Lula>LULA | r=the invaders>BOL | d=2023-01-08
+ "They took advantage of the silence of a Sunday," he said at the palace, stepping round the glass.
S person:he#3>LULA | said | They took advantage of the silence of a Sunday, | direct
+ Justice Alexandre de Moraes suspended the governor of Brasilia for 90 days on the ground that he had let it happen.
e11 SANCTION/expel | suspended | a=Justice Alexandre de Moraes>MOR | r=the governor of Brasilia>Ibaneis Rocha,BRA,GOV | p=Brasilia>BSB | d=2023-01-08
. The governor apologised to Lula in a video and dismissed his security secretary.
e12 CONCEDE | apologised | a=The governor>Ibaneis Rocha,BRA,GOV | r=Lula>LULA
e13 SANCTION/expel | dismissed | a=The governor>Ibaneis Rocha,BRA,GOV | r=his security secretary>Anderson Torres,BRA,GOV | d=2023-01-08
+ Bolsonaro flew to Florida two days before his term ended and was admitted to a hospital near Orlando on Monday with stomach pains.
. He tweeted that he repudiated the accusations of his successor, and that peaceful protest is part of democracy.
S person:He>JB | tweeted that | he repudiated the accusations of his successor, and that peaceful protest is part of democracy | indirect
e14 REJECT | repudiated | a=he>JB | r=his successor>LULA
+ U.S. lawmakers, among them Joaquin Castro, demanded that he be sent home, and Mexico, Argentina and Chile expressed full support for the government.
e15 REQUEST/change | demanded | a=U.S. lawmakers>United States Congress,USA,LEG
e16 SUPPORT | expressed full support | a=Mexico>Mexico,MEX,GOV ; Argentina>Argentina,ARG,GOV ; Chile>Chile,CHL,GOV | r=the government>Government of Brazil,BRA,GOV
+ Two years earlier, almost to the day, an American mob had shown the way.

@story en-own-q-059 | en | 2024-08-05 | Situasi
@who UKP = Police of the United Kingdom | GBR | COP
@who FAR = Far-right rioters in England | GBR | CVL
@who STA = Keir Starmer | GBR | GOV
@who ASY = Asylum seekers in Rotherham | GBR | CVL
@where ROT = Rotherham | GBR | 53.43 | -1.36
@where SOU = Southport | GBR | 53.65 | -3.0
@where MID = Middlesbrough | GBR | 54.57 | -1.23
@where LIV = Liverpool | GBR | 53.41 | -2.99
# Thugs torch migrant hotel bins, loot Greggs: Starmer vows riot yobs 'will regret it'
S person:Starmer>STA | vows | riot yobs 'will regret it' | mixed
e1 PROTEST/vandalize | torch | a=Thugs>FAR
e2 PROTEST/vandalize | loot | a=Thugs>FAR
e3 THREATEN/arrest | will regret it | a=Starmer>STA | r=riot yobs>FAR | d=2024-08-04
+ Masked thugs smashed their way into a hotel full of terrified asylum seekers near Rotherham, shoved a blazing bin against its doors and pelted police with planks and garden chairs in a weekend of shame that swept England from Sunderland to Bristol.
e4 PROTEST/riot | smashed their way into a hotel | a=Masked thugs>FAR | r=asylum seekers>ASY | p=Rotherham>ROT | d=2024-08-04
e5 PROTEST/vandalize | shoved a blazing bin | a=Masked thugs>FAR | p=Rotherham>ROT | d=2024-08-04 | same=e1
e6 PROTEST/riot | pelted | a=Masked thugs>FAR | r=police>UKP | p=Rotherham>ROT | d=2024-08-04
+ At least 51 officers were hurt in Rotherham alone, South Yorkshire Police said, one of them knocked cold.
S organization:South Yorkshire Police>=South Yorkshire Police | said | At least 51 officers were hurt in Rotherham alone | indirect
e7 PROTEST/riot | hurt | r=officers>South Yorkshire Police,GBR,COP | p=Rotherham>ROT | d=2024-08-04 | f=injured 51.. "At least 51 officers" | same=e6
+ "I guarantee you will regret taking part in this disorder," Sir Keir Starmer thundered from Downing Street.
S person:Sir Keir Starmer>STA | thundered | I guarantee you will regret taking part in this disorder, | direct
e8 THREATEN/arrest | will regret | a=I>STA | r=you>FAR | d=2024-08-04 | same=e3
. The Prime Minister, a former chief prosecutor, called it far-right thuggery and promised courts that sit through the night.
S person:The Prime Minister>STA | called it | far-right thuggery | indirect
e9 ACCUSE/disapprove | far-right thuggery | a=The Prime Minister>STA | r=Masked thugs>FAR | d=2024-08-04
e10 AGREE | promised | a=The Prime Minister>STA | d=2024-08-04
+ The mayhem began after three little girls were stabbed to death at a Taylor Swift dance class in Southport a week ago, and the lie went round that the killer had come on a small boat.
e11 ASSAULT/primitive | stabbed to death | r=three little girls>Girls in Southport,GBR,CVL | p=Southport>SOU | d=2024-07-29 | f=killed 3 "three little girls"
+ He was born in Cardiff.
+ In Middlesbrough, white men stopped cars at a junction and asked drivers where they were from; in Liverpool, they burned a library that feeds the poor.
e12 PROTEST/obstruct | stopped cars | a=white men>FAR | p=Middlesbrough>MID
e13 PROTEST/vandalize | burned a library | a=they#2>FAR | p=Liverpool>LIV
+ More than 370 people have been arrested, the National Police Chiefs' Council announced, and the number will rise.
S organization:the National Police Chiefs' Council>=National Police Chiefs' Council | announced | More than 370 people have been arrested | indirect
e14 COERCE/arrest | arrested | a=police>UKP | r=people>FAR | p=England>England,GBR,52.5,-1.5 | f=detained 370.. "More than 370 people"
+ Malaysia, Nigeria and Australia told their citizens to steer clear of British city centres.
e15 REQUEST/change | told | a=Malaysia>Malaysia,MYS,GOV ; Nigeria>Nigeria,NGA,GOV ; Australia>Australia,AUS,GOV | r=their citizens>Citizens abroad,-,CVL
+ Elon Musk, the owner of X, tweeted that civil war was "inevitable", for which a Number 10 spokesman said there was "no justification".
S person:Elon Musk>=Elon Musk | tweeted that | civil war was "inevitable" | mixed
S unnamed:a Number 10 spokesman>- | said | there was "no justification" | mixed
+ In Southport grannies turned out with brooms.
. "We came to bury our babies, not to watch this lot," said Lynn, 67, sweeping.
S person:Lynn>=Lynn | said | We came to bury our babies, not to watch this lot, | direct
+ An extra 6,000 public-order officers are being readied.
e16 MOBILIZE/police | readied | r=public-order officers>UKP | st=ongoing | f=size 6000 "An extra 6,000 public-order officers"

@story en-own-q-060 | en | 2025-01-28 | Situasi
@who VUC = Aleksandar Vucic | SRB | GOV
@who VUCE = Milos Vucevic | SRB | GOV
@who STU = Student protesters in Serbia | SRB | CVL
@who SNS = Serbian Progressive Party | SRB | OPP
@where NS = Novi Sad | SRB | 45.27 | 19.83
@where BG = Belgrade | SRB | 44.79 | 20.45
# Serbian premier resigns after attack on students in Novi Sad tips protests over the edge
e1 RETREAT/resign | resigns | a=Serbian premier>VUCE | d=2025-01-28
e2 ASSAULT/beat | attack | r=students>STU | p=Novi Sad>NS | d=2025-01-28
+ BELGRADE, Serbia (AP) — Serbia's prime minister, Milos Vucevic, stepped down Tuesday, brought low by three months of student-led protests over the collapse of a railway station canopy that killed 15 people.
e3 RETREAT/resign | stepped down | a=Milos Vucevic>VUCE | p=BELGRADE>BG | d=2025-01-28 | same=e1
e4 PROTEST/demo | protests | a=student>STU | p=Serbia>Serbia,SRB,44.02,21.01 | d=2024-11-01..2025-01-28
+ "It is my appeal to everyone to calm the passions and return to dialogue," he told a hastily called news conference.
S person:he#2>VUCE | told a hastily called news conference | It is my appeal to everyone to calm the passions and return to dialogue, | direct
e5 REQUEST/yield | appeal | a=he#2>VUCE | r=everyone>STU | d=2025-01-28
+ What decided him, he said, was an assault in the small hours in which men came out of the offices of the governing party in Novi Sad with baseball bats and broke a young woman's jaw.
S person:he>VUCE | said | an assault in the small hours ... broke a young woman's jaw | indirect
e6 ASSAULT/beat | assault | a=men>Supporters of the Serbian Progressive Party,SRB,CVL | r=a young woman>Student in Novi Sad,SRB,CVL | p=Novi Sad>NS | d=2025-01-28 | f=injured 1 "a young woman" | same=e2
+ The city's mayor quit as well.
e7 RETREAT/resign | quit | a=The city's mayor>Milan Djuric,SRB,GOV | p=The city>NS | d=2025-01-28
+ President Aleksandar Vucic, who holds the real power, has promised to pardon students who face prosecution, publish the building contracts and reshuffle half the cabinet.
e8 AGREE | promised | a=President Aleksandar Vucic>VUC | r=students>STU
e9 CONCEDE | pardon | a=President Aleksandar Vucic>VUC | r=students>STU | st=planned
. He has also said that foreign services are paying them, without offering proof.
S person:He>VUC | has also said that | foreign services are paying them | indirect
e10 AID | paying | a=foreign services>-,-,SPY | r=them>STU
+ On Monday tens of thousands of students, joined by farmers on tractors, blocked Belgrade's busiest junction for 24 hours and swept it clean when they left.
e11 PROTEST/obstruct | blocked | a=students>STU ; farmers>Farmers in Serbia,SRB,CVL | p=Belgrade's busiest junction>BG | d=2025-01-27..2025-01-28 | f=size 20000.. "tens of thousands of students"
+ They demand that everyone responsible for the canopy, which was rebuilt by a Chinese consortium, be brought to trial; prosecutors have charged 13 people, including a former minister.
e12 REQUEST/change | demand | a=They>STU | r=prosecutors>Prosecutors of Serbia,SRB,JUD
e13 ACCUSE/investigate | charged | a=prosecutors>Prosecutors of Serbia,SRB,JUD | r=13 people>Suspects in the Novi Sad canopy collapse,SRB,- | f=size 13 "13 people"
+ On several occasions drivers have rammed people who were standing in silence for 15 minutes, one for each of the dead.
e14 ASSAULT | rammed | a=drivers>Drivers in Serbia,SRB,CVL | r=people who were standing in silence>STU | p=Belgrade>Serbia,SRB,44.02,21.01
+ "My mother marched against Milosevic in these boots," said Iskra, 20, a student of dramaturgy, lifting a foot.
S person:Iskra>=Iskra | said | My mother marched against Milosevic in these boots, | direct
+ Parliament has 30 days to elect a new government or call a vote.
. Elsewhere in the capital, Novak Djokovic's injured thigh was still the second item on the news.

@story en-own-q-061 | en | 2024-06-27 | Situasi
@who ZUN = Juan Jose Zuniga | BOL | MIL
@who ARC = Luis Arce | BOL | GOV
@who MOR = Evo Morales | BOL | OPP
@who BARM = Bolivian Army | BOL | MIL
@where LPZ = La Paz | BOL | -16.5 | -68.13
# Bolivia general arrested after three-hour coup bid; he says president asked for it
S person:he>ZUN | says | president asked for it | indirect
e1 COERCE/arrest | arrested | r=Bolivia general>ZUN | p=Bolivia>LPZ | d=2024-06-26
e2 COERCE/seize | coup bid | a=Bolivia general>ZUN | p=Bolivia>LPZ | d=2024-06-26 | st=denied
e3 REQUEST | asked for it | a=president>ARC | r=he>ZUN
+ For a few minutes on Wednesday afternoon Bolivia had two commanders-in-chief, standing a metre apart in a doorway and shouting.
+ "I am your captain, and I order you to withdraw your soldiers," President Luis Arce told General Juan José Zúñiga, whose armoured car had just battered in the gate of the old palace in La Paz.
S person:President Luis Arce>ARC | told | I am your captain, and I order you to withdraw your soldiers, | direct
e4 REQUEST/yield | order you to withdraw | a=I>ARC | r=General Juan José Zúñiga>ZUN | p=La Paz>LPZ | d=2024-06-26
e5 COERCE/seize | battered in the gate | a=General Juan José Zúñiga>ZUN | p=the old palace in La Paz>LPZ | d=2024-06-26 | same=e2
. The general refused, then thought better of it and was driven off.
e6 REJECT/yield | refused | a=The general>ZUN | r=President Luis Arce>ARC | p=La Paz>LPZ | d=2024-06-26
+ Mr Arce swore in a new high command on the spot, and its first order sent the troops back to barracks.
e7 REQUEST/yield | sent the troops back to barracks | a=a new high command>Armed forces of Bolivia,BOL,MIL | r=the troops>BARM | p=La Paz>LPZ | d=2024-06-26
+ Soldiers had by then fired tear gas at passers-by, and nine people were wounded by gunshot, according to the health ministry.
S organization:the health ministry>=Ministry of Health of Bolivia | according to | nine people were wounded by gunshot | indirect
e8 ASSAULT/crowd-control | fired tear gas | a=Soldiers>BARM | r=passers-by>People of La Paz,BOL,CVL | p=La Paz>LPZ | d=2024-06-26
e9 ASSAULT/firearms | wounded by gunshot | r=nine people>People of La Paz,BOL,CVL | p=La Paz>LPZ | d=2024-06-26 | f=injured 9 "nine people"
+ Seventeen officers and civilians are in custody, Eduardo del Castillo, the interior minister, said on Thursday; a former navy chief is among them.
S person:Eduardo del Castillo>=Eduardo del Castillo | said on Thursday | Seventeen officers and civilians are in custody | indirect
e10 COERCE/arrest | in custody | r=Seventeen officers and civilians>Suspected coup plotters in Bolivia,BOL,MIL | f=detained 17 "Seventeen officers and civilians"
+ As he was led away General Zúñiga announced to the cameras that the president had told him on Sunday, "the situation is very screwed up, we must prepare something to raise my popularity".
S person:General Zúñiga>ZUN ; person:the president>ARC | told | the situation is very screwed up, we must prepare something to raise my popularity | direct
. The justice minister denied any such thing and said prosecutors would seek 20 years.
S unnamed:The justice minister>- | said | prosecutors would seek 20 years | indirect
e11 REJECT | denied | a=The justice minister>Ivan Lima,BOL,GOV | r=General Zúñiga>ZUN
+ The general had been relieved of his post on Tuesday for threatening to arrest Evo Morales, the former president, if he ran again.
e12 SANCTION/expel | relieved of his post | r=The general>ZUN | d=2024-06-25
e13 THREATEN/arrest | threatening to arrest | a=The general>ZUN | r=Evo Morales>MOR
. Mr Morales first denounced the coup, then, by evening, had begun to wonder aloud whether it was one.
e14 ACCUSE/disapprove | denounced | a=Mr Morales>MOR | r=General Zúñiga>ZUN
e15 COERCE/seize | coup | a=General Zúñiga>ZUN | p=La Paz>LPZ | d=2024-06-26 | same=e2
+ The Organization of American States, which was meeting in Paraguay at that very hour, condemned the general's deployment.
e16 CONSULT/multilateral | meeting | a=The Organization of American States>Organization of American States,-,IGO | p=Paraguay>Paraguay,PRY,-23.4,-58.4 | d=2024-06-26
e17 ACCUSE/disapprove | condemned | a=The Organization of American States>Organization of American States,-,IGO | r=the general>ZUN | d=2024-06-26
+ Bolivia has had some 190 coups and revolutions, by one historian's count.
S unnamed:one historian>- | by | Bolivia has had some 190 coups and revolutions | indirect
+ There was a run on eggs, noodles and toilet paper, in that order.

@story en-own-q-062 | en | 2021-11-10 | Situasi
@who BLR = Belarus | BLR | GOV
@who POL = Poland | POL | GOV
@who PARM = Polish Armed Forces | POL | MIL
@who MIG = Migrants at the Belarus-Poland border | - | CVL
@who EU = European Union | - | IGO
@where KUZ = Kuznica | POL | 53.51 | 23.65
# Poland says Belarus is herding migrants to razor wire as EU readies sanctions
S organization:Poland>POL | says | Belarus is herding migrants to razor wire | indirect
e1 COERCE | herding migrants | a=Belarus>BLR | r=migrants>MIG | st=ongoing
e2 SANCTION/discontinue | sanctions | a=EU>EU | r=Belarus>BLR | st=planned
+ WARSAW - Groups of migrants broke through the fence on Poland's border with Belarus in two places overnight, and more than 50 were caught and sent back, Polish officials said on Wednesday, as the European Union accused Minsk of a "hybrid attack" with human beings for ammunition.
S unnamed:Polish officials>- | said on Wednesday | Groups of migrants broke through the fence ... sent back | indirect
e3 COERCE/arrest | caught | a=Polish officials>POL | r=migrants>MIG | p=Poland's border with Belarus>KUZ | d=2021-11-09..2021-11-10 | f=detained 50.. "more than 50"
e4 COERCE/deport | sent back | a=Polish officials>POL | r=migrants>MIG | p=Poland's border with Belarus>KUZ | d=2021-11-09..2021-11-10
e5 ACCUSE/allege | accused | a=the European Union>EU | r=Minsk>BLR | d=2021-11-10
+ Belarusian guards fired shots into the air and cut the wire for them, a spokeswoman for the Polish border force told TVN24.
S outlet:TVN24>=TVN24 ; unnamed:a spokeswoman for the Polish border force>- | told | Belarusian guards fired shots into the air and cut the wire for them | indirect
e6 THREATEN/violence | fired shots into the air | a=Belarusian guards>State Border Committee of Belarus,BLR,COP | p=Poland's border with Belarus>KUZ
e7 AID | cut the wire | a=Belarusian guards>State Border Committee of Belarus,BLR,COP | r=them>MIG | p=Poland's border with Belarus>KUZ
+ Warsaw has massed 15,000 soldiers along the frontier, closed the crossing at Kuznica and declared an emergency that keeps journalists and aid workers out of a three-kilometre strip.
e8 MOBILIZE/troops | massed 15,000 soldiers | a=Warsaw>POL | p=the frontier>KUZ | f=size 15000 "15,000 soldiers"
e9 COERCE/restrict | closed the crossing | a=Warsaw>POL | p=Kuznica>KUZ
e10 COERCE/martial-law | declared an emergency | a=Warsaw>POL | r=journalists>Journalists in Poland,POL,MED | p=the frontier>KUZ
+ At least eight people have died there of cold since September.
+ In Minsk the foreign ministry rejected the charge as "absurd", and President Alexander Lukashenko, who denies that he lures Iraqis and Syrians in with cheap visas, said that he did not seek a fight but would not kneel.
S organization:the foreign ministry>=Ministry of Foreign Affairs of Belarus | rejected the charge as | absurd | direct
S person:President Alexander Lukashenko>=Alexander Lukashenko | said that | he did not seek a fight but would not kneel | indirect
e11 REJECT | rejected the charge | a=the foreign ministry>Ministry of Foreign Affairs of Belarus,BLR,GOV | r=the European Union>EU
+ Russia flew two nuclear-capable Tu-22M3 bombers over Belarus on Wednesday in a show of solidarity.
e12 MOBILIZE/weapons | flew two nuclear-capable Tu-22M3 bombers | a=Russia>Russia,RUS,GOV | p=Belarus>Belarus,BLR,53.71,27.95 | d=2021-11-10
+ Angela Merkel telephoned Vladimir Putin to ask him to use his influence; he suggested that she speak to Mr Lukashenko himself.
e13 CONSULT/phone | telephoned | a=Angela Merkel>Angela Merkel,DEU,GOV ; Vladimir Putin>Vladimir Putin,RUS,GOV | d=2021-11-10
e14 REQUEST/change | ask | a=Angela Merkel>Angela Merkel,DEU,GOV | r=him>Vladimir Putin,RUS,GOV | d=2021-11-10
+ "At night it is minus one, and the children have stopped crying, which frightens me," a Kurdish man from Duhok said by WhatsApp from the Belarusian side.
S unnamed:a Kurdish man from Duhok>- | said by WhatsApp | At night it is minus one, and the children have stopped crying, which frightens me, | direct
+ Ursula von der Leyen, president of the European Commission, flew to Washington, met Joe Biden and said afterwards that new sanctions, on airlines too, would follow next week.
S person:Ursula von der Leyen>=Ursula von der Leyen | said afterwards that | new sanctions, on airlines too, would follow next week | indirect
e15 CONSULT | met | a=Ursula von der Leyen>Ursula von der Leyen,-,IGO ; Joe Biden>Joe Biden,USA,GOV | p=Washington>Washington,USA,38.9,-77.04 | d=2021-11-10
e16 SANCTION/discontinue | new sanctions | a=the European Commission>EU | r=Minsk>BLR | d=2021-11-15..2021-11-21 | st=planned | same=e2

@story en-own-q-063 | en | 2024-10-18 | Situasi
@who NK = North Korea | PRK | GOV
@who KPA = Korean People's Army | PRK | MIL
@who NIS = National Intelligence Service | KOR | SPY
@who KOR = South Korea | KOR | GOV
@who YOON = Yoon Suk Yeol | KOR | GOV
@where KAE = Kaesong | PRK | 37.95 | 126.6
@where PYO = Pyongyang | PRK | 39.04 | 125.76
# North Korea blows up roads to South, brands neighbour 'hostile state' in constitution
e1 COERCE/restrict | blows up roads | a=North Korea>NK | d=2024-10-15
e2 ACCUSE | brands | a=North Korea>NK | r=neighbour>KOR
+ SEOUL — When the dust settled over the Gyeongui road on Tuesday, a row of North Korean soldiers could be seen through the telescopes at the observation post, filming their own handiwork.
+ The explosions, which cut the two highways and railways that once carried workers to the Kaesong factory park, were a "legitimate measure" against a country that the constitution now defines as a "hostile state", the North's official news agency said two days later.
S outlet:the North's official news agency>=KCNA | said two days later | were a "legitimate measure" against a country that the constitution now defines as a "hostile state" | mixed
e3 COERCE/restrict | explosions | a=the North>NK | p=Kaesong>KAE | d=2024-10-15 | same=e1
+ South Korean troops fired warning shots on their own side of the line.
e4 MOBILIZE/weapons | fired warning shots | a=South Korean troops>Armed forces of South Korea,KOR,MIL | d=2024-10-15
+ Pyongyang accuses Seoul of having sent drones over its capital three times this month to scatter leaflets, and has put eight artillery brigades on standby to open fire.
e5 ACCUSE/allege | accuses | a=Pyongyang>NK | r=Seoul>KOR
e6 MOBILIZE/weapons | sent drones | a=Seoul>KOR | p=its capital>PYO | d=2024-10-01..2024-10-18 | st=possible
e7 MOBILIZE/troops | put eight artillery brigades on standby | a=Pyongyang>NK
. Kim Yo Jong, the leader's sister, warned of a "horrible disaster" if it happened again.
S person:Kim Yo Jong>=Kim Yo Jong | warned of | horrible disaster | direct
e8 THREATEN/violence | warned | a=Kim Yo Jong>Kim Yo Jong,PRK,GOV | r=Seoul>KOR
+ The South's military at first denied it, then declined to say.
e9 REJECT | denied | a=The South's military>Armed forces of South Korea,KOR,MIL | r=Pyongyang>NK
+ Since May the North has floated some 6,000 balloons filled with rubbish, manure and cigarette butts over the frontier; one burst on the lawn of the presidential office.
e10 COERCE | floated some 6,000 balloons | a=the North>NK | r=The South>KOR | p=the frontier>South Korea,KOR,37.9,126.9 | d=2024-05-01..2024-10-18
+ On Friday the National Intelligence Service in Seoul told lawmakers that Mr. Kim had decided to send about 12,000 soldiers to fight for Russia in Ukraine, and that 1,500 special forces were already in Vladivostok.
S organization:the National Intelligence Service in Seoul>NIS | told lawmakers that | Mr. Kim had decided to send about 12,000 soldiers ... already in Vladivostok | indirect
e11 AID | send about 12,000 soldiers | a=Mr. Kim>Kim Jong Un,PRK,GOV | r=Russia>Russia,RUS,GOV | p=Ukraine>Ukraine,UKR,48.38,31.17 | st=planned | f=size 12000 "about 12,000 soldiers"
e12 MOBILIZE/troops | already in Vladivostok | a=special forces>KPA | p=Vladivostok>Vladivostok,RUS,43.12,131.89 | f=size 1500 "1,500 special forces"
+ President Yoon Suk Yeol called an emergency meeting and said his country would respond with all available means.
S person:President Yoon Suk Yeol>YOON | said | his country would respond with all available means | indirect
e13 THREATEN | respond with all available means | a=his country>KOR | r=the North>NK | d=2024-10-18
+ NATO's secretary general, Mark Rutte, said the alliance could not yet confirm the report.
S person:Mark Rutte>=Mark Rutte | said | the alliance could not yet confirm the report | indirect
+ Villagers at Tongilchon, who have lived with loudspeakers on both sides, say that this autumn's noises, of wolves and gongs, are the worst so far.
S unnamed:Villagers at Tongilchon>- | say that | this autumn's noises, of wolves and gongs, are the worst so far | indirect
. The ginseng harvest, on the other hand, is excellent.
