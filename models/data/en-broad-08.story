@story en-own-q-044 | en | 2025-03-16 | Situasi
@who ADM = Trump administration | USA | GOV
@who BOA = James Boasberg | USA | JUD
@who BUK = Nayib Bukele | SLV | GOV
@who MEN = Venezuelan deportees | VEN | CVL
@who ACLU = American Civil Liberties Union | USA | NGO
@who SLV = El Salvador | SLV | GOV
@where TEC = Tecoluca | SLV | 13.53 | -88.78
# 'Oopsie, too late': El Salvador jails deported Venezuelans after US judge orders planes back
S organization:El Salvador>=El Salvador | - | Oopsie, too late | direct
e1 COERCE/arrest | jails | a=El Salvador>SLV | r=deported Venezuelans>MEN | p=El Salvador>TEC | d=2025-03-16
e2 COERCE/deport | deported | r=Venezuelans>MEN | p=El Salvador>TEC | d=2025-03-15
e3 REQUEST/change | orders planes back | a=US judge>BOA | d=2025-03-15
+ The United States has flown more than 200 alleged gang members to a giant prison in El Salvador, hours after a federal judge forbade their removal under an eighteenth-century law and told the government to turn any planes around.
e4 COERCE/deport | flown | a=The United States>ADM | r=alleged gang members>MEN | p=El Salvador>TEC | d=2025-03-15 | f=detained 200.. "more than 200 alleged gang members" | same=e2
e5 REJECT | forbade | a=a federal judge>BOA | r=the government>ADM | d=2025-03-15
e6 REQUEST/change | told | a=a federal judge>BOA | r=the government>ADM | d=2025-03-15 | same=e3
+ "Oopsie... too late," President Nayib Bukele wrote on X, adding a laughing face.
S person:President Nayib Bukele>BUK | wrote on X | Oopsie... too late, | direct
+ Video released by his office shows shackled men being bent double, shaved to the scalp and hurried into cells by guards in black masks.
S document:Video released by his office>- | shows | shackled men being bent double, shaved to the scalp and hurried into cells by guards in black masks | indirect
+ Washington says the men belong to Tren de Aragua, a Venezuelan criminal gang that it designated a terrorist group last month, and will pay El Salvador $6 million to hold them for a year.
S organization:Washington>ADM | says | the men belong to Tren de Aragua, a Venezuelan criminal gang that it designated a terrorist group last month | indirect
e7 ACCUSE | designated a terrorist group | a=it>ADM | r=Tren de Aragua>Tren de Aragua,VEN,REB | d=2025-02-01..2025-02-28
e8 AGREE | will pay El Salvador $6 million | a=Washington>ADM | r=El Salvador>SLV | st=planned
+ Lawyers for several of the deportees say their clients have no criminal record and were picked out for their tattoos, one of which celebrates the football club Real Madrid.
S unnamed:Lawyers for several of the deportees>- | say | their clients have no criminal record and were picked out for their tattoos | indirect
+ The American Civil Liberties Union, which had sued on Saturday morning on behalf of five men, demanded that the government swear under oath when the planes took off.
e9 ACCUSE/investigate | sued | a=The American Civil Liberties Union>ACLU | r=the government>ADM | d=2025-03-15
e10 REQUEST/change | demanded | a=The American Civil Liberties Union>ACLU | r=the government>ADM
+ President Donald Trump had invoked the Alien Enemies Act of 1798, last used to intern Japanese, German and Italian civilians during the Second World War.
e11 COERCE/restrict | invoked the Alien Enemies Act | a=President Donald Trump>Donald Trump,USA,GOV | r=Venezuelan>MEN
+ A White House spokeswoman denied that the administration had "refused to comply" with the order, and in the same breath said that it had no lawful basis.
S unnamed:A White House spokeswoman>- | said that | it had no lawful basis | indirect
e12 REJECT | denied | a=A White House spokeswoman>ADM | r=a federal judge>BOA | d=2025-03-16
e13 REJECT/yield | refused to comply | a=the administration>ADM | r=the order>BOA | st=denied
+ Venezuela's government called the flights a crime against humanity and compared them to "the darkest episodes in human history".
S organization:Venezuela's government>=Government of Venezuela | called | the flights a crime against humanity | indirect
S organization:Venezuela's government>=Government of Venezuela | compared them to | the darkest episodes in human history | direct
e14 ACCUSE/disapprove | crime against humanity | a=Venezuela's government>Government of Venezuela,VEN,GOV | r=The United States>ADM
+ In Maracaibo, Yusleidy Parra recognised her son by the shape of his ears.
. "He went to cut hair in Texas, that is all he did," she said.
S person:she>=Yusleidy Parra | said | He went to cut hair in Texas, that is all he did, | direct

