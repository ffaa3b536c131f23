import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import { instant } from '#core/shared/instant.ts';
import { aMeeting } from '../testing/answers.ts';
import { anAppointment } from '../testing/an-outlook.ts';
import { pairLinkedIn, readSessionEvent, sessionAt } from './open-event.ts';

const link = teamsTabLink('11111111-1111-4111-8111-111111111111', 'pair/3f2a-b1');
const inMarkup = (href: string): string =>
  `<p><a href="${href.replaceAll('&', '&amp;')}">Open your pair’s page</a></p>`;
const behindFilter = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02`;

describe('the pair an event leads to', () => {
  test.each([
    ['as Binôme wrote it', inMarkup(link)],
    ['behind the links of a mail filter', inMarkup(behindFilter)],
    ['behind two of them', inMarkup(`https://filter.example/?u=${encodeURIComponent(behindFilter)}`)],
    ['in the markup of Outlook', `<div class="x" style="width:100%">100% ${inMarkup(link)}</div>`],
  ])('is found in its text %s', (_, body) => {
    expect(pairLinkedIn(body)).toBe('3f2a-b1');
  });

  test.each([
    ['nothing', ''],
    ['a broken escape', '100%zz %E0%A4%A pair/3f2a-b1'],
    ['another screen', inMarkup(teamsTabLink('app', 'programmes/p1'))],
    ['an id that is none', inMarkup(teamsTabLink('app', 'pair/../me'))],
  ])('is not found in %s', (_, body) => {
    expect(pairLinkedIn(body)).toBeUndefined();
  });
});

describe('an appointment in Outlook', () => {
  const start = '2026-03-05T14:00:00Z';
  const read = { pair: '3f2a-b1', start: instant(start) };

  test.each(['attendee', 'organiser'] as const)('is read as %s: its text and its start', async (role) => {
    expect(await readSessionEvent(anAppointment({ body: inMarkup(link), start, role }))).toEqual(read);
  });

  test('of any other meeting not even the start is asked', async () => {
    const appointment = anAppointment({ body: 'Budget', start, role: 'organiser' });
    expect(await readSessionEvent(appointment)).toBeUndefined();
    expect(await readSessionEvent(null)).toBeUndefined();
  });

  test('what Outlook refuses is a fault that says so', async () => {
    const appointment = anAppointment({ body: undefined, start, role: 'attendee' });
    await expect(readSessionEvent(appointment)).rejects.toThrow('Outlook did not answer: no access');
  });
});

describe('the session of an event', () => {
  const first = aMeeting({
    number: 1,
    start: instant('2026-03-05T14:00:00Z'),
    end: instant('2026-03-05T15:00:00Z'),
  });
  const second = aMeeting({
    number: 2,
    start: instant('2026-03-12T14:00:00Z'),
    end: instant('2026-03-12T15:00:00Z'),
  });
  const at = (start: string, now = '2026-03-06T09:00:00Z', meetings = [first, second]) =>
    sessionAt(meetings, instant(start), instant(now))?.number;

  test('is the one that starts then, over or not', () => {
    expect(at('2026-03-05T14:00:00Z')).toBe(1);
    expect(at('2026-03-12T14:00:00Z')).toBe(2);
  });

  test('S3 just moved in Outlook, it is the next that is not over, or else the last', () => {
    expect(at('2026-03-13T10:00:00Z')).toBe(2);
    expect(at('2026-03-13T10:00:00Z', '2026-04-01T09:00:00Z')).toBe(2);
    expect(at('2026-03-13T10:00:00Z', '2026-03-06T09:00:00Z', [])).toBeUndefined();
  });

  test('one that was called off stands for itself alone', () => {
    const off = { ...second, status: 'cancelled' as const };
    expect(at('2026-03-12T14:00:00Z', undefined, [first, off])).toBe(2);
    expect(at('2026-03-13T10:00:00Z', undefined, [first, off])).toBe(1);
  });
});
