import { lazy, Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';
import { Route, Routes } from 'react-router';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { NotFound } from './not-found.tsx';

const EnrolScreen = lazy(async () => ({
  default: (await import('../features/enrol/enrol-screen.tsx')).EnrolScreen,
}));
const MatchScreen = lazy(async () => ({
  default: (await import('../features/match/match-screen.tsx')).MatchScreen,
}));
const ShortlistScreen = lazy(async () => ({
  default: (await import('../features/shortlist/shortlist-screen.tsx')).ShortlistScreen,
}));
const PairScreen = lazy(async () => ({
  default: (await import('../features/pair/pair-screen.tsx')).PairScreen,
}));
const MyDataScreen = lazy(async () => ({
  default: (await import('../features/my-data/my-data-screen.tsx')).MyDataScreen,
}));
const TeamScreen = lazy(async () => ({
  default: (await import('../features/team/team-screen.tsx')).TeamScreen,
}));
const ProgrammesScreen = lazy(async () => ({
  default: (await import('../features/programmes/programmes-screen.tsx')).ProgrammesScreen,
}));
const DesignScreen = lazy(async () => ({
  default: (await import('../features/design/design-screen.tsx')).DesignScreen,
}));
const RoundScreen = lazy(async () => ({
  default: (await import('../features/round/round-screen.tsx')).RoundScreen,
}));
const HealthScreen = lazy(async () => ({
  default: (await import('../features/health/health-screen.tsx')).HealthScreen,
}));
const InsightsScreen = lazy(async () => ({
  default: (await import('../features/insights/insights-screen.tsx')).InsightsScreen,
}));

/** Home comes with the first load, everything else when it is opened. */
export const Screens = () => (
  <Suspense fallback={<Spinner />}>
    <Routes>
      <Route index element={<HomeScreen />} />
      <Route path="enrol/:programme" element={<EnrolScreen />} />
      <Route path="match/:pair" element={<MatchScreen />} />
      <Route path="shortlist/:shortlist" element={<ShortlistScreen />} />
      <Route path="pair/:pair" element={<PairScreen />} />
      <Route path="my-data" element={<MyDataScreen />} />
      <Route path="team" element={<TeamScreen />} />
      <Route path="programmes" element={<ProgrammesScreen />} />
      <Route path="programmes/:id" element={<DesignScreen />} />
      <Route path="programmes/:id/round" element={<RoundScreen />} />
      <Route path="programmes/:id/health" element={<HealthScreen />} />
      <Route path="programmes/:id/insights" element={<InsightsScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);
