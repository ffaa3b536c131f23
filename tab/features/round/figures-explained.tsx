import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  meaning: { margin: 0 },
});

const explained = [
  'coverage',
  'learners',
  'diversity',
  'random',
  'cross',
  'mean',
  'worst',
  'repeats',
] as const;

/** What each figure of a round says, for whoever asks. */
export const FiguresExplained = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="figures">
        <AccordionHeader>{t('figures.title')}</AccordionHeader>
        <AccordionPanel>
          <dl className={styles.list}>
            {explained.map((name) => (
              <div key={name}>
                <dt>
                  <Text weight="semibold">{t(`round.quality.${name}`)}</Text>
                </dt>
                <dd className={styles.meaning}>
                  <Text>{t(`figures.meaning.${name}`)}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
