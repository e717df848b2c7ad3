import { type Document, factsIn, sentenceAt } from '../document.ts';
import { compareNames } from '../names/match.ts';
import type { NameFact, Span } from '../types.ts';

type Voice = { readonly by?: string };

/** Whether two mentions may be one speaker; where either is unknown, they may. */
export function sameVoice(ours: Voice, theirs: Voice): boolean {
	if (ours.by === undefined || theirs.by === undefined) return true;
	return compareNames(ours.by, theirs.by) !== 'different' || sharesPart(ours.by, theirs.by);
}

/** "Lt. Hale" and "Hale of the state police" have a part in common. */
function sharesPart(ours: string, theirs: string): boolean {
	const there = new Set(partsOf(theirs));
	return partsOf(ours).some((part) => there.has(part));
}

const partsOf = (name: string): string[] =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[\s.'’-]+/)
		.filter((part) => part.length > 2);

/** They speak for others, and papers say now one, now the other. */
const SPEAKS_FOR =
	/\b(?:spokes\p{L}+|aides?|lawyers?|attorneys?|counsel|representatives?|rep|publicist|agent|for|and|who|quot\p{L}+|citing)\b/iu;

/** Papers and agencies pass on what others say. */
const PASSES_ON =
	/\b(?:news|agency|times|post|journal|press|reuters|afp|ap|upi|xinhua|tass|interfax|herald|tribune|gazette|guardian|telegraph|daily|bbc|cnn|cbs|nbc|abc|fox|magazine|radio|tv|television|network|newspaper|paper|website|site)\b/iu;

/** The one person or body a mention of a speaker names; none where it names no one, several, or somebody who speaks for another. */
export function speakerNamed(document: Document, speaker: Span): NameFact | undefined {
	const mention = document.text.slice(speaker.start, speaker.end);
	if (SPEAKS_FOR.test(mention)) return undefined;
	const names = factsIn(document, sentenceAt(document, speaker.start), 'name').filter(
		({ type, start, end }) => type !== 'place' && start >= speaker.start && end <= speaker.end,
	);
	const people = names.filter(({ type }) => type === 'person');
	if (people.length > 0) return people.length === 1 ? people[0] : undefined;
	return names.length === 1 && !PASSES_ON.test(mention) ? names[0] : undefined;
}
