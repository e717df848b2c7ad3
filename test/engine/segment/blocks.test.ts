import { describe, expect, test } from 'vitest';
import { blocks } from '../../../src/engine/segment/blocks.ts';
import { repair } from '../../../src/engine/text/repair.ts';

function roles(text: string): string[] {
	const repaired = repair(text);
	return blocks(repaired).map(({ role, start, end }) => `${role}: ${repaired.slice(start, end)}`);
}

describe('a line by itself', () => {
	const cases: Readonly<Record<string, readonly string[]>> = {
		body: [
			'The ferry sank at dawn, the harbour master said.',
			'"We had to swim," she said.',
			'The harbour master put it this way:',
			'the crew were taken to the town by the tug',
			'By Friday the fire was out.',
			'Related charges were dropped, and the two men left the court.',
			'More than forty people were rescued.',
			'Sen. Ada Quist (R) called on Gov. Tim Boyd (D) to resign over the pier.',
			'In this view, the pier was never safe.',
			'Photo albums were among the things that were lost.',
			'Published reports put the toll at 12.',
			'The man in this widely shared photo was not on the ferry.',
			'Correction facilities hold 1,200 people.',
			'Corrections officers were sent: 14 of them.',
			'Lena Moreau, who left the council in 2019, said the image was false.',
		],
		heading: [
			'Ferry sinks off Port Alma',
			'## What the crew saw',
			'Twelve hurt as pier burns in Port Alma',
			"'We were lucky'",
			'What Happens Next at the Harbour?',
		],
		byline: [
			'By Lena Moreau and Sam Oyelaran',
			'BY LENA MOREAU',
			'Reuters :',
			'Published: 9 September 2013 11:25 GMT+02:00',
			'Last updated 15:48 15 / 09 / 2013',
			'Sun, 15 Sep 2013',
			'09 / 10 / 10 08:23 PM ET',
			'12:48PM BST 09 Sep 2013',
			'Additional reporting by Sam Oyelaran in Port Alma',
			'Lena Moreau is a senior reporter based in Port Alma',
			'lena.moreau@example.org',
			'3 min read',
		],
		caption: [
			'Photo: Sam Oyelaran',
			'Sam Oyelaran | reuters',
			'(Lena Moreau/Coastwire)',
			'The wreck was raised on Friday. (Lena Moreau/Coastwire)',
			'The harbour master earlier called the search hard | Image: Coastwire',
			'Mayor Ada Quist, left, speaks with the coast guard chief Tim Boyd, right, at the pier.',
			'Ada Quist (L) meets Tim Boyd (R) at the pier.',
			'In this photo taken from video, smoke rises over the pier.',
			'In this Tuesday, Nov. 19, 2019, file photo, smoke rises over the pier at Port Alma.',
			'Children look at the wreck that was raised two days after the ferry sank off the pier at Port Alma, September 15, 2013. REUTERS/Lena Moreau',
			'Courtesy of the Port Alma Gazette',
		],
		promo: [
			'This article was amended on 9 May 2019 because it had said that 12 were hurt.',
			'• This story has been corrected: 14 were hurt, not 12.',
			'Correction, May 9, 2019: The ferry had 14 people on board, not 12.',
			'Corrections and clarifications: The ferry was built in 1974.',
			'A correction was made on May 9, 2019: A picture showed another ferry.',
			'This is a developing story. Check back for updates.',
			'ALSO READ: Harbour wall to be rebuilt by spring',
			'Also Read',
			'More From This Section',
			'Read more: Harbour wall to be rebuilt',
			'Sign up for our daily newsletter',
			'Unlock the Harbour Watch newsletter for free',
			'Source link',
			'Follow us on Chirper for more',
			'© 2020 Port Alma Gazette',
			'This material may not be published, broadcast, rewritten or redistributed. All rights reserved.',
			'https://example.org/ferry',
			'[Harbour wall to be rebuilt](https://example.org/wall)',
			'Advertisement',
		],
		list: ['- life jackets', '• A rope of twenty metres'],
	};
	// A first line is a headline more easily, so each stands below another.
	for (const [role, lines] of Object.entries(cases)) {
		test.each(lines)(`${role}: %s`, (line) => {
			const found = roles(`The mayor spoke on Monday.\n${line}\nThe crew agreed with the mayor.`);
			expect(found).toHaveLength(3);
			expect(found[1]?.split(':')[0]).toBe(role);
		});
	}
});

test('titles below "Also Read" are promotion until the text goes on', () => {
	const text = `The ferry sank at dawn.
Also Read
Harbour wall to be rebuilt by spring
Mayor opens third school in Port Alma
Divers searched the wreck on Monday.`;
	expect(roles(text).map((line) => line.split(':')[0])).toEqual(['body', 'promo', 'promo', 'promo', 'body']);
});

test('a scene above a photo credit is its caption', () => {
	const text = `The ferry sank at dawn.
Mayor Ada Quist speaks at the pier in Port Alma on October 15, 2019.
Ken Tallow | Reuters
The mayor spoke on Monday about the year 2019.`;
	expect(roles(text).map((line) => line.split(':')[0])).toEqual(['body', 'caption', 'caption', 'body']);
});

test('a run of headings is a list, the headline apart', () => {
	const text =
		'Ferry sinks off Alma\nThe ferry sank at dawn.\nLife jackets\nRopes\nFlares\nA radio\nThe crew had none of them.';
	expect(roles(text).map((line) => line.split(':')[0])).toEqual([
		'heading',
		'body',
		'list',
		'list',
		'list',
		'list',
		'body',
	]);
});

test('Markdown marks stand outside the block', () => {
	expect(roles('# Ferry sinks\n\n> The ferry sank at dawn.\n\n- The crew were saved by a tug.\n\n***')).toEqual([
		'heading: Ferry sinks',
		'body: The ferry sank at dawn.',
		'body: The crew were saved by a tug.',
	]);
});

test('lines broken to a width are one paragraph', () => {
	const text = `The ferry Halcyon sank early on Monday off the coast of Port Alma with
some forty people on board, the harbour master said. Divers were looking
for a deckhand.

The tug Marigold took most of the passengers to the town of Alma, where the
mayor met them.`;
	expect(blocks(text)).toHaveLength(2);
});

test.each(['a', 'By A b ', '- ', '| ', '(A/', 'The image ', ' 1', 'A b, left, '])(
	'takes linear time on a line of %j',
	(unit) => {
		const text = unit.repeat(100_000 / unit.length);
		const started = performance.now();
		blocks(text);
		expect(performance.now() - started).toBeLessThan(1000);
	},
);
