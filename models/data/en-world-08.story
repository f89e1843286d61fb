@story en-own-qd-043 | en | 2024-12-07 | Carpathian Times
@who CG = Călin Georgescu | ROU | OPP
@who CCR = Constitutional Court of Romania | ROU | JUD
@who EL = Elena Lasconi | ROU | OPP
@who KI = Klaus Iohannis | ROU | GOV
@who RU = Russia | RUS | GOV
@who SRI = Romanian Intelligence Service | ROU | SPY
@who TT = TikTok | CHN | BUS
@who EC = European Commission | - | IGO
@who HP = Horațiu Potra | ROU | BUS
@where BU = Bucharest | ROU | 44.43 | 26.1
@where RO = Romania | ROU | 45.9 | 25.0
# Romania cancels a presidential election with polling already under way
e1 COERCE/restrict | cancels | a=Romania>CCR | p=Romania>RO | d=2024-12-06
+ In a primary school in Auckland, New Zealand, forty-one Romanians had already put their papers in the box.
+ They were told on Friday evening to go home, and so, two days before they would have voted, were 19 million others, for the Constitutional Court in Bucharest had decided unanimously to annul the whole business, the first round included, and have it begun again from nothing.
e2 COERCE/restrict | annul | a=the Constitutional Court>CCR | p=Bucharest>BU | d=2024-12-06 | same=e1
+ No member state of the European Union had ever done such a thing.
+ Călin Georgescu, a soil scientist whom polls in early November gave five per cent, who admires both the interwar Iron Guard and Vladimir Putin's "wisdom" and who declared campaign spending of zero, had come out of that round on top with 23; he would have faced Elena Lasconi, a small-town mayor and former television presenter.
e3 SUPPORT | admires | a=Călin Georgescu>CG | r=Vladimir Putin>Vladimir Putin,RUS,GOV
+ What changed the judges' minds, only four days after they had certified the same result, was a bundle of intelligence papers declassified on Wednesday by President Klaus Iohannis.
e4 SUPPORT | certified the same result | a=they>CCR | d=2024-12-02
e5 CONCEDE | declassified | a=President Klaus Iohannis>KI | d=2024-12-04
+ They describe 25,000 TikTok accounts, most of them asleep since 2016, that woke up a fortnight before the poll to push one man; influencers paid, through a South African firm, to recite scripts without mentioning him; and 85,000 attempts to break into the computers of the electoral authority, "consistent with a state actor".
S document:They>=Declassified intelligence papers of Romania | describe | 25,000 TikTok accounts ... without mentioning him | indirect
S document:They>=Declassified intelligence papers of Romania | - | consistent with a state actor | direct
e6 COERCE/misinformation | push one man | r=one man>CG | p=Romania>RO | d=2024-11-10..2024-11-24
e7 COERCE/misinformation | recite scripts | a=influencers>Influencers in Romania,ROU,CVL | p=Romania>RO | d=2024-11-01..2024-11-24
e8 COERCE/cyber | attempts to break into the computers | r=the electoral authority>Permanent Electoral Authority of Romania,ROU,GOV | p=Romania>RO
+ The state is not named in the court's text, but the foreign intelligence service speaks of "aggressive hybrid attacks" by Russia.
S organization:the foreign intelligence service>=Foreign Intelligence Service of Romania | speaks of | "aggressive hybrid attacks" by Russia | mixed
e9 COERCE/cyber,misinformation | aggressive hybrid attacks | a=Russia>RU | p=Romania>RO | st=possible
e10 ACCUSE/allege | speaks | a=the foreign intelligence service>Foreign Intelligence Service of Romania,ROU,SPY | r=Russia>RU
+ Moscow denies having meddled, as does TikTok of having favoured anybody.
S organization:Moscow>RU | denies | having meddled | indirect
e11 REJECT | denies | a=Moscow>RU ; TikTok>TT
e12 COERCE/misinformation | meddled | a=Moscow>RU | st=denied | same=e9
+ "Today is the day when the Romanian state trampled on democracy," said Ms Lasconi, who stood to gain from the decision and was livid.
S person:Ms Lasconi>EL | said | Today is the day when the Romanian state trampled on democracy, | direct
e13 ACCUSE/disapprove | trampled on democracy | a=Ms Lasconi>EL | r=the Romanian state>CCR | d=2024-12-06
+ Mr Georgescu chose the words "formalised coup d'état" and told his followers on Saturday to be at the polling stations next day as though nothing had happened.
S person:Mr Georgescu>CG | chose the words | formalised coup d'état | direct
e14 ACCUSE/disapprove | formalised coup d'état | a=Mr Georgescu>CG
e15 REQUEST | told his followers | a=Mr Georgescu>CG | r=his followers>Supporters of Călin Georgescu,ROU,CVL | d=2024-12-07
+ Police raided three houses in Brașov on Saturday, among them that of a programmer who had spent a million euros on TikTok out of his own pocket, and prosecutors are looking for vote-buying, money laundering and fascist symbols.
e16 COERCE/seize | raided three houses | a=Police>Romanian Police,ROU,COP | r=a programmer>Bogdan Peșchir,ROU,BUS | p=Brașov>Brașov,ROU,45.65,25.6 | d=2024-12-07
e17 ACCUSE/investigate | looking | a=prosecutors>Prosecutors of Romania,ROU,JUD
+ During the night a convoy of cars on its way to the capital was stopped near Ploiești with machetes, axes and pistols aboard; its leader, Horațiu Potra, who once guarded President Touadéra in Bangui with 300 other Romanians, says he was going to be interviewed.
S person:Horațiu Potra>HP | says | he was going to be interviewed | indirect
e18 COERCE/arrest | stopped | r=a convoy of cars>HP ; Horațiu Potra>HP | p=Ploiești>Ploiești,ROU,44.94,26.02 | d=2024-12-06..2024-12-07
+ Antony Blinken expressed America's confidence in Romania's institutions, and the European Commission, which has ordered TikTok to freeze all data until March, kept to saying that elections are a matter for Romanians.
S organization:the European Commission>EC | kept to saying that | elections are a matter for Romanians | indirect
e19 SUPPORT | expressed America's confidence | a=Antony Blinken>Antony Blinken,USA,GOV | r=Romania>Romania,ROU,GOV
e20 REQUEST | ordered TikTok to freeze all data | a=the European Commission>EC | r=TikTok>TT
+ Mr Iohannis, whose second term runs out on December 21, will stay at his desk till a successor has sworn the oath.
+ Bread in Giurgiu has gone up by a third in a year; there is no bridge tax on the Bulgarian side.

