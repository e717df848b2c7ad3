import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// Disaster: what is left of a building.
		['The fire destroyed the Ardmore library.', 'The Ardmore library was badly damaged by the fire.'],
		['Her school was battered by the storm.', 'When the storm destroyed her school, she taught at home.'],
		['The warehouse in Torrin was gutted.', 'The blaze almost totally destroyed the warehouse in Torrin.'],
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
		['The pianist Marit Osk died of pneumonia.', 'The pianist Marit Osk died of cancer.'],
		[
			'Police found the bodies in a flat on Mill Street.',
			"The landlord's son found the bodies in a flat on Mill Street.",
		],
		['The landlord Oskar Brandt was shot in his kitchen.', 'The landlord Oskar Brandt was stabbed in his kitchen.'],
		[
			'Velland apologized to its customers in an email on Monday.',
			'Velland apologized to its customers in a letter on Monday.',
		],
	],
	agrees: [
		['The fire destroyed the Ardmore library.', 'The Ardmore library was gutted by the fire.'],
		['The robbers fled in a white van.', 'The robbers fled in a minivan.'],
		['The pianist Marit Osk died of lung cancer.', 'The pianist Marit Osk died of cancer.'],
		['Firefighters found the bodies in a flat on Mill Street.', 'Police found the bodies in a flat on Mill Street.'],
	],
	incomparable: [
		// Of several some are destroyed; two buildings; one after the other.
		['The quake damaged houses in Torrin.', 'The quake destroyed houses in Torrin.'],
		['The fire destroyed the library.', 'The fire damaged the town hall.'],
		['The quake destroyed or damaged the school.', 'The quake damaged the school.'],
		// Two who leave.
		['The club fired coach Milo Brandt in March.', 'Captain Pavel Roth stepped down in March.'],
		['The pianist Marit Osk may have died of pneumonia.', 'The pianist Marit Osk died of cancer.'],
		[
			'Velland said in a statement that profits fell.',
			'Velland said in a letter that its dairy in Ardmore would close.',
		],
		['Police found a gun in a flat on Mill Street.', "The landlord's son found a letter in a flat on Mill Street."],
		['The robbers fled in a white van.', 'The driver did not flee on foot.'],
	],
} satisfies DetectorCases;
