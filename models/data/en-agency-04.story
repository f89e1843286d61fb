@story en-own-qa-019 | en | 2014-11-25 | TASS
@who FH = Francois Hollande | FRA | GOV
@who FR = France | FRA | GOV
@who RU = Russia | RUS | GOV
@who YB = Yury Borisov | RUS | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who UA = Ukraine | UKR | GOV
@where SN = Saint-Nazaire | FRA | 47.27 | -2.2
@where EU = Eastern Ukraine | UKR | 48.3 | 38.0
# Paris puts off Mistral handover 'until further notice'; Moscow will wait, then may sue
e1 REJECT/assist | puts off | a=Paris>FR | r=Moscow>RU | d=2014-11-25
e2 ACCUSE | may sue | a=Moscow>RU | r=Paris>FR | st=possible
+ PARIS/MOSCOW, November 25. /TASS/.
. French President Francois Hollande believes that the current situation in eastern Ukraine still does not permit the delivery of the first Mistral-class helicopter carrier to Russia, the Elysee Palace said in a communique.
S document:a communique>- ; organization:the Elysee Palace>=Elysee Palace ; person:French President Francois Hollande>FH | said | French President Francois Hollande believes that the current situation in eastern Ukraine still does not permit the delivery of the first Mistral-class helicopter carrier to Russia | indirect
e3 REJECT/assist | does not permit the delivery | a=French President Francois Hollande>FH | r=Russia>RU | d=2014-11-25 | same=e1
. "He has therefore decided to suspend, until further notice, the examination of the application for the necessary export license," the two-sentence text reads.
S document:the two-sentence text>=communique of the Elysee Palace | reads | He has therefore decided to suspend, until further notice, the examination of the application for the necessary export license | direct
e4 REJECT/assist | suspend | a=He>FH | r=Russia>RU | d=2014-11-25 | same=e1
+ Moscow has displayed composure.
. "We are patiently waiting for now, everything is written in the contract," Deputy Defense Minister Yury Borisov told reporters, specifying that no claims were being filed yet.
S person:Deputy Defense Minister Yury Borisov>YB | told reporters | We are patiently waiting for now, everything is written in the contract | direct
S person:Deputy Defense Minister Yury Borisov>YB | specifying that | no claims were being filed yet | indirect
e5 ACCUSE | claims were being filed | a=Deputy Defense Minister Yury Borisov>RU | r=French>FR | st=denied
. If the ships are not handed over, he went on, Russia will go to court and demand penalties.
S person:he#2>YB | went on | If the ships are not handed over, he went on, Russia will go to court and demand penalties | indirect
e6 ACCUSE | go to court | a=Russia>RU | r=French>FR | st=possible | same=e2
e7 REQUEST | demand penalties | a=Russia>RU | r=French>FR | st=possible
+ According to presidential spokesman Dmitry Peskov, the matter was not raised when Vladimir Putin and Hollande talked in Brisbane ten days ago.
S person:presidential spokesman Dmitry Peskov>DP | According to | the matter was not raised when Vladimir Putin and Hollande talked in Brisbane ten days ago | indirect
e8 CONSULT | talked | a=Vladimir Putin>Vladimir Putin,RUS,GOV ; Hollande>FH | p=Brisbane>Brisbane,AUS,-27.47,153.03 | d=2014-11-15
+ The 1.2-billion-euro contract for two vessels, the biggest sale of arms by a NATO country to Russia ever, was concluded in June 2011.
e9 AGREE | contract | a=French>FR ; Russia>RU | d=2011-06-01..2011-06-30
. The Vladivostok, 199 meters long and able to carry 16 helicopters, was to have been turned over on November 14.
. Its crew-to-be, some 400 Russian sailors, have lived since June on board a training ship moored in Saint-Nazaire, where trade unionists demonstrated both for and against the delivery.
e10 PROTEST/demo | demonstrated | a=trade unionists>Trade unionists in Saint-Nazaire,FRA,CVL | p=Saint-Nazaire>SN
+ Paris's allies have pressed it for months to scrap the deal.
e11 REQUEST/change | pressed | a=Paris's allies>Allies of France,-,GOV | r=it>FR | st=ongoing
. Poland's defense minister, Tomasz Siemoniak, welcomed the decision on Tuesday, and Kiev thanked France.
e12 SUPPORT | welcomed | a=Poland's defense minister, Tomasz Siemoniak>Tomasz Siemoniak,POL,GOV | r=France>FR | d=2014-11-25
e13 SUPPORT | thanked | a=Kiev>UA | r=France>FR
+ In Hollande's own camp, it was defended by Prime Minister Manuel Valls, while Marine Le Pen of the National Front castigated what she regards as submission to American diplomacy.
e14 SUPPORT | defended | a=Prime Minister Manuel Valls>Manuel Valls,FRA,GOV | r=Hollande's>FH
e15 ACCUSE/disapprove | castigated | a=Marine Le Pen of the National Front>Marine Le Pen,FRA,OPP | r=Hollande's>FH
S person:Marine Le Pen of the National Front>=Marine Le Pen | regards as | submission to American diplomacy | indirect
+ Hollande named two conditions in September: a ceasefire observed in Ukraine's east and a political settlement.
e16 REQUEST | named two conditions | a=Hollande>FH | d=2014-09-01..2014-09-30
. Shelling in the Donetsk area went on through the night, the city's administration said.
S organization:the city's administration>=Donetsk city administration | said | Shelling in the Donetsk area went on through the night | indirect
e17 ASSAULT/heavy-weapons | Shelling | p=Donetsk>Donetsk,UKR,48.0,37.8 | d=2014-11-24..2014-11-25

