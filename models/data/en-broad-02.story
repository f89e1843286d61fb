@story en-own-q-007 | en | 2023-07-28 | Situasi
@who BAZ = Mohamed Bazoum | NER | GOV
@who JUNTA = National Council for the Safeguard of the Homeland | NER | MIL
@who TCH = Abdourahamane Tchiani | NER | MIL
@who ECO = ECOWAS | - | IGO
@who FRA = France | FRA | GOV
@who EU = European Union | - | IGO
@who USA = United States | USA | GOV
@who NIGER = Niger | NER | GOV
@where NIA = Niamey | NER | 13.51 | 2.11
@where NGR = Niger | NER | 17.61 | 8.08
# Niger general names himself leader after coup as EU cuts off cash
e1 COERCE/seize | names himself leader | a=Niger general>TCH | p=Niger>NIA | d=2023-07-28
e2 COERCE/seize | coup | p=Niger>NIA | d=2023-07-26
e3 SANCTION/discontinue | cuts off cash | a=EU>EU | r=Niger>NIGER
+ NIAMEY - The commander of Niger's presidential guard, General Abdourahamane Tchiani, proclaimed himself head of a transitional council on Friday, two days after his men locked the elected president, Mohamed Bazoum, inside his own palace.
e4 COERCE/seize | proclaimed himself head of a transitional council | a=General Abdourahamane Tchiani>TCH | p=NIAMEY>NIA | d=2023-07-28 | same=e1
e5 COERCE/arrest | locked | a=his men>JUNTA | r=Mohamed Bazoum>BAZ | p=NIAMEY>NIA | d=2023-07-26
+ Reading from a sheet of paper on state television, he said the takeover was necessary because of "the gradual and inevitable demise" of the country.
S person:he#2>TCH | said | the takeover was necessary because of "the gradual and inevitable demise" of the country | mixed
e6 COERCE/seize | takeover | p=the country>NIA | d=2023-07-26 | same=e2
+ The African Union gave the soldiers 15 days to return to their barracks.
e7 REQUEST/yield | gave the soldiers 15 days | a=The African Union>African Union,-,IGO | r=the soldiers>JUNTA
. The European Union halted budget support and security cooperation "with immediate effect", its foreign policy chief said on Saturday's eve, and France, the former colonial power, refused to recognise the new authorities.
S unnamed:its foreign policy chief>- | said | The European Union halted ... "with immediate effect" | mixed
e8 SANCTION/discontinue | halted budget support and security cooperation | a=The European Union>EU | r=the new authorities>JUNTA | same=e3
e9 REJECT | refused to recognise | a=France>FRA | r=the new authorities>JUNTA
+ Mr. Bazoum himself, who is reachable by telephone, has not resigned, and spoke on Thursday with Secretary of State Antony Blinken, who assured him of America's "unwavering support".
e10 RETREAT/resign | has not resigned | a=Mr. Bazoum>BAZ | st=denied
e11 CONSULT/phone | spoke | a=Mr. Bazoum>BAZ ; Secretary of State Antony Blinken>Antony Blinken,USA,GOV | d=2023-07-27
e12 SUPPORT | assured him of America's "unwavering support" | a=Secretary of State Antony Blinken>Antony Blinken,USA,GOV | r=him#2>BAZ | d=2023-07-27
+ "The hard-won achievements will be safeguarded," read a message posted on the president's account on the morning after the putsch.
S document:a message posted on the president's account>- | read | The hard-won achievements will be safeguarded, | direct
e13 COERCE/seize | putsch | d=2023-07-26 | p=Niger>NIA | same=e2
+ On Thursday supporters of the mutineers, some waving Russian flags, ransacked and set alight the headquarters of the governing party while police with tear gas looked on, then dispersed them.
e14 PROTEST/vandalize | ransacked and set alight | a=supporters of the mutineers>Supporters of the coup in Niger,NER,CVL | r=the governing party>Nigerien Party for Democracy and Socialism,NER,OPP | p=NIAMEY>NIA | d=2023-07-27
e15 ASSAULT/crowd-control | dispersed | a=police>Police of Niger,NER,COP | r=them>Supporters of the coup in Niger,NER,CVL | p=NIAMEY>NIA | d=2023-07-27
+ Both the United States, which runs a drone base at Agadez, and France, with 1,500 soldiers in the country, had treated Niger as their last dependable partner in a belt of states that have fallen to colonels one after another.
+ Assimi Goita took power in neighbouring Mali in August 2020; Ibrahim Traore did so in Burkina Faso in September last year, and both then expelled the French.
e16 COERCE/seize | took power | a=Assimi Goita>Assimi Goita,MLI,MIL | p=Mali>Mali,MLI,17.57,-4.0 | d=2020-08-01..2020-08-31
e17 COERCE/seize | did so | a=Ibrahim Traore>Ibrahim Traore,BFA,MIL | p=Burkina Faso>Burkina Faso,BFA,12.24,-1.56 | d=2022-09-01..2022-09-30
e18 SANCTION/expel | expelled the French | a=both>Assimi Goita,MLI,MIL ; both>Ibrahim Traore,BFA,MIL | r=the French>FRA
+ West African heads of state meet in Abuja on Sunday, and a diplomat from the region said that force was "not off the table".
S unnamed:a diplomat from the region>- | said that | force was "not off the table" | mixed
e19 AGREE | meet | a=West African heads of state>ECO | p=Abuja>Abuja,NGA,9.06,7.49 | d=2023-07-30 | st=planned
e20 THREATEN/violence | force | a=West African heads of state>ECO | r=the mutineers>JUNTA

