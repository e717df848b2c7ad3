import type { Kept, Problem } from './protocol.ts';

/** A failure a person can act on, carried by `throw` to the one place that catches. */
export class ProblemError extends Error {
	readonly problem: Problem;
	/** What was done before it: a check keeps the article first. */
	readonly kept: Kept | undefined;
	constructor(problem: Problem, { kept, ...options }: ErrorOptions & { readonly kept?: Kept } = {}) {
		super(problem.kind, options);
		this.problem = problem;
		this.kept = kept;
	}
}

/** Names of DOMException by which browsers refuse storage, and what each means for the reader. */
const STORAGE_FAILURES: ReadonlyMap<string, Problem> = new Map<string, Problem>([
	['QuotaExceededError', { kind: 'storageFull' }],
	// Firefox where cookies and site data are blocked, Chrome where policy forbids them.
	['SecurityError', { kind: 'storageBlocked' }],
	// Firefox opening IndexedDB in a profile that never keeps anything.
	['InvalidStateError', { kind: 'storageBlocked' }],
	['NotAllowedError', { kind: 'storageBlocked' }],
	// A damaged or unreadable profile folder.
	['UnknownError', { kind: 'storageBlocked' }],
	// Kept by a newer version of the extension than this one.
	['VersionError', { kind: 'storageBlocked' }],
]);

/** What may be thrown where nothing is stored, as what can be shown. */
export const problemOf = (error: unknown): Problem =>
	error instanceof ProblemError ? error.problem : { kind: 'bug', message: messageOf(error) };

/** What may be thrown, as what can be shown. */
export function problemFrom(error: unknown): Problem {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	// Chrome names a full disk by what its files tell; only a quota that it sets itself has a name of its own.
	if (name === 'UnknownError' && NO_SPACE.test(messageOf(error))) return { kind: 'storageFull' };
	return STORAGE_FAILURES.get(name) ?? problemOf(error);
}

const NO_SPACE = /FILE_ERROR_NO_SPACE|No space left|disk is full/i;

function messageOf(error: unknown): string {
	const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return text.slice(0, LONGEST_MESSAGE);
}

/** A panel's width, some ten lines. */
const LONGEST_MESSAGE = 500;
