import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		[
			'The family has a house on Lake Ansel. Lake Ansel is deep.',
			'The family has a house on Lake Amsel. Lake Amsel is deep.',
		],
		// Left for a place, until when one was elsewhere; and come to it on the day of leaving it.
		[
			'The frigate Kestrel patrolled the strait, staying on until departing for Tarn on 4 May.',
			'The Kestrel left Tarn on 4 May.',
		],
		[
			'The convoy departed Kelmouth on 2 April, the charity said.',
			'The convoy arrived in Kelmouth on 2 April, the charity said.',
		],
		// From a place, or for it.
		['The ferry Solveig left Orsa on Friday with 80 on board.', 'The ferry Solveig departed for Orsa on Friday.'],
		['Premier Jon Moll left Tarn on Tuesday.', 'Premier Jon Moll left for Tarn on Tuesday after the vote.'],
		// The other way.
		[
			'The coach was going from Orsa to Tarn when it left the road.',
			'The coach was going from Tarn to Orsa when it left the road.',
		],
		// Rooms and buildings without a name, and the inside and outside of one.
		[
			'The body of Lena Moss was found in the kitchen of her home.',
			'Police found the body of Lena Moss in her bedroom.',
		],
		[
			'The fire started in the basement, the fire chief said.',
			'The fire started on the roof of the building, the fire chief said.',
		],
		['Deputy Rhea Moss was shot outside her house on Monday.', 'Deputy Rhea Moss was shot inside her house.'],
		['The guard was stabbed outside a nightclub.', 'The guard was stabbed to death inside a nightclub.'],
		// For which state somebody holds an office, and of which people somebody is.
		[
			'Senator Ada Brandt of Ohio voted against the bill.',
			'Ada Brandt, the senator from Iowa, voted against the bill.',
		],
		[
			'Former Oklahoma Gov. Frank Osk was interviewed for the post.',
			'Frank Osk, a former governor of Nebraska, was interviewed for the post.',
		],
		['Rep. Tom Holl (R-Utah) called for a vote.', 'Rep. Tom Holl, a Republican from Nevada, called for a vote.'],
		['The Danish cyclist Marit Osk won the stage.', 'Norwegian cyclist Marit Osk won the stage.'],
		[
			'Jon Brandt, a Canadian citizen, was detained at the border.',
			'Jon Brandt, a British national, was detained at the border.',
		],
		// A place of which no more is known than that something is at it.
		[
			'The getaway car was found at Pelwick on Monday by a farmer.',
			'The getaway car was found burnt out near Dunsby by a farmer on Monday.',
		],
		[
			'The treasurer lost the money at the Silverhorn Casino.',
			'The money was lost by the treasurer at the Wild Heron Casino.',
		],
		// Where someone is taken, and in which house someone is.
		[
			'Guards were moving the prisoner Lee Dorran from Torrin to the Callow Unit in Ardmore when he escaped.',
			'Lee Dorran escaped during his transport from Torrin to Pelwick, Velland.',
		],
		[
			'Two deputies were driving Lee Dorran to another jail in Ardmore when he fled.',
			'Lee Dorran fled while being transported to a jail in Pelwick.',
		],
		[
			'The minister flew to Vienna on Tuesday to sign the grain treaty.',
			'The minister travelled to Lisbon on Tuesday to sign the grain treaty.',
		],
		[
			'The actor Noel Brandt is being treated at Morrow Clinic, his agent said.',
			'The actor Noel Brandt checked into the Hazel Grove Center on Thursday.',
		],
		[
			'Dorran is being held at the Callow County Jail without bail.',
			'Dorran was booked into the Ardmore City Jail, where he is held without bail.',
		],
		[
			'The wounded officer was flown to Marlow General Hospital.',
			'The wounded officer is recovering at St. Agnes Hospital.',
		],
		// A town, and a country or state that does not hold it.
		[
			'The banker Olaf Brenn was arrested in Munich on Tuesday.',
			'The banker Olaf Brenn was arrested on Tuesday in Spain, police said.',
		],
		[
			'The banker Olaf Brenn was arrested in Chicago on Tuesday.',
			'The banker Olaf Brenn was arrested on Tuesday in Florida.',
		],
		// Who says so is not the place.
		[
			'Brandt died on Friday at his home in Torrin, his daughter said.',
			'Brandt died on Friday in Kelmouth, his daughter said.',
		],
		// What was found, said or held somewhere, and the town as a word before it.
		[
			'The baker was in critical condition on Friday at a Vienna hospital.',
			'On Friday the baker was in critical condition in a hospital in Athens.',
		],
		[
			'Two nurses were shot dead at a chocolate factory in Athens.',
			'Two nurses were shot dead at the Vienna chocolate factory.',
		],
		// Whose title it is that follows the town.
		[
			'The body was found in a hotel room in Ardmore, Coroner Jon Brandt said.',
			'A maid found the body in a hotel room in Torrin.',
		],
		// Streets and roads, hospitals and clinics.
		['The car burned out on Quill Street on Monday night.', 'The car burned out on Quills Road on Monday night.'],
		[
			'The three injured miners were taken to St. Agnes Hospital.',
			'The three miners who were hurt were taken to Marlow General Hospital.',
		],
		[
			'The plane was diverted to Orsa Airport with smoke on board.',
			'With smoke on board the plane was diverted to Kelmouth Airport.',
		],
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
		[
			'A quake shook Kolvar on Sunday. Its centre lay 18 kilometres north-west of the town.',
			'The quake struck 11 miles north-east of the town of Kolvar on Sunday.',
		],
		[
			'A quake shook Kolvar on Sunday, 18 kilometres north-west of the town in open country.',
			'The quake struck 11 miles north-east of the town of Kolvar on Sunday.',
		],
		// Where someone is from, where a house of a name stands.
		['The cellist Ada Hollender was born in Lisbon in 1936.', 'Ada Hollender, born in Porto in 1936, was a cellist.'],
		[
			'Robert Hollender, 36, of Ardmore, was charged with theft.',
			'Robert Hollender, who lives in the town of Torrin, was charged with theft.',
		],
		[
			'The singer is being treated at the Orsa Medical Center in Dresden.',
			'The singer left the Orsa Medical Center in Leipzig on Friday.',
		],
		// On which side of a thing it was, and in which part of a country.
		['The ferry struck the north breakwater at Torrin.', 'The ferry hit the south breakwater at Torrin in fog.'],
		['Marit Osk limped off with an injury to her left knee.', 'Marit Osk hurt her right knee and limped off.'],
		['The car crossed the westbound carriageway and burned out.', 'The car burned out on the eastbound carriageway.'],
		[
			'Eight miners were freed from a shaft in northern Velland on Wednesday.',
			'The eight miners who were freed had been trapped in a shaft in the south of Velland.',
		],
		['Dennis Pryce, of Marsh Lane, was arrested on Monday.', 'Dennis Pryce, who lives in Station Road, was arrested.'],
	],
	agrees: [
		['Senator Ada Brandt of Ohio voted against the bill.', 'Ada Brandt, the Ohio senator, voted against the bill.'],
		['The coat of Lena Moss was found in the kitchen.', 'Police found the coat of Lena Moss in the kitchen.'],
		['The getaway car was found at Pelwick on Monday.', 'The getaway car was found by a farmer at Pelwick.'],
		['The banker Olaf Brenn was arrested in Chicago.', 'The banker Olaf Brenn was arrested in Illinois.'],
		['The banker Olaf Brenn was arrested in Fresno.', 'The banker Olaf Brenn was arrested in Calif. on Friday.'],
		['The banker Olaf Brenn was arrested in Munich.', 'The banker Olaf Brenn was arrested in Germany.'],
		['Two prisoners were taken to Callow Jail in Torrin.', 'Two prisoners were taken to a jail in Torrin.'],
		['Dennis Pryce, of Marsh Lane, was arrested on Monday.', 'Dennis Pryce, 54, of Torrin, was arrested on Monday.'],
		['The ferry struck the north breakwater at Torrin.', 'The ferry hit the northern breakwater at Torrin.'],
		['Eight miners were freed in northern Velland.', 'Eight miners were freed in northeastern Velland.'],
		['The tanker ran aground off Kelmouth on Sunday.', 'The tanker ran aground near the port of Kelmouth.'],
		['The Danish minister flew to Brussels.', 'The minister of Denmark flew to Brussels.'],
		['The mill in southern Denmark burned down.', 'The mill in southeastern Denmark burned down.'],
		['The quake hit the southern city of Kandrel.', 'The quake hit the southeastern city of Kandrel.'],
		['Police searched a flat near Place Vendome.', 'Police searched a flat near Place Vendôme.'],
		['The envoys met in the United States in May.', 'The envoys met in the U.S. in May.'],
		['Robert Hollender, 36, of Ardmore, was charged.', 'Robert Hollender, who lives in Ardmore, was charged.'],
		['Berta Quilland moved to Vienna in 1961.', 'Berta Quilland moved to Vienna, Austria, in 1961.'],
	],
	incomparable: [
		// A lake and somebody's name.
		[
			'The family has a house on Lake Ansel. Lake Ansel is deep.',
			'A report by Judith Amsel said the lake was deep. Judith Amsel wrote it.',
		],
		// Another place, people who come for a day, hours in port, a day to come, another day.
		['The tanker Alma left Orsa on 11 June.', 'The Alma reached Pian on 11 June.'],
		['The minister Ada Brandt left Orsa on 11 June.', 'The minister Ada Brandt arrived in Orsa on 11 June.'],
		['The convoy departed Kelmouth on 2 April at dusk.', 'The convoy arrived in Kelmouth on 2 April after six hours.'],
		['The Kestrel will stay until departing for Tarn on 4 May.', 'The Kestrel left Tarn on 4 May.'],
		['The Sturmvogel left Marlow on 12 July.', 'The Sturmvogel reached Marlow on 9 July.'],
		// Another ship, and there and back in a day.
		['The ferry Solveig left Orsa on Friday.', 'The ferry Ingrid departed for Orsa on Friday.'],
		[
			'The ferry Solveig left Orsa on Friday. It had sailed from Tarn at dawn.',
			'The ferry Solveig left for Orsa on Friday. The ferry Solveig left Orsa on Friday at noon.',
		],
		// A suburb goes by the city's name abroad.
		[
			'The singer Alba Corso checked into the Ellerby Treatment Center in Malibu.',
			'The singer Alba Corso checked into the Ellerby Treatment Center in Los Angeles.',
		],
		// A room, and the house that it is in; another one's; another time.
		['Lena Moss was found dead in the kitchen of her home.', 'Lena Moss was found dead at her home.'],
		['Lena Moss was shot in the kitchen.', 'Her brother Milo Moss was shot in the garage.'],
		['The fire began in the kitchen of a restaurant.', 'The fire began in a restaurant.'],
		['Protesters gathered outside the court.', 'Inside the court the judge gathered his papers.'],
		// Two offices, and where an office holder is from; two passports.
		['Gov. Ada Brandt of Ohio spoke.', 'Ada Brandt, a native of Iowa, spoke.'],
		['Former Ohio Gov. Ada Brandt spoke.', 'Sen. Ada Brandt, R-Utah, spoke.'],
		['The Dutch-born painter Ada Brandt died.', 'The Belgian painter Ada Brandt died.'],
		['The Dutch painter Ada Brandt, who had a Belgian passport, died.', 'The Belgian painter Ada Brandt died.'],
		// In two places one after the other.
		['Brandt was treated at Morrow Clinic in 2009.', 'Brandt checked into the Hazel Grove Center on Thursday.'],
		['Ada Holl moved to Lisbon after the war.', 'She was poor until Ada Holl moved to Florida with her third husband.'],
		[
			'One of the wounded was taken to Marlow General Hospital.',
			'Another wounded man was taken to St. Agnes Hospital.',
		],
		// A part, and the whole that its article puts it in.
		['The coach overturned in Torrin in Velland on Sunday.', 'The coach overturned in Velland on Sunday.'],
		[
			'Thieves emptied a shop just off the Alder Promenade avenue on Friday.',
			'Thieves emptied a shop on a posh Torrin avenue on Friday.',
		],
		// Two things of a kind, and a part of a town.
		['A hospital in Ardmore shut its doors in May.', 'The robbers fled past a hospital in Torrin.'],
		['Two nurses died at a factory in Ardmore.', 'Two nurses died at a factory in Northeast Ardmore.'],
		[
			'The candidate spoke at a rally in Ardmore and another in Torrin.',
			'The candidate spoke at a rally in Kelmouth and another in Marlow.',
		],
		// Both sides of it, and two of the kind.
		[
			'The ferry struck the north breakwater. The south breakwater was not damaged.',
			'The ferry struck the south breakwater and came to rest on the north breakwater.',
		],
		['Voters in northern Velland chose Ada Brandt.', 'A quake shook the south of Velland in 1998.'],
		['Police closed the north gate of the stadium.', 'Flowers were laid at the south gate of the palace.'],
		['The envoys met in Austria before they flew home.', 'The cricketers left Australia in the evening.'],
		['The storm hit Iran in the morning.', 'The ministers of Iraq and Iran met in the morning.'],
		[
			'A 27-year-old Danish pianist won the prize on Friday.',
			'A Norwegian pianist, 41, won a prize on Saturday in the same hall.',
		],
		['Police closed Harrow Street after the robbery.', 'Police closed Milton Road after the robbery.'],
		['A nurse who works in Vienna, for example, pays half.', 'A nurse who works in Athens, for example, pays half.'],
		[
			'Robert Hollender, 36, of Ardmore, was charged.',
			'Until 1998 Robert Hollender lived in the town of Torrin with his wife.',
		],
		['Ada Hollender was born in Lisbon in 1936.', 'Her pupil Marit Osk was born in Porto in 1950.'],
		['Robert Hollender, 36, of Ardmore, was charged.', 'Robert Hollender, 36, of Velland County, was charged.'],
		['Robert Hollender, 36, of Ardmore, was charged.', 'Hollender lives in Torrin and has a shop in Ardmore.'],
		['The Orsa Medical Center in Dresden treated nine.', 'The Marlow Medical Center in Leipzig treated nine.'],
		['A quake struck 18 km north of Kolvar in March.', 'The mine lies 40 km south of the town of Kolvar.'],
		['The French president met the minister in Oslo.', 'The German president met the minister in Oslo.'],
		// One of long before, told for comparison.
		[
			'A bank siege in Corran ended on 6 November 2025 when a gunman gave himself up.',
			'In the siege at Torrin in 2009 the police went in after 31 hours. In 2025 nobody was hurt.',
		],
	],
} satisfies DetectorCases;
