@story en-own-qd-013 | en | 2022-07-25 | The Moulmein Record
@who JU = Military junta of Myanmar | MMR | MIL
@who PZT = Phyo Zeya Thaw | MMR | OPP
@who KJ = Ko Jimmy | MMR | OPP
@who HMA = Hla Myo Aung | MMR | CVL
@who ATZ = Aung Thura Zaw | MMR | CVL
@who NUG = National Unity Government of Myanmar | MMR | OPP
@who ASEAN = ASEAN | - | IGO
@who HS = Hun Sen | KHM | GOV
@who PDF = People's Defence Forces | MMR | REB
@where Y = Yangon | MMR | 16.85 | 96.17
@where IN = Insein Prison | MMR | 16.89 | 96.1
@where MM = Myanmar | MMR | 21.0 | 96.0
# Junta hangs four democrats, first executions in Myanmar in three decades
e1 ASSAULT/targeted | hangs | a=Junta>JU | r=four democrats>PZT ; four democrats>KJ ; four democrats>HMA ; four democrats>ATZ | f=killed 4 "four democrats"
+ On Friday the mothers were allowed to see their sons, by Zoom, for a few minutes each, and nobody told them that this was the last time.
+ When Daw Khin Win May came back to the gates of Insein Prison on Monday with reading glasses, a dictionary and some rice money for Phyo Zeya Thaw, the guard read her the notice in the Global New Light of Myanmar instead.
+ The state-run daily reported that four men had been punished "in accordance with legal procedures" for directing "brutal and inhumane" acts of terror, without a word on when or by what means.
S outlet:The state-run daily>=Global New Light of Myanmar | reported that | four men had been punished "in accordance with legal procedures" for directing "brutal and inhumane" acts of terror | mixed
e2 ASSAULT/targeted | punished | r=four men>PZT ; four men>KJ ; four men>HMA ; four men>ATZ | p=Insein Prison>IN | f=killed 4 "four men" | same=e1
e3 ACCUSE/allege | brutal and inhumane | a=The state-run daily>JU | r=four men>PZT ; four men>KJ ; four men>HMA ; four men>ATZ
+ Phyo Zeya Thaw, 41, had rhymed against the generals in the hip-hop band Acid, sat in jail for it, and then sat for Daw Aung San Suu Kyi's party in the parliament that the army dissolved on 1 February last year.
e4 COERCE/arrest | sat in jail | r=Phyo Zeya Thaw>PZT
e5 COERCE/restrict | dissolved | a=the army>JU | r=the parliament>Assembly of the Union,MMR,LEG | p=Myanmar>MM | d=2021-02-01
+ With him died Kyaw Min Yu, 53, whom everyone calls Ko Jimmy, a veteran of the students' rising of 1988 and the translator of more than one self-help book.
e6 ASSAULT/targeted | died | r=Kyaw Min Yu>KJ | p=Insein Prison>IN | f=killed 1 "Kyaw Min Yu" | same=e1
e7 PROTEST/demo | students' rising | a=students>Students of Burma,MMR,CVL | p=Myanmar>MM | d=1988-01-01..1988-12-31
+ The two others, Hla Myo Aung and Aung Thura Zaw, were convicted of killing a woman in Hlaing Tharyar whom they took for an informer.
e8 SANCTION/convict | convicted | r=Hla Myo Aung>HMA ; Aung Thura Zaw>ATZ
e9 ASSAULT/targeted | killing a woman | a=Hla Myo Aung>HMA ; Aung Thura Zaw>ATZ | r=a woman>Woman in Hlaing Tharyar,MMR,CVL | p=Hlaing Tharyar>Hlaing Tharyar,MMR,16.87,96.06 | f=killed 1 "a woman"
+ All had been tried behind closed doors by a military tribunal against whose verdict, since martial law was declared in six townships of Yangon, no appeal is possible except to Senior General Min Aung Hlaing himself.
e10 COERCE/martial-law | martial law was declared | r=six townships of Yangon>Residents of Yangon,MMR,CVL | p=Yangon>Y | d=2021-03-14..2021-03-15
+ He turned theirs down in June, along with a letter from Cambodia's prime minister, Hun Sen, who chairs the regional bloc ASEAN this year and had begged him "with deep concern and sincere desire" to reconsider.
S person:Hun Sen>HS | begged | with deep concern and sincere desire | direct
e11 REJECT/yield | turned theirs down | a=He>JU | r=theirs>PZT ; theirs>KJ | d=2022-06-01..2022-06-30
e12 CONSULT | letter | a=Cambodia's prime minister, Hun Sen>HS | r=him>JU
e13 REQUEST/yield | begged | a=Hun Sen>HS | r=him>JU
+ "I asked for the body and they said there was no rule that they must give it," Ko Jimmy's sister told Mizzima.
S outlet:Mizzima>=Mizzima ; person:Ko Jimmy's sister>- | told | I asked for the body and they said there was no rule that they must give it, | direct
e14 REQUEST/yield | asked for the body | a=Ko Jimmy's sister>Sister of Ko Jimmy,MMR,CVL
e15 REJECT/yield | no rule | a=they>JU | r=Ko Jimmy's sister>Sister of Ko Jimmy,MMR,CVL
+ His widow-to-be in the eyes of the law, Nilar Thein, herself in hiding, wrote that she would hold no funeral until she had seen him with her own eyes.
S person:Nilar Thein>=Nilar Thein | wrote that | she would hold no funeral until she had seen him with her own eyes | indirect
+ In the prison the news provoked banging on the bars; inmates in at least one hall were beaten and moved to punishment cells, according to the Assistance Association for Political Prisoners.
S organization:the Assistance Association for Political Prisoners>=Assistance Association for Political Prisoners | according to | inmates in at least one hall were beaten and moved to punishment cells | indirect
e16 PROTEST | banging on the bars | a=inmates>Inmates of Insein Prison,MMR,CVL | p=the prison>IN | d=2022-07-25
e17 ASSAULT/beat | beaten | r=inmates>Inmates of Insein Prison,MMR,CVL | p=the prison>IN
+ Outside, half a dozen young people ran down a lane off Pyay Road behind a banner that read "We will never be frightened", and were gone in under two minutes, which is how one demonstrates in Yangon nowadays.
S document:a banner>=Banner in Yangon | read | We will never be frightened | direct
e18 PROTEST/demo | ran down a lane | a=half a dozen young people>Protesters in Yangon,MMR,CVL | p=Pyay Road>Y | d=2022-07-25
+ The National Unity Government, which the deposed lawmakers have set up underground, called on the world to punish "this murderous military"; its fighters answered more directly, shooting dead two ward administrators in the city before nightfall.
S organization:The National Unity Government>NUG | called on the world to punish | this murderous military | direct
e19 REQUEST | called on | a=The National Unity Government>NUG
e20 ASSAULT/firearms,targeted | shooting dead | a=its fighters>PDF | r=two ward administrators>Ward administrators in Yangon,MMR,GOV | p=the city>Y | d=2022-07-25 | f=killed 2 "two ward administrators"
+ Japan, the United States, Australia, the European Union and others condemned the hangings in a joint statement as reprehensible.
S document:a joint statement>=Joint statement on the executions in Myanmar ; organization:Japan>=Japan ; organization:the United States>=United States ; organization:Australia>=Australia ; organization:the European Union>=European Union | condemned | reprehensible | indirect
e21 ACCUSE/disapprove | condemned | a=Japan>Japan,JPN,GOV ; the United States>United States,USA,GOV ; Australia>Australia,AUS,GOV ; the European Union>European Union,-,IGO | d=2022-07-25
e22 ASSAULT/targeted | hangings | p=Insein Prison>IN | same=e1
+ Beijing, asked about them, did not interfere, it said, in its neighbours' internal affairs.
S organization:it>=China | said | did not interfere | indirect
+ No one had been put to death by a court here since 1988, although more than 2,100 people have been killed in the streets and villages since the coup, the prisoners' association estimates.
S organization:the prisoners' association>=Assistance Association for Political Prisoners | estimates | more than 2,100 people have been killed in the streets and villages since the coup | indirect
e23 ASSAULT | killed | r=people>Civilians in Myanmar,MMR,CVL | p=Myanmar>MM | d=2021-02-01..2022-07-25 | f=killed 2100.. "more than 2,100 people"
e24 COERCE/seize | coup | p=Myanmar>MM | d=2021-02-01
+ Seventy-six others are on death row.

