/** A background that comes to an end in the midst of something, as it does when the browser ends it. */
export type Stop = {
	/** Fulfilled when the step was reached. */
	readonly reached: Promise<void>;
	/** How many steps were taken so far. */
	steps(): number;
	/** Storage works again, for the next one who is woken. */
	lift(): void;
};

const CALLS: readonly (readonly [prototype: object, names: readonly string[]])[] = [
	[IDBFactory.prototype, ['open']],
	[IDBDatabase.prototype, ['transaction', 'createObjectStore']],
	[
		IDBObjectStore.prototype,
		[
			'get',
			'getKey',
			'getAll',
			'getAllKeys',
			'put',
			'add',
			'delete',
			'clear',
			'count',
			'openCursor',
			'deleteIndex',
			'createIndex',
		],
	],
	[IDBIndex.prototype, ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor']],
];

/**
 * A step is a call to IndexedDB, or the moment in which somebody who waited goes on: every `await`, where the code was built
 * without that word (see corpus-in-browser.ts), and every `then`. From the n-th step on nobody goes on, what open transactions
 * have done so far is undone, their connections end, and nothing that is asked is ever answered.
 */
export function stopAt(n: number): Stop {
	let steps = 0;
	const open = new Set<IDBTransaction>();
	const connections = new Set<IDBDatabase>();
	/** While it is upgraded, the database has a transaction that only the request knows. */
	let opening: IDBOpenDBRequest | undefined;
	let arrive = () => {};
	const reached = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	/** Whether the step may be taken. */
	const step = (): boolean => {
		steps += 1;
		if (steps === n) {
			for (const transaction of [...open, opening?.transaction]) undo(transaction);
			for (const connection of connections) connection.close();
			arrive();
		}
		return steps < n;
	};

	const lifts = CALLS.flatMap(([prototype, names]) =>
		names.map((name) =>
			replace(prototype, name, (real, self, given) => {
				if (!step()) return NOBODY;
				const answer: unknown = Reflect.apply(real, self, given);
				if (answer instanceof IDBOpenDBRequest) {
					opening = answer;
					answer.addEventListener('success', () => {
						if (steps < n) connections.add(answer.result);
						else answer.result.close();
					});
				}
				if (answer instanceof IDBTransaction) {
					open.add(answer);
					for (const end of ['complete', 'abort']) answer.addEventListener(end, () => open.delete(answer));
				}
				return answer;
			}),
		),
	);
	const resumed = (goOn: unknown) =>
		typeof goOn === 'function' ? (value: unknown) => (step() ? goOn(value) : NEVER) : goOn;
	lifts.push(replace(Promise.prototype, 'then', (real, self, given) => Reflect.apply(real, self, given.map(resumed))));
	return {
		reached,
		steps: () => steps,
		lift() {
			for (const lift of lifts) lift();
		},
	};
}

type Callable = (...given: unknown[]) => unknown;

/** Returns how to put the real one back. */
function replace(
	prototype: object,
	name: string,
	by: (real: Callable, self: unknown, given: unknown[]) => unknown,
): () => void {
	const real: unknown = Reflect.get(prototype, name);
	if (typeof real !== 'function') throw new Error(`There is no ${name}`);
	Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
		return by(real as Callable, this, given);
	});
	return () => Reflect.set(prototype, name, real);
}

function undo(transaction: IDBTransaction | null | undefined): void {
	try {
		transaction?.abort();
	} catch {
		// It had ended already.
	}
}

const NEVER = new Promise(() => {});

/** Whatever is asked of it, nothing comes of it. */
const NOBODY: unknown = new Proxy(() => {}, { get: () => NOBODY, set: () => true, apply: () => NOBODY });
