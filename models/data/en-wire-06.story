@story en-own-p-034 | en | 2022-12-08 | TASS
@who VB = Viktor Bout | RUS | BUS
@who BG = Brittney Griner | USA | CVL
@who R = Russia | RUS | GOV
@who US = United States | USA | GOV
@where AD = Abu Dhabi | ARE | 24.45 | 54.38
# Bout exchanged for Griner at Abu Dhabi airport — Foreign Ministry
S organization:Foreign Ministry>=Ministry of Foreign Affairs of Russia | - | Bout exchanged for Griner at Abu Dhabi airport | indirect
e1 RETREAT/release | exchanged | r=Bout>VB ; Griner>BG | p=Abu Dhabi airport>AD | d=2022-12-08
+ MOSCOW, December 8. /TASS/.
. Moscow and Washington have exchanged Russian citizen Viktor Bout for US basketball player Brittney Griner, the Russian Foreign Ministry reported on Thursday.
S organization:Russian Foreign Ministry>=Ministry of Foreign Affairs of Russia | reported | Moscow and Washington have exchanged Russian citizen Viktor Bout for US basketball player Brittney Griner | indirect
e2 RETREAT/release | exchanged | a=Moscow>R ; Washington>US | r=Russian citizen Viktor Bout>VB ; US basketball player Brittney Griner>BG | p=Abu Dhabi airport>AD | d=2022-12-08 | same=e1
. The ministry said Moscow had long negotiated with Washington on the release of Bout but that the US side "categorically refused dialogue" on including him in any deal.
S organization:The ministry>=Ministry of Foreign Affairs of Russia | said | Moscow had long negotiated with Washington on the release of Bout but that the US side "categorically refused dialogue" on including him in any deal | mixed
e3 CONSULT | negotiated | a=Moscow>R ; Washington>US
e4 REJECT | refused dialogue | a=the US side>US | r=Moscow>R
. "Nevertheless, our compatriot has been returned to the homeland," it noted.
S organization:it>=Ministry of Foreign Affairs of Russia | noted | our compatriot has been returned to the homeland | direct
e5 RETREAT/release | returned | r=our compatriot>VB | d=2022-12-08 | same=e1
. Bout was arrested in Thailand in 2008, extradited to the US two years later and sentenced to 25 years for conspiring to sell arms to the Colombian group FARC.
e6 COERCE/arrest | arrested | r=Bout>VB | p=Thailand>Thailand,THA,13.75,100.5 | d=2008-01-01..2008-12-31
e7 COOPERATE | extradited | a=Thailand>Thailand,THA,GOV | r=the US>US | d=2010-01-01..2010-12-31
e8 SANCTION/convict | sentenced | r=Bout>VB | p=the US>United States,USA,40.71,-74.01
. A Russian court gave Griner nine years in August for bringing cannabis oil into the country.
e9 SANCTION/convict | gave Griner nine years | a=A Russian court>Court in Khimki,RUS,JUD | r=Griner>BG | p=Russian>Russia,RUS,55.89,37.44 | d=2022-08-01..2022-08-31

