import fc from 'fast-check';
import { redact } from './redact.ts';

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const hexadecimal = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const token = fc.stringMatching(/^eyJ[\w-]{10,30}\.[\w-]{5,40}\.[\w-]{5,40}$/);
const mail = fc.emailAddress({ size: 'small' });

describe('X6 whatever stands around it, the log never gets', () => {
  test.each([
    ['the mail address of a person', mail],
    ['an id', fc.uuid()],
    ['an id without dashes', hexadecimal(32)],
    ['a token', token],
    ['the address of a page', fc.webUrl({ withQueryParameters: true, size: 'small' })],
  ])('%s', (_what, secret) => {
    fc.assert(
      fc.property(anything, secret, anything, (before, private_, after) => {
        expect(redact(before + private_ + after)).not.toContain(private_);
      }),
    );
  });

  test('what proves who somebody is', () => {
    const proof = fc.stringMatching(/^[A-Za-z0-9+/]{12,40}$/);
    const ways = fc.constantFrom('Bearer ', 'bearer   ', 'Basic ', 'sig=', 'AccountKey=', 'client_secret=');
    fc.assert(
      fc.property(ways, proof, (way, private_) => {
        expect(redact(`Refused: ${way}${private_}`)).not.toContain(private_);
      }),
    );
  });

  test.each([
    ["no row for 'Ada O'Brien' here", 'no row for <text> here'],
    ["no row for'Ada'", 'no row for<text>'],
  ])('a name in quotes, whatever is in it: %s', (told, left) => {
    expect(redact(told)).toBe(left);
  });

  test('letters that only look otherwise', () => {
    expect(redact('no row for ａｄａ＠ｃｏｎｔｏｓｏ．ｃｏｍ')).toBe('no row for <mail>');
  });
});

test('what is fit for the log stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, mail, token, fc.uuid()), { maxLength: 5 }), (parts) => {
      const once = redact(parts.join(''));
      expect(redact(once)).toBe(once);
    }),
  );
  expect(redact('Graph did not answer: 503 (ECONNRESET)')).toBe('Graph did not answer: 503 (ECONNRESET)');
});

test.each(['statusCode=503', 'errorCode=ErrorAccessDenied', 'error_code=AADSTS50076', 'status-code=429'])(
  'what an operator looks for stays: %s',
  (told) => {
    expect(redact(`Refused: ${told}, sig=abc`)).toBe(`Refused: ${told}, sig=<secret>`);
  },
);

test('what is left out of a word opens no quote', () => {
  const told = "Graph's pages go in a circle: it was asked to read a person's manager.";
  expect(redact(told)).toBe(told);
});

test('a word without end that looks like secrets all along takes no longer than others', () => {
  const word = 'sig-'.repeat(50_000);
  const [cut, whole] = [redact(word), redact(word.slice(0, 4_000))];
  expect(cut).toBe('<text>');
  expect(whole).toHaveLength(300);
});

test('it is short, and quick about a text without end', () => {
  const long = redact(`ada ${'x'.repeat(100_000)}@contoso.com`);
  expect(long).toBe('ada <text>');
  expect(redact('word '.repeat(1_000))).toHaveLength(300);
});