@story en-own-qa-020 | en | 2021-01-24 | Anadolu Agency
@who PI = Pirates in the Gulf of Guinea | - | REB
@who CR = Crew of the Mozart | TUR | CVL
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who MC = Mevlut Cavusoglu | TUR | GOV
@who TR = Turkey | TUR | GOV
@who GA = Gabon | GAB | GOV
@who BO = Boden Shipping | TUR | BUS
@where SEA = Gulf of Guinea off Sao Tome | - | 0.5 | 5.5
@where PG = Port-Gentil | GAB | -0.72 | 8.78
@where IST = Istanbul | TUR | 41.01 | 28.95
# Turkey in contact with Gabon as pirates kidnap 15 crew, kill one off West Africa
e1 CONSULT | in contact | a=Turkey>TR ; Gabon>GA | st=ongoing
e2 ASSAULT/abduct | kidnap | a=pirates>PI | r=15 crew>CR | d=2021-01-23 | f=abducted 15 "15 crew"
e3 ASSAULT | kill | a=pirates>PI | r=one>Farman Ismayilov,AZE,CVL | d=2021-01-23 | f=killed 1 "one"
+ ISTANBUL
+ Turkey is working through every channel for the return of 15 seafarers who were abducted in the Gulf of Guinea on Saturday, Turkish officials said on Sunday, as the damaged ship limped towards Gabon.
S unnamed:Turkish officials>- | said | Turkey is working through every channel for the return of 15 seafarers who were abducted in the Gulf of Guinea on Saturday | indirect
e4 ASSAULT/abduct | abducted | r=15 seafarers>CR | p=the Gulf of Guinea>SEA | d=2021-01-23 | f=abducted 15 "15 seafarers" | same=e2
+ The Liberian-flagged container ship Mozart, bound from Lagos to Cape Town, was boarded by armed men some 100 miles northwest of Sao Tome.
e5 ASSAULT/abduct | boarded | a=armed men>PI | r=The Liberian-flagged container ship Mozart>CR | p=Sao Tome>SEA | d=2021-01-23 | same=e2
. The crew shut themselves in the citadel, a safe room below deck; the pirates needed six hours to break in.
. An engineer, Farman Ismayilov, a citizen of Azerbaijan, was killed in the struggle.
e6 ASSAULT | killed | a=the pirates>PI | r=An engineer, Farman Ismayilov, a citizen of Azerbaijan>Farman Ismayilov,AZE,CVL | p=Sao Tome>SEA | d=2021-01-23 | f=killed 1 "An engineer" | same=e3
+ Three men were left on board.
. One of them, Fourth Captain Furkan Yaren, told Anadolu Agency by satellite phone that he was steering with the radar alone, for most of the instruments had been smashed.
S outlet:Anadolu Agency>=Anadolu Agency ; person:Fourth Captain Furkan Yaren>=Furkan Yaren | told | he was steering with the radar alone, for most of the instruments had been smashed | indirect
e7 ASSAULT/destroy | smashed | a=the pirates>PI | r=most of the instruments>CR | p=Sao Tome>SEA | d=2021-01-23
. "I do not know where we are exactly, they gave me a course and I am holding it," he said.
S person:he#3>=Furkan Yaren | said | I do not know where we are exactly, they gave me a course and I am holding it | direct
+ President Recep Tayyip Erdogan spoke twice with Yaren and instructed officials to do whatever was necessary, the Communications Directorate wrote on Twitter.
S organization:the Communications Directorate>=Directorate of Communications of Turkey | wrote on Twitter | President Recep Tayyip Erdogan spoke twice with Yaren and instructed officials to do whatever was necessary | indirect
e8 CONSULT/phone | spoke twice | a=President Recep Tayyip Erdogan>ERD ; Yaren>Furkan Yaren,TUR,CVL
e9 REQUEST | instructed | a=President Recep Tayyip Erdogan>ERD | r=officials>TR
+ Foreign Minister Mevlut Cavusoglu, who had telephoned his Azerbaijani colleague Jeyhun Bayramov to offer condolences, said the kidnappers had not yet been heard from.
e10 CONSULT/phone | telephoned | a=Foreign Minister Mevlut Cavusoglu>MC ; his Azerbaijani colleague Jeyhun Bayramov>Jeyhun Bayramov,AZE,GOV
e11 SUPPORT | offer condolences | a=Foreign Minister Mevlut Cavusoglu>MC | r=his Azerbaijani colleague Jeyhun Bayramov>Jeyhun Bayramov,AZE,GOV
S person:Foreign Minister Mevlut Cavusoglu>MC | said | the kidnappers had not yet been heard from | indirect
. "They usually make contact after they have settled their hostages somewhere.
S person:Foreign Minister Mevlut Cavusoglu>MC | - | They usually make contact after they have settled their hostages somewhere. It may take days. | direct
. It may take days."
+ A Gabonese navy vessel escorted the Mozart to Port-Gentil on Sunday morning, presidential spokesman Jessye Ella Ekogha told reporters in Libreville.
S person:presidential spokesman Jessye Ella Ekogha>=Jessye Ella Ekogha | told reporters | A Gabonese navy vessel escorted the Mozart to Port-Gentil on Sunday morning | indirect
e12 AID | escorted | a=A Gabonese navy vessel>Gabonese Navy,GAB,MIL | r=the Mozart>CR | p=Port-Gentil>PG | d=2021-01-24
. Turkey's ambassador is expected to meet the three survivors there, and Gabon has promised them medical help and a flight home.
e13 AGREE | expected to meet | a=Turkey's ambassador>TR | r=the three survivors>CR | p=Port-Gentil>PG | st=planned
e14 AGREE | promised | a=Gabon>GA | r=them>CR
+ Boden Shipping, the Istanbul-based operator, asked for the families' privacy to be respected and declined further comment.
e15 REQUEST | asked | a=Boden Shipping, the Istanbul-based operator>BO
+ Pirates in the gulf captured 130 mariners in 22 incidents last year, out of 135 worldwide, according to the International Maritime Bureau.
S organization:the International Maritime Bureau>=International Maritime Bureau | according to | Pirates in the gulf captured 130 mariners in 22 incidents last year, out of 135 worldwide | indirect
e16 ASSAULT/abduct | captured | a=Pirates in the gulf>PI | r=130 mariners>-,-,CVL | p=the gulf>SEA | d=2020-01-01..2020-12-31 | f=abducted 130 "130 mariners"
. The gangs are mostly based in the creeks of the Niger Delta, and ransom is nearly always paid.
. In July 2019 ten Turkish sailors were taken from the Paksoy-1 off Nigeria; they were freed less than four weeks later.
e17 ASSAULT/abduct | taken | r=ten Turkish sailors>Crew of the Paksoy-1,TUR,CVL | p=Nigeria>Off Nigeria,NGA,3.8,6.0 | d=2019-07-01..2019-07-31 | f=abducted 10 "ten Turkish sailors"
e18 RETREAT/release | freed | r=they>Crew of the Paksoy-1,TUR,CVL | d=2019-08-01..2019-08-31
+ Fishing boats reported a swell of two meters and poor visibility in the area.

