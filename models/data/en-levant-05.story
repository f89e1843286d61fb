@story en-own-qc-025 | en | 2025-12-13 | Reuters
@who M23 = M23 | COD | REB
@who RW = Rwanda | RWA | GOV
@who DRC = Democratic Republic of the Congo | COD | GOV
@who US = United States | USA | GOV
@who MW = Mike Waltz | USA | GOV
@who UNSC = United Nations Security Council | - | IGO
@who ON = Olivier Nduhungirehe | RWA | GOV
@who UNHCR = UNHCR | - | IGO
@who BI = Burundi | BDI | GOV
@who PK = Paul Kagame | RWA | GOV
@who FT = Felix Tshisekedi | COD | GOV
@who CN = Corneille Nangaa | COD | REB
@where UV = Uvira | COD | -3.4 | 29.14
@where NY = New York | USA | 40.71 | -74.01
@where WA = Washington | USA | 38.9 | -77.04
@where KA = Kamanyola | COD | -2.74 | 29.0
# US tells UN that Rwanda is leading Congo to war after fall of Uvira
S organization:US>US | tells UN that | Rwanda is leading Congo to war | indirect
e1 ACCUSE/disapprove | leading Congo to war | a=US>US | r=Rwanda>RW | d=2025-12-12
e2 ASSAULT | fall of Uvira | p=Uvira>UV | d=2025-12-10
+ UNITED NATIONS/KINSHASA, Dec 13 - The United States has accused Rwanda of dragging the Great Lakes region towards "increased instability and war", a week after President Donald Trump hosted the signing of a peace deal meant to end three decades of bloodshed in eastern Congo.
S organization:The United States>US | accused | dragging the Great Lakes region towards "increased instability and war" | mixed
e3 ACCUSE/disapprove | accused | a=The United States>US | r=Rwanda>RW | d=2025-12-12 | same=e1
e4 AGREE | signing of a peace deal | d=2025-12-04
+ U.S. Ambassador Mike Waltz told the Security Council on Friday that Kigali had planned and executed the war, and had between 5,000 and 7,000 soldiers fighting alongside the rebels of the M23.
S person:U.S. Ambassador Mike Waltz>MW | told | Kigali had planned and executed the war | indirect
S person:U.S. Ambassador Mike Waltz>MW | told | had between 5,000 and 7,000 soldiers fighting alongside the rebels of the M23 | indirect
e5 ASSAULT | executed the war | a=Kigali>RW
e6 ASSAULT | fighting | a=soldiers>Rwanda Defence Force,RWA,MIL ; the rebels of the M23>M23 | st=ongoing | f=size 5000..7000 "between 5,000 and 7,000 soldiers"
. "We will use the tools at our disposal to hold to account spoilers to peace," he said.
S person:he>MW | said | We will use the tools at our disposal to hold to account spoilers to peace | direct
e7 THREATEN | hold to account | a=We>US | r=spoilers to peace>RW
+ The rebels walked into Uvira, on the northern tip of Lake Tanganyika, on Wednesday, after an advance down the Ruzizi plain that began at Kamanyola at the start of the month.
e8 ASSAULT | walked into Uvira | a=The rebels>M23 | p=Uvira>UV | d=2025-12-10 | same=e2
e9 ASSAULT | advance | a=The rebels>M23 | p=Kamanyola>KA | d=2025-12-01..2025-12-10
. It had been the seat of the government's administration for South Kivu since Bukavu was lost in February.
e10 ASSAULT | lost | r=government>DRC | p=Bukavu>Bukavu,COD,-2.51,28.86 | d=2025-02-01..2025-02-28
+ More than 400 civilians have been killed and some 200,000 displaced, provincial authorities said.
S organization:provincial authorities>=South Kivu provincial government | said | More than 400 civilians have been killed and some 200,000 displaced | indirect
e11 ASSAULT | killed | r=civilians>Civilians in South Kivu,COD,CVL | p=South Kivu>South Kivu,COD,-3.0,28.3 | f=killed 400.. "More than 400 civilians" ; displaced 200000 "some 200,000"
. Reuters could not verify the number.
+ Rwanda's foreign minister, Olivier Nduhungirehe, wrote on X that it was the Congolese army, with Burundian troops and militias, that had bombed villages along the frontier, and that Kinshasa had refused to observe a truce.
S document:X>=X ; person:Rwanda's foreign minister, Olivier Nduhungirehe>ON | wrote on X that | it was the Congolese army, with Burundian troops and militias, that had bombed villages along the frontier, and that Kinshasa had refused to observe a truce | indirect
e12 ASSAULT | bombed villages | a=the Congolese army>Armed Forces of the DR Congo,COD,MIL ; Burundian troops>National Defence Force of Burundi,BDI,MIL | r=villages>Residents of South Kivu,COD,CVL
e13 REJECT/yield | refused to observe a truce | a=Kinshasa>DRC
. His government denies backing the M23.
e14 REJECT | denies | a=His government>RW
e15 SUPPORT | backing the M23 | a=His government>RW | r=the M23>M23 | st=denied
+ "The truth is that the signature was still wet," Congo's top diplomat, Therese Kayikwamba Wagner, told the council. She asked it to impose sanctions on commanders and to ban minerals exported from Rwanda.
S person:Congo's top diplomat, Therese Kayikwamba Wagner>=Therese Kayikwamba Wagner | told | The truth is that the signature was still wet | direct
e16 REQUEST/change | asked | a=She>Therese Kayikwamba Wagner,COD,GOV | r=it>UNSC | p=UNITED NATIONS>NY | d=2025-12-12
e17 SANCTION/discontinue | impose sanctions | a=it>UNSC | r=commanders>-,RWA,MIL | st=possible
e18 COERCE/restrict | ban minerals | a=it>UNSC | r=Rwanda>RW | st=possible
+ Burundi, whose commercial capital Bujumbura lies 27 km (17 miles) from Uvira across the lake, has shut the crossing at Kavimvira, and its envoy warned that continued provocation would be met with a response.
S person:its envoy>=Zephyrin Maniratanga | warned that | continued provocation would be met with a response | indirect
e19 COERCE/restrict | shut the crossing | a=Burundi>BI | p=Kavimvira>Kavimvira,COD,-3.35,29.16
e20 THREATEN/violence | met with a response | a=its envoy>BI
. Over 64,000 people have come in a week, the U.N. refugee agency said; cholera has been found among those who sleep in a stadium.
S organization:the U.N. refugee agency>UNHCR | said | Over 64,000 people have come in a week | indirect
+ Uvira was calm on Saturday, three residents said by phone, with shops half open and young men being told to sweep the streets.
S unnamed:three residents>- | said by phone | Uvira was calm on Saturday | indirect
+ Corneille Nangaa, who leads the alliance to which the M23 belongs, invited those who had fled to come home.
e21 REQUEST | invited | a=Corneille Nangaa>CN | r=those who had fled>Displaced residents of Uvira,COD,CVL
. The group is not a party to the accord of Dec. 4, between presidents Paul Kagame and Felix Tshisekedi, but has been negotiating separately with Kinshasa in Qatar.
e22 AGREE | accord | a=Paul Kagame>PK ; Felix Tshisekedi>FT | d=2025-12-04 | same=e4
e23 CONSULT | negotiating | a=The group>M23 ; Kinshasa>DRC | p=Qatar>Qatar,QAT,25.29,51.53 | st=ongoing
+ On Friday the council decided to keep the peacekeeping mission MONUSCO in the country for another year.
e24 AGREE | keep the peacekeeping mission | a=the council>UNSC | r=the country>DRC | d=2025-12-12

