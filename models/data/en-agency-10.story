@story en-own-qa-055 | en | 2018-08-12 | Kazinform
@who KZ = Kazakhstan | KAZ | GOV
@who RU = Russia | RUS | GOV
@who IR = Iran | IRN | GOV
@who AZ = Azerbaijan | AZE | GOV
@who TM = Turkmenistan | TKM | GOV
@who NN = Nursultan Nazarbayev | KAZ | GOV
@who VP = Vladimir Putin | RUS | GOV
@who HR = Hassan Rouhani | IRN | GOV
@where AK = Aktau | KAZ | 43.65 | 51.17
@where CS = Caspian Sea | - | 41.7 | 50.6
# Five leaders sign Caspian convention in Aktau, bar foreign troops from sea
e1 AGREE | sign Caspian convention | a=Five leaders>KZ ; Five leaders>RU ; Five leaders>IR ; Five leaders>AZ ; Five leaders>TM | p=Aktau>AK | d=2018-08-12
e2 AGREE | bar foreign troops | a=Five leaders>KZ ; Five leaders>RU ; Five leaders>IR ; Five leaders>AZ ; Five leaders>TM | p=Aktau>AK | d=2018-08-12
+ AKTAU. KAZINFORM – The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan signed the Convention on the Legal Status of the Caspian Sea at the Fifth Caspian Summit in Aktau, Kazinform reports.
S outlet:Kazinform>=Kazinform | reports | The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan signed the Convention on the Legal Status of the Caspian Sea at the Fifth Caspian Summit in Aktau | indirect
e3 AGREE | signed the Convention | a=The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>AZ ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>IR ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>KZ ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>RU ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>TM | p=Aktau>AK | d=2018-08-12 | same=e1
e4 CONSULT/multilateral | Fifth Caspian Summit | a=The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>AZ ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>IR ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>KZ ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>RU ; The Presidents of Azerbaijan, Iran, Kazakhstan, Russia and Turkmenistan>TM | p=Aktau>AK | d=2018-08-12
. Work on it had lasted twenty-two years and filled fifty-one meetings of a special group.
+ "We have become participants in a historic event.
. It can be said without exaggeration that the Convention is a kind of constitution of the Caspian Sea," Nursultan Nazarbayev said.
S person:Nursultan Nazarbayev>NN | said | We have become participants in a historic event. It can be said without exaggeration that the Convention is a kind of constitution of the Caspian Sea | direct
+ Each state receives territorial waters of fifteen miles and a fishing zone of ten more; the rest of the surface stays common.
. The bottom is to be divided by agreement between neighbors, which leaves the most delicate question in the south open, experts note.
S unnamed:experts>- | note | leaves the most delicate question in the south open | indirect
+ Armed forces of countries that do not belong to the five may not be present on the Caspian, and none of the five will let its territory be used for aggression against another.
e5 AGREE | will let its territory be used for aggression | a=the five>KZ ; the five>RU ; the five>IR ; the five>AZ ; the five>TM | p=Aktau>AK | d=2018-08-12
. Vladimir Putin stressed the importance of this clause and proposed closer contacts between the navies.
e6 REQUEST | proposed closer contacts | a=Vladimir Putin>VP | r=the five>AZ ; the five>IR ; the five>KZ ; the five>TM | p=Aktau>AK | d=2018-08-12
+ Hassan Rouhani, to whom the gathering offered company a week after the return of American sanctions, thanked his host and declared that "the Caspian Sea belongs only to the Caspian states."
e7 SANCTION/discontinue | sanctions | a=American>United States,USA,GOV | r=Hassan Rouhani>IR | d=2018-08-07
e8 SUPPORT | thanked | a=Hassan Rouhani>HR | r=his host>NN | p=Aktau>AK | d=2018-08-12
S person:Hassan Rouhani>HR | declared that | the Caspian Sea belongs only to the Caspian states | direct
. In Tehran, critics on social networks reproached him with having sold the country's share, which Foreign Minister Mohammad Javad Zarif denied: the delimitation, he said, is still to be negotiated.
e9 ACCUSE/disapprove | reproached | a=critics on social networks>Critics of the Iranian government,IRN,CVL | r=him>HR | p=Tehran>Tehran,IRN,35.69,51.39
e10 REJECT | denied | a=Foreign Minister Mohammad Javad Zarif>Mohammad Javad Zarif,IRN,GOV
S person:Foreign Minister Mohammad Javad Zarif>=Mohammad Javad Zarif | said | the delimitation ... is still to be negotiated | indirect
e11 CONSULT | negotiated | a=the country's>IR | st=planned
+ A pipeline may from now on be laid with the consent of the states whose sector it crosses, subject to environmental standards; Turkmen leader Gurbanguly Berdimuhamedow has long wanted one to Baku.
+ The ministers also signed six documents on trade, transport, the fight against terrorism and the prevention of incidents at sea.
e12 AGREE | signed six documents | a=The ministers>KZ ; The ministers>RU ; The ministers>IR ; The ministers>AZ ; The ministers>TM | p=Aktau>AK | d=2018-08-12
. The next summit will be held in Turkmenistan, though no year was named.
e13 AGREE | next summit | a=the five>KZ ; the five>RU ; the five>IR ; the five>AZ ; the five>TM | p=Turkmenistan>Turkmenistan,TKM,38.97,59.56 | st=planned
+ Until 1991 the sea was shared by the Soviet Union and Iran under treaties of 1921 and 1940.
e14 AGREE | treaties | a=the Soviet Union>Soviet Union,RUS,GOV ; Iran>IR | d=1921-01-01..1940-12-31
. Its level has dropped by more than a metre since the mid-nineties, and the sturgeon is nearly gone.

