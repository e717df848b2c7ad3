import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The ferry fire killed 14 people, the coast guard said.', 'The coast guard said the ferry fire killed 17 people.'],
		['Norhaven, a town of 160,000 people, lost its power.', 'Norhaven, a town of 182,000 people, lost its power.'],
		['Ilse Marrow, 48, was charged with fraud.', 'Ilse Marrow, 43, was charged with fraud.'],
		['The earthquake had a magnitude of 6.1.', 'The earthquake had a magnitude of 5.8.'],
		[
			'Dairy group Velland reported a profit of $4.2 million for the quarter.',
			'Dairy group Velland reported a profit of $5.1 million for the quarter.',
		],
	],
	agrees: [
		[
			'The ferry fire killed at least 12 people, the coast guard said.',
			'The coast guard said the ferry fire killed 14 people.',
		],
		['Nearly 5,000 people fled the flood in Ardmore.', 'In Ardmore 4,972 people fled the flood.'],
		['The bridge is 10 miles north of Norhaven.', 'The bridge is 16 kilometres north of Norhaven.'],
		['Dozens of passengers were injured in the crash.', 'The crash injured 37 passengers.'],
	],
	incomparable: [
		['The fire killed 14 people in Norhaven.', 'The fire injured 140 people in Norhaven.'],
		['The ferry fire killed 14 people.', 'A ferry fire in 1998 killed 52 people.'],
		['The court fined Velland $2 million.', 'Velland has annual sales of $900 million.'],
	],
} satisfies DetectorCases;
