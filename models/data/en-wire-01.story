% Conflict and diplomacy in the manner of regional agencies and papers. Written for Situasi, CC0.

@story en-own-p-001 | en | 2025-05-25 | TASS
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who MOD = Ministry of Defence of Russia | RUS | MIL
@who RP = Russian prisoners of war | RUS | MIL
@who UP = Ukrainian prisoners of war | UKR | MIL
@who MED = Vladimir Medinsky | RUS | GOV
@where I = Istanbul | TUR | 41.01 | 28.95
@where B = Belarus | BLR | 53.7 | 27.9
# Russia brings home 303 more servicemen in third stage of swap — Defense Ministry
S organization:Defense Ministry>MOD | - | Russia brings home 303 more servicemen in third stage of swap | indirect
e1 RETREAT/release | brings home | a=Russia>R | r=servicemen>RP | d=2025-05-25 | f=size 303 "303 more servicemen"
+ MOSCOW, May 25. /TASS/.
. Russia and Ukraine exchanged another 303 prisoners each on Sunday, completing the swap agreed at the Istanbul talks earlier this month, the Russian Defense Ministry reported.
S organization:Russian Defense Ministry>MOD | reported | Russia and Ukraine exchanged another 303 prisoners each on Sunday, completing the swap agreed at the Istanbul talks earlier this month | indirect
e2 RETREAT/release | exchanged | a=Russia>R ; Ukraine>U | r=prisoners>Prisoners of war,-,MIL | d=2025-05-25 | f=size 303 "303 prisoners each" | same=e1
e3 AGREE | agreed | a=Russia>R ; Ukraine>U | p=Istanbul>I | d=2025-05-16
e4 CONSULT | talks | a=Russia>R ; Ukraine>U | p=Istanbul>I | d=2025-05-16
. The ministry's statement reads: "On May 25, in accordance with the Russian-Ukrainian agreements, another 303 Russian servicemen were returned from territory controlled by the Kiev regime.
S document:The ministry's statement>=statement of the Ministry of Defence of Russia | reads | On May 25, in accordance ... were handed over. | direct
e5 RETREAT/release | returned | a=Kiev regime>U | r=Russian servicemen>RP | d=2025-05-25 | f=size 303 "303 Russian servicemen" | same=e1
. In exchange, 303 prisoners of war of the Ukrainian armed forces were handed over."
e6 RETREAT/release | handed over | r=prisoners of war>UP | d=2025-05-25 | f=size 303 "303 prisoners of war" | same=e1
. The freed men are now in Belarus, where doctors and psychologists are working with them.
e7 RETREAT/release | freed | r=men>RP | d=2025-05-25 | same=e1
. The first two stages, on May 23 and 24, saw 390 and 307 people released by each side.
e8 RETREAT/release | released | a=each side>R ; each side>U | d=2025-05-23..2025-05-24 | f=size 390 "390" ; size 307 "307 people"
. Vladimir Medinsky, who led the Russian delegation in Istanbul, said later that the next meeting would be arranged once both sides had set out their vision of a ceasefire.
S person:Vladimir Medinsky>MED | said | the next meeting would be arranged once both sides had set out their vision of a ceasefire | indirect
e9 AGREE | next meeting | st=planned
. The venue, he pointed out, has not been discussed.
S person:he>MED | pointed out | The venue ... has not been discussed | indirect

