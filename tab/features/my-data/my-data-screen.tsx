import type { MeView } from '#core/contract/participant.ts';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { ParticipationSection } from './participation-section.tsx';
import { ReadersSection } from './readers-section.tsx';

/** Who can see what. */
export const MyDataScreen = () => {
  const { t } = useWords();
  const me = useRead<MeView>('me');
  return (
    <Page title={t('my-data.title')} lead={t('my-data.lead')}>
      <Reading of={me}>
        {(view) => (
          <>
            <ReadersSection />
            <ParticipationSection me={view} />
            <LanguageSection locale={view.person.locale} />
            <ExportSection />
            <EraseSection />
          </>
        )}
      </Reading>
    </Page>
  );
};
