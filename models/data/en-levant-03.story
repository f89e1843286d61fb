@story en-own-qc-013 | en | 2024-07-28 | The Jerusalem Ledger
@who HZ = Hezbollah | LBN | REB
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who KIDS = Residents of Majdal Shams | SYR | CVL
@who BN = Benjamin Netanyahu | ISR | GOV
@who DH = Daniel Hagari | ISR | MIL
@who AB = Antony Blinken | USA | GOV
@who NM = Najib Mikati | LBN | GOV
@who IR = Iran | IRN | GOV
@who BS = Bezalel Smotrich | ISR | GOV
@who NK = Nasser Kanaani | IRN | GOV
@where MS = Majdal Shams | SYR | 33.27 | 35.77
@where LB = Lebanon | LBN | 33.85 | 35.86
@where BE = Beirut | LBN | 33.89 | 35.5
# Grief turns to anger in Majdal Shams as 12 children, teens killed on soccer field are buried; cabinet okays response
e1 ASSAULT/heavy-weapons | killed on soccer field | r=12 children, teens>KIDS | p=Majdal Shams>MS | d=2024-07-27 | f=killed 12 "12 children, teens"
e2 THREATEN/violence | okays response | a=cabinet>Security Cabinet of Israel,ISR,GOV | d=2024-07-28
+ The security cabinet late on Sunday authorized Prime Minister Benjamin Netanyahu and Defense Minister Yoav Gallant to decide "the manner and timing" of Israel's reply to the rocket that hit a soccer pitch in the Golan Heights a day before.
e3 THREATEN/violence | reply | a=The security cabinet>Security Cabinet of Israel,ISR,GOV | d=2024-07-28 | same=e2
e4 ASSAULT/heavy-weapons | hit a soccer pitch | p=the Golan Heights>MS | d=2024-07-27 | same=e1
. Smotrich and Ben Gvir abstained.
+ All twelve of the dead were between 10 and 16 years old, and all were Druze.
. Ten were laid to rest in one ceremony, in white coffins carried over the heads of thousands who wore black.
+ Netanyahu, back early from the United States, was told by phone of the disaster while he was waiting at an airport in Washington; he went to Majdal Shams only on the following day.
. When ministers arrived there, residents shouted them down.
e5 PROTEST/demo | shouted them down | a=residents>KIDS | r=ministers>Government ministers of Israel,ISR,GOV | p=Majdal Shams>MS | d=2024-07-28
. "You abandoned us for ten months, and now you come," one man yelled at Bezalel Smotrich, the finance minister, who left under guard.
S unnamed:one man>- | yelled | You abandoned us for ten months, and now you come | direct
e6 ACCUSE/disapprove | abandoned us | a=one man>KIDS | r=Bezalel Smotrich>BS | p=Majdal Shams>MS | d=2024-07-28
+ The projectile was an Iranian-made Falaq-1 with a 53-kilogram warhead, fired from an area north of the village of Chebaa, said IDF spokesman Rear Adm. Daniel Hagari.
S person:IDF spokesman Rear Adm. Daniel Hagari>DH | said | The projectile was an Iranian-made Falaq-1 with a 53-kilogram warhead, fired from an area north of the village of Chebaa | indirect
e7 ASSAULT/heavy-weapons | fired | p=Majdal Shams>MS | d=2024-07-27 | same=e1
. "Only one organization has it, and it is Hezbollah," he added.
S person:he>DH | added | Only one organization has it, and it is Hezbollah | direct
+ Hezbollah, in an unusual statement, "categorically denied" any connection with the incident.
S organization:Hezbollah>HZ ; document:an unusual statement>=Hezbollah statement | categorically denied | any connection with the incident | mixed
e8 REJECT | denied | a=Hezbollah>HZ
. The group had earlier on Saturday taken credit for firing the same type of rocket at a brigade headquarters on Mount Hermon, about three kilometers away.
S organization:The group>HZ | had earlier on Saturday taken credit for | firing the same type of rocket at a brigade headquarters on Mount Hermon, about three kilometers away | indirect
e9 ASSAULT/heavy-weapons | firing the same type of rocket | a=The group>HZ | r=a brigade headquarters>IDF | p=Mount Hermon>Mount Hermon,SYR,33.42,35.86 | d=2024-07-27
+ An official at the United Nations told the Associated Press that the Shiite organization had informed peacekeepers it believed an Israeli interceptor was to blame, something the military calls nonsense.
S outlet:the Associated Press>=Associated Press ; unnamed:An official at the United Nations>- ; organization:the Shiite organization>HZ | told | it believed an Israeli interceptor was to blame | indirect
S organization:the military>IDF | calls | nonsense | indirect
e10 ACCUSE/allege | to blame | a=the Shiite organization>HZ | r=Israeli>IDF
+ Before dawn on Sunday, the air force struck seven targets "deep inside Lebanese territory and in the south," among them weapons caches.
e11 ASSAULT/aerial | struck seven targets | a=the air force>Israeli Air Force,ISR,MIL | p=Lebanese>LB | d=2024-07-28
+ Speaking in Tokyo, US Secretary of State Antony Blinken said that every indication was that Hezbollah had launched the rocket, and that he did not want to see the conflict escalate.
S person:US Secretary of State Antony Blinken>AB | said that | every indication was that Hezbollah had launched the rocket | indirect
e12 ASSAULT/heavy-weapons | launched the rocket | a=Hezbollah>HZ | p=Majdal Shams>MS | d=2024-07-27 | same=e1
+ Beirut has asked Washington to press for restraint, its foreign minister told Reuters, and was asked in return to see to it that Hezbollah showed some as well.
S outlet:Reuters>=Reuters ; person:its foreign minister>=Abdallah Bou Habib | told | Beirut has asked Washington to press for restraint | indirect
e13 REQUEST/assist | asked Washington | a=Beirut>Lebanon,LBN,GOV | r=Washington>United States,USA,GOV
e14 REQUEST | asked in return | a=Washington>United States,USA,GOV | r=Beirut>Lebanon,LBN,GOV
+ Nasser Kanaani of Iran's Foreign Ministry warned that any "new adventure" of the Zionists in Lebanon might have unforeseen consequences.
S person:Nasser Kanaani>NK | warned that | any "new adventure" of the Zionists in Lebanon might have unforeseen consequences | mixed
e15 THREATEN | warned | a=Nasser Kanaani>NK | r=the Zionists>IL
+ Israel conquered the Golan from Syria in 1967, and most of the 20,000 Druze who remained have never taken its passport.
e16 ASSAULT | conquered the Golan | a=Israel>IL | r=Syria>Syria,SYR,GOV | p=the Golan>Golan Heights,SYR,33.1,35.75 | d=1967-06-01..1967-06-30
+ A goalpost stands bent at the edge of the field; beside it, a heap of small bicycles.

