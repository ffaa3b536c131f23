import { makeFakeCalendars } from '../fakes/fake-calendars.ts';
import { makeFakeMemberCalendars } from '../fakes/fake-member-calendars.ts';
import { entraTokens } from '../builders/entra-tokens.ts';
import { apiInMemory } from './api-in-memory.ts';
import { companyAtWork, people, tenant, today } from './company-at-work.ts';
import { samples } from './route-samples.ts';

test('S4 who taps is reached with what their own request shows, which no answer and no log repeats', async () => {
  const { ports } = await companyAtWork();
  const members = makeFakeMemberCalendars(makeFakeCalendars());
  const seen: { person: string; shown: string; told: string }[] = [];
  const of: typeof members.of = (who) => {
    seen.push({ person: who.person, shown: who.assertion(), told: JSON.stringify(who) });
    return members.of(who);
  };
  const api = apiInMemory(
    { ...ports, memberCalendars: { of } },
    { entra: await entraTokens([tenant]), now: today },
  );
  const token = await api.token({ tenant, person: people.member, roles: [] });
  const asking = { token, params: samples['tap-calendar']?.params ?? {}, body: {} };
  const answer = await api.ask('tap-calendar', asking);
  expect(answer.status).toBe(200);
  expect(seen).toMatchObject([{ person: people.member, shown: token }]);
  expect(`${seen[0]?.told}${answer.text}${api.takeLog().join()}${api.takeWrites().join()}`).not.toContain(
    token,
  );

  members.revoke(people.member, '{}');
  const refused = await api.ask('tap-calendar', asking);
  expect(refused).toMatchObject({ status: 403, json: { type: '/problems/consent-needed', claims: '{}' } });
});
