@story en-own-qa-061 | en | 2024-05-24 | TASS
@who VP = Vladimir Putin | RUS | GOV
@who AL = Alexander Lukashenko | BLR | GOV
@who UA = Ukraine | UKR | GOV
@who RU = Russia | RUS | GOV
@who VZ = Vladimir Zelensky | UKR | GOV
@where M = Minsk | BLR | 53.9 | 27.57
# Russia ready for talks with Kiev on basis of Istanbul accords, not ultimatums — Putin
S person:Putin>VP | - | Russia ready for talks with Kiev on basis of Istanbul accords, not ultimatums | indirect
e1 AGREE | ready for talks | a=Russia>RU | r=Kiev>UA | d=2024-05-24
+ MINSK, May 24. /TASS/.
. Russia has never refused peace talks with Ukraine and stands ready to resume them, but they must rest on the agreements reached in Istanbul and on the realities on the ground, President Vladimir Putin told reporters after talks with his Belarusian counterpart Alexander Lukashenko.
S person:President Vladimir Putin>VP | told reporters | Russia has never refused peace talks with Ukraine and stands ready to resume them, but they must rest on the agreements reached in Istanbul and on the realities on the ground | indirect
e2 REJECT/meet | refused peace talks | a=Russia>RU | r=Ukraine>UA | st=denied
e3 AGREE | ready to resume | a=Russia>RU | r=Ukraine>UA | p=MINSK>M | d=2024-05-24 | same=e1
e4 CONSULT | talks with his Belarusian counterpart | a=President Vladimir Putin>VP ; his Belarusian counterpart Alexander Lukashenko>AL | p=MINSK>M | d=2024-05-24
. "Let them resume, but not on the basis of what one side wants," he specified.
S person:he#3>VP | specified | Let them resume, but not on the basis of what one side wants | direct
e5 REJECT/yield | not on the basis of what one side wants | a=he#3>VP | r=Ukraine>UA | p=MINSK>M | d=2024-05-24
. In the president's opinion, the legitimacy of Vladimir Zelensky, whose five-year term ran out on May 20, has to be considered by Ukraine's own political and legal system.
S person:the president's>VP | In the president's opinion | the legitimacy of Vladimir Zelensky, whose five-year term ran out on May 20, has to be considered by Ukraine's own political and legal system | indirect
. If a document is to be signed, he remarked, Moscow must know with whom it is dealing.
S person:he>VP | remarked | If a document is to be signed, he remarked, Moscow must know with whom it is dealing | indirect
e6 AGREE | signed | a=Moscow>RU ; Ukraine's>UA | st=possible
+ Kiev rejects negotiations on such terms and counts on the conference to be held in Switzerland on June 15 and 16, to which Russia has not been invited.
e7 REJECT/meet | rejects negotiations | a=Kiev>UA | r=Russia>RU
e8 AGREE | conference | a=Switzerland>Switzerland,CHE,GOV | p=Switzerland>Burgenstock,CHE,47.0,8.38 | d=2024-06-15..2024-06-16 | st=planned
e9 REQUEST/meet | invited | a=Switzerland>Switzerland,CHE,GOV | r=Russia>RU | st=denied
. Lukashenko, who has offered Minsk as a venue more than once, said that Belarus should be present at any table.
S person:Lukashenko>AL | said | Belarus should be present at any table | indirect
e10 AGREE | offered Minsk as a venue | a=Lukashenko>AL
+ The two leaders dwelt on the training of missile units in handling non-strategic nuclear weapons.
. According to Putin, the second stage of the drill is held jointly with Belarusian servicemen, since part of the weapons are deployed in the republic.
S person:Putin>VP | According to | the second stage of the drill is held jointly with Belarusian servicemen, since part of the weapons are deployed in the republic | indirect
e11 COOPERATE | second stage of the drill | a=Belarusian servicemen>Armed Forces of Belarus,BLR,MIL ; Putin>Russian Armed Forces,RUS,MIL | st=planned
e12 MOBILIZE/weapons | deployed | a=Putin>RU | p=the republic>Belarus,BLR,53.7,27.9
. The exercise, ordered on May 6 after remarks in Paris about sending troops to Ukraine, began this week in the Southern Military District.
e13 MOBILIZE/weapons | exercise | a=Putin>RU | p=the Southern Military District>Southern Military District,RUS,47.2,39.7 | d=2024-05-20..2024-05-24 | st=ongoing
e14 MOBILIZE/troops | sending troops | a=Paris>France,FRA,GOV | p=Ukraine>Ukraine,UKR,49.0,32.0 | st=possible
. Trade between the countries grew by more than five percent last year.
+ Russian and Ukrainian delegations met in Istanbul on March 29, 2022, and initialed a draft treaty on neutrality; a month later the process came to a halt.
e15 CONSULT | met in Istanbul | a=Russian and Ukrainian delegations>RU ; Russian and Ukrainian delegations>UA | p=Istanbul>Istanbul,TUR,41.01,28.95 | d=2022-03-29
e16 AGREE | initialed a draft treaty | a=Russian and Ukrainian delegations>RU ; Russian and Ukrainian delegations>UA | p=Istanbul>Istanbul,TUR,41.01,28.95 | d=2022-03-29

