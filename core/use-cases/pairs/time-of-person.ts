import type { WorkingHours } from '../../people/profile.ts';
import { isTimeZone } from '../../people/time-zone.ts';
import type { ScheduleAnswer } from '../../ports/calendars.ts';
import type { PersonTime } from '../../sessions/slot-search.ts';
import type { PersonToMeet } from './people-to-meet.ts';

const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };

const isUsable = ({ days, start, end }: WorkingHours): boolean => days.length > 0 && start !== end;

const hasNoMailbox = ({ mail }: PersonToMeet, answer: ScheduleAnswer | undefined): boolean =>
  mail === '' || (answer?.kind === 'unreadable' && answer.why === 'no-mailbox');

/**
 * What is known of a member's time. Their own word goes before Outlook's; a calendar that cannot be read counts as free
 * inside the hours they stated (S4).
 */
export const timeOfPerson = (person: PersonToMeet, answer: ScheduleAnswer | undefined): PersonTime => {
  const { profile } = person;
  const read = answer?.kind === 'read' ? answer : undefined;
  const said = (field: 'workingHours' | 'timeZone') => profile?.sources[field] === 'you';
  const hours = said('workingHours') ? profile?.workingHours : (read?.workingHours ?? profile?.workingHours);
  const zone = said('timeZone') ? person.timeZone : (read?.timeZone ?? person.timeZone);
  return {
    busy: read?.busy ?? [],
    workingHours: hours !== undefined && isUsable(hours) ? hours : (profile?.workingHours ?? officeHours),
    timeZone: isTimeZone(zone) ? zone : person.timeZone,
    ...(profile?.meetingWishes !== undefined && { wishes: profile.meetingWishes }),
    ...(profile?.meetingLimits !== undefined && { limits: profile.meetingLimits }),
    ...(hasNoMailbox(person, answer) && { mailbox: false }),
  };
};
