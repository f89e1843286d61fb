@story en-own-p-048 | en | 2024-09-28 | The Jerusalem Post
@who HN = Hassan Nasrallah | LBN | REB
@who HZ = Hezbollah | LBN | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who IAF = Israeli Air Force | ISR | MIL
@who IL = Israel | ISR | GOV
@who AK = Ali Khamenei | IRN | GOV
@who HH = Herzi Halevi | ISR | MIL
@who BN = Benjamin Netanyahu | ISR | GOV
@who NM = Najib Mikati | LBN | GOV
@who US = United States | USA | GOV
@who HO = Houthis | YEM | REB
@who NK = Ali Karaki | LBN | REB
@where BE = Beirut | LBN | 33.85 | 35.51
@where LE = Lebanon | LBN | 33.9 | 35.9
@where TE = Tehran | IRN | 35.69 | 51.39
# Hezbollah confirms death of Nasrallah in strike on Beirut bunker
S organization:Hezbollah>HZ | confirms | death of Nasrallah in strike on Beirut bunker | indirect
e1 ASSAULT/aerial,targeted | death of Nasrallah | r=Nasrallah>HN | p=Beirut>BE | d=2024-09-27
+ Hezbollah acknowledged on Saturday afternoon that its secretary-general, Hassan Nasrallah, had been killed in the massive Israeli air strike that leveled its underground headquarters in Beirut's Dahiyeh suburb the evening before.
S organization:Hezbollah>HZ | acknowledged | its secretary-general, Hassan Nasrallah, had been killed in the massive Israeli air strike that leveled its underground headquarters in Beirut's Dahiyeh suburb the evening before | indirect
e2 ASSAULT/aerial,targeted | killed | a=Israeli>IL | r=its secretary-general, Hassan Nasrallah>HN | p=Dahiyeh>BE | d=2024-09-27 | same=e1
e3 ASSAULT/aerial,destroy | leveled | a=Israeli>IL | r=its underground headquarters>HZ | p=Dahiyeh>BE | d=2024-09-27 | same=e1
. The terror group's statement, which was read out on its Al-Manar channel to the sound of Koranic verses, pledged to "continue the holy war against the enemy and in support of Palestine."
S document:The terror group's statement>=statement of Hezbollah | pledged | continue the holy war against the enemy and in support of Palestine. | direct
e4 THREATEN/violence | pledged | a=The terror group>HZ | r=the enemy>IL | d=2024-09-28
. Hours earlier the IDF had announced: "Hassan Nasrallah will no longer be able to terrorize the world."
S organization:the IDF>IDF | announced | Hassan Nasrallah will no longer be able to terrorize the world. | direct
. Also killed was Ali Karaki, the commander of the southern front, along with others whose number the army did not give.
e5 ASSAULT/aerial,targeted | killed | r=Ali Karaki>NK | p=Dahiyeh>BE | d=2024-09-27 | same=e1
. Dozens of bombs, some weighing a ton, were dropped by F-15I jets of the 69th Squadron within minutes.
e6 ASSAULT/aerial | dropped | a=F-15I jets of the 69th Squadron>IAF | p=Dahiyeh>BE | d=2024-09-27 | same=e1
. The Lebanese Health Ministry counted 33 dead and 195 wounded, figures it expects to rise as the rubble of six apartment blocks is cleared.
S organization:The Lebanese Health Ministry>=Ministry of Public Health of Lebanon | counted | 33 dead and 195 wounded | indirect
e7 ASSAULT/aerial | dead | p=Dahiyeh>BE | d=2024-09-27 | f=killed 33 "33 dead" ; injured 195 "195 wounded" | same=e1
. "This is not the end of our toolbox," Chief of Staff Lt. Gen. Herzi Halevi said in a video, adding, "Anyone who threatens the citizens of Israel, we will know how to reach them."
S person:Chief of Staff Lt. Gen. Herzi Halevi>HH | said | This is not the end of our toolbox | direct
S person:Herzi Halevi>HH | adding | Anyone who threatens the citizens of Israel, we will know how to reach them. | direct
e8 THREATEN/violence | reach them | a=we>IDF | r=Anyone who threatens the citizens of Israel>Enemies of Israel,-,- | d=2024-09-28
. Netanyahu had given the order from his hotel room in New York, shortly before he addressed the UN General Assembly, his office revealed; it published a photo of the moment.
S organization:his office>=Prime Minister's Office of Israel | revealed | Netanyahu had given the order from his hotel room in New York, shortly before he addressed the UN General Assembly | indirect
e9 REQUEST | given the order | a=Netanyahu>BN | p=New York>New York,USA,40.71,-74.01 | d=2024-09-27
. The US was told only when the planes were in the air, the Pentagon said.
S organization:the Pentagon>=United States Department of Defense | said | The US was told only when the planes were in the air | indirect
e10 CONSULT | was told | a=Netanyahu>IL ; The US>US | d=2024-09-27
. Smoke still hung over the coast on Saturday morning, and thousands of families slept on the Corniche, on Martyrs' Square and in cars.
. Further raids hit the Bekaa Valley and the South overnight, after the IDF's Arabic spokesman had warned people near three buildings to get out.
e11 ASSAULT/aerial | raids | r=Bekaa Valley>Residents of the Bekaa Valley,LBN,CVL | p=Bekaa Valley>Bekaa Valley,LBN,33.85,36.0 | d=2024-09-27..2024-09-28
e12 REQUEST/yield | warned | a=the IDF's Arabic spokesman>Avichay Adraee,ISR,MIL | r=people>Residents of southern Beirut,LBN,CVL | d=2024-09-27..2024-09-28
. In Israel the Home Front Command banned gatherings of more than 1,000 people in the center of the country, and reservists from two more brigades were summoned to the northern border.
e13 COERCE/restrict | banned | a=Home Front Command>Home Front Command,ISR,MIL | p=Israel>Israel,ISR,32.1,34.85 | d=2024-09-28
e14 MOBILIZE/troops | summoned | r=reservists from two more brigades>Israeli reservists,ISR,MIL | p=the northern border>northern Israel,ISR,33.0,35.4
. Iran's Supreme Leader Ali Khamenei was moved to a secure place, Reuters reported, citing two regional officials.
S outlet:Reuters>=Reuters ; unnamed:two regional officials>- | reported | Iran's Supreme Leader Ali Khamenei was moved to a secure place | indirect
. He proclaimed five days of mourning and called on Muslims everywhere to stand by Hezbollah "with whatever they have."
S person:He>AK | called on | with whatever they have. | direct
e15 REQUEST/assist | called on | a=He>AK | r=Muslims everywhere>Muslims,-,CVL | d=2024-09-28
. Lebanese caretaker prime minister Najib Mikati cut short his stay at the United Nations; he had sought a three-week truce that Washington and Paris put forward on Wednesday.
e16 REQUEST/yield | sought | a=Lebanese caretaker prime minister Najib Mikati>NM
e17 CONSULT/third-party | put forward | a=Washington>US ; Paris>France,FRA,GOV | d=2024-09-25
. President Joe Biden described the killing as "a measure of justice" for many victims, among them the 241 American servicemen who were murdered in Beirut in 1983.
S person:President Joe Biden>=Joe Biden | described | "a measure of justice" for many victims | mixed
e18 ASSAULT/aerial,targeted | killing | r=victims>HN | p=Beirut>BE | d=2024-09-27 | same=e1
e19 SUPPORT | measure of justice | a=President Joe Biden>Joe Biden,USA,GOV
e20 ASSAULT/suicide-attack | murdered | r=American servicemen>US Marines,USA,MIL | p=Beirut>BE | d=1983-01-01..1983-12-31 | f=killed 241 "241 American servicemen"
. In Idlib, where the group's fighters once helped starve rebel towns, people handed out sweets.
e21 COERCE/restrict | starve | a=the group's fighters>HZ | r=rebel towns>Residents of rebel-held towns in Syria,SYR,CVL
. A siren sent central Israel to the shelters at suppertime: a missile fired from Yemen at Ben-Gurion Airport, where the prime minister had just landed, was shot down outside the border.
e22 ASSAULT/heavy-weapons | fired | a=Yemen>HO | r=Ben-Gurion Airport>Ben Gurion Airport,ISR,CVL | p=Ben-Gurion Airport>Ben Gurion Airport,ISR,32.01,34.88 | d=2024-09-28
e23 ASSAULT | shot down | a=Israel>IL | r=Yemen>HO | d=2024-09-28
. Nasrallah, who was 64, had led the organization since February 1992, when an Israeli helicopter killed his predecessor, Abbas Musawi, with his wife and son.
e24 ASSAULT/aerial,targeted | killed | a=an Israeli helicopter>IAF | r=his predecessor, Abbas Musawi>Abbas Musawi,LBN,REB ; his wife and son>Wife and son of Abbas Musawi,LBN,CVL | d=1992-02-01..1992-02-29
. It was under him that the IDF left southern Lebanon in 2000 and that the war of 2006 was fought to a standstill.
e25 RETREAT/withdraw | left southern Lebanon | a=the IDF>IDF | p=southern Lebanon>southern Lebanon,LBN,33.27,35.4 | d=2000-01-01..2000-12-31
e26 ASSAULT | war of 2006 | a=the IDF>IDF ; him>HZ | p=Lebanon>LE | d=2006-01-01..2006-12-31

