import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { isCoordinator, isManager, type Person } from './person.ts';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
});

/** What is particular about somebody, in words. */
export const badgeWords = (person: Person): readonly string[] => [
  ...(isCoordinator(person) ? ['coordinator'] : []),
  ...(isManager(person) ? ['manager'] : []),
  ...person.oddities.map((oddity) => oddity.replaceAll('-', ' ')),
];

export const Badges = ({ person }: { person: Person }) => {
  const styles = useStyles();
  const words = badgeWords(person);
  if (words.length === 0) return null;
  return (
    <span className={styles.badges}>
      {words.map((word) => (
        <Badge
          key={word}
          size="small"
          appearance="tint"
          color={word === 'coordinator' ? 'brand' : word === 'manager' ? 'informative' : 'warning'}
        >
          {word}
        </Badge>
      ))}
    </span>
  );
};
