@story en-own-p-008 | en | 2022-09-30 | TASS
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who Z = Vladimir Zelensky | UKR | GOV
@who ST = Jens Stoltenberg | - | IGO
@who N = NATO | - | IGO
@where M = Moscow | RUS | 55.75 | 37.62
@where K = Krasny Liman | UKR | 48.99 | 37.81
# Putin signs treaties on accession of four regions to Russia
e1 COERCE/seize | signs treaties | a=Putin>P | r=four regions>Occupied regions of Ukraine,UKR,GOV | d=2022-09-30
+ MOSCOW, September 30. /TASS/.
. Russian President Vladimir Putin and the heads of the Donetsk and Lugansk People's Republics, the Zaporozhye Region and the Kherson Region signed treaties on joining Russia at a Kremlin ceremony on Friday.
e2 COERCE/seize | signed treaties | a=Russian President Vladimir Putin>P ; heads of the Donetsk and Lugansk People's Republics>Russian-installed heads of the Donetsk and Luhansk regions,UKR,REB | p=Kremlin>M | d=2022-09-30 | same=e1
. "People living in Lugansk and Donetsk, Kherson and Zaporozhye are becoming our citizens forever," the president said.
S person:the president>P | said | People living in Lugansk and Donetsk, Kherson and Zaporozhye are becoming our citizens forever | direct
. He called on Kiev to cease hostilities immediately and return to the negotiating table, but made it clear that the choice of the people of the four regions would not be discussed.
S person:He>P | made it clear | the choice of the people of the four regions would not be discussed | indirect
e3 REQUEST/yield | called on | a=He>P | r=Kiev>U | p=Kremlin>M | d=2022-09-30
e4 REJECT/yield | would not be discussed | a=He>P | r=Kiev>U | d=2022-09-30
. Russia, Putin added, will defend its land "with all the forces and means" at its disposal.
S person:Putin>P | added | Russia ... will defend its land "with all the forces and means" at its disposal | mixed
e5 THREATEN/violence | will defend its land | a=Russia>R | d=2022-09-30
. Both houses of parliament are expected to ratify the documents early next week.
e6 SUPPORT | ratify | a=Both houses of parliament>Federal Assembly of Russia,RUS,LEG | d=2022-10-03..2022-10-05 | st=planned
. In Kiev, Vladimir Zelensky announced that Ukraine was filing an application to join NATO under a fast-track procedure.
S person:Vladimir Zelensky>Z | announced | Ukraine was filing an application to join NATO under a fast-track procedure | indirect
e7 REQUEST | filing an application | a=Ukraine>U | r=NATO>N | d=2022-09-30
. He also ruled out talks with Moscow as long as Putin remains in office.
e8 REJECT/meet | ruled out | a=He>Z | r=Moscow>R | d=2022-09-30
. NATO Secretary General Jens Stoltenberg told reporters in Brussels that the alliance would not recognize the regions as Russian, now or ever.
S person:NATO Secretary General Jens Stoltenberg>ST | told | the alliance would not recognize the regions as Russian, now or ever | indirect
e9 REJECT | would not recognize | a=the alliance>N | r=Moscow>R
. The United States slapped sanctions on more than 1,000 people and firms the same day.
e10 SANCTION/discontinue | slapped sanctions | a=The United States>United States,USA,GOV | r=people and firms>Russian people and companies,RUS,- | d=2022-09-30 | f=size 1000.. "more than 1,000 people and firms"
. Meanwhile, fighting was raging around the town of Krasny Liman, where, according to Denis Pushilin, the head of the DPR, the Russian garrison was half-encircled.
S person:Denis Pushilin>=Denis Pushilin | according to | the Russian garrison was half-encircled | indirect
e11 ASSAULT | fighting | p=Krasny Liman>K | st=ongoing
e12 COERCE/restrict | half-encircled | r=the Russian garrison>Russian garrison in Lyman,RUS,MIL | p=Krasny Liman>K | st=ongoing

