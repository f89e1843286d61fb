@story en-own-qc-007 | en | 2024-09-02 | The Jerusalem Ledger
@who HI = Histadrut | ISR | NGO
@who H = Hamas | PSE | REB
@who HOS = Six hostages slain in Rafah | ISR | CVL
@who BN = Benjamin Netanyahu | ISR | GOV
@who YG = Yoav Gallant | ISR | GOV
@who LC = Tel Aviv Labor Court | ISR | JUD
@who IDF = Israel Defense Forces | ISR | MIL
@who JB = Joe Biden | USA | GOV
@who AB = Arnon Bar-David | ISR | NGO
@who UK = United Kingdom | GBR | GOV
@who BS = Bezalel Smotrich | ISR | GOV
@where R = Rafah | PSE | 31.29 | 34.25
@where TA = Tel Aviv | ISR | 32.08 | 34.78
@where PH = Philadelphi Corridor | PSE | 31.26 | 34.25
@where IS = Israel | ISR | 31.5 | 34.9
# Labor court cuts short strike for hostages; Netanyahu asks 'forgiveness' from families of six
e1 REQUEST/yield | cuts short strike | a=Labor court>LC | r=strike>HI | d=2024-09-02
e2 PROTEST/strike | strike | d=2024-09-02
S person:Netanyahu>BN | asks | forgiveness | direct
e3 CONCEDE | asks 'forgiveness' | a=Netanyahu>BN | r=families of six>Families of six slain hostages,ISR,CVL | d=2024-09-02
+ Much of the country stood still for half a working day on Monday in a walkout called by the Histadrut labor federation over the murder of six captives in a tunnel beneath Rafah.
e4 PROTEST/strike | walkout | a=the Histadrut labor federation>HI | p=the country>IS | d=2024-09-02 | same=e2
e5 ASSAULT/targeted | murder of six captives | r=six captives>HOS | p=Rafah>R | d=2024-08-29..2024-08-30 | f=killed 6 "six captives"
. Ben Gurion Airport halted departures between eight and ten, banks stayed shut, and buses ran in Jerusalem but not in Tel Aviv.
e6 PROTEST/strike | halted departures | p=Ben Gurion Airport>Ben Gurion Airport,ISR,32.01,34.89 | d=2024-09-02 | same=e2
+ At 2:30 p.m. the Tel Aviv Labor Court, acting on a petition by Finance Minister Bezalel Smotrich, ruled that the strike was political and ordered an end to it.
S organization:the Tel Aviv Labor Court>LC | ruled that | the strike was political | indirect
e7 ACCUSE | petition | a=Finance Minister Bezalel Smotrich>BS | r=the strike>HI
e8 REQUEST/yield | ordered an end | a=the Tel Aviv Labor Court>LC | r=the strike>HI | d=2024-09-02 | same=e1
. Arnon Bar-David, the federation's chairman, told his members to go back to their desks.
e9 REQUEST/yield | told | a=Arnon Bar-David>AB | r=his members>HI
+ The bodies of Hersh Goldberg-Polin, Eden Yerushalmi, Carmel Gat, Ori Danino, Alex Lobanov and Almog Sarusi were found on Saturday by soldiers 20 meters underground.
. The Health Ministry said an autopsy had determined that they were shot at close range on Thursday or Friday morning.
S organization:The Health Ministry>=Health Ministry of Israel ; document:an autopsy>=autopsy | had determined that | they were shot at close range on Thursday or Friday morning | indirect
e10 ASSAULT/firearms,targeted | shot at close range | r=they>HOS | p=Rafah>R | d=2024-08-29..2024-08-30 | same=e5
. Three of them had been on the list of those to be released in the first stage of the deal discussed in July, a senior Israeli official told CNN.
S outlet:CNN>=CNN ; unnamed:a senior Israeli official>- | told | Three of them had been on the list of those to be released in the first stage of the deal discussed in July | indirect
e11 RETREAT/release | released | r=Three of them>HOS | st=possible | f=size 3 "Three of them"
+ "I ask your forgiveness that we did not manage to bring them back alive," the prime minister said at a news conference, his first in weeks.
S person:the prime minister>BN | said | I ask your forgiveness that we did not manage to bring them back alive | direct
e12 CONCEDE | ask your forgiveness | a=the prime minister>BN | d=2024-09-02 | same=e3
e13 AID | bring them back alive | a=we>Israel,ISR,GOV | r=them>HOS | st=denied
. "We were close."
S person:the prime minister>BN | - | We were close. | direct
+ He then stood before a map of Gaza and explained for the better part of an hour why the army would not leave the Philadelphi Corridor.
S person:He>BN | explained | the army would not leave the Philadelphi Corridor | indirect
e14 REJECT/yield | would not leave | a=the army>IDF | p=the Philadelphi Corridor>PH
+ Defense Minister Yoav Gallant had on Sunday demanded that the security cabinet reverse its vote on the corridor, a demand which was met with silence, according to two people who were present.
S person:Defense Minister Yoav Gallant>YG | demanded that | the security cabinet reverse its vote on the corridor | indirect
S unnamed:two people who were present>- | according to | a demand which was met with silence | indirect
e15 REQUEST/yield | demanded | a=Defense Minister Yoav Gallant>YG | r=the security cabinet>Security Cabinet of Israel,ISR,GOV | d=2024-09-01
+ Asked in Washington whether Netanyahu was doing enough to get an agreement, President Joe Biden had one word: "No."
S person:President Joe Biden>JB | had one word | No. | direct
e16 ACCUSE/disapprove | "No." | a=President Joe Biden>JB | r=Netanyahu>BN
+ Britain, meanwhile, suspended 30 of 350 arms export licenses because of what it called a clear risk that they might be used to breach international law.
S organization:Britain>UK | called | a clear risk that they might be used to breach international law | indirect
e17 SANCTION/discontinue | suspended | a=Britain>UK | f=size 30 "30 of 350 arms export licenses"
+ At dusk the crowds were back on Begin Road, thinner than the night before, when organizers spoke of 300,000.
S unnamed:organizers>- | spoke of | 300,000 | indirect
e18 PROTEST/demo | crowds were back | a=the crowds>Protesters in Tel Aviv,ISR,CVL | p=Begin Road>TA | d=2024-09-02
e19 PROTEST/demo | 300,000 | a=the crowds>Protesters in Tel Aviv,ISR,CVL | p=Begin Road>TA | d=2024-09-01 | f=size 300000 "300,000"
. A woman with a loudhailer read out six names, then ninety-seven others, and that took eleven minutes.

