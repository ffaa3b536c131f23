import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DataMapView } from '#core/contract/data-map.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { FourEyes } from './four-eyes.tsx';
import { sheets, SheetWords, type Sheet } from './sheet-words.tsx';
import { TopicsSection } from './topics-section.tsx';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    '@media print': { display: 'none' },
  },
});

const names = Object.keys(sheets) as Sheet[];

/** X3: what is stored, for whom, how long; and on paper, for a works council or for a data protection officer. */
export const DataMapScreen = () => {
  const styles = useStyles();
  const { t } = useWords();
  const [sheet, setSheet] = useState<Sheet>('works-council');
  const map = useRead<DataMapView>('data-map');
  return (
    <Page title={t('data-map.title')} lead={t('data-map.lead')}>
      <div className={styles.controls}>
        <ChoiceSelect
          label={t('data-map.sheet')}
          value={sheet}
          choices={names.map((value) => ({ value, label: t(`data-map.${value}`) }))}
          onChange={setSheet}
        />
        <Button onClick={() => window.print()}>{t('data-map.print')}</Button>
      </div>
      <Reading of={map}>
        {(view) => (
          <>
            <SheetWords sheet={sheet} />
            <FourEyes topics={view.topics} />
            <TopicsSection map={view} isInDetail={sheet === 'dpia'} />
          </>
        )}
      </Reading>
    </Page>
  );
};