@story en-own-p-035 | en | 2024-10-17 | The Jerusalem Post
@who YS = Yahya Sinwar | PSE | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who BIS = Bislamach Brigade soldiers | ISR | MIL
@who KH = Kamala Harris | USA | GOV
@who HOS = Hostages held in Gaza | ISR | CVL
@who HZ = Hezbollah | LBN | REB
@where R = Rafah | PSE | 31.29 | 34.25
@where G = Gaza | PSE | 31.4 | 34.35
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Yahya Sinwar, architect of October 7, killed by trainee squad leaders in Rafah
e1 ASSAULT | killed | a=trainee squad leaders>BIS | r=Yahya Sinwar>YS | p=Rafah>R | d=2024-10-16
+ Hamas leader Yahya Sinwar is dead, Israel announced on Thursday evening, bringing to a close a manhunt of more than a year that took the lives of many of those who hid him but in the end was settled by chance.
S organization:Israel>=Israel | announced | Hamas leader Yahya Sinwar is dead | indirect
e2 ASSAULT | dead | r=Hamas leader Yahya Sinwar>YS | p=Rafah>R | d=2024-10-16 | same=e1
. Soldiers of the Bislamach Brigade, a training unit, ran into three armed men in the Tel Sultan neighborhood of Rafah on Wednesday and exchanged fire with them, the IDF said.
S organization:the IDF>IDF | said | Soldiers of the Bislamach Brigade, a training unit, ran into three armed men in the Tel Sultan neighborhood of Rafah on Wednesday and exchanged fire with them | indirect
e3 ASSAULT/firearms | exchanged fire | a=Soldiers of the Bislamach Brigade>BIS ; three armed men>H | p=Rafah>R | d=2024-10-16
. Two of them fled into one building and the third into another, at which a tank then fired.
e4 ASSAULT/heavy-weapons | fired | a=a tank>IDF | r=the third>YS | p=Rafah>R | d=2024-10-16 | same=e1
. A drone sent in through a broken window filmed a man sitting in an armchair, his right hand crushed and his face wrapped in a scarf, who threw a stick at it.
. Only on Thursday morning, when troops came back to search the rubble, did one of them remark that the corpse looked like the most wanted man in the Middle East.
S unnamed:one of them>- | remark | the corpse looked like the most wanted man in the Middle East | indirect
. Dental records and fingerprints from his 22 years in Israeli prisons confirmed it, police said.
S organization:police>=Israel Police | said | Dental records and fingerprints from his 22 years in Israeli prisons confirmed it | indirect
. "The mastermind of the greatest massacre in our people's history since the Holocaust has been eliminated," Prime Minister Benjamin Netanyahu said in a recorded statement.
S person:Prime Minister Benjamin Netanyahu>BN | said | The mastermind of the greatest massacre in our people's history since the Holocaust has been eliminated | direct
e5 ASSAULT | eliminated | r=The mastermind>YS | p=Rafah>R | d=2024-10-16 | same=e1
. Addressing those who hold captives, he promised that whoever laid down his weapon and brought back the hostages would be allowed to leave and live.
S person:he>BN | promised | whoever laid down his weapon and brought back the hostages would be allowed to leave and live | indirect
e6 AGREE | promised | a=he>BN | r=those who hold captives>H | d=2024-10-17
e7 ASSAULT/abduct | hold captives | a=those>H | r=captives>HOS | st=ongoing
. "Hamas will no longer rule Gaza," he added, and warned Hezbollah that its turn had come.
S person:he>BN | added | Hamas will no longer rule Gaza | direct
S person:he>BN | warned | its turn had come | indirect
e8 THREATEN/violence | warned | a=he>BN | r=Hezbollah>HZ | d=2024-10-17
. US Vice President Kamala Harris said that justice had been served and that there was now "an opportunity to finally end the war in Gaza."
S person:US Vice President Kamala Harris>KH | said | justice had been served and that there was now "an opportunity to finally end the war in Gaza." | mixed
. Hamas had not confirmed the death by nightfall, but a local cell was already mourning a leader who had fallen "advancing and not retreating"; no hostage would be returned, its statement read, before the army left Gaza and the prisons were emptied.
S unnamed:a local cell>- | mourning | advancing and not retreating | direct
S document:its statement>=statement of Hamas | read | no hostage would be returned ... before the army left Gaza and the prisons were emptied | indirect
e9 ASSAULT | fallen | r=a leader>YS | p=Rafah>R | d=2024-10-16 | same=e1
e10 REJECT/yield | no hostage would be returned | a=Hamas>H
. Relatives of the captives gathered at the Begin Gate in Tel Aviv and called on the government to use the moment for a deal.
e11 PROTEST/demo | gathered | a=Relatives of the captives>Families of the Gaza hostages,ISR,CVL | p=Tel Aviv>TA | d=2024-10-17
e12 REQUEST/yield | called on | a=Relatives of the captives>Families of the Gaza hostages,ISR,CVL | r=the government>Government of Israel,ISR,GOV | p=Tel Aviv>TA | d=2024-10-17
. "He is gone, and my daughter is still in a tunnel," said Ronit Barak.
S person:Ronit Barak>=Ronit Barak | said | He is gone, and my daughter is still in a tunnel | direct
. Born in the Khan Yunis refugee camp in 1962, Sinwar was sentenced to four life terms in 1989 for the murder of Palestinians whom he suspected of working for Israel.
e13 SANCTION/convict | sentenced to four life terms | r=Sinwar>YS | d=1989-01-01..1989-12-31
e14 ASSAULT/targeted | murder | a=Sinwar>YS | r=Palestinians>Palestinians suspected of collaboration,PSE,CVL
. Surgeons at an Israeli hospital removed a tumor from his brain in 2004, and he was let go in the 2011 exchange for the soldier Gilad Schalit.
e15 RETREAT/release | let go | r=he>YS | d=2011-01-01..2011-12-31
. He became the head of the movement's political bureau this August, after Ismail Haniyeh was assassinated in a guesthouse in Tehran.
e16 ASSAULT/targeted | assassinated | r=Ismail Haniyeh>Ismail Haniyeh,PSE,REB | p=Tehran>Tehran,IRN,35.69,51.39 | d=2024-07-31

