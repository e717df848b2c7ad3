import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, checkAgainst } from '../../src/engine/check.ts';
import { MemoryCorpus } from '../../src/engine/memory-corpus.ts';
import { readArticle } from '../../src/engine/read.ts';
import type { Article, Passage, Reading, Report, Span } from '../../src/engine/types.ts';
import { toJsonLines } from '../../src/formats/kept.ts';
import { extract } from '../../src/page/extract.ts';
import { backgroundArguments, contentArguments } from '../../src/platform/arguments.ts';
import { answerer } from '../../src/platform/messaging.ts';
import { parseLight } from '../support/documents.ts';
import { parsed } from '../support/parsed.ts';
import { jsonText, markup, newsText } from './inputs.ts';

/** One way in for what others wrote: where its inputs come from, and what must hold of each. */
export type Target = {
	readonly name: string;
	/** Of ten inputs: comparing takes a hundred times as long as parsing. */
	readonly share: number;
	readonly inputs: fc.Arbitrary<readonly string[]>;
	/** Throws where something does not hold. Inputs are strings, so that each can be kept as a case. */
	run(...input: readonly string[]): void | Promise<void>;
};

const one = (text: fc.Arbitrary<string>) => fc.tuple(text);

export const TARGETS: readonly Target[] = [
	{
		name: 'extraction',
		share: 2,
		inputs: one(markup),
		run(html = '') {
			const document = parseLight(html);
			const before = document.toString();
			const found = extract(document, 'https://gazette.example/2031/05/07/bridge');
			assert.equal(document.toString(), before, 'the page is the same before and after');
			if (!found) return;
			assert.notEqual(found.article.text.trim(), '');
			assert.equal(found.article.text, found.textMap.text);
			assert.doesNotMatch(found.article.text, /[\u202a-\u202e\u2066-\u2069\u200b]/, 'nothing invisible is kept');
			if (found.article.url !== undefined) assert.match(found.article.url, /^https?:/);
		},
	},
	{
		name: 'readers',
		share: 2,
		inputs: one(newsText),
		run(text = '') {
			const reading = readArticle(articleOf(text, 'a'));
			holdsTogether(reading);
			assert.deepEqual(readArticle(articleOf(text, 'a')), reading, 'the same text is read the same way');
		},
	},
	{
		name: 'comparison',
		share: 1,
		inputs: fc.tuple(newsText, newsText, newsText),
		async run(...texts) {
			const articles = texts.map((text, index) => articleOf(text, `${index}`));
			const [first, ...others] = articles;
			if (!first) return;
			reportHolds(await check(first, new MemoryCorpus(articles)), articles);
			const sources = others.map((article) => ({ reading: readArticle(article), similarity: 0.5 }));
			reportHolds(checkAgainst(readArticle(first), sources), articles);

			const copy = { ...first, id: 'copy' };
			const against = checkAgainst(readArticle(first), [{ reading: readArticle(copy), similarity: 1 }]);
			// What an article says against itself, its copy says against it too.
			const within = checkAgainst(readArticle(first), []).discrepancies.map(({ start, end }) => `${start}-${end}`);
			const wrong = against.discrepancies.filter(
				({ start, end, evidence }) =>
					evidence.some(({ source }) => source === 'copy') && !within.includes(`${start}-${end}`),
			);
			assert.deepEqual(wrong, [], 'an article agrees with its copy');
		},
	},
	{
		name: 'importers',
		share: 3,
		inputs: fc.tuple(
			fc.constantFrom('a.json', 'a.jsonl', 'a.md', 'a.txt'),
			fc.oneof(jsonText, newsText, frontMatterText()),
		),
		async run(name = '', content = '') {
			const { articles, problems } = await parsed(name, content);
			assert.ok(problems.every(({ line = 1 }) => line >= 1));
			for (const { id, url, text } of articles) {
				assert.notEqual(id, '');
				assert.notEqual(text.trim(), '');
				if (url !== undefined) assert.match(url, /^https?:/i);
			}
			const back = await parsed(
				'b.jsonl',
				toJsonLines(articles.map((article) => ({ article, keptAt: 0, revisions: [] }))),
			);
			assert.deepEqual(back, { articles, problems: [] }, 'what is exported comes back');
		},
	},
	{
		name: 'messages',
		share: 2,
		inputs: fc.tuple(
			fc.constantFrom(...Object.keys(backgroundArguments), ...Object.keys(contentArguments), '__proto__', 'toString'),
			jsonText,
		),
		async run(call = '', argument = '') {
			const own = { id: 'us', origin: 'chrome-extension://us/' };
			const message = { call, argument: JSON.parse(argument) };
			for (const sender of [{ id: 'us', url: 'https://a.example/', tab: { id: 7 } }, { id: 'us' }]) {
				const answers = [
					answerer(own, backgroundArguments, handlersOf(backgroundArguments)),
					answerer(own, contentArguments, handlersOf(contentArguments)),
				].map((listener) => listener(message, sender));
				for (const answer of answers) {
					const reply = await answer;
					assert.ok(reply === undefined || 'answer' in reply || 'thrown' in reply);
				}
				const stranger = answerer(own, backgroundArguments, handlersOf(backgroundArguments));
				assert.equal(stranger(message, { ...sender, id: 'them' }), undefined, 'a stranger gets no answer');
			}
		},
	},
];

