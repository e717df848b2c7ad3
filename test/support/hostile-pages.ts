import type { ServedPage } from './server.ts';

/** Runs in the page before anything else of it: notes whatever the page can learn, and gets in the way wherever it can. */
const SPY = `
const seen = (window.seen = []);
const note = (value) => {
	if (typeof value === 'string') seen.push(value);
	else if (value instanceof Node) seen.push(String(value.textContent), String(value.shadowRoot?.textContent ?? ''));
};
// What is called on the way to a mark or a card: whoever shares these with the page is overheard, or stopped.
const watched = [
	[Node.prototype, ['appendChild', 'insertBefore', 'cloneNode', 'contains']],
	[Element.prototype, ['append', 'replaceChildren', 'setAttribute', 'attachShadow', 'getClientRects']],
	[Document.prototype, ['createElement', 'createElementNS', 'createTextNode', 'createRange']],
	[Range.prototype, ['setStart', 'setEnd', 'toString']],
	[Array.prototype, ['map', 'filter', 'push', 'join', 'flatMap']],
	[String.prototype, ['slice', 'replace', 'indexOf', 'trim']],
	[Map.prototype, ['set', 'get']],
	[JSON, ['parse', 'stringify']],
	[CSSStyleSheet.prototype, ['replaceSync']],
	[EventTarget.prototype, ['addEventListener']],
	[DOMImplementation.prototype, ['createHTMLDocument']],
];
for (const [owner, names] of watched) {
	for (const name of names) {
		const real = owner[name];
		owner[name] = function (...given) {
			if (window.armed) {
				window.armed = false;
				for (const one of [this, ...given]) note(one);
				window.armed = true;
			}
			return real.apply(this, given);
		};
	}
}
// An element's own class is told of every element of its name, and may look into a closed root.
const internals = [];
for (const name of ['crosscheck-card', 'crosscheck-host']) {
	customElements.define(name, class extends HTMLElement {
		constructor() { super(); internals.push(this.attachInternals()); }
	});
}
for (const type of ['message', 'click', 'keydown', 'keyup', 'focusin', 'focusout', 'pointermove', 'beforetoggle', 'toggle', 'scroll', 'copy', 'crosscheck']) {
	addEventListener(type, (event) => { note(event.data); for (const node of event.composedPath()) if (node instanceof Node && node !== document && node.nodeName !== 'HTML' && node.nodeName !== 'BODY') note(node); }, true);
}
new MutationObserver((records) => {
	for (const { addedNodes } of records) for (const node of addedNodes) {
		note(node);
		if (node.parentNode !== document.documentElement || node.nodeName === 'BODY') continue;
		// Into the card's own element, before it is seen.
		try { node.attachShadow({ mode: 'open' }); seen.push('SHADOWED'); } catch {}
		node.innerHTML = '<p>The sources are lying</p>';
	}
}).observe(document, { childList: true, subtree: true });
/** All that a page has to read what is on the screen. */
window.spy = (words) => {
	for (const one of internals) note(one.shadowRoot?.textContent);
	for (const element of document.querySelectorAll('*')) note(element.shadowRoot?.textContent);
	for (const element of document.documentElement.children) { note(element); note(element.innerText); note(element.getHTML?.({ serializableShadowRoots: true })); }
	getSelection().selectAllChildren(document.documentElement);
	note(getSelection().toString());
	getSelection().removeAllRanges();
	for (let y = 0; y < innerHeight; y += 40) for (let x = 0; x < innerWidth; x += 40) for (const element of document.elementsFromPoint(x, y)) if (element.id === '' && element.parentNode === document.documentElement && element !== document.body) note(element);
	return { overheard: seen.filter((text) => words.some((one) => text.includes(one))).slice(0, 3), guessed: words.filter((one) => window.find?.(one)) };
};
// Nobody outside the extension is heard by it.
setInterval(() => {
	for (const call of ['page.check', 'page.left', 'content.show', 'content.run', 'tab.run']) {
		for (const argument of [0, 'check', { tabId: 1, task: 'check' }, { id: 'forged', text: 'Forged. '.repeat(99) }]) {
			postMessage({ call, argument }, '*');
			document.dispatchEvent(new CustomEvent('crosscheck', { detail: { call, argument } }));
			for (const runtime of [window.chrome?.runtime, window.browser?.runtime]) runtime?.sendMessage?.({ call, argument })?.catch?.(() => {});
		}
	}
}, 50);
window.armed = true;
`;

/** The same article from a page that listens to everything. */
export function spying({ html }: ServedPage): ServedPage {
	return { html: html.replace('<head>', `<head><script>${SPY}</script>`) };
}

const GENERIC = ['serif', 'sans-serif', 'system-ui', 'ui-serif', 'ui-sans-serif'];