@story en-own-qa-056 | en | 2022-06-28 | BTA
@who KP = Kiril Petkov | BGR | GOV
@who BG = Bulgaria | BGR | GOV
@who RU = Russia | RUS | GOV
@who EM = Eleonora Mitrofanova | RUS | GOV
@who RD = Russian diplomats in Bulgaria | RUS | GOV
@who BSP = Bulgarian Socialist Party | BGR | OPP
@who MZ = Maria Zakharova | RUS | GOV
@who SANS = State Agency for National Security of Bulgaria | BGR | SPY
@where S = Sofia | BGR | 42.7 | 23.32
# Bulgaria expels 70 Russian embassy staff; Moscow's ambassador hints at closure of mission
e1 SANCTION/expel | expels | a=Bulgaria>BG | r=70 Russian embassy staff>RD | d=2022-06-28 | f=size 70 "70 Russian embassy staff"
e2 THREATEN/relations | hints at closure of mission | a=Moscow's ambassador>EM | r=Bulgaria>BG
+ Sofia, June 28 (BTA) - Bulgaria is expelling 70 members of the Russian diplomatic mission, caretaker Prime Minister Kiril Petkov told reporters on Tuesday, "most of them persons directly working for the services, whose diplomatic role has been more of a cover."
S person:caretaker Prime Minister Kiril Petkov>KP | told reporters | Bulgaria is expelling 70 members of the Russian diplomatic mission ... "most of them persons directly working for the services, whose diplomatic role has been more of a cover." | mixed
e3 SANCTION/expel | expelling | a=Bulgaria>BG | r=70 members of the Russian diplomatic mission>RD | p=Sofia>S | d=2022-06-28 | f=size 70 "70 members of the Russian diplomatic mission" | same=e1
+ They have until midnight on Sunday to leave.
e4 REQUEST | have until midnight on Sunday to leave | a=Bulgaria>BG | r=They>RD | p=Sofia>S
. "Let there be a full plane for Moscow, seventy seats," the Prime Minister said.
S person:the Prime Minister>KP | said | Let there be a full plane for Moscow, seventy seats | direct
+ Two days earlier he had described Ambassador Eleonora Mitrofanova, along with a local politician and a mafia boss, as one of those responsible for the fall of his government, which lost a vote of confidence on June 22.
e5 ACCUSE/allege | one of those responsible for the fall | a=he>KP | r=Ambassador Eleonora Mitrofanova>EM | d=2022-06-26
e6 REQUEST/yield | lost a vote of confidence | r=his government>BG | p=Sofia>S | d=2022-06-22
S person:he>KP | described | one of those responsible for the fall of his government | indirect
. The envoy called this nonsense.
S person:The envoy>EM | called | nonsense | indirect
+ The Foreign Ministry, in a note, asked Russia to reduce its staff to 23 diplomats and 25 technical employees, which is the number that Bulgaria keeps in Moscow.
e7 REQUEST | asked | a=The Foreign Ministry>Ministry of Foreign Affairs of Bulgaria,BGR,GOV | r=Russia>RU
. The names were drawn up by the State Agency for National Security after months of work, according to acting Foreign Minister Teodora Genchovska; the consulate in Ruse is to shut temporarily.
S person:acting Foreign Minister Teodora Genchovska>=Teodora Genchovska | according to | The names were drawn up by the State Agency for National Security after months of work | indirect
e8 SANCTION/withdraw | consulate in Ruse is to shut | a=The Foreign Ministry>BG | r=Russia>RU | p=Ruse>Ruse,BGR,43.85,25.95 | st=planned
+ Mitrofanova announced that she might put before her leadership the question of closing the embassy altogether, "which will inevitably mean the closing of Bulgaria's embassy in Moscow."
S person:Mitrofanova>EM | announced that | she might put before her leadership the question of closing the embassy altogether, "which will inevitably mean the closing of Bulgaria's embassy in Moscow." | mixed
e9 SANCTION/withdraw | closing the embassy | a=her leadership>RU | r=Bulgaria's>BG | p=Sofia>S | st=possible
+ Maria Zakharova of the Russian Foreign Ministry threatened a response in kind.
e10 THREATEN | threatened a response in kind | a=Maria Zakharova of the Russian Foreign Ministry>MZ | r=Bulgaria's>BG
+ The Bulgarian Socialist Party, a partner in the outgoing coalition, distanced itself: the decision had been taken without consultation, its leader Korneliya Ninova complained, and "in our name nobody asked."
S person:its leader Korneliya Ninova>=Korneliya Ninova | complained | the decision had been taken without consultation | indirect
e11 ACCUSE/disapprove | complained | a=its leader Korneliya Ninova>Korneliya Ninova,BGR,OPP | r=the outgoing coalition>KP
. President Rumen Radev demanded an explanation.
e12 REQUEST | demanded an explanation | a=President Rumen Radev>Rumen Radev,BGR,GOV | r=the outgoing coalition>KP
. Democratic Bulgaria, by contrast, applauded the step.
e13 SUPPORT | applauded | a=Democratic Bulgaria>Democratic Bulgaria,BGR,OPP | r=the step>KP
+ Gazprom cut off gas to the country on April 27 because Sofia refused to pay in rubles; depots and a weapons factory have been hit by explosions which prosecutors attribute to six Russians.
e14 SANCTION/discontinue | cut off gas | a=Gazprom>Gazprom,RUS,BUS | r=the country>BG | p=Sofia>Bulgaria,BGR,42.73,25.49 | d=2022-04-27
e15 REJECT/yield | refused to pay in rubles | a=Sofia>BG | r=Gazprom>RU
e16 ASSAULT/explosives | hit by explosions | a=six Russians>Russian military intelligence,RUS,SPY | p=Sofia>Bulgaria,BGR,42.73,25.49 | st=possible
S unnamed:prosecutors>- | attribute | explosions which prosecutors attribute to six Russians | indirect
. Before Tuesday, 16 diplomats had been sent home since 2019.
e17 SANCTION/expel | sent home | a=Sofia>BG | r=16 diplomats>RD | f=size 16 "16 diplomats"

