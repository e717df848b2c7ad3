import { nameAt } from '../../document.ts';
import { lowerText } from '../../text/lower-text.ts';
import type { NameFact, Sentence, Token } from '../../types.ts';
import type { Attribute } from '../attributes/attribute.ts';
import { isNamed, nearText, type Surroundings } from '../attributes/surroundings.ts';
import { personNamedAt, personNamedBefore } from '../named-people.ts';
import { clauseVerb, nounsOf, subjectOf, verbBefore } from './around.ts';
import { outlookOf, stageOf } from './stage.ts';
import { isMeasured, LASTING, measured, STOP, TIME, WHOM } from './terms.ts';

/** How long something lasts, or how long before or after something else it happened: told apart by what that is. */
export function spanOf(around: Surroundings): Attribute | undefined {
	const { quantity, sentence, first, last } = around;
	if (!TIME.test(quantity.unit) || LEFT.test(wordsAfter(sentence, last)) || isWindow(sentence, first)) return undefined;
	const of = new Set(distanceIn(sentence, first, last) ?? lengthIn(around));
	if (of.size === 0) return undefined;
	const whose = [...of].some((one) => PERSONAL.has(one)) ? bearerOf(around, of) : undefined;
	const stage = outlookOf(around, of);
	return {
		name: 'lasted',
		of,
		...(whose !== undefined && { whose }),
		...(stage !== undefined && { stage }),
	};
}

/** How long somebody must stay in prison, may have to, or has: three figures. */
export function termOf(around: Surroundings): Attribute | undefined {
	if (!/^(?:day|week|month|year)$/.test(around.quantity.unit) || !TERM.test(nearText(around, 6, 5))) return undefined;
	const whose = convictOf(around);
	return {
		name: 'term',
		of: new Set(),
		stage: stageOf(around),
		...(whose !== undefined && { whose: whose.canonical }),
	};
}
const TERM = new RegExp(
	[
		'\\b(?:sentenced|jailed|imprisoned|prison|jail|behind bars|sentences?|probation|community service|years? to life)\\b',
		'\\bfac(?:e|es|ed|ing) (?:up to |a maximum (?:of )?|at least |as (?:many|long) as |between )?\\S+ (?:years|months) (?:to|if|for|on|in|each|or)\\b',
		'\\b(?:got|gets?|given|handed|received) (?:\\w+ )?(?:years|months) (?:for|in|behind)\\b',
	].join('|'),
);

/** Named last before it; not where "him" stands between, who is somebody else. */
function convictOf({ document, sentence, first }: Surroundings): NameFact | undefined {
	for (let at = first - 1; at >= 0; at -= 1) {
		const name = personNamedAt(document, sentence, at);
		if (name !== undefined) return name;
		if (/^(?:him|her|he|she|them|they)$/.test(sentence.tokens[at]?.lower ?? '')) return undefined;
	}
	return undefined;
}

/** "With four minutes to play" tells of the game what stands beside it tells of. */
const LEFT = /^(?:to (?:play|go|spare)|remaining|left|into)\b/;

/** "The fifth coach in four years", "over the past three years": of what happened in that time. */
const isWindow = ({ tokens }: Sentence, first: number): boolean =>
	/\b(?:over|in|during|within) (?:the |his |her |their )?(?:past|last)$|\b(?:third|fourth|fifth|sixth|seventh|first|time|times) (?:\w+ ){0,3}in$/.test(
		lowerText(tokens, first - 6, first),
	);

const wordsAfter = ({ tokens }: Sentence, last: number): string => lowerText(tokens, last + 1, last + 4);

/** What each person has of his own. */
const PERSONAL = new Set(['contract', 'ban', 'sideline', 'work', 'lead', 'marry', 'coma', 'force'].map(measured));

/** "Arrested nine days after the stabbing": what happened so long after what. */
function distanceIn(sentence: Sentence, first: number, last: number): string[] | undefined {
	const { tokens } = sentence;
	const way = AWAY.exec(wordsAfter(sentence, last))?.[0];
	if (way === undefined) return undefined;
	const deed = verbBefore(tokens, first);
	// "Waited five hours before the flight left" tells how long, "spoke five weeks before the election" when.
	if (isFor(tokens, first) || (way === 'before' && LASTS.test(tokens[deed]?.lemma ?? ''))) return undefined;
	const anchors = wordsFrom(tokens, last + 1 + way.split(' ').length);
	const direction = /^(?:after|following)$/.test(way) ? 'after' : 'before';
	const deeds = deedsOf(tokens, deed < 0 ? last : deed);
	return deeds.flatMap((one) => anchors.map((anchor) => `${one} ${direction} ${anchor}`));
}
const AWAY = /^(?:after|following|before|prior to|ahead of|in advance of)\b/;
const LASTS = /^(?:wait|last|take|spend|hold|burn|live|stay|remain|continue|deliberate|serve|work)$/;

