import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../src/page/metadata.ts';
import {
	jsonLd,
	PAGE_URL,
	PARAGRAPHS,
	type PageParts,
	page,
	paragraphs,
	parseLight,
	parsePage,
} from '../support/documents.ts';

const ARTICLE = {
	'@context': 'https://schema.org',
	'@type': 'NewsArticle',
	headline: 'Bridge &amp; viaduct: what drivers need to know',
	datePublished: '2031-05-07T17:45:00+02:00',
	dateModified: '2031-05-08T06:00:00+02:00',
	author: [
		{ '@type': 'Person', name: 'Odile Brandt' },
		{ '@type': 'Person', name: 'Jan Sorel' },
	],
	publisher: { '@type': 'NewsMediaOrganization', name: 'The Gazette' },
	inLanguage: 'en-GB',
	mainEntityOfPage: PAGE_URL,
};

const META = `
	<meta property="og:type" content="article"><meta property="og:title" content="Bridge shut | The Courier"><meta property="og:site_name" content="The Courier">
	<meta property="article:published_time" content="2031-05-07T18:00:00Z"><meta property="article:modified_time" content="2031-05-07 19:30">
	<meta name="author" content="By Ivo Lantz"><meta property="article:author" content="https://courier.example/ivo"><meta property="og:locale" content="en_GB">`;

const MICRODATA = `
	<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2031-05-06T08:00:00Z">
	<span itemprop="headline">Swing bridge stays shut</span><span itemprop="author" itemscope><span itemprop="name">Lena Moor</span></span>
	<span itemprop="publisher" itemscope><span itemprop="name">Harrow Post</span></span></div>`;

const of = (html: string, url: string | undefined = PAGE_URL) => readMetadata(parsePage(html, url)).info;

