import { mkdirSync, writeFileSync } from 'node:fs';
import { augment } from './augment.ts';
import { exampleOf, relationsOf, trainParser } from './parser.ts';
import type { Perceptron } from './perceptron.ts';
import { seeded } from './random.ts';
import { jackknife, tagLabelsOf, trainTagger } from './tagger.ts';
import { isFree, readTreebank } from './treebank.ts';
import { writeModel } from './write-model.ts';

// npm run train -- TREEBANK_FOLDER [OUTPUT_FOLDER]: the weights of src/engine/syntax, from train.conllu and dev.conllu there.
const [folder, output = 'src/engine/syntax/weights', ...files] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder holds train.conllu and dev.conllu');

/** Bytes in the files. Five times as many would give a fifth of a point (README.md). */
const TAGGER_SIZE = 600_000;
const PARSER_SIZE = 3_500_000;
const FOLDS = 4;
const TAGGER_SEEDS = [1, 2, 3];
const PARSER_SEEDS = [1, 2, 3];

const log = (text: string): void => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);
const save = (name: string, runs: readonly Perceptron[], size: number): void => {
	const bytes = writeModel(runs, size);
	writeFileSync(`${output}/${name}`, bytes);
	log(`${name}: ${bytes.length} bytes`);
};

mkdirSync(output, { recursive: true });
const sentences = (files.length > 0 ? files : ['train.conllu', 'dev.conllu'])
	.flatMap((file) => readTreebank(`${folder}/${file}`))
	.filter(isFree);
log(`${sentences.length} sentences, ${sentences.reduce((sum, { words }) => sum + words.length, 0)} words`);
const labels = tagLabelsOf(sentences);
save(
	'tagger.bin',
	TAGGER_SEEDS.map((seed) => trainTagger(sentences, labels, seed)),
	TAGGER_SIZE,
);

const tagged = jackknife(sentences, labels, FOLDS);
log('tags for the parser');
const plain = sentences.map((sentence) => exampleOf(sentence, tagged.get(sentence) ?? []));
const relations = relationsOf(plain);
const random = seeded(7);
const examples = [...plain, ...augment(plain, random), ...augment(plain, random)];
log(`${examples.length - plain.length} sentences made from others`);
const runs = PARSER_SEEDS.map((seed) => {
	const run = trainParser(examples, relations, seed);
	log(`parser ${seed}`);
	return run;
});
save('parser.bin', runs, PARSER_SIZE);
