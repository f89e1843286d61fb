@story en-own-q-025 | en | 2024-03-20 | Situasi
@who KORF = Armed forces of South Korea | KOR | MIL
@who USF = United States Armed Forces | USA | MIL
@who NK = North Korea | PRK | GOV
@who KIM = Kim Jong Un | PRK | GOV
@where YEO = Yeoncheon | KOR | 38.1 | 127.07
# US and South Korean troops build bridge under fire in drill near border
e1 COOPERATE | drill | a=US>USF ; South Korean troops>KORF | p=border>YEO | d=2024-03-20
+ American and South Korean engineers threw a 180-metre floating bridge across the Imjin River on Wednesday, a few miles south of the demilitarised zone, in a joint river-crossing exercise that involved 470 soldiers.
e2 COOPERATE | joint river-crossing exercise | a=American and South Korean engineers>USF ; American and South Korean engineers>KORF | p=the Imjin River>YEO | d=2024-03-20 | f=size 470 "470 soldiers" | same=e1
+ The drill followed the allies' 11-day Freedom Shield manoeuvres, which ended last Thursday with twice as many field exercises as a year ago.
e3 COOPERATE | Freedom Shield manoeuvres | a=the allies>USF ; the allies>KORF | d=2024-03-04..2024-03-14
+ North Korea's defence ministry called those games "reckless" and warned that the two countries would pay "a dear price", according to the state news agency KCNA.
S outlet:the state news agency KCNA>=KCNA ; organization:North Korea's defence ministry>=Ministry of National Defence of North Korea | warned that | the two countries would pay "a dear price" | mixed
e4 ACCUSE/disapprove | called those games "reckless" | a=North Korea's defence ministry>NK | r=the two countries>USF ; the two countries>KORF
e5 THREATEN | pay "a dear price" | a=North Korea's defence ministry>NK | r=the two countries>USF ; the two countries>KORF
+ Kim Jong Un drove the newest of the North's tanks himself in a mock battle last week, and on Monday his army lobbed three short-range ballistic missiles into the sea while Antony Blinken, the American secretary of state, was visiting Seoul.
e6 MOBILIZE/weapons | mock battle | a=Kim Jong Un>KIM | p=the North>North Korea,PRK,40.34,127.51 | d=2024-03-11..2024-03-17
e7 MOBILIZE/weapons | lobbed three short-range ballistic missiles | a=his army>Korean People's Army,PRK,MIL | p=the sea>Sea of Japan,-,39.5,131.0 | d=2024-03-18
e8 CONSULT/visit | visiting | a=Antony Blinken>Antony Blinken,USA,GOV | r=Seoul>South Korea,KOR,GOV | p=Seoul>Seoul,KOR,37.57,126.98 | d=2024-03-18
+ "The point is to cross before he knows you are at the water," said a sergeant who was soaked to the waist.
S unnamed:a sergeant who was soaked to the waist>- | said | The point is to cross before he knows you are at the water, | direct
+ Snow had fallen on the ridges overnight.

