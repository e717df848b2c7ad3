// npm run bench:stages [-- --browser chrome|firefox] [-- --stories FILE.jsonl]
// The stages of one check in the browsers, as multiples of Readability's own time on the same page, for a story as news is and one
// full of figures; or what comparing takes in each story of a file that has ten articles.
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../../test/e2e/driver/driver.ts';
import { findBrowser } from '../../test/e2e/driver/launch.ts';
import { storyRows } from '../story-rows.ts';
import { percentile } from './percentile.ts';
import { fullStories, measureStages, namedStories, stageLines } from './stages.ts';

/** What comparing may cost, as a multiple of extraction. */
const GOAL = 3;
const ROUNDS = 3;

const { values } = parseArgs({ options: { browser: { type: 'string' }, stories: { type: 'string' } } });
for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
	if (findBrowser(browser) === undefined) continue;
	if (values.stories !== undefined) await measureStories(browser, values.stories);
	else
		for (const { name, story } of namedStories())
			console.log(stageLines(`${browser}, ${name}`, await measureStages(browser, story)));
}

async function measureStories(browser: BrowserName, file: string): Promise<void> {
	const first: number[] = [];
	const later: number[] = [];
	for (const story of fullStories(storyRows(file))) {
		const { words, sources, compareToExtract, compareAgainToExtract } = await measureStages(browser, story, ROUNDS);
		first.push(compareToExtract);
		later.push(compareAgainToExtract);
		console.log(
			`${browser}: ${words} words against ${sources} others: comparing takes ${compareToExtract.toFixed(2)} times extraction, ${compareAgainToExtract.toFixed(2)} at a later check`,
		);
	}
	console.log(`${browser}, ${first.length} stories: ${spread(first)}; at a later check ${spread(later)}`);
}

function spread(ratios: readonly number[]): string {
	const most = Math.max(...ratios).toFixed(2);
	return `median ${percentile(ratios, 50).toFixed(2)}, most ${most}, at most ${GOAL} in ${ratios.filter((one) => one <= GOAL).length}`;
}