@story en-own-q-045 | en | 2021-01-07 | Situasi
@who TRU = Donald Trump | USA | GOV
@who MOB = Supporters of Donald Trump | USA | CVL
@who CPOL = United States Capitol Police | USA | COP
@who CONG = United States Congress | USA | LEG
@who PENCE = Mike Pence | USA | GOV
@who BID = Joe Biden | USA | OPP
@where CAP = United States Capitol | USA | 38.89 | -77.01
# Congress certifies Biden win hours after mob storms US Capitol; four dead
e1 SUPPORT | certifies | a=Congress>CONG | r=Biden>BID | p=US Capitol>CAP | d=2021-01-07
e2 PROTEST/riot | storms | a=mob>MOB | r=Congress>CONG | p=US Capitol>CAP | d=2021-01-06 | f=killed 4 "four dead"
+ WASHINGTON (Reuters) - Shaken lawmakers confirmed Joe Biden's election victory in the small hours of Thursday, in a chamber that still smelled of tear gas, after hundreds of President Donald Trump's supporters had smashed their way into the Capitol and sent them running for the tunnels.
e3 SUPPORT | confirmed | a=Shaken lawmakers>CONG | r=Joe Biden>BID | p=the Capitol>CAP | d=2021-01-07 | same=e1
e4 PROTEST/riot | smashed their way | a=President Donald Trump's supporters>MOB | r=lawmakers>CONG | p=the Capitol>CAP | d=2021-01-06 | f=size 200.. "hundreds of President Donald Trump's supporters" | same=e2
+ One woman, an Air Force veteran from California, was shot dead by police as she climbed through a broken door; three other people died of what the city's police chief called medical emergencies.
S unnamed:the city's police chief>- | called | medical emergencies | indirect
e5 ASSAULT/firearms | shot dead | a=police>CPOL | r=One woman>Ashli Babbitt,USA,CVL | p=the Capitol>CAP | d=2021-01-06 | f=killed 1 "One woman"
+ Rioters beat an officer with a flagpole, erected a gallows on the lawn and chanted for the vice president, Mike Pence, to be hanged.
e6 ASSAULT/beat | beat | a=Rioters>MOB | r=an officer>CPOL | p=the Capitol>CAP | d=2021-01-06
e7 THREATEN/violence | chanted for the vice president, Mike Pence, to be hanged | a=Rioters>MOB | r=Mike Pence>PENCE | p=the Capitol>CAP | d=2021-01-06
+ The president had told them at a noon rally to "fight like hell".
S person:The president>TRU | told them at a noon rally to | fight like hell | direct
e8 REQUEST | told | a=The president>TRU | r=them>MOB | d=2021-01-06
. Three hours into the rampage he posted a video in which he asked them to go home and added: "We love you, you're very special."
S person:he#2>TRU | added | We love you, you're very special. | direct
e9 REQUEST/yield | asked | a=he#2>TRU | r=them>MOB | d=2021-01-06
e10 SUPPORT | love you | a=We>TRU | r=you>MOB | d=2021-01-06
+ Twitter and Facebook suspended his accounts.
e11 COERCE/censor | suspended | a=Twitter>Twitter,USA,BUS ; Facebook>Facebook,USA,BUS | r=his accounts>TRU
+ "To those who wreaked havoc in our Capitol today, you did not win," Pence said when the Senate reconvened at 8 p.m.
S person:Pence>PENCE | said | To those who wreaked havoc in our Capitol today, you did not win, | direct
+ The mayor, Muriel Bowser, imposed a curfew from six in the evening, and some 6,200 National Guard troops from six states were being rushed to the city.
e12 COERCE/curfew | imposed a curfew | a=Muriel Bowser>Muriel Bowser,USA,GOV | p=the city>Washington,USA,38.9,-77.04 | d=2021-01-06
e13 MOBILIZE/troops | rushed to the city | r=National Guard troops>United States National Guard,USA,MIL | p=the city>Washington,USA,38.9,-77.04 | st=ongoing | f=size 6200 "some 6,200 National Guard troops"
+ Police arrested 68 people, most of them for breaking it, and found pipe bombs at the offices of both parties.
e14 COERCE/arrest | arrested | a=Police>Metropolitan Police Department,USA,COP | r=68 people>MOB | p=the city>Washington,USA,38.9,-77.04 | f=detained 68 "68 people"
+ The transportation secretary, Elaine Chao, resigned on Thursday, and the leading Democrat in the Senate, Chuck Schumer, called on the cabinet to strip Trump of his powers "today".
S person:Chuck Schumer>=Chuck Schumer | called on | today | direct
e15 RETREAT/resign | resigned | a=Elaine Chao>Elaine Chao,USA,GOV | d=2021-01-07
e16 REQUEST/change | called on | a=Chuck Schumer>Chuck Schumer,USA,LEG | r=the cabinet>Cabinet of the United States,USA,GOV | d=2021-01-07
. If it does not, he said, the House will impeach him a second time.
S person:he>=Chuck Schumer | said | the House will impeach him a second time | indirect
e17 THREATEN | will impeach | a=the House>United States House of Representatives,USA,LEG | r=him>TRU
+ Trump at last pledged "an orderly transition" on January 20, while repeating that he disagreed with the outcome.
S person:Trump>TRU | repeating that | he disagreed with the outcome | indirect
e18 AGREE | pledged | a=Trump>TRU | d=2021-01-07

