import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// Business: both are named in both, each beside words of their own.
		[
			'The offer is full and fair, Jonas Feld said. "There is room for only one big bakery in this country," Mei Tanaka said.',
			'Mei Tanaka did not agree. "There is room for only one big bakery in this country," Mr. Feld said.',
		],
		// Sport: two men of one club.
		[
			'"We take these reports very seriously and will say nothing more until the hearing," general manager Oskar Lindahl said.',
			'"We take these reports very seriously and will say nothing more until the hearing," general manager Oskar Brenner said.',
		],
		// Crime.
		[
			'"The suspect gave up after four hours of talks," said Inspector Ruth Adeyemi.',
			'Chief Constable Paul Greer said: "The suspect gave up after four hours of talks."',
		],
		// Disaster, told and quoted.
		[
			'Fire chief Dario Conti said the flames had spread through the empty warehouse within ten minutes.',
			'"The flames spread through the empty warehouse within ten minutes," said Mayor Elin Haug.',
		],
		// Business.
		[
			'"Every supplier will be paid before the end of the month. Nobody has to worry," finance director Mei Tanaka said.',
			'"Every supplier will be paid before the end of the month," founder Jonas Feld said.',
		],
		// Science: two institutes.
		[
			'The Norhaven Institute said: "The sample contains traces of water from the oldest lake."',
			'"The sample contains traces of water from the oldest lake," the University of Veld said.',
		],
		// Obituary.
		[
			'"She taught three generations of cellists to listen before they played," said conductor Ivo Marsh.',
			'"She taught three generations of cellists to listen before they played," said her pupil Clara Benn.',
		],
		// "He" is no woman, whoever he is.
		[
			'A boatman stood on the quay. "The fog came down like a curtain," he said.',
			'"The fog came down like a curtain," passenger Clara Benn said.',
		],
		// All that is said, if little.
		[
			'"The river has found no friends here," said Mayor Elin Haug.',
			'"The river has found no friends here," said fireman Goran Falk.',
		],
	],
	agrees: [
		[
			'"The bridge was closed because two cables had snapped overnight," engineer Pavel Roth said.',
			'"The bridge was closed because two cables had snapped overnight," Mr. Roth said.',
		],
		[
			'"The tax will fall on those who own three houses or more," Treasurer Katherine Ames said.',
			'"The tax will fall on those who own three houses or more," Kate Ames said.',
		],
		[
			'"The jury heard eleven witnesses and believed ten of them," said Judge Mohammed Saleh.',
			'"The jury heard eleven witnesses and believed ten of them," Judge Muhammad Saleh said.',
		],
		// Coreference.
		[
			'Judge Nora Pell spoke after the verdict. "The jury heard eleven witnesses and believed ten of them," she said.',
			'"The jury heard eleven witnesses and believed ten of them," Judge Nora Pell said.',
		],
	],
	incomparable: [
		// Politics: whose words they are, and who passed them on.
		[
			'Elin Haug said that "nobody can end the ferry service with an order".',
			'"Nobody can end the ferry service with an order," the mayor said on Tuesday, according to Harbour News reporter Tom Ashby.',
		],
		// A surname alone may be read with the wrong first name.
		[
			'Senator Ivo Marsh and Ada Marsh came in. "The returns show thirty years of honest work," Marsh said.',
			'"The returns show thirty years of honest work," Mrs. Marsh said.',
		],
		// One speaks for the other.
		[
			'"The senator will answer every question about the loan on Friday," said Arno Veit, a spokesman for Senator Hollis.',
			'"The senator will answer every question about the loan on Friday," Senator Dana Hollis said.',
		],
		[
			'"The prisoner was moved to another wing after the riot," police said.',
			'"The prisoner was moved to another wing after the riot," police chief Ruth Adeyemi said.',
		],
		// A paper passes on what somebody told it.
		[
			'"The stadium will not be ready before the opening match," Harbour News reported.',
			'"The stadium will not be ready before the opening match," the Veld Football Association said.',
		],
		// Both are named beside the words.
		[
			'"The reservoir will be empty by the end of August," said engineer Pavel Roth, standing beside Mayor Elin Haug.',
			'"The reservoir will be empty by the end of August," said Mayor Elin Haug.',
		],
		// Two people on one matter.
		[
			'"The reservoir will be empty by the end of August," said engineer Pavel Roth.',
			'"The reservoir has never been as low in forty years," said Mayor Elin Haug.',
		],
		// A campaign is not the candidate it is named for.
		[
			'The Hollis campaign said the plan "would end the ferry service as we know it".',
			'"The plan would end the ferry service as we know it," said Petra Koll, who speaks for the campaign.',
		],
		// A phrase in passing, of which the other makes a whole sentence.
		[
			'"We want to make sure. That is why two dogs were sent in," said Inspector Ruth Adeyemi.',
			'"We want to make sure that every voter has a chance to be heard before the polls close," said Clara Benn.',
		],
		// A phrase of the street.
		['"Enough is enough," said Mayor Elin Haug.', '"Enough is enough," said farmer Tom Ashby.'],
		// Told as fact in one of them.
		[
			'The flames spread through the empty warehouse within ten minutes.',
			'"The flames spread through the empty warehouse within ten minutes," said Mayor Elin Haug.',
		],
	],
} satisfies DetectorCases;