@story en-own-qc-026 | en | 2008-07-16 | The Jerusalem Ledger
@who HZ = Hezbollah | LBN | REB
@who IL = Israel | ISR | GOV
@who RG = Ehud Goldwasser and Eldad Regev | ISR | MIL
@who SK = Samir Kuntar | LBN | REB
@who RC = International Committee of the Red Cross | CHE | NGO
@who EO = Ehud Olmert | ISR | GOV
@who SP = Shimon Peres | ISR | GOV
@who HN = Hassan Nasrallah | LBN | REB
@who MS = Michel Suleiman | LBN | GOV
@who GER = Gerhard Conrad | DEU | SPY
@who HF = Haran family | ISR | CVL
@who IDF = Israel Defense Forces | ISR | MIL
@where RH = Rosh Hanikra | ISR | 33.09 | 35.1
@where NA = Nahariya | ISR | 33.01 | 35.09
@where BE = Beirut | LBN | 33.89 | 35.5
@where NQ = Naqoura | LBN | 33.12 | 35.14
# Two black coffins end two years of hope; Kuntar gets red carpet in Lebanon
e1 RETREAT/release | gets red carpet | r=Kuntar>SK | d=2008-07-16
+ Israel handed Hezbollah five live prisoners and the remains of 199 fighters on Wednesday, and received in return two coffins.
e2 RETREAT/release | handed | a=Israel>IL | r=five live prisoners>Lebanese prisoners in Israel,LBN,REB ; Hezbollah>HZ | d=2008-07-16 | f=size 5 "five live prisoners" | same=e1
e3 RETREAT/release | received in return two coffins | a=Hezbollah>HZ | r=Israel>IL | d=2008-07-16 | same=e1
+ Until a little after half past nine in the morning the families of Ehud Goldwasser and Eldad Regev had not been told what they would get.
. Then a Hezbollah official, Wafik Safa, walked up to the cameras at Naqoura, said, "Now we shall reveal their fate," and pointed to a black van.
S person:a Hezbollah official, Wafik Safa>=Wafik Safa | said | Now we shall reveal their fate | direct
. Neighbors who had gathered at the Regev home in Kiryat Motzkin screamed.
+ Experts of the army rabbinate identified the bodies on the Lebanese side of Rosh Hanikra within hours, the IDF announced, and both reservists will be buried on Thursday.
S organization:the IDF>IDF | announced | Experts of the army rabbinate identified the bodies on the Lebanese side of Rosh Hanikra within hours | indirect
+ Officials believe that the two were killed, or mortally hurt, in the attack itself, on July 12, 2006, when their Humvee was hit by a rocket-propelled grenade as it drove along the border fence.
S unnamed:Officials>- | believe that | the two were killed, or mortally hurt, in the attack itself, on July 12, 2006, when their Humvee was hit by a rocket-propelled grenade as it drove along the border fence | indirect
e4 ASSAULT/abduct,heavy-weapons | hit by a rocket-propelled grenade | r=the two>RG | p=the border fence>Israel-Lebanon border,ISR,33.09,35.3 | d=2006-07-12 | st=possible | f=killed 2 "the two"
. That raid set off a war of 34 days in which 159 Israelis and more than a thousand Lebanese lost their lives.
e5 ASSAULT/abduct | raid | a=Hezbollah>HZ | r=the two>RG | d=2006-07-12 | same=e4
e6 ASSAULT | war of 34 days | r=Israelis>Israelis,ISR,- ; Lebanese>Lebanese,LBN,- | p=Lebanon>Lebanon,LBN,33.85,35.86 | d=2006-07-12..2006-08-14 | f=killed 159 "159 Israelis" ; killed 1000.. "more than a thousand Lebanese"
+ Samir Kuntar, 46, had spent 29 years behind bars.
. One night in April 1979 he came ashore at Nahariya with three others in a rubber dinghy, shot Danny Haran in front of his daughter Einat, and, an Israeli court found, beat the four-year-old's head in with his rifle.
S organization:an Israeli court>=Israeli court | found | beat the four-year-old's head in with his rifle | indirect
e7 ASSAULT/firearms | shot Danny Haran | a=he>SK | r=Danny Haran>Danny Haran,ISR,CVL | p=Nahariya>NA | d=1979-04-01..1979-04-30 | f=killed 1 "Danny Haran"
e8 ASSAULT/beat | beat | a=he>SK | r=the four-year-old>Einat Haran,ISR,CVL | p=Nahariya>NA | d=1979-04-01..1979-04-30 | f=killed 1 "the four-year-old"
. A two-year-old smothered in the attic by her mother, who was trying to keep her quiet, died as well.
. Kuntar has always denied killing the girl.
e9 REJECT | denied | a=Kuntar>SK
e10 ASSAULT | killing the girl | a=Kuntar>SK | r=the girl>Einat Haran,ISR,CVL | p=Nahariya>NA | d=1979-04-01..1979-04-30 | st=denied | same=e8
+ President Shimon Peres signed the pardon on Tuesday, hours after the cabinet had endorsed the exchange by 22 votes to three, "with a torn heart."
e11 CONCEDE | signed the pardon | a=President Shimon Peres>SP | d=2008-07-15
e12 AGREE | endorsed the exchange | a=the cabinet>Government of Israel,ISR,GOV | d=2008-07-15
+ "Woe betide the people who celebrate the release of a beastly man who bludgeoned the skull of a four-year-old," Prime Minister Ehud Olmert said in a statement.
S document:a statement>=statement ; person:Prime Minister Ehud Olmert>EO | said in a statement | Woe betide the people who celebrate the release of a beastly man who bludgeoned the skull of a four-year-old | direct
e13 ACCUSE/disapprove | Woe betide | a=Prime Minister Ehud Olmert>EO | r=the people>Lebanon,LBN,CVL
e14 RETREAT/release | release | r=a beastly man>SK | p=Rosh Hanikra>RH | d=2008-07-16 | same=e1
e15 ASSAULT/beat | bludgeoned | a=a beastly man>SK | r=a four-year-old>Einat Haran,ISR,CVL | p=Nahariya>NA | d=1979-04-01..1979-04-30 | same=e8
+ In Beirut the airport closed for the occasion and government offices took a holiday.
. The five, dressed in fresh fatigues, were embraced on the tarmac by President Michel Suleiman, who congratulated "the resistance on this new victory."
S person:President Michel Suleiman>MS | congratulated | the resistance on this new victory. | direct
e16 SUPPORT | congratulated | a=President Michel Suleiman>MS | r=the resistance>HZ | p=Beirut>BE | d=2008-07-16
. After nightfall Hassan Nasrallah, who has not been seen outdoors since the war, appeared for a minute on a platform in the southern suburbs and told tens of thousands that "the age of defeats is gone."
S person:Hassan Nasrallah>HN | told tens of thousands that | the age of defeats is gone. | direct
+ The swap was put together over 18 months by a German intelligence officer, Gerhard Conrad, on behalf of the United Nations.
e17 CONSULT/third-party | put together | a=a German intelligence officer, Gerhard Conrad>GER | d=2007-01-16..2008-07-16
. Red Cross trucks are to bring more bodies across on Thursday, among them that of Dalal Mughrabi, who led the coastal road massacre of 1978.
e18 RETREAT/release | bring more bodies across | a=Red Cross>RC | r=Dalal Mughrabi>Dalal Mughrabi,PSE,REB | p=Rosh Hanikra>RH | d=2008-07-17 | st=planned
e19 ASSAULT | coastal road massacre | a=Dalal Mughrabi>Dalal Mughrabi,PSE,REB | p=Israel>Coastal Highway,ISR,32.15,34.83 | d=1978-01-01..1978-12-31
+ Hamas, which has held Gilad Shalit for two years, took note.
e20 ASSAULT/abduct | held | a=Hamas>Hamas,PSE,REB | r=Gilad Shalit>Gilad Shalit,ISR,MIL | d=2006-07-16..2008-07-16 | st=ongoing | f=abducted 1 "Gilad Shalit"
. "It proves that there is one language only," said a spokesman in Gaza.
S person:a spokesman in Gaza>- | said | It proves that there is one language only | direct