@story en-own-qa-062 | en | 2023-10-23 | Trend
@who AZ = Azerbaijan | AZE | GOV
@who AM = Azerbaijani Armed Forces | AZE | MIL
@who TR = Turkish Armed Forces | TUR | MIL
@who IR = Iran | IRN | GOV
@who AR = Armenia | ARM | GOV
@who HA = Hossein Amir-Abdollahian | IRN | GOV
@who SL = Sergey Lavrov | RUS | GOV
@who JB = Jeyhun Bayramov | AZE | GOV
@who AMI = Ararat Mirzoyan | ARM | GOV
@where T = Tehran | IRN | 35.69 | 51.39
@where NX = Nakhchivan | AZE | 39.21 | 45.41
# Azerbaijani, Turkish armies start "Mustafa Kemal Ataturk - 2023" drills as 3+3 ministers meet in Tehran
e1 COOPERATE | drills | a=Azerbaijani, Turkish armies>AM ; Azerbaijani, Turkish armies>TR | d=2023-10-23..2023-10-25 | st=ongoing
e2 CONSULT/multilateral | meet | a=3+3 ministers>AZ ; 3+3 ministers>AR ; 3+3 ministers>IR | p=Tehran>T | d=2023-10-23
+ BAKU, Azerbaijan, October 23. Joint exercises of the Azerbaijani and Turkish armed forces began on Monday in Baku, Nakhchivan and the liberated territories, Azerbaijan's Defense Ministry told Trend.
S outlet:Trend>=Trend ; organization:Azerbaijan's Defense Ministry>=Ministry of Defence of Azerbaijan | told | Joint exercises of the Azerbaijani and Turkish armed forces began on Monday in Baku, Nakhchivan and the liberated territories | indirect
e3 COOPERATE | Joint exercises | a=the Azerbaijani and Turkish armed forces>AM ; the Azerbaijani and Turkish armed forces>TR | p=Nakhchivan>NX | d=2023-10-23..2023-10-25 | st=ongoing | same=e1
. Up to 3,000 servicemen, 130 armored vehicles, about 100 artillery pieces and twenty aircraft are involved, the ministry said; pontoon crossings will be laid over the Araz on Wednesday, the last day.
S organization:the ministry>=Ministry of Defence of Azerbaijan | said | Up to 3,000 servicemen, 130 armored vehicles, about 100 artillery pieces and twenty aircraft are involved | indirect
e4 COOPERATE | involved | a=the Azerbaijani and Turkish armed forces>AM ; the Azerbaijani and Turkish armed forces>TR | p=Nakhchivan>NX | d=2023-10-23..2023-10-25 | st=ongoing | f=size ..3000 "Up to 3,000 servicemen" | same=e1
. The purpose is to improve interoperability.
+ In Tehran the same day, the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye gathered for the second meeting of the consultative platform known as 3+3; Georgia stayed away, as it did in 2021.
e5 CONSULT/multilateral | gathered | a=the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye>JB ; the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye>AMI ; the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye>HA ; the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye>SL ; the foreign ministers of Azerbaijan, Armenia, Iran, Russia and Türkiye>Hakan Fidan,TUR,GOV | p=Tehran>T | d=2023-10-23 | same=e2
e6 REJECT/meet | stayed away | a=Georgia>Georgia,GEO,GOV | p=Tehran>T | d=2023-10-23
. "The war in the South Caucasus is over, and it is time for peace and cooperation," said the host, Hossein Amir-Abdollahian.
S person:the host, Hossein Amir-Abdollahian>HA | said | The war in the South Caucasus is over, and it is time for peace and cooperation | direct
. "The presence of outsiders will not solve any problem; it will only complicate the situation."
S person:the host, Hossein Amir-Abdollahian>HA | - | The presence of outsiders will not solve any problem; it will only complicate the situation. | direct
e7 REJECT | presence of outsiders will not solve any problem | a=the host, Hossein Amir-Abdollahian>HA | p=Tehran>T | d=2023-10-23
+ On the sidelines, Azerbaijan's Jeyhun Bayramov held a tete-a-tete with Armenia's Ararat Mirzoyan, the first since Baku's operation of September 19.
e8 CONSULT | tete-a-tete | a=Azerbaijan's Jeyhun Bayramov>JB ; Armenia's Ararat Mirzoyan>AMI | p=Tehran>T | d=2023-10-23
e9 ASSAULT | operation | a=Baku's>AM | p=the South Caucasus>Nagorno-Karabakh,AZE,39.82,46.75 | d=2023-09-19
. Neither ministry disclosed what had been discussed.
. Sergey Lavrov, in turn, told journalists that the two were "close to agreeing" on a peace treaty and that Moscow would be glad to host its signing.
S person:Sergey Lavrov>SL | told journalists that | the two were "close to agreeing" on a peace treaty and that Moscow would be glad to host its signing | mixed
e10 AGREE | close to agreeing | a=the two>AZ ; the two>AR | st=possible
e11 AGREE | would be glad to host | a=Moscow>Russia,RUS,GOV | r=the two>AZ ; the two>AR
+ The final communique supports the territorial integrity of states and opposes any change of recognized borders.
e12 SUPPORT | supports the territorial integrity | a=The final communique>- ,-,GOV | p=Tehran>T | d=2023-10-23
. Ministers may meet in this format once a year, alternately in each capital, and the next host will be Ankara.
e13 AGREE | next host will be Ankara | a=Ministers>-,-,GOV | p=Ankara>Ankara,TUR,39.93,32.86 | st=planned
+ A railway along the Iranian bank of the Araz, to link Azerbaijan with Nakhchivan, was also talked over; work on a road bridge at Aghband began on October 6 in the presence of ministers of both neighbors.
e14 COOPERATE | work on a road bridge | a=both neighbors>AZ ; both neighbors>IR | p=Aghband>Aghband,AZE,38.9,46.57 | d=2023-10-06

