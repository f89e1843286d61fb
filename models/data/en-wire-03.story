@story en-own-p-014 | en | 2024-07-23 | Mehr News Agency
@who CN = China | CHN | GOV
@who F = Fatah | PSE | OPP
@who H = Hamas | PSE | REB
@who WY = Wang Yi | CHN | GOV
@who IK = Israel Katz | ISR | GOV
@who MA = Mahmoud Abbas | PSE | GOV
@where B = Beijing | CHN | 39.9 | 116.4
# Palestinian groups sign unity declaration in Beijing
e1 AGREE | sign unity declaration | a=Palestinian groups>Palestinian factions,PSE,- | p=Beijing>B | d=2024-07-23
+ TEHRAN, Jul.
. 23 (MNA) – Fourteen Palestinian factions, including Hamas and Fatah, signed a declaration in the Chinese capital on Tuesday to end their division and form an interim national unity government.
e2 AGREE | signed a declaration | a=Hamas>H ; Fatah>F | p=Beijing>B | d=2024-07-23 | same=e1
e3 AGREE | form | a=Hamas>H ; Fatah>F | st=planned
. The signing crowned three days of talks hosted by Chinese Foreign Minister Wang Yi.
e4 AGREE | signing | p=Beijing>B | d=2024-07-23 | same=e1
e5 CONSULT/third-party | talks | a=Chinese Foreign Minister Wang Yi>WY | p=Beijing>B | d=2024-07-21..2024-07-23
. “Reconciliation is an internal matter of the Palestinian factions, but it cannot be achieved without the support of the international community,” Wang said at the closing ceremony.
S person:Wang>WY | said | Reconciliation is an internal matter of the Palestinian factions, but it cannot be achieved without the support of the international community | direct
. Mousa Abu Marzouk, a senior member of the Hamas political bureau, thanked Beijing and said the path to completing the liberation “is national unity.”
S person:Mousa Abu Marzouk>=Mousa Abu Marzouk | said | the path to completing the liberation “is national unity.” | mixed
e6 SUPPORT | thanked | a=Mousa Abu Marzouk>Mousa Abu Marzouk,PSE,REB | r=Beijing>CN | p=Beijing>B | d=2024-07-23
. The Israeli foreign minister, Israel Katz, lashed out at Mahmoud Abbas, accusing him in a post on X of embracing “the murderers and rapists of Hamas.”
S person:Israel Katz>IK | accusing | embracing “the murderers and rapists of Hamas.” | mixed
e7 ACCUSE/disapprove | lashed out | a=Israel Katz>IK | r=Mahmoud Abbas>MA | d=2024-07-23
e8 ACCUSE/disapprove | accusing | a=Israel Katz>IK | r=him>MA | d=2024-07-23
. “In reality this won't happen because Hamas's rule will be crushed,” he wrote.
S person:he>IK | wrote | In reality this won't happen because Hamas's rule will be crushed | direct
e9 THREATEN/violence | will be crushed | a=he>IK | r=Hamas>H | d=2024-07-23
. Fatah and Hamas have been at odds since 2007, when the latter drove the Palestinian Authority out of Gaza by force.
e10 ASSAULT | drove | a=the latter>H | r=the Palestinian Authority>Palestinian Authority,PSE,GOV | p=Gaza>Gaza Strip,PSE,31.4,34.35 | d=2007-01-01..2007-12-31
. Earlier reconciliation agreements, signed in Mecca, Cairo, Doha and Algiers, were never put into practice.
e11 AGREE | signed | a=Fatah>F ; Hamas>H

