@story en-own-qb-013 | en | 2018-04-14 | SANA
@who US = United States | USA | GOV
@who UK = United Kingdom | GBR | GOV
@who FR = France | FRA | GOV
@who SAD = Syrian Air Defence Force | SYR | MIL
@who SY = Syria | SYR | GOV
@who JI = Jaish al-Islam | SYR | REB
@who ASS = Bashar al-Assad | SYR | GOV
@who RU = Russia | RUS | GOV
@who OPCW = Organisation for the Prohibition of Chemical Weapons | - | IGO
@who DCV = Residents of Douma | SYR | CVL
@where BZ = Barzeh, Damascus | SYR | 33.55 | 36.31
@where HO = Homs | SYR | 34.73 | 36.71
@where DO = Douma | SYR | 33.57 | 36.4
@where DA = Damascus | SYR | 33.51 | 36.29
# Tripartite aggression on Syria foiled; air defenses bring down most of the missiles
e1 ASSAULT/heavy-weapons,aerial | Tripartite aggression | r=Syria>SY | d=2018-04-14
e2 ASSAULT/heavy-weapons | bring down | a=air defenses>SAD | d=2018-04-14
+ Damascus, SANA – The United States, Britain and France launched an aggression against Syria at 3:55 a.m. on Saturday, firing some 110 missiles at targets in Damascus and its surroundings, the General Command of the Army and Armed Forces said in a statement.
S organization:the General Command of the Army and Armed Forces>=General Command of the Syrian Army ; document:a statement>=Statement of the Syrian Army | said | The United States, Britain and France launched an aggression against Syria at 3:55 a.m. on Saturday, firing some 110 missiles at targets in Damascus and its surroundings | indirect
e3 ASSAULT/heavy-weapons,aerial | launched an aggression | a=The United States>US ; Britain>UK ; France>FR | r=Syria>SY | p=Damascus>DA | d=2018-04-14 | same=e1
e4 ASSAULT/heavy-weapons,aerial | firing some 110 missiles | a=The United States>US ; Britain>UK ; France>FR | r=Syria>SY | p=Damascus>DA | d=2018-04-14 | f=size 110 "some 110 missiles" | same=e1
. Our air defenses confronted them with high efficiency and shot down most of them, Brigadier General Ali Mayhoub read out.
S person:Brigadier General Ali Mayhoub>=Ali Mayhoub | read out | Our air defenses confronted them with high efficiency and shot down most of them | indirect
e5 ASSAULT/heavy-weapons | shot down | a=Our air defenses>SAD | p=Damascus>DA | d=2018-04-14 | same=e2
. A scientific research center in Barzeh was hit nevertheless, and one of its buildings, which housed classrooms and laboratories, collapsed.
e6 ASSAULT/heavy-weapons,destroy | hit | r=A scientific research center in Barzeh>SY | p=Barzeh>BZ | d=2018-04-14 | same=e1
+ Near Homs, missiles that had been aimed at an army depot were thrown off their course; three civilians were injured.
e7 ASSAULT/heavy-weapons | missiles | r=three civilians>Residents of Homs,SYR,CVL | p=Homs>HO | d=2018-04-14 | f=injured 3 "three civilians"
+ "Good souls will not be humiliated," the Presidency wrote on its account as dawn broke, and later published footage of President Bashar al-Assad walking into his office with a briefcase.
S document:its account>=Account of the Syrian Presidency ; organization:the Presidency>=Presidency of Syria | wrote | Good souls will not be humiliated, | direct
+ US President Donald Trump announced the strikes as an answer to an alleged chemical attack in Douma a week ago, which his Defense Secretary had admitted the day before that he was still seeking evidence of.
S person:US President Donald Trump>=Donald Trump | announced | the strikes as an answer to an alleged chemical attack in Douma a week ago | indirect
e8 ASSAULT/heavy-weapons,aerial | strikes | a=US President Donald Trump>US | same=e1
e9 ASSAULT/unconventional | alleged chemical attack | p=Douma>DO | d=2018-04-07 | st=possible
. Britain's premier, Theresa May, called the action "right and legal", and the French president claimed that a red line had been crossed.
S person:Theresa May>=Theresa May | called the action | right and legal | direct
S person:the French president>=Emmanuel Macron | claimed that | a red line had been crossed | indirect
e10 SUPPORT | right and legal | a=Theresa May>Theresa May,GBR,GOV
e11 ACCUSE/allege | red line had been crossed | a=the French president>Emmanuel Macron,FRA,GOV | r=Syria>SY
+ A mission of the Organisation for the Prohibition of Chemical Weapons reached Damascus only hours before the missiles did, at the invitation of the Foreign and Expatriates Ministry.
e12 CONSULT/visit | reached Damascus | a=A mission of the Organisation for the Prohibition of Chemical Weapons>OPCW | r=the Foreign and Expatriates Ministry>Ministry of Foreign Affairs of Syria,SYR,GOV | p=Damascus>DA | d=2018-04-14
e13 REQUEST | invitation | a=the Foreign and Expatriates Ministry>Ministry of Foreign Affairs of Syria,SYR,GOV | r=Organisation for the Prohibition of Chemical Weapons>OPCW
. An official source at the ministry considered the timing proof that the aggressors meant to hinder its work and hide their lies.
S unnamed:An official source at the ministry>- | considered | the aggressors meant to hinder its work and hide their lies | indirect
e14 ACCUSE/allege | hinder its work | a=An official source at the ministry>Ministry of Foreign Affairs of Syria,SYR,GOV | r=the aggressors>US ; the aggressors>UK ; the aggressors>FR
+ Hundreds of people gathered in Umayyad Square before breakfast to wave flags and dance to the horns of cars.
e15 PROTEST/demo | gathered | a=Hundreds of people>Residents of Damascus,SYR,CVL | p=Umayyad Square>DA | d=2018-04-14 | f=size 200.. "Hundreds of people"
+ In Douma itself, the last buses with terrorists of Jaish al-Islam and their families left for Jarablus through Wafideen corridor, and units of the Internal Security Forces entered the town from three directions.
e16 RETREAT/withdraw | left for Jarablus | a=terrorists of Jaish al-Islam>JI | p=Douma>DO
e17 MOBILIZE/police | entered the town | a=units of the Internal Security Forces>Internal Security Forces of Syria,SYR,COP | p=Douma>DO
. The Army Command declared that all of Eastern Ghouta was now free of terrorism.
S organization:The Army Command>=General Command of the Syrian Army | declared that | all of Eastern Ghouta was now free of terrorism | indirect
. Before leaving, the group released the last of those it had kidnapped in Adra in 2013; of the 3,500 whom relatives were waiting for, barely 200 came.
e18 RETREAT/release | released | a=the group>JI | r=those it had kidnapped in Adra>Hostages from Adra,SYR,CVL | p=Douma>DO | f=size 200 "barely 200"
e19 ASSAULT/abduct | kidnapped | a=it>JI | r=those it had kidnapped in Adra>Hostages from Adra,SYR,CVL | p=Adra>Adra,SYR,33.6,36.52 | d=2013-01-01..2013-12-31
+ Moscow called an emergency session of the Security Council, but its draft condemning the aggression won only three votes.
e20 REQUEST/meet | called an emergency session | a=Moscow>RU | r=the Security Council>United Nations Security Council,-,IGO | d=2018-04-14
e21 REJECT | won only three votes | a=Security Council>United Nations Security Council,-,IGO | r=Moscow>RU | d=2018-04-14
e22 ACCUSE/disapprove | condemning | a=its draft>RU
+ Jasmine was flowering along the Barada, and schools opened on Sunday as usual.

