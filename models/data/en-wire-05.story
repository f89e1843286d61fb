@story en-own-p-027 | en | 2025-03-18 | The Times of Israel
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who KL = Karoline Leavitt | USA | GOV
@who HF = Hostages and Missing Families Forum | ISR | NGO
@who HOS = Hostages held in Gaza | ISR | CVL
@who EG = Egypt | EGY | GOV
@who IK = Israel Katz | ISR | GOV
@where G = Gaza | PSE | 31.4 | 34.35
@where J = Jerusalem | ISR | 31.78 | 35.22
# Israel launches wave of strikes across Gaza, ending 2-month ceasefire; Hamas: Over 400 killed
e1 ASSAULT/aerial | wave of strikes | a=Israel>IL | p=Gaza>G | d=2025-03-18
e2 REJECT/yield | ending 2-month ceasefire | a=Israel>IL | r=Hamas>H | d=2025-03-18
S organization:Hamas>H | : | Over 400 killed | indirect
e3 ASSAULT/aerial | killed | p=Gaza>G | d=2025-03-18 | f=killed 400.. "Over 400" | same=e1
+ The IDF carried out an extensive series of airstrikes throughout the Gaza Strip early Tuesday, shattering the calm that had largely held since January 19 as talks over an extension of the truce hit a dead end.
e4 ASSAULT/aerial | airstrikes | a=The IDF>IDF | p=Gaza Strip>G | d=2025-03-18 | same=e1
e5 RETREAT/ceasefire | calm that had largely held | p=Gaza Strip>G | d=2025-01-19..2025-03-18
e6 CONSULT | talks | a=Israel>IL ; Hamas>H
+ More than 400 people were killed and 562 wounded, according to the Hamas-run health ministry, which does not distinguish between gunmen and civilians.
S organization:the Hamas-run health ministry>=Gaza Health Ministry | according to | More than 400 people were killed and 562 wounded | indirect
e7 ASSAULT/aerial | killed | p=Gaza Strip>G | d=2025-03-18 | f=killed 400.. "More than 400 people" ; injured 562 "562" | same=e1
+ The Prime Minister's Office said the army had been instructed to take "strong action" against the terror group following its repeated refusal to free the hostages and its rejection of every proposal by US envoy Steve Witkoff.
S organization:The Prime Minister's Office>=Prime Minister's Office of Israel | said | the army had been instructed to take "strong action" against the terror group following its repeated refusal to free the hostages and its rejection of every proposal by US envoy Steve Witkoff | mixed
e8 REQUEST | instructed | r=the army>IDF
e9 REJECT/yield | refusal | a=the terror group>H
e10 REJECT | rejection | a=the terror group>H | r=US envoy Steve Witkoff>Steve Witkoff,USA,GOV
+ "Israel will, from now on, act against Hamas with increasing military strength," it warned.
S organization:it>=Prime Minister's Office of Israel | warned | Israel will, from now on, act against Hamas with increasing military strength | direct
e11 THREATEN/violence | increasing military strength | a=Israel>IL | r=Hamas>H | d=2025-03-18
+ Defense Minister Israel Katz went further: "If Hamas does not release all the hostages, the gates of hell will open in Gaza."
S person:Defense Minister Israel Katz>IK | - | If Hamas does not release all the hostages, the gates of hell will open in Gaza. | direct
e12 RETREAT/release | release | a=Hamas>H | r=all the hostages>HOS | st=possible
e13 THREATEN/violence | gates of hell will open | a=Defense Minister Israel Katz>IK | r=Hamas>H
+ Washington was consulted in advance, White House spokeswoman Karoline Leavitt told Fox News.
S outlet:Fox News>=Fox News ; person:White House spokeswoman Karoline Leavitt>KL | told | Washington was consulted in advance | indirect
e14 CONSULT | consulted | a=Washington>United States,USA,GOV ; Israel>IL
+ Hamas accused Prime Minister Benjamin Netanyahu of overturning the agreement and of sentencing the captives "to an unknown fate."
S organization:Hamas>H | accused | overturning the agreement and of sentencing the captives "to an unknown fate." | mixed
e15 ACCUSE/disapprove | accused | a=Hamas>H | r=Prime Minister Benjamin Netanyahu>BN
e16 REJECT/yield | overturning the agreement | a=Benjamin Netanyahu>BN | st=possible | same=e2
+ It did not fire back in the first hours, nor did sirens sound in the south.
+ The Hostages and Missing Families Forum said its greatest fear had come true and asked for an urgent meeting with Netanyahu.
S organization:The Hostages and Missing Families Forum>HF | said | its greatest fear had come true | indirect
e17 REQUEST/meet | asked | a=The Hostages and Missing Families Forum>HF | r=Netanyahu>BN
+ Fifty-nine of the 251 people kidnapped on October 7, 2023, are still in Gaza; the military has confirmed the deaths of 35 of them.
e18 ASSAULT/abduct | kidnapped | r=251 people>Hostages taken on October 7,-,CVL | d=2023-10-07 | f=abducted 251 "251 people"
+ Egypt, a mediator, condemned the strikes as a flagrant breach and appealed to both sides to let the talks run their course.
e19 ACCUSE/disapprove | condemned | a=Egypt>EG | r=Israel>IL
e20 ASSAULT/aerial | strikes | p=Gaza>G | d=2025-03-18 | same=e1
e21 REQUEST/yield | appealed | a=Egypt>EG | r=both sides>IL ; both sides>H
+ In Jerusalem, a protest planned for Wednesday against the dismissal of the Shin Bet's chief has now been merged with a rally for the hostages.
e22 PROTEST/demo | protest | p=Jerusalem>J | d=2025-03-19 | st=planned
e23 PROTEST/demo | rally | p=Jerusalem>J | d=2025-03-19 | st=planned | same=e22
e24 SANCTION/expel | dismissal | r=the Shin Bet's chief>Ronen Bar,ISR,SPY
+ The first stage of the deal, in which 33 hostages were returned for some 1,900 Palestinian security prisoners, ran out on March 1.
e25 RETREAT/release | returned | r=33 hostages>HOS | d=2025-01-19..2025-03-01 | f=size 33 "33 hostages"
+ On March 2 Israel stopped all goods from entering the Strip, and a week later it cut the power line to a desalination plant.
e26 COERCE/restrict | stopped all goods | a=Israel>IL | p=the Strip>G | d=2025-03-02
e27 COERCE/restrict | cut the power line | a=it>IL | p=the Strip>G | d=2025-03-09