@story en-own-qd-044 | en | 2024-04-21 | Agadez Monitor
@who NE = Niger | NER | MIL
@who US = United States | USA | GOV
@who KC = Kurt Campbell | USA | GOV
@who ALZ = Ali Lamine Zeine | NER | GOV
@who RU = Russia | RUS | MIL
@who AT = Abdourahamane Tiani | NER | MIL
@who MB = Mohamed Bazoum | NER | GOV
@who PRO = Protesters in Niger | NER | CVL
@who AFR = Africa Corps | RUS | MIL
@where NI = Niamey | NER | 13.51 | 2.11
@where AG = Agadez | NER | 16.97 | 7.99
@where N = Niger | NER | 17.0 | 9.0
# Goodbye to Base 201: Washington bows to Niger's generals and agrees to take its soldiers home
e1 CONCEDE | agrees to take its soldiers home | a=Washington>US | r=Niger's generals>NE | d=2024-04-19
e2 RETREAT/withdraw | take its soldiers home | a=Washington>US | p=Niger>N | st=planned
+ It cost 110 million dollars, it has a runway of 1.9 km that swallows sand as fast as men can sweep it, and from its hangars outside Agadez the Reapers used to set off of an evening to look down on three deserts.
+ No drone has left there, except to watch over the base itself, since last July.
+ On Friday night, at the end of a week of talks in Washington, the deputy secretary of state, Kurt Campbell, told Niger's prime minister, Ali Lamine Zeine, that the United States would do as it had been asked and withdraw; a delegation would be in Niamey within days to settle the calendar, officials said, speaking on condition that they not be named.
S unnamed:officials>- ; person:Kurt Campbell>KC | told | the United States would do as it had been asked and withdraw | indirect
S unnamed:officials>- | said | a delegation would be in Niamey within days to settle the calendar | indirect
e3 CONSULT | a week of talks | a=Kurt Campbell>KC ; Ali Lamine Zeine>ALZ | p=Washington>Washington,USA,38.9,-77.04 | d=2024-04-15..2024-04-19
e4 REQUEST/yield | asked | r=the United States>US
e5 RETREAT/withdraw | withdraw | a=the United States>US | p=Niger>N | st=planned | same=e2
e6 CONSULT/visit | a delegation would be in Niamey | a=a delegation>US | p=Niamey>NI | st=planned
+ No announcement was made in public, by either.
+ "They are leaving, thanks be to God, and they may leave the air conditioners," joked Moussa Abdou, who sells phone credit by the gate of the airport in Niamey, where the other half of the thousand Americans live.
S person:Moussa Abdou>=Moussa Abdou | joked | They are leaving, thanks be to God, and they may leave the air conditioners, | direct
+ The week before, several thousand of his compatriots, bused in for the purpose by the authorities, had marched arm in arm through the city shouting "Out! Out! Out!", and a Tuareg chief in indigo had held up a cardboard drone with a cross through it.
e7 PROTEST/demo | marched arm in arm | a=several thousand of his compatriots>PRO | p=the city>NI | d=2024-04-13 | f=size 2000.. "several thousand of his compatriots"
e8 REQUEST/yield | Out! Out! Out! | a=several thousand of his compatriots>PRO | p=the city>NI | d=2024-04-13
+ On April 10 an Ilyushin had delivered about a hundred men of Russia's Africa Corps, the heir of Wagner, with an air-defence system which the state channel showed from every side.
S outlet:the state channel>=RTN | showed | an air-defence system | indirect
e10 MOBILIZE/troops | delivered about a hundred men | a=Russia's Africa Corps>AFR | p=the city>NI | d=2024-04-10 | f=size 100 "about a hundred men"
+ It is the second army to go.
. The French, who had 1,500 soldiers here to chase jihadists, were turned out by Christmas after weeks in which the crowd camped at their gates and their ambassador, Sylvain Itté, lived on rations in his own residence, the water having been cut off.
e11 RETREAT/withdraw | turned out | a=The French>France,FRA,MIL | p=Niger>N | d=2023-09-24..2023-12-22
e12 PROTEST/obstruct | camped at their gates | a=the crowd>PRO | r=The French>France,FRA,MIL | p=Niamey>NI
e13 COERCE/withhold | water having been cut off | r=Sylvain Itté>Sylvain Itté,FRA,GOV | p=Niamey>NI
+ General Abdourahamane Tiani commanded the presidential guard until July 26, 2023, when he locked up the president instead; Mohamed Bazoum is still kept in a wing of the palace with his wife, without visitors, and a court has begun to strip him of immunity.
e14 COERCE/seize,arrest | locked up the president | a=General Abdourahamane Tiani>AT | r=Mohamed Bazoum>MB | p=the palace>NI | d=2023-07-26
e15 COERCE/arrest | kept in a wing | r=Mohamed Bazoum>MB | p=the palace>NI | st=ongoing | same=e14
e16 ACCUSE | strip him of immunity | a=a court>State Court of Niger,NER,JUD | r=him>MB | p=Niamey>NI
+ The American law that forbids aid to putschists made Washington hesitate for ten weeks before it used the word coup.
+ In March a party led by Molly Phee, the assistant secretary for Africa, warned the junta off deals with Moscow and, over uranium, with Tehran, in a tone that its spokesman, Colonel Amadou Abdramane, appearing in fatigues two days afterwards, pronounced "condescending", and he revoked the military accord "with immediate effect".
S person:Colonel Amadou Abdramane>=Amadou Abdramane | pronounced | condescending | direct
e17 THREATEN | warned | a=a party led by Molly Phee, the assistant secretary for Africa>US | r=the junta>NE | p=Niamey>NI | d=2024-03-12..2024-03-14
e18 ACCUSE/disapprove | condescending | a=Colonel Amadou Abdramane>NE | r=a party led by Molly Phee, the assistant secretary for Africa>US | d=2024-03-16
e19 SANCTION/withdraw | revoked the military accord | a=he#4>NE | d=2024-03-16
+ Western diplomats doubt that a hundred Russians will see what the Reapers saw.
S unnamed:Western diplomats>- | doubt that | a hundred Russians will see what the Reapers saw | indirect
+ In Téra, near the border of Burkina Faso, six soldiers died when their vehicle ran over a mine on the day of the march, and nobody marched about that.
e20 ASSAULT/explosives | ran over a mine | r=six soldiers>Niger Armed Forces,NER,MIL | p=Téra>Téra,NER,14.01,0.75 | d=2024-04-13 | f=killed 6 "six soldiers"
+ The blocs have moved on as well: in February ECOWAS lifted most of the sanctions it had clapped on Niger after the coup, in the vain hope of keeping it in; Mali, Burkina Faso and Niger had declared three weeks earlier that they were quitting.
S organization:Mali>=Mali ; organization:Burkina Faso>=Burkina Faso ; organization:Niger>=Niger | declared | they were quitting | indirect
e21 CONCEDE | lifted most of the sanctions | a=ECOWAS>ECOWAS,-,IGO | r=Niger>NE | d=2024-02-24
e22 SANCTION/withdraw | quitting | a=Mali>Mali,MLI,GOV ; Burkina Faso>Burkina Faso,BFA,GOV ; Niger>NE | r=ECOWAS>ECOWAS,-,IGO | d=2024-01-28
+ Onions, at least, are cheap this spring, because the lorries to Benin are not running.