@story en-own-qb-014 | en | 2019-04-11 | Al Arabiya English
@who BAS = Omar al-Bashir | SDN | GOV
@who IOF = Ahmed Awad Ibn Auf | SDN | MIL
@who SPA = Sudanese Professionals Association | SDN | OPP
@who PRO = Protesters in Khartoum | SDN | CVL
@who ARM = Sudanese Armed Forces | SDN | MIL
@who NISS = National Intelligence and Security Service | SDN | SPY
@who EG = Egypt | EGY | GOV
@who ICC = International Criminal Court | - | IGO
@who AU = African Union | - | IGO
@where KH = Khartoum | SDN | 15.59 | 32.53
@where SD = Sudan | SDN | 15.5 | 30.0
# Bashir toppled, held 'in a safe place'; crowd in Khartoum refuses to go home
e1 COERCE/seize | toppled | r=Bashir>BAS | p=Khartoum>KH | d=2019-04-11
e2 COERCE/arrest | held | r=Bashir>BAS | p=Khartoum>KH | d=2019-04-11
e3 REJECT/yield | refuses to go home | a=crowd in Khartoum>PRO | p=Khartoum>KH | d=2019-04-11
+ Sudanese Defense Minister Ahmed Awad Ibn Auf announced on state television on Thursday that the army had removed President Omar al-Bashir after 30 years in power and was keeping him "in a safe place".
S outlet:state television>=Sudan TV ; person:Sudanese Defense Minister Ahmed Awad Ibn Auf>IOF | announced | the army had removed President Omar al-Bashir after 30 years in power and was keeping him "in a safe place" | mixed
e4 COERCE/seize | removed | a=the army>ARM | r=President Omar al-Bashir>BAS | d=2019-04-11 | same=e1
e5 COERCE/arrest | keeping him | a=the army>ARM | r=him>BAS | d=2019-04-11 | same=e2
. A military council would rule for two years, he said, after which there would be elections.
S person:he>IOF | said | A military council would rule for two years | indirect
. He suspended the constitution, closed the country's airspace for a day and its borders until further notice, and imposed a curfew from ten at night to four in the morning.
e6 COERCE/martial-law | suspended the constitution | a=He>IOF | p=Sudan>SD | d=2019-04-11
e7 COERCE/restrict | closed the country's airspace | a=He>IOF | p=Sudan>SD | d=2019-04-11
e8 COERCE/curfew | imposed a curfew | a=He>IOF | p=Sudan>SD | d=2019-04-11
+ The joy that had broken out at daybreak, when martial music replaced the morning programs, turned into anger within minutes.
. "It has fallen again!" thousands chanted outside the army headquarters, pointing at the general's picture on a telephone.
S unnamed:thousands>- | chanted | It has fallen again! | direct
e9 PROTEST/demo | chanted | a=thousands>PRO | r=the general>IOF | p=the army headquarters>KH | d=2019-04-11 | f=size 2000.. "thousands"
+ The Sudanese Professionals Association, which has led the demonstrations since December, rejected the statement as a recycling of the old faces and urged people to defy the curfew.
S organization:The Sudanese Professionals Association>SPA | rejected the statement as | a recycling of the old faces | indirect
e10 PROTEST/demo | demonstrations | a=The Sudanese Professionals Association>SPA | p=Sudan>SD | d=2018-12-01..2019-04-11
e11 REJECT | rejected | a=The Sudanese Professionals Association>SPA | r=the general>IOF | d=2019-04-11
e12 REQUEST | urged | a=The Sudanese Professionals Association>SPA | r=people>PRO | d=2019-04-11
. "We will stay until power goes to civilians, if it takes a year," Alaa Salah, a student of engineering whose photograph on the roof of a car has gone round the world, told Al Arabiya.
S outlet:Al Arabiya>=Al Arabiya ; person:Alaa Salah>=Alaa Salah | told | We will stay until power goes to civilians, if it takes a year, | direct
e13 PROTEST/demo | stay | a=We>PRO | st=planned
+ Security agents opened fire on the sit-in twice this week; soldiers fired back at them, and by the count of a doctors' committee 22 people were killed, five of them in uniform.
e14 ASSAULT/firearms | opened fire | a=Security agents>NISS | r=the sit-in>PRO | p=Khartoum>KH | d=2019-04-08..2019-04-11
e15 ASSAULT/firearms | fired back | a=soldiers>ARM | r=them>NISS | p=Khartoum>KH | d=2019-04-08..2019-04-11
S organization:a doctors' committee>=Central Committee of Sudan Doctors | by the count of | 22 people were killed, five of them in uniform | indirect
e16 ASSAULT/firearms | killed | r=22 people>PRO ; five of them in uniform>ARM | p=Khartoum>KH | d=2019-04-08..2019-04-11 | f=killed 22 "22 people" | same=e14
+ The National Intelligence and Security Service said all political prisoners would be freed.
S organization:The National Intelligence and Security Service>NISS | said | all political prisoners would be freed | indirect
e17 RETREAT/release | freed | a=The National Intelligence and Security Service>NISS | r=all political prisoners>Political prisoners in Sudan,SDN,CVL | st=planned
. None had appeared at the gate of Kober prison by sunset.
+ Bashir came to power in a coup in June 1989, hosted Osama bin Laden in the early 1990s and is wanted by the International Criminal Court for genocide in Darfur, where by UN estimates 300,000 people died.
e18 COERCE/seize | coup | a=Bashir>BAS | p=Sudan>SD | d=1989-06-01..1989-06-30
e19 AID | hosted | a=Bashir>BAS | r=Osama bin Laden>Osama bin Laden,SAU,REB | p=Sudan>SD | d=1990-01-01..1993-12-31
e20 THREATEN/arrest | wanted | a=the International Criminal Court>ICC | r=Bashir>BAS
e21 ASSAULT | genocide | a=Bashir>BAS | p=Darfur>Darfur,SDN,13.5,24.5 | st=possible
S organization:UN>=United Nations | by UN estimates | 300,000 people died | indirect
e22 ASSAULT | died | r=300,000 people>People of Darfur,SDN,CVL | p=Darfur>Darfur,SDN,13.5,24.5 | f=killed 300000 "300,000 people" | same=e21
. A loaf that cost one pound when the protests began costs five today.
+ Cairo affirmed its "full support" for the choices of the Sudanese people, while the chairman of the African Union Commission, Moussa Faki, criticized the takeover as no fitting reply to the challenges facing the country.
S organization:Cairo>EG | affirmed | its "full support" for the choices of the Sudanese people | mixed
S person:Moussa Faki>=Moussa Faki | criticized the takeover as | no fitting reply to the challenges facing the country | indirect
e23 SUPPORT | full support | a=Cairo>EG | r=the Sudanese people>People of Sudan,SDN,CVL
e24 ACCUSE/disapprove | criticized | a=Moussa Faki>Moussa Faki,-,IGO | r=the army>ARM
e25 COERCE/seize | takeover | a=the army>ARM | same=e1
. The United States suspended talks on striking Sudan off its list of state sponsors of terrorism, a State Department official said.
S unnamed:a State Department official>- | said | The United States suspended talks on striking Sudan off its list of state sponsors of terrorism | indirect
e26 SANCTION/discontinue | suspended talks | a=The United States>United States,USA,GOV | r=Sudan>Sudan,SDN,GOV

