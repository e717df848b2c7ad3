/** Storage that comes to an end in the midst of something, as it does when the browser ends whoever uses it. */
export type Stop = {
	/** Fulfilled when the step was reached. */
	readonly reached: Promise<void>;
	/** How many steps were taken so far. */
	steps(): number;
	/** Storage works again, for the next one who is woken. */
	lift(): void;
};

const PATCHED: readonly (readonly [prototype: object, names: readonly string[]])[] = [
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
 * Of the calls to IndexedDB from now on, the n-th is never made: what its transaction has done so far is undone, and nothing
 * that is asked afterwards is ever answered.
 */
export function stopAt(n: number): Stop {
	let steps = 0;
	/** While it is upgraded, the database has a transaction that only the request knows. */
	let opening: IDBOpenDBRequest | undefined;
	let arrive = () => {};
	const reached = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	const lifts = PATCHED.flatMap(([prototype, names]) =>
		names.map((name) => {
			const real: unknown = Reflect.get(prototype, name);
			if (typeof real !== 'function') throw new Error(`IndexedDB has no ${name}`);
			Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
				steps += 1;
				if (steps < n) {
					const answer: unknown = Reflect.apply(real, this, given);
					if (answer instanceof IDBOpenDBRequest) opening = answer;
					return answer;
				}
				if (steps === n) {
					undo(transactionOf(this) ?? opening?.transaction);
					arrive();
				}
				return NOBODY;
			});
			return () => Reflect.set(prototype, name, real);
		}),
	);
	return {
		reached,
		steps: () => steps,
		lift() {
			for (const lift of lifts) lift();
		},
	};
}

function transactionOf(asked: unknown): IDBTransaction | undefined {
	if (asked instanceof IDBIndex) return asked.objectStore.transaction;
	return asked instanceof IDBObjectStore ? asked.transaction : undefined;
}

function undo(transaction: IDBTransaction | null | undefined): void {
	try {
		transaction?.abort();
	} catch {
		// It had ended already.
	}
}

/** Whatever is asked of it, nothing comes of it. */
const NOBODY: unknown = new Proxy(() => {}, { get: () => NOBODY, set: () => true, apply: () => NOBODY });
