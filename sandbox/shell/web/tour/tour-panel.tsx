import { Button, Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Person } from '../people/person.ts';
import { tourSteps, type TourStep } from './tour-steps.ts';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, flexShrink: 0 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'start' },
  todo: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface TourPanelProps {
  /** From 0. */
  at: number;
  player: Person | undefined;
  onGo: (step: TourStep) => void;
  onStep: (at: number) => void;
  onClose: () => void;
}

/** What to do next in the guided tour. */
export const TourPanel = ({ at, player, onGo, onStep, onClose }: TourPanelProps) => {
  const styles = useStyles();
  const step = tourSteps[at];
  if (step === undefined) return null;
  return (
    <Card className={styles.card} role="region" aria-label="Guided tour">
      <div className={styles.head}>
        <Text size={200} className={styles.quiet}>
          Step {at + 1} of {tourSteps.length}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="End the tour"
          onClick={onClose}
        />
      </div>
      <Subtitle2 as="h2">{step.title}</Subtitle2>
      <ol className={styles.todo}>
        {step.todo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => onGo(step)}>
          {player === undefined ? 'Take me there' : `Be ${player.displayName}`}
        </Button>
        {at > 0 && <Button onClick={() => onStep(at - 1)}>Back</Button>}
        {at < tourSteps.length - 1 ? (
          <Button onClick={() => onStep(at + 1)}>Next</Button>
        ) : (
          <Button onClick={onClose}>Done</Button>
        )}
      </div>
    </Card>
  );
};
