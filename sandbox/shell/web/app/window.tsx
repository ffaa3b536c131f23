import { mergeClasses, Spinner } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../lib/failure.tsx';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import { usePerson } from '../people/use-person.ts';
import { Welcome } from '../tour/welcome.tsx';
import { useTour } from '../tour/use-tour.ts';
import { WirePanel } from '../wire/wire-panel.tsx';
import { LinkedScreen } from './linked-screen.tsx';
import type { Look } from './look.ts';
import { usePlace, type Place } from './place.ts';
import { Rail } from './rail.tsx';
import { Side } from './side.tsx';
import { TitleBar } from './title-bar.tsx';
import { useWindowStyles } from './window-styles.ts';

interface LookProps {
  look: Look;
  onLook: (look: Look) => void;
}

/** People and time, Teams, and on demand the wire, beside each other. */
export const Window = ({ look, onLook }: LookProps) => {
  const styles = useWindowStyles();
  const { settings } = useSandbox();
  const queries = useQueryClient();
  const [place, goTo] = usePlace();
  const [tour, setTour] = useTour();
  const [isWireOpen, setWireOpen] = useState(false);
  const [isFolded, setFolded] = useState(tour.kind !== 'at');
  const person = usePerson(place.who);
  const beginTour = (): void => {
    setTour({ kind: 'at', step: 0 });
    setFolded(false);
  };
  const be = (one: Person, change: Partial<Place> = {}): void => {
    queries.setQueryData(['person', one.id], one);
    goTo({ who: { id: one.id, name: one.displayName }, subPage: '', ...change });
    setFolded(true);
  };
  return (
    <div className={mergeClasses(styles.window, isWireOpen && styles.withWire)}>
      <div className={mergeClasses(styles.side, isFolded && styles.folded)}>
        <Side
          person={person.data}
          onChoose={be}
          tour={tour}
          onTour={setTour}
          onGo={({ screen, subPage = '' }, player) => {
            setFolded(true);
            const change = { screen, subPage, visit: place.visit + 1 };
            if (player === undefined) goTo(change);
            else be(player, change);
          }}
        />
      </div>
      <div className={styles.teams}>
        <TitleBar
          person={person.data}
          isFolded={isFolded}
          onFold={() => setFolded(!isFolded)}
          onTour={beginTour}
          onWire={() => setWireOpen(!isWireOpen)}
          isWireOpen={isWireOpen}
        />
        <Rail open={place.screen} onOpen={(screen) => goTo({ screen })} />
        <main className={styles.screen}>
          <Failure title="The people could not be read" error={person.error} />
          {person.isPending && <Spinner label="Reading the people" />}
          {person.data !== undefined && (
            <LinkedScreen person={person.data} place={place} goTo={goTo} look={look} onLook={onLook} />
          )}
        </main>
      </div>
      {isWireOpen && (
        <div className={styles.wire}>
          <WirePanel timeZone={person.data?.timeZone ?? 'UTC'} onClose={() => setWireOpen(false)} />
        </div>
      )}
      {tour.kind === 'welcome' && (
        <Welcome company={settings.company} onTour={beginTour} onClose={() => setTour({ kind: 'away' })} />
      )}
    </div>
  );
};
