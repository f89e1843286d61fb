@story en-own-p-061 | en | 2025-05-20 | TASS
@who EU = European Union | - | IGO
@who R = Russia | RUS | GOV
@who MZ = Maria Zakharova | RUS | GOV
@who KK = Kaja Kallas | - | IGO
@who UK = United Kingdom | GBR | GOV
@who H = Hungary | HUN | GOV
# EU adopts 17th package of sanctions against Russia
e1 SANCTION/discontinue | adopts | a=EU>EU | r=Russia>R | d=2025-05-20
+ BRUSSELS, May 20. /TASS/.
. The European Union has formally approved the 17th package of anti-Russian sanctions, which blacklists almost 200 tankers of what Brussels calls Moscow's "shadow fleet," EU foreign policy chief Kaja Kallas said.
S person:EU foreign policy chief Kaja Kallas>KK | said | The European Union has formally approved the 17th package of anti-Russian sanctions, which blacklists almost 200 tankers of what Brussels calls Moscow's "shadow fleet," | indirect
e2 SANCTION/discontinue | approved | a=The European Union>EU | r=Moscow>R | d=2025-05-20 | same=e1
. "More sanctions on Russia are in the works," she wrote on the social network X on Tuesday.
S person:she>KK | wrote | More sanctions on Russia are in the works | direct
e3 SANCTION/discontinue | sanctions | a=she>EU | r=Russia>R | st=planned
. The longer Russia wages war, the tougher the response will be, Kallas warned.
S person:Kallas>KK | warned | The longer Russia wages war, the tougher the response will be | indirect
e4 ASSAULT | wages war | a=Russia>R | st=ongoing
e5 THREATEN/restrict | tougher | a=Kallas>KK | r=Russia>R | d=2025-05-20
. Hungary, which had blocked earlier drafts, did not use its veto this time, a source in the EU Council told TASS.
S outlet:TASS>=TASS ; unnamed:a source in the EU Council>- | told | Hungary, which had blocked earlier drafts, did not use its veto this time | indirect
e6 REJECT | blocked | a=Hungary>H | r=EU>EU
e7 REJECT | veto | a=Hungary>H | r=EU>EU | d=2025-05-20 | st=denied
. London expanded its own restrictions the same day, targeting 18 more ships and a private bank in St. Petersburg.
e8 SANCTION/discontinue | expanded its own restrictions | a=London>UK | r=St. Petersburg>Russian ships and banks,RUS,BUS | d=2025-05-20
. Russian Foreign Ministry Spokeswoman Maria Zakharova said that ultimatums were unacceptable to Moscow and that it "never succumbs to anyone's pressure."
S person:Russian Foreign Ministry Spokeswoman Maria Zakharova>MZ | said | ultimatums were unacceptable to Moscow and that it "never succumbs to anyone's pressure." | mixed
e9 REJECT/yield | unacceptable | a=Moscow>R | r=European Union>EU

@story en-own-p-062 | en | 2022-07-07 | Mehr News Agency
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who GW = Giles Whitaker | GBR | GOV
@who UK = United Kingdom | GBR | GOV
# IRGC arrests foreign diplomats for spying: report
S document:report>- | - | IRGC arrests foreign diplomats for spying | indirect
e1 COERCE/arrest | arrests | a=IRGC>IRGC | r=foreign diplomats>Foreign diplomats in Iran,-,GOV
+ TEHRAN, Jul.
. 07 (MNA) – The intelligence unit of the Islamic Revolution Guards Corps (IRGC) has detained several foreign diplomats, among them the second man of the British Embassy, Iranian media reported on Wednesday.
S outlet:Iranian media>- | reported | The intelligence unit of the Islamic Revolution Guards Corps (IRGC) has detained several foreign diplomats, among them the second man of the British Embassy | indirect
e2 COERCE/arrest | detained | a=The intelligence unit of the Islamic Revolution Guards Corps (IRGC)>IRGC | r=foreign diplomats>Foreign diplomats in Iran,-,GOV ; the second man of the British Embassy>GW | same=e1
. State TV showed a man it identified as Giles Whitaker walking in the desert near Shahdad, where it said he took soil samples close to a missile exercise.
S outlet:it>=Iranian state television | said | he took soil samples close to a missile exercise | indirect
. Whitaker apologized and was expelled from the area, according to the report.
S document:the report>=report of Iranian state television | according to | Whitaker apologized and was expelled from the area | indirect
e3 CONCEDE | apologized | a=Whitaker>GW
e4 COERCE/deport | expelled | r=Whitaker>GW | p=Shahdad>Shahdad,IRN,30.42,57.7
. The Foreign Office in London described the claim that a British diplomat was arrested as “completely false.”
S organization:The Foreign Office in London>=Foreign Office | described | completely false. | direct
e5 COERCE/arrest | arrested | r=a British diplomat>GW | st=denied | same=e1
e6 REJECT | completely false | a=The Foreign Office in London>Foreign Office,GBR,GOV | r=Iranian media>Iranian media,IRN,MED

