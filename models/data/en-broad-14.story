@story en-own-q-081 | en | 2024-05-28 | Situasi
@who UN = United Nations | - | IGO
@who RSF = Rapid Support Forces | SDN | REB
@who SAF = Sudanese Armed Forces | SDN | MIL
@who MSF = Médecins Sans Frontières | - | NGO
@who UAE = United Arab Emirates | ARE | GOV
@who USA = United States | USA | GOV
@where ELF = El Fasher | SDN | 13.63 | 25.35
# Shells fall on El Fasher's last hospital as noose tightens around Darfur city
e1 ASSAULT/heavy-weapons | Shells fall | r=last hospital>South Hospital in El Fasher,SDN,CVL | p=El Fasher>ELF
+ The surgeon operates by the light of two telephones, and when a third is free it is used for music.
+ At South Hospital in El Fasher, the only one still open in a city of a million and a half people, a shell landed on the maternity ward on Saturday, killing a patient's husband and wounding eight people, Médecins Sans Frontières said in a statement.
S organization:Médecins Sans Frontières>MSF | said in a statement | a shell landed on the maternity ward on Saturday, killing a patient's husband and wounding eight people | indirect
e2 ASSAULT/heavy-weapons | shell landed | r=a patient's husband>Husband of a patient in El Fasher,SDN,CVL ; eight people>People in South Hospital in El Fasher,SDN,CVL | p=El Fasher>ELF | d=2024-05-25 | f=killed 1 "a patient's husband" ; injured 8 "eight people" | same=e1
+ The charity has counted 134 dead among those brought in since May 10, when the paramilitary Rapid Support Forces pressed their siege of the last army stronghold in Darfur into its eastern quarters.
S organization:The charity>MSF | has counted | 134 dead among those brought in since May 10 | indirect
e3 ASSAULT | dead | p=El Fasher>ELF | d=2024-05-10..2024-05-28 | f=killed 134 "134 dead"
e4 ASSAULT | siege | a=the paramilitary Rapid Support Forces>RSF | r=army>SAF | p=El Fasher>ELF | st=ongoing
+ "Everything is a target, the well is a target, the donkey that goes to the well is a target," said Ibrahim Adam, a pharmacist, over a satellite link.
S person:Ibrahim Adam>=Ibrahim Adam | said | Everything is a target, the well is a target, the donkey that goes to the well is a target, | direct
+ The army, for its part, has bombed markets from the air, according to two residents.
S unnamed:two residents>- | according to | The army, for its part, has bombed markets from the air | indirect
e5 ASSAULT/aerial | bombed | a=The army>SAF | r=markets>Markets in El Fasher,SDN,CVL | p=El Fasher>ELF
+ Former Darfur rebels who had stayed neutral joined the army's side in November, and say they have beaten off more than 30 assaults.
S unnamed:Former Darfur rebels>- | say | they have beaten off more than 30 assaults | indirect
e6 SUPPORT | joined the army's side | a=Former Darfur rebels>Joint Force of Darfur armed movements,SDN,REB | r=the army>SAF | d=2023-11-01..2023-11-30
e7 ASSAULT | assaults | a=the paramilitary Rapid Support Forces>RSF | r=they>Joint Force of Darfur armed movements,SDN,REB | p=El Fasher>ELF
+ Linda Thomas-Greenfield, the American ambassador to the United Nations, warned of "a massacre foretold" and called on outside powers, the Emirates first of all, to stop arming the two generals.
S person:Linda Thomas-Greenfield>=Linda Thomas-Greenfield | warned of | a massacre foretold | direct
e8 REQUEST/yield | called on | a=Linda Thomas-Greenfield>Linda Thomas-Greenfield,USA,GOV | r=outside powers>-,-,GOV ; the Emirates>UAE
e9 AID | arming | a=the Emirates>UAE | r=the two generals>RSF | st=ongoing
. Abu Dhabi denies sending anybody so much as a bullet.
e10 REJECT | denies | a=Abu Dhabi>UAE | r=Linda Thomas-Greenfield>Linda Thomas-Greenfield,USA,GOV
e11 AID | sending | a=Abu Dhabi>UAE | st=denied | same=e9
+ Secretary of State Antony Blinken telephoned General Abdel Fattah al-Burhan on Tuesday and pressed him to go back to talks in Jeddah.
e12 CONSULT/phone | telephoned | a=Secretary of State Antony Blinken>Antony Blinken,USA,GOV ; General Abdel Fattah al-Burhan>Abdel Fattah al-Burhan,SDN,MIL | d=2024-05-28
e13 REQUEST/meet | pressed | a=Secretary of State Antony Blinken>Antony Blinken,USA,GOV | r=him>Abdel Fattah al-Burhan,SDN,MIL | d=2024-05-28
+ "We will not go to Jeddah, and whoever wants us to should kill us in our country," the general's deputy, Malik Agar, retorted.
S person:Malik Agar>=Malik Agar | retorted | We will not go to Jeddah, and whoever wants us to should kill us in our country, | direct
e14 REJECT/meet | will not go to Jeddah | a=We>SAF | r=Secretary of State Antony Blinken>Antony Blinken,USA,GOV
+ The Treasury imposed sanctions on two commanders of the Rapid Support Forces on May 15 for their part in the offensive.
e15 SANCTION/discontinue | imposed sanctions | a=The Treasury>United States Department of the Treasury,USA,GOV | r=two commanders of the Rapid Support Forces>RSF | d=2024-05-15
e16 ASSAULT | offensive | a=the Rapid Support Forces>RSF | p=El Fasher>ELF | d=2024-05-10..2024-05-28 | st=ongoing
+ In El Geneina, 400 kilometres to the west, between 10,000 and 15,000 people of the Masalit tribe were slaughtered last year by the same force and its Arab allies, a UN panel of experts found.
S organization:a UN panel of experts>=UN Panel of Experts on Sudan | found | between 10,000 and 15,000 people of the Masalit tribe were slaughtered last year by the same force and its Arab allies | indirect
e17 ASSAULT | slaughtered | a=the same force>RSF ; its Arab allies>Arab militias in Darfur,SDN,REB | r=people of the Masalit tribe>Masalit people,SDN,CVL | p=El Geneina>El Geneina,SDN,13.45,22.45 | d=2023-01-01..2023-12-31 | f=killed 10000..15000 "between 10,000 and 15,000 people of the Masalit tribe"
+ Diesel now costs twelve times what it did before the war.

