@story en-own-qc-031 | en | 2024-06-10 | Agence France-Presse
@who GUN = Gunmen in Reasi | - | REB
@who PIL = Hindu pilgrims in Reasi | IND | CVL
@who NM = Narendra Modi | IND | GOV
@who AS = Amit Shah | IND | GOV
@who TRF = The Resistance Front | - | REB
@who PK = Pakistan | PAK | GOV
@who IN = India | IND | GOV
@who IA = Indian Army | IND | MIL
@who JKP = Jammu and Kashmir Police | IND | COP
@who RG = Rahul Gandhi | IND | OPP
@where RE = Reasi | IND | 33.08 | 74.83
@where KA = Katra | IND | 32.99 | 74.93
@where ND = New Delhi | IND | 28.61 | 77.21
@where PU = Pulwama | IND | 33.88 | 74.9
# Manhunt in Kashmir hills after bus ambush kills nine Hindu pilgrims
e1 ASSAULT/firearms | bus ambush | r=nine Hindu pilgrims>PIL | p=Kashmir>RE | d=2024-06-09 | f=killed 9 "nine Hindu pilgrims"
e2 MOBILIZE | Manhunt | p=Kashmir hills>RE | st=ongoing
+ Indian soldiers with drones and sniffer dogs combed the forests of Jammu on Monday for the men who had fired on a bus full of Hindu pilgrims and sent it off a mountain road, killing nine people and injuring 33.
e3 MOBILIZE/troops | combed the forests | a=Indian soldiers>IA | p=Jammu>RE | d=2024-06-10 | st=ongoing | same=e2
e4 ASSAULT/firearms | fired on a bus | a=the men>GUN | r=Hindu pilgrims>PIL | p=Jammu>RE | d=2024-06-09 | f=killed 9 "nine people" ; injured 33 "33" | same=e1
+ The attack in Reasi district came at dusk on Sunday, within the hour in which Narendra Modi was sworn in for a third term in New Delhi before 8,000 guests.
e5 ASSAULT/firearms | The attack | p=Reasi district>RE | d=2024-06-09 | same=e1
+ "The driver was hit first, and then we were turning over and over," said Santosh Kumar Verma, who lay with a broken leg in a hospital at Katra.
S person:Santosh Kumar Verma>=Santosh Kumar Verma | said | The driver was hit first, and then we were turning over and over | direct
e6 ASSAULT/firearms | hit first | r=The driver>PIL | p=Reasi>RE | d=2024-06-09 | same=e1
. The shooting did not stop when the bus did.
e7 ASSAULT/firearms | shooting | p=Reasi>RE | d=2024-06-09 | same=e1
. "We kept quiet so that they would think we were dead."
S person:Santosh Kumar Verma>=Santosh Kumar Verma | - | We kept quiet so that they would think we were dead. | direct
+ Two of the victims were children.
+ District police chief Mohita Sharma said initial reports suggested that three militants took part, all of them "not locals".
S person:District police chief Mohita Sharma>=Mohita Sharma ; unnamed:initial reports>- | suggested that | three militants took part, all of them "not locals" | mixed
e8 ASSAULT/firearms | took part | a=three militants>GUN | p=Reasi>RE | d=2024-06-09 | st=possible | f=size 3 "three militants" | same=e1
. Home Minister Amit Shah vowed the culprits would "face the wrath of the law".
S person:Home Minister Amit Shah>AS | vowed | the culprits would "face the wrath of the law" | mixed
e9 THREATEN/arrest | face the wrath of the law | a=Home Minister Amit Shah>AS | r=the culprits>GUN
+ A message on Telegram in the name of the Resistance Front, which New Delhi regards as an offshoot of the Pakistan-based Lashkar-e-Taiba, claimed the deed and was withdrawn some hours afterwards, the Press Trust of India reported.
S outlet:the Press Trust of India>=Press Trust of India ; document:A message on Telegram>=message on Telegram ; organization:the Resistance Front>TRF | claimed | the deed | indirect
S organization:New Delhi>IN | regards as | an offshoot of the Pakistan-based Lashkar-e-Taiba | indirect
e10 ASSAULT/firearms | deed | a=the Resistance Front>TRF | p=Reasi>RE | d=2024-06-09 | same=e1
+ Opposition leader Rahul Gandhi found in the "shameful incident" proof that the government's boasts of peace were hollow.
S person:Opposition leader Rahul Gandhi>RG | found | shameful incident | direct
e11 ACCUSE/disapprove | boasts of peace were hollow | a=Opposition leader Rahul Gandhi>RG | r=the government>IN
. The prime minister himself, wrote a columnist of the Hindu, has had little to say of the territory since he stripped it of its autonomy in 2019.
S outlet:the Hindu>=The Hindu ; person:a columnist of the Hindu>- | wrote | The prime minister himself ... has had little to say of the territory since he stripped it of its autonomy in 2019 | indirect
e12 COERCE/restrict | stripped it of its autonomy | a=he>NM | r=the territory>Jammu and Kashmir,IND,GOV | p=the territory>Jammu and Kashmir,IND,33.5,75.0 | d=2019-01-01..2019-12-31
+ Islamabad, which routinely denies arming the insurgents, offered no comment, although both Prime Minister Shehbaz Sharif and his brother Nawaz congratulated Modi on his inauguration in the course of the day.
e13 REJECT | denies | a=Islamabad>PK
e14 AID | arming the insurgents | a=Islamabad>PK | r=the insurgents>Militants in Kashmir,-,REB | st=denied
e15 SUPPORT | congratulated | a=Prime Minister Shehbaz Sharif>Shehbaz Sharif,PAK,GOV ; Nawaz>Nawaz Sharif,PAK,OPP | r=Modi>NM
. "Let us replace hate with hope," Nawaz Sharif wrote on X.
S document:X>=X ; person:Nawaz Sharif>=Nawaz Sharif | wrote | Let us replace hate with hope | direct
+ Violence in Kashmir has ebbed in the last years, but it has moved south, to the wooded heights of Jammu, where 20 soldiers died in the past two years by an AFP tally.
S outlet:AFP>=AFP | by an AFP tally | 20 soldiers died in the past two years | indirect
e16 ASSAULT | died | r=20 soldiers>IA | p=Jammu>RE | d=2022-06-10..2024-06-10 | f=killed 20 "20 soldiers"
. In 2019 a suicide bomber in a car killed 40 paramilitary policemen at Pulwama, and the two countries sent warplanes against each other.
e17 ASSAULT/suicide-attack | killed | a=a suicide bomber>Jaish-e-Mohammed,PAK,REB | r=paramilitary policemen>Central Reserve Police Force,IND,COP | p=Pulwama>PU | d=2019-02-14 | f=killed 40 "40 paramilitary policemen"
e18 ASSAULT/aerial | sent warplanes | a=the two countries>IN ; the two countries>PK | d=2019-01-01..2019-12-31
+ Shopkeepers in the bazaar of Reasi kept their shutters down on Monday, and boys burned a tyre.
e19 PROTEST/strike | kept their shutters down | a=Shopkeepers>Shopkeepers of Reasi,IND,CVL | p=Reasi>RE | d=2024-06-10
+ The shrine to which the pilgrims had been, Shiv Khori, is a cave, and it drips the year round.

