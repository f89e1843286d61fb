@story en-own-p-054 | en | 2025-06-24 | Deutsche Welle
@who I = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who DT = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@who Q = Qatar | QAT | GOV
@who AA = Abbas Araghchi | IRN | GOV
@who IK = Israel Katz | ISR | GOV
@where Be = Beersheba | ISR | 31.25 | 34.79
@where AU = Al Udeid | QAT | 25.12 | 51.31
@where T = Tehran | IRN | 35.69 | 51.39
# Middle East: Trump scolds Israel and Iran as truce wobbles
e1 ACCUSE/disapprove | scolds | a=Trump>DT | r=Israel>IL ; Iran>I | d=2025-06-24
e2 RETREAT/ceasefire | truce | d=2025-06-24 | st=ongoing
+ A ceasefire announced by US President Donald Trump appeared to be holding on Tuesday afternoon after a morning in which both Israel and Iran were accused of breaking it.
e3 CONCEDE | announced | a=US President Donald Trump>DT | d=2025-06-23
e4 RETREAT/ceasefire | holding | a=Israel>IL ; Iran>I | d=2025-06-24 | st=ongoing | same=e2
e5 ACCUSE/disapprove | accused | r=Israel>IL ; Iran>I | d=2025-06-24
e6 REJECT/yield | breaking it | a=Israel>IL ; Iran>I | d=2025-06-24 | st=possible
. "They don't know what the fuck they're doing," Trump told reporters before leaving for the NATO summit in The Hague.
S person:Trump>DT | told | They don't know what the fuck they're doing | direct
. Israeli Defense Minister Israel Katz had ordered "intense strikes" on Tehran after two missiles were fired at northern Israel some three hours into the truce.
S person:Israeli Defense Minister Israel Katz>IK | had ordered | intense strikes | direct
e7 ASSAULT/aerial | strikes | a=Israeli Defense Minister Israel Katz>IK | r=Tehran>I | p=Tehran>T | d=2025-06-24 | st=planned
e8 ASSAULT/heavy-weapons | fired | r=northern Israel>Residents of northern Israel,ISR,CVL | p=northern Israel>northern Israel,ISR,32.9,35.3 | d=2025-06-24
. Tehran denied having launched anything after the deadline.
S organization:Tehran>I | denied | having launched anything after the deadline | indirect
e9 REJECT | denied | a=Tehran>I | d=2025-06-24
e10 ASSAULT/heavy-weapons | launched | a=Tehran>I | d=2025-06-24 | st=denied | same=e8
. Trump called Benjamin Netanyahu from Air Force One, and the pilots turned back, having bombed a single radar.
e11 CONSULT/phone | called | a=Trump>DT ; Benjamin Netanyahu>Benjamin Netanyahu,ISR,GOV | d=2025-06-24
e12 RETREAT | turned back | a=the pilots>Israeli Air Force,ISR,MIL | d=2025-06-24
e13 ASSAULT/aerial | bombed | a=the pilots>Israeli Air Force,ISR,MIL | r=Tehran>I | p=Tehran>T | d=2025-06-24
. "Do not drop those bombs," he had posted in capitals.
S person:he>DT | had posted | Do not drop those bombs | direct
e14 REQUEST/yield | Do not drop | a=he>DT | r=Israel>IL | d=2025-06-24
. Shortly before the guns fell silent, an Iranian missile hit an apartment block in Beersheba and killed four people in their safe rooms.
e15 RETREAT/ceasefire | guns fell silent | a=Israel>IL ; Iran>I | d=2025-06-24 | same=e2
e16 ASSAULT/heavy-weapons | hit | a=an Iranian missile>I | r=four people>-,ISR,CVL | p=Beersheba>Be | d=2025-06-24 | f=killed 4 "four people"
. What led to the ceasefire?
. On Sunday, American bombers attacked three Iranian nuclear facilities, among them the mountain plant at Fordow.
e17 ASSAULT/aerial | attacked | a=American bombers>US Air Force,USA,MIL | r=Iranian>I | p=Fordow>Fordow,IRN,34.88,50.99 | d=2025-06-22
. Iran answered on Monday evening with a volley at the US base of Al Udeid in Qatar, of which it had given notice; nobody was hurt.
e18 ASSAULT/heavy-weapons | volley | a=Iran>I | r=the US base of Al Udeid>US Air Force,USA,MIL | p=Al Udeid>AU | d=2025-06-23
e19 COOPERATE | given notice | a=it>I | r=US>US | d=2025-06-23
. Doha protested to the Iranian ambassador, whom it summoned, but the emir then helped win Tehran's consent to the truce, a diplomat told DW.
S outlet:DW>=Deutsche Welle ; unnamed:a diplomat>- | told | the emir then helped win Tehran's consent to the truce | indirect
e20 ACCUSE/disapprove | protested | a=Doha>Q | r=the Iranian ambassador>Ambassador of Iran to Qatar,IRN,GOV
e21 REQUEST/meet | summoned | a=it>Q | r=the Iranian ambassador>Ambassador of Iran to Qatar,IRN,GOV
e22 CONSULT/third-party | helped win Tehran's consent | a=the emir>Tamim bin Hamad Al Thani,QAT,GOV | r=Tehran>I
e23 CONCEDE | consent to the truce | a=Tehran>I
. How many people have died?
. Since Israel's surprise attack on June 13, at least 610 Iranians have been killed, according to the Health Ministry in Tehran.
S organization:the Health Ministry in Tehran>=Ministry of Health of Iran | according to | at least 610 Iranians have been killed | indirect
e24 ASSAULT/aerial | attack | a=Israel>IL | r=Iranians>I | p=Tehran>Iran,IRN,32.4,53.7 | d=2025-06-13
e25 ASSAULT/aerial | killed | r=Iranians>Iranians,IRN,- | p=Tehran>Iran,IRN,32.4,53.7 | d=2025-06-13..2025-06-24 | f=killed 610.. "at least 610 Iranians"
. In Israel, 28 people lost their lives to Iranian missiles.
e26 ASSAULT/heavy-weapons | lost their lives | a=Iranian>I | r=28 people>-,ISR,CVL | p=Israel>Israel,ISR,31.5,34.9 | d=2025-06-13..2025-06-24 | f=killed 28 "28 people"
. Both governments are claiming victory, which may be the best guarantee that they will stop.
. Chancellor Friedrich Merz spoke of "a good development" and called on Tehran to enter into talks.
S person:Chancellor Friedrich Merz>=Friedrich Merz | spoke of | a good development | direct
e27 REQUEST/meet | called on | a=Chancellor Friedrich Merz>Friedrich Merz,DEU,GOV | r=Tehran>I