@story en-own-q-026 | en | 2023-10-11 | Situasi
@who HEI = Ministry of Foreign Affairs of Norway | NOR | GOV
@who ELN = National Liberation Army | COL | REB
@who COLG = Government of Colombia | COL | GOV
@who PET = Gustavo Petro | COL | GOV
@who EMC = Central General Staff | COL | REB
@where CAU = Cauca | COL | 2.5 | -76.8
@where TIB = Tibu | COL | 8.65 | -72.73
# Colombia suspends orders to arrest dissident rebels as truce begins
e1 CONCEDE | suspends orders to arrest | a=Colombia>COLG | r=dissident rebels>EMC | p=Colombia>Colombia,COL,4.57,-74.3
e2 RETREAT/ceasefire | truce | a=Colombia>COLG ; dissident rebels>EMC | p=Colombia>Colombia,COL,4.57,-74.3
+ BOGOTA, Oct 11 (Reuters) - Colombian prosecutors on Wednesday lifted arrest warrants for 16 negotiators of the Central General Staff, a faction of the former FARC guerrillas that rejected the 2016 peace deal, to allow them to travel to talks with the government of leftist President Gustavo Petro.
e3 CONCEDE | lifted arrest warrants | a=Colombian prosecutors>Prosecutor General of Colombia,COL,JUD | r=negotiators of the Central General Staff>EMC | d=2023-10-11 | p=Colombia>Colombia,COL,4.57,-74.3 | same=e1
e4 REJECT | rejected the 2016 peace deal | a=a faction of the former FARC guerrillas>EMC | d=2016-01-01..2016-12-31
e5 AGREE | talks | a=negotiators of the Central General Staff>EMC ; the government of leftist President Gustavo Petro>COLG | st=planned
+ The two sides said on Sunday that they would sit down in the town of Tibu on Oct. 16 and stop offensive operations for three months.
S organization:The two sides>=Government of Colombia and Central General Staff | said | they would sit down in the town of Tibu on Oct. 16 and stop offensive operations for three months | indirect
e6 AGREE | would sit down | a=they>COLG ; they>EMC | p=Tibu>TIB | d=2023-10-16 | st=planned | same=e5
e7 CONCEDE | stop offensive operations | a=they>COLG ; they>EMC | d=2023-10-08
+ "I ask the Colombian people for forgiveness in the name of the state," Petro had said days earlier to mothers in Soacha whose sons were murdered by soldiers and passed off as guerrillas.
S person:Petro>PET | said | I ask the Colombian people for forgiveness in the name of the state, | direct
e8 CONCEDE | ask the Colombian people for forgiveness | a=I>PET | r=mothers in Soacha>Mothers of Soacha,COL,CVL | p=Soacha>Soacha,COL,4.58,-74.22
e9 ASSAULT/targeted | murdered | a=soldiers>National Army of Colombia,COL,MIL | r=sons>Young men from Soacha,COL,CVL
+ The truce does not yet hold everywhere.
. In Cauca, a car bomb outside a police station killed two people and wounded two policemen late last month, and the army blamed the dissidents, who said nothing.
e10 ASSAULT/explosives | car bomb | r=two policemen>National Police of Colombia,COL,COP | p=Cauca>CAU | d=2023-09-21..2023-09-30 | f=killed 2 "two people" ; injured 2 "two policemen"
e11 ACCUSE/allege | blamed | a=the army>National Army of Colombia,COL,MIL | r=the dissidents>EMC
+ A separate six-month ceasefire with the ELN, the country's other rebel army, has been in force since August 3; Norway, Cuba and Venezuela act as guarantors.
e12 RETREAT/ceasefire | ceasefire | a=the ELN>ELN | p=the country>Colombia,COL,4.57,-74.3 | d=2023-08-03..2023-10-11 | st=ongoing
e13 CONSULT/third-party | act as guarantors | a=Norway>Norway,NOR,GOV ; Cuba>Cuba,CUB,GOV ; Venezuela>Venezuela,VEN,GOV
+ Opposition senators denounced the lifting of the warrants as a licence to kill.
S unnamed:Opposition senators>- | denounced | a licence to kill | indirect
e14 ACCUSE/disapprove | denounced | a=Opposition senators>Opposition senators in Colombia,COL,OPP | r=Colombian prosecutors>Prosecutor General of Colombia,COL,JUD
e15 CONCEDE | lifting of the warrants | r=the dissidents>EMC | d=2023-10-11 | p=Colombia>Colombia,COL,4.57,-74.3 | same=e1