@story en-own-qc-032 | en | 2025-05-02 | CNN
@who DT = Donald Trump | USA | GOV
@who MW = Mike Waltz | USA | GOV
@who MR = Marco Rubio | USA | GOV
@who AW = Alex Wong | USA | GOV
@who JV = JD Vance | USA | GOV
@who SW = Steve Witkoff | USA | GOV
@who LL = Laura Loomer | USA | CVL
@who BN = Benjamin Netanyahu | ISR | GOV
@who TB = Tammy Bruce | USA | GOV
@who TD = Tammy Duckworth | USA | LEG
@who HO = Houthis | YEM | REB
@where WA = Washington | USA | 38.9 | -77.04
# Trump moves Waltz out as national security adviser and to UN; Rubio to wear two hats
e1 SANCTION/expel | moves Waltz out | a=Trump>DT | r=Waltz>MW | p=UN>WA | d=2025-05-01
+ (CNN) President Donald Trump removed Mike Waltz as his national security adviser on Thursday and said he would nominate him as ambassador to the United Nations, handing the job for the time being to Secretary of State Marco Rubio.
S person:President Donald Trump>DT | said | he would nominate him as ambassador to the United Nations | indirect
e2 SANCTION/expel | removed | a=President Donald Trump>DT | r=Mike Waltz>MW | d=2025-05-01 | same=e1
e3 AGREE | nominate him | a=he>DT | r=him>MW | st=planned
+ Waltz had been on thin ice since March, when it emerged that he had added a journalist, Jeffrey Goldberg of The Atlantic, to a Signal group in which cabinet members discussed the timing of air raids on the Houthis in Yemen.
e4 ASSAULT/aerial | air raids | a=cabinet members>United States,USA,GOV | r=the Houthis>HO | p=Yemen>Yemen,YEM,15.55,48.5 | d=2025-03-15
+ "From his time in uniform on the battlefield, in Congress and as my National Security Advisor, Mike Waltz has worked hard to put our Nation's Interests first," the president posted on Truth Social.
S document:Truth Social>=Truth Social ; person:the president>DT | posted on | From his time in uniform on the battlefield, in Congress and as my National Security Advisor, Mike Waltz has worked hard to put our Nation's Interests first | direct
e5 SUPPORT | worked hard | a=the president>DT | r=Mike Waltz>MW | d=2025-05-01
+ Tammy Bruce, the State Department spokeswoman, learned of her boss's new post from a reporter's phone in the middle of a briefing.
. "It is clear that I just heard this from you," she said.
S person:she>TB | said | It is clear that I just heard this from you | direct
+ Two sources familiar with the deliberations told CNN that the decision had been in the making for weeks and that chief of staff Susie Wiles had lost patience.
S outlet:CNN>=CNN ; unnamed:Two sources familiar with the deliberations>- | told | the decision had been in the making for weeks | indirect
S outlet:CNN>=CNN ; unnamed:Two sources familiar with the deliberations>- | told | chief of staff Susie Wiles had lost patience | indirect
. His deputy, Alex Wong, is also expected to go, one of them said.
S unnamed:one of them>- | said | His deputy, Alex Wong, is also expected to go | indirect
e6 RETREAT/resign | expected to go | a=His deputy, Alex Wong>AW | st=possible
+ Vice President JD Vance rejected the idea that Waltz was being punished, and called the appointment "a promotion" in an interview with Fox News.
S outlet:Fox News>=Fox News ; person:Vice President JD Vance>JV | called the appointment | a promotion | direct
e7 REJECT | rejected | a=Vice President JD Vance>JV
e8 SANCTION/expel | being punished | r=Waltz>MW | d=2025-05-01 | st=denied | same=e1
+ The Washington Post, citing people it did not name, wrote that the adviser had angered Trump by coordinating too closely with Israel's prime minister about an attack on Iran before the two leaders met in February.
S outlet:The Washington Post>=The Washington Post ; unnamed:people it did not name>- | wrote that | the adviser had angered Trump by coordinating too closely with Israel's prime minister about an attack on Iran before the two leaders met in February | indirect
e9 CONSULT | coordinating too closely | a=the adviser>MW ; Israel's prime minister>BN
e10 ASSAULT | attack on Iran | a=Israel>Israel,ISR,GOV | r=Iran>Iran,IRN,GOV | p=Iran>Iran,IRN,32.43,53.69 | st=possible
e11 CONSULT | met | a=the two leaders>DT ; the two leaders>BN | p=Washington>WA | d=2025-02-01..2025-02-28
. Netanyahu's office confirmed that there had been a "warm meeting" but denied any "intensive contact."
S organization:Netanyahu's office>=Prime Minister's Office of Israel | confirmed that | there had been a "warm meeting" | mixed
S organization:Netanyahu's office>=Prime Minister's Office of Israel | denied | intensive contact. | direct
e12 CONSULT | "warm meeting" | a=Netanyahu>BN | p=Washington>WA | d=2025-02-01..2025-02-28
e13 CONSULT | intensive contact | a=Netanyahu>BN | st=denied | same=e9
e14 REJECT | denied any "intensive contact." | a=Netanyahu's office>Prime Minister's Office of Israel,ISR,GOV
+ The far-right activist Laura Loomer, at whose urging half a dozen staffers were fired from the council in April, typed one word: "SCALP."
S person:The far-right activist Laura Loomer>LL | typed one word | SCALP. | direct
e15 REQUEST/change | urging | a=The far-right activist Laura Loomer>LL | r=the council>United States National Security Council,USA,GOV
e16 SANCTION/expel | fired | r=half a dozen staffers>Staff of the United States National Security Council,USA,GOV | p=the council>WA | d=2025-04-01..2025-04-30 | f=size 6 "half a dozen staffers"
+ Democrats said the wrong man was leaving.
S organization:Democrats>=Democratic Party | said | the wrong man was leaving | indirect
. Senator Tammy Duckworth demanded that Defense Secretary Pete Hegseth, who wrote the strike plan into the chat, be sacked as well.
S person:Senator Tammy Duckworth>TD | demanded that | Defense Secretary Pete Hegseth ... be sacked as well | indirect
e17 REQUEST/change | demanded | a=Senator Tammy Duckworth>TD | r=Pete Hegseth>Pete Hegseth,USA,GOV
e18 SANCTION/expel | sacked | r=Defense Secretary Pete Hegseth>Pete Hegseth,USA,GOV | st=possible
+ No one since Henry Kissinger has been both secretary of state and national security adviser.
. Rubio is, besides, acting administrator of what is left of USAID and acting archivist of the United States.
+ The New York post has been vacant since Trump withdrew the nomination of Elise Stefanik in March, for fear of losing her seat in the House, and a hearing for Waltz in the Senate, where Signal is sure to come up, is unlikely before June.
e19 REJECT | withdrew the nomination | a=Trump>DT | r=Elise Stefanik>Elise Stefanik,USA,LEG | d=2025-03-01..2025-03-31
+ Asked who will be running the talks with Iran and with Russia, an administration official answered, "Steve, same as last week."
S unnamed:an administration official>- | answered | Steve, same as last week. | direct

