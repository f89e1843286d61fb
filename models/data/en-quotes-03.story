@story en-own-s-008 | en | 2022-04-05 | Daily Mail
@who RU = Russia | RUS | GOV
@who UA = Ukraine | UKR | GOV
@who ZE = Volodymyr Zelensky | UKR | GOV
@who BJ = Boris Johnson | GBR | GOV
@who DE = Germany | DEU | GOV
@who RT = Armed forces of Russia | RUS | MIL
@who SL = Sergei Lavrov | RUS | GOV
@who PO = Poland | POL | GOV
@where BU = Bucha | UKR | 50.54 | 30.21
@where DO = Donbas | UKR | 48.5 | 38.0
@where MY = Mykolaiv | UKR | 46.97 | 32.0
# 'They shot people for fun': Zelensky tells UN that Russians murdered hundreds in Bucha as Europe kicks out Kremlin spies
S person:Zelensky>ZE | tells | They shot people for fun | direct
e1 ASSAULT/firearms | shot | a=They>RT | r=people>Residents of Bucha,UKR,CVL | p=Bucha>BU
e2 ASSAULT/firearms | murdered | a=Russians>RT | r=hundreds>Residents of Bucha,UKR,CVL | p=Bucha>BU | f=killed 200.. "hundreds" | same=e1
e3 SANCTION/expel | kicks out | a=Europe>European countries,-,GOV | r=Kremlin spies>Russian diplomats,RUS,GOV
+ Volodymyr Zelensky has accused Moscow's troops of the worst war crimes since 1945 in an address to the United Nations, demanding that Russia be thrown off the Security Council or that the body 'dissolve itself altogether'.
S person:Volodymyr Zelensky>ZE | demanding | Russia be thrown off the Security Council or that the body 'dissolve itself altogether' | mixed
e4 ACCUSE/allege | accused | a=Volodymyr Zelensky>ZE | r=Moscow's troops>RT | d=2022-04-05
e5 REQUEST/change | demanding | a=Volodymyr Zelensky>ZE | r=United Nations>United Nations,-,IGO | d=2022-04-05
. 'They were killed in their apartments, in cellars, in the street.
e6 ASSAULT | killed | r=They>Residents of Bucha,UKR,CVL | p=Bucha>BU | same=e1
. They were crushed by tanks in civilian cars in the middle of the road, just for pleasure,' he told diplomats by video link, wearing his olive green T-shirt.
S person:he>ZE | told | They were killed in their apartments ... just for pleasure | direct
e7 ASSAULT | crushed by tanks | a=Moscow's troops>RT | r=They>Residents of Bucha,UKR,CVL | p=Bucha>BU
. The Kremlin has dismissed the pictures of bodies, some with their hands tied, as 'a staged provocation' and insists that not a single local was harmed while the town was under its control.
S organization:The Kremlin>=Kremlin | dismissed | a staged provocation | direct
S organization:The Kremlin>=Kremlin | insists that | not a single local was harmed while the town was under its control | indirect
e8 REJECT | dismissed | a=The Kremlin>RU | d=2022-04-05
e9 ASSAULT | harmed | r=local>Residents of Bucha,UKR,CVL | p=the town>BU | st=denied | same=e1
. Its foreign minister, Sergei Lavrov, went further, saying the footage had been cooked up in order to torpedo the peace talks in Istanbul, where Kyiv and Moscow's envoys met last week.
S person:Sergei Lavrov>SL | saying | the footage had been cooked up in order to torpedo the peace talks in Istanbul | indirect
e10 ACCUSE/allege | cooked up | a=Sergei Lavrov>SL | r=Kyiv>UA | d=2022-04-05
e11 CONSULT | met | a=Kyiv>UA ; Moscow's envoys>RU | p=Istanbul>Istanbul,TUR,41.01,28.98 | d=2022-03-29
. It came as Germany, France, Italy and Spain ordered out more than 150 Russian diplomats between them in 48 hours.
e12 SANCTION/expel | ordered out | a=Germany>DE ; France>France,FRA,GOV ; Italy>Italy,ITA,GOV ; Spain>Spain,ESP,GOV | r=more than 150 Russian diplomats>Russian diplomats,RUS,GOV | d=2022-04-04..2022-04-05 | same=e3
. Moscow 'will slam the door on Western embassies' in reply, ex-president Dmitry Medvedev wrote on Telegram, though in the same post he mocked the very idea that anybody there did any work.
S person:ex-president Dmitry Medvedev>=Dmitry Medvedev | wrote | will slam the door on Western embassies | direct
e13 THREATEN/expel | will slam the door | a=ex-president Dmitry Medvedev>Dmitry Medvedev,RUS,GOV | r=Western embassies>Western countries,-,GOV
. Boris Johnson, speaking Russian straight to the camera, told ordinary Russians that the atrocities had been hidden from them by their own president.
S person:Boris Johnson>BJ | told | the atrocities had been hidden from them by their own president | indirect
e14 COERCE/misinformation,censor | hidden | a=their own president>Vladimir Putin,RUS,GOV | r=ordinary Russians>Russians,RUS,CVL
. 'Your president stands accused of war crimes.
e15 ACCUSE/allege | accused | r=Your president>Vladimir Putin,RUS,GOV
. But I cannot believe he is acting in your name,' the PM said.
S person:the PM>BJ | said | Your president stands accused of war crimes. ... in your name | direct
. Britain is understood to be weighing up whether to send Mastiff patrol vehicles and Harpoon anti-ship missiles to Odesa, on top of the 10,000 anti-tank weapons that it has supplied already.
e16 AID | send | a=Britain>United Kingdom,GBR,GOV | r=Odesa>UA | st=possible
e17 AID | supplied | a=it>United Kingdom,GBR,GOV | r=Odesa>UA
. A senior US defence official said two-thirds of the Russian units around Kyiv had gone back to Belarus to refit and that they would probably be flung at the Donbas next.
S unnamed:A senior US defence official>- | said | two-thirds of the Russian units around Kyiv had gone back to Belarus to refit and that they would probably be flung at the Donbas next | indirect
e18 RETREAT/withdraw | gone back | a=Russian units>RT | p=Kyiv>Kyiv,UKR,50.45,30.52
e19 ASSAULT | flung | a=they>RT | p=Donbas>DO | st=possible
. Yesterday the Mail's reporters in Mykolaiv saw a children's hospital and an ambulance that had been raked with cluster munitions, leaving ten dead by the mayor's count.
S person:the mayor's>=Oleksandr Sienkevych | by the mayor's count | ten dead | indirect
e20 ASSAULT/heavy-weapons | raked | r=children's hospital>Children's hospital in Mykolaiv,UKR,CVL | p=Mykolaiv>MY | d=2022-04-04 | f=killed 10 "ten dead"
. Poland's premier called for an international commission to investigate what he labelled genocide, and scolded Emmanuel Macron for the hours he had spent on the phone to Putin.
S person:he>=Mateusz Morawiecki | labelled | genocide | indirect
e21 REQUEST/assist | called for | a=Poland's premier>Mateusz Morawiecki,POL,GOV
e22 ACCUSE/disapprove | scolded | a=Poland's premier>Mateusz Morawiecki,POL,GOV | r=Emmanuel Macron>Emmanuel Macron,FRA,GOV
e23 CONSULT/phone | on the phone | a=Emmanuel Macron>Emmanuel Macron,FRA,GOV ; Putin>Vladimir Putin,RUS,GOV
. 'Nobody negotiated with Hitler,' he said.
S person:he>=Mateusz Morawiecki | said | Nobody negotiated with Hitler | direct
. Spring has come late to the suburbs; the snowdrops stand in rows where the gardens were.

