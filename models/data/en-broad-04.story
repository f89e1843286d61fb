@story en-own-q-019 | en | 2019-02-24 | Situasi
@who MAD = Nicolas Maduro | VEN | GOV
@who GUA = Juan Guaido | VEN | OPP
@who VEN = Venezuela | VEN | GOV
@who VGN = Venezuelan National Guard | VEN | MIL
@who USA = United States | USA | GOV
@who COLO = Colombia | COL | GOV
@who PEM = Pemon people | VEN | CVL
@where CUC = Cucuta | COL | 7.89 | -72.51
@where URE = Urena | VEN | 7.92 | -72.45
@where SEU = Santa Elena de Uairen | VEN | 4.6 | -61.11
@where BOG = Bogota | COL | 4.71 | -74.07
# Aid burns on the bridge as Maduro's guardsmen block Guaido convoy from Colombia
e1 COERCE/restrict | block | a=Maduro's guardsmen>VGN | r=Guaido convoy>GUA | p=Colombia>URE | d=2019-02-23
+ CUCUTA, Colombia — The flour and the diapers went up first.
. On Saturday two trucks from a convoy of American aid caught fire in the middle of the Francisco de Paula Santander bridge, and people who had walked for two days to carry the boxes home ran through the smoke to save what they could.
+ Venezuelan national guardsmen turned back the trucks with tear gas and buckshot, and the opposition leader Juan Guaidó, whom more than 50 countries recognize as interim president, was left watching from the Colombian side.
e2 COERCE/restrict | turned back the trucks | a=Venezuelan national guardsmen>VGN | r=Juan Guaidó>GUA | p=Francisco de Paula Santander bridge>URE | d=2019-02-23 | same=e1
e3 ASSAULT/crowd-control | tear gas and buckshot | a=Venezuelan national guardsmen>VGN | p=Francisco de Paula Santander bridge>URE | d=2019-02-23
e4 SUPPORT | recognize | a=more than 50 countries>-,-,GOV | r=Juan Guaidó>GUA
+ At least 285 people were hurt, 37 of whom needed a hospital bed, Colombia's foreign ministry said.
S organization:Colombia's foreign ministry>=Ministry of Foreign Affairs of Colombia | said | At least 285 people were hurt, 37 of whom needed a hospital bed | indirect
e5 ASSAULT | hurt | r=people>Venezuelan aid volunteers,VEN,CVL | p=Francisco de Paula Santander bridge>URE | d=2019-02-23 | f=injured 285.. "At least 285 people" | same=e3
+ Near the Brazilian frontier, in Santa Elena de Uairén, soldiers shot at Pemón Indians who had tried to keep a road open; a local rights group, Foro Penal, counted four dead.
S organization:a local rights group, Foro Penal>=Foro Penal | counted | four dead | indirect
e6 ASSAULT/firearms | shot at | a=soldiers>Bolivarian Army of Venezuela,VEN,MIL | r=Pemón Indians>PEM | p=Santa Elena de Uairén>SEU | d=2019-02-23
+ Mr. Maduro, who dances when he is cornered, danced salsa with his wife before a crowd in Caracas and then cut diplomatic ties with Bogotá.
e7 SANCTION/discontinue | cut diplomatic ties | a=Mr. Maduro>MAD | r=Bogotá>COLO | d=2019-02-23
. "Colombian ambassadors and consuls have 24 hours to leave Venezuela," he shouted.
S person:he>MAD | shouted | Colombian ambassadors and consuls have 24 hours to leave Venezuela, | direct
e8 SANCTION/expel | have 24 hours to leave | a=he>MAD | r=Colombian ambassadors and consuls>Diplomats of Colombia in Venezuela,COL,GOV | d=2019-02-23
+ The aid, he has insisted, is the cloak for an invasion plotted in Washington.
S person:he#2>MAD | insisted | The aid ... is the cloak for an invasion plotted in Washington | indirect
e9 ACCUSE/allege | cloak for an invasion | a=he#2>MAD | r=Washington>USA
+ Some 60 soldiers and policemen deserted during the day, according to Colombian migration officials, several of them by driving armored cars into the barrier.
S unnamed:Colombian migration officials>- | according to | Some 60 soldiers and policemen deserted during the day | indirect
e10 RETREAT | deserted | a=soldiers and policemen>VGN | d=2019-02-23 | f=size 60 "Some 60 soldiers and policemen"
+ Mr. Guaidó flew on Sunday to Bogotá, where he will meet Vice President Mike Pence and the foreign ministers of the Lima Group, a bloc of a dozen Latin American states and Canada.
e11 CONSULT/visit | flew on Sunday to Bogotá | a=Mr. Guaidó>GUA | r=Bogotá>COLO | p=Bogotá>BOG | d=2019-02-24
e12 AGREE | will meet | a=he#2>GUA ; Vice President Mike Pence>Mike Pence,USA,GOV ; the foreign ministers of the Lima Group>Lima Group,-,IGO | p=Bogotá>BOG | d=2019-02-25 | st=planned
. He has asked the international community to keep "all options" open, a phrase that made even some of his backers wince.
e13 REQUEST/assist | asked | a=He>GUA | r=the international community>-,-,GOV
+ Secretary of State Mike Pompeo promised to "take action" against those who had burned food.
e14 AGREE | promised | a=Secretary of State Mike Pompeo>Mike Pompeo,USA,GOV
e15 COERCE | burned food | r=food>GUA | p=Colombia>URE | d=2019-02-23
+ Who lit the trucks is in dispute; footage examined by this newspaper suggests that a protester's gasoline bomb did it by mistake.
S document:footage examined by this newspaper>- | suggests that | a protester's gasoline bomb did it by mistake | indirect

