import type { Report, SourceInfo, StorySource } from '../engine/types.ts';

export type Sources = {
	of(id: string): SourceInfo;
	/** An article may also differ from itself, in two of its sentences. */
	isThisArticle(id: string): boolean;
};

export function sourcesOf(report: Report): Sources {
	return { of: sourceFinder(report), isThisArticle: (id) => id === report.article.id };
}

/** Evidence comes from the story's articles, or from another place of this one; any other is shown under its id. */
export function sourceFinder(report: Report): (id: string) => SourceInfo {
	const byId = new Map([...report.story, report.article].map((source) => [source.id, source]));
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
	const groups = report.origins.map(({ sources }) => sources.flatMap(take)).filter((group) => group.length > 0);
	return [...groups, ...[...left.values()].map((source) => [source])];
}
