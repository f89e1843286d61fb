@story en-own-qh-001 | en | 2005-06-14 | Himalayan Monitor
@who M = Communist Party of Nepal (Maoist) | NPL | REB
@who A = Royal Nepalese Army | NPL | MIL
@who G = Gyanendra of Nepal | NPL | GOV
@who P = Prachanda | NPL | REB
@who B = Bus passengers in Madi | NPL | CVL
@who V = Villagers of Kalyanpur | NPL | CVL
@who S = Seven Party Alliance | NPL | OPP
@where MA = Madi | NPL | 27.47 | 84.29
@where KA = Kathmandu | NPL | 27.72 | 85.32
# Nepal rebel chief sorry for bus bomb; army says it was no mistake
e1 CONCEDE | sorry | a=Nepal rebel chief>P
e2 ASSAULT/explosives | bus bomb | p=Nepal>MA | d=2005-06-06
S organization:army>A | says | it was no mistake | indirect
+ KATHMANDU - The leader of Nepal's Maoists has apologised for the destruction of a crowded bus that killed 38 people in the southern district of Chitwan, calling it a "grave error" by fighters who disobeyed him.
S person:The leader of Nepal's Maoists>P | calling | it a "grave error" by fighters who disobeyed him | mixed
e3 CONCEDE | apologised | a=The leader of Nepal's Maoists>P | r=people>B | same=e1
e4 ASSAULT/explosives | destruction of a crowded bus | r=people>B | d=2005-06-06 | f=killed 38 "38 people" | same=e2
+ The mine, buried under a river bed near Madi, was set off by wire last Monday as the vehicle, with men on its roof, ground through the sand.
e5 ASSAULT/explosives | set off | r=the vehicle>B | p=Madi>MA | d=2005-06-06 | same=e2
. Three soldiers were on board, according to survivors, but they were out of uniform.
S unnamed:survivors>- | according to | Three soldiers were on board | indirect
+ "Those responsible have been suspended and an inquiry is under way," said the statement by Prachanda, whose real name is Pushpa Kamal Dahal.
S document:the statement>=Statement by Prachanda ; person:Prachanda>P | said | Those responsible have been suspended and an inquiry is under way | direct
e6 SANCTION/expel | suspended | a=Prachanda>M | r=Those responsible>M
e7 ACCUSE/investigate | inquiry is under way | a=Prachanda>M | r=Those responsible>M | st=ongoing
+ The army did not accept that.
e8 REJECT | did not accept | a=The army>A | r=Prachanda>P
. A colonel in the capital alleged that the rebels had warned drivers weeks before not to carry troops and "meant every gram" of the explosive.
S unnamed:A colonel in the capital>- | alleged that | the rebels had warned drivers weeks before not to carry troops and "meant every gram" of the explosive | mixed
e9 ACCUSE/allege | alleged | a=A colonel in the capital>A | r=the rebels>M
e10 THREATEN/violence | warned | a=the rebels>M | r=drivers>Bus drivers in Nepal,NPL,CVL
+ In Kalyanpur, eight kilometres away, there is no electricity and, since April, no school.
. The insurgents took 60 pupils from it for an "education camp" that month and sent them home, footsore, after nine days.
e11 ASSAULT/abduct | took | a=The insurgents>M | r=60 pupils>Pupils in Kalyanpur,NPL,CVL | p=Kalyanpur>Kalyanpur,NPL,27.5,84.35 | d=2005-04-01..2005-04-30 | f=abducted 60 "60 pupils"
e12 RETREAT/release | sent them home | a=The insurgents>M | r=them>Pupils in Kalyanpur,NPL,CVL | d=2005-04-01..2005-05-31
+ "First these ones come and ask for rice, then those ones come and ask who gave the rice," an old man said.
S unnamed:an old man>- | said | First these ones come and ask for rice, then those ones come and ask who gave the rice | direct
. Two of his nephews were led away by a patrol on Thursday; he has been told nothing.
e13 COERCE/arrest | led away | a=a patrol>A | r=Two of his nephews>V | p=Kalyanpur>Kalyanpur,NPL,27.5,84.35 | d=2005-06-09 | f=detained 2 "Two of his nephews"
+ King Gyanendra threw out the government on Feb. 1, cut the telephones and locked up some 3,000 politicians and journalists, most of whom have since been let go.
e14 SANCTION/expel | threw out the government | a=King Gyanendra>G | r=the government>Government of Nepal,NPL,GOV | p=Nepal>Nepal,NPL,28.4,84.1 | d=2005-02-01
e15 COERCE/restrict | cut the telephones | a=King Gyanendra>G | p=Nepal>Nepal,NPL,28.4,84.1 | d=2005-02-01
e16 COERCE/arrest | locked up | a=King Gyanendra>G | r=politicians and journalists>Politicians and journalists in Nepal,NPL,- | p=Nepal>Nepal,NPL,28.4,84.1 | f=detained 3000 "some 3,000 politicians and journalists"
e17 RETREAT/release | let go | a=King Gyanendra>G | r=politicians and journalists>Politicians and journalists in Nepal,NPL,-
+ India and Britain stopped arms deliveries in reply; New Delhi has quietly let non-lethal supplies through again since May.
e18 SANCTION/discontinue | stopped arms deliveries | a=India>India,IND,GOV ; Britain>United Kingdom,GBR,GOV | r=King Gyanendra>Nepal,NPL,GOV
e19 AID | let non-lethal supplies through | a=New Delhi>India,IND,GOV | r=King Gyanendra>Nepal,NPL,GOV | d=2005-05-01..2005-06-14 | st=ongoing
+ Seven parties plan to march in Kathmandu on Friday against both the palace and the gun.
e20 PROTEST/demo | march | a=Seven parties>S | r=the palace>G | p=Kathmandu>KA | d=2005-06-17 | st=planned
+ More than 12,000 people have died since the People's War was declared in February 1996, and rice now costs twice what it did.
e21 ASSAULT | People's War | p=Nepal>Nepal,NPL,28.4,84.1 | d=1996-02-01..2005-06-14 | st=ongoing | f=killed 12000.. "More than 12,000 people"

