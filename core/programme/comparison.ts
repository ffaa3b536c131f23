import type { WhatIf } from '../matching/what-if.ts';

/** M8: other ways to weigh the people of a dry run, worked out in the background. What came out is a document. */
export interface Comparison {
  /** From what is compared: asked for twice it is one. */
  id: string;
  status: 'computing' | 'ready' | 'failed';
  /** 0…1 */
  progress: number;
  policies: readonly WhatIf[];
}
