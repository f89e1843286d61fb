@story en-own-qd-007 | en | 2020-08-11 | The Harbour Mail
@who JL = Jimmy Lai | HKG | MED
@who AD = Apple Daily | HKG | MED
@who HKP = Hong Kong Police Force | HKG | COP
@who AC = Agnes Chow | HKG | OPP
@who CN = China | CHN | GOV
@who US = United States | USA | GOV
@where HK = Hong Kong | HKG | 22.3 | 114.18
@where TKO = Tseung Kwan O | HKG | 22.29 | 114.27
# Tycoon in handcuffs led through his own newsroom as 200 police raid Hong Kong's Apple Daily
e1 COERCE/arrest | in handcuffs | r=Tycoon>JL | p=Hong Kong>HK | d=2020-08-10
e2 COERCE/seize | raid | a=200 police>HKP | r=Apple Daily>AD | d=2020-08-10 | f=size 200 "200 police"
+ They came up the escalator in single file, masked against the virus, and a reporter with a telephone held at arm's length streamed the whole procession to anyone who cared to watch.
+ Jimmy Lai, 71, once a child stowaway from Guangzhou and since then by turns a garment king and the loudest enemy that Beijing possesses in its own territory, had been taken from his house in Kadoorie Avenue shortly after seven on Monday morning.
e3 COERCE/arrest | taken from his house | r=Jimmy Lai>JL | p=Kadoorie Avenue>HK | d=2020-08-10 | same=e1
+ Now he walked between two officers past the desks of his employees, his wrists behind his back, while more than 200 policemen went through drawers and carried off 25 crates.
e4 COERCE/seize | carried off 25 crates | a=policemen>HKP | p=the desks of his employees>TKO | d=2020-08-10 | f=size 200.. "more than 200 policemen" | same=e2
+ "Let them see what they have come to see," an editor was heard to say in the video.
S document:the video>=Apple Daily livestream ; unnamed:an editor>- | say | Let them see what they have come to see, | direct
+ He is suspected of collusion with a foreign country, an offence created by the national security law that China imposed on the city on 30 June and punishable with imprisonment for life.
e5 ACCUSE/allege | suspected | r=He>JL
e6 COERCE/restrict | imposed | a=China>CN | r=the city>Hong Kong,HKG,CVL | p=the city>HK | d=2020-06-30
+ Nine others, including both of his sons, four executives of the publishing house Next Digital and the activist Agnes Chow, 23, were picked up in the course of the day.
e7 COERCE/arrest | picked up | r=both of his sons>Sons of Jimmy Lai,HKG,CVL ; four executives of the publishing house Next Digital>Executives of Next Digital,HKG,MED ; the activist Agnes Chow>AC | p=Hong Kong>HK | d=2020-08-10 | f=detained 9 "Nine others"
+ Ms Chow, known to her many Japanese admirers as the goddess of democracy, a name she dislikes, left Tai Po police station on Tuesday night on bail and without her passport.
e8 RETREAT/release | left Tai Po police station | r=Ms Chow>AC | p=Tai Po police station>Tai Po,HKG,22.45,114.17 | d=2020-08-11
+ "It is political persecution and political suppression," she said, looking tired.
S person:she>AC | said | It is political persecution and political suppression, | direct
e9 ACCUSE/disapprove | political persecution | a=she>AC | d=2020-08-11
. Of the four times she has been arrested, this was the most frightening.
e10 COERCE/arrest | arrested | r=she>AC
+ Chris Tang, the commissioner of police, defended the operation and complained of reporters who got in the way; only outlets that had "not obstructed" his men in the past were admitted inside the cordon.
S person:Chris Tang>=Chris Tang | - | not obstructed | direct
e11 COERCE/restrict | only outlets | a=Chris Tang>HKP | r=reporters>Journalists in Hong Kong,HKG,MED | d=2020-08-10
e12 ACCUSE/disapprove | complained | a=Chris Tang>HKP | r=reporters>Journalists in Hong Kong,HKG,MED
+ The Foreign Correspondents' Club called this a direct assault on press freedom.
S organization:The Foreign Correspondents' Club>=Foreign Correspondents' Club, Hong Kong | called | a direct assault on press freedom | indirect
e13 ACCUSE/disapprove | direct assault on press freedom | a=The Foreign Correspondents' Club>Foreign Correspondents' Club of Hong Kong,HKG,NGO
+ What followed nobody in Beijing's liaison office can have intended: by breakfast on Tuesday people were queuing at the kiosks in Mong Kok for a newspaper many of them had long considered vulgar, and the presses, which normally turn out 70,000 copies, ran off 550,000.
+ Shares in Next Digital, worth almost nothing on Friday, rose by more than a thousand per cent.
+ Mike Pompeo, the American secretary of state, said he was deeply troubled by the arrest, and further proof that Beijing had "eviscerated" the city's freedoms was hardly needed in Washington, which on Friday froze the assets of Carrie Lam and ten other officials.
S person:Mike Pompeo>=Mike Pompeo | said | he was deeply troubled by the arrest | indirect
e14 COERCE/arrest | arrest | r=he#2>JL | p=the city>HK | d=2020-08-10 | same=e1
e15 ACCUSE/disapprove | deeply troubled | a=Mike Pompeo>US | r=Beijing>CN
e16 SANCTION/discontinue | froze the assets | a=Washington>US | r=Carrie Lam>Carrie Lam,HKG,GOV ; ten other officials>Officials of Hong Kong and China,CHN,GOV | d=2020-08-07
+ China repaid that on Monday by putting eleven Americans, the senators Marco Rubio and Ted Cruz among them, under sanctions of its own.
e17 SANCTION/discontinue | putting eleven Americans | a=China>CN | r=eleven Americans>Sanctioned Americans,USA,- ; the senators Marco Rubio and Ted Cruz>Marco Rubio and Ted Cruz,USA,LEG | d=2020-08-10
+ A foreign ministry spokesman, Zhao Lijian, described Mr Lai's dealings abroad as those of a troublemaker.
S person:Zhao Lijian>=Zhao Lijian | described | Mr Lai's dealings abroad as those of a troublemaker | indirect
e18 ACCUSE/disapprove | troublemaker | a=Zhao Lijian>CN | r=Mr Lai>JL
+ Earlier in the summer the old man told a visitor that he had bought a house in no other country, and that he did not intend to.
S person:the old man>JL | told a visitor that | he had bought a house in no other country, and that he did not intend to | indirect