@story en-own-q-008 | en | 2020-10-21 | Situasi
@who NARMY = Nigerian Army | NGA | MIL
@who NPOL = Nigeria Police Force | NGA | COP
@who PROT = End SARS protesters | NGA | CVL
@who LAGOS = Lagos State Government | NGA | GOV
@who BUH = Muhammadu Buhari | NGA | GOV
@who AMN = Amnesty International | - | NGO
@where LEK = Lekki Toll Gate, Lagos | NGA | 6.44 | 3.46
@where LAG = Lagos | NGA | 6.45 | 3.39
@where BEN = Benin City | NGA | 6.34 | 5.62
# 'They were shooting and we were singing': witnesses describe Lagos toll gate bloodshed
S unnamed:witnesses>- | - | They were shooting and we were singing | direct
e1 ASSAULT/firearms | shooting | r=we#2>PROT | p=Lagos toll gate>LEK | d=2020-10-20
e2 ASSAULT | bloodshed | p=Lagos toll gate>LEK | d=2020-10-20 | same=e1
+ LAGOS, Nigeria — First the floodlights went out.
. Then, witnesses say, came the soldiers.
+ Troops opened fire on Tuesday evening on hundreds of young people who were sitting in the road at the Lekki toll gate, waving flags and chanting the national anthem, according to four people who were there.
S unnamed:four people who were there>- | according to | Troops opened fire ... the national anthem | indirect
e3 ASSAULT/firearms | opened fire | a=Troops>NARMY | r=young people>PROT | p=the Lekki toll gate>LEK | d=2020-10-20 | same=e1
e4 PROTEST/obstruct | sitting in the road | a=young people>PROT | p=the Lekki toll gate>LEK | d=2020-10-20 | f=size 200.. "hundreds of young people"
+ Amnesty International said at least 12 people had been killed there and in the Alausa district, and accused the authorities of trying to hide the evidence.
S organization:Amnesty International>AMN | said | at least 12 people had been killed there and in the Alausa district | indirect
e5 ASSAULT/firearms | killed | r=people>PROT | p=the Lekki toll gate>LEK | d=2020-10-20 | f=killed 12.. "at least 12 people" | same=e1
e6 ACCUSE/allege | accused | a=Amnesty International>AMN | r=the authorities>LAGOS
+ The army dismissed the reports on Twitter as "fake news".
S organization:The army>NARMY | dismissed | "fake news" | mixed
e7 REJECT | dismissed the reports | a=The army>NARMY | d=2020-10-21
. The state governor, Babajide Sanwo-Olu, at first said nobody had died; hours later he acknowledged one death, from "blunt force trauma".
S person:Babajide Sanwo-Olu>=Babajide Sanwo-Olu | said | nobody had died | indirect
S person:he#2>=Babajide Sanwo-Olu | acknowledged | one death, from "blunt force trauma" | mixed
+ For nearly two weeks Nigerians had marched against the Special Anti-Robbery Squad, a police unit notorious for torture and extortion.
e8 PROTEST/demo | marched | a=Nigerians>PROT | r=the Special Anti-Robbery Squad>NPOL | p=Lagos>LAG | d=2020-10-08..2020-10-20
e9 ASSAULT/torture | torture | a=the Special Anti-Robbery Squad>NPOL
+ The government disbanded the squad on October 11 but sent its officers into a new unit with an English acronym, SWAT, which convinced no one.
e10 CONCEDE | disbanded the squad | a=The government>Government of Nigeria,NGA,GOV | d=2020-10-11
+ A round-the-clock curfew was announced on Tuesday afternoon after a police station was burned down, giving commuters in a city of 20 million barely four hours to get home.
e11 COERCE/curfew | curfew | a=The government>LAGOS | p=a city of 20 million>LAG | d=2020-10-20
e12 PROTEST/vandalize | burned down | r=police>NPOL | p=a city of 20 million>LAG
+ In Benin City, armed men had broken into two prisons the day before, freeing nearly 2,000 inmates; the protesters insist that the attackers were hired thugs.
S unnamed:the protesters>- | insist that | the attackers were hired thugs | indirect
e13 ASSAULT | broken into two prisons | a=armed men>Armed men in Benin City,NGA,REB | p=Benin City>BEN | d=2020-10-19
+ President Muhammadu Buhari appealed for calm without mentioning the toll gate.
e14 REQUEST/yield | appealed for calm | a=President Muhammadu Buhari>BUH | r=Nigerians>PROT
. Joseph R. Biden Jr., the Democratic candidate in the American election, called on him to stop the violent crackdown.
e15 REQUEST/yield | called on | a=Joseph R. Biden Jr.>Joe Biden,USA,OPP | r=him>BUH
e16 ASSAULT | violent crackdown | a=him>BUH | r=protesters>PROT
+ At a private clinic half a mile from the gate, a nurse who asked not to be named because she feared for her licence held up three fingers, then four.
. "All of them gunshot," she said.
S unnamed:she>- | said | All of them gunshot, | direct
. "The youngest had braces on his teeth."

