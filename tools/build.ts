import { parseArgs } from 'node:util';
import { runBuild, targetNames } from './build/run-build.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });

const foreign = values.only.filter((name) => !targetNames.some((known) => known === name));
if (foreign.length > 0) {
  console.error(`Unknown target ${foreign.join(', ')}; there are ${targetNames.join(', ')}.`);
  process.exit(2);
}
const wanted = targetNames.filter((name) => values.only.length === 0 || values.only.includes(name));
await runBuild(wanted, ({ name, wasStale, ms }) => {
  console.log(wasStale ? `built ${name} in ${(ms / 1000).toFixed(1)} s` : `${name} is up to date`);
});