@story en-own-qd-008 | en | 2019-01-28 | Pacific Standard Review
@who ASG = Abu Sayyaf | PHL | REB
@who IS = Islamic State | - | REB
@who RD = Rodrigo Duterte | PHL | GOV
@who AFP = Armed Forces of the Philippines | PHL | MIL
@who MILF = Moro Islamic Liberation Front | PHL | REB
@who WOR = Worshippers at Jolo cathedral | PHL | CVL
@where J = Jolo | PHL | 6.05 | 121.0
# Philippines hunts cathedral bombers after 20 die at Sunday Mass on Jolo
e1 ACCUSE/investigate | hunts | a=Philippines>Philippines,PHL,GOV | r=cathedral bombers>ASG
e2 ASSAULT/explosives | die | r=20>WOR | p=Jolo>J | d=2019-01-27 | f=killed 20 "20"
+ The Cathedral of Our Lady of Mount Carmel has been shot at, grenaded and rebuilt more often than anyone in the parish can count, and for that reason there were soldiers at its door.
e3 ASSAULT/explosives,firearms | shot at, grenaded | p=The Cathedral of Our Lady of Mount Carmel>J
+ Five of them now lie in body bags in the barracks gymnasium.
+ The first charge went off among the pews a little before the Gospel on Sunday; the second waited in the car park until the guards had come running and the worshippers were running the other way.
e4 ASSAULT/explosives | went off | r=the worshippers>WOR | p=the car park>J | d=2019-01-27 | same=e2
+ Twenty people died and 102 were wounded, according to a revised count which the national police issued on Monday after having first spoken of 27 dead.
S organization:the national police>=Philippine National Police | according to | Twenty people died and 102 were wounded | indirect
S organization:the national police>=Philippine National Police | spoken of | 27 dead | indirect
e5 ASSAULT/explosives | died | r=people>WOR | p=Jolo>J | d=2019-01-27 | f=killed 20 "Twenty people" ; injured 102 "102" | same=e2
e6 ASSAULT/explosives | dead | p=Jolo>J | d=2019-01-27 | f=killed 27 "27 dead" | same=e2
+ Islamic State, in a statement carried by its Amaq agency, claimed that two of its "knights" had blown themselves up "at a temple of the crusaders".
S outlet:its Amaq agency>=Amaq ; organization:Islamic State>IS | claimed that | two of its "knights" had blown themselves up "at a temple of the crusaders" | mixed
e7 ASSAULT/explosives,suicide-attack | blown themselves up | a=two of its "knights">IS | p=a temple of the crusaders>J | d=2019-01-27 | same=e2
+ The army is not so sure.
. Col Gerry Besana, a spokesman for the Western Mindanao Command, told Agence France-Presse that suspicion fell on Ajang-Ajang, a band of young relatives of slain Abu Sayyaf fighters, and that both devices were probably set off by mobile telephone.
S outlet:Agence France-Presse>=Agence France-Presse ; person:Col Gerry Besana>=Gerry Besana | told | suspicion fell on Ajang-Ajang, a band of young relatives of slain Abu Sayyaf fighters, and that both devices were probably set off by mobile telephone | indirect
e8 ACCUSE/allege | suspicion fell | a=Col Gerry Besana>AFP | r=Ajang-Ajang>ASG
e9 ASSAULT/explosives | set off | a=Ajang-Ajang>ASG | p=Jolo>J | d=2019-01-27 | st=possible | same=e2
+ President Rodrigo Duterte flew down from Manila in the afternoon with half the cabinet, embraced the widows, kicked at a piece of masonry and instructed the generals to "pound" the group's camps by land and from the air.
S person:President Rodrigo Duterte>RD | instructed | pound | direct
e10 CONSULT/visit | flew down | a=President Rodrigo Duterte>RD | p=Jolo>J | d=2019-01-28
e11 REQUEST | instructed | a=President Rodrigo Duterte>RD | r=the generals>AFP | p=Jolo>J | d=2019-01-28
e12 ASSAULT/aerial,heavy-weapons | pound | a=the generals>AFP | r=the group>ASG | p=Jolo>J | st=planned
+ "I want this crushed, and I do not want to hear about it again," he told them, as quoted by an aide who was in the tent.
S unnamed:an aide who was in the tent>- ; person:he#3>RD | as quoted by | I want this crushed, and I do not want to hear about it again, | direct
+ The island was locked down; no ferry left for Zamboanga, and only people with ID were let through the checkpoints.
e13 COERCE/restrict | locked down | r=The island>Residents of Jolo,PHL,CVL | p=The island>J
+ Six days before the bombing the Muslims of Mindanao had voted, by a crushing majority, for a self-governed region named Bangsamoro, the prize for which the Moro Islamic Liberation Front gave up its war in 2014 after some 120,000 deaths.
e14 ASSAULT/explosives | bombing | p=Jolo>J | d=2019-01-27 | same=e2
e15 SUPPORT | voted | a=the Muslims of Mindanao>Muslims of Mindanao,PHL,CVL | p=Mindanao>Mindanao,PHL,7.5,125.0 | d=2019-01-21
e16 CONCEDE | gave up its war | a=the Moro Islamic Liberation Front>MILF | d=2014-01-01..2014-12-31
+ Sulu, the province of which Jolo is the capital, voted no, yet will be included all the same; its governor has challenged that before the Supreme Court.
e17 REJECT | voted no | a=Sulu>Voters of Sulu,PHL,CVL | p=Sulu>Sulu,PHL,6.0,121.0 | d=2019-01-21
e18 ACCUSE | challenged | a=its governor>Governor of Sulu,PHL,GOV | r=the Supreme Court>Supreme Court of the Philippines,PHL,JUD
+ The Front, whose commanders are about to exchange their fatigues for suits, condemned the outrage in the plainest terms.
e19 ACCUSE/disapprove | condemned | a=The Front>MILF
+ Abu Sayyaf, founded in the early 1990s with money from Osama bin Laden's brother-in-law, was never part of that bargain: it lives on ransoms, and in 2016 beheaded two Canadians, John Ridsdel and Robert Hall, when none arrived in time.
e20 ASSAULT/primitive,targeted | beheaded | a=it#2>ASG | r=two Canadians, John Ridsdel and Robert Hall>John Ridsdel and Robert Hall,CAN,CVL | d=2016-01-01..2016-12-31 | f=killed 2 "two Canadians"
+ Pope Francis, who was in Panama, reiterated his "firm condemnation of this episode of violence" and prayed for the dead.
S person:Pope Francis>=Pope Francis | reiterated | firm condemnation of this episode of violence | direct
e21 ACCUSE/disapprove | firm condemnation | a=Pope Francis>Pope Francis,VAT,GOV
+ Bishop's House will say Mass on the pavement next Sunday, the vicar says; the roof is not safe.
S person:the vicar>- | says | Bishop's House will say Mass on the pavement next Sunday | indirect

