@story en-own-qb-007 | en | 2019-06-20 | Tasnim News Agency
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who SAL = Hossein Salami | IRN | MIL
@who US = United States | USA | GOV
@who USM = US Armed Forces | USA | MIL
@who ZAR = Mohammad Javad Zarif | IRN | GOV
@who TRU = Donald Trump | USA | GOV
@who CENT = United States Central Command | USA | MIL
@who IR = Iran | IRN | GOV
@where KM = Kuh Mobarak | IRN | 25.8 | 57.3
@where SH = Strait of Hormuz | - | 26.57 | 56.25
# IRGC shoots down intruding US spy drone; General Salami: 'Clear message to America'
S person:General Salami>SAL | : | Clear message to America | direct
e1 ASSAULT/heavy-weapons | shoots down | a=IRGC>IRGC | r=US spy drone>USM | d=2019-06-20
e2 MOBILIZE/weapons | intruding | a=US spy drone>USM | d=2019-06-20
+ TEHRAN (Tasnim) – The Islamic Revolution Guards Corps said its air defense brought down an American Global Hawk surveillance drone that had breached the country's airspace in the early hours of Thursday near Kuh Mobarak, in the southern province of Hormozgan.
S organization:The Islamic Revolution Guards Corps>IRGC | said | its air defense brought down an American Global Hawk surveillance drone that had breached the country's airspace in the early hours of Thursday near Kuh Mobarak, in the southern province of Hormozgan | indirect
e3 ASSAULT/heavy-weapons | brought down | a=its air defense>IRGC | r=an American Global Hawk surveillance drone>USM | p=Kuh Mobarak>KM | d=2019-06-20 | same=e1
e4 MOBILIZE/weapons | breached the country's airspace | a=an American Global Hawk surveillance drone>USM | p=Kuh Mobarak>KM | d=2019-06-20 | same=e2
. A homegrown missile system, the 3rd of Khordad, fired the shot.
e5 ASSAULT/heavy-weapons | fired the shot | a=A homegrown missile system, the 3rd of Khordad>IRGC | r=an American Global Hawk surveillance drone>USM | p=Kuh Mobarak>KM | same=e1
+ The commander of the Corps, Major General Hossein Salami, told a gathering in Sanandaj later in the day that the frontiers of Iran are its red line and that "any enemy that violates them will be annihilated".
S person:Major General Hossein Salami>SAL | told | the frontiers of Iran are its red line and that "any enemy that violates them will be annihilated" | mixed
e6 THREATEN/violence | will be annihilated | a=Major General Hossein Salami>SAL | d=2019-06-20
. "We have no intention of war with any country, but we are completely ready for it," the general went on to say.
S person:the general>SAL | went on to say | We have no intention of war with any country, but we are completely ready for it, | direct
+ The US Central Command, which at first denied that it had anything in the air over Iran, conceded hours afterwards that a Navy aircraft was lost but maintained that it had flown in international airspace over the Strait of Hormuz.
S organization:The US Central Command>CENT | denied that | it had anything in the air over Iran | indirect
S organization:The US Central Command>CENT | conceded | a Navy aircraft was lost | indirect
S organization:The US Central Command>CENT | maintained that | it had flown in international airspace over the Strait of Hormuz | indirect
e7 REJECT | denied | a=The US Central Command>CENT
e8 MOBILIZE/weapons | had anything in the air over Iran | a=it>USM | p=Iran>Iran,IRN,32.4,53.7 | st=denied | same=e2
e9 ASSAULT/heavy-weapons | lost | r=a Navy aircraft>USM | p=Strait of Hormuz>SH | same=e1
. It spoke of an "unprovoked attack".
S organization:It>CENT | spoke of | unprovoked attack | direct
e10 ASSAULT/heavy-weapons | unprovoked attack | a=IRGC>IRGC | r=a Navy aircraft>USM | same=e1
e11 ACCUSE/disapprove | unprovoked | a=It>CENT | r=IRGC>IRGC
+ Foreign Minister Mohammad Javad Zarif promised to take the case to the United Nations and show that Washington is lying.
S person:Foreign Minister Mohammad Javad Zarif>ZAR | promised | take the case to the United Nations and show that Washington is lying | indirect
e12 THREATEN | take the case to the United Nations | a=Foreign Minister Mohammad Javad Zarif>ZAR | r=Washington>US
e13 ACCUSE/allege | lying | a=Foreign Minister Mohammad Javad Zarif>ZAR | r=Washington>US
. In a tweet he gave coordinates to the second: parts of the machine, he wrote, had been picked up "in OUR territorial waters".
S document:a tweet>=Twitter post of Mohammad Javad Zarif ; person:he>ZAR | wrote | parts of the machine ... had been picked up "in OUR territorial waters" | mixed
+ US President Donald Trump reacted with seven words on Twitter: "Iran made a very big mistake!"
S document:Twitter>=Twitter post of Donald Trump ; person:US President Donald Trump>TRU | reacted | Iran made a very big mistake! | direct
e14 ACCUSE/disapprove | very big mistake | a=US President Donald Trump>TRU | r=Iran>IR
. Asked at the White House whether he would strike back, he answered: "You'll soon find out."
S person:he>TRU | answered | You'll soon find out. | direct
e15 ASSAULT | strike back | a=he>TRU | r=Iran>IR | st=possible
+ The drone has the wingspan of a Boeing 737 and costs well over 100 million dollars.
. It had taken off from a base in the south of the Persian Gulf at 00:14 local time with its transponder switched off, according to the IRGC's Aerospace Force.
S organization:the IRGC's Aerospace Force>=IRGC Aerospace Force | according to | It had taken off from a base in the south of the Persian Gulf at 00:14 local time with its transponder switched off | indirect
e16 MOBILIZE/weapons | taken off | a=It>USM | d=2019-06-20 | same=e2
+ Only a week before, two tankers were damaged in explosions in the Sea of Oman, for which the US blames Iran; Tehran rejects the allegation as baseless.
e17 ASSAULT/explosives | explosions | r=two tankers>-,-,BUS | p=Sea of Oman>Gulf of Oman,-,25.3,57.5 | d=2019-06-13
e18 ACCUSE/allege | blames | a=the US>US | r=Iran>IR
e19 REJECT | rejects the allegation | a=Tehran>IR | r=the US>US
. On Monday, the Pentagon announced the dispatch of 1,000 additional troops to the region.
S organization:the Pentagon>=United States Department of Defense | announced | the dispatch of 1,000 additional troops to the region | indirect
e20 MOBILIZE/troops | dispatch | a=the Pentagon>United States Department of Defense,USA,MIL | st=planned | f=size 1000 "1,000 additional troops"
+ Moscow's envoy urged both sides to show restraint, and Riyadh called for "a firm stance".
e21 REQUEST/yield | urged | a=Moscow's envoy>Russia,RUS,GOV | r=both sides>US ; both sides>IR
S organization:Riyadh>=Saudi Arabia | called for | a firm stance | direct

