import { wordSet } from '../text/word-set.ts';

/** "Alder Street", "Lake County": the last word says that a place is meant. */
export const endsPlace = (key: string): boolean => ENDINGS.has(key);
/** "street" of "Alder Street". */
export const placeEnding = (name: string): string | undefined => {
	const last = /\p{L}+$/u.exec(name)?.[0].toLowerCase();
	return last !== undefined && endsPlace(last) ? last : undefined;
};
/** "Mount Orsa", "Port Halden". */
export const beginsPlace = (key: string): boolean => BEGINNINGS.has(key);
/** Said of places: "the town of X", "the X district". */
export const isPlaceNoun = (lower: string): boolean =>
	NOUNS.has(lower) || (lower.endsWith('s') && NOUNS.has(lower.slice(0, -1)));

const ENDINGS = wordSet(
	`street st avenue ave road rd boulevard blvd lane ln drive highway expressway turnpike parkway freeway motorway interstate crossing plaza terrace crescent row alley
	square park bridge tunnel river creek lake lakes pond reservoir dam bay beach beaches cove island islands isle isles islet atoll archipelago reef mountain mountains mount hill hills
	peak ridge range glacier volcano valley valleys gorge canyon county parish province state territory territories prefecture oblast governorate district region borough municipality
	peninsula sea ocean gulf strait straits channel desert forest woods plain plains plateau basin delta coast shore airport airfield airbase station stadium arena ballpark
	speedway raceway racecourse racetrack golf-course tower towers building mansion prison jail penitentiary barracks base outpost checkpoint camp harbor harbour port pier wharf dock docks marina
	castle palace cathedral basilica abbey monastery temple mosque synagogue chapel cemetery graveyard memorial monument village town township city heights falls springs rapids gardens garden
	hotel inn motel mall estate estates farm ranch meadows quarry mine oilfield refinery theatre theater auditorium museum zoo aquarium library hall neighborhood neighbourhood suburb coastline
	wetlands marsh swamp wilderness sanctuary refuge landing junction corner bluff cape point ravine bluffs grounds grove`,
);
const BEGINNINGS = wordSet(
	'mount mt lake fort ft camp port cape isle san santa santo sao são st ste saint los las el rio north south east west northern southern eastern western upper lower new old greater central downtown uptown river villa puerto bandar ras wadi tel beit deir jebel nizhny',
);
const NOUNS = wordSet(
	`city town village hamlet county province state district region borough suburb neighborhood neighbourhood municipality prefecture territory island archipelago peninsula port resort capital enclave
	river lake bay beach valley mountain volcano peak coast area street road square airport station prison jail camp base township parish commune department governorate emirate republic kingdom
	slum shantytown settlement oasis desert forest harbor harbour outskirts downtown uptown country nation stretch border commune metropolis atoll stadium`,
);