@story en-own-p-002 | en | 2025-06-03 | Mehr News Agency
@who I = Iran | IRN | GOV
@who US = United States | USA | GOV
@who BQ = Esmaeil Baghaei | IRN | GOV
@who AR = Abbas Araghchi | IRN | GOV
@who W = Steve Witkoff | USA | GOV
@who O = Oman | OMN | GOV
@who IAEA = International Atomic Energy Agency | - | IGO
@where M = Muscat | OMN | 23.59 | 58.41
@where T = Tehran | IRN | 35.69 | 51.39
# Iran will not give up enrichment right: FM spokesman
S person:FM spokesman>BQ | : | Iran will not give up enrichment right | indirect
e1 REJECT/yield | will not give up | a=Iran>I
+ TEHRAN, Jun.
. 03 (MNA) – Iran's Foreign Ministry spokesman has said that no agreement with Washington is conceivable unless the country's right to enrich uranium on its own soil is recognized.
S person:Iran's Foreign Ministry spokesman>BQ | has said | no agreement with Washington is conceivable unless the country's right to enrich uranium on its own soil is recognized | indirect
e2 REJECT/yield | no agreement | a=Iran's Foreign Ministry spokesman>BQ | r=Washington>US | same=e1
. Speaking at his weekly presser on Monday, Esmaeil Baghaei stressed, “Enrichment is not a bargaining chip; it is the achievement of our scientists and the price has been paid in blood.”
S person:Esmaeil Baghaei>BQ | stressed | Enrichment is not a bargaining chip; it is the achievement of our scientists and the price has been paid in blood. | direct
. He also slammed the latest report of the International Atomic Energy Agency as politically motivated, and called on the agency to keep to its technical mandate.
e3 ACCUSE/disapprove | slammed | a=He>BQ | r=International Atomic Energy Agency>IAEA | d=2025-06-02
e4 REQUEST/change | called on | a=He>BQ | r=the agency>IAEA | d=2025-06-02
. “Those who armed Saddam with chemical weapons are in no position to lecture us,” he added.
S person:he>BQ | added | Those who armed Saddam with chemical weapons are in no position to lecture us | direct
e5 AID | armed | r=Saddam>Saddam Hussein,IRQ,GOV
. Iran and the US have held five rounds of indirect talks through the mediation of Oman since April 12.
e6 CONSULT/third-party | indirect talks | a=Iran>I ; US>US | d=2025-04-12..2025-06-03
e7 CONSULT/third-party | mediation | a=Oman>O | d=2025-04-12..2025-06-03
. On Saturday, the Omani foreign minister made a short visit to Tehran and handed over elements of an American proposal.
e8 CONSULT/visit | visit | a=Omani foreign minister>Badr Albusaidi,OMN,GOV | r=Tehran>I | p=Tehran>T | d=2025-05-31
e9 CONSULT/third-party | handed over | a=Omani foreign minister>Badr Albusaidi,OMN,GOV | r=Tehran>I | p=Tehran>T | d=2025-05-31
. Foreign Minister Abbas Araghchi, who heads the Iranian team, and US envoy Steve Witkoff may meet again in Muscat this month, according to informed sources.
S unnamed:informed sources>- | according to | Foreign Minister Abbas Araghchi, who heads the Iranian team, and US envoy Steve Witkoff may meet again in Muscat this month | indirect
e10 AGREE | meet | a=Foreign Minister Abbas Araghchi>AR ; US envoy Steve Witkoff>W | p=Muscat>M | d=2025-06-01..2025-06-30 | st=possible
. Asked whether Tehran would halt enrichment for a period, as some Western media had claimed, Baghaei dismissed the report as a figment of the imagination.
S outlet:some Western media>- | claimed | Tehran would halt enrichment for a period | indirect
S person:Baghaei>BQ | dismissed the report as | a figment of the imagination | indirect
e11 CONCEDE | halt | a=Tehran>I | st=denied
e12 REJECT | dismissed | a=Baghaei>BQ | r=some Western media>Western media,-,MED | d=2025-06-02

