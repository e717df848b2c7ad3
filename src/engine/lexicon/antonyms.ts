import bytes from '../syntax/weights/antonyms.bin';

/** Whether WordNet has two words as each other's contrary: "effective", "ineffective"; lemmas (see syntax/weights/NOTICE). */
export const areAntonyms = (a: string, b: string): boolean => antonymsOf(a < b ? a : b).includes(a < b ? b : a);

/** Of a word those that come after it in the alphabet. */
function antonymsOf(word: string): readonly string[] {
	antonyms ??= readAntonyms();
	return antonyms.get(word) ?? NONE;
}
const NONE: readonly string[] = [];

/** Decoded on first use. */
let antonyms: ReadonlyMap<string, readonly string[]> | undefined;

/** The file: a line a word, with its antonyms behind it, in ASCII. */
function readAntonyms(): ReadonlyMap<string, readonly string[]> {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return new Map(
		text.split('\n').map((line) => {
			const [word = '', ...others] = line.split(' ');
			return [word, others] as const;
		}),
	);
}
