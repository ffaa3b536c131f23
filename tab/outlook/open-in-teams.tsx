import { Button } from '@fluentui/react-components';
import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import { useWords } from '../lib/reader.tsx';

/** Leads to a screen of the tab, beside Outlook. */
export const OpenInTeams = ({ teamsAppId, subPage }: { teamsAppId: string; subPage: string }) => {
  const { t } = useWords();
  return (
    <Button
      as="a"
      appearance="primary"
      href={teamsTabLink(teamsAppId, subPage)}
      target="_blank"
      rel="noreferrer"
    >
      {t('pane.in-teams.open')}
    </Button>
  );
};