@story en-own-qd-009 | en | 2019-06-21 | Black Sea Chronicle
@who PR = Protesters in Tbilisi | GEO | CVL
@who SG = Sergei Gavrilov | RUS | LEG
@who POL = Police of Georgia | GEO | COP
@who GD = Georgian Dream | GEO | GOV
@who SZ = Salome Zourabichvili | GEO | GOV
@who VP = Vladimir Putin | RUS | GOV
@who IK = Irakli Kobakhidze | GEO | LEG
@where T = Tbilisi | GEO | 41.7 | 44.8
# Russian in the speaker's chair sets Tbilisi alight; 240 hurt, speaker quits, Putin bans flights
e1 ASSAULT/crowd-control | hurt | p=Tbilisi>T | d=2019-06-20..2019-06-21 | f=injured 240 "240"
e2 RETREAT/resign | quits | a=speaker>IK | d=2019-06-21
e3 SANCTION/discontinue | bans flights | a=Putin>VP | r=Tbilisi>Georgia,GEO,GOV | d=2019-06-21
+ It was meant to be a dull affair, an assembly of Orthodox parliamentarians from two dozen countries.
+ Then Sergei Gavrilov, a Communist member of the Russian Duma who had voted to recognise Abkhazia and South Ossetia as states, sat down in the seat of the speaker of Georgia's parliament and began to address the chamber in Russian.
e4 SUPPORT | recognise Abkhazia and South Ossetia | a=Sergei Gavrilov>SG | r=Abkhazia>Abkhazia,GEO,REB ; South Ossetia>South Ossetia,GEO,REB
+ Opposition deputies poured water over his papers; by the time he had been bundled to the airport, some 10,000 people stood on Rustaveli Avenue.
e5 PROTEST | poured water | a=Opposition deputies>Opposition deputies of Georgia,GEO,OPP | r=his>SG | p=Tbilisi>T | d=2019-06-20
e6 PROTEST/demo | stood on Rustaveli Avenue | a=people>PR | p=Rustaveli Avenue>T | d=2019-06-20 | f=size 10000 "some 10,000 people"
+ Shortly before midnight a part of the crowd, egged on by party leaders, tried to force the police line at the steps, snatching shields and helmets.
e7 PROTEST/riot | tried to force the police line | a=a part of the crowd>PR | r=the police line>POL | p=the steps>T | d=2019-06-20
+ What came back was tear gas, then rubber bullets, fired without a warning and at the height of the face, said Human Rights Watch, which had an observer among the demonstrators.
S organization:Human Rights Watch>=Human Rights Watch | said | tear gas, then rubber bullets, fired without a warning and at the height of the face | indirect
e8 ASSAULT/crowd-control | tear gas, then rubber bullets | r=the demonstrators>PR | p=Rustaveli Avenue>T | d=2019-06-20..2019-06-21 | same=e1
+ "I felt something warm and I thought somebody had thrown tea at me," said Mako Gomuri, 18, who has lost her left eye.
S person:Mako Gomuri>=Mako Gomuri | said | I felt something warm and I thought somebody had thrown tea at me, | direct
e9 ASSAULT/crowd-control | lost her left eye | r=Mako Gomuri>PR | p=Rustaveli Avenue>T | d=2019-06-20..2019-06-21 | same=e1
+ The health ministry listed 240 injured by the morning, 80 of them policemen, and the interior ministry 305 arrests.
S organization:The health ministry>=Ministry of Health of Georgia | listed | 240 injured by the morning, 80 of them policemen | indirect
S organization:the interior ministry>=Ministry of Internal Affairs of Georgia | - | 305 arrests | indirect
e10 ASSAULT/crowd-control | injured | r=policemen>POL | p=Rustaveli Avenue>T | d=2019-06-20..2019-06-21 | f=injured 240 "240 injured" ; injured 80 "80 of them" | same=e1
e11 COERCE/arrest | arrests | p=Tbilisi>T | d=2019-06-20..2019-06-21 | f=detained 305 "305 arrests"
+ Irakli Kobakhidze, the speaker whose chair it was and who had been in Baku that day, resigned on Friday afternoon, as the street had demanded.
e12 RETREAT/resign | resigned | a=Irakli Kobakhidze>IK | d=2019-06-21 | same=e2
e13 REQUEST/yield | demanded | a=the street>PR | r=Irakli Kobakhidze>IK
+ It was not enough for the thousands who returned that evening with eye patches of paper, calling for the head of the interior minister, Giorgi Gakharia, and for elections by proportional vote.
e14 PROTEST/demo | returned | a=thousands>PR | p=Rustaveli Avenue>T | d=2019-06-21 | f=size 2000.. "thousands"
e15 REQUEST/yield | calling for the head | a=thousands>PR | r=the interior minister, Giorgi Gakharia>Giorgi Gakharia,GEO,GOV | d=2019-06-21
e16 REQUEST/change | elections by proportional vote | a=thousands>PR | d=2019-06-21
+ President Salome Zourabichvili broke off a visit to Minsk and wrote on Facebook that Russia was "our enemy and occupier", whose fifth column could be more dangerous than open aggression.
S document:Facebook>=Facebook post of Salome Zourabichvili ; person:President Salome Zourabichvili>SZ | wrote on Facebook that | Russia was "our enemy and occupier", whose fifth column could be more dangerous than open aggression | mixed
e17 REJECT/meet | broke off a visit | a=President Salome Zourabichvili>SZ | r=Minsk>Belarus,BLR,GOV | p=Minsk>Minsk,BLR,53.9,27.57
e18 ACCUSE/disapprove | enemy and occupier | a=President Salome Zourabichvili>SZ | r=Russia>Russia,RUS,GOV
+ Moscow needed only hours to find the place where it hurts.
+ Vladimir Putin signed a decree forbidding Russian airlines to carry passengers to Georgia from 8 July and advising travel firms to sell no more tours; 1.4 million Russians went there last year, for the wine and the sulphur baths.
e19 SANCTION/discontinue | forbidding Russian airlines to carry passengers | a=Vladimir Putin>VP | r=Georgia>Georgia,GEO,GOV | d=2019-06-21 | same=e3
e20 REQUEST | advising travel firms | a=Vladimir Putin>VP | r=travel firms>Travel firms of Russia,RUS,BUS | d=2019-06-21
+ Mr Gavrilov, back at Vnukovo, claimed that he had been the target of an attempted coup by people who took part in the fighting in the Donbas.
S person:Mr Gavrilov>SG | claimed that | he had been the target of an attempted coup by people who took part in the fighting in the Donbas | indirect
+ A fifth of Georgia has been outside its government's control since the five-day war of August 2008, when Russian tanks stopped 40 km short of the capital.
e21 ASSAULT/heavy-weapons | five-day war | a=Russian tanks>Russian Armed Forces,RUS,MIL | p=Georgia>Georgia,GEO,42.0,43.5 | d=2008-08-01..2008-08-31
+ The wire on the dividing line near Gori still creeps forward at night, a fence post at a time.
e22 COERCE/seize | creeps forward | p=Gori>Gori,GEO,41.98,44.11 | st=ongoing

