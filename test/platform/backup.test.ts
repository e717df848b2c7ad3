import { beforeEach, expect, test } from 'vitest';
import type { KeptArticle } from '../../src/formats/kept.ts';
import { keptFrom } from '../../src/formats/kept.ts';
import { articleFrom } from '../../src/formats/news-article.ts';
import type { DismissalOf } from '../../src/report/dismissal.ts';
import { installBrowser } from '../ui/support.ts';

const fake = installBrowser();
const { exportEverything, exportName, restoreRecord } = await import('../../src/platform/backup.ts');
const { readSettings, settings } = await import('../../src/platform/settings.ts');
const { dismiss, readDismissals } = await import('../../src/platform/dismissals.ts');

beforeEach(() => fake.stored.clear());

const dismissal: DismissalOf = { kind: 'source', source: 'flare.example', name: 'The Daily Flare' };
const text = 'The ferry struck the outer pier at Port Alder on Sunday.\nLine two \\ "quoted" 🛳\u2028';
const kept: readonly KeptArticle[] = Array.from({ length: 450 }, (_, index) => ({
	article: { id: index % 2 ? `https://a.example/${index}` : `notes ${index}.txt`, title: `“Ferry” ${index}`, text },
	keptAt: Date.UTC(2031, 0, 1, 0, index),
	revisions:
		index === 7
			? [{ article: { id: 'https://a.example/7', title: 'Ferry', text: 'Shorter.' }, keptAt: Date.UTC(2030, 0, 1) }]
			: [],
}));

async function* all() {
	yield* kept;
}

test('an export holds settings, dismissals, and every article with its earlier texts', async () => {
	await settings.sensitivity.set('more');
	await settings.hiddenKinds.set(['date']);
	await dismiss(dismissal);
	const [before, dismissed] = [await readSettings(), await readDismissals()];
	const lines = (await (await exportEverything({ all })).text()).trim().split('\n');
	fake.stored.clear();
	expect(await readSettings()).not.toEqual(before);

	const values = lines.map((line): unknown => JSON.parse(line));
	const isRecord = await Promise.all(values.map(restoreRecord));
	expect(isRecord.filter(Boolean)).toHaveLength(2);
	expect(await readSettings()).toEqual(before);
	expect(await readDismissals()).toEqual(dismissed);
	const articles = values.slice(2).map((value) => {
		const article = articleFrom(value, new Map(), '');
		return 'cause' in article ? undefined : keptFrom(value, article);
	});
	expect(articles).toHaveLength(kept.length);
	expect(articles[8]).toEqual({ ...kept[8] });
	expect(articles[7]?.revisions).toHaveLength(1);
});

test('a record that makes no sense changes nothing', async () => {
	const before = await readSettings();
	for (const value of [{}, { crosscheck: 1 }, { crosscheck: { settings: null } }, { crosscheck: {} }])
		expect(await restoreRecord(value)).toBe(false);
	expect(await restoreRecord({ crosscheck: { settings: { sensitivity: 7, hiddenKinds: 'all' } } })).toBe(true);
	expect(await readSettings()).toEqual(before);
});

test('the file is named after the day', () => {
	expect(exportName(new Date(2026, 4, 3, 23, 59))).toBe('crosscheck-2026-05-03.jsonl');
});
