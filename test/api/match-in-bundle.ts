import { createRequire } from 'node:module';
import type { makeMatcher } from '#api/adapters/matching/make-matcher.ts';
import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { bundle } from '#tools/build/api-target.ts';

/** In a process of its own: the matcher, bundled as the functions are into the file named, with two threads. Ends only when they have. */
const [file = ''] = process.argv.slice(2);
await bundle('api/adapters/matching/make-matcher.ts', file);
const bundled = createRequire(import.meta.url)(file) as { makeMatcher: typeof makeMatcher };

let threads = 0;
process.on('worker', () => (threads += 1));
const people = Array.from({ length: 16 }, (_, index) => aCandidate({ id: person(`p${index}`) }));
const { pairs, certificate } = await bundled
  .makeMatcher({ threads: 2, from: 0 })
  .assign(aProblem(people), { onProgress: () => undefined, isCancelled: () => false });
process.stdout.write(JSON.stringify({ threads, pairs: pairs.length, gap: certificate.gap }));
