import { castOf, chanceOf, type Cast } from '#cli/journey/cast.ts';
import type { Colleague, Doors } from '#cli/journey/doors.ts';
import { enrolAll, inviteAll, openProgramme } from '#cli/journey/enrolling.ts';
import { compareDryRun, letPeopleChoose, type Choosing } from '#cli/journey/other-programmes.ts';
import type { RoundView } from '#core/contract/coordinator.ts';
import type { MeView, PairPage, PairView } from '#core/contract/participant.ts';

/** In Europe, so that they are awake at the same time. The bot cannot write to Gerhart Moller. */
const names = [
  'Johanna Lorenz',
  'Henrietta Mueller',
  'Gerhart Moller',
  'Emma Keller',
  'Noah Fischer',
  'Martha Lindqvist',
  'Chloé Martin',
  'Lucas Dubois',
  'Hugo Lambert',
  'Inès Fontaine',
  'Oliver Bennett',
  'Christie Cline',
  'Cameron White',
  'Emily Braun',
];

export interface InPair {
  who: Colleague;
  pair: PairView;
}

/** A programme in which some still wait for their match, some have seen theirs, and some have begun. */
export interface SmallProgramme {
  programme: string;
  coordinator: Colleague;
  manager: Colleague;
  /** Takes no part yet. */
  outsider: Colleague;
  finding: InPair;
  introduced: InPair;
  active: InPair;
  /** Beside it, a programme in which people say whom they would like. */
  choosing: Choosing;
  /** And one with a dry run that is compared. */
  compared: string;
}

const named = (everyone: readonly Colleague[], name: string): Colleague => {
  const found = everyone.find(({ displayName }) => displayName === name);
  if (found === undefined) throw new Error(`${name} is not in the company.`);
  return found;
};

const pairUp = async (doors: Doors, { coordinator }: Cast, programme: string): Promise<void> => {
  const path = `programmes/${programme}/rounds`;
  const { id } = await doors.act<RoundView>(coordinator, 'POST', { path, body: {} });
  await doors.moveOn(1);
  await doors.act(coordinator, 'POST', { path: `${path}/${id}/publication`, body: {} });
  await doors.moveOn(1);
};

const pairsOf = async (doors: Doors, { joining }: Cast): Promise<InPair[]> => {
  const found: InPair[] = [];
  for (const who of joining) {
    const { pairs } = await doors.read<MeView>(who, 'me');
    found.push(...pairs.map((pair) => ({ who, pair })));
  }
  return found;
};

const at = (known: readonly InPair[], stage: PairView['stage']): InPair => {
  const found = known.find(({ pair }) => pair.stage === stage);
  if (found === undefined) throw new Error(`Nobody has a pair that is ${stage}.`);
  return found;
};

/** Both accept; then one of them proposes how to work and sets a goal. */
const begin = async (doors: Doors, known: readonly InPair[]): Promise<InPair> => {
  const { pair } = at(known, 'introduced');
  const both = known.filter((one) => one.pair.id === pair.id);
  const path = `pairs/${pair.id}`;
  for (const { who } of both)
    await doors.act(who, 'POST', { path: `${path}/response`, body: { answer: 'accepted' } });
  await doors.moveOn(1);
  const who = both[0]!.who;
  const begun = (await doors.read<PairPage>(who, path)).pair;
  if (begun.stage !== 'active' || begun.meetings.length === 0)
    throw new Error(`The pair is ${begun.stage} and has ${begun.meetings.length} sessions.`);
  await doors.act(who, 'PUT', { path: `${path}/agreement`, body: begun.suggestedTerms });
  const levels = {
    '-2': 'No change',
    '-1': 'A start',
    '0': 'Alone',
    '1': 'I help others',
    '2': 'I teach it',
  };
  const goal = { shared: false, title: 'Lead a workshop on my own', levels, weight: 2 };
  await doors.act(who, 'POST', { path: `${path}/goals`, body: goal });
  return { who, pair: begun };
};

/** Enough for shortlists, and for a fairness audit. */
const inOtherProgrammes = 9;

/** Fourteen people join, are paired, and one pair begins. */
export const liveSmallProgramme = async (doors: Doors): Promise<SmallProgramme> => {
  const chance = chanceOf(1);
  const company = castOf(await doors.colleagues(), chance);
  const joining = names.map((name) => named(company.everyone, name));
  const cast = { ...company, joining };
  const programme = await openProgramme(doors, cast, { company: 'contoso', seed: 1, weeks: 9 });
  await inviteAll(doors, cast, programme);
  await enrolAll(doors, { joining, programme, chance }, () => undefined);
  const desk = { doors, coordinator: cast.coordinator, joining: joining.slice(0, inOtherProgrammes) };
  const choosing = await letPeopleChoose(desk);
  const compared = await compareDryRun(desk);
  await pairUp(doors, cast, programme);
  const known = await pairsOf(doors, cast);
  const active = await begin(doors, known);
  const others = known.filter(({ pair }) => pair.id !== active.pair.id);
  const manager = named(cast.everyone, 'Johanna Lorenz');
  return {
    programme,
    coordinator: cast.coordinator,
    manager,
    outsider: named(cast.everyone, 'Claire Beaumont'),
    finding: at(others, 'finding'),
    introduced: at(others, 'introduced'),
    active,
    choosing,
    compared,
  };
};
