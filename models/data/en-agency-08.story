@story en-own-qa-043 | en | 2009-10-11 | Anadolu Agency
@who AD = Ahmet Davutoglu | TUR | GOV
@who EN = Edward Nalbandian | ARM | GOV
@who TR = Turkey | TUR | GOV
@who AR = Armenia | ARM | GOV
@who HC = Hillary Clinton | USA | GOV
@who SL = Sergey Lavrov | RUS | GOV
@who AZ = Azerbaijan | AZE | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who CHP = Republican People's Party | TUR | OPP
@who SS = Serzh Sargsyan | ARM | GOV
@where Z = Zurich | CHE | 47.37 | 8.54
@where AN = Ankara | TUR | 39.93 | 32.86
@where B = Turkey-Armenia border | TUR | 40.6 | 43.7
# Ankara says border with Armenia will not open until Karabakh withdrawal, day after Zurich signing
S organization:Ankara>TR | says | border with Armenia will not open until Karabakh withdrawal | indirect
e1 REJECT | will not open | a=Ankara>TR | r=Armenia>AR
e2 AGREE | signing | p=Zurich>Z | d=2009-10-10
+ ANKARA (A.A) - Turkey cannot take a positive step towards Armenia unless Armenia withdraws from Azerbaijani land, Prime Minister Recep Tayyip Erdogan said on Sunday, less than 24 hours after the two states had put their names to protocols on the establishment of diplomatic relations and the opening of the common frontier.
S person:Prime Minister Recep Tayyip Erdogan>ERD | said | Turkey cannot take a positive step towards Armenia unless Armenia withdraws from Azerbaijani land | indirect
e3 REJECT | cannot take a positive step | a=Turkey>TR | r=Armenia>AR | d=2009-10-11 | same=e1
e4 RETREAT/withdraw | withdraws | a=Armenia>AR | p=Azerbaijani>Azerbaijan,AZE,40.4,47.6 | st=possible
e5 AGREE | put their names to protocols | a=the two states>TR ; the two states>AR | p=Zurich>Z | d=2009-10-10 | same=e2
+ "We want all borders to be opened at the same time.
e6 REQUEST/change | want all borders to be opened | a=We>TR
. But as long as Armenia has not withdrawn from Azerbaijani territory, which it occupies, Turkey cannot have a positive attitude on this subject," he told members of the Justice and Development Party.
S person:he>ERD | told members | We want all borders to be opened at the same time. But as long as Armenia has not withdrawn from Azerbaijani territory, which it occupies, Turkey cannot have a positive attitude on this subject | direct
+ The documents were signed by Foreign Ministers Ahmet Davutoglu and Edward Nalbandian at the University of Zurich late on Saturday, more than three hours behind schedule.
e7 AGREE | signed | a=Ahmet Davutoglu>AD ; Edward Nalbandian>EN | p=the University of Zurich>Z | d=2009-10-10 | same=e2
. The Armenian side had objected to the speech that Davutoglu wanted to deliver afterwards, and he to theirs, diplomats recounted.
S unnamed:diplomats>- | recounted | The Armenian side had objected to the speech that Davutoglu wanted to deliver afterwards, and he to theirs | indirect
e8 REJECT | objected | a=The Armenian side>AR | r=Davutoglu>AD | p=Zurich>Z | d=2009-10-10
. US Secretary of State Hillary Clinton, whose motorcade turned round at the gate, negotiated with both by telephone from a parked limousine, until it was settled that nobody would speak at all.
e9 CONSULT/phone,third-party | negotiated | a=US Secretary of State Hillary Clinton>HC ; both>AD ; both>EN | p=Zurich>Z | d=2009-10-10
e10 AGREE | settled | a=both>AD ; both>EN | p=Zurich>Z | d=2009-10-10
+ Russia's Sergey Lavrov, France's Bernard Kouchner and the EU's Javier Solana stood behind the two men as they signed.
e11 AGREE | signed | a=the two men>AD ; the two men>EN | p=Zurich>Z | d=2009-10-10 | same=e2
. At a critical moment Lavrov passed his Armenian colleague a note which, according to Russian reporters, read: "Edward!
S unnamed:Russian reporters>- ; document:a note>=note from Sergey Lavrov | read | Edward! Agree to a ceremony without statements. | direct
. Agree to a ceremony without statements."
e12 REQUEST | Agree to a ceremony without statements | a=Lavrov>SL | r=his Armenian colleague>EN | p=Zurich>Z | d=2009-10-10
+ Both parliaments must now ratify the protocols.
e13 SUPPORT | ratify | a=Both parliaments>Grand National Assembly of Turkey,TUR,LEG ; Both parliaments>National Assembly of Armenia,ARM,LEG | st=possible
. Turkey's opposition announced resistance; Onur Oymen of the Republican People's Party (CHP) accused the cabinet of yielding to foreign pressure.
e14 REJECT | announced resistance | a=Turkey's opposition>Opposition in Turkey,TUR,OPP | r=the cabinet>TR
e15 ACCUSE/disapprove | accused | a=Onur Oymen of the Republican People's Party (CHP)>Onur Oymen,TUR,OPP | r=the cabinet>TR
. Some ten thousand people had marched in Yerevan on Friday under the slogan "No concessions to the Turks."
e16 PROTEST/demo | marched | a=ten thousand people>Protesters in Yerevan,ARM,CVL | p=Yerevan>Yerevan,ARM,40.18,44.51 | d=2009-10-09 | f=size 10000 "Some ten thousand people"
+ Azerbaijan's Foreign Ministry protested that normalization without a withdrawal "directly contradicts the national interests of Azerbaijan and overshadows the spirit of brotherly relations" with Turkey.
S organization:Azerbaijan's Foreign Ministry>=Ministry of Foreign Affairs of Azerbaijan | protested that | normalization without a withdrawal "directly contradicts the national interests of Azerbaijan and overshadows the spirit of brotherly relations" with Turkey | mixed
e17 ACCUSE/disapprove | protested | a=Azerbaijan's Foreign Ministry>Ministry of Foreign Affairs of Azerbaijan,AZE,GOV | r=Turkey>TR
+ Turkey shut the crossing in 1993 out of solidarity with Baku, when Armenian forces took Kalbajar.
e18 COERCE/restrict | shut the crossing | a=Turkey>TR | r=Armenian>AR | p=the crossing>B | d=1993-01-01..1993-12-31
e19 ASSAULT | took Kalbajar | a=Armenian forces>Armenian forces,ARM,MIL | p=Kalbajar>Kalbajar,AZE,40.1,46.04 | d=1993-01-01..1993-12-31
. Trucks between Kars and Gyumri, which lie seventy kilometers apart, have since made a detour of several hundred through Georgia.
+ President Serzh Sargsyan may attend the return match between the two football teams in Bursa on Wednesday, at the invitation of Abdullah Gul, who went to Yerevan for the first one in September last year.
e20 CONSULT/visit | attend the return match | a=President Serzh Sargsyan>SS | r=Abdullah Gul>Abdullah Gul,TUR,GOV | p=Bursa>Bursa,TUR,40.18,29.06 | d=2009-10-14 | st=possible
e21 REQUEST/meet | invitation | a=Abdullah Gul>Abdullah Gul,TUR,GOV | r=President Serzh Sargsyan>SS
e22 CONSULT/visit | went to Yerevan | a=Abdullah Gul>Abdullah Gul,TUR,GOV | r=President Serzh Sargsyan>SS | p=Yerevan>Yerevan,ARM,40.18,44.51 | d=2008-09-01..2008-09-30
+ One of the protocols foresees a commission of historians on what happened to the Armenians of the Ottoman Empire in 1915.
e23 AGREE | commission of historians | a=Turkey>TR ; Armenia>AR | st=planned