@story en-own-p-055 | en | 2024-03-20 | TASS
@who MZ = Maria Zakharova | RUS | GOV
@who FR = France | FRA | GOV
@who SN = Sergey Naryshkin | RUS | SPY
@where P = Paris | FRA | 48.86 | 2.35
# French contingent in Ukraine would become legitimate target — Russian intelligence chief
S person:Russian intelligence chief>SN | - | French contingent in Ukraine would become legitimate target | indirect
e1 THREATEN/violence | legitimate target | a=Russian intelligence chief>SN | r=French contingent>French Armed Forces,FRA,MIL
+ MOSCOW, March 20. /TASS/.
. Director of Russia's Foreign Intelligence Service (SVR) Sergey Naryshkin has claimed that Paris is preparing a military contingent of about 2,000 troops to be dispatched to Ukraine.
S person:Sergey Naryshkin>SN | has claimed | Paris is preparing a military contingent of about 2,000 troops to be dispatched to Ukraine | indirect
e2 MOBILIZE/troops | preparing a military contingent | a=Paris>FR | p=Ukraine>Ukraine,UKR,49.0,32.0 | f=size 2000 "about 2,000 troops"
. Such a unit would be "a priority and legitimate target for attacks," the SVR press bureau quoted him as saying.
S organization:the SVR press bureau>=SVR ; person:him>SN | saying | Such a unit would be "a priority and legitimate target for attacks," | mixed
e3 THREATEN/violence | legitimate target | a=him>SN | r=Such a unit>French Armed Forces,FRA,MIL | same=e1
. The French Defense Ministry rejected the statement, dismissing it as "irresponsible provocation" and disinformation.
S organization:The French Defense Ministry>=Ministry of Armed Forces of France | dismissing | irresponsible provocation | direct
e4 REJECT | rejected | a=The French Defense Ministry>Ministry of Armed Forces of France,FRA,MIL | r=him>SN
. Earlier, French Chief of Army Staff Pierre Schill wrote in Le Monde that his country could field 20,000 soldiers within 30 days.
S outlet:Le Monde>=Le Monde ; person:French Chief of Army Staff Pierre Schill>=Pierre Schill | wrote | his country could field 20,000 soldiers within 30 days | indirect
e5 MOBILIZE/troops | could field | a=his country>FR | st=possible | f=size 20000 "20,000 soldiers"