@story en-own-qd-045 | en | 2023-10-19 | Guatemala Highlands Courier
@who BA = Bernardo Arévalo | GTM | OPP
@who CP = Consuelo Porras | GTM | JUD
@who RC = Rafael Curruchiche | GTM | JUD
@who KICHE = 48 Cantons of Totonicapán | GTM | CVL
@who AG = Alejandro Giammattei | GTM | GOV
@who OAS = Organization of American States | - | IGO
@who PNC = National Civil Police of Guatemala | GTM | COP
@who SEM = Movimiento Semilla | GTM | OPP
@who US = United States | USA | GOV
@who TSE = Supreme Electoral Tribunal of Guatemala | GTM | GOV
@where GC = Guatemala City | GTM | 14.63 | -90.51
@where TOT = Totonicapán | GTM | 14.91 | -91.36
@where MAL = Malacatán | GTM | 14.91 | -92.06
@where G = Guatemala | GTM | 15.5 | -90.3
# Seventeen days at the prosecutor's door: in Guatemala, staves of authority against an attorney general
e1 PROTEST/demo | at the prosecutor's door | a=staves of authority>KICHE | r=an attorney general>CP | p=Guatemala>GC | d=2023-10-02..2023-10-19 | st=ongoing
+ The staves are of dark wood, with a silver knob, and the men and women who carry them, elected for a year without pay, do not sit down while they hold them.
+ Since October 2 the mayors of the 48 cantons of Totonicapán have stood in turns in the Barrio Gerona, under tarpaulins, before the office of Consuelo Porras, the attorney general, and asked that she go.
e2 PROTEST/demo | stood in turns | a=the mayors of the 48 cantons of Totonicapán>KICHE | r=Consuelo Porras>CP | p=the Barrio Gerona>GC | d=2023-10-02..2023-10-19 | st=ongoing | same=e1
e3 REQUEST/yield | asked | a=the mayors of the 48 cantons of Totonicapán>KICHE | r=Consuelo Porras>CP | p=the Barrio Gerona>GC
e4 RETREAT/resign | go | a=she>CP | st=possible
+ At the height of it, last week, there were more than 130 roadblocks in the country, of lorries, of marimbas, in one case of a zumba class, and on Thursday some two dozen still held.
e5 PROTEST/obstruct | roadblocks | p=the country>G | d=2023-10-09..2023-10-15
e6 PROTEST/obstruct | still held | p=the country>G | d=2023-10-19 | st=ongoing | same=e5
+ On Monday, in Malacatán, by the Mexican border, men with their faces covered drove up to one and fired; Francisco Gonzalo Velásquez, 56, a farmer, died on the asphalt, the first to lose his life, and the interior minister, Napoleón Barrientos, sent in his resignation that evening.
e7 ASSAULT/firearms | fired | a=men with their faces covered>Gunmen in Malacatán,GTM,- | r=Francisco Gonzalo Velásquez>Francisco Gonzalo Velásquez,GTM,CVL | p=Malacatán>MAL | d=2023-10-16 | f=killed 1 "Francisco Gonzalo Velásquez"
e8 RETREAT/resign | sent in his resignation | a=the interior minister, Napoleón Barrientos>Napoleón Barrientos,GTM,GOV | d=2023-10-16
+ The Constitutional Court had ordered him to clear the roads with the army if need be, and he would not; Mrs Porras had asked for his dismissal on exactly that account.
e9 REQUEST | ordered | a=The Constitutional Court>Constitutional Court of Guatemala,GTM,JUD | r=him>Napoleón Barrientos,GTM,GOV
e10 REJECT/yield | would not | a=he#4>Napoleón Barrientos,GTM,GOV | r=The Constitutional Court>Constitutional Court of Guatemala,GTM,JUD
e11 REQUEST | asked for his dismissal | a=Mrs Porras>CP | r=his>Napoleón Barrientos,GTM,GOV
+ "We did not come for a party or for a man, we came for a number," explained Luis Pacheco, the president of the cantons, by which he meant 2,441,661, the votes that Bernardo Arévalo received on August 20.
S person:Luis Pacheco>=Luis Pacheco | explained | We did not come for a party or for a man, we came for a number, | direct
+ Mr Arévalo, a sociologist with a professor's cough, had promised to jail thieves, and the thieves, as he puts it, heard him.
S person:Mr Arévalo>BA | as he puts it | heard him | indirect
e12 AGREE | promised | a=Mr Arévalo>BA
+ Mrs Porras's men raided the headquarters of his Semilla party, had a judge suspend it for alleged forgeries among its founding signatures, and on September 29 and 30 went into the electoral tribunal and carried away, over the bodies of magistrates who clung to them, 160 boxes of tally sheets.
e13 COERCE/seize | raided the headquarters | a=Mrs Porras's men>CP | r=his Semilla party>SEM | p=Guatemala>GC
e14 COERCE/restrict | suspend it | a=a judge>Fredy Orellana,GTM,JUD | r=it>SEM | p=Guatemala>GC
e15 ACCUSE/allege | alleged forgeries | a=Mrs Porras's men>CP | r=his Semilla party>SEM
e16 COERCE/seize | carried away | a=Mrs Porras's men>CP | r=the electoral tribunal>TSE | p=Guatemala>GC | d=2023-09-29..2023-09-30
+ Her chief investigator, Rafael Curruchiche, is, like herself, on an American list of corrupt and undemocratic actors, of which he professes to be proud.
S person:Rafael Curruchiche>RC | professes | proud | indirect
+ President Alejandro Giammattei declared that foreigners were paying for the blockades, and had the police arrest their leaders, whom so far they have not found, although they stand in front of their own building all day.
S person:President Alejandro Giammattei>AG | declared that | foreigners were paying for the blockades | indirect
e17 ACCUSE/allege | foreigners were paying | a=President Alejandro Giammattei>AG | r=foreigners>Foreigners,-,-
e18 PROTEST/obstruct | blockades | p=the country>G | same=e5
e19 THREATEN/arrest | arrest their leaders | a=President Alejandro Giammattei>AG | r=their leaders>KICHE
+ A mediation by the OAS got as far as one meeting: the elders came to the palace, found that the president had not, and left.
e20 CONSULT/third-party | mediation | a=the OAS>OAS | r=the elders>KICHE ; the president>AG
e21 REJECT/meet | had not | a=the president>AG | r=the elders>KICHE | p=the palace>GC
+ Provocateurs smashed shop windows round the central park on the 9th, and the police, absent until then, replied with gas.
e22 PROTEST/riot,vandalize | smashed shop windows | a=Provocateurs>Rioters in Guatemala City,GTM,CVL | p=the central park>GC | d=2023-10-09
e23 ASSAULT/crowd-control | replied with gas | a=the police>PNC | p=the central park>GC | d=2023-10-09
+ Cardinal Álvaro Ramazzini sent tamales.
+ Indigenous Guatemalans are nearly half of the nation, and have not had a share in governing it since 1524; during the civil war of 1960 to 1996 the army razed some 440 of their villages.
e24 ASSAULT/destroy | razed | a=the army>Armed Forces of Guatemala,GTM,MIL | r=their villages>Indigenous Guatemalans,GTM,CVL | p=Guatemala>G | d=1960-01-01..1996-12-31
+ Brian Nichols, of the State Department, praised the "overwhelmingly peaceful" protest and said that visas would go on being withdrawn from those who undermine the ballot.
S person:Brian Nichols>=Brian Nichols | praised | overwhelmingly peaceful | direct
S person:Brian Nichols>=Brian Nichols | said that | visas would go on being withdrawn from those who undermine the ballot | indirect
e25 SUPPORT | praised | a=Brian Nichols>US
e26 SANCTION/discontinue | withdrawn | a=Brian Nichols>US | r=those who undermine the ballot>Officials of Guatemala,GTM,GOV | st=planned
+ Petrol has run out in Quetzaltenango, and a hundredweight of tomatoes costs what a mason earns in a week.
+ "I will not resign," Mrs Porras has said in a recorded video, in front of a flag.
S document:a recorded video>=Video of Consuelo Porras ; person:Mrs Porras>CP | said | I will not resign, | direct
e27 REJECT/yield | will not resign | a=I>CP