@story en-own-qd-014 | en | 2025-03-17 | Danube Daily
@who PRO = Protesters in Belgrade | SRB | CVL
@who AV = Aleksandar Vucic | SRB | GOV
@who MUP = Ministry of Internal Affairs of Serbia | SRB | COP
@who ID = Ivica Dacic | SRB | GOV
@who MV = Milos Vucevic | SRB | GOV
@where BG = Belgrade | SRB | 44.81 | 20.46
@where NS = Novi Sad | SRB | 45.26 | 19.83
# What was the noise that split Belgrade's biggest crowd?
+ It lasted no longer than it takes to strike a match.
+ At eleven minutes past seven on Saturday evening, as hundreds of thousands stood in silence on Kralja Milana Street for the fifteen victims of a fallen station roof, the column suddenly parted down the middle, people throwing themselves over railings and against shop doors as though a lorry were bearing down on them.
e1 PROTEST/demo | stood in silence | a=hundreds of thousands>PRO | p=Kralja Milana Street>BG | d=2025-03-15 | f=size 200000.. "hundreds of thousands"
+ There was no lorry.
+ "First a sound like a jet, then a heat that went through my chest, and then I was on the floor under strangers," recalled Jovana Simić, a dental nurse from Čačak.
S person:Jovana Simić>=Jovana Simić | recalled | First a sound like a jet, then a heat that went through my chest, and then I was on the floor under strangers, | direct
+ Opposition politicians and several former officers say that a sonic weapon, a so-called long range acoustic device, was aimed at the crowd, something Serbian law forbids.
S unnamed:Opposition politicians and several former officers>- | say that | a sonic weapon, a so-called long range acoustic device, was aimed at the crowd | indirect
e2 ASSAULT/crowd-control | aimed at the crowd | r=the crowd>PRO | p=Kralja Milana Street>BG | d=2025-03-15 | st=possible
+ The interior ministry denies having used any such thing, the army denies it too, and the hospital service threatened to sue whoever claimed that patients had come to it with symptoms.
e3 REJECT | denies | a=The interior ministry>MUP
e4 ASSAULT/crowd-control | used any such thing | a=The interior ministry>MUP | p=Belgrade>BG | d=2025-03-15 | st=denied | same=e2
e5 THREATEN | threatened | a=the hospital service>Clinical Center of Serbia,SRB,GOV
+ President Aleksandar Vucic called the story "a wicked lie" on Sunday and offered to resign if anyone proved it.
S person:President Aleksandar Vucic>AV | called | the story "a wicked lie" | mixed
e6 AGREE | offered to resign | a=President Aleksandar Vucic>AV | d=2025-03-16
e7 RETREAT/resign | resign | a=President Aleksandar Vucic>AV | st=possible
+ By Monday, however, the minister, Ivica Dacic, was holding up photographs of the very apparatus and conceding that the police had bought it, from the United States in 2021, though it was, he said, lying in boxes.
S person:he#5>ID | said | lying in boxes | indirect
S person:Ivica Dacic>ID | conceding that | the police had bought it, from the United States in 2021 | indirect
+ More than half a million people have signed a petition for an inquiry by the United Nations.
e8 REQUEST | petition | a=More than half a million people>Signatories of a petition in Serbia,SRB,CVL | r=the United Nations>United Nations,-,IGO | f=size 500000.. "More than half a million people"
+ How did Serbia get here?
. On November 1 the concrete canopy of the railway station in Novi Sad, newly rebuilt by a Chinese consortium, came down on the people beneath it.
. Students, beaten by men from the ruling party when they held a vigil outside the drama faculty, occupied their universities, and the blockade has since spread to nearly all of them.
e9 ASSAULT/beat | beaten | a=men from the ruling party>Serbian Progressive Party,SRB,GOV | r=Students>Students in Serbia,SRB,CVL | p=the drama faculty>BG | d=2024-11-22
e10 PROTEST/demo | vigil | a=Students>Students in Serbia,SRB,CVL | p=the drama faculty>BG | d=2024-11-22
e11 PROTEST/obstruct | occupied their universities | a=Students>Students in Serbia,SRB,CVL | p=Serbia>Serbia,SRB,44.0,21.0 | st=ongoing
. They ask for the papers of the reconstruction, the prosecution of the thugs and higher spending on their faculties; they have no leader, sleep in lecture halls and decide everything by show of hands.
e12 REQUEST/change | ask for the papers | a=They>Students in Serbia,SRB,CVL
+ Their marches on foot from town to town brought out grandmothers with pancakes, and in January cost the prime minister, Milos Vucevic, his post.
e13 PROTEST/demo | marches | a=Their>Students in Serbia,SRB,CVL | p=Serbia>Serbia,SRB,44.0,21.0
e14 RETREAT/resign | cost | a=Milos Vucevic>MV | d=2025-01-01..2025-01-31
+ The Archive of Public Gatherings, an independent group, counted between 275,000 and 325,000 people on Saturday; the police saw 107,000.
S organization:The Archive of Public Gatherings>=Archive of Public Gatherings | counted | between 275,000 and 325,000 people on Saturday | indirect
S organization:the police>MUP | saw | 107,000 | indirect
e15 PROTEST/demo | 275,000 | a=people>PRO | p=Belgrade>BG | d=2025-03-15 | f=size 275000..325000 "between 275,000 and 325,000 people" | same=e1
e16 PROTEST/demo | 107,000 | p=Belgrade>BG | d=2025-03-15 | f=size 107000 "107,000" | same=e1
+ Trains into the capital had been cancelled that morning because of a bomb threat, of which nothing more was heard.
e17 THREATEN/violence | bomb threat | p=Belgrade>BG | d=2025-03-15
+ Near parliament loyalists of the president camped behind a ring of tractors, among them, it turned out, veterans of a unit whose men shot a prime minister in 2003.
e18 PROTEST/demo | camped | a=loyalists of the president>Supporters of Aleksandar Vucic,SRB,CVL | p=parliament>BG | d=2025-03-15
e19 ASSAULT/firearms,targeted | shot | a=men#2>Special Operations Unit of Serbia,SRB,COP | r=a prime minister>Zoran Djindjic,SRB,GOV | p=Belgrade>BG | d=2003-01-01..2003-12-31 | f=killed 1 "a prime minister"
+ Twenty-two people were arrested, Mr Dacic announced, and 56 slightly hurt.
S person:Mr Dacic>ID | announced | Twenty-two people were arrested | indirect
e20 COERCE/arrest | arrested | r=Twenty-two people>PRO | p=Belgrade>BG | d=2025-03-15 | f=detained 22 "Twenty-two people"
+ Moscow has spoken of a "colour revolution"; Brussels, which wants Serbia's lithium, has chosen its words as if each were taxed.
S organization:Moscow>=Russia | spoken of | colour revolution | direct

