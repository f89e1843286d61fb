@story en-own-q-076 | en | 2024-02-20 | Situasi
@who SOM = Somalia | SOM | GOV
@who ETH = Ethiopia | ETH | GOV
@who SML = Somaliland | SOM | GOV
@who HSM = Hassan Sheikh Mohamud | SOM | GOV
@who ABI = Abiy Ahmed | ETH | GOV
@who EGY = Egypt | EGY | GOV
@who SHA = al-Shabaab | SOM | REB
@who TUR = Turkey | TUR | GOV
@where MOG = Mogadishu | SOM | 2.05 | 45.32
@where ADD = Addis Ababa | ETH | 9.03 | 38.74
@where BER = Berbera | SOM | 10.44 | 45.01
# Somalia says Ethiopian guards tried to block its president from African summit
S organization:Somalia>SOM | says | Ethiopian guards tried to block its president from African summit | indirect
e1 COERCE/restrict | block | a=Ethiopian guards>Security forces of Ethiopia,ETH,COP | r=its president>HSM | d=2024-02-17
+ NAIROBI, Feb 20 - Somalia has accused Ethiopia of trying to keep its president out of the African Union's headquarters at gunpoint, the latest blow to relations that were soured by a port deal on New Year's Day.
e2 ACCUSE/allege | accused | a=Somalia>SOM | r=Ethiopia>ETH
e3 COERCE/restrict | keep its president out | a=Ethiopia>ETH | r=its president>HSM | p=the African Union's headquarters>ADD | d=2024-02-17 | st=possible | same=e1
e4 AGREE | port deal | a=Ethiopia>ETH | p=the African Union's headquarters>ADD | d=2024-01-01
+ Hassan Sheikh Mohamud told reporters in Addis Ababa that an armed man had stood in front of his car on Saturday and that he had entered the compound in a borrowed one, with the president of Djibouti.
S person:Hassan Sheikh Mohamud>HSM | told reporters in Addis Ababa that | an armed man had stood in front of his car on Saturday and that he had entered the compound in a borrowed one, with the president of Djibouti | indirect
e5 THREATEN/violence | stood in front of his car | a=an armed man>Security forces of Ethiopia,ETH,COP | r=his>HSM | p=Addis Ababa>ADD | d=2024-02-17
+ The Ethiopian prime minister's office said that the Somali leader was warmly welcomed, and that only guards carrying weapons without permission had been turned away.
S organization:The Ethiopian prime minister's office>=Office of the Prime Minister of Ethiopia | said that | the Somali leader was warmly welcomed, and that only guards carrying weapons without permission had been turned away | indirect
e6 SUPPORT | warmly welcomed | a=Ethiopian>ETH | r=the Somali leader>HSM | p=Addis Ababa>ADD | d=2024-02-17
e7 REJECT | turned away | a=Ethiopian>ETH | r=guards>Bodyguards of the president of Somalia,SOM,COP | p=Addis Ababa>ADD | d=2024-02-17
+ Under the memorandum of January 1, landlocked Ethiopia would lease 20 kilometres of coast from the breakaway republic of Somaliland and might in return become the first state to recognise it.
e8 AGREE | memorandum | a=Ethiopia>ETH ; Somaliland>SML | d=2024-01-01 | p=the African Union's headquarters>ADD | same=e4
e9 SUPPORT | recognise | a=Ethiopia>ETH | r=Somaliland>SML | st=possible
+ Mogadishu called the document an act of aggression, recalled its ambassador and has refused mediation until it is torn up.
S organization:Mogadishu>SOM | called | the document an act of aggression | indirect
e10 ACCUSE/disapprove | act of aggression | a=Mogadishu>SOM | r=Ethiopia>ETH
e11 SANCTION/withdraw | recalled its ambassador | a=Mogadishu>SOM | r=Ethiopia>ETH
e12 REJECT/meet | refused mediation | a=Mogadishu>SOM
+ Egypt's president, Abdel Fattah al-Sisi, has warned Addis Ababa that his country will let nobody threaten Somalia, "especially if our brothers ask us to step in".
S person:Abdel Fattah al-Sisi>=Abdel Fattah al-Sisi | warned | his country will let nobody threaten Somalia, "especially if our brothers ask us to step in" | mixed
e13 THREATEN/violence | warned | a=Abdel Fattah al-Sisi>Abdel Fattah al-Sisi,EGY,GOV | r=Addis Ababa>ETH
+ Turkey signed a ten-year pact on February 8 under which its navy will guard Somali waters and train a fleet.
e14 AGREE | pact | a=Turkey>TUR ; Somali>SOM | d=2024-02-08
e15 AID | train a fleet | a=its navy>Turkish Navy,TUR,MIL | r=Somali>SOM | st=planned
+ Al-Shabaab, which wages an insurgency against the government and loathes the Ethiopians more, vowed a holy war on the accord and has been recruiting on the strength of it.
e16 ASSAULT | wages an insurgency | a=Al-Shabaab>SHA | r=the government>SOM | p=Somalia>Somalia,SOM,5.15,46.2 | st=ongoing
e17 THREATEN/violence | vowed a holy war | a=Al-Shabaab>SHA | r=the Ethiopians>ETH
+ Four Emirati soldiers and a Bahraini officer were shot dead by a recruit at a base in Mogadishu ten days ago; the group said the man was one of its own.
S organization:the group>SHA | said | the man was one of its own | indirect
e18 ASSAULT/firearms | shot dead | a=a recruit>SHA | r=Four Emirati soldiers>Armed forces of the United Arab Emirates,ARE,MIL ; a Bahraini officer>Bahrain Defence Force,BHR,MIL | p=Mogadishu>MOG | d=2024-02-10 | f=killed 5 "Four Emirati soldiers and a Bahraini officer"
+ In the fish market of Berbera, nobody would be drawn.
. "A port is a port," said a man with a kingfish on his shoulder.
S unnamed:a man with a kingfish on his shoulder>- | said | A port is a port, | direct

