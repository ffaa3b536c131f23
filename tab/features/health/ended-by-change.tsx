import { Text } from '@fluentui/react-components';
import type { HealthView } from '#core/contract/coordinator.ts';
import { useWords } from '../../lib/reader.tsx';

/** M15: a number by full fives, never which pairs. */
export const EndedByChange = ({ view: { endedByChange } }: { view: HealthView }) => {
  const { t } = useWords();
  return endedByChange === undefined ? null : (
    <Text>{t('health.ended-by-change', { count: endedByChange })}</Text>
  );
};
