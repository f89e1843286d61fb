@story en-own-q-064 | en | 2025-10-16 | Situasi
@who RAN = Michael Randrianirina | MDG | MIL
@who CAP = CAPSAT | MDG | MIL
@who RAJ = Andry Rajoelina | MDG | GOV
@who GENZ = Gen Z protesters in Madagascar | MDG | CVL
@who AU = African Union | - | IGO
@where TNR = Antananarivo | MDG | -18.88 | 47.51
@where MDG = Madagascar | MDG | -18.77 | 46.87
# Madagascar colonel to take oath on Friday as African Union suspends country over coup
e1 SANCTION/expel | suspends | a=African Union>AU | r=Madagascar>Madagascar,MDG,GOV | d=2025-10-15
e2 COERCE/seize | coup | a=Madagascar colonel>RAN | p=Madagascar>TNR | d=2025-10-14
+ ANTANANARIVO, Oct 16 - The colonel who took power in Madagascar this week will be sworn in as president on Friday, the country's top court said, while the African Union suspended the island with immediate effect and called for the return of civilian rule.
S organization:the country's top court>=High Constitutional Court of Madagascar | said | The colonel who took power in Madagascar this week will be sworn in as president on Friday | indirect
e3 COERCE/seize | took power | a=The colonel>RAN | p=Madagascar>TNR | d=2025-10-14 | same=e2
e4 SANCTION/expel | suspended | a=the African Union>AU | r=the island>Madagascar,MDG,GOV | d=2025-10-15 | same=e1
e5 REQUEST/change | called for the return of civilian rule | a=the African Union>AU
+ Michael Randrianirina, of the elite CAPSAT unit, announced on Tuesday that the army had taken charge and was shutting every institution except the lower house of parliament, which minutes earlier had impeached President Andry Rajoelina.
S person:Michael Randrianirina>RAN | announced on Tuesday that | the army had taken charge and was shutting every institution except the lower house of parliament | indirect
e6 COERCE/restrict | shutting every institution | a=the army>CAP | p=Madagascar>TNR | d=2025-10-14
e7 ACCUSE/investigate | impeached | a=the lower house of parliament>National Assembly of Madagascar,MDG,LEG | r=President Andry Rajoelina>RAJ | d=2025-10-14
+ Rajoelina, a former disc jockey whom CAPSAT itself helped into the palace in 2009, fled on a French military aircraft on Sunday, according to a military source and a foreign diplomat.
S unnamed:a military source>- ; unnamed:a foreign diplomat>- | according to | Rajoelina, a former disc jockey ... on Sunday | indirect
e8 SUPPORT | helped into the palace | a=CAPSAT>CAP | r=whom>RAJ | d=2009-01-01..2009-12-31
e9 RETREAT | fled | a=Rajoelina>RAJ | p=Madagascar>TNR | d=2025-10-12
e10 AID | French military aircraft | a=French>France,FRA,GOV | r=Rajoelina>RAJ | d=2025-10-12
+ From hiding he has refused to resign, and he denounced what he called an illegal declaration.
S person:he>RAJ | called | an illegal declaration | indirect
e11 REJECT/yield | refused | a=he>RAJ
e12 ACCUSE/disapprove | denounced | a=he>RAJ | r=Michael Randrianirina>RAN
+ It was the taps that undid him.
. On September 25 students angered by cuts of water and electricity marched in the capital; the security forces answered with rubber bullets and live rounds, and at least 22 people were killed in the first days, the United Nations says.
S organization:the United Nations>=United Nations | says | at least 22 people were killed in the first days | indirect
e13 PROTEST/demo | marched | a=students>GENZ | p=the capital>TNR | d=2025-09-25
e14 ASSAULT/firearms,crowd-control | rubber bullets and live rounds | a=the security forces>Security forces of Madagascar,MDG,COP | r=students>GENZ | p=the capital>TNR | d=2025-09-25
e15 ASSAULT | killed | r=people>GENZ | p=the capital>TNR | f=killed 22.. "at least 22 people" | same=e14
+ The turning point came last Saturday, when CAPSAT urged fellow soldiers to disobey orders to shoot and escorted the crowds to May 13 Square.
e16 REQUEST/change | urged | a=CAPSAT>CAP | r=fellow soldiers>Armed forces of Madagascar,MDG,MIL | d=2025-10-11
e17 SUPPORT | escorted the crowds | a=CAPSAT>CAP | r=the crowds>GENZ | p=May 13 Square>TNR | d=2025-10-11
+ "We asked for light and got a colonel," said Fitia, 22, who studies law by candle.
S person:Fitia>=Fitia | said | We asked for light and got a colonel, | direct
+ Randrianirina has promised elections within 18 to 24 months.
e18 AGREE | promised | a=Randrianirina>RAN
+ About three quarters of the island's 30 million people are poor, and income per head has fallen by almost half since independence in 1960, according to the World Bank.
S organization:the World Bank>=World Bank | according to | About three quarters of the island's 30 million people are poor | indirect