@story en-own-qh-002 | en | 2012-08-17 | Rand Mail
@who M = Striking miners at Marikana | ZAF | CVL
@who S = South African Police Service | ZAF | COP
@who Z = Jacob Zuma | ZAF | GOV
@who P = Riah Phiyega | ZAF | COP
@who A = Association of Mineworkers and Construction Union | ZAF | NGO
@who N = National Union of Mineworkers | ZAF | NGO
@where K = Marikana | ZAF | -25.7 | 27.48
# Marikana: police chief says officers fired in self-defence, widows ask for bodies
S person:police chief>P | says | officers fired in self-defence | indirect
e1 ASSAULT/firearms | fired | a=officers>S | p=Marikana>K | d=2012-08-16
+ Shoes, sticks and blankets lay in the veld beneath the hill this morning, each with a little yellow cone beside it.
+ Thirty-four striking platinum miners were killed and 78 hurt on Thursday when police opened up with automatic rifles on men who had camped on the outcrop since the previous weekend, commissioner Riah Phiyega told reporters on Friday.
S person:commissioner Riah Phiyega>P | told reporters | Thirty-four striking platinum miners were killed and 78 hurt on Thursday when police opened up with automatic rifles | indirect
e2 ASSAULT/firearms | opened up with automatic rifles | a=police>S | r=striking platinum miners>M | p=Marikana>K | d=2012-08-16 | f=killed 34 "Thirty-four striking platinum miners" ; injured 78 "78" | same=e1
e3 PROTEST/strike,obstruct | camped | a=striking platinum miners>M | p=Marikana>K | d=2012-08-11..2012-08-16
. They had been "forced to use maximum force to defend themselves", she added, against a group armed with spears and at least six guns.
S person:she>P | added | They had been "forced to use maximum force to defend themselves" | mixed
e4 ASSAULT/firearms | use maximum force | a=They>S | r=a group armed with spears>M | p=Marikana>K | d=2012-08-16 | same=e1
+ Nobody from the force has been suspended, and 259 of the strikers are in custody.
e5 SANCTION/expel | suspended | r=Nobody from the force>S | st=denied
e6 COERCE/arrest | in custody | r=the strikers>M | st=ongoing | f=detained 259 "259 of the strikers"
+ At the gate of the hospital in Rustenburg women begged to be told where their husbands were.
e7 REQUEST | begged | a=women>Wives of miners at Marikana,ZAF,CVL | p=Rustenburg>Rustenburg,ZAF,-25.67,27.24
. "If he is dead, give him to me, I will take him to the Transkei," said Nosisi, who has four children and had not eaten.
S person:Nosisi>=Nosisi | said | If he is dead, give him to me, I will take him to the Transkei | direct
e8 REQUEST | give him to me | a=Nosisi>Wives of miners at Marikana,ZAF,CVL
+ President Jacob Zuma cut short a visit to Mozambique and ordered a commission of inquiry; he avoided saying who was to blame.
e9 CONSULT/visit | visit | a=President Jacob Zuma>Z | r=Mozambique>Mozambique,MOZ,GOV | p=Mozambique>Mozambique,MOZ,-18.7,35.5
e10 ACCUSE/investigate | commission of inquiry | a=President Jacob Zuma>Z | st=planned
+ The rock drillers walked out on August 10 for a wage of 12,500 rand a month, about three times what most of them take home.
e11 PROTEST/strike | walked out | a=The rock drillers>M | p=Marikana>K | d=2012-08-10
. In the week that followed, ten people died, among them two guards who were burned in their car on Sunday and two constables hacked with pangas on Monday.
e12 ASSAULT/destroy | burned in their car | r=two guards>Guards of Lonmin,ZAF,BUS | p=Marikana>K | d=2012-08-12 | f=killed 2 "two guards"
e13 ASSAULT/primitive | hacked with pangas | r=two constables>S | p=Marikana>K | d=2012-08-13 | f=killed 2 "two constables"
+ Each of two unions accuses the other: the NUM says its rival AMCU promised a raise that it could never win, and AMCU denies having sent anybody to the hill.
S organization:the NUM>N | says | its rival AMCU promised a raise that it could never win | indirect
S organization:AMCU>A | denies | having sent anybody to the hill | indirect
e14 ACCUSE/allege | accuses | a=Each of two unions>N ; Each of two unions>A | r=the other>A ; the other>N
e15 AGREE | promised | a=its rival AMCU>A | r=striking platinum miners>M | st=possible
e16 REJECT | denies | a=AMCU>A | r=the NUM>N
+ Lonmin has threatened to dismiss those who are not back underground by Monday.
e17 THREATEN | threatened | a=Lonmin>Lonmin,GBR,BUS | r=those>M
e18 SANCTION/expel | dismiss | a=Lonmin>Lonmin,GBR,BUS | r=those>M | st=possible
+ Its shares fell 7 percent in London; a platinum ounce cost $1,435.
+ Commentators on every station reached for Sharpeville, where the police of another state shot 69 black protesters in March 1960.
e19 ASSAULT/firearms | shot | a=the police of another state>South African Police,ZAF,COP | r=69 black protesters>Protesters in Sharpeville,ZAF,CVL | p=Sharpeville>Sharpeville,ZAF,-26.69,27.87 | d=1960-03-01..1960-03-31 | f=killed 69 "69 black protesters"
. A day of mourning may be declared next week, an aide to the president said.
S unnamed:an aide to the president>- | said | A day of mourning may be declared next week | indirect