@story en-own-qb-008 | en | 2024-01-21 | Al Mayadeen English
@who IRI = Islamic Resistance in Iraq | IRQ | REB
@who US = US forces in Iraq | USA | MIL
@who IOF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who RAI = Ebrahim Raisi | IRN | GOV
@who HEZ = Hezbollah | LBN | REB
@who SAR = Yahya Saree | YEM | REB
@who YAF = Yemeni Armed Forces in Sanaa | YEM | REB
@who SUD = Mohammed Shia al-Sudani | IRQ | GOV
@where AA = Ain al-Asad base | IRQ | 33.79 | 42.44
@where MZ = Mezzeh, Damascus | SYR | 33.5 | 36.25
@where KF = Kafra, Lebanon | LBN | 33.2 | 35.32
# Ain al-Asad hit with wave of ballistic missiles, US admits injuries
S organization:US>=United States | admits | injuries | indirect
e1 ASSAULT/heavy-weapons | hit | r=Ain al-Asad>US | p=Ain al-Asad>AA | d=2024-01-20
e2 ASSAULT/heavy-weapons | injuries | r=US>US | p=Ain al-Asad>AA | d=2024-01-20 | same=e1
+ The Islamic Resistance in Iraq targeted the Ain al-Asad base, occupied by American forces in western Iraq, with a salvo of missiles on Saturday evening, in what sources described to Al Mayadeen as the heaviest strike since October.
S outlet:Al Mayadeen>=Al Mayadeen ; unnamed:sources>- | described | the heaviest strike since October | indirect
e3 ASSAULT/heavy-weapons | targeted | a=The Islamic Resistance in Iraq>IRI | r=American forces>US | p=Ain al-Asad base>AA | d=2024-01-20 | same=e1
e4 ASSAULT/heavy-weapons | strike | a=The Islamic Resistance in Iraq>IRI | r=American forces>US | p=Ain al-Asad base>AA | d=2024-01-20 | same=e1
+ CENTCOM confirmed that "multiple ballistic missiles and rockets" were launched, most of which were intercepted, and that a number of its personnel are being examined for traumatic brain injuries.
S organization:CENTCOM>=United States Central Command | confirmed that | "multiple ballistic missiles and rockets" were launched, most of which were intercepted, and that a number of its personnel are being examined for traumatic brain injuries | mixed
e5 ASSAULT/heavy-weapons | launched | p=Ain al-Asad>AA | same=e1
e6 ASSAULT/heavy-weapons | intercepted | a=CENTCOM>US | r=multiple ballistic missiles and rockets>IRI | p=Ain al-Asad>AA | d=2024-01-20
. At least one Iraqi serviceman was wounded.
e7 ASSAULT/heavy-weapons | wounded | r=one Iraqi serviceman>Iraqi Armed Forces,IRQ,MIL | p=Ain al-Asad>AA | f=injured 1.. "At least one Iraqi serviceman" | same=e1
+ In a statement on Telegram, the Resistance stressed that it would continue "to destroy the enemy's strongholds" in response to the massacres of the Zionist entity against the people of Gaza.
S document:a statement on Telegram>=Statement of the Islamic Resistance in Iraq ; organization:the Resistance>IRI | stressed that | it would continue "to destroy the enemy's strongholds" in response to the massacres of the Zionist entity against the people of Gaza | mixed
e8 THREATEN/violence | would continue | a=it>IRI | r=the enemy>US
e9 ASSAULT | massacres | a=the Zionist entity>IL | r=the people of Gaza>Residents of Gaza,PSE,CVL | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=ongoing
+ Hours earlier, an Israeli aggression on a building in the Mezzeh district of Damascus martyred five military advisers of the IRGC, including the head of its intelligence in Syria, Hajj Sadegh.
e10 ASSAULT/aerial,targeted | aggression | a=Israeli>IL | r=five military advisers of the IRGC>IRGC | p=Mezzeh district of Damascus>MZ | d=2024-01-20 | f=killed 5 "five military advisers of the IRGC"
. Neighbors told our correspondent that four missiles came in from the direction of the Golan, and that the four floors folded "like paper".
S outlet:our correspondent>=Al Mayadeen ; unnamed:Neighbors>- | told | four missiles came in from the direction of the Golan, and that the four floors folded "like paper" | mixed
e11 ASSAULT/aerial | missiles came in | p=Mezzeh>MZ | same=e10 | f=size 4 "four missiles"
. Syrian civilians were also killed, among them a woman who sold vegetables at the entrance.
e12 ASSAULT/aerial | killed | r=Syrian civilians>Residents of Damascus,SYR,CVL | p=Mezzeh>MZ | same=e10
+ Iranian President Ebrahim Raisi called the assassination a cowardly crime that would "not go unanswered", IRNA reported.
S outlet:IRNA>=IRNA ; person:Iranian President Ebrahim Raisi>RAI | called | a cowardly crime that would "not go unanswered" | mixed
e13 ASSAULT/targeted | assassination | a=Israeli>IL | same=e10
e14 ACCUSE/disapprove | cowardly crime | a=Iranian President Ebrahim Raisi>RAI | r=Israeli>IL
e15 THREATEN/violence | not go unanswered | a=Iranian President Ebrahim Raisi>RAI | r=Israeli>IL
. "Tel Aviv" made no comment, as is its habit.
+ On the Lebanese front, an Israeli drone struck a car near the town of Kafra on Sunday, martyring a fighter of Hezbollah; the occupation army claimed that it had targeted a commander of the Radwan force.
S organization:the occupation army>IOF | claimed that | it had targeted a commander of the Radwan force | indirect
e16 ASSAULT/drone,targeted | struck a car | a=an Israeli drone>IOF | r=a fighter of Hezbollah>HEZ | p=Kafra>KF | d=2024-01-21 | f=killed 1 "a fighter of Hezbollah"
e17 ASSAULT/drone,targeted | targeted a commander | a=it>IOF | r=a commander of the Radwan force>HEZ | p=Kafra>KF | d=2024-01-21 | same=e16
. The Resistance in Lebanon answered with rockets and anti-tank missiles at the Avivim settlement, where two houses burned.
e18 ASSAULT/heavy-weapons,destroy | answered with rockets | a=The Resistance in Lebanon>HEZ | r=Avivim settlement>Residents of Avivim,ISR,CVL | p=Avivim>Avivim,ISR,33.09,35.47
+ The spokesperson for the Yemeni Armed Forces, Brigadier General Yahya Saree, reiterated that no ship bound for the ports of occupied Palestine would pass through the Red Sea as long as Gaza is starved.
S person:Brigadier General Yahya Saree>SAR | reiterated that | no ship bound for the ports of occupied Palestine would pass through the Red Sea as long as Gaza is starved | indirect
e19 THREATEN/restrict | would pass | a=Brigadier General Yahya Saree>SAR | r=occupied Palestine>IL
e20 COERCE/withhold | starved | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>Gaza Strip,PSE,31.42,34.36 | st=ongoing
. Freight rates from Shanghai to Genoa have tripled in five weeks.
+ Iraqi Prime Minister Mohammed Shia al-Sudani, speaking in Davos, had said the coalition's mission was over and its exit "a necessity for the security and stability of Iraq".
S person:Iraqi Prime Minister Mohammed Shia al-Sudani>SUD | said | the coalition's mission was over and its exit "a necessity for the security and stability of Iraq" | mixed
e21 REQUEST/yield | necessity | a=Iraqi Prime Minister Mohammed Shia al-Sudani>SUD | r=the coalition>US
e22 RETREAT/withdraw | exit | a=the coalition>US | p=Iraq>Iraq,IRQ,33.2,43.7 | st=possible
. Some 2,500 US troops remain in the country and 900 in Syria, where they have been attacked more than 140 times in three months.
e23 ASSAULT | attacked | r=US troops>US | p=Syria>Syria,SYR,35.0,38.5 | d=2023-10-17..2024-01-21