@story en-own-q-065 | en | 2024-10-22 | Situasi
@who MON = Venancio Mondlane | MOZ | OPP
@who FRE = Frelimo | MOZ | GOV
@who POD = Podemos | MOZ | OPP
@who DIAS = Elvino Dias | MOZ | OPP
@who GUA = Paulo Guambe | MOZ | OPP
@who MPOL = Police of Mozambique | MOZ | COP
@where MPM = Maputo | MOZ | -25.97 | 32.57
# Mozambique police fire on opposition rally in Maputo days after lawyer's assassination
e1 ASSAULT/crowd-control | fire on | a=Mozambique police>MPOL | r=opposition rally>POD | p=Maputo>MPM | d=2024-10-21
e2 ASSAULT/targeted | assassination | r=lawyer>DIAS | p=Maputo>MPM | d=2024-10-19
+ The flowers were still fresh on the bullet-riddled bonnet of Elvino Dias's car when the tear gas drifted over it.
+ Police in the Mozambican capital dispersed supporters of the opposition presidential candidate Venâncio Mondlane on Monday as he gave an interview at the very spot where his lawyer, Mr Dias, and a party official, Paulo Guambe, were shot dead two nights before.
e3 ASSAULT/crowd-control | dispersed | a=Police in the Mozambican capital>MPOL | r=supporters of the opposition presidential candidate Venâncio Mondlane>POD | p=the Mozambican capital>MPM | d=2024-10-21 | same=e1
e4 ASSAULT/targeted,firearms | shot dead | r=Mr Dias>DIAS ; Paulo Guambe>GUA | p=the Mozambican capital>MPM | d=2024-10-19 | f=killed 2 "Mr Dias, and a party official, Paulo Guambe" | same=e2
+ Mondlane ran; a canister struck a cameraman on the leg.
e5 ASSAULT/crowd-control | struck | r=a cameraman>Cameraman in Maputo,MOZ,MED | p=the Mozambican capital>MPM | d=2024-10-21 | f=injured 1 "a cameraman"
+ He accuses the security forces of the murders, and has called a national strike against what he regards as a rigged election.
e6 ACCUSE/allege | accuses | a=He>MON | r=the security forces>Security forces of Mozambique,MOZ,COP
e7 ASSAULT/targeted | murders | a=the security forces>Security forces of Mozambique,MOZ,COP | r=Mr Dias>DIAS | p=the Mozambican capital>MPM | d=2024-10-19 | st=possible | same=e2
e8 PROTEST/strike | national strike | a=He>MON | p=Mozambican>Mozambique,MOZ,-18.67,35.53
. "The blood of two young men is on the street, and we will take to the street," he declared in a broadcast on Facebook that was watched by 400,000 people.
S person:he#4>MON | declared | The blood of two young men is on the street, and we will take to the street, | direct
e9 PROTEST/demo | take to the street | a=we>MON | st=planned
+ The interior ministry regretted the deaths and promised an investigation.
e10 AGREE | promised | a=The interior ministry>Ministry of the Interior of Mozambique,MOZ,GOV
e11 ACCUSE/investigate | investigation | a=The interior ministry>Ministry of the Interior of Mozambique,MOZ,GOV | st=planned
+ Frelimo, which has governed since the Portuguese went home in 1975, condemned the killings as "macabre".
S organization:Frelimo>FRE | condemned | macabre | direct
e12 ACCUSE/disapprove | condemned | a=Frelimo>FRE
e13 ASSAULT/targeted | killings | r=Mr Dias>DIAS | p=the Mozambican capital>MPM | d=2024-10-19 | same=e2
+ Observers from the European Union noted irregularities in the counting and "unjustified alteration" of results at district level.
S organization:Observers from the European Union>=European Union Election Observation Mission | noted | irregularities in the counting and "unjustified alteration" of results at district level | mixed
+ The United States, Canada, Norway, Switzerland and Britain issued a joint condemnation of the murders.
e14 ACCUSE/disapprove | joint condemnation | a=The United States>United States,USA,GOV ; Canada>Canada,CAN,GOV ; Norway>Norway,NOR,GOV ; Switzerland>Switzerland,CHE,GOV ; Britain>United Kingdom,GBR,GOV
+ In the north, meanwhile, where an Islamist rebellion has smouldered since 2017, Rwandan and Mozambican soldiers are fighting side by side.
e15 ASSAULT | fighting | a=Rwandan and Mozambican soldiers>Rwanda Defence Force,RWA,MIL ; Rwandan and Mozambican soldiers>Mozambique Defence Armed Forces,MOZ,MIL | r=Islamist rebellion>Islamic State Mozambique,MOZ,REB | p=the north>Cabo Delgado,MOZ,-12.3,39.3 | st=ongoing
+ Provisional results are due on Thursday.

