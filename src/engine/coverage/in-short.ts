import { isSubject } from '../syntax/tree.ts';
import { isOtherAct } from './act.ts';
import { isAttribution, isSpoken, SAYING, wordsOf } from './attribution.ts';
import { differs } from './differing.ts';
import { hangs } from './hanging.ts';
import { isJudgement } from './judgement.ts';
import { shared } from './left-out.ts';
import { isImpression, isOpinion } from './opinion.ts';
import { isCovered, type KeyWeight, type Places, weightOf } from './places.ts';
import { lengthOf, type Segment, wholeSegment } from './segment.ts';
import { isService } from './service.ts';
import { isSentence, standsAlone } from './stands.ts';
import { isHalfQuoted } from './voice.ts';

export type Line = {
	readonly text: string;
	/** Whether who knows the article alone understands it, it can be checked, and the other witness tells most of it. */
	readonly clear: boolean;
	/** Whether the other one has no word for what it says is done. */
	readonly otherAct: boolean;
};

/** A longer sentence is no line: then a part of it must do, though it does not stand by itself. */
const LONGEST_LINE = 220;

/**
 * A fact that two articles tell in one line, in the words of one of them: a clause that says who does what, or the sentence around it.
 * Of lines with as few faults the cheapest is taken, so the cheapest are looked at first, and none after one without a fault.
 */
export function inShort([one, other]: readonly [Segment, Segment], here: Places, weigh: KeyWeight): Line {
	const options = [...optionsOf(one, other, weigh), ...optionsOf(other, one, weigh)];
	let best: Option | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const option of options.toSorted((a, b) => a.cost - b.cost)) {
		const faults = faultsOf(option, here, weigh, fewest);
		if (faults < fewest) [best, fewest] = [option, faults];
		if (fewest === 0) break;
	}
	return {
		text: best?.text ?? '',
		clear: fewest === 0,
		otherAct: best !== undefined && isOtherAct(best.line, best.told),
	};
}

/** A line that cannot be understood is worse than one that only one of them tells in full. */
const HANGING = 2;

type Option = {
	readonly line: Segment;
	readonly witness: Segment;
	/** The sentence of the witness. */
	readonly told: Segment;
	readonly complete: boolean;
	readonly stands: boolean;
	readonly text: string;
	/** The part of it that the witness tells. */
	readonly share: number;
	readonly cost: number;
};

/** Of what a line says the other witness must tell as much. */
const LEAST_SHARED = 0.6;
/** And of it the article may tell no more in one place. */
const MOST_KNOWN = 0.3;
/** What is not told by both, in letters of a longer line; and a name that one has to think of. */
const NOT_SHARED = 200;
const PRONOUN = 50;

function optionsOf(clause: Segment, witness: Segment, weigh: KeyWeight): Option[] {
	const whole = wholeSegment(clause.document, clause.sentence);
	const told = wholeSegment(witness.document, witness.sentence);
	return [clause, whole].map((line): Option => {
		const complete = line === whole ? isSentence(line) : standsAlone(line);
		const stands = (line === whole || complete) && lengthOf(line) <= LONGEST_LINE;
		const text = stands ? lineOf(line) : `… ${lineOf(clause)}`;
		const share = weightOf(shared(line, told), weigh) / Math.max(1e-9, weightOf(line, weigh));
		const pronoun = /^PRP/.test(wordsOf(line)[0]?.tag ?? '');
		const cost = text.length + NOT_SHARED * (1 - share) + PRONOUN * Number(pronoun);
		return { line, witness, told, complete, stands, text, share, cost };
	});
}

/** What is soonest found out comes first. */
const FAULTS: readonly ((option: Option, here: Places, weigh: KeyWeight) => boolean)[] = [
	({ stands }) => !stands,
	({ complete }) => !complete,
	({ share }) => share < LEAST_SHARED,
	({ line }) => isAttribution(line),
	({ line }) => isOpinion(line) || isImpression(line) || isJudgement(line),
	({ line, text }) => isSpeech(line, text),
	({ line }, here, weigh) => isCovered(line, here, weigh, MOST_KNOWN),
	({ line, witness }) => differs(line, witness),
	({ line }) => isService(line),
];

/** Counted up to `enough`: a line with as many is not taken. */
function faultsOf(option: Option, here: Places, weigh: KeyWeight, enough: number): number {
	let faults = 0;
	for (const isFault of FAULTS) {
		if (faults >= enough) return faults;
		if (isFault(option, here, weigh)) faults += 1;
	}
	return faults < enough && hangs(option.line, here) ? faults + HANGING : faults;
}

/** "He said he had slept": what somebody tells of himself is his to tell. Also where a quotation begins in it that ends elsewhere. */
const isSpeech = (line: Segment, text: string): boolean =>
	isSpoken(line) || isHalfQuoted(line) || isOfOneself(line) || /^["“‘]/.test(text);

const isOfOneself = ({ sentence: { tokens } }: Segment): boolean =>
	tokens.some(({ rel, tag, head }) => {
		const told = isSubject(rel) && tag === 'PRP' ? tokens[head] : undefined;
		return told?.rel === 'ccomp' && SAYING.has(tokens[told.head]?.lemma ?? '');
	});

function lineOf({ document: { text }, span: { start, end } }: Segment): string {
	const line = text
		.slice(start, end)
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
		.replace(/^(?:and|but) /i, '');
	return PAIRS.reduce(
		(rest, [open, close]) =>
			rest.includes(open) === rest.includes(close) ? rest : rest.replace(open, '').replace(close, ''),
		line,
	);
}
/** What is opened in another clause is closed in none. */
const PAIRS = [
	['(', ')'],
	['“', '”'],
] as const;
