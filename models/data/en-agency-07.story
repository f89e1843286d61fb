@story en-own-qa-037 | en | 2023-11-22 | Yonhap
@who NK = North Korea | PRK | GOV
@who SK = South Korea | KOR | GOV
@who HDS = Han Duck-soo | KOR | GOV
@who YSY = Yoon Suk Yeol | KOR | GOV
@who KJU = Kim Jong-un | PRK | GOV
@who ROK = Republic of Korea Armed Forces | KOR | MIL
@who DP = Democratic Party of Korea | KOR | OPP
@who JCS = Joint Chiefs of Staff of South Korea | KOR | MIL
@who SWS = Shin Won-sik | KOR | GOV
@where SO = Sohae satellite launching station | PRK | 39.66 | 124.7
@where MDL = Military Demarcation Line | KOR | 38.0 | 127.0
@where S = Seoul | KOR | 37.57 | 126.98
# (3rd LD) S. Korea suspends part of inter-Korean military pact after N.K. puts spy satellite in orbit
e1 SANCTION/withdraw | suspends part of inter-Korean military pact | a=S. Korea>SK | r=N.K.>NK | d=2023-11-22
e2 MOBILIZE/weapons | puts spy satellite in orbit | a=N.K.>NK | d=2023-11-21
+ SEOUL, Nov. 22 (Yonhap) -- South Korea on Wednesday suspended a clause of the 2018 inter-Korean military agreement and resumed reconnaissance flights along the border, hours after North Korea claimed to have placed its first spy satellite into orbit.
e3 SANCTION/withdraw | suspended a clause | a=South Korea>SK | r=North Korea>NK | d=2023-11-22 | same=e1
e4 MOBILIZE/weapons | resumed reconnaissance flights | a=South Korea>SK | p=the border>MDL | d=2023-11-22
S organization:North Korea>NK | claimed | placed its first spy satellite into orbit | indirect
e5 MOBILIZE/weapons | placed its first spy satellite into orbit | a=North Korea>NK | p=North Korea>SO | d=2023-11-21 | same=e2
+ President Yoon Suk Yeol, on a state visit to Britain, endorsed the motion electronically at 3 a.m. London time, his office said.
S organization:his office>=Office of the President of South Korea | said | President Yoon Suk Yeol, on a state visit to Britain, endorsed the motion electronically at 3 a.m. London time | indirect
e6 CONSULT/visit | state visit | a=President Yoon Suk Yeol>YSY | r=Britain>United Kingdom,GBR,GOV | p=Britain>United Kingdom,GBR,51.5,-0.13 | st=ongoing
e7 SUPPORT | endorsed the motion | a=President Yoon Suk Yeol>YSY | d=2023-11-22
+ The measure lifts the no-fly zone that kept drones and surveillance planes away from the Military Demarcation Line (MDL); the other articles, on artillery drills and guard posts, stay in force for the moment.
e8 SANCTION/withdraw | lifts the no-fly zone | a=South Korea>SK | p=the Military Demarcation Line (MDL)>MDL | d=2023-11-22 | same=e1
+ "It is a necessary measure for our national security and a minimum defensive step to respond to North Korea's provocations," Prime Minister Han Duck-soo told an extraordinary Cabinet meeting.
S person:Prime Minister Han Duck-soo>HDS | told an extraordinary Cabinet meeting | It is a necessary measure for our national security and a minimum defensive step to respond to North Korea's provocations | direct
e9 ACCUSE/disapprove | provocations | a=Prime Minister Han Duck-soo>HDS | r=North Korea's>NK | d=2023-11-22
. According to Han, Pyongyang has violated the accord some 3,600 times, chiefly by firing shells into the buffer zones at sea.
S person:Han>HDS | According to | Pyongyang has violated the accord some 3,600 times, chiefly by firing shells into the buffer zones at sea | indirect
e10 REJECT/yield | violated the accord | a=Pyongyang>NK
e11 MOBILIZE/weapons | firing shells | a=Pyongyang>NK | p=the buffer zones at sea>Waters off the Korean Peninsula,-,38.0,125.0
+ The Malligyong-1 lifted off on a Chollima-1 rocket from the Sohae station at 10:42 p.m. Tuesday and reached orbit twelve minutes later, the Korean Central News Agency (KCNA) reported; leader Kim Jong-un watched and "warmly congratulated" the scientists.
S outlet:the Korean Central News Agency (KCNA)>=Korean Central News Agency | reported | The Malligyong-1 lifted off on a Chollima-1 rocket from the Sohae station at 10:42 p.m. Tuesday and reached orbit twelve minutes later | indirect
e12 MOBILIZE/weapons | lifted off | a=leader Kim Jong-un>NK | p=the Sohae station>SO | d=2023-11-21 | same=e2
e13 SUPPORT | warmly congratulated | a=leader Kim Jong-un>KJU | r=the scientists>Scientists of North Korea,PRK,GOV | p=the Sohae station>SO
. Two earlier attempts, in May and August, ended in the Yellow Sea.
. More satellites are to follow "in a short span of time," the agency added.
S outlet:the agency>=Korean Central News Agency | added | More satellites are to follow "in a short span of time," | mixed
e14 MOBILIZE/weapons | satellites are to follow | a=leader Kim Jong-un>NK | st=planned
+ Whether the device works is another question, and military authorities in Seoul need some days to tell.
. Russia may have helped with the engine, lawmakers were told by the spy agency earlier this month.
S organization:the spy agency>=National Intelligence Service of South Korea | told | Russia may have helped with the engine | indirect
e15 AID | helped with the engine | a=Russia>Russia,RUS,GOV | r=leader Kim Jong-un>NK | st=possible
+ The U.S. aircraft carrier Carl Vinson has been in Busan since Tuesday, a port call arranged before the launch.
e16 MOBILIZE/weapons | in Busan | a=The U.S. aircraft carrier Carl Vinson>United States Navy,USA,MIL | p=Busan>Busan,KOR,35.1,129.04 | d=2023-11-21..2023-11-22
. Washington condemned the firing as a brazen breach of UN resolutions, and Japanese Prime Minister Fumio Kishida, whose government urged people in Okinawa to take cover for a quarter of an hour, lodged a protest through Beijing.
e17 ACCUSE/disapprove | condemned | a=Washington>United States,USA,GOV | r=leader Kim Jong-un>NK
S organization:Washington>=United States | condemned the firing as | a brazen breach of UN resolutions | indirect
e18 REQUEST | urged people in Okinawa to take cover | a=whose government>Japan,JPN,GOV | r=people in Okinawa>Residents of Okinawa,JPN,CVL | p=Okinawa>Okinawa,JPN,26.3,127.8 | d=2023-11-21
e19 ACCUSE/disapprove | lodged a protest | a=Japanese Prime Minister Fumio Kishida>Fumio Kishida,JPN,GOV | r=leader Kim Jong-un>NK
+ At home, the main opposition Democratic Party accused the government of picking a fight to divert attention.
e20 ACCUSE/disapprove | accused | a=the main opposition Democratic Party>DP | r=the government>SK
. "Tearing up the safety pin is not security," a party spokesperson said in a commentary.
S document:a commentary>- ; person:a party spokesperson>- | said | Tearing up the safety pin is not security | direct
+ The pact was signed by the two defense ministers in Pyongyang on Sept. 19, 2018, as President Moon Jae-in and Kim looked on.
e21 AGREE | signed | a=the two defense ministers>Song Young-moo,KOR,GOV ; the two defense ministers>No Kwang-chol,PRK,MIL | p=Pyongyang>Pyongyang,PRK,39.03,125.75 | d=2018-09-19
. Defense Minister Shin Won-sik, who has long wanted it gone, cautioned the North that further steps might follow if it responded with force.
S person:Defense Minister Shin Won-sik>SWS | cautioned | further steps might follow if it responded with force | indirect
e22 THREATEN | further steps might follow | a=Defense Minister Shin Won-sik>SWS | r=the North>NK