@story en-own-q-020 | en | 2014-09-28 | Situasi
@who HKPOL = Hong Kong Police Force | HKG | COP
@who PROT = Pro-democracy protesters in Hong Kong | HKG | CVL
@who OCC = Occupy Central | HKG | CVL
@who LEU = Leung Chun-ying | HKG | GOV
@who CHN = China | CHN | GOV
@where ADM = Admiralty, Hong Kong | HKG | 22.28 | 114.17
# Hong Kong police fire tear gas at pro-democracy crowds in Admiralty
e1 ASSAULT/crowd-control | fire tear gas | a=Hong Kong police>HKPOL | r=pro-democracy crowds>PROT | p=Admiralty>ADM | d=2014-09-28
+ Police in Hong Kong have used tear gas against tens of thousands of people who had occupied the roads around government headquarters to demand free elections.
e2 ASSAULT/crowd-control | used tear gas | a=Police in Hong Kong>HKPOL | r=people>PROT | p=government headquarters>ADM | d=2014-09-28 | same=e1
e3 PROTEST/obstruct | occupied the roads | a=people>PROT | p=government headquarters>ADM | d=2014-09-28 | f=size 20000.. "tens of thousands of people"
e4 REQUEST/change | demand free elections | a=people>PROT | d=2014-09-28
+ Protesters, many of them students, shielded themselves with umbrellas, goggles and cling film as officers in helmets fired again and again.
e5 ASSAULT/crowd-control | fired | a=officers in helmets>HKPOL | r=Protesters>PROT | p=government headquarters>ADM | d=2014-09-28 | same=e1
+ At least 34 people were injured, and police said that 78 had been arrested for forcible entry, disorderly conduct and assaulting public officers.
S organization:police>HKPOL | said that | 78 had been arrested for forcible entry, disorderly conduct and assaulting public officers | indirect
e6 ASSAULT/crowd-control | injured | r=people>PROT | p=government headquarters>ADM | f=injured 34.. "At least 34 people" | d=2014-09-28 | same=e1
e7 COERCE/arrest | arrested | a=police>HKPOL | r=78>PROT | p=government headquarters>ADM | f=detained 78 "78"
+ Benny Tai, a law professor who helped to found Occupy Central, brought forward the movement's campaign of civil disobedience by three days after the arrest of the student leader Joshua Wong.
e8 PROTEST | campaign of civil disobedience | a=Benny Tai>Benny Tai,HKG,CVL ; Occupy Central>OCC | p=Hong Kong>ADM | d=2014-09-28
e9 COERCE/arrest | arrest | r=Joshua Wong>Joshua Wong,HKG,CVL | d=2014-09-26
+ Wong, 17, was freed on Sunday by order of a judge.
e10 RETREAT/release | freed | a=a judge>Judiciary of Hong Kong,HKG,JUD | r=Wong>Joshua Wong,HKG,CVL | d=2014-09-28
+ "The police are determined to handle the situation appropriately," Chief Executive Leung Chun-ying told reporters before the first canister was thrown.
S person:Chief Executive Leung Chun-ying>LEU | told reporters | The police are determined to handle the situation appropriately, | direct
. He denied rumours that the Chinese army would be called in.
e11 REJECT | denied rumours | a=He>LEU | d=2014-09-28
e12 MOBILIZE/troops | called in | a=the Chinese army>People's Liberation Army,CHN,MIL | p=Hong Kong>ADM | st=denied
+ In August Beijing ruled that voters may choose the territory's leader in 2017, but only from two or three candidates approved by a nominating committee.
e13 COERCE/restrict | ruled | a=Beijing>CHN | r=voters>Voters in Hong Kong,HKG,CVL | d=2014-08-01..2014-08-31
. Students answered with a week-long boycott of classes.
e14 PROTEST/boycott | boycott of classes | a=Students>Students in Hong Kong,HKG,CVL | p=Hong Kong>ADM
+ A spokesman for China's Hong Kong and Macau Affairs Office said on Sunday that the central government strongly opposed "illegal activities" and trusted the city's leaders to deal with them, Xinhua reported.
S outlet:Xinhua>=Xinhua ; unnamed:A spokesman for China's Hong Kong and Macau Affairs Office>- | said | the central government strongly opposed "illegal activities" and trusted the city's leaders to deal with them | mixed
e15 ACCUSE/disapprove | strongly opposed | a=the central government>CHN | r=city's leaders>OCC | d=2014-09-28
+ Britain, which gave up the colony in 1997, called for constructive discussions.
e16 REQUEST/meet | called for constructive discussions | a=Britain>United Kingdom,GBR,GOV
+ Shops along the tram line shut early, and a cricket commentator on local radio apologised for speaking of an "attack down the leg side".