@story en-own-p-063 | en | 2023-07-24 | The Jerusalem Post
@who K = Knesset | ISR | LEG
@who BN = Benjamin Netanyahu | ISR | GOV
@who YL = Yair Lapid | ISR | OPP
@who POL = Israel Police | ISR | COP
@who PRO = Opponents of Israel's judicial reform | ISR | CVL
@who HIS = Histadrut | ISR | CVL
@who RES = Brothers in Arms | ISR | NGO
@who JB = Joe Biden | USA | GOV
@who HC = High Court of Justice of Israel | ISR | JUD
@where J = Jerusalem | ISR | 31.78 | 35.22
@where T = Tel Aviv | ISR | 32.08 | 34.78
# Knesset passes reasonableness bill 64-0 as opposition walks out, water cannon sprayed outside
e1 COERCE/restrict | passes reasonableness bill | a=Knesset>K | d=2023-07-24
e2 PROTEST/boycott | walks out | a=opposition>Opposition in the Knesset,ISR,OPP | d=2023-07-24
e3 ASSAULT/crowd-control | water cannon sprayed | d=2023-07-24
+ The Knesset on Monday abolished the Supreme Court's power to strike down government decisions it finds extremely unreasonable, the first piece of Prime Minister Benjamin Netanyahu's judicial reform to become law after 29 weeks of protest.
e4 COERCE/restrict | abolished | a=The Knesset>K | r=the Supreme Court>HC | p=Knesset>J | d=2023-07-24 | same=e1
e5 PROTEST/demo | protest | d=2023-01-07..2023-07-24
. All 64 members of the coalition voted in favor; the opposition left the hall shouting "Shame!"
e6 SUPPORT | voted in favor | a=All 64 members of the coalition>Governing coalition of Israel,ISR,LEG | p=Knesset>J | d=2023-07-24
e7 PROTEST/boycott | left the hall | a=the opposition>Opposition in the Knesset,ISR,OPP | p=Knesset>J | d=2023-07-24 | same=e2
. Until the last minute, President Isaac Herzog, who had come straight from the airport, tried to broker a compromise in the prime minister's hospital room and then in the corridors.
e8 CONSULT/third-party | tried to broker | a=President Isaac Herzog>Isaac Herzog,ISR,GOV ; prime minister>BN
. "It is impossible to reach any understandings with this government that will preserve Israeli democracy," opposition leader Yair Lapid said when the talks collapsed.
S person:opposition leader Yair Lapid>YL | said | It is impossible to reach any understandings with this government that will preserve Israeli democracy | direct
e9 REJECT | talks collapsed | a=opposition leader Yair Lapid>YL ; prime minister>BN | d=2023-07-24
. Outside, mounted policemen charged a crowd that had chained itself together on Begin Road, and a foul-smelling liquid known as skunk was hosed at anyone who would not move.
e10 PROTEST/obstruct | chained itself together | a=a crowd>PRO | p=Begin Road>J | d=2023-07-24
e11 ASSAULT/crowd-control | charged | a=mounted policemen>POL | r=a crowd>PRO | p=Begin Road>J | d=2023-07-24
e12 ASSAULT/crowd-control | hosed | r=anyone who would not move>PRO | p=Begin Road>J | d=2023-07-24 | same=e3
. At least 19 people were arrested in the capital, and ten officers needed treatment, the police said.
S organization:the police>POL | said | At least 19 people were arrested in the capital, and ten officers needed treatment | indirect
e13 COERCE/arrest | arrested | r=19 people>PRO | p=the capital>J | d=2023-07-24 | f=detained 19.. "At least 19 people"
e14 PROTEST/riot | needed treatment | r=ten officers>POL | p=the capital>J | d=2023-07-24 | f=injured 10 "ten officers"
. Near Kfar Saba a driver ran his car into demonstrators blocking Route 531 and hurt three of them.
e15 ASSAULT | ran his car into | a=a driver>-,ISR,CVL | r=demonstrators>PRO | p=Kfar Saba>Kfar Saba,ISR,32.18,34.91 | d=2023-07-24 | f=injured 3 "three of them"
e16 PROTEST/obstruct | blocking | a=demonstrators>PRO | p=Kfar Saba>Kfar Saba,ISR,32.18,34.91 | d=2023-07-24
. Netanyahu addressed the nation at eight, promising to seek agreement with his rivals until the end of November and insisting that the army must stay out of politics.
S person:Netanyahu>BN | insisting | the army must stay out of politics | indirect
e17 AGREE | promising | a=Netanyahu>BN | r=his rivals>Opposition in the Knesset,ISR,OPP | d=2023-07-24
. By then Brothers in Arms, a veterans' group, had announced that 10,000 reservists would no longer report for duty.
S organization:Brothers in Arms>RES | announced | 10,000 reservists would no longer report for duty | indirect
e18 PROTEST/boycott | no longer report for duty | a=10,000 reservists>Israeli reservists,ISR,MIL | st=planned | f=size 10000 "10,000 reservists"
. The Histadrut labor federation threatened a general strike, doctors called one for Tuesday, and the Movement for Quality Government petitioned the High Court within minutes of the vote.
e19 THREATEN | threatened | a=The Histadrut labor federation>HIS | r=Netanyahu>BN
e20 PROTEST/strike | general strike | a=The Histadrut labor federation>HIS | st=possible
e21 PROTEST/strike | called one | a=doctors>Israeli Medical Association,ISR,CVL | d=2023-07-25 | st=planned
e22 REQUEST/change | petitioned | a=the Movement for Quality Government>Movement for Quality Government,ISR,NGO | r=the High Court>HC | d=2023-07-24
. The White House found it "unfortunate" that the law had been passed with the slimmest possible majority.
S organization:The White House>=White House | found | it "unfortunate" that the law had been passed with the slimmest possible majority | mixed
e23 ACCUSE/disapprove | unfortunate | a=The White House>United States,USA,GOV | r=Netanyahu>BN
. The shekel lost one percent against the dollar.
. "My father fought in '48 and I was arrested by a boy who could be my grandson," a retired teacher, Shula Peled, said as she wrung out her shirt.
S person:Shula Peled>=Shula Peled | said | My father fought in '48 and I was arrested by a boy who could be my grandson | direct
e24 COERCE/arrest | arrested | a=a boy>POL | r=I>Shula Peled,ISR,CVL

