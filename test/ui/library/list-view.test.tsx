// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/engine/types.ts';
import type { Catalogue } from '../../../src/platform/catalogue.ts';
import type { Kept } from '../../../src/ui/library/open-kept.ts';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

// jsdom lays nothing out, so there is nothing to scroll.
window.scrollTo = () => {};
installBrowser();
const { ListView } = await import('../../../src/ui/library/list-view.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

const ARTICLE: Article = { id: 'https://wire.example/ferry', title: 'Ferry hits wall', text: 'A ferry hit a wall.' };
const ENTRY = { ...ARTICLE, length: ARTICLE.text.length, keptAt: 1 };

test('an article that was the only one and cannot be had back: it says why', async () => {
	let docs = Uint32Array.of(1);
	// All that the list asks of what is kept.
	const kept = {
		cataloguing: { read: async () => catalogueOf(docs), update: async () => {} },
		library: { entries: async () => [ENTRY], articles: async () => [{ article: ARTICLE, keptAt: 1 }] },
		corpus: {
			revisions: async () => [],
			remove: async () => {
				docs = new Uint32Array();
				return 1;
			},
			restore: () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError')),
		},
	} as unknown as Kept;
	const press = (selector: string) =>
		vi.waitFor(() => {
			const button = document.querySelector<HTMLButtonElement>(selector);
			expect(button).not.toBeNull();
			button?.click();
		});
	render(<ListView kept={kept} />, document.body);
	await press(`.row button[aria-label="${message('deleteOne', [ARTICLE.title ?? ''])}"]`);
	await vi.waitFor(() => expect(document.querySelector('.empty h2')?.textContent).toBe(message('libraryEmpty')));
	await press('.snack .link');
	await vi.waitFor(() =>
		expect(document.querySelector('[role=alert]')?.textContent).toBe(message('problem_storageFull')),
	);
	render(null, document.body);
});

function catalogueOf(docs: Uint32Array): Catalogue {
	return {
		docs,
		pending: 0,
		lengths: Uint32Array.of(0, 10),
		published: Float64Array.of(0, 0),
		keptAt: Float64Array.of(0, 1),
		stories: Uint32Array.of(0, 1),
		outlets: Uint32Array.of(0, 0),
		outletNames: ['Wire'],
	};
}
