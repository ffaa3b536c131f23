import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import type { Round } from './round.ts';

export const roundLifecycle: Lifecycle<Round> = {
  nextLookAt: () => undefined,
  consequences: ({ before, after, now }) => {
    const project = projectEffect(now);
    if (before?.status === after.status) return [];
    if (after.status === 'computing') {
      return [project, { key: 'compute', due: now, action: { kind: 'compute-round', round: after.id } }];
    }
    if (after.status === 'publishing') {
      return [project, { key: 'create-pairs', due: now, action: { kind: 'create-pairs', round: after.id } }];
    }
    return [project];
  },
};