@story en-own-qa-038 | en | 2020-01-13 | TASS
@who KH = Khalifa Haftar | LBY | REB
@who FS = Fayez al-Sarraj | LBY | GOV
@who SL = Sergey Lavrov | RUS | GOV
@who MC = Mevlut Cavusoglu | TUR | GOV
@who RU = Russia | RUS | GOV
@who TR = Turkey | TUR | GOV
@who LNA = Libyan National Army | LBY | REB
@who GNA = Government of National Accord | LBY | GOV
@who KM = Khaled al-Mishri | LBY | GOV
@who AS = Aguila Saleh | LBY | LEG
@who DE = Germany | DEU | GOV
@where M = Moscow | RUS | 55.75 | 37.62
@where TP = Tripoli | LBY | 32.89 | 13.19
@where BE = Berlin | DEU | 52.52 | 13.4
# Haftar asks for time till morning before signing ceasefire paper — Lavrov
S person:Lavrov>SL | - | Haftar asks for time till morning before signing ceasefire paper | indirect
e1 REQUEST | asks for time | a=Haftar>KH | d=2020-01-13
e2 CONCEDE | signing ceasefire paper | a=Haftar>KH | st=possible
+ MOSCOW, January 13. /TASS/.
. Libyan Prime Minister Fayez al-Sarraj has signed a document on the terms of a ceasefire, while Field Marshal Khalifa Haftar, the commander of the Libyan National Army (LNA), has asked to be given until Tuesday morning to study it, Russian Foreign Minister Sergey Lavrov said after nearly seven hours of talks in Moscow.
S person:Russian Foreign Minister Sergey Lavrov>SL | said | Libyan Prime Minister Fayez al-Sarraj has signed a document on the terms of a ceasefire, while Field Marshal Khalifa Haftar, the commander of the Libyan National Army (LNA), has asked to be given until Tuesday morning to study it | indirect
e3 CONCEDE | signed a document on the terms of a ceasefire | a=Libyan Prime Minister Fayez al-Sarraj>FS | p=MOSCOW>M | d=2020-01-13
e4 REQUEST | asked to be given until Tuesday morning | a=Field Marshal Khalifa Haftar>KH | p=MOSCOW>M | d=2020-01-13 | same=e1
e5 CONSULT/third-party | talks | a=Libyan Prime Minister Fayez al-Sarraj>FS ; Field Marshal Khalifa Haftar>KH ; Russian Foreign Minister Sergey Lavrov>SL | p=Moscow>M | d=2020-01-13
. "They have a positive view of the document and have asked for a little extra time to make up their minds.
e6 SUPPORT | positive view of the document | a=They>KH
e7 REQUEST | asked for a little extra time | a=They>KH | p=Moscow>M | d=2020-01-13 | same=e1
. I hope the decision they take will be a positive one," the minister told reporters.
S person:the minister>SL | told reporters | They have a positive view of the document and have asked for a little extra time to make up their minds. I hope the decision they take will be a positive one | direct
. According to him, Turkish and Russian diplomats as well as the defense ministers of both countries, Hulusi Akar and Sergey Shoigu, took part in the consultations.
S person:him>SL | According to | Turkish and Russian diplomats as well as the defense ministers of both countries, Hulusi Akar and Sergey Shoigu, took part in the consultations | indirect
e8 CONSULT/third-party | consultations | a=Turkish and Russian diplomats>TR ; Turkish and Russian diplomats>RU ; Hulusi Akar>Hulusi Akar,TUR,GOV ; Sergey Shoigu>Sergey Shoigu,RUS,GOV | p=Moscow>M | d=2020-01-13 | same=e5
+ The Libyan rivals refused to sit down in one room, Khaled al-Mishri, the head of the High Council of State, told Al-Ahrar television; messages went to and fro along a corridor of the mansion on Spiridonovka Street.
S outlet:Al-Ahrar television>=Libya Al-Ahrar ; person:Khaled al-Mishri, the head of the High Council of State>KM | told | The Libyan rivals refused to sit down in one room | indirect
e9 REJECT/meet | refused to sit down | a=The Libyan rivals>KH ; The Libyan rivals>FS | p=Moscow>M | d=2020-01-13
+ The draft, a copy of which has been seen by TASS, provides for an unconditional end to hostilities, the return of troops to barracks and a commission to draw up a line of contact.
S document:a copy>=draft ceasefire agreement on Libya | provides for | an unconditional end to hostilities, the return of troops to barracks and a commission to draw up a line of contact | indirect
e10 RETREAT/withdraw | return of troops to barracks | a=The Libyan rivals>LNA ; The Libyan rivals>GNA | st=planned
e11 RETREAT/ceasefire | end to hostilities | a=The Libyan rivals>LNA ; The Libyan rivals>GNA | st=planned
. Aguila Saleh, speaker of the parliament in Tobruk and an ally of the field marshal, sat in the next room; he ruled out any return to the positions of April.
e12 REJECT/yield | ruled out | a=Aguila Saleh, speaker of the parliament in Tobruk>AS
+ A truce proposed by Vladimir Putin and Recep Tayyip Erdogan came into effect at midnight on Sunday and has been kept by and large, though shooting was heard in the south of Tripoli on Monday morning.
e13 REQUEST/yield | proposed | a=Vladimir Putin>Vladimir Putin,RUS,GOV ; Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=The Libyan rivals>LNA ; The Libyan rivals>GNA
e14 RETREAT/ceasefire | came into effect | a=The Libyan rivals>LNA ; The Libyan rivals>GNA | p=Tripoli>TP | d=2020-01-12..2020-01-13 | st=ongoing
e15 ASSAULT/firearms | shooting was heard | p=Tripoli>TP | d=2020-01-13
. Both camps accused each other of violations within the first hours.
e16 ACCUSE/allege | accused | a=Both camps>LNA ; Both camps>GNA
e17 REJECT/yield | violations | a=Both camps>LNA ; Both camps>GNA | p=Tripoli>TP | d=2020-01-12..2020-01-13 | st=possible
+ Turkish Foreign Minister Mevlut Cavusoglu, standing beside Lavrov, expressed satisfaction at what had been achieved and announced that contacts would continue.
S person:Turkish Foreign Minister Mevlut Cavusoglu>MC | announced | contacts would continue | indirect
e18 AGREE | contacts would continue | a=Turkish Foreign Minister Mevlut Cavusoglu>TR ; Lavrov>RU | st=planned
. Ankara, whose parliament on January 2 authorized the dispatch of soldiers to Tripoli, has begun to send advisers there.
e19 AGREE | authorized | a=whose parliament>Grand National Assembly of Turkey,TUR,LEG | r=Tripoli>GNA | d=2020-01-02
e20 MOBILIZE/troops | send advisers | a=Ankara>TR | p=Tripoli>TP | st=ongoing
+ Germany plans to host a conference on Libya in Berlin on January 19, to which both Haftar and Sarraj may be invited.
e21 AGREE | plans to host a conference | a=Germany>DE | p=Berlin>BE | d=2020-01-19 | st=planned
e22 REQUEST/meet | invited | a=Germany>DE | r=Haftar>KH ; Sarraj>FS | st=possible
. Chancellor Angela Merkel discussed the preparations with Putin in the Kremlin on Saturday.
e23 CONSULT/visit | discussed the preparations | a=Chancellor Angela Merkel>Angela Merkel,DEU,GOV | r=Putin>Vladimir Putin,RUS,GOV | p=the Kremlin>M | d=2020-01-11
+ The LNA launched its offensive on the capital on April 4 last year; more than 2,000 fighters and some 280 civilians have lost their lives, UN figures show.
e24 ASSAULT | offensive | a=The LNA>LNA | r=the capital>GNA | p=the capital>TP | d=2019-04-04
S organization:UN>=United Nations | figures show | more than 2,000 fighters and some 280 civilians have lost their lives | indirect
e25 ASSAULT | lost their lives | r=civilians>Civilians in Tripoli,LBY,CVL | p=the capital>TP | d=2019-04-04..2020-01-13 | f=killed 2000.. "more than 2,000 fighters" ; killed 280 "some 280 civilians"
. Its backers include Egypt and the United Arab Emirates.

