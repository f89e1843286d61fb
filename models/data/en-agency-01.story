@story en-own-qa-001 | en | 2013-05-28 | TASS
@who SR = Sergey Ryabkov | RUS | GOV
@who RU = Russia | RUS | GOV
@who SY = Syria | SYR | GOV
@who EU = European Union | - | IGO
@who US = United States | USA | GOV
@who IL = Israel | ISR | GOV
@who MY = Moshe Yaalon | ISR | GOV
@where BR = Brussels | BEL | 50.85 | 4.35
@where GE = Geneva | CHE | 46.2 | 6.15
# Moscow not to scrap S-300 contract with Damascus — deputy foreign minister
S person:deputy foreign minister>SR | - | Moscow not to scrap S-300 contract with Damascus | indirect
e1 REJECT/yield | not to scrap | a=Moscow>RU
+ MOSCOW, May 28. /TASS/.
. Russia regards the supply of S-300 air defense systems to Syria as a stabilizing factor and does not intend to revise the contract, Deputy Foreign Minister Sergey Ryabkov told journalists on Tuesday.
S person:Deputy Foreign Minister Sergey Ryabkov>SR | told | Russia regards the supply of S-300 air defense systems to Syria as a stabilizing factor and does not intend to revise the contract | indirect
e2 AID | supply | a=Russia>RU | r=Syria>SY | st=planned
e3 REJECT/yield | does not intend to revise | a=Russia>RU | same=e1
. "We believe that steps of this kind hold back some hotheads from considering scenarios in which outside forces would take part in the conflict," he said, adding that the deal had been signed several years ago.
S person:he#3>SR | said | We believe that steps of this kind hold back some hotheads from considering scenarios in which outside forces would take part in the conflict | direct
S person:he#3>SR | adding that | the deal had been signed several years ago | indirect
e4 AGREE | signed | a=Russia>RU ; Syria>SY
. The diplomat declined to say whether any components had been shipped already.
+ He was speaking hours after EU foreign ministers, meeting in Brussels late on Monday, failed to prolong an embargo on arms for the Syrian opposition.
e5 CONSULT/multilateral | meeting | a=EU foreign ministers>EU | p=Brussels>BR | d=2013-05-27
e6 SANCTION/discontinue | prolong an embargo | a=EU foreign ministers>EU | r=the Syrian opposition>Syrian opposition,SYR,REB | p=Brussels>BR | d=2013-05-27 | st=denied
. The decision, Ryabkov noted, reflected double standards and "directly harms the prospects of convening an international conference."
S person:Ryabkov>SR | noted | reflected double standards and "directly harms the prospects of convening an international conference." | mixed
e7 ACCUSE/disapprove | double standards | a=Ryabkov>SR | r=EU foreign ministers>EU | d=2013-05-28
. Britain and France had pressed for the change; neither has plans to send weapons before August, their ministers indicated.
S person:their ministers>- | indicated | neither has plans to send weapons before August | indirect
e8 REQUEST/change | pressed for the change | a=Britain>United Kingdom,GBR,GOV ; France>France,FRA,GOV | r=EU foreign ministers>EU
e9 AID | send weapons | a=Britain>United Kingdom,GBR,GOV ; France>France,FRA,GOV | r=the Syrian opposition>Syrian opposition,SYR,REB | st=denied
+ Israel reacted sharply.
. Defense Minister Moshe Yaalon told reporters that the deliveries had not taken place and that he hoped they would not. 
S person:Defense Minister Moshe Yaalon>MY | told reporters that | the deliveries had not taken place and that he hoped they would not | indirect
e10 AID | deliveries | a=Russia>RU | r=Syria>SY | st=denied | same=e2
. "But if, God forbid, they do arrive in Syria, we will know what to do," he warned.
S person:he#2>MY | warned | But if, God forbid, they do arrive in Syria, we will know what to do | direct
e11 THREATEN/violence | we will know what to do | a=he#2>MY | r=Syria>SY
+ The S-300 can track up to a hundred targets and, depending on the version, engage aircraft at a distance of up to 200 kilometers.
. Russian and US diplomats are still trying to bring the two Syrian sides to Geneva, where a conference proposed on May 7 may be held in June.
e12 REQUEST/meet | trying to bring | a=Russian and US diplomats>RU ; Russian and US diplomats>US | r=the two Syrian sides>SY ; the two Syrian sides>Syrian opposition,SYR,REB | st=ongoing
e13 CONSULT/multilateral | conference | r=the two Syrian sides>SY ; the two Syrian sides>Syrian opposition,SYR,REB | p=Geneva>GE | d=2013-06-01..2013-06-30 | st=possible
. Damascus has agreed in principle to take part, according to the Russian Foreign Ministry.
S organization:the Russian Foreign Ministry>=Ministry of Foreign Affairs of Russia | according to | Damascus has agreed in principle to take part | indirect
e14 AGREE | agreed in principle to take part | a=Damascus>SY

