import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, nameAt } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { timesOf } from '../scope.ts';
import { isToldAsSo } from '../statement/level.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { spanAcross } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import { isAnyBuilding, structureKind } from './structures.ts';

/** How much of a structure was lost. A total loss is one for whoever insures it; "damaged" leaves open how much, but not all of it. */
export type Degree = 'destroyed' | 'lost' | 'nearly' | 'partly' | 'damaged' | 'slightly' | 'intact';

/** What is left of one building, bridge or ship, as one clause has it. */
export type Damage = Claim & {
	readonly degree: Degree;
	/** What it is: see structures.ts. */
	readonly kind: string;
	/** Words of names that tell it from others of its kind, lower-cased. */
	readonly names: ReadonlySet<string>;
	readonly times: ReadonlySet<string>;
};

type Hit = {
	readonly degree: Degree;
	readonly thing: number;
	readonly from: number;
	readonly to: number;
};

export const damages = derived('damages', (document): readonly Damage[] =>
	named(document.sentences.flatMap((sentence) => damagesIn(document, sentence))),
);

const DESTROY = wordSet(
	'destroy gut raze demolish level flatten wreck obliterate incinerate pulverize pulverise annihilate torch',
);
const DAMAGE = wordSet('damage batter scorch singe char blacken crack dent');
/** "Reduced to rubble", "left in ruins". */
const REMAINS = wordSet('rubble ruin ash cinder dust ground shell wreckage');
const NEARLY = /^(?:nearly|almost|virtually|practically)$/;
const PARTLY = /^(?:partially|partly|largely|mostly|half)$/;
const WHOLLY = /^(?:completely|totally|entirely|utterly|fully|wholly)$/;
const LITTLE =
	/^(?:slightly|lightly|superficially|minimally|minor|slight|superficial|minimal|cosmetic|light|limited|little)$/;
const MUCH =
	/^(?:badly|heavily|severely|seriously|extensively|substantially|significantly|extensive|severe|heavy|serious|substantial|significant|major|massive|considerable|widespread)$/;
const CUE =
	/destroy|gutted|guts|raz|demolish|level|flatten|wreck|obliterat|incinerat|pulveri|annihilat|totall?ed|torched|damag|batter|scorch|singe|charred|blacken|crack|dent|rubble|ruin|ash|ground/;

function damagesIn(document: Document, sentence: Sentence): Damage[] {
	const { tokens } = sentence;
	if (!tokens.some(({ lower }) => CUE.test(lower))) return [];
	const hits = [...frames(tokens).flatMap((frame) => byVerb(sentence, frame)), ...byNoun(tokens)];
	return hits.flatMap(({ degree, thing, from, to }): Damage[] => {
		const kind = kindAt(document, sentence, thing);
		if (kind === undefined) return [];
		const span = spanAcross(tokens, [from, to]);
		return [
			{ document, sentence, span, degree, kind, names: namesOf(sentence, thing), times: timesOf(document, sentence) },
		];
	});
}

/** "The fire gutted the store", "the store was badly damaged", "the store was left in ruins". */
function byVerb(sentence: Sentence, frame: Frame): Hit[] {
	const { tokens } = sentence;
	const { verb, lemma } = frame;
	const undergoer = frame.copular ? frame.subject : roles(frame).undergoer;
	if (!isToldAsSo(sentence, frame)) return [];
	// "Was not badly damaged" leaves it open how much it was.
	if (frame.negated && (!DAMAGE.has(lemma) || graded(tokens, verb, 'damaged').degree !== 'damaged')) return [];
	const hit = (degree: Degree, thing: number | undefined, from: number, to = verb): Hit[] =>
		thing === undefined ? [] : [{ degree, thing, from, to }];
	// Of several, some were destroyed and some damaged.
	if ([tokens[verb - 1], tokens[verb + 1]].some((beside) => beside?.lower === 'or')) return [];
	const at = (test: ReadonlySet<string>, reach = 6): number =>
		tokens.findIndex((token, index) => index > verb && index <= verb + reach && test.has(token.lemma));
	if (DESTROY.has(lemma)) {
		// What is gutted may have its walls left.
		const { degree, first } = graded(tokens, verb, lemma === 'gut' ? 'lost' : 'destroyed');
		return hit(degree, undergoer, first);
	}
	if (DAMAGE.has(lemma)) {
		const { degree, first } = graded(tokens, verb, 'damaged');
		return frame.negated ? hit('intact', undergoer, verb - 1) : hit(degree, undergoer, first);
	}
	if ((lemma === 'reduce' || lemma === 'leave') && /^(?:to|in)$/.test(tokens[at(REMAINS) - 1]?.lower ?? ''))
		return hit('destroyed', undergoer, verb, at(REMAINS));
	return [];
}