@story en-own-qa-057 | en | 2012-09-19 | TASS
@who RU = Russia | RUS | GOV
@who USAID = United States Agency for International Development | USA | GOV
@who US = United States | USA | GOV
@who AL = Alexander Lukashevich | RUS | GOV
@who VN = Victoria Nuland | USA | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who GO = Golos | RUS | NGO
@where M = Moscow | RUS | 55.75 | 37.62
# Russian Foreign Ministry: USAID told to close by October 1 over attempts to influence politics
S organization:Russian Foreign Ministry>=Ministry of Foreign Affairs of Russia | : | USAID told to close by October 1 over attempts to influence politics | indirect
e1 SANCTION/expel | told to close | a=Russian Foreign Ministry>RU | r=USAID>USAID | d=2012-10-01 | st=planned
+ MOSCOW, September 19. /TASS/.
. The decision to terminate the activities of the US Agency for International Development (USAID) in Russia from October 1 was made because the character of its work by no means always corresponded to the declared goals, Foreign Ministry Spokesman Alexander Lukashevich said on Wednesday.
S person:Foreign Ministry Spokesman Alexander Lukashevich>AL | said | The decision to terminate the activities of the US Agency for International Development (USAID) in Russia from October 1 was made because the character of its work by no means always corresponded to the declared goals | indirect
e2 SANCTION/expel | terminate the activities | a=Foreign Ministry Spokesman Alexander Lukashevich>RU | r=the US Agency for International Development (USAID)>USAID | p=Russia>M | d=2012-10-01 | st=planned | same=e1
. "We are talking about attempts to influence, through the distribution of grants, political processes, including elections at various levels, and civil society institutions," the diplomat elaborated.
S person:the diplomat>AL | elaborated | We are talking about attempts to influence, through the distribution of grants, political processes, including elections at various levels, and civil society institutions | direct
e3 ACCUSE/allege | attempts to influence | a=We>RU | r=the US Agency for International Development (USAID)>USAID
. The agency's activity in the regions, especially in the North Caucasus, raised serious questions about which the American side was repeatedly warned, he added.
S person:he#5>AL | added | The agency's activity in the regions, especially in the North Caucasus, raised serious questions about which the American side was repeatedly warned | indirect
+ The US embassy received the notification on September 12, and the State Department made it public six days later.
. Washington is proud of what has been achieved in twenty years, spokeswoman Victoria Nuland told reporters, and hopes to go on supporting Russian non-governmental organizations by other means.
S person:spokeswoman Victoria Nuland>VN | told reporters | Washington is proud of what has been achieved in twenty years | indirect
e4 AGREE | supporting Russian non-governmental organizations | a=Washington>US | r=Russian non-governmental organizations>Russian NGOs,RUS,NGO | st=possible
. "While USAID's physical presence in Russia will come to an end, we remain committed to supporting democracy, human rights and the development of a more robust civil society," she said.
S person:she>VN | said | While USAID's physical presence in Russia will come to an end, we remain committed to supporting democracy, human rights and the development of a more robust civil society | direct
e5 AGREE | remain committed to supporting | a=we>US | r=civil society>Russian civil society,RUS,CVL
+ The agency has spent about $2.7 billion in the country since 1992, on orphans and tuberculosis as well as on courts and elections; its budget for this year was $50 million, and it employed some 70 people, thirteen of them Americans.
e6 AID | spent about $2.7 billion | a=The agency>USAID | r=the country>RU | p=Russia>M | d=1992-01-01..2012-09-19
+ Kremlin Spokesman Dmitry Peskov explained that any such body is free to work as long as it complies with Russian legislation.
S person:Kremlin Spokesman Dmitry Peskov>DP | explained that | any such body is free to work as long as it complies with Russian legislation | indirect
. Senator John McCain called the decision an insult to the United States.
S person:Senator John McCain>=John McCain | called | the decision an insult to the United States | indirect
e7 ACCUSE/disapprove | insult | a=Senator John McCain>John McCain,USA,LEG | r=the decision>RU
+ Most affected is Golos, an association of election observers that reported mass violations at the December parliamentary poll and got the bulk of its money from the agency.
S organization:Golos>GO | reported | mass violations at the December parliamentary poll | indirect
. It does not intend to stop, said its deputy director, Grigory Melkonyants, but may have to part with some of its people.
S person:its deputy director, Grigory Melkonyants>=Grigory Melkonyants | said | It does not intend to stop | indirect
. The Memorial society is also looking for other donors.
+ A law passed in July obliges organizations with foreign funding and political aims to register as foreign agents; it comes into force in November.
e8 COERCE/restrict | obliges organizations | a=A law passed in July>State Duma,RUS,LEG | r=organizations with foreign funding>Russian NGOs,RUS,NGO | p=Russia>M | d=2012-07-01..2012-07-31
. The Peace Corps was shown the door in a similar way in December 2002, when visas of thirty volunteers were not renewed, some being suspected of espionage.
e9 SANCTION/expel | shown the door | a=Russia>RU | r=The Peace Corps>Peace Corps,USA,GOV | p=Russia>M | d=2002-12-01..2002-12-31
e10 REJECT | visas of thirty volunteers were not renewed | a=Russia>RU | r=thirty volunteers>Peace Corps,USA,GOV

