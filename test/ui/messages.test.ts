import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, type Coverage, DISCREPANCY_KINDS, type Later } from '../../src/engine/types.ts';
import { CAUSES } from '../../src/formats/cause.ts';
import type { Kept, Problem, Task } from '../../src/platform/protocol.ts';
import { DISMISSAL_KINDS } from '../../src/report/dismissal.ts';
import { EXPORT_FORMATS } from '../../src/report/export/index.ts';
import { STRENGTHS } from '../../src/ui/panel/filter.ts';

type Entry = { message: string; description?: string; placeholders?: Record<string, { content: string }> };

const root = new URL('../../', import.meta.url);
const messages: Record<string, Entry> = JSON.parse(read('extension/_locales/en/messages.json'));
const keys = Object.keys(messages);
const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.tsx?$/.test(file))
	.map((file) => ({ file: `src/${file}`, code: read(`src/${file}`) }));

/** Kinds in which an article may contradict itself, each in the file of its name. */
const WITHIN = sources.flatMap(({ file, code }) => (/\bwithin: true\b/.test(code) ? [path.basename(file, '.ts')] : []));

/** Keys that are put together at run time, from a name and one of these. A new problem does not compile until it is here. */
const PROBLEMS = {
	notAnArticle: 0,
	translated: 0,
	pageNotAllowed: 0,
	clickNeeded: 0,
	emptyCorpus: 0,
	noOtherSource: 1,
	languageNotSupported: 1,
	storageFull: 0,
	storageBlocked: 0,
	stopped: 0,
	updated: 0,
	bug: 1,
} satisfies Record<Problem['kind'], number>;
const FAMILIES: Record<string, readonly string[]> = {
	problem_: Object.keys(PROBLEMS),
	problemHelp_: Object.keys(PROBLEMS),
	kept_: Object.keys({ added: 0, updated: 0, unchanged: 0, duplicate: 0, off: 0, full: 0 } satisfies Record<Kept, 0>),
	working_: Object.keys({ check: 0, keep: 0 } satisfies Record<Task, 0>),
	kind_: DISCREPANCY_KINDS,
	reason: [...DISCREPANCY_KINDS.map(capitalised), ...WITHIN.map((kind) => `${capitalised(kind)}Within`)],
	later_: ['here', 'there', 'between'] satisfies Later['newer'][],
	strength_: STRENGTHS,
	export_: EXPORT_FORMATS,
	coverage_: ['incomplete', 'fewOrigins'] satisfies Coverage['omissions'][],
	change_: ['changed', 'reworded', 'removed', 'added'] satisfies Change['change'][],
	dismiss_: DISMISSAL_KINDS,
	dismissed_: DISMISSAL_KINDS,
	cause_: CAUSES.map((cause) => cause.replaceAll(' ', '_')),
	incomparable_: sources.flatMap(({ code }) =>
		[...code.matchAll(/\bincomparable\('([^']*)'\)/g)].map((match) => (match[1] ?? '').replace(/\W/g, '_')),
	),
};

/** Every `message('key', [a, b])`, `counted('key', n, a)` and `{ key: 'key', substitutions: [a, b] }` in the code. */
const uses = sources.flatMap(({ file, code }) => [
	...[...code.matchAll(/(?<![\w.])(message|counted)\(\s*(['"`])([^'"`]*)\2/g)].map((match) => ({
		file,
		key: match[3] ?? '',
		counted: match[1] === 'counted',
		given: substitutions(code.slice(match.index + match[0].length), match[1] === 'counted'),
	})),
	...[...code.matchAll(/\bkey: '(\w+)',\s*substitutions: /g)].flatMap((match) => {
		const given = substitutions(`,${code.slice(match.index + match[0].length)}`, false);
		const use = { file, key: match[1] ?? '', counted: false };
		// compare.ts adds the source's name, or says that both stand in one article.
		const within = { ...use, key: `${use.key}Within`, given };
		return [
			{ ...use, given: given === undefined ? undefined : given + 1 },
			...(keys.includes(within.key) ? [within] : []),
		];
	}),
]);

describe('messages.json', () => {
	test('holds every message that the code asks for', () => {
		const asked = uses
			// @@ stands before what the browser says of itself.
			.filter(({ key }) => !key.includes('${') && !key.startsWith('@@'))
			.flatMap(({ key, counted }) => (counted ? forms(key) : [key]));
		expect(asked.length).toBeGreaterThan(50);
		expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
	});

	test('holds every member of a family of messages', () => {
		const asked = Object.entries(FAMILIES).flatMap(([prefix, members]) => members.map((member) => prefix + member));
		expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
		const prefixes = uses.filter(({ key }) => key.includes('${')).map(({ key }) => key.slice(0, key.indexOf('$')));
		expect([...new Set(prefixes)].filter((prefix) => prefix !== '' && !(prefix in FAMILIES))).toEqual([]);
	});

	test('holds none that nothing asks for', () => {
		const everything = [...sources.map(({ code }) => code), read('manifest.json')].join('\n');
		const families = Object.entries(FAMILIES);
		const unused = keys.filter((key) => {
			const name = key.replace(/_(zero|one|two|few|many|other)$/, '');
			const asMember = families.some(
				([prefix, members]) =>
					key.startsWith(prefix) &&
					// Why two claims are not compared is told in words, some of them by the gates of figures.
					(members.includes(key.slice(prefix.length)) ||
						everything.includes(`'${key.slice(prefix.length).replaceAll('_', ' ')}'`)),
			);
			return !asMember && !new RegExp(`['"]${name}['"]|__MSG_${name}__`).test(everything);
		});
		expect(unused).toEqual([]);
	});

	test('holds what the manifest names', () => {
		const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
		expect(named.filter((key) => !keys.includes(key ?? ''))).toEqual([]);
		const { extensionDescription: { message: description } = { message: '' } } = messages;
		expect(description.length).toBeLessThanOrEqual(132);
	});

	test('explains every message to translators', () => {
		expect(keys.filter((key) => !messages[key]?.description)).toEqual([]);
	});

	test('declares the placeholders it uses, one for each substitution', () => {
		const wrong = keys.filter((key) => {
			const entry = messages[key];
			const used = [...(entry?.message ?? '').matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
			const declared = Object.entries(entry?.placeholders ?? {});
			const unknown = used.filter((name) => !declared.some(([declaredName]) => declaredName === name));
			const contents = declared.map(([, { content }]) => content).sort();
			return unknown.length > 0 || contents.join() !== contents.map((_, index) => `$${index + 1}`).join();
		});
		expect(wrong).toEqual([]);
	});

	test('uses every placeholder it declares, but for the number in the form for one', () => {
		const wrong = keys.filter((key) => {
			const entry = messages[key];
			const unused = Object.keys(entry?.placeholders ?? {}).filter(
				(name) => !entry?.message.toLowerCase().includes(`$${name}$`),
			);
			return unused.some((name) => !(name === 'count' && key.endsWith('_one')));
		});
		expect(wrong).toEqual([]);
	});

	test('has as many placeholders as the code gives substitutions', () => {
		const given = uses.flatMap(({ file, key, counted, given }) =>
			key.includes('${') || given === undefined
				? []
				: (counted ? forms(key) : [key]).map((form) => ({ file, key: form, given })),
		);
		const families = Object.entries(PROBLEMS).flatMap(([kind, count]) => [
			{ file: 'problem-sentence.ts', key: `problem_${kind}`, given: count },
			{ file: 'problem-view.tsx', key: `problemHelp_${kind}`, given: 0 },
		]);
		const wrong = [...given, ...families].filter(
			({ key, given }) => Object.keys(messages[key]?.placeholders ?? {}).length !== given,
		);
		expect(wrong).toEqual([]);
	});

	test('never calls anything false', () => {
		const verdict = /\b(false|wrong|incorrect|lie|lies|lying|fake|untrue|mistaken)\b/i;
		expect(keys.filter((key) => key !== 'problem_bug' && verdict.test(messages[key]?.message ?? ''))).toEqual([]);
	});
});

function read(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function forms(key: string): readonly string[] {
	return [`${key}_one`, `${key}_other`];
}

/** How many substitutions follow a key, or undefined where they are a list made elsewhere. */
function substitutions(rest: string, counted: boolean): number | undefined {
	const list = topLevel(rest);
	if (counted) return list.length;
	const [first] = list;
	if (first === undefined) return 0;
	return first.startsWith('[') ? topLevel(first.slice(1)).length + (/^\[\s*\]$/.test(first) ? 0 : 1) : undefined;
}

/** ", a, f(b, c)) …" → ["a", "f(b, c)"]: what stands between commas until the bracket closes that was open. */
function topLevel(rest: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = -1;
	for (const [index, character] of [...rest].entries()) {
		if ('([{'.includes(character)) depth++;
		const closes = ')]}'.includes(character) && depth-- === 0;
		if (closes || (character === ',' && depth === 0)) {
			if (start >= 0) parts.push([...rest].slice(start, index).join('').trim());
			start = index + 1;
		}
		if (closes) break;
	}
	return parts.filter((part) => part !== '');
}