@story en-own-p-049 | en | 2023-09-19 | Anadolu Wire
@who I = Iran | IRN | GOV
@who US = United States | USA | GOV
@who Q = Qatar | QAT | GOV
@who KR = South Korea | KOR | GOV
@who FIVE = American prisoners in Iran | USA | -
@who ER = Ebrahim Raisi | IRN | GOV
@who JB = Joe Biden | USA | GOV
@where D = Doha | QAT | 25.29 | 51.53
# US, Iran complete prisoner swap as $6B in oil money reaches Doha
e1 RETREAT/release | prisoner swap | a=US>US ; Iran>I | p=Doha>D | d=2023-09-18
e2 CONCEDE | reaches | r=Iran>I | p=Doha>D | d=2023-09-18
+ DOHA, Qatar — Five Americans held for years in Iran limped and laughed down the steps of a Qatari jet on Monday, free under a deal for which Washington let go five Iranians and unblocked $6 billion.
e3 RETREAT/release | free | r=Five Americans>FIVE | p=DOHA>D | d=2023-09-18 | f=size 5 "Five Americans" | same=e1
e4 COERCE/arrest | held | a=Iran>I | r=Five Americans>FIVE | p=Iran>Iran,IRN,32.4,53.7
e5 RETREAT/release | let go | a=Washington>US | r=five Iranians>Iranian prisoners in the United States,IRN,- | d=2023-09-18 | f=size 5 "five Iranians" | same=e1
e6 CONCEDE | unblocked | a=Washington>US | r=Iran>I | d=2023-09-18 | same=e2
. The money, earned from oil sales to South Korea and frozen since 2019, was moved to accounts in Doha, from which only food and medicine may be paid for.
e7 SANCTION/discontinue | frozen | r=Iran>I | p=South Korea>South Korea,KOR,37.57,126.98 | d=2019-01-01..2023-09-18
. "It was their own money," Qatar's Foreign Ministry spokesperson said, "and every dollar is under our eyes."
S person:Qatar's Foreign Ministry spokesperson>=Majed al-Ansari | said | It was their own money | direct
. Doha hosted at least eight rounds of indirect talks from March 2022, with envoys sitting in separate hotels.
e8 CONSULT/third-party | indirect talks | a=envoys>I ; envoys>US ; Doha>Q | p=Doha>D | d=2022-03-01..2023-09-18
. US President Joe Biden thanked the emir and the sultan of Oman and urged his citizens not to travel to Iran.
e9 SUPPORT | thanked | a=US President Joe Biden>JB | r=the emir>Tamim bin Hamad Al Thani,QAT,GOV ; the sultan of Oman>Haitham bin Tariq,OMN,GOV
e10 REQUEST | urged | a=US President Joe Biden>JB | r=his citizens>Americans,USA,CVL
. In the same breath he announced sanctions on Iran's Intelligence Ministry and on former President Mahmoud Ahmadinejad over the fate of an FBI agent missing since 2007.
e11 SANCTION/discontinue | sanctions | a=he>JB | r=Iran's Intelligence Ministry>Intelligence Ministry of Iran,IRN,SPY ; former President Mahmoud Ahmadinejad>Mahmoud Ahmadinejad,IRN,OPP | d=2023-09-18
. Republicans in Congress accused him of paying a ransom.
e12 ACCUSE/disapprove | accused | a=Republicans in Congress>Republican Party,USA,LEG | r=him>JB
. "The White House has put a price on every American abroad," one senator said.
S unnamed:one senator>- | said | The White House has put a price on every American abroad | direct
e13 ACCUSE/disapprove | put a price | a=one senator>Republican senator,USA,LEG | r=The White House>US
. Iranian President Ebrahim Raisi, on his way to the UN in New York, called it "purely a humanitarian action."
S person:Iranian President Ebrahim Raisi>ER | called | purely a humanitarian action. | direct
. Of the five Iranians, only two flew home; two chose to stay in the US, and one went to a third country.

