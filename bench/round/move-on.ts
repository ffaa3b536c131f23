import { request } from 'node:http';

/** Moves the clock of the sandbox on, and waits for all that happens then, however long that takes; `fetch` waits five minutes. */
export const moveOn = (tenant: string, hours: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = request(
      `${tenant}/_sandbox/clock`,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`The clock was not moved on: ${answer.statusCode}.`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ advance: { hours } }));
  });