@story en-own-q-066 | en | 2025-01-30 | Situasi
@who COL = Colombia | COL | GOV
@who PET = Gustavo Petro | COL | GOV
@who ELN = National Liberation Army | COL | REB
@who FARC33 = FARC dissident 33rd Front | COL | REB
@who CARM = National Army of Colombia | COL | MIL
@where CAT = Catatumbo | COL | 8.5 | -73.0
@where TIB = Tibu | COL | 8.65 | -72.73
@where CUC = Cucuta | COL | 7.89 | -72.51
# 'They had lists': survivors tell how rebels hunted each other's families in Colombia's Catatumbo
S unnamed:survivors>- | tell | They had lists | direct
e1 ASSAULT/targeted | hunted each other's families | a=rebels>ELN | r=families>Civilians in Catatumbo,COL,CVL | p=Catatumbo>CAT
+ At the football stadium in Cúcuta the away stand has been given to families with babies.
+ More than 48,000 people have fled the Catatumbo, a corner of coca and oil on Colombia's border with Venezuela, since January 16, when fighters of the National Liberation Army, or ELN, turned on a rival band of former FARC guerrillas and everybody whom they took for its friends.
e2 ASSAULT | turned on | a=fighters of the National Liberation Army>ELN | r=a rival band of former FARC guerrillas>FARC33 | p=the Catatumbo>CAT | d=2025-01-16..2025-01-30 | f=displaced 48000.. "More than 48,000 people"
+ At least 80 have been killed.
e3 ASSAULT | killed | a=fighters of the National Liberation Army>ELN | p=the Catatumbo>CAT | d=2025-01-16..2025-01-30 | f=killed 80.. "At least 80" | same=e2
+ "They had lists, they went from door to door, and if you were not at home they asked your child," said a nurse from Tibú, who asked to be identified only as Marta.
S person:Marta>=Marta | said | They had lists, they went from door to door, and if you were not at home they asked your child, | direct
+ Among the dead were seven former combatants who had laid down their rifles under the treaty of 2016, and a couple with their nine-month-old son.
e4 RETREAT/disarm | laid down their rifles | a=seven former combatants>Former combatants of the FARC,COL,CVL | d=2016-01-01..2017-12-31
+ President Gustavo Petro suspended negotiations with the ELN on January 17, charged it with war crimes, and reinstated arrest warrants for 31 of its chiefs.
e5 REJECT/meet | suspended negotiations | a=President Gustavo Petro>PET | r=the ELN>ELN | d=2025-01-17
e6 ACCUSE/allege | charged it with war crimes | a=President Gustavo Petro>PET | r=it#2>ELN | d=2025-01-17
e7 THREATEN/arrest | reinstated arrest warrants | a=President Gustavo Petro>PET | r=31 of its chiefs>ELN
. "The ELN has chosen the path of war, and that is what they will have," he wrote on X.
S person:he#4>PET | wrote on X | The ELN has chosen the path of war, and that is what they will have, | direct
e8 THREATEN/violence | that is what they will have | a=he#4>PET | r=The ELN>ELN
+ He has declared a "state of internal commotion", a power not used since 2008, and flown 5,000 soldiers to the region.
e9 COERCE/martial-law | declared a "state of internal commotion" | a=He>PET | p=the region>CAT
e10 MOBILIZE/troops | flown 5,000 soldiers | a=He>PET | p=the region>CAT | f=size 5000 "5,000 soldiers"
+ Army commandos rescued 13 villagers by helicopter from a ravine where they had hidden for two nights, General Luis Emilio Cardozo told Caracol Radio.
S outlet:Caracol Radio>=Caracol Radio ; person:General Luis Emilio Cardozo>=Luis Emilio Cardozo | told | Army commandos rescued 13 villagers by helicopter from a ravine where they had hidden for two nights | indirect
e11 AID | rescued | a=Army commandos>CARM | r=13 villagers>Villagers in Catatumbo,COL,CVL | p=a ravine>CAT
+ More than 100 dissidents of the 33rd Front surrendered to the army rather than face the ELN.
e12 RETREAT | surrendered | a=dissidents of the 33rd Front>FARC33 | r=the army>CARM | p=the region>CAT | f=size 100.. "More than 100 dissidents of the 33rd Front"
+ Venezuela, whose soldiers patrol the other bank, offered shelter to those who crossed, and the two defence ministers met at San Cristóbal to coordinate operations.
e13 MOBILIZE/troops | patrol | a=Venezuela>Venezuela,VEN,GOV | p=the other bank>Colombia-Venezuela border,VEN,8.5,-72.5 | st=ongoing
e14 AGREE | offered shelter | a=Venezuela>Venezuela,VEN,GOV | r=those who crossed>Displaced people of Catatumbo,COL,CVL
e15 CONSULT | met | a=the two defence ministers>Ivan Velasquez,COL,GOV ; the two defence ministers>Vladimir Padrino,VEN,GOV | p=San Cristóbal>San Cristobal,VEN,7.77,-72.23
+ The ELN denies murdering civilians and says that it fights only "disguised paramilitaries".
S organization:The ELN>ELN | says that | it fights only "disguised paramilitaries" | mixed
e16 REJECT | denies | a=The ELN>ELN
e17 ASSAULT/targeted | murdering civilians | a=The ELN>ELN | r=civilians>Civilians in Catatumbo,COL,CVL | p=the Catatumbo>CAT | st=denied