@story en-own-q-009 | en | 2024-12-04 | Situasi
@who YOON = Yoon Suk Yeol | KOR | GOV
@who DP = Democratic Party | KOR | OPP
@who PPP = People Power Party | KOR | OPP
@who NA = National Assembly of South Korea | KOR | LEG
@who KARMY = Armed forces of South Korea | KOR | MIL
@where SEO = Seoul | KOR | 37.57 | 126.98
@where ASM = National Assembly, Seoul | KOR | 37.53 | 126.91
# South Korea's six-hour martial law: opposition moves to impeach Yoon
e1 COERCE/martial-law | martial law | a=Yoon>YOON | p=South Korea>South Korea,KOR,35.91,127.77 | d=2024-12-03
e2 ACCUSE/investigate | moves to impeach | a=opposition>DP | r=Yoon>YOON | d=2024-12-04
+ SEOUL, Dec 4 (Reuters) - South Korean opposition parties filed a motion to impeach President Yoon Suk Yeol on Wednesday, hours after he was forced to lift a martial law decree that had sent helicopters and commandos to the roof of parliament.
e3 ACCUSE/investigate | filed a motion to impeach | a=South Korean opposition parties>DP | r=President Yoon Suk Yeol>YOON | p=SEOUL>SEO | d=2024-12-04 | same=e2
e4 CONCEDE | lift | a=he>YOON | p=SEOUL>SEO | d=2024-12-04
e5 COERCE/martial-law | martial law decree | a=he>YOON | p=SEOUL>SEO | d=2024-12-03 | same=e1
e6 MOBILIZE/troops | sent helicopters and commandos | p=parliament>ASM | d=2024-12-03
+ The vote could come as early as Friday.
. It needs two thirds of the 300 members, which means that at least eight of Yoon's own People Power Party would have to desert him.
+ "This is a clear act of insurrection, and the president must step down at once," the Democratic Party said in a resolution, threatening to bring treason charges against Yoon, his defence minister and his interior minister.
S organization:the Democratic Party>DP | said in a resolution | This is a clear act ... step down at once, | direct
e7 ACCUSE/allege | clear act of insurrection | a=the Democratic Party>DP | r=the president>YOON | d=2024-12-04
e8 REQUEST/yield | must step down | a=the Democratic Party>DP | r=the president>YOON | d=2024-12-04
e9 THREATEN/arrest | threatening to bring treason charges | a=the Democratic Party>DP | r=Yoon>YOON ; his defence minister>Kim Yong-hyun,KOR,GOV ; his interior minister>Lee Sang-min,KOR,GOV | d=2024-12-04
+ Yoon had gone on television at 10:25 p.m. on Tuesday to announce that he was imposing military rule to root out "pro-North Korean anti-state forces".
S person:Yoon>YOON | announce that | he was imposing military rule to root out "pro-North Korean anti-state forces" | mixed
e10 COERCE/martial-law | imposing military rule | a=he>YOON | d=2024-12-03 | p=South Korea>South Korea,KOR,35.91,127.77 | same=e1
+ A six-point order banned political activity, put the media under the control of the martial law command and told striking doctors to go back to work within 48 hours.
e11 COERCE/restrict | banned political activity | p=South Korea>South Korea,KOR,35.91,127.77 | d=2024-12-03
e12 COERCE/censor | put the media under the control | a=the martial law command>KARMY | r=the media>Media of South Korea,KOR,MED | d=2024-12-03
e13 REQUEST/yield | told | r=striking doctors>Doctors in South Korea,KOR,CVL | d=2024-12-03
e14 PROTEST/strike | striking | a=doctors>Doctors in South Korea,KOR,CVL
+ Soldiers smashed windows to get into the assembly; staff members met them with fire extinguishers and office chairs.
e15 COERCE/seize | smashed windows | a=Soldiers>KARMY | r=the assembly>NA | p=the assembly>ASM | d=2024-12-03
e16 PROTEST/obstruct | met them with fire extinguishers | a=staff members>Staff of the National Assembly of South Korea,KOR,LEG | r=them>KARMY | p=the assembly>ASM | d=2024-12-03
. At one in the morning 190 lawmakers, some of whom had climbed the fence, voted unanimously to annul the decree, and by half past four the cabinet had agreed.
e17 REJECT | voted unanimously to annul the decree | a=lawmakers>NA | r=the cabinet>YOON | p=the assembly>ASM | d=2024-12-04
e18 CONCEDE | agreed | a=the cabinet>YOON | d=2024-12-04 | p=SEOUL>SEO | same=e4
+ Lee Mi-ran, 63, who as a student in Gwangju saw tanks enter her city in May 1980, had taken a taxi to the assembly in her slippers.
. "I told the driver, quickly, I have done this before," she said.
S person:she>=Lee Mi-ran | said | I told the driver, quickly, I have done this before, | direct
+ Kim Yong-hyun, the defence minister, has offered to resign, and the country's largest union federation declared an indefinite strike until the president does the same.
e19 AGREE | offered to resign | a=Kim Yong-hyun>Kim Yong-hyun,KOR,GOV
e20 PROTEST/strike | declared an indefinite strike | a=the country's largest union federation>Korean Confederation of Trade Unions,KOR,CVL | r=the president>YOON | st=planned
+ In Washington, a State Department official told reporters that the United States had been given no notice, and welcomed Yoon's decision to respect the vote.
S unnamed:a State Department official>- | told reporters that | the United States had been given no notice | indirect
e21 SUPPORT | welcomed | a=a State Department official>United States Department of State,USA,GOV | r=Yoon>YOON
+ Shares in Seoul fell 1.4 percent and the won touched a two-year low before recovering.

