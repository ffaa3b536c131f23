import type { PairPage, PairView } from '#core/contract/participant.ts';
import type { Refusal } from '#core/contract/refusal.ts';
import type { AgreementTerms } from '#core/pairs/agreement.ts';
import { asId } from '#core/shared/ids.ts';
import type { Result } from '#core/shared/result.ts';
import type { BotUseCases } from '../use-cases.ts';
import type { Action, Tap } from '../turn.ts';
import { answerWith, cardNow } from './answer-with.ts';

type Deps = Pick<BotUseCases, 'readPair' | 'proposeAgreement' | 'confirmAgreement' | 'cardFor'>;

const sameTerms = (a: AgreementTerms, b: AgreementTerms): boolean =>
  (Object.keys(a) as (keyof AgreementTerms)[]).every((term) => a[term] === b[term]);

/** Version 0 is the programme's suggestion: the first to take it proposes it, the next one confirms it (A1). */
const takeSuggestion = async (
  deps: Deps,
  tap: Tap,
  { agreement, suggestedTerms }: PairView,
): Promise<Result<PairPage, Refusal>> => {
  if (agreement === undefined) {
    return deps.proposeAgreement({ ...tap, pair: tap.id, terms: suggestedTerms });
  }
  return sameTerms(agreement.terms, suggestedTerms)
    ? deps.confirmAgreement({ ...tap, pair: tap.id, version: agreement.version })
    : { ok: false, refusal: { kind: 'stale-version' } };
};

const confirm = async (deps: Deps, tap: Tap): Promise<Result<PairPage, Refusal>> => {
  if (tap.v > 0) return deps.confirmAgreement({ ...tap, pair: tap.id, version: tap.v });
  const page = await deps.readPair({ ...tap, pair: tap.id });
  return page.ok ? takeSuggestion(deps, tap, page.value.pair) : page;
};

/** A1: nobody confirms words they have not seen; a card that is out of date is replaced by what stands there now. */
export const makeConfirmAgreement =
  (deps: Deps): Action =>
  async (tap) => {
    const show = () => cardNow(deps, tap, { kind: 'agree', pair: asId(tap.id) });
    const result = await confirm(deps, tap);
    return !result.ok && result.refusal.kind === 'stale-version' ? show() : answerWith(result, show);
  };
