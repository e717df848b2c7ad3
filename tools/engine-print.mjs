import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What another build of the engine has read is read anew: whatever it is made of, down to a word list, may read otherwise. */
export function enginePrint() {
	const hash = createHash('sha256');
	for (const file of readdirSync('src/engine', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort()) {
		hash.update(file.replaceAll(path.sep, '/')).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}
