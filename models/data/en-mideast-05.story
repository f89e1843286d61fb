@story en-own-qb-025 | en | 2017-12-04 | Al Arabiya English
@who SAL = Ali Abdullah Saleh | YEM | OPP
@who HOU = Houthis | YEM | REB
@who GPC = General People's Congress | YEM | OPP
@who AHO = Abdul-Malik al-Houthi | YEM | REB
@who HAD = Abd-Rabbu Mansour Hadi | YEM | GOV
@who COA = Saudi-led coalition | - | MIL
@who ICRC = International Committee of the Red Cross | - | NGO
@who SLO = Loyalists of Saleh | YEM | REB
@who JAF = Mohammad Ali Jafari | IRN | MIL
@where SN = Sanaa | YEM | 15.37 | 44.19
@where SNH = Sanhan | YEM | 15.15 | 44.35
@where MA = Marib | YEM | 15.46 | 45.33
# Yemen's Saleh shot dead at Houthi roadblock, two days after changing sides
e1 ASSAULT/firearms,targeted | shot dead | a=Houthi>HOU | r=Saleh>SAL | d=2017-12-04 | f=killed 1 "Saleh"
e2 SANCTION/withdraw | changing sides | a=Saleh>SAL | r=Houthi>HOU | d=2017-12-02
+ Ali Abdullah Saleh, who compared ruling Yemen to dancing on the heads of snakes and did it for 33 years, was killed on Monday by the militiamen with whom he had shared the capital until last week.
e3 ASSAULT/firearms,targeted | killed | a=the militiamen>HOU | r=Ali Abdullah Saleh>SAL | d=2017-12-04 | same=e1
+ A video passed from telephone to telephone shows the body of the former president in a flowered blanket, an open wound at the side of the head, being lifted onto a pickup by men shouting "Praise God!"
S document:A video>- ; unnamed:men>- | shouting | Praise God! | direct
+ Sources in his General People's Congress party told Al Arabiya that he was on his way to Sanhan, his native village south of Sanaa, when his convoy was stopped, and that snipers finished him off after he had got out.
S outlet:Al Arabiya>=Al Arabiya ; unnamed:Sources in his General People's Congress party>- | told | he was on his way to Sanhan, his native village south of Sanaa, when his convoy was stopped, and that snipers finished him off after he had got out | indirect
e4 COERCE/restrict | convoy was stopped | r=his convoy>SAL | p=Sanhan>SNH | d=2017-12-04
e5 ASSAULT/firearms,targeted | finished him off | a=snipers>HOU | r=him>SAL | p=Sanhan>SNH | d=2017-12-04 | same=e1
. Yasser al-Awadi, the party's assistant secretary-general, is believed to have died beside him.
e6 ASSAULT/firearms | died beside him | r=Yasser al-Awadi>Yasser al-Awadi,YEM,OPP | p=Sanhan>SNH | d=2017-12-04 | st=possible
+ The militias' television, al-Masirah, announced "the end of the crisis of the treason militia".
S outlet:al-Masirah>=Al-Masirah | announced | the end of the crisis of the treason militia | direct
. In a speech an hour later their leader, Abdul-Malik al-Houthi, spoke of "a great and historic day" and thanked God that the conspiracy had been thwarted.
S person:Abdul-Malik al-Houthi>AHO | spoke of | a great and historic day | direct
e7 ACCUSE/allege | conspiracy | a=Abdul-Malik al-Houthi>AHO | r=Ali Abdullah Saleh>SAL
+ Only on Saturday, Saleh had offered the coalition led by Saudi Arabia "a new page" if it stopped the raids and lifted the blockade, and called on his countrymen to rise up against "the idiocy" of the Houthis.
S person:Saleh>SAL | offered | a new page | direct
e8 AGREE | offered | a=Saleh>SAL | r=the coalition led by Saudi Arabia>COA | d=2017-12-02
e9 REQUEST/change | called on his countrymen | a=Saleh>SAL | r=his countrymen>People of Yemen,YEM,CVL | d=2017-12-02
e10 ACCUSE/disapprove | the idiocy | a=Saleh>SAL | r=the Houthis>HOU | d=2017-12-02
e11 COERCE/restrict | blockade | a=it>COA | p=Yemen>Yemen,YEM,15.5,47.5 | st=ongoing
. The partnership of the two, born in 2014 of a common hatred for the government, had begun to rot in August over money and rallies.
+ Then came five days of street battles in which tanks fired between apartment houses.
e12 ASSAULT/heavy-weapons | street battles | a=the Houthis>HOU ; Saleh>SLO | p=Sanaa>SN | d=2017-11-29..2017-12-03
. The Red Cross counts 234 dead and 400 wounded since Friday, and its warehouse was looted.
S organization:The Red Cross>ICRC | counts | 234 dead and 400 wounded since Friday | indirect
e13 ASSAULT | dead | p=Sanaa>SN | d=2017-12-01..2017-12-04 | f=killed 234 "234 dead" ; injured 400 "400 wounded" | same=e12
e14 ASSAULT/destroy | looted | r=its warehouse>ICRC | p=Sanaa>SN
. Coalition jets bombed Houthi positions around the airport at dawn in support of the loyalists.
e15 ASSAULT/aerial | bombed | a=Coalition jets>COA | r=Houthi positions>HOU | p=the airport>SN | d=2017-12-04
+ His house near the Political Security headquarters was blown up in the morning.
e16 ASSAULT/explosives,destroy | blown up | r=His house>SAL | p=His house>SN | d=2017-12-04
+ President Abd-Rabbu Mansour Hadi, once Saleh's deputy, summoned from Riyadh all Yemenis "to open a new page in the battle against these criminal gangs" and ordered his vice president, Ali Mohsen al-Ahmar, to march on the capital from Marib with seven battalions.
S person:President Abd-Rabbu Mansour Hadi>HAD | summoned | to open a new page in the battle against these criminal gangs | direct
e17 REQUEST/assist | summoned | a=President Abd-Rabbu Mansour Hadi>HAD | r=all Yemenis>People of Yemen,YEM,CVL | d=2017-12-04
e18 REQUEST | ordered | a=President Abd-Rabbu Mansour Hadi>HAD | r=Ali Mohsen al-Ahmar>Ali Mohsen al-Ahmar,YEM,MIL | d=2017-12-04
e19 MOBILIZE/troops | march on the capital | a=Ali Mohsen al-Ahmar>Ali Mohsen al-Ahmar,YEM,MIL | p=Marib>MA | st=planned | f=size 7 "seven battalions"
+ In Tehran, the commander of the Revolutionary Guards, Mohammad Ali Jafari, was pleased that "a coup against the holy warriors" had been nipped in the bud.
S person:Mohammad Ali Jafari>JAF | was pleased that | "a coup against the holy warriors" had been nipped in the bud | mixed
e20 SUPPORT | was pleased | a=Mohammad Ali Jafari>JAF | r=the holy warriors>HOU
. He said nothing of the missile which the coalition says was Iranian-made and which came down near Riyadh's airport a month ago.
e21 ASSAULT/heavy-weapons | came down | a=the holy warriors>HOU | r=Riyadh>Saudi Arabia,SAU,GOV | p=Riyadh's airport>Riyadh,SAU,24.96,46.7 | d=2017-11-04
+ A sergeant's son, Saleh came to power in 1978 after two of his predecessors had been assassinated within nine months; the CIA gave him half a year.
e22 ASSAULT/targeted | assassinated | r=two of his predecessors>Presidents of Yemen,YEM,GOV | p=Yemen>Yemen,YEM,15.5,47.5 | d=1977-10-01..1978-06-30
. He united north and south in 1990, fought six wars against the people who have now killed him, and handed over in 2012 with burns still on his hands from a bomb in the palace mosque.
e23 ASSAULT | fought six wars | a=He>SAL | r=the people who have now killed him>HOU | p=Yemen>Yemen,YEM,15.5,47.5
e24 RETREAT/resign | handed over | a=He>SAL | d=2012-01-01..2012-12-31
e25 ASSAULT/explosives,targeted | bomb | r=his>SAL | p=the palace mosque>SN | d=2011-06-03
. The rial fell past 400 to the dollar on Sunday.