@story en-own-q-021 | en | 2025-05-07 | Situasi
@who IND = India | IND | GOV
@who PAK = Pakistan | PAK | GOV
@who PARMY = Pakistan Army | PAK | MIL
@who IARMY = Indian Army | IND | MIL
@who SHA = Shehbaz Sharif | PAK | GOV
@who CHAU = Ahmed Sharif Chaudhry | PAK | MIL
@where BAHA = Bahawalpur | PAK | 29.4 | 71.68
@where MUZ = Muzaffarabad | PAK | 34.37 | 73.47
@where POO = Poonch | IND | 33.77 | 74.09
@where KAS = Kashmir | - | 34.2 | 74.4
# India strikes Pakistan over tourist killings, Pakistan says it downed jets
S organization:Pakistan>PAK | says | it downed jets | indirect
e1 ASSAULT/aerial | strikes | a=India>IND | r=Pakistan>PAK | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2025-05-07
e2 ASSAULT/firearms | tourist killings | r=tourist>Tourists in Pahalgam,IND,CVL | d=2025-04-22
e3 ASSAULT | downed jets | a=it>PAK | r=jets>Indian Air Force,IND,MIL | d=2025-05-07
+ India hit nine sites in Pakistan and Pakistan-administered Kashmir with missiles early on Wednesday, saying that it had aimed only at "terrorist infrastructure", and Islamabad vowed to answer at a time and place of its choosing.
S organization:India>IND | saying that | it had aimed only at "terrorist infrastructure" | mixed
e4 ASSAULT/heavy-weapons | hit | a=India>IND | r=Pakistan>PAK | p=Pakistan-administered Kashmir>KAS | d=2025-05-07 | same=e1
e5 THREATEN/violence | vowed to answer | a=Islamabad>PAK | r=India>IND | d=2025-05-07
+ Pakistan's military put the dead at 26 civilians and the wounded at 46.
S organization:Pakistan's military>PARMY | put | the dead at 26 civilians and the wounded at 46 | indirect
e6 ASSAULT | the dead | a=India>IND | r=26 civilians>Civilians in Pakistan,PAK,CVL | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2025-05-07 | f=killed 26 "26 civilians" ; injured 46 "46" | same=e1
. In Bahawalpur, in Punjab, a mosque was struck and 13 people died, two of them toddlers, the spokesman, Lieutenant General Ahmed Sharif Chaudhry, said.
S person:Lieutenant General Ahmed Sharif Chaudhry>CHAU | said | a mosque was struck and 13 people died, two of them toddlers | indirect
e7 ASSAULT/heavy-weapons | struck | r=13 people>People of Bahawalpur,PAK,CVL | p=Bahawalpur>BAHA | d=2025-05-07 | f=killed 13 "13 people" | same=e1
+ He asserted that Pakistani pilots had shot down five Indian aircraft, three of them French-built Rafales, "in self-defence".
S person:He>CHAU | asserted that | Pakistani pilots had shot down five Indian aircraft, three of them French-built Rafales, "in self-defence" | mixed
e8 ASSAULT | shot down | a=Pakistani pilots>Pakistan Air Force,PAK,MIL | r=Indian aircraft>Indian Air Force,IND,MIL | d=2025-05-07 | same=e3
+ New Delhi has not commented, though local officials in Indian Kashmir said three fighter planes had crashed during the night and that their pilots were in hospital.
S unnamed:local officials in Indian Kashmir>- | said | three fighter planes had crashed during the night and that their pilots were in hospital | indirect
+ The neighbours also traded heavy artillery fire across the Line of Control.
e9 ASSAULT/heavy-weapons | traded heavy artillery fire | a=The neighbours>IND ; The neighbours>PAK | p=the Line of Control>KAS | d=2025-05-07
. At least ten civilians were killed on the Indian side, most of them in Poonch, where shells fell on a Sikh temple, according to police.
S organization:police>=Jammu and Kashmir Police | according to | At least ten civilians were killed on the Indian side, most of them in Poonch, where shells fell on a Sikh temple | indirect
e10 ASSAULT/heavy-weapons | shells fell | r=civilians>Civilians in Poonch,IND,CVL | p=Poonch>POO | d=2025-05-07 | f=killed 10.. "At least ten civilians" | same=e9
+ India's foreign secretary told a briefing that intelligence pointed to more attacks to come, and that it had been necessary "both to deter and to prevent".
S unnamed:India's foreign secretary>- | told a briefing that | intelligence pointed to more attacks to come, and that it had been necessary "both to deter and to prevent" | mixed
+ Prime Minister Shehbaz Sharif called the strikes an act of war and authorised the armed forces to retaliate.
S person:Prime Minister Shehbaz Sharif>SHA | called | the strikes an act of war | indirect
e11 ASSAULT/aerial | strikes | a=India>IND | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2025-05-07 | same=e1
e12 ACCUSE/disapprove | act of war | a=Prime Minister Shehbaz Sharif>SHA | r=India>IND | d=2025-05-07
e13 REQUEST | authorised | a=Prime Minister Shehbaz Sharif>SHA | r=the armed forces>PARMY | d=2025-05-07
+ "The window shook, then the whole mountain lit up," said Muhammad Younis, a teacher in Muzaffarabad.
S person:Muhammad Younis>=Muhammad Younis | said | The window shook, then the whole mountain lit up, | direct
+ Airlines rerouted flights, and both countries shut schools near the border.
+ U.S. Secretary of State Marco Rubio spoke to the national security advisers of both countries and urged them to keep lines open; China, which called India's operation regrettable, offered to play a constructive role.
S organization:China>=China | called | India's operation regrettable | indirect
e14 CONSULT/phone | spoke | a=U.S. Secretary of State Marco Rubio>Marco Rubio,USA,GOV ; the national security advisers of both countries>Ajit Doval,IND,GOV ; the national security advisers of both countries>Asim Malik,PAK,GOV | d=2025-05-07
e15 REQUEST/yield | urged | a=U.S. Secretary of State Marco Rubio>Marco Rubio,USA,GOV | r=them>IND ; them>PAK | d=2025-05-07
e16 AGREE | offered | a=China>China,CHN,GOV

