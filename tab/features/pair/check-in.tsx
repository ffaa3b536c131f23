import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckInBody, PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { MissedReason } from '#core/pairs/meeting.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Scale } from '../../components/scale.tsx';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { useWords } from '../../lib/reader.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  form: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

const reasons: readonly MissedReason[] = ['no-time', 'forgot', 'ill', 'absent', 'technical', 'other'];
const useful = [1, 2, 3, 4, 5] as const;

interface FollowUpProps {
  onAnswer: (answer: CheckInBody) => void;
}

const Useful = ({ onAnswer }: FollowUpProps) => {
  const { t } = useWords();
  return (
    <Scale
      label={t('pair.check-in.useful')}
      options={useful.map((value) => ({ value, label: t(`pair.check-in.useful.${value}`) }))}
      value={undefined}
      onChange={(value) => {
        const given = useful.find((one) => one === value);
        if (given !== undefined) onAnswer({ met: true, useful: given });
      }}
    />
  );
};

const WhyNot = ({ onAnswer }: FollowUpProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [why, setWhy] = useState<MissedReason>('no-time');
  return (
    <div className={styles.row}>
      <ChoiceSelect
        label={t('pair.check-in.why')}
        value={why}
        choices={reasons.map((value) => ({ value, label: t(`pair.check-in.why.${value}`) }))}
        onChange={setWhy}
      />
      <Button appearance="primary" onClick={() => onAnswer({ met: false, why })}>
        {t('pair.check-in.send')}
      </Button>
    </div>
  );
};

/** C1: did you meet; if not why; was it useful. */
export const CheckIn = ({ pair, meeting }: { pair: PairView; meeting: MeetingView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [met, setMet] = useState<boolean>();
  const send = usePairAct<CheckInBody>(pair.id, { act: `sessions/${meeting.number}/check-in` });
  return (
    <div className={styles.form}>
      <Text>{t('pair.check-in.question')}</Text>
      {met === undefined && (
        <div className={styles.row}>
          <Button onClick={() => setMet(true)}>{t('pair.check-in.yes')}</Button>
          <Button onClick={() => setMet(false)}>{t('pair.check-in.no')}</Button>
        </div>
      )}
      {met === true && <Useful onAnswer={send.mutate} />}
      {met === false && <WhyNot onAnswer={send.mutate} />}
      <ProblemBar error={send.error} />
    </div>
  );
};
