import type { Enrolment } from '#core/programme/enrolment.ts';
import type { Programme } from '#core/programme/programme.ts';
import type { Person } from '#core/people/person.ts';
import { inMemoryPorts, type World, type WorldOptions } from '../fakes/in-memory-ports.ts';
import { aParticipant, type ParticipantSaid } from './a-participant.ts';
import { aProgramme } from './a-programme.ts';
import { anEnrolment } from './an-enrolment.ts';
import { keepIn } from './keep.ts';
import { contosoTenant, person } from './named.ts';

export interface CompanySaid extends WorldOptions {
  programme?: Programme;
  /** By first name: what they say of themselves, and what their enrolment says. */
  people: Readonly<Record<string, ParticipantSaid & { enrolment?: Partial<Enrolment> }>>;
}

export interface CompanyWorld extends World {
  enrolmentOf(name: string): Promise<Enrolment | undefined>;
  personCalled(name: string): Promise<Person | undefined>;
  programmeNow(): Promise<Programme>;
}

/** A world with a programme and people enrolled in it, all known to the directory. */
export const aCompanyOfParticipants = async ({
  people,
  programme = aProgramme(),
  ...options
}: CompanySaid): Promise<CompanyWorld> => {
  const world = inMemoryPorts(options);
  const { aggregates } = world.ports;
  const keep = keepIn(world.ports);
  await keep({ kind: 'programme', state: programme });
  world.directory.add({ id: person('coordinator'), displayName: 'Cora' });
  for (const [name, { enrolment, ...said }] of Object.entries(people)) {
    const id = person(name);
    const manager = said.managers?.[0];
    world.directory.add({ id, displayName: `Person ${name}`, ...(manager === undefined ? {} : { manager }) });
    await keep(
      { kind: 'person', state: aParticipant({ ...said, id }) },
      { kind: 'enrolment', state: anEnrolment({ ...enrolment, programme: programme.id, person: id }) },
    );
  }
  return {
    ...world,
    enrolmentOf: async (name) =>
      (await aggregates.enrolment.find(contosoTenant, `${programme.id}.${name}`))?.state,
    personCalled: async (name) => (await aggregates.person.find(contosoTenant, name))?.state,
    programmeNow: async () => {
      const found = await aggregates.programme.find(contosoTenant, programme.id);
      if (found === undefined) throw new Error('The programme is gone.');
      return found.state;
    },
  };
};
