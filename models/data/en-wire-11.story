@story en-own-p-067 | en | 2024-03-25 | The Times of Israel
@who UNSC = United Nations Security Council | - | IGO
@who US = United States | USA | GOV
@who IL = Israel | ISR | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who LTG = Linda Thomas-Greenfield | USA | GOV
@who H = Hamas | PSE | REB
@who AG = Antonio Guterres | - | IGO
@who HOS = Hostages held in Gaza | ISR | CVL
@where G = Gaza | PSE | 31.4 | 34.35
@where NY = New York | USA | 40.75 | -73.97
# US lets UN demand Gaza ceasefire; Netanyahu scraps delegation's trip to Washington
e1 REQUEST/yield | demand Gaza ceasefire | a=UN>UNSC | d=2024-03-25
e2 REJECT/meet | scraps | a=Netanyahu>BN | r=Washington>US | d=2024-03-25
+ The United States refrained on Monday from vetoing a UN Security Council resolution that demands an immediate ceasefire for the month of Ramadan and the release of all hostages, prompting an incensed Prime Minister Benjamin Netanyahu to cancel a visit to Washington by two of his closest aides.
e3 REJECT | vetoing | a=The United States>US | r=UN Security Council>UNSC | p=UN Security Council>NY | d=2024-03-25 | st=denied
e4 REQUEST/yield | demands | a=UN Security Council>UNSC | d=2024-03-25 | same=e1
e5 REJECT/meet | cancel a visit | a=Prime Minister Benjamin Netanyahu>BN | r=Washington>US | d=2024-03-25 | same=e2
. Fourteen members voted for the text, and there was applause in the chamber.
e6 SUPPORT | voted for | a=Fourteen members>Members of the UN Security Council,-,GOV | p=the chamber>NY | d=2024-03-25
. "This resolution must be implemented, and failure would be unforgivable," Secretary-General Antonio Guterres wrote.
S person:Secretary-General Antonio Guterres>AG | wrote | This resolution must be implemented, and failure would be unforgivable | direct
e7 REQUEST/yield | must be implemented | a=Secretary-General Antonio Guterres>AG | d=2024-03-25
. The Prime Minister's Office charged that Washington had "abandoned" its policy of linking a truce to the return of the captives, and thereby handed Hamas hope.
S organization:The Prime Minister's Office>=Prime Minister's Office of Israel | charged that | Washington had "abandoned" its policy of linking a truce to the return of the captives, and thereby handed Hamas hope | mixed
e8 ACCUSE/disapprove | charged | a=The Prime Minister's Office>Prime Minister's Office of Israel,ISR,GOV | r=Washington>US | d=2024-03-25
. American ambassador Linda Thomas-Greenfield told the council that her country backed its "critical objectives" but had abstained because the text did not condemn Hamas.
S person:American ambassador Linda Thomas-Greenfield>LTG | told | her country backed its "critical objectives" but had abstained because the text did not condemn Hamas | mixed
e9 SUPPORT | backed | a=her country>US | r=the council>UNSC | d=2024-03-25
e10 ACCUSE/disapprove | condemn | a=the council>UNSC | r=Hamas>H | st=denied
. National Security Council spokesman John Kirby professed himself "kind of perplexed": nothing had changed, and the vote was non-binding.
S person:National Security Council spokesman John Kirby>=John Kirby | professed himself | kind of perplexed | direct
S person:National Security Council spokesman John Kirby>=John Kirby | : | nothing had changed, and the vote was non-binding | indirect
. The aides were to have heard the administration's alternatives to a ground offensive in Rafah, where more than a million displaced Gazans are sheltering.
e11 CONSULT | heard | a=The aides>IL ; the administration>US | p=Washington>Washington,USA,38.9,-77.04 | st=denied
e12 ASSAULT | ground offensive | p=Rafah>Rafah,PSE,31.29,34.25 | st=possible
e13 ASSAULT | displaced | r=displaced Gazans>Displaced people in Rafah,PSE,CVL | f=displaced 1000000.. "more than a million displaced Gazans"
. Defense Minister Yoav Gallant, who was in the US capital on a visit of his own, declared that Israel had no moral right to stop the war while hostages remained in Gaza.
S person:Defense Minister Yoav Gallant>=Yoav Gallant | declared | Israel had no moral right to stop the war while hostages remained in Gaza | indirect
e14 CONSULT/visit | visit | a=Defense Minister Yoav Gallant>Yoav Gallant,ISR,GOV | r=US>US | p=US capital>Washington,USA,38.9,-77.04 | d=2024-03-25
e15 REJECT/yield | no moral right to stop | a=Defense Minister Yoav Gallant>Yoav Gallant,ISR,GOV
. Opposition leader Yair Lapid called the cancellation "shocking irresponsibility."
S person:Opposition leader Yair Lapid>=Yair Lapid | called | shocking irresponsibility. | direct
e16 ACCUSE/disapprove | shocking irresponsibility | a=Opposition leader Yair Lapid>Yair Lapid,ISR,OPP | r=Netanyahu>BN
. Hamas welcomed the resolution and said it was ready to swap prisoners at once.
S organization:Hamas>H | said | it was ready to swap prisoners at once | indirect
e17 SUPPORT | welcomed | a=Hamas>H | r=UN Security Council>UNSC
e18 AGREE | ready to swap prisoners | a=it>H | r=Israel>IL
. Hours later the group informed the mediators that it was sticking to its original demands.
S organization:the group>H | informed | it was sticking to its original demands | indirect
e19 REJECT/yield | sticking | a=it>H | r=the mediators>Qatar and Egypt,-,GOV | d=2024-03-25
. Russia, which vetoed an American draft on Friday together with China, tried in vain to put the word "permanent" back into the text.
e20 REJECT | vetoed | a=Russia>Russia,RUS,GOV ; China>China,CHN,GOV | r=American>US | p=UN Security Council>NY | d=2024-03-22
e21 REQUEST/change | tried in vain | a=Russia>Russia,RUS,GOV | r=UN Security Council>UNSC | p=UN Security Council>NY | d=2024-03-25

