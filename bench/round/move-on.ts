import { request } from 'node:http';

/** Moves the clock of the sandbox on. It waits five minutes for the worker, which goes on without it: then it answers 502. */
export const moveOn = (tenant: string, hours: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${tenant}/_sandbox/clock`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 || answer.statusCode === 502
            ? resolve()
            : reject(new Error(`The clock was not moved on: ${answer.statusCode}.`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ advance: { hours } }));
  });