@story en-own-qc-033 | en | 2024-04-03 | The Jerusalem Ledger
@who IDF = Israel Defense Forces | ISR | MIL
@who WCK = World Central Kitchen | USA | NGO
@who JA = Jose Andres | USA | NGO
@who BN = Benjamin Netanyahu | ISR | GOV
@who HH = Herzi Halevi | ISR | MIL
@who JB = Joe Biden | USA | GOV
@who RS = Rishi Sunak | GBR | GOV
@who AA = Anthony Albanese | AUS | GOV
@who DT = Donald Tusk | POL | GOV
@who IL = Israel | ISR | GOV
@who UAE = United Arab Emirates | ARE | GOV
@who AN = Anera | USA | NGO
@who CY = Cyprus | CYP | GOV
@where DB = Deir al-Balah | PSE | 31.42 | 34.35
@where G = Gaza | PSE | 31.4 | 34.35
@where LA = Larnaca | CYP | 34.92 | 33.63
@where WS = Warsaw | POL | 52.23 | 21.01
# IDF chief: Killing of 7 World Central Kitchen workers 'a mistake that should not have happened'
S person:IDF chief>HH | : | Killing of 7 World Central Kitchen workers 'a mistake that should not have happened' | mixed
e1 ASSAULT/drone | Killing of 7 World Central Kitchen workers | a=IDF>IDF | r=7 World Central Kitchen workers>WCK | d=2024-04-01 | f=killed 7 "7 World Central Kitchen workers"
e2 CONCEDE | 'a mistake that should not have happened' | a=IDF chief>HH | r=World Central Kitchen>WCK | d=2024-04-03
+ The military took responsibility early on Wednesday for the drone strike that tore through three cars of the World Central Kitchen charity in central Gaza, with Chief of Staff Lt. Gen. Herzi Halevi putting it down to a "misidentification at night, during a war, in very complex conditions."
S person:Chief of Staff Lt. Gen. Herzi Halevi>HH | putting it down to | misidentification at night, during a war, in very complex conditions. | direct
e3 CONCEDE | took responsibility | a=The military>IDF | d=2024-04-03 | same=e2
e4 ASSAULT/drone | drone strike | a=The military>IDF | r=the World Central Kitchen charity>WCK | p=central Gaza>DB | d=2024-04-01 | same=e1
+ "We are sorry for the unintentional harm," he said in a video. "It should not have happened."
S document:a video>=video statement ; person:he>HH | said in a video | We are sorry for the unintentional harm | direct
S document:a video>=video statement ; person:he>HH | - | It should not have happened. | direct
e5 CONCEDE | sorry | a=We>IDF | d=2024-04-03 | same=e2
+ Killed on Monday night were three Britons, an Australian, a Pole, a dual citizen of the United States and Canada, and their Palestinian driver.
e6 ASSAULT/drone | Killed on Monday night | r=three Britons>WCK ; an Australian>WCK ; a Pole>WCK ; a dual citizen of the United States and Canada>WCK ; their Palestinian driver>WCK | p=Gaza>DB | d=2024-04-01 | f=killed 7 "three Britons, an Australian, a Pole, a dual citizen of the United States and Canada, and their Palestinian driver" | same=e1
. They had unloaded 100 tons of food from a pier and were driving out of a warehouse in Deir al-Balah along a route agreed with the army.
e7 AID | unloaded 100 tons of food | a=They>WCK | p=a pier>DB | d=2024-04-01
+ An initial probe found, according to Haaretz, that a drone crew believed it had seen a gunman in one vehicle, hit it, hit a second to which survivors had run, and then a third.
S outlet:Haaretz>=Haaretz ; document:An initial probe>=initial probe | found | a drone crew believed it had seen a gunman in one vehicle, hit it, hit a second to which survivors had run, and then a third | indirect
e8 ASSAULT/drone | hit it | a=a drone crew>IDF | r=survivors>WCK | p=Deir al-Balah>DB | d=2024-04-01 | same=e1
+ The charity's founder, the chef José Andrés, was having none of it.
. His people were targeted "systematically, car by car," he told Reuters by video link.
S outlet:Reuters>=Reuters ; person:he>JA | told | His people were targeted "systematically, car by car," | mixed
e9 ASSAULT/targeted,drone | targeted "systematically, car by car," | r=His people>WCK | p=Deir al-Balah>DB | d=2024-04-01 | same=e1
+ US President Joe Biden, in his harshest words of the war, said he was "outraged" and that Israel had not done enough to protect civilians.
S person:US President Joe Biden>JB | said | he was "outraged" | mixed
S person:US President Joe Biden>JB | said | Israel had not done enough to protect civilians | indirect
e10 ACCUSE/disapprove | "outraged" | a=US President Joe Biden>JB | r=Israel>IL
+ His spokesman, asked about a change of policy on arms, said there would be none.
S person:His spokesman>=John Kirby | said | there would be none | indirect
+ Britain summoned Israel's ambassador for the first time in a dozen years, and Rishi Sunak told Benjamin Netanyahu on the phone that he was appalled and wanted a "thorough and transparent independent investigation."
S person:Rishi Sunak>RS | told | he was appalled and wanted a "thorough and transparent independent investigation." | mixed
e11 REQUEST/meet | summoned | a=Britain>United Kingdom,GBR,GOV | r=Israel's ambassador>Tzipi Hotovely,ISR,GOV
e12 ACCUSE/disapprove | summoned | a=Britain>United Kingdom,GBR,GOV | r=Israel's ambassador>IL
e13 CONSULT/phone | on the phone | a=Rishi Sunak>RS ; Benjamin Netanyahu>BN
e14 REQUEST | wanted | a=he>RS | r=Benjamin Netanyahu>BN
. "Australia expects full accountability," said Anthony Albanese.
S person:Anthony Albanese>AA | said | Australia expects full accountability | direct
e15 REQUEST | expects full accountability | a=Australia>AA
. In Warsaw, Donald Tusk wrote to Netanyahu and to the Israeli ambassador, on X, that they were putting Polish solidarity "to a truly hard test."
S document:X>=X ; person:Donald Tusk>DT | wrote | they were putting Polish solidarity "to a truly hard test." | mixed
e16 ACCUSE/disapprove | putting Polish solidarity "to a truly hard test." | a=Donald Tusk>DT | r=Netanyahu>BN ; the Israeli ambassador>Yacov Livne,ISR,GOV
+ The prime minister, who was leaving hospital after a hernia operation, had said on Tuesday: "This happens in war."
S person:The prime minister>BN | had said on Tuesday | This happens in war. | direct
+ World Central Kitchen, which served 42 million meals in the Strip, halted its work there at once; so did Anera, another American group, and the Emirates put a maritime aid corridor on hold.
e17 AID | served 42 million meals | a=World Central Kitchen>WCK | r=the Strip>Residents of Gaza,PSE,CVL | p=the Strip>G
e18 SANCTION/discontinue | halted its work | a=World Central Kitchen>WCK ; Anera>AN | p=the Strip>G
e19 SANCTION/discontinue | put a maritime aid corridor on hold | a=the Emirates>UAE
. Ships carrying 240 tons turned round off the coast and headed back to Larnaca, Cyprus said.
S organization:Cyprus>CY | said | Ships carrying 240 tons turned round off the coast and headed back to Larnaca | indirect
e20 SANCTION/discontinue | turned round | a=Ships>WCK | p=the coast>G | same=e18
+ By the United Nations' count, 196 aid workers have been killed in Gaza and the West Bank since October.
S organization:the United Nations>=United Nations | By the United Nations' count | 196 aid workers have been killed in Gaza and the West Bank since October | indirect
e21 ASSAULT | killed | r=aid workers>Aid workers,-,NGO | p=Gaza>G | d=2023-10-01..2024-04-03 | f=killed 196 "196 aid workers"
+ On the windshield that rescuers photographed, the charity's logo of a frying pan is intact, and next to it is a hole the width of a plate.

