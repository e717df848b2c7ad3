import {
	afterAdjuncts,
	beforeVerb,
	isAuxiliary,
	isFiniteVerb,
	isNoun,
	phraseEndingAt,
	phraseFrom,
	type Range,
	subjectBefore,
} from './noun-phrase.ts';
import type { Item } from './outline.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';

/** Somebody reports something: where the verb, the speaker and the reported words stand in the outline. */
export type Cue = {
	readonly verb: Range;
	readonly speaker?: Range;
	readonly content: readonly Range[];
	/** The speaker is whoever spoke last in this sentence. */
	readonly shared: boolean;
	readonly how: string;
};
type Items = readonly Item[];

/** Every report in one sentence of the writer's, left to right. */
export const cuesIn = (items: Items): Cue[] => {
	const found: Cue[] = [];
	const starts = clauseStarts(items);
	for (let at = 0; at < items.length; at++) {
		const item = items[at];
		if (item === undefined || item.quote >= 0) continue;
		const cue =
			accordingTo(items, at) ?? verbCue(items, at, starts) ?? nounCue(items, at, starts) ?? manner(items, at, starts);
		if (cue) {
			found.push(cue);
			at = Math.max(at, cue.verb.to - 1);
		}
	}
	const colon = found.length === 0 ? colonCue(items) : undefined;
	return colon ? [colon] : found;
};

const VERB_TAGS = /^VB[DZPNG]?$/;
const isCueVerb = (items: Items, at: number): SpeechVerb | undefined => {
	const item = items[at];
	if (item === undefined || item.quote >= 0) return undefined;
	const verb = speechVerb(item.lower);
	if (verb === undefined) return undefined;
	if (item.lower === 'said' || item.lower === 'says' || VERB_TAGS.test(item.tag)) return verb;
	return undefined;
};

function verbCue(items: Items, at: number, starts: ReadonlySet<number>): Cue | undefined {
	const verb = isCueVerb(items, at);
	const item = items[at];
	if (verb === undefined || item === undefined) return undefined;
	let end = at + 1;
	if (PARTICLES.has(items[end]?.lower ?? '') && items[end]?.tag !== 'IN') end++;
	else if (PARTICLES.has(items[end]?.lower ?? '') && !/^(?:DT|PRP|NN|CD|JJ)/.test(items[end + 1]?.tag ?? '')) end++;
	const auxiliary = items[beforeVerb(items, at) + 1];
	const passive = item.tag === 'VBN' && hasBe(items, at);
	if (passive) return passiveCue(items, at, end, starts);
	if (item.tag === 'VBN' && auxiliary === item && !(item.lower === 'said' || item.lower === 'told')) return undefined;

	const direct = besideQuote(items, at, end, verb);
	if (direct) return direct;

	const subject = item.tag === 'VBG' || item.tag === 'VB' ? undefined : subjectBefore(items, at);
	const behindQuote =
		subject !== undefined && items[subject.from - 1]?.tag === 'QUOTE' && !isCoordinated(items, subject.from - 1);
	const after = behindQuote ? undefined : contentAfter(items, end, verb, starts);
	if (after) {
		return {
			verb: { from: at, to: end },
			...(subject && { speaker: subject }),
			content: [after],
			shared: subject === undefined,
			how: after.how,
		};
	}
	if (!subject || !(verb.clause || verb.hearer || verb.quotes)) return undefined;
	const next = afterAdjuncts(items, end);
	const goesOn = items[next]?.text === ',' ? resumed(items, next, starts) : [];
	const before = contentBefore(items, subject.from, goesOn.length > 0);
	// '"We go on." Ada Brandt said.' is two sentences to the eye.
	if (!before)
		return subject.from === 0 && verb.quotes
			? {
					verb: { from: at, to: end },
					speaker: subject,
					content: resumed(items, afterAdjuncts(items, end), starts),
					shared: false,
					how: 'behind',
				}
			: undefined;
	return {
		verb: { from: at, to: end },
		speaker: subject,
		content: [before, ...(goesOn.length > 0 ? goesOn : resumed(items, next, starts))],
		shared: false,
		how: 'post',
	};
}
const PARTICLES = new Set(['out', 'off', 'on']);

