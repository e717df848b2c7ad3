// Runs before a page's own script, in place of the browser's extension API.

import { openCorpus } from '../../../src/platform/corpus-db.ts';
import { fakeBrowser, type Messages } from './fake-browser.ts';
import { keptArticles, states } from './samples.ts';

declare const __MESSAGES__: Messages;

const name = new URLSearchParams(location.search).get('state') ?? 'checked';
const state = states[name];
if (state === undefined) throw new Error(`No such state: ${name}; there are ${Object.keys(states).join(', ')}`);
const fake = fakeBrowser({
	messages: __MESSAGES__,
	state,
	reachable: name !== 'unreachable' && name !== 'pageNotAllowed' && name !== 'clickNeeded',
});
Object.assign(globalThis, { chrome: { runtime: { id: fake.browser.runtime.id } }, browser: fake.browser, fake });

/** The options page reads IndexedDB itself; this is the real one, of the page that serves the preview. */
Object.assign(globalThis, { fill: (count: number) => openCorpus().add(keptArticles(count)) });