@story en-own-p-056 | en | 2023-12-29 | Courts & Conflict
@who SA = South Africa | ZAF | GOV
@who IL = Israel | ISR | GOV
@who ICJ = International Court of Justice | - | IGO
@where H = The Hague | NLD | 52.08 | 4.31
# South Africa takes Israel to World Court over Gaza
e1 ACCUSE/allege | takes | a=South Africa>SA | r=Israel>IL | d=2023-12-29
+ South Africa on Friday filed a case against Israel at the International Court of Justice in The Hague, charging it with genocide in its war on Hamas and asking for an emergency order to stop the fighting.
e2 ACCUSE/allege | filed a case | a=South Africa>SA | r=Israel>IL | p=The Hague>H | d=2023-12-29 | same=e1
e3 REQUEST/yield | asking | a=South Africa>SA | r=the International Court of Justice>ICJ | p=The Hague>H | d=2023-12-29
+ The 84-page application says that Israel's acts "are genocidal in character because they are intended to bring about the destruction of a substantial part" of the Palestinians.
S document:The 84-page application>=South Africa's application to the ICJ | says | Israel's acts "are genocidal in character because they are intended to bring about the destruction of a substantial part" of the Palestinians | mixed
+ The Israeli foreign ministry rejected "with disgust" what it termed a blood libel and accused Pretoria of collaborating with a terror organisation.
S organization:The Israeli foreign ministry>=Ministry of Foreign Affairs of Israel | rejected | with disgust | direct
e4 REJECT | rejected | a=The Israeli foreign ministry>Ministry of Foreign Affairs of Israel,ISR,GOV | r=Pretoria>SA | d=2023-12-29
e5 ACCUSE/allege | accused | a=The Israeli foreign ministry>Ministry of Foreign Affairs of Israel,ISR,GOV | r=Pretoria>SA | d=2023-12-29
e6 COOPERATE | collaborating | a=Pretoria>SA | r=a terror organisation>Hamas,PSE,REB | st=possible
+ Last month South Africa's parliament voted to shut the Israeli embassy until a ceasefire is agreed, and the two governments withdrew their ambassadors.
e7 SANCTION/discontinue | voted to shut | a=South Africa's parliament>Parliament of South Africa,ZAF,LEG | r=the Israeli embassy>Embassy of Israel in Pretoria,ISR,GOV | d=2023-11-01..2023-11-30
e8 SANCTION/withdraw | withdrew their ambassadors | a=the two governments>SA ; the two governments>IL | d=2023-11-01..2023-11-30
+ Hearings could be held within weeks.

