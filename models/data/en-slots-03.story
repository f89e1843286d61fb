@story en-own-qh-013 | en | 2022-11-28 | Pacific Live
@who P = Protesters in China | CHN | CVL
@who SH = Shanghai Police | CHN | COP
@who C = China | CHN | GOV
@who X = Xi Jinping | CHN | GOV
@who E = Ed Lawrence | GBR | MED
@who Z = Zhao Lijian | CHN | GOV
@who B = BBC | GBR | MED
@who UK = United Kingdom | GBR | GOV
@who U = Residents of Urumqi | CHN | CVL
@where S = Shanghai | CHN | 31.23 | 121.47
@where BJ = Beijing | CHN | 39.9 | 116.41
@where UR = Urumqi | CHN | 43.83 | 87.62
@where HK = Hong Kong | HKG | 22.32 | 114.17
# China protests latest: barriers on Wulumuqi Road, silence from Beijing, a blank sheet in Hong Kong
e23 PROTEST/demo | protests
e24 COERCE/restrict | barriers | p=Wulumuqi Road>S | d=2022-11-28
e25 PROTEST/demo | blank sheet | p=Hong Kong>HK | d=2022-11-28
+ 21:40 That is where we leave it for tonight.
. Nothing on the scale of the weekend has been seen in mainland China this Monday, chiefly because the police were there first.
+ 20:15 In Hong Kong about two dozen people stood in Central with flowers and empty pages.
e1 PROTEST/demo | stood | a=people>Protesters in Hong Kong,HKG,CVL | p=Central>HK | d=2022-11-28 | f=size 24 "about two dozen people" | same=e25
. Officers took down their names and cordoned them off, but nobody was led away.
e2 COERCE/restrict | cordoned them off | a=Officers>Hong Kong Police Force,HKG,COP | r=them>Protesters in Hong Kong,HKG,CVL | p=Central>HK | d=2022-11-28
e3 COERCE/arrest | led away | a=Officers>Hong Kong Police Force,HKG,COP | r=nobody>Protesters in Hong Kong,HKG,CVL | p=Central>HK | d=2022-11-28 | st=denied
+ 18:02 London has summoned no one yet.
. Foreign Secretary James Cleverly did call the beating of a BBC cameraman "deeply disturbing", and a spokesman for Downing Street urged Beijing to respect those who express their views.
S person:Foreign Secretary James Cleverly>=James Cleverly | call | deeply disturbing | direct
e4 ACCUSE/disapprove | deeply disturbing | a=Foreign Secretary James Cleverly>James Cleverly,GBR,GOV | r=Beijing>C
e5 ASSAULT/beat | beating | r=a BBC cameraman>E | p=mainland China>S | d=2022-11-27
e6 REQUEST/change | urged | a=a spokesman for Downing Street>UK | r=Beijing>C
+ 16:30 The foreign ministry in Beijing has a different version.
. Ed Lawrence "did not identify himself as a journalist", Zhao Lijian told the daily briefing; asked whether zero-Covid would be relaxed, he first went silent, then replied that the question "does not reflect the facts".
S person:Zhao Lijian>Z | told the daily briefing | did not identify himself as a journalist | direct
S person:he#4>Z | replied that | the question "does not reflect the facts" | mixed
+ The corporation says its man was kicked and handcuffed by several constables on Sunday night while he was filming on Wulumuqi Road, and held for hours.
S organization:The corporation>B | says | its man was kicked and handcuffed by several constables on Sunday night while he was filming on Wulumuqi Road, and held for hours | indirect
e7 ASSAULT/beat | kicked | a=several constables>SH | r=its man>E | p=Wulumuqi Road>S | d=2022-11-27 | same=e5
e8 COERCE/arrest | held | a=several constables>SH | r=its man>E | p=Wulumuqi Road>S | d=2022-11-27 | f=detained 1 "its man"
. An official afterwards claimed, it adds, that he had been seized for his own good, lest he catch the virus from the crowd.
S organization:it>B ; unnamed:An official>- | claimed | he had been seized for his own good | indirect
e9 COERCE/arrest | seized | r=he>E | p=Wulumuqi Road>S | d=2022-11-27 | same=e8
+ 13:10 Blue metal hoardings now line the whole street in Shanghai where, on Saturday and again on Sunday, hundreds chanted what nobody has chanted in public for a generation: "Xi Jinping, step down! Communist Party, step down!"
S unnamed:hundreds>- | chanted | Xi Jinping, step down! Communist Party, step down! | direct
e26 COERCE/restrict | hoardings | p=Shanghai>S | d=2022-11-28 | st=ongoing | same=e24
e10 PROTEST/demo | chanted | a=hundreds>P | p=Shanghai>S | d=2022-11-26..2022-11-27 | f=size 200.. "hundreds" | same=e23
e11 REQUEST/yield | step down | a=hundreds>P | r=Xi Jinping>X ; Communist Party>Chinese Communist Party,CHN,GOV | p=Shanghai>S | d=2022-11-26..2022-11-27
. A bus took dozens of them off to a station in Xuhui; some were let out after a day without their phones.
e12 COERCE/arrest | took dozens of them off | r=them>P | p=Xuhui>S | f=detained 24.. "dozens of them"
e13 RETREAT/release | let out | r=some>P | p=Xuhui>S
+ 11:45 What set it off?
. Ten people died last Thursday in a burning block of flats in Urumqi, which had been under lockdown since August, and neighbours insist that bolted doors kept them in.
S unnamed:neighbours>- | insist that | bolted doors kept them in | indirect
e14 COERCE/restrict | lockdown | r=Urumqi>U | p=Urumqi>UR | d=2022-08-01..2022-11-28 | st=ongoing
e15 COERCE/restrict | bolted doors | r=them>U | p=Urumqi>UR | d=2022-11-24
. City hall denies that any exit was barred; it has nonetheless promised to lift the curbs "in stages".
S organization:City hall>=Urumqi Municipal Government | denies that | any exit was barred | indirect
S organization:it#3>=Urumqi Municipal Government | promised to | lift the curbs "in stages" | mixed
e16 COERCE/restrict | barred | p=Urumqi>UR | d=2022-11-24 | st=denied | same=e15
e17 REJECT | denies | a=City hall>Urumqi Municipal Government,CHN,GOV | r=neighbours>U
e18 AGREE | promised | a=it#3>Urumqi Municipal Government,CHN,GOV | r=neighbours>U
e19 CONCEDE | lift the curbs | a=it#3>Urumqi Municipal Government,CHN,GOV | r=neighbours>U | p=Urumqi>UR | st=planned
+ 10:20 Oil has lost 3 percent and the yuan half of that.
+ 09:05 Good morning. Students at Tsinghua, Xi's own university, sang the Internationale yesterday and held up white paper, "because we may not write on it", as one of them put it.
S unnamed:one of them>- | put it | because we may not write on it | direct
e20 PROTEST/demo | held up white paper | a=Students>Students at Tsinghua University,CHN,CVL | p=Tsinghua>BJ | d=2022-11-27
. The last lone banner of this sort hung for an hour from Sitong Bridge on October 13, before the Party congress; its author has not been seen since he was taken off.
e21 PROTEST/demo | banner | a=its author>Peng Lifa,CHN,CVL | p=Sitong Bridge>BJ | d=2022-10-13
e22 COERCE/arrest | taken off | r=its author>Peng Lifa,CHN,CVL | p=Sitong Bridge>BJ | d=2022-10-13

