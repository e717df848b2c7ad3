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
		[
			'Police found the bodies in a flat on Mill Street.',
			"The landlord's son found the bodies in a flat on Mill Street.",
		],
	],
	agrees: [
		['The fire destroyed the Ardmore library.', 'The Ardmore library was gutted by the fire.'],
		['Firefighters found the bodies in a flat on Mill Street.', 'Police found the bodies in a flat on Mill Street.'],
	],
	incomparable: [
		// Of several some are destroyed; two buildings; one after the other.
		['The quake damaged houses in Torrin.', 'The quake destroyed houses in Torrin.'],
		['The fire destroyed the library.', 'The fire damaged the town hall.'],
		['The quake destroyed or damaged the school.', 'The quake damaged the school.'],
		// Two who leave.
		['The club fired coach Milo Brandt in March.', 'Captain Pavel Roth stepped down in March.'],
		['Police found a gun in a flat on Mill Street.', "The landlord's son found a letter in a flat on Mill Street."],
	],
} satisfies DetectorCases;
