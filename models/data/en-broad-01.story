% English, the wider world, feature and agency styles
@story en-own-q-001 | en | 2024-03-05 | Situasi
@who GANG = Gangs of Port-au-Prince | HTI | REB
@who HPOL = Haitian National Police | HTI | COP
@who HENRY = Ariel Henry | HTI | GOV
@who CHERI = Jimmy Cherizier | HTI | REB
@who HGOV = Government of Haiti | HTI | GOV
@who KEN = Kenya | KEN | GOV
@who USA = United States | USA | GOV
@who DOM = Dominican Republic | DOM | GOV
@where PAP = Port-au-Prince | HTI | 18.54 | -72.34
@where PEN = National Penitentiary, Port-au-Prince | HTI | 18.54 | -72.34
@where AIR = Toussaint Louverture International Airport | HTI | 18.58 | -72.29
@where NBO = Nairobi | KEN | -1.29 | 36.82
@where CDB = Croix-des-Bouquets | HTI | 18.58 | -72.23
# Haiti's capital shudders as gangs storm Port-au-Prince prisons and 3,700 inmates walk free
e1 ASSAULT/firearms | storm | a=gangs>GANG | p=Port-au-Prince>PAP | d=2024-03-02
+ The guards were the first to run.
. By the time Wesner Dorval, who sells charcoal across the street from Haiti's National Penitentiary, dared to look out of his doorway on Sunday morning, the gates hung open and men in sandals were stepping over bodies on the pavement.
+ Armed gangs attacked the prison late on Saturday, firing into the yard from neighbouring roofs, and all but about 100 of its nearly 4,000 inmates escaped, according to a human rights lawyer who visited the building the next day.
S unnamed:a human rights lawyer who visited the building the next day>- | according to | Armed gangs attacked ... inmates escaped | indirect
e2 ASSAULT/firearms | attacked | a=Armed gangs>GANG | p=Haiti's National Penitentiary>PEN | d=2024-03-02 | same=e1
+ A second jail, in Croix-des-Bouquets, was overrun the same night.
e3 ASSAULT | overrun | p=Croix-des-Bouquets>CDB | d=2024-03-02 | same=e1
+ "There were no police here, none, not one," Mr. Dorval said.
S person:Mr. Dorval>=Wesner Dorval | said | There were no police here, none, not one, | direct
. "Whoever wanted to leave, left."
+ The government, whose leader was stranded abroad, declared a 72-hour state of emergency and imposed a curfew from six in the evening until five in the morning.
e4 COERCE/martial-law | declared a 72-hour state of emergency | a=The government>HGOV | p=Haiti>Haiti,HTI,18.97,-72.29 | d=2024-03-03
e5 COERCE/curfew | imposed a curfew | a=The government>HGOV | p=Haiti>Haiti,HTI,18.97,-72.29 | d=2024-03-03
. Officers were ordered to use "all legal means at their disposal" to recapture the fugitives, a statement signed by the acting prime minister said.
S document:a statement signed by the acting prime minister>- | said | Officers were ordered ... the fugitives | mixed
e6 REQUEST | ordered | r=Officers>HPOL | d=2024-03-03
e7 COERCE/arrest | recapture | a=Officers>HPOL | r=the fugitives>Escaped prisoners in Haiti,HTI,CVL | st=planned
+ On Monday the gunmen turned to the airport, exchanging fire with soldiers who crouched behind an armoured truck on the runway.
e8 ASSAULT/firearms | exchanging fire | a=the gunmen>GANG ; soldiers>Armed Forces of Haiti,HTI,MIL | p=the airport>AIR | d=2024-03-04
+ Prime Minister Ariel Henry had flown to Nairobi last week to sign an agreement under which Kenya will lead a multinational police mission of up to 2,500 officers.
e9 CONSULT/visit | had flown to Nairobi | a=Prime Minister Ariel Henry>HENRY | r=Kenya>KEN | p=Nairobi>NBO | d=2024-02-26..2024-03-03
e10 AGREE | sign an agreement | a=Prime Minister Ariel Henry>HENRY ; Kenya>KEN | p=Nairobi>NBO | d=2024-02-26..2024-03-03
e11 AGREE | will lead a multinational police mission | a=Kenya>KEN | r=Haiti>HGOV | p=Haiti>Haiti,HTI,18.97,-72.29 | st=planned | f=size ..2500 "up to 2,500 officers"
+ Jimmy Cherizier, a former policeman known as Barbecue who commands a federation of gangs, has claimed responsibility for the offensive and says his aim is to keep Mr. Henry from coming home.
S person:Jimmy Cherizier>CHERI | says | his aim is to keep Mr. Henry from coming home | indirect
e12 ASSAULT | offensive | a=Jimmy Cherizier>CHERI | p=Port-au-Prince>PAP | d=2024-03-02 | same=e1
. "If he does not resign, this country goes straight to civil war," he told reporters in a hillside slum, a rifle across his knees.
S person:he#2>CHERI | told reporters | If he does not resign ... straight to civil war, | direct
e13 THREATEN/violence | goes straight to civil war | a=he#2>CHERI | r=Mr. Henry>HENRY
e14 RETREAT/resign | resign | a=he>HENRY | st=possible
+ The neighbouring Dominican Republic has ruled out taking in refugees.
e15 REJECT/assist | ruled out taking in refugees | a=Dominican Republic>DOM | r=refugees>Refugees from Haiti,HTI,CVL
. Washington urged its citizens to leave as soon as possible, and the Bahamas called its diplomats home.
e16 REQUEST/change | urged | a=Washington>USA | r=its citizens>American citizens in Haiti,USA,CVL
e17 SANCTION/withdraw | called its diplomats home | a=the Bahamas>Bahamas,BHS,GOV | r=Haiti>HGOV
+ More than 15,000 people have been driven from their homes in the capital since Thursday, the International Organization for Migration said.
S organization:the International Organization for Migration>=International Organization for Migration | said | More than 15,000 people ... since Thursday | indirect
e18 ASSAULT | driven from their homes | r=people>People of Port-au-Prince,HTI,CVL | p=Port-au-Prince>PAP | d=2024-02-29..2024-03-05 | f=displaced 15000.. "More than 15,000 people"
+ Down the hill, a radio was playing the Sunday football results to an empty street.

