@story en-own-q-051 | en | 2024-10-24 | Situasi
@who OHCHR = UN Human Rights Office | - | IGO
@who TUR = Volker Turk | - | IGO
@who MIL = Myanmar military | MMR | MIL
@who AA = Arakan Army | MMR | REB
@who ROH = Rohingya | MMR | CVL
@where MAU = Maungdaw | MMR | 20.82 | 92.37
@where NAF = Naf river | BGD | 20.87 | 92.3
@where RAK = Rakhine State | MMR | 20.1 | 93.5
# UN envoy warns world is forgetting Rakhine as thousands of Rohingya trapped in Maungdaw
S unnamed:UN envoy>- | warns | world is forgetting Rakhine | indirect
+ They drew straws for the boat, and the widow drew the short one.
+ So Noor Begum stayed on the mudbank with her two daughters when, she recounted by phone from a camp in Bangladesh, drones began to drop shells on families who were waiting to cross the Naf river.
S person:she>=Noor Begum | recounted by phone | drones began to drop shells on families who were waiting to cross the Naf river | indirect
e1 ASSAULT/drone | drop shells | r=families>ROH | p=the Naf river>NAF | d=2024-08-05
+ At least 150 people were killed on August 5, Médecins Sans Frontières and several survivors believe, in what may have been the worst single massacre of Rohingya since 2017.
S organization:Médecins Sans Frontières>=Médecins Sans Frontières ; unnamed:several survivors>- | believe | At least 150 people were killed on August 5 | indirect
e2 ASSAULT | killed | r=people>ROH | p=the Naf river>NAF | d=2024-08-05 | f=killed 150.. "At least 150 people" | same=e1
e3 ASSAULT | massacre | r=Rohingya>ROH | p=the Naf river>NAF | d=2024-08-05 | same=e1
+ Survivors hold the Arakan Army responsible, an ethnic Rakhine force that has wrested most of the state from the Myanmar junta; the group says the army and Rohingya militants did it.
S organization:the group>AA | says | the army and Rohingya militants did it | indirect
e4 ACCUSE/allege | hold the Arakan Army responsible | a=Survivors>ROH | r=the Arakan Army>AA
e5 ASSAULT | wrested | a=the Arakan Army>AA | r=the Myanmar junta>MIL | p=the state>RAK
e6 ACCUSE/allege | did it | a=the group>AA | r=the army>MIL ; Rohingya militants>Arakan Rohingya Salvation Army,MMR,REB
+ The junta, for its part, has press-ganged Rohingya men to whom it denies citizenship, the UN Human Rights Office said last month.
S organization:the UN Human Rights Office>OHCHR | said | The junta, for its part, has press-ganged Rohingya men | indirect
e7 COERCE | press-ganged | a=The junta>MIL | r=Rohingya men>ROH
e8 REJECT | denies citizenship | a=it#2>MIL | r=Rohingya men>ROH | st=ongoing
+ Bangladesh, with a million refugees already in its camps, has closed the frontier and pushed boats back, though its interim leader, Muhammad Yunus, asked the General Assembly for a "safe zone" inside Rakhine guaranteed by the United Nations.
S person:Muhammad Yunus>=Muhammad Yunus | asked the General Assembly for | a "safe zone" inside Rakhine guaranteed by the United Nations | mixed
e9 COERCE/restrict | closed the frontier | a=Bangladesh>Bangladesh,BGD,GOV | p=the frontier>NAF
e10 REJECT | pushed boats back | a=Bangladesh>Bangladesh,BGD,GOV | r=boats>ROH | p=the frontier>NAF
e11 REQUEST/assist | asked | a=Muhammad Yunus>Muhammad Yunus,BGD,GOV | r=the General Assembly>United Nations General Assembly,-,IGO
+ "We tolerate, once more, what we swore not to tolerate," Tom Andrews, the special rapporteur, told this newspaper.
S person:Tom Andrews>=Tom Andrews | told this newspaper | We tolerate, once more, what we swore not to tolerate, | direct
+ He repeated his call for an arms embargo, and for fuel that goes to the junta's bombers to be cut off.
e12 REQUEST/change | call | a=He>Tom Andrews,-,IGO
+ In 2017 more than 730,000 Rohingya fled a campaign of arson, rape and murder that UN investigators judged to have been carried out with genocidal intent.
S unnamed:UN investigators>- | judged | a campaign of arson, rape and murder | indirect
e13 ASSAULT/sexual,destroy | campaign of arson, rape and murder | a=the junta>MIL | r=Rohingya>ROH | p=Rakhine>RAK | d=2017-01-01..2017-12-31 | f=displaced 730000.. "more than 730,000 Rohingya"
. The case brought by Gambia at the International Court of Justice is still pending.
e14 ACCUSE/investigate | case | a=Gambia>Gambia,GMB,GOV | r=Myanmar>Myanmar,MMR,GOV | p=the International Court of Justice>The Hague,NLD,52.08,4.31 | st=ongoing

