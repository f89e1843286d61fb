@story en-own-p-021 | en | 2006-07-13 | The Levant Post
@who HZ = Hezbollah | LBN | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who EO = Ehud Olmert | ISR | GOV
@who LB = Lebanon | LBN | GOV
@who FS = Fouad Siniora | LBN | GOV
@who HN = Hassan Nasrallah | LBN | REB
@where BI = Beirut | LBN | 33.89 | 35.5
@where ZA = Zar'it | ISR | 33.1 | 35.28
@where NA = Nahariya | ISR | 33.0 | 35.1
@where LE = Lebanon | LBN | 33.9 | 35.9
# Israel blockades Lebanon after Hezbollah snatches two soldiers
e1 COERCE/restrict | blockades | a=Israel>IL | r=Lebanon>LB | p=Lebanon>LE | d=2006-07-13
e2 ASSAULT/abduct | snatches | a=Hezbollah>HZ | r=two soldiers>Ehud Goldwasser and Eldad Regev,ISR,MIL | d=2006-07-12 | f=abducted 2 "two soldiers"
+ Israeli jets bombed the runways of Beirut's airport and warships closed Lebanon's ports on Thursday in reply to the abduction of two reservists, while rockets fired by Hezbollah killed a woman on her balcony in Nahariya.
e3 ASSAULT/aerial | bombed | a=Israeli jets>Israeli Air Force,ISR,MIL | p=Beirut's airport>BI | d=2006-07-13
e4 COERCE/restrict | closed | a=warships>Israeli Navy,ISR,MIL | r=Lebanon>LB | p=Lebanon>LE | d=2006-07-13 | same=e1
e5 ASSAULT/abduct | abduction | r=two reservists>Ehud Goldwasser and Eldad Regev,ISR,MIL | d=2006-07-12 | f=abducted 2 "two reservists" | same=e2
e6 ASSAULT/heavy-weapons | killed | a=Hezbollah>HZ | r=a woman>-,ISR,CVL | p=Nahariya>NA | d=2006-07-13 | f=killed 1 "a woman"
. Fifty-two Lebanese civilians, including ten members of one family in the village of Dweir, died in the raids of the past 24 hours, security sources in the south said.
S unnamed:security sources in the south>- | said | Fifty-two Lebanese civilians, including ten members of one family in the village of Dweir, died in the raids of the past 24 hours | indirect
e7 ASSAULT/aerial | died | r=Fifty-two Lebanese civilians>-,LBN,CVL | p=Lebanon>LE | d=2006-07-12..2006-07-13 | f=killed 52 "Fifty-two Lebanese civilians"
. The fighting began at five past nine on Wednesday morning near the moshav of Zar'it, where gunmen ambushed a patrol, killing three soldiers and dragging two others across the fence.
e8 ASSAULT | ambushed | a=gunmen>HZ | r=a patrol>IDF | p=Zar'it>ZA | d=2006-07-12 | f=killed 3 "three soldiers"
e9 ASSAULT/abduct | dragging | a=gunmen>HZ | r=two others>Ehud Goldwasser and Eldad Regev,ISR,MIL | p=Zar'it>ZA | d=2006-07-12 | same=e2
. A tank sent after them ran over a mine, and its crew of four perished.
e10 MOBILIZE/weapons | sent after them | a=A tank>IDF | r=them>HZ | p=Zar'it>ZA | d=2006-07-12
e11 ASSAULT/explosives | perished | r=its crew of four>IDF | p=Zar'it>ZA | d=2006-07-12 | f=killed 4 "its crew of four"
. "This was not a terror attack but an act of war by a sovereign state," Prime Minister Ehud Olmert said in Jerusalem, holding the government in Beirut responsible.
S person:Prime Minister Ehud Olmert>EO | said | This was not a terror attack but an act of war by a sovereign state | direct
e12 ACCUSE/disapprove | holding the government in Beirut responsible | a=Prime Minister Ehud Olmert>EO | r=the government in Beirut>LB
. Lebanon's prime minister, Fouad Siniora, protested that his cabinet had neither known of the operation nor approved it, and pleaded for a comprehensive ceasefire.
S person:Lebanon's prime minister, Fouad Siniora>FS | protested that | his cabinet had neither known of the operation nor approved it | indirect
e13 REJECT | protested | a=Lebanon's prime minister, Fouad Siniora>FS | r=Ehud Olmert>EO
e14 REQUEST/yield | pleaded | a=Lebanon's prime minister, Fouad Siniora>FS
. Hassan Nasrallah told a packed news conference that the captives were "in a safe place, a very far place" and would come back only through "indirect negotiations and a trade".
S person:Hassan Nasrallah>HN | told | the captives were "in a safe place, a very far place" and would come back only through "indirect negotiations and a trade" | mixed
e15 REQUEST/yield | only through | a=Hassan Nasrallah>HN | r=Ehud Olmert>EO
. He threatened to hit Haifa if the southern suburbs of Beirut were bombed.
e16 THREATEN/violence | threatened | a=He>HN | r=Haifa>Haifa,ISR,CVL
e17 ASSAULT/aerial | bombed | r=southern suburbs of Beirut>Residents of southern Beirut,LBN,CVL | p=Beirut>BI | st=possible
. Leaflets dropped over those suburbs at dusk told people to stay away from the offices of the party.
S document:Leaflets>=Israeli leaflets | told | people to stay away from the offices of the party | indirect
e18 REQUEST | told | a=Leaflets>IDF | r=people>Residents of southern Beirut,LBN,CVL | p=Beirut>BI | d=2006-07-13
. Tourists fled by the road to Damascus, and the price of a taxi tripled.
. France and Russia called the Israeli response disproportionate; in Washington, President George W. Bush defended Israel's right to protect itself.
S organization:France and Russia>=France and Russia | called | the Israeli response disproportionate | indirect
e19 ACCUSE/disapprove | disproportionate | a=France>France,FRA,GOV ; Russia>Russia,RUS,GOV | r=Israeli>IL
e20 SUPPORT | defended | a=President George W. Bush>George W. Bush,USA,GOV | r=Israel>IL
. Nobody on either side was predicting how long it would last.

