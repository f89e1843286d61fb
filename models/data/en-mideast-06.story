@story en-own-qb-031 | en | 2025-03-27 | Arab News
@who SAF = Sudanese Armed Forces | SDN | MIL
@who RSF = Rapid Support Forces | SDN | REB
@who BUR = Abdel Fattah al-Burhan | SDN | MIL
@who CIV = Residents of Khartoum | SDN | CVL
@who EL = Emergency Lawyers | SDN | NGO
@who OCHA = OCHA | - | IGO
@who UAE = United Arab Emirates | ARE | GOV
@who TUR = Volker Turk | - | IGO
@where KH = Khartoum | SDN | 15.59 | 32.53
@where AIR = Khartoum International Airport | SDN | 15.59 | 32.55
@where JA = Jebel Aulia | SDN | 15.24 | 32.5
@where TOR = Tora, North Darfur | SDN | 14.1 | 24.95
@where PAL = Republican Palace, Khartoum | SDN | 15.61 | 32.53
# 'Khartoum is free,' Burhan says as paramilitaries stream out over Jebel Aulia dam
S person:Burhan>BUR | says | Khartoum is free, | direct
e1 RETREAT/withdraw | stream out | a=paramilitaries>RSF | p=Jebel Aulia dam>JA | st=ongoing
+ PORT SUDAN: Two words, spoken into a reporter's telephone on the tiled floor of a ruined departure hall, closed a chapter of nearly two years on Wednesday.
. "Khartoum is free," said Gen. Abdel Fattah Al-Burhan.
S person:Gen. Abdel Fattah Al-Burhan>BUR | said | Khartoum is free, | direct
. "It's done."
S person:Gen. Abdel Fattah Al-Burhan>BUR | - | It's done. | direct
+ The army chief had landed at the capital's airport a few hours after his troops wrested it from the Rapid Support Forces (RSF), which had held it since the first morning of the war.
e2 CONSULT/visit | landed | a=The army chief>BUR | p=the capital's airport>AIR | d=2025-03-26
e3 ASSAULT | wrested it | a=his troops>SAF | r=the Rapid Support Forces (RSF)>RSF | p=the capital's airport>AIR | d=2025-03-26
e4 ASSAULT | held it | a=the Rapid Support Forces (RSF)>RSF | p=the capital's airport>AIR | d=2023-04-15..2025-03-26
. He knelt, kissed the ground and was driven to the Republican Palace, recaptured last Friday.
e5 ASSAULT | recaptured | a=his troops>SAF | r=the Rapid Support Forces (RSF)>RSF | p=the Republican Palace>PAL | d=2025-03-21
+ Soldiers were also in control of the Manshiya bridge and of a former RSF barracks in the south of the city, military spokesman Nabil Abdullah said in a statement.
S person:military spokesman Nabil Abdullah>=Nabil Abdullah ; document:a statement>=Statement of the Sudanese army | said | Soldiers were also in control of the Manshiya bridge and of a former RSF barracks in the south of the city | indirect
e6 ASSAULT | in control | a=Soldiers>SAF | r=RSF>RSF | p=the Manshiya bridge>KH
. Drone footage published by the army, which AFP said it could not date independently, shows people on foot crossing the White Nile on top of the dam, some with bundles, some with rifles.
S document:Drone footage published by the army>=Drone footage of the Sudanese army | shows | people on foot crossing the White Nile on top of the dam, some with bundles, some with rifles | indirect
e7 RETREAT/withdraw | crossing the White Nile | a=people on foot>RSF | p=the dam>JA | st=ongoing | same=e1
+ The paramilitaries speak of a repositioning.
S organization:The paramilitaries>RSF | speak of | a repositioning | indirect
e8 RETREAT/withdraw | repositioning | a=The paramilitaries>RSF | p=Khartoum>JA | same=e1
. "There will be no retreat and no surrender," they vowed on Thursday on Telegram.
S document:Telegram>=Telegram post of the RSF ; organization:they>RSF | vowed | There will be no retreat and no surrender, | direct
e9 REJECT/yield | no surrender | a=they>RSF | d=2025-03-27
. "We will deliver crushing defeats to the enemy on all fronts."
S organization:they>RSF | - | We will deliver crushing defeats to the enemy on all fronts. | direct
e10 THREATEN/violence | crushing defeats | a=We>RSF | r=the enemy>SAF | d=2025-03-27
. Hours before, their commanders had announced an alliance with the SPLM-N faction of Abdelaziz Al-Hilu in the Nuba Mountains.
e11 AGREE | alliance | a=their commanders>RSF ; the SPLM-N faction of Abdelaziz Al-Hilu>SPLM-N,SDN,REB
+ In Buri and Al-Sahafa women ululated from balconies.
. A tailor named Osman, thin as a needle, came out with a radio that had lain in a well.
. "They beat my son for the key to a motorbike we did not own," he said; he has been looking for the boy since June.
S person:A tailor named Osman>=Osman | said | They beat my son for the key to a motorbike we did not own, | direct
e12 ASSAULT/beat | beat | a=They>RSF | r=my son>Son of Osman,SDN,CVL | p=Buri>KH
+ Not everyone is celebrating.
. The Emergency Lawyers, a group that documents abuses by both sides, reported summary executions of young men accused of having collaborated with the RSF.
S organization:The Emergency Lawyers, a group that documents abuses by both sides>EL | reported | summary executions of young men accused of having collaborated with the RSF | indirect
e13 ASSAULT/targeted | summary executions | r=young men>CIV | p=Khartoum>KH
e14 ACCUSE | accused | r=young men>CIV | p=Khartoum>KH
. It also holds the army responsible for Monday's bombing of the market at Tora in North Darfur, where locals buried more than 100 dead; the military denies targeting civilians.
e15 ACCUSE/allege | holds the army responsible | a=It>EL | r=the army>SAF
e16 ASSAULT/aerial | bombing of the market | a=the army>SAF | r=locals>Residents of Tora,SDN,CVL | p=Tora>TOR | d=2025-03-24 | f=killed 100.. "more than 100 dead"
e17 REJECT | denies | a=the military>SAF
e18 ASSAULT | targeting civilians | a=the military>SAF | r=civilians>Residents of Tora,SDN,CVL | st=denied
. UN rights chief Volker Turk was "deeply shocked".
S person:UN rights chief Volker Turk>TUR | was | deeply shocked | direct
e19 ACCUSE/disapprove | deeply shocked | a=UN rights chief Volker Turk>TUR
+ Some 3.8 million people have left the three cities at the meeting of the Niles since April 15, 2023, when the general and his deputy, Mohamed Hamdan Dagalo, known as Hemedti, turned their guns on each other over who would command whom.
e20 ASSAULT | turned their guns on each other | a=the general>BUR ; Mohamed Hamdan Dagalo>RSF | p=the three cities>KH | d=2023-04-15
. Before that they had together thrown out the civilians, in October 2021.
e21 COERCE/seize | thrown out the civilians | a=they>SAF ; they>RSF | r=the civilians>Civilian government of Sudan,SDN,GOV | p=Khartoum>KH | d=2021-10-01..2021-10-31
+ Sudan asked the World Court this month to rule that the UAE is abetting genocide by arming the paramilitaries; Abu Dhabi dismisses the suit as a publicity stunt.
S organization:Sudan>=Sudan | asked | the UAE is abetting genocide by arming the paramilitaries | indirect
e22 ACCUSE | asked the World Court | a=Sudan>Sudan,SDN,GOV | r=the UAE>UAE | d=2025-03-01..2025-03-27
e23 AID | arming the paramilitaries | a=the UAE>UAE | r=the paramilitaries>RSF
e24 REJECT | dismisses the suit | a=Abu Dhabi>UAE | r=Sudan>Sudan,SDN,GOV
S organization:Abu Dhabi>UAE | dismisses the suit as | a publicity stunt | indirect
. Saudi Arabia, which hosted the first round of talks in Jeddah, called for a return to the table.
e25 CONSULT/third-party | hosted the first round of talks | a=Saudi Arabia>Saudi Arabia,SAU,GOV | p=Jeddah>Jeddah,SAU,21.49,39.19
e26 REQUEST/meet | called for a return to the table | a=Saudi Arabia>Saudi Arabia,SAU,GOV | r=the army>SAF ; the paramilitaries>RSF
+ For the 1.2 million-ton sesame harvest the roads come too late.

