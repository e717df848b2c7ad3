import type { ServedPage } from './server.ts';

const LONG_AGO = '<p style="height: 60vh"></p>';

/** The same article in the shapes in which outlets serve it. */
export function inFrame(name: string): ServedPage {
	return {
		html: `<!doctype html><html lang="en"><title>Reader</title><body><h1>Today's paper</h1><iframe src="/${name}" width="900" height="700"></iframe></body></html>`,
	};
}

/** In a component: an open shadow tree, with the words in a slot of it and in the tree itself. */
export function inComponent({ html }: ServedPage): ServedPage {
	const script = `const article = document.querySelector('article');
		const host = document.createElement('story-body');
		article.replaceWith(host);
		host.attachShadow({ mode: 'open' }).append(article);`;
	return { html: html.replace('</body>', `<script>${script}</script></body>`) };
}

/** As a machine translation by Chrome leaves it. */
export function translated({ html }: ServedPage): ServedPage {
	return {
		html: html
			.replace('<html ', '<html class="translated-ltr" ')
			.replace(/<p>([^<]*)<\/p>/g, '<p><font dir="auto"><font dir="auto">$1</font></font></p>'),
	};
}

/** A live blog of this article's paragraphs, the last on top; `window.post(words)` adds one. */
export function liveBlog({ html }: ServedPage): ServedPage {
	const paragraphs = [...html.matchAll(/<p[^>]*>[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
	const entries = paragraphs.map(
		(paragraph, i) => `<section class="entry"><h2>Update ${i + 1}</h2>${paragraph}</section>`,
	);
	const script = `window.post = (words) => {
		const entry = document.createElement('section');
		const p = document.createElement('p');
		p.textContent = words;
		entry.append(p);
		document.querySelector('article').prepend(entry);
	};`;
	return {
		html: html.replace(
			/<article[\s\S]*<\/article>/,
			`<article class="live">${entries.toReversed().join('')}</article><script>${script}</script>${LONG_AGO}`,
		),
	};
}

/** Below the end its site goes on to the next article, which is longer; each figure has the mark of a note behind it. */
export function followed({ html }: ServedPage, next: ServedPage): ServedPage {
	const noted = html.replace(/<p\b[^>]*>[\s\S]*?<\/p>/g, (paragraph) =>
		paragraph.replace(/(?<![\d.,:#&])(\d+)(?= [a-z])/g, '$1<sup><a href="#note">1</a></sup>'),
	);
	const [article = ''] = /<article[\s\S]*<\/article>/.exec(next.html) ?? [];
	const [body = ''] = /(?<=<\/h1>)[\s\S]*(?=<\/article>)/.exec(article) ?? [];
	return { html: noted.replace('</article>', `</article>${article.replace(body, body.repeat(8))}`) };
}

/** Every other paragraph in a fold that is closed. */
export function folded({ html }: ServedPage): ServedPage {
	let count = 0;
	const fold = (paragraph: string) =>
		++count % 2 ? paragraph : `<details><summary>More</summary>${paragraph}</details>`;
	return { html: html.replace(/<p\b[^>]*>[\s\S]*?<\/p>/g, fold) };
}

/** Its paragraphs side by side, in a row that scrolls by itself. */
export function inRow({ html }: ServedPage): ServedPage {
	const style = '<style>.row { display: flex; overflow-x: auto; width: 500px } .row p { flex: 0 0 400px }</style>';
	const paragraphs = html.match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? [];
	return {
		html: html
			.replace('</head>', `${style}</head>`)
			.replace(
				/(<article[^>]*>)[\s\S]*<\/article>/,
				`$1<h1>Ferry</h1><div class="row">${paragraphs.join('')}</div></article>`,
			),
	};
}

/** Drawn larger than its own style sheets have it, by one more of them. */
export function enlarged({ html }: ServedPage): ServedPage {
	return { html: html.replace('</head>', '<style>html { zoom: 1.6 }</style></head>') };
}

/** Lifted above all else of its page, with room for shapes between its edge and its words. */
export function lifted({ html }: ServedPage): ServedPage {
	const style = '<style>article { position: relative; z-index: 10; background: white; padding: 20px 60px }</style>';
	return { html: html.replace('</head>', `${style}</head>`) };
}

/** Below a heading that stays at the window's head. */
export function headed({ html }: ServedPage, height: number): ServedPage {
	const head = `<header style="position: sticky; top: 0; height: ${height}px; background: teal; z-index: 9">Paper</header>`;
	return { html: html.replace(/<body[^>]*>/, `$&${head}<div style="height: 900px"></div>`) };
}

/** The page keeps what a pointer does in its article to itself. */
export function keepingClicks({ html }: ServedPage): ServedPage {
	const script = `for (const type of ['click', 'pointermove']) document.querySelector('article').addEventListener(type, (event) => event.stopPropagation());`;
	return { html: html.replace('</body>', `<script>${script}</script></body>`) };
}

/** The first of two pages. */
export function paged({ html }: ServedPage): ServedPage {
	return {
		html: html
			.replace('</head>', '<link rel="next" href="/paged?page=2"></head>')
			.replace(/<link rel="canonical"[^>]*>/, '')
			.replace(/<meta property="og:url"[^>]*>/, ''),
	};
}

/** From right to left, as a page of another language carries an English article. */
export function mirrored({ html }: ServedPage): ServedPage {
	return { html: html.replace('<html ', '<html dir="rtl" ') };
}

/**
 * A page that does not rest: `window.live` has it load its typeface, show the rest of the article, put an advertisement into
 * the midst of it. A picture of unknown height loads when it comes near the window.
 */
export function restless({ html }: ServedPage): ServedPage {
	let count = 0;
	const face = `@font-face { font-family: Late; src: local("DejaVu Sans"), local("Liberation Sans"), local("Arial"), local("Helvetica"); size-adjust: 135%; }`;
	const script = `window.live = {
		async typeface() {
			document.body.style.fontFamily = 'Late, sans-serif';
			await document.fonts.ready;
		},
		more() { for (const p of document.querySelectorAll('.rest')) p.hidden = false; },
		advertise() {
			const advertisement = document.createElement('div');
			advertisement.style.height = '250px';
			document.querySelector('article p:nth-of-type(2)').before(advertisement);
		},
	};`;
	return {
		html: html
			// What the button brings stands before words that differ, and moves them.
			.replace(/<p[^>]*>/g, (start) =>
				++count === 2 ? `<p class="rest" hidden>${'The harbour was silent. '.repeat(40)}</p>${start}` : start,
			)
			.replace('</head>', `<style>${face}</style></head>`)
			.replace(
				/(<article[^>]*>)/,
				'$1<img loading="lazy" src="/picture" alt="" style="display: block; margin-top: 3000px">',
			)
			.replace('</body>', `<script>${script}</script></body>`),
	};
}

/** 400 pixels high, which a page learns when it has come. */
export const PICTURE: ServedPage = {
	html: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="teal"/></svg>',
	headers: { 'content-type': 'image/svg+xml' },
};

/** A site of one document: its links, and the browser's way back, put another article into it. */
export function oneDocument(pages: Readonly<Record<string, ServedPage>>): ServedPage {
	const articles = Object.fromEntries(
		Object.entries(pages).map(([name, { html }]) => [name, /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '']),
	);
	const script = `const articles = ${JSON.stringify(articles).replaceAll('<', '\\u003c')};
		const show = (name) => { document.querySelector('main').innerHTML = articles[name] ?? Object.values(articles)[0]; document.title = name; };
		addEventListener('popstate', () => show(location.hash.slice(1) || location.pathname.slice(1)));
		addEventListener('click', (event) => {
			const link = event.target.closest('a[data-article]');
			if (!link) return;
			event.preventDefault();
			history.pushState(null, '', '/' + link.dataset.article);
			show(link.dataset.article);
			scrollTo(0, 0);
		});
		show(location.pathname.slice(1));`;
	const links = Object.keys(pages).map((name) => `<a href="/${name}" data-article="${name}">${name}</a>`);
	return {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Paper</title></head><body><nav>${links.join(' ')}</nav><main></main><script>${script}</script></body></html>`,
	};
}

/** For phones, by a script of its own that shows it when it has drawn it; it names the page that it is made from. */
export function amp({ html }: ServedPage, canonical: string): ServedPage {
	const boilerplate =
		'<style amp-boilerplate>body{animation:start 8s steps(1,end) both}@keyframes start{from{visibility:hidden}to{visibility:visible}}</style>';
	const script = `document.querySelector('[amp-boilerplate]').remove(); document.documentElement.classList.add('i-amphtml-standalone');`;
	return {
		html: html
			.replace('<html ', '<html amp ')
			.replace(/<link rel="canonical"[^>]*>/, '')
			.replace('</head>', `${boilerplate}<link rel="canonical" href="${canonical}"></head>`)
			.replace(/<p>/g, '<amp-ad width="300" height="250" type="x">Advertisement</amp-ad><p>')
			.replace('</body>', `<script>${script}</script></body>`),
	};
}

const HEADLINE = 'Three die as ferry Lady Rowena hits Cairnmouth breakwater in fog';

/** What those who do not pay see of it: the first paragraphs, which fade, and an offer. */
export function teaser({ html }: ServedPage): ServedPage {
	const shown = (html.match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? []).slice(0, 8).join('');
	const stated = JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: false });
	return {
		html: html.replace(
			/<article[\s\S]*<\/article>/,
			`<script type="application/ld+json">${stated}</script><article><h1>${HEADLINE}</h1>${shown}</article>
			<div class="paywall-offer"><h2>Read on</h2><p>Subscribe now to read all of this article, and everything else that we write, for one crown a week.</p><button>Subscribe</button></div>`,
		),
	};
}
