import { wordSet } from '../text/word-set.ts';

/**
 * What stands and may be damaged, one line a kind, lemmas: words of one line are used of one thing. "The building" may be
 * any of the first group. Markets, banks and courts are left out: what damages them is mostly no fire.
 */
const BUILDINGS = `
house home residence bungalow cottage mansion villa farmhouse townhouse
apartment flat condo condominium
store supermarket shop boutique bakery pharmacy
mall arcade
church chapel cathedral basilica
mosque
synagogue
temple shrine monastery abbey
school academy college
clinic surgery
hospital infirmary
hotel inn motel hostel resort
restaurant cafe café diner pub bar tavern
warehouse depot storehouse
factory plant mill workshop brewery sawmill refinery dairy creamery
barn stable shed
theater theatre cinema playhouse
museum gallery
library
courthouse
office headquarters
station
embassy consulate
palace castle
stadium arena gymnasium gym
barracks garrison
prison jail
nightclub club casino
lodge cabin
garage hangar
lighthouse
nursery kindergarten
tower skyscraper
hall
`;
const OTHERS = `
bridge overpass viaduct
dam levee dike dyke
tunnel
pier dock wharf jetty quay
runway airport airfield
railway
ship vessel boat ferry tanker freighter trawler yacht
plane aircraft airliner jet airplane
helicopter
bus coach
train locomotive
truck lorry
car sedan
village hamlet settlement
statue monument memorial
telescope antenna satellite probe spacecraft rocket
reactor
pipeline
cable
greenhouse
boatyard shipyard
`;
const GENERIC = wordSet('building structure property premises complex edifice');

const lines = (list: string): readonly (readonly string[])[] =>
	list
		.trim()
		.split('\n')
		.map((line) => line.split(' '));
const kinds = new Map(
	[...lines(BUILDINGS), ...lines(OTHERS)].flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);
const buildings = new Set(lines(BUILDINGS).flat());

/** The kind of a structure by the noun for it: "store" of a supermarket, "building" where the word leaves it open. */
export const structureKind = (lemma: string): string | undefined => (GENERIC.has(lemma) ? ANY : kinds.get(lemma));

const ANY = 'building';
export const isBuilding = (kind: string): boolean => kind === ANY || buildings.has(kind);
export const isAnyBuilding = (kind: string): boolean => kind === ANY;

/** Whether two kinds may be said of one structure. */
export const mayBeOneStructure = (a: string, b: string): boolean =>
	a === b || (a === ANY && buildings.has(b)) || (b === ANY && buildings.has(a));
