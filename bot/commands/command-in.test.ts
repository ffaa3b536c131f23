import fc from 'fast-check';
import { commandIn, commandNames } from './command-in.ts';
import { words } from '#locales/words.ts';

describe('what is typed', () => {
  test.each([
    ['help', 'help', ''],
    ['  HELP! ', 'help', ''],
    ['/help', 'help', ''],
    ['<at>Binôme</at> aide', 'help', ''],
    ['Bonjour', 'help', ''],
    ['hi', 'help', ''],
    ['État', 'status', ''],
    ['etat', 'status', ''],
    ['Où en suis-je ?', 'status', ''],
    ['pause 3', 'pause', '3'],
    ['Pause\u00a03 semaines', 'pause', '3 semaines'],
    ['REPRENDRE', 'resume', ''],
    ['support: My peer is away, what now?', 'support', 'My peer is away, what now?'],
    ['Soutien Élodie ne répond pas', 'support', 'Élodie ne répond pas'],
    ['support:now', 'support', 'now'],
  ])('C5 “%s” is the command %s', (typed, name, rest) => {
    expect(commandIn(typed)).toEqual({ name, rest });
  });

  test.each(['', '   ', 'helpful', 'supporter', 'pauses', 'hier', 'qwertz', 'I need help', '🙂'])(
    'C5 “%s” is none of them',
    (typed) => {
      expect(commandIn(typed)).toBeUndefined();
    },
  );

  test('whatever follows a command reaches it as it was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}.,' ]{0,40}$/u), (text) => {
        const rest = text.replace(/ +/g, ' ').trim().normalize('NFC');
        expect(commandIn(`soutien ${text}`)).toEqual({ name: 'support', rest });
      }),
    );
  });

  test('every word belongs to one command', () => {
    const all = commandNames.flatMap((name) =>
      [words.en, words.fr].flatMap((texts) =>
        [...new Set((texts[`command.${name}`] ?? '').split(','))].map((word) => [word.trim(), name] as const),
      ),
    );
    for (const [word, name] of all) expect(commandIn(word)?.name).toBe(name);
  });
});