@story en-own-qh-014 | en | 2018-07-15 | AFP
@who O = Daniel Ortega | NIC | GOV
@who PA = Pro-government paramilitaries in Nicaragua | NIC | REB
@who PO = National Police of Nicaragua | NIC | COP
@who ST = Students at UNAN | NIC | CVL
@who B = Leopoldo Brenes | NIC | NGO
@who RM = Rosario Murillo | NIC | GOV
@who CI = Inter-American Commission on Human Rights | - | IGO
@who OAS = Organization of American States | - | IGO
@who US = United States | USA | GOV
@who AN = Nicaraguan Association for Human Rights | NIC | NGO
@where M = Managua | NIC | 12.11 | -86.24
@where MS = Masaya | NIC | 11.97 | -86.09
@where D = Diria | NIC | 11.88 | -86.05
# Ten more dead in Nicaragua as paramilitaries storm towns; students tell of night in besieged church
e1 ASSAULT | dead | a=paramilitaries>PA | p=Nicaragua>MS | d=2018-07-15 | f=killed 10 "Ten"
e2 ASSAULT | storm towns | a=paramilitaries>PA | p=Nicaragua>MS | d=2018-07-15 | same=e1
e3 COERCE/restrict | besieged church | r=students>ST | d=2018-07-13..2018-07-14
+ Hooded men with assault rifles drove into a string of rebellious towns south of Managua at dawn on Sunday in police pick-ups, and by noon at least ten people, among them a girl of ten and four policemen, had been killed, a human rights group said.
S unnamed:a human rights group>- | said | Hooded men with assault rifles drove into a string of rebellious towns south of Managua at dawn on Sunday in police pick-ups, and by noon at least ten people, among them a girl of ten and four policemen, had been killed | indirect
e4 ASSAULT/firearms | drove into | a=Hooded men>PA | p=a string of rebellious towns south of Managua>MS | d=2018-07-15 | same=e1
e5 ASSAULT/firearms | killed | r=a girl of ten>Girl in Masaya region,NIC,CVL ; four policemen>PO | p=Managua>MS | d=2018-07-15 | f=killed 10.. "at least ten people" | same=e1
+ "They are shooting at everything that moves, even at the rectory," Father Augusto Gutiérrez, of Monimbó, told AFP by telephone.
S outlet:AFP>=AFP ; person:Father Augusto Gutiérrez>=Augusto Gutiérrez | told | They are shooting at everything that moves, even at the rectory | direct
e6 ASSAULT/firearms | shooting | a=They>PA | r=the rectory>-,NIC,NGO | p=Monimbó>MS | d=2018-07-15 | st=ongoing
+ Barricades of paving stones, with which the inhabitants had shut the streets since May, were bulldozed in Diria and Niquinohomo; Monimbó, the Indian quarter of Masaya, still held out.
e7 PROTEST/obstruct | Barricades | a=the inhabitants>Residents of Masaya region,NIC,CVL | p=Diria>D | d=2018-05-01..2018-07-15
e8 COERCE | bulldozed | r=Barricades of paving stones>Residents of Masaya region,NIC,CVL | p=Diria>D | d=2018-07-15
e9 PROTEST/obstruct | held out | a=Monimbó>Residents of Monimbó,NIC,CVL | p=Masaya>MS | d=2018-07-15 | st=ongoing
+ President Daniel Ortega had announced on Friday, the day of a general strike, that he would "clean" the roads before the anniversary of the Sandinista revolution, which falls on Thursday.
S person:President Daniel Ortega>O | announced | he would "clean" the roads before the anniversary of the Sandinista revolution | mixed
e10 PROTEST/strike | general strike | d=2018-07-13
e11 COERCE | "clean" the roads | a=he#2>O | p=Nicaragua>Nicaragua,NIC,12.87,-85.2 | st=planned | same=e8
+ It was on that Friday, too, that some 200 students were driven from the campus of the National Autonomous University, which they had occupied for two months, into the church of Divine Mercy, where they lay under the pews for fifteen hours.
e12 ASSAULT/firearms | driven from the campus | r=students>ST | p=the campus of the National Autonomous University>M | d=2018-07-13 | f=size 200 "some 200 students"
e13 PROTEST/obstruct | occupied | a=they>ST | p=the campus of the National Autonomous University>M
. Two of them were shot dead, one in the head at the altar rail; a Washington Post reporter, Joshua Partlow, was trapped with them.
e14 ASSAULT/firearms | shot dead | r=Two of them>ST | p=the church of Divine Mercy>M | d=2018-07-13..2018-07-14 | f=killed 2 "Two of them"
e15 COERCE/restrict | trapped | r=Joshua Partlow>Joshua Partlow,USA,MED ; them>ST | p=the church of Divine Mercy>M | d=2018-07-13..2018-07-14 | same=e3
. Cardinal Leopoldo Brenes and the nuncio fetched them out on Saturday morning, wrapped in flags.
e16 AID | fetched them out | a=Cardinal Leopoldo Brenes>B ; the nuncio>Waldemar Stanislaw Sommertag,VAT,GOV | r=them>ST | p=the church of Divine Mercy>M | d=2018-07-14
+ Vice President Rosario Murillo, who is also Ortega's wife, alleges that the "vandals" themselves set fire to a kindergarten and tortured peasants.
S person:Vice President Rosario Murillo>RM | alleges that | the "vandals" themselves set fire to a kindergarten and tortured peasants | mixed
e17 ACCUSE/allege | alleges | a=Vice President Rosario Murillo>RM | r=the "vandals">ST
e18 ASSAULT/destroy | set fire | a=the "vandals">ST | r=a kindergarten>Kindergarten at UNAN,NIC,CVL | st=possible
e19 ASSAULT/torture | tortured | a=the "vandals">ST | r=peasants>Peasants in Nicaragua,NIC,CVL | st=possible
. She has never acknowledged that the men in ski masks take orders from anyone.
+ At least 280 people have lost their lives since April 18, when Ortega trimmed pensions, a measure that he took back within five days.
e20 ASSAULT | lost their lives | p=Nicaragua>Nicaragua,NIC,12.87,-85.2 | d=2018-04-18..2018-07-15 | f=killed 280.. "At least 280 people"
e21 CONCEDE | took back | a=he#3>O | d=2018-04-18..2018-04-23
. The opposition wants the vote of 2021 brought forward to next March; he refuses.
e22 REQUEST/change | wants the vote of 2021 brought forward | a=The opposition>Opposition in Nicaragua,NIC,OPP | r=he#3>O
e23 REJECT/change | refuses | a=he#3>O | r=The opposition>Opposition in Nicaragua,NIC,OPP
+ A dialogue under the bishops has been suspended twice, and it is doubtful that it will resume after the bishops themselves were punched and scratched in a basilica in Diriamba last Monday.
e24 REJECT/meet | suspended | r=the bishops>Episcopal Conference of Nicaragua,NIC,NGO
e25 ASSAULT/beat | punched and scratched | r=the bishops themselves>Episcopal Conference of Nicaragua,NIC,NGO | p=Diriamba>Diriamba,NIC,11.86,-86.24 | d=2018-07-09
+ The OAS will debate the crisis on Wednesday; Washington, which on July 5 froze the assets of three of Ortega's confidants, could add names, a diplomat suggested.
S unnamed:a diplomat>- | suggested | Washington ... could add names | indirect
e26 AGREE | will debate | a=The OAS>OAS | d=2018-07-18 | st=planned
e27 SANCTION/discontinue | froze the assets | a=Washington>US | r=three of Ortega's confidants>Confidants of Daniel Ortega,NIC,GOV | d=2018-07-05
e28 SANCTION/discontinue | add names | a=Washington>US | st=possible
+ Tourism has collapsed, hotels in Granada stand empty, and 200,000 jobs are reckoned to be gone.

