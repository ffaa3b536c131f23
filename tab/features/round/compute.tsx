import { Button, Text } from '@fluentui/react-components';
import type { ProgrammeView, RoundView } from '#core/contract/coordinator.ts';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { PolicySlider } from '../../components/policy-slider.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

export interface ComputeProps {
  programme: ProgrammeView['programme'];
  enrolled: number;
  primary: boolean;
  slider: number;
  onSlide: (slider: number) => void;
  onStarted: (round: string) => void;
}

/** M8: a dry run; nobody is told anything before it is published. M7: where people choose, they are asked first. */
export const Compute = ({ programme, enrolled, primary, slider, onSlide, onStarted }: ComputeProps) => {
  const { t } = useWords();
  const path = `programmes/${programme.id}`;
  const start = useAct<{ slider: number }, RoundView>({
    path: `${path}/rounds`,
    changes: [path, 'programmes'],
    onDone: ({ id }) => onStarted(id),
  });
  const way = wayOf(programme.design);
  const button = {
    appearance: primary ? ('primary' as const) : ('secondary' as const),
    disabled: start.isPending,
    onConfirm: () => start.mutate({ slider }),
  };
  return (
    <Section title={t('round.compute.title')} hint={t(`round.compute.hint.${way}`)}>
      <Text>{t('programmes.enrolled', { count: enrolled })}</Text>
      {way !== 'hat' && <PolicySlider value={slider} onChange={onSlide} />}
      {way === 'choice' ? (
        <span>
          <ConfirmDialog action={t('round.ask')} title={t('round.ask.title')} {...button}>
            <Text>{t('round.ask.text')}</Text>
          </ConfirmDialog>
        </span>
      ) : (
        <Button
          appearance={button.appearance}
          style={{ alignSelf: 'start' }}
          disabled={button.disabled}
          onClick={button.onConfirm}
        >
          {t('round.compute')}
        </Button>
      )}
      <ProblemBar error={start.error} />
    </Section>
  );
};
