import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { Badges } from './badges.tsx';
import type { Person } from './person.ts';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: tokens.spacingVerticalXS,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: tokens.spacingVerticalXXS,
  },
});

interface PersonButtonProps {
  person: Person;
  isChosen: boolean;
  onChoose: (person: Person) => void;
}

/** Somebody in the list; chosen, one is this person. */
export const PersonButton = ({ person, isChosen, onChoose }: PersonButtonProps) => {
  const styles = useStyles();
  const about = useId();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isChosen && styles.chosen)}
      aria-label={person.displayName}
      aria-describedby={about}
      aria-pressed={isChosen}
      onClick={() => onChoose(person)}
    >
      <Avatar name={person.displayName} size={28} color="colorful" aria-hidden="true" />
      <span>
        <span className={styles.name}>{person.displayName}</span>
        <span id={about}>
          <span className={styles.about}>
            {[person.jobTitle, person.department].filter((text) => text !== '').join(' · ')}
          </span>
          <Badges person={person} />
        </span>
      </span>
    </button>
  );
};