@story en-own-p-068 | en | 2007-04-30 | Baltic Observer
@who EE = Estonia | EST | GOV
@who R = Russia | RUS | GOV
@who POL = Estonian police | EST | COP
@who RIO = Rioters in Tallinn | EST | CVL
@who NA = Nashi | RUS | CVL
@who UP = Urmas Paet | EST | GOV
@who AA = Andrus Ansip | EST | GOV
@where T = Tallinn | EST | 59.44 | 24.75
@where M = Moscow | RUS | 55.75 | 37.62
# Estonia blames Moscow for cyber assault as statue riots subside
e1 ACCUSE/allege | blames | a=Estonia>EE | r=Moscow>R
e2 COERCE/cyber | cyber assault | a=Moscow>R | r=Estonia>EE | p=Estonia>T | d=2007-04-27..2007-04-30 | st=possible
e3 PROTEST/riot | riots | p=Estonia>T | d=2007-04-26..2007-04-28
+ TALLINN - The websites of Estonia's president, parliament and biggest newspapers were knocked out at the weekend by floods of traffic that the foreign minister traced to computers of the Russian state.
e4 COERCE/cyber | knocked out | r=Estonia's president>President of Estonia,EST,GOV ; parliament>Parliament of Estonia,EST,LEG | p=TALLINN>T | d=2007-04-28..2007-04-29 | same=e2
S person:the foreign minister>UP | traced | floods of traffic ... to computers of the Russian state | indirect
+ "The European Union is under attack because Russia is attacking Estonia," Urmas Paet said on Monday.
S person:Urmas Paet>UP | said | The European Union is under attack because Russia is attacking Estonia | direct
e5 COERCE/cyber | attacking | a=Russia>R | r=Estonia>EE | p=TALLINN>T | same=e2 | st=ongoing | d=2007-04-27..2007-04-30
e6 ACCUSE/allege | under attack | a=Urmas Paet>UP | r=Russia>R | d=2007-04-30
+ The Kremlin waved the charge aside.
e7 REJECT | waved the charge aside | a=The Kremlin>Kremlin,RUS,GOV | r=Urmas Paet>UP
+ The quarrel is about a bronze soldier six feet tall, put up by the Soviet army in 1947, that workmen lifted from a square in the centre of Tallinn before dawn on Friday.
e8 COERCE/seize | lifted | a=workmen>EE | p=Tallinn>T | d=2007-04-27
+ On the two nights that followed, young Russian-speakers smashed shop windows and overturned cars, one man was stabbed to death and more than 150 people were hurt.
e9 PROTEST/riot,vandalize | smashed | a=young Russian-speakers>RIO | p=Tallinn>T | d=2007-04-27..2007-04-28 | f=injured 150.. "more than 150 people" | same=e3
e10 ASSAULT/primitive | stabbed to death | r=one man>Dmitri Ganin,RUS,CVL | p=Tallinn>T | d=2007-04-27..2007-04-28 | f=killed 1 "one man"
+ Police fired rubber bullets and took almost 1,000 into custody, many of whom were made to squat for hours in a ferry terminal.
e11 ASSAULT/crowd-control | fired rubber bullets | a=Police>POL | r=young Russian-speakers>RIO | p=Tallinn>T | d=2007-04-27..2007-04-28
e12 COERCE/arrest | took almost 1,000 into custody | a=Police>POL | r=young Russian-speakers>RIO | p=Tallinn>T | d=2007-04-27..2007-04-28 | f=detained ..1000 "almost 1,000"
+ In Moscow the youth movement Nashi has besieged the Estonian embassy since Friday and demands that it be pulled down.
S organization:the youth movement Nashi>NA | demands that | it be pulled down | indirect
e13 PROTEST/obstruct | besieged | a=the youth movement Nashi>NA | r=the Estonian embassy>Embassy of Estonia in Moscow,EST,GOV | p=Moscow>M | d=2007-04-27..2007-04-30 | st=ongoing
e14 REQUEST | demands | a=the youth movement Nashi>NA | r=Estonian>EE | p=Moscow>M
+ A delegation of the Duma, on a visit to Tallinn on Monday, called on Prime Minister Andrus Ansip to resign.
e15 CONSULT/visit | visit | a=A delegation of the Duma>State Duma,RUS,LEG | r=Tallinn>EE | p=Tallinn>T | d=2007-04-30
e16 REQUEST/yield | called on | a=A delegation of the Duma>State Duma,RUS,LEG | r=Prime Minister Andrus Ansip>AA | p=Tallinn>T | d=2007-04-30
+ He will not, and nor will the soldier come back: it was put up again on Monday in a military cemetery three kilometres away.
e17 REJECT/yield | will not | a=He>AA | r=A delegation of the Duma>State Duma,RUS,LEG
+ NATO is sending computer experts, and Germany, which holds the EU's presidency, spoke to both capitals and asked them to calm down.
e18 AID | sending computer experts | a=NATO>NATO,-,IGO | r=Tallinn>EE | st=ongoing
e19 CONSULT/phone | spoke | a=Germany>Germany,DEU,GOV ; both capitals>EE ; both capitals>R
e20 REQUEST/yield | asked | a=Germany>Germany,DEU,GOV | r=both capitals>EE ; both capitals>R