const hasBe = (items: Items, at: number): boolean => {
	for (let left = at - 1; left > beforeVerb(items, at); left--) if (BE.has(items[left]?.lower ?? '')) return true;
	return false;
};
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", "'re", 'being']);

/** '"…," said Ada Brandt', '"…," Ada Brandt said', 'Ada Brandt said, "…"'. */
function besideQuote(items: Items, at: number, end: number, verb: SpeechVerb): Cue | undefined {
	const left = items[at - 1];
	const opener = at === 0 || left?.text === ',' || left?.tag === 'QUOTE' || left?.text === '—';
	const inverted =
		opener && (verb.quotes || verb.hearer) && /^(?:NN|DT|PRP\$|JJ|CD)/.test(items[end]?.tag ?? '')
			? phraseFrom(items, end)
			: undefined;
	if (inverted && at > 0) {
		const content = contentBefore(items, at);
		const behind = items[inverted.to];
		const verbFollows = isFiniteVerb(behind) && !['who', 'which'].includes(items[inverted.to]?.lower ?? '');
		if (content && !verbFollows) {
			let to = inverted.to;
			if (items[to]?.text === ',' && /^(?:DT|WP|CD|NN|JJ|PRP\$)/.test(items[to + 1]?.tag ?? '')) {
				const close = items.findIndex(
					(candidate, index) => index > to && (candidate.text === ',' || candidate.tag === 'QUOTE'),
				);
				to = close > 0 ? close : items.length;
			}
			const next = items[to]?.text === ',' ? to : inverted.to;
			return {
				verb: { from: at, to: end },
				speaker: inverted,
				content: [content, ...resumed(items, next, new Set())],
				shared: false,
				how: 'inverted',
			};
		}
	}
	return undefined;
}

const isCoordinated = (items: Items, at: number): boolean => items[at]?.lower === 'and';

/** '"Out of the way," Brandt barked': beside a whole quotation any verb reports it, and ': "…"' follows one as well. */
function manner(items: Items, at: number, starts: ReadonlySet<number>): Cue | undefined {
	const item = items[at];
	if (item === undefined || !/^VB[DZ]$/.test(item.tag) || isAuxiliary(item)) return undefined;
	const verb = { from: at, to: at + 1 };
	const subject = subjectBefore(items, at);
	if (subject && items[subject.from - 1]?.tag === 'QUOTE' && items[subject.from - 1]?.spoken === true) {
		const content = contentBefore(items, subject.from);
		if (content)
			return {
				verb,
				speaker: subject,
				content: [content, ...resumed(items, afterAdjuncts(items, at + 1), starts)],
				shared: false,
				how: 'manner',
			};
	}
	if (items[at - 1]?.tag === 'QUOTE' && items[at - 1]?.spoken === true) {
		const speaker = phraseFrom(items, at + 1);
		const content = contentBefore(items, at);
		if (speaker && content && items.slice(speaker.from, speaker.to).some((word) => word.tag.startsWith('NNP')))
			return { verb, speaker, content: [content], shared: false, how: 'manner' };
	}
	const colon = items.findIndex((other, index) => index > at && index < at + 14 && other.text === ':');
	if (
		subject &&
		colon > 0 &&
		items[colon + 1]?.tag === 'QUOTE' &&
		!items.slice(at + 1, colon).some((other) => isFiniteVerb(other))
	)
		return {
			verb,
			speaker: subject,
			content: [{ from: colon + 1, to: clauseEnd(items, colon + 1, starts) }],
			shared: false,
			how: 'manner-colon',
		};
	return undefined;
}

/** What was said before "X said", back to the start of the sentence: there must be a comma or a quotation between. */
function contentBefore(items: Items, end: number, fragment = false): Range | undefined {
	const left = items[end - 1];
	if (left === undefined) return undefined;
	if (left.text !== ',' && left.tag !== 'QUOTE' && left.text !== '—') return undefined;
	let from = 0;
	if (/^(?:and|but|so|still|yet)$/.test(items[0]?.lower ?? '') && items[1]?.text !== ',') from = 1;
	const to = left.tag === 'QUOTE' ? end : end - 1;
	if (to <= from) return undefined;
	const inside = items.slice(from, to);
	if (!fragment && !inside.some((item) => item.tag === 'QUOTE' || isFiniteVerb(item))) return undefined;
	return { from, to };
}