@story en-own-q-052 | en | 2018-10-01 | Situasi
@who ABIY = Abiy Ahmed | ETH | GOV
@who ISA = Isaias Afwerki | ERI | GOV
@who ETH = Ethiopia | ETH | GOV
@who ERI = Eritrea | ERI | GOV
@where BUR = Bure | ERI | 12.7 | 42.35
@where ZAL = Zalambessa | ETH | 14.52 | 39.38
@where ASM = Asmara | ERI | 15.32 | 38.93
@where JED = Jeddah | SAU | 21.49 | 39.19
# Border gates open and families weep as Ethiopia and Eritrea bury 20-year feud
e1 COOPERATE | Border gates open | a=Ethiopia>ETH ; Eritrea>ERI
+ An Eritrean lieutenant and an Ethiopian sergeant, who had watched each other through binoculars for most of their adult lives, shared a plate of injera at Zalambessa, and neither would let the other pay.
+ The crossing there and another at Bure were thrown open on September 11, the Ethiopian new year, for the first time since a border war in which 80,000 soldiers died between 1998 and 2000.
e2 COOPERATE | thrown open | a=Ethiopian>ETH ; Eritrean>ERI | p=Zalambessa>ZAL | d=2018-09-11 | same=e1
e3 ASSAULT | border war | a=Ethiopian>ETH ; Eritrean>ERI | d=1998-01-01..2000-12-31 | f=killed 80000 "80,000 soldiers"
+ Since then trucks of cement and teff have rolled north, and mobile phones and second-hand Fiats south.
e4 COOPERATE | rolled | a=Ethiopian>ETH ; Eritrean>ERI | p=The crossing>ZAL | d=2018-09-11..2018-10-01 | st=ongoing
+ Prime Minister Abiy Ahmed startled his own generals in June by announcing that he would honour a 2002 ruling that gave the village of Badme to Eritrea.
S person:Prime Minister Abiy Ahmed>ABIY | announcing that | he would honour a 2002 ruling that gave the village of Badme to Eritrea | indirect
e5 CONCEDE | honour a 2002 ruling | a=he>ABIY | r=Eritrea>ERI | p=Badme>Badme,ERI,14.73,37.8 | d=2018-06-01..2018-06-30
+ In July he flew to Asmara, where President Isaias Afwerki hugged him on the tarmac and the two declared that the state of war was over.
S organization:the two>=Abiy Ahmed and Isaias Afwerki | declared that | the state of war was over | indirect
e6 CONSULT/visit | flew to Asmara | a=he>ABIY | r=President Isaias Afwerki>ISA | p=Asmara>ASM | d=2018-07-01..2018-07-31
e7 CONCEDE | state of war was over | a=the two>ABIY ; the two>ISA | p=Asmara>ASM | d=2018-07-01..2018-07-31
+ Embassies were reopened, telephone lines reconnected and flights resumed; a passenger on the first of them, a grandfather from Addis Ababa, kissed the runway.
e8 SUPPORT | Embassies were reopened | a=the two>ETH ; the two>ERI
e9 COOPERATE | flights resumed | a=the two>ETH ; the two>ERI
+ The leaders signed a further agreement in Jeddah on September 16 in the presence of King Salman, who decorated both of them.
e10 AGREE | signed a further agreement | a=The leaders>ABIY ; The leaders>ISA | p=Jeddah>JED | d=2018-09-16
e11 SUPPORT | decorated | a=King Salman>Salman of Saudi Arabia,SAU,GOV | r=both of them>ABIY ; both of them>ISA | p=Jeddah>JED | d=2018-09-16
+ Isaias, who has never held an election, has not demobilised the conscripts for whom the war was always the excuse.
e12 REJECT | has not demobilised | a=Isaias>ISA | r=the conscripts>Conscripts of Eritrea,ERI,MIL
+ Nearly 10,000 Eritreans crossed into Ethiopia in the first fortnight and asked for asylum, the UN refugee agency reports.
S organization:the UN refugee agency>=UNHCR | reports | Nearly 10,000 Eritreans crossed into Ethiopia in the first fortnight and asked for asylum | indirect
e13 REQUEST/assist | asked for asylum | a=Nearly 10,000 Eritreans>Eritrean refugees,ERI,CVL | r=Ethiopia>ETH | p=Ethiopia>Ethiopia,ETH,9.15,40.49 | d=2018-09-11..2018-09-25 | f=displaced ..10000 "Nearly 10,000 Eritreans"
+ António Guterres said in Jeddah that the sanctions on Eritrea would in his view soon be "obsolete"; Djibouti, whose prisoners Asmara still keeps, is less certain.
S person:António Guterres>=António Guterres | said in Jeddah that | the sanctions on Eritrea would in his view soon be "obsolete" | mixed
e14 COERCE/arrest | keeps | a=Asmara>ERI | r=prisoners>Prisoners of war from Djibouti,DJI,MIL | p=Asmara>Eritrea,ERI,15.18,39.78 | st=ongoing
+ "Peace is a road with goats on it," said Berhane, the lieutenant.
S person:Berhane>=Berhane | said | Peace is a road with goats on it, | direct

