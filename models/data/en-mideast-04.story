@story en-own-qb-019 | en | 2016-07-16 | Daily Sabah
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who YIL = Binali Yildirim | TUR | GOV
@who JUN = Turkish coup plotters | TUR | MIL
@who GUL = Fethullah Gulen | TUR | OPP
@who GUM = Gulenist movement | TUR | OPP
@who AKA = Hulusi Akar | TUR | MIL
@who PEO = People of Turkey | TUR | CVL
@who POL = Turkish National Police | TUR | COP
@who GR = Greece | GRC | GOV
@who US = United States | USA | GOV
@where AN = Ankara | TUR | 39.93 | 32.86
@where IST = Istanbul | TUR | 41.01 | 28.98
@where BR = Bosporus Bridge | TUR | 41.05 | 29.03
@where TU = Turkey | TUR | 39.0 | 35.0
@where GLB = Golbasi | TUR | 39.79 | 32.8
# Nation in the streets, tanks in retreat: Coup bid blamed on Gulenists collapses in a night
e1 PROTEST/demo | in the streets | a=Nation>PEO | d=2016-07-15..2016-07-16
e2 RETREAT/withdraw | in retreat | a=tanks>JUN | d=2016-07-16
e3 COERCE/seize | Coup bid | a=Gulenists>GUM | d=2016-07-15..2016-07-16 | st=denied
e4 ACCUSE/allege | blamed | r=Gulenists>GUM
+ The last of the putschists laid down their arms on the Bosporus Bridge at daybreak on Saturday, hands on their heads, in front of the very crowd they had been firing on since ten in the evening.
e5 RETREAT/disarm | laid down their arms | a=The last of the putschists>JUN | p=Bosporus Bridge>BR | d=2016-07-16
e6 ASSAULT/firearms | firing on | a=they>JUN | r=the very crowd>PEO | p=Bosporus Bridge>BR | d=2016-07-15..2016-07-16
+ At least 161 people, police officers and civilians, were killed and 1,440 wounded across the country, Prime Minister Binali Yildirim said; 2,839 military personnel have been detained.
S person:Prime Minister Binali Yildirim>YIL | said | At least 161 people, police officers and civilians, were killed and 1,440 wounded across the country | indirect
e7 ASSAULT | killed | a=The last of the putschists>JUN | r=police officers>POL ; civilians>PEO | p=the country>TU | d=2016-07-15..2016-07-16 | f=killed 161.. "At least 161 people" ; injured 1440 "1,440"
e8 COERCE/arrest | detained | r=2,839 military personnel>JUN | p=the country>TU | f=detained 2839 "2,839 military personnel"
. He called the night "a black stain for Turkish democracy".
S person:He>YIL | called the night | a black stain for Turkish democracy | direct
+ It all began with soldiers closing two bridges.
e9 COERCE/restrict | closing two bridges | a=soldiers>JUN | d=2016-07-15
. Then low-flying jets rattled the windows of the capital, a helicopter strafed the special forces headquarters in Golbasi and a presenter of the state broadcaster TRT was made to read, at gunpoint, a declaration of martial law.
e10 ASSAULT/aerial | strafed | a=a helicopter>JUN | r=the special forces headquarters in Golbasi>POL | p=Golbasi>GLB | d=2016-07-15
e11 COERCE/censor | made to read | r=a presenter of the state broadcaster TRT>Tijen Karas,TUR,MED | p=the capital>AN | d=2016-07-15
e12 COERCE/martial-law | declaration of martial law | a=soldiers>JUN | d=2016-07-15
. Parliament was bombed with deputies inside.
e13 ASSAULT/aerial | bombed | r=Parliament>Grand National Assembly of Turkey,TUR,LEG ; deputies>Grand National Assembly of Turkey,TUR,LEG | p=the capital>AN | d=2016-07-15..2016-07-16
+ President Recep Tayyip Erdogan, on holiday in Marmaris, appeared on the telephone screen that a CNN Türk anchor held up to the camera, and asked the people to go out to the squares and airports.
e14 REQUEST/assist | asked the people | a=President Recep Tayyip Erdogan>ERD | r=the people>PEO | d=2016-07-16
. Minutes after he left, commandos attacked the hotel, killing two of his guards.
e15 ASSAULT/firearms | attacked | a=commandos>JUN | r=two of his guards>Guards of Recep Tayyip Erdogan,TUR,COP | p=Marmaris>Marmaris,TUR,36.85,28.27 | d=2016-07-16 | f=killed 2 "two of his guards"
. "They will pay a heavy price for this treason," he said on landing at Istanbul's Atatürk Airport.
S person:he>ERD | said | They will pay a heavy price for this treason, | direct
e16 THREATEN | pay a heavy price | a=he>ERD | r=They>JUN | d=2016-07-16
+ From the minarets the sela, a prayer for funerals and for great need, sounded until morning.
. Grocers handed out water; a man lay down under the tracks of a tank and got up again.
e17 PROTEST/obstruct | lay down | a=a man>PEO | d=2016-07-15..2016-07-16
+ Chief of General Staff Gen. Hulusi Akar, held hostage at the Akincilar air base, was rescued in an operation, and the First Army commander, Ümit Dündar, took his place meanwhile.
e18 ASSAULT/abduct | held hostage | r=Chief of General Staff Gen. Hulusi Akar>AKA | p=the Akincilar air base>Akinci air base,TUR,40.08,32.57 | d=2016-07-15..2016-07-16
e19 AID | rescued | r=Chief of General Staff Gen. Hulusi Akar>AKA | p=the Akincilar air base>Akinci air base,TUR,40.08,32.57 | d=2016-07-16
+ Fethullah Gülen, the preacher who has lived in Pennsylvania since 1999, denied any part in it and, in a statement, condemned the attempt "in the strongest terms".
S document:a statement>=Statement of Fethullah Gulen ; person:Fethullah Gülen>GUL | condemned the attempt | in the strongest terms | direct
e20 COERCE/seize | part in it | a=Fethullah Gülen>GUL | st=denied | same=e3
e21 REJECT | denied | a=Fethullah Gülen>GUL
e22 ACCUSE/disapprove | condemned | a=Fethullah Gülen>GUL
. Erdogan asked Washington to hand him over: "If we are strategic partners, do what is necessary."
S person:Erdogan>ERD | asked | If we are strategic partners, do what is necessary. | direct
e23 REQUEST/assist | asked Washington | a=Erdogan>ERD | r=Washington>US
e24 COERCE/deport | hand him over | a=Washington>US | r=him>GUL | st=possible
. Secretary of State John Kerry replied that the United States would look at evidence, not at allegations.
S person:Secretary of State John Kerry>=John Kerry | replied that | the United States would look at evidence, not at allegations | indirect
+ Eight of the plotters landed a Black Hawk in Alexandroupolis and requested asylum; Foreign Minister Mevlüt Çavusoglu said Greece had agreed to send them back as soon as possible.
S person:Foreign Minister Mevlüt Çavusoglu>=Mevlut Cavusoglu | said | Greece had agreed to send them back as soon as possible | indirect
e25 REQUEST/assist | requested asylum | a=Eight of the plotters>JUN | r=Greece>GR | p=Alexandroupolis>Alexandroupolis,GRC,40.85,25.87 | d=2016-07-16 | f=size 8 "Eight of the plotters"
e26 AGREE | agreed | a=Greece>GR
e27 COERCE/deport | send them back | a=Greece>GR | r=them>JUN | st=planned
+ The Council of Judges removed 2,745 of its members from their posts the same afternoon.
e28 SANCTION/expel | removed | a=The Council of Judges>Council of Judges and Prosecutors,TUR,JUD | r=2,745 of its members>Turkish judges,TUR,JUD | d=2016-07-16 | f=size 2745 "2,745 of its members"
. Turkey's army has overthrown four governments since 1960.
e29 COERCE/seize | overthrown | a=Turkey's army>Turkish Armed Forces,TUR,MIL | r=four governments>Governments of Turkey,TUR,GOV | p=Turkey>TU | d=1960-01-01..1997-12-31

