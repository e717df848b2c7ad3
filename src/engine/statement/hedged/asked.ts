import { type Document, nameAt } from '../../document.ts';
import type { Sentence, Token } from '../../types.ts';
import { isPersonNoun } from '../person-nouns.ts';
import { sayingReader } from '../sayings.ts';

/** What is asked of what an article does not know or may not tell. */
export type Question = {
	readonly word: 'whether' | 'how many' | 'how long' | 'where';
	/** Of "how many": people, where it does not say of what; of "whether": "else", where it asks for others. */
	readonly of?: string;
};

/** A question left open: its words from the first that leave it open, and all that is asked. */
type Asked = {
	readonly question: Question;
	readonly first: number;
	readonly scope: readonly number[];
};

const NOT = "(?:did|does|do|could|would|can|ca|will|wo|had|has|have) ?(?:not|n't)";
const TELL =
	'(?:say|said|know|known|specify|specified|disclose|disclosed|reveal|revealed|give|provide|determine|determined|establish|established|tell|confirm|confirmed|identify|release)';
const LATE = '(?:immediately |yet |been |publicly |fully |entirely )*';
/** Words that leave a question open, and the question's own. */
const OPEN = new RegExp(
	`\\b(?:${NOT} ${LATE}${TELL}|(?:declined|refused|declining|refusing|unable) to (?:say|specify|disclose|reveal|give|discuss|confirm)|` +
		`(?:not|n't) ${LATE}(?:clear|known|certain|sure|announced)|unclear|unknown|uncertain|no (?:immediate )?(?:word|information|details|indication) (?:on|about|of|as to)|` +
		'(?:still )?(?:investigating|examining|trying to (?:determine|establish|find out|learn)|working to (?:determine|establish)|looking into|yet to (?:say|determine|establish)))' +
		'(?: [a-z]+){0,3}? (whether|if|how many|how long|where)\\b',
	'g',
);
const openIn = sayingReader([{ telltales: ['whether', ' if ', 'how many', 'how long', 'where'], words: OPEN }]);

export const askedIn = (sentence: Sentence): Asked[] =>
	openIn(sentence).map(({ first, last, match }) => {
		const scope = clauseAfter(sentence.tokens, last);
		const word = match[1] === 'if' ? 'whether' : (match[1] as Question['word']);
		const of = word === 'how many' ? nounAfter(sentence.tokens, last) : othersIn(sentence.tokens, scope);
		return { question: { word, ...(of === undefined ? {} : { of }) }, first, scope };
	});

const nounAfter = (tokens: readonly Token[], last: number): string | undefined =>
	tokens[last + 1]?.pos === 'NOUN' ? tokens[last + 1]?.lemma : undefined;
const othersIn = (tokens: readonly Token[], scope: readonly number[]): string | undefined =>
	scope.some((at) => tokens[at]?.lower === OTHERS) ? OTHERS : undefined;
const OTHERS = 'else';

/** To where the next clause begins. */
function clauseAfter(tokens: readonly Token[], last: number): number[] {
	const found: number[] = [];
	for (let at = last + 1; at < tokens.length && found.length < LONGEST; at += 1) {
		if (/^[,;:.?!"“”]$/.test(tokens[at]?.text ?? '') || ENDING.test(tokens[at]?.lower ?? '')) break;
		found.push(at);
	}
	return found;
}
const LONGEST = 16;
const ENDING = /^(?:but|or|adding|because|although|though|while)$/;

/** Whether a sentence gives what is asked, and where. Whether something is so is told by telling it. */
export function answerIn(
	{ word, of }: Question,
	document: Document,
	sentence: Sentence,
	head: number,
	near = NEAR,
): number | undefined {
	const { tokens } = sentence;
	const find = (test: (token: Token, at: number) => boolean): number | undefined => {
		const at = tokens.findIndex((token, at) => Math.abs(at - head) <= near && test(token, at));
		return at < 0 ? undefined : at;
	};
	if (word === 'whether')
		return of === undefined ? head : find((_, at) => [1, 2].some((next) => tokens[at + next]?.lower === of));
	if (word === 'how long')
		return find(({ lemma }, at) => LASTING.test(lemma) && /^(?:CD|DT)$/.test(tokens[at - 1]?.tag ?? ''));
	if (word === 'where')
		return find(
			(token, at) =>
				/^(?:in|at|near)$/.test(token.lower) &&
				[1, 2].some((next) => /^(?:place|organization)$/.test(nameAt(document, sentence, at + next)?.type ?? '')),
		);
	return find((token) => {
		const counted = tokens[token.head];
		if (token.tag !== 'CD' || token.rel !== 'nummod' || counted === undefined) return false;
		return of === undefined || isPersonNoun(of) ? isPersonNoun(counted.lemma) : counted.lemma === of;
	});
}
const NEAR = 8;
const LASTING = /^(?:second|minute|hour|day|week|month|year|season|game|match)$/;