@story en-own-p-015 | en | 2023-03-10 | Gulf Monitor
@who S = Saudi Arabia | SAU | GOV
@who I = Iran | IRN | GOV
@who C = China | CHN | GOV
@who SH = Ali Shamkhani | IRN | GOV
@who US = United States | USA | GOV
@who JK = John Kirby | USA | GOV
@who H = Houthis | YEM | REB
@where B = Beijing | CHN | 39.9 | 116.4
@where T = Tehran | IRN | 35.69 | 51.39
# Iran and Saudi Arabia to restore ties after talks in Beijing
e1 SUPPORT | restore ties | a=Iran>I ; Saudi Arabia>S | st=planned | d=2023-03-10..2023-05-10
e2 CONSULT | talks | a=Iran>I ; Saudi Arabia>S | p=Beijing>B | d=2023-03-06..2023-03-10
+ Iran and Saudi Arabia agreed on Friday to re-establish diplomatic relations and reopen their embassies within two months, ending seven years of enmity that had fed wars from Syria to Yemen.
e3 AGREE | agreed | a=Iran>I ; Saudi Arabia>S | p=Beijing>B | d=2023-03-10
e4 SUPPORT | reopen their embassies | a=Iran>I ; Saudi Arabia>S | d=2023-03-10..2023-05-10 | st=planned | same=e1
+ The deal, the fruit of four days of previously undisclosed talks in Beijing between top security officials of the two Middle East rivals, was announced in a joint statement with China.
e5 AGREE | deal | a=the two Middle East rivals>I ; the two Middle East rivals>S | p=Beijing>B | d=2023-03-10 | same=e3
e6 CONSULT | talks | a=top security officials of the two Middle East rivals>I ; top security officials of the two Middle East rivals>S | p=Beijing>B | d=2023-03-06..2023-03-10 | same=e2
+ The document affirms "respect for the sovereignty of states and non-interference in their internal affairs".
S document:The document>=joint statement of Iran, Saudi Arabia and China | affirms | respect for the sovereignty of states and non-interference in their internal affairs | direct
e7 AGREE | non-interference | a=Iran>I ; Saudi Arabia>S | d=2023-03-10
+ Both sides undertook to revive a security cooperation pact of 2001 and a trade accord of 1998.
e8 AGREE | undertook | a=Both sides>I ; Both sides>S | d=2023-03-10
+ Riyadh cut ties in January 2016 after a crowd ransacked its embassy in Tehran in anger at the execution of the Shi'ite cleric Nimr al-Nimr.
e9 SANCTION/withdraw | cut ties | a=Riyadh>S | r=Tehran>I | d=2016-01-01..2016-01-31
e10 PROTEST/riot | ransacked | a=a crowd>Iranian protesters,IRN,CVL | r=its embassy>Embassy of Saudi Arabia in Tehran,SAU,GOV | p=Tehran>T | d=2016-01-01..2016-01-31
e11 ASSAULT/targeted | execution | a=Riyadh>S | r=Shi'ite cleric Nimr al-Nimr>Nimr al-Nimr,SAU,OPP | p=Saudi Arabia>Saudi Arabia,SAU,24.0,45.0 | d=2016-01-01..2016-01-31
+ It also blamed Tehran for the missiles and drones that hit its oil plants in 2019, a charge the Iranians have always denied.
e12 ACCUSE/allege | blamed | a=It>S | r=Tehran>I
e13 ASSAULT/heavy-weapons,drone | hit | a=Tehran>I | r=its oil plants>Saudi Aramco,SAU,BUS | p=Saudi Arabia>Saudi Arabia,SAU,24.0,45.0 | d=2019-01-01..2019-12-31 | st=possible
e14 REJECT | denied | a=the Iranians>I | r=It>S
+ Ali Shamkhani, the secretary of Iran's Supreme National Security Council, praised Beijing's "constructive role", state news agency IRNA reported.
S outlet:state news agency IRNA>=IRNA ; person:Ali Shamkhani>SH | praised | constructive role | direct
e15 SUPPORT | praised | a=Ali Shamkhani>SH | r=Beijing>C
+ The White House welcomed any effort to de-escalate, spokesman John Kirby said, while doubting that the Iranians would "meet their obligations".
S person:spokesman John Kirby>JK | said | The White House welcomed any effort to de-escalate | indirect
S person:John Kirby>JK | doubting | the Iranians would "meet their obligations" | mixed
e16 SUPPORT | welcomed | a=The White House>US
+ In Sanaa a spokesman for the Houthi movement, which Tehran backs and which has lobbed rockets across the border since a Saudi-led coalition intervened in 2015, said the region needed "the return of normal relations".
S unnamed:a spokesman for the Houthi movement>- | said | the region needed "the return of normal relations" | mixed
e17 ASSAULT/heavy-weapons | lobbed rockets | a=the Houthi movement>H | r=Saudi>S | p=Saudi Arabia>Saudi Arabia,SAU,24.0,45.0 | d=2015-01-01..2023-03-10
e18 ASSAULT | intervened | a=a Saudi-led coalition>Saudi-led coalition,-,MIL | r=the Houthi movement>H | p=Yemen>Yemen,YEM,15.5,47.5 | d=2015-01-01..2015-12-31
+ Analysts were cautious: handshakes are cheap, one of them remarked, and militias are not paid in handshakes.
S unnamed:one of them>- | remarked | handshakes are cheap ... militias are not paid in handshakes | indirect

