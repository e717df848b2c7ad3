import { readFileSync, writeFileSync } from 'node:fs';
import { GROUP_END, LONGEST } from '../../src/engine/syntax/lexicon.ts';

// node tools/train/run.mjs lexicon.ts WORDNET_FOLDER: src/engine/syntax/weights/lexicon.bin from WordNet 3.0's index.*,
// data.* and cntlist.rev (Debian: wordnet-base, in /usr/share/wordnet).
const folder = process.argv[2];
if (folder === undefined) throw new Error("Say which folder holds WordNet's index.noun, data.noun and cntlist.rev");
const lines = (file: string): string[] =>
	readFileSync(`${folder}/${file}`, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith(' '));

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
const WORD = /^[a-z][a-z']*$/;

/** Nouns always written with a capital are names: they would tell the tagger nothing that the capital does not. */
const commonNouns = new Set<string>();
/** Offset of a synset → number of the lexicographer's file it is in, which says what it is about. */
const topics = new Map<string, number>();
for (const part of ['noun', 'verb'] as const) {
	for (const line of lines(`data.${part}`)) {
		const [offset = '', file, , count = '0', ...rest] = line.split(' ');
		topics.set(`${part}${offset}`, Number(file));
		if (part !== 'noun') continue;
		for (let word = 0; word < Number.parseInt(count, 16); word++) {
			const written = rest[2 * word] ?? '';
			if (written === written.toLowerCase()) commonNouns.add(written);
		}
	}
}

/** How often each part of speech was met in WordNet's tagged texts: noun, verb, adjective, adverb. */
const counts = new Map<string, number[]>();
for (const line of lines('cntlist.rev')) {
	const [sense = '', , count = '0'] = line.split(' ');
	const [word = '', kind = ''] = sense.split('%');
	const known = counts.get(word) ?? [0, 0, 0, 0];
	const part = [-1, 0, 1, 2, 3, 2][Number(kind[0])] ?? -1;
	known[part] = (known[part] ?? 0) + Number(count);
	counts.set(word, known);
}

const entries = new Map<string, number>();
for (const [number, part] of PARTS.entries()) {
	for (const line of lines(`index.${part}`)) {
		const fields = line.trim().split(' ');
		const word = fields[0] ?? '';
		if (!WORD.test(word) || word.length > LONGEST || (part === 'noun' && !commonNouns.has(word))) continue;
		const firstSense = topics.get(`${part}${fields[6 + Number(fields[3])]}`) ?? 0;
		// Nouns are files 3..28, verbs 29..43.
		const topic = part === 'noun' ? (firstSense - 2) << 8 : part === 'verb' ? (firstSense - 28) << 13 : 0;
		entries.set(word, (entries.get(word) ?? 0) | (1 << number) | topic);
	}
}
for (const [word, entry] of entries) {
	const met = counts.get(word);
	if (met === undefined) continue;
	const total = met.reduce((sum, count) => sum + count, 0);
	// 1..4: what it mostly is; 5: met, but as several things.
	const mostly = met.findIndex((count) => count > total * 0.75);
	entries.set(word, entry | ((mostly < 0 ? 5 : mostly + 1) << 4));
}

const groups = new Map<number, string[]>();
for (const [word, entry] of entries) groups.set(entry, [...(groups.get(entry) ?? []), word]);
const bytes: number[] = [];
for (const [entry, words] of [...groups].sort((a, b) => a[0] - b[0])) {
	bytes.push(entry & 255, (entry >> 8) & 255, entry >> 16);
	let last = '';
	for (const word of words.sort()) {
		let shared = 0;
		while (shared < 31 && shared < last.length && shared < word.length - 1 && word[shared] === last[shared]) shared++;
		bytes.push(shared, ...[...word.slice(shared)].map((letter) => letter.charCodeAt(0)));
		last = word;
	}
	bytes.push(GROUP_END);
}
writeFileSync('src/engine/syntax/weights/lexicon.bin', Uint8Array.from(bytes));
console.log(`lexicon.bin: ${entries.size} words, ${groups.size} groups, ${bytes.length} bytes`);