const isFor = (tokens: readonly Token[], first: number): boolean =>
	tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => lower === 'for');

/** The nouns and verbs up to the next pause. */
function wordsFrom(tokens: readonly Token[], from: number): string[] {
	const words: string[] = [];
	for (const { text, pos, lemma } of tokens.slice(from, from + REACH)) {
		if (STOP.test(text) || (words.length > 0 && /^(?:CCONJ|SCONJ)$/.test(pos))) break;
		if (/^(?:NOUN|VERB)$/.test(pos) && !LASTING.has(lemma) && !WHOM.has(lemma)) words.push(measured(lemma));
	}
	return words;
}
const REACH = 8;

/** What happened: the verb, and what it was done to where that is something that happens. */
function deedsOf(tokens: readonly Token[], verb: number): string[] {
	const lemma = tokens[verb]?.lemma ?? '';
	const nouns = nounsOf(tokens, verb);
	return LASTING.has(lemma) || tokens[verb]?.pos !== 'VERB'
		? nouns.map(measured)
		: [measured(lemma), ...nouns.filter(isMeasured).map(measured)];
}

/** What takes so long. */
function lengthIn({ sentence: { tokens }, first, last }: Surroundings): string[] {
	const until = untilIn(tokens, last);
	const after = nounsAfter(tokens, first, last);
	const before = after.length > 0 ? undefined : (nounBefore(tokens, first) ?? outBefore(tokens, first));
	const nouns = before === undefined ? after : [before];
	if (nouns.length > 0)
		return [...nouns.map(measured), ...ofVeteran(tokens, nouns, last), ...afterwards(tokens, first, last), ...until];
	const behind = behindOf(tokens, last);
	// "After 15 years at the head of the company", "seven years as a coach".
	if (/^(?:at|as|behind)$/.test(tokens[last + 1]?.lower ?? '') && behind !== undefined)
		return [measured(behind), ...until];
	const verb = clauseVerb(tokens, first, last);
	const stays = staysOf(tokens, last);
	if (stays !== undefined) return [measured(stays), ...until];
	const lemma = tokens[verb]?.lemma ?? '';
	if (lemma !== '' && !LASTING.has(lemma)) return [measured(lemma), ...until];
	const told = [...nounsOf(tokens, verb), ...(behind === undefined ? [] : [behind])];
	return (told.length > 0 ? told : (ALONE.get(lemma) ?? [])).map(measured).concat(until);
}

/** "Ran the company for 25 years", "signed for three years". */
const ALONE = new Map([
	['run', ['lead']],
	['sign', ['contract']],
]);

/** "A four-day ski tour", "an 8-year, $160 million contract", "eight days of the worst riots": the nouns that follow. */
function nounsAfter(tokens: readonly Token[], first: number, last: number): string[] {
	const of = tokens[last + 1]?.lower === 'of';
	const joined = tokens.slice(first, last + 1).some(({ text }) => text.includes('-'));
	const found: string[] = [];
	if (!of && !joined) return found;
	for (let at = last + (of ? 2 : 1); at < Math.min(tokens.length, last + REACH); at += 1) {
		const { pos = 'X', lemma = '', lower = '', text = '' } = tokens[at] ?? {};
		if (pos === 'NOUN' && !TIME.test(lemma)) found.unshift(lemma);
		else if (found.length > 0 && isMeasured(lemma) && lemma === lower && at === last + 2) found.unshift(lemma);
		else if (of && found.length === 0 && pos === 'VERB' && lower.endsWith('ing')) return [lemma];
		else if (found.length > 0) break;
		else if (!/^(?:ADJ|NUM|PROPN|DET|SYM|PRON)$/.test(pos) && !/^[,$£€-]$/.test(text)) break;
	}
	return found;
}

/** "Surrendered after two hours of talks": what came after so long. */
function afterwards(tokens: readonly Token[], first: number, last: number): string[] {
	const { lemma = '' } = tokens[clauseVerb(tokens, first, last)] ?? {};
	return tokens[beforeLoose(tokens, first)]?.lower === 'after' && lemma !== '' && !LASTING.has(lemma)
		? [measured(lemma)]
		: [];
}