@story en-own-qd-010 | en | 2019-11-16 | Southern Cone Letter
@who SP = Sebastián Piñera | CHL | GOV
@who CA = Carabineros de Chile | CHL | COP
@who PRO = Protesters in Chile | CHL | CVL
@who CON = National Congress of Chile | CHL | LEG
@who NHRI = National Human Rights Institute of Chile | CHL | GOV
@where S = Santiago | CHL | -33.45 | -70.67
@where PI = Plaza Italia | CHL | -33.44 | -70.63
@where C = Chile | CHL | -33.0 | -71.0
# Chile's parties offer a vote on Pinochet's constitution after a month of rage
e1 AGREE | offer a vote | a=Chile's parties>CON | d=2019-11-15
e2 PROTEST/riot,demo | month of rage | p=Chile>C | d=2019-10-18..2019-11-15
+ SANTIAGO — At half past two in the morning, with the coffee gone and the cleaners waiting in the corridor, the president of Chile's Senate, Jaime Quintana, read out 12 points that would have seemed a fantasy on the first day of spring.
+ In April there will be a referendum on whether to replace the constitution that General Augusto Pinochet bequeathed to the country in 1980, and on who should draft a new one.
+ The accord was signed by all but the Communists and a few on the far left; Gabriel Boric, a bearded deputy of 33, put his name to it against the will of his own party.
e3 AGREE | accord was signed | a=Gabriel Boric>Gabriel Boric,CHL,LEG | p=SANTIAGO>S | d=2019-11-15 | same=e1
e4 REJECT | all but the Communists | a=the Communists>Communist Party of Chile,CHL,OPP ; a few on the far left>Parties of the far left in Chile,CHL,OPP | p=SANTIAGO>S | d=2019-11-15
+ "We owe this to the people who have been in the streets, and to those who will never see the streets again," he said, visibly moved.
S person:he#4>=Gabriel Boric | said | We owe this to the people who have been in the streets, and to those who will never see the streets again, | direct
+ He may have been thinking of Gustavo Gatica, a psychology student who was hit in both eyes by pellets from a police shotgun on November 8 while he photographed a march near Plaza Italia.
e5 ASSAULT/crowd-control | hit in both eyes | a=police>CA | r=Gustavo Gatica>Gustavo Gatica,CHL,CVL | p=Plaza Italia>PI | d=2019-11-08
e6 PROTEST/demo | march | p=Plaza Italia>PI | d=2019-11-08
+ More than 200 Chileans have been wounded in the eye since October 18, a number for which the country's medical college could find no parallel anywhere in the world.
e7 ASSAULT/crowd-control | wounded in the eye | r=Chileans>PRO | p=Chile>C | d=2019-10-18..2019-11-16 | f=injured 200.. "More than 200 Chileans"
+ It had all begun with schoolchildren vaulting the turnstiles of the Santiago metro over a fare increase of 30 pesos, the price, as somebody worked out, of a third of a chewing gum.
e8 PROTEST | vaulting the turnstiles | a=schoolchildren>Schoolchildren in Santiago,CHL,CVL | p=Santiago>S
+ That night twenty stations burned.
e9 PROTEST/riot,vandalize | stations burned | r=stations>Santiago Metro,CHL,GOV | p=Santiago>S | d=2019-10-18
+ President Sebastián Piñera declared that the nation was "at war with a powerful enemy", put soldiers on the avenues for the first time since the dictatorship and ordered people indoors after dark, and within a week he had withdrawn the increase, apologised and dismissed eight ministers.
S person:President Sebastián Piñera>SP | declared that | the nation was "at war with a powerful enemy" | mixed
e10 MOBILIZE/troops | put soldiers on the avenues | a=President Sebastián Piñera>SP | p=Santiago>S | d=2019-10-18..2019-10-27
e11 COERCE/curfew | ordered people indoors after dark | a=President Sebastián Piñera>SP | r=people>Residents of Santiago,CHL,CVL | p=Santiago>S
e12 CONCEDE | withdrawn the increase | a=he#5>SP | r=people>PRO
e13 CONCEDE | apologised | a=he#5>SP | r=people>PRO
e14 SANCTION/expel | dismissed | a=he#5>SP | r=eight ministers>Ministers of Chile,CHL,GOV | f=size 8 "eight ministers"
+ At least 20 people have died, five of them at the hands of agents of the state, according to the National Human Rights Institute, which has lodged 384 complaints for torture, beatings and sexual abuse.
S organization:the National Human Rights Institute>NHRI | according to | At least 20 people have died, five of them at the hands of agents of the state | indirect
e15 ASSAULT | died | r=people>PRO | p=Chile>C | d=2019-10-18..2019-11-16 | f=killed 20.. "At least 20 people" ; killed 5 "five of them"
e16 ACCUSE | lodged 384 complaints | a=the National Human Rights Institute>NHRI | r=agents of the state>CA
e17 ASSAULT/torture,beat,sexual | torture, beatings and sexual abuse | a=agents of the state>CA | r=people>PRO | p=Chile>C | d=2019-10-18..2019-11-16 | st=possible
+ Mario Rozas, the director of the Carabineros, has denied any systematic abuse, but on Tuesday limited the use of shotguns to cases of mortal danger.
e18 ASSAULT | systematic abuse | a=the Carabineros>CA | p=Chile>C | st=denied | same=e17
e19 CONCEDE | limited the use of shotguns | a=Mario Rozas>CA | d=2019-11-12
+ The stock exchange leapt by 8 percent on news of the deal, and the peso had its best day in a decade.
+ On Plaza Italia, which the crowds have rechristened Dignity, the response was mixed: white sheets had been hung over the equestrian statue with the word PEACE, and by noon they were gone.
+ "They signed it, not us," said a street vendor who gave his name only as Elías.
S person:a street vendor who gave his name only as Elías>=Elías | said | They signed it, not us, | direct
. "My pension will be 180,000 pesos in April, too."
S person:a street vendor who gave his name only as Elías>=Elías | - | My pension will be 180,000 pesos in April, too. | direct
+ Friday's vigil there, in memory of a young Mapuche farmer, Camilo Catrillanca, whom policemen had shot in the neck a year earlier, ended in water cannon; a 29-year-old man, Abel Acuña, suffered a heart attack and medics said that officers had fired gas and pellets at them as they tried to revive him.
S unnamed:medics>- | said that | officers had fired gas and pellets at them as they tried to revive him | indirect
e20 PROTEST/demo | vigil | p=there>PI | d=2019-11-15
e21 ASSAULT/firearms | shot in the neck | a=policemen>CA | r=Camilo Catrillanca>Camilo Catrillanca,CHL,CVL | d=2018-11-01..2018-11-30 | f=killed 1 "a young Mapuche farmer"
e22 ASSAULT/crowd-control | water cannon | p=there>PI | d=2019-11-15
e23 ASSAULT/crowd-control | fired gas and pellets | a=officers>CA | r=them>Paramedics in Santiago,CHL,CVL | p=there>PI | d=2019-11-15

