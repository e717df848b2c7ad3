import { checkAgainst } from '../src/engine/check.ts';
import { readArticle } from '../src/engine/read.ts';
import { parseFile } from '../src/formats/parse-file.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
const [mode = 'real', rounds = '3'] = process.argv.slice(2);
const folders = readdirSync('../shared/stories').filter((f) => !f.includes('.')).slice(0, 24);
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
let read = 0, compare = 0, n = 0, pairs = 0; const hash = createHash('sha256');
for (const f of folders) {
	const names = readdirSync(`../shared/stories/${f}`).filter((x) => x.endsWith('.json') && x !== 'gold.json').sort();
	const articles = names.flatMap((x) => parseFile(x, readFileSync(`../shared/stories/${f}/${x}`, 'utf8')).articles.map((a) => ({ ...a, id: x }))).slice(0, 10);
	if (articles.length < 2) continue;
	for (let r = 0; r < Number(rounds); r++) {
		let t = cpu();
		const readings = articles.map(readArticle);
		read += cpu() - t; for (let k = 0; k < 4; k++) checkAgainst({ ...readings[0]! }, readings.slice(1).map((reading) => ({ reading: { ...reading }, similarity: 0.5 })));
		t = cpu();
		const [first, ...rest] = readings;
		if (!first) continue;
		const report = checkAgainst(first, rest.map((reading) => ({ reading, similarity: 0.5 })));
		compare += cpu() - t;
		n += articles.length; pairs += rest.length;
		if (r === 0) { hash.update(JSON.stringify(report)); if (mode === 'real') for (let i = 1; i < readings.length; i++) hash.update(JSON.stringify(checkAgainst(readings[i]!, readings.filter((_, j) => j !== i).map((reading) => ({ reading, similarity: 0.5 }))))); }
	}
}
console.log('read per article', (read / n).toFixed(1), 'compare per other', (compare / pairs).toFixed(1), 'ms cpu;', n, 'articles', hash.digest('hex').slice(0, 16));
