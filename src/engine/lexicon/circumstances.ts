/**
 * What reporters say of how something happened, in values that exclude one another: one line a slot, groups of equal words
 * between bars. A value belongs to the slot only where its sentence speaks of the slot's matter (see statement/circumstance.ts).
 * Words that may be used for a value of another group ("gun", "vehicle", "injured") are left out.
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
	medium:
		'phone telephone | video videoconference videoconferencing videolink zoom skype virtually remotely virtual | person face-to-face | ' +
		'letter | email e-mail',
	'cause of fire':
		'lightning | cigarette cigar pipe | candle | arson arsonist | electrical wiring circuit short-circuit | gas | ' +
		'stove cooker grill oven fryer | heater | firework firecracker | battery | welding welder | spark | generator | campfire barbecue',
	'place of a deed':
		'kitchen | bedroom | bathroom bathtub bath shower toilet restroom | basement cellar | garage | attic loft | hallway corridor | lobby | ' +
		'yard garden backyard | driveway | closet cupboard | trunk boot | canteen cafeteria',
	wound:
		'head face forehead skull temple | neck throat | chest heart | back | stomach abdomen belly | leg thigh knee calf shin | arm forearm elbow | ' +
		'shoulder | hand wrist finger | foot ankle',
	'what hit':
		'car sedan hatchback suv | truck lorry | van minivan minibus | bus coach | train locomotive | tram streetcar | ' +
		'motorcycle motorbike scooter moped | bicycle cyclist',
	'armed with':
		'knife machete dagger | axe ax hatchet | hammer | shotgun | rifle | pistol handgun revolver | bat club | crossbow bow | sword | screwdriver | ' +
		'bomb grenade | crowbar',
	degree: 'first 1st | second 2nd | third 3rd',
	condition: 'critical grave | serious | stable | fair satisfactory good',
	'found or saved by':
		'police officer detective deputy trooper authority investigator agent | firefighter | neighbor neighbour | landlord landlady caretaker janitor | ' +
		'son daughter husband wife mother father brother sister nephew niece grandson granddaughter uncle aunt cousin relative family | ' +
		'hiker walker jogger runner | fisherman angler | cleaner maid housekeeper | passerby motorist bystander | diver | farmer | teacher | ' +
		'soldier marine | lifeguard | paramedic medic | passenger | guard | student | worker colleague coworker co-worker employee',

	'shot by': 'himself herself | police officer deputy trooper agent sniper marksman | guard',
	killing: 'murder | manslaughter',
	floor: 'first ground | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | top',
	side: 'left | right',
	vote: 'unanimously | narrowly',
	sentence: 'death | life | year month | probation | fine',
};
export type Slot = keyof typeof SLOTS;

const groups = new Map<string, number>();
for (const [slot, line] of Object.entries(SLOTS))
	line.split('|').forEach((words, group) => {
		for (const word of words.trim().split(/\s+/)) groups.set(`${slot} ${word}`, group);
	});

/** The group of equal words that a lemma belongs to in a slot. */
export const groupIn = (slot: Slot, lemma: string): number | undefined => groups.get(`${slot} ${lemma}`);
