@story en-own-qb-037 | en | 2021-12-04 | Mehr News Agency
@who BAK = Ali Bagheri Kani | IRN | GOV
@who IR = Iran | IRN | GOV
@who US = United States | USA | GOV
@who E3 = E3 | - | GOV
@who BLI = Antony Blinken | USA | GOV
@who MOR = Enrique Mora | - | IGO
@who EU = European Union | - | IGO
@who ULY = Mikhail Ulyanov | RUS | GOV
@who BEN = Naftali Bennett | ISR | GOV
@who BAQ = Mohammad Baqeri | IRN | MIL
@who IAEA = International Atomic Energy Agency | - | IGO
@where VI = Vienna | AUT | 48.21 | 16.37
@where FO = Fordow | IRN | 34.88 | 50.99
# Bagheri: Iran's drafts cannot be rejected, Europeans have offered nothing in return
S person:Bagheri>BAK | : | Iran's drafts cannot be rejected, Europeans have offered nothing in return | indirect
e1 ACCUSE/disapprove | offered nothing | a=Bagheri>BAK | r=Europeans>E3
+ TEHRAN, Dec. 04 (MNA) – Iran's chief negotiator has said that the two texts which his delegation put on the table in Vienna are grounded in the 2015 deal itself and therefore leave the other side no room to turn them down.
S person:Iran's chief negotiator>BAK | said | the two texts which his delegation put on the table in Vienna are grounded in the 2015 deal itself and therefore leave the other side no room to turn them down | indirect
e2 REQUEST | put on the table | a=his delegation>BAK | r=the other side>E3 | p=Vienna>VI | d=2021-12-01..2021-12-02
+ Speaking to Al Jazeera on Friday night, Ali Bagheri Kani, who is also deputy foreign minister, noted that one paper deals with the removal of sanctions and the other with nuclear steps; a third, about verification, is being typed.
S outlet:Al Jazeera>=Al Jazeera ; person:Ali Bagheri Kani>BAK | noted that | one paper deals with the removal of sanctions and the other with nuclear steps | indirect
. "They may reject them only if they can prove that they lie outside the JCPOA," he maintained.
S person:he>BAK | maintained | They may reject them only if they can prove that they lie outside the JCPOA, | direct
e3 REJECT | reject them | a=They>E3 | r=he>IR | st=possible
. He went on to say that the Islamic Republic is ready to stay at the Palais Coburg for as long as it takes.
S person:He>BAK | went on to say | the Islamic Republic is ready to stay at the Palais Coburg for as long as it takes | indirect
e4 AGREE | ready to stay | a=the Islamic Republic>IR | p=the Palais Coburg>VI
+ The seventh round of talks, the first under the new administration, broke off on Friday after five days so that the envoys could consult in their capitals.
e5 CONSULT | seventh round of talks | a=Iran>IR ; the other side>E3 | p=Vienna>VI | d=2021-11-29..2021-12-03
. It resumes in the middle of next week, according to EU coordinator Enrique Mora, who "never had a weekend less free."
S person:EU coordinator Enrique Mora>MOR | according to | It resumes in the middle of next week | indirect
e6 CONSULT | resumes | a=Iran>IR ; the other side>E3 | p=Vienna>VI | d=2021-12-07..2021-12-10 | st=planned
+ Senior diplomats of the so-called E3 voiced "disappointment and concern" and complained that Tehran was walking back almost every compromise reached in the spring.
S unnamed:Senior diplomats of the so-called E3>- | voiced | disappointment and concern | direct
S unnamed:Senior diplomats of the so-called E3>- | complained that | Tehran was walking back almost every compromise reached in the spring | indirect
e7 ACCUSE/disapprove | complained | a=Senior diplomats of the so-called E3>E3 | r=Tehran>IR
e8 REJECT/yield | walking back | a=Tehran>IR | r=E3>E3 | st=ongoing
. US Secretary of State Antony Blinken chose a harsher tone in an interview with Reuters: Iran does not seem serious, and if that does not change, Washington will pursue "other options."
S outlet:Reuters>=Reuters ; person:US Secretary of State Antony Blinken>BLI | : | Iran does not seem serious, and if that does not change, Washington will pursue "other options." | mixed
e9 ACCUSE/disapprove | does not seem serious | a=US Secretary of State Antony Blinken>BLI | r=Iran>IR
e10 THREATEN | other options | a=Washington>US | r=Iran>IR
+ For his part, Russia's Mikhail Ulyanov advised his colleagues on Twitter not to make haste with conclusions.
e11 REQUEST | advised | a=Russia's Mikhail Ulyanov>ULY | r=his colleagues>E3
+ The prime minister of the Zionist regime, Naftali Bennett, telephoned Blinken on Thursday to demand that the negotiations be halted at once, calling Iran's conduct "nuclear blackmail."
S person:Naftali Bennett>BEN | demand that | the negotiations be halted at once | indirect
S person:Naftali Bennett>BEN | calling Iran's conduct | nuclear blackmail | direct
e12 CONSULT/phone | telephoned | a=Naftali Bennett>BEN ; Blinken>BLI | d=2021-12-02
e13 REQUEST/change | demand | a=Naftali Bennett>BEN | r=Blinken>BLI | d=2021-12-02
e14 ACCUSE/disapprove | nuclear blackmail | a=Naftali Bennett>BEN | r=Iran>IR | d=2021-12-02
. Chief of Staff Major General Mohammad Baqeri, who attended a cadets' parade in the rain, promised the regime "an answer that regret will not cover."
S person:Chief of Staff Major General Mohammad Baqeri>BAQ | promised | an answer that regret will not cover. | direct
e15 THREATEN/violence | promised | a=Chief of Staff Major General Mohammad Baqeri>BAQ | r=the regime>Israel,ISR,GOV
+ While the delegations were dining, the IAEA reported that enrichment to 20 percent had begun at Fordow with a cascade of 166 advanced machines.
S organization:the IAEA>IAEA | reported that | enrichment to 20 percent had begun at Fordow with a cascade of 166 advanced machines | indirect
. Iranian diplomats do not sit in one room with the Americans, who left the accord in May 2018.
e16 REJECT/meet | do not sit in one room | a=Iranian diplomats>IR | r=the Americans>US | st=ongoing
e17 SANCTION/withdraw | left the accord | a=the Americans>US | r=Iranian>IR | d=2018-05-01..2018-05-31
. The rial has lost a fifth of its value since the summer.
. Snow was forecast for the Austrian capital.

