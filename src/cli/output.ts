import { fstatSync, writeFileSync } from 'node:fs';
import { oneLine } from '../report/export/text.ts';
import { Unusable } from './arguments.ts';
import { reasonOf } from './reason.ts';

/** Whoever reads the output has seen enough, as in `| head`. Nothing is wrong, and there is nothing more to do. */
export class ReaderGone extends Error {}

const STANDARD_OUTPUT = 1;

// What goes wrong with a write is told to the one who wrote; what goes wrong on standard error can be told to nobody.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

/** Resolves when it is written: a reader who is slow keeps the next answer waiting, not a memory filling. */
export async function print(text: string): Promise<void> {
	const lines = text.endsWith('\n') ? text : `${text}\n`;
	try {
		// Node's own stream gives a file's bytes to the system once: of a disk that is nearly full it would not notice.
		if (fstatSync(STANDARD_OUTPUT).isFile()) writeFileSync(STANDARD_OUTPUT, lines);
		else await toStream(lines);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EPIPE') throw new ReaderGone();
		throw new Unusable(`standard output: ${reasonOf(error)}`);
	}
}

const toStream = (text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
	});

/** A file may be called anything: whatever its name, this is one line. */
export function warn(line: string): void {
	process.stderr.write(`crosscheck: ${oneLine(line)}\n`);
}
