import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'The tanker ran aground off the port of Kelmouth on Sunday.',
			'The tanker ran aground off the port of Kelnouth on Sunday.',
		],
		[
			'The chemist Berta Quilland moved to Vienna after the war.',
			'Berta Quilland, the chemist, moved to Athens after the war.',
		],
		[
			'Minister Tavish opened the cattle show in Dorlach on Monday.',
			'The cattle show in Dorlech was opened by Minister Tavish on Monday.',
		],
		[
			'The quake struck 18 km (11 miles) north-east of the town of Kolvar.',
			'The quake struck 18 kilometres north-west of the town of Kolvar.',
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
		['Berta Quilland moved to Vienna in 1961.', 'Berta Quilland moved to Vienna, Austria, in 1961.'],
	],
	incomparable: [
		['The envoys met in Austria before they flew home.', 'The cricketers left Australia in the evening.'],
		['The storm hit Iran in the morning.', 'The ministers of Iraq and Iran met in the morning.'],
		[
			'A 27-year-old Danish pianist won the prize on Friday.',
			'A Norwegian pianist, 41, won a prize on Saturday in the same hall.',
		],
		['Police closed Harrow Street after the robbery.', 'Police closed Milton Road after the robbery.'],
		['A nurse who works in Vienna, for example, pays half.', 'A nurse who works in Athens, for example, pays half.'],
		['The French president met the minister in Oslo.', 'The German president met the minister in Oslo.'],
	],
} satisfies DetectorCases;