@story en-own-qd-046 | en | 2021-10-02 | Ibar Valley News
@who KO = Kosovo | XKX | GOV
@who SR = Serbia | SRB | GOV
@who AK = Albin Kurti | XKX | GOV
@who AV = Aleksandar Vučić | SRB | GOV
@who KS = Kosovo Serbs | XKX | CVL
@who ROSU = ROSU | XKX | COP
@who KFOR = KFOR | - | IGO
@who EU = European Union | - | IGO
@where JA = Jarinje | XKX | 43.22 | 20.69
@where BR = Brnjak | XKX | 43.0 | 20.58
@where ZV = Zvečan | XKX | 42.91 | 20.84
@where BX = Brussels | BEL | 50.85 | 4.35
# Stickers settle the war of the number plates; lorries leave Kosovo's northern crossings
e1 CONCEDE | settle | a=Kosovo>KO
e2 RETREAT/withdraw | lorries leave | p=Kosovo's northern crossings>JA | d=2021-10-02
+ JARINJE — They had brought a tent, a stove, a slivovitz still and, on the fourth day, a wedding; by two o'clock on Saturday all of it had been loaded on to the same gravel lorries that had blocked the road, and they drove off to the south hooting.
e3 PROTEST/obstruct | blocked the road | a=They>KS | p=JARINJE>JA | d=2021-09-20..2021-10-02
e4 RETREAT/withdraw | drove off | a=they>KS | p=JARINJE>JA | d=2021-10-02 | same=e2
+ Behind them Polish and American soldiers of KFOR, the NATO force, took over the post from the special policemen of Kosovo, who withdrew into their armoured cars with the air of men whom no one had consulted.
e5 MOBILIZE/troops | took over the post | a=Polish and American soldiers of KFOR>KFOR | p=JARINJE>JA | d=2021-10-02
e6 RETREAT/withdraw | withdrew | a=the special policemen of Kosovo>ROSU | p=JARINJE>JA | d=2021-10-02
+ It was about a piece of tin.
. Since 2008, when Kosovo declared the independence that Serbia will not hear of, cars from there have had to put on temporary Serbian plates on entering Serbia, at five euros for 60 days; and on September 20, an agreement on the matter having run out, Albin Kurti, the prime minister in Pristina, made Serbs do the same in the other direction.
e7 REJECT | will not hear of | a=Serbia>SR | r=Kosovo>KO
e8 COERCE/restrict | made Serbs do the same | a=Albin Kurti>AK | r=Serbs>KS | p=JARINJE>JA | d=2021-09-20
+ To see to it he dispatched the ROSU, which is to the four Serb municipalities of the north what a ferret is to a warren.
e9 MOBILIZE/police | dispatched the ROSU | a=he>AK | r=the four Serb municipalities of the north>KS | p=the four Serb municipalities of the north>JA | d=2021-09-20
+ Serbia answered with MiG-29s, two at a time, along the line, and with a visit to its soldiers at Raška by the defence minister, accompanied, to make the picture complete, by the Russian ambassador.
e10 MOBILIZE/weapons | MiG-29s | a=Serbia>SR | p=Raška>Raška,SRB,43.29,20.61
e11 CONSULT/visit | visit | a=the defence minister>SR ; the Russian ambassador>Alexander Botsan-Kharchenko,RUS,GOV | r=its soldiers>Serbian Armed Forces,SRB,MIL | p=Raška>Raška,SRB,43.29,20.61
+ "If they start killing Serbs, NATO has 24 hours, and after that we shall react," President Aleksandar Vučić cautioned.
S person:President Aleksandar Vučić>AV | cautioned | If they start killing Serbs, NATO has 24 hours, and after that we shall react, | direct
e12 ASSAULT | killing Serbs | a=they>KO | r=Serbs>KS | st=possible
e13 THREATEN/violence | we shall react | a=President Aleksandar Vučić>AV | r=they>KO
+ On September 25 somebody burned the vehicle registration office in Zubin Potok, and in Zvečan another threw two grenades at one, neither of which exploded.
e14 PROTEST/vandalize | burned | a=somebody>Arsonists in Zubin Potok,XKX,CVL | r=the vehicle registration office>KO | p=Zubin Potok>Zubin Potok,XKX,42.91,20.69 | d=2021-09-25
e15 ASSAULT/explosives | threw two grenades | p=Zvečan>ZV | d=2021-09-25
+ Mr Kurti saw "autocratic Serbia" behind the hand and accused Belgrade of seeking a serious international conflict.
S person:Mr Kurti>AK | saw | autocratic Serbia | direct
S person:Mr Kurti>AK | accused | seeking a serious international conflict | indirect
e16 ACCUSE/allege | accused | a=Mr Kurti>AK | r=Belgrade>SR
+ The bargain, sealed in Brussels at midnight on Wednesday under the eye of the European mediator, Miroslav Lajčák, has three sentences: troops and blockades go by Saturday afternoon, white stickers will cover the national symbols on plates of both kinds, and a working group finds something better within six months.
S document:The bargain>=Brussels arrangement on number plates | has three sentences | troops and blockades go by Saturday afternoon ... within six months | indirect
e17 AGREE | bargain | p=Brussels>BX | d=2021-09-29..2021-09-30
e18 CONSULT/third-party | under the eye of the European mediator | a=Miroslav Lajčák>EU | p=Brussels>BX | d=2021-09-29
e19 RETREAT/withdraw | go by Saturday afternoon | a=troops>ROSU | p=JARINJE>JA | d=2021-10-02 | same=e6
+ "Both parties will be unhappy, which is how you know," remarked a diplomat who had sat with them for eleven hours.
S unnamed:a diplomat>- | remarked | Both parties will be unhappy, which is how you know, | direct
+ Jens Stoltenberg welcomed it, thanked KFOR and called on the two capitals to refrain from unilateral acts.
e20 SUPPORT | welcomed | a=Jens Stoltenberg>Jens Stoltenberg,-,IGO
e21 REQUEST | called on | a=Jens Stoltenberg>Jens Stoltenberg,-,IGO | r=the two capitals>KO ; the two capitals>SR
+ Belgrade does not recognise Pristina, nor do Russia, China and five members of the Union, Spain in the lead, which has a Catalonia to think of.
e22 REJECT | does not recognise | a=Belgrade>SR ; Russia>Russia,RUS,GOV ; China>China,CHN,GOV ; Spain>Spain,ESP,GOV | r=Pristina>KO
+ The war that ended with NATO's bombs in June 1999 took 13,000 lives; some 1,600 of its missing still lie nobody will say where.
e23 ASSAULT | took 13,000 lives | p=Kosovo>Kosovo,XKX,42.6,20.9 | f=killed 13000 "13,000 lives"
e24 ASSAULT/aerial | bombs | a=NATO>NATO,-,IGO | p=Kosovo>Kosovo,XKX,42.6,20.9 | d=1999-06-01..1999-06-30
+ At Brnjak, where the other roadblock was, a petrol station sells the stickers already, at fifty cents.

