import type { Claim } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import type { Document } from '../document.ts';
import { timesOf } from '../scope.ts';
import { isSure } from '../statement/ladder.ts';
import { commitmentOf } from '../statement/level.ts';
import { type Frame, frames, roles } from '../syntax/frames.ts';
import { childrenOf } from '../syntax/tree.ts';
import { wordSet } from '../text/word-set.ts';
import type { Sentence, Token } from '../types.ts';
import { isAnyBuilding, structureKind } from './structures.ts';

/** How much of a structure was lost. A total loss is one for whoever insures it; "damaged" leaves open how much, but not all of it. */
export type Degree = 'destroyed' | 'lost' | 'nearly' | 'partly' | 'damaged' | 'slightly' | 'unharmed';

/** What is left of one building, bridge or ship, as one clause has it. */
export type Damage = Claim & {
	readonly degree: Degree;
	/** What it is: see structures.ts. */
	readonly kind: string;
	/** Words of names that tell it from others of its kind, lower-cased. */
	readonly names: ReadonlySet<string>;
	/** What did it, where the clause says so: "fire", "storm". */
	readonly cause?: string;
	readonly times: ReadonlySet<string>;
};

type Hit = {
	readonly degree: Degree;
	readonly thing: number;
	readonly from: number;
	readonly to: number;
	readonly frame?: Frame;
};

export const damages = derived('damages', (document): readonly Damage[] =>
	named(document.sentences.flatMap((sentence) => damagesIn(document, sentence))),
);

const DESTROY = wordSet(
	'destroy gut raze demolish level flatten wreck obliterate incinerate pulverize pulverise annihilate torch',
);
const DAMAGE = wordSet('damage batter scorch singe char blacken crack dent');
/** "Reduced to rubble", "burned to the ground", "left in ruins". */
const REMAINS = wordSet('rubble ruin ash cinder dust ground shell wreckage');
const NOTHING_LEFT = wordSet('loss write-off writeoff ruin');
const UNHARMED = wordSet('undamaged unharmed unscathed intact untouched');
const NEARLY = /^(?:nearly|almost|virtually|practically)$/;
const PARTLY = /^(?:partially|partly|largely|mostly|half)$/;
const WHOLLY = /^(?:completely|totally|entirely|utterly|fully|wholly)$/;
const LITTLE =
	/^(?:slightly|lightly|superficially|minimally|minor|slight|superficial|minimal|cosmetic|light|limited|little)$/;
const MUCH =
	/^(?:badly|heavily|severely|seriously|extensively|substantially|significantly|extensive|severe|heavy|serious|substantial|significant|major|massive|considerable|widespread)$/;
/** "Destroyed much of the store". */
const PARTS = wordSet('much part half section most portion quarter third corner wing floor roof some');
const CUE =
	/destroy|gutted|guts|raz|demolish|level|flatten|wreck|obliterat|incinerat|pulveri|annihilat|totall?ed|torched|damag|batter|scorch|singe|charred|blacken|crack|dent|rubble|ruin|ash|ground|burn|loss|write-?off|unharmed|unscathed|intact|untouched/;

function damagesIn(document: Document, sentence: Sentence): Damage[] {
	const { tokens } = sentence;
	if (!tokens.some(({ lower }) => CUE.test(lower))) return [];
	const hits = [...frames(tokens).flatMap((frame) => byVerb(sentence, frame)), ...byNoun(tokens)];
	return hits.flatMap(({ degree, thing, from, to, frame }): Damage[] => {
		const kind = kindAt(document, sentence, thing);
		if (kind === undefined) return [];
		const span = { start: tokens[Math.min(from, to)]?.start ?? 0, end: tokens[Math.max(from, to)]?.end ?? 0 };
		const cause = frame === undefined ? undefined : causeOf(tokens, frame);
		const names = namesOf(document, sentence, thing);
		const times = timesOf(document, sentence);
		return [{ document, sentence, span, degree, kind, names, times, ...(cause === undefined ? {} : { cause }) }];
	});
}