@story en-own-p-028 | en | 2022-03-16 | Kyiv Dispatch
@who R = Russia | RUS | GOV
@who UKR = Ukraine | UKR | GOV
@who MF = Ivan Fedorov | UKR | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who JB = Joe Biden | USA | GOV
@where M = Mariupol | UKR | 47.1 | 37.54
@where ME = Melitopol | UKR | 46.85 | 35.37
# Bomb falls on Mariupol theatre where hundreds sheltered
e1 ASSAULT/aerial | Bomb falls | r=hundreds>Residents of Mariupol,UKR,CVL | p=Mariupol>M | d=2022-03-16
+ A Russian plane dropped a bomb on Wednesday on the drama theatre in besieged Mariupol, in whose cellars more than a thousand townspeople had taken refuge, the city council reported.
S organization:the city council>=City council of Mariupol | reported | A Russian plane dropped a bomb on Wednesday on the drama theatre in besieged Mariupol, in whose cellars more than a thousand townspeople had taken refuge | indirect
e2 ASSAULT/aerial | dropped a bomb | a=A Russian plane>Russian Air Force,RUS,MIL | r=townspeople>Residents of Mariupol,UKR,CVL | p=Mariupol>M | d=2022-03-16 | same=e1
e3 COERCE/restrict | besieged | r=Mariupol>Residents of Mariupol,UKR,CVL | p=Mariupol>M | st=ongoing
+ How many are dead nobody can say, since the entrance is buried and shells keep falling.
e4 ASSAULT/heavy-weapons | shells keep falling | p=Mariupol>M | st=ongoing
+ On the square in front of the building the word "children" had been painted in letters large enough to be read from the sky.
+ Moscow denied bombing the theatre and alleged that Azov fighters had blown it up.
S organization:Moscow>R | denied | bombing the theatre | indirect
S organization:Moscow>R | alleged that | Azov fighters had blown it up | indirect
e5 REJECT | denied | a=Moscow>R
e6 ASSAULT/aerial | bombing | a=Moscow>R | p=Mariupol>M | d=2022-03-16 | st=denied | same=e1
e7 ACCUSE/allege | alleged | a=Moscow>R | r=Azov fighters>Azov Regiment,UKR,MIL
e8 ASSAULT/explosives,destroy | blown it up | a=Azov fighters>Azov Regiment,UKR,MIL | p=Mariupol>M | d=2022-03-16 | st=possible | same=e1
+ In the occupied south, Ivan Fedorov, the mayor of Melitopol, is free again.
e9 RETREAT/release | free again | r=Ivan Fedorov, the mayor of Melitopol>MF | d=2022-03-16
+ Armed men had led him away from the crisis centre last Friday with a plastic bag over his head.
e10 ASSAULT/abduct | led him away | a=Armed men>Russian Armed Forces,RUS,MIL | r=him>MF | p=Melitopol>ME | d=2022-03-11
+ He was swapped for nine captured Russian conscripts, the president's spokeswoman said on television.
S person:the president's spokeswoman>=Daria Zarivna | said | He was swapped for nine captured Russian conscripts | indirect
e11 RETREAT/release | swapped | r=He>MF ; nine captured Russian conscripts>Russian prisoners of war,RUS,MIL | d=2022-03-16 | f=size 9 "nine captured Russian conscripts" | same=e9
+ "They did not beat me, but seven men with guns are enough to make a point," he told the president in a call that the palace filmed.
S person:he>MF | told | They did not beat me, but seven men with guns are enough to make a point | direct
e12 ASSAULT/beat | beat | a=They>Russian Armed Forces,RUS,MIL | r=me>MF | st=denied
e13 CONSULT/phone | call | a=he>MF ; the president>Z
+ Hours earlier, Volodymyr Zelensky had spoken by video to both houses of the American Congress and begged for a no-fly zone or, failing that, for warplanes.
e14 REQUEST/assist | begged | a=Volodymyr Zelensky>Z | r=American Congress>United States Congress,USA,LEG | d=2022-03-16
+ "I have a dream; these words are known to each of you," he said.
S person:he>Z | said | I have a dream; these words are known to each of you | direct
. "Today I can say: I have a need."
S person:he>Z | - | Today I can say: I have a need. | direct
+ President Joe Biden answered with $800 million in new military help, including 800 Stinger anti-aircraft systems and 9,000 anti-tank weapons, but the sky over Ukraine, he made clear, would not be closed by Americans.
S person:he>JB | made clear | the sky over Ukraine ... would not be closed by Americans | indirect
e15 AID | new military help | a=President Joe Biden>JB | r=Ukraine>UKR | d=2022-03-16
e16 REJECT/assist | would not be closed | a=Americans>United States,USA,GOV | r=Ukraine>UKR | d=2022-03-16
+ Asked by a reporter about Vladimir Putin, he said for the first time: "I think he is a war criminal."
S person:he>JB | said | I think he is a war criminal. | direct
e17 ACCUSE/disapprove | war criminal | a=he>JB | r=Vladimir Putin>Vladimir Putin,RUS,GOV | d=2022-03-16
+ The Kremlin replied that the remark was "unforgivable rhetoric".
S organization:The Kremlin>=Kremlin | replied | the remark was "unforgivable rhetoric" | mixed
e18 ACCUSE/disapprove | unforgivable rhetoric | a=The Kremlin>Kremlin,RUS,GOV | r=he>JB | d=2022-03-16