@story en-own-qd-015 | en | 2021-05-30 | Americas Courier
@who PRO = Protesters in Colombia | COL | CVL
@who ID = Iván Duque | COL | GOV
@who POL = National Police of Colombia | COL | COP
@who ESMAD = ESMAD | COL | COP
@who SC = National Strike Committee of Colombia | COL | CVL
@who MIN = Indigenous minga | COL | CVL
@who AC = Alberto Carrasquilla | COL | GOV
@where CALI = Cali | COL | 3.45 | -76.53
@where C = Colombia | COL | 4.0 | -73.0
# Colombia sends 7,000 troops to clear roads after a night of killing in Cali
e1 MOBILIZE/troops | sends 7,000 troops | a=Colombia>ID | p=Cali>CALI | d=2021-05-28 | f=size 7000 "7,000 troops"
e2 ASSAULT | night of killing | p=Cali>CALI | d=2021-05-28
+ CALI — They call the roundabout Puerto Resistencia now, and the boys with plywood shields who guard it wave cars through, or don't, according to a system that seems to be understood by everyone except the drivers.
e3 PROTEST/obstruct | guard | a=the boys with plywood shields>PRO | p=the roundabout>CALI | st=ongoing
+ For 31 days this city of 2.2 million, half of it black, most of it poor, has been the furnace of Colombia's national strike, and on Friday, the anniversary of the first month, it burned through.
e4 PROTEST/strike | national strike | a=Colombia>PRO | p=Colombia>C | d=2021-04-28..2021-05-30 | st=ongoing
+ At least 13 people died between noon and midnight, the mayor, Jorge Iván Ospina, said, in shootouts for which he used the words "insane war".
S person:the mayor, Jorge Iván Ospina>=Jorge Iván Ospina | said | At least 13 people died between noon and midnight | indirect
S person:he#2>=Jorge Iván Ospina | used the words | insane war | direct
e5 ASSAULT/firearms | died | r=people>Residents of Cali,COL,CVL | p=Cali>CALI | d=2021-05-28 | f=killed 13.. "At least 13 people" | same=e2
+ In La Luna, a district of tyre shops, an off-duty investigator of the prosecutor's office tried to pass a barricade, drew a pistol and killed two young men before the crowd fell on him; the video of his lynching had been seen a million times by evening.
e6 ASSAULT/firearms | killed two young men | a=an off-duty investigator of the prosecutor's office>Fredy Bermúdez,COL,JUD | r=two young men>PRO | p=La Luna>CALI | d=2021-05-28 | f=killed 2 "two young men"
e7 ASSAULT/beat | lynching | a=the crowd>PRO | r=his>Fredy Bermúdez,COL,JUD | p=La Luna>CALI | d=2021-05-28 | f=killed 1 "an off-duty investigator"
+ Elsewhere men in civilian dress fired at marchers from among policemen who did nothing to stop them.
e8 ASSAULT/firearms | fired at marchers | a=men in civilian dress>Armed civilians in Cali,COL,REB | r=marchers>PRO | p=Cali>CALI | d=2021-05-28
+ "I saw the badge, I saw the gun and I saw them shake hands," said a nurse at an improvised first aid post, who asked not to be identified.
S unnamed:a nurse at an improvised first aid post>- | said | I saw the badge, I saw the gun and I saw them shake hands, | direct
+ President Iván Duque arrived at dusk, held a security council in an air force base and signed a decree of "military assistance" for eight departments and 13 cities, under which 7,000 soldiers would help the police unblock highways; governors who refuse may be punished.
e9 CONSULT | held a security council | a=President Iván Duque>ID | p=Cali>CALI | d=2021-05-28
e10 MOBILIZE/troops | military assistance | a=President Iván Duque>ID | p=Cali>CALI | d=2021-05-28 | f=size 7000 "7,000 soldiers" | same=e1
e11 THREATEN | may be punished | a=President Iván Duque>ID | r=governors>Governors in Colombia,COL,GOV | d=2021-05-28
+ Human rights lawyers asked the Council of State to suspend it.
e12 REQUEST | asked | a=Human rights lawyers>Human rights lawyers of Colombia,COL,NGO | r=the Council of State>Council of State of Colombia,COL,JUD
+ The fuse was a bill to raise value added tax in a pandemic which has pushed 3.6 million people back below the poverty line.
+ Mr Duque withdrew the bill on May 2 and its author, the finance minister Alberto Carrasquilla, resigned the day after; a health reform was buried, as well.
e13 CONCEDE | withdrew the bill | a=Mr Duque>ID | d=2021-05-02
e14 RETREAT/resign | resigned | a=the finance minister Alberto Carrasquilla>AC | d=2021-05-03
+ By then the marches had found other reasons to go on, chief among them the riot squad, Esmad, whose abolition figures on every list.
e15 PROTEST/demo | marches | p=Colombia>C | st=ongoing
e16 REQUEST/change | abolition | a=the marches>PRO | r=the riot squad, Esmad>ESMAD
+ Temblores, a group that tracks police violence, attributes 43 killings to the security forces; the ombudsman's office acknowledges 17.
S organization:Temblores>=Temblores | attributes | 43 killings to the security forces | indirect
S organization:the ombudsman's office>=Ombudsman's Office of Colombia | acknowledges | 17 | indirect
e17 ASSAULT/firearms | killings | a=the security forces>POL | p=Colombia>C | d=2021-04-28..2021-05-30 | f=killed 43 "43 killings"
+ Human Rights Watch says it has credible reports of 63 deaths, and of two women who were raped by men in uniform.
S organization:Human Rights Watch>=Human Rights Watch | says | it has credible reports of 63 deaths, and of two women who were raped by men in uniform | indirect
e18 ASSAULT | deaths | p=Colombia>C | f=killed 63 "63 deaths"
e19 ASSAULT/sexual | raped | a=men in uniform>POL | r=two women>Women in Colombia,COL,CVL | p=Colombia>C | f=size 2 "two women"
+ General Jorge Luis Vargas, the police director, asked forgiveness for "individual acts" and has opened 170 inquiries.
S person:General Jorge Luis Vargas>=Jorge Luis Vargas | asked forgiveness for | individual acts | direct
e20 CONCEDE | asked forgiveness | a=General Jorge Luis Vargas>POL
e21 ACCUSE/investigate | opened 170 inquiries | a=General Jorge Luis Vargas>POL
+ Talks between the government and the strike committee, a circle of greying trade unionists whom few of the young recognise as theirs, produced a draft on Monday, which Bogotá then declined to sign unless the roadblocks were condemned.
e22 CONSULT | Talks | a=the government>Colombia,COL,GOV ; the strike committee>SC | p=Bogotá>Bogotá,COL,4.71,-74.07
e23 REJECT | declined to sign | a=Bogotá>Colombia,COL,GOV | r=the strike committee>SC
e24 PROTEST/obstruct | roadblocks | p=Colombia>C | st=ongoing
+ Earlier in May, in the well-to-do south of Cali, residents in white shirts opened fire on buses of indigenous protesters who had come down from the Cauca, wounding at least nine.
e25 ASSAULT/firearms | opened fire | a=residents in white shirts>Armed civilians in Cali,COL,CVL | r=indigenous protesters>MIN | p=the well-to-do south of Cali>CALI | d=2021-05-09 | f=injured 9.. "at least nine"
+ Coffee exports fell by half in a month; eggs cost three times what they did.
+ Washington expressed its "utmost concern" and Miami its solidarity, with whom it did not say.
S organization:Washington>=United States | expressed | utmost concern | direct

