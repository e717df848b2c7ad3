import { describe, expect, test } from 'vitest';
import { SURE_LEFT_OUT, SURE_ONLY_HERE } from '../../../src/engine/confidence.ts';
import { coverageOf } from '../../../src/engine/coverage/index.ts';
import { documentOf } from '../../../src/engine/document.ts';
import { readArticle } from '../../../src/engine/read.ts';
import { storyOf } from '../../../src/engine/story-context.ts';

type Telling = string | { readonly text: string; readonly published?: string; readonly complete?: boolean };

/** Each article an origin of its own, unless `origins` says otherwise. */
function coverage(
	ours: Telling,
	others: readonly Telling[],
	origins = others.map((_, at) => [`${at}`]),
	here: readonly string[] = [],
) {
	const document = (telling: Telling, id: string) =>
		documentOf(
			readArticle({ id, ...(typeof telling === 'string' ? { text: telling, published: '2031-03-04' } : telling) }),
		);
	const [read, theirs] = [document(ours, 'ours'), others.map((other, at) => document(other, `${at}`))];
	const { onlyHere, omitted, coverage } = coverageOf(read, theirs, storyOf([read, ...theirs]), {
		all: origins.map((sources) => ({ sources, here: sources.some((id) => here.includes(id)), reuse: [] })),
		copied: [],
		witnesses: (said) => said.map(({ document: { reading } }) => ({ sources: [reading.article.id], here: false })),
	});
	const exactly = (claims: typeof onlyHere): string[] => claims.map(({ exact }) => exact);
	const sure = onlyHere.filter(({ confidence }) => confidence >= SURE_ONLY_HERE);
	return { onlyHere: exactly(onlyHere), sureOnlyHere: exactly(sure), omitted, coverage };
}

const FIRE = `A fire destroyed the grain store at Pelling on Monday night, police said.
Nobody was hurt, and the cause is not known.`;
const WITH_DAMAGE = `Flames swept through the grain store in Pelling late on Monday.
The owners put the damage at 3.2 million crowns.
Police do not know the cause.`;
const WITH_DAMAGE_TOO = `Pelling's grain store is gone: it burned down on Monday night.
Damage was estimated at 3.2 million crowns by the insurer.
No one was injured.`;