@story en-own-p-064 | en | 2024-12-13 | Levant Daily
@who IL = Israel | ISR | GOV
@who HTS = Hayat Tahrir al-Sham | SYR | REB
@who SDF = Syrian Democratic Forces | SYR | REB
@who SNA = Syrian National Army | SYR | REB
@who AB = Antony Blinken | USA | GOV
@who HF = Hakan Fidan | TUR | GOV
@who TT = Travis Timmerman | USA | CVL
@who MBA = Mohammed al-Bashir | SYR | GOV
@where D = Damascus | SYR | 33.51 | 36.29
@where M = Manbij | SYR | 36.53 | 37.95
@where A = Ankara | TUR | 39.93 | 32.86
# Syrians fill the squares for "Friday of victory"
e1 PROTEST/demo | fill the squares | a=Syrians>Syrians,SYR,CVL | d=2024-12-13
+ DAMASCUS - They came with children on their shoulders and with the green flag that could have cost them their lives a fortnight ago: hundreds of thousands of Syrians filled the Umayyad Square on Friday to celebrate the end of the Assads.
e2 PROTEST/demo | filled the Umayyad Square | a=Syrians>Syrians,SYR,CVL | p=Umayyad Square>D | d=2024-12-13 | f=size 200000.. "hundreds of thousands of Syrians" | same=e1
. Ahmed al-Sharaa, who used to be known as Golani, had invited them in a video to show their joy "without shooting into the air".
S person:Ahmed al-Sharaa>=Ahmed al-Sharaa | invited | without shooting into the air | direct
e3 REQUEST | invited | a=Ahmed al-Sharaa>Ahmed al-Sharaa,SYR,REB | r=them>Syrians,SYR,CVL
. The caretaker prime minister, Mohammed al-Bashir, led the prayers.
. In the north-east things are less festive.
. Fighters backed by Turkey drove the Kurdish-led Syrian Democratic Forces out of Manbij on Monday; a truce mediated by the Americans was declared there two days later, said the SDF's commander, Mazloum Abdi.
S person:the SDF's commander, Mazloum Abdi>=Mazloum Abdi | said | a truce mediated by the Americans was declared there two days later | indirect
e4 ASSAULT | drove | a=Fighters backed by Turkey>SNA | r=Syrian Democratic Forces>SDF | p=Manbij>M | d=2024-12-09
e5 CONSULT/third-party | mediated | a=the Americans>United States,USA,GOV | p=Manbij>M
e6 CONCEDE | truce | a=Fighters backed by Turkey>SNA ; Syrian Democratic Forces>SDF | p=Manbij>M | d=2024-12-11
. US Secretary of State Antony Blinken discussed it in Ankara with his counterpart, Hakan Fidan, and thanked Turkey for its help in finding Americans who had vanished in Assad's jails.
e7 CONSULT/visit | discussed | a=US Secretary of State Antony Blinken>AB ; Hakan Fidan>HF | p=Ankara>A | d=2024-12-13
e8 SUPPORT | thanked | a=US Secretary of State Antony Blinken>AB | r=Turkey>Turkey,TUR,GOV | p=Ankara>A | d=2024-12-13
e9 AID | help in finding | a=Turkey>Turkey,TUR,GOV | r=Antony Blinken>United States,USA,GOV
. One of them, Travis Timmerman, was flown out by a US helicopter on Friday after seven months in a cell to which, he recounted, men with hammers broke open the door.
S person:he>TT | recounted | men with hammers broke open the door | indirect
e10 AID | flown out | a=US helicopter>US Armed Forces,USA,MIL | r=Travis Timmerman>TT | d=2024-12-13
e11 RETREAT/release | broke open the door | a=men with hammers>HTS | r=Travis Timmerman>TT
. Israel's defence minister has told his troops to prepare to spend the winter on the Syrian side of Mount Hermon.
e12 REQUEST | told | a=Israel's defence minister>Israel Katz,ISR,GOV | r=his troops>Israel Defense Forces,ISR,MIL
e13 MOBILIZE/troops | spend the winter | a=his troops>Israel Defense Forces,ISR,MIL | p=Mount Hermon>Mount Hermon,SYR,33.42,35.86 | st=planned
. Its air force has flown more than 480 sorties since Sunday and wrecked, by its own account, four fifths of what Assad's army left behind.
S organization:Its air force>=Israeli Air Force | by its own account | four fifths of what Assad's army left behind | indirect
e14 ASSAULT/aerial,destroy | wrecked | a=Its air force>Israeli Air Force,ISR,MIL | d=2024-12-08..2024-12-13
. "We had thirteen years of bombs, so what is a week more," shrugged a pistachio seller.
S unnamed:a pistachio seller>- | shrugged | We had thirteen years of bombs, so what is a week more | direct
. Germany, Austria and six other states have stopped deciding on the asylum applications of Syrians.
e15 REJECT/assist | stopped deciding | a=Germany>Germany,DEU,GOV ; Austria>Austria,AUT,GOV ; six other states>European states,-,GOV | r=Syrians>Syrian asylum seekers,SYR,CVL
. Rome and Paris pledged aid instead, and the first 50 tonnes, paid for by the EU, will be flown to Adana next week.
e16 AGREE | pledged aid | a=Rome>Italy,ITA,GOV ; Paris>France,FRA,GOV | r=Syrians>Syrians,SYR,CVL
e17 AGREE | flown to Adana | a=EU>European Union,-,IGO | r=Syrians>Syrians,SYR,CVL | d=2024-12-16..2024-12-22 | st=planned

