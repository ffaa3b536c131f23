import { instant } from '#core/shared/instant.ts';
import { sayChange, sayDayAndTime, sayLanguage, sayRelativeDay, sayTime } from './format.ts';

const monday = instant('2026-01-05T08:00:00Z');

describe('format', () => {
  it('says a moment in the zone and language of the reader', () => {
    expect(sayDayAndTime('en', monday, 'Europe/Paris')).toBe('Monday 5 January at 09:00');
    expect(sayDayAndTime('fr', monday, 'America/New_York')).toBe('lundi 5 janvier à 03:00');
  });

  it('counts relative days on the calendar of the zone', () => {
    const late = instant('2026-01-05T23:30:00Z');
    expect(sayRelativeDay('en', late, { now: monday, timeZone: 'UTC' })).toBe('today');
    expect(sayRelativeDay('en', late, { now: monday, timeZone: 'Europe/Paris' })).toBe('tomorrow');
  });

  it('writes midnight as 00:00', () => {
    expect(sayTime('en', instant('2026-01-05T00:00:00Z'), 'UTC')).toBe('00:00');
  });

  it('marks the direction of a change and names languages', () => {
    expect(sayChange('en', 0.83)).toBe('+0.8');
    expect(sayLanguage('fr', 'de')).toBe('allemand');
  });
});