/** "A 15-year veteran of the force" is with the force. */
function ofVeteran(tokens: readonly Token[], nouns: readonly string[], last: number): string[] {
	if (!nouns.includes('veteran')) return [];
	const of = tokens.findIndex(({ lower }, at) => at > last && at < last + 4 && lower === 'of');
	return of < 0 ? [] : wordsFrom(tokens, of + 1).slice(0, 1);
}

/** "A search of 13 days", "a deal over seven years", "a ban for two years". */
function nounBefore(tokens: readonly Token[], first: number): string | undefined {
	const at = beforeLoose(tokens, first);
	const noun = tokens[at - 1];
	if (noun?.pos !== 'NOUN' || WHOM.has(noun.lemma)) return undefined;
	const tie = tokens[at]?.lower ?? '';
	return tie === 'of' || (/^(?:over|for)$/.test(tie) && SIGNED.has(measured(noun.lemma))) ? noun.lemma : undefined;
}
const SIGNED = new Set(['contract', 'ban'].map(measured));

function beforeLoose(tokens: readonly Token[], first: number): number {
	let at = first - 1;
	while (at > 0 && LOOSE.test(tokens[at]?.lower ?? '')) at -= 1;
	return at;
}
const LOOSE =
	/^(?:about|around|nearly|almost|some|just|only|more|than|up|to|at|least|most|approximately|roughly|another)$/;

/** "Power was out for six hours", "will be out for six weeks", not "out of prison". */
function outBefore(tokens: readonly Token[], first: number): string | undefined {
	const at = beforeLoose(tokens, first);
	const out = tokens[at]?.lower === 'for' ? at - 1 : at;
	if (tokens[out]?.lower !== 'out' || !/^(?:be|remain|stay|go|rule|sit)$/.test(tokens[out - 1]?.lemma ?? ''))
		return undefined;
	return tokens.slice(0, out).some(({ lemma }) => /^(?:power|electricity|light)$/.test(lemma))
		? 'blackout'
		: 'sideline';
}

/** "Five hours before it was put out", "until the gunman gave up": what ended it. */
function untilIn(tokens: readonly Token[], last: number): string[] {
	const at = tokens.findIndex(
		({ lower }, index) => index > last && index <= last + 4 && /^(?:before|until)$/.test(lower),
	);
	if (at < 0) return [];
	const verb = tokens.findIndex(({ pos }, index) => index > at && index < at + REACH && pos === 'VERB');
	return verb < 0 ? [] : deedsOf(tokens, verb);
}

/** "It takes 12 days to repair", "spent 16 days trapped", "spend four days ski touring", "15 years at the head": what follows. */
function behindOf(tokens: readonly Token[], last: number): string | undefined {
	for (let at = last + 1; at < Math.min(tokens.length, last + REACH); at += 1) {
		const { pos, lemma, lower, text } = tokens[at] ?? { pos: 'X', lemma: '', lower: '', text: '.' };
		if (STOP.test(text) || /^(?:before|until|after|when|while|and|but|because|with)$/.test(lower)) return undefined;
		if (pos === 'VERB' && LASTING.has(lemma)) return nounsOf(tokens, at)[0];
		if (pos === 'VERB') return lemma;
		if (pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN' && !WHOM.has(lemma)) return lemma;
	}
	return undefined;
}

/** "Will be shut for nine months", "has been with the force for 14 years". */
function staysOf(tokens: readonly Token[], last: number): string | undefined {
	const head = tokens[last]?.head ?? -1;
	const token = tokens[head];
	if (token === undefined || head > last || !/^(?:NOUN|ADJ|ADV)$/.test(token.pos)) return undefined;
	return tokens.some(({ head: to, rel }) => to === head && rel === 'cop') ? token.lemma : undefined;
}

/** Many serve one force, and only the name tells them apart, of whatever kind it was taken for. */
function bearerOf(around: Surroundings, of: ReadonlySet<string>): string | undefined {
	const person = personOf(around)?.canonical;
	if (person !== undefined || ![...of].some((one) => SERVED.has(one))) return person;
	return isNamed(around.subject) ? around.subject.slice(1) : undefined;
}
const SERVED = new Set(['work', 'force'].map(measured));

/** The person whose verb it is, or who is named right before: "Solm, an 18-year veteran". */
function personOf({ document, sentence, first, last }: Surroundings): NameFact | undefined {
	const subject = nameAt(document, sentence, subjectOf(sentence.tokens, clauseVerb(sentence.tokens, first, last)));
	if (subject !== undefined) return subject.type === 'person' ? subject : undefined;
	return personNamedBefore(document, sentence, first, 3);
}