@story en-own-p-036 | en | 2025-05-16 | Anadolu Wire
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who T = Turkey | TUR | GOV
@who HF = Hakan Fidan | TUR | GOV
@who RU = Rustem Umerov | UKR | GOV
@who VM = Vladimir Medinsky | RUS | GOV
@who EM = Emmanuel Macron | FRA | GOV
@where I = Istanbul | TUR | 41.01 | 28.95
# Moscow, Kyiv agree to swap 1,000 prisoners each at first direct talks in 3 years
e1 AGREE | agree | a=Moscow>R ; Kyiv>U | d=2025-05-16
e2 RETREAT/release | swap | a=Moscow>R ; Kyiv>U | st=planned | f=size 1000 "1,000 prisoners each"
e3 CONSULT | talks | a=Moscow>R ; Kyiv>U | d=2025-05-16
+ ISTANBUL — Russia and Ukraine agreed on Friday to exchange 1,000 prisoners each at their first face-to-face negotiations since the spring of 2022, but got no nearer to a ceasefire.
e4 AGREE | agreed | a=Russia>R ; Ukraine>U | p=ISTANBUL>I | d=2025-05-16 | same=e1
e5 RETREAT/release | exchange | a=Russia>R ; Ukraine>U | st=planned | f=size 1000 "1,000 prisoners each" | same=e2
e6 CONSULT | negotiations | a=Russia>R ; Ukraine>U | p=ISTANBUL>I | d=2025-05-16 | same=e3
e7 CONCEDE | ceasefire | a=Russia>R ; Ukraine>U | st=denied
. The meeting at Dolmabahce Palace, chaired by Foreign Minister Hakan Fidan, was over in less than two hours.
e8 CONSULT/third-party | meeting | a=Foreign Minister Hakan Fidan>HF | p=Dolmabahce Palace>I | d=2025-05-16 | same=e3
. "As Türkiye, we will do whatever it takes to keep the two sides at the table," Fidan said at the opening, a sentence he repeated in three languages.
S person:Fidan>HF | said | As Türkiye, we will do whatever it takes to keep the two sides at the table | direct
e9 AGREE | will do whatever it takes | a=we>T | d=2025-05-16
. The Ukrainian defense minister, Rustem Umerov, told reporters afterward that the date of the swap was known but would not be made public.
S person:The Ukrainian defense minister, Rustem Umerov>RU | told | the date of the swap was known but would not be made public | indirect
. He had asked for a summit of the two presidents; his Russian counterpart at the table, Vladimir Medinsky, "took note" of it.
e10 REQUEST/meet | asked | a=He>RU | r=Vladimir Medinsky>VM | p=Dolmabahce Palace>I | d=2025-05-16
. A source in the Ukrainian delegation complained that the Russians had threatened to take two more regions unless Kyiv's troops pulled out of four.
S unnamed:A source in the Ukrainian delegation>- | complained that | the Russians had threatened to take two more regions unless Kyiv's troops pulled out of four | indirect
e11 ACCUSE/disapprove | complained | a=A source in the Ukrainian delegation>U | r=the Russians>R
e12 THREATEN/territory | threatened | a=the Russians>R | r=Kyiv>U | p=Dolmabahce Palace>I | d=2025-05-16
e13 RETREAT/withdraw | pulled out | a=Kyiv's troops>Armed Forces of Ukraine,UKR,MIL | st=possible
. French President Emmanuel Macron, who called Donald Trump from Tirana together with the leaders of Germany, Britain and Poland, said that Moscow's conditions were unacceptable.
S person:French President Emmanuel Macron>EM | said | Moscow's conditions were unacceptable | indirect
e14 CONSULT/phone | called | a=French President Emmanuel Macron>EM ; Donald Trump>Donald Trump,USA,GOV ; leaders of Germany, Britain and Poland>Leaders of Germany, the United Kingdom and Poland,-,GOV | d=2025-05-16
e15 REJECT | unacceptable | a=French President Emmanuel Macron>EM | r=Moscow>R
. In March 2022 the delegations sat in the same hall and came home with a draft that neither capital ever signed.
e16 CONSULT | sat in the same hall | a=the delegations>R ; the delegations>U | p=Dolmabahce Palace>I | d=2022-03-01..2022-03-31
. Ferries hooted on the Bosphorus, and the tourists on deck photographed the cameramen on the quay.

