import type { Place } from './place.ts';
import { TeamsScreen, type TeamsScreenProps } from './teams-screen.tsx';
import { useLinks } from './use-links.tsx';

interface LinkedScreenProps extends Omit<TeamsScreenProps, 'onLink'> {
  goTo: (change: Partial<Place>) => void;
}

/** What is open in Teams; its links are followed as Teams would. */
export const LinkedScreen = ({ goTo, ...rest }: LinkedScreenProps) => {
  const { follow, notice } = useLinks(rest.place, goTo);
  return (
    <>
      {notice}
      <TeamsScreen onLink={follow} {...rest} />
    </>
  );
};
