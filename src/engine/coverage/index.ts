import type { Document } from '../document.ts';
import type { Origins } from '../origins/index.ts';
import { evidenceOf, passageOf } from '../passage.ts';
import type { Story } from '../story-context.ts';
import type { Coverage, LoneClaim, Omission } from '../types.ts';
import { inShort, type Line } from './in-short.ts';
import { omitted } from './omitted.ts';
import { onlyHere } from './only-here.ts';
import { paragraphsIn } from './paragraph.ts';
import { keyWeightIn, placesOf } from './places.ts';
import { segmentsOf } from './segment.ts';

export type Covered = {
	readonly onlyHere: readonly LoneClaim[];
	readonly omitted: readonly Omission[];
	readonly coverage: Coverage;
};

/** With fewer independent texts to hold an article against, one reporter's choice would be another one's omission. */
const FEWEST_ORIGINS = 2;
const MOST_OMISSIONS = 12;

/** What a reader would puzzle over is for who asks for less certain findings. */
const UNCLEAR = 0.8;
/** In odds: of 33 such lines five were not right, of 60 whose verb both tell one was not. */
const OTHER_ACT = 0.67;
const sureOf = ({ clear, otherAct }: Line, confidence: number): number => {
	if (!clear) return Math.min(confidence, UNCLEAR);
	const odds = (confidence / (1 - confidence)) * (otherAct ? OTHER_ACT : 1);
	return odds / (1 + odds);
};

/** What an article alone reports, and what it leaves out of the story. */
export function coverageOf(ours: Document, others: readonly Document[], story: Story, origins: Origins): Covered {
	const [here, theirs] = [placesOf(ours), others.map(placesOf)];
	const weigh = keyWeightIn([here, ...theirs]);
	const read = ours.reading.article;
	const independent = origins.all.filter((origin) => !origin.here).length;
	const omissions = read.complete === false ? 'incomplete' : independent < FEWEST_ORIGINS ? 'fewOrigins' : 'claimed';
	const witnesses = theirs.map((places) => ({
		places,
		segments: segmentsOf(places.document),
		origin: origins.all.findIndex(({ sources }) => sources.includes(places.document.reading.article.id)),
	}));
	const { facts, tooNew } = omissions === 'claimed' ? omitted(here, witnesses, weigh, story) : { facts: [], tooNew: 0 };
	const paragraphFor = paragraphsIn(here, weigh);
	return {
		onlyHere: onlyHere(segmentsOf(ours), theirs, weigh, story).map(({ segment: { sentence, span }, confidence }) => ({
			...passageOf(ours, sentence, span),
			confidence,
		})),
		omitted: facts
			.map((fact) => ({ ...fact, witnesses: origins.witnesses(fact.segments) }))
			// Two that are independent but for this sentence are one witness of it.
			.filter(({ witnesses }) => witnesses.length >= FEWEST_ORIGINS)
			.slice(0, MOST_OMISSIONS)
			.map(({ segments, surest, confidence, witnesses }): Omission => {
				const line = inShort(surest, here, weigh);
				const after = paragraphFor(segments);
				return {
					what: line.text,
					confidence: sureOf(line, confidence),
					evidence: segments.map(({ document, sentence, span }) => evidenceOf(read, document, sentence, span)),
					witnesses,
					...(after !== undefined && { after }),
				};
			}),
		coverage: { omissions, origins: independent, tooNew },
	};
}