@story en-own-qb-032 | en | 2023-05-28 | IRNA
@who BG = Iranian border guards | IRN | COP
@who TAL = Taliban forces | AFG | MIL
@who TG = Taliban government | AFG | GOV
@who IR = Iran | IRN | GOV
@who RAD = Ahmad-Reza Radan | IRN | COP
@who RAI = Ebrahim Raisi | IRN | GOV
@who TAK = Abdul Nafi Takor | AFG | GOV
@who MUT = Amir Khan Muttaqi | AFG | GOV
@who KAZ = Hassan Kazemi Qomi | IRN | GOV
@who HAQ = Abdul Hamid Khorasani | AFG | MIL
@where SAS = Sasoli border post | IRN | 31.3 | 61.75
@where KANG = Kang district, Nimruz | AFG | 31.1 | 61.87
@where KAB = Kabul | AFG | 34.53 | 69.17
# Milak crossing shut after two border guards martyred in clash with Taliban
e1 COERCE/restrict | shut | p=Milak crossing>Milak crossing,IRN,30.98,61.81 | d=2023-05-27
e2 ASSAULT/firearms | clash | a=border guards>BG ; Taliban>TAL | d=2023-05-27 | f=killed 2 "two border guards"
+ Zabol, IRNA – The fire exchanged on Saturday between Iran's border regiment and Taliban forces at the Sasoli post in Sistan claimed the lives of two Iranian guards and left two civilians injured.
e3 ASSAULT/firearms | fire exchanged | a=Iran's border regiment>BG ; Taliban forces>TAL | r=two civilians>Residents of Sistan,IRN,CVL | p=the Sasoli post in Sistan>SAS | d=2023-05-27 | f=killed 2 "two Iranian guards" ; injured 2 "two civilians" | same=e2
. Calm returned in the evening; shepherds were back on the dry lake bed this morning.
+ "Without observing international laws and good neighborliness, Taliban forces started shooting with all kinds of weapons," deputy police commander Qasem Rezaei said.
S person:deputy police commander Qasem Rezaei>=Qasem Rezaei | said | Without observing international laws and good neighborliness, Taliban forces started shooting with all kinds of weapons, | direct
e4 ASSAULT/firearms | started shooting | a=Taliban forces>TAL | p=Sasoli>SAS | d=2023-05-27 | same=e2
. They met with a decisive answer, by his account, and suffered heavy losses.
S person:his>=Qasem Rezaei | by his account | They met with a decisive answer ... and suffered heavy losses | indirect
e5 ASSAULT/firearms | decisive answer | r=They>TAL | p=Sasoli>SAS | same=e2
+ Police Chief Ahmad-Reza Radan had instructed the regiment to respond "boldly" to any trespass and warned the Taliban that they would be held to account for their ill-considered act.
S person:Police Chief Ahmad-Reza Radan>RAD | instructed | boldly | direct
S person:Police Chief Ahmad-Reza Radan>RAD | warned | they would be held to account for their ill-considered act | indirect
e6 REQUEST | instructed the regiment | a=Police Chief Ahmad-Reza Radan>RAD | r=the regiment>BG
e7 THREATEN/violence | warned | a=Police Chief Ahmad-Reza Radan>RAD | r=the Taliban>TAL
+ In Kabul the story is told the other way round.
. "Today, in Nimruz province, Iranian border forces fired toward Afghanistan, which met with a counter-reaction," Abdul Nafi Takor, spokesman of the interior ministry, was quoted by Reuters as saying.
S outlet:Reuters>=Reuters ; person:Abdul Nafi Takor, spokesman of the interior ministry>TAK | quoted | Today, in Nimruz province, Iranian border forces fired toward Afghanistan, which met with a counter-reaction, | direct
e8 ASSAULT/firearms | fired toward Afghanistan | a=Iranian border forces>BG | r=Afghanistan>TAL | p=Nimruz province>KANG | d=2023-05-27 | same=e2
e9 ASSAULT/firearms | counter-reaction | r=Iranian border forces>BG | p=Nimruz province>KANG | d=2023-05-27 | same=e2
. One man was killed on either side, he claimed, and the situation was under control; the Islamic Emirate does not want war with its neighbors.
S person:he>TAK | claimed | One man was killed on either side | indirect
e10 ASSAULT/firearms | killed | r=One man>-,-,- | p=Nimruz province>KANG | f=killed 2 "One man was killed on either side" | same=e2
+ Local people in Kang district told the BBC's Persian service that mortars fell near a school and that many families had gone to stay with relatives in Zaranj.
S outlet:the BBC's Persian service>=BBC Persian ; unnamed:Local people in Kang district>- | told | mortars fell near a school and that many families had gone to stay with relatives in Zaranj | indirect
e11 ASSAULT/heavy-weapons | mortars fell | p=Kang district>KANG | d=2023-05-27
. Videos that circulate on social media show a US-made Humvee, left behind in 2021, moving up with a machine gun on its roof.
S document:Videos that circulate on social media>- | show | a US-made Humvee, left behind in 2021, moving up with a machine gun on its roof | indirect
e12 MOBILIZE/weapons | moving up | a=a US-made Humvee>TAL | p=Kang district>KANG
+ The incident followed ten days of sharp words about the Helmand River.
. Touring Sistan and Baluchestan on May 18, President Ebrahim Raisi told the rulers of Afghanistan to "take my words seriously" and give the province its water under the treaty of 1973, 820 million cubic meters a year.
S person:President Ebrahim Raisi>RAI | told | take my words seriously | direct
e13 REQUEST/yield | told the rulers of Afghanistan | a=President Ebrahim Raisi>RAI | r=the rulers of Afghanistan>TG | p=Sistan and Baluchestan>Sistan and Baluchestan,IRN,28.0,60.5 | d=2023-05-18
e14 THREATEN | take my words seriously | a=President Ebrahim Raisi>RAI | r=the rulers of Afghanistan>TG | d=2023-05-18
. A Taliban officer mocked him in a clip with a yellow jerrycan, which he filled and offered to the camera.
e15 ACCUSE/disapprove | mocked | a=A Taliban officer>HAQ | r=him>RAI
. Acting foreign minister Amir Khan Muttaqi pleaded that there was simply no rain and asked Tehran not to make a political question of it.
S person:Acting foreign minister Amir Khan Muttaqi>MUT | pleaded that | there was simply no rain | indirect
e16 REQUEST/yield | asked Tehran | a=Acting foreign minister Amir Khan Muttaqi>MUT | r=Tehran>IR
+ Iran, which does not recognize the rulers of Kabul, keeps an embassy there; its chief, Hassan Kazemi Qomi, met Muttaqi on Saturday, before the shooting, and both spoke of solving disputes by dialogue.
e17 REJECT | does not recognize | a=Iran>IR | r=the rulers of Kabul>TG
e18 CONSULT | met | a=Hassan Kazemi Qomi>KAZ ; Muttaqi>MUT | p=Kabul>KAB | d=2023-05-27
. A joint delegation is to inspect the spot where a canal, dug by farmers, makes the line uncertain.
e19 ACCUSE/investigate | inspect the spot | a=A joint delegation>BG ; A joint delegation>TAL | p=the spot>SAS | st=planned
+ The bodies of Sergeants Majid Mirzaei and Saeed Akbari will be buried tomorrow in Zabol.
. About 300 trucks of cement and fuel were waiting on the Silk Bridge at noon.
. The thermometer showed 44 degrees.