@story en-own-p-029 | en | 2025-05-14 | TASS
@who SR = Sergey Ryabkov | RUS | GOV
@who US = United States | USA | GOV
@who R = Russia | RUS | GOV
# Russia, US to hold new round of talks on irritants soon — senior diplomat
S person:senior diplomat>SR | - | Russia, US to hold new round of talks on irritants soon | indirect
e1 AGREE | talks | a=Russia>R ; US>US | st=planned
+ MOSCOW, May 14. /TASS/.
. Moscow and Washington will hold another round of consultations on what are known as bilateral irritants in the near future, Russian Deputy Foreign Minister Sergey Ryabkov told reporters.
S person:Russian Deputy Foreign Minister Sergey Ryabkov>SR | told | Moscow and Washington will hold another round of consultations on what are known as bilateral irritants in the near future | indirect
e2 AGREE | consultations | a=Moscow>R ; Washington>US | st=planned | same=e1
. "We are working on the dates and the level," the senior diplomat specified.
S person:the senior diplomat>SR | specified | We are working on the dates and the level | direct
. According to him, the issue of resuming direct flights remains a priority for Russia, while the return of its diplomatic property "is moving with great difficulty."
S person:him>SR | According to | the issue of resuming direct flights remains a priority for Russia, while the return of its diplomatic property "is moving with great difficulty." | mixed
. The previous rounds took place in Istanbul on February 27 and April 10.
e3 CONSULT | previous rounds | a=Moscow>R ; Washington>US | p=Istanbul>Istanbul,TUR,41.01,28.95 | d=2025-02-27..2025-04-10
. In 2016 and 2017, US authorities seized six Russian compounds and expelled dozens of diplomats, and Moscow responded in kind.
e4 COERCE/seize | seized | a=US authorities>US | r=six Russian compounds>R | p=US>United States,USA,38.9,-77.04 | d=2016-01-01..2017-12-31
e5 SANCTION/expel | expelled | a=US authorities>US | r=dozens of diplomats>Russian diplomats,RUS,GOV | d=2016-01-01..2017-12-31 | f=size 24.. "dozens of diplomats"
e6 SANCTION/expel | responded in kind | a=Moscow>R | r=US>US | d=2016-01-01..2017-12-31
. Ryabkov reiterated that Russia would not trade its security interests for the lifting of sanctions.
S person:Ryabkov>SR | reiterated | Russia would not trade its security interests for the lifting of sanctions | indirect
e7 REJECT/yield | would not trade | a=Russia>R | r=Washington>US

