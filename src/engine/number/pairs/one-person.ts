import { derived } from '../../derived.ts';
import type { Document } from '../../document.ts';
import { concept } from '../../lexicon/concepts.ts';
import { compareNames } from '../../names/match.ts';
import { onceFor } from '../../once-for.ts';
import { sexOfNoun } from '../../referents/gender.ts';
import { differ, meets } from '../../scope.ts';
import { ANY_PERSON, fatesOf, isOneOfSeveral, type Person, personOf } from '../aged-person.ts';
import { claimsOf } from '../claims.ts';
import { type Fate, fatesIn, type Told } from '../fates.ts';
import type { NumberClaim } from '../number-claim.ts';
import { compatible } from '../values.ts';

/**
 * Whether ages without a name, or with one in one article alone, are of one person: the same befalls both, and as far as is told
 * nobody else in either article.
 */
export function isOnePerson(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	if (areTwo(a, b)) return false;
	// One age speaks for one person: what else is told may be of others.
	const alike = compatible(ours.quantity, theirs.quantity);
	return sharedBy(a, b).some((fate) => alike || (isAlone(a, fate, b) && isAlone(b, fate, a)));
}

/** Whether one noun in both may stand for two: more of them are told of, or something else befalls each. */
export function mayBeTwo(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	return (
		areTwo(a, b) || sharedBy(a, b).length > 0 || [ours, theirs].some((one) => areMany(one) || tellsOfAny(one.document))
	);
}

/** Whether one word for a relative in both may stand for two: who else was hurt or took part is no such relative. */
export function mayBeTwoRelatives(ours: NumberClaim, theirs: NumberClaim): boolean {
	const [a, b] = [personOf(ours), personOf(theirs)];
	return areTwo(a, b) || sharedBy(a, b).length > 0 || areMany(ours) || areMany(theirs);
}

/** "One is a 12-year veteran": of two unnamed veterans. */
export function isOneOfMany({ document, sentence, span }: NumberClaim): boolean {
	const at = sentence.tokens.findIndex(({ start }) => start >= span.start);
	return isOneOfSeveral(sentence, at) || tellsOfAny(document);
}

/** Of another sex, country or calling; or the gunman dies as the guest does. */
function areTwo(a: Person, b: Person): boolean {
	if (a.oneOfSeveral || b.oneOfSeveral || differ(a.sex, b.sex) || differ(a.origin, b.origin)) return true;
	if (a.callings.size > 0 && b.callings.size > 0 && !meets(a.callings, b.callings)) return true;
	return !sharedBy(a, b).includes('suspected') && isToldToAct(a) !== isToldToAct(b);
}

const sharedBy = (a: Person, b: Person): Fate[] => fatesOf(a).filter((fate) => fatesOf(b).includes(fate));

/** "The girls", where one is "a girl". */
const areMany = ({ document, attribute }: NumberClaim): boolean =>
	attribute !== undefined && meets(attribute.of, pluralsIn(document));
const pluralsIn = onceFor(
	({ sentences }: Document): ReadonlySet<string> =>
		new Set(
			sentences.flatMap(({ tokens }) => tokens.filter(({ tag }) => tag === 'NNS').map(({ lemma }) => concept(lemma))),
		),
);

/** The dead grow no older. */
export const areDead = (...claims: readonly NumberClaim[]): boolean =>
	claims.every((claim) => fatesOf(personOf(claim)).includes('killed'));

const isToldToAct = ({ told }: Person): boolean => told.some(({ fate }) => fate === 'suspected');

/** Nobody else, and no number of people, has the same told of them. */
function isAlone(person: Person, fate: Fate, counterpart: Person): boolean {
	const { document, who } = person;
	if (
		tellsOfOthers(document)[fate === 'suspected' ? 'act' : 'suffer'] ||
		claimsOf(document).some((claim) => isToll(claim, fate))
	)
		return false;
	return fatesIn(document).every(
		(told) => told.fate !== fate || told.who === who || (!told.several && mayBe(told, person, counterpart)),
	);
}

/** "The man", where a man is told of; a name that the other article has for him. */
function mayBe(
	{ who, sentence, at }: Told,
	{ document, age, name, sex, callings }: Person,
	counterpart: Person,
): boolean {
	if (who.startsWith('@')) {
		const other = name ?? counterpart.name;
		return other !== undefined && compareNames(who.slice(1), other) !== 'different';
	}
	const { lemma = '', pos } = sentence.tokens[at] ?? {};
	if (pos === 'PRON') return true;
	if ((agedIn(document).get(who) ?? age) !== age) return false;
	if (differ(sexOfNoun(lemma), sex)) return false;
	const noun = concept(lemma);
	return ANY_PERSON.has(noun) || lemma === 'old' || callings.has(noun) || counterpart.callings.has(noun);
}

/** Whose ages it gives. */
const agedIn = onceFor(
	(document: Document): ReadonlyMap<string, number> =>
		new Map(
			claimsOf(document)
				.filter(({ attribute }) => attribute?.name === 'age')
				.map((claim) => [personOf(claim).who, claim.quantity.value]),
		),
);

/** "Others were hurt", "he was the second to fall", "the man at the wheel died, too"; "the robbers". */
const tellsOfOthers = derived('others told of', (document) => ({
	suffer: document.sentences.some(({ start, end }) => VICTIMS.test(document.text.slice(start, end))),
	act: document.sentences.some(({ start, end }) => CULPRITS.test(document.text.slice(start, end))),
}));
const tellsOfAny = (document: Document): boolean => Object.values(tellsOfOthers(document)).includes(true);
const VICTIMS =
	/\b(?:others (?:were|are|have|had|died|suffered)|victims|one of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|several|them|whom)|(?:second|third|fourth|fifth|sixth) (?:[a-z]+ )?to (?:be|die|fall)|(?:died|dead|killed|hurt|injured),? (?:too|as well)|also (?:died|killed|dead|hurt|injured))\b/i;
const CULPRITS =
	/\b(?:gunmen|robbers|attackers|suspects|accomplices?|co-defendants?|thieves|(?:second|third|another|other) (?:man|woman|boy|suspect|gunman|officer))\b/i;

/** "Two people died". */
const isToll = ({ attribute, quantity: { value } }: NumberClaim, fate: Fate): boolean =>
	value > 1 && attribute?.name === TOLLS.get(fate);
const TOLLS = new Map<Fate, string>([
	['killed', 'killed'],
	['hurt', 'injured'],
	['missing', 'missing'],
	['saved', 'rescued'],
	['suspected', 'arrested'],
]);
