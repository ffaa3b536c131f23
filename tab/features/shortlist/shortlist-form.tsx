import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ShortlistView } from '#core/contract/participant.ts';
import { Page } from '../../components/page.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { PeerCard } from './peer-card.tsx';
import { usePicks } from './use-picks.ts';

/** M7: one card a peer, reasons first; what saves them stays in reach, however long the list. */
export const ShortlistForm = ({ view, lead, hint }: { view: ShortlistView; lead: string; hint: string }) => {
  const { t } = useWords();
  const { interests, say, isSaved, isSaving, problem, save } = usePicks(view);
  return (
    <Page
      title={t('shortlist.title')}
      lead={lead}
      step={1}
      action={
        <Button appearance="primary" disabled={isSaving || isSaved} onClick={save}>
          {isSaved ? t('app.saved') : t('shortlist.save')}
        </Button>
      }
    >
      <Text>{hint}</Text>
      {view.peers.map((peer) => (
        <PeerCard
          key={peer.id}
          peer={peer}
          interest={interests[peer.id]}
          onChange={(interest) => say(peer.id, interest)}
        />
      ))}
      <Text>{t('shortlist.anyway')}</Text>
      <ProblemBar error={problem} />
      {isSaved && (
        <MessageBar intent="success">
          <MessageBarBody>{t('shortlist.saved')}</MessageBarBody>
        </MessageBar>
      )}
    </Page>
  );
};