@story en-own-q-067 | en | 2022-12-20 | Situasi
@who TAL = Taliban | AFG | GOV
@who NADIM = Ministry of Higher Education of Afghanistan | AFG | GOV
@who WOM = Women students in Afghanistan | AFG | CVL
@where KAB = Kabul | AFG | 34.53 | 69.17
# Taliban shut Kabul campus gates on women: 'until further notice'
e1 COERCE/restrict | shut Kabul campus gates | a=Taliban>TAL | r=women>WOM | p=Kabul>KAB | d=2022-12-20
+ Afghanistan's Taliban rulers have banned women from universities, in a letter of three sentences that the higher education ministry sent to every institution in the country on Tuesday.
e2 COERCE/restrict | banned | a=Afghanistan's Taliban rulers>TAL | r=women>WOM | p=Afghanistan>Afghanistan,AFG,33.94,67.71 | d=2022-12-20 | same=e1
+ "You are all informed to implement the mentioned order of suspending education of females until further notice," reads the letter, which was tweeted by the ministry's spokesman, Ziaullah Hashimi.
S document:the letter>- | reads | You are all informed to implement the mentioned order of suspending education of females until further notice, | direct
e3 COERCE/restrict | suspending education of females | a=Taliban>TAL | r=females>WOM | d=2022-12-20 | p=Kabul>KAB | same=e1
+ Thousands of young women sat the entrance examinations only three months ago.
. One of them, in Nangarhar, told the BBC that they had destroyed the only bridge that could connect her with her future.
S outlet:the BBC>=BBC ; unnamed:One of them>- | told | they had destroyed the only bridge that could connect her with her future | indirect
+ Robert Wood, the deputy American ambassador to the United Nations, told the Security Council that the Taliban could not expect to be accepted as legitimate until they respected everybody's rights; the German foreign minister said she would put the matter on the agenda of the G7.
S person:Robert Wood>=Robert Wood | told the Security Council that | the Taliban could not expect to be accepted as legitimate until they respected everybody's rights | indirect
S unnamed:the German foreign minister>- | said | she would put the matter on the agenda of the G7 | indirect
e4 REJECT | could not expect to be accepted as legitimate | a=Robert Wood>Robert Wood,USA,GOV | r=the Taliban>TAL
+ Pakistan voiced disappointment, and Qatar, which hosts the movement's political office, urged it to review the decision.
e5 ACCUSE/disapprove | voiced disappointment | a=Pakistan>Pakistan,PAK,GOV | r=it#2>TAL
e6 REQUEST/change | urged | a=Qatar>Qatar,QAT,GOV | r=it#2>TAL
+ Girls above the age of 12 have been kept out of most schools since the group returned to power in August 2021, and last month women were barred from parks, gyms and public baths.
e7 COERCE/restrict | kept out | a=the group>TAL | r=Girls above the age of 12>Girls in Afghanistan,AFG,CVL | p=Afghanistan>Afghanistan,AFG,33.94,67.71 | st=ongoing
e8 COERCE/seize | returned to power | a=the group>TAL | p=Afghanistan>KAB | d=2021-08-01..2021-08-31
e9 COERCE/restrict | barred | a=the group>TAL | r=women>Women in Afghanistan,AFG,CVL | p=Afghanistan>Afghanistan,AFG,33.94,67.71 | d=2022-11-01..2022-11-30
+ Outside Kabul University on Wednesday morning, if the pattern holds, guards will turn the women away and let the men through.