@story en-own-qa-039 | en | 2017-05-04 | Kazinform
@who RU = Russia | RUS | GOV
@who TR = Turkey | TUR | GOV
@who IR = Iran | IRN | GOV
@who KA = Kairat Abdrakhmanov | KAZ | GOV
@who AL = Alexander Lavrentiev | RUS | GOV
@who SM = Staffan de Mistura | - | IGO
@who OPP = Syrian armed opposition | SYR | REB
@who SY = Syria | SYR | GOV
@who BJ = Bashar Jaafari | SYR | GOV
@who US = United States | USA | GOV
@who IS = Islamic State | - | REB
@where AST = Astana | KAZ | 51.16 | 71.45
@where ID = Idlib | SYR | 35.93 | 36.63
@where SYR = Syria | SYR | 35.0 | 38.5
# Guarantor states sign memorandum on de-escalation zones in Syria; part of opposition walks out
e1 AGREE | sign memorandum | a=Guarantor states>RU ; Guarantor states>TR ; Guarantor states>IR | d=2017-05-04
e2 PROTEST/boycott | walks out | a=opposition>OPP | d=2017-05-04
+ ASTANA. KAZINFORM - Russia, Turkey and Iran signed a memorandum on the creation of four de-escalation zones in Syria at the fourth round of the Astana process, Foreign Minister of Kazakhstan Kairat Abdrakhmanov announced on Thursday as he read out the joint statement.
S person:Foreign Minister of Kazakhstan Kairat Abdrakhmanov>KA | announced | Russia, Turkey and Iran signed a memorandum on the creation of four de-escalation zones in Syria at the fourth round of the Astana process | indirect
e3 AGREE | signed a memorandum | a=Russia>RU ; Turkey>TR ; Iran>IR | p=ASTANA>AST | d=2017-05-04 | same=e1
e4 CONSULT/multilateral | fourth round | a=Russia>RU ; Turkey>TR ; Iran>IR | p=ASTANA>AST | d=2017-05-03..2017-05-04
+ When the three heads of delegation sat down to put pen to paper, a man from the opposition's team rose and shouted, "Iran is a criminal, it has no right to sign," and several of its members left the hall after him.
S unnamed:a man from the opposition's team>- | shouted | Iran is a criminal, it has no right to sign | direct
e5 ACCUSE/disapprove | criminal | a=a man from the opposition's team>OPP | r=Iran>IR | p=ASTANA>AST | d=2017-05-04
e6 PROTEST/boycott | left the hall | a=several of its members>OPP | p=ASTANA>AST | d=2017-05-04 | same=e2
. The ceremony went on.
+ The zones comprise Idlib Governorate with some neighboring districts, the north of Homs, Eastern Ghouta and parts of Daraa and Quneitra in the south.
. From May 6, the use of any kind of weapons, aviation included, is to cease inside them; checkpoints and observation posts, manned perhaps by troops of third countries, will be set up along their edges.
e7 RETREAT/ceasefire | is to cease | p=Idlib Governorate>ID | d=2017-05-06 | st=planned
e8 MOBILIZE/troops | checkpoints and observation posts | a=troops of third countries>RU ; troops of third countries>TR ; troops of third countries>IR | p=Idlib Governorate>ID | st=planned
+ "Russia is ready to send its observers, but all decisions will be taken by consensus," special envoy Alexander Lavrentiev told a briefing.
S person:special envoy Alexander Lavrentiev>AL | told a briefing | Russia is ready to send its observers, but all decisions will be taken by consensus | direct
e9 AGREE | ready to send its observers | a=Russia>RU
. In his words, flights of the Russian air force over the zones are to be suspended, "on condition that no military activity is undertaken there."
S person:his>AL | In his words | flights of the Russian air force over the zones are to be suspended, "on condition that no military activity is undertaken there." | mixed
e10 CONCEDE | flights of the Russian air force over the zones are to be suspended | a=the Russian air force>Russian Aerospace Forces,RUS,MIL | p=Idlib Governorate>ID | st=planned
+ Working groups must agree on maps by June 4.
. The fight against ISIL and the Nusra Front will continue, both inside and outside the lines, the document stipulates.
S document:the document>=memorandum on de-escalation zones in Syria | stipulates | The fight against ISIL and the Nusra Front will continue, both inside and outside the lines | indirect
e11 ASSAULT | fight against ISIL and the Nusra Front will continue | a=Guarantor states>RU ; Guarantor states>TR ; Guarantor states>IR | r=ISIL>IS ; the Nusra Front>Jabhat Fateh al-Sham,SYR,REB | p=Syria>SYR | st=planned
+ UN Special Envoy Staffan de Mistura, who attended as an observer, praised the memorandum as a promising step in the right direction and expressed the hope that Geneva talks could be convened later in the month.
S person:UN Special Envoy Staffan de Mistura>SM | praised the memorandum as | a promising step in the right direction | indirect
e12 SUPPORT | praised | a=UN Special Envoy Staffan de Mistura>SM | r=the memorandum>RU ; the memorandum>TR ; the memorandum>IR | p=ASTANA>AST | d=2017-05-04
e13 CONSULT/multilateral | Geneva talks | p=Geneva>Geneva,CHE,46.2,6.15 | d=2017-05-05..2017-05-31 | st=possible
. The government delegation, led by Bashar Jaafari, supports the plan, according to SANA.
S outlet:SANA>=SANA | according to | The government delegation, led by Bashar Jaafari, supports the plan | indirect
e14 SUPPORT | supports | a=The government delegation, led by Bashar Jaafari>SY | r=the plan>RU
+ The opposition is of another mind.
. "We cannot accept Iran as a guarantor while its militias besiege our towns," Osama Abu Zaid, its spokesman, told journalists in the lobby of the Rixos hotel, adding that bombardments had been carried out even while delegates had breakfast.
S person:Osama Abu Zaid, its spokesman>=Osama Abu Zaid | told journalists | We cannot accept Iran as a guarantor while its militias besiege our towns | direct
S person:Osama Abu Zaid, its spokesman>=Osama Abu Zaid | adding that | bombardments had been carried out even while delegates had breakfast | indirect
e15 REJECT | cannot accept Iran as a guarantor | a=We>OPP | r=Iran>IR
e16 COERCE/restrict | besiege | a=its militias>Pro-Iranian militias in Syria,SYR,REB | r=our towns>Opposition-held towns in Syria,SYR,CVL | p=Syria>SYR | st=ongoing
e17 ASSAULT/heavy-weapons | bombardments | p=Syria>SYR | d=2017-05-03..2017-05-04
. It had suspended its participation on Wednesday and returned a day later, persuaded by Turkish officials.
e18 REJECT/meet | suspended its participation | a=It>OPP | p=ASTANA>AST | d=2017-05-03
+ The United States, represented by Acting Assistant Secretary of State Stuart Jones, is not a party to the arrangement; the State Department later voiced concern about Iran's role.
e19 ACCUSE/disapprove | voiced concern | a=the State Department>United States Department of State,USA,GOV | r=Iran's>IR
. Vladimir Putin informed Donald Trump of the idea in a telephone call on May 2 and discussed it with Recep Tayyip Erdogan in Sochi on the eve of the signing.
e20 CONSULT/phone | telephone call | a=Vladimir Putin>Vladimir Putin,RUS,GOV ; Donald Trump>Donald Trump,USA,GOV | d=2017-05-02
e21 CONSULT/visit | discussed it | a=Recep Tayyip Erdogan>Recep Tayyip Erdogan,TUR,GOV | r=Vladimir Putin>Vladimir Putin,RUS,GOV | p=Sochi>Sochi,RUS,43.6,39.73 | d=2017-05-03
+ The Astana format came into being in January, after a nationwide ceasefire declared on December 30.
e22 RETREAT/ceasefire | nationwide ceasefire | p=Syria>SYR | d=2016-12-30
. The next round is scheduled for mid-July; before that, Kazakhstan may host an expert meeting in Ankara's stead.
e23 AGREE | next round | a=Russia>RU ; Turkey>TR ; Iran>IR | p=ASTANA>AST | d=2017-07-11..2017-07-20 | st=planned
e24 CONSULT | host an expert meeting | a=Kazakhstan>Kazakhstan,KAZ,GOV | p=Kazakhstan>AST | st=possible

