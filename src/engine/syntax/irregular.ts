import { wordSet } from '../text/word-set.ts';

/** Irregular forms, "base: form form …" a line. What rules can tell is not here. */
const table = (lines: string): ReadonlyMap<string, string> =>
	new Map(
		lines
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [base = '', forms = ''] = line.trim().split(': ');
				return forms.split(' ').map((form): [string, string] => [form, base]);
			}),
	);

/** With "loose", as "lose" is often misspelt. */
export const IRREGULAR_VERBS = table(`
	be: is are was were been being am 's 're 'm ai
	have: has had having 've
	do: does did done doing
	can: ca
	will: wo 'll
	would: 'd
	shall: sha
	arise: arose arisen
	awake: awoke awoken
	bear: bore borne born
	beat: beaten
	become: became
	begin: began begun beginning
	bend: bent
	bid: bade bidden
	bind: bound
	bite: bit bitten
	bleed: bled
	blow: blew blown
	break: broke broken
	breed: bred
	bring: brought
	broadcast: broadcasted
	build: built
	burn: burnt
	buy: bought
	catch: caught
	choose: chose chosen
	cling: clung
	come: came
	creep: crept
	deal: dealt
	die: dying
	dig: dug
	draw: drew drawn
	dream: dreamt
	drink: drank drunk
	drive: drove driven
	dwell: dwelt
	eat: ate eaten
	fall: fell fallen
	feed: fed
	feel: felt
	fight: fought
	find: found
	flee: fled fleeing
	fling: flung
	fly: flew flown flies
	forbid: forbade forbidden
	foresee: foresaw foreseen
	forget: forgot forgotten
	forgive: forgave forgiven
	forgo: forwent forgone
	freeze: froze frozen
	get: got gotten getting
	give: gave given
	go: went gone goes going gon
	grind: ground
	grow: grew grown
	hang: hung
	hear: heard
	hide: hid hidden
	hold: held
	keep: kept
	kneel: knelt
	know: knew known
	lay: laid
	lead: led
	lean: leant
	leap: leapt
	learn: learnt
	leave: left
	lend: lent
	lie: lay lain lying
	light: lit
	lose: lost loose loosing
	make: made
	mean: meant
	meet: met
	mislead: misled
	mistake: mistook mistaken
	mow: mown
	outdo: outdid outdone
	overcome: overcame
	oversee: oversaw overseen
	overtake: overtook overtaken
	overthrow: overthrew overthrown
	pay: paid
	plead: pled
	prove: proven
	put: putting
	quit: quitting
	rebuild: rebuilt
	repay: repaid
	resell: resold
	ride: rode ridden
	ring: rang rung
	rise: rose risen
	run: ran running
	saw: sawn
	say: said
	see: saw seen seeing
	seek: sought
	sell: sold
	send: sent
	sew: sewn
	shake: shook shaken
	shine: shone
	shoot: shot
	show: shown
	shrink: shrank shrunk
	sing: sang sung
	sink: sank sunk
	sit: sat sitting
	slay: slew slain
	sleep: slept
	slide: slid
	smell: smelt
	sow: sown
	speak: spoke spoken
	speed: sped
	spell: spelt
	spend: spent
	spill: spilt
	spin: spun
	spit: spat
	spring: sprang sprung
	stand: stood
	steal: stole stolen
	stick: stuck
	sting: stung
	stink: stank stunk
	stride: strode stridden
	strike: struck stricken
	string: strung
	strive: strove striven
	swear: swore sworn
	sweep: swept
	swell: swollen
	swim: swam swum swimming
	swing: swung
	take: took taken
	teach: taught
	tear: tore torn
	tell: told
	think: thought
	throw: threw thrown
	tie: tying
	tread: trod trodden
	undergo: underwent undergone
	understand: understood
	undertake: undertook undertaken
	undo: undid undone
	uphold: upheld
	want: wan
	wake: woke woken
	wear: wore worn
	weave: wove woven
	weep: wept
	win: won winning
	wind: wound
	withdraw: withdrew withdrawn
	withhold: withheld
	withstand: withstood
	write: wrote written writing
`);

export const IRREGULAR_NOUNS = table(`
	child: children
	foot: feet
	goose: geese
	louse: lice
	man: men
	mouse: mice
	ox: oxen
	tooth: teeth
	woman: women
	grandchild: grandchildren
	stepchild: stepchildren
	schoolchild: schoolchildren
	policeman: policemen
	policewoman: policewomen
	fireman: firemen
	fisherman: fishermen
	gunman: gunmen
	spokesman: spokesmen
	spokeswoman: spokeswomen
	businessman: businessmen
	businesswoman: businesswomen
	congressman: congressmen
	congresswoman: congresswomen
	lawman: lawmen
	serviceman: servicemen
	servicewoman: servicewomen
	gentleman: gentlemen
	chairman: chairmen
	workman: workmen
	bondsman: bondsmen
	batsman: batsmen
	frenchman: frenchmen
	analysis: analyses
	axis: axes
	basis: bases
	crisis: crises
	diagnosis: diagnoses
	hypothesis: hypotheses
	oasis: oases
	parenthesis: parentheses
	synthesis: syntheses
	thesis: theses
	bacterium: bacteria
	criterion: criteria
	curriculum: curricula
	memorandum: memoranda
	phenomenon: phenomena
	referendum: referenda
	stratum: strata
	symposium: symposia
	alumnus: alumni
	cactus: cacti
	fungus: fungi
	nucleus: nuclei
	stimulus: stimuli
	vertebra: vertebrae
	appendix: appendices
	index: indices
	matrix: matrices
	vertex: vertices
	calf: calves
	half: halves
	hoof: hooves
	knife: knives
	leaf: leaves
	life: lives
	loaf: loaves
	scarf: scarves
	self: selves
	sheaf: sheaves
	shelf: shelves
	thief: thieves
	wife: wives
	midwife: midwives
	wolf: wolves
	movie: movies
	cookie: cookies
	zombie: zombies
	calorie: calories
	rookie: rookies
	quiz: quizzes
	bus: buses busses
	gas: gases gasses
	lens: lenses
	shoe: shoes
	toe: toes
	ache: aches
	headache: headaches
	cache: caches
	niche: niches
	avalanche: avalanches
	axe: axes
`);

/** Ends in "s" and is not a plural, or is its own singular as news uses it. */
export const UNCHANGED_NOUNS = wordSet(
	'news series species means headquarters barracks crossroads premises people police data media troops thanks ' +
		'politics economics athletics mathematics physics statistics ethics olympics clothes arms goods customs remains proceeds ' +
		'shambles gallows chaos lens bus gas bias canvas atlas christmas campus virus census status bonus focus ' +
		'always perhaps besides yes this pants trousers jeans glasses scissors binoculars earnings surroundings belongings savings odds',
);

export const COMPARED = table(`
	good: better best
	bad: worse worst
	well: better
	far: farther farthest further furthest
	many: more most
	little: less least
`);