@story en-own-qd-047 | en | 2023-03-17 | Gazette de la Seine
@who EM = Emmanuel Macron | FRA | GOV
@who EB = Élisabeth Borne | FRA | GOV
@who UN = Trade unions of France | FRA | CVL
@who PRO = Protesters in France | FRA | CVL
@who POL = French police | FRA | COP
@who NUPES = NUPES | FRA | OPP
@who RN = National Rally | FRA | OPP
@who LB = Laurent Berger | FRA | CVL
@who NA = National Assembly of France | FRA | LEG
@where PA = Paris | FRA | 48.86 | 2.35
@where PC = Place de la Concorde | FRA | 48.865 | 2.32
@where FR = France | FRA | 46.6 | 2.4
# Macron skips the vote, France skips dinner: fires on the Concorde after pension age is forced through
e1 COERCE/restrict | skips the vote | a=Macron>EM | d=2023-03-16
e2 PROTEST/riot | fires on the Concorde | p=the Concorde>PC | d=2023-03-16
+ PARIS — The smell met one at the mouth of the Métro: seven thousand tonnes of household rubbish, eleven days old, and on top of it, for the first time, smoke.
+ It was a little before eight on Thursday evening when someone put a lighter to a heap of crates under the obelisk, across the river from the National Assembly, and the several thousand people who had been coming since the afternoon, without a summons from anybody, began to sing.
e3 PROTEST/riot | put a lighter | p=the obelisk>PC | d=2023-03-16 | same=e2
e4 PROTEST/demo | had been coming | a=the several thousand people>PRO | p=the obelisk>PC | d=2023-03-16 | f=size 2000.. "the several thousand people"
+ Five hours before, in a chamber so loud that she stopped twice, Prime Minister Élisabeth Borne had invoked article 49.3 of the constitution, by which a bill becomes law unless the government is overthrown; deputies of the left drowned her in the Marseillaise and those of the far right in "Resign!"
e5 COERCE/restrict | invoked article 49.3 | a=Prime Minister Élisabeth Borne>EB | r=deputies>NA | p=the National Assembly>PA | d=2023-03-16 | same=e1
e6 PROTEST | drowned her in the Marseillaise | a=deputies of the left>NUPES | r=her>EB | p=the National Assembly>PA | d=2023-03-16
e7 REQUEST/yield | Resign! | a=those of the far right>RN | r=her>EB | p=the National Assembly>PA | d=2023-03-16
+ The bill lifts the age of retirement from 62 to 64.
+ Until noon the president had counted heads; two short, perhaps three, they told him, and he is said to have replied that the financial risks were too great.
S person:he#4>EM | replied that | the financial risks were too great | indirect
+ "It's a denial of democracy, and for what, two votes?" asked Inès, a nurse at the Salpêtrière, with a lemon in her pocket for the gas.
S person:Inès, a nurse at the Salpêtrière>=Inès | asked | It's a denial of democracy, and for what, two votes? | direct
e8 ACCUSE/disapprove | denial of democracy | a=Inès, a nurse at the Salpêtrière>PRO
+ The gas came at nine, then the water cannon, and until three in the morning small bands ran up the rue Saint-Honoré knocking over bins; 258 people were arrested in the capital and 310 in the whole country, Gérald Darmanin, the interior minister, told RTL.
S outlet:RTL>=RTL ; person:Gérald Darmanin>=Gérald Darmanin | told | 258 people were arrested in the capital and 310 in the whole country | indirect
e9 ASSAULT/crowd-control | gas | r=small bands>PRO | p=the rue Saint-Honoré>PA | d=2023-03-16
e10 PROTEST/riot,vandalize | knocking over bins | a=small bands>PRO | p=the rue Saint-Honoré>PA | d=2023-03-16..2023-03-17
e11 COERCE/arrest | arrested | r=258 people>PRO | p=the capital>PA | d=2023-03-16..2023-03-17 | f=detained 258 "258 people" ; detained 310 "310"
+ Most of them were let go without charge within the day, which lawyers call a habit.
e12 RETREAT/release | let go | r=them>PRO | p=the capital>PA | d=2023-03-17
+ In Rennes, Nantes and Lyon it was worse; the town hall of the fourth arrondissement in the last-named city lost its ground-floor windows, and in Dijon they burned the president in effigy, beside two of his ministers.
e13 PROTEST/riot,vandalize | lost its ground-floor windows | r=the town hall of the fourth arrondissement>Town hall in Lyon,FRA,GOV | p=Lyon>Lyon,FRA,45.76,4.84 | d=2023-03-16
e14 PROTEST/demo | burned the president in effigy | a=they>PRO | r=the president>EM | p=Dijon>Dijon,FRA,47.32,5.04 | d=2023-03-16
+ Since January 19 the eight union federations, united as they had not been in twelve years, have brought between 1 and 3 million people out on eight separate days, depending on who did the sums, and not a pane was broken.
e15 PROTEST/demo,strike | brought between 1 and 3 million people out | a=the eight union federations>UN | p=France>FR | d=2023-01-19..2023-03-15 | f=size 1000000..3000000 "between 1 and 3 million people"
+ That was their pride, and Laurent Berger, of the moderate CFDT, fears for it: "There is anger now that we did not call for."
S person:Laurent Berger>LB | fears for it | There is anger now that we did not call for. | direct
+ The next stoppage has been fixed for Thursday, March 23.
e16 PROTEST/strike | stoppage | p=France>FR | d=2023-03-23 | st=planned
+ At the refinery in Gonfreville, the country's largest, the men voted on Friday to close the taps, something that did not happen even last autumn; the prefect of the Seine-Maritime may requisition them, as he did then.
e17 PROTEST/strike | voted on Friday to close the taps | a=the men>Refinery workers at Gonfreville,FRA,CVL | p=Gonfreville>Gonfreville-l'Orcher,FRA,49.5,0.24 | d=2023-03-17
e18 COERCE/restrict | requisition them | a=the prefect of the Seine-Maritime>Prefect of Seine-Maritime,FRA,GOV | r=them>Refinery workers at Gonfreville,FRA,CVL | p=Gonfreville>Gonfreville-l'Orcher,FRA,49.5,0.24 | st=possible
+ For the dustmen of Paris, whose own age goes from 57 to 59, the police chief signed such orders on Thursday; 4,000 names, to be on the lorries or in court.
e19 COERCE/restrict | signed such orders | a=the police chief>Laurent Nuñez,FRA,COP | r=the dustmen of Paris>Refuse workers of Paris,FRA,CVL | p=Paris>PA | d=2023-03-16 | f=size 4000 "4,000 names"
+ Two motions of no confidence were tabled on Friday, one by the small group LIOT, which the left will back, one by Marine Le Pen's, which nobody else will; they are to be put to the vote on Monday, and to pass the first needs half of a Republican party whose chairman has forbidden it.
e20 REJECT | motions of no confidence | a=the small group LIOT>LIOT,FRA,OPP ; Marine Le Pen>RN | d=2023-03-17
e21 SUPPORT | will back | a=the left>NUPES | r=the small group LIOT>LIOT,FRA,OPP | st=planned
e22 REJECT/assist | forbidden it | a=chairman>Éric Ciotti,FRA,OPP
+ No French cabinet has fallen that way since Georges Pompidou's, in October 1962, and de Gaulle reappointed him.

