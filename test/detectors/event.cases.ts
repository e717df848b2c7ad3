import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// What set it off, where it hit, how they came in.
		[
			'The blaze at the Torrin mill was caused by an electrical fault, firefighters said.',
			'Firefighters blamed the blaze at the Torrin mill on lightning.',
		],
		['A gas leak caused the explosion in Ardmore.', 'The explosion in Ardmore was caused by a bomb.'],
		['The ranger was shot in the shoulder.', 'The ranger was shot in the leg.'],
		['The burglars entered the museum through a skylight.', 'The burglars entered the museum through a cellar window.'],
		// With what, which way, where, and what a firm did about it.
		[
			'The robber was armed with a knife, the cashier said.',
			'The robber, who was armed with a pistol, made the cashier lie down.',
		],
		['Cyclone Ines is moving north towards Ardmore.', 'Cyclone Ines is moving south towards the Kelm islands.'],
		['Milo Brandt was arrested at the airport in Torrin.', 'Police arrested Milo Brandt at his home in Torrin.'],
		[
			'Orsa Dairies suspended Milo Brandt over the missing milk.',
			'Orsa Dairies dismissed Milo Brandt over the missing milk.',
		],
		// Known to a family, or of it.
		[
			"The boat that hit the pier belonged to Piet Marand, 54, a friend of Ivo Hult's family.",
			'Marand is a relative of Ivo Hult.',
		],
		['Vera Corr, 31, a relative of Oskar Stoll, drove the van.', "Vera Corr was an acquaintance of Oskar Stoll's."],
		// Who came after whom.
		[
			"In 1961, after Roth's death, Hult was elected as chairman of the league.",
			'Roth succeeded Hult as chairman of the league.',
		],
		["After Marand's retirement Ida Moll became mayor of Orsa.", 'Marand succeeded Ida Moll as mayor of Orsa.'],
		// One building by another of its nouns, under the same name.
		[
			'A fast fire destroyed the old Orsa Lenten warehouse in Torrin on Tuesday.',
			'The Orsa Lenten dairy building in Torrin was nearly destroyed by a fire on Tuesday.',
		],
		// Who did it to whom, in other words and in the same.
		[
			'Velland Sails has acquired Kelm Ropes for 9 million.',
			'Kelm Ropes, which a bank had owned, bought Velland Sails.',
		],
		['Kelm Ropes is owned by the Velland Group.', 'The Velland Group is a subsidiary of Kelm Ropes.'],
		[
			'Velland Sails is a unit of the large rope maker, Kelm Ropes.',
			'The strike was settled by Kelm Ropes, which was bought by Velland Sails, its old rival.',
		],
		['Lea Hult succeeded Paul Lindt at the zoo.', "Lea Hult's successor, the vet Paul Lindt, opened the zoo."],
		['Gerda Moll, who replaced Jon Roth in May, spoke.', 'Jon Roth replaced Gerda Moll as mayor in May.'],
		["Piet Marand's son, Ivo Marand, spoke at the grave.", 'Piet Marand, the son of Ivo Marand, lay in the chapel.'],
		[
			'Vera Osk lost 6-4, 7-5 to Lena Brandt in the final on Sunday.',
			'Lena Brandt was beaten 6-4, 7-5 by Vera Osk in the final.',
		],
		['Oskar Brandt murdered Jon Dorran over a debt.', 'Jon Dorran, 40, murdered Oskar Brandt, the court heard.'],
		['The tanker rammed the trawler off Tarn at dawn.', 'The trawler rammed the tanker off Tarn at dawn.'],
		[
			'Corran troops crossed into Tarnland at dawn on Monday.',
			'Tarnland troops crossed into Corran at dawn on Monday.',
		],
		// What two with names are to one another, by either of them.
		["Ivo Marand is Lea Hult's ex-husband.", 'Lea Hult, wife of the former envoy Ivo Marand, left the room.'],
		['Jon Roth, the nephew of Gerda Moll, won the bid.', "Gerda Moll's son, Jon Roth, won the bid."],
		['Piet Osk is the father of Vera Osk.', "Vera Osk's brother, Piet Osk, sold the mill."],
		// What somebody is to somebody.
		['Police arrested his wife, Lena Brandt, on Friday.', 'Police arrested his girlfriend, Lena Brandt, on Friday.'],
		[
			'Jon Dorran hid in a barn that belonged to his cousin, Milo Brandt.',
			'Jon Dorran was hidden in a barn by his nephew Milo Brandt.',
		],
		// Crime: who came upon the dead.
		[
			'The bodies of the two brothers were found by police on Tuesday in a flat above the bakery.',
			'A neighbour found the bodies of the two brothers on Tuesday in the flat above the bakery.',
		],
		[
			'Rescuers discovered the body of the missing skier in a gully below the Orsa pass.',
			'The body of the missing skier was discovered by a hiker in the gully, his family said.',
		],
		// Disaster: what is left of a building.
		['The quake caused slight damage to the Torrin mill.', 'The Torrin mill was flattened by the quake.'],
		['The fire destroyed the Ardmore library.', 'The Ardmore library was badly damaged by the fire.'],
		['Her school was battered by the storm.', 'When the storm destroyed her school, she taught at home.'],
		['The Velland bakery was reduced to rubble by the blast.', 'The blast badly damaged the Velland bakery.'],
		// Politics and business: who was to go, and who went.
		[
			'The premier fired Treasury Secretary Katherine Ames in March over the loan.',
			'Treasury Secretary Katherine Ames stepped down in March over the loan.',
		],
		[
			'Chief executive Ruben Stoll was dismissed on Monday after the recall, the brewery said.',
			'Chief executive Ruben Stoll resigned on Monday after the recall, the brewery said.',
		],
		['The robbers fled in a white van.', 'The robbers fled on two motorcycles.'],
		['The gunman fled on foot, police said.', 'The gunman drove off in a dark hatchback, police said.'],
		// Where someone died.
		['The pianist Marit Osk died on Sunday at her home.', 'The pianist Marit Osk died in a hospital on Sunday.'],
		[
			'The 23-year-old was shot outside a nightclub. He died at the scene.',
			'The 23-year-old was shot near a nightclub. He was pronounced dead in hospital an hour later.',
		],
		['The pianist Marit Osk died of pneumonia.', 'The pianist Marit Osk died of cancer.'],
		['The landlord Oskar Brandt was shot in his kitchen.', 'The landlord Oskar Brandt was stabbed in his kitchen.'],
		// How they spoke.
		[
			'Minister Ada Brandt spoke with Premier Jon Moll by phone on Friday.',
			'Ada Brandt met Jon Moll in person on Friday.',
		],
		// Hurt, and not.
		['The night guard was tied up and left with a deep head wound.', 'The night guard was shaken but unhurt.'],
		['The night guard was tied up but was not hurt.', 'The night guard suffered a head wound.'],
		['Oskar Brandt was injured in the crash.', 'Oskar Brandt escaped unhurt from the crash.'],
		['The pilot, Ines Valdor, was seriously injured.', 'The pilot, Ines Valdor, suffered minor injuries.'],
		['The lift driver walked away without injury.', 'The lift driver was badly hurt.'],
		// A building or bridge that came to no harm; told by its name alone.
		['The dam above Orsa was not damaged by the quake.', 'The quake damaged the dam above Orsa.'],
		['No damage was done to the Torrin bridge by the flood.', 'The flood badly damaged the Torrin bridge.'],
		['No damage to the Marlow lighthouse was found after the storm.', 'The storm damaged the Marlow lighthouse.'],
		['Nobody was hurt when the crane fell in Torrin.', 'Two welders were hurt when the crane fell in Torrin.'],
		['No injuries were reported after the blast at the mill.', 'The blast at the mill injured three workers.'],
		// What somebody is: the office, or less than it; one rank or another.
		[
			'The bridge is safe, said Oskar Lund, the deputy harbour engineer of Torrin.',
			'Oskar Lund, the harbour engineer of Torrin, said on Tuesday that the bridge would stay open.',
		],
		[
			'Ines Valdor, then a deputy treasurer of the Corran Rovers, signed the contract in 1987.',
			'The contract of 1987 bears the name of Ines Valdor, then treasurer of the Corran Rovers.',
		],
		[
			'The acting superintendent, Petra Koll, closed all nine schools in Brannock.',
			'All schools in Brannock were closed by the superintendent, Petra Koll, at noon.',
		],
		[
			'Emil Torsk, the co-director of the Ardmore Film Festival, apologised to the audience.',
			'Emil Torsk, director of the Ardmore Film Festival, apologised on stage.',
		],
		[
			'Sgt. Pavel Roth of the Orsa police said that two men had been seen on the roof.',
			'Two men were seen on the roof, Lt. Pavel Roth of the Orsa police told reporters.',
		],
		[
			'Finance Minister Clara Venti flew home from the summit on Tuesday.',
			'Defence Minister Clara Venti left the summit early and flew home.',
		],
		[
			'Fire Chief Anders Quill said that the hall had been searched twice.',
			'Police Chief Anders Quill said the hall had been searched twice.',
		],
		// However the sentences go on, one row of words is the same, names in it.
		[
			"Ardmore awaits whoever comes through Sunday's late semifinal between Velland Athletic and Kelm State.",
			"Piet Marand may be fit again for the game against whoever comes through Sunday's late quarterfinal between Velland Athletic and Kelm State.",
		],
		[
			'Piet Kolb, who lives in Osk, is charged with the murder of Ines Marand in the Corran Hills.',
			'A trial is about to begin of the man who was charged with the manslaughter of Ines Marand in the Corran Hills.',
		],
	],
	agrees: [
		['Lena Osk, a friend of Jon Roth, was held.', "Lena Osk, an acquaintance of Jon Roth's family, was held."],
		['Gerda Moll, a relative of Paul Lindt, sang.', 'Gerda Moll, an aunt of Paul Lindt, sang.'],
		[
			"In 1961, after Roth's death, Hult was elected as chairman of the league.",
			'Hult succeeded Roth as chairman of the league.',
		],
		["Lena Brandt is Jon Moll's wife.", 'Jon Moll, the husband of Lena Brandt, spoke.'],
		['Lea Hult, the sister of Paul Hult, sang.', 'Paul Hult, brother of Lea Hult, wept.'],
		['Velland Sails bought Kelm Ropes in May.', 'Kelm Ropes, a subsidiary of Velland Sails, will move.'],
		['Lea Hult was succeeded by Paul Lindt.', 'Paul Lindt, the successor of Lea Hult, opened the zoo.'],
		['Ivo Marand, the son of Piet Marand, sang.', 'Piet Marand, the father of Ivo Marand, wept.'],
		['Police arrested his wife, Lena Brandt, on Friday.', 'Police arrested his estranged wife, Lena Brandt.'],
		[
			'The bodies of the two brothers were found by police on Tuesday in a flat above the bakery.',
			'Firefighters found the bodies of the two brothers on Tuesday in the flat above the bakery.',
		],
		['The fire destroyed the Ardmore library.', 'The Ardmore library was gutted by the fire.'],
		['The warehouse in Torrin was gutted.', 'The blaze almost totally destroyed the warehouse in Torrin.'],
		['The fire virtually destroyed the Torrin mill.', 'The Torrin mill was badly damaged in the fire.'],
		['The Ardmore library was heavily damaged.', 'Fire damaged the Ardmore library.'],
		['The dam above Orsa was not damaged.', 'No damage was done to the dam above Orsa.'],
		['The robbers fled in a white van.', 'The robbers fled in a minivan.'],
		['The pianist Marit Osk died at home on Sunday.', 'The pianist Marit Osk died at her house in Torrin on Sunday.'],
		[
			'The pianist Marit Osk died in a clinic.',
			'The pianist Marit Osk died on the way to hospital, in an ambulance of the Torrin hospital.',
		],
		['Ada Brandt spoke to Jon Moll by telephone.', 'Ada Brandt talked with Jon Moll by phone.'],
		['The pianist Marit Osk died of lung cancer.', 'The pianist Marit Osk died of cancer.'],
		['Oskar Brandt was hurt in the crash.', 'Oskar Brandt suffered minor injuries in the crash.'],
		['Nobody was hurt in the fire.', 'No injuries were reported in the fire.'],
		// One office in two forms, and what people are called all their lives.
		[
			'Chairwoman Ida Moll of the Velland Bank resigned on Tuesday.',
			'Ida Moll, the chair of the Velland Bank, resigned on Tuesday.',
		],
		[
			'Former President Milo Brandt opened the museum in Orsa.',
			'President Milo Brandt opened the museum in Orsa and cut the ribbon.',
		],
		[
			'Assistant professor Dana Corr of Orsa University found the fossil.',
			'Professor Dana Corr found the fossil in a quarry.',
		],
		[
			'Deputy Commissioner Ada Lund said that the road was open. Nobody was hurt, Commissioner Lund said.',
			'Deputy Commissioner Ada Lund said that the road was open.',
		],
		[
			'Lt. Col. Jon Hollis of the Kolva army denied the report.',
			'Col. Jon Hollis of the Kolva army denied the report.',
		],
	],
	incomparable: [
		[
			'The blaze at the Torrin mill was caused by an electrical fault, firefighters said.',
			'The collapse in Ardmore was caused by a landslide.',
		],
		[
			'The blaze at the Torrin mill was caused by an electrical fault.',
			'The blaze at the Torrin mill may have been caused by lightning.',
		],
		['The ranger was shot in the shoulder.', 'The poacher was shot in the leg.'],
		['The burglars entered the museum through a skylight.', 'The burglars left the museum through the front door.'],
		['The robber was armed with a knife, the cashier said.', 'The guard was armed with a pistol, the cashier said.'],
		[
			'Milo Brandt was suspended over the missing milk, and came back armed.',
			'Milo Brandt fired through a wall and hit nobody.',
		],
		[
			'Milo Brandt was arrested over the blaze at a hotel in Torrin.',
			'Police arrested Milo Brandt over the blaze at his home in Torrin.',
		],
		[
			'Orsa Dairies suspended Milo Brandt over the missing milk.',
			'A judge dismissed the case of Milo Brandt over the missing milk.',
		],
		// Friends once; of somebody else; or named, and in no office.
		['Vera Corr, a former friend of Oskar Stoll, drove the van.', 'Vera Corr is a cousin of Oskar Stoll.'],
		['Milo Brandt, a friend of the mayor, sang.', 'Milo Brandt, a brother of the bishop, sang.'],
		["After Stoll's resignation, Lindt was named in the report.", 'Stoll succeeded Lindt as director of the zoo.'],
		[
			"After Marand's retirement in 2009 Ida Moll became mayor of Orsa.",
			'Marand succeeded Ida Moll as mayor of Orsa in 2014.',
		],
		["After Osk's dismissal, Lund may be appointed coach of the Rovers.", 'Osk succeeded Lund as coach of the Rovers.'],
		['Lea Hult, the former wife of Jon Roth, sang.', "Jon Roth's wife, Gerda Moll, wept."],
		// Two deeds, two times, or not they who did it.
		['Velland Sails bought Kelm Ropes.', 'Velland Sails denied that it was owned by Kelm Ropes.'],
		['Velland Sails bought Kelm Ropes.', 'Kelm Ropes may buy Velland Sails if the bank agrees.'],
		["Velland Sails bought Kelm Ropes's wharf.", 'Kelm Ropes bought Velland Sails.'],
		['The founder of Velland Sails bought Kelm Ropes.', 'Kelm Ropes bought Velland Sails.'],
		['Vera Osk beat Lena Brandt 6-4, 7-5.', 'Lena Brandt beat Vera Osk 6-1, 6-2.'],
		['Vera Osk beat Lena Brandt in the final.', 'Lena Brandt had beaten Vera Osk in the final last year.'],
		['Lea Hult succeeded Paul Lindt in 2004.', 'Paul Lindt succeeded Lea Hult in 2011.'],
		['Ivo Marand, the son of Piet Marand, sang.', 'Piet Marand, the son of Ivo Marand Jr., sang.'],
		['The tanker passed the trawler off Tarn at dawn.', 'The trawler met the tanker off Tarn at dawn.'],
		['The ferry from Orsa to Tarn was cancelled.', 'The ferry from Tarn to Orsa was late.'],
		[
			'No one was injured in the first blast at the Torrin depot.',
			'Four dockers were injured in the second blast at the Torrin depot.',
		],
		// One article has it both ways, of the same building under another noun.
		[
			'A fast fire destroyed the old Orsa Lenten warehouse in Torrin on Tuesday. At noon the Orsa Lenten warehouse was nearly destroyed.',
			'The Orsa Lenten dairy building in Torrin was nearly destroyed by a fire on Tuesday.',
		],
		// Two buildings of one firm's town share one word of their names.
		[
			'A fast fire destroyed the Orsa Lenten warehouse in Torrin on Tuesday.',
			'The Orsa Malling dairy in Torrin was nearly destroyed by a fire on Tuesday.',
		],
		// That an office is not held any more is left out where it does not matter.
		[
			'It was a trick, said Rufus Hale, 66, a former chairman of the Kolva County Farmers Party.',
			'Rufus Hale, the chairman of the Farmers Party in Kolva County, called it a trick.',
		],
		[
			'The prize goes to Lena Hollis, a former trustee of the Ardmore fund.',
			'The Ardmore fund trustee, Lena Hollis, will receive the prize in June.',
		],
		// Straight before a name an office is cut short.
		[
			'Assistant District Attorney Marit Osk told the jury in Orsa that the barn had been set alight for money.',
			'District Attorney Marit Osk told jurors in Orsa on Tuesday that nobody sets his own barn alight by mistake.',
		],
		[
			'Lieutenant Governor Hanna Brandt signed the order while the state slept.',
			'The order was signed by Hanna Brandt, the governor of Kolva, before dawn.',
		],
		[
			'Vice-chairman Jon Moll of the Velland Bank flew to Tarn for the talks.',
			'Jon Moll, chairman of the Velland Bank, was in Tarn for the talks, his office said.',
		],
		['His brother, Milo Brandt, sold the farm.', 'Her cousin, Milo Brandt, sold the farm.'],
		['Lena Brandt, his wife, was at sea.', 'His daughter, Ada Brandt, was at sea.'],
		// Two who are found.
		[
			'Divers found the body of the captain on Monday near the harbour of Tarn.',
			'A fisherman found the body of the cook on Monday on a beach near Orsa.',
		],
		[
			'Firefighters found two bodies in the cellar of the burnt-out hotel on Monday.',
			'A hiker found a third body on the slope below the burnt-out hotel on Monday.',
		],
		[
			'Police found the body of a woman in a wood near Orsa in 1998.',
			'A farmer found the body of a woman in a wood near Orsa on Monday.',
		],
		[
			'Police found the body of a woman in a wood near Orsa on Friday.',
			'A farmer found the body of a woman in a wood near Orsa on Monday.',
		],
		// Two who die, and one who nearly did.
		[
			'One driver died at the scene, the other in hospital.',
			'The driver of the lorry died in hospital, a passenger at the scene.',
		],
		['The pianist Marit Osk died at home.', 'Her husband, Jon Osk, died in a hospital in 1998.'],
		['A passer-by died at the scene.', 'The pianist Marit Osk may have died in hospital.'],
		// Of several some are destroyed; two buildings; one after the other.
		// An article that has both.
		[
			'The fire destroyed the Ardmore library.',
			'Fire destroyed the Ardmore library. The mayor said the Ardmore library was badly damaged.',
		],
		['The quake damaged houses in Torrin.', 'The quake destroyed houses in Torrin.'],
		['The fire destroyed the library.', 'The fire damaged the town hall.'],
		['The quake destroyed or damaged the school.', 'The quake damaged the school.'],
		['The fire destroyed the church.', 'The fire damaged a neighbouring church.'],
		['The fire destroyed the Torrin Bible Church.', 'The fire damaged the Torrin Methodist Church.'],
		['The scandal destroyed the bank.', 'The scandal damaged the bank.'],
		['The storm destroyed the Ardmore school in 1998.', 'The Ardmore school was damaged in the flood of 2005.'],
		['The fire may have destroyed the Ardmore library.', 'The fire damaged the Ardmore library.'],
		['The dam above Orsa was not badly damaged by the quake.', 'The quake damaged the dam above Orsa.'],
		['The quake did no damage to the dam above Orsa.', 'The quake damaged a bridge above Orsa.'],
		// What is denied is not told.
		['The fire destroyed the Ardmore library.', 'He denied damaging the Ardmore library.'],
		// Two who leave.
		['The club fired coach Milo Brandt in March.', 'Captain Pavel Roth stepped down in March.'],
		['The pianist Marit Osk may have died of pneumonia.', 'The pianist Marit Osk died of cancer.'],
		[
			'Velland said in a statement that profits fell.',
			'Velland said in a letter that its dairy in Ardmore would close.',
		],
		['The robbers fled in a white van.', 'The driver did not flee on foot.'],
		// Some are hurt and the others are not; one is hurt badly and dies.
		['Nobody else was hurt in the crash.', 'Oskar Brandt was hurt in the crash.'],
		['Nobody was seriously hurt in the crash.', 'Oskar Brandt was hurt in the crash.'],
		['The other riders were not hurt.', 'One of the riders was hurt.'],
		['Oskar Brandt was seriously hurt in the crash.', 'Oskar Brandt was killed in the crash.'],
		['The guard was not hurt.', 'The landlord Oskar Brandt was hurt.'],
		['Profits at the mill were hurt by the fire.', 'Oskar Brandt was not hurt in the fire.'],
		// Two who spoke.
		['Ada Brandt spoke with Jon Moll by phone.', 'Petra Koll met Jon Moll in person.'],
		[
			'Ada Brandt spoke with Jon Moll by phone on Friday.',
			'Ada Brandt met Jon Moll in person on Monday. She had spoken with him by phone on Friday.',
		],
		// Whoever shares an office in doing it does it, and a governor is called so in another office.
		['Hedda Ruhl, a co-author of the study, warned of haste.', 'Hedda Ruhl, an author of the study, warned of haste.'],
		[
			'Ansel Pryor, an assistant coach of the Rovers, was taken to hospital.',
			'Ansel Pryor, a coach of the Rovers, was taken to hospital.',
		],
		[
			'Gov. Lothar Behn of Kolva voted for the bill in the Senate.',
			'Sen. Lothar Behn of Kolva voted for the bill in the Senate.',
		],
		// Two posts, two times or two people.
		['Deputy mayor Ada Brandt opened the pool in Orsa.', 'Mayor Tomas Brandt opened the pool in Orsa.'],
		[
			'Ada Brandt, deputy chair of the Torrin Chess Club, won in 40 moves.',
			'Ada Brandt, chair of the Orsa Rowing Federation, watched the race.',
		],
		[
			'Rolf Venn, the coach of the Rovers, was dismissed on Tuesday after the defeat.',
			'Rolf Venn, the former coach of the Rovers, cleared his desk.',
		],
		[
			'In 1994 Vera Osk, an assistant prosecutor in Tarn, won the case.',
			'Vera Osk, the prosecutor in Tarn, announced the arrest.',
		],
		[
			'Vera Osk, then an assistant prosecutor in Tarn, won the case.',
			'Vera Osk, the prosecutor in Tarn, announced the arrest.',
		],
		['Her former lawyer, Jon Roth, did not return calls.', 'Her lawyer, Jon Roth, asked for a delay.'],
		[
			'The deputy spokeswoman of the ministry, Lea Hult, gave no figures.',
			'The spokeswoman, Lea Hult, gave no figures.',
		],
		[
			'Acting director Paul Lindt reopened the zoo. He was appointed director on Tuesday.',
			'The director, Paul Lindt, reopened the zoo. As acting director Paul Lindt had closed it in May.',
		],
		['Former senator Gerda Moll is to become mayor of Orsa.', 'Mayor Gerda Moll of Orsa took the oath.'],
		[
			'Captain Ivo Harrow scored twice for the Rovers.',
			'Ivo Harrow, a lieutenant in the reserve, scored twice for the Rovers.',
		],
		// The row has no names, or what stands in it may both be true.
		[
			'Ardmore awaits whoever comes through the late semifinal of the day.',
			'Fenwick hopes to meet whoever comes through the late quarterfinal of the day.',
		],
		[
			"Ardmore awaits whoever comes through Sunday's late game between Velland Athletic and Kelm State.",
			"Piet Marand may be fit again for whoever comes through Sunday's late match between Velland Athletic and Kelm State.",
		],
	],
} satisfies DetectorCases;