@story en-own-p-057 | en | 2022-11-15 | East European Gazette
@who PL = Poland | POL | GOV
@who N = NATO | - | IGO
@who R = Russia | RUS | GOV
@who AD = Andrzej Duda | POL | GOV
@who Z = Volodymyr Zelensky | UKR | GOV
@who JS = Jens Stoltenberg | - | IGO
@who JB = Joe Biden | USA | GOV
@who RMD = Ministry of Defence of Russia | RUS | MIL
@where P = Przewodow | POL | 50.47 | 23.93
@where KH = Kherson | UKR | 46.64 | 32.61
# Missile kills two in Polish village; Warsaw puts army on higher alert
e1 ASSAULT/heavy-weapons | kills | r=two>-,POL,CVL | p=Polish village>P | d=2022-11-15 | f=killed 2 "two"
e2 MOBILIZE/troops | puts army on higher alert | a=Warsaw>PL | d=2022-11-15
+ A missile came down on a grain dryer in the Polish village of Przewodow, four miles from Ukraine, on Tuesday and killed two farm workers, on the day Russia fired some 90 rockets at Ukrainian cities.
e3 ASSAULT/heavy-weapons | killed | r=two farm workers>-,POL,CVL | p=Przewodow>P | d=2022-11-15 | f=killed 2 "two farm workers" | same=e1
e4 ASSAULT/heavy-weapons | fired | a=Russia>R | r=Ukrainian cities>Residents of Ukrainian cities,UKR,CVL | p=Ukraine>Ukraine,UKR,49.0,32.0 | d=2022-11-15
. Poland's foreign ministry summoned the Russian ambassador and demanded "immediate detailed explanations".
S organization:Poland's foreign ministry>=Ministry of Foreign Affairs of Poland | demanded | immediate detailed explanations | direct
e5 REQUEST/meet | summoned | a=Poland's foreign ministry>Ministry of Foreign Affairs of Poland,POL,GOV | r=the Russian ambassador>Ambassador of Russia to Poland,RUS,GOV | d=2022-11-15
e6 REQUEST | demanded | a=Poland's foreign ministry>Ministry of Foreign Affairs of Poland,POL,GOV | r=the Russian ambassador>Ambassador of Russia to Poland,RUS,GOV | d=2022-11-15
. "We do not have any conclusive evidence at the moment as to who launched this missile," President Andrzej Duda told the nation shortly after midnight.
S person:President Andrzej Duda>AD | told | We do not have any conclusive evidence at the moment as to who launched this missile | direct
. It was most likely Russian-made, he said.
S person:he>AD | said | It was most likely Russian-made | indirect
. Volodymyr Zelensky was sure already: this was "a Russian missile attack on collective security", he declared in his nightly video.
S person:he>Z | declared | this was "a Russian missile attack on collective security" | mixed
e7 ASSAULT/heavy-weapons | missile attack | a=Russian>R | p=Przewodow>P | d=2022-11-15 | same=e1
e8 ACCUSE/allege | Russian missile attack | a=Volodymyr Zelensky>Z | r=Russian>R | d=2022-11-15
. Moscow's defence ministry called such talk "a deliberate provocation" and denied having fired on targets near the border.
S organization:Moscow's defence ministry>RMD | called | a deliberate provocation | direct
S organization:Moscow's defence ministry>RMD | denied | having fired on targets near the border | indirect
e9 ACCUSE/disapprove | deliberate provocation | a=Moscow's defence ministry>RMD | r=Volodymyr Zelensky>Z
e10 REJECT | denied | a=Moscow's defence ministry>RMD
e11 ASSAULT/heavy-weapons | fired on targets | a=Moscow's defence ministry>RMD | p=the border>P | d=2022-11-15 | st=denied
. Three American officials told the Associated Press that, to judge by first findings, the missile had been fired by Ukrainian gunners at an incoming Russian one.
S outlet:the Associated Press>=Associated Press ; unnamed:Three American officials>- | told | to judge by first findings, the missile had been fired by Ukrainian gunners at an incoming Russian one | indirect
e12 ASSAULT/heavy-weapons | fired | a=Ukrainian gunners>Ukrainian air defence,UKR,MIL | p=Przewodow>P | d=2022-11-15 | same=e1 | st=possible
. Joe Biden, who was woken up on Bali, phoned Mr Duda and offered help with the inquiry.
e13 CONSULT/phone | phoned | a=Joe Biden>JB ; Mr Duda>AD | d=2022-11-15..2022-11-16
e14 AGREE | offered help | a=Joe Biden>JB | r=Mr Duda>AD
. Envoys of the alliance will meet in Brussels in the morning; whether Poland invokes Article 4, which calls for consultations, is still open.
e15 AGREE | will meet | a=Envoys of the alliance>N | p=Brussels>Brussels,BEL,50.85,4.35 | d=2022-11-16 | st=planned
. Lviv lost 80% of its electricity, and half of Kyiv sat in the dark.
. Ukrainian troops had marched into Kherson only four days before, the one regional capital that the invaders had taken.
e16 ASSAULT | marched into | a=Ukrainian troops>Armed Forces of Ukraine,UKR,MIL | p=Kherson>KH | d=2022-11-11
e17 ASSAULT | taken | a=the invaders>Russian Armed Forces,RUS,MIL | p=Kherson>KH
. In Przewodow the school sent the children home and opened its gym to the police.
. "You could see it coming from the window, and then there was no window," a cleaner there, Bozena Lis, said.
S person:Bozena Lis>=Bozena Lis | said | You could see it coming from the window, and then there was no window | direct