@story en-own-q-082 | en | 2022-10-24 | Situasi
@who HKC = Chinese consulate in Manchester | CHN | GOV
@who BOB = Hong Kong protester in Manchester | HKG | CVL
@who GBR = United Kingdom | GBR | GOV
@who CHN = China | CHN | GOV
@where MAN = Manchester | GBR | 53.48 | -2.24
# Dragged by the hair: MPs demand expulsion of Chinese diplomats over Manchester consulate beating
e1 ASSAULT/beat | Dragged by the hair | p=Manchester>MAN | d=2022-10-16
e2 REQUEST/change | demand | a=MPs>Parliament of the United Kingdom,GBR,LEG
e3 SANCTION/expel | expulsion | r=Chinese diplomats>HKC | st=possible
e4 ASSAULT/beat | beating | a=Chinese diplomats>HKC | p=Manchester>MAN | d=2022-10-16 | same=e1
+ It lasted less than a minute, and it was filmed from five angles.
+ A Hong Konger who was protesting outside the Chinese consulate in Manchester eight days ago was hauled through its gates and kicked and punched on the ground before a local policeman reached in and pulled him out.
e5 PROTEST/demo | protesting | a=A Hong Konger>BOB | r=Chinese consulate>HKC | p=Manchester>MAN | d=2022-10-16
e6 ASSAULT/beat | kicked and punched | r=A Hong Konger>BOB | p=Manchester>MAN | d=2022-10-16 | same=e1
e7 AID | pulled him out | a=a local policeman>Greater Manchester Police,GBR,COP | r=him>BOB | p=Manchester>MAN | d=2022-10-16
+ Zheng Xiyuan, the consul general, told Sky News that he had tugged the man's hair because "he abused my country, my leader; I think it is my duty".
S outlet:Sky News>=Sky News ; person:Zheng Xiyuan>=Zheng Xiyuan | told | he had tugged the man's hair because "he abused my country, my leader; I think it is my duty" | mixed
e8 ASSAULT | tugged the man's hair | a=Zheng Xiyuan>Zheng Xiyuan,CHN,GOV | r=the man>BOB | p=Manchester>MAN | d=2022-10-16 | same=e1
+ The Foreign Office called in the Chinese chargé d'affaires for an explanation.
e9 REQUEST/meet | called in | a=The Foreign Office>Foreign Office of the United Kingdom,GBR,GOV | r=the Chinese chargé d'affaires>Yang Xiaoguang,CHN,GOV
. Greater Manchester Police are investigating the assault, but diplomats enjoy immunity unless Beijing waives it.
e10 ACCUSE/investigate | investigating | a=Greater Manchester Police>Greater Manchester Police,GBR,COP | st=ongoing
e11 ASSAULT/beat | assault | r=him>BOB | p=Manchester>MAN | d=2022-10-16 | same=e1
+ China's foreign ministry has lodged a complaint of its own over "malicious harassment" of the mission, a spokesman in Beijing said on Thursday.
S unnamed:a spokesman in Beijing>- | said on Thursday | China's foreign ministry has lodged a complaint of its own over "malicious harassment" of the mission | mixed
e12 ACCUSE/disapprove | lodged a complaint | a=China's foreign ministry>CHN | r=The Foreign Office>GBR
+ Alicia Kearns, who chairs the foreign affairs committee, urged ministers to give the consul three days to pack.
e13 REQUEST/change | urged | a=Alicia Kearns>Alicia Kearns,GBR,LEG | r=ministers>GBR
+ The beaten man has moved house.
. "We came to this city to be safe from exactly those people," said Kelvin, a friend who was at his side.
S person:Kelvin>=Kelvin | said | We came to this city to be safe from exactly those people, | direct

