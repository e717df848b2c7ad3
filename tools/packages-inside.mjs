import { readFileSync } from 'node:fs';

/** Other people's packages that have left something in the extension's scripts, with their versions. */
export function packagesInside(metafiles) {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	const found = new Set();
	for (const { outputs } of metafiles)
		for (const { inputs } of Object.values(outputs))
			for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
				const place = file.match(/(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+)/)?.[1];
				if (place && bytesInOutput > 0) found.add(`${place.replace('node_modules/', '')} ${packages[place].version}`);
			}
	return [...found].sort();
}

/** What docs/building.md says of them. */
export function packagesTold() {
	const rows = readFileSync('docs/building.md', 'utf8').matchAll(/^\| `([^`]+)` \| (\d+\.\d+\.\d+) \|/gm);
	return Array.from(rows, ([, name, version]) => `${name} ${version}`).sort();
}