@story en-own-qa-044 | en | 2006-10-02 | Interfax
@who GE = Georgia | GEO | GOV
@who RU = Russia | RUS | GOV
@who RO = Russian military intelligence officers | RUS | SPY
@who MS = Mikheil Saakashvili | GEO | GOV
@who VP = Vladimir Putin | RUS | GOV
@who OSCE = Organization for Security and Co-operation in Europe | - | IGO
@who KG = Karel De Gucht | BEL | GOV
@who SI = Sergei Ivanov | RUS | GOV
@who NATO = NATO | - | IGO
@who GB = George W. Bush | USA | GOV
@where T = Tbilisi | GEO | 41.72 | 44.78
@where RU = Russia | RUS | 55.75 | 37.62
# Georgia hands four Russian officers to OSCE; Moscow cuts transport, mail links regardless
e1 RETREAT/release | hands | a=Georgia>GE | r=four Russian officers>RO | d=2006-10-02 | f=size 4 "four Russian officers"
e2 SANCTION/discontinue | cuts transport, mail links | a=Moscow>RU | r=Georgia>GE
+ TBILISI/MOSCOW. Oct 2 (Interfax) - Georgia on Monday turned over to the OSCE four Russian officers whom it had accused of spying, and they were flown home to Moscow in the evening by an Emergency Situations Ministry plane.
e3 RETREAT/release | turned over | a=Georgia>GE | r=four Russian officers>RO | p=TBILISI>T | d=2006-10-02 | f=size 4 "four Russian officers" | same=e1
e4 ACCUSE/allege | accused | a=it>GE | r=four Russian officers>RO
+ The men were led one by one past the cameras in front of the Prosecutor General's Office, and each had the charges and a deportation order read out to him before he was put into an OSCE car.
e5 COERCE/deport | deportation order | a=Georgia>GE | r=The men>RO | p=the Prosecutor General's Office>T | d=2006-10-02
+ "The message of Georgia to our great neighbor Russia is: enough is enough," President Mikheil Saakashvili told a news conference, flanked by OSCE chairman Karel De Gucht, the Belgian foreign minister.
S person:President Mikheil Saakashvili>MS | told a news conference | The message of Georgia to our great neighbor Russia is: enough is enough | direct
. "We want good relations and we want dialogue, but we cannot be treated as a second-rate backyard of some re-emerging empire."
S person:President Mikheil Saakashvili>MS | - | We want good relations and we want dialogue, but we cannot be treated as a second-rate backyard of some re-emerging empire. | direct
e6 REJECT/yield | cannot be treated | a=we#2>GE | r=Russia>RU | p=TBILISI>T | d=2006-10-02
+ The handover did not alter Moscow's course.
e7 RETREAT/release | handover | a=Georgia>GE | p=TBILISI>T | d=2006-10-02 | same=e1
. From midnight all air, road, rail and sea traffic with Georgia is suspended, as are postal deliveries and money transfers, the Transport Ministry said, and a senior lawmaker hinted that citizens of that country may be sent home in large numbers.
S organization:the Transport Ministry>=Ministry of Transport of Russia | said | From midnight all air, road, rail and sea traffic with Georgia is suspended, as are postal deliveries and money transfers | indirect
e8 SANCTION/discontinue | suspended | a=the Transport Ministry>RU | r=Georgia>GE | p=Georgia>Georgia,GEO,42.0,43.5 | d=2006-10-03 | st=planned | same=e2
S unnamed:a senior lawmaker>- | hinted that | citizens of that country may be sent home in large numbers | indirect
e9 COERCE/deport | sent home | a=a senior lawmaker>RU | r=citizens of that country>Georgians in Russia,GEO,CVL | p=Moscow's>RU | st=possible
+ The officers' detention is "an act of state terrorism with hostage-taking," President Vladimir Putin told the Security Council on Sunday, comparing the Georgian authorities to Lavrenty Beria, the Georgian-born chief of Stalin's secret police.
S person:President Vladimir Putin>VP | told | The officers' detention is "an act of state terrorism with hostage-taking," | mixed
e10 COERCE/arrest | detention | r=The officers>RO | p=TBILISI>T | d=2006-09-27
e11 ACCUSE/disapprove | act of state terrorism | a=President Vladimir Putin>VP | r=the Georgian authorities>GE | d=2006-10-01
. Those who think that they can feel secure "under the roof of their foreign sponsors" are mistaken, he added.
S person:he#4>VP | added | Those who think that they can feel secure "under the roof of their foreign sponsors" are mistaken | mixed
+ US President George W. Bush spoke with Putin by telephone on Monday, the Kremlin press service reported; the Russian leader warned third countries against any step that Tbilisi might read as encouragement.
S organization:the Kremlin press service>=Kremlin press service | reported | US President George W. Bush spoke with Putin by telephone on Monday | indirect
e12 CONSULT/phone | spoke | a=US President George W. Bush>GB ; Putin>VP | d=2006-10-02
e13 THREATEN | warned third countries | a=the Russian leader>VP | r=third countries>-,-,GOV | d=2006-10-02
+ The four were seized on September 27 along with a dozen Georgian citizens, and police surrounded the headquarters of the Russian forces in Tbilisi, demanding that a fifth man be given up.
e14 COERCE/arrest | seized | a=police>Georgian police,GEO,COP | r=The four>RO ; a dozen Georgian citizens>-,GEO,CVL | p=Tbilisi>T | d=2006-09-27 | f=detained 4 "The four" ; detained 12 "a dozen Georgian citizens" | same=e10
e15 COERCE/restrict | surrounded the headquarters | a=police>Georgian police,GEO,COP | r=the Russian forces>Russian Armed Forces,RUS,MIL | p=Tbilisi>T | d=2006-09-27
e16 REQUEST/yield | demanding | a=police>Georgian police,GEO,COP | r=the Russian forces>Russian Armed Forces,RUS,MIL | p=Tbilisi>T
. Moscow recalled its ambassador, evacuated families of diplomats and halted the withdrawal of its two remaining bases, only to have the latter order reversed by Putin.
e17 SANCTION/withdraw | recalled its ambassador | a=Moscow>RU | r=Georgian>GE | p=Tbilisi>T
e18 REJECT/yield | halted the withdrawal | a=Moscow>RU | p=Georgia>Georgia,GEO,42.0,43.5
e19 RETREAT/withdraw | withdrawal of its two remaining bases | a=Moscow>RU | p=Georgia>Georgia,GEO,42.0,43.5 | st=ongoing
+ It is the deepest crisis between the neighbors since the Soviet Union fell apart.
. In the spring Russia banned Georgian wine and the mineral water Borjomi, ostensibly for reasons of health.
e20 SANCTION/discontinue | banned Georgian wine | a=Russia>RU | r=Georgian>GE | d=2006-03-01..2006-05-31
. About one million Georgians are estimated to work in Russian cities, and what they send home makes up perhaps a fifth of the national income.
+ Defense Minister Sergei Ivanov assured reporters that the bases at Batumi and Akhalkalaki would be gone by the end of 2008, as agreed last year, "whatever bandits may do."
S person:Defense Minister Sergei Ivanov>SI | assured reporters that | the bases at Batumi and Akhalkalaki would be gone by the end of 2008, as agreed last year, "whatever bandits may do." | mixed
e21 RETREAT/withdraw | would be gone | a=the bases at Batumi and Akhalkalaki>Russian Armed Forces,RUS,MIL | p=Akhalkalaki>Akhalkalaki,GEO,41.4,43.48 | d=2006-10-02..2008-12-31 | st=planned | same=e19
e22 AGREE | agreed last year | a=Moscow>RU ; Georgia>GE | d=2005-01-01..2005-12-31
. Local elections are to be held in Georgia on Thursday.

