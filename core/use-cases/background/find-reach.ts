import type { ConversationReference, Letter, Postbox } from '../../messages/postbox.ts';
import { addMinutes } from '../../shared/instant.ts';
import { giveUp, giveUpPerson } from './give-up-letter.ts';
import { changePostbox, goOn, readPostbox, type Next, type PostDesk } from './post-desk.ts';

const installsAtMost = 3;

/** Where to write to, or what there is to do before one can. */
export const findReach = async (
  desk: PostDesk,
  postbox: Postbox,
  letter: Letter,
): Promise<ConversationReference | Next> => {
  const { reach } = postbox;
  if (reach.status === 'reachable') return reach.reference;
  if (reach.status === 'unreachable') {
    if (letter.reportTo === undefined) return giveUp(desk, letter, reach.why);
    if (reach.reference !== undefined) return reach.reference;
  }
  const installs = reach.status === 'unknown' ? reach.installs : 0;
  if (installs >= installsAtMost) return giveUpPerson(desk, letter, 'not-installed');
  await changePostbox(desk, (known) =>
    known.reach.status === 'reachable'
      ? known
      : { ...known, reach: { status: 'unknown', installs: installs + 1 } },
  );
  const outcome = await desk.ports.installer.install(desk.ref.tenant, desk.person);
  if (outcome === 'refused' || outcome === 'unknown-app') return giveUpPerson(desk, letter, 'not-installed');
  desk.forget();
  return (await readPostbox(desk))?.reach.status === 'reachable'
    ? goOn
    : { kind: 'wait', until: addMinutes(desk.now, 5) };
};
