import { useParams } from 'react-router';
import type { HealthView } from '#core/contract/coordinator.ts';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { ProgrammeAreas } from '../../components/programme-areas.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { Bookings } from './bookings.tsx';
import { EndedByChange } from './ended-by-change.tsx';
import { Introductions } from './introductions.tsx';
import { SeePermissions } from './see-permissions.tsx';
import { SupportList } from './support-list.tsx';

const isWell = ({ introductions, bookings, support }: HealthView): boolean =>
  introductions.length + bookings.length + support.length === 0;

/** Are pairs all right: one action for each trouble, never what people speak about. */
export const HealthScreen = () => {
  const { id = '' } = useParams();
  const { t } = useWords();
  const health = useRead<HealthView>(`programmes/${id}/health`);
  return (
    <Page title={t('health.title')} lead={t('health.lead')}>
      <ProgrammeAreas programme={id} />
      <Reading of={health}>
        {(view) => (
          <>
            {isWell(view) && <Empty title={t('health.well.title')} text={t('health.well.text')} />}
            <SupportList programme={id} view={view} />
            <Introductions programme={id} view={view} />
            <Bookings view={view} />
            <SeePermissions view={view} />
            <EndedByChange view={view} />
          </>
        )}
      </Reading>
    </Page>
  );
};
