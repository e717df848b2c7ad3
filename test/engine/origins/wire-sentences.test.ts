import { describe, expect, test } from 'vitest';
import { findOrigins } from '../../../src/engine/origins/index.ts';
import { readArticle } from '../../../src/engine/read.ts';

const WIRE = [
	'A chemical tanker and a grain barge collided in thick fog on the River Sarn near the town of Veltau early on Sunday.',
	'The barge sank within minutes and its crew of three was pulled from the water by the tanker.',
	'One sailor, aged 58, was flown to a clinic in Oster with severe hypothermia.',
	'The tanker, which carried 900 tonnes of caustic soda, was damaged above the waterline but did not leak.',
	'Shipping between the locks of Veltau and Brome was halted and some forty vessels were waiting by noon.',
	'Investigators of the waterways office have secured the radar recordings of both ships.',
	'Visibility at the time of the accident was less than fifty metres, the weather service said.',
	'A floating crane is expected from the coast on Tuesday to raise the wreck.',
	'The river was last closed for several days after a similar accident eleven years ago.',
	'Fishermen were told to keep away from the bank until samples of the water have been tested.',
];

/** An editor's touch: a word here, a clause there, sentences left out or turned round. */
const LIGHT_EDIT = [
	'A chemical tanker and a grain barge collided in thick fog near Veltau on the River Sarn early Sunday.',
	'The barge sank within minutes, and the tanker pulled its crew of three from the water.',
	'One sailor was flown to a clinic in Oster with severe hypothermia.',
	'The tanker, carrying 900 tonnes of caustic soda, was damaged above the waterline but did not leak.',
	'Some forty vessels were waiting by noon, after shipping between the locks of Veltau and Brome was halted.',
	'Visibility at the time was less than fifty metres, the weather service said.',
	'A floating crane is expected from the coast on Tuesday to raise the wreck.',
];
const OTHER_EDIT = [
	'Two ships, a chemical tanker and a grain barge, collided in thick fog on the River Sarn near the town of Veltau on Sunday morning.',
	'The barge sank within minutes and its crew of three was rescued by the tanker.',
	'The tanker, which carried 900 tonnes of caustic soda, did not leak.',
	'Shipping between the locks of Veltau and Brome was halted, and some forty vessels were waiting.',
	'Investigators of the waterways office secured the radar recordings of both ships.',
	'A floating crane from the coast is expected to raise the wreck on Tuesday.',
	'The river was last closed for several days after a similar accident eleven years ago.',
	'Fishermen were told to keep away from the bank until the water has been tested.',
];
const REWRITE = [
	'Dense fog on the Sarn led a chemical tanker to hit a barge with grain close to Veltau on Sunday at an early hour.',
	'Minutes later the barge had sunk; the tanker took its crew, three people, out of the water.',
	'A sailor of 58 had to be flown to the Oster clinic, where severe hypothermia was found.',
	'Aboard the tanker were 900 tonnes of caustic soda, but its damage was over the waterline and nothing leaked.',
	'Between the Veltau and Brome locks all shipping was halted, with forty vessels or so waiting at noon.',
	'Radar recordings from the two ships have been secured by waterways office investigators.',
	'The weather service put visibility when the accident happened under fifty metres.',
	'To raise the wreck, a crane that floats is to come from the coast on Tuesday.',
	'Eleven years ago an accident that was similar last closed the river, for several days.',
	'Until samples of water are tested, fishermen have been told to avoid the bank.',
];

const OWN_REPORT = [
	'Gerda Limm woke because her dog would not stop howling, and then heard metal scream below her bedroom window.',
	'When she reached the landing stage in her slippers, men were already shouting from a raft that nobody on shore could see.',
	'She and a neighbour lit old tyres on the jetty so that a rowing club could find its way out.',
	'That club, the Veltau Otters, trains at five every Sunday and had four boats ready when the horn went off.',
	'Its coach, Milan Rusk, says he counted heads three times because he could not believe that everybody had come up.',
	'Townspeople have asked for a second fog horn since a petition in 2017, which gathered dust in the district office.',
	'A clerk there told this paper that the money had been promised twice and spent on a car park.',
	'By lunchtime the bakery handed out rolls to stranded skippers, one of whom played the accordion.',
	'Pastor Ilse Brandt opened the parish hall, and children drew ships on the backs of hymn sheets.',
];
const SECOND_REPORT = [
	'Grain prices at the Brome exchange jumped when traders learned that a season of barley lay at the bottom of the Sarn.',
	'For the mills upstream, the timing could hardly be worse, as their silos are emptied each year before harvest.',
	'Miller Hanko Dreis said he had stock for six days and would then send his workers home.',
	'Insurers in Oster expect a dispute that lasts for years, since neither company accepts the pilot rules of 2029.',
	'A professor of shipping law, Tilda Marn, called the rules "a letter to Father Christmas".',
	'Railway managers offered extra trains, yet the line along the valley has a single track and a long waiting list.',
];