@story en-own-q-077 | en | 2024-12-18 | Situasi
@who VAN = Vanuatu | VUT | GOV
# Vanuatu counts its dead after quake topples embassies in Port Vila
+ A 7.3-magnitude earthquake tore through the Pacific island nation of Vanuatu on Tuesday, flattening shops and cracking the building that houses the American, British and French missions.
+ At least 14 people were killed and 200 hurt, the Red Cross said, citing government figures.
S organization:the Red Cross>=Red Cross ; document:government figures>- | said | At least 14 people were killed and 200 hurt | indirect
+ The prime minister, Charlot Salwai, declared a state of emergency and a seven-day curfew in the worst-hit districts.
e1 COERCE/martial-law | declared a state of emergency | a=Charlot Salwai>Charlot Salwai,VUT,GOV | p=Vanuatu>Port Vila,VUT,-17.73,168.32
e2 COERCE/curfew | seven-day curfew | a=Charlot Salwai>Charlot Salwai,VUT,GOV | p=Vanuatu>Port Vila,VUT,-17.73,168.32
+ Australia flew in 64 rescue workers and two dogs, and promised A$2 million; New Zealand, France and China are sending relief as well.
e3 AID | flew in 64 rescue workers | a=Australia>Australia,AUS,GOV | r=Vanuatu>VAN | p=Vanuatu>Port Vila,VUT,-17.73,168.32 | f=size 64 "64 rescue workers"
e4 AGREE | promised A$2 million | a=Australia>Australia,AUS,GOV | r=Vanuatu>VAN
e5 AID | sending relief | a=New Zealand>New Zealand,NZL,GOV ; France>France,FRA,GOV ; China>China,CHN,GOV | r=Vanuatu>VAN | p=Vanuatu>Vanuatu,VUT,-16.0,167.0 | st=ongoing
+ Aftershocks rattled the hospital car park, where doctors were setting bones by torchlight.