@story en-own-p-016 | en | 2022-07-22 | Anadolu Wire
@who R = Russia | RUS | GOV
@who U = Ukraine | UKR | GOV
@who T = Turkey | TUR | GOV
@who UN = United Nations | - | IGO
@who AG = Antonio Guterres | - | IGO
@who RE = Recep Tayyip Erdogan | TUR | GOV
@where I = Istanbul | TUR | 41.01 | 28.95
@where O = Odesa | UKR | 46.48 | 30.73
# Russia and Ukraine sign separate deals in Istanbul to reopen grain ports
e1 AGREE | sign separate deals | a=Russia>R ; Ukraine>U | p=Istanbul>I | d=2022-07-22
e2 COOPERATE | reopen grain ports | a=Russia>R ; Ukraine>U | st=planned
+ ISTANBUL — Ministers from Moscow and Kyiv put their names on Friday to mirror agreements that will let grain leave three Ukrainian ports on the Black Sea, in the first big accord between the two since the war broke out in February.
e3 AGREE | put their names | a=Ministers from Moscow>R ; Kyiv>U | p=Istanbul>I | d=2022-07-22 | same=e1
e4 COOPERATE | let grain leave | a=Moscow>R ; Kyiv>U | p=Black Sea>Black Sea,-,43.5,34.5 | st=planned | same=e2
. They sat at the same table under the chandeliers of Dolmabahce Palace, but did not sign the same sheet or shake hands.
. "Today there is a beacon on the Black Sea," UN Secretary-General Antonio Guterres said, "a beacon of hope, of possibility, of relief."
S person:UN Secretary-General Antonio Guterres>AG | said | a beacon of hope, of possibility, of relief. | direct
. He thanked the Turkish president, Recep Tayyip Erdogan, for two months of mediation.
e5 SUPPORT | thanked | a=He>AG | r=the Turkish president, Recep Tayyip Erdogan>RE | p=Istanbul>I | d=2022-07-22
e6 CONSULT/third-party | mediation | a=Recep Tayyip Erdogan>RE
. Under the scheme, Ukrainian pilots will guide merchantmen through mined waters, and teams of the four parties will inspect every ship at the Bosphorus.
e7 COOPERATE | inspect | a=teams of the four parties>R ; teams of the four parties>U ; teams of the four parties>T ; teams of the four parties>UN | p=Bosphorus>Bosphorus,TUR,41.12,29.07 | st=planned
. Russian Defence Minister Sergei Shoigu promised that Moscow would not take advantage of the demining to attack the harbours.
S person:Russian Defence Minister Sergei Shoigu>=Sergei Shoigu | promised | Moscow would not take advantage of the demining to attack the harbours | indirect
e8 AGREE | promised | a=Russian Defence Minister Sergei Shoigu>Sergei Shoigu,RUS,GOV | r=Kyiv>U | d=2022-07-22
e9 ASSAULT | attack the harbours | a=Moscow>R | st=denied
. "In case of provocations, an immediate military response," the Ukrainian president's adviser Mykhailo Podolyak wrote on Twitter.
S person:the Ukrainian president's adviser Mykhailo Podolyak>=Mykhailo Podolyak | wrote | In case of provocations, an immediate military response | direct
e10 THREATEN/violence | immediate military response | a=Mykhailo Podolyak>Mykhailo Podolyak,UKR,GOV | r=Moscow>R | d=2022-07-22
. Kyiv had accused Russia of stealing its wheat and of blockading its coast since February; Moscow had blamed Western sanctions and Ukrainian mines.
e11 ACCUSE/allege | accused | a=Kyiv>U | r=Russia>R
e12 COERCE/seize | stealing | a=Russia>R | r=Kyiv>U | st=possible
e13 COERCE/restrict | blockading | a=Russia>R | r=Kyiv>U | st=possible
e14 ACCUSE/allege | blamed | a=Moscow>R
. Wheat futures fell by almost 6% in Chicago.
. The United Nations warned in spring that 47 million more people could slide into acute hunger.
S organization:The United Nations>UN | warned | 47 million more people could slide into acute hunger | indirect
. In a letter attached to the deal the UN undertakes to help Russian fertiliser reach the world market, while Washington has confirmed that neither food nor fertiliser is under sanctions.
e15 AGREE | undertakes | a=the UN>UN | r=Russian>R | d=2022-07-22
S organization:Washington>=United States | has confirmed | neither food nor fertiliser is under sanctions | indirect
. The agreement runs for 120 days and may be extended if neither party objects.