@story en-own-qb-020 | en | 2018-10-20 | Arab News
@who KHA = Jamal Khashoggi | SAU | MED
@who SA = Saudi Arabia | SAU | GOV
@who KS = King Salman | SAU | GOV
@who ASI = Ahmed al-Asiri | SAU | SPY
@who QAH = Saud al-Qahtani | SAU | GOV
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who TRU = Donald Trump | USA | GOV
@who TP = Turkish police | TUR | COP
@who GUT = Antonio Guterres | - | IGO
@who SUS = Suspects in the killing of Jamal Khashoggi | SAU | GOV
@where IST = Saudi consulate in Istanbul | TUR | 41.09 | 29.02
@where RI = Riyadh | SAU | 24.71 | 46.68
# Khashoggi died in fight at consulate, Riyadh says; 18 held, intelligence deputy fired
S organization:Riyadh>SA | says | Khashoggi died in fight at consulate | indirect
e1 ASSAULT/beat | died in fight | r=Khashoggi>KHA | p=consulate>IST | d=2018-10-02 | f=killed 1 "Khashoggi"
e2 COERCE/arrest | held | a=Riyadh>SA | r=18>SUS | f=detained 18 "18"
e3 SANCTION/expel | fired | a=Riyadh>SA | r=intelligence deputy>ASI
+ RIYADH: Saudi journalist Jamal Khashoggi, missing since he stepped into the Kingdom's consulate in Istanbul on Oct. 2, died in a brawl inside the building, the public prosecutor announced early on Saturday.
S person:the public prosecutor>=Saud al-Mujib | announced | Saudi journalist Jamal Khashoggi, missing since he stepped into the Kingdom's consulate in Istanbul on Oct. 2, died in a brawl inside the building | indirect
e4 ASSAULT/beat | died in a brawl | r=Saudi journalist Jamal Khashoggi>KHA | p=the Kingdom's consulate in Istanbul>IST | d=2018-10-02 | f=killed 1 "Saudi journalist Jamal Khashoggi" | same=e1
. Eighteen Saudi nationals have been detained pending investigation, a statement on the Saudi Press Agency (SPA) added.
S outlet:the Saudi Press Agency (SPA)>=Saudi Press Agency ; document:a statement>=Statement of the Saudi public prosecutor | added | Eighteen Saudi nationals have been detained pending investigation | indirect
e5 COERCE/arrest | detained | a=Riyadh>SA | r=Eighteen Saudi nationals>SUS | f=detained 18 "Eighteen Saudi nationals" | same=e2
e6 ACCUSE/investigate | investigation | a=the public prosecutor>Public Prosecution of Saudi Arabia,SAU,JUD | r=Eighteen Saudi nationals>SUS | st=ongoing
+ It was the first acknowledgment, after 17 days of denials, that the columnist was dead.
. "The discussions that took place between him and the persons who met him led to a quarrel and a fistfight, which led to his death — may he rest in peace," the prosecutor said.
S person:the prosecutor>=Saud al-Mujib | said | The discussions that took place between him and the persons who met him led to a quarrel and a fistfight, which led to his death — may he rest in peace, | direct
e7 ASSAULT/beat | fistfight | a=the persons who met him>SUS | r=him>KHA | p=the building>IST | d=2018-10-02 | same=e1
+ By royal order, Maj. Gen. Ahmed Al-Asiri, deputy chief of intelligence, and Saud Al-Qahtani, an adviser at the Royal Court, were relieved of their positions together with three other generals.
e8 SANCTION/expel | relieved of their positions | r=Maj. Gen. Ahmed Al-Asiri, deputy chief of intelligence>ASI ; Saud Al-Qahtani>QAH ; three other generals>-,SAU,SPY | p=Riyadh>RI | same=e3
. King Salman also formed a ministerial committee under Crown Prince Mohammed bin Salman to restructure the intelligence service and report within a month.
. The King telephoned President Recep Tayyip Erdogan on Friday evening, and the two stressed the importance of full cooperation between their investigators, Turkish presidential sources said.
S unnamed:Turkish presidential sources>- | said | The King telephoned President Recep Tayyip Erdogan on Friday evening, and the two stressed the importance of full cooperation between their investigators | indirect
e9 CONSULT/phone | telephoned | a=The King>KS ; President Recep Tayyip Erdogan>ERD | d=2018-10-19
e10 AGREE | stressed the importance of full cooperation | a=the two>KS ; the two>ERD | d=2018-10-19
+ Turkish police, who have searched the consulate and the residence of the consul general, extended their hunt for the body to Belgrade Forest, north of the city.
e11 ACCUSE/investigate | searched | a=Turkish police>TP | r=the consulate>SA | p=the consulate>IST
e12 ACCUSE/investigate | hunt | a=Turkish police>TP | p=Belgrade Forest>Belgrad Forest,TUR,41.18,28.98 | st=ongoing
. Pro-government newspapers in Istanbul have for two weeks published leaks of a recording on which, they maintain, the writer is tortured and cut to pieces by a 15-strong team flown in on two private jets.
S outlet:Pro-government newspapers in Istanbul>- ; document:a recording>- | maintain | the writer is tortured and cut to pieces by a 15-strong team flown in on two private jets | indirect
e13 ASSAULT/torture | tortured | a=a 15-strong team>SUS | r=the writer>KHA | p=the consulate>IST | d=2018-10-02
e14 ASSAULT/targeted | cut to pieces | a=a 15-strong team>SUS | r=the writer>KHA | p=the consulate>IST | d=2018-10-02 | f=size 15 "a 15-strong team" | same=e1
. Riyadh has called such reports baseless.
S organization:Riyadh>SA | called | baseless | indirect
e15 REJECT | baseless | a=Riyadh>SA | r=Pro-government newspapers in Istanbul>Turkish newspapers,TUR,MED
+ US President Donald Trump found the explanation credible.
S person:US President Donald Trump>TRU | found | the explanation credible | indirect
. "It's a good first step, it's a big step," he told reporters at a round table in Arizona, though he described what had happened as unacceptable and said he preferred that sanctions, if any, would spare arms contracts worth $110 billion.
S person:he>TRU | told | It's a good first step, it's a big step, | direct
S person:he>TRU | said | he preferred that sanctions, if any, would spare arms contracts worth $110 billion | indirect
e16 ACCUSE/disapprove | unacceptable | a=he>TRU | r=Riyadh>SA
e17 SANCTION/discontinue | sanctions | a=he>TRU | r=Riyadh>SA | st=possible
. Sen. Lindsey Graham was "skeptical, to say the least".
S person:Sen. Lindsey Graham>=Lindsey Graham | was | skeptical, to say the least | direct
+ The UAE, Bahrain and Egypt praised the King's directives as proof of his attachment to justice.
e18 SUPPORT | praised | a=The UAE>United Arab Emirates,ARE,GOV ; Bahrain>Bahrain,BHR,GOV ; Egypt>Egypt,EGY,GOV | r=the King>KS
. UN Secretary-General Antonio Guterres called for a prompt and transparent probe.
e19 REQUEST | called for | a=UN Secretary-General Antonio Guterres>GUT | r=Riyadh>SA
+ Khashoggi, 59, once edited Al-Watan and advised Prince Turki Al-Faisal in London and Washington.
. He left for the US last year and wrote for the Washington Post.
. He had gone to the mission for a paper certifying his divorce; his fiancee waited outside until long past midnight.
+ The Future Investment Initiative opens at the Ritz-Carlton on Tuesday, without the heads of the IMF, JP Morgan and Uber, who have called off their trips.
e20 REJECT/meet | called off their trips | a=the heads of the IMF>Christine Lagarde,-,IGO ; JP Morgan>JPMorgan Chase,USA,BUS ; Uber>Uber,USA,BUS | p=the Ritz-Carlton>RI
. The Tadawul index fell 3.5 percent on Oct. 14 and has since won most of it back.

