import type { HttpResponseInit } from '@azure/functions';

const longestToken = 2_048;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Graph asks whether anybody is there who wants its notices. Whatever else it might be shown as, it is text. */
export const validationReply = (token: string): HttpResponseInit => {
  if (token === '' || token.length > longestToken) return { status: 400 };
  return {
    status: 200,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: token.replace(/[&<>"']/g, (sign) => escapes[sign] ?? ''),
  };
};