@story en-own-qc-027 | en | 2010-05-31 | CNN
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who ACT = Activists aboard the Mavi Marmara | TUR | CVL
@who TR = Turkey | TUR | GOV
@who RE = Recep Tayyip Erdogan | TUR | GOV
@who IHH = IHH | TUR | NGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who DA = Danny Ayalon | ISR | GOV
@who BO = Barack Obama | USA | GOV
@who UNSC = United Nations Security Council | - | IGO
@who BK = Ban Ki-moon | - | IGO
@who EB = Ehud Barak | ISR | GOV
@where MED = Eastern Mediterranean | - | 32.64 | 33.57
@where AS = Ashdod | ISR | 31.8 | 34.65
@where IST = Istanbul | TUR | 41.01 | 28.98
@where G = Gaza | PSE | 31.4 | 34.35
# At least nine dead as Israeli commandos storm Gaza aid ships; Turkey pulls ambassador
e1 ASSAULT | storm Gaza aid ships | a=Israeli commandos>IDF | p=Gaza>MED | d=2010-05-31 | f=killed 9.. "At least nine dead"
e2 SANCTION/withdraw | pulls ambassador | a=Turkey>TR | r=Israeli>IL | d=2010-05-31
+ Jerusalem (CNN) At least nine people died and dozens were wounded before dawn Monday when Israeli naval commandos slid down ropes from helicopters onto a ship full of activists bound for Gaza, and found men with metal bars waiting for them.
e3 ASSAULT | slid down ropes | a=Israeli naval commandos>IDF | r=activists>ACT | d=2010-05-31 | f=killed 9.. "At least nine people" ; injured 24.. "dozens" | same=e1
+ The Mavi Marmara, a Turkish cruise ferry with nearly 600 passengers, was the largest of six vessels that had set out to break the naval blockade of the territory with 10,000 tons of cement, wheelchairs and medicine.
e4 COERCE/restrict | naval blockade | r=the territory>Residents of Gaza,PSE,CVL | p=the territory>G | st=ongoing
. It was in international waters at the time, some 80 miles from shore.
+ Who struck first is in dispute.
. "They attacked us with live fire while we were still sleeping," a Turkish organizer shouted into a satellite link before it went dead.
S unnamed:a Turkish organizer>- | shouted | They attacked us with live fire while we were still sleeping | direct
e5 ASSAULT/firearms | attacked us with live fire | a=They>IDF | r=us>ACT | p=international waters>MED | d=2010-05-31 | same=e1
. The Israeli military says its men, armed with paintball guns, were beaten with clubs and stabbed, that one was thrown from the upper deck, and that they drew their pistols only when two of these had been wrenched from them and turned on them.
S organization:The Israeli military>IDF | says | its men, armed with paintball guns, were beaten with clubs and stabbed, that one was thrown from the upper deck, and that they drew their pistols only when two of these had been wrenched from them and turned on them | indirect
e6 ASSAULT/beat,primitive | beaten with clubs and stabbed | r=its men>IDF | p=international waters>MED | d=2010-05-31
e7 ASSAULT/beat | thrown from the upper deck | r=one>IDF | p=international waters>MED | d=2010-05-31
e8 ASSAULT/firearms | drew their pistols | a=they>IDF | p=international waters>MED | d=2010-05-31 | same=e1
. Seven of them were hurt, two gravely.
e9 ASSAULT | hurt | r=Seven of them>IDF | p=international waters>MED | d=2010-05-31 | f=injured 7 "Seven of them" | same=e6
+ On grainy film released by the army, figures swing what look like chair legs at a soldier as he lands.
+ Turkey recalled its ambassador, called off three joint exercises, and demanded an emergency session of the Security Council, which met in the afternoon.
e10 SANCTION/withdraw | recalled its ambassador | a=Turkey>TR | d=2010-05-31 | same=e2
e11 REJECT | called off three joint exercises | a=Turkey>TR | d=2010-05-31
e12 REQUEST/meet | demanded | a=Turkey>TR | r=the Security Council>UNSC | d=2010-05-31
e13 CONSULT | met | a=the Security Council>UNSC | d=2010-05-31
. Prime Minister Recep Tayyip Erdogan, on his way home from Chile, called the raid "inhumane state terrorism."
S person:Prime Minister Recep Tayyip Erdogan>RE | called the raid | inhumane state terrorism. | direct
e14 ASSAULT | raid | p=international waters>MED | d=2010-05-31 | same=e1
e15 ACCUSE/disapprove | inhumane state terrorism | a=Prime Minister Recep Tayyip Erdogan>RE | r=Israel>IL
. In Istanbul, some 10,000 people marched from the Israeli consulate to Taksim Square, and a few tried to climb its fence.
e16 PROTEST/demo | marched | a=some 10,000 people>Protesters in Istanbul,TUR,CVL | r=Israeli>IL | p=Taksim Square>IST | d=2010-05-31 | f=size 10000 "some 10,000 people"
+ Israel's deputy foreign minister, Danny Ayalon, described the voyage as an "armada of hate and violence" and said that the charity behind it, IHH, had ties to al Qaeda, which it denies.
S person:Israel's deputy foreign minister, Danny Ayalon>DA | described the voyage as | armada of hate and violence | direct
S person:Israel's deputy foreign minister, Danny Ayalon>DA | said that | the charity behind it, IHH, had ties to al Qaeda | indirect
e17 ACCUSE/disapprove | armada of hate and violence | a=Israel's deputy foreign minister, Danny Ayalon>DA | r=activists>ACT
e18 ACCUSE/allege | ties to al Qaeda | a=Israel's deputy foreign minister, Danny Ayalon>DA | r=the charity behind it, IHH>IHH
e19 REJECT | denies | a=it>IHH | r=Danny Ayalon>DA
. Defense Minister Ehud Barak expressed sorrow for the dead but put the blame on the organizers.
e20 CONCEDE | expressed sorrow | a=Defense Minister Ehud Barak>EB
e21 ACCUSE | put the blame | a=Defense Minister Ehud Barak>EB | r=the organizers>IHH
+ Prime Minister Benjamin Netanyahu, in Canada, scrapped a visit to the White House that had been set for Tuesday and flew home.
e22 REJECT/meet | scrapped a visit | a=Prime Minister Benjamin Netanyahu>BN | r=the White House>United States,USA,GOV | d=2010-05-31
. President Obama telephoned him and, according to a White House readout, expressed deep regret at the loss of life and stressed the importance of learning all the facts.
S document:a White House readout>=White House readout | according to | expressed deep regret at the loss of life and stressed the importance of learning all the facts | indirect
e23 CONSULT/phone | telephoned | a=President Obama>BO ; him>BN
+ U.N. Secretary-General Ban Ki-moon, speaking in Kampala, Uganda, condemned the violence and asked for a thorough inquiry.
e24 ACCUSE/disapprove | condemned | a=U.N. Secretary-General Ban Ki-moon>BK
e25 REQUEST | asked | a=U.N. Secretary-General Ban Ki-moon>BK
. Greece broke off a joint air drill; Sweden, Spain, Denmark and Greece asked the Israeli envoys in for an explanation.
e26 REJECT | broke off a joint air drill | a=Greece>Greece,GRC,GOV
e27 REQUEST/meet | asked the Israeli envoys in | a=Sweden>Sweden,SWE,GOV ; Spain>Spain,ESP,GOV ; Denmark>Denmark,DNK,GOV ; Greece>Greece,GRC,GOV | r=the Israeli envoys>Ambassadors of Israel,ISR,GOV
+ By evening all six ships had been towed to Ashdod, where passengers who agree to be deported will be driven to the airport and the others to a prison in Beersheba, an immigration official said.
S unnamed:an immigration official>- | said | passengers who agree to be deported will be driven to the airport and the others to a prison in Beersheba | indirect
e28 COERCE/seize | towed to Ashdod | r=all six ships>ACT | p=Ashdod>AS | d=2010-05-31
e29 COERCE/deport | deported | r=passengers>ACT | st=planned
e30 COERCE/arrest | to a prison | r=the others>ACT | p=Beersheba>Beersheba,ISR,31.25,34.79 | st=planned

