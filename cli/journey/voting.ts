import type { PairPage } from '#core/contract/participant.ts';
import type { Button } from './cards.ts';
import { tap, type Scene } from './scene.ts';

const likelihood = { answers: 0.95, suits: 0.7 };

/** S4: most times suit most people, and some are never answered to. */
export const voteOnTimes = async (scene: Scene, button: Button): Promise<void> => {
  const { doors, who, chance, tell } = scene;
  if (chance(who.id, `votes ${button.id} ${button.v}`) > likelihood.answers) return;
  const { pair } = await doors.read<PairPage>(who, `pairs/${button.id}`);
  const suits = (pair.vote?.times ?? []).filter(
    ({ start }) => chance(who.id, `suits ${start}`) < likelihood.suits,
  );
  await tap(scene, button, { suits: suits.map(({ start }) => start).join(',') });
  tell(`${who.displayName}: ${suits.length} times suit`);
};