@story en-own-q-027 | en | 2015-11-30 | Situasi
@who FRA = France | FRA | GOV
@who PROT = Climate protesters in Paris | FRA | CVL
@who FPOL = French police | FRA | COP
@who HOL = Francois Hollande | FRA | GOV
@where REP = Place de la Republique, Paris | FRA | 48.87 | 2.36
# Police clash with climate activists in Paris as world leaders fly in
e1 PROTEST/riot | clash | a=climate activists>PROT | r=Police>FPOL | p=Paris>REP | d=2015-11-29
e2 AGREE | fly in | a=world leaders>-,-,GOV | st=planned
+ French riot police fired tear gas and detained 208 people on Sunday after masked demonstrators pelted them with bottles, and with candles from a memorial to the dead of the November 13 attacks, on the Place de la République.
e3 ASSAULT/crowd-control | fired tear gas | a=French riot police>FPOL | r=masked demonstrators>PROT | p=the Place de la République>REP | d=2015-11-29
e4 COERCE/arrest | detained | a=French riot police>FPOL | r=masked demonstrators>PROT | p=the Place de la République>REP | d=2015-11-29 | f=detained 208 "208 people"
e5 PROTEST/riot | pelted | a=masked demonstrators>PROT | r=them>FPOL | p=the Place de la République>REP | d=2015-11-29 | same=e1
e6 ASSAULT | attacks | p=Paris>Paris,FRA,48.86,2.35 | d=2015-11-13
+ "These people have nothing to do with defenders of the environment," said President François Hollande, who called the scenes around the candles scandalous.
S person:President François Hollande>HOL | said | These people have nothing to do with defenders of the environment, | direct
S person:who>HOL | called | the scenes around the candles scandalous | indirect
e7 ACCUSE/disapprove | scandalous | a=President François Hollande>HOL | r=These people>PROT
+ A march that was to have drawn 200,000 was banned under the state of emergency declared after gunmen and suicide bombers murdered 130 people.
e8 COERCE/restrict | banned | a=French>FRA | r=200,000>PROT
e9 COERCE/martial-law | state of emergency | p=Paris>France,FRA,46.23,2.21
e10 ASSAULT/firearms,suicide-attack | murdered | a=gunmen and suicide bombers>Islamic State,-,REB | r=130 people>People in Paris,FRA,CVL | p=Paris>Paris,FRA,48.86,2.35 | d=2015-11-13 | f=killed 130 "130 people" | same=e6
. Instead the organisers laid out some 11,000 pairs of shoes, among them one sent by Pope Francis.
e11 PROTEST/demo | laid out | a=the organisers>PROT | p=Paris>REP | d=2015-11-29
+ Two dozen activists were put under house arrest last week; the League of Human Rights challenged the measure in court.
e12 COERCE/arrest | put under house arrest | r=activists>PROT | d=2015-11-23..2015-11-29 | f=detained 24 "Two dozen activists"
e13 ACCUSE | challenged | a=the League of Human Rights>League of Human Rights,FRA,NGO | r=French>FRA
+ Some 150 heads of state and government are expected at Le Bourget on Monday to open the climate talks.
e14 AGREE | open the climate talks | a=heads of state and government>-,-,GOV | p=Le Bourget>Le Bourget,FRA,48.93,2.43 | d=2015-11-30 | st=planned | f=size 150 "Some 150 heads of state and government"