@story en-own-qb-009 | en | 2017-06-05 | Arab News
@who KSA = Saudi Arabia | SAU | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who BH = Bahrain | BHR | GOV
@who EG = Egypt | EGY | GOV
@who QA = Qatar | QAT | GOV
@who TIL = Rex Tillerson | USA | GOV
@who KUW = Sabah al-Ahmad al-Jaber al-Sabah | KWT | GOV
@who QC = Qatari citizens | QAT | CVL
@where SAL = Salwa crossing | SAU | 24.73 | 50.78
@where DOH = Doha | QAT | 25.29 | 51.53
# Kingdom, UAE, Bahrain and Egypt break with Qatar 'for sheltering extremists'
e1 SANCTION/withdraw | break with Qatar | a=Kingdom>KSA ; UAE>UAE ; Bahrain>BH ; Egypt>EG | r=Qatar>QA | d=2017-06-05
e2 AID | sheltering extremists | a=Qatar>QA | r=extremists>-,-,REB | st=possible
+ JEDDAH: Saudi Arabia, the UAE, Bahrain and Egypt severed diplomatic relations with Qatar at dawn on Monday and closed land, sea and air routes to the emirate, the gravest rift in the Gulf for decades.
e3 SANCTION/withdraw | severed diplomatic relations | a=Saudi Arabia>KSA ; the UAE>UAE ; Bahrain>BH ; Egypt>EG | r=Qatar>QA | d=2017-06-05 | same=e1
e4 COERCE/restrict | closed land, sea and air routes | a=Saudi Arabia>KSA ; the UAE>UAE ; Bahrain>BH ; Egypt>EG | r=the emirate>QA | d=2017-06-05
+ An official source in Riyadh, quoted by the Saudi Press Agency, said the step was taken to "protect its national security from the dangers of terrorism", citing Doha's embrace of the Muslim Brotherhood, Daesh and Al-Qaeda and its backing of Houthi militias.
S outlet:the Saudi Press Agency>=Saudi Press Agency ; unnamed:An official source in Riyadh>- | said | the step was taken to "protect its national security from the dangers of terrorism" | mixed
e5 ACCUSE/allege | citing | a=An official source in Riyadh>KSA | r=Doha>QA
e6 SUPPORT | embrace | a=Doha>QA | r=the Muslim Brotherhood>Muslim Brotherhood,-,OPP ; Daesh>Islamic State,-,REB ; Al-Qaeda>Al-Qaeda,-,REB
e7 AID | backing | a=Doha>QA | r=Houthi militias>Houthis,YEM,REB
. Qatari troops have been thrown out of the coalition fighting in Yemen.
e8 SANCTION/expel | thrown out | a=coalition>Saudi-led coalition,-,MIL | r=Qatari troops>Qatari Armed Forces,QAT,MIL | d=2017-06-05
e9 ASSAULT | fighting | a=coalition>Saudi-led coalition,-,MIL | p=Yemen>Yemen,YEM,15.5,47.5 | st=ongoing
+ Qatari diplomats were given 48 hours to pack, and ordinary citizens of the emirate two weeks.
e10 SANCTION/expel | given 48 hours to pack | r=Qatari diplomats>Qatari diplomats,QAT,GOV | d=2017-06-05
e11 COERCE/deport | two weeks | r=ordinary citizens of the emirate>QC | st=planned
. Those who want to perform Umrah will still be welcome, the Saudi authorities noted.
S organization:the Saudi authorities>KSA | noted | Those who want to perform Umrah will still be welcome | indirect
+ In a Ramadan evening of empty shelves, shoppers at a Carrefour in Doha wheeled out rice and bottled water by the crate.
. About 40 percent of the country's food comes by lorry through Salwa, where the barrier came down at noon.
e12 COERCE/restrict | barrier came down | a=the Saudi authorities>KSA | r=the country>QA | p=Salwa>SAL | d=2017-06-05 | same=e4
+ The Qatari Foreign Ministry regretted the decision as "unjustified and based on claims that have no basis in fact".
S organization:The Qatari Foreign Ministry>=Ministry of Foreign Affairs of Qatar | regretted | unjustified and based on claims that have no basis in fact | direct
e13 ACCUSE/disapprove | regretted | a=The Qatari Foreign Ministry>Ministry of Foreign Affairs of Qatar,QAT,GOV
e14 REJECT | no basis in fact | a=The Qatari Foreign Ministry>Ministry of Foreign Affairs of Qatar,QAT,GOV
. It has always denied funding terrorists and maintains that remarks in praise of Iran attributed to its emir on May 23 were planted by hackers.
S organization:It>=Ministry of Foreign Affairs of Qatar | maintains that | remarks in praise of Iran attributed to its emir on May 23 were planted by hackers | indirect
e15 AID | funding terrorists | a=It>QA | st=denied
e16 SUPPORT | praise of Iran | a=its emir>Tamim bin Hamad al-Thani,QAT,GOV | r=Iran>Iran,IRN,GOV | d=2017-05-23 | st=denied
e17 COERCE/cyber | planted | a=hackers>-,-,- | r=its emir>QA | d=2017-05-23
+ Speaking in Sydney, US Secretary of State Rex Tillerson urged the Gulf states to "sit down together" and offered America's help.
S person:US Secretary of State Rex Tillerson>TIL | urged | sit down together | direct
e18 REQUEST/meet | urged | a=US Secretary of State Rex Tillerson>TIL | r=the Gulf states>KSA ; the Gulf states>UAE ; the Gulf states>BH ; the Gulf states>QA
e19 AGREE | offered | a=US Secretary of State Rex Tillerson>TIL | r=the Gulf states>KSA ; the Gulf states>UAE ; the Gulf states>BH ; the Gulf states>QA
. More than 10,000 US servicemen are stationed at Al-Udeid, from which strikes on Daesh are flown.
e20 ASSAULT/aerial | strikes on Daesh | a=US servicemen>United States Air Force,USA,MIL | r=Daesh>Islamic State,-,REB | st=ongoing
+ Kuwait's emir, Sheikh Sabah Al-Ahmad, telephoned Sheikh Tamim and asked him to put off a speech to his nation so that mediation might have a chance, Al Jazeera reported.
S outlet:Al Jazeera>=Al Jazeera | reported | Kuwait's emir, Sheikh Sabah Al-Ahmad, telephoned Sheikh Tamim and asked him to put off a speech to his nation so that mediation might have a chance | indirect
e21 CONSULT/phone | telephoned | a=Kuwait's emir, Sheikh Sabah Al-Ahmad>KUW ; Sheikh Tamim>Tamim bin Hamad al-Thani,QAT,GOV
e22 REQUEST | asked him | a=Kuwait's emir, Sheikh Sabah Al-Ahmad>KUW | r=him>Tamim bin Hamad al-Thani,QAT,GOV
e23 CONSULT/third-party | mediation | a=Kuwait's emir, Sheikh Sabah Al-Ahmad>KUW | st=possible
+ Iran, for its part, has offered to ship vegetables from three ports.
e24 AGREE | offered | a=Iran>Iran,IRN,GOV | r=the emirate>QA
+ This is not the first quarrel: in March 2014 the same three neighbors withdrew their ambassadors for eight months.
e25 SANCTION/withdraw | withdrew their ambassadors | a=the same three neighbors>KSA ; the same three neighbors>UAE ; the same three neighbors>BH | r=the emirate>QA | d=2014-03-01..2014-03-31
. "We gave them a chance then, and they spat on it," said a former Gulf diplomat who asked not to be identified.
S unnamed:a former Gulf diplomat>- | said | We gave them a chance then, and they spat on it, | direct
+ Emirates, Etihad and Saudia stop flying to Doha on Tuesday; the Doha bourse lost 7.3 percent.
. The Maldives and Yemen's government joined the boycott in the evening.
e26 SANCTION/withdraw | joined the boycott | a=The Maldives>Maldives,MDV,GOV ; Yemen's government>Government of Yemen,YEM,GOV | r=Qatar>QA | d=2017-06-05

