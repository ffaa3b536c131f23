import type { DataField } from '#core/contract/participant.ts';

/** X4: who can read which of my data. */
export const dataFields: readonly DataField[] = [
  { field: 'identity', readers: ['me', 'partner', 'coordinator'] },
  { field: 'teaches', readers: ['me', 'partner'] },
  { field: 'wants', readers: ['me', 'partner'] },
  { field: 'background', readers: ['me', 'partner'] },
  { field: 'availability', readers: ['me', 'partner'] },
  { field: 'exclusions', readers: ['me'] },
  { field: 'answers', readers: ['me'] },
  { field: 'shortlist', readers: ['me', 'partner'] },
  { field: 'picks', readers: ['me'] },
  { field: 'way', readers: ['me'] },
  { field: 'participation', readers: ['me', 'coordinator'] },
  { field: 'agreement', readers: ['me', 'partner'] },
  { field: 'goals', readers: ['me', 'partner'] },
  { field: 'worksheets', readers: ['me', 'partner'] },
  { field: 'sessions', readers: ['me', 'partner'] },
  { field: 'ratings', readers: ['me'] },
  { field: 'support', readers: ['me', 'coordinator'] },
  { field: 'nomination', readers: ['me', 'manager'] },
];
