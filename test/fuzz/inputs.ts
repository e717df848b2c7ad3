import fc from 'fast-check';
import { storyArticles } from '../support/stories.ts';

/** Whole sentences of the invented stories: with them a random text is read as news, and really compared. */
const SENTENCES = storyArticles().flatMap(({ text }) => text.split(/(?<=[.!?”"])\s+|\n+/));

/** What readers look for, one by one and in any order. */
const SIGNS = [
	...[
		'14',
		'9,999,999',
		'1.5 million',
		'$3.2bn',
		'£',
		'€5m',
		'12%',
		'20 per cent',
		'3/4',
		'½',
		'52-48',
		'1,2,3',
		'0',
		'-7',
		'٣',
		'第',
		'1e309',
	],
	...[
		'twenty-three',
		'a dozen',
		'several hundred',
		'third',
		'half',
		'no one',
		'both',
		'at least',
		'more than',
		'about',
		'between',
		'aged',
	],
	...[
		'Monday',
		'last Friday',
		'May 3, 2031',
		'31 February 2030',
		'2031-13-45',
		'5:60 p.m.',
		'yesterday',
		'in 1999',
		'the 1980s',
		'on',
		'since',
	],
	...[
		'“',
		'”',
		'"',
		"'",
		'‘',
		'’',
		'«',
		'»',
		'„',
		'—',
		'–',
		'…',
		'...',
		'(',
		')',
		'[',
		']',
		':',
		';',
		',',
		'.',
		'?',
		'!',
		'-',
		'/',
		'&',
		'@',
		'#',
		'*',
	],
	...[
		'said',
		'told reporters',
		'according to',
		'he',
		'she',
		'it',
		'denied',
		'not',
		'never',
		'may',
		'would',
		'was arrested',
		'will be',
		'claimed that',
	],
	...[
		'Mr.',
		'Dr. Maud Ferrand',
		'Ferrand',
		'U.S.',
		'EU',
		'McDonald-O’Neill',
		'van der Berg',
		'St. Aldric',
		'the Harbour Board',
		'Jr.',
		'III',
		'N’Dour',
	],
	...['km', 'kg', 'feet', '°C', 'magnitude', 'years', 'people', 'dead', 'injured', 'votes', 'crowns'],
	...[
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		' ',
		'\u00a0',
		'\u200b',
		'\u202e',
		'\u2066',
		'\u00ad',
		'\ufeff',
		'\u0000',
		'\ud800',
		'\udc00',
		'𝒳',
		'👩‍👩‍👧',
		'e\u0301',
		'İ',
		'ß',
		'ﬁ',
	],
	...[
		'<b>',
		'</script>',
		'&amp;',
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'javascript:alert(1)',
		'https://x.example/?a=b',
	],
];

export const sign: fc.Arbitrary<string> = fc.constantFrom(...SIGNS);

const piece = fc.oneof(
	{ weight: 5, arbitrary: sign },
	{ weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
	{ weight: 2, arbitrary: fc.constantFrom(...SENTENCES).chain((sentence) => partOf(sentence)) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

function partOf(text: string): fc.Arbitrary<string> {
	return fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
}

/** Between the pieces mostly a space, sometimes nothing. */
export const newsText: fc.Arbitrary<string> = fc
	.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 24 })
	.map((parts) => parts.flat().join(''));

const NAMES =
	'html head body main article section div p span a b br hr img table tr td th ul ol li h1 h2 h3 blockquote pre figure figcaption form input button header footer nav aside font center time iframe noscript template svg math title meta base script style x-y o:p'.split(
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
	'__proto__',
];
const LINKED_DATA = [
	'<script type="application/ld+json">{"@type":"NewsArticle","headline":"A \\u202e title","datePublished":"2031-05-07","author":{"@id":"#a"},"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}</script>',
	'<script type="application/ld+json">{"@type":["__proto__","Article"],"headline":["x"],"__proto__":{"polluted":true},"url":"javascript:alert(1)"}</script>',
	'<script type="application/ld+json">[[[[[{}]]]]]//]]></script>',
	'<meta property="og:title" content="&#x110000;&lt;img src=x onerror=alert(1)&gt;">',
	'<meta property="article:published_time" content="2031-99-99T99:99">',
	'<link rel="canonical" href="javascript:alert(1)">',
	'<base href="data:text/html,x">',
];

/** Tags opened and closed without any plan, around text that may be an article. */
export const markup: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{
				weight: 4,
				arbitrary: fc
					.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...CLASSES))
					.map(([name, names]) => `<${name} class="${names}" id="${names}">`),
			},
			{ weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `</${name}>`) },
			{ weight: 4, arbitrary: fc.constantFrom(...SENTENCES).map((sentence) => `<p>${sentence}</p>`) },
			{ weight: 2, arbitrary: piece },
			{ weight: 1, arbitrary: fc.constantFrom(...LINKED_DATA) },
		),
		{ maxLength: 50 },
	)
	.map((parts) => parts.join(''));

/** Values whose keys are those that matter, prototypes' own among them. */
const KEYS = [
	...[
		'id',
		'text',
		'url',
		'title',
		'publisher',
		'author',
		'published',
		'modified',
		'language',
		'call',
		'argument',
		'tabId',
		'task',
		'kind',
	],
	...[
		'@type',
		'@id',
		'@graph',
		'headline',
		'articleBody',
		'datePublished',
		'inLanguage',
		'name',
		'mainEntityOfPage',
		'identifier',
		'message',
	],
	...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'length', '0'],
];
const WORDS = [
	'NewsArticle',
	'check',
	'keep',
	'notAnArticle',
	'translated',
	'stopped',
	'https://a.example/1',
	'javascript:alert(1)',
	'2031-05-07',
	'en',
	'',
];

/** As JSON text, which can have a key `__proto__` and can be kept as a case. */
export const jsonText: fc.Arbitrary<string> = fc
	.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4, withCrossShrink: true },
			fc.oneof(fc.constantFrom(...WORDS), newsText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 }).map((entries) => new Map(entries)),
		),
	}))
	.value.map(toJson);

function toJson(value: unknown): string {
	if (value instanceof Map)
		return `{${[...value].map(([key, one]) => `${JSON.stringify(key)}:${toJson(one)}`).join(',')}}`;
	if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
	return JSON.stringify(value) ?? 'null';
}
