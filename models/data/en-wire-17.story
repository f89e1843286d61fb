@story en-own-p-103 | en | 2025-04-29 | Mehr News Agency
@who IR = Iran | IRN | GOV
@who RU = Russia | RUS | GOV
@who AZ = Azerbaijan | AZE | GOV
@who OM = Oman | OMN | GOV
@where BA = Bandar Abbas | IRN | 27.1 | 56.07
# Russia, Azerbaijan send firefighting aircraft to Bandar Abbas
e1 AID | send firefighting aircraft | a=Russia>RU ; Azerbaijan>AZ | r=Bandar Abbas>IR | p=Bandar Abbas>BA
+ TEHRAN, Apr.
. 29 (MNA) – Two Russian Be-200 amphibious planes and a crew of 38 from Azerbaijan joined Iranian rescuers at Shahid Rajaee port on Monday, two days after an explosion of containers that killed at least 65 people.
e2 AID | joined Iranian rescuers | a=Russian>RU ; Azerbaijan>AZ | r=Iranian>IR | p=Shahid Rajaee port>BA | d=2025-04-28 | same=e1 | f=size 38 "a crew of 38"
. Interior Minister Eskandar Momeni said negligence had been established and some of those responsible had been summoned.
S person:Interior Minister Eskandar Momeni>=Eskandar Momeni | said | negligence had been established and some of those responsible had been summoned | indirect
e3 ACCUSE/investigate | summoned | r=some of those responsible>-,IRN,-
. President Masoud Pezeshkian visited the injured on Sunday and thanked the neighbors for their offers of help.
e4 CONSULT/visit | visited | a=President Masoud Pezeshkian>Masoud Pezeshkian,IRN,GOV | r=the injured>-,IRN,CVL | p=Bandar Abbas>BA | d=2025-04-27
e5 SUPPORT | thanked | a=President Masoud Pezeshkian>Masoud Pezeshkian,IRN,GOV | r=the neighbors>RU ; the neighbors>AZ
. The Defense Ministry rejected foreign media reports that fuel for missiles was stored there.
e6 REJECT | rejected | a=The Defense Ministry>Ministry of Defence of Iran,IRN,MIL | r=foreign media>Foreign media,-,MED
. Flags will fly at half-mast for three days in Hormozgan province.

@story en-own-p-104 | en | 2023-02-09 | TASS
@who TR = Turkey | TUR | GOV
@who AR = Armenia | ARM | GOV
@who RU = Russia | RUS | GOV
@who SY = Syria | SYR | GOV
@who UN = United Nations | - | IGO
@where MG = Margara bridge | TUR | 40.03 | 44.4
@where BH = Bab al-Hawa | SYR | 36.24 | 36.68
# First UN convoy since quake crosses into Idlib as Armenian, Russian rescuers dig in Turkey
e1 AID | crosses into Idlib | a=UN>UN | p=Idlib>BH | d=2023-02-09
e2 AID | dig | a=Armenian>AR ; Russian rescuers>RU | r=Turkey>TR | p=Turkey>Turkey,TUR,37.8,38.3 | st=ongoing
+ ANKARA, February 9. /TASS/.
. Six trucks with tents and blankets from the United Nations drove through the Bab al-Hawa crossing into northwestern Syria on Thursday, three days after the earthquake, a spokesman for the crossing told AFP.
S outlet:AFP>=AFP ; person:a spokesman for the crossing>- | told | Six trucks with tents and blankets from the United Nations drove through the Bab al-Hawa crossing into northwestern Syria on Thursday, three days after the earthquake | indirect
e3 AID | drove through | a=United Nations>UN | p=Bab al-Hawa>BH | d=2023-02-09 | f=size 6 "Six trucks" | same=e1
. Russia's Emergencies Ministry has pulled 11 people alive from the rubble in Kahramanmaras, and 300 Russian soldiers are clearing streets in Aleppo, according to the ministry.
S organization:the ministry>=Emergencies Ministry of Russia | according to | Russia's Emergencies Ministry has pulled 11 people alive from the rubble in Kahramanmaras, and 300 Russian soldiers are clearing streets in Aleppo | indirect
e4 AID | pulled 11 people alive | a=Russia's Emergencies Ministry>Emergencies Ministry of Russia,RUS,GOV | r=11 people>-,TUR,CVL | p=Kahramanmaras>Kahramanmaras,TUR,37.58,36.93 | f=size 11 "11 people" | same=e2
e5 AID | clearing streets | a=Russian soldiers>Russian Armed Forces,RUS,MIL | p=Aleppo>Aleppo,SYR,36.2,37.16 | st=ongoing | f=size 300 "300 Russian soldiers"
. Armenian trucks are to roll over the Margara bridge on Saturday, the first traffic through the closed frontier with Turkey in thirty years, an official in Yerevan said.
S unnamed:an official in Yerevan>- | said | Armenian trucks are to roll over the Margara bridge on Saturday, the first traffic through the closed frontier with Turkey in thirty years | indirect
e6 AGREE | roll over | a=Armenian>AR | r=Turkey>TR | p=Margara bridge>MG | d=2023-02-11 | st=planned
. Damascus demanded that the West lift its sanctions, and Washington eased them for 180 days for anything connected with the disaster.
S organization:Damascus>SY | demanded that | the West lift its sanctions | indirect
e7 REQUEST/yield | demanded | a=Damascus>SY | r=the West>Western countries,-,GOV
e8 CONCEDE | eased them | a=Washington>United States,USA,GOV | r=Damascus>SY
. The PKK suspended its attacks "until the dead are buried," the Firat agency reported.
S outlet:the Firat agency>=Firat | reported | The PKK suspended its attacks "until the dead are buried," | mixed
e9 CONCEDE | suspended its attacks | a=The PKK>PKK,TUR,REB | r=Turkey>TR
. Turkish police have detained 18 people for "provocative" posts, and Twitter was out of reach for half a day.
e10 COERCE/arrest | detained | a=Turkish police>Turkish National Police,TUR,COP | r=18 people>-,TUR,CVL | p=Turkey>Turkey,TUR,37.8,38.3 | f=detained 18 "18 people"
e11 COERCE/censor | out of reach | p=Turkey>Turkey,TUR,37.8,38.3 | d=2023-02-08

