import { concept } from '../lexicon/concepts.ts';

/** Verbs and nouns with which newspapers tell one and the same happening; the commonest first. Lemmas; see `happening`. */
const HAPPENINGS = `
vote pass approve adopt reaffirm ratify passage approval
disappear vanish disappearance
begin start open launch beginning opening
end close finish conclude ending
find discover recover discovery
resign quit resignation departure
win beat defeat edge victory
lose loss
marry wed wedding marriage
divorce separate split
bear birth born
meet talk talks summit meeting
hit strike shake rock jolt rattle
crash collide collision
fire sack dismiss oust dismissal
hire appoint name appointment
fall slip plunge tumble
announce unveil announcement
appear arraign appearance arraignment
bury funeral burial
escape flee
graduate graduation
elect election
steal rob robbery theft heist
sign signing
move relocate
retire retirement
hold convene
`;

const groups = new Map<string, string>();
for (const line of HAPPENINGS.trim().split('\n')) {
	const words = line.split(' ');
	for (const word of words) if (!groups.has(word)) groups.set(word, words[0] ?? word);
}

/** What happens where this word tells it: its line here, else its concept. */
export const happening = (lemma: string): string => groups.get(lemma) ?? groups.get(concept(lemma)) ?? concept(lemma);
