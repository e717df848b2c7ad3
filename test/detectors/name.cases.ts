import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		['The coach, Marit Hollander, praised the defence.', 'Coach Marit Hollender praised the defence.'],
		[
			'Prosecutor Jon Tavish said the trial would open in May.',
			'The trial would open in May, prosecutor Jon Tevish said.',
		],
		[
			'The company named Catherine Orlby as its chief executive.',
			'Katherine Orlby was named chief executive of the company.',
		],
		['Judge Philip Harrock sentenced the landlord.', 'The landlord was sentenced by Judge Philip T. Harock.'],
		['Duncan Brait, 36, fell from the ridge.', 'Duncan Robert Braite, 36, slipped and fell from the ridge.'],
		['Kathryn Orlby, 61, was found dead in the flat.', 'Catherine Orlby, 61, was found dead in a flat.'],
		['The singer Berta Quilland died at home on Monday.', 'Berta Quillan, the singer, died at home on Monday.'],
	],
	agrees: [
		['The coach, Marit Hollander, praised the defence.', 'Hollander praised the defence.'],
		[
			'President Volodimir Zelenko met the envoys in Kyiv, Ukraine.',
			'President Volodymyr Zelenko met the envoys in Kyiv, Ukraine.',
		],
		['The Organisation for Harbour Safety opened an inquiry.', 'The Organization for Harbor Safety opened an inquiry.'],
		['Sofía Ardente scored twice for Norhaven.', 'Sofia Ardente scored twice for Norhaven.'],
	],
	incomparable: [
		[
			'Anna Bell testified on the first day.',
			'Hanna Ball testified for the other side in another case, and Anna Bell listened.',
		],
		['Jon Tavish, an Iowa Democrat, opposed the bill.', 'Iowa Democratic Rep. Jon Tavish opposed the bill.'],
		['Lawyer Mark Hellan said he would appeal.', 'The singer hired a new lawyer, Shawn Hollan.'],
		['The House approved the bill on Tuesday.', 'A mouse was found in the court, Mouse Control said.'],
	],
} satisfies DetectorCases;