@story en-own-qa-058 | en | 2019-11-05 | Saudi Press Agency
@who STC = Southern Transitional Council | YEM | REB
@who YG = Government of Yemen | YEM | GOV
@who AR = Aidarous al-Zubaidi | YEM | REB
@who MBS = Mohammed bin Salman | SAU | GOV
@who MBZ = Mohammed bin Zayed Al Nahyan | ARE | GOV
@who HA = Abdrabbuh Mansur Hadi | YEM | GOV
@who SA = Saudi Arabia | SAU | GOV
@who HO = Houthis | YEM | REB
@who MG = Martin Griffiths | - | IGO
@where R = Riyadh | SAU | 24.71 | 46.68
@where AD = Aden | YEM | 12.79 | 45.03
# Yemeni government, southern council sign Riyadh Agreement; Crown Prince: step toward political solution
e1 AGREE | sign Riyadh Agreement | a=Yemeni government>YG ; southern council>STC | p=Riyadh>R | d=2019-11-05
S person:Crown Prince>MBS | : | step toward political solution | indirect
+ Riyadh, Nov 5, SPA -- Under the patronage of the Custodian of the Two Holy Mosques and in the presence of Crown Prince Mohammed bin Salman, the Riyadh Agreement between the legitimate Yemeni government and the Southern Transitional Council (STC) was signed at Al-Yamamah Palace on Tuesday.
e2 AGREE | signed at Al-Yamamah Palace | a=the legitimate Yemeni government>YG ; the Southern Transitional Council (STC)>STC | p=Al-Yamamah Palace>R | d=2019-11-05 | same=e1
+ "This agreement will open, God willing, a new period of stability in Yemen," the crown prince said in a televised speech, describing it as a crucial step toward a political solution that ends the war.
S person:the crown prince>MBS | said | This agreement will open, God willing, a new period of stability in Yemen | direct
S person:the crown prince>MBS | describing it as | a crucial step toward a political solution that ends the war | indirect
. "The Kingdom of Saudi Arabia stands with you."
S person:the crown prince>MBS | - | The Kingdom of Saudi Arabia stands with you. | direct
e3 SUPPORT | stands with you | a=The Kingdom of Saudi Arabia>SA | r=you>YG ; you>STC | p=Riyadh>R | d=2019-11-05
+ President Abdrabbuh Mansur Hadi and the chairman of the STC, Aidarous al-Zubaidi, shook hands; next to them sat Abu Dhabi's Crown Prince Mohammed bin Zayed.
e4 SUPPORT | shook hands | a=President Abdrabbuh Mansur Hadi>HA ; the chairman of the STC, Aidarous al-Zubaidi>AR | p=Riyadh>R | d=2019-11-05
+ A cabinet of no more than 24 ministers, half of them from the southern governorates, is to be formed within thirty days, and all armed units are to be placed under the defense and interior ministries.
e5 AGREE | is to be formed | a=the legitimate Yemeni government>YG ; the Southern Transitional Council (STC)>STC | d=2019-11-05..2019-12-05 | st=planned
. Forces that have entered Aden, Abyan and Shabwa since August shall return to their former positions within fifteen days; heavy weapons shall be collected in camps supervised by the Coalition.
e6 RETREAT/withdraw | shall return to their former positions | a=Forces that have entered Aden, Abyan and Shabwa>Yemeni Armed Forces,YEM,MIL ; Forces that have entered Aden, Abyan and Shabwa>STC | p=Aden>AD | d=2019-11-05..2019-11-20 | st=planned
e7 RETREAT/disarm | heavy weapons shall be collected | a=Forces that have entered Aden, Abyan and Shabwa>STC | p=Aden>AD | st=planned
. The prime minister is to go back to Aden, where salaries have not been paid for months, within a week.
+ The text consists of a preamble, three annexes and 29 clauses.
+ In August STC fighters, trained and equipped by the United Arab Emirates, drove the government out of the interim capital after a funeral for men killed by a missile; at least 40 people died in four days of fighting.
e8 ASSAULT | drove the government out | a=STC fighters>STC | r=the government>YG | p=the interim capital>AD | d=2019-08-01..2019-08-31 | f=killed 40.. "at least 40 people"
e9 AID | trained and equipped | a=the United Arab Emirates>United Arab Emirates,ARE,GOV | r=STC fighters>STC
e10 ASSAULT/heavy-weapons | killed by a missile | r=men#2>STC | p=the interim capital>AD | d=2019-08-01
. Emirati aircraft then struck government soldiers who were marching on the city, for which Hadi openly blamed Abu Dhabi; it replied that it had targeted terrorists.
e11 ASSAULT/aerial | struck | a=Emirati aircraft>United Arab Emirates Air Force,ARE,MIL | r=government soldiers>Yemeni Armed Forces,YEM,MIL | p=the city>AD | d=2019-08-01..2019-08-31
e12 ACCUSE/allege | blamed | a=Hadi>HA | r=Abu Dhabi>United Arab Emirates,ARE,GOV
S organization:it#2>=United Arab Emirates | replied that | it had targeted terrorists | indirect
. The talks that led to Tuesday's ceremony began in Jeddah in September, where the parties would not meet face to face and Saudi officials carried papers between hotel floors.
e13 CONSULT/third-party | talks | a=the parties>YG ; the parties>STC ; Saudi officials>SA | p=Jeddah>Jeddah,SAU,21.49,39.19 | d=2019-09-01..2019-09-30
e14 REJECT/meet | would not meet face to face | a=the parties>YG ; the parties>STC | p=Jeddah>Jeddah,SAU,21.49,39.19 | d=2019-09-01..2019-09-30
+ UN Special Envoy Martin Griffiths congratulated both and expressed the hope that the deal would strengthen wider peace efforts.
e15 SUPPORT | congratulated | a=UN Special Envoy Martin Griffiths>MG | r=both>YG ; both>STC
. Mohammed Abdulsalam, who speaks for the Houthis in Sanaa, rejected it as having nothing to do with Yemenis.
S person:Mohammed Abdulsalam, who speaks for the Houthis in Sanaa>=Mohammed Abdulsalam | rejected it as | having nothing to do with Yemenis | indirect
e16 REJECT | rejected | a=Mohammed Abdulsalam, who speaks for the Houthis in Sanaa>HO | r=it>YG
. Riyadh itself may be in contact with that group; a senior Saudi official said on Wednesday a week ago that "a channel" had been open with it since 2016.
e17 CONSULT | in contact | a=Riyadh>SA ; that group>HO | st=possible
S unnamed:a senior Saudi official>- | said | "a channel" had been open with it since 2016 | mixed
+ Fireworks were seen over the Khormaksar district of Aden in the evening, although power was off in most of it.