describe('what others report and an article leaves out', () => {
	test('a figure that two independent articles give', () => {
		const { omitted } = coverage(FIRE, [WITH_DAMAGE, WITH_DAMAGE_TOO]);
		expect(omitted.map(({ evidence }) => evidence.map(({ source }) => source).toSorted())).toEqual([['0', '1']]);
		expect(omitted[0]?.evidence[0]?.exact).toContain('3.2 million crowns');
		expect(omitted[0]?.what).toContain('3.2 million crowns');
	});

	test('a person and what she did, in other words', () => {
		const { omitted } = coverage(FIRE, [
			`${WITH_DAMAGE}\nA passing lorry driver, Odile Marrak, raised the alarm.`,
			`${WITH_DAMAGE_TOO}\nThe alarm was raised by Odile Marrak, who drives a lorry.`,
		]);
		expect(omitted.some(({ what }) => what.includes('Odile Marrak'))).toBe(true);
	});

	test('an article that has some words of the fact alone is no evidence of it', () => {
		const grant = 'The store was rebuilt in 2027 with a grant of 410,000 crowns from the Halm Foundation.';
		const { omitted } = coverage(FIRE, [
			`${WITH_DAMAGE}\n${grant}`,
			`${WITH_DAMAGE_TOO}\nA grant of 410,000 crowns from the Halm Foundation had rebuilt the store in 2027.`,
			`${FIRE}\nThe miller Jon Arbel had rebuilt his own mill in 2027 without help.`,
		]);
		const found = omitted.filter(({ what }) => what.includes('Halm'));
		expect(found.map(({ evidence }) => evidence.map(({ source }) => source).toSorted())).toEqual([['0', '1']]);
	});

	const isSure = ({ confidence }: { readonly confidence: number }): boolean => confidence >= SURE_LEFT_OUT;
	const nothing: readonly [string, ReturnType<typeof coverage>['omitted']][] = [
		['one article alone has it', coverage(FIRE, [WITH_DAMAGE, FIRE]).omitted],
		['both that have it are copies of one text', coverage(FIRE, [WITH_DAMAGE, WITH_DAMAGE_TOO], [['0', '1']]).omitted],
		[
			'it stands here in other words',
			coverage(`${FIRE}\nOwners and insurer agree on losses of about 3.2m crowns in damage.`, [
				WITH_DAMAGE,
				WITH_DAMAGE_TOO,
			]).omitted.filter(isSure),
		],
		[
			'the article is older than the first report of it',
			coverage({ text: FIRE, published: '2031-03-04T08:00:00Z' }, [
				{ text: WITH_DAMAGE, published: '2031-03-04T15:30:00Z' },
				{ text: WITH_DAMAGE_TOO, published: '2031-03-05' },
			]).omitted,
		],
		[
			'two different things happened in the same year',
			coverage(FIRE, [
				`${FIRE}\nCouncillor Ruta Emmet sold the family vineyard in 2027, her office said.`,
				`${FIRE}\nThe harbour at Pelling, closed after Emmet's report in 2027, is open to boats.`,
			]).omitted,
		],
		[
			'only a title goes with a name',
			coverage(FIRE, [
				`${WITH_DAMAGE}\nFire chief Anton Brisk praised his crews.`,
				`${WITH_DAMAGE}\nThe roof fell in before dawn, Fire chief Anton Brisk told the council.`,
			]).omitted.filter(({ what }) => what.includes('Brisk')),
		],
		['two tell an age alone', coverage(FIRE, [`${FIRE}\nHe was 84.`, `${FIRE}\nHe was 84 years old.`]).omitted],
	];
	test.each(nothing)('nothing where %s', (_, omitted) => {
		expect(omitted).toEqual([]);
	});

	test('the surer, the more two tell alike that stands nowhere here', () => {
		const told = (one: string, other: string): number => {
			const { omitted } = coverage(FIRE, [`${FIRE}\n${one}`, `${FIRE}\n${other}`]);
			return Math.max(0, ...omitted.map(({ confidence }) => confidence));
		};
		const same = told(
			'A grant of 410,000 crowns from the Halm Foundation had rebuilt the store in 2027.',
			'The store was rebuilt in 2027 with a grant of 410,000 crowns from the Halm Foundation.',
		);
		const alike = told(
			'Farmers feared a poor harvest after the long drought.',
			'The harvest festival went ahead with music and dancing for children.',
		);
		expect(same).toBeGreaterThanOrEqual(SURE_LEFT_OUT);
		expect(alike).toBeLessThan(SURE_LEFT_OUT);
	});

	const raised = 'A lorry driver saw smoke over the quay at a quarter to ten and called for help.';
	const inspected = 'The store at Pelling was inspected by the county engineer in March of last year and found sound.';
	const sure: [string, string, string, boolean][] = [
		[
			'told in like order',
			raised,
			'Before ten that night a lorry driver had seen smoke over the quay and shouted for help until the crews came.',
			true,
		],
		['the very same words, which one may have from the other', raised, raised, false],
		[
			'what is not told',
			'The name of the watchman will not be released until his family is told.',
			'Police would not release the name of the watchman until his family had been told.',
			false,
		],
		[
			'told of last year',
			inspected,
			'In March of last year the county engineer was sent to inspect the store and found it sound.',
			true,
		],
		[
			'what one says is not so',
			inspected,
			'In March of last year the county engineer was not sent to inspect the store and found it sound.',
			false,
		],
		[
			'speech, though its marks are lost',
			inspected.replace('the county', 'my county'),
			'In March of last year my county engineer was sent to inspect the store and found it sound.',
			false,
		],
	];
	test.each(sure)('from the start: %s', (_, one, other, shown) => {
		const { omitted } = coverage(FIRE, [`${WITH_DAMAGE}\n${one}`, `${WITH_DAMAGE_TOO}\n${other}`]);
		const found = omitted.find(({ evidence }) => evidence.some(({ sentence }) => one.includes(sentence.exact)));
		expect(found).toBeDefined();
		expect((found?.confidence ?? 0) >= SURE_LEFT_OUT).toBe(shown);
	});

	test('not from the start where those that have it tell of another event', () => {
		const vote = 'The council of Pelling voted by nine to two on Thursday to raise the fee for moorings.';
		const lede = (story: string): boolean => {
			const others = [
				`${story}\nBefore ten that night a lorry driver had seen smoke over the quay and shouted for help until the crews came.`,
				`${story.replace('.', ', officials said.')}\n${raised}`,
			];
			return coverage(FIRE, others).omitted.some(
				({ what, confidence }) => what.includes('lorry') && confidence >= SURE_LEFT_OUT,
			);
		};
		expect(lede(WITH_DAMAGE_TOO)).toBe(true);
		expect(lede(vote)).toBe(false);
	});

	test('a few words without a name, a figure or a day are nothing to leave out', () => {
		const others = [
			`${WITH_DAMAGE}\nTell us what you think below!`,
			`${WITH_DAMAGE_TOO}\nTell us below what you think!`,
		];
		expect(coverage(FIRE, others).omitted.filter(({ what }) => what.includes('Tell us'))).toEqual([]);
	});

	test('a short word is told by a long one that it begins', () => {
		const others = [
			`${WITH_DAMAGE}\nThe singer went to rehab in May.`,
			`${WITH_DAMAGE_TOO}\nThe singer was in rehab since May.`,
		];
		const told = (text: string): boolean => coverage(text, others).omitted.some(({ what }) => what.includes('rehab'));
		expect(told(FIRE)).toBe(true);
		expect(told(`${FIRE}\nThe singer entered a rehabilitation clinic in May.`)).toBe(false);
	});

	const lines: [what: string, one: string, other: string, line: string][] = [
		[
			'a clause that says who did what',
			'Marta Quill steered the lifeboat past the wreck, and the harbour cheered her home.',
			'The lifeboat was steered past the wreck by Marta Quill, who had never been at sea in such a storm before.',
			'Marta Quill steered the lifeboat past the wreck',
		],
		[
			'the sentence, where the clause lacks its subject',
			'The bridge engineer moved to Osten in 2019 and won the Calder medal for the viaduct.',
			'In the spring of 2019 she settled in Osten, where she drew the viaduct that later won the Calder medal for her.',
			'The bridge engineer moved to Osten in 2019 and won the Calder medal for the viaduct.',
		],
		[
			'a part of it, and a sign of that, where the sentence is long',
			'People who had stood on the quay all night with blankets, with lamps and with soup for the crews, and who had watched the roof of the chapel fall and the last boats burn down to the water, were glad of a baker who rang the Halm bell at twenty to four.',
			'There was praise, in a village that has little of it to spare and has not forgotten the flood of its childhood, nor the summer when the wells ran dry and nobody from the capital came to look, for the old man who rang the Halm bell before four that morning.',
			'… ',
		],
	];
	test.each(lines)('in one line: %s', (_, one, other, line) => {
		const { omitted } = coverage(FIRE, [`${WITH_DAMAGE}\n${one}`, `${WITH_DAMAGE_TOO}\n${other}`]);
		const found = omitted.find(({ evidence }) => evidence.some(({ sentence }) => one.includes(sentence.exact)));
		expect(found?.what.slice(0, line.length)).toBe(line);
	});

	test('the most widely reported first', () => {
		const closed = 'The coast road stays closed until 7 April.';
		const { omitted } = coverage(FIRE, [`${WITH_DAMAGE}\n${closed}`, `${WITH_DAMAGE_TOO}\n${closed}`, closed]);
		expect(omitted[0]?.evidence).toHaveLength(3);
		expect(omitted[0]?.what).toContain('7 April');
	});
});

