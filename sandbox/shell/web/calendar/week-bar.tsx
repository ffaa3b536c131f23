import { Button, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { sayZone } from '../lib/say-time.ts';
import { sayWeek, type Week } from './week.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  turns: { display: 'flex', gap: tokens.spacingHorizontalS },
  make: { marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WeekBarProps {
  week: Week;
  timeZone: string;
  isReading: boolean;
  /** By weeks; 0 leads back to this one. */
  onTurn: (by: -1 | 0 | 1) => void;
  onNew: () => void;
}

/** Which week is shown, and the way to another. */
export const WeekBar = ({ week, timeZone, isReading, onTurn, onNew }: WeekBarProps) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label="Week">
      <div className={styles.turns}>
        <Button onClick={() => onTurn(0)}>This week</Button>
        <Button icon={<ChevronLeftRegular />} aria-label="Week before" onClick={() => onTurn(-1)} />
        <Button icon={<ChevronRightRegular />} aria-label="Week after" onClick={() => onTurn(1)} />
      </div>
      <Subtitle2 as="h2" role="status">
        {sayWeek(week)}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        Clock of {sayZone(timeZone)}
      </Text>
      <Button appearance="primary" className={styles.make} icon={<AddRegular />} onClick={onNew}>
        New appointment
      </Button>
      {isReading && <Spinner size="tiny" label="Reading the week" />}
    </div>
  );
};
