import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProgrammesView } from '#core/contract/coordinator.ts';
import { Empty } from '../../components/empty.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { ScreenLink } from '../../components/screen-link.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { NewProgramme } from './new-programme.tsx';
import { StopEverything } from './stop-everything.tsx';
import { SummaryCard } from './summary-card.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
  },
});

/** What needs me today. */
export const ProgrammesScreen = () => {
  const styles = useStyles();
  const { t } = useWords();
  const view = useRead<ProgrammesView>('programmes');
  return (
    <Page title={t('programmes.title')} lead={t('programmes.lead')} action={<NewProgramme />}>
      <Reading of={view}>
        {({ now, programmes, everywhere }) => (
          <>
            <StopEverything everywhere={everywhere} />
            {programmes.length === 0 ? (
              <Empty title={t('programmes.empty.title')} text={t('programmes.empty.text')} />
            ) : (
              <div className={styles.grid}>
                {programmes.map((programme) => (
                  <SummaryCard key={programme.id} programme={programme} now={now} />
                ))}
              </div>
            )}
            <ScreenLink to="/data-map">{t('programmes.data-map')}</ScreenLink>
          </>
        )}
      </Reading>
      <div>
        <LinkButton to="/programmes/permissions">{t('programmes.permissions')}</LinkButton>
      </div>
    </Page>
  );
};