@story en-own-qh-003 | en | 2010-06-16 | Reuters
@who U = Ethnic Uzbeks in southern Kyrgyzstan | KGZ | CVL
@who K = Ethnic Kyrgyz mobs in Osh | KGZ | CVL
@who R = Roza Otunbayeva | KGZ | GOV
@who G = Interim Government of Kyrgyzstan | KGZ | GOV
@who Z = Uzbekistan | UZB | GOV
@who RU = Russia | RUS | GOV
@who B = Kurmanbek Bakiyev | KGZ | OPP
@who IC = International Committee of the Red Cross | - | NGO
@who UN = United Nations High Commissioner for Human Rights | - | IGO
@where O = Osh | KGZ | 40.53 | 72.8
@where J = Jalal-Abad | KGZ | 40.93 | 73.0
@where SU = Suratash | UZB | 40.6 | 72.9
# Uzbeks stranded at closed border as Kyrgyz city buries its dead
e1 COERCE/restrict | closed border | r=Uzbeks>U
+ SURATASH, Kyrgyz-Uzbek border, June 16 (Reuters) - Thousands of ethnic Uzbeks who fled the burning of their quarters in Osh pressed on Wednesday against a ditch and a coil of wire that Uzbekistan will no longer let them cross.
e2 ASSAULT/destroy | burning of their quarters | r=ethnic Uzbeks>U | p=Osh>O | d=2010-06-10..2010-06-14 | f=displaced 2000.. "Thousands of ethnic Uzbeks"
e3 REJECT | will no longer let them cross | a=Uzbekistan>Z | r=them>U | p=SURATASH>SU | st=ongoing
+ Women held up infants to the soldiers on the other bank.
. "They shot my brother in the doorway and then they asked for the keys of the shop," said Dilfuza, who had walked for two nights.
S person:Dilfuza>=Dilfuza | said | They shot my brother in the doorway and then they asked for the keys of the shop | direct
e4 ASSAULT/firearms | shot | a=They>K | r=my brother>Brother of Dilfuza,KGZ,CVL | p=Osh>O
+ Tashkent had taken in 75,000 people by Monday, when Deputy Prime Minister Abdulla Aripov announced that there was "no place left to put them".
S person:Deputy Prime Minister Abdulla Aripov>=Abdulla Aripov | announced that | there was "no place left to put them" | mixed
e5 AID | taken in | a=Tashkent>Z | r=75,000 people>U | d=2010-06-11..2010-06-14 | f=displaced 75000 "75,000 people"
e6 REJECT | no place left | a=Deputy Prime Minister Abdulla Aripov>Z | r=them>U | d=2010-06-14 | same=e3
+ Officially 187 are dead.
e7 ASSAULT | dead | p=Osh>O | f=killed 187 "187"
. The real number may be several times higher, the Red Cross cautioned, since many were buried within hours, in courtyards, without a doctor or a list.
S organization:the Red Cross>IC | cautioned | The real number may be several times higher | indirect
+ The clashes broke out last Thursday night with a brawl in a casino, and by Saturday they had spread to Jalal-Abad, where a mob set the university on fire.
e8 ASSAULT | clashes | a=Uzbeks>U ; Kyrgyz>K | p=Osh>O | d=2010-06-10 | same=e2
e9 PROTEST/riot,vandalize | set the university on fire | a=a mob>K | p=Jalal-Abad>J | d=2010-06-12
+ Rupert Colville, a spokesman for the U.N. human rights chief, told a briefing in Geneva that the violence appeared to be "orchestrated, targeted and well planned", and to have begun with five simultaneous attacks by men in balaclavas.
S person:Rupert Colville, a spokesman for the U.N. human rights chief>=Rupert Colville | told a briefing in Geneva that | the violence appeared to be "orchestrated, targeted and well planned", and to have begun with five simultaneous attacks by men in balaclavas | mixed
e10 ASSAULT | violence | p=Osh>O | d=2010-06-10 | same=e2
e11 ASSAULT | attacks | a=men in balaclavas>-,-,- | p=Osh>O | d=2010-06-10 | st=possible
+ The interim government blames the family of Kurmanbek Bakiyev, the president whom it overthrew in April, and says it is holding two men who confessed to having been paid; from Minsk, he calls that a "shameless lie".
S organization:The interim government>G | says | it is holding two men who confessed to having been paid | indirect
S person:he#4>B | calls | shameless lie | direct
e12 ACCUSE/allege | blames | a=The interim government>G | r=the family of Kurmanbek Bakiyev>Family of Kurmanbek Bakiyev,KGZ,OPP
e13 COERCE/seize | overthrew | a=it>G | r=the president>B | d=2010-04-01..2010-04-30
e14 COERCE/arrest | holding | a=The interim government>G | r=two men>-,KGZ,- | st=ongoing | f=detained 2 "two men"
e15 REJECT | shameless lie | a=he#4>B | r=The interim government>G
+ Its leader, Roza Otunbayeva, asked Moscow on Saturday for peacekeepers.
e16 REQUEST/assist | asked | a=Its leader, Roza Otunbayeva>R | r=Moscow>RU | d=2010-06-12
. The Kremlin declined for the time being, and flew 150 paratroopers to guard its own air base at Kant instead.
e17 REJECT/assist | declined | a=The Kremlin>RU | r=Its leader, Roza Otunbayeva>R
e18 MOBILIZE/troops | flew | a=The Kremlin>RU | p=Kant>Kant,KGZ,42.85,74.85 | f=size 150 "150 paratroopers"
+ A referendum on a new constitution is still due to be held on June 27.
+ Cotton was knee-high in the fields between the two fires, and nobody was weeding it.
+ In June 1990, in the last year but one of the Soviet Union, more than 300 people, and by some counts 1,000, were killed over a collective farm's land in the same valley; it took Gorbachev's troops to end it.
e19 ASSAULT | killed | r=people>Residents of the Osh region,KGZ,CVL | p=the same valley>Fergana Valley,KGZ,40.7,72.5 | d=1990-06-01..1990-06-30 | f=killed 300..1000 "more than 300 people, and by some counts 1,000"

