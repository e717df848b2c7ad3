import { readFileSync } from 'node:fs';
import { normaliseForm } from '../../src/engine/syntax/normalise.ts';

/** A word of a treebank sentence; `head` counts from 0 and is -1 for the root. */
export type GoldWord = {
	readonly text: string;
	readonly lower: string;
	readonly pos: string;
	readonly tag: string;
	readonly lemma: string;
	readonly head: number;
	readonly rel: string;
	/** As written, and whether a space follows: what a tokenizer would have met. */
	readonly form: string;
	readonly spaceAfter: boolean;
};
export type GoldSentence = { readonly id: string; readonly words: readonly GoldWord[] };

export const readTreebank = (path: string): GoldSentence[] =>
	readFileSync(path, 'utf8')
		.split(/\n\n+/)
		.map(readSentence)
		.filter((sentence) => sentence.words.length > 0);

const readSentence = (block: string): GoldSentence => {
	const lines = block.split('\n');
	const id = /^# sent_id = (\S+)/m.exec(block)?.[1] ?? '';
	const rows = lines.map((line) => line.split('\t')).filter((fields) => /^\d+$/.test(fields[0] ?? ''));
	const words = rows.map((fields, index): GoldWord => {
		const form = BRACKETS[fields[1] ?? ''] ?? fields[1] ?? '';
		const spaceAfter = !hasNoSpaceAfter(fields) && !isClitic(rows[index + 1]?.[1] ?? '');
		const before = rows[index - 1];
		const spaceBefore = before === undefined || (!hasNoSpaceAfter(before) && !isClitic(form));
		const text = normaliseForm(form, !spaceBefore, !spaceAfter);
		return {
			text,
			lower: text.toLowerCase(),
			pos: fields[3] ?? 'X',
			tag: fields[4] ?? 'FW',
			lemma: fields[2] ?? '_',
			head: Number(fields[6]) - 1,
			rel: fields[7] ?? 'dep',
			form,
			spaceAfter,
		};
	});
	return { id, words };
};

const BRACKETS: Readonly<Record<string, string>> = { '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']' };
const hasNoSpaceAfter = (fields: readonly string[]): boolean => /(?:^|\|)SpaceAfter=No/.test(fields[9] ?? '');

/** The treebank files dropped the lines that join "do" and "n't", and with them the missing space. */
const isClitic = (form: string): boolean => /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i.test(form);

/**
 * The genres of GUM whose texts may be adapted and republished (see weights/NOTICE). Left out: fiction, whow, essay, letter
 * and podcast (non-commercial), conversation (terms of its source unclear), one academic article of an unclear publisher's
 * licence, and everything that is not GUM.
 */
const FREE = /^GUM_(?:news|interview|bio|voyage|academic|court|speech|textbook|vlog)_/;
const UNCLEAR = /^GUM_academic_salinity-/;

export const isFree = (sentence: GoldSentence): boolean => FREE.test(sentence.id) && !UNCLEAR.test(sentence.id);
