import { Button, Text } from '@fluentui/react-components';
import type { Person } from '../people/person.ts';
import { useWindowStyles } from './window-styles.ts';

interface TitleBarProps {
  person: Person | undefined;
  isFolded: boolean;
  onFold: () => void;
  onTour: () => void;
  onWire: () => void;
  isWireOpen: boolean;
}

/** Whose Teams this is, and what can be shown beside it. */
export const TitleBar = ({ person, isFolded, onFold, onTour, onWire, isWireOpen }: TitleBarProps) => {
  const styles = useWindowStyles();
  return (
    <header className={styles.title}>
      <Button className={styles.fold} size="small" aria-expanded={!isFolded} onClick={onFold}>
        People and time
      </Button>
      <Text className={styles.who} truncate wrap={false} as="h1" size={300} weight="semibold">
        {person === undefined ? 'Teams' : `Teams of ${person.displayName}`}
      </Text>
      <Button size="small" appearance="subtle" onClick={onTour}>
        Guided tour
      </Button>
      <Button size="small" appearance="subtle" aria-pressed={isWireOpen} onClick={onWire}>
        On the wire
      </Button>
    </header>
  );
};