@story en-own-qc-008 | en | 2024-08-17 | Times of the Hills
@who SE = Israeli settlers | ISR | CVL
@who RS = Rashid Seda | PSE | CVL
@who JIT = Residents of Jit | PSE | CVL
@who IDF = Israel Defense Forces | ISR | MIL
@who SB = Shin Bet | ISR | SPY
@who IH = Isaac Herzog | ISR | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who US = United States | USA | GOV
@who JBO = Josep Borrell | - | IGO
@who IL = Israel | ISR | GOV
@where J = Jit | PSE | 32.21 | 35.17
@where HW = Huwara | PSE | 32.15 | 35.26
# Four suspects held in settler rampage at Jit that left a Palestinian dead
e1 COERCE/arrest | held | r=Four suspects>SE | f=detained 4 "Four suspects"
e2 ASSAULT | rampage | a=settler>SE | r=a Palestinian>RS | p=Jit>J | d=2024-08-15 | f=killed 1 "a Palestinian dead"
+ They came down from the ridge at around eight on Thursday evening, masked, dressed in black, some with M16s and some with jerrycans.
+ When they had gone, four houses and six cars were burning in Jit, a village of 2,500 west of Nablus, and Rashid Seda, 23, lay dying of a bullet in the chest.
e3 ASSAULT/destroy | burning | a=they>SE | r=Jit>JIT | p=Jit>J | d=2024-08-15 | same=e2
e4 ASSAULT/firearms | bullet in the chest | r=Rashid Seda>RS | p=Jit>J | d=2024-08-15 | f=killed 1 "Rashid Seda" | same=e2
+ The Shin Bet security service and police announced on Friday that they had detained four Israelis, one a minor, on suspicion of having taken part in the riot.
S organization:The Shin Bet security service>SB ; organization:police>=Israel Police | announced on Friday that | they had detained four Israelis, one a minor, on suspicion of having taken part in the riot | indirect
e5 COERCE/arrest | detained | a=The Shin Bet security service>SB ; police>Israel Police,ISR,COP | r=four Israelis>SE | f=detained 4 "four Israelis" | same=e1
e6 PROTEST/riot | riot | a=four Israelis>SE | p=Jit>J | d=2024-08-15 | st=possible
+ The army said it would examine who fired at Seda; according to residents, it was one of the intruders, and soldiers turned up an hour late.
S organization:The army>IDF | said | it would examine who fired at Seda | indirect
S unnamed:residents>- | according to | it was one of the intruders, and soldiers turned up an hour late | indirect
e7 ACCUSE/investigate | examine | a=it>IDF | st=planned
e8 ASSAULT/firearms | fired at Seda | r=Seda>RS | p=Jit>J | d=2024-08-15 | same=e2
+ "We threw stones and they threw Molotov cocktails, so it was not an even match," said Muawiya Ali, a taxi driver, whose brother was knocked unconscious with a club.
S person:Muawiya Ali>=Muawiya Ali | said | We threw stones and they threw Molotov cocktails, so it was not an even match | direct
e9 ASSAULT/primitive | threw stones | a=We>JIT | r=they>SE | p=Jit>J | d=2024-08-15
e10 ASSAULT/destroy | threw Molotov cocktails | a=they>SE | r=We>JIT | p=Jit>J | d=2024-08-15 | same=e2
e11 ASSAULT/beat | knocked unconscious | a=they>SE | r=brother>JIT | p=Jit>J | d=2024-08-15
+ President Isaac Herzog condemned what he called a pogrom by "an extremist minority," and Netanyahu's office promised that those behind any crime would be caught and tried.
S person:he>IH | called | a pogrom by "an extremist minority," | mixed
S organization:Netanyahu's office>=Prime Minister's Office of Israel | promised that | those behind any crime would be caught and tried | indirect
e12 ACCUSE/disapprove | condemned | a=President Isaac Herzog>IH | r=an extremist minority>SE
e13 ASSAULT | pogrom | a=an extremist minority>SE | p=Jit>J | d=2024-08-15 | same=e2
e14 AGREE | promised | a=Netanyahu's office>Prime Minister's Office of Israel,ISR,GOV
e15 COERCE/arrest | caught | r=those behind any crime>SE | st=planned
+ Settler leaders said the raiders were strangers to the area.
S unnamed:Settler leaders>- | said | the raiders were strangers to the area | indirect
+ Overseas, patience is wearing thin.
. EU foreign policy chief Josep Borrell said he would table a proposal for sanctions on "enablers" of violence, members of the Israeli cabinet included.
S person:EU foreign policy chief Josep Borrell>JBO | said | he would table a proposal for sanctions on "enablers" of violence, members of the Israeli cabinet included | mixed
e16 REQUEST/change | table a proposal | a=EU foreign policy chief Josep Borrell>JBO | r=EU>European Union,-,IGO | st=planned
e17 SANCTION/discontinue | sanctions | a=EU>European Union,-,IGO | r=members of the Israeli cabinet>Israeli ministers,ISR,GOV | st=possible
. A White House spokesperson told the Axios website that attacks by settlers "must stop," and the US ambassador, Jack Lew, conveyed as much in a call to the defense minister.
S outlet:the Axios website>=Axios ; person:A White House spokesperson>- | told | attacks by settlers "must stop," | mixed
e18 REQUEST/yield | must stop | a=A White House spokesperson>US | r=settlers>SE
e19 CONSULT/phone | call | a=Jack Lew>Jack Lew,USA,GOV ; the defense minister>Yoav Gallant,ISR,GOV
+ Washington has since February blacklisted eight settlers and five outposts.
e20 SANCTION/discontinue | blacklisted | a=Washington>US | r=eight settlers>SE | d=2024-02-01..2024-08-17 | f=size 8 "eight settlers"
+ The UN's humanitarian office has recorded some 1,250 such attacks since October 7.
S organization:The UN's humanitarian office>=OCHA | has recorded | some 1,250 such attacks since October 7 | indirect
e21 ASSAULT | attacks | a=settlers>SE | d=2023-10-07..2024-08-17 | f=size 1250 "some 1,250 such attacks"
. In February 2023, in Huwara, a few miles down the same road, a mob torched dozens of houses after two brothers had been shot dead at a crossing; not one man was ever convicted.
e22 ASSAULT/destroy | torched | a=a mob>SE | r=Huwara>Residents of Huwara,PSE,CVL | p=Huwara>HW | d=2023-02-26
e23 ASSAULT/firearms | shot dead | r=two brothers>Hallel and Yagel Yaniv,ISR,CVL | p=Huwara>HW | d=2023-02-26 | f=killed 2 "two brothers"
e24 SANCTION/convict | convicted | r=not one man>SE | st=denied

