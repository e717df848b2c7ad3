import { defineConfig, type Plugin } from 'vitest/config';
import { closingLine } from './test/support/closing-line.ts';

/** The same meaning that esbuild's `binary` loader gives to these files in the build. */
const binaryFiles: Plugin = {
	name: 'binary files',
	enforce: 'pre',
	load(id) {
		if (!id.endsWith('.bin')) return null;
		return `import { readFileSync } from 'node:fs';\nexport default new Uint8Array(readFileSync(${JSON.stringify(id)}));`;
	},
};

export default defineConfig({
	plugins: [binaryFiles],
	define: { __TARGET__: '"chrome"' },
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		reporters: ['default', closingLine],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/e2e/**'],
					// The engine and its language data are loaded once a process, not once a file: a third of the time. What needs
					// a browser's API imports it anew (`installBrowser`).
					isolate: false,
					// Some try hundreds of made-up inputs; a machine with other jobs takes four times as long for them.
					testTimeout: 20_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					globalSetup: 'test/e2e/setup.ts',
					pool: 'forks',
					// After the unit tests, which would take the cores away from the browsers.
					sequence: { groupOrder: 1 },
					// Two browsers at a time: mostly they wait, and more would compete for the same cores.
					maxWorkers: 2,
					// A browser keeps its own time. What needs a second try is told by name at the end.
					retry: 1,
					testTimeout: 30_000,
					hookTimeout: 90_000,
				},
			},
		],
	},
});
