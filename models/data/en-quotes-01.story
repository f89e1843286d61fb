@story en-own-s-001 | en | 2025-06-16 | TASS
@who IR = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who EB = Esmaeil Baghaei | IRN | GOV
@who DP = Dmitry Peskov | RUS | GOV
@who VP = Vladimir Putin | RUS | GOV
@who IAEA = International Atomic Energy Agency | - | IGO
@who US = United States | USA | GOV
@who IDF = Israel Defense Forces | ISR | MIL
@where TE = Tehran | IRN | 35.69 | 51.39
@where IRP = Iran | IRN | 32.4 | 53.7
@where NA = Natanz | IRN | 33.72 | 51.73
@where HA = Haifa | ISR | 32.79 | 34.99
# Iran to leave nuclear treaty if attacks continue — Foreign Ministry
S organization:Foreign Ministry>=Ministry of Foreign Affairs of Iran | - | Iran to leave nuclear treaty if attacks continue | indirect
e1 THREATEN/relations | leave nuclear treaty | a=Iran>IR | d=2025-06-16
e2 ASSAULT/aerial | attacks | r=Iran>IR | p=Iran>IRP | d=2025-06-13..2025-06-16 | st=ongoing
+ TEHRAN, June 16. /TASS/. The Iranian parliament is drafting a bill on the country's withdrawal from the Treaty on the Non-Proliferation of Nuclear Weapons, and the government will carry it out if Israel does not stop its bombardment, Foreign Ministry Spokesman Esmaeil Baghaei told reporters.
S person:Foreign Ministry Spokesman Esmaeil Baghaei>EB | told | The Iranian parliament is drafting a bill on the country's withdrawal from the Treaty on the Non-Proliferation of Nuclear Weapons, and the government will carry it out if Israel does not stop its bombardment | indirect
e3 THREATEN/relations | withdrawal | a=Iranian parliament>Islamic Consultative Assembly,IRN,LEG | d=2025-06-16 | same=e1
e4 ASSAULT/aerial | bombardment | a=Israel>IL | r=Iran>IR | p=Iran>IRP | d=2025-06-13..2025-06-16 | st=ongoing | same=e2
. "Our people have been killed in their beds.
e5 ASSAULT/aerial | killed | r=Our people>-,IRN,CVL | p=Iran>IRP | d=2025-06-13..2025-06-16 | same=e2
. The agency has not said one word of condemnation.
e6 ACCUSE/disapprove | has not said one word of condemnation | r=The agency>IAEA | d=2025-06-16
. Nobody should expect us to keep the cameras running under such conditions," the diplomat said.
S person:the diplomat>EB | said | Our people have been killed ... under such conditions | direct
. He added that Tehran rejected the latest proposal of the Europeans to meet in Geneva "while the bombs are falling," but did not rule out contacts through Oman.
S person:He>EB | added | Tehran rejected the latest proposal ... contacts through Oman | mixed
e7 REJECT/meet | rejected | a=Tehran>IR | r=the Europeans>European countries,-,GOV | d=2025-06-16
. On June 13, Israel launched an operation against Iran, striking nuclear facilities at Natanz and killing several senior commanders; within a day the Islamic Republic had retaliated by firing ballistic missiles and drones at Tel Aviv and Haifa.
e8 ASSAULT/aerial | launched an operation | a=Israel>IL | r=Iran>IR | p=Iran>IRP | d=2025-06-13 | same=e2
e9 ASSAULT/aerial | striking | a=Israel>IL | r=nuclear facilities>Iranian nuclear facilities,IRN,GOV | p=Natanz>NA | d=2025-06-13
e10 ASSAULT/aerial,targeted | killing | a=Israel>IL | r=several senior commanders>Iranian commanders,IRN,MIL | d=2025-06-13 | p=Iran>IRP
e11 ASSAULT/heavy-weapons,drone | firing ballistic missiles and drones | a=Islamic Republic>IR | r=Tel Aviv>Tel Aviv,ISR,CVL ; Haifa>Haifa,ISR,CVL | p=Haifa>HA | d=2025-06-13..2025-06-14
+ Kremlin Spokesman Dmitry Peskov said Moscow condemned the escalation and was prepared to mediate, should both parties wish it.
S person:Kremlin Spokesman Dmitry Peskov>DP | said | Moscow condemned the escalation and was prepared to mediate, should both parties wish it | indirect
e12 ACCUSE/disapprove | condemned | a=Moscow>Russia,RUS,GOV | d=2025-06-16
e13 AGREE | prepared to mediate | a=Moscow>Russia,RUS,GOV | r=both parties>IR ; both parties>IL | d=2025-06-16
. "So far we see reluctance, at least on the Israeli side, to resort to any mediation," he noted.
S person:he>DP | noted | So far we see reluctance, at least on the Israeli side, to resort to any mediation | direct
. "President Putin has spoken by phone with both leaders.
S person:he>DP | - | President Putin has spoken ... again if need be. | direct
e14 CONSULT/phone | spoken by phone | a=President Putin>VP ; both leaders>Benjamin Netanyahu,ISR,GOV ; both leaders>Masoud Pezeshkian,IRN,GOV
. He is going to do so again if need be."
e20 AGREE | going to do so again | a=He>VP | r=both leaders>Benjamin Netanyahu,ISR,GOV ; both leaders>Masoud Pezeshkian,IRN,GOV | st=possible
. Peskov denied that Russia had sent air defense systems to Iran since the hostilities began.
S person:Peskov>DP | denied | Russia had sent air defense systems to Iran since the hostilities began | indirect
e15 AID | sent air defense systems | a=Russia>Russia,RUS,GOV | r=Iran>IR | d=2025-06-13..2025-06-16 | st=denied
. According to the Iranian Health Ministry, at least 224 people have been killed and more than 1,200 injured.
S organization:Iranian Health Ministry>=Ministry of Health of Iran | According to | at least 224 people have been killed and more than 1,200 injured | indirect
e16 ASSAULT/aerial | killed | r=at least 224 people>-,IRN,CVL | p=Iranian>IRP | d=2025-06-13..2025-06-16 | f=killed 224.. "at least 224 people" ; injured 1200.. "more than 1,200" | same=e2
. The IDF said in turn that its planes had hit the headquarters of the Quds Force in Tehran overnight, and urged residents of the capital's District 3 to leave their homes without delay.
S organization:The IDF>IDF | said | its planes had hit the headquarters of the Quds Force in Tehran overnight | indirect
e17 ASSAULT/aerial | hit | a=its planes>Israeli Air Force,ISR,MIL | r=Quds Force>Quds Force,IRN,MIL | p=Tehran>TE | d=2025-06-15..2025-06-16
e18 REQUEST | urged | a=The IDF>IDF | r=residents of the capital's District 3>Residents of Tehran,IRN,CVL | p=Tehran>TE | d=2025-06-16
. Oil prices rose by four percent in early trading.