@story en-own-qa-002 | en | 2010-11-23 | Yonhap
@who NK = North Korea | PRK | GOV
@who NKA = Korean People's Army | PRK | MIL
@who SK = South Korea | KOR | GOV
@who JCS = Joint Chiefs of Staff of South Korea | KOR | MIL
@who SKM = Republic of Korea Marine Corps | KOR | MIL
@who LMB = Lee Myung-bak | KOR | GOV
@who US = United States | USA | GOV
@who CN = China | CHN | GOV
@where Y = Yeonpyeong Island | KOR | 37.67 | 125.7
# (3rd LD) N. Korea fires artillery at island, two marines killed; Lee orders 'multiple-fold' response
e1 ASSAULT/heavy-weapons | fires artillery | a=N. Korea>NK | r=two marines>SKM | p=island>Y | d=2010-11-23 | f=killed 2 "two marines"
e2 REQUEST | orders | a=Lee>LMB | d=2010-11-23
e3 ASSAULT/heavy-weapons | multiple-fold' response | r=N. Korea>NK | st=possible
+ SEOUL, Nov. 23 (Yonhap) -- North Korea shelled the South Korean border island of Yeonpyeong on Tuesday, killing two marines, wounding at least 18 people and setting dozens of houses ablaze, officials said.
S unnamed:officials>- | said | North Korea shelled the South Korean border island of Yeonpyeong on Tuesday, killing two marines, wounding at least 18 people and setting dozens of houses ablaze | indirect
e4 ASSAULT/heavy-weapons | shelled | a=North Korea>NK | r=two marines>SKM | p=Yeonpyeong>Y | d=2010-11-23 | f=killed 2 "two marines" ; injured 18.. "at least 18 people" | same=e1
+ The barrage began at 2:34 p.m. and came in two waves, the Joint Chiefs of Staff (JCS) said, adding that the South's self-propelled howitzers had answered with some 80 rounds.
S organization:the Joint Chiefs of Staff (JCS)>JCS | said | The barrage began at 2:34 p.m. and came in two waves | indirect
S organization:the Joint Chiefs of Staff (JCS)>JCS | adding that | the South's self-propelled howitzers had answered with some 80 rounds | indirect
e5 ASSAULT/heavy-weapons | barrage | p=Yeonpyeong>Y | d=2010-11-23 | same=e1
e6 ASSAULT/heavy-weapons | answered with some 80 rounds | a=the South's self-propelled howitzers>SKM | r=North Korea>NKA | d=2010-11-23
+ Fighter jets were scrambled and the military went to its highest peacetime alert.
e7 MOBILIZE/weapons | scrambled | r=Fighter jets>Republic of Korea Air Force,KOR,MIL | d=2010-11-23
e8 MOBILIZE/troops | highest peacetime alert | a=the military>Republic of Korea Armed Forces,KOR,MIL | d=2010-11-23
+ President Lee Myung-bak, who arrived at the bunker of Cheong Wa Dae minutes after the first report, instructed commanders to strike missile bases near the North's guns if there are signs of further provocation.
e9 REQUEST | instructed | a=President Lee Myung-bak>LMB | r=commanders>JCS | d=2010-11-23 | same=e2
e10 ASSAULT/aerial | strike missile bases | a=commanders>JCS | r=the North's>NK | st=possible
+ "Enormous retaliation is going to be necessary to make North Korea incapable of provoking us again," Lee was quoted by an aide as saying.
S unnamed:an aide>- ; person:Lee>LMB | was quoted by | Enormous retaliation is going to be necessary to make North Korea incapable of provoking us again | direct
e11 THREATEN/violence | Enormous retaliation | a=Lee>LMB | r=North Korea>NK
+ Pyongyang put the blame on its neighbor.
e12 ACCUSE | put the blame | a=Pyongyang>NK | r=its neighbor>SK
. Its supreme command claimed through the Korean Central News Agency that the South had fired first, and threatened "merciless military attacks" should its waters be violated "even 0.001 millimeter."
S outlet:the Korean Central News Agency>=Korean Central News Agency ; organization:Its supreme command>NKA | claimed through | the South had fired first | indirect
S organization:Its supreme command>NKA | threatened | merciless military attacks | direct
e13 ASSAULT/heavy-weapons | fired first | a=the South>SK | r=its waters>NK | d=2010-11-23
e14 THREATEN/violence | threatened | a=Its supreme command>NKA | r=the South>SK
+ South Korean troops had been holding an annual exercise off the west coast since Monday, but no shell landed north of the line, a JCS officer insisted.
S unnamed:a JCS officer>- | insisted | no shell landed north of the line | indirect
e15 MOBILIZE/troops | annual exercise | a=South Korean troops>Republic of Korea Armed Forces,KOR,MIL | d=2010-11-22..2010-11-23
e16 ASSAULT/heavy-weapons | shell landed | a=South Korean troops>Republic of Korea Armed Forces,KOR,MIL | st=denied | same=e13
+ About 1,700 people live on Yeonpyeong, most of them from crab fishing.
. "I thought the school boiler had burst, and then the hill was on fire," said Kim Ji-kwon, a resident reached by telephone in a shelter.
S person:Kim Ji-kwon>=Kim Ji-kwon | said | I thought the school boiler had burst, and then the hill was on fire | direct
+ The White House "strongly condemned" the attack and called on the North to halt its belligerent action, while a Chinese foreign ministry spokesman urged both sides to do more for peace.
e17 ACCUSE/disapprove | strongly condemned | a=The White House>US | r=the North>NK
S organization:The White House>=White House | - | strongly condemned | direct
e18 ASSAULT/heavy-weapons | attack | p=Yeonpyeong>Y | d=2010-11-23 | same=e1
e19 REQUEST/yield | called on | a=The White House>US | r=the North>NK
e20 REQUEST/change | urged | a=a Chinese foreign ministry spokesman>Hong Lei,CHN,GOV | r=both sides>NK ; both sides>SK
+ The two Koreas remain technically at war, as the 1950-53 conflict ended with an armistice and not with a treaty.
. In March, 46 sailors died when the corvette Cheonan was torpedoed in the same waters; an international inquiry held Pyongyang responsible, a finding it rejects.
e21 ASSAULT/heavy-weapons | torpedoed | r=46 sailors>Republic of Korea Navy,KOR,MIL | p=the same waters>Yellow Sea,KOR,37.93,124.6 | d=2010-03-26 | f=killed 46 "46 sailors"
e22 ACCUSE/allege | held Pyongyang responsible | a=an international inquiry>Joint Investigation Group on the Cheonan,-,- | r=Pyongyang>NK
e23 REJECT | rejects | a=it>NK
+ Red Cross talks on family reunions, scheduled for Thursday, have been put off indefinitely, the unification ministry announced.
S organization:the unification ministry>=Ministry of Unification of South Korea | announced | Red Cross talks on family reunions, scheduled for Thursday, have been put off indefinitely | indirect
e24 REJECT/meet | put off | a=the unification ministry>Ministry of Unification of South Korea,KOR,GOV | r=Red Cross>Red Cross Society of North Korea,PRK,NGO | d=2010-11-23

