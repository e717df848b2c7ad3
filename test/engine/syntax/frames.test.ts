import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/engine/syntax/frame.ts';
import { frames, roles } from '../../../src/engine/syntax/frames.ts';
import { analyse } from '../../../src/engine/syntax/index.ts';

/** "kill: subject=storm object=people …" in words, so that a table can be read. */
const told = (text: string, verb: string): string => {
	const tokens = analyse(text, { start: 0, end: text.length });
	const frame = frames(tokens).find(({ verb: index }) => tokens[index]?.text === verb);
	return frame === undefined ? 'no frame' : describeFrame(frame, (index) => tokens[index]?.text ?? '?');
};

const describeFrame = (frame: Frame, word: (index: number) => string): string =>
	[
		frame.lemma,
		frame.subject !== undefined && `subject=${word(frame.subject)}`,
		frame.object !== undefined && `object=${word(frame.object)}`,
		frame.passive && 'passive',
		frame.agent !== undefined && `agent=${word(frame.agent)}`,
		...frame.obliques.map(({ prep, head }) => `${prep}=${word(head)}`),
		frame.negated && 'not',
		...frame.modality,
		frame.tense,
		frame.particle !== undefined && `+${frame.particle}`,
		frame.reportedBy !== undefined &&
			`says ${frame.reportedBy.speaker === undefined ? '?' : word(frame.reportedBy.speaker)}`,
	]
		.filter((part) => part !== false)
		.join(' ');

const table: readonly (readonly [text: string, verb: string, expected: string])[] = [
	// Court
	[
		'The jury convicted the former treasurer on Tuesday.',
		'convicted',
		'convict subject=jury object=treasurer on=Tuesday past',
	],
	['Her lawyer did not appeal the verdict.', 'appeal', 'appeal subject=lawyer object=verdict not past'],
	[
		'The driver, who was arrested in March, was sentenced by a judge in Tessen.',
		'sentenced',
		'sentence subject=driver passive agent=judge in=Tessen past',
	],
	// Disaster
	[
		'The flood killed twelve people and destroyed two bridges.',
		'destroyed',
		'destroy subject=flood object=bridges past',
	],
	['No one was injured in the fire.', 'injured', 'injure subject=one passive in=fire not past'],
	['Officials said the death toll could rise.', 'rise', 'rise subject=toll could present says Officials'],
	// Sport
	['Lorvia beat Norrland in the final.', 'beat', 'beat subject=Lorvia object=Norrland in=final past'],
	['The striker has never scored at home.', 'scored', 'score subject=striker at=home not past'],
	// Business
	['The company expects to cut 300 jobs.', 'cut', 'cut subject=company object=jobs expect none'],
	['Profits are expected to fall next year.', 'fall', 'fall subject=Profits =year expect none'],
	['The bank will buy its rival.', 'buy', 'buy subject=bank object=rival will future'],
	// Politics
	[
		'"We will not raise taxes," the minister said.',
		'raise',
		'raise subject=We object=taxes not will future says minister',
	],
	['The senator gave up her seat.', 'gave', 'give subject=senator object=seat past +up'],
	['The bill was rejected by the senate.', 'rejected', 'reject subject=bill passive agent=senate past'],
	['The river could rise and flood the town.', 'flood', 'flood subject=river object=town could present'],
	['He was not allowed to speak.', 'speak', 'speak subject=He not allow none'],
	['The union asked the court to block the sale.', 'block', 'block subject=court object=sale ask none'],
	['They did not eat or drink for two days.', 'drink', 'drink subject=They for=days not past'],
	// Crime
	['Police arrested two men after the robbery.', 'arrested', 'arrest subject=Police object=men after=robbery past'],
	// Science
	[
		'The probe may have reached the moon, according to the agency.',
		'reached',
		'reach subject=probe object=moon according to=agency may past says agency',
	],
	// Obituary
	['The singer, who died on Sunday, was 81.', 'died', 'die subject=singer on=Sunday past'],
	['She is the winner of two prizes.', 'winner', 'winner subject=She of=prizes present'],
];

describe('frames', () => {
	for (const [text, verb, expected] of table) {
		it(`reads "${verb}" in: ${text}`, () => expect(told(text, verb)).toBe(expected));
	}

	it('trusts a subject more where the nearest noun phrase agrees', () => {
		const confidence = (text: string): number =>
			frames(analyse(text, { start: 0, end: text.length }))[0]?.confidence ?? 0;
		expect(confidence('The mayor resigned.')).toBeGreaterThan(confidence('The mayor who beat the senator resigned.'));
	});

	it('tells who did it in either voice', () => {
		const actors = ['The storm wrecked the pier.', 'The pier was wrecked by the storm.'].map((text) => {
			const tokens = analyse(text, { start: 0, end: text.length });
			const frame = frames(tokens)[0];
			const { actor, undergoer } = frame === undefined ? {} : roles(frame);
			return [tokens[actor ?? -1]?.lower, tokens[undergoer ?? -1]?.lower];
		});
		expect(actors).toEqual([
			['storm', 'pier'],
			['storm', 'pier'],
		]);
	});

	it('has none where nothing was parsed', () => {
		const text = 'Vane, '.repeat(200);
		const tokens = analyse(text, { start: 0, end: text.length });
		expect(tokens).toHaveLength(400);
		expect(tokens.every(({ head, rel }) => head === -1 && rel === '')).toBe(true);
		expect(frames(tokens)).toEqual([]);
	});
});
