@story en-own-s-011 | en | 2025-06-09 | The New York Times
@who DT = Donald Trump | USA | GOV
@who GN = Gavin Newsom | USA | GOV
@who NG = National Guard of the United States | USA | MIL
@who PR = Protesters in Los Angeles | USA | CVL
@who LP = Los Angeles Police Department | USA | COP
@who KB = Karen Bass | USA | GOV
@who ICE = U.S. Immigration and Customs Enforcement | USA | COP
@who CS = Claudia Sheinbaum | MEX | GOV
@who PH = Pete Hegseth | USA | GOV
@who DH = David Huerta | USA | CVL
@where LA = Los Angeles | USA | 34.05 | -118.24
# California Will Sue Over Guard Deployment, Newsom Says
S person:Newsom>GN | Says | California Will Sue Over Guard Deployment | indirect
e1 ACCUSE | Will Sue | a=California>California,USA,GOV | st=planned
e2 MOBILIZE/troops | Guard Deployment | a=Guard>NG
+ LOS ANGELES — Gov. Gavin Newsom said on Monday that his state would take President Trump to court for having sent National Guard troops into Los Angeles without his consent, a step that no president had taken since 1965.
S person:Gov. Gavin Newsom>GN | said | his state would take President Trump to court for having sent National Guard troops into Los Angeles without his consent | indirect
e3 ACCUSE | take President Trump to court | a=his state>California,USA,GOV | r=President Trump>DT | st=planned | same=e1
e4 MOBILIZE/troops | sent | a=President Trump>DT | r=his state>California,USA,GOV | p=Los Angeles>LA | d=2025-06-08 | same=e2
. "This is exactly what he wanted.
. He flamed the fires and illegally acted to federalize the Guard," the governor wrote on X, adding that there had been no shortage of local police.
S person:the governor>GN | wrote | This is exactly what he wanted. ... federalize the Guard | direct
S person:the governor>GN | adding that | there had been no shortage of local police | indirect
e5 ACCUSE/disapprove | flamed the fires | a=the governor>GN | r=He>DT | d=2025-06-09
e6 MOBILIZE/troops | federalize the Guard | a=He>DT | p=Los Angeles>LA | same=e2
. The protests began on Friday after federal agents arrested more than 40 immigrants at a clothing warehouse and two Home Depot lots, and turned violent on Sunday, when driverless taxis were set ablaze and a freeway was blocked for hours.
e7 PROTEST/demo | protests | p=Los Angeles>LA | d=2025-06-06..2025-06-09
e8 COERCE/arrest | arrested | a=federal agents>ICE | r=more than 40 immigrants>Immigrants in Los Angeles,-,CVL | p=Los Angeles>LA | d=2025-06-06 | f=detained 40.. "more than 40 immigrants"
e9 PROTEST/vandalize | set ablaze | p=Los Angeles>LA | d=2025-06-08
e10 PROTEST/obstruct | blocked | p=Los Angeles>LA | d=2025-06-08
. Officers fired rubber bullets and tear gas, and the Police Department said at least 56 people had been detained over the weekend.
S organization:the Police Department>LP | said | at least 56 people had been detained over the weekend | indirect
e11 ASSAULT/crowd-control | fired rubber bullets and tear gas | a=Officers>LP | p=Los Angeles>LA | d=2025-06-08
e12 COERCE/arrest | detained | a=the Police Department>LP | r=at least 56 people>PR | p=Los Angeles>LA | d=2025-06-07..2025-06-08 | f=detained 56.. "at least 56 people"
. "If they spit, we will hit," Mr. Trump told reporters on Sunday, "and I promise you they will be hit harder than they have ever been hit before."
S person:Mr. Trump>DT | told | I promise you they will be hit harder than they have ever been hit before. | direct
e13 THREATEN/violence | we will hit | a=Mr. Trump>DT | r=they>PR | d=2025-06-08
. His defense secretary, Pete Hegseth, has put active-duty Marines at Camp Pendleton on high alert and warned that they would be used should the unrest go on.
S person:Pete Hegseth>PH | warned | they would be used should the unrest go on | indirect
e14 MOBILIZE/troops | put active-duty Marines | a=Pete Hegseth>PH | p=Camp Pendleton>Camp Pendleton,USA,33.3,-117.3
e15 THREATEN/violence | warned | a=Pete Hegseth>PH | r=unrest>PR
e16 MOBILIZE/troops | used | a=they>United States Marine Corps,USA,MIL | p=Los Angeles>LA | st=possible
. Mayor Karen Bass pleaded with demonstrators to stay peaceful and not to "give the administration what it wants," while demanding an end to the raids.
S person:Mayor Karen Bass>KB | pleaded | give the administration what it wants | direct
e17 REQUEST/yield | pleaded | a=Mayor Karen Bass>KB | r=demonstrators>PR
e18 REQUEST/yield | demanding | a=Mayor Karen Bass>KB | r=the administration>Trump administration,USA,GOV
. A union leader, David Huerta, who was knocked down by an agent and held on a charge of obstruction, was released on a $50,000 bond.
e19 ASSAULT/beat | knocked down | a=an agent>ICE | r=David Huerta>DH | p=Los Angeles>LA | d=2025-06-06
e20 COERCE/arrest | held | r=David Huerta>DH | p=Los Angeles>LA | d=2025-06-06
e21 RETREAT/release | released | r=David Huerta>DH
. Her government would defend its compatriots "with all legal means," said President Claudia Sheinbaum of Mexico, who disapproved of burning cars but denied a claim by Washington's homeland security chief that she had encouraged the marches.
S person:President Claudia Sheinbaum>CS | said | Her government would defend its compatriots "with all legal means," | mixed
S person:Washington's homeland security chief>=Kristi Noem | claim | she had encouraged the marches | indirect
e22 AGREE | would defend | a=Her government>Government of Mexico,MEX,GOV | r=its compatriots>Mexicans in the United States,MEX,CVL
e23 ACCUSE/disapprove | disapproved | a=President Claudia Sheinbaum>CS | r=marches>PR
e24 SUPPORT | encouraged | a=she>CS | r=marches>PR | st=denied
. The last time troops patrolled these avenues, in 1992, more than 60 people died in the riots that followed the acquittal of four policemen.
e25 MOBILIZE/troops | patrolled | a=troops>NG | p=Los Angeles>LA | d=1992-01-01..1992-12-31
e26 PROTEST/riot | riots | p=Los Angeles>LA | d=1992-01-01..1992-12-31 | f=killed 60.. "more than 60 people"
. By midnight the helicopters had gone, and street sweepers were at work on Alameda.

