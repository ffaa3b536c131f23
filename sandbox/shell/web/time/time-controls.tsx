import { Button, makeStyles, ProgressBar, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Failure } from '../lib/failure.tsx';
import { sayMoment, sayZone } from '../lib/say-time.ts';
import { useClock, type Span } from './use-clock.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  button: { minWidth: '0', flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const steps: readonly { name: string; span: Span }[] = [
  { name: '1 hour', span: { hours: 1 } },
  { name: '1 day', span: { days: 1 } },
  { name: '1 week', span: { weeks: 1 } },
];

/** The date in the sandbox, and moving it on; the work of every hour on the way is done. */
export const TimeControls = ({ timeZone }: { timeZone: string }) => {
  const styles = useStyles();
  const { now, problem, isMoving, walk, move } = useClock();
  return (
    <section className={styles.section} aria-label="Time">
      <Subtitle2 as="h2" role="status" data-now={now}>
        {now === undefined ? 'Reading the date' : sayMoment(now, timeZone)}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {isMoving ? 'Moving on, hour by hour' : `Clock of ${sayZone(timeZone)}. Move it on by:`}
      </Text>
      <div className={styles.buttons} role="group" aria-label="Move the date on">
        {steps.map(({ name, span }) => (
          <Button
            key={name}
            className={styles.button}
            disabledFocusable={isMoving || now === undefined}
            onClick={() => move(span)}
          >
            {name}
          </Button>
        ))}
      </div>
      {isMoving && <Walked now={now} walk={walk} />}
      <Failure title="The date could not be moved on" error={problem} />
    </section>
  );
};

const Walked = ({
  now,
  walk,
}: {
  now: string | undefined;
  walk: { from: number; to: number } | undefined;
}) => {
  if (walk === undefined || now === undefined) return <ProgressBar aria-label="Moving on" />;
  const share = (Date.parse(now) - walk.from) / (walk.to - walk.from);
  return <ProgressBar aria-label="Moving on" value={Math.min(Math.max(share, 0), 1)} />;
};
