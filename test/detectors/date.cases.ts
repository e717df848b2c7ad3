import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on Tuesday.'],
		['Velland opened its first dairy in Ardmore in 1957.', 'Velland opened its first dairy in Ardmore in 1958.'],
		[
			'On Thursday, the assembly voted 61-12 for the fishing ban.',
			'The assembly passed the fishing ban by 61-12 on Friday.',
		],
		[
			'The painter Osk Marand suddenly vanished from public life in 1962.',
			'In 1963, Osk Marand disappeared from public life altogether.',
		],
		['Jon Tavish confessed to bribery on 3 March 1994.', 'Jon Tavish confessed to bribery in April 1994.'],
		[
			'A 52-year-old diver drowned on Monday in the flooded quarry.',
			'A 52-year-old drowned on Tuesday when he dived in the flooded quarry.',
		],
		[
			'The vineyard was sold for 9 million crowns in 1984.',
			'Her uncle sold the vineyard for 9 million crowns in 1985.',
		],
	],
	agrees: [
		['The council approved the harbour plan in March.', 'The council approved the harbour plan on 9 March.'],
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on March 9.'],
		['The fire broke out at the mill late on Friday night.', 'The fire broke out at the mill early on Saturday.'],
		['By 1969 Osk Marand had vanished from public life.', 'In 1968 Osk Marand vanished from public life.'],
		['The book fair will run from 2 May to 9 June.', 'The book fair will run from 2 May to 9 June this year.'],
	],
	incomparable: [
		['The council approved the harbour plan on Monday.', 'Builders start work on the harbour on Tuesday.'],
		['Judge Pell opened the trial on 3 March.', 'Judge Pell will sentence the landlord on 5 May.'],
		['The clinic was destroyed by Storm Ursa in 2005.', 'Storm Gerd destroyed the clinic in 1998.'],
		[
			'The captain was suspended on Thursday.',
			'The captain was suspended after a collision in the harbour on Wednesday.',
		],
		['Coach Ada Brandt was dismissed on 2 March.', 'The club dismissed coach Jon Tavish on 8 June.'],
		['The theatre bought the organ in 1991.', 'The theatre bought a 1974 organ.'],
		['The second shock hit the island on Monday.', 'The shock hit the island on Sunday.'],
	],
} satisfies DetectorCases;