@story en-own-p-069 | en | 2025-02-19 | TASS
@who SL = Sergey Lavrov | RUS | GOV
@who MR = Marco Rubio | USA | GOV
@who R = Russia | RUS | GOV
@who US = United States | USA | GOV
@who YU = Yury Ushakov | RUS | GOV
@who VZ = Vladimir Zelensky | UKR | GOV
@where RI = Riyadh | SAU | 24.71 | 46.68
# Lavrov briefs Duma on Riyadh talks: embassies to resume normal work
S person:Lavrov>SL | : | embassies to resume normal work | indirect
e1 AGREE | resume normal work | a=Lavrov>R | st=planned
+ MOSCOW, February 19. /TASS/.
. Russia and the US agreed at Tuesday's consultations in Riyadh to remove obstacles to the work of their embassies and to appoint teams for settling the Ukrainian conflict, Foreign Minister Sergey Lavrov told State Duma members.
S person:Foreign Minister Sergey Lavrov>SL | told | Russia and the US agreed at Tuesday's consultations in Riyadh to remove obstacles to the work of their embassies and to appoint teams for settling the Ukrainian conflict | indirect
e2 AGREE | agreed | a=Russia>R ; the US>US | p=Riyadh>RI | d=2025-02-18
e3 CONSULT | consultations | a=Russia>R ; the US>US | p=Riyadh>RI | d=2025-02-18
. "We not only listened to each other, we heard each other," he emphasized.
S person:he>SL | emphasized | We not only listened to each other, we heard each other | direct
. The four and a half hours of talks in the Saudi capital were attended by US Secretary of State Marco Rubio and Kremlin Aide Yury Ushakov, among others.
e4 CONSULT | talks | a=US Secretary of State Marco Rubio>MR ; Kremlin Aide Yury Ushakov>YU | p=Saudi capital>RI | d=2025-02-18 | same=e3
. Lavrov reiterated that the deployment of any NATO troops in Ukraine, under whatever flag, was "unacceptable."
S person:Lavrov>SL | reiterated | the deployment of any NATO troops in Ukraine, under whatever flag, was "unacceptable." | mixed
e5 MOBILIZE/troops | deployment | a=NATO troops>NATO,-,IGO | p=Ukraine>Ukraine,UKR,49.0,32.0 | st=possible
e6 REJECT | unacceptable | a=Lavrov>SL | r=NATO>NATO,-,IGO
. Vladimir Zelensky, who was not invited, postponed his own trip to Saudi Arabia until March 10 and complained that decisions were being made behind Ukraine's back.
S person:Vladimir Zelensky>VZ | complained that | decisions were being made behind Ukraine's back | indirect
e7 REJECT/meet | postponed | a=Vladimir Zelensky>VZ | r=Saudi Arabia>Saudi Arabia,SAU,GOV
e8 ACCUSE/disapprove | complained | a=Vladimir Zelensky>VZ | r=the US>US
. According to Ushakov, it is too early to name a date for a meeting between Vladimir Putin and Donald Trump.
S person:Ushakov>YU | According to | it is too early to name a date for a meeting between Vladimir Putin and Donald Trump | indirect
e9 AGREE | meeting | a=Vladimir Putin>Vladimir Putin,RUS,GOV ; Donald Trump>Donald Trump,USA,GOV | st=possible

