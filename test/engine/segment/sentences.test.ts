import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../src/engine/segment/blocks.ts';
import { sentences } from '../../../src/engine/segment/sentences.ts';
import { repair } from '../../../src/engine/text/repair.ts';

function cut(text: string): string[] {
	const repaired = repair(text);
	return sentences(repaired, blocks(repaired)).map(({ start, end }) => repaired.slice(start, end));
}

/** Each line is one text; "|" shows where its sentences part. */
const CASES = `
The pier burned down. |It was empty at the time.
Mr. Adeyemi met Dr. Okafor in St. Ives on Tuesday. |They left at once.
Sen. Ruth Hale and Gov. Tim Boyd spoke; Lt. Gen. Amos Wren did not.
The U.S. Navy said so. |The ship left the U.S. |The crew stayed.
It sank at 9:40 a.m. Monday. |Divers came at 8 p.m. |The search ended at 5 p.m. EST.
It begins on Nov. 12 and ends Jan. 9. |Tickets cost more.
She is the No. 2 official. |He said no. |Nobody else spoke.
Prices rose 2.5 percent to $3.40. |Sales fell 1.5%.
J. R. Mbeki and Anna K. Sørlie signed. |The rest refused.
Norvel Corp. said it would close. |Tallow Inc. President Ada Quist agreed.
"We were lucky. |I thought it was over," said Odile Marsh. |"Never again."
"Stop!" he shouted. |"Why?" |Nobody answered.
"Has it sunk?" Mr. Adeyemi asked. |Nobody answered.
The plan (see p. 4) failed. |(Nobody noticed.) |It was dropped.
He waited . . . and waited. |"It looks bad . . . |If they leave, we lose."
It was over… |The crowd went home.
What now? |Nobody knows! |The mayor left.
The 6. 1 - magnitude quake struck at 4. 30am . |It cost $2. 6 million .
The talks began in 1956. |20 people came.
It was Jan. 9 , 2009 . |The fire was out .
" We had to run , " she said . |" The house was gone . "
The case Hale v. Boyd went on, e.g. in court, i.e. slowly.
She works for Quayside.com and lives in Wash. with Capt. Lee.
Otto Brandt Jr. (R-Velland) resigned. |Hale Co. (the older one), of Alma, did not. |It hired Otto Brandt Jr. |(He needed work.)
eBay paid $5 million. |iPhone sales fell.
PORT ALMA, Jan 9 (Coastwire) - The ferry sank. |Forty were saved.
`;

describe('sentences', () => {
	test.each(CASES.trim().split('\n'))('%s', (line) => {
		const expected = line.split(/\s*\|/);
		const repaired = repair(expected.join(' '));
		expect(cut(expected.join(' ')).join('|')).toBe(expected.map((s) => repair(s)).join('|'));
		expect(repaired).toHaveLength(expected.join(' ').length);
	});

	test('part even where the space is missing', () => {
		expect(cut('The dam broke.Then the water came.')).toEqual(['The dam broke.', 'Then the water came.']);
	});

	test('never run from one line into the next', () => {
		expect(cut('Ferry sinks off Alma\nThe ferry sank at dawn')).toEqual([
			'Ferry sinks off Alma',
			'The ferry sank at dawn',
		]);
	});

	test('run over the line ends of text broken to a width', () => {
		const text = `The ferry Halcyon sank early on Monday off the coast of Port Alma with
some forty people on board, the harbour master said. Divers were searching
the wreck for a missing deckhand when the weather turned in the afternoon.

A second ship, the tug Marigold, took most of the passengers to the town,
where they were treated for cold.`;
		expect(cut(text)).toHaveLength(3);
	});

	test('cover every letter and digit, in order, without overlap', () => {
		const unit = fc.constantFrom(
			'a',
			'B',
			'7',
			'.',
			'!',
			'?',
			'"',
			"'",
			')',
			' ',
			'\n',
			'…',
			'-',
			'Mr',
			'U.S.',
			' . . .',
			'é',
			'。',
		);
		fc.assert(
			fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
				const text = repair(parts.join(''));
				const found = sentences(text, blocks(text));
				let at = 0;
				for (const { start, end } of found) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(text.slice(at, start)).not.toMatch(/[\p{L}]/u);
					expect(text.slice(start, end).trim()).toHaveLength(end - start);
					at = end;
				}
				expect(text.slice(at)).not.toMatch(/\p{L}/u);
			}),
		);
	});

	test.each(['. ', '."', 'a. B', '! "', ' . . .', "''", 'Mr. ', '1. 2', '. .'])('take linear time on %j', (unit) => {
		const text = repair(unit.repeat(100_000 / unit.length));
		const started = performance.now();
		sentences(text, blocks(text));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