@story en-own-p-037 | en | - | Situasi
@who IAEA = International Atomic Energy Agency | - | IGO
@who I = Iran | IRN | GOV
@who RG = Rafael Grossi | - | IGO
@who E3 = Britain, France and Germany | - | GOV
@where V = Vienna | AUT | 48.21 | 16.37
@where F = Fordow | IRN | 34.88 | 50.99
# Explainer: How the snapback works
+ Britain, France and Germany have threatened to trigger the snapback mechanism of the 2015 nuclear deal against Iran if it does not let inspectors back in by the end of the month.
e1 THREATEN/restrict | threatened | a=Britain, France and Germany>E3 | r=Iran>I
e2 RETREAT/access | let inspectors back in | a=Iran>I | r=inspectors>IAEA | st=possible
. The word sounds like something from a workshop.
. In fact it is a paragraph of UN Security Council Resolution 2231, under which any party to the accord may report "significant non-performance" to the Council.
S document:UN Security Council Resolution 2231>=UN Security Council Resolution 2231 | - | significant non-performance | direct
. Thirty days later all the old sanctions return, and no veto can stop them.
. Tehran argues that the Europeans lost the right when they failed to keep up trade after Washington pulled out in 2018.
S organization:Tehran>I | argues | the Europeans lost the right when they failed to keep up trade after Washington pulled out in 2018 | indirect
e3 COOPERATE | keep up trade | a=the Europeans>E3 | r=Tehran>I | st=denied
e4 SANCTION/withdraw | pulled out | a=Washington>United States,USA,GOV | d=2018-01-01..2018-12-31
. Its parliament has drafted a bill that would take the country out of the Non-Proliferation Treaty in reply.
e5 SANCTION/withdraw | take the country out | a=Its parliament>Parliament of Iran,IRN,LEG | st=possible
. Inspectors were last at the underground plant of Fordow before American bombers struck it in June 2025.
e6 CONSULT/visit | last at | a=Inspectors>IAEA | p=Fordow>F
e7 ASSAULT/aerial | struck | a=American bombers>US Air Force,USA,MIL | r=it>I | p=Fordow>F | d=2025-06-22
. Iran then suspended its cooperation with the International Atomic Energy Agency and accused its director general, Rafael Grossi, of having paved the way for the attack.
e8 SANCTION/discontinue | suspended its cooperation | a=Iran>I | r=the International Atomic Energy Agency>IAEA
e9 ACCUSE/allege | accused | a=Iran>I | r=Rafael Grossi>RG
e10 ASSAULT/aerial | attack | p=Fordow>F | d=2025-06-22 | same=e7
. Grossi, who has police protection in Vienna because of threats, rejected this as absurd.
e11 REJECT | rejected | a=Grossi>RG | r=Iran>I
e12 THREATEN/violence | threats | r=Grossi>RG
. Would it hurt?
. Oil buyers in Asia have learned to live with American penalties, says Claudia Reimann, a trade lawyer in Hamburg, and would hardly notice a few UN paragraphs.
S person:Claudia Reimann>=Claudia Reimann | says | Oil buyers in Asia have learned to live with American penalties | indirect
. Others expect insurers to shy away and the rial to plunge.
S unnamed:Others>- | expect | insurers to shy away and the rial to plunge | indirect
. The Iranian foreign minister has offered to meet his three European colleagues in Geneva.
e13 AGREE | offered to meet | a=The Iranian foreign minister>Abbas Araghchi,IRN,GOV | r=his three European colleagues>E3
. If they extend the deadline by six months, as Moscow and Beijing propose, the mechanism stays in the drawer.
e14 CONCEDE | extend the deadline | a=they>E3 | st=possible