@story en-own-qb-010 | en | 2013-08-14 | Al Jazeera
@who POL = Egyptian police | EGY | COP
@who PRO = Supporters of Mohamed Morsi | EGY | CVL
@who MB = Muslim Brotherhood | EGY | OPP
@who EB = Mohamed ElBaradei | EGY | GOV
@who MOR = Mohamed Morsi | EGY | GOV
@who SIS = Abdel Fattah el-Sisi | EGY | MIL
@who HM = Ministry of Health of Egypt | EGY | GOV
@who KER = John Kerry | USA | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@where RAB = Rabaa al-Adawiya, Cairo | EGY | 30.07 | 31.33
@where CAI = Cairo | EGY | 30.04 | 31.24
@where EGY = Egypt | EGY | 26.8 | 30.8
# Egypt declares emergency as scores die in assault on protest camps
e1 COERCE/martial-law | declares emergency | a=Egypt>Interim government of Egypt,EGY,GOV | p=Egypt>EGY | d=2013-08-14
e2 ASSAULT/firearms,crowd-control | assault on protest camps | r=scores>PRO | d=2013-08-14
+ Egypt's interim government has imposed a month-long state of emergency after security forces swept into two camps of supporters of the deposed president, Mohamed Morsi, behind armoured bulldozers, killing at least 278 people across the country, according to the health ministry.
S organization:the health ministry>HM | according to | killing at least 278 people across the country | indirect
e3 COERCE/martial-law | imposed a month-long state of emergency | a=Egypt's interim government>Interim government of Egypt,EGY,GOV | p=Egypt>EGY | d=2013-08-14 | same=e1
e4 ASSAULT/crowd-control | swept into two camps | a=security forces>POL | r=supporters of the deposed president>PRO | d=2013-08-14 | same=e2
e5 ASSAULT/firearms | killing | a=security forces>POL | p=Egypt>EGY | d=2013-08-14 | f=killed 278.. "at least 278 people"
+ The Muslim Brotherhood speaks of more than 2,000 dead.
S organization:The Muslim Brotherhood>MB | speaks of | more than 2,000 dead | indirect
e6 ASSAULT/firearms | dead | p=Egypt>EGY | d=2013-08-14 | f=killed 2000.. "more than 2,000 dead" | same=e5
. Neither figure could be verified independently.
+ It began a little after six in the morning, with tear gas and a recorded message that promised a safe way out.
e7 ASSAULT/crowd-control | tear gas | d=2013-08-14 | same=e2
. By noon, our correspondent counted 94 bodies on the carpet of one makeshift hospital in Rabaa al-Adawiya.
S outlet:our correspondent>=Al Jazeera | counted | 94 bodies on the carpet of one makeshift hospital in Rabaa al-Adawiya | indirect
e28 ASSAULT/firearms,crowd-control | bodies | p=Rabaa al-Adawiya>RAB | f=killed 94 "94 bodies" | same=e2
. "They are shooting at the field hospital, they are shooting at the doctors," a volunteer shouted down the phone, weeping.
S unnamed:a volunteer>- | shouted down the phone | They are shooting at the field hospital, they are shooting at the doctors, | direct
e8 ASSAULT/firearms | shooting at the field hospital | a=They>POL | r=the field hospital>PRO | p=Rabaa al-Adawiya>RAB | d=2013-08-14 | st=ongoing
e9 ASSAULT/firearms | shooting at the doctors | a=they>POL | r=the doctors>Doctors in Rabaa,EGY,CVL | p=Rabaa al-Adawiya>RAB | d=2013-08-14 | st=ongoing
+ The interior ministry said 43 policemen had lost their lives, and that the protesters had opened fire first; it denied using live rounds.
S organization:The interior ministry>=Ministry of Interior of Egypt | said | 43 policemen had lost their lives, and that the protesters had opened fire first | indirect
e10 ASSAULT | lost their lives | r=43 policemen>POL | p=Egypt>EGY | d=2013-08-14 | f=killed 43 "43 policemen"
e11 ASSAULT/firearms | opened fire | a=the protesters>PRO | r=policemen>POL | p=Rabaa al-Adawiya>RAB | d=2013-08-14
e12 ASSAULT/firearms | using live rounds | a=it>POL | r=the protesters>PRO | d=2013-08-14 | st=denied
e13 REJECT | denied | a=it>Ministry of Interior of Egypt,EGY,GOV
+ Among those killed were a cameraman of Sky News, Mick Deane, and Asmaa, the 17-year-old daughter of the Brotherhood leader Mohamed el-Beltagi, who was himself arrested, then reported free again.
e14 ASSAULT/firearms | killed | r=Mick Deane>Mick Deane,GBR,MED ; Asmaa>Asmaa el-Beltagi,EGY,CVL | p=Rabaa al-Adawiya>RAB | d=2013-08-14 | same=e5
e15 COERCE/arrest | arrested | r=Mohamed el-Beltagi>Mohamed el-Beltagi,EGY,OPP | d=2013-08-14 | st=possible
+ Mohamed ElBaradei, the vice president and a Nobel laureate, handed in his resignation.
e16 RETREAT/resign | resignation | a=Mohamed ElBaradei>EB | d=2013-08-14
. "It has become hard for me to keep bearing responsibility for decisions that I did not agree with," he wrote to the interim head of state, Adly Mansour.
S person:he>EB | wrote | It has become hard for me to keep bearing responsibility for decisions that I did not agree with, | direct
e17 ACCUSE/disapprove | did not agree | a=I>EB | r=Adly Mansour>Interim government of Egypt,EGY,GOV
+ In Minya and Sohag crowds set churches alight; in Kerdasa, on the edge of the capital, a police station was overrun with rocket-propelled grenades.
e18 ASSAULT/destroy | set churches alight | a=crowds>Crowds in Upper Egypt,EGY,CVL | r=churches>Copts,EGY,CVL | p=Minya>Minya,EGY,28.1,30.75
e19 ASSAULT/heavy-weapons | overrun | r=a police station>POL | p=Kerdasa>Kerdasa,EGY,30.03,31.11
. A curfew from seven in the evening to six in the morning applies in Cairo and ten provinces.
e20 COERCE/curfew | curfew | a=Egypt's interim government>Interim government of Egypt,EGY,GOV | p=Cairo>CAI | st=ongoing
+ US Secretary of State John Kerry called the violence "deplorable", and the White House opposed the emergency.
S person:US Secretary of State John Kerry>KER | called the violence | deplorable | direct
e21 ACCUSE/disapprove | deplorable | a=US Secretary of State John Kerry>KER | r=Egypt's interim government>Interim government of Egypt,EGY,GOV
e22 ACCUSE/disapprove | opposed | a=the White House>White House,USA,GOV | r=Egypt's interim government>Interim government of Egypt,EGY,GOV
. Turkey's Recep Tayyip Erdogan demanded that the Security Council meet at once over what he termed a massacre.
S person:Turkey's Recep Tayyip Erdogan>ERD | demanded that | the Security Council meet at once | indirect
e23 REQUEST/meet | demanded | a=Turkey's Recep Tayyip Erdogan>ERD | r=the Security Council>United Nations Security Council,-,IGO
e24 ASSAULT/firearms | massacre | p=Egypt>EGY | d=2013-08-14 | same=e5
+ Morsi, the country's first freely elected president, was removed by General Abdel Fattah el-Sisi on July 3 after millions had marched against him, and has been held without contact since.
e25 COERCE/seize | removed | a=General Abdel Fattah el-Sisi>SIS | r=Morsi>MOR | p=Egypt>EGY | d=2013-07-03
e26 PROTEST/demo | marched | a=millions>Opponents of Mohamed Morsi,EGY,CVL | r=him>MOR | p=Egypt>EGY | d=2013-06-30..2013-07-03
e27 COERCE/arrest | held without contact | r=Morsi>MOR | d=2013-07-03..2013-08-14 | st=ongoing

