import type { DiscrepancyKind } from '../types.ts';

/**
 * Words of closed classes of which one at most can be true in one place of a sentence: who pleads guilty to murder does not, in
 * the same words, plead guilty to manslaughter. One line a class; what stands between two bars may be said of one thing: synonyms,
 * a kind and its sorts, a whole and its parts. Lemmas, and of pairs that only make sense together the forms.
 */
const CLASSES: readonly (readonly [DiscrepancyKind, string])[] = [
	[
		'event',
		`
murder homicide | manslaughter homicide | rape | arson | robbery mugging | burglary | fraud embezzlement forgery deception | kidnapping abduction | treason | espionage spying | bribery corruption | extortion blackmail | perjury | vandalism | smuggling | stalking | assault battery | shoplifting
robbery | theft larceny
felony | misdemeanor
arrest charge indict | acquit exonerate
suspect | witness | victim
murderer | rapist | arsonist | robber | burglar
man gentleman | woman lady
boy schoolboy | girl schoolgirl
male | female
businessman | businesswoman
policeman | policewoman
king | queen
prince | princess
duke | duchess
actor | politician | singer
bride | groom bridegroom
father dad | mother mum mom | brother | sister | uncle | aunt | cousin | nephew | niece | son | daughter | grandson | granddaughter | grandfather | grandmother | husband | wife
relative father dad mother mum mom brother sister uncle aunt cousin nephew niece son daughter grandson granddaughter grandfather grandmother | acquaintance friend stranger
boyfriend | girlfriend
husband | boyfriend | ex-husband | ex-boyfriend | fiance fiancé
wife | girlfriend | ex-wife | ex-girlfriend | fiancee fiancée
stepfather | stepmother
adult grown-up | child infant baby toddler
red crimson scarlet | blue navy turquoise | green turquoise | yellow gold golden | white cream beige | black | brown beige | orange | purple violet | pink | gray silver
car sedan hatchback coupe taxi cab suv jeep pickup limousine | truck lorry pickup suv tanker | bus coach minibus | van minivan minibus suv | motorcycle motorbike moped scooter | bicycle bike | tram streetcar | train | plane airplane aeroplane aircraft jet airliner | helicopter chopper aircraft | ferry ship boat vessel yacht trawler barge canoe
sedan | suv | hatchback | coupe | pickup | taxi | limousine
ferry | tanker | trawler | yacht | barge | submarine | canoe | tugboat | freighter
knife dagger blade machete | gun pistol handgun revolver rifle shotgun firearm | axe hatchet | hammer | sword | crossbow | bat
pistol handgun revolver | rifle | shotgun
bullet | arrow | shell
head face skull eye ear nose jaw cheek forehead chin | neck throat | shoulder | arm elbow wrist forearm hand finger thumb | chest rib breast | abdomen stomach belly | hip | groin | leg thigh knee calf shin ankle foot toe hamstring
thigh hamstring | knee | calf shin | ankle | foot toe
elbow | wrist | finger thumb | forearm
eye | ear | nose | jaw
kidney | liver | lung | heart | spleen | pancreas
fracture break | sprain strain | burn | concussion | dislocation
church chapel cathedral | mosque | synagogue | school college university kindergarten academy | hospital clinic | hotel motel | prison jail | library | museum | restaurant cafe diner | theater cinema | factory plant mill | warehouse | supermarket | stadium arena | courthouse | farm | nightclub | airport
house bungalow cottage | apartment flat condominium
kitchen | bedroom | bathroom | basement cellar | attic | garage | garden yard
roof attic | basement cellar
door doorway gate | window | roof skylight | tunnel
cliff clifftop | building rooftop balcony | bridge | ladder scaffold scaffolding | tree
beach shore | cliff clifftop | forest wood woodland | desert | lake reservoir | river stream creek | canal | sea ocean
bridge | tunnel
dog puppy hound | cat kitten | horse pony | cow bull cattle | pig hog | sheep lamb | goat | bear | wolf | fox | lion | tiger | leopard | elephant | shark | whale | dolphin | snake python | crocodile | alligator | deer | monkey | rabbit | chicken hen | duck | goose
win victory | loss | draw tie stalemate
goalkeeper keeper goalie | defender | midfielder | striker
pitcher | catcher | shortstop | outfielder
quarterback | linebacker | cornerback | lineman | receiver
batsman batter | bowler | wicketkeeper | umpire
coach | referee umpire
gold | silver | bronze
quarterfinal quarter-final | semifinal semi-final | final
football soccer | basketball | baseball | hockey | tennis | golf | rugby | cricket | volleyball | handball
guitar | piano | violin | cello | trumpet | drum
sergeant | corporal | lieutenant | captain | major | colonel | admiral
governor | mayor | senator | congressman congresswoman | ambassador | sheriff
ceo | cfo | coo
judge | jury
plaintiff | defendant
teacher | pupil student
doctor surgeon physician | nurse | patient
motorist | guard watchman | neighbour neighbor | hiker walker jogger | fisherman angler | shepherd | postman | cleaner | lifeguard | waiter waitress barman
driver motorist | passenger | pedestrian | cyclist bicyclist | motorcyclist biker
pilot | passenger
firefighter fireman | policeman
soldier | civilian
landlord | tenant
employer | employee
buyer | seller
winner | loser
catholic | protestant
muslim islamic | christian | jewish jew | hindu | buddhist | sikh
sunni | shiite shia
republican | democrat democratic
migrant refugee | tourist holidaymaker
liberal leftist | conservative rightist | centrist
freshman | sophomore | junior | senior
wooden timber | brick | concrete
petrol gasoline | diesel | electric
influenza flu | tuberculosis | covid covid-19 coronavirus | measles | malaria | cholera | polio | ebola | cancer leukemia | diabetes | pneumonia influenza | hepatitis | dengue | smallpox | rabies | aids hiv
leukemia | diabetes | stroke
vaccine | antibiotic | painkiller
copper | iron steel | aluminum | nickel | zinc | tin | platinum | uranium | lithium | cobalt
coal | oil crude petroleum | uranium
wheat | rice | corn maize | barley | soybean soy
coffee | tea | cocoa
wine | beer | whisky whiskey | vodka
beef | pork | chicken | lamb
earthquake quake | flood flooding | hurricane typhoon cyclone storm tornado | eruption | avalanche | landslide mudslide | wildfire | drought
rain | snow | hail
clear sunny | foggy | rainy | snowy
working intact | faulty defective broken
sale revenue turnover income | profit earnings income | loss | debt | cost expense | inventory
export | import
deposit | withdrawal
married | single unmarried | divorced | widowed
summit | foot
incumbent | challenger
presidential | parliamentary | local municipal
bachelor | master | doctorate
`,
	],
	[
		'polarity',
		`
prop-up shore-up bolster rescue save | sink ruin wreck destroy topple sabotage
hire recruit take-on | lay-off laid-off dismiss sack fire
cancel scrap abandon | announce schedule
free release rescue | kill execute murder
praise thank credit | blame
make earn | lose hemorrhage haemorrhage
`,
	],
	[
		'place',
		`
north northern northeast northeastern northwest northwestern northbound | south southern southeast southeastern southwest southwestern southbound
east eastern northeast northeastern southeast southeastern eastbound | west western northwest northwestern southwest southwestern westbound
left | right
upstairs | downstairs
indoors | outdoors
uphill | downhill
offshore | onshore
`,
	],
	[
		'date',
		`
morning | afternoon | evening night tonight overnight
spring | summer | autumn fall | winter
hourly | daily | weekly | monthly | quarterly | yearly annual
noon midday | midnight
breakfast | lunch | dinner supper
`,
	],
	[
		'number',
		`
second | minute | hour | day | week | month | year | decade | century
singles | doubles
twin | triplet | quadruplet
`,
	],
];