@story en-own-p-030 | en | 2020-11-11 | Caucasus Courier
@who AR = Armenia | ARM | GOV
@who AZ = Azerbaijan | AZE | GOV
@who RU = Russia | RUS | GOV
@who NP = Nikol Pashinyan | ARM | GOV
@who IA = Ilham Aliyev | AZE | GOV
@who RP = Russian peacekeepers in Nagorno-Karabakh | RUS | MIL
@who CR = Protesters in Yerevan | ARM | CVL
@who AM = Ararat Mirzoyan | ARM | LEG
@where Y = Yerevan | ARM | 40.18 | 44.51
@where B = Baku | AZE | 40.41 | 49.87
@where K = Nagorno-Karabakh | AZE | 39.82 | 46.75
@where S = Shusha | AZE | 39.76 | 46.75
# Joy in Baku, fury in Yerevan as Karabakh truce hands over districts
e1 CONCEDE | truce | p=Karabakh>K | d=2020-11-10
e2 RETREAT/withdraw | hands over districts | p=Karabakh>K | st=planned
+ Crowds waving flags filled the boulevards of Baku on Tuesday, while in Yerevan men smashed their way into parliament, after a Russian-brokered agreement stopped six weeks of war over Nagorno-Karabakh on terms that Armenia's leader called "unspeakably painful".
e3 PROTEST/demo | filled the boulevards | a=Crowds waving flags>Residents of Baku,AZE,CVL | p=Baku>B | d=2020-11-10
e4 PROTEST/riot | smashed their way into parliament | a=men>CR | r=parliament>Parliament of Armenia,ARM,LEG | p=Yerevan>Y | d=2020-11-10
e5 CONCEDE | agreement | p=Nagorno-Karabakh>K | d=2020-11-10 | same=e1
e6 ASSAULT | war | p=Nagorno-Karabakh>K | d=2020-09-27..2020-11-10
S person:Armenia's leader>NP | called | unspeakably painful | direct
. Under the document, signed overnight by Nikol Pashinyan, Ilham Aliyev and Vladimir Putin, each side keeps the positions it holds, and Armenia must give up three districts by 1 December.
e7 CONCEDE | signed | a=Nikol Pashinyan>NP ; Ilham Aliyev>IA ; Vladimir Putin>Vladimir Putin,RUS,GOV | d=2020-11-09..2020-11-10 | same=e1
e8 RETREAT/withdraw | give up three districts | a=Armenia>AR | p=Nagorno-Karabakh>K | d=2020-11-10..2020-12-01 | st=planned | same=e2
. Nearly 2,000 Russian peacekeepers began to deploy along the front within hours, and the first of them were in Stepanakert by Tuesday night.
e9 MOBILIZE/troops | deploy | a=Russian peacekeepers>RP | p=Nagorno-Karabakh>K | d=2020-11-10 | f=size ..2000 "Nearly 2,000 Russian peacekeepers"
. "I took the decision after a deep analysis of the military situation," Pashinyan wrote on Facebook.
S person:Pashinyan>NP | wrote | I took the decision after a deep analysis of the military situation | direct
. Shusha, the hilltop town that commands the road to the regional capital, had fallen to Azeri special forces on Sunday.
e10 ASSAULT | fallen | a=Azeri special forces>Azerbaijani armed forces,AZE,MIL | p=Shusha>S | d=2020-11-08
. Aliyev mocked his opponent in a televised speech: "What happened, Pashinyan?
S person:Aliyev>IA | mocked | What happened, Pashinyan? ... You wanted to build a road, didn't you? | direct
e11 ACCUSE/disapprove | mocked | a=Aliyev>IA | r=his opponent>NP | d=2020-11-10
. You wanted to build a road, didn't you?"
. Turkey's foreign minister congratulated "brotherly Azerbaijan" on its victory.
e12 SUPPORT | congratulated | a=Turkey's foreign minister>Mevlut Cavusoglu,TUR,GOV | r=Azerbaijan>AZ
. Ankara says that its soldiers will patrol beside the Russians; Moscow says there is no word of that in the text.
S organization:Ankara>=Turkey | says | its soldiers will patrol beside the Russians | indirect
S organization:Moscow>RU | says | there is no word of that in the text | indirect
e13 COOPERATE | patrol | a=its soldiers>Turkish Armed Forces,TUR,MIL ; the Russians>RP | st=planned
e14 REJECT | no word of that | a=Moscow>RU | r=Ankara>Turkey,TUR,GOV
. The intruders in Yerevan dragged the speaker, Ararat Mirzoyan, from his car and beat him unconscious; he was operated on in the night.
e15 ASSAULT/beat | beat | a=The intruders>CR | r=Ararat Mirzoyan>AM | p=Yerevan>Y | d=2020-11-10
. They also ransacked the prime minister's residence, from which, he later complained, a computer, a watch and perfume had been stolen.
e16 PROTEST/riot,vandalize | ransacked | a=They>CR | r=prime minister>NP | p=Yerevan>Y | d=2020-11-10
S person:he>NP | complained | a computer, a watch and perfume had been stolen | indirect
e17 COERCE/seize | stolen | r=prime minister>NP | p=Yerevan>Y | d=2020-11-10
. Seventeen opposition parties have demanded that he resign by midnight on Wednesday.
S organization:Seventeen opposition parties>=Armenian opposition parties | demanded that | he resign by midnight on Wednesday | indirect
e18 REQUEST/yield | demanded | a=Seventeen opposition parties>Armenian opposition parties,ARM,OPP | r=he>NP
e19 RETREAT/resign | resign | a=he>NP | d=2020-11-11 | st=possible
. At least 1,300 fighters on the Armenian side were killed, according to officials in Stepanakert; Azerbaijan has not published its losses.
S unnamed:officials in Stepanakert>- | according to | At least 1,300 fighters on the Armenian side were killed | indirect
e20 ASSAULT | killed | r=fighters on the Armenian side>Armenian fighters in Nagorno-Karabakh,AZE,REB | p=Nagorno-Karabakh>K | d=2020-09-27..2020-11-10 | f=killed 1300.. "At least 1,300 fighters on the Armenian side" | same=e6
. In the district of Kalbajar, which is to be handed back within days, families were loading stoves and doors onto trucks, and some set their houses on fire.
e21 RETREAT/withdraw | handed back | p=Kalbajar>Kalbajar,AZE,40.1,46.04 | st=planned | d=2020-11-11..2020-12-01
. "I built it, I burn it," said Gagik, a beekeeper, and asked not to be photographed.
S person:Gagik>=Gagik | said | I built it, I burn it | direct