@story en-own-p-009 | en | 2023-11-22 | The Times of Israel
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who BG = Itamar Ben Gvir | ISR | GOV
@who Q = Qatar | QAT | GOV
@who HOS = Hostages held in Gaza | ISR | CVL
@who PP = Palestinian prisoners | PSE | -
@who JB = Joe Biden | USA | GOV
@where G = Gaza | PSE | 31.4 | 34.35
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Cabinet approves deal to free 50 hostages in exchange for 4-day truce
e1 AGREE | approves deal | a=Cabinet>Cabinet of Israel,ISR,GOV | d=2023-11-22
e2 RETREAT/release | free | r=50 hostages>HOS | st=planned | f=size 50 "50 hostages"
e3 CONCEDE | truce | d=2023-11-22
+ Israel's cabinet voted in the predawn hours of Wednesday to accept a deal under which at least 50 of the hostages held by Hamas in Gaza will be released over four days, during which there will be a lull in the fighting.
e4 AGREE | accept a deal | a=Israel's cabinet>Cabinet of Israel,ISR,GOV | r=Hamas>H | d=2023-11-22 | same=e1
e5 ASSAULT/abduct | held | a=Hamas>H | r=hostages>HOS | p=Gaza>G | st=ongoing
e6 RETREAT/release | released | r=hostages>HOS | p=Gaza>G | st=planned | f=size 50.. "at least 50 of the hostages" | same=e2
e7 CONCEDE | lull in the fighting | a=Israel>IL ; Hamas>H | p=Gaza>G | d=2023-11-22 | same=e3
+ The release of every additional ten captives will bring one more day of quiet, the Prime Minister's Office said in a statement.
S organization:Prime Minister's Office>=Prime Minister's Office of Israel | said | The release of every additional ten captives will bring one more day of quiet | indirect
e8 RETREAT/release | release | r=captives>HOS | st=possible | f=size 10 "ten captives"
e9 RETREAT/ceasefire | one more day of quiet | st=possible
+ In return Israel is to let 150 Palestinian women and minors out of its prisons and allow hundreds of trucks of fuel, medicine and food into the Strip.
e10 RETREAT/release | let | a=Israel>IL | r=150 Palestinian women and minors>PP | st=planned | f=size 150 "150 Palestinian women and minors"
e11 RETREAT/access | allow | a=Israel>IL | p=the Strip>G | st=planned
+ "There is a lot of nonsense out there as if after the pause to return our hostages we will stop the war," Prime Minister Benjamin Netanyahu told the ministers at the start of the six-hour meeting.
S person:Prime Minister Benjamin Netanyahu>BN | told | There is a lot of nonsense out there as if after the pause to return our hostages we will stop the war | direct
e12 CONSULT | meeting | a=Prime Minister Benjamin Netanyahu>BN ; ministers>Cabinet of Israel,ISR,GOV | d=2023-11-21..2023-11-22
e13 RETREAT/ceasefire | stop the war | a=we>IL | st=denied
. "We are at war, and we will continue until we achieve all our goals."
S person:Benjamin Netanyahu>BN | - | We are at war, and we will continue until we achieve all our goals. | direct
e14 REJECT/yield | will continue | a=we>IL | d=2023-11-21
+ The three ministers of the far-right Otzma Yehudit party, led by National Security Minister Itamar Ben Gvir, voted against, arguing that Hamas would use the pause to regroup.
S organization:Otzma Yehudit>=Otzma Yehudit | arguing that | Hamas would use the pause to regroup | indirect
e15 REJECT | voted against | a=three ministers of the far-right Otzma Yehudit party>Otzma Yehudit,ISR,GOV ; Itamar Ben Gvir>BG | d=2023-11-22
+ Qatar, which mediated between the sides together with Egypt and the United States, said the start of the truce would be announced within 24 hours.
S organization:Qatar>Q | said | the start of the truce would be announced within 24 hours | indirect
e16 CONSULT/third-party | mediated | a=Qatar>Q ; Egypt>Egypt,EGY,GOV ; United States>United States,USA,GOV
e17 CONCEDE | truce | d=2023-11-22 | same=e3
+ Hamas, in a statement of its own, hailed the "humanitarian truce" but cautioned that "our hands will remain on the trigger."
S organization:Hamas>H | cautioned | our hands will remain on the trigger. | direct
e18 SUPPORT | hailed | a=Hamas>H
e19 THREATEN/violence | will remain on the trigger | a=our>H | r=Israel>IL
+ Petitions against the exchange may be filed with the High Court within a day, but the justices are thought unlikely to intervene.
e20 REQUEST/change | Petitions | r=High Court>High Court of Justice of Israel,ISR,JUD | st=possible
+ In Tel Aviv, families who have camped for weeks opposite the Defense Ministry heard the news on the radio.
e21 PROTEST/demo | camped | a=families>Families of the Gaza hostages,ISR,CVL | p=Tel Aviv>TA | st=ongoing
+ "I am afraid to be happy," said Orna Zakai, whose two grandsons were dragged from their beds on October 7.
S person:Orna Zakai>=Orna Zakai | said | I am afraid to be happy | direct
e22 ASSAULT/abduct | dragged from their beds | r=two grandsons>grandsons of Orna Zakai,ISR,CVL | d=2023-10-07 | f=abducted 2 "two grandsons"
+ Some 240 people were taken to Gaza that day in an assault in which terrorists killed about 1,200, most of them civilians.
e23 ASSAULT/abduct | taken | a=terrorists>H | r=240 people>HOS | p=Gaza>G | d=2023-10-07 | f=abducted 240 "Some 240 people"
e24 ASSAULT | killed | a=terrorists>H | r=civilians>Residents of southern Israel,ISR,CVL | d=2023-10-07 | f=killed 1200 "about 1,200"
+ Israel responded with an air campaign and a ground invasion that have killed more than 14,000 people, according to the Hamas-run Gaza Health Ministry, whose figures cannot be verified.
S organization:the Hamas-run Gaza Health Ministry>=Gaza Health Ministry | according to | an air campaign and a ground invasion that have killed more than 14,000 people | indirect
e25 ASSAULT/aerial | air campaign | a=Israel>IL | p=Gaza>G | d=2023-10-07..2023-11-22 | f=killed 14000.. "more than 14,000 people"
e26 ASSAULT | ground invasion | a=Israel>IL | p=Gaza>G
+ US President Joe Biden thanked the emir of Qatar and Egypt's president for their "critical leadership."
S person:US President Joe Biden>JB | thanked | critical leadership. | direct
e27 SUPPORT | thanked | a=US President Joe Biden>JB | r=the emir of Qatar>Tamim bin Hamad Al Thani,QAT,GOV ; Egypt's president>Abdel Fattah el-Sisi,EGY,GOV

