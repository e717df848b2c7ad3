import { expect, test } from 'vitest';
import { speechVerb } from '../../../../src/engine/facts/quotations/speech-verbs.ts';

test.each([
	['said', 'say'],
	['tells', 'tell'],
	['denies', 'deny'],
	['denied', 'deny'],
	['admitted', 'admit'],
	['confirming', 'confirm'],
	['alleges', 'allege'],
	['warned', 'warn'],
	['vowing', 'vow'],
	['urged', 'urge'],
	['thought', 'think'],
	['sought', 'seek'],
	['slammed', 'slam'],
] as const)('"%s" is a form of "%s"', (form, verb) => {
	expect(speechVerb(form)).toBeDefined();
	expect(speechVerb(form)).toEqual(speechVerb(verb));
});

test.each([
	['said', { clause: true, hearer: false, infinitive: false, object: false, quotes: true }],
	['told', { clause: true, hearer: true, infinitive: false, object: false, quotes: true }],
	['promised', { clause: true, hearer: true, infinitive: true, object: false, quotes: true }],
	['slammed', { clause: false, hearer: false, infinitive: false, object: true, quotes: false }],
] as const)('what may follow "%s"', (form, follows) => {
	expect(speechVerb(form)).toEqual(follows);
});

test.each(['walk', 'saids', 'table', ''])('"%s" reports nothing', (form) => {
	expect(speechVerb(form)).toBeUndefined();
});