describe('metadata', () => {
	test('JSON-LD is believed before anything else', () => {
		expect(of(page({ head: jsonLd(ARTICLE) + META, before: MICRODATA }))).toEqual({
			id: PAGE_URL,
			url: PAGE_URL,
			title: 'Bridge & viaduct: what drivers need to know',
			publisher: 'The Gazette',
			author: 'Odile Brandt, Jan Sorel',
			published: '2031-05-07T17:45:00+02:00',
			modified: '2031-05-08T06:00:00+02:00',
			language: 'en-GB',
		});
	});

	test('meta elements are believed before microdata', () => {
		expect(of(page({ head: META, before: MICRODATA }))).toMatchObject({
			title: 'Bridge shut',
			publisher: 'The Courier',
			author: 'Ivo Lantz',
			published: '2031-05-07T18:00:00Z',
			modified: '2031-05-07T19:30:00',
			language: 'en-GB',
		});
	});

	test('microdata is believed before what is drawn', () => {
		expect(of(page({ before: `<time datetime="2030-01-01">long ago</time>${MICRODATA}` }))).toMatchObject({
			title: 'Swing bridge stays shut',
			publisher: 'Harrow Post',
			author: 'Lena Moor',
			published: '2031-05-06T08:00:00Z',
		});
	});

	test('without any of them, heading, byline and time are read', () => {
		const body = '<p class="byline">By Odile Brandt</p><p><time>7 May 2031</time></p>';
		expect(of(page({ body }), 'https://gazette.example/bridge')).toEqual({
			id: 'https://gazette.example/bridge',
			url: 'https://gazette.example/bridge',
			title: 'Swing bridge closed for repairs',
			author: 'Odile Brandt',
			published: '2031-05-07',
			language: 'en-GB',
		});
	});

	const drawn = (parts: PageParts) => of(page(parts), 'https://gazette.example/bridge');

	test.each([
		['<div>Odile Brandt</div><div>Wednesday 7 May 2031 09.00 BST</div>', '2031-05-07T09:00:00+01:00'],
		['<p>By Odile Brandt | May 7, 2031</p>', '2031-05-07'],
		['<p><span>Updated:</span> <span>8 May 2031</span></p><p class="published-date">7 May 2031</p>', '2031-05-07'],
		['<p>What the county said of its bridges on 7 May 2031</p>', undefined],
		[`<p>${PARAGRAPHS[0]}</p><p>7 May 2031</p>`, undefined],
		['<nav>7 May 2031</nav><aside>6 May 2031</aside>', undefined],
	])('the day is read from below the title, where it stands alone: %s', (body, published) => {
		expect(drawn({ body }).published).toBe(published);
	});

	test.each([
		[
			'<p>Updated <time datetime="2031-05-09">9 May</time></p><p>Published <time datetime="2031-05-07">7 May</time></p>',
			'2031-05-07',
		],
		['<time datetime="2031-05-09">Updated on 9 May</time><time datetime="2031-05-07">7 May</time>', '2031-05-07'],
		[`<p>${PARAGRAPHS[0]?.replace('Wednesday', '<time datetime="2030-01-01">1 January</time>')}</p>`, undefined],
	])('of the times that are drawn, the one of publishing: %s', (body, published) => {
		expect(drawn({ body }).published).toBe(published);
	});

	test('the day at the head of the page is the day of the reader', () => {
		expect(drawn({ before: '<div class="date">9 May 2031</div>' }).published).toBeUndefined();
	});

	test('a link to the author needs no "by"', () => {
		expect(drawn({ body: '<div><a rel="author" href="/odile">Odile van Brandt</a></div>' }).author).toBe(
			'Odile van Brandt',
		);
		expect(drawn({ body: '<div><a rel="author" href="/odile">More from this author</a></div>' }).author).toBe(
			undefined,
		);
	});

	test.each([
		['Swing bridge closed | TheGazette', 'The Gazette', 'Swing bridge closed'],
		['Swing bridge closed - the gazette', 'The Gazette', 'Swing bridge closed'],
		['The Gazette | Swing bridge closed', 'The Gazette', 'Swing bridge closed'],
		['Engineer resigns from Gazette', 'Gazette', 'Engineer resigns from Gazette'],
		['Engineer leaves Tarn-Gazette', 'Gazette', 'Engineer leaves Tarn-Gazette'],
		['Gazette: engineer resigns', 'Gazette', 'Gazette: engineer resigns'],
		['Swing bridge closed |', '—', 'Swing bridge closed |'],
	])('"%s" of %s', (stated, outlet, title) => {
		const head = `<meta property="og:title" content="${stated}"><meta property="og:site_name" content="${outlet}">`;
		expect(of(page({ head })).title).toBe(title);
	});

	test('the outlet is the one in the title of the window, not the agency or the company that JSON-LD names', () => {
		const outlet = (publisher: string, site: string) =>
			drawn({ head: `${jsonLd({ ...ARTICLE, publisher })}<meta property="og:site_name" content="${site}">` }).publisher;
		expect(outlet('Coastwire', 'The Gazette')).toBe('The Gazette');
		expect(outlet('Coastwire', 'The Courier')).toBe('Coastwire');
		expect(outlet('Gazette News', 'The Gazette')).toBe('Gazette News');
	});

	test('the name of an account is no outlet', () => {
		const head =
			'<meta property="og:site_name" content="@gazette"><meta name="application-name" content="The Gazette">';
		expect(of(page({ head })).publisher).toBe('The Gazette');
	});

	test('stress in a stated title is no part of it, other markup is text', () => {
		const head = jsonLd({ ...ARTICLE, headline: 'Bridge <em>and</em> viaduct: 3 &lt; 4 <br/>' });
		expect(of(page({ head })).title).toBe('Bridge and viaduct: 3 < 4');
		const plain = jsonLd({ ...ARTICLE, headline: 'What <marquee> did to the web' });
		expect(of(page({ head: plain })).title).toBe('What <marquee> did to the web');
	});

	test("a main heading that is the outlet's name is no title", () => {
		const html = `<title>Swing bridge closed | The Gazette</title><h1>The Gazette</h1><h2>Swing bridge closed</h2>${paragraphs(PARAGRAPHS)}`;
		expect(of(html).title).toBe('Swing bridge closed');
	});

	test('a saved page is known by its file', () => {
		const { id, url } = of(page(), 'file:///home/reader/bridge.html');
		expect({ id, url }).toEqual({ id: 'file:///home/reader/bridge.html', url: undefined });
	});

	test('an address often has the day', () => {
		expect(of(page()).published).toBe('2031-05-07');
	});

	test('the command line reads the same', () => {
		const html = page({ head: jsonLd(ARTICLE) + META, before: MICRODATA });
		expect(readMetadata(parseLight(html), PAGE_URL).info).toEqual(of(html));
	});
});

