import type { CompanyPerson } from '../company.ts';
import { dayAfter } from '../day-after.ts';
import { between, type Random } from '../random.ts';

const shares = {
  'part-time': 0.06,
  'on-leave': 0.015,
  'no-mailbox': 0.01,
  'blocked-bot': 0.006,
  guest: 0.005,
  'no-manager': 0.004,
  disabled: 0.003,
} as const;
type Oddity = keyof typeof shares;

/** What is unusual about somebody, mostly nothing. Those who lead keep their manager and their account. */
export const drawOddity = (random: Random, leads: boolean): Oddity | undefined => {
  let left = random();
  for (const [name, share] of Object.entries(shares) as [Oddity, number][]) {
    left -= share;
    if (left < 0) return leads && name !== 'part-time' && name !== 'on-leave' ? undefined : name;
  }
  return undefined;
};

/** The person as the oddity makes them; `start` is the day the programme clock begins. */
export const withOddity = (
  random: Random,
  person: CompanyPerson,
  { oddity, start }: { oddity: Oddity; start: string },
): CompanyPerson => ({ ...person, ...difference(random, person, { oddity, start }), oddities: [oddity] });

const difference = (
  random: Random,
  { workingHours, mail }: CompanyPerson,
  { oddity, start }: { oddity: Oddity; start: string },
): Partial<CompanyPerson> => {
  switch (oddity) {
    case 'part-time':
      return { workingHours: { ...workingHours, days: workingHours.days.slice(0, between(random, 2, 4)) } };
    case 'on-leave':
      return { leave: { from: dayAfter(start, -10), to: dayAfter(start, between(random, 7, 60)) } };
    case 'no-mailbox':
      return { mailbox: false, mail: '', calendarLoad: 0 };
    case 'guest':
      return guest(mail);
    case 'no-manager':
      return { managerId: undefined };
    case 'disabled':
      return { accountEnabled: false };
    case 'blocked-bot':
      return {};
  }
};

const guest = (mail: string): Partial<CompanyPerson> => {
  const [name = ''] = mail.split('@');
  return {
    userType: 'Guest',
    mail: `${name}@fabrikam.example`,
    userPrincipalName: `${name}_fabrikam.example#EXT#@contoso.example`,
    mailbox: false,
    calendarLoad: 0,
    employeeHireDate: undefined,
  };
};