@story en-own-qa-003 | en | 2015-02-12 | BelTA
@who AL = Alexander Lukashenko | BLR | GOV
@who VP = Vladimir Putin | RUS | GOV
@who PP = Petro Poroshenko | UKR | GOV
@who FH = Francois Hollande | FRA | GOV
@who AM = Angela Merkel | DEU | GOV
@who CG = Trilateral Contact Group | - | -
@who AZ = Alexander Zakharchenko | UKR | REB
@who IP = Igor Plotnitsky | UKR | REB
@where M = Minsk | BLR | 53.9 | 27.57
@where D = Donbas | UKR | 48.0 | 38.0
@where DE = Debaltsevo | UKR | 48.34 | 38.4
# Marathon talks in Minsk yield ceasefire deal, Lukashenko praises participants' stamina
e1 CONSULT/multilateral | Marathon talks | p=Minsk>M | d=2015-02-11..2015-02-12
e2 CONCEDE | ceasefire deal | p=Minsk>M | d=2015-02-12
e3 SUPPORT | praises | a=Lukashenko>AL | r=participants>-,-,-
+ MINSK, 12 February (BelTA) – The leaders of Russia, Ukraine, Germany and France agreed on a ceasefire in Donbass effective midnight on 15 February after more than sixteen hours of negotiations at the Palace of Independence in Minsk, BelTA has learned.
S outlet:BelTA>=BelTA | has learned | The leaders of Russia, Ukraine, Germany and France agreed on a ceasefire in Donbass effective midnight on 15 February after more than sixteen hours of negotiations at the Palace of Independence in Minsk | indirect
e4 CONCEDE | agreed on a ceasefire | a=The leaders of Russia, Ukraine, Germany and France>VP ; The leaders of Russia, Ukraine, Germany and France>PP ; The leaders of Russia, Ukraine, Germany and France>AM ; The leaders of Russia, Ukraine, Germany and France>FH | p=Minsk>M | d=2015-02-12 | same=e2
e5 RETREAT/ceasefire | effective midnight | p=Donbass>D | d=2015-02-15 | st=planned
e6 CONSULT/multilateral | negotiations | a=The leaders of Russia, Ukraine, Germany and France>VP ; The leaders of Russia, Ukraine, Germany and France>PP ; The leaders of Russia, Ukraine, Germany and France>AM ; The leaders of Russia, Ukraine, Germany and France>FH | p=Minsk>M | d=2015-02-11..2015-02-12 | same=e1
+ The Contact Group and representatives of the self-proclaimed republics signed a 13-point package of measures which the four heads of state and government supported in a separate declaration.
e7 AGREE | signed | a=The Contact Group>CG ; representatives of the self-proclaimed republics>AZ ; representatives of the self-proclaimed republics>IP | p=Minsk>M | d=2015-02-12
e8 SUPPORT | supported | a=the four heads of state and government>VP ; the four heads of state and government>PP ; the four heads of state and government>AM ; the four heads of state and government>FH | p=Minsk>M | d=2015-02-12
+ Heavy weapons are to be pulled back at least 25 kilometres from the line within two weeks, all prisoners exchanged, and "all foreign armed formations" withdrawn from Ukraine.
e9 RETREAT/withdraw | pulled back | p=the line>D | st=planned
e10 RETREAT/release | prisoners exchanged | p=Ukraine>D | st=planned
e11 RETREAT/withdraw | withdrawn | a=all foreign armed formations>Foreign armed formations in Ukraine,-,- | p=Ukraine>Ukraine,UKR,49.0,32.0 | st=planned
+ Speaking to journalists after he had seen his guests off, Alexander Lukashenko admitted that there had been moments when everything hung by a thread.
S person:Alexander Lukashenko>AL | admitted that | there had been moments when everything hung by a thread | indirect
. "If they had not met here, hundreds more people would have been killed.
. I carried them coffee at five in the morning and I saw men who did not want to leave with empty hands," the Belarusian president said.
S person:the Belarusian president>AL | said | If they had not met here, hundreds more people would have been killed. I carried them coffee at five in the morning and I saw men who did not want to leave with empty hands | direct
. Belarus, he added, is ready to offer the same hospitality again, "as often as it is needed."
S person:he>AL | added | is ready to offer the same hospitality again, "as often as it is needed." | mixed
e12 AGREE | ready to offer the same hospitality | a=Belarus>Belarus,BLR,GOV
+ Angela Merkel spoke of a glimmer of hope but did not conceal that great hurdles remained.
S person:Angela Merkel>AM | spoke of | a glimmer of hope | indirect
+ Petro Poroshenko accused the Russian side of having put forward unacceptable conditions during the night; Vladimir Putin, for his part, called on both parties to stop the bloodshed as soon as possible.
e13 ACCUSE/disapprove | accused | a=Petro Poroshenko>PP | r=the Russian side>Russia,RUS,GOV
e14 REQUEST/yield | called on | a=Vladimir Putin>VP | r=both parties>Ukraine,UKR,GOV ; both parties>Separatists in Donbas,UKR,REB
. According to the Russian leader, the militia have surrounded a group of up to 8,000 Ukrainian troops near Debaltsevo and expect it to lay down arms.
S person:the Russian leader>VP | According to | the militia have surrounded a group of up to 8,000 Ukrainian troops near Debaltsevo and expect it to lay down arms | indirect
e15 ASSAULT | surrounded | a=the militia>Separatists in Donbas,UKR,REB | r=Ukrainian troops>Armed Forces of Ukraine,UKR,MIL | p=Debaltsevo>DE | f=size ..8000 "up to 8,000 Ukrainian troops"
e16 REQUEST/yield | expect it to lay down arms | a=the militia>Separatists in Donbas,UKR,REB | r=it#2>Armed Forces of Ukraine,UKR,MIL | p=Debaltsevo>DE
. Kiev denies any encirclement.
S organization:Kiev>=Ukraine | denies | any encirclement | indirect
e17 REJECT | denies | a=Kiev>Ukraine,UKR,GOV
e18 ASSAULT | encirclement | a=the militia>Separatists in Donbas,UKR,REB | r=Ukrainian troops>Armed Forces of Ukraine,UKR,MIL | p=Debaltsevo>DE | st=denied | same=e15
+ A first set of Minsk agreements, reached on 5 September 2014, was never fully observed.
e19 AGREE | Minsk agreements | p=Minsk>M | d=2014-09-05
+ The OSCE is to monitor the withdrawal by means of satellites, drones and radar.
e20 AGREE | monitor the withdrawal | a=The OSCE>Organization for Security and Co-operation in Europe,-,IGO | p=the line>D | st=planned