@story en-own-qh-004 | en | 2014-12-17 | The Frontier Gazette
@who T = Tehreek-e-Taliban Pakistan | PAK | REB
@who N = Nawaz Sharif | PAK | GOV
@who A = Pakistan Army | PAK | MIL
@who R = Raheel Sharif | PAK | MIL
@who S = Pupils and staff of the Army Public School | PAK | CVL
@who I = Imran Khan | PAK | OPP
@who AF = Afghanistan | AFG | GOV
@where P = Peshawar | PAK | 34.0 | 71.52
@where ISB = Islamabad | PAK | 33.69 | 73.06
@where K = Kabul | AFG | 34.53 | 69.17
@where KH = Khyber | PAK | 34.0 | 71.1
# Pakistan to hang again after Taliban massacre 132 schoolchildren
e1 ASSAULT/targeted | hang | a=Pakistan>Pakistan,PAK,GOV | st=planned
e2 ASSAULT/firearms | massacre | a=Taliban>T | r=132 schoolchildren>S | p=Pakistan>P | d=2014-12-16 | f=killed 132 "132 schoolchildren"
+ Prime Minister Nawaz Sharif lifted a six-year moratorium on executions in terrorism cases on Wednesday, as Peshawar carried small coffins from mosque to mosque.
e3 ASSAULT/targeted | executions | a=Pakistan>Pakistan,PAK,GOV | st=planned | same=e1
+ Seven gunmen in paramilitary dress had climbed the back wall of the Army Public School on Tuesday morning and gone from class to class for hours until commandos killed the last of them in the staff quarters.
e4 ASSAULT/firearms | gone from class to class | a=Seven gunmen>T | r=the Army Public School>S | p=Peshawar>P | d=2014-12-16 | same=e2
e5 ASSAULT/firearms | killed | a=commandos>A | r=the last of them>T | p=Peshawar>P | d=2014-12-16
+ Nine of the staff died too, among them the principal, Tahira Qazi, who, pupils said, refused to leave by a window.
S unnamed:pupils>- | said | refused to leave by a window | indirect
e6 ASSAULT/firearms | died | r=Nine of the staff>S | p=Peshawar>P | d=2014-12-16 | f=killed 9 "Nine of the staff" | same=e2
+ A Taliban spokesman, Muhammad Khorasani, told reporters by telephone that it was revenge for an offensive in North Waziristan: "We want them to feel our pain."
S person:A Taliban spokesman, Muhammad Khorasani>=Muhammad Khorasani | told reporters by telephone that | it was revenge for an offensive in North Waziristan | indirect
S person:A Taliban spokesman, Muhammad Khorasani>=Muhammad Khorasani | : | We want them to feel our pain. | direct
e7 ASSAULT/firearms | revenge | a=A Taliban spokesman, Muhammad Khorasani>T | r=them>S | p=Peshawar>P | d=2014-12-16 | same=e2
e8 ASSAULT | offensive | r=Taliban>T | p=North Waziristan>North Waziristan,PAK,32.9,70.0
. Since June the army has been bombing and clearing that district, and up to a million people have left it.
e9 ASSAULT/aerial | bombing | a=the army>A | p=that district>North Waziristan,PAK,32.9,70.0 | d=2014-06-01..2014-12-17 | st=ongoing | f=displaced ..1000000 "up to a million people" | same=e8
+ Even the Afghan Taliban, cousins and hosts of the killers, condemned the slaughter as against Islam.
e10 ACCUSE/disapprove | condemned | a=the Afghan Taliban>Taliban,AFG,REB | r=the killers>T
e11 ASSAULT/firearms | slaughter | a=the killers>T | p=Peshawar>P | d=2014-12-16 | same=e2
+ General Raheel Sharif, the army chief, flew unannounced to Kabul, where he was expected to ask President Ashraf Ghani to arrest or hand over Mullah Fazlullah, the Pakistani Taliban's leader.
e12 CONSULT/visit | flew unannounced to Kabul | a=General Raheel Sharif, the army chief>R | r=President Ashraf Ghani>Ashraf Ghani,AFG,GOV | p=Kabul>K
e13 REQUEST/assist | ask | a=General Raheel Sharif, the army chief>R | r=President Ashraf Ghani>Ashraf Ghani,AFG,GOV | p=Kabul>K | st=planned
. Ghani promised, according to a Pakistani officer, that his soil would not be used.
S unnamed:a Pakistani officer>- | according to | Ghani promised ... his soil would not be used | indirect
e14 AGREE | promised | a=Ghani>Ashraf Ghani,AFG,GOV | r=General Raheel Sharif, the army chief>R
+ Overnight jets struck in Khyber; 57 militants were dead, the military's press wing claimed.
S organization:the military's press wing>=Inter-Services Public Relations | claimed | 57 militants were dead | indirect
e15 ASSAULT/aerial | struck | a=jets>Pakistan Air Force,PAK,MIL | p=Khyber>KH | d=2014-12-16..2014-12-17
e16 ASSAULT/aerial | dead | r=57 militants>T | p=Khyber>KH | d=2014-12-16..2014-12-17 | f=killed 57 "57 militants" | same=e15
+ Imran Khan, whose followers have besieged the parliament with speeches since August 14, called off his sit-in for the sake of unity.
e17 PROTEST/demo | besieged the parliament | a=Imran Khan>I | p=the parliament>ISB | d=2014-08-14..2014-12-17
e18 CONCEDE | called off his sit-in | a=Imran Khan>I | p=the parliament>ISB
+ About 8,000 prisoners sit on death row in Pakistan, more than anywhere else; how many were sentenced for terrorism the ministry could not say.
e19 SANCTION/convict | sentenced | r=prisoners>Death row prisoners in Pakistan,PAK,CVL | p=Pakistan>Pakistan,PAK,30.4,69.3
+ The European Union, which rewarded the moratorium with trade preferences worth a billion euros last January, may take them away.
e20 COOPERATE | trade preferences | a=The European Union>European Union,-,IGO | r=Pakistan>Pakistan,PAK,GOV | d=2014-01-01..2014-01-31
e21 SANCTION/discontinue | take them away | a=The European Union>European Union,-,IGO | r=Pakistan>Pakistan,PAK,GOV | st=possible
+ In the courtyard a clock had stopped at twenty to eleven.
. "My son went in uniform and came back in a coffin," said Tahir Ali, a driver.
S person:Tahir Ali, a driver>=Tahir Ali | said | My son went in uniform and came back in a coffin | direct

