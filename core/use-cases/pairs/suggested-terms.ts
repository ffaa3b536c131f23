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

const locales: readonly Locale[] = ['en', 'fr'];
const texts = ['confidentiality', 'candour', 'offLimits', 'howWeEnd'] as const;

/** What was taken as it is suggested is read by everyone in their own language; what somebody wrote stays as it is. */
export const termsAsRead = (wording: Wording, locale: Locale, terms: AgreementTerms): AgreementTerms => {
  const suggestions = locales.map((one) => suggestedTerms(wording, one, terms));
  const mine = suggestedTerms(wording, locale, terms);
  const suggested = texts.filter((text) => suggestions.some((one) => one[text] === terms[text]));
  return { ...terms, ...Object.fromEntries(suggested.map((text) => [text, mine[text]])) };
};
