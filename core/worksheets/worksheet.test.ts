import fc from 'fast-check';
import { ada, blaise } from '#test/builders/named.ts';
import { asId, type PairId } from '../shared/ids.ts';
import {
  blankWorksheet,
  lastToTry,
  outcomesOfTrying,
  sayTried,
  sheetOf,
  withoutSheetOf,
  writeBefore,
  writeToTry,
  type Worksheet,
} from './worksheet.ts';

const pair = asId<PairId>('pair-1');
const before = { challenge: 'I talk too long.', question: 'How do you cut?' };
const sheet = (session = 1): Worksheet => blankWorksheet(pair, session);
const tried = (worksheet: Worksheet, outcome: 'yes' | 'partly' | 'not-yet'): Worksheet => {
  const result = sayTried(worksheet, ada, outcome);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
};

test('W1 each writes on a sheet of their own', () => {
  const written = writeToTry(writeBefore(sheet(), ada, before), blaise, 'One slide.');
  expect(sheetOf(written, ada)).toEqual({ before, toTry: undefined });
  expect(sheetOf(written, blaise)).toEqual({
    before: undefined,
    toTry: { text: 'One slide.', tried: undefined },
  });
});

test('W1 whether something was tried can be said once there is something, and anew', () => {
  expect(sayTried(sheet(), ada, 'yes')).toEqual({ ok: false, refusal: { kind: 'nothing-to-try' } });
  const written = writeToTry(sheet(), ada, 'One slide.');
  expect(sheetOf(tried(tried(written, 'not-yet'), 'yes'), ada).toTry?.tried).toBe('yes');
});

test('W1 what became of it stays with the same words, and not with others', () => {
  const done = tried(writeToTry(sheet(), ada, 'One slide.'), 'partly');
  expect(writeToTry(done, ada, 'One slide.')).toBe(done);
  expect(sheetOf(writeToTry(done, ada, 'No slides.'), ada).toTry?.tried).toBeUndefined();
});

test('W1 the last thing to try is that of the latest session that has one, in whatever order they are read', () => {
  const sheets = [
    writeToTry(sheet(1), ada, 'a'),
    writeToTry(sheet(3), ada, 'b'),
    writeBefore(sheet(4), ada, before),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sheets, { minLength: sheets.length }), (any) => {
      expect(lastToTry(any, ada)?.session).toBe(3);
      expect(lastToTry(any, blaise)).toBeUndefined();
    }),
  );
});

test('P9 what one wrote goes without a trace, and what the other wrote stays word for word', () => {
  const parts = fc.record({ challenge: fc.string(), question: fc.string() });
  fc.assert(
    fc.property(
      parts,
      parts,
      fc.string(),
      fc.constantFrom(...outcomesOfTrying),
      (mine, theirs, text, outcome) => {
        const both = writeBefore(writeBefore(sheet(), ada, mine), blaise, theirs);
        const left = withoutSheetOf(tried(writeToTry(both, ada, text), outcome), ada);
        expect(left).toEqual(writeBefore(sheet(), blaise, theirs));
        expect(withoutSheetOf(left, ada)).toBe(left);
      },
    ),
  );
});