@story en-own-p-003 | en | 2025-05-27 | The Jerusalem Post
@who IDF = Israel Defense Forces | ISR | MIL
@who IAF = Israeli Air Force | ISR | MIL
@who H = Hamas | PSE | REB
@who ISA = Shin Bet | ISR | SPY
@who HZ = Hezbollah | LBN | REB
@who HO = Houthis | YEM | REB
@who SP = IDF Spokesperson's Unit | ISR | MIL
@where KY = Khan Yunis | PSE | 31.35 | 34.3
@where JB = Jabalya | PSE | 31.53 | 34.48
@where GC = Gaza City | PSE | 31.5 | 34.47
@where G = Gaza Strip | PSE | 31.4 | 34.35
@where SL = southern Lebanon | LBN | 33.27 | 35.4
@where J = Jerusalem | ISR | 31.78 | 35.22
# IDF kills head of Hamas rocket unit in Khan Yunis, seizes tunnel shaft in Jabalya
e1 ASSAULT/targeted | kills | a=IDF>IDF | r=head of Hamas rocket unit>Mahmoud Abu Samra,PSE,REB | p=Khan Yunis>KY | d=2025-05-26
e2 ASSAULT | seizes | a=IDF>IDF | p=Jabalya>JB | d=2025-05-25..2025-05-27
+ The IDF and Shin Bet killed the commander of Hamas's rocket array in the Khan Yunis sector in an air strike on Monday night, the two organizations said in a joint statement on Tuesday.
S organization:the two organizations>=IDF and Shin Bet | said | The IDF and Shin Bet killed the commander of Hamas's rocket array in the Khan Yunis sector in an air strike on Monday night | indirect
e3 ASSAULT/targeted,aerial | killed | a=IDF>IDF ; Shin Bet>ISA | r=the commander of Hamas's rocket array>Mahmoud Abu Samra,PSE,REB | p=Khan Yunis>KY | d=2025-05-26 | same=e1
. The terrorist, identified as Mahmoud Abu Samra, had directed dozens of launches toward southern Israel since the start of the war, the military added.
S organization:the military>IDF | added | The terrorist, identified as Mahmoud Abu Samra, had directed dozens of launches toward southern Israel since the start of the war | indirect
e4 ASSAULT/heavy-weapons | launches | a=Mahmoud Abu Samra>Mahmoud Abu Samra,PSE,REB | p=southern Israel>southern Israel,ISR,31.3,34.6 | d=2023-10-07..2025-05-27
. "Prior to the strike, numerous steps were taken to mitigate the risk of harming civilians, including the use of precise munitions and aerial surveillance," the IDF stressed.
S organization:the IDF>IDF | stressed | Prior to the strike, numerous steps were taken to mitigate the risk of harming civilians, including the use of precise munitions and aerial surveillance | direct
e5 ASSAULT/targeted,aerial | strike | p=Khan Yunis>KY | d=2025-05-26 | same=e1
. Palestinian medics said, however, that a woman and two of her children who lived next door were also killed.
S unnamed:Palestinian medics>- | said | a woman and two of her children who lived next door were also killed | indirect
e6 ASSAULT/aerial | killed | r=a woman>-,PSE,CVL ; two of her children>-,PSE,CVL | p=Khan Yunis>KY | d=2025-05-26 | f=killed 3 "a woman and two of her children" | same=e1
. In Jabalya, troops of the 162nd Division took control over the past two days of a tunnel shaft dug beneath a clinic, confiscated rifles and grenades, and detained 14 suspects for questioning, the IDF Spokesperson's Unit confirmed.
S organization:IDF Spokesperson's Unit>SP | confirmed | In Jabalya, troops of the 162nd Division took control over the past two days of a tunnel shaft dug beneath a clinic, confiscated rifles and grenades, and detained 14 suspects for questioning | indirect
e7 ASSAULT | took control | a=troops of the 162nd Division>162nd Division of the IDF,ISR,MIL | p=Jabalya>JB | d=2025-05-25..2025-05-27 | same=e2
e8 COERCE/seize | confiscated | a=troops of the 162nd Division>162nd Division of the IDF,ISR,MIL | p=Jabalya>JB | d=2025-05-25..2025-05-27
e9 COERCE/arrest | detained | a=troops of the 162nd Division>162nd Division of the IDF,ISR,MIL | r=14 suspects>-,PSE,- | p=Jabalya>JB | d=2025-05-25..2025-05-27 | f=detained 14 "14 suspects"
. An IDF soldier looks out over Jabalya, May 26, 2025. (credit: IDF SPOKESPERSON'S UNIT) Earlier on Tuesday, the army's Arabic-language spokesman told residents of five neighborhoods in Gaza City to move south at once.
e10 REQUEST/yield | told | a=the army's Arabic-language spokesman>Avichay Adraee,ISR,MIL | r=residents of five neighborhoods>Residents of Gaza City,PSE,CVL | p=Gaza City>GC | d=2025-05-27
. "Hamas is firing at us from your streets," he wrote on X, "and we will act wherever rockets come from."
S person:he>=Avichay Adraee | wrote | Hamas is firing at us from your streets | direct
S person:he>=Avichay Adraee | wrote | we will act wherever rockets come from. | direct
e11 ASSAULT | firing | a=Hamas>H | r=us>IDF | p=Gaza City>GC | st=ongoing
e12 THREATEN/violence | will act | a=we>IDF | d=2025-05-27
. No sirens sounded in the border communities overnight, and schools in Sderot opened on time.
. In the North, a drone strike on a motorcycle in southern Lebanon eliminated a Hezbollah operative, according to Lebanese media; the IDF said it was looking into the reports.
S outlet:Lebanese media>- | according to | a drone strike on a motorcycle in southern Lebanon eliminated a Hezbollah operative | indirect
S organization:the IDF>IDF | said | it was looking into the reports | indirect
e13 ASSAULT/drone,targeted | eliminated | r=a Hezbollah operative>Hezbollah operative,LBN,REB | p=southern Lebanon>SL
. Israel and Hezbollah have been bound by a US-brokered ceasefire since November 27 of last year.
e14 RETREAT/ceasefire | ceasefire | a=Israel>Israel,ISR,GOV ; Hezbollah>HZ | d=2024-11-27..2025-05-27 | st=ongoing
. In Jerusalem, relatives of the hostages blocked the entrance to the Prime Minister's Office for the second day running and demanded that the cabinet accept the outline on the table.
e15 PROTEST/obstruct | blocked | a=relatives of the hostages>Families of the Gaza hostages,ISR,CVL | p=Jerusalem>J | d=2025-05-26..2025-05-27
e16 REQUEST/yield | demanded | a=relatives of the hostages>Families of the Gaza hostages,ISR,CVL | r=the cabinet>Cabinet of Israel,ISR,GOV | p=Jerusalem>J | d=2025-05-27
S unnamed:relatives of the hostages>- | demanded that | the cabinet accept the outline on the table | indirect
. "My brother does not have another month," said Tal Rosner, whose sibling was abducted from a music festival on October 7, 2023.
S person:Tal Rosner>=Tal Rosner | said | My brother does not have another month | direct
e17 ASSAULT/abduct | abducted | r=sibling>brother of Tal Rosner,ISR,CVL | d=2023-10-07
. Police removed the demonstrators at noon and arrested six.
e18 COERCE | removed | a=Police>Israel Police,ISR,COP | r=demonstrators>Families of the Gaza hostages,ISR,CVL | p=Jerusalem>J | d=2025-05-27
e19 COERCE/arrest | arrested | a=Police>Israel Police,ISR,COP | r=demonstrators>Families of the Gaza hostages,ISR,CVL | p=Jerusalem>J | d=2025-05-27 | f=detained 6 "six"

@story en-own-p-004 | en | 2024-04-14 | Deutsche Welle
@who I = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who US = United States | USA | GOV
@who J = Jordan | JOR | GOV
@who G7 = G7 | - | IGO
@who SB = Annalena Baerbock | DEU | GOV
@who RG = Islamic Revolutionary Guard Corps | IRN | MIL
@who HG = Daniel Hagari | ISR | MIL
@where IS = Israel | ISR | 31.5 | 34.9
@where D = Damascus | SYR | 33.51 | 36.29
@where HO = Strait of Hormuz | - | 26.57 | 56.25
# Iran's attack on Israel: What we know
e1 ASSAULT/heavy-weapons,drone | attack | a=Iran>I | r=Israel>IL | p=Israel>IS | d=2024-04-13..2024-04-14
+ Iran has for the first time struck Israel directly from its own territory.
e2 ASSAULT/heavy-weapons,drone | struck | a=Iran>I | r=Israel>IL | p=Israel>IS | d=2024-04-13..2024-04-14 | same=e1
. Here is an overview of the night and of the reactions.
. Late on Saturday, Iran launched more than 300 drones and missiles toward Israel, most of which were brought down before they crossed the border, Israeli military spokesman Daniel Hagari said.
S person:Israeli military spokesman Daniel Hagari>HG | said | Iran launched more than 300 drones and missiles toward Israel, most of which were brought down before they crossed the border | indirect
e3 ASSAULT/heavy-weapons,drone | launched | a=Iran>I | r=Israel>IL | p=Israel>IS | d=2024-04-13 | same=e1
e4 ASSAULT | brought down | r=Iran>I | d=2024-04-13..2024-04-14
. A seven-year-old girl from a Bedouin community in the Negev desert was seriously injured by falling debris.
e5 ASSAULT | injured | r=A seven-year-old girl>-,ISR,CVL | p=Negev>Negev,ISR,30.85,34.78 | d=2024-04-14 | f=injured 1 "A seven-year-old girl" | same=e1
. An air base in the south of the country suffered what Hagari described as minor damage.
S person:Hagari>HG | described as | minor damage | indirect
e6 ASSAULT/heavy-weapons | damage | r=air base>Air base in southern Israel,ISR,MIL | p=Israel>IS | d=2024-04-14 | same=e1
. Why did Tehran do it?
. The Revolutionary Guards say that the operation was retaliation for an air strike on April 1 that flattened the Iranian consulate in Damascus and killed seven of their officers, among them two generals.
S organization:The Revolutionary Guards>RG | say | the operation was retaliation for an air strike on April 1 that flattened the Iranian consulate in Damascus and killed seven of their officers, among them two generals | indirect
e7 ASSAULT/heavy-weapons,drone | operation | d=2024-04-13..2024-04-14 | p=Israel>IS | same=e1
e8 ASSAULT/aerial,destroy | flattened | r=the Iranian consulate>Iranian consulate in Damascus,IRN,GOV | p=Damascus>D | d=2024-04-01
e9 ASSAULT/aerial,targeted | killed | r=seven of their officers>Officers of the Revolutionary Guards,IRN,MIL ; two generals>Mohammad Reza Zahedi and Mohammad Hadi Haji Rahimi,IRN,MIL | p=Damascus>D | d=2024-04-01 | f=killed 7 "seven of their officers"
. Israel has neither confirmed nor denied that it carried out that strike.
e10 ASSAULT/aerial | strike | a=Israel>IL | p=Damascus>D | d=2024-04-01 | st=possible | same=e8
. Who helped Israel?
. American, British and Jordanian aircraft took part in the defense.
e11 AID | took part in the defense | a=American>US ; British>United Kingdom,GBR,GOV ; Jordanian>J | r=Israel>IL | d=2024-04-13..2024-04-14
. Amman argued that it had merely protected its own airspace, and Iranian state media warned that the kingdom could become "the next target."
S organization:Amman>J | argued | it had merely protected its own airspace | indirect
S outlet:Iranian state media>- | warned | the kingdom could become "the next target." | mixed
e12 THREATEN/violence | warned | a=Iranian state media>Iranian state media,IRN,MED | r=the kingdom>J
. What happens next?
. US President Joe Biden has told Prime Minister Benjamin Netanyahu by phone that Washington will not join a counterattack, according to the news site Axios.
S outlet:the news site Axios>=Axios ; person:US President Joe Biden>=Joe Biden | has told | Washington will not join a counterattack | indirect
e13 CONSULT/phone | told | a=US President Joe Biden>Joe Biden,USA,GOV ; Prime Minister Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV
e14 REJECT/assist | will not join | a=Washington>US | r=Prime Minister Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV
. The leaders of the G7 are to confer by video on Sunday, and the UN Security Council meets in New York at Israel's request.
e15 AGREE | confer | a=leaders of the G7>G7 | d=2024-04-14 | st=planned
e16 AGREE | meets | a=UN Security Council>United Nations Security Council,-,IGO | p=New York>New York,USA,40.71,-74.01 | d=2024-04-14 | st=planned
e17 REQUEST | request | a=Israel>IL | r=UN Security Council>United Nations Security Council,-,IGO
. German Foreign Minister Annalena Baerbock condemned the attack "in the strongest possible terms" and urged all sides to show restraint.
S person:German Foreign Minister Annalena Baerbock>SB | condemned | in the strongest possible terms | direct
e18 ACCUSE/disapprove | condemned | a=German Foreign Minister Annalena Baerbock>SB | r=Iran>I
e19 ASSAULT/heavy-weapons,drone | attack | p=Israel>IS | d=2024-04-13..2024-04-14 | same=e1
e20 REQUEST/yield | urged | a=German Foreign Minister Annalena Baerbock>SB | r=all sides>I ; all sides>IL
. Observers point out that both governments face pressure at home, and that neither wants to look weak.
S unnamed:Observers>- | point out | both governments face pressure at home, and that neither wants to look weak | indirect
. Only hours before the attack, Iranian commandos had seized a container ship with links to an Israeli billionaire near the Strait of Hormuz.
e21 ASSAULT/heavy-weapons,drone | attack | p=Israel>IS | d=2024-04-13..2024-04-14 | same=e1
e22 COERCE/seize | seized | a=Iranian commandos>RG | r=a container ship>MSC Aries,-,BUS | p=Strait of Hormuz>HO | d=2024-04-13

@story en-own-p-005 | en | 2023-09-21 | TASS
@who A = Azerbaijan | AZE | GOV
@who AM = Azerbaijani armed forces | AZE | MIL
@who K = Artsakh Defence Army | AZE | REB
@who P = Russian peacekeepers in Nagorno-Karabakh | RUS | MIL
@who MZ = Maria Zakharova | RUS | GOV
@where NK = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where Y = Yevlakh | AZE | 40.62 | 47.15
@where YE = Yerevan | ARM | 40.18 | 44.51
# Ceasefire in Karabakh holds, talks under way in Yevlakh — Russian peacekeepers
S organization:Russian peacekeepers>P | - | Ceasefire in Karabakh holds, talks under way in Yevlakh | indirect
e1 RETREAT/ceasefire | Ceasefire | p=Karabakh>NK | d=2023-09-20..2023-09-21 | st=ongoing
e2 CONSULT | talks | p=Yevlakh>Y | d=2023-09-21 | st=ongoing
+ STEPANAKERT, September 21. /TASS/.
. The ceasefire that Azerbaijan and the Karabakh Armenians agreed upon through the command of the Russian peacekeeping force is being observed along the entire line of contact, the force said in a bulletin.
S document:bulletin>=bulletin of the Russian peacekeeping force | said | The ceasefire that Azerbaijan and the Karabakh Armenians agreed upon through the command of the Russian peacekeeping force is being observed along the entire line of contact | indirect
e3 CONCEDE | agreed | a=Azerbaijan>A ; Karabakh Armenians>K | p=Karabakh>NK | d=2023-09-20
e4 RETREAT/ceasefire | observed | a=Azerbaijan>A ; Karabakh Armenians>K | p=Karabakh>NK | d=2023-09-20..2023-09-21 | st=ongoing | same=e1
. Five violations were recorded overnight in the Shusha and Mardakert districts.
e5 REJECT/yield | violations | p=Shusha and Mardakert districts>Shusha,AZE,39.76,46.75 | d=2023-09-20..2023-09-21
. The peacekeepers have evacuated more than 5,000 civilians, including 1,500 children, from the most dangerous areas, it says.
S document:it>=bulletin of the Russian peacekeeping force | says | The peacekeepers have evacuated more than 5,000 civilians, including 1,500 children, from the most dangerous areas | indirect
e6 AID | evacuated | a=The peacekeepers>P | r=5,000 civilians>Residents of Nagorno-Karabakh,AZE,CVL | p=Karabakh>NK | f=displaced 5000.. "more than 5,000 civilians"
. Baku launched what it called an anti-terrorist operation on September 19, and a day later the Armenian formations agreed to lay down their arms.
e7 ASSAULT | operation | a=Baku>A | r=Armenian formations>K | p=Karabakh>NK | d=2023-09-19
S organization:Baku>A | called | an anti-terrorist operation | indirect
e8 CONCEDE | agreed | a=Armenian formations>K | p=Karabakh>NK | d=2023-09-20
. A car carrying Russian servicemen came under fire near Dzhanyatag on Wednesday; all those inside were killed, among them the deputy commander of Russia's submarine forces in the Northern Fleet.
e9 ASSAULT/firearms | came under fire | r=Russian servicemen>P | p=Dzhanyatag>Janyatag,AZE,40.05,46.75 | d=2023-09-20
e10 ASSAULT/firearms | killed | r=deputy commander of Russia's submarine forces>Ivan Kovgan,RUS,MIL | p=Dzhanyatag>Janyatag,AZE,40.05,46.75 | d=2023-09-20 | same=e9
. The Azerbaijani Defense Ministry apologized and promised a thorough probe.
e11 CONCEDE | apologized | a=Azerbaijani Defense Ministry>Ministry of Defence of Azerbaijan,AZE,MIL
e12 AGREE | promised | a=Azerbaijani Defense Ministry>Ministry of Defence of Azerbaijan,AZE,MIL
. "Those responsible must be found and punished," Russian Foreign Ministry Spokeswoman Maria Zakharova told reporters.
S person:Russian Foreign Ministry Spokeswoman Maria Zakharova>MZ | told | Those responsible must be found and punished | direct
e13 REQUEST/change | must be found | a=Russian Foreign Ministry Spokeswoman Maria Zakharova>MZ | r=Azerbaijani Defense Ministry>Ministry of Defence of Azerbaijan,AZE,MIL
. The two delegations in Yevlakh are discussing the re-integration of the Armenian population and deliveries of humanitarian cargo.
e14 CONSULT | discussing | a=The two delegations>A ; The two delegations>K | p=Yevlakh>Y | d=2023-09-21 | st=ongoing | same=e2
. In Yerevan, meanwhile, thousands of people rallied for the third night in front of the government building, calling on Nikol Pashinyan to step down.
e15 PROTEST/demo | rallied | a=thousands of people>Protesters in Yerevan,ARM,CVL | r=Nikol Pashinyan>Nikol Pashinyan,ARM,GOV | p=Yerevan>YE | d=2023-09-19..2023-09-21 | f=size 2000.. "thousands of people"
e16 REQUEST/yield | calling on | a=thousands of people>Protesters in Yerevan,ARM,CVL | r=Nikol Pashinyan>Nikol Pashinyan,ARM,GOV | p=Yerevan>YE

@story en-own-p-006 | en | 2024-01-12 | Tasnim News Agency
@who US = United States | USA | GOV
@who UK = United Kingdom | GBR | GOV
@who Y = Houthis | YEM | REB
@who YS = Yahya Saree | YEM | REB
@who NK = Nasser Kanaani | IRN | GOV
@who IL = Israel | ISR | GOV
@where YE = Yemen | YEM | 15.5 | 47.5
@where S = Sana'a | YEM | 15.37 | 44.19
@where RS = Red Sea | - | 20.0 | 38.5
# Iran Condemns US, UK Strikes on Yemen
e1 ACCUSE/disapprove | Condemns | a=Iran>Iran,IRN,GOV | r=US>US ; UK>UK | d=2024-01-12
e2 ASSAULT/aerial | Strikes | a=US>US ; UK>UK | p=Yemen>YE | d=2024-01-12
+ TEHRAN (Tasnim) – Iran's Foreign Ministry spokesman strongly condemned the military attacks carried out by the United States and the United Kingdom on several cities in Yemen.
e3 ACCUSE/disapprove | condemned | a=Iran's Foreign Ministry spokesman>NK | r=United States>US ; United Kingdom>UK | d=2024-01-12 | same=e1
e4 ASSAULT/aerial | attacks | a=United States>US ; United Kingdom>UK | p=Yemen>YE | d=2024-01-12 | same=e2
+ In a statement on Friday, Nasser Kanaani said the strikes are a clear violation of the sovereignty of Yemen and will only fuel insecurity in the region.
S person:Nasser Kanaani>NK | said | the strikes are a clear violation of the sovereignty of Yemen and will only fuel insecurity in the region | indirect
e5 ASSAULT/aerial | strikes | p=Yemen>YE | d=2024-01-12 | same=e2
e6 ACCUSE/disapprove | violation | a=Nasser Kanaani>NK | r=United States>US ; United Kingdom>UK | d=2024-01-12 | same=e1
+ Washington and London, he added, have opened a new front to divert attention from the genocide in Gaza.
S person:he>NK | added | Washington and London ... have opened a new front to divert attention from the genocide in Gaza | indirect
e7 ACCUSE/allege | divert attention | a=he>NK | r=Washington>US ; London>UK | d=2024-01-12
+ American and British fighter jets pounded dozens of targets in Sana'a, Hudaydah, Sa'ada and Dhamar before dawn.
e8 ASSAULT/aerial | pounded | a=American and British fighter jets>US Air Force,USA,MIL ; American and British fighter jets>Royal Air Force,GBR,MIL | p=Sana'a>S | d=2024-01-12 | same=e2
+ Five Yemeni fighters were martyred and six others wounded in 73 raids, Brigadier General Yahya Saree, the spokesman for the Yemeni Armed Forces, said in a televised address.
S person:Brigadier General Yahya Saree>YS | said | Five Yemeni fighters were martyred and six others wounded in 73 raids | indirect
e9 ASSAULT/aerial | martyred | r=Five Yemeni fighters>Yemeni fighters,YEM,REB | p=Yemen>YE | d=2024-01-12 | f=killed 5 "Five Yemeni fighters" ; injured 6 "six others" | same=e2
+ “The American and British enemy bears full responsibility for its criminal aggression, and it will not go unanswered and unpunished,” Saree warned.
S person:Saree>YS | warned | The American and British enemy bears full responsibility for its criminal aggression, and it will not go unanswered and unpunished | direct
e10 ACCUSE/disapprove | bears full responsibility | a=Saree>YS | r=The American and British enemy>US ; The American and British enemy>UK
e11 THREATEN/violence | will not go unanswered | a=Saree>YS | r=The American and British enemy>US ; The American and British enemy>UK
+ The Yemeni forces vow to keep targeting vessels bound for Israel until the siege of Gaza is lifted.
e12 THREATEN/violence | vow | a=The Yemeni forces>Y | r=Israel>IL
e13 COERCE/restrict | siege | p=Gaza>Gaza Strip,PSE,31.4,34.35 | st=ongoing
+ Since mid-November they have attacked at least 27 ships in the Red Sea and the Gulf of Aden, and the crew of the Galaxy Leader has been held since November 19.
e14 ASSAULT | attacked | a=they>Y | r=ships>Merchant ships in the Red Sea,-,BUS | p=Red Sea>RS | d=2023-11-15..2024-01-12
e15 ASSAULT/abduct | held | r=the crew of the Galaxy Leader>Crew of the Galaxy Leader,-,CVL | d=2023-11-19..2024-01-12 | st=ongoing
+ Oman and Russia also denounced the strikes, while Moscow requested an urgent meeting of the UN Security Council.
e16 ACCUSE/disapprove | denounced | a=Oman>Oman,OMN,GOV ; Russia>Russia,RUS,GOV | r=Washington>US ; London>UK
e17 ASSAULT/aerial | strikes | p=Yemen>YE | d=2024-01-12 | same=e2
e18 REQUEST/meet | requested | a=Moscow>Russia,RUS,GOV | r=UN Security Council>United Nations Security Council,-,IGO
+ Huge crowds took to the streets of Sana'a after the Friday prayers, chanting slogans in support of Palestine.
e19 PROTEST/demo | took to the streets | a=Huge crowds>Residents of Sana'a,YEM,CVL | p=Sana'a>S | d=2024-01-12

@story en-own-p-007 | en | 2011-10-18 | The Times of the Levant
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who GS = Gilad Shalit | ISR | MIL
@who BN = Benjamin Netanyahu | ISR | GOV
@who PP = Palestinian prisoners | PSE | -
@who EG = Egypt | EGY | GOV
@where KS = Kerem Shalom | ISR | 31.23 | 34.28
@where G = Gaza | PSE | 31.5 | 34.47
@where C = Cairo | EGY | 30.04 | 31.24
# Shalit home after 1,941 days as first 477 prisoners go free
e1 RETREAT/release | home | r=Shalit>GS | d=2011-10-18
e2 RETREAT/release | go free | r=prisoners>PP | d=2011-10-18 | f=size 477 "first 477 prisoners"
+ Gilad Shalit, the soldier whose name every child in Israel has learned, crossed from Gaza into Egypt and from Egypt into Israel on Tuesday, pale, thin and free.
e3 RETREAT/release | crossed | r=Gilad Shalit>GS | p=Egypt>Egypt,EGY,26.8,30.8 | d=2011-10-18 | same=e1
. Hamas handed him to Egyptian mediators shortly after dawn, and in the same hour buses rolled out of two prisons carrying the first 477 of the 1,027 Palestinians whom Israel had agreed to release.
e4 RETREAT/release | handed him | a=Hamas>H | r=him>GS | d=2011-10-18 | same=e1
e5 RETREAT/release | rolled out of two prisons | r=Palestinians>PP | d=2011-10-18 | f=size 477 "first 477" | same=e2
e6 AGREE | agreed | a=Israel>IL | r=Palestinians>PP | f=size 1027 "1,027 Palestinians"
. He had been seized in June 2006 by gunmen who tunneled under the border near Kerem Shalom and killed two of his comrades.
e7 ASSAULT/abduct | seized | a=gunmen>Palestinian gunmen,PSE,REB | r=He>GS | p=Kerem Shalom>KS | d=2006-06-01..2006-06-30
e8 ASSAULT | killed | a=gunmen>Palestinian gunmen,PSE,REB | r=two of his comrades>Israeli soldiers,ISR,MIL | p=Kerem Shalom>KS | d=2006-06-01..2006-06-30 | f=killed 2 "two of his comrades"
. "I have brought your son home," Prime Minister Benjamin Netanyahu told Shalit's parents at the Tel Nof air base.
S person:Prime Minister Benjamin Netanyahu>BN | told | I have brought your son home | direct
e9 RETREAT/release | brought your son home | a=I>BN | r=your son>GS | d=2011-10-18 | same=e1
. In a televised speech an hour later, he admitted that the price had been painful, but warned that any freed prisoner who returned to terrorism would be "taking his life in his hands."
S person:he>BN | admitted | the price had been painful | indirect
S person:he>BN | warned | any freed prisoner who returned to terrorism would be "taking his life in his hands." | mixed
e10 THREATEN/violence | warned | a=he>BN | r=any freed prisoner>PP | d=2011-10-18
. The deal was closed a week ago in Cairo, where Egypt's intelligence chief had shuttled for months between rooms on two floors.
e11 AGREE | closed | a=Israel>IL ; Hamas>H | p=Cairo>C | d=2011-10-11
e12 CONSULT/third-party | shuttled | a=Egypt's intelligence chief>Murad Muwafi,EGY,SPY | p=Cairo>C
. In Gaza City, some 200,000 people packed a square to greet the returning men, and masked fighters fired into the air.
e13 PROTEST/demo | packed a square | a=200,000 people>Residents of Gaza,PSE,CVL | p=Gaza City>G | d=2011-10-18 | f=size 200000 "some 200,000 people"
. "We promise the enemy that there will be another Gilad," a speaker shouted, and the crowd roared it back.
S unnamed:a speaker>- | shouted | We promise the enemy that there will be another Gilad | direct
e14 THREATEN/violence | promise | a=We>H | r=the enemy>IL | p=Gaza City>G | d=2011-10-18
. Forty of those freed, all convicted of murder, were deported at once to Turkey, Qatar and Syria.
e15 RETREAT/release | freed | r=those>PP | d=2011-10-18 | same=e2
e16 SANCTION/convict | convicted | r=those>PP
e17 COERCE/deport | deported | r=Forty of those freed>PP | d=2011-10-18 | f=size 40 "Forty of those freed"
. The bereaved were less forgiving.
. Ruth Sasson, who lost a daughter in a bus bombing in 2003, had petitioned the High Court to halt the exchange; the judges turned her down on Monday night.
e18 ASSAULT/explosives | bombing | r=a daughter>daughter of Ruth Sasson,ISR,CVL | d=2003-01-01..2003-12-31
e19 REQUEST/change | petitioned | a=Ruth Sasson>Ruth Sasson,ISR,CVL | r=High Court>High Court of Justice of Israel,ISR,JUD
e20 REJECT/change | turned her down | a=the judges>High Court of Justice of Israel,ISR,JUD | r=her>Ruth Sasson,ISR,CVL | d=2011-10-17
. "They will celebrate today and kill again tomorrow," she said outside the courthouse.
S person:she>=Ruth Sasson | said | They will celebrate today and kill again tomorrow | direct
e21 ACCUSE/disapprove | kill again | a=she>Ruth Sasson,ISR,CVL | r=They>PP
. A second group of 550 prisoners is due to be let go within two months.
e22 RETREAT/release | let go | r=prisoners>PP | d=2011-10-18..2011-12-18 | st=planned | f=size 550 "550 prisoners"