@story en-own-qb-015 | en | 2019-04-05 | Al Jazeera
@who LNA = Libyan National Army | LBY | REB
@who HAF = Khalifa Haftar | LBY | REB
@who GNA = Government of National Accord | LBY | GOV
@who SAR = Fayez al-Sarraj | LBY | GOV
@who MIS = Misrata brigades | LBY | MIL
@who GUT = Antonio Guterres | - | IGO
@who ZAW = Fighters from Zawiya | LBY | MIL
@where TR = Tripoli | LBY | 32.89 | 13.19
@where TA = Tripoli International Airport | LBY | 32.67 | 13.16
@where GH = Gharyan | LBY | 32.17 | 13.02
@where G27 = Checkpoint 27 | LBY | 32.82 | 12.92
@where BE = Benghazi | LBY | 32.12 | 20.07
# UN chief leaves Libya 'with heavy heart' as Haftar's men near Tripoli
S person:UN chief>GUT | - | with heavy heart | direct
e1 MOBILIZE/troops | near Tripoli | a=Haftar's men>LNA | p=Tripoli>TR | st=ongoing
+ Forces of the renegade commander Khalifa Haftar have pushed to within reach of the Libyan capital, where the United Nations had hoped to bring the country's rivals to one table in nine days' time.
e2 MOBILIZE/troops | pushed to within reach | a=Forces of the renegade commander Khalifa Haftar>LNA | p=the Libyan capital>TR | st=ongoing | same=e1
e3 CONSULT/third-party | bring the country's rivals to one table | a=the United Nations>United Nations,-,IGO ; the country's rivals>HAF ; the country's rivals>SAR | p=the Libyan capital>TR | d=2019-04-14 | st=possible
+ Fighting broke out on Friday around the international airport, disused since 2014, and in the villages of Wadi al-Rabie and Souq al-Khamis.
e4 ASSAULT | Fighting | p=the international airport>TA | d=2019-04-05
. A spokesman for Haftar's self-styled Libyan National Army (LNA), Ahmed al-Mismari, put its losses at five; the interior minister of the internationally recognised government, Fathi Bashagha, maintained that the airport had been recaptured.
S person:Ahmed al-Mismari>=Ahmed al-Mismari | put | its losses at five | indirect
S person:Fathi Bashagha>=Fathi Bashagha | maintained that | the airport had been recaptured | indirect
e5 ASSAULT | losses | r=its>LNA | p=the international airport>TA | d=2019-04-05 | f=killed 5 "five" | same=e4
e6 ASSAULT | recaptured | a=the internationally recognised government>GNA | r=LNA>LNA | p=the airport>TA | d=2019-04-05
+ Before dawn fighters from the western town of Zawiya drove a unit of the LNA from a gate known as Checkpoint 27 and took 145 prisoners, some of them teenagers in new boots.
e7 ASSAULT | drove | a=fighters from the western town of Zawiya>ZAW | r=a unit of the LNA>LNA | p=Checkpoint 27>G27 | d=2019-04-05
e8 ASSAULT | took 145 prisoners | a=fighters from the western town of Zawiya>ZAW | r=145 prisoners>LNA | p=Checkpoint 27>G27 | d=2019-04-05 | f=detained 145 "145 prisoners"
. "They told us we were going to a parade," one of them said in a video that could not be verified.
S document:a video>- ; unnamed:one of them>- | said | They told us we were going to a parade, | direct
+ Antonio Guterres, the UN secretary-general, who happened to be in the city for the first time, flew to Benghazi to see the 75-year-old commander, and flew out without a promise.
e9 CONSULT/visit | flew to Benghazi | a=Antonio Guterres, the UN secretary-general>GUT | r=the 75-year-old commander>HAF | p=Benghazi>BE | d=2019-04-05
. "I leave Libya with a heavy heart and deeply concerned," he tweeted from the airport.
S person:he>GUT | tweeted | I leave Libya with a heavy heart and deeply concerned, | direct
+ Haftar gave the order to march in an audio message on Thursday: "Strike the earth beneath the feet of the oppressors, and spare him who lays down his weapon."
S document:an audio message>=Audio message of Khalifa Haftar ; person:Haftar>HAF | - | Strike the earth beneath the feet of the oppressors, and spare him who lays down his weapon. | direct
e10 REQUEST | gave the order to march | a=Haftar>HAF | r=LNA>LNA | d=2019-04-04
e11 THREATEN/violence | Strike the earth | a=Haftar>HAF | r=the oppressors>GNA | d=2019-04-04
. Gharyan, 80km to the south, had surrendered without a shot the evening before.
e12 RETREAT/disarm | surrendered | a=Gharyan>Fighters in Gharyan,LBY,MIL | r=LNA>LNA | p=Gharyan>GH | d=2019-04-03..2019-04-04
+ Fayez al-Sarraj, the prime minister, put his troops on the highest alert and told the air force to stop the advance "by all means".
e13 MOBILIZE/troops | put his troops on the highest alert | a=Fayez al-Sarraj, the prime minister>SAR
e14 REQUEST | told the air force | a=Fayez al-Sarraj, the prime minister>SAR | r=the air force>Air force of the Government of National Accord,LBY,MIL
S person:Fayez al-Sarraj, the prime minister>SAR | told | by all means | direct
e15 ASSAULT/aerial | stop the advance | a=the air force>Air force of the Government of National Accord,LBY,MIL | r=LNA>LNA | st=planned
. From Misrata, armed pickups rolled westward along the coast all day, cheered by children on overpasses.
e16 MOBILIZE/militia | rolled westward | a=armed pickups>MIS | p=Misrata>Misrata,LBY,32.38,15.09 | d=2019-04-05
+ Libya has known little peace since the uprising of 2011 that NATO's planes helped to win and that ended with the killing of Muammar Gaddafi.
e17 PROTEST/riot | uprising | a=Libya>People of Libya,LBY,CVL | p=Libya>Libya,LBY,27.0,17.0 | d=2011-01-01..2011-12-31
e18 ASSAULT/aerial | helped to win | a=NATO's planes>NATO,-,MIL | p=Libya>Libya,LBY,27.0,17.0 | d=2011-01-01..2011-12-31
e19 ASSAULT/targeted | killing | r=Muammar Gaddafi>Muammar Gaddafi,LBY,GOV | p=Libya>Libya,LBY,27.0,17.0 | d=2011-01-01..2011-12-31 | f=killed 1 "Muammar Gaddafi"
. Its two administrations, each with a central bank and a printing press, have not agreed on a budget for five years.
. Oil output stands at about one million barrels a day.
+ The G7 urged all sides to halt the movement of troops; the Kremlin said it was taking no part in the advance and wished for "a peaceful settlement".
e20 REQUEST/yield | urged | a=The G7>G7,-,GOV | r=all sides>LNA ; all sides>GNA
S organization:the Kremlin>=Kremlin | said | it was taking no part in the advance and wished for "a peaceful settlement" | mixed
e21 AID | taking no part | a=it>Russia,RUS,GOV | r=LNA>LNA | st=denied
. The UAE, long counted among Haftar's backers together with Egypt, put its name to a joint call with Washington, Paris, Rome and London for restraint.
e22 REQUEST/yield | joint call | a=The UAE>United Arab Emirates,ARE,GOV ; Washington>United States,USA,GOV ; Paris>France,FRA,GOV ; Rome>Italy,ITA,GOV ; London>United Kingdom,GBR,GOV | r=LNA>LNA ; internationally recognised government>GNA
e23 AID | backers | a=The UAE>United Arab Emirates,ARE,GOV ; Egypt>Egypt,EGY,GOV | r=Haftar>HAF