@story en-own-qa-040 | en | 2021-08-24 | Xinhua
@who DZ = Algeria | DZA | GOV
@who MA = Morocco | MAR | GOV
@who RL = Ramtane Lamamra | DZA | GOV
@who PF = Polisario Front | ESH | REB
@who M6 = Mohammed VI | MAR | GOV
@who MAK = Movement for the Self-determination of Kabylie | DZA | OPP
@who OH = Omar Hilale | MAR | GOV
@who AL = Arab League | - | IGO
@who IL = Israel | ISR | GOV
@where A = Algiers | DZA | 36.75 | 3.06
@where K = Kabylie | DZA | 36.7 | 4.2
# Algeria severs diplomatic ties with Morocco over "hostile acts"
e1 SANCTION/withdraw | severs diplomatic ties | a=Algeria>DZ | r=Morocco>MA | d=2021-08-24
+ ALGIERS, Aug. 24 (Xinhua) -- Algeria has decided to cut diplomatic relations with Morocco as of Tuesday, Algerian Foreign Minister Ramtane Lamamra announced at a press conference here, blaming the neighboring kingdom for a series of hostile acts.
S person:Algerian Foreign Minister Ramtane Lamamra>RL | announced | Algeria has decided to cut diplomatic relations with Morocco as of Tuesday | indirect
e2 SANCTION/withdraw | cut diplomatic relations | a=Algeria>DZ | r=Morocco>MA | p=here>A | d=2021-08-24 | same=e1
e3 ACCUSE/allege | blaming | a=Algerian Foreign Minister Ramtane Lamamra>RL | r=the neighboring kingdom>MA | p=here>A | d=2021-08-24
+ Reading out a statement by President Abdelmadjid Tebboune, the minister said history had shown that Morocco "has never stopped carrying out unfriendly, mean and hostile acts" against his country since independence in 1962.
S document:a statement by President Abdelmadjid Tebboune>=statement of President Abdelmadjid Tebboune ; person:the minister>RL | said | history had shown that Morocco "has never stopped carrying out unfriendly, mean and hostile acts" against his country since independence in 1962 | mixed
+ Consulates will go on working, and Algerians living in Morocco and Moroccans living in Algeria will not be affected, Lamamra assured.
S person:Lamamra>RL | assured | Consulates will go on working, and Algerians living in Morocco and Moroccans living in Algeria will not be affected | indirect
. "The rupture of relations means that there are disagreements between the two countries, and it does not hurt the citizens," he added.
S person:he#5>RL | added | The rupture of relations means that there are disagreements between the two countries, and it does not hurt the citizens | direct
e4 SANCTION/withdraw | rupture of relations | a=the two countries>DZ | r=the two countries>MA | p=here>A | d=2021-08-24 | same=e1
+ Among the grievances that he enumerated were Rabat's alleged support for the MAK, a separatist movement of the Kabylie region that Algiers lists as terrorist, the use of Pegasus spyware against Algerian officials, and words spoken in Casablanca this month by Israel's foreign minister, Yair Lapid.
e5 SUPPORT | alleged support | a=Rabat's>MA | r=the MAK>MAK | st=possible
e6 COERCE/cyber | use of Pegasus spyware | a=Rabat's>MA | r=Algerian officials>DZ | st=possible
. Lapid had voiced concern there about Algeria's rapprochement with Iran.
e7 ACCUSE/disapprove | voiced concern | a=Lapid>Yair Lapid,ISR,GOV | r=Algeria's>DZ | p=Casablanca>Casablanca,MAR,33.57,-7.59 | d=2021-08-11..2021-08-12
+ Last week, Algeria's High Security Council, having blamed the MAK and an Islamist group for starting the forest fires that killed at least 90 people this month, resolved to "review" relations with the kingdom and to tighten controls on the western border.
e8 ACCUSE/allege | blamed the MAK | a=Algeria's High Security Council>High Security Council of Algeria,DZA,GOV | r=the MAK>MAK ; an Islamist group>Rachad,DZA,OPP
e9 ASSAULT/destroy | starting the forest fires | a=the MAK>MAK ; an Islamist group>Rachad,DZA,OPP | p=the Kabylie region>K | d=2021-08-01..2021-08-31 | st=possible | f=killed 90.. "at least 90 people"
e10 MOBILIZE/police | tighten controls | a=Algeria's High Security Council>DZ | p=the western border>Algeria-Morocco border,DZA,34.8,-1.75 | st=planned
. Twenty-two people were arrested on suspicion of arson, police said.
S organization:police>=Algerian police | said | Twenty-two people were arrested on suspicion of arson | indirect
e11 COERCE/arrest | arrested | a=police>Algerian police,DZA,COP | r=Twenty-two people>-,DZA,CVL | p=the Kabylie region>K | f=detained 22 "Twenty-two people"
+ Morocco regretted what it termed a completely unjustified decision and dismissed the pretexts as "fallacious, even absurd."
e12 ACCUSE/disapprove | regretted | a=Morocco>MA | r=Algeria's>DZ
S organization:it>MA | termed | a completely unjustified decision | indirect
e13 REJECT | dismissed | a=Morocco>MA | r=Algeria's>DZ
S organization:Morocco>MA | dismissed the pretexts as | fallacious, even absurd | direct
. It would remain a credible and loyal partner of the Algerian people, its foreign ministry said late in the evening.
S organization:its foreign ministry>=Ministry of Foreign Affairs of Morocco | said | It would remain a credible and loyal partner of the Algerian people | indirect
e14 AGREE | remain a credible and loyal partner | a=It>MA | r=the Algerian people>People of Algeria,DZA,CVL
. Only on July 31, King Mohammed VI had lamented the tension and called on Tebboune to "make wisdom prevail" and reopen the frontier, closed since 1994.
e15 REQUEST/change | called on | a=King Mohammed VI>M6 | r=Tebboune>Abdelmadjid Tebboune,DZA,GOV | d=2021-07-31
S person:King Mohammed VI>M6 | called on Tebboune to | make wisdom prevail | direct
e16 COERCE/restrict | closed | a=Algeria's>DZ | p=the frontier>Algeria-Morocco border,DZA,34.8,-1.75 | d=1994-01-01..1994-12-31
+ In mid-July, Morocco's ambassador to the United Nations, Omar Hilale, handed out a note in favor of "the right of the valiant Kabyle people to self-determination"; Algeria recalled its ambassador for consultations two days later.
e17 SUPPORT | in favor of | a=Morocco's ambassador to the United Nations, Omar Hilale>OH | r=Kabyle people>People of Kabylie,DZA,CVL | d=2021-07-11..2021-07-20
S document:a note>- ; person:Morocco's ambassador to the United Nations, Omar Hilale>OH | in favor of | the right of the valiant Kabyle people to self-determination | direct
e18 SANCTION/withdraw | recalled its ambassador | a=Algeria>DZ | r=Morocco's>MA | d=2021-07-11..2021-07-20
+ At the heart of the quarrel lies Western Sahara, where Algeria backs the Polisario Front, which called off a 29-year-old ceasefire last November.
e19 SUPPORT | backs | a=Algeria>DZ | r=the Polisario Front>PF | st=ongoing
e20 REJECT/yield | called off a 29-year-old ceasefire | a=the Polisario Front>PF | p=Western Sahara>Western Sahara,ESH,24.5,-13.7 | d=2020-11-01..2020-11-30
. The next month, Washington recognized Moroccan sovereignty over the territory, and Rabat agreed to resume ties with Israel.
e21 SUPPORT | recognized | a=Washington>United States,USA,GOV | r=Moroccan>MA | d=2020-12-01..2020-12-31
e22 AGREE | agreed to resume ties | a=Rabat>MA | r=Israel>IL | d=2020-12-01..2020-12-31
+ Lamamra declined to say what would become of the gas pipeline that runs through Morocco to Spain; the contract expires in October and may not be renewed, according to press reports in Madrid.
S document:press reports in Madrid>- | according to | the contract expires in October and may not be renewed | indirect
e23 SANCTION/discontinue | may not be renewed | a=Algeria>DZ | r=Morocco>MA | d=2021-10-01..2021-10-31 | st=possible
. The Arab League and Saudi Arabia urged restraint and a return to dialogue.
e24 REQUEST/yield | urged restraint | a=The Arab League>AL ; Saudi Arabia>Saudi Arabia,SAU,GOV | r=Algeria>DZ ; Morocco>MA