@story en-own-q-022 | en | 2018-06-12 | Situasi
@who TRU = Donald Trump | USA | GOV
@who KIM = Kim Jong Un | PRK | GOV
@who NK = North Korea | PRK | GOV
@who USA = United States | USA | GOV
@who KOR = South Korea | KOR | GOV
@where SEN = Sentosa | SGP | 1.25 | 103.83
# Trump halts 'war games' after Kim pledges to work towards denuclearisation at Singapore summit
e1 CONCEDE | halts 'war games' | a=Trump>TRU | r=Kim>KIM | p=Singapore>SEN | d=2018-06-12
e2 AGREE | pledges | a=Kim>KIM | r=Trump>TRU | p=Singapore>SEN | d=2018-06-12
e3 CONSULT | summit | a=Trump>TRU ; Kim>KIM | p=Singapore>SEN | d=2018-06-12
+ They shook hands for 13 seconds, walked past a wall of twelve flags and, after lunch, took a stroll in the garden like two uncles at a wedding.
e4 CONSULT | shook hands | a=They>TRU ; They>KIM | p=Singapore>SEN | d=2018-06-12 | same=e3
+ When it was over, President Donald Trump had promised "security guarantees" to Kim Jong Un, and the North Korean leader had reaffirmed his "firm and unwavering commitment" to rid the peninsula of nuclear arms.
e5 AGREE | promised | a=President Donald Trump>TRU | r=Kim Jong Un>KIM | p=Singapore>SEN | d=2018-06-12
e6 AGREE | commitment | a=the North Korean leader>KIM | r=President Donald Trump>TRU | p=Singapore>SEN | d=2018-06-12 | same=e2
+ The joint text says nothing of how, or by when.
S document:The joint text>- | says | nothing of how, or by when | indirect
+ What startled Seoul came later, at a news conference: Mr Trump said he would suspend the annual exercises with South Korea, which he called "very provocative" and expensive.
S person:Mr Trump>TRU | said | he would suspend the annual exercises with South Korea | indirect
S person:he>TRU | called | very provocative | direct
e7 CONCEDE | suspend the annual exercises | a=he>TRU | r=South Korea>KOR | d=2018-06-12 | same=e1
+ South Korea's defence ministry said it needed to find out what he meant.
S organization:South Korea's defence ministry>=Ministry of National Defence of South Korea | said | it needed to find out what he meant | indirect
. American forces in the country had received no new instructions, a spokeswoman told the BBC.
S outlet:the BBC>=BBC ; unnamed:a spokeswoman>- | told | American forces in the country had received no new instructions | indirect
+ Sanctions would stay until the weapons were gone, the president said.
S person:the president>TRU | said | Sanctions would stay until the weapons were gone | indirect
e8 SANCTION/discontinue | Sanctions | a=the president>TRU | r=the North Korean leader>NK | st=ongoing
. He added that Mr Kim had accepted an invitation to the White House.
S person:He>TRU | added that | Mr Kim had accepted an invitation to the White House | indirect
e9 AGREE | accepted an invitation | a=Mr Kim>KIM | r=He>TRU | p=the White House>White House,USA,38.9,-77.04
+ Less than a year ago the same man threatened the North with "fire and fury" and nicknamed its leader Little Rocket Man.
e10 THREATEN/violence | threatened | a=the same man>TRU | r=the North>NK | d=2017-08-01..2017-08-31
. Pyongyang had tested what it said was a hydrogen bomb in September and an intercontinental missile in November.
S organization:it>NK | said | a hydrogen bomb | indirect
e11 MOBILIZE/weapons | tested | a=Pyongyang>NK | p=Pyongyang>North Korea,PRK,40.34,127.51 | d=2017-09-01..2017-11-30
+ As gestures of good will the North freed three American prisoners in May and blew up tunnels at its test site.
e12 RETREAT/release | freed | a=the North>NK | r=three American prisoners>American prisoners in North Korea,USA,CVL | d=2018-05-01..2018-05-31
e13 RETREAT/disarm | blew up tunnels | a=the North>NK | p=its test site>Punggye-ri,PRK,41.28,129.09 | d=2018-05-01..2018-05-31
+ Human rights were "discussed briefly", said Mr Trump, who praised his guest as "very talented".
S person:Mr Trump>TRU | said | Human rights were "discussed briefly" | mixed
S person:who>TRU | praised | very talented | direct
e14 SUPPORT | praised | a=Mr Trump>TRU | r=his guest>KIM | p=Singapore>SEN | d=2018-06-12
+ China's foreign ministry suggested that the Security Council might now consider easing its measures.
S organization:China's foreign ministry>=Ministry of Foreign Affairs of China | suggested that | the Security Council might now consider easing its measures | indirect
e15 CONCEDE | easing its measures | a=the Security Council>United Nations Security Council,-,IGO | st=possible

