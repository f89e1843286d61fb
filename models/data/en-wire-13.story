@story en-own-p-079 | en | 2024-10-23 | TASS
@who VP = Vladimir Putin | RUS | GOV
@who XI = Xi Jinping | CHN | GOV
@who NM = Narendra Modi | IND | GOV
@who AG = Antonio Guterres | - | IGO
@who MA = Mahmoud Abbas | PSE | GOV
@who BR = BRICS | - | IGO
@where K = Kazan | RUS | 55.79 | 49.12
# BRICS leaders adopt Kazan Declaration, invite 13 partner states
e1 AGREE | adopt | a=BRICS leaders>BR | p=Kazan>K | d=2024-10-23
e2 REQUEST | invite | a=BRICS leaders>BR | r=13 partner states>BRICS partner states,-,GOV | p=Kazan>K | d=2024-10-23
+ KAZAN, October 23. /TASS/.
. The leaders of BRICS have adopted a declaration that calls for an immediate ceasefire in the Gaza Strip and condemns unilateral sanctions, its text posted on the Kremlin website says.
S document:its text>=Kazan Declaration | says | calls for an immediate ceasefire in the Gaza Strip and condemns unilateral sanctions | indirect
e3 AGREE | adopted | a=The leaders of BRICS>BR | p=KAZAN>K | d=2024-10-23 | same=e1
e4 REQUEST/yield | calls for an immediate ceasefire | a=The leaders of BRICS>BR | p=KAZAN>K | d=2024-10-23
e5 ACCUSE/disapprove | condemns | a=The leaders of BRICS>BR | p=KAZAN>K | d=2024-10-23
. Russian President Vladimir Putin opened the summit by thanking his guests for coming in such numbers.
e6 CONSULT | summit | a=Russian President Vladimir Putin>VP ; his guests>BR | p=KAZAN>K | d=2024-10-22..2024-10-24
e7 SUPPORT | thanking | a=Russian President Vladimir Putin>VP | r=his guests>BR | p=KAZAN>K | d=2024-10-23
. On its sidelines, Chinese President Xi Jinping and Indian Prime Minister Narendra Modi held their first formal talks in five years, two days after New Delhi announced a deal on patrols along the disputed border.
e8 CONSULT | talks | a=Chinese President Xi Jinping>XI ; Indian Prime Minister Narendra Modi>NM | p=KAZAN>K | d=2024-10-23
e9 AGREE | deal on patrols | a=Chinese>China,CHN,GOV ; New Delhi>India,IND,GOV | d=2024-10-21
. "Mutual trust must be the foundation of our relations," Modi told him.
S person:Modi>NM | told | Mutual trust must be the foundation of our relations | direct
. Both sides should "properly handle differences," the Chinese leader noted, according to the Xinhua news agency.
S outlet:the Xinhua news agency>=Xinhua ; person:the Chinese leader>XI | according to | Both sides should "properly handle differences," | mixed
. Palestinian President Mahmoud Abbas asked the group to help stop the war in Gaza, and UN Secretary-General Antonio Guterres, whose trip was criticized in Kiev, is to meet with Putin on Thursday.
e10 REQUEST/assist | asked | a=Palestinian President Mahmoud Abbas>MA | r=the group>BR | p=KAZAN>K
e11 ACCUSE/disapprove | criticized | a=Kiev>Ukraine,UKR,GOV | r=UN Secretary-General Antonio Guterres>AG
e12 AGREE | meet | a=UN Secretary-General Antonio Guterres>AG ; Putin>VP | p=KAZAN>K | d=2024-10-24 | st=planned

