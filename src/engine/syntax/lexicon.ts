import { finish } from './hash.ts';
import bytes from './weights/lexicon.bin';

/**
 * Which parts of speech a dictionary form can have, from WordNet (see weights/NOTICE): a bit each for noun, verb, adjective
 * and adverb, and in the higher bits which one it mostly is and what its first senses are about. 0 for an unknown word.
 */
export const lexiconEntry = (base: string): number => loadLexicon()(base);

export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;

/** Decoded on first use. */
let lexicon: ((base: string) => number) | undefined;
export const loadLexicon = (): ((base: string) => number) => {
	lexicon ??= readLexicon(bytes);
	return lexicon;
};

/**
 * The file: groups of words with one entry, each three bytes of entry and then the words in order, each as one byte (how
 * many letters it shares with the word before, below 32) and its other letters; byte 255 ends a group. In memory only the
 * hashes are kept: 70,000 strings would cost more than everything else.
 */
const readLexicon = (bytes: Uint8Array): ((base: string) => number) => {
	const keys = new Int32Array(1 << TABLE_BITS);
	const entries = new Int32Array(1 << TABLE_BITS);
	const letters = new Uint8Array(64);
	/** hashes[n] is the hash of the first n letters: words in order share most of it. */
	const hashes = new Int32Array(65);
	hashes[0] = EMPTY;
	let at = 0;
	while (at < bytes.length) {
		const entry = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
		at += 3;
		while (bytes[at] !== GROUP_END) {
			let length = bytes[at++] ?? 0;
			for (let letter = bytes[at] ?? 0; letter >= 32 && letter !== GROUP_END; letter = bytes[++at] ?? 0) {
				letters[length] = letter;
				hashes[length + 1] = step(hashes[length] ?? 0, letter);
				length++;
			}
			put(keys, entries, finish(hashes[length] ?? 0) | 1, entry);
		}
		at++;
	}
	return (base) => {
		if (base.length > LONGEST) return 0;
		let hash = EMPTY;
		for (let index = 0; index < base.length; index++) hash = step(hash, base.charCodeAt(index));
		const key = finish(hash) | 1;
		let slot = key >>> (32 - TABLE_BITS);
		while (keys[slot] !== 0) {
			if (keys[slot] === key) return entries[slot] ?? 0;
			slot = (slot + 1) & SLOTS;
		}
		return 0;
	};
};

const put = (keys: Int32Array, entries: Int32Array, key: number, entry: number): void => {
	let slot = key >>> (32 - TABLE_BITS);
	while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & SLOTS;
	keys[slot] = key;
	entries[slot] = entry;
};

const EMPTY = 0x811c9dc5 | 0;
const step = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
const TABLE_BITS = 17;
const SLOTS = (1 << TABLE_BITS) - 1;
export const GROUP_END = 255;
/** Letters in the longest word kept. */
export const LONGEST = 30;