@story en-own-p-070 | en | 2012-11-21 | Gulf Monitor
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who MKA = Mohamed Kamel Amr | EGY | GOV
@who HC = Hillary Clinton | USA | GOV
@who MM = Mohamed Morsi | EGY | GOV
@who KM = Khaled Meshaal | PSE | REB
@who EB = Ehud Barak | ISR | GOV
@where C = Cairo | EGY | 30.04 | 31.24
@where G = Gaza | PSE | 31.5 | 34.47
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Egypt announces truce in Gaza after bus bomb rocks Tel Aviv
e1 CONCEDE | truce | p=Gaza>G | d=2012-11-21
e2 ASSAULT/explosives | bomb | p=Tel Aviv>TA | d=2012-11-21
+ CAIRO - Israel and Hamas agreed to stop shooting at nine o'clock on Wednesday night, Egypt's foreign minister announced with Hillary Clinton beside him, ending eight days of bombing and rocket fire in which 162 Palestinians and five Israelis lost their lives.
S person:Egypt's foreign minister>MKA | announced | Israel and Hamas agreed to stop shooting at nine o'clock on Wednesday night | indirect
e3 CONCEDE | agreed to stop shooting | a=Israel>IL ; Hamas>H | p=CAIRO>C | d=2012-11-21 | same=e1
e4 ASSAULT/aerial,heavy-weapons | bombing and rocket fire | a=Israel>IL ; Hamas>H | r=162 Palestinians>-,PSE,- ; five Israelis>-,ISR,- | d=2012-11-14..2012-11-21 | f=killed 162 "162 Palestinians" ; killed 5 "five Israelis"
+ Under the one-page understanding, Israel halts all attacks "including incursions and targeting of individuals", the factions stop the rockets, and the crossings are to be opened "after 24 hours".
S document:the one-page understanding>=ceasefire understanding of November 2012 | - | including incursions and targeting of individuals | direct
e5 RETREAT/ceasefire | halts all attacks | a=Israel>IL | p=Gaza>G | d=2012-11-21 | st=planned
e6 RETREAT/ceasefire | stop the rockets | a=the factions>Palestinian armed factions,PSE,REB | p=Gaza>G | d=2012-11-21 | st=planned
e7 RETREAT/access | crossings are to be opened | a=Israel>IL | p=Gaza>G | d=2012-11-22 | st=planned
+ Hamas leader Khaled Meshaal claimed victory and thanked Egypt and, pointedly, Iran, "which armed us".
S person:Hamas leader Khaled Meshaal>KM | thanked | which armed us | direct
e8 SUPPORT | thanked | a=Hamas leader Khaled Meshaal>KM | r=Egypt>Egypt,EGY,GOV ; Iran>Iran,IRN,GOV | d=2012-11-21
e9 AID | armed us | a=Iran>Iran,IRN,GOV | r=us>H
+ Israel's defence minister, Ehud Barak, warned that the bargain could last "nine days, nine weeks or more" and that the army would strike again if it did not.
S person:Israel's defence minister, Ehud Barak>EB | warned | the bargain could last "nine days, nine weeks or more" and that the army would strike again if it did not | mixed
e10 THREATEN/violence | warned | a=Israel's defence minister, Ehud Barak>EB | r=Hamas>H
+ At noon a bomb had exploded on the number 142 bus outside the defence ministry in Tel Aviv and wounded 28 passengers; celebratory gunfire was heard in Gaza.
e11 ASSAULT/explosives | exploded | r=28 passengers>-,ISR,CVL | p=Tel Aviv>TA | d=2012-11-21 | f=injured 28 "28 passengers" | same=e2
+ Thirty thousand Israeli reservists, called up last weekend for an invasion that did not come, will start to go home.
e12 MOBILIZE/troops | called up | a=Israel>IL | r=Israeli reservists>Israeli reservists,ISR,MIL | d=2012-11-17..2012-11-18 | f=size 30000 "Thirty thousand Israeli reservists"
e13 ASSAULT | invasion | a=Israel>IL | p=Gaza>G | st=denied
e14 RETREAT/withdraw | go home | a=Israeli reservists>Israeli reservists,ISR,MIL | st=planned
+ Mrs Clinton, who had come from Phnom Penh by way of Jerusalem and Ramallah, praised President Mohamed Morsi for "assuming the leadership".
S person:Mrs Clinton>HC | praised | assuming the leadership | direct
e15 SUPPORT | praised | a=Mrs Clinton>HC | r=President Mohamed Morsi>MM | p=CAIRO>C | d=2012-11-21
+ An ambulance driver in Beit Lahiya, Fadi Nassar, said he would believe it at nine and one minute.
S person:Fadi Nassar>=Fadi Nassar | said | he would believe it at nine and one minute | indirect
+ He slept, he reported afterwards, for eleven hours.