@story en-own-qc-014 | en | 2025-05-02 | Haifa Daily
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who BN = Benjamin Netanyahu | ISR | GOV
@who IK = Israel Katz | ISR | GOV
@who AS = Ahmed al-Sharaa | SYR | GOV
@who DR = Druze of Syria | SYR | CVL
@who SYG = Syria | SYR | GOV
@who HH = Hikmat al-Hijri | SYR | CVL
@who SU = Sunni gunmen in Syria | SYR | REB
@who GP = Geir Pedersen | - | IGO
@who QA = Qatar | QAT | GOV
@who SOHR = Syrian Observatory for Human Rights | GBR | NGO
@where DA = Damascus | SYR | 33.51 | 36.28
@where JA = Jaramana | SYR | 33.49 | 36.35
@where SW = Sweida | SYR | 32.71 | 36.57
@where SH = Sahnaya | SYR | 33.43 | 36.23
# Jets bomb beside Sharaa's palace; PM: Clear message not to touch Druze
e1 ASSAULT/aerial | bomb beside Sharaa's palace | a=Jets>IDF | r=Sharaa>AS | d=2025-05-02
S person:PM>BN | : | Clear message not to touch Druze | indirect
e2 THREATEN/violence | Clear message | a=PM>BN | r=Sharaa>AS | d=2025-05-02
+ Israeli fighter planes dropped bombs near the presidential palace in Damascus early on Friday, the second attack in the Syrian capital in a week of bloodletting between Sunni gunmen and the Druze.
e3 ASSAULT/aerial | dropped bombs | a=Israeli fighter planes>IDF | p=Damascus>DA | d=2025-05-02 | same=e1
e4 ASSAULT | bloodletting | a=Sunni gunmen>SU ; the Druze>DR | p=Damascus>DA | d=2025-04-28..2025-05-02
+ "This is a clear message to the Syrian regime: We will not allow forces to be sent south of Damascus or any threat to the Druze community," Benjamin Netanyahu and Defense Minister Israel Katz said in a joint statement.
S person:Benjamin Netanyahu>BN ; person:Defense Minister Israel Katz>IK ; document:a joint statement>=joint statement | said in a joint statement | This is a clear message to the Syrian regime: We will not allow forces to be sent south of Damascus or any threat to the Druze community | direct
e5 THREATEN/violence | clear message | a=Benjamin Netanyahu>BN ; Defense Minister Israel Katz>IK | r=the Syrian regime>SYG | d=2025-05-02 | same=e2
e6 REJECT | will not allow forces | a=We>IL | r=the Syrian regime>SYG | p=south of Damascus>DA | d=2025-05-02
+ Syria's presidency spoke of a "dangerous escalation" meant to destabilize the country, and called on Arab states to stand with it.
S organization:Syria's presidency>=Presidency of Syria | spoke of | dangerous escalation | direct
e7 ACCUSE/disapprove | dangerous escalation | a=Syria's presidency>SYG | r=Israel>IL
e8 REQUEST/assist | called on | a=Syria's presidency>SYG | r=Arab states>Arab states,-,GOV
. Qatar and Saudi Arabia obliged within hours with condemnations.
e9 ACCUSE/disapprove | condemnations | a=Qatar>QA ; Saudi Arabia>Saudi Arabia,SAU,GOV | d=2025-05-02
+ No one was reported hurt.
+ The trouble had begun on Monday night with a recording, its voice attributed to a Druze cleric, that insulted the Prophet.
. It was a forgery, according to the cleric and to the Interior Ministry.
S person:the cleric>=Marwan Kiwan ; organization:the Interior Ministry>=Interior Ministry of Syria | according to | It was a forgery | indirect
. By then armed men had set upon Jaramana, on the outskirts of the capital, and the fighting spread on Wednesday to Sahnaya, where 16 members of the security forces were shot dead.
e10 ASSAULT | set upon Jaramana | a=armed men>SU | r=Jaramana>DR | p=Jaramana>JA | d=2025-04-28
e11 ASSAULT | fighting spread | p=Sahnaya>SH | d=2025-04-30
e12 ASSAULT/firearms | shot dead | r=members of the security forces>Syrian security forces,SYR,COP | p=Sahnaya>SH | d=2025-04-30 | f=killed 16 "16 members of the security forces"
+ The Britain-based Syrian Observatory for Human Rights put the number of the dead at 102 by Friday, including 10 Druze civilians and 21 fighters of the community.
S organization:The Britain-based Syrian Observatory for Human Rights>SOHR | put | the number of the dead at 102 by Friday, including 10 Druze civilians and 21 fighters of the community | indirect
e13 ASSAULT | dead | a=fighters of the community>DR | f=killed 102 "102" | same=e4
+ Sheikh Hikmat al-Hijri, one of three spiritual leaders of the faith, denounced a "genocidal campaign" and asked for international troops.
S person:Sheikh Hikmat al-Hijri>HH | denounced | genocidal campaign | direct
e14 ACCUSE/disapprove | denounced | a=Sheikh Hikmat al-Hijri>HH
e15 REQUEST/assist | asked | a=Sheikh Hikmat al-Hijri>HH
+ Others in Sweida disagreed with him; on Thursday the notables there had agreed with the government that policemen would be recruited from among local men, and that heavy weapons would be given up.
e16 AGREE | agreed | a=the notables there>Druze notables of Sweida,SYR,CVL ; the government>SYG | p=Sweida>SW | d=2025-05-01
e17 RETREAT/disarm | heavy weapons would be given up | p=Sweida>SW | st=planned
+ In northern Israel, Druze citizens blocked the road at the Hamovil junction with burning tires to demand that the army intervene for their brethren.
e18 PROTEST/obstruct | blocked the road | a=Druze citizens>Druze citizens of Israel,ISR,CVL | p=northern Israel>Hamovil Junction,ISR,32.78,35.23
e19 REQUEST/assist | demand | a=Druze citizens>Druze citizens of Israel,ISR,CVL | r=the army>IDF | p=northern Israel>Hamovil Junction,ISR,32.78,35.23
. Five Syrian Druze wounded in the clashes were taken to the Ziv Medical Center in Safed, the IDF said.
S organization:the IDF>IDF | said | Five Syrian Druze wounded in the clashes were taken to the Ziv Medical Center in Safed | indirect
e20 AID | taken to the Ziv Medical Center | a=the IDF>IDF | r=Five Syrian Druze>DR | p=Safed>Safed,ISR,32.96,35.5 | f=size 5 "Five Syrian Druze"
+ UN envoy Geir Pedersen called for an immediate end to the strikes, which he said violated Syria's sovereignty.
S person:he>GP | said | violated Syria's sovereignty | indirect
e21 REQUEST/yield | called for | a=UN envoy Geir Pedersen>GP | r=Israel>IL
e22 ASSAULT/aerial | strikes | a=Israel>IL | p=Damascus>DA | st=ongoing
+ The Druze, an offshoot of Shia Islam, number about a million, over half of them in Syria.