@story en-own-q-028 | en | 2023-02-10 | Situasi
@who NIC = Nicaragua | NIC | GOV
@who ORT = Daniel Ortega | NIC | GOV
@who PRI = Political prisoners of Nicaragua | NIC | OPP
@who ALV = Rolando Alvarez | NIC | CVL
@who USA = United States | USA | GOV
@where MGA = Managua | NIC | 12.11 | -86.24
@where IAD = Dulles airport | USA | 38.95 | -77.46
# Nicaragua puts 222 prisoners on plane to Washington and takes away their passports
e1 RETREAT/release | puts 222 prisoners on plane | a=Nicaragua>NIC | r=222 prisoners>PRI | d=2023-02-09
e2 COERCE/restrict | takes away their passports | a=Nicaragua>NIC | r=222 prisoners>PRI
+ They were woken in the dark, handed their own clothes and told to sign a paper with a single line on it.
. Only on the tarmac, several of them said, did they understand that they were to be freed, and banished.
S unnamed:several of them>- | said | did they understand that they were to be freed, and banished | indirect
e3 RETREAT/release | freed | r=they>PRI | d=2023-02-09 | same=e1
e4 COERCE/deport | banished | r=they>PRI | d=2023-02-09
+ Two hundred and twenty-two Nicaraguan political prisoners, among them former guerrilla comandantes, student leaders, priests and five people who had hoped to run for president in 2021, landed at Dulles airport outside Washington on Thursday on a charter paid for by the United States.
e5 RETREAT/release | landed | r=Two hundred and twenty-two Nicaraguan political prisoners>PRI | p=Dulles airport>IAD | d=2023-02-09 | same=e1
e6 AID | charter | a=the United States>USA | r=Two hundred and twenty-two Nicaraguan political prisoners>PRI | d=2023-02-09
+ A judge in Managua declared them "traitors to the homeland" and ordered their deportation; parliament, which President Daniel Ortega controls, voted the same day to strip them of their citizenship.
S person:A judge in Managua>- | declared | traitors to the homeland | direct
e7 COERCE/deport | deportation | a=A judge in Managua>Managua Court of Appeals,NIC,JUD | r=them>PRI | d=2023-02-09 | same=e4
e8 COERCE/restrict | strip them of their citizenship | a=parliament>National Assembly of Nicaragua,NIC,LEG | r=them>PRI | p=Managua>MGA | d=2023-02-09 | same=e2
+ In an address of nearly an hour, Mr. Ortega insisted that he had struck no bargain.
S person:Mr. Ortega>ORT | insisted that | he had struck no bargain | indirect
e9 AGREE | bargain | a=he>ORT | st=denied
. "We ask nothing in exchange, let them have their mercenaries," he told viewers.
S person:he#3>ORT | told viewers | We ask nothing in exchange, let them have their mercenaries, | direct
+ One man refused to board.
e10 REJECT/yield | refused to board | a=One man>ALV | d=2023-02-09
. Bishop Rolando Álvarez of Matagalpa, 56, an unsparing critic, left the queue at the aircraft stairs and was taken back; on Friday a court sentenced him to 26 years for treason.
e11 COERCE/arrest | taken back | r=Bishop Rolando Álvarez of Matagalpa>ALV | d=2023-02-09
e12 SANCTION/convict | sentenced | a=a court>Court in Managua,NIC,JUD | r=him>ALV | d=2023-02-10
+ Spain offered its nationality to all the exiles.
e13 AGREE | offered its nationality | a=Spain>Spain,ESP,GOV | r=the exiles>PRI
+ Secretary of State Antony J. Blinken described the release as a constructive step that opens the door to further dialogue.
S person:Secretary of State Antony J. Blinken>=Antony Blinken | described | the release as a constructive step that opens the door to further dialogue | indirect
e14 RETREAT/release | release | r=the exiles>PRI | d=2023-02-09 | same=e1
e15 SUPPORT | constructive step | a=Secretary of State Antony J. Blinken>Antony Blinken,USA,GOV | r=Mr. Ortega>ORT
+ Most had been rounded up before the vote of November 2021, in which the president won a fourth consecutive term with every serious rival behind bars.
e16 COERCE/arrest | rounded up | r=Most>PRI | p=Managua>Nicaragua,NIC,12.87,-85.21
+ In 2018 more than 300 people were killed when the police and hooded loyalists put down a revolt over pensions.
e17 ASSAULT | put down a revolt | a=the police>National Police of Nicaragua,NIC,COP ; hooded loyalists>Pro-government paramilitaries of Nicaragua,NIC,REB | r=people>Protesters in Nicaragua,NIC,CVL | p=Managua>Nicaragua,NIC,12.87,-85.21 | d=2018-01-01..2018-12-31 | f=killed 300.. "more than 300 people"
+ At a hotel in Virginia volunteers had laid out donated coats in order of size, and a woman who had spent 20 months alone in a cell kept touching the sleeves.