@story en-own-qb-033 | en | 2021-06-28 | Al Mayadeen
@who US = United States | USA | GOV
@who USM = United States Armed Forces | USA | MIL
@who PMF = Popular Mobilization Forces | IRQ | MIL
@who KSS = Kataib Sayyid al-Shuhada | IRQ | REB
@who KAD = Mustafa al-Kadhimi | IRQ | GOV
@who IRC = Iraqi Resistance Coordination Committee | IRQ | REB
@who YRS = Yehia Rasool | IRQ | MIL
@who KIR = John Kirby | USA | MIL
@who KHA = Saeed Khatibzadeh | IRN | GOV
@who SY = Syria | SYR | GOV
@who IAM = Hadi al-Amiri | IRQ | LEG
@where QAI = al-Qaim | IRQ | 34.37 | 41.1
@where BUK = al-Bukamal | SYR | 34.45 | 40.92
@where OMR = al-Omar oil field | SYR | 35.12 | 40.53
@where BG = Baghdad | IRQ | 33.31 | 44.37
# After US raid on border, Iraqi resistance factions vow 'open war'; al-Omar base shelled
e1 ASSAULT/aerial | US raid | a=US>US | p=border>QAI | d=2021-06-28
e2 THREATEN/violence | vow | a=Iraqi resistance factions>IRC | r=US>US | d=2021-06-28
e3 ASSAULT/heavy-weapons | shelled | r=al-Omar base>USM | p=al-Omar base>OMR | d=2021-06-28
+ American warplanes bombed three sites of the Popular Mobilization on the two sides of the Iraqi-Syrian border in the first hour of Monday, causing the martyrdom of four fighters of its 14th Brigade.
e4 ASSAULT/aerial | bombed | a=American warplanes>USM | r=three sites of the Popular Mobilization>PMF | p=the Iraqi-Syrian border>QAI | d=2021-06-28 | same=e1
e5 ASSAULT/aerial | martyrdom | r=four fighters of its 14th Brigade>KSS | p=the Iraqi-Syrian border>QAI | d=2021-06-28 | f=killed 4 "four fighters of its 14th Brigade" | same=e1
+ A child was also killed on the Syrian side and three people wounded, SANA reported from Deir Ezzor.
S outlet:SANA>=SANA | reported | A child was also killed on the Syrian side and three people wounded | indirect
e6 ASSAULT/aerial | killed | r=A child>Child in al-Bukamal,SYR,CVL ; three people>Residents of al-Bukamal,SYR,CVL | p=the Syrian side>BUK | d=2021-06-28 | f=killed 1 "A child" ; injured 3 "three people"
+ Pentagon spokesperson John Kirby described the raids as "defensive": the facilities, he alleged, were used to launch drones against American personnel in Iraq.
S person:Pentagon spokesperson John Kirby>KIR | described the raids as | defensive | direct
S person:he>KIR | alleged | the facilities ... were used to launch drones against American personnel in Iraq | indirect
e7 ASSAULT/aerial | raids | a=American warplanes>USM | same=e1
e8 ASSAULT/drone | launch drones | a=Popular Mobilization>PMF | r=American personnel>USM | p=Iraq>Iraq,IRQ,33.2,43.7 | st=possible
e9 ACCUSE/allege | alleged | a=he>KIR | r=Popular Mobilization>PMF
. It is the second time that President Joe Biden orders such an attack.
e10 ASSAULT/aerial | attack | a=President Joe Biden>US | same=e1
. The first was in February.
e27 ASSAULT/aerial | The first | a=President Joe Biden>US | d=2021-02-01..2021-02-28
+ "We will avenge the blood of our righteous martyrs against the perpetrators of this heinous crime," Kataib Sayyid al-Shuhada announced, "and with God's help we will make the enemy taste the bitterness of revenge."
S organization:Kataib Sayyid al-Shuhada>KSS | announced | We will avenge the blood of our righteous martyrs against the perpetrators of this heinous crime, | direct
e11 THREATEN/violence | will avenge | a=We>KSS | r=the perpetrators of this heinous crime>US | d=2021-06-28
e12 THREATEN/violence | taste the bitterness | a=we>KSS | r=the enemy>US | d=2021-06-28 | same=e11
. From now on it is open war with the occupation, it added.
S organization:it>KSS | added | From now on it is open war with the occupation | indirect
e13 THREATEN/violence | open war | a=it>KSS | r=the occupation>USM | same=e2
+ Nightfall brought the first installment.
. Eight shells struck the al-Omar oil field, the largest American base in eastern Syria, and artillery there fired back in the direction of al-Mayadeen city, breaking windows, our correspondent said.
S outlet:our correspondent>=Al Mayadeen | said | Eight shells struck the al-Omar oil field, the largest American base in eastern Syria, and artillery there fired back in the direction of al-Mayadeen city, breaking windows | indirect
e14 ASSAULT/heavy-weapons | struck | r=the largest American base in eastern Syria>USM | p=the al-Omar oil field>OMR | d=2021-06-28 | f=size 8 "Eight shells" | same=e3
e15 ASSAULT/heavy-weapons,destroy | fired back | a=artillery there>USM | p=al-Mayadeen city>al-Mayadeen,SYR,35.02,40.45 | d=2021-06-28
. Colonel Wayne Marotto of the coalition confirmed "multiple rockets" and spoke of no injuries.
S person:Colonel Wayne Marotto>=Wayne Marotto | confirmed | multiple rockets | direct
e16 ASSAULT/heavy-weapons | multiple rockets | r=coalition>USM | p=the al-Omar oil field>OMR | same=e3
+ The government of Mustafa al-Kadhimi, whom the factions accuse of softness, denounced a blatant and unacceptable violation of Iraqi sovereignty after an extraordinary session of the National Security Council.
e17 ACCUSE/disapprove | accuse | a=the factions>IRC | r=Mustafa al-Kadhimi>KAD
e18 ACCUSE/disapprove | denounced | a=The government of Mustafa al-Kadhimi>KAD | r=US>US
e19 CONSULT | extraordinary session | a=the National Security Council>National Security Council of Iraq,IRQ,GOV | d=2021-06-28
. Iraq refuses to be an arena for settling scores, the military spokesman, Major General Yehia Rasool, tweeted, and is considering all legal options.
S person:Major General Yehia Rasool>YRS | tweeted | Iraq refuses to be an arena for settling scores | indirect
e20 REJECT | refuses | a=Iraq>Iraq,IRQ,GOV
+ Hadi al-Amiri, head of the Fatah bloc, demanded that a date be set for the departure of the last foreign soldier.
S person:Hadi al-Amiri>IAM | demanded that | a date be set for the departure of the last foreign soldier | indirect
e21 REQUEST/yield | demanded | a=Hadi al-Amiri>IAM | r=Mustafa al-Kadhimi>KAD
e22 RETREAT/withdraw | departure | a=the last foreign soldier>USM | p=Iraq>Iraq,IRQ,33.2,43.7 | st=possible
+ For Tehran, "what the United States is doing disrupts the security of the region, and one of its victims will be the United States itself."
e23 ACCUSE/disapprove | disrupts the security | a=Tehran>Iran,IRN,GOV | r=the United States>US
. So said Foreign Ministry spokesman Saeed Khatibzadeh.
S person:Foreign Ministry spokesman Saeed Khatibzadeh>KHA | said | what the United States is doing disrupts the security of the region, and one of its victims will be the United States itself. | direct
. Damascus called the strike proof of the recklessness of American policy.
S organization:Damascus>SY | called the strike | proof of the recklessness of American policy | indirect
e24 ACCUSE/disapprove | recklessness | a=Damascus>SY | r=American>US
+ Two days earlier, tens of thousands of fighters of the Popular Mobilization had paraded in Diyala with tanks and drones before al-Kadhimi, seven years after Ayatollah Sistani's fatwa brought the force into being.
e25 MOBILIZE/militia | paraded | a=tens of thousands of fighters of the Popular Mobilization>PMF | p=Diyala>Diyala,IRQ,33.9,45.0 | d=2021-06-26 | f=size 20000.. "tens of thousands of fighters"
+ Al-Qaim is a town of pomegranates and customs sheds on the Euphrates.
. ISIS leveled a third of it, and trucks from Syria have only passed again since 2019.
e26 ASSAULT/destroy | leveled a third of it | a=ISIS>Islamic State,-,REB | r=Al-Qaim>Residents of al-Qaim,IRQ,CVL | p=Al-Qaim>QAI
. "We hear the planes before the cock," says its mayor.
S person:its mayor>- | says | We hear the planes before the cock, | direct

