import { expect, test } from 'vitest';
import { documentOf } from '../../../../src/engine/document.ts';
import { claimsOf } from '../../../../src/engine/number/claims.ts';
import { apartBecause } from '../../../../src/engine/number/pairs/gates.ts';
import { readArticle } from '../../../../src/engine/read.ts';

const UNREST = ['Ossel was calm after four days of riots.', 'Ossel was calm after eight days of riots.'] as const;
const ARREST = 'Oskar Brandt, 27, was arrested in Ossel on Monday.';
const VERDICT = 'The jurors had their verdict, and Oskar Brandt, 29, was led away. "Justice," the jury foreman said.';

test.each([
	['how long it has lasted is told anew each day', ...UNREST, ['2026-03-04', '2026-03-08'], 'another time'],
	['on one day there is one answer to how long it has lasted', ...UNREST, ['2026-03-08', '2026-03-08'], undefined],
	['without dates nobody knows how long it had lasted by then', ...UNREST, [], 'another time'],
	['nobody stays as old from the arrest to the verdict', ARREST, VERDICT, [], 'another time'],
	['on one day a suspect is of one age', ARREST, VERDICT, ['2026-03-08', '2026-03-08'], undefined],
] as const)('%s', (_, ours, theirs, [first, second], because) => {
	const figureOf = (id: string, text: string, published: string | undefined) => {
		const [figure] = claimsOf(documentOf(readArticle({ id, text, ...(published !== undefined && { published }) })));
		if (figure === undefined) throw new Error(`No figure in ${text}`);
		return figure;
	};
	expect(apartBecause(figureOf('1', ours, first), figureOf('2', theirs, second))).toBe(because);
});
