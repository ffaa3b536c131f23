import { Badge } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Finding } from '#core/privacy/permission.ts';
import { useWords } from '../../lib/reader.tsx';

interface Look {
  color: 'success' | 'warning' | 'danger' | 'informative';
  icon: ReactElement;
}

const looks: Readonly<Record<Finding['kind'], Look>> = {
  works: { color: 'success', icon: <CheckmarkCircleRegular /> },
  'in-part': { color: 'warning', icon: <WarningRegular /> },
  refused: { color: 'danger', icon: <DismissCircleRegular /> },
  unproven: { color: 'informative', icon: <QuestionCircleRegular /> },
  untried: { color: 'warning', icon: <QuestionCircleRegular /> },
  off: { color: 'informative', icon: <SubtractCircleRegular /> },
};

/** What came of trying it: a shape and words, never the colour alone. */
export const FindingBadge = ({ kind }: { kind: Finding['kind'] }) => {
  const { t } = useWords();
  return (
    <Badge appearance="tint" size="large" {...looks[kind]}>
      {t(`permissions.finding.${kind}`)}
    </Badge>
  );
};
