import { PeopleList } from '../people/people-list.tsx';
import type { Person } from '../people/person.ts';
import { useManyPeople } from '../people/use-person.ts';
import { TimeControls } from '../time/time-controls.tsx';
import { castOf } from '../tour/cast.ts';
import { TourPanel } from '../tour/tour-panel.tsx';
import { tourSteps, type TourStep } from '../tour/tour-steps.ts';
import type { Tour } from '../tour/use-tour.ts';

interface SideProps {
  person: Person | undefined;
  onChoose: (person: Person) => void;
  tour: Tour;
  onTour: (tour: Tour) => void;
  onGo: (step: TourStep, player: Person | undefined) => void;
}

/** The date, the tour while it lasts, and the people. */
export const Side = ({ person, onChoose, tour, onTour, onGo }: SideProps) => {
  const people = useManyPeople();
  const step = tour.kind === 'at' ? tourSteps[tour.step] : undefined;
  const player = step === undefined ? undefined : castOf(people, step.role);
  return (
    <>
      <TimeControls timeZone={person?.timeZone ?? 'UTC'} />
      {tour.kind === 'at' && (
        <TourPanel
          at={tour.step}
          player={player}
          onGo={(one) => onGo(one, player)}
          onStep={(at) => onTour({ kind: 'at', step: at })}
          onClose={() => onTour({ kind: 'away' })}
        />
      )}
      <PeopleList chosen={person} onChoose={onChoose} />
    </>
  );
};
