import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Colleague } from '#cli/journey/doors.ts';
import { root } from '#tools/build/root.ts';
import type { SmallProgramme } from './small-programme.ts';

/** One state of one screen, and who sees it. */
export interface Sample {
  name: string;
  /** As `tab/app/screens.tsx` writes it; home is empty. */
  route: string;
  who: (lived: SmallProgramme) => Colleague;
  subPage: (lived: SmallProgramme) => string;
}

const ofProgramme =
  (area: string) =>
  ({ programme }: SmallProgramme): string =>
    `programmes/${programme}${area}`;

export const samples: readonly Sample[] = [
  { name: 'home of somebody who may join', route: '', who: (l) => l.outsider, subPage: () => '' },
  { name: 'home of somebody introduced', route: '', who: (l) => l.introduced.who, subPage: () => '' },
  { name: 'home of somebody in a pair', route: '', who: (l) => l.active.who, subPage: () => '' },
  {
    name: 'enrol',
    route: 'enrol/:programme',
    who: (l) => l.outsider,
    subPage: (l) => `enrol/${l.programme}`,
  },
  {
    name: 'match before the reveal',
    route: 'match/:pair',
    who: (l) => l.finding.who,
    subPage: (l) => `match/${l.finding.pair.id}`,
  },
  {
    name: 'match',
    route: 'match/:pair',
    who: (l) => l.introduced.who,
    subPage: (l) => `match/${l.introduced.pair.id}`,
  },
  {
    name: 'shortlist',
    route: 'shortlist/:shortlist',
    who: (l) => l.choosing.who,
    subPage: (l) => `shortlist/${l.choosing.shortlist}`,
  },
  {
    name: 'while waiting',
    route: 'waiting/:programme',
    who: (l) => l.choosing.who,
    subPage: (l) => `waiting/${l.choosing.programme}`,
  },
  {
    name: 'pair',
    route: 'pair/:pair',
    who: (l) => l.active.who,
    subPage: (l) => `pair/${l.active.pair.id}`,
  },
  {
    name: 'session',
    route: 'pair/:pair/session/:number',
    who: (l) => l.active.who,
    subPage: (l) => `pair/${l.active.pair.id}/session/0`,
  },
  { name: 'my data', route: 'my-data', who: (l) => l.active.who, subPage: () => 'my-data' },
  { name: 'data map', route: 'data-map', who: (l) => l.coordinator, subPage: () => 'data-map' },
  { name: 'team', route: 'team', who: (l) => l.manager, subPage: () => 'team' },
  { name: 'programmes', route: 'programmes', who: (l) => l.coordinator, subPage: () => 'programmes' },
  {
    name: 'permissions',
    route: 'programmes/permissions',
    who: (l) => l.coordinator,
    subPage: () => 'programmes/permissions',
  },
  { name: 'design', route: 'programmes/:id', who: (l) => l.coordinator, subPage: ofProgramme('') },
  { name: 'round', route: 'programmes/:id/round', who: (l) => l.coordinator, subPage: ofProgramme('/round') },
  {
    name: 'dry run, compared',
    route: 'programmes/:id/round',
    who: (l) => l.coordinator,
    subPage: (l) => `programmes/${l.compared}/round`,
  },
  {
    name: 'round while people choose',
    route: 'programmes/:id/round',
    who: (l) => l.coordinator,
    subPage: (l) => `programmes/${l.choosing.programme}/round`,
  },
  {
    name: 'health',
    route: 'programmes/:id/health',
    who: (l) => l.coordinator,
    subPage: ofProgramme('/health'),
  },
  {
    name: 'insights',
    route: 'programmes/:id/insights',
    who: (l) => l.coordinator,
    subPage: ofProgramme('/insights'),
  },
  { name: 'nothing here', route: '*', who: (l) => l.active.who, subPage: () => 'nowhere' },
];

/** The routes the tab really has. */
export const routesOfTheTab = (): string[] => {
  const source = readFileSync(join(root, 'tab', 'app', 'screens.tsx'), 'utf8');
  return [...source.matchAll(/<Route (?:index|path="([^"]+)")/g)].map(([, path]) => path ?? '');
};