@story en-own-qa-004 | en | 2023-04-23 | AZERTAC
@who AZ = Azerbaijan | AZE | GOV
@who SBS = State Border Service of Azerbaijan | AZE | MIL
@who AR = Armenia | ARM | GOV
@who MFA = Ministry of Foreign Affairs of Azerbaijan | AZE | GOV
@who RP = Russian peacekeepers in Nagorno-Karabakh | RUS | MIL
@who IA = Ilham Aliyev | AZE | GOV
@who US = United States Department of State | USA | GOV
@where L = Lachin road | AZE | 39.6 | 46.53
@where H = Hakari bridge | AZE | 39.55 | 46.5
# Azerbaijan establishes border checkpoint at start of Lachin-Khankendi road
e1 COERCE/restrict | establishes border checkpoint | a=Azerbaijan>AZ | p=Lachin-Khankendi road>L | d=2023-04-23
+ Baku, April 23, AZERTAC
+ On April 23, at 12:00, units of the State Border Service established a checkpoint on the state border with Armenia, at the beginning of the Lachin-Khankendi road, according to a joint statement of the country's security bodies.
S document:a joint statement of the country's security bodies>=joint statement of Azerbaijan's security bodies | according to | On April 23, at 12:00, units of the State Border Service established a checkpoint on the state border with Armenia, at the beginning of the Lachin-Khankendi road | indirect
e2 COERCE/restrict | established a checkpoint | a=units of the State Border Service>SBS | p=Lachin-Khankendi road>L | d=2023-04-23 | same=e1
. The step was taken "in order to prevent the illegal transportation of manpower, weapons and mines," for which, the statement says, Armenia has misused the road since the autumn of 2020.
S document:the statement>=joint statement of Azerbaijan's security bodies | says | Armenia has misused the road since the autumn of 2020 | indirect
e3 MOBILIZE/weapons | illegal transportation of manpower, weapons and mines | a=Armenia>AR | p=the road>L | st=possible
e4 ACCUSE/allege | Armenia has misused the road | a=the statement>Security bodies of Azerbaijan,AZE,GOV | r=Armenia>AR | d=2023-04-23
+ Russian peacekeepers and the joint Russian-Turkish monitoring center have been informed.
+ The Ministry of Foreign Affairs pointed out that Baku had repeatedly warned of convoys carrying mines produced in 2021, but that its appeals had been left unanswered.
S organization:The Ministry of Foreign Affairs>MFA | pointed out that | Baku had repeatedly warned of convoys carrying mines produced in 2021, but that its appeals had been left unanswered | indirect
e5 ACCUSE/allege | repeatedly warned | a=Baku>AZ | r=Armenia>AR
e6 MOBILIZE/weapons | convoys carrying mines | a=Armenia>AR | p=Lachin-Khankendi road>L | same=e3
. "All necessary conditions will be created for the transparent and orderly passage of Armenian residents living in the Garabagh region," it stressed, and invited them to show "a constructive attitude."
S organization:it#2>MFA | stressed | All necessary conditions will be created for the transparent and orderly passage of Armenian residents living in the Garabagh region | direct
S organization:it#2>MFA | invited | a constructive attitude | direct
e7 AGREE | conditions will be created | a=it#2>MFA | r=Armenian residents>Karabakh Armenians,AZE,CVL
e8 REQUEST/change | invited | a=it#2>MFA | r=them>Karabakh Armenians,AZE,CVL
+ Yerevan described the checkpoint on the Hakari bridge as a gross violation of the trilateral statement of November 9, 2020, by which the corridor is placed under the control of the peacekeeping contingent.
S organization:Yerevan>AR | described | a gross violation of the trilateral statement of November 9, 2020 | indirect
e9 ACCUSE/disapprove | gross violation | a=Yerevan>AR | r=Azerbaijan>AZ
e10 COERCE/restrict | checkpoint | a=Azerbaijan>AZ | p=the Hakari bridge>H | d=2023-04-23 | same=e1
. It called on Russia to remove what it terms the "unlawful blockade," which has lasted since December 12.
e11 REQUEST/assist | called on | a=It>AR | r=Russia>Russia,RUS,GOV
S organization:it>AR | terms | unlawful blockade | direct
e12 COERCE/restrict | blockade | a=Azerbaijan>AZ | p=the corridor>L | d=2022-12-12..2023-04-23 | st=ongoing
+ Washington is "deeply concerned" by Baku's action, the State Department said, while the French Foreign Ministry demanded that free movement be restored.
S organization:the State Department>US | said | Washington is "deeply concerned" by Baku's action | mixed
e13 ACCUSE/disapprove | deeply concerned | a=Washington>US | r=Baku's>AZ
e14 REQUEST/yield | demanded | a=the French Foreign Ministry>Ministry for Europe and Foreign Affairs of France,FRA,GOV | r=Baku>AZ
. Baku rejected both remarks as biased.
e15 REJECT | rejected | a=Baku>AZ | r=both remarks>US ; both remarks>Ministry for Europe and Foreign Affairs of France,FRA,GOV
+ The mountain road, some 65 kilometers long, crosses pine forests and climbs to 1,800 meters.
. Azerbaijani protesters calling themselves eco-activists had camped on it for four months, demanding access to gold mines; some of them may leave in the coming days, participants told AZERTAC.
S outlet:AZERTAC>=AZERTAC ; unnamed:participants>- | told | some of them may leave in the coming days | indirect
e16 PROTEST/obstruct | camped | a=Azerbaijani protesters>Azerbaijani protesters on the Lachin road,AZE,CVL | p=it>L | d=2022-12-12..2023-04-23
e17 REQUEST/change | demanding access | a=Azerbaijani protesters>Azerbaijani protesters on the Lachin road,AZE,CVL
+ President Ilham Aliyev said on April 18 that whoever did not want to take Azerbaijani citizenship would have to look for another place to live.
S person:President Ilham Aliyev>IA | said | whoever did not want to take Azerbaijani citizenship would have to look for another place to live | indirect
e18 THREATEN/expel | would have to look for another place to live | a=President Ilham Aliyev>IA | r=whoever>Karabakh Armenians,AZE,CVL | d=2023-04-18