@story en-own-q-046 | en | 2024-04-30 | Situasi
@who COLU = Columbia University | USA | CVL
@who NYPD = New York City Police Department | USA | COP
@who STU = Student protesters at Columbia University | USA | CVL
@who SHAF = Minouche Shafik | USA | CVL
@who ADA = Eric Adams | USA | GOV
@where HAM = Hamilton Hall, Columbia University | USA | 40.81 | -73.96
@where UCLA = University of California, Los Angeles | USA | 34.07 | -118.44
# Columbia students seize hall, barricade doors as colleges crack down on Gaza camps
e1 PROTEST/obstruct | seize hall | a=Columbia students>STU | r=Columbia>COLU | p=Columbia>HAM | d=2024-04-30
e2 COERCE | crack down | a=colleges>Universities in the United States,USA,CVL | r=Gaza camps>Pro-Palestinian students in the United States,USA,CVL
+ Shortly after midnight a hooded student broke the glass of a door with a hammer, and within ten minutes Columbia University's Hamilton Hall, occupied by students in 1968 and again in 1985, was occupied once more.
e3 PROTEST/vandalize | broke the glass | a=a hooded student>STU | r=Columbia University>COLU | p=Columbia University's Hamilton Hall>HAM | d=2024-04-30
e4 PROTEST/obstruct | occupied once more | a=a hooded student>STU | r=Columbia University>COLU | p=Columbia University's Hamilton Hall>HAM | d=2024-04-30 | same=e1
+ Dozens of protesters carried in bicycle locks and vending machines, linked arms on the steps and unfurled a banner renaming the building after Hind Rajab, a six-year-old killed in Gaza.
e5 PROTEST/obstruct | linked arms | a=Dozens of protesters>STU | p=Columbia University's Hamilton Hall>HAM | d=2024-04-30 | f=size 24.. "Dozens of protesters"
e6 ASSAULT | killed | r=Hind Rajab>Hind Rajab,PSE,CVL | p=Gaza>Gaza,PSE,31.5,34.47
+ They want the university to sell its holdings in companies that profit from Israel's war, and to pardon students already disciplined.
e7 REQUEST/change | want | a=They>STU | r=the university>COLU
+ By breakfast the administration had told them they face expulsion.
e8 THREATEN | face expulsion | a=the administration>COLU | r=they>STU | d=2024-04-30
. "They have chosen to escalate an untenable situation," a university spokesman said, adding that disruption had left staff no choice.
S unnamed:a university spokesman>- | said | They have chosen to escalate an untenable situation, | direct
S unnamed:a university spokesman>- | adding that | disruption had left staff no choice | indirect
e9 ACCUSE/disapprove | chosen to escalate | a=a university spokesman>COLU | r=They>STU | d=2024-04-30
+ Columbia began suspending members of the camp on its lawn on Monday after talks failed and a 2 p.m. deadline to leave went by unheeded.
e10 SANCTION/expel | suspending | a=Columbia>COLU | r=members of the camp>STU | p=its lawn>HAM | d=2024-04-29
e11 REJECT/yield | went by unheeded | a=members of the camp>STU | r=Columbia>COLU | d=2024-04-29
+ On April 18 its president, Minouche Shafik, called in the police, who led away 108 people with their wrists in plastic ties; that picture set off a chain of encampments from Boston to Los Angeles.
e12 REQUEST/assist | called in the police | a=Minouche Shafik>SHAF | r=the police>NYPD | d=2024-04-18
e13 COERCE/arrest | led away | a=the police>NYPD | r=108 people>STU | p=its lawn>HAM | d=2024-04-18 | f=detained 108 "108 people"
e14 PROTEST/demo | encampments | a=students>Pro-Palestinian students in the United States,USA,CVL | p=Los Angeles>United States,USA,39.83,-98.58 | st=ongoing
+ More than 1,000 protesters have been arrested on campuses since, the Associated Press has counted.
S outlet:the Associated Press>=Associated Press | has counted | More than 1,000 protesters have been arrested on campuses since | indirect
e15 COERCE/arrest | arrested | r=protesters>Pro-Palestinian students in the United States,USA,CVL | p=campuses>United States,USA,39.83,-98.58 | d=2024-04-18..2024-04-30 | f=detained 1000.. "More than 1,000 protesters"
+ Brown University chose another road: it promised students a vote on divestment in October, and they took down their tents.
e16 AGREE | promised students a vote | a=Brown University>Brown University,USA,CVL | r=students>Students at Brown University,USA,CVL
e17 RETREAT | took down their tents | a=they>Students at Brown University,USA,CVL | p=Brown University>Providence,USA,41.83,-71.4
+ The White House called the seizure of a building "absolutely the wrong approach".
S organization:The White House>=White House | called | the seizure of a building "absolutely the wrong approach" | mixed
e18 ACCUSE/disapprove | absolutely the wrong approach | a=The White House>White House,USA,GOV | r=They>STU
+ Final examinations begin on Friday, and a freshman with a chemistry textbook under her arm looked up at the banner.
. "I have a test in that room," she said.
S unnamed:she>- | said | I have a test in that room, | direct