@story en-own-q-002 | en | 2023-05-02 | Situasi
@who SAF = Sudanese Armed Forces | SDN | MIL
@who RSF = Rapid Support Forces | SDN | REB
@who BURHAN = Abdel Fattah al-Burhan | SDN | MIL
@who HEM = Mohamed Hamdan Dagalo | SDN | REB
@who SSD = South Sudan | SSD | GOV
@who KSA = Saudi Arabia | SAU | GOV
@who WFP = World Food Programme | - | IGO
@where KRT = Khartoum | SDN | 15.5 | 32.56
@where PSU = Port Sudan | SDN | 19.62 | 37.22
@where BAH = Bahri | SDN | 15.65 | 32.53
@where CHAD = Chad | TCD | 15.45 | 18.73
# Sudan generals agree to seven-day truce, South Sudan says
S organization:South Sudan>SSD | says | Sudan generals agree to seven-day truce | indirect
e1 CONCEDE | agree to seven-day truce | a=Sudan generals>BURHAN ; Sudan generals>HEM | d=2023-05-02
+ JUBA, May 2 - Sudan's warring factions have agreed in principle to a seven-day ceasefire starting on Thursday, South Sudan's foreign ministry said in a statement, though air strikes and shooting were heard across Khartoum even as it was being read.
S organization:South Sudan's foreign ministry>=Ministry of Foreign Affairs of South Sudan | said | Sudan's warring factions ... starting on Thursday | indirect
e2 CONCEDE | agreed in principle | a=Sudan's warring factions>SAF ; Sudan's warring factions>RSF | d=2023-05-02 | same=e1
e3 ASSAULT/aerial | air strikes | p=Khartoum>KRT | d=2023-05-02
+ The army chief, General Abdel Fattah al-Burhan, and the commander of the paramilitary Rapid Support Forces, Mohamed Hamdan Dagalo, promised by telephone to name envoys to talks "at a venue of their choice", the ministry said.
S organization:the ministry>=Ministry of Foreign Affairs of South Sudan | said | promised by telephone ... venue of their choice" | mixed
e4 AGREE | promised | a=General Abdel Fattah al-Burhan>BURHAN ; Mohamed Hamdan Dagalo>HEM | d=2023-05-02
e5 CONSULT/phone | by telephone | a=General Abdel Fattah al-Burhan>BURHAN ; Mohamed Hamdan Dagalo>HEM ; South Sudan>SSD
+ Neither general has confirmed it.
+ Half a dozen earlier truces, of between 24 and 72 hours, have all been violated since fighting broke out on April 15.
e6 REJECT/yield | violated | a=Sudan's warring factions>SAF ; Sudan's warring factions>RSF | d=2023-04-15..2023-05-02
e7 ASSAULT | fighting | a=Sudan's warring factions>SAF ; Sudan's warring factions>RSF | p=Khartoum>KRT | d=2023-04-15..2023-05-02
+ In Bahri, across the Nile from the capital, residents said warplanes had bombed RSF positions near the railway workshops overnight.
S unnamed:residents>- | said | warplanes had bombed ... workshops overnight | indirect
e8 ASSAULT/aerial | bombed | a=warplanes>SAF | r=RSF positions>RSF | p=Bahri>BAH | d=2023-05-01..2023-05-02
. "We count the truces the way one counts buses," said Hanadi, a 41-year-old teacher who has been sleeping in a corridor with her three sons.
S person:Hanadi>=Hanadi | said | We count the truces ... counts buses, | direct
+ At least 550 people have been killed and 4,926 wounded, according to the Sudanese health ministry, which admits that its figures stop at the doors of the few hospitals still working.
S organization:the Sudanese health ministry>=Ministry of Health of Sudan | according to | At least 550 people have been killed and 4,926 wounded | indirect
e9 ASSAULT | killed | p=Khartoum>KRT | d=2023-04-15..2023-05-02 | f=killed 550.. "At least 550 people" ; injured 4926 "4,926 wounded" | same=e7
+ More than 100,000 have crossed into neighbouring countries, most of them into Chad and Egypt, the U.N. refugee agency said on Tuesday, warning that 800,000 could eventually flee.
S organization:the U.N. refugee agency>=UNHCR | said | More than 100,000 have crossed ... Chad and Egypt | indirect
S organization:the U.N. refugee agency>=UNHCR | warning | 800,000 could eventually flee | indirect
e10 ASSAULT | crossed into neighbouring countries | r=More than 100,000>Refugees from Sudan,SDN,CVL | f=displaced 100000.. "More than 100,000" | p=Khartoum>KRT | d=2023-04-15..2023-05-02 | same=e7
+ Saudi naval ships have ferried some 5,000 people of 100 nationalities from Port Sudan to Jeddah.
e11 AID | ferried | a=Saudi naval ships>Royal Saudi Navy,SAU,MIL | r=people of 100 nationalities>Foreigners in Sudan,-,CVL | p=Port Sudan>PSU
+ The World Food Programme, which halted its work after three of its staff were killed in Darfur in the first days of the war, said it was resuming deliveries in four provinces.
S organization:The World Food Programme>WFP | said | it was resuming deliveries in four provinces | indirect
e12 RETREAT/withdraw | halted its work | a=The World Food Programme>WFP
e13 ASSAULT | killed | r=three of its staff>World Food Programme staff,-,IGO | p=Darfur>Darfur,SDN,13.5,24.0 | d=2023-04-15..2023-04-20 | f=killed 3 "three of its staff"
e14 AID | resuming deliveries | a=it#3>WFP | p=four provinces>Sudan,SDN,15.5,30.2 | st=ongoing
+ Burhan and Dagalo, better known as Hemedti, jointly toppled a civilian-led government in October 2021 before they fell out over how and when the RSF should be folded into the army.
e15 COERCE/seize | toppled | a=Burhan>BURHAN ; Dagalo>HEM | r=a civilian-led government>Transitional government of Sudan,SDN,GOV | d=2021-10-01..2021-10-31

