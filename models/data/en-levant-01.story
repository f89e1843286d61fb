@story en-own-qc-001 | en | 2024-06-02 | The Jerusalem Ledger
@who JB = Joe Biden | USA | GOV
@who IL = Israel | ISR | GOV
@who H = Hamas | PSE | REB
@who BN = Benjamin Netanyahu | ISR | GOV
@who HOS = Hostages held in Gaza | ISR | CVL
@who BS = Bezalel Smotrich | ISR | GOV
@who BG = Itamar Ben Gvir | ISR | GOV
@who YL = Yair Lapid | ISR | OPP
@who IDF = Israel Defense Forces | ISR | MIL
@where G = Gaza | PSE | 31.4 | 34.35
@where TA = Tel Aviv | ISR | 32.08 | 34.78
@where R = Rafah | PSE | 31.29 | 34.25
# Ben Gvir, Smotrich threaten to topple coalition if PM accepts 'Biden plan' for hostages
e1 THREATEN | threaten to topple | a=Ben Gvir>BG ; Smotrich>BS | r=PM>BN | d=2024-06-01
e2 AGREE | accepts | a=PM>BN | st=possible
+ The leaders of the two far-right parties in Prime Minister Benjamin Netanyahu's government said on Saturday night that they would quit it if he went along with the three-phase outline for ending the war in Gaza that US President Joe Biden presented a day earlier.
S person:The leaders of the two far-right parties>=Bezalel Smotrich and Itamar Ben Gvir | said | they would quit it if he went along with the three-phase outline for ending the war in Gaza that US President Joe Biden presented a day earlier | indirect
e3 THREATEN/relations | would quit it | a=The leaders of the two far-right parties>BS ; The leaders of the two far-right parties>BG | r=Prime Minister Benjamin Netanyahu's government>IL | d=2024-06-01 | same=e1
e4 AGREE | went along | a=he>BN | st=possible | same=e2
e5 AGREE | presented | a=US President Joe Biden>JB | d=2024-05-31
+ "The deal means the end of the war without reaching its goals," Itamar Ben Gvir, the national security minister, wrote on X.
S document:X>=X ; person:Itamar Ben Gvir>BG | wrote | The deal means the end of the war without reaching its goals | direct
. "It is a reckless deal, and I will dissolve the government."
S person:Itamar Ben Gvir>BG | - | It is a reckless deal, and I will dissolve the government. | direct
e6 ACCUSE/disapprove | reckless deal | d=2024-06-01
e7 THREATEN/relations | dissolve the government | a=I>BG | r=the government>IL | d=2024-06-01 | same=e1
+ Under the outline as the president described it, the first stage would last six weeks, during which the Israel Defense Forces would leave the populated areas of the Strip and Hamas would let go an unspecified number of captives, women, the elderly and the wounded among them, for hundreds of Palestinian prisoners.
S person:the president>JB | described | the first stage would last six weeks, during which the Israel Defense Forces would leave the populated areas of the Strip and Hamas would let go an unspecified number of captives, women, the elderly and the wounded among them, for hundreds of Palestinian prisoners | indirect
e8 RETREAT/withdraw | leave the populated areas | a=the Israel Defense Forces>IDF | p=the Strip>G | st=possible
e9 RETREAT/release | let go | a=Hamas>H | r=captives>HOS | p=the Strip>G | st=possible
e10 RETREAT/release | for hundreds of Palestinian prisoners | a=Israel>IL | r=Palestinian prisoners>Palestinian prisoners,PSE,- | st=possible | f=size 200.. "hundreds of Palestinian prisoners"
. The second would bring out the remaining living hostages, male soldiers included, against a full withdrawal.
e11 RETREAT/release | bring out | r=the remaining living hostages>HOS | p=the Strip>G | st=possible
e12 RETREAT/withdraw | full withdrawal | p=the Strip>G | st=possible
. The third is about rubble, cranes and money.
+ Biden called it an Israeli proposal.
S person:Biden>JB | called | an Israeli proposal | indirect
. It was news to several Israeli ministers, who had just sat down to their Shabbat dinners.
+ Netanyahu's office, breaking the Sabbath to reply, insisted that the conditions for ending the fighting had not changed: "the destruction of Hamas's military and governing capabilities, the freeing of all hostages and ensuring that Gaza no longer poses a threat."
S organization:Netanyahu's office>=Prime Minister's Office of Israel | insisted that | the conditions for ending the fighting had not changed: "the destruction of Hamas's military and governing capabilities, the freeing of all hostages and ensuring that Gaza no longer poses a threat." | mixed
e13 REJECT/yield | had not changed | a=Netanyahu's office>Prime Minister's Office of Israel,ISR,GOV | r=Hamas>H
+ Opposition leader Yair Lapid repeated his offer of a parliamentary safety net for a deal.
e14 AGREE | offer of a parliamentary safety net | a=Opposition leader Yair Lapid>YL
+ Hamas said it viewed the speech "positively," though an official of the group told Reuters that it had not yet received anything in writing.
S organization:Hamas>H | said | it viewed the speech "positively," | mixed
S outlet:Reuters>=Reuters ; unnamed:an official of the group>- | told | it had not yet received anything in writing | indirect
e15 SUPPORT | positively | a=Hamas>H | r=Biden>JB
+ In Tel Aviv, an estimated 120,000 people came out on Saturday to demand that the deal be signed, organizers said, and police arrested 14 of them on the Ayalon highway after bonfires were lit.
S unnamed:organizers>- | said | an estimated 120,000 people came out on Saturday to demand that the deal be signed | indirect
e16 PROTEST/demo | came out | a=an estimated 120,000 people>Protesters in Tel Aviv,ISR,CVL | p=Tel Aviv>TA | d=2024-06-01 | f=size 120000 "an estimated 120,000 people"
e17 REQUEST/yield | demand that the deal be signed | a=people>Protesters in Tel Aviv,ISR,CVL | p=Tel Aviv>TA | d=2024-06-01
e18 COERCE/arrest | arrested | a=police>Israel Police,ISR,COP | r=14 of them>Protesters in Tel Aviv,ISR,CVL | p=the Ayalon highway>TA | d=2024-06-01 | f=detained 14 "14 of them"
+ Meanwhile troops pushed further into central Rafah, where the army has been operating since May 6, and destroyed what it described as rocket launchers near the Egyptian border.
e19 ASSAULT | pushed further | a=troops>IDF | p=Rafah>R | st=ongoing
e20 ASSAULT | operating | a=the army>IDF | p=Rafah>R | d=2024-05-06..2024-06-02 | st=ongoing | same=e19
e21 ASSAULT/destroy | destroyed | a=troops>IDF | p=Rafah>R
+ It is believed that 121 of those abducted on October 7 remain in Gaza, not all of them alive.
e22 ASSAULT/abduct | abducted | r=those>Hostages taken on October 7,-,CVL | d=2023-10-07

