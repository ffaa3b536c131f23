import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { keepIn } from '#test/builders/keep.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { promptsBody } from '../../contract/worksheets.ts';
import type { Programme } from '../../programme/programme.ts';
import { makeReadPrompts } from './read-prompts.ts';
import { makeWritePrompts } from './write-prompts.ts';

const by = { actor: aCoordinator({ personId: person('coordinator') }), now: monday, programme: theProgramme };
const own = [{ en: 'What next?', fr: 'Et ensuite ?' }];

const aWorld = async (said: Partial<Omit<Programme, 'design'>> = {}) => {
  const { ports } = inMemoryPorts();
  await keepIn(ports)({ kind: 'programme', state: aRunningProgramme(said) });
  const view = await makeReadPrompts(ports)(by);
  if (!view.ok) throw new Error(view.refusal.kind);
  const { suggested } = view.value;
  const body = promptsBody.parse({ ...suggested, working: own });
  const audit = async () =>
    (await ports.audit.page({ tenant: contosoTenant, kind: 'programme', id: theProgramme }, undefined)).rows;
  return { ports, suggested, body, audit };
};

test('W2 D3 a coordinator writes the questions of a stage, while pairs are at work, and it is recorded', async () => {
  const { ports, suggested, body, audit } = await aWorld();
  const written = await makeWritePrompts(ports)({ ...by, body });
  expect(written).toMatchObject({ ok: true, value: { prompts: { ...suggested, working: own }, suggested } });
  expect(await audit()).toMatchObject([{ act: 'prompts-changed', after: 'What next? / Et ensuite ?' }]);
});

test('W2 a stage that says what is suggested keeps the suggestions', async () => {
  const { ports, suggested, body, audit } = await aWorld();
  await makeWritePrompts(ports)({ ...by, body });
  const stored = async () =>
    (await ports.aggregates.programme.find(contosoTenant, theProgramme))?.state.design.prompts;
  expect(Object.keys((await stored()) ?? {})).toEqual(['working']);
  await makeWritePrompts(ports)({ ...by, body: promptsBody.parse(suggested) });
  expect(await stored()).toEqual({});
  expect(await audit()).toHaveLength(2);
});

test('W2 six questions a stage at most, in both languages, none too long', () => {
  const all = (working: unknown) => ({ 'getting-to-know': own, working, closing: own });
  const takes = (working: unknown) => promptsBody.safeParse(all(working)).success;
  expect(takes(Array(6).fill(own[0]))).toBe(true);
  expect(takes(Array(7).fill(own[0]))).toBe(false);
  expect(takes([])).toBe(false);
  expect(takes([{ en: 'What next?', fr: ' ' }])).toBe(false);
  expect(takes([{ en: 'x'.repeat(201), fr: 'x' }])).toBe(false);
});

test('D4 nobody else reads or writes them, and nothing is written once the programme is closed', async () => {
  const { ports, body } = await aWorld();
  const stranger = { ...by, actor: anActor() };
  expect(await makeReadPrompts(ports)(stranger)).toMatchObject({ refusal: { kind: 'not-allowed' } });
  expect(await makeWritePrompts(ports)({ ...stranger, body })).toMatchObject({
    refusal: { kind: 'not-allowed' },
  });
  const closed = await aWorld({ status: 'closed' });
  expect(await makeWritePrompts(closed.ports)({ ...by, body })).toMatchObject({
    refusal: { kind: 'programme-closed' },
  });
});