/** "The fire gutted the store", "the store was badly damaged", "the store burned to the ground", "suffered minor damage". */
function byVerb(sentence: Sentence, frame: Frame): Hit[] {
	const { tokens } = sentence;
	const { verb, lemma } = frame;
	const { actor, undergoer } = roles(frame);
	const commitment = commitmentOf(tokens, childrenOf(tokens), frame, clauseAt(sentence, verb));
	if (commitment === undefined || !isSure(commitment.level)) return [];
	const hit = (degree: Degree, thing: number | undefined, from = verb, to = verb): Hit[] =>
		thing === undefined ? [] : [{ degree, thing, from, to, frame }];
	// Of several, some were destroyed and some damaged.
	if ([tokens[verb - 1], tokens[verb + 1]].some((beside) => beside?.lower === 'or')) return [];
	const at = (test: ReadonlySet<string>, reach = 6): number =>
		tokens.findIndex((token, index) => index > verb && index <= verb + reach && test.has(token.lemma));
	if (DESTROY.has(lemma)) {
		if (frame.negated) return [];
		// What is gutted may have its walls left.
		const { degree, first } = graded(tokens, verb, lemma === 'gut' ? 'lost' : 'destroyed');
		const part =
			undergoer !== undefined && PARTS.has(tokens[undergoer]?.lemma ?? '') ? ofWhat(tokens, undergoer) : undefined;
		return part === undefined ? hit(degree, undergoer, first) : hit('partly', part, first, undergoer);
	}
	if (DAMAGE.has(lemma)) {
		if (frame.negated) return lemma === 'damage' ? hit('unharmed', undergoer) : [];
		const { degree, first } = graded(tokens, verb, 'damaged');
		return hit(degree, undergoer, first);
	}
	if (frame.negated) return [];
	if (lemma === 'burn' && (frame.particle === 'down' || tokens[at(REMAINS, 3)]?.lemma === 'ground'))
		return hit('destroyed', undergoer ?? actor, verb, Math.max(verb + 1, at(REMAINS, 3)));
	if ((lemma === 'reduce' || lemma === 'leave') && /^(?:to|in)$/.test(tokens[at(REMAINS) - 1]?.lower ?? ''))
		return hit('destroyed', undergoer, verb, at(REMAINS));
	if (frame.copular && NOTHING_LEFT.has(lemma) && (lemma !== 'loss' || tokens[verb - 1]?.lower === 'total'))
		return isLikely(tokens, verb) ? [] : hit(lemma === 'ruin' ? 'destroyed' : 'lost', frame.subject, verb - 1);
	if (/^(?:describe|call|declare|consider)$/.test(lemma)) {
		const loss = at(NOTHING_LEFT, 9);
		if (tokens[loss - 1]?.lower === 'total') return hit('lost', undergoer, loss - 1, loss);
	}
	const whole = UNHARMED.has(lemma) ? verb : lemma === 'leave' ? at(UNHARMED) : -1;
	if (whole >= 0 && (frame.copular || lemma === 'leave'))
		return hit(
			/^(?:largely|mostly|almost|nearly|virtually)$/.test(tokens[whole - 1]?.lower ?? '') ? 'slightly' : 'unharmed',
			frame.copular ? frame.subject : undergoer,
			whole,
		);
	const damage = frame.object !== undefined && tokens[frame.object]?.lemma === 'damage' ? frame.object : -1;
	if (damage >= 0 && /^(?:suffer|sustain|receive|incur)$/.test(lemma)) {
		const { degree, first } = graded(tokens, damage, 'damaged');
		return tokens[damage - 1]?.lower === 'no'
			? hit('unharmed', actor, damage - 1, damage)
			: hit(degree, actor, first, damage);
	}
	return damage >= 0 && lemma === 'escape' ? hit('unharmed', actor, verb, damage) : [];
}

/** "No damage was done to the bridge". */
const DONE = /^(?:was|were|had|been|done|caused|reported)$/;

