import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDoors } from '#cli/journey/doors.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import { buildFunctionsWith } from '#test/fakes/build-functions-with.ts';
import { openChromium } from '#tools/open-chromium.ts';
import { coordinatorOf, servedProgramme } from './round/served.ts';
import { moveOn } from './round/move-on.ts';
import { processFigures } from './round/process-figures.ts';
import { askWhyNot, compareOffices, compute, publish, seeOthers, turnPages } from './round/round-in-tab.ts';
import { storedDocuments } from './round/stored-documents.ts';
import { visit } from './round/visit.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    pictures: { type: 'string', default: 'dist/round-in-tab' },
    serve: { type: 'boolean', default: false },
  },
});
const company = `generated:${values.people}`;
mkdirSync(values.pictures, { recursive: true });

/** One round of a whole company as its coordinator lives through it: real queue and blobs, the rows of tables in memory. */
const sandbox = await startSandbox({
  company,
  seed: Number(values.seed),
  port: Number(values.port),
  data: 'memory',
  build: true,
  functions: await buildFunctionsWith(join(import.meta.dirname, 'round', 'rows-in-memory.ts')),
  extra: { BENCH_COMPANY: company, BENCH_SEED: values.seed },
  onEnd: (part, { how, lastLines }) => console.error(`The ${part} ${how}.`, ...lastLines),
});
const browser = await openChromium();
try {
  const { urls } = sandbox;
  const doors = openDoors(urls);
  const coordinator = coordinatorOf(await doors.colleagues());
  const seconds: Record<string, number> = {};
  const screen = `programmes/${servedProgramme}/round`;
  const open = (subPage: string) =>
    visit({ browser, urls, personId: coordinator.id, subPage, pictures: values.pictures, seconds });
  const threads = () => processFigures(sandbox.pids().worker)?.threads;

  // The first request enrols everybody.
  await doors.read(coordinator, 'programmes');
  if (values.serve) {
    console.error(`Open ${urls.shell} as ${coordinator.displayName}. Ctrl-C ends it.`);
    await once(process, 'SIGINT');
  } else {
    const threadsBefore = threads();
    const first = await open(screen);
    await first.picture('before');
    const began = new Date();
    const progress = await first.timed('computed', () => compute(first));
    await first.page.waitForTimeout(1_000);
    const threadsAfter = threads();
    await first.picture('ready');
    const documents = await storedDocuments(sandbox.connectionString, began);
    await first.close();

    const second = await first.timed('openedAgain', () => open(screen));
    const firstLook = second.answers();
    await compareOffices(second);
    await turnPages(second, 4);
    const pages = second.answers();
    await second.picture('pairs');
    const whyNot = await askWhyNot(second);
    const offered = second.answers();
    await second.picture('why-not');
    await publish(second);
    await second.picture('publishing');
    const moving = second.timed('otherStages', () => moveOn(urls.tenant, 1));
    const publishing = await second.timed('publishedShown', () => seeOthers(second));
    await moving;
    await second.picture('published');
    console.log(
      JSON.stringify({
        ...{ people: Number(values.people), seconds, progress, publishing, documents },
        ...{ firstLook, pages, offered, whyNot, threadsBefore, threadsAfter },
        worker: processFigures(sandbox.pids().worker),
      }),
    );
  }
} finally {
  await browser.close();
  await sandbox.close();
}
