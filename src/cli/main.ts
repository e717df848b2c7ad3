import { parseArguments, Unusable, USAGE } from './arguments.ts';
import { batchCompare, batchExtract, batchInspect, batchStories } from './batch.ts';
import { compareFile, extractFile, inspectFile, storiesOfFolder } from './single.ts';

/** The command line: a thin shell over the engine. Exit status 0 with a result, 2 with one clear line for unusable input. */
async function main(words: readonly string[]): Promise<void> {
	const request = parseArguments(words);
	switch (request.command) {
		case 'help':
			process.stdout.write(USAGE);
			return;
		case 'compare':
			return request.jsonl ? batchCompare(request.sameStory, request.verbose) : compareFile(request);
		case 'inspect':
			return request.jsonl ? batchInspect() : inspectFile(request);
		case 'stories':
			return request.jsonl ? batchStories() : storiesOfFolder(request);
		case 'extract':
			return request.jsonl ? batchExtract() : extractFile(request);
	}
}

main(process.argv.slice(2)).catch((error: unknown) => {
	if (error instanceof Unusable) {
		process.stderr.write(`crosscheck: ${error.message}\n`);
		process.exitCode = 2;
		return;
	}
	throw error;
});
