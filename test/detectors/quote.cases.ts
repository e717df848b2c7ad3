import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'"We lost the engine and then we lost the lights," said Captain Ines Valdor.',
			'"We lost the engine and then we lost the radio," said Captain Ines Valdor.',
		],
		[
			'"This verdict is a warning to every landlord in the city," Judge Pell said.',
			'Judge Pell said: "This verdict is a very clear warning to every landlord in the city."',
		],
		[
			'"I have never seen the river rise so quickly in my life," said farmer Tom Ashby.',
			'"I have rarely seen the river rise so quickly in my life," farmer Tom Ashby said.',
		],
	],
	agrees: [
		[
			'"We lost the engine and then we lost the lights," said Captain Ines Valdor.',
			'“We lost the engine,” said Captain Ines Valdor, “and then we lost the lights.”',
		],
		[
			'"We\'re going to rebuild the harbour wall this winter," said Mayor Lund.',
			'"We are going to rebuild the harbor wall this winter," Mayor Lund said.',
		],
		[
			'"He [the driver] saw the red light far too late," said Inspector Moy.',
			'"He saw the red light far too late," said Inspector Moy.',
		],
		[
			'"It was the best final ... I have played in," said Hollander.',
			'"It was the best final and the hardest crowd I have played in," said Hollander.',
		],
	],
	incomparable: [
		[
			'"We lost the engine and then we lost the lights," said Captain Ines Valdor.',
			'"The passengers stayed calm and the crew did everything right," said Captain Ines Valdor.',
		],
		[
			'"The budget is balanced and taxes will not rise," the minister said.',
			'"Hospitals are full and nurses are exhausted," the minister said.',
		],
	],
} satisfies DetectorCases;
