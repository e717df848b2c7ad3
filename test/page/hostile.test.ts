import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { parseLight, parsePage } from '../support/documents.ts';

const NAMES =
	'html head body main article section div p span a b br hr img table tr td th ul ol li h1 h2 h3 blockquote pre figure figcaption form input button header footer nav aside font center time iframe noscript template svg math title meta script style x-y o:p'.split(
		' ',
	);
const CLASSES = [
	'',
	'article-body',
	'byline',
	'related',
	'comment',
	'sidebar',
	'hidden',
	'content main',
	'share',
	'caption',
];
const WORDS = [
	'The county closed the bridge on Wednesday, and drivers have to take the viaduct until August.',
	'Read more',
	'x',
	' ',
	'\n',
	'&nbsp;',
	'<',
	'"',
	'9',
	'Advertisement',
	'𝒳\ud800',
];

/** Tags opened and closed without any plan. */
const soup = fc
	.array(
		fc.oneof(
			fc
				.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...CLASSES))
				.map(([name, names]) => `<${name} class="${names}" id="${names}">`),
			fc.constantFrom(...NAMES).map((name) => `</${name}>`),
			fc.constantFrom(...WORDS),
			fc.string({ maxLength: 6 }),
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(''));

test('whatever the markup, a page is read or found to hold no article', { timeout: 120_000 }, () => {
	const document = parsePage('<!doctype html>');
	fc.assert(
		fc.property(soup, (html) => {
			document.documentElement.innerHTML = html;
			const before = document.documentElement.outerHTML;
			const found = extract(document);
			expect(found === undefined || found.article.text.trim() !== '').toBe(true);
			expect(document.documentElement.outerHTML).toBe(before);
		}),
		{ numRuns: 150 },
	);
});

test('on the command line too', { timeout: 120_000 }, () => {
	fc.assert(
		fc.property(soup, (html) => {
			const found = extract(parseLight(html));
			expect(found === undefined || found.article.text.trim() !== '').toBe(true);
		}),
		{ numRuns: 300 },
	);
});
