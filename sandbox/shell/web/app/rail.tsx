import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarRegular, ChatRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { narrow } from './narrow.ts';
import type { Screen } from './place.ts';
import { TwoCircles } from './two-circles.tsx';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      flexDirection: 'row',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  app: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    width: '68px',
    minHeight: '56px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
});

const apps: readonly { screen: Screen; name: string; icon: ReactElement }[] = [
  { screen: 'chat', name: 'Chat', icon: <ChatRegular fontSize={24} /> },
  { screen: 'calendar', name: 'Calendar', icon: <CalendarRegular fontSize={24} /> },
  { screen: 'tab', name: 'Binôme', icon: <TwoCircles size={22} /> },
];

/** The apps of Teams, as far as the sandbox has them. */
export const Rail = ({ open, onOpen }: { open: Screen; onOpen: (screen: Screen) => void }) => {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label="Teams">
      {apps.map(({ screen, name, icon }) => (
        <button
          key={screen}
          type="button"
          className={mergeClasses(styles.app, screen === open && styles.open)}
          aria-current={screen === open ? 'page' : undefined}
          onClick={() => onOpen(screen)}
        >
          {icon}
          {name}
        </button>
      ))}
    </nav>
  );
};
