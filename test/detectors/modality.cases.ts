import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'The landlord Oskar Brandt is expected to be charged with fraud on Monday.',
			'The landlord Oskar Brandt was charged with fraud on Monday.',
		],
		['Velland may close its oldest dairy in Ardmore.', 'Velland has closed its oldest dairy in Ardmore.'],
	],
	agrees: [
		['Velland closed its oldest dairy in Ardmore.', 'Velland has closed its oldest dairy in Ardmore.'],
		['Velland will close its oldest dairy in Ardmore.', 'Velland plans to close its oldest dairy in Ardmore.'],
	],
	incomparable: [
		['Velland will close its dairy in Ardmore.', 'The council closed Ardmore Street on Monday.'],
		['Hollander will miss the rest of the season.', 'Hollander missed four games in 2019.'],
	],
} satisfies DetectorCases;