@story en-own-p-058 | en | 2025-05-08 | Tasnim News Agency
@who Y = Houthis | YEM | REB
@who MAM = Mahdi al-Mashat | YEM | REB
@who US = United States | USA | GOV
@who DT = Donald Trump | USA | GOV
@who O = Oman | OMN | GOV
@who IL = Israel | ISR | GOV
@who IR = Iran | IRN | GOV
@where S = Sana'a | YEM | 15.37 | 44.19
@where LOD = Ben Gurion Airport | ISR | 32.01 | 34.88
# Yemeni Leader: Operations in Support of Gaza to Go On Despite Deal with US
S person:Yemeni Leader>MAM | : | Operations in Support of Gaza to Go On Despite Deal with US | indirect
e1 REJECT/yield | Go On | a=Yemeni Leader>MAM
e2 AGREE | Deal | r=US>US | d=2025-05-06
+ TEHRAN (Tasnim) – The head of Yemen's Supreme Political Council said the understanding reached with the United States does not cover Israel, vowing that strikes on the Zionist regime will continue.
S person:The head of Yemen's Supreme Political Council>MAM | said | the understanding reached with the United States does not cover Israel | indirect
S person:The head of Yemen's Supreme Political Council>MAM | vowing | strikes on the Zionist regime will continue | indirect
e3 AGREE | understanding | r=the United States>US | d=2025-05-06 | same=e2
e4 THREATEN/violence | vowing | a=The head of Yemen's Supreme Political Council>MAM | r=the Zionist regime>IL
+ “To all Zionists, from now on, stay in shelters or leave for your countries immediately,” Mahdi al-Mashat warned.
S person:Mahdi al-Mashat>MAM | warned | To all Zionists, from now on, stay in shelters or leave for your countries immediately | direct
e5 THREATEN/violence | stay in shelters | a=Mahdi al-Mashat>MAM | r=Zionists>Israelis,ISR,CVL
+ Oman's foreign minister announced on Tuesday that its mediation had led to a ceasefire under which neither side will target the other, “including American vessels” in the Red Sea.
S person:Oman's foreign minister>=Badr Albusaidi | announced | its mediation had led to a ceasefire under which neither side will target the other, “including American vessels” in the Red Sea | mixed
e6 CONSULT/third-party | mediation | a=Oman>O
e7 CONCEDE | ceasefire | a=neither side>Y ; neither side>US | p=Red Sea>Red Sea,-,20.0,38.5 | d=2025-05-06 | same=e2
+ US President Donald Trump had told reporters in the White House that the Yemenis “don't want to fight anymore” and that he would stop the bombing.
S person:US President Donald Trump>DT | told | the Yemenis “don't want to fight anymore” and that he would stop the bombing | mixed
e8 CONCEDE | stop the bombing | a=he>DT | r=the Yemenis>Y | d=2025-05-06
+ Ansarullah officials denied begging for anything: it was Washington that backed down, said Mohammed Abdulsalam, the movement's spokesman.
S person:Mohammed Abdulsalam>=Mohammed Abdulsalam | said | it was Washington that backed down | indirect
e9 REJECT | denied | a=Ansarullah officials>Y | r=US President Donald Trump>DT
e10 CONCEDE | backed down | a=Washington>US
+ Two days before the announcement, a ballistic missile from Yemen struck the perimeter of Ben Gurion Airport, and the Israelis retaliated by bombing Hudaydah port and destroying Sana'a airport.
e11 ASSAULT/heavy-weapons | struck | a=Yemen>Y | p=Ben Gurion Airport>LOD | d=2025-05-04
e12 ASSAULT/aerial | bombing | a=the Israelis>IL | p=Hudaydah port>Hodeidah,YEM,14.8,42.95 | d=2025-05-05
e13 ASSAULT/aerial,destroy | destroying | a=the Israelis>IL | p=Sana'a airport>S | d=2025-05-06
+ Iran's Foreign Ministry welcomed the halt of the “American aggression” and thanked Oman for its efforts.
S organization:Iran's Foreign Ministry>=Ministry of Foreign Affairs of Iran | welcomed | American aggression | direct
e14 SUPPORT | welcomed | a=Iran's Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV
e15 SUPPORT | thanked | a=Iran's Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=Oman>O