@story en-own-p-050 | en | 2021-11-09 | Baltic Observer
@who BY = Belarus | BLR | GOV
@who PL = Poland | POL | GOV
@who EU = European Union | - | IGO
@who MIG = Migrants at the Polish border | - | CVL
@who AL = Alexander Lukashenko | BLR | GOV
@who UV = Ursula von der Leyen | - | IGO
@who LT = Lithuania | LTU | GOV
@who VP = Vladimir Putin | RUS | GOV
@who AM = Angela Merkel | DEU | GOV
@where K = Kuznica | POL | 53.51 | 23.65
# Poland masses 12,000 soldiers as migrants cut border wire
e1 MOBILIZE/troops | masses | a=Poland>PL | p=Poland>K | f=size 12000 "12,000 soldiers"
e2 PROTEST/riot | cut border wire | a=migrants>MIG | p=Poland>K | d=2021-11-08
+ KUZNICA, Poland - Hundreds of people, most of them Iraqi Kurds, tried to break through the frontier from Belarus on Monday with spades, wire cutters and the trunk of a birch, and Polish guards drove them back with gas.
e3 PROTEST/riot | tried to break through | a=Hundreds of people>MIG | p=KUZNICA>K | d=2021-11-08 | f=size 200.. "Hundreds of people" | same=e2
e4 ASSAULT/crowd-control | drove them back with gas | a=Polish guards>Polish Border Guard,POL,COP | r=them>MIG | p=KUZNICA>K | d=2021-11-08
+ Warsaw has now moved 12,000 soldiers up to the fence, twice as many as last month.
e5 MOBILIZE/troops | moved | a=Warsaw>PL | p=KUZNICA>K | f=size 12000 "12,000 soldiers" | same=e1
+ Between three and four thousand migrants are camping in the forest beside the crossing, a government spokesman, Piotr Müller, estimated, and more than ten thousand others are waiting in Minsk.
S person:a government spokesman, Piotr Müller>=Piotr Müller | estimated | Between three and four thousand migrants are camping in the forest beside the crossing | indirect
+ The European Union accuses Alexander Lukashenko of flying the wretched in from the Middle East with tourist visas and pushing them over the border, in revenge for sanctions.
e6 ACCUSE/allege | accuses | a=The European Union>EU | r=Alexander Lukashenko>AL
e7 COERCE | pushing them over the border | a=Alexander Lukashenko>AL | r=the wretched>MIG | st=possible
+ "Belarus must stop putting people's lives at risk," the head of the Commission, Ursula von der Leyen, demanded, and she asked member states to widen the sanctions to airlines.
S person:Ursula von der Leyen>UV | demanded | Belarus must stop putting people's lives at risk | direct
e8 REQUEST/yield | must stop | a=Ursula von der Leyen>UV | r=Belarus>BY | d=2021-11-08
e9 REQUEST | asked | a=she>UV | r=member states>EU member states,-,GOV | d=2021-11-08
+ Minsk denies everything, and its border committee says that the Poles are "provoking a conflict" with their tanks.
S organization:its border committee>=State Border Committee of Belarus | says | the Poles are "provoking a conflict" with their tanks | mixed
e10 REJECT | denies | a=Minsk>BY | r=The European Union>EU
e11 ACCUSE/disapprove | provoking a conflict | a=its border committee>State Border Committee of Belarus,BLR,MIL | r=the Poles>PL
+ Lithuania's parliament will vote today on a state of emergency along its own stretch of the frontier.
e12 COERCE/martial-law | state of emergency | a=Lithuania's parliament>Parliament of Lithuania,LTU,LEG | p=its own stretch of the frontier>Belarus–Lithuania border,LTU,54.5,25.5 | d=2021-11-09 | st=possible
+ At least eight people have died in the woods since summer, of cold for the most part.
+ Aid workers are not allowed within three kilometres of the line.
e13 COERCE/restrict | not allowed | a=Warsaw>PL | r=Aid workers>Aid workers in Poland,POL,NGO | p=the line>K | st=ongoing
+ In villages nearby, people hang green lamps in their windows to say that whoever knocks will be given soup and no policeman called.
+ "They asked me for Germany, and I gave them socks," said Halina Pawluk, 71.
S person:Halina Pawluk>=Halina Pawluk | said | They asked me for Germany, and I gave them socks | direct
e14 AID | gave them socks | a=I>Halina Pawluk,POL,CVL | r=them>MIG
+ Chancellor Angela Merkel rang Vladimir Putin and begged him to use his influence; he advised her to talk to Minsk.
e15 CONSULT/phone | rang | a=Chancellor Angela Merkel>AM ; Vladimir Putin>VP
e16 REQUEST/assist | begged | a=Chancellor Angela Merkel>AM | r=him>VP
e17 REQUEST/meet | advised | a=he>VP | r=her>AM

