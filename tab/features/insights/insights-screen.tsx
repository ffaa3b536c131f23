import { useParams } from 'react-router';
import type { InsightsView } from '#core/contract/coordinator.ts';
import { ExchangeBoard } from '../../components/exchange-board.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { ProgrammeAreas } from '../../components/programme-areas.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { Annex } from './annex.tsx';
import { CommentsSection } from './comments-section.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { GrowthSection } from './growth-section.tsx';
import { ObjectivesSection } from './objectives-section.tsx';
import { VoicesSection } from './voices-section.tsx';
import { WaysSection } from './ways-section.tsx';

const Figures = ({ view }: { view: InsightsView }) => {
  const { t, date, share } = useWords();
  const { snapshot } = view;
  if (snapshot === undefined)
    return <Empty title={t('insights.empty.title')} text={t('insights.empty.text')} />;
  const { asked, answered } = snapshot;
  return (
    <>
      <p>
        {t('insights.taken', { day: date(snapshot.takenAt) })}{' '}
        {asked > 0 && t('insights.answered', { answered, asked, share: share(answered / asked) })}
      </p>
      <FunnelSection snapshot={snapshot} />
      <GrowthSection snapshot={snapshot} />
      <VoicesSection snapshot={snapshot} />
      <CommentsSection comments={snapshot.comments} />
      <Annex snapshot={snapshot} />
    </>
  );
};

/** Did it work. */
export const InsightsScreen = () => {
  const { id = '' } = useParams();
  const { t } = useWords();
  const insights = useRead<InsightsView>(`programmes/${id}/insights`);
  return (
    <Page title={t('insights.title')} lead={t('insights.lead')}>
      <ProgrammeAreas programme={id} />
      <Reading of={insights}>
        {(view) => (
          <>
            <ObjectivesSection programme={id} objectives={view.objectives} />
            <Figures view={view} />
            <WaysSection rounds={view.ways} />
          </>
        )}
      </Reading>
      <ExchangeBoard programme={id} />
    </Page>
  );
};
