import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// Disaster: what is left of a building.
		['The fire destroyed the Ardmore library.', 'The Ardmore library was badly damaged by the fire.'],
		['Her school was battered by the storm.', 'When the storm destroyed her school, she taught at home.'],
		['The Ardmore barn burned to the ground on Sunday.', 'The Ardmore barn was only slightly damaged on Sunday.'],
		['A fire destroyed half of the Ardmore hotel.', 'The Ardmore hotel is a total loss, the fire chief said.'],
		['The bridge at Torrin was undamaged after the quake.', 'The quake caused severe damage to the bridge at Torrin.'],
		['The quake did no damage to the dam above Torrin.', 'The dam above Torrin was cracked by the quake.'],
		['The ferry suffered minor damage in the storm.', 'The storm wrecked the ferry.'],
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
		// How they spoke, what set it alight, where someone was hit and by what.
		[
			'Minister Ada Brandt spoke with Premier Jon Moll by phone on Friday.',
			'Ada Brandt met Jon Moll in person on Friday.',
		],
		[
			'Ada Brandt and Jon Moll held a short phone call on Friday.',
			'Ada Brandt spoke virtually with Jon Moll on Friday.',
		],
		['The fire at the Ardmore mill was caused by lightning.', 'Faulty wiring caused the fire at the Ardmore mill.'],
		[
			'The blaze in the Torrin theatre was blamed on a cigarette.',
			'A gas heater sparked the blaze in the Torrin theatre.',
		],
		['Oskar Brandt was shot in the leg.', 'Oskar Brandt was shot in the chest.'],
		['The landlord Oskar Brandt was found in his garage.', 'Oskar Brandt, a landlord, was found in his bedroom.'],
		['The cyclist Marit Osk was hit by a bus.', 'The cyclist Marit Osk was struck by a delivery van.'],
		[
			'The robber, armed with a knife, took the day’s takings.',
			'The robber pulled a shotgun and took the day’s takings.',
		],
		// Who came upon it, who fired.
		['The body was found by a jogger on Sunday.', 'Police found the body in the reeds on Sunday.'],
		["The body was discovered by the landlord's son.", 'A neighbour discovered the body, police said.'],
		['Marit Osk was pulled from the river by a soldier.', 'A lifeguard pulled Marit Osk from the river.'],
		['The gunman, Jon Harmsen, shot himself.', 'The gunman, Jon Harmsen, was shot by police.'],
		['The footballer Leon Hart broke his left ankle.', 'The footballer Leon Hart broke his right ankle on Sunday.'],
		['Oskar Brandt fell from the third floor.', 'Oskar Brandt fell from the fifth floor of the mill.'],
		['The council approved the harbour plan unanimously.', 'The council narrowly approved the harbour plan.'],
		// What became of them: in hospital, in court.
		['Marit Osk is in critical condition at the Torrin clinic.', 'Marit Osk was listed in stable condition.'],
		['Oskar Brandt was charged with first-degree murder.', 'Oskar Brandt was charged with second-degree murder.'],
		['Oskar Brandt was charged with murder.', 'Oskar Brandt was charged with manslaughter.'],
		['The judge sentenced Oskar Brandt to life in prison.', 'Oskar Brandt was sentenced to death.'],
		// Hurt, and not.
		['The night guard was tied up and left with a deep head wound.', 'The night guard was shaken but unhurt.'],
		['The night guard was tied up but was not hurt.', 'The night guard suffered a head wound.'],
		['Oskar Brandt was injured in the crash.', 'Oskar Brandt escaped unhurt from the crash.'],
		['The pilot, Ines Valdor, was seriously injured.', 'The pilot, Ines Valdor, suffered minor injuries.'],
		['The lift driver walked away without injury.', 'The lift driver was badly hurt.'],
		['Nobody was hurt when the crane fell in Torrin.', 'Two welders were hurt when the crane fell in Torrin.'],
		['No injuries were reported after the blast at the mill.', 'The blast at the mill injured three workers.'],
		// A child that is a boy here and a girl there.
		[
			'A four-month-old boy was pulled from the flooded cellar.',
			'A girl of four months was pulled from the flooded cellar.',
		],
		['A boy, 9, was bitten by the dog in Torrin.', 'A 9-year-old girl was bitten by the dog in Torrin.'],
	],
	agrees: [
		['The fire destroyed the Ardmore library.', 'The Ardmore library was gutted by the fire.'],
		['The warehouse in Torrin was gutted.', 'The blaze almost totally destroyed the warehouse in Torrin.'],
		['The Ardmore library burned down.', 'The Ardmore library is a total loss, the mayor said.'],
		['A fire almost totally destroyed the Ardmore library.', 'The Ardmore library is a total loss, the mayor said.'],
		['The fire virtually destroyed the Torrin mill.', 'The Torrin mill was badly damaged in the fire.'],
		['The Ardmore library was heavily damaged.', 'Fire damaged the Ardmore library.'],
		['The robbers fled in a white van.', 'The robbers fled in a minivan.'],
		['The pianist Marit Osk died at home on Sunday.', 'The pianist Marit Osk died at her house in Torrin on Sunday.'],
		[
			'The pianist Marit Osk died in a clinic.',
			'The pianist Marit Osk died on the way to hospital, in an ambulance of the Torrin hospital.',
		],
		['The pianist Marit Osk died of lung cancer.', 'The pianist Marit Osk died of cancer.'],
		['Ada Brandt spoke to Jon Moll by telephone.', 'Ada Brandt and Jon Moll held a phone call.'],
		['Oskar Brandt is in critical but stable condition.', 'Oskar Brandt remained in stable condition.'],
		['Oskar Brandt was shot in the head and the chest.', 'Oskar Brandt was shot in the chest.'],
		['Oskar Brandt was hurt in the crash.', 'Oskar Brandt suffered minor injuries in the crash.'],
		['Nobody was hurt in the fire.', 'No injuries were reported in the fire.'],
		['A boy of nine was bitten by the dog.', 'The dog bit a 9-year-old boy.'],
	],
	incomparable: [
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
		['The Ardmore school burned down in 1998.', 'The Ardmore school was damaged in the flood of 2005.'],
		['The fire may have destroyed the Ardmore library.', 'The fire damaged the Ardmore library.'],
		['The blaze destroyed much of the Ardmore library.', 'The blaze badly damaged the Ardmore library.'],
		// Two who leave.
		['The club fired coach Milo Brandt in March.', 'Captain Pavel Roth stepped down in March.'],
		['The pianist Marit Osk may have died of pneumonia.', 'The pianist Marit Osk died of cancer.'],
		[
			'Velland said in a statement that profits fell.',
			'Velland said in a letter that its dairy in Ardmore would close.',
		],
		['Police found a gun in a flat on Mill Street.', "The landlord's son found a letter in a flat on Mill Street."],
		['The robbers fled in a white van.', 'The driver did not flee on foot.'],
		// Some are hurt and the others are not; one is hurt badly and dies.
		['Nobody else was hurt in the crash.', 'Oskar Brandt was hurt in the crash.'],
		['Nobody was seriously hurt in the crash.', 'Oskar Brandt was hurt in the crash.'],
		['The other riders were not hurt.', 'One of the riders was hurt.'],
		['Oskar Brandt was seriously hurt in the crash.', 'Oskar Brandt was killed in the crash.'],
		['The guard was not hurt.', 'The landlord Oskar Brandt was hurt.'],
		['Profits at the mill were hurt by the fire.', 'Oskar Brandt was not hurt in the fire.'],
		// First one came upon it, then the other; an officer who was shot, and one who shot.
		['A jogger found the body.', 'A jogger found the body. Police found the body in the reeds.'],
		['The body was found by a jogger.', 'Police found a gun.'],
		['The police officer Jon Harmsen was shot.', 'The robber shot himself.'],
		['Oskar Brandt was charged with murder.', 'Milo Roth was charged with manslaughter.'],
		['Oskar Brandt was charged with murder and manslaughter.', 'Oskar Brandt was charged with manslaughter.'],
		['The council narrowly approved the harbour plan.', 'The council approved the bridge plan unanimously.'],
		// Two who were hurt, two who spoke, two children of one age.
		['Oskar Brandt was shot in the leg.', 'Milo Roth was shot in the chest.'],
		['One bullet struck Oskar Brandt in the back of the head.', 'Oskar Brandt was shot in the head.'],
		['Ada Brandt spoke with Jon Moll by phone.', 'Petra Koll met Jon Moll in person.'],
		[
			'Ada Brandt spoke with Jon Moll by phone on Friday.',
			'Ada Brandt met Jon Moll in person on Monday. She had spoken with him by phone on Friday.',
		],
		['The fire at the mill was caused by lightning.', 'The fire at the mill may have been caused by faulty wiring.'],
		['The bomb killed a grenade expert.', 'The gunman killed him with a pistol.'],
		['A 9-year-old boy was bitten by the dog.', 'A 9-year-old girl called the police.'],
		[
			'A 9-year-old boy and a 9-year-old girl were pulled from the lake.',
			'A 9-year-old girl was pulled from the lake.',
		],
	],
} satisfies DetectorCases;