@story en-own-p-051 | en | 2025-05-12 | Levant Daily
@who PKK = PKK | TUR | REB
@who AO = Abdullah Ocalan | TUR | REB
@who RE = Recep Tayyip Erdogan | TUR | GOV
@who T = Turkey | TUR | GOV
@who DB = Devlet Bahceli | TUR | OPP
@who DEM = DEM Party | TUR | OPP
@where Q = Qandil Mountains | IRQ | 36.55 | 45.0
@where D = Diyarbakir | TUR | 37.91 | 40.24
# PKK dissolves itself after four decades of war with Turkey
e1 CONCEDE | dissolves itself | a=PKK>PKK | d=2025-05-12
e2 ASSAULT | war | a=PKK>PKK ; Turkey>T | p=Turkey>Turkey,TUR,39.0,35.0 | d=1984-01-01..2025-05-12
+ The Kurdistan Workers' Party announced on Monday that it would disband and lay down its arms, heeding a call that its jailed founder, Abdullah Ocalan, issued in February from his island prison.
S organization:The Kurdistan Workers' Party>PKK | announced | it would disband and lay down its arms | indirect
e3 CONCEDE | disband | a=it>PKK | d=2025-05-12 | same=e1
e4 RETREAT/disarm | lay down its arms | a=it>PKK | st=planned
e5 REQUEST/yield | call | a=its jailed founder, Abdullah Ocalan>AO | r=The Kurdistan Workers' Party>PKK | d=2025-02-01..2025-02-28
. The decision was taken at a congress in the mountains of northern Iraq last week, the group said in a statement carried by the Firat news agency.
S outlet:the Firat news agency>=Firat ; organization:the group>PKK | said | The decision was taken at a congress in the mountains of northern Iraq last week | indirect
. The PKK, it read, "has fulfilled its historic mission" and brought the Kurdish question to a point where it can be settled by democratic politics.
S document:it>=statement of the PKK | read | The PKK ... "has fulfilled its historic mission" and brought the Kurdish question to a point where it can be settled by democratic politics | mixed
. President Recep Tayyip Erdogan welcomed it as "an important threshold" on the way to a Turkey without terror, and said the intelligence service would see to it that promises were kept.
S person:President Recep Tayyip Erdogan>RE | welcomed | an important threshold | direct
S person:President Recep Tayyip Erdogan>RE | said | the intelligence service would see to it that promises were kept | indirect
e6 SUPPORT | welcomed | a=President Recep Tayyip Erdogan>RE | r=it>PKK | d=2025-05-12
. Neither an amnesty nor language rights have so far been offered by Ankara.
e7 CONCEDE | offered | a=Ankara>T | st=denied
. More than 40,000 people have died since the organization took up arms in 1984 for a state of its own.
e8 ASSAULT | died | p=Turkey>Turkey,TUR,39.0,35.0 | d=1984-01-01..2025-05-12 | f=killed 40000.. "More than 40,000 people" | same=e2
. It declared a ceasefire in March of this year, as it had several times before, most hopefully in 2013.
e9 CONCEDE | declared a ceasefire | a=It>PKK | d=2025-03-01..2025-03-31
. That process broke down in July 2015, and months of street fighting laid waste the old quarter of Diyarbakir.
e10 ASSAULT | street fighting | p=Diyarbakir>D | d=2015-07-01..2016-07-31
. Devlet Bahceli, the nationalist ally of Erdogan who set things in motion last autumn by shaking hands with Kurdish deputies, thanked Ocalan by name.
e11 CONSULT | shaking hands | a=Devlet Bahceli>DB ; Kurdish deputies>DEM | d=2024-10-01
e12 SUPPORT | thanked | a=Devlet Bahceli>DB | r=Ocalan>AO
. Turkish drones nevertheless struck a tunnel near Amedi at the weekend, the Kurdish broadcaster Rudaw reported.
S outlet:the Kurdish broadcaster Rudaw>=Rudaw | reported | Turkish drones nevertheless struck a tunnel near Amedi at the weekend | indirect
e13 ASSAULT/drone | struck | a=Turkish drones>Turkish Armed Forces,TUR,MIL | r=a tunnel>PKK | p=Amedi>Amedi,IRQ,37.09,43.49 | d=2025-05-10..2025-05-11
. Who will collect the weapons, and where, is to be worked out with the governments in Baghdad and Erbil.
e14 RETREAT/disarm | collect the weapons | st=planned | same=e4
. In a tea house in Diyarbakir, the radio was turned up and then down again.
. "I lost one son to the mountain and one to the army," said Zeynep Aktas, 68, "so let nobody dance today."
S person:Zeynep Aktas>=Zeynep Aktas | said | I lost one son to the mountain and one to the army | direct

