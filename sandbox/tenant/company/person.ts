import type { CompanyPerson } from '#sandbox/companies/company.ts';

/** A person of the company as every part of the tenant sees them. */
export interface Person extends CompanyPerson {
  /** Last day of leave, as `2026-02-20`. */
  onLeaveUntil: string | undefined;
}

export function personOf(person: CompanyPerson): Person {
  return { ...person, onLeaveUntil: person.leave?.to };
}
