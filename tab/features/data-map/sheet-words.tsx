import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

/** What is said before the map itself, by who is to read it; words under `tab.data-map.<sheet>.*`. */
export const sheets = {
  'works-council': ['voluntary', 'not-for', 'no-rating', 'figures', 'stop', 'rights'],
  dpia: [
    'processing',
    'need',
    'people',
    'risk-manager',
    'risk-figures',
    'risk-tenant',
    'risk-machine',
    'rights',
    'open',
  ],
} as const;
export type Sheet = keyof typeof sheets;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

export const SheetWords = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t(`data-map.${sheet}`)} hint={t(`data-map.${sheet}.hint`)}>
      <ul className={styles.list}>
        {sheets[sheet].map((part) => (
          <li key={part}>{t(`data-map.${sheet}.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
};
