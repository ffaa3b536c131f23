import type { MeetingFormat } from '../people/profile.ts';
import { shareOf, type Share } from './share.ts';

/** Half a working week together is as good as all of it. */
const plenty = 1200;

/** A share of a fixed amount, never of one's own hours: stating fewer hours must not win. */
export const sharedTime = (minutesPerWeek: number): Share =>
  shareOf(Math.min(plenty, minutesPerWeek), plenty);

export interface Meeting {
  formats: readonly MeetingFormat[];
  office: string;
}

/** Both at a distance, or both on site in the same office. Not a hard constraint (M3): without it the time counts nothing. */
export const canMeet = (one: Meeting, other: Meeting): boolean => {
  const both = (format: MeetingFormat): boolean =>
    one.formats.includes(format) && other.formats.includes(format);
  return both('remote') || (both('on-site') && one.office !== '' && one.office === other.office);
};
