@story en-own-p-091 | en | 2025-05-07 | Tasnim News Agency
@who IN = India | IND | GOV
@who PK = Pakistan | PAK | GOV
@who AS = Ahmed Sharif Chaudhry | PAK | MIL
@who AR = Abbas Araghchi | IRN | GOV
@who IA = Indian Army | IND | MIL
@where MU = Muzaffarabad | PAK | 34.37 | 73.47
@where BA = Bahawalpur | PAK | 29.4 | 71.68
@where PA = Pahalgam | IND | 34.01 | 75.32
@where PO = Poonch | IND | 33.77 | 74.09
# Iran Calls for Restraint after India Strikes Targets in Pakistan
e1 REQUEST/yield | Calls for Restraint | a=Iran>Iran,IRN,GOV | r=India>IN ; Pakistan>PK | d=2025-05-07
e2 ASSAULT/aerial | Strikes | a=India>IN | r=Pakistan>PK | p=Pakistan>Pakistan,PAK,31.5,72.7 | d=2025-05-07
+ TEHRAN (Tasnim) – Iran's Foreign Ministry voiced deep concern over the clashes between India and Pakistan and called on both neighbors to exercise restraint.
e3 REQUEST/yield | called on | a=Iran's Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=both neighbors>IN ; both neighbors>PK | d=2025-05-07 | same=e1
e4 ASSAULT | clashes | a=India>IN ; Pakistan>PK | d=2025-05-07
+ Indian warplanes and drones attacked nine sites in Pakistan and in Pakistan-administered Kashmir early on Wednesday, two weeks after gunmen massacred 26 people at a beauty spot near Pahalgam.
e5 ASSAULT/aerial,drone | attacked | a=Indian warplanes and drones>Indian Air Force,IND,MIL | r=Pakistan>PK | p=Pakistan>Pakistan,PAK,31.5,72.7 | d=2025-05-07 | same=e2
e6 ASSAULT/firearms | massacred | a=gunmen>Gunmen at Pahalgam,-,REB | r=26 people>Tourists at Pahalgam,IND,CVL | p=Pahalgam>PA | d=2025-04-22 | f=killed 26 "26 people"
+ New Delhi said the operation, named Sindoor, was “focused, measured and non-escalatory” and avoided military facilities.
S organization:New Delhi>IN | said | the operation, named Sindoor, was “focused, measured and non-escalatory” and avoided military facilities | mixed
e7 ASSAULT/aerial,drone | operation | a=New Delhi>IN | d=2025-05-07 | p=Pakistan>Pakistan,PAK,31.5,72.7 | same=e2
+ Twenty-six civilians were killed and 46 injured, Pakistani military spokesman Lieutenant General Ahmed Sharif Chaudhry told journalists, adding that five Indian jets had been brought down.
S person:Pakistani military spokesman Lieutenant General Ahmed Sharif Chaudhry>AS | told | Twenty-six civilians were killed and 46 injured | indirect
S person:Pakistani military spokesman Lieutenant General Ahmed Sharif Chaudhry>AS | adding that | five Indian jets had been brought down | indirect
e8 ASSAULT/aerial | killed | r=Twenty-six civilians>-,PAK,CVL | p=Pakistan>Pakistan,PAK,31.5,72.7 | d=2025-05-07 | f=killed 26 "Twenty-six civilians" ; injured 46 "46" | same=e2
e9 ASSAULT | brought down | a=Pakistani>Pakistan Air Force,PAK,MIL | r=five Indian jets>Indian Air Force,IND,MIL | d=2025-05-07
+ The deadliest raid flattened a mosque compound in Bahawalpur.
e10 ASSAULT/aerial,destroy | raid | p=Bahawalpur>BA | d=2025-05-07 | same=e2
+ Pakistani gunners shelled the town of Poonch for hours, and at least 12 villagers lost their lives on the Indian side, police there said.
S unnamed:police there>- | said | Pakistani gunners shelled the town of Poonch for hours, and at least 12 villagers lost their lives on the Indian side | indirect
e11 ASSAULT/heavy-weapons | shelled | a=Pakistani gunners>Pakistan Army,PAK,MIL | r=villagers>-,IND,CVL | p=Poonch>PO | d=2025-05-07 | f=killed 12.. "at least 12 villagers"
+ Islamabad's National Security Committee authorized the armed forces to avenge the dead “at a time, place and manner of its choosing.”
S organization:Islamabad's National Security Committee>=National Security Committee of Pakistan | authorized | at a time, place and manner of its choosing. | direct
e12 THREATEN/violence | avenge | a=Islamabad's National Security Committee>National Security Committee of Pakistan,PAK,GOV | r=India>IN | d=2025-05-07
+ India has also suspended the Indus Waters Treaty, cancelled Pakistani visas and closed the Attari crossing, to which Pakistan answered by halting all trade and shutting its airspace.
e13 SANCTION/discontinue | suspended | a=India>IN | r=Pakistan>PK
e14 COERCE/deport | cancelled Pakistani visas | a=India>IN | r=Pakistani>Pakistanis in India,PAK,CVL
e15 COERCE/restrict | closed the Attari crossing | a=India>IN | r=Pakistan>PK | p=Attari>Attari,IND,31.6,74.6
e16 SANCTION/discontinue | halting all trade | a=Pakistan>PK | r=India>IN
e17 COERCE/restrict | shutting its airspace | a=Pakistan>PK | r=India>IN | p=Pakistan>Pakistan,PAK,31.5,72.7
+ Foreign Minister Abbas Araghchi, who was in Islamabad on Monday, is due in New Delhi on Wednesday night and has offered Tehran's good offices.
e18 CONSULT/visit | was in Islamabad | a=Foreign Minister Abbas Araghchi>AR | r=Islamabad>PK | p=Islamabad>Islamabad,PAK,33.68,73.05 | d=2025-05-05
e19 AGREE | due in New Delhi | a=Foreign Minister Abbas Araghchi>AR | r=New Delhi>IN | p=New Delhi>New Delhi,IND,28.61,77.21 | d=2025-05-07 | st=planned
e20 AGREE | offered | a=Foreign Minister Abbas Araghchi>AR | r=Islamabad>PK ; New Delhi>IN