@story en-own-p-022 | en | 2025-04-11 | Tasnim News Agency
@who IR = Iran | IRN | GOV
@who RU = Russia | RUS | GOV
@who CN = China | CHN | GOV
@where CH = Chabahar | IRN | 25.29 | 60.64
# Iran, Russia, China Stage Joint Naval Drill in Indian Ocean
e1 COOPERATE | Joint Naval Drill | a=Iran>IR ; Russia>RU ; China>CN | p=Indian Ocean>northern Indian Ocean,-,24.0,61.0 | d=2025-04-08..2025-04-11
+ TEHRAN (Tasnim) – Naval forces of Iran, Russia and China wrapped up a joint war game off the Iranian port of Chabahar on Friday, practising the rescue of a hijacked ship and night firing at sea targets.
e2 COOPERATE | joint war game | a=Naval forces of Iran>Iranian Navy,IRN,MIL ; Russia>Russian Navy,RUS,MIL ; China>People's Liberation Army Navy,CHN,MIL | p=Chabahar>CH | d=2025-04-08..2025-04-11 | same=e1
+ The spokesman for the drill, Rear Admiral Mostafa Tajoddini, said the exercise carries a message of peace and friendship to the regional countries.
S person:Rear Admiral Mostafa Tajoddini>=Mostafa Tajoddini | said | the exercise carries a message of peace and friendship to the regional countries | indirect
e3 COOPERATE | exercise | p=Chabahar>CH | d=2025-04-08..2025-04-11 | same=e1
+ “Security of the northern Indian Ocean can only be ensured by the countries of the region themselves,” he added.
S person:he>=Mostafa Tajoddini | added | Security of the northern Indian Ocean can only be ensured by the countries of the region themselves | direct
+ Azerbaijan, South Africa, Oman, Kazakhstan and Pakistan sent observers.
e4 COOPERATE | sent observers | a=Azerbaijan>Azerbaijan,AZE,GOV ; South Africa>South Africa,ZAF,GOV ; Oman>Oman,OMN,GOV ; Kazakhstan>Kazakhstan,KAZ,GOV ; Pakistan>Pakistan,PAK,GOV | p=Chabahar>CH
+ A Chinese destroyer and a supply vessel took part along with Russian corvettes and more than a dozen Iranian combat ships.
e5 COOPERATE | took part | a=A Chinese destroyer>People's Liberation Army Navy,CHN,MIL ; Russian corvettes>Russian Navy,RUS,MIL ; Iranian combat ships>Iranian Navy,IRN,MIL | p=Chabahar>CH | d=2025-04-08..2025-04-11 | same=e1
+ The three countries have held such drills since 2019.
e6 COOPERATE | drills | a=The three countries>IR ; The three countries>RU ; The three countries>CN | d=2019-01-01..2025-04-11
+ In the same waters, Iran's Navy came to the aid of an Indian cargo dhow last month, saving all 14 sailors on board.
e7 AID | came to the aid | a=Iran's Navy>Iranian Navy,IRN,MIL | r=sailors>Indian sailors,IND,CVL | d=2025-03-01..2025-03-31

