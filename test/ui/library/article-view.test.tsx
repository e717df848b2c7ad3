// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/engine/types.ts';
import type { Kept } from '../../../src/ui/library/open-kept.ts';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};
installBrowser();
const { ArticleView } = await import('../../../src/ui/library/article-view.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

test('the article that was asked for last is shown, whichever is read first', async () => {
	const given = new Map<string, (article: Article) => void>();
	// All that the view asks of what is kept.
	const corpus = {
		get: (id: string) => new Promise<Article>((resolve) => given.set(id, resolve)),
		revisions: async () => [],
	} as unknown as Kept['corpus'];
	const kept = { corpus } as Kept;
	const show = async (id: string) => {
		render(<ArticleView kept={kept} place={{ view: 'article', id }} />, document.body);
		await vi.waitFor(() => expect(given.has(id)).toBe(true));
	};
	const give = (id: string) => given.get(id)?.({ id, title: `Title of ${id}`, text: 'The bridge closed.' });
	await show('first');
	await show('second');
	give('second');
	await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Title of second'));
	give('first');
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(document.querySelector('h1')?.textContent).toBe('Title of second');
	render(null, document.body);
});

test('where what is kept cannot be read, it says why', async () => {
	const refuse = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
	const kept = { corpus: { get: refuse, revisions: refuse } } as unknown as Kept;
	const told = vi.spyOn(console, 'error').mockImplementation(() => {});
	render(<ArticleView kept={kept} place={{ view: 'article', id: 'first' }} />, document.body);
	await vi.waitFor(() =>
		expect(document.querySelector('[role=alert]')?.textContent).toBe(message('problem_storageBlocked')),
	);
	told.mockRestore();
	render(null, document.body);
});