@story en-own-p-052 | en | 2023-07-17 | TASS
@who R = Russia | RUS | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who U = Ukraine | UKR | GOV
@where CB = Crimean Bridge | UKR | 45.31 | 36.51
# Black Sea deal effectively over — Kremlin
S organization:Kremlin>=Kremlin | - | Black Sea deal effectively over | indirect
e1 SANCTION/withdraw | over | a=Kremlin>R | d=2023-07-17
+ MOSCOW, July 17. /TASS/.
. The Black Sea agreements have ceased to be in effect, Kremlin Spokesman Dmitry Peskov told reporters on Monday.
S person:Kremlin Spokesman Dmitry Peskov>DP | told | The Black Sea agreements have ceased to be in effect | indirect
e2 SANCTION/withdraw | ceased to be in effect | d=2023-07-17 | same=e1
. "As soon as the Russian part is fulfilled, the Russian side will immediately return to the implementation of the deal," he vowed.
S person:he>DP | vowed | As soon as the Russian part is fulfilled, the Russian side will immediately return to the implementation of the deal | direct
e3 AGREE | will immediately return | a=the Russian side>R | st=possible
. Moscow has notified Turkey, Ukraine and the UN Secretariat of its objection to extending the deal, according to the Foreign Ministry.
S organization:the Foreign Ministry>=Ministry of Foreign Affairs of Russia | according to | Moscow has notified Turkey, Ukraine and the UN Secretariat of its objection to extending the deal | indirect
e4 REJECT | objection | a=Moscow>R | r=Turkey>Turkey,TUR,GOV ; Ukraine>U ; UN Secretariat>United Nations,-,IGO | d=2023-07-17
. The decision has nothing to do with the overnight attack on the Crimean Bridge, Peskov stressed.
S person:Peskov>DP | stressed | The decision has nothing to do with the overnight attack on the Crimean Bridge | indirect
e5 ASSAULT/drone,explosives | attack | r=Crimean Bridge>Residents of Crimea,UKR,CVL | p=Crimean Bridge>CB | d=2023-07-17
. A couple from the Belgorod Region were killed and their daughter was injured there when two surface drones exploded at about 3:05 a.m. Moscow time.
e6 ASSAULT/drone,explosives | killed | r=A couple from the Belgorod Region>-,RUS,CVL ; their daughter>-,RUS,CVL | p=Crimean Bridge>CB | d=2023-07-17 | f=killed 2 "A couple" ; injured 1 "their daughter" | same=e5
. The National Anti-Terrorism Committee blamed the terrorist attack on Ukrainian special services.
e7 ACCUSE/allege | blamed | a=The National Anti-Terrorism Committee>National Anti-Terrorism Committee of Russia,RUS,SPY | r=Ukrainian special services>Security Service of Ukraine,UKR,SPY
e8 ASSAULT/drone,explosives | terrorist attack | a=Ukrainian special services>Security Service of Ukraine,UKR,SPY | p=Crimean Bridge>CB | d=2023-07-17 | st=possible | same=e5

