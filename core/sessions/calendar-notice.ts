import type { TenantId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { isSameSecret } from './client-state.ts';
import { tendAt, type WatchedMailbox } from './watched-mailbox.ts';

/**
 * What Graph says of a mailbox: something has changed on it; changes could not be announced; the subscription is no
 * more, or has to be renewed.
 */
export type NoticeKind = 'changed' | 'missed' | 'removed' | 'reauthorise';

/** A hint, never a fact: it says neither which booking it is about nor what has become of it. */
export interface CalendarNotice {
  tenant: TenantId;
  clientState: string;
  subscription: string;
  kind: NoticeKind;
}

/** Whether a notice is of the subscription there is; while it is asked for nobody knows its name yet. */
export const isGenuine = (
  { secret, watch }: WatchedMailbox,
  told: { secret: string; subscription: string },
): boolean => {
  const isProven = secret !== undefined && isSameSecret(secret, told.secret);
  return (
    isProven &&
    (watch.status === 'asking' || (watch.status === 'on' && watch.subscription === told.subscription))
  );
};

/** However many are heard before they are passed on, they are one. */
const openLook = (mailbox: WatchedMailbox): WatchedMailbox =>
  mailbox.heard.isOpen ? mailbox : { ...mailbox, heard: { number: mailbox.heard.number + 1, isOpen: true } };

export const hear = (mailbox: WatchedMailbox, kind: NoticeKind, now: Instant): WatchedMailbox => {
  switch (kind) {
    case 'changed':
    case 'missed':
      return openLook(mailbox);
    case 'removed':
      return openLook(tendAt({ ...mailbox, watch: { status: 'off' } }, now));
    case 'reauthorise':
      return tendAt(mailbox, now);
  }
};

/** Before the pairs are asked to look: what is heard from then on is passed on anew. */
export const closeLook = (mailbox: WatchedMailbox, number: number): WatchedMailbox =>
  mailbox.heard.isOpen && mailbox.heard.number === number
    ? { ...mailbox, heard: { number, isOpen: false } }
    : mailbox;
