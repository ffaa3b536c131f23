import { ianaZone, outlookZone } from './time-zones.ts';
import { graphWorkingHours, workingHoursFrom, zoneOfHours } from './working-hours.ts';

test.each([
  ['Romance Standard Time', 'Europe/Paris'],
  ['Nepal Standard Time', 'Asia/Katmandu'],
  ['Europe/Paris', 'Europe/Paris'],
  ['utc', 'UTC'],
])('S1 %s is the zone %s', (name, zone) => {
  expect(ianaZone(name)).toBe(zone);
});

test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', '', 'Mars/Olympus_Mons', '+02:00', 'CET'])(
  'S1 “%s” is no zone one could reckon with',
  (name) => {
    expect(ianaZone(name)).toBeUndefined();
  },
);

test('S1 a zone that Windows does not have keeps its own name', () => {
  expect(outlookZone('Asia/Kathmandu')).toBe('Nepal Standard Time');
  expect(outlookZone('Antarctica/Troll')).toBe('Antarctica/Troll');
});

const told = { daysOfWeek: ['monday', 'friday'], startTime: '22:00:00', endTime: '06:00:00' };

test('S1 hours that Outlook has past midnight are not taken, and what the person states counts', () => {
  expect(workingHoursFrom(graphWorkingHours.parse(told))).toBeUndefined();
});

test('S1 hours until midnight end the day', () => {
  const hours = graphWorkingHours.parse({ ...told, endTime: '00:00:00' });
  expect(workingHoursFrom(hours)).toEqual({ days: [1, 5], start: '22:00', end: '24:00' });
});

test.each([null, { name: 'Customized Time Zone' }, { bias: -60 }, { name: '' }])(
  'S1 hours in the zone %j are in none that is known',
  (timeZone) => {
    expect(zoneOfHours(graphWorkingHours.parse({ ...told, timeZone }))).toBeUndefined();
  },
);
