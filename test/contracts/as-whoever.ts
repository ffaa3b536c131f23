import { makeMemberCalendars } from '#api/adapters/graph/make-member-calendars.ts';
import { makeOnBehalfTokens } from '#api/adapters/identity/on-behalf-tokens.ts';
import type { Calendars } from '#core/ports/calendars.ts';
import type { MemberCalendars } from '#core/ports/member-calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import type { GraphOfATenant } from './graph-of-a-tenant.ts';

/** The product's own, over the tenant's Entra and Graph. */
export const memberCalendarsOf = ({ registration, fetch }: GraphOfATenant): MemberCalendars => {
  const { tenantId, clientId, clientSecret } = registration;
  const onBehalf = makeOnBehalfTokens({ tenantIds: [tenantId], clientId, clientSecret, fetch });
  return makeMemberCalendars({ onBehalf, fetch });
};

/** Each call is made by the member whose calendar it concerns, as if they had tapped. */
export const asWhoever = (at: GraphOfATenant): Calendars => {
  const members = memberCalendarsOf(at);
  const known = new Map<PersonId, Promise<Calendars>>();
  const reach = async (person: PersonId): Promise<Calendars> => {
    const shown = await at.tabToken(person);
    const calendars = await members.of({ tenant: at.tenant, person, assertion: () => shown });
    if (!calendars.ok) throw new Error(calendars.refusal.kind);
    return calendars.value;
  };
  const of = (person: PersonId): Promise<Calendars> => {
    const calendars = known.get(person) ?? reach(person);
    known.set(person, calendars);
    return calendars;
  };
  return {
    schedules: async (tenant, reader, people, window) =>
      (await of(reader)).schedules(tenant, reader, people, window),
    book: async (tenant, booking) => (await of(booking.organiser)).book(tenant, booking),
    see: async (tenant, booked) => (await of(booked.organiser)).see(tenant, booked),
    change: async (tenant, booked, changes) => (await of(booked.organiser)).change(tenant, booked, changes),
    cancel: async (tenant, organiser, key, comment) =>
      (await of(organiser)).cancel(tenant, organiser, key, comment),
    find: async (tenant, organiser, key) => (await of(organiser)).find(tenant, organiser, key),
  };
};
