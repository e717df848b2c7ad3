import { type Document, factsIn, lastWord, sentenceAt } from '../document.ts';
import { isHead } from '../facts/quotations/speakers.ts';
import { genderOf } from '../names/lexicon.ts';
import { compareNames } from '../names/match.ts';
import { memo } from '../text/memo.ts';
import type { NameType, Span } from '../types.ts';

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

/** Whether the words are a document's own: "the suit states". A person who says the like says it anew. */
export const isDocuments = ({ text }: Document, speaker: Span | undefined): boolean =>
	speaker !== undefined && isDocument(text.slice(speaker.start, speaker.end)) === 'yes';
const isDocument = memo((words: string) => (DOCUMENTS.test(words.toLowerCase()) ? 'yes' : 'no'));
const DOCUMENTS =
	/^(?:(?:the|this|that|its|their|his|her|an?)\s)?(?:[A-Za-zÀ-ỿ-]+\s){0,2}(?:letter|suit|lawsuit|complaint|indictment|filing|petition|affidavit|motion|memo|manifesto|resolution|bill)$/u;

/** They speak for others, and papers say now one, now the other. */
const SPEAKS_FOR =
	/\b(?:spokes[A-Za-zÀ-ỿ]+|aides?|lawyers?|attorneys?|counsel|representatives?|rep|publicist|agent|for|and|quot[A-Za-zÀ-ỿ]+|citing)\b/u;

/** Papers and agencies pass on what others say. */
const PASSES_ON =
	/\b(?:news|agency|times|post|journal|press|reuters|afp|ap|upi|xinhua|tass|interfax|herald|tribune|gazette|guardian|telegraph|daily|bbc|cnn|cbs|nbc|abc|fox|magazine|radio|tv|television|network|newspaper|paper|website|site)\b/;

/** The one person or body that a mention of a speaker names, or "he" and "she". */
export type Speaker = {
	/** A name in full, or the pronoun. */
	readonly words: string;
	readonly type: NameType;
	readonly gender?: 'he' | 'she';
	readonly pronoun: boolean;
};

/** None where it names no one, several, or somebody who speaks for another. */
export function speakerOf(document: Document, speaker: Span): Speaker | undefined {
	const mention = document.text.slice(speaker.start, speaker.end).replace(/,? who\b.*/su, '');
	const said = mention.toLowerCase();
	const gender = PRONOUNS.get(said);
	if (gender !== undefined) return { words: mention, type: 'person', gender, pronoun: true };
	if (SPEAKS_FOR.test(said)) return undefined;
	const names = factsIn(document, sentenceAt(document, speaker.start), 'name').filter(
		({ type, start, end }) =>
			type !== 'place' &&
			start >= speaker.start &&
			isHead(mention.slice(end - speaker.start)) &&
			end <= speaker.start + mention.length,
	);
	const people = names.filter(({ type }) => type === 'person');
	const [name] = people.length > 0 ? people : PASSES_ON.test(said) ? [] : names;
	if (name === undefined || (people.length || names.length) > 1) return undefined;
	const [first] = name.canonical.split(' ');
	const known = name.type === 'person' ? genderOf(first ?? '') : undefined;
	return {
		words: name.canonical,
		type: name.type,
		pronoun: false,
		...(known !== undefined && known !== 'either' && { gender: known }),
	};
}
const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
	['he', 'he'],
	['she', 'she'],
]);

/** Two names; or "he" on one side and a woman on the other, whoever they are. "He" alone may be anybody. */
export function areTwoSpeakers(ours: Speaker, theirs: Speaker): boolean {
	if (ours.type !== theirs.type) return false;
	if (ours.pronoun || theirs.pronoun)
		return ours.gender !== undefined && theirs.gender !== undefined && ours.gender !== theirs.gender;
	// The same surname is most often one person, of whom one paper gives another first name.
	return lastWord(ours.words) !== lastWord(theirs.words) && compareNames(ours.words, theirs.words) === 'different';
}