@story en-own-p-010 | en | 2018-05-09 | Mehr News Agency
@who RH = Hassan Rouhani | IRN | GOV
@who DT = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@who I = Iran | IRN | GOV
@who EU = European Union | - | IGO
@who FM = Federica Mogherini | - | IGO
# MPs burn US flag in Parliament after Trump quits JCPOA
e1 PROTEST | burn US flag | a=MPs>Parliament of Iran,IRN,LEG | r=US>US | d=2018-05-09
e2 SANCTION/withdraw | quits | a=Trump>DT | r=JCPOA>Parties to the Iran nuclear deal,-,- | d=2018-05-08
+ TEHRAN, May 09 (MNA) – Iranian lawmakers set fire to a paper US flag in an open session of Parliament on Wednesday, a day after President Donald Trump announced that Washington was leaving the nuclear deal.
e3 PROTEST | set fire | a=Iranian lawmakers>Parliament of Iran,IRN,LEG | r=US>US | p=Parliament>Tehran,IRN,35.69,51.39 | d=2018-05-09 | same=e1
S person:President Donald Trump>DT | announced | Washington was leaving the nuclear deal | indirect
e4 SANCTION/withdraw | leaving | a=Washington>US | d=2018-05-08 | same=e2
. Chanting “Death to America”, the MPs also put to the flames a copy of the agreement.
e5 PROTEST | put to the flames | a=the MPs>Parliament of Iran,IRN,LEG | r=America>US | p=Parliament>Tehran,IRN,35.69,51.39 | d=2018-05-09
. President Hassan Rouhani said late on Tuesday that Iran would stay in the deal for the time being and negotiate with the Europeans, Russia and China.
S person:President Hassan Rouhani>RH | said | Iran would stay in the deal for the time being and negotiate with the Europeans, Russia and China | indirect
e6 AGREE | stay in the deal | a=Iran>I | d=2018-05-08
e7 AGREE | negotiate | a=Iran>I ; Europeans>EU ; Russia>Russia,RUS,GOV ; China>China,CHN,GOV | st=planned
. He had nevertheless ordered the Atomic Energy Organization, he said, to be ready to resume industrial enrichment without any limit.
S person:he>RH | said | He had nevertheless ordered the Atomic Energy Organization | indirect
e8 REQUEST | ordered | a=He>RH | r=the Atomic Energy Organization>Atomic Energy Organization of Iran,IRN,GOV | d=2018-05-08
. “If we conclude that our interests are not secured, I will speak to the nation and announce our decision,” the president added.
S person:the president>RH | added | If we conclude that our interests are not secured, I will speak to the nation and announce our decision | direct
. EU foreign policy chief Federica Mogherini voiced regret over the US move and vowed that the bloc would remain committed to the accord as long as Tehran did.
S person:EU foreign policy chief Federica Mogherini>FM | vowed | the bloc would remain committed to the accord as long as Tehran did | indirect
e9 ACCUSE/disapprove | voiced regret | a=EU foreign policy chief Federica Mogherini>FM | r=US>US
e10 AGREE | vowed | a=the bloc>EU | r=Tehran>I
. The Zionist regime and Saudi Arabia were among the few to welcome the decision.
e11 SUPPORT | welcome | a=The Zionist regime>Israel,ISR,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV | r=Trump>DT
. The price of the dollar jumped on the open market in Tehran, traders said, before falling back at noon.
S unnamed:traders>- | said | The price of the dollar jumped on the open market in Tehran | indirect
. Under the accord, signed in Vienna in July 2015, Iran shipped out most of its enriched uranium and poured concrete into the core of the Arak reactor in exchange for the lifting of sanctions.
e12 AGREE | signed | p=Vienna>Vienna,AUT,48.21,16.37 | d=2015-07-01..2015-07-31
e13 RETREAT/disarm | shipped out | a=Iran>I | p=Iran>Iran,IRN,32.4,53.7
e14 RETREAT/disarm | poured concrete | a=Iran>I | p=Arak>Arak,IRN,34.09,49.7
e15 CONCEDE | lifting of sanctions | r=Iran>I