@story en-own-p-031 | en | 2025-02-28 | Deutsche Welle
@who DT = Donald Trump | USA | GOV
@who Z = Volodymyr Zelenskyy | UKR | GOV
@who JV = JD Vance | USA | GOV
@who KK = Kaja Kallas | - | IGO
@who FM = Friedrich Merz | DEU | OPP
@who VO = Viktor Orban | HUN | GOV
@who MZ = Maria Zakharova | RUS | GOV
@who US = United States | USA | GOV
@who U = Ukraine | UKR | GOV
@who R = Russia | RUS | GOV
@where W = White House | USA | 38.9 | -77.04
# Trump-Zelenskyy meeting ends in shouting match: What it means for Ukraine
e1 CONSULT | meeting | a=Trump>DT ; Zelenskyy>Z | d=2025-02-28
+ The presidents of the United States and Ukraine were supposed to sign a minerals deal on Friday.
e2 AGREE | sign a minerals deal | a=presidents of the United States and Ukraine>DT ; presidents of the United States and Ukraine>Z | d=2025-02-28 | st=denied
. Instead, they quarreled in front of the cameras in the Oval Office for ten minutes, and the guest was asked to leave.
e3 CONSULT | quarreled | a=they>DT ; they>Z | p=Oval Office>W | d=2025-02-28 | same=e1
e4 REJECT/meet | asked to leave | r=the guest>Z | p=Oval Office>W | d=2025-02-28
. What happened?
. The conversation was friendly until Vice President JD Vance told Zelenskyy that the path to peace was diplomacy and the Ukrainian leader asked what kind of diplomacy he had in mind.
S person:Vice President JD Vance>JV | told | the path to peace was diplomacy | indirect
. Vance accused him of disrespect; Trump raised his voice.
e5 ACCUSE/disapprove | accused | a=Vance>JV | r=him>Z | p=Oval Office>W | d=2025-02-28
. "You're gambling with World War III," the president said, and later: "Make a deal or we're out."
S person:the president>DT | said | You're gambling with World War III | direct
S person:the president>DT | - | Make a deal or we're out. | direct
e6 ACCUSE/disapprove | gambling with World War III | a=the president>DT | r=You>Z | p=Oval Office>W | d=2025-02-28
e7 THREATEN/relations | we're out | a=we>US | r=You>Z | p=Oval Office>W | d=2025-02-28
. Zelenskyy had reminded his hosts that Vladimir Putin broke the ceasefire signed in 2019, did not exchange prisoners and killed "our people."
S person:Zelenskyy>Z | had reminded | Vladimir Putin broke the ceasefire signed in 2019, did not exchange prisoners and killed "our people." | mixed
e8 REJECT/yield | broke the ceasefire | a=Vladimir Putin>Vladimir Putin,RUS,GOV
e9 CONCEDE | signed | d=2019-01-01..2019-12-31
e10 RETREAT/release | exchange prisoners | a=Vladimir Putin>Vladimir Putin,RUS,GOV | st=denied
e11 ASSAULT | killed | a=Vladimir Putin>Vladimir Putin,RUS,GOV | r=our people>Ukrainians,UKR,CVL
. What are the consequences?
. The joint news conference was canceled and the deal remains unsigned.
e12 REJECT/meet | canceled | d=2025-02-28 | p=Oval Office>W
. A US official told the Washington Post that the White House might halt all arms shipments.
S outlet:Washington Post>=The Washington Post ; unnamed:A US official>- | told | the White House might halt all arms shipments | indirect
e13 SANCTION/discontinue | halt all arms shipments | a=the White House>US | r=Ukraine>U | st=possible
. How did Europe react?
. Almost every head of government from Lisbon to Tallinn posted the same sentence: "Ukraine, you are not alone."
S person:every head of government>=European heads of government | posted | Ukraine, you are not alone. | direct
e14 SUPPORT | you are not alone | a=every head of government>European heads of government,-,GOV | r=Ukraine>U
. EU foreign policy chief Kaja Kallas wrote that "the free world needs a new leader."
S person:EU foreign policy chief Kaja Kallas>KK | wrote | the free world needs a new leader. | direct
. Germany's likely next chancellor, Friedrich Merz, assured Kyiv of his support "in good and in testing times."
S person:Germany's likely next chancellor, Friedrich Merz>FM | assured | in good and in testing times. | direct
e15 SUPPORT | assured Kyiv of his support | a=Germany's likely next chancellor, Friedrich Merz>FM | r=Kyiv>U
. Hungary's Viktor Orban, by contrast, thanked Trump for standing "bravely for peace."
S person:Hungary's Viktor Orban>VO | thanked | bravely for peace. | direct
e16 SUPPORT | thanked | a=Hungary's Viktor Orban>VO | r=Trump>DT
. And Moscow?
. Foreign Ministry spokeswoman Maria Zakharova said it was a miracle that Trump and Vance had restrained themselves from hitting Zelenskyy.
S person:Foreign Ministry spokeswoman Maria Zakharova>MZ | said | it was a miracle that Trump and Vance had restrained themselves from hitting Zelenskyy | indirect
. Is a repair possible?
. The Ukrainian leader declined to apologize in an interview the same evening but said the relationship could be salvaged.
S person:The Ukrainian leader>Z | said | the relationship could be salvaged | indirect
e17 REJECT/yield | declined to apologize | a=The Ukrainian leader>Z | r=Trump>DT | d=2025-02-28
. Britain has invited him and more than a dozen leaders to London on Sunday.
e18 REQUEST/meet | invited | a=Britain>United Kingdom,GBR,GOV | r=him>Z ; more than a dozen leaders>European leaders,-,GOV
. So far, the United States has provided more military aid to Ukraine than any other single country.
e19 AID | provided more military aid | a=the United States>US | r=Ukraine>U