@story en-own-q-047 | en | 2022-02-19 | Situasi
@who OPOL = Ottawa Police Service | CAN | COP
@who TRUCK = Freedom Convoy protesters | CAN | CVL
@who TRU = Justin Trudeau | CAN | GOV
@where OTT = Ottawa | CAN | 45.42 | -75.7
@where AMB = Ambassador Bridge, Windsor | CAN | 42.31 | -83.07
# Canadian police clear truckers from parliament street in Ottawa with pepper spray and horses
e1 ASSAULT/crowd-control | clear | a=Canadian police>OPOL | r=truckers>TRUCK | p=Ottawa>OTT | d=2022-02-19
+ OTTAWA - Police in green fatigues used pepper spray and stun grenades on Saturday to push the last hard core of anti-vaccine demonstrators from the street in front of Canada's parliament, which their lorries had blocked for three weeks.
e2 ASSAULT/crowd-control | used pepper spray and stun grenades | a=Police in green fatigues>OPOL | r=anti-vaccine demonstrators>TRUCK | p=OTTAWA>OTT | d=2022-02-19 | same=e1
e3 PROTEST/obstruct | blocked | a=anti-vaccine demonstrators>TRUCK | p=Canada's parliament>OTT | d=2022-01-28..2022-02-19
+ Interim police chief Steve Bell told reporters that 170 people had been arrested in two days and 53 vehicles towed.
S person:Interim police chief Steve Bell>=Steve Bell | told reporters that | 170 people had been arrested in two days and 53 vehicles towed | indirect
e4 COERCE/arrest | arrested | a=police>OPOL | r=170 people>TRUCK | p=OTTAWA>OTT | d=2022-02-18..2022-02-19 | f=detained 170 "170 people"
e5 COERCE/seize | towed | a=police>OPOL | p=OTTAWA>OTT | d=2022-02-18..2022-02-19
. "If you are involved in this protest, we will actively look to identify you and follow up with financial sanctions and criminal charges," he warned.
S person:he>=Steve Bell | warned | If you are involved in this protest, we will actively look to identify you and follow up with financial sanctions and criminal charges, | direct
e6 THREATEN/arrest | criminal charges | a=we>OPOL | r=you>TRUCK | d=2022-02-19
+ Prime Minister Justin Trudeau invoked emergency powers on Monday, for the first time in half a century, which let banks freeze the truckers' accounts without a court order.
e7 COERCE/martial-law | invoked emergency powers | a=Prime Minister Justin Trudeau>TRU | p=OTTAWA>Canada,CAN,56.13,-106.35 | d=2022-02-14
e8 COERCE/seize | freeze | a=banks>Banks of Canada,CAN,BUS | r=the truckers>TRUCK
+ Some of those pulled from their cabs knelt in the snow and sang "O Canada"; one clung to his steering wheel, was prised off and was found to have a puppy in his coat.
+ The Canadian Civil Liberties Association announced that it would take the government to court over the emergency measures.
S organization:The Canadian Civil Liberties Association>=Canadian Civil Liberties Association | announced that | it would take the government to court over the emergency measures | indirect
e9 ACCUSE/investigate | take the government to court | a=The Canadian Civil Liberties Association>Canadian Civil Liberties Association,CAN,NGO | r=the government>Government of Canada,CAN,GOV | st=planned
+ Two leaders of the convoy, Tamara Lich and Chris Barber, were detained on Thursday and charged with mischief.
e10 COERCE/arrest | detained | r=Tamara Lich>Tamara Lich,CAN,CVL ; Chris Barber>Chris Barber,CAN,CVL | p=OTTAWA>OTT | d=2022-02-17
e11 ACCUSE/investigate | charged | r=Tamara Lich>Tamara Lich,CAN,CVL ; Chris Barber>Chris Barber,CAN,CVL
+ A parallel blockade of the Ambassador Bridge, over which a quarter of trade with the United States rolls, was broken up on February 13.
e12 PROTEST/obstruct | blockade | a=the convoy>TRUCK | p=the Ambassador Bridge>AMB
e13 ASSAULT/crowd-control | broken up | r=the convoy>TRUCK | p=the Ambassador Bridge>AMB | d=2022-02-13
. The White House had asked Ottawa to use federal powers to reopen it.
e14 REQUEST/change | asked | a=The White House>White House,USA,GOV | r=Ottawa>Government of Canada,CAN,GOV

