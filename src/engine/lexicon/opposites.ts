/**
 * Directions in which news moves, and their contraries: lemmas on either side of the bar exclude one another when said of the
 * same thing at the same time. After "~" stand those that may follow one another: who is hired is fired one day. WordNet's
 * antonyms cover about half of what reporters use, hence our own table.
 */
const OPPOSITES = `
rise increase gain grow jump surge soar rally advance rebound | fall drop decline decrease slip slump plunge tumble sink shrink slide
raise hike lift boost increase expand widen | cut reduce slash lower trim shrink curb narrow
accept approve endorse back support pass ratify allow permit authorize grant adopt favor | reject refuse oppose block veto ban deny forbid prohibit bar defeat dismiss
confirm acknowledge admit concede | deny dispute rebut contradict
win | lose
acquit clear exonerate | convict
~ arrest detain jail imprison hold | release free
~ open reopen | close shut
~ start begin launch resume | stop end halt suspend cancel abandon
~ impose introduce | lift remove scrap repeal drop
~ join enter | leave quit exit
~ hire recruit appoint | fire dismiss sack
survive live recover | die perish
escalate intensify worsen deteriorate | ease calm improve
~ strengthen | weaken
~ tighten | loosen relax
~ buy purchase acquire | sell
agree | disagree refuse
succeed | fail
~ arrive come enter | leave depart
~ restore reconnect | cut disconnect lose
uphold affirm | overturn reverse strike quash
attend | skip boycott miss
extend prolong | shorten
accelerate quicken | slow
~ gain add | lose shed
love praise welcome hail | condemn criticize denounce
`;

const sides = new Map<string, string[]>();
OPPOSITES.trim()
	.split('\n')
	.forEach((line, row) => {
		line.split('|').forEach((words, side) => {
			for (const word of words.replace('~', '').trim().split(/\s+/))
				sides.set(word, [...(sides.get(word) ?? []), `${row}${side === 0 ? '+' : '-'}`]);
		});
	});

const SUCCESSIVE = new Set(
	OPPOSITES.trim()
		.split('\n')
		.flatMap((line, row) => (line.startsWith('~') ? [row] : [])),
);

/** Contraries that may both be true of one thing, one after the other. */
export function maySucceed(a: string, b: string): boolean {
	const rows = (verb: string): number[] => (sides.get(verb) ?? []).map((side) => Number.parseInt(side, 10));
	const shared = rows(a).filter((row) => rows(b).includes(row));
	return shared.length > 0 && shared.every((row) => SUCCESSIVE.has(row));
}

/** The lines of opposites that a verb stands in: without a common one two verbs are no opposites. */
export const oppositesOf = (verb: string): readonly string[] =>
	(sides.get(verb) ?? []).map((side) => `opposite ${Number.parseInt(side, 10)}`);

/** Whether two verbs say contrary things of what they are said of. */
export function areOpposite(a: string, b: string): boolean {
	const [left, right] = [sides.get(a), sides.get(b)];
	if (left === undefined || right === undefined || left.some((side) => right.includes(side))) return false;
	return left.some((side) => right.includes(side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`));
}
