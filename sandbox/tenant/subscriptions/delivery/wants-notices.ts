import { randomUUID } from 'node:crypto';

const patienceMillis = 10_000;

/** Whether whoever answers there wants the notices: they say back, as plain text and in time, what they are told. */
export async function wantsNotices(url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const asked = new URL(url);
  asked.searchParams.set('validationToken', token);
  try {
    const answer = await fetch(asked, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(patienceMillis),
    });
    const isPlain = answer.headers.get('content-type')?.startsWith('text/plain') === true;
    return answer.status === 200 && isPlain && (await answer.text()) === token;
  } catch (fault) {
    return isUnanswered(fault);
  }
}

function isUnanswered(fault: unknown): false {
  if (typeof fault === 'object' && fault !== null && 'name' in fault) return false;
  throw fault;
}
