import type { Draft } from './draft.ts';

export interface EditProps {
  draft: Draft;
  change: (draft: Draft) => void;
}