@story en-own-s-012 | en | 2024-09-10 | DW
@who NF = Nancy Faeser | DEU | GOV
@who DE = Germany | DEU | GOV
@who DTU = Donald Tusk | POL | GOV
@who FM = Friedrich Merz | DEU | OPP
@who CDU = Christian Democratic Union | DEU | OPP
@who AU = Austria | AUT | GOV
@who IS = Islamic State | - | REB
@who TA = Taliban | AFG | GOV
@where SO = Solingen | DEU | 51.17 | 7.08
@where GE = Germany | DEU | 51.0 | 10.0
@where KB = Kabul | AFG | 34.53 | 69.17
# Germany to check all land borders; Poland: 'Unacceptable'
S organization:Poland>=Poland | - | Unacceptable | direct
e1 COERCE/restrict | check all land borders | a=Germany>DE | p=Germany>GE | d=2024-09-16 | st=planned
e2 ACCUSE/disapprove | Unacceptable | a=Poland>Poland,POL,GOV | r=Germany>DE | d=2024-09-10
+ Germany will extend police controls to all nine of its land borders from next Monday, Interior Minister Nancy Faeser said, a fortnight after a Syrian asylum seeker allegedly stabbed three people to death at a street festival in Solingen.
S person:Interior Minister Nancy Faeser>NF | said | Germany will extend police controls to all nine of its land borders from next Monday | indirect
e3 COERCE/restrict | extend police controls | a=Germany>DE | p=Germany>GE | d=2024-09-16 | st=planned | same=e1
e4 ASSAULT/primitive | stabbed | a=a Syrian asylum seeker>Issa al-H.,SYR,REB | r=three people>-,DEU,CVL | p=Solingen>SO | d=2024-08-23 | st=possible | f=killed 3 "three people"
. "We are doing everything to protect people in our country from Islamist terrorism.
. We have turned back more than 30,000 people since last October.
e5 REJECT/assist | turned back | a=We>DE | r=more than 30,000 people>Migrants,-,CVL | p=our country>GE | d=2023-10-01..2024-09-10 | f=size 30000.. "more than 30,000 people"
. We will now be able to do it on a much greater scale," the Social Democrat said.
S person:the Social Democrat>NF | said | We are doing everything ... on a much greater scale | direct
e6 REJECT/assist | be able to do it | a=We>DE | r=people>Migrants,-,CVL | p=our country>GE | st=planned
. "Such actions are unacceptable from the Polish point of view," Prime Minister Donald Tusk replied in Warsaw, and he announced urgent consultations with the other neighbors concerned.
S person:Prime Minister Donald Tusk>DTU | replied | Such actions are unacceptable from the Polish point of view | direct
e7 ACCUSE/disapprove | unacceptable | a=Prime Minister Donald Tusk>DTU | d=2024-09-10 | same=e2
e8 AGREE | announced urgent consultations | a=he>DTU | r=other neighbors>Neighbors of Germany,-,GOV | d=2024-09-10
. What Poland needed, he said, was help in guarding the EU's frontier with Belarus, where a soldier was killed with a makeshift spear in May.
S person:he>DTU | said | help in guarding the EU's frontier with Belarus | indirect
e9 REQUEST/assist | needed | a=Poland>Poland,POL,GOV | r=EU's>European Union,-,IGO
e10 ASSAULT/primitive | killed | r=a soldier>Polish Armed Forces,POL,MIL | p=EU's frontier with Belarus>Belarus-Poland border,POL,52.7,23.9 | d=2024-05-28 | f=killed 1 "a soldier"
. Vienna will not take back anyone whom the Germans reject; "there is no room for maneuver there," Austrian Interior Minister Gerhard Karner told the newspaper Bild, adding that he had ordered his police chief not to allow any handovers.
S outlet:Bild>=Bild ; person:Austrian Interior Minister Gerhard Karner>=Gerhard Karner | told | there is no room for maneuver there | direct
S outlet:Bild>=Bild ; person:Austrian Interior Minister Gerhard Karner>=Gerhard Karner | adding that | he had ordered his police chief not to allow any handovers | indirect
e11 REJECT | will not take back | a=Vienna>AU | r=Germans>DE
e12 REQUEST | ordered | a=he>Gerhard Karner,AUT,GOV | r=his police chief>Austrian police,AUT,COP
. The Greens' migration spokeswoman accused her own coalition partners of chasing the far right, "which will always run faster."
S person:The Greens' migration spokeswoman>- | accused | which will always run faster. | direct
e13 ACCUSE/disapprove | accused | a=The Greens' migration spokeswoman>Alliance 90/The Greens,DEU,OPP | r=her own coalition partners>Government of Germany,DEU,GOV
. Opposition leader Friedrich Merz, whose CDU had threatened to boycott today's migration summit unless pushbacks at the border were on the table, walked out of it after two hours, calling the coalition "hopelessly divided."
S person:Opposition leader Friedrich Merz>FM | calling | hopelessly divided. | direct
e14 THREATEN | threatened | a=CDU>CDU | r=the coalition>Government of Germany,DEU,GOV
e15 REJECT/meet | walked out | a=Opposition leader Friedrich Merz>FM | r=the coalition>Government of Germany,DEU,GOV | d=2024-09-10
. On August 30 a charter plane carried 28 convicted Afghans from Leipzig to Kabul, the first such flight since the Taliban seized power; Berlin does not deal with them directly and has thanked Qatar for its good offices.
e16 COERCE/deport | carried | a=Berlin>DE | r=28 convicted Afghans>Afghans convicted in Germany,AFG,CVL | p=Kabul>KB | d=2024-08-30 | f=size 28 "28 convicted Afghans"
e17 ASSAULT | seized power | a=the Taliban>TA | p=Kabul>KB | d=2021-08-15
e18 SUPPORT | thanked | a=Berlin>DE | r=Qatar>Qatar,QAT,GOV
. The "Islamic State" group claimed the Solingen attack as revenge for Muslims "in Palestine and everywhere," and federal prosecutors say the suspect, Issa al-H., had sworn an oath to it.
S organization:The "Islamic State" group>IS | claimed | revenge for Muslims "in Palestine and everywhere," | mixed
S organization:federal prosecutors>=Federal Public Prosecutor of Germany | say | the suspect, Issa al-H., had sworn an oath to it | indirect
e19 ASSAULT/primitive | Solingen attack | a=The "Islamic State" group>IS | p=Solingen>SO | d=2024-08-23 | same=e4
e20 SUPPORT | sworn an oath | a=Issa al-H.>Issa al-H.,SYR,REB | r=The "Islamic State" group>IS
. Hauliers expect queues of up to an hour at Frankfurt on the Oder.
S unnamed:Hauliers>- | expect | queues of up to an hour at Frankfurt on the Oder | indirect

