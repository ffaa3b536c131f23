import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Colleague } from '#cli/journey/doors.ts';
import { runJourney, type Moment } from '#cli/journey/run-journey.ts';
import type { MeView, PairView } from '#core/contract/participant.ts';
import { openChromium } from './open-chromium.ts';
import { takeMatching } from './matching-screens.ts';
import { openInOutlook } from './outlook-beside.ts';
import { takeOutside, takeShellChat } from './take-screen.ts';
import { takeShellWeek } from './take-shell-week.ts';
import { take } from './take-screens.ts';

/** Lives through a programme and keeps a picture of each main screen in `docs/screens`. */
const weeks = 7;
const weekInPairs = 3;

const withPair = async (
  { doors, cast }: Moment,
  fits: (pair: PairView) => boolean,
): Promise<{ who: Colleague; pair: PairView }> => {
  for (const who of cast.joining) {
    const { pairs } = await doors.read<MeView>(who, 'me');
    const pair = pairs.find(fits);
    if (pair !== undefined) return { who, pair };
  }
  throw new Error('Nobody has such a pair.');
};

const outsiderOf = ({ cast: { everyone, joining, coordinator } }: Moment): Colleague => {
  const found = everyone.find(
    (one) => !joining.includes(one) && one !== coordinator && one.oddities.length === 0,
  );
  if (found === undefined) throw new Error('Everybody takes part.');
  return found;
};

const whenIntroduced = async (browser: Browser, moment: Moment): Promise<void> => {
  const { programme, cast, urls } = moment;
  const match = await withPair(
    moment,
    ({ stage, reasons }) => stage === 'introduced' && reasons !== undefined,
  );
  await take(browser, moment, [
    {
      screen: 'enrol',
      subPage: `enrol/${programme}`,
      who: outsiderOf(moment),
      variants: ['light', 'phone'],
    },
    {
      screen: 'match',
      subPage: `match/${match.pair.id}`,
      who: match.who,
      variants: ['light', 'dark', 'phone', 'french'],
    },
    {
      screen: 'round',
      subPage: `programmes/${programme}/round`,
      who: cast.coordinator,
      variants: ['light'],
    },
  ]);
  await takeShellChat(browser, urls.shell, match.who);
};

/** Without all others, so that a pane opens beside this one. */
const withLastSession = (pair: PairView): PairView => ({ ...pair, meetings: pair.meetings.slice(-1) });

const whenInPairs = async (browser: Browser, moment: Moment): Promise<void> => {
  const { who, pair } = await withPair(moment, ({ stage, goals }) => stage === 'active' && goals.length > 0);
  await take(browser, moment, [
    { screen: 'home', subPage: '', who, variants: ['light', 'dark', 'french'] },
    { screen: 'pair', subPage: `pair/${pair.id}`, who, variants: ['light', 'phone'] },
    {
      screen: 'session',
      subPage: `pair/${pair.id}/session/${pair.meetings.at(-1)?.number ?? 0}`,
      who,
      variants: ['light', 'phone'],
    },
    {
      screen: 'health',
      subPage: `programmes/${moment.programme}/health`,
      who: moment.cast.coordinator,
      variants: ['light'],
    },
    { screen: 'my-data', subPage: 'my-data', who, variants: ['light', 'dark'] },
    {
      screen: 'permissions',
      subPage: 'programmes/permissions',
      who: moment.cast.coordinator,
      variants: ['light', 'french'],
    },
    { screen: 'data-map', subPage: 'data-map', who: moment.cast.coordinator, variants: ['light'] },
    {
      screen: 'pane',
      page: 'taskpane.html',
      subPage: '',
      who,
      variants: ['phone'],
      prepare: (context) =>
        openInOutlook(context, {
          tenantUrl: moment.urls.tenant,
          inPair: { who, pair: withLastSession(pair) },
        }),
    },
  ]);
  await takeOutside(browser, moment.urls);
  for (const variant of ['light', 'dark', 'phone'] as const)
    await takeShellWeek(browser, { shellUrl: moment.urls.shell, who, variant });
};

const whenLookingBack = async (browser: Browser, moment: Moment): Promise<void> => {
  const { cast, programme } = moment;
  const manager = cast.nominations[0]?.manager ?? cast.coordinator;
  await take(browser, moment, [
    {
      screen: 'insights',
      subPage: `programmes/${programme}/insights`,
      who: cast.coordinator,
      variants: ['light', 'dark'],
    },
    { screen: 'programmes', subPage: 'programmes', who: cast.coordinator, variants: ['light'] },
    { screen: 'team', subPage: 'team', who: manager, variants: ['light'] },
  ]);
};

const moments = new Map([
  [0, whenIntroduced],
  [weekInPairs, whenInPairs],
  [weeks, whenLookingBack],
]);

const main = async (): Promise<void> => {
  mkdirSync('docs/screens', { recursive: true });
  const browser = await openChromium();
  try {
    await takeMatching(browser);
    await runJourney({
      company: 'contoso',
      seed: 1,
      weeks,
      tell: () => undefined,
      onStep: ({ what }) => console.log(what),
      onWeek: async (moment) => {
        console.log(`week ${moment.week}`);
        await moments.get(moment.week)?.(browser, moment);
      },
    });
  } finally {
    await browser.close();
  }
};

await main();
