import { useEffect, useState } from 'react';

export const screens = ['chat', 'calendar', 'tab'] as const;

/** The apps of the Teams rail. */
export type Screen = (typeof screens)[number];

const isScreen = (text: string): text is Screen => screens.some((screen) => screen === text);

/** Where one is in the sandbox: who one is, and what is open. */
export interface Place {
  /** The name is what one is found by, the id who it is. */
  who: { id: string; name: string } | undefined;
  screen: Screen;
  /** A page of the tab; empty for its home. */
  subPage: string;
  /** Counts the ways here, so that the same link leads here again. */
  visit: number;
}

const readPlace = (hash: string): Place => {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const screen = query.get('screen') ?? '';
  const id = query.get('person');
  return {
    who: id === null ? undefined : { id, name: query.get('name') ?? '' },
    screen: isScreen(screen) ? screen : 'tab',
    subPage: query.get('page') ?? '',
    visit: 0,
  };
};

const hashOf = ({ who, screen, subPage }: Place): string =>
  new URLSearchParams({
    ...(who === undefined ? {} : { person: who.id, name: who.name }),
    screen,
    ...(subPage === '' ? {} : { page: subPage }),
  }).toString();

/** The place, kept in the address so that a reload leads back to it. */
export const usePlace = (): [Place, (change: Partial<Place>) => void] => {
  const [place, setPlace] = useState(() => readPlace(window.location.hash));
  useEffect(() => {
    window.history.replaceState(null, '', `#${hashOf(place)}`);
  }, [place]);
  return [place, (change) => setPlace((now) => ({ ...now, ...change }))];
};