@story en-own-p-053 | en | 2024-06-09 | The Times of Israel
@who BG = Benny Gantz | ISR | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who NU = National Unity | ISR | OPP
@who HOS = Noa Argamani, Almog Meir Jan, Andrey Kozlov and Shlomi Ziv | ISR | CVL
@who H = Hamas | PSE | REB
@who YL = Yair Lapid | ISR | OPP
@who IBG = Itamar Ben Gvir | ISR | GOV
@who YAM = Yamam | ISR | COP
@where N = Nuseirat | PSE | 31.45 | 34.39
# Gantz quits war cabinet, urges early elections; day after dramatic rescue of 4 hostages
e1 RETREAT/resign | quits | a=Gantz>BG | d=2024-06-09
e2 REQUEST/change | urges | a=Gantz>BG | d=2024-06-09
e3 AID | rescue | r=4 hostages>HOS | d=2024-06-08 | f=size 4 "4 hostages"
+ War cabinet minister Benny Gantz announced on Sunday evening that his National Unity party was leaving the emergency government it had entered days after October 7.
S person:War cabinet minister Benny Gantz>BG | announced | his National Unity party was leaving the emergency government it had entered days after October 7 | indirect
e4 RETREAT/resign | leaving | a=his National Unity party>NU | d=2024-06-09 | same=e1
. "Netanyahu prevents us from advancing to a real victory," he told a press conference in Ramat Gan, which he had put off by a day because of the hostage rescue.
S person:he>BG | told | Netanyahu prevents us from advancing to a real victory | direct
e5 ACCUSE/disapprove | prevents | a=he>BG | r=Netanyahu>BN | d=2024-06-09
e6 AID | hostage rescue | d=2024-06-08 | same=e3
. Addressing the prime minister, he said: "Set an agreed election date.
S person:he>BG | said | Set an agreed election date. ... Don't let our nation tear apart. | direct
e7 REQUEST/change | Set an agreed election date | a=he>BG | r=the prime minister>BN | d=2024-06-09 | same=e2
. Don't let our nation tear apart."
. Benjamin Netanyahu answered on X: "This is not the time to abandon the campaign — this is the time to join forces."
S person:Benjamin Netanyahu>BN | answered | This is not the time to abandon the campaign — this is the time to join forces. | direct
. Far-right ministers lost no time: Itamar Ben Gvir demanded the empty seat in the war cabinet for himself.
e8 REQUEST | demanded | a=Itamar Ben Gvir>IBG | r=Benjamin Netanyahu>BN | d=2024-06-09
. Opposition chief Yair Lapid praised the move as "important and right."
S person:Opposition chief Yair Lapid>YL | praised | important and right. | direct
e9 SUPPORT | praised | a=Opposition chief Yair Lapid>YL | r=Gantz>BG
. The coalition keeps its 64 seats and is in no danger of falling.
. On Saturday, commandos of the Yamam police unit freed Noa Argamani, Almog Meir Jan, Andrey Kozlov and Shlomi Ziv from two apartments in Nuseirat, in central Gaza.
e10 AID | freed | a=commandos of the Yamam police unit>YAM | r=Noa Argamani>Noa Argamani,ISR,CVL ; Almog Meir Jan>Almog Meir Jan,ISR,CVL ; Andrey Kozlov>Andrey Kozlov,ISR,CVL ; Shlomi Ziv>Shlomi Ziv,ISR,CVL | p=Nuseirat>N | d=2024-06-08 | same=e3
. Chief Inspector Arnon Zamora was hit in the first seconds and died in a hospital in Israel.
e11 ASSAULT/firearms | hit | r=Chief Inspector Arnon Zamora>Arnon Zamora,ISR,COP | p=Nuseirat>N | d=2024-06-08 | f=killed 1 "Chief Inspector Arnon Zamora"
. To cover the getaway, the air force pounded the streets around the market; the Hamas government media office spoke of 274 killed, and an army spokesman of "under 100," without saying how many were gunmen.
e12 ASSAULT/aerial | pounded | a=the air force>Israeli Air Force,ISR,MIL | p=Nuseirat>N | d=2024-06-08
S organization:the Hamas government media office>=Gaza government media office | spoke of | 274 killed | indirect
e13 ASSAULT/aerial | killed | p=Nuseirat>N | d=2024-06-08 | f=killed 274 "274 killed" | same=e12
S unnamed:an army spokesman>- | - | under 100, | direct
. The EU's foreign policy chief condemned it as "another massacre of civilians," to which Israel's foreign minister replied that only in Brussels could a rescue be called a crime.
S person:The EU's foreign policy chief>=Josep Borrell | condemned | another massacre of civilians, | direct
e14 ACCUSE/disapprove | condemned | a=The EU's foreign policy chief>Josep Borrell,-,IGO
S person:Israel's foreign minister>=Israel Katz | replied that | only in Brussels could a rescue be called a crime | indirect
e15 REJECT | replied | a=Israel's foreign minister>Israel Katz,ISR,GOV | r=The EU's foreign policy chief>Josep Borrell,-,IGO
. Hamas threatened that the operation would make life worse for those still in its hands, some 120 people.
S organization:Hamas>H | threatened that | the operation would make life worse for those still in its hands, some 120 people | indirect
e16 THREATEN/violence | threatened | a=Hamas>H | r=those still in its hands>Hostages held in Gaza,ISR,CVL
. Argamani's mother, who is dying of cancer, was told first.
