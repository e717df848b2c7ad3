import { probability } from '../confidence.ts';
import { isQuoted } from '../document.ts';
import { differ, meets } from '../scope.ts';
import { stem } from '../story/terms.ts';
import type { Sentence, Token } from '../types.ts';
import { agreement } from './argument.ts';
import { isBelow, isOpen, isSure } from './ladder.ts';
import { MODAL } from './modal-words.ts';
import { isLegal, type Statement, statements } from './statement.ts';

/** Both are as sure of it, and one says so in other words. */
export const isAsCertain = (open: Statement, sure: Statement): boolean =>
	open.cues.some((at) => isInterpretation(open.sentence.tokens, at, open.frame.verb)) ||
	(!isLegal(sure) && isOnlyNamed(sure)) ||
	alsoSaid(open, sure) ||
	(isAccusation(open) && isReported(sure)) ||
	isHearsayOnBoth(open, sure);

/** 0 where too little is said, or said in doubt on both sides. */
export function wordingConfidence(open: Statement, sure: Statement, { told, alike }: Wording): number {
	if (!isOpen(open.level) || isAccusation(open) || isInDoubt(sure)) return 0;
	if (open.about.size < ENOUGH_WORDS || told < ENOUGH_TOLD || countsDiffer(open, sure)) return 0;
	return probability(-2.2 + 2 * told + 2.5 * alike);
}

/** How much of what the less certain side says the surer one says too, and how alike their sentences are. */
type Wording = { readonly told: number; readonly alike: number };
const ENOUGH_WORDS = 3;
const ENOUGH_TOLD = 0.58;

const countsDiffer = (a: Statement, b: Statement): boolean =>
	differ(a.actor?.count, b.actor?.count) || differ(a.undergoer?.count, b.undergoer?.count);

/** A suit or a charge alleges: what it says is told as its words on both sides. */
export const isAccusation = ({ sentence, cues }: Statement): boolean =>
	cues.some((at) => /^(?:allege|accuse|claim|suggest)$/.test(sentence.tokens[at]?.lemma ?? ''));

/** Someone's own words, or told as such. */
export const isReported = ({ document, sentence, frame, span }: Statement): boolean =>
	frame.reportedBy !== undefined || isQuoted(document, sentence, span);

/** Words that only say that the reporter has it from someone: an article that names whoever said it is no surer of it. "Alleged interference" doubts it. */
const HEARSAY = /^(?:allege|allegedly|reportedly|purportedly|supposedly|accuse|rumor|rumour)$/;
export const isHearsay = (token: Token | undefined): boolean =>
	token !== undefined && token.rel !== 'amod' && (HEARSAY.test(token.lower) || HEARSAY.test(token.lemma));

/** The sentence names a source: "police said", "according to the report", "the paper has learned". */
export const isAttributed = ({ tokens }: Sentence): boolean =>
	tokens.some(
		({ lower, tag, lemma }, at) =>
			(SAYING.test(lemma) && /^VB[DZPN]?$/.test(tag)) ||
			(/^(?:according|per)$/.test(lower) && tokens[at + 1]?.lower === 'to') ||
			(HEARSAY.test(lower) && /^(?:RB|VB.?)$/.test(tag)),
	);
const SAYING =
	/^(?:say|tell|report|allege|claim|learn|testify|state|write|announce|contend|confirm|acknowledge|assert|add|note|quote|cite)$/;

/** Hearsay here, and there told with its source, if not in this sentence then in another. */
const isHearsayOnBoth = (open: Statement, sure: Statement): boolean =>
	open.cues.some((at) => isHearsay(open.sentence.tokens[at])) &&
	(isReported(sure) || [sure, ...alikeIn(sure)].some(({ sentence }) => isAttributed(sentence)));

/** The article with the sure words has the open ones too, or the other way round. */
export const isToldBothWays = (open: Statement, sure: Statement): boolean =>
	isOpen(open.level) &&
	(alikeIn(sure).some(({ level }) => isOpen(level)) ||
		alikeIn(open).some(({ level }) => isSure(level) || !isBelow(level, sure.level)) ||
		isInHeadline(open));

