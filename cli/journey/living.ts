import type { PairPage } from '#core/contract/participant.ts';
import type { WayFound } from '#core/matching/way-of-pairing.ts';
import { buttonsIn, type Button } from './cards.ts';
import { handOverSeries, renewSeries, repairSession } from './repairing.ts';
import { tap, type Scene } from './scene.ts';
import { voteOnTimes } from './voting.ts';

const likelihood = {
  silent: 0.06,
  declines: 0.08,
  answersCheckIn: 0.88,
  misses: 0.12,
  confirms: 0.95,
  closes: 0.95,
};

/** I3: most accept, some decline, some say nothing. */
const answerIntroduction = async (scene: Scene, button: Button): Promise<void> => {
  const { who, chance, lived, tell } = scene;
  const mood = chance(who.id, `introduction ${button.id}`);
  if (mood < likelihood.silent) return;
  if (mood < likelihood.silent + likelihood.declines) {
    await tap(scene, { ...button, verb: 'decline' });
    lived.declined += 1;
    tell(`${who.displayName} declines in private`);
    return;
  }
  await tap(scene, button);
  lived.accepted += 1;
  tell(`${who.displayName} accepts`);
};

/** Both live through the same session: whether it took place depends on the pair, not on who is asked. */
/** M7: where the card asks whether the way of pairing was right, they say so. */
const wayFoundBy = ({ who, chance }: Scene, { id, inputs }: Button): { found?: WayFound } => {
  if (!('found' in inputs)) return {};
  const liked = chance(who.id, `way of pairing ${id}`);
  return { found: liked < 0.75 ? 'right' : liked < 0.9 ? 'not-sure' : 'not-right' };
};

const answerCheckIn = async (scene: Scene, button: Button): Promise<void> => {
  const { who, chance, lived, tell } = scene;
  const session = `${button.id} ${button.v}`;
  if (chance(who.id, `answers ${session}`) > likelihood.answersCheckIn) return;
  const met = chance(session, 'takes place') >= likelihood.misses;
  const useful = String(3 + Math.floor(chance(who.id, `useful ${session}`) * 3));
  const way = wayFoundBy(scene, button);
  await (met
    ? tap(scene, button, { useful, ...way })
    : tap(scene, { ...button, verb: 'not-met' }, { why: 'no-time', ...way }));
  lived.checkInsAnswered += 1;
  if (met) lived.held.add(session);
  tell(`${who.displayName}: session ${button.v} ${met ? 'took place' : 'did not take place'}`);
  if (button.v === 0 && met) await afterFirstSession(scene, button.id);
};

/** A1, G1: after the first session a goal is set, and one of the two proposes how to work. */
const afterFirstSession = async ({ doors, who, chance, tell }: Scene, pair: string): Promise<void> => {
  const { pair: known } = await doors.read<PairPage>(who, `pairs/${pair}`);
  if (known.stage !== 'active') return;
  if (chance(who.id, 'sets a goal') < 0.8 && known.goals.every(({ mine }) => !mine)) {
    const levels = {
      '-2': 'No change',
      '-1': 'A start',
      '0': 'I do it alone',
      '1': 'I help others',
      '2': 'I teach it',
    };
    const body = { shared: false, title: 'Use what I learn at work', levels, weight: 2 };
    await doors.act(who, 'POST', { path: `pairs/${pair}/goals`, body });
  }
  if (known.agreement !== undefined || chance(pair, 'leaves it to the defaults') < 0.15) return;
  await doors.act(who, 'PUT', { path: `pairs/${pair}/agreement`, body: known.suggestedTerms });
  tell(`${who.displayName} proposes how to work together`);
};

const confirm = async (scene: Scene, button: Button): Promise<void> => {
  if (scene.chance(scene.who.id, `confirms ${button.id} ${button.v}`) > likelihood.confirms) return;
  await tap(scene, button);
  scene.tell(`${scene.who.displayName} confirms the agreement`);
};

const level = (text: string): number => Math.min(5, Math.max(1, Number(text)));

/** C2: most have grown by one or two levels, some see their start a little lower than they did then. */
const answersOf = ({ who, chance }: Scene, { inputs }: Button): Record<string, string> => {
  const rated = Object.entries(inputs).flatMap(([name, start]) => {
    const draw = chance(who.id, name);
    if (name.startsWith('after:'))
      return [[name, String(level(String(Number(start) + (draw < 0.2 ? 0 : draw < 0.7 ? 1 : 2))))]];
    return name.startsWith('then:')
      ? [[name, String(level(String(Number(start) - (draw < 0.3 ? 1 : 0))))]]
      : [];
  });
  const recommend = String(6 + Math.floor(chance(who.id, 'recommends') * 5));
  const mindset = String(3 + Math.floor(chance(who.id, 'mindset after') * 3));
  const comment = chance(who.id, 'comments') < 0.4 ? 'I learnt more than I expected.' : '';
  return { ...Object.fromEntries(rated), recommend, mindset, comment } as Record<string, string>;
};

const reachGoals = async ({ doors, who, chance }: Scene, pair: string): Promise<void> => {
  const { pair: known } = await doors.read<PairPage>(who, `pairs/${pair}`);
  for (const goal of known.goals.filter(({ mine, reached }) => mine && reached === undefined)) {
    const reached = Math.floor(chance(who.id, `reaches ${goal.id}`) * 4) - 1;
    await doors.act(who, 'POST', {
      path: `pairs/${pair}/goals/${goal.id}/outcome`,
      body: { level: reached },
    });
  }
};

const close = async (scene: Scene, button: Button): Promise<void> => {
  const { who, chance, tell } = scene;
  if (chance(who.id, `closes ${button.id}`) > likelihood.closes) return;
  await reachGoals(scene, button.id);
  await tap(scene, button, answersOf(scene, button));
  tell(`${who.displayName} answers the closing questions`);
};

const reactions: Readonly<Record<string, (scene: Scene, button: Button) => Promise<void>>> = {
  accept: answerIntroduction,
  met: answerCheckIn,
  'confirm-agreement': confirm,
  'answer-closing': close,
  'move-session': repairSession,
  'renew-series': renewSeries,
  'hand-over-series': handOverSeries,
  vote: voteOnTimes,
};

const note = ({ lived, who }: Scene, { verb, id, v }: Button): void => {
  if (verb === 'accept') lived.revealed.set(id, (lived.revealed.get(id) ?? new Set()).add(who.id));
  if (verb === 'met') lived.checkIns.add(`${id} ${v} ${who.id}`);
};

/** Somebody looks into their chat and does what they feel like, once for each thing they are asked. */
export const lookIntoChat = async (scene: Scene, done: Set<string>): Promise<void> => {
  const { activities } = await scene.doors.chat(scene.who);
  for (const button of buttonsIn(activities)) {
    const react = reactions[button.verb];
    const key = `${scene.who.id} ${button.verb} ${button.id} ${button.v}`;
    if (react === undefined || done.has(key)) continue;
    done.add(key);
    note(scene, button);
    await react(scene, button);
  }
};