@story en-own-p-105 | en | 2025-02-05 | Deutsche Welle
@who ICC = International Criminal Court | - | IGO
@who LY = Osama Najim | LBY | COP
@who IT = Italy | ITA | GOV
@who GM = Giorgia Meloni | ITA | GOV
@who LD = Deng Lual | SSD | CVL
# Why did Italy send a wanted Libyan home?
e1 RETREAT/release | send | a=Italy>IT | r=a wanted Libyan>LY | d=2025-01-21
+ Italy's justice and interior ministers had to answer in parliament on Wednesday for the release of a Libyan police chief whom the International Criminal Court wants for murder, torture and rape.
e2 RETREAT/release | release | a=Italy>IT | r=a Libyan police chief>LY | d=2025-01-21 | same=e1
e3 THREATEN/arrest | wants | a=International Criminal Court>ICC | r=a Libyan police chief>LY
e4 ASSAULT/torture,sexual | torture | a=a Libyan police chief>LY | st=possible
. Osama Najim, also known as Almasri, was arrested in a Turin hotel on January 19 after a soccer match and flown to Tripoli two days later on a plane of the Italian secret service.
e5 COERCE/arrest | arrested | r=Osama Najim>LY | p=Turin>Turin,ITA,45.07,7.69 | d=2025-01-19
e6 RETREAT/release | flown to Tripoli | a=Italian secret service>AISE,ITA,SPY | r=Osama Najim>LY | p=Tripoli>Tripoli,LBY,32.89,13.19 | d=2025-01-21 | same=e1
. Justice Minister Carlo Nordio blamed the court in The Hague, whose warrant was, he said, "a mess."
S person:he>=Carlo Nordio | said | a mess. | direct
e7 ACCUSE/disapprove | blamed | a=Justice Minister Carlo Nordio>Carlo Nordio,ITA,GOV | r=the court in The Hague>ICC | d=2025-02-05
. The opposition held up signs reading "Torturers' patrons" and called on Prime Minister Giorgia Meloni to appear herself.
S document:signs>=opposition signs | reading | Torturers' patrons | direct
e8 ACCUSE/disapprove | Torturers' patrons | a=The opposition>Opposition in the Italian parliament,ITA,OPP | r=Prime Minister Giorgia Meloni>GM | d=2025-02-05
e9 REQUEST | called on | a=The opposition>Opposition in the Italian parliament,ITA,OPP | r=Prime Minister Giorgia Meloni>GM | d=2025-02-05
. She is under investigation herself by prosecutors in Rome for aiding a crime, as she announced in an angry video.
e10 ACCUSE/investigate | under investigation | a=prosecutors in Rome>Public prosecutor's office in Rome,ITA,JUD | r=She>GM | st=ongoing
. "I cannot be blackmailed," she said in it.
S person:she>GM | said | I cannot be blackmailed | direct
e11 REJECT/yield | cannot be blackmailed | a=I>GM
. Italy pays the Libyan coast guard to stop migrant boats, and since 2017 more than 100,000 people have been brought back to camps like the one Najim ran at Mitiga.
e12 COOPERATE | pays | a=Italy>IT | r=the Libyan coast guard>Libyan Coast Guard,LBY,MIL | st=ongoing
e13 COERCE/deport | brought back | a=the Libyan coast guard>Libyan Coast Guard,LBY,MIL | r=more than 100,000 people>Migrants from Libya,-,CVL | p=Mitiga>Libya,LBY,32.89,13.28 | d=2017-01-01..2025-02-05 | f=detained 100000.. "more than 100,000 people"
. One former inmate, Deng Lual of South Sudan, has filed a complaint against the government; he had been made to carry the dead, he recounted.
S person:he>LD | recounted | he had been made to carry the dead | indirect
e14 ACCUSE/allege | filed a complaint | a=Deng Lual of South Sudan>LD | r=the government>IT
. The ICC is now looking into whether Rome failed in its duties.
e15 ACCUSE/investigate | looking into | a=The ICC>ICC | r=Rome>IT | st=ongoing