@story en-own-qc-009 | en | 2025-05-12 | Agence France-Presse
@who EA = Edan Alexander | ISR | MIL
@who H = Hamas | PSE | REB
@who DT = Donald Trump | USA | GOV
@who SW = Steve Witkoff | USA | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who RC = International Committee of the Red Cross | CHE | NGO
@who IL = Israel | ISR | GOV
@who US = United States | USA | GOV
@who EQ = Egypt and Qatar | - | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@where KY = Khan Yunis | PSE | 31.34 | 34.3
@where DO = Doha | QAT | 25.29 | 51.53
@where G = Gaza | PSE | 31.4 | 34.35
# Hamas frees US-Israeli soldier as Trump heads for Gulf
e1 RETREAT/release | frees | a=Hamas>H | r=US-Israeli soldier>EA | d=2025-05-12
e2 AGREE | heads for Gulf | a=Trump>DT | st=planned
+ Hamas on Monday handed over Edan Alexander, a 21-year-old American-born soldier, to the Red Cross in the Gaza Strip, after 19 months of captivity and several weeks of secret contacts between the Islamist movement and Washington.
e3 RETREAT/release | handed over | a=Hamas>H | r=Edan Alexander>EA | p=the Gaza Strip>KY | d=2025-05-12 | same=e1
e4 CONSULT | secret contacts | a=the Islamist movement>H ; Washington>US
+ No ceremony was held this time, no stage, no certificate.
. A convoy of white vehicles left Khan Yunis at about 6:30 pm (1530 GMT), witnesses said, and the guns were quiet for some hours.
S unnamed:witnesses>- | said | A convoy of white vehicles left Khan Yunis at about 6:30 pm (1530 GMT) | indirect
e5 RETREAT/ceasefire | guns were quiet | p=Khan Yunis>KY | d=2025-05-12
+ "The Red Cross has transferred the hostage to the custody of our forces," the Israeli military announced.
S organization:the Israeli military>IDF | announced | The Red Cross has transferred the hostage to the custody of our forces | direct
e6 RETREAT/release | transferred | a=The Red Cross>RC | r=the hostage>EA | p=Khan Yunis>KY | d=2025-05-12 | same=e1
+ The group described the release as a gesture of goodwill towards President Donald Trump, who starts a tour of Saudi Arabia, Qatar and the United Arab Emirates on Tuesday.
S organization:The group>H | described the release as | a gesture of goodwill towards President Donald Trump | indirect
e7 RETREAT/release | the release | a=The group>H | r=the hostage>EA | p=Khan Yunis>KY | d=2025-05-12 | same=e1
e8 AGREE | starts a tour | a=President Donald Trump>DT | r=Saudi Arabia>Saudi Arabia,SAU,GOV ; Qatar>Qatar,QAT,GOV ; the United Arab Emirates>United Arab Emirates,ARE,GOV | d=2025-05-13 | st=planned | same=e2
. It offered to begin at once talks on a lasting truce, an exchange of all captives for prisoners, and the running of Gaza by technocrats.
e9 AGREE | offered to begin | a=It>H
e10 RETREAT/release | exchange of all captives | a=It>H | p=Gaza>G | st=possible
+ Prime Minister Benjamin Netanyahu had a different reading.
. "This was achieved thanks to the military pressure we applied and the political pressure President Trump applied," his office quoted him as saying. "It is a winning combination."
S organization:his office>=Prime Minister's Office of Israel ; person:him>BN | quoted him as saying | This was achieved thanks to the military pressure we applied and the political pressure President Trump applied | direct
S organization:his office>=Prime Minister's Office of Israel ; person:him>BN | - | It is a winning combination. | direct
. Israel had committed itself to no ceasefire, it stressed, only to a safe corridor for Alexander.
S organization:it>=Prime Minister's Office of Israel | stressed | Israel had committed itself to no ceasefire ... only to a safe corridor for Alexander | indirect
e11 CONCEDE | committed itself to no ceasefire | a=Israel>IL | st=denied
e12 AGREE | only to a safe corridor | a=Israel>IL | r=Alexander>EA | d=2025-05-12
+ He nonetheless agreed, at the request of US envoy Steve Witkoff, to send negotiators to Doha on Tuesday.
e13 AGREE | agreed | a=He>BN | r=US envoy Steve Witkoff>SW | d=2025-05-12
e14 REQUEST | request | a=US envoy Steve Witkoff>SW | r=He>BN | d=2025-05-12
e15 AGREE | send negotiators | a=He>BN | p=Doha>DO | d=2025-05-13 | st=planned
+ Egypt and Qatar, in a joint statement, welcomed an "encouraging step back to the negotiating table".
S document:a joint statement>=joint statement of Egypt and Qatar | welcomed | encouraging step back to the negotiating table | direct
e16 SUPPORT | welcomed | a=Egypt and Qatar>Egypt,EGY,GOV ; Egypt and Qatar>Qatar,QAT,GOV
+ In Tenafly, New Jersey, where Alexander went to high school, several hundred people watched on a screen put up on the lawn outside the town hall.
+ His grandmother, Varda Ben Baruch, feared for the others.
. "I am happy, and I am ashamed of being happy," she told AFP in Tel Aviv.
S person:she>=Varda Ben Baruch | told | I am happy, and I am ashamed of being happy | direct
+ Alexander was dragged from his post near Nirim on October 7, 2023; two comrades of his were killed beside him.
e17 ASSAULT/abduct | dragged | r=Alexander>EA | p=Nirim>Nirim,ISR,31.34,34.4 | d=2023-10-07
e18 ASSAULT | killed | r=two comrades>Israel Defense Forces,ISR,MIL | p=Nirim>Nirim,ISR,31.34,34.4 | d=2023-10-07 | f=killed 2 "two comrades"
+ Fifty-eight people are still held in the territory, 34 of whom the military says are dead.
S organization:the military>IDF | says | 34 of whom ... are dead | indirect
e19 ASSAULT/abduct | still held | r=Fifty-eight people>Hostages held in Gaza,-,CVL | p=the territory>G | st=ongoing | f=abducted 58 "Fifty-eight people"
+ Gaza has had no food deliveries since March 2, when Israel sealed the crossings.
e20 COERCE/restrict | sealed the crossings | a=Israel>IL | r=Gaza>Residents of Gaza,PSE,CVL | p=Gaza>G | d=2025-03-02

