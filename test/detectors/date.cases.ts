import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on Tuesday.'],
		['Velland opened its first dairy in Ardmore in 1957.', 'Velland opened its first dairy in Ardmore in 1958.'],
	],
	agrees: [
		['The council approved the harbour plan in March.', 'The council approved the harbour plan on 9 March.'],
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on March 9.'],
	],
	incomparable: [
		['The council approved the harbour plan on Monday.', 'Builders start work on the harbour on Tuesday.'],
		['Judge Pell opened the trial on 3 March.', 'Judge Pell will sentence the landlord on 5 May.'],
	],
} satisfies DetectorCases;