@story en-own-qb-021 | en | 2025-11-24 | Al Mayadeen English
@who HEZ = Hezbollah | LBN | REB
@who TAB = Haytham Ali Tabatabai | LBN | REB
@who IOF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who AOUN = Joseph Aoun | LBN | GOV
@who LAF = Lebanese Armed Forces | LBN | MIL
@who QOM = Mahmoud Qomati | LBN | REB
@who IR = Iran | IRN | GOV
@who UNI = UNIFIL | - | IGO
@who NET = Benjamin Netanyahu | ISR | GOV
@where DAH = Haret Hreik, Beirut | LBN | 33.85 | 35.51
@where SL = South Lebanon | LBN | 33.25 | 35.4
@where AS = Aita al-Shaab | LBN | 33.1 | 35.33
# Beirut's southern suburb bids farewell to martyr commander Tabatabai
e1 ASSAULT/targeted,aerial | martyr | r=commander Tabatabai>TAB | p=Beirut's southern suburb>DAH | d=2025-11-23
+ Yellow flags, white roses and the sound of drums: thousands walked on Monday behind the coffins of Hezbollah's chief of staff Haytham Ali Tabatabai and two of the four comrades who were martyred with him a day earlier in Haret Hreik.
e2 PROTEST/demo | walked | a=thousands>Mourners in Beirut,LBN,CVL | p=Haret Hreik>DAH | d=2025-11-24 | f=size 2000.. "thousands"
e3 ASSAULT/targeted,aerial | martyred | r=Hezbollah's chief of staff Haytham Ali Tabatabai>TAB ; the four comrades>HEZ | p=Haret Hreik>DAH | d=2025-11-23 | f=killed 4 "the four comrades" | same=e1
. Men of the security unit formed a chain around the sheikhs.
. It did not rain, for once.
+ The Ministry of Health put the toll of the Israeli raid, which sent three missiles into the third and fourth floors of a residential building on al-Arid Street, at five martyrs and 28 wounded.
S organization:The Ministry of Health>=Ministry of Public Health of Lebanon | put | the toll of the Israeli raid ... at five martyrs and 28 wounded | indirect
e4 ASSAULT/aerial,targeted | raid | a=Israeli>IL | r=five martyrs>HEZ ; 28 wounded>Residents of Beirut,LBN,CVL | p=al-Arid Street>DAH | d=2025-11-23 | f=killed 5 "five martyrs" ; injured 28 "28 wounded" | same=e1
e5 ASSAULT/aerial | sent three missiles | a=Israeli>IL | r=a residential building on al-Arid Street>Residents of Beirut,LBN,CVL | p=al-Arid Street>DAH | d=2025-11-23 | f=size 3 "three missiles" | same=e1
+ "The enemy has crossed a new red line, and the leadership is studying the matter of a response," Mahmoud Qomati, deputy head of the party's political council, told reporters at the site.
S person:Mahmoud Qomati>QOM | told | The enemy has crossed a new red line, and the leadership is studying the matter of a response, | direct
e6 ACCUSE/disapprove | crossed a new red line | a=Mahmoud Qomati>QOM | r=The enemy>IL
e7 ASSAULT | response | a=the leadership>HEZ | r=The enemy>IL | st=possible
+ Benjamin Netanyahu's office boasted that the prime minister ordered the strike himself on the recommendation of his chief of staff.
S organization:Benjamin Netanyahu's office>=Prime Minister's Office of Israel | boasted that | the prime minister ordered the strike himself on the recommendation of his chief of staff | indirect
e8 REQUEST | ordered | a=the prime minister>NET
e9 ASSAULT/aerial,targeted | strike | a=the prime minister>NET | same=e1
. "We will not allow Hezbollah to rebuild its strength," he said in a recorded statement, adding that he expects the Lebanese government to disarm the group.
S document:a recorded statement>=Recorded statement of Benjamin Netanyahu ; person:he>NET | said | We will not allow Hezbollah to rebuild its strength, | direct
S person:he>NET | adding that | he expects the Lebanese government to disarm the group | indirect
e10 THREATEN/violence | will not allow | a=We>IL | r=Hezbollah>HEZ
e11 REQUEST | expects | a=he>NET | r=the Lebanese government>Lebanon,LBN,GOV
e12 RETREAT/disarm | disarm the group | a=the Lebanese government>Lebanon,LBN,GOV | r=the group>HEZ | st=possible
. Washington was informed only afterward, a senior American official claimed to Axios.
S outlet:Axios>=Axios ; unnamed:a senior American official>- | claimed | Washington was informed only afterward | indirect
e13 CONSULT | informed | r=Washington>United States,USA,GOV
+ President Joseph Aoun, who only on Friday had declared from Tyre that the state was ready for negotiations under international sponsorship, called on the world to intervene "firmly and seriously" to stop the attacks on his country.
S person:President Joseph Aoun>AOUN | declared | the state was ready for negotiations under international sponsorship | indirect
e14 AGREE | ready for negotiations | a=the state>Lebanon,LBN,GOV | r=Israeli>IL | d=2025-11-21
e15 REQUEST/assist | called on the world | a=President Joseph Aoun>AOUN
e16 ASSAULT | attacks on his country | r=his country>Lebanon,LBN,GOV | p=his country>Lebanon,LBN,33.9,35.9 | st=ongoing
+ Under the agreement that took effect on November 27 of last year, "Israel" was to pull out of the South within sixty days.
e17 RETREAT/ceasefire | took effect | a=Israel>IL | p=the South>SL | d=2024-11-27
e18 RETREAT/withdraw | pull out of the South | a="Israel">IL | p=the South>SL | d=2024-11-27..2025-01-26 | st=denied
. It still occupies five hilltops there.
e19 COERCE/seize | occupies five hilltops | a=It>IL | p=the South>SL | st=ongoing
. UNIFIL has recorded more than 10,000 violations by air and on the ground; 331 people were killed in that year, Lebanon's health authorities say.
S organization:UNIFIL>UNI | recorded | more than 10,000 violations by air and on the ground | indirect
S organization:Lebanon's health authorities>=Ministry of Public Health of Lebanon | say | 331 people were killed in that year | indirect
e20 REJECT/yield | violations | a=Israel>IL | p=Lebanon>Lebanon,LBN,33.9,35.9 | d=2024-11-27..2025-11-24
e21 ASSAULT | killed | a=Israel>IL | r=331 people>People of Lebanon,LBN,CVL | p=Lebanon>Lebanon,LBN,33.9,35.9 | d=2024-11-27..2025-11-24 | f=killed 331 "331 people"
+ Born in Beirut in 1968 to an Iranian father, Sayyed Abu Ali, as his men called him, fought in the war of 2006, trained others in Yemen and twice walked out alive from houses that had been bombed.
e22 AID | trained others | a=Sayyed Abu Ali>TAB | r=others>Houthis,YEM,REB | p=Yemen>Yemen,YEM,15.5,47.5
. The US Treasury put a five-million-dollar price on information about him in 2016.
e23 THREATEN/arrest | put a five-million-dollar price | a=The US Treasury>United States Department of the Treasury,USA,GOV | r=him>TAB | d=2016-01-01..2016-12-31
+ The Iranian Foreign Ministry "strongly condemned the cowardly assassination" and held the guarantors of the truce, the United States and France, responsible for it.
S organization:The Iranian Foreign Ministry>=Ministry of Foreign Affairs of Iran | condemned | strongly condemned the cowardly assassination | direct
e24 ACCUSE/disapprove | strongly condemned | a=The Iranian Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=Israel>IL
e25 ASSAULT/targeted,aerial | assassination | r=him>TAB | same=e1
e26 ACCUSE/allege | responsible | a=The Iranian Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=the United States>United States,USA,GOV ; France>France,FRA,GOV
+ In the afternoon, an Israeli tank opened fire with its machine gun on olive pickers at the edge of Aita al-Shaab; the Lebanese Army, which accompanied them, sent reinforcements and urged residents to keep away from the wall.
e27 ASSAULT/firearms | opened fire | a=an Israeli tank>IOF | r=olive pickers>Residents of Aita al-Shaab,LBN,CVL | p=Aita al-Shaab>AS | d=2025-11-24
e28 MOBILIZE/troops | sent reinforcements | a=the Lebanese Army>LAF | p=Aita al-Shaab>AS | d=2025-11-24
e29 REQUEST | urged residents | a=the Lebanese Army>LAF | r=residents>Residents of Aita al-Shaab,LBN,CVL | p=Aita al-Shaab>AS | d=2025-11-24
. Pope Leo arrives in six days.

