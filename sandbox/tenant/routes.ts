import { calendarRoutes, sandboxCalendarControls } from './calendars/calendar-routes.ts';
import { callRoutes } from './calls/call-routes.ts';
import { clockRoutes } from './clock/clock-routes.ts';
import { directoryRoutes } from './directory/directory-routes.ts';
import { consentControl } from './entra/consent-control.ts';
import { entraRoutes } from './entra/entra-routes.ts';
import { keysControl } from './entra/keys/keys-control.ts';
import { nestedControl } from './entra/nested-control.ts';
import { tokenControl, unusualTokensControl } from './entra/token-control.ts';
import { faultRoutes } from './faults/fault-routes.ts';
import { changePersonRoutes } from './people/change-person-routes.ts';
import { peopleRoute } from './people/people-route.ts';
import { subscriptionControls, subscriptionRoutes } from './subscriptions/subscription-routes.ts';
import { connectorRoutes, sandboxTeamsControls, teamsRoutes } from './teams/teams-routes.ts';
import type { Route } from './wire/route.ts';

/** Every address of the simulated Microsoft 365 that answers by itself; `$batch` asks these. */
export const routes: readonly Route[] = [
  ...entraRoutes,
  ...directoryRoutes,
  ...calendarRoutes,
  ...subscriptionRoutes,
  ...teamsRoutes,
  ...connectorRoutes,
];

/** What the sandbox adds: how people act in it, and how it is moved on, disturbed and watched. */
export const controls: readonly Route[] = [
  ...clockRoutes,
  ...faultRoutes,
  ...callRoutes,
  peopleRoute,
  ...changePersonRoutes,
  tokenControl,
  unusualTokensControl,
  nestedControl,
  keysControl,
  consentControl,
  ...sandboxCalendarControls,
  ...subscriptionControls,
  ...sandboxTeamsControls,
];
