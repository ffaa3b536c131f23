import type { PairPage } from '#core/contract/participant.ts';
import type { Button } from './cards.ts';
import { tap, type Scene } from './scene.ts';

/** Nothing stands in the way of the session any more, or they said that it may. */
const isSettled = async ({ doors, who }: Scene, { id, v }: Button): Promise<boolean> => {
  const { pair } = await doors.read<PairPage>(who, `pairs/${id}`);
  return pair.meetings.find(({ number }) => number === v)?.trouble === undefined;
};

type SessionWay = 'move-session' | 'skip-session' | 'keep-session';

const likelihood = { findsTime: 0.75, leavesOut: 0.15, findsSeries: 0.8 };

const said: Readonly<Record<SessionWay, string>> = {
  'move-session': 'asks for another time',
  'skip-session': 'leaves the session out',
  'keep-session': 'leaves it as it is',
};

const wayFor = (mood: number): SessionWay => {
  if (mood < likelihood.findsTime) return 'move-session';
  return mood < likelihood.findsTime + likelihood.leavesOut ? 'skip-session' : 'keep-session';
};

/** S3: one tap. Where that week has no other time, the session is left as it is. */
export const repairSession = async (scene: Scene, button: Button): Promise<void> => {
  const { who, chance, lived, tell } = scene;
  const way = wayFor(chance(who.id, `repairs ${button.id} ${button.v}`));
  await tap(scene, { ...button, verb: way });
  tell(`${who.displayName}: session ${button.v} is disturbed, and ${who.displayName} ${said[way]}`);
  if (!(await isSettled(scene, button))) {
    await tap(scene, { ...button, verb: 'keep-session' });
    tell(`${who.displayName}: there is no other time that week for session ${button.v}`);
  }
  lived.repaired += 1;
};

export const renewSeries = async (scene: Scene, button: Button): Promise<void> => {
  const { who, chance, lived, tell } = scene;
  const isRenewed = chance(who.id, `renews ${button.id}`) < likelihood.findsSeries;
  await tap(scene, isRenewed ? button : { ...button, verb: 'keep-series' });
  tell(
    `${who.displayName}: the series is gone, and ${isRenewed ? 'another is to be found' : 'they go on without'}`,
  );
  lived.repaired += 1;
};

export const handOverSeries = async (scene: Scene, button: Button): Promise<void> => {
  await tap(scene, button);
  scene.tell(`${scene.who.displayName} hands the series over`);
  scene.lived.repaired += 1;
};
