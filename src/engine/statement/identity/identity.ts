import type { Claim } from '../../claim.ts';
import { derived } from '../../derived.ts';
import { namesGiven } from './given.ts';
import { namesHeldBack } from './held-back.ts';

/** Whether readers are told who someone is: a name held back, or given. */
export type Identity = Claim & {
	readonly who: 'victim' | 'suspect';
	/** Of a name that is given. */
	readonly name?: string;
};

/** Names held back and, where someone's death or arrest is told by name, names given. */
export const identities = derived('identities', (document): Identity[] => [
	...namesHeldBack(document),
	...namesGiven(document),
]);