@story en-own-qb-038 | en | 2018-08-10 | Press TV
@who SA = Saudi Arabia | SAU | GOV
@who COA = Saudi-led coalition | - | MIL
@who CH = Schoolchildren in Dahyan | YEM | CVL
@who ICRC = International Committee of the Red Cross | - | NGO
@who MAL = Turki al-Malki | SAU | MIL
@who HOU = Ansarullah | YEM | REB
@who GUT = Antonio Guterres | - | IGO
@who MAH = Mohammed Ali al-Houthi | YEM | REB
@who NAU = Heather Nauert | USA | GOV
@who QAS = Bahram Qassemi | IRN | GOV
@who US = United States | USA | GOV
@where DAH = Dahyan, Saada | YEM | 17.1 | 43.6
@where JIZ = Jizan | SAU | 16.89 | 42.57
@where SN = Sanaa | YEM | 15.37 | 44.19
# Saudi massacre of Yemeni schoolchildren: 'Their bags were still on their backs'
e1 ASSAULT/aerial | massacre | a=Saudi>SA | r=Yemeni schoolchildren>CH | d=2018-08-09
+ A father in the northern Yemeni town of Dahyan spent Friday looking for a shoe.
. It was blue, he explained, and he would know by it which of the bundles in the hospital's cold room was Ahmad.
S unnamed:A father in the northern Yemeni town of Dahyan>- | explained | It was blue ... and he would know by it which of the bundles in the hospital's cold room was Ahmad | indirect
+ At least 51 people, 40 of them children mostly under the age of ten, lost their lives when Saudi warplanes struck a school bus in the town's market on Thursday, the International Committee of the Red Cross (ICRC) confirmed; 79 others were injured.
S organization:the International Committee of the Red Cross (ICRC)>ICRC | confirmed | At least 51 people, 40 of them children mostly under the age of ten, lost their lives when Saudi warplanes struck a school bus in the town's market on Thursday | indirect
e2 ASSAULT/aerial | lost their lives | r=children>CH | p=Dahyan>DAH | d=2018-08-09 | f=killed 51.. "At least 51 people" ; injured 79 "79 others" | same=e1
e3 ASSAULT/aerial | struck | a=Saudi warplanes>COA | r=a school bus>CH | p=Dahyan>DAH | d=2018-08-09 | same=e1
. The pupils of a summer Qur'an course had been on an outing to the graves of the martyrs, and the driver had stopped to buy snacks.
+ A video that one of the boys took on the bus, and that al-Masirah has broadcast, shows them jostling for the window.
S outlet:al-Masirah>=Al-Masirah ; document:A video>- | shows | them jostling for the window | indirect
+ "It was a legitimate military action," Colonel Turki al-Malki, spokesman for the Riyadh-led coalition, said in a statement carried by SPA, aimed at those who had fired a missile at Jizan the night before.
S outlet:SPA>=Saudi Press Agency ; person:Colonel Turki al-Malki, spokesman for the Riyadh-led coalition>MAL | said | It was a legitimate military action, | direct
e4 ASSAULT/heavy-weapons | fired a missile | a=those>HOU | p=Jizan>JIZ | d=2018-08-08
. He accused the Houthis of using children as human shields.
e5 ACCUSE/allege | accused | a=He>MAL | r=the Houthis>HOU
e6 ASSAULT/abduct | human shields | a=the Houthis>HOU | r=children>CH | p=Dahyan>DAH | st=possible
. That missile, according to Saudi officials, was intercepted, but its debris killed one Yemeni resident and wounded eleven.
S unnamed:Saudi officials>- | according to | That missile ... was intercepted, but its debris killed one Yemeni resident and wounded eleven | indirect
e7 ASSAULT/heavy-weapons | killed | r=one Yemeni resident>Yemeni resident of Jizan,YEM,CVL | p=Jizan>JIZ | f=killed 1 "one Yemeni resident" ; injured 11 "eleven" | same=e4
+ UN chief Antonio Guterres condemned the attack and demanded an independent and prompt investigation.
e8 ACCUSE/disapprove | condemned | a=UN chief Antonio Guterres>GUT | r=Riyadh>SA
e9 ASSAULT/aerial | attack | p=Dahyan>DAH | same=e1
e10 REQUEST | demanded | a=UN chief Antonio Guterres>GUT | r=Riyadh>SA
. Five members of the Security Council called a closed-door meeting for Friday.
e11 REQUEST/meet | called a closed-door meeting | a=Five members of the Security Council>United Nations Security Council,-,IGO | d=2018-08-10
. In Washington, which refuels the kingdom's aircraft in flight and sells it the bombs, State Department spokeswoman Heather Nauert called on the Saudis to look into the matter themselves.
e12 AID | refuels the kingdom's aircraft | a=Washington>US | r=the kingdom>SA | st=ongoing
e13 AID | sells it the bombs | a=Washington>US | r=it>SA | st=ongoing
e14 REQUEST | called on the Saudis | a=State Department spokeswoman Heather Nauert>NAU | r=the Saudis>SA
+ The head of Yemen's Supreme Revolutionary Committee, Mohammed Ali al-Houthi, held America responsible and welcomed the UN chief's call.
e15 ACCUSE/allege | held America responsible | a=Mohammed Ali al-Houthi>MAH | r=America>US
e16 SUPPORT | welcomed | a=Mohammed Ali al-Houthi>MAH | r=the UN chief>GUT
. "We are ready to cooperate with any inquiry," he tweeted.
S person:he>MAH | tweeted | We are ready to cooperate with any inquiry, | direct
e17 AGREE | ready to cooperate | a=We>HOU | r=any inquiry>United Nations,-,IGO
+ Iran's Foreign Ministry spokesman Bahram Qassemi urged the world to stop the sale of arms to the aggressors.
e18 REQUEST/change | urged the world | a=Iran's Foreign Ministry spokesman Bahram Qassemi>QAS
+ Protesters in Sanaa, women in front, carried schoolbags smeared with red paint to the UN office.
e19 PROTEST/demo | carried schoolbags | a=Protesters in Sanaa>Protesters in Sanaa,YEM,CVL | p=Sanaa>SN
. "Let him who has signed for the fuel sign for this," read a banner held by a teacher.
S document:a banner>- | read | Let him who has signed for the fuel sign for this, | direct
+ The war, which the kingdom launched in March 2015 to put back the resigned government of Abd Rabbuh Mansur Hadi, has thrown 8.4 million people to the edge of famine.
e20 ASSAULT | launched | a=the kingdom>SA | p=Yemen>Yemen,YEM,15.5,47.5 | d=2015-03-01..2015-03-31
. Its worst single blow fell in October 2016, when 140 mourners were bombed in a funeral hall of the capital; the coalition admitted a mistake.
e21 ASSAULT/aerial | bombed | a=the coalition>COA | r=140 mourners>Mourners in Sanaa,YEM,CVL | p=the capital>SN | d=2016-10-01..2016-10-31 | f=killed 140 "140 mourners"
e22 CONCEDE | admitted a mistake | a=the coalition>COA
. Dahyan's school year begins in September.

