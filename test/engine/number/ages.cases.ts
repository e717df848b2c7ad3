/** Small articles of one story, in pairs. */
type Pair = readonly [ours: string, theirs: string];

/** One person is given two ages. */
export const DIFFER: Readonly<Record<string, Pair>> = {
	'a man who is charged, without his name': [
		'A 61-year-old man in Torrin has been charged with murder after a shooting at a cannery picnic. He opened fire as workers queued for lunch on Saturday, police said. The manager of the cannery, Edda Holm, 40, died at the scene. Officers took a rifle from the hall.',
		'Police have charged a 67-year-old Torrin man with murder over the shooting at the cannery picnic on Saturday. Manager Edda Holm was killed as her staff sat down to eat. The accused will appear in court on Monday. He had lost his job there in spring, colleagues said.',
	],
	'a man who is arrested, named by one article': [
		'Police in Kelm have arrested a 44-year-old bus driver over the death of a cyclist on Harrow Road. The cyclist was thrown to the pavement, witnesses said. The man was released on bail on Tuesday.',
		'Rolf Ansel, 49, a bus driver, was arrested after a cyclist died on Harrow Road in Kelm. Ansel told officers that he had not seen her. A court released him on bail on Tuesday.',
	],
	'who was run over, named by one article': [
		'A 59-year-old grandmother was hit and killed by a van in Ossel on Friday, police said. The driver fled and was caught two streets away. The woman was on her way to choir practice.',
		'The van struck Mara Deline, 53, a grandmother of four, as she walked to choir practice in Ossel. She died at the scene. Police later stopped the driver, Hugo Tamm, 23, and charged him with leaving an accident.',
	],
	'a climber and a man from the same country': [
		'A 36-year-old Danish climber died after falling 150 metres on Mount Sor. He had left the hut before dawn with a friend. Rescuers reached him by helicopter.',
		'A 41-year-old man from Denmark fell to his death on Mount Sor, police said. His friend raised the alarm. A helicopter crew recovered the body in the afternoon.',
	],
	'a named climber and the Danish climber': [
		'A 36-year-old Danish climber was killed in a fall on Mount Sor on Sunday. It was his first climb in the range. Police were told by radio.',
		'Nils Overgaard, 42, fell to his death on Mount Sor on Sunday. The Danish climber had come to the range for the first time. Two friends saw him slip, police said.',
	],
	'the name after "of" is whose age it is': [
		'Ada Brandt was the first witness in the trial of 18-year-old Pavel Orsic, who is accused of firing the shot. She heard a bang from the corner, she told the jury. The trial goes on in Ossel today.',
		'The trial of Pavel Orsic opened in Ossel with a witness who heard the shot. Orsic, 22, is accused of firing it from the corner of the street. He denies murder.',
	],
	'whose win it was': [
		"It was 36-year-old Ilo Brek's 58th victory and his tenth in a row. Brek stopped Joss Tarn in the sixth round in Velland. Tarn, 40, had not lost before.",
		'The 31-year-old champion Ilo Brek stopped Joss Tarn in the sixth round in Velland. It was the 58th win for Brek. The challenger is 40.',
	],
	'a woman who is ill': [
		'Detectives in Kelmouth arrested a 60-year-old, gravely ill woman over the deaths of two clerks at a dairy shop decades ago. She was charged with two murders on Friday. Families of the clerks wept in court.',
		'A 68-year-old woman who is charged with the murder of two clerks in a Kelmouth dairy shop was released without bail on Friday because she is dying. She lives in a hospice. The families said that they understood.',
	],
	'the only officer shot': [
		'A 35-year-old deputy was shot dead as he rang at a house in Brennick on Friday. Police are looking for a member of a street gang. He had been married for three weeks.',
		'Deputy Ole Marrin was 39 years old and had two sons, his sheriff said. Marrin was shot dead at the door of a house in Brennick on Friday. The gunman fled through the garden.',
	],
	'a deputy, and his name with the description': [
		'Tomas Reel, prosecutors said, murdered the 35-year-old deputy in Brennick. Reel hid behind the door. The trial begins in May.',
		'Tomas Reel went on trial in Brennick over the killing of deputy Ole Marrin. The 41-year-old deputy had knocked on the door of a house where Reel hid. Reel pleaded not guilty.',
	],
	'a sailor who is missing': [
		'Rescuers have called off the search for a 28-year-old Norwegian sailor whose yacht capsized off Kelm. The yacht was found on Monday. He had sailed alone.',
		'Nils Haugen, 33, a sailor from Norway, has been missing since his yacht capsized off Kelm. He was alone on board. The search was called off at dusk.',
	],
	'a child who was saved': [
		'Firefighters pulled a 7-year-old boy alive from the ruins of a bakery in Ossel on Tuesday. He was the only one inside when the oven exploded. Doctors said he would go home soon.',
		'Timo Aske, 11, was pulled alive from the ruins of a bakery in Ossel after an oven exploded. The boy had been alone inside. Firefighters dug for three hours.',
	],
	'the girl who fell': [
		'A two-year-old girl survived a fall from a fourth-floor balcony in Ardmore. An awning broke her fall. She has a broken arm, a doctor said.',
		'A six-year-old girl fell four floors from a balcony in Ardmore and survived. She hit the awning of a shop first. Her mother had been in the kitchen.',
	],
	'who was jailed': [
		'Marek Solt was jailed for nine years for robbing a post office in Torrin. The 33-year-old had threatened two clerks with a knife. The judge called it a cowardly crime.',
		'Marek Solt, 38, was jailed for nine years over the robbery of a post office in Torrin. He showed no remorse, the judge said. Two clerks were threatened.',
	],
	'how old the dead composer was': [
		'The composer Ada Lindqvist has died at the age of 91. She wrote four operas for the Velland theatre. Her son was at her side.',
		'Ada Lindqvist, who wrote four operas, died at home in Velland on Sunday. She was 94. Her publisher told of her death.',
	],
	'a new player': [
		'Velland have signed the 19-year-old winger Dario Pell from Ossel Town. He scored six goals last season. The fee was not disclosed.',
		'Winger Dario Pell, 23, has signed for Velland. He comes from Ossel Town, where he scored six goals. The clubs kept the fee secret.',
	],
	'for how long he has served, with his name': [
		'Officer Lena Porr, a 15-year veteran of the Ossel police, was hurt when a wall fell on her. She is in hospital. Two others had a narrow escape.',
		'A wall fell on Lena Porr, a 19-year veteran of the Ossel police, on Sunday. The officer broke a leg. Two others had a narrow escape.',
	],
	'for how long the only accused has served': [
		'A 21-year veteran of the customs service went on trial in Kelm for taking bribes. He is said to have let trucks pass for cash. His lawyer said that he would testify.',
		'His client, a 26-year customs service veteran, never took a bribe, the lawyer told the court in Kelm. Prosecutors say the officer let trucks pass for cash. The trial is to last a week.',
	],
};