@story en-own-qc-010 | en | 2025-03-22 | Reuters
@who SAF = Sudanese Armed Forces | SDN | MIL
@who RSF = Rapid Support Forces | SDN | REB
@who AB = Abdel Fattah al-Burhan | SDN | MIL
@who UN = United Nations | - | IGO
@who TV = Sudanese state television crew | SDN | MED
@who UNI = UNICEF | - | IGO
@where KH = Khartoum | SDN | 15.6 | 32.53
@where DA = Darfur | SDN | 13.5 | 24.5
@where MA = al-Malha | SDN | 15.1 | 26.15
@where NA = Nairobi | KEN | -1.29 | 36.82
# Sudan army retakes presidential palace from RSF after two years, then loses TV crew to drone
e1 ASSAULT | retakes presidential palace | a=Sudan army>SAF | r=RSF>RSF | d=2025-03-21
e2 ASSAULT/drone | loses TV crew to drone | r=TV crew>TV | d=2025-03-21
+ DUBAI/CAIRO, March 22 - The Sudanese army has seized full control of the presidential palace in downtown Khartoum, it said, in one of the most symbolic advances of a two-year war that threatens to partition the country.
S organization:it>SAF | said | The Sudanese army has seized full control of the presidential palace in downtown Khartoum | indirect
e3 ASSAULT | seized full control | a=The Sudanese army>SAF | p=Khartoum>KH | d=2025-03-21 | same=e1
+ The RSF said hours later that it remained in the vicinity of the building and had launched an attack there which killed dozens of soldiers.
S organization:The RSF>RSF | said | it remained in the vicinity of the building and had launched an attack there which killed dozens of soldiers | indirect
e4 ASSAULT | launched an attack | a=The RSF>RSF | r=dozens of soldiers>SAF | p=Khartoum>KH | d=2025-03-21 | f=killed 24.. "dozens of soldiers"
. Army sources told Reuters that a drone had struck the compound while state television was filming, killing three of its journalists and two officers.
S outlet:Reuters>=Reuters ; unnamed:Army sources>- | told | a drone had struck the compound while state television was filming, killing three of its journalists and two officers | indirect
e5 ASSAULT/drone | struck the compound | r=journalists>TV ; two officers>SAF | p=Khartoum>KH | d=2025-03-21 | f=killed 5 "three of its journalists and two officers" | same=e2
+ Footage posted by troops showed them kneeling in prayer in a hall without windows.
. Marble had been stripped from the stairs.
+ "Today the flag is raised, the palace is back, and the journey continues until victory is complete," Information Minister Khalid al-Aiser wrote on X.
S document:X>=X ; person:Information Minister Khalid al-Aiser>=Khalid al-Aiser | wrote | Today the flag is raised, the palace is back, and the journey continues until victory is complete | direct
e6 ASSAULT | palace is back | p=Khartoum>KH | d=2025-03-21 | same=e1
+ General Abdel Fattah al-Burhan, the head of the army, ruled out any negotiation with the paramilitaries unless they put down their guns.
S person:General Abdel Fattah al-Burhan>AB | ruled out | any negotiation with the paramilitaries unless they put down their guns | indirect
e7 REJECT/meet | ruled out | a=General Abdel Fattah al-Burhan>AB | r=the paramilitaries>RSF
e8 RETREAT/disarm | put down their guns | a=they>RSF | st=possible
+ His rival, Mohamed Hamdan Dagalo, known as Hemedti, had vowed on March 15 that his men would not quit the palace.
S person:Mohamed Hamdan Dagalo>=Mohamed Hamdan Dagalo | vowed | his men would not quit the palace | indirect
e9 REJECT/yield | would not quit | a=his men>RSF | p=the palace>KH | d=2025-03-15
+ Far to the west, the RSF claimed to have taken al-Malha, a desert town on the road to Libya, on Thursday; at least 45 civilians were killed there, by an activists' tally.
S organization:the RSF>RSF | claimed | to have taken al-Malha, a desert town on the road to Libya, on Thursday | indirect
S unnamed:activists>- | by an activists' tally | at least 45 civilians were killed there | indirect
e10 ASSAULT | taken al-Malha | a=the RSF>RSF | p=al-Malha>MA | d=2025-03-20
e11 ASSAULT | killed there | a=the RSF>RSF | r=civilians>Residents of al-Malha,SDN,CVL | p=al-Malha>MA | d=2025-03-20 | f=killed 45.. "at least 45 civilians"
+ The group signed a charter for a parallel government with allies in Nairobi last month, a step that Kenya was criticized for hosting.
e12 AGREE | signed a charter | a=The group>RSF ; allies>Allies of the RSF,SDN,- | p=Nairobi>NA | d=2025-02-01..2025-02-28
e13 ACCUSE/disapprove | criticized | r=Kenya>Kenya,KEN,GOV
+ Both sides stand accused of war crimes, and Washington in January determined that the RSF had committed genocide.
S organization:Washington>=United States | determined that | the RSF had committed genocide | indirect
e14 ACCUSE/allege | accused of war crimes | r=Both sides>SAF ; Both sides>RSF
e15 ACCUSE/allege | determined | a=Washington>United States,USA,GOV | r=the RSF>RSF | d=2025-01-01..2025-01-31
e16 ASSAULT | genocide | a=the RSF>RSF
+ They deny it.
e17 REJECT | deny | a=They>SAF ; They>RSF
+ The United Nations calls it the world's largest hunger emergency, with famine in at least five places.
S organization:The United Nations>UN | calls | the world's largest hunger emergency | indirect
+ Khartoum lies where the Blue Nile meets the White, and before the war nine million lived on their banks.
+ On Wednesday UNICEF said that therapeutic food for children had been looted from a hospital at Jebel Awlia.
S organization:UNICEF>UNI | said that | therapeutic food for children had been looted from a hospital at Jebel Awlia | indirect
e18 COERCE/seize | looted | r=a hospital>Hospital in Jebel Awlia,SDN,MED | p=Jebel Awlia>Jebel Awlia,SDN,15.24,32.5