@story en-own-s-009 | en | 2023-04-25 | The New York Times
@who SAF = Sudanese Armed Forces | SDN | MIL
@who RSF = Rapid Support Forces | SDN | REB
@who AB = Antony Blinken | USA | GOV
@who US = United States | USA | GOV
@who UN = United Nations | - | IGO
@who VP = Volker Perthes | - | IGO
@who WHO = World Health Organization | - | IGO
@who SA = Saudi Arabia | SAU | GOV
@where KH = Khartoum | SDN | 15.5 | 32.56
@where PS = Port Sudan | SDN | 19.62 | 37.22
@where WS = Wadi Seidna | SDN | 15.82 | 32.51
@where SU = Sudan | SDN | 15.5 | 31.0
# Sudan's Generals Agree to 72-Hour Truce, U.S. Says, as Foreigners Flee
S organization:U.S.>US | Says | Sudan's Generals Agree to 72-Hour Truce | indirect
e1 CONCEDE | Agree | a=Sudan's Generals>SAF ; Sudan's Generals>RSF | d=2023-04-24 | p=Sudan's>SU
+ The rival generals tearing Sudan apart have agreed to silence their guns for three days, Secretary of State Antony J. Blinken said late Monday, after what he described as 48 hours of intense negotiations by American and Saudi mediators.
S person:Secretary of State Antony J. Blinken>AB | said | The rival generals tearing Sudan apart have agreed to silence their guns for three days | indirect
S person:he>AB | described | 48 hours of intense negotiations by American and Saudi mediators | indirect
e2 CONCEDE | agreed | a=rival generals>SAF ; rival generals>RSF | p=Sudan>SU | d=2023-04-24 | same=e1
e3 CONSULT/third-party | negotiations | a=American>US ; Saudi>SA ; rival generals>SAF ; rival generals>RSF | d=2023-04-22..2023-04-24
. The paramilitary Rapid Support Forces said on Twitter that it would keep to the pause "to establish humanitarian corridors," and the army followed with a post of its own.
S organization:Rapid Support Forces>RSF | said | it would keep to the pause "to establish humanitarian corridors," | mixed
e4 AGREE | would keep | a=Rapid Support Forces>RSF | r=the army>SAF | d=2023-04-24
. Three earlier truces have collapsed, each within hours.
e5 REJECT/yield | collapsed | a=Rapid Support Forces>RSF ; the army>SAF
. "It seems to be holding in some parts so far.
e6 RETREAT/ceasefire | holding | a=Rapid Support Forces>RSF ; the army>SAF | d=2023-04-25 | st=ongoing
. We also hear shooting around the palace and the airport.
e7 ASSAULT/firearms | shooting | p=Sudan>SU | d=2023-04-25
. Neither side shows that it is ready to negotiate in earnest," the United Nations' special representative, Volker Perthes, told the Security Council by video from Port Sudan, where he and his staff had been brought in a convoy of 700 people.
S person:Volker Perthes>VP | told | It seems to be holding in some parts so far. ... ready to negotiate in earnest | direct
e8 REJECT/meet | Neither side shows | a=Neither side>RSF ; Neither side>SAF
. In the capital, Khartoum, residents spoke of fighters in pickup trucks going from house to house for cars, cash and gold.
S unnamed:residents>- | spoke of | fighters in pickup trucks going from house to house for cars, cash and gold | indirect
e9 COERCE/seize | going from house to house | a=fighters>RSF | r=residents>Residents of Khartoum,SDN,CVL | p=Khartoum>KH
. "My uncle gave them the key," said Ahmed, an engineer who asked that his family name be withheld.
S person:Ahmed>=Ahmed | said | My uncle gave them the key | direct
. "They took the car, they beat him anyway, and then they moved in upstairs."
S person:Ahmed>=Ahmed | - | They took the car, they beat him anyway, and then they moved in upstairs. | direct
e10 COERCE/seize | took the car | a=they>RSF | r=My uncle>Ahmed's uncle,SDN,CVL | p=Khartoum>KH
e11 ASSAULT/beat | beat | a=they>RSF | r=him>Ahmed's uncle,SDN,CVL | p=Khartoum>KH
. The R.S.F. denied that its men were looting, blaming criminals freed from Kober prison, and charged in turn that it was the army's spies who had opened the gates.
S organization:The R.S.F.>RSF | denied | its men were looting | indirect
S organization:The R.S.F.>RSF | charged | it was the army's spies who had opened the gates | indirect
e12 COERCE/seize | looting | a=its men>RSF | p=Khartoum>KH | st=denied | same=e9
e13 ACCUSE/allege | blaming | a=The R.S.F.>RSF | r=criminals>Prisoners of Kober prison,SDN,CVL
e14 ACCUSE/allege | charged | a=The R.S.F.>RSF | r=the army's spies>SAF
e15 RETREAT/release | opened the gates | a=the army's spies>SAF | r=criminals>Prisoners of Kober prison,SDN,CVL | st=possible | p=Kober prison>KH
. The World Health Organization warned of a huge biological risk after combatants occupied the national laboratory, where samples of polio and cholera are kept, and expelled the technicians.
S organization:The World Health Organization>WHO | warned of | a huge biological risk | indirect
e16 COERCE/seize | occupied | r=national laboratory>National Public Health Laboratory,SDN,GOV | p=Khartoum>KH
. At least 459 people have been killed and over 4,000 wounded since the fighting erupted on April 15, according to the agency.
S organization:the agency>WHO | according to | At least 459 people have been killed and over 4,000 wounded since the fighting erupted on April 15 | indirect
e17 ASSAULT | fighting | a=R.S.F.>RSF ; the army's>SAF | p=Khartoum>KH | d=2023-04-15..2023-04-25 | f=killed 459.. "At least 459 people" ; injured 4000.. "over 4,000 wounded"
. American Chinooks plucked nearly 100 people from the embassy in the dark on Sunday, and France, Jordan and Britain have since flown hundreds more from the airfield at Wadi Seidna, which German paratroopers help to guard.
e18 AID | plucked | a=American Chinooks>Armed forces of the United States,USA,MIL | r=nearly 100 people>Staff of the US Embassy in Khartoum,USA,GOV | p=Khartoum>KH | d=2023-04-23 | f=size ..100 "nearly 100 people"
e19 AID | flown | a=France>France,FRA,GOV ; Jordan>Jordan,JOR,GOV ; Britain>United Kingdom,GBR,GOV | r=hundreds>-,-,CVL | p=Wadi Seidna>WS | d=2023-04-23..2023-04-25 | f=size 200.. "hundreds"
e20 MOBILIZE/troops | help to guard | a=German paratroopers>Bundeswehr,DEU,MIL | p=Wadi Seidna>WS | st=ongoing
. The White House, pressed on the 16,000 Americans left behind, said it was not planning a military evacuation but had sent drones to watch over the road to the coast and was moving a supply ship toward Port Sudan.
S organization:The White House>=White House | said | it was not planning a military evacuation but had sent drones to watch over the road to the coast and was moving a supply ship toward Port Sudan | indirect
e21 AID | evacuation | a=it>US | r=Americans>Americans in Sudan,USA,CVL | st=denied | p=Sudan>SU
e22 MOBILIZE/weapons | sent drones | a=it>US | p=Sudan>SU
e23 MOBILIZE/weapons | moving a supply ship | a=it>US | p=Port Sudan>PS | st=ongoing
. For years the two men had shared power, and a coup.