@story en-own-qc-002 | en | 2024-12-21 | Coastal Times of Israel
@who HO = Houthis | YEM | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who IK = Israel Katz | ISR | GOV
@who YS = Yahya Saree | YEM | REB
@who IAF = Israeli Air Force | ISR | MIL
@who CEN = US Central Command | USA | MIL
@where JA = Jaffa | ISR | 32.05 | 34.76
@where SA = Sanaa | YEM | 15.35 | 44.21
@where HD = Hodeida | YEM | 14.8 | 42.95
# 16 lightly hurt as Houthi missile slips past interceptors, slams into Jaffa park
e1 ASSAULT/heavy-weapons | slams into Jaffa park | a=Houthi>HO | p=Jaffa>JA | d=2024-12-21 | f=injured 16 "16 lightly hurt"
+ A ballistic missile launched from Yemen struck a playground in southern Tel Aviv before dawn on Saturday after attempts to bring it down failed, the military said, in the second such lapse in three days.
S organization:the military>IDF | said | A ballistic missile launched from Yemen struck a playground in southern Tel Aviv before dawn on Saturday after attempts to bring it down failed | indirect
e2 ASSAULT/heavy-weapons | struck a playground | a=Yemen>HO | p=southern Tel Aviv>JA | d=2024-12-21 | same=e1
e3 ASSAULT | attempts to bring it down failed | a=the military>IDF | r=A ballistic missile>HO | p=southern Tel Aviv>JA | d=2024-12-21 | st=denied
+ Sixteen people were cut by flying glass, according to the Magen David Adom ambulance service, and another 14 hurt themselves on the way to shelters.
S organization:the Magen David Adom ambulance service>=Magen David Adom | according to | Sixteen people were cut by flying glass | indirect
e4 ASSAULT/heavy-weapons | cut by flying glass | r=Sixteen people>-,ISR,CVL | p=southern Tel Aviv>JA | d=2024-12-21 | f=injured 16 "Sixteen people" | same=e1
+ The crater, some two meters deep, lay between a swing and a row of mailboxes.
. "First the flash, then the boom, then the siren, in that order," said Bar Katz, a student who lives across the road.
S person:Bar Katz>=Bar Katz | said | First the flash, then the boom, then the siren, in that order | direct
+ Yahya Saree, the spokesman of the Iran-backed movement, said its forces had fired a "hypersonic" weapon at a military target and would not stop until the assault on Gaza did.
S person:Yahya Saree>YS | said | its forces had fired a "hypersonic" weapon at a military target and would not stop until the assault on Gaza did | mixed
e5 ASSAULT/heavy-weapons | fired | a=its forces>HO | p=southern Tel Aviv>JA | d=2024-12-21 | same=e1
e6 REJECT/yield | would not stop | a=its forces>HO
+ Two days ago, Israeli jets had bombed power stations near Sanaa and the port of Hodeida, killing nine, hours after shrapnel of another missile tore the roof off a school in Ramat Gan.
e7 ASSAULT/aerial | bombed | a=Israeli jets>IAF | r=Sanaa>HO | p=Sanaa>SA | d=2024-12-19 | f=killed 9 "nine"
e8 ASSAULT/heavy-weapons | tore the roof off | p=Ramat Gan>Ramat Gan,ISR,32.07,34.82 | d=2024-12-19
+ Defense Minister Israel Katz vowed that the leaders in Sanaa would share the fate of Sinwar and Nasrallah.
S person:Defense Minister Israel Katz>IK | vowed that | the leaders in Sanaa would share the fate of Sinwar and Nasrallah | indirect
e9 THREATEN/violence | share the fate | a=Defense Minister Israel Katz>IK | r=the leaders in Sanaa>HO
+ The air force is investigating why the Arrow battery missed, the IDF said, adding that the instructions to civilians had not changed.
S organization:the IDF>IDF | said | The air force is investigating why the Arrow battery missed | indirect
e10 ACCUSE/investigate | investigating | a=The air force>IAF | r=the Arrow battery>IAF | st=ongoing
+ Yemen lies almost 2,000 kilometers from the beaches of Tel Aviv, and there is little in the way of fresh intelligence on what its mountains hide.
+ Later on Saturday, the US military announced that its planes had hit a missile depot and a command post in Sanaa.
S organization:the US military>CEN | announced that | its planes had hit a missile depot and a command post in Sanaa | indirect
e11 ASSAULT/aerial | hit a missile depot | a=the US military>CEN | r=Sanaa>HO | p=Sanaa>SA | d=2024-12-21
. One F/A-18 was shot down over the Red Sea, apparently by mistake; both pilots ejected.
+ Since November of last year the Houthis have fired more than 200 missiles and 170 drones at Israel, by the army's count.
S organization:the army>IDF | by the army's count | the Houthis have fired more than 200 missiles and 170 drones at Israel | indirect
e13 ASSAULT/heavy-weapons,drone | fired more than 200 missiles | a=the Houthis>HO | r=Israel>Israel,ISR,GOV | p=Israel>Israel,ISR,31.5,34.9 | d=2023-11-01..2024-12-21 | f=size 200.. "more than 200 missiles"

