import fc from 'fast-check';
import { newsText, sign } from './inputs.ts';

/** A text of any length: something, then a few signs over and over, then something that may make a pattern fail at the end. */
export type Bomb = (length: number) => string;

/** What patterns repeat over: single characters more often than not. */
const unit = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...' \t\n.,-–—"“‘\'()[]{}<>&#*_`:;/\\0189aAeIxé€$%@!?'.split('')) },
	{ weight: 4, arbitrary: fc.array(sign, { minLength: 1, maxLength: 3 }).map((signs) => signs.join('')) },
	{ weight: 4, arbitrary: fc.array(sign, { minLength: 1, maxLength: 3 }).map((signs) => `${signs.join(' ')} `) },
	{ weight: 1, arbitrary: newsText.map((text) => text.slice(0, 200)) },
);
const edge = fc.oneof(fc.constant(''), sign, fc.constantFrom('x', '!', '\n', '---\n', '“', 'The '));

export const bombs: fc.Arbitrary<Bomb> = fc.tuple(edge, unit, edge).map(([before, repeated, after]) => (length) => {
	const times = Math.max(1, Math.floor(length / Math.max(1, repeated.length)));
	return `${before}${repeated.repeat(times)}${after}`;
});
