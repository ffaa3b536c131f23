import { useEffect, useMemo, type ReactNode } from 'react';
import type { MeView } from '#core/contract/participant.ts';
import type { ProfileView } from '#core/contract/profile.ts';
import type { Locale } from '#core/shared/message.ts';
import { Reading } from '../components/reading.tsx';
import { ReaderProvider, useReader, type Reader } from '../lib/reader.tsx';
import { useRead } from '../lib/use-read.ts';
import { useWordsIn } from '../lib/use-words-in.ts';

type ForKnown = (me: MeView) => ReactNode;

/** The language a person chose and the zone they work in, as soon as it is known. */
const useKnownReader = (me: MeView, locale: Locale): Reader => {
  const { timeZone } = useReader();
  const { data } = useRead<ProfileView>('me/profile', { enabled: me.hasProfile });
  const known = data?.profile.timeZone ?? timeZone;
  return useMemo(() => ({ locale, timeZone: known }), [locale, known]);
};

const Inside = ({ me, locale, children }: { me: MeView; locale: Locale; children: ForKnown }) => {
  const reader = useKnownReader(me, locale);
  useEffect(() => {
    document.documentElement.lang = reader.locale;
  }, [reader.locale]);
  return <ReaderProvider value={reader}>{children(me)}</ReaderProvider>;
};

const InLanguage = ({ me, children }: { me: MeView; children: ForKnown }) => {
  const spoken = useWordsIn(me.person.locale);
  return (
    <Reading of={spoken}>
      {(locale) => (
        <Inside me={me} locale={locale}>
          {children}
        </Inside>
      )}
    </Reading>
  );
};

/** What is shown once it is known who reads, in their language and zone. */
export const KnownReader = ({ children }: { children: ForKnown }) => {
  const me = useRead<MeView>('me');
  return <Reading of={me}>{(known) => <InLanguage me={known}>{children}</InLanguage>}</Reading>;
};