@story en-own-q-003 | en | 2025-04-24 | Situasi
@who IND = India | IND | GOV
@who PAK = Pakistan | PAK | GOV
@who GUN = Gunmen of the Pahalgam attack | - | REB
@who MODI = Narendra Modi | IND | GOV
@who MISRI = Vikram Misri | IND | GOV
@where PAH = Pahalgam | IND | 34.01 | 75.19
@where ATT = Attari | IND | 31.6 | 74.6
@where DEL = New Delhi | IND | 28.61 | 77.21
@where ISB = Islamabad | PAK | 33.68 | 73.05
@where SRI = Srinagar | IND | 34.08 | 74.8
# Pakistan shuts airspace to Indian airlines as Kashmir massacre row spirals
e1 COERCE/restrict | shuts airspace | a=Pakistan>PAK | r=Indian airlines>Airlines of India,IND,BUS | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2025-04-24
+ ISLAMABAD — Pakistan on Thursday closed its airspace to Indian carriers, suspended all trade with its neighbor, including through third countries, and rejected New Delhi's decision to suspend a water-sharing treaty that has survived three wars.
e2 COERCE/restrict | closed its airspace | a=Pakistan>PAK | r=Indian carriers>Airlines of India,IND,BUS | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2025-04-24 | same=e1
e3 SANCTION/discontinue | suspended all trade | a=Pakistan>PAK | r=its neighbor>IND | d=2025-04-24
e4 REJECT | rejected | a=Pakistan>PAK | r=New Delhi>IND | d=2025-04-24
e5 SANCTION/discontinue | suspend a water-sharing treaty | a=New Delhi>IND | r=Pakistan>PAK | d=2025-04-23
+ Any attempt to stop or divert the flow of the Indus "will be considered as an act of war and responded with full force," a government statement said after a rare meeting of the National Security Committee, which brings together the top civilian and military leadership.
S document:a government statement>- | said | Any attempt to stop ... with full force," | mixed
e6 THREATEN/violence | responded with full force | a=government>PAK | r=New Delhi>IND | d=2025-04-24
+ The tit-for-tat followed Tuesday's slaughter of 26 men, nearly all of them Indian tourists, in a meadow above the resort town of Pahalgam, the deadliest assault on civilians in the disputed region in a quarter of a century.
e7 ASSAULT/firearms | slaughter | r=26 men>Tourists in Pahalgam,IND,CVL | p=Pahalgam>PAH | d=2025-04-22 | f=killed 26 "26 men"
+ Survivors described how gunmen in military-style fatigues came out of the pines and asked the men their names and religion before shooting them one after another.
S unnamed:Survivors>- | described | gunmen in military-style fatigues ... one after another | indirect
e8 ASSAULT/firearms | shooting | a=gunmen in military-style fatigues>GUN | r=the men>Tourists in Pahalgam,IND,CVL | p=Pahalgam>PAH | d=2025-04-22 | same=e7
+ India accused Pakistan of backing the attackers and on Wednesday announced a raft of measures: the main land crossing at Attari would shut, Pakistani military attaches were told to leave within a week, and the size of both high commissions would be cut to 30.
e9 ACCUSE/allege | accused | a=India>IND | r=Pakistan>PAK
e10 SUPPORT | backing the attackers | a=Pakistan>PAK | r=the attackers>GUN | st=possible
e11 COERCE/restrict | would shut | a=India>IND | p=Attari>ATT | st=planned
e12 SANCTION/expel | told to leave | a=India>IND | r=Pakistani military attaches>Military attaches of Pakistan in India,PAK,MIL | d=2025-04-23
e13 SANCTION/withdraw | would be cut | a=India>IND | r=Pakistan>PAK | st=planned
+ Islamabad denies any role.
e14 REJECT | denies any role | a=Islamabad>PAK
+ "India will identify, track and punish every terrorist and their backers," Prime Minister Narendra Modi told a rally in the northern state of Bihar, switching from Hindi to English.
S person:Prime Minister Narendra Modi>MODI | told | India will identify, track and punish every terrorist and their backers, | direct
e15 THREATEN/violence | punish | a=India>IND | r=every terrorist and their backers>Militants in Kashmir,-,REB | d=2025-04-24
+ In Srinagar, where police have detained more than 1,500 people for questioning, shops and schools stayed closed in the first general strike against a militant attack in decades.
e16 COERCE/arrest | detained | a=police>Jammu and Kashmir Police,IND,COP | r=people>Residents of Kashmir,IND,CVL | p=Srinagar>SRI | f=detained 1500.. "more than 1,500 people"
e17 PROTEST/strike | general strike | p=Srinagar>SRI
+ "We are guests of the guests; without them we do not eat," said a pony handler who gave his name only as Bashir.
S person:Bashir>=Bashir | said | We are guests of the guests; without them we do not eat, | direct
+ The police named three suspects, two of them Pakistani nationals, and offered a reward of two million rupees for information leading to their arrest.
e18 ACCUSE/investigate | named three suspects | a=The police>Jammu and Kashmir Police,IND,COP | r=three suspects>GUN
e19 AGREE | offered a reward | a=The police>Jammu and Kashmir Police,IND,COP
+ Both countries claim Kashmir in full and each controls a part of it.
. In 2019, after a suicide bomber killed 40 Indian paramilitary troopers at Pulwama, Indian warplanes struck what New Delhi called a training camp inside Pakistan.
S organization:New Delhi>IND | called | a training camp inside Pakistan | indirect
e20 ASSAULT/suicide-attack | killed | a=a suicide bomber>Suicide bomber at Pulwama,IND,REB | r=Indian paramilitary troopers>Central Reserve Police Force,IND,COP | p=Pulwama>Pulwama,IND,33.87,74.9 | d=2019-01-01..2019-12-31 | f=killed 40 "40 Indian paramilitary troopers"
e21 ASSAULT/aerial | struck | a=Indian warplanes>Indian Air Force,IND,MIL | p=Pakistan>Pakistan,PAK,30.38,69.35 | d=2019-01-01..2019-12-31
+ U.N. Secretary-General António Guterres appealed to both governments to exercise maximum restraint, his spokesman said in New York.
S unnamed:his spokesman>- | said | U.N. Secretary-General António Guterres appealed to both governments to exercise maximum restraint | indirect
e22 REQUEST/yield | appealed | a=U.N. Secretary-General António Guterres>António Guterres,-,IGO | r=both governments>IND ; both governments>PAK