@story en-own-p-071 | en | 2025-05-15 | Caucasus Courier
@who G = Georgia | GEO | GOV
@who AZ = Azerbaijan | AZE | GOV
@who AR = Armenia | ARM | GOV
@who NP = Nikol Pashinyan | ARM | GOV
@who IA = Ilham Aliyev | AZE | GOV
@who RV = Ruben Vardanyan | ARM | -
@who FIDH = International Federation for Human Rights | - | NGO
@who IR = Iran | IRN | GOV
@where B = Baku | AZE | 40.41 | 49.87
@where Y = Yerevan | ARM | 40.18 | 44.51
# Armenia frees two Azerbaijani soldiers ahead of border talks
e1 RETREAT/release | frees | a=Armenia>AR | r=two Azerbaijani soldiers>Azerbaijani soldiers,AZE,MIL | f=size 2 "two Azerbaijani soldiers"
e2 AGREE | border talks | a=Armenia>AR | st=planned
+ Yerevan handed back two Azerbaijani servicemen who strayed across the frontier in April, and the commissions of the two countries will sit down next week to mark out another 40 kilometres of it.
e3 RETREAT/release | handed back | a=Yerevan>AR | r=two Azerbaijani servicemen>Azerbaijani soldiers,AZE,MIL | f=size 2 "two Azerbaijani servicemen" | same=e1
e4 AGREE | sit down | a=commissions of the two countries>AR ; commissions of the two countries>AZ | d=2025-05-19..2025-05-25 | st=planned | same=e2
. It was a gesture, said a spokeswoman for Prime Minister Nikol Pashinyan, "that asks for nothing in return".
S person:a spokeswoman for Prime Minister Nikol Pashinyan>=Nazeli Baghdasaryan | said | It was a gesture ... "that asks for nothing in return" | mixed
. Baku acknowledged it in a single line.
. The text of a peace treaty was agreed in March, but Ilham Aliyev refuses to sign unless Armenia changes its constitution first.
e5 AGREE | agreed | a=Armenia>AR ; Baku>AZ | d=2025-03-01..2025-03-31
e6 REJECT | refuses | a=Ilham Aliyev>IA | r=Armenia>AR
e7 CONCEDE | changes its constitution | a=Armenia>AR | st=possible
. He also wants the OSCE's Minsk Group wound up.
e8 REQUEST | wants | a=He>IA | r=Armenia>AR
. Sixteen former leaders of Nagorno-Karabakh, among them the banker Ruben Vardanyan, are on trial before a military court in the Azerbaijani capital on charges that include war crimes and terrorism.
e9 ACCUSE/allege | on trial | a=military court>Baku Military Court,AZE,JUD | r=Sixteen former leaders of Nagorno-Karabakh>Former leaders of Nagorno-Karabakh,AZE,REB ; the banker Ruben Vardanyan>RV | p=Azerbaijani capital>B | st=ongoing
. Mr Vardanyan went on hunger strike for three weeks in February, and was taken to a prison clinic.
e10 PROTEST/hunger | hunger strike | a=Mr Vardanyan>RV | p=Azerbaijani capital>B | d=2025-02-01..2025-02-28
. The International Federation for Human Rights has called on European states to impose sanctions on the prosecutors.
e11 REQUEST | called on | a=The International Federation for Human Rights>FIDH | r=European states>European states,-,GOV
. Along the Araks, Armenian and Iranian special forces held a two-day exercise in April in repelling imaginary terrorists, which Baku took amiss.
e12 COOPERATE | exercise | a=Armenian>Armed Forces of Armenia,ARM,MIL ; Iranian special forces>Islamic Revolutionary Guard Corps,IRN,MIL | p=Araks>Aras River,-,38.9,46.2 | d=2025-04-01..2025-04-30
. Both armies reported shooting at night from the other side all through spring, and each time the other side denied it.
S organization:Both armies>=Armed forces of Armenia and Azerbaijan | reported | shooting at night from the other side | indirect
e13 ASSAULT/firearms | shooting | a=the other side>Armed Forces of Azerbaijan,AZE,MIL ; the other side>Armed Forces of Armenia,ARM,MIL
e14 REJECT | denied | a=the other side>Armed Forces of Azerbaijan,AZE,MIL ; the other side>Armed Forces of Armenia,ARM,MIL | r=Both armies>Armed Forces of Azerbaijan,AZE,MIL ; Both armies>Armed Forces of Armenia,ARM,MIL
. In Khnatsakh, a village of ninety people, bullets went through the roof of the house of culture, where children rehearse a play about a hedgehog.
e15 ASSAULT/firearms | bullets | r=Khnatsakh>Residents of Khnatsakh,ARM,CVL | p=Khnatsakh>Khnatsakh,ARM,39.57,46.43

