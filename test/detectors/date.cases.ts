import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// Whoever else is named between her and what happened to her.
		['Ada Brandt died in Ossel in 2002.', 'Ada Brandt, 81, widow of the composer Jon Tavish, died in Ossel in 2004.'],
		// An empty verb leaves the event to its noun: court, sports, disaster.
		[
			'The sentencing of the former treasurer Osk Marand has been set for 21 June.',
			'Judge Ilse Torv will sentence the former treasurer Osk Marand on 28 June.',
		],
		[
			'Goalkeeper Jon Tavish suffered a shoulder injury against Sotherby on 4 March and missed five games.',
			'Jon Tavish injured his shoulder against Sotherby on 5 March and missed five games.',
		],
		// The happening as a noun in -ing.
		[
			'The killing of the beekeeper Ada Brandt on 9 April shocked the village of Orsa.',
			'Ada Brandt, a beekeeper in the village of Orsa, was killed on 10 April.',
		],
		// Crime: a siege, a fire bomb.
		[
			'The police station in Ardmore was firebombed on Monday night by masked men.',
			'Masked men attacked the police station in Ardmore with petrol on Wednesday night.',
		],
		['The ferry terminal in Ardmore caught fire on 21 July.', 'The ferry terminal in Ardmore burned on 22 July.'],
		// Court: a second day of which both tell is no answer.
		[
			'The court heard the widow on Monday and her brother on Wednesday.',
			'On Tuesday the widow was heard by the court in Ardmore, and on Wednesday her brother.',
		],
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
		// Hours of the clock, and parts of a day.
		['The freighter struck the Corran bridge at 7:40 p.m.', 'The freighter struck the Corran bridge at about 8.30pm.'],
		// Hardly anything but the story's own event has an hour, and either article gives one alone.
		[
			'The night train to Orsa hit the snow wall at about 11:20 p.m., the Rail Board said.',
			'All 80 passengers of the train to Orsa were asleep when it hit the snow wall at 12.05am.',
		],
		[
			'The widow was found dead in her greenhouse on Friday morning.',
			'The widow was found dead in her greenhouse on Friday evening.',
		],
		['The tunnel stays closed until Wednesday.', 'The tunnel is shut until Thursday.'],
		['Sotherby had not won the Lantern Cup since 1996.', 'Sotherby won the Lantern Cup for the first time since 1998.'],
		// The happening as a noun, or told in two words.
		[
			'Jon Tavish was found guilty of arson in March 2009.',
			'The conviction of Jon Tavish for arson in April 2009 surprised nobody.',
		],
		[
			'A memorial concert for the drowned sailors will be held on 15 May.',
			'The memorial concert for the drowned sailors is in the town hall on 22 May.',
		],
		['On May 4, when the Lady Ursa sank, the sea was calm.', 'The Lady Ursa sank on May 14.'],
		['Tavish was let go from the brewery on Thursday.', 'The brewery let Tavish go on Tuesday, police said.'],
		[
			'In 1987 the trawler Lady Ursa went down.',
			'It is the worst loss since 1989, when the trawler Lady Ursa capsized.',
		],
		[
			'The freighter struck the Corran bridge at 10:14 p.m. local time (2014 GMT).',
			'The freighter struck the Corran bridge at 11:30 p.m. local time.',
		],
		// Far behind its verb, or before all the verbs that it holds for.
		[
			'The widow sold the last of her three vineyards in the hills above the old harbour to a bank for 9 million crowns in 1964.',
			'The last of the three vineyards was sold to a bank for 9 million crowns in 1974.',
		],
		[
			'On Thursday the coastguard stopped three skiffs and foiled an attack on the tanker Lady Ursa.',
			'The coastguard foiled an attack on the tanker Lady Ursa on Friday.',
		],
		['Ada Brandt will host this year’s Lanterns.', 'Ada Brandt is to host next year’s Lanterns.'],
		[
			'The ministers plan to meet in Ardmore — perhaps in early June.',
			'The ministers plan to meet in Ardmore in late June.',
		],
		// A team by its town and by its own name.
		[
			'Velland signed the goalkeeper Osk Marand on Monday. The Velland Rovers paid nothing.',
			'The Rovers signed the goalkeeper Osk Marand on Tuesday.',
		],
		// What is of a life: one is born, weds and dies once.
		[
			'The novelist Harriet Voss left school at 15. Born in 1942, the daughter of a miner, she was a maid at first.',
			'Harriet Voss was born in 1943 in a village where her father taught Latin.',
		],
		[
			'Harriet Voss married the poet Ian Dell in 1965; they parted in 1980.',
			'Her husband, Ian Dell, whom Harriet Voss wed in 1967, was a poet.',
		],
		[
			'The novelist Harriet Voss died on Monday after a short illness.',
			'Harriet Voss, whose first book was Salt, died on Sunday.',
		],
		// Since when it had not been so.
		['It was the first trophy for Penmore Town since 1988.', 'Not since 1991 had Penmore lifted a trophy.'],
		['Nurses last went on strike in 2017.', 'It is the first stoppage by nurses since 2013.'],
		// The one hour that either article gives.
		['The Lyra probe landed on the asteroid Teno at 09:42 GMT.', 'Lyra touched the surface of Teno at 10.15am GMT.'],
		// What a participle beside the verb dates.
		[
			'On Thursday the coastguard stopped three skiffs in the strait.',
			'The coastguard stopped three skiffs, crossing the strait on Friday with 12 men aboard.',
		],
		['The schools in the valley stay closed until Thursday.', 'All schools will be shut until Friday.'],
		// So long before or after something else.
		[
			'Brandt married the dancer two weeks before the crash.',
			'Brandt married the dancer three months before the crash.',
		],
		[
			'The engineer had a stroke nine days after the launch of the ferry.',
			'The engineer suffered a stroke two months after the launch of the ferry.',
		],
		// One of a series, as far as both tell of it: who did it, to whom, where, what for.
		[
			'Ada Brandt will hold a rally for the pension fund in Kelmouth on Monday.',
			'The rally of Ada Brandt for the pension fund in Kelmouth is on Tuesday.',
		],
		[
			'The Corran Rovers beat Marlow Town in the quarter-final on Saturday.',
			'The Corran Rovers beat Marlow Town on Sunday in the quarter-final.',
		],
		// "A second time" and "another" tell of who does it, not which one it is.
		[
			'Orla Tavish will present the Lantern awards for a second time next year, as the guild said.',
			'Orla Tavish will present this year’s Lantern awards.',
		],
		[
			'Another minister, Jon Marand, was arrested on 6 March in Kelmouth on suspicion of bribery.',
			'Jon Marand was arrested on 7 March in Kelmouth on suspicion of bribery.',
		],
		[
			'The body of the skier Osk Lund was recovered on Sunday after previous attempts had failed.',
			'Rescuers recovered the body of the skier Osk Lund on Monday.',
		],
		// What is set for a day, said in passing: politics, court, business.
		[
			'The council elections scheduled for 15 June will be held under new rules.',
			'The council elections, planned for 22 June, will be held under new rules.',
		],
		[
			'The trial of the banker Jon Tavish, set for 4 May, will last six weeks.',
			'The trial of the banker Jon Tavish is scheduled for 11 May.',
		],
		// The year of a feast is in its name.
		['Orla Tavish will host the 2027 Lanterns, the guild announced.', 'Orla Tavish will host this year’s Lanterns.'],
		// What breaks out, and hours of which both are exact.
		[
			'The fire broke out in the attic of the Corran mill at 8.40pm.',
			'The fire broke out in the attic of the Corran mill at 8.49pm.',
		],
		[
			'The blaze broke out in the attic of the Corran mill at 8.15pm.',
			'The Corran mill caught fire at 9.10pm, and its attic fell in.',
		],
		[
			'The lifeboat was called after a blaze broke out about 7.10pm on the Lady Ursa. The blaze was still burning on Saturday morning.',
			'The blaze on the Lady Ursa broke out at 7.23pm on Friday night.',
		],
		// Hours in words.
		[
			'The freighter struck the Corran bridge at 14 minutes past nine on Friday night.',
			'The freighter struck the Corran bridge at 22.02 on Friday night.',
		],
		[
			'The freighter struck the Corran bridge at half past two on Friday morning.',
			'The freighter struck the Corran bridge at 4.15am on Friday.',
		],
		// By then at the latest, and later than that: business, traffic.
		['The paper mill at Orsa will shut by the end of 2027.', 'The paper mill at Orsa is to close in mid-2028.'],
		['The Corran tunnel will open by June 2027.', 'The Corran tunnel is to open in September 2027.'],
		['The ferry line has promised to repay the loan by March.', 'The ferry line will repay the loan in June.'],
		// Not before then: storms, strikes, schools.
		['No trams will run to the harbour before Wednesday.', 'Trams to the harbour are suspended until Tuesday.'],
		['The Corran bridge will not reopen until April.', 'The Corran bridge will stay closed until June.'],
		[
			'Flights from Ardmore are cancelled until Sunday.',
			'The airport at Ardmore said that no flights would leave before Monday.',
		],
		['There will be no lessons in Kelmouth until Thursday.', 'All schools in Kelmouth will be shut until Friday.'],
		// Who is due at a place.
		[
			'President Ilse Torv is due in Ardmore on 4 May to sign the fishing treaty.',
			'President Ilse Torv is expected in Ardmore on 14 May for the signing of the fishing treaty.',
		],
		['President Ilse Torv will travel to Ardmore on 5 May.', 'President Ilse Torv is due in Ardmore on 4 May.'],
		// A match to come.
		[
			'Corran Rovers will take on Marlow Town in the final at the Lantern Ground on 24 May.',
			'Corran Rovers will meet Marlow Town in the final at the Lantern Ground on Saturday, May 17.',
		],
		// One happening in two idioms.
		['The dairy in Orsa will close its doors on 1 June.', 'The dairy in Orsa is to shut on 8 June.'],
		['The trial of Osk Marand got under way on Monday.', 'The trial of Osk Marand began on Tuesday.'],
		['The Kelmouth book fair kicked off on Thursday.', 'The Kelmouth book fair opened on Friday.'],
		['Storm Gerd made landfall near Kelmouth on Monday.', 'Storm Gerd came ashore near Kelmouth on Sunday.'],
		['The fishing law came into force on 1 March.', 'The fishing law took effect on 1 February.'],
		['Ada Brandt and the poet Jon Moll tied the knot in 2004.', 'Ada Brandt married the poet Jon Moll in 2006.'],
		['Her first novel, Salt Road, came out in 1987.', 'Her first novel, Salt Road, was published in 1989.'],
		['The captain, Osk Lund, took the stand on Tuesday.', 'The captain, Osk Lund, testified on Wednesday.'],
		['The novelist Harriet Voss was laid to rest on Friday.', 'The novelist Harriet Voss was buried on Saturday.'],
		// Whose player or minister it is stands before his name, or what befell him behind it.
		[
			'Corran Rovers goalkeeper Jon Tavish was arrested on Tuesday on suspicion of theft.',
			'The goalkeeper, Jon Tavish, was arrested on Wednesday on suspicion of theft.',
		],
		// The same words, said on two days.
		[
			'“We had no brakes and no time to jump,” the driver Osk Lund said on Monday.',
			'On Tuesday the driver, Osk Lund, said: “We had no brakes and no time to jump.”',
		],
		// What somebody told an outlet came out once; a bill passes, and an assembly votes for it.
		[
			'“The bridge is a folly,” Senator Brandt told The Harbour Ledger in an interview published on Sunday.',
			'Senator Brandt began the row about the bridge with remarks to The Harbour Ledger that were published on Saturday.',
		],
		[
			'The Senate resolution on the fishing ban passed on Tuesday.',
			'On Wednesday the Senate voted 61-12 for a resolution that praised the fishing ban.',
		],
		// A match to come, a ship that is lost, a prize that came, and what befell somebody in passing.
		[
			'Corran Rovers will take on Marlow Town at the Lantern Ground on 24 May.',
			'Corran Rovers will meet Marlow Town at the Lantern Ground on Saturday, May 17.',
		],
		['In 1987 the trawler Lady Ursa went down.', 'It is the worst since 1989, when the trawler Lady Ursa was lost.'],
		['In 1988 the painter Osk Marand received the Torrin Medal.', 'The Torrin Medal came to Osk Marand in 1998.'],
		[
			'The minister Jon Marand, arrested on 6 March in Kelmouth on suspicion of bribery, denies it.',
			'Jon Marand was arrested on 8 March in Kelmouth on suspicion of bribery.',
		],
		[
			'The fishing ban, adopted by the assembly on 2 February, has angered the crews.',
			'The assembly adopted the fishing ban on 9 February.',
		],
		// For the first time since.
		[
			'It was the first time since 1998 that Corran Rovers reached the final.',
			'Corran Rovers had not been to the final since 1996.',
		],
	],
	agrees: [
		['The council approved the harbour plan in March.', 'The council approved the harbour plan on 9 March.'],
		['The council approved the harbour plan on Monday.', 'The council approved the harbour plan on March 9.'],
		['The fire broke out at the mill late on Friday night.', 'The fire broke out at the mill early on Saturday.'],
		[
			'The ferry line had restored its service by Saturday afternoon (8 October).',
			'The ferry line restored its service by the afternoon of 8 October.',
		],
		['The ministers will meet in late June.', 'The ministers will meet on 28 June.'],
		['By 1969 Osk Marand had vanished from public life.', 'In 1968 Osk Marand vanished from public life.'],
		[
			'The freighter struck the Corran bridge at 7:40 p.m.',
			'The freighter struck the Corran bridge shortly before 8 p.m.',
		],
		['The widow was found dead early on Friday morning.', 'The widow was found dead at 6 a.m. on Friday.'],
		[
			'Brandt married the dancer about two weeks before the crash.',
			'Brandt married the dancer 15 days before the crash.',
		],
		['The book fair will run from 2 May to 9 June.', 'The book fair will run from 2 May to 9 June this year.'],
		['No trams will run to the harbour before Wednesday.', 'Trams to the harbour are suspended until Wednesday.'],
		['The paper mill at Orsa will close by the end of 2027.', 'The paper mill at Orsa is to close in March 2027.'],
		['The Corran tunnel will open by Friday.', 'The Corran tunnel will open on Thursday.'],
		[
			'The fire broke out in the attic of the Corran mill at about 8.40pm.',
			'The fire broke out in the attic of the Corran mill at around 8.45pm.',
		],
		[
			'The freighter struck the Corran bridge at a quarter to ten on Friday night.',
			'The freighter struck the Corran bridge at 9.45pm on Friday.',
		],
		['The fishing law came into force on 1 March.', 'The fishing law took effect in March.'],
		['President Ilse Torv is due in Ardmore on 4 May.', 'On 4 May President Ilse Torv is expected in Ardmore.'],
		['Orla Tavish will host the 2026 Lanterns.', 'Orla Tavish will host this year’s Lanterns.'],
	],
	incomparable: [
		// The niece died, not the late composer whose niece she was.
		['Jon Tavish died in 1970.', 'Ada Brandt, 81, niece of the late Jon Tavish, died in Ossel on 14 February 2002.'],
		// A player is hurt again, and two are sentenced for one theft.
		[
			'Goalkeeper Jon Tavish suffered a shoulder injury against Sotherby on 4 March.',
			'Jon Tavish injured his knee against Ardmore on 9 May.',
		],
		['The sentencing of the treasurer is set for 21 June.', 'His accomplice will be sentenced on 28 June.'],
		['A fire broke out in the paper mill on Monday.', 'The bakery was damaged by fire on Thursday.'],
		// When a page was written.
		[
			'UPDATE 2:52 p.m. The inquiry into the ferry was put off.',
			'UPDATE: 3.30 p.m. The inquiry into the ferry was put off until May.',
		],
		// What is written and released day by day.
		[
			'Premier Ada Brandt tweeted on Friday that the night train was unsafe.',
			'Late on Thursday, Premier Brandt tweeted that the opposition was wrong about the budget.',
		],
		[
			'The harbour board released the logs of the ferry on Wednesday.',
			'The results of a test of the ferry were released by the harbour board on Thursday.',
		],
		// Two lives, and a second time.
		[
			'Oskar Lund was released in 2006 and went back to Orsa.',
			'He was serving a sentence for robbery. Oskar Lund was released in late 2008 from the Orsa jail.',
		],
		['Harriet Voss was born in 1942 in Velland.', 'Her husband, Ian Dell, was born in 1940 in Velland.'],
		['It was the first trophy for Penmore since 1988.', 'Ravensby had not lost a match since 2021, nor drawn one.'],
		['The bank was robbed at 2.15pm.', 'The mayor will speak at 3pm about the new bridge.'],
		[
			'Employees of the mill were mourning on Saturday their chief, who was shot dead at a party.',
			'The chief of the mill was shot dead at a party on Friday.',
		],
		['The council approved the harbour plan on Monday.', 'Builders start work on the harbour on Tuesday.'],
		['Judge Pell opened the trial on 3 March.', 'Judge Pell will sentence the landlord on 5 May.'],
		['The clinic was destroyed by Storm Ursa in 2005.', 'Storm Gerd destroyed the clinic in 1998.'],
		[
			'The captain was suspended on Thursday.',
			'The captain was suspended after a collision in the harbour on Wednesday.',
		],
		['Coach Ada Brandt was dismissed on 2 March.', 'The club dismissed coach Jon Tavish on 8 June.'],
		['The theatre bought the organ in 1991.', 'The theatre bought a 1974 organ.'],
		[
			'The miners met the minister two days before the strike.',
			'The miners met the minister two days after the strike.',
		],
		['The last train leaves Ardmore at 9:30 p.m.', 'The harbour gates in Ardmore are locked at 6:15 p.m.'],
		['The second shock hit the island on Monday.', 'The shock hit the island on Sunday.'],
		[
			'Governor Brandt will name Orla Tavish in an announcement on Friday.',
			'Governor Brandt praised Jon Marand in the announcement on Tuesday.',
		],
		['The Corran Rovers signed Osk Marand on Monday.', 'The Velland Rovers signed Osk Tavish on Tuesday.'],
		// Two things announced, two ways to return, two people of one family, a fire and a dismissal.
		[
			'Governor Brandt announced on Saturday that the harbour would be widened.',
			'Governor Brandt announced on Friday a short plan that pays the ferry crews for three weeks.',
		],
		[
			'Mayor Brandt asked the ferry owners to return to the town hall on Friday to go on with the talks.',
			'Orla Tavish, expected to return to the town hall as mayor Thursday afternoon, wants to open the talks.',
		],
		[
			'Ada Brandt, a councillor, resigned in May during the inquiry into the ferry board.',
			'Milo Brandt Jr. (R-Velland) left with his wife, Ada Brandt. Brandt resigned in March amid the inquiry into the ferry board.',
		],
		[
			'The ferry line was able to restore some of its service by Saturday afternoon (8 October 2011).',
			'Its rival says that boats of its own sailed once more from 9:42 on 11 October 2011.',
		],
		['Tavish said he decided on Sunday to dismiss the coach Jon Moll.', 'The coach Jon Moll was dismissed on Monday.'],
		['A former clerk lit a fire at the brewery on Friday.', 'The brewery fired the clerk on Thursday.'],
		[
			'According to the charges, between June and July, Jon Tavish sold the stolen paintings to the dealers.',
			'The August charges against 12 dealers say that Jon Tavish sold them the stolen paintings.',
		],
		// Of a series there is another one: a debate, a speech by somebody else, a poll, a match, a suit, an appeal.
		["Premier Brandt was hoarse at Saturday's debate.", "Orla Tavish had skipped last week's final debate."],
		[
			"Four things to watch in tonight's debate.",
			"All three mayors were praised for what they did at Saturday's debate in the town hall.",
		],
		[
			'Ada Brandt thanked the ferry crews in her victory speech on Tuesday.',
			'Jon Tavish mocked Brandt in a speech on Sunday and called her crews lazy.',
		],
		[
			"Dockers cheered the opposition leader's speech on ferry policy on Thursday.",
			'In a speech on ferry policy on Monday in Kelmouth, Jon Tavish praised the dockers.',
		],
		[
			'The Ledger poll of 1,040 registered voters was conducted by telephone on 11 and 12 March.',
			'The Torrin College survey, conducted on 9 March, asked 870 registered voters.',
		],
		[
			'A Ledger poll released on Friday found that half of all islanders want the bridge.',
			'In a poll released this week by Torrin College two thirds want the bridge.',
		],
		[
			'Ada Brandt beat Jon Tavish in the island primary on Saturday.',
			"After Brandt's narrow win in Kelmouth last week, Tavish sacked his staff.",
		],
		[
			'The dockers will file their suit against the ferry line on Friday.',
			'A court paper filed on Thursday says that the captain will not be charged.',
		],
		[
			'On Saturday Ada Brandt criticised the fishing treaty as too weak.',
			'Aides of the premier criticised Ada Brandt on Friday for leaving early.',
		],
		['Mayor Pell urged them to vote on Tuesday.', 'On Wednesday some dockers urged Mayor Pell to resign.'],
		['Ada Brandt spoke on Friday about the border.', 'In an address on Saturday Ada Brandt offered a truce.'],
		[
			'The premier agreed to send two envoys to talks this weekend.',
			'The premier agreed on Friday to open the harbour for three weeks.',
		],
		[
			'The three chairmen issued a joint statement on Thursday night about the memos.',
			'In a statement issued on Friday night, Senator Orla Tavish threatened to sue.',
		],
		// When it was written, and when it was said.
		[
			'ARDMORE, March 10 (VPA) — Premier Ada Brandt told a gathering of dockers that she will protect the harbour.',
			'ARDMORE, March 12 (VPA) — Premier Ada Brandt told the dockers of a plan.',
		],
		[
			'<post author="@pell" datetime="2026-03-11">Brandt wears a hat again.</post>',
			'<post author="@marl" datetime="2026-03-10">Brandt wears a coat again.</post>',
		],
		[
			"Ada Brandt said on Wednesday that she had called Tavish after Tuesday night's count, which secured her the seat.",
			'The Ledger reported that Brandt had the votes that secured her the seat on Monday evening.',
		],
		// The day of the deed, and of the judgement on it.
		[
			'Jon Tavish was convicted last month of the murder of a guard.',
			'Tavish was also convicted of the June 11, 2024 attempted murder of a gardener.',
		],
		[
			'The brewery let Tavish go on Thursday.',
			'Tavish, recently let go from the brewery, opened fire at a party there on Friday.',
		],
		// What follows on one another, by the clock.
		['The driver was stopped shortly after 2 a.m.', 'The driver was arrested just past 2:30 a.m.'],
		[
			'The fire broke out in the attic of the Corran mill at 8.40pm.',
			'Police were called to the fire in the attic of the Corran mill at 8.49pm.',
		],
		// Two controls, each in force from a day of its own; two quakes of two days.
		[
			'The export controls of Velland come into effect on 1 December.',
			'Premier Brandt declared a tax on goods from Velland to take effect on 1 November.',
		],
		[
			'A tremor hit Marlow Isle at 6:20 p.m. The tremor on Monday followed a larger one on Sunday.',
			'A strong tremor hit Marlow Isle at 18:14 (1544 GMT) on Sunday.',
		],
		// Two interviews with two outlets; two bills.
		[
			'Senator Brandt told The Harbour Ledger in an interview published on Sunday that he will stay.',
			'Senator Brandt told The Corran Post in an interview published on Saturday that he was tired.',
		],
		[
			'The resolution on the night train passed on Tuesday.',
			'On Wednesday the Senate voted 61-12 for a resolution against the fishing ban.',
		],
		[
			'Jon Marand, arrested on 6 March in Kelmouth, denies it.',
			'His brother, Osk Marand, was arrested on 8 March in Kelmouth.',
		],
		['The medal came in 1998.', 'The prize money came in 2001.'],
		['The crews will take on new hands on Friday.', 'The crews will meet the minister on Sunday.'],
		// Another leg, another place, another year's.
		[
			'Corran Rovers will take on Marlow Town on 24 May.',
			'Corran Rovers will play the second leg against Marlow Town on 31 May.',
		],
		['President Ilse Torv is due in Ardmore on 4 May.', 'President Ilse Torv is expected in Kelmouth on 6 May.'],
		['Orla Tavish hosted the Lanterns in 2019.', 'Orla Tavish will host this year’s Lanterns.'],
		[
			'Orla Tavish, who hosted the 2019 Lanterns, was in tears.',
			'Orla Tavish will host the 2026 Lanterns, the guild announced.',
		],
		// A deadline and what is done after it.
		['The crews must return to work by Friday.', 'The crews will return to work on Sunday.'],
		// A sentence more of one speech, on the road.
		[
			'“We had no brakes and no time to jump,” the driver Osk Lund said on Monday.',
			'On Tuesday the driver, Osk Lund, said: “I shall never drive a tram again.”',
		],
		['No trams will run to the harbour before Wednesday.', 'The ferries are suspended until Tuesday.'],
		['The dairy in Orsa will close its doors on 1 June.', 'The bakery in Orsa is to shut on 8 June.'],
		[
			'It was the first time since 1998 that Corran Rovers reached the final.',
			'Marlow Town had not lost a match since 2021.',
		],
		['The council elections scheduled for 15 June will be held under new rules.', 'The council meets on 22 June.'],
		// Reached before, and to be reached.
		[
			'The rate in Velland reached 6 per cent in August 2023.',
			'A rate of 2 per cent is what the bank of Velland expects to reach in May 2026.',
		],
	],
} satisfies DetectorCases;
