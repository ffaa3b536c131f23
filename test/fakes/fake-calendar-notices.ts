import type { CalendarNotices, WatchWish } from '#core/ports/calendar-notices.ts';
import type { WatchOutcome } from '#core/sessions/watched-mailbox.ts';
import type { PersonId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

export interface FakeSubscription {
  id: string;
  person: PersonId;
  clientState: string;
  until: Instant;
}

type Refusal = Extract<WatchOutcome, { kind: 'refused' }>['why'];

export interface FakeCalendarNotices extends CalendarNotices {
  /** One for whoever asks twice without saying so, as Outlook may do it. */
  readonly standing: readonly FakeSubscription[];
  refuse(person: PersonId, why: Refusal | undefined): void;
  /** Graph takes it away of its own accord. */
  lose(id: string): void;
}

export const makeFakeCalendarNotices = (): FakeCalendarNotices => {
  const standing: FakeSubscription[] = [];
  const refusals = new Map<PersonId, Refusal>();
  let made = 0;

  const remove = (which: (one: FakeSubscription) => boolean): void => {
    for (let at = standing.length - 1; at >= 0; at -= 1)
      if (standing[at] !== undefined && which(standing[at] as FakeSubscription)) standing.splice(at, 1);
  };
  const outcome = ({ id, until }: FakeSubscription): WatchOutcome => ({
    ...{ kind: 'watching', subscription: id, until },
  });
  const keep = ({ person, clientState, until, known }: WatchWish): WatchOutcome => {
    const why = refusals.get(person);
    if (why !== undefined) return { kind: 'refused', why };
    if (known.kind === 'known') {
      const one = standing.find(({ id }) => id === known.subscription);
      return one === undefined ? { kind: 'gone' } : outcome(Object.assign(one, { until }));
    }
    if (known.kind === 'in-doubt') remove((one) => one.person === person);
    const one = { id: `subscription-${(made += 1)}`, person, clientState, until };
    standing.push(one);
    return outcome(one);
  };

  return {
    standing,
    refuse: (person, why) => {
      if (why === undefined) refusals.delete(person);
      else refusals.set(person, why);
    },
    lose: (id) => remove((one) => one.id === id),
    keepWatching: (_tenant, wish) => Promise.resolve(keep(wish)),
    stopWatching: (_tenant, { person, known }) => {
      if (known.kind === 'known') remove(({ id }) => id === known.subscription);
      if (known.kind === 'in-doubt') remove((one) => one.person === person);
      return Promise.resolve();
    },
  };
};
