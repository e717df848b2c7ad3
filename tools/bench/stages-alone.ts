// npm run bench:stages [-- --browser chrome|firefox]
// The stages of one check in the browsers, as multiples of Readability's own time on the same page.
import { parseArgs } from 'node:util';
import { BROWSERS } from '../../test/e2e/driver/driver.ts';
import { findBrowser } from '../../test/e2e/driver/launch.ts';
import { measureStages, stageLines } from './stages.ts';

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
	if (findBrowser(browser) !== undefined) console.log(stageLines(browser, await measureStages(browser)));
}
