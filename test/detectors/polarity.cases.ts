import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The council approved the harbour plan on Monday.', 'The council rejected the harbour plan on Monday.'],
		['Police did not arrest the landlord Oskar Brandt.', 'Police arrested the landlord Oskar Brandt.'],
	],
	agrees: [
		['The council approved the harbour plan on Monday.', 'The council backed the harbour plan on Monday.'],
		['Police arrested the landlord Oskar Brandt.', 'Oskar Brandt, a landlord, was arrested by police.'],
	],
	incomparable: [
		['The council approved the harbour plan.', 'The council rejected the bridge plan.'],
		['Profits at Velland rose.', 'Sales at Norhaven Foods fell.'],
	],
} satisfies DetectorCases;