@story en-own-s-002 | en | 2025-06-18 | Mehr News Agency
@who AK = Ali Khamenei | IRN | GOV
@who DT = Donald Trump | USA | GOV
@who US = United States | USA | GOV
@who IR = Iran | IRN | GOV
@who IL = Israel | ISR | GOV
@who IRGC = Islamic Revolutionary Guard Corps | IRN | MIL
@who PEZ = Masoud Pezeshkian | IRN | GOV
@where IRP = Iran | IRN | 32.4 | 53.7
@where DO = Doha | QAT | 25.29 | 51.53
@where ISF = Isfahan | IRN | 32.65 | 51.67
@where TA = Tel Aviv | ISR | 32.08 | 34.78
# Leader: Iran will not surrender, US entry into war will bring irreparable damage
S person:Leader>AK | - | Iran will not surrender, US entry into war will bring irreparable damage | indirect
e1 REJECT/yield | will not surrender | a=Iran>IR | r=US>US | d=2025-06-18
e2 THREATEN/violence | irreparable damage | a=Leader>AK | r=US>US | d=2025-06-18
+ TEHRAN, Jun. 18 (MNA) – The Leader of the Islamic Revolution Ayatollah Ali Khamenei says the Iranian nation will stand firm against an imposed war just as it will stand firm against an imposed peace.
S person:Ayatollah Ali Khamenei>AK | says | the Iranian nation will stand firm against an imposed war just as it will stand firm against an imposed peace | indirect
e3 REJECT/yield | stand firm | a=Iranian nation>IR | d=2025-06-18 | same=e1
. In a televised message on Wednesday, he described the US president's call for unconditional surrender as "absurd", and warned Washington that any military intervention by its forces would be met with "harm that cannot be repaired".
S person:he>AK | described | absurd | direct
S person:he>AK | warned | any military intervention by its forces would be met with "harm that cannot be repaired" | mixed
e4 REQUEST/yield | call for unconditional surrender | a=US president's>DT | r=Iran>IR
e5 REJECT/yield | described | a=he>AK | r=US president's>DT | d=2025-06-18 | same=e1
e6 ASSAULT | military intervention | a=its forces>Armed forces of the United States,USA,MIL | r=Iran>IR | st=possible
e7 THREATEN/violence | harm that cannot be repaired | a=he>AK | r=Washington>US | d=2025-06-18 | same=e2
. The Islamic Revolution Guard Corps announced in its statement No. 14 that Fattah missiles had "repeatedly shaken the shelters of Tel Aviv" in the eleventh wave of Operation True Promise 3.
S organization:Islamic Revolution Guard Corps>IRGC | announced | Fattah missiles had "repeatedly shaken the shelters of Tel Aviv" in the eleventh wave of Operation True Promise 3 | mixed
e8 ASSAULT/heavy-weapons | repeatedly shaken the shelters | a=Islamic Revolution Guard Corps>IRGC | r=Tel Aviv>Tel Aviv,ISR,CVL | p=Tel Aviv>TA
. "The skies of the occupied territories are now open to us.
. The settlers have to choose between a slow death underground and leaving," the Corps said.
S organization:the Corps>IRGC | said | The skies of the occupied ... and leaving | direct
e9 THREATEN/violence | have to choose | a=the Corps>IRGC | r=The settlers>Israelis,ISR,CVL
. Eighteen people in the pay of Mossad, who were assembling drones in a workshop near Isfahan, have been arrested by the province's police, the semi-official ISNA quoted a security source as saying.
S outlet:ISNA>=ISNA ; unnamed:a security source>- | quoted | Eighteen people in the pay of Mossad ... the province's police | indirect
e10 COERCE/arrest | arrested | a=the province's police>Police of Isfahan Province,IRN,COP | r=Eighteen people in the pay of Mossad>Alleged Mossad agents,IRN,CVL | p=Isfahan>ISF | f=detained 18 "Eighteen people"
. President Masoud Pezeshkian thanked Qatar, Saudi Arabia and Pakistan for having condemned the aggression, and informed Qatar's emir over the phone that Tehran was still ready to resume the indirect talks it had broken off on Sunday.
S person:President Masoud Pezeshkian>PEZ | informed | Tehran was still ready to resume the indirect talks it had broken off on Sunday | indirect
e11 SUPPORT | thanked | a=President Masoud Pezeshkian>PEZ | r=Qatar>Qatar,QAT,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV ; Pakistan>Pakistan,PAK,GOV
e12 ACCUSE/disapprove | condemned the aggression | a=Qatar>Qatar,QAT,GOV ; Saudi Arabia>Saudi Arabia,SAU,GOV ; Pakistan>Pakistan,PAK,GOV
e13 CONSULT/phone | over the phone | a=President Masoud Pezeshkian>PEZ ; Qatar's emir>Tamim bin Hamad Al Thani,QAT,GOV
e14 AGREE | ready to resume | a=Tehran>IR | r=US>US
e15 REJECT/meet | broken off | a=it>IR | r=US>US | d=2025-06-15
. "We did not leave the table," Pezeshkian maintained.
S person:Pezeshkian>PEZ | maintained | We did not leave the table | direct
. "The table was bombed."
S person:Pezeshkian>PEZ | - | The table was bombed. | direct
. The Zionist regime started its war of aggression in the early hours of June 13 with strikes that martyred General Hossein Salami, the chief of the IRGC, as well as nuclear scientists together with their families.
e16 ASSAULT/aerial | war of aggression | a=Zionist regime>IL | r=Iran>IR | d=2025-06-13..2025-06-18 | st=ongoing | p=Iran>IRP
e17 ASSAULT/aerial,targeted | martyred | a=Zionist regime>IL | r=General Hossein Salami>Hossein Salami,IRN,MIL ; nuclear scientists>Iranian nuclear scientists,IRN,CVL | d=2025-06-13 | p=Iran>IRP
. The head of the country's volleyball federation said the national team would fly to Turkey by way of Yerevan, as the airspace remained shut.
S person:The head of the country's volleyball federation>- | said | the national team would fly to Turkey by way of Yerevan | indirect
e18 COERCE/restrict | airspace remained shut | p=Iran>IRP | st=ongoing
. MNA/6512903