@story en-own-q-029 | en | 2022-08-03 | Situasi
@who PEL = Nancy Pelosi | USA | LEG
@who CHN = China | CHN | GOV
@who TWN = Taiwan | TWN | GOV
@who TSAI = Tsai Ing-wen | TWN | GOV
@who PLA = People's Liberation Army | CHN | MIL
@where TPE = Taipei | TWN | 25.03 | 121.57
@where TAI = Taiwan Strait | - | 24.5 | 119.5
# Furious Beijing bans Taiwan's fish and fruit as Pelosi says US 'will not abandon' island
S person:Pelosi>PEL | says | US 'will not abandon' island | mixed
e1 SANCTION/discontinue | bans Taiwan's fish and fruit | a=Beijing>CHN | r=Taiwan>TWN | d=2022-08-03
e2 SUPPORT | will not abandon | a=US>United States,USA,GOV | r=island>TWN | d=2022-08-03
+ TAIPEI, Aug 3 - China halted imports of citrus fruit and frozen mackerel from Taiwan and stopped selling it sand on Wednesday, as the speaker of the U.S. House of Representatives, Nancy Pelosi, met the island's president on a visit that has brought relations between the two biggest economies to their lowest point in years.
e3 SANCTION/discontinue | halted imports | a=China>CHN | r=Taiwan>TWN | d=2022-08-03 | same=e1
e4 SANCTION/discontinue | stopped selling it sand | a=China>CHN | r=it#3>TWN | d=2022-08-03
e5 CONSULT | met | a=Nancy Pelosi>PEL ; the island's president>TSAI | p=TAIPEI>TPE | d=2022-08-03
e6 CONSULT/visit | visit | a=Nancy Pelosi>PEL | r=Taiwan>TWN | p=TAIPEI>TPE | d=2022-08-02..2022-08-03
+ "We will not abandon our commitment to Taiwan," Pelosi told President Tsai Ing-wen, who pinned a sash and a medal on her visitor.
S person:Pelosi>PEL | told | We will not abandon our commitment to Taiwan, | direct
e7 SUPPORT | will not abandon | a=We>PEL | r=Taiwan>TWN | p=TAIPEI>TPE | d=2022-08-03 | same=e2
e8 SUPPORT | pinned a sash and a medal | a=President Tsai Ing-wen>TSAI | r=her visitor>PEL | p=TAIPEI>TPE | d=2022-08-03
+ The People's Liberation Army announced four days of live-fire drills in six zones that ring the island, starting at noon on Thursday.
e9 MOBILIZE/weapons | live-fire drills | a=The People's Liberation Army>PLA | p=the island>TAI | d=2022-08-04..2022-08-07 | st=planned
. Twenty-seven Chinese warplanes entered Taiwan's air defence zone on Wednesday, the ministry in Taipei said, and it scrambled jets to warn them off.
S organization:the ministry in Taipei>=Ministry of National Defense of Taiwan | said | Twenty-seven Chinese warplanes entered Taiwan's air defence zone on Wednesday | indirect
e10 MOBILIZE/weapons | entered | a=Twenty-seven Chinese warplanes>PLA | r=Taiwan>TWN | p=Taiwan's air defence zone>TAI | d=2022-08-03 | f=size 27 "Twenty-seven Chinese warplanes"
e11 MOBILIZE/weapons | scrambled jets | a=it>Ministry of National Defense of Taiwan,TWN,MIL | r=them>PLA | p=Taiwan's air defence zone>TAI | d=2022-08-03
+ Beijing's foreign ministry summoned the American ambassador, Nicholas Burns, close to midnight on Tuesday to lodge a protest.
e12 REQUEST/meet | summoned | a=Beijing's foreign ministry>Ministry of Foreign Affairs of China,CHN,GOV | r=Nicholas Burns>Nicholas Burns,USA,GOV | p=Beijing>Beijing,CHN,39.9,116.41 | d=2022-08-02
e13 ACCUSE/disapprove | lodge a protest | a=Beijing's foreign ministry>Ministry of Foreign Affairs of China,CHN,GOV | r=Nicholas Burns>Nicholas Burns,USA,GOV | p=Beijing>Beijing,CHN,39.9,116.41 | d=2022-08-02
+ "Those who play with fire will perish by it," its spokeswoman said, repeating a phrase that President Xi Jinping had used in a call with President Joe Biden the week before.
S unnamed:its spokeswoman>- | said | Those who play with fire will perish by it, | direct
e14 THREATEN | perish by it | a=its spokeswoman>CHN | r=Those who play with fire>United States,USA,GOV | d=2022-08-03
e15 CONSULT/phone | call | a=President Xi Jinping>Xi Jinping,CHN,GOV ; President Joe Biden>Joe Biden,USA,GOV | d=2022-07-28
+ The White House, which had privately counselled against the trip, said there was no reason for Beijing to turn it into a crisis.
S organization:The White House>=White House | said | there was no reason for Beijing to turn it into a crisis | indirect
e16 REJECT | counselled against the trip | a=The White House>White House,USA,GOV | r=Pelosi>PEL
. The carrier Ronald Reagan was sailing east of the island on what the Navy described as a routine deployment.
S organization:the Navy>=United States Navy | described | a routine deployment | indirect
e17 MOBILIZE/weapons | sailing east of the island | a=The carrier Ronald Reagan>United States Navy,USA,MIL | p=the island>TAI | st=ongoing
+ South Korea's president, on holiday at home in Seoul, decided not to interrupt it for her.
+ Websites of Taiwan's presidential office and foreign ministry were knocked out for some minutes by a flood of traffic from Russian and Chinese addresses, officials said.
S unnamed:officials>- | said | Websites of Taiwan's presidential office ... Russian and Chinese addresses | indirect
e18 COERCE/cyber | knocked out | r=Taiwan's presidential office>Presidential Office of Taiwan,TWN,GOV ; foreign ministry>Ministry of Foreign Affairs of Taiwan,TWN,GOV | p=Taiwan>TPE