@story en-own-q-053 | en | 2025-02-03 | Situasi
@who TRU = Donald Trump | USA | GOV
@who SHE = Claudia Sheinbaum | MEX | GOV
@who TRD = Justin Trudeau | CAN | GOV
@who MEX = Mexico | MEX | GOV
@who CAN = Canada | CAN | GOV
@who USA = United States | USA | GOV
# Trump pauses Mexico tariffs for a month after Sheinbaum promises 10,000 troops for border
e1 CONCEDE | pauses Mexico tariffs | a=Trump>TRU | r=Mexico>MEX | d=2025-02-03
e2 AGREE | promises | a=Sheinbaum>SHE | r=Trump>TRU | d=2025-02-03
e3 MOBILIZE/troops | 10,000 troops | a=Sheinbaum>SHE | p=border>Mexico-United States border,MEX,31.3,-110.9 | st=planned | f=size 10000 "10,000 troops"
+ MEXICO CITY/WASHINGTON, Feb 3 (Reuters) - U.S. President Donald Trump agreed on Monday to hold off for 30 days on 25 percent tariffs against Mexico after its president, Claudia Sheinbaum, undertook to reinforce the frontier with 10,000 members of the National Guard to stem the flow of drugs, fentanyl above all.
e4 CONCEDE | agreed on Monday to hold off | a=U.S. President Donald Trump>TRU | r=Mexico>MEX | d=2025-02-03 | same=e1
e5 SANCTION/discontinue | 25 percent tariffs | a=U.S. President Donald Trump>TRU | r=Mexico>MEX | st=planned
e6 AGREE | undertook | a=Claudia Sheinbaum>SHE | r=U.S. President Donald Trump>TRU | d=2025-02-03 | same=e2
e7 MOBILIZE/troops | reinforce the frontier | a=Claudia Sheinbaum>SHE | p=the frontier>Mexico-United States border,MEX,31.3,-110.9 | st=planned | f=size 10000 "10,000 members of the National Guard" | same=e3
+ The two leaders spoke for some 45 minutes by telephone in the morning.
e8 CONSULT/phone | spoke | a=The two leaders>TRU ; The two leaders>SHE | d=2025-02-03
. "I asked him how long he wanted to pause it, and he said forever," Sheinbaum told her daily news conference, drawing laughter.
S person:Sheinbaum>SHE | told her daily news conference | I asked him how long he wanted to pause it, and he said forever, | direct
+ In return the United States will work to stop the traffic of high-powered guns into Mexico, she said.
S person:she>SHE | said | the United States will work to stop the traffic of high-powered guns into Mexico | indirect
e9 AGREE | will work to stop the traffic | a=the United States>USA | r=Mexico>MEX | st=planned
+ Late in the afternoon Canada won the same reprieve: Prime Minister Justin Trudeau wrote on X that he had named a "fentanyl czar" and would list the cartels as terrorists.
S person:Prime Minister Justin Trudeau>TRD | wrote on X that | he had named a "fentanyl czar" and would list the cartels as terrorists | mixed
e10 CONCEDE | reprieve | a=U.S. President Donald Trump>TRU | r=Canada>CAN | d=2025-02-03
e11 AGREE | would list the cartels as terrorists | a=he#3>TRD | r=U.S. President Donald Trump>TRU
+ No such grace was shown to China, whose exports were to be hit with an additional 10 percent levy at one minute past midnight.
e12 SANCTION/discontinue | additional 10 percent levy | a=U.S. President Donald Trump>TRU | r=China>China,CHN,GOV | d=2025-02-04 | st=planned
. Beijing has vowed to challenge it at the World Trade Organization.
e13 THREATEN | vowed to challenge it | a=Beijing>China,CHN,GOV | r=U.S. President Donald Trump>TRU
+ On Sunday hockey crowds in Ottawa booed the American anthem, and premiers ordered bourbon off the shelves of provincial liquor shops.
e14 PROTEST | booed | a=hockey crowds>Hockey fans in Ottawa,CAN,CVL | p=Ottawa>Ottawa,CAN,45.42,-75.7 | d=2025-02-02
e15 SANCTION/discontinue | ordered bourbon off the shelves | a=premiers>Premiers of Canadian provinces,CAN,GOV | d=2025-02-02
+ Stocks, which had slumped at the opening, recovered most of their losses; the peso rose 1 percent.
+ Trump said the next goal would be "a final economic deal", and threatened the European Union with duties of its own "pretty soon".
S person:Trump>TRU | said | the next goal would be "a final economic deal" | mixed
e16 THREATEN/relations | threatened | a=Trump>TRU | r=the European Union>European Union,-,IGO | d=2025-02-03

