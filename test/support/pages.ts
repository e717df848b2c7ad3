import type { ServedPage } from './server.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (title: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** An article that has nothing to do with any story of the tests. */
export const BAKERY: ServedPage = {
	html: page(
		'Old bakery in Quillhaven reopens after nine years',
		`<article><h1>Old bakery in Quillhaven reopens after nine years</h1>${paragraphs(
			'The bakery on Tanner Row in Quillhaven will sell bread again from Monday, nine years after its ovens went cold.',
			'Two sisters, Hilde and Marta Ostrom, bought the house in spring and restored the brick oven with the help of a mason from Norrby. They found the old recipes in a biscuit tin under the stairs.',
			'The rye loaf, for which people once came from three valleys, needs two days from the first sourdough to the crust. Hilde Ostrom said she would bake only forty of them a day.',
			'The town council has given the house a grant of 12,000 crowns, because it hopes that other shops will follow. Of the eleven on Tanner Row, four stand empty.',
			'A small table by the window is kept for anyone who wants to read the paper. Coffee is served until the bread is gone.',
		)}</article>`,
	),
};

export const FRONT_PAGE: ServedPage = {
	html: page(
		'Quillhaven Post',
		`<h1>Quillhaven Post</h1><ul>${Array.from(
			{ length: 12 },
			(_, index) => `<li><a href="/story-${index}">Headline number ${index + 1}</a></li>`,
		).join('')}</ul>`,
	),
};

/** The same page from a server that forbids its pages everything that can be forbidden. */
export function forbidEverything({ html }: ServedPage): ServedPage {
	return {
		html,
		headers: {
			'content-security-policy':
				"default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
		},
	};
}
