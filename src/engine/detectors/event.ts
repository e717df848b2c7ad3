import { compareDamages } from '../damage/compare-damages.ts';
import { compareHarms } from '../damage/compare-harms.ts';
import { type Damage, damages } from '../damage/damage.ts';
import { type Harm, harms } from '../damage/harm.ts';
import { defineDetector, together } from '../detector.ts';
import { lastWord } from '../document.ts';
import { comparePosts } from '../office/compare.ts';
import { type Post, posts } from '../office/post.ts';
import { retold } from '../retelling/retold.ts';
import { type Bond, bonds } from '../statement/bonds/bond.ts';
import { compareBonds } from '../statement/bonds/compare.ts';
import { type Circumstance, circumstances } from '../statement/circumstance/circumstance.ts';
import { compareCircumstances } from '../statement/circumstance/compare.ts';
import { compareKin, type Kin, kins } from '../statement/kin.ts';

/** One event, told to have happened in two ways that exclude one another: "fled in a van", "fled on foot"; or to have left two things behind. */
export const event = together('event', [
	defineDetector<Circumstance>({
		kind: 'event',
		claims: circumstances,
		topics: ({ slot }) => [slot],
		compare: compareCircumstances,
	}),
	defineDetector<Damage>({ kind: 'event', paired: false, claims: damages, compare: compareDamages }),
	defineDetector<Harm>({ kind: 'event', paired: false, claims: harms, compare: compareHarms }),
	defineDetector<Post>({
		kind: 'event',
		paired: false,
		within: true,
		claims: posts,
		topics: ({ who }) => [lastWord(who)],
		compare: comparePosts,
	}),
	defineDetector<Kin>({ kind: 'event', claims: kins, compare: compareKin }),
	defineDetector<Bond>({
		kind: 'event',
		claims: bonds,
		topics: ({ relation }) => [relation],
		compare: compareBonds,
	}),
	retold('event'),
]);
