import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/platform/catalogue.ts';
import { arrange, outletCounts, wantedDocs } from '../../../src/ui/library/arrange.ts';

type Sample = { readonly day?: string; readonly kept: number; readonly outlet: string; readonly story: number };

/** By document number, from 1. */
const SAMPLES: readonly Sample[] = [
	{ day: '2031-05-03', kept: 1, outlet: 'Wire', story: 1 },
	{ day: '2031-05-09', kept: 2, outlet: 'Flare', story: 2 },
	{ kept: 3, outlet: 'Wire', story: 3 },
	{ day: '2031-05-04', kept: 4, outlet: 'Courier', story: 1 },
	{ day: '2031-05-02', kept: 5, outlet: 'Flare', story: 1 },
	{ day: '2031-05-08', kept: 6, outlet: 'Courier', story: 0 },
];

function catalogue(): Catalogue {
	const outletNames = ['Wire', 'Flare', 'Courier'];
	const of = <T>(value: (sample: Sample) => T, none: T) => [none, ...SAMPLES.map(value)];
	return {
		docs: Uint32Array.from(SAMPLES.keys(), (index) => index + 1),
		pending: 1,
		lengths: Uint32Array.from(of(() => 10, 0)),
		published: Float64Array.from(of(({ day }) => (day ? Date.parse(`${day}T12:00:00`) : Number.NaN), 0)),
		keptAt: Float64Array.from(of(({ kept }) => Date.parse(`2031-06-0${kept}T12:00:00`), 0)),
		stories: Uint32Array.from(of(({ story }) => story, 0)),
		outlets: Uint32Array.from(of(({ outlet }) => outletNames.indexOf(outlet), 0)),
		outletNames,
	};
}

const ALL = { found: undefined, outlet: '', from: '', to: '', sort: 'published', byStory: false } as const;

describe('wantedDocs', () => {
	test.each([
		['newest first, what is not dated last', {}, [2, 6, 4, 1, 5, 3]],
		['kept last first', { sort: 'kept' }, [6, 5, 4, 3, 2, 1]],
		['by outlet, newest first in each', { sort: 'outlet' }, [6, 4, 2, 5, 1, 3]],
		['of one outlet', { outlet: 'Flare' }, [2, 5]],
		['of some days, both included', { from: '2031-05-03', to: '2031-05-08' }, [6, 4, 1]],
		['what is not dated by the day it was kept', { from: '2031-06-01' }, [3]],
		['among what was found', { found: new Set([1, 3]) }, [1, 3]],
		['of an outlet there is none of', { outlet: 'Gazette' }, []],
	] as const)('%s', (_, wish, docs) => expect(wantedDocs(catalogue(), { ...ALL, ...wish })).toEqual(docs));
});

describe('arrange', () => {
	const rows = (wish: object) =>
		arrange(catalogue(), { ...ALL, byStory: true, ...wish }).map((row) =>
			row.kind === 'story' ? `story of ${row.docs.length}` : `${row.doc} ${row.part}`,
		);

	test('articles of a story stand under one heading, where the first of them would stand', () => {
		expect(rows({})).toEqual(['2 single', '6 single', 'story of 3', '4 inner', '1 inner', '5 last', '3 single']);
	});
	test('the largest stories first', () => {
		expect(rows({ sort: 'size' })[0]).toBe('story of 3');
	});
	test('of a story with one article left there is no heading', () => {
		expect(rows({ outlet: 'Flare' })).toEqual(['2 single', '5 single']);
	});
});

test('outlets are counted, by name', () => {
	expect(outletCounts(catalogue())).toEqual([
		['Courier', 2],
		['Flare', 2],
		['Wire', 2],
	]);
});