@story en-own-s-010 | en | 2024-12-09 | Tasnim News Agency
@who HTS = Hay'at Tahrir al-Sham | SYR | REB
@who AJ = Abu Mohammed al-Jolani | SYR | REB
@who BA = Bashar al-Assad | SYR | GOV
@who AR = Abbas Araghchi | IRN | GOV
@who IR = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who SY = Syria | SYR | GOV
@who TU = Turkey | TUR | GOV
@who RU = Russia | RUS | GOV
@who MJ = Mohammad Ghazi al-Jalali | SYR | GOV
@where DA = Damascus | SYR | 33.51 | 36.29
@where GO = Golan Heights | SYR | 33.0 | 35.8
@where SYP = Syria | SYR | 35.0 | 38.5
@where MO = Moscow | RUS | 55.75 | 37.62
# Iran: Syrians Alone Must Decide Their Future
S organization:Iran>IR | - | Syrians Alone Must Decide Their Future | indirect
+ TEHRAN (Tasnim) – Iran's Foreign Ministry stressed that it respects the unity and sovereignty of Syria and that its fate must be decided by its people alone, "without destructive interference or foreign imposition."
S organization:Iran's Foreign Ministry>=Ministry of Foreign Affairs of Iran | stressed | it respects the unity and sovereignty of Syria and that its fate must be decided by its people alone, "without destructive interference or foreign imposition." | mixed
. In a statement released on Sunday, hours after militants led by Hay'at Tahrir al-Sham took Damascus and President Bashar al-Assad left the country, the ministry called for an immediate end to military conflicts and the start of a national dialogue.
e1 ASSAULT | took | a=militants>HTS | p=Damascus>DA | d=2024-12-08
e2 RETREAT | left the country | a=President Bashar al-Assad>BA | p=Damascus>DA | d=2024-12-08
e3 REQUEST/yield | called for | a=the ministry>IR | d=2024-12-08
. Russia's Foreign Ministry said Assad had resigned as president and given instructions for a peaceful transfer of power; Russian news agencies, quoting a Kremlin source, later reported that he and his family had been granted asylum in Moscow on humanitarian grounds.
S organization:Russia's Foreign Ministry>=Ministry of Foreign Affairs of Russia | said | Assad had resigned as president and given instructions for a peaceful transfer of power | indirect
S outlet:Russian news agencies>- ; unnamed:a Kremlin source>- | reported | he and his family had been granted asylum in Moscow on humanitarian grounds | indirect
e4 RETREAT/resign | resigned | a=Assad>BA | d=2024-12-08
e5 REQUEST | given instructions | a=Assad>BA | d=2024-12-08
e6 AID | granted asylum | a=Kremlin>RU | r=he>BA ; his family>Family of Bashar al-Assad,SYR,CVL | p=Moscow>MO | d=2024-12-08
. Prime Minister Mohammad Ghazi al-Jalali stayed behind.
. "I am in my home and I have not left it.
. We extend our hand to every Syrian, and we are ready to cooperate with any leadership the people choose," he declared in a video at dawn.
S person:he>MJ | declared | I am in my home and I have not left it. ... any leadership the people choose | direct
e7 AGREE | ready to cooperate | a=we>SY | d=2024-12-08
. The HTS ringleader, Abu Mohammed al-Jolani, ordered his gunmen not to approach public institutions, which he said would remain under the former premier until they are handed over.
S person:he>AJ | said | would remain under the former premier until they are handed over | indirect
e8 REQUEST | ordered | a=Abu Mohammed al-Jolani>AJ | r=his gunmen>HTS | d=2024-12-08
. The embassy of the Islamic Republic was nonetheless broken into and ransacked by an armed mob, Ambassador Hossein Akbari confirmed, adding that none of his colleagues had been inside.
S person:Ambassador Hossein Akbari>=Hossein Akbari | confirmed | The embassy of the Islamic Republic was nonetheless broken into and ransacked by an armed mob | indirect
S person:Ambassador Hossein Akbari>=Hossein Akbari | adding that | none of his colleagues had been inside | indirect
e9 ASSAULT/destroy | ransacked | a=an armed mob>-,SYR,REB | r=The embassy of the Islamic Republic>Embassy of Iran in Damascus,IRN,GOV | p=Damascus>DA | d=2024-12-08
. Meanwhile, the Zionist regime seized the moment to send its tanks into the demilitarized zone in the occupied Golan Heights and to bombard arms depots and an air base around the Syrian capital, its first such crossing in fifty years.
e10 MOBILIZE/weapons | send its tanks | a=Zionist regime>IL | r=Syrian>SY | p=Golan Heights>GO | d=2024-12-08
e11 ASSAULT/aerial | bombard | a=Zionist regime>IL | r=arms depots>Syrian Armed Forces,SYR,MIL | p=the Syrian capital>DA | d=2024-12-08
. Netanyahu announced from a hill overlooking the area that the 1974 disengagement agreement had "collapsed".
S person:Netanyahu>=Benjamin Netanyahu | announced | the 1974 disengagement agreement had "collapsed" | mixed
e12 SANCTION/withdraw | collapsed | a=Netanyahu>IL | r=Syrian>SY | d=2024-12-08
. Egypt, Saudi Arabia and Qatar have all condemned the incursion as an occupation of Syrian land.
e13 ACCUSE/disapprove | condemned | a=Egypt>Egypt,EGY,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV ; Qatar>Qatar,QAT,GOV | r=Zionist regime>IL
e14 MOBILIZE/weapons | incursion | a=Zionist regime>IL | p=Golan Heights>GO | d=2024-12-08 | same=e10
. Iranian Foreign Minister Abbas Araghchi rejected claims that Tehran had abandoned its ally, saying the Syrian government had never asked it to send troops.
S person:Iranian Foreign Minister Abbas Araghchi>AR | saying | the Syrian government had never asked it to send troops | indirect
S person:Iranian Foreign Minister Abbas Araghchi>AR | rejected | Tehran had abandoned its ally | indirect
e15 REJECT/assist | abandoned | a=Tehran>IR | r=its ally>SY | st=denied
e16 REQUEST/assist | never asked | a=the Syrian government>SY | r=it>IR | st=denied
. "What surprised us was the weakness of the army and the speed of developments," the top diplomat told state TV.
S outlet:state TV>=Islamic Republic of Iran Broadcasting ; person:the top diplomat>AR | told | What surprised us was the weakness of the army and the speed of developments | direct
. He went on to reveal that Iran, Turkey and Russia had met in Doha on the eve of the fall and agreed that the clashes had to stop, and that he had been assured by Ankara that Shia shrines would be left unharmed.
S person:He>AR | reveal | Iran, Turkey and Russia had met in Doha on the eve of the fall and agreed that the clashes had to stop, and that he had been assured by Ankara that Shia shrines would be left unharmed | indirect
e17 CONSULT | met | a=Iran>IR ; Turkey>TU ; Russia>RU | p=Doha>Doha,QAT,25.29,51.53 | d=2024-12-07
e18 AGREE | agreed | a=Iran>IR ; Turkey>TU ; Russia>RU | p=Doha>Doha,QAT,25.29,51.53 | d=2024-12-07
e19 AGREE | assured | a=Ankara>TU | r=he>AR
. Some 4,000 Iranian nationals have been brought home on ten Mahan Air flights, the Civil Aviation Organization said.
S organization:the Civil Aviation Organization>=Civil Aviation Organization of Iran | said | Some 4,000 Iranian nationals have been brought home on ten Mahan Air flights | indirect
e20 AID | brought home | a=Mahan Air>Mahan Air,IRN,BUS | r=Iranian nationals>Iranians in Syria,IRN,CVL | f=size 4000 "Some 4,000 Iranian nationals"
