/** What may follow a verb that reports: a clause ("said that S"), someone who is told, an infinitive, or a thing judged ("criticised X"). */
export type SpeechVerb = {
	readonly clause: boolean;
	readonly hearer: boolean;
	readonly infinitive: boolean;
	readonly object: boolean;
	/** Can stand beside direct speech: '"…," she added'. */
	readonly quotes: boolean;
};

/** By any form of the verb, in lower case: "said", "denies", "warning". */
export const speechVerb = (form: string): SpeechVerb | undefined => FORMS.get(form);

/**
 * One group a line: what may follow (c clause, h hearer, i infinitive, o object, q direct speech) | verbs. Forms are built by
 * rule; irregular ones stand in brackets.
 */
const GROUPS = `
cq|say(says,said,saying) add state note remark observe comment mention recount recall relate explain reply answer respond mutter mumble whisper shout yell scream cry murmur quip joke muse exclaim interject reiterate repeat stress emphasize emphasise underscore underline conclude write(writes,wrote,written,writing) tweet post blog opine recite summarize summarise elaborate report announce declare proclaim reveal disclose read(reads,read,reading) testify signal hint theorize theorise surmise retort counter rejoin chime go(goes,went,gone,going) confirm acknowledge admit concede verify certify affirm reaffirm prove determine find(finds,found,finding) discover show(shows,showed,shown,showing) indicate point(points,pointed,pointing) rule claim allege assert contend maintain insist argue suggest imply speculate charge purport estimate predict forecast(forecasts,forecast,forecasted,forecasting) project calculate reckon propose postulate posit swear(swears,swore,sworn,swearing) boast brag complain lament ask(asks,asked,asking) wonder inquire enquire query
chq|tell(tells,told,telling) inform advise remind notify assure email text brief teach(teaches,taught,teaching) warn caution
q|continue
coq|deny dispute refute rebut reject contradict dismiss
cihq|promise vow pledge threaten
chioq|urge demand plead(pleads,pleaded,pled,pleading) beg implore appeal request recommend order instruct
c|think(thinks,thought,thinking) believe feel(feels,felt,feeling) know(knows,knew,known,knowing) suspect fear worry hope expect assume realize realise understand(understands,understood,understanding) imagine guess doubt agree disagree decide learn(learns,learned,learnt,learning) recognize recognise forget(forgets,forgot,forgotten,forgetting) remember suppose envision foresee(foresees,foresaw,foreseen,foreseeing) anticipate dream presume regret
ci|want wish intend plan seek(seeks,sought,seeking) hope aim prefer offer refuse decline agree
o|accuse blame criticize criticise praise condemn denounce blast slam attack mock ridicule defend oppose describe call label dub brand portray characterize characterise depict question challenge cite quote(quotes,quoted,quoting) echo decry deplore deride disparage lambaste rebuke scold chastise chide berate applaud hail laud tout welcome commend credit compare liken view consider deem discuss express voice detail outline describe highlight propose advocate downplay decry bemoan
`;

/** Verbs of the list that double their last letter. */
const DOUBLED = new Set(['beg', 'quip', 'dub', 'slam', 'admit', 'brag', 'label', 'plan', 'blog', 'regret', 'chat']);
const FORMS = new Map<string, SpeechVerb>();

for (const line of GROUPS.trim().split('\n')) {
	const [frames = '', verbs = ''] = line.split('|');
	for (const [, verb = '', irregular] of verbs.matchAll(/([\w-]+)(?:\(([^)]*)\))?/g)) {
		for (const form of [verb, ...(irregular?.split(',') ?? regularForms(verb))]) {
			// A verb may stand in several groups.
			const known = FORMS.get(form);
			FORMS.set(form, {
				clause: frames.includes('c') || known?.clause === true,
				hearer: frames.includes('h') || known?.hearer === true,
				infinitive: frames.includes('i') || known?.infinitive === true,
				object: frames.includes('o') || known?.object === true,
				quotes: frames.includes('q') || known?.quotes === true,
			});
		}
	}
}

/** "deny" → denies, denied, denying; "beg" → begged. */
function regularForms(verb: string): string[] {
	const stem = verb.replace(/e$/, '');
	if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
	const doubled = DOUBLED.has(verb) ? verb + (verb.at(-1) ?? '') : undefined;
	const plural = /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
	if (doubled) return [plural, `${doubled}ed`, `${doubled}ing`];
	return [plural, `${stem}ed`, `${stem}ing`];
}
