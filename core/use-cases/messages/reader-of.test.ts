import { aParticipant } from '#test/builders/a-participant.ts';
import { ada, monday } from '#test/builders/named.ts';
import { firstSeen } from '#core/people/person.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { keeper } from '#test/fakes/keep.ts';
import { makeReaderOf } from './reader-of.ts';

test('U1 a participant is written to in their language and zone', async () => {
  const world = inMemoryPorts();
  await keeper(world.ports, world.tenant)(
    'person',
    ada,
    aParticipant({ locale: 'fr', timeZone: 'Asia/Kolkata' }),
  );
  expect(await makeReaderOf(world.ports)(world.tenant, ada)).toEqual({
    locale: 'fr',
    timeZone: 'Asia/Kolkata',
  });
});

test('U1 somebody without a profile is written to as the directory knows them', async () => {
  const world = inMemoryPorts();
  world.directory.add({ id: ada, preferredLanguage: 'fr-CA', mailbox: { timeZone: 'America/Montreal' } });
  const readerOf = makeReaderOf(world.ports);
  expect(await readerOf(world.tenant, ada)).toEqual({ locale: 'fr', timeZone: 'America/Montreal' });
  await keeper(world.ports, world.tenant)('person', ada, firstSeen(ada, 'en', monday));
  expect(await readerOf(world.tenant, ada)).toEqual({ locale: 'en', timeZone: 'America/Montreal' });
});

test('U1 nobody knows: English and UTC; a zone that is none is none', async () => {
  const world = inMemoryPorts();
  const readerOf = makeReaderOf(world.ports);
  expect(await readerOf(world.tenant, ada)).toEqual({ locale: 'en', timeZone: 'UTC' });
  world.directory.add({ id: ada, mailbox: { timeZone: 'Customized Time Zone' } });
  expect(await readerOf(world.tenant, ada)).toEqual({ locale: 'en', timeZone: 'UTC' });
});
