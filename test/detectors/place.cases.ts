import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'The tanker ran aground off the port of Kelmouth on Sunday.',
			'The tanker ran aground off the port of Kelnouth on Sunday.',
		],
		['Police searched a flat in Ardmore Street in Norhaven.', 'Police searched a flat in Ardmoor Street in Norhaven.'],
		['He was arrested at an Orlby Street house.', 'The suspect was found in a house on Orlbys Road.'],
		[
			'The flood hit the remote province of Ossel, officials said.',
			'Officials said the flood hit West Ossel province.',
		],
		[
			'The quake destroyed the southeastern city of Kandrel in 2003.',
			'In 2003 a quake struck the city of Kandrel in central Iran.',
		],
		['A 36-year-old Australian climber died in the fall.', 'A New Zealand climber, 36, died in the fall.'],
		['The singer Berta Quilland moved to Florida in 1957.', 'Berta Quilland, the singer, moved to California in 1957.'],
		[
			'Senator Tavish spoke of his service at a veterans event in Norwalk in 2008.',
			'Senator Tavish spoke of his service at a 2008 veterans event in Norfolk.',
		],
		['The ship sank 35 miles north of Aden.', 'The ship sank 35 miles southwest of Aden.'],
	],
	agrees: [
		['The tanker ran aground off Kelmouth on Sunday.', 'The tanker ran aground near the port of Kelmouth.'],
		['The Danish minister flew to Brussels.', 'The minister of Denmark flew to Brussels.'],
		['The mill in southern Denmark burned down.', 'The mill in southeastern Denmark burned down.'],
		['The quake hit the southern city of Kandrel.', 'The quake hit the southeastern city of Kandrel.'],
		['Police searched a flat near Place Vendome.', 'Police searched a flat near Place Vendôme.'],
		['The envoys met in the United States in May.', 'The envoys met in the U.S. in May.'],
		['Berta Quilland moved to Miami in 1957.', 'Berta Quilland moved to Miami, Florida, in 1957.'],
	],
	incomparable: [
		['The envoys met in Austria before they flew home.', 'The cricketers left Australia in the evening.'],
		['The storm hit Iran in the morning.', 'The ministers of Iraq and Iran met in the morning.'],
		[
			'A 36-year-old Australian climber died on Friday.',
			'An English climber, 32, died on Saturday after a fall on the same mountain.',
		],
		['Police closed Harrow Street after the robbery.', 'Police closed Milton Road after the robbery.'],
		[
			'A couple who marry in Boston and move to Alabama, for example, keep their rights.',
			'A couple married in Boston who move to Arkansas, for example, keep their rights.',
		],
		['The French president met the minister in Oslo.', 'The German president met the minister in Oslo.'],
	],
} satisfies DetectorCases;