/** '…, he said, "…"' and "…, he said, …": what goes on after the comma. */
function resumed(items: Items, at: number, starts: ReadonlySet<number>): Range[] {
	const mark = items[at];
	if (mark === undefined) return [];
	const from = mark.text === ',' || mark.text === ':' ? at + 1 : mark.tag === 'QUOTE' ? at : -1;
	const first = items[from];
	if (from < 0 || first === undefined) return [];
	if (/^(?:CC|WP|WDT|VBG)$/.test(first.tag) || starts.has(from)) return [];
	const to = clauseEnd(items, from, starts);
	return to > from ? [{ from, to }] : [];
}

type Content = Range & { readonly how: string };

/** The reported clause, infinitive, quotation or thing after a verb that ends before `end`. */
function contentAfter(items: Items, end: number, verb: SpeechVerb, starts: ReadonlySet<number>): Content | undefined {
	let at = end;
	if (items[at]?.text === ':') return rest(items, at + 1, starts, 'colon');
	if (items[at]?.text === ',' && items[at + 1]?.tag === 'QUOTE') return rest(items, at + 1, starts, 'quote');
	if (verb.hearer) {
		const hearer = items[at]?.tag === 'QUOTE' ? undefined : phraseFrom(items, at);
		const said = hearer ? afterAdjuncts(items, hearer.to) : at;
		const link = items[said];
		if (
			hearer &&
			(CLAUSE_STARTERS.has(link?.lower ?? '') || link?.tag === 'QUOTE' || link?.text === ':' || link?.lower === 'to')
		)
			at = said;
		else if (hearer && link?.text === ',' && items[said + 1]?.tag === 'QUOTE') at = said + 1;
		else if (hearer && hearer.to === said && opensClause(items, said)) at = said;
		else if (hearer) {
			// "told a meeting in Halden, the county seat, on Monday that …"
			const that = items.findIndex(
				(item, index) => index > said && index < said + 12 && item.lower === 'that' && item.tag === 'IN',
			);
			if (that > 0 && !items.slice(said, that).some((item) => isFiniteVerb(item) || item.text === ';'))
				return rest(items, that, starts, 'that');
			if (!verb.infinitive) return undefined;
		} else if (!verb.infinitive) return undefined;
		if (items[at]?.text === ':') return rest(items, at + 1, starts, 'colon');
	}
	const skipped = afterAdjuncts(items, at);
	const link = items[skipped];
	if (link?.text === ':' && verb.quotes) return rest(items, skipped + 1, starts, 'colon');
	if (link?.text === ',' && items[skipped + 1]?.tag === 'QUOTE') return rest(items, skipped + 1, starts, 'quote');
	if (link?.tag === 'QUOTE') return rest(items, skipped, starts, 'quote');
	if ((verb.clause || verb.hearer) && link && CLAUSE_STARTERS.has(link.lower))
		return rest(items, skipped, starts, 'that');
	if (verb.clause && opensClause(items, at)) return rest(items, at, starts, 'clause');
	if (verb.clause && skipped > at && opensClause(items, skipped)) return rest(items, skipped, starts, 'clause');
	// "said in remarks carried by state radio that …"
	if (verb.clause) {
		const that = items.findIndex(
			(item, index) => index > at && index < at + 14 && item.lower === 'that' && item.tag === 'IN',
		);
		if (that > 0 && !items.slice(at, that).some((item) => isFiniteVerb(item) || item.text === ';'))
			return rest(items, that, starts, 'that');
	}
	if (verb.infinitive && items[at]?.lower === 'to' && items[at + 1]?.tag === 'VB')
		return rest(items, at, starts, 'infinitive');
	if (verb.object && items[at]?.tag !== undefined && /^(?:DT|NN|PRP|JJ|CD|QUOTE|VBG|POS|\$)/.test(items[at]?.tag ?? ''))
		return rest(items, at, starts, 'object');
	return undefined;
}
const CLAUSE_STARTERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which']);