@story en-own-qh-015 | en | 2013-03-25 | Context Africa
@who S = Seleka | CAF | REB
@who D = Michel Djotodia | CAF | REB
@who B = Francois Bozize | CAF | GOV
@who SA = South African National Defence Force | ZAF | MIL
@who Z = Jacob Zuma | ZAF | GOV
@who F = France | FRA | GOV
@who FA = French Armed Forces | FRA | MIL
@who AU = African Union | - | IGO
@who CH = Chad | TCD | GOV
@who R = Residents of Bangui | CAF | CVL
@who RC = Red Cross | - | NGO
@where BG = Bangui | CAF | 4.39 | 18.56
@where DA = Damara | CAF | 4.96 | 18.7
@where CR = Central African Republic | CAF | 6.6 | 20.9
# Explainer: Who are the rebels who took Bangui, and what were South Africans doing there?
e1 ASSAULT | took Bangui | a=the rebels>S | p=Bangui>BG | d=2013-03-24
+ What has happened?
. Seleka, which means "alliance" in Sango, marched into the riverside capital of the Central African Republic on Sunday and met little resistance.
e2 ASSAULT | marched into | a=Seleka>S | p=the riverside capital of the Central African Republic>BG | d=2013-03-24 | same=e1
. President Francois Bozize crossed the Oubangui by boat to Congo; on Monday he was reported to be in Cameroon.
e3 RETREAT | crossed the Oubangui | a=President Francois Bozize>B | p=Congo>Democratic Republic of the Congo,COD,4.36,18.58 | d=2013-03-24
. Thirteen South African soldiers are dead, President Jacob Zuma disclosed in Pretoria, and 27 wounded, after a nine-hour fight at the gates of their base on Saturday, against what he put at a thousand attackers.
S person:President Jacob Zuma>Z | disclosed in Pretoria | Thirteen South African soldiers are dead | indirect
e4 ASSAULT/firearms | fight | a=attackers>S ; South African soldiers>SA | p=Bangui>BG | d=2013-03-23 | f=killed 13 "Thirteen South African soldiers" ; injured 27 "27" ; size 1000 "a thousand attackers"
e5 ASSAULT/firearms | dead | r=Thirteen South African soldiers>SA | p=Bangui>BG | d=2013-03-23 | f=killed 13 "Thirteen South African soldiers" | same=e4
+ Who is in charge?
. Michel Djotodia, a former consul who studied in the Soviet Union, declared himself president and told Radio France Internationale that he would keep the prime minister.
S outlet:Radio France Internationale>=Radio France Internationale ; person:Michel Djotodia>D | told | he would keep the prime minister | indirect
e6 COERCE/seize | declared himself president | a=Michel Djotodia>D | p=Bangui>BG
e7 AGREE | keep the prime minister | a=he#3>D | r=the prime minister>Nicolas Tiangaye,CAF,GOV
. On Monday evening he suspended the constitution, dissolved the assembly and announced that he meant to rule by decree for three years.
S person:he>D | announced that | he meant to rule by decree for three years | indirect
e8 COERCE | suspended the constitution | a=he>D | p=Bangui>BG | d=2013-03-25
e9 SANCTION/expel | dissolved the assembly | a=he>D | r=the assembly>National Assembly of the Central African Republic,CAF,LEG | p=Bangui>BG | d=2013-03-25
+ Is the city calm?
. No: "They took the car, the mattress and the door," said Prosper, a teacher, and the Red Cross cannot reach the wounded for looters.
S person:Prosper, a teacher>=Prosper | said | They took the car, the mattress and the door | direct
e10 COERCE/seize | took | a=They>S | r=Prosper, a teacher>R | p=Bangui>BG
. Djotodia has ordered a curfew from seven, which may or may not be kept by his own men.
e11 COERCE/curfew | curfew | a=Djotodia>D | p=Bangui>BG | st=planned
+ Why did they rise?
. They accuse Bozize of breaking every promise in the Libreville agreement of January 11, under which he was to let prisoners go, send the South Africans home and take 2,000 of the rebels into the army.
e12 ACCUSE/disapprove | accuse | a=They>S | r=Bozize>B
e13 AGREE | Libreville agreement | a=Bozize>B ; They>S | p=Libreville>Libreville,GAB,0.39,9.45 | d=2013-01-11
e14 REJECT/yield | breaking every promise | a=Bozize>B | r=They>S | st=possible
e15 RETREAT/release | let prisoners go | a=he#3>B | r=prisoners>Prisoners in the Central African Republic,CAF,- | st=planned
. The columns had set off in December from the far north-east and stopped on December 29 at Sibut, when Chadian troops placed themselves on the road at Damara.
e16 MOBILIZE/troops | set off | a=The columns>S | d=2012-12-01..2012-12-31
e17 MOBILIZE/troops | placed themselves on the road | a=Chadian troops>Chadian Armed Forces,TCD,MIL | p=Damara>DA | d=2012-12-29
. This time those troops let them pass, a fact for which N'Djamena has offered no explanation.
e18 CONCEDE | let them pass | a=those troops>Chadian Armed Forces,TCD,MIL | r=them>S | p=Damara>DA
+ And the South Africans?
. Officially they were trainers, sent under a treaty of 2007; the opposition in Cape Town suspects that they were guarding mines, and has called for all 200 to be flown home at once.
S unnamed:the opposition in Cape Town>- | suspects that | they were guarding mines | indirect
e19 AID | sent under a treaty of 2007 | r=trainers>SA | p=Bangui>BG
e20 REQUEST/change | called | a=the opposition in Cape Town>Democratic Alliance,ZAF,OPP
. Zuma would not hear of it: withdrawal had not been discussed, he said.
S person:he#2>Z | said | withdrawal had not been discussed | indirect
e21 REJECT/yield | would not hear of it | a=Zuma>Z | r=the opposition in Cape Town>Democratic Alliance,ZAF,OPP
+ What does the world say?
. The African Union suspended the country's membership and put a travel ban on seven of Seleka's leaders.
e22 SANCTION/expel | suspended the country's membership | a=The African Union>AU | r=the country>Central African Republic,CAF,GOV
e23 SANCTION | travel ban | a=The African Union>AU | r=seven of Seleka's leaders>S
. Paris, whose 550 soldiers hold the airport, shot dead two Indians there by mistake on Monday, and has asked for the Security Council to meet; it refused, in December and again last week, to save Bozize.
e24 ASSAULT/firearms | shot dead | a=Paris>FA | r=two Indians>Indian citizens in Bangui,IND,CVL | p=the airport>Bangui M'Poko International Airport,CAF,4.4,18.52 | d=2013-03-25 | f=killed 2 "two Indians"
e25 REQUEST/meet | asked | a=Paris>F | r=the Security Council>United Nations Security Council,-,IGO
e26 REJECT/assist | refused | a=it#2>F | r=Bozize>B | d=2012-12-01..2013-03-24
+ What is there to fight over?
. Diamonds, gold, uranium that nobody has dug yet, and the treasury of a state with 4.6 million people and a life expectancy of 48 years.
. Bozize himself arrived at the head of rebels on a day in March 2003, while the president of the time was abroad.
e27 ASSAULT | arrived at the head of rebels | a=Bozize>B ; rebels>Rebels of Francois Bozize,CAF,REB | r=the president of the time>Ange-Felix Patasse,CAF,GOV | p=Bangui>BG | d=2003-03-01..2003-03-31

