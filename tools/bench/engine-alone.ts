// npm run bench:engine: what reading and comparing take in Node.
import { longArticles, measureEngine, newsArticles } from './engine.ts';

for (const [story, articles] of [
	['as news is', newsArticles()],
	['full of figures', longArticles()],
] as const) {
	console.log(story);
	for (const [name, value] of Object.entries(measureEngine(articles)))
		console.log(`  ${name.padEnd(18)} ${value.toFixed(2)}`);
}