function rest(items: Items, from: number, starts: ReadonlySet<number>, how: string): Content | undefined {
	const to = clauseEnd(items, from, starts);
	return to > from ? { from, to, how } : undefined;
}

/** A subject and its finite verb from `at` on: "the plant would close". */
function opensClause(items: Items, at: number): boolean {
	const first = items[at];
	if (first === undefined || !/^(?:DT|PRP|NN|JJ|CD|EX|QUOTE|PDT|VBG|RB|IN|\$|WP)/.test(first.tag)) return false;
	const direct = phraseFrom(items, at);
	if (direct) {
		let next = direct.to;
		for (let steps = 0; steps < 4 && items[next] && /^(?:RB|,)$/.test(items[next]?.tag ?? ''); steps++) next++;
		if (isFiniteVerb(items[next]) || (items[next]?.tag === 'QUOTE' && next === direct.to)) return true;
	}
	const limit = Math.min(items.length, at + 30);
	for (let index = at + 1; index < limit; index++) {
		const item = items[index];
		if (item === undefined || item.text === ';') return false;
		if (isFiniteVerb(item)) return !(first.tag === 'IN' && index < at + 3);
	}
	return false;
}

/** The end of what is reported: the sentence's, or where the writer speaks or reports anew. */
function clauseEnd(items: Items, from: number, starts: ReadonlySet<number>): number {
	for (let at = from + 1; at < items.length; at++) {
		const item = items[at];
		if (item === undefined) break;
		if (item.text === ';') return at;
		if (starts.has(at)) {
			let end = at;
			while (end > from && /^(?:,|and|but|or|while|—|as|although|though)$/.test(items[end - 1]?.lower ?? '')) end--;
			if (end < at) return end;
		}
	}
	let end = items.length;
	while (end > from && /^[.!?]+$/.test(items[end - 1]?.text ?? '')) end--;
	return end;
}

/** Where a further report begins, after a comma or "and": its subject, its bare verb, or "adding". */
function clauseStarts(items: Items): Set<number> {
	const found = new Set<number>();
	for (let at = 1; at < items.length; at++) {
		const item = items[at];
		if (item === undefined) continue;
		if (item.lower === 'according' && items[at + 1]?.lower === 'to' && items[at - 1]?.text === ',') found.add(at);
		const verb = isCueVerb(items, at);
		if (!verb?.quotes && !verb?.hearer && !verb?.clause) continue;
		const left = beforeVerb(items, at);
		const link = items[left];
		if (item.tag === 'VBG') {
			if (items[at - 1]?.text === ',') found.add(at);
			continue;
		}
		if (item.tag === 'VB') continue;
		if (link && /^(?:and|but|or|—)$/.test(link.lower)) {
			found.add(left + 1);
			continue;
		}
		const subject = subjectBefore(items, at);
		const before = subject ? items[subject.from - 1] : undefined;
		if (subject && before && /^(?:,|and|but|while|—|although|though)$/.test(before.lower)) found.add(subject.from);
	}
	return found;
}

/** "X is accused of Y", "Y was rejected by X", "it was reported that Y". */
function passiveCue(items: Items, at: number, end: number, starts: ReadonlySet<number>): Cue | undefined {
	const next = items[end];
	const subject = subjectBefore(items, at);
	const verb = { from: at, to: end };
	if (next?.lower === 'by') {
		const speaker = phraseFrom(items, end + 1);
		if (!speaker || !subject) return undefined;
		return { verb, speaker, content: [subject], shared: false, how: 'passive' };
	}
	if (next?.lower === 'that') {
		const content = rest(items, end, starts, 'that');
		return content && { verb, content: [content], shared: false, how: 'passive-that' };
	}
	if (next?.lower === 'to' && subject && EXPECTED.has(items[at]?.lower ?? '')) {
		const content = rest(items, end, starts, 'infinitive');
		return content && { verb, content: [subject, content], shared: false, how: 'passive-to' };
	}
	return undefined;
}
const EXPECTED = new Set([
	'expected',
	'believed',
	'said',
	'thought',
	'reported',
	'alleged',
	'rumored',
	'understood',
	'estimated',
	'known',
	'considered',
]);

