import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '4px solid',
  },
  give: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorPaletteTealBorderActive,
  },
  get: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorPalettePumpkinBorderActive,
  },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  name: { flex: '1 1 140px', alignSelf: 'center', minWidth: 0 },
});

interface RowProps {
  name: string;
  tone?: 'give' | 'get' | 'neutral';
  onRemove: () => void;
  children: ReactNode;
}

export const Row = ({ name, tone = 'neutral', onRemove, children }: RowProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={mergeClasses(styles.row, styles[tone])}>
      <Text weight="semibold" className={styles.name}>
        {name}
      </Text>
      {children}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('enrol.remove', { name })}
        onClick={onRemove}
      />
    </div>
  );
};
