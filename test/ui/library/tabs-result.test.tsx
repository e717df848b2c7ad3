// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test } from 'vitest';
import type { OpenTab } from '../../../src/platform/protocol.ts';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

installBrowser();
const { TabsResult } = await import('../../../src/ui/library/tabs-result.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

const tab = (tabId: number, id: string, kept: 'added' | 'unchanged'): OpenTab => ({
	tabId,
	title: id,
	outcome: { kind: 'kept', kept, article: { id, title: `Title of ${id}` }, story: 1 },
});

test('an article that is open in several tabs is one article', () => {
	render(<TabsResult tabs={[tab(1, 'a', 'added'), tab(2, 'a', 'unchanged')]} from={undefined} />, document.body);
	expect(document.querySelector('p')?.textContent).toBe(message('tabsKept_one', ['1']));
	expect([...document.querySelectorAll('.article-title')].map((title) => title.textContent)).toEqual(['Title of a']);
	render(null, document.body);
	const tabs = [tab(1, 'a', 'added'), tab(2, 'b', 'added'), tab(3, 'a', 'unchanged')];
	render(<TabsResult tabs={tabs} from={3} />, document.body);
	expect(document.querySelector('h2')?.textContent).toBe(message('tabsOwnStory_other', ['2']));
	render(null, document.body);
});
