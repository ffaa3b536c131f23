import { letGoAt } from '../effects/let-go.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { addDays } from '../shared/instant.ts';
import { peopleGoAt, type Programme } from './programme.ts';

/** Each week, at the hour of the first round, the people who are free again are paired (M14). */
export const programmeLifecycle = {
  advance: (programme, now) => {
    if (programme.status !== 'running' || programme.nextSmallRoundAt === undefined) return programme;
    if (now < programme.nextSmallRoundAt) return programme;
    let next = programme.nextSmallRoundAt;
    while (next <= now) next = addDays(next, 7);
    return { ...programme, nextSmallRoundAt: next, smallRounds: programme.smallRounds + 1 };
  },
  nextLookAt: (programme) => (programme.status === 'running' ? programme.nextSmallRoundAt : undefined),
  consequences: ({ before, after, now }) => {
    const goesAt = before?.status === 'closed' ? undefined : peopleGoAt(after);
    const effects = [projectEffect(now), ...(goesAt === undefined ? [] : [letGoAt(goesAt)])];
    if (before === undefined || after.smallRounds === before.smallRounds) return effects;
    const action = { kind: 'start-small-round' as const, programme: after.id, number: after.smallRounds };
    return [...effects, { key: `small-round|${after.smallRounds}`, due: now, action }];
  },
} satisfies Lifecycle<Programme>;