@story en-own-p-092 | en | 2014-03-18 | East European Gazette
@who VP = Vladimir Putin | RUS | GOV
@who UKR = Ukraine | UKR | GOV
@who RU = Russia | RUS | GOV
@who AY = Arseniy Yatsenyuk | UKR | GOV
@who JB = Joe Biden | USA | GOV
@who EU = European Union | - | IGO
@who UT = Ukrainian troops in Crimea | UKR | MIL
@who RG = Russian gunmen in Crimea | RUS | MIL
@who WH = William Hague | GBR | GOV
@who DT = Donald Tusk | POL | GOV
@where SI = Simferopol | UKR | 44.95 | 34.1
@where MO = Moscow | RUS | 55.75 | 37.62
@where CR = Crimea | UKR | 45.3 | 34.4
# Putin takes Crimea with a signature; first soldier shot dead in Simferopol
e1 COERCE/seize | takes Crimea | a=Putin>VP | r=Crimea>UKR | p=Crimea>CR | d=2014-03-18
e2 ASSAULT/firearms | shot dead | r=first soldier>UT | p=Simferopol>SI | d=2014-03-18 | f=killed 1 "first soldier"
+ President Vladimir Putin signed a treaty on Tuesday that makes the Crimean peninsula and the port of Sevastopol part of Russia, two days after a referendum held among soldiers without insignia.
e3 COERCE/seize | signed a treaty | a=President Vladimir Putin>VP | r=Crimean>UKR | p=Crimean peninsula>CR | d=2014-03-18 | same=e1
. "In people's hearts and minds, Crimea has always been an inseparable part of Russia," he told both houses of parliament and the governors under the gold of St George's Hall.
S person:he>VP | told | In people's hearts and minds, Crimea has always been an inseparable part of Russia | direct
. He accused the West of having "lied to us many times" and asked Ukrainians not to believe those who wanted them to fear Russia.
S person:He>VP | accused | lied to us many times | direct
e4 ACCUSE/disapprove | accused | a=He>VP | r=the West>Western countries,-,GOV | p=St George's Hall>MO | d=2014-03-18
e5 REQUEST | asked | a=He>VP | r=Ukrainians>Ukrainians,UKR,CVL | p=St George's Hall>MO | d=2014-03-18
. "We do not want to carve up Ukraine," he said.
S person:he>VP | said | We do not want to carve up Ukraine | direct
. "We do not need this."
S person:he>VP | - | We do not need this. | direct
. A few hours afterwards men in masks stormed a mapping centre of the Ukrainian army in Simferopol; a warrant officer was killed by a bullet in the neck and a captain was wounded.
e6 ASSAULT/firearms | stormed | a=men in masks>RG | r=a mapping centre of the Ukrainian army>UT | p=Simferopol>SI | d=2014-03-18
e7 ASSAULT/firearms | killed | r=a warrant officer>UT ; a captain>UT | p=Simferopol>SI | d=2014-03-18 | f=killed 1 "a warrant officer" ; injured 1 "a captain" | same=e2
. "The conflict is moving from a political into a military phase through the fault of the Russians," Prime Minister Arseniy Yatsenyuk told his cabinet.
S person:Prime Minister Arseniy Yatsenyuk>AY | told | The conflict is moving from a political into a military phase through the fault of the Russians | direct
e8 ACCUSE/disapprove | fault of the Russians | a=Prime Minister Arseniy Yatsenyuk>AY | r=the Russians>RU | d=2014-03-18
. Kiev has now given its men on the peninsula leave to use their weapons.
e9 MOBILIZE/troops | given its men on the peninsula leave | a=Kiev>UKR | r=its men>UT | p=peninsula>CR | d=2014-03-18
. The police of the new authorities blamed a sniper who, they claimed, had fired at both sides.
S organization:The police of the new authorities>=Police of the Crimean authorities | claimed | fired at both sides | indirect
e10 ACCUSE/allege | blamed | a=The police of the new authorities>Police of the Crimean authorities,UKR,COP | r=a sniper>-,-,-
e11 ASSAULT/firearms | fired at both sides | a=a sniper>-,-,- | r=both sides>UT ; both sides>RG | p=Simferopol>SI | d=2014-03-18
. In Warsaw, Vice President Joe Biden called the annexation "nothing more than a land grab" and promised more exercises with the Poles and the Balts.
S person:Vice President Joe Biden>JB | called | nothing more than a land grab | direct
e12 COERCE/seize | annexation | p=Crimea>CR | d=2014-03-18 | same=e1
e13 ACCUSE/disapprove | land grab | a=Vice President Joe Biden>JB | r=the Russians>RU | p=Warsaw>Warsaw,POL,52.23,21.01 | d=2014-03-18
e14 AGREE | promised | a=Vice President Joe Biden>JB | r=the Poles>Poland,POL,GOV ; the Balts>Baltic states,-,GOV | p=Warsaw>Warsaw,POL,52.23,21.01 | d=2014-03-18
. Britain suspended military cooperation and arms exports, William Hague informed the Commons.
S person:William Hague>WH | informed | Britain suspended military cooperation and arms exports | indirect
e15 SANCTION/discontinue | suspended | a=Britain>United Kingdom,GBR,GOV | r=the Russians>RU | d=2014-03-18
. The European Union and the United States had frozen the accounts of some thirty officials on Monday, which one of them, the speaker of the upper house, said she took as an honour.
e16 SANCTION/discontinue | frozen | a=The European Union>EU ; the United States>United States,USA,GOV | r=officials>Russian and Crimean officials,RUS,GOV | d=2014-03-17
S person:the speaker of the upper house>=Valentina Matviyenko | said | she took as an honour | indirect
. Japan called off talks on easing visas.
e17 REJECT/meet | called off | a=Japan>Japan,JPN,GOV | r=the Russians>RU
. Crimean Tatars, a tenth of the people there, stayed away from Sunday's poll; one of them, Reshat Ametov, was found dead with his head taped after three men had led him off from a protest.
e18 PROTEST/boycott | stayed away | a=Crimean Tatars>Crimean Tatars,UKR,CVL | p=Crimea>CR | d=2014-03-16
e19 ASSAULT/abduct | led him off | a=three men>Pro-Russian militia in Crimea,UKR,REB | r=Reshat Ametov>Reshat Ametov,UKR,CVL | p=Simferopol>SI | d=2014-03-03
e20 ASSAULT/torture | found dead | r=Reshat Ametov>Reshat Ametov,UKR,CVL | p=Crimea>CR
. In Red Square a crowd of 100,000 sang, and a pop group that had not been seen since the nineties was fetched out for them.
e21 PROTEST/demo | sang | a=a crowd of 100,000>Residents of Moscow,RUS,CVL | p=Red Square>MO | d=2014-03-18 | f=size 100000 "a crowd of 100,000"

