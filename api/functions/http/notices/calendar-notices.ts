import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import type { Clock } from '#core/ports/clock.ts';
import type { CalendarNotice } from '#core/sessions/calendar-notice.ts';
import type { Instant } from '#core/shared/instant.ts';
import { faultLine } from '../../fault-line.ts';
import { readBody } from '../route/read-body.ts';
import type { HttpFunction } from '../route/serve-route.ts';
import { readNotices } from './notice-body.ts';
import { validationReply } from './validation-reply.ts';

export interface NoticeDependencies {
  ready: () => Promise<void>;
  clock: Clock;
  tenants: readonly string[];
  hear: (notices: readonly CalendarNotice[], now: Instant) => Promise<{ strange: number }>;
}

/** Below `/api/`. */
export const noticesPath = 'notices/calendar';

const largestBody = 256 * 1024;

/**
 * Where Graph says that something has changed on a watched calendar, or with the watching (S3). Anybody may knock: it
 * answers believed and forged notices alike, and only notes the first for a worker.
 */
export const calendarNotices = ({ ready, clock, tenants, hear }: NoticeDependencies): HttpFunction => {
  const answerTo = async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    const token = request.query.get('validationToken');
    if (token !== null) return validationReply(token);
    const sent = await readBody(request, largestBody);
    if (!sent.ok) return { status: sent.refusal.kind === 'too-large' ? 413 : 400 };
    const { notices, strange } = readNotices(sent.value, tenants);
    let unknown = strange;
    if (notices.length > 0) {
      await ready();
      unknown += (await hear(notices, await clock.now())).strange;
    }
    // Neither whose nor what: anybody can send anything here.
    if (unknown > 0) context.warn(`calendar-notices: ${unknown} strange`);
    return { status: 202 };
  };
  const handler = async (request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> => {
    try {
      return await answerTo(request, context);
    } catch (fault) {
      context.error(faultLine('calendar-notices', fault));
      // Graph comes again.
      return { status: 503 };
    }
  };
  return {
    name: 'calendar-notices',
    options: { methods: ['POST'], authLevel: 'anonymous', route: noticesPath, handler },
  };
};
