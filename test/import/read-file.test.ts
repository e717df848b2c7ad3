import fc from 'fast-check';
import { gunzipSync, gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/import/found.ts';
import { jsonValues } from '../../src/import/json-values.ts';
import { readFile } from '../../src/import/read-file.ts';
import { bombZip, lockedZip, utf16, warc, warcRecords, windows1252 } from '../support/archives.ts';

const SENTENCE = 'The ferry Elba struck the outer pier at Port Alder on Sunday, harbour police said.';
const TEXT = Array.from({ length: 4 }, (_, index) => `${SENTENCE} Part ${index + 1}.`);
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry strikes pier | Harbour Daily</title>
<link rel="canonical" href="https://daily.example/ferry"><meta property="og:site_name" content="Harbour Daily">
<meta name="author" content="Ilse Marrow"><meta property="article:published_time" content="2031-04-07T08:15:00+02:00"></head>
<body><article><h1>Ferry strikes pier</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const OF_PAGE = {
	id: 'https://daily.example/ferry',
	url: 'https://daily.example/ferry',
	title: 'Ferry strikes pier',
	publisher: 'Harbour Daily',
	author: 'Ilse Marrow',
	published: '2031-04-07T08:15:00+02:00',
	language: 'en',
};

async function all(name: string, ...parts: (string | Uint8Array)[]): Promise<Found[]> {
	const found: Found[] = [];
	for await (const one of readFile(new Blob(parts as BlobPart[]), { file: name })) found.push(one);
	return found;
}

/** An article's id; of anything else what it is and why. */
const told = (found: readonly Found[]): string[] =>
	found.map((one) => {
		if (one.kind === 'article') return one.article.id;
		const at = [one.where.entry ?? one.where.file, one.where.line].filter((part) => part !== undefined).join(':');
		return one.kind === 'bad' ? `${at} ${one.cause}` : `${at} ${one.kind}`;
	});

async function only(found: Promise<Found[]>) {
	const [one, ...others] = await found;
	expect(others).toEqual([]);
	if (one?.kind !== 'article') throw new Error(`No article: ${JSON.stringify(one)}`);
	return one.article;
}

describe('a saved page', () => {
	test('is read with what it says of itself', async () => {
		const article = await only(all('ferry.html', PAGE));
		expect(article).toMatchObject(OF_PAGE);
		expect(article.text).toContain(TEXT.join('\n'));
	});

	test('by SingleFile has the address it was saved from', async () => {
		const page = PAGE.replace('<link rel="canonical" href="https://daily.example/ferry">', '').replace(
			'<html lang="en">',
			'<html lang="en"><!-- Page saved with SingleFile \n url: https://daily.example/news/ferry-4711 \n saved date: Mon Apr 07 2031 -->',
		);
		expect(await only(all('ferry.html', page))).toMatchObject({ url: 'https://daily.example/news/ferry-4711' });
	});

	test('saved whole by a browser (MHTML) is its page, without the pages of its frames', async () => {
		const quoted = PAGE.replaceAll('=', '=3D')
			.replace('harbour police', 'harbour p=\r\nolice')
			.replace('Part 1.', 'Caf=E9 1.');
		const message = [
			'From: <Saved by Blink>',
			'Snapshot-Content-Location: https://daily.example/ferry?from=home',
			'MIME-Version: 1.0',
			'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"',
			'',
			'',
			'------MultipartBoundary--x----',
			'Content-Type: text/html',
			'Content-Transfer-Encoding: quoted-printable',
			'Content-Location: https://daily.example/ferry?from=home',
			'',
			quoted.replace('<head>', '<head><meta charset=3D"windows-1252">'),
			'------MultipartBoundary--x----',
			'Content-Type: text/html; charset="utf-8"',
			'Content-Location: https://ads.example/frame',
			'',
			'<p>Buy a boat now, says the frame, which is no part of the article.</p>',
			'------MultipartBoundary--x------',
			'',
		].join('\r\n');
		const article = await only(all('ferry.mhtml', message));
		expect(article).toMatchObject(OF_PAGE);
		expect(article.text).toContain('Café 1.');
		expect(article.text).toContain('harbour police');
		expect(article.text).not.toContain('boat');
		expect(article.complete).not.toBe(false);
		const found = await all('ferry.mhtml', message.slice(0, message.indexOf('Part 4.')));
		expect(told(found)).toEqual(['https://daily.example/ferry', 'ferry.mhtml cut off']);
		expect(found[0]).toMatchObject({ article: { complete: false } });
	});

	test('that is a list of bookmarks is no article, however much is said of each', async () => {
		const bookmarks = TEXT.map(
			(text) => `<DT><A HREF="https://daily.example/${text.at(-2)}">Ferry</A>\n<DD>${text} ${text}\n`,
		);
		const list = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${bookmarks.join('')}</DL><p>`;
		expect(told(await all('bookmarks.html', list))).toEqual(['bookmarks.html no article on this page']);
	});

	test('without an ending to its name is told by its first bytes', async () => {
		expect(told(await all('ferry', PAGE))).toEqual(['https://daily.example/ferry']);
	});
});

describe('a note with front matter', () => {
	test('as Obsidian clips it has its fields, its zone kept', async () => {
		const note = `---
title: "Ferry strikes pier"
source: "https://daily.example/ferry"
author:
  - "[[Ilse Marrow]]"
published: 2031-04-07T08:15:00+02:00
created: 2031-04-09
tags:
  - "clippings"
---
${TEXT.join('\n\n')}`;
		expect(await only(all('Ferry.md', note))).toEqual({
			id: 'https://daily.example/ferry',
			url: 'https://daily.example/ferry',
			title: 'Ferry strikes pier',
			author: 'Ilse Marrow',
			published: '2031-04-07T08:15:00+02:00',
			text: TEXT.join('\n'),
		});
	});
});

const newsArticle = (number: number) => ({
	'@type': 'NewsArticle',
	url: `https://daily.example/${number}`,
	articleBody: `${SENTENCE} ${number}`,
});

describe('what other tools know of an article', () => {
	test('has its dates in whatever notation, and the address of the page, not of the way to it', async () => {
		const note = `---\nsource: https://daily.example/ferry?utm_source=rss&id=7#comments\ndate: April 7, 2031\nupdated: 2031/04/08\n---\n${SENTENCE}`;
		expect(await only(all('Ferry.md', note))).toEqual({
			id: 'https://daily.example/ferry?id=7',
			url: 'https://daily.example/ferry?id=7',
			published: '2031-04-07',
			modified: '2031-04-08',
			text: SENTENCE,
		});
		const entry = {
			url: 'https://daily.example/ferry?fbclid=x',
			content: `<p>${SENTENCE}</p>`,
			is_archived: 0,
			reading_time: 1,
		};
		expect(told(await all('wallabag.json', JSON.stringify([entry])))).toEqual(['https://daily.example/ferry']);
	});

	test('is none where wallabag could not read the page', async () => {
		const content =
			'wallabag can\'t retrieve contents for this article. Please <a href="https://help.example">troubleshoot this issue</a>.';
		const entry = { url: 'https://daily.example/ferry', content, is_archived: 0, reading_time: 0 };
		expect(told(await all('wallabag.json', JSON.stringify([entry])))).toEqual(['wallabag.json:1 no text']);
	});
});

describe('JSON', () => {
	test('is one article, several, or several one after the other', async () => {
		const [one, two] = [1, 2].map((number) => JSON.stringify(newsArticle(number)));
		expect(told(await all('a.json', one ?? ''))).toEqual(['https://daily.example/1']);
		expect(told(await all('a.json', `\uFEFF [ ${one},\n${two} ]`))).toEqual([
			'https://daily.example/1',
			'https://daily.example/2',
		]);
		expect(told(await all('a.json', `${one}\n${two}`))).toEqual(['https://daily.example/1', 'https://daily.example/2']);
		expect(told(await all('a.jsonl', `${one}\n\n${two}\n`))).toEqual([
			'https://daily.example/1',
			'https://daily.example/2',
		]);
	});

	test('that ends in the middle gives what is before, and says where it ends', async () => {
		const whole = JSON.stringify([newsArticle(1), newsArticle(2), newsArticle(3)], undefined, 1);
		const cut = whole.slice(0, -40);
		expect(told(await all('a.json', cut))).toEqual([
			'https://daily.example/1',
			'https://daily.example/2',
			'a.json:12 cut off',
		]);
		expect(told(await all('a.json', whole.slice(0, -2)))).toEqual(
			[1, 2, 3].map((n) => `https://daily.example/${n}`).concat('a.json:16 cut off'),
		);
	});

	test('in a packed file is not opened', async () => {
		for (const name of ['a.jsonl.gz', 'a.html.gz', 'a.zip.gz', 'a.txt.GZ'])
			expect(told(await all(name, gzipSync(strToU8(PAGE))))).toEqual([`${name} unknown kind of file`]);
	});

	test('has dates in whatever notation', async () => {
		const article = { ...newsArticle(1), datePublished: 'Mon, 07 Apr 2031 08:15:00 GMT', dateModified: 1_933_400_000 };
		expect(await only(all('a.json', JSON.stringify(article)))).toMatchObject({
			published: '2031-04-07T08:15:00Z',
			modified: '2031-04-08T07:33:20Z',
		});
	});

	test('of an export has settings and dismissals beside the articles', async () => {
		const lines = [JSON.stringify(newsArticle(1)), '{"crosscheck":{"setting":"showMarks","value":false}}'];
		expect(told(await all('backup.jsonl', lines.join('\n')))).toEqual([
			'https://daily.example/1',
			'backup.jsonl:2 record',
		]);
	});

	test('from wallabag is read with its names, HTML as text', async () => {
		const entry = {
			id: 7,
			title: 'Ferry strikes pier',
			url: 'https://daily.example/ferry',
			is_archived: 0,
			content: `<p>First <b>bold</b> line.</p><script>no()</script><ul><li>One</li><li>Two<br>lines</li></ul>loose <i>end</i>`,
			created_at: '2031-04-09T10:00:00+0000',
			published_at: '2031-04-07T08:15:00+0200',
			published_by: ['Ilse Marrow', ''],
			domain_name: 'www.daily.example',
			language: 'en_GB',
			reading_time: 1,
		};
		const found = await all(
			'wallabag.json',
			JSON.stringify([entry, { ...entry, url: 'https://daily.example/2', content: '' }]),
		);
		expect(told(found)).toEqual(['https://daily.example/ferry', 'wallabag.json:1 no text']);
		expect(found[0]).toMatchObject({
			article: {
				title: 'Ferry strikes pier',
				publisher: 'daily.example',
				author: 'Ilse Marrow',
				published: '2031-04-07T08:15:00+02:00',
				language: 'en-GB',
				text: 'First bold line.\nOne\nTwo\nlines\nloose end',
			},
		});
	});

	test('values come out the same wherever the text is cut into parts', async () => {
		const json = JSON.stringify(
			[{ a: ['x]"', '\\', { b: '{' }] }, 'text, "quoted"', -1.5, null, [[]], 7],
			undefined,
			1,
		);
		for (const text of [json, '{"a":1} {"b":"]"}\n3 true "x"', '[1,2', '[{"a":"', '', ']', '"']) {
			const values = async (parts: readonly string[]) => {
				const found: unknown[] = [];
				const generator = jsonValues(
					(async function* () {
						yield* parts;
					})(),
					1000,
				);
				for (;;) {
					const next = await generator.next();
					found.push(next.value);
					if (next.done) return found;
				}
			};
			const whole = await values([text]);
			await fc.assert(
				fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 6 }), async (cuts) => {
					const at = [0, ...cuts.sort((a, b) => a - b), text.length];
					expect(await values(at.slice(1).map((end, index) => text.slice(at[index], end)))).toEqual(whole);
				}),
				{ numRuns: 50 },
			);
		}
	});
});

