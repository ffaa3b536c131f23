import type { AgreementTerms } from '../../pairs/agreement.ts';
import type { Wording } from '../../ports/wording.ts';
import type { SessionFormat } from '../../programme/programme.ts';
import { message, type Locale } from '../../shared/message.ts';

const usualNoticeHours = 24;

/** The programme's defaults in the reader's language: what a pair starts from, or takes in one tap (A1). */
export const suggestedTerms = (wording: Wording, locale: Locale, format: SessionFormat): AgreementTerms => {
  const say = (what: string): string => wording.say(locale, message(`agreement.suggestion.${what}`));
  return {
    ...format,
    noticeHours: usualNoticeHours,
    confidentiality: say('confidentiality'),
    candour: say('candour'),
    offLimits: say('off-limits'),
    howWeEnd: say('how-we-end'),
  };
};