@story en-own-qa-021 | en | 2025-08-09 | Armenpress
@who NP = Nikol Pashinyan | ARM | GOV
@who IA = Ilham Aliyev | AZE | GOV
@who DT = Donald Trump | USA | GOV
@who AR = Armenia | ARM | GOV
@who AZ = Azerbaijan | AZE | GOV
@who US = United States | USA | GOV
@who OSCE = Organization for Security and Co-operation in Europe | - | IGO
@who IR = Iran | IRN | GOV
@who MZ = Maria Zakharova | RUS | GOV
@where W = Washington | USA | 38.9 | -77.04
@where SY = Syunik | ARM | 39.2 | 46.4
# Armenia, Azerbaijan initial peace treaty at White House
e1 AGREE | initial peace treaty | a=Armenia>AR ; Azerbaijan>AZ | p=White House>W | d=2025-08-08
+ WASHINGTON, AUGUST 9, ARMENPRESS. The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, initialed the text of the agreement on peace and interstate relations in the presence of their leaders and of U.S. President Donald Trump.
e2 AGREE | initialed | a=Ararat Mirzoyan>Ararat Mirzoyan,ARM,GOV ; Jeyhun Bayramov>Jeyhun Bayramov,AZE,GOV | p=WASHINGTON>W | d=2025-08-08 | same=e1
+ Prime Minister Nikol Pashinyan and President Ilham Aliyev also signed, with Trump as witness, a declaration of seven points, in which they undertake to work towards the final conclusion of the treaty.
e3 AGREE | signed | a=Prime Minister Nikol Pashinyan>NP ; President Ilham Aliyev>IA | p=WASHINGTON>W | d=2025-08-08
e4 AGREE | undertake to work | a=Prime Minister Nikol Pashinyan>NP ; President Ilham Aliyev>IA | p=WASHINGTON>W | d=2025-08-08
. The declaration acknowledges "the need to chart a bright future not bound by the conflict of the past," and rejects revenge "now and in the future."
S document:The declaration>=declaration of Armenia, Azerbaijan and the United States | acknowledges | the need to chart a bright future not bound by the conflict of the past | direct
e5 REJECT | rejects revenge | a=Prime Minister Nikol Pashinyan>NP ; President Ilham Aliyev>IA | p=WASHINGTON>W | d=2025-08-08
+ The two capitals jointly appealed to the OSCE to dissolve the Minsk Group and the structures connected with it.
e6 REQUEST/change | appealed | a=The two capitals>AR ; The two capitals>AZ | r=the OSCE>OSCE | d=2025-08-08
. Yerevan had long resisted that demand.
e7 REJECT/yield | resisted | a=Yerevan>AR | r=Azerbaijan>AZ
+ A route through Syunik, to be known as the Trump Route for International Peace and Prosperity (TRIPP), will connect mainland Azerbaijan with Nakhijevan.
. It will operate under the jurisdiction of the Republic of Armenia, Pashinyan stressed at a briefing for Armenian journalists late on Friday.
S person:Pashinyan>NP | stressed | It will operate under the jurisdiction of the Republic of Armenia | indirect
. "There is no corridor in this document, neither the word nor the thing," he said.
S person:he#5>NP | said | There is no corridor in this document, neither the word nor the thing | direct
. "What there is, is the unblocking of communications on the basis of sovereignty and reciprocity.
S person:Pashinyan>NP | - | What there is, is the unblocking of communications on the basis of sovereignty and reciprocity. Armenia will receive the same, a rail link through Nakhijevan that we have not had for more than thirty years. | direct
e8 COOPERATE | unblocking of communications | a=Armenia>AR ; Azerbaijan>AZ | st=planned
. Armenia will receive the same, a rail link through Nakhijevan that we have not had for more than thirty years."
+ An American-led consortium may be given the right to develop the road, railway and fiber lines for up to 99 years, but the particulars, the premier conceded, remain to be negotiated.
S person:the premier>NP | conceded | An American-led consortium may be given the right to develop the road, railway and fiber lines for up to 99 years, but the particulars, the premier conceded, remain to be negotiated | indirect
+ Aliyev thanked Trump for waiving Section 907 of the Freedom Support Act, which had barred direct aid to Baku since 1992, and suggested, together with his guest from Yerevan, that the host be awarded the Nobel Peace Prize.
e9 SUPPORT | thanked | a=Aliyev>IA | r=Trump>DT | p=WASHINGTON>W | d=2025-08-08
e10 CONCEDE | waiving | a=Trump>DT | r=Baku>AZ | d=2025-08-08
e11 SANCTION/discontinue | barred direct aid | a=Section 907 of the Freedom Support Act>US | r=Baku>AZ | d=1992-01-01..1992-12-31
e12 SUPPORT | suggested | a=Aliyev>IA ; his guest from Yerevan>NP | r=the host>DT | p=WASHINGTON>W | d=2025-08-08
+ He repeated, on the other hand, that a treaty could be signed only after Armenia had amended its constitution, which Baku says contains a claim to Azerbaijani land.
S person:He>IA | repeated | a treaty could be signed only after Armenia had amended its constitution | indirect
S organization:Baku>AZ | says | contains a claim to Azerbaijani land | indirect
e13 AGREE | signed | a=Armenia>AR ; Azerbaijan>AZ | st=possible
e14 REQUEST/change | only after Armenia had amended its constitution | a=He>IA | r=Armenia>AR
. A referendum is planned for 2027.
+ Ali Akbar Velayati, an adviser to Iran's Supreme Leader, threatened to turn the route into "a graveyard for Trump's mercenaries," although the Foreign Ministry in Tehran had earlier in the day welcomed the finalization of the text.
e15 THREATEN/violence | threatened | a=Ali Akbar Velayati, an adviser to Iran's Supreme Leader>Ali Akbar Velayati,IRN,GOV | r=Trump's>US
S person:Ali Akbar Velayati, an adviser to Iran's Supreme Leader>=Ali Akbar Velayati | threatened | a graveyard for Trump's mercenaries | direct
e16 SUPPORT | welcomed | a=the Foreign Ministry in Tehran>Ministry of Foreign Affairs of Iran,IRN,GOV | r=the text>AR ; the text>AZ | d=2025-08-09
+ Russia, whose border guards watch part of the frontier on the Araks, welcomed the meeting in measured words; Maria Zakharova, its Foreign Ministry spokeswoman, cautioned against repeating "the unfortunate experience of Western mediation in the Middle East."
e17 SUPPORT | welcomed | a=Russia>Russia,RUS,GOV | r=the meeting>AR ; the meeting>AZ
S person:Maria Zakharova, its Foreign Ministry spokeswoman>MZ | cautioned against | the unfortunate experience of Western mediation in the Middle East | direct
+ The all-Armenian church and the Dashnaktsutyun party accuse the premier of forsaking 23 prisoners who are still held in Baku.
e18 ACCUSE/disapprove | accuse | a=The all-Armenian church>Armenian Apostolic Church,ARM,NGO ; the Dashnaktsutyun party>Armenian Revolutionary Federation,ARM,OPP | r=the premier>NP
e19 COERCE/arrest | held | r=23 prisoners>Armenian prisoners in Azerbaijan,ARM,- | p=Baku>Baku,AZE,40.41,49.87 | st=ongoing | f=detained 23 "23 prisoners"
. Trump promised on Friday to ask Aliyev to release them.
e20 AGREE | promised | a=Trump>DT | p=WASHINGTON>W | d=2025-08-08
e21 RETREAT/release | release | a=Aliyev>IA | r=them>Armenian prisoners in Azerbaijan,ARM,- | p=Baku>Baku,AZE,40.41,49.87 | st=possible

