import { isAddress } from '../figures/not-quantities.ts';
import { TENS } from '../number-words.ts';
import type { Word } from '../words.ts';
import { yearOf } from './calendar.ts';
import { type Dated, type Found, lowerAt } from './date-reading.ts';

type Words = readonly Word[];

/** "1998", "2006-2011", "fiscal 1989", "nineteen ninety-one", where it is a year. */
export function yearAt({ words }: Dated, at: number): Found | undefined {
	const word = words[at];
	if (!word) return undefined;
	const spelled = spelledYearAt(words, at);
	if (spelled) return { to: spelled.to, days: yearOf(spelled.year), precision: 'year', sure: true };
	if (!/^(?:1[5-9]|20)\d\d$/.test(word.text) || !isYear(words, at)) return undefined;
	const [link, last] = [words[at + 1], words[at + 2]];
	if (link && last && /^[-–/]$/.test(link.text) && !link.apart && /^\d{2}$|^(?:1[5-9]|20)\d\d$/.test(last.text)) {
		const end = last.text.length === 4 ? last.value : Math.floor(word.value / 100) * 100 + last.value;
		if (end > word.value && end - word.value < 60)
			return { to: at + 3, days: { from: yearOf(word.value).from, to: yearOf(end).to }, precision: 'year', sure: true };
	}
	return { to: at + 1, days: yearOf(word.value), precision: 'year', sure: true };
}

function isYear(words: Words, at: number): boolean {
	const [before, after, word] = [words[at - 1], words[at + 1], words[at]];
	if (isAddress(words, at) || (before && !word?.apart && !/^["'([–-]$/.test(before.text))) return false;
	if (/^[-–]$/.test(before?.text ?? '') && words[at - 2]?.kind === 'number') return false;
	if (
		after &&
		!after.apart &&
		(after.kind === 'word' || (/^[:%/°]$/.test(after.text) && words[at + 2]?.kind === 'number'))
	)
		return after.lower === 's' ? false : /^'s?$/.test(after.text);
	if (
		/^[$£€#@°]$/.test(before?.text ?? '') ||
		/^(?:no|number|flight|room|route|highway|page|agenda|title|section)$/.test(before?.lower ?? '')
	)
		return false;
	if (before?.text === '.' && /^nos?$/.test(words[at - 2]?.lower ?? '')) return false;
	if (
		/^(?:%|percent|hundred|thousand|million|billion|dollars|euros|pounds|feet|metres|meters|miles|km|kilomet(?:re|er)s|hours|mph|tons|tonnes|acres|square|gmt|bst|local|hrs|yards|pm|am)$/.test(
			after?.lower ?? '',
		)
	)
		return false;
	const preposition =
		/^(?:in|since|by|of|until|till|during|through|late|early|mid|fiscal|circa|year|years|for|from|before|after|between|the|its|his|her|their|a|this|class|summer|winter|spring|fall|autumn|november|december)$/;
	if (preposition.test(lowerAt(words, at - 1)))
		return !(/^(?:of|by|for|from|after|between|a|the)$/.test(lowerAt(words, at - 1)) && counts(after));
	if (
		/^(?:about|some|nearly|almost|over|than|least|approximately|roughly|around|only|another|up)$/.test(
			before?.lower ?? '',
		)
	)
		return after === undefined || after.kind === 'mark';
	return !counts(after);
}

function counts(after: Word | undefined): boolean {
	return (
		after?.kind === 'word' &&
		/^\p{Ll}/u.test(after.text) &&
		(/[^s']s$/.test(after.lower) || /^(?:people|men|women|children|police|troops)$/.test(after.lower)) &&
		!/^(?:was|is|has|as|its|this|his|elections?|games|olympics|results|sales|earnings|profits|talks|floods|riots|attacks|protests)$/.test(
			after.lower,
		)
	);
}

/** "Nineteen ninety-one", "twenty twenty-one", "the year two thousand". */
function spelledYearAt(words: Words, at: number): { year: number; to: number } | undefined {
	const century = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[words[at]?.lower ?? ''];
	const tens = TENS.get(words[at + 1]?.lower ?? '');
	if (century && tens) {
		const hyphen = words[at + 2]?.text === '-' ? at + 3 : at + 2;
		const unit =
			['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(words[hyphen]?.lower ?? '') + 1;
		if (century === 2000 && (tens > 30 || !/^(?:in|since|by|of|until|year|for)$/.test(lowerAt(words, at - 1))))
			return undefined;
		return { year: century + tens + unit, to: unit ? hyphen + 1 : at + 2 };
	}
	if (words[at]?.lower === 'year' && words[at + 1]?.lower === 'two' && words[at + 2]?.lower === 'thousand')
		return { year: 2000, to: at + 3 };
	return undefined;
}