@story en-own-qc-028 | en | 2014-07-01 | Times of the Hills
@who TEENS = Naftali Fraenkel, Gilad Shaer and Eyal Yifrach | ISR | CVL
@who H = Hamas | PSE | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who BN = Benjamin Netanyahu | ISR | GOV
@who SZ = Sami Abu Zuhri | PSE | REB
@who MQ = Marwan Qawasmeh | PSE | REB
@who AA = Amer Abu Aisheh | PSE | REB
@who MA = Mahmoud Abbas | PSE | GOV
@who BO = Barack Obama | USA | GOV
@who RF = Rachel Fraenkel | ISR | CVL
@who POPE = Pope Francis | VAT | GOV
@who IL = Israel | ISR | GOV
@where HA = Halhul | PSE | 31.58 | 35.1
@where GE = Gush Etzion | PSE | 31.65 | 35.12
@where HE = Hebron | PSE | 31.53 | 35.1
@where G = Gaza | PSE | 31.4 | 34.35
@where MO = Modiin | ISR | 31.9 | 35.01
# Kidnapped teens laid to rest side by side; jets hit 34 targets in Gaza; PM: Hamas will pay
e1 ASSAULT/abduct | Kidnapped | r=teens>TEENS | d=2014-06-12
e2 ASSAULT/aerial | hit 34 targets | a=jets>IDF | p=Gaza>G | d=2014-07-01
S person:PM>BN | : | Hamas will pay | indirect
e3 THREATEN/violence | Hamas will pay | a=PM>BN | r=Hamas>H | d=2014-06-30
+ Tens of thousands of mourners, many of whom had hitchhiked for hours, filed on Tuesday through the pine wood of the Modiin cemetery where Naftali Fraenkel, Gilad Shaer and Eyal Yifrach were buried beside one another.
+ The bodies of the three, who were 16, 16 and 19, had been found a day earlier under a pile of rocks in a field near Halhul, eighteen days after they got into a car at a hitchhiking post in the Etzion bloc.
. They were shot within minutes, security officials now believe, probably when their captors noticed that one of them was whispering into a phone.
S unnamed:security officials>- | believe | They were shot within minutes | indirect
e4 ASSAULT/firearms,abduct | shot within minutes | a=their captors>H | r=They>TEENS | p=the Etzion bloc>GE | d=2014-06-12 | st=possible | f=killed 3 "the three"
. "We've been kidnapped," Shaer is heard to say on the recording of that call, which police took for a prank.
S document:the recording of that call>=recording of the emergency call ; person:Shaer>=Gilad Shaer | is heard to say | We've been kidnapped | direct
e5 ASSAULT/abduct | kidnapped | r=We>TEENS | p=the Etzion bloc>GE | d=2014-06-12 | same=e1
+ "They were abducted and murdered in cold blood by human animals," Prime Minister Benjamin Netanyahu said at the opening of a late cabinet session on Monday. "Hamas is responsible, and Hamas will pay."
S person:Prime Minister Benjamin Netanyahu>BN | said | They were abducted and murdered in cold blood by human animals | direct
S person:Prime Minister Benjamin Netanyahu>BN | - | Hamas is responsible, and Hamas will pay. | direct
e6 ASSAULT/abduct | abducted | a=human animals>H | r=They>TEENS | p=the Etzion bloc>GE | d=2014-06-12 | same=e1
e7 ASSAULT/targeted | murdered in cold blood | a=human animals>H | r=They>TEENS | p=the Etzion bloc>GE | d=2014-06-12 | same=e4
e8 ACCUSE/allege | responsible | a=Prime Minister Benjamin Netanyahu>BN | r=Hamas>H | d=2014-06-30
e9 THREATEN/violence | Hamas will pay | a=Prime Minister Benjamin Netanyahu>BN | r=Hamas>H | d=2014-06-30 | same=e3
+ The movement has neither claimed the deed nor disowned it, though its leader abroad has praised those who did it.
e10 SUPPORT | praised | a=its leader abroad>Khaled Meshaal,PSE,REB | r=those who did it>H
. A spokesman in Gaza, Sami Abu Zuhri, said only the occupation's version existed, and that a war would "open the gates of hell."
S person:A spokesman in Gaza, Sami Abu Zuhri>SZ | said | only the occupation's version existed | indirect
S person:A spokesman in Gaza, Sami Abu Zuhri>SZ | said | a war would "open the gates of hell." | mixed
e11 THREATEN/violence | open the gates of hell | a=A spokesman in Gaza, Sami Abu Zuhri>SZ | r=the occupation>IL
+ Before dawn, the air force bombed 34 sites in the Strip in answer, the military said, to more than 18 rockets fired since Sunday.
S organization:the military>IDF | said | the air force bombed 34 sites in the Strip in answer ... to more than 18 rockets fired since Sunday | indirect
e12 ASSAULT/aerial | bombed 34 sites | a=the air force>IDF | p=the Strip>G | d=2014-07-01 | f=size 34 "34 sites" | same=e2
e13 ASSAULT/heavy-weapons | rockets fired | d=2014-06-29..2014-07-01 | f=size 18.. "more than 18 rockets"
. In Jenin a youth of 18 was shot dead by troops who had come to arrest him; he threw a grenade, according to the army, or an egg, according to his aunt.
S organization:the army>IDF | according to | he threw a grenade | indirect
S person:his aunt>- | according to | an egg | indirect
e14 ASSAULT/firearms | shot dead | a=troops>IDF | r=a youth of 18>-,PSE,CVL | p=Jenin>Jenin,PSE,32.46,35.3 | d=2014-07-01 | f=killed 1 "a youth of 18"
e15 ASSAULT/explosives | threw a grenade | a=he>-,PSE,CVL | r=troops>IDF | p=Jenin>Jenin,PSE,32.46,35.3 | d=2014-07-01
+ Soldiers also blew up the front rooms of the two suspects' houses in Hebron.
e16 ASSAULT/explosives,destroy | blew up | a=Soldiers>IDF | r=the two suspects>MQ ; the two suspects>AA | p=Hebron>HE
. Marwan Qawasmeh and Amer Abu Aisheh have not been seen since the night of June 12.
+ In the search, known as Brother's Keeper, more than 400 Palestinians have been detained, among them 55 who had been freed in the Shalit exchange, and at least five killed.
e17 COERCE/arrest | detained | r=more than 400 Palestinians>Palestinians in the West Bank,PSE,- | d=2014-06-13..2014-07-01 | f=detained 400.. "more than 400 Palestinians"
e18 RETREAT/release | freed | r=55>Palestinian prisoners,PSE,- | f=size 55 "55"
e19 ASSAULT | killed | r=at least five>Palestinians in the West Bank,PSE,- | d=2014-06-13..2014-07-01 | f=killed 5.. "at least five"
+ Mahmoud Abbas, whose police helped in the hunt at some cost to his name at home, called his leadership together.
e20 COOPERATE | helped in the hunt | a=Mahmoud Abbas>MA
+ US President Barack Obama denounced "this senseless act of terror against innocent youth" but urged all sides not to destabilize things further; the Vatican spoke of an abominable crime.
S person:US President Barack Obama>BO | denounced | this senseless act of terror against innocent youth | direct
S organization:the Vatican>=Vatican | spoke of | an abominable crime | indirect
e21 ACCUSE/disapprove | denounced | a=US President Barack Obama>BO
e22 REQUEST/yield | urged | a=US President Barack Obama>BO | r=all sides>-,-,-
e23 ACCUSE/disapprove | abominable crime | a=the Vatican>Vatican,VAT,GOV
+ "Rest in peace, my child," Rachel Fraenkel said at the graveside in Hebrew and then, almost under her breath, in English. "We will learn to sing without you."
S person:Rachel Fraenkel>RF | said | Rest in peace, my child | direct
S person:Rachel Fraenkel>RF | - | We will learn to sing without you. | direct
+ In Jerusalem, meanwhile, some 200 young men ran along Jaffa Road shouting "Death to Arabs," and police held 47.
e24 PROTEST/riot | ran along Jaffa Road | a=some 200 young men>Israeli far-right youths,ISR,CVL | p=Jerusalem>Jerusalem,ISR,31.78,35.22 | f=size 200 "some 200 young men"
e25 COERCE/arrest | held 47 | a=police>Israel Police,ISR,COP | r=47>Israeli far-right youths,ISR,CVL | p=Jerusalem>Jerusalem,ISR,31.78,35.22 | f=detained 47 "47"

