import { Empty } from '../components/empty.tsx';
import { useWords } from '../lib/reader.tsx';
import type { SessionEvent } from './open-event.ts';
import { OpenInTeams } from './open-in-teams.tsx';

/** An Outlook without nested app authentication gives no token to a pane; Teams does. */
export const NoSignIn = ({ event, teamsAppId }: { event: SessionEvent; teamsAppId: string }) => {
  const { t } = useWords();
  return (
    <Empty title={t('pane.no-sign-in.title')} text={t('pane.no-sign-in.text')}>
      <OpenInTeams teamsAppId={teamsAppId} subPage={`pair/${event.pair}`} />
    </Empty>
  );
};