@story en-own-qb-016 | en | 2016-06-20 | Press TV
@who QAS = Isa Qassim | BHR | CVL
@who BH = Bahrain | BHR | GOV
@who MOI = Ministry of Interior of Bahrain | BHR | GOV
@who WEF = Al-Wefaq | BHR | OPP
@who SUL = Qassem Soleimani | IRN | MIL
@who PRO = Protesters in Diraz | BHR | CVL
@who HEZ = Hezbollah | LBN | REB
@who US = United States | USA | GOV
@who SAL = Ali Salman | BHR | OPP
@where DI = Diraz | BHR | 26.22 | 50.47
@where BHP = Bahrain | BHR | 26.07 | 50.55
# Bahrain strips Sheikh Qassim of citizenship, thousands rush to cleric's home
e1 COERCE | strips Sheikh Qassim of citizenship | a=Bahrain>BH | r=Sheikh Qassim>QAS | p=Bahrain>BHP | d=2016-06-20
e2 PROTEST/demo | rush to cleric's home | a=thousands>PRO | p=Bahrain>BHP | d=2016-06-20 | f=size 2000.. "thousands"
+ The Al Khalifah regime in Bahrain has revoked the nationality of Ayatollah Sheikh Isa Qassim, the kingdom's most revered Shia cleric, in the latest step of its heavy-handed crackdown on dissent.
e3 COERCE | revoked the nationality | a=The Al Khalifah regime in Bahrain>BH | r=Ayatollah Sheikh Isa Qassim>QAS | p=Bahrain>BHP | d=2016-06-20 | same=e1
e4 COERCE | heavy-handed crackdown | a=The Al Khalifah regime in Bahrain>BH | p=Bahrain>BHP | st=ongoing
+ In a statement carried by the official BNA news agency on Monday, the Interior Ministry claimed that the 79-year-old had "created an extremist sectarian environment" and encouraged loyalty to foreign powers.
S outlet:the official BNA news agency>=Bahrain News Agency ; organization:the Interior Ministry>MOI ; document:a statement>=Statement of the Bahraini Interior Ministry | claimed that | the 79-year-old had "created an extremist sectarian environment" and encouraged loyalty to foreign powers | mixed
e5 ACCUSE/allege | created an extremist sectarian environment | a=the Interior Ministry>MOI | r=the 79-year-old>QAS | d=2016-06-20
. No court had been asked.
. The law allows the cabinet to do it alone.
+ As the news spread, men and women in their thousands, some wrapped in white burial shrouds, streamed to his house in the village of Diraz west of Manama and sat down in the lanes around it, shouting "With our souls, with our blood".
e6 PROTEST/demo | streamed to his house | a=men and women in their thousands>PRO | p=Diraz>DI | d=2016-06-20 | f=size 2000.. "men and women in their thousands" | same=e2
S organization:men and women in their thousands>=Protesters in Diraz | shouting | With our souls, with our blood | direct
. Police sealed the approaches, and the Internet went down in the area after sunset, activists said.
S unnamed:activists>- | said | Police sealed the approaches, and the Internet went down in the area after sunset | indirect
e7 COERCE/restrict | sealed the approaches | a=Police>Bahrain police,BHR,COP | p=Diraz>DI | d=2016-06-20
e8 COERCE/censor | Internet went down | p=Diraz>DI | d=2016-06-20
+ Major General Qassem Soleimani, the commander of the Quds Force of Iran's Islamic Revolution Guards Corps, warned in an unusually sharp message that harming the cleric would "light a flame of fire" in Bahrain and across the region.
S document:message>=Statement of Qassem Soleimani ; person:Major General Qassem Soleimani>SUL | warned | harming the cleric would "light a flame of fire" in Bahrain and across the region | mixed
e9 THREATEN/violence | light a flame of fire | a=Major General Qassem Soleimani>SUL | r=The Al Khalifah regime in Bahrain>BH
e10 ASSAULT | harming the cleric | a=The Al Khalifah regime in Bahrain>BH | r=the cleric>QAS | st=possible
. "The rulers surely know that it is a red line, and that crossing it will leave the people no option but armed resistance," he said.
S person:he>SUL | said | The rulers surely know that it is a red line, and that crossing it will leave the people no option but armed resistance, | direct
e11 THREATEN/violence | armed resistance | a=the people>People of Bahrain,BHR,CVL | r=The rulers>BH
+ Lebanon's Hezbollah condemned the decision and called on the Bahraini people to express "decisively" their anger.
S organization:Lebanon's Hezbollah>HEZ | called on | decisively | direct
e12 ACCUSE/disapprove | condemned | a=Lebanon's Hezbollah>HEZ | r=Bahrain>BH
e13 REQUEST/change | called on | a=Lebanon's Hezbollah>HEZ | r=the Bahraini people>People of Bahrain,BHR,CVL
+ In Washington, State Department spokesman John Kirby said the US was "alarmed" and unaware of any credible evidence against the cleric; but the Fifth Fleet, which has its home in Manama, was not mentioned.
S person:State Department spokesman John Kirby>=John Kirby | said | the US was "alarmed" and unaware of any credible evidence against the cleric | mixed
e14 ACCUSE/disapprove | alarmed | a=the US>US | r=Bahrain>BH
+ Less than a week earlier, a court in Manama suspended Al-Wefaq, the largest opposition bloc, shut down its offices and froze its money.
e15 COERCE/restrict | suspended | a=a court in Manama>Court in Manama,BHR,JUD | r=Al-Wefaq>WEF | p=Manama>Manama,BHR,26.23,50.58 | d=2016-06-14
e16 COERCE/restrict | shut down its offices | a=a court in Manama>Court in Manama,BHR,JUD | r=its>WEF | p=Manama>Manama,BHR,26.23,50.58 | d=2016-06-14
e17 COERCE/seize | froze its money | a=a court in Manama>Court in Manama,BHR,JUD | r=its>WEF | p=Manama>Manama,BHR,26.23,50.58 | d=2016-06-14
. Its secretary general, Sheikh Ali Salman, had his prison term more than doubled to nine years on May 30 on the charge of inciting hatred.
e18 SANCTION/convict | prison term more than doubled | r=Sheikh Ali Salman>SAL | p=Bahrain>BHP | d=2016-05-30
e19 ACCUSE | charge | r=Sheikh Ali Salman>SAL
+ Rights groups count over 250 citizens who have been rendered stateless since 2012.
S organization:Rights groups>=Rights groups | count | over 250 citizens who have been rendered stateless since 2012 | indirect
e20 COERCE | rendered stateless | r=over 250 citizens>-,BHR,CVL | p=Bahrain>BHP | d=2012-01-01..2016-06-20 | f=size 250.. "over 250 citizens"
. The island, joined to Saudi Arabia by a causeway 25 kilometers long, has some 1.3 million inhabitants, half of them expatriates.
. It was over that causeway that Riyadh and Abu Dhabi sent troops in March 2011 to help put down the uprising that had started on Pearl Roundabout a month before.
e21 AID | sent troops | a=Riyadh>Saudi Arabia,SAU,GOV ; Abu Dhabi>United Arab Emirates,ARE,GOV | r=The island>BH | p=The island>BHP | d=2011-03-01..2011-03-31
e22 COERCE | put down | a=Riyadh>Saudi Arabia,SAU,GOV ; Abu Dhabi>United Arab Emirates,ARE,GOV | p=The island>BHP | d=2011-03-01..2011-03-31
e23 PROTEST/riot | uprising | p=Pearl Roundabout>Pearl Roundabout,BHR,26.22,50.54 | d=2011-02-01..2011-02-28