describe('encodings', () => {
	/** 渡轮撞上码头。港口警方说，没有人受伤。 */
	const CHINESE = [
		0xb6, 0xc9, 0xc2, 0xd6, 0xd7, 0xb2, 0xc9, 0xcf, 0xc2, 0xeb, 0xcd, 0xb7, 0xa1, 0xa3, 0xb8, 0xdb, 0xbf, 0xda, 0xbe,
		0xaf, 0xb7, 0xbd, 0xcb, 0xb5, 0xa3, 0xac, 0xc3, 0xbb, 0xd3, 0xd0, 0xc8, 0xcb, 0xca, 0xdc, 0xc9, 0xcb, 0xa1, 0xa3,
	];
	const cases: readonly [name: string, bytes: Uint8Array, text: string][] = [
		['UTF-8', strToU8('The café’s €5.'), 'The café’s €5.'],
		['UTF-8 with a mark', strToU8('\uFEFFThe café.'), 'The café.'],
		['windows-1252', windows1252('The café’s €5.'), 'The café’s €5.'],
		['UTF-16 with a mark', utf16('The café.', true), 'The café.'],
		['UTF-16 without', utf16('The café.', false), 'The café.'],
		['GB18030', Uint8Array.from(CHINESE), '渡轮撞上码头。港口警方说，没有人受伤。'],
	];
	test.each(cases)('%s text is read as it was written', async (_, bytes, text) => {
		expect((await only(all('a.txt', bytes))).text).toBe(text);
	});

	test('lists in UTF-16 and windows-1252 are read too, and one wrong line spoils itself alone', async () => {
		const line = (text: string) => JSON.stringify({ articleBody: text, url: `https://a.example/${text.length}` });
		const lines = `${line('The café.')}\n${line('Plain.')}\n`;
		const long = line(`The café’s €5.${' '.repeat(10_000)}It’s so.`);
		expect((await only(all('a.json', windows1252(long)))).text.replace(/ +/g, ' ')).toBe('The café’s €5. It’s so.');
		const texts = async (bytes: Uint8Array) =>
			(await all('a.jsonl', bytes)).map((found) => (found.kind === 'article' ? found.article.text : found.kind));
		expect(await texts(utf16(lines, true))).toEqual(['The café.', 'Plain.']);
		expect(await texts(windows1252(lines))).toEqual(['The café.', 'Plain.']);
		const mixed = new Uint8Array([...strToU8(line('Österreich’s.')), 10, ...windows1252(line('The café.'))]);
		expect(await texts(mixed)).toEqual(['Österreich’s.', 'The café.']);
	});

	test('a page is read as it declares, and as it is where that is wrong', async () => {
		const declared = PAGE.replace(
			'<head>',
			'<head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
		);
		expect((await only(all('a.html', windows1252(declared.replace('Part 1', 'Café'))))).text).toContain('Café');
		const wrong = PAGE.replace('<head>', '<head><meta charset="utf-8">').replace('Part 1', 'Café');
		expect((await only(all('a.html', windows1252(wrong)))).text).toContain('Café');
		// Saved as it came from a server that said "UTF-8", whatever the page says.
		expect((await only(all('a.html', declared.replace('Part 1', 'Café’s €5')))).text).toContain('Café’s €5');
	});
});

