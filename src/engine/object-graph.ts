import { numbering } from './numbering.ts';
import { reader, unzigzag, writer, zigzag } from './varints.ts';

/**
 * Plain objects, lists, sets and maps as a few bytes each, read back in a fraction of the time that it took to make them.
 * What was one object in two places is one object again.
 */
export type Graph = {
	readonly bytes: Uint8Array;
	/** Texts, and numbers that are not small and whole. */
	readonly texts: readonly string[];
	/** The names of the fields of each sort of object. */
	readonly shapes: readonly (readonly string[])[];
};

/** What is written down next: the lowest bits of a number; the others say which, or of how many parts. */
type Kind = 'constant' | 'text' | 'whole' | 'number' | 'list' | 'set' | 'map' | 'object' | 'again' | 'known';
const KINDS: readonly Kind[] = [
	...(['constant', 'text', 'whole', 'number'] as const),
	...(['list', 'set', 'map', 'object', 'again', 'known'] as const),
];
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
	const put = (kind: Kind, value: number): void => bytes.write(KINDS.indexOf(kind) + value * 2 ** BITS);

	const write = (value: unknown): void => {
		if (typeof value === 'string') put('text', texts.of(value));
		else if (typeof value === 'number') writeNumber(value);
		else if (typeof value === 'object' && value !== null) writeObject(value);
		else if (CONSTANTS.includes(value)) put('constant', CONSTANTS.indexOf(value));
		else throw new Error(`A ${typeof value} cannot be kept`);
	};
	const writeNumber = (value: number): void => {
		const small = Number.isInteger(value) && Math.abs(value) < LARGEST && !Object.is(value, -0);
		if (small) put('whole', zigzag(value));
		else put('number', texts.of(Object.is(value, -0) ? '-0' : String(value)));
	};
	const writeObject = (value: object): void => {
		const [place, before] = [places.get(value), begun.get(value)];
		if (place !== undefined) put('known', place);
		else if (before !== undefined) put('again', before);
		else {
			begun.set(value, begun.size);
			writeParts(value);
		}
	};
	const writeParts = (value: object): void => {
		const [kind, size, parts] = partsOf(value, shapes.of);
		put(kind, size);
		for (const part of parts) write(part);
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

export function readGraph({ bytes, texts, shapes }: Graph, known: readonly object[]): unknown {
	const next = reader(bytes);
	const objects: object[] = [];
	const begin = <T extends object>(object: T): T => {
		objects.push(object);
		return object;
	};
	const readers: Readonly<Record<Kind, (value: number) => unknown>> = {
		constant: (index) => CONSTANTS[index],
		text: (index) => texts[index],
		whole: unzigzag,
		number: (index) => Number(texts[index]),
		list(size) {
			const list = begin<unknown[]>([]);
			for (let left = size; left > 0; left--) list.push(read());
			return list;
		},
		set(size) {
			const set = begin(new Set());
			for (let left = size; left > 0; left--) set.add(read());
			return set;
		},
		map(size) {
			const map = begin(new Map());
			for (let left = size; left > 0; left--) {
				const key = read();
				map.set(key, read());
			}
			return map;
		},
		object(shape) {
			const object = begin<Record<string, unknown>>({});
			const keys = shapes[shape] ?? [];
			for (let at = 0; at < keys.length; at++) object[keys[at] ?? ''] = read();
			return object;
		},
		again: (index) => objects[index],
		known: (index) => known[index],
	};
	const byKind = KINDS.map((kind) => readers[kind]);
	const read = (): unknown => {
		const head = next();
		return byKind[head & KIND]?.(head >>> BITS);
	};
	return read();
}