/** "Extensive damage to the store", "no damage was done to the store". */
function byNoun(tokens: readonly Token[]): Hit[] {
	return tokens.flatMap(({ lemma, pos }, at): Hit[] => {
		if (lemma !== 'damage' || pos !== 'NOUN') return [];
		const to = tokens.findIndex(({ lower }, index) => index > at && index <= at + DONE && lower === 'to');
		const thing = to < 0 ? undefined : nounFrom(tokens, to + 1);
		if (thing !== undefined && tokens[at - 1]?.lower === 'no')
			return [{ degree: 'intact', thing, from: at - 1, to: at }];
		if (to !== at + 1) return [];
		if (thing === undefined || tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => LIKELY.test(lower))) return [];
		const { degree, first } = graded(tokens, at, 'damaged');
		return [{ degree, thing, from: first, to: at }];
	});
}

const DONE = 3;
const LIKELY = /^(?:likely|feared|probably|may|might|could|would|will|if|whether|any|possible|potential|no|not|n't)$/;

/** The degree by the words straight before, and where they begin: "almost totally", "badly". */
function graded(
	tokens: readonly Token[],
	at: number,
	plain: Degree,
): { readonly degree: Degree; readonly first: number } {
	let [degree, first] = [plain, at];
	for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
		const word = tokens[before]?.lower ?? '';
		if (plain === 'destroyed' && NEARLY.test(word)) degree = 'nearly';
		else if ((plain === 'destroyed' ? PARTLY : MUCH).test(word)) degree = 'partly';
		else if (plain === 'damaged' && LITTLE.test(word)) degree = 'slightly';
		else if (!WHOLLY.test(word)) break;
		first = before;
	}
	return { degree, first };
}

/** The noun that a phrase beginning at `from` ends with. */
function nounFrom(tokens: readonly Token[], from: number): number | undefined {
	let last: number | undefined;
	for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
		const { pos, tag } = tokens[at] ?? { pos: '', tag: '' };
		if (/^(?:NOUN|PROPN)$/.test(pos)) last = at;
		else if (!/^(?:DET|ADJ|NUM|PRON)$/.test(pos) && tag !== 'POS') break;
	}
	return last;
}

const OTHER =
	/^(?:another|other|neighbou?ring|nearby|adjacent|next|second|several|some|few|every|each|any|surrounding)$/;

/** Of several some are destroyed: one thing, and not the one next door. */
function kindAt(document: Document, sentence: Sentence, at: number): string | undefined {
	const { tokens } = sentence;
	const token = tokens[at];
	if (token === undefined || /^NNP?S$/.test(token.tag)) return undefined;
	if (tokens.slice(Math.max(0, at - 4), at).some((before) => before.head === at && OTHER.test(before.lower)))
		return undefined;
	const name = nameAt(document, sentence, at);
	if (name?.type === 'person') return undefined;
	if (name === undefined) return structureKind(token.lemma.toLowerCase());
	const last = tokens.findLast(({ end }) => end <= name.end)?.lower ?? '';
	return structureKind(last) ?? kindsByName(document).get(last);
}

/** "Brandt's was destroyed", where the article has told of the Brandt's supermarket. */
const kindsByName = onceFor(
	({ sentences }: Document): ReadonlyMap<string, string> =>
		new Map(
			sentences.flatMap(({ tokens }) =>
				tokens.flatMap(({ lower, pos }, at) => {
					const kind = structureKind(tokens[at + 1]?.lemma ?? '');
					return pos === 'PROPN' && kind !== undefined && tokens[at + 1]?.pos === 'NOUN'
						? [[lower, kind] as const]
						: [];
				}),
			),
		),
);

function namesOf({ tokens }: Sentence, thing: number): ReadonlySet<string> {
	const found = new Set<string>();
	let from = thing;
	while (
		from > 0 &&
		tokens[from - 1]?.pos !== 'VERB' &&
		thing - from < 7 &&
		/^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(tokens[from - 1]?.pos ?? '')
	)
		from -= 1;
	for (let at = from; at <= thing; at += 1) {
		const { lower, text, lemma } = tokens[at] ?? { lower: '', text: '', lemma: '' };
		if (/^\p{Lu}\p{L}{2}/u.test(text) && structureKind(lemma.toLowerCase()) === undefined && at > 0) found.add(lower);
	}
	return found;
}

/** "The building" is the one the article has told of; what has one kind and no two names has one name. */
function named(found: readonly Damage[]): readonly Damage[] {
	const kinds = new Set(found.flatMap(({ kind }) => (isAnyBuilding(kind) ? [] : [kind])));
	const [only] = kinds.size === 1 ? kinds : [];
	return found.map((one) => {
		const kind = isAnyBuilding(one.kind) && only !== undefined ? only : one.kind;
		const alike = found.filter((other) => other.kind === kind && other.names.size > 0);
		const [first] = alike;
		const names =
			one.names.size === 0 &&
			first !== undefined &&
			alike.every((other) => [...other.names].some((name) => first.names.has(name)))
				? first.names
				: one.names;
		return { ...one, kind, names };
	});
}
