import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageFile } from './page-file.ts';
import { findPageFile } from './page-file.ts';

export type PageOptions = {
  /** 0 = any free port. */
  port: number;
  /** A folder of built files with index.html. */
  directory: string;
  /** JSON answers by path, made anew at each request. */
  answers: Readonly<Record<string, () => object>>;
  /** What is sent with whatever is at this path. */
  headersAt: (path: string) => Readonly<Record<string, string>>;
};

export type RunningPage = { url: string; close(): Promise<void> };

/** Serves a built single-page application on the loopback: its files, its routes, and a few JSON answers. */
export const servePage = async (options: PageOptions): Promise<RunningPage> => {
  const files = new Map<string, PageFile>();
  const server = createServer((request, response) => answer(options, files, { request, response }));
  await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

type Exchange = { request: IncomingMessage; response: ServerResponse };

const answer = (
  options: PageOptions,
  files: Map<string, PageFile>,
  { request, response }: Exchange,
): void => {
  const path = pathOf(request);
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of Object.entries(options.headersAt(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const json = options.answers[path];
  if (json !== undefined) {
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(json()));
    return;
  }
  const file = files.get(path) ?? findPageFile(options.directory, path);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  files.set(path, file);
  send(file, { request, response });
};

const pathOf = (request: IncomingMessage): string => {
  const { pathname } = new URL(request.url ?? '/', 'http://page');
  try {
    return decodeURIComponent(pathname);
  } catch (fault) {
    if (fault instanceof URIError) return pathname;
    throw fault;
  }
};

const keptFor = ({ isImmutable }: PageFile): string =>
  isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache';

const send = (file: PageFile, { request, response }: Exchange): void => {
  const isGzip =
    file.gzipped !== undefined && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = isGzip && file.gzipped !== undefined ? file.gzipped : file.bytes;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    ...(response.hasHeader('cache-control') ? {} : { 'cache-control': keptFor(file) }),
    vary: 'accept-encoding',
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
