import type { CardView } from '../../messages/card-view.ts';
import { cameToNothing } from '../../pairs/no-longer-possible.ts';
import { unreachable } from '../../shared/never.ts';
import type { PairScene } from './pair-scene.ts';

const activeCard = ({ pair, peers }: PairScene): CardView => {
  const first = pair.meetings.find(({ number }) => number === 0);
  const { firstSession } = pair;
  if (firstSession.status === 'to-book' && firstSession.tap !== undefined)
    return { kind: 'tap-calendar', pair: pair.id, peers, does: 'book' };
  if (firstSession.status !== 'booked' || first === undefined)
    return { kind: 'pair-active', pair: pair.id, peers };
  const { joinUrl, asFile = false } = firstSession;
  return { kind: 'first-session-booked', pair: pair.id, peers, ...first.when, joinUrl, asFile };
};

/** Undefined for what came to nothing before it was a pair. */
export const endedCard = ({ pair, programme }: PairScene): CardView | undefined => {
  const { stage } = pair;
  if (stage.status !== 'ended' || stage.how === 'lapsed' || cameToNothing(pair)) return undefined;
  const { design, nextSmallRoundAt: nextRoundAt } = programme;
  const ended = { kind: 'pair-ended' as const, programmeName: design.name, how: stage.how };
  return stage.how === 'no-longer-possible' ? { ...ended, nextRoundAt } : ended;
};

/**
 * The one card of an introduction, wherever it stands: without a name until all could be told (I2); ended without an
 * answer it reads the same for everyone, whatever anybody answered (I3).
 */
export const introductionCard = (scene: PairScene): CardView | undefined => {
  const { pair, programme, me, peers } = scene;
  const programmeName = programme.design.name;
  const { stage } = pair;
  switch (stage.status) {
    case 'introducing':
      return { kind: 'someone-found', pair: pair.id, programmeName };
    case 'revealed': {
      const reasons = pair.reasons[me];
      const response = pair.responses[me] ?? 'none';
      const { closesAt } = stage;
      if (reasons === undefined) return undefined;
      return { kind: 'meet-your-peer', pair: pair.id, programmeName, peers, reasons, closesAt, response };
    }
    case 'active':
      return activeCard(scene);
    case 'ended':
      return cameToNothing(pair)
        ? { kind: 'introduction-over', programmeName, nextRoundAt: programme.nextSmallRoundAt }
        : endedCard(scene);
    default:
      return unreachable(stage);
  }
};