@story en-own-qb-017 | en | 2020-11-28 | Tasnim News Agency
@who FAK = Mohsen Fakhrizadeh | IRN | GOV
@who KHA = Ali Khamenei | IRN | GOV
@who ROU = Hassan Rouhani | IRN | GOV
@who BAQ = Mohammad Baqeri | IRN | MIL
@who ZION = Israel | ISR | GOV
@who GUT = Antonio Guterres | - | IGO
@who DEH = Hossein Dehghan | IRN | MIL
@who RAV = Majid Takht-e Ravanchi | IRN | GOV
@who NET = Benjamin Netanyahu | ISR | GOV
@who PRO = Students in Tehran | IRN | CVL
@where ABS = Absard | IRN | 35.64 | 52.15
@where TE = Tehran | IRN | 35.69 | 51.39
# Leader orders definite punishment for perpetrators of Fakhrizadeh assassination
e1 REQUEST | orders definite punishment | a=Leader>KHA | d=2020-11-28
e2 ASSAULT/targeted | assassination | r=Fakhrizadeh>FAK | d=2020-11-27
+ TEHRAN (Tasnim) – Leader of the Islamic Revolution Ayatollah Seyed Ali Khamenei on Saturday offered condolences over the martyrdom of the prominent nuclear and defense scientist Mohsen Fakhrizadeh and told officials to pursue the crime until those who carried it out and those who commanded it are punished.
e3 ASSAULT/targeted | martyrdom | r=Mohsen Fakhrizadeh>FAK | d=2020-11-27 | f=killed 1 "Mohsen Fakhrizadeh" | same=e2
e4 REQUEST | told officials | a=Leader of the Islamic Revolution Ayatollah Seyed Ali Khamenei>KHA | r=officials>Iran,IRN,GOV | d=2020-11-28 | same=e1
. The martyr's scientific effort, too, must be carried on in every field in which he was engaged, his message read.
S document:his message>=Message of Ali Khamenei | read | The martyr's scientific effort, too, must be carried on in every field in which he was engaged | indirect
+ Fakhrizadeh, who headed the Defense Ministry's Organization of Defensive Innovation and Research, was traveling with his wife on Friday afternoon when his car was attacked on a boulevard at Absard, about 40 kilometers east of the capital.
e5 ASSAULT/targeted | attacked | r=Fakhrizadeh>FAK | p=Absard>ABS | d=2020-11-27 | same=e2
. First a Nissan pickup loaded with timber blew up; then shots were fired.
e6 ASSAULT/explosives | blew up | p=Absard>ABS | d=2020-11-27 | same=e2
e7 ASSAULT/firearms | shots were fired | p=Absard>ABS | d=2020-11-27 | same=e2
. Three of his guards were wounded.
e24 ASSAULT/firearms,explosives | wounded | r=Three of his guards>Guards of Mohsen Fakhrizadeh,IRN,COP | p=Absard>ABS | f=injured 3 "Three of his guards" | same=e2
. Fars reported that no assailant was at the scene at all and that the gun, mounted on the truck, had been operated by satellite; a witness interviewed by state TV, however, spoke of six armed men.
S outlet:Fars>=Fars News Agency | reported that | no assailant was at the scene at all and that the gun, mounted on the truck, had been operated by satellite | indirect
S outlet:state TV>=IRIB ; unnamed:a witness>- | spoke of | six armed men | indirect
+ President Hassan Rouhani laid the deed at the door of the "mercenaries of the usurping Zionist regime".
S person:President Hassan Rouhani>ROU | laid | mercenaries of the usurping Zionist regime | direct
e8 ACCUSE/allege | laid the deed at the door | a=President Hassan Rouhani>ROU | r=the usurping Zionist regime>ZION
. "The nation is wiser than to fall into their trap; it will answer in due time," he told a meeting of the coronavirus headquarters.
S person:he>ROU | told | The nation is wiser than to fall into their trap; it will answer in due time, | direct
e9 THREATEN/violence | will answer | a=The nation>Iran,IRN,GOV | r=the usurping Zionist regime>ZION
+ The language of the generals was harsher.
. Major General Mohammad Baqeri, Chief of Staff of the Armed Forces, vowed "severe revenge", and the Leader's military adviser, Hossein Dehghan, said Iran would come down like lightning on the killers.
S person:Major General Mohammad Baqeri>BAQ | vowed | severe revenge | direct
S person:Hossein Dehghan>DEH | said | Iran would come down like lightning on the killers | indirect
e10 THREATEN/violence | vowed "severe revenge" | a=Major General Mohammad Baqeri>BAQ
e11 THREATEN/violence | come down like lightning | a=Hossein Dehghan>DEH | r=the killers>Killers of Mohsen Fakhrizadeh,-,-
+ In a letter to UN Secretary-General Antonio Guterres, Tehran's ambassador Majid Takht-e Ravanchi wrote of "serious indications of Israeli responsibility" and asked the world body to condemn the inhuman act.
S document:a letter>=Letter of Majid Takht-e Ravanchi ; person:Tehran's ambassador Majid Takht-e Ravanchi>RAV | wrote of | serious indications of Israeli responsibility | direct
e12 CONSULT | letter | a=Tehran's ambassador Majid Takht-e Ravanchi>RAV | r=UN Secretary-General Antonio Guterres>GUT
e13 ACCUSE/allege | Israeli responsibility | a=Tehran's ambassador Majid Takht-e Ravanchi>RAV | r=Israeli>ZION
e14 REQUEST/change | asked | a=Tehran's ambassador Majid Takht-e Ravanchi>RAV | r=the world body>United Nations,-,IGO
. A spokesman for Guterres merely urged restraint.
e15 REQUEST/yield | urged restraint | a=A spokesman for Guterres>GUT
+ Outside the Foreign Ministry, students burned the flags of the US and the occupying regime and demanded that the inspectors of the IAEA be sent home.
S organization:students>=Students in Tehran | demanded that | the inspectors of the IAEA be sent home | indirect
e16 PROTEST/vandalize | burned the flags | a=students>PRO | r=the US>United States,USA,GOV ; the occupying regime>ZION | p=the Foreign Ministry>TE
e17 REQUEST/change | demanded | a=students>PRO | r=the Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | p=the Foreign Ministry>TE
e18 SANCTION/expel | sent home | r=the inspectors of the IAEA>International Atomic Energy Agency,-,IGO | st=possible
. "Silence gives permission for the next bullet," one banner said.
S document:one banner>- | said | Silence gives permission for the next bullet, | direct
+ He is the fifth scientist murdered since 2010, when Masoud Ali-Mohammadi was killed by a booby-trapped motorcycle in front of his house.
e19 ASSAULT/targeted | murdered | r=He>FAK ; fifth scientist>Iranian nuclear scientists,IRN,CVL | d=2010-01-01..2020-11-27
e20 ASSAULT/targeted,explosives | killed | r=Masoud Ali-Mohammadi>Masoud Ali-Mohammadi,IRN,CVL | p=Tehran>TE | d=2010-01-01..2010-12-31 | f=killed 1 "Masoud Ali-Mohammadi"
. In 2018, Israeli prime minister Benjamin Netanyahu had pointed to his photograph on a screen: "Remember that name."
S person:Israeli prime minister Benjamin Netanyahu>NET | - | Remember that name. | direct
. Tel Aviv declined to comment, but put its embassies on alert, according to N12 television.
S outlet:N12 television>=N12 | according to | put its embassies on alert | indirect
e21 MOBILIZE | put its embassies on alert | a=Tel Aviv>ZION | r=its embassies>Embassies of Israel,ISR,GOV
+ The burial will be held tomorrow at the Imamzadeh Saleh shrine, with few mourners on account of the epidemic.