@story en-own-p-065 | en | 2008-08-12 | East European Gazette
@who G = Georgia | GEO | GOV
@who R = Russia | RUS | GOV
@who NS = Nicolas Sarkozy | FRA | GOV
@who DM = Dmitry Medvedev | RUS | GOV
@who MS = Mikheil Saakashvili | GEO | GOV
@who SO = South Ossetian militia | GEO | REB
@where TS = Tskhinvali | GEO | 42.22 | 43.97
@where GO = Gori | GEO | 41.98 | 44.11
@where MO = Moscow | RUS | 55.75 | 37.62
@where TB = Tbilisi | GEO | 41.72 | 44.79
# Medvedev halts Georgia war as Sarkozy brings plan to Moscow
e1 CONCEDE | halts | a=Medvedev>DM | r=Georgia>G | d=2008-08-12
e2 CONSULT/third-party | brings plan | a=Sarkozy>NS | p=Moscow>MO | d=2008-08-12
+ Russia's president ordered an end on Tuesday to the five-day war against Georgia, declaring that the aggressor had been "punished", and then settled six principles of a truce with his French guest.
e3 CONCEDE | ordered an end | a=Russia's president>DM | r=Georgia>G | p=Moscow>MO | d=2008-08-12 | same=e1
S person:Russia's president>DM | declaring that | the aggressor had been "punished" | mixed
e4 AGREE | settled | a=Russia's president>DM ; his French guest>NS | p=Moscow>MO | d=2008-08-12
. If pockets of resistance or other aggressive acts turned up, Dmitry Medvedev told his defence minister on camera, "take the decision on their destruction."
S person:Dmitry Medvedev>DM | told | take the decision on their destruction. | direct
e5 THREATEN/violence | destruction | a=Dmitry Medvedev>DM | r=resistance>Georgian forces,GEO,MIL | d=2008-08-12
. Bombs fell on Gori until a few minutes before he spoke; a Dutch cameraman was among five people killed on the square.
e6 ASSAULT/aerial | Bombs fell | r=a Dutch cameraman>Stan Storimans,NLD,MED | p=Gori>GO | d=2008-08-12 | f=killed 5 "five people"
. Nicolas Sarkozy flew on to Tbilisi at night and found Mikheil Saakashvili addressing 100,000 people from the steps of parliament, the presidents of Poland, Ukraine and the three Baltic states beside him.
e7 CONSULT/visit | flew on to Tbilisi | a=Nicolas Sarkozy>NS | r=Mikheil Saakashvili>MS | p=Tbilisi>TB | d=2008-08-12
e8 SUPPORT | beside him | a=presidents of Poland, Ukraine and the three Baltic states>Presidents of Poland, Ukraine, Lithuania, Latvia and Estonia,-,GOV | r=him>MS | p=Tbilisi>TB | d=2008-08-12
. Georgia would leave the Commonwealth of Independent States, Mr Saakashvili shouted to them.
S person:Mr Saakashvili>MS | shouted | Georgia would leave the Commonwealth of Independent States | indirect
e9 SANCTION/withdraw | leave | a=Georgia>G | r=Commonwealth of Independent States>Commonwealth of Independent States,-,IGO | st=planned
. His army had shelled and entered Tskhinvali, the capital of breakaway South Ossetia, on the night of 7 August, and the Russians poured through the Roki tunnel to throw it out.
e10 ASSAULT/heavy-weapons | shelled | a=His army>Georgian Armed Forces,GEO,MIL | r=Tskhinvali>Residents of Tskhinvali,GEO,CVL | p=Tskhinvali>TS | d=2008-08-07..2008-08-08
e11 ASSAULT | entered | a=His army>Georgian Armed Forces,GEO,MIL | p=Tskhinvali>TS | d=2008-08-08
e12 MOBILIZE/troops | poured through | a=the Russians>Russian Armed Forces,RUS,MIL | p=the Roki tunnel>Roki Tunnel,GEO,42.61,44.12 | d=2008-08-08
. Moscow puts the dead in the town at more than 1,600; Human Rights Watch, whose people visited the hospital, knows of 44.
S organization:Moscow>R | puts | the dead in the town at more than 1,600 | indirect
e13 ASSAULT | the dead | r=the town>Residents of Tskhinvali,GEO,CVL | p=Tskhinvali>TS | d=2008-08-07..2008-08-12 | f=killed 1600.. "more than 1,600"
. Both sides accuse the other of genocide before the court in The Hague or promise to.
e14 ACCUSE/allege | accuse | a=Both sides>G ; Both sides>R | p=The Hague>The Hague,NLD,52.08,4.31
. South Ossetian irregulars were burning houses in the Georgian villages north of the town on Tuesday, a photographer who drove through them said.
S unnamed:a photographer>- | said | South Ossetian irregulars were burning houses in the Georgian villages north of the town on Tuesday | indirect
e15 ASSAULT/destroy | burning houses | a=South Ossetian irregulars>SO | r=Georgian villages>Georgian villagers of South Ossetia,GEO,CVL | p=Tskhinvali>TS | d=2008-08-12
. Aid has come from everywhere: American transport planes brought cots, Kiev sent 30 trucks, the UN's refugee agency tents for the nearly 100,000 it believes to be homeless.
e16 AID | brought cots | a=American transport planes>US Air Force,USA,MIL | r=the nearly 100,000 it believes to be homeless>Displaced people in Georgia,GEO,CVL
e17 AID | sent 30 trucks | a=Kiev>Ukraine,UKR,GOV | r=the nearly 100,000 it believes to be homeless>Displaced people in Georgia,GEO,CVL
e18 ASSAULT | homeless | r=the nearly 100,000>Displaced people in Georgia,GEO,CVL | f=displaced ..100000 "nearly 100,000" | d=2008-08-07..2008-08-12
. At a school in Tbilisi an old woman from Kekhvi slept under a map of the Soviet Union.