@story en-own-q-004 | en | 2024-08-06 | Situasi
@who HAS = Sheikh Hasina | BGD | GOV
@who ARMY = Bangladesh Army | BGD | MIL
@who WAKER = Waker-uz-Zaman | BGD | MIL
@who STU = Students Against Discrimination | BGD | CVL
@who BPOL = Police of Bangladesh | BGD | COP
@who YUN = Muhammad Yunus | BGD | CVL
@who SHAH = Mohammed Shahabuddin | BGD | GOV
@where DHA = Dhaka | BGD | 23.81 | 90.41
# Hasina out: Bangladesh's iron lady flees by helicopter as crowds ransack her palace in Dhaka
e1 RETREAT | flees by helicopter | a=Bangladesh's iron lady>HAS | p=Dhaka>DHA | d=2024-08-05
e2 PROTEST/vandalize | ransack | a=crowds>Protesters in Dhaka,BGD,CVL | r=her palace>HAS | p=Dhaka>DHA | d=2024-08-05
+ She had ruled for 15 years, and it took 45 minutes.
+ That, according to two officials who spoke on condition of anonymity, was how long the army gave Sheikh Hasina to pack before a helicopter lifted her from the lawn of her residence on Monday, bound for India.
S unnamed:two officials who spoke on condition of anonymity>- | according to | how long the army gave ... bound for India | indirect
e3 REQUEST/yield | gave Sheikh Hasina to pack | a=the army>ARMY | r=Sheikh Hasina>HAS | p=Dhaka>DHA | d=2024-08-05
e4 RETREAT | lifted her from the lawn | a=her>HAS | p=Dhaka>DHA | d=2024-08-05 | same=e1
+ Within the hour thousands of demonstrators had poured through the gates, carrying off chairs, saris, potted plants and, in one case, a live goat.
e5 PROTEST/riot | poured through the gates | a=thousands of demonstrators>Protesters in Dhaka,BGD,CVL | p=Dhaka>DHA | d=2024-08-05 | f=size 2000.. "thousands of demonstrators" | same=e2
+ General Waker-uz-Zaman, the army chief, announced her resignation on television and asked the nation to trust him.
e6 RETREAT/resign | resignation | a=her>HAS | p=Dhaka>DHA | d=2024-08-05 | same=e1
e7 REQUEST | asked the nation to trust him | a=General Waker-uz-Zaman>WAKER | r=the nation>People of Bangladesh,BGD,CVL | d=2024-08-05
. "I promise you all, every killing will be tried," he said, adding that an interim government would be formed after talks with all parties except Hasina's Awami League.
S person:he>WAKER | said | I promise you all, every killing will be tried, | direct
S person:he>WAKER | adding | an interim government would be formed after talks with all parties except Hasina's Awami League | indirect
e8 AGREE | promise | a=I>WAKER | r=you all>People of Bangladesh,BGD,CVL | d=2024-08-05
e9 AGREE | talks | a=an interim government>ARMY ; all parties>Political parties of Bangladesh,BGD,OPP | st=planned
+ President Mohammed Shahabuddin on Tuesday dissolved parliament, meeting a key demand of the student leaders, and ordered the release of the former prime minister Khaleda Zia from house arrest.
e10 CONCEDE | dissolved parliament | a=President Mohammed Shahabuddin>SHAH | r=the student leaders>STU | d=2024-08-06
e11 REQUEST/change | demand | a=the student leaders>STU
e12 RETREAT/release | release | a=President Mohammed Shahabuddin>SHAH | r=Khaleda Zia>Khaleda Zia,BGD,OPP | st=planned
+ The students want Muhammad Yunus, the Nobel laureate who pioneered loans to the poor, to head the caretaker cabinet, and have warned that they will accept no government "supported or run by the army".
S organization:The students>STU | warned that | they will accept no government "supported or run by the army" | mixed
e13 REQUEST/change | want | a=The students>STU | r=Muhammad Yunus>YUN
e14 REJECT/yield | will accept no government | a=they>STU | r=the army>ARMY
+ A spokeswoman for Mr. Yunus, 84, said he had agreed.
S unnamed:A spokeswoman for Mr. Yunus>- | said | he had agreed | indirect
e15 AGREE | agreed | a=he>YUN | r=The students>STU
+ It began in July as a quarrel over government jobs.
. When students marched against a quota for the descendants of independence fighters, the police answered with shotguns and rubber bullets, and some 300 people, most of them young, had been shot dead by last weekend.
e16 PROTEST/demo | marched | a=students>STU | p=Dhaka>DHA | d=2024-07-01..2024-07-31
e17 ASSAULT/firearms,crowd-control | shotguns and rubber bullets | a=the police>BPOL | r=students>STU | d=2024-07-01..2024-08-04 | f=killed 300 "some 300 people"
+ Sunday alone claimed 91 lives, among them 14 police officers trapped in a burning station.
e18 ASSAULT | claimed 91 lives | r=police officers>BPOL | d=2024-08-04 | f=killed 91 "91 lives" ; killed 14 "14 police officers"
+ India has given Hasina leave to stay "for the moment", its foreign minister told parliament.
S unnamed:its foreign minister>- | told parliament | India has given Hasina leave to stay "for the moment" | mixed
e19 AID | given Hasina leave to stay | a=India>India,IND,GOV | r=Hasina>HAS | p=India>India,IND,20.59,78.96
+ Traffic police had vanished from the junctions of Dhaka on Tuesday, and teenagers with whistles had taken their place.
. At Shahbag crossing, Tasnim Akter, 17, waved a column of rickshaws through.
. "Nobody has ever listened to me before, not even my brothers," she said.
S person:she>=Tasnim Akter | said | Nobody has ever listened to me before, not even my brothers, | direct