@story en-own-qa-041 | en | 2016-04-05 | Interfax
@who AZM = Azerbaijani Armed Forces | AZE | MIL
@who NKM = Nagorno-Karabakh Defence Army | AZE | REB
@who AZ = Azerbaijan | AZE | GOV
@who AR = Armenia | ARM | GOV
@who SS = Serzh Sargsyan | ARM | GOV
@who VP = Vladimir Putin | RUS | GOV
@who IA = Ilham Aliyev | AZE | GOV
@who MG = OSCE Minsk Group | - | IGO
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who GS = Chiefs of the general staff of Armenia and Azerbaijan | - | MIL
@where NK = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where M = Moscow | RUS | 55.75 | 37.62
@where V = Vienna | AUT | 48.21 | 16.37
# Fighting stops in Karabakh after Armenian, Azeri chiefs of staff meet in Moscow
e1 RETREAT/ceasefire | Fighting stops | p=Karabakh>NK | d=2016-04-05
e2 CONSULT | meet | a=Armenian, Azeri chiefs of staff>GS | p=Moscow>M | d=2016-04-05
+ BAKU/YEREVAN. April 5 (Interfax) - Azerbaijan and the self-proclaimed Nagorno-Karabakh republic announced on Tuesday that hostilities along the line of contact had been halted from noon, bringing to an end four days of the worst violence since 1994.
S organization:Azerbaijan>AZ ; organization:the self-proclaimed Nagorno-Karabakh republic>=Nagorno-Karabakh Republic | announced | hostilities along the line of contact had been halted from noon | indirect
e3 RETREAT/ceasefire | hostilities along the line of contact had been halted | a=Azerbaijan>AZ ; the self-proclaimed Nagorno-Karabakh republic>NKM | p=the line of contact>NK | d=2016-04-05 | same=e1
e4 ASSAULT | violence | a=Azerbaijan>AZM ; the self-proclaimed Nagorno-Karabakh republic>NKM | p=the line of contact>NK | d=2016-04-02..2016-04-05
+ The arrangement was worked out at a meeting between the heads of the two general staffs, Yury Khachaturov and Najmaddin Sadigov, in Moscow, a Russian military source told Interfax.
S outlet:Interfax>=Interfax ; unnamed:a Russian military source>- | told | The arrangement was worked out at a meeting between the heads of the two general staffs, Yury Khachaturov and Najmaddin Sadigov, in Moscow | indirect
e5 CONCEDE | arrangement was worked out | a=Yury Khachaturov>Yury Khachaturov,ARM,MIL ; Najmaddin Sadigov>Najmaddin Sadigov,AZE,MIL | p=Moscow>M | d=2016-04-05
e6 CONSULT | meeting | a=Yury Khachaturov>Yury Khachaturov,ARM,MIL ; Najmaddin Sadigov>Najmaddin Sadigov,AZE,MIL | p=Moscow>M | d=2016-04-05 | same=e2
. Neither Baku nor Stepanakert would confirm it at first.
+ President Vladimir Putin telephoned Ilham Aliyev and Serzh Sargsyan in turn and urged them to ensure without delay "a complete end to hostilities," the Kremlin press service reported.
S organization:the Kremlin press service>=Kremlin press service | reported | President Vladimir Putin telephoned Ilham Aliyev and Serzh Sargsyan in turn and urged them to ensure without delay "a complete end to hostilities," | mixed
e7 CONSULT/phone | telephoned | a=President Vladimir Putin>VP ; Ilham Aliyev>IA ; Serzh Sargsyan>SS
e8 REQUEST/yield | urged | a=President Vladimir Putin>VP | r=Ilham Aliyev>IA ; Serzh Sargsyan>SS
+ As of Tuesday evening, the guns were silent in most sectors, though the Karabakh military reported a few shots in the direction of Martakert.
S organization:the Karabakh military>NKM | reported | a few shots in the direction of Martakert | indirect
e9 ASSAULT/firearms | shots | a=Baku>AZM | p=Martakert>Martakert,AZE,40.21,46.82 | d=2016-04-05
. A house in Talish stood open with the table still laid; its owners, a couple in their nineties, had been found dead on Sunday.
e10 ASSAULT | found dead | r=its owners>Residents of Talish,AZE,CVL | p=Talish>Talish,AZE,40.35,46.79
+ The two camps give losses that cannot be reconciled.
. Thirty-one Azerbaijani servicemen perished, according to the Defense Ministry in Baku, which puts the enemy's dead at 370; Stepanakert owns up to 29 killed and 101 wounded and claims more than 300 on the other side.
S organization:the Defense Ministry in Baku>=Ministry of Defence of Azerbaijan | according to | Thirty-one Azerbaijani servicemen perished | indirect
S organization:Stepanakert>=Nagorno-Karabakh Republic | owns up to | 29 killed and 101 wounded | indirect
e11 ASSAULT | perished | r=Azerbaijani servicemen>AZM | p=the line of contact>NK | d=2016-04-02..2016-04-05 | f=killed 31 "Thirty-one Azerbaijani servicemen" | same=e4
e12 ASSAULT | killed | r=Stepanakert>NKM | p=the line of contact>NK | d=2016-04-02..2016-04-05 | f=killed 29 "29 killed" ; injured 101 "101 wounded" | same=e4
+ Sargsyan, who had earlier warned that escalation could end in a full-scale war, told the ambassadors of OSCE states on Monday that Yerevan would recognize Karabakh's independence if military operations went on.
S person:Sargsyan>SS | told | Yerevan would recognize Karabakh's independence if military operations went on | indirect
e13 THREATEN | warned | a=Sargsyan>SS
S person:Sargsyan>SS | warned that | escalation could end in a full-scale war | indirect
e14 SUPPORT | would recognize | a=Yerevan>AR | r=Karabakh's>NKM | st=possible
. "Azerbaijan has unleashed the most extensive combat operations since the armistice, and it bears the responsibility," he said.
S person:he#5>SS | said | Azerbaijan has unleashed the most extensive combat operations since the armistice, and it bears the responsibility | direct
e15 ACCUSE/allege | bears the responsibility | a=he#5>SS | r=Azerbaijan>AZ | d=2016-04-04
e16 ASSAULT | combat operations | a=Azerbaijan>AZM | p=the line of contact>NK | d=2016-04-02..2016-04-05 | same=e4
+ Baku holds that it acted in response to the shelling of its villages and that it has liberated several heights, one of which journalists were allowed to visit.
S organization:Baku>AZ | holds that | it acted in response to the shelling of its villages and that it has liberated several heights | indirect
e17 ASSAULT/heavy-weapons | shelling | a=Stepanakert>NKM | r=its villages>Residents of Azerbaijani border villages,AZE,CVL | p=the line of contact>NK
e18 ASSAULT | liberated several heights | a=it>AZM | r=Stepanakert>NKM | p=the line of contact>NK | d=2016-04-02..2016-04-05
+ In Ankara, Recep Tayyip Erdogan vowed to support Azerbaijan "to the end" and criticized the OSCE Minsk Group, whose co-chairs from Russia, France and the United States convened in Vienna on Tuesday.
e19 AGREE | vowed to support | a=Recep Tayyip Erdogan>ERD | r=Azerbaijan>AZ | p=Ankara>Ankara,TUR,39.93,32.86
e20 ACCUSE/disapprove | criticized | a=Recep Tayyip Erdogan>ERD | r=the OSCE Minsk Group>MG | p=Ankara>Ankara,TUR,39.93,32.86
e21 CONSULT/multilateral | convened | a=whose co-chairs from Russia, France and the United States>MG | p=Vienna>V | d=2016-04-05
. They will travel to the region in the next few days.
e22 AGREE | will travel to the region | a=They>MG | r=the region>AR ; the region>AZ | p=the region>NK | st=planned
. Prime Minister Dmitry Medvedev is due in Yerevan on Thursday and in Baku on Friday, visits planned before the outbreak.
e23 AGREE | due in Yerevan | a=Prime Minister Dmitry Medvedev>Dmitry Medvedev,RUS,GOV | r=Yerevan>AR ; Baku>AZ | p=Yerevan>Yerevan,ARM,40.18,44.51 | d=2016-04-07..2016-04-08 | st=planned