@story en-own-qd-011 | en | 2021-04-02 | Indian Ocean Dispatch
@who AS = Islamists of Cabo Delgado | MOZ | REB
@who IS = Islamic State | - | REB
@who DAG = Dyck Advisory Group | ZAF | BUS
@who TOT = TotalEnergies | FRA | BUS
@who FN = Filipe Nyusi | MOZ | GOV
@who FADM = Mozambique Defence Armed Forces | MOZ | MIL
@who CIV = Residents of Palma | MOZ | CVL
@who AI = Amnesty International | - | NGO
@where P = Palma | MOZ | -10.77 | 40.47
@where PE = Pemba | MOZ | -12.97 | 40.52
@where CD = Cabo Delgado | MOZ | -12.3 | 39.5
# Down the beach, into the boats: how Palma fell in an afternoon
e1 ASSAULT | fell | p=Palma>P | d=2021-03-24
+ Those who survived the Amarula lodge speak of the silence first, the half hour on Thursday in which the shelling stopped and they could hear the sea.
+ Nearly 200 people, foreign contractors and Mozambican civil servants, were by then crowded into its bar and its gardens, and Palma, a town of 75,000 beside the largest private investment in Africa, lay burning around them.
+ The insurgents had come from three sides on Wednesday, March 24, some of them in army uniform, hours after the French company Total announced that it would go back to work on its 20-billion-dollar gas plant at Afungi.
S organization:the French company Total>TOT | announced that | it would go back to work on its 20-billion-dollar gas plant at Afungi | indirect
e2 ASSAULT/firearms | come from three sides | a=The insurgents>AS | p=Palma>P | d=2021-03-24 | same=e1
+ They blew up two banks, cut the telephone mast and went from house to house with lists, killing those who worked for the state.
e3 ASSAULT/explosives | blew up two banks | a=They>AS | r=two banks>Banks in Palma,MOZ,BUS | p=Palma>P | d=2021-03-24
e4 ASSAULT/destroy | cut the telephone mast | a=They>AS | p=Palma>P | d=2021-03-24
e5 ASSAULT/targeted | killing those who worked for the state | a=They>AS | r=those who worked for the state>Officials in Palma,MOZ,GOV | p=Palma>P | d=2021-03-24
+ Beheaded bodies lie in the streets, Lionel Dyck, the head of a South African security firm hired by the police, reported to AFP from the cockpit of a helicopter.
S outlet:AFP>=AFP ; person:Lionel Dyck>=Lionel Dyck | reported | Beheaded bodies lie in the streets | indirect
e6 ASSAULT/primitive | Beheaded | p=the streets>P
+ His five little Gazelles, firing with machine guns out of the door, held the assailants off and lifted 24 guests from the lawn before night and lack of fuel put an end to it.
e7 ASSAULT/aerial,firearms | firing with machine guns | a=His five little Gazelles>DAG | r=the assailants>AS | p=Palma>P | d=2021-03-25
e8 AID | lifted 24 guests | a=His five little Gazelles>DAG | r=24 guests>Guests of the Amarula lodge,-,CVL | p=Palma>P | d=2021-03-25 | f=size 24 "24 guests"
+ On Friday those who remained decided to run for it in 17 vehicles; the convoy drove straight into an ambush outside the gate, and only seven of the cars came through.
e9 ASSAULT/firearms | ambush | r=those who remained>Guests of the Amarula lodge,-,CVL | p=the gate>P | d=2021-03-26
+ Adrian Nel, a 40-year-old South African, died beside his stepfather and brother, who hid with his body in the bush until the next morning.
e10 ASSAULT/firearms | died | r=Adrian Nel>Adrian Nel,ZAF,CVL | p=Palma>P | d=2021-03-26 | f=killed 1 "a 40-year-old South African" | same=e9
+ "He was promised that the army was on its way," his mother, Meryl Knox, said by telephone from KwaZulu-Natal.
S person:his mother, Meryl Knox>=Meryl Knox | said | He was promised that the army was on its way, | direct
+ On Monday Islamic State said, through its usual channels, that the "caliphate's soldiers" had taken the town and slain 55 soldiers and Christians.
S organization:Islamic State>IS | said | the "caliphate's soldiers" had taken the town and slain 55 soldiers and Christians | mixed
e11 ASSAULT | taken the town | a=the "caliphate's soldiers">IS | p=the town>P | d=2021-03-24 | same=e1
e12 ASSAULT | slain | a=the "caliphate's soldiers">IS | r=soldiers>FADM ; Christians>CIV | p=the town>P | f=killed 55 "55 soldiers and Christians"
+ Maputo gives a figure of "dozens".
S organization:Maputo>=Mozambique | gives a figure of | dozens | direct
e13 ASSAULT | dozens | p=the town>P | f=killed 24.. "dozens" | same=e12
+ A flotilla of ferries, tugs and dhows brought survivors 250 km down the coast to Pemba, where the UN's migration agency has registered 8,166 of them, more than half children.
S organization:the UN's migration agency>=International Organization for Migration | has registered | 8,166 of them, more than half children | indirect
e14 AID | brought survivors | r=survivors>CIV | p=Pemba>PE | f=displaced 8166 "8,166 of them"
+ Amnesty International has collected testimony that the helicopters took whites off first, leaving black Mozambicans behind; the Dyck Advisory Group rejects this.
S organization:Amnesty International>AI | has collected testimony that | the helicopters took whites off first, leaving black Mozambicans behind | indirect
e15 ACCUSE/allege | has collected testimony | a=Amnesty International>AI | r=the Dyck Advisory Group>DAG
e16 REJECT | rejects | a=the Dyck Advisory Group>DAG | r=Amnesty International>AI
+ It has accused the mercenaries before, in March, of machine-gunning a hospital.
e17 ACCUSE/allege | accused | a=It>AI | r=the mercenaries>DAG | d=2021-03-01..2021-03-31
e18 ASSAULT/firearms | machine-gunning a hospital | a=the mercenaries>DAG | r=a hospital>Hospital in Cabo Delgado,MOZ,CVL | st=possible
+ The revolt in Cabo Delgado, a province of rubies, timber and Makua and Mwani fishermen to whom neither has brought a paved road, started in October 2017 with an attack by some 30 men on the police posts of Mocímboa da Praia.
e19 ASSAULT | attack | a=some 30 men>AS | r=the police posts of Mocímboa da Praia>Police of Mozambique,MOZ,COP | p=Mocímboa da Praia>Mocímboa da Praia,MOZ,-11.35,40.36 | d=2017-10-01..2017-10-31 | f=size 30 "some 30 men"
+ Since then at least 2,600 people have been killed and 670,000 have fled.
e20 ASSAULT | killed | r=people>Residents of Cabo Delgado,MOZ,CVL | p=Cabo Delgado>CD | d=2017-10-01..2021-04-02 | f=killed 2600.. "at least 2,600 people" ; displaced 670000 "670,000"
+ President Filipe Nyusi, who comes from there, has so far declined offers of troops from his neighbours; the assault, he said in a speech on Wednesday, "was not the biggest".
S person:he#3>FN | said in a speech on Wednesday | was not the biggest | direct
e21 REJECT/assist | declined offers of troops | a=President Filipe Nyusi>FN | r=his neighbours>Neighbours of Mozambique,-,GOV
e22 ASSAULT | assault | p=Palma>P | d=2021-03-24 | same=e1
+ Portugal is to send 60 soldiers to train marines, and twelve American Green Berets have been at it since mid-March.
e23 AGREE | is to send 60 soldiers | a=Portugal>Portugal,PRT,GOV | r=marines>FADM | st=planned | f=size 60 "60 soldiers"
e24 AID | have been at it | a=twelve American Green Berets>United States Army,USA,MIL | r=marines>FADM | st=ongoing | f=size 12 "twelve American Green Berets"
+ Total pulled its last people out of Afungi on Friday, the company said.
S organization:the company>TOT | said | Total pulled its last people out of Afungi on Friday | indirect