@story en-own-p-106 | en | 2023-10-01 | Balkan Herald
@who SR = Serbia | SRB | GOV
@who KS = Kosovo | XKX | GOV
@who AV = Aleksandar Vucic | SRB | GOV
@who AK = Albin Kurti | XKX | GOV
@who MR = Milan Radoicic | XKX | OPP
@who N = NATO | - | IGO
@who SAF = Serbian Armed Forces | SRB | MIL
@who GM = Serb gunmen in Kosovo | XKX | REB
@who US = United States | USA | GOV
@where BA = Banjska | XKX | 42.97 | 20.78
# Serbia cuts troop numbers near Kosovo after US warning
e1 RETREAT/withdraw | cuts troop numbers | a=Serbia>SR | p=Kosovo>Kosovo–Serbia border,SRB,43.1,20.9 | d=2023-09-30..2023-10-01
e2 REQUEST/yield | warning | a=US>US | r=Serbia>SR | d=2023-09-29
+ Serbia has begun to take soldiers away from the border with Kosovo, President Aleksandar Vucic told the Financial Times, two days after Washington spoke of an "unprecedented" build-up of tanks and artillery and called on him to undo it.
S outlet:the Financial Times>=Financial Times ; person:President Aleksandar Vucic>AV | told | Serbia has begun to take soldiers away from the border with Kosovo | indirect
e3 RETREAT/withdraw | take soldiers away | a=Serbia>SR | p=the border with Kosovo>Kosovo–Serbia border,SRB,43.1,20.9 | d=2023-09-30..2023-10-01 | same=e1
e4 MOBILIZE/troops,weapons | build-up | a=him>SAF | p=the border with Kosovo>Kosovo–Serbia border,SRB,43.1,20.9 | d=2023-09-24..2023-09-29
e5 REQUEST/yield | called on | a=Washington>US | r=him>AV | d=2023-09-29 | same=e2
. "War is the last thing Serbia wants," he assured the paper.
S outlet:the paper>=Financial Times ; person:he>AV | assured | War is the last thing Serbia wants | direct
. NATO, which already has 4,500 peacekeepers in Kosovo, placed a British battalion of up to 600 at the disposal of its commander on Friday.
e6 MOBILIZE/troops | placed | a=NATO>N | r=British battalion>British Army,GBR,MIL | p=Kosovo>Kosovo,XKX,42.6,20.9 | d=2023-09-29 | f=size ..600 "up to 600"
. The alarm goes back to Sunday last, when some thirty armed Serbs ambushed a police patrol at Banjska, killed a sergeant, Afrim Bunjaku, and dug in inside a monastery.
e7 ASSAULT/firearms | ambushed | a=armed Serbs>GM | r=a police patrol>Kosovo Police,XKX,COP | p=Banjska>BA | d=2023-09-24 | f=size 30 "some thirty armed Serbs"
e8 ASSAULT/firearms | killed | a=armed Serbs>GM | r=a sergeant, Afrim Bunjaku>Afrim Bunjaku,XKX,COP | p=Banjska>BA | d=2023-09-24 | f=killed 1 "a sergeant" | same=e7
e9 COERCE/seize | dug in | a=armed Serbs>GM | r=a monastery>Banjska Monastery,XKX,CVL | p=Banjska>BA | d=2023-09-24
. Three of them were shot dead; the police found an armoured vehicle and enough weapons for hundreds.
e10 ASSAULT/firearms | shot dead | a=the police>Kosovo Police,XKX,COP | r=Three of them>GM | p=Banjska>BA | d=2023-09-24 | f=killed 3 "Three of them"
. Milan Radoicic, the deputy leader of the Kosovo Serbs' main party, admitted through his lawyer that he had led the group, and resigned.
S person:his lawyer>=Goran Petronijevic ; person:Milan Radoicic>MR | admitted | he had led the group | indirect
e11 RETREAT/resign | resigned | a=Milan Radoicic>MR
. Kosovo's prime minister, Albin Kurti, accuses Belgrade of having trained and armed the men and wants sanctions; Belgrade, which declared a day of mourning for the three, denies it.
e12 ACCUSE/allege | accuses | a=Kosovo's prime minister, Albin Kurti>AK | r=Belgrade>SR
e13 AID | trained and armed | a=Belgrade>SR | r=the men>GM | st=possible
e14 REQUEST | wants sanctions | a=Albin Kurti>AK
e15 REJECT | denies | a=Belgrade>SR | r=Albin Kurti>AK
. Germany's foreign minister welcomed the partial withdrawal and asked for the rest of it.
e16 SUPPORT | welcomed | a=Germany's foreign minister>Annalena Baerbock,DEU,GOV | r=Belgrade>SR
e17 REQUEST/yield | asked | a=Germany's foreign minister>Annalena Baerbock,DEU,GOV | r=Belgrade>SR
. Plums were being distilled in every yard on both sides of the line.