describe('JSON-LD', () => {
	const title = (head: string) => of(page({ head })).title;

	test.each([
		['in a list', jsonLd([{ '@type': 'WebSite', name: 'The Gazette' }, ARTICLE])],
		[
			'in a graph',
			jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', name: 'X' }, ARTICLE] }),
		],
		['as the main entity of a page', jsonLd({ '@type': 'WebPage', mainEntity: ARTICLE })],
		['with several types', jsonLd({ ...ARTICLE, '@type': ['Thing', 'NewsArticle'] })],
		['with full type names', jsonLd({ ...ARTICLE, '@type': 'http://schema.org/NewsArticle' })],
		['with a comma too many', jsonLd(ARTICLE).replace('"Odile Brandt"}', '"Odile Brandt",}')],
		['with raw line ends inside strings', jsonLd(ARTICLE).replace('viaduct: what', 'viaduct:\nwhat')],
		[
			'between CDATA marks',
			jsonLd(ARTICLE).replace('{"@context', '//<![CDATA[\n{"@context').replace('</script>', '\n//]]></script>'),
		],
		['after a block that cannot be read', `<script type="application/ld+json">{oops</script>${jsonLd(ARTICLE)}`],
	])('%s', (_, head) => {
		expect(title(head)).toBe('Bridge & viaduct: what drivers need to know');
	});

	test('names are followed to the entity that has them', () => {
		const graph = [
			{ ...ARTICLE, author: { '@id': '#odile' }, publisher: { '@id': '#gazette' } },
			{ '@type': 'Person', '@id': '#odile', name: 'Odile Brandt' },
			{ '@type': 'Organization', '@id': '#gazette', name: 'The Gazette' },
		];
		expect(of(page({ head: jsonLd({ '@graph': graph }) }))).toMatchObject({
			author: 'Odile Brandt',
			publisher: 'The Gazette',
		});
	});

	test('an article without a headline still says who published it', () => {
		const { headline, ...untitled } = ARTICLE;
		const head = `${jsonLd(untitled)}<meta property="og:title" content="Bridge shut">`;
		expect(headline).toBeDefined();
		expect(of(page({ head }))).toMatchObject({
			title: 'Bridge shut',
			publisher: 'The Gazette',
			published: ARTICLE.datePublished,
		});
	});

	test('of several articles, the one whose address this is', () => {
		const other = { ...ARTICLE, headline: 'Ferry sold', mainEntityOfPage: 'https://gazette.example/ferry' };
		expect(title(jsonLd([other, ARTICLE]))).toBe('Bridge & viaduct: what drivers need to know');
	});

	test('values of any other shape are passed over', () => {
		const odd = {
			...ARTICLE,
			headline: 7,
			name: ['Bridge'],
			author: 12,
			publisher: null,
			datePublished: {},
			inLanguage: [],
		};
		expect(of(page({ head: jsonLd(odd) }), 'https://gazette.example/b')).toEqual({
			id: 'https://gazette.example/b',
			url: 'https://gazette.example/b',
			title: 'Bridge',
			modified: '2031-05-08T06:00:00+02:00',
			language: 'en-GB',
		});
	});
});

describe('what a page says it is', () => {
	test.each([
		['JSON-LD of an article', jsonLd(ARTICLE), true],
		['JSON-LD of a shop', jsonLd({ '@type': 'Store', name: 'Shop' }), false],
		['Open Graph of an article', '<meta property="og:type" content="article">', true],
		['Open Graph of a site', '<meta property="og:type" content="website">', false],
		['nothing', '', false],
	])('%s', (_, head, saysArticle) => {
		expect(readMetadata(parsePage(page({ head }))).saysArticle).toBe(saysArticle);
	});
});