/** "according to police, …" and "…, according to police". */
function accordingTo(items: Items, at: number): Cue | undefined {
	if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') return undefined;
	const speaker = phraseFrom(items, at + 2);
	if (!speaker) return undefined;
	const verb = { from: at, to: at + 2 };
	if (at === 0 || (at === 1 && items[0]?.tag === 'CC')) {
		const comma = items.findIndex(
			(item, index) => index >= speaker.to && (item.text === ',' || item.text === ':' || item.tag === 'QUOTE'),
		);
		if (comma < 0 || comma - speaker.to > 25) return undefined;
		let to = items.length;
		while (to > comma && /^[.!?]+$/.test(items[to - 1]?.text ?? '')) to--;
		return {
			verb,
			speaker,
			content: [{ from: items[comma]?.tag === 'QUOTE' ? comma : comma + 1, to }],
			shared: false,
			how: 'according',
		};
	}
	const to = items[at - 1]?.text === ',' ? at - 1 : at;
	const after = items[speaker.to];
	const content: Range[] = [{ from: 0, to }];
	if (
		after?.text === ',' &&
		items[at - 1]?.text === ',' &&
		speaker.to + 1 < items.length - 1 &&
		!/^(?:WP|WDT|DT|CC)/.test(items[speaker.to + 1]?.tag ?? '')
	) {
		let end = items.length;
		while (end > speaker.to && /^[.!?]+$/.test(items[end - 1]?.text ?? '')) end--;
		content.push({ from: speaker.to + 1, to: end });
	}
	return { verb, speaker, content, shared: false, how: 'according' };
}

/** "his claim that …", "a report that …". */
function nounCue(items: Items, at: number, starts: ReadonlySet<number>): Cue | undefined {
	const item = items[at];
	if (
		item === undefined ||
		!isNoun(item) ||
		!SPEECH_NOUNS.has(item.lower) ||
		items[at + 1]?.lower !== 'that' ||
		items[at + 1]?.tag !== 'IN'
	)
		return undefined;
	const content = rest(items, at + 1, starts, 'noun');
	if (!content) return undefined;
	const phrase = phraseEndingAt(items, at);
	const owner =
		phrase &&
		items.slice(phrase.from, at).findLastIndex((candidate) => candidate.tag === 'POS' || candidate.tag === 'PRP$');
	const speaker =
		phrase && owner !== undefined && owner >= 0
			? { from: phrase.from, to: phrase.from + owner + (items[phrase.from + owner]?.tag === 'POS' ? 0 : 1) }
			: undefined;
	return {
		verb: { from: at, to: at + 1 },
		...(speaker && speaker.to > speaker.from && { speaker }),
		content: [content],
		shared: false,
		how: 'noun',
	};
}
const SPEECH_NOUNS = new Set(
	`accusation accusations admission allegation allegations announcement argument assertion assertions assessment assurance assurances assumption belief claim claims comment complaint complaints concern concerns conclusion
	confirmation contention declaration denial doubt doubts estimate evidence expectation expectations fear fears finding hint hints hope hopes idea impression indication indications insistence message notion opinion pledge prediction
	predictions promise promises proposal reminder report reports rumor rumors rumour rumours speculation statement suggestion suggestions suspicion suspicions testimony theory threat view vow warning warnings word`.split(
		/\s+/,
	),
);

/** 'Ada Brandt: "We will go on."' and headlines of the kind "Brandt: no deal yet". */
function colonCue(items: Items): Cue | undefined {
	const colon = items.findIndex((item) => item.text === ':');
	if (colon < 1 || colon > 8 || colon + 1 >= items.length) return undefined;
	const speaker = phraseFrom(items, 0);
	if (speaker?.to !== colon || !items[colon - 1]?.tag.startsWith('NNP')) return undefined;
	let to = items.length;
	while (to > colon && /^[.!?]+$/.test(items[to - 1]?.text ?? '')) to--;
	const quote = items[colon + 1]?.tag === 'QUOTE';
	return {
		verb: { from: colon, to: colon + 1 },
		speaker,
		content: [{ from: colon + 1, to }],
		shared: false,
		how: quote ? 'colon-quote' : 'colon-bare',
	};
}