@story en-own-qa-022 | en | 2021-08-05 | Asia-Plus
@who RU = Russian Armed Forces | RUS | MIL
@who TJ = Armed Forces of Tajikistan | TJK | MIL
@who UZ = Armed Forces of Uzbekistan | UZB | MIL
@who TAL = Taliban | AFG | REB
@who SHO = Sergei Shoigu | RUS | GOV
@who SM = Sherali Mirzo | TJK | MIL
@who ER = Emomali Rahmon | TJK | GOV
@who AF = Afghan soldiers | AFG | MIL
@who CSTO = Collective Security Treaty Organization | - | IGO
@where HM = Harb-Maidon training ground | TJK | 37.2 | 68.6
@where TZ = Termez | UZB | 37.22 | 67.28
@where BAD = Badakhshan | AFG | 37.1 | 70.6
@where BORD = Tajikistan-Afghanistan border | TJK | 37.3 | 69.5
# Tajik, Russian and Uzbek troops begin drills near Afghan border
e1 COOPERATE | drills | a=Tajik, Russian and Uzbek troops>TJ ; Tajik, Russian and Uzbek troops>RU ; Tajik, Russian and Uzbek troops>UZ | p=Afghan border>HM | d=2021-08-05..2021-08-10 | st=ongoing
+ Some 2,500 servicemen from Tajikistan, Russia and Uzbekistan on Thursday started joint exercises at the Harb-Maidon training ground, twenty kilometers from the border with Afghanistan, Tajikistan's Ministry of Defense said.
S organization:Tajikistan's Ministry of Defense>=Ministry of Defence of Tajikistan | said | Some 2,500 servicemen from Tajikistan, Russia and Uzbekistan on Thursday started joint exercises at the Harb-Maidon training ground, twenty kilometers from the border with Afghanistan | indirect
e2 COOPERATE | joint exercises | a=servicemen from Tajikistan, Russia and Uzbekistan>TJ ; servicemen from Tajikistan, Russia and Uzbekistan>RU ; servicemen from Tajikistan, Russia and Uzbekistan>UZ | p=the Harb-Maidon training ground>HM | d=2021-08-05..2021-08-10 | st=ongoing | f=size 2500 "Some 2,500 servicemen" | same=e1
+ Russia accounts for about 1,800 of them, most from the 201st military base, and has brought along Su-25 attack aircraft and Tu-22M3 long-range bombers.
e3 MOBILIZE/weapons | brought along | a=Russia>RU | p=the Harb-Maidon training ground>HM
. "The manoeuvres take place against the background of an aggravated situation and the threat of penetration by radical groups into the border countries of Central Asia," Colonel General Alexander Lapin, who commands Russia's Central Military District, said at the opening.
S person:Colonel General Alexander Lapin, who commands Russia's Central Military District>=Alexander Lapin | said | The manoeuvres take place against the background of an aggravated situation and the threat of penetration by radical groups into the border countries of Central Asia | direct
e4 COOPERATE | manoeuvres | a=servicemen from Tajikistan, Russia and Uzbekistan>TJ ; servicemen from Tajikistan, Russia and Uzbekistan>RU ; servicemen from Tajikistan, Russia and Uzbekistan>UZ | p=the Harb-Maidon training ground>HM | d=2021-08-05..2021-08-10 | st=ongoing | same=e1
+ According to the scenario, an illegal armed formation of a neighboring state has crossed the river in pick-up trucks.
. Temperatures on the range exceeded 40 degrees, and water was delivered by tanker.
+ The active phase is due on August 10 and is to be attended by the defense ministers.
e5 AGREE | is to be attended | a=the defense ministers>-,-,GOV | p=the Harb-Maidon training ground>HM | d=2021-08-10 | st=planned
. A parallel exercise of 1,500 Russians and Uzbeks near Termez, which began on Monday, ends on Friday.
e6 COOPERATE | parallel exercise | a=1,500 Russians and Uzbeks>RU ; 1,500 Russians and Uzbeks>UZ | p=Termez>TZ | d=2021-08-02..2021-08-06 | st=ongoing | f=size 1500 "1,500 Russians and Uzbeks"
+ The Taliban movement has taken over most of Afghanistan's frontier with Tajikistan since June, including the bridge at Sherkhan Bandar.
e7 ASSAULT | taken over | a=The Taliban movement>TAL | p=Sherkhan Bandar>Sherkhan Bandar,AFG,37.18,68.61 | d=2021-06-01..2021-08-05
. More than 1,000 Afghan soldiers fled across into Badakhshan in a single night in July; Dushanbe let them in, fed them and sent them to Kabul by plane.
e8 RETREAT/withdraw | fled | a=Afghan soldiers>AF | p=Badakhshan>BAD | d=2021-07-01..2021-07-31 | f=size 1000.. "More than 1,000 Afghan soldiers"
e9 AID | let them in | a=Dushanbe>Tajikistan,TJK,GOV | r=them>AF | d=2021-07-01..2021-07-31
+ President Emomali Rahmon ordered the mobilization of 20,000 reservists at that time, and on July 22 put 230,000 men to the test in the largest combat readiness check since independence.
e10 MOBILIZE/troops | mobilization | a=President Emomali Rahmon>ER | r=20,000 reservists>TJ | p=Tajikistan>Tajikistan,TJK,38.9,71.0 | d=2021-07-01..2021-07-31 | st=planned | f=size 20000 "20,000 reservists"
e11 REQUEST | ordered | a=President Emomali Rahmon>ER | d=2021-07-01..2021-07-31
e12 MOBILIZE/troops | combat readiness check | a=President Emomali Rahmon>ER | r=men>TJ | p=Tajikistan>Tajikistan,TJK,38.9,71.0 | d=2021-07-22 | f=size 230000 "230,000 men"
+ Visiting Dushanbe last week, Russian Defense Minister Sergei Shoigu pledged to strengthen the base and to supply Tajikistan with armor free of charge.
e13 CONSULT/visit | Visiting | a=Russian Defense Minister Sergei Shoigu>SHO | r=Tajikistan>Tajikistan,TJK,GOV | p=Dushanbe>Dushanbe,TJK,38.56,68.77 | d=2021-07-26..2021-08-01
e14 AGREE | pledged | a=Russian Defense Minister Sergei Shoigu>SHO | r=Tajikistan>Tajikistan,TJK,GOV | p=Dushanbe>Dushanbe,TJK,38.56,68.77 | d=2021-07-26..2021-08-01
. His host, Colonel General Sherali Mirzo, thanked him and observed that Tajikistan would be able to receive up to 100,000 refugees.
e15 SUPPORT | thanked | a=His host, Colonel General Sherali Mirzo>SM | r=him>SHO | p=Dushanbe>Dushanbe,TJK,38.56,68.77 | d=2021-07-26..2021-08-01
S person:His host, Colonel General Sherali Mirzo>SM | observed that | Tajikistan would be able to receive up to 100,000 refugees | indirect
e16 AGREE | able to receive | a=Tajikistan>Tajikistan,TJK,GOV | r=refugees>Afghan refugees,AFG,CVL
+ The CSTO, for its part, will hold three exercises in Tajikistan and Kyrgyzstan in the autumn, its joint staff announced; Uzbekistan, which suspended its membership in 2012, is not going to take part.
S organization:its joint staff>=CSTO Joint Staff | announced | The CSTO, for its part, will hold three exercises in Tajikistan and Kyrgyzstan in the autumn | indirect
e17 AGREE | will hold three exercises | a=The CSTO>CSTO | p=Tajikistan>Tajikistan,TJK,38.9,71.0 | d=2021-09-01..2021-11-30 | st=planned
e18 SANCTION/withdraw | suspended its membership | a=Uzbekistan>Uzbekistan,UZB,GOV | r=The CSTO>CSTO | d=2012-01-01..2012-12-31
e19 REJECT | not going to take part | a=Uzbekistan>Uzbekistan,UZB,GOV
+ Taliban envoys told officials in Moscow on July 8 that they had no intention of violating the borders of Central Asian states.
S person:Taliban envoys>- | told officials in Moscow | they had no intention of violating the borders of Central Asian states | indirect
e20 MOBILIZE/troops | violating the borders | a=they>TAL | p=Central Asian>Central Asia,-,40.0,67.0 | st=denied
e21 CONSULT | told | a=Taliban envoys>TAL ; officials in Moscow>Russia,RUS,GOV | p=Moscow>Moscow,RUS,55.75,37.62 | d=2021-07-08