@story en-own-q-048 | en | 2024-11-14 | Situasi
@who PHI = Philippines | PHL | GOV
@who USA = United States | USA | GOV
@who AUS = Lloyd Austin | USA | GOV
@who TEO = Gilberto Teodoro | PHL | GOV
@who JPN = Japan | JPN | GOV
@where MNL = Manila | PHL | 14.6 | 120.98
# Manila and Washington to share secrets under new military pact
e1 AGREE | share secrets | a=Manila>PHI ; Washington>USA | st=planned
+ The Philippines and the United States signed an agreement in Manila on Monday that lets them exchange classified military information, and broke ground on a joint coordination centre at the headquarters of the Philippine armed forces.
e2 COOPERATE | signed an agreement | a=The Philippines>PHI ; the United States>USA | p=Manila>MNL | d=2024-11-11
e3 COOPERATE | broke ground on a joint coordination centre | a=The Philippines>PHI ; the United States>USA | p=Manila>MNL | d=2024-11-11
+ "The United States' commitment to the defence of the Philippines is ironclad," said Lloyd Austin, the departing defence secretary.
S person:Lloyd Austin>AUS | said | The United States' commitment to the defence of the Philippines is ironclad, | direct
e4 SUPPORT | commitment to the defence | a=The United States>USA | r=the Philippines>PHI | d=2024-11-11
+ His host, Gilberto Teodoro, announced that the two navies had begun joint patrols with unmanned boats supplied by Washington.
S person:Gilberto Teodoro>TEO | announced that | the two navies had begun joint patrols with unmanned boats supplied by Washington | indirect
e5 COOPERATE | joint patrols | a=the two navies>Philippine Navy,PHL,MIL ; the two navies>United States Navy,USA,MIL | st=ongoing
e6 AID | supplied | a=Washington>USA | r=the two navies>Philippine Navy,PHL,MIL
+ Japanese and Philippine lawmakers are to ratify a similar accord, under which each may send troops to the other's soil, before the end of next year.
e7 SUPPORT | ratify | a=Japanese and Philippine lawmakers>National Diet of Japan,JPN,LEG ; Japanese and Philippine lawmakers>Congress of the Philippines,PHL,LEG | st=planned
+ China's defence ministry complained that such pacts "stir up confrontation".
S organization:China's defence ministry>=Ministry of National Defense of China | complained that | such pacts "stir up confrontation" | mixed
e8 ACCUSE/disapprove | stir up confrontation | a=China's defence ministry>Ministry of National Defense of China,CHN,GOV | r=The Philippines>PHI ; the United States>USA

