import { makeCalendars } from '../state/make-calendars.ts';
import { overQuota } from './mailbox-quota.ts';

describe('requests of an app at one mailbox', () => {
  test('ten thousand in ten minutes are served, the next is told when to come back', () => {
    const state = makeCalendars({ seed: 's', now: 0 });
    const begun = 1_000_000;
    for (let at = 0; at < 10_000; at++) expect(overQuota(state, 'app|ada', begun + at)).toBeUndefined();
    expect(overQuota(state, 'app|ada', begun + 60_000)).toMatchObject({
      status: 429,
      retryAfterSeconds: 540,
    });
    expect(overQuota(state, 'app|bob', begun + 60_000)).toBeUndefined();
    expect(overQuota(state, 'app|ada', begun + 600_000)).toBeUndefined();
  });
});
