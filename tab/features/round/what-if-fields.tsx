import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { switchableTiers, type SwitchableTier, type WhatIf } from '#core/matching/what-if.ts';
import { PolicySlider } from '../../components/policy-slider.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  tiers: { display: 'flex', flexWrap: 'wrap' },
});

interface WhatIfFieldsProps {
  title: string;
  value: WhatIf;
  onChange: (value: WhatIf) => void;
}

/** A slider, and what comes first: nothing else of a policy can be changed here. */
export const WhatIfFields = ({ title, value: { slider, without }, onChange }: WhatIfFieldsProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  const keep = (tier: SwitchableTier, isKept: boolean): void =>
    onChange({
      slider,
      without: switchableTiers.filter((one) => (one === tier ? !isKept : without.includes(one))),
    });
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Text id={id} weight="semibold">
        {title}
      </Text>
      <PolicySlider value={slider} onChange={(moved) => onChange({ slider: moved, without })} />
      <div className={styles.tiers}>
        {switchableTiers.map((tier) => (
          <Checkbox
            key={tier}
            label={t(`compare.tier.${tier}`)}
            checked={!without.includes(tier)}
            onChange={(_, { checked }) => keep(tier, checked === true)}
          />
        ))}
      </div>
    </div>
  );
};
