import type { CalendarNotices, KnownWatch } from '#core/ports/calendar-notices.ts';
import { clientStateOf } from '#core/sessions/client-state.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import { addDays, type Instant } from '#core/shared/instant.ts';

export interface CalendarNoticesUnderTest {
  notices: CalendarNotices;
  tenant: TenantId;
  now: Instant;
  person: PersonId;
  withoutMailbox: PersonId;
  /** The ids of the subscriptions to a person's calendar. */
  standing(person: PersonId): readonly string[];
  close(): Promise<void>;
}

/** What every implementation of the port keeps to. */
export const calendarNoticesContract = (
  name: string,
  start: () => Promise<CalendarNoticesUnderTest>,
): void => {
  describe(`calendar notices: ${name}`, () => {
    let under: CalendarNoticesUnderTest;
    beforeEach(async () => void (under = await start()));
    afterEach(() => under.close());

    const keep = (known: KnownWatch, days = 6, person = under.person) =>
      under.notices.keepWatching(under.tenant, {
        person,
        clientState: clientStateOf(person, 'secret'),
        until: addDays(under.now, days),
        known,
      });
    const made = async () => {
      const outcome = await keep({ kind: 'none' }, 3);
      if (outcome.kind !== 'watching') throw new Error(outcome.kind);
      return outcome;
    };

    test('S3 there is one subscription until then', async () => {
      const { subscription, until } = await made();
      expect(until).toBe(addDays(under.now, 3));
      expect(under.standing(under.person)).toEqual([subscription]);
    });

    test('S3 renewed it is the same one, for longer', async () => {
      const { subscription } = await made();
      const until = addDays(under.now, 6);
      expect(await keep({ kind: 'known', subscription })).toEqual({ kind: 'watching', subscription, until });
      expect(under.standing(under.person)).toEqual([subscription]);
    });

    test('S3 in doubt there is one, and not the one nobody knew of', async () => {
      const { subscription: unknown } = await made();
      const outcome = await keep({ kind: 'in-doubt' });
      expect(outcome).toMatchObject({ kind: 'watching' });
      expect(under.standing(under.person)).toHaveLength(1);
      expect(under.standing(under.person)).not.toContain(unknown);
    });

    test('S3 one that is no more is told to be gone', async () => {
      expect(await keep({ kind: 'known', subscription: 'never-made' })).toEqual({ kind: 'gone' });
    });

    test('S4 whoever has no mailbox has no subscription', async () => {
      const outcome = await keep({ kind: 'none' }, 3, under.withoutMailbox);
      expect(outcome).toEqual({ kind: 'refused', why: 'no-mailbox' });
    });

    test.each(['known', 'in-doubt'] as const)('S3 none is left when watching stops, %s', async (kind) => {
      const { subscription } = await made();
      const known = kind === 'known' ? { kind, subscription } : { kind };
      const { notices, tenant, person } = under;
      await notices.stopWatching(tenant, { person, known });
      await notices.stopWatching(tenant, { person, known });
      expect(under.standing(person)).toEqual([]);
    });
  });
};