@story en-own-qd-016 | en | 2020-08-19 | Revue de Bamako
@who IBK = Ibrahim Boubacar Keïta | MLI | GOV
@who CNSP = National Committee for the Salvation of the People | MLI | MIL
@who IW = Ismaël Wagué | MLI | MIL
@who ECO = ECOWAS | - | IGO
@who M5 = M5-RFP | MLI | OPP
@who ID = Mahmoud Dicko | MLI | OPP
@who BC = Boubou Cissé | MLI | GOV
@who FR = France | FRA | GOV
@where B = Bamako | MLI | 12.64 | -8.0
@where K = Kati | MLI | 12.74 | -8.07
@where M = Mali | MLI | 17.0 | -4.0
# Mali's president, seized by his own soldiers, quits 'to avoid bloodshed'
e1 COERCE/arrest | seized | a=his own soldiers>CNSP | r=Mali's president>IBK | d=2020-08-18
e2 RETREAT/resign | quits | a=Mali's president>IBK | d=2020-08-18
S person:Mali's president>IBK | - | to avoid bloodshed | direct
+ First there was shooting in the air at Kati, then a column of pickups on the road down to the river, then young men running alongside them and cheering; anyone who remembered 2012 knew by ten in the morning how the day would end.
e3 MOBILIZE/weapons | shooting in the air | p=Kati>K | d=2020-08-18
+ It ended, a few minutes before midnight on Tuesday, with Ibrahim Boubacar Keïta, 75, in a surgical mask on national television.
+ "If today certain elements of our armed forces have decided that it should end with their intervention, do I really have a choice?" he asked.
S person:he#2>IBK | asked | If today certain elements of our armed forces have decided that it should end with their intervention, do I really have a choice? | direct
. "I wish no blood to be shed to keep me in power."
S person:Ibrahim Boubacar Keïta>IBK | - | I wish no blood to be shed to keep me in power. | direct
+ With that he gave up the presidency, dismissed the government and dissolved the National Assembly.
e4 RETREAT/resign | gave up the presidency | a=he>IBK | d=2020-08-18 | same=e2
e5 COERCE/restrict | dissolved | a=he>IBK | r=the National Assembly>National Assembly of Mali,MLI,LEG | d=2020-08-18
+ He and his prime minister, Boubou Cissé, who in the morning was still offering the mutineers a dialogue, had been taken from the presidential residence in Sébénikoro to the same barracks where the captains who toppled his predecessor once set up their typewriters.
e6 AGREE | offering | a=his prime minister, Boubou Cissé>BC | r=the mutineers>CNSP | d=2020-08-18
e7 COERCE/arrest | taken from the presidential residence | a=the mutineers>CNSP | r=He>IBK ; his prime minister, Boubou Cissé>BC | p=Sébénikoro>B | d=2020-08-18 | same=e1
e8 COERCE/seize | toppled | a=the captains>Mutinous officers of Mali,MLI,MIL | r=his predecessor>Amadou Toumani Touré,MLI,GOV | d=2012-03-22
+ On Wednesday five officers presented themselves as the National Committee for the Salvation of the People; their spokesman, Colonel-Major Ismaël Wagué, promised elections "within a reasonable time", closed the borders and announced a curfew from nine to five.
S person:Colonel-Major Ismaël Wagué>IW | promised elections | within a reasonable time | direct
e9 AGREE | promised elections | a=Colonel-Major Ismaël Wagué>CNSP | p=Mali>M | d=2020-08-19
e10 COERCE/restrict | closed the borders | a=Colonel-Major Ismaël Wagué>CNSP | p=Mali>M | d=2020-08-19
e11 COERCE/curfew | curfew | a=Colonel-Major Ismaël Wagué>CNSP | p=Mali>M | d=2020-08-19
+ All agreements with the UN mission, with the French of Operation Barkhane and with the former rebels of the north would be honoured, he added.
S person:he#5>IW | added | All agreements with the UN mission, with the French of Operation Barkhane and with the former rebels of the north would be honoured | indirect
e12 AGREE | honoured | a=he#5>CNSP | r=the UN mission>MINUSMA,-,IGO ; the French of Operation Barkhane>FR ; the former rebels of the north>Former rebels of northern Mali,MLI,REB | d=2020-08-19
+ On the Boulevard de l'Indépendance people danced on the bonnets of army vehicles, and the justice minister's villa, or rather its air conditioners, went home with the neighbours.
e13 SUPPORT | danced | a=people>Residents of Bamako,MLI,CVL | r=army>CNSP | p=the Boulevard de l'Indépendance>B | d=2020-08-18
e14 PROTEST/riot,vandalize | went home with the neighbours | a=the neighbours>Residents of Bamako,MLI,CVL | r=the justice minister>Kassoum Tapo,MLI,GOV | p=the Boulevard de l'Indépendance>B | d=2020-08-18
+ Since 5 June the M5 movement, a marriage of secular oppositionists and the followers of a Wahhabi preacher, Imam Mahmoud Dicko, had been filling that boulevard to demand Mr Keïta's departure.
e15 PROTEST/demo | filling that boulevard | a=the M5 movement>M5 | p=that boulevard>B | d=2020-06-05..2020-08-18
e16 REQUEST/yield | demand | a=the M5 movement>M5 | r=Mr Keïta>IBK
+ At least eleven of them were shot by an anti-terrorist unit on one July weekend.
e17 ASSAULT/firearms | shot | a=an anti-terrorist unit>FORSAT,MLI,COP | r=eleven of them>M5 | d=2020-07-10..2020-07-12 | f=killed 11.. "At least eleven of them"
+ They accuse him of having stolen the spring's parliamentary poll, of a presidential jet bought for 40 million dollars and of a son whose yacht parties found their way on to the internet, while jihadists, having once been chased out of Timbuktu by the French, spread into the country's centre.
e18 ACCUSE/allege | accuse | a=They>M5 | r=him>IBK
e19 ASSAULT | chased out of Timbuktu | a=the French>FR | r=jihadists>Jihadists in Mali,MLI,REB | p=Timbuktu>Timbuktu,MLI,16.77,-3.0 | d=2013-01-01..2013-01-31
+ The imam, the only man who might claim to have started all this, said on Wednesday that he was going back to his mosque.
S person:The imam>ID | said on Wednesday that | he was going back to his mosque | indirect
+ The West African bloc ECOWAS, which had tried three times to mediate, suspended Mali, cut it off from trade and threatened a standby force; in New York the Security Council, after half an hour behind closed doors, called for the immediate release of the captives.
e20 CONSULT/third-party | tried three times to mediate | a=The West African bloc ECOWAS>ECO | r=Mali>Mali,MLI,GOV
e21 SANCTION/expel | suspended | a=The West African bloc ECOWAS>ECO | r=Mali>Mali,MLI,GOV | d=2020-08-18
e22 SANCTION/discontinue | cut it off from trade | a=The West African bloc ECOWAS>ECO | r=it>Mali,MLI,GOV | d=2020-08-18
e23 THREATEN/violence | threatened | a=The West African bloc ECOWAS>ECO | r=Mali>Mali,MLI,GOV
e24 REQUEST/yield | called for | a=the Security Council>United Nations Security Council,-,IGO | d=2020-08-19
e25 RETREAT/release | immediate release | r=the captives>IBK ; the captives>BC | st=possible
+ Emmanuel Macron, having condemned the mutiny in the afternoon, when it might still have failed, wrote in the evening that the fight against terrorist groups and democracy were inseparable.
S person:Emmanuel Macron>=Emmanuel Macron | wrote in the evening that | the fight against terrorist groups and democracy were inseparable | indirect
e26 ACCUSE/disapprove | condemned | a=Emmanuel Macron>Emmanuel Macron,FRA,GOV | r=the mutiny>CNSP | d=2020-08-18
+ France keeps 5,100 soldiers in the Sahel.
e27 MOBILIZE/troops | keeps 5,100 soldiers | a=France>FR | p=the Sahel>Sahel,-,15.0,0.0 | st=ongoing | f=size 5100 "5,100 soldiers"