@story en-own-q-083 | en | 2017-06-20 | Situasi
@who WAR = Otto Warmbier | USA | CVL
@who NK = North Korea | PRK | GOV
@who TRU = Donald Trump | USA | GOV
@who MOON = Moon Jae-in | KOR | GOV
@where PYO = Pyongyang | PRK | 39.04 | 125.76
# American student freed by North Korea in a coma dies at home in Ohio
e1 RETREAT/release | freed | a=North Korea>NK | r=American student>WAR | p=North Korea>PYO | d=2017-06-13
+ CINCINNATI (AP) — Otto Warmbier, the American college student whom North Korea released last week in a coma after 17 months of captivity, died Monday, his parents said.
S unnamed:his parents>- | said | Otto Warmbier, the American college student ... died Monday | indirect
e2 RETREAT/release | released | a=North Korea>NK | r=Otto Warmbier>WAR | p=North Korea>PYO | d=2017-06-13 | same=e1
+ "The awful torturous mistreatment our son received at the hands of the North Koreans ensured that no other outcome was possible," they wrote.
S unnamed:they>- | wrote | The awful torturous mistreatment our son received at the hands of the North Koreans ensured that no other outcome was possible, | direct
e3 ASSAULT/torture | torturous mistreatment | a=the North Koreans>NK | r=our son>WAR | p=North Korea>PYO | d=2016-01-01..2017-06-13
+ He was arrested in January 2016 at the airport of Pyongyang for taking down a propaganda poster in his hotel, and sentenced to 15 years of hard labor after a one-hour trial.
e4 COERCE/arrest | arrested | r=He>WAR | p=Pyongyang>PYO | d=2016-01-01..2016-01-31
e5 SANCTION/convict | sentenced | r=He>WAR | p=Pyongyang>PYO
+ President Donald Trump condemned "the brutality of the North Korean regime," and Sen. John McCain said bluntly that Warmbier had been murdered.
S person:President Donald Trump>TRU | condemned | the brutality of the North Korean regime, | direct
S person:Sen. John McCain>=John McCain | said bluntly that | Warmbier had been murdered | indirect
e6 ACCUSE/disapprove | condemned | a=President Donald Trump>TRU | r=the North Korean regime>NK | d=2017-06-19
e7 ASSAULT | murdered | a=the North Korean regime>NK | r=Warmbier>WAR | f=killed 1 "Warmbier"
+ Pyongyang has maintained that he fell ill of botulism and a sleeping pill, and that it let him go on humanitarian grounds.
S organization:Pyongyang>NK | maintained that | he fell ill of botulism and a sleeping pill, and that it let him go on humanitarian grounds | indirect
e8 RETREAT/release | let him go | a=it>NK | r=him>WAR | p=Pyongyang>PYO | d=2017-06-13 | same=e1
+ Three other Americans are still held there; South Korea's president, Moon Jae-in, sent condolences and demanded that the North swiftly return six of his own countrymen.
e9 COERCE/arrest | held | a=Pyongyang>NK | r=Three other Americans>American prisoners in North Korea,USA,CVL | p=Pyongyang>North Korea,PRK,40.34,127.51 | st=ongoing | f=detained 3 "Three other Americans"
e10 REQUEST/yield | demanded | a=Moon Jae-in>MOON | r=the North>NK
+ The tour agency with which he traveled announced that it would no longer take U.S. citizens.

