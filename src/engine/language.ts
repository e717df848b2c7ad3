/** Function words that are frequent in one language and rare in the others. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
	en: ['the', 'and', 'of', 'to', 'was', 'that', 'with', 'for', 'said', 'is', 'by', 'has'],
	de: ['der', 'die', 'und', 'das', 'nicht', 'mit', 'von', 'ist', 'den', 'dem', 'ein', 'wurde'],
	fr: ['le', 'les', 'des', 'et', 'une', 'dans', 'est', 'pour', 'qui', 'du', 'sur', 'pas'],
	es: ['el', 'los', 'las', 'una', 'del', 'por', 'con', 'que', 'se', 'para', 'es', 'su'],
	it: ['il', 'di', 'che', 'della', 'gli', 'per', 'una', 'non', 'sono', 'nel', 'con', 'del'],
	pt: ['os', 'uma', 'não', 'com', 'para', 'do', 'da', 'em', 'que', 'foi', 'ao', 'pelo'],
	nl: ['het', 'een', 'van', 'niet', 'met', 'voor', 'zijn', 'dat', 'werd', 'aan', 'ook', 'bij'],
};
const SAMPLE = 4000;
const SHORT = 30;
/** Below this share of function words a Latin-script text is no language we know. */
const ENOUGH = 0.05;

/**
 * The language of a text as a BCP 47 primary tag, read from the text itself; what the page declares (`declared`) decides
 * only where the text does not. "und" when neither tells.
 */
export function languageOf(text: string, declared?: string): string {
	const sample = text.slice(0, SAMPLE);
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
	const stated = declared?.slice(0, 2).toLowerCase();
	// Figures alone are read as English readers would.
	if (words.length === 0) return stated ?? 'en';
	if (latin < words.length / 2) return stated !== undefined && stated !== 'en' ? stated : 'und';
	const scores = Object.entries(MARKERS).map(([language, markers]) => {
		const known = new Set(markers);
		const hits = words.filter((word) => known.has(word)).length;
		return { language, hits, share: hits / words.length };
	});
	const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
	// A headline or a single claim has too few words to contradict what English readers expect.
	if (words.length < SHORT) return best.share > 0.15 && best.hits > 1 ? best.language : (stated ?? 'en');
	return best.share >= ENOUGH ? best.language : (stated ?? 'und');
}