@story en-own-qa-063 | en | 2016-12-30 | Interfax
@who VP = Vladimir Putin | RUS | GOV
@who BO = Barack Obama | USA | GOV
@who SL = Sergei Lavrov | RUS | GOV
@who US = United States | USA | GOV
@who RU = Russia | RUS | GOV
@who RD = Russian diplomats in the United States | RUS | GOV
@who AD = American diplomats in Russia | USA | GOV
@who DT = Donald Trump | USA | OPP
@where M = Moscow | RUS | 55.75 | 37.62
@where US = United States | USA | 38.9 | -77.04
# Putin will not expel anyone in reply to Obama's sanctions, invites diplomats' children to Kremlin tree
e1 REJECT | will not expel anyone | a=Putin>VP | d=2016-12-30
e2 SANCTION | sanctions | a=Obama's>BO | d=2016-12-29
e3 REQUEST/meet | invites diplomats' children | a=Putin>VP | r=diplomats' children>Children of American diplomats,USA,CVL
+ MOSCOW. Dec 30 (Interfax) - Russia will not expel U.S. diplomats in response to the sanctions that Washington imposed on Thursday, President Vladimir Putin said in a statement published on the Kremlin website on Friday.
S document:a statement published on the Kremlin website>=statement of Vladimir Putin ; person:President Vladimir Putin>VP | said | Russia will not expel U.S. diplomats in response to the sanctions that Washington imposed on Thursday | indirect
e4 REJECT | will not expel | a=Russia>RU | p=MOSCOW>M | d=2016-12-30 | same=e1
e5 SANCTION/expel | expel U.S. diplomats | a=Russia>RU | r=U.S. diplomats>AD | st=denied
e6 SANCTION | imposed | a=Washington>US | r=Russia>RU | d=2016-12-29 | same=e2
. "We will not stoop to the level of irresponsible kitchen diplomacy," the document reads.
S document:the document>=statement of Vladimir Putin | reads | We will not stoop to the level of irresponsible kitchen diplomacy | direct
. "Moreover, I invite all children of American diplomats accredited in Russia to the New Year and Christmas tree in the Kremlin."
S document:the document>=statement of Vladimir Putin | - | Moreover, I invite all children of American diplomats accredited in Russia to the New Year and Christmas tree in the Kremlin. | direct
e7 REQUEST/meet | invite | a=I>VP | r=all children of American diplomats>Children of American diplomats,USA,CVL | p=the Kremlin>M | d=2016-12-30 | same=e3
+ Hours earlier Foreign Minister Sergei Lavrov had proposed on television that 31 employees of the U.S. embassy and four of the consulate in St. Petersburg be declared personae non gratae and that the mission be denied the use of a dacha in Serebryany Bor.
S outlet:television>- ; person:Foreign Minister Sergei Lavrov>SL | proposed on television that | 31 employees of the U.S. embassy and four of the consulate in St. Petersburg be declared personae non gratae and that the mission be denied the use of a dacha in Serebryany Bor | indirect
e8 REQUEST | proposed | a=Foreign Minister Sergei Lavrov>SL | r=President Vladimir Putin>VP | p=MOSCOW>M | d=2016-12-30
e9 SANCTION/expel | declared personae non gratae | r=31 employees of the U.S. embassy>AD | p=MOSCOW>M | st=possible | f=size 31 "31 employees of the U.S. embassy"
. His chief thanked him for it and decided otherwise.
e10 SUPPORT | thanked | a=His chief>VP | r=him>SL
+ Barack Obama on Thursday ordered 35 Russian diplomats, whom he described as intelligence operatives, to leave within 72 hours, shut two country houses used by them in Maryland and New York, and put the GRU and the FSB on the sanctions list.
e11 SANCTION/expel | ordered 35 Russian diplomats | a=Barack Obama>BO | r=35 Russian diplomats>RD | d=2016-12-29 | f=size 35 "35 Russian diplomats"
S person:he>BO | described | intelligence operatives | indirect
e12 COERCE/seize | shut two country houses | a=Barack Obama>BO | r=them>RD | p=Maryland>Maryland,USA,39.0,-76.1 | d=2016-12-29
e13 SANCTION/discontinue | put the GRU and the FSB on the sanctions list | a=Barack Obama>BO | r=the GRU>GRU,RUS,SPY ; the FSB>Federal Security Service of Russia,RUS,SPY | d=2016-12-29
. The measures answer what U.S. intelligence believes to have been the hacking of the Democratic Party's mail in order to help Donald Trump win; Moscow denies it.
S organization:U.S. intelligence>=United States Intelligence Community | believes | the hacking of the Democratic Party's mail in order to help Donald Trump win | indirect
e14 COERCE/cyber | hacking | a=Moscow>RU | r=the Democratic Party's>Democratic Party,USA,OPP | st=possible
S organization:Moscow>RU | denies | it | indirect
e15 REJECT | denies | a=Moscow>RU
+ The president-elect, who takes office on January 20, was delighted.
. "Great move on delay (by V. Putin) - I always knew he was very smart!" he wrote on Twitter.
S person:he>DT | wrote on Twitter | Great move on delay (by V. Putin) - I always knew he was very smart! | direct
e16 SUPPORT | very smart | a=he>DT | r=V. Putin>VP | d=2016-12-30
+ An aircraft of the Rossiya special squadron will be sent for the expelled staff and their families, since commercial tickets are not to be had before the holiday, the president's property department announced.
S organization:the president's property department>=Presidential Property Management Department of Russia | announced | An aircraft of the Rossiya special squadron will be sent for the expelled staff and their families | indirect
e17 SANCTION/expel | expelled | r=staff>RD | d=2016-12-29 | same=e11
. At the embassy on Novinsky Boulevard, a policeman stamped his feet in the snow.
+ Moscow reserves the right to retaliate, Putin recalled, and further steps "will be built on the policy that the Trump administration pursues."
S person:Putin>VP | recalled | Moscow reserves the right to retaliate, Putin recalled, and further steps "will be built on the policy that the Trump administration pursues." | mixed
e18 THREATEN | reserves the right to retaliate | a=Moscow>RU | r=Washington>US | d=2016-12-30
. Congress may go further: Senators Lindsey Graham and John McCain plan to introduce a bill with tougher sanctions in January.
e19 SANCTION/discontinue | tougher sanctions | a=Congress>United States Congress,USA,LEG | r=Moscow>RU | st=possible

