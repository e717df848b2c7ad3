/** The dictionary form: "killed" → "kill", "children" → "child", "were" → "be". Only verbs, nouns and compared adjectives change. */
export const lemma = (lower: string, pos: string): string => {
	if (pos === 'AUX' || pos === 'VERB') return VERBS.get(lower) ?? regularVerb(lower);
	if (pos === 'NOUN') return NOUNS.get(lower) ?? regularNoun(lower);
	if (pos === 'ADJ' || pos === 'ADV') return COMPARED.get(lower) ?? lower;
	if (lower === "n't" || (lower === "'" && pos === 'PART')) return lower === "'" ? "'s" : 'not';
	return lower === 'an' ? 'a' : lower;
};

const regularVerb = (lower: string): string => {
	if (lower.length < 4) return lower;
	if (/(?:ies|ied)$/.test(lower)) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
	if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2);
	if (/[^su]s$/.test(lower)) return lower.slice(0, -1);
	if (lower.endsWith('eed')) return lower;
	if (lower.endsWith('ed')) return withoutEnding(lower.slice(0, -2), lower);
	if (lower.endsWith('ing')) return withoutEnding(lower.slice(0, -3), lower);
	return lower;
};

/** "stopp" → "stop", "vot" → "vote": what "-ed" and "-ing" leave behind. */
const withoutEnding = (stem: string, whole: string): string => {
	if (stem.length < 2 || !/[aeiouy]/.test(stem)) return whole;
	if (/([bdgklmnprtvz])\1$/.test(stem) && !/(?:ll|[ae]dd|odd|ubb|err|urr|uzz|izz)$/.test(stem))
		return stem.slice(0, -1);
	return NEEDS_E.test(stem) ? `${stem}e` : stem;
};
const NEEDS_E =
	/(?:[iyao]z|[^s]s|[cuv]|[^aeiol]l|[dr]g|[^aeiou]at|[aeiou]r[cgsv]|ir|ur|[^o]us|^[^aeiou]{1,3}[aiou][bdgklmnptz])$/;

const regularNoun = (lower: string): string => {
	if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ics)$/.test(lower)) return lower;
	if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
	if (/(?:ss|x|ch|sh|zz|[^aeiou]o)es$/.test(lower)) return lower.slice(0, -2);
	return lower.slice(0, -1);
};

/** "be: am is are": the dictionary form, then the others. */
const table = (lines: string): ReadonlyMap<string, string> =>
	new Map(
		lines.split('\n').flatMap((line) => {
			const [base = '', forms = ''] = line.split(': ');
			return forms.split(' ').map((form): [string, string] => [form, base]);
		}),
	);

const VERBS = table(
	"be: is are was were been being am 's 're 'm\nhave: has had having 've\ndo: does did done doing\nsay: says said",
);
const NOUNS = table('child: children\nman: men\nwoman: women\nperson: persons');
const COMPARED = table('good: better best\nbad: worse worst\nmany: more most');