@story en-own-qb-022 | en | 2018-09-22 | Mehr News Agency
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who AHV = Ahvaz National Resistance | IRN | REB
@who ISIL = Islamic State | - | REB
@who ROU = Hassan Rouhani | IRN | GOV
@who ZAR = Mohammad Javad Zarif | IRN | GOV
@who SHA = Ramezan Sharif | IRN | MIL
@who SHE = Abolfazl Shekarchi | IRN | MIL
@who KHA = Ali Khamenei | IRN | GOV
@who IR = Iran | IRN | GOV
@who PUT = Vladimir Putin | RUS | GOV
@who GUN = Gunmen in Ahvaz | IRN | REB
@where AH = Ahvaz | IRN | 31.32 | 48.67
# At least 25 martyred as terrorists open fire on military parade in Ahvaz
e1 ASSAULT/firearms | open fire | a=terrorists>GUN | r=military parade>IRGC | p=Ahvaz>AH | d=2018-09-22 | f=killed 25.. "At least 25"
+ AHVAZ, Sep. 22 (MNA) – Gunmen dressed in military uniform sprayed the rear of a stand with bullets on Saturday morning as troops marched past it in the southwestern city of Ahvaz to mark the beginning of the Sacred Defense Week.
e2 ASSAULT/firearms | sprayed | a=Gunmen dressed in military uniform>GUN | r=troops>Iranian Armed Forces,IRN,MIL | p=Ahvaz>AH | d=2018-09-22 | same=e1
. The deputy governor of Khuzestan, Ali Hossein Hosseinzadeh, told Mehr that 25 people, half of them IRGC members, attained martyrdom and more than 60 sustained injuries.
S outlet:Mehr>=Mehr News Agency ; person:Ali Hossein Hosseinzadeh>=Ali Hossein Hosseinzadeh | told | 25 people, half of them IRGC members, attained martyrdom and more than 60 sustained injuries | indirect
e3 ASSAULT/firearms | attained martyrdom | r=IRGC members>IRGC | p=Ahvaz>AH | d=2018-09-22 | f=killed 25 "25 people" ; injured 60.. "more than 60" | same=e1
. A child of four who had come to see the drummers and a disabled veteran in his wheelchair were among the victims.
e4 ASSAULT/firearms | victims | r=A child of four>Child in Ahvaz,IRN,CVL ; a disabled veteran>Veteran in Ahvaz,IRN,CVL | p=Ahvaz>AH | same=e1
+ All four assailants were killed, three on the spot and one in hospital, Brigadier General Abolfazl Shekarchi, senior spokesman for the Armed Forces, said.
S person:Brigadier General Abolfazl Shekarchi, senior spokesman for the Armed Forces>SHE | said | All four assailants were killed, three on the spot and one in hospital | indirect
e5 ASSAULT/firearms | killed | r=All four assailants>GUN | p=Ahvaz>AH | d=2018-09-22 | f=killed 4 "All four assailants"
. They had hidden their weapons days in advance in a park behind the route, he explained; "these terrorists were trained and organized by two Persian Gulf countries and are linked to the US and Mossad."
S person:he>SHE | explained | They had hidden their weapons days in advance in a park behind the route | indirect
S person:he>SHE | explained | these terrorists were trained and organized by two Persian Gulf countries and are linked to the US and Mossad. | direct
e6 MOBILIZE/weapons | hidden their weapons | a=They>GUN | p=Ahvaz>AH
e7 AID | trained and organized | a=two Persian Gulf countries>Persian Gulf countries,-,GOV | r=these terrorists>GUN
e8 ACCUSE/allege | linked | a=he>SHE | r=the US>United States,USA,GOV ; Mossad>Mossad,ISR,SPY
+ A group calling itself the Ahvaz National Resistance claimed responsibility through its spokesman in London, who told the Saudi-funded TV channel Iran International that only legitimate targets had been hit.
S outlet:the Saudi-funded TV channel Iran International>=Iran International ; person:its spokesman in London>- | told | only legitimate targets had been hit | indirect
e9 ASSAULT/firearms | claimed responsibility | a=A group calling itself the Ahvaz National Resistance>AHV | p=Ahvaz>AH | st=possible | same=e1
. ISIL, too, claimed the crime on its Amaq website.
S document:its Amaq website>=Amaq ; organization:ISIL>ISIL | claimed | the crime | indirect
e10 ASSAULT/firearms | the crime | a=ISIL>ISIL | st=possible | same=e1
+ Foreign Minister Mohammad Javad Zarif reacted within the hour on Twitter.
. "Terrorists recruited, trained, armed and paid by a foreign regime have attacked Ahvaz," he wrote.
S document:Twitter>=Twitter post of Mohammad Javad Zarif ; person:he>ZAR | wrote | Terrorists recruited, trained, armed and paid by a foreign regime have attacked Ahvaz, | direct
e11 AID | recruited, trained, armed and paid | a=a foreign regime>-,-,GOV | r=Terrorists>GUN
e12 ASSAULT/firearms | attacked | a=Terrorists>GUN | r=Ahvaz>IRGC | p=Ahvaz>AH | same=e1
. "Iran will respond swiftly and decisively in defense of Iranian lives."
S person:he>ZAR | - | Iran will respond swiftly and decisively in defense of Iranian lives. | direct
e13 THREATEN/violence | will respond | a=Iran>IR | r=a foreign regime>-,-,GOV
+ President Hassan Rouhani ordered the Intelligence Ministry to use all its means to find the culprits.
e14 REQUEST | ordered | a=President Hassan Rouhani>ROU | r=the Intelligence Ministry>Ministry of Intelligence of Iran,IRN,SPY | d=2018-09-22
. The response to the smallest threat, he said, will be crushing.
S person:he>ROU | said | The response to the smallest threat ... will be crushing | indirect
e15 THREATEN/violence | crushing | a=he>ROU | d=2018-09-22
. At about the same moment in Tehran he was taking the salute of other columns, with Ghadr missiles on trailers.
+ The envoys of the Netherlands and Denmark and the charge d'affaires of Britain were called in late in the evening and reproached with hosting members of the outfit.
e16 ACCUSE/disapprove | called in | r=The envoys of the Netherlands>Ambassador of the Netherlands to Iran,NLD,GOV ; Denmark>Ambassador of Denmark to Iran,DNK,GOV ; the charge d'affaires of Britain>Charge d'affaires of the United Kingdom in Iran,GBR,GOV | d=2018-09-22
e17 AID | hosting | a=the Netherlands>Netherlands,NLD,GOV ; Denmark>Denmark,DNK,GOV ; Britain>United Kingdom,GBR,GOV | r=members of the outfit>AHV
. Three days of mourning have been declared in Khuzestan, where summer dust storms and brackish tap water had brought people into the streets in June and July.
e18 PROTEST/demo | brought people into the streets | a=people>Residents of Khuzestan,IRN,CVL | p=Khuzestan>Khuzestan,IRN,31.4,49.0 | d=2018-06-01..2018-07-31
+ In a message to his Iranian counterpart, Russian President Vladimir Putin conveyed condolences and confirmed that Moscow is ready to step up joint efforts against terrorism.
S document:a message>=Message of Vladimir Putin ; person:Russian President Vladimir Putin>PUT | confirmed that | Moscow is ready to step up joint efforts against terrorism | indirect
e19 CONSULT | message | a=Russian President Vladimir Putin>PUT | r=his Iranian counterpart>ROU
e20 AGREE | ready to step up joint efforts | a=Moscow>Russia,RUS,GOV | r=his Iranian counterpart>ROU
. Syria, Iraq, Pakistan and Turkey condemned the terrorist act as well.
e21 ACCUSE/disapprove | condemned | a=Syria>Syria,SYR,GOV ; Iraq>Iraq,IRQ,GOV ; Pakistan>Pakistan,PAK,GOV ; Turkey>Turkey,TUR,GOV
e22 ASSAULT/firearms | terrorist act | same=e1
+ The week commemorates Saddam's invasion of September 22, 1980.
e23 ASSAULT | invasion | a=Saddam>Saddam Hussein,IRQ,GOV | d=1980-09-22