@story en-own-qa-059 | en | 2020-12-29 | Sudan News Agency
@who SAF = Sudanese Armed Forces | SDN | MIL
@who ETM = Ethiopian militias | ETH | REB
@who SD = Sudan | SDN | GOV
@who ET = Ethiopia | ETH | GOV
@who DM = Demeke Mekonnen | ETH | GOV
@who AH = Abdalla Hamdok | SDN | GOV
@who DMU = Dina Mufti | ETH | GOV
@who AB = Abdel Fattah al-Burhan | SDN | MIL
@where FA = Al-Fashaga | SDN | 14.3 | 36.3
@where KH = Khartoum | SDN | 15.5 | 32.56
@where GED = Gedaref | SDN | 14.03 | 35.38
# Army regains most of Fashaga land, Ethiopia warns Sudan against "escalation"
e1 ASSAULT | regains most of Fashaga land | a=Army>SAF | r=Ethiopia>ETM | p=Fashaga>FA
e2 THREATEN | warns | a=Ethiopia>ET | r=Sudan>SD
+ Khartoum, Dec. 29 (SUNA) - The Armed Forces have recovered some eighty percent of the territory of Al-Fashaga that Ethiopian farmers and militias had held for a quarter of a century, a military source in Gedaref told SUNA on Tuesday.
S outlet:SUNA>=Sudan News Agency ; unnamed:a military source in Gedaref>- | told | The Armed Forces have recovered some eighty percent of the territory of Al-Fashaga that Ethiopian farmers and militias had held for a quarter of a century | indirect
e3 ASSAULT | recovered some eighty percent of the territory | a=The Armed Forces>SAF | r=Ethiopian farmers and militias>ETM | p=Al-Fashaga>FA | same=e1
+ The advance began after an ambush on December 15 on Jabal Abu Tayyur, in which an officer and three soldiers were killed; the army attributed it to "Ethiopian forces and militias."
e4 ASSAULT | ambush | a=Ethiopian forces and militias>ETM | r=an officer and three soldiers>SAF | p=Jabal Abu Tayyur>FA | d=2020-12-15 | f=killed 4 "an officer and three soldiers"
S organization:the army>SAF | attributed it to | Ethiopian forces and militias | direct
e5 MOBILIZE/troops | advance | a=the army>SAF | p=Al-Fashaga>FA
. Reinforcements with tanks and artillery are still arriving, witnesses in the town of Doka reported.
S unnamed:witnesses in the town of Doka>- | reported | Reinforcements with tanks and artillery are still arriving | indirect
e6 MOBILIZE/weapons | arriving | a=Reinforcements>SAF | p=Doka>Doka,SDN,13.52,35.77 | st=ongoing
+ In Addis Ababa, Foreign Ministry spokesman Dina Mufti accused Sudanese troops of taking advantage of the campaign in Tigray to loot property, burn camps and displace thousands.
e7 ACCUSE/allege | accused | a=Foreign Ministry spokesman Dina Mufti>DMU | r=Sudanese troops>SAF | p=Addis Ababa>Addis Ababa,ETH,9.03,38.74
e8 ASSAULT/destroy | burn camps | a=Sudanese troops>SAF | r=thousands>Ethiopian farmers,ETH,CVL | p=Al-Fashaga>FA | st=possible | f=displaced 2000.. "thousands"
. "If Sudan does not stop expanding into Ethiopian lands, Ethiopia will be forced to launch a counter-offensive," he warned, but he allowed that dialogue was still preferred.
S person:he>DMU | warned | If Sudan does not stop expanding into Ethiopian lands, Ethiopia will be forced to launch a counter-offensive | direct
e9 THREATEN/violence | forced to launch a counter-offensive | a=Ethiopia#2>ET | r=Sudan>SD | same=e2
+ Information Minister Faisal Mohamed Saleh replied that Sudan did not want war and would not yield an inch.
S person:Information Minister Faisal Mohamed Saleh>=Faisal Mohamed Saleh | replied that | Sudan did not want war and would not yield an inch | indirect
e10 REJECT/yield | would not yield | a=Sudan>SD | r=Ethiopia>ET
. He rejected, too, suggestions that a third party, by which Ethiopian commentators mean Egypt, stood behind the deployment.
e11 REJECT | rejected | a=He>Faisal Mohamed Saleh,SDN,GOV | r=Ethiopian commentators>-,ETH,MED
+ A joint border committee headed by Deputy Prime Minister Demeke Mekonnen and Sudan's minister of cabinet affairs, Omer Manis, met in Khartoum last week for the first time since May, and parted without a communique.
e12 CONSULT | met in Khartoum | a=Deputy Prime Minister Demeke Mekonnen>DM ; Sudan's minister of cabinet affairs, Omer Manis>Omer Manis,SDN,GOV | p=Khartoum>KH | d=2020-12-21..2020-12-27
. It may be convened again in Addis Ababa; no invitation has been sent.
e13 CONSULT | convened again | a=Deputy Prime Minister Demeke Mekonnen>ET ; Sudan's minister of cabinet affairs, Omer Manis>SD | p=Addis Ababa>Addis Ababa,ETH,9.03,38.74 | st=possible
e14 REQUEST/meet | invitation has been sent | a=Addis Ababa>ET | r=Sudan's>SD | st=denied
+ Al-Fashaga, 250 square kilometers of black soil between two tributaries of the Atbara, grows sesame and sorghum.
. The boundary was drawn by a British major, Charles Gwynn, in 1903; under an understanding of 2008 Ethiopia acknowledged it while its farmers were left undisturbed.
e15 AGREE | understanding of 2008 | a=Ethiopia>ET ; Sudan's>SD | d=2008-01-01..2008-12-31
. Amhara politicians later denounced this as a secret bargain.
e16 ACCUSE/disapprove | denounced | a=Amhara politicians>Amhara politicians,ETH,OPP | r=Ethiopia>ET
S person:Amhara politicians>- | denounced this as | a secret bargain | indirect
+ General Abdel Fattah al-Burhan, the chairman of the Sovereign Council, spent three days with the troops and prayed with them at a forward post.
e17 CONSULT/visit | spent three days with the troops | a=General Abdel Fattah al-Burhan, the chairman of the Sovereign Council>AB | r=the troops>SAF | p=Al-Fashaga>FA
. Meanwhile more than 50,000 Ethiopians who fled the fighting in Tigray are being sheltered in the same state, at Um Rakuba and Hamdayet, and about 500 more cross every day, the refugee commission said.
S organization:the refugee commission>=Commission for Refugees of Sudan | said | more than 50,000 Ethiopians who fled the fighting in Tigray are being sheltered in the same state, at Um Rakuba and Hamdayet, and about 500 more cross every day | indirect
e18 AID | being sheltered | a=the refugee commission>SD | r=Ethiopians>Ethiopian refugees in Sudan,ETH,CVL | p=Um Rakuba>Um Rakuba,SDN,13.73,35.9 | st=ongoing | f=size 50000.. "more than 50,000 Ethiopians"
e19 ASSAULT | fighting | r=Ethiopians>Ethiopian refugees in Sudan,ETH,CVL | p=Tigray>Tigray,ETH,13.8,38.8

