/** A disturbance one may plan, in the form the sandbox takes it. */
export interface FaultPreset {
  id: string;
  name: string;
  fault: Readonly<Record<string, unknown>>;
}

export const faultPresets: readonly FaultPreset[] = [
  {
    id: 'graph-busy',
    name: 'Graph is too busy for the next 5 calls',
    fault: { path: '^/v1\\.0/', status: 429, retryAfterSeconds: 1, times: 5 },
  },
  {
    id: 'calendar-down',
    name: 'Calendars do not answer (503)',
    fault: { path: '/(events|getSchedule|calendar)', status: 503 },
  },
  {
    id: 'calendar-refused',
    name: 'Calendar access is refused (403)',
    fault: { path: '/(events|getSchedule|calendar)', status: 403 },
  },
  {
    id: 'messages-down',
    name: 'Teams takes no messages (503)',
    fault: { method: 'POST', path: '^/connector/', status: 503 },
  },
  {
    id: 'answer-lost',
    name: 'The answer to the next message is lost',
    fault: { method: 'POST', path: '^/connector/.*/activities', loseAnswer: true, times: 1 },
  },
  { id: 'slow', name: 'Everything takes 2 seconds longer', fault: { path: '.', delayMs: 2000 } },
];