@story en-own-qa-064 | en | 2017-06-05 | MINA
@who ME = Montenegro | MNE | GOV
@who DM = Dusko Markovic | MNE | GOV
@who TS = Thomas Shannon | USA | GOV
@who JS = Jens Stoltenberg | - | IGO
@who RU = Russia | RUS | GOV
@who DF = Democratic Front | MNE | OPP
@who NATO = NATO | - | IGO
@where W = Washington | USA | 38.9 | -77.04
@where PG = Podgorica | MNE | 42.44 | 19.26
# Montenegro becomes 29th member of NATO; Moscow reserves right to respond
e1 SUPPORT | becomes 29th member | a=Montenegro>ME | r=NATO>NATO | d=2017-06-05
e2 THREATEN | reserves right to respond | a=Moscow>RU | r=Montenegro>ME
+ WASHINGTON/PODGORICA, June 5 (MINA) – Montenegro on Monday became the 29th member of NATO when Prime Minister Dusko Markovic handed over the instrument of accession to US Under Secretary of State Thomas Shannon at the State Department.
e3 SUPPORT | became the 29th member | a=Montenegro>ME | r=NATO>NATO | p=WASHINGTON>W | d=2017-06-05 | same=e1
e4 SUPPORT | handed over the instrument of accession | a=Prime Minister Dusko Markovic>DM | r=US Under Secretary of State Thomas Shannon>TS | p=WASHINGTON>W | d=2017-06-05 | same=e1
+ "It will never happen again that somebody else decides instead of us and our state behind our back, as was the case in the past," Markovic said.
S person:Markovic>DM | said | It will never happen again that somebody else decides instead of us and our state behind our back, as was the case in the past | direct
+ NATO Secretary General Jens Stoltenberg, who attended, congratulated the country and spoke of a beacon for those in the region who seek the same road.
e5 SUPPORT | congratulated | a=NATO Secretary General Jens Stoltenberg>JS | r=the country>ME | p=WASHINGTON>W | d=2017-06-05
S person:NATO Secretary General Jens Stoltenberg>JS | spoke of | a beacon for those in the region who seek the same road | indirect
. The flag is to be raised at headquarters in Brussels on Wednesday.
e6 SUPPORT | raised | a=headquarters in Brussels>NATO | r=the country>ME | p=Brussels>Brussels,BEL,50.85,4.35 | d=2017-06-07 | st=planned
+ The alliance gains an army of fewer than two thousand soldiers and the last stretch of the Adriatic coast that it did not hold.
+ "In view of the hostile course chosen by the Montenegrin authorities, the Russian side reserves the right to take reciprocal measures," the Foreign Ministry in Moscow declared; a ban on the import of wine from the Plantaze company has been in force since April.
S organization:the Foreign Ministry in Moscow>=Ministry of Foreign Affairs of Russia | declared | In view of the hostile course chosen by the Montenegrin authorities, the Russian side reserves the right to take reciprocal measures | direct
e7 THREATEN | reserves the right to take reciprocal measures | a=the Russian side>RU | r=the Montenegrin authorities>ME | same=e2
e8 ACCUSE/disapprove | hostile course | a=the Foreign Ministry in Moscow>RU | r=the Montenegrin authorities>ME
e9 SANCTION/discontinue | ban on the import of wine | a=the Foreign Ministry in Moscow>RU | r=the Plantaze company>Plantaze,MNE,BUS | st=ongoing
+ At home the matter divides families.
. The Democratic Front, which is boycotting parliament, burnt a NATO flag in front of the assembly in Cetinje on April 28, when deputies ratified the protocol by 46 votes to none, and it demands a referendum.
e10 PROTEST/boycott | boycotting parliament | a=The Democratic Front>DF | p=PODGORICA>PG | st=ongoing
e11 PROTEST/vandalize | burnt a NATO flag | a=The Democratic Front>DF | r=NATO>NATO | p=Cetinje>Cetinje,MNE,42.39,18.92 | d=2017-04-28
e12 SUPPORT | ratified the protocol | a=deputies>Parliament of Montenegro,MNE,LEG | r=NATO>NATO | p=Cetinje>Cetinje,MNE,42.39,18.92 | d=2017-04-28
e13 REQUEST/change | demands a referendum | a=it>DF
. Two of its leaders, Andrija Mandic and Milan Knezevic, may go on trial together with twelve others, among them two Russians alleged to be officers of military intelligence, for plotting to seize parliament and kill the then prime minister, Milo Djukanovic, on election night last October.
e14 ACCUSE/investigate | go on trial | r=Andrija Mandic>Andrija Mandic,MNE,OPP ; Milan Knezevic>Milan Knezevic,MNE,OPP | st=possible
e15 COERCE/seize | plotting to seize parliament | a=two Russians>Russian military intelligence,RUS,SPY ; Andrija Mandic>Andrija Mandic,MNE,OPP ; Milan Knezevic>Milan Knezevic,MNE,OPP | p=PODGORICA>PG | d=2016-10-16 | st=possible
. Both deny it.
e16 REJECT | deny | a=Both>Andrija Mandic,MNE,OPP ; Both>Milan Knezevic,MNE,OPP
+ NATO aircraft bombed the country, then part of Yugoslavia, in the spring of 1999, killing six civilians at Murino.
e17 ASSAULT/aerial | bombed | a=NATO aircraft>NATO | r=six civilians>Residents of Murino,MNE,CVL | p=Murino>Murino,MNE,42.66,19.89 | d=1999-03-24..1999-06-10 | f=killed 6 "six civilians"