@story en-own-qc-015 | en | 2021-05-15 | The Associated Press
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who AP = Associated Press | USA | MED
@who H = Hamas | PSE | REB
@who GP = Gary Pruitt | USA | MED
@who AH = Abu Hatab family | PSE | CVL
@who BN = Benjamin Netanyahu | ISR | GOV
@who JB = Joe Biden | USA | GOV
@who MA = Mahmoud Abbas | PSE | GOV
@who HA = Hady Amr | USA | GOV
@where GC = Gaza City | PSE | 31.51 | 34.45
@where SH = Shati refugee camp | PSE | 31.53 | 34.44
@where RG = Ramat Gan | ISR | 32.07 | 34.82
@where WB = West Bank | PSE | 31.95 | 35.3
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Israel flattens Gaza tower housing AP office after one-hour warning
e1 ASSAULT/aerial,destroy | flattens Gaza tower | a=Israel>IL | r=AP>AP | d=2021-05-15
e2 REQUEST | warning | a=Israel>IL | r=AP>AP | d=2021-05-15
+ GAZA CITY, Gaza Strip (AP) — An Israeli airstrike on Saturday brought down a high-rise in Gaza City that housed offices of The Associated Press, Al Jazeera and other outlets, an hour after the military ordered everyone to get out.
e3 ASSAULT/aerial,destroy | airstrike | a=Israeli>IDF | r=The Associated Press>AP ; Al Jazeera>Al Jazeera,QAT,MED | p=Gaza City>GC | d=2021-05-15 | same=e1
e4 REQUEST | ordered everyone to get out | a=the military>IDF | r=everyone>Occupants of al-Jalaa tower,PSE,CVL | p=Gaza City>GC | d=2021-05-15 | same=e2
. Three heavy missiles struck the 12-story building, which folded into a cloud of gray dust.
e5 ASSAULT/aerial,destroy | struck | p=Gaza City>GC | d=2021-05-15 | same=e1
+ "The world will know less about what is happening in Gaza because of what transpired today," said AP president and CEO Gary Pruitt, who declared himself "shocked and horrified."
S person:AP president and CEO Gary Pruitt>GP | said | The world will know less about what is happening in Gaza because of what transpired today | direct
S person:who>GP | declared himself | shocked and horrified. | direct
e6 ACCUSE/disapprove | shocked and horrified | a=Gary Pruitt>GP | d=2021-05-15
. A dozen of the agency's journalists and freelancers had escaped in time.
+ The military said Hamas was operating inside the building and used reporters as human shields.
S organization:The military>IDF | said | Hamas was operating inside the building and used reporters as human shields | indirect
e7 ASSAULT/abduct | human shields | a=Hamas>H | r=reporters>AP | p=Gaza City>GC
. It offered no evidence, and Pruitt said the AP had had no sign of any such presence in 15 years there.
S person:Pruitt>GP | said | the AP had had no sign of any such presence in 15 years there | indirect
+ The owner, Jawad Mehdi, pleaded by telephone for ten minutes more so that cameras could be fetched.
e8 REQUEST/yield | pleaded | a=Jawad Mehdi>Jawad Mehdi,PSE,BUS | p=Gaza City>GC | d=2021-05-15
. "There won't be 10 minutes," an Israeli intelligence officer could be heard answering.
S unnamed:an Israeli intelligence officer>- | could be heard answering | There won't be 10 minutes | direct
e9 REJECT/yield | won't be 10 minutes | a=an Israeli intelligence officer>IDF | p=Gaza City>GC | d=2021-05-15
+ Earlier in the day another raid, on a three-story house in the Shati refugee camp, killed eight children and two women of the Abu Hatab family who were marking the end of Ramadan.
e10 ASSAULT/aerial | raid | r=eight children and two women>AH | p=the Shati refugee camp>SH | d=2021-05-15 | f=killed 10 "eight children and two women"
. A five-month-old boy, Omar, was dug out alive.
. "They were safe in their homes, they did not carry weapons," his father, Mohammed Hadidi, told reporters at the hospital.
S person:his father, Mohammed Hadidi>=Mohammed Hadidi | told | They were safe in their homes, they did not carry weapons | direct
+ Hamas answered with a salvo at Tel Aviv, and a man of 50 was killed in the suburb of Ramat Gan.
e11 ASSAULT/heavy-weapons | salvo | a=Hamas>H | r=a man of 50>-,ISR,CVL | p=Ramat Gan>RG | d=2021-05-15 | f=killed 1 "a man of 50"
+ At least 139 people, including 39 children, have been killed in Gaza since Monday, according to its Health Ministry; eight have died in Israel.
S organization:its Health Ministry>=Gaza Health Ministry | according to | At least 139 people, including 39 children, have been killed in Gaza since Monday | indirect
e12 ASSAULT | killed in Gaza | a=Israel>IL | p=Gaza>Gaza,PSE,31.4,34.35 | d=2021-05-10..2021-05-15 | f=killed 139.. "At least 139 people"
e13 ASSAULT/heavy-weapons | died in Israel | p=Israel>Israel,ISR,31.5,34.9 | d=2021-05-10..2021-05-15 | f=killed 8 "eight"
+ President Joe Biden spoke with Prime Minister Benjamin Netanyahu and, for the first time since he took office, with Palestinian President Mahmoud Abbas.
e14 CONSULT/phone | spoke | a=President Joe Biden>JB ; Prime Minister Benjamin Netanyahu>BN | d=2021-05-15
e15 CONSULT/phone | for the first time | a=President Joe Biden>JB ; Palestinian President Mahmoud Abbas>MA | d=2021-05-15
. He raised concern about the safety of journalists, the White House said, while reaffirming Israel's right to defend itself against rockets.
S organization:the White House>=White House | said | He raised concern about the safety of journalists | indirect
e16 SUPPORT | reaffirming | a=He>JB | r=Israel>IL
. An American diplomat, Hady Amr, had flown in on Friday to try to calm things.
e17 CONSULT/visit,third-party | flown in | a=An American diplomat, Hady Amr>HA | p=Israel>Israel,ISR,31.5,34.9 | d=2021-05-14
+ Netanyahu was in no mood for that: the operation would go on "as long as necessary," he said on television.
S person:he>BN | said | the operation would go on "as long as necessary," | mixed
e18 REJECT/yield | would go on | a=he>BN
+ The violence was kindled in east Jerusalem by the threatened eviction of Palestinian families and by police raids on the Al-Aqsa Mosque.
e19 COERCE | police raids | a=police>Israel Police,ISR,COP | r=Palestinian>Palestinian worshippers,PSE,CVL | p=the Al-Aqsa Mosque>Al-Aqsa Mosque,PSE,31.78,35.24
. It has since leapt to mixed cities in Israel such as Lod, where Arabs and Jews have dragged one another out of cars, and to the West Bank, where soldiers shot dead 11 Palestinians on Friday.
e20 ASSAULT/beat | dragged one another out of cars | a=Arabs>Arab citizens of Israel,ISR,CVL ; Jews>Jewish Israelis,ISR,CVL | p=Lod>Lod,ISR,31.95,34.89
e21 ASSAULT/firearms | shot dead | a=soldiers>IDF | r=Palestinians>Palestinians in the West Bank,PSE,CVL | p=the West Bank>WB | d=2021-05-14 | f=killed 11 "11 Palestinians"

