import type { Pair } from '../pairs/pair.ts';
import type { PromptStage } from './conversation-prompts.ts';

/** The number of the last session: as booked, else as agreed or suggested. Number 0 is the first session. */
export const lastSession = ({
  meetings,
  agreement,
  format,
  series,
}: Pick<Pair, 'meetings' | 'agreement' | 'format' | 'series'>): number => {
  const booked = Math.max(0, ...meetings.map(({ number }) => number));
  const { sessions } = agreement?.terms ?? format;
  if (series.status === 'by-vote') return Math.max(booked, sessions);
  return booked > 0 ? booked : sessions;
};

/** Every number a session of the pair may have had, whatever was agreed since. */
export const everySession = (pair: Pick<Pair, 'meetings' | 'agreement' | 'format'>): number[] => {
  const { meetings, agreement, format } = pair;
  const numbers = meetings.map(({ number }) => number);
  const last = Math.max(format.sessions, agreement?.terms.sessions ?? 0, ...numbers);
  return Array.from({ length: last + 1 }, (_, number) => number);
};

/** W2: the first session and the first third of all are for getting to know each other, the last is for closing. */
export const stageOfSession = (number: number, last: number): PromptStage => {
  if (number === 0) return 'getting-to-know';
  if (number >= last) return 'closing';
  return number < (last + 1) / 3 ? 'getting-to-know' : 'working';
};