@story en-own-qb-026 | en | 2020-01-05 | Press TV
@who IQP = Council of Representatives of Iraq | IRQ | LEG
@who US = US forces in Iraq | USA | MIL
@who USG = United States | USA | GOV
@who ABD = Adil Abdul-Mahdi | IRQ | GOV
@who SOL = Qassem Soleimani | IRN | MIL
@who MUH = Abu Mahdi al-Muhandis | IRQ | MIL
@who NAS = Hassan Nasrallah | LBN | REB
@who SAD = Muqtada al-Sadr | IRQ | OPP
@who IRN = Iran | IRN | GOV
@who TRU = Donald Trump | USA | GOV
@who DEH = Hossein Dehghan | IRN | MIL
@who MFA = Ministry of Foreign Affairs of Iraq | IRQ | GOV
@where BIA = Baghdad International Airport | IRQ | 33.26 | 44.23
@where BG = Baghdad | IRQ | 33.31 | 44.37
@where IQ = Iraq | IRQ | 33.2 | 43.7
@where MSH = Mashhad | IRN | 36.3 | 59.6
@where AHV = Ahvaz | IRN | 31.32 | 48.67
# Iraqi parliament votes to expel US troops, 'Death to America' rings out in chamber
e1 REQUEST/yield | votes to expel | a=Iraqi parliament>IQP | r=US troops>US | d=2020-01-05
+ Iraqi lawmakers have unanimously passed a bill demanding that the government end the presence of all foreign military forces in the country, two days after the US assassination of Lieutenant General Qassem Soleimani and the second-in-command of Iraq's Hashd al-Sha'abi, Abu Mahdi al-Muhandis.
S document:a bill>- | demanding that | the government end the presence of all foreign military forces in the country | indirect
e2 REQUEST/yield | demanding | a=Iraqi lawmakers>IQP | r=the government>Government of Iraq,IRQ,GOV | d=2020-01-05 | same=e1
e3 RETREAT/withdraw | end the presence | a=all foreign military forces>US | p=the country>IQ | st=possible
e4 ASSAULT/drone,targeted | assassination | a=US>USG | r=Lieutenant General Qassem Soleimani>SOL ; Abu Mahdi al-Muhandis>MUH | d=2020-01-03
+ The resolution, adopted at an extraordinary session on Sunday which most Kurdish and Sunni deputies stayed away from, also tells Baghdad to shut its airspace to the "coalition" and to complain to the UN.
S document:The resolution>=Resolution of the Iraqi parliament | tells | shut its airspace to the "coalition" and to complain to the UN | mixed
e5 PROTEST/boycott | stayed away | a=most Kurdish and Sunni deputies>IQP | p=Baghdad>BG | d=2020-01-05
e6 REQUEST/change | tells Baghdad | a=The resolution>IQP | r=Baghdad>Government of Iraq,IRQ,GOV | d=2020-01-05
e7 COERCE/restrict | shut its airspace | a=Baghdad>Government of Iraq,IRQ,GOV | r=the "coalition">US | p=the country>IQ | st=possible
. It is not binding on the cabinet.
+ Prime Minister Adil Abdul-Mahdi had urged the house to take "urgent measures"; it was in the interest of both countries, he argued, that the Americans go.
S person:Prime Minister Adil Abdul-Mahdi>ABD | urged | urgent measures | direct
S person:he>ABD | argued | it was in the interest of both countries ... that the Americans go | indirect
e8 REQUEST/change | urged | a=Prime Minister Adil Abdul-Mahdi>ABD | r=the house>IQP | d=2020-01-05
e9 RETREAT/withdraw | go | a=the Americans>US | p=the country>IQ | st=possible | same=e3
. He told lawmakers that General Soleimani, whom he was to meet on the morning of his death, had brought a reply from Tehran to a Saudi message that Baghdad had passed on.
S person:He>ABD | told | General Soleimani, whom he was to meet on the morning of his death, had brought a reply from Tehran to a Saudi message that Baghdad had passed on | indirect
e10 CONSULT/third-party | passed on | a=Baghdad>Government of Iraq,IRQ,GOV ; Tehran>IRN ; Saudi>Saudi Arabia,SAU,GOV
+ Drones of the US military struck the two commanders' cars outside Baghdad International Airport early Friday on the direct order of President Donald Trump.
e11 ASSAULT/drone,targeted | struck | a=Drones of the US military>United States Armed Forces,USA,MIL | r=the two commanders>SOL ; the two commanders>MUH | p=Baghdad International Airport>BIA | d=2020-01-03 | same=e4
e12 REQUEST | direct order | a=President Donald Trump>TRU | r=the US military>United States Armed Forces,USA,MIL
. Ten people were martyred.
e28 ASSAULT/drone,targeted | martyred | p=Baghdad International Airport>BIA | f=killed 10 "Ten people" | same=e4
+ Iraq's Foreign Ministry summoned the American ambassador over what it described as a "blatant violation of Iraqi sovereignty".
S organization:Iraq's Foreign Ministry>MFA | described as | blatant violation of Iraqi sovereignty | direct
e13 ACCUSE/disapprove | summoned | a=Iraq's Foreign Ministry>MFA | r=the American ambassador>Matthew Tueller,USA,GOV
+ For the influential cleric Muqtada al-Sadr the vote was "a weak response".
S person:the influential cleric Muqtada al-Sadr>SAD | For | a weak response | direct
. He demanded in a letter, which a follower read out in the chamber, that the embassy be closed at once, the security agreement be torn up and "resistance groups" meet outside Iraq.
S document:a letter>=Letter of Muqtada al-Sadr ; person:He>SAD | demanded | that the embassy be closed at once, the security agreement be torn up and "resistance groups" meet outside Iraq | mixed
e14 REQUEST | demanded | a=He>SAD | r=the chamber>IQP | d=2020-01-05
e15 SANCTION/withdraw | embassy be closed | r=the embassy>Embassy of the United States in Baghdad,USA,GOV | p=Baghdad>BG | st=possible
e16 SANCTION/withdraw | torn up | r=the security agreement>USG | st=possible
+ In Beirut, Hezbollah Secretary General Sayyed Hassan Nasrallah said the Americans would leave the region "in coffins".
S person:Hezbollah Secretary General Sayyed Hassan Nasrallah>NAS | said | the Americans would leave the region "in coffins" | mixed
e17 THREATEN/violence | in coffins | a=Hezbollah Secretary General Sayyed Hassan Nasrallah>NAS | r=the Americans>USG | d=2020-01-05
. Fair retribution, by his definition, means soldiers, bases and warships but not US civilians.
S person:his>NAS | by his definition | Fair retribution ... means soldiers, bases and warships but not US civilians | indirect
+ "The response for sure will be military and against military sites," Brigadier General Hossein Dehghan, an adviser to the Leader, told CNN from Tehran.
S outlet:CNN>=CNN ; person:Brigadier General Hossein Dehghan>DEH | told | The response for sure will be military and against military sites, | direct
e18 THREATEN/violence | response | a=Brigadier General Hossein Dehghan>DEH | r=US>USG
+ Trump threatened on Twitter to hit 52 Iranian sites, "some at a very high level & important to Iran & the Iranian culture", if any American were harmed, and Iraq itself with sanctions "like they've never seen before" if it insisted on the pullout.
S document:Twitter>=Twitter post of Donald Trump ; person:Trump>TRU | threatened | some at a very high level & important to Iran & the Iranian culture | direct
e19 THREATEN/violence | threatened | a=Trump>TRU | r=Iranian>IRN
e20 THREATEN/restrict | sanctions | a=Trump>TRU | r=Iraq itself>Iraq,IRQ,GOV
+ The bodies of the martyrs were carried past a sea of mourners in Ahvaz on Sunday and then in Mashhad, where the crowd was so dense that the ceremony planned for Tehran in the evening had to be cancelled.
e21 PROTEST/demo | sea of mourners | a=mourners>Mourners in Iran,IRN,CVL | p=Ahvaz>AHV | d=2020-01-05
+ Some 5,000 American soldiers are in Iraq, where they returned in 2014 to fight Daesh at the invitation of the government of the day.
e22 MOBILIZE/troops | returned | a=American soldiers>US | p=Iraq>IQ | d=2014-01-01..2014-12-31
e23 REQUEST/assist | invitation | a=the government of the day>Government of Iraq,IRQ,GOV | r=American soldiers>US | d=2014-01-01..2014-12-31
. Their bases have been rocketed a dozen times since October.
e24 ASSAULT/heavy-weapons | rocketed | r=Their bases>US | p=Iraq>IQ | d=2019-10-01..2020-01-05
. On Sunday evening three Katyushas fell in the Green Zone, injuring six residents of a nearby street.
e25 ASSAULT/heavy-weapons | fell | r=six residents of a nearby street>Residents of Baghdad,IRQ,CVL | p=the Green Zone>Green Zone,IRQ,33.3,44.39 | d=2020-01-05 | f=injured 6 "six residents"
. NATO suspended its training of Iraqi forces, and Germany is thinking of taking some of its men to Jordan.
e26 SANCTION/discontinue | suspended its training | a=NATO>NATO,-,IGO | r=Iraqi forces>Iraqi Armed Forces,IRQ,MIL
e27 RETREAT/withdraw | taking some of its men to Jordan | a=Germany>Germany,DEU,GOV | p=Iraq>IQ | st=possible