@story en-own-qb-023 | en | 2007-03-28 | IRNA
@who UKS = British naval personnel | GBR | MIL
@who IR = Iran | IRN | GOV
@who UK = United Kingdom | GBR | GOV
@who MOT = Manouchehr Mottaki | IRN | GOV
@who BEC = Margaret Beckett | GBR | GOV
@who BLA = Tony Blair | GBR | GOV
@who TUR = Faye Turney | GBR | MIL
@who STU = Student Basij | IRN | CVL
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who USN = United States Navy | USA | MIL
@where ARV = Arvand Rud | IRN | 29.85 | 48.75
@where TE = Tehran | IRN | 35.69 | 51.39
# Mottaki: British woman sailor to be freed soon, London must admit trespass
S person:Mottaki>MOT | : | British woman sailor to be freed soon, London must admit trespass | indirect
e1 RETREAT/release | freed | r=British woman sailor>TUR | st=planned
e2 REQUEST/yield | must admit | a=Mottaki>MOT | r=London>UK
+ Riyadh, March 28, IRNA – Foreign Minister Manouchehr Mottaki said on Wednesday that the only woman among the 15 British sailors and marines detained in Iranian waters last Friday would be released "as soon as possible".
S person:Foreign Minister Manouchehr Mottaki>MOT | said | the only woman among the 15 British sailors and marines detained in Iranian waters last Friday would be released "as soon as possible" | mixed
e3 COERCE/arrest | detained | r=the 15 British sailors and marines>UKS | p=Iranian waters>ARV | d=2007-03-23 | f=detained 15 "15 British sailors and marines"
e4 RETREAT/release | released | a=Iranian>IR | r=the only woman>TUR | st=planned | same=e1
. Speaking on the sidelines of the Arab summit, he added that the matter could be settled easily once Britain acknowledged that its boats had strayed.
S person:he>MOT | added that | the matter could be settled easily once Britain acknowledged that its boats had strayed | indirect
e5 CONCEDE | acknowledged | a=Britain>UK | r=he>IR | st=possible
e6 MOBILIZE/weapons | strayed | a=its boats>UKS | p=Iranian waters>ARV | d=2007-03-23
+ In the evening, Al-Alam television broadcast pictures of leading seaman Faye Turney in a head scarf, in which she was heard saying: "Obviously we trespassed into their waters."
S outlet:Al-Alam television>=Al-Alam ; person:leading seaman Faye Turney>TUR | saying | Obviously we trespassed into their waters. | direct
e7 MOBILIZE/weapons | trespassed | a=we>UKS | p=their waters>ARV | d=2007-03-23 | same=e6
. "They were very friendly and very hospitable, very thoughtful, nice people."
S person:leading seaman Faye Turney>TUR | - | They were very friendly and very hospitable, very thoughtful, nice people. | direct
. A letter to her parents, which was also read out, mentioned tea and fish for supper.
S document:A letter to her parents>=Letter of Faye Turney | mentioned | tea and fish for supper | indirect
+ London presented the matter differently.
. Vice Admiral Charles Style showed reporters charts and satellite readings according to which the frigate HMS Cornwall's boarding party had been 1.7 nautical miles inside Iraq's waters when they were ambushed by gunboats.
S person:Vice Admiral Charles Style>=Charles Style ; document:charts and satellite readings>- | according to | the frigate HMS Cornwall's boarding party had been 1.7 nautical miles inside Iraq's waters when they were ambushed by gunboats | indirect
e8 COERCE/arrest | ambushed | a=gunboats>Navy of the Islamic Revolutionary Guard Corps,IRN,MIL | r=the frigate HMS Cornwall's boarding party>UKS | p=Iraq's waters>ARV | same=e3
+ Prime Minister Tony Blair called the detention "completely unacceptable, wrong and illegal", and Foreign Secretary Margaret Beckett announced a freeze of all bilateral business with Tehran until the crew came home.
S person:Prime Minister Tony Blair>BLA | called the detention | completely unacceptable, wrong and illegal | direct
S person:Foreign Secretary Margaret Beckett>BEC | announced | a freeze of all bilateral business with Tehran until the crew came home | indirect
e9 COERCE/arrest | detention | a=Tehran>IR | same=e3
e10 ACCUSE/disapprove | completely unacceptable | a=Prime Minister Tony Blair>BLA | r=Tehran>IR
e11 SANCTION/discontinue | freeze | a=Foreign Secretary Margaret Beckett>BEC | r=Tehran>IR | d=2007-03-28
. She was disappointed, she told the House of Commons, that British consular officials had been refused access to the captives four times.
S person:She>BEC | told | British consular officials had been refused access to the captives four times | indirect
e12 REJECT | refused access | a=Tehran>IR | r=British consular officials>UK
+ The embassy of the Islamic Republic rejected what it termed propaganda and pointed out that violations of the border had been recorded on six earlier occasions, the last on February 28.
S organization:The embassy of the Islamic Republic>=Embassy of Iran in London | pointed out that | violations of the border had been recorded on six earlier occasions, the last on February 28 | indirect
e13 REJECT | rejected | a=The embassy of the Islamic Republic>Embassy of Iran in London,IRN,GOV | r=London>UK
e14 MOBILIZE/weapons | violations of the border | a=British>UKS | d=2007-02-28
+ Some 500 students of the Basij had gathered at the banks of the Arvand on Sunday to demand a trial.
e15 PROTEST/demo | gathered | a=Some 500 students of the Basij>STU | p=Arvand>ARV | d=2007-03-25 | f=size 500 "Some 500 students of the Basij"
e16 REQUEST/change | demand a trial | a=Some 500 students of the Basij>STU | d=2007-03-25
. "Nothing less than a court," read one placard.
S document:one placard>- | read | Nothing less than a court, | direct
+ Turkish premier Recep Tayyip Erdogan telephoned President Mahmoud Ahmadinejad and asked permission for his ambassador to visit the woman, Anatolia reported.
S outlet:Anatolia>=Anadolu Agency | reported | Turkish premier Recep Tayyip Erdogan telephoned President Mahmoud Ahmadinejad and asked permission for his ambassador to visit the woman | indirect
e17 CONSULT/phone | telephoned | a=Turkish premier Recep Tayyip Erdogan>ERD ; President Mahmoud Ahmadinejad>Mahmoud Ahmadinejad,IRN,GOV
e18 REQUEST | asked permission | a=Turkish premier Recep Tayyip Erdogan>ERD | r=President Mahmoud Ahmadinejad>Mahmoud Ahmadinejad,IRN,GOV
+ Two American carriers with a hundred aircraft began their largest maneuvers in the Persian Gulf since 2003 on Tuesday.
e19 MOBILIZE/weapons | maneuvers | a=Two American carriers>USN | p=the Persian Gulf>Persian Gulf,-,26.5,52.0 | d=2007-03-27 | f=size 2 "Two American carriers"
. Crude oil passed 68 dollars on a rumor, since denied by the Pentagon, that an exchange of fire had taken place.
e20 ASSAULT | exchange of fire | p=the Persian Gulf>Persian Gulf,-,26.5,52.0 | st=denied
+ In June 2004, eight British servicemen were taken in the same waterway, shown blindfolded on television and set free after three days.
e21 COERCE/arrest | taken | r=eight British servicemen>UKS | p=the same waterway>ARV | d=2004-06-01..2004-06-30 | f=detained 8 "eight British servicemen"
e22 RETREAT/release | set free | r=eight British servicemen>UKS | d=2004-06-01..2004-06-30
. The Arvand Rud, which the Arabs name Shatt al-Arab, changes its channel with every flood.

