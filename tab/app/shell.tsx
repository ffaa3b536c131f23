import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { MeView } from '#core/contract/participant.ts';
import { CrashNet } from './crash-net.tsx';
import { KnownReader } from './known-reader.tsx';
import { Navigation } from './navigation.tsx';
import { Screens } from './screens.tsx';

const Inside = ({ me }: { me: MeView }) => {
  const { pathname } = useLocation();
  useEffect(() => {
    // In braces: newer browsers answer with a promise, and an effect may only answer with its clean-up.
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <>
      <Navigation coordinates={me.mayCoordinate || me.coordinates.length > 0} />
      <main>
        <CrashNet key={pathname}>
          <Screens />
        </CrashNet>
      </main>
    </>
  );
};

export const Shell = () => <KnownReader>{(me) => <Inside me={me} />}</KnownReader>;