@story en-own-qa-065 | en | 2017-07-07 | Cyprus News Agency
@who NA = Nicos Anastasiades | CYP | GOV
@who MA = Mustafa Akinci | CYP | REB
@who AG = Antonio Guterres | - | IGO
@who MC = Mevlut Cavusoglu | TUR | GOV
@who NK = Nikos Kotzias | GRC | GOV
@who TR = Turkey | TUR | GOV
@who GR = Greece | GRC | GOV
@who GB = United Kingdom | GBR | GOV
@who CY = Cyprus | CYP | GOV
@where CM = Crans-Montana | CHE | 46.31 | 7.48
@where NI = Nicosia | CYP | 35.17 | 33.36
# Cyprus conference closes without agreement, Guterres "deeply sorry"
e1 AGREE | without agreement | d=2017-07-07 | st=denied
S person:Guterres>AG | - | deeply sorry | direct
+ Crans-Montana, July 7 (CNA) – The UN-led Conference on Cyprus was closed without an agreement in the small hours of Friday, after ten days of negotiations in this Swiss resort.
e2 AGREE | without an agreement | p=this Swiss resort>CM | d=2017-07-07 | st=denied | same=e1
e3 CONSULT/multilateral | negotiations | a=Cyprus>NA | p=this Swiss resort>CM | d=2017-06-28..2017-07-07
. "I am deeply sorry to inform you that, despite the very strong commitment and engagement of all the delegations, the conference was closed without an agreement being reached," UN Secretary-General Antonio Guterres told the press at three in the morning.
S person:UN Secretary-General Antonio Guterres>AG | told the press | I am deeply sorry to inform you that, despite the very strong commitment and engagement of all the delegations, the conference was closed without an agreement being reached | direct
e4 AGREE | without an agreement being reached | a=all the delegations>CY ; all the delegations>MA ; all the delegations>GR ; all the delegations>TR ; all the delegations>GB | p=this Swiss resort>CM | d=2017-07-07 | st=denied | same=e1
+ The end came at a dinner where President Nicos Anastasiades and Turkish Cypriot leader Mustafa Akinci sat with the foreign ministers of the three guarantor powers, and voices, as one participant put it, were heard through two doors.
S unnamed:one participant>- | put it | were heard through two doors | indirect
e5 CONSULT/multilateral | dinner | a=President Nicos Anastasiades>NA ; Turkish Cypriot leader Mustafa Akinci>MA ; the foreign ministers of the three guarantor powers>GR ; the foreign ministers of the three guarantor powers>TR ; the foreign ministers of the three guarantor powers>GB | p=Crans-Montana>CM | d=2017-07-06
+ The Greek Cypriot side insisted that the Treaty of Guarantee be abolished and Turkish troops leave within a fixed time.
e6 REQUEST/yield | insisted | a=The Greek Cypriot side>CY | r=Turkish>TR
e7 RETREAT/withdraw | Turkish troops leave | a=Turkish troops>Turkish Armed Forces,TUR,MIL | p=Cyprus>Cyprus,CYP,35.2,33.4 | st=possible
. Turkey refused to accept zero troops and zero guarantees, Foreign Minister Mevlut Cavusoglu confirmed: "This is a dream, and they should wake up from it."
S person:Foreign Minister Mevlut Cavusoglu>MC | confirmed | Turkey refused to accept zero troops and zero guarantees | indirect
S person:Foreign Minister Mevlut Cavusoglu>MC | confirmed | This is a dream, and they should wake up from it. | direct
e8 REJECT/yield | refused to accept | a=Turkey>TR | r=The Greek Cypriot side>CY
+ His Greek colleague, Nikos Kotzias, held Ankara responsible for the failure; Athens, he said, would never sign a right of intervention.
e9 ACCUSE/disapprove | held Ankara responsible | a=His Greek colleague, Nikos Kotzias>NK | r=Ankara>TR
S person:he#4>NK | said | Athens, he said, would never sign a right of intervention | indirect
e10 REJECT | would never sign | a=Athens>GR | r=Ankara>TR
. Akinci blamed the other community, which in his view was not ready to share power, and stated that this had been the last attempt of his generation.
e11 ACCUSE/disapprove | blamed | a=Akinci>MA | r=the other community>CY
S person:Akinci>MA | stated that | this had been the last attempt of his generation | indirect
+ "This is not the end of the road," government spokesman Nikos Christodoulides told CNA, and Anastasiades may write to the Secretary-General in the coming days.
S outlet:CNA>=Cyprus News Agency ; person:government spokesman Nikos Christodoulides>=Nikos Christodoulides | told | This is not the end of the road | direct
e12 CONSULT | write to the Secretary-General | a=Anastasiades>NA | r=the Secretary-General>AG | st=possible
. Guterres did not rule out other initiatives; his good offices remain at the parties' disposal.
e13 AGREE | good offices remain | a=Guterres>AG | r=the parties'>CY ; the parties'>MA
+ In Nicosia, some hundred members of both communities lit candles at the Ledra Palace crossing on Thursday night to encourage their leaders.
e14 PROTEST/demo | lit candles | a=members of both communities>Greek and Turkish Cypriots,CYP,CVL | p=the Ledra Palace crossing>NI | d=2017-07-06 | f=size 100 "some hundred members of both communities"
+ Turkey invaded the island on July 20, 1974, five days after a coup engineered by the junta in Athens, and has kept 35,000 to 40,000 soldiers in the north ever since.
e15 ASSAULT | invaded | a=Turkey>TR | r=the island>CY | p=the island>Cyprus,CYP,35.2,33.4 | d=1974-07-20
e16 COERCE/seize | coup | a=the junta in Athens>Greek military junta,GRC,MIL | r=the island>CY | p=the island>NI | d=1974-07-15
e17 MOBILIZE/troops | kept 35,000 to 40,000 soldiers | a=Turkey>TR | p=the north>Northern Cyprus,CYP,35.25,33.5 | st=ongoing | f=size 35000..40000 "35,000 to 40,000 soldiers"
. A UN plan for reunification was approved by 65 percent of Turkish Cypriots and turned down by 76 percent of Greek Cypriots in the referendums of April 2004.
e18 SUPPORT | approved | a=Turkish Cypriots>Turkish Cypriots,CYP,CVL | r=UN>United Nations,-,IGO | p=Cyprus>Cyprus,CYP,35.2,33.4 | d=2004-04-01..2004-04-30
e19 REJECT | turned down | a=Greek Cypriots>Greek Cypriots,CYP,CVL | r=UN>United Nations,-,IGO | p=Cyprus>Cyprus,CYP,35.2,33.4 | d=2004-04-01..2004-04-30
. The drillship West Capella is on its way to a block south of Limassol, where Ankara has threatened to take measures if exploration begins.
e20 THREATEN | threatened to take measures | a=Ankara>TR | r=Limassol>CY

