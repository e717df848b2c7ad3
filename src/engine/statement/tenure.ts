import type { Claim } from '../claim.ts';
import { type Document, factsIn } from '../document.ts';
import { concept } from '../lexicon/concepts.ts';
import { compareNames } from '../names/match.ts';
import { ROLE_NOUNS } from '../names/titles.ts';
import type { NameFact, Sentence, Token } from '../types.ts';

/** What someone is said to be, and whether still, no longer, or only by suspicion: "former coach", "suspected ringleader". */
export type Tenure = Claim & {
	readonly topic: 'tenure';
	readonly person: string;
	readonly role: string;
	readonly standing: 'holds' | 'held' | 'suspected';
};

export function tenures(document: Document): readonly Tenure[] {
	const known = cache.get(document) ?? read(document);
	cache.set(document, known);
	return known;
}
const cache = new WeakMap<Document, readonly Tenure[]>();

function read(document: Document): Tenure[] {
	return document.sentences.flatMap((sentence) =>
		factsIn(document, sentence, 'name')
			.filter(({ type, canonical }) => type === 'person' && canonical.includes(' '))
			.flatMap((name) => [...before(document, sentence, name), ...after(document, sentence, name)]),
	);
}

/** The same person and role, told otherwise, and neither article has it both ways. */
export function tenureDiffers(ours: Tenure, theirs: Tenure): boolean {
	return ours.standing !== theirs.standing && !tells(ours.document, theirs) && !tells(theirs.document, ours);
}

export const sameRole = (ours: Tenure, theirs: Tenure): boolean =>
	ours.role === theirs.role && /^(?:same|variant)$/.test(compareNames(ours.person, theirs.person));

const tells = (document: Document, tenure: Tenure): boolean =>
	tenures(document).some((one) => sameRole(one, tenure) && one.standing === tenure.standing);

/** "the former Comets coach Ada Brandt" */
function before(document: Document, sentence: Sentence, name: NameFact): Tenure[] {
	const { tokens } = sentence;
	const first = tokens.findIndex(({ start }) => start >= name.start);
	const noun = first - 1;
	if (!isRole(tokens[noun])) return [];
	let from = noun;
	while (from > 0 && noun - from < WIDEST && WITHIN.test(tokens[from - 1]?.tag ?? '')) from -= 1;
	return tenure(document, sentence, name, { from, noun, to: last(tokens, name) });
}

/** "Ada Brandt, the former coach of the Comets," */
function after(document: Document, sentence: Sentence, name: NameFact): Tenure[] {
	const { tokens } = sentence;
	const comma = last(tokens, name) + 1;
	if (tokens[comma]?.lower !== ',') return [];
	let noun = comma + 1;
	while (noun - comma <= WIDEST && WITHIN.test(tokens[noun]?.tag ?? '') && !isHead(tokens, noun)) noun += 1;
	if (!isHead(tokens, noun)) return [];
	return tenure(document, sentence, name, { from: comma + 1, noun, to: noun });
}

const isHead = (tokens: readonly Token[], at: number): boolean =>
	isRole(tokens[at]) && !/^NN/.test(tokens[at + 1]?.tag ?? '') && tokens[at + 1]?.lower !== "'s";

function tenure(
	document: Document,
	sentence: Sentence,
	name: NameFact,
	{ from, noun, to }: { readonly from: number; readonly noun: number; readonly to: number },
): Tenure[] {
	const { tokens } = sentence;
	const words = tokens.slice(from, noun).map(({ lower }) => lower);
	const suspected = words.some((word) => SUSPECTED.has(word));
	const held = words.some((word) => HELD.has(word));
	const role = concept(tokens[noun]?.lemma ?? '');
	// "A senator" may be one of many, and "President Moll" is said of whoever was one.
	if ((!suspected && COURTESIES.has(role)) || words.some((word) => OTHER.has(word))) return [];
	const start = Math.min(tokens[from]?.start ?? name.start, name.start);
	const end = Math.max(tokens[to]?.end ?? name.end, name.end);
	const standing = suspected ? 'suspected' : held ? 'held' : 'holds';
	return [{ topic: 'tenure', document, sentence, span: { start, end }, person: name.canonical, role, standing }];
}

const last = (tokens: readonly Token[], { end }: NameFact): number => tokens.findLastIndex((token) => token.end <= end);

const isRole = (token: Token | undefined): boolean =>
	token !== undefined && token.pos === 'NOUN' && ROLE_NOUNS.has(token.lemma) && !KIN.test(token.lemma);

const WIDEST = 6;
const WITHIN = /^(?:DT|JJ|NN|NNS|NNP|NNPS|VBN|POS|RB|HYPH|CD)$/;
const HELD = new Set(['former', 'ex', 'onetime', 'retired', 'ousted', 'fired', 'dismissed']);
const SUSPECTED = new Set(['suspected', 'alleged', 'accused', 'reputed', 'purported', 'supposed']);
/** Not in the office yet, or one of several: what these say is not the opposite of holding it. */
const OTHER = new Set(
	'that then first second last previous original acting interim deputy assistant associate vice future aspiring would-be incoming outgoing co fellow'.split(
		' ',
	),
);
const COURTESIES = new Set(
	(
		'president senator governor mayor minister secretary ambassador judge justice congressman congresswoman representative ' +
		'general colonel captain officer police speaker champion player actor actress victim suspect'
	).split(' '),
);
const KIN =
	/^(?:mother|father|son|daughter|wife|husband|brother|sister|friend|aide|man|woman|girlfriend|boyfriend|neighbor|neighbour|colleague)$/;