@story en-own-qh-016 | en | 2025-11-01 | East African Courier
@who SS = Samia Suluhu Hassan | TZA | GOV
@who C = Chadema | TZA | OPP
@who L = Tundu Lissu | TZA | OPP
@who P = Protesters in Tanzania | TZA | CVL
@who PF = Tanzania Police Force | TZA | COP
@who A = Tanzania People's Defence Force | TZA | MIL
@who U = Office of the United Nations High Commissioner for Human Rights | - | IGO
@who K = Mahmoud Thabit Kombo | TZA | GOV
@who TZ = Tanzania | TZA | GOV
@who M = Jacob Mkunda | TZA | MIL
@where DS = Dar es Salaam | TZA | -6.79 | 39.21
@where AR = Arusha | TZA | -3.37 | 36.68
@where T = Tanzania | TZA | -6.37 | 34.89
@where N = Namanga | TZA | -2.55 | 36.79
# Samia wins 98 percent; opposition puts dead at 700, minister says there is 'no figure' at all
S organization:opposition>C | puts | dead at 700 | indirect
S person:minister>K | says | there is 'no figure' at all | mixed
e1 ASSAULT | dead | d=2025-10-29..2025-10-31 | f=killed 700 "700"
+ The bodies are wrapped in the green cloth of the market, and a nurse at Mwananyamala has given up counting.
+ President Samia Suluhu Hassan of Tanzania was declared on Saturday to have been re-elected with 97.66 percent of the vote, three days after a polling day on which crowds tore down her portraits, burned buses and overran polling stations in Dar es Salaam.
e2 PROTEST/riot,vandalize | tore down her portraits | a=crowds>P | p=Dar es Salaam>DS | d=2025-10-29
e3 PROTEST/riot,vandalize | burned buses | a=crowds>P | p=Dar es Salaam>DS | d=2025-10-29
e4 PROTEST/riot | overran polling stations | a=crowds>P | p=Dar es Salaam>DS | d=2025-10-29
+ Her two strongest rivals were not on the paper.
. One of them, Tundu Lissu, who survived sixteen bullets in 2017, has been on trial for treason since April; the other, Luhaga Mpina, was struck off by the electoral commission in September.
e5 ASSAULT/firearms | bullets | r=Tundu Lissu>L | d=2017-01-01..2017-12-31
e6 ACCUSE/investigate | on trial for treason | r=Tundu Lissu>L | d=2025-04-01..2025-11-01 | st=ongoing
e7 SANCTION | struck off | a=the electoral commission>Independent National Electoral Commission,TZA,GOV | r=Luhaga Mpina>Luhaga Mpina,TZA,OPP | d=2025-09-01..2025-09-30
+ John Kitoka, who speaks for Lissu's party, told AFP on Friday that around 700 people had been killed by the security forces: 350 in Dar es Salaam, more than 200 in Mwanza, the others elsewhere.
S outlet:AFP>=AFP ; person:John Kitoka>=John Kitoka | told | around 700 people had been killed by the security forces | indirect
e8 ASSAULT | killed | a=the security forces>PF | r=people>P | p=Tanzania>T | d=2025-10-29..2025-10-31 | f=killed 700 "around 700 people" | same=e1
. The United Nations rights office, more careful, spoke of credible reports of at least ten deaths in three cities; Western diplomats believe that it could be hundreds.
S organization:The United Nations rights office>U | spoke of | credible reports of at least ten deaths in three cities | indirect
S unnamed:Western diplomats>- | believe that | it could be hundreds | indirect
e9 ASSAULT | deaths | p=Tanzania>T | d=2025-10-29..2025-10-31 | f=killed 10.. "at least ten deaths" | same=e1
+ "I have not seen these 700 anywhere," Foreign Minister Mahmoud Thabit Kombo said to Al Jazeera.
S outlet:Al Jazeera>=Al Jazeera ; person:Foreign Minister Mahmoud Thabit Kombo>K | said | I have not seen these 700 anywhere | direct
. No excessive force was used, he insisted, only "a few isolated pockets" of hooligans were dealt with.
S person:he>K | insisted | No excessive force was used ... only "a few isolated pockets" of hooligans were dealt with | mixed
e10 ASSAULT | excessive force | st=denied | same=e1
+ To check any of this is hard, since the internet has been cut from Wednesday morning and reporters who drove to the hospitals were turned back at roadblocks.
e11 COERCE/censor | internet has been cut | p=Tanzania>T | d=2025-10-29..2025-11-01 | st=ongoing
e12 COERCE/restrict | turned back | r=reporters>Journalists in Tanzania,-,MED | p=Dar es Salaam>DS
. A curfew still runs from six in the evening; the army chief, Jacob Mkunda, has warned "criminals" that his soldiers, who have been patrolling with the police, will stop them.
S person:Jacob Mkunda>M | warned | his soldiers ... will stop them | indirect
e13 COERCE/curfew | curfew | p=Tanzania>T | d=2025-10-29..2025-11-01 | st=ongoing
e14 THREATEN | warned | a=Jacob Mkunda>M | r="criminals">P
e15 MOBILIZE/troops,police | patrolling | a=his soldiers>A ; the police>PF | p=Tanzania>T | st=ongoing
+ Petrol costs four times its price in Arusha, if there is any, and flour is sold by the cup.
+ At Namanga youths threw stones across the Kenyan frontier on Thursday, and the officers on both sides answered with gas.
e16 ASSAULT/primitive | threw stones | a=youths>P | p=Namanga>N | d=2025-10-30
e17 ASSAULT/crowd-control | gas | a=the officers on both sides>PF ; the officers on both sides>Kenya Police,KEN,COP | r=youths>P | p=Namanga>N | d=2025-10-30
. A Kenyan teacher, John Ogutu, is among the missing; his school says he was shot while buying chapatis.
S unnamed:his school>- | says | he was shot while buying chapatis | indirect
e18 ASSAULT/firearms | shot | r=A Kenyan teacher, John Ogutu>John Ogutu,KEN,CVL | f=missing 1 "A Kenyan teacher, John Ogutu"
+ Samia, in her victory speech at Dodoma, thanked the forces, congratulated herself on a "free and democratic" vote and blamed foreigners for the trouble.
S person:Samia>SS | congratulated herself on | a "free and democratic" vote | mixed
e19 SUPPORT | thanked the forces | a=Samia>SS | r=the forces>PF | p=Dodoma>Dodoma,TZA,-6.16,35.75 | d=2025-11-01
e20 ACCUSE/allege | blamed | a=Samia>SS | r=foreigners>-,-,- | p=Dodoma>Dodoma,TZA,-6.16,35.75 | d=2025-11-01
. When she came to office in March 2021 she lifted bans on newspapers and on rallies, and Lissu came home to hug her.
e21 CONCEDE | lifted bans | a=she>SS | d=2021-03-01..2021-03-31
. The swearing-in is planned for Monday, on a barracks ground, without a public.
+ Chadema has called for fresh elections under a caretaker; a second march may follow, its people say, but nobody will name a day.
S unnamed:its people>- | say | a second march may follow | indirect
e22 REQUEST/change | called | a=Chadema>C | r=Samia>TZ
e23 PROTEST/demo | second march | a=Chadema>C | st=possible

