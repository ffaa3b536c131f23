import type { Needs } from '../wire/route.ts';

const all = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
const own = ['User.Read', 'User.ReadWrite'];
const basic = 'User.ReadBasic.All';

/** What Graph asks of those who read the directory. */
export const directoryNeeds = {
  list: { audience: 'graph', anyRole: [...all, basic], anyScope: [...all, basic] },
  read: { audience: 'graph', anyRole: [...all, basic], anyScope: [...own, ...all, basic] },
  manager: { audience: 'graph', anyRole: all, anyScope: all },
  reports: { audience: 'graph', anyRole: all, anyScope: [...own, ...all, basic] },
  delta: { audience: 'graph', anyRole: all, anyScope: all },
  photo: {
    audience: 'graph',
    anyRole: ['ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', basic, ...all],
    anyScope: ['ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', basic, ...own, ...all],
  },
  mailboxSettings: {
    audience: 'graph',
    anyRole: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    anyScope: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
  },
} as const satisfies Record<string, Needs>;