@story en-own-p-032 | en | 2021-05-21 | Mehr News Agency
@who H = Hamas | PSE | REB
@who IL = Israel | ISR | GOV
@who IH = Ismail Haniyeh | PSE | REB
@who EG = Egypt | EGY | GOV
@who PIJ = Palestinian Islamic Jihad | PSE | REB
@where G = Gaza | PSE | 31.4 | 34.35
@where AQ = Al-Aqsa Mosque | PSE | 31.78 | 35.24
# Gaza ceasefire comes into force; Palestinians celebrate
e1 RETREAT/ceasefire | ceasefire | p=Gaza>G | d=2021-05-21
+ TEHRAN, May 21 (MNA) – A ceasefire between the Palestinian resistance and the Zionist regime took effect at 2 a.m. on Friday, putting an end to 11 days of aggression against the besieged Gaza Strip.
e2 RETREAT/ceasefire | ceasefire | a=Palestinian resistance>H ; the Zionist regime>IL | p=Gaza Strip>G | d=2021-05-21 | same=e1
e3 ASSAULT | aggression | a=the Zionist regime>IL | p=Gaza Strip>G | d=2021-05-10..2021-05-21
. Thousands of Gazans poured into the streets with flags and car horns minutes later, Al Jazeera reported.
S outlet:Al Jazeera>=Al Jazeera | reported | Thousands of Gazans poured into the streets with flags and car horns minutes later | indirect
e4 PROTEST/demo | poured into the streets | a=Thousands of Gazans>Residents of Gaza,PSE,CVL | p=Gaza>G | d=2021-05-21 | f=size 2000.. "Thousands of Gazans"
. The regime's security cabinet had unanimously accepted the Egyptian proposal for “a mutual and unconditional ceasefire” on Thursday night.
e5 CONCEDE | accepted | a=The regime's security cabinet>Security Cabinet of Israel,ISR,GOV | d=2021-05-20
e6 CONSULT/third-party | proposal | a=Egyptian>EG
. Cairo sent two security delegations to Tel Aviv and Gaza to follow up on its implementation.
e7 CONSULT/third-party | sent two security delegations | a=Cairo>EG
. At least 232 Palestinians, including 65 children, were martyred and 1,900 wounded in the Israeli bombardment, according to the Gaza health ministry; 12 settlers were killed by resistance rockets.
S organization:the Gaza health ministry>=Gaza Health Ministry | according to | At least 232 Palestinians, including 65 children, were martyred and 1,900 wounded in the Israeli bombardment | indirect
e8 ASSAULT/aerial,heavy-weapons | bombardment | a=Israeli>IL | r=Palestinians>Residents of Gaza,PSE,CVL | p=Gaza>G | d=2021-05-10..2021-05-21 | f=killed 232.. "At least 232 Palestinians" ; injured 1900 "1,900" | same=e3
e9 ASSAULT/heavy-weapons | killed | a=resistance>H | r=12 settlers>Israelis,ISR,CVL | d=2021-05-10..2021-05-21 | f=killed 12 "12 settlers"
. Head of Hamas' political bureau Ismail Haniyeh thanked Iran, “which did not hold back in providing the resistance with money, weapons and technology.”
S person:Ismail Haniyeh>IH | thanked | which did not hold back in providing the resistance with money, weapons and technology. | direct
e10 SUPPORT | thanked | a=Ismail Haniyeh>IH | r=Iran>Iran,IRN,GOV
e11 AID | providing the resistance with money, weapons and technology | a=Iran>Iran,IRN,GOV | r=the resistance>H
. He described the battle as a strategic defeat for the enemy.
S person:He>IH | described the battle as | a strategic defeat for the enemy | indirect
. The fighting started on May 10, after Israeli police stormed the Al-Aqsa Mosque and Hamas gave the regime until 6 p.m. to pull its forces out of the compound.
e12 ASSAULT | fighting | p=Gaza>G | d=2021-05-10 | same=e3
e13 ASSAULT/crowd-control | stormed | a=Israeli police>Israel Police,ISR,COP | p=Al-Aqsa Mosque>AQ | d=2021-05-10
e14 THREATEN/violence | gave the regime until 6 p.m. | a=Hamas>H | r=the regime>IL | d=2021-05-10
e15 RETREAT/withdraw | pull its forces out | a=the regime>IL | p=Al-Aqsa Mosque>AQ | d=2021-05-10 | st=possible
. Tel Aviv has said that its response to any violation will be “very powerful”.
S organization:Tel Aviv>IL | has said | its response to any violation will be “very powerful” | mixed
e16 THREATEN/violence | very powerful | a=Tel Aviv>IL | r=Hamas>H