@story en-own-qc-004 | en | 2025-07-07 | Reuters
@who TB = Tom Barrack | USA | GOV
@who JA = Joseph Aoun | LBN | GOV
@who HZ = Hezbollah | LBN | REB
@who IL = Israel | ISR | GOV
@who LB = Lebanon | LBN | GOV
@who US = United States | USA | GOV
@who NQ = Naim Qassem | LBN | REB
@who IDF = Israel Defense Forces | ISR | MIL
@where BE = Beirut | LBN | 33.89 | 35.5
@where SL = Southern Lebanon | LBN | 33.3 | 35.4
# US envoy 'unbelievably satisfied' with Beirut's answer on disarming Hezbollah
S unnamed:US envoy>TB | - | unbelievably satisfied | direct
e1 SUPPORT | 'unbelievably satisfied' | a=US envoy>TB | r=Beirut>LB | d=2025-07-07
e2 RETREAT/disarm | disarming Hezbollah | r=Hezbollah>HZ | st=possible
+ BEIRUT, July 7 - President Joseph Aoun on Monday handed Lebanon's reply to an American roadmap for taking away Hezbollah's weapons to Washington's special envoy Tom Barrack, who said he was "unbelievably satisfied" with it.
S person:Washington's special envoy Tom Barrack>TB | said | he was "unbelievably satisfied" with it | mixed
e3 CONSULT/visit | handed | a=Tom Barrack>TB | r=President Joseph Aoun>JA | p=Beirut>BE | d=2025-07-07
e4 RETREAT/disarm | taking away Hezbollah's weapons | r=Hezbollah>HZ | st=possible | same=e2
e5 SUPPORT | "unbelievably satisfied" | a=he>TB | r=Lebanon>LB | d=2025-07-07 | same=e1
+ He gave no details of the seven-page paper.
. Two Lebanese officials told Reuters that it asked for an Israeli pullout from five hilltops, an end to air strikes and the freeing of prisoners before any handover of arms north of the Litani began.
S outlet:Reuters>=Reuters ; unnamed:Two Lebanese officials>- | told | it asked for an Israeli pullout from five hilltops, an end to air strikes and the freeing of prisoners before any handover of arms north of the Litani began | indirect
e6 REQUEST/yield | asked for | a=Lebanese>LB | r=Israeli>IL
e7 RETREAT/withdraw | pullout | a=Israeli>IL | p=five hilltops>SL | st=possible
e8 RETREAT/release | freeing of prisoners | a=Israeli>IL | r=prisoners>Lebanese prisoners in Israel,LBN,- | st=possible
e9 RETREAT/disarm | handover of arms | p=the Litani>Litani River,LBN,33.34,35.25 | st=possible | same=e2
+ Under the U.S. proposal, submitted on June 19, the Shi'ite group would be fully disarmed by November in exchange for a halt to Israeli raids and the withdrawal of its troops, said one of the two.
S unnamed:one of the two>- | said | Under the U.S. proposal, submitted on June 19, the Shi'ite group would be fully disarmed by November in exchange for a halt to Israeli raids and the withdrawal of its troops | indirect
e10 REQUEST/yield | submitted | a=U.S.>US | d=2025-06-19
e11 RETREAT/disarm | fully disarmed | r=the Shi'ite group>HZ | st=possible | same=e2
e12 RETREAT/withdraw | withdrawal of its troops | a=its troops>IDF | p=five hilltops>SL | st=possible | same=e7
+ Hezbollah was not in the room.
. Its secretary-general, Naim Qassem, had told a crowd marking Ashura on Sunday that the movement would not "soften or surrender" while the bombardment went on.
S person:Naim Qassem>NQ | told | the movement would not "soften or surrender" while the bombardment went on | mixed
e13 REJECT/yield | would not "soften or surrender" | a=the movement>HZ | d=2025-07-06
e14 ASSAULT/aerial | bombardment | r=the movement>HZ | p=Lebanon>SL | st=ongoing
+ "How can you expect us not to stand firm while the Israeli enemy continues its aggression?" he asked.
S person:he>NQ | asked | How can you expect us not to stand firm while the Israeli enemy continues its aggression? | direct
e15 ASSAULT | aggression | a=the Israeli enemy>IL | p=Lebanon>SL | st=ongoing | same=e14
+ On the eve of the envoy's arrival the Israeli military bombed several sites in the south and the Bekaa, saying they held rocket launchers; it also announced that ground forces had crossed the line in two places.
S organization:it>IDF | announced that | ground forces had crossed the line in two places | indirect
S organization:the Israeli military>IDF | saying | they held rocket launchers | indirect
e16 ASSAULT/aerial | bombed | a=the Israeli military>IDF | p=the south>SL | d=2025-07-06
e17 MOBILIZE/troops | crossed the line | a=ground forces>IDF | p=the south>SL
+ Barrack, a property investor who is also ambassador to Turkey, grew up in California as the grandson of immigrants from Zahle.
+ He declined to say what would happen if Beirut failed to act.
. "If you don't want change, it's no problem," he said. "The rest of the region is moving at Mach speed, and you will be left behind."
S person:he>TB | said | If you don't want change, it's no problem | direct
S person:he>TB | - | The rest of the region is moving at Mach speed, and you will be left behind. | direct
+ The ceasefire of last November was meant to end a year of cross-border fire that killed more than 4,000 people in Lebanon, according to its health ministry.
S organization:its health ministry>=Health Ministry of Lebanon | according to | a year of cross-border fire that killed more than 4,000 people in Lebanon | indirect
e18 CONCEDE | ceasefire of last November | p=Lebanon>SL | d=2024-11-01..2024-11-30
e19 ASSAULT/heavy-weapons | cross-border fire | p=Lebanon>SL | f=killed 4000.. "more than 4,000 people"
+ The envoy is to return within two weeks, a person close to the presidency said.
S unnamed:a person close to the presidency>- | said | The envoy is to return within two weeks | indirect
e20 AGREE | return | a=The envoy>TB | p=Beirut>BE | d=2025-07-07..2025-07-21 | st=planned