@story en-own-qa-045 | en | 2022-06-21 | TASS
@who RU = Russia | RUS | GOV
@who LT = Lithuania | LTU | GOV
@who EU = European Union | - | IGO
@who NP = Nikolay Patrushev | RUS | GOV
@who AA = Anton Alikhanov | RUS | GOV
@who GL = Gabrielius Landsbergis | LTU | GOV
@who ME = Markus Ederer | - | IGO
@who JB = Josep Borrell | - | IGO
@who NPR = Ned Price | USA | GOV
@where K = Kaliningrad | RUS | 54.71 | 20.51
@where M = Moscow | RUS | 55.75 | 37.62
# Patrushev promises response to Kaliningrad transit ban, citizens of Lithuania 'to feel it'
e1 THREATEN | promises response | a=Patrushev>NP | r=Lithuania>LT | d=2022-06-21
e2 COERCE/restrict | transit ban | r=Kaliningrad>RU | d=2022-06-18
+ KALININGRAD, June 21. /TASS/.
. Russia will certainly respond to such hostile actions as the blocking of transit between the Kaliningrad Region and the rest of the country, Security Council Secretary Nikolay Patrushev said at a meeting in the exclave on Tuesday.
S person:Security Council Secretary Nikolay Patrushev>NP | said | Russia will certainly respond to such hostile actions as the blocking of transit between the Kaliningrad Region and the rest of the country | indirect
e3 THREATEN | will certainly respond | a=Russia>RU | r=Lithuania>LT | p=the exclave>K | d=2022-06-21 | same=e1
e4 COERCE/restrict | blocking of transit | r=the Kaliningrad Region>RU | p=the Kaliningrad Region>K | d=2022-06-18..2022-06-21 | st=ongoing | same=e2
. "Appropriate measures are being worked out in an interagency format and will be taken in the near future.
. Their consequences will have a serious negative impact on the population of Lithuania," he specified.
S person:he#3>NP | specified | Appropriate measures are being worked out in an interagency format and will be taken in the near future. Their consequences will have a serious negative impact on the population of Lithuania | direct
e5 THREATEN | serious negative impact | a=he#3>NP | r=the population of Lithuania>LT | p=the exclave>K | d=2022-06-21 | same=e1
. What the measures will be, the official did not disclose.
+ Vilnius notified the Kaliningrad railway on June 17 that goods under EU sanctions, metals, cement and timber among them, would not be let through from the following day.
S organization:Vilnius>LT | notified | goods under EU sanctions, metals, cement and timber among them, would not be let through from the following day | indirect
e6 COERCE/restrict | would not be let through | a=Vilnius>LT | r=the Kaliningrad railway>RU | p=the Kaliningrad Region>K | d=2022-06-18 | st=planned | same=e2
. The list covers up to half of the region's imports by rail, according to Governor Anton Alikhanov, who described the step as an attempt to strangle it.
S person:Governor Anton Alikhanov>AA | according to | The list covers up to half of the region's imports by rail | indirect
S person:Governor Anton Alikhanov>AA | described the step as | an attempt to strangle it | indirect
. Shelves in the shops are full, and two ferries from Ust-Luga will be joined by five more before the year is out.
+ EU Ambassador Markus Ederer was summoned to the Foreign Ministry in Moscow on Tuesday; he was handed a strong protest and a demand that transit be restored immediately, otherwise "retaliatory measures will follow," the ministry's statement reads.
S document:the ministry's statement>=statement of the Ministry of Foreign Affairs of Russia | reads | retaliatory measures will follow | direct
e7 REQUEST/meet | summoned | a=the Foreign Ministry>RU | r=EU Ambassador Markus Ederer>ME | p=Moscow>M | d=2022-06-21
e8 ACCUSE/disapprove | strong protest | a=the Foreign Ministry>RU | r=EU Ambassador Markus Ederer>EU | p=Moscow>M | d=2022-06-21
e9 REQUEST/yield | demand | a=the Foreign Ministry>RU | r=EU Ambassador Markus Ederer>EU | p=Moscow>M | d=2022-06-21
e10 THREATEN | retaliatory measures will follow | a=the ministry's>RU | r=EU Ambassador Markus Ederer>EU | p=Moscow>M | d=2022-06-21
. "I asked the Russian side to refrain from escalatory steps and rhetoric," the diplomat told TASS as he came out.
S outlet:TASS>=TASS ; person:the diplomat>ME | told | I asked the Russian side to refrain from escalatory steps and rhetoric | direct
e11 REQUEST/yield | asked | a=I>ME | r=the Russian side>RU | p=Moscow>M | d=2022-06-21
+ Lithuania denies having imposed a blockade.
S organization:Lithuania>LT | denies | having imposed a blockade | indirect
e12 REJECT | denies | a=Lithuania>LT
e13 COERCE/restrict | imposed a blockade | a=Lithuania>LT | r=the Kaliningrad Region>RU | p=the Kaliningrad Region>K | st=denied | same=e2
. "It is not Lithuania doing anything, it is European sanctions that started working on June 17," Foreign Minister Gabrielius Landsbergis said on Monday in Luxembourg, where EU diplomacy chief Josep Borrell backed him, though adding that Brussels would double-check the legal aspects.
S person:Foreign Minister Gabrielius Landsbergis>GL | said | It is not Lithuania doing anything, it is European sanctions that started working on June 17 | direct
S person:EU diplomacy chief Josep Borrell>JB | adding that | Brussels would double-check the legal aspects | indirect
e14 SUPPORT | backed | a=EU diplomacy chief Josep Borrell>JB | r=him>GL | p=Luxembourg>Luxembourg,LUX,49.61,6.13 | d=2022-06-20
. Passengers continue to travel without hindrance.
+ In Washington, State Department Spokesman Ned Price underscored that the US stood by Lithuania and that its commitment under NATO's Article 5 was "ironclad."
S person:State Department Spokesman Ned Price>NPR | underscored that | the US stood by Lithuania and that its commitment under NATO's Article 5 was "ironclad." | mixed
e15 SUPPORT | stood by Lithuania | a=the US>United States,USA,GOV | r=Lithuania>LT
+ Moscow believes that the ban violates a joint statement of 2002, adopted before Lithuania joined the European Union, on freedom of transit; Kremlin Spokesman Dmitry Peskov called the situation more than serious.
S organization:Moscow>RU | believes that | the ban violates a joint statement of 2002, adopted before Lithuania joined the European Union, on freedom of transit | indirect
S person:Kremlin Spokesman Dmitry Peskov>=Dmitry Peskov | called | the situation more than serious | indirect
e16 AGREE | joint statement of 2002 | a=Moscow>RU ; the European Union>EU | d=2002-01-01..2002-12-31
. The senator Andrey Klimov went as far as to suggest that NATO should prepare for Russia to solve the problem "by any means."
S person:The senator Andrey Klimov>=Andrey Klimov | suggest | NATO should prepare for Russia to solve the problem "by any means." | mixed
e17 THREATEN | by any means | a=The senator Andrey Klimov>Andrey Klimov,RUS,LEG | r=NATO>NATO,-,IGO
+ Diesel trains may be cut by a third if nothing changes, the railway's press service reported.
S organization:the railway's press service>=Kaliningrad Railway | reported | Diesel trains may be cut by a third if nothing changes | indirect
. The region, once East Prussia, has a population of about one million and borders on Poland and Lithuania.