@story en-own-p-080 | en | 2023-10-14 | Levant Daily
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@who HZ = Hezbollah | LBN | REB
@who UN = United Nations | - | IGO
@who EG = Egypt | EGY | GOV
@who GAZ = Residents of Gaza | PSE | CVL
@who AB = Antony Blinken | USA | GOV
@who IA = Issam Abdallah | LBN | MED
@where GC = Gaza City | PSE | 31.5 | 34.47
@where R = Rafah | EGY | 31.28 | 34.24
@where AS = Alma al-Shaab | LBN | 33.11 | 35.18
# Gazans flee south as Israel's deadline runs out
e1 REQUEST/yield | deadline | a=Israel>IL | r=Gazans>GAZ | d=2023-10-13
+ On donkey carts, on tractors and on foot, tens of thousands of people left Gaza City on Saturday after the Israeli army told all 1.1 million inhabitants of the north to move beyond the Wadi Gaza.
e2 REQUEST/yield | told | a=the Israeli army>IDF | r=inhabitants of the north>GAZ | p=Gaza City>GC | d=2023-10-13 | same=e1
e3 ASSAULT | left Gaza City | r=tens of thousands of people>GAZ | p=Gaza City>GC | d=2023-10-14 | f=displaced 20000.. "tens of thousands of people"
. The order, which the United Nations asked Israel to rescind because it could turn "a tragedy into a calamity", fell from the sky on leaflets.
e4 REQUEST/yield | order | r=inhabitants of the north>GAZ | p=Gaza City>GC | d=2023-10-13 | same=e1
e5 REQUEST/yield | asked | a=the United Nations>UN | r=Israel>IL
S organization:the United Nations>UN | - | a tragedy into a calamity | direct
. Hamas told people to stay where they were.
e6 REQUEST | told | a=Hamas>H | r=people>GAZ
. Seventy of those who went, most of them women and children, were killed when vehicles on Salah al-Din road were bombed, according to the Hamas authorities; Israel says it is looking into it.
S organization:the Hamas authorities>=Hamas | according to | Seventy of those who went, most of them women and children, were killed when vehicles on Salah al-Din road were bombed | indirect
e7 ASSAULT/aerial | killed | r=Seventy of those who went>GAZ | p=Salah al-Din road>Salah al-Din Road,PSE,31.46,34.4 | d=2023-10-13 | f=killed 70 "Seventy of those who went"
S organization:Israel>IL | says | it is looking into it | indirect
. At the Rafah crossing, some five hundred Americans waited with their suitcases all day for a gate that did not open.
. Egypt insists that food and medicine go in before foreigners come out.
S organization:Egypt>EG | insists that | food and medicine go in before foreigners come out | indirect
e8 REQUEST/yield | insists | a=Egypt>EG | r=Israel>IL
. It has put up concrete slabs on its side and sent more soldiers to northern Sinai.
e9 MOBILIZE/troops | sent more soldiers | a=It>EG | p=northern Sinai>North Sinai,EGY,30.5,33.8
. Secretary of State Antony Blinken, who was in Riyadh on the fourth leg of a tour, told his hosts that Washington was working on safe areas with the Red Cross.
S person:Secretary of State Antony Blinken>AB | told | Washington was working on safe areas with the Red Cross | indirect
e10 CONSULT/visit | tour | a=Secretary of State Antony Blinken>AB | r=his hosts>Saudi Arabia,SAU,GOV | p=Riyadh>Riyadh,SAU,24.71,46.68 | d=2023-10-14
. Saudi Arabia is freezing its talks on ties with Israel, two people familiar with its thinking told Reuters.
S outlet:Reuters>=Reuters ; unnamed:two people familiar with its thinking>- | told | Saudi Arabia is freezing its talks on ties with Israel | indirect
e11 REJECT/meet | freezing | a=Saudi Arabia>Saudi Arabia,SAU,GOV | r=Israel>IL
. In southern Lebanon the agency mourned one of its own: Issam Abdallah, a cameraman, was hit on Friday by shells from the direction of Israel while he was filming near Alma al-Shaab, and six colleagues were wounded.
e12 ASSAULT/heavy-weapons | hit | r=Issam Abdallah>IA ; six colleagues>Journalists in southern Lebanon,-,MED | p=Alma al-Shaab>AS | d=2023-10-13 | f=killed 1 "Issam Abdallah" ; injured 6 "six colleagues"
. "We do not shoot at journalists," an Israeli spokesman told a briefing, "but we are in a state of war, things might happen."
S unnamed:an Israeli spokesman>- | told | but we are in a state of war, things might happen. | direct
e13 ASSAULT | shoot at journalists | a=We>IDF | r=journalists>Journalists in southern Lebanon,-,MED | st=denied
. On Saturday Hezbollah fired at five outposts in the disputed Shebaa Farms, and the army answered with artillery.
e14 ASSAULT/heavy-weapons | fired | a=Hezbollah>HZ | r=five outposts>IDF | p=Shebaa Farms>Shebaa Farms,-,33.29,35.7 | d=2023-10-14
e15 ASSAULT/heavy-weapons | answered with artillery | a=the army>IDF | r=Hezbollah>HZ | p=Shebaa Farms>Shebaa Farms,-,33.29,35.7 | d=2023-10-14
. London saw tens of thousands march for the Palestinians and Berlin a ban on doing so.
e16 PROTEST/demo | march | a=tens of thousands>Pro-Palestinian demonstrators,GBR,CVL | p=London>London,GBR,51.51,-0.13 | d=2023-10-14 | f=size 20000.. "tens of thousands"
e17 COERCE/restrict | ban | p=Berlin>Berlin,DEU,52.52,13.41 | d=2023-10-14