@story en-own-q-023 | en | 2021-08-15 | Situasi
@who TAL = Taliban | AFG | REB
@who GHA = Ashraf Ghani | AFG | GOV
@who USA = United States | USA | GOV
@who USF = United States Armed Forces | USA | MIL
@who BLI = Antony Blinken | USA | GOV
@where KAB = Kabul | AFG | 34.53 | 69.17
@where HKIA = Kabul airport | AFG | 34.57 | 69.21
@where JAL = Jalalabad | AFG | 34.43 | 70.45
# Kabul falls: Taliban enter palace, president flees and Americans burn papers
e1 ASSAULT | falls | r=Kabul>Afghanistan,AFG,GOV | p=Kabul>KAB | d=2021-08-15
e2 ASSAULT | enter palace | a=Taliban>TAL | p=Kabul>KAB | d=2021-08-15 | same=e1
e3 RETREAT | flees | a=president>GHA | p=Kabul>KAB | d=2021-08-15
+ Taliban fighters sat down at the desk of the Afghan president on Sunday night, hours after he had boarded a plane with a handful of aides, and a 20-year war that cost America $2 trillion was, for all practical purposes, lost.
e4 ASSAULT | sat down at the desk | a=Taliban fighters>TAL | p=the desk of the Afghan president>KAB | d=2021-08-15 | same=e1
e5 RETREAT | boarded a plane | a=he#3>GHA | d=2021-08-15 | p=Kabul>KAB | same=e3
+ Ashraf Ghani wrote on Facebook, from a place he did not name, that he had left to prevent "a flood of bloodshed".
S person:Ashraf Ghani>GHA | wrote on Facebook | he had left to prevent "a flood of bloodshed" | mixed
e6 RETREAT | left | a=he#2>GHA | d=2021-08-15 | p=Kabul>KAB | same=e3
. Abdullah Abdullah, who headed the council for peace talks, said God would hold him to account.
S person:Abdullah Abdullah>=Abdullah Abdullah | said | God would hold him to account | indirect
+ The militants had taken Jalalabad that morning without firing a shot, after elders and the governor agreed to hand it over, residents said.
S unnamed:residents>- | said | The militants had taken Jalalabad ... to hand it over | indirect
e7 ASSAULT | taken | a=The militants>TAL | p=Jalalabad>JAL | d=2021-08-15
e8 CONCEDE | agreed to hand it over | a=elders>Elders of Jalalabad,AFG,CVL ; the governor>Governor of Nangarhar,AFG,GOV | r=The militants>TAL | p=Jalalabad>JAL
+ Helicopters shuttled between the American embassy and the airport, where Washington has sent 6,000 troops to bring its people out.
e9 AID | shuttled | a=Helicopters>USF | r=the American embassy>Embassy of the United States in Kabul,USA,GOV | p=the airport>HKIA | d=2021-08-15
e10 MOBILIZE/troops | sent 6,000 troops | a=Washington>USA | p=the airport>HKIA | f=size 6000 "6,000 troops"
. Staff were told to destroy flags and anything that could be "misused in propaganda efforts", according to an internal notice seen by Reuters.
S document:an internal notice seen by Reuters>- | according to | Staff were told to destroy flags and anything that could be "misused in propaganda efforts" | mixed
e11 REQUEST | told | r=Staff>Embassy of the United States in Kabul,USA,GOV
+ "This is not Saigon," Secretary of State Antony Blinken told ABC.
S outlet:ABC>=ABC ; person:Secretary of State Antony Blinken>BLI | told | This is not Saigon, | direct
+ A Taliban spokesman, Suhail Shaheen, promised that women would be allowed to study and work, and that no revenge would be taken on those who had served the fallen government.
S person:Suhail Shaheen>=Suhail Shaheen | promised that | women would be allowed to study and work, and that no revenge would be taken on those who had served the fallen government | indirect
e12 AGREE | promised | a=Suhail Shaheen>Suhail Shaheen,AFG,REB | r=women>Women in Afghanistan,AFG,CVL
+ Few believed him.
. At a beauty parlour in Shar-e-Naw the owner was already painting over the faces in her window.
+ "My mother told me about the whip, I thought she was exaggerating," said a 22-year-old economics student, whose name is withheld for her safety.
S unnamed:a 22-year-old economics student>- | said | My mother told me about the whip, I thought she was exaggerating, | direct
+ President Joe Biden announced in April that all American soldiers would be out by September 11, carrying on from a deal that his predecessor struck with the insurgents at Doha in February 2020.
S person:President Joe Biden>=Joe Biden | announced | all American soldiers would be out by September 11 | indirect
e13 RETREAT/withdraw | out | a=American soldiers>USF | p=Doha>Afghanistan,AFG,33.94,67.71 | d=2021-04-01..2021-09-11 | st=planned
e14 AGREE | deal | a=his predecessor>Donald Trump,USA,GOV ; the insurgents>TAL | p=Doha>Doha,QAT,25.29,51.53 | d=2020-02-01..2020-02-29
+ Some 5,000 prisoners were let out of Pul-e-Charkhi jail by the victors on Sunday.
e15 RETREAT/release | let out | a=the victors>TAL | r=prisoners>Prisoners in Pul-e-Charkhi,AFG,CVL | p=Pul-e-Charkhi jail>KAB | d=2021-08-15
+ Germany, Britain and France are flying out their nationals and the interpreters who worked for them; Canada has closed its mission, and Albania agreed to shelter several hundred Afghans.
e16 AID | flying out | a=Germany>Germany,DEU,GOV ; Britain>United Kingdom,GBR,GOV ; France>France,FRA,GOV | r=interpreters who worked for them>Afghan interpreters,AFG,CVL | p=Kabul>HKIA | st=ongoing
e17 SANCTION/withdraw | closed its mission | a=Canada>Canada,CAN,GOV | p=Kabul>KAB
e18 AGREE | agreed to shelter | a=Albania>Albania,ALB,GOV | r=Afghans>Afghan refugees,AFG,CVL