@story en-own-q-084 | en | 2024-01-23 | Situasi
@who ETA = Government of Ecuador | ECU | GOV
@who NOB = Daniel Noboa | ECU | GOV
@who CHO = Los Choneros | ECU | REB
@who USA = United States | USA | GOV
@who COL = Colombia | COL | GOV
@where ESM = Esmeraldas | ECU | 0.97 | -79.65
@where UIO = Quito | ECU | -0.18 | -78.47
# Americas in brief: US generals in Quito, Guatemala swears in outsider, strike shuts Argentina
e1 CONSULT/visit | in Quito | a=US generals>USA | r=Quito>ETA | p=Quito>UIO | d=2024-01-22..2024-01-25 | st=ongoing
e2 PROTEST/strike | strike | p=Argentina>Argentina,ARG,-38.4,-63.6 | st=planned
+ ECUADOR - General Laura Richardson of the US Southern Command and a White House adviser began four days of talks in Quito on Monday about help against the gangs that have turned Ecuador's prisons into barracks.
e3 CONSULT/visit | talks | a=General Laura Richardson of the US Southern Command>Laura Richardson,USA,MIL ; a White House adviser>Christopher Dodd,USA,GOV | r=Ecuador>ETA | p=Quito>UIO | d=2024-01-22..2024-01-25 | st=ongoing | same=e1
. Washington will hand over 20,000 bulletproof vests and more than $1 million worth of gear, her command said.
S organization:her command>=United States Southern Command | said | Washington will hand over 20,000 bulletproof vests and more than $1 million worth of gear | indirect
e4 AGREE | will hand over 20,000 bulletproof vests | a=Washington>USA | r=Ecuador>ETA | st=planned
+ President Daniel Noboa extended his tax proposal to pay for the war, and soldiers seized 22 tonnes of cocaine in a pig farm on Sunday.
e5 COERCE/seize | seized 22 tonnes of cocaine | a=soldiers>Armed Forces of Ecuador,ECU,MIL | p=a pig farm>Ecuador,ECU,-1.83,-78.18 | d=2024-01-21
+ GUATEMALA - Bernardo Arévalo, a mild scholar of 65, was sworn in nine hours late last week after allies of the old guard in Congress quibbled over his deputies' credentials and riot police faced an angry crowd outside.
e6 PROTEST/demo | angry crowd | a=an angry crowd>Supporters of Bernardo Arévalo,GTM,CVL | r=Congress>Congress of Guatemala,GTM,LEG | p=GUATEMALA>Guatemala City,GTM,14.63,-90.51 | d=2024-01-14
. He has asked the attorney general, Consuelo Porras, to resign; she has declined.
e7 REQUEST/yield | asked | a=He>Bernardo Arévalo,GTM,GOV | r=Consuelo Porras>Consuelo Porras,GTM,JUD
e8 REJECT/yield | declined | a=she>Consuelo Porras,GTM,JUD | r=He>Bernardo Arévalo,GTM,GOV
+ ARGENTINA - The biggest union federation holds a 12-hour general strike on Wednesday against the decrees of President Javier Milei, who has devalued the peso by half.
e9 PROTEST/strike | general strike | a=The biggest union federation>General Confederation of Labour,ARG,CVL | r=President Javier Milei>Javier Milei,ARG,GOV | p=ARGENTINA>Argentina,ARG,-38.4,-63.6 | d=2024-01-24 | st=planned | same=e2
. "There is no strike that stops us, there is no threat that intimidates us," said the security minister, Patricia Bullrich, who called the organisers mafiosi.
S person:Patricia Bullrich>=Patricia Bullrich | said | There is no strike that stops us, there is no threat that intimidates us, | direct
S person:who>=Patricia Bullrich | called | the organisers mafiosi | indirect
e10 REJECT/yield | no strike that stops us | a=Patricia Bullrich>Patricia Bullrich,ARG,GOV | r=The biggest union federation>General Confederation of Labour,ARG,CVL
e11 ACCUSE/disapprove | mafiosi | a=Patricia Bullrich>Patricia Bullrich,ARG,GOV | r=the organisers>General Confederation of Labour,ARG,CVL
+ PERU - A court lifted the travel ban on the former president Martín Vizcarra.
e12 CONCEDE | lifted the travel ban | a=A court>Judiciary of Peru,PER,JUD | r=Martín Vizcarra>Martín Vizcarra,PER,OPP | p=PERU>Peru,PER,-9.19,-75.02
+ BRAZIL - Rain in Rio de Janeiro has killed 12.