@story en-own-s-003 | en | 2024-11-27 | The Times of Israel
@who IL = Israel | ISR | GOV
@who HZ = Hezbollah | LBN | REB
@who IDF = Israel Defense Forces | ISR | MIL
@who BN = Benjamin Netanyahu | ISR | GOV
@who NM = Najib Mikati | LBN | GOV
@who LA = Lebanese Armed Forces | LBN | MIL
@who BG = Itamar Ben Gvir | ISR | GOV
@who US = United States | USA | GOV
@who FR = France | FRA | GOV
@where LB = Lebanon | LBN | 33.85 | 35.86
@where SL = Southern Lebanon | LBN | 33.3 | 35.4
@where BE = Beirut | LBN | 33.89 | 35.5
@where KK = Kfar Kila | LBN | 33.28 | 35.55
@where LI = Litani River | LBN | 33.34 | 35.25
# IDF says it fired at suspects in south Lebanon, hours after truce with Hezbollah takes hold
S organization:IDF>IDF | says | it fired at suspects in south Lebanon, hours after truce with Hezbollah takes hold | indirect
e1 ASSAULT/firearms | fired | a=it>IDF | r=suspects>Suspects in Kfar Kila,LBN,- | p=south Lebanon>KK | d=2024-11-27
e2 RETREAT/ceasefire | truce | a=IDF>IL ; Hezbollah>HZ | d=2024-11-27 | p=south Lebanon>LB
+ Israeli troops opened fire on several vehicles that were approaching a no-go zone in the border village of Kfar Kila on Wednesday morning, the military said, hours after a ceasefire that is meant to end almost 14 months of fighting with the Hezbollah terror group came into force.
S organization:the military>IDF | said | Israeli troops opened fire on several vehicles that were approaching a no-go zone in the border village of Kfar Kila on Wednesday morning | indirect
e3 ASSAULT/firearms | opened fire | a=Israeli troops>IDF | r=suspects>Suspects in Kfar Kila,LBN,- | p=Kfar Kila>KK | d=2024-11-27 | same=e1
e4 RETREAT/ceasefire | ceasefire | a=the military>IL ; Hezbollah>HZ | p=south Lebanon>LB | d=2024-11-27 | same=e2
e5 ASSAULT | fighting | a=the military>IL ; Hezbollah>HZ | d=2023-10-08..2024-11-27
. "The suspects were identified as operatives.
. They turned back after the shots," it said.
S organization:it>IDF | said | The suspects were identified as operatives. ... after the shots | direct
e6 ASSAULT/firearms | the shots | r=They>Suspects in Kfar Kila,LBN,- | p=Kfar Kila>KK | d=2024-11-27 | same=e1
. "The troops remain deployed in southern Lebanon and will enforce every violation of the deal."
S organization:it>IDF | - | The troops remain deployed in southern Lebanon and will enforce every violation of the deal. | direct
e7 MOBILIZE/troops | remain deployed | a=The troops>IDF | p=southern Lebanon>SL | st=ongoing
e8 THREATEN/violence | will enforce | a=The troops>IDF | r=Hezbollah>HZ | d=2024-11-27
. Under the agreement, which was brokered by the United States and France and approved by the security cabinet 10-1 on Tuesday night, Israeli forces are to pull out gradually over 60 days while Hezbollah moves its fighters and heavy arms north of the Litani River and the Lebanese army deploys in their stead.
S document:the agreement>=Ceasefire agreement between Israel and Lebanon | Under | Israeli forces are to pull out ... deploys in their stead | indirect
e9 AGREE | approved | a=security cabinet>Security Cabinet of Israel,ISR,GOV | d=2024-11-26
e10 RETREAT/withdraw | pull out | a=Israeli forces>IDF | p=Lebanon>LB | st=planned
e11 RETREAT/withdraw | moves its fighters and heavy arms | a=Hezbollah>HZ | p=Litani River>LI | st=planned
e12 MOBILIZE/troops | deploys | a=the Lebanese army>LA | p=southern Lebanon>SL | st=planned
. Lebanese Prime Minister Najib Mikati hailed the deal as a "fundamental step toward calm" and demanded that Israel "fully commit" to it and withdraw from every position it occupies.
S person:Lebanese Prime Minister Najib Mikati>NM | hailed | fundamental step toward calm | direct
S person:Lebanese Prime Minister Najib Mikati>NM | demanded | Israel "fully commit" to it and withdraw from every position it occupies | mixed
e13 SUPPORT | hailed | a=Lebanese Prime Minister Najib Mikati>NM
e14 REQUEST/yield | demanded | a=Lebanese Prime Minister Najib Mikati>NM | r=Israel>IL
e15 RETREAT/withdraw | withdraw | a=Israel>IL | p=Lebanon>LB | st=planned | same=e10
. The sole minister to vote against it, Itamar Ben Gvir, called it "a historic mistake" and complained that the government had thrown away an opportunity to bring Hezbollah to its knees.
S person:Itamar Ben Gvir>BG | called | a historic mistake | direct
S person:Itamar Ben Gvir>BG | complained | the government had thrown away an opportunity to bring Hezbollah to its knees | indirect
e16 REJECT | vote against | a=Itamar Ben Gvir>BG | d=2024-11-26
e17 ACCUSE/disapprove | complained | a=Itamar Ben Gvir>BG | r=the government>Government of Israel,ISR,GOV
. In a televised address, Prime Minister Benjamin Netanyahu had given three reasons for the truce: the need to focus on Iran, to refresh the army's depleted stocks, and to isolate Hamas.
S person:Prime Minister Benjamin Netanyahu>BN | given | the need to focus on Iran, to refresh the army's depleted stocks, and to isolate Hamas | indirect
e18 CONCEDE | truce | a=Prime Minister Benjamin Netanyahu>BN | r=Hezbollah>HZ | d=2024-11-26
. "If Hezbollah attacks us, if it digs a tunnel, if it launches rockets," the premier cautioned, "we will strike.
S person:the premier>BN | cautioned | we will strike ... understanding of the Americans. | direct
e19 THREATEN/violence | we will strike | a=we>IL | r=Hezbollah>HZ | d=2024-11-26
. We keep complete freedom of military action, with the full understanding of the Americans."
. Tens of thousands of displaced Lebanese jammed the coastal road southward from Beirut from dawn, mattresses strapped to the roofs of their cars, although both armies had warned them not to return yet.
e20 REQUEST | warned | a=both armies>IDF ; both armies>LA | r=displaced Lebanese>Displaced Lebanese,LBN,CVL
. The group, which began firing at northern Israel a day after the Hamas massacre of October 7, 2023, has lost its leader Hassan Nasrallah and, by Israeli estimates, some 3,500 of its men.
S unnamed:Israeli estimates>- | by | some 3,500 of its men | indirect
e21 ASSAULT/heavy-weapons | firing | a=The group>HZ | r=northern Israel>Northern Israel,ISR,CVL | p=northern Israel>Northern Israel,ISR,33.0,35.4 | d=2023-10-08..2024-11-27
e22 ASSAULT | massacre | a=Hamas>Hamas,PSE,REB | p=Israel>Israel,ISR,31.4,34.8 | d=2023-10-07
e23 ASSAULT | lost | r=its men>HZ | f=killed 3500 "some 3,500 of its men"
. Its new chief, Naim Qassem, has yet to comment.

