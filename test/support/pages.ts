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

/** Another outlet's report of it, which says the same. */
export const BAKERY_TOO: ServedPage = {
	html: BAKERY.html
		.replaceAll('Old bakery in Quillhaven reopens after nine years', 'Quillhaven has its bakery back')
		.replace('For which people once came', 'For which people came once')
		.replace('A small table by the window is kept', 'By the window a small table is kept'),
};

/** The same kind of thing from right to left, in a language that is kept and not compared. */
export const ARABIC: ServedPage = {
	html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مخبز قديم يفتح أبوابه من جديد</title></head><body><article><h1>مخبز قديم يفتح أبوابه من جديد</h1>${paragraphs(
		'سيبيع المخبز الواقع في شارع الدباغين الخبز من جديد ابتداء من يوم الاثنين، بعد تسع سنوات من انطفاء أفرانه وخروج آخر عماله.',
		'اشترت الأختان هند ومريم البيت في الربيع الماضي، ورممتا الفرن الحجري بمساعدة بنّاء من القرية المجاورة، وعثرتا على الوصفات القديمة في علبة تحت الدرج.',
		'ويحتاج رغيف الشعير الذي كان الناس يأتون من ثلاثة أودية لشرائه إلى يومين كاملين من العجن حتى القشرة، وقالت هند إنها لن تخبز منه سوى أربعين رغيفا في اليوم.',
		'ومنح مجلس البلدة البيت مبلغ اثني عشر ألفا، أملا في أن تفتح متاجر أخرى أبوابها في الشارع، فمن بين أحد عشر متجرا فيه لا تزال أربعة خالية.',
		'وقرب النافذة طاولة صغيرة لمن يريد أن يقرأ الجريدة، وتقدَّم القهوة إلى أن ينفد الخبز.',
	)}</article></body></html>`,
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

const NOTHING =
	"default-src 'none'; script-src 'none'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The same page from a server that forbids its pages everything that can be forbidden. */
export function forbidEverything({ html }: ServedPage): ServedPage {
	return { html, headers: { 'content-security-policy': NOTHING } };
}

/** And shuts them off from everything, their own address included. */
export function sandboxed({ html }: ServedPage): ServedPage {
	return {
		html,
		headers: { 'content-security-policy': `${NOTHING}; sandbox`, 'cross-origin-opener-policy': 'same-origin' },
	};
}

/** Pages, and what is shown like one, that hold nothing to read. */
export const NOTHING_TO_READ: Readonly<Record<string, ServedPage>> = {
	empty: { html: '' },
	blank: { html: '<!doctype html><html lang="en"><head><title></title></head><body> \n\u200b </body></html>' },
	rootless: { html: '<!doctype html><title>Gone</title><script>document.documentElement.remove()</script>' },
	garbled: {
		html: `<!doctype html><title>\ufffd\ufffd</title><p>${'\ufffd\u0000\u0007\u001b[0m\ud83d '.repeat(900)}</p>`,
	},
	words: { html: 'one\ntwo\nthree', headers: { 'content-type': 'text/plain; charset=utf-8' } },
	xml: { html: '<feed><entry><title>One</title></entry></feed>', headers: { 'content-type': 'application/xml' } },
	picture: {
		html: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>One</text></svg>',
		headers: { 'content-type': 'image/svg+xml' },
	},
	missing: { html: '{"error":"not found"}', headers: { 'content-type': 'application/json' } },
};