@story en-own-qd-012 | en | 2020-12-16 | The Continental
@who CH = Charlie Hebdo | FRA | MED
@who ARP = Ali Riza Polat | FRA | CVL
@who KB = Kouachi brothers | FRA | REB
@who AC = Amedy Coulibaly | FRA | REB
@who HB = Hayat Boumeddiene | FRA | REB
@who CT = Paris criminal court | FRA | JUD
@where PA = Paris | FRA | 48.86 | 2.35
# All 14 convicted in Charlie Hebdo trial, and in the third row a widow closes her notebook
e1 SANCTION/convict | convicted | r=All 14>Accomplices in the January 2015 attacks,FRA,CVL | d=2020-12-16 | f=size 14 "All 14"
+ For three and a half months they had sat behind glass, the car dealers and small-time crooks who sold, fetched, drove or looked away, and who swore to the last that they had taken the business for an ordinary robbery.
+ A court in Paris decided on Wednesday that they had not.
+ Ali Riza Polat, a Franco-Turkish friend of one of the dead gunmen and the only man in the dock for whom prosecutors had wanted life, was found guilty of complicity in terrorist murder and given 30 years.
e2 REQUEST | wanted life | a=prosecutors>National Antiterrorism Prosecution Office of France,FRA,JUD | r=Ali Riza Polat>ARP
e3 SANCTION/convict | found guilty | r=Ali Riza Polat>ARP | p=Paris>PA | d=2020-12-16 | same=e1
+ His lawyer, Isabelle Coutant-Peyre, announced an appeal before the usher had finished calling the room to order.
e4 REJECT | announced an appeal | a=Isabelle Coutant-Peyre>ARP | p=Paris>PA | d=2020-12-16
+ Hayat Boumeddiene, once photographed in a bikini on a beach and later in black with a crossbow, received the same in her absence; she escaped last year from al-Hol camp in Syria, as far as anybody knows.
e5 SANCTION/convict | received the same | r=Hayat Boumeddiene>HB | p=Paris>PA | d=2020-12-16 | same=e1
+ The sentences for the others range from four years upwards, and for six of them the label of terrorism was dropped.
e6 SANCTION/convict | sentences | r=the others>Accomplices in the January 2015 attacks,FRA,CVL | p=Paris>PA | d=2020-12-16 | same=e1
+ Three days in January 2015 cost 17 lives: twelve at the weekly, shot by the brothers Chérif and Saïd Kouachi for its drawings of the Prophet; a policewoman in Montrouge; and four customers and staff of the Hyper Cacher supermarket, where Amedy Coulibaly held shoppers hostage until commandos stormed the building.
e7 ASSAULT/firearms | cost 17 lives | p=Paris>PA | d=2015-01-07..2015-01-09 | f=killed 17 "17 lives"
e8 ASSAULT/firearms,targeted | shot | a=the brothers Chérif and Saïd Kouachi>KB | r=the weekly>CH | p=Paris>PA | d=2015-01-07 | f=killed 12 "twelve"
e9 ASSAULT/abduct | held shoppers hostage | a=Amedy Coulibaly>AC | r=shoppers>Customers of Hyper Cacher,FRA,CVL | p=the Hyper Cacher supermarket>PA | d=2015-01-09
e10 ASSAULT/firearms | four customers and staff | a=Amedy Coulibaly>AC | r=four customers and staff>Customers of Hyper Cacher,FRA,CVL | p=the Hyper Cacher supermarket>PA | d=2015-01-09 | f=killed 4 "four customers and staff"
e11 ASSAULT/firearms | stormed the building | a=commandos>RAID,FRA,COP | r=Amedy Coulibaly>AC | p=the Hyper Cacher supermarket>PA | d=2015-01-09
+ The gunmen all died that week, and the trial was often reproached with having to make do with the extras.
+ Yet it was filmed for the archives, as only a dozen have been in France, and the survivors came day after day to listen and to speak.
+ "The cycle of violence, which had begun in the offices of Charlie Hebdo, will finally be closed," the paper's editor, known as Riss, wrote on the eve of the verdict, "at least from the perspective of criminal law, because from a human one the consequences will never be erased."
S person:the paper's editor, known as Riss>=Laurent Sourisseau | wrote | The cycle of violence, which had begun in the offices of Charlie Hebdo, will finally be closed, | direct
+ Violence did not wait for the verdict.
. On September 25 a young Pakistani, enraged that the magazine had printed the cartoons once more for the opening of the hearings, went to its former address with a cleaver and wounded two employees of a television agency who were smoking on the pavement.
e12 ASSAULT/primitive | wounded | a=a young Pakistani>Zaheer Hassan Mahmoud,PAK,CVL | r=two employees of a television agency>Employees of Premières Lignes,FRA,MED | p=its former address>PA | d=2020-09-25 | f=injured 2 "two employees"
+ Three weeks later a teacher, Samuel Paty, was beheaded near his school in Conflans-Sainte-Honorine for having shown them in class, and on October 29 three people were stabbed to death in the basilica of Nice.
e13 ASSAULT/primitive,targeted | beheaded | r=Samuel Paty>Samuel Paty,FRA,CVL | p=Conflans-Sainte-Honorine>Conflans-Sainte-Honorine,FRA,48.99,2.09 | d=2020-10-16 | f=killed 1 "a teacher"
e14 ASSAULT/primitive | stabbed to death | r=three people>Worshippers in Nice,FRA,CVL | p=Nice>Nice,FRA,43.7,7.27 | d=2020-10-29 | f=killed 3 "three people"
+ President Emmanuel Macron's vow never to give up caricatures set off a boycott of French goods from Kuwait to Dhaka.
e15 REJECT/yield | vow never to give up | a=President Emmanuel Macron>Emmanuel Macron,FRA,GOV
e16 PROTEST/boycott | boycott | r=French>France,FRA,GOV | p=Kuwait>Kuwait,KWT,29.38,47.99
+ The hearings were interrupted for a month when Polat and two others caught the coronavirus, and resumed with the accused in masks, over which only the eyes could be judged.
+ Of the 200 civil parties one, the columnist Sigolène Vinson, told reporters she would not come on the last day because the sea was too beautiful.
S person:the columnist Sigolène Vinson>=Sigolène Vinson | told reporters | she would not come on the last day because the sea was too beautiful | indirect
