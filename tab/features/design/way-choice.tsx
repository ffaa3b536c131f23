import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { waysOfPairing, type WayOfPairing } from '#core/matching/way-of-pairing.ts';
import { useWords } from '../../lib/reader.tsx';

interface WayChoiceProps {
  value: WayOfPairing;
  onChange: (way: WayOfPairing) => void;
}

/** M7: how pairs come about, and what each way means. */
export const WayChoice = ({ value, onChange }: WayChoiceProps) => {
  const { t } = useWords();
  return (
    <Field label={t('way.label')}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = waysOfPairing.find((way) => way === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {waysOfPairing.map((way) => (
          <Radio
            key={way}
            value={way}
            label={
              <>
                <Text block weight="semibold">
                  {t(`way.${way}`)}
                </Text>
                <Text block>{t(`way.${way}.means`)}</Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
