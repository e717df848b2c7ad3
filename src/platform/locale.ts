import type { Words } from '../report/words.ts';
import { message } from './i18n.ts';
import { once } from './once.ts';

// Chrome fetches the sentences when the first is asked for, and every formatter takes a millisecond or more to make: a page
// that is only being read waits for none of them.

/** The language the sentences are in, which is not the browser's where we have no translation for that one. */
export const locale = once(() => message('localeTag'));

/**
 * In which numbers and dates are written: the reader's own form of the sentences' language, as a British reader's day comes
 * before the month, and the sentences' where the browser speaks another language.
 */
export const formats = once(() =>
	sameLanguage(message('@@ui_locale'), locale()) ? message('@@ui_locale').replaceAll('_', '-') : locale(),
);

/** Which way the sentences run. The browser's own word on it holds for its language, which we may have no sentences in. */
export const direction = once((): 'ltr' | 'rtl' =>
	sameLanguage(message('@@ui_locale'), locale()) && message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
);

const numbers = once(() => new Intl.NumberFormat(formats()));
const pluralRules = once(() => new Intl.PluralRules(locale()));

export function number(value: number, options?: Intl.NumberFormatOptions): string {
	return options === undefined ? numbers().format(value) : new Intl.NumberFormat(formats(), options).format(value);
}

/** The form of a sentence that goes with `count`: `key_one`, `key_other` … Its first substitution is the number. */
export function counted(key: string, count: number, ...more: readonly string[]): string {
	const substitutions = [number(count), ...more];
	const name = `${key}_${pluralRules().select(count)}`;
	const text = message(name, substitutions);
	return text === name ? message(`${key}_other`, substitutions) : text;
}

/** One after another, with a space between them where the language has one. */
export const sentences = (...all: readonly (string | false)[]): string =>
	all.filter((one) => one !== false).join(WIDE_STOPS.test(locale()) ? '' : ' ');

/** Their full stop is as wide as a letter, and brings the space itself. */
const WIDE_STOPS = /^(?:zh|ja)\b/;

/** The sentences in the reader's language, for what is put together elsewhere. */
export const words: Words = { message, counted };

/** "pt-BR" as "Brazilian Portuguese"; whatever is not a language tag as it stands. */
export function languageName(tag: string): string {
	try {
		return new Intl.DisplayNames(formats(), { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

const lists = once(() => new Intl.ListFormat(formats(), { type: 'conjunction' }));

/** "A", "A and B", "A, B and 3 others" */
export function namesText(names: readonly string[]): string {
	const distinct = [...new Set(names)];
	if (distinct.length <= MOST_NAMES) return lists().format(distinct);
	const first = distinct.slice(0, MOST_NAMES - 1);
	return lists().format([...first, counted('others', distinct.length - first.length)]);
}

/** As many as fit on two lines of a narrow panel. */
const MOST_NAMES = 3;

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function fileSize(bytes: number): string {
	const step = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	const style = { style: 'unit', unit: SIZES[step] ?? 'byte', unitDisplay: step === 0 ? 'long' : 'short' } as const;
	return new Intl.NumberFormat(formats(), { ...style, maximumFractionDigits: step > 1 ? 1 : 0 }).format(
		bytes / 1000 ** step,
	);
}

/** So that screen readers pronounce the page's words, quotation marks come out right and the page runs as its words do. */
export function labelDocument(page: Document, title: string): void {
	page.documentElement.lang = locale();
	page.documentElement.dir = direction();
	page.title = title;
}

/** "pt_BR" and "pt-PT" are one language. */
function sameLanguage(one: string, other: string): boolean {
	const [a, b] = [one, other].map((tag) => tag.split(/[-_]/)[0]);
	return a === b;
}