@story en-own-q-024 | en | 2017-10-27 | Situasi
@who CAT = Parliament of Catalonia | ESP | LEG
@who PUI = Carles Puigdemont | ESP | GOV
@who RAJ = Mariano Rajoy | ESP | GOV
@who SPA = Spain | ESP | GOV
@who SPOL = Spanish police | ESP | COP
@where BCN = Barcelona | ESP | 41.39 | 2.17
@where MAD = Madrid | ESP | 40.42 | -3.7
# Catalonia declares independence; Madrid sacks its government
e1 REJECT/yield | declares independence | a=Catalonia>CAT | r=Madrid>SPA | d=2017-10-27
e2 SANCTION/expel | sacks its government | a=Madrid>SPA | r=its government>PUI | d=2017-10-27
+ BARCELONA, Spain (AP) — Catalonia's parliament voted Friday to break away from Spain and, within the hour, the Spanish Senate gave Prime Minister Mariano Rajoy the power to stop it.
e3 REJECT/yield | voted Friday to break away | a=Catalonia's parliament>CAT | r=Spain>SPA | p=BARCELONA>BCN | d=2017-10-27 | same=e1
+ Rajoy then dismissed the regional president, Carles Puigdemont, and all his ministers, dissolved the legislature and called an election for Dec. 21.
e4 SANCTION/expel | dismissed | a=Rajoy>RAJ | r=Carles Puigdemont>PUI ; all his ministers>Government of Catalonia,ESP,GOV | d=2017-10-27 | same=e2
e5 COERCE/restrict | dissolved the legislature | a=Rajoy>RAJ | r=the legislature>CAT | p=Catalonia>BCN | d=2017-10-27
+ "Spain is living through a sad day," he said on television.
S person:he>RAJ | said on television | Spain is living through a sad day, | direct
+ Outside, thousands of separatists popped cava and shouted "Not one step back."
S unnamed:thousands of separatists>- | shouted | Not one step back. | direct
e6 SUPPORT | popped cava | a=thousands of separatists>Separatists in Catalonia,ESP,CVL | r=Catalonia's parliament>CAT | p=BARCELONA>BCN | d=2017-10-27 | f=size 2000.. "thousands of separatists"
+ Opposition lawmakers had walked out before the secret ballot, leaving Spanish flags on their seats.
e7 PROTEST | walked out | a=Opposition lawmakers>Opposition lawmakers in Catalonia,ESP,OPP | p=BARCELONA>BCN | d=2017-10-27
+ Prosecutors plan to seek charges of rebellion against Puigdemont, which carry a sentence of up to 30 years, a spokesman for their office said.
S unnamed:a spokesman for their office>- | said | Prosecutors plan to seek charges of rebellion against Puigdemont | indirect
e8 ACCUSE/investigate | charges of rebellion | a=Prosecutors>Prosecutors of Spain,ESP,JUD | r=Puigdemont>PUI | st=planned
+ Germany, France and Britain said they would not recognize an independent Catalonia, and the president of the European Council, Donald Tusk, hoped on Twitter that Madrid would choose the force of argument over the argument of force.
S organization:Germany, France and Britain>=Germany, France and United Kingdom | said | they would not recognize an independent Catalonia | indirect
S person:Donald Tusk>=Donald Tusk | hoped on Twitter that | Madrid would choose the force of argument over the argument of force | indirect
e9 REJECT | would not recognize | a=Germany>Germany,DEU,GOV ; France>France,FRA,GOV ; Britain>United Kingdom,GBR,GOV | r=Catalonia>CAT
+ On Oct. 1, when the region held a referendum that the Constitutional Court had banned, riot police dragged voters from schools and fired rubber bullets, and the Catalan health service treated more than 800 people.
e10 COERCE/restrict | banned | a=the Constitutional Court>Constitutional Court of Spain,ESP,JUD | r=the region>Catalonia,ESP,GOV
e11 ASSAULT/beat,crowd-control | dragged voters from schools and fired rubber bullets | a=riot police>SPOL | r=voters>Voters in Catalonia,ESP,CVL | p=the region>Catalonia,ESP,41.8,1.5 | d=2017-10-01 | f=injured 800.. "more than 800 people"
. Two days later a general strike closed the port and the Sagrada Familia.
e12 PROTEST/strike | general strike | p=the Sagrada Familia>BCN | d=2017-10-03
+ Some 1,700 companies have moved their legal headquarters out of Catalonia since the vote.
+ In Vic, a town of separatist flags and cured sausages, the mayor's secretary telephoned Madrid out of habit on Friday afternoon and then, she said, put the receiver down.
S unnamed:she>- | said | put the receiver down | indirect