@story en-own-p-017 | en | 2024-08-01 | TASS
@who R = Russia | RUS | GOV
@who US = United States | USA | GOV
@who DE = Germany | DEU | GOV
@who TR = Turkey | TUR | GOV
@who MIT = Turkish National Intelligence Organization | TUR | SPY
@who FSB = FSB | RUS | SPY
@who VK = Vadim Krasikov | RUS | SPY
@who EG = Evan Gershkovich | USA | MED
@who P = Vladimir Putin | RUS | GOV
@where A = Ankara | TUR | 39.93 | 32.86
@where V = Vnukovo | RUS | 55.6 | 37.27
# Eight Russians return home in swap with Western countries — FSB
S organization:FSB>FSB | - | Eight Russians return home in swap with Western countries | indirect
e1 RETREAT/release | return home | r=Eight Russians>Russian prisoners held abroad,RUS,- | d=2024-08-01 | f=size 8 "Eight Russians"
e2 RETREAT/release | swap | a=Western countries>Western countries,-,GOV | d=2024-08-01 | same=e1
+ MOSCOW, August 1. /TASS/.
. Eight Russian citizens who had been detained and jailed in a number of NATO countries returned home on Thursday, the press office of Russia's Federal Security Service (FSB) said.
S organization:the press office of Russia's Federal Security Service (FSB)>FSB | said | Eight Russian citizens who had been detained and jailed in a number of NATO countries returned home on Thursday | indirect
e3 COERCE/arrest | detained | a=NATO countries>NATO countries,-,GOV | r=Eight Russian citizens>Russian prisoners held abroad,RUS,-
e4 RETREAT/release | returned home | r=Eight Russian citizens>Russian prisoners held abroad,RUS,- | d=2024-08-01 | f=size 8 "Eight Russian citizens" | same=e1
. They were exchanged at Ankara airport for a group of individuals "who acted in the interests of foreign states to the detriment of Russia's security," the FSB added.
S organization:the FSB>FSB | added | They were exchanged at Ankara airport for a group of individuals "who acted in the interests of foreign states to the detriment of Russia's security," | mixed
e5 RETREAT/release | exchanged | r=They>Russian prisoners held abroad,RUS,- | p=Ankara airport>A | d=2024-08-01 | same=e1
. President Vladimir Putin met the plane at Vnukovo and embraced each passenger on the red carpet.
e6 CONSULT | met | a=President Vladimir Putin>P ; each passenger>Russian prisoners held abroad,RUS,- | p=Vnukovo>V | d=2024-08-01
. "I want to thank those of you who have direct relation to military service for your loyalty to the oath," he said, adding that all of them would be nominated for state awards.
S person:he>P | said | I want to thank those of you who have direct relation to military service for your loyalty to the oath | direct
S person:he>P | adding | all of them would be nominated for state awards | indirect
e7 SUPPORT | thank | a=I>P | r=those of you>Russian prisoners held abroad,RUS,- | p=Vnukovo>V | d=2024-08-01
. Among those back is Vadim Krasikov, who was sentenced to life in Germany in 2021 over the shooting of a Georgian national in a Berlin park.
e8 RETREAT/release | back | r=Vadim Krasikov>VK | d=2024-08-01 | same=e1
e9 SANCTION/convict | sentenced to life | r=Vadim Krasikov>VK | p=Germany>Germany,DEU,51.0,10.0 | d=2021-01-01..2021-12-31
e10 ASSAULT/firearms,targeted | shooting | a=Vadim Krasikov>VK | r=Georgian national>Zelimkhan Khangoshvili,GEO,- | p=Berlin>Berlin,DEU,52.52,13.41
. The Turkish intelligence service MIT, which coordinated the operation, said 26 people from seven countries had changed hands.
S organization:The Turkish intelligence service MIT>MIT | said | 26 people from seven countries had changed hands | indirect
e11 CONSULT/third-party | coordinated | a=The Turkish intelligence service MIT>MIT | p=Ankara airport>A | d=2024-08-01
e12 RETREAT/release | changed hands | p=Ankara airport>A | d=2024-08-01 | f=size 26 "26 people" | same=e1
. Those whom Russia let go include Wall Street Journal reporter Evan Gershkovich and former US marine Paul Whelan, both convicted of espionage.
e13 RETREAT/release | let go | a=Russia>R | r=Wall Street Journal reporter Evan Gershkovich>EG ; former US marine Paul Whelan>Paul Whelan,USA,CVL | d=2024-08-01
e14 SANCTION/convict | convicted | r=Evan Gershkovich>EG ; Paul Whelan>Paul Whelan,USA,CVL
. Their families deny the charges; Putin pardoned both by decree earlier this week.
e15 REJECT | deny | a=Their families>Families of Gershkovich and Whelan,USA,CVL
e16 CONCEDE | pardoned | a=Putin>P | r=both>EG ; both>Paul Whelan,USA,CVL
. Kremlin Spokesman Dmitry Peskov refused to disclose the conditions of the deal, noting that such matters "love silence."
S person:Kremlin Spokesman Dmitry Peskov>=Dmitry Peskov | noting that | such matters "love silence." | mixed