@story en-own-q-030 | en | 2021-05-08 | Situasi
@who AFGOV = Government of Afghanistan | AFG | GOV
@who TAL = Taliban | AFG | REB
@who PUP = Pupils of Sayed ul-Shuhada school | AFG | CVL
@where DAS = Dasht-e-Barchi, Kabul | AFG | 34.48 | 69.09
# Bombs outside Kabul girls' school kill at least 40
e1 ASSAULT/explosives | Bombs | r=Kabul girls' school>PUP | p=Kabul>DAS | d=2021-05-08 | f=killed 40.. "at least 40"
+ KABUL, Afghanistan — A car bomb followed by two smaller blasts tore into crowds of teenagers leaving a school in a Shiite neighborhood of western Kabul on Saturday, killing at least 40 people and wounding dozens more, the interior ministry said.
S organization:the interior ministry>=Ministry of Interior Affairs of Afghanistan | said | A car bomb followed ... wounding dozens more | indirect
e2 ASSAULT/explosives | car bomb | r=teenagers>PUP | p=western Kabul>DAS | d=2021-05-08 | f=killed 40.. "at least 40 people" ; injured 24.. "dozens more" | same=e1
+ Most of the dead were girls.
+ President Ashraf Ghani accused the Taliban of the carnage; the group's spokesman denied it and pointed at the Islamic State.
e3 ACCUSE/allege | accused | a=President Ashraf Ghani>Ashraf Ghani,AFG,GOV | r=the Taliban>TAL | d=2021-05-08
e4 ASSAULT/explosives | carnage | a=the Taliban>TAL | p=western Kabul>DAS | d=2021-05-08 | st=denied | same=e1
e5 REJECT | denied | a=the group's spokesman>TAL | r=President Ashraf Ghani>Ashraf Ghani,AFG,GOV | d=2021-05-08
e6 ACCUSE/allege | pointed at | a=the group's spokesman>TAL | r=the Islamic State>Islamic State,-,REB | d=2021-05-08
+ "I found her by her socks," said Reza, whose sister Zahra was 15.
S person:Reza>=Reza | said | I found her by her socks, | direct
+ Angry relatives beat ambulance workers, a health ministry spokesman said, imploring them to let the vehicles through.
S unnamed:a health ministry spokesman>- | said | Angry relatives beat ambulance workers | indirect
e7 ASSAULT/beat | beat | a=Angry relatives>Relatives of victims in Kabul,AFG,CVL | r=ambulance workers>Ambulance workers in Kabul,AFG,CVL | p=western Kabul>DAS | d=2021-05-08
e8 REQUEST/yield | imploring | a=a health ministry spokesman>Ministry of Public Health of Afghanistan,AFG,GOV | r=them>Relatives of victims in Kabul,AFG,CVL | d=2021-05-08
+ The last American troops are due to leave by September 11.
e9 RETREAT/withdraw | leave | a=American troops>United States Armed Forces,USA,MIL | p=Afghanistan>Afghanistan,AFG,33.94,67.71 | d=2021-09-01..2021-09-11 | st=planned
+ In the same district, a year ago almost to the day, gunmen killed mothers and newborn babies in a maternity ward.
e10 ASSAULT/firearms | killed | a=gunmen>Gunmen in Kabul,AFG,REB | r=mothers and newborn babies>Patients of a maternity ward in Kabul,AFG,CVL | p=the same district>DAS | d=2020-05-01..2020-05-31