@story en-own-qb-011 | en | 2021-04-12 | IRNA
@who IR = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who ZAR = Mohammad Javad Zarif | IRN | GOV
@who SAL = Ali Akbar Salehi | IRN | GOV
@who KHA = Saeed Khatibzadeh | IRN | GOV
@who US = United States | USA | GOV
@who LAV = Sergey Lavrov | RUS | GOV
@who PSA = Jen Psaki | USA | GOV
@where NA = Natanz nuclear facility | IRN | 33.72 | 51.73
@where VI = Vienna | AUT | 48.21 | 16.37
@where TE = Tehran | IRN | 35.69 | 51.39
# Zarif: Zionists want revenge for progress in lifting sanctions, will get answer
S person:Zarif>ZAR | : | Zionists want revenge for progress in lifting sanctions, will get answer | indirect
e1 THREATEN/violence | will get answer | a=Zarif>ZAR | r=Zionists>IL
+ Tehran, IRNA – Foreign Minister Mohammad Javad Zarif says the Zionist regime caused the Sunday incident at the Natanz enrichment plant to avenge itself on the Iranian people for the success they have had on the way to the removal of cruel sanctions.
S person:Foreign Minister Mohammad Javad Zarif>ZAR | says | the Zionist regime caused the Sunday incident at the Natanz enrichment plant to avenge itself on the Iranian people for the success they have had on the way to the removal of cruel sanctions | indirect
e2 ASSAULT/destroy | caused the Sunday incident | a=the Zionist regime>IL | r=the Natanz enrichment plant>IR | p=Natanz>NA | d=2021-04-11
e3 ACCUSE/allege | caused | a=Foreign Minister Mohammad Javad Zarif>ZAR | r=the Zionist regime>IL
+ Addressing the National Security and Foreign Policy Commission of the Parliament on Monday, the top diplomat warned that Natanz would be rebuilt stronger than before, with more advanced machines.
S person:the top diplomat>ZAR | warned that | Natanz would be rebuilt stronger than before, with more advanced machines | indirect
. "They think they will get what they want, but they will receive their reply in further nuclear advancement," lawmakers quoted him as saying.
S unnamed:lawmakers>- ; person:him>ZAR | quoted | They think they will get what they want, but they will receive their reply in further nuclear advancement, | direct
e4 THREATEN | receive their reply | a=him>ZAR | r=they#2>IL
+ Power was cut in the underground halls early Sunday, one day after President Hassan Rouhani had inaugurated a cascade of 164 IR-6 centrifuges by video link.
e5 ASSAULT/destroy | Power was cut | r=the underground halls>IR | p=Natanz>NA | d=2021-04-11 | same=e2
. No one was hurt and there was no contamination, Atomic Energy Organization spokesman Behrouz Kamalvandi noted; he himself fell seven meters through an opening while visiting the site and broke an ankle.
S person:Atomic Energy Organization spokesman Behrouz Kamalvandi>=Behrouz Kamalvandi | noted | No one was hurt and there was no contamination | indirect
+ The head of the organization, Ali Akbar Salehi, condemned "nuclear terrorism" and called on the International Atomic Energy Agency to deal with it.
S person:Ali Akbar Salehi>SAL | condemned | nuclear terrorism | direct
e6 ACCUSE/disapprove | condemned | a=Ali Akbar Salehi>SAL
e7 ASSAULT/destroy | nuclear terrorism | p=Natanz>NA | same=e2
e8 REQUEST/assist | called on | a=Ali Akbar Salehi>SAL | r=the International Atomic Energy Agency>International Atomic Energy Agency,-,IGO
. Emergency cables have been laid and enrichment has not stopped, he assured reporters.
S person:he>SAL | assured | Emergency cables have been laid and enrichment has not stopped | indirect
+ Citing intelligence sources, Israel's Kan radio claimed that Mossad carried out a cyberattack; the New York Times wrote instead of a large explosion.
S outlet:Israel's Kan radio>=Kan ; unnamed:intelligence sources>- | claimed that | Mossad carried out a cyberattack | indirect
S outlet:the New York Times>=The New York Times | wrote | of a large explosion | indirect
e9 COERCE/cyber | cyberattack | a=Mossad>Mossad,ISR,SPY | r=Natanz enrichment plant>IR | p=Natanz>NA | same=e2
e10 ASSAULT/explosives | large explosion | p=Natanz>NA | same=e2
. Tel Aviv's cabinet kept silent.
. Its army chief merely observed that the operations of his forces "are not hidden from the eyes of the enemies".
S person:Its army chief>=Aviv Kochavi | observed that | the operations of his forces "are not hidden from the eyes of the enemies" | mixed
+ Spokesman for the Foreign Ministry Saeed Khatibzadeh told his weekly press conference that the saboteurs had aimed at the talks under way in Vienna, where Iran and the P4+1 are to sit down again on Wednesday.
S person:Saeed Khatibzadeh>KHA | told | the saboteurs had aimed at the talks under way in Vienna, where Iran and the P4+1 are to sit down again on Wednesday | indirect
e11 CONSULT | talks | a=Iran>IR ; P4+1>P4+1,-,GOV | p=Vienna>VI | st=ongoing
e12 CONSULT | sit down | a=Iran>IR ; P4+1>P4+1,-,GOV | p=Vienna>VI | d=2021-04-14 | st=planned
. "Our answer will be revenge on the Zionist regime in due time and place."
S person:Saeed Khatibzadeh>KHA | - | Our answer will be revenge on the Zionist regime in due time and place. | direct
e13 THREATEN/violence | revenge | a=Our>IR | r=the Zionist regime>IL | same=e1
+ White House press secretary Jen Psaki said the US was not involved in any manner and had nothing to add on speculation about causes.
S person:White House press secretary Jen Psaki>PSA | said | the US was not involved in any manner and had nothing to add on speculation about causes | indirect
e14 ASSAULT/destroy | involved | a=the US>US | p=Natanz>NA | st=denied | same=e2
. Washington left the 2015 accord in May 2018 and reimposed its bans, and Tehran began a year later to go beyond the limits on its stockpile.
e15 SANCTION/withdraw | left the 2015 accord | a=Washington>US | r=Tehran>IR | d=2018-05-01..2018-05-31
e16 SANCTION/discontinue | reimposed its bans | a=Washington>US | r=Tehran>IR | d=2018-05-01..2018-12-31
e17 REJECT/yield | go beyond the limits | a=Tehran>IR | d=2019-05-01..2019-07-31
+ Russian Foreign Minister Sergey Lavrov arrives in the capital tonight for talks on regional issues and the supply of the Sputnik V vaccine.
e18 CONSULT/visit | arrives | a=Russian Foreign Minister Sergey Lavrov>LAV | p=the capital>TE | d=2021-04-12 | st=planned
. The sanctions, in the words of the First Vice-President, hit the import of infusion pumps even in the worst weeks of the epidemic.
S person:the First Vice-President>=Eshaq Jahangiri | in the words of | The sanctions ... hit the import of infusion pumps even in the worst weeks of the epidemic | indirect