@story en-own-qa-005 | en | 2020-06-16 | Press Trust of India
@who IA = Indian Army | IND | MIL
@who PLA = People's Liberation Army | CHN | MIL
@who IND = India | IND | GOV
@who CHN = China | CHN | GOV
@who RS = Rajnath Singh | IND | GOV
@who AS = Anurag Srivastava | IND | GOV
@who ZL = Zhao Lijian | CHN | GOV
@where G = Galwan Valley | IND | 34.75 | 78.2
@where L = Leh | IND | 34.16 | 77.58
# 20 Army personnel killed in clash with Chinese troops in Galwan Valley
e1 ASSAULT/primitive | clash | a=Army personnel>IA ; Chinese troops>PLA | p=Galwan Valley>G | d=2020-06-15 | f=killed 20 "20 Army personnel"
+ New Delhi, Jun 16 (PTI) Twenty Indian Army personnel, including a colonel, were killed in a fierce clash with Chinese troops in the Galwan Valley in eastern Ladakh on Monday night, the biggest military confrontation between the two countries in over five decades.
e2 ASSAULT/primitive | clash | a=Twenty Indian Army personnel>IA ; Chinese troops>PLA | p=the Galwan Valley>G | d=2020-06-15 | f=killed 20 "Twenty Indian Army personnel" | same=e1
+ The Army initially said on Tuesday that an officer and two soldiers had died.
S organization:The Army>IA | said | an officer and two soldiers had died | indirect
e3 ASSAULT/primitive | died | r=an officer and two soldiers>IA | p=the Galwan Valley>G | d=2020-06-15 | f=killed 3 "an officer and two soldiers" | same=e1
. But in a late evening statement, it put the figure at 20, saying 17 others who were critically injured "in the line of duty" and exposed to sub-zero temperatures had succumbed.
S document:a late evening statement>=Indian Army statement ; organization:it>IA | saying | 17 others who were critically injured "in the line of duty" and exposed to sub-zero temperatures had succumbed | mixed
e4 ASSAULT/primitive | critically injured | r=17 others>IA | p=the Galwan Valley>G | d=2020-06-15 | f=killed 17 "17 others" | same=e1
+ Not a shot was fired, government sources said; the soldiers fought with stones, iron rods and batons studded with nails.
S unnamed:government sources>- | said | Not a shot was fired | indirect
e5 ASSAULT/firearms | shot was fired | p=the Galwan Valley>G | d=2020-06-15 | st=denied
e6 ASSAULT/primitive | fought | a=the soldiers>IA ; the soldiers>PLA | p=the Galwan Valley>G | d=2020-06-15 | same=e1
. There were casualties on the Chinese side as well, though it was not immediately clear how many, they added.
S unnamed:they>- | added | There were casualties on the Chinese side as well, though it was not immediately clear how many | indirect
e7 ASSAULT/primitive | casualties | r=the Chinese side>PLA | p=the Galwan Valley>G | d=2020-06-15 | same=e1
+ External Affairs Ministry Spokesperson Anurag Srivastava said the violent face-off happened as a result of an attempt by the Chinese side to unilaterally change the status quo there.
S person:External Affairs Ministry Spokesperson Anurag Srivastava>AS | said | the violent face-off happened as a result of an attempt by the Chinese side to unilaterally change the status quo there | indirect
e8 ASSAULT/primitive | violent face-off | p=there>G | d=2020-06-15 | same=e1
e9 ACCUSE/allege | attempt by the Chinese side to unilaterally change the status quo | a=External Affairs Ministry Spokesperson Anurag Srivastava>AS | r=the Chinese side>CHN
. "Both sides suffered casualties that could have been avoided had the agreement at the higher level been scrupulously followed by the Chinese side," he said.
S person:he#5>AS | said | Both sides suffered casualties that could have been avoided had the agreement at the higher level been scrupulously followed by the Chinese side | direct
e10 AGREE | agreement at the higher level | a=Both sides>IND ; Both sides>CHN | d=2020-06-06
+ Beijing told a different story.
. Chinese Foreign Ministry spokesman Zhao Lijian accused Indian soldiers of having crossed the border twice on Monday, "provoking and attacking Chinese personnel".
S person:Chinese Foreign Ministry spokesman Zhao Lijian>ZL | accused | having crossed the border twice on Monday, "provoking and attacking Chinese personnel" | mixed
e11 ACCUSE/allege | accused | a=Chinese Foreign Ministry spokesman Zhao Lijian>ZL | r=Indian soldiers>IA
e12 MOBILIZE/troops | crossed the border | a=Indian soldiers>IA | p=the border>G | d=2020-06-15
e13 ASSAULT | attacking | a=Indian soldiers>IA | r=Chinese personnel>PLA | p=the border>G | d=2020-06-15
. China lodged a strong protest, he said, and "once again sternly asked the Indian side to restrain its frontline troops".
S person:he>ZL | said | China lodged a strong protest, he said, and "once again sternly asked the Indian side to restrain its frontline troops" | mixed
e14 ACCUSE/disapprove | lodged a strong protest | a=China>CHN | r=the Indian side>IND
e15 REQUEST/yield | asked | a=China>CHN | r=the Indian side>IND
+ Senior officers of the two armies met at the site on Tuesday to defuse the situation, and Defence Minister Rajnath Singh reviewed the position with Chief of Defence Staff Gen Bipin Rawat and the three service chiefs.
e16 CONSULT | met | a=Senior officers of the two armies>IA ; Senior officers of the two armies>PLA | p=the site>G | d=2020-06-16
e17 CONSULT | reviewed the position | a=Defence Minister Rajnath Singh>RS ; Chief of Defence Staff Gen Bipin Rawat>Bipin Rawat,IND,MIL ; the three service chiefs>Chiefs of the Indian armed services,IND,MIL | d=2020-06-16
. Singh later briefed Prime Minister Narendra Modi.
e18 CONSULT | briefed | a=Singh>RS ; Prime Minister Narendra Modi>Narendra Modi,IND,GOV | d=2020-06-16
+ The opposition Congress demanded that the government take the nation into confidence, and its leader Rahul Gandhi may raise the issue at an all-party meeting, if one is called.
e19 REQUEST/change | demanded | a=The opposition Congress>Indian National Congress,IND,OPP | r=the government>IND
e20 CONSULT/multilateral | all-party meeting | st=possible
+ The two armies had begun to disengage from Galwan and Hot Springs last week, after lieutenant generals held a seven-hour meeting on June 6.
e21 RETREAT/withdraw | begun to disengage | a=The two armies>IA ; The two armies>PLA | p=Galwan>G | d=2020-06-08..2020-06-14
e22 CONSULT | meeting | a=lieutenant generals>IA ; lieutenant generals>PLA | d=2020-06-06
+ The last deaths on the Line of Actual Control date back to 1975, when four Indian soldiers were ambushed at Tulung La in Arunachal Pradesh.
e23 ASSAULT | ambushed | r=four Indian soldiers>Assam Rifles,IND,MIL | p=Tulung La>Tulung La,IND,27.84,92.1 | d=1975-01-01..1975-12-31 | f=killed 4 "four Indian soldiers"
+ In Leh, shops stayed open, but residents spoke of helicopters overhead all day.

