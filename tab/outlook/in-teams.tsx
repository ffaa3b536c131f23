import { Button } from '@fluentui/react-components';
import { useLocation, useNavigate } from 'react-router';
import { Empty } from '../components/empty.tsx';
import { useWords } from '../lib/reader.tsx';
import { OpenInTeams } from './open-in-teams.tsx';

/** Every other screen stands in the tab; the pane holds the session alone. */
export const InTeams = ({ teamsAppId }: { teamsAppId: string }) => {
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <Empty title={t('pane.in-teams.title')} text={t('pane.in-teams.text')}>
      <OpenInTeams teamsAppId={teamsAppId} subPage={pathname.slice(1)} />
      <Button appearance="transparent" onClick={() => void navigate(-1)}>
        {t('pane.in-teams.back')}
      </Button>
    </Empty>
  );
};