@story en-own-p-093 | en | 2023-04-16 | Anadolu Wire
@who SA = Saudi Arabia | SAU | GOV
@who HO = Houthis | YEM | REB
@who ICRC = International Committee of the Red Cross | - | NGO
@who YG = Government of Yemen | YEM | GOV
@who HG = Hans Grundberg | - | IGO
@where SN = Sanaa | YEM | 15.37 | 44.19
@where MA = Marib | YEM | 15.46 | 45.33
# Red Cross planes carry home nearly 900 captives of Yemen war
e1 RETREAT/release | carry home | a=Red Cross>ICRC | r=captives of Yemen war>Prisoners of the Yemen war,YEM,- | d=2023-04-14..2023-04-16 | f=size ..900 "nearly 900 captives"
+ SANAA, Yemen — The last of three days of flights between Sanaa, Marib, Aden and Riyadh ended on Sunday what the International Committee of the Red Cross described as the largest release of detainees in Yemen's war since 2020.
S organization:the International Committee of the Red Cross>ICRC | described as | the largest release of detainees in Yemen's war since 2020 | indirect
e2 RETREAT/release | release of detainees | r=detainees>Prisoners of the Yemen war,YEM,- | p=Yemen>Yemen,YEM,15.5,47.5 | d=2023-04-14..2023-04-16 | same=e1
. In all, 869 men went home under a deal that the Houthis and the internationally recognized government signed in Bern last month; sixteen of them were Saudi.
e3 RETREAT/release | went home | r=869 men>Prisoners of the Yemen war,YEM,- | d=2023-04-14..2023-04-16 | f=size 869 "869 men" ; size 16 "sixteen of them" | same=e1
e4 AGREE | signed | a=the Houthis>HO ; internationally recognized government>YG | p=Bern>Bern,CHE,46.95,7.45 | d=2023-03-01..2023-03-31
. Among the first off the plane in Aden was former Defense Minister Mahmoud al-Subaihi, who was captured in 2015 near the Lahj front.
e5 RETREAT/release | off the plane | r=former Defense Minister Mahmoud al-Subaihi>Mahmoud al-Subaihi,YEM,MIL | p=Aden>Aden,YEM,12.8,45.03 | d=2023-04-14 | same=e1
e6 ASSAULT/abduct | captured | r=Mahmoud al-Subaihi>Mahmoud al-Subaihi,YEM,MIL | p=Lahj>Lahj,YEM,13.06,44.88 | d=2015-01-01..2015-12-31
. Four journalists whom a Houthi court had sentenced to death for spying were on Sunday's flight to Marib.
e7 SANCTION/convict | sentenced to death | a=a Houthi court>Houthi court in Sanaa,YEM,JUD | r=Four journalists>Yemeni journalists,YEM,MED | p=Sanaa>SN
e8 RETREAT/release | flight to Marib | r=Four journalists>Yemeni journalists,YEM,MED | p=Marib>MA | d=2023-04-16 | f=size 4 "Four journalists" | same=e1
. "They beat us on the last night so that we would remember them," one of the four said, kissing the tarmac.
S unnamed:one of the four>- | said | They beat us on the last night so that we would remember them | direct
e9 ASSAULT/beat | beat | a=They>HO | r=us>Yemeni journalists,YEM,MED | p=Sanaa>SN
. A Saudi delegation, which had come to Sanaa the week before for talks on a truce of six months, left on Thursday; both sides spoke of progress.
e10 CONSULT/visit | come to Sanaa | a=A Saudi delegation>SA | r=Sanaa>HO | p=Sanaa>SN | d=2023-04-08..2023-04-13
S organization:both sides>=Saudi Arabia and the Houthis | spoke of | progress | indirect
. Riyadh let go 104 prisoners more than the list required, without asking for anything.
e11 RETREAT/release | let go | a=Riyadh>SA | r=104 prisoners>Houthi prisoners,YEM,REB | f=size 104 "104 prisoners"
. UN envoy Hans Grundberg hailed "a time of hope" and urged the parties to free the rest, the thousands of others who are held without charge.
S person:UN envoy Hans Grundberg>HG | hailed | a time of hope | direct
e12 SUPPORT | hailed | a=UN envoy Hans Grundberg>HG
e13 REQUEST/yield | urged | a=UN envoy Hans Grundberg>HG | r=the parties>HO ; the parties>YG
e14 COERCE/arrest | held without charge | r=thousands of others>Prisoners of the Yemen war,YEM,- | st=ongoing | f=detained 2000.. "thousands of others"
. The parties agreed to meet again in mid-May and, meanwhile, to visit each other's prisons.
e15 AGREE | agreed | a=The parties>HO ; The parties>YG

