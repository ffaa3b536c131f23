import type { SessionPage, SheetView } from '../../contract/worksheets.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { peersOf } from '../../pairs/pair.ts';
import type { ParticipantOf } from '../../privacy/relationship.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { promptsAboutGoals } from '../../worksheets/conversation-prompts.ts';
import { lastSession, stageOfSession } from '../../worksheets/session-stage.ts';
import { whoGoesFirst } from '../../worksheets/who-goes-first.ts';
import { lastToTry, sheetOf, type Worksheet } from '../../worksheets/worksheet.ts';
import { knownAs } from '../people/known-as.ts';
import { meetingView } from '../pairs/meeting-view.ts';
import type { PairViewPorts } from '../pairs/pair-view.ts';
import { inBoth, promptsOf } from './prompts-of.ts';
import { worksheetsOf } from './worksheets-of.ts';

const upTo = (session: number): number[] => Array.from({ length: session + 1 }, (_, number) => number);

const sheetView = (written: readonly Worksheet[], session: number, member: PersonId): SheetView => {
  const earlier = written.filter((one) => one.session < session);
  const here = written.find((one) => one.session === session);
  const last = lastToTry(earlier, member);
  return { ...sheetOf(here, member), lastTime: last && sheetOf(last, member).toTry };
};

/**
 * One session as one member sees it (W1). What the other writes is shown as soon as it is saved: both prepare for each
 * other, and neither has to write first to be allowed to read.
 */
export const makeSessionPage =
  (ports: PairViewPorts) =>
  async (
    { actor: { tenantId: tenant, personId: me }, pair }: ParticipantOf,
    number: number,
    now: Instant,
  ): Promise<Result<SessionPage, Refusal>> => {
    const meeting = pair.meetings.find((one) => one.number === number);
    if (meeting === undefined) return refused({ kind: 'unknown-session' });
    const [programme, peers, written] = await Promise.all([
      ports.aggregates.programme.find(tenant, pair.programme),
      knownAs(ports, tenant, peersOf(pair, me)),
      worksheetsOf(ports, tenant, { pair, sessions: upTo(number) }),
    ]);
    const stage = stageOfSession(number, lastSession(pair));
    const first = whoGoesFirst(pair.members, number);
    return accepted({
      now,
      pair: pair.id,
      open: pair.stage.status === 'active',
      session: meetingView(meeting, { pair, me, peers, now }),
      stage,
      goesFirst: first === me ? 'me' : first,
      mine: sheetView(written, number, me),
      peers: peers.map((peer) => ({ ...peer, sheet: sheetView(written, number, peer.id) })),
      prompts: promptsOf(ports.wording, programme?.state.design ?? {}, stage),
      aboutGoals: promptsAboutGoals(pair.goals, me, stage).map((words) => inBoth(ports.wording, words)),
    });
  };