describe('why omissions are claimed, or none are', () => {
	test('two other origins: claimed', () => {
		const { coverage: found } = coverage(FIRE, [WITH_DAMAGE, WITH_DAMAGE_TOO]);
		expect(found).toEqual({ omissions: 'claimed', origins: 2, tooNew: 0 });
	});

	test('a page that shows a part of the article: none, and it is said', () => {
		const { coverage: found, omitted } = coverage({ text: FIRE, complete: false }, [WITH_DAMAGE, WITH_DAMAGE_TOO]);
		expect(omitted).toEqual([]);
		expect(found).toEqual({ omissions: 'incomplete', origins: 2, tooNew: 0 });
	});

	const few: readonly (readonly [string, ReturnType<typeof coverage>, number])[] = [
		['one other article', coverage(FIRE, [WITH_DAMAGE]), 1],
		['two copies of one text', coverage(FIRE, [WITH_DAMAGE, WITH_DAMAGE_TOO], [['0', '1']]), 1],
		['a copy of this article and one other', coverage(FIRE, [WITH_DAMAGE, WITH_DAMAGE_TOO], [['0'], ['1']], ['0']), 1],
		['no other article', coverage(FIRE, []), 0],
	];
	test.each(few)('%s: none, and it is said', (_, { omitted, coverage: found }, origins) => {
		expect(omitted).toEqual([]);
		expect(found).toEqual({ omissions: 'fewOrigins', origins, tooNew: 0 });
	});

	test('what nobody had when the article was last changed is counted', () => {
		const others = [
			{ text: WITH_DAMAGE, published: '2031-03-05' },
			{ text: WITH_DAMAGE_TOO, published: '2031-03-06' },
		];
		const { coverage: found, omitted } = coverage({ text: FIRE, published: '2031-03-04' }, others);
		expect(omitted).toEqual([]);
		expect(found).toEqual({ omissions: 'claimed', origins: 2, tooNew: 1 });
	});

	test('of one report of that time it is no longer too new', () => {
		const others = [
			{ text: WITH_DAMAGE, published: '2031-03-04' },
			{ text: WITH_DAMAGE_TOO, published: '2031-03-06' },
		];
		const { coverage: found, omitted } = coverage({ text: FIRE, published: '2031-03-04' }, others);
		expect(omitted).toHaveLength(1);
		expect(found.tooNew).toBe(0);
	});
});

