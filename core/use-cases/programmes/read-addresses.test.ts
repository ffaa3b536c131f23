import fc from 'fast-check';
import { readAddresses } from './read-addresses.ts';

const read = (csv: string) => readAddresses(csv).map(({ line, mail }) => [line, mail]);

describe('a list of addresses', () => {
  test.each([
    [
      'one a line',
      'ana@x.org\nben@x.org',
      [
        [1, 'ana@x.org'],
        [2, 'ben@x.org'],
      ],
    ],
    [
      'with a byte order mark and Windows line ends',
      '\ufeffana@x.org\r\nben@x.org\r\n',
      [
        [1, 'ana@x.org'],
        [2, 'ben@x.org'],
      ],
    ],
    [
      'with old Macintosh line ends',
      'ana@x.org\rben@x.org',
      [
        [1, 'ana@x.org'],
        [2, 'ben@x.org'],
      ],
    ],
    ['with a heading in English', 'Name,Mail\nAna,ana@x.org', [[2, 'ana@x.org']]],
    ['with a heading in French and semicolons', 'Nom;Courriel\nAna;ANA@X.org', [[2, 'ana@x.org']]],
    ['with tabs, as copied from a sheet', 'Email\tName\nana@x.org\tAna', [[2, 'ana@x.org']]],
    ['with quotes and a separator inside them', 'Name,Mail\n"Bowman, Ana","ana@x.org"', [[2, 'ana@x.org']]],
    [
      'with a line break inside quotes',
      'Name;Mail\n"Ana\nBowman";ana@x.org\nBen;ben@x.org',
      [
        [2, 'ana@x.org'],
        [4, 'ben@x.org'],
      ],
    ],
    ['with doubled quotes', 'Name,Mail\n"Ana ""A"" B",ana@x.org', [[2, 'ana@x.org']]],
    [
      'with a quote that is never closed',
      'Name;Mail\n"Ana;ana@x.org\nBen;ben@x.org',
      [
        [2, 'ana@x.org'],
        [3, 'ben@x.org'],
      ],
    ],
    ['with spaces round the cells', ' mail ; name \n "ana@x.org" ; Ana ', [[2, 'ana@x.org']]],
    [
      'side by side, as copied from a mail',
      'Ana <ana@x.org>; Ben <ben@x.org>',
      [
        [1, 'ana@x.org'],
        [1, 'ben@x.org'],
      ],
    ],
    ['without a heading, the first address of a line', 'Ana;ana@x.org;boss@x.org', [[1, 'ana@x.org']]],
    [
      'with empty lines',
      '\n\nana@x.org\n;;\n\nben@x.org\n',
      [
        [3, 'ana@x.org'],
        [6, 'ben@x.org'],
      ],
    ],
    [
      'with a line that has none',
      'Mail\nana@x.org\nnobody\n',
      [
        [2, 'ana@x.org'],
        [3, undefined],
      ],
    ],
    ['without anything', ' \n ; \n', []],
    ['with a heading only', 'Mail\n', []],
  ])('P1 is read %s', (_, csv, addresses) => {
    expect(read(csv)).toEqual(addresses);
  });

  test('P1 no text is too odd to be read', () => {
    const odd = fc.string({
      unit: fc.constantFrom('"', ';', ',', '\n', '\r', '\t', ' ', 'a@x.org', 'mail', '<', '>'),
    });
    fc.assert(
      fc.property(odd, (csv) => {
        const lines = csv.split(/\r\n?|\n/).length;
        for (const { line } of readAddresses(csv)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });

  test('P1 any separator and any quoting say the same', () => {
    const names = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', "'") }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(',', ';', '\t'), (all, separator) => {
        const rows = all.map((name, index) =>
          [`"${name.replaceAll('"', '""')}"`, `p${index}@x.org`].join(separator),
        );
        const csv = [['Name', 'Mail'].join(separator), ...rows].join('\r\n');
        expect(read(csv)).toEqual(all.map((__, index) => [index + 2, `p${index}@x.org`]));
      }),
    );
  });

  test('P1 tens of thousands of lines, and as many stray quotes, are read at once', () => {
    const csv = Array.from(
      { length: 40_000 },
      (_, index) => `"Ana;p${index}@contoso-consulting.example`,
    ).join('\n');
    expect(readAddresses(csv)).toHaveLength(40_000);
  });
});