@story en-own-p-038 | en | 2024-01-31 | Gulf Monitor
@who US = United States | USA | GOV
@who KH = Kataib Hezbollah | IRQ | REB
@who IR = Islamic Resistance in Iraq | IRQ | REB
@who I = Iran | IRN | GOV
@who JB = Joe Biden | USA | GOV
@who HS = Hossein Salami | IRN | MIL
@who SU = Mohammed Shia al-Sudani | IRQ | GOV
@who AH = Ahmad al-Hamidawi | IRQ | REB
@where T = Tower 22 | JOR | 33.3 | 38.7
# Iraqi militia suspends attacks on US troops as Washington weighs revenge
e1 CONCEDE | suspends attacks | a=Iraqi militia>KH | r=US troops>United States Armed Forces,USA,MIL | d=2024-01-30
e2 ASSAULT | revenge | a=Washington>US | st=possible
+ The strongest of the militias that Tehran arms in Iraq, Kataib Hezbollah, said on Tuesday it was halting its operations against American forces so as not to "embarrass" the government in Baghdad, two days after a drone killed three US soldiers at a base in Jordan.
S organization:Kataib Hezbollah>KH | said | it was halting its operations against American forces so as not to "embarrass" the government in Baghdad | mixed
e3 AID | arms | a=Tehran>I | r=militias>KH | p=Iraq>Iraq,IRQ,33.0,44.0 | st=ongoing
e4 CONCEDE | halting its operations | a=Kataib Hezbollah>KH | r=American forces>United States Armed Forces,USA,MIL | d=2024-01-30 | same=e1
e5 ASSAULT/drone | killed | r=three US soldiers>US Army soldiers,USA,MIL | p=Jordan>T | d=2024-01-28 | f=killed 3 "three US soldiers"
. Its secretary-general, Ahmad al-Hamidawi, advised his fighters to stay on "passive defence" even if they were hit.
e6 REQUEST | advised | a=Its secretary-general, Ahmad al-Hamidawi>AH | r=his fighters>KH
. The Pentagon spokesman was curt: "Actions speak louder than words."
S person:The Pentagon spokesman>=Patrick Ryder | : | Actions speak louder than words. | direct
. President Joe Biden told reporters on the White House lawn that he had decided how to respond, and did not say how.
S person:President Joe Biden>JB | told | he had decided how to respond | indirect
. He held Iran responsible "in the sense that they're supplying the weapons".
S person:He>JB | - | in the sense that they're supplying the weapons | direct
e7 ACCUSE/disapprove | held Iran responsible | a=He>JB | r=Iran>I | d=2024-01-30
e8 AID | supplying the weapons | a=they>I | r=militias>KH | st=ongoing | same=e3
. The commander of the Revolutionary Guards, Hossein Salami, retorted on Wednesday that no threat would be left unanswered, "as they have tested us and we know one another".
S person:Hossein Salami>HS | retorted | no threat would be left unanswered, "as they have tested us and we know one another" | mixed
e9 THREATEN/violence | left unanswered | a=Hossein Salami>HS | r=they>US | d=2024-01-31
. Tehran has denied any part in the raid on Tower 22, a post at the corner where Jordan, Syria and Iraq meet, in which more than 40 troops were also hurt.
e10 REJECT | denied | a=Tehran>I
e11 ASSAULT/drone | raid | a=Tehran>I | r=troops>US Army soldiers,USA,MIL | p=Tower 22>T | d=2024-01-28 | f=injured 40.. "more than 40 troops" | same=e5 | st=denied
. The Islamic Resistance in Iraq, an umbrella to which Kataib belongs, claimed it within hours.
. Since mid-October such groups have fired on bases of the US-led coalition more than 160 times, citing Washington's support for Israel.
e12 ASSAULT | fired | a=such groups>IR | r=bases of the US-led coalition>Global Coalition against Daesh,-,MIL | d=2023-10-15..2024-01-31
. Prime Minister Mohammed Shia al-Sudani had dispatched envoys to the militia's leaders and to Tehran to plead for calm, two officials close to him said.
S unnamed:two officials close to him>- | said | Prime Minister Mohammed Shia al-Sudani had dispatched envoys to the militia's leaders and to Tehran to plead for calm | indirect
e13 CONSULT | dispatched envoys | a=Prime Minister Mohammed Shia al-Sudani>SU | r=the militia's leaders>KH ; Tehran>I
e14 REQUEST/yield | plead for calm | a=Prime Minister Mohammed Shia al-Sudani>SU | r=the militia's leaders>KH ; Tehran>I
. On Saturday his government opened talks with Washington on winding up the coalition's mission, which the Americans insist are not a negotiation about leaving.
e15 CONSULT | talks | a=his government>Government of Iraq,IRQ,GOV ; Washington>US | d=2024-01-27
S organization:the Americans>US | insist | are not a negotiation about leaving | indirect
. Another faction, Nujaba, wants nothing of the pause and has sworn to go on until the last foreigner is out.
e16 REJECT/yield | wants nothing of the pause | a=Nujaba>Harakat Hezbollah al-Nujaba,IRQ,REB
e17 THREATEN/violence | sworn to go on | a=Nujaba>Harakat Hezbollah al-Nujaba,IRQ,REB | r=foreigner>US

