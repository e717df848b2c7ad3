// npm run bench:engine: what reading and comparing take in Node.
import { measureEngine } from './engine.ts';

for (const [name, value] of Object.entries(measureEngine())) console.log(`${name.padEnd(18)} ${value.toFixed(2)}`);
