// Mozilla's linter over dist/firefox. The warnings that stay, and why, are the table in docs/building.md: this fails for
// any error, for a warning that is not in the table, and for a line of the table that has become untrue.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROW = /^\| `(\w+)` \| `([^`]+)` \| (\d+) \| \S/gm;

const rows = [...readFileSync('docs/building.md', 'utf8').matchAll(ROW)];
const expected = new Map(rows.map(([, code, file, count]) => [`${code} in ${file}`, Number(count)]));

const linter = path.join('node_modules', 'web-ext', 'bin', 'web-ext.js');
const { stdout, stderr } = spawnSync(
	process.execPath,
	[linter, 'lint', '--source-dir', 'dist/firefox', '--output', 'json'],
	{ encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout.startsWith('{')) throw new Error(`The linter gave no report: ${stderr}`);
const { errors, warnings, notices } = JSON.parse(stdout);

const found = new Map();
for (const { code, file } of [...warnings, ...notices]) {
	const key = `${code} in ${file}`;
	found.set(key, (found.get(key) ?? 0) + 1);
}
for (const { code, file, message } of errors) complain(`${code} in ${file}: ${message}`);
for (const key of new Set([...found.keys(), ...expected.keys()])) {
	const [is, said] = [found.get(key) ?? 0, expected.get(key) ?? 0];
	if (is !== said) complain(`${key}: ${is} times, and docs/building.md gives reasons for ${said}`);
}
if (process.exitCode !== 1)
	console.log(`No errors; ${warnings.length} warnings, each with its reason in docs/building.md`);

function complain(line) {
	console.error(line);
	process.exitCode = 1;
}
