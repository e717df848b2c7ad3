import { termWeight } from '../document.ts';
import { apart, meets, otherTime } from '../scope.ts';
import type { Story } from '../story-context.ts';
import type { Argument, Statement } from './statement.ts';

/** What speaks for two statements being about one event, each 0..1. */
export type StatementEvidence = {
	readonly actor: number;
	readonly undergoer: number;
	readonly clause: number;
	readonly sentence: number;
	/** How telling the verb is: "indict" more than "go". */
	readonly predicate: number;
	/** How far the parse of both can be trusted. */
	readonly parse: number;
};

/** The evidence that both clauses speak of one event, or why they do not. The verbs have been compared before. */
export function statementEvidence(ours: Statement, theirs: Statement, story: Story): StatementEvidence | string {
	if (otherTime(ours.times, theirs.times)) return 'another time';
	const actor = agreement(ours.actor, theirs.actor);
	const undergoer = agreement(ours.undergoer, theirs.undergoer);
	if (actor < 0 || undergoer < 0) return 'another event';
	if (actor + undergoer === 0) return 'another event';
	return {
		actor,
		undergoer,
		clause: story.likeness(ours.about, theirs.about),
		sentence: story.alignment(ours.document, ours.sentence, theirs.document, theirs.sentence),
		predicate: termWeight(ours.predicate),
		parse: ours.frame.confidence * theirs.frame.confidence,
	};
}

/** 1 shared, -1 both named and not the same, 0 where one side does not say. "The harbour plan" is not "the bridge plan". */
function agreement(a: Argument | undefined, b: Argument | undefined): -1 | 0 | 1 {
	if (a === undefined || b === undefined) return 0;
	if (meets(a.head, b.head)) return apart(a.attributes, b.attributes) ? -1 : 1;
	return meets(a.head, b.attributes) || meets(a.attributes, b.head) ? 1 : -1;
}