@story en-own-q-085 | en | 2023-10-06 | Situasi
@who PAK = Pakistan | PAK | GOV
@who TAL = Taliban government of Afghanistan | AFG | GOV
@who AFR = Afghan refugees in Pakistan | AFG | CVL
@who TTP = Pakistani Taliban | PAK | REB
@who UNHCR = UNHCR | - | IGO
@who BUG = Sarfraz Bugti | PAK | GOV
@where TOR = Torkham | PAK | 34.12 | 71.09
@where KAR = Karachi | PAK | 24.86 | 67.01
@where MAS = Mastung | PAK | 29.8 | 66.85
# Leave by November 1 or be thrown out, Pakistan tells 1.7 million Afghans
S organization:Pakistan>PAK | tells | Leave by November 1 or be thrown out | indirect
e1 REQUEST/yield | Leave by November 1 | a=Pakistan>PAK | r=1.7 million Afghans>AFR | d=2023-10-03
e2 THREATEN/expel | be thrown out | a=Pakistan>PAK | r=1.7 million Afghans>AFR | d=2023-10-03
+ KARACHI, Pakistan — Abdul Wali was born in this city, has never seen Kabul, and keeps the key of a bakery that his grandfather opened in 1982.
+ On Tuesday he learned from a television in a barber's shop that he had 28 days to leave.
+ Pakistan's caretaker interior minister, Sarfraz Bugti, announced that all undocumented migrants, among them some 1.7 million Afghans, must go of their own accord by Nov. 1 or face mass arrest and deportation.
S person:Sarfraz Bugti>BUG | announced that | all undocumented migrants, among them some 1.7 million Afghans, must go of their own accord by Nov. 1 or face mass arrest and deportation | indirect
e3 REQUEST/yield | must go of their own accord | a=Sarfraz Bugti>BUG | r=Afghans>AFR | d=2023-10-03 | f=size 1700000 "some 1.7 million Afghans" | same=e1
e4 THREATEN/arrest,expel | face mass arrest and deportation | a=Sarfraz Bugti>BUG | r=Afghans>AFR | d=2023-10-03 | same=e2
. Their property will be confiscated, he said, and a hotline will reward citizens who inform on them.
S person:he#2>BUG | said | Their property will be confiscated | indirect
e5 COERCE/seize | confiscated | a=Pakistan>PAK | r=Their>AFR | st=planned
+ Fourteen of the 24 suicide bombings in the country this year were carried out by Afghan nationals, the minister asserted.
S person:the minister>BUG | asserted | Fourteen of the 24 suicide bombings in the country this year were carried out by Afghan nationals | indirect
e6 ASSAULT/suicide-attack | suicide bombings | a=Afghan nationals>Afghan militants in Pakistan,AFG,REB | p=the country>Pakistan,PAK,30.38,69.35 | d=2023-01-01..2023-10-06
+ The Taliban government in Kabul called the policy unacceptable.
S organization:The Taliban government in Kabul>TAL | called | the policy unacceptable | indirect
e7 ACCUSE/disapprove | unacceptable | a=The Taliban government in Kabul>TAL | r=Pakistan>PAK
. "Afghan refugees are not involved in Pakistan's security problems, and Pakistan should tolerate them," its spokesman, Zabihullah Mujahid, wrote on X.
S person:Zabihullah Mujahid>=Zabihullah Mujahid | wrote on X | Afghan refugees are not involved in Pakistan's security problems, and Pakistan should tolerate them, | direct
e8 REQUEST/change | should tolerate | a=Zabihullah Mujahid>Zabihullah Mujahid,AFG,GOV | r=Pakistan>PAK
+ Four days before the announcement a bomber walked into a procession for the Prophet's birthday in Mastung, in Baluchistan, and killed 59 people.
e9 ASSAULT/suicide-attack | killed | a=a bomber>Suicide bomber in Mastung,-,REB | r=59 people>People of Mastung,PAK,CVL | p=Mastung>MAS | d=2023-09-29 | f=killed 59 "59 people"
+ Islamabad has long complained that the Pakistani Taliban find sanctuary across the border; in September it closed the Torkham crossing for nine days after the two countries' guards exchanged fire there.
S organization:Islamabad>PAK | complained that | the Pakistani Taliban find sanctuary across the border | indirect
e10 COERCE/restrict | closed the Torkham crossing | a=it>PAK | p=Torkham>TOR | d=2023-09-01..2023-09-30
e11 ASSAULT/firearms | exchanged fire | a=the two countries' guards>Frontier Corps of Pakistan,PAK,MIL ; the two countries' guards>Border guards of Afghanistan,AFG,MIL | p=there>TOR | d=2023-09-01..2023-09-30
+ The United Nations refugee agency offered to help Pakistan register those who need protection, and appealed to it to keep returns voluntary.
e12 AGREE | offered to help | a=The United Nations refugee agency>UNHCR | r=Pakistan>PAK
e13 REQUEST/change | appealed | a=The United Nations refugee agency>UNHCR | r=it#2>PAK
+ Hundreds of families have been picked up in Karachi since August, said Samina Qureshi, a lawyer who has bailed out some of them.
S person:Samina Qureshi>=Samina Qureshi | said | Hundreds of families have been picked up in Karachi since August | indirect
e14 COERCE/arrest | picked up | r=families>AFR | p=Karachi>KAR | d=2023-08-01..2023-10-06 | f=detained 200.. "Hundreds of families"
+ The United States, which promised visas to some 25,000 of the Afghans in Pakistan, has asked Islamabad to spare them.
e15 AGREE | promised visas | a=The United States>United States,USA,GOV | r=Afghans in Pakistan>AFR
e16 REQUEST/change | asked | a=The United States>United States,USA,GOV | r=Islamabad>PAK
+ Mr. Wali has put the key on a string round his neck.
. "They can have the ovens," he said. 
S person:he#3>=Abdul Wali | said | They can have the ovens, | direct
