import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { learnWords, speak } from '../lib/learn-words.ts';
import { ReaderProvider } from '../lib/reader.tsx';
import { Outside } from './outside.tsx';
import { browserTheme } from './browser-theme.ts';
import { Themed } from './themed.tsx';

/** Where there is no host, the browser says how dark it is, and is asked once. */
const browser = () => ({
  theme: browserTheme(),
  onThemeChange: () => undefined,
});

const subPageHere = (): string => window.location.hash.replace(/^#?\//, '');

/** Says where Binôme is at home, in the language and the theme of the browser: no host tells who reads. */
export const showOutside = async (root: Root, teamsAppId: string): Promise<void> => {
  const locale = localeOf(navigator.language);
  await Promise.all([speak(locale), learnWords(['tab.outside'])]);
  document.documentElement.lang = locale;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  root.render(
    <StrictMode>
      <Themed host={browser()}>
        <ReaderProvider value={{ locale, timeZone }}>
          <Outside teamsAppId={teamsAppId} subPage={subPageHere()} />
        </ReaderProvider>
      </Themed>
    </StrictMode>,
  );
};