@story en-own-qc-034 | en | 2023-04-06 | Sky News
@who IP = Israel Police | ISR | COP
@who WOR = Palestinian worshippers at al-Aqsa | PSE | CVL
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who HZ = Hezbollah | LBN | REB
@who JO = Jordan | JOR | GOV
@who NM = Najib Mikati | LBN | GOV
@who LEB = Lebanon | LBN | GOV
@who IH = Ismail Haniyeh | PSE | REB
@who TW = Tor Wennesland | - | IGO
@who RH = Richard Hecht | ISR | MIL
@where AQ = Al-Aqsa Mosque | PSE | 31.78 | 35.24
@where GA = Galilee | ISR | 33.0 | 35.3
@where LB = Southern Lebanon | LBN | 33.2 | 35.3
@where BE = Beirut | LBN | 33.89 | 35.5
@where G = Gaza | PSE | 31.4 | 34.35
# Israel hit by biggest rocket salvo from Lebanon in 17 years after mosque raids
e1 ASSAULT/heavy-weapons | rocket salvo | r=Israel>IL | p=Israel>GA | d=2023-04-06
e2 COERCE | mosque raids | d=2023-04-05..2023-04-06
+ Thirty-four rockets were fired from Lebanon into northern Israel on Thursday, the Israeli military said, after two nights in which police clubbed worshippers inside Jerusalem's al-Aqsa Mosque.
S organization:the Israeli military>IDF | said | Thirty-four rockets were fired from Lebanon into northern Israel on Thursday | indirect
e3 ASSAULT/heavy-weapons | rockets were fired | p=northern Israel>GA | d=2023-04-06 | f=size 34 "Thirty-four rockets" | same=e1
e4 ASSAULT/beat | clubbed worshippers | a=police>IP | r=worshippers>WOR | p=Jerusalem's al-Aqsa Mosque>AQ | d=2023-04-05..2023-04-06
+ It is the largest number since the war of 2006.
. Twenty-five were shot down, five fell in Israel, and a man of 19 and a woman of 60 were slightly hurt in the Galilee.
e5 ASSAULT | shot down | r=Twenty-five>-,-,REB | p=Israel>GA | d=2023-04-06 | f=size 25 "Twenty-five"
e6 ASSAULT/heavy-weapons | slightly hurt | r=a man of 19 and a woman of 60>-,ISR,CVL | p=the Galilee>GA | d=2023-04-06 | f=injured 2 "a man of 19 and a woman of 60" | same=e1
+ Nobody has claimed it.
. "We know for sure it's Palestinian fire," Lieutenant Colonel Richard Hecht told journalists. "It could be Hamas, it could be Islamic Jihad."
S person:Lieutenant Colonel Richard Hecht>RH | told | We know for sure it's Palestinian fire | direct
S person:Lieutenant Colonel Richard Hecht>RH | - | It could be Hamas, it could be Islamic Jihad. | direct
e7 ASSAULT/heavy-weapons | Palestinian fire | a=Palestinian>Palestinian militants in Lebanon,PSE,REB | p=Israel>GA | d=2023-04-06 | same=e1
. The army supposed that Hezbollah knew of it, he went on, "and Lebanon also has some responsibility".
S person:he>RH | went on | The army supposed that Hezbollah knew of it ... and Lebanon also has some responsibility | mixed
e8 ACCUSE | some responsibility | a=The army>IDF | r=Lebanon>LEB
+ Ismail Haniyeh, the head of Hamas, happened to be in Beirut.
. Palestinians would not "sit with their arms crossed", read a statement he put out there.
S document:a statement>=statement ; person:he>IH | read | Palestinians would not "sit with their arms crossed" | mixed
e9 THREATEN/violence | "sit with their arms crossed" | a=he>IH
+ Benjamin Netanyahu convened the security cabinet for the first time in two months and said that "our enemies will pay a price for any act of aggression".
S person:Benjamin Netanyahu>BN | said that | our enemies will pay a price for any act of aggression | direct
e10 CONSULT | convened | a=Benjamin Netanyahu>BN ; the security cabinet>Security Cabinet of Israel,ISR,GOV | d=2023-04-06
e11 THREATEN/violence | pay a price | a=Benjamin Netanyahu>BN | r=our enemies>-,-,REB | d=2023-04-06
. Shortly before midnight, jets began to bomb tunnels and workshops of Hamas in Gaza.
e12 ASSAULT/aerial | began to bomb | a=jets>IDF | r=Hamas>H | p=Gaza>G | d=2023-04-06
+ Lebanon's caretaker prime minister, Najib Mikati, condemned the launches and promised an inquiry; the foreign ministry said it stood ready to work with the UN force.
S organization:the foreign ministry>=Foreign Ministry of Lebanon | said | it stood ready to work with the UN force | indirect
e13 ACCUSE/disapprove | condemned | a=Lebanon's caretaker prime minister, Najib Mikati>NM
e14 AGREE | promised an inquiry | a=Lebanon's caretaker prime minister, Najib Mikati>NM
e15 AGREE | ready to work | a=it>LEB | r=the UN force>UNIFIL,-,IGO
. UNIFIL urged both sides to hold back, and said that neither wanted a war, having spoken to both.
S organization:UNIFIL>=UNIFIL | said that | neither wanted a war | indirect
e16 REQUEST/yield | urged | a=UNIFIL>UNIFIL,-,IGO | r=both sides>IL ; both sides>LEB
e17 CONSULT | spoken to both | a=UNIFIL>UNIFIL,-,IGO ; both>IL ; both>LEB
+ The trouble on the esplanade that Muslims call the Noble Sanctuary and Jews the Temple Mount began late on Tuesday, when some worshippers, as is the custom during Ramadan, barred the doors to pray the night through.
. Videos show officers beating people with batons and rifle butts on the carpets, a voice crying "Stop, stop", and fireworks bursting against the ceiling.
S document:Videos>=videos | show | officers beating people with batons and rifle butts on the carpets | indirect
e18 ASSAULT/beat | beating people | a=officers>IP | r=people>WOR | p=Jerusalem's al-Aqsa Mosque>AQ | d=2023-04-05 | same=e4
. At least 350 were arrested, and the Palestinian Red Crescent treated 37 for bruises and gas; it complained that its ambulances had been kept away.
S organization:it>=Palestinian Red Crescent | complained that | its ambulances had been kept away | indirect
e19 COERCE/arrest | arrested | r=At least 350>WOR | p=Jerusalem's al-Aqsa Mosque>AQ | d=2023-04-05 | f=detained 350.. "At least 350"
e20 AID | treated 37 | a=the Palestinian Red Crescent>Palestinian Red Crescent,PSE,NGO | r=37>WOR | d=2023-04-05 | f=injured 37 "37"
e21 COERCE/restrict | kept away | r=its ambulances>Palestinian Red Crescent,PSE,NGO | d=2023-04-05
. "Agitators" with stones and clubs had barricaded themselves in, was the police version, and two officers were injured.
S organization:the police>IP | version | "Agitators" with stones and clubs had barricaded themselves in | mixed
e22 PROTEST/obstruct | barricaded themselves in | a="Agitators" with stones and clubs>WOR | p=Jerusalem's al-Aqsa Mosque>AQ | d=2023-04-04..2023-04-05
+ Jordan, which has custody of the shrine, called the storming a flagrant violation and, with the Palestinians and Egypt, asked the Arab League to meet.
S organization:Jordan>JO | called the storming | a flagrant violation | indirect
e23 COERCE | storming | p=the shrine>AQ | d=2023-04-05 | same=e2
e24 ACCUSE/disapprove | flagrant violation | a=Jordan>JO | r=police>IP
e25 REQUEST/meet | asked the Arab League | a=Jordan>JO ; the Palestinians>Palestinian Authority,PSE,GOV ; Egypt>Egypt,EGY,GOV | r=the Arab League>Arab League,-,IGO
+ UN envoy Tor Wennesland said that he was appalled by the images, and equally by the stockpiling of fireworks and rocks.
S person:UN envoy Tor Wennesland>TW | said that | he was appalled by the images, and equally by the stockpiling of fireworks and rocks | indirect
e26 ACCUSE/disapprove | appalled | a=UN envoy Tor Wennesland>TW
+ This year Passover, Easter and Ramadan overlap, and the alleys of the Old City are more crowded than they have been since before the pandemic.

