/** Nouns that one thing goes by in two articles, a kind and what is of that kind: one line each. A word may stand in several. */
const THINGS = `
rule regulation requirement standard restriction policy measure provision guideline mandate
order directive decree memorandum proclamation
bill legislation measure law act proposal statute package plan reform
plan proposal scheme programme program initiative strategy
deal agreement pact accord treaty settlement contract arrangement
offer bid proposal contract deal
store supermarket shop outlet market mall
building structure complex property premises site
plant factory mill facility refinery works
house home residence dwelling apartment flat mansion property
school college university academy campus
company firm corporation business group maker retailer giant
agency department office bureau ministry body
committee panel commission board council
team club side squad franchise
government administration cabinet
car vehicle automobile truck van suv sedan
plane aircraft jet airliner flight
ship vessel boat ferry tanker
gun weapon pistol rifle firearm handgun
money cash fund sum
crime offense offence felony
case lawsuit suit complaint
evidence proof
investigation probe inquiry review
report article story
statement remark comment
speech address remarks
attack assault raid strike
storm hurricane cyclone typhoon
drug medicine medication treatment
movie film sequel picture
song single track
job post position role
death killing slaying murder
body corpse remains
`;

const kinds = new Map<string, Set<number>>();
THINGS.trim()
	.split('\n')
	.forEach((line, row) => {
		for (const word of line.split(' ')) kinds.set(word, (kinds.get(word) ?? new Set()).add(row));
	});

/** Whether two nouns may be meant of one thing. */
export function mayBeOneThing(a: string, b: string): boolean {
	const rows = kinds.get(b);
	return a === b || (rows !== undefined && [...(kinds.get(a) ?? [])].some((row) => rows.has(row)));
}
