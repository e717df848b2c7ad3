import { type Claim, wordsOf } from '../claim.ts';
import { clauseAt } from '../clause.ts';
import { derived } from '../derived.ts';
import { AGREES, type Comparison, incomparable } from '../detector.ts';
import { numberOf } from '../retelling/words.ts';
import { meets } from '../scope.ts';
import type { Story } from '../story-context.ts';
import { frames, roles } from '../syntax/frames.ts';
import { argumentsOf } from './argument.ts';
import { isOpen, isSure } from './ladder.ts';
import { commitmentOf, leftUndone } from './level.ts';

type Fate = 'captured' | 'rescued' | 'killed';

/** What befell so many, all of them: "26 sailors were rescued", "captured 26 sailors". */
export type GroupFate = Claim & {
	readonly fate: Fate;
	readonly count: number;
	/** What they are: their noun and what is joined to it. */
	readonly who: ReadonlySet<string>;
};

const FATES: ReadonlyMap<string, Fate> = new Map(
	Object.entries({
		captured: 'arrest capture nab apprehend detain seize catch',
		rescued: 'rescue save evacuate',
		killed: 'kill',
	} satisfies Record<Fate, string>).flatMap(([fate, verbs]) =>
		verbs.split(' ').map((verb) => [verb, fate as Fate] as const),
	),
);

export const groupFates = derived('group fates', (document): readonly GroupFate[] => {
	const read = argumentsOf(document);
	return document.sentences.flatMap((sentence) => {
		const { tokens } = sentence;
		return frames(tokens).flatMap((frame): GroupFate[] => {
			const fate = FATES.get(frame.lemma);
			const { undergoer = -1 } = roles(frame);
			if (fate === undefined || frame.negated || leftUndone(tokens, frame.verb) !== undefined) return [];
			const whom = read(sentence, undergoer);
			const count = numberOf(whom?.count ?? '');
			if (whom === undefined || count === undefined || count < FEWEST) return [];
			const level = commitmentOf(tokens, frame, clauseAt(sentence, frame.verb))?.level;
			if (level === undefined || !(isSure(level) || isOpen(level))) return [];
			const [first, last] = [Math.min(frame.verb, undergoer), Math.max(frame.verb, undergoer)];
			const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
			return [{ document, sentence, span, fate, count, who: new Set([...whom.head, ...whom.attributes]) }];
		});
	});
});
/** Two or three may be others. */
const FEWEST = 4;

/** So many of one sort, captured here and rescued there. Toll and arrests of one clash may be as many. */
export function compareGroupFates(ours: GroupFate, theirs: GroupFate, story: Story): Comparison {
	if (ours.count !== theirs.count || !meets(ours.who, theirs.who)) return incomparable('another bearer');
	if (ours.fate === theirs.fate) return AGREES;
	if (tells(ours.document, theirs.fate) || tells(theirs.document, ours.fate)) return incomparable('told as done too');
	if (story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence) < ALIKE)
		return incomparable('another event');
	return {
		verdict: 'conflicts',
		reason: { key: 'reasonEvent', substitutions: [wordsOf(ours), wordsOf(theirs)] },
		confidence: 0.7,
	};
}
const ALIKE = 0.15;

const tells = (document: GroupFate['document'], fate: Fate): boolean =>
	groupFates(document).some((one) => one.fate === fate);
