import type { Finding } from '#core/privacy/permission.ts';
import type { GraphAnswer } from '../wire/graph-call.ts';
import { isDone } from '../wire/read-answer.ts';
import type { Trial } from './trials.ts';

/** Undefined where no answer was heard in time. */
type Heard = GraphAnswer | undefined;
type Sign = 'open' | 'shut' | 'nobody' | 'silent';

/** 501: SharePoint has nothing to give to this app. */
const shut = new Set([401, 403, 501]);
const unknown = 404;

const signOf = (heard: Heard): Sign => {
  if (heard === undefined) return 'silent';
  if (isDone(heard)) return 'open';
  if (heard.status === unknown) return 'nobody';
  return shut.has(heard.status) ? 'shut' : 'silent';
};

const onMailboxes = (signs: readonly Sign[]): Finding => {
  const count = (sign: Sign): number => signs.filter((one) => one === sign).length;
  const [open, closed] = [count('open'), count('shut')];
  if (open + closed === 0)
    return { kind: 'untried', why: signs.includes('silent') ? 'no-answer' : 'no-mailbox' };
  if (open === 0) return { kind: 'refused' };
  return closed === 0 ? { kind: 'works' } : { kind: 'in-part', open, tried: open + closed };
};

/** Whoever is let in far enough to hear that there is nobody has been let in. */
const onAsker = (signs: readonly Sign[]): Finding => {
  if (signs.includes('shut')) return { kind: 'refused' };
  return signs.includes('silent') ? { kind: 'untried', why: 'no-answer' } : { kind: 'works' };
};

export const findingOf = ({ on, proves }: Trial, heard: readonly Heard[]): Finding => {
  const signs = heard.map(signOf);
  const finding = on === 'mailboxes' ? onMailboxes(signs) : onAsker(signs);
  const isProven = heard.some((answer) => answer !== undefined && proves(answer));
  return finding.kind === 'works' && !isProven ? { kind: 'unproven' } : finding;
};
