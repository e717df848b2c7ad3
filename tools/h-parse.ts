import { readArticle } from '../src/engine/read.ts';
import { storyArticles } from '../test/support/stories.ts';
import { analyse } from '../src/engine/syntax/index.ts';
const all = storyArticles();
const readings = all.map(readArticle);
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
let words = 0;
for (let r = 0; r < 5; r++) { const t = cpu(); words = 0; for (const x of readings) for (const s of x.sentences) words += analyse(x.article.text, s).length; console.log(((cpu() - t) / words * 1000).toFixed(1), 'µs a word'); }
