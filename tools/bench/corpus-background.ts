// Added to the background of the copy of the extension that is measured: looks up on request, as a check does.
import { storyQuery } from '../../src/engine/story/find.ts';
import type { Article } from '../../src/engine/types.ts';
import { openCorpus } from '../../src/platform/corpus-db.ts';

chrome.runtime.onMessage.addListener((message: { readonly bench?: Article }, _sender, reply) => {
	if (message.bench === undefined) return false;
	openCorpus()
		.search(storyQuery(message.bench))
		.then(
			(found) => reply({ found: found.length }),
			(error: unknown) => reply({ failure: String(error) }),
		);
	return true;
});