@story en-own-q-049 | en | 2023-06-26 | Situasi
@who HON = Honduras | HND | GOV
@who CAS = Xiomara Castro | HND | GOV
@who M18 = Barrio 18 | HND | REB
@who MPOL = Military police of Honduras | HND | MIL
@where TAM = Tamara prison | HND | 14.17 | -87.33
@where CHO = Choloma | HND | 15.61 | -87.95
# Honduras slaps curfew on Choloma, sends army into jails after 46 women slain
e1 COERCE/curfew | slaps curfew | a=Honduras>HON | p=Choloma>CHO
e2 MOBILIZE/troops | sends army into jails | a=Honduras>HON
e3 ASSAULT | slain | r=46 women>Women prisoners in Tamara,HND,CVL | d=2023-06-20 | f=killed 46 "46 women"
+ Bulldozed out of bed at gunpoint, stripped to their shorts and stacked like cordwood on the basketball court, the inmates of Honduras's toughest prison learned on Monday who was in charge now.
+ Military police took over the Támara penitentiary near Tegucigalpa, found pistols, grenades and satellite dishes in the cells of the Barrio 18 gang, and posted the photographs in the manner of next-door El Salvador.
e4 COERCE/seize | took over | a=Military police>MPOL | r=the Barrio 18 gang>M18 | p=the Támara penitentiary>TAM | d=2023-06-26
+ "Our mission is to defeat organised crime inside the prisons, and we are going after the intellectual authors who operate from inside," the defence secretary, José Manuel Zelaya, tweeted.
S person:José Manuel Zelaya>=José Manuel Zelaya | tweeted | Our mission is to defeat organised crime inside the prisons, and we are going after the intellectual authors who operate from inside, | direct
e5 THREATEN/violence | going after | a=we>HON | r=the intellectual authors>M18
+ Last Tuesday gang members at a women's prison 20 kilometres away locked rivals in a cell block and set it alight; 46 died, burned, shot or hacked with machetes.
e6 ASSAULT/firearms,primitive | set it alight | a=gang members>M18 | r=rivals>Women prisoners in Tamara,HND,CVL | p=a women's prison 20 kilometres away>TAM | d=2023-06-20 | f=killed 46 "46" | same=e3
+ President Xiomara Castro, who sacked her security minister the next day, said the guards had looked the other way.
S person:President Xiomara Castro>CAS | said | the guards had looked the other way | indirect
e7 SANCTION/expel | sacked | a=President Xiomara Castro>CAS | r=her security minister>Ramon Sabillon,HND,GOV | d=2023-06-21
e8 ACCUSE/allege | looked the other way | a=President Xiomara Castro>CAS | r=the guards>Prison guards of Honduras,HND,COP
+ Then on Saturday night gunmen burst into a billiard hall in Choloma, in the north, and killed 11 people who were at a birthday party.
e9 ASSAULT/firearms | burst into a billiard hall | a=gunmen>Gunmen in Choloma,HND,REB | r=11 people>People of Choloma,HND,CVL | p=Choloma>CHO | d=2023-06-24 | f=killed 11 "11 people"
. A 15-day curfew there, from nine at night to four in the morning, took effect at once, and 1,000 extra police were sent to the Sula valley with orders to set up roadblocks.
e10 COERCE/curfew | curfew | p=Choloma>CHO | st=ongoing | same=e1
e11 MOBILIZE/police | sent | r=1,000 extra police>Police of Honduras,HND,COP | p=the Sula valley>CHO | f=size 1000 "1,000 extra police"
+ The government is offering $33,000 for each of the killers.
e12 AGREE | offering | a=The government>HON
+ Opposition deputies scorned the measures as theatre; a columnist for El Heraldo wrote that Mrs Castro "attacks the fever with a fan".
S person:a columnist for El Heraldo>- | wrote that | Mrs Castro "attacks the fever with a fan" | mixed
e13 ACCUSE/disapprove | scorned | a=Opposition deputies>Opposition deputies of Honduras,HND,OPP | r=The government>HON
+ A state of emergency has suspended some constitutional rights in parts of the country since December, without much effect on the murder rate.
e14 COERCE/martial-law | state of emergency | p=the country>Honduras,HND,15.2,-86.24 | d=2022-12-01..2023-06-26 | st=ongoing