@story en-own-q-031 | en | 2024-06-25 | Situasi
@who KPROT = Anti-tax protesters in Kenya | KEN | CVL
@who KPOL = Kenya Police | KEN | COP
@who RUTO = William Ruto | KEN | GOV
@who KPAR = Parliament of Kenya | KEN | LEG
@who HAI = Haiti | HTI | GOV
@where NBO = Parliament Buildings, Nairobi | KEN | -1.29 | 36.82
@where PAP = Port-au-Prince | HTI | 18.54 | -72.34
# Kenyan parliament ablaze in Nairobi as police shoot tax protesters; first officers land in Haiti
e1 PROTEST/vandalize | ablaze | a=tax protesters>KPROT | r=Kenyan parliament>KPAR | p=Nairobi>NBO | d=2024-06-25
e2 ASSAULT/firearms | shoot | a=police>KPOL | r=tax protesters>KPROT | p=Nairobi>NBO | d=2024-06-25
e3 AID | land in Haiti | a=first officers>KPOL | r=Haiti>HAI | p=Haiti>PAP | d=2024-06-25
+ At least five people were shot dead and 31 hurt in Nairobi on Tuesday when police opened fire on crowds who had broken through their lines and stormed the chamber where, minutes before, lawmakers had passed a bill to raise $2.7 billion in taxes.
e4 ASSAULT/firearms | shot dead | a=police>KPOL | r=people>KPROT | p=Nairobi>NBO | d=2024-06-25 | f=killed 5.. "At least five people" ; injured 31 "31" | same=e2
e5 PROTEST/riot | stormed | a=crowds>KPROT | r=the chamber>KPAR | p=Nairobi>NBO | d=2024-06-25
+ MPs crawled out through a tunnel; behind them the ceremonial mace was carried off and part of the building burned.
e6 PROTEST/vandalize | burned | p=the building>NBO | d=2024-06-25 | same=e1
+ The figures came from the Kenya Medical Association, whose volunteers had set up a first-aid post in the cathedral.
+ "Treasonous" was President William Ruto's word for it.
S person:President William Ruto>RUTO | - | Treasonous | direct
e7 ACCUSE/disapprove | Treasonous | a=President William Ruto>RUTO | r=crowds>KPROT | d=2024-06-25
. In a broadcast after nightfall he vowed that the government would give "a full, effective and expeditious response", and the defence minister sent soldiers to help the police.
S person:he>RUTO | vowed that | the government would give "a full, effective and expeditious response" | mixed
e8 THREATEN | vowed | a=he>RUTO | r=crowds>KPROT | d=2024-06-25
e9 MOBILIZE/troops | sent soldiers | a=the defence minister>Aden Duale,KEN,GOV | p=Nairobi>NBO | d=2024-06-25
+ The half-sister of Barack Obama, the activist Auma Obama, was tear-gassed on live television while she was telling an interviewer why the young had come out.
e10 ASSAULT/crowd-control | tear-gassed | r=Auma Obama>Auma Obama,KEN,CVL | p=Nairobi>NBO | d=2024-06-25
+ "They are taxing our bread, our pads, our data, what is left?" asked Shiko, a 23-year-old graduate who sells second-hand shoes.
S person:Shiko>=Shiko | asked | They are taxing our bread, our pads, our data, what is left? | direct
+ The Kenya Human Rights Commission said 12 people thought to be behind the online campaign had been abducted in the hours before the march, a claim on which police did not comment.
S organization:The Kenya Human Rights Commission>=Kenya Human Rights Commission | said | 12 people thought to be behind the online campaign had been abducted in the hours before the march | indirect
e11 ASSAULT/abduct | abducted | r=12 people>Kenyan activists,KEN,CVL | d=2024-06-24..2024-06-25 | f=abducted 12 "12 people"
e12 PROTEST/demo | march | p=Nairobi>NBO | d=2024-06-25
+ Half a world away, the first 400 of 1,000 Kenyan officers stepped off a jet in Port-au-Prince on the same day to begin a mission that the United States is paying for and that a Nairobi court tried in January to forbid.
e13 AID | stepped off a jet | a=Kenyan officers>KPOL | r=Haiti>HAI | p=Port-au-Prince>PAP | d=2024-06-25 | f=size 400 "400" | same=e3
e14 AID | paying | a=the United States>United States,USA,GOV | st=ongoing
e15 REJECT/assist | tried in January to forbid | a=a Nairobi court>High Court of Kenya,KEN,JUD | d=2024-01-01..2024-01-31
+ Western embassies, thirteen of them, declared themselves shocked and appealed for restraint on all sides.
e16 REQUEST/yield | appealed for restraint | a=Western embassies>Western embassies in Nairobi,-,GOV
