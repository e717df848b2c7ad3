import { parseArguments, Unusable, USAGE } from './arguments.ts';
import { batchCompare, batchExtract, batchInspect, batchStories } from './batch.ts';
import { print, ReaderGone, warn } from './output.ts';
import { compareFile, extractFile, inspectFile, storiesOfFolder } from './single.ts';

/** The command line: a thin shell over the engine. Exit status 0 with a result, 2 with one clear line for what cannot be used. */
async function main(words: readonly string[]): Promise<void> {
	const request = parseArguments(words);
	switch (request.command) {
		case 'help':
			return print(USAGE);
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
		warn(error.message);
		process.exitCode = 2;
	} else if (error instanceof ReaderGone) {
		// Standard input may have no end.
		process.exit();
	} else throw error;
});