@story en-own-q-005 | en | 2025-09-11 | Situasi
@who NEP = Government of Nepal | NPL | GOV
@who OLI = K. P. Sharma Oli | NPL | GOV
@who PROT = Protesters in Nepal | NPL | CVL
@who NPOL = Nepal Police | NPL | COP
@who NARMY = Nepali Army | NPL | MIL
@who KARKI = Sushila Karki | NPL | JUD
@where KTM = Kathmandu | NPL | 27.72 | 85.32
# Soldiers patrol Kathmandu as young protesters pick ex-judge to lead Nepal
e1 MOBILIZE/troops | patrol | a=Soldiers>NARMY | p=Kathmandu>KTM | d=2025-09-11 | st=ongoing
e2 SUPPORT | pick | a=young protesters>PROT | r=ex-judge>KARKI
+ KATHMANDU, Sept 11 - Soldiers guarded smoke-blackened government buildings in Nepal's capital on Thursday while representatives of the protesters who brought down the government held a second day of talks with the army on an interim leader.
e3 MOBILIZE/troops | guarded | a=Soldiers>NARMY | p=Nepal's capital>KTM | d=2025-09-11 | st=ongoing | same=e1
e4 COERCE/seize | brought down the government | a=the protesters>PROT | r=the government>NEP | p=Nepal's capital>KTM | d=2025-09-09
e5 CONSULT | talks | a=representatives of the protesters>PROT ; the army>NARMY | p=Nepal's capital>KTM | d=2025-09-10..2025-09-11 | st=ongoing
+ Their choice, after a vote held on a gaming chat server, has fallen on Sushila Karki, a 73-year-old former chief justice, three people familiar with the negotiations said.
S unnamed:three people familiar with the negotiations>- | said | Their choice, after a vote ... former chief justice | indirect
e6 SUPPORT | choice | a=Their>PROT | r=Sushila Karki>KARKI | same=e2
+ "She is honest and she is not for sale, so we asked her and she said yes," said Rehan Tamrakar, 24, an activist who was present.
S person:Rehan Tamrakar>=Rehan Tamrakar | said | She is honest ... she said yes, | direct
e7 REQUEST | asked her | a=we>PROT | r=her>KARKI
e8 AGREE | said yes | a=she#2>KARKI | r=we>PROT
+ Prime Minister K. P. Sharma Oli resigned on Tuesday, a day after police shot dead 19 demonstrators outside parliament in a crackdown on protests against corruption and a ban on 26 social media platforms.
e9 RETREAT/resign | resigned | a=Prime Minister K. P. Sharma Oli>OLI | p=Nepal's capital>KTM | d=2025-09-09
e10 ASSAULT/firearms | shot dead | a=police>NPOL | r=demonstrators>PROT | p=Nepal's capital>KTM | d=2025-09-08 | f=killed 19 "19 demonstrators"
e11 PROTEST/demo | protests | a=demonstrators>PROT | p=Nepal's capital>KTM | d=2025-09-08
e12 COERCE/censor | ban | a=the government>NEP | p=Nepal>Nepal,NPL,28.39,84.12
+ The ban was lifted that night.
e13 CONCEDE | lifted | a=the government>NEP | p=Nepal>Nepal,NPL,28.39,84.12 | d=2025-09-08
. It was too late: crowds set fire to parliament, the Supreme Court, the homes of ministers and the Hilton hotel, and beat the finance minister in a river, footage verified by Reuters showed.
S document:footage verified by Reuters>- | showed | crowds set fire to ... in a river | indirect
e14 PROTEST/vandalize | set fire | a=crowds>PROT | r=parliament>Federal Parliament of Nepal,NPL,LEG ; the Supreme Court>Supreme Court of Nepal,NPL,JUD | p=Nepal's capital>KTM | d=2025-09-09
e15 ASSAULT/beat | beat | a=crowds>PROT | r=the finance minister>Bishnu Paudel,NPL,GOV | p=Nepal's capital>KTM | d=2025-09-09
+ The death toll has risen to 34, the health ministry said, and more than 1,300 have been injured.
S organization:the health ministry>=Ministry of Health of Nepal | said | The death toll has risen to 34 | indirect
e16 ASSAULT | death toll | p=Nepal>Nepal,NPL,28.39,84.12 | f=killed 34 "34"
e17 ASSAULT | injured | p=Nepal>Nepal,NPL,28.39,84.12 | f=injured 1300.. "more than 1,300" | same=e16
+ An indefinite curfew remains in force in the Kathmandu valley except for four hours a day, when people may buy food.
e18 COERCE/curfew | curfew | p=the Kathmandu valley>KTM | st=ongoing
. The army said it had recovered 31 weapons looted from police posts and recaptured 192 of the 13,500 prisoners who broke out of jails in the confusion.
S organization:The army>NARMY | said | it had recovered 31 weapons ... in the confusion | indirect
e19 COERCE/seize | recovered 31 weapons | a=it>NARMY
e20 COERCE/arrest | recaptured | a=it>NARMY | r=prisoners>Escaped prisoners in Nepal,NPL,CVL | f=detained 192 "192"
+ Analysts caution that a judge may not easily be made prime minister under a constitution that bars former justices from political office.
S unnamed:Analysts>- | caution that | a judge may not easily ... from political office | indirect
+ President Ram Chandra Poudel urged the protesters to remain patient.
e21 REQUEST/yield | urged | a=President Ram Chandra Poudel>Ram Chandra Poudel,NPL,GOV | r=the protesters>PROT
. In the bazaar of Asan, merchants were sweeping glass.