@story en-own-qc-029 | en | 2022-08-07 | The Jerusalem Ledger
@who PIJ = Palestinian Islamic Jihad | PSE | REB
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who YL = Yair Lapid | ISR | GOV
@who EG = Egypt | EGY | GOV
@who BS = Bassem Saadi | PSE | REB
@who KA = Khalil Awawdeh | PSE | REB
@who KM = Khaled Mansour | PSE | REB
@who TJ = Tayseer Jabari | PSE | REB
@who H = Hamas | PSE | REB
@who ZN = Ziad al-Nakhalah | PSE | REB
@who IP = Israel Police | ISR | COP
@where G = Gaza | PSE | 31.4 | 34.35
@where R = Rafah | PSE | 31.29 | 34.25
@where JB = Jabalya | PSE | 31.53 | 34.48
@where JR = Jerusalem | ISR | 31.78 | 35.22
@where TE = Tehran | IRN | 35.69 | 51.39
# Egypt-brokered truce with Islamic Jihad takes effect at 11:30 p.m., rockets fly to the last minute
e1 RETREAT/ceasefire | takes effect | a=Islamic Jihad>PIJ | d=2022-08-07
e2 ASSAULT/heavy-weapons | rockets fly | d=2022-08-07
+ A ceasefire between Israel and Palestinian Islamic Jihad came into force at half past eleven on Sunday night after almost three days of fighting that began with the assassination of one of the terror group's commanders.
e3 RETREAT/ceasefire | came into force | a=Israel>IL ; Palestinian Islamic Jihad>PIJ | d=2022-08-07 | same=e1
e4 ASSAULT | fighting | a=Israel>IL ; Palestinian Islamic Jihad>PIJ | d=2022-08-05..2022-08-07
e5 ASSAULT/targeted,aerial | assassination | r=one of the terror group's commanders>TJ | d=2022-08-05
+ Sirens blared in Sderot and as far as Ashkelon until moments before, and the IDF said it was hitting launch sites in reply.
S organization:the IDF>IDF | said | it was hitting launch sites in reply | indirect
e6 ASSAULT/aerial | hitting launch sites | a=it>IDF | d=2022-08-07
+ "Israel thanks Egypt for its efforts," ran a terse announcement from the Prime Minister's Office.
S document:a terse announcement>=announcement ; organization:the Prime Minister's Office>=Prime Minister's Office of Israel | ran | Israel thanks Egypt for its efforts | direct
e7 SUPPORT | thanks | a=Israel>IL | r=Egypt>EG
. "If the ceasefire is violated, Israel maintains the right to respond strongly."
S document:a terse announcement>=announcement ; organization:the Prime Minister's Office>=Prime Minister's Office of Israel | - | If the ceasefire is violated, Israel maintains the right to respond strongly. | direct
e8 REJECT/yield | violated | st=possible
e9 THREATEN/violence | respond strongly | a=Israel>IL
+ What has been promised depends on whom one asks.
. Islamic Jihad put out a document according to which Cairo would work for the release of two prisoners, Bassem Saadi and the hunger striker Khalil Awawdeh.
S organization:Islamic Jihad>PIJ ; document:a document>=Islamic Jihad document | according to | Cairo would work for the release of two prisoners, Bassem Saadi and the hunger striker Khalil Awawdeh | indirect
e10 AGREE | work for the release | a=Cairo>EG | r=Islamic Jihad>PIJ
e11 RETREAT/release | release | r=Bassem Saadi>BS ; Khalil Awawdeh>KA | st=possible
e12 PROTEST/hunger | hunger striker | a=Khalil Awawdeh>KA | st=ongoing
. An Israeli official told the Kan public broadcaster that no such undertaking had been given.
S outlet:the Kan public broadcaster>=Kan ; unnamed:An Israeli official>- | told | no such undertaking had been given | indirect
e13 AGREE | undertaking | a=Israel>IL | st=denied
. Ziad al-Nakhalah, the group's head, gave warning from Tehran that it would go back to fighting should the Egyptians fail.
S person:Ziad al-Nakhalah, the group's head>ZN | gave warning | it would go back to fighting should the Egyptians fail | indirect
e14 THREATEN/violence | go back to fighting | a=it>PIJ
+ The Gaza Health Ministry counted 44 Palestinians dead, 15 children among them, and 311 hurt.
S organization:The Gaza Health Ministry>=Gaza Health Ministry | counted | 44 Palestinians dead, 15 children among them, and 311 hurt | indirect
e15 ASSAULT | dead | r=Palestinians>Residents of Gaza,PSE,- | p=Gaza>G | d=2022-08-05..2022-08-07 | f=killed 44 "44 Palestinians" ; injured 311 "311 hurt" | same=e4
. In at least one case, a blast in Jabalya on Saturday that killed four children, the army showed radar tracks to support its contention that a rocket of the militants' own had fallen short.
S organization:the army>IDF | contention that | a rocket of the militants' own had fallen short | indirect
e16 ASSAULT/heavy-weapons | blast in Jabalya | r=four children>Children of Jabalya,PSE,CVL | p=Jabalya>JB | d=2022-08-06 | f=killed 4 "four children"
+ Khaled Mansour, who ran the southern sector, was dug from the rubble of a house in Rafah on Sunday with seven others, a day and a half after Tayseer Jabari, his counterpart in the north.
e17 ASSAULT/aerial,targeted | dug from the rubble | r=Khaled Mansour>KM | p=Rafah>R | d=2022-08-06
. "The entire senior command of the military wing has been neutralized," said Oded Basiuk, the head of operations.
S person:Oded Basiuk>=Oded Basiuk | said | The entire senior command of the military wing has been neutralized | direct
e18 ASSAULT/targeted | neutralized | r=senior command of the military wing>PIJ | p=Gaza>G | d=2022-08-05..2022-08-07 | same=e4
+ About 1,100 rockets were launched, some 200 of which came down inside the Strip, and the Iron Dome system had a success rate of 96 percent, on the military's figures.
S organization:the military>IDF | on the military's figures | About 1,100 rockets were launched, some 200 of which came down inside the Strip | indirect
e19 ASSAULT/heavy-weapons | rockets were launched | p=the Strip>G | d=2022-08-05..2022-08-07 | f=size 1100 "About 1,100 rockets" | same=e2
+ Three Israelis were lightly wounded by shrapnel.
e20 ASSAULT/heavy-weapons | wounded by shrapnel | r=Three Israelis>-,ISR,CVL | d=2022-08-05..2022-08-07 | f=injured 3 "Three Israelis" | same=e2
+ The dog that did not bark was Hamas.
. It stayed out, praised its comrades and let it be known through UN envoys that 17,000 Gazans wished to keep their permits to work in Israel.
S organization:It>H | let it be known | 17,000 Gazans wished to keep their permits to work in Israel | indirect
e21 SUPPORT | praised | a=It>H | r=its comrades>PIJ
+ The round was set in motion on August 1, when Saadi was dragged from his home in Jenin with a police dog at his arm.
e22 COERCE/arrest | dragged from his home | r=Saadi>BS | p=Jenin>Jenin,PSE,32.46,35.3 | d=2022-08-01
. Roads along the Gaza border were then closed for four days for fear of revenge.
e23 COERCE/restrict | closed | p=the Gaza border>Gaza border,ISR,31.4,34.5
+ Sunday was also Tisha B'Av: 2,200 Jews went up to the Temple Mount under guard, the police said, and about twenty were removed for singing the anthem.
S organization:the police>IP | said | 2,200 Jews went up to the Temple Mount under guard | indirect
e24 COERCE | removed | a=the police>IP | r=about twenty>Jewish visitors to the Temple Mount,ISR,CVL | p=the Temple Mount>JR | d=2022-08-07 | f=size 20 "about twenty"