@story en-own-q-054 | en | 2016-09-28 | Situasi
@who SAN = Juan Manuel Santos | COL | GOV
@where VAL = Valledupar | COL | 10.46 | -73.25
# A wall of portraits remembers Colombia's unsolved killings
+ The photographs hang in a school gymnasium in Valledupar, each with a candle and a date.
+ "Mine is the one with the moustache," said Doris Arzuaga, whose father, a banana workers' organiser, was shot on his bicycle by paramilitaries in 1997.
S person:Doris Arzuaga>=Doris Arzuaga | said | Mine is the one with the moustache, | direct
e1 ASSAULT/firearms | shot | a=paramilitaries>United Self-Defense Forces of Colombia,COL,REB | r=father>Father of Doris Arzuaga,COL,CVL | d=1997-01-01..1997-12-31 | f=killed 1 "father"
+ Nobody has been tried for it.
+ She will vote yes in Sunday's referendum on the peace accord, she told visitors, "for the ones who are ten years old".
S person:she>=Doris Arzuaga | told visitors | for the ones who are ten years old | direct
+ Her neighbour will vote no.
+ Polls give the treaty, which President Juan Manuel Santos signed on Monday with a pen made from a bullet, a comfortable lead.
e2 SUPPORT | signed | a=President Juan Manuel Santos>SAN | p=Colombia>Cartagena,COL,10.4,-75.5 | d=2016-09-26