@story en-own-q-006 | en | 2019-10-25 | Situasi
@who PINERA = Sebastian Pinera | CHL | GOV
@who CPROT = Protesters in Chile | CHL | CVL
@who CPOL = Carabineros de Chile | CHL | COP
@who CARMY = Armed forces of Chile | CHL | MIL
@where SCL = Santiago | CHL | -33.45 | -70.67
@where PLI = Plaza Italia, Santiago | CHL | -33.44 | -70.63
@where VAL = Valparaiso | CHL | -33.05 | -71.62
# A million march in Chile's Santiago, and Pinera says he has heard
S person:Pinera>PINERA | says | he has heard | indirect
e1 PROTEST/demo | march | a=A million>CPROT | p=Santiago>SCL | d=2019-10-25 | f=size 1000000 "A million"
+ SANTIAGO - More than a million Chileans, by the city governor's count, filled Plaza Italia and the avenues around it on Friday to demand better pensions, cheaper medicine and the resignation of ministers, in the biggest march since the return of democracy.
S person:the city governor>=Governor of Santiago | count | More than a million Chileans | indirect
e2 PROTEST/demo | filled | a=Chileans>CPROT | p=Plaza Italia>PLI | d=2019-10-25 | f=size 1000000.. "More than a million Chileans" | same=e1
e3 REQUEST/yield | demand | a=Chileans>CPROT | d=2019-10-25
+ "We have all heard the message, we have all changed," President Sebastian Pinera wrote on Twitter as the crowd sang below the windows of La Moneda.
S person:President Sebastian Pinera>PINERA | wrote on Twitter | We have all heard the message, we have all changed, | direct
+ What began as turnstile-jumping by schoolchildren over a four-cent rise in metro fares has become the gravest crisis of his two presidencies.
e4 PROTEST/boycott | turnstile-jumping | a=schoolchildren>Students in Chile,CHL,CVL | p=Santiago>SCL
+ On October 19, after metro stations were torched, Pinera declared a state of emergency and put 20,000 soldiers and police on the streets; a curfew followed.
e5 PROTEST/vandalize | torched | p=Santiago>SCL
e6 COERCE/martial-law | declared a state of emergency | a=Pinera>PINERA | p=Santiago>SCL | d=2019-10-19
e7 MOBILIZE/troops,police | put 20,000 soldiers and police on the streets | a=Pinera>PINERA | p=Santiago>SCL | d=2019-10-19 | f=size 20000 "20,000 soldiers and police"
e8 COERCE/curfew | curfew | p=Santiago>SCL
+ He withdrew the fare increase the same day, to no effect, and on Tuesday asked forgiveness for his "lack of vision".
e9 CONCEDE | withdrew the fare increase | a=He>PINERA | d=2019-10-19
e10 CONCEDE | asked forgiveness | a=He>PINERA | d=2019-10-22
+ At least 19 people have died, five of them at the hands of the security forces, prosecutors say.
S unnamed:prosecutors>- | say | At least 19 people have died, five of them at the hands of the security forces | indirect
e11 ASSAULT | at the hands of the security forces | a=the security forces>CARMY | r=five of them>CPROT | f=killed 5 "five of them"
. The National Human Rights Institute has filed lawsuits over alleged torture in a metro station and over 18 cases of sexual violence.
e12 ACCUSE/investigate | filed lawsuits | a=The National Human Rights Institute>National Human Rights Institute of Chile,CHL,GOV
e13 ASSAULT/torture | torture | p=metro station>SCL | st=possible
e14 ASSAULT/sexual | sexual violence | st=possible
+ In Valparaiso, legislators and staff were led out of Congress after protesters tried to force the gates and riot police drove them off with water cannon.
e15 PROTEST/riot | tried to force the gates | a=protesters>CPROT | r=Congress>Congress of Chile,CHL,LEG | p=Valparaiso>VAL
e16 ASSAULT/crowd-control | drove them off with water cannon | a=riot police>CPOL | r=them>CPROT | p=Valparaiso>VAL
+ Miguel, a retired bus driver of 71, had walked seven kilometres with a wooden spoon and a saucepan.
. "My pension is 150 dollars," he said.
S person:he>=Miguel | said | My pension is 150 dollars, | direct
. "I came so that somebody hears the pot."
+ The U.N. human rights chief, Michelle Bachelet, herself a former president of Chile, is sending a team to examine allegations of abuse.
e17 ACCUSE/investigate | examine allegations of abuse | a=Michelle Bachelet>Michelle Bachelet,-,IGO | p=Chile>Chile,CHL,-35.68,-71.54 | st=planned
+ Chile is due to host the leaders of Asia-Pacific economies next month, and climate negotiators in December.
e18 AGREE | host | a=Chile>Chile,CHL,GOV | p=Chile>Chile,CHL,-35.68,-71.54 | d=2019-11-01..2019-11-30 | st=planned