@story en-own-q-050 | en | 2024-12-11 | Situasi
@who CHD = Chad | TCD | GOV
@who FRA = France | FRA | GOV
@who FRM = French Armed Forces | FRA | MIL
@who SEN = Senegal | SEN | GOV
@who FAYE = Bassirou Diomaye Faye | SEN | GOV
@where NDJ = N'Djamena | TCD | 12.13 | 15.06
@where FAYA = Faya-Largeau | TCD | 17.93 | 19.1
# French jets leave Chad as Paris begins pullout from last Sahel foothold
e1 RETREAT/withdraw | leave | a=French jets>FRM | p=Chad>NDJ | d=2024-12-10
e2 RETREAT/withdraw | pullout | a=Paris>FRA | p=Chad>Chad,TCD,15.45,18.73 | st=ongoing
+ Two Mirage 2000-D fighters took off from N'Djamena on Tuesday and did not come back.
e3 RETREAT/withdraw | took off | a=Two Mirage 2000-D fighters>FRM | p=N'Djamena>NDJ | d=2024-12-10 | same=e1
+ Their departure for Nancy, in eastern France, "marks the beginning of the return of French equipment stationed in" the Chadian capital, Col. Guillaume Vernet, an army spokesman, told reporters.
S person:Col. Guillaume Vernet>=Guillaume Vernet | told reporters | marks the beginning of the return of French equipment stationed in | direct
e4 RETREAT/withdraw | departure | a=Their>FRM | p=the Chadian capital>NDJ | d=2024-12-10 | same=e1
e5 RETREAT/withdraw | return of French equipment | a=French>FRM | p=the Chadian capital>NDJ | st=ongoing | same=e2
+ Chad tore up its defense pact with France on Nov. 28, hours after the French foreign minister had been to see President Mahamat Idriss Déby; the ministry in Paris had no inkling, two diplomats said.
S unnamed:two diplomats>- | said | the ministry in Paris had no inkling | indirect
e6 SANCTION/discontinue | tore up its defense pact | a=Chad>CHD | r=France>FRA | d=2024-11-28
e7 CONSULT/visit | had been to see | a=the French foreign minister>Jean-Noel Barrot,FRA,GOV | r=President Mahamat Idriss Déby>Mahamat Idriss Déby,TCD,GOV | p=Chad>NDJ | d=2024-11-28
+ About 1,000 French soldiers remain there, down from more than 5,000 across the Sahel at the height of the campaign against jihadists.
+ On the same November day the president of Senegal, Bassirou Diomaye Faye, said in an interview with AFP that French bases were incompatible with sovereignty and must close.
S outlet:AFP>=AFP ; person:Bassirou Diomaye Faye>FAYE | said in an interview | French bases were incompatible with sovereignty and must close | indirect
e8 REQUEST/change | must close | a=Bassirou Diomaye Faye>FAYE | r=French>FRA | d=2024-11-28
+ Mali, Burkina Faso and Niger had already shown the French the door between 2022 and 2023 and welcomed Russians instead.
e9 SANCTION/expel | shown the French the door | a=Mali>Mali,MLI,GOV ; Burkina Faso>Burkina Faso,BFA,GOV ; Niger>Niger,NER,GOV | r=the French>FRM | d=2022-01-01..2023-12-31
e10 SUPPORT | welcomed | a=Mali>Mali,MLI,GOV ; Burkina Faso>Burkina Faso,BFA,GOV ; Niger>Niger,NER,GOV | r=Russians>Russia,RUS,GOV
+ No timetable for the ground troops has been agreed.
. "We will go, but a garrison is not a suitcase," said a French officer in Faya-Largeau.
S unnamed:a French officer in Faya-Largeau>- | said | We will go, but a garrison is not a suitcase, | direct
e11 AGREE | will go | a=We>FRM | p=Faya-Largeau>FAYA
+ Chadian soldiers have been fighting Boko Haram on Lake Chad since late October, when the group killed some 40 of them at Barkaram.
e12 ASSAULT | fighting | a=Chadian soldiers>Chadian Armed Forces,TCD,MIL ; Boko Haram>Boko Haram,NGA,REB | p=Lake Chad>Lake Chad,TCD,13.0,14.0 | d=2024-10-21..2024-12-11 | st=ongoing
e13 ASSAULT | killed | a=the group>Boko Haram,NGA,REB | r=them>Chadian Armed Forces,TCD,MIL | p=Barkaram>Barkaram,TCD,13.3,14.3 | d=2024-10-21..2024-10-31 | f=killed 40 "some 40 of them"
. The army had asked the French air force for help, and the request was refused, a minister complained last month.
S unnamed:a minister>- | complained | The army had asked the French air force for help, and the request was refused | indirect
e14 REQUEST/assist | asked | a=The army>Chadian Armed Forces,TCD,MIL | r=the French air force>FRM
e15 REJECT/assist | refused | a=the French air force>FRM | r=The army>Chadian Armed Forces,TCD,MIL