@story en-own-qc-011 | en | 2025-07-20 | Sky News Africa Desk
@who DRC = Democratic Republic of the Congo | COD | GOV
@who M23 = M23 | COD | REB
@who Q = Qatar | QAT | GOV
@who RW = Rwanda | RWA | GOV
@who FT = Felix Tshisekedi | COD | GOV
@who US = United States | USA | GOV
@who MB = Massad Boulos | USA | GOV
@who PM = Patrick Muyaya | COD | GOV
@who BB = Bertrand Bisimwa | COD | REB
@who AUC = African Union Commission | - | IGO
@where DO = Doha | QAT | 25.29 | 51.53
@where G = Goma | COD | -1.68 | 29.22
@where WA = Washington | USA | 38.9 | -77.04
# Congo and M23 sign pledge to stop fighting in Doha, and quarrel by nightfall over what it says
e1 CONCEDE | sign pledge to stop fighting | a=Congo>DRC ; M23>M23 | p=Doha>DO | d=2025-07-19
+ After three months of talks in Qatar, envoys of the Congolese government and of the rebels who hold the two biggest cities in its east put their names on Saturday to a "declaration of principles" for a permanent ceasefire.
e2 CONSULT | talks | a=the Congolese government>DRC ; the rebels>M23 | p=Qatar>DO
e3 CONCEDE | put their names | a=envoys of the Congolese government>DRC ; the rebels>M23 | p=Qatar>DO | d=2025-07-19 | same=e1
+ The text, a copy of which was seen by Sky News, commits both to refrain from attacks, from hate speech and from "any attempt to seize new positions by force".
S document:The text>=Doha declaration of principles | commits both to | refrain from attacks, from hate speech and from "any attempt to seize new positions by force" | mixed
e4 CONCEDE | refrain from attacks | a=both>DRC ; both>M23 | p=Qatar>DO | d=2025-07-19 | same=e1
. A full peace accord is to be signed by 18 August at the latest.
e5 AGREE | signed | d=2025-07-20..2025-08-18 | st=planned
+ Then the trouble started.
. Patrick Muyaya, the government's spokesman, said the document respected Kinshasa's red lines, "including the non-negotiable withdrawal of the M23 from occupied areas".
S person:Patrick Muyaya>PM | said | the document respected Kinshasa's red lines, "including the non-negotiable withdrawal of the M23 from occupied areas" | mixed
e6 REQUEST/yield | non-negotiable withdrawal | a=Kinshasa>DRC | r=the M23>M23
e7 RETREAT/withdraw | withdrawal of the M23 | a=the M23>M23 | p=occupied areas>G | st=possible
. Bertrand Bisimwa, the movement's president, replied within the hour: "We are in Goma with the population, and we are not going to get out."
S person:Bertrand Bisimwa>BB | replied | We are in Goma with the population, and we are not going to get out. | direct
e8 REJECT/yield | not going to get out | a=we>M23 | p=Goma>G | d=2025-07-19
+ The word "withdrawal" does not in fact appear.
. Instead there is a clause on "restoring state authority", which each may read as it likes.
+ Massad Boulos, US President Donald Trump's senior adviser for Africa, attended the ceremony and called it a turning point.
S person:Massad Boulos>MB | called it | a turning point | indirect
e9 SUPPORT | turning point | a=Massad Boulos>MB | d=2025-07-19
+ "Nobody shook hands at first," a diplomat in the hall said. "Somebody had to tell them to."
S unnamed:a diplomat in the hall>- | said | Nobody shook hands at first | direct
S unnamed:a diplomat in the hall>- | - | Somebody had to tell them to. | direct
+ The African Union hailed a "milestone", and Rwanda, which signed an agreement of its own with Congo in Washington on 27 June, thanked the Qataris.
S organization:The African Union>=African Union | hailed | milestone | direct
e10 SUPPORT | hailed | a=The African Union>African Union,-,IGO | r=Congo>DRC
e11 AGREE | signed an agreement | a=Rwanda>RW ; Congo>DRC | p=Washington>WA | d=2025-06-27
e12 SUPPORT | thanked | a=Rwanda>RW | r=the Qataris>Q
+ UN experts say Kigali has command and control of the rebels; it denies any such thing.
S unnamed:UN experts>- | say | Kigali has command and control of the rebels | indirect
e13 REJECT | denies | a=it>RW | r=UN experts>UN Group of Experts,-,IGO
+ Eastern Congo holds much of the coltan that goes into the world's phones, and miners there earn a few dollars a day.
+ M23 fighters marched into Goma in January and into Bukavu in February, in an offensive that left thousands dead and drove hundreds of thousands from their homes.
e14 ASSAULT | marched into Goma | a=M23 fighters>M23 | p=Goma>G | d=2025-01-01..2025-01-31
e15 ASSAULT | into Bukavu | a=M23 fighters>M23 | p=Bukavu>Bukavu,COD,-2.51,28.86 | d=2025-02-01..2025-02-28
e16 ASSAULT | offensive | a=M23 fighters>M23 | f=killed 2000.. "thousands dead" ; displaced 200000.. "hundreds of thousands"
+ Prisoners are to be exchanged through the Red Cross as a measure of confidence, although how many and when has been left to a committee that does not yet exist.
e17 RETREAT/release | exchanged | r=Prisoners>Prisoners of the Congolese war,COD,- | st=planned
+ On Sunday morning there was shooting in Walikale territory, residents said by phone, but no one could say who had begun it.
S unnamed:residents>- | said by phone | there was shooting in Walikale territory | indirect
e18 ASSAULT/firearms | shooting | p=Walikale territory>Walikale,COD,-1.42,28.07 | d=2025-07-20