@story en-own-p-094 | en | 2019-10-17 | Deutsche Welle
@who MP = Mike Pence | USA | GOV
@who RE = Recep Tayyip Erdogan | TUR | GOV
@who T = Turkey | TUR | GOV
@who US = United States | USA | GOV
@who YPG = YPG | SYR | REB
@who SDF = Syrian Democratic Forces | SYR | REB
@who DT = Donald Trump | USA | GOV
@who HM = Heiko Maas | DEU | GOV
@where A = Ankara | TUR | 39.93 | 32.86
@where RA = Ras al-Ayn | SYR | 36.85 | 40.07
@where NS = northern Syria | SYR | 36.7 | 39.5
# Turkey agrees to pause Syria offensive for five days
e1 CONCEDE | pause Syria offensive | a=Turkey>T | p=Syria>NS | d=2019-10-17
+ After four hours of talks with President Recep Tayyip Erdogan, US Vice President Mike Pence announced on Thursday that Ankara would suspend its operation in northern Syria for 120 hours.
e2 CONSULT/visit | talks | a=US Vice President Mike Pence>MP | r=President Recep Tayyip Erdogan>RE | p=Ankara>A | d=2019-10-17
S person:US Vice President Mike Pence>MP | announced | Ankara would suspend its operation in northern Syria for 120 hours | indirect
e3 CONCEDE | suspend its operation | a=Ankara>T | p=northern Syria>NS | d=2019-10-17 | same=e1
. In that time the Kurdish YPG militia is to withdraw 20 miles from the border.
e4 RETREAT/withdraw | withdraw | a=the Kurdish YPG militia>YPG | p=northern Syria>NS | d=2019-10-17..2019-10-22 | st=planned
. "This is a great day for civilization," President Donald Trump tweeted from Texas.
S person:President Donald Trump>DT | tweeted | This is a great day for civilization | direct
. He will lift the sanctions on three Turkish ministers once the fighting has stopped for good.
e5 CONCEDE | lift the sanctions | a=He>DT | r=three Turkish ministers>Turkish ministers,TUR,GOV | st=planned
. Turkish Foreign Minister Mevlut Cavusoglu insisted that it was not a ceasefire: "A ceasefire can only be made between two legitimate sides."
S person:Turkish Foreign Minister Mevlut Cavusoglu>=Mevlut Cavusoglu | insisted that | it was not a ceasefire | indirect
S person:Turkish Foreign Minister Mevlut Cavusoglu>=Mevlut Cavusoglu | : | A ceasefire can only be made between two legitimate sides. | direct
e6 CONCEDE | ceasefire | a=Turkish>T | p=northern Syria>NS | st=denied | same=e1 | d=2019-10-17
. Mazloum Abdi, who commands the Syrian Democratic Forces, told Kurdish television that his men would respect the deal between Ras al-Ayn and Tal Abyad, and that nothing had been said about the rest.
S outlet:Kurdish television>=Ronahi TV ; person:Mazloum Abdi>=Mazloum Abdi | told | his men would respect the deal between Ras al-Ayn and Tal Abyad, and that nothing had been said about the rest | indirect
e7 AGREE | respect the deal | a=his men>SDF | p=Ras al-Ayn>RA
. Turkish jets were still bombing Ras al-Ayn when Pence began to speak, residents told DW by phone.
S outlet:DW>=Deutsche Welle ; unnamed:residents>- | told | Turkish jets were still bombing Ras al-Ayn when Pence began to speak | indirect
e8 ASSAULT/aerial | bombing | a=Turkish jets>Turkish Air Force,TUR,MIL | r=Ras al-Ayn>Residents of Ras al-Ayn,SYR,CVL | p=Ras al-Ayn>RA | d=2019-10-17
. Since October 9, some 200,000 people have fled, according to the United Nations.
S organization:the United Nations>=United Nations | according to | Since October 9, some 200,000 people have fled | indirect
e9 ASSAULT | fled | r=some 200,000 people>Residents of northern Syria,SYR,CVL | p=northern Syria>NS | d=2019-10-09..2019-10-17 | f=displaced 200000 "some 200,000 people"
. The invasion began after Trump pulled about 50 soldiers from the border, which even his own party took for a betrayal.
e10 ASSAULT | invasion | a=Turkish>T | p=northern Syria>NS | d=2019-10-09
e11 RETREAT/withdraw | pulled | a=Trump>DT | r=about 50 soldiers>US Army,USA,MIL | p=northern Syria>NS | f=size 50 "about 50 soldiers"
e12 ACCUSE/disapprove | betrayal | a=his own party>Republican Party,USA,OPP | r=Trump>DT
. The House of Representatives condemned the pullout on Wednesday by 354 votes to 60.
e13 ACCUSE/disapprove | condemned | a=The House of Representatives>United States House of Representatives,USA,LEG | r=Trump>DT | d=2019-10-16
. In the vacuum the Kurds called in the army of Bashar Assad, whose troops rolled into Kobani on Wednesday night together with Russian military police.
e14 REQUEST/assist | called in | a=the Kurds>SDF | r=the army of Bashar Assad>Syrian Army,SYR,MIL
e15 MOBILIZE/troops | rolled into | a=troops>Syrian Army,SYR,MIL ; Russian military police>Russian military police,RUS,MIL | p=Kobani>Kobani,SYR,36.89,38.35 | d=2019-10-16
. German Foreign Minister Heiko Maas has halted new arms exports to Turkey but rejects an embargo.
e16 SANCTION/discontinue | halted | a=German Foreign Minister Heiko Maas>HM | r=Turkey>T
e17 REJECT | rejects | a=German Foreign Minister Heiko Maas>HM
. A soccer club in Hamburg fired a player who had cheered the attack on Instagram.
e18 SUPPORT | cheered | a=a player>Cenk Sahin,TUR,CVL | r=Turkish>T
e19 ASSAULT | attack | p=northern Syria>NS | d=2019-10-09..2019-10-17 | same=e10