@story en-own-q-078 | en | 2025-02-18 | Situasi
@who UGA = Uganda | UGA | GOV
@who MUH = Muhoozi Kainerugaba | UGA | MIL
@who BES = Kizza Besigye | UGA | OPP
@who UPDF = Uganda People's Defence Force | UGA | MIL
@who SCU = Supreme Court of Uganda | UGA | JUD
@where KLA = Kampala | UGA | 0.35 | 32.58
@where NBO = Nairobi | KEN | -1.29 | 36.82
@where BUN = Bunia | COD | 1.56 | 30.25
# Hunger-striking Besigye wheeled into Kampala court as Ugandan army enters Congo's Bunia
e1 PROTEST/hunger | Hunger-striking | a=Besigye>BES | p=Kampala>KLA | st=ongoing
e2 MOBILIZE/troops | enters | a=Ugandan army>UPDF | p=Bunia>BUN | d=2025-02-18
+ KAMPALA, Uganda (AP) — A veteran Ugandan opposition leader who has refused food for a week appeared in court in a wheelchair Tuesday, and hours later was rushed to a clinic through a crowd that called for his release.
e3 PROTEST/hunger | refused food | a=A veteran Ugandan opposition leader>BES | p=KAMPALA>KLA | d=2025-02-11..2025-02-18 | st=ongoing | same=e1
e4 REQUEST/yield | called for his release | a=a crowd>Supporters of Kizza Besigye,UGA,CVL | p=KAMPALA>KLA | d=2025-02-18
+ Kizza Besigye, 68, vanished in Nairobi in November and surfaced days afterward in a military cell in Kampala, charged with illegal possession of pistols.
e5 ASSAULT/abduct | vanished in Nairobi | r=Kizza Besigye>BES | p=Nairobi>NBO | d=2024-11-01..2024-11-30
e6 ACCUSE/investigate | charged | r=Kizza Besigye>BES | p=Kampala>KLA
+ His wife, Winnie Byanyima, who heads the UN's AIDS agency, says he was kidnapped with the help of Kenyan agents; Kenya first denied it and then, through its foreign secretary, allowed that it had "cooperated" with a neighbour.
S person:Winnie Byanyima>=Winnie Byanyima | says | he was kidnapped with the help of Kenyan agents | indirect
S unnamed:its foreign secretary>- | allowed that | it had "cooperated" with a neighbour | mixed
e7 ASSAULT/abduct | kidnapped | a=Kenyan agents>National Intelligence Service of Kenya,KEN,SPY | r=he#3>BES | p=Nairobi>NBO | d=2024-11-01..2024-11-30 | same=e5
e8 REJECT | denied | a=Kenya#2>Kenya,KEN,GOV | r=Winnie Byanyima>Winnie Byanyima,UGA,CVL
e9 COOPERATE | cooperated | a=it#2>Kenya,KEN,GOV ; a neighbour>UGA
+ Last month the Supreme Court ruled that military tribunals may not try civilians, and ordered such cases moved to ordinary courts at once.
S organization:the Supreme Court>SCU | ruled that | military tribunals may not try civilians | indirect
e10 REQUEST/change | ordered | a=the Supreme Court>SCU | r=military tribunals>General Court Martial of Uganda,UGA,MIL | d=2025-01-31
. President Yoweri Museveni brushed the judgment aside as "the wrong decision".
S person:President Yoweri Museveni>=Yoweri Museveni | brushed the judgment aside as | the wrong decision | direct
e11 REJECT | brushed the judgment aside | a=President Yoweri Museveni>Yoweri Museveni,UGA,GOV | r=the Supreme Court>SCU
+ His son, Gen. Muhoozi Kainerugaba, who commands the army and likes to post at night, had threatened on X to behead another opposition figure, Bobi Wine, and later apologized for waking the police who guard him.
e12 THREATEN/violence | threatened | a=Gen. Muhoozi Kainerugaba>MUH | r=Bobi Wine>Bobi Wine,UGA,OPP
e13 CONCEDE | apologized | a=Gen. Muhoozi Kainerugaba>MUH
+ Uganda's army meanwhile confirmed that its troops had taken up positions in Bunia, the capital of Congo's Ituri province, at the request of the authorities there.
S organization:Uganda's army>UPDF | confirmed that | its troops had taken up positions in Bunia, the capital of Congo's Ituri province, at the request of the authorities there | indirect
e14 MOBILIZE/troops | taken up positions | a=its troops>UPDF | p=Bunia>BUN | d=2025-02-18 | same=e2
e15 REQUEST/assist | request | a=the authorities there>Authorities of Ituri,COD,GOV | r=Uganda>UGA
. On Saturday the general had given "all forces" in the town 24 hours to lay down their weapons or be attacked.
e16 THREATEN/violence | be attacked | a=the general>MUH | r=all forces>Armed groups in Ituri,COD,REB | p=the town>BUN | d=2025-02-15
e17 REQUEST/yield | given "all forces" in the town 24 hours | a=the general>MUH | r=all forces>Armed groups in Ituri,COD,REB | p=the town>BUN | d=2025-02-15
+ Besigye was Museveni's physician in the bush war of the 1980s.
. "He treated that man's wounds," an old comrade murmured on the courthouse steps.
S unnamed:an old comrade>- | murmured | He treated that man's wounds, | direct