@story en-own-s-013 | en | 2024-07-11 | TASS
@who CN = China | CHN | GOV
@who BY = Belarus | BLR | GOV
@who PO = Poland | POL | GOV
@who NA = NATO | - | IGO
@who VM = Vadim Denisenko | BLR | MIL
@who LJ = Lin Jian | CHN | GOV
@where BR = Brest | BLR | 52.1 | 23.7
# China not to accept NATO's accusations over Ukraine — diplomat
S person:diplomat>LJ | - | China not to accept NATO's accusations over Ukraine | indirect
e1 REJECT | not to accept | a=China>CN | r=NATO's>NA | d=2024-07-11
e2 ACCUSE | accusations | a=NATO's>NA | r=China>CN | d=2024-07-10
+ BEIJING, July 11. /TASS/. Beijing categorically rejects the alliance's claim that it is a "decisive enabler" of the conflict in Ukraine, Foreign Ministry Spokesman Lin Jian told a briefing.
S person:Foreign Ministry Spokesman Lin Jian>LJ | told | Beijing categorically rejects the alliance's claim that it is a "decisive enabler" of the conflict in Ukraine | mixed
e3 REJECT | rejects | a=Beijing>CN | r=the alliance's>NA | d=2024-07-11 | same=e1
. "We do not supply weapons to either party.
e4 AID | supply weapons | a=We>CN | st=denied
. We demand that NATO stop stirring up confrontation and meddling in the Asia-Pacific region," the spokesman said.
S person:the spokesman>LJ | said | We do not supply weapons to either party. ... in the Asia-Pacific region | direct
e5 REQUEST/change | demand | a=We>CN | r=NATO>NA | d=2024-07-11
. He denied that the joint drills Chinese and Belarusian paratroopers are holding near Brest this week are aimed at Poland.
S person:He>LJ | denied | the joint drills Chinese and Belarusian paratroopers are holding near Brest this week are aimed at Poland | indirect
e6 COOPERATE | joint drills | a=Chinese>People's Liberation Army,CHN,MIL ; Belarusian paratroopers>Armed Forces of Belarus,BLR,MIL | p=Brest>BR | d=2024-07-08..2024-07-19 | st=ongoing
. Warsaw, for its part, is going to move another 17,000 soldiers to its eastern border, a deputy defense minister told the PAP agency, without excluding that crossings could be shut altogether.
S outlet:PAP>=Polish Press Agency ; unnamed:a deputy defense minister>- | told | Warsaw, for its part, is going to move another 17,000 soldiers to its eastern border | indirect
e7 MOBILIZE/troops | move another 17,000 soldiers | a=Warsaw>PO | p=its eastern border>Belarus-Poland border,POL,52.7,23.9 | st=planned | f=size 17000 "17,000 soldiers"
e8 COERCE/restrict | shut | a=Warsaw>PO | p=its eastern border>Belarus-Poland border,POL,52.7,23.9 | st=possible
. If a single shell lands on Belarusian soil, the reply will be instant, Minsk warned on Wednesday.
S organization:Minsk>BY | warned | If a single shell lands on Belarusian soil, the reply will be instant | indirect
e9 THREATEN/violence | warned | a=Minsk>BY | d=2024-07-10
. At the same time the republic has pardoned 18 seriously ill prisoners and lifted visas for citizens of 35 European countries.
e10 CONCEDE | pardoned | a=the republic>BY | r=18 seriously ill prisoners>Prisoners in Belarus,BLR,CVL
e11 CONCEDE | lifted visas | a=the republic>BY | r=citizens of 35 European countries>-,-,CVL
. The summit in Washington had pledged Kiev 40 billion euros in arms over the next year.
e12 AGREE | pledged | a=The summit>NA | r=Kiev>Ukraine,UKR,GOV | p=Washington>Washington,USA,38.9,-77.04
