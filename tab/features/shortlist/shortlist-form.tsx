import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShortlistView } from '#core/contract/participant.ts';
import type { Interest } from '#core/matching/picks.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { PeerCard } from './peer-card.tsx';

type Interests = Readonly<Record<string, Interest | undefined>>;

interface Picks {
  picks: readonly { peer: string; interest: Interest }[];
}

const interestsIn = ({ peers }: ShortlistView): Interests =>
  Object.fromEntries(peers.map(({ id, interest }) => [id, interest]));

/** M7: one card a peer, reasons first; all that is said is saved at once and may be changed. */
export const ShortlistForm = ({ view }: { view: ShortlistView }) => {
  const { t } = useWords();
  const [interests, setInterests] = useState(() => interestsIn(view));
  const [saved, setSaved] = useState(view.answered ? interests : undefined);
  const path = `shortlists/${view.id}`;
  const save = useAct<Picks, ShortlistView>({
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
  return (
    <>
      {view.peers.map((peer) => (
        <PeerCard
          key={peer.id}
          peer={peer}
          interest={interests[peer.id]}
          onChange={(interest) => setInterests({ ...interests, [peer.id]: interest })}
        />
      ))}
      <Text>{t('shortlist.anyway')}</Text>
      <ProblemBar error={save.error} />
      {saved === interests && (
        <MessageBar intent="success">
          <MessageBarBody>{t('shortlist.saved')}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        style={{ alignSelf: 'start' }}
        disabled={save.isPending || saved === interests}
        onClick={() => save.mutate({ picks })}
      >
        {t('shortlist.save')}
      </Button>
    </>
  );
};
