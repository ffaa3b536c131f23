import { parentPort, workerData } from 'node:worker_threads';
import { crewWork, type CrewWork, type Work } from '#core/matching/crew-work.ts';
import { makePairRows } from '#core/matching/pair-rows.ts';
import { fromShared, type Asked, type Said, type SharedTables } from './crew-messages.ts';

/** One thread of a crew: looks at pairs from the tables it was given at first, part by part. */
const rows = makePairRows(fromShared(workerData as SharedTables));
const tellEvery = 200;

const say = (said: Said): void => parentPort?.postMessage(said);

const work = ({ name, input, share }: Asked): void => {
  // The name and its input came together from `makeCrew`.
  const steps = (crewWork[name] as Work<keyof CrewWork>)(rows, input, share);
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      say({ part: step.value });
      return;
    }
    if (performance.now() - told < tellEvery) continue;
    told = performance.now();
    say({ done: step.value.done });
  }
};

parentPort?.on('message', work);
