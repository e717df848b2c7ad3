import { type Claim, wordsOf } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Comparison, incomparable } from '../detector.ts';
import { countriesOfPeople, placesNamed } from '../names/gazetteer.ts';
import { wordSet } from '../text/word-set.ts';

/** The name of a body or thing whose sort is one of its words: "Harrow Pictures", "the Lund Memorial Hospital". */
export type BodyName = Claim & {
	readonly words: readonly string[];
	/** Where the word of its sort stands. */
	readonly at: number;
};

export const bodyNames = derived('names of bodies', (document): readonly BodyName[] => {
	const seen = new Set<string>();
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		return tokens.flatMap((token, from): BodyName[] => {
			if (!isCapital(token.text) || isCapital(tokens[from - 1]?.text ?? '')) return [];
			let to = from + 1;
			while (isCapital(tokens[to]?.text ?? '')) to += 1;
			const start = isArticle(token.lower) ? from + 1 : from;
			const words = tokens.slice(start, to).map(({ lower }) => lower);
			const at = words.findLastIndex((word) => SORTED.has(word));
			const key = words.join(' ');
			if (at < 1 || words.length > LONGEST || seen.has(key) || !isTelling(words, at)) return [];
			seen.add(key);
			return [
				{ document, sentence, span: { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, words, at },
			];
		});
	});
});
const LONGEST = 6;
const isCapital = (text: string): boolean => /^\p{Lu}[\p{L}'’.-]*$/u.test(text);
const isArticle = (lower: string): boolean => /^(?:the|a|an|at|in|and|but|for|from)$/.test(lower);

/** A town has a hospital and a clinic; of a name that is no place's there is one. */
function isTelling(words: readonly string[], at: number): boolean {
	const others = words.filter((_, index) => index !== at);
	const own = others.filter(
		(word) => !GENERAL.has(word) && placesNamed(word).length === 0 && countriesOfPeople(word).length === 0,
	);
	return own.length > 0 && (placesNamed(others.join(' ')).length === 0 || own.length > 1);
}
const GENERAL = wordSet(
	'national international american british european royal general central public state city county regional local new first north south east west northern southern eastern western community medical high house senate world united women men children youth',
);

/** Words for one sort of body, as reporters who rely on memory put one for another. */
const BODIES = [
	'distribution distributors distributing',
	'institute institution academy college university',
	'foundation fund trust',
	'society association federation union league alliance',
	'elementary primary middle high',
	'agency administration authority bureau',
	'relations affairs',
].map(wordSet);
/** Of houses and firms people call by whichever word comes to mind. */
const HOUSES = [
	'entertainment studios studio pictures films productions',
	'hospital clinic infirmary center centre hospice',
	'dairy creamery',
	'airlines airways aviation',
	'hotel motel inn lodge resort hostel',
	'church chapel cathedral temple',
	'prison jail penitentiary',
	'theater theatre playhouse',
	'stadium arena coliseum',
	'museum gallery',
	'systems technologies solutions software',
	'festival fair carnival',
	'manufacturing industries',
	'construction contractors builders',
	'pharmaceuticals laboratories labs therapeutics',
	'insurance assurance',
	'motors automotive',
].map(wordSet);
const ROWS = [...BODIES, ...HOUSES];
const SORTED = new Set(ROWS.flatMap((row) => [...row]));
/** What is written in two ways, or with and without the mark of the plural. */
const isForm = (a: string, b: string): boolean =>
	a === b || `${a}s` === b || `${b}s` === a || [a, b].every((word) => /^(?:cent(?:er|re)|theat(?:er|re))$/.test(word));

/** One word of the name is another of its sort, and neither article has both. */
export function compareBodyNames(ours: BodyName, theirs: BodyName): Comparison {
	if (ours.words.length !== theirs.words.length || ours.at !== theirs.at) return incomparable('another name');
	const [a = '', b = ''] = [ours.words[ours.at], theirs.words[theirs.at]];
	if (ours.words.some((word, index) => index !== ours.at && word !== theirs.words[index]))
		return incomparable('another name');
	if (a === b) return incomparable('the same name');
	if (isForm(a, b) || !ROWS.some((row) => row.has(a) && row.has(b))) return incomparable('a variant');
	if (has(theirs, ours) || has(ours, theirs)) return incomparable('both names there');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonName', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: BODIES.some((row) => row.has(a)) || ours.words.some((word) => FORMAL.has(word)) ? IN_FULL : LOOSE,
	};
}
/** What ends so is called as its letterhead has it. */
const FORMAL = wordSet('ltd ltd. limited inc inc. corp corp. plc gmbh llc');
/** Readers who were shown 16 such pairs, of three stories, doubted each time that this was a difference. */
const [IN_FULL, LOOSE] = [0.65, 0.45];

const has = ({ document }: BodyName, { words }: BodyName): boolean =>
	bodyNames(document).some((one) => one.words.join(' ') === words.join(' '));
