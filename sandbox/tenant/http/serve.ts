import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './asked.ts';
import { answerCors } from './cors.ts';
import { readAsked } from './read-asked.ts';
import { sendReply } from './send-reply.ts';

export interface Served {
  url: string;
  close(): Promise<void>;
}

/** Serves on loopback; `answerAt` is called once, with the address. Port 0 takes a free one. */
export async function serve(port: number, answerAt: (url: string) => Answer): Promise<Served> {
  const server = createServer();
  server.keepAliveTimeout = 65_000;
  await listening(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = answerAt(url);
  server.on('request', (request, response) => {
    exchange(request, response, (asking) => readAsked(asking, url).then(answer)).catch((fault: unknown) => {
      console.error(fault);
      response.destroy();
    });
  });
  return { url, close: () => closed(server) };
}

async function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: IncomingMessage) => ReturnType<Answer>,
): Promise<void> {
  if (answerCors(request, response)) return;
  const { reply, isLost } = await answer(request);
  if (isLost) request.socket.destroy();
  else sendReply(response, reply);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((fault) => (fault === undefined ? resolve() : reject(fault)));
    server.closeAllConnections();
  });
}
