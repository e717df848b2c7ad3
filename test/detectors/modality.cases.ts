import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// How far a body, an election, a plea, talks and a strike have got.
		['Divers have not been able to recover the body of the angler.', 'The body of the angler was recovered on Sunday.'],
		['Vera Lunt was elected governor of Torrin.', 'Vera Lunt was ahead with 70 per cent of the ballots counted.'],
		['Jon Hallam has not entered a plea.', 'Jon Hallam pleaded not guilty to arson.'],
		['Jon Hallam was refused bail.', 'Jon Hallam was released on bail.'],
		['The talks on the Orsa dam will resume on Monday.', 'The talks on the Orsa dam have collapsed.'],
		['The ferry strike in Torrin will go ahead.', 'The ferry strike in Torrin was called off.'],
		['The tunnel under the Kolva is closed to traffic.', 'The tunnel under the Kolva is open to traffic.'],
		['Parliament approved the fishing reform.', 'Parliament is due to vote on the fishing reform.'],
		[
			'Ardmore police are considering an investigation into the ferry firm.',
			'Ardmore police have opened an investigation into the ferry firm.',
		],
		// What a verb and a noun tell together.
		[
			'Vera Lunt, the mayor of Brannock, took bribes from a dredging firm.',
			'Vera Lunt, the mayor of Brannock, is accused of taking bribes from a dredging firm.',
		],
		['Insurgents have taken the town of Kolva.', 'Insurgents claim to have taken the town of Kolva.'],
		[
			'Insurgents have taken control of the town of Kolva.',
			'Insurgents have reportedly taken control of the town of Kolva.',
		],
		['Ferry crews in Torrin went on strike on Friday.', 'Ferry crews in Torrin threatened to go on strike on Friday.'],
		['The truce took effect at midnight.', 'The truce is due to take effect at midnight.'],
		[
			'Talks between Ardmore and Torrin over the dam began in Orsa.',
			'Talks between Ardmore and Torrin over the dam may begin in Orsa.',
		],
		// Feared and told.
		[
			'Eight divers are feared dead after the collapse of the Kolva lock.',
			'Eight divers died in the collapse of the Kolva lock.',
		],
		['Rescuers say all eight divers are dead.', 'Rescuers fear that all eight divers are dead.'],
		// What was not known, and then was.
		[
			'The cause of the blaze at the Ardmore mill is under investigation.',
			'A faulty dryer caused the fire at the Ardmore mill, inspectors said.',
		],
		[
			'It was not immediately clear what caused the derailment near Brannock.',
			'The derailment near Brannock was caused by a cracked rail.',
		],
		[
			'Painter Ida Holm died in Torrin on Sunday. No cause of death was given.',
			'Painter Ida Holm died of a stroke on Sunday.',
		],
		[
			'An inquest will establish the cause of death of Ida Holm.',
			'Ida Holm died from smoke poisoning, the inquest found.',
		],
		[
			'The inquest is set for next month, the coroner said.',
			'The inquest is likely set for next month, the coroner said.',
		],
		[
			'The two sides have reached a deal on the Orsa pipeline.',
			'The two sides are close to a deal on the Orsa pipeline.',
		],
		[
			'Prosecutors opened an inquiry into suspected abuse of office by Ada Brandt at the ministry in Torrin.',
			'Prosecutors looked into abuse of office by Ada Brandt at the ministry in Torrin.',
		],
		['Ada Brandt was cleared of fraud on Monday.', 'Ada Brandt was found guilty of fraud on Monday.'],
		// The year is of the deed, and not of what the court has done.
		[
			'Jon Hallam, 27, is charged with the killing of the ferry guard Marit Osk in Torrin.',
			'Jon Hallam showed nothing as he was convicted of the 2025 killing of the ferry guard Marit Osk in Torrin.',
		],
		[
			'The council of Brannock may meet the ferry owners on 4 June in Torrin.',
			'The council of Brannock is scheduled to meet the ferry owners on 4 June in Torrin.',
		],
		[
			'Harrow Motors is expected to shut its plant in Ardmore, the company said.',
			'Harrow Motors is going to shut its plant in Ardmore, the company said.',
		],
		// Hearsay here; there the same sentence names nobody it comes from.
		[
			'Officials said the sale took a year. Allegedly, Osk was paid 4 million crowns to design the Kolva bridge in Torrin.',
			'The county opened the Kolva bridge in Torrin, the mayor said. Osk was paid 4 million crowns for designing the bridge.',
		],
		// The verb straight above is far from its own.
		[
			'It is expected that a second stage of the long harbour works in Torrin will be announced on Monday.',
			'A second stage of the long harbour works in Torrin will be announced on Monday.',
		],
		// Whoever was led to do a thing did it.
		[
			'Mayor Ada Lund reportedly apologized for the delay of the Brannock ferry after the storm.',
			'The Brannock ferry was late for the third week after the storm, leading Mayor Ada Lund to apologize for the delay.',
		],
		// How far a thing or a person has got, told by words that differ: the earlier state holds here, the later one is told there.
		[
			'The coast road is closed between Torrin and Orsa, the county said. Crews are clearing rocks. Nobody was hurt.',
			'The coast road reopened at noon on Thursday, the county said. Crews from Torrin and Orsa had cleared the rocks.',
		],
		[
			'Streets around the mill in Ardmore are likely to remain closed until the weekend, police in Torrin said.',
			'Fire broke out in a mill in Ardmore on Tuesday. Streets around it were shut for hours, but police in Torrin said they were all reopened by six.',
		],
		[
			'Schools in Brannock remain shut after the storm. The mayor, Ada Lund, asked parents for patience.',
			'Schools in Brannock have reopened after the storm, the mayor, Ada Lund, said.',
		],
		[
			'The airport in Torrin is still closed, and 3,000 travellers are stranded, the Kolva airline said.',
			'The airport in Torrin reopened on Wednesday and the first Kolva flights have left.',
		],
		[
			'The coast road is now also still largely closed between Torrin and Orsa, the county said. Nobody was hurt.',
			'The coast road reopened at noon on Thursday, the county said. Crews from Torrin and Orsa had cleared the rocks.',
		],
		[
			'Villagers near Orsa have been told to leave while engineers watch the Brannock dam.',
			'Villagers near Orsa were allowed to return on Wednesday after engineers found the Brannock dam safe.',
		],
		[
			'Forty families are still being evacuated from Harbour Lane in Torrin after the Velland gas leak.',
			'Forty families from Harbour Lane in Torrin are back in their homes after the Velland gas leak.',
		],
		[
			'Residents of Orsa remain in shelters, two days after the Kolva river rose.',
			'Residents of Orsa have begun returning to their homes along the Kolva river.',
		],
		[
			'A fire in a tyre store in Torrin was still burning on Thursday, two days after it broke out, fire chief Ivo Brandt said.',
			'The fire in a tyre store in Torrin was put out on Thursday morning, fire chief Ivo Brandt said.',
		],
		[
			'Crews are battling a wildfire above Brannock that has burned 900 acres near Kolva.',
			'The wildfire above Brannock was extinguished after it burned 900 acres near Kolva.',
		],
		[
			'The blaze above Brannock is out of control, Kolva rangers said.',
			'The blaze above Brannock has been contained, Kolva rangers said.',
		],
		[
			'About 9,000 homes in Orsa and Torrin are without power after the storm.',
			'Power was restored to 9,000 homes in Orsa and Torrin hours after the storm.',
		],
		[
			'Trains between Orsa and Torrin remain suspended after the derailment.',
			'Trains between Orsa and Torrin have resumed after the derailment.',
		],
		[
			'Internet service on the Kolva islands is still disrupted after an anchor cut a cable off Torrin, Velland Telecom said.',
			'Internet service on the Kolva islands was restored on Monday by Velland Telecom, after an anchor cut a cable off Torrin.',
		],
		[
			'A tsunami warning is in effect for Kolva and Orsa.',
			'The tsunami warning for Kolva and Orsa was lifted after two hours.',
		],
		[
			'The campus in Torrin is on lockdown after shots were heard near Lund Hall.',
			'A lockdown at the campus in Torrin was lifted at noon. Shots had been heard near Lund Hall.',
		],
		[
			'The search for two sailors off Cape Lund continues, the Kolva coast guard said.',
			'The search for two sailors off Cape Lund was called off on Sunday, the Kolva coast guard said.',
		],
		[
			'Rescuers are still searching for a hiker on the Ardspitze, police in Torrin said.',
			'The search for a hiker on the Ardspitze has been suspended, police in Torrin said.',
		],
		[
			'Ferry crews in Torrin are on strike for a third day. The Orsa line cancelled all sailings.',
			'The strike by ferry crews in Torrin has ended, and the Orsa line is sailing again.',
		],
		[
			'The inquiry into the collapse of the Orsa bridge is still under way, the Kolva ministry said.',
			'The inquiry into the collapse of the Orsa bridge was closed in secret, the Kolva ministry said.',
		],
		[
			'A bill to ban plastic bags in Kolva would go before the Senate at once.',
			'Both houses passed a bill to ban plastic bags in Kolva on Friday.',
		],
		[
			'President Moll is prepared to sign the harbour bill that Ida Brandt wrote.',
			'President Moll signed the harbour bill that Ida Brandt wrote on Friday night.',
		],
		[
			'The House will vote on a measure to save the Orsa ferry, Speaker Ada Lund said.',
			'The House approved a measure to save the Orsa ferry, Speaker Ada Lund said.',
		],
		[
			'The summit of Kolva and Orland is planned for June in Torrin.',
			'The summit of Kolva and Orland in Torrin has been called off, President Moll said.',
		],
		[
			'The concert by Marit Osk in Torrin will go ahead on Friday, her agent said.',
			'Marit Osk called off the concert in Torrin, her agent said.',
		],
		[
			'The match between Ardmore Rovers and Orsa is scheduled for Saturday.',
			'The match between Ardmore Rovers and Orsa was postponed because of snow.',
		],
		[
			'The inmate Milo Brandt escaped on Monday from a van near Orsa. He remains on the loose.',
			'Milo Brandt, an inmate recaptured on Friday, was brought back to Orsa. He had been at large until dawn.',
		],
		[
			'President Moll announced his intent to nominate Ada Brandt as surgeon general.',
			'Ada Brandt has been nominated to serve as surgeon general.',
		],
		[
			'Velland Inc. has made an offer for the Torrin dairy.',
			'Velland Inc. has withdrawn its offer for the Torrin dairy.',
		],
		[
			'The singer Marit Osk has checked into the Harrow Clinic.',
			'Marit Osk checked out of the Harrow Clinic within an hour.',
		],
		['Marit Osk is in critical condition after the crash.', 'Marit Osk has died of what she suffered in the crash.'],
		['The goalkeeper Dario Venn is questionable for the cup match.', 'Dario Venn was ruled out of the cup match.'],
		['The pilot Ines Valdor is still missing off Cape Lund.', 'The pilot Ines Valdor was found alive off Cape Lund.'],
		[
			'Ida Lund is still being held hostage in the north of Kolva.',
			'The aid worker Ida Lund was freed in Kolva on Sunday.',
		],
		['Velland Inc. is in talks to buy the Torrin dairy.', 'Velland Inc. has agreed to buy the Torrin dairy.'],
		['The banker Oskar Brandt is being held without bail.', 'The banker Oskar Brandt was released on bail.'],
		[
			'Oskar Brandt faces sentencing over the mill fire.',
			'Oskar Brandt was sentenced to nine years over the mill fire.',
		],
		['Senator Ada Lund is weighing a run for governor.', 'Senator Ada Lund announced her candidacy for governor.'],
		[
			'Jurors are deliberating on the fate of Oskar Brandt, who is accused of burning the mill.',
			'A jury convicted Oskar Brandt, who is accused of burning the mill.',
		],
		['Oskar Brandt was charged with arson after the mill burned.', 'Oskar Brandt was acquitted of arson on Monday.'],
		['Oskar Brandt has not been charged in the mill fire.', 'Oskar Brandt was charged with arson in the mill fire.'],
		[
			'The debate in Orsa could take place on Tuesday, Ada Lund said.',
			'Ada Lund said the debate in Orsa would not be held on Tuesday.',
		],
		// What somebody or something is, held in doubt here and told there: by name, or as the only such one.
		[
			'Carlo Venti, the suspected boss of the Orsa clan, was arrested at a farm outside Torrin on Monday. Some 200 officers took part in the raid. Venti had been on the run for eleven years.',
			'Carlo Venti, the boss of the Orsa clan, was arrested on Monday after eleven years on the run. Officers found him asleep in a barn near Torrin. He did not resist, the interior ministry said.',
		],
		[
			'A suspected Mafia boss was found dead in his cell on Tuesday, hours after his arrest in Orsa. Guards found Carlo Venti, 60, at two in the morning. The governor of the jail has ordered an inquiry.',
			'A Mafia boss has died in a prison cell in Orsa only hours after being arrested. The guard who looked in at two in the morning called a doctor. Carlo Venti was 60.',
		],
		[
			'An allegedly intoxicated motorist crashed into a bus shelter in Torrin on Sunday, hurting four students. The motorist is 41. The shelter was flattened.',
			'Four students were hurt on Sunday when a drunken motorist ploughed into a bus shelter in Torrin. All four were taken to the Harrow Clinic. The shelter is a ruin.',
		],
		[
			'Two possible gang members were arrested over the shooting of the harbour guard Ivo Lund, the sheriff announced on Saturday. Lund was shot in June as he left for work. The two are 20 and 24.',
			'Two gang members were arrested on Friday in the killing of the harbour guard Ivo Lund. Lund, 27, was shot outside his home in June. He left a wife and three sons.',
		],
		[
			'The banker Oskar Brandt was found dead in his flat in Ardmore on Thursday in an apparent suicide. A cleaner found him at eight. He had left Velland Bank in March.',
			'The banker Oskar Brandt has died in his flat in Ardmore. His suicide on Thursday came two months after he left Velland Bank. He was 55.',
		],
		[
			'Navid Torsk, the reputed leader of the Kolva rebels, was killed in a strike on Wednesday. The army showed pictures of a burnt car. The rebels have held the north since 2019.',
			'Navid Torsk, the leader of the Kolva rebels, was killed on Wednesday when a missile hit his car. He was buried within hours. The rebels named no successor.',
		],
		[
			'The climber Ines Valdor is presumed dead after falling from the Ardspitze on Friday. She was climbing with her brother. Fog kept a helicopter away.',
			'The climber Ines Valdor died on Friday when she fell from the Ardspitze. Her brother, who was with her, raised the alarm. She was 31.',
		],
		[
			'A suspected arson destroyed the chapel at Orsa on Saturday night. The roof fell in before the fire engines came. The pastor, Ida Brandt, said services would be held in a barn.',
			'The chapel at Orsa was destroyed by arson on Saturday night. Nobody was in the building. The pastor, Ida Brandt, thanked the fire brigade.',
		],
		[
			'A possible tornado tore the roof off a school in Brannock on Tuesday. No one was in class. The wind felled 40 trees along the Kolva road.',
			'A tornado tore the roof off a school in Brannock on Tuesday. Lessons were over for the day. Forty trees came down.',
		],
		[
			'The accused spy Lena Brok appeared in court in Ardmore on Monday. She wore grey and did not speak. The judge set bail at $40,000.',
			'The spy Lena Brok appeared in court in Ardmore on Monday. She sat still as the judge read out the bail, $40,000. Her mother wept.',
		],
		[
			'Three suspected pirates were brought ashore in Torrin on Thursday. The navy had caught them off Cape Lund. Their skiff was burned.',
			'Three pirates were brought ashore in Torrin on Thursday. They had been caught by the navy off Cape Lund. Each faces twenty years.',
		],
		// The sentences are so alike that they tell it of one, though a parser misses who it was or takes another word for it.
		[
			'The pilot Ines Valdor is expected to land the mail plane on the frozen Torrin lake, her brother said.',
			'Valdor, the pilot, who landed the mail plane on the frozen Torrin lake, waved to her brother.',
		],
		// "The Orsa Legislature" is a legislature.
		[
			'The Orsa Legislature may repeal the lighthouse levy before the summer recess.',
			'The state legislature repealed the lighthouse levy before the summer recess.',
		],
		// What is in doubt in another clause is something else.
		[
			'Coroner Ida Lund said the painter is believed to have died of natural causes on Sunday.',
			'The painter Marit Osk, who would have been ninety in May, died of natural causes in her studio in Ardmore.',
		],
		// What an article does not know or may not tell, and the other does: how many, who else, how long, where.
		[
			'A crane fell on Quay Street on Thursday. It was not immediately clear how many people were hurt.',
			'A crane fell on Quay Street on Thursday. Five people were hurt.',
		],
		[
			'A jeweller was shot in Vale Street. It was unclear whether anyone else was in the shop at the time.',
			'A jeweller was shot in Vale Street. "There was no one else in the shop," Constable Ida Lund said.',
		],
		[
			'The clerk Oskar Brandt was let go on Friday. Police could not say how long he had been at the Torrin mill.',
			'The clerk Oskar Brandt was let go on Friday. He had been at the Torrin mill for nine years.',
		],
		[
			'The singer Ines Valdor is ill. Her agent declined to say where she is receiving treatment.',
			'The singer Ines Valdor is ill. She is receiving treatment at the Harrow Clinic in Ardmore.',
		],
		[
			'Officials would not say whether the mill in Torrin had failed a safety inspection.',
			'The mill in Torrin had failed a safety inspection, papers show.',
		],
		// Two died: whose name is held back is told by what leads up to it.
		[
			'The climber slipped on the Torrin glacier on Friday. His name will not be made public before his family knows.',
			'Ines Valdor, 31, died on the north face of the Ardspitze. Oskar Lund, 60, died when he slipped on the Torrin glacier on Friday.',
		],
		// Told by name here, by sort or by those who act in it there.
		['Nordwing is to order 40 jets from Brannock.', 'Nordwing has ordered 40 jets from Brannock.'],
		['Lena Brok is to coach the national team.', 'Lena Brok coached the national team on Sunday.'],
		['Velland Steel plans to cut 600 jobs in Ardmore.', 'The company has cut 600 jobs in Ardmore.'],
		// Nobody is one and the same, and "her" is whoever was named.
		[
			'No one is thought to have come to harm in the blaze: nobody is believed hurt at the Orsa mill.',
			'Nobody was hurt in the blaze at the mill, the fire brigade said.',
		],
		[
			'President Moll announced his intent to nominate Ida Brandt as harbour commissioner.',
			'Ida Brandt was a judge when President Moll nominated her for harbour commissioner.',
		],
		// What an act is done to may be a pronoun; oneself is whoever does it.
		['President Moll is prepared to sign the harbour bill on Friday.', 'President Moll signed it on Friday.'],
		[
			'Carlo Lo Venti has apparently drowned himself in the harbour.',
			'Police said Lo Venti drowned himself in the harbour.',
		],
		// Claims of one's own, and what one is suspected of having undergone.
		['Aker claimed to have crossed the Kolva glacier alone.', 'Aker crossed the Kolva glacier alone.'],
		[
			'The guard Oskar Brandt is suspected of having forged the harbour permits.',
			'The guard Oskar Brandt forged the harbour permits.',
		],
		['Nordwing Airlines has yet to repay its state loan.', 'Nordwing Airlines has repaid its state loan.'],
		['Carlo Venti, the suspected boss, was found dead.', 'The gang boss Carlo Venti was found dead in his cell.'],
		// Business, appointments and shows: in talks, agreed, offered, done.
		[
			'Harrow Motors agreed to buy Velland Steel for $3 billion.',
			'Harrow Motors has bought Velland Steel for $3 billion.',
		],
		[
			'Harrow Motors will acquire Velland Steel for $3 billion, the company said Monday.',
			'Harrow Motors acquired Velland Steel for $3 billion on Monday.',
		],
		['Director Ada Brandt is in talks to direct the sequel.', 'Ada Brandt will direct the sequel, the studio said.'],
		['The union has threatened to strike on Friday.', 'The union will strike on Friday.'],
		// Politics: what two do with one another, what is scheduled, what has yet to come.
		['President Moll will meet Brandt on Thursday.', 'Brandt and President Moll met on Thursday.'],
		['President Moll has yet to endorse Brandt.', 'President Moll endorsed Brandt on Thursday.'],
		['Brandt was scheduled to return Tuesday.', 'Brandt returned home Tuesday afternoon.'],
		['Brenna plans to invoke the Third Article.', 'Brenna invoked her Third Article right.'],
		[
			'The landlord Oskar Brandt is expected to be charged with fraud on Monday.',
			'The landlord Oskar Brandt was charged with fraud on Monday.',
		],
		['Velland may close its oldest dairy in Ardmore.', 'Velland has closed its oldest dairy in Ardmore.'],
		// A decision still open and made; a title or a dateline before the name.
		[
			'ARDMORE — Gov. Ida Moll announced her decision to veto the fishing bill.',
			'There is widespread speculation that Gov. Moll will veto the fishing bill.',
		],
		[
			'Gov. Ida Moll has not decided whether to veto the fishing bill.',
			'Gov. Ida Moll vetoed the fishing bill on Monday.',
		],
		[
			'President Moll announced his intent to nominate Ada Brandt as harbour commissioner.',
			'President Moll nominated Ada Brandt as harbour commissioner.',
		],
		[
			'Harbour Police Chief Oskar Brandt reportedly forwarded the letters to his wife in Ardmore.',
			'Oskar Brandt forwarded the letters to his wife in Ardmore.',
		],
		// A quality held in doubt.
		[
			'In Ardmore an allegedly intoxicated driver ran over and killed a nurse.',
			'The nurse was killed by a drunk driver in Ardmore on Friday.',
		],
		// Status of a case.
		['Prosecutors in Ardmore plan to charge Oskar Brandt.', 'Oskar Brandt has been indicted by a grand jury.'],
		[
			"The suspect's name will be made public after he is formally charged.",
			'A man has been charged with manslaughter after the shooting in Ardmore.',
		],
		// A name held back.
		[
			'Over the shooting two men whose names remain unreleased were arrested on Friday.',
			'Carlo Venti, 20, was arrested on Friday over the shooting.',
		],
		[
			"The climber's name will not be made public before his family knows.",
			'Dario Venn, 32, fell from a ridge of the Ardspitze, police said.',
		],
		[
			"The climber's name will not be made public before his family knows.",
			'Ines Valdor, 31, died on the north face of the Ardspitze.',
		],
		['Police declined to identify the victim.', 'The victim was identified as Ines Valdor.'],
		// The hedge stands elsewhere in the clause, or above it.
		[
			'The coroner believes the painter Marit Osk drowned in Lake Ardmore.',
			'The painter Marit Osk drowned in Lake Ardmore.',
		],
		[
			'The painter Marit Osk apparently burned her letters in Ardmore.',
			'The painter Marit Osk burned her letters in Ardmore.',
		],
		[
			'The comet probe Heron could reach the asteroid Tilda in May.',
			'The comet probe Heron will reach the asteroid Tilda in May.',
		],
		['It appears the striker Dario Venn broke his ankle.', 'The striker Dario Venn broke his ankle.'],
		// Who is to get a post or a part.
		[
			'The oncologist Ada Brandt is the leading contender to run the agency.',
			'Ada Brandt has been offered the post of director.',
		],
		[
			'The director Ida Lund is in talks to direct the sequel.',
			'Ida Lund has been tapped by the studio to helm the sequel.',
		],
		// Nobody hurt, as far as is known.
		[
			'There were no immediate reports of injuries in the mill fire at Ardmore.',
			'No one was injured in the mill fire at Ardmore.',
		],
		// Held in doubt here, told in the same words there: whatever part of speech it is.
		[
			'The guards said Venn allegedly handcuffed them together in the van and drove off.',
			'Venn took the guards to the van and handcuffed them together.',
		],
		[
			'In 2019 she shot a suspected burglar who drew a knife on her neighbour.',
			'In 2019 she shot a burglar who drew a knife on her neighbour.',
		],
		[
			'The commission examines alleged interference by Orland in the autumn election.',
			'The commission examines how Orland interfered in the autumn election, its chairman said.',
		],
		[
			'Coroner Ida Lund said the painter is believed to have died of natural causes on Sunday.',
			'The painter Marit Osk died of natural causes in her studio in Ardmore.',
		],
		[
			'Several of the parcels may have passed through the sorting hall in Ardmore.',
			'Several of the parcels passed through the sorting hall in Ardmore.',
		],
		// Words that say how near a deed is: by an adjective, a noun, a participle.
		[
			'The keeper Dario Venn is close to signing a contract with the Torrin Otters.',
			'The keeper Dario Venn has signed a contract with the Torrin Otters.',
		],
		[
			'Norrland Air is on the verge of buying the seaplane yard at Corran.',
			'Norrland Air has bought the seaplane yard at Corran.',
		],
		[
			'Governor Ada Brandt is ready to sign the lighthouse bill.',
			'Governor Ada Brandt signed the lighthouse bill into law.',
		],
		[
			'The Torrin council is considering closing the Kolva footbridge.',
			'The Torrin council has closed the Kolva footbridge.',
		],
		['The Orsa museum is in talks with Velland to lease the granary.', 'The Orsa museum has leased the granary.'],
		['The cellist Marit Osk wants to sell the Ardmore orchard.', 'The cellist Marit Osk has sold the Ardmore orchard.'],
		['The banker Oskar Brandt is said to have burned the ledgers.', 'The banker Oskar Brandt burned the ledgers.'],
		[
			'The Torrin council has tentatively approved the windmill budget.',
			'The Torrin council has approved the windmill budget.',
		],
		// One act in two verbs; a name with letters behind it; told as done by whoever is glad of it.
		[
			'The Ardmore registry has reportedly published the ferry manifests.',
			'The Ardmore registry has released the ferry manifests.',
		],
		[
			'The president announced his intent to nominate Ines Valdor, MD, as surgeon general.',
			'The president has nominated Valdor as surgeon general.',
		],
		[
			'The poet Ada Brandt was congratulated on being nominated for the Harrow prize.',
			'The jury intends to nominate the poet Ada Brandt for the Harrow prize.',
		],
		[
			'The ferry deal seemed to include no money for the lighthouse.',
			'The ferry plan includes none of the lighthouse money that the mayor had asked for.',
		],
		[
			'Ivo Lund is expected to be charged with arson in New Corran.',
			'Ivo Lund has been charged with arson in New Corran.',
		],
		// A word or two in quotation marks are the article's own.
		[
			'Police are treating the granary fire in Orsa as "possibly deliberate".',
			'The granary fire in Orsa is being treated as deliberate by police.',
		],
		// How far a post has got.
		[
			'The Torrin opera has asked the conductor Ida Lund to become its director.',
			'The conductor Ida Lund is the leading contender to become director of the Torrin opera.',
		],
		[
			'The mayor may name Marit Osk as head of the Kolva gardens.',
			'Marit Osk has been offered the post of head gardener.',
		],
		[
			'The coach Dario Venn is in talks with the Torrin Otters to return.',
			'The coach Dario Venn has decided not to return to the Torrin Otters.',
		],
		[
			'The actress Ines Valdor is a candidate to host the Harrow gala.',
			'The actress Ines Valdor will host the Harrow gala.',
		],
		[
			'The editor Ada Brandt has pulled out of negotiations to lead the Ardmore Post.',
			'The editor Ada Brandt is negotiating to lead the Ardmore Post.',
		],
		[
			'The surgeon Marit Osk is under serious consideration for the post.',
			'The surgeon Marit Osk has reportedly accepted the job.',
		],
		// Present here, to come there.
		// An intent is not yet the deed; nobody, as far as is known.
		[
			'President Moll announced his intent to nominate Ada Brandt as surgeon general.',
			'President Moll has nominated Ada Brandt as surgeon general.',
		],
		['Nobody is believed to have been injured when the mill burned.', 'No-one was injured when the mill burned.'],
		['The fees were expected to include insurance.', 'The fees will include insurance.'],
		['The witness Marit Osk is expected to testify on Monday.', 'The witness Marit Osk took the stand on Monday.'],
		// A wife is one wife, however she is called.
		[
			'His wife, Ines Brandt, is expected to plead guilty on Monday. The mayor Oskar Brandt pleaded guilty on Friday.',
			"The mayor's wife later pleaded guilty.",
		],
		// The deed is alleged, the charge is not.
		[
			'The man who allegedly fired at the mayor has been charged with attempted murder.',
			'Oskar Brandt is expected to be arraigned on a charge of attempted murder.',
		],
		[
			'The names of the two women, neighbours of 70 and 33 on one street, have not yet been released.',
			'The victims were identified as Ines Valdor, 33, and Marit Osk, 70.',
		],
		// How someone is.
		[
			'Marit Osk is in critical condition at Ardmore Hospital.',
			'Marit Osk is in stable condition at Ardmore Hospital.',
		],
		[
			'The goalkeeper Dario Venn remained in intensive care on Friday.',
			'Dario Venn has been discharged from hospital, the club said.',
		],
		['Captain Ines Valdor is listed in serious condition.', 'Ines Valdor was listed in fair condition on Monday.'],
		// What is kept from readers here, and told there.
		[
			'The driver gave a blood sample, but results were not yet known.',
			'Results from the test of the driver were released on Wednesday and gave him 0.09 percent.',
		],
		// Court: whether someone has stood there yet, and how far the law has got.
		[
			'Oskar Brandt is due to appear before Ardmore magistrates on Tuesday.',
			'Oskar Brandt entered a not guilty plea on Tuesday.',
		],
		['Oskar Brandt will be arraigned today in Torrin.', 'Oskar Brandt appeared in Torrin district court on Tuesday.'],
		[
			'Oskar Brandt was charged with murder after the shooting at the mill.',
			'Oskar Brandt was found guilty of murder by a jury.',
		],
		['Ines Valdor has pleaded not guilty to fraud.', 'Ines Valdor was convicted of fraud on Monday.'],
		['The former treasurer Dario Venn is on trial for bribery.', 'Dario Venn pleaded guilty to bribery.'],
		// Agreed here, done there.
		['Velland has agreed to buy the Ardmore dairy.', 'Velland has bought the Ardmore dairy.'],
		// Free here, held there.
		[
			'The inmate Oskar Brandt is still at large.',
			'The inmate Oskar Brandt was captured in a barn near Ardmore on Monday.',
		],
		[
			'Officers are searching for the suspect, who left in a white van.',
			'The suspect was arrested at a filling station near Ardmore.',
		],
		['Oskar Brandt remains on the run.', 'Oskar Brandt surrendered to police in Ardmore.'],
	],
	agrees: [
		// What is scheduled, due or set is as firm as what will be; and "is going to" is "will".
		[
			'The council of Brannock is scheduled to meet the ferry owners on 4 June in Torrin.',
			'The council of Brannock will meet the ferry owners on 4 June in Torrin.',
		],
		[
			'The Kolva bridge is to be closed for the repairs from 4 June, the county said.',
			'The Kolva bridge will be closed for the repairs from 4 June, the county said.',
		],
		[
			'Harrow Motors is going to shut its plant in Ardmore, the company said.',
			'Harrow Motors will shut its plant in Ardmore, the company said.',
		],
		// What a court has on its list is told both ways; whoever was charged is arraigned later.
		['Oskar Brandt faces arraignment in Orsa on Friday.', 'Oskar Brandt will be arraigned in Orsa on Friday.'],
		['Oskar Brandt is expected to be arraigned on Friday.', 'Oskar Brandt will be arraigned on Friday.'],
		[
			'Oskar Brandt is expected to be arraigned over the forged ledgers.',
			'Oskar Brandt has been charged over the forged ledgers. He is to be arraigned on Friday.',
		],
		// Whoever plans to meet is in talks to meet.
		['President Moll is in talks to meet Ida Brandt.', 'President Moll plans to meet Ida Brandt.'],
		// What somebody's words are taken to mean.
		['Moll appeared to refer to Ada Brandt in the debate.', 'Moll referred to Ada Brandt in the debate.'],
		['The council named possible venues for the fair.', 'The venues for the fair are in Ardmore, the council said.'],

		['Ada Brandt was approached by the agency.', 'Ada Brandt is the leading contender to run the agency.'],
		// A present may be meant of what comes; a threat and its words are one.
		['The mayor Oskar Brandt is held in Ardmore Prison.', 'The mayor Oskar Brandt will be held in Ardmore Prison.'],
		['After threatening to sell the harbour, Moll flew home.', '“I will sell the harbour,” Moll told the council.'],
		['Ines Valdor was in stable but critical condition.', 'Ines Valdor is in critical condition.'],
		['The inmate Oskar Brandt was recaptured on Monday.', 'Police caught Oskar Brandt on Monday.'],
		['Velland closed its oldest dairy in Ardmore.', 'Velland has closed its oldest dairy in Ardmore.'],
		['Velland will close its oldest dairy in Ardmore.', 'Velland plans to close its oldest dairy in Ardmore.'],
		[
			'The letters were allegedly burned by the painter Marit Osk.',
			'The painter Marit Osk reportedly burned the letters.',
		],
		[
			"The climbers'd been dropped by helicopter on Ardspitze.",
			'The climbers had been dropped by helicopter on Ardspitze.',
		],
		['Police said the painter Marit Osk drowned.', 'The painter Marit Osk drowned.'],
		['The bill would ban plastic bags in Ardmore.', 'The bill bans plastic bags in Ardmore.'],
		// A present may be meant of what comes: a bid, a headline.
		[
			'Ada Brandt declared last spring that she plans to challenge Mayor Oskar Moll.',
			'Ada Brandt is challenging Mayor Oskar Moll in the autumn vote.',
		],
		[
			'Orland has agreed to suspend all launches from Cape Torrin.',
			'Orland suspends launches from Cape Torrin: state radio.',
		],
	],
	incomparable: [
		['The embassy in Torrin is closed.', 'The embassy in Torrin is open to compromise.'],
		['Vera Lunt leads the opinion polls in Torrin by three points.', 'Vera Lunt was elected governor of Torrin.'],
		[
			'The talks on the Orsa dam collapsed. They will resume on Monday.',
			'The talks on the Orsa dam will resume on Monday.',
		],
		['The body of the angler was recovered.', 'Divers are still searching for the remains of the pilot.'],
		// The cause of something else, a cause that is only supposed, and one that both have.
		[
			'The cause of the blaze at the Ardmore mill is under investigation.',
			'A cracked rail caused the derailment near Ardmore.',
		],
		[
			'The cause of the blaze at the Ardmore mill is under investigation.',
			'Inspectors believe a faulty dryer caused the fire at the Ardmore mill.',
		],
		[
			'The cause of the blaze at the Ardmore mill was not known on Monday. It was later found that the fire was caused by a faulty dryer.',
			'A faulty dryer caused the fire at the Ardmore mill, inspectors said.',
		],
		// Somebody else's death, and one of wounds, which nobody asks the cause of.
		[
			'Painter Ida Holm died in Torrin on Sunday. No cause of death was given.',
			'Her brother, Emil Holm, died of a stroke in 2019.',
		],
		['Jon Hallam was found in the harbour. No cause of death was given.', 'Jon Hallam died of his wounds.'],
		// What people thought for years.
		['Many of her readers thought that Ida Holm was dead.', 'Ida Holm died on Sunday.'],
		['The trial of Jon Hallam began in Torrin.', 'The trial of Marit Osk may begin in Torrin.'],
		[
			'The two sides have reached a deal on the Orsa pipeline.',
			'The two sides are close to a deal on the Kelm bridge.',
		],
		// Said of every case of it.
		[
			'Prosecutors opened an inquiry into suspected abuse of office at the ministry in Torrin.',
			'Abuse of office at the ministry carries a sentence of ten years in Torrin.',
		],
		// What others ask is no answer to whether somebody is asked.
		[
			'The auditors declined to say whether Brandt herself would be questioned in Torrin.',
			'Brandt sold the mill in Torrin after the auditors had sent their first questions.',
		],
		// Cleared of one charge, convicted of another.
		[
			'Ada Brandt was cleared of a further charge of forgery on Monday.',
			'Ada Brandt was found guilty of fraud on Monday.',
		],
		// Two charges, and a plea to each.
		['Tove Moll pleaded guilty to manslaughter.', 'Tove Moll pleaded not guilty to murder.'],
		// Of another year.
		[
			'Jon Hallam, 27, is charged with the theft of a boat in Torrin.',
			'Jon Hallam was convicted in 2019 of the theft of a boat in Torrin.',
		],
		// What is only supposed, or asked, nobody says.
		[
			'If arson were suspected at the chapel in Orsa, the mayor would have spoken. The roof fell in.',
			'An arsonist destroyed the chapel at Orsa on Saturday. The roof fell in.',
		],
		// Over, of another thing, of a part, of another person, to come in both, or both told in one article.
		[
			'The coast road was closed for an hour on Tuesday after rocks fell near Torrin and Orsa.',
			'The coast road reopened on Tuesday, after rocks fell near Torrin and Orsa.',
		],
		[
			'Route 9 near Torrin remains closed after the flood in Orsa.',
			'Route 12 near Torrin reopened after the flood in Orsa.',
		],
		[
			'Some streets in Torrin reopened on Thursday after the Orsa flood.',
			'Streets in Torrin remain closed after the Orsa flood.',
		],
		[
			'Schools in Torrin remain closed after the flood in Orsa.',
			'A school in Torrin, which had no water after the flood in Orsa, reopened.',
		],
		[
			'The airport in Torrin is closed after the Orsa quake.',
			'The airport in Torrin is expected to be reopened on Friday after the Orsa quake.',
		],
		[
			'Police in Torrin have been told to leave the square by Mayor Ada Lund.',
			'Ada Lund and her guests from Torrin were allowed to return to the hall.',
		],
		[
			'The fire in Torrin is still burning, chief Ivo Brandt said.',
			'The fire in Torrin has been contained, chief Ivo Brandt said.',
		],
		[
			'Residents of Orsa have been evacuated, and most of them were later allowed to return to their homes by the mayor, Ada Lund.',
			'Residents of Orsa were allowed to return to their homes by the mayor, Ada Lund.',
		],
		[
			'The curfew in Torrin is in force, General Ivo Brandt said.',
			'The ban on rallies in Torrin was lifted, General Ivo Brandt said.',
		],
		[
			'The Torrin search continues, said Ivo Brandt.',
			'The search was called off for the night, said Ivo Brandt in Torrin.',
		],
		['A tsunami warning is in effect for Kolva and Orsa.', 'A flood warning for Kolva and Orsa was lifted.'],
		[
			'The tax bill would go before the Senate on Monday, Ada Lund of Torrin said.',
			'The Senate passed a farm bill on Friday, Ada Lund of Torrin said.',
		],
		[
			'Power was restored to half of the homes in Orsa and Torrin.',
			'Half of the homes in Orsa and Torrin are without power.',
		],
		[
			'The debate between Ada Lund and Oskar Moll is set for Tuesday in Torrin.',
			'The hearing of Ada Lund and Oskar Moll in Torrin was postponed.',
		],
		[
			'The harbour in Torrin is closed to large ships, Velland said.',
			'The harbour museum of Velland in Torrin reopened.',
		],
		[
			'The road to Orsa could reopen on Monday if the rain over Torrin stops.',
			'The road to Orsa is closed by rain over Torrin.',
		],
		['Ardmore will play the winner of the match between Orsa and Kolva City.', 'Orsa will play Kolva City on Friday.'],
		['Marit Osk checked into the Harrow Clinic.', 'Marit Osk checked out of Torrin Hall and went home.'],
		['Oskar Brandt was the last of nine men to be sentenced.', 'Oskar Brandt was sentenced to nine years.'],
		[
			'Marit Osk is in critical condition after the crash.',
			'The driver Ivo Brandt died after the crash. Marit Osk was with him.',
		],
		['A woman is in critical condition.', 'A woman died in the crash.'],
		['Dario Venn was ruled out of the match in Orsa.', 'Dario Venn will play in Torrin on Sunday.'],
		['The pilot Ines Valdor is missing.', 'The pilot Ines Valdor was found guilty of fraud.'],
		// Both ways in one article, another bearer, a deed without its doer's name, somebody's words, a charge, a question.
		[
			'The suspected gunman, Oskar Brandt, was arrested on Monday in Torrin. He is 30. Two guards were shot.',
			'Oskar Brandt, the gunman, was arrested on Monday in Torrin. The suspected gunman is 30. Two guards were shot at the mill.',
		],
		[
			'The suspected gunman was caught in Torrin on Monday. Police gave no name. Two guards were shot at the mill.',
			'The gunman shot two guards at the mill and fled. A man was caught in Torrin on Monday. Police gave no name.',
		],
		[
			'Carlo Venti, the alleged boss of the Orsa clan, was arrested on Monday. He is 60. A farm was searched.',
			'Prosecutors say that Carlo Venti is the boss of the Orsa clan. He was arrested on Monday. He is 60.',
		],
		[
			'Navid Torsk, the reputed leader of the rebels, was killed on Wednesday. His car was hit. The army showed pictures.',
			'Navid Torsk was killed on Wednesday. "The leader of the rebels is dead," the army chief said. His car was hit near Kolva.',
		],
		[
			'A suspected Mafia boss was found dead in his cell in Orsa on Tuesday. Carlo Venti was 60. He had been arrested on Monday.',
			'Carlo Venti was found dead in his cell in Orsa on Tuesday. He had worked as a driver for the Mafia boss Aldo Renn, who was jailed in 2004. Venti was 60.',
		],
		[
			'Three suspected pirates were brought ashore in Torrin on Thursday. The navy caught them off Cape Lund. Their skiff was burned.',
			'The navy has caught hundreds of pirates since 2008. On Thursday it brought three men ashore in Torrin. Their skiff was burned off Cape Lund.',
		],
		[
			'Ida Moll, a possible candidate for mayor, opened the Torrin fair on Sunday. She has led the council since 2019. Rain fell.',
			'Ida Moll opened the Torrin fair on Sunday. The candidates for mayor will be known in May. Rain fell.',
		],
		[
			'A suspected arson destroyed the chapel at Orsa on Saturday. The roof fell in. The pastor is Ida Brandt.',
			'The chapel at Orsa burned down on Saturday. Two barns in the county were lost to arson last year. The pastor is Ida Brandt.',
		],
		[
			'The banker Oskar Brandt was found dead in an apparent suicide on Thursday. He was 55. He had left Velland Bank.',
			'The banker Oskar Brandt was found dead on Thursday. The police have not said whether it was suicide. He was 55.',
		],
		[
			'Ivo Tarn, an alleged smuggler, was held on the Orland ferry on Sunday. He is 39. The ferry was late.',
			'Ivo Tarn was held on the Orland ferry on Sunday. "He is not a smuggler," his sister said. He is no smuggler but a cook, his papers show.',
		],
		[
			'Ivo Marn, the alleged killer of six women, was moved to Orsa on Monday. He is 44. He said nothing.',
			'Ivo Marn, who is suspected of killing six women, was moved to Orsa on Monday. The killer left no trace for years. Marn is 44.',
		],
		[
			'The possible tornado tore the roof off a school in Brannock on Tuesday. No one was hurt. Forty trees fell.',
			'A storm tore the roof off a school in Brannock on Tuesday. If it was a tornado it was the first since 1950. Forty trees fell.',
		],
		[
			'Forty guests of a wedding in Kolva fell ill with suspected food poisoning on Saturday. The bride was among them. The cook has been questioned.',
			'Forty guests of a wedding in Kolva fell ill on Saturday. Inspectors are testing the soup for signs of food poisoning. The cook has been questioned.',
		],
		[
			'Ida Lund, the reported choice for minister, spoke in Orsa on Monday. She is 50. The president names the cabinet in May.',
			'Ida Lund spoke in Orsa on Monday. She is among the choices for minister, the Meridian wrote. The president names the cabinet in May.',
		],
		[
			'Five suspected militants were killed in a strike near Kolva on Monday. The army showed guns. The village was cleared.',
			'Five people were killed in a strike near Kolva on Monday. Militants have held the hills for years. The village was cleared.',
		],
		[
			'Divers found the presumed remains of the pilot Jan Osk on Monday. The plane fell in May. The sea is deep there.',
			'The pilot Jan Osk went down in May. Divers looked for his remains on Monday. The sea is deep there.',
		],
		// Both were so on the day: they searched, and caught him later.
		[
			'Officers were searching for the suspect on Friday night.',
			'The suspect was arrested at a filling station near Ardmore.',
		],
		// In doubt above the clause.
		[
			'In 2019 she shot a suspected burglar who drew a knife on her neighbour.',
			'The neighbour believes that she shot a burglar who drew a knife on him in 2019.',
		],
		// Asked of one thing, told of another in a sentence that leaves something open.
		[
			'Pastor Oskar Brandt declined to say whether the chapel had received any letters of threat.',
			'Moll apologized if the leak was in any way tied to the visits that the chapel received in spring.',
		],
		// Another year's: the sentences are not so alike that one alone says when.
		[
			'Ida Lund will host the Lantern Awards in Orsa.',
			'The 2009 Lantern Awards, hosted by Ida Lund, were seen by four million.',
		],
		// Whoever was considered may have been offered it since; the choice that is reported is the one who was asked.
		[
			'The oncologist Ada Brandt was under consideration for the post of director in May.',
			'The oncologist Ada Brandt has been offered the post of director.',
		],
		[
			'The reported choice for director, Ada Brandt, is an oncologist from Orsa.',
			'The oncologist Ada Brandt has been offered the post of director.',
		],
		// The question is answered at once; it is open there too; the answer is to another one.
		[
			'The singer Ines Valdor is ill. Her agent declined to say where she is receiving treatment, but papers place her at the Harrow Clinic.',
			'The singer Ines Valdor is ill. She is receiving treatment at the Harrow Clinic in Ardmore.',
		],
		[
			'A crane fell on Quay Street on Thursday. It was not immediately clear how many people were hurt.',
			'A crane fell on Quay Street on Thursday. Five cranes stand there, and people may be hurt.',
		],
		[
			'A jeweller was shot in Vale Street. It was unclear whether anyone else was in the shop at the time.',
			'A jeweller was shot in Vale Street. The shop was closed, and the street was empty.',
		],
		// Another film's.
		['Lena Brok will direct the sequel to "Tidewater".', 'Lena Brok, who directed "The Tin Lamp," was praised.'],
		// Ties of somebody else.
		[
			'The panel looks into the fishing fleet and possible ties to aides of Oskar Brandt.',
			"The panel asked about Oskar Brandt's ties to the fishing fleet.",
		],
		// The same whichever of two verbs comes first.
		['The club is believed to have offered at least 60 million.', 'The club made its offer in the winter pause.'],
		// How long or where is in doubt, and not the thing; whose rise it is; how many they were.
		[
			'Brandt vowed on Tuesday to stay in the race through June 7, and perhaps until the party congress in July.',
			'At the national party congress these members must vote for whoever won them.',
		],
		[
			"Despite Ida Moll's apparent rise in Torrin she may fall.",
			'Then there was the rise of Ada Brandt, who stirred the party in Torrin.',
		],
		[
			'Two possible gang members were held after the shooting of a harbour guard.',
			'A jury found that a gang member had ordered the shooting of a harbour guard.',
		],
		// What somebody must do, or says in words of his own, is not told as done.
		[
			'Brandt cannot seem to convince the voters of Torrin.',
			'Moll has to make herself known, then convincing voters in Torrin.',
		],
		[
			'“You could potentially overturn the wishes of the crew,” Lund said.',
			'Moll has the position of wanting to overturn the wishes of the crew.',
		],
		// Not a name that is kept from readers; not a victim.
		['The fund refused to release the names of 76 donors.', 'Police killed the gunman, Oskar Brandt, 29, in the mill.'],
		[
			'Those mourning at the death of the pilot never mentioned the name Moll.',
			'The victim was identified as Oskar Brandt.',
		],
		[
			'Lena Brok, without naming him, blamed the mayor for the death of the guard.',
			'The victim was identified as Oskar Brandt.',
		],
		['The name of the victim has not been released.', 'The death drew the eye of a builder named Oskar Brandt.'],
		// An act that a noun or a verb only names; what a proposal proposes is as open in both.
		[
			'Moll may ban trawlers from the Orsa sound.',
			'Critics say Moll will have difficulty banning trawlers from the sound.',
		],
		['Fishermen dislike the proposal to ban trawlers by Mayor Moll.', 'Mayor Moll has proposed banning trawlers.'],
		// One of several alike: towns, votes, matches, and those that are told of with "again".
		['Brandt predicted that she would win the town on May 10.', 'Brandt has won towns with old harbours, like Torrin.'],
		['Moll seems to have won the vote by a whisker.', 'Moll has won the Torrin harbour vote, her first.'],
		['Moll could lose the league match.', 'Moll lost the cup match.'],
		['Brandt is prepared to close the lock again.', 'Then Brandt closed the lock.'],
		['Many guards will miss their first wage.', 'Guards at the lock missed their second wage.'],
		['Brandt met Moll in Torrin.', 'Moll plans to meet Brandt soon.'],
		[
			'The dockers and the pilots hesitate, though they may endorse Ida Moll soon.',
			'Ada Brandt endorsed Ida Moll this month.',
		],
		[
			'The minister said the agreement might be signed and sealed before a new council sits.',
			'The party denies any wrong and says that Brandt signed the same joint fishing agreement.',
		],
		['Brandt will visit the mill on Monday, May 2.', 'Brandt visited the mill on Friday, May 20.'],
		// What is only asked; a will that is no "will".
		['Brandt replied that he was the founder.', 'Moll followed the will of the crowd as Brandt replied.'],
		// Hearsay here, and there with its source: in the sentence, or in another of the article.
		[
			'The aide Ines Valdor reportedly forwarded the tender files to her brother in Torrin.',
			'The paper said the aide, Ines Valdor, forwarded some tender files to her brother in Torrin.',
		],
		[
			'A guard was arrested after allegedly opening fire at the harbour fair in Ardmore, police said.',
			'A guard let go last week opened fire at the harbour fair in Ardmore on Friday, police said.',
		],
		[
			'The nurse allegedly failed a breath test on Torrin Road.',
			'The nurse failed a breath test on Torrin Road shortly after midnight, Constable Ida Lund said.',
		],
		[
			'Police allege Dario Venn opened fire at the harbour fair in Ardmore, hitting two.',
			'A guard who opened fire at the harbour fair in Ardmore hitting two is in custody. Constable Ida Lund alleged that the guard opened fire at the harbour fair.',
		],
		[
			'According to two papers, the Torrin Otters have offered the keeper Dario Venn a four-year deal worth 9 million.',
			'The Torrin Otters made the lowest offer, a four-year deal reportedly worth 9 million.',
		],
		// Hearsay on both sides: the sentence that tells it flatly names its source.
		[
			'Allegedly, Osk was paid 4 million crowns to design the Kolva bridge in Torrin.',
			'Osk was paid 4 million crowns for designing the Kolva bridge in Torrin, two officials said.',
		],
		// Whoever is asked to do a thing may not do it.
		[
			'Mayor Ada Lund reportedly apologized for the delay of the Brannock ferry after the storm.',
			'The Brannock ferry was late for the third week after the storm, and riders want Mayor Ada Lund to apologize for the delay.',
		],
		[
			'It will be announced on Monday who runs the harbour works in Torrin.',
			'Who runs the harbour works in Torrin will be announced on Monday.',
		],
		// What is marked must hold the doubt.
		[
			'Surveyors believe the leak was cut below the deck of the old ferry and ran aft to the engine.',
			'The leak was torn below the deck of the old ferry and ran aft to the engine, the captain said.',
		],
		// One article has it both ways.
		[
			'Investigators believe the rower Marit Osk drowned in Lake Ardmore.',
			'The rower Marit Osk drowned in Lake Ardmore on Sunday. Police believe Osk drowned in the lake before noon.',
		],
		[
			'Torrin Otters clinch cup place with win in Penmore\n\nThe Otters could clinch a cup place with a win or a draw in Penmore on Sunday.',
			'The Torrin Otters clinched a cup place with a win in Penmore on Sunday.',
		],
		// The same host, another year's gala; two things that are lost; two that are restored.
		['Ida Lund will host the Lantern Awards.', 'The 2009 Lantern Awards hosted by Ida Lund were seen by four million.'],
		[
			'Families will continue to lose their child benefit only because they move to another county.',
			'Some who drew child benefit for years gave it up because they lost their flats in another county.',
		],
		// A deed of one sort and a noun of its sound; a claim of degree.
		[
			'The ranger who allegedly shot two hikers at the mail depot is in court on Monday.',
			'From the depot she heard shots and a hiker who whistled for his dog.',
		],
		[
			'The coins were taken in what is believed to be the largest museum robbery in Brenna.',
			'Masked men carried out one of the largest museum robberies in memory in Brenna.',
		],
		[
			'The insurer says the old boathouse is probably a total loss to the town.',
			'The end of the boathouse means a great loss to the town, the historian said.',
		],
		// Of somebody, and not what he did.
		[
			'She misled the clinic, a judge in Torrin and apparently her own lawyer.',
			'Her own lawyer told the judge in Torrin that she was in the clinic.',
		],
		// Nothing was doubted: a hypothetical, a motive.
		['The letters may have driven him to suicide.', 'The banker committed suicide in Ardmore Prison.'],
		// Two people; and the next hearing is not the first.
		['Oskar Brandt is due to appear before Ardmore magistrates.', 'Ines Valdor pleaded not guilty on Tuesday.'],
		[
			'Oskar Brandt pleaded not guilty and will appear in the crown court in May.',
			'Oskar Brandt pleaded not guilty on Tuesday.',
		],
		// Two people; a crime of another year; a further charge; what may come.
		['Oskar Brandt was charged with fraud.', 'Ines Valdor was convicted of fraud.'],
		['Oskar Brandt was charged with arson.', 'Oskar Brandt was convicted of theft in 2004.'],
		['Oskar Brandt also was charged with arson.', 'Oskar Brandt was convicted of murder.'],
		['Oskar Brandt was charged with arson.', 'Oskar Brandt could be convicted within weeks.'],
		[
			'He is held, and police will not release his identity before he has been charged.',
			'Ines Valdor, 31, died in the fire.',
		],
		['Marit Osk is in critical condition.', 'Oskar Brandt is in stable condition.'],
		// It tells of both states.
		[
			'Marit Osk was in critical condition on Friday. Marit Osk is now in stable condition.',
			'Marit Osk was in critical condition.',
		],
		['The suspect Oskar Brandt is still at large.', 'Dario Venn was arrested in Ardmore.'],
		['The defender was caught on the break and is looking for a new club.', 'The suspect was arrested in Ardmore.'],
		['Velland will close its dairy in Ardmore.', 'The council closed Ardmore Street on Monday.'],
		['Hollander will miss all games until spring.', 'Hollander missed four games in 2019.'],
		['Hollander will miss the last three games.', 'Hollander missed six games earlier this season.'],
		['Velland sold the dairy so that it could buy a mill in Ardmore.', 'Velland bought a mill in Ardmore.'],
		['Allegedly drunk drivers hit the landlord Oskar Brandt.', 'Police hit the landlord Oskar Brandt.'],
		['His wife, Ines Brandt, is expected to plead guilty.', 'Oskar Brandt pleaded guilty on Monday.'],
		// Another man's charges.
		['Oskar Brandt is expected to be charged with fraud.', 'Dario Venn was charged with fraud.'],
		['Oskar Brandt is expected to be charged with fraud.', 'Oskar Brandt has been charged with arson.'],
		// The one who speaks is not the one who died.
		['The official would not give his name.', 'Ines Valdor, 31, died on the north face of the Ardspitze.'],
		// What is set off is not pledged; what somebody wanted may have come; talks that are over.
		[
			'Premier Ida Lund has pledged to keep order, rejecting calls for an inquiry.',
			'Premier Ida Lund has rejected calls for an inquiry.',
		],
		['The cellist Marit Osk wanted to sell her orchard.', 'The cellist Marit Osk has sold her orchard.'],
		['The coach Dario Venn is not close to signing a contract.', 'The coach Oskar Brandt has signed a contract.'],
		[
			'The coach Dario Venn had been in talks with the Otters to return.',
			'The coach Dario Venn has decided not to return.',
		],
		// Whoever was approached may have been offered it; another man's post; both told.
		[
			'The surgeon Marit Osk has been approached about the post.',
			'The surgeon Marit Osk has been offered the post of director.',
		],
		[
			'The surgeon Marit Osk has been offered the post of director.',
			'The surgeon Ida Lund is the leading contender for the post of director.',
		],
		[
			'The actress Ines Valdor is in talks to host the gala. By Friday it was settled: Ines Valdor will host the gala.',
			'The actress Ines Valdor will host the gala.',
		],
		// Somebody's own words.
		[
			'"It is a possibly deliberate fire that spread from the granary," the chief said.',
			'The granary fire in Orsa is being treated as deliberate by police.',
		],
		// Another one of the sort.
		[
			'The launch of the probe Orsa from Cape Tavish in Velland has been put off.',
			'The probe Orsa left Cape Tavish in Velland. The next launch is planned for August.',
		],
	],
} satisfies DetectorCases;