@story en-own-qc-016 | en | 2025-06-20 | Brussels Wire
@who EU = European Union | - | IGO
@who IL = Israel | ISR | GOV
@who KK = Kaja Kallas | - | IGO
@who CV = Caspar Veldkamp | NLD | GOV
@who ES = Spain | ESP | GOV
@who DE = Germany | DEU | GOV
@who EEAS = European External Action Service | - | IGO
@who JA = Jose Manuel Albares | ESP | GOV
@who GM = Gideon Sa'ar | ISR | GOV
@who HU = Hungary | HUN | GOV
@where BR = Brussels | BEL | 50.85 | 4.35
# EU review finds 'indications' Israel broke human rights clause; Jerusalem calls paper 'moral failure'
S document:EU review>=EU review of the Association Agreement | finds | 'indications' Israel broke human rights clause | mixed
e1 ACCUSE/allege | broke human rights clause | a=EU>EU | r=Israel>IL | d=2025-06-20
S organization:Jerusalem>IL | calls paper | moral failure | direct
e2 ACCUSE/disapprove | 'moral failure' | a=Jerusalem>IL | r=EU>EU
+ There are "indications" that Israel has breached its human rights obligations under the pact that governs its relations with the European Union, the bloc's diplomatic service wrote in an eight-page document handed to member states on Friday and seen by this agency.
S document:an eight-page document>=EU review of the Association Agreement ; organization:the bloc's diplomatic service>EEAS | wrote | There are "indications" that Israel has breached its human rights obligations under the pact that governs its relations with the European Union | mixed
e3 ACCUSE/allege | breached its human rights obligations | a=the bloc's diplomatic service>EEAS | r=Israel>IL | d=2025-06-20 | same=e1
+ It lists the blocking of aid to Gaza, strikes on hospitals, the displacement of the population and attacks on reporters.
S document:It>=EU review of the Association Agreement | lists | the blocking of aid to Gaza, strikes on hospitals, the displacement of the population and attacks on reporters | indirect
e4 COERCE/restrict | blocking of aid | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>Gaza,PSE,31.4,34.35
e5 ASSAULT/aerial | strikes on hospitals | r=hospitals>Hospitals in Gaza,PSE,MED | p=Gaza>Gaza,PSE,31.4,34.35
e6 COERCE/deport | displacement of the population | r=the population>Residents of Gaza,PSE,CVL | p=Gaza>Gaza,PSE,31.4,34.35
e7 ASSAULT | attacks on reporters | r=reporters>Journalists in Gaza,PSE,MED | p=Gaza>Gaza,PSE,31.4,34.35
. The prose is that of lawyers, and every sentence rests upon a footnote to somebody else.
+ What follows from it is another matter.
. Foreign policy chief Kaja Kallas is expected to put "options" to the ministers in July, two diplomats said; suspending the trade chapter would take a weighted majority, and throwing out the whole agreement the consent of all 27.
S unnamed:two diplomats>- | said | Foreign policy chief Kaja Kallas is expected to put "options" to the ministers in July | mixed
e8 SANCTION/discontinue | suspending the trade chapter | st=possible
e9 SANCTION/discontinue | throwing out the whole agreement | st=possible
+ "The aim is not to punish Israel, but to trigger concrete improvements for people's lives in Gaza," Kallas said before the meeting. "If the situation doesn't improve, then we can also discuss further measures."
S person:Kallas>KK | said | The aim is not to punish Israel, but to trigger concrete improvements for people's lives in Gaza | direct
S person:Kallas>KK | - | If the situation doesn't improve, then we can also discuss further measures. | direct
e10 THREATEN | further measures | a=we>EU | r=Israel>IL
+ The review was proposed last month by the Dutch foreign minister, Caspar Veldkamp, and backed by 17 states out of 27.
e11 REQUEST | proposed | a=the Dutch foreign minister, Caspar Veldkamp>CV | d=2025-05-01..2025-05-31
e12 SUPPORT | backed | a=17 states>European states,-,GOV | r=Caspar Veldkamp>CV | d=2025-05-01..2025-05-31 | f=size 17 "17 states"
. Germany, Hungary and the Czech Republic were opposed.
e13 REJECT | opposed | a=Germany>DE ; Hungary>HU ; the Czech Republic>Czech Republic,CZE,GOV
+ Spain wants to go further.
. Its foreign minister, Jose Manuel Albares, said he would ask for the immediate suspension of the accord, an arms embargo, and sanctions on individuals who "want to spoil forever the two-state solution."
S person:Jose Manuel Albares>JA | said | he would ask for the immediate suspension of the accord, an arms embargo, and sanctions on individuals who "want to spoil forever the two-state solution." | mixed
e14 REQUEST/change | ask for | a=he>JA | st=planned
e15 SANCTION/discontinue | suspension of the accord | st=possible
e16 SANCTION/discontinue | arms embargo | st=possible
+ The Israeli Foreign Ministry, in a letter to Brussels that was leaked on the same afternoon, called the report one-sided and said it "should not be taken seriously or used as a basis for any future actions."
S document:a letter to Brussels>=letter of the Israeli Foreign Ministry ; organization:The Israeli Foreign Ministry>=Israeli Foreign Ministry | called the report | one-sided | indirect
S document:a letter to Brussels>=letter of the Israeli Foreign Ministry ; organization:The Israeli Foreign Ministry>=Israeli Foreign Ministry | said | it "should not be taken seriously or used as a basis for any future actions." | mixed
e17 CONSULT | letter | a=The Israeli Foreign Ministry>Israeli Foreign Ministry,ISR,GOV | r=Brussels>EU
e18 REJECT | should not be taken seriously | a=The Israeli Foreign Ministry>Israeli Foreign Ministry,ISR,GOV | r=Brussels>EU
+ Israel is engaged in a war on seven fronts, its diplomats like to point out, and a week ago began an eighth round of it by bombing Iran.
S unnamed:its diplomats>- | like to point out | Israel is engaged in a war on seven fronts | indirect
e19 ASSAULT/aerial | bombing Iran | a=Israel>IL | r=Iran>Iran,IRN,GOV | p=Iran>Iran,IRN,32.43,53.69 | d=2025-06-13
+ The agreement of 1995, in force since 2000, lets most Israeli goods into the bloc free of duty; trade between the two came to 42.6 billion euros last year.
e20 AGREE | agreement of 1995 | a=Israel>IL | d=1995-01-01..1995-12-31
+ In the square outside the Berlaymont, some 300 officials of the institutions laid down pairs of children's shoes at lunchtime in protest at what they see as the bloc's inaction.
e21 PROTEST/demo | protest | a=officials of the institutions>Staff of EU institutions,-,IGO | r=the bloc>EU | p=the Berlaymont>BR | f=size 300 "some 300 officials"
. Rain soon filled them.