@story en-own-qa-042 | en | 2015-08-01 | Press Trust of India
@who IN = India | IND | GOV
@who BD = Bangladesh | BGD | GOV
@who NM = Narendra Modi | IND | GOV
@who SH = Sheikh Hasina | BGD | GOV
@who ENC = Residents of Indo-Bangladesh enclaves | - | CVL
@who MB = Mamata Banerjee | IND | GOV
@who PI = Parliament of India | IND | LEG
@where CB = Cooch Behar | IND | 26.32 | 89.45
@where MD = Mashaldanga enclave | IND | 26.05 | 89.6
@where DH = Dhaka | BGD | 23.81 | 90.41
# Midnight ends 68 years of limbo as India, Bangladesh swap 162 enclaves
e1 COOPERATE | swap 162 enclaves | a=India>IN ; Bangladesh>BD | d=2015-08-01
+ Cooch Behar (WB), Aug 1 (PTI) India and Bangladesh exchanged 162 tiny pockets of land at the stroke of midnight, giving a country to more than 51,000 people who had lived without one since Partition.
e2 COOPERATE | exchanged 162 tiny pockets of land | a=India>IN ; Bangladesh>BD | p=Cooch Behar>CB | d=2015-08-01 | same=e1
+ At Mashaldanga, a village of paddy and jute ten kilometres from the fence, the national flag was hoisted to the beat of drums, and 68 candles were lit, one for each year.
. Sweets were distributed in the rain.
+ "I am 80 and today I am born," said Asgar Ali, holding on to the flagpole.
S person:Asgar Ali>=Asgar Ali | said | I am 80 and today I am born | direct
. "My sons went to school under other men's names, as fathers.
S person:Asgar Ali>=Asgar Ali | - | My sons went to school under other men's names, as fathers. Now they can have mine. | direct
. Now they can have mine."
+ As many as 111 Indian enclaves, spread over 17,160 acres, have become part of Bangladesh, and 51 Bangladeshi ones, covering 7,110 acres, part of India, officials said.
S unnamed:officials>- | said | As many as 111 Indian enclaves, spread over 17,160 acres, have become part of Bangladesh, and 51 Bangladeshi ones, covering 7,110 acres, part of India | indirect
. The External Affairs Ministry described July 31 as a historic day for both countries, one that "marks the resolution of a complex issue that has lingered since independence".
S organization:The External Affairs Ministry>=Ministry of External Affairs of India | described | one that "marks the resolution of a complex issue that has lingered since independence". | mixed
+ Of some 37,000 people in the former Indian pockets, 979 opted in a joint survey in July to move across; they may do so until November 30, with their belongings and money, through three posts.
e3 COOPERATE | joint survey | a=India>IN ; Bangladesh>BD | d=2015-07-01..2015-07-31
. None of those on this side wants to leave.
. The Centre has sanctioned Rs 1,005 crore for roads, power and schools and promised flats to the newcomers, West Bengal Chief Minister Mamata Banerjee, whose earlier objections had held up the deal, said in a Facebook post while on a visit to London.
S document:a Facebook post>=Facebook post of Mamata Banerjee ; person:West Bengal Chief Minister Mamata Banerjee>MB | said | The Centre has sanctioned Rs 1,005 crore for roads, power and schools and promised flats to the newcomers | indirect
e4 AID | sanctioned Rs 1,005 crore | a=The Centre>IN | r=the newcomers>ENC | p=Cooch Behar>CB
e5 AGREE | promised flats | a=The Centre>IN | r=the newcomers>ENC
+ Folklore has it that the enclaves were staked centuries ago in games of chess between the Maharaja of Cooch Behar and the Nawab of Rangpur.
. One of them, Dahala Khagrabari, was an Indian field inside a Bangladeshi village inside an Indian enclave inside Bangladesh, the only third-order enclave in the world.
+ Indira Gandhi and Sheikh Mujibur Rahman signed the Land Boundary Agreement on May 16, 1974.
e6 AGREE | signed the Land Boundary Agreement | a=Indira Gandhi>Indira Gandhi,IND,GOV ; Sheikh Mujibur Rahman>Sheikh Mujibur Rahman,BGD,GOV | d=1974-05-16
. Bangladesh ratified it the same year; in India it took until this May, when Parliament passed the 100th amendment to the Constitution without a dissenting vote.
e7 SUPPORT | ratified | a=Bangladesh>BD | r=the Land Boundary Agreement>IN | d=1974-01-01..1974-12-31
e8 SUPPORT | passed the 100th amendment | a=Parliament>PI | r=Bangladesh>BD | d=2015-05-01..2015-05-31
. Prime Minister Narendra Modi and his counterpart Sheikh Hasina exchanged the instruments of ratification on his visit to Dhaka in June.
e9 SUPPORT | exchanged the instruments of ratification | a=Prime Minister Narendra Modi>NM ; his counterpart Sheikh Hasina>SH | p=Dhaka>DH | d=2015-06-01..2015-06-30
e10 CONSULT/visit | visit to Dhaka | a=Prime Minister Narendra Modi>NM | r=his counterpart Sheikh Hasina>SH | p=Dhaka>DH | d=2015-06-01..2015-06-30
+ "When the Berlin Wall fell, there were great celebrations; if this had happened elsewhere, it would have been a candidate for the Nobel Prize," Modi had remarked at that time.
S person:Modi>NM | remarked | When the Berlin Wall fell, there were great celebrations; if this had happened elsewhere, it would have been a candidate for the Nobel Prize | direct
+ Security has been stepped up along the border, and a Border Security Force officer said patrols with the Border Guards of Bangladesh would be held jointly in August.
e11 MOBILIZE/police | Security has been stepped up | a=a Border Security Force officer>Border Security Force,IND,COP | p=the border>CB
S unnamed:a Border Security Force officer>- | said | patrols with the Border Guards of Bangladesh would be held jointly in August | indirect
e12 AGREE | patrols with the Border Guards of Bangladesh would be held jointly | a=a Border Security Force officer>Border Security Force,IND,COP ; the Border Guards of Bangladesh>Border Guard Bangladesh,BGD,COP | d=2015-08-01..2015-08-31 | st=planned
. A local committee which fought for the exchange for two decades has, its coordinator Diptiman Sengupta noted, "nothing more to do but dissolve itself".
S person:its coordinator Diptiman Sengupta>=Diptiman Sengupta | noted | nothing more to do but dissolve itself | direct
. Land records, however, remain disputed, and some families allege that they were threatened into staying on the other side.
e13 THREATEN | threatened into staying | r=some families>ENC | st=possible
S unnamed:some families>- | allege that | they were threatened into staying on the other side | indirect
e14 ACCUSE/allege | allege | a=some families>ENC
