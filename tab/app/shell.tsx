import { useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { MeView } from '#core/contract/participant.ts';
import type { ProfileView } from '#core/contract/profile.ts';
import type { Locale } from '#core/shared/message.ts';
import { Reading } from '../components/reading.tsx';
import { ReaderProvider, useReader, type Reader } from '../lib/reader.tsx';
import { useRead } from '../lib/use-read.ts';
import { useWordsIn } from '../lib/use-words-in.ts';
import { CrashNet } from './crash-net.tsx';
import { Navigation } from './navigation.tsx';
import { Screens } from './screens.tsx';

/** The language a person chose and the zone they work in, as soon as it is known. */
const useKnownReader = (me: MeView, locale: Locale): Reader => {
  const { timeZone } = useReader();
  const { data } = useRead<ProfileView>('me/profile', { enabled: me.hasProfile });
  const known = data?.profile.timeZone ?? timeZone;
  return useMemo(() => ({ locale, timeZone: known }), [locale, known]);
};

const Inside = ({ me, locale }: { me: MeView; locale: Locale }) => {
  const reader = useKnownReader(me, locale);
  const { pathname } = useLocation();
  useEffect(() => {
    document.documentElement.lang = reader.locale;
  }, [reader.locale]);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, and an effect may only answer with its clean-up.
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <ReaderProvider value={reader}>
      <Navigation coordinates={me.mayCoordinate || me.coordinates.length > 0} />
      <main>
        <CrashNet key={pathname}>
          <Screens />
        </CrashNet>
      </main>
    </ReaderProvider>
  );
};

const InLanguage = ({ me }: { me: MeView }) => {
  const spoken = useWordsIn(me.person.locale);
  return <Reading of={spoken}>{(locale) => <Inside me={me} locale={locale} />}</Reading>;
};

export const Shell = () => {
  const me = useRead<MeView>('me');
  return <Reading of={me}>{(known) => <InLanguage me={known} />}</Reading>;
};
