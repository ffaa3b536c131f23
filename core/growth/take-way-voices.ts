import type { Instant } from '../shared/instant.ts';
import { takeTally } from './take-tally.ts';
import type { RoundOfWay, WayBallots, WayVoices } from './way-voices.ts';

const roundsKept = 12;

const latestFirst = (a: RoundOfWay, b: RoundOfWay): number =>
  Number(a.publishedAt < b.publishedAt) - Number(a.publishedAt > b.publishedAt);

const keptRounds = (
  shown: WayVoices['found'],
  counted: WayBallots['found'],
  now: Instant,
): WayVoices['found'] => {
  const taken = counted.flatMap(({ ballots, ...round }) => {
    const known = shown.find((one) => one.round === round.round);
    const tally = takeTally(known?.tally, ballots, now);
    if (tally === undefined) return [];
    return [known?.tally === tally ? known : { ...round, tally }];
  });
  const others = shown.filter(({ round }) => counted.every((one) => one.round !== round));
  return [...taken, ...others].sort(latestFirst).slice(0, roundsKept);
};

/** What may be told now (L7). The same back means that there is nothing new; undefined, that there is nothing yet. */
export const takeWayVoices = (
  shown: WayVoices | undefined,
  counted: WayBallots,
  now: Instant,
): WayVoices | undefined => {
  const preferred = takeTally(shown?.preferred, counted.preferred, now);
  const found = keptRounds(shown?.found ?? [], counted.found, now);
  if (preferred === undefined && found.length === 0) return undefined;
  const same =
    preferred === shown?.preferred &&
    found.length === shown?.found.length &&
    found.every((one, at) => one === shown.found[at]);
  return same ? shown : { preferred, found };
};