@story en-own-p-066 | en | 2025-01-07 | Mehr News Agency
@who IR = Iran | IRN | GOV
@who RU = Russia | RUS | GOV
@who MP = Masoud Pezeshkian | IRN | GOV
@who VP = Vladimir Putin | RUS | GOV
@who KJ = Kazem Jalali | IRN | GOV
# Pezeshkian to visit Moscow on Jan. 17 to sign strategic pact
e1 AGREE | visit | a=Pezeshkian>MP | p=Moscow>Moscow,RUS,55.75,37.62 | d=2025-01-17 | st=planned
e2 AGREE | sign strategic pact | a=Pezeshkian>MP | p=Moscow>Moscow,RUS,55.75,37.62 | d=2025-01-17 | st=planned
+ TEHRAN, Jan. 07 (MNA) – Iranian President Masoud Pezeshkian will pay an official visit to Russia on January 17, Tehran's ambassador to Moscow Kazem Jalali has announced.
S person:Tehran's ambassador to Moscow Kazem Jalali>KJ | has announced | Iranian President Masoud Pezeshkian will pay an official visit to Russia on January 17 | indirect
e3 AGREE | official visit | a=Iranian President Masoud Pezeshkian>MP | r=Russia>RU | p=Moscow>Moscow,RUS,55.75,37.62 | d=2025-01-17 | st=planned | same=e1
. Pezeshkian and his Russian counterpart Vladimir Putin will sign a comprehensive strategic partnership treaty of 47 articles, he said.
S person:he>KJ | said | Pezeshkian and his Russian counterpart Vladimir Putin will sign a comprehensive strategic partnership treaty of 47 articles | indirect
e4 AGREE | sign | a=Pezeshkian>MP ; his Russian counterpart Vladimir Putin>VP | p=Moscow>Moscow,RUS,55.75,37.62 | d=2025-01-17 | st=planned | same=e2
. The treaty covers defense, the fight against terrorism, energy and banking but contains no clause on mutual military assistance, the envoy pointed out.
S person:the envoy>KJ | pointed out | The treaty covers defense, the fight against terrorism, energy and banking but contains no clause on mutual military assistance | indirect
. The two countries linked their bank card systems in November, and their navies hold joint drills in the Caspian every year.
e5 COOPERATE | linked their bank card systems | a=The two countries>IR ; The two countries>RU | d=2024-11-01..2024-11-30
e6 COOPERATE | joint drills | a=their navies>Iranian Navy,IRN,MIL ; their navies>Russian Navy,RUS,MIL | p=Caspian>Caspian Sea,-,41.0,51.0
. Russia is also finishing two more reactors at the Bushehr power plant and has offered to build a railway from Rasht to Astara.
e7 COOPERATE | finishing two more reactors | a=Russia>RU | r=Bushehr>IR | p=Bushehr>Bushehr,IRN,28.83,50.89 | st=ongoing
e8 AGREE | offered | a=Russia>RU | r=Iranian>IR
