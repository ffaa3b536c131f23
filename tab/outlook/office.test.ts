import { officeInOutlook, signsIn, themeOf, type Office } from './office.ts';

const office = (host: string | null, officeTheme?: Office['context']['officeTheme']): Office => ({
  onReady: () => Promise.resolve({ host }),
  context: {
    displayLanguage: 'fr-FR',
    requirements: { isSetSupported: (name, version) => `${name} ${version}` === 'NestedAppAuth 1.1' },
    ...(officeTheme === undefined ? {} : { officeTheme }),
  },
});

test('the pane is at home in Outlook alone', async () => {
  const outlook = office('Outlook');
  expect(await officeInOutlook(outlook)).toBe(outlook);
  expect(await officeInOutlook(office(null))).toBeUndefined();
  expect(await officeInOutlook(office('Word'))).toBeUndefined();
  expect(await officeInOutlook(undefined)).toBeUndefined();
});

test('nested app authentication is asked for by its name in Office.js', () => {
  expect(signsIn(office('Outlook'))).toBe(true);
});

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, 'dark'],
  [{ bodyBackgroundColor: '#1f1f1f' }, 'dark'],
  [{ bodyBackgroundColor: '#FAF9F8' }, 'default'],
  [{}, undefined],
  [undefined, undefined],
] as const)('the theme of Outlook, told as %j, is %s', (told, theme) => {
  expect(themeOf(office('Outlook', told))).toBe(theme);
});
