import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/platform/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** `storage.local`, as far as settings use it. */
const items: Record<string, unknown> = {};
const listeners = new Set<Listener>();
const storage = {
	local: {
		get: async (key: string | null) => structuredClone(key === null ? items : { [key]: items[key] }),
		set: async (values: Record<string, unknown>) => {
			Object.assign(items, values);
			const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
			for (const listener of listeners) listener(changes, 'local');
		},
	},
	onChanged: {
		addListener: (listener: Listener) => void listeners.add(listener),
		removeListener: (listener: Listener) => void listeners.delete(listener),
	},
};
vi.resetModules();
vi.doMock('../../src/platform/browser.ts', () => ({ browser: { storage } }));
const { readSettings, settings } = await import('../../src/platform/settings.ts');
const { watchStored } = await import('../../src/platform/stored.ts');

const FALLBACKS: Settings = {
	keepOnCheck: true,
	showMarks: true,
	showCoverage: false,
	sensitivity: 'sure',
	hiddenKinds: [],
};

beforeEach(() => {
	for (const key of Object.keys(items)) delete items[key];
});

test('without anything stored, all is shown, kept and sure', async () => {
	expect(await readSettings()).toEqual(FALLBACKS);
});

test('what was set is read again', async () => {
	await settings.keepOnCheck.set(false);
	await settings.sensitivity.set('more');
	await settings.hiddenKinds.set(['place', 'modality']);
	expect(await readSettings()).toEqual({
		keepOnCheck: false,
		showMarks: true,
		showCoverage: false,
		sensitivity: 'more',
		hiddenKinds: ['place', 'modality'],
	});
});

describe('what cannot be used gives way to the fallback', () => {
	const cases: readonly (readonly [key: keyof Settings, stored: unknown, read: unknown])[] = [
		['keepOnCheck', 'no', true],
		['showMarks', 0, true],
		['sensitivity', 'most', 'sure'],
		['sensitivity', null, 'sure'],
		['hiddenKinds', 'place', []],
		['hiddenKinds', ['place', 'colour', 7], ['place']],
	];
	for (const [key, stored, read] of cases) {
		test(`${key}: ${JSON.stringify(stored)}`, async () => {
			items[key] = stored;
			expect(await settings[key].get()).toEqual(read);
		});
	}
});

test('whoever watches hears of every change of what is stored on the disk, until they stop', async () => {
	const heard: unknown[] = [];
	const stop = watchStored(() => void readSettings().then(({ sensitivity }) => heard.push(sensitivity)));
	await settings.sensitivity.set('more');
	await settings.showMarks.set(false);
	for (const listener of listeners) listener({ sensitivity: { newValue: 'more' } }, 'session');
	await settings.sensitivity.set('sure');
	stop();
	await settings.sensitivity.set('more');
	expect(heard).toEqual(['more', 'more', 'sure']);
});