@story en-own-qa-046 | en | 2023-07-27 | TASS
@who VP = Vladimir Putin | RUS | GOV
@who RU = Russia | RUS | GOV
@who AU = African Union | - | IGO
@who AA = Azali Assoumani | COM | GOV
@who CR = Cyril Ramaphosa | ZAF | GOV
@who AG = Antonio Guterres | - | IGO
@who UA = Ukraine | UKR | GOV
@who SO = Somalia | SOM | GOV
@who AS = Abdel Fattah al-Sisi | EGY | GOV
@who DP = Dmitry Peskov | RUS | GOV
@where SP = Saint Petersburg | RUS | 59.94 | 30.31
# Putin pledges free grain to six African states, writes off Somali debt at St. Petersburg summit
e1 AGREE | pledges free grain | a=Putin>VP | r=six African states>African states,-,GOV | p=St. Petersburg>SP | d=2023-07-27
e2 AID | writes off Somali debt | a=Putin>VP | r=Somali>SO | p=St. Petersburg>SP
+ ST.
. PETERSBURG, July 27. /TASS/.
. Russia will be prepared to supply Burkina Faso, Zimbabwe, Mali, Somalia, the Central African Republic and Eritrea with 25,000 to 50,000 metric tons of grain each free of charge within three to four months, President Vladimir Putin said at the plenary session of the second Russia-Africa summit.
S person:President Vladimir Putin>VP | said | Russia will be prepared to supply Burkina Faso, Zimbabwe, Mali, Somalia, the Central African Republic and Eritrea with 25,000 to 50,000 metric tons of grain each free of charge within three to four months | indirect
e3 AGREE | prepared to supply | a=Russia>RU | r=Burkina Faso>Burkina Faso,BFA,GOV ; Zimbabwe>Zimbabwe,ZWE,GOV ; Mali>Mali,MLI,GOV ; Somalia>SO ; the Central African Republic>Central African Republic,CAF,GOV ; Eritrea>Eritrea,ERI,GOV | p=ST. PETERSBURG>SP | d=2023-07-27 | same=e1
e4 CONSULT/multilateral | second Russia-Africa summit | a=Russia>RU ; African>African states,-,GOV | p=ST. PETERSBURG>SP | d=2023-07-27..2023-07-28 | st=ongoing
. Delivery to the consumers will be free as well, the head of state noted, drawing applause from the hall.
S person:the head of state>VP | noted | Delivery to the consumers will be free as well | indirect
. "Our country is capable of replacing Ukrainian grain both on a commercial basis and as free aid, especially as we expect another record harvest this year," he went on.
S person:he#2>VP | went on | Our country is capable of replacing Ukrainian grain both on a commercial basis and as free aid, especially as we expect another record harvest this year | direct
+ Moscow declined on July 17 to prolong the Black Sea deal, under which almost 33 million tons of foodstuffs had left Ukrainian ports in a year.
e5 REJECT | declined on July 17 to prolong | a=Moscow>RU | r=Ukrainian>UA | d=2023-07-17
. According to Putin, not one of its conditions concerning Russian exports was fulfilled, and less than three percent of the cargo went to the neediest countries.
S person:Putin>VP | According to | not one of its conditions concerning Russian exports was fulfilled, and less than three percent of the cargo went to the neediest countries | indirect
. UN Secretary-General Antonio Guterres remarked in New York that "a handful of donations" could not make up for the effect of higher prices.
S person:UN Secretary-General Antonio Guterres>AG | remarked | "a handful of donations" could not make up for the effect of higher prices | mixed
e6 ACCUSE/disapprove | handful of donations | a=UN Secretary-General Antonio Guterres>AG | r=Moscow>RU
+ African guests did not conceal that they wanted more than gifts.
. "The grain deal must be extended for the benefit of all the peoples of the world," Egyptian President Abdel Fattah al-Sisi urged, while Comoros President Azali Assoumani, who chairs the African Union, called for peaceful coexistence between Russia and Ukraine.
S person:Egyptian President Abdel Fattah al-Sisi>AS | urged | The grain deal must be extended for the benefit of all the peoples of the world | direct
e7 REQUEST/change | must be extended | a=Egyptian President Abdel Fattah al-Sisi>AS | r=Russia>RU | p=ST. PETERSBURG>SP
e8 REQUEST/yield | called for peaceful coexistence | a=Comoros President Azali Assoumani>AA | r=Russia>RU ; Ukraine>UA | p=ST. PETERSBURG>SP
. South Africa's Cyril Ramaphosa and several colleagues are to discuss their peace initiative with Putin over dinner on Friday, presidential aide Yury Ushakov told reporters.
S person:presidential aide Yury Ushakov>=Yury Ushakov | told reporters | South Africa's Cyril Ramaphosa and several colleagues are to discuss their peace initiative with Putin over dinner on Friday | indirect
e9 AGREE | are to discuss | a=South Africa's Cyril Ramaphosa>CR ; Putin>VP | p=ST. PETERSBURG>SP | d=2023-07-28 | st=planned
. It was carried to Kiev and to St. Petersburg in June and has not been rejected by Moscow, he recalled.
S person:he>=Yury Ushakov | recalled | It was carried to Kiev and to St. Petersburg in June and has not been rejected by Moscow | indirect
e10 REJECT | rejected | a=Moscow>RU | r=South Africa's>CR | st=denied
+ Before the plenary session Putin met with Ethiopian Prime Minister Abiy Ahmed, with whom memorandums on nuclear energy and information were signed.
e11 CONSULT | met | a=Putin>VP ; Ethiopian Prime Minister Abiy Ahmed>Abiy Ahmed,ETH,GOV | p=ST. PETERSBURG>SP
e12 AGREE | memorandums on nuclear energy and information were signed | a=Putin>RU ; Ethiopian Prime Minister Abiy Ahmed>Ethiopia,ETH,GOV | p=ST. PETERSBURG>SP
. Somalia's debt of $684 million has been forgiven under an intergovernmental agreement, the Finance Ministry said.
S organization:the Finance Ministry>=Ministry of Finance of Russia | said | Somalia's debt of $684 million has been forgiven under an intergovernmental agreement | indirect
e13 AID | forgiven | a=the Finance Ministry>RU | r=Somalia's>SO | p=ST. PETERSBURG>SP | same=e2
. Russia, which has cancelled $23 billion in African debts altogether, is going to allocate another $90 million for the same purpose.
e14 AID | cancelled $23 billion | a=Russia>RU | r=African>African states,-,GOV
e15 AID | allocate another $90 million | a=Russia>RU | r=African>African states,-,GOV | st=planned
+ Seventeen heads of state have come, against forty-three in Sochi in 2019.
. Kremlin Spokesman Dmitry Peskov blamed "unprecedented and brazen pressure" by the United States and France, whose embassies, he claimed, had been instructed to make sure that delegations stayed away.
S person:Kremlin Spokesman Dmitry Peskov>DP | blamed | unprecedented and brazen pressure | direct
S person:he#2>DP | claimed | had been instructed to make sure that delegations stayed away | indirect
e16 ACCUSE/disapprove | blamed | a=Kremlin Spokesman Dmitry Peskov>DP | r=the United States>United States,USA,GOV ; France>France,FRA,GOV
e17 REQUEST | instructed | a=the United States>United States,USA,GOV ; France>France,FRA,GOV | r=whose embassies>-,-,GOV
+ The summit coincided with an attempt by the presidential guard in Niger to depose Mohamed Bazoum; Foreign Minister Sergey Lavrov called for the restoration of constitutional order there.
e18 COERCE/seize | depose | a=the presidential guard>Presidential Guard of Niger,NER,MIL | r=Mohamed Bazoum>Mohamed Bazoum,NER,GOV | p=Niger>Niamey,NER,13.51,2.11 | st=ongoing
e19 REQUEST/yield | called for the restoration | a=Foreign Minister Sergey Lavrov>Sergey Lavrov,RUS,GOV | r=the presidential guard>Presidential Guard of Niger,NER,MIL
. Concert-goers in the Expoforum were treated to drummers from Burundi and a choir from Pskov.