@story en-own-qb-027 | en | 2017-04-27 | Tasnim News Agency
@who BG = Iranian border guards | IRN | COP
@who JA = Jaish al-Adl | IRN | REB
@who PK = Pakistan | PAK | GOV
@who ROU = Hassan Rouhani | IRN | GOV
@who SHA = Nawaz Sharif | PAK | GOV
@who QAS = Bahram Qassemi | IRN | GOV
@who PUR = Mohammad Pakpour | IRN | MIL
@who FM = Abdolreza Rahmani Fazli | IRN | GOV
@who IR = Iran | IRN | GOV
@where MJ = Mirjaveh | IRN | 29.02 | 61.45
@where NE = Negur, Chabahar | IRN | 25.39 | 61.13
@where ZA = Zahedan | IRN | 29.5 | 60.86
# Iran Holds Pakistan to Account for Martyrdom of 10 Border Guards
e1 ACCUSE/disapprove | Holds Pakistan to Account | a=Iran>IR | r=Pakistan>PK
e2 ASSAULT/firearms | Martyrdom | r=10 Border Guards>BG | d=2017-04-26 | f=killed 10 "10 Border Guards"
+ TEHRAN (Tasnim) – Ten Iranian border guards lost their lives and one went missing when terrorists lying in wait across the frontier shot at their patrol with long-range guns near the zero point of Mirjaveh, the Law Enforcement Force announced late on Wednesday.
S organization:the Law Enforcement Force>=Law Enforcement Force of Iran | announced | Ten Iranian border guards lost their lives and one went missing when terrorists lying in wait across the frontier shot at their patrol with long-range guns near the zero point of Mirjaveh | indirect
e3 ASSAULT/firearms | lost their lives | a=terrorists>JA | r=Ten Iranian border guards>BG | p=Mirjaveh>MJ | d=2017-04-26 | f=killed 10 "Ten Iranian border guards" ; missing 1 "one" | same=e2
e4 ASSAULT/firearms | shot at their patrol | a=terrorists>JA | r=their patrol>BG | p=Mirjaveh>MJ | d=2017-04-26 | same=e2
. "The Pakistani government bears the ultimate responsibility for the attack," the statement said, since the assailants fled back whence they had come.
S document:the statement>=Statement of the Law Enforcement Force of Iran | said | The Pakistani government bears the ultimate responsibility for the attack, | direct
e5 ACCUSE/disapprove | bears the ultimate responsibility | a=the Law Enforcement Force>Law Enforcement Force of Iran,IRN,COP | r=The Pakistani government>PK | d=2017-04-26
e6 ASSAULT/firearms | attack | p=Mirjaveh>MJ | same=e2
e7 RETREAT/withdraw | fled back | a=the assailants>JA | p=Mirjaveh>MJ | d=2017-04-26
+ The so-called Jaish al-Adl, a group that Tehran says is sheltered by Saudi money, claimed the killing.
e8 ASSAULT/firearms | claimed the killing | a=The so-called Jaish al-Adl>JA | st=possible | same=e2
S organization:Tehran>IR | says | is sheltered by Saudi money | indirect
e9 AID | sheltered by Saudi money | a=Saudi>Saudi Arabia,SAU,GOV | r=a group>JA
+ Foreign Ministry spokesman Bahram Qassemi condemned the cowardly act on Thursday and said Islamabad "should be answerable" for the presence and activities of such outfits on its soil.
S person:Foreign Ministry spokesman Bahram Qassemi>QAS | said | Islamabad "should be answerable" for the presence and activities of such outfits on its soil | mixed
e10 ACCUSE/disapprove | condemned | a=Foreign Ministry spokesman Bahram Qassemi>QAS | r=such outfits>JA | d=2017-04-27
e11 ACCUSE/disapprove | answerable | a=Foreign Ministry spokesman Bahram Qassemi>QAS | r=Islamabad>PK | d=2017-04-27
. It is regrettable, he went on, that a neighbor with so large an army has not managed to secure 900 kilometers of common border.
S person:he>QAS | went on | a neighbor with so large an army has not managed to secure 900 kilometers of common border | indirect
. Pakistan's ambassador, Asif Durrani, was summoned in the afternoon.
e12 ACCUSE/disapprove | summoned | r=Pakistan's ambassador, Asif Durrani>Asif Durrani,PAK,GOV | d=2017-04-27
+ President Hassan Rouhani, who is campaigning for a second term, wrote to Prime Minister Nawaz Sharif asking that the perpetrators be arrested and punished.
S person:President Hassan Rouhani>ROU | asking that | the perpetrators be arrested and punished | indirect
e13 CONSULT | wrote | a=President Hassan Rouhani>ROU | r=Prime Minister Nawaz Sharif>SHA
e14 REQUEST/assist | asking | a=President Hassan Rouhani>ROU | r=Prime Minister Nawaz Sharif>SHA
e15 COERCE/arrest | be arrested and punished | a=Prime Minister Nawaz Sharif>SHA | r=the perpetrators>JA | st=possible
. The armed forces, for their part, did not mince their words.
. "If Pakistan does not control its frontier, we reserve the right to destroy the nests of these terrorists wherever they may be," the commander of the IRGC Ground Force, Brigadier General Mohammad Pakpour, warned in Zahedan.
S person:Brigadier General Mohammad Pakpour>PUR | warned | If Pakistan does not control its frontier, we reserve the right to destroy the nests of these terrorists wherever they may be, | direct
e16 THREATEN/violence | destroy the nests | a=we>PUR | r=these terrorists>JA
+ The martyrs were conscripts of 19 and 20, among them two cousins from a village near Zabol.
. Their coffins will be carried from the Makki mosque to the airport of Zahedan on Friday morning.
+ Pakistan's Foreign Office expressed grief at the deaths and promised to help in tracing the culprits, but noted in the same breath that the terrain is "rugged and porous on both sides".
S organization:Pakistan's Foreign Office>=Ministry of Foreign Affairs of Pakistan | noted | the terrain is "rugged and porous on both sides" | mixed
e17 AGREE | promised to help | a=Pakistan's Foreign Office>Ministry of Foreign Affairs of Pakistan,PAK,GOV
. Dawn, citing a security official in Quetta, reported that Frontier Corps units had been moved toward Taftan and the crossing closed to pedestrians.
S outlet:Dawn>=Dawn ; unnamed:a security official in Quetta>- | reported that | Frontier Corps units had been moved toward Taftan and the crossing closed to pedestrians | indirect
e18 MOBILIZE/troops | moved toward Taftan | a=Frontier Corps units>Frontier Corps,PAK,COP | p=Taftan>Taftan,PAK,28.96,61.6
e19 COERCE/restrict | crossing closed | a=Frontier Corps units>Frontier Corps,PAK,COP | p=Taftan>Taftan,PAK,28.96,61.6
+ In April 2015 eight guards were martyred in the same manner at Negur; a year earlier, five conscripts were abducted at Jakigour, and one of them, Jamshid Danaeifar, was executed by his captors.
e20 ASSAULT/firearms | martyred | r=eight guards>BG | p=Negur>NE | d=2015-04-01..2015-04-30 | f=killed 8 "eight guards"
e21 ASSAULT/abduct | abducted | r=five conscripts>BG | p=Jakigour>Jakigur,IRN,26.2,61.6 | d=2014-02-01..2014-02-28 | f=abducted 5 "five conscripts"
e22 ASSAULT/targeted | executed | a=his captors>JA | r=Jamshid Danaeifar>Jamshid Danaeifar,IRN,COP | d=2014-03-01..2014-03-31 | f=killed 1 "Jamshid Danaeifar"
. The other four came home after two months, through the mediation of elders.
e23 RETREAT/release | came home | r=The other four>BG | d=2014-04-01..2014-04-30 | f=size 4 "The other four"
e24 CONSULT/third-party | mediation | a=elders>Tribal elders,PAK,CVL
. Sistan and Baluchestan is Iran's poorest province and a highway of the world's heroin trade; smugglers have killed over 3,700 policemen since the Revolution.
e25 ASSAULT | killed | a=smugglers>Smugglers,-,REB | r=policemen>Iranian police,IRN,COP | p=Sistan and Baluchestan>Sistan and Baluchestan,IRN,28.0,60.5 | d=1979-01-01..2017-04-27 | f=killed 3700.. "over 3,700 policemen"
. The interior minister, Abdolreza Rahmani Fazli, cut short a trip to Bushehr to fly there.
e26 CONSULT/visit | fly there | a=Abdolreza Rahmani Fazli>FM | p=Sistan and Baluchestan>Sistan and Baluchestan,IRN,28.0,60.5 | st=planned

