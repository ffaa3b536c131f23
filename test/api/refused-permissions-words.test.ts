import { PermissionRefused } from '#core/ports/permission-refused.ts';
import { permissionNeeds, type PermissionNeed } from '#core/privacy/permission.ts';
import { makeReadPair } from '#core/use-cases/pairs/read-pair.ts';
import { makeTryPermissions } from '#core/use-cases/permissions/try-permissions.ts';
import { makePrefillProfile } from '#core/use-cases/people/prefill-profile.ts';
import { makeReadHealth } from '#core/use-cases/programmes/read-health.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { words } from '#locales/words.ts';
import { aPair, anActivePair } from '../builders/a-pair.ts';
import { aRunningProgramme } from '../builders/a-programme.ts';
import { anActor, aCoordinator } from '../builders/an-actor.ts';
import { entraTokens } from '../builders/entra-tokens.ts';
import { ada, blaise, monday, person, theProgramme } from '../builders/named.ts';
import { aWorldOf, type PairWorld } from '../fakes/world-of-pair.ts';
import { apiInMemory } from './api-in-memory.ts';
import { companyAtWork, people, tenant, today } from './company-at-work.ts';
import { samples } from './route-samples.ts';

/** Keys of what people read while one permission is refused; nothing where nothing is lost to them. */
interface Told {
  participant?: string | undefined;
  coordinator?: string | undefined;
}

const carol = person('carol');
const coordinator = aCoordinator({ personId: carol });
const asked = { now: monday, programme: theProgramme };

const aWorld = (pair: Pair, strangers = [] as (typeof blaise)[]): Promise<PairWorld> =>
  aWorldOf(pair, { strangers, programme: aRunningProgramme({ coordinators: [carol] }) });

const seenBy = async ({ ports, pairNow }: PairWorld) => {
  const page = await makeReadPair(ports)({
    ...asked,
    actor: anActor({ personId: ada }),
    pair: (await pairNow()).id,
  });
  const health = await makeReadHealth(ports)({ ...asked, actor: coordinator });
  if (!page.ok || !health.ok) throw new Error('Refused.');
  return { pair: page.value.pair, health: health.value };
};

const booking = async (refuse: (world: PairWorld) => void): Promise<Told> => {
  const world = await aWorld(anActivePair());
  refuse(world);
  await world.runDue(monday);
  const { pair, health } = await seenBy(world);
  const isWaiting = pair.firstSession.status === 'waiting-for-access';
  const [stuck] = health.bookings;
  return {
    participant: isWaiting ? `tab.pair.booking.${pair.firstSession.status}` : undefined,
    coordinator: stuck && `tab.health.booking.${stuck.state}`,
  };
};

const writing = async (): Promise<Told> => {
  const world = await aWorld(aPair(), [blaise]);
  world.installer.refuse(blaise);
  await world.runDue(monday);
  const { pair, health } = await seenBy(world);
  const why = health.introductions
    .flatMap(({ members }) => members)
    .find((one) => one.why !== undefined)?.why;
  return {
    participant: pair.stage === 'finding' ? 'tab.match.finding.text' : undefined,
    coordinator: why && `tab.health.why.${why}`,
  };
};

const closedDirectory = async (): Promise<Told> => {
  const { ports } = await companyAtWork();
  const refused = () => Promise.reject(new PermissionRefused('people', { cause: undefined }));
  const directory = { ...ports.directory, person: refused, byMail: refused };
  const entra = await entraTokens([tenant]);
  const api = apiInMemory({ ...ports, directory }, { entra, now: today });
  const problemOf = async (route: string, who: keyof typeof people, roles: string[]) => {
    const token = await api.token({ tenant, person: people[who], roles });
    const { status, json } = await api.ask(route, { token, ...samples[route] });
    expect([status, api.takeLog().length, api.takeWrites()]).toEqual([503, 1, []]);
    return (json as { type: string }).type.replace('/problems/', 'problem.');
  };
  return {
    participant: await problemOf('prefill-profile', 'newcomer', []),
    coordinator: await problemOf('invite-people', 'coordinator', ['Programme.Coordinate']),
  };
};

const prefilled = async (known: 'no mailbox' | 'no profile'): Promise<Told> => {
  const { ports, directory } = await aWorld(anActivePair());
  directory.add({ id: ada, mailbox: known === 'no mailbox' ? false : {} });
  const view = await makePrefillProfile(ports)({ ...asked, actor: anActor({ personId: ada }) });
  if (!view.ok) throw new Error(view.refusal.kind);
  expect(view.value.draft.teaches).toEqual([]);
  // tab/features/enrol/zone-unread.tsx
  return { participant: 'timeZone' in view.value.draft.sources ? undefined : 'tab.enrol.zone-unread' };
};

const waiting = { kind: 'waiting-for-access', why: 'ErrorAccessDenied' } as const;

const told: Readonly<Record<PermissionNeed, readonly [what: () => Promise<Told>, expected: Told]>> = {
  people: [
    closedDirectory,
    { participant: 'problem.directory-closed', coordinator: 'problem.directory-closed' },
  ],
  mailboxes: [() => prefilled('no mailbox'), { participant: 'tab.enrol.zone-unread' }],
  calendars: [
    () => booking(({ calendars }) => calendars.refuse(ada, waiting)),
    {
      participant: 'tab.pair.booking.waiting-for-access',
      coordinator: 'tab.health.booking.waiting-for-access',
    },
  ],
  // Nothing is lost: a session that was moved is seen at the next look.
  notices: [() => booking(({ notices }) => notices.refuse(ada, 'no-access')), {}],
  catalogue: [
    writing,
    { participant: 'tab.match.finding.text', coordinator: 'tab.health.why.not-installed' },
  ],
  installs: [writing, { participant: 'tab.match.finding.text', coordinator: 'tab.health.why.not-installed' }],
  // People begin with an empty list, as if they had said nothing of themselves before.
  profiles: [() => prefilled('no profile'), {}],
};

test.each(permissionNeeds)('X1 without %s people and coordinators read what that means', async (need) => {
  const [what, expected] = told[need];
  const said = await what();
  expect(said).toEqual(expected);
  for (const key of [said.participant, said.coordinator])
    if (key !== undefined) expect([words.en[key], words.fr[key]]).not.toContain(undefined);
});

test.each(permissionNeeds)(
  'X1 without %s coordinators read what there is without it, and what to do',
  async (need) => {
    const { ports, permissions } = await aWorld(anActivePair());
    permissions.find(need, { kind: 'refused' });
    const view = await makeTryPermissions(ports)({ ...asked, actor: coordinator });
    if (!view.ok) throw new Error(view.refusal.kind);
    const refused = view.value.permissions.filter(({ finding }) => finding.kind === 'refused');
    expect(refused.map((one) => one.need)).toEqual([need]);
    for (const { giver } of refused)
      for (const key of [`need.${need}`, `need.${need}.what`, `need.${need}.without`, `next.${giver}`])
        for (const locale of ['en', 'fr'] as const)
          expect(words[locale]).toHaveProperty([`tab.permissions.${key}`]);
  },
);