@story en-own-p-018 | en | 2025-01-19 | The Jerusalem Post
@who H = Hamas | PSE | REB
@who IL = Israel | ISR | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@who RC = Red Cross | - | NGO
@who HOS = Romi Gonen, Emily Damari and Doron Steinbrecher | ISR | CVL
@who PP = Palestinian prisoners | PSE | -
@who BG = Itamar Ben-Gvir | ISR | GOV
@where GC = Gaza City | PSE | 31.5 | 34.47
@where TA = Tel Aviv | ISR | 32.08 | 34.78
@where G = Gaza | PSE | 31.4 | 34.35
# Three hostages return to Israel as Gaza ceasefire takes effect after delay
e1 RETREAT/release | return | r=Three hostages>HOS | p=Israel>Israel,ISR,31.5,34.9 | d=2025-01-19 | f=size 3 "Three hostages"
e2 RETREAT/ceasefire | ceasefire takes effect | p=Gaza>G | d=2025-01-19
+ Romi Gonen, Emily Damari, and Doron Steinbrecher came home on Sunday evening after 471 days in captivity, hours after a long-awaited ceasefire between Israel and Hamas came into force.
e3 RETREAT/release | came home | r=Romi Gonen>Romi Gonen,ISR,CVL ; Emily Damari>Emily Damari,ISR,CVL ; Doron Steinbrecher>Doron Steinbrecher,ISR,CVL | p=Israel>Israel,ISR,31.5,34.9 | d=2025-01-19 | same=e1
e4 RETREAT/ceasefire | ceasefire | a=Israel>IL ; Hamas>H | p=Gaza>G | d=2025-01-19 | same=e2
. The three women were handed by masked Hamas gunmen to the Red Cross in a Gaza City square, amid a crowd that pressed against the vehicles, and were then driven to an IDF force waiting at the border.
e5 RETREAT/release | handed | a=masked Hamas gunmen>H | r=The three women>HOS | p=Gaza City>GC | d=2025-01-19 | f=size 3 "The three women" | same=e1
. "They have been through hell, and now they are in our arms," IDF Spokesperson Rear Admiral Daniel Hagari told reporters.
S person:IDF Spokesperson Rear Admiral Daniel Hagari>=Daniel Hagari | told | They have been through hell, and now they are in our arms | direct
. Thousands watching on a giant screen in Tel Aviv wept and cheered.
. The truce was meant to begin at 8:30 a.m., but Jerusalem held it up for almost three hours because Hamas had not delivered the names of the women.
e6 REJECT/yield | held it up | a=Jerusalem>IL | r=Hamas>H | d=2025-01-19
. In the interval, Israeli aircraft and artillery struck targets across the Strip; the Hamas-run civil defense agency put the number of dead at 19.
S organization:the Hamas-run civil defense agency>=Gaza Civil Defense | put the number of dead at | 19 | indirect
e7 ASSAULT/aerial,heavy-weapons | struck | a=Israeli aircraft and artillery>IDF | p=the Strip>G | d=2025-01-19 | f=killed 19 "19"
. Once the list arrived, the guns fell silent.
e8 RETREAT/ceasefire | guns fell silent | p=Gaza>G | d=2025-01-19 | same=e2
. After midnight, Israel was due to free 90 Palestinian prisoners, most of them women and minors, from Ofer Prison.
e9 RETREAT/release | free | a=Israel>IL | r=90 Palestinian prisoners>PP | p=Ofer Prison>Ofer Prison,PSE,31.87,35.17 | d=2025-01-20 | st=planned | f=size 90 "90 Palestinian prisoners"
. The army had instructed its troops in the West Bank to break up any victory celebrations.
e10 REQUEST | instructed | a=The army>IDF | r=its troops in the West Bank>IDF
. National Security Minister Itamar Ben-Gvir and two fellow ministers of his Otzma Yehudit Party resigned from the government in the morning in protest at what he called a "surrender to terrorism."
e11 RETREAT/resign | resigned | a=National Security Minister Itamar Ben-Gvir>BG ; two fellow ministers of his Otzma Yehudit Party>Otzma Yehudit ministers,ISR,GOV | d=2025-01-19
S person:he>BG | called | surrender to terrorism. | direct
e12 ACCUSE/disapprove | surrender to terrorism | a=he>BG | r=the government>Government of Israel,ISR,GOV | d=2025-01-19
. In a separate operation the IDF and the Shin Bet brought back from Gaza the body of St.-Sgt. Oron Shaul, who fell in battle in 2014.
e13 AID | brought back | a=the IDF>IDF ; the Shin Bet>Shin Bet,ISR,SPY | r=St.-Sgt. Oron Shaul>Oron Shaul,ISR,MIL | p=Gaza>G
e14 ASSAULT | fell in battle | r=Oron Shaul>Oron Shaul,ISR,MIL | p=Gaza>G | d=2014-01-01..2014-12-31
. More than 600 aid trucks entered the enclave by evening, according to the UN aid chief, Tom Fletcher.
S person:the UN aid chief, Tom Fletcher>=Tom Fletcher | according to | More than 600 aid trucks entered the enclave by evening | indirect
e15 AID | entered | a=UN>United Nations,-,IGO | p=the enclave>G | d=2025-01-19 | f=size 600.. "More than 600 aid trucks"
. Under the first phase, which is to last 42 days, 33 hostages will go free and the troops will pull back to a strip along the border.
e16 RETREAT/release | go free | r=33 hostages>Hostages held in Gaza,ISR,CVL | d=2025-01-19..2025-03-02 | st=planned | f=size 33 "33 hostages"
e17 RETREAT/withdraw | pull back | a=the troops>IDF | p=Gaza>G | d=2025-01-19..2025-03-02 | st=planned
. Negotiations on the second phase are to open on the sixteenth day.
e18 AGREE | Negotiations | d=2025-02-03 | st=planned
. "Don't ask me today about phases," said Damari's neighbor from Kibbutz Kfar Aza, Yaron Eldad.
S person:Yaron Eldad>=Yaron Eldad | said | Don't ask me today about phases | direct

