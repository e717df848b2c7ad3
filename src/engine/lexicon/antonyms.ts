import bytes from '../syntax/weights/antonyms.bin';

/** Whether WordNet has two words as each other's contrary: "effective", "ineffective"; lemmas (see syntax/weights/NOTICE). */
export const areAntonyms = (a: string, b: string): boolean => antonymsOf(a < b ? a : b).includes(a < b ? b : a);

/** Of a word those that come after it in the alphabet. */
const antonymsOf = (word: string): readonly string[] => {
	lines ??= readLines();
	return lines.get(word)?.split(' ') ?? NONE;
};
const NONE: readonly string[] = [];

/** By their first words. Decoded on first use, which is mostly the first check of a day: so no more is made of them than is asked for. */
let lines: ReadonlyMap<string, string> | undefined;

/** The file: a line a word, with its antonyms behind it, in ASCII. */
const readLines = (): ReadonlyMap<string, string> =>
	new Map(
		textOf(bytes)
			.split('\n')
			.map((line) => {
				const end = line.indexOf(' ');
				return [line.slice(0, end), line.slice(end + 1)] as const;
			}),
	);

/** Piece by piece, as a function takes only so many arguments. */
function textOf(ascii: Uint8Array): string {
	let text = '';
	for (let at = 0; at < ascii.length; at += PIECE) text += String.fromCharCode(...ascii.subarray(at, at + PIECE));
	return text;
}
const PIECE = 4096;