@story en-own-q-010 | en | 2021-03-28 | Situasi
@who TAT = Myanmar military | MMR | MIL
@who PROT = Protesters in Myanmar | MMR | CVL
@who MAH = Min Aung Hlaing | MMR | MIL
@who KNU = Karen National Union | MMR | REB
@where MYA = Myanmar | MMR | 21.92 | 95.96
@where MDY = Mandalay | MMR | 21.98 | 96.08
@where YGN = Yangon | MMR | 16.87 | 96.2
# Myanmar mourns bloodiest day since coup; 12 defence chiefs condemn junta
e1 ASSAULT | bloodiest day | p=Myanmar>MYA | d=2021-03-27
e2 COERCE/seize | coup | a=junta>TAT | p=Myanmar>MYA | d=2021-02-01
e3 ACCUSE/disapprove | condemn | a=12 defence chiefs>Defence chiefs of 12 countries,-,MIL | r=junta>TAT
+ Families across Myanmar buried their dead on Sunday, a day after security forces killed 114 people, children among them, in the worst violence since the army took power on February 1.
e4 ASSAULT | killed | a=security forces>TAT | r=people>PROT | p=Myanmar>MYA | d=2021-03-27 | f=killed 114 "114 people" | same=e1
e5 COERCE/seize | took power | a=the army>TAT | p=Myanmar>MYA | d=2021-02-01 | same=e2
+ In Mandalay, the second city, soldiers shot a 40-year-old snack seller and threw him onto a barricade of burning tyres, where, a neighbour told the news site Myanmar Now, he called out for his mother.
S outlet:the news site Myanmar Now>=Myanmar Now ; unnamed:a neighbour>- | told | he called out for his mother | indirect
e6 ASSAULT/firearms | shot | a=soldiers>TAT | r=a 40-year-old snack seller>Snack seller in Mandalay,MMR,CVL | p=Mandalay>MDY | d=2021-03-27
e7 ASSAULT/torture | threw him onto a barricade of burning tyres | a=soldiers>TAT | r=him>Snack seller in Mandalay,MMR,CVL | p=Mandalay>MDY | d=2021-03-27
+ The toll was compiled by journalists and by the Assistance Association for Political Prisoners; the junta has published none of its own.
+ As the bullets flew, General Min Aung Hlaing was reviewing an Armed Forces Day parade in the capital, Naypyitaw, and dining in a white dinner jacket with guests from Russia, China and six other states.
+ "The army seeks to join hands with the entire nation to safeguard democracy," he told the parade.
S person:he#3>MAH | told the parade | The army seeks to join hands with the entire nation to safeguard democracy, | direct
+ The night before, a bulletin on state television had warned young people that they risked "being shot in the head and back" if they went out.
S document:a bulletin on state television>- | warned | they risked "being shot in the head and back" if they went out | mixed
e8 THREATEN/violence | warned | a=state television>TAT | r=young people>PROT | d=2021-03-26
+ The military chiefs of the United States, Britain, Japan, Australia and eight other countries said in a joint statement that a professional force "is responsible for protecting, not harming, the people it serves".
S organization:The military chiefs of the United States, Britain, Japan, Australia and eight other countries>- | said in a joint statement that | a professional force "is responsible ... the people it serves" | mixed
e9 ACCUSE/disapprove | responsible for protecting, not harming | a=The military chiefs of the United States, Britain, Japan, Australia and eight other countries>Defence chiefs of 12 countries,-,MIL | r=a professional force>TAT | same=e3
+ Near the Thai border, fighters of the Karen National Union overran an army post and killed 10 soldiers, including a lieutenant colonel, the group said.
S organization:the group>KNU | said | fighters of the Karen National Union overran ... lieutenant colonel | indirect
e10 ASSAULT | overran an army post | a=fighters of the Karen National Union>KNU | r=10 soldiers>TAT | p=the Thai border>Myanmar-Thailand border,MMR,17.9,97.7 | d=2021-03-27 | f=killed 10 "10 soldiers"
. Jets bombed a village in the area it controls that same evening, sending about 3,000 people fleeing into Thailand.
e11 ASSAULT/aerial | bombed | a=Jets>TAT | r=a village in the area it controls>Village in Karen State,MMR,CVL | d=2021-03-27 | f=displaced 3000 "about 3,000 people"
+ More than 430 civilians have now been killed and some 2,400 remain in detention, among them the ousted leader Aung San Suu Kyi.
e12 ASSAULT | killed | r=civilians>Civilians in Myanmar,MMR,CVL | p=Myanmar>MYA | d=2021-02-01..2021-03-28 | f=killed 430.. "More than 430 civilians"
e13 COERCE/arrest | detention | r=Aung San Suu Kyi>Aung San Suu Kyi,MMR,OPP | p=Myanmar>MYA | st=ongoing | f=detained 2400 "some 2,400"
+ Protesters were back on the streets of Yangon on Sunday morning, though even at funerals they were not safe: in Bago, troops fired on mourners who were singing for a student of 20.
e14 PROTEST/demo | back on the streets | a=Protesters>PROT | p=Yangon>YGN | d=2021-03-28
e15 ASSAULT/firearms | fired on | a=troops>TAT | r=mourners>Mourners in Bago,MMR,CVL | p=Bago>Bago,MMR,17.33,96.48 | d=2021-03-28
+ The U.N. special rapporteur, Tom Andrews, called on governments to cut off the junta's supply of money and weapons.
e16 REQUEST/change | called on | a=Tom Andrews>Tom Andrews,-,IGO | r=governments>-,-,GOV
+ "Words of condemnation or concern are frankly ringing hollow," he said.
S person:he>=Tom Andrews | said | Words of condemnation or concern are frankly ringing hollow, | direct

