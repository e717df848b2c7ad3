import type { Span } from '../types.ts';

type Voice = { readonly by?: string; readonly speaker?: Span };

/** Whether two mentions may be one speaker; where either is unknown, they may. */
export function sameVoice(ours: Voice, theirs: Voice): boolean {
	if (ours.by === undefined || theirs.by === undefined) return true;
	const [a, b] = [partsOf(ours.by), partsOf(theirs.by)];
	return a.some((part) => b.includes(part));
}

/** Parts of a name that tell people apart. */
const partsOf = (name: string): string[] =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[\s.'’-]+/)
		.filter((part) => part.length > 2);
