import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyProgramme } from '#core/contract/participant.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { dayAfter, startOfDay } from '../../lib/zoned-day.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  date: { maxWidth: '14em' },
});

/** P7: until a date, resuming by itself. */
export const Pause = ({ programme, now }: { programme: MyProgramme; now: Instant }) => {
  const styles = useStyles();
  const { t, day, timeZone } = useWords();
  const [until, setUntil] = useState(() => dayAfter(now, timeZone, 14));
  const path = `programmes/${programme.id}`;
  const pause = useAct<{ until: string }>({ path: `${path}/pause`, changes: ['me'] });
  const resume = useAct<Record<string, never>>({ path: `${path}/resume`, changes: ['me'] });
  const { pausedUntil } = programme;
  if (pausedUntil !== undefined && pausedUntil > now) {
    return (
      <div className={styles.row}>
        <Text>{t('home.paused', { day: day(pausedUntil) })}</Text>
        <Button disabled={resume.isPending} onClick={() => resume.mutate({})}>
          {t('my-data.resume')}
        </Button>
        <ProblemBar error={resume.error} />
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Field
        label={t('my-data.pause.until')}
        hint={programme.pair === undefined ? undefined : t('my-data.pause.pair')}
      >
        <Input
          className={styles.date}
          type="date"
          min={dayAfter(now, timeZone, 1)}
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      <Button
        disabled={until === '' || pause.isPending}
        onClick={() => pause.mutate({ until: startOfDay(until, timeZone) })}
      >
        {t('my-data.pause')}
      </Button>
      <ProblemBar error={pause.error} />
    </div>
  );
};
