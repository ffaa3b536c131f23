import { createHash } from 'node:crypto';
import type { Route } from '../wire/route.ts';
import { bodyRefusal } from './body-refusal.ts';
import { graphSchema } from './graph-schema.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  handle: () => ({ status: 200 }),
});
const events = route('POST', '/v1.0/users/:user/events');
const schedule = route('POST', '/v1.0/users/:user/calendar/getSchedule');
const feed = route('POST', '/v1.0/users/:user/teamwork/sendActivityNotification');

const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const event = { subject: 'A', start: at('2026-02-03T10:00:00'), end: at('2026-02-03T11:00:00') };

test('what Graph takes passes, annotations and all', async () => {
  const body = {
    ...event,
    body: { contentType: 'HTML', content: '<p>Hello</p>' },
    attendees: [{ type: 'required', emailAddress: { address: 'a@contoso.example', name: 'A' } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    sensitivity: 'private',
    recurrence: {
      pattern: { type: 'weekly', interval: 2, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'numbered', startDate: '2026-02-03', numberOfOccurrences: 6 },
    },
    singleValueExtendedProperties: [{ id: 'String {x} Name Key', value: 'k' }],
    '@odata.type': '#microsoft.graph.event',
  };
  expect(await bodyRefusal(events, body)).toBeUndefined();
  expect(
    await bodyRefusal(schedule, {
      Schedules: ['a@contoso.example'],
      StartTime: at('2026-02-03T10:00:00'),
      EndTime: at('2026-02-04T10:00:00'),
    }),
  ).toBeUndefined();
});

test.each([
  ['an unknown property', events, { ...event, colour: 'red' }, 'RequestBodyRead'],
  [
    'an unknown property further down',
    events,
    { ...event, start: { ...at('x'), zone: 'UTC' } },
    'RequestBodyRead',
  ],
  ['a value that no enum has', events, { ...event, sensitivity: 'secret' }, 'BadRequest'],
  ['a wrong type', events, { ...event, isOnlineMeeting: 'yes' }, 'BadRequest'],
  ['a text instead of a list', events, { ...event, categories: 'Mentoring' }, 'BadRequest'],
  ['a missing field', schedule, { schedules: ['a@contoso.example'], startTime: at('x') }, 'BadRequest'],
  ['a topic without value', feed, { topic: { source: 7 }, activityType: 'x' }, 'BadRequest'],
])('%s is refused', async (_what, asked, body, code) => {
  expect(await bodyRefusal(asked, body)).toMatchObject({ status: 400, body: { error: { code } } });
});

test('other addresses are not its business', async () => {
  expect(await bodyRefusal(route('POST', '/_sandbox/clock'), { colour: 'red' })).toBeUndefined();
});

test('the schema is made once and read again afterwards', async () => {
  const hash = async () =>
    createHash('sha256')
      .update(JSON.stringify(await graphSchema()))
      .digest('hex');
  expect(await hash()).toBe(await hash());
});
