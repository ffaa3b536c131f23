import type { HttpResponseInit } from '@azure/functions';
import type { Problem } from '#core/contract/problem.ts';
import type { RefusalKind } from '#core/contract/refusal.ts';
import type { Wording } from '#core/ports/wording.ts';
import { message, type Locale } from '#core/shared/message.ts';
import type { FieldProblem, RequestProblem } from './request-problem.ts';

/** HTTP status by kind of problem: the kind is the stable end of its `type`. */
export const statuses: Readonly<Record<RefusalKind | RequestProblem['kind'], number>> = {
  'bad-request': 400,
  'no-idempotency-key': 400,
  'sign-in': 401,
  'people-only': 403,
  'not-allowed': 403,
  'guests-not-allowed': 403,
  'not-your-report': 403,
  'consent-needed': 403,
  'not-found': 404,
  'not-a-member': 404,
  'unknown-objective': 404,
  'unknown-session': 404,
  'unknown-goal': 404,
  'no-profile': 409,
  'already-answered': 409,
  'nobody-to-pair': 409,
  'round-under-way': 409,
  'freshness-open': 409,
  'round-not-ready': 409,
  'round-published': 409,
  'not-choosing': 409,
  'programme-not-draft': 409,
  'programme-not-open': 409,
  'programme-closed': 409,
  'already-enrolled': 409,
  'not-enrolled': 409,
  'already-in-a-pair': 409,
  'too-early': 409,
  'introduction-over': 409,
  'pair-not-active': 409,
  'pair-ended': 409,
  'stale-version': 409,
  'too-many-goals': 409,
  'nothing-to-agree': 409,
  'session-over': 409,
  'time-taken': 409,
  'no-series': 409,
  'being-booked': 409,
  'organiser-books': 409,
  stopped: 409,
  'vote-over': 409,
  'no-time-that-week': 409,
  'nothing-to-try': 409,
  'too-large': 413,
  'wrong-media-type': 415,
  'incomplete-profile': 422,
  'wish-below-today': 422,
  'unknown-time-zone': 422,
  'unknown-person': 422,
  'pause-in-the-past': 422,
  'time-not-possible': 422,
  fault: 500,
  'directory-closed': 503,
};

export interface Refused {
  kind: keyof typeof statuses;
  fields?: readonly FieldProblem[];
  claims?: string;
  reason?: string;
}

export interface Reader {
  say: Wording['say'];
  locale: Locale;
  /** A guid that names the act in the logs, here and at Microsoft, for whoever looks it up. */
  requestId: string;
}

/** The one place where a refusal becomes problem+json, in the words of the reader. */
export const problemReply = (
  { kind, fields = [], claims, reason }: Refused,
  { say, locale, requestId }: Reader,
): HttpResponseInit => {
  const status = statuses[kind];
  const problem: Problem = {
    type: `/problems/${kind}`,
    title: say(locale, message(`problem.${kind}.title`)),
    status,
    detail: say(locale, message(`problem.${kind}`)),
    instance: `urn:uuid:${requestId}`,
    ...(claims !== undefined && { claims }),
    ...(reason !== undefined && { reason }),
    ...(fields.length === 0
      ? {}
      : {
          fields: fields.map(({ path, why }) => ({
            path,
            detail: say(locale, message(`problem.field.${why}`, { field: path })),
          })),
        }),
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': locale,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(problem),
  };
};
