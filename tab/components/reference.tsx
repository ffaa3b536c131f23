import { Caption1 } from '@fluentui/react-components';
import { referenceOf } from '../lib/api-problem.ts';
import { useWords } from '../lib/reader.tsx';

/** What somebody passes on who asks for help with this failure; nothing where the words say it all. */
export const Reference = ({ of }: { of: unknown }) => {
  const { t } = useWords();
  const reference = referenceOf(of);
  if (reference === undefined) return null;
  return (
    <Caption1 block style={{ overflowWrap: 'anywhere' }}>
      {t('app.error.reference', { reference })}
    </Caption1>
  );
};