@story en-own-p-081 | en | 2022-07-01 | East European Gazette
@who U = Ukraine | UKR | GOV
@who R = Russia | RUS | GOV
@who UAF = Armed Forces of Ukraine | UKR | MIL
@who IK = Igor Konashenkov | RUS | MIL
@who AY = Andriy Yermak | UKR | GOV
@where SI = Snake Island | UKR | 45.26 | 30.2
@where SE = Serhiivka | UKR | 46.02 | 30.36
# Missiles kill 21 near Odesa a day after Russians quit Snake Island
e1 ASSAULT/heavy-weapons | kill | r=21>-,UKR,CVL | p=Odesa>SE | d=2022-07-01 | f=killed 21 "21"
e2 RETREAT/withdraw | quit | a=Russians>R | p=Snake Island>SI | d=2022-06-30
+ Three Kh-22 missiles fired from bombers over the Black Sea hit a block of flats and a holiday home in the resort of Serhiivka at one o'clock on Friday morning and killed at least 21 people, among them a boy of twelve.
e3 ASSAULT/heavy-weapons,aerial | hit | a=bombers>Russian Air Force,RUS,MIL | r=at least 21 people>Residents of Serhiivka,UKR,CVL | p=Serhiivka>SE | d=2022-07-01 | f=killed 21.. "at least 21 people" | same=e1
. "In response to the defeat on Snake Island, the Russian troops respond with the cynical shelling of civilians," wrote Andriy Yermak, the president's chief of staff.
S person:Andriy Yermak>AY | wrote | In response to the defeat on Snake Island, the Russian troops respond with the cynical shelling of civilians | direct
e4 ASSAULT/heavy-weapons | shelling | a=the Russian troops>Russian Armed Forces,RUS,MIL | r=civilians>Residents of Serhiivka,UKR,CVL | p=Serhiivka>SE | d=2022-07-01 | same=e1
e5 ACCUSE/disapprove | cynical | a=Andriy Yermak>AY | r=the Russian troops>Russian Armed Forces,RUS,MIL
. Moscow had presented its departure from the rock the day before as a "gesture of goodwill" that would let grain ships pass.
S organization:Moscow>R | presented | gesture of goodwill | direct
e6 RETREAT/withdraw | departure | a=Moscow>R | p=the rock>SI | d=2022-06-30 | same=e2
. Kyiv's generals say that French howitzers chased the garrison away in two speedboats.
S unnamed:Kyiv's generals>- | say | French howitzers chased the garrison away in two speedboats | indirect
e7 ASSAULT/heavy-weapons | chased | a=French howitzers>UAF | r=the garrison>Russian garrison on Snake Island,RUS,MIL | p=the rock>SI | d=2022-06-30
. It was there, on the first day of the invasion, that a border guard told the cruiser Moskva by radio what it could do with itself.
e8 ASSAULT | invasion | a=Moscow>R | r=Kyiv>U | d=2022-02-24
. Thirteen of the garrison were taken prisoner and later exchanged; the cruiser sank in April after two Ukrainian missiles had struck it.
e9 ASSAULT/abduct | taken prisoner | r=Thirteen of the garrison>Ukrainian border guards on Snake Island,UKR,MIL | p=the rock>SI | d=2022-02-24 | f=detained 13 "Thirteen of the garrison"
e10 RETREAT/release | exchanged | r=Thirteen of the garrison>Ukrainian border guards on Snake Island,UKR,MIL
e11 ASSAULT/heavy-weapons | struck | a=Ukrainian missiles>UAF | r=the cruiser>Russian Black Sea Fleet,RUS,MIL | p=Snake Island>Black Sea,-,45.2,30.9 | d=2022-04-01..2022-04-30
. On Friday evening two Russian jets dropped phosphorus on what was left on the island, General Valeriy Zaluzhnyi charged, and put a film of it on Telegram.
S person:General Valeriy Zaluzhnyi>=Valeriy Zaluzhnyi | charged | On Friday evening two Russian jets dropped phosphorus on what was left on the island | indirect
e12 ASSAULT/aerial,unconventional | dropped phosphorus | a=two Russian jets>Russian Air Force,RUS,MIL | p=the island>SI | d=2022-07-01
. In Lysychansk, the last city in the Luhansk region that Ukraine still holds, the fighting has come to the oil refinery, the governor reported.
S person:the governor>=Serhii Haidai | reported | the fighting has come to the oil refinery | indirect
e13 ASSAULT | fighting | p=Lysychansk>Lysychansk,UKR,48.9,38.44 | st=ongoing
. Norway pledged a billion euros, and Washington will send two NASAMS air defence systems, whose delivery President Joe Biden had held out at the NATO summit in Madrid.
e14 AGREE | pledged | a=Norway>Norway,NOR,GOV | r=Ukraine>U
e15 AGREE | will send | a=Washington>United States,USA,GOV | r=Ukraine>U | st=planned
. The European Commission gave its blessing to a flag: the blue and yellow one now hangs in the Rada beside that of the Union.
. Lieutenant General Igor Konashenkov denied in Moscow that any civilian target had been aimed at.
S person:Lieutenant General Igor Konashenkov>IK | denied | any civilian target had been aimed at | indirect
e16 REJECT | denied | a=Lieutenant General Igor Konashenkov>IK
e17 ASSAULT/heavy-weapons | aimed at | r=civilian target>Residents of Serhiivka,UKR,CVL | p=Serhiivka>SE | d=2022-07-01 | st=denied | same=e1
. In Serhiivka the swings of the holiday home stood upright in the ash.