@story en-own-p-072 | en | 2019-07-20 | Tasnim News Agency
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who SI = Crew of the Stena Impero | - | CVL
@who UK = United Kingdom | GBR | GOV
@who JH = Jeremy Hunt | GBR | GOV
@who GC = Guardian Council | IRN | GOV
@where HZ = Strait of Hormuz | - | 26.57 | 56.25
@where BA = Bandar Abbas | IRN | 27.18 | 56.27
@where GI = Gibraltar | GIB | 36.14 | -5.35
# IRGC Seizes British Tanker in Strait of Hormuz
e1 COERCE/seize | Seizes | a=IRGC>IRGC | r=British Tanker>Stena Impero,GBR,BUS | p=Strait of Hormuz>HZ | d=2019-07-19
+ TEHRAN (Tasnim) – The Islamic Revolution Guards Corps Navy captured a British oil tanker on Friday for “failing to respect international maritime rules.”
e2 COERCE/seize | captured | a=The Islamic Revolution Guards Corps Navy>IRGC | r=a British oil tanker>Stena Impero,GBR,BUS | p=Strait of Hormuz>HZ | d=2019-07-19 | same=e1
+ The Stena Impero had switched off its tracking device and collided with an Iranian fishing boat, the head of ports in Hormozgan Province, Allahmorad Afifipour, told Tasnim.
S outlet:Tasnim>=Tasnim ; person:Allahmorad Afifipour>=Allahmorad Afifipour | told | The Stena Impero had switched off its tracking device and collided with an Iranian fishing boat | indirect
+ The vessel and its crew of 23, none of them Britons, were taken to the port of Bandar Abbas for an investigation.
e3 COERCE/arrest | taken | r=The vessel>Stena Impero,GBR,BUS ; its crew of 23>SI | p=Bandar Abbas>BA | d=2019-07-19 | f=detained 23 "its crew of 23"
e4 ACCUSE/investigate | investigation | r=The vessel>Stena Impero,GBR,BUS | p=Bandar Abbas>BA | st=ongoing
+ British Foreign Secretary Jeremy Hunt warned of “serious consequences” if the ship was not released, but added that London was not looking at military options.
S person:British Foreign Secretary Jeremy Hunt>JH | warned of | serious consequences | direct
S person:British Foreign Secretary Jeremy Hunt>JH | added | London was not looking at military options | indirect
e5 THREATEN | warned | a=British Foreign Secretary Jeremy Hunt>JH | r=IRGC>Iran,IRN,GOV
e6 RETREAT/release | released | a=IRGC>IRGC | r=the ship>Stena Impero,GBR,BUS | st=possible
+ The spokesman for the Guardian Council, Abbas Ali Kadkhodaei, noted that the rule of reciprocal action is well known in international law.
S person:The spokesman for the Guardian Council, Abbas Ali Kadkhodaei>=Abbas Ali Kadkhodaei | noted | the rule of reciprocal action is well known in international law | indirect
+ British marines had boarded the Iranian supertanker Grace 1 off Gibraltar on July 4, and a court there extended its detention by a month hours before the incident in the strait.
e7 COERCE/seize | boarded | a=British marines>Royal Marines,GBR,MIL | r=the Iranian supertanker Grace 1>Grace 1,IRN,BUS | p=Gibraltar>GI | d=2019-07-04
e8 COERCE/seize | extended its detention | a=a court there>Supreme Court of Gibraltar,GIB,JUD | r=its>Grace 1,IRN,BUS | p=Gibraltar>GI | d=2019-07-19
+ Germany and France urged Iran to let the Stena Impero sail on.
e9 REQUEST/yield | urged | a=Germany>Germany,DEU,GOV ; France>France,FRA,GOV | r=Iran>Iran,IRN,GOV
+ A second British-operated tanker, the Mesdar, was held briefly and allowed to leave after being told to observe environmental rules, an informed source said.
S unnamed:an informed source>- | said | A second British-operated tanker, the Mesdar, was held briefly and allowed to leave after being told to observe environmental rules | indirect
e10 COERCE/seize | held briefly | r=the Mesdar>Mesdar,LBR,BUS | p=Strait of Hormuz>HZ | d=2019-07-19
e11 RETREAT/release | allowed to leave | r=the Mesdar>Mesdar,LBR,BUS | p=Strait of Hormuz>HZ | d=2019-07-19
