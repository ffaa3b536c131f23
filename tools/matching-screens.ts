import type { Browser } from 'playwright-core';
import { castOf, chanceOf } from '#cli/journey/cast.ts';
import { openDoors } from '#cli/journey/doors.ts';
import { enrolAll, inviteAll, openProgramme } from '#cli/journey/enrolling.ts';
import { compareDryRun, drawFromHat, letPeopleChoose } from '#cli/journey/other-programmes.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import { take } from './take-screens.ts';

const comparison = { en: 'Other ways, side by side', fr: 'D’autres façons, côte à côte' };
const fairness = { en: 'Is it fair?', fr: 'Est-ce équitable ?' };

/** What is looked at before pairs are published: a compared dry run and its audit, a shortlist, the wait. */
export const takeMatching = async (browser: Browser): Promise<void> => {
  const sandbox = await startSandbox({ company: 'contoso', seed: 1, port: 0, data: 'memory', build: true });
  try {
    const { urls } = sandbox;
    const doors = openDoors(urls);
    const chance = chanceOf(1);
    const cast = castOf(await doors.colleagues(), chance);
    const { coordinator, joining } = cast;
    const programme = await openProgramme(doors, cast, { company: 'contoso', seed: 1, weeks: 12 });
    await inviteAll(doors, cast, programme);
    await enrolAll(doors, { joining, programme, chance }, () => undefined);
    const desk = { doors, coordinator, joining };
    const { who, shortlist, programme: choosing } = await letPeopleChoose(desk);
    const round = `programmes/${await compareDryRun(desk)}/round`;
    const hat = `programmes/${await drawFromHat(desk)}/round`;
    // By then the board has been drawn up.
    await doors.moveOn(1);
    await take(browser, { doors, urls }, [
      { screen: 'dry-run', subPage: round, who: coordinator, variants: ['light', 'french'] },
      {
        screen: 'comparison',
        subPage: round,
        who: coordinator,
        variants: ['light', 'dark'],
        section: comparison,
      },
      {
        screen: 'fairness',
        subPage: round,
        who: coordinator,
        variants: ['light'],
        section: fairness,
        first: (tab) => tab.getByRole('combobox', { name: 'Look at' }).selectOption('learners'),
      },
      { screen: 'shortlist', subPage: `shortlist/${shortlist}`, who, variants: ['light', 'phone', 'french'] },
      { screen: 'choosing', subPage: `programmes/${choosing}/round`, who: coordinator, variants: ['dark'] },
      { screen: 'hat', subPage: hat, who: coordinator, variants: ['dark'] },
      { screen: 'waiting', subPage: `waiting/${programme}`, who, variants: ['light', 'french'] },
    ]);
  } finally {
    await sandbox.close();
  }
};