/** Nobody is given two ages. */
export const AGREE: Readonly<Record<string, Pair>> = {
	'the victim and the suspect': [
		'A 23-year-old man was shot dead outside a bar in Torrin on Saturday. Police found him on the steps. They are looking for a man in a red coat.',
		'A 41-year-old man was charged with murder after a shooting outside a bar in Torrin on Saturday. He gave himself up at noon. The dead man has not been named.',
	],
	'the victim, and the suspect by name': [
		'A 23-year-old man was shot dead outside a bar in Torrin on Saturday. He died on the steps. Police have a suspect.',
		'Osk Marand, 41, was arrested after a man was shot dead outside a bar in Torrin on Saturday. Marand says that he was at home. He will be charged, police said.',
	],
	'two dead of one fall': [
		'Two climbers died on Mount Sor on Sunday. One of them, a 36-year-old Danish climber, fell 150 metres. The rescue took nine hours.',
		'A 29-year-old Danish climber was killed in a fall on Mount Sor on Sunday, one of two who died there. His rope had snapped. A helicopter brought the body down.',
	],
	'two dead of one week': [
		'A 36-year-old climber died after falling on Mount Sor on Thursday. He was the second to fall there in a week. Police warned of ice.',
		'A 32-year-old climber died after falling on Mount Sor. He slipped on ice near the hut, police said. Friends saw him fall.',
	],
	'a witness and the victim': [
		'A 19-year-old student who saw the crash in Ossel said the bus had gone through a red light. A cyclist died. The driver was unhurt.',
		'A 24-year-old student died when a bus hit her bicycle in Ossel. Witnesses said the light was red. The bus driver is being questioned.',
	],
	'the driver and the passenger': [
		'The 52-year-old driver of a van was killed when it left the road near Kelm. A passenger was flown to hospital. The road was wet.',
		'A 17-year-old passenger was badly hurt when a van left the road near Kelm. The driver was killed. Police closed the road.',
	],
	'two who died in a van': [
		'A 52-year-old man was killed when a van left the road near Kelm. Others were taken to hospital. The road was wet.',
		'A 17-year-old was killed when a van left the road near Kelm, and the man at the wheel died too. The road was wet, police said.',
	],
	'two who were arrested': [
		'Police in Brennick arrested a 31-year-old man over the theft of nine paintings. He was caught at the border. The paintings are still missing.',
		'A second man, 27, was arrested in Brennick over the theft of nine paintings. Police found one of them in his car. They expect more arrests.',
	],
	'two men accused of one thing': [
		'Jon Tavish, 34, was jailed for life for the murder of a jeweller in Ossel. He shot the man at his counter. The judge spoke of greed.',
		'A 29-year-old man was jailed for life for the murder of a jeweller in Ossel. He drove the car in which two robbers fled. His friend had pulled the trigger.',
	],
	brothers: [
		'The brothers Ivo Ketter, 24, and Jan Ketter, 29, drowned when their boat sank off Kelm. A neighbour saw the boat go down. Divers found both.',
		'Ketter, 29, had bought the boat only in May, a neighbour said. It sank off Kelm on Sunday. Divers found two bodies.',
	],
	'mother and daughter': [
		'A 61-year-old woman and her daughter were killed when a wall fell in Ardmore. They had been waiting for a tram. The wall was due for repair.',
		'A 34-year-old woman was killed when a wall fell at a tram stop in Ardmore. Her mother died beside her. The city had planned to repair the wall.',
	],
	'then and now': [
		'The singer Anna Brandt, 52, gives her last concert in Velland tonight. She was 19 when she first sang there. All tickets are sold.',
		'Anna Brandt first sang in Velland as a 19-year-old student. Tonight she gives her last concert there. She will then teach, she said.',
	],
	'another case of long ago': [
		'The killing of a 14-year-old boy by an officer has led to riots in Ossel. Students compared it to that of another 17-year-old, Ivo Lanz, who was shot by an officer in 1985. The officer was suspended.',
		'A 14-year-old boy was shot dead by an officer in Ossel. Riots followed in three towns. Lanz, 17, had been killed in the same street in 1985.',
	],
	'the case is as old as the woman is not': [
		'Police in Kelmouth announced an arrest in a 38-year-old murder case on Friday. Two clerks were shot in a dairy shop. Families were told by phone.',
		'Police in Kelmouth arrested a 60-year-old woman for the murder of two clerks in a dairy shop. She had worked there as a girl. She was charged on Friday.',
	],
	'two players': [
		'The 22-year-old striker scored twice as Velland beat Ossel Town. He had come on after an hour. The crowd sang his name.',
		'Velland beat Ossel Town although their 31-year-old striker was hurt after an hour. The man who came on for him scored twice. The captain limped off in tears.',
	],
	'the one who fights and the one he beats': [
		'Ilo Brek, 36, stopped his challenger in the sixth round in Velland. It was his 58th victory. He will now rest.',
		'The 40-year-old challenger was stopped in the sixth round in Velland. He had hoped to surprise the champion. He went down twice.',
	],
	'two children who were saved': [
		'A 9-year-old girl was pulled alive from the ruins of a school in Ossel two days after the quake. She asked for water. Crowds cheered.',
		'Rescuers pulled a 6-year-old girl alive from the ruins of a school in Ossel two days after the quake. She is the fourth child to be saved there. Her father wept.',
	],
	'who is left behind': [
		'The former mayor of Torrin, Jon Tavish, has died at the age of 78. He built the harbour. His wife, 74, and two sons survive him.',
		'Jon Tavish, once mayor of Torrin, died on Sunday. His son Per, 44, told the council. He was 78.',
	],
	'the gunman and the one he shot, both killed': [
		'A 28-year-old man who shot at guests of a hotel in Corran was killed by police. A guest also died. The hotel is closed.',
		'A 55-year-old man was killed in a shooting at a hotel in Corran. He had been a guest for three days. The gunman is dead as well.',
	],
	'two officers': [
		'A 21-year veteran of the Ossel police was suspended after a chase in which a boy died. She had driven the car. The union defended her.',
		'Two officers of the Ossel police were suspended after a chase in which a boy died. One is a 12-year veteran of the force. The union defended both.',
	],
	'two girls who accuse one man': [
		'A coach in Brennick is accused of attacking a 13-year-old girl at a camp. He denies it. The trial begins on Monday.',
		'A coach in Brennick attacked a 16-year-old girl in his car, prosecutors said. He denies all of it. Several girls have come forward.',
	],
	'the winner and the one behind him': [
		'A 24-year-old Danish rider won the race across the island on Sunday. He led from the start. It rained all day.',
		'A 30-year-old Danish rider came second in the race across the island on Sunday. She fell near the end. It rained all day.',
	],
	'a jockey and his horse': [
		'The 7-year-old gelding fell at the last fence in Ardmore and had to be put down. Its rider broke a collarbone. The race was stopped.',
		'The 34-year-old jockey who fell at the last fence in Ardmore has a broken collarbone. His gelding had to be put down. The race was stopped.',
	],
	'the one who was attacked and the one who helped': [
		'A 46-year-old man was stabbed at a tram stop in Velland on Monday. A passer-by held the attacker until police came. He is in hospital.',
		'A 46-year-old man who was stabbed at a tram stop in Velland is out of danger. A 58-year-old man had held the attacker until police came. The attacker, 19, was arrested.',
	],
};