@story en-own-qb-039 | en | 2020-08-10 | Al Arabiya English
@who DIA = Hassan Diab | LBN | GOV
@who PRO = Protesters in Beirut | LBN | CVL
@who POL = Internal Security Forces of Lebanon | LBN | COP
@who AOU = Michel Aoun | LBN | GOV
@who MAC = Emmanuel Macron | FRA | GOV
@who HEZ = Hezbollah | LBN | OPP
@who ARM = Lebanese Armed Forces | LBN | MIL
@who ABD = Manal Abdel Samad | LBN | GOV
@who NAJ = Marie-Claude Najm | LBN | GOV
@who RAI = Bechara al-Rai | LBN | CVL
@where BE = Beirut | LBN | 33.89 | 35.5
@where MS = Martyrs' Square, Beirut | LBN | 33.9 | 35.51
# Lebanon's Diab steps down under fire over port blast: 'Corruption is greater than the state'
S person:Lebanon's Diab>DIA | : | Corruption is greater than the state | direct
e1 RETREAT/resign | steps down | a=Lebanon's Diab>DIA | d=2020-08-10
e2 ACCUSE | under fire | r=Lebanon's Diab>DIA
+ "May God protect Lebanon," Prime Minister Hassan Diab said three times over, and with that the government that came in to rescue a bankrupt country was gone.
S person:Prime Minister Hassan Diab>DIA | said | May God protect Lebanon, | direct
+ He announced its resignation on television on Monday evening, six days after 2,750 tons of ammonium nitrate, unloaded in 2013 and forgotten in Hangar 12, tore through Beirut.
e3 RETREAT/resign | resignation | a=its>Government of Lebanon,LBN,GOV | p=Beirut>BE | d=2020-08-10 | same=e1
. More than 160 people are dead, about 20 are missing and 300,000 have no home they can sleep in.
+ "I discovered that the system of corruption is greater than the state," said the former professor of engineering, who blamed a political class that "should have been ashamed of themselves".
S person:the former professor of engineering>DIA | said | I discovered that the system of corruption is greater than the state, | direct
S person:the former professor of engineering>DIA | blamed | should have been ashamed of themselves | direct
e4 ACCUSE/disapprove | blamed | a=the former professor of engineering>DIA | r=a political class>Political class of Lebanon,LBN,OPP | d=2020-08-10
+ President Michel Aoun asked him to stay on as caretaker.
e5 REQUEST | asked him to stay on | a=President Michel Aoun>AOU | r=him>DIA | d=2020-08-10
. As the prime minister spoke, stones and fireworks were flying at the walls around parliament and riot police were replying with tear gas, for the third evening running.
e6 PROTEST/riot | stones and fireworks were flying | p=parliament>BE | d=2020-08-08..2020-08-10
e7 ASSAULT/crowd-control | replying with tear gas | a=riot police>POL | p=parliament>BE | d=2020-08-08..2020-08-10
+ On Saturday thousands had hung cardboard figures of the country's leaders, the Hezbollah chief's among them, from gallows in Martyrs' Square.
e8 PROTEST/demo | hung cardboard figures | a=thousands>PRO | r=the country's leaders>Political leaders of Lebanon,LBN,GOV ; the Hezbollah chief>Hassan Nasrallah,LBN,REB | p=Martyrs' Square>MS | d=2020-08-08 | f=size 2000.. "thousands"
. Retired officers led some of them into the Foreign Ministry, which they proclaimed headquarters of the revolution until soldiers threw them out three hours later.
e9 PROTEST/obstruct | into the Foreign Ministry | a=Retired officers>Retired officers of the Lebanese army,LBN,CVL | r=the Foreign Ministry>Ministry of Foreign Affairs of Lebanon,LBN,GOV | p=the Foreign Ministry>BE | d=2020-08-08
e10 COERCE | threw them out | a=soldiers>ARM | r=them>PRO | p=the Foreign Ministry>BE | d=2020-08-08
. A policeman fell to his death in an elevator shaft while being chased, and the Red Cross treated 728 injured.
e11 ASSAULT | fell to his death | r=A policeman>POL | p=Martyrs' Square>BE | d=2020-08-08 | f=killed 1 "A policeman"
e12 AID | treated 728 injured | a=the Red Cross>Lebanese Red Cross,LBN,NGO | r=728 injured>PRO | p=Martyrs' Square>BE | d=2020-08-08
+ The information minister, Manal Abdel Samad, was the first to leave the cabinet; the ministers of environment, justice and finance came after her within a day.
e13 RETREAT/resign | first to leave the cabinet | a=Manal Abdel Samad>ABD | p=Beirut>BE | d=2020-08-09
e14 RETREAT/resign | came after her | a=the ministers of environment, justice and finance>Ministers of Lebanon,LBN,GOV | p=Beirut>BE | d=2020-08-09..2020-08-10
. Marie-Claude Najm, who held the justice portfolio, had water poured over her when she went to sweep glass in Gemmayzeh.
e15 PROTEST | water poured over her | r=Marie-Claude Najm>NAJ | p=Gemmayzeh>Gemmayzeh,LBN,33.9,35.52
+ Prosecutors are questioning the heads of the security services, and some 20 officials of the port and of the customs are in custody.
e16 ACCUSE/investigate | questioning | a=Prosecutors>Prosecutors of Lebanon,LBN,JUD | r=the heads of the security services>Security services of Lebanon,LBN,SPY | p=Beirut>BE | st=ongoing
e17 COERCE/arrest | in custody | r=some 20 officials of the port and of the customs>Officials of the port of Beirut,LBN,GOV | p=Beirut>BE | f=detained 20 "some 20 officials"
. Diab himself was warned on July 20 in a letter from State Security that the whole city could be destroyed, Reuters reported, citing the document.
S outlet:Reuters>=Reuters ; document:the document>=Letter of State Security | reported | Diab himself was warned on July 20 in a letter from State Security that the whole city could be destroyed | indirect
e18 CONSULT | letter | a=State Security>State Security of Lebanon,LBN,SPY | r=Diab>DIA | d=2020-07-20
+ French President Emmanuel Macron, who was kissed and petitioned in the rubble on Thursday, got together nearly 253 million euros at a donors' conference by video on Sunday, to go "directly to the people".
S person:French President Emmanuel Macron>MAC | - | directly to the people | direct
e19 CONSULT/visit | in the rubble | a=French President Emmanuel Macron>MAC | p=the rubble>BE | d=2020-08-06
e20 AGREE | got together nearly 253 million euros | a=French President Emmanuel Macron>MAC | r=the people>People of Lebanon,LBN,CVL | d=2020-08-09
. Maronite Patriarch Bechara al-Rai called for early elections, which Hezbollah and its allies reject.
e21 REQUEST/change | called for early elections | a=Maronite Patriarch Bechara al-Rai>RAI | d=2020-08-09
e22 REJECT | reject | a=Hezbollah>HEZ | r=Maronite Patriarch Bechara al-Rai>RAI
+ A dollar, officially 1,507 pounds, was sold for 8,300 at Cola roundabout.
. In Karantina, a grandfather had swept his balcony, which no longer had a house behind it.