/** Runs one input, and holds what no input may change: the world around it. */
export async function tryInput({ run }: Target, input: readonly string[]): Promise<void> {
	const say = console.error;
	// A handler that throws says so, which is right; a hundred thousand of them say too much.
	console.error = () => {};
	try {
		await run(...input);
	} finally {
		console.error = say;
	}
	for (const prototype of [Object.prototype, Array.prototype, String.prototype])
		assert.deepEqual(Object.keys(prototype), [], 'no prototype was changed');
}

function frontMatterText(): fc.Arbitrary<string> {
	return fc
		.tuple(
			fc.array(fc.tuple(fc.constantFrom('url', 'title', '__proto__', 'date', 'author', '- x', ''), newsText)),
			newsText,
		)
		.map(([head, body]) => `---\n${head.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${body}`);
}

function articleOf(text: string, id: string): Article {
	return { id, title: text.slice(0, 60), published: '2031-05-07', publisher: `Outlet ${id}`, text };
}

/** Each handler accepts whatever its parser let through, as far as it is what the contract says. */
function handlersOf<P extends object>(parsers: P) {
	const handler = (argument: unknown) => {
		if (typeof argument !== 'object' || argument === null) return argument;
		assert.equal(Object.getPrototypeOf(argument), Object.prototype);
		assert.ok(Object.values(argument).every((value) => ['string', 'number', 'object'].includes(typeof value)));
		return argument;
	};
	// One handler stands for all.
	return Object.fromEntries(Object.keys(parsers).map((name) => [name, handler])) as never;
}

function holdsTogether({ article: { text }, blocks, sentences, facts }: Reading): void {
	for (const span of [...blocks, ...sentences, ...facts]) isIn(span, text);
	inOrder(blocks);
	inOrder(sentences);
	for (const { tokens, start, end } of sentences) {
		inOrder(tokens);
		for (const token of tokens) assert.ok(token.start >= start && token.end <= end, 'words stand in their sentence');
	}
	for (const fact of facts) {
		if (fact.kind === 'quantity') assert.ok(Number.isFinite(fact.value) && Number.isFinite(fact.upper ?? 0));
		if (fact.kind !== 'date') continue;
		for (const day of [fact.from, fact.to]) if (day !== undefined) assert.match(day, /^\d{4}-\d\d-\d\d$/);
	}
}

function reportHolds(report: Report, articles: readonly Article[]): void {
	const textOf = new Map(articles.map(({ id, text }) => [id, text]));
	const own = textOf.get(report.article.id) ?? '';
	const quotes = ({ start, end, exact, sentence }: Passage, text: string) => {
		isIn({ start, end }, text);
		assert.equal(text.slice(start, end), exact);
		assert.equal(text.slice(sentence.start, sentence.end), sentence.exact);
		assert.ok(sentence.start <= start && end <= sentence.end, 'words stand in the sentence they are shown in');
	};
	for (const { confidence, reason, evidence, ...passage } of report.discrepancies) {
		quotes(passage, own);
		assert.ok(confidence >= 0 && confidence <= 1);
		assert.ok(reason.substitutions.every((one) => typeof one === 'string'));
		assert.ok(evidence.length > 0);
		for (const one of evidence) quotes(one, textOf.get(one.source) ?? '');
	}
	for (const passage of report.onlyHere) quotes(passage, own);
	for (const { evidence } of report.omitted) for (const one of evidence) quotes(one, textOf.get(one.source) ?? '');
	assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'a report is data');
}

function isIn({ start, end }: Span, text: string): void {
	assert.ok(start >= 0 && start <= end && end <= text.length, `${start}..${end} lies in ${text.length} characters`);
}

function inOrder(spans: readonly Span[]): void {
	spans.forEach((span, index) => {
		assert.ok(span.start >= (spans[index - 1]?.end ?? 0), 'spans follow one another');
	});
}