@story en-own-qa-023 | en | 2015-08-25 | Yonhap
@who NK = North Korea | PRK | GOV
@who SK = South Korea | KOR | GOV
@who KKJ = Kim Kwan-jin | KOR | GOV
@who HPS = Hwang Pyong-so | PRK | MIL
@who PGH = Park Geun-hye | KOR | GOV
@who ROK = Republic of Korea Army | KOR | MIL
@who KPA = Korean People's Army | PRK | MIL
@who US = United States | USA | GOV
@where PM = Panmunjom | KOR | 37.96 | 126.68
@where YC = Yeoncheon | KOR | 38.1 | 127.08
@where DMZ = Korean Demilitarized Zone | KOR | 37.9 | 126.75
# (LEAD) Koreas defuse crisis: North regrets mine blasts, South to silence loudspeakers
e1 CONCEDE | regrets | a=North>NK | r=South>SK | p=Koreas>PM | d=2015-08-25
e2 CONCEDE | silence loudspeakers | a=South>SK | r=North>NK | d=2015-08-25 | st=planned
+ SEOUL, Aug. 25 (Yonhap) -- North and South Korea struck a deal in the early hours of Tuesday to end a military standoff that had taken them to the brink of an armed clash, after more than 43 hours of negotiations in the truce village of Panmunjom.
e3 AGREE | struck a deal | a=North>NK ; South Korea>SK | p=Panmunjom>PM | d=2015-08-25
e4 CONSULT | negotiations | a=North>NK ; South Korea>SK | p=Panmunjom>PM | d=2015-08-22..2015-08-25
+ Under the six-point accord, Pyongyang "expressed regret" over the mine explosion that maimed two southern soldiers on Aug. 4 and is to lift the "quasi-state of war" it proclaimed last Thursday.
e5 CONCEDE | expressed regret | a=Pyongyang>NK | r=southern>SK | p=Panmunjom>PM | d=2015-08-25 | same=e1
e6 ASSAULT/explosives | mine explosion | r=two southern soldiers>ROK | p=Panmunjom>DMZ | d=2015-08-04 | f=injured 2 "two southern soldiers"
e7 RETREAT/withdraw | lift the "quasi-state of war" | a=Pyongyang>NK | d=2015-08-25 | st=planned
e8 MOBILIZE/troops | quasi-state of war | a=it>NK | d=2015-08-20
. Seoul will switch off its propaganda broadcasts along the border at noon, "unless an abnormal case occurs."
e9 CONCEDE | switch off its propaganda broadcasts | a=Seoul>SK | r=Pyongyang>NK | p=the border>DMZ | d=2015-08-25 | st=planned | same=e2
+ Chief presidential security adviser Kim Kwan-jin, who led the delegation together with Unification Minister Hong Yong-pyo, read out the text at Cheong Wa Dae at two in the morning, visibly exhausted.
+ "It is very meaningful that the North apologized for the provocation and promised to work to prevent its recurrence," Kim said.
S person:Kim>KKJ | said | It is very meaningful that the North apologized for the provocation and promised to work to prevent its recurrence | direct
e10 CONCEDE | apologized | a=the North>NK | p=Panmunjom>PM | d=2015-08-25 | same=e1
e11 AGREE | promised | a=the North>NK | p=Panmunjom>PM | d=2015-08-25
. A southern demand for a named culprit had nearly wrecked the talks on Sunday, he acknowledged.
S person:he#3>KKJ | acknowledged | A southern demand for a named culprit had nearly wrecked the talks on Sunday | indirect
e12 REQUEST | demand | a=southern>SK | r=Pyongyang>NK | p=Panmunjom>PM | d=2015-08-23
. "I told them that we could sit until Chuseok."
S person:Kim>KKJ | - | I told them that we could sit until Chuseok. | direct
+ Hwang Pyong-so, director of the general political bureau of the Korean People's Army, told viewers in the North something else.
. The South had learned "a serious lesson" that making up groundless events could lead to a clash, he said on state television, without a word about mines.
S outlet:state television>=Korean Central Television ; person:he#2>HPS | said | The South had learned "a serious lesson" that making up groundless events could lead to a clash | mixed
e13 ACCUSE/allege | making up groundless events | a=he#2>HPS | r=The South>SK | d=2015-08-25
+ The two sides also agreed to hold reunions of separated families on the occasion of Chuseok in late September; Red Cross officials will meet early next month to work out the details.
e14 AGREE | agreed to hold reunions | a=The two sides>NK ; The two sides>SK | p=Panmunjom>PM | d=2015-08-25
e15 AGREE | will meet | a=Red Cross officials>Red Cross Society of North Korea,PRK,NGO ; Red Cross officials>Korean Red Cross,KOR,NGO | d=2015-09-01..2015-09-10 | st=planned
. Government-level talks are to take place "at an early date" in Seoul or Pyongyang, and a summit is not excluded, according to a unification ministry official.
S unnamed:a unification ministry official>- | according to | Government-level talks are to take place "at an early date" in Seoul or Pyongyang, and a summit is not excluded | mixed
e16 AGREE | Government-level talks | a=The two sides>NK ; The two sides>SK | st=planned
e17 CONSULT | summit | a=The two sides>NK ; The two sides>SK | st=possible
+ Tension boiled over on Aug. 20, when the North fired an anti-aircraft shell and then three rounds of artillery at Yeoncheon, and southern guns replied with 29 rounds.
e18 ASSAULT/heavy-weapons | fired | a=the North>KPA | p=Yeoncheon>YC | d=2015-08-20
e19 ASSAULT/heavy-weapons | replied with 29 rounds | a=southern guns>ROK | r=the North>KPA | d=2015-08-20
. No one was hurt.
. Pyongyang set a 48-hour ultimatum for the loudspeakers to be removed, failing which it would attack them, and sent some 50 submarines out of port.
e20 REQUEST/yield | ultimatum | a=Pyongyang>NK | r=southern>SK | d=2015-08-20
e21 THREATEN/violence | would attack them | a=it>NK | r=southern>SK | d=2015-08-20
e22 MOBILIZE/weapons | sent some 50 submarines | a=Pyongyang>NK | f=size 50 "some 50 submarines"
+ President Park Geun-hye's approval rating rose by fifteen points to 49 percent in a poll taken on Tuesday.
+ In Yeoncheon, people came out of the shelters, carrying blankets and kimchi.
. The U.S. State Department welcomed the agreement, with spokesman John Kirby saying Washington would judge the North by its actions.
e23 SUPPORT | welcomed | a=The U.S. State Department>US | r=the agreement>NK ; the agreement>SK
S person:spokesman John Kirby>=John Kirby | saying | Washington would judge the North by its actions | indirect

