import { describe, expect, test } from 'vitest';
import { parsed } from '../support/parsed.ts';

test('the head of a .md file says whose article it is', async () => {
	const content = `---
title: "The \\"long\\" bridge: closed"
source: https://gazette.example/bridge
author:
  - "[[Ida Morrow]]"
  - Rolf Teeg
site: 'Vessel Gazette'
published: 2031-04-07
language: en
tags: [news, bridges]
unknown thing
---
The bridge closed.
`;
	expect((await parsed('clip.md', content)).articles).toEqual([
		{
			id: 'https://gazette.example/bridge',
			url: 'https://gazette.example/bridge',
			title: 'The "long" bridge: closed',
			author: 'Ida Morrow, Rolf Teeg',
			publisher: 'Vessel Gazette',
			published: '2031-04-07',
			language: 'en',
			text: 'The bridge closed.',
		},
	]);
});

test('an address that is none does not name the article', async () => {
	const { articles } = await parsed('a.md', '---\nsource: page 3\n---\nThe bridge closed.');
	expect(articles).toEqual([{ id: 'a.md', text: 'The bridge closed.' }]);
});

test('without a title in its head, the first heading is the title', async () => {
	const { articles } = await parsed('a.md', '# Bridge closed\n\nNobody was hurt.');
	expect(articles).toEqual([{ id: 'a.md', title: 'Bridge closed', text: 'Nobody was hurt.' }]);
});

test('a heading that says the title again is no part of the text', async () => {
	const { articles } = await parsed('a.md', '---\ntitle: Bridge closed\n---\n# Bridge closed\n\nNobody was hurt.');
	expect(articles).toEqual([{ id: 'a.md', title: 'Bridge closed', text: 'Nobody was hurt.' }]);
});

test('a first line that is underlined is a heading', async () => {
	const { articles } = await parsed('a.md', 'Bridge closed\n=============\n\nNobody was hurt.');
	expect(articles).toEqual([{ id: 'a.md', title: 'Bridge closed', text: 'Nobody was hurt.' }]);
});

describe('a value in the head of a note', () => {
	const cases: readonly (readonly [yaml: string, title: string])[] = [
		["'It''s closed: the \"long\" bridge'", 'It\'s closed: the "long" bridge'],
		['"The bridge\\u2019s \\"closure\\", C:\\\\x"', 'The bridge’s "closure", C:\\x'],
		['>-\n  A bridge\n  is closed', 'A bridge is closed'],
		['A bridge\n  is closed', 'A bridge is closed'],
		['[[A bridge]]', 'A bridge'],
		['"[[A bridge|The bridge]]"', 'The bridge'],
		['["[[Marsh, Jo]]", "Ek"]', 'Marsh, Jo, Ek'],
		['[[[Jo Marsh]], [[Petra Ek|P. Ek]]]', 'Jo Marsh, P. Ek'],
		['\n  - "[[Petra Ek|P. Ek]]"\n  - Jo', 'P. Ek, Jo'],
	];
	for (const [yaml, title] of cases) {
		test(JSON.stringify(yaml), async () => {
			const { articles } = await parsed(
				'a.md',
				`---\nurl: https://x.example/a\ntitle: ${yaml}\nlang: en\n---\nIt closed.`,
			);
			expect(articles).toEqual([
				{ id: 'https://x.example/a', url: 'https://x.example/a', title, language: 'en', text: 'It closed.' },
			]);
		});
	}
});

describe('the words of the text, without the marks', () => {
	const cases: readonly (readonly [markdown: string, text: string])[] = [
		['One line\ngoes on.\n\nNext.', 'One line goes on.\nNext.'],
		['One line\r\ngoes on.\r\n\r\nNext.', 'One line goes on.\nNext.'],
		['Lead.\n\n## Part\nUnder it.', 'Lead.\nPart\nUnder it.'],
		['- first\n- second\n  goes on', 'first\nsecond goes on'],
		['1. first\n2. second', 'first\nsecond'],
		['2031. A year is no list.', '2031. A year is no list.'],
		['> "We heard it," she said.', '"We heard it," she said.'],
		['The [mayor](https://x.example/a "T") spoke.', 'The mayor spoke.'],
		['![The bridge](b.jpg)\n\nIt closed.', 'It closed.'],
		['See <https://x.example/a>.', 'See https://x.example/a.'],
		['It was **very** *old* and _long_.', 'It was very old and long.'],
		['Costs 3 * 4 and snake_case stay.', 'Costs 3 * 4 and snake_case stay.'],
		['A \\*star\\* stays.', 'A *star* stays.'],
		['Above\n\n***\n\nBelow', 'Above\nBelow'],
		['- - -\nBelow', 'Below'],
		['---\nnot closed', 'not closed'],
		['---\n\nIt closed.\n\n---\n\nIt opened.', 'It closed.\nIt opened.'],
		[
			'It happened on March\n4. Nobody was hurt by May\n12) or so.',
			'It happened on March 4. Nobody was hurt by May 12) or so.',
		],
		['They are:\n1. first\n2. second', 'They are:\nfirst\nsecond'],
		['- [ ] first\n- [x] second', 'first\nsecond'],
		['It closed.[^1]\n\n[^1]: Says the mayor.', 'It closed.\nSays the mayor.'],
		['The [mayor][1] and the [council][] spoke.\n\n[1]: https://x.example/a "T"', 'The mayor and the council spoke.'],
		['The [[City hall]] and the [[Harbour|port]].\n\n![[plan.png]]', 'The City hall and the port.'],
		[
			'The [mayor](https://x.example/a_(b)) of [the [old] town](https://x.example/c) spoke.',
			'The mayor of the [old] town spoke.',
		],
		['![A bridge](b_(old).jpg)\n\n[![A pier](c.jpg)](https://x.example/c)\n\nIt closed.', 'It closed.'],
		['> [!quote] The mayor\n> It ==must== close.', 'The mayor\nIt must close.'],
		['It %%check this%%closed.\n\n%%\nMy own\n\nwords\n%%\n\nNow.', 'It closed.\nNow.'],
		['It <!-- a\n\nb -->closed, <!-- they said.', 'It closed, <!-- they said.'],
		['It <b>closed</b><br>on 3 km<sup>2</sup> <iframe src="https://x.example"></iframe>', 'It closed on 3 km²'],
		['Of a < b and c > d.', 'Of a < b and c > d.'],
		['| Line | Way |\n| :-- | --- |\n| 7 | Old Quay |', 'Line\nWay\n7\nOld Quay'],
		['![A bridge](b.jpg)\nIt closed.\n![](c.jpg)\nNow.', 'It closed. Now.'],
		['[Update]: closed.', '[Update]: closed.'],
		['It closed.\\\nIt opened.', 'It closed. It opened.'],
	];
	for (const [markdown, text] of cases) {
		test(JSON.stringify(markdown), async () => {
			expect((await parsed('a.md', markdown)).articles[0]?.text).toBe(text);
		});
	}
});
