// @vitest-environment jsdom
import { render } from 'preact';
import { afterAll, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../src/platform/catalogue.ts';
import type { Kept } from '../../../src/ui/library/open-kept.ts';
import { message } from '../../support/messages.ts';
import { installBrowser } from '../support.ts';

installBrowser();
const { DeleteMany } = await import('../../../src/ui/library/delete-many.tsx');

// Preact runs effects a little after it has drawn; the last ones would come when there is no window any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));

const CATALOGUE: Catalogue = {
	docs: Uint32Array.of(1),
	pending: 0,
	lengths: Uint32Array.of(0, 10),
	published: Float64Array.of(0, 0),
	keptAt: Float64Array.of(0, 0),
	stories: Uint32Array.of(0, 1),
	outlets: Uint32Array.of(0, 0),
	outletNames: ['Wire'],
};

test('it says so where nothing could be saved first, or deleted', async () => {
	const full = () => new DOMException('The disk is full', 'QuotaExceededError');
	// All that it asks of what is kept.
	const corpus = {
		all: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(full()) }) }),
		removeAll: () => Promise.reject(full()),
	};
	const kept = { corpus } as unknown as Kept;
	render(<DeleteMany kept={kept} catalogue={CATALOGUE} onDeleted={async () => {}} />, document.body);
	const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector);
	find('.which:nth-of-type(3) input')?.click();
	const told = () => find('[role=alert]')?.textContent;
	await vi.waitFor(() => expect(find<HTMLButtonElement>('.danger')?.disabled).toBe(false));
	find('.danger')?.click();
	await vi.waitFor(() => expect(told()).toBe(message('problem_storageFull')));
	render(null, document.body);
	render(<DeleteMany kept={kept} catalogue={CATALOGUE} onDeleted={async () => {}} />, document.body);
	find('.choices button:nth-of-type(2)')?.click();
	await vi.waitFor(() => expect(told()).toBe(message('problem_storageFull')));
	render(null, document.body);
});
