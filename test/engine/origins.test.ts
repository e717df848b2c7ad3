import { describe, expect, test } from 'vitest';
import { agencyOf } from '../../src/engine/origins/credit.ts';
import { findOrigins } from '../../src/engine/origins/index.ts';
import { readArticle } from '../../src/engine/read.ts';
import type { Reading } from '../../src/engine/types.ts';

const groupOrigins = (readings: readonly Reading[], read?: Reading) =>
	findOrigins(readings, read).all.map(({ sources }) => sources);

const reading = (id: string, text: string): Reading => readArticle({ id, text });

const WIRE = `A landslide buried a stretch of the coast road near Ambel on Tuesday, trapping four cars, officials said.
Rescue workers pulled seven people from the mud, two of them with broken bones.
The slope gave way after three days of heavy rain that had soaked the hills above the town.
Engineers will inspect the retaining wall before the road can be opened again.
The road carries most of the traffic between Ambel and the port, and lorries are being sent over the pass.
A smaller slide closed the same stretch six years ago, and the council then promised to drain the slope.`;

const LIGHT_EDIT = `Officials said a landslide buried a stretch of the coast road near Ambel on Tuesday and trapped four cars.
Rescue workers pulled seven people from the mud, two of them with broken bones.
The slope gave way after three days of heavy rain.
Lorries are being sent over the pass, as the road carries most of the traffic between Ambel and the port.`;

const REWRITE = `Part of the shore road by Ambel was buried by a landslide on Tuesday and four cars were trapped, according to officials.
Rescuers got seven people out of the mud; two had broken bones.
Three days of heavy rain had soaked the hills over the town before the slope gave way.
Before the road is opened again, engineers are to inspect its retaining wall.
Most traffic between Ambel and its port uses the road, so lorries have to take the pass.
Six years ago a smaller slide closed this stretch, after which the council promised to drain the slope.`;

const OWN_REPORT = `Mirela Dask had just passed the quarry when the hillside came down behind her van.
"I saw trees walking," she said on Wednesday, still in the blanket the ambulance crew had given her.
Her neighbours had warned the council of cracks above the bend since spring, and showed us their letters.
The mayor would not say whether anybody had read them, and left a meeting with residents early.
At the fish market, traders counted what a closed harbour road would cost them before the weekend.`;

const STATEMENT =
	'"The company deeply regrets the failure of the valve at the Orrin works, has stopped all production there until further notice, and will pay the full cost of the cleaning of the river and of the wells in the five villages downstream."';

test.each([
	['an article and a shortened copy', WIRE, LIGHT_EDIT],
	['an article and a rewrite, word by word', WIRE, REWRITE],
])('%s have one origin', (_, a, b) => {
	expect(groupOrigins([reading('a', a), reading('b', b)])).toEqual([['a', 'b']]);
});

test.each([
	['two reports of one event', WIRE, OWN_REPORT],
	[
		'two articles that print one statement in full',
		`Fish died along nine kilometres of the Orrin on Friday.\n${STATEMENT} the firm wrote.\nAnglers found the first of them at dawn below the weir.`,
		`Wells in five villages are sealed after a leak.\nIn a letter the firm said: ${STATEMENT}\nHealth inspectors went from door to door with bottled water all night.`,
	],
])('%s have two', (_, a, b) => {
	expect(groupOrigins([reading('a', a), reading('b', b)])).toEqual([['a'], ['b']]);
});

test('two articles are linked through a third, and through the article that is read', () => {
	const short = WIRE.split('\n').slice(0, 2).join('\n');
	const rest = WIRE.split('\n').slice(3).join('\n');
	const parts = [reading('short', short), reading('rest', rest)];
	expect(groupOrigins(parts)).toEqual([['short'], ['rest']]);
	expect(groupOrigins(parts, reading('wire', WIRE))).toEqual([['short', 'rest']]);
});

describe('the agency an article credits', () => {
	test.each([
		['AMBEL (AP) - A landslide buried a road.', 'AP'],
		['Reuters : A landslide buried a road.', 'Reuters'],
		['A landslide buried a road.\nAFP contributed to this report.', 'AFP'],
		['By The Associated Press\nA landslide buried a road.', 'AP'],
	])('%s', (text, agency) => {
		expect(agencyOf(reading('a', text))).toBe(agency);
	});

	test.each([
		['A landslide buried a road, the mayor told Reuters in an interview.'],
		['AMBEL (AP) - A landslide buried a road.\nWith Reuters'],
	])('none, or not one alone: %s', (text) => {
		expect(agencyOf(reading('a', text))).toBeUndefined();
	});
});