@story en-own-qa-066 | en | 2017-03-31 | Bernama
@who MY = Malaysia | MYS | GOV
@who NK = North Korea | PRK | GOV
@who NR = Najib Razak | MYS | GOV
@who KJN = Kim Jong-nam | PRK | CVL
@who ME = Malaysian embassy staff in Pyongyang | MYS | GOV
@who KA = Khalid Abu Bakar | MYS | COP
@who RP = Royal Malaysia Police | MYS | COP
@who KC = Kang Chol | PRK | GOV
@where KL = Kuala Lumpur | MYS | 3.14 | 101.69
@where P = Pyongyang | PRK | 39.03 | 125.75
@where KLIA = Kuala Lumpur International Airport | MYS | 2.75 | 101.71
# Nine Malaysians home from Pyongyang as Jong-nam's body released to North Korea
e1 RETREAT/release | home from Pyongyang | a=Pyongyang>NK | r=Nine Malaysians>ME | p=Pyongyang>P | d=2017-03-30 | f=size 9 "Nine Malaysians"
e2 RETREAT/release | body released | r=North Korea>NK | d=2017-03-30
+ SEPANG, March 31 (Bernama) -- The nine Malaysians who had been barred from leaving Pyongyang since March 7 arrived at the Kuala Lumpur International Airport shortly before dawn on Friday on board an air force jet.
e3 COERCE/restrict | barred from leaving | r=The nine Malaysians>ME | p=Pyongyang>P | d=2017-03-07..2017-03-30 | f=detained 9 "The nine Malaysians"
e4 RETREAT/release | arrived | r=The nine Malaysians>ME | p=Pyongyang>P | d=2017-03-30 | f=size 9 "nine Malaysians" | same=e1
+ They were met by Foreign Minister Datuk Seri Anifah Aman, a crowd of relatives and a kompang band.
+ "We are relieved; personally I was not harassed by the authorities, and we went about our work as usual," embassy counsellor Mohd Nor Azrin Md Zain told reporters.
S person:embassy counsellor Mohd Nor Azrin Md Zain>=Mohd Nor Azrin Md Zain | told reporters | We are relieved; personally I was not harassed by the authorities, and we went about our work as usual | direct
+ In return, Malaysia let nine North Koreans go home, among them three men wanted for questioning who had holed up in their embassy in Bukit Damansara, and handed over the remains of Kim Jong-nam, the half-brother of leader Kim Jong-un.
e5 RETREAT/release | let nine North Koreans go home | a=Malaysia>MY | r=nine North Koreans>North Koreans in Malaysia,PRK,CVL | p=Malaysia>KL | d=2017-03-30 | f=size 9 "nine North Koreans"
e6 RETREAT/release | handed over the remains | a=Malaysia>MY | r=leader Kim Jong-un>NK | p=Malaysia>KL | d=2017-03-30 | same=e2
. Prime Minister Datuk Seri Najib Tun Razak said in a statement that the coroner had finished with the body and that the family had asked, in a letter, for it to be sent to North Korea.
S document:a statement>- ; person:Prime Minister Datuk Seri Najib Tun Razak>NR | said | the coroner had finished with the body and that the family had asked, in a letter, for it to be sent to North Korea | indirect
e7 REQUEST | asked | a=the family>Family of Kim Jong-nam,PRK,CVL | r=the coroner>MY
e8 CONSULT | letter | a=the family>Family of Kim Jong-nam,PRK,CVL | r=the coroner>MY
. The investigation into the murder will go on, he stressed: "I have instructed the police to leave no stone unturned."
S person:he#3>NR | stressed | The investigation into the murder will go on | indirect
S person:he#3>NR | stressed | I have instructed the police to leave no stone unturned. | direct
e9 ACCUSE/investigate | investigation into the murder will go on | a=the police>RP | st=ongoing
e10 ASSAULT/targeted | murder | r=Kim Jong-nam>KJN | p=the Kuala Lumpur International Airport>KLIA | d=2017-02-13
e11 REQUEST | instructed | a=I>NR | r=the police>RP
+ A joint statement, dated Thursday, says that both sides will allow each other's citizens to leave, and that they "agreed to discuss positively" the return of visa-free travel.
S document:A joint statement>=joint statement of Malaysia and North Korea | says that | both sides will allow each other's citizens to leave, and that they "agreed to discuss positively" the return of visa-free travel | mixed
e12 CONCEDE | allow each other's citizens to leave | a=both sides>MY ; both sides>NK | d=2017-03-30
e13 AGREE | agreed to discuss | a=they>MY ; they>NK | d=2017-03-30
+ Kim was smeared in the face with the nerve agent VX by two women in the departure hall on February 13 and died within twenty minutes.
e14 ASSAULT/unconventional,targeted | smeared | a=two women>Siti Aisyah and Doan Thi Huong,-,CVL | r=Kim>KJN | p=the departure hall>KLIA | d=2017-02-13 | f=killed 1 "Kim" | same=e10
. The women, an Indonesian and a Vietnamese, have been charged and may face the gallows; they believed they were acting in a prank show, their lawyers maintain.
e15 ACCUSE/investigate | charged | r=The women>Siti Aisyah and Doan Thi Huong,-,CVL | p=Malaysia>KL
S unnamed:their lawyers>- | maintain | they believed they were acting in a prank show | indirect
. Pyongyang has never admitted that the dead man was Kim and rejects the finding of VX.
e16 REJECT | rejects the finding | a=Pyongyang>NK | r=the finding>RP
+ Malaysia expelled Ambassador Kang Chol on March 4 over his charge that the police were colluding with "hostile forces," and the North retaliated in kind before it closed its borders to Malaysians.
e17 SANCTION/expel | expelled | a=Malaysia>MY | r=Ambassador Kang Chol>KC | p=Malaysia>KL | d=2017-03-04
e18 ACCUSE/allege | charge | a=Ambassador Kang Chol>KC | r=the police>RP
e19 SANCTION/expel | retaliated in kind | a=the North>NK | r=Malaysia>MY
e20 COERCE/restrict | closed its borders | a=the North>NK | r=Malaysians>ME | p=Pyongyang>P | d=2017-03-07 | same=e3
. Some 1,000 North Koreans were working in Sarawak at that time, most of them in mines.
+ Inspector-General of Police Tan Sri Khalid Abu Bakar said four suspects are believed to be in Pyongyang already, and an Interpol notice for them stands.
S person:Inspector-General of Police Tan Sri Khalid Abu Bakar>KA | said | four suspects are believed to be in Pyongyang already, and an Interpol notice for them stands | indirect
