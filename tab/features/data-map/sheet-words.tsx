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

export const SheetWords = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useWords();
  return (
    <Section title={t(`data-map.${sheet}`)} hint={t(`data-map.${sheet}.hint`)}>
      <ul>
        {sheets[sheet].map((part) => (
          <li key={part}>{t(`data-map.${sheet}.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
};