const ARCHIVE = [
	{ url: 'https://daily.example/', type: 'text/html', body: '', status: '301 Moved' },
	{ url: 'https://daily.example/ferry', type: 'text/html; charset=utf-8', body: PAGE },
	{ url: 'https://daily.example/mark.png', type: 'image/png', body: 'PNG' },
	{ url: 'https://daily.example/home', type: 'text/html', body: '<ul><li><a href="/x">Home</a></ul>' },
];
const OF_ARCHIVE = [
	'https://daily.example/ beside',
	'https://daily.example/ferry',
	'https://daily.example/mark.png beside',
	'https://daily.example/home no article on this page',
];

describe('a web archive', () => {
	test('gives its pages, and counts what is none', async () => {
		const found = await all('crawl.warc.gz', await warc(ARCHIVE));
		expect(told(found)).toEqual(OF_ARCHIVE);
		expect(found[1]).toMatchObject({ article: OF_PAGE });
	});

	test('that ends in the middle gives the pages before', async () => {
		const records = await warcRecords(ARCHIVE);
		const whole = Uint8Array.from(records.flatMap((record) => [...record]));
		const ends = records.map((_, last) => records.slice(0, last + 1).reduce((sum, { length }) => sum + length, 0));
		for (let length = 40; length < whole.length; length += 23) {
			const before = OF_ARCHIVE.slice(0, ends.filter((end) => end <= length).length);
			if (ends.includes(length)) continue;
			const expected = before.length === 0 ? ['crawl.warc.gz damaged'] : [...before, 'crawl.warc.gz cut off'];
			expect(told(await all('crawl.warc.gz', whole.slice(0, length)))).toEqual(expected);
		}
		// Unpacked, it may end within a picture, which is passed over, and where a record ends nothing shows that it is cut.
		const plain = gunzipSync(whole);
		for (let length = 10; length < plain.length; length += 31) {
			const cut = told(await all('crawl.warc', plain.slice(0, length)));
			if (cut.length === OF_ARCHIVE.length || !OF_ARCHIVE.includes(cut.at(-1) ?? ''))
				expect(cut.at(-1)).toMatch(/^crawl\.warc (?:cut off|damaged)$/);
			else expect(OF_ARCHIVE.slice(0, cut.length)).toEqual(cut);
		}
		expect(told(await all('crawl.warc', 'no archive'))).toEqual(['crawl.warc damaged']);
	});

	test('packed as WACZ is the same', async () => {
		const wacz = zipSync({
			'datapackage.json': strToU8('{"profile":"data-package"}'),
			'pages/pages.jsonl': strToU8('{"format":"json-pages-1.0"}'),
			'archive/data.warc.gz': [await warc(ARCHIVE), { level: 0 }],
		});
		expect(told(await all('crawl.wacz', wacz))).toEqual(OF_ARCHIVE);
	});
});