@story en-own-p-019 | en | 2024-02-29 | Baltic Observer
@who F = Finland | FIN | GOV
@who N = NATO | - | IGO
@who SE = Sweden | SWE | GOV
@who EM = Emmanuel Macron | FRA | GOV
@who P = Vladimir Putin | RUS | GOV
@who R = Russia | RUS | GOV
@who HU = Parliament of Hungary | HUN | LEG
@who PL = Poland | POL | GOV
@where W = Warsaw | POL | 52.23 | 21.01
# Putin warns West of nuclear war as NATO masses 90,000 troops for drills
S person:Putin>P | warns | nuclear war | indirect
e1 THREATEN/violence | warns | a=Putin>P | r=West>Western countries,-,GOV | d=2024-02-29
e2 COOPERATE | drills | a=NATO>N | st=ongoing | f=size 90000 "90,000 troops"
+ WARSAW — Vladimir Putin told Western leaders on Thursday that sending soldiers to Ukraine would bring the risk of a nuclear conflict that "destroys civilisation".
S person:Vladimir Putin>P | told | sending soldiers to Ukraine would bring the risk of a nuclear conflict that "destroys civilisation" | mixed
e3 THREATEN/violence | risk of a nuclear conflict | a=Vladimir Putin>P | r=Western leaders>Western countries,-,GOV | d=2024-02-29 | same=e1
+ "We also have weapons that can hit targets on their territory; they must understand this," he said in his annual address to parliament.
S person:he>P | said | We also have weapons that can hit targets on their territory; they must understand this | direct
e4 THREATEN/violence | can hit targets | a=We>R | r=their territory>Western countries,-,GOV | d=2024-02-29 | same=e1
+ The remark was an answer to Emmanuel Macron, who on Monday refused to rule out the dispatch of European ground forces.
e5 MOBILIZE/troops | dispatch | a=European ground forces>European armies,-,MIL | p=Ukraine>Ukraine,UKR,49.0,32.0 | st=possible
+ Germany, Poland, Italy and even Britain hastened to say that they had no such plans.
S organization:Germany, Poland, Italy and even Britain>=Germany, Poland, Italy and the United Kingdom | say | they had no such plans | indirect
+ Across Poland, columns of tanks are crossing the Vistula these days on pontoon bridges as part of Steadfast Defender, the alliance's largest exercise in decades.
e6 COOPERATE | exercise | a=the alliance>N | p=Poland>Poland,POL,52.0,19.4 | st=ongoing | same=e2
e7 MOBILIZE/troops,weapons | crossing | a=the alliance>N | p=Vistula>Vistula,POL,53.6,18.8 | st=ongoing
+ Some 90,000 men and women from 32 countries take part, Sweden among them as though it already sat at the table.
e8 COOPERATE | take part | a=Sweden>SE | f=size 90000 "Some 90,000 men and women" | st=ongoing | same=e2
+ Budapest ratified the Swedish accession on Monday after 18 months of dragging its feet, and the flag may be hoisted in Brussels within days.
e9 SUPPORT | ratified | a=Budapest>HU | r=Swedish>SE | d=2024-02-26
e10 SUPPORT | hoisted | a=the alliance>N | r=Swedish>SE | p=Brussels>Brussels,BEL,50.85,4.35 | st=possible
+ Finland, which joined in April 2023, has meanwhile shut its entire border with Russia, saying that Moscow was herding migrants to the crossings.
S organization:Finland>F | saying | Moscow was herding migrants to the crossings | indirect
e11 SUPPORT | joined | a=Finland>F | r=the alliance>N | d=2023-04-01..2023-04-30
e12 COERCE/restrict | shut | a=Finland>F | r=Russia>R | p=its entire border with Russia>Finland–Russia border,FIN,62.5,30.0
e13 COERCE | herding | a=Moscow>R | r=migrants>Migrants at the Finnish border,-,CVL | p=its entire border with Russia>Finland–Russia border,FIN,62.5,30.0
+ Farmers complain that the tanks have ruined their winter wheat, and the prime minister's office has promised to pay.
S unnamed:Farmers>- | complain | the tanks have ruined their winter wheat | indirect
e14 ACCUSE/disapprove | complain | a=Farmers>Polish farmers,POL,CVL | r=the alliance>N
e15 AGREE | promised | a=the prime minister's office>Chancellery of the Prime Minister of Poland,POL,GOV | r=Farmers>Polish farmers,POL,CVL
+ At a bus stop in Korzeniewo an old man counted the vehicles aloud for his grandson and stopped at sixty.