@story en-own-p-023 | en | 2014-07-18 | East European Gazette
@who RB = Donetsk separatists | UKR | REB
@who PP = Petro Poroshenko | UKR | GOV
@who AB = Alexander Borodai | UKR | REB
@who R = Russia | RUS | GOV
@who MR = Mark Rutte | NLD | GOV
@who SP = Samantha Power | USA | GOV
@who OS = OSCE monitors | - | IGO
@where G = Hrabove | UKR | 48.13 | 38.64
# 298 dead as airliner is shot down over rebel-held Donetsk
e1 ASSAULT/heavy-weapons | shot down | r=airliner>Passengers and crew of Flight MH17,-,CVL | p=Donetsk>G | d=2014-07-17 | f=killed 298 "298 dead"
+ HRABOVE, Ukraine — Sunflowers, suitcases, a child's guidebook to Bali: what was left of Malaysia Airlines flight MH17 lay scattered on Friday over nine square miles of a war zone.
. All 298 people aboard died on Thursday when the Boeing 777, on its way from Amsterdam to Kuala Lumpur, was hit at 33,000 feet by what American officials believe was a surface-to-air missile fired from ground held by pro-Russian fighters.
S unnamed:American officials>- | believe | was a surface-to-air missile fired from ground held by pro-Russian fighters | indirect
e2 ASSAULT/heavy-weapons | died | r=All 298 people aboard>Passengers and crew of Flight MH17,-,CVL | p=HRABOVE>G | d=2014-07-17 | f=killed 298 "All 298 people" | same=e1
e3 ASSAULT/heavy-weapons | fired | p=HRABOVE>G | d=2014-07-17 | st=possible | same=e1
. "This is not an incident, this is not a catastrophe, this is a terrorist act," President Petro Poroshenko said in Kiev.
S person:President Petro Poroshenko>PP | said | This is not an incident, this is not a catastrophe, this is a terrorist act | direct
. The rebels' political leader, Alexander Borodai, denied that his men had done it and blamed the Ukrainian air force.
S person:The rebels' political leader, Alexander Borodai>AB | denied | his men had done it | indirect
e4 REJECT | denied | a=The rebels' political leader, Alexander Borodai>AB
e5 ASSAULT/heavy-weapons | done it | a=his men>RB | p=HRABOVE>G | d=2014-07-17 | st=denied | same=e1
e6 ACCUSE/allege | blamed | a=The rebels' political leader, Alexander Borodai>AB | r=the Ukrainian air force>Ukrainian Air Force,UKR,MIL
. Half an hour before the plane vanished from radar, however, a page linked to one of his commanders had boasted of bringing down a military transport near Torez: "We warned them not to fly in our sky."
S document:a page>=social media page linked to a separatist commander | boasted | bringing down a military transport near Torez | indirect
S document:a page>=social media page linked to a separatist commander | - | We warned them not to fly in our sky. | direct
e7 ASSAULT/heavy-weapons | bringing down | a=one of his commanders>RB | r=a military transport>Ukrainian Air Force,UKR,MIL | p=Torez>Torez,UKR,48.03,38.62 | d=2014-07-17
e8 REQUEST/yield | warned | a=We>RB | r=them>Ukrainian Air Force,UKR,MIL
. The post was later taken down.
. Monitors from the Organization for Security and Cooperation in Europe reached the field in the afternoon, but gunmen, one of them apparently drunk, let them stay only 75 minutes and fired a shot into the air.
e9 COERCE/restrict | let them stay only 75 minutes | a=gunmen>RB | r=Monitors from the Organization for Security and Cooperation in Europe>OS | p=HRABOVE>G | d=2014-07-18
e10 THREATEN/violence | fired a shot into the air | a=gunmen>RB | r=Monitors from the Organization for Security and Cooperation in Europe>OS | p=HRABOVE>G | d=2014-07-18
. Miners in helmets walked in a line through the wheat, planting sticks with white rags where they found a body.
. "We were told to look for people, and we look," one of them, Serhii, said.
S person:Serhii>=Serhii | said | We were told to look for people, and we look | direct
. The dead include 193 Dutch citizens, 43 Malaysians and 27 Australians.
e11 ASSAULT/heavy-weapons | dead | r=193 Dutch citizens>Dutch passengers of Flight MH17,NLD,CVL ; 43 Malaysians>Malaysian passengers and crew of Flight MH17,MYS,CVL ; 27 Australians>Australian passengers of Flight MH17,AUS,CVL | p=HRABOVE>G | d=2014-07-17 | f=killed 193 "193 Dutch citizens" ; killed 43 "43 Malaysians" ; killed 27 "27 Australians" | same=e1
. Prime Minister Mark Rutte of the Netherlands demanded unhindered access to the site and telephoned the Russian president, Vladimir V. Putin.
e12 REQUEST/yield | demanded | a=Prime Minister Mark Rutte of the Netherlands>MR | d=2014-07-18
e13 CONSULT/phone | telephoned | a=Prime Minister Mark Rutte of the Netherlands>MR ; the Russian president, Vladimir V. Putin>Vladimir Putin,RUS,GOV | d=2014-07-18
. At the United Nations, the American ambassador, Samantha Power, told the Security Council that technical help by Russian personnel could not be excluded: "Russia can end this war.
S person:Samantha Power>SP | told | technical help by Russian personnel could not be excluded | indirect
S person:Samantha Power>SP | - | Russia can end this war. ... Russia must end this war. | direct
e14 AID | technical help | a=Russian personnel>R | r=pro-Russian fighters>RB | st=possible
. Russia must end this war."
e15 REQUEST/yield | must end this war | a=Samantha Power>SP | r=Russia>R | d=2014-07-18
. The Council called for an independent international inquiry.
e16 REQUEST/change | called for | a=The Council>United Nations Security Council,-,IGO | d=2014-07-18
. Only on Monday, a Ukrainian cargo plane had been struck at an altitude that shoulder-fired weapons cannot reach.
e17 ASSAULT/heavy-weapons | struck | r=a Ukrainian cargo plane>Ukrainian Air Force,UKR,MIL | d=2014-07-14