@story en-own-q-011 | en | 2016-06-24 | Situasi
@who FARC = Revolutionary Armed Forces of Colombia | COL | REB
@who SAN = Juan Manuel Santos | COL | GOV
@who TIM = Timoleon Jimenez | COL | REB
@who COL = Government of Colombia | COL | GOV
@who URI = Alvaro Uribe | COL | OPP
@where HAV = Havana | CUB | 23.11 | -82.37
# After 52 years Colombia and FARC agree to silence the guns
e1 CONCEDE | agree to silence the guns | a=Colombia>COL ; FARC>FARC | d=2016-06-23
+ HAVANA — In a hall in the Cuban capital, before five presidents and a man who once kept him in the cross hairs, Rodrigo Londoño, the guerrilla better known as Timoleon Jimenez or Timochenko, put his name on Thursday to a bilateral and definitive ceasefire.
e2 CONCEDE | ceasefire | a=Rodrigo Londoño>TIM | p=HAVANA>HAV | d=2016-06-23 | same=e1
+ "Let this be the last day of the war," he said, and a delegate of the rebels wept.
S person:he#3>TIM | said | Let this be the last day of the war, | direct
+ Under the accord, some 7,000 fighters of the Revolutionary Armed Forces of Colombia are to gather in 23 zones and hand their weapons to United Nations monitors within 180 days of a final peace treaty.
e3 RETREAT/disarm | hand their weapons | a=fighters of the Revolutionary Armed Forces of Colombia>FARC | r=United Nations monitors>United Nations,-,IGO | p=23 zones>Colombia,COL,4.57,-74.3 | st=planned | f=size 7000 "some 7,000 fighters of the Revolutionary Armed Forces of Colombia"
. The arms will be melted down and cast into three monuments.
+ President Juan Manuel Santos promised that the treaty itself would be signed on Colombian soil, and said voters would have the last word in a referendum.
S person:President Juan Manuel Santos>SAN | promised that | the treaty itself would be signed on Colombian soil | indirect
S person:President Juan Manuel Santos>SAN | said | voters would have the last word in a referendum | indirect
e4 AGREE | promised | a=President Juan Manuel Santos>SAN | d=2016-06-23
e5 SUPPORT | signed | p=Colombian soil>Colombia,COL,4.57,-74.3 | st=planned
+ The conflict has killed 220,000 people and uprooted more than six million since a peasant band took to the hills of Tolima in 1964.
e6 ASSAULT | killed | r=220,000 people>People of Colombia,COL,CVL | p=Tolima>Colombia,COL,4.57,-74.3 | d=1964-01-01..2016-06-24 | f=killed 220000 "220,000 people" ; displaced 6000000.. "more than six million"
+ Not everybody rejoiced.
. Alvaro Uribe, the former president who drove the rebels deep into the jungle, said the deal "wounds the word peace" because it spares those responsible for atrocities from prison.
S person:Alvaro Uribe>URI | said | the deal "wounds the word peace" because it spares those responsible for atrocities from prison | mixed
e7 ACCUSE/disapprove | wounds the word peace | a=Alvaro Uribe>URI | r=President Juan Manuel Santos>SAN
e8 CONCEDE | spares | r=those responsible for atrocities>FARC | st=planned
+ Negotiators from both sides have met in Havana since November 2012, with Cuba and Norway as guarantors.
e9 CONSULT/third-party | met | a=both sides>COL ; both sides>FARC ; Cuba>Cuba,CUB,GOV ; Norway>Norway,NOR,GOV | p=Havana>HAV | d=2012-11-01..2016-06-24
. The talks were suspended in November 2014, when the rebels captured a general who had wandered up a river in Bermuda shorts, and resumed once they let him go.
e10 REJECT/meet | suspended | a=Negotiators from both sides>COL | p=Havana>HAV | d=2014-11-01..2014-11-30
e11 ASSAULT/abduct | captured | a=the rebels>FARC | r=a general>Ruben Dario Alzate,COL,MIL | d=2014-11-01..2014-11-30
e12 RETREAT/release | let him go | a=they>FARC | r=him>Ruben Dario Alzate,COL,MIL
+ A previous attempt, under President Andres Pastrana, ended in 2002 after the FARC hijacked an airliner and kidnapped a senator who was on board.
e13 ASSAULT/abduct | hijacked an airliner | a=the FARC>FARC | d=2002-01-01..2002-12-31
e14 ASSAULT/abduct | kidnapped | a=the FARC>FARC | r=a senator>Jorge Eduardo Gechem,COL,LEG | d=2002-01-01..2002-12-31 | f=abducted 1 "a senator"
+ A smaller rebel army, the ELN, which agreed in March to open negotiations of its own, has refused to stop taking hostages first.
e15 AGREE | agreed | a=the ELN>National Liberation Army,COL,REB | d=2016-03-01..2016-03-31
e16 REJECT/yield | refused | a=the ELN>National Liberation Army,COL,REB
+ On a giant screen in central Bogotá, Luz Dary Ospina watched the handshake with her arms folded.
. "They took my brother on a Tuesday, he was going for bread," she said.
S person:she>=Luz Dary Ospina | said | They took my brother on a Tuesday, he was going for bread, | direct
e17 ASSAULT/abduct | took my brother | a=They>FARC | r=my brother>Brother of Luz Dary Ospina,COL,CVL
. "I will believe in the peace when somebody tells me where he is."

