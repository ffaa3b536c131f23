import type { Instant } from '../shared/instant.ts';
import type { Announcement } from './announcement.ts';

/** What went out of a programme, by its sort: never to whom, and nothing that is between two people alone. */
export const outgoingSorts = [
  'invitation',
  'introduction',
  'agreement',
  'check-in',
  'left-out',
  'calendar',
  'other',
] as const;
export type OutgoingSort = (typeof outgoingSorts)[number];

export interface Outgoing {
  at: Instant;
  sort: OutgoingSort;
  /** `dropped`: its time had passed, or what it spoke of had moved on. */
  outcome: 'sent' | 'dropped';
}

/**
 * Undefined for what a coordinator is not told of: a digest, each part of which has its own; a manager's nomination, what
 * one coordinator writes to one person, and that somebody's calendar stands in the way.
 */
export const sortOf = ({ kind }: Announcement): OutgoingSort | undefined => {
  switch (kind) {
    case 'welcome':
    case 'digest':
    case 'nomination':
    case 'support-answer':
    case 'repair-session':
    case 'repair-series':
      return undefined;
    case 'invitation':
    case 'check-in':
    case 'left-out':
      return kind;
    case 'someone-found':
    case 'meet-your-peer':
    case 'introduction-over':
      return 'introduction';
    case 'agree':
    case 'first-session-booked':
    case 'series-booked':
    case 'session-vote':
    case 'session-fixed':
    case 'tap-calendar':
      return 'agreement';
    case 'closing':
      return 'check-in';
    case 'pair-ended':
    case 'before-session':
    case 'shortlist':
    case 'still-in':
      return 'other';
  }
};

/** Sorts the newest first: every digit of its time is turned round. */
export const outgoingRow = (at: Instant, key: string): string =>
  `${at.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}|${key}`;