@story en-own-p-033 | en | 2024-09-17 | Levant Daily
@who HZ = Hezbollah | LBN | REB
@who IL = Israel | ISR | GOV
@who FA = Firass Abiad | LBN | GOV
@who MA = Mojtaba Amani | IRN | GOV
@where BE = Beirut | LBN | 33.89 | 35.5
@where LE = Lebanon | LBN | 33.9 | 35.9
# Exploding pagers wound thousands in Lebanon; Hezbollah vows 'fair punishment'
e1 ASSAULT/explosives | Exploding pagers | p=Lebanon>LE | d=2024-09-17 | f=injured 2000.. "thousands"
e2 THREATEN/violence | vows | a=Hezbollah>HZ | d=2024-09-17
+ BEIRUT — Thousands of pagers carried by members of Hezbollah blew up at almost the same minute on Tuesday afternoon in shops, at checkpoints and on living-room sofas, killing at least nine people, an eight-year-old girl among them, and wounding some 2,750.
e3 ASSAULT/explosives | blew up | r=members of Hezbollah>HZ ; an eight-year-old girl>-,LBN,CVL | p=Lebanon>LE | d=2024-09-17 | f=killed 9.. "at least nine people" ; injured 2750 "some 2,750" | same=e1
. Health Minister Firass Abiad, who gave the figures, said two hundred of the injured were in critical condition, most of them with wounds to the face, the hands and the belly.
S person:Health Minister Firass Abiad>FA | said | two hundred of the injured were in critical condition, most of them with wounds to the face, the hands and the belly | indirect
. Hezbollah held Israel "fully responsible" and promised that it would receive "its fair punishment".
S organization:Hezbollah>HZ | promised | it would receive "its fair punishment" | mixed
e4 ACCUSE/allege | held Israel "fully responsible" | a=Hezbollah>HZ | r=Israel>IL | d=2024-09-17
e5 THREATEN/violence | promised | a=Hezbollah>HZ | r=Israel>IL | d=2024-09-17 | same=e2
. The Israeli army would not comment.
. Iran's ambassador, Mojtaba Amani, lost an eye, according to a report in the New York Times that his embassy denied.
S document:a report in the New York Times>=The New York Times report | according to | Iran's ambassador, Mojtaba Amani, lost an eye | indirect
e6 ASSAULT/explosives | lost an eye | r=Iran's ambassador, Mojtaba Amani>MA | p=Lebanon>LE | d=2024-09-17 | same=e1
e7 REJECT | denied | a=his embassy>Embassy of Iran in Beirut,IRN,GOV | r=New York Times>The New York Times,USA,MED
. The group's leader had ordered his men in February to throw their phones away, calling them more dangerous than spies.
S person:The group's leader>=Hassan Nasrallah | calling them | more dangerous than spies | indirect
e8 REQUEST | ordered | a=The group's leader>Hassan Nasrallah,LBN,REB | r=his men>HZ | d=2024-02-01..2024-02-29
. A senior Lebanese security source told Reuters that Israeli agents had planted a few grams of explosive in each of 5,000 devices months ago.
S outlet:Reuters>=Reuters ; unnamed:A senior Lebanese security source>- | told | Israeli agents had planted a few grams of explosive in each of 5,000 devices months ago | indirect
e9 MOBILIZE/weapons | planted | a=Israeli agents>Mossad,ISR,SPY | r=devices>HZ
. The maker named on the label, a firm in Taipei, says that it only lent its brand to a company in Budapest.
S organization:a firm in Taipei>=Gold Apollo | says | it only lent its brand to a company in Budapest | indirect
. Blood banks in the capital stayed open all night.
. Iran, Syria and Iraq sent doctors and medicine, and Egypt and Jordan offered to take patients.
e10 AID | sent doctors and medicine | a=Iran>Iran,IRN,GOV ; Syria>Syria,SYR,GOV ; Iraq>Iraq,IRQ,GOV | r=Lebanon>Lebanon,LBN,GOV
e11 AGREE | offered | a=Egypt>Egypt,EGY,GOV ; Jordan>Jordan,JOR,GOV | r=Lebanon>Lebanon,LBN,GOV
. Lufthansa suspended its flights to Tel Aviv and Tehran until Thursday.
. Washington, a State Department spokesman insisted, was neither involved in the incident nor told of it beforehand.
S person:a State Department spokesman>=Matthew Miller | insisted | Washington ... was neither involved in the incident nor told of it beforehand | indirect
e12 ASSAULT/explosives | involved | a=Washington>United States,USA,GOV | p=Lebanon>LE | d=2024-09-17 | st=denied | same=e1
. The United Nations' coordinator for Lebanon deplored the attack as an "extremely concerning escalation".
S person:The United Nations' coordinator for Lebanon>=Jeanine Hennis-Plasschaert | deplored | extremely concerning escalation | direct
e13 ACCUSE/disapprove | deplored | a=The United Nations' coordinator for Lebanon>Jeanine Hennis-Plasschaert,-,IGO
e14 ASSAULT/explosives | attack | p=Lebanon>LE | d=2024-09-17 | same=e1