@story en-own-qh-017 | en | 2006-12-27 | The Harbour Times
@who E = Ethiopia | ETH | GOV
@who EA = Ethiopian National Defense Force | ETH | MIL
@who ME = Meles Zenawi | ETH | GOV
@who I = Islamic Courts Union | SOM | REB
@who T = Transitional Federal Government of Somalia | SOM | GOV
@who SA = Sharif Sheikh Ahmed | SOM | REB
@who AU = African Union | - | IGO
@who US = United States | USA | GOV
@who Q = Qatar | QAT | GOV
@who RC = International Committee of the Red Cross | - | NGO
@who ER = Eritrea | ERI | GOV
@where MO = Mogadishu | SOM | 2.05 | 45.32
@where J = Jowhar | SOM | 2.78 | 45.5
@where B = Baidoa | SOM | 3.12 | 43.65
@where S = Somalia | SOM | 5.15 | 46.2
# Ethiopian tanks take Jowhar, Mogadishu waits
e1 ASSAULT | take Jowhar | a=Ethiopian tanks>EA | p=Jowhar>J | d=2006-12-27
+ Shopkeepers in Mogadishu took down the black flags this morning, folded them, and put them under the counter, in case.
+ Ninety kilometres up the road the Islamists abandoned Jowhar, and Ethiopian tanks, with fighters of a local warlord riding on them, rolled in amid cheers, said residents reached by satellite telephone.
S unnamed:residents>- | said | the Islamists abandoned Jowhar, and Ethiopian tanks, with fighters of a local warlord riding on them, rolled in amid cheers | indirect
e2 RETREAT/withdraw | abandoned Jowhar | a=the Islamists>I | p=Jowhar>J | d=2006-12-27
e3 ASSAULT | rolled in | a=Ethiopian tanks>EA ; fighters of a local warlord>Militia of Mohamed Dheere,SOM,REB | p=Jowhar>J | d=2006-12-27 | same=e1
+ "Our men are out of ammunition only for today," Sheikh Sharif Ahmed, their chairman, told reporters; a tactical retreat, he called it, in a war that would now be long.
S person:Sheikh Sharif Ahmed>SA | told reporters | Our men are out of ammunition only for today | direct
S person:he#3>SA | called | a tactical retreat | indirect
e4 RETREAT/withdraw | tactical retreat | a=Our men>I | p=Jowhar>J | d=2006-12-27 | same=e2
+ Prime Minister Meles Zenawi, who on Sunday night had admitted for the first time that he was fighting, wants the thing over in weeks.
S person:Prime Minister Meles Zenawi>ME | admitted | he was fighting | indirect
e5 ASSAULT | fighting | a=he#2>E | st=ongoing
. He claimed on Tuesday that up to a thousand of the enemy were dead and 3,000 wounded, and denied any design on the capital: his soldiers, he said, would encircle but not enter it.
S person:He>ME | claimed | up to a thousand of the enemy were dead and 3,000 wounded | indirect
S person:He>ME | denied | any design on the capital | indirect
S person:he#3>ME | said | his soldiers, he said, would encircle but not enter it | indirect
e6 ASSAULT | dead | a=his soldiers>EA | r=the enemy>I | f=killed ..1000 "up to a thousand of the enemy" ; injured 3000 "3,000"
e7 COERCE/restrict | encircle | a=his soldiers>EA | p=the capital>MO | st=planned
e8 ASSAULT | enter it | a=his soldiers>EA | p=the capital>MO | st=denied
. Aid workers doubt the figures; the Red Cross has counted 850 wounded in the hospitals since last Wednesday, civilians and gunmen lying side by side.
S unnamed:Aid workers>- | doubt | the figures | indirect
S organization:the Red Cross>RC | counted | 850 wounded in the hospitals since last Wednesday | indirect
e9 ASSAULT | wounded | d=2006-12-20..2006-12-27 | f=injured 850 "850 wounded" | same=e6
+ Two MiGs bombed the international airport on Monday and, a few minutes afterwards, the strip at Baledogle.
e10 ASSAULT/aerial | bombed | a=Two MiGs>Ethiopian Air Force,ETH,MIL | p=the international airport>Aden Adde International Airport,SOM,2.01,45.3 | d=2006-12-25
e11 ASSAULT/aerial | Baledogle | a=Two MiGs>Ethiopian Air Force,ETH,MIL | p=Baledogle>Baledogle,SOM,2.67,44.79 | d=2006-12-25
. A cleaning woman died on the first of those runways.
e12 ASSAULT/aerial | died | r=A cleaning woman>Cleaning woman at Mogadishu airport,SOM,CVL | p=the first of those runways>Aden Adde International Airport,SOM,2.01,45.3 | d=2006-12-25 | f=killed 1 "A cleaning woman" | same=e10
+ Diplomacy limped behind.
. In New York, Qatar's draft, which called on all foreign forces to leave and on both sides to stop, got no support from Washington, and the Security Council broke up on Tuesday without a statement; it was to try again last night.
e13 REQUEST/change | called | a=Qatar>Q | r=all foreign forces>EA
e14 REQUEST/yield | stop | a=Qatar>Q | r=both sides>E ; both sides>I
e15 REJECT | got no support | a=Washington>US | r=Qatar>Q
e16 AGREE | without a statement | a=the Security Council>United Nations Security Council,-,IGO | p=New York>New York City,USA,40.71,-74.01 | d=2006-12-26 | st=denied
. The African Union first found that Addis Ababa had the right to defend itself, and on Wednesday, after a meeting with the Arab League, asked it to withdraw without delay.
S organization:The African Union>AU | found that | Addis Ababa had the right to defend itself | indirect
e17 SUPPORT | right to defend itself | a=The African Union>AU | r=Addis Ababa>E
e18 CONSULT | meeting | a=The African Union>AU ; the Arab League>Arab League,-,IGO | d=2006-12-27
e19 REQUEST/change | asked | a=The African Union>AU | r=it#3>E | d=2006-12-27
+ The transitional government, which has ruled little more than a grain store in Baidoa since 2004, offered an amnesty to every boy who hands in his rifle.
e20 AGREE | offered an amnesty | a=The transitional government>T | r=every boy>I
e21 RETREAT/disarm | hands in his rifle | a=every boy>I | st=possible
. Its spokesman, Abdirahman Dinari, expected to enter the capital "by New Year".
S person:Its spokesman, Abdirahman Dinari>=Abdirahman Dinari | expected | enter the capital "by New Year" | mixed
e22 MOBILIZE/troops | enter the capital | a=The transitional government>T | p=the capital>MO | st=planned
+ Everyone here remembers that the last foreign army left in March 1995, and that in October 1993 eighteen Americans died in these same lanes.
e23 RETREAT/withdraw | left | a=the last foreign army>United Nations Operation in Somalia II,-,IGO | p=these same lanes>MO | d=1995-03-01..1995-03-31
e24 ASSAULT | died | r=eighteen Americans>United States Army,USA,MIL | p=these same lanes>MO | d=1993-10-01..1993-10-31 | f=killed 18 "eighteen Americans"
. The courts had taken the city from the warlords only last June, reopened its port and forbidden its cinemas and its qat.
e25 ASSAULT | taken the city | a=The courts>I | r=the warlords>Alliance for the Restoration of Peace and Counter-Terrorism,SOM,REB | p=the city>MO | d=2006-06-01..2006-06-30
e26 COERCE/restrict | forbidden its cinemas and its qat | a=The courts>I | p=the city>MO
. Yesterday, for the first time in six months, the green leaves were on sale again, at double the price, and a bag of maize cost 30 percent more than on Friday.
+ Somebody, Meles alleges, has sent the Islamists 2,000 Eritreans; Asmara, which fought him from 1998 to 2000, calls that a fantasy.
S person:Meles>ME | alleges | Somebody, Meles alleges, has sent the Islamists 2,000 Eritreans | indirect
S organization:Asmara>ER | calls | a fantasy | indirect
e27 ACCUSE/allege | alleges | a=Meles>ME | r=Asmara>ER
e28 AID | sent | a=Asmara>ER | r=the Islamists>I | st=possible | f=size 2000 "2,000 Eritreans"
e29 REJECT | a fantasy | a=Asmara>ER | r=Meles>ME
e30 ASSAULT | fought him | a=Asmara>ER ; him>E | d=1998-01-01..2000-12-31

