/** The words of a list that is written as one line, or as several. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Rows of words that stand for one another: each by the first of its row. */
export const byFirstWord = (rows: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		rows.flatMap((row) => {
			const [first = '', ...others] = row.split(' ');
			return [first, ...others].map((word) => [word, first] as const);
		}),
	);