@story en-own-qb-024 | en | 2025-03-09 | SANA
@who SHA = Ahmed al-Sharaa | SYR | GOV
@who REM = Remnants of the former Syrian regime | SYR | REB
@who GS = General Security of Syria | SYR | COP
@who MOD = Ministry of Defense of Syria | SYR | MIL
@who GHA = Hassan Abdul Ghani | SYR | MIL
@who SOHR = Syrian Observatory for Human Rights | GBR | NGO
@who ALA = Alawites | SYR | CVL
@who RUB = Marco Rubio | USA | GOV
@who TR = Turkey | TUR | GOV
@who GDA = Miqdad Fatiha | SYR | REB
@where JAB = Jableh | SYR | 35.36 | 35.93
@where LAT = Latakia | SYR | 35.52 | 35.78
@where BAN = Baniyas | SYR | 35.18 | 35.95
@where QAR = al-Qardaha | SYR | 35.46 | 36.06
@where COA = Syrian coast | SYR | 35.4 | 35.9
@where HM = Khmeimim air base | SYR | 35.4 | 35.95
# President al-Sharaa: Fact-finding committee formed on coast events, no one is above the law
S person:President al-Sharaa>SHA | : | Fact-finding committee formed on coast events, no one is above the law | indirect
e1 ACCUSE/investigate | Fact-finding committee formed | a=President al-Sharaa>SHA | p=coast>COA | d=2025-03-09
+ Damascus, SANA – President Ahmed al-Sharaa issued a decree on Sunday forming an independent national committee to investigate the events which the Syrian coast has witnessed since March 6.
e2 ACCUSE/investigate | investigate | a=President Ahmed al-Sharaa>SHA | p=the Syrian coast>COA | d=2025-03-09 | same=e1
. Composed of five judges, a retired officer and a lawyer, it is to identify those who assaulted civilians, soldiers and institutions, refer them to the judiciary, and report within thirty days.
e3 ASSAULT | assaulted | r=civilians>Residents of the Syrian coast,SYR,CVL ; soldiers>Syrian Army,SYR,MIL | p=the Syrian coast>COA | d=2025-03-06..2025-03-09
+ "We will hold to account, firmly and without leniency, everyone who was involved in the bloodshed of civilians, or exceeded the powers of the state," al-Sharaa said in a recorded speech.
S document:a recorded speech>=Recorded speech of Ahmed al-Sharaa ; person:al-Sharaa>SHA | said | We will hold to account, firmly and without leniency, everyone who was involved in the bloodshed of civilians, or exceeded the powers of the state, | direct
e4 THREATEN/arrest | hold to account | a=We>SHA
e5 ASSAULT | bloodshed of civilians | r=civilians>Residents of the Syrian coast,SYR,CVL | same=e3
. The remnants of the former regime, he warned, have no choice but to surrender at once.
S person:he>SHA | warned | The remnants of the former regime ... have no choice but to surrender at once | indirect
e6 THREATEN/violence | warned | a=he>SHA | r=The remnants of the former regime>REM
e7 REQUEST/yield | no choice but to surrender | a=he>SHA | r=The remnants of the former regime>REM
+ It started on Thursday, when groups of former officers ambushed General Security patrols and checkpoints around Jableh in a coordinated manner, killing at least 16 of their members, besieging others in the naval college and cutting the highway.
e8 ASSAULT/firearms | ambushed | a=groups of former officers>REM | r=General Security patrols>GS | p=Jableh>JAB | d=2025-03-06 | f=killed 16.. "at least 16 of their members"
e9 COERCE/restrict | besieging others | a=groups of former officers>REM | r=others>GS | p=the naval college>JAB | d=2025-03-06
e10 COERCE/restrict | cutting the highway | a=groups of former officers>REM | p=Jableh>JAB | d=2025-03-06
. A statement circulated in the name of a "Military Council", led by one Ghiath Dalla, threatened to topple the authorities.
S document:A statement>=Statement of the Military Council | threatened | topple the authorities | indirect
e11 THREATEN/violence | threatened to topple | a=Military Council>Military Council for the Liberation of Syria,SYR,REB | r=the authorities>SHA
+ Columns from Idlib, Hama and Aleppo moved west during the night, and with them came armed men whom nobody had called, a security source told SANA, "which led to individual violations that we are working to stop".
S outlet:SANA>=SANA ; unnamed:a security source>- | told | which led to individual violations that we are working to stop | direct
e12 MOBILIZE/troops | moved west | a=Columns from Idlib, Hama and Aleppo>MOD | p=the Syrian coast>COA | d=2025-03-06..2025-03-07
e13 ASSAULT | individual violations | a=armed men>-,SYR,REB | p=the Syrian coast>COA
+ The Syrian Observatory for Human Rights, which is based in Britain, speaks of 973 civilians, most of them Alawites, killed "in cold blood" in about forty places; the figure could not be confirmed.
S organization:The Syrian Observatory for Human Rights>SOHR | speaks of | 973 civilians, most of them Alawites, killed "in cold blood" in about forty places | mixed
e14 ASSAULT | killed | r=973 civilians>ALA | p=the Syrian coast>COA | f=killed 973 "973 civilians" | same=e3
. In Baniyas, where bodies lay in stairwells until Saturday, survivors described men who asked at each door whether the family was Sunni.
S unnamed:survivors>- | described | men who asked at each door whether the family was Sunni | indirect
+ Colonel Hassan Abdul Ghani, the Defense Ministry's spokesman, announced that the second stage of the operation, the pursuit of the remnants in the mountains, was under way and that control over al-Qardaha had been restored.
S person:Colonel Hassan Abdul Ghani, the Defense Ministry's spokesman>GHA | announced that | the second stage of the operation, the pursuit of the remnants in the mountains, was under way and that control over al-Qardaha had been restored | indirect
e15 ASSAULT | pursuit of the remnants | a=the Defense Ministry>MOD | r=the remnants>REM | p=the mountains>Latakia Mountains,SYR,35.5,36.1 | st=ongoing
e16 ASSAULT | control over al-Qardaha had been restored | a=the Defense Ministry>MOD | r=the remnants>REM | p=al-Qardaha>QAR
. A mass grave of security personnel was uncovered near that town.
+ Thousands of residents have sought shelter inside the Russian base at Khmeimim, Moscow's Foreign Ministry confirmed.
S organization:Moscow's Foreign Ministry>=Ministry of Foreign Affairs of Russia | confirmed | Thousands of residents have sought shelter inside the Russian base at Khmeimim | indirect
e17 AID | sought shelter | a=Moscow>Russian Armed Forces,RUS,MIL | r=Thousands of residents>ALA | p=Khmeimim>HM | f=displaced 2000.. "Thousands of residents"
+ US Secretary of State Marco Rubio condemned "the radical Islamist terrorists, including foreign jihadis, that murdered people in western Syria", and Ankara cautioned against attempts to drag the country into a new strife.
S person:US Secretary of State Marco Rubio>RUB | condemned | the radical Islamist terrorists, including foreign jihadis, that murdered people in western Syria | direct
e18 ACCUSE/disapprove | condemned | a=US Secretary of State Marco Rubio>RUB | r=the radical Islamist terrorists>-,-,REB
e19 ASSAULT | murdered | a=the radical Islamist terrorists>-,-,REB | r=people in western Syria>ALA | p=western Syria>COA | same=e3
e20 ACCUSE/disapprove | cautioned | a=Ankara>TR
. Saudi Arabia, Jordan and Qatar declared that they stood with the government.
S organization:Saudi Arabia>=Saudi Arabia ; organization:Jordan>=Jordan ; organization:Qatar>=Qatar | declared that | they stood with the government | indirect
e21 SUPPORT | stood with the government | a=Saudi Arabia>Saudi Arabia,SAU,GOV ; Jordan>Jordan,JOR,GOV ; Qatar>Qatar,QAT,GOV | r=the government>Government of Syria,SYR,GOV
+ In Damascus, a silent sit-in for the victims at al-Marjeh Square ended when opponents of it came with sticks and General Security fired into the air to part the two sides.
e22 PROTEST/demo | sit-in | p=al-Marjeh Square>Damascus,SYR,33.51,36.3
e23 ASSAULT/crowd-control | fired into the air | a=General Security>GS | p=al-Marjeh Square>Damascus,SYR,33.51,36.3
. Electricity and water were cut off in Latakia for the third day because of damage to the station.
. The Assad family, who come from al-Qardaha, ruled for fifty-four years until December 8.
