import type { IncomingMessage } from 'node:http';

/** The whole body, or `too large` as soon as it is longer than `maxBytes`. */
export const readBody = async (request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too large'> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return 'too large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