@story en-own-p-095 | en | 2024-09-07 | Baltic Observer
@who RU = Russia | RUS | GOV
@who LV = Latvia | LVA | GOV
@who RO = Romania | ROU | GOV
@who AS = Andris Spruds | LVA | GOV
@who N = NATO | - | IGO
@where RE = Rezekne | LVA | 56.51 | 27.33
# Latvia, Romania report Russian drones in their skies
S organization:Latvia, Romania>=Latvia and Romania | report | Russian drones in their skies | indirect
e1 MOBILIZE/weapons | drones in their skies | a=Russian>RU | r=Latvia>LV ; Romania>RO | p=Latvia>Latvia,LVA,56.9,24.9 | d=2024-09-07
+ RIGA - A Russian military drone crossed from Belarus into Latvia on Saturday and came down near Rezekne, and Romania scrambled two F-16s as another flew over the Danube, the defence ministries of the two countries said.
S organization:the defence ministries of the two countries>=Defence ministries of Latvia and Romania | said | A Russian military drone crossed from Belarus into Latvia on Saturday and came down near Rezekne, and Romania scrambled two F-16s as another flew over the Danube | indirect
e2 MOBILIZE/weapons | crossed | a=A Russian military drone>Russian Armed Forces,RUS,MIL | r=Latvia>LV | p=Rezekne>RE | d=2024-09-07 | same=e1
e3 MOBILIZE/weapons | scrambled | a=Romania>RO | p=the Danube>Danube Delta,ROU,45.2,28.8 | d=2024-09-07
e4 MOBILIZE/weapons | flew over | a=another>Russian Armed Forces,RUS,MIL | r=Romania>RO | p=the Danube>Danube Delta,ROU,45.2,28.8 | d=2024-09-07
+ Riga will call in the Russian chargé d'affaires on Monday.
e5 REQUEST/meet | call in | a=Riga>LV | r=the Russian chargé d'affaires>Chargé d'affaires of Russia in Latvia,RUS,GOV | p=Riga>Riga,LVA,56.95,24.11 | d=2024-09-09 | st=planned
+ "This confirms that we must continue to strengthen the eastern border," Defence Minister Andris Spruds said.
S person:Defence Minister Andris Spruds>AS | said | This confirms that we must continue to strengthen the eastern border | direct
+ NATO's deputy secretary-general, Mircea Geoana, condemned the overflights as "irresponsible and potentially dangerous", but saw no sign that the allies had been attacked on purpose.
S person:NATO's deputy secretary-general, Mircea Geoana>=Mircea Geoana | condemned | irresponsible and potentially dangerous | direct
S person:NATO's deputy secretary-general, Mircea Geoana>=Mircea Geoana | saw | no sign that the allies had been attacked on purpose | indirect
e6 ACCUSE/disapprove | condemned | a=NATO's deputy secretary-general, Mircea Geoana>Mircea Geoana,-,IGO | r=Russian>RU
e7 ASSAULT/drone | attacked | a=Russian>RU | r=the allies>LV | st=denied
+ Latvia has moved an air-defence battery to Latgale and plans joint patrols with Lithuania and Estonia from October.
e8 MOBILIZE/weapons | moved | a=Latvia>LV | p=Latgale>Latgale,LVA,56.5,27.3
e9 COOPERATE | joint patrols | a=Latvia>LV ; Lithuania>Lithuania,LTU,GOV ; Estonia>Estonia,EST,GOV | d=2024-10-01 | st=planned
+ Mushroom pickers in the forests of Rezekne were asked to report anything with wings.
e10 REQUEST/assist | asked | a=Latvia>LV | r=Mushroom pickers>Residents of Rezekne,LVA,CVL | p=Rezekne>RE