@story en-own-qb-034 | en | 2021-03-31 | Al Jazeera
@who SIS = Abdel Fattah el-Sisi | EGY | GOV
@who ET = Ethiopia | ETH | GOV
@who EG = Egypt | EGY | GOV
@who SD = Sudan | SDN | GOV
@who BEK = Seleshi Bekele | ETH | GOV
@who MUF = Dina Mufti | ETH | GOV
@who ABB = Yasser Abbas | SDN | GOV
@who TSH = Felix Tshisekedi | COD | GOV
@who AU = African Union | - | IGO
@who US = United States | USA | GOV
@who ABI = Abiy Ahmed | ETH | GOV
@where ISM = Ismailia | EGY | 30.6 | 32.27
@where GERD = Grand Ethiopian Renaissance Dam | ETH | 11.21 | 35.09
@where KIN = Kinshasa | COD | -4.32 | 15.31
@where MER = Merowe | SDN | 18.44 | 31.84
# 'Not one drop': Egypt's Sisi warns of instability over Nile dam as talks loom
S person:Egypt's Sisi>SIS | warns | Not one drop | direct
e1 THREATEN/violence | warns | a=Egypt's Sisi>SIS | d=2021-03-30
e2 CONSULT | talks loom | a=Egypt>EG | st=planned
+ Abdel Fattah el-Sisi chose a bank of the Suez Canal, with the freed container ship Ever Given somewhere behind him, to send his bluntest message yet up another waterway.
+ "I am not threatening anyone, but no one can take a single drop of water from Egypt," the president said in Ismailia on Tuesday, "and if anyone wants to try, there will be a state of inconceivable instability in the region."
S person:the president>SIS | said | I am not threatening anyone, but no one can take a single drop of water from Egypt, | direct
e3 THREATEN/violence | inconceivable instability | a=the president>SIS | p=Ismailia>ISM | d=2021-03-30 | same=e1
. Our water, he added, is a red line, and the reaction "will echo" everywhere.
S person:he>SIS | added | Our water ... is a red line, and the reaction "will echo" everywhere | mixed
e4 THREATEN/violence | red line | a=he>SIS | d=2021-03-30 | same=e1
+ He named no country.
. He did not have to.
+ Ethiopia intends to fill the reservoir of the Grand Ethiopian Renaissance Dam (GERD) for a second time in July, with or without an agreement, and repeated as much within hours.
e5 REJECT/yield | without an agreement | a=Ethiopia>ET | p=the Grand Ethiopian Renaissance Dam (GERD)>GERD
. "The filling goes hand in hand with the construction; nobody can stop it," Water Minister Seleshi Bekele told state broadcaster EBC.
S outlet:state broadcaster EBC>=EBC ; person:Water Minister Seleshi Bekele>BEK | told | The filling goes hand in hand with the construction; nobody can stop it, | direct
e6 REJECT/yield | nobody can stop it | a=Water Minister Seleshi Bekele>BEK | same=e5
+ Foreign ministry spokesman Dina Mufti accused Cairo of beating the drums of war for its own public, and said Ethiopia would never accept "colonial-era treaties" that gave it nothing.
S person:Foreign ministry spokesman Dina Mufti>MUF | said | Ethiopia would never accept "colonial-era treaties" that gave it nothing | mixed
e7 ACCUSE/disapprove | accused | a=Foreign ministry spokesman Dina Mufti>MUF | r=Cairo>EG
e8 REJECT/yield | would never accept | a=Ethiopia>ET | r=Cairo>EG
+ The Blue Nile, which rises in the Ethiopian highlands, supplies some 85 percent of the water that reaches Egypt.
. The country of 100 million draws 97 percent of what it drinks and irrigates from the river.
. To Addis Ababa the $4.6bn structure is a way out of darkness: two of every three Ethiopians have no electricity at home.
+ Ministers of the three countries are to meet in Kinshasa on Saturday at the invitation of President Felix Tshisekedi of the Democratic Republic of the Congo, who heads the African Union this year.
e9 CONSULT/third-party | meet | a=Ministers of the three countries>EG ; Ministers of the three countries>ET ; Ministers of the three countries>SD | p=Kinshasa>KIN | d=2021-04-03 | st=planned | same=e2
e10 REQUEST/meet | invitation | a=President Felix Tshisekedi of the Democratic Republic of the Congo>TSH | r=Ministers of the three countries>EG ; Ministers of the three countries>ET ; Ministers of the three countries>SD
. Egypt and Sudan want the United States, the European Union and the United Nations to mediate beside the African Union; Ethiopia rejects that.
e11 REQUEST/assist | want | a=Egypt>EG ; Sudan>SD | r=the United States>US ; the European Union>European Union,-,IGO ; the United Nations>United Nations,-,IGO
e12 CONSULT/third-party | mediate | a=the United States>US ; the European Union>European Union,-,IGO ; the United Nations>United Nations,-,IGO ; the African Union>AU | st=possible
e13 REJECT | rejects | a=Ethiopia>ET | r=Egypt>EG ; Sudan>SD
+ Khartoum, once on the fence, has moved closer to Cairo since its Roseires dam ran short last summer without a word of warning, by the account of Irrigation Minister Yasser Abbas.
S person:Irrigation Minister Yasser Abbas>ABB | by the account of | its Roseires dam ran short last summer without a word of warning | indirect
. The two armies signed a pact on March 2, and on Wednesday their air forces began a joint exercise, Nile Eagles 2, at Merowe, with commandos practising strikes.
e14 SUPPORT | signed a pact | a=The two armies>Egyptian Armed Forces,EGY,MIL ; The two armies>Sudanese Armed Forces,SDN,MIL | d=2021-03-02
e15 COOPERATE | joint exercise | a=their air forces>Egyptian Air Force,EGY,MIL ; their air forces>Sudanese Air Force,SDN,MIL | p=Merowe>MER | d=2021-03-31
. Sudanese troops have besides retaken most of the Fashaga farmland from Ethiopian militias since November.
e16 ASSAULT | retaken | a=Sudanese troops>Sudanese Armed Forces,SDN,MIL | r=Ethiopian militias>Amhara militias,ETH,REB | p=Fashaga>al-Fashaga,SDN,14.0,36.2 | d=2020-11-01..2021-03-31
+ The previous US president all but invited an attack when he remarked last October that Egypt would end up "blowing up that dam".
S person:The previous US president>=Donald Trump | remarked | Egypt would end up "blowing up that dam" | mixed
e17 ASSAULT/explosives | blowing up that dam | a=Egypt>EG | r=that dam>ET | p=that dam>GERD | st=possible
. His administration also withheld aid from Addis Ababa, a step that President Joe Biden's people have reversed.
e18 SANCTION/discontinue | withheld aid | a=His administration>US | r=Addis Ababa>ET
e19 CONCEDE | reversed | a=President Joe Biden's people>US | r=Addis Ababa>ET
+ Prime Minister Abiy Ahmed, speaking in parliament last week, was softer: his country had no wish to harm Egypt, but it could not go on living in the dark.
S person:Prime Minister Abiy Ahmed>ABI | was softer | his country had no wish to harm Egypt, but it could not go on living in the dark | indirect
. "When it rains too much they will thank us," he said.
S person:he>ABI | said | When it rains too much they will thank us, | direct
+ At the canal, 422 ships were waiting for their turn.