@story en-own-qh-005 | en | 2019-07-04 | AP
@who H = Khalifa Haftar | LBY | MIL
@who L = Libyan National Army | LBY | MIL
@who GN = Government of National Accord | LBY | GOV
@who MI = Migrants held in Tajoura | LBY | CVL
@who U = United Nations | - | IGO
@who US = United States | USA | GOV
@who GH = Ghassan Salame | - | IGO
@who AU = African Union | - | IGO
@who EU = European Union | - | IGO
@where TJ = Tajoura | LBY | 32.88 | 13.35
@where TR = Tripoli | LBY | 32.89 | 13.19
# Guards shot at migrants who fled bombed Libya detention hall, UN says
S organization:UN>U | says | Guards shot at migrants who fled bombed Libya detention hall | indirect
e1 ASSAULT/firearms | shot at | a=Guards>Guards of the Tajoura detention centre,LBY,GOV | r=migrants>MI | p=Libya>TJ | d=2019-07-02
e2 ASSAULT/aerial | bombed | r=detention hall>MI | p=Libya>TJ | d=2019-07-02
+ TRIPOLI, Libya (AP) — Some of the migrants who ran from the first of two bombs on a detention center near Tripoli were fired upon by their own guards, the United Nations said Thursday, citing those who lived.
S organization:the United Nations>U ; unnamed:those who lived>- | citing | Some of the migrants who ran from the first of two bombs on a detention center near Tripoli were fired upon by their own guards | indirect
e3 ASSAULT/firearms | fired upon | a=their own guards>Guards of the Tajoura detention centre,LBY,GOV | r=the migrants>MI | d=2019-07-02 | same=e1
e4 ASSAULT/aerial | bombs | p=a detention center>TJ | d=2019-07-02 | same=e2
+ At least 53 were killed, six of them children, and more than 130 hurt late Tuesday at Tajoura, where 600 Africans had been locked in a hangar beside an arms workshop.
e5 ASSAULT/aerial | killed | r=Africans>MI | p=Tajoura>TJ | d=2019-07-02 | f=killed 53.. "At least 53" ; injured 130.. "more than 130" | same=e2
e6 COERCE/arrest | locked | r=600 Africans>MI | p=Tajoura>TJ | f=detained 600 "600 Africans"
+ The U.N. humanitarian office had twice, in May and again in June, given its coordinates to both sides.
+ The government in the capital accused Khalifa Haftar of the raid, "a war crime planned in cold blood," and hinted that a foreign warplane had carried it out.
S organization:The government in the capital>GN | accused | a war crime planned in cold blood, | direct
S organization:The government in the capital>GN | hinted that | a foreign warplane had carried it out | indirect
e7 ACCUSE/allege | accused | a=The government in the capital>GN | r=Khalifa Haftar>H
e8 ASSAULT/aerial | raid | a=Khalifa Haftar>H | p=Tajoura>TJ | d=2019-07-02 | st=possible | same=e2
e9 ASSAULT/aerial | carried it out | a=a foreign warplane>-,-,MIL | p=Tajoura>TJ | d=2019-07-02 | st=possible | same=e2
. His spokesman, Ahmed al-Mesmari, denied that the hangar was hit by his planes and blamed a mortar of the militias.
S person:His spokesman, Ahmed al-Mesmari>=Ahmed al-Mesmari | denied that | the hangar was hit by his planes | indirect
e10 REJECT | denied | a=His spokesman, Ahmed al-Mesmari>L | r=The government in the capital>GN
e11 ASSAULT/aerial | hit | a=his planes>L | r=the hangar>MI | p=Tajoura>TJ | d=2019-07-02 | st=denied | same=e2
e12 ACCUSE/allege | blamed | a=His spokesman, Ahmed al-Mesmari>L | r=the militias>Militias in Tripoli,LBY,REB
+ In New York, the Security Council met behind closed doors for two hours on Wednesday but could not agree on a text because the American delegation, diplomats said, awaited instructions.
S unnamed:diplomats>- | said | the American delegation ... awaited instructions | indirect
e13 CONSULT/multilateral | met | a=the Security Council>United Nations Security Council,-,IGO | p=New York>New York City,USA,40.71,-74.01 | d=2019-07-03
e14 AGREE | agree on a text | a=the Security Council>United Nations Security Council,-,IGO | p=New York>New York City,USA,40.71,-74.01 | d=2019-07-03 | st=denied
+ The African Union has demanded an independent inquiry.
e15 REQUEST | demanded | a=The African Union>AU
+ Survivors camped in the yard and refused to be moved to another jail.
e16 REJECT | refused to be moved | a=Survivors>MI | p=the yard>TJ
. "We want out of Libya, not out of Tajoura," Suleiman, 22, from Darfur, said by phone.
S person:Suleiman, 22, from Darfur>=Suleiman | said by phone | We want out of Libya, not out of Tajoura | direct
+ Three hundred of them may be flown to Niger, aid officials said, if the runway at Mitiga, itself shelled for weeks, stays open.
S unnamed:aid officials>- | said | Three hundred of them may be flown to Niger | indirect
e17 AID | flown to Niger | r=Three hundred of them>MI | p=Niger>Niger,NER,17.6,8.08 | st=possible
e18 ASSAULT/heavy-weapons | shelled | r=the runway at Mitiga>Mitiga International Airport,LBY,- | p=Mitiga>Mitiga International Airport,LBY,32.89,13.28
+ Since 2017 the European Union, Italy first, has paid and trained the Libyan coast guard, which has hauled thousands of boat people back to such halls.
e19 AID | paid and trained | a=the European Union>EU ; Italy>Italy,ITA,GOV | r=the Libyan coast guard>Libyan Coast Guard,LBY,MIL | d=2017-01-01..2019-07-04 | st=ongoing
e20 COERCE/deport | hauled | a=the Libyan coast guard>Libyan Coast Guard,LBY,MIL | r=boat people>Migrants in Libya,LBY,CVL | p=Libya>Libya,LBY,26.3,17.2 | d=2017-01-01..2019-07-04 | f=detained 2000.. "thousands of boat people"
+ The interior minister, Fathi Bashagha, said he was considering whether to close them all and let the inmates go.
S person:The interior minister, Fathi Bashagha>=Fathi Bashagha | said | he was considering whether to close them all and let the inmates go | indirect
e21 RETREAT/release | let the inmates go | a=Fathi Bashagha>GN | r=the inmates>MI | st=possible
+ Haftar marched on Tripoli on April 4, ten days before a peace conference that was to have been held at Ghadames, and his advance has been stuck in the southern suburbs ever since.
e22 ASSAULT | marched on Tripoli | a=Haftar>H | p=Tripoli>TR | d=2019-04-04
e23 CONSULT | peace conference | p=Ghadames>Ghadames,LBY,30.13,9.5 | d=2019-04-14 | st=denied
. On June 26 he lost Gharyan, his forward base, 80 kilometers from the sea.
e24 ASSAULT | lost Gharyan | a=The government in the capital>GN | r=he>H | p=Gharyan>Gharyan,LBY,32.17,13.02 | d=2019-06-26