@story en-own-q-055 | en | 2017-11-21 | Situasi
@who MUG = Robert Mugabe | ZWE | GOV
@who MNA = Emmerson Mnangagwa | ZWE | GOV
@who ZANU = ZANU-PF | ZWE | OPP
@who ZDF = Zimbabwe Defence Forces | ZWE | MIL
@who CHIW = Constantino Chiwenga | ZWE | MIL
@who GRA = Grace Mugabe | ZWE | GOV
@where HRE = Harare | ZWE | -17.83 | 31.05
# Mugabe quits after 37 years, and Harare dances
e1 RETREAT/resign | quits | a=Mugabe>MUG | p=Harare>HRE | d=2017-11-21
+ The letter was one page long, and the Speaker of Parliament had to shout to be heard as he read it.
+ Robert Mugabe, who led Zimbabwe to independence and then for 37 years to ruin, resigned as president on Tuesday, minutes after lawmakers had begun to impeach him.
e2 RETREAT/resign | resigned | a=Robert Mugabe>MUG | p=Zimbabwe>HRE | d=2017-11-21 | same=e1
e3 ACCUSE/investigate | impeach | a=lawmakers>Parliament of Zimbabwe,ZWE,LEG | r=him>MUG | p=Zimbabwe>HRE | d=2017-11-21
+ "My decision to resign is voluntary on my part," wrote the 93-year-old.
S person:the 93-year-old>MUG | wrote | My decision to resign is voluntary on my part, | direct
e4 RETREAT/resign | resign | a=My>MUG | d=2017-11-21 | p=Harare>HRE | same=e1
+ Few in the capital were inclined to quibble.
. Drivers leaned on their horns, a grandmother did press-ups on the bonnet of a bus and soldiers were kissed by strangers.
e5 SUPPORT | kissed | a=strangers>People of Harare,ZWE,CVL | r=soldiers>ZDF | p=the capital>HRE | d=2017-11-21
+ The army placed the president under house arrest on November 15, a week after he had sacked his deputy, Emmerson Mnangagwa, to clear the way for his wife.
e6 COERCE/arrest | placed the president under house arrest | a=The army>ZDF | r=the president>MUG | p=the capital>HRE | d=2017-11-15
e7 SANCTION/expel | sacked | a=he#3>MUG | r=Emmerson Mnangagwa>MNA | d=2017-11-06
. General Constantino Chiwenga, who sent the tanks, denied that it was a coup; he was merely, he explained, "targeting criminals around" the head of state.
S person:he#2>CHIW | explained | targeting criminals around | direct
e8 COERCE/seize | coup | a=General Constantino Chiwenga>CHIW | p=the capital>HRE | d=2017-11-15 | st=denied | same=e6
e9 MOBILIZE/weapons | sent the tanks | a=General Constantino Chiwenga>CHIW | p=the capital>HRE | d=2017-11-14..2017-11-15
+ On Sunday the ruling party, ZANU-PF, expelled Grace Mugabe for life and told her husband to go by noon the next day or be removed.
e10 SANCTION/expel | expelled | a=ZANU-PF>ZANU-PF,ZWE,GOV | r=Grace Mugabe>GRA | d=2017-11-19
e11 REQUEST/yield | told her husband to go | a=ZANU-PF>ZANU-PF,ZWE,GOV | r=her husband>MUG | d=2017-11-19
. He went on television that night, flanked by generals, shuffled his papers for twenty minutes and did not resign.
e12 REJECT/yield | did not resign | a=He>MUG | r=ZANU-PF>ZANU-PF,ZWE,GOV | d=2017-11-19
+ Mr Mnangagwa, nicknamed the Crocodile, is expected to be sworn in by Friday; he returns from South Africa, where he took refuge.
+ He was state security chief in the 1980s when the North Korean-trained Fifth Brigade massacred up to 20,000 people in Matabeleland.
e13 ASSAULT | massacred | a=the North Korean-trained Fifth Brigade>Fifth Brigade,ZWE,MIL | r=people>People of Matabeleland,ZWE,CVL | p=Matabeleland>Matabeleland,ZWE,-19.5,28.0 | d=1980-01-01..1989-12-31 | f=killed ..20000 "up to 20,000 people"
. He has always blamed the army for it.
e14 ACCUSE/allege | blamed | a=He>MNA | r=the army>ZDF
+ Prime Minister Theresa May of Britain said the resignation offered Zimbabwe a chance to forge a path free of oppression, and offered help; the opposition leader Morgan Tsvangirai called for a broad transitional government.
S person:Prime Minister Theresa May of Britain>=Theresa May | said | the resignation offered Zimbabwe a chance to forge a path free of oppression | indirect
e15 RETREAT/resign | resignation | a=Robert Mugabe>MUG | d=2017-11-21 | p=Harare>HRE | same=e1
e16 AGREE | offered help | a=Prime Minister Theresa May of Britain>Theresa May,GBR,GOV | r=Zimbabwe>Zimbabwe,ZWE,GOV
e17 REQUEST/change | called for a broad transitional government | a=Morgan Tsvangirai>Morgan Tsvangirai,ZWE,OPP
+ "I was born under this man, I married under this man, I buried my mother under this man," said Tendai Moyo, 36, a teacher.
S person:Tendai Moyo>=Tendai Moyo | said | I was born under this man, I married under this man, I buried my mother under this man, | direct