@story en-own-qa-047 | en | 2007-02-13 | Xinhua
@who NK = North Korea | PRK | GOV
@who US = United States | USA | GOV
@who CN = China | CHN | GOV
@who JP = Japan | JPN | GOV
@who SK = South Korea | KOR | GOV
@who RU = Russia | RUS | GOV
@who WD = Wu Dawei | CHN | GOV
@who CH = Christopher Hill | USA | GOV
@who KKG = Kim Kye-gwan | PRK | GOV
@who IAEA = International Atomic Energy Agency | - | IGO
@who SA = Shinzo Abe | JPN | GOV
@where B = Beijing | CHN | 39.9 | 116.4
@where Y = Yongbyon | PRK | 39.8 | 125.75
# Six parties adopt joint document: DPRK to shut Yongbyon in 60 days, receive fuel oil
e1 AGREE | adopt joint document | a=Six parties>NK ; Six parties>US ; Six parties>CN ; Six parties>JP ; Six parties>SK ; Six parties>RU | d=2007-02-13
e2 RETREAT/disarm | shut Yongbyon | a=DPRK>NK | p=Yongbyon>Y | d=2007-02-13..2007-04-14 | st=planned
e3 AID | receive fuel oil | r=DPRK>NK | st=planned
+ BEIJING, Feb. 13 (Xinhua) -- The third phase of the fifth round of six-party talks on the nuclear issue of the Korean Peninsula closed on Tuesday afternoon with the adoption of a joint document.
e4 CONSULT/multilateral | six-party talks | a=six>NK ; six>US ; six>CN ; six>JP ; six>SK ; six>RU | p=BEIJING>B | d=2007-02-08..2007-02-13
e5 AGREE | adoption of a joint document | a=six>NK ; six>US ; six>CN ; six>JP ; six>SK ; six>RU | p=BEIJING>B | d=2007-02-13 | same=e1
+ According to the text, the Democratic People's Republic of Korea (DPRK) will shut down and seal the Yongbyon facility within 60 days and invite back inspectors of the International Atomic Energy Agency (IAEA).
S document:the text>=joint document of the six-party talks | According to | the Democratic People's Republic of Korea (DPRK) will shut down and seal the Yongbyon facility within 60 days and invite back inspectors of the International Atomic Energy Agency (IAEA) | indirect
e6 RETREAT/disarm | shut down and seal | a=the Democratic People's Republic of Korea (DPRK)>NK | p=the Yongbyon facility>Y | d=2007-02-13..2007-04-14 | st=planned | same=e2
e7 RETREAT/access | invite back inspectors | a=the Democratic People's Republic of Korea (DPRK)>NK | r=inspectors of the International Atomic Energy Agency (IAEA)>IAEA | p=the Yongbyon facility>Y | d=2007-02-13..2007-04-14 | st=planned
. In return it is to be given emergency energy assistance equal to 50,000 tons of heavy fuel oil in the initial phase, and the equivalent of 950,000 more once all existing facilities have been disabled.
e8 AID | emergency energy assistance | r=it>NK | d=2007-02-13..2007-04-14 | st=planned | same=e3
e9 RETREAT/disarm | disabled | a=it>NK | st=planned
+ Wu Dawei, China's vice foreign minister and the chairman of the talks, read out the document at the Diaoyutai State Guesthouse, whereupon the six heads of delegation stood up and clapped.
. "These talks mark an important and substantial step forward.
. They are favorable to peace and development in Northeast Asia," he said.
S person:he#3>WD | said | These talks mark an important and substantial step forward. They are favorable to peace and development in Northeast Asia | direct
+ Pyongyang and Washington will open bilateral talks on moving towards full diplomatic relations.
e10 AGREE | open bilateral talks | a=Pyongyang>NK ; Washington>US | st=planned
. The United States "will begin the process of removing the designation of the DPRK as a state sponsor of terrorism," the document says, without a date.
S document:the document>=joint document of the six-party talks | says | The United States "will begin the process of removing the designation of the DPRK as a state sponsor of terrorism," | mixed
e11 CONCEDE | removing the designation | a=The United States>US | r=the DPRK>NK | st=planned
. Similar talks are foreseen between the DPRK and Japan.
e12 AGREE | Similar talks | a=the DPRK>NK ; Japan>JP | st=planned
+ Five working groups are to meet within thirty days, and the next round is set for March 19.
e13 AGREE | are to meet | a=Five working groups>NK ; Five working groups>US ; Five working groups>CN ; Five working groups>JP ; Five working groups>SK ; Five working groups>RU | d=2007-02-13..2007-03-15 | st=planned
e14 AGREE | next round | a=six>NK ; six>US ; six>CN ; six>JP ; six>SK ; six>RU | d=2007-03-19 | st=planned
+ "This is only one phase of denuclearization, we are not done," U.S. Assistant Secretary of State Christopher Hill, who had bargained with his counterpart Kim Kye-gwan until three in the morning, told reporters at his hotel.
S person:U.S. Assistant Secretary of State Christopher Hill>CH | told reporters | This is only one phase of denuclearization, we are not done | direct
e15 CONSULT | bargained | a=U.S. Assistant Secretary of State Christopher Hill>CH ; his counterpart Kim Kye-gwan>KKG | p=BEIJING>B | d=2007-02-13
. Asked about the funds frozen at Banco Delta Asia in Macao, he replied that the matter would be resolved in a month.
S person:he#2>CH | replied | the matter would be resolved in a month | indirect
e16 COERCE/seize | frozen | r=his counterpart Kim Kye-gwan>NK | p=Macao>Macao,MAC,22.2,113.55
+ Japan will not pay for oil unless there is progress over the citizens abducted by northern agents in the 1970s and 1980s, Prime Minister Shinzo Abe told parliament.
S person:Prime Minister Shinzo Abe>SA | told parliament | Japan will not pay for oil unless there is progress over the citizens abducted by northern agents in the 1970s and 1980s | indirect
e17 REJECT/assist | will not pay | a=Japan>JP | r=northern>NK
e18 ASSAULT/abduct | abducted | a=northern agents>North Korean agents,PRK,SPY | r=the citizens>Japanese citizens,JPN,CVL | p=Japan>Japan,JPN,36.2,138.3 | d=1970-01-01..1989-12-31
. Seoul, for its part, is ready to deliver the first consignment, and Moscow may contribute by writing off debts, said its envoy Alexander Losyukov.
S person:its envoy Alexander Losyukov>=Alexander Losyukov | said | Moscow may contribute by writing off debts | indirect
e19 AGREE | ready to deliver | a=Seoul>SK | r=northern>NK
e20 AID | writing off debts | a=Moscow>RU | r=northern>NK | st=possible
+ John Bolton, until lately U.S. ambassador to the United Nations, denounced the deal on CNN as a reward for bad behavior.
S outlet:CNN>=CNN ; person:John Bolton>=John Bolton | denounced the deal | a reward for bad behavior | indirect
e21 ACCUSE/disapprove | denounced | a=John Bolton>John Bolton,USA,CVL | r=the deal>US
. The Korean Central News Agency spoke of a "temporary suspension of the operation" of nuclear facilities.
S outlet:The Korean Central News Agency>=Korean Central News Agency | spoke of | temporary suspension of the operation | direct
+ The DPRK carried out its first nuclear test on Oct. 9 last year, and the UN Security Council punished it five days later with sanctions on arms and luxury goods.
e22 MOBILIZE/weapons | nuclear test | a=The DPRK>NK | p=DPRK>Punggye-ri,PRK,41.28,129.09 | d=2006-10-09
e23 SANCTION/discontinue | punished it | a=the UN Security Council>United Nations Security Council,-,IGO | r=it#3>NK | d=2006-10-14
. Rice traders in Dandong, on the Yalu, reported that no change had been felt so far.
S unnamed:Rice traders in Dandong>- | reported that | no change had been felt so far | indirect

