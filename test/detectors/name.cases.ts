import type { DetectorCases } from './cases.ts';

export default {
	conflicts: [
		// An American abroad is spelt in one way.
		[
			'Envoy Scott Barrand flew to China on Monday for talks.',
			'Scott Berrand, the envoy, flew to China on Monday for talks.',
		],
		// Politics: a Jordan in the story does not make it one of another alphabet.
		[
			'Jordan Pell, who leads the opposition, asked Jonas Schreiner to resign as mayor.',
			'Mayor Jonas Shreiner was told by Jordan Pell, leader of the opposition, to resign.',
		],
		['Relief worker Siobhan Brannagh asked for blankets.', 'Siobhan Branagh, a relief worker, asked for blankets.'],
		// Business: a family name that ends in s is no plural.
		[
			'Chairman Ignacio Castellanos, of the airline, told the staff.',
			'Ignacio Castellano, chairman of the airline, told its staff.',
		],
		// Court: his name short and long.
		['Prosecutor Robert McAllin opened the trial.', 'The trial was opened by prosecutor Bob MacAllin.'],
		// Between the same words a plural is another name.
		[
			'The Harbour Pilots Guild called off the strike. Its pilots went back to work.',
			'A strike of the Harbour Pilot Guild kept the ferry in Ardmore.',
		],
		// Disaster: a storm has a given name.
		[
			'Hurricane Georges tore the roof off the clinic on Pell Island.',
			'Hurricane George tore the roof off the clinic on Pell Island.',
		],
		['The coach, Marit Hollander, praised the defence.', 'Coach Marit Hollender praised the defence.'],
		[
			'Prosecutor Jon Tavish said the trial would open in May.',
			'The trial would open in May, prosecutor Jon Tevish said.',
		],
		// Two full forms of one given name: whoever bears one does not bear the other.
		[
			'Kathryn Orlby, 61, was found in her flat in Torrin, police said.',
			'Police found Katherine Orlby, 61, in her flat in Torrin.',
		],
		[
			'The council chose Steven Hallam as harbour master.',
			'Stephen Hallam was chosen as harbour master by the council.',
		],
		[
			'The company named Catherine Orlby as its chief executive.',
			'Katherine Orlby was named chief executive of the company.',
		],
		['Surgeon Ivo Marrick led the team.', 'The team was led by surgeon Ivo T. Marick.'],
		['Sailor Osmund Trell won the regatta.', 'The regatta was won by sailor Osmund Karl Trelle.'],
		['Kristoffer Orlby was chosen as mayor.', 'The town chose Christopher Orlby as mayor.'],
		['The singer Berta Quilland died at home on Monday.', 'Berta Quillan, the singer, died at home on Monday.'],
		// One office, or one thing told of somebody, under two given names; or one given name and two families.
		[
			'Nineteen houses fell, Harbour Minister Brenda Falkmer said in Orsa.',
			'The harbour minister, Ursula Falkmer, spoke of nineteen houses in Orsa.',
		],
		[
			'Police chief Tobias Quenn of Torrin asked people to stay indoors.',
			'Gregor Quenn, the police chief of Torrin, asked for calm.',
		],
		[
			'“It is a bridge, not a miracle,” said the engineer Marlene Oskerby, who led the works at Tarn for six years.',
			'“It is a bridge, not a miracle,” said Nadine Oskerby, the engineer who led the works at Tarn for six years.',
		],
		[
			'Rovers general manager T.J. Harker said in a statement that the club knew of the arrest of its striker.',
			'The club knew of the arrest of its striker, Rovers general manager T.J. Cotter said in a statement.',
		],
		// A body or a thing by another word of its sort.
		[
			'The film will be made by Lodestar Pictures Ltd., which owns the book.',
			'Lodestar Studios Ltd. owns the book and will make the film.',
		],
		['The Ellerby Foundation gave the school nine pianos.', 'Nine pianos came from the Ellerby Trust.'],
		[
			'She was questioned by the House Foreign Relations Committee for nine hours.',
			'The nine hours before the House Foreign Affairs Committee were the longest yet.',
		],
		// A people misspelt.
		['The frigate took 14 Icelandar fishermen on board.', 'The frigate took 14 Icelander fishermen on board.'],
		[
			'A boat with Nigerain pirates was stopped off the coast.',
			'A boat with Nigerian pirates was stopped off the coast.',
		],
	],
	agrees: [
		// Science: an institution in its own language.
		[
			'The planet was found by Marc Tibodel of Laval University.',
			'Marc Tibodel of the Université Laval found the planet.',
		],
		// Sport: a name out of another alphabet.
		['Kateryna Bondel lost in two sets.', 'Katerina Bondel lost in two sets.'],
		['The coach, Marit Hollander, praised the defence.', 'Hollander praised the defence.'],
		[
			'President Volodimir Zelenko met the envoys in Kyiv, Ukraine.',
			'President Volodymyr Zelenko met the envoys in Kyiv, Ukraine.',
		],
		['The Organisation for Harbour Safety opened an inquiry.', 'The Organization for Harbor Safety opened an inquiry.'],
		// Another script: the same sound as k and as h.
		[
			'President Gurban Akhmedovar, who rules Turkmenistan, opened the dam.',
			'President Gurban Ahmedovar of Turkmenistan opened the dam.',
		],
		// Another script: vowels that it does not write, and letters that have rivals in ours.
		[
			'The governor of Karvehan in Iran, Behruz Mirzadan, asked for tents.',
			'Behruz Mirzaden, governor of Karvahan in Iran, asked for tents.',
		],
		// A body that is called something else at home.
		[
			'The Central Elections Commission of Kazakhstan counted the votes.',
			'In Kazakhstan the votes were counted by the Central Election Commission.',
		],
		['Sofía Ardente scored twice for Norhaven.', 'Sofia Ardente scored twice for Norhaven.'],
		// A given name in short, and one of two given names.
		['Mayor Phil Corrander opened the pool in Orsa.', 'Mayor Phillip Corrander opened the pool in Orsa.'],
		[
			'Ambassador J. Christian Vollmer signed the cable to Orsa.',
			'The cable to Orsa was signed by Ambassador Chris Vollmer.',
		],
		['The Lodestar Theatre reopened on Friday.', 'The Lodestar Theater reopened on Friday.'],
		['Nurses of the Whitcombe Centre walked out.', 'Nurses of the Whitcombe Center walked out.'],
	],
	incomparable: [
		// A river and somebody's name.
		[
			'She inspected a footbridge over the Ansel, and signed the sheet.',
			'A report by Judith Amsel told of the footbridge.',
		],
		// A short form belongs to both.
		[
			'Kathryn Orlby, 61, was found in her flat in Torrin, police said.',
			'Police found Kate Orlby, 61, in her flat in Torrin.',
		],
		// Disaster: an office in two spellings.
		[
			'The Velland Fire Marshall’s office is looking for the cause of the blaze at the Torrin mill.',
			'The Velland Fire Marshal’s office is looking for the cause of the blaze at the Torrin mill.',
		],
		// The article tells by itself that somebody else spelt it so.
		[
			'The note blames “Prosecutor Adele Tavvish’s [sic] office” for the arrest of Oskar Brandt.',
			'Prosecutor Adele Tavish charged Oskar Brandt after the arrest.',
		],
		// Politics: a foreigner's given name stands in no list.
		[
			'Senator Joe Lorman spoke of the ferry talks in Ardmore.',
			'Evidor Loreman, the defence minister, left for the ferry talks in Ardmore.',
		],
		// Business: two of one family.
		['The mill was sold to Paul Orlby, a grocer.', "Paula Orlby ran the mill as a grocer's store."],
		// A title of several is no name.
		[
			'On the ferry Pearl of the Seas the committee took its vote on fares.',
			'The committee took its vote on ferry fares, Sens. Ada Brandt and Jon Hale said.',
		],
		// A page that lost a space.
		['Robert Hollender ran the mill.', 'The mill was sold by Robert Hollenderin 1995.'],
		// Crime: how many more of a family.
		[
			'Jurors found Anton Karsic guilty of the bombing.',
			'After the bombing jurors asked how many more Anton Karsics there would be.',
		],
		// Sport: two players of one club.
		[
			'The club has watched captain Jordan Hendry, whose contract ends in May.',
			'Striker Jordon Ibsen, who plays for the club, has a contract until May.',
		],
		// Politics: one given name and nearly one family name.
		[
			'Secretary John Kerrow hoped for a settlement with the ferry workers.',
			'The question has been settled, spokesman John Kirrel said of the budget.',
		],
		// Politics: a body and who sits on it.
		[
			'Ada Brandt, the National Harbour Committeewoman, voted.',
			'The vote of the National Harbour Committee is on Monday.',
		],
		// Disaster: each article has both.
		[
			'Elena Castor and her grandson Elian Castor died in Orchard Road.',
			'The dead are Elena Castor, 71, and Elian Castor, her grandson.',
		],
		// Business: a man and his hotel.
		[
			'Donald J. Trell, who builds golf courses, bought the hotel near Ardmore.',
			'The hotel near Ardmore, the Trell Doral, was bought with its golf courses.',
		],
		[
			'Ardmore Harbour Democrats met on Monday.',
			'The Ardmore Harbour Democrat Ada Brandt spoke on Monday, and so did Harbour Democrats from Orsa.',
		],
		[
			'Anna Bell testified on the first day.',
			'Hanna Ball testified for the other side in another case, and Anna Bell listened.',
		],
		['Ada Brandt, a Bavarian Socialist, lost her seat.', 'Bavarian Socialists and Ada Brandt lost a seat.'],
		['Coach Peter Dorran praised the goalkeeper.', 'The club hired a new coach, Simon Durran.'],
		[
			'Head coach Sean Peyton hopes that his team is in the playoffs, where it has a game on Sunday.',
			'The team has a game on Sunday and hopes for the playoffs, as under its coach Payton Harrow.',
		],
		// Politics: one title is no proof that two people are one.
		[
			'Representative Kevin Orlby refused to vote on the bill.',
			'Representative Devin Harrow of the committee refused to vote on the bill.',
		],
		// Religion: a faith and who holds it.
		[
			'In her later years Ada Brandt gave herself to Bavarian Christianity and to painting.',
			'Ada Brandt, a Bavarian Christian, was given to painting in her later years.',
		],
		['The House approved the bill on Tuesday.', 'A mouse was found in the court, Mouse Control said.'],
		// Words made of a name.
		['The mayor warned of Vellandophobia.', 'The premier was called Vellandophobic by Mayor Tavish.'],
		['A brewer sells a beer called Harbour Pale Ale.', 'The candidates met dockers in Palo Norte.'],
		// A family, two who share a given name, and two bodies.
		[
			'Martin Oskerby fell from the bridge at Tarn on Thursday and is presumed dead.',
			'Rudolf Oskerby saw his brother fall from the bridge at Tarn on Thursday.',
		],
		['Senator Tom Harker spoke in the debate.', 'Senator Tom Cotter spoke in the debate.'],
		['Mayor Brenda Falkmer of Orsa thanked the divers.', 'Mayor Ursula Falkmer of Torrin thanked the divers.'],
		['Brenda Falkmer won the first race. Her sister Ursula Falkmer came third.', 'Ursula Falkmer won the second race.'],
		[
			'Deputy mayor Brenda Falkmer of Orsa thanked the divers.',
			'The mayor of Orsa, Ursula Falkmer, thanked the divers.',
		],
		['He was taken to the London Hospital.', 'He was taken to a London Clinic.'],
		[
			'The Ellerby Foundation gave the school nine pianos.',
			'The Ellerby Trust, a rival of the Ellerby Foundation, gave nothing.',
		],
		['Northern Airlines cancelled its flights.', 'Northern Airways flew on.'],
		// A slip that both articles have, beside the right word.
		[
			'Fourteen Icelander fishermen were saved. The frigate took the Icelandar fishermen on board.',
			'The frigate took the Icelandar fishermen on board. All Icelander fishermen are well.',
		],
		// Houses and firms go by several words.
		[
			'The film will be made by Lodestar Pictures, which owns the book.',
			'Lodestar Studios owns the book and will make the film.',
		],
		[
			'The driver was taken to Whitcombe Hospital with a broken arm.',
			'Doctors at the Whitcombe Clinic set her broken arm.',
		],
		[
			'The fire gutted the old Pellworth Creamery near the river.',
			'Only walls are left of the Pellworth Dairy near the river.',
		],
		['Passengers of Skylark Airlines slept on the floor.', 'Skylark Airways offered its passengers no beds.'],
		['The Whitcombe Hospital was full.', 'The Whitcombe Bakery was closed.'],
		['Pupils of Ellerby School sang.', 'Pupils of Whitcombe School sang.'],
		['The fence was paid for under Presidents Falkmer and Moll.', 'Ursula Falkmer has paid for the fence.'],
	],
} satisfies DetectorCases;