@story en-own-qb-035 | en | 2011-12-29 | Mehr News Agency
@who SAY = Habibollah Sayyari | IRN | MIL
@who IRN = Iranian Navy | IRN | MIL
@who RAH = Mohammad-Reza Rahimi | IRN | GOV
@who SAL = Hossein Salami | IRN | MIL
@who USN = United States Fifth Fleet | USA | MIL
@who US = United States | USA | GOV
@who IR = Iran | IRN | GOV
@who EU = European Union | - | IGO
@who NUL = Mark Toner | USA | GOV
@where SH = Strait of Hormuz | - | 26.57 | 56.25
@where SO = Sea of Oman | - | 25.0 | 59.0
# Closing Hormuz 'easier than drinking a glass of water,' Navy chief says; IRGC: We ask no one's leave
S person:Navy chief>SAY | says | Closing Hormuz 'easier than drinking a glass of water,' | mixed
S organization:IRGC>=Islamic Revolutionary Guard Corps | : | We ask no one's leave | indirect
e1 COERCE/restrict | Closing Hormuz | a=Navy chief>IRN | p=Hormuz>SH | st=possible
+ TEHRAN, Dec. 29 (MNA) – Iran has complete command of the Strait of Hormuz and could shut it at any moment, though it sees no need to do so now, the commander of the Navy said on the fifth day of the Velayat 90 maneuvers.
S person:the commander of the Navy>SAY | said | Iran has complete command of the Strait of Hormuz and could shut it at any moment, though it sees no need to do so now | indirect
e2 COERCE/restrict | shut it | a=Iran>IR | p=the Strait of Hormuz>SH | st=possible | same=e1
e3 MOBILIZE/weapons | Velayat 90 maneuvers | a=the Navy>IRN | p=the Strait of Hormuz>SH | d=2011-12-24..2012-01-02 | st=ongoing
. "It is really very easy, or as we Iranians say, easier than drinking a glass of water," Rear Admiral Habibollah Sayyari told Press TV.
S outlet:Press TV>=Press TV ; person:Rear Admiral Habibollah Sayyari>SAY | told | It is really very easy, or as we Iranians say, easier than drinking a glass of water, | direct
+ The remarks drew an answer from Bahrain within hours.
. A spokeswoman for the US Fifth Fleet, Lieutenant Rebecca Rebarich, wrote in an e-mail that anyone who threatens to disrupt freedom of navigation stands "clearly outside the community of nations" and that "any disruption will not be tolerated."
S document:an e-mail>=E-mail of Rebecca Rebarich ; person:A spokeswoman for the US Fifth Fleet, Lieutenant Rebecca Rebarich>=Rebecca Rebarich | wrote | anyone who threatens to disrupt freedom of navigation stands "clearly outside the community of nations" and that "any disruption will not be tolerated." | mixed
e4 THREATEN/restrict | threatens | a=anyone>IR
e5 ACCUSE/disapprove | outside the community of nations | a=A spokeswoman for the US Fifth Fleet, Lieutenant Rebecca Rebarich>USN | r=anyone>IR
e6 THREATEN/violence | will not be tolerated | a=A spokeswoman for the US Fifth Fleet, Lieutenant Rebecca Rebarich>USN | r=anyone>IR
+ That did not impress Brigadier General Hossein Salami, the second man of the Islamic Revolution Guards Corps.
. "Americans are not in a position to give or withhold permission," he scoffed on Thursday.
S person:he>SAL | scoffed | Americans are not in a position to give or withhold permission, | direct
e7 REJECT/yield | not in a position | a=he>SAL | r=Americans>US | d=2011-12-29
. "Our response to threats is threats."
S person:he>SAL | - | Our response to threats is threats. | direct
e8 THREATEN/violence | response to threats is threats | a=he>SAL | r=Americans>US | d=2011-12-29
+ Vice-President Mohammad-Reza Rahimi had set the tone on Tuesday when he said at a ceremony in Karaj that not one drop of oil would pass the strait if the West put sanctions on Iranian crude.
S person:Vice-President Mohammad-Reza Rahimi>RAH | said | not one drop of oil would pass the strait if the West put sanctions on Iranian crude | indirect
e9 THREATEN/restrict | not one drop of oil would pass | a=Vice-President Mohammad-Reza Rahimi>RAH | r=the West>Western countries,-,GOV | d=2011-12-27
e10 SANCTION/discontinue | sanctions | a=the West>Western countries,-,GOV | r=Iranian>IR | st=possible
. "We have no desire for hostilities or violence, but the enemies will only drop their plots when we put them back in their place," he added.
S person:he>RAH | added | We have no desire for hostilities or violence, but the enemies will only drop their plots when we put them back in their place, | direct
e11 THREATEN | put them back in their place | a=we>IR | r=the enemies>Western countries,-,GOV | d=2011-12-27
+ A third of all seaborne oil leaves through the passage, which is 54 kilometers wide at its narrowest.
. Crude climbed above 101 dollars in New York on Wednesday and fell again when Saudi Arabia was quoted as being ready to make up for any loss.
S organization:Saudi Arabia>=Saudi Arabia | quoted | being ready to make up for any loss | indirect
e12 AGREE | ready to make up | a=Saudi Arabia>Saudi Arabia,SAU,GOV | st=possible
+ Foreign ministers of the European Union will discuss an embargo at the end of January; Congress has already voted to punish any bank that deals with Iran's central bank, and President Barack Obama is expected to sign.
e13 CONSULT/multilateral | discuss an embargo | a=Foreign ministers of the European Union>EU | d=2012-01-30 | st=planned
e14 THREATEN/restrict | voted to punish | a=Congress>United States Congress,USA,LEG | r=any bank that deals with Iran's central bank>Foreign banks,-,BUS
e15 SUPPORT | sign | a=President Barack Obama>Barack Obama,USA,GOV | st=planned
. In Washington, State Department spokesman Mark Toner saw in the talk about the strait "another attempt to distract attention from the real issue", the nuclear file.
S person:State Department spokesman Mark Toner>NUL | saw | another attempt to distract attention from the real issue | direct
e16 ACCUSE/disapprove | distract attention | a=State Department spokesman Mark Toner>NUL
+ Meanwhile a reconnaissance plane of the Navy filmed an American aircraft carrier inside the zone of the exercise, Deputy Commander Mahmoud Mousavi said.
S person:Deputy Commander Mahmoud Mousavi>=Mahmoud Mousavi | said | a reconnaissance plane of the Navy filmed an American aircraft carrier inside the zone of the exercise | indirect
e17 MOBILIZE/weapons | filmed | a=a reconnaissance plane of the Navy>IRN | r=an American aircraft carrier>USN | p=the zone of the exercise>SO
e18 MOBILIZE/weapons | inside the zone of the exercise | a=an American aircraft carrier>USN | p=the zone of the exercise>SO
. The vessel, believed to be the USS John C. Stennis, was on its way from Jebel Ali to the Arabian Sea, "a pre-planned, routine transit" in the words of the Fifth Fleet.
S organization:the Fifth Fleet>USN | in the words of | a pre-planned, routine transit | direct
e19 MOBILIZE/weapons | on its way | a=The vessel>USN | p=the Arabian Sea>SO | same=e18
+ Submarines, helicopters, drones and rocket-launching boats have been taking part in the ten-day drill over 2,000 kilometers of water from the strait to the Gulf of Aden.
e20 MOBILIZE/weapons | drill | a=Submarines>IRN | p=the strait>SH | st=ongoing | same=e3
. On Friday, weather permitting, a shore-to-sea missile named Qader will be test-fired.
e21 MOBILIZE/weapons | test-fired | a=the Navy>IRN | p=the strait>SH | d=2011-12-30 | st=planned
+ During the so-called tanker war of the 1980s some 400 ships were hit by both sides, and on July 3, 1988, the USS Vincennes shot down an Iran Air Airbus with 290 people aboard.
e22 ASSAULT/heavy-weapons | hit | a=both sides>IR ; both sides>Iraq,IRQ,GOV | r=some 400 ships>Merchant ships,-,BUS | d=1980-01-01..1989-12-31 | f=size 400 "some 400 ships"
e23 ASSAULT/heavy-weapons | shot down | a=the USS Vincennes>United States Navy,USA,MIL | r=290 people>Passengers of Iran Air Flight 655,IRN,CVL | p=the strait>SH | d=1988-07-03 | f=killed 290 "290 people"
. The captain was given a medal two years later.