@story en-own-q-079 | en | 2021-10-17 | Situasi
@who G400 = 400 Mawozo | HTI | REB
@who MIS = Christian Aid Ministries missionaries | USA | CVL
@who FBI = Federal Bureau of Investigation | USA | COP
@where GAN = Ganthier | HTI | 18.53 | -72.07
# 17 missionaries and children abducted in Haiti, church group says
S organization:church group>=Christian Aid Ministries | says | 17 missionaries and children abducted in Haiti | indirect
e1 ASSAULT/abduct | abducted | r=17 missionaries and children>MIS | p=Haiti>GAN | d=2021-10-16 | f=abducted 17 "17 missionaries and children"
+ Seventeen members of a Christian mission, five of them children, were kidnapped at gunpoint on Saturday as their bus drove away from an orphanage east of Port-au-Prince, according to a voice message sent by the group to other missions.
S document:a voice message sent by the group>- | according to | Seventeen members of a Christian mission ... east of Port-au-Prince | indirect
e2 ASSAULT/abduct | kidnapped | r=Seventeen members of a Christian mission>MIS | p=an orphanage east of Port-au-Prince>GAN | d=2021-10-16 | f=abducted 17 "Seventeen members of a Christian mission" ; abducted 5 "five of them children" | same=e1
+ "Pray for us, we are being held, they are taking us we do not know where," one of the captives managed to write in a WhatsApp group before the phone went dead.
S unnamed:one of the captives>- | write in a WhatsApp group | Pray for us, we are being held, they are taking us we do not know where, | direct
+ Sixteen are Americans and one is Canadian.
+ Haitian police blamed 400 Mawozo, a gang that seized ten priests and nuns in April and let them go after some weeks.
e3 ACCUSE/allege | blamed | a=Haitian police>Haitian National Police,HTI,COP | r=400 Mawozo>G400
e4 ASSAULT/abduct | seized | a=a gang>G400 | r=ten priests and nuns>Catholic clergy in Haiti,HTI,CVL | d=2021-04-01..2021-04-30 | f=abducted 10 "ten priests and nuns"
e5 RETREAT/release | let them go | a=a gang>G400 | r=them>Catholic clergy in Haiti,HTI,CVL
+ The gang wants a million dollars a head, the justice minister told The Wall Street Journal, and agents of the F.B.I. are advising the negotiators.
S outlet:The Wall Street Journal>=The Wall Street Journal ; unnamed:the justice minister>- | told | The gang wants a million dollars a head | indirect
e6 REQUEST | wants a million dollars | a=The gang>G400
e7 AID | advising the negotiators | a=agents of the F.B.I.>FBI | r=the negotiators>Haitian National Police,HTI,COP | st=ongoing
+ Unions called a general strike for Monday against the wave of abductions, of which there were 119 in the first half of October alone.
e8 PROTEST/strike | called a general strike | a=Unions>Unions in Haiti,HTI,CVL | p=Haiti>Haiti,HTI,18.97,-72.29 | d=2021-10-18 | st=planned
e9 ASSAULT/abduct | abductions | p=Haiti>Haiti,HTI,18.97,-72.29 | d=2021-10-01..2021-10-15 | f=abducted 119 "119"

