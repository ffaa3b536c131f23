import fc from 'fast-check';
import { describeFault } from './describe-fault.ts';

test('a fault is told with its kind, its code and what it came of', () => {
  const cause = Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' });
  const told = describeFault(new Error('Graph did not answer.', { cause }));
  expect(told).toMatch(/^Error: Graph did not answer\.\n\s+at /);
  expect(told).toContain('because of TypeError (ECONNREFUSED): fetch failed');
});

test('X6 whatever else a fault says, no address, id, token or quoted text is told', () => {
  const mail = fc.emailAddress({ size: 'small' }).filter((one) => /^[\w.+-]+@/.test(one));
  fc.assert(
    fc.property(mail, fc.uuid(), fc.stringMatching(/^[\w ]{3,20}$/), (address, id, name) => {
      const told = describeFault(
        new Error(`No row for ${address} and ${id}, called "<<${name}>>" or 'x${name}'`),
      );
      for (const private_ of [address, id, `<<${name}`, `x${name}`]) expect(told).not.toContain(private_);
    }),
  );
  expect(describeFault(new Error('Bearer eyJhbGciOi.eyJvaWQiOiIx.c2ln'))).toContain('Bearer <token>');
});

test('X6 a message that looks like the places it came from is told as a message', () => {
  expect(describeFault(new Error('No row for\n    at ada@contoso.com'))).not.toContain('ada@');
});

test('the name that a service gave its request is told, and nothing else in its place', () => {
  const requestId = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
  const refused = (id: string) => Object.assign(new Error('Graph could not book: 403.'), { requestId: id });
  expect(describeFault(refused(requestId))).toMatch(
    /^Error: Graph could not book: 403\. \(request 4bf92f35-77b3-4da6-a3ce-929d0e0e4736\)\n/,
  );
  expect(describeFault(refused('ada@contoso.com'))).not.toContain('(request');
});

test('what was thrown may be anything', () => {
  expect(describeFault('ada')).toBe('<string>');
  expect(describeFault(undefined)).toBe('<undefined>');
});

test('a chain that leads back to itself comes to an end', () => {
  const fault = new Error('round and round');
  fault.cause = fault;
  expect(describeFault(fault).match(/because of/g)).toHaveLength(4);
});