describe('an archive of files', () => {
	const files = {
		'a/ferry.html': strToU8(PAGE),
		'note.txt': strToU8(SENTENCE),
		'pier.png': strToU8('PNG'),
		'b/bad.json': strToU8('{'),
	};

	test('gives what each holds', async () => {
		expect(told(await all('files.zip', zipSync(files)))).toEqual([
			'https://daily.example/ferry',
			'note.txt',
			'pier.png beside',
			'b/bad.json:1 cut off',
		]);
	});

	test('with a password says so of each file', async () => {
		expect(told(await all('files.zip', lockedZip('note.txt', SENTENCE)))).toEqual(['note.txt password protected']);
	});

	test('that ends in the middle gives the files before', async () => {
		const zip = zipSync(files, { level: 0 });
		expect(told(await all('files.zip', zip.slice(0, zip.length - 200)))).toEqual([
			'https://daily.example/ferry',
			'note.txt',
			'pier.png beside',
			'b/bad.json:1 cut off',
			'files.zip cut off',
		]);
		expect(told(await all('files.zip', zip.slice(0, 800)))).toEqual(['files.zip damaged']);
	});

	test('with a damaged file gives the others', async () => {
		const zip = zipSync(files);
		const view = new DataView(zip.buffer);
		const start = 30 + view.getUint16(26, true);
		zip.fill(0xff, start + 10, start + 60);
		expect(told(await all('files.zip', zip))).toEqual([
			'a/ferry.html damaged',
			'note.txt',
			'pier.png beside',
			'b/bad.json:1 cut off',
		]);
		expect(told(await all('files.zip', 'PK\u0003\u0004 and nothing'))).toEqual(['files.zip damaged']);
	});

	test('within an archive is not opened, and a small file that unpacks to a large one is not unpacked whole', async () => {
		expect(told(await all('bomb.zip', bombZip('big.txt')))).toEqual(['big.txt file too large']);
		expect(told(await all('nested.zip', zipSync({ 'inner.zip': zipSync(files) })))).toEqual([
			'inner.zip archive within an archive',
		]);
	}, 30_000);

	test("of Omnivore's export is read by its lists", async () => {
		const item = (number: number, more: object) => ({
			id: `id-${number}`,
			slug: `ferry-${number}`,
			title: `Ferry ${number}`,
			author: 'Ilse Marrow',
			url: `https://daily.example/${number}`,
			savedAt: '2031-04-09T10:00:00.000Z',
			publishedAt: '2031-04-07T08:15:00.000Z',
			...more,
		});
		const zip = zipSync({
			'metadata_0_to_20.json': strToU8(JSON.stringify([item(1, {}), item(2, {})])),
			'metadata_20_to_40.json': strToU8('{"'),
			'content/ferry-1.html': strToU8(`<div><p>${SENTENCE}</p><p>Second.</p></div>`),
			'highlights/ferry-1.md': strToU8('> Second.'),
		});
		const found = await all('omnivore.zip', zip);
		expect(told(found)).toEqual(['https://daily.example/1', 'Ferry 2 no text', 'metadata_20_to_40.json not JSON']);
		// Unpacked to a folder, and that packed again.
		const again = Object.entries(unzipSync(zip)).map(([name, bytes]) => [`omnivore/${name}`, bytes] as const);
		expect(told(await all('again.zip', zipSync(Object.fromEntries(again))))).toEqual([
			'https://daily.example/1',
			'Ferry 2 no text',
			'omnivore/metadata_20_to_40.json not JSON',
		]);
		expect(found[0]).toMatchObject({
			article: {
				title: 'Ferry 1',
				author: 'Ilse Marrow',
				published: '2031-04-07T08:15:00Z',
				text: `${SENTENCE}\nSecond.`,
			},
		});
	});
});

