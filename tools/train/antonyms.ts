import { readFileSync, writeFileSync } from 'node:fs';

// node tools/train/run.mjs antonyms.ts WORDNET_FOLDER: src/engine/syntax/weights/antonyms.bin from WordNet 3.0's data.* and
// cntlist.rev (Debian: wordnet-base, in /usr/share/wordnet).
const folder = process.argv[2];
if (folder === undefined) throw new Error("Say which folder holds WordNet's data.noun and cntlist.rev");
const lines = (file: string): string[] =>
	readFileSync(`${folder}/${file}`, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith(' '));

/** Words that were met in WordNet's tagged texts: of the others most pairs are of a trade's own. */
const met = new Set(lines('cntlist.rev').map((line) => line.split('%')[0] ?? ''));
/** "Unlawful" need not have been met where "lawful" was. */
const DENIED = /^(?:un|in|im|il|ir|dis|non)/;

/** How wide or how old something is depends on what it is held against: "local" observers may be "national" ones. */
const RELATIVE = new Set(
	'local national general individual common home away old new young big little great'.split(' '),
);

type Synset = { readonly words: readonly string[]; readonly pointers: readonly (readonly string[])[] };
const synsets = new Map<string, Synset>();
for (const part of ['n', 'v', 'a', 'r'] as const) {
	const file = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }[part];
	for (const line of lines(`data.${file}`)) {
		const fields = (line.split(' | ')[0] ?? '').split(' ');
		const count = Number.parseInt(fields[3] ?? '0', 16);
		const words = Array.from({ length: count }, (_, word) => (fields[4 + 2 * word] ?? '').replace(/\(.*\)$/, ''));
		const from = 4 + 2 * count;
		const pointers = Array.from({ length: Number(fields[from]) }, (_, pointer) =>
			fields.slice(from + 1 + 4 * pointer, from + 5 + 4 * pointer),
		);
		synsets.set(`${part}${fields[0]}`, { words, pointers });
	}
}

const pairs = new Map<string, Set<string>>();
for (const { words, pointers } of synsets.values())
	for (const [relation, offset, part, which] of pointers) {
		if (relation !== '!' || which === undefined) continue;
		const one = words[Number.parseInt(which.slice(0, 2), 16) - 1];
		const other = synsets.get(`${part}${offset}`)?.words[Number.parseInt(which.slice(2), 16) - 1];
		if (
			one === undefined ||
			other === undefined ||
			![one, other].every((word) => /^[a-z]+$/.test(word) && !RELATIVE.has(word))
		)
			continue;
		const known = (word: string): boolean => met.has(word) || (DENIED.test(word) && met.has(word.replace(DENIED, '')));
		if (!known(one) || !known(other)) continue;
		const [first = '', second = ''] = [one, other].sort();
		pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
	}

const text = [...pairs]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([word, others]) => [word, ...[...others].sort()].join(' '))
	.join('\n');
writeFileSync('src/engine/syntax/weights/antonyms.bin', text);
console.log(
	`antonyms.bin: ${[...pairs.values()].reduce((sum, { size }) => sum + size, 0)} pairs, ${text.length} bytes`,
);
