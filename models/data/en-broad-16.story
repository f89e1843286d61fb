@story en-own-q-090 | en | 2024-12-08 | Situasi
@who NIG = Armed bandits in north-west Nigeria | NGA | REB
@who NARM = Nigerian Army | NGA | MIL
@who ZAM = Zamfara State Government | NGA | GOV
@who VIL = Villagers of Kafin Dawa | NGA | CVL
@who AMN = Amnesty International | - | NGO
@who TIN = Bola Tinubu | NGA | GOV
@where KAF = Kafin Dawa | NGA | 12.3 | 6.1
@where MAR = Maradun | NGA | 12.57 | 6.24
@where KUR = Kuriga | NGA | 10.75 | 6.7
# Gunmen on motorbikes snatch scores of women and children from Nigerian village of Kafin Dawa
e1 ASSAULT/abduct | snatch | a=Gunmen on motorbikes>NIG | r=women and children>VIL | p=Kafin Dawa>KAF | d=2024-12-08
+ They came at the hour when the millet porridge is ladled out, and they came for the women.
+ Gunmen kidnapped more than 50 people, nearly all of them women and children, in a raid before dawn on Sunday on Kafin Dawa, a village in Nigeria's north-western Zamfara state, police and residents told Reuters.
S outlet:Reuters>=Reuters ; unnamed:police and residents>- | told | Gunmen kidnapped more than 50 people ... Zamfara state | indirect
e2 ASSAULT/abduct | kidnapped | a=Gunmen>NIG | r=people>VIL | p=Kafin Dawa>KAF | d=2024-12-08 | f=abducted 50.. "more than 50 people" | same=e1
e3 ASSAULT/abduct | raid | a=Gunmen>NIG | r=a village in Nigeria's north-western Zamfara state>VIL | p=Kafin Dawa>KAF | d=2024-12-08 | same=e1
+ Hassan Garba, who hid in a grain store, counted more than a hundred motorcycles, two riders to each.
S person:Hassan Garba>=Hassan Garba | counted | more than a hundred motorcycles, two riders to each | indirect
+ "They knocked on doors and said, come out, it is a naming ceremony," he recalled by telephone. 
S person:he#2>=Hassan Garba | recalled by telephone | They knocked on doors and said, come out, it is a naming ceremony, | direct
+ His sister and her four daughters were among those marched away.
e4 ASSAULT/abduct | marched away | r=His sister and her four daughters>VIL | p=Kafin Dawa>KAF | d=2024-12-08 | same=e1
+ Police in Zamfara confirmed the attack but not the number.
S organization:Police in Zamfara>=Police of Zamfara State | confirmed | the attack | indirect
e5 ASSAULT/abduct | attack | r=those>VIL | p=Kafin Dawa>KAF | d=2024-12-08 | same=e1
. Extra officers have been sent to the district, a spokesman, Yazid Abubakar, said, and will comb the forest with soldiers and hunters.
S person:Yazid Abubakar>=Yazid Abubakar | said | Extra officers have been sent to the district | indirect
e6 MOBILIZE/police | sent | r=Extra officers>Nigeria Police Force,NGA,COP | p=the district>MAR
e7 MOBILIZE/troops,police | comb the forest | a=Extra officers>Nigeria Police Force,NGA,COP ; soldiers>NARM | p=the forest>MAR | st=planned
+ Nigeria has lived with such raids for a decade.
+ Bandits, as everyone calls them, sweep out of camps in the woodlands, burn what they cannot carry and hold people until the fields are sold.
e8 ASSAULT/abduct | hold people | a=Bandits>NIG | r=people>People of north-west Nigeria,NGA,CVL | p=the woodlands>North-west Nigeria,NGA,12.0,6.5 | st=ongoing
+ In March they drove 137 pupils from a school at Kuriga, in Kaduna state; the army freed the children two weeks later in a neighbouring state, and the governor denied that anything had been paid.
e9 ASSAULT/abduct | drove 137 pupils from a school | a=they>NIG | r=pupils>Pupils in Kuriga,NGA,CVL | p=Kuriga>KUR | d=2024-03-01..2024-03-31 | f=abducted 137 "137 pupils"
e10 AID | freed | a=the army>NARM | r=the children>Pupils in Kuriga,NGA,CVL | d=2024-03-01..2024-03-31
e11 REJECT | denied | a=the governor>Governor of Kaduna State,NGA,GOV
+ Paying ransom has been a crime since 2022, which has made it more expensive.
+ Amnesty International urged President Bola Tinubu to admit that his security plan has failed, and accused the authorities of leaving whole districts to their fate.
e12 REQUEST/change | urged | a=Amnesty International>AMN | r=President Bola Tinubu>TIN
e13 ACCUSE/disapprove | accused | a=Amnesty International>AMN | r=the authorities>Government of Nigeria,NGA,GOV
+ A presidential aide, Sunday Dare, replied that more than 8,000 terrorists and bandits had been killed and 11,600 arrested in the past year.
S person:Sunday Dare>=Sunday Dare | replied that | more than 8,000 terrorists and bandits had been killed and 11,600 arrested in the past year | indirect
e14 ASSAULT | killed | r=terrorists and bandits>NIG | p=Nigeria>Nigeria,NGA,9.08,8.68 | d=2023-12-08..2024-12-08 | f=killed 8000.. "more than 8,000 terrorists and bandits"
e15 COERCE/arrest | arrested | r=terrorists and bandits>NIG | p=Nigeria>Nigeria,NGA,9.08,8.68 | d=2023-12-08..2024-12-08 | f=detained 11600 "11,600"
+ "Figures do not fetch water, my sister did," said Mr Garba.
S person:Mr Garba>=Hassan Garba | said | Figures do not fetch water, my sister did, | direct
+ The state's governor, Dauda Lawal, has always ruled out talks with what he terms "merchants of death".
S person:he#2>=Dauda Lawal | terms | merchants of death | direct
e16 REJECT/meet | ruled out talks | a=Dauda Lawal>Dauda Lawal,NGA,GOV | r=merchants of death>NIG
. His predecessor pardoned several of their chiefs in 2019 and gave them pick-up trucks; two are back in the bush.
e17 CONCEDE | pardoned | a=His predecessor>Bello Matawalle,NGA,GOV | r=several of their chiefs>NIG | d=2019-01-01..2019-12-31
e18 AID | gave them pick-up trucks | a=His predecessor>Bello Matawalle,NGA,GOV | r=them>NIG
+ Analysts at the Institute for Security Studies argue that jihadists from the Lake Chad basin have lately been training the gangs in explosives.
S unnamed:Analysts at the Institute for Security Studies>- | argue that | jihadists from the Lake Chad basin have lately been training the gangs in explosives | indirect
e19 AID | training | a=jihadists from the Lake Chad basin>Boko Haram,NGA,REB | r=the gangs>NIG | st=ongoing
+ Last Wednesday a roadside bomb tore apart a passenger bus near Dansadau and killed at least eight, the first such blast that anyone there can remember.
e20 ASSAULT/explosives | roadside bomb | a=the gangs>NIG | r=a passenger bus>Bus passengers near Dansadau,NGA,CVL | p=Dansadau>Dansadau,NGA,11.3,6.5 | d=2024-12-04 | f=killed 8.. "at least eight"
+ The army shut three markets and banned the sale of motorcycle parts on Friday.
e21 COERCE/restrict | shut three markets | a=The army>NARM | d=2024-12-06
e22 COERCE/restrict | banned the sale of motorcycle parts | a=The army>NARM | d=2024-12-06
+ At Kafin Dawa nobody had eaten the porridge.

