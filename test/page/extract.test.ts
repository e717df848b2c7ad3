import { describe, expect, test } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { jsonLd, PAGE_URL, PARAGRAPHS, page, paragraphs, parseLight, parsePage } from '../support/documents.ts';

const [first = '', second = '', third = ''] = PARAGRAPHS;
const TEXT = PARAGRAPHS.join('\n');

type Case = { readonly name: string; readonly html: string; readonly text: string };

const cases: readonly Case[] = [
	{ name: 'paragraphs become lines, and nothing around them does', html: page(), text: TEXT },
	{
		name: 'inline markup leaves no trace, however deep',
		html: page({
			body: paragraphs([
				first.replace('Tarn Hollow', '<b><i>Tarn <a href="/h">Hol</a>low</i></b>'),
				second.replace('eleven weeks', '<a href="/w"><span>eleven</span> <em>weeks</em></a>'),
				third,
			]),
		}),
		text: TEXT,
	},
	{
		name: 'character references are read, and spaces of every kind are one space',
		html: page({
			body: paragraphs([
				first.replace('on Wednesday', 'on&nbsp;&#x2009;\n\t Wednesday'),
				second,
				third.replace('6,000', '6&#44;000'),
			]),
		}),
		text: TEXT,
	},
	{
		name: 'soft hyphens and zero-width marks are left out',
		html: page({
			body: paragraphs([first.replace('inspectors', 'in&shy;spec&#8203;tors'), `\u2060${second}\ufeff`, third]),
		}),
		text: TEXT,
	},
	{
		name: 'neighbouring blocks are never glued together',
		html: page({
			body: `<div>${first}</div><div>${second}</div><ul><li>Low Quay viaduct</li><li>Harrow Lane ford</li></ul><p>${third}<br>Traffic wardens will be there.</p>`,
		}),
		text: [first, second, 'Low Quay viaduct', 'Harrow Lane ford', third, 'Traffic wardens will be there.'].join('\n'),
	},
	{
		name: 'headings and quotations have lines of their own',
		html: page({
			body: `<p>${first}</p><h2>Cost and time</h2><p>${second}</p><blockquote>“We had hoped for longer,” she said of the bearings.</blockquote><p>${third}</p>`,
		}),
		text: [first, 'Cost and time', second, '“We had hoped for longer,” she said of the bearings.', third].join('\n'),
	},
	{
		name: 'each cell of a table has a line',
		html: page({
			body: `<p>${first}</p><table><caption>Crossings</caption><thead><tr><th>Bridge</th><th>Built</th></tr></thead><tbody><tr><td>Swing bridge</td><td>1911</td></tr><tr><td>Viaduct</td><td>1974</td></tr></tbody></table><p>${second}</p><p>${third}</p>`,
		}),
		text: [first, 'Crossings', 'Bridge', 'Built', 'Swing bridge', '1911', 'Viaduct', '1974', second, third].join('\n'),
	},
	{
		name: 'captions and picture credits are not the text',
		html: page({
			body: `<figure><img src="a.jpg"><figcaption>The bridge in the spring of 2029, with 40 lorries on it.</figcaption></figure><p>${first}</p>
				<div class="image-wrap"><img src="b.jpg"><span class="image-caption">Maud Ferrand at work (Image: Gazette)</span></div><p>${second}</p><p>${third}</p><p>Photo: Ivo Lantz</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'bylines and publishing times are not the text',
		html: page({
			body: `<p class="byline">By Odile Brandt</p><p>Published 10:02 AM, 7 May 2031</p><p>Odile Brandt</p>${paragraphs(PARAGRAPHS)}`,
			head: '<meta name="author" content="Odile Brandt">',
		}),
		text: TEXT,
	},
	{
		name: 'related articles, invitations and furniture are not the text',
		html: page({
			body: `<p>${first}</p><p><a href="/x">VIADUCT TO BE PAINTED GREEN, SAYS MAYOR</a></p><p>Advertisement</p><p>${second}</p>
				<div class="newsletter-signup"><p>Get the day’s stories in your inbox every morning.</p></div>
				<p>Sign up for our newsletter to get more stories like this.</p><p>${third}</p>
				<h3>More on this story</h3><ul><li><a href="/1">Ten bridges that we love</a></li><li><a href="/2">A history of the viaduct</a></li></ul>
				<p>(Reporting by Odile Brandt; editing by Jan Sorel)</p>`,
			after:
				'<div class="cookie-banner"><p>We use cookies to make this page better. By staying here you agree to that.</p><button>Accept</button></div>',
		}),
		text: TEXT,
	},
	{
		name: "a page's own elements are known by their names, boxes that ask for an address by what they say",
		html: page({
			body: `<p>${first}</p><amp-ad><p>Buy a bridge</p></amp-ad><x-newsletter-box><p>The bridges of the day, for you to read at breakfast.</p></x-newsletter-box><p>Listen to this article</p><p>4 min</p><p>${second}</p><p>By signing up you agree to our terms of use and to our policy on data.</p><p>${third}</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'what is struck out is not read',
		html: page({
			body: paragraphs([
				first,
				second.replace('2.4', '<s>3.1</s> 2.4'),
				third.replace('6,000', '<del>5,000</del> <ins>6,000</ins>'),
			]),
		}),
		text: TEXT,
	},
	{
		name: 'what is hidden is not read',
		html: page({
			body: `<p>${first}</p><p hidden>Draft: 9,999 drivers.</p><p style="color: red; display:none">Draft: 8,888 drivers.</p><p aria-hidden="true">Draft: 7,777 drivers.</p><p>${second}<span class="visually-hidden"> (opens in a new tab)</span></p><template><p>Draft: 6,666 drivers.</p></template><p>${third}</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'an initial that is written once to be seen and once to be spoken is read once',
		html: page({
			body: `<p><span aria-hidden="true">${first[0]}</span><span class="sr">${first[0]}</span>${first.slice(1)}</p><p><span class="sr-only">${second.split(' ')[0]}</span> <span aria-hidden="true"><span class="initial">${second[0]}</span>${second.split(' ')[0]?.slice(1)}</span> ${second.slice(second.indexOf(' ') + 1)}</p><p>${third}</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'a word that can be pressed is read with its sentence, a note behind one is not',
		html: page({
			body: `<p>${first.replace(/ (\S+) /, ' <button>$1</button> ')}<button>1</button></p><p>${second}</p><button>Share</button><p>${third}</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'the mark of a note is no part of the figure before it',
		html: page({
			body: paragraphs([
				first,
				second.replace(
					'2.4 million',
					'2<sup><a href="#n1">1</a></sup>.4 million<sup class="ref"><a href="/2031/05/07/bridge#n2">[2]</a></sup>',
				),
				third.replace('6,000', '6,000<sup>3</sup>').replace('Quay', 'Quay<sup><a href="#n4">*</a></sup>'),
			]),
		}),
		text: TEXT,
	},
	{
		name: 'a raised word, power or unit is read',
		html: page({
			body: `<p>${first} It stands on 1,200 m<sup>2</sup> at 7<sup>th</sup> Street.</p><p>${second}</p><p>${third}</p>`,
		}),
		text: [`${first} It stands on 1,200 m2 at 7th Street.`, second, third].join('\n'),
	},
	{
		name: 'a quotation pulled out of the text is read once',
		html: page({
			body: `<p>${first}</p><aside class="pull">“repairs would take at least eleven weeks”</aside><p>${second}</p><div class="pullquote">repairs would take at least eleven weeks and cost about 2.4 million crowns</div><p>${third}</p>`,
		}),
		text: TEXT,
	},
	{
		name: 'the first paragraph is read from a box of its own',
		html: page({
			body: `<div class="article-lead-box"><div><p>${first}</p></div></div><div class="sharing"><a href="#">Share</a></div><div class="article-content">${paragraphs([second, third, second.replace('Maud', 'Chief engineer Maud').replace('eleven', 'twelve'), third.replace('6,000', '7,000')])}</div>`,
		}),
		text: [
			first,
			second,
			third,
			second.replace('Maud', 'Chief engineer Maud').replace('eleven', 'twelve'),
			third.replace('6,000', '7,000'),
		].join('\n'),
	},
];

describe('extraction', () => {
	for (const { name, html, text } of cases) {
		test(name, () => {
			expect(extract(parsePage(html))?.article.text).toBe(text);
		});
		test(`${name}, also for the command line`, () => {
			expect(extract(parseLight(html))?.article.text).toBe(text);
		});
	}

	test('the page is as it was', () => {
		for (const { html } of cases) {
			const document = parsePage(html);
			const before = document.documentElement.outerHTML;
			extract(document);
			expect(document.documentElement.outerHTML).toBe(before);
		}
	});

	test('what a style sheet hides or sets apart is known where the page is drawn', () => {
		const document = parsePage(
			page({
				head: '<style>.later { display: none } .heard { position: absolute; clip: rect(0px, 0px, 0px, 0px) } .spoken { clip-path: inset(50%) } .label { display: block } .initial { float: left; display: block }</style>',
				body: `<p class="later">Draft: 9,999 drivers were counted on one single day last year.</p><p><span class="initial">T</span>${first.slice(1)}</p><p><span class="label">Repairs</span>${second}</p><p>${third}<span class="heard"> (opens in a new tab)</span></p><p class="spoken">A reader hears this line of some length, and nobody sees it.</p>`,
			}),
		);
		const styleOf = (element: Element) =>
			document.defaultView?.getComputedStyle(element) ?? { display: 'block', visibility: 'visible', cssFloat: 'none' };
		expect(extract(document, undefined, styleOf)?.article.text).toBe([first, 'Repairs', second, third].join('\n'));
	});
});

test.each([
	['without html, head and body', ''],
	['with a head, and no body', '<!doctype html><html><head><title>Bridge</title></head>'],
	['with a body before it', '<!doctype html><html><body></body>'],
])('a page %s is read by every parser', (_, start) => {
	const html = `${start}<h1>Swing bridge closed</h1>${paragraphs(PARAGRAPHS)}`;
	expect(extract(parsePage(html))?.article.text).toContain(TEXT);
	expect(extract(parseLight(html))?.article.text).toContain(TEXT);
});

describe('other articles on the page', () => {
	const next = paragraphs([
		'The mayor of Low Quay has asked for the viaduct to be painted green before the summer games of next year begin there.',
		'Painters would need three weeks and some 9,000 litres of paint, the town said in a paper that was handed out on Monday.',
		'Not everybody likes the colour: a poll of 800 residents found that 43 per cent would rather have it left in grey.',
		'The town will vote on the matter in June, and the painting could begin as soon as July if the vote is in favour of it.',
	]);
	const title = '<h1>Viaduct to be painted green</h1>';
	const link = '<h2><a href="/viaduct">Viaduct to be painted green</a></h2>';
	test.each([
		['the next one', `<article>${title}${next}</article>`],
		['the next one, signed, in a plain box', `<div>${title}<p class="byline">By Jan Sorel</p>${next}</div>`],
		['the next one, whose title leads to it, and which is longer', `<article>${link}${next}${next}</article>`],
		['cards', `<section>${`<article>${link}<p>${second}</p></article>`.repeat(4)}</section>`],
	])('%s below the end', (_, after) => {
		for (const parse of [parsePage, parseLight])
			expect(extract(parse(page({ after })), PAGE_URL)?.article).toMatchObject({
				title: 'Swing bridge closed for repairs',
				text: TEXT,
			});
		expect(extract(parsePage(page({ after })), PAGE_URL)?.article.author).toBeUndefined();
	});

	test('the one that the reader has come to, below another', () => {
		const before = `<article>${title}${next}</article>`;
		expect(extract(parsePage(page({ before })), PAGE_URL)?.article.text).toBe(TEXT);
	});

	test.each([
		['chapters with main headings', `<section><h1>The cost of it</h1>${next}</section>`],
		['entries of a live blog', `<article><h2><a href="/2031/05/07/bridge#e2">The cost</a></h2>${next}</article>`],
		[
			'entries of a live blog with pages of their own',
			`<article><h2><a href="${PAGE_URL}/e2">The cost</a></h2>${next}</article>`,
		],
	])('%s are the same article', (_, more) => {
		const body = `<section>${paragraphs(PARAGRAPHS)}</section>${more}`;
		expect(extract(parsePage(page({ body })), PAGE_URL)?.article.text).toContain('9,000 litres');
	});
});

describe('what is no article', () => {
	const teaser = (n: number) =>
		`<div class="teaser"><h3><a href="/story-${n}">Council votes on plan number ${n} for the market square</a></h3><p>Members met for the ${n}th time this year and once more put the matter off until their next meeting.</p></div>`;
	const none: readonly { readonly name: string; readonly html: string }[] = [
		{ name: 'an empty document', html: '' },
		{ name: 'an empty body', html: '<!doctype html><html><head><title>Nothing</title></head><body></body></html>' },
		{ name: 'a page with a picture', html: page({ body: '<img src="a.jpg">' }) },
		{ name: 'a few words', html: page({ body: '<p>Come back tomorrow.</p>' }) },
		{
			name: 'a front page',
			html: `<!doctype html><html><head><title>The Gazette</title><meta property="og:type" content="website"></head><body><main>${Array.from({ length: 12 }, (_, n) => `<h3><a href="/a${n}">Headline that leads to story number ${n}</a></h3><h3><a href="/b${n}">Another headline for the day, number ${n}</a></h3>${teaser(n)}`).join('')}</main></body></html>`,
		},
		{
			name: 'a form',
			html: page({
				body: '<form><label>Name <input></label><label>Password <input></label><button>Log in</button></form>',
			}),
		},
	];
	for (const { name, html } of none) {
		test(name, () => {
			expect(extract(parsePage(html))).toBeUndefined();
		});
	}

	test('two sentences are enough for a page that says it is an article', () => {
		const body = `<p>${first}</p>`;
		expect(extract(parsePage(page({ body })))).toBeUndefined();
		const head = '<meta property="og:type" content="article">';
		expect(extract(parsePage(page({ body, head })))?.article.text).toBe(first);
	});
});

describe('completeness', () => {
	const stated = (more: object) =>
		jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Swing bridge closed', ...more });
	test.each([
		['all that is stated is there', { articleBody: TEXT }, true],
		['most of what is stated is missing', { articleBody: `${TEXT} `.repeat(4) }, false],
		['the publisher charges, and shows little', { isAccessibleForFree: 'False' }, false],
		['the publisher says nothing about it', {}, true],
	])('%s', (_, more, complete) => {
		expect(extract(parsePage(page({ head: stated(more) })))?.article.complete ?? true).toBe(complete);
	});
});

describe('hostile pages', { timeout: 60_000 }, () => {
	const body = paragraphs(PARAGRAPHS);
	const read = (html: string) => extract(parseLight(html))?.article.text ?? '';

	test('ten thousand elements nested in one another', () => {
		expect(read(page({ body: `${'<div>'.repeat(10_000)}${body}${'</div>'.repeat(10_000)}` }))).toBe(TEXT);
	});

	test('a thousand nested elements with names of clutter, of which none is taken for it', () => {
		const nested = '<div class="related promo">'.repeat(1_000);
		const head = '<meta property="og:type" content="article">';
		expect(read(page({ head, body: `${nested}${body}${'</div>'.repeat(1_000)}` }))).toBe(TEXT);
	});

	test('tens of thousands of elements side by side', () => {
		expect(read(page({ body: `${body}${'<i>x</i>'.repeat(60_000)}` }))).toContain(third);
		expect(read(page({ body: `${body}${'<p>Again and again, a short sentence.</p>'.repeat(20_000)}` }))).toContain(
			third,
		);
		expect(read(page({ body: `${body}${'words<br><br>'.repeat(10_000)}` }))).toContain(third);
	});

	test('no more text than can be kept', () => {
		const long = `${'word '.repeat(9_000)}.`;
		const text = read(page({ body: `${body}${`<p>${long}</p>`.repeat(20)}` }));
		expect(text).toContain(third);
		expect(text.length).toBeLessThanOrEqual(400_000);
		expect(text.length).toBeGreaterThan(300_000);
	});

	test('one paragraph of two million characters is not read', () => {
		expect(read(page({ body: `${body}<p>${'word '.repeat(400_000)}.</p>` }))).toBe(TEXT);
	});

	test('markup that no parser was made for', () => {
		const names = '<a:b><p x="1" x="2"><o:p></o:p><svg><foreignObject><p>In a picture.</p></foreignObject></svg>';
		expect(extract(parsePage(page({ body: `${names}${body}` })))?.article.text).toContain(second);
		expect(read(page({ body: `${names}${body}` }))).toContain(second);
	});
});
