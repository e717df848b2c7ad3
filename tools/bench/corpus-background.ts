// Added to the background of the copy of the extension that is measured: looks up on request, as a check does.
import { loadEngine } from '../../src/background/engine-loader.ts';
import { findStory, storyQuery } from '../../src/engine/story/find.ts';
import type { Article } from '../../src/engine/types.ts';
import { openCorpus } from '../../src/platform/corpus-db.ts';

/** `engine`: with the engine loaded and the decision which candidates tell the story, after which a check begins to read. */
export type BenchMessage = { readonly bench: Article; readonly engine: boolean };

async function lookUp({ bench: article, engine }: BenchMessage): Promise<number> {
	if (engine) await loadEngine();
	const candidates = await openCorpus().search(storyQuery(article));
	return engine ? findStory(article, candidates).length : candidates.length;
}

chrome.runtime.onMessage.addListener((message: BenchMessage | { readonly bench?: never }, _sender, reply) => {
	if (message.bench === undefined) return false;
	lookUp(message).then(
		(found) => reply({ found }),
		(error: unknown) => reply({ failure: String(error) }),
	);
	return true;
});