@story en-own-qb-028 | en | 2019-11-29 | Rudaw
@who ABD = Adil Abdul-Mahdi | IRQ | GOV
@who SIS = Ali al-Sistani | IRQ | CVL
@who PRO = Protesters in Iraq | IRQ | CVL
@who ISF = Iraqi security forces | IRQ | COP
@who PAR = Council of Representatives of Iraq | IRQ | LEG
@who SHM = Jamil al-Shammari | IRQ | MIL
@who MFA = Ministry of Foreign Affairs of Iran | IRN | GOV
@who JHP = Jeanine Hennis-Plasschaert | - | IGO
@who TRB = Tribesmen in Nasiriyah | IRQ | CVL
@who SAD = Muqtada al-Sadr | IRQ | OPP
@where NA = Nasiriyah | IRQ | 31.04 | 46.26
@where NJ = Najaf | IRQ | 32.0 | 44.33
@where BG = Baghdad | IRQ | 33.31 | 44.37
@where TS = Tahrir Square, Baghdad | IRQ | 33.33 | 44.41
@where IQ = Iraq | IRQ | 33.2 | 43.7
# Iraq's PM Abdul-Mahdi to resign after Sistani's word
e1 RETREAT/resign | resign | a=Iraq's PM Abdul-Mahdi>ABD | p=Iraq>IQ | st=planned
+ ERBIL, Kurdistan Region – Iraqi Prime Minister Adil Abdul-Mahdi said on Friday he would hand his resignation to parliament, hours after the highest Shiite authority in the land told lawmakers to think again about whom they support.
S person:Iraqi Prime Minister Adil Abdul-Mahdi>ABD | said | he would hand his resignation to parliament | indirect
e2 RETREAT/resign | hand his resignation | a=he>ABD | p=Iraq>IQ | st=planned | same=e1
e3 REQUEST/change | told lawmakers | a=the highest Shiite authority in the land>SIS | r=lawmakers>PAR | d=2019-11-29
. "I listened with great concern to the supreme religious authority's sermon," he wrote, and in view of it "and in order to facilitate" a new government he would go.
S person:he>ABD | wrote | I listened with great concern to the supreme religious authority's sermon, | direct
e4 RETREAT/resign | would go | a=he>ABD | p=Iraq>IQ | st=planned | same=e1
+ Firecrackers went off over Tahrir Square within a minute.
. Tuk-tuk drivers circled with their horns held down; a girl handed out dates from a bag.
+ "This is our first victory, and there will be others," said Amara, 25, who has slept in the Turkish Restaurant, the shell of a tower above the Jumhuriya bridge, for a month.
S person:Amara>=Amara | said | This is our first victory, and there will be others, | direct
e5 PROTEST/obstruct | slept in the Turkish Restaurant | a=Amara>PRO | p=Tahrir Square>TS | d=2019-10-29..2019-11-29
+ The elderly cleric's words, read out by an aide in Karbala, came after the bloodiest two days of a revolt that has lasted since October 1.
e6 PROTEST/riot | revolt | p=Iraq>IQ | d=2019-10-01..2019-11-29
. Parliament, he urged, should "reconsider its options" to spare Iraq from "the abyss of violence, chaos and destruction".
S person:he>SIS | urged | Parliament ... should "reconsider its options" to spare Iraq from "the abyss of violence, chaos and destruction" | mixed
e7 REQUEST/change | reconsider its options | a=he>SIS | r=Parliament>PAR | d=2019-11-29 | same=e3
+ In Nasiriyah alone, 32 protesters were shot dead on Thursday when troops under Lieutenant General Jamil al-Shammari, whom the premier had just sent to restore order, cleared two bridges, medics and a rights commission official told Rudaw.
S outlet:Rudaw>=Rudaw ; unnamed:medics>- ; unnamed:a rights commission official>- | told | In Nasiriyah alone, 32 protesters were shot dead on Thursday when troops under Lieutenant General Jamil al-Shammari, whom the premier had just sent to restore order, cleared two bridges | indirect
e8 ASSAULT/firearms | shot dead | a=troops under Lieutenant General Jamil al-Shammari>SHM | r=32 protesters>PRO | p=Nasiriyah>NA | d=2019-11-28 | f=killed 32 "32 protesters"
e9 MOBILIZE/troops | sent to restore order | a=the premier>ABD | p=Nasiriyah>NA
e10 ASSAULT/crowd-control | cleared two bridges | a=troops under Lieutenant General Jamil al-Shammari>SHM | r=protesters>PRO | p=Nasiriyah>NA | d=2019-11-28
. Tribesmen with rifles then closed the highway to keep reinforcements out; the general was dismissed by evening.
e11 PROTEST/obstruct | closed the highway | a=Tribesmen with rifles>TRB | p=Nasiriyah>NA | d=2019-11-28
e12 SANCTION/expel | dismissed | r=the general>SHM | d=2019-11-28
. By Friday noon another fifteen had been killed, although the curfew was being ignored and the police had shut themselves in.
e13 ASSAULT/firearms | killed | r=another fifteen>PRO | p=Nasiriyah>NA | d=2019-11-29 | f=killed 15 "another fifteen"
e14 COERCE/curfew | curfew | p=Nasiriyah>NA | st=ongoing
e15 PROTEST | ignored | p=Nasiriyah>NA | d=2019-11-29
+ It was the burning of the Iranian consulate in Najaf on Wednesday night that had set the south ablaze.
e16 PROTEST/vandalize | burning | r=the Iranian consulate>Iran,IRN,GOV | p=Najaf>NJ | d=2019-11-27
. Young men threw tires and blankets over the wall, hoisted the Iraqi flag and chanted "Iran out"; its staff left by the back door.
S unnamed:Young men>- | chanted | Iran out | direct
e17 PROTEST/vandalize | threw tires and blankets | a=Young men>PRO | r=Iranian consulate>Iran,IRN,GOV | p=Najaf>NJ | d=2019-11-27 | same=e16
e18 REQUEST/yield | Iran out | a=Young men>PRO | r=Iran>Iran,IRN,GOV | d=2019-11-27
. Tehran's foreign ministry demanded "decisive, effective and responsible action" against those whom it described as aggressors.
S organization:Tehran's foreign ministry>MFA | demanded | decisive, effective and responsible action | direct
e19 REQUEST | demanded | a=Tehran's foreign ministry>MFA | r=Iraq>Iraq,IRQ,GOV
. Iraq condemned the attack and declared a holiday in the province.
e20 ACCUSE/disapprove | condemned | a=Iraq>Iraq,IRQ,GOV | r=Young men>PRO
e21 PROTEST/vandalize | attack | r=the Iranian consulate>Iran,IRN,GOV | p=Najaf>NJ | same=e16
+ At least 408 people, mostly unarmed, have died in eight weeks, according to a tally by Reuters from police and hospital sources.
S outlet:Reuters>=Reuters ; unnamed:police and hospital sources>- | according to | At least 408 people, mostly unarmed, have died in eight weeks | indirect
e22 ASSAULT/firearms | died | r=At least 408 people>PRO | p=Iraq>IQ | d=2019-10-01..2019-11-29 | f=killed 408.. "At least 408 people"
. Military-grade tear gas canisters, twice as heavy as usual, have been fired straight at heads, Amnesty International has established from videos.
S organization:Amnesty International>=Amnesty International ; document:videos>- | established | Military-grade tear gas canisters, twice as heavy as usual, have been fired straight at heads | indirect
e23 ASSAULT/crowd-control | fired straight at heads | p=Iraq>IQ
+ Under the constitution the president has fifteen days to name a successor.
. None is in sight.
. The Sadrists' leader, Muqtada al-Sadr, welcomed the announcement as "the first fruit of the revolution" but asked the crowds not to stop, and the UN envoy, Jeanine Hennis-Plasschaert, said the mounting deaths "cannot be tolerated".
S person:Muqtada al-Sadr>SAD | welcomed the announcement as | the first fruit of the revolution | direct
S person:Jeanine Hennis-Plasschaert>JHP | said | the mounting deaths "cannot be tolerated" | mixed
e24 SUPPORT | welcomed | a=Muqtada al-Sadr>SAD
e25 REQUEST | asked the crowds | a=Muqtada al-Sadr>SAD | r=the crowds>PRO
e26 ACCUSE/disapprove | cannot be tolerated | a=Jeanine Hennis-Plasschaert>JHP
. Iraq pumps nearly five million barrels of oil a day, and one in four of its young people has no work.