@story en-own-p-024 | en | 2024-12-08 | Deutsche Welle
@who BA = Bashar Assad | SYR | GOV
@who HTS = Hayat Tahrir al-Sham | SYR | REB
@who AJ = Abu Mohammed al-Golani | SYR | REB
@who MJ = Mohammed Ghazi al-Jalali | SYR | GOV
@who R = Russia | RUS | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who GP = Geir Pedersen | - | IGO
@where D = Damascus | SYR | 33.51 | 36.29
@where AL = Aleppo | SYR | 36.2 | 37.16
@where S = Sednaya | SYR | 33.69 | 36.37
# Syria: Assad flees to Moscow as rebels take Damascus
e1 RETREAT | flees | a=Assad>BA | p=Moscow>Moscow,RUS,55.75,37.62 | d=2024-12-08
e2 ASSAULT | take | a=rebels>HTS | r=Assad>BA | p=Damascus>D | d=2024-12-08
+ Syrian rebels have entered the capital almost without a fight and declared an end to more than five decades of rule by the Assad family.
e3 ASSAULT | entered the capital | a=Syrian rebels>HTS | p=Damascus>D | d=2024-12-08 | same=e2
S unnamed:Syrian rebels>- | declared | an end to more than five decades of rule by the Assad family | indirect
. President Bashar Assad boarded a plane in the early hours of Sunday and has been given asylum in Russia, the Kremlin told Russian news agencies.
S outlet:Russian news agencies>- ; organization:the Kremlin>=Kremlin | told | President Bashar Assad boarded a plane in the early hours of Sunday and has been given asylum in Russia | indirect
e4 RETREAT | boarded a plane | a=President Bashar Assad>BA | p=Damascus>D | d=2024-12-08 | same=e1
e5 AID | given asylum | a=Russia>R | r=President Bashar Assad>BA | p=Russia>Russia,RUS,55.75,37.62 | d=2024-12-08
. On state television, a group of men in civilian clothes announced that "the tyrant Assad has been toppled" and that all prisoners had been set free.
S unnamed:a group of men in civilian clothes>- | announced | "the tyrant Assad has been toppled" and that all prisoners had been set free | mixed
e6 COERCE/seize | toppled | r=the tyrant Assad>BA | p=Damascus>D | d=2024-12-08
e7 RETREAT/release | set free | r=all prisoners>Prisoners of the Syrian government,SYR,- | d=2024-12-08
. Videos showed dazed women and a toddler walking out of cells in Sednaya, a jail north of the city known as "the human slaughterhouse."
e8 RETREAT/release | walking out of cells | r=dazed women>Prisoners of the Syrian government,SYR,- | p=Sednaya>S | d=2024-12-08 | same=e7
. Prime Minister Mohammed Ghazi al-Jalali, who stayed behind, said he was ready to cooperate with "any leadership chosen by the people."
S person:Prime Minister Mohammed Ghazi al-Jalali>MJ | said | he was ready to cooperate with "any leadership chosen by the people." | mixed
e9 AGREE | ready to cooperate | a=he>MJ | r=any leadership>HTS | d=2024-12-08
. The leader of the Islamist group Hayat Tahrir al-Sham, Abu Mohammed al-Golani, ordered his fighters not to touch public institutions.
e10 REQUEST | ordered | a=Abu Mohammed al-Golani>AJ | r=his fighters>HTS | d=2024-12-08
. Still, looters broke into the Iranian Embassy and the palace, carrying off chairs and crockery.
e11 PROTEST/riot | broke into | a=looters>Looters in Damascus,SYR,CVL | r=Iranian Embassy>Embassy of Iran in Damascus,IRN,GOV | p=Damascus>D | d=2024-12-08
. A curfew was imposed from four in the afternoon.
e12 COERCE/curfew | curfew was imposed | a=Hayat Tahrir al-Sham>HTS | p=Damascus>D | d=2024-12-08
. The offensive began on November 27, when HTS and allied factions stormed out of Idlib; three days later they had seized Aleppo, Syria's second city.
e13 ASSAULT | stormed | a=HTS>HTS ; allied factions>Allied Syrian rebel factions,SYR,REB | p=Idlib>Idlib,SYR,35.93,36.63 | d=2024-11-27
e14 ASSAULT | seized | a=they>HTS | p=Aleppo>AL | d=2024-11-30
. Hama and Homs followed within the week as government soldiers threw off their uniforms.
e15 ASSAULT | followed | r=government soldiers>Syrian Army,SYR,MIL | p=Homs>Homs,SYR,34.73,36.71 | d=2024-12-05..2024-12-08
e16 RETREAT | threw off their uniforms | a=government soldiers>Syrian Army,SYR,MIL
. Moscow and Tehran, which had rescued Assad in 2015 and before, did little this time.
e17 AID | rescued | a=Moscow>R ; Tehran>Iran,IRN,GOV | r=Assad>BA | d=2015-01-01..2015-12-31
e18 AID | did little | a=Moscow>R ; Tehran>Iran,IRN,GOV | r=Assad>BA | st=denied
. Israel sent tanks into the demilitarized zone on the Golan Heights, with Prime Minister Benjamin Netanyahu arguing that the 1974 disengagement agreement had collapsed.
S person:Prime Minister Benjamin Netanyahu>=Benjamin Netanyahu | arguing | the 1974 disengagement agreement had collapsed | indirect
e19 MOBILIZE/weapons | sent tanks | a=Israel>Israel,ISR,GOV | p=Golan Heights>Golan Heights,SYR,33.0,35.8 | d=2024-12-08
. UN envoy Geir Pedersen called on all Syrians to prioritize dialogue.
e20 REQUEST | called on | a=UN envoy Geir Pedersen>GP | r=all Syrians>Syrians,SYR,CVL | d=2024-12-08
. In Berlin, some 5,000 Syrians danced in the Oranienplatz, and conservative politicians began to ask within hours when they would go home.
e21 PROTEST/demo | danced | a=some 5,000 Syrians>Syrians in Berlin,SYR,CVL | p=Berlin>Berlin,DEU,52.52,13.41 | d=2024-12-08 | f=size 5000 "some 5,000 Syrians"
. "Not today," said Rima, a nurse from Homs with a flag around her shoulders.
S person:Rima>=Rima | said | Not today | direct

