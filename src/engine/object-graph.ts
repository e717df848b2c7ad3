import { numbering } from './numbering.ts';
import { reader, unzigzag, writer, zigzag } from './varints.ts';

/**
 * Plain objects, lists, sets and maps as a few bytes each, read back in a fraction of the time that it took to make them.
 * What was one object in two places is one object again, and so are lists and sets of the same texts: nobody changes them.
 */
export type Graph = {
	readonly bytes: Uint8Array;
	/** Texts, and numbers that are not small and whole. */
	readonly texts: readonly string[];
	/** The names of the fields of each sort of object. */
	readonly shapes: readonly (readonly string[])[];
};

/** What is written down next: the lowest bits of a number; the others say which, or of how many parts. */
const KINDS = [
	...(['constant', 'text', 'whole', 'number'] as const),
	...(['list', 'texts', 'set', 'set of texts', 'map', 'object', 'again', 'known'] as const),
];
type Kind = (typeof KINDS)[number];
const BITS = 4;
const KIND = 2 ** BITS - 1;
const CONSTANTS: readonly unknown[] = [undefined, null, false, true];
const LARGEST = 2 ** 24;

/** `known` things are not written down: whoever reads it back has them, in the same order. Throws at what is not plain. */
export function graphOf(root: unknown, known: readonly object[]): Graph {
	const bytes = writer();
	const texts = numbering<string>((text) => text);
	const shapes = numbering<readonly string[]>((keys) => JSON.stringify(keys));
	const places = new Map(known.map((thing, index) => [thing, index]));
	const begun = new Map<object, number>();
	const alike = new Map<string, number>();
	const put = (kind: Kind, value: number): void => bytes.write(KINDS.indexOf(kind) + value * 2 ** BITS);

	/** `member` of a set or a map: two that are alike are two there. */
	const write = (value: unknown, member = false): void => {
		if (typeof value === 'string') put('text', texts.of(value));
		else if (typeof value === 'number') writeNumber(value);
		else if (typeof value === 'object' && value !== null) writeObject(value, member);
		else if (CONSTANTS.includes(value)) put('constant', CONSTANTS.indexOf(value));
		else throw new Error(`A ${typeof value} cannot be kept`);
	};
	const writeNumber = (value: number): void => {
		const small = Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0);
		if (small) put('whole', zigzag(value));
		else put('number', texts.of(Object.is(value, -0) ? '-0' : String(value)));
	};
	const writeObject = (value: object, member: boolean): void => {
		const [place, before] = [places.get(value), begun.get(value)];
		if (place !== undefined) put('known', place);
		else if (before !== undefined) put('again', before);
		else writeParts(value, member);
	};
	const writeParts = (value: object, member: boolean): void => {
		const [kind, size, parts] = partsOf(value, shapes.of);
		const plain = kind === 'list' || kind === 'set' ? textsAlone(parts) : undefined;
		const print = plain && !member ? JSON.stringify([kind, ...plain]) : undefined;
		const same = print === undefined ? undefined : alike.get(print);
		if (same !== undefined) {
			put('again', same);
			return;
		}
		if (print !== undefined) alike.set(print, begun.size);
		begun.set(value, begun.size);
		if (plain === undefined) {
			put(kind, size);
			for (const part of parts) write(part, kind === 'set' || kind === 'map');
		} else {
			put(kind === 'list' ? 'texts' : 'set of texts', size);
			for (const text of plain) bytes.write(texts.of(text));
		}
	};
	write(root);
	return { bytes: bytes.all(), texts: texts.all, shapes: shapes.all };
}

function partsOf(value: object, shapeOf: (keys: readonly string[]) => number): [Kind, number, Iterable<unknown>] {
	if (Array.isArray(value)) return ['list', value.length, value];
	if (value instanceof Set) return ['set', value.size, value];
	if (value instanceof Map) return ['map', value.size, [...value].flat()];
	if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('Only what is plain can be kept');
	return ['object', shapeOf(Object.keys(value)), Object.values(value)];
}

const textsAlone = (parts: Iterable<unknown>): readonly string[] | undefined => {
	const all = [...parts];
	return all.every((part) => typeof part === 'string') ? all : undefined;
};

export function readGraph({ bytes, texts, shapes }: Graph, known: readonly object[]): unknown {
	const next = reader(bytes);
	const objects: object[] = [];
	const numbers: number[] = [];
	// In one piece, the most frequent first: there are tens of thousands of values in what is kept of one article.
	const read = (): unknown => {
		const head = next();
		const value = head >>> BITS;
		switch (KINDS[head & KIND]) {
			case 'text':
				return texts[value];
			case 'whole':
				return unzigzag(value);
			case 'object': {
				const object: Record<string, unknown> = {};
				objects.push(object);
				for (const key of shapes[value] ?? []) object[key] = read();
				return object;
			}
			case 'set of texts': {
				const set = new Set<string | undefined>();
				objects.push(set);
				for (let left = value; left > 0; left--) set.add(texts[next()]);
				return set;
			}
			case 'texts': {
				const list: (string | undefined)[] = [];
				objects.push(list);
				for (let left = value; left > 0; left--) list.push(texts[next()]);
				return list;
			}
			case 'set': {
				const set = new Set();
				objects.push(set);
				for (let left = value; left > 0; left--) set.add(read());
				return set;
			}
			case 'list': {
				const list: unknown[] = [];
				objects.push(list);
				for (let left = value; left > 0; left--) list.push(read());
				return list;
			}
			case 'again':
				return objects[value];
			case 'known':
				return known[value];
			case 'constant':
				return CONSTANTS[value];
			case 'map': {
				const map = new Map();
				objects.push(map);
				for (let left = value; left > 0; left--) {
					const key = read();
					map.set(key, read());
				}
				return map;
			}
			case 'number': {
				numbers[value] ??= Number(texts[value]);
				return numbers[value];
			}
			default:
				return undefined;
		}
	};
	return read();
}