@story en-own-qh-006 | en | 2021-02-03 | Situasi
@who N = Alexei Navalny | RUS | OPP
@who C = Simonovsky District Court | RUS | JUD
@who PO = Police of Russia | RUS | COP
@who D = Protesters in Moscow | RUS | CVL
@who K = Kremlin | RUS | GOV
@who Y = Yulia Navalnaya | RUS | OPP
@who B = Josep Borrell | - | IGO
@who MF = Ministry of Foreign Affairs of Russia | RUS | GOV
@who J = Sergei Smirnov | RUS | CVL
@who FS = Federal Security Service | RUS | SPY
@where M = Moscow | RUS | 55.75 | 37.62
# Navalny jailed, 1,400 seized in the streets, and an editor behind bars for a joke
e1 SANCTION/convict | jailed | r=Navalny>N | d=2021-02-02
e2 COERCE/arrest | seized | r=1,400>D | p=the streets>M | d=2021-02-02 | f=detained 1400 "1,400"
e3 SANCTION/convict | behind bars | r=an editor>J | d=2021-02-03
+ He drew a heart on the glass for his wife, and then the bailiffs turned him round.
+ A Moscow court on Tuesday evening sent Alexei Navalny to a penal colony for two years and eight months for missing appointments with the prison service, some of them while he lay in a coma in Berlin.
e4 SANCTION/convict | sent | a=A Moscow court>C | r=Alexei Navalny>N | p=Moscow>M | d=2021-02-02 | same=e1
+ Within the hour columns of young people were moving down Tverskaya, clapping; riot police, who had been deployed since morning, chased them into courtyards with truncheons.
e5 PROTEST/demo | columns of young people were moving | a=young people>D | p=Tverskaya>M | d=2021-02-02
e6 MOBILIZE/police | deployed | a=riot police>PO | p=Tverskaya>M | d=2021-02-02
e7 ASSAULT/beat | chased them | a=riot police>PO | r=them>D | p=Tverskaya>M | d=2021-02-02
+ The monitoring group OVD-Info put the number of detained at 1,408 across ten cities, 1,145 of them in the capital.
S organization:The monitoring group OVD-Info>=OVD-Info | put | the number of detained at 1,408 across ten cities, 1,145 of them in the capital | indirect
e8 COERCE/arrest | detained | p=the capital>M | d=2021-02-02 | f=detained 1408 "1,408" | same=e2
+ Several had come merely to buy bread.
+ On Wednesday a judge gave Sergei Smirnov, who edits the news site Mediazona, 25 days for a retweeted joke that mentioned the date of a rally.
e9 SANCTION/convict | gave | a=a judge>Judge in Moscow,RUS,JUD | r=Sergei Smirnov>J | p=Moscow>M | d=2021-02-03 | same=e3
. Nineteen newsrooms called for him to be freed at once.
e10 REQUEST | called | a=Nineteen newsrooms>Russian newsrooms,RUS,MED | r=a judge>Russia,RUS,GOV
+ "If to be free means to pay with fear, we shall not pay," wrote Yulia Navalnaya, who may herself be charged.
S person:Yulia Navalnaya>Y | wrote | If to be free means to pay with fear, we shall not pay | direct
e11 ACCUSE/investigate | charged | r=Yulia Navalnaya>Y | st=possible
+ The prisoner used his last word to call Vladimir Putin "the Underpants Poisoner", since a squad of the FSB, he alleges, smeared Novichok on his clothes in Tomsk last August.
S person:he#4>N | alleges | a squad of the FSB, he alleges, smeared Novichok on his clothes in Tomsk last August | indirect
e12 ACCUSE/disapprove | the Underpants Poisoner | a=The prisoner>N | r=Vladimir Putin>Vladimir Putin,RUS,GOV | p=Moscow>M | d=2021-02-02
e13 ACCUSE/allege | alleges | a=he#4>N | r=the FSB>FS
e14 ASSAULT/targeted,unconventional | smeared Novichok on his clothes | a=a squad of the FSB>FS | r=his>N | p=Tomsk>Tomsk,RUS,56.5,84.97 | d=2020-08-01..2020-08-31 | st=possible
. The Kremlin has always denied any part in it.
e15 REJECT | denied | a=The Kremlin>K | r=he>N
+ London, Berlin, Paris and Washington all demanded his release, and the talk in Brussels turned to sanctions.
e16 REQUEST | demanded | a=London>United Kingdom,GBR,GOV ; Berlin>Germany,DEU,GOV ; Paris>France,FRA,GOV ; Washington>United States,USA,GOV | r=The Kremlin>K
e17 RETREAT/release | release | r=his>N | st=possible
. Josep Borrell, the EU's foreign policy chief, is nonetheless to fly to Moscow tomorrow.
e18 AGREE | fly to Moscow | a=Josep Borrell, the EU's foreign policy chief>B | r=Moscow>Russia,RUS,GOV | p=Moscow>M | d=2021-02-04 | st=planned
+ Maria Zakharova, of the foreign ministry, told the West to mind its own affairs and accused some twenty diplomats who had watched the hearing of meddling.
S person:Maria Zakharova>=Maria Zakharova | accused | some twenty diplomats who had watched the hearing of meddling | indirect
e19 REJECT/yield | mind its own affairs | a=Maria Zakharova>MF | r=the West>-,-,GOV
e20 ACCUSE/allege | accused | a=Maria Zakharova>MF | r=diplomats>Western diplomats in Moscow,-,GOV
+ It was minus nine degrees, and the rouble slipped half a percent.
+ In July 2013 another court had sentenced him in Kirov and let him out the next day, after a crowd of several thousand gathered under the walls of the State Duma.
e21 SANCTION/convict | sentenced | a=another court>Leninsky District Court of Kirov,RUS,JUD | r=him>N | p=Kirov>Kirov,RUS,58.6,49.66 | d=2013-07-01..2013-07-31
e22 RETREAT/release | let him out | a=another court>Leninsky District Court of Kirov,RUS,JUD | r=him>N | p=Kirov>Kirov,RUS,58.6,49.66 | d=2013-07-01..2013-07-31
e23 PROTEST/demo | gathered | a=a crowd>D | p=the State Duma>M | d=2013-07-01..2013-07-31 | f=size 2000.. "several thousand"