@story en-own-qd-017 | en | 2024-07-21 | The Bengal Lantern
@who STU = Students against discrimination | BGD | CVL
@who SH = Sheikh Hasina | BGD | GOV
@who POL = Bangladesh Police | BGD | COP
@who ARMY = Bangladesh Army | BGD | MIL
@who SC = Supreme Court of Bangladesh | BGD | JUD
@who BCL = Bangladesh Chhatra League | BGD | GOV
@who NI = Nahid Islam | BGD | CVL
@who AS = Abu Sayed | BGD | CVL
@where D = Dhaka | BGD | 23.81 | 90.41
@where BD = Bangladesh | BGD | 23.7 | 90.3
# Court guts job quotas that set Bangladesh on fire; soldiers hold the streets of Dhaka
e1 CONCEDE | guts job quotas | a=Court>SC | p=Dhaka>D | d=2024-07-21
e2 MOBILIZE/troops | hold the streets | a=soldiers>ARMY | p=Dhaka>D | st=ongoing
+ DHAKA: A man in a vest came out on his balcony in Mohammadpur on Sunday, looked left at an armoured car, looked right at another, and took in his washing.
+ Below him, in a city of 20 million, nothing moved; a curfew had emptied it at midnight on Friday, with leave to shop for two hours and orders to the troops, the general secretary of the ruling party, Obaidul Quader, let it be known, to shoot offenders on sight.
S person:Obaidul Quader>=Obaidul Quader | let it be known | orders to the troops | indirect
e3 COERCE/curfew | curfew | r=city>Residents of Dhaka,BGD,CVL | p=a city of 20 million>D | d=2024-07-20..2024-07-21 | st=ongoing
e4 THREATEN/violence | shoot offenders on sight | a=troops>ARMY | r=offenders>Residents of Dhaka,BGD,CVL | p=a city of 20 million>D
+ Into that hush the Supreme Court delivered what the students had wanted, or most of it.
+ It scrapped a lower court's ruling from June by which 30 per cent of government posts went to the descendants of those who had fought Pakistan in 1971, and directed that from now on 93 per cent be filled on merit, five for the veterans' kin.
e5 CONCEDE | scrapped | a=It>SC | p=Dhaka>D | d=2024-07-21 | same=e1
+ "We welcome the verdict, but it's blood we are talking about now," said a coordinator at Dhaka University, reached on a landline because there was no other line to reach him on.
S unnamed:a coordinator at Dhaka University>- | said | We welcome the verdict, but it's blood we are talking about now, | direct
e6 SUPPORT | welcome the verdict | a=We>STU | d=2024-07-21
+ The internet has been dead since Thursday evening, the mobile network nearly so; the telecommunications minister holds that arsonists burned the cables, which engineers think unlikely in 64 districts at once.
S person:the telecommunications minister>=Zunaid Ahmed Palak | holds that | arsonists burned the cables | indirect
S unnamed:engineers>- | think | unlikely | indirect
e7 COERCE/censor | internet has been dead | p=Bangladesh>BD | d=2024-07-18..2024-07-21 | st=ongoing
e8 PROTEST/vandalize | burned the cables | a=arsonists>Arsonists in Bangladesh,BGD,CVL | p=Bangladesh>BD | st=possible
+ At least 139 people had died by Sunday night according to a tally which AFP put together from hospitals, of whom more than half bore bullet wounds.
S outlet:AFP>=AFP | according to | At least 139 people had died by Sunday night | indirect
e9 ASSAULT/firearms | died | r=people>STU | p=Bangladesh>BD | d=2024-07-16..2024-07-21 | f=killed 139.. "At least 139 people"
+ The first of them was Abu Sayed, a student of English in Rangpur.
. Last Tuesday he stood alone before a row of policemen with his arms spread, a stick in one hand, and did not lower them when the first pellet struck.
e10 ASSAULT/firearms | pellet struck | a=policemen>POL | r=he>AS | p=Rangpur>Rangpur,BGD,25.75,89.25 | d=2024-07-16 | f=killed 1 "Abu Sayed"
. The clip lasts forty seconds; in the bazaars of Rangpur they can tell you where he falls in it.
+ Until that week it had been an orderly business of sit-ins at the Shahbag crossing under the name of "Bangla blockade".
e11 PROTEST/obstruct | sit-ins | p=the Shahbag crossing>D | d=2024-07-01..2024-07-14
+ Then Prime Minister Sheikh Hasina, in power for 15 years and re-elected in January in a vote that the opposition stayed away from, asked reporters whether the jobs should rather go to the grandchildren of razakars, the hated collaborators of 1971.
e12 PROTEST/boycott | stayed away | a=the opposition>Opposition of Bangladesh,BGD,OPP | p=Bangladesh>BD | d=2024-01-07
+ That night thousands in the dormitories chanted the insult back at her; the next day members of the Chhatra League, the youth wing of her party, went through the campus with rods, hockey sticks and, in a few cases, pistols.
e13 PROTEST/demo | chanted | a=thousands>STU | r=her>SH | p=Dhaka>D | d=2024-07-14 | f=size 2000.. "thousands"
e14 ASSAULT/beat,firearms | went through the campus | a=members of the Chhatra League>BCL | r=thousands>STU | p=the campus>D | d=2024-07-15
+ On Thursday crowds set the headquarters of state television ablaze with staff inside, hours after the prime minister had appeared on it to plead for calm, and on Friday stormed the jail at Narsingdi, whence 826 inmates walked out.
e15 PROTEST/riot,vandalize | set the headquarters of state television ablaze | a=crowds>STU | r=state television>Bangladesh Television,BGD,GOV | p=the headquarters of state television>D | d=2024-07-18
e16 REQUEST | plead for calm | a=the prime minister>SH | d=2024-07-17
e17 PROTEST/riot | stormed the jail | a=crowds>STU | p=Narsingdi>Narsingdi,BGD,23.92,90.72 | d=2024-07-19
e18 RETREAT/release | walked out | r=826 inmates>Inmates of Narsingdi jail,BGD,CVL | p=Narsingdi>Narsingdi,BGD,23.92,90.72 | d=2024-07-19 | f=size 826 "826 inmates"
+ The police have picked up 532 people, said Faruk Hossain, a spokesman, naming leaders of the Bangladesh Nationalist Party.
S person:Faruk Hossain>=Faruk Hossain | said | The police have picked up 532 people | indirect
e19 COERCE/arrest | picked up | a=The police>POL | r=532 people>STU ; leaders of the Bangladesh Nationalist Party>Bangladesh Nationalist Party,BGD,OPP | p=Dhaka>D | f=detained 532 "532 people"
+ Nahid Islam, 26, the mildest-mannered of the movement's organisers, was found under a flyover on Sunday with both thighs black; plain-clothes men had blindfolded and beaten him for a day, he told journalists at his bedside.
S person:he#4>NI | told journalists | plain-clothes men had blindfolded and beaten him for a day | indirect
e20 ASSAULT/abduct,beat | blindfolded and beaten | a=plain-clothes men>Detective Branch of Bangladesh,BGD,COP | r=him>NI | p=Dhaka>D | d=2024-07-20..2024-07-21
+ Volker Türk, the UN's human rights chief, finds the attacks on students "particularly shocking" and wants an impartial inquiry.
S person:Volker Türk>=Volker Türk | finds | the attacks on students "particularly shocking" | mixed
e21 ACCUSE/disapprove | particularly shocking | a=Volker Türk>Volker Türk,-,IGO
e22 REQUEST | wants an impartial inquiry | a=Volker Türk>Volker Türk,-,IGO
+ At the frontier post of Petrapole, Indian students dragged suitcases across the line all day in the rain, more than 4,500 of them since Thursday.

