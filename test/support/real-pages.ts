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

/** The first of two pages. */
export function paged({ html }: ServedPage): ServedPage {
	return {
		html: html
			.replace('</head>', '<link rel="next" href="/paged?page=2"></head>')
			.replace(/<link rel="canonical"[^>]*>/, '')
			.replace(/<meta property="og:url"[^>]*>/, ''),
	};
}
