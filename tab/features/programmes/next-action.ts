import type { ProgrammeSummary } from '#core/contract/coordinator.ts';

export type NextAction = 'design' | 'people' | 'round' | 'health' | 'insights';

/** The one thing to do for a programme today: troubles first. */
export const nextAction = ({ status, alerts, enrolled, pairs }: ProgrammeSummary): NextAction => {
  if (status === 'draft') return 'design';
  if (alerts.notReachable + alerts.supportOpen + alerts.waitingForAccess > 0) return 'health';
  if (status === 'closed' || pairs > 0) return 'insights';
  return enrolled >= 2 ? 'round' : 'people';
};

const pages: Readonly<Record<NextAction, string>> = {
  design: '',
  people: '',
  round: '/round',
  health: '/health',
  insights: '/insights',
};

export const pathOf = (action: NextAction, programme: string): string =>
  `/programmes/${programme}${pages[action]}`;
