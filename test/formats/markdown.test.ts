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
	];
	for (const [markdown, text] of cases) {
		test(JSON.stringify(markdown), async () => {
			expect((await parsed('a.md', markdown)).articles[0]?.text).toBe(text);
		});
	}
});