@story en-own-q-012 | en | 2020-08-17 | Situasi
@who LUK = Alexander Lukashenko | BLR | GOV
@who TIK = Sviatlana Tsikhanouskaya | BLR | OPP
@who PROT = Protesters in Belarus | BLR | CVL
@who BPOL = Police of Belarus | BLR | COP
@who PUT = Vladimir Putin | RUS | GOV
@where MSQ = Minsk | BLR | 53.9 | 27.57
# Strikers heckle Lukashenko as Belarus leader says 'kill me' before he will hold new vote
S person:Belarus leader>LUK | says | kill me | direct
e1 PROTEST/demo | heckle | a=Strikers>PROT | r=Lukashenko>LUK | p=Belarus>MSQ | d=2020-08-17
e2 REJECT/change | kill me | a=Belarus leader>LUK | d=2020-08-17
+ MINSK, Belarus (AP) — Factory workers booed President Alexander Lukashenko and chanted "Go away!" on Monday as he told them that there would be no repeat of the August 9 election "until you kill me."
S person:he#2>LUK | told | there would be no repeat of the August 9 election "until you kill me." | mixed
e3 PROTEST/demo | booed | a=Factory workers>PROT | r=President Alexander Lukashenko>LUK | p=MINSK>MSQ | d=2020-08-17 | same=e1
e4 REJECT/change | no repeat | a=he#2>LUK | r=them>PROT | d=2020-08-17 | same=e2
+ The 65-year-old former collective farm director, who has run the country for 26 years, flew by helicopter to the tractor plant to avoid the strikers at its gates.
. "Thank you, I have said everything, you may shout," he said, and walked off the platform.
S person:he>LUK | said | Thank you, I have said everything, you may shout, | direct
+ At least 200,000 people rallied in the capital on Sunday, by independent estimates, demanding that he quit and that those arrested be set free.
S unnamed:independent estimates>- | by | At least 200,000 people rallied in the capital on Sunday | indirect
e5 PROTEST/demo | rallied | a=people>PROT | r=he#2>LUK | p=the capital>MSQ | d=2020-08-16 | f=size 200000.. "At least 200,000 people"
e6 REQUEST/yield | demanding | a=people>PROT | r=he#2>LUK | p=the capital>MSQ | d=2020-08-16
+ Nearly 7,000 have been detained since the vote, hundreds have been clubbed or hit by rubber bullets and stun grenades, and at least two are dead.
e7 COERCE/arrest | detained | r=Nearly 7,000>PROT | p=Belarus>Belarus,BLR,53.71,27.95 | d=2020-08-09..2020-08-17 | f=detained ..7000 "Nearly 7,000"
e8 ASSAULT/beat,crowd-control | clubbed or hit by rubber bullets and stun grenades | r=hundreds>PROT | p=Belarus>Belarus,BLR,53.71,27.95 | d=2020-08-09..2020-08-17 | f=injured 200.. "hundreds" ; killed 2.. "at least two"
+ Released prisoners have described being made to kneel for hours with their foreheads on the floor while officers beat them.
S unnamed:Released prisoners>- | described | being made to kneel ... officers beat them | indirect
e9 ASSAULT/torture,beat | beat | a=officers>BPOL | r=Released prisoners>PROT
e10 RETREAT/release | Released | r=prisoners>PROT
+ Interior Minister Yuri Karayev apologized last week to "random people" who had been hurt.
e11 CONCEDE | apologized | a=Interior Minister Yuri Karayev>Yuri Karayev,BLR,GOV | r=random people>PROT | d=2020-08-10..2020-08-16
+ Sviatlana Tsikhanouskaya, the opposition candidate, who crossed into Lithuania on Tuesday under what her aides called duress, said in a video that she was prepared to act as national leader until a fair vote could be held.
S person:Sviatlana Tsikhanouskaya>TIK | said in a video that | she was prepared to act as national leader until a fair vote could be held | indirect
S unnamed:her aides>- | called | duress | indirect
+ Mr. Lukashenko spoke twice over the weekend with the Russian president, Vladimir V. Putin, and told his generals afterward that Moscow had agreed to send help "at our first request."
S person:Mr. Lukashenko>LUK | told his generals afterward that | Moscow had agreed to send help "at our first request." | mixed
e12 CONSULT/phone | spoke twice | a=Mr. Lukashenko>LUK ; Vladimir V. Putin>PUT | d=2020-08-15..2020-08-16
e13 AGREE | agreed to send help | a=Moscow>Russia,RUS,GOV | r=Mr. Lukashenko>LUK
. He has moved an airborne brigade to Grodno, on the border with Poland, accusing NATO of massing tanks there, a claim that the alliance called baseless.
S organization:the alliance>=NATO | called | baseless | indirect
e14 MOBILIZE/troops | moved an airborne brigade | a=He>LUK | p=Grodno>Grodno,BLR,53.67,23.83
e15 ACCUSE/allege | accusing | a=He>LUK | r=NATO>NATO,-,IGO
e16 MOBILIZE/weapons | massing tanks | a=NATO>NATO,-,IGO | p=the border with Poland>Belarus-Poland border,POL,53.0,23.6 | st=denied
e17 REJECT | baseless | a=the alliance>NATO,-,IGO | r=He>LUK
+ European leaders hold an emergency video conference on Wednesday.
e18 AGREE | video conference | a=European leaders>European Union,-,IGO | d=2020-08-19 | st=planned
. Announcers at state television joined the strike on Monday; for part of the morning the channel showed an empty sofa.
e19 PROTEST/strike | joined the strike | a=Announcers at state television>Belarusian state television staff,BLR,MED | p=MINSK>MSQ | d=2020-08-17