@story en-own-p-082 | en | 2025-05-30 | Mehr News Agency
@who IR = Iran | IRN | GOV
@who TJ = Tajikistan | TJK | GOV
@who OM = Oman | OMN | GOV
@who MP = Masoud Pezeshkian | IRN | GOV
@who HBT = Haitham bin Tariq | OMN | GOV
@where MU = Muscat | OMN | 23.59 | 58.41
# Iran, Oman ink 18 documents during Pezeshkian's Muscat visit
e1 AGREE | ink 18 documents | a=Iran>IR ; Oman>OM | p=Muscat>MU | d=2025-05-27
e2 CONSULT/visit | visit | a=Pezeshkian>MP | r=Oman>OM | p=Muscat>MU | d=2025-05-27..2025-05-28
+ TEHRAN, May 30 (MNA) – President Masoud Pezeshkian has described his two-day trip to Oman as a turning point in the ties of the two neighbors, the presidential office reported.
S organization:the presidential office>=Office of the President of Iran ; person:President Masoud Pezeshkian>MP | described | a turning point in the ties of the two neighbors | indirect
e3 CONSULT/visit | two-day trip | a=President Masoud Pezeshkian>MP | r=Oman>OM | p=Oman>MU | d=2025-05-27..2025-05-28 | same=e2
. Five agreements and 13 memorandums on trade, transit and energy were signed in the presence of the president and Sultan Haitham bin Tariq.
e4 AGREE | signed | a=the president>MP ; Sultan Haitham bin Tariq>HBT | p=Muscat>MU | d=2025-05-27 | same=e1
. “We trust our friends in Oman more than anyone else,” Pezeshkian told Omani businessmen, thanking the sultan for hosting the indirect talks with the US.
S person:Pezeshkian>MP | told | We trust our friends in Oman more than anyone else | direct
e5 SUPPORT | thanking | a=Pezeshkian>MP | r=the sultan>HBT | p=Oman>MU
e6 CONSULT/third-party | indirect talks | a=Oman>OM ; US>United States,USA,GOV
. The two sides opened a direct shipping line between Chabahar and Sohar last year, and trade exceeded two billion dollars.
e7 COOPERATE | opened a direct shipping line | a=The two sides>IR ; The two sides>OM | p=Chabahar>Chabahar,IRN,25.29,60.64 | d=2024-01-01..2024-12-31
. Muscat has agreed to lift visa requirements for Iranian traders.
e8 AGREE | agreed | a=Muscat>OM | r=Iranian traders>Iranian traders,IRN,BUS