@story en-own-p-059 | en | 2013-11-24 | Gulf Monitor
@who I = Iran | IRN | GOV
@who P = P5+1 | - | GOV
@who JK = John Kerry | USA | GOV
@who MJZ = Mohammad Javad Zarif | IRN | GOV
@who CA = Catherine Ashton | - | IGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who BO = Barack Obama | USA | GOV
@where G = Geneva | CHE | 46.2 | 6.14
# Iran agrees in Geneva to curb nuclear work in return for relief
e1 AGREE | agrees | a=Iran>I | p=Geneva>G | d=2013-11-24
+ Iran and six world powers reached a deal at three o'clock on Sunday morning under which Tehran will freeze the most worrying parts of its atomic programme for six months and get some $7 billion of relief from sanctions.
e2 AGREE | deal | a=Iran>I ; six world powers>P | p=Geneva>G | d=2013-11-24 | same=e1
e3 RETREAT | freeze | a=Tehran>I | p=Tehran>Iran,IRN,32.4,53.7 | st=planned
e4 CONCEDE | relief from sanctions | a=six world powers>P | r=Tehran>I | st=planned
+ Catherine Ashton, the European Union's foreign policy chief, read the announcement out with her counterpart, Mohammad Javad Zarif, at her elbow and the two of them hugging like survivors.
+ Under the text the Iranians stop enriching uranium above 5 per cent, dilute half of what they have at 20 per cent, and open Natanz and Fordow to daily inspection.
e5 RETREAT | stop enriching | a=the Iranians>I | p=Tehran>Iran,IRN,32.4,53.7 | st=planned | same=e3
e6 RETREAT/disarm | dilute | a=the Iranians>I | p=Tehran>Iran,IRN,32.4,53.7 | st=planned
e7 RETREAT/access | open | a=the Iranians>I | r=daily inspection>International Atomic Energy Agency,-,IGO | p=Natanz>Natanz,IRN,33.72,51.73 | st=planned
+ "Iran cannot build a bomb while this is in force," argued Secretary of State John Kerry, who flew in on Saturday and did not sleep.
S person:Secretary of State John Kerry>JK | argued | Iran cannot build a bomb while this is in force | direct
e8 CONSULT/visit | flew in | a=Secretary of State John Kerry>JK | p=Geneva>G | d=2013-11-23
+ Mr Zarif read the same pages differently; they recognised, he said, his country's right to enrich.
S person:he>MJZ | said | they recognised ... his country's right to enrich | indirect
+ "No, there is no such right in the document," Mr Kerry countered an hour later.
S person:Mr Kerry>JK | countered | No, there is no such right in the document | direct
e9 REJECT | countered | a=Mr Kerry>JK | r=Mr Zarif>MJZ | d=2013-11-24
+ Israel's Benjamin Netanyahu told his cabinet that it was a historic mistake and that Israel was not bound by it.
S person:Israel's Benjamin Netanyahu>BN | told | it was a historic mistake and that Israel was not bound by it | indirect
e10 ACCUSE/disapprove | historic mistake | a=Israel's Benjamin Netanyahu>BN | d=2013-11-24
+ The Jewish state, he went on, had "the right and the duty to defend itself by itself".
S person:he>BN | went on | The Jewish state ... had "the right and the duty to defend itself by itself" | mixed
e11 THREATEN/violence | defend itself by itself | a=The Jewish state>Israel,ISR,GOV | r=Iran>I | d=2013-11-24
+ President Barack Obama asked Congress to hold back new sanctions; ten senators of both parties vowed to go on drafting them.
e12 REQUEST/yield | asked | a=President Barack Obama>BO | r=Congress>United States Congress,USA,LEG
e13 THREATEN/restrict | vowed | a=ten senators of both parties>United States senators,USA,LEG | r=Iran>I
e14 REJECT/yield | vowed to go on | a=ten senators of both parties>United States senators,USA,LEG | r=President Barack Obama>BO
+ Months of secret meetings between American and Iranian officials in Oman had prepared the ground, the Associated Press revealed.
S outlet:the Associated Press>=Associated Press | revealed | Months of secret meetings between American and Iranian officials in Oman had prepared the ground | indirect
e15 CONSULT | secret meetings | a=American>United States,USA,GOV ; Iranian officials>I | p=Oman>Oman,OMN,23.59,58.41
+ The rial gained 3 per cent by noon, and students waved flags at Mehrabad airport as the negotiators came home.
e16 PROTEST/demo | waved flags | a=students>Iranian students,IRN,CVL | r=the negotiators>MJZ | p=Mehrabad airport>Tehran,IRN,35.69,51.31 | d=2013-11-24