@story en-own-q-056 | en | 2024-08-16 | Situasi
@who IMA = Indian Medical Association | IND | NGO
@who DOC = Doctors in India | IND | CVL
@who KPOL = Kolkata Police | IND | COP
@who CBI = Central Bureau of Investigation | IND | COP
@who MAM = Mamata Banerjee | IND | GOV
@where KOL = R. G. Kar hospital, Kolkata | IND | 22.6 | 88.38
@where IND = India | IND | 20.59 | 78.96
# Doctors across India to down tools for 24 hours over Kolkata colleague's rape and murder
e1 PROTEST/strike | down tools | a=Doctors>DOC | p=India>IND | d=2024-08-17 | st=planned
e2 ASSAULT/sexual | rape and murder | r=Kolkata colleague>Trainee doctor in Kolkata,IND,CVL | p=Kolkata>KOL | d=2024-08-09 | f=killed 1 "Kolkata colleague"
+ India's biggest association of doctors has called a 24-hour shutdown of all but emergency services from Saturday morning in protest at the rape and murder of a trainee doctor in a state-run hospital in Kolkata.
e3 PROTEST/strike | called a 24-hour shutdown | a=India's biggest association of doctors>IMA | p=India>IND | d=2024-08-17 | st=planned | same=e1
e4 ASSAULT/sexual | rape and murder | r=a trainee doctor>Trainee doctor in Kolkata,IND,CVL | p=a state-run hospital in Kolkata>KOL | d=2024-08-09 | same=e2
+ The body of the 31-year-old was found on August 9 in a seminar hall where she had lain down to rest during a 36-hour shift.
+ A police volunteer has been arrested, but the victim's parents believe that more than one man was involved, according to court papers.
S document:court papers>- | according to | the victim's parents believe that more than one man was involved | indirect
e5 COERCE/arrest | arrested | r=A police volunteer>Sanjay Roy,IND,COP | p=Kolkata>KOL | f=detained 1 "A police volunteer"
+ On Tuesday the High Court took the case away from the local police, finding "no significant progress", and gave it to the federal Central Bureau of Investigation.
S organization:the High Court>=Calcutta High Court | finding | no significant progress | direct
e6 ACCUSE/investigate | gave it to the federal Central Bureau of Investigation | a=the High Court>Calcutta High Court,IND,JUD | r=the local police>KPOL | d=2024-08-13
+ Women walked through the streets of the city with torches at midnight on Wednesday, the eve of Independence Day, in tens of thousands.
e7 PROTEST/demo | walked | a=Women>Women in Kolkata,IND,CVL | p=the city>Kolkata,IND,22.57,88.36 | d=2024-08-14 | f=size 20000.. "tens of thousands"
. A mob of men meanwhile smashed up the hospital's casualty ward, and the police fired tear gas.
e8 ASSAULT/destroy | smashed up | a=A mob of men>Mob in Kolkata,IND,CVL | r=the hospital>R. G. Kar hospital,IND,CVL | p=the hospital>KOL | d=2024-08-14
e9 ASSAULT/crowd-control | fired tear gas | a=the police>KPOL | r=A mob of men>Mob in Kolkata,IND,CVL | p=the hospital>KOL | d=2024-08-14
+ "I check the lock on the duty room, and then I check the window, and then I do not sleep," said a second-year resident.
S unnamed:a second-year resident>- | said | I check the lock on the duty room, and then I check the window, and then I do not sleep, | direct
+ Mamata Banerjee, the chief minister of West Bengal, led a march of her own on Friday to demand the hanging of the culprits; her opponents accused her of shielding the hospital's former principal.
e10 PROTEST/demo | led a march | a=Mamata Banerjee>MAM | p=West Bengal>Kolkata,IND,22.57,88.36 | d=2024-08-16
e11 REQUEST | demand the hanging | a=Mamata Banerjee>MAM | d=2024-08-16
e12 ACCUSE/allege | accused | a=her opponents>Bharatiya Janata Party,IND,OPP | r=her>MAM
+ The association asked Prime Minister Narendra Modi for a law against attacks on medical staff, "the oxygen of the profession", in a letter on Friday.
S document:a letter>- | asked | the oxygen of the profession | direct
e13 REQUEST/change | asked | a=The association>IMA | r=Prime Minister Narendra Modi>Narendra Modi,IND,GOV | d=2024-08-16
e14 CONSULT | letter | a=The association>IMA | r=Prime Minister Narendra Modi>Narendra Modi,IND,GOV | d=2024-08-16