@story en-own-qc-030 | en | 2022-11-12 | The Associated Press
@who UKA = Armed Forces of Ukraine | UKR | MIL
@who RAF = Russian Armed Forces | RUS | MIL
@who R = Russia | RUS | GOV
@who UA = Ukraine | UKR | GOV
@who Z = Volodymyr Zelenskyy | UKR | GOV
@who KH = Residents of Kherson | UKR | CVL
@who SS = Sergei Surovikin | RUS | MIL
@who DP = Dmitry Peskov | RUS | GOV
@who DK = Dmytro Kuleba | UKR | GOV
@who AB = Antony Blinken | USA | GOV
@who YY = Yaroslav Yanushevych | UKR | GOV
@where K = Kherson | UKR | 46.64 | 32.62
@where D = Dnieper | UKR | 46.6 | 32.6
@where PP = Phnom Penh | KHM | 11.56 | 104.92
# Kherson dances as Ukrainian troops roll in; police hunt for mines, collaborators
e1 ASSAULT | roll in | a=Ukrainian troops>UKA | d=2022-11-11
+ MYKOLAIV, Ukraine (AP) — People in Kherson wept, sang and slept in their clothes beside bonfires on Saturday after Ukrainian soldiers entered the southern city that Russia had abandoned, the only regional capital it had captured in nearly nine months of war.
e2 ASSAULT | entered the southern city | a=Ukrainian soldiers>UKA | p=Kherson>K | d=2022-11-11 | same=e1
e3 RETREAT/withdraw | abandoned | a=Russia>R | p=Kherson>K | d=2022-11-09..2022-11-11
e4 ASSAULT | captured | a=it>R | p=Kherson>K | d=2022-03-01..2022-03-31
+ "Everybody here is kissing the soldiers. My lips are chapped," said Svitlana Vilna, 47, laughing, before she began to cry.
S person:Svitlana Vilna>=Svitlana Vilna | said | Everybody here is kissing the soldiers. My lips are chapped | direct
+ There was no water, no power and hardly any bread.
+ President Volodymyr Zelenskyy warned that the departing army had destroyed "all the critical infrastructure" and that nearly 2,000 mines, tripwires and unexploded shells had already been cleared.
S person:President Volodymyr Zelenskyy>Z | warned that | the departing army had destroyed "all the critical infrastructure" | mixed
S person:President Volodymyr Zelenskyy>Z | warned that | nearly 2,000 mines, tripwires and unexploded shells had already been cleared | indirect
e5 ASSAULT/destroy | destroyed | a=the departing army>RAF | p=Kherson>K
e6 AID | cleared | p=Kherson>K | f=size ..2000 "nearly 2,000 mines, tripwires and unexploded shells"
. The governor, Yaroslav Yanushevych, decreed a curfew from 5 p.m. to 8 a.m. and barred people from coming in or out for the time being.
e7 COERCE/curfew | decreed a curfew | a=The governor, Yaroslav Yanushevych>YY | r=people>KH | p=Kherson>K
e8 COERCE/restrict | barred people | a=The governor, Yaroslav Yanushevych>YY | r=people>KH | p=Kherson>K
+ About 200 police officers were setting up checkpoints and taking down evidence of possible war crimes, said the national police chief, Ihor Klymenko.
S person:the national police chief, Ihor Klymenko>=Ihor Klymenko | said | About 200 police officers were setting up checkpoints and taking down evidence of possible war crimes | indirect
e9 MOBILIZE/police | setting up checkpoints | a=police officers>National Police of Ukraine,UKR,COP | p=Kherson>K | st=ongoing | f=size 200 "About 200 police officers"
e10 ACCUSE/investigate | taking down evidence | a=police officers>National Police of Ukraine,UKR,COP | p=Kherson>K | st=ongoing
. One of them was wounded while defusing a device at the headquarters.
+ Moscow's Defense Ministry announced at 5 a.m. on Friday that more than 30,000 men and 5,000 pieces of equipment had been taken across to the left bank of the Dnieper without loss.
S organization:Moscow's Defense Ministry>=Russian Defence Ministry | announced at 5 a.m. on Friday that | more than 30,000 men and 5,000 pieces of equipment had been taken across to the left bank of the Dnieper without loss | indirect
e11 RETREAT/withdraw | taken across | r=more than 30,000 men>RAF | p=the Dnieper>D | d=2022-11-09..2022-11-11 | f=size 30000.. "more than 30,000 men" | same=e3
. A Ukrainian intelligence official contradicted this, saying soldiers had been ordered to change into civilian clothes, and that some drowned.
S unnamed:A Ukrainian intelligence official>- | saying | soldiers had been ordered to change into civilian clothes, and that some drowned | indirect
e12 REQUEST | ordered to change | r=soldiers>RAF | p=Kherson>K
+ The pullback was recommended on television on Wednesday by Gen. Sergei Surovikin, with the air of a man reading out a bill, and agreed to on the spot by the defense minister.
e13 REQUEST | recommended | a=Gen. Sergei Surovikin>SS | r=the defense minister>Sergei Shoigu,RUS,GOV | d=2022-11-09
e14 CONCEDE | agreed to | a=the defense minister>Sergei Shoigu,RUS,GOV | p=Kherson>K | d=2022-11-09
+ Kremlin spokesman Dmitry Peskov denied that it was a humiliation, maintaining that the region remained "a subject of the Russian Federation."
S person:Kremlin spokesman Dmitry Peskov>DP | denied that | it was a humiliation | indirect
S person:Kremlin spokesman Dmitry Peskov>DP | maintaining that | the region remained "a subject of the Russian Federation." | mixed
e15 REJECT/yield | remained "a subject of the Russian Federation." | a=Kremlin spokesman Dmitry Peskov>DP
. Vladimir Putin proclaimed its annexation on Sept. 30, after a vote that most of the world did not recognize.
e16 COERCE/seize | annexation | a=Vladimir Putin>Vladimir Putin,RUS,GOV | p=Kherson>K | d=2022-09-30
e17 REJECT | did not recognize | a=most of the world>-,-,GOV | r=Vladimir Putin>Vladimir Putin,RUS,GOV
+ In Phnom Penh, where he was attending an ASEAN summit, Foreign Minister Dmytro Kuleba met U.S. Secretary of State Antony Blinken, who praised the "remarkable courage" of the Ukrainians.
S person:U.S. Secretary of State Antony Blinken>AB | praised | remarkable courage | direct
e18 CONSULT/visit | attending an ASEAN summit | a=Foreign Minister Dmytro Kuleba>DK | p=Phnom Penh>PP
e19 CONSULT | met | a=Foreign Minister Dmytro Kuleba>DK ; U.S. Secretary of State Antony Blinken>AB | p=Phnom Penh>PP
e20 SUPPORT | praised | a=U.S. Secretary of State Antony Blinken>AB | r=the Ukrainians>UA | p=Phnom Penh>PP
. "We are winning battles on the ground, but the war continues," Kuleba said, and he asked for air defense.
S person:Kuleba>DK | said | We are winning battles on the ground, but the war continues | direct
e21 REQUEST/assist | asked for air defense | a=he>DK | p=Phnom Penh>PP
+ Before the invasion some 280,000 people lived in Kherson, a shipbuilding town founded by Catherine the Great; perhaps 80,000 are left.
+ The bones of her favorite, Prince Potemkin, went too: the occupiers took them from the cathedral in October.
e22 COERCE/seize | took them from the cathedral | a=the occupiers>RAF | p=Kherson>K | d=2022-10-01..2022-10-31
+ From across the river, a mile off, came the thud of artillery.
