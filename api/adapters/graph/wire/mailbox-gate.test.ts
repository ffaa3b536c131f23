import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { makeMailboxGate } from './mailbox-gate.ts';

test('never more than four at one mailbox, and everybody gets their turn, whoever fails', async () => {
  const visitor = fc.record({
    mailbox: fc.constantFrom('a', 'b', 'c'),
    turns: fc.nat(3),
    fails: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(visitor, { maxLength: 40 }), async (visitors) => {
      const gate = makeMailboxGate();
      const inside = new Map<string, number>();
      let most = 0;
      const visits = visitors.map(({ mailbox, turns, fails }) =>
        gate(mailbox, async () => {
          inside.set(mailbox, (inside.get(mailbox) ?? 0) + 1);
          most = Math.max(most, inside.get(mailbox) ?? 0);
          for (let turn = 0; turn < turns; turn += 1) await nextTurn();
          inside.set(mailbox, (inside.get(mailbox) ?? 0) - 1);
          if (fails) throw new Error('failed');
          return mailbox;
        }),
      );
      const ended = await Promise.allSettled(visits);
      expect(ended.map(({ status }) => status)).toEqual(
        visitors.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
      );
      expect(most).toBeLessThanOrEqual(4);
    }),
  );
});