@story en-own-p-083 | en | 2024-08-17 | Kyiv Dispatch
@who UAF = Armed Forces of Ukraine | UKR | MIL
@who RU = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who AL = Alexander Lukashenko | BLR | GOV
@who VZ = Volodymyr Zelenskyy | UKR | GOV
@who RG = Rafael Grossi | - | IGO
@where SU = Sudzha | RUS | 51.19 | 35.27
@where KU = Kursk region | RUS | 51.7 | 36.2
@where PO = Pokrovsk | UKR | 48.28 | 37.18
# Ukraine blows up second bridge in Kursk as Russia nears Pokrovsk
e1 ASSAULT/aerial,destroy | blows up | a=Ukraine>U | p=Kursk>KU | d=2024-08-16..2024-08-17
e2 MOBILIZE/troops | nears | a=Russia>RU | p=Pokrovsk>PO | d=2024-08-17 | st=ongoing
+ Ukraine's air force destroyed a second bridge over the river Seim, its commander said on Saturday, and with it the shortest way home for several thousand Russian soldiers.
S person:its commander>=Mykola Oleshchuk | said | Ukraine's air force destroyed a second bridge over the river Seim | indirect
e3 ASSAULT/aerial,destroy | destroyed | a=Ukraine's air force>Ukrainian Air Force,UKR,MIL | p=the river Seim>KU | d=2024-08-16..2024-08-17 | same=e1
. Eleven days into the first invasion of Russian land since the Second World War, Kyiv says it holds 82 villages and the town of Sudzha, where it has installed a military commandant.
S organization:Kyiv>U | says | it holds 82 villages and the town of Sudzha | indirect
e4 ASSAULT | invasion | a=Kyiv>U | r=Russian>RU | p=Kursk>KU | d=2024-08-06..2024-08-17 | st=ongoing
e5 ASSAULT | holds | a=it>U | p=Sudzha>SU | d=2024-08-06..2024-08-17 | same=e4
e6 COERCE | installed a military commandant | a=it>U | p=Sudzha>SU | d=2024-08-15
. More than 120,000 people have been moved out of the border districts, according to the acting governor of Kursk, Alexei Smirnov.
S person:the acting governor of Kursk, Alexei Smirnov>=Alexei Smirnov | according to | More than 120,000 people have been moved out of the border districts | indirect
e7 AID | moved out | r=More than 120,000 people>Residents of Kursk region,RUS,CVL | p=Kursk>KU | f=displaced 120000.. "More than 120,000 people"
. "We are replenishing the exchange fund," Volodymyr Zelenskyy likes to say of the conscripts whom his men have led off by the hundred.
S person:Volodymyr Zelenskyy>VZ | say | We are replenishing the exchange fund | direct
e8 ASSAULT/abduct | led off | a=his men>UAF | r=the conscripts>Russian conscripts,RUS,MIL | p=Kursk>KU | d=2024-08-06..2024-08-17 | f=detained 200.. "by the hundred"
. In Qatar the two sides were to have discussed sparing each other's power stations this month, the Washington Post revealed; the Russians put the meeting off after the border was crossed.
S outlet:the Washington Post>=The Washington Post | revealed | In Qatar the two sides were to have discussed sparing each other's power stations this month | indirect
e9 CONSULT | discussed | a=the two sides>U ; the two sides>RU | p=Qatar>Qatar,QAT,25.29,51.53 | st=denied
e10 REJECT/meet | put the meeting off | a=the Russians>RU | r=the two sides>U
. The Kremlin's spokeswoman for foreign affairs denied that there had been anything to put off.
S person:The Kremlin's spokeswoman for foreign affairs>=Maria Zakharova | denied that | there had been anything to put off | indirect
e11 REJECT | denied | a=The Kremlin's spokeswoman for foreign affairs>Maria Zakharova,RUS,GOV | r=the Washington Post>The Washington Post,USA,MED
. At Zaporizhzhia a drone dropped a charge beside the perimeter of the nuclear plant; Rafael Grossi, head of the UN's atomic watchdog, called yet again for "maximum restraint".
S person:Rafael Grossi>RG | called | maximum restraint | direct
e12 ASSAULT/drone | dropped a charge | r=the nuclear plant>Zaporizhzhia Nuclear Power Plant,UKR,- | p=Zaporizhzhia>Zaporizhzhia Nuclear Power Plant,UKR,47.51,34.59 | d=2024-08-17
e13 REQUEST/yield | called | a=Rafael Grossi>RG
. Alexander Lukashenko has meanwhile sent almost a third of his army to the frontier, he told Russian television, because Kyiv had massed 120,000 men there first.
S outlet:Russian television>=Russian television ; person:he>AL | told | Alexander Lukashenko has meanwhile sent almost a third of his army to the frontier | indirect
e14 MOBILIZE/troops | sent | a=Alexander Lukashenko>AL | p=the frontier>Belarus–Ukraine border,BLR,51.8,29.0
e15 MOBILIZE/troops | massed | a=Kyiv>U | p=there>Belarus–Ukraine border,UKR,51.6,29.0 | f=size 120000 "120,000 men"
. Ukraine's border guards see nothing of the kind.
S organization:Ukraine's border guards>=State Border Guard Service of Ukraine | see | nothing of the kind | indirect
e16 REJECT | nothing of the kind | a=Ukraine's border guards>State Border Guard Service of Ukraine,UKR,MIL | r=Alexander Lukashenko>AL
. In the Donbas things go the other way.
. The Russian vanguard is ten kilometres from Pokrovsk, whose mayor begged the 60,000 who are left to go while there are trains.
e17 MOBILIZE/troops | ten kilometres from Pokrovsk | a=The Russian vanguard>Russian Armed Forces,RUS,MIL | p=Pokrovsk>PO | d=2024-08-17 | st=ongoing | same=e2
e18 REQUEST/yield | begged | a=mayor>Mayor of Pokrovsk,UKR,GOV | r=the 60,000 who are left>Residents of Pokrovsk,UKR,CVL | p=Pokrovsk>PO
. "You cannot pack a garden," Tamara, 72, objected, watering it.
S person:Tamara>=Tamara | objected | You cannot pack a garden | direct