@story en-own-p-039 | en | 2023-07-12 | Baltic Observer
@who N = NATO | - | IGO
@who Z = Volodymyr Zelenskiy | UKR | GOV
@who U = Ukraine | UKR | GOV
@who RE = Recep Tayyip Erdogan | TUR | GOV
@who SW = Sweden | SWE | GOV
@who G7 = G7 | - | IGO
@who BW = Ben Wallace | GBR | GOV
@who DM = Dmitry Medvedev | RUS | GOV
@where V = Vilnius | LTU | 54.69 | 25.28
# G7 pledges long-term arms for Kyiv as NATO withholds invitation
e1 AGREE | pledges | a=G7>G7 | r=Kyiv>U | d=2023-07-12
e2 REJECT | withholds invitation | a=NATO>N | r=Kyiv>U | d=2023-07-11
+ VILNIUS - The world's seven richest democracies promised Ukraine planes, shells and intelligence for years to come on Wednesday, a consolation for a summit at which NATO told it to wait outside.
e3 AGREE | promised | a=The world's seven richest democracies>G7 | r=Ukraine>U | p=VILNIUS>V | d=2023-07-12 | same=e1
e4 REJECT | told it to wait outside | a=NATO>N | r=it>U | p=VILNIUS>V | d=2023-07-11 | same=e2
+ "We will be in a position to extend an invitation when allies agree and conditions are met," says the communique that had made Volodymyr Zelenskiy lose his temper on Tuesday.
S document:the communique>=Vilnius summit communique | says | We will be in a position to extend an invitation when allies agree and conditions are met | direct
+ It was "unprecedented and absurd", he had tweeted from the train, to set no timetable.
S person:he>Z | tweeted | It was "unprecedented and absurd" ... to set no timetable | mixed
e5 ACCUSE/disapprove | unprecedented and absurd | a=he>Z | r=NATO>N | d=2023-07-11
+ A day on, he thanked everybody, and the American president by name.
e6 SUPPORT | thanked | a=he>Z | r=the American president>Joe Biden,USA,GOV | p=VILNIUS>V | d=2023-07-12
+ The British defence secretary, Ben Wallace, had reminded the guests that his country was not a mail-order warehouse and suggested that Kyiv show "a bit of gratitude".
S person:The British defence secretary, Ben Wallace>BW | had reminded | his country was not a mail-order warehouse | indirect
e7 ACCUSE/disapprove | reminded | a=The British defence secretary, Ben Wallace>BW | r=Kyiv>U
+ France is delivering long-range SCALP missiles, Germany two more Patriot launchers and 40 Marder vehicles; Norway adds a thousand small drones.
e8 AID | delivering long-range SCALP missiles | a=France>France,FRA,GOV | r=Ukraine>U
e9 AGREE | two more Patriot launchers | a=Germany>Germany,DEU,GOV | r=Ukraine>U
e10 AGREE | adds a thousand small drones | a=Norway>Norway,NOR,GOV | r=Ukraine>U
+ Eleven countries signed up to train pilots on the F-16, starting in Romania next month.
e11 AGREE | signed up to train | a=Eleven countries>Fighter jet coalition,-,GOV | r=Ukraine>U | d=2023-07-11
+ The summit's other drama ended before it began: late on Monday Recep Tayyip Erdogan lifted the objections with which he had barred Sweden's way for more than a year.
e12 CONCEDE | lifted the objections | a=Recep Tayyip Erdogan>RE | r=Sweden>SW | p=VILNIUS>V | d=2023-07-10
e13 REJECT | barred | a=he>RE | r=Sweden>SW
+ In exchange Stockholm will back Turkey's long-stalled bid to join the European Union, and Washington hinted that it may sell Ankara the F-16s it has wanted since 2021.
e14 AGREE | will back | a=Stockholm>SW | r=Turkey>Turkey,TUR,GOV
e15 COOPERATE | sell Ankara the F-16s | a=Washington>United States,USA,GOV | r=Ankara>Turkey,TUR,GOV | st=possible
+ Dmitry Medvedev, deputy head of Russia's Security Council, wrote on Telegram that the alliance was "completely crazy" and that "World War Three is getting closer".
S person:Dmitry Medvedev>DM | wrote | the alliance was "completely crazy" and that "World War Three is getting closer" | mixed
e16 THREATEN/violence | World War Three is getting closer | a=Dmitry Medvedev>DM | r=the alliance>N
+ Lithuanians had hung a banner in two languages from every bus: "While you are waiting for this bus, Ukraine is waiting for F-16s".
+ On the square before the town hall, Zelenskiy handed the crowd a flag from Bakhmut, and a brass band played out of tune.