describe('what is hostile', () => {
	test('costs its length and no more, and never throws', async () => {
		const deep = '<div>'.repeat(20_000) + SENTENCE;
		for (const [name, content] of [
			['a.html', deep],
			['a.json', '['.repeat(300_000)],
			['a.json', `[${'{"a":'.repeat(100_000)}`],
			['a.jsonl', `${JSON.stringify({ content: deep, is_archived: 1, domain_name: 'x' })}\n`],
			['a.mhtml', `Content-Type: multipart/related; boundary=a\r\n\r\n${'--a\r\n'.repeat(50_000)}`],
			['a.txt', `${'x'.repeat(500_000)}`],
			['a.zip', gzipSync(strToU8('PK'))],
		] as const) {
			const found = await all(name, content);
			expect(found.length).toBeGreaterThan(0);
			expect(found.every(({ kind }) => kind === 'bad' || kind === 'article')).toBe(true);
		}
	}, 30_000);

	test('random bytes under any name are articles or named, and never throw', async () => {
		const names = ['a.json', 'a.jsonl', 'a.html', 'a.mhtml', 'a.md', 'a.txt', 'a.warc', 'a.zip', 'a.wacz', 'a'];
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 600 }), async (name, bytes) => {
				for (const found of await all(name, bytes))
					expect(['article', 'bad', 'beside', 'record']).toContain(found.kind);
			}),
			{ numRuns: 300 },
		);
	});
});