@story en-own-qc-017 | en | 2024-10-14 | Agence France-Presse
@who IDF = Israel Defense Forces | ISR | MIL
@who UNI = UNIFIL | - | IGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who AG = Antonio Guterres | - | IGO
@who HZ = Hezbollah | LBN | REB
@who GM = Giorgia Meloni | ITA | GOV
@who IL = Israel | ISR | GOV
@who LA = Lloyd Austin | USA | GOV
@who NM = Najib Mikati | LBN | GOV
@who UNSC = United Nations Security Council | - | IGO
@where RA = Ramyah | LBN | 33.11 | 35.3
@where BI = Binyamina | ISR | 32.52 | 34.95
@where AI = Aitou | LBN | 34.31 | 35.93
@where NQ = Naqoura | LBN | 33.12 | 35.14
# Tanks smash UN post gate as Netanyahu tells peacekeepers to go
e1 ASSAULT/destroy | smash UN post gate | a=Tanks>IDF | r=UN>UNI | d=2024-10-13
e2 REQUEST/yield | tells peacekeepers to go | a=Netanyahu>BN | r=peacekeepers>UNI | d=2024-10-13
+ Two Israeli Merkava tanks broke down the main gate of a United Nations position in the Lebanese border village of Ramyah at dawn on Sunday and stayed inside for 45 minutes, the peacekeeping force UNIFIL said.
S organization:the peacekeeping force UNIFIL>UNI | said | Two Israeli Merkava tanks broke down the main gate of a United Nations position in the Lebanese border village of Ramyah at dawn on Sunday and stayed inside for 45 minutes | indirect
e3 ASSAULT/destroy | broke down the main gate | a=Israeli>IDF | r=a United Nations position>UNI | p=Ramyah>RA | d=2024-10-13 | same=e1
. About two hours later rounds were fired some 100 metres to the north, and 15 of its soldiers were treated for skin irritation and stomach reactions caused by smoke that drifted into the camp.
e4 ASSAULT | rounds were fired | r=its soldiers>UNI | p=Ramyah>RA | d=2024-10-13 | f=injured 15 "15 of its soldiers"
+ "These are shocking violations," the force said, and it demanded an explanation.
S organization:the force>UNI | said | These are shocking violations | direct
e5 ACCUSE/disapprove | shocking violations | a=the force>UNI | r=Israeli>IDF
e6 REQUEST | demanded an explanation | a=it>UNI
+ The army gave one: a tank, under anti-tank fire and trying to evacuate wounded men, had backed several metres into the post, and a smokescreen was laid.
S organization:The army>IDF | gave one | a tank, under anti-tank fire and trying to evacuate wounded men, had backed several metres into the post | indirect
e7 ASSAULT/heavy-weapons | anti-tank fire | r=a tank>IDF | p=Ramyah>RA | d=2024-10-13
+ In a video addressed to UN chief Antonio Guterres, Prime Minister Benjamin Netanyahu said the time had come to withdraw the blue helmets "from Hezbollah strongholds and from the combat zones".
S document:a video>=video statement ; person:Prime Minister Benjamin Netanyahu>BN | said | the time had come to withdraw the blue helmets "from Hezbollah strongholds and from the combat zones" | mixed
e8 REQUEST/yield | withdraw the blue helmets | a=Prime Minister Benjamin Netanyahu>BN | r=UN chief Antonio Guterres>AG | d=2024-10-13 | same=e2
. By refusing, he went on in English, Guterres had made them "hostages of Hezbollah".
S person:he>BN | went on | Guterres had made them "hostages of Hezbollah" | mixed
e9 REJECT/yield | refusing | a=Guterres>AG
e10 ACCUSE/disapprove | hostages of Hezbollah | a=he>BN | r=Guterres>AG
+ Five peacekeepers had been wounded since Thursday, among them two Indonesians who fell from a watchtower in Naqoura when a tank fired at it.
e11 ASSAULT | wounded | r=Five peacekeepers>UNI | d=2024-10-10..2024-10-13 | f=injured 5 "Five peacekeepers"
e12 ASSAULT/heavy-weapons | fired at it | a=a tank>IDF | r=two Indonesians>UNI | p=Naqoura>NQ | d=2024-10-10 | f=injured 2 "two Indonesians"
. Forty countries that contribute troops "strongly condemned" the incidents on Saturday.
e13 ACCUSE/disapprove | condemned | a=Forty countries>Troop-contributing countries of UNIFIL,-,GOV | r=Israeli>IDF | d=2024-10-12 | f=size 40 "Forty countries"
+ Italian Prime Minister Giorgia Meloni told Netanyahu by phone that attacking the force was "unacceptable", while Pentagon chief Lloyd Austin asked his Israeli colleague to ensure its safety.
S person:Italian Prime Minister Giorgia Meloni>GM | told | attacking the force was "unacceptable" | mixed
e14 CONSULT/phone | by phone | a=Italian Prime Minister Giorgia Meloni>GM ; Netanyahu>BN
e15 ACCUSE/disapprove | unacceptable | a=Italian Prime Minister Giorgia Meloni>GM | r=Netanyahu>BN
e16 REQUEST/change | asked | a=Pentagon chief Lloyd Austin>LA | r=his Israeli colleague>Yoav Gallant,ISR,GOV
+ Lebanon's caretaker premier, Najib Mikati, denounced the Israeli call as a new chapter in the enemy's defiance of international legitimacy.
S person:Najib Mikati>NM | denounced | a new chapter in the enemy's defiance of international legitimacy | indirect
e17 ACCUSE/disapprove | denounced | a=Lebanon's caretaker premier, Najib Mikati>NM | r=Israeli>IL
+ The same evening a drone launched by Hezbollah flew into the dining hall of a training base near Binyamina, south of Haifa, as recruits sat at supper.
e18 ASSAULT/drone | flew into the dining hall | a=Hezbollah>HZ | r=recruits>IDF | p=Binyamina>BI | d=2024-10-13
. Four soldiers, all of them 19, were killed and more than 60 people wounded, in the bloodiest strike on Israel since its troops crossed the frontier on September 30.
e19 ASSAULT/drone | killed | r=Four soldiers>IDF | p=Binyamina>BI | d=2024-10-13 | f=killed 4 "Four soldiers" ; injured 60.. "more than 60 people" | same=e18
e20 ASSAULT | crossed the frontier | a=its troops>IDF | p=Lebanon>Southern Lebanon,LBN,33.2,35.4 | d=2024-09-30
+ No siren had sounded.
+ On Monday it was the turn of Aitou, a Christian village in the mountains of the north, far from any front: an air raid on a rented apartment building killed at least 21 people, the Lebanese health ministry said.
S organization:the Lebanese health ministry>=Health Ministry of Lebanon | said | an air raid on a rented apartment building killed at least 21 people | indirect
e21 ASSAULT/aerial | air raid | r=people>Residents of Aitou,LBN,CVL | p=Aitou>AI | d=2024-10-14 | f=killed 21.. "at least 21 people"
+ UNIFIL was set up in 1978, and its 10,000 or so soldiers come from 50 nations; it has no mandate to disarm anybody by force.
+ "We stay, because we were asked by the Security Council to stay," its spokesman Andrea Tenenti said.
S person:its spokesman Andrea Tenenti>=Andrea Tenenti | said | We stay, because we were asked by the Security Council to stay | direct
e22 REJECT/yield | We stay | a=We>UNI