@story en-own-qb-040 | en | 2024-10-24 | Daily Sabah
@who PKK = PKK | TUR | REB
@who TAI = Turkish Aerospace Industries | TUR | BUS
@who TSK = Turkish Armed Forces | TUR | MIL
@who GUL = Yasar Guler | TUR | GOV
@who YER = Ali Yerlikaya | TUR | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who BAH = Devlet Bahceli | TUR | OPP
@who OCA = Abdullah Ocalan | TUR | REB
@who YPG = YPG | SYR | REB
@who MIT = National Intelligence Organization | TUR | SPY
@who SDF = Syrian Democratic Forces | SYR | REB
@who RUT = Mark Rutte | - | IGO
@where KAH = Kahramankazan, Ankara | TUR | 40.2 | 32.69
@where NI = Northern Iraq | IRQ | 37.1 | 43.8
@where NS = Northern Syria | SYR | 36.7 | 40.0
@where KZ = Kazan | RUS | 55.79 | 49.12
# Turkish jets, drones pound PKK/YPG in Iraq, Syria after TAI attack claims 5
e1 ASSAULT/aerial,drone | pound | a=Turkish jets, drones>TSK | r=PKK/YPG>PKK | p=Iraq>NI | d=2024-10-23..2024-10-24
e2 ASSAULT | TAI attack | r=TAI>TAI | d=2024-10-23 | f=killed 5 "5"
+ Türkiye's air force destroyed 47 targets of the PKK terrorist group, 29 in northern Iraq and 18 in northern Syria, in the hours after two of its members shot and bombed their way into the country's flagship aerospace company near Ankara, Defense Minister Yasar Güler said on Thursday.
S person:Defense Minister Yasar Güler>GUL | said | Türkiye's air force destroyed 47 targets of the PKK terrorist group, 29 in northern Iraq and 18 in northern Syria, in the hours after two of its members shot and bombed their way into the country's flagship aerospace company near Ankara | indirect
e3 ASSAULT/aerial,destroy | destroyed | a=Türkiye's air force>TSK | r=the PKK terrorist group>PKK | p=northern Iraq>NI | d=2024-10-23..2024-10-24 | same=e1
e4 ASSAULT/firearms,explosives | shot and bombed | a=two of its members>PKK | r=the country's flagship aerospace company>TAI | p=Ankara>KAH | d=2024-10-23 | same=e2
. "Fifty-nine terrorists were neutralized, two of them so-called senior ones," he added.
S person:he>GUL | added | Fifty-nine terrorists were neutralized, two of them so-called senior ones, | direct
e5 ASSAULT/aerial | neutralized | r=Fifty-nine terrorists>PKK | p=northern Iraq>NI | same=e1
. Children leaving a nearby school were kept in a gymnasium until dark.
+ Five people, among them a mechanical engineer called Zahide Güçlü who had gone down to fetch flowers sent by her husband, were killed at the Kahramankazan plant of Turkish Aerospace Industries (TAI), and 22 were wounded.
e6 ASSAULT/firearms,explosives | killed | r=Zahide Güçlü>Zahide Guclu,TUR,CVL | p=Kahramankazan>KAH | d=2024-10-23 | f=killed 5 "Five people" ; injured 22 "22" | same=e2
. The attackers, a man and a woman, had murdered a taxi driver and taken his car.
e7 ASSAULT | murdered | a=The attackers>PKK | r=a taxi driver>Taxi driver in Ankara,TUR,CVL | p=Ankara>KAH | d=2024-10-23 | f=killed 1 "a taxi driver" | same=e2
+ Interior Minister Ali Yerlikaya identified the man as Ali Örek, code-named Rojger.
S person:Interior Minister Ali Yerlikaya>YER | identified | the man as Ali Örek, code-named Rojger | indirect
. The woman, Mine Sevjin Alçiçek, blew herself up in a toilet.
e8 ASSAULT/suicide-attack | blew herself up | a=Mine Sevjin Alçiçek>PKK | p=Kahramankazan>KAH | d=2024-10-23 | same=e2
. "They came from Syria," he said.
S person:he>YER | said | They came from Syria, | direct
. The Kurdish-led SDF denied any link with the assailants and claimed that the strikes on its area had killed 12 civilians, two children among them, at bakeries, a power plant and checkpoints.
S organization:The Kurdish-led SDF>SDF | claimed that | the strikes on its area had killed 12 civilians, two children among them, at bakeries, a power plant and checkpoints | indirect
e9 REJECT | denied any link | a=The Kurdish-led SDF>SDF | r=Interior Minister Ali Yerlikaya>YER
e10 ASSAULT/aerial,drone | strikes on its area | a=Türkiye's air force>TSK | r=12 civilians>Residents of northern Syria,SYR,CVL | p=northern Syria>NS | f=killed 12 "12 civilians" | same=e1
+ President Recep Tayyip Erdogan, who was at the BRICS summit in Kazan when the news came, condemned the "heinous attack" with Vladimir Putin sitting at his side.
S person:President Recep Tayyip Erdogan>ERD | condemned | heinous attack | direct
e11 CONSULT/multilateral | BRICS summit | a=President Recep Tayyip Erdogan>ERD ; Vladimir Putin>Vladimir Putin,RUS,GOV | p=Kazan>KZ | d=2024-10-23
e12 ACCUSE/disapprove | condemned | a=President Recep Tayyip Erdogan>ERD | r=the PKK terrorist group>PKK | p=Kazan>KZ | d=2024-10-23
. On the flight home he told journalists that "no terrorist organization, no evil focus targeting our security will achieve its goals" and that operations would go on until the border was a "belt of peace".
S person:he>ERD | told | "no terrorist organization, no evil focus targeting our security will achieve its goals" and that operations would go on until the border was a "belt of peace" | mixed
e13 THREATEN/violence | operations would go on | a=he>ERD | r=no terrorist organization>PKK | d=2024-10-24
+ The timing set tongues wagging.
. Only on Tuesday, Devlet Bahçeli, chair of the Nationalist Movement Party and Erdogan's ally, had astonished the nation by inviting Abdullah Öcalan, jailed on Imrali since 1999, to come to Parliament and declare the PKK finished, in exchange for a prospect of release.
e14 REQUEST/yield | inviting | a=Devlet Bahçeli>BAH | r=Abdullah Öcalan>OCA | d=2024-10-22
e15 SANCTION/convict | jailed | r=Abdullah Öcalan>OCA | p=Imrali>Imrali,TUR,40.54,28.54 | d=1999-01-01..1999-12-31
e16 RETREAT/disarm | declare the PKK finished | a=Abdullah Öcalan>OCA | st=possible
e17 RETREAT/release | release | r=Abdullah Öcalan>OCA | st=possible
. A nephew, Ömer Öcalan, was let onto the island a day later, the first relative in 43 months.
e19 CONSULT/visit | let onto the island | a=Ömer Öcalan>Omer Ocalan,TUR,LEG | r=Abdullah Öcalan>OCA | p=the island>Imrali,TUR,40.54,28.54 | d=2024-10-23
. "If conditions arise," the message he carried out says, "I have the power to move this process from violence to law."
S person:Ömer Öcalan>=Omer Ocalan ; document:the message>=Message of Abdullah Ocalan | says | I have the power to move this process from violence to law. | direct
+ The pro-Kurdish DEM Party denounced the assault, NATO's Mark Rutte telephoned to say that the alliance stands with its member, and Baghdad offered condolences but not a word on the bombing of its mountains.
S person:NATO's Mark Rutte>RUT | say that | the alliance stands with its member | indirect
e20 ACCUSE/disapprove | denounced | a=The pro-Kurdish DEM Party>DEM Party,TUR,OPP | r=PKK>PKK
e21 CONSULT/phone | telephoned | a=NATO's Mark Rutte>RUT ; its member>Turkey,TUR,GOV
e22 SUPPORT | stands with its member | a=the alliance>NATO,-,IGO | r=its member>Turkey,TUR,GOV
e23 ASSAULT/aerial | bombing of its mountains | r=Baghdad>Iraq,IRQ,GOV | p=its mountains>NI | same=e1
. TAI, which employs 16,000 people and builds the KAAN fighter, was back at work the next morning.
. Access to X and Instagram was throttled for twelve hours.
e24 COERCE/censor | throttled | d=2024-10-23