const origins = (articles: Readonly<Record<string, readonly string[]>>, read?: readonly string[]) =>
	findOrigins(
		Object.entries(articles).map(([id, sentences]) => readArticle({ id, text: sentences.join('\n') })),
		read && readArticle({ id: 'read', text: read.join('\n') }),
	);

const grouped = (articles: Readonly<Record<string, readonly string[]>>): string[] =>
	origins(articles).all.map(({ sources }) => sources.toSorted().join(' '));

/** Wire sentences by index, put between a report's own: one after every second. */
const mixed = (own: readonly string[], wire: readonly number[]): string[] => {
	const left = wire.map((at) => WIRE[at] ?? '');
	const rows = own.flatMap((sentence, at) => (at % 2 === 0 ? [sentence] : [sentence, ...left.splice(0, 1)]));
	return [...rows, ...left];
};

describe('a report of its own with wire sentences in it', () => {
	const picks: readonly (readonly number[])[] = [[0], [3], [0, 1], [2, 5, 8], [0, 1, 4, 7], [0, 2, 3, 5, 7]];
	for (const wire of picks)
		test(`stays its own: sentences ${wire.join(', ')}`, () => {
			const own = mixed(OWN_REPORT, wire);
			expect(grouped({ wire: WIRE, own })).toEqual(['wire', 'own']);
			const { copied } = origins({ wire: WIRE }, own);
			expect(copied.map(({ exact }) => exact)).toEqual(wire.map((at) => WIRE[at]));
		});

	test('stays its own in one block of five, also beside a light edit', () => {
		expect(grouped({ edit: LIGHT_EDIT, own: [...OWN_REPORT, ...WIRE.slice(0, 5)], wire: WIRE })).toEqual([
			'edit wire',
			'own',
		]);
	});
});

test('of six outlets three edit one text lightly, one rewrites it, two report themselves, one of these with five wire sentences', () => {
	const articles = {
		gazette: WIRE,
		courier: LIGHT_EDIT,
		mercury: OTHER_EDIT,
		online: REWRITE,
		otter: mixed(OWN_REPORT, [0, 2, 3, 5, 7]),
		trader: SECOND_REPORT,
	};
	expect(grouped(articles)).toEqual(['courier gazette mercury online', 'otter', 'trader']);
});

describe('one source quoted by two is no copy', () => {
	const POST =
		'"I have spoken with the families this morning and promised them that every recording will be made public, that no page will be blackened, and that the office will pay for lawyers of their own choice until the last hearing is over."';
	const STATEMENT =
		'"The master of the tanker reduced speed to four knots, sounded the prescribed signals, kept a lookout at the bow and reported his position at each bend, and the company therefore rejects any suggestion that he sailed carelessly."';
	const COURT_PAPER =
		'"On the said morning the defendant did, knowingly and without a valid licence, navigate a vessel of 1,350 tonnes through a restricted channel, in breach of sections 12 and 14 of the Inland Waters Act, and caused the loss of another vessel."';
	test.each([
		['a post', POST, 'the minister wrote on Chatter.', 'In a post on Sunday the minister said:'],
		['a statement', STATEMENT, 'the shipping company Norrland said.', 'A statement of the shipping company reads:'],
		['a court paper', COURT_PAPER, 'says the charge sheet seen by reporters.', 'Prosecutors wrote in their complaint:'],
	])('%s', (_, words, after, before) => {
		const [one, other] = [
			[...OWN_REPORT.slice(0, 4), `${words} ${after}`],
			[`${before} ${words}`, ...SECOND_REPORT.slice(0, 4)],
		];
		expect(grouped({ one, other })).toEqual(['one', 'other']);
		expect(origins({ other }, one).copied).toEqual([]);
	});
});