@story en-own-qa-060 | en | 2017-02-07 | ELTA
@who BW = Bundeswehr | DEU | MIL
@who NATO = NATO | - | IGO
@who LT = Lithuania | LTU | GOV
@who DG = Dalia Grybauskaite | LTU | GOV
@who UL = Ursula von der Leyen | DEU | GOV
@who RK = Raimundas Karoblis | LTU | GOV
@who RU = Russia | RUS | GOV
@who AG = Alexander Grushko | RUS | GOV
@where RK2 = Rukla | LTU | 55.03 | 24.39
@where WA = Warsaw | POL | 52.23 | 21.01
# NATO battalion welcomed in Rukla; Germany ready to stay "as long as necessary"
e1 SUPPORT | welcomed | r=NATO battalion>NATO | p=Rukla>RK2 | d=2017-02-07
e2 MOBILIZE/troops | ready to stay | a=Germany>BW | p=Rukla>RK2 | st=planned
+ Rukla, February 7 (ELTA) – A ceremony to welcome the German-led NATO battalion battle group was held on Tuesday in Rukla, central Lithuania, with President Dalia Grybauskaite and German Defence Minister Ursula von der Leyen walking along the ranks in minus ten degrees.
e3 SUPPORT | welcome | a=President Dalia Grybauskaite>DG | r=the German-led NATO battalion battle group>NATO | p=Rukla>RK2 | d=2017-02-07 | same=e1
e4 CONSULT/visit | walking along the ranks | a=German Defence Minister Ursula von der Leyen>UL | r=President Dalia Grybauskaite>LT | p=Rukla>RK2 | d=2017-02-07
+ "Never before in our history has a military force of such size and integrity of deterrence and defence been deployed in Lithuania with the mission of protecting our freedom," Grybauskaite said.
S person:Grybauskaite>DG | said | Never before in our history has a military force of such size and integrity of deterrence and defence been deployed in Lithuania with the mission of protecting our freedom | direct
e5 MOBILIZE/troops | deployed in Lithuania | a=a military force>NATO | p=Lithuania>RK2
. She thanked Germany, recalling that the Federal Republic, too, had known what it is to be protected by allies.
e6 SUPPORT | thanked | a=She>DG | r=Germany>Germany,DEU,GOV | p=Rukla>RK2 | d=2017-02-07
S person:She>DG | recalling that | the Federal Republic, too, had known what it is to be protected by allies | indirect
+ Von der Leyen promised that the soldiers would stay for as long as necessary, adding, in answer to a question about the new administration in Washington, that the alliance was "united on this point."
S person:Von der Leyen>UL | promised that | the soldiers would stay for as long as necessary | indirect
e7 AGREE | promised | a=Von der Leyen>UL | r=Grybauskaite>LT | p=Rukla>RK2 | d=2017-02-07
e8 MOBILIZE/troops | would stay | a=the soldiers>BW | p=Rukla>RK2 | st=planned | same=e2
S person:Von der Leyen>UL | adding | the alliance was "united on this point." | mixed
+ Some 450 Germans from Panzergrenadier Battalion 122 in Oberviechtach and about 100 Belgians have arrived; Dutch and Norwegian companies are expected by May, and the group may number 1,200 men when it is complete.
e9 MOBILIZE/troops | have arrived | a=Germans>BW ; Belgians>Belgian Land Component,BEL,MIL | p=Rukla>RK2 | f=size 450 "Some 450 Germans" ; size 100 "about 100 Belgians"
e10 MOBILIZE/troops | expected by May | a=Dutch and Norwegian companies>Royal Netherlands Army,NLD,MIL ; Dutch and Norwegian companies>Norwegian Army,NOR,MIL | p=Rukla>RK2 | d=2017-02-07..2017-05-31 | st=planned
. Leopard tanks and Marder vehicles came by rail through Poland; their first exercise with the Iron Wolf brigade will take place in Pabrade in a fortnight.
e11 MOBILIZE/weapons | came by rail | a=Leopard tanks and Marder vehicles>BW | p=Lithuania>RK2
e12 AGREE | first exercise with the Iron Wolf brigade | a=Leopard tanks and Marder vehicles>BW ; the Iron Wolf brigade>Lithuanian Land Force,LTU,MIL | p=Pabrade>Pabrade,LTU,54.98,25.77 | d=2017-02-20..2017-02-22 | st=planned
+ Similar units led by Britain, Canada and the United States are being sent to Estonia, Latvia and Poland, in accordance with a decision of the Warsaw summit of July 2016.
e13 MOBILIZE/troops | being sent | a=Britain>British Army,GBR,MIL ; Canada>Canadian Army,CAN,MIL ; the United States>United States Army,USA,MIL | p=Estonia>Estonia,EST,58.6,25.0 | st=ongoing
e14 AGREE | decision | a=the Warsaw summit>NATO | p=Warsaw>WA | d=2016-07-01..2016-07-31
+ Moscow regards the deployment as a threat.
S organization:Moscow>RU | regards the deployment as | a threat | indirect
e15 ACCUSE/disapprove | threat | a=Moscow>RU | r=the deployment>NATO
. Russia's envoy to NATO, Alexander Grushko, said last week that such steps "change the military situation in a serious way" and would be answered by military-technical means.
S person:Russia's envoy to NATO, Alexander Grushko>AG | said | such steps "change the military situation in a serious way" and would be answered by military-technical means | mixed
e16 THREATEN | would be answered by military-technical means | a=Russia's envoy to NATO, Alexander Grushko>AG | r=NATO>NATO | d=2017-01-30..2017-02-05
. Defence Minister Raimundas Karoblis does not rule out that the joint Russian-Belarusian exercise Zapad, due in September, may involve up to 100,000 troops; Minsk puts the figure at 13,000.
S person:Defence Minister Raimundas Karoblis>RK | does not rule out that | the joint Russian-Belarusian exercise Zapad, due in September, may involve up to 100,000 troops | indirect
S organization:Minsk>=Belarus | puts the figure at | 13,000 | indirect
e17 AGREE | joint Russian-Belarusian exercise Zapad | a=Russian-Belarusian>Russian Armed Forces,RUS,MIL ; Russian-Belarusian>Armed Forces of Belarus,BLR,MIL | d=2017-09-01..2017-09-30 | st=planned | f=size ..100000 "up to 100,000 troops"
+ An e-mail claiming that German soldiers had raped a girl in Jonava reached the speaker of the Seimas and several editors a week after the ceremony had been announced; police found neither victim nor suspects.
S document:An e-mail>- | claiming that | German soldiers had raped a girl in Jonava | indirect
e18 ASSAULT/sexual | raped | a=German soldiers>BW | r=a girl>-,LTU,CVL | p=Jonava>Jonava,LTU,55.07,24.28 | st=denied
. Rukla has two thousand inhabitants, a barracks built for Soviet paratroopers and a cafe that now lists currywurst.
