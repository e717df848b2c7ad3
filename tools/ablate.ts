// What each part of the engine is worth: scores stories with one part left out after another.
//   npm run ablate -- SCORER NAME='ARGUMENTS' ... [only=WORDS]
// SCORER is a script that is called as `node SCORER ARGUMENTS --cmd "node CLI" --batch --json FILE` and writes an object with
// `precision` and `recall`; NAME heads its columns: npm run ablate -- score.mjs open='--stories DIR' blind='--blind PACK'
// A part is left out by changing one line of its source while a command line of its own is built; a line that has changed since is an error.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { DETECTORS } from '../src/engine/detectors/index.ts';

type Part = { readonly name: string; readonly file: string; readonly line: string; readonly instead: string };

const PARTS: readonly Part[] = [
	...DETECTORS.map(({ kind }) => ({
		name: `detector: ${kind}`,
		file: 'detectors/index.ts',
		line: `\t${kind},\n`,
		instead: '',
	})),
	...(
		[
			['words of one meaning are one', 'document.ts', 'return [concept(lemma)];', 'return [lemma];'],
			['a name is its fullest form', 'document.ts', '[nameTerm(name.canonical)]', '[nameTerm(token.lower)]'],
			['what every sentence says counts less', 'story-context.ts', '* Math.log(1 / spread) ** 0.5', ''],
			['equal values are paired off', 'detector.ts', 'const open = paired ?', 'const open = paired && false ?'],
			['a rival for the same claim', 'detector.ts', 'const RIVAL = 0.12', 'const RIVAL = 1'],
		] as const
	).map(([name, file, line, instead]) => ({ name: `alignment: ${name}`, file, line, instead })),
	...(
		[
			['words beside it', ['close', 'wide', 'unique and close']],
			['clause and sentence', ['clause', 'sentence']],
			['what is counted', ['counted', 'counted apart', 'counted missing', 'unique and counted']],
			['verbs and nouns it hangs on', ['predicates', 'predicates apart', 'governors', 'governors apart']],
			['names near it', ['names', 'names apart', 'foreign', 'bearer', 'bearer apart', 'subject', 'subject apart']],
			['place and time', ['place apart', 'time apart', 'days', 'days apart']],
			['the only figure of its kind', ['unique', 'unique and close', 'unique and counted']],
		] as const
	).map(([name, features]) => ({
		name: `figures: ${name}`,
		file: 'number/pairs/likeness.ts',
		line: 'odds += (weights[found[index] ?? 0]',
		instead: `if (!${JSON.stringify(features)}.includes(NAMES[found[index] ?? 0])) odds += (weights[found[index] ?? 0]`,
	})),
];

const [scorer, ...rest] = process.argv.slice(2);
const settings = rest.map((argument) => {
	const at = argument.indexOf('=');
	if (at < 1) throw new Error(`NAME='ARGUMENTS', not "${argument}"`);
	return [argument.slice(0, at), argument.slice(at + 1)] as const;
});
const runs = settings.filter(([name]) => name !== 'only');
const only = settings.find(([name]) => name === 'only')?.[1] ?? '';
if (scorer === undefined || runs.length === 0) throw new Error("usage: npm run ablate -- SCORER NAME='ARGUMENTS' ...");

const folder = path.resolve('dist/ablation');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log(`| left out | ${runs.map(([name]) => `${name} precision | recall | F0.5`).join(' | ')} |`);
console.log(`|---|${'---|'.repeat(3 * runs.length)}`);
const whole = await scores();
console.log(row('nothing', whole, whole));
for (const part of PARTS) if (part.name.includes(only)) console.log(row(part.name, await scores(part), whole));

type Score = { readonly precision: number; readonly recall: number };

async function scores(part?: Part): Promise<Score[]> {
	const cli = path.join(folder, 'cli.mjs');
	await buildWithout(cli, part);
	return runs.map(([, words]) => {
		const json = path.join(folder, 'score.json');
		const options = ['--cmd', `${process.execPath} ${cli}`, '--batch', '--json', json];
		execFileSync(process.execPath, [scorer ?? '', ...words.split(/\s+/), ...options], { stdio: 'ignore' });
		// The scorer's own output; a field that is not there shows as NaN.
		const { precision, recall } = JSON.parse(readFileSync(json, 'utf8')) as Score;
		return { precision, recall };
	});
}

async function buildWithout(outfile: string, part: Part | undefined): Promise<void> {
	await build({
		entryPoints: ['src/cli/main.ts'],
		outfile,
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		target: 'node20',
		loader: { '.bin': 'binary' },
		define: { __TARGET__: '"node"' },
		logLevel: 'error',
		plugins: part === undefined ? [] : [{ name: 'leave out', setup: (setup) => leaveOut(setup, part) }],
	});
}

function leaveOut(setup: { onLoad: import('esbuild').PluginBuild['onLoad'] }, { file, line, instead }: Part): void {
	const target = path.resolve('src/engine', file);
	setup.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
		if (loaded !== target) return undefined;
		const source = readFileSync(loaded, 'utf8');
		if (source.split(line).length !== 2) throw new Error(`${file} does not hold once: ${line}`);
		return { contents: source.replace(line, () => instead), loader: 'ts' };
	});
}

function row(name: string, found: readonly Score[], whole: readonly Score[]): string {
	const cells = found.map((score, index) => {
		const change = weighted(score) - weighted(whole[index] ?? score);
		const against = name === 'nothing' ? '' : ` (${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)})`;
		return `${score.precision.toFixed(3)} | ${score.recall.toFixed(3)} | ${weighted(score).toFixed(3)}${against}`;
	});
	return `| ${name} | ${cells.join(' | ')} |`;
}

/** F0.5: precision weighs twice as much as recall (van Rijsbergen's F). */
function weighted({ precision, recall }: Score): number {
	return precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall);
}
