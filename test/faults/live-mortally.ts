import type { FunctionBundle } from '#sandbox/supervisor/sandbox-parts.ts';
import type { Ending, Request, Strike } from './graph-gate.ts';
import { startMortalSandbox, type MortalSandbox } from './mortal-sandbox.ts';
import {
  bookSessions,
  disturbSessions,
  introductionsOf,
  outcomesOf,
  publishPairs,
  settings,
  type Outcome,
} from './three-pairs.ts';

export interface Lived {
  outcomes: readonly Outcome[];
  /** How often each was introduced. */
  introductions: readonly number[];
  /** What the worker asked of calendars. */
  steps: readonly string[];
  deaths: number;
}

export interface Mortality {
  /** Tells requests apart at which a worker is to die; undefined when it lives for ever. */
  dyingAt?: (request: Request) => string;
  /** Also before what has an effect: much as after whatever came before it. */
  alsoBefore?: boolean;
  functions?: FunctionBundle;
  makeTrouble?: (world: MortalSandbox) => Promise<void>;
}

/** What is only read has no effect: there is no dying after it that differs from dying before. */
const endingsOf = ({ isRead }: Request, alsoBefore: boolean): readonly Ending[] => {
  if (isRead) return ['before'];
  return alsoBefore ? ['before', 'after'] : ['after'];
};

/** Three pairs book their sessions and change them, while the worker dies once at each step, after its effect where it has one. */
export const liveMortally = async ({
  dyingAt,
  alsoBefore = false,
  functions,
  makeTrouble,
}: Mortality): Promise<Lived> => {
  const steps = new Set<string>();
  const died = new Map<string, number>();
  const strike: Strike = (request) => {
    steps.add(request.step);
    if (dyingAt === undefined) return undefined;
    const place = dyingAt(request);
    const times = died.get(place) ?? 0;
    died.set(place, times + 1);
    return endingsOf(request, alsoBefore)[times];
  };
  const { company, seed } = settings;
  const world = await startMortalSandbox({ company, seed, functions }, strike);
  try {
    await makeTrouble?.(world);
    const joining = await publishPairs(world);
    const introductions: number[] = [];
    for (const who of joining) introductions.push(await introductionsOf(world, who));
    await disturbSessions(world, await bookSessions(world, joining));
    const outcomes = await outcomesOf(world, joining);
    return { outcomes, introductions, steps: [...steps].sort(), deaths: world.deaths() };
  } finally {
    await world.close();
  }
};