@story en-own-qh-018 | en | 2020-06-17 | Delhi Ledger
@who IA = Indian Army | IND | MIL
@who PL = People's Liberation Army | CHN | MIL
@who IN = India | IND | GOV
@who CN = China | CHN | GOV
@who MO = Narendra Modi | IND | GOV
@who J = S. Jaishankar | IND | GOV
@who W = Wang Yi | CHN | GOV
@who SB = B. Santosh Babu | IND | MIL
@who RG = Rahul Gandhi | IND | OPP
@who TR = Traders of India | IND | BUS
@where GA = Galwan Valley | IND | 34.75 | 78.2
@where LE = Leh | IND | 34.16 | 77.58
# 20 soldiers killed with stones and nailed clubs in Galwan; Modi: 'Their sacrifice will not be in vain'
S person:Modi>MO | : | Their sacrifice will not be in vain | direct
e1 ASSAULT/primitive | killed with stones and nailed clubs | r=20 soldiers>IA | p=Galwan>GA | d=2020-06-15 | f=killed 20 "20 soldiers"
+ Prime Minister Narendra Modi stood for two minutes with his head bowed before a video screen of chief ministers on Wednesday and promised that the dead of Ladakh would not have died for nothing; India, he added, wants peace "but is capable of giving a befitting reply".
S person:Prime Minister Narendra Modi>MO | promised that | the dead of Ladakh would not have died for nothing | indirect
S person:he#3>MO | added | India ... wants peace "but is capable of giving a befitting reply" | mixed
e2 THREATEN/violence | befitting reply | a=India>IN | d=2020-06-17
+ Colonel B. Santosh Babu, of 16 Bihar, had walked up to Patrol Point 14 on Monday evening to see whether the other side had dismantled a tent, as its general had undertaken to do on June 6.
e3 AGREE | undertaken | a=its general>PL | r=the other side>IA | d=2020-06-06
e4 RETREAT/withdraw | dismantled a tent | a=the other side>PL | p=Patrol Point 14>GA | st=planned
. It stood.
. What followed lasted, by army accounts, some six hours on a ridge so narrow that men were pushed into the freezing river, and not a shot was fired.
S unnamed:army accounts>- | by | What followed lasted ... some six hours on a ridge so narrow that men were pushed into the freezing river, and not a shot was fired | indirect
e5 ASSAULT/primitive | pushed into the freezing river | r=men>IA | p=Patrol Point 14>GA | d=2020-06-15 | same=e1
e6 ASSAULT/firearms | not a shot was fired | p=Patrol Point 14>GA | d=2020-06-15 | st=denied
+ Three, the colonel among them, died there; 17 more succumbed in the cold of the night, at an altitude of 4,300 metres.
e7 ASSAULT/primitive | died | r=the colonel>SB | p=Patrol Point 14>GA | d=2020-06-15 | f=killed 3 "Three" ; killed 17 "17 more" | same=e1
. The army says both sides suffered casualties, and an unnamed official speaks of 43 dead and hurt Chinese; Beijing, asked about it three times, would neither confirm nor deny.
S organization:The army>IA | says | both sides suffered casualties | indirect
S unnamed:an unnamed official>- | speaks of | 43 dead and hurt Chinese | indirect
e8 ASSAULT/primitive | casualties | a=both sides>IA ; both sides>PL | p=Patrol Point 14>GA | d=2020-06-15 | same=e1
. Ten of our men were said to be in the enemy's hands, which the foreign office in Delhi denied late at night: nobody was missing.
S organization:the foreign office in Delhi>=Ministry of External Affairs of India | denied | nobody was missing | indirect
e9 ASSAULT/abduct | in the enemy's hands | a=the enemy>PL | r=Ten of our men>IA | p=Patrol Point 14>GA | d=2020-06-15 | st=denied | f=abducted 10 "Ten of our men"
+ Foreign ministers S. Jaishankar and Wang Yi spoke by telephone on Wednesday afternoon.
e10 CONSULT/phone | spoke by telephone | a=Foreign ministers S. Jaishankar and Wang Yi>J ; Wang Yi>W | d=2020-06-17
. The former called the attack "premeditated and planned"; the latter demanded that whoever broke the line be punished severely and warned India not to "underestimate" its neighbour's will.
S person:The former>J | called | the attack "premeditated and planned" | mixed
S person:the latter>W | demanded that | whoever broke the line be punished severely | indirect
S person:the latter>W | warned | underestimate | direct
e11 ACCUSE/allege | premeditated and planned | a=The former>J | r=the latter>CN | d=2020-06-17
e12 ASSAULT/primitive | attack | a=the latter>PL | p=Patrol Point 14>GA | d=2020-06-15 | same=e1
e13 REQUEST | demanded | a=the latter>W | r=India>IN | d=2020-06-17
e14 THREATEN | warned | a=the latter>W | r=India>IN | d=2020-06-17
. Both agreed all the same to cool matters down.
e15 AGREE | agreed | a=Both>J ; Both>W | d=2020-06-17
+ "Why is the PM silent? Why is he hiding?" asked Rahul Gandhi.
S person:Rahul Gandhi>RG | asked | Why is the PM silent? Why is he hiding? | direct
e16 ACCUSE/disapprove | hiding | a=Rahul Gandhi>RG | r=the PM>MO
. An all-party meeting is fixed for Friday at five.
e17 AGREE | all-party meeting | d=2020-06-19 | st=planned
+ Traders have drawn up a list of 450 Chinese goods, from incense to toys, to be shunned; in Ahmedabad they threw a television set from a balcony, and in Siliguri a likeness of Xi Jinping went up in flames.
e18 PROTEST/boycott | shunned | a=Traders>TR | r=Chinese goods>CN | st=planned
e19 PROTEST/vandalize | threw a television set | a=they>TR | p=Ahmedabad>Ahmedabad,IND,23.02,72.57
e20 PROTEST/demo | went up in flames | r=Xi Jinping>Xi Jinping,CHN,GOV | p=Siliguri>Siliguri,IND,26.73,88.4
. The railways may cancel a signalling contract worth 4.7 billion rupees that a Beijing firm won in 2016, sources indicated.
S unnamed:sources>- | indicated | The railways may cancel a signalling contract worth 4.7 billion rupees that a Beijing firm won in 2016 | indirect
e21 SANCTION/discontinue | cancel a signalling contract | a=The railways>Indian Railways,IND,GOV | r=a Beijing firm>China Railway Signal and Communication,CHN,BUS | st=possible
+ Since the first week of May thousands of troops have faced each other at four spots along the Line of Actual Control, and both armies have been moving up guns.
e22 MOBILIZE/troops | faced each other | a=both armies>IA ; both armies>PL | p=the Line of Actual Control>Line of Actual Control,IND,34.3,78.5 | d=2020-05-01..2020-06-17 | st=ongoing | f=size 2000.. "thousands of troops"
e23 MOBILIZE/weapons | moving up guns | a=both armies>IA ; both armies>PL | p=the Line of Actual Control>Line of Actual Control,IND,34.3,78.5 | st=ongoing
. Nobody had died on it since October 1975, when an Assam Rifles patrol was ambushed at Tulung La.
e24 ASSAULT/firearms | ambushed | r=an Assam Rifles patrol>Assam Rifles,IND,MIL | p=Tulung La>Tulung La,IND,27.9,92.1 | d=1975-10-01..1975-10-31
+ In Suryapet the colonel's mother was told on Tuesday afternoon.
. "I am sad and proud," Manjula said to the cameras in her doorway, "he was my only son."
S person:Manjula>=Manjula | said to the cameras | I am sad and proud | direct
