import { probability } from '../confidence.ts';
import { factsIn } from '../document.ts';
import type { Story } from '../story-context.ts';
import { isOpen } from './level.ts';
import { covered } from './meet.ts';
import type { Statement } from './statement.ts';

/** 0 where too little is said, or said in doubt on both sides. */
export function wordingConfidence(open: Statement, sure: Statement, story: Story): number {
	if (
		!isOpen(open.level) ||
		open.about.size < ENOUGH_WORDS ||
		isAccusation(open) ||
		isInDoubt(sure) ||
		countsDiffer(open, sure)
	)
		return 0;
	const told = covered(open, sure, story);
	if (told < ENOUGH_TOLD) return 0;
	const alike = story.alignment(open.document, open.sentence, sure.document, sure.sentence);
	return probability(-2.2 + 2 * told + 2.5 * alike);
}
const ENOUGH_WORDS = 3;
const ENOUGH_TOLD = 0.58;

const countsDiffer = (a: Statement, b: Statement): boolean =>
	[
		[a.actor, b.actor],
		[a.undergoer, b.undergoer],
	].some(([one, other]) => one?.count !== undefined && other?.count !== undefined && one.count !== other.count);

/** A suit or a charge alleges: what it says is told as its words on both sides. */
export const isAccusation = ({ sentence, cues }: Statement): boolean =>
	cues.some((at) => /^(?:allege|accuse|claim|suggest)$/.test(sentence.tokens[at]?.lemma ?? ''));

/** Someone's own words, or told as such. */
export const isReported = ({ document, sentence, frame, span }: Statement): boolean =>
	frame.reportedBy !== undefined ||
	factsIn(document, sentence, 'quotation').some(({ start, end }) => start <= span.start && end >= span.end);

const DOUBT =
	/^(?:believe|suspect|think|allege|accuse|claim|appear|seem|possibility|possible|possibly|potential|alleged|suspected|apparent|apparently|allegedly|reportedly|presumably|likely|probably|perhaps|maybe|lawsuit|suit|complaint|indictment|rumor|rumour|whether|if|question|dispute|theory|afraid|fear|worry)$/;
const isInDoubt = ({ sentence }: Statement): boolean => sentence.tokens.some(({ lemma }) => DOUBT.test(lemma));

/** The word that makes one side less certain stands in the other sentence too: then it is most likely meant the same. */
export function alsoSaid(open: Statement, sure: Statement): boolean {
	const words = new Set(sure.sentence.tokens.map(({ lemma }) => lemma));
	return open.cues.some((at) => {
		const { lemma, pos } = open.sentence.tokens[at] ?? { lemma: '', pos: 'SCONJ' };
		if (pos === 'SCONJ' || pos === 'PART' || pos === 'ADP') return false;
		return words.has(lemma) || words.has(lemma.replace(/ed?ly$/, 'e')) || words.has(lemma.replace(/edly$/, ''));
	});
}
