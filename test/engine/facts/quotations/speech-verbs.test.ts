import { expect, test } from 'vitest';
import { MEDIUM_WORDS, speechLemma, speechVerb } from '../../../../src/engine/facts/quotations/speech-verbs.ts';

test.each([
	['said', 'said', 'say'],
	['tells', 'said', 'tell'],
	['denies', 'denied', 'deny'],
	['denied', 'denied', 'deny'],
	['admitted', 'confirmed', 'admit'],
	['confirming', 'confirmed', 'confirm'],
	['alleges', 'alleged', 'allege'],
	['warned', 'warned', 'warn'],
	['vowing', 'promised', 'vow'],
	['urged', 'asked', 'urge'],
	['thought', 'believed', 'think'],
	['sought', 'wanted', 'seek'],
	['slammed', 'judged', 'slam'],
] as const)('"%s" is %s, a form of "%s"', (form, strength, lemma) => {
	expect(speechVerb(form)?.strength).toBe(strength);
	expect(speechLemma(form)).toBe(lemma);
});

test.each(['walk', 'saids', 'table', ''])('"%s" reports nothing', (form) => {
	expect(speechVerb(form)).toBeUndefined();
});

test('media are known', () => {
	for (const medium of ['statement', 'tweet', 'post', 'interview', 'phone'])
		expect(MEDIUM_WORDS.has(medium)).toBe(true);
});
