import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// Obituary: the second word.
		[
			'"She never owned a clock in her life," said Eva Lind.',
			'"She hardly owned a clock in her life," Eva Lind recalled.',
		],
		// A document quoted by two papers.
		[
			'"The board knew of the loans for years and told the shareholders nothing," the lawsuit says.',
			'"The board knew of the loans for months and told the shareholders nothing," the suit states.',
		],
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
		// A part that agrees hides none that differs.
		[
			'"The bridge is closed to lorries. Drivers should take the northern tunnel tonight," Constable Hale said.',
			'"The bridge is closed to lorries," Constable Hale said.\n\n"Drivers should take the southern tunnel tonight," she added.',
		],
		// At the very end, where both end the sentence.
		[
			'"We will meet again next week to go on with the negotiations," the union\'s Berit Aas said.',
			'"We will meet again next week to go on with the strike," the union\'s Berit Aas said.',
		],
		[
			'"They took what they wanted because the guards slept," curator Lena Brandt said.',
			'"They took what they wanted because nobody watched," curator Lena Brandt said.',
		],
		// And at its beginning.
		[
			'"Nobody on the board knew about the second loan," Harmsen said.',
			'"Everybody on the board knew about the second loan," Harmsen said.',
		],
		// A few words, told to be the same by the sentence before or after.
		[
			'"We never asked her. We refuse her gift," the choirmaster said.',
			'"For thirty years we sang, and we never asked her. We refuse her money," the choirmaster said.',
		],
		[
			'"The referee lied. Nobody believed the captain of the visitors," coach Ines Valdor said.',
			'"The referee slept. Nobody believed the captain of the visitors," coach Ines Valdor said.',
		],
		// Beside "he said".
		[
			'"Whatever the motives of the burglar," Mr. Osei said, "the museum will open its doors on Monday."',
			'"Whatever the motives of the guard," Mr. Osei said, "the museum will open its doors on Monday."',
		],
		// Opened in one paragraph, closed in the next.
		[
			'"It was not the usual noise from the street.\n\nYou had the feeling that something was terribly wrong," neighbour Lena Brandt said.',
			'"You had the feeling that something was slightly wrong," neighbour Lena Brandt said.',
		],
		// Doubled marks.
		[
			'""We have learned something from the collapse of the dam," engineer Pavel Roth said.',
			'"We have learned nothing from the collapse of the dam," engineer Pavel Roth said.',
		],
		// Half of a compound.
		[
			'"I saw three of my co-workers run for the stairs," cashier Mona Pohl said.',
			'"I saw three of my co-tenants run for the stairs," cashier Mona Pohl said.',
		],
		// A short one, every word but one the same.
		[
			'"That is not sustainable, but those are the prices," Keller said.',
			'"That is not sustainable, but those were the prices," Keller said.',
		],
		[
			'"She painted the harbour every morning until the end," her daughter Ida Voss said.',
			'"She painted the harbour every evening until the end," her daughter Ida Voss said.',
		],
		[
			'The study shows that "the vaccine protects most children for three winters," Dr. Amal Idris said.',
			'"The vaccine protects some children for three winters," Dr. Amal Idris said.',
		],
		[
			'"Our profit will grow faster than our costs in the second half," chief executive Ruben Stoll said.',
			'"Our profit will grow no faster than our costs in the second half," chief executive Ruben Stoll said.',
		],
		// One word of grammar that is not a matter of style.
		[
			'"I have broken no laws and have never seen the rules or regulations of the club," treasurer Dora Finch said.',
			'"I have broken no laws and have never seen the rules and regulations of the club," treasurer Dora Finch said.',
		],
		// "That" and "and" are said or not.
		[
			'"The referee told me the goal was good," striker Noa Lindqvist said.',
			'"The referee told me that the goal was good," striker Noa Lindqvist said.',
		],
		[
			'"The river came over the wall and took the bridge," farmer Tom Ashby said.',
			'"The river came over the wall, took the bridge," farmer Tom Ashby said.',
		],
		[
			'"The loan is safe and cheap," banker Ruben Stoll said.',
			'"The loan is safe but cheap," banker Ruben Stoll said.',
		],
		// A short one that the other has nearly whole, both with the speaker\'s name.
		['Singer Ana Roth admitted that she "went too far".', '"I went much too far," Ana Roth said in a video.'],
		// An article more, or another one.
		[
			'"The valley needs a dam or tunnel before the next winter," Mayor Lund said.',
			'"The valley needs a dam or a tunnel before the next winter," Mayor Lund said.',
		],
		[
			'"He was the captain who believed in us," midfielder Noa Lindqvist said after the funeral.',
			'"He was a captain who believed in us," midfielder Noa Lindqvist said after the funeral.',
		],
		[
			'"The jury has to decide whether poison was in the soup or coffee," prosecutor Ivo Marrick said.',
			'"The jury has to decide whether the poison was in the soup or the coffee," prosecutor Ivo Marrick said.',
		],
		[
			'"We are asking shareholders to vote for the merger in spring," chief executive Ruben Stoll said.',
			'"We are asking the shareholders to vote for the merger in spring," chief executive Ruben Stoll said.',
		],
		// A letter, and those who wrote it: one text, if no more than a word of grammar differs.
		[
			'The nurses rejected the plan as "an excuse to closing village hospitals".',
			'The letter calls the plan "an excuse for closing village hospitals".',
		],
		[
			'The complaint says the quarry "poisoned wells along the river for decades".',
			'The farmers say that the quarry "poisoned the wells along the river for decades".',
		],
		[
			'"The committee must disclose all loans of that bank before a vote," the petition says.',
			'"The committee must disclose all loans of that bank before any vote," the islanders wrote.',
		],
		// The same words in the paper's own voice are not what he said.
		[
			'The council may reopen the northern tunnel. "We have a plan to end the strike and reopen the northern tunnel," Mayor Lund said.',
			'The council may reopen the northern tunnel in May. "We have a plan to end the strike and reopen the southern tunnel," Mayor Lund said.',
		],
		// The marks were lost.
		[
			'"I trained for this race on the frozen lake every winter," skater Lise Hovland said.',
			'Skater Lise Hovland was calm.\n\nI trained for this race on the frozen lake every morning.\n\nShe will retire in May.',
		],
	],
	agrees: [
		// Sport: written short and in full.
		[
			'"I\'d give back every cap I have for one more point," Nils Sorel said.',
			'"I would give back every cap I have for one more point," Nils Sorel said.',
		],
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
		// The other source has our words elsewhere.
		[
			'"Every family in the valley has lost a roof," Mayor Lund said.',
			'Every family in the valley has lost a roof, the mayor told us. "Nearly every family in the valley has lost a roof," Mayor Lund said later.',
		],
		[
			'"They\'re gonna close the theatre before Easter," said actor Milo Brandt.',
			'"They are going to close the theater before Easter," said actor Milo Brandt.',
		],
		[
			'"I counted twenty-five shots from the red car," Ada Quist said.',
			'"I counted 25 shots from the red car," Ada Quist said.',
		],
		[
			'"The match began at 6 p.m. with 30 per cent of the seats empty," Ruiz said.',
			'"The match began at 6:00 pm with 30% of the seats empty," Ruiz said.',
		],
		[
			'"Well, you know, the referee was right and we were too slow," coach Dunn said.',
			'"The referee was right and we were too slow," coach Dunn said.',
		],
		[
			'"We are leaving the f***ing building tonight," a man shouted to Officer Bray.',
			'"We are leaving the fucking building tonight," a man shouted to Officer Bray.',
		],
		// A speaker goes on with "and", a paper begins anew.
		[
			'"The nurses lied to the board many times. Nothing happened to them," surgeon Ivo Marrick said.',
			'"The nurses lied to the board many times, and nothing happened to them," surgeon Ivo Marrick said.',
		],
		// A title, short and in full.
		[
			'"We are proud to welcome our new surgeon, Dr. Idris, to the island clinic," Mayor Lind said.',
			'"We are proud to welcome our new surgeon, Doctor Idris, to the island clinic," Mayor Lind said.',
		],
		// An apostrophe lost.
		[
			'"We know were closer to the islanders than before," Dr. Amal Idris said.',
			'"We know we\'re closer to the islanders than before," Dr. Amal Idris said.',
		],
		// Tokens pulled apart, and a closing mark that clings to the next word.
		[
			'" The warehouse was locked from the outside , " said Inspector Moy .',
			'"The warehouse was locked from the outside," said Inspector Moy.',
		],
		[
			'"The warehouse was locked from the outside, "Moy told the Harbour Daily.',
			'"The warehouse was locked from the outside, "he told the Harbour Daily.',
		],
		// An article before a name is the paper's.
		[
			'"She has checked herself into the Ostrava Clinic this morning," her agent Milo Brandt said.',
			'"She has checked herself into Ostrava Clinic this morning," her agent Milo Brandt said.',
		],
		[
			'"It was an historic evening for a club of our size," coach Dunn said.',
			'"It was a historic evening for a club of our size," coach Dunn said.',
		],
		[
			'"We counted a hundred seals on the northern beach," biologist Ada Quist said.',
			'"We counted 100 seals on the northern beach," biologist Ada Quist said.',
		],
		// One quotation ends where the other goes on.
		[
			'"The merger makes both banks stronger," Stoll said.',
			'"The merger makes both banks stronger and will cost no jobs," Stoll said.',
		],
	],
	incomparable: [
		// After the same few words each paper goes on with another sentence.
		[
			'"We never asked her. It rained all day," the choirmaster said.',
			'"We never asked her. The roof came down on us," the choirmaster said.',
		],
		// Sport: words in single marks that end in s, and the papers' own words between.
		[
			"Nils Sorel blames 'directors with other businesses' for his dismissal, and called the stadium 'something of a madhouse'.",
			"Nils Sorel blames 'directors with other businesses' for his early exit, calling what went on there 'something of a madhouse'.",
		],
		// What a document says a person says anew, in its words and of him whom it speaks to.
		[
			'"The board knew of the loans for years and told the shareholders nothing at all," the lawsuit says.',
			'"The board knew of the loans for months and told the shareholders nothing at all," Ada Brandt wrote.',
		],
		[
			'"This was a breach of trust without example: the bank of the fishermen sold their boats to pay its own debts," Ada Brandt said.',
			'"The sale was a breach of trust beyond all imagining: the bank of the harbour\'s poor fishermen gave up their boats to pay its own debts," the suit states.',
		],
		[
			'"I fear that his plan reflects the wishes of the quarry owners rather than the needs of the village," said Father Brandt.',
			'"Your plan reflects the wishes of the quarry owners rather than the needs of the village," says the letter.',
		],
		[
			'"We lost the engine and then we lost the lights," said Captain Ines Valdor.',
			'"The passengers stayed calm and the crew did everything right," said Captain Ines Valdor.',
		],
		[
			'"The budget is balanced and taxes will not rise," the minister said.',
			'"Hospitals are full and nurses are exhausted," the minister said.',
		],
		// Of two people who say the like, one is named too far away.
		[
			'"I do not really trust that kind of promise," Harbour Master Nils Sorel, a sailor for thirty years and head of the pilots — who were asked last week — told the assembly.',
			'"I do not trust that promise," union leader Petra Koll said.',
		],
		// A phrase in common.
		[
			'"There were at least a dozen people inside the chapel when the roof came down," the police said.',
			'"There was at least a dozen of us on the stairs, and nobody was hurt," witness Greta Holm said.',
		],
		[
			'"I am not running for the senate as a surrogate for being elected prom king," Ames said.',
			'"I did not take this job to be elected prom king," Ames said two years ago.',
		],
		// Two speakers, one line.
		[
			'"The minister is cutting waste in the hospitals," spokesman Arno Veit said.',
			'"The minister is cutting beds in the hospitals," union leader Petra Koll said.',
		],
		[
			'"This verdict is a warning to every landlord in the city," Judge Pell said.',
			'Judge Pell said the verdict was a stern warning to all landlords in the city.',
		],
		// What a letter says to somebody, its writer says of him.
		[
			'"The quarry destroyed your wells, and you deserve clean water," the letter says.',
			'"The quarry destroyed their wells, and they deserve clean water," lawyer Ada Brandt said.',
		],
		// Two translations.
		[
			'"The wave carried our boats into the mountains," fisherman Kenji Orsa said through an interpreter.',
			'"The wave took our boats up into the mountains," fisherman Kenji Orsa said.',
		],
		[
			'President Ilya Varga spoke in Hungarian, with an English translation.\n\n"Together we will be able to build a new bridge for both countries," Varga said.',
			'"Together we are going to build a new bridge for both countries," Varga said.',
		],
		// Said again, on another day.
		[
			'“We have mended a lot of nets in these nine winters,” Ada Brandt told dockers on Wednesday.',
			'“We have mended a whole lot of nets in these nine winters,” Ada Brandt told the miners of Orsa on Monday.',
		],
	],
} satisfies DetectorCases;