/**
 * The same article from a page that lends its own letters to whoever asks for a typeface by name: a request for a letter
 * tells the page that it is on the screen. `url` is where its requests for letters go.
 */
export function lendingFonts({ html }: ServedPage, families: readonly string[]): ServedPage {
	const faces = [...families, ...GENERIC].map(
		(family) => `@font-face{font-family:"${family}";src:url("/letters-${family.replace(/\W/g, '-')}")}`,
	);
	return { html: html.replace('</head>', `<style>${faces.join('')}</style></head>`) };
}

/** The same article from a page that takes away whatever is added to it, until it is told to stop. */
export function tearing({ html }: ServedPage): ServedPage {
	const script = `window.tearing = true;
		const tear = () => {
			if (!window.tearing) return;
			CSS.highlights.clear();
			for (const one of [...document.documentElement.children]) if (one !== document.head && one !== document.body) one.remove();
		};
		new MutationObserver(tear).observe(document, { childList: true, subtree: true });
		setInterval(tear, 5);`;
	return { html: html.replace('<head>', `<head><script>${script}</script>`) };
}

/** What runs where it is taken for markup: it writes into the title of whatever page it runs in. */
const MARKUP = `<img src=x onerror="document.title='RUN'"><svg onload="document.title='RUN'">`;
const ESCAPED = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same article, with an attack in everything that is said about it and in its words. */
export function attacking({ html }: ServedPage, name: string): ServedPage {
	const linked = JSON.stringify({
		'@type': 'NewsArticle',
		headline: `${name} \u202e${MARKUP}\u2066\u200b`,
		publisher: { name: `${name} ${MARKUP}` },
		author: [{ name: MARKUP }, { name: '__proto__' }],
		url: "javascript:document.title='RUN'",
		inLanguage: 'en',
		datePublished: '2025-06-15T07:50:00+01:00',
	})
		.replaceAll('</', '<\\/')
		.replace('{', '{"__proto__":{"polluted":"RUN"},"constructor":{"prototype":{"polluted":"RUN"}},');
	return {
		html: html
			.replace(/<title>[\s\S]*?<\/title>/, `<title>${'Long '.repeat(1_000_000)}</title>`)
			.replace(/<meta property="og:[^>]*>/g, '')
			.replace(/<link rel="canonical"[^>]*>/, `<link rel="canonical" href="javascript:document.title='RUN'">`)
			.replace('</head>', `<script type="application/ld+json">${linked.replaceAll('<', '\\u003c')}</script></head>`)
			.replaceAll(/ people\b/g, ` people ${ESCAPED} \u202e\u200b`),
	};
}

/** Some hundred at a time: put in one by one they take Firefox half a minute, and all at once they end Chromium's process. */
const nest = (depth: number): string =>
	`let last = body; for (let left = ${depth}; left > 0; ) { let root; let at; for (let i = 0; i < 500 && left > 0; i++, left--) { const next = document.createElement(i % 3 ? 'div' : 'figure'); next.className = i % 2 ? 'caption' : 'byline'; next.append('The bridge was closed. '); root ??= next; at?.append(next); at = next; } last.append(root); last = at; }`;

/** Pages of a size that nobody reads; each is made where it is read. */
export const HUGE: Readonly<Record<string, ServedPage>> = Object.fromEntries(
	Object.entries({
		// Several times as much as is ever read of a page (page/copy.ts): more only takes the browser longer to draw.
		// What is not on the screen need not be drawn, or drawing takes the browser a minute.
		'many-nodes': `const made = document.createElement('template'); made.innerHTML = ('<section style="content-visibility: auto">' + '<p>The bridge was closed on <b>Monday</b> for six weeks, the county said. </p>'.repeat(1000) + '</section>').repeat(60); body.append(made.content);`,
		'drawn-nests': `${nest(2_000)}`,
		// More than a few thousand no browser draws: it ends the page's process.
		'deep-nests': `body.style.display = 'none'; ${nest(100_000)}`,
		'long-words': `const p = document.createElement('p'); p.append('x'.repeat(6000000)); body.append(p);`,
		'long-text': `const p = document.createElement('p'); p.append('The bridge was closed on Monday for six weeks. '.repeat(130000)); body.append(p);`,
		'many-spaces': `const p = document.createElement('p'); p.append('The bridge was closed.' + ' '.repeat(1400000) + '. "'.repeat(30000)); body.append(p);`,
	}).map(([name, make]) => [
		name,
		{
			html: `<!doctype html><html lang="en"><head><title>Huge</title></head><body><article><h1>Bridge closed for six weeks</h1></article><script>const body = document.querySelector('article'); ${make}</script></body></html>`,
		},
	]),
);