@story en-own-p-025 | en | 2023-06-24 | TASS
@who PG = Yevgeny Prigozhin | RUS | REB
@who WG = Wagner | RUS | REB
@who P = Vladimir Putin | RUS | GOV
@who FSB = FSB | RUS | SPY
@who AL = Alexander Lukashenko | BLR | GOV
@who RK = Ramzan Kadyrov | RUS | GOV
@where RD = Rostov-on-Don | RUS | 47.23 | 39.7
@where M = Moscow | RUS | 55.75 | 37.62
# Prigozhin accepts Lukashenko's proposal to halt Wagner's movement in Russia
e1 CONCEDE | accepts | a=Prigozhin>PG | r=Lukashenko>AL | d=2023-06-24
e2 RETREAT | halt | a=Wagner>WG | p=Russia>Russia,RUS,55.75,37.62 | d=2023-06-24 | st=planned
+ MINSK, June 24. /TASS/.
. Belarusian President Alexander Lukashenko held talks with Wagner founder Yevgeny Prigozhin, who accepted his proposal to stop the advance of the group's fighters, the Belarusian leader's press service said.
S organization:the Belarusian leader's press service>=press service of the President of Belarus | said | Belarusian President Alexander Lukashenko held talks with Wagner founder Yevgeny Prigozhin, who accepted his proposal to stop the advance of the group's fighters | indirect
e3 CONSULT/third-party | held talks | a=Belarusian President Alexander Lukashenko>AL ; Wagner founder Yevgeny Prigozhin>PG | d=2023-06-24
e4 CONCEDE | accepted | a=Wagner founder Yevgeny Prigozhin>PG | r=Belarusian President Alexander Lukashenko>AL | d=2023-06-24 | same=e1
. The talks, coordinated with Russian President Vladimir Putin, lasted throughout the day.
e5 CONSULT/third-party | talks | d=2023-06-24 | same=e3
. "We are turning our columns around and going back to field camps according to the plan," Prigozhin said in an audio message posted on Telegram.
S person:Prigozhin>PG | said | We are turning our columns around and going back to field camps according to the plan | direct
e6 RETREAT/withdraw | turning our columns around | a=We>WG | d=2023-06-24 | st=ongoing
. His men took control of the headquarters of the Southern Military District in Rostov-on-Don early on Saturday and then moved north toward Moscow along the M4 highway.
e7 COERCE/seize | took control | a=His men>WG | r=headquarters of the Southern Military District>Southern Military District,RUS,MIL | p=Rostov-on-Don>RD | d=2023-06-24
e8 MOBILIZE/militia | moved north toward Moscow | a=His men>WG | p=M4 highway>M4 highway,RUS,51.66,39.2 | d=2023-06-24
. The FSB opened a criminal case against Prigozhin over calls for an armed mutiny.
e9 ACCUSE/investigate | opened a criminal case | a=The FSB>FSB | r=Prigozhin>PG
. In a televised address, Putin described the mutiny as a "stab in the back" and pledged that those behind it would face inevitable punishment.
S person:Putin>P | described | stab in the back | direct
S person:Putin>P | pledged | those behind it would face inevitable punishment | indirect
e10 COERCE/seize | mutiny | a=those behind it>WG | d=2023-06-23..2023-06-24
e11 ACCUSE/disapprove | stab in the back | a=Putin>P | r=those behind it>WG | d=2023-06-24
e12 THREATEN/arrest | pledged | a=Putin>P | r=those behind it>WG | d=2023-06-24
. A counterterrorism regime was introduced in Moscow and the Moscow and Voronezh regions, and Monday was declared a non-working day in the capital.
e13 COERCE/restrict | counterterrorism regime was introduced | p=Moscow>M | d=2023-06-24
. Chechen leader Ramzan Kadyrov dispatched units to Rostov to help put down the revolt, "by harsh means if necessary," as he put it.
S person:he>RK | put it | by harsh means if necessary | direct
e14 MOBILIZE/troops | dispatched | a=Chechen leader Ramzan Kadyrov>RK | r=the revolt>WG | p=Rostov>RD | d=2023-06-24
. Several helicopters and an Ilyushin-22 aircraft were shot down by the rebels in the Voronezh Region, according to war bloggers; the Defense Ministry has given no comment.
S unnamed:war bloggers>- | according to | Several helicopters and an Ilyushin-22 aircraft were shot down by the rebels in the Voronezh Region | indirect
e15 ASSAULT/heavy-weapons | shot down | a=the rebels>WG | r=Several helicopters>Russian Aerospace Forces,RUS,MIL | p=Voronezh Region>Voronezh Oblast,RUS,51.0,40.1 | d=2023-06-24
. Kremlin Spokesman Dmitry Peskov said late in the evening that the case against Prigozhin would be dropped and that he would leave for Belarus.
S person:Kremlin Spokesman Dmitry Peskov>=Dmitry Peskov | said | the case against Prigozhin would be dropped and that he would leave for Belarus | indirect
e16 CONCEDE | dropped | a=Kremlin>Kremlin,RUS,GOV | r=Prigozhin>PG | st=planned
e17 RETREAT | leave | a=he>PG | p=Belarus>Belarus,BLR,53.7,27.9 | st=planned
. Avoiding bloodshed, Peskov stressed, was "the highest goal."
S person:Peskov>=Dmitry Peskov | stressed | Avoiding bloodshed ... was "the highest goal." | mixed

