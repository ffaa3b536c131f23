import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { PairView } from '#core/contract/participant.ts';
import type { MeetingView, SessionTimes } from '#core/contract/sessions.ts';
import type { Instant, Interval } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Reading } from '../../components/reading.tsx';
import { SessionTime } from '../../components/session-time.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  times: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  time: { width: '100%', justifyContent: 'start' },
});

interface RescheduleProps {
  pair: PairView;
  meeting: MeetingView;
  isPrimary?: boolean;
}

interface ChoiceProps extends RescheduleProps {
  onDone: () => void;
}

/** S4: no calendar was read, and no invitation moves. */
const isAsFile = ({ firstSession, series }: PairView, { number, asFile }: MeetingView): boolean => {
  const booking = number === 0 ? firstSession : series;
  return asFile === true || (booking.status === 'booked' && booking.asFile === true);
};

const Times = ({ pair, meeting, onDone }: ChoiceProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const found = useRead<SessionTimes>(`pairs/${pair.id}/sessions/${meeting.number}/times`, { fresh: true });
  const move = usePairAct<{ start: Instant }>(pair.id, { act: `sessions/${meeting.number}/time`, onDone });
  const choose = ({ start }: Interval): void => move.mutate({ start });
  return (
    <DialogContent className={styles.content}>
      <Reading of={found}>
        {({ times }) =>
          times.length === 0 ? (
            <Text>{t('pair.reschedule.none')}</Text>
          ) : (
            <>
              <Text>{t(isAsFile(pair, meeting) ? 'pair.reschedule.text-file' : 'pair.reschedule.text')}</Text>
              <ul className={styles.times}>
                {times.map((one) => (
                  <li key={one.start}>
                    <Button className={styles.time} disabled={move.isPending} onClick={() => choose(one)}>
                      <SessionTime meeting={one} peers={pair.peers} />
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Reading>
      <ProblemBar error={move.error} />
    </DialogContent>
  );
};

/** Two taps: three times at which everyone is free, and one of them. */
export const Reschedule = (props: RescheduleProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const appearance = props.isPrimary === true ? 'primary' : 'subtle';
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance={appearance}>
          {t('pair.reschedule')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('pair.reschedule.title')}</DialogTitle>
          {open && <Times {...props} onDone={() => setOpen(false)} />}
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="secondary">{t('app.cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
