import type { CompanyPerson } from '../company.ts';
import { dayAfter } from '../day-after.ts';

type Difference = Partial<CompanyPerson>;

/** Who runs the mentoring programmes. */
export const coordinators: readonly string[] = ['Amélie Girard', 'Nadia Bouchard'];

/** The people with whom something is not as usual, and what; `start` is the day the programme clock begins. */
export const differencesFrom = (start: string): Readonly<Record<string, Difference>> => ({
  'Raul Razo': { managerId: undefined, oddities: ['no-manager'] },
  'Bianca Pisani': { mailbox: false, mail: '', calendarLoad: 0, oddities: ['no-mailbox'] },
  'Gerhart Moller': { oddities: ['blocked-bot'] },
  'Julien Moreau': { oddities: ['blocked-bot'] },
  'Grace Okafor': {
    leave: { from: dayAfter(start, -10), to: dayAfter(start, 25) },
    oddities: ['on-leave'],
  },
  'Martha Lindqvist': {
    workingHours: { days: ['monday', 'tuesday', 'wednesday'], start: '08:00', end: '13:00' },
    oddities: ['part-time'],
  },
  'Thomas Lefèvre': {
    workingHours: { days: ['monday', 'tuesday', 'thursday', 'friday'], start: '09:00', end: '15:30' },
    oddities: ['part-time'],
  },
  'Rory Nguyen': {
    userType: 'Guest',
    mail: 'rory.nguyen@fabrikam.example',
    userPrincipalName: 'rory.nguyen_fabrikam.example#EXT#@contoso.example',
    mailbox: false,
    calendarLoad: 0,
    employeeHireDate: undefined,
    oddities: ['guest', 'no-manager', 'no-mailbox'],
  },
  'Brian Johnson': { accountEnabled: false, oddities: ['disabled'] },
  'Delia Dennis': {
    jobTitle: '',
    officeLocation: '',
    employeeHireDate: undefined,
    oddities: ['bare-profile'],
  },
});