@story en-own-qc-005 | en | 2025-04-24 | The Associated Press
@who R = Russia | RUS | GOV
@who Z = Volodymyr Zelenskyy | UKR | GOV
@who DT = Donald Trump | USA | GOV
@who VP = Vladimir Putin | RUS | GOV
@who KYV = Residents of Kyiv | UKR | CVL
@who RAF = Russian Armed Forces | RUS | MIL
@who UA = Ukraine | UKR | GOV
@where K = Kyiv | UKR | 50.45 | 30.52
@where PR = Pretoria | ZAF | -25.75 | 28.19
# Russian missiles kill at least 9 in Kyiv; Trump says he's 'not happy'
e1 ASSAULT/heavy-weapons | kill at least 9 | a=Russian>R | r=Kyiv>KYV | p=Kyiv>K | d=2025-04-24 | f=killed 9.. "at least 9"
S person:Trump>DT | says | he's 'not happy' | mixed
e2 ACCUSE/disapprove | 'not happy' | a=Trump>DT | r=Russian>R | d=2025-04-24
+ KYIV, Ukraine (AP) — An hourslong barrage of Russian missiles and drones killed at least nine people and wounded more than 70 in Ukraine's capital overnight into Thursday, the deadliest attack on the city since last July.
e3 ASSAULT/heavy-weapons,drone | barrage | a=Russian>R | r=people>KYV | p=Ukraine's capital>K | d=2025-04-24 | f=killed 9.. "at least nine people" ; injured 70.. "more than 70" | same=e1
e4 ASSAULT/heavy-weapons,drone | deadliest attack | a=Russian>R | p=the city>K | d=2025-04-24 | same=e1
. Six of the wounded were children, Kyiv's military administration said.
S organization:Kyiv's military administration>=Kyiv City Military Administration | said | Six of the wounded were children | indirect
e5 ASSAULT/heavy-weapons,drone | wounded | r=children>KYV | p=Kyiv>K | d=2025-04-24 | f=injured 6 "Six of the wounded" | same=e1
+ In the Sviatoshynskyi district, where a two-story house was flattened, phones could be heard ringing under the bricks.
. "My neighbor's boy is down there," Viktoria Bakal said, not taking her eyes off the excavator. "They say he is breathing."
S person:Viktoria Bakal>=Viktoria Bakal | said | My neighbor's boy is down there | direct
S person:Viktoria Bakal>=Viktoria Bakal | - | They say he is breathing. | direct
+ President Volodymyr Zelenskyy cut short a visit to South Africa, where he met President Cyril Ramaphosa in Pretoria, and flew home.
e6 CONSULT/visit | visit | a=President Volodymyr Zelenskyy>Z | r=South Africa>South Africa,ZAF,GOV | p=Pretoria>PR
e7 CONSULT/visit | met | a=he>Z | r=President Cyril Ramaphosa>Cyril Ramaphosa,ZAF,GOV | p=Pretoria>PR | d=2025-04-24 | same=e6
. "It has been 44 days since Ukraine agreed to a full ceasefire," he wrote on Telegram, "and 44 days of Russia continuing to kill our people."
S document:Telegram>=Telegram ; person:he>Z | wrote | It has been 44 days since Ukraine agreed to a full ceasefire ... 44 days of Russia continuing to kill our people | direct
e8 CONCEDE | agreed to a full ceasefire | a=Ukraine>UA | d=2025-03-11
e9 ASSAULT | kill our people | a=Russia>R | r=our people>Ukrainian civilians,UKR,CVL | d=2025-03-11..2025-04-24 | st=ongoing
+ U.S. President Donald Trump, who a day earlier had scolded Zelenskyy for refusing to recognize Russia's hold on Crimea, turned on the Kremlin in a post on Truth Social.
e10 ACCUSE/disapprove | scolded | a=U.S. President Donald Trump>DT | r=Zelenskyy>Z | d=2025-04-23
e11 REJECT/yield | refusing to recognize | a=Zelenskyy>Z | r=Russia>R
+ "I am not happy with the Russian strikes on KYIV. Not necessary, and very bad timing," it read. "Vladimir, STOP!"
S document:it>=Trump's post on Truth Social | read | I am not happy with the Russian strikes on KYIV. Not necessary, and very bad timing | direct
S document:it>=Trump's post on Truth Social | - | Vladimir, STOP! | direct
e12 ASSAULT/heavy-weapons,drone | strikes | a=Russian>R | p=KYIV>K | d=2025-04-24 | same=e1
e13 ACCUSE/disapprove | not happy | a=I>DT | r=Russian>R | d=2025-04-24 | same=e2
e14 REQUEST/yield | STOP | a=I>DT | r=Vladimir>VP
+ Russia's Defense Ministry said it had aimed at aviation, rocket and tank factories, and that "all designated targets were hit."
S organization:Russia's Defense Ministry>=Russian Defence Ministry | said | it had aimed at aviation, rocket and tank factories | indirect
S organization:Russia's Defense Ministry>=Russian Defence Ministry | said | all designated targets were hit. | direct
e15 ASSAULT/heavy-weapons | hit | a=Russia's Defense Ministry>RAF | p=Kyiv>K | d=2025-04-24 | same=e1
+ A Ukrainian official and a Western one, both speaking on condition of anonymity, said the American peace proposal would leave Moscow in possession of nearly all the land it has taken and bar Kyiv from NATO.
S unnamed:A Ukrainian official and a Western one>- | said | the American peace proposal would leave Moscow in possession of nearly all the land it has taken and bar Kyiv from NATO | indirect
e16 REJECT | bar Kyiv from NATO | r=Kyiv>UA | st=possible
+ Trump's envoy, Steve Witkoff, is due in Moscow on Friday for his fourth meeting with Vladimir Putin this year.
e17 AGREE | meeting | a=Steve Witkoff>Steve Witkoff,USA,GOV | r=Vladimir Putin>VP | p=Moscow>Moscow,RUS,55.75,37.62 | d=2025-04-25 | st=planned
+ Chestnut trees are in flower along Khreshchatyk, and by noon the cafes there were full again.