@story en-own-qb-041 | en | 2021-07-27 | Rudaw
@who BID = Joe Biden | USA | GOV
@who KAD = Mustafa al-Kadhimi | IRQ | GOV
@who US = US forces in Iraq | USA | MIL
@who ISIS = Islamic State | - | REB
@who NUJ = Harakat al-Nujaba | IRQ | REB
@who SAD = Muqtada al-Sadr | IRQ | OPP
@who PESH = Peshmerga | IRQ | MIL
@who FAT = Fatah Alliance | IRQ | OPP
@who HUS = Fuad Hussein | IRQ | GOV
@who MAC = Kenneth McKenzie | USA | MIL
@where WA = Washington | USA | 38.9 | -77.04
@where IQ = Iraq | IRQ | 33.2 | 43.7
@where SAD = Sadr City | IRQ | 33.39 | 44.46
@where KK = Kirkuk | IRQ | 35.47 | 44.39
# US troops to stay but not to fight: Biden, Kadhimi seal end of combat mission
e1 AGREE | seal end of combat mission | a=Biden>BID ; Kadhimi>KAD | d=2021-07-26
e2 RETREAT/withdraw | end of combat mission | a=US troops>US | d=2021-12-31 | st=planned
+ ERBIL, Kurdistan Region – The last American soldier with orders to fight will have left Iraq by the end of December; the last American soldier will not.
e3 RETREAT/withdraw | left Iraq | a=The last American soldier with orders to fight>US | p=Iraq>IQ | d=2021-12-31 | st=planned | same=e2
+ That, in short, is what President Joe Biden and Prime Minister Mustafa al-Kadhimi agreed upon in the Oval Office on Monday.
e4 AGREE | agreed | a=President Joe Biden>BID ; Prime Minister Mustafa al-Kadhimi>KAD | p=the Oval Office>WA | d=2021-07-26 | same=e1
. "We are not going to be, by the end of the year, in a combat mission," Biden told reporters, "but our cooperation against terrorism will continue even as we shift to this new phase."
S person:Biden>BID | told | but our cooperation against terrorism will continue even as we shift to this new phase. | direct
e5 AGREE | cooperation against terrorism will continue | a=our>BID ; Prime Minister Mustafa al-Kadhimi>KAD | d=2021-07-26
. His guest, who needs something to show voters in October, spoke of a relationship "stronger than ever".
S person:His guest>KAD | spoke of | a relationship "stronger than ever" | mixed
+ How much changes on the ground is another matter.
. Most of the 2,500 troops already do little but train, advise and fly drones, commanders admit; nobody would say how many are to go.
S unnamed:commanders>- | admit | Most of the 2,500 troops already do little but train, advise and fly drones | indirect
e6 AID | train, advise and fly drones | a=the 2,500 troops>US | r=Iraq>Iraqi Armed Forces,IRQ,MIL | p=Iraq>IQ | st=ongoing | f=size 2500 "2,500 troops"
+ "It is playing with words," a spokesman for Harakat al-Nujaba, Nasr al-Shammari, told Al-Mayadeen.
S outlet:Al-Mayadeen>=Al Mayadeen ; person:Nasr al-Shammari>=Nasr al-Shammari | told | It is playing with words, | direct
e7 ACCUSE/disapprove | playing with words | a=Nasr al-Shammari>NUJ | r=Biden>BID
. "Whoever remains, under whatever name, is an occupier and a target."
S person:Nasr al-Shammari>=Nasr al-Shammari | - | Whoever remains, under whatever name, is an occupier and a target. | direct
e8 THREATEN/violence | a target | a=Nasr al-Shammari>NUJ | r=Whoever remains>US
. The Fatah Alliance, the political home of several militias, was milder and saw "a positive step".
S organization:The Fatah Alliance>FAT | saw | a positive step | direct
e9 SUPPORT | positive step | a=The Fatah Alliance>FAT
. Muqtada al-Sadr thanked "the honorable resistance" and told it to stop all armed action if the conditions are met.
S person:Muqtada al-Sadr>SAD | thanked | the honorable resistance | direct
e10 SUPPORT | thanked | a=Muqtada al-Sadr>SAD | r=the honorable resistance>Iraqi armed factions,IRQ,REB
e11 REQUEST/yield | told it to stop | a=Muqtada al-Sadr>SAD | r=it>Iraqi armed factions,IRQ,REB
+ At least eight drone attacks have been aimed at places where Americans are housed since the beginning of the year, three of them in the Kurdistan Region.
e12 ASSAULT/drone | drone attacks | r=Americans>US | p=the Kurdistan Region>Kurdistan Region,IRQ,36.3,44.2 | d=2021-01-01..2021-07-27
. The Pentagon attributes them to factions supplied by Tehran.
e13 ACCUSE/allege | attributes | a=The Pentagon>United States Department of Defense,USA,MIL | r=factions supplied by Tehran>Iraqi armed factions,IRQ,REB
e14 AID | supplied by Tehran | a=Tehran>Iran,IRN,GOV | r=factions>Iraqi armed factions,IRQ,REB
+ For the Kurds the news is a cause of unease, for the void between their lines and the army's, from Khanaqin to Makhmour, is where ISIS sleeps and eats.
. "They come down at dusk, take the sheep and a shepherd, and phone the family," said Captain Aram Qadir of the Peshmerga, whose post looks out on the Qarachogh mountain.
S person:Captain Aram Qadir of the Peshmerga>=Aram Qadir | said | They come down at dusk, take the sheep and a shepherd, and phone the family, | direct
e15 ASSAULT/abduct | take the sheep and a shepherd | a=They>ISIS | r=a shepherd>Shepherds of Makhmour,IRQ,CVL | p=Makhmour>Makhmour,IRQ,35.77,43.58 | st=ongoing
. Seven policemen and a local fighter were killed by the group near Kirkuk in the past ten days.
e16 ASSAULT | killed | a=the group>ISIS | r=Seven policemen>Iraqi police,IRQ,COP ; a local fighter>Tribal fighter near Kirkuk,IRQ,MIL | p=Kirkuk>KK | d=2021-07-17..2021-07-27 | f=killed 8 "Seven policemen and a local fighter"
+ It had also claimed the suicide bombing of a market in Sadr City on the eve of Eid, in which at least 30 people died, eight of them women.
e17 ASSAULT/suicide-attack | suicide bombing | a=It>ISIS | r=women>Residents of Sadr City,IRQ,CVL | p=Sadr City>SAD | d=2021-07-19 | f=killed 30.. "at least 30 people"
+ Foreign Minister Fuad Hussein, who led the technical talks, told Rudaw that Iraqis "still need the intelligence, the aircraft and the training, but not the boots".
S outlet:Rudaw>=Rudaw ; person:Foreign Minister Fuad Hussein>HUS | told | Iraqis "still need the intelligence, the aircraft and the training, but not the boots" | mixed
. Washington will besides send half a million doses of the Pfizer vaccine and pay for observers at the polls.
e18 AGREE | send half a million doses | a=Washington>United States,USA,GOV | r=Iraqis>Iraq,IRQ,GOV
e19 AGREE | pay for observers | a=Washington>United States,USA,GOV | r=Iraqis>Iraq,IRQ,GOV
+ American forces went home in 2011, and came back three years afterwards when Mosul fell.
e20 RETREAT/withdraw | went home | a=American forces>US | p=Iraq>IQ | d=2011-01-01..2011-12-31
e21 MOBILIZE/troops | came back | a=American forces>US | p=Iraq>IQ | d=2014-01-01..2014-12-31
e22 ASSAULT | fell | r=Mosul>Iraqi Army,IRQ,MIL | p=Mosul>Mosul,IRQ,36.34,43.13 | d=2014-06-01..2014-06-30
. It was 49 degrees in Basra on Monday, and the grid gave up at two in the afternoon.