@story en-own-qc-018 | en | 2025-03-11 | The Associated Press
@who US = United States | USA | GOV
@who UA = Ukraine | UKR | GOV
@who R = Russia | RUS | GOV
@who MR = Marco Rubio | USA | GOV
@who AY = Andriy Yermak | UKR | GOV
@who Z = Volodymyr Zelenskyy | UKR | GOV
@who DT = Donald Trump | USA | GOV
@who SW = Steve Witkoff | USA | GOV
@who VP = Vladimir Putin | RUS | GOV
@who MW = Mike Waltz | USA | GOV
@where JE = Jeddah | SAU | 21.49 | 39.19
@where MO = Moscow | RUS | 55.75 | 37.62
@where OD = Odesa | UKR | 46.48 | 30.73
# US lifts freeze on arms, intelligence as Kyiv accepts 30-day truce plan; ball 'in Russia's court'
e1 CONCEDE | lifts freeze | a=US>US | r=Kyiv>UA | d=2025-03-11
e2 CONCEDE | accepts 30-day truce plan | a=Kyiv>UA | r=US>US | d=2025-03-11
+ JEDDAH, Saudi Arabia (AP) — The Trump administration on Tuesday ended its suspension of military aid and intelligence sharing for Ukraine, and Kyiv said it was open to a 30-day ceasefire with Russia, subject to Moscow's consent.
S organization:Kyiv>UA | said | it was open to a 30-day ceasefire with Russia, subject to Moscow's consent | indirect
e3 CONCEDE | ended its suspension | a=The Trump administration>US | r=Ukraine>UA | d=2025-03-11 | same=e1
e4 CONCEDE | open to a 30-day ceasefire | a=Kyiv>UA | r=Russia>R | d=2025-03-11 | same=e2
+ The shift, set out in a joint statement after more than eight hours of talks in a hotel on the Red Sea, was striking for coming only 11 days after a shouting match at the White House.
e5 CONSULT | talks | p=JEDDAH>JE | d=2025-03-11
+ "We'll take this offer now to the Russians, and we hope they'll say yes," U.S. Secretary of State Marco Rubio told reporters. "The ball is now in their court."
S person:U.S. Secretary of State Marco Rubio>MR | told | We'll take this offer now to the Russians, and we hope they'll say yes | direct
S person:U.S. Secretary of State Marco Rubio>MR | - | The ball is now in their court. | direct
e6 AGREE | take this offer | a=We>US | r=the Russians>R | st=planned
. If they refuse, he added, "then we'll unfortunately know what the impediment is to peace."
S person:he>MR | added | then we'll unfortunately know what the impediment is to peace. | direct
e7 REJECT/yield | refuse | a=they>R | st=possible
+ The Kremlin had no immediate comment beyond saying that it would have to be briefed first.
S organization:The Kremlin>=Kremlin | saying that | it would have to be briefed first | indirect
+ President Donald Trump said he expected to talk to Vladimir Putin this week, and that Zelenskyy was welcome to come back to Washington.
S person:President Donald Trump>DT | said | he expected to talk to Vladimir Putin this week | indirect
S person:President Donald Trump>DT | said | Zelenskyy was welcome to come back to Washington | indirect
e8 AGREE | talk | a=he>DT | r=Vladimir Putin>VP | d=2025-03-11..2025-03-16 | st=planned
e9 AGREE | welcome to come back | a=President Donald Trump>DT | r=Zelenskyy>Z | st=planned
. His envoy, Steve Witkoff, plans to travel to Moscow later in the week, according to a person familiar with the matter who was not authorized to comment publicly.
S unnamed:a person familiar with the matter>- | according to | His envoy, Steve Witkoff, plans to travel to Moscow later in the week | indirect
e10 AGREE | travel to Moscow | a=His envoy, Steve Witkoff>SW | r=Moscow>R | p=Moscow>MO | d=2025-03-12..2025-03-16 | st=planned
+ Ukraine had arrived with something more modest, a truce in the air and at sea.
. It was the Americans who asked for a halt along the whole front, Volodymyr Zelenskyy said in his nightly address.
S person:Volodymyr Zelenskyy>Z | said | It was the Americans who asked for a halt along the whole front | indirect
e11 REQUEST/yield | asked for a halt | a=the Americans>US | d=2025-03-11
+ His chief of staff, Andriy Yermak, stressed that any peace must come with guarantees, a matter on which the statement says little.
S person:Andriy Yermak>AY | stressed that | any peace must come with guarantees | indirect
e12 REQUEST/assist | must come with guarantees | a=Andriy Yermak>AY
+ The two sides also agreed to conclude "as soon as possible" a deal on Ukraine's minerals, and to discuss the exchange of prisoners and the return of children taken to Russia.
e13 AGREE | agreed to conclude | a=The two sides>US ; The two sides>UA | p=JEDDAH>JE | d=2025-03-11
e14 ASSAULT/abduct | taken to Russia | a=Russia>R | r=children>Ukrainian children,UKR,CVL
+ Trucks with shells and spare parts were rolling again from depots in Rzeszow, Poland, by evening, two Ukrainian officials said.
S unnamed:two Ukrainian officials>- | said | Trucks with shells and spare parts were rolling again from depots in Rzeszow, Poland, by evening | indirect
e15 AID | rolling again | p=Rzeszow>Rzeszow,POL,50.04,22.0 | d=2025-03-11
+ Washington had cut off the flow on March 3 to force Kyiv to the table.
e16 SANCTION/discontinue | cut off the flow | a=Washington>US | r=Kyiv>UA | d=2025-03-03
+ Hours before the meeting, Ukraine sent 337 drones against Russia, 91 of them toward Moscow, in the largest such attack of the war; two meatpackers died in a parking lot in Domodedovo.
e17 ASSAULT/drone | sent 337 drones | a=Ukraine>UA | r=Russia>R | p=Moscow>MO | d=2025-03-11 | f=size 337 "337 drones"
e18 ASSAULT/drone | died in a parking lot | a=Ukraine>UA | r=two meatpackers>-,RUS,CVL | p=Domodedovo>Domodedovo,RUS,55.44,37.77 | d=2025-03-11 | f=killed 2 "two meatpackers" | same=e17
+ That night a Russian missile struck a bulk carrier being loaded with wheat for Algeria in the port of Odesa, and four Syrian sailors were killed, the regional governor said.
S person:the regional governor>=Oleh Kiper | said | a Russian missile struck a bulk carrier being loaded with wheat for Algeria in the port of Odesa, and four Syrian sailors were killed | indirect
e19 ASSAULT/heavy-weapons | struck a bulk carrier | a=Russian>R | r=four Syrian sailors>Syrian sailors,SYR,CVL | p=Odesa>OD | d=2025-03-11 | f=killed 4 "four Syrian sailors"
+ European leaders, kept out of the room, sounded relieved all the same.
. British Prime Minister Keir Starmer congratulated both presidents on a "remarkable breakthrough."
S person:British Prime Minister Keir Starmer>=Keir Starmer | congratulated both presidents on | remarkable breakthrough. | direct
e20 SUPPORT | congratulated | a=British Prime Minister Keir Starmer>Keir Starmer,GBR,GOV | r=both presidents>DT ; both presidents>Z