@story en-own-qd-048 | en | 2018-11-06 | Arctic & Baltic Journal
@who NO = Norway | NOR | GOV
@who NATO = NATO | - | IGO
@who RU = Russia | RUS | GOV
@who FI = Finland | FIN | GOV
@who DK = Denmark | DNK | GOV
@who PET = PET | DNK | SPY
@who IR = Iranian intelligence service | IRN | SPY
@who JS = Jens Stoltenberg | - | IGO
@who ASM = Arab Struggle Movement for the Liberation of Ahvaz | IRN | OPP
@where NOR = Norway | NOR | 63.0 | 10.5
@where CPH = Copenhagen | DNK | 55.68 | 12.57
@where KI = Kirkenes | NOR | 69.73 | 30.05
# Northern notebook: 50,000 soldiers in the birch woods, a jammed satellite and a closed bridge
e1 MOBILIZE/troops | 50,000 soldiers in the birch woods | p=the birch woods>NOR | st=ongoing | f=size 50000 "50,000 soldiers"
+ RENA, Norway - It has snowed at last, to the relief of the Italians, who were issued with white overalls and had been looking like ghosts on a billiard table.
+ Trident Juncture, NATO's largest manoeuvres since the cold war, ends its field phase on Wednesday: 31 countries, among them Sweden and Finland, which belong to no alliance, 250 aircraft, 65 ships and 10,000 vehicles that, the army claims, would reach from Oslo to Trondheim if anybody were to line them up.
S organization:the army>=Norwegian Army | claims | 10,000 vehicles that ... would reach from Oslo to Trondheim if anybody were to line them up | indirect
e2 COOPERATE | Trident Juncture | a=NATO>NATO ; Sweden>Sweden,SWE,MIL ; Finland>FI | p=Norway>NOR | d=2018-10-25..2018-11-07 | st=ongoing
+ The scenario speaks of an aggressor, "Murinus", whom no one is invited to identify.
+ Jens Stoltenberg, the secretary general, who had come to look on from a grandstand at Byneset in the rain of last Tuesday, described the exercise as "strong, credible and defensive".
S person:Jens Stoltenberg>JS | described | strong, credible and defensive | direct
e3 CONSULT/visit | come to look on | a=Jens Stoltenberg>JS | p=Byneset>Byneset,NOR,63.37,10.11 | d=2018-10-30
+ Moscow, to whose observers Norway sent an invitation that was taken up, sees an anti-Russian rehearsal and announced that its Northern Fleet would fire missiles off the same coast from November 1 to 3.
S organization:Moscow>RU | announced that | its Northern Fleet would fire missiles off the same coast from November 1 to 3 | indirect
e4 REQUEST/meet | invitation | a=Norway>NO | r=observers>RU
e5 AGREE | taken up | a=Moscow>RU | r=Norway>NO
e6 MOBILIZE/weapons | would fire missiles | a=its Northern Fleet>Northern Fleet,RUS,MIL | p=the same coast>Norwegian Sea,-,66.0,3.0 | d=2018-11-01..2018-11-03 | st=planned
+ Nothing was fired, in the end, the Norwegian headquarters at Bodø noted with some disappointment.
S organization:the Norwegian headquarters at Bodø>=Norwegian Joint Headquarters | noted | Nothing was fired, in the end | indirect
e7 MOBILIZE/weapons | fired | p=the same coast>Norwegian Sea,-,66.0,3.0 | d=2018-11-01..2018-11-03 | st=denied | same=e6
+ Something else went out instead.
. For several days at the end of October pilots of the small airline Widerøe flying into Kirkenes, ten minutes from the border, had no satellite navigation to speak of, and neither, it turned out, had Finns in Ivalo.
e8 COERCE/cyber | no satellite navigation | r=pilots of the small airline Widerøe>Widerøe,NOR,BUS ; Finns in Ivalo>Residents of Ivalo,FIN,CVL | p=Kirkenes>KI | d=2018-10-25..2018-10-31
. "It is possible that Russia has been the disrupting party; it is known to possess such capabilities," Juha Sipilä, the Finnish prime minister, told the broadcaster Yle.
S outlet:the broadcaster Yle>=Yle ; person:Juha Sipilä>=Juha Sipilä | told | It is possible that Russia has been the disrupting party; it is known to possess such capabilities, | direct
e9 COERCE/cyber | disrupting | a=Russia>RU | p=Kirkenes>KI | d=2018-10-25..2018-10-31 | st=possible | same=e8
+ The Kremlin's spokesman knew of nothing and complained that Russia is blamed for all mortal sins.
S person:The Kremlin's spokesman>=Dmitry Peskov | complained that | Russia is blamed for all mortal sins | indirect
e10 ACCUSE/disapprove | complained | a=The Kremlin's spokesman>RU
+ Denmark has a different guest to complain about.
. On September 28 the Great Belt bridge, the ferries to Sweden and the whole of Zealand were shut for some hours while hundreds of policemen looked for a black Volvo, and no one would say why.
e11 COERCE/restrict | shut | p=the Great Belt bridge>Great Belt Bridge,DNK,55.34,11.03 | d=2018-09-28
e12 MOBILIZE/police | looked for a black Volvo | a=hundreds of policemen>Danish Police,DNK,COP | p=Zealand>Zealand,DNK,55.5,11.8 | d=2018-09-28 | f=size 200.. "hundreds of policemen"
. Last week Finn Borch Andersen, the head of the security service PET, said it: an Iranian intelligence agency had been planning to murder an exile in Ringsted, a leader of the Arab Struggle Movement for the Liberation of Ahvaz.
S person:Finn Borch Andersen>=Finn Borch Andersen | said | an Iranian intelligence agency had been planning to murder an exile in Ringsted, a leader of the Arab Struggle Movement for the Liberation of Ahvaz | indirect
e13 ASSAULT/targeted | murder an exile | a=an Iranian intelligence agency>IR | r=an exile in Ringsted>ASM | p=Ringsted>Ringsted,DNK,55.44,11.79 | st=possible
e14 ACCUSE/allege | planning to murder | a=Finn Borch Andersen>PET | r=an Iranian intelligence agency>IR | d=2018-10-30
. A Norwegian of Iranian birth, seen photographing the house, was arrested in Gothenburg on October 21 and handed over by the Swedes.
e15 COERCE/arrest | arrested | r=A Norwegian of Iranian birth>Mohammad Davoudzadeh Loloei,NOR,CVL | p=Gothenburg>Gothenburg,SWE,57.71,11.97 | d=2018-10-21
e16 COOPERATE | handed over | a=the Swedes>Sweden,SWE,GOV | r=A Norwegian of Iranian birth>Mohammad Davoudzadeh Loloei,NOR,CVL | p=Gothenburg>Gothenburg,SWE,57.71,11.97
+ Copenhagen recalled its ambassador from Tehran and is canvassing for new European sanctions; Tehran denies everything and suspects a plot to spoil its relations with Europe at the very moment when Washington's embargo comes back into force.
S organization:Tehran>=Iran | suspects | a plot to spoil its relations with Europe | indirect
e17 SANCTION/withdraw | recalled its ambassador | a=Copenhagen>DK | r=Tehran>Iran,IRN,GOV | d=2018-10-30
e18 REQUEST | canvassing for new European sanctions | a=Copenhagen>DK | r=European>European Union,-,IGO | st=ongoing
e19 REJECT | denies everything | a=Tehran>Iran,IRN,GOV
e20 SANCTION/discontinue | embargo | a=Washington>United States,USA,GOV | r=Tehran>Iran,IRN,GOV | d=2018-11-05
+ At Ringsted a hairdresser told Jyllands-Posten that the man tips well.
S outlet:Jyllands-Posten>=Jyllands-Posten ; unnamed:a hairdresser>- | told | the man tips well | indirect
+ Oslo, finally, has got its lieutenant into the newspapers: the frigate Helge Ingstad will be towing, the admiral joked at the weekend, the prize for the best-kept ship home to Bergen.
S person:the admiral>- | joked | the frigate Helge Ingstad will be towing ... home to Bergen | indirect
+ The Marines go on to a second year at Værnes, 700 of them now, in spite of a note from the Russian embassy that spoke of consequences.
S document:a note from the Russian embassy>=Note of the Embassy of Russia in Norway | spoke of | consequences | indirect
e21 MOBILIZE/troops | go on to a second year | a=The Marines>United States Marine Corps,USA,MIL | p=Værnes>Værnes,NOR,63.46,10.92 | st=ongoing | f=size 700 "700 of them"
e22 THREATEN | consequences | a=the Russian embassy>RU