@story en-own-p-011 | en | 2024-11-27 | Kyiv Dispatch
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who UAF = Ukrainian Air Force | UKR | MIL
@who GE = Georgian police | GEO | COP
@who GD = Georgian Dream | GEO | GOV
@who EP = European Parliament | - | LEG
@who NK = North Korean troops | PRK | MIL
@where T = Tbilisi | GEO | 41.72 | 44.79
# Ukraine asks allies for air defence as drones leave half of Ternopil dark
e1 REQUEST/assist | asks | a=Ukraine>U | r=allies>Allies of Ukraine,-,GOV | d=2024-11-26
e2 ASSAULT/drone | leave half of Ternopil dark | p=Ternopil>Ternopil,UKR,49.55,25.59 | d=2024-11-26
+ Russia sent 188 attack drones at Ukraine overnight into Tuesday, more than in any single night of the war so far, the air force reported, and one of them knocked out power for half of the western city of Ternopil.
S organization:the air force>UAF | reported | Russia sent 188 attack drones at Ukraine overnight into Tuesday, more than in any single night of the war so far | indirect
e3 ASSAULT/drone | sent 188 attack drones | a=Russia>R | r=Ukraine>U | p=Ukraine>Ukraine,UKR,49.0,32.0 | d=2024-11-25..2024-11-26
e4 ASSAULT/drone,destroy | knocked out power | a=Russia>R | r=Ternopil>Ternopil,UKR,CVL | p=Ternopil>Ternopil,UKR,49.55,25.59 | d=2024-11-26 | same=e2
+ Ukrainian gunners downed 76 of them; 96 more were lost to jamming or drifted into Belarus.
e5 ASSAULT | downed | a=Ukrainian gunners>UAF | r=Russia>R | d=2024-11-25..2024-11-26
+ Foreign Minister Andrii Sybiha, who was visiting Paris, said Kyiv needed at least 20 more air defence systems and that "each day of delay is paid for in lives".
S person:Foreign Minister Andrii Sybiha>=Andrii Sybiha | said | Kyiv needed at least 20 more air defence systems and that "each day of delay is paid for in lives" | mixed
e6 CONSULT/visit | visiting | a=Foreign Minister Andrii Sybiha>Andrii Sybiha,UKR,GOV | r=Paris>France,FRA,GOV | p=Paris>Paris,FRA,48.86,2.35
e7 REQUEST/assist | needed | a=Kyiv>U | same=e1 | d=2024-11-26
+ NATO ambassadors and Ukrainian envoys met in Brussels the same day to talk about the intermediate-range missile that Moscow fired at Dnipro on 21 November.
e8 CONSULT | met | a=NATO ambassadors>NATO,-,IGO ; Ukrainian envoys>U | p=Brussels>Brussels,BEL,50.85,4.35 | d=2024-11-26
e9 ASSAULT/heavy-weapons | fired | a=Moscow>R | r=Dnipro>Dnipro,UKR,CVL | p=Dnipro>Dnipro,UKR,48.46,35.05 | d=2024-11-21
+ They came out of the room promising further weapons but naming none.
e10 AGREE | promising | a=They>NATO,-,IGO | r=Ukrainian envoys>U | d=2024-11-26
+ In the Kursk region, North Korean soldiers have now taken part in combat alongside Russian marines, the Pentagon confirmed.
S organization:Pentagon>=United States Department of Defense | confirmed | In the Kursk region, North Korean soldiers have now taken part in combat alongside Russian marines | indirect
e11 ASSAULT | combat | a=North Korean soldiers>NK ; Russian marines>Russian Naval Infantry,RUS,MIL | p=Kursk region>Kursk Oblast,RUS,51.7,36.2
+ Seoul, which had threatened to supply lethal arms if Pyongyang's men crossed the line, is still weighing its answer.
e12 THREATEN/violence | threatened | a=Seoul>South Korea,KOR,GOV | r=Pyongyang>North Korea,PRK,GOV
+ On the front near Pokrovsk nothing much changed, unless one counts the snow.
+ A fruit seller in Ternopil, Nadiia Kovbasa, had put candles between her apples.
+ "The Russians want us to sit in the dark and cry," she said.
S person:she>=Nadiia Kovbasa | said | The Russians want us to sit in the dark and cry | direct
. "So I sit in the dark and sell."
S person:she>=Nadiia Kovbasa | - | So I sit in the dark and sell. | direct

