import type { HttpResponseInit, InvocationContext } from '@azure/functions';
import { faultLine } from '../fault-line.ts';
import type { HttpFunction } from './route/serve-route.ts';

/** Whether this app can do its work: for whoever watches over it. Says nothing about people. */
export const health = ({ reach }: { reach: () => Promise<void> }): HttpFunction => {
  const told = (status: number, state: 'ok' | 'unavailable'): HttpResponseInit => ({
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify({ status: state }),
  });
  const handler = async (_request: unknown, context: InvocationContext): Promise<HttpResponseInit> => {
    try {
      await reach();
      return told(200, 'ok');
    } catch (fault) {
      context.error(faultLine('health', fault));
      return told(503, 'unavailable');
    }
  };
  return { name: 'health', options: { methods: ['GET'], authLevel: 'anonymous', route: 'health', handler } };
};