test('what is left out belongs after the paragraph that tells what stands around it elsewhere', () => {
	const PARAGRAPHS = [
		'A fire destroyed the grain store at Pelling on Monday night, police said.',
		'The brigade from Harrow needed six hours to put the flames out.',
		'Farmers around the lake must now look for other silos before the harvest begins.',
	];
	const others = [
		`The grain store at Pelling burned on Monday.\nThe brigade from Harrow fought the flames for six hours.\nThe damage was put at 3.2 million crowns.`,
		`Pelling lost its grain store.\nFor six hours the Harrow brigade fought the flames.\nAn insurer estimated damage of 3.2 million crowns.`,
	];
	const { omitted } = coverage(PARAGRAPHS.join('\n'), others);
	const end = PARAGRAPHS.slice(0, 2).join('\n').length;
	expect(omitted.map(({ after }) => after)).toEqual([end]);
	const [strange] = coverage('Our correspondent looks back at a quiet week.', others).omitted;
	expect(strange?.after).toBeUndefined();
});

describe('what an article alone reports', () => {
	test.each([
		['a figure', `${FIRE}\nThe store held 4,100 tonnes of barley.`, 'The store held 4,100 tonnes of barley.'],
		[
			'a name in an event of its own',
			`${FIRE}\nMayor Lisbet Korr cancelled the spring fair.`,
			'Mayor Lisbet Korr cancelled the spring fair.',
		],
	])('%s', (_, ours, claim) => {
		expect(coverage(ours, [WITH_DAMAGE, WITH_DAMAGE_TOO]).onlyHere).toEqual([claim]);
	});

	test('the surer, the less of it stands anywhere else', () => {
		const sure = (sentence: string): number => {
			const document = documentOf(readArticle({ id: 'ours', text: `${FIRE}\n${sentence}` }));
			const theirs = [WITH_DAMAGE, WITH_DAMAGE_TOO].map((text, at) => documentOf(readArticle({ id: `${at}`, text })));
			const { onlyHere } = coverageOf(document, theirs, storyOf([document, ...theirs]), {
				all: [],
				copied: [],
				witnesses: () => [],
			});
			return Math.max(0, ...onlyHere.map(({ confidence }) => confidence));
		};
		expect(sure('Mayor Lisbet Korr cancelled the spring fair.')).toBeGreaterThanOrEqual(SURE_ONLY_HERE);
		expect(
			sure('The insurer Halm Mutual put damage at the grain store in Pelling at 3.2 million crowns.'),
		).toBeLessThan(SURE_ONLY_HERE);
	});

	test('nothing from the start that stands elsewhere in other words', () => {
		expect(coverage(WITH_DAMAGE, [FIRE, WITH_DAMAGE_TOO]).sureOnlyHere).toEqual([]);
	});

	test('what somebody remarks in a sentence that does not say who is not shown from the start', () => {
		const remark = '“Neighbours rarely bother with alarms or shutters on such a sleepy lane.';
		const told = 'Neighbours had asked for cameras and shutters on the lane in a letter, the clerk Ida Lund said.';
		expect(coverage(`${FIRE} ${remark}” He shrugged.`, [WITH_DAMAGE]).sureOnlyHere).toEqual([]);
		expect(coverage(`${FIRE} ${told}`, [WITH_DAMAGE]).sureOnlyHere).not.toEqual([]);
	});

	test('nothing where there is no other article', () => {
		expect(coverage(FIRE, []).onlyHere).toEqual([]);
	});

	test('no passage of more than 320 characters', () => {
		const list =
			'Mayor Lisbet Korr counted 314 broken tiles, 27 fallen chimneys and 19 cracked walls in Tarn Hollow, '.repeat(6);
		const passages = coverage(`On Tuesday ${list}and went home.\n${FIRE}`, [WITH_DAMAGE]).onlyHere;
		expect(passages.length).toBeGreaterThan(0);
		for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(320);
	});
});