@story en-own-p-026 | en | 2019-09-17 | Gulf Monitor
@who H = Houthis | YEM | REB
@who AR = Saudi Aramco | SAU | BUS
@who MP = Mike Pompeo | USA | GOV
@who DT = Donald Trump | USA | GOV
@who I = Iran | IRN | GOV
@who SA = Saudi Arabia | SAU | GOV
@where AB = Abqaiq | SAU | 25.94 | 49.67
# Trump: US 'locked and loaded' after raid on Saudi oil heart
S person:Trump>DT | : | US 'locked and loaded' | mixed
e1 THREATEN/violence | locked and loaded | a=US>United States,USA,GOV
e2 ASSAULT/drone,heavy-weapons | raid | r=Saudi oil heart>AR | d=2019-09-14
+ RIYADH - Drones and missiles that set ablaze the world's biggest oil-processing plant at Abqaiq on Saturday did not come from Yemen, the Saudi-led coalition said on Monday, contradicting the Houthi movement's claim to the attack.
S organization:the Saudi-led coalition>=Saudi-led coalition | said | Drones and missiles that set ablaze the world's biggest oil-processing plant at Abqaiq on Saturday did not come from Yemen | indirect
e3 ASSAULT/drone,heavy-weapons,destroy | set ablaze | r=the world's biggest oil-processing plant>AR | p=Abqaiq>AB | d=2019-09-14 | same=e2
e4 REJECT | contradicting | a=the Saudi-led coalition>Saudi-led coalition,-,MIL | r=the Houthi movement>H | d=2019-09-16
+ "The weapons are Iranian, and the launch site is being determined," Colonel Turki al-Malki told a press conference.
S person:Colonel Turki al-Malki>=Turki al-Malki | told | The weapons are Iranian, and the launch site is being determined | direct
e5 ACCUSE/allege | weapons are Iranian | a=Colonel Turki al-Malki>Turki al-Malki,SAU,MIL | r=Iranian>I | d=2019-09-16
+ US Secretary of State Mike Pompeo had already pointed the finger at Tehran, writing that there was "no evidence the attacks came from Yemen".
S person:US Secretary of State Mike Pompeo>MP | writing that | there was "no evidence the attacks came from Yemen" | mixed
e6 ACCUSE/allege | pointed the finger | a=US Secretary of State Mike Pompeo>MP | r=Tehran>I
e7 ASSAULT/drone,heavy-weapons | attacks | p=Abqaiq>AB | d=2019-09-14 | same=e2
+ Iran's foreign ministry called the charge "blind and futile".
S organization:Iran's foreign ministry>=Ministry of Foreign Affairs of Iran | called | blind and futile | direct
e8 REJECT | blind and futile | a=Iran's foreign ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=Mike Pompeo>MP
+ Donald Trump, who earlier tweeted that his country was ready to hit back "depending on verification", said on Monday that he would rather avoid a war and would wait for word from Riyadh.
S person:Donald Trump>DT | tweeted | his country was ready to hit back "depending on verification" | mixed
S person:Donald Trump>DT | said | he would rather avoid a war and would wait for word from Riyadh | indirect
e9 THREATEN/violence | hit back | a=his country>United States,USA,GOV | same=e1
+ The Houthis threatened more strikes and told foreigners to keep away from the refineries.
e10 THREATEN/violence | threatened | a=The Houthis>H | r=Riyadh>SA
e11 REQUEST | told | a=The Houthis>H | r=foreigners>Foreign workers in Saudi Arabia,-,CVL
+ The raid cut the kingdom's output by more than half, and Brent crude leapt 15%, its steepest one-day rise since the 1991 Gulf War.
e12 ASSAULT/drone,heavy-weapons | raid | p=Abqaiq>AB | d=2019-09-14 | same=e2
+ No one was hurt.
+ Riyadh has invited UN experts to inspect the wreckage, while France offered to send its own.
e13 REQUEST/assist | invited | a=Riyadh>SA | r=UN experts>United Nations,-,IGO
e14 AGREE | offered | a=France>France,FRA,GOV | r=Riyadh>SA
+ European diplomats fear that a meeting between Mr Trump and President Hassan Rouhani in New York next week, which Paris had tried to arrange, is now out of the question.
S unnamed:European diplomats>- | fear that | a meeting between Mr Trump and President Hassan Rouhani in New York next week, which Paris had tried to arrange, is now out of the question | indirect
e15 AGREE | meeting | a=Mr Trump>DT ; President Hassan Rouhani>Hassan Rouhani,IRN,GOV | p=New York>New York,USA,40.71,-74.01 | d=2019-09-23..2019-09-29 | st=denied
e16 CONSULT/third-party | tried to arrange | a=Paris>France,FRA,GOV