@story en-own-qc-035 | en | 2025-03-05 | Reuters
@who AL = Arab League | - | IGO
@who EG = Egypt | EGY | GOV
@who AFS = Abdel Fattah al-Sisi | EGY | GOV
@who DT = Donald Trump | USA | GOV
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who MA = Mahmoud Abbas | PSE | GOV
@who BH = Brian Hughes | USA | GOV
@who PAL = Palestinians in Gaza | PSE | CVL
@who AG = Antonio Guterres | - | IGO
@who UAE = United Arab Emirates | ARE | GOV
@who US = United States | USA | GOV
@who AU = Arab states | - | GOV
@where CA = Cairo | EGY | 30.04 | 31.24
@where G = Gaza | PSE | 31.4 | 34.35
@where RA = Ramallah | PSE | 31.9 | 35.2
# Arab leaders adopt $53 bln Egyptian plan for Gaza; Washington sticks with Trump 'Riviera'
e1 AGREE | adopt | a=Arab leaders>AU | r=Egyptian>EG | d=2025-03-04
e2 REJECT | sticks with | a=Washington>US | r=Egyptian>EG
+ CAIRO, March 5 - Arab leaders have agreed on a reconstruction plan for Gaza that would cost $53 billion and leave its 2.3 million people where they are, setting themselves against U.S. President Donald Trump's idea of a "Middle East Riviera" emptied of Palestinians.
e3 AGREE | agreed | a=Arab leaders>AU | p=CAIRO>CA | d=2025-03-04 | same=e1
e4 REJECT | setting themselves against | a=Arab leaders>AU | r=U.S. President Donald Trump>DT | p=CAIRO>CA | d=2025-03-04
e5 COERCE/deport | emptied of Palestinians | a=Donald Trump>US | r=Palestinians>PAL | p=Gaza>G | st=possible
+ The White House was not won over.
. "The current proposal does not address the reality that Gaza is currently uninhabitable," Brian Hughes, a spokesman for the National Security Council, said in answer to questions. "President Trump stands by his vision."
S person:Brian Hughes>BH | said | The current proposal does not address the reality that Gaza is currently uninhabitable | direct
S person:Brian Hughes>BH | - | President Trump stands by his vision. | direct
e6 REJECT | does not address the reality | a=Brian Hughes>BH | r=Arab leaders>AU | same=e2
+ Egyptian President Abdel Fattah al-Sisi, the host of Tuesday's summit, welcomed the acceptance of his scheme, under which a committee of Palestinian technocrats would run the enclave for six months in place of Hamas.
e7 CONSULT | Tuesday's summit | p=CAIRO>CA | d=2025-03-04
e8 SUPPORT | welcomed | a=Egyptian President Abdel Fattah al-Sisi>AFS | r=Arab leaders>AU | p=CAIRO>CA | d=2025-03-04
. Egypt and Jordan are training policemen to be sent there, he told the gathering.
S person:he>AFS | told | Egypt and Jordan are training policemen to be sent there | indirect
e9 AID | training policemen | a=Egypt>EG ; Jordan>Jordan,JOR,GOV | r=policemen>Palestinian police,PSE,COP | st=ongoing
e10 MOBILIZE/police | sent there | r=policemen>Palestinian police,PSE,COP | p=Gaza>G | st=planned
+ What would become of Hamas' weapons, the 112-page document leaves open.
. It says that the matter can be solved "through a clear horizon and a credible political process".
S document:It>=Egyptian plan for Gaza | says that | the matter can be solved "through a clear horizon and a credible political process" | mixed
+ Hamas itself called the summit a step forward and supported the committee, but Sami Abu Zuhri, one of its officials, told Reuters that disarmament was "a red line for the resistance".
S organization:Hamas>H | called the summit | a step forward | indirect
S outlet:Reuters>=Reuters ; person:Sami Abu Zuhri>=Sami Abu Zuhri | told | disarmament was "a red line for the resistance" | mixed
e11 SUPPORT | supported | a=Hamas>H | r=the committee>Gaza administration committee,PSE,GOV
e12 REJECT/yield | red line | a=Sami Abu Zuhri>Sami Abu Zuhri,PSE,REB
e13 RETREAT/disarm | disarmament | a=Hamas>H | st=denied
+ Israel's foreign ministry faulted the statement for passing over Oct. 7, 2023, and renewed its backing for Trump's plan.
e14 ACCUSE/disapprove | faulted | a=Israel's foreign ministry>Israeli Foreign Ministry,ISR,GOV | r=Arab leaders>AU
e15 SUPPORT | backing | a=Israel's foreign ministry>Israeli Foreign Ministry,ISR,GOV | r=Trump>DT
+ Mahmoud Abbas, the Palestinian president, surprised the hall with an amnesty for members expelled from his Fatah movement, and said he would appoint a vice-president.
S person:Mahmoud Abbas, the Palestinian president>MA | said | he would appoint a vice-president | indirect
e16 CONCEDE | amnesty | a=Mahmoud Abbas, the Palestinian president>MA | r=members expelled from his Fatah movement>Expelled members of Fatah,PSE,OPP | p=CAIRO>CA | d=2025-03-04
e17 AGREE | appoint a vice-president | a=he>MA | st=planned
. He was ready to hold elections next year "if the conditions are right", he added; the last were in 2006.
S person:he>MA | added | He was ready to hold elections next year "if the conditions are right" | mixed
e18 AGREE | ready to hold elections | a=He>MA | d=2026-01-01..2026-12-31 | st=possible
+ The crown princes and presidents of the richest Gulf states stayed at home.
. Saudi Arabia sent its foreign minister, and two diplomats told Reuters that the United Arab Emirates regarded Hamas as an existential menace and would pay for nothing until it was gone.
S outlet:Reuters>=Reuters ; unnamed:two diplomats>- ; organization:the United Arab Emirates>UAE | told | the United Arab Emirates regarded Hamas as an existential menace and would pay for nothing until it was gone | indirect
e19 REJECT/assist | would pay for nothing | a=the United Arab Emirates>UAE | r=Hamas>H
+ U.N. Secretary-General Antonio Guterres said the United Nations was ready to cooperate fully.
S person:U.N. Secretary-General Antonio Guterres>AG | said | the United Nations was ready to cooperate fully | indirect
e20 AGREE | ready to cooperate | a=the United Nations>United Nations,-,IGO
. A donors' conference is to be held in Cairo next month, together with the World Bank.
e21 AGREE | donors' conference | a=the World Bank>World Bank,-,IGO | p=Cairo>CA | d=2025-04-01..2025-04-30 | st=planned
+ The plan reckons with 50 million tons of rubble, part of which would go into the sea to make new land, and with an airport, a harbour and 460,000 housing units by 2030.
+ Israel has let no goods into the enclave since Sunday, when the first phase of the truce expired.
e22 COERCE/restrict | let no goods | a=Israel>IL | r=the enclave>PAL | p=the enclave>G | d=2025-03-02..2025-03-05 | st=ongoing
+ "I have seen five conferences for Gaza," said Umm Ahmed, boiling lentils in front of a tent in Beit Lahiya. "Each time they served better coffee."
S person:Umm Ahmed>=Umm Ahmed | said | I have seen five conferences for Gaza | direct
S person:Umm Ahmed>=Umm Ahmed | - | Each time they served better coffee. | direct

