import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on Tuesday.'],
		['Velland opened its first dairy in Ardmore in 1957.', 'Velland opened its first dairy in Ardmore in 1958.'],
		[
			'On Wednesday, the assembly voted 61-12 for the fishing ban.',
			'The assembly passed the fishing ban by 61-12 on Tuesday.',
		],
		[
			'The painter Osk Marand suddenly vanished from public life in 1962.',
			'In 1963, Osk Marand disappeared from public life altogether.',
		],
		['Mr. Tavish pleaded guilty to bribery on June 27, 1993.', 'Jon Tavish pleaded guilty to bribery in July 1993.'],
		[
			'A 36-year-old skier died on Friday after a fall of 150 metres.',
			'A 36-year-old died on Saturday after he fell 150 metres.',
		],
		[
			'The estate was sold for a reported 30 million crowns in 1957.',
			'Her father sold the estate for 30 million crowns in 1967.',
		],
	],
	agrees: [
		['The council approved the harbour plan in March.', 'The council approved the harbour plan on 9 March.'],
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on March 9.'],
		['The fire broke out at the mill late on Friday night.', 'The fire broke out at the mill early on Saturday.'],
		['By 1958 Osk Marand had vanished from public life.', 'In 1957 Osk Marand vanished from public life.'],
		[
			'Registration of voters will run from 26 October to 20 November.',
			'Registration of voters will run from 26 October to 20 November this year.',
		],
	],
	incomparable: [
		['The council approved the harbour plan on Monday.', 'Builders start work on the harbour on Tuesday.'],
		['Judge Pell opened the trial on 3 March.', 'Judge Pell will sentence the landlord on 5 May.'],
		['The clinic was destroyed by Storm Ursa in 2005.', 'Storm Gerd destroyed the clinic in 1998.'],
		[
			'A man was charged with murder on Saturday.',
			'A man was charged with murder after a shooting at an office party on Friday.',
		],
		['Coach Ada Brandt was dismissed on 2 March.', 'The club dismissed coach Jon Tavish on 8 June.'],
		['The company bought the pumps in 2007.', 'The film opened a 2008 festival of the company.'],
		['The second shock hit the island on Monday.', 'The shock hit the island on Sunday.'],
	],
} satisfies DetectorCases;