@story en-own-qb-029 | en | 2020-02-28 | Daily Sabah
@who TSK = Turkish Armed Forces | TUR | MIL
@who SYR = Syrian Army | SYR | MIL
@who ASR = Syrian government | SYR | GOV
@who RU = Russia | RUS | GOV
@who AKA = Hulusi Akar | TUR | MIL
@who ERD = Recep Tayyip Erdogan | TUR | GOV
@who PUT = Vladimir Putin | RUS | GOV
@who ALT = Fahrettin Altun | TUR | GOV
@who STO = Jens Stoltenberg | - | IGO
@who MIG = Migrants in Turkey | - | CVL
@who GR = Greek police | GRC | COP
@who EU = European Union | - | IGO
@where BAL = Balyun, Idlib | SYR | 35.72 | 36.5
@where IDL = Idlib province | SYR | 35.9 | 36.6
@where PAZ = Pazarkule border gate | TUR | 41.66 | 26.48
# Turkey retaliates after 33 soldiers fall martyr in regime airstrike in Idlib
e1 ASSAULT | retaliates | a=Turkey>TSK | r=regime>SYR | d=2020-02-27..2020-02-28
e2 ASSAULT/aerial | regime airstrike | a=regime>SYR | r=33 soldiers>TSK | p=Idlib>IDL | d=2020-02-27 | f=killed 33 "33 soldiers"
+ All known positions of Bashar Assad's forces have been under fire from land and air since Thursday night, Ankara announced, after 33 Turkish troops were killed in an airstrike in northwestern Syria, the heaviest loss the army has suffered in one day for decades.
S organization:Ankara>=Turkey | announced | All known positions of Bashar Assad's forces have been under fire from land and air since Thursday night | indirect
e3 ASSAULT/heavy-weapons,aerial | under fire | a=Ankara>TSK | r=Bashar Assad's forces>SYR | p=northwestern Syria>IDL | d=2020-02-27..2020-02-28 | st=ongoing | same=e1
e4 ASSAULT/aerial | killed | r=33 Turkish troops>TSK | p=northwestern Syria>BAL | d=2020-02-27 | f=killed 33 "33 Turkish troops" | same=e2
+ Hatay's governor, Rahmi Dogan, came before the cameras four times in the course of the night; each time the number had grown.
. Thirty-two wounded were brought over the Cilvegözü crossing.
e5 ASSAULT/aerial | wounded | r=Thirty-two wounded>TSK | p=northwestern Syria>BAL | f=injured 32 "Thirty-two wounded" | same=e2
+ "The attack took place although the locations of our units had been coordinated with Russian officials on the ground," Defense Minister Hulusi Akar said from the command post at the border.
S person:Defense Minister Hulusi Akar>AKA | said | The attack took place although the locations of our units had been coordinated with Russian officials on the ground, | direct
e6 ASSAULT/aerial | attack | r=our units>TSK | p=northwestern Syria>BAL | same=e2
e7 COOPERATE | coordinated | a=our units>TSK ; Russian officials on the ground>RU
. It went on despite a warning after the first bombs; even ambulances were struck.
S person:Defense Minister Hulusi Akar>AKA | - | It went on despite a warning after the first bombs; even ambulances were struck. | indirect
e8 REQUEST/yield | warning | a=our units>TSK | r=Russian officials on the ground>RU | d=2020-02-27
e9 ASSAULT/aerial | struck | r=ambulances>TSK | p=northwestern Syria>BAL | same=e2
+ The Defense Ministry in Moscow told it otherwise: the soldiers had been "among fighting units of terrorist groups" near Balyun, and Turkey had not let it know.
S organization:The Defense Ministry in Moscow>=Ministry of Defence of Russia | told it otherwise | the soldiers had been "among fighting units of terrorist groups" near Balyun, and Turkey had not let it know | mixed
. Its own planes, it claimed, flew no missions in the area.
S organization:it>=Ministry of Defence of Russia | claimed | Its own planes ... flew no missions in the area | indirect
e10 ASSAULT/aerial | flew no missions | a=Its own planes>Russian Air Force,RUS,MIL | p=Balyun>BAL | d=2020-02-27 | st=denied | same=e2
+ By Akar's figures, 309 regime soldiers were "neutralized", and five helicopters, 23 tanks and two air-defense systems destroyed, mostly by Bayraktar drones.
S person:Akar>AKA | By Akar's figures | 309 regime soldiers were "neutralized", and five helicopters, 23 tanks and two air-defense systems destroyed, mostly by Bayraktar drones | mixed
e11 ASSAULT/drone,heavy-weapons | neutralized | a=Turkey>TSK | r=309 regime soldiers>SYR | p=Idlib>IDL | same=e1
e12 ASSAULT/drone,destroy | destroyed | a=Turkey>TSK | r=five helicopters, 23 tanks and two air-defense systems>SYR | p=Idlib>IDL | same=e1
. The term covers those killed, wounded or captured.
+ President Recep Tayyip Erdogan and Vladimir Putin talked by telephone on Friday and agreed to meet as soon as possible, both palaces said.
S organization:both palaces>=Presidency of Turkey ; organization:both palaces>=Kremlin | said | President Recep Tayyip Erdogan and Vladimir Putin talked by telephone on Friday and agreed to meet as soon as possible | indirect
e13 CONSULT/phone | talked by telephone | a=President Recep Tayyip Erdogan>ERD ; Vladimir Putin>PUT | d=2020-02-28
e14 AGREE | agreed to meet | a=President Recep Tayyip Erdogan>ERD ; Vladimir Putin>PUT | d=2020-02-28
. Two Russian frigates armed with Kalibr missiles passed the Bosporus during the call, children photographing them from the quay at Besiktas.
e15 MOBILIZE/weapons | passed the Bosporus | a=Two Russian frigates>Russian Navy,RUS,MIL | p=the Bosporus>Bosporus,TUR,41.12,29.08 | d=2020-02-28 | f=size 2 "Two Russian frigates"
+ Ankara has also stopped holding back those of its 3.7 million Syrians, and others, who wish to go to Europe.
e16 CONCEDE | stopped holding back | a=Ankara>Turkey,TUR,GOV | r=others>MIG | d=2020-02-28
. "We are no longer in a position to hold the refugees," communications director Fahrettin Altun wrote.
S person:communications director Fahrettin Altun>ALT | wrote | We are no longer in a position to hold the refugees, | direct
e17 REJECT/assist | no longer in a position | a=We>ALT | r=Europe>EU
. By midday taxis from Istanbul were setting down Afghans, Iraqis and Moroccans at Pazarkule, where Greek police met them with tear gas.
e18 ASSAULT/crowd-control | tear gas | a=Greek police>GR | r=Afghans>MIG ; Iraqis>MIG ; Moroccans>MIG | p=Pazarkule>PAZ | d=2020-02-28
+ At Turkey's request NATO ambassadors met under Article 4, and Secretary-General Jens Stoltenberg condemned the "indiscriminate airstrikes" by the regime and its backer.
S person:Secretary-General Jens Stoltenberg>STO | condemned | indiscriminate airstrikes | direct
e19 REQUEST/meet | request | a=Turkey>Turkey,TUR,GOV | r=NATO>NATO,-,IGO
e20 CONSULT/multilateral | met | a=NATO ambassadors>NATO,-,IGO | d=2020-02-28
e21 ACCUSE/disapprove | condemned | a=Secretary-General Jens Stoltenberg>STO | r=the regime>ASR ; its backer>RU
. He offered solidarity, but no Patriots.
e22 SUPPORT | offered solidarity | a=He>STO | r=Turkey>Turkey,TUR,GOV
+ Erdogan had given Damascus until the end of the month to pull back behind the 12 observation posts that Turkey set up under the Sochi accord of September 2018, and has sent some 9,000 soldiers to the province since early February.
e23 THREATEN/violence | given Damascus until the end of the month | a=Erdogan>ERD | r=Damascus>ASR
e24 RETREAT/withdraw | pull back | a=Damascus>ASR | p=the province>IDL | d=2020-02-29 | st=possible
e25 AGREE | Sochi accord | a=Turkey>Turkey,TUR,GOV | p=Sochi>Sochi,RUS,43.6,39.73 | d=2018-09-01..2018-09-30
e26 MOBILIZE/troops | sent some 9,000 soldiers | a=Erdogan>ERD | p=the province>IDL | d=2020-02-01..2020-02-28 | f=size 9000 "some 9,000 soldiers"
. Nearly a million Syrians have been driven toward the Turkish border by the regime's offensive since December 1, according to the UN.
S organization:the UN>=United Nations | according to | Nearly a million Syrians have been driven toward the Turkish border by the regime's offensive since December 1 | indirect
e27 ASSAULT | offensive | a=the regime>SYR | r=Syrians>Residents of Idlib,SYR,CVL | p=the Turkish border>IDL | d=2019-12-01..2020-02-28 | st=ongoing | f=displaced ..1000000 "Nearly a million Syrians"
. Twitter and Instagram were slow or unreachable in Turkey overnight.

