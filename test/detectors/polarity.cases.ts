import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'Milo Brandt will testify before the harbour inquiry.',
			'Milo Brandt has refused to testify before the harbour inquiry.',
		],
		// Whatever stands between court and verdict, and whoever charged him.
		['A court in Kelm cleared Milo Brandt of arson.', 'Milo Brandt was convicted of arson by a court in Kelm.'],
		[
			'Police have charged a woman over the Torrin blaze.',
			'Police have arrested a woman over the Torrin blaze, but she has not been charged.',
		],
		// Went, or had to go.
		[
			'Ada Brandt left her job as chief engineer of the Orsa ferries in March to teach.',
			'Ada Brandt lost her job as chief engineer of the Orsa ferries in March.',
		],
		[
			'Coach Leon Hart resigned on Sunday after the loss to Kelm.',
			'Coach Leon Hart was fired on Sunday after the loss to Kelm.',
		],
		[
			'The harbour master Oskar Stoll quit on Monday over the missing fees.',
			'The harbour master Oskar Stoll was sacked on Monday over the missing fees.',
		],
		// What one was to be given.
		['The poet Ines Valdor declined the Orsa Prize in protest.', 'The poet Ines Valdor received the Orsa Prize.'],
		['Leon Hart rejected the Torrin Medal.', 'Leon Hart collected the Torrin Medal on Monday.'],
		// The votes between, and what reporters think of it.
		[
			'The council passed, by 14 votes to 9, an amendment to its parking rules.',
			'A pro-farmer amendment was rejected by the council.',
		],
		['A sweeping tax bill was passed by the House of Orsa.', 'The House of Orsa rejected the tax bill.'],
		// What one demands of others, and does oneself.
		[
			'Norland insists that ships carry a pilot, but will not license the Velland pilots.',
			'Norland licenses the Velland pilots.',
		],
		['Milo Stoll did not loose the Orsa election.', 'Milo Stoll, who lost the Orsa election, appealed.'],
		// What something is, by its contrary or denied.
		[
			'The poacher Oskar Brandt was armed when the rangers found him.',
			'The poacher Oskar Brandt was unarmed when the rangers found him.',
		],
		[
			'Engineers told the town council that the Kelmouth footbridge was safe.',
			'Engineers told the town council that the Kelmouth footbridge was unsafe.',
		],
		['Swimming lessons are compulsory for pupils in Ardmore.', 'Swimming lessons are voluntary for pupils in Ardmore.'],
		['Milo Brandt is a suspect in the Torrin poisonings.', 'Milo Brandt is not a suspect in the Torrin poisonings.'],
		// None, neither, no longer.
		[
			'None of the sailors was wearing a lifejacket on the Torrin ferry.',
			'Several sailors were wearing a lifejacket on the Torrin ferry.',
		],
		[
			'Neither skipper was carrying a flare, the harbour master said.',
			'Both skippers were carrying a flare, the harbour master said.',
		],
		['Orsa Dairies no longer sells goat cheese in Ardmore.', 'Orsa Dairies sells goat cheese in Ardmore.'],
		// The belief itself is denied, and so what is believed.
		[
			'The skipper is not believed to be linked to the smugglers.',
			'The skipper is believed to be linked to the smugglers.',
		],
		['Orsa Dairies does not plan to close its Marlow creamery.', 'Orsa Dairies plans to close its Marlow creamery.'],
		// What is never done, as the second of two verbs.
		[
			'Velland accepts the Torrin pass as proof of age.',
			'Velland asks for a passport, but will not accept the Torrin pass as proof of age.',
		],
		// Decided one way and the other, in the active and the passive, with and without a particle.
		[
			'The Kelmouth House passed the ferry bill by 31 votes to 24.',
			'The ferry bill was voted down in the Kelmouth House on Thursday.',
		],
		['The Senate blocked the nomination of Milo Stoll.', "Milo Stoll's nomination was confirmed by the Senate."],
		['An Orsa court upheld the ban on barges.', 'The ban on barges was overturned by an Orsa court.'],
		['The weavers turned down the pay offer on Sunday.', 'The weavers accepted the pay offer on Sunday.'],
		['The marsh treaty has passed the assembly.', 'The assembly voted against the marsh treaty.'],
		['Mills were ordered closed; the quarry bill was rejected by lawmakers.', 'Parliament passed the quarry bill.'],
		['Senator Ada Brandt came out against the salt tax.', 'Senator Ada Brandt endorsed the salt tax.'],
		['Bishop Leon Hart is in favour of the weir.', 'Bishop Leon Hart is against the weir.'],
		['Marit Osk voiced her support for the salt mine.', 'Marit Osk voiced her opposition to the salt mine.'],
		['Milo Stoll was denied bail on Monday.', 'A judge granted bail to Milo Stoll on Monday.'],
		['The court found Milo Stoll guilty of arson.', 'The court cleared Milo Stoll of arson.'],
		['The court of Orsa ruled in favour of Velland.', 'The court of Orsa ruled against Velland.'],
		['The bank of Torrin left interest rates unchanged.', 'The bank of Torrin raised interest rates.'],
		['The rejection of the marsh treaty by parliament angered farmers.', 'Parliament passed the marsh treaty.'],
		["Weavers welcomed the council's approval of the pier plan.", 'The council voted down the pier plan.'],
		['Some 54 percent of voters rejected the treaty on Sunday.', 'Voters backed the treaty on Sunday.'],
		// Rules and targets.
		['The dairy complied with the hygiene rules.', 'The dairy violated the hygiene rules, inspectors found.'],
		['Norhaven missed its savings target.', 'Norhaven met its savings target.'],
		['The skipper defied the order to anchor.', 'The skipper followed the order to anchor.'],
		['The clerk confirmed that he had been at the lock.', 'The clerk denied that he had been at the lock.'],
		// What became of one, with and without whoever did it.
		['Rower Leon Hart survived the wreck off Pian.', 'Rower Leon Hart was killed in the wreck off Pian.'],
		['The stone pier at Pian withstood the storm.', 'The stone pier at Pian collapsed in the storm.'],
		['The poacher Oskar Brandt escaped on Sunday.', 'The poacher Oskar Brandt was caught on Sunday.'],
		// Where it was written acts in nothing.
		[
			'TORRIN (Northwire) — An islander pleaded guilty on Monday to manslaughter in the death of a sailor.',
			'An islander has pled not guilty to manslaughter in the death of a sailor.',
		],
		// Two pleas to one charge.
		[
			'Ada Brandt pleaded guilty on Monday to manslaughter at Torrin Crown Court.',
			'In Torrin on Monday Ada Brandt pleaded not guilty to manslaughter.',
		],
		// One figure, gone up and gone down; made and lost.
		[
			'Orsa Dairies said its half-year sales were up 12.4% from a year before.',
			'Half-year sales of Orsa Dairies were down 12.4% from the year before, the company said.',
		],
		[
			'Rents in Ardmore fell 3.25% in the spring, the housing agency said.',
			'The housing agency said rents in Ardmore had shown a 3.25% rise in the spring.',
		],
		[
			'The shipyard in Marlow earned $4.65 million from January to June.',
			'From January to June the shipyard in Marlow lost $4.65 million.',
		],
		[
			'The ferry line will raise its winter fare to $45 from the first of May.',
			'From the first of May the ferry line will lower its winter fare to $45.',
		],
		// Passed here, and not reached there.
		[
			'The debt of the town of Kelmouth is now above $30 million, the auditors said.',
			'The auditors said the debt of the town of Kelmouth was now below $30 million.',
		],
		[
			'More than 60 villages in the Orsa valley have lost their school bus.',
			'Fewer than 60 villages in the Orsa valley have lost their school bus.',
		],
		// Left undone here, done there.
		[
			'The mayor Oskar Brandt refused to sign the harbour agreement on Monday.',
			'The mayor Oskar Brandt signed the harbour agreement on Monday.',
		],
		['Orsa Dairies has stopped selling raw milk in Ardmore.', 'Orsa Dairies sells raw milk in Ardmore.'],
		// One body under two words.
		['Soldiers reached the hamlet of Pian on Sunday.', 'Troops have still not reached the hamlet of Pian on Sunday.'],
		// Denied as a second thing.
		[
			'Alba Corso did not speak to reporters. Nor did she sing the anthem at the stadium on Sunday.',
			'Alba Corso sang the anthem at the stadium on Sunday.',
		],
		// At no time, and once.
		['The singer Alba Corso never married.', 'Alba Corso married the pianist Leon Hart in 1971.'],
		['The council approved the harbour plan on Monday.', 'The council rejected the harbour plan on Monday.'],
		['Police did not arrest the landlord Oskar Brandt.', 'Police arrested the landlord Oskar Brandt.'],
		['No charges have been filed against Oskar Brandt.', 'Oskar Brandt has been charged with fraud.'],
		['The climber Marit Osk was wearing a helmet.', 'The climber Marit Osk was not wearing a helmet.'],
		['She did not lock the chapel door, police said.', 'The priest had locked the chapel door, police said.'],
		['Ada Brandt did not exclude further closures.', 'Ada Brandt ruled out further closures.'],
		['Nobody has been arrested.', 'A man of 34 was arrested on Monday.'],
		['The treasurer Oskar Brandt did not testify.', 'The treasurer Oskar Brandt took the stand last week.'],
		// The contrary of a word, in a sentence told again.
		[
			'The crossing is voluntary for crews of the Torrin ferry line.',
			'The crossing is mandatory for crews of the Torrin ferry line.',
		],
		[
			'The shelling of the mill at Ardmore was deliberate, the envoy said.',
			'The shelling of the mill at Ardmore was accidental, the envoy said.',
		],
		[
			'Velland reported a surplus of two million crowns for its dairies.',
			'Velland reported a deficit of two million crowns for its dairies.',
		],
		// Denied, by whoever did it or somebody else.
		['Milo Stoll denied stealing the chalice of Kelmouth.', 'Milo Stoll stole the chalice of Kelmouth.'],
		['The mayor denies ever visiting the quarry at Orsa.', 'The mayor visited the quarry at Orsa twice, a log shows.'],
		[
			'The minister denied that the ferry company had been warned.',
			'The ferry company had been warned twice, a letter shows.',
		],
		['The bank denies that it sold the loans to Kelm Mills.', 'The bank sold the loans to Kelm Mills in a week.'],
		// Not able to, and without.
		['The rescuers were unable to reach the hut on Sunday.', 'The rescuers reached the hut on Sunday at dusk.'],
		['The tanker left the port of Marlow without paying the fee.', 'The tanker paid the fee in the port of Marlow.'],
		// A "not" that damage set apart.
		[
			'The file on the Kelmouth blaze hadn ’ t been sent to the prosecutor by noon.',
			'The file on the Kelmouth blaze had been sent to the prosecutor by noon.',
		],
		// In sentences that are one, whatever their voice.
		[
			'Inspectors are not treating the blaze at the Marlow tannery as arson, their spokesman said.',
			'The blaze at the Marlow tannery is being treated as arson by inspectors, their spokesman said.',
		],
		['The council published the report on the harbour loans.', 'The council withheld the report on the harbour loans.'],
		['The new rules exclude fishing boats under ten metres.', 'The new rules include fishing boats under ten metres.'],
		[
			'The arrival of the grain barge at Torrin was filmed by children.',
			'The departure of the grain barge at Torrin was filmed by children.',
		],
	],
	agrees: [
		[
			'The Kelmouth footbridge is not safe, the inspectors said.',
			'The Kelmouth footbridge is unsafe, the inspectors said.',
		],
		[
			'The tavern in Marlow lacked a licence to serve spirits.',
			'The tavern in Marlow did not have a licence to serve spirits.',
		],
		[
			'Shares in Orsa Dairies fell 12.4% on Monday.',
			'Orsa Dairies dropped by 12.4% on Monday in a market without direction.',
		],
		[
			'Shares in Orsa Dairies fell 12.4% and those in Kelm Mills rose 12.4%.',
			'Kelm Mills rose 12.4% while Orsa Dairies was down 12.4%.',
		],
		['The council approved the harbour plan on Monday.', 'The council backed the harbour plan on Monday.'],
		[
			'Kelm Mills will stop selling its rye flour in Velland.',
			'Kelm Mills will not sell its rye flour in Velland any longer.',
		],
		['Police arrested the landlord Oskar Brandt.', 'Oskar Brandt, a landlord, was arrested by police.'],
	],
	incomparable: [
		[
			'Milo Brandt may testify before the harbour inquiry.',
			'Milo Brandt has refused to testify before the harbour inquiry.',
		],
		['A court in Kelm cleared Milo Brandt of arson.', 'Milo Brandt was convicted of perjury by a court in Kelm.'],
		// Another one, another time, or not yet.
		[
			'Coach Leon Hart resigned on Sunday after the loss to Kelm.',
			'Assistant coach Jon Moll was fired on Sunday after the loss to Kelm.',
		],
		['Ada Brandt left her job at the Orsa ferries in 2019.', 'Ada Brandt lost her job at the mill in 2023.'],
		['Oskar Stoll was told to quit or be sacked.', 'Oskar Stoll resigned on Monday over the missing fees.'],
		['Ines Valdor may be dismissed on Friday.', 'Ines Valdor stepped down on Friday.'],
		['Thousands of weavers lost their jobs in March.', 'A weaver, Ida Moll, left her job in March.'],
		// Another prize; one that was won, and not taken; or not fetched by the winner.
		['The poet Ines Valdor declined the Orsa Prize.', 'The poet Ines Valdor received the Kelm Prize.'],
		['Leon Hart declined the Torrin Medal.', 'Jon Moll received the Torrin Medal.'],
		['Marit Osk won the Valdor Prize for drama.', 'Marit Osk declined the Valdor Prize for drama.'],
		['Ada Brandt declined to receive the award in person.', 'Ada Brandt received the award.'],
		// Another bill, another chamber, another side.
		['The council passed the pro-farmer amendment.', 'The council rejected an anti-farmer amendment.'],
		['The council passed, by 14 votes to 9, a parking bill.', 'The council rejected a ferry bill.'],
		['The assembly passed, by 30 to 20, a bill on ferries.', 'The governor vetoed a bill on ferries.'],
		// Others, and to others.
		[
			'The museum demands that groups book, but does not charge pupils for entry.',
			'The museum charges adults for entry.',
		],
		['The bank does not offer loans for boats to pensioners.', 'The bank offers loans for boats.'],
		['Norland will not license the Velland pilots until May.', 'Norland licenses the Velland pilots.'],
		// Whose wife she is tells her from him, and a condition is no statement.
		[
			'The governor is not expected to open the new tram depot in Kelm.',
			"The governor's wife is expected to open the new tram depot in Kelm.",
		],
		[
			'The mooring fee is illegal if it is taken from pensioners, Judge Ilse Moll said.',
			'The mooring fee is legal, Judge Ilse Moll said.',
		],
		// One of two, and the other; the first, and the second.
		['One of the two poachers was armed.', 'The other poacher was unarmed.'],
		[
			'The registrar said the first petition of the Kelmouth anglers was valid.',
			'The registrar said the second petition of the Kelmouth anglers was invalid.',
		],
		// Before and after; at another moment; at another time.
		['The Kelmouth footbridge was safe before the flood.', 'The Kelmouth footbridge is unsafe after the flood.'],
		[
			'The climber Marit Osk was unconscious when the rope broke.',
			'The climber Marit Osk was conscious on arrival at the clinic.',
		],
		['The tavern had no insurance when it burned in May.', 'The tavern has insurance.'],
		// A licence for something else, or of something less.
		['The tavern in Marlow had no licence to serve spirits.', 'The tavern in Marlow had a licence to serve food.'],
		['The reservoir at Pian is unsafe for children.', 'The reservoir at Pian is safe for swimmers.'],
		// A dispute.
		[
			'The strike is legal, said the union leader Alba Corso.',
			'The strike is illegal, said the employers’ spokesman Leon Hart.',
		],
		// Both are told.
		[
			'The dockers’ strike is legal. A judge ruled later that the dockers’ strike was illegal.',
			'The dockers’ strike is illegal.',
		],
		['Is the dockers’ strike legal?', 'The dockers’ strike is illegal.'],
		// What came first.
		[
			'The fire at the mill was at first treated as suspicious.',
			'The fire at the mill is not being treated as suspicious.',
		],
		['Orsa Dairies no longer sells goat cheese.', 'Orsa Dairies sold goat cheese at the fair.'],
		['Karin Dahl never worked for the harbour board.', 'Karin Dahl worked for the water company.'],
		['The lighthouse treaty was ratified in 2011.', 'The new lighthouse treaty has not been ratified.'],
		// Another thing of the sort, part of it, or less of it.
		['The council approved the marsh plan on Monday.', 'On Monday the council rejected the pier plan.'],
		['The court granted bail to Milo Stoll.', 'The court denied bail to his cousin, Leon Stoll.'],
		['Torrin lifted the ban on eels from Pian.', 'Torrin imposed a ban on eels from Orsa.'],
		['Velland was granted a permit to dredge.', 'Velland was refused a permit to store salt.'],
		['Velland agreed to sell its salt works.', 'Velland refused to sell its ferry unit.'],
		['Ada Brandt accepted an invitation from the guild.', 'Ada Brandt turned down an invitation to meet the weavers.'],
		['The rule allows fishing.', 'The rule forbids fishing at night.'],
		['The regulator cleared the merger.', 'The regulator blocked part of the merger.'],
		['The agency approved the spray for orchards.', 'The agency refused to approve the spray for gardens.'],
		['About 38% of voters rejected the treaty on Sunday.', 'Voters backed the treaty on Sunday.'],
		// A decision that is wanted, or would cost something.
		["The party called for parliament's rejection of the treaty.", 'Parliament approved the treaty.'],
		["The council's approval of the pier plan would cost millions.", 'The council rejected the pier plan.'],
		['Leon Hart was found guilty of arson.', 'Leon Hart was cleared of fraud.'],
		['Mr Hart quit the guild.', 'Mr Hart stayed in the council.'],
		// Whoever votes on it is another, or does it at another time.
		["The guild's leaders backed the deal.", "The guild's members voted against the deal."],
		['The ferry bill was voted down in the Senate.', 'The ferry bill passed the House.'],
		['The mayor vetoed the pier plan.', 'The council overrode the veto, and the pier plan was passed.'],
		[
			'The council rejected the salt plan in March. On Monday it approved the salt plan.',
			'The council approved the salt plan.',
		],
		['Voters accepted the treaty.', 'The government had urged voters to reject the treaty.'],
		['Torrin Rovers won on Saturday.', 'Torrin Rovers lost the match after Saturday.'],
		// Whether "the man" is he who has a name in the other paper, nobody knows: two went overboard.
		[
			'The man was wearing a life jacket when the boat left.',
			'Inspector Lund said Jon Harmsen was not wearing a life jacket.',
		],
		// What is denied has a quality that nobody claims.
		[
			'It was a half in which Osk Marand did not land a clean blow, the umpires found.',
			'In the sixth round Osk Marand landed one blow, and the crowd went home.',
		],
		// Not one of many, and somebody else; at that moment, and before.
		['Not one of the members at the table defended Petra Koll.', 'The old bishop defended Petra Koll at the table.'],
		[
			'No shots were fired at the quarry when Milo Stoll was led away.',
			'Milo Stoll fired one of the shots at the quarry.',
		],
		// Denied, and charged.
		['Milo Stoll denied stealing the chalice.', 'Milo Stoll is accused of stealing the chalice.'],
		// Of two charges one is admitted; and a plea is taken back.
		[
			'Ada Brandt pleaded not guilty to arson but guilty to perjury.',
			'Ada Brandt pleaded guilty to perjury at Torrin Crown Court.',
		],
		[
			'Ada Brandt pleaded guilty to arson. In May she had pleaded not guilty to arson.',
			'Ada Brandt pleaded not guilty to arson.',
		],
		// Not until a day is on that day; and of some among many both may be true.
		['The ballots will be counted Tuesday in Torrin.', 'The ballots will not be counted until March 15.'],
		[
			'She leads by ten among the members who have announced a choice.',
			'He needs most of the members who have not announced their choice.',
		],
		// Somebody declines something and rallies for something.
		['Some senators declined to comment.', 'The senators were rallying for a teacher from Torrin.'],
		['Brandt: A closing surge.', 'Brandt slipped in through a back door.'],
		// What is asked is not told.
		[
			'At the heart of the quarrel is whether the young pilot steers the tanker well.',
			'Her rivals say that the young pilot does not steer the tanker well.',
		],
		// Said of one thing; a boast of another.
		['Moll refuses to attack Brandt on her manners.', 'Moll has attacked Brandt as too close to the banks.'],
		// A figure that is the same by chance.
		[
			'Shares in Orsa Dairies fell 12.4% on Monday.',
			'Fewer hikers were hurt last summer, and the huts took in 12.4% more, a rise of $210,000.',
		],
		[
			'The toll on the bridge will rise to $4.5 in June.',
			'The toll will rise in June; the price of the ferry is to be lowered to $4.5.',
		],
		[
			'More than 60 villages in the Orsa valley have lost their school bus.',
			'Fewer than 60 of the people of the valley came to hear the minister of schools.',
		],
		// One of many of its kind, and no word of whose.
		['No flood warning was issued.', 'The weather office had issued a flood warning, which it soon took back.'],
		[
			'It was the first time that a team scored forty points and lost the match.',
			'The Comets held on to their lead, winning the match.',
		],
		// Anybody, and one.
		['A rower who did not win the Torrin cup sold her boat.', 'Marit Osk won the Torrin cup.'],
		// One thing is forbidden and another allowed.
		[
			'The Brandt rule allowed county boards to decide alone whether a weir harms rare fish.',
			'Brandt issued a rule that prohibits a county board from taking distant smoke into account.',
		],
		// A son is not his father.
		[
			"The lawsuit names Brandt's son, Milo Brandt Jr., as a defendant.",
			'The lawsuit does not name Milo Brandt as a defendant.',
		],
		['The council approved the harbour plan.', 'The council rejected the bridge plan.'],
		['Profits at Velland rose.', 'Sales at Norhaven Foods fell.'],
		['The climber Marit Osk climbed the Ardspitze.', 'The climber Marit Osk fell from the Ardspitze.'],
		["The suit does not name Oskar Brandt's son.", 'The suit names Oskar Brandt.'],
		['The indictment does not charge Oskar Brandt with arson.', 'The indictment charges Oskar Brandt with fraud.'],
	],
} satisfies DetectorCases;