@story en-own-qd-018 | en | 2021-05-24 | South Seas Tribune
@who FIAME = Fiame Naomi Mata'afa | WSM | OPP
@who FAST = FAST | WSM | OPP
@who TUI = Tuilaepa Sailele Malielegaoi | WSM | GOV
@who HRPP = Human Rights Protection Party | WSM | GOV
@who SC = Supreme Court of Samoa | WSM | JUD
@who HOS = Tuimalealiifano Va'aletoa Sualauvi II | WSM | GOV
@who SAT = Satiu Simativa Perese | WSM | JUD
@where A = Apia | WSM | -13.83 | -171.76
# Locked out of parliament, Samoa's first woman premier takes her oath in a tent
e1 COERCE/restrict | Locked out of parliament | r=Samoa's first woman premier>FIAME | p=parliament>A | d=2021-05-24
+ The door was simply shut.
. When Fiame Naomi Mata'afa, in a blue dress and on the arm of no one, walked up to the beehive-shaped legislature in Apia on Monday with the members of her party behind her, the clerk had the key in his pocket and a row of policemen stood on the grass.
e2 MOBILIZE/police | row of policemen | p=Apia>A | d=2021-05-24
+ A few yards off the chief justice, Satiu Simativa Perese, in wig and red robe, rattled the handle in person, found it as she had found it, and withdrew.
+ So a marquee was put up on the lawn, hymns were sung, and at about five in the afternoon the daughter of Samoa's first prime minister swore on the Bible to serve as its seventh, and its first female one.
+ Her opponent of 22 years' standing in that office, Tuilaepa Sailele Malielegaoi, calls it treason.
S person:Tuilaepa Sailele Malielegaoi>TUI | calls | treason | indirect
e3 ACCUSE/disapprove | treason | a=Tuilaepa Sailele Malielegaoi>TUI | r=Her>FIAME | d=2021-05-24
+ "There is only one government in Samoa, even if we are just the custodian government," he told reporters at the party's headquarters.
S person:he#3>TUI | told reporters | There is only one government in Samoa, even if we are just the custodian government, | direct
. He would be asking the police to deal with what he described as a bunch of usurpers.
S person:he#2>TUI | described as | a bunch of usurpers | indirect
e4 REQUEST | asking the police | a=He>TUI | r=the police>Samoa Police Service,WSM,COP | st=planned
+ The April election gave 25 seats to his Human Rights Protection Party, which had not lost one since 1982, and 25 to the newcomers of FAST, "Faith in the One God of Samoa"; a single independent, once he had slept on it, went over to Ms Fiame.
e5 SUPPORT | went over to Ms Fiame | a=a single independent>Tuala Iosefo Ponifasio,WSM,LEG | r=Ms Fiame>FIAME
+ The electoral commissioner thereupon discovered that the quota for women required one member more, who happened to be of the old party.
+ The head of state, Tuimalealiifano Va'aletoa Sualauvi II, called a fresh vote; the Supreme Court struck down both the extra seat and the vote, and on Sunday, in a sitting without precedent, it overruled his proclamation of the night before by which parliament was suspended "for reasons that I will make known in due course".
S document:his proclamation of the night before>=Proclamation of the head of state of Samoa | - | for reasons that I will make known in due course | direct
e6 REQUEST | called a fresh vote | a=The head of state, Tuimalealiifano Va'aletoa Sualauvi II>HOS
e7 REJECT | struck down | a=the Supreme Court>SC | r=The head of state, Tuimalealiifano Va'aletoa Sualauvi II>HOS
e8 REJECT | overruled | a=it#3>SC | r=his>HOS | d=2021-05-23
e9 COERCE/restrict | suspended | a=his>HOS | r=parliament>Legislative Assembly of Samoa,WSM,LEG | p=Apia>A | d=2021-05-22
+ Those reasons are still awaited; His Highness has gone to his village.
+ Samoa's islands, on which some 200,000 people live and twice as many rugby boots, are not used to this; the last political murder, of a minister, was in 1999.
e10 ASSAULT/firearms,targeted | political murder | r=a minister>Luagalau Levaula Kamu,WSM,GOV | p=Apia>A | d=1999-01-01..1999-12-31 | f=killed 1 "a minister"
+ Women from the villages of Savai'i who had crossed the strait by the first ferry sat under umbrellas singing to the policemen, some of whom, being cousins, hummed along.
e11 PROTEST/demo | sat under umbrellas singing | a=Women from the villages of Savai'i>Supporters of Fiame Naomi Mata'afa,WSM,CVL | p=Apia>A | d=2021-05-24
+ Micronesia was the first to send congratulations, its president, David Panuelo, writing that leaders in the Pacific must defend democracy "when it is under threat".
S person:David Panuelo>=David Panuelo | writing that | leaders in the Pacific must defend democracy "when it is under threat" | mixed
e12 SUPPORT | congratulations | a=Micronesia>Micronesia,FSM,GOV
+ New Zealand's Jacinda Ardern was more careful: she called for calm and would not be drawn on which of the two she would telephone.
e13 REQUEST | called for calm | a=New Zealand's Jacinda Ardern>Jacinda Ardern,NZL,GOV
+ Among the first plans of the new cabinet, if it is one, is to cancel a 100-million-dollar port that China was to build in Vaiusu Bay, which Ms Fiame considers out of all proportion.
e14 REJECT | cancel | a=the new cabinet>FAST | r=China>China,CHN,GOV | p=Vaiusu Bay>Vaiusu Bay,WSM,-13.83,-171.8 | st=possible
+ The court of appeal may have to say who is right.
