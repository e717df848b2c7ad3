import { describe, expect, test } from 'vitest';
import { backgroundArguments, contentArguments, panelArguments } from '../../src/platform/arguments.ts';

const ARTICLE = { id: 'https://outlet.example/', title: 'Bridge', text: 'The bridge closed.' };

describe('arguments that are what they should be arrive as they are', () => {
	const cases: readonly (readonly [parsed: unknown, value: unknown])[] = [
		[backgroundArguments['page.check'](ARTICLE), ARTICLE],
		[backgroundArguments['page.keep']({ ...ARTICLE, extra: 1 }), ARTICLE],
		[backgroundArguments['page.problem']({ kind: 'notAnArticle' }), { kind: 'notAnArticle' }],
		[backgroundArguments['page.problem']({ kind: 'stopped' }), { kind: 'stopped' }],
		[backgroundArguments['page.problem']({ kind: 'bug', message: 'Oh' }), { kind: 'bug', message: 'Oh' }],
		[backgroundArguments['page.active']({ list: 'omitted', index: 2, x: 1 }), { list: 'omitted', index: 2 }],
		[backgroundArguments['page.active'](undefined), undefined],
		[backgroundArguments['page.marks'](true), true],
		[backgroundArguments['page.marks']('on'), false],
		[backgroundArguments['tab.run']({ tabId: 4, task: 'keep', x: 1 }), { tabId: 4, task: 'keep' }],
		[backgroundArguments['tab.state'](4), 4],
		[contentArguments['content.run']('check'), 'check'],
		[contentArguments['content.show']({ list: 'onlyHere', index: 0 }), { list: 'onlyHere', index: 0 }],
		[contentArguments['content.step'](-1), -1],
		[panelArguments['panel.active']({ tabId: 4 }), { tabId: 4, item: undefined }],
		[panelArguments['panel.marks']({ tabId: 4, on: true, x: 1 }), { tabId: 4, on: true }],
	];
	for (const [parsed, value] of cases) test(JSON.stringify(value), () => expect(parsed).toEqual(value));
});

describe('what a hostile page might send is refused', () => {
	const refused: readonly (readonly [keyof typeof backgroundArguments, unknown])[] = [
		['page.check', null],
		['page.check', { id: 'x' }],
		['page.check', { id: 'x', text: 7 }],
		['page.keep', { id: '', text: 'x' }],
		['page.active', 1],
		['page.active', { list: 'cookies', index: 1 }],
		['page.active', { list: 'omitted', index: Number.NaN }],
		['tab.run', { tabId: 1, task: 'steal' }],
		['tab.run', { task: 'check' }],
		['tab.state', undefined],
	];
	for (const [name, value] of refused) {
		test(`${name} ${JSON.stringify(value)}`, () => expect(() => backgroundArguments[name](value)).toThrow());
	}

	test('a made-up problem is shown as what it is: a failure of ours, cut short', () => {
		const parsed = backgroundArguments['page.problem']({ kind: 'storageFull', message: 'x'.repeat(9000) });
		expect(parsed).toEqual({ kind: 'bug', message: 'x'.repeat(500) });
	});
});