@story en-own-q-080 | en | 2024-11-06 | Situasi
@who SAN = Maia Sandu | MDA | GOV
@who MOL = Moldova | MDA | GOV
@who RUS = Russia | RUS | GOV
@who EU = European Union | - | IGO
@who STO = Alexandr Stoianoglo | MDA | OPP
@where CHI = Chisinau | MDA | 47.01 | 28.86
# Moldova's Sandu, re-elected despite 'assault' on vote, vows to purge judges
e1 THREATEN | vows to purge judges | a=Sandu>SAN | r=judges>Judges of Moldova,MDA,JUD
+ CHISINAU — President Maia Sandu, a soft-spoken economist who lives alone in a small flat, has won a second term in Moldova after a campaign in which, by her government's reckoning, Moscow spent 100 million euros to stop her.
S organization:her government>=Government of Moldova | reckoning | Moscow spent 100 million euros to stop her | indirect
e2 COERCE | spent 100 million euros to stop her | a=Moscow>RUS | r=her>SAN | p=Moldova>CHI
+ "You have given a lesson in democracy, worthy of being written in history books," she told supporters long after midnight on Sunday.
S person:she>SAN | told supporters | You have given a lesson in democracy, worthy of being written in history books, | direct
e3 SUPPORT | given a lesson in democracy | a=she>SAN | r=supporters>Voters in Moldova,MDA,CVL | d=2024-11-04
+ The police have charged dozens of people with selling their votes through a Russian banking app, and say 138,000 were paid.
S organization:The police>=Police of Moldova | say | 138,000 were paid | indirect
e4 ACCUSE/investigate | charged | a=The police>Police of Moldova,MDA,COP | r=dozens of people>Voters in Moldova,MDA,CVL | f=size 24.. "dozens of people"
+ On polling day bomb threats were telephoned to embassies where Moldovans were voting, in Frankfurt, Liverpool and Northampton.
e5 THREATEN/violence | bomb threats | r=embassies>Polling stations of Moldova abroad,MDA,GOV | p=Frankfurt>Frankfurt,DEU,50.11,8.68 | d=2024-11-03
+ The Kremlin denies that it interfered.
e6 REJECT | denies | a=The Kremlin>RUS
e7 COERCE | interfered | a=it>RUS | r=Moldovans>MOL | p=Moldova>CHI | st=denied | same=e2
. Its spokesman, Dmitry Peskov, grumbled that the vote was neither democratic nor fair and that Ms. Sandu was "not the president of her country".
S person:Dmitry Peskov>=Dmitry Peskov | grumbled that | the vote was neither democratic nor fair and that Ms. Sandu was "not the president of her country" | mixed
e8 ACCUSE/disapprove | neither democratic nor fair | a=Dmitry Peskov>Dmitry Peskov,RUS,GOV | r=Ms. Sandu>SAN
+ Her opponent, Alexandr Stoianoglo, whom she had dismissed as prosecutor general, conceded on Monday and wished for calm.
e9 SANCTION/expel | dismissed | a=she>SAN | r=Alexandr Stoianoglo>STO
e10 CONCEDE | conceded | a=Alexandr Stoianoglo>STO | r=she>SAN | d=2024-11-04
+ The European Union, which opened accession talks in June, will give Moldova 1.8 billion euros over three years; Ursula von der Leyen and Emmanuel Macron were among the first to congratulate.
e11 CONSULT | opened accession talks | a=The European Union>EU ; Moldova>MOL | d=2024-06-01..2024-06-30
e12 AGREE | will give | a=The European Union>EU | r=Moldova>MOL | st=planned
e13 SUPPORT | congratulate | a=Ursula von der Leyen>Ursula von der Leyen,-,IGO ; Emmanuel Macron>Emmanuel Macron,FRA,GOV | r=her>SAN
+ Some 1,500 Russian soldiers sit in Transnistria, where nothing much has changed since the short war of 1992.
e14 MOBILIZE/troops | sit in Transnistria | a=Russian soldiers>Russian Armed Forces,RUS,MIL | p=Transnistria>Transnistria,MDA,47.2,29.2 | st=ongoing | f=size 1500 "Some 1,500 Russian soldiers"
e15 ASSAULT | war | p=Transnistria>Transnistria,MDA,47.2,29.2 | d=1992-01-01..1992-12-31