@story en-own-qb-036 | en | 2026-01-10 | Rudaw
@who SA = Syrian Army | SYR | MIL
@who DAM = Syria | SYR | GOV
@who ASY = Asayish | SYR | COP
@who SDF = Syrian Democratic Forces | SYR | REB
@who CIV = Residents of Sheikh Maqsood | SYR | CVL
@who ABD = Mazloum Abdi | SYR | REB
@who SHA = Ahmed al-Sharaa | SYR | GOV
@who BAR = Tom Barrack | USA | GOV
@who TR = Turkey | TUR | GOV
@who MB = Masoud Barzani | IRQ | OPP
@who PRO = Kurdish protesters | SYR | CVL
@who FID = Hakan Fidan | TUR | GOV
@where SM = Sheikh Maqsood, Aleppo | SYR | 36.23 | 37.15
@where ASH = Ashrafiyeh, Aleppo | SYR | 36.22 | 37.14
@where DH = Deir Hafir | SYR | 36.16 | 37.7
@where ER = Erbil | IRQ | 36.19 | 44.01
@where QAM = Qamishli | SYR | 37.05 | 41.22
# Army sweeps Sheikh Maqsood after Kurdish council refuses to leave
e1 ASSAULT | sweeps | a=Army>SA | p=Sheikh Maqsood>SM | d=2026-01-10
e2 REJECT/yield | refuses to leave | a=Kurdish council>Council of Sheikh Maqsood and Ashrafiyeh,SYR,OPP | d=2026-01-09
+ ERBIL, Kurdistan Region – The Syrian army said on Saturday morning that it had "combed" more than 90 percent of Sheikh Maqsood, the last of Aleppo's Kurdish quarters still in the hands of the Asayish, a claim that the Kurdish-led forces immediately denied.
S organization:The Syrian army>SA | said | it had "combed" more than 90 percent of Sheikh Maqsood, the last of Aleppo's Kurdish quarters still in the hands of the Asayish | mixed
e3 ASSAULT | combed | a=it>SA | r=the Asayish>ASY | p=Sheikh Maqsood>SM | d=2026-01-10 | same=e1
e4 REJECT | denied | a=the Kurdish-led forces>SDF | r=The Syrian army>SA | d=2026-01-10
+ "They are lying; our comrades are fighting street by street," said an officer reached by telephone in the Khalid Fajr hospital.
S unnamed:an officer>- | said | They are lying; our comrades are fighting street by street, | direct
e5 ASSAULT/firearms | fighting street by street | a=our comrades>ASY ; They>SA | p=Khalid Fajr hospital>SM | d=2026-01-10 | st=ongoing
. The line went dead in mid-sentence.
+ A truce announced by the Defense Ministry before dawn on Friday gave the fighters six hours to board buses for the northeast with their light arms.
e6 CONCEDE | truce announced | a=the Defense Ministry>Ministry of Defense of Syria,SYR,MIL | d=2026-01-09
e7 REQUEST/yield | gave the fighters six hours | a=the Defense Ministry>Ministry of Defense of Syria,SYR,MIL | r=the fighters>ASY | d=2026-01-09
. The buses came; they stood all day beside the Awared roundabout with their engines running, and drove off empty.
. "We have decided to stay in our neighborhoods and defend them," the local council wrote, calling the offer a demand for surrender.
S organization:the local council>=Council of Sheikh Maqsood and Ashrafiyeh | wrote | We have decided to stay in our neighborhoods and defend them, | direct
e8 REJECT/yield | decided to stay | a=We>Council of Sheikh Maqsood and Ashrafiyeh,SYR,OPP | r=the Defense Ministry>Ministry of Defense of Syria,SYR,MIL | d=2026-01-09 | same=e2
+ Shelling resumed at sunset.
e9 ASSAULT/heavy-weapons | Shelling resumed | p=Sheikh Maqsood>SM | d=2026-01-09
+ At least 22 people have been killed in the city since Tuesday, more than half of them civilians, and some 140,000, Kurds and Yezidis from Afrin for the most part, have taken flight for the second or third time in their lives.
e10 ASSAULT | killed | r=civilians>CIV | p=the city>Aleppo,SYR,36.2,37.16 | d=2026-01-06..2026-01-10 | f=killed 22.. "At least 22 people" ; displaced 140000 "some 140,000"
. Mosques on the other side of the front line have taken them in, as have cousins in villages.
e11 AID | taken them in | a=Mosques>Mosques of Aleppo,SYR,CVL | r=them>CIV | p=the front line>SM
+ Each camp says the other began it.
. State agency SANA reported that snipers of the Syrian Democratic Forces (SDF) shot at an army checkpoint; the SDF, who insist that they withdrew their last soldiers from Aleppo in April, blame "factions of the interim government" for firing a drone at a junction.
S outlet:State agency SANA>=SANA | reported that | snipers of the Syrian Democratic Forces (SDF) shot at an army checkpoint | indirect
S organization:the SDF>SDF | insist that | they withdrew their last soldiers from Aleppo in April | indirect
e12 ASSAULT/firearms | shot at an army checkpoint | a=snipers of the Syrian Democratic Forces (SDF)>SDF | r=an army checkpoint>SA | p=Aleppo>Aleppo,SYR,36.2,37.16 | d=2026-01-06
e13 RETREAT/withdraw | withdrew their last soldiers | a=they>SDF | p=Aleppo>Aleppo,SYR,36.2,37.16 | d=2025-04-01..2025-04-30
e14 ACCUSE/allege | blame | a=the SDF>SDF | r="factions of the interim government">SA
e15 ASSAULT/drone | firing a drone | a="factions of the interim government">SA | p=Aleppo>Aleppo,SYR,36.2,37.16 | d=2026-01-06
+ Behind it stands a document that both signed on March 10 of last year, by which the SDF are to be merged into the army and the schools, the airport at Qamishli and the oil wells to pass to Damascus.
e16 AGREE | signed | a=both>SHA ; both>ABD | d=2025-03-10
e17 CONCEDE | pass to Damascus | a=the SDF>SDF | r=Damascus>DAM | st=planned
. Its deadline ran out with the year.
. Commander-in-chief Mazloum Abdi was in the capital as late as January 4 for talks that ended, according to a Kurdish negotiator, "without tangible results".
S unnamed:a Kurdish negotiator>- | according to | without tangible results | direct
e18 CONSULT | talks | a=Mazloum Abdi>ABD | r=Damascus>DAM | p=the capital>Damascus,SYR,33.51,36.29 | d=2026-01-04
+ US envoy Tom Barrack met President Ahmed al-Sharaa on Saturday and called on all parties to stop at once and go back to the agreement.
e19 CONSULT | met | a=US envoy Tom Barrack>BAR | r=President Ahmed al-Sharaa>SHA | p=the capital>Damascus,SYR,33.51,36.29 | d=2026-01-10
e20 REQUEST/yield | called on all parties | a=US envoy Tom Barrack>BAR | r=all parties>SDF ; all parties>SA | d=2026-01-10
. Ankara sees matters otherwise.
. Foreign Minister Hakan Fidan accused the SDF of "playing for time" and made it known that Turkey would help if Damascus asked.
S person:Foreign Minister Hakan Fidan>FID | accused | playing for time | direct
S person:Foreign Minister Hakan Fidan>FID | made it known that | Turkey would help if Damascus asked | indirect
e21 ACCUSE/disapprove | accused | a=Foreign Minister Hakan Fidan>FID | r=the SDF>SDF
e22 AGREE | would help | a=Turkey>TR | r=Damascus>DAM
+ In Erbil, Kurdish leader Masoud Barzani expressed concern about what he feared could become "ethnic cleansing", and hundreds marched to the UN compound with pictures of a young woman who was thrown from a building on Friday.
S person:Kurdish leader Masoud Barzani>MB | feared | ethnic cleansing | direct
e23 ASSAULT | ethnic cleansing | p=Sheikh Maqsood>SM | st=possible
e24 PROTEST/demo | marched | a=hundreds>Protesters in Erbil,IRQ,CVL | p=Erbil>ER | f=size 200.. "hundreds"
e25 ASSAULT | thrown from a building | r=a young woman>Kurdish fighter in Aleppo,SYR,COP | p=Sheikh Maqsood>SM | d=2026-01-09 | f=killed 1 "a young woman"
. Shops in Qamishli and Kobane were shut for a third day.
e26 PROTEST/strike | shut | a=Shops>PRO | p=Qamishli>QAM | d=2026-01-08..2026-01-10
+ A convoy of the SDF with armored cars was seen heading for Deir Hafir, 50 kilometers east, where government artillery has been dug in since October.
e27 MOBILIZE/troops | heading for Deir Hafir | a=A convoy of the SDF>SDF | p=Deir Hafir>DH
e28 MOBILIZE/weapons | dug in | a=government artillery>SA | p=Deir Hafir>DH | st=ongoing
. It snowed in the night, for the first time in four winters.