@story en-own-qb-018 | en | 2016-10-18 | Rudaw
@who PESH = Peshmerga | IRQ | MIL
@who IA = Iraqi Army | IRQ | MIL
@who ISIS = Islamic State | - | REB
@who ABA = Haider al-Abadi | IRQ | GOV
@who BAR = Masoud Barzani | IRQ | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who HS = Popular Mobilization Forces | IRQ | MIL
@who UN = United Nations | - | IGO
@who CIV = Residents of Mosul | IRQ | CVL
@who CTS = Iraqi Counter-Terrorism Service | IRQ | MIL
@where MO = Mosul | IRQ | 36.34 | 43.13
@where KHZ = Khazir | IRQ | 36.31 | 43.55
@where QA = Qayyarah | IRQ | 35.8 | 43.29
@where BAS = Bashiqa | IRQ | 36.45 | 43.34
# Day 2: Peshmerga hold nine villages east of Mosul, await army's turn at Bartella
e1 ASSAULT | hold nine villages | a=Peshmerga>PESH | p=east of Mosul>KHZ | d=2016-10-17 | f=size 9 "nine villages"
+ KHAZIR FRONT, Kurdistan Region – Burning oil and tires had turned the noon sky brown when Captain Dilshad Hamid took off his helmet on Tuesday and said it was time to sleep.
S person:Captain Dilshad Hamid>=Dilshad Hamid | said | it was time to sleep | indirect
. His brigade and some 4,000 other Peshmerga had captured nine villages from ISIS the day before on three fronts, 200 square kilometers in all, by the count of their command.
S organization:their command>=Peshmerga command | by the count of | His brigade and some 4,000 other Peshmerga had captured nine villages from ISIS the day before on three fronts, 200 square kilometers in all | indirect
e2 ASSAULT | captured | a=His brigade>PESH ; other Peshmerga>PESH | r=ISIS>ISIS | p=KHAZIR FRONT>KHZ | d=2016-10-17 | f=size 4000 "some 4,000 other Peshmerga" | same=e1
+ "We did our share; now it is for the Iraqi army to pass through our lines," he said.
S person:he>=Dilshad Hamid | said | We did our share; now it is for the Iraqi army to pass through our lines, | direct
e3 MOBILIZE/troops | pass through our lines | a=the Iraqi army>IA | p=KHAZIR FRONT>KHZ | st=planned
. An understanding between Erbil and Baghdad says so: no Kurdish force is to enter the city.
S document:An understanding between Erbil and Baghdad>- | says | no Kurdish force is to enter the city | indirect
e4 AGREE | understanding | a=Erbil>Kurdistan Regional Government,IRQ,GOV ; Baghdad>Iraq,IRQ,GOV
+ At least 14 Peshmerga were killed on the first day, most of them by suicide car bombs and by mines buried under door mats and in refrigerators.
e5 ASSAULT/suicide-attack,explosives | killed | a=ISIS>ISIS | r=Peshmerga>PESH | p=KHAZIR FRONT>KHZ | d=2016-10-17 | f=killed 14.. "At least 14 Peshmerga"
. Coalition aircraft destroyed eleven such vehicles before they could reach the lines, the Americans reported.
S organization:the Americans>=United States Armed Forces | reported | Coalition aircraft destroyed eleven such vehicles before they could reach the lines | indirect
e6 ASSAULT/aerial,destroy | destroyed | a=Coalition aircraft>Coalition against the Islamic State,-,MIL | r=eleven such vehicles>ISIS | p=KHAZIR FRONT>KHZ | d=2016-10-17 | f=size 11 "eleven such vehicles"
+ South of the city, where the Tigris makes a loop, federal police came up from the Qayyarah base, which 560 US troops are also using, and found the road blown up in five places.
e7 MOBILIZE/police | came up | a=federal police>Iraqi Federal Police,IRQ,COP | p=Qayyarah base>QA
e8 ASSAULT/explosives,destroy | blown up | p=Qayyarah>QA
. Jihadists had torched the sulfur plant at Mishraq.
e9 ASSAULT/destroy | torched | a=Jihadists>ISIS | r=the sulfur plant at Mishraq>Mishraq sulfur plant,IRQ,BUS | p=Mishraq>Mishraq,IRQ,35.98,43.33
+ Prime Minister Haider al-Abadi, in the black uniform of the Counter-Terrorism Service, had opened the offensive on television in the small hours of Monday, assuring the people of Nineveh that "the hour of salvation has come".
S outlet:television>=Iraqiya TV ; person:Prime Minister Haider al-Abadi>ABA | assuring | the hour of salvation has come | direct
e10 ASSAULT | opened the offensive | a=Prime Minister Haider al-Abadi>ABA | r=ISIS>ISIS | p=Nineveh>MO | d=2016-10-17
. Only the army and the police would enter Mosul, he promised, a sentence meant to reassure its Sunni majority about the Shiite militias of the Hashd al-Shaabi.
S person:he>ABA | promised | Only the army and the police would enter Mosul | indirect
e11 ASSAULT | enter Mosul | a=the army>IA ; the police>Iraqi Federal Police,IRQ,COP | p=Mosul>MO | st=planned
e12 AGREE | promised | a=he>ABA | r=Sunni majority>CIV
+ The Hashd itself intends to move on Tal Afar, a town of Turkmens, and that in turn alarms Ankara.
e13 ASSAULT | move on Tal Afar | a=The Hashd>HS | r=ISIS>ISIS | p=Tal Afar>Tal Afar,IRQ,36.38,42.45 | st=planned
. "It is impossible for us to stay out of the operation or the table," Turkish President Recep Tayyip Erdogan declared, shrugging off a demand by Abadi that he pull his soldiers from the camp at Bashiqa.
S person:Turkish President Recep Tayyip Erdogan>ERD | declared | It is impossible for us to stay out of the operation or the table, | direct
e14 REJECT/yield | impossible for us to stay out | a=Turkish President Recep Tayyip Erdogan>ERD | r=Abadi>ABA
e15 REQUEST/yield | demand | a=Abadi>ABA | r=he>ERD
e16 RETREAT/withdraw | pull his soldiers | a=he>ERD | p=Bashiqa>BAS | st=possible
+ The UN refugee agency has prepared tents for 60,000 and fears that ten times as many may need them.
S organization:The UN refugee agency>=UNHCR | fears that | ten times as many may need them | indirect
e17 AID | prepared tents | a=The UN refugee agency>UNHCR,-,IGO
. Leaflets dropped over the rooftops told families to tape their windows and to tell children that the booms were thunder.
S document:Leaflets>=Leaflets dropped over Mosul | told | families to tape their windows and to tell children that the booms were thunder | indirect
e18 REQUEST | told families | a=Leaflets>Iraqi Armed Forces,IRQ,MIL | r=families>CIV | p=Mosul>MO
. ISIS militants are said to have seized men in Hamam al-Alil as shields.
e19 ASSAULT/abduct | seized men | a=ISIS militants>ISIS | r=men>Residents of Hamam al-Alil,IRQ,CVL | p=Hamam al-Alil>Hamam al-Alil,IRQ,36.16,43.26 | st=possible
+ The group overran Iraq's second city in June 2014 and proclaimed its caliphate from the pulpit of the Nuri mosque; in August of that year it slaughtered and enslaved the Yezidis of Shingal.
e20 ASSAULT | overran | a=The group>ISIS | r=Iraq's second city>IA | p=Iraq's second city>MO | d=2014-06-01..2014-06-30
e21 ASSAULT | slaughtered | a=it>ISIS | r=the Yezidis of Shingal>Yazidis,IRQ,CVL | p=Shingal>Sinjar,IRQ,36.32,41.86 | d=2014-08-01..2014-08-31
e22 ASSAULT/abduct | enslaved | a=it>ISIS | r=the Yezidis of Shingal>Yazidis,IRQ,CVL | p=Shingal>Sinjar,IRQ,36.32,41.86 | d=2014-08-01..2014-08-31
. "My brothers died on that mountain," said a driver named Khalaf, warming soup on the hood.
S person:a driver named Khalaf>=Khalaf | said | My brothers died on that mountain, | direct
. "I want only to see the mosque."
S person:a driver named Khalaf>=Khalaf | - | I want only to see the mosque. | direct