@story en-own-qa-048 | en | 2014-03-27 | Philippine News Agency
@who PG = Government of the Philippines | PHL | GOV
@who MILF = Moro Islamic Liberation Front | PHL | REB
@who BA = Benigno Aquino III | PHL | GOV
@who MI = Murad Ebrahim | PHL | REB
@who NR = Najib Razak | MYS | GOV
@who MCF = Miriam Coronel-Ferrer | PHL | GOV
@who MQ = Mohagher Iqbal | PHL | REB
@who BIFF = Bangsamoro Islamic Freedom Fighters | PHL | REB
@who MNLF = Moro National Liberation Front | PHL | REB
@who AFP = Armed Forces of the Philippines | PHL | MIL
@who PC = Congress of the Philippines | PHL | LEG
@where M = Manila | PHL | 14.59 | 120.99
@where KL = Kuala Lumpur | MYS | 3.14 | 101.69
@where MIN = Mindanao | PHL | 7.5 | 124.5
@where ZAM = Zamboanga | PHL | 6.91 | 122.07
# Gov't, MILF sign Bangsamoro peace accord in Malacanang
e1 AGREE | sign Bangsamoro peace accord | a=Gov't>PG ; MILF>MILF | p=Malacanang>M | d=2014-03-27
+ MANILA, March 27 (PNA) -- After seventeen years of negotiations, the Philippine government and the Moro Islamic Liberation Front (MILF) on Thursday signed a comprehensive agreement under which the rebels are to lay down their arms in exchange for an autonomous region called Bangsamoro.
e2 AGREE | signed a comprehensive agreement | a=the Philippine government>PG ; the Moro Islamic Liberation Front (MILF)>MILF | p=MANILA>M | d=2014-03-27 | same=e1
e3 CONSULT | negotiations | a=the Philippine government>PG ; the Moro Islamic Liberation Front (MILF)>MILF | d=1997-01-01..2014-03-27
e4 RETREAT/disarm | lay down their arms | a=the rebels>MILF | st=planned
e5 CONCEDE | autonomous region called Bangsamoro | a=the Philippine government>PG | r=the rebels>MILF | p=Bangsamoro>MIN | st=planned
+ President Benigno Aquino III, MILF chairman Al Haj Murad Ebrahim and Malaysian Prime Minister Najib Razak, whose country had hosted the talks, looked on from the stage as chief negotiators Miriam Coronel-Ferrer and Mohagher Iqbal affixed their signatures.
e6 CONSULT/third-party | hosted the talks | a=whose country>Malaysia,MYS,GOV ; the Philippine government>PG ; the Moro Islamic Liberation Front (MILF)>MILF | p=Malaysian>KL
e7 AGREE | affixed their signatures | a=Miriam Coronel-Ferrer>MCF ; Mohagher Iqbal>MQ | p=MANILA>M | d=2014-03-27 | same=e1
. About a thousand guests filled the palace grounds; among them were mothers in malongs who had come by bus and ferry from Maguindanao.
+ "I will not let peace be snatched from my people again," said Aquino, whose voice faltered for a moment.
S person:Aquino>BA | said | I will not let peace be snatched from my people again | direct
. "Not now, when we have already undertaken the most significant steps to achieve it.
S person:Aquino>BA | - | Not now, when we have already undertaken the most significant steps to achieve it. Those who want to test the resolve of the state will be met with a firm response based on righteousness and justice. | direct
. Those who want to test the resolve of the state will be met with a firm response based on righteousness and justice."
e8 THREATEN/violence | will be met with a firm response | a=Aquino>BA | r=Those who want to test the resolve of the state>-,PHL,- | p=MANILA>M | d=2014-03-27
+ Murad spoke in turn of the crowning glory of the struggle and promised that no one would be left out, neither the Christians nor the Lumads nor the rival Moro National Liberation Front (MNLF).
S person:Murad>MI | spoke in turn of | the crowning glory of the struggle | indirect
S person:Murad>MI | promised that | no one would be left out, neither the Christians nor the Lumads nor the rival Moro National Liberation Front (MNLF) | indirect
e9 AGREE | promised | a=Murad>MI | r=the rival Moro National Liberation Front (MNLF)>MNLF ; the Lumads>Lumad,PHL,CVL ; the Christians>Christians of Mindanao,PHL,CVL | p=MANILA>M | d=2014-03-27
+ A transition commission is to hand in a draft basic law next month, which Aquino will certify as urgent, his spokesman Edwin Lacierda said.
S person:his spokesman Edwin Lacierda>=Edwin Lacierda | said | A transition commission is to hand in a draft basic law next month, which Aquino will certify as urgent | indirect
e10 SUPPORT | certify as urgent | a=Aquino>BA | st=planned
. Congress may pass it by December, to be followed by a plebiscite in 2015 and an election in May 2016.
e11 SUPPORT | pass | a=Congress>PC | d=2014-12-01..2014-12-31 | st=possible
. The Front's estimated 11,000 fighters will be decommissioned in four stages, under the eyes of a body with foreign members.
e12 RETREAT/disarm | decommissioned | a=The Front's estimated 11,000 fighters>MILF | p=Bangsamoro>MIN | st=planned | f=size 11000 "estimated 11,000 fighters" | same=e4
+ Not everybody celebrated.
. The Bangsamoro Islamic Freedom Fighters, a splinter group, vowed to go on fighting for independence, and the army was put on alert in central Mindanao against possible attacks.
e13 THREATEN/violence | vowed to go on fighting | a=The Bangsamoro Islamic Freedom Fighters, a splinter group>BIFF | r=the army>PG
e14 MOBILIZE/troops | put on alert | a=the army>AFP | p=central Mindanao>MIN
e15 ASSAULT | possible attacks | a=The Bangsamoro Islamic Freedom Fighters, a splinter group>BIFF | p=central Mindanao>MIN | st=possible
. MNLF founder Nur Misuari is in hiding; his followers stormed into Zamboanga last September, taking scores of hostages, and over 200 people died in three weeks of street battles.
e16 ASSAULT | stormed | a=his followers>MNLF | p=Zamboanga>ZAM | d=2013-09-01..2013-09-30
e17 ASSAULT/abduct | taking scores of hostages | a=his followers>MNLF | r=scores of hostages>Residents of Zamboanga,PHL,CVL | p=Zamboanga>ZAM | d=2013-09-01..2013-09-30
e18 ASSAULT | street battles | a=his followers>MNLF ; the army>AFP | p=Zamboanga>ZAM | d=2013-09-01..2013-09-30 | f=killed 200.. "over 200 people"
+ Najib, to whom both sides paid tribute, offered Malaysia's further assistance in training civil servants.
e19 SUPPORT | paid tribute | a=both sides>PG ; both sides>MILF | r=Najib>NR | p=MANILA>M | d=2014-03-27
e20 AGREE | offered | a=Najib>NR | r=both sides>PG ; both sides>MILF | p=MANILA>M | d=2014-03-27
. British Foreign Secretary William Hague, in a message, hailed an outstanding achievement, and US Ambassador Philip Goldberg pledged development money.
S document:a message>- ; person:British Foreign Secretary William Hague>=William Hague | hailed | an outstanding achievement | indirect
e21 SUPPORT | hailed | a=British Foreign Secretary William Hague>William Hague,GBR,GOV | r=both sides>PG ; both sides>MILF
e22 AGREE | pledged development money | a=US Ambassador Philip Goldberg>Philip Goldberg,USA,GOV | r=both sides>PG
+ The insurgency has claimed an estimated 120,000 lives since the 1970s.
e23 ASSAULT | insurgency | a=the rebels>Moro rebels,PHL,REB | p=Mindanao>MIN | d=1970-01-01..2014-03-27 | f=killed 120000 "an estimated 120,000 lives"
. An earlier deal on ancestral land was struck down by the Supreme Court in 2008, and clashes that ensued drove 750,000 people from their homes.
e24 REJECT | struck down | a=the Supreme Court>Supreme Court of the Philippines,PHL,JUD | d=2008-01-01..2008-12-31
e25 ASSAULT | clashes | p=Mindanao>MIN | d=2008-01-01..2008-12-31 | f=displaced 750000 "750,000 people"
. In Cotabato City, where giant screens had been set up on the plaza, it rained shortly before five and nobody left.