@story en-own-p-012 | en | 2024-11-29 | Caucasus Courier
@who GD = Georgian Dream | GEO | GOV
@who IK = Irakli Kobakhidze | GEO | GOV
@who SZ = Salome Zourabichvili | GEO | GOV
@who POL = Police of Georgia | GEO | COP
@who PRO = Protesters in Tbilisi | GEO | CVL
@who EP = European Parliament | - | LEG
@who EU = European Union | - | IGO
@where T = Tbilisi | GEO | 41.72 | 44.79
# Georgia shelves EU bid until 2028; police turn water cannon on crowds in Tbilisi
e1 REJECT | shelves EU bid | a=Georgia>Georgia,GEO,GOV | r=EU>EU | d=2024-11-28
e2 ASSAULT/crowd-control | turn water cannon | a=police>POL | r=crowds>PRO | p=Tbilisi>T | d=2024-11-28..2024-11-29
+ TBILISI - Riot police used water cannon, pepper spray and tear gas early on Friday to drive thousands of demonstrators from Rustaveli Avenue, hours after the Georgian prime minister put off accession talks with the European Union for four years.
e3 ASSAULT/crowd-control | used water cannon | a=Riot police>POL | r=demonstrators>PRO | p=Rustaveli Avenue>T | d=2024-11-29 | same=e2
e4 PROTEST/demo | demonstrators | a=demonstrators>PRO | p=Rustaveli Avenue>T | d=2024-11-28..2024-11-29 | f=size 2000.. "thousands of demonstrators"
e5 REJECT | put off | a=the Georgian prime minister>IK | r=European Union>EU | d=2024-11-28 | same=e1
. "We have decided not to put the question of opening negotiations on the agenda until the end of 2028," Irakli Kobakhidze had told a briefing on Thursday evening.
S person:Irakli Kobakhidze>IK | told | We have decided not to put the question of opening negotiations on the agenda until the end of 2028 | direct
e6 REJECT | decided not to put | a=We>GD | r=European Union>EU | d=2024-11-28 | same=e1
. He spoke an hour after the European Parliament passed a resolution that called October's election neither free nor fair, demanded a rerun within a year and urged sanctions on leaders of the ruling Georgian Dream.
S document:resolution>=European Parliament resolution on Georgia | called | October's election neither free nor fair | indirect
e7 ACCUSE/disapprove | neither free nor fair | a=European Parliament>EP | r=Georgian Dream>GD | d=2024-11-28
e8 REQUEST/change | demanded a rerun | a=European Parliament>EP | d=2024-11-28
e9 REQUEST | urged sanctions | a=European Parliament>EP | d=2024-11-28
. Kobakhidze accused the bloc of "blackmail" and rejected its budget grants as well.
S person:Kobakhidze>IK | accused | blackmail | direct
e10 ACCUSE/disapprove | accused | a=Kobakhidze>IK | r=the bloc>EU | d=2024-11-28
e11 REJECT/assist | rejected | a=Kobakhidze>IK | r=the bloc>EU | d=2024-11-28
. President Salome Zourabichvili, a critic of the government with few powers, walked up to the line of helmets and asked the officers whether they served Georgia or Russia.
S person:President Salome Zourabichvili>SZ | asked | whether they served Georgia or Russia | indirect
. She told reporters that a "constitutional coup" had taken place, and declared that she would not recognise the new parliament.
S person:She>SZ | told | a "constitutional coup" had taken place | mixed
S person:She>SZ | declared | she would not recognise the new parliament | indirect
e12 ACCUSE/disapprove | constitutional coup | a=She>SZ | r=Georgian Dream>GD
e13 REJECT | would not recognise | a=she>SZ | r=the new parliament>Parliament of Georgia,GEO,LEG
. The Interior Ministry said 32 policemen had been hurt by stones and fireworks and 43 people held.
S organization:The Interior Ministry>=Ministry of Internal Affairs of Georgia | said | 32 policemen had been hurt by stones and fireworks and 43 people held | indirect
e14 PROTEST/riot | hurt by stones and fireworks | r=32 policemen>POL | p=Tbilisi>T | d=2024-11-28..2024-11-29 | f=injured 32 "32 policemen"
e15 COERCE/arrest | held | r=43 people>PRO | p=Tbilisi>T | d=2024-11-28..2024-11-29 | f=detained 43 "43 people"
. Reporters of three television channels were beaten by men in black masks, the Media Advocacy Coalition said, and it called for an inquiry.
S organization:the Media Advocacy Coalition>=Media Advocacy Coalition | said | Reporters of three television channels were beaten by men in black masks | indirect
e16 ASSAULT/beat | beaten | a=men in black masks>Masked men in Tbilisi,GEO,- | r=Reporters of three television channels>Georgian journalists,GEO,MED | p=Tbilisi>T | d=2024-11-28..2024-11-29
e17 REQUEST/change | called for an inquiry | a=the Media Advocacy Coalition>Media Advocacy Coalition,GEO,NGO
. More than a hundred diplomats have signed a letter disowning the decision, and the ambassador to Bulgaria resigned.
e18 REJECT | disowning | a=diplomats>Georgian diplomats,GEO,GOV | r=Kobakhidze>IK | f=size 100.. "More than a hundred diplomats"
e19 RETREAT/resign | resigned | a=the ambassador to Bulgaria>Otar Berdzenishvili,GEO,GOV
. Georgia's bid to join is written into its constitution.
. By sunrise the avenue smelled of smoke and oranges, and the sweepers had begun.
. A new march has been called for tonight.
e20 PROTEST/demo | march | p=Tbilisi>T | d=2024-11-29 | st=planned

