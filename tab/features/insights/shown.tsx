import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Figure } from '#core/growth/insights.ts';
import { useWords } from '../../lib/reader.tsx';

interface ShownProps<Value> {
  figure: Figure<Value>;
  children: (value: Value) => ReactNode;
}

/** L7: the figure, or plainly that there are too few people for one. */
export const Shown = <Value,>({ figure, children }: ShownProps<Value>) => {
  const { t } = useWords();
  return figure.kind === 'shown' ? children(figure.value) : <Text>{t('insights.too-few')}</Text>;
};
