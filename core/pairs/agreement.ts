import type { SessionFormat } from '../programme/programme.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Customs } from './customs.ts';

/** The ground rules of A1, as both confirm them. Free texts are short; suggestions stand ready in `locales/`. */
export interface AgreementTerms extends SessionFormat, Customs {
  /** Hours' notice for cancelling: 0…168. */
  noticeHours: number;
  confidentiality: string;
  candour: string;
  offLimits: string;
  howWeEnd: string;
}

/** Confirmation holds for one version; changing a word asks the other again. */
export interface Agreement {
  terms: AgreementTerms;
  version: number;
  confirmedBy: readonly PersonId[];
}

export const proposeTerms = (
  known: Agreement | undefined,
  terms: AgreementTerms,
  by: PersonId,
): Agreement => ({
  terms,
  version: (known?.version ?? 0) + 1,
  confirmedBy: [by],
});

export const confirmTerms = (agreement: Agreement, by: PersonId): Agreement =>
  agreement.confirmedBy.includes(by)
    ? agreement
    : { ...agreement, confirmedBy: [...agreement.confirmedBy, by] };

export const isAgreed = (agreement: Agreement | undefined, members: readonly PersonId[]): boolean =>
  agreement !== undefined && members.every((member) => agreement.confirmedBy.includes(member));
