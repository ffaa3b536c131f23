import type { TeamView } from '#core/contract/coordinator.ts';
import { Text } from '@fluentui/react-components';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { Colleague } from './colleague.tsx';

const Team = ({ view }: { view: TeamView }) => {
  const { t } = useWords();
  if (view.team.length === 0) return <Empty title={t('team.empty.title')} text={t('team.empty.text')} />;
  if (view.programmes.length === 0) {
    return <Empty title={t('team.no-programme.title')} text={t('team.no-programme.text')} />;
  }
  return (
    <>
      {view.team.map((one) => (
        <Colleague key={one.id} one={one} programmes={view.programmes} />
      ))}
      <Text>{t('team.why-no-more')}</Text>
    </>
  );
};

/** N1, N2: invite people of my team who would gain from it. */
export const TeamScreen = () => {
  const { t } = useWords();
  const team = useRead<TeamView>('team');
  return (
    <Page title={t('team.title')} lead={t('team.lead')}>
      <Reading of={team}>{(view) => <Team view={view} />}</Reading>
    </Page>
  );
};