@story en-own-q-068 | en | 2023-12-07 | Situasi
@who VEN = Venezuela | VEN | GOV
@who GUY = Guyana | GUY | GOV
@who MAD = Nicolas Maduro | VEN | GOV
@who ALI = Irfaan Ali | GUY | GOV
@who USA = United States | USA | GOV
@who BRA = Brazil | BRA | GOV
@where ESS = Essequibo | GUY | 5.5 | -59.5
@where BOA = Roraima | BRA | 2.82 | -60.67
# Guyana puts army on alert as Maduro orders oil drilling in Essequibo
e1 MOBILIZE/troops | puts army on alert | a=Guyana>GUY | p=Guyana>Guyana,GUY,4.86,-58.93
e2 REQUEST | orders oil drilling | a=Maduro>MAD | p=Essequibo>ESS | d=2023-12-05
+ Guyana's president has accused his neighbour of "a direct threat to our territorial integrity" after Venezuela announced that it would grant licences to drill for oil in Essequibo, a jungle region the size of Florida which makes up two thirds of Guyana.
S organization:Venezuela>VEN | announced that | it would grant licences to drill for oil in Essequibo | indirect
S person:Guyana's president>ALI | accused | a direct threat to our territorial integrity | direct
e3 ACCUSE/disapprove | accused | a=Guyana's president>ALI | r=his neighbour>VEN
e4 COERCE/seize | grant licences to drill for oil | a=it#3>VEN | p=Essequibo>ESS | st=planned
+ In an address from Georgetown Irfaan Ali said that the Guyana Defence Force was on full alert, and that he had spoken to the UN secretary general and to the American southern command.
S person:Irfaan Ali>ALI | said that | the Guyana Defence Force was on full alert, and that he had spoken to the UN secretary general and to the American southern command | indirect
e5 MOBILIZE/troops | on full alert | a=the Guyana Defence Force>Guyana Defence Force,GUY,MIL | p=Guyana>Guyana,GUY,4.86,-58.93 | same=e1
e6 CONSULT/phone | spoken | a=he#2>ALI ; the UN secretary general>António Guterres,-,IGO ; the American southern command>United States Southern Command,USA,MIL
+ Nicolás Maduro unveiled a new map of his country on Tuesday, with Essequibo shaded in, and named a general as its governor.
e7 COERCE/seize | named a general as its governor | a=Nicolás Maduro>MAD | r=Essequibo>GUY | p=Essequibo>ESS | d=2023-12-05
. "We want the peaceful rescue of the Guayana Esequiba, it is ours," he told the National Assembly.
S person:he#3>MAD | told the National Assembly | We want the peaceful rescue of the Guayana Esequiba, it is ours, | direct
+ Foreign oil companies, he added, have three months to leave.
S person:he>MAD | added | Foreign oil companies ... have three months to leave | indirect
e8 REQUEST/yield | have three months to leave | a=he>MAD | r=Foreign oil companies>Foreign oil companies in Guyana,-,BUS | p=Essequibo>ESS | d=2023-12-05
+ Brazil sent 130 soldiers and armoured cars to its northern state of Roraima to keep either side from crossing its soil.
e9 MOBILIZE/troops,weapons | sent 130 soldiers and armoured cars | a=Brazil>BRA | p=Roraima>BOA | f=size 130 "130 soldiers"
+ On Thursday the American embassy said US and Guyanese aircraft would carry out joint flight operations over the country.
S organization:the American embassy>=Embassy of the United States in Guyana | said | US and Guyanese aircraft would carry out joint flight operations over the country | indirect
e10 COOPERATE | joint flight operations | a=US and Guyanese aircraft>United States Armed Forces,USA,MIL ; US and Guyanese aircraft>Guyana Defence Force,GUY,MIL | p=the country>Guyana,GUY,4.86,-58.93 | d=2023-12-07
+ Caracas called this a provocation in favour of ExxonMobil.
S organization:Caracas>VEN | called this | a provocation in favour of ExxonMobil | indirect
e11 ACCUSE/disapprove | provocation | a=Caracas>VEN | r=US>USA
+ A Guyanese army helicopter with seven aboard went missing in bad weather near the border on Wednesday; there was no sign that Venezuela was involved, the chief of staff said.
S unnamed:the chief of staff>- | said | there was no sign that Venezuela was involved | indirect
+ An arbitral award of 1899 drew the line, and Guyana asked the International Court of Justice in 2018 to confirm it.
e12 REQUEST/assist | asked | a=Guyana>GUY | r=the International Court of Justice>International Court of Justice,-,JUD | d=2018-01-01..2018-12-31
. Last week the court ordered Venezuela to refrain from any action that would alter the status quo, an order it shrugged off by holding its referendum on Sunday.
e13 REQUEST/yield | ordered | a=the court>International Court of Justice,-,JUD | r=Venezuela>VEN | d=2023-12-01
e14 REJECT/yield | shrugged off | a=it>VEN | r=the court>International Court of Justice,-,JUD | d=2023-12-03
+ The two presidents are to meet in St Vincent next Thursday, the island's prime minister, Ralph Gonsalves, wrote to both of them.
S person:Ralph Gonsalves>=Ralph Gonsalves | wrote to both of them | The two presidents are to meet in St Vincent next Thursday | indirect
e15 AGREE | are to meet | a=The two presidents>MAD ; The two presidents>ALI | p=St Vincent>Saint Vincent,VCT,13.25,-61.2 | d=2023-12-14 | st=planned

