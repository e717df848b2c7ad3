import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Entry>;

const FOLDER = new URL('../extension/_locales/', import.meta.url);
const ENGLISH = 'en';
const english = read(ENGLISH);
const translations = readdirSync(FOLDER).filter((locale) => locale !== ENGLISH);

/** Sentences that are the same in two languages, as they are names or the word is. Everything else is untranslated. */
const SAME_EVERYWHERE = ['extensionName', 'panelTitle', 'export_markdown'];
const SAME: Record<string, readonly string[]> = {
	de: ['kind_name', 'export_text'],
	fr: ['kind_date', 'figureArticles', 'libraryActions', 'keptCount_one', 'keptCount_other', 'oneText_one'],
	es: [],
	zh_CN: ['keyEnter', 'keyDelete', 'keyHome', 'keyEnd'],
};

/** What a button shows, and its name for those who do not see where it stands. */
const LABELS: readonly (readonly [string, string])[] = [
	['openArticle', 'openArticleOf'],
	['openKeptCopy', 'openKeptCopyOf'],
	['openOriginalShort', 'openOriginal'],
	['delete', 'deleteOne'],
	['takeBack', 'takeBackOf'],
	['keysReset', 'keysResetOf'],
	['whoSaysWhat', 'compareStory'],
];

/** What a typesetter of the language would strike out. */
const CARELESS: Record<string, readonly RegExp[]> = {
	en: [/"/, /\.\.\./, /'/],
	de: [/["”«»]/, /\.\.\./, /'/, / – \d/, /\S…/, /\b(du|dein|deine|Sie|Ihr|Ihre)\b/],
	// A narrow space that does not break before ; ! ? and inside « », a full one before a colon.
	fr: [
		/["“”]/,
		/\.\.\./,
		/'/,
		/[^\u202f][;!?»]/,
		/[^\u00a0]:(?=\s|$)/,
		/«(?!\u202f)/,
		/\s…/,
		/\b(tu|ton|ta|vous|votre|vos)\b/i,
	],
	es: [/["“”]/, /\.\.\./, /'/, /\s[;:!?»]/, /«\s/, /\s…/, /\b(usted|tú|tu|tus)\b/i, /^[^¿]*\?/, /^[^¡]*!/],
	// Marks of their own width, no space beside them, and one between Chinese and other writing.
	zh_CN: [
		/["']/,
		/\.\.\./,
		/\p{Script=Han}[,;:?!]/u,
		/[，。；：？！、“”《》] | [，。；：？！、“”《》]/,
		/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
	],
};

describe.each(translations)('the %s sentences', (locale) => {
	const messages = read(locale);
	const tag = messages['localeTag']?.message ?? '';

	test('are in the language of their folder', () => {
		expect(tag).toBe(locale.replace('_', '-'));
		expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
	});

	test('are complete', () => {
		expect(wanted(tag).filter((key) => !messages[key]?.message)).toEqual([]);
	});

	test('hold none that is not asked for', () => {
		const asked = wanted(tag);
		expect(Object.keys(messages).filter((key) => !asked.includes(key))).toEqual([]);
	});

	test('have the placeholders of the English ones', () => {
		const wrong = Object.keys(messages).filter((key) => {
			const [theirs, ours] = [english[key]?.placeholders ?? {}, messages[key]?.placeholders ?? {}];
			const contents = (of: Entry['placeholders']) =>
				Object.entries(of ?? {})
					.map(([name, { content }]) => `${name}=${content}`)
					.sort()
					.join();
			return contents(theirs) !== contents(ours);
		});
		expect(wrong).toEqual([]);
	});

	test('use each placeholder that the English ones use, and no other', () => {
		expect(
			Object.entries(messages)
				.filter(([key, { message }]) => used(message) !== used(english[key]?.message ?? ''))
				.map(([key]) => key),
		).toEqual([]);
	});

	test('are translated', () => {
		const same = [...SAME_EVERYWHERE, ...(SAME[locale] ?? [])];
		const untranslated = Object.keys(messages).filter(
			(key) => !same.includes(key) && /\p{L}/u.test(bare(key)) && messages[key]?.message === english[key]?.message,
		);
		expect(untranslated).toEqual([]);
		expect(same.filter((key) => messages[key]?.message !== english[key]?.message)).toEqual([]);
	});

	test('say to screen readers what stands on the button, and more', () => {
		const apart = LABELS.filter(([shown, said]) => {
			const [label, name] = [shown, said].map((key) => messages[key]?.message.toLowerCase());
			return label === undefined || !name?.includes(label);
		});
		expect(apart).toEqual([]);
	});

	test('fit where the browsers and stores show them', () => {
		expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
	});
});

test.each([ENGLISH, ...translations])('the %s sentences are set as that language sets them', (locale) => {
	const careless = CARELESS[locale];
	expect(careless).toBeDefined();
	const found = Object.entries(read(locale)).flatMap(([key, { message }]) => {
		const hit = careless?.find((pattern) => pattern.test(message));
		return hit === undefined ? [] : [`${key}: ${message} (${hit})`];
	});
	expect(found).toEqual([]);
});

test.each([ENGLISH, ...translations])('the %s sentences begin and end without a stray space', (locale) => {
	const stray = Object.entries(read(locale)).filter(
		([key, { message }]) => key !== 'listSeparator' && message !== message.trim(),
	);
	expect(stray).toEqual([]);
});

/** English has a form for one and a form for others; another language may have no form for one, or more than these. */
function wanted(tag: string): readonly string[] {
	const rules = new Intl.PluralRules(tag);
	// The numbers that readers meet; what is left out, such as the French form for millions, falls back on "other".
	const forms = new Set(['other', ...Array.from({ length: 200 }, (_, count) => rules.select(count))]);
	return Object.keys(english).flatMap((key) => {
		const [, name, form] = /^(\w+)_(one|other)$/.exec(key) ?? [];
		if (name === undefined || english[`${name}_other`] === undefined) return [key];
		return form === 'one' ? [] : [...forms].map((each) => `${name}_${each}`);
	});
}

function used(message: string): string {
	return [...new Set(message.match(/\$\w+\$/g))].sort().join();
}

function bare(key: string): string {
	return (english[key]?.message ?? '').replace(/\$\w+\$/g, '');
}

function read(locale: string): Messages {
	return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
}
