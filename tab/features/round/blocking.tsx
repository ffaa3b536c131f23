import { Text } from '@fluentui/react-components';
import type { BlockingTold } from '#core/matching/blocking-pairs.ts';
import { useWords, type Words } from '../../lib/reader.tsx';

const counted = ({ t }: Words, key: 'cases' | 'strong', count: number | 'few'): string =>
  count === 'few' ? t(`fairness.blocking.${key}.few`) : t(`fairness.blocking.${key}`, { count });

const sentences = (words: Words, { cases, strong, looked, placed }: BlockingTold): string[] => {
  const { t, number } = words;
  if (cases === 0) return [t('fairness.blocking.none')];
  return [
    counted(words, 'cases', cases),
    ...(strong === 0 ? [] : [counted(words, 'strong', strong)]),
    t('fairness.blocking.why'),
    ...(looked < placed
      ? [t('fairness.blocking.estimated', { looked: number(looked), placed: number(placed) })]
      : []),
  ];
};

/** Two who would both rather have each other: how often, and why that is so. */
export const Blocking = ({ blocking }: { blocking: BlockingTold }) => (
  <Text>{sentences(useWords(), blocking).join(' ')}</Text>
);
