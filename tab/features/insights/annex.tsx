import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { InsightsSnapshot } from '#core/growth/insights.ts';
import { useWords } from '../../lib/reader.tsx';
import { Shown } from './shown.tsx';

const useStyles = makeStyles({ panel: { display: 'grid', gap: tokens.spacingVerticalS } });

/** How sure can we be: what evaluators ask for, away from the plain words. */
export const Annex = ({ snapshot }: { snapshot: InsightsSnapshot }) => {
  const styles = useStyles();
  const { t, number } = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="annex">
        <AccordionHeader as="h2">{t('insights.annex')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Shown figure={snapshot.overall}>
            {({ n, hedgesG, meanThen, meanAfter }) => (
              <>
                {hedgesG !== undefined && (
                  <Text>{t('insights.annex.effect', { n, g: number(hedgesG, 2) })}</Text>
                )}
                <Text>
                  {t('insights.annex.felt', { then: number(meanThen, 1), after: number(meanAfter, 1) })}
                </Text>
              </>
            )}
          </Shown>
          <Shown figure={snapshot.goals}>
            {({ meanT, n }) => <Text>{t('insights.annex.goals', { n, mean: number(meanT, 1) })}</Text>}
          </Shown>
          <Text>{t('insights.annex.not-random')}</Text>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