@story en-own-q-057 | en | 2023-08-23 | Situasi
@who FIJ = Maritime Safety Authority of Fiji | FJI | GOV
# Two dead as ferry runs aground off Fiji; week in brief
+ Two crewmen drowned when an inter-island ferry struck a reef off Vanua Levu in heavy seas, the maritime authority said on Wednesday.
S organization:the maritime authority>FIJ | said | Two crewmen drowned when an inter-island ferry struck a reef off Vanua Levu in heavy seas | indirect
+ A patrol boat picked up 46 passengers.
e1 AID | picked up 46 passengers | a=A patrol boat>Republic of Fiji Navy,FJI,MIL | r=46 passengers>Ferry passengers,FJI,CVL | p=Vanua Levu>Vanua Levu,FJI,-16.58,179.18
+ In Harare, voting was extended into a second day after ballot papers arrived ten hours late, and police raided a hotel where independent monitors were tallying results, arresting 41 of them.
e2 COERCE | raided | a=police>Zimbabwe Republic Police,ZWE,COP | r=independent monitors>Zimbabwe Election Support Network,ZWE,NGO | p=Harare>Harare,ZWE,-17.83,31.05 | d=2023-08-23
e3 COERCE/arrest | arresting | a=police>Zimbabwe Republic Police,ZWE,COP | r=41 of them>Zimbabwe Election Support Network,ZWE,NGO | p=Harare>Harare,ZWE,-17.83,31.05 | d=2023-08-23 | f=detained 41 "41 of them"
+ The price of copra rose for the third week running.
+ Leaders of five emerging powers, meeting in Johannesburg, invited Argentina, Egypt, Ethiopia, Iran, Saudi Arabia and the United Arab Emirates to join the BRICS club from January 1.
e4 CONSULT/multilateral | meeting | a=Leaders of five emerging powers>BRICS,-,IGO | p=Johannesburg>Johannesburg,ZAF,-26.2,28.05
e5 REQUEST | invited | a=Leaders of five emerging powers>BRICS,-,IGO | r=Argentina>Argentina,ARG,GOV ; Egypt>Egypt,EGY,GOV ; Ethiopia>Ethiopia,ETH,GOV ; Iran>Iran,IRN,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV ; the United Arab Emirates>United Arab Emirates,ARE,GOV | p=Johannesburg>Johannesburg,ZAF,-26.2,28.05