@story en-own-q-091 | en | 2025-07-02 | Situasi
@who TRU = Donald Trump | USA | GOV
@who VIET = Vietnam | VNM | GOV
@who LAM = To Lam | VNM | GOV
# Trump strikes Vietnam trade deal; Hanoi to open market, pay 20 percent
e1 AGREE | strikes Vietnam trade deal | a=Trump>TRU ; Vietnam>VIET | d=2025-07-02
e2 COOPERATE | open market | a=Hanoi>VIET | st=planned
+ The United States will levy a tariff of 20 percent on goods from Vietnam, instead of the 46 percent threatened in April, under an accord that President Donald Trump announced on Wednesday after a call with the Communist Party chief, To Lam.
e3 SANCTION/discontinue | levy a tariff of 20 percent | a=The United States>United States,USA,GOV | r=Vietnam>VIET | st=planned
e4 THREATEN/relations | threatened | a=The United States>United States,USA,GOV | r=Vietnam>VIET | d=2025-04-01..2025-04-30
e5 AGREE | accord | a=The United States>United States,USA,GOV ; Vietnam>VIET | d=2025-07-02 | same=e1
e6 CONSULT/phone | call | a=President Donald Trump>TRU ; To Lam>LAM | d=2025-07-02
+ "They will open their market, meaning that we will be able to sell our product at zero tariff," he wrote on Truth Social.
S person:he#3>TRU | wrote on Truth Social | They will open their market, meaning that we will be able to sell our product at zero tariff, | direct
e7 COOPERATE | open their market | a=They>VIET | r=we>United States,USA,GOV | st=planned | same=e2
+ Lam asked that Washington recognise his country as a market economy, the Vietnam News Agency reported.
S outlet:the Vietnam News Agency>=Vietnam News Agency | reported | Lam asked that Washington recognise his country as a market economy | indirect
e8 REQUEST/change | asked | a=Lam>LAM | r=Washington>United States,USA,GOV | d=2025-07-02
+ Shares of shoemakers jumped.

