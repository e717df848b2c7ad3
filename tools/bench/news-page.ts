import type { Article } from '../../src/engine/types.ts';

/** An article as outlets serve it: between menus, teasers, boxes and comments, three or four elements to each line of text. */
export function newsPage({ title = '', text, publisher = 'The Courier', published = '' }: Article): string {
	const lines = text.split('\n');
	const body = lines.map(
		(line, i) =>
			`<div class="block block--text"><p class="paragraph" data-index="${i}">${inline(escaped(line))}</p></div>${
				i % 7 === 6 ? BOX : ''
			}`,
	);
	const linked = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: published });
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(publisher)}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${escaped(publisher)}">
<script type="application/ld+json">${linked.replaceAll('<', '\\u003c')}</script><style>${STYLE}</style></head><body>
<header class="site-header"><nav class="menu"><ul>${repeat(90, (i) => `<li class="menu-item"><a href="/section/${i}"><span>Section ${i}</span></a></li>`)}</ul></nav></header>
<main class="layout"><article class="story"><h1>${escaped(title)}</h1><div class="byline"><span>By</span> <a href="/people/7">A. Writer</a></div>
${body.join('\n')}</article>
<aside class="rail">${repeat(60, teaser)}</aside></main>
<section class="comments">${repeat(120, comment)}</section>
<footer>${repeat(8, (i) => `<div class="column"><h4>Column ${i}</h4><ul>${repeat(9, (k) => `<li><a href="/about/${i}/${k}">Link ${k}</a></li>`)}</ul></div>`)}</footer>
</body></html>`;
}

const STYLE = `${Array.from({ length: 400 }, (_, i) => `.layout .c${i} > p + p { margin: ${i % 9}px }`).join('\n')}
.layout { display: grid; grid-template-columns: 3fr 1fr } .menu ul { display: flex; flex-wrap: wrap } .ad { display: none }`;

const BOX = `<div class="ad" aria-hidden="true"><iframe title="ad"></iframe></div><figure><picture><source srcset="/p.webp"><img src="/p.jpg" alt=""></picture><figcaption><span class="caption">A view of the place. </span><span class="credit">Photo: The Courier</span></figcaption></figure>`;

const teaser = (i: number): string =>
	`<div class="teaser c${i}"><a href="/story/${i}"><img src="/t/${i}.jpg" alt=""><h3 class="teaser-title">Another story of the day, number ${i}</h3></a><p class="teaser-text">What happened there in one sentence, and why it is told today.</p><span class="time">${i} hours ago</span></div>`;
const comment = (i: number): string =>
	`<div class="comment" id="c${i}"><div class="comment-head"><b>Reader ${i}</b> <time>${i} minutes ago</time></div><div class="comment-text"><p>I was there on that day, and I saw the smoke from my window, number ${i}.</p></div><button>Reply</button></div>`;

const repeat = (count: number, make: (i: number) => string): string =>
	Array.from({ length: count }, (_, i) => make(i)).join('\n');

/** Some words are links or stressed, as in most articles. */
const inline = (line: string): string =>
	line.replace(/\b(\w{9,})\b/, '<a href="/topic/$1">$1</a>').replace(/\b(\d[\d,.]*\d)\b/, '<strong>$1</strong>');

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