@story en-own-qb-012 | en | 2026-02-10 | Mehr News Agency
@who ARA = Abbas Araghchi | IRN | GOV
@who BAG = Esmaeil Baghaei | IRN | GOV
@who US = United States | USA | GOV
@who IR = Iran | IRN | GOV
@who OM = Oman | OMN | GOV
@who WIT = Steve Witkoff | USA | GOV
@who MOU = Abdolrahim Mousavi | IRN | MIL
@who LAR = Ali Larijani | IRN | GOV
@who TRU = Donald Trump | USA | GOV
@who NET = Benjamin Netanyahu | ISR | GOV
@where MU = Muscat | OMN | 23.59 | 58.41
@where PG = Persian Gulf | - | 26.5 | 52.0
# Larijani carries Tehran's reply to Muscat; top general says finger on trigger
S person:top general>MOU | says | finger on trigger | indirect
e1 CONSULT/visit | carries Tehran's reply to Muscat | a=Larijani>LAR | r=Muscat>OM | p=Muscat>MU | d=2026-02-10
e2 THREATEN/violence | finger on trigger | a=top general>MOU
+ TEHRAN, Feb. 10 (MNA) – Secretary of the Supreme National Security Council Ali Larijani landed in Muscat on Tuesday at the head of a delegation, four days after indirect talks between Iran and the United States were resumed in the Omani capital.
e3 CONSULT/visit | landed | a=Ali Larijani>LAR | r=Muscat>OM | p=Muscat>MU | d=2026-02-10 | same=e1
e4 CONSULT/third-party | indirect talks | a=Iran>IR ; the United States>US | p=the Omani capital>MU | d=2026-02-06
. He was received by Foreign Minister Badr Al Busaidi, whose country mediates.
e5 CONSULT | received | a=Foreign Minister Badr Al Busaidi>Badr Al Busaidi,OMN,GOV ; He>LAR | p=Muscat>MU | d=2026-02-10 | same=e1
e6 CONSULT/third-party | mediates | a=whose country>OM | st=ongoing
+ Neither side disclosed the contents of the letter that the Iranian official was believed to be carrying.
. According to Al Mayadeen, it rules out the transfer of enriched uranium abroad but leaves a door open to dilution.
S outlet:Al Mayadeen>=Al Mayadeen | According to | it rules out the transfer of enriched uranium abroad but leaves a door open to dilution | indirect
e7 REJECT/yield | rules out the transfer | a=it>IR | r=the United States>US
+ Foreign Ministry spokesman Esmaeil Baghaei told reporters that the Friday round served "to measure the seriousness of the other side", and that missiles "were never, and will never be, a subject for negotiation".
S person:Foreign Ministry spokesman Esmaeil Baghaei>BAG | told | the Friday round served "to measure the seriousness of the other side", and that missiles "were never, and will never be, a subject for negotiation" | mixed
e8 CONSULT/third-party | the Friday round | a=the other side>US ; Iran>IR | d=2026-02-06 | same=e4
e9 REJECT/yield | will never be | a=Foreign Ministry spokesman Esmaeil Baghaei>BAG | r=the other side>US
+ "Zero enrichment is outside the framework," Foreign Minister Abbas Araghchi had said a day before at a conference in Tehran.
S person:Foreign Minister Abbas Araghchi>ARA | said | Zero enrichment is outside the framework, | direct
e10 REJECT/yield | outside the framework | a=Foreign Minister Abbas Araghchi>ARA | r=the United States>US | d=2026-02-09
+ Chief of Staff of the Armed Forces Major General Abdolrahim Mousavi, visiting an underground missile city of the IRGC, warned that the adventure which some in Washington dream of would set the entire region on fire.
S person:Chief of Staff of the Armed Forces Major General Abdolrahim Mousavi>MOU | warned that | the adventure which some in Washington dream of would set the entire region on fire | indirect
e11 THREATEN/violence | set the entire region on fire | a=Chief of Staff of the Armed Forces Major General Abdolrahim Mousavi>MOU | r=Washington>US | same=e2
. The finger of the fighters of Islam, he added, is on the trigger, and after the 12-day imposed war the doctrine has been changed from a defensive into an offensive one.
S person:he>MOU | added | The finger of the fighters of Islam ... is on the trigger, and after the 12-day imposed war the doctrine has been changed from a defensive into an offensive one | indirect
e12 THREATEN/violence | on the trigger | a=The finger of the fighters of Islam>Iranian Armed Forces,IRN,MIL | same=e2
e13 ASSAULT | 12-day imposed war | d=2025-06-13..2025-06-24
+ The USS Abraham Lincoln and its escorts have been in the Arabian Sea since late January, and the US Transportation Department advised American-flagged ships on Monday to keep as far as possible from Iranian waters.
e14 MOBILIZE/weapons | have been in the Arabian Sea | a=The USS Abraham Lincoln>United States Navy,USA,MIL | p=the Arabian Sea>Arabian Sea,-,18.0,63.0 | d=2026-01-26..2026-02-10 | st=ongoing
e15 REQUEST | advised | a=the US Transportation Department>United States Department of Transportation,USA,GOV | r=American-flagged ships>American merchant ships,USA,BUS | d=2026-02-09
. US President Donald Trump, who called the meeting in Oman "very good", told Axios that he might dispatch a second carrier.
S person:US President Donald Trump>TRU | called the meeting in Oman | very good | direct
S outlet:Axios>=Axios ; person:US President Donald Trump>TRU | told | he might dispatch a second carrier | indirect
e16 MOBILIZE/weapons | dispatch a second carrier | a=he>TRU | st=possible
+ Zionist prime minister Benjamin Netanyahu has moved up his trip to Washington, where he wants limits on Iran's missiles written into any deal.
e17 CONSULT/visit | trip to Washington | a=Benjamin Netanyahu>NET | r=Washington>US | p=Washington>Washington,USA,38.9,-77.04 | st=planned
e18 REQUEST | wants limits | a=he>NET | r=Washington>US
. "He must not be allowed to dictate the script before the curtain rises," Larijani wrote on X, alerting the Americans to "the destructive role of the Zionists".
S document:X>=X post of Ali Larijani ; person:Larijani>LAR | wrote | He must not be allowed to dictate the script before the curtain rises, | direct
e19 ACCUSE/disapprove | destructive role | a=Larijani>LAR | r=the Zionists>NET
+ Rallies marking the 47th anniversary of the Islamic Revolution are to be held tomorrow in 1,400 cities and towns.
e20 PROTEST/demo | Rallies | d=2026-02-11 | st=planned
. In Muscat the sea was rough and the fish market closed early.