@story en-own-qc-036 | en | 2025-09-01 | Haifa Daily
@who HO = Houthis | YEM | REB
@who UN = United Nations | - | IGO
@who WFP = World Food Programme | - | IGO
@who UNICEF = UNICEF | - | IGO
@who AG = Antonio Guterres | - | IGO
@who HG = Hans Grundberg | - | IGO
@who IL = Israel | ISR | GOV
@who IAF = Israeli Air Force | ISR | MIL
@who AR = Ahmed al-Rahawi | YEM | REB
@who MM = Mahdi al-Mashat | YEM | REB
@who IK = Israel Katz | ISR | GOV
@who UNS = UN staff in Yemen | - | IGO
@who YG = Government of Yemen | YEM | GOV
@where SA = Sanaa | YEM | 15.35 | 44.21
@where HD = Hodeida | YEM | 14.8 | 42.95
@where RS = Red Sea | - | 26.0 | 35.5
# Houthis storm UN offices, seize at least 11 staffers, bury prime minister killed by Israel
e1 COERCE/seize | storm UN offices | a=Houthis>HO | r=UN>UN | d=2025-08-31
e2 COERCE/arrest | seize at least 11 staffers | a=Houthis>HO | r=staffers>UNS | d=2025-08-31 | f=detained 11.. "at least 11 staffers"
e3 ASSAULT/aerial,targeted | killed by Israel | a=Israel>IL | r=prime minister>AR | d=2025-08-28 | f=killed 1 "prime minister"
+ Yemen's Houthi rebels on Monday held a state funeral for their prime minister and eleven others killed in an Israeli strike, a day after raiding the offices of United Nations agencies in the capital and leading employees away.
e4 ASSAULT/aerial,targeted | Israeli strike | a=Israeli>IL | r=their prime minister>AR ; eleven others>Houthi ministers,YEM,REB | p=the capital>SA | d=2025-08-28 | f=killed 12 "their prime minister and eleven others" | same=e3
e5 COERCE/seize | raiding the offices | a=Yemen's Houthi rebels>HO | r=United Nations agencies>UN | p=the capital>SA | d=2025-08-31 | same=e1
e6 COERCE/arrest | leading employees away | a=Yemen's Houthi rebels>HO | r=employees>UNS | p=the capital>SA | d=2025-08-31 | same=e2
+ At least 11 people who work for the world body were arbitrarily detained, its special envoy, Hans Grundberg, said, in addition to the 23 whom the group has been holding, some of them since 2021.
S person:its special envoy, Hans Grundberg>HG | said | At least 11 people who work for the world body were arbitrarily detained | indirect
e7 COERCE/arrest | arbitrarily detained | r=At least 11 people who work for the world body>UNS | p=the capital>SA | d=2025-08-31 | f=detained 11.. "At least 11 people" | same=e2
e8 COERCE/arrest | holding | a=the group>HO | r=the 23>UNS | d=2021-01-01..2025-09-01 | st=ongoing | f=detained 23 "the 23"
. One has died in a cell.
+ Gunmen took computers and a car from the World Food Programme, and fired in the air when a guard asked for a paper, according to an employee who fled over the back wall.
S unnamed:an employee>- | according to | Gunmen took computers and a car from the World Food Programme, and fired in the air when a guard asked for a paper | indirect
e9 COERCE/seize | took computers and a car | a=Gunmen>HO | r=the World Food Programme>WFP | p=the capital>SA | d=2025-08-31 | same=e1
e10 ASSAULT/firearms | fired in the air | a=Gunmen>HO | p=the capital>SA | d=2025-08-31
. A security source in Sanaa told AFP that seven of those held were with the WFP and three with UNICEF.
S outlet:AFP>=AFP ; unnamed:A security source in Sanaa>- | told | seven of those held were with the WFP and three with UNICEF | indirect
e11 COERCE/arrest | held | r=seven>WFP ; three>UNICEF | p=Sanaa>SA | d=2025-08-31 | same=e2
+ "The work to serve the hungriest should never be a bargaining chip," a WFP official said from Amman.
S person:a WFP official>- | said from Amman | The work to serve the hungriest should never be a bargaining chip | direct
e12 ACCUSE/disapprove | bargaining chip | a=a WFP official>WFP
. UN chief Antonio Guterres demanded their "immediate and unconditional" release.
e13 REQUEST/yield | demanded | a=UN chief Antonio Guterres>AG
e14 RETREAT/release | release | r=their>UNS | st=possible
+ The rebels claim to have uncovered a web of spies inside the aid agencies.
S organization:The rebels>HO | claim | to have uncovered a web of spies inside the aid agencies | indirect
e15 ACCUSE/allege | web of spies | a=The rebels>HO | r=the aid agencies>UN
. Their foreign ministry argued on Monday that immunity "does not protect espionage."
S organization:Their foreign ministry>=Houthi foreign ministry | argued on Monday that | immunity "does not protect espionage." | mixed
+ Ahmed al-Rahawi and much of his cabinet died on Thursday afternoon when jets bombed a villa in the Beit Baws district, where they were watching a recorded speech of the movement's leader.
e16 ASSAULT/aerial,targeted | bombed a villa | a=jets>IAF | r=Ahmed al-Rahawi>AR ; much of his cabinet>Houthi ministers,YEM,REB | p=the Beit Baws district>SA | d=2025-08-28 | same=e3
. It took the Houthis two days to own up.
+ "Our revenge does not sleep," Mahdi al-Mashat, the head of their political council, warned in a video, and he told foreign companies to leave Israel "before it is too late."
S document:a video>=video ; person:Mahdi al-Mashat>MM | warned in a video | Our revenge does not sleep | direct
e17 THREATEN/violence | revenge does not sleep | a=Mahdi al-Mashat>MM | r=Israel>IL
e18 REQUEST/yield | told foreign companies to leave | a=Mahdi al-Mashat>MM | r=foreign companies>-,-,BUS
+ Defense Minister Israel Katz wrote that the strike was "only the beginning."
S person:Defense Minister Israel Katz>IK | wrote that | the strike was "only the beginning." | mixed
e19 ASSAULT/aerial | the strike | p=Sanaa>SA | d=2025-08-28 | same=e3
e20 THREATEN/violence | "only the beginning." | a=Defense Minister Israel Katz>IK
+ A missile was launched late on Sunday at the Israeli-owned tanker Scarlet Ray off the Saudi port of Yanbu; it missed, said the British maritime agency UKMTO, whose log speaks of "a loud bang" and a splash.
S organization:the British maritime agency UKMTO>=UKMTO | said | it missed | indirect
S document:whose log>=log of UKMTO | speaks of | a loud bang | direct
e21 ASSAULT/heavy-weapons | launched | r=the Israeli-owned tanker Scarlet Ray>Scarlet Ray,ISR,BUS | p=Yanbu>RS | d=2025-08-31
+ The internationally recognized government, which sits in Aden and quarrels mostly with itself, called on the agencies to move there.
e22 REQUEST | called on | a=The internationally recognized government>YG | r=the agencies>UN
+ Half of Yemen's 35 million people do not know where their next meal will come from.
. Deliveries of food to the north have been cut to a third since Washington stopped its contributions in the spring.
e23 SANCTION/discontinue | stopped its contributions | a=Washington>United States,USA,GOV | d=2025-03-01..2025-05-31
+ In Hodeida, port workers stood for a minute in silence by the stumps of cranes that Israeli planes wrecked in July.
e24 ASSAULT/aerial,destroy | wrecked | a=Israeli planes>IAF | p=Hodeida>HD | d=2025-07-01..2025-07-31
