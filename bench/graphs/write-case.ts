import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '#core/shared/random.ts';
import { cases } from './cases.ts';

const lettersAtOnce = 1_000_000;

/** node bench/graphs/write-case.ts NAME SCALE FILE: a process of its own, so that the measuring one stays small. */
const [name, scale, path] = process.argv.slice(2);
const wanted = cases.find((one) => one.name === name);
if (wanted === undefined || path === undefined) throw new Error('NAME SCALE FILE');
const file = openSync(path, 'w');
let text = '';
for (const edge of wanted.edges(Math.round(wanted.vertices * Number(scale)), seededRandom(1))) {
  text += `${edge.join(' ')}\n`;
  if (text.length < lettersAtOnce) continue;
  writeSync(file, text);
  text = '';
}
writeSync(file, text);
closeSync(file);