@story en-own-qb-042 | en | 2023-04-21 | Tasnim News Agency
@who IRIN = Islamic Republic of Iran Navy | IRN | MIL
@who IRA = Shahram Irani | IRN | MIL
@who USN = United States Navy | USA | MIL
@who HAW = Timothy Hawkins | USA | MIL
@who MOU = Abdolrahim Mousavi | IRN | MIL
@who IR = Iran | IRN | GOV
@who RAI = Ebrahim Raisi | IRN | GOV
@who IL = Israel | ISR | GOV
@where SH = Strait of Hormuz | - | 26.57 | 56.25
@where TE = Tehran | IRN | 35.69 | 51.39
@where BA = Bahrain | BHR | 26.2 | 50.6
# Iranian Submarine Forces American Counterpart to Surface in Strait of Hormuz: Commander
S person:Commander>IRA | : | Iranian Submarine Forces American Counterpart to Surface in Strait of Hormuz | indirect
e1 COERCE | Forces | a=Iranian Submarine>IRIN | r=American Counterpart>USN | p=Strait of Hormuz>SH
+ TEHRAN (Tasnim) – An American nuclear-powered submarine attempting to pass through the Strait of Hormuz without being noticed was compelled by the Iranian submarine Fateh to come to the surface, the Navy's commander said.
S person:the Navy's commander>IRA | said | An American nuclear-powered submarine attempting to pass through the Strait of Hormuz without being noticed was compelled by the Iranian submarine Fateh to come to the surface | indirect
e2 COERCE | compelled | a=the Iranian submarine Fateh>IRIN | r=An American nuclear-powered submarine>USN | p=the Strait of Hormuz>SH | same=e1
+ In a live interview with state TV late on Thursday, Rear Admiral Shahram Irani identified the vessel as the USS Florida and said it had come within the country's waters before it corrected its course.
S outlet:state TV>=IRIB ; person:Rear Admiral Shahram Irani>IRA | said | it had come within the country's waters before it corrected its course | indirect
e3 MOBILIZE/weapons | come within the country's waters | a=it>USN | p=the Strait of Hormuz>SH
. "It was running silent and submerged, but our men had detected it; we told it that this is our house," the commander recounted.
S person:the commander>IRA | recounted | It was running silent and submerged, but our men had detected it; we told it that this is our house, | direct
. Two guided-missile destroyers kept it company, he went on, and the matter would be taken up with international bodies.
S person:he>IRA | went on | Two guided-missile destroyers kept it company | indirect
e4 THREATEN | would be taken up with international bodies | a=he>IRA | r=it>USN
. He did not name the day.
+ The US Navy dismissed the account.
e5 REJECT | dismissed | a=The US Navy>USN | r=the commander>IRA
. "This claim represents more Iranian disinformation," Commander Timothy Hawkins, spokesman of the Bahrain-based Fifth Fleet, told Reuters; no American submarine had passed through the strait recently.
S outlet:Reuters>=Reuters ; person:Commander Timothy Hawkins>HAW | told | This claim represents more Iranian disinformation, | direct
S outlet:Reuters>=Reuters ; person:Commander Timothy Hawkins>HAW | told | no American submarine had passed through the strait recently | indirect
e6 ACCUSE/allege | disinformation | a=Commander Timothy Hawkins>HAW | r=Iranian>IR
e7 MOBILIZE/weapons | passed through the strait | a=American submarine>USN | p=the strait>SH | st=denied | same=e3
+ On April 8 the Fifth Fleet, in an unusual notice, had made known that the Florida, which can carry 154 Tomahawk cruise missiles, was in the Middle East to "ensure regional maritime security".
S organization:the Fifth Fleet>=United States Fifth Fleet ; document:an unusual notice>- | made known that | the Florida, which can carry 154 Tomahawk cruise missiles, was in the Middle East to "ensure regional maritime security" | mixed
e8 MOBILIZE/weapons | was in the Middle East | a=the Florida>USN | p=the Middle East>Middle East,-,29.0,42.0 | st=ongoing
+ The television appearance came after the annual parade of Army Day, at which President Ebrahim Raisi watched drones of fifteen types and a new radar roll past the mausoleum of Imam Khomeini south of Tehran.
e9 MOBILIZE/weapons | parade | a=Army>Iranian Army,IRN,MIL | p=Tehran>TE | d=2023-04-18
. "The smallest move by the enemies against our security will be met with a response that entails the destruction of Haifa and Tel Aviv," the president cautioned there.
S person:the president>RAI | cautioned | The smallest move by the enemies against our security will be met with a response that entails the destruction of Haifa and Tel Aviv, | direct
e10 THREATEN/violence | destruction of Haifa and Tel Aviv | a=the president>RAI | r=the enemies>IL | p=Tehran>TE | d=2023-04-18
. He called on foreign troops, the Americans above all, to get out of the region as soon as they could.
e11 REQUEST/yield | called on foreign troops | a=He>RAI | r=foreign troops>Foreign troops in the Middle East,-,MIL ; the Americans>United States Armed Forces,USA,MIL | p=Tehran>TE | d=2023-04-18
e12 RETREAT/withdraw | get out of the region | a=foreign troops>Foreign troops in the Middle East,-,MIL | st=possible
+ Army Commander Major General Abdolrahim Mousavi said on the same occasion that suicide drones able to reach the occupied territories had been handed to units by the hundred.
S person:Army Commander Major General Abdolrahim Mousavi>MOU | said | suicide drones able to reach the occupied territories had been handed to units by the hundred | indirect
e13 MOBILIZE/weapons | handed to units | a=Army>Iranian Army,IRN,MIL | d=2023-04-18
+ Fateh, a coastal submarine of 600 tons built at Bandar Abbas, entered service in February 2019.
. It fires torpedoes and, since last year, cruise missiles.
. Some 17 million barrels of oil pass Hormuz every day; the navigable channel is three kilometers wide in either direction.
+ Iran's Navy, with the flotilla of the Dena and the Makran, has lately sailed round South America, and its commanders like to speak of a "presence in all the oceans".
S unnamed:its commanders>- | speak of | presence in all the oceans | direct
