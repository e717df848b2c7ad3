/**
 * What reporters say of how something happened, in values that exclude one another: one line a slot, groups of equal words
 * between bars. A value belongs to the slot only where its sentence speaks of the slot's matter (see statement/circumstance/).
 */
const SLOTS = {
	'cause of death':
		'cancer leukemia leukaemia lymphoma melanoma tumor tumour | pneumonia | stroke aneurysm | heart cardiac | overdose | suicide | ' +
		'malaria | tuberculosis | diabetes | cirrhosis | sepsis | asphyxiation suffocation | hypothermia | drowning | poisoning | flu influenza | ' +
		'parkinson | alzheimer dementia',
	'place of death': 'scene spot | home house | hospital infirmary clinic hospice | prison jail cell custody',
	vehicle:
		'van minivan minibus | motorcycle motorbike scooter moped | bicycle bike | car sedan coupe hatchback | suv jeep | truck lorry pickup | ' +
		'foot | boat dinghy speedboat | taxi cab | bus coach | train | helicopter | horse',
	departure: 'fire dismiss sack oust | resign quit step',
	weapon: 'shoot | stab | strangle | drown | poison | bludgeon hammer',
	finder:
		'police officer policeman policewoman constable trooper deputy detective firefighter paramedic rescuer diver soldier | ' +
		'son daughter brother sister mother father wife husband boyfriend girlfriend relative neighbour neighbor friend flatmate roommate ' +
		'landlord landlady caretaker janitor maid cleaner jogger walker hiker cyclist motorist passer-by passerby fisherman hunter farmer',
	arms:
		'knife machete dagger blade sword | gun pistol handgun revolver rifle shotgun firearm | axe hatchet | hammer | bat club crowbar | ' +
		'bomb grenade explosive | crossbow',
	heading:
		'north northward northwards | south southward southwards | east eastward eastwards | west westward westwards | ' +
		'northeast north-east | northwest north-west | southeast south-east | southwest south-west',
	'place of arrest':
		'home house apartment flat residence | airport | station | hotel motel hostel | office headquarters | hospital clinic | border | ' +
		'courthouse courtroom | restaurant bar cafe pub nightclub | beach | checkpoint roadblock | church mosque',
	cause:
		'electrical wiring circuit | arson arsonist | lightning | cigarette | candle | firework | bomb | missile rocket | drone | brake | ' +
		'tyre tire | fog | ice | corrosion rust | landslide | flood flooding | fatigue | bird | software glitch bug | overload overloading | leak',
	wound:
		'leg thigh knee calf | chest | head face skull | arm elbow | shoulder | neck throat | back | stomach abdomen belly | foot ankle | ' +
		'hand wrist finger',
	entry: 'window | door doorway | roof skylight | tunnel | fence | gate | chimney | balcony | cellar basement',
	discipline: 'suspend | fire dismiss sack | reprimand',
	medium: 'phone telephone | video videoconference videolink zoom skype | person | letter | email e-mail',
};
export type Slot = keyof typeof SLOTS;

const groups = new Map<string, number>();
for (const [slot, line] of Object.entries(SLOTS))
	line.split('|').forEach((words, group) => {
		for (const word of words.trim().split(/\s+/)) groups.set(`${slot} ${word}`, group);
	});

/** The group of equal words that a lemma belongs to in a slot. */
export const groupIn = (slot: Slot, lemma: string): number | undefined => groups.get(`${slot} ${lemma}`);