@story en-own-p-096 | en | - | Situasi
@who A = Arman Petrosyan | ARM | CVL
@who UNH = UN refugee agency | - | IGO
@who ARM = Armenia | ARM | GOV
@who EU = European Union | - | IGO
# In Goris, the ledger of those who came
+ The registrar wrote down a name, a village and the number of sacks, and pushed the page across for a signature.
+ In four days 100,000 people, nearly everyone who had lived in Nagorno-Karabakh, came down the Lachin road into Armenia after Azerbaijan took the enclave back in an offensive of one day.
e1 ASSAULT | came down the Lachin road | r=100,000 people>Residents of Nagorno-Karabakh,AZE,CVL | p=Lachin road>Lachin corridor,AZE,39.6,46.5 | f=displaced 100000 "100,000 people"
e2 ASSAULT | took the enclave back | a=Azerbaijan>Azerbaijan,AZE,GOV | p=Nagorno-Karabakh>Nagorno-Karabakh,AZE,39.82,46.75
+ The government in Yerevan gives each of them 100,000 drams and a place in a school gym, a hotel or a kindergarten.
e3 AID | gives | a=The government in Yerevan>ARM | r=each of them>Residents of Nagorno-Karabakh,AZE,CVL | p=Yerevan>Armenia,ARM,40.2,45.0
+ Mattresses came from the UN refugee agency, field kitchens from Austria, and a plane full of blankets from Brussels is expected tomorrow.
e4 AID | Mattresses | a=the UN refugee agency>UNH | r=each of them>Residents of Nagorno-Karabakh,AZE,CVL
e5 AID | field kitchens | a=Austria>Austria,AUT,GOV | r=each of them>Residents of Nagorno-Karabakh,AZE,CVL
e6 AGREE | expected | a=Brussels>EU | r=each of them>Residents of Nagorno-Karabakh,AZE,CVL | st=planned
+ "We were nine months without bread and one day without hope," said Arman Petrosyan, a teacher of physics, of the blockade that came before.
S person:Arman Petrosyan>A | said | We were nine months without bread and one day without hope | direct
e7 COERCE/restrict | blockade | a=Azerbaijan>Azerbaijan,AZE,GOV | r=We>Residents of Nagorno-Karabakh,AZE,CVL | p=Nagorno-Karabakh>Nagorno-Karabakh,AZE,39.82,46.75
+ Baku has promised equal rights to whoever stays, and denies having driven anybody out.
e8 AGREE | promised | a=Baku>Azerbaijan,AZE,GOV | r=whoever stays>Residents of Nagorno-Karabakh,AZE,CVL
e9 REJECT | denies | a=Baku>Azerbaijan,AZE,GOV
e10 ASSAULT | driven anybody out | a=Baku>Azerbaijan,AZE,GOV | r=anybody>Residents of Nagorno-Karabakh,AZE,CVL | st=denied | same=e1
+ Fewer than fifty have stayed, a UN mission that spent a day in Stepanakert counted.
S organization:a UN mission>=UN mission to Nagorno-Karabakh | counted | Fewer than fifty have stayed | indirect
e11 CONSULT/visit | spent a day | a=a UN mission>UN mission to Nagorno-Karabakh,-,IGO | p=Stepanakert>Stepanakert,AZE,39.82,46.75
+ It heard of no violence against civilians, its report notes, but it also met hardly any civilians to ask.
S document:its report>=report of the UN mission to Nagorno-Karabakh | notes | It heard of no violence against civilians | indirect
+ Dogs had followed some of the cars as far as the bridge.
+ The registrar, who is nineteen, has filled four ledgers and keeps the fifth in her bag.