@story en-own-p-020 | en | 2023-12-06 | TASS
@who P = Vladimir Putin | RUS | GOV
@who MBZ = Mohamed bin Zayed Al Nahyan | ARE | GOV
@who MBS = Mohammed bin Salman | SAU | GOV
# Putin arrives in Abu Dhabi, to fly on to Riyadh
e1 CONSULT/visit | arrives | a=Putin>P | p=Abu Dhabi>Abu Dhabi,ARE,24.45,54.38 | d=2023-12-06
e2 AGREE | fly on to Riyadh | a=Putin>P | p=Riyadh>Riyadh,SAU,24.71,46.68 | d=2023-12-06 | st=planned
+ ABU DHABI, December 6. /TASS/.
. Russian President Vladimir Putin has arrived in the United Arab Emirates on a working visit, a TASS correspondent reports.
S outlet:a TASS correspondent>=TASS | reports | Russian President Vladimir Putin has arrived in the United Arab Emirates on a working visit | indirect
e3 CONSULT/visit | working visit | a=Russian President Vladimir Putin>P | r=United Arab Emirates>United Arab Emirates,ARE,GOV | p=United Arab Emirates>Abu Dhabi,ARE,24.45,54.38 | d=2023-12-06 | same=e1
. Four Sukhoi-35S fighters escorted his aircraft all the way.
. At the Qasr Al Watan palace he is holding talks with his Emirati counterpart, Mohamed bin Zayed Al Nahyan, on oil, trade and the war in Gaza.
e4 CONSULT | talks | a=he>P ; his Emirati counterpart, Mohamed bin Zayed Al Nahyan>MBZ | p=Qasr Al Watan>Abu Dhabi,ARE,24.45,54.38 | d=2023-12-06 | st=ongoing
. "Our relations have reached an unprecedentedly high level, largely thanks to you," the Russian leader told his host.
S person:the Russian leader>P | told | Our relations have reached an unprecedentedly high level, largely thanks to you | direct
e5 SUPPORT | thanks to you | a=the Russian leader>P | r=you>MBZ | p=Qasr Al Watan>Abu Dhabi,ARE,24.45,54.38 | d=2023-12-06
. In the evening, he will be received in Riyadh by Crown Prince Mohammed bin Salman, Kremlin Aide Yury Ushakov said earlier.
S person:Kremlin Aide Yury Ushakov>=Yury Ushakov | said | In the evening, he will be received in Riyadh by Crown Prince Mohammed bin Salman | indirect
e6 AGREE | received | a=Crown Prince Mohammed bin Salman>MBS | r=he>P | p=Riyadh>Riyadh,SAU,24.71,46.68 | d=2023-12-06 | st=planned | same=e2
