import type { Article } from '../../engine/types.ts';

// Invented, outlets, town and people too. In English in every translation: these texts are really compared.

export const READ: Article = {
	id: 'welcome:read',
	title: 'Nine hurt as footbridge gives way in Ostvale',
	publisher: 'The Ostvale Post',
	published: '2031-03-12',
	language: 'en',
	text: [
		'Nine people were injured when a footbridge over the River Lenn in Ostvale partly collapsed on Tuesday evening.',
		'The mayor, Ingrid Halvorsen, 58, said the bridge would stay closed until the summer. “We had no warning of any kind,” she told reporters at the scene.',
		'Engineers had inspected the bridge in October, the town council said. About 40 people were crossing when the railing gave way.',
	].join('\n'),
};

export const OTHERS: readonly Article[] = [
	{
		id: 'welcome:radio',
		title: 'Part of Ostvale footbridge falls into river',
		publisher: 'Lenn Valley Radio',
		published: '2031-03-12',
		language: 'en',
		text: [
			'Seven people were injured on Tuesday evening when a footbridge over the River Lenn in Ostvale partly collapsed.',
			'“We had no warning of this kind,” the mayor, Ingrid Halversen, 58, told reporters. She said the bridge would stay closed until the summer.',
			'The railing gave way while about 40 people were crossing the river.',
		].join('\n'),
	},
	{
		id: 'welcome:courier',
		title: 'Footbridge collapse: what we know',
		publisher: 'Northern Courier',
		published: '2031-03-13',
		language: 'en',
		text: [
			'A footbridge over the River Lenn in Ostvale partly collapsed on Tuesday evening, and seven people were injured.',
			'The mayor, Ingrid Halversen, 58, said that the bridge would stay closed until the summer.',
			'Engineers had inspected the footbridge in October, and found no damage.',
		].join('\n'),
	},
];
