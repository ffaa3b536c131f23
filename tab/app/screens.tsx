import { Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';
import { Route, Routes } from 'react-router';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { lazyWithWords } from '../lib/lazy-with-words.ts';
import { NotFound } from './not-found.tsx';

const EnrolScreen = lazyWithWords(
  ['tab.enrol', 'tab.board', 'tab.skill-picker', 'tab.way'],
  async () => (await import('../features/enrol/enrol-screen.tsx')).EnrolScreen,
);
const MatchScreen = lazyWithWords(
  ['tab.match', 'reason'],
  async () => (await import('../features/match/match-screen.tsx')).MatchScreen,
);
const ShortlistScreen = lazyWithWords(
  ['tab.shortlist', 'tab.match', 'reason'],
  async () => (await import('../features/shortlist/shortlist-screen.tsx')).ShortlistScreen,
);
const WaitingScreen = lazyWithWords(
  ['tab.board', 'tab.enrol', 'tab.way'],
  async () => (await import('../features/match/waiting-screen.tsx')).WaitingScreen,
);
const PairScreen = lazyWithWords(
  ['tab.pair', 'tab.briefing', 'tab.format', 'tab.skill-picker', 'tab.way'],
  async () => (await import('../features/pair/pair-screen.tsx')).PairScreen,
);
const SessionScreen = lazyWithWords(
  ['tab.session'],
  async () => (await import('../features/session/session-screen.tsx')).SessionScreen,
);
const MyDataScreen = lazyWithWords(
  ['tab.my-data', 'tab.way', 'data'],
  async () => (await import('../features/my-data/my-data-screen.tsx')).MyDataScreen,
);
const DataMapScreen = lazyWithWords(
  ['tab.data-map', 'data'],
  async () => (await import('../features/data-map/data-map-screen.tsx')).DataMapScreen,
);
const TeamScreen = lazyWithWords(
  ['tab.team'],
  async () => (await import('../features/team/team-screen.tsx')).TeamScreen,
);
const ProgrammesScreen = lazyWithWords(
  ['tab.programmes', 'tab.stop'],
  async () => (await import('../features/programmes/programmes-screen.tsx')).ProgrammesScreen,
);
const PermissionsScreen = lazyWithWords(
  ['tab.permissions'],
  async () => (await import('../features/permissions/permissions-screen.tsx')).PermissionsScreen,
);
const DesignScreen = lazyWithWords(
  [
    'tab.areas',
    'tab.design',
    'tab.format',
    'tab.policy',
    'tab.programmes',
    'tab.prompts',
    'tab.stop',
    'tab.way',
    'audit',
  ],
  async () => (await import('../features/design/design-screen.tsx')).DesignScreen,
);
const RoundScreen = lazyWithWords(
  [
    'tab.areas',
    'tab.compare',
    'tab.design',
    'tab.fairness',
    'tab.figures',
    'tab.freshness',
    'tab.policy',
    'tab.programmes',
    'tab.round',
    'tab.stop',
    'tab.way',
  ],
  async () => (await import('../features/round/round-screen.tsx')).RoundScreen,
);
const HealthScreen = lazyWithWords(
  ['tab.areas', 'tab.health', 'tab.pair', 'tab.stop'],
  async () => (await import('../features/health/health-screen.tsx')).HealthScreen,
);
const InsightsScreen = lazyWithWords(
  ['tab.areas', 'tab.board', 'tab.insights', 'tab.stop', 'tab.way'],
  async () => (await import('../features/insights/insights-screen.tsx')).InsightsScreen,
);

/** Home comes with the first load, everything else when it is opened. */
export const Screens = () => (
  <Suspense fallback={<Spinner />}>
    <Routes>
      <Route index element={<HomeScreen />} />
      <Route path="enrol/:programme" element={<EnrolScreen />} />
      <Route path="match/:pair" element={<MatchScreen />} />
      <Route path="shortlist/:shortlist" element={<ShortlistScreen />} />
      <Route path="waiting/:programme" element={<WaitingScreen />} />
      <Route path="pair/:pair" element={<PairScreen />} />
      <Route path="pair/:pair/session/:number" element={<SessionScreen />} />
      <Route path="my-data" element={<MyDataScreen />} />
      <Route path="data-map" element={<DataMapScreen />} />
      <Route path="team" element={<TeamScreen />} />
      <Route path="programmes" element={<ProgrammesScreen />} />
      <Route path="programmes/permissions" element={<PermissionsScreen />} />
      <Route path="programmes/:id" element={<DesignScreen />} />
      <Route path="programmes/:id/round" element={<RoundScreen />} />
      <Route path="programmes/:id/health" element={<HealthScreen />} />
      <Route path="programmes/:id/insights" element={<InsightsScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);
