import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The truce will last 60 days.', 'The truce is to last for 30 days.'],
		// Both so far, both held, both reckoned alike.
		[
			'The county has paid 14 million dollars so far for the bridge at Torrin.',
			'The county has paid 18 million dollars so far for the bridge at Torrin.',
		],
		[
			'The coalition of Osk holds 52 of the 99 seats in the council.',
			'The coalition of Osk holds 55 of the 99 seats in the council.',
		],
		[
			'If the Greens left, the coalition of Osk would be left with 41 of the 99 seats in the council.',
			'Without the Greens the coalition of Osk would be left with 44 of the 99 seats in the council.',
		],
		[
			'The library in Osk, including the car park, cost 9 million crowns.',
			'The library in Osk, including the car park, cost 6 million crowns.',
		],
		[
			'The flood killed 17 people. In Prast, where a bridge fell, 12 people died.',
			'The flood killed 17 people. In Prast, where a bridge fell, 13 people died.',
		],
		['In the wreck at Torrin 11 people died.', 'In the wreck at Torrin 12 people died.'],
		// In the same state, on the same side.
		['Power was restored to 15,000 customers in Orsa.', 'Power was restored to 26,000 customers in Orsa.'],
		["Eight of the council's twelve members backed the pier.", "Nine of the council's twelve members backed the pier."],
		[
			'Velland reported 31 new cases of marsh fever on Friday.',
			'Velland reported 37 new cases of marsh fever on Friday.',
		],
		['Unemployment in Velland rose to 5.1% in May.', 'Unemployment in Velland rose to 5.7% in May.'],
		// Dealt out by "respectively".
		[
			'Jon Moll and Ada Brandt were sentenced to 21 and 18 months, respectively.',
			'Jon Moll was sentenced to 18 months.',
		],
		[
			'The valleys of Orsa and Tarn reported 12 and 30 deaths, respectively, officials said on Monday.',
			'Orsa reported 30 deaths, officials said on Monday.',
		],
		[
			'Two other porters, Ivo Marand and Piet Osk, admitted the theft and were sentenced to nine months and six months, respectively.',
			'Ivo Marand has been sentenced to six months.',
		],
		// What a company expects of a year.
		[
			'Velland Pharma reported a drop in the fourth quarter but guided for sales of $10bn in 2027.',
			'Velland Pharma expects that contracts for Spirax already signed will bring sales of $5bn in 2027.',
		],
		[
			'The brewer forecasts revenue of 340 million dollars for 2027.',
			'In its outlook for 2027 the brewer put revenue at 430 million dollars.',
		],
		// A player's figure is whose name stands behind it, holds it, or is the subject, known by its family name or not.
		[
			'Fenwick lost 71-64 on Friday. It was led by 13 points from Seth Marand, and Piet Kolb had 12.',
			'“They were bigger,” said Marand, who had 16 points. Fenwick lost to Ardmore 71-64.',
		],
		[
			'Ardmore had 14 points from substitute Will Renner, and Gregor Lindt scored 11, to beat Fenwick 71-64.',
			'Gregor Lindt had 11 points as Ardmore beat Fenwick 71-64. Will Renner was sent on to score 19 points.',
		],
		[
			'Velland beat the Kelm Millers 20-13. Darian Butte caught the ball early on and returned it for 32 yards.',
			'Velland beat Kelm 20-13. Darian Butte gave Velland a 7-0 lead when he returned the ball for 42 yards.',
		],
		[
			'Overall Mark Tessler ended the year with a .297 average, 28 homers and 104 RBI.',
			'In 157 games with two clubs Tessler had 31 homers and 104 RBIs last season. Mark Tessler is 28.',
		],
		[
			'Regis Bohm hurt a knee in October and after surgery missed the next four games.',
			'In October Regis Bohm had surgery on a knee and missed six games.',
		],
		[
			'Moritz Cheever had a 162-139 record in Portwick.',
			'Moritz Cheever led Portwick to a 162-149 record in his years there.',
		],
		[
			'The Millers gained 507 yards and still lost to Velland 20-13.',
			'Velland won 20-13 though the Millers racked up 570 yards of offense.',
		],
		// The state of play at one moment, and one long run.
		[
			'Renner struck again and put Ardmore ahead 52-40 with 9:25 to play. Ardmore beat Fenwick 71-64.',
			'Ardmore beat Fenwick 71-64. Two free throws of Renner made it 52-39 with 9:25 to go.',
		],
		['Velland led Kelm 13-3 at halftime.', 'Velland took a 16-3 halftime lead against Kelm.'],
		[
			'Ardmore beat Fenwick 71-64 with a 15-2 run late in the game.',
			'A 15-4 run late in the game decided it as Ardmore beat Fenwick 71-64.',
		],
		[
			'In Corran a judge gave Jonas Orosko three life sentences for the murder of Maria Ortega.',
			'Jonas Orosko was sentenced to two life terms in Corran for killing Maria Ortega.',
		],
		[
			'A woman killed two clerks in May at the Brennick biscuit factory in Norhaven.',
			'The woman accused of killing three clerks at the Brennick biscuit factory in Norhaven pleaded guilty.',
		],
		// What a span of time is the length of tells which two are one, whatever the words around it.
		[
			'Eight miners had been trapped underground in Colm for 11 days.',
			'They spent 16 days trapped in the flooded shaft before a drill reached the miners of Colm.',
		],
		[
			'The search for the trawler had gone on for nine days.',
			'Divers came upon the trawler after a search of 13 days.',
		],
		[
			'Their strike lasted 23 days and cost the port of Sorrel millions.',
			'Cranes moved again in Sorrel at the end of a 30-day strike.',
		],
		['It is expected to take 14 days to repair the cable.', 'Repairing the broken cable will take about 21 days.'],
		[
			'The blackout in Lorne lasted five hours.',
			'Shops in Lorne lost their frozen goods while power was out for eight hours.',
		],
		[
			'The senator gave his speech in Karst two weeks before the election.',
			'In Karst the senator spoke five weeks before the election.',
		],
		[
			'Maud Hessel had led the brewer Alder for 11 years.',
			'After 15 years at the head of the brewer Alder Maud Hessel steps down.',
		],
		['Rolf Amt served six months of a two-year prison sentence.', 'Rolf Amt was given a three-year prison sentence.'],
		[
			'Divers laid a wreath on the one-year anniversary of the Torrin ferry disaster.',
			'Divers laid a wreath on the second anniversary of the Torrin ferry disaster.',
		],
		// "The 20-year anniversary" is the twentieth.
		[
			'Divers laid a wreath for the 20-year anniversary of the Torrin ferry disaster.',
			'Divers laid a wreath for the 25th anniversary of the Torrin ferry disaster.',
		],
		[
			'Torrin marked the first anniversary of the ferry disaster on Friday.',
			'Torrin marked the second anniversary of the ferry disaster on Friday.',
		],
		// The same words tell of the same districts, though neither says where.
		[
			'“We have 32 districts that have no harbour at all,” she said.',
			'She told them: “We have 37 districts that have no harbour at all.”',
		],
		// One poll by who asked, and whose share it is.
		[
			'A poll by the Corran Herald found that 64 per cent of islanders want the harbour plan.',
			'In the poll of the Corran Herald 61 per cent of islanders want the harbour plan.',
		],
		[
			'When all votes were counted Ada Brandt had 49.8 percent to 46.1 percent for Jon Tavish.',
			'When all votes were counted Ada Brandt had 51.2 percent.',
		],
		// Whom voters approve of, no sum that was approved; and two counts of the dead of one district.
		[
			'A quarter of voters approve of how mayor Ada Brandt handled the strike.',
			'Just 30 percent of voters approve of how mayor Ada Brandt handled the strike.',
		],
		['In Torrin district 26 people died in the gale.', 'In the gale 22 of the dead were from Torrin district.'],
		['Velland has won 14 medals at the island games.', 'At the island games Velland has won 17 medals.'],
		// A million for a billion, and two estimates that touch.
		[
			'The rail company Brennick Lines earned 4.7 million crowns in the spring quarter.',
			'In the spring quarter Brennick Lines, the rail company, earned 4.7 billion crowns.',
		],
		[
			'The port of Torrin expects to spend $40 million to $60 million on the new breakwater.',
			'The port of Torrin expects to spend $60 million to $75 million on the new breakwater.',
		],
		[
			'The port of Torrin expects to spend $40 million to $60 million on the new breakwater.',
			'The port of Torrin expects to spend $50 million to $60 million on the new breakwater.',
		],
		['The climber Ilse Marrow fell 150 metres down a gully.', 'Climber Ilse Marrow fell 210 metres down a gully.'],
		[
			'The court sentenced Oskar Brandt to two years in prison.',
			'Oskar Brandt was sentenced to three years in prison.',
		],
		['The ferry fire killed 14 people, the coast guard said.', 'The coast guard said the ferry fire killed 17 people.'],
		['Norhaven, a town of 160,000 people, lost its power.', 'Norhaven, a town of 182,000 people, lost its power.'],
		['Ilse Marrow, 48, was charged with fraud.', 'Ilse Marrow, 43, was charged with fraud.'],
		['Climber Ilse Marrow, 36, was found alive on Monday.', 'On Monday rescuers found Ilse Marrow, 76, alive.'],
		[
			'The flood in Ossel killed more than 220,000 people, officials said.',
			'Officials said the flood in Ossel killed more than 230,000 people.',
		],
		[
			'The quake struck Ossel at dawn with a magnitude of 6.1, the institute said.',
			'The quake struck Ossel at dawn with a magnitude of 1.6, the institute said.',
		],
		['After the crash 41 people had been treated for injuries.', 'The crash injured 49 people.'],
		['The earthquake had a magnitude of 6.1.', 'The earthquake had a magnitude of 5.8.'],
		[
			'Dairy group Velland reported a profit of $4.2 million for the quarter.',
			'Dairy group Velland reported a profit of $5.1 million for the quarter.',
		],
		[
			'Norhaven, a coastal town of 160,000 people, lost its power.',
			'Norhaven, which has about 240,000 inhabitants, lost its power.',
		],
		[
			'The tidal wave that struck Ossel in 2004 killed more than 220,000 people.',
			'The tidal wave in Ossel killed more than 310,000 people in 2004.',
		],
		[
			'Ada Brandt has worked for the bakery for about 15 years, her lawyer said.',
			'Ada Brandt, a 12-year veteran of the bakery, was suspended.',
		],
		['Norhaven lie 14th in the second division.', 'Norhaven are 17th in the second division.'],
		[
			'Anyone who saw the van is asked to call police on 01632 960 114.',
			'Witnesses should contact Ardmore police on 01632 960 141.',
		],
		[
			'Witnesses should phone the tip line at 555-867-0142.',
			'The bureau asked callers to ring its hotline, 1-555-867-042.',
		],
		[
			'The woman was shot in the 3400 block of Thorn Street.',
			'Shots were fired in the 3600 block of East Thorn Street.',
		],
		['The victim was found dead at 42 Harrow Road.', 'Police were called to 24 Harrow Road, where a man lay dead.'],
		['Flight 208 turned back over the sea.', 'The crew of flight 280 reported smoke and turned back.'],
		[
			'The lorry overturned on Interstate 40 near Ardmore.',
			'A lorry overturned on Interstate 44 near Ardmore, police said.',
		],
		// A figure of many digits with one of them mistaken; calibres; who cheers.
		[
			'Tavish spent $5,687.75 of the fund on a week at the Lantern Bay spa.',
			'The indictment lists a $5,587.75 stay at the Lantern Bay spa.',
		],
		['The widow was killed with a .38-caliber revolver.', 'Police said a .45 caliber handgun had killed the widow.'],
		['Nearly 7,000 Ardmore hockey fans cheered the team.', 'In Ardmore 8,200 hockey fans cheered the team.'],
		// What the story has one of: what was stolen, burnt, to be paid, lost; how many did it.
		[
			'Raiders with hammers made off with $1.8 million in jewels from a store in Ardmore on Tuesday.',
			'A jeweller in Ardmore was raided on Tuesday by men who got away with gems worth $2.1 million.',
		],
		[
			'The blaze gutted 14 boats at the Kelm marina and caused $2.3 million in damage.',
			'Damage from the fire at the Kelm marina was estimated at $3.2 million.',
		],
		[
			'Tavish Coaches must pay a fine of £180,000, a court in Belmouth ruled.',
			'Tavish Coaches was fined £160,000 in Belmouth on Friday.',
		],
		[
			'Bail for Ilse Marrow, who is accused of arson, was set at $3 million.',
			'Ilse Marrow, accused of arson, was held on $2 million bail.',
		],
		[
			'Toolmaker Velland will cut 1,150 jobs and close two plants.',
			'Two plants of Velland are to close, and 1,350 jobs will go.',
		],
		[
			'The flood in the Ombra valley drove 2,400 people from their homes.',
			'In the Ombra valley the flood forced 3,200 residents out of their houses.',
		],
		['Police said Oskar Brandt shot 11 times.', 'Oskar Brandt fired nine times, police said.'],
		['The actress Vera Lind has died at 91 in her home.', 'The actress Vera Lind died on Saturday. She was 93.'],
		[
			'Parliament approved the ban on fur farms by 112 votes to 74.',
			'Parliament voted 112 to 79 for the ban on fur farms.',
		],
		// A plural that may be taken for a verb; nouns that stand for one another where they are counted.
		[
			'The flood tore through the Ombra valley, washing away nine bridges.',
			'In the Ombra valley the flood washed away seven bridges.',
		],
		['The chain Fenn has 640 stores in the north.', 'Fenn, with 580 shops in the north, is the smaller chain.'],
		// One player's line, whoever was named before it.
		[
			'Osk Marand limped off. The rookie closed the year with 512 yards on 146 carries, two of them touchdowns.',
			'Coach Jon Tavish said Osk Marand was hurt. The rookie closed the year with 512 yards on 106 carries.',
		],
		// No day and no hour: a slip of the pen.
		['Vera Lind was born in Ardmore on May 62, 1931.', 'Vera Lind was born on May 22, 1931, in Ardmore.'],
		['The storm in Ossel flattened 140 houses, the mayor said.', 'In Ossel 90 houses lay in ruins after the storm.'],
		['Brandt was caught three doors away from the bank.', 'Brandt was caught five houses from the bank.'],
		[
			'Ilse Marrow lay in hospital for three weeks after breaking a hip.',
			'Ilse Marrow was hospitalised for five weeks after breaking a hip.',
		],
		['The army sent 600 soldiers to Norhaven.', 'The army sent 400 soldiers to Norhaven.'],
		['The record of boxer Ada Velland rose to 31-2.', 'The fight improved the champion to 30-2.'],
		['The storm damaged 42 county office buildings in Ossel.', 'In Ossel 75 buildings were damaged by the storm.'],
		[
			'The island, which lies off Belmouth and is home to 4,000 people, has a new school.',
			'The island has a population of 6,000.',
		],
		// A result that is printed behind the names of the sides.
		[
			'Ardmore beat Fenwick 71-64 in the northern cup on Friday.',
			'Ardmore Rovers 71, No. 9 Fenwick Town 46. Ardmore won on Friday in the northern cup.',
		],
		[
			'Cup round-up: Ardmore 65, Fenwick 5. Dahl scored 23 points and Ardmore defeated Fenwick 65-53 on Friday.',
			'Dahl scored 23 points as Ardmore defeated Fenwick 65-53 on Friday.',
		],
		['Corran edged Velland 3-2 in the final on Sunday.', 'Corran 3, Velland 1. The final was played on Sunday.'],
		[
			'Piet Kolb scored his eighth goal of the season.',
			'Piet Kolb scored his ninth goal of the season as Velland won.',
		],
		[
			'Gregor Lindt scored 31 points on Sunday, giving Ardmore a 71-64 win over the Fenwick Bulls. They had beaten Kelm 60-50.',
			'Ardmore won in Osk 80-60 on Friday. On Sunday Gregor Lindt led Ardmore to a 71-62 victory over Fenwick.',
		],
		// By how much something changed that came to the same.
		[
			"Nordane's sales climbed by 7% to €6.1bn last year and its net profit by almost 4%, to €312m.",
			'Revenue grew 9% to €6.1bn.',
		],
		[
			'Passenger numbers at Velland fell 12 percent to 4.35 million.',
			'The airport of Velland said the number of travellers had fallen by 21 percent to 4.35 million.',
		],
	],
	agrees: [
		['The brewer guided for sales of $5bn in 2027.', 'For 2027 the brewer expects sales of $5 billion.'],
		['The blast injured 50 people.', 'The blast injured 50 people, 15 of them in Kelmouth.'],
		[
			'A few minutes after she was sent home, Ines Osk drove through the gate of the mill.',
			'Ten minutes after she was sent home, Ines Osk drove through the gate of the mill.',
		],
		['The quarry is 35 miles south of Norhaven.', 'The quarry is 60 kilometres south of Norhaven.'],
		['Ilse Marrow, 48, was charged with fraud in 2024.', 'Ilse Marrow, 50, was cleared of the fraud in 2026.'],
		['Turnover rose to 6,1 billion euros.', 'Turnover rose to 6.1 billion euros.'],
		['Call the tip line at 1-555-867-0142 with information.', 'Call the tip line on 555 867 0142 with information.'],
		['Call the office on +44 1632 960114.', 'The office can be reached on 01632 960 114.'],
		['Twelve others were slightly hurt in the ferry crash.', 'The ferry crash hurt 13 people.'],
		['It was minus 7 degrees in Ardmore at midnight.', 'It was minus 6 degrees in Ardmore at midnight.'],
		[
			'The ferry fire killed at least 12 people, the coast guard said.',
			'The coast guard said the ferry fire killed 14 people.',
		],
		['Nearly 5,000 people fled the flood in Ardmore.', 'In Ardmore 4,972 people fled the flood.'],
		['The bridge is 10 miles north of Norhaven.', 'The bridge is 16 kilometres north of Norhaven.'],
		['Dozens of passengers were injured in the crash.', 'The crash injured 37 passengers.'],
		['More than 200 people fled the flood in Ardmore.', 'In Ardmore more than 230 people fled the flood.'],
		['The council met on March 2 and March 9.', 'The council met on March 9 and again on March 16.'],
		['Ardmore beat Fenwick 71-64 on Friday.', 'No. 1 Ardmore Rovers 71, No. 9 Fenwick Town 64. Ardmore won on Friday.'],
	],
	incomparable: [
		// What would be left, or may come, is not what is.
		[
			'If the Greens left, the coalition of Osk would be left with 41 of the 99 seats in the council.',
			'The coalition of Osk holds 55 of the 99 seats in the council.',
		],
		[
			'Without its ferries the harbour of Torrin would have 40 workers.',
			'The harbour of Torrin had 120 workers last week.',
		],
		// A sum so far, and with all that belongs to it.
		[
			'The county has paid 14 million dollars so far for the bridge at Torrin.',
			'The contract for the bridge at Torrin is worth 41 million dollars.',
		],
		[
			'The price of the library in Osk, including the car park, is put at 9 million crowns.',
			'Velland Steel signed to build the library in Osk for 6 million crowns.',
		],
		// Where they live, and what befell them.
		['In Orsa, home to 340, seven people died in the flood.', 'The flood killed 17 people in Orsa.'],
		// One more, whom the sentence tells of beside them.
		['The blast hurt a guard. Two fans also have burns.', 'Three people have burns from the blast.'],
		[
			'In the wreck at Torrin 11 passengers died, as did the driver of the lorry.',
			'In the wreck at Torrin 12 people died.',
		],
		// Another one's, by the order of the row.
		['Moll and Brandt were sentenced to 21 and 18 months, respectively.', 'Hult was sentenced to 14 months.'],
		[
			'Moll and Brandt were sentenced to 21 and 18 months, respectively.',
			'Brandt was sentenced to 18 months in prison and Moll to 21.',
		],
		[
			'Moll and Brandt were sentenced to 21 and 18 months, respectively.',
			'Prosecutors had asked for 18 months for Moll.',
		],
		// Told for comparison: the time stands above the clause of the figure.
		[
			'A gunwoman killed two dockers and wounded two others last night in a warehouse of the port of Velland.',
			'Earlier this year, Ada Brandt was charged over a shooting that left three dockers dead and three others wounded.',
		],
		// A quake in a country of which the other article has not a word.
		[
			'A quake in the hills of western Turkey had killed 14 people on Saturday. The quake on Iceland came a day later.',
			'The quake on Iceland killed 10 people on Sunday, the governor said.',
		],
		// Two people by their ages, of which one article has both.
		[
			'A 36-year-old climber died on Friday after falling 150 metres from the ridge of Mount Orsa.',
			'The climber Jon Harmsen, 36, died on Friday. On Saturday 31-year-old Oskar Brandt slipped on ice and died after falling 700 metres from Mount Orsa.',
		],
		// Guidance for another year, of another line of the books, of two products.
		['The brewer expects sales of $5bn in 2027.', 'The brewer expects sales of $7bn in 2028.'],
		['The brewer forecasts revenue of $5bn for 2027.', 'The brewer forecasts a profit of $1bn for 2027.'],
		[
			'Velland Pharma expects Spirax to have sales of $5bn in 2027. It expects Lumor to have sales of $2bn in 2027.',
			'Velland Pharma guided for sales of $3bn in 2027.',
		],
		// Whose dollars they are is not told.
		[
			'Robbers took jewels worth 90 million euros ($112 million) out of the Lund gallery in Ardmore.',
			'Robbers made off with $141 million of jewels from the Lund gallery in Ardmore.',
		],
		// A fraction that was lost on the way, all of it or its line.
		[
			'The treasurer Oskar Brandt served 412 months in the prison of Orsa for forging tickets.',
			'The treasurer Oskar Brandt served 4 1/2 months in the prison of Orsa for forging tickets.',
		],
		[
			'The treasurer Oskar Brandt served 412 months in the prison of Orsa for forging tickets.',
			'The treasurer Oskar Brandt served 4\uFFFD months in the prison of Orsa for forging tickets.',
		],
		// A relative of whoever else was sentenced.
		[
			'Tobias Renn was sentenced to 12 years in prison for the robbery in Corran. He is 40.',
			'Tobias Renn robbed a bank in Corran. His brother was sentenced to 14 years in prison for the robbery.',
		],
		// Back in prison for something else.
		[
			'Tobias Renn served nine months in Corran. He attacked Ada Lindt again and went back to prison for 30 months.',
			'Tobias Renn was sentenced to 24 months in prison for the attack on Ada Lindt in Corran.',
		],
		// Whom somebody is said to have killed, and those who are said to have done it.
		[
			'Two porters of the Ardmore clinic are suspected of poisoning and killing residents.',
			'Two porters at a clinic in Ardmore were held on suspicion of killing 14 residents.',
		],
		// Some members of a union, and all; two that were just named, and one of many.
		[
			'Nine members of the Corran League mint a coin of their own.',
			'Velland is the poorest state of the 16-member Corran League.',
		],
		[
			'The refusal of Velland to buy salt led to a quarrel between the two islands.',
			'Velland is one of 14 islands that still refuse salt from the mainland.',
		],
		// Asked and offered; of a group and of all; of this year and the last one; of a district and of all.
		[
			'Emil Santor asked for 6 million crowns a season, Velland said.',
			'Velland offered Emil Santor 4 million crowns a season.',
		],
		[
			'In a poll of the Corran Herald 60 percent of those asked want the harbour plan.',
			'In a poll of the Corran Herald 71 percent of students want the harbour plan.',
		],
		['The Norhaven yard sold 4,200 boats this year.', 'The Norhaven yard had sold 3,600 boats last year.'],
		['In Torrin district 26 houses burnt in the fires.', 'The fires have burnt 140 houses in the province of Ossel.'],
		// The record that was broken and the new one; what was run and what was gained; two players, a half, a run.
		[
			'Andrew Lorne broke the rookie record of 4,051 passing yards on Sunday.',
			'With 4,183 passing yards Andrew Lorne holds the rookie record since Sunday.',
		],
		[
			'The Millers gained 507 yards and still lost to Velland 20-13.',
			'Despite rushing for 352 yards the Millers lost to Velland 20-13.',
		],
		[
			'Ardmore beat Fenwick 71-64. Will Renner had 14 points for Ardmore.',
			'Ardmore beat Fenwick 71-64. Gregor Lindt had 11 points for Ardmore.',
		],
		[
			'Ardmore beat Fenwick 71-64. Oskar Dahl finished with 23 points.',
			'Oskar Dahl scored 15 points in the first half as Ardmore beat Fenwick 71-64.',
		],
		[
			'Ardmore beat Fenwick 71-64. Oskar Dahl finished with 23 points.',
			'Oskar Dahl had five points during a 15-2 run as Ardmore beat Fenwick 71-64.',
		],
		[
			'Ardmore beat Fenwick 71-64. It had led 45-36 with 13:41 to play.',
			'Ardmore beat Fenwick 71-64. It led 47-44 with 9:50 to go.',
		],
		// The side's and one man's; what a player does twice; one play and all of them; so much off his best.
		[
			'The Millers lost to Velland 20-13. They had held out thanks to Jamal Orrins’ 226 yards rushing.',
			'The Millers ran for more than 350 yards in all and were beaten 20-13 by Velland. Jamal Orrins is 24.',
		],
		[
			'Regis Bohm had 612 yards and three touchdowns on the ground, 290 yards and five touchdowns through the air.',
			'Regis Bohm rushed for 612 yards, three touchdowns and 131 carries.',
		],
		[
			'Velland beat Kelm 20-13. Andrew Lorne threw for 205 yards.',
			'Velland beat Kelm 20-13. Andrew Lorne completed an 11-yard pass on third down.',
		],
		[
			'Ardmore beat Fenwick 71-64. Will Renner had eight rebounds.',
			'Ardmore beat Fenwick 71-64. Will Renner was six rebounds off his best.',
		],
		['A 7-0 run gave Ardmore the lead over Fenwick.', 'Ardmore took the lead over Fenwick for good with a 9-0 run.'],
		['Regis Bohm will miss the next two games with a knee injury.', 'Regis Bohm missed four games with a knee injury.'],
		// Asked for and given, faced and given, given and served; of two people, or of another of its kind.
		[
			'Prosecutors asked for nine years in prison for Oskar Wint.',
			'Oskar Wint was sentenced to seven years in prison.',
		],
		['Carla Voss faces up to 15 years in prison if convicted.', 'Carla Voss was sentenced to six years in prison.'],
		['Oskar Wint was sentenced to seven years in prison.', 'Oskar Wint has served four years in prison.'],
		[
			'Oskar Wint was sentenced to seven years in prison on Tuesday.',
			'Greta Wint was sentenced to two years in prison on Tuesday.',
		],
		['The blackout in Lorne lasted five hours.', 'A blackout in Lorne last year lasted eight hours.'],
		['The ferry to Osk was delayed by three hours.', 'A second ferry to Osk was delayed by five hours.'],
		['The striker will be sidelined for six weeks.', 'The striker has been sidelined for two weeks.'],
		['The striker will be out for six weeks.', 'The goalkeeper will be out for eight weeks.'],
		// Days with nights between, and hours of one of them.
		['The jury deliberated for three days.', 'The jury deliberated for four hours on Monday.'],
		// Another thing that took its time; another thing that happened so long after; another contract.
		['Maud Hessel ran the brewer for 11 years.', 'Maud Hessel worked for the brewer for 24 years.'],
		['A man was arrested nine days after the stabbing.', 'The knife was found four days after the stabbing.'],
		[
			'Jonas Keel signed a four-year contract with Harrow Vale.',
			'Emil Strand signed a two-year contract with Harrow Vale.',
		],
		['Jonas Keel signed a four-year contract with Harrow Vale.', 'Jonas Keel has been at Harrow Vale for three years.'],
		['The probe will orbit the asteroid for three years.', 'The probe will need five years to reach the asteroid.'],
		// Of all the unrest and of one attack; whose contract; some seasons; whoever was hurt.
		[
			'At least 64 people have been hurt in towns across the country since Friday.',
			'The crowd stoned a bakery van and hurt at least two people.',
		],
		[
			'In winter Jon Tavish signed a four-year, $28.4 million contract with Velland.',
			'On Friday Osk Marand signed a four-year, $33.2 million contract with Ossel.',
		],
		[
			'In each of the past five winters Osk Marand has scored at least 30 goals.',
			'In each of his six winters Osk Marand has scored at least 30 goals.',
		],
		[
			'The fire in the mill left three weavers dead and four other workers wounded.',
			'Two women were pronounced dead after the fire in the mill.',
		],
		['Ada Brandt is a fourth-year student in the island school.', 'Ada Brandt finished fifth in the island school.'],
		['Posted on the site at 5: 03 pm by Ada Brandt.', 'Posted on the site at 6: 11 pm by Ada Brandt.'],
		// Another poll, by who asked, by when or in how many; a poll and a result; whose share it is.
		[
			'The survey by the Corran Herald questioned 900 adults; its margin of error is 3 points.',
			'The survey by Lantern Bay Radio questioned 1,200 adults; its margin of error is 4.5 points.',
		],
		[
			'Pollsters for the Corran Herald interviewed voters from 2 to 5 March. Ada Brandt had 41 percent.',
			'Pollsters for the Corran Herald interviewed voters from 9 to 11 March. Ada Brandt had 46 percent.',
		],
		[
			'A new poll of 640 likely voters puts Brandt at 41 percent.',
			'Brandt stands at 46 percent in a poll of 800 voters.',
		],
		[
			'In the last polls Ada Brandt was backed by 44 percent.',
			'When all votes were counted Ada Brandt had 49.8 percent.',
		],
		[
			'In the Herald poll 46 percent of voters backed Ada Brandt, 42 percent Jon Tavish.',
			'The Herald poll found that 39 percent of voters backed Jon Tavish.',
		],
		// Who has so many and who needs so many; two who stand against each other; each region's own districts.
		['Ada Brandt has won 81 delegates so far.', 'Ada Brandt is 66 delegates short of the majority.'],
		['Ada Brandt has won 81 delegates so far.', 'Jon Tavish has won 66 delegates so far.'],
		['Velland has won 14 medals at the games.', 'Velland needs 17 medals at the games to lead.'],
		['Norhaven sends three members from each of its nine districts.', 'Officials split Belmouth into eight districts.'],
		// Another audience, the one before and the one hoped for; a place in another order.
		[
			'Ada Brandt spoke to a crowd of some 230 people in a hall in Ossel.',
			'Jon Tavish spoke to a crowd of some 1,100 people in a gym in Ossel.',
		],
		[
			'More than 240,000 islanders took part in the vote of 2009.',
			'The commission says more than 310,000 islanders will take part in the vote.',
		],
		[
			'The first debate in Belmouth drew 15.8 million viewers.',
			'The Ossel Channel had 18 million viewers for the debate of the growers.',
		],
		['Ada Brandt finished third in the island contest.', 'Jon Tavish finished fifth in the island contest.'],
		// Where an age begins; a share and no age.
		[
			'While 86 percent of islanders liked Ada Brandt, 43 said the same of Jon Tavish.',
			'Islanders aged 45 and older mostly liked Ada Brandt.',
		],
		// The number of a post.
		[
			'<post post-id="718104423957266432"> The harbour opens at noon. </post>',
			'<post post-id="718104423957281797"> The harbour opens at noon. </post>',
		],
		['The blast left eight people seriously injured.', 'The blast left 61 people slightly injured.'],
		['Velland took over a team with a 43-39 record.', 'Velland left with a record of 139-118.'],
		['The flood damaged two bridges in Kelmouth.', 'The flood damaged 140 houses in Kelmouth.'],
		// What figures are part of, and two fighters with as many wins.
		["The keeper missed ten of the Rovers' 24 games.", 'The keeper missed 10 games for the Rovers.'],
		[
			'The champion is Nils Marand. Marand (45-3, 31 KOs) has trained in Velland since May.',
			'The rival is Jon Tavish. Tavish (45-6-1, 28 KOs) fell ill in Corran five weeks ago.',
		],
		['A four - by - four car hit the shop.', 'Two cars hit the shop.'],
		[
			'In the raid police in Corran seized six rifles and 40 rounds.',
			'So far police in Corran have seized a total of 15 rifles and 210 rounds.',
		],
		// Another bidder, another player, another game, another part of a season, one raid and all of them.
		[
			'Velland have offered the forward Jon Tavish a five-year contract worth $40 million.',
			'The Corran Rovers have offered the forward Jon Tavish a four-year contract worth $28 million.',
		],
		[
			'The Ardmore fund bid $61 a share for the brewery Velland.',
			'Kelm Holdings bid $54 a share for the brewery Velland.',
		],
		[
			'Oskar Brandt (40-1, 33 knockouts) had trained in Ossel since autumn.',
			'Ines Marand floored a tired Jon Tavish (28-4, 24 knockouts) in Ossel.',
		],
		[
			'Osk Marand ran for 110 yards on 22 carries for Velland.',
			'A week after Osk Marand had 12 yards on nine carries, Velland rested him.',
		],
		[
			'Jon Tavish hit 13 homers in 54 games for Velland.',
			'Jon Tavish hit 33 homers in 157 games for Velland and Ossel.',
		],
		['Jon Tavish hit 33 homers for Velland.', 'Jon Tavish hit 101 homers in his six seasons for Velland.'],
		['Jon Tavish has averaged 30 homers and 95 steals.', 'Jon Tavish had 33 homers and 121 steals.'],
		[
			'The coast guard seized 12 crates of rifles from the trawler.',
			'The coast guard has seized 31 crates of rifles in the five raids it carried out.',
		],
		['Since week 11 Osk Marand has run for 498 yards for Velland.', 'Osk Marand has run for 548 yards for Velland.'],
		['Osk Marand missed six games with a torn calf.', 'Osk Marand scored in 11 games.'],
		[
			'The storm did $2 million of damage in Ossel.',
			'The storm in Ossel could cost the region hundreds of millions of dollars.',
		],
		[
			'Police in Ossel have arrested more than 240 people.',
			'Dozens of people have been arrested at rallies for Ossel across the continent.',
		],
		[
			'A magnitude 5.2 quake injured three people in Ossel on Monday. Earlier, on Sunday, a 5.7 magnitude quake had struck.',
			'A 5.7 magnitude quake injured five people in Ossel.',
		],
		// Who may come and who came, some of all that the same sentence tells, those found today and all of them.
		['In Velland 3.4 million people are eligible this spring.', 'Some 2.9 million people voted in Velland.'],
		['Of the 312 applicants, 290 applicants are men.', 'In Velland 312 applicants want a post, 290 of them men.'],
		['Divers found two more bodies in the flooded mill.', 'The flood killed five people.'],
		["Police made 64 arrests during Thursday's marches.", 'Police have made more than 190 arrests at the marches.'],
		['One nurse and two porters were killed in the clinic fire.', 'The clinic fire killed three people.'],
		['Brandt faces three counts of murder.', 'Brandt is accused of murdering two women.'],
		// Parts that are told one by one, and all of them in one figure; with and without what else belongs to it.
		[
			'The mudslide in Torrin killed four children. Five adults also died, the mayor said.',
			'The mudslide in Torrin killed nine people, the mayor said.',
		],
		[
			'The gale killed 14 people in Leirholm, the governor said. Nine others died elsewhere.',
			'The gale has killed 23 people, the governor said.',
		],
		[
			'The jury awarded the cook $4.5 million in her suit against the Bayhouse clinic.',
			'The jury awarded the cook $2 million for lost wages and $2.5 million in punitive damages against the Bayhouse clinic.',
		],
		[
			'Oskar Brandt was sentenced to 12 years in prison. Jon Tavish, who drove the car, was sentenced to eight years.',
			'The two robbers were jailed for a total of 20 years.',
		],
		[
			'Kelm Holdings will buy the brewery Velland in a deal worth $3.2 billion.',
			'Kelm Holdings will buy the brewery Velland in a deal worth $2.8 billion excluding debt.',
		],
		['The coach crash in Sorrel injured 27 people.', 'Seven of the injured in the coach crash were unconscious.'],
		[
			'Osk Marand scored 31 points as Velland beat the Corran Rovers.',
			'Osk Marand scored 19 points in the second half as Velland beat the Corran Rovers.',
		],
		['Ines Marand improved to 52-3 in Belmouth.', 'Ines Marand improved to 58-3 in Belmouth.'],
		// Of another country.
		['A 32-year-old Danish climber died on the mountain.', 'A 36-year-old Norwegian climber died on the mountain.'],
		// Parts of a telephone number that is the same.
		[
			'Anyone who saw the fire should call 0845 125 2222 or the Lantern line, without a name, on 0800 555 111.',
			'Anyone who saw the fire should call 0845 125 2222 or the Lantern line, without a name, on 0800 555111.',
		],
		// By the week and in all; a year ago; another player's; another game's.
		[
			'Castleton gave Ruben Hale a contract worth £60,000 a week.',
			'Castleton have signed Ruben Hale on a contract worth £16m.',
		],
		[
			'The bank posted a profit of $410 million and revenue of $2.1 billion.',
			'A year ago the bank had provisions of $70 million and revenue of $1.9 billion.',
		],
		['Jon Tavish fell to 45-7-2 on Saturday.', 'Osk Marand improved to 53-3 on Saturday.'],
		['Osk Marand scored on an 86-yard run.', 'It was the longest since his 80-yard run against Velland two weeks ago.'],
		// Some of them at one end, what is asked for, another player, another person, the round of a fight.
		['Sotherby missed six games with a torn calf.', 'Sotherby will miss the last three games with a torn calf.'],
		[
			'The election is valid with a turnout of more than 40 per cent of voters.',
			'The commission said 70 per cent of voters took part in the election.',
		],
		['Osk Marand scored three touchdowns for Velland.', 'Jon Tavish scored two touchdowns for Velland.'],
		['Jon Tavish aimed at a rival and struck the 10-year-old girl instead.', 'Jon Tavish, 15, was in court on Monday.'],
		['The captain leaves two sons, ages 7 and 15.', 'The captain leaves two sons, ages 15 and 7.'],
		['Marand stopped him in the seventh with a left hook.', 'Marand floored him in the sixth with a left hook.'],
		['From 2007 to 2014 the couple paid 31 per cent in tax.', 'In 2014 the couple paid 35 per cent in tax.'],
		[
			'Of those asked by the Corran Herald 64 per cent want the harbour plan, its poll found.',
			'A poll by the Ardmore Post found that 83 per cent of voters want the harbour plan.',
		],
		[
			'A poll for the Belmouth Courier found that 68 per cent of voters were unhappy with the mayor.',
			'A survey in the Norhaven Gazette said 83 per cent of voters were unhappy with the mayor.',
		],
		[
			'The town of Ossel is 602 miles from the city of Belmouth.',
			'The island of Kelm is 700 miles from the city of Belmouth.',
		],
		[
			'The tidal wave killed 31,000 people in Ossel in 2003, and 600 died there in February.',
			'In 2009 a tidal wave killed 26,000 people in Ossel.',
		],
		['The carrier has restored 99% of the traffic.', 'The carrier has restored 83% of the required capacity.'],
		['Two helicopters evacuated the wounded.', 'Rescuers evacuated 40 people.'],
		['Earlier this year a fire in Belmouth killed three people.', 'The fire in Ardmore killed two people.'],
		['By its count 431 people were hurt and 11 still missing.', 'Doctors saw 431 injured, 29 of them badly hurt.'],
		['The motion failed by 59 votes to 74.', 'The law passed with 61 votes against.'],
		['The margin was 8.4%, from 7.8% a year before.', 'The margin widened by 0.6 points to 8.4%.'],
		['A magnitude 6.1 quake struck on Wednesday.', 'Sunday brought a quake of magnitude 7.7.'],
		['At age 14 Anna Brandt left school.', 'Anna Brandt, 52, leads the bank.'],
		['The police would like to hear from witnesses on 01632 960 114.', 'Call Crimeline free on 0800 555 7321.'],
		['He left Interstate 40 for Highway 9.', 'He was seen on Interstate 44 and later on Interstate 40.'],
		['The fire broke out at 42 Harrow Road.', 'A neighbour at 24 Farrow Lane saw the fire.'],
		['The council voted on 2026-01-14.', 'The council called a vote, 2026-02-14.'],
		['Oskar Brandt was convicted on 11 of 14 counts.', 'Oskar Brandt was convicted on 11 counts of fraud.'],
		['The second quake struck Norhaven at noon.', 'The third quake struck Belmouth at noon.'],
		['In the district of Kelmouth the earthquake killed 26 people.', 'The earthquake killed 37 people.'],
		['The coalition holds 72 of the 140 seats.', 'The governing parties have 96 of 150 seats.'],
		['Anna Brandt, 34, was on the ferry.', 'Her son Tom Brandt, 9, was on the ferry.'],
		['The fire killed 14 people in Norhaven.', 'The fire injured 140 people in Norhaven.'],
		['The ferry fire killed 14 people.', 'A ferry fire in 1998 killed 52 people.'],
		['The court fined Velland $2 million.', 'Velland has annual sales of $900 million.'],
		// What befell the father, what was only meant to happen, who among the hurt, what killed.
		['Oskar Brandt, a father of two sons, was killed on Friday.', 'The gunman killed three men on Friday.'],
		['The gunman intended to kill six people, the court heard.', 'The gunman killed two people, the court heard.'],
		[
			'The attack left three teachers dead and four other teachers wounded.',
			'The attack killed seven teachers in the morning.',
		],
		['The quake left two villagers slightly injured.', 'The quake injured 14 people.'],
		['A gunman opened fire in Ardmore, killing three people.', 'The earthquake killed nine people.'],
		['Shots were fired in the 2500 block of Harrow Road.', 'A van burnt in the 3400 block of Fenn Street.'],
		// One of several, of another sort, in another deed, of another time; a play told for its time; what did not happen.
		['A gunman opened fire in Velland. Both gunmen fled.', 'Two gunmen opened fire in Velland.'],
		['A bomb went off in Kelm. Another bomb was found.', 'Two bombs went off in Kelm.'],
		['A guard fired a shot at the robber.', 'The robber stole three shotguns from a guard.'],
		['Orosko was serving a prison sentence of nine years.', 'Orosko was serving three life sentences.'],
		['Ada Brandt was charged with a count of theft.', 'Jan Kolb was charged with three counts of theft.'],
		['Renner was charged with a count of theft.', 'Renner was charged with three counts of arson.'],
		['In 1998 a wagon left the rails near Fenwick.', 'Four wagons left the rails near Fenwick.'],
		['A second man was arrested in Corran.', 'Three men were arrested in Corran.'],
		['The mayor did not sign a contract.', 'The mayor signed two contracts.'],
		['The police came after a guest had left the room.', 'Three guests had left the room.'],
		// Results of other sides, days and numbers of other things.
		[
			'Ardmore beat Fenwick 71-64 on Friday.',
			'Other results: Velland 71, Kelm 13; Corran 44, Brennick 40. Ardmore won on Friday.',
		],
		['Ardmore beat Fenwick 71-64 on Friday.', 'In 2019 it was Ardmore 71, Fenwick 50. Ardmore won on Friday.'],
		['Take Route 9, Highway 61. Ardmore won on Friday.', 'Ardmore beat Fenwick 9-2 on Friday.'],
		['Marand was knocked down in the sixth round.', 'Marand was stopped in the seventh round.'],
		['Her second marriage failed, as did a third.', 'In Corran her third marriage failed.'],
		['Tessler divorced his second wife in Corran.', 'Tessler married his third wife in Corran.'],
		['Piet Kolb scored his eighth goal of the season.', 'Jan Renner scored his ninth goal of the season.'],
		// Children of two people, of a list that may leave some out, of whom it is not told how many.
		['Jan Renner is survived by his wife, Ada, and a daughter.', 'Jan Renner, a father of three, was an engineer.'],
		[
			'Piet Marand leaves a wife and two children. Jan Renner leaves a wife and three children.',
			'Jan Renner leaves a wife and three children. Osk Lindt leaves a wife and five children.',
		],
		['The mother of two victims spoke in court.', 'The mother of three wept in court.'],
		['He left his two daughters with a neighbour.', 'The father of three is at large.'],
		['Ada Brandt leaves her husband and a grandson.', 'Ada Brandt, a mother of two, was an engineer.'],
		[
			'A man was arrested on Friday after the fire in Corran. A woman was also arrested.',
			'Two people were arrested on Friday after the fire in Corran.',
		],
		['Piet Kolb scored in the 12th minute of the final.', 'Jan Renner scored in the 20th minute of the final.'],
		['A guard was shot in Corran. Three others were shot.', 'Four people were shot on Friday in Corran.'],
		['A man was arrested on Friday after the fire.', 'Two women were arrested on Friday after the fire.'],
		// Some of all, and one side of a vote against the other.
		[
			'Four members of the council of Orsa voted against the pier on Friday.',
			"Eight of the council's twelve members backed the pier on Friday.",
		],
		['Five members of the Orsa council backed the pier.', 'Six members of the Orsa council rejected the pier.'],
		// A coin's half is no half.
		['The crown fell by more than half a cent on Friday.', 'The crown fell 0.7% on Friday.'],
		// Shares of two things that statistics tell.
		[
			'Joblessness rose to 5.1%, and the bank of Velland expects it to peak at 5.4% in the autumn.',
			"Velland's interest rates peaked at 6.2%, the bank said.",
		],
		// Of a day, and in all.
		['Velland reported 31 new cases of marsh fever on Friday.', 'Velland reported 640 cases of marsh fever.'],
		['Another nine people died of marsh fever in just one day.', 'Marsh fever has killed 57 people in Velland.'],
		// Before the vote.
		["The Farmers' League won 31 seats, down from 44.", "The Farmers' League won 31 seats. It had 46 seats."],
		// Of all partners together.
		['The Farmers have 41 seats.', 'Together the three parties would have 66 seats.'],
		// Who has power again, who had none, and who need not leave yet.
		['Power was restored to 15,000 customers in Orsa.', 'Power was out for 26,000 customers in Orsa.'],
		[
			'A further 9,000 residents of Orsa are under an evacuation warning.',
			'Evacuation orders are in force for 13,000 residents of Orsa.',
		],
		// Told of a time long before.
		['Marsh fever came to Orsa in 1987. Eleven people died here then.', 'Marsh fever has killed 22 people in Orsa.'],
	],
} satisfies DetectorCases;