@story en-own-q-092 | en | 2024-09-11 | Situasi
@who FUJ = Alberto Fujimori | PER | GOV
@who SEN = Shining Path | PER | REB
@who MRTA = Tupac Amaru Revolutionary Movement | PER | REB
@where LIM = Lima | PER | -12.05 | -77.04
# Alberto Fujimori, who crushed Peru's rebels and its democracy, dies at 86
e1 ASSAULT | crushed | a=Alberto Fujimori>FUJ | r=Peru's rebels>SEN | p=Peru>Peru,PER,-9.19,-75.02
+ Alberto Fujimori, an agronomist of Japanese descent who rode a tractor to the presidency of Peru in 1990 and left it by fax ten years later, died in Lima on Wednesday of cancer of the tongue.
e2 RETREAT/resign | left it by fax | a=Alberto Fujimori>FUJ | d=2000-11-01..2000-11-30
+ "After a long battle with cancer our father has just departed to meet the Lord," his daughter Keiko posted on X.
S person:his daughter Keiko>=Keiko Fujimori | posted on X | After a long battle with cancer our father has just departed to meet the Lord, | direct
+ In April 1992 he sent tanks to shut the Congress and the courts, and the country, tired of bombs and of prices that doubled every month, cheered.
e3 COERCE/seize | sent tanks to shut the Congress | a=he>FUJ | r=the Congress>Congress of Peru,PER,LEG | p=Lima>LIM | d=1992-04-01..1992-04-30
e4 SUPPORT | cheered | a=the country>People of Peru,PER,CVL | r=he>FUJ | d=1992-04-01..1992-04-30
+ That September the police caught Abimael Guzmán, the philosophy professor whose Shining Path had murdered peasants with axes.
e5 COERCE/arrest | caught | a=the police>National Police of Peru,PER,COP | r=Abimael Guzmán>Abimael Guzmán,PER,REB | p=Lima>LIM | d=1992-09-01..1992-09-30
e6 ASSAULT/primitive | murdered | a=Shining Path>SEN | r=peasants>Peasants in Peru,PER,CVL | p=Peru>Peru,PER,-9.19,-75.02
+ In 1997 commandos tunnelled into the Japanese ambassador's residence and freed 71 hostages held by the Túpac Amaru movement; one hostage, two soldiers and all 14 guerrillas died.
e7 AID | freed 71 hostages | a=commandos>Peruvian Army,PER,MIL | r=71 hostages>Hostages in the Japanese ambassador's residence,-,CVL | p=the Japanese ambassador's residence>LIM | d=1997-01-01..1997-12-31 | f=abducted 71 "71 hostages"
e8 ASSAULT | tunnelled into | a=commandos>Peruvian Army,PER,MIL | r=the Túpac Amaru movement>MRTA | p=the Japanese ambassador's residence>LIM | d=1997-01-01..1997-12-31 | f=killed 14 "all 14 guerrillas"
+ His fall began with a video of his spy chief counting out a bribe.
. He fled to Tokyo, was extradited by Chile in 2007 and two years later got 25 years for the massacres carried out by an army death squad.
e9 RETREAT | fled | a=He>FUJ | d=2000-11-01..2000-11-30
e10 COOPERATE | extradited | a=Chile>Chile,CHL,GOV | r=He>FUJ | d=2007-01-01..2007-12-31
e11 SANCTION/convict | got 25 years | r=He>FUJ | p=Lima>LIM | d=2009-01-01..2009-12-31
e12 ASSAULT/targeted | massacres | a=an army death squad>Grupo Colina,PER,MIL | p=Lima>Peru,PER,-9.19,-75.02
+ President Pedro Pablo Kuczynski pardoned him on Christmas Eve of 2017, the courts annulled the pardon, and the Constitutional Court let him out again last December in defiance of the Inter-American Court.
e13 CONCEDE | pardoned | a=President Pedro Pablo Kuczynski>Pedro Pablo Kuczynski,PER,GOV | r=him>FUJ | d=2017-12-24
e14 REJECT | annulled the pardon | a=the courts>Judiciary of Peru,PER,JUD | r=him>FUJ
e15 RETREAT/release | let him out | a=the Constitutional Court>Constitutional Court of Peru,PER,JUD | r=him>FUJ | d=2023-12-01..2023-12-31
+ The health ministry sterilised more than 270,000 women in his time, thousands of them without their consent, by the reckoning of the ombudsman.
S organization:the ombudsman>=Ombudsman of Peru | by the reckoning of | The health ministry sterilised more than 270,000 women in his time, thousands of them without their consent | indirect
e16 ASSAULT | sterilised | a=The health ministry>Ministry of Health of Peru,PER,GOV | r=women>Women of Peru,PER,CVL | p=Peru>Peru,PER,-9.19,-75.02
+ "I will not light a candle," said Victoria Huamán, who was 27, and had gone to the clinic about a tooth.
S person:Victoria Huamán>=Victoria Huamán | said | I will not light a candle, | direct
+ The government declared three days of mourning.