/** Headlines are no sentences that a parser knows: the act and both its parties, with no word of doubt. */
function isInHeadline({ document, sentence, predicate, actor, undergoer }: Statement): boolean {
	const [first] = document.reading.sentences;
	const told = document.terms[first?.index ?? -1];
	if (first === undefined || told === undefined || first === sentence || isInDoubt({ sentence: first })) return false;
	if (actor === undefined || undergoer === undefined || first.tokens.some(({ tag }) => tag === 'MD' || tag === 'TO'))
		return false;
	const words = plain(told);
	return told.has(predicate) && meets(plain(actor.head), words) && meets(plain(undergoer.head), words);
}
/** Names are not told from words where all begin with capitals. */
const plain = (terms: ReadonlySet<string>): ReadonlySet<string> =>
	new Set([...terms].map((term) => term.replace('@', '')));

/** Where else an article tells of what is, by all it says, the same event. */
const alikeIn = (one: Statement): Statement[] =>
	statements(one.document).filter((other) => {
		if (other.sentence === one.sentence || other.predicate !== one.predicate || other.negated !== one.negated)
			return false;
		const [actor, undergoer] = [agreement(one.actor, other.actor), agreement(one.undergoer, other.undergoer)];
		return actor >= 0 && undergoer >= 0 && one.earlier === other.earlier;
	});

/** "A ban on sailors entering", "difficulty landing": an act that may never be; "…, killing two people" is told as done. */
function isOnlyNamed({ sentence: { tokens }, frame: { verb } }: Statement): boolean {
	const token = tokens[verb];
	if (token?.tag !== 'VBG' || !/^(?:advcl|acl)$/.test(token.rel)) return false;
	const first = tokens.findIndex(({ head, pos }, at) => at === verb || (head === verb && pos !== 'PUNCT'));
	return token.rel === 'acl' || (first > 0 && tokens[first - 1]?.pos !== 'PUNCT');
}

/** "Appeared to refer to Brandt": what the reporter takes someone's words to mean. */
export const isInterpretation = (tokens: readonly Token[], hedge: number, verb: number): boolean =>
	/^(?:appear|seem)$/.test(tokens[hedge]?.lemma ?? '') &&
	/^(?:refer|call|allude|suggest|hint|mock|endorse|criticize|address|respond|mean|confuse|contradict)$/.test(
		tokens[verb]?.lemma ?? '',
	);

const DOUBT =
	/^(?:believe|suspect|think|allege|accuse|claim|appear|seem|possibility|possible|possibly|potential|alleged|suspected|apparent|apparently|allegedly|reportedly|presumably|likely|probably|perhaps|maybe|lawsuit|suit|complaint|indictment|rumor|rumour|whether|if|question|dispute|theory|afraid|fear|worry)$/;
const isInDoubt = ({ sentence }: Pick<Statement, 'sentence'>): boolean =>
	sentence.tokens.some(({ lemma }) => DOUBT.test(lemma));

/** The word that makes one side less certain stands in the other sentence too: then it is most likely meant the same. */
function alsoSaid(open: Statement, sure: Statement): boolean {
	const words = new Set(sure.sentence.tokens.map(({ lemma }) => lemma));
	const stems = new Set([...words].map(stem));
	return open.cues.some((at) => {
		const { lower, lemma, pos } = open.sentence.tokens[at] ?? { lower: '', lemma: '', pos: 'SCONJ' };
		// "It is expected that it will be held", "it will be held".
		if (open.level !== 'will' && MODAL.get(lower) === 'will') return false;
		if (pos === 'SCONJ' || pos === 'PART' || pos === 'ADP') return false;
		// "His proposal to ban", "has proposed banning".
		return stems.has(stem(lemma)) || words.has(lemma.replace(/ed?ly$/, 'e')) || words.has(lemma.replace(/edly$/, ''));
	});
}