type Place = { readonly row: number; readonly member: number };

const placesOf = new Map<string, Place[]>();
const kinds: DiscrepancyKind[] = [];
for (const [kind, classes] of CLASSES)
	for (const line of classes.trim().split('\n')) {
		const row = kinds.push(kind) - 1;
		line.split('|').forEach((words, member) => {
			for (const word of words.trim().split(' ')) placesOf.set(word, [...(placesOf.get(word) ?? []), { row, member }]);
		});
	}

/** Which kind of difference it is when one of two words stands in the place of the other; undefined where both may be true. */
export function exclusion(a: string, b: string): DiscrepancyKind | undefined {
	const [left, right] = [placesOf.get(a), placesOf.get(b)];
	if (left === undefined || right === undefined) return undefined;
	const rows = left.filter(({ row }) => right.some((other) => other.row === row));
	// A knee and an ankle are of one leg, and two parts of it; a homicide may be a murder or a manslaughter.
	const parting = rows.find(({ row }) => {
		const [members, others] = [left, right].map((places) => places.filter((one) => one.row === row));
		return !members?.some(({ member }) => others?.some((other) => other.member === member));
	});
	return parting === undefined ? undefined : kinds[parting.row];
}

/** Whether a word is one of a class, and so tells something although it may be in every sentence. */
export const isOfClass = (word: string): boolean => placesOf.has(word);
