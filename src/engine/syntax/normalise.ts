/**
 * How a word or mark is spelt for reading. Training data and articles pass through this one function, so a curly quote or
 * an em dash cannot mean one thing to the trained models and another to the text.
 */
export const normaliseForm = (form: string, gluedLeft: boolean, gluedRight: boolean): string => {
	if (PLAIN.test(form)) {
		if (form === '-') return gluedLeft || gluedRight ? '-' : '—';
		if (form === '``' || form === "''") return '"';
		return form;
	}
	if (DASH.test(form)) return gluedLeft && gluedRight && form.length === 1 && !LONG_DASH.test(form) ? '-' : '—';
	return form
		.replace(IGNORABLE, '')
		.replace(DOUBLE_QUOTE, '"')
		.replace(SINGLE_QUOTE, "'")
		.replace(HYPHEN, '-')
		.replace(/…/g, '...')
		.replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
		.normalize('NFC');
};

/** Letters, digits, and the marks that are spelt in one way only. A run of hyphens is a dash and not plain. */
const PLAIN = /^(?:[\w!#$%&'()*+,./:;<=>?@[\\\]^`{|}~"]*|-|[\w.]+(?:-[\w.]+)*)$/;
const DASH = /^(?:-{2,}|[–—―⸺⸻]+)$/;
const LONG_DASH = /[—―⸺⸻]/;
/** A space stands inside a token only where damage put it: "it ' s". */
const IGNORABLE = /\u200c|\u200d|[\u00ad\s]/g;
const DOUBLE_QUOTE = /[“”„‟«»″〝〞]/g;
const SINGLE_QUOTE = /[‘’‚‛′ʼ‹›]/g;
const HYPHEN = /[‐‑−]/g;
const LIGATURE = /[ﬀ-ﬆ]/g;
