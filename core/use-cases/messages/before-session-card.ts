import type { CardView } from '../../messages/card-view.ts';
import { reminderOf } from '../../pairs/customs.ts';
import { isAhead } from '../../pairs/meeting.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Instant } from '../../shared/instant.ts';
import { pickPrompts } from '../../worksheets/conversation-prompts.ts';
import { lastSession, stageOfSession } from '../../worksheets/session-stage.ts';
import { whoGoesFirst } from '../../worksheets/who-goes-first.ts';
import { sheetOf, worksheetId } from '../../worksheets/worksheet.ts';
import { promptsOf } from '../worksheets/prompts-of.ts';
import type { PairScene } from './pair-scene.ts';

const promptsOnCard = 2;

/**
 * W1, W2: not worth telling once the session has begun, to who has written already, nor where they agreed on none (A2). It names no peer, so that it need
 * not be shown anew when one asks to be forgotten (P9), and repeats nothing that anybody wrote (X6).
 */
export const beforeSessionCard = async (
  { aggregates, wording }: Pick<Ports, 'aggregates' | 'wording'>,
  { tenant, me, pair, programme }: PairScene,
  { session, now }: { session: number; now: Instant },
): Promise<CardView | undefined> => {
  const meeting = pair.meetings.find(({ number }) => number === session);
  if (pair.stage.status !== 'active' || meeting === undefined || !isAhead(meeting, now)) return undefined;
  if (reminderOf(pair.customs) === 'none') return undefined;
  const worksheet = await aggregates.worksheet.find(tenant, worksheetId(pair.id, session));
  if (sheetOf(worksheet?.state, me).before !== undefined) return undefined;
  const stage = stageOfSession(session, lastSession(pair));
  const others = pair.members.length > 2 ? 'one-of-peers' : 'peer';
  return {
    kind: 'before-session',
    pair: pair.id,
    session,
    programmeName: programme.design.name,
    start: meeting.when.start,
    first: whoGoesFirst(pair.members, session) === me ? 'me' : others,
    prompts: pickPrompts(promptsOf(wording, programme.design, stage), { session, count: promptsOnCard }),
  };
};
