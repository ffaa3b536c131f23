/** What Outlook takes of one app in one mailbox. */
const atOnce = 4;

interface Door {
  inside: number;
  waiting: (() => void)[];
}

export type MailboxGate = <Value>(mailbox: string, work: () => Promise<Value>) => Promise<Value>;

/** At most four pieces of work at a time for each mailbox; the others wait their turn. */
export const makeMailboxGate = (): MailboxGate => {
  const doors = new Map<string, Door>();
  const enter = async (door: Door): Promise<void> => {
    if (door.inside < atOnce) door.inside += 1;
    else await new Promise<void>((admit) => door.waiting.push(admit));
  };
  const leave = (mailbox: string, door: Door): void => {
    const next = door.waiting.shift();
    if (next === undefined) door.inside -= 1;
    else next();
    if (door.inside === 0) doors.delete(mailbox);
  };
  return async (mailbox, work) => {
    const door = doors.get(mailbox) ?? { inside: 0, waiting: [] };
    doors.set(mailbox, door);
    await enter(door);
    try {
      return await work();
    } finally {
      leave(mailbox, door);
    }
  };
};