@story en-own-qa-006 | en | 2015-11-07 | Xinhua
@who XI = Xi Jinping | CHN | GOV
@who MA = Ma Ying-jeou | TWN | GOV
@who ZZ = Zhang Zhijun | CHN | GOV
@who DPP = Democratic Progressive Party | TWN | OPP
@who CN = China | CHN | GOV
@who TW = Taiwan | TWN | GOV
@where S = Singapore | SGP | 1.32 | 103.83
@where T = Taipei | TWN | 25.03 | 121.57
# Xinhua Insight: Cross-Strait leaders shake hands in Singapore, first time in 66 years
e1 CONSULT | shake hands | a=Cross-Strait leaders>XI ; Cross-Strait leaders>MA | p=Singapore>S | d=2015-11-07
+ SINGAPORE, Nov. 7 (Xinhua) -- Xi Jinping and Ma Ying-jeou met here on Saturday afternoon, the first meeting between leaders from across the Taiwan Strait since 1949.
e2 CONSULT | met | a=Xi Jinping>XI ; Ma Ying-jeou>MA | p=here>S | d=2015-11-07 | same=e1
. At 3 p.m. the two men walked towards each other from opposite ends of a ballroom in the Shangri-La Hotel and held each other's hand for more than a minute, before several hundred journalists.
+ "No force can pull us apart," Xi said in his opening remarks.
S person:Xi>XI | said | No force can pull us apart | direct
. "We are brothers connected by flesh even if our bones are broken, we are a family whose blood is thicker than water."
S person:Xi>XI | - | We are brothers connected by flesh even if our bones are broken, we are a family whose blood is thicker than water. | direct
+ Ma, who wore a blue tie, put forward five proposals, among them a hotline between the two offices for cross-Strait affairs and a reduction of hostility.
e3 REQUEST | put forward five proposals | a=Ma>MA | r=Xi>XI | p=here>S | d=2015-11-07
+ The hotline could be set up "very soon," said Zhang Zhijun, head of the mainland's Taiwan Work Office, who briefed the press afterwards.
S person:Zhang Zhijun, head of the mainland's Taiwan Work Office>ZZ | said | The hotline could be set up "very soon," | mixed
e4 COOPERATE | hotline | a=the mainland's>CN ; Taiwan>TW | st=possible
+ According to Zhang, Xi told Ma that the missiles about which people in Taiwan were anxious were "not targeted" at them.
S person:Zhang>ZZ ; person:Xi>XI | told | the missiles about which people in Taiwan were anxious were "not targeted" at them | mixed
. He also welcomed Taiwan's wish to join the Asian Infrastructure Investment Bank "in an appropriate manner," Zhang said, and voiced firm opposition to "Taiwan independence."
S person:Zhang>ZZ | said | He also welcomed Taiwan's wish to join the Asian Infrastructure Investment Bank "in an appropriate manner," | mixed
e5 SUPPORT | welcomed | a=He>XI | r=Taiwan's>TW | p=here>S | d=2015-11-07
e6 REJECT | firm opposition | a=He>XI | p=here>S | d=2015-11-07
+ No agreement was signed and no joint statement issued.
e7 AGREE | agreement was signed | a=Xi>XI ; Ma>MA | p=here>S | d=2015-11-07 | st=denied
+ The two shared the bill for dinner, at which Kinmen liquor was poured, and addressed each other as "Mister," a formula found by their staffs so that neither had to use the other's title.
+ In Taipei, a few hundred people protested outside the legislature, and the Democratic Progressive Party (DPP) criticized Ma for limiting Taiwan's choices.
e8 PROTEST/demo | protested | a=a few hundred people>Protesters in Taipei,TWN,CVL | p=Taipei>T | d=2015-11-07 | f=size 200.. "a few hundred people"
e9 ACCUSE/disapprove | criticized | a=the Democratic Progressive Party>DPP | r=Ma>MA
. Opponents who tried to burn portraits of both leaders at Songshan airport before dawn were stopped by police; 27 were led away.
e10 PROTEST/vandalize | burn portraits | a=Opponents>Protesters in Taipei,TWN,CVL | p=Songshan airport>Taipei Songshan Airport,TWN,25.07,121.55 | d=2015-11-07 | st=denied
e11 COERCE/arrest | led away | a=police>Police of Taiwan,TWN,COP | r=27>Protesters in Taipei,TWN,CVL | p=Songshan airport>Taipei Songshan Airport,TWN,25.07,121.55 | d=2015-11-07 | f=detained 27 "27"
+ The island elects a new leader on Jan. 16; under the law Ma may not stand for a third term.
+ Singapore was also the venue of the Wang-Koo talks of April 1993, the first between the bodies that the two sides had authorized, which in the previous year had reached the "1992 Consensus."
e12 CONSULT | Wang-Koo talks | a=the two sides>Association for Relations Across the Taiwan Straits,CHN,- ; the two sides>Straits Exchange Foundation,TWN,- | p=Singapore>S | d=1993-04-01..1993-04-30
e13 AGREE | reached | a=the two sides>Association for Relations Across the Taiwan Straits,CHN,- ; the two sides>Straits Exchange Foundation,TWN,- | d=1992-01-01..1992-12-31
+ The United States, whose State Department had welcomed the steps on Wednesday, said it hoped for further progress "with dignity and respect."
e14 SUPPORT | welcomed | a=State Department>United States Department of State,USA,GOV | r=the two sides>CN ; the two sides>TW | d=2015-11-04
S organization:The United States>=United States | said | it hoped for further progress "with dignity and respect." | mixed
