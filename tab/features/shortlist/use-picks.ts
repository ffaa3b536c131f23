import { useState } from 'react';
import type { ShortlistView } from '#core/contract/participant.ts';
import type { Interest } from '#core/matching/picks.ts';
import { useAct } from '../../lib/use-act.ts';

type Interests = Readonly<Record<string, Interest | undefined>>;

interface Picks {
  picks: readonly { peer: string; interest: Interest }[];
}

const interestsIn = ({ peers }: ShortlistView): Interests =>
  Object.fromEntries(peers.map(({ id, interest }) => [id, interest]));

/** M7: all that is said is saved at once and may be changed. */
export const usePicks = (view: ShortlistView) => {
  const [interests, setInterests] = useState(() => interestsIn(view));
  const [saved, setSaved] = useState(view.answered ? interests : undefined);
  const path = `shortlists/${view.id}`;
  const act = useAct<Picks, ShortlistView>({
    method: 'PUT',
    path: `${path}/picks`,
    answers: path,
    changes: ['me'],
    onDone: () => setSaved(interests),
  });
  const picks = view.peers.flatMap(({ id }) => {
    const interest = interests[id];
    return interest === undefined ? [] : [{ peer: id, interest }];
  });
  return {
    interests,
    say: (peer: string, interest: Interest | undefined) => setInterests({ ...interests, [peer]: interest }),
    isSaved: saved === interests,
    isSaving: act.isPending,
    problem: act.error,
    save: () => act.mutate({ picks }),
  };
};