@story en-own-q-069 | en | 2025-10-03 | Situasi
@who USC = United States Congress | USA | LEG
@who SCH = Chuck Schumer | USA | LEG
@who TRU = Donald Trump | USA | GOV
@who SEN = United States Senate | USA | LEG
# Day three of shutdown: Senate rejects rival bills, Trump weighs mass firings
e1 REJECT | rejects | a=Senate>SEN | d=2025-10-03
e2 SANCTION/expel | mass firings | a=Trump>TRU | st=possible
+ WASHINGTON (AP) — The Senate voted down two competing plans to reopen the government Friday and went home for the weekend, leaving some 750,000 federal employees on furlough and the Smithsonian running on last year's money.
e3 REJECT | voted down | a=The Senate>SEN | p=WASHINGTON>Washington,USA,38.9,-77.04 | d=2025-10-03 | same=e1
+ Democrats insist that any deal extend health insurance subsidies that lapse at the end of the year.
e4 REQUEST/change | insist | a=Democrats>Democratic Party,USA,OPP
. Republicans say they will talk about that once the lights are back on.
S organization:Republicans>=Republican Party | say | they will talk about that once the lights are back on | indirect
e5 AGREE | will talk | a=they>Republican Party,USA,LEG | r=Democrats>Democratic Party,USA,OPP | st=possible
+ "They thought they could bludgeon us into backing down," said Chuck Schumer, the minority leader.
S person:Chuck Schumer>SCH | said | They thought they could bludgeon us into backing down, | direct
+ President Donald Trump, calling the shutdown an "unprecedented opportunity," met his budget director to decide which "Democrat Agencies" to cut, and the White House froze $2.1 billion for transit projects in Chicago.
S person:President Donald Trump>TRU | calling | the shutdown an "unprecedented opportunity," | mixed
e6 SANCTION/discontinue | froze $2.1 billion | a=the White House>White House,USA,GOV | p=Chicago>Chicago,USA,41.88,-87.63 | d=2025-10-03
+ Air traffic controllers are working without pay.
+ A federation of government workers' unions has sued to stop the threatened dismissals, arguing that they are illegal.
S organization:A federation of government workers' unions>=American Federation of Government Employees | arguing that | they are illegal | indirect
e7 ACCUSE/investigate | sued | a=A federation of government workers' unions>American Federation of Government Employees,USA,CVL | r=the White House>White House,USA,GOV
e8 SANCTION/expel | threatened dismissals | a=the White House>White House,USA,GOV | st=possible | same=e2
+ The September jobs report, due at 8:30 a.m., did not appear.
+ At a diner near the Capitol a furloughed statistician was washing dishes for the first time since college.
. "I know exactly how many of us there are, I just cannot tell you officially," she said.
S unnamed:she>- | said | I know exactly how many of us there are, I just cannot tell you officially, | direct