/** "Extensive damage to the store", "no damage to the bridge", "the damage to the store was extensive". */
function byNoun(tokens: readonly Token[]): Hit[] {
	return tokens.flatMap(({ lemma, pos }, at): Hit[] => {
		if (lemma !== 'damage' || pos !== 'NOUN') return [];
		let to = at + 1;
		while (DONE.test(tokens[to]?.lower ?? '')) to += 1;
		const thing = tokens[to]?.lower === 'to' ? nounFrom(tokens, to + 1) : undefined;
		if (thing === undefined || isLikely(tokens, at)) return [];
		if (tokens[at - 1]?.lower === 'no') return [{ degree: 'unharmed', thing, from: at - 1, to: at }];
		const { degree, first } = graded(tokens, at, 'damaged');
		const said = tokens.findIndex(
			({ lower }, index) => index > thing && index <= thing + 4 && (MUCH.test(lower) || LITTLE.test(lower)),
		);
		const late: Degree | undefined =
			said < 0 ? undefined : MUCH.test(tokens[said]?.lower ?? '') ? 'partly' : 'slightly';
		return [{ degree: late ?? degree, thing, from: first, to: at }];
	});
}

const isLikely = (tokens: readonly Token[], at: number): boolean =>
	tokens
		.slice(Math.max(0, at - 6), at)
		.some(({ lower }) =>
			/^(?:likely|feared|probably|may|might|could|would|will|if|whether|any|possible|potential|not|n't)$/.test(lower),
		);

/** The degree by the words straight before, and where they begin: "almost totally", "badly". */
function graded(
	tokens: readonly Token[],
	at: number,
	plain: Degree,
): { readonly degree: Degree; readonly first: number } {
	let [degree, first] = [plain, at];
	for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
		const word = tokens[before]?.lower ?? '';
		const allBut = word === 'but' && tokens[before - 1]?.lower === 'all';
		if (plain === 'destroyed' && (NEARLY.test(word) || allBut)) degree = 'nearly';
		else if ((plain === 'destroyed' ? PARTLY : MUCH).test(word)) degree = 'partly';
		else if (plain === 'damaged' && LITTLE.test(word)) degree = 'slightly';
		else if (!WHOLLY.test(word)) break;
		first = allBut ? before - 1 : before;
	}
	return { degree, first };
}

/** "Much of the store": the store. */
function ofWhat(tokens: readonly Token[], part: number): number | undefined {
	const of = tokens.findIndex(({ lower }, at) => at > part && at <= part + 2 && lower === 'of');
	return of < 0 ? undefined : nounFrom(tokens, of + 1);
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
	const name = document.names[sentence.index]?.get(at);
	if (name?.type === 'person') return undefined;
	return structureKind(
		name === undefined ? token.lemma.toLowerCase() : (tokens.findLast(({ end }) => end <= name.end)?.lower ?? ''),
	);
}

function namesOf({ names }: Document, { tokens, index }: Sentence, thing: number): ReadonlySet<string> {
	const own = names[index];
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
		if (/^\p{Lu}\p{L}{2}/u.test(text) && structureKind(lemma.toLowerCase()) === undefined && (at > 0 || own?.has(at)))
			found.add(lower);
	}
	return found;
}

const CAUSES: readonly (readonly [string, RegExp])[] = [
	['fire', /^(?:fire|blaze|flame|inferno|arson|arsonist|conflagration|burn|torch|incinerate|gut)$/],
	['storm', /^(?:storm|hurricane|typhoon|cyclone|tornado|twister|wind|gale)$/],
	['flood', /^(?:flood|water|tsunami|wave)$/],
	['quake', /^(?:quake|earthquake|tremor|temblor|aftershock)$/],
	['blast', /^(?:blast|explosion|bomb|explode|missile|shell|strike|airstrike|rocket)$/],
];

function causeOf(tokens: readonly Token[], frame: Frame): string | undefined {
	const { actor } = roles(frame);
	const told = [
		frame.lemma,
		tokens[actor ?? -1]?.lemma ?? '',
		...frame.obliques.flatMap(({ prep, head }) => (/^(?:in|by|after)$/.test(prep) ? [tokens[head]?.lemma ?? ''] : [])),
	];
	return CAUSES.find(([, test]) => told.some((lemma) => test.test(lemma.toLowerCase())))?.[0];
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
