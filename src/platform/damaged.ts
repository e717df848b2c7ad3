/** What a damaged disk has left of the list or the index: both are made from the articles, and can be made anew. */
export class Damaged extends Error {
	readonly what: 'list' | 'index';
	constructor(what: 'list' | 'index') {
		super(`Damaged: ${what}`);
		this.what = what;
	}
}

/** Whether all of these are of that kind: what was written by ourselves and read back whole is. */
export function areAll(kind: 'number' | 'string', ...values: readonly unknown[]): boolean {
	return values.every((value) => typeof value === kind);
}