@story en-own-qa-024 | en | 2015-09-26 | Baltic News Service
@who EK = Eston Kohver | EST | SPY
@who AD = Aleksei Dressen | EST | SPY
@who KAPO = Estonian Internal Security Service | EST | SPY
@who FSB = Federal Security Service of Russia | RUS | SPY
@who EE = Estonia | EST | GOV
@who RU = Russia | RUS | GOV
@who TR = Taavi Roivas | EST | GOV
@who AS = Arnold Sinisalu | EST | SPY
@where BR = Piusa River bridge, Koidula | EST | 57.84 | 27.58
@where LU = Luhamaa | EST | 57.6 | 27.4
@where PS = Pskov | RUS | 57.82 | 28.33
# Estonia, Russia swap spies on border bridge
e1 RETREAT/release | swap | a=Estonia>EE ; Russia>RU | r=spies>EK ; spies>AD | d=2015-09-26
+ TALLINN, Sept 26, BNS – Estonia and Russia exchanged Eston Kohver, a security officer serving a sentence in Russia, for Aleksei Dressen, a convicted traitor, on the bridge over the Piusa River between the Koidula and Kunichina Gora crossings on Saturday afternoon.
e2 RETREAT/release | exchanged | a=Estonia>EE ; Russia>RU | r=Eston Kohver>EK ; Aleksei Dressen>AD | p=the bridge over the Piusa River>BR | d=2015-09-26 | same=e1
+ "I am glad to be home again," said Kohver, thinner than a year ago and in a grey tracksuit, to a handful of reporters.
S person:Kohver>EK | said | I am glad to be home again | direct
. He declined to describe the prison.
+ The Internal Security Service (KAPO) had sought the swap for months, its director, Arnold Sinisalu, told a news conference at Tallinn Airport.
S person:its director, Arnold Sinisalu>AS | told a news conference | The Internal Security Service (KAPO) had sought the swap for months | indirect
e3 REQUEST | sought the swap | a=The Internal Security Service (KAPO)>KAPO | r=Russia>RU
. "The two services talked to each other as professionals.
e4 CONSULT | talked | a=The two services>KAPO ; The two services>FSB
. I cannot tell you everything that was said, but nothing was given except this one man," he said.
S person:he>AS | said | The two services talked to each other as professionals. I cannot tell you everything that was said, but nothing was given except this one man | direct
+ Prime Minister Taavi Roivas thanked all those who had contributed, the allies among them, for their unceasing support.
e5 SUPPORT | thanked | a=Prime Minister Taavi Roivas>TR | r=the allies>Allies of Estonia,-,GOV
. "Eston and his family have lived through a terrible time," he wrote on Facebook.
S person:he>TR | wrote on Facebook | Eston and his family have lived through a terrible time | direct
+ The Russian version of how it all began differs from the Estonian one in a single point, namely, which side of the border it took place on.
. On September 5, 2014, Kohver went to a wood near Luhamaa, where he was to meet an informant on smuggling.
. According to KAPO, men from the other side used smoke grenades, jammed radio traffic and dragged him at gunpoint into Russia; the FSB maintains that he was caught in the Pskov region with a pistol, 5,000 euros in cash and recording gear.
S organization:KAPO>KAPO | According to | men from the other side used smoke grenades, jammed radio traffic and dragged him at gunpoint into Russia | indirect
S organization:the FSB>FSB | maintains that | he was caught in the Pskov region with a pistol, 5,000 euros in cash and recording gear | indirect
e6 ASSAULT/abduct | dragged him at gunpoint | a=men from the other side>FSB | r=him>EK | p=Luhamaa>LU | d=2014-09-05 | f=abducted 1 "him"
e7 COERCE/arrest | caught | a=the FSB>FSB | r=he#4>EK | p=the Pskov region>PS | d=2014-09-05
+ US President Barack Obama had visited Tallinn two days earlier and vowed that NATO would defend the Baltic states.
e8 CONSULT/visit | visited | a=US President Barack Obama>Barack Obama,USA,GOV | r=Tallinn>EE | p=Tallinn>Tallinn,EST,59.44,24.75 | d=2014-09-03
e9 AGREE | vowed | a=US President Barack Obama>Barack Obama,USA,GOV | r=the Baltic states>Baltic states,-,GOV | p=Tallinn>Tallinn,EST,59.44,24.75 | d=2014-09-03
+ A court in Pskov, sitting behind closed doors, sentenced the Estonian this August to 15 years for espionage, illegal crossing of the border and possession of a weapon.
e10 SANCTION/convict | sentenced | a=A court in Pskov>Pskov regional court,RUS,JUD | r=the Estonian>EK | p=Pskov>PS | d=2015-08-01..2015-08-31
. The European Union condemned the verdict as a clear violation of international law and demanded his release.
e11 ACCUSE/disapprove | condemned | a=The European Union>European Union,-,IGO | r=A court in Pskov>RU
S organization:The European Union>=European Union | condemned the verdict as | a clear violation of international law | indirect
e12 REQUEST/yield | demanded | a=The European Union>European Union,-,IGO | r=A court in Pskov>RU
+ Dressen, who had worked at KAPO since the early 1990s, was detained in February 2012 as he handed his wife a memory stick at the airport; he was given 16 years.
e13 COERCE/arrest | detained | r=Dressen>AD | p=the airport>Tallinn Airport,EST,59.41,24.83 | d=2012-02-01..2012-02-29
e14 SANCTION/convict | given 16 years | r=he#2>AD | p=Tallinn>Tallinn,EST,59.44,24.75
. President Toomas Hendrik Ilves pardoned him earlier this week, a fact that was kept secret until Saturday.
e15 CONCEDE | pardoned | a=President Toomas Hendrik Ilves>Toomas Hendrik Ilves,EST,GOV | r=him>AD
+ The FSB confirmed that the exchange had occurred and said nothing more.
S organization:The FSB>FSB | confirmed that | the exchange had occurred | indirect
e16 RETREAT/release | exchange | p=the bridge over the Piusa River>BR | d=2015-09-26 | same=e1
+ Koidula had its usual queue of lorries; traffic was held up for about half an hour, and a light rain fell.
+ The episode may ease work on the border treaty, which the two foreign ministers signed in February 2014 and neither parliament has ratified, a diplomat in Tallinn reckons.
S unnamed:a diplomat in Tallinn>- | reckons | The episode may ease work on the border treaty, which the two foreign ministers signed in February 2014 and neither parliament has ratified | indirect
e17 AGREE | signed | a=the two foreign ministers>Urmas Paet,EST,GOV ; the two foreign ministers>Sergey Lavrov,RUS,GOV | d=2014-02-01..2014-02-28
e18 SUPPORT | ratified | a=neither parliament>Riigikogu,EST,LEG ; neither parliament>State Duma,RUS,LEG | st=denied
