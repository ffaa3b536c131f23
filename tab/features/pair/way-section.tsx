import { Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { MyProgramme, PairView } from '#core/contract/participant.ts';
import { waysFound, type WayFound } from '#core/matching/way-of-pairing.ts';
import { PreferredWay } from '../../components/preferred-way.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { usePairAct } from './use-pair-act.ts';

interface WaySectionProps {
  pair: PairView;
  programme: MyProgramme | undefined;
}

/** M7: was this way of pairing right; and where it was not, what one would like in its place. */
export const WaySection = ({ pair: { id, way }, programme }: WaySectionProps) => {
  const { t } = useWords();
  const say = usePairAct<{ found: WayFound }>(id, { act: 'way-found', method: 'PUT' });
  if (way?.open !== true) return null;
  const isDoubted = way.found === 'not-right' || way.found === 'not-sure';
  return (
    <Section title={t('way.label')} hint={t('way.found.hint')}>
      <Text>{t(`way.round.${way.of}`)}</Text>
      <Field label={t('way.found.question')}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={way.found ?? ''}
          disabled={say.isPending}
          onChange={(_, data) => {
            const found = waysFound.find((one) => one === data.value);
            if (found !== undefined) say.mutate({ found });
          }}
        >
          {waysFound.map((found) => (
            <Radio key={found} value={found} label={t(`way.found.${found}`)} />
          ))}
        </RadioGroup>
      </Field>
      <ProblemBar error={say.error} />
      {isDoubted && programme?.enrolment === 'enrolled' && <PreferredWay programme={programme} />}
    </Section>
  );
};
