import type { TeamsState } from './teams-state.ts';

interface Given {
  people: readonly { id: string; oddities: readonly string[] }[];
}

/** Nobody has the app yet; some have blocked its bot beforehand. */
export function makeTeams({ people }: Given): TeamsState {
  const blocked: Record<string, true> = {};
  for (const person of people) if (person.oddities.includes('blocked-bot')) blocked[person.id] = true;
  return { conversations: {}, installs: {}, blocked, feeds: {}, deliveries: {}, lastNumber: 0 };
}
