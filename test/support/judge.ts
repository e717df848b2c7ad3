import { isSure } from '../../src/engine/confidence.ts';
import type { Discrepancy, Report, Span } from '../../src/engine/types.ts';
import type { Gold, Group, Mention, Story, Trap } from './story.ts';

export type Verdict = {
	/** Groups found in this article: with evidence in the right source at the right place, under the right kind. */
	readonly found: readonly Group[];
	/** Found, but called something else. */
	readonly misnamed: readonly string[];
	readonly trapped: readonly string[];
	readonly unlabelled: readonly string[];
	readonly unlinked: readonly string[];
	readonly misgrouped: readonly string[];
	/** Articles of other stories that were taken for this one. */
	readonly strangers: readonly string[];
};

/** A span longer than this points at nothing in particular. */
const LONGEST = 320;

/** Holds the report on `doc` against the story's answer key. */
export function judge(story: Story, doc: string, report: Report): Verdict {
	const found = new Set<Group>();
	const misnamed: string[] = [];
	const trapped: string[] = [];
	const unlabelled: string[] = [];
	for (const discrepancy of report.discrepancies.filter(isSure)) {
		const { groups, trap } = judgeOne(story, doc, discrepancy);
		const right = groups.filter((group) => group.kind.split('|').includes(discrepancy.kind));
		for (const group of right) found.add(group);
		if (groups.length > 0) {
			if (right.length === 0) misnamed.push(`${groups.map(({ id }) => id).join(', ')}: ${describe(doc, discrepancy)}`);
			continue;
		}
		if (trap) trapped.push(`${trap.note}: ${describe(doc, discrepancy)}`);
		else unlabelled.push(describe(doc, discrepancy));
	}
	return { found: [...found], misnamed, trapped, unlabelled, ...judgeSources(story, doc, report) };
}

export type Match = {
	/** Labelled differences that the finding marks and proves, under whatever kind. */
	readonly groups: readonly Group[];
	/** An agreement that it takes for a difference. */
	readonly trap: Trap | undefined;
};

/** One finding against the story's answer key. */
export function judgeOne(story: Story, doc: string, discrepancy: Discrepancy): Match {
	return {
		groups: groupsAt(story, doc, discrepancy),
		trap: story.gold.traps.find(({ mentions }) => conflicts(story, doc, discrepancy, mentions, mentions)),
	};
}

function judgeSources({ name, gold }: Story, doc: string, report: Report) {
	const linked = report.story.map(({ id }) => id);
	const own = gold.documents.filter((other) => linked.includes(`${name}/${other}`)).toSorted();
	const found = report.origins.map(({ sources }) => sources);
	const together = (origins: readonly (readonly string[])[], a: string, b: string) =>
		origins.some((group) => group.includes(a) && group.includes(b));
	const misgrouped = own.flatMap((a, index) =>
		own
			.slice(index + 1)
			.filter((b) => together(found, `${name}/${a}`, `${name}/${b}`) !== together(gold.origins, a, b))
			.map((b) => `${a} ~ ${b}`),
	);
	return {
		unlinked: gold.documents
			.filter((other) => other !== doc && !own.includes(other))
			.map((other) => `${doc} ~ ${other}`),
		misgrouped,
		strangers: linked.filter((id) => !id.startsWith(`${name}/`)),
	};
}

/** One line that says which finding it was; the same for the same input. */
export function describe(doc: string, { kind, exact, evidence }: Discrepancy): string {
	return `${doc} [${kind}] "${exact}" ~ ${evidence.map((e) => `${fileOf(e.source)}: "${e.exact}"`).join(' | ')}`;
}

/** The must labels that can be found while reading `doc`. */
export function mustOf(gold: Gold, doc: string): Group[] {
	return gold.groups.filter(
		({ tier, versions }) => tier === 'must' && versions.some(({ mentions }) => mentions.some((m) => m.doc === doc)),
	);
}

function groupsAt(story: Story, doc: string, discrepancy: Discrepancy): Group[] {
	return story.gold.groups.filter(({ versions }) =>
		versions.some((mine) =>
			versions.some((theirs) => mine !== theirs && conflicts(story, doc, discrepancy, mine.mentions, theirs.mentions)),
		),
	);
}

/** The finding marks one of `mine` and proves it with one of `theirs`. */
function conflicts(
	story: Story,
	doc: string,
	discrepancy: Discrepancy,
	mine: readonly Mention[],
	theirs: readonly Mention[],
): boolean {
	const at = (mention: Mention, span: Span) =>
		placesOf(textOf(story, mention.doc), mention.exact).some((place) => sameWords(place, span));
	return (
		mine.some((mention) => mention.doc === doc && at(mention, discrepancy)) &&
		discrepancy.evidence.some((evidence) =>
			theirs.some((mention) => mention.doc !== doc && mention.doc === fileOf(evidence.source) && at(mention, evidence)),
		)
	);
}

export function textOf(story: Story, doc: string): string {
	const article = story.articles.get(doc);
	if (!article) throw new Error(`${story.name} has no article ${doc}`);
	return article.text;
}

export function placesOf(text: string, exact: string): Span[] {
	const places: Span[] = [];
	for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
		places.push({ start, end: start + exact.length });
	return places;
}

/** Two spans speak of the same words when they share at least half of the shorter one. */
function sameWords(a: Span, b: Span): boolean {
	if (b.end - b.start > LONGEST) return false;
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** The file's name of an article's id. */
export function fileOf(id: string): string {
	return id.slice(id.indexOf('/') + 1);
}
