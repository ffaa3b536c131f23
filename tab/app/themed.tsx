import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Host } from './host.ts';

const themes: Readonly<Record<string, Theme>> = { dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  // What the browser draws itself, such as the calendar of a date field.
  dark: { colorScheme: 'dark' },
});

/** Follows the host's theme, also while it is changed. */
export const Themed = ({
  host,
  children,
}: {
  host: Pick<Host, 'theme' | 'onThemeChange'>;
  children: ReactNode;
}) => {
  const styles = useStyles();
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  return (
    <FluentProvider theme={themes[theme] ?? teamsLightTheme} className={themes[theme] && styles.dark}>
      {/* Not on the provider: its class is given to popups too, and one as high as the window keeps clicks from what is under it. */}
      <div className={styles.ground}>{children}</div>
    </FluentProvider>
  );
};
