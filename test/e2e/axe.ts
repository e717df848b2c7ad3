import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './driver/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each broken rule with the elements that break it. */
export async function violations(tab: Tab): Promise<string[]> {
	// As text, since the page's policy forbids eval; evaluating from outside is not subject to it.
	await tab.evaluate(new Function('document', `${AXE}`) as () => void);
	return tab.evaluate(async (document) => {
		const { axe } = globalThis as unknown as { axe: { run(of: Document, options: object): Promise<AxeResults> } };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	});
}
