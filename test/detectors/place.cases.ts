import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'The tanker ran aground off the port of Kelmouth on Sunday.',
			'The tanker ran aground off the port of Kelnouth on Sunday.',
		],
		['Police searched a flat in Ardmore Street in Norhaven.', 'Police searched a flat in Ardmoor Street in Norhaven.'],
	],
	agrees: [
		['The tanker ran aground off Kelmouth on Sunday.', 'The tanker ran aground near the port of Kelmouth.'],
		['The Danish minister flew to Brussels.', 'The minister of Denmark flew to Brussels.'],
	],
	incomparable: [
		['The envoys met in Austria before they flew home.', 'The cricketers left Australia in the evening.'],
		['The storm hit Iran in the morning.', 'The ministers of Iraq and Iran met in the morning.'],
	],
} satisfies DetectorCases;