@story en-own-qb-030 | en | 2023-07-04 | Al Jazeera
@who IDF = Israel Defense Forces | ISR | MIL
@who IL = Israel | ISR | GOV
@who JB = Jenin Brigades | PSE | REB
@who PA = Palestinian Authority | PSE | GOV
@who CIV = Residents of Jenin camp | PSE | CVL
@who NET = Benjamin Netanyahu | ISR | GOV
@who HAM = Hamas | PSE | REB
@who MSF = Medecins Sans Frontieres | - | NGO
@who PRC = Palestine Red Crescent Society | PSE | NGO
@who HAG = Daniel Hagari | ISR | MIL
@where JE = Jenin refugee camp | PSE | 32.46 | 35.29
@where TA = Tel Aviv | ISR | 32.08 | 34.78
@where RAM = Ramallah | PSE | 31.9 | 35.2
# Jenin under siege: Thousands flee camp as Israeli raid enters second day
e1 COERCE/restrict | under siege | r=Jenin>CIV | p=Jenin>JE | st=ongoing
e2 ASSAULT | Israeli raid | a=Israeli>IDF | p=Jenin>JE | d=2023-07-03..2023-07-04 | st=ongoing
+ Jenin, occupied West Bank – They came out after midnight in a long file, grandmothers in wheelchairs, boys with cats in their arms, holding up white scarves before the jeeps.
+ About 3,000 of the 18,000 people who live in the half square kilometre of the Jenin refugee camp left it that way, according to the Palestine Red Crescent, whose drivers said soldiers had given families two hours.
S organization:the Palestine Red Crescent>PRC | according to | About 3,000 of the 18,000 people who live in the half square kilometre of the Jenin refugee camp left it that way | indirect
S unnamed:drivers>- | said | soldiers had given families two hours | indirect
e3 REQUEST | given families two hours | a=soldiers>IDF | r=families>CIV | p=the Jenin refugee camp>JE | d=2023-07-03
. The army denied that it ordered anyone out.
S organization:The army>IDF | denied that | it ordered anyone out | indirect
e4 REJECT | denied | a=The army>IDF
e5 REQUEST | ordered anyone out | a=it>IDF | r=anyone>CIV | p=the Jenin refugee camp>JE | st=denied | same=e3
+ At least 10 Palestinians have been killed and 100 wounded, 20 of them critically, since drones fired the first missiles at one in the morning on Monday, the Ministry of Health in Ramallah says.
S organization:the Ministry of Health in Ramallah>=Palestinian Ministry of Health | says | At least 10 Palestinians have been killed and 100 wounded, 20 of them critically, since drones fired the first missiles at one in the morning on Monday | indirect
e6 ASSAULT | killed | a=Israeli>IDF | r=Palestinians>CIV | p=Jenin>JE | d=2023-07-03..2023-07-04 | f=killed 10.. "At least 10 Palestinians" ; injured 100.. "100 wounded" | same=e2
e7 ASSAULT/drone | fired the first missiles | a=drones>IDF | p=Jenin>JE | d=2023-07-03
. It is the largest operation in the territory for about two decades, with a brigade of more than 1,000 troops and armoured bulldozers that peel the asphalt off the streets in search of buried bombs.
e8 ASSAULT | operation | a=a brigade>IDF | p=the territory>JE | d=2023-07-03..2023-07-04 | st=ongoing | f=size 1000.. "more than 1,000 troops" | same=e2
e9 ASSAULT/destroy | peel the asphalt | a=armoured bulldozers>IDF | r=the streets>CIV | p=the streets>JE | st=ongoing
. Water and electricity were gone by breakfast.
+ "Our aim is not to hold ground but to break the mindset of a safe haven," the military's chief spokesman, Rear Admiral Daniel Hagari, told Army Radio.
S outlet:Army Radio>=Army Radio ; person:Rear Admiral Daniel Hagari>HAG | told | Our aim is not to hold ground but to break the mindset of a safe haven, | direct
. All of the dead were combatants, he maintained.
S person:he>HAG | maintained | All of the dead were combatants | indirect
. Three were 17 or younger, according to the doctors who washed them.
S unnamed:the doctors who washed them>- | according to | Three were 17 or younger | indirect
+ Doctors Without Borders wrote that its team at the Khalil Suleiman hospital had treated patients on the floor, and that tear gas was fired into the emergency ward.
S organization:Doctors Without Borders>MSF | wrote that | its team at the Khalil Suleiman hospital had treated patients on the floor, and that tear gas was fired into the emergency ward | indirect
e10 AID | treated patients | a=its team>MSF | r=patients>CIV | p=the Khalil Suleiman hospital>Khalil Suleiman hospital,PSE,32.46,35.3
e11 ASSAULT/crowd-control | tear gas was fired | a=Israeli>IDF | r=the emergency ward>CIV | p=the Khalil Suleiman hospital>Khalil Suleiman hospital,PSE,32.46,35.3
+ Fighters of the Jenin Brigades, a local alliance of young men from Islamic Jihad, Fatah and Hamas, answered from alleys covered with tarpaulins and said they had disabled a vehicle with an explosive device.
S organization:Fighters of the Jenin Brigades>JB | said | they had disabled a vehicle with an explosive device | indirect
e12 ASSAULT/firearms | answered | a=Fighters of the Jenin Brigades>JB | r=Israeli>IDF | p=Jenin>JE
e13 ASSAULT/explosives | disabled a vehicle | a=they>JB | r=a vehicle>IDF | p=Jenin>JE
+ In Tel Aviv, a man from a village near Hebron drove a pickup into people at a bus stop on Tuesday and stabbed others, wounding eight, before an armed passer-by shot him dead.
e14 ASSAULT/primitive | drove a pickup | a=a man from a village near Hebron>Abdelwahab Khalaila,PSE,CVL | r=people at a bus stop>People in Tel Aviv,ISR,CVL | p=Tel Aviv>TA | d=2023-07-04 | f=injured 8 "eight"
e15 ASSAULT/primitive | stabbed others | a=a man from a village near Hebron>Abdelwahab Khalaila,PSE,CVL | r=others>People in Tel Aviv,ISR,CVL | p=Tel Aviv>TA | d=2023-07-04
e16 ASSAULT/firearms | shot him dead | a=an armed passer-by>-,ISR,CVL | r=him>Abdelwahab Khalaila,PSE,CVL | p=Tel Aviv>TA | d=2023-07-04 | f=killed 1 "him"
. Hamas claimed him as a member and called the attack "heroic revenge" for the camp.
S organization:Hamas>HAM | called the attack | heroic revenge | direct
e17 SUPPORT | heroic | a=Hamas>HAM | r=him>Abdelwahab Khalaila,PSE,CVL
e18 ASSAULT/primitive | attack | p=Tel Aviv>TA | same=e14
+ Visiting a checkpoint outside the city, Prime Minister Benjamin Netanyahu hinted that the soldiers were "completing the mission".
S person:Prime Minister Benjamin Netanyahu>NET | hinted that | the soldiers were "completing the mission" | mixed
. "Whoever thinks that such an attack will deter us is mistaken."
S person:Prime Minister Benjamin Netanyahu>NET | - | Whoever thinks that such an attack will deter us is mistaken. | direct
+ The Palestinian Authority has broken off security coordination, and the emirate of Qatar and Egypt are reported to be mediating.
e19 SANCTION/discontinue | broken off security coordination | a=The Palestinian Authority>PA | r=Israeli>IL
e20 CONSULT/third-party | mediating | a=Qatar>Qatar,QAT,GOV ; Egypt>Egypt,EGY,GOV | st=ongoing
. When two leaders of Fatah came to the funerals' tent on Tuesday evening, they were booed and pushed out.
e21 PROTEST | booed | r=two leaders of Fatah>Fatah,PSE,OPP | p=the funerals' tent>JE | d=2023-07-04
+ A general strike closed shops from Hebron to Nablus.
e22 PROTEST/strike | general strike | p=Hebron>Hebron,PSE,31.53,35.1
. The UN's human rights chief, Volker Türk, said the killing, maiming and destruction of property "must stop".
S person:Volker Türk>=Volker Turk | said | the killing, maiming and destruction of property "must stop" | mixed
e23 REQUEST/yield | must stop | a=Volker Türk>Volker Turk,-,IGO | r=Israeli>IL
. The camp was set up in 1953 for people from the hills around Haifa; in April 2002 the army flattened its centre after a battle in which 52 Palestinians and 23 soldiers died.
e24 ASSAULT/destroy | flattened its centre | a=the army>IDF | r=its>CIV | p=The camp>JE | d=2002-04-01..2002-04-30
e25 ASSAULT/firearms | battle | r=52 Palestinians>CIV ; 23 soldiers>IDF | p=The camp>JE | d=2002-04-01..2002-04-30 | f=killed 52 "52 Palestinians" ; killed 23 "23 soldiers"