@story en-own-p-084 | en | 2025-03-30 | The Sunday Ledger
@who NS = Northern Stars | - | BUS
# Siege of the box office: 'The Raid on Rafah Street' wins over Haifa festival
+ HAIFA - A low-budget comedy about two plumbers who stumble into a film set captured the audience prize of the Haifa spring festival on Saturday, in what one juror called "an ambush of charm".
S unnamed:one juror>- | called | an ambush of charm | direct
. The director, Noam Ashkar, 29, attacked the script in eleven days, and his cast fought for every laugh.
. "We bombed in Eilat, so we cut twenty minutes," he admitted, to applause.
S person:he>=Noam Ashkar | admitted | We bombed in Eilat, so we cut twenty minutes | direct
. The runner-up, a documentary on lighthouse keepers, surrendered its early lead when the last ballots were counted.
. Rain drove the crowd from the open-air screen to the old customs house before midnight.
. In the sports arena next door, Maccabi's forwards kept up a siege of the visitors' goal and lost all the same.
. The festival will return in October, its organizers said, if the municipality finds the money.
S organization:its organizers>- | said | The festival will return in October ... if the municipality finds the money | indirect
. Earlier in the week the sirens had sounded over the city for a missile from Yemen, which the army shot down.
e1 ASSAULT/heavy-weapons | missile from Yemen | a=Yemen>Houthis,YEM,REB | d=2025-03-24..2025-03-29 | p=HAIFA>Haifa,ISR,32.79,34.99
e2 ASSAULT | shot down | a=the army>Israel Defense Forces,ISR,MIL | d=2025-03-24..2025-03-29
