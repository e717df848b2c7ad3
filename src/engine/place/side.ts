import type { Claim } from '../claim.ts';
import { derived } from '../derived.ts';
import { type Document, factsIn, nameTerm } from '../document.ts';
import type { Sentence } from '../types.ts';
import { POINTS } from './compass.ts';

/** On which side of a building, a road or a body it was, or in which part of a country: "the north gate", "her left knee". */
export type Side = Claim & {
	/** "gate"; of a country the name, as a term. */
	readonly of: string;
	/** Degrees from north, or of left and right, front and back: what is across is 180 apart. */
	readonly degrees: number;
};

/** Where an article tells of one side of a thing only. */
export const sides = derived('sides', (document): Side[] => {
	const found = document.sentences.flatMap((sentence) => [
		...ofThings(document, sentence),
		...ofPlaces(document, sentence),
	]);
	return found.filter(({ of, degrees }) => found.every((one) => one.of !== of || one.degrees === degrees));
});

const DEGREES: ReadonlyMap<string, number> = new Map([
	...POINTS,
	['left', 0],
	['right', 180],
	['front', 0],
	['rear', 180],
	['back', 180],
]);
const COMPASS = '(?:north|south)(?:[- ]?(?:east|west))?|east|west';
/** What stands or is told of alone on its side; parts of a town and winds are many. */
const STRUCTURES =
	'bank|breakwater|pier|jetty|quay|gate|wing|tower|entrance|exit|stand|terrace|runway|lane|carriageway|track|platform|face|ridge|slope|flank|wall|shore|door|window|portal|aisle|transept';
const LIMBS =
	'arm|forearm|hand|wrist|elbow|shoulder|leg|thigh|calf|knee|ankle|foot|hip|heel|hamstring|groin|achilles|eye|ear|lung|kidney|thumb|wing|engine|lane|headlight|tyre|tire|wheel';
const OF_THING = new RegExp(
	`(?<![A-Za-zÀ-ỿ-])(?:(${COMPASS})(?:ern|bound)* (${STRUCTURES})|(left|right) (${LIMBS})|(front|rear|back) (door|window|gate|entrance|seat|axle|wheel|tyre|tire|engine|garden|yard))\\b`,
	'gu',
);

function ofThings(document: Document, sentence: Sentence): Side[] {
	const text = document.text.slice(sentence.start, sentence.end);
	return [...text.matchAll(OF_THING)].flatMap((found): Side[] => {
		const word = found[1] ?? found[3] ?? found[5] ?? '';
		const degrees = DEGREES.get(word.replace(/[- ]/, ''));
		const start = sentence.start + found.index;
		const of = found[2] ?? found[4] ?? found[6];
		if (degrees === undefined || of === undefined) return [];
		return [{ document, sentence, span: { start, end: start + found[0].length }, of, degrees }];
	});
}

const PART = new RegExp(`\\b(?:(${COMPASS})ern|the (${COMPASS}) of) (?:the )?$`, 'u');
const REACH = 24;

/** "northern Velland", "the south of Velland". */
function ofPlaces(document: Document, sentence: Sentence): Side[] {
	return factsIn(document, sentence, 'name').flatMap((name): Side[] => {
		const from = Math.max(sentence.start, name.start - REACH);
		const found = name.type === 'place' ? PART.exec(document.text.slice(from, name.start)) : null;
		const degrees = DEGREES.get((found?.[1] ?? found?.[2] ?? '').replace(/[- ]/, ''));
		if (found === null || degrees === undefined) return [];
		const span = { start: from + found.index, end: name.end };
		return [{ document, sentence, span, of: nameTerm(name.canonical), degrees }];
	});
}