@story en-own-p-013 | en | 2020-01-08 | Deutsche Welle
@who I = Iran | IRN | GOV
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who US = United States | USA | GOV
@who DT = Donald Trump | USA | GOV
@who QS = Qassem Soleimani | IRN | MIL
@who B = Bundeswehr | DEU | MIL
@who AM = Adel Abdul-Mahdi | IRQ | GOV
@where AA = Ain al-Asad | IRQ | 33.79 | 42.44
@where E = Erbil | IRQ | 36.19 | 44.01
@where BA = Baghdad | IRQ | 33.31 | 44.37
# Iran fires missiles at US troops in Iraq
e1 ASSAULT/heavy-weapons | fires missiles | a=Iran>I | r=US troops>United States Armed Forces,USA,MIL | p=Iraq>Iraq,IRQ,33.0,44.0 | d=2020-01-08
+ Tehran says its strike on two bases was "self-defense" for the killing of its top general.
S organization:Tehran>I | says | its strike on two bases was "self-defense" for the killing of its top general | mixed
e2 ASSAULT/heavy-weapons | strike | a=Tehran>I | p=Iraq>Iraq,IRQ,33.0,44.0 | d=2020-01-08 | same=e1
e3 ASSAULT/targeted | killing | r=its top general>QS | p=Iraq>Iraq,IRQ,33.0,44.0 | d=2020-01-03
. Donald Trump has signaled that he does not want further escalation.
S person:Donald Trump>DT | has signaled | he does not want further escalation | indirect
. Iran's Revolutionary Guard Corps fired more than a dozen ballistic missiles in the early hours of Wednesday at the Ain al-Asad air base in western Iraq and at a base in Erbil, the Pentagon said.
S organization:the Pentagon>=United States Department of Defense | said | Iran's Revolutionary Guard Corps fired more than a dozen ballistic missiles in the early hours of Wednesday at the Ain al-Asad air base in western Iraq and at a base in Erbil | indirect
e4 ASSAULT/heavy-weapons | fired | a=Iran's Revolutionary Guard Corps>IRGC | r=Ain al-Asad air base>Ain al-Asad Air Base,IRQ,MIL | p=Ain al-Asad>AA | d=2020-01-08 | same=e1
. No soldiers were killed or wounded, according to early assessments by Washington, Baghdad and Berlin.
S organization:Washington>US ; organization:Baghdad>=Iraq ; organization:Berlin>=Germany | according to | No soldiers were killed or wounded | indirect
. State television in Tehran claimed, without giving evidence, that 80 "American terrorists" had died.
S outlet:State television in Tehran>=Iranian state television | claimed | 80 "American terrorists" had died | mixed
e5 ASSAULT/heavy-weapons | died | r=American terrorists>United States Armed Forces,USA,MIL | p=Iraq>Iraq,IRQ,33.0,44.0 | d=2020-01-08 | f=killed 80 "80 "American terrorists"" | same=e1
. Iraqi Prime Minister Adel Abdul-Mahdi was told of the attack in advance by word of mouth from Tehran, his spokesman said.
S person:his spokesman>=spokesman of Adel Abdul-Mahdi | said | Iraqi Prime Minister Adel Abdul-Mahdi was told of the attack in advance by word of mouth from Tehran | indirect
e6 COOPERATE | was told | a=Tehran>I | r=Iraqi Prime Minister Adel Abdul-Mahdi>AM
. "The Iranians gave us the hour but not the place," the spokesman told DW.
S outlet:DW>=Deutsche Welle ; person:the spokesman>=spokesman of Adel Abdul-Mahdi | told | The Iranians gave us the hour but not the place | direct
e7 COOPERATE | gave us the hour | a=The Iranians>I | r=us>AM | same=e6
. In a televised address from the White House, Trump said Iran appeared to be "standing down" and announced new economic sanctions.
S person:Trump>DT | said | Iran appeared to be "standing down" | mixed
e8 RETREAT | standing down | a=Iran>I | st=possible
e9 SANCTION/discontinue | sanctions | a=Trump>DT | r=Iran>I | st=planned | d=2020-01-08
. He urged Germany, France and other signatories of the 2015 nuclear accord to follow Washington out of it.
e10 REQUEST/change | urged | a=He>DT | r=Germany>Germany,DEU,GOV ; France>France,FRA,GOV | d=2020-01-08
. Foreign Minister Heiko Maas said Berlin would keep trying to save the agreement.
S person:Foreign Minister Heiko Maas>=Heiko Maas | said | Berlin would keep trying to save the agreement | indirect
e11 REJECT/change | keep trying to save | a=Berlin>Germany,DEU,GOV | r=Washington>US
. Germany had already moved 35 of its soldiers from Iraq to Jordan and Kuwait earlier in the week.
e12 RETREAT/withdraw | moved | a=Germany>Germany,DEU,GOV | r=its soldiers>B | p=Iraq>Iraq,IRQ,33.0,44.0 | d=2020-01-06..2020-01-08 | f=size 35 "35 of its soldiers"
. The commander of the Quds Force, Qassem Soleimani, was assassinated by a US drone at Baghdad airport last Friday, along with the Iraqi militia leader Abu Mahdi al-Muhandis.
e13 ASSAULT/drone,targeted | assassinated | a=US>US | r=Qassem Soleimani>QS ; Abu Mahdi al-Muhandis>Abu Mahdi al-Muhandis,IRQ,REB | p=Baghdad airport>BA | d=2020-01-03 | same=e3
. Two days later, Iraq's parliament asked the government to expel all foreign troops.
e14 REQUEST/yield | asked | a=Iraq's parliament>Council of Representatives of Iraq,IRQ,LEG | r=the government>Government of Iraq,IRQ,GOV | d=2020-01-05
. Trump replied with a threat of sanctions "like they've never seen before."
S person:Trump>DT | - | like they've never seen before. | direct
e15 THREATEN/restrict | threat of sanctions | a=Trump>DT | r=Iraq>Iraq,IRQ,GOV
. On the same morning a Ukrainian passenger jet crashed shortly after takeoff from Tehran, and officials there spoke of a technical fault.
S unnamed:officials>- | spoke | a technical fault | indirect
. Oil rose above $70 a barrel before easing.
