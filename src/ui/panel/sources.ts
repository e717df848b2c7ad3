import type { Report, SourceInfo, StorySource } from '../../engine/types.ts';

export type SourceOf = (id: string) => SourceInfo;

/** All evidence comes from the story's articles; one that is not among them is still shown, under its id. */
export function sourceFinder(report: Report): SourceOf {
	const byId = new Map(report.story.map((source) => [source.id, source]));
	return (id) => byId.get(id) ?? { id };
}

/** The story's articles by origin. Every article appears once, also one that no group names. */
export function byOrigin(report: Report): readonly (readonly StorySource[])[] {
	const left = new Map(report.story.map((source) => [source.id, source]));
	const take = (id: string) => {
		const source = left.get(id);
		left.delete(id);
		return source === undefined ? [] : [source];
	};
	const groups = report.origins.map((ids) => ids.flatMap(take)).filter((group) => group.length > 0);
	return [...groups, ...[...left.values()].map((source) => [source])];
}