@story en-own-qc-012 | en | 2016-09-29 | CNN
@who IN = India | IND | GOV
@who PK = Pakistan | PAK | GOV
@who IA = Indian Army | IND | MIL
@who PA = Pakistan Armed Forces | PAK | MIL
@who JEM = Jaish-e-Mohammed | PAK | REB
@who RS = Ranbir Singh | IND | MIL
@who NS = Nawaz Sharif | PAK | GOV
@who NM = Narendra Modi | IND | GOV
@who SR = Susan Rice | USA | GOV
@where LOC = Line of Control | IND | 34.1 | 74.0
@where URI = Uri | IND | 34.08 | 74.03
@where IS = Islamabad | PAK | 33.69 | 73.05
# India says it sent commandos into Pakistani Kashmir; 'figment,' Islamabad retorts
S organization:India>IN | says | it sent commandos into Pakistani Kashmir | indirect
e1 ASSAULT | sent commandos | a=India>IN | r=Pakistani>PK | p=Pakistani Kashmir>LOC | d=2016-09-29
S organization:Islamabad>PK | retorts | figment | direct
e21 REJECT | figment | a=Islamabad>PK | r=India>IN | d=2016-09-29
+ New Delhi (CNN) India's army slipped across the de facto border in Kashmir in the small hours of Thursday and hit what it said were seven "launch pads" of terrorists about to infiltrate, a rare open admission that sent stocks tumbling on both sides.
S organization:it>IA | said | seven "launch pads" of terrorists about to infiltrate | mixed
e2 ASSAULT | slipped across | a=India's army>IA | p=the de facto border in Kashmir>LOC | d=2016-09-29 | same=e1
e3 ASSAULT | hit | a=India's army>IA | r=terrorists>Militants in Kashmir,PAK,REB | p=the de facto border in Kashmir>LOC | d=2016-09-29 | same=e1
+ "Significant casualties have been caused to the terrorists and those who are trying to support them," Lt. Gen. Ranbir Singh, the director general of military operations, told a news conference that had been called at an hour's notice.
S person:Lt. Gen. Ranbir Singh>RS | told | Significant casualties have been caused to the terrorists and those who are trying to support them | direct
e4 ASSAULT | casualties | r=the terrorists>Militants in Kashmir,PAK,REB | p=the de facto border in Kashmir>LOC | d=2016-09-29 | same=e1
. He said he had informed his Pakistani counterpart of the action, and that no further ones were planned.
S person:He>RS | said | he had informed his Pakistani counterpart of the action | indirect
S person:He>RS | said | no further ones were planned | indirect
e5 CONSULT/phone | informed | a=he>RS ; his Pakistani counterpart>PA
e6 ASSAULT | further ones | r=Pakistani>PA | st=denied
+ Pakistan's military dismissed the account outright.
e7 REJECT | dismissed | a=Pakistan's military>PA | r=India's army>IA
. There had been no surgical strike, it said, only shelling, in which two of its soldiers died.
S organization:it>PA | said | There had been no surgical strike | indirect
S organization:it>PA | said | only shelling, in which two of its soldiers died | indirect
e8 ASSAULT | surgical strike | p=the de facto border in Kashmir>LOC | d=2016-09-29 | st=denied | same=e1
e9 ASSAULT/heavy-weapons | shelling | r=its soldiers>PA | p=the de facto border in Kashmir>LOC | d=2016-09-29 | f=killed 2 "two of its soldiers"
+ Prime Minister Nawaz Sharif condemned the "unprovoked and naked aggression," adding that his country's wish for peace should not be taken for weakness.
S person:Prime Minister Nawaz Sharif>NS | adding that | his country's wish for peace should not be taken for weakness | indirect
e10 ACCUSE/disapprove | condemned | a=Prime Minister Nawaz Sharif>NS | r=India>IN
e11 ASSAULT | aggression | a=India>IN | p=the de facto border in Kashmir>LOC | d=2016-09-29 | same=e1
+ Eleven days earlier, gunmen had crept into a garrison near the town of Uri and set tents alight where men slept between two shifts; 18 soldiers perished, and a 19th has since.
e12 ASSAULT | crept into a garrison | a=gunmen>JEM | r=soldiers>IA | p=Uri>URI | d=2016-09-18 | f=killed 18 "18 soldiers"
. New Delhi blamed Jaish-e-Mohammed, a group based in Pakistan; Islamabad asked for proof.
e13 ACCUSE/allege | blamed | a=New Delhi>IN | r=Jaish-e-Mohammed>JEM
e14 REQUEST | asked for proof | a=Islamabad>PK | r=New Delhi>IN
+ Since then India has pulled out of a summit of South Asian leaders in the Pakistani capital, due in November, and Bangladesh, Bhutan and Afghanistan have followed.
e15 REJECT/meet | pulled out of a summit | a=India>IN | r=Pakistani>PK | p=the Pakistani capital>IS
e16 REJECT/meet | followed | a=Bangladesh>Bangladesh,BGD,GOV ; Bhutan>Bhutan,BTN,GOV ; Afghanistan>Afghanistan,AFG,GOV | r=Pakistani>PK | p=the Pakistani capital>IS
. Modi has also hinted that he might revisit a water treaty of 1960. "Blood and water cannot flow together," he told officials this week.
S person:Modi>NM | hinted that | he might revisit a water treaty of 1960 | indirect
S person:he>NM | told | Blood and water cannot flow together | direct
e17 THREATEN | might revisit | a=he>NM
+ In Punjab, villages within six miles of the frontier are being emptied on the government's orders, though farmers grumble that the rice is ripe.
e18 COERCE | being emptied | a=the government>IN | r=villages>Residents of Punjab,IND,CVL | p=Punjab>Punjab,IND,31.6,74.9 | st=ongoing
+ US National Security Adviser Susan Rice called her counterpart Ajit Doval on Wednesday and, according to the White House, urged Pakistan to act against groups that the United Nations has listed as terrorists.
S organization:the White House>=White House | according to | urged Pakistan to act against groups that the United Nations has listed as terrorists | indirect
e19 CONSULT/phone | called | a=US National Security Adviser Susan Rice>SR ; Ajit Doval>Ajit Doval,IND,GOV | d=2016-09-28
e20 REQUEST/change | urged | a=US National Security Adviser Susan Rice>SR | r=Pakistan>PK | d=2016-09-28
+ The Himalayan territory has been claimed by both in full and ruled by both in part since 1947.
+ Whether helicopters were used is not clear.