@story en-own-s-004 | en | 2025-05-10 | BBC News
@who IN = India | IND | GOV
@who PK = Pakistan | PAK | GOV
@who DT = Donald Trump | USA | GOV
@who VM = Vikram Misri | IND | GOV
@who ID = Ishaq Dar | PAK | GOV
@who SS = Shehbaz Sharif | PAK | GOV
@who US = United States | USA | GOV
@where SR = Srinagar | IND | 34.08 | 74.79
@where KA = Kashmir | - | 34.2 | 74.6
@where RW = Rawalpindi | PAK | 33.6 | 73.04
@where JM = Jammu | IND | 32.73 | 74.86
# Trump: India and Pakistan agree to 'full and immediate' ceasefire
S person:Trump>DT | - | India and Pakistan agree to 'full and immediate' ceasefire | mixed
e1 CONCEDE | agree | a=India>IN ; Pakistan>PK | d=2025-05-10
+ India and Pakistan have agreed to stop all firing on land, in the air and at sea, officials from both countries confirmed on Saturday, after four days of strikes that brought the nuclear-armed neighbours to the edge of open war.
S unnamed:officials from both countries>- | confirmed | India and Pakistan have agreed to stop all firing on land, in the air and at sea | indirect
e2 CONCEDE | agreed | a=India>IN ; Pakistan>PK | d=2025-05-10 | same=e1
e3 ASSAULT | strikes | a=both countries>IN ; both countries>PK | d=2025-05-07..2025-05-10
. The news came first from Washington.
. "After a long night of talks mediated by the United States, I am pleased to announce that both have shown common sense," US President Donald Trump wrote on his Truth Social platform.
S person:US President Donald Trump>DT | wrote | After a long night of talks mediated by the United States, I am pleased to announce that both have shown common sense, | direct
e4 CONSULT/third-party | talks | a=the United States>US ; both>IN ; both>PK | d=2025-05-09..2025-05-10
. India's foreign secretary, Vikram Misri, gave a drier account: the Pakistani director of military operations had rung his Indian counterpart at 15:35, he told reporters in Delhi, and the two had settled the matter between themselves.
S person:he>VM | told | the Pakistani director of military operations had rung his Indian counterpart at 15:35 | indirect
S person:he>VM | told | the two had settled the matter between themselves | indirect
e5 CONSULT/phone | rung | a=the Pakistani director of military operations>Director General of Military Operations of Pakistan,PAK,MIL ; his Indian counterpart>Director General of Military Operations of India,IND,MIL | d=2025-05-10
e6 CONCEDE | settled | a=the two>Director General of Military Operations of Pakistan,PAK,MIL ; the two>Director General of Military Operations of India,IND,MIL | d=2025-05-10 | same=e1
. They would speak again on Monday, he added.
S person:he>VM | added | They would speak again on Monday | indirect
e7 AGREE | would speak | a=They>Director General of Military Operations of Pakistan,PAK,MIL ; They>Director General of Military Operations of India,IND,MIL | d=2025-05-12 | st=planned
. But within hours explosions were heard over Srinagar and Jammu, and both governments were accusing each other of violating the truce.
e8 ACCUSE/allege | accusing | a=both governments>IN ; both governments>PK | d=2025-05-10 | st=ongoing
e9 REJECT/yield | violating | a=both governments>IN ; both governments>PK | d=2025-05-10 | st=possible
. "What the hell just happened to the ceasefire?" Jammu and Kashmir's Chief Minister Omar Abdullah posted on X.
S person:Jammu and Kashmir's Chief Minister Omar Abdullah>=Omar Abdullah | posted | What the hell just happened to the ceasefire? | direct
. Misri said late at night that Pakistani drones had crossed the Line of Control again and that Indian troops had been ordered to respond strongly.
S person:Misri>VM | said | Pakistani drones had crossed the Line of Control again and that Indian troops had been ordered to respond strongly | indirect
e10 MOBILIZE/weapons | crossed the Line of Control | a=Pakistani drones>Armed forces of Pakistan,PAK,MIL | p=Line of Control>Line of Control,-,34.3,74.3 | d=2025-05-10
e11 REQUEST | ordered | r=Indian troops>Indian Army,IND,MIL | d=2025-05-10
. Islamabad's foreign ministry rejected the charge, insisting that its soldiers were acting "with responsibility and restraint".
S organization:Islamabad's foreign ministry>=Ministry of Foreign Affairs of Pakistan | insisting | its soldiers were acting "with responsibility and restraint" | mixed
. Prime Minister Shehbaz Sharif, who thanked Mr Trump "for his leadership and proactive role for peace", told the nation in a speech broadcast live that Pakistan had "won" and that Friday would be kept as a day of gratitude.
S person:Prime Minister Shehbaz Sharif>SS | thanked | for his leadership and proactive role for peace | direct
S person:Prime Minister Shehbaz Sharif>SS | told | Pakistan had "won" and that Friday would be kept as a day of gratitude | mixed
e12 SUPPORT | thanked | a=Prime Minister Shehbaz Sharif>SS | r=Mr Trump>DT | d=2025-05-10
. The crisis began on 22 April, when gunmen killed 26 people, nearly all of them Hindu tourists, in a meadow in Indian-administered Kashmir.
e13 ASSAULT/firearms | killed | a=gunmen>Gunmen at Pahalgam,-,REB | r=Hindu tourists>-,IND,CVL | p=Kashmir>KA | d=2025-04-22 | f=killed 26 "26 people"
. Delhi blamed Islamabad, which denied any part in it and proposed a "neutral investigation".
e14 ACCUSE/allege | blamed | a=Delhi>IN | r=Islamabad>PK
e15 ASSAULT/firearms | denied any part | a=Islamabad>PK | p=Kashmir>KA | d=2025-04-22 | st=denied | same=e13
e16 AGREE | proposed | a=Islamabad>PK | r=Delhi>IN
. Then came expelled diplomats, a suspended water treaty, and in the end missiles.
e17 SANCTION/expel | expelled diplomats
e18 SANCTION/discontinue | suspended water treaty | a=Delhi>IN | r=Islamabad>PK
. "My children have stopped asking what the noise is," said Farida, a schoolteacher who had driven her family out of Rawalpindi after an air base there was hit.
S person:Farida>=Farida | said | My children have stopped asking what the noise is | direct
e19 ASSAULT/aerial | hit | a=Indian>Indian Air Force,IND,MIL | r=an air base>Pakistan Air Force,PAK,MIL | p=Rawalpindi>RW | d=2025-05-10
. Mr Dar, the foreign minister, told Geo News that three dozen countries had helped to bring the truce about, among them Saudi Arabia, Turkey and Britain.
S outlet:Geo News>=Geo News ; person:Mr Dar>ID | told | three dozen countries had helped to bring the truce about, among them Saudi Arabia, Turkey and Britain | indirect
e20 CONCEDE | truce | a=Mr Dar>PK ; Delhi>IN | d=2025-05-10 | same=e1
. Analysts say neither side had much to gain from going on.
S unnamed:Analysts>- | say | neither side had much to gain from going on | indirect