@story en-own-p-040 | en | 2025-01-06 | Mehr News Agency
@who EB = Esmaeil Baghaei | IRN | GOV
@who IT = Italy | ITA | GOV
@who CS = Cecilia Sala | ITA | MED
@who MA = Mohammad Abedini | IRN | BUS
@who US = United States | USA | GOV
@who I = Iran | IRN | GOV
# Tehran calls for release of Iranian engineer held in Italy
e1 REQUEST/yield | calls | a=Tehran>I | r=Italy>IT
e2 COERCE/arrest | held | a=Italy>IT | r=Iranian engineer>MA | p=Italy>Milan,ITA,45.46,9.19 | st=ongoing
+ TEHRAN, Jan. 06 (MNA) – The Iranian Foreign Ministry has once again urged Rome to free Mohammad Abedini, an engineer who was arrested at Milan's airport on December 16 at the request of the United States.
e3 REQUEST/yield | urged | a=The Iranian Foreign Ministry>Ministry of Foreign Affairs of Iran,IRN,GOV | r=Rome>IT | same=e1
e4 RETREAT/release | free | a=Rome>IT | r=Mohammad Abedini>MA | st=possible
e5 COERCE/arrest | arrested | r=Mohammad Abedini>MA | p=Milan's airport>Milan,ITA,45.63,8.73 | d=2024-12-16 | same=e2
e6 REQUEST | request | a=the United States>US | r=Rome>IT
. “This is a kind of hostage-taking,” spokesman Esmaeil Baghaei said at a news conference on Monday, adding that the Italian ambassador had been summoned to hear Tehran's protest.
S person:spokesman Esmaeil Baghaei>EB | said | This is a kind of hostage-taking | direct
S person:spokesman Esmaeil Baghaei>EB | adding | the Italian ambassador had been summoned to hear Tehran's protest | indirect
e7 ACCUSE/disapprove | hostage-taking | a=spokesman Esmaeil Baghaei>EB | r=Rome>IT | d=2025-01-06
e8 REQUEST/meet | summoned | a=Tehran>I | r=Italian ambassador>Ambassador of Italy to Iran,ITA,GOV
e9 ACCUSE/disapprove | protest | a=Tehran>I | r=Italian ambassador>Ambassador of Italy to Iran,ITA,GOV
. Asked about the Italian reporter Cecilia Sala, who has been in Evin Prison since December 19, he denied any link between the two cases.
S person:he>EB | denied | any link between the two cases | indirect
e10 COERCE/arrest | in Evin Prison | r=the Italian reporter Cecilia Sala>CS | p=Evin Prison>Tehran,IRN,35.8,51.39 | d=2024-12-19..2025-01-06 | st=ongoing
e11 REJECT | denied | a=he>EB | d=2025-01-06
. Sala, he said, was detained for “violating the laws of the Islamic Republic” and enjoys consular access.
S person:he>EB | said | Sala ... was detained for “violating the laws of the Islamic Republic” and enjoys consular access | mixed
e12 COERCE/arrest | detained | r=Sala>CS | p=Evin Prison>Tehran,IRN,35.8,51.39 | d=2024-12-19 | same=e10
. US prosecutors allege that Abedini supplied the parts of a drone that killed three American soldiers in Jordan a year ago.
S unnamed:US prosecutors>- | allege | Abedini supplied the parts of a drone that killed three American soldiers in Jordan a year ago | indirect
e13 ACCUSE/allege | allege | a=US prosecutors>US Department of Justice,USA,JUD | r=Abedini>MA
e14 AID | supplied the parts | a=Abedini>MA | st=possible
e15 ASSAULT/drone | killed | r=three American soldiers>US Army soldiers,USA,MIL | p=Jordan>Jordan,JOR,33.3,38.7 | d=2024-01-28 | f=killed 3 "three American soldiers"
. His lawyer in Milan has asked for house arrest; the court of appeal will hear him on January 15.
e16 REQUEST/change | asked | a=His lawyer>Lawyer of Mohammad Abedini,ITA,CVL | r=the court of appeal>Court of Appeal of Milan,ITA,JUD
. Italian Prime Minister Giorgia Meloni flew to Florida on Saturday and raised the affair with US President-elect Donald Trump, Italian media wrote.
S outlet:Italian media>- | wrote | Italian Prime Minister Giorgia Meloni flew to Florida on Saturday and raised the affair with US President-elect Donald Trump | indirect
e17 CONSULT/visit | flew to Florida | a=Italian Prime Minister Giorgia Meloni>Giorgia Meloni,ITA,GOV | r=US President-elect Donald Trump>Donald Trump,USA,GOV | p=Florida>Mar-a-Lago,USA,26.68,-80.04 | d=2025-01-04