@story en-own-qc-006 | en | 2024-11-13 | The Washington Examiner-Post
@who DT = Donald Trump | USA | GOV
@who MH = Mike Huckabee | USA | GOV
@who SW = Steve Witkoff | USA | GOV
@who BN = Benjamin Netanyahu | ISR | GOV
@who IG = Israel Ganz | ISR | GOV
@who JS = J Street | USA | NGO
@who YD = Yechiel Leiter | ISR | GOV
@who PA = Palestinian Authority | PSE | GOV
# Trump taps Huckabee as envoy to Jerusalem, golf partner Witkoff for Mideast; settlers rejoice
e1 SUPPORT | rejoice | a=settlers>Israeli settlers,ISR,CVL | r=Huckabee>MH
+ President-elect Donald Trump said on Tuesday he would nominate Mike Huckabee, the former governor of Arkansas and a Baptist preacher, to be his ambassador to Israel.
S person:President-elect Donald Trump>DT | said | he would nominate Mike Huckabee, the former governor of Arkansas and a Baptist preacher, to be his ambassador to Israel | indirect
e2 AGREE | nominate | a=President-elect Donald Trump>DT | r=Mike Huckabee>MH | st=planned
+ Hours later he named Steve Witkoff, a New York real estate developer with whom he was playing golf when a gunman was spotted in the bushes in September, as special envoy to the Middle East.
+ "Mike loves Israel and the people of Israel, and likewise, the people of Israel love him," the statement from Mar-a-Lago ran.
S document:the statement from Mar-a-Lago>=Trump's statement | ran | Mike loves Israel and the people of Israel, and likewise, the people of Israel love him | direct
+ Huckabee has visited the country over a hundred times since 1973.
e3 CONSULT/visit | visited | a=Huckabee>MH | r=the country>Israel,ISR,GOV | p=Israel>Israel,ISR,31.5,34.9 | d=1973-01-01..2024-11-13
. He has said that there is "no such thing as a West Bank," and during a trip in 2018 laid bricks at a building site in Efrat.
S person:He>MH | said that | there is "no such thing as a West Bank," | mixed
+ Israel Ganz, who heads the Yesha Council of settlements, hailed a "dream choice."
S person:Israel Ganz>IG | hailed | dream choice. | direct
e4 SUPPORT | hailed | a=Israel Ganz>IG | r=Huckabee>MH | d=2024-11-12..2024-11-13 | same=e1
+ The ultranationalist finance minister, Bezalel Smotrich, congratulated him too; a day earlier, he had ordered his officials to start preparing for the annexation of settlements in 2025.
e5 SUPPORT | congratulated | a=Bezalel Smotrich>Bezalel Smotrich,ISR,GOV | r=him>MH
e6 REQUEST | ordered | a=Bezalel Smotrich>Bezalel Smotrich,ISR,GOV | r=his officials>Finance Ministry of Israel,ISR,GOV | d=2024-11-11
e7 COERCE/seize | annexation | a=officials>Israel,ISR,GOV | p=West Bank>West Bank,PSE,31.95,35.3 | d=2025-01-01..2025-12-31 | st=planned
+ Jewish liberals in America were appalled.
e8 ACCUSE/disapprove | appalled | a=Jewish liberals in America>American Jewish liberals,USA,CVL
. The lobby group J Street urged senators to question him on the two-state solution, which every administration since Clinton's has at least paid lip service to.
e9 REQUEST | urged | a=J Street>JS | r=senators>United States Senate,USA,LEG
+ In Ramallah, an aide of President Mahmoud Abbas told AFP that the Authority would judge the new team by its deeds.
S outlet:AFP>=AFP ; unnamed:an aide of President Mahmoud Abbas>- | told | the Authority would judge the new team by its deeds | indirect
+ Netanyahu, for his part, picked Yechiel Leiter, an American-born settler whose son was killed in Gaza last year, to represent him in Washington.
e10 ASSAULT | killed | r=son>-,ISR,MIL | p=Gaza>Gaza,PSE,31.4,34.35 | d=2023-01-01..2023-12-31 | f=killed 1 "son"
+ The nominations require the consent of the Senate, where Republicans will hold 53 of the 100 seats from January.
+ Asked by Army Radio on Wednesday whether the next administration might back annexation, Huckabee answered: "Well, of course."
S outlet:Army Radio>=Army Radio ; person:Huckabee>MH | answered | Well, of course. | direct
e11 SUPPORT | back annexation | a=the next administration>United States,USA,GOV | st=possible
. "I won't make the policy," he then added. "I will carry out the policy of the president."
S person:he>MH | added | I won't make the policy | direct
S person:he>MH | - | I will carry out the policy of the president. | direct
+ His predecessor, Jack Lew, leaves on January 20.