@story en-own-p-060 | en | 2024-02-20 | Kyiv Dispatch
@who R = Russia | RUS | GOV
@who OS = Oleksandr Syrskyi | UKR | MIL
@who UAF = Armed Forces of Ukraine | UKR | MIL
@who RAF = Russian Armed Forces | RUS | MIL
@who AN = Alexei Navalny | RUS | OPP
@who YN = Yulia Navalnaya | RUS | OPP
@who PF = Polish farmers | POL | CVL
@who OVD = OVD-Info | RUS | NGO
@where A = Avdiivka | UKR | 48.14 | 37.75
@where SP = St Petersburg | RUS | 59.94 | 30.31
@where ME = Medyka | POL | 49.8 | 22.93
# After Avdiivka, the long walk west
+ The last soldiers to leave Avdiivka walked for nine miles through a strip of mud that gunners on both flanks had already measured.
e1 RETREAT/withdraw | leave | a=The last soldiers>UAF | p=Avdiivka>A | d=2024-02-17
. General Oleksandr Syrskyi ordered the withdrawal early on Saturday "in order to avoid encirclement and preserve the lives and health of servicemen".
S person:General Oleksandr Syrskyi>OS | ordered | in order to avoid encirclement and preserve the lives and health of servicemen | direct
e2 RETREAT/withdraw | withdrawal | a=General Oleksandr Syrskyi>OS | p=Avdiivka>A | d=2024-02-17 | same=e1
. It is the first town of any size that the Russians have captured since Bakhmut last May.
e3 ASSAULT | captured | a=the Russians>RAF | p=Avdiivka>A | d=2024-02-17
e4 ASSAULT | since Bakhmut | a=the Russians>RAF | p=Bakhmut>Bakhmut,UKR,48.59,38.0 | d=2023-05-01..2023-05-31
. Six wounded men were left behind at a position called Zenith; their families have identified their bodies in a film that a Russian blogger put online, and the 110th Brigade alleges that they were shot after surrendering.
S organization:the 110th Brigade>=110th Mechanized Brigade | alleges that | they were shot after surrendering | indirect
e5 ACCUSE/allege | alleges | a=the 110th Brigade>110th Mechanized Brigade,UKR,MIL | r=Russian>RAF
e6 ASSAULT/firearms | shot | a=Russian>RAF | r=Six wounded men>Ukrainian soldiers at Zenith,UKR,MIL | p=Avdiivka>A | st=possible | f=killed 6 "Six wounded men"
e7 RETREAT | surrendering | a=they>Ukrainian soldiers at Zenith,UKR,MIL | p=Avdiivka>A
. Prosecutors have opened an inquiry.
e8 ACCUSE/investigate | opened an inquiry | a=Prosecutors>Prosecutor General's Office of Ukraine,UKR,JUD | r=Russian>RAF
. The general's press office spoke of "shell hunger", and so did every gunner one met on the Pokrovsk road.
S organization:The general's press office>=press office of Oleksandr Syrskyi | spoke of | shell hunger | direct
. For one Ukrainian round, they reckon, ten come back.
S unnamed:they>- | reckon | For one Ukrainian round ... ten come back | indirect
. Washington's $60 billion has been stuck in the House of Representatives since the autumn, and in Munich the vice-president could offer nothing but sympathy.
e9 REJECT/assist | stuck | a=House of Representatives>United States House of Representatives,USA,LEG
. Copenhagen went the other way: it will give away all its artillery, its prime minister said.
S person:its prime minister>=Mette Frederiksen | said | it will give away all its artillery | indirect
e10 AGREE | give away | a=it>Denmark,DNK,GOV
. At Medyka on Tuesday, Polish farmers spilled Ukrainian grain from railway wagons and closed the road to lorries, which have waited up to six days.
e11 PROTEST/vandalize | spilled | a=Polish farmers>PF | p=Medyka>ME | d=2024-02-20
e12 PROTEST/obstruct | closed | a=Polish farmers>PF | p=Medyka>ME | d=2024-02-20
. One tractor carried a banner asking Vladimir Putin to put Ukraine and Brussels "in order"; the police took it down and charged the driver.
S document:a banner>=banner at Medyka | asking | Vladimir Putin to put Ukraine and Brussels "in order" | mixed
e13 COERCE/seize | took it down | a=the police>Polish police,POL,COP | r=the driver>PF | p=Medyka>ME | d=2024-02-20
e14 ACCUSE/allege | charged | a=the police>Polish police,POL,COP | r=the driver>PF | p=Medyka>ME | d=2024-02-20
. Further east, the mother of Alexei Navalny is still walking from morgue to morgue in the Arctic.
. The opposition leader's death in a penal colony was made known on Friday, and investigators have told her that they will keep the body for a fortnight.
S unnamed:investigators>- | told | they will keep the body for a fortnight | indirect
e15 COERCE/withhold | keep the body | a=investigators>Investigative Committee of Russia,RUS,COP | r=her>Lyudmila Navalnaya,RUS,CVL | st=planned
. His widow, Yulia Navalnaya, accused Putin of having had him killed with a nerve agent, and promised to carry on his work.
e16 ACCUSE/allege | accused | a=His widow, Yulia Navalnaya>YN | r=Putin>Vladimir Putin,RUS,GOV
e17 ASSAULT/unconventional,targeted | killed | a=Putin>Vladimir Putin,RUS,GOV | r=him>AN | st=possible
e18 AGREE | promised | a=His widow, Yulia Navalnaya>YN
. The Kremlin found the charge "insolent".
S organization:The Kremlin>=Kremlin | found | insolent | direct
e19 REJECT | insolent | a=The Kremlin>Kremlin,RUS,GOV | r=Yulia Navalnaya>YN
. In St Petersburg, 154 people who had laid carnations at a stone for the victims of the gulag have been sentenced to up to 14 days in jail, OVD-Info counted.
S organization:OVD-Info>OVD | counted | In St Petersburg, 154 people who had laid carnations at a stone for the victims of the gulag have been sentenced to up to 14 days in jail | indirect
e20 SANCTION/convict | sentenced | r=154 people>Mourners of Alexei Navalny,RUS,CVL | p=St Petersburg>SP | f=detained 154 "154 people"
. It snowed on both sides of the front, and for an hour nobody could fly.
