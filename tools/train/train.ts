import { writeFileSync } from 'node:fs';
import { tagLabelsOf, trainTagger } from './tagger.ts';
import { isFree, readTreebank } from './treebank.ts';
import { writeModel } from './write-model.ts';

// npm run train -- TREEBANK_FOLDER: the weights of src/engine/syntax, from train.conllu and dev.conllu there.
const WEIGHTS = 'src/engine/syntax/weights';
/** Averaged weights up to this say too little for their two bytes: measured in tools/train/README.md. */
const TAGGER_THRESHOLD = 0.97;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder holds train.conllu and dev.conllu');
const sentences = ['train.conllu', 'dev.conllu'].flatMap((file) => readTreebank(`${folder}/${file}`)).filter(isFree);
const labels = tagLabelsOf(sentences);
const tagger = trainTagger(sentences, labels);
const bytes = writeModel(tagger.rowBits, labels, (row) => tagger.averagedRow(row, TAGGER_THRESHOLD));
writeFileSync(`${WEIGHTS}/tagger.bin`, bytes);
console.log(`tagger.bin: ${bytes.length} bytes`);
