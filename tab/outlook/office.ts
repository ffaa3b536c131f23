/** What Office.js answers a question with, later. */
interface Answer<Value> {
  status: 'succeeded' | 'failed';
  value: Value;
  error?: { message: string };
}

interface Asked<Value> {
  getAsync(done: (answer: Answer<Value>) => void): void;
}

/** An appointment: whoever reads it is told when it starts, whoever may still change it asks. */
export interface Appointment {
  body: { getAsync(form: 'html', done: (answer: Answer<string>) => void): void };
  start: Date | Asked<Date>;
}

/** The part of Office.js that the pane uses, as Microsoft's script puts it into the page. */
export interface Office {
  onReady(): Promise<{ host: string | null }>;
  context: {
    displayLanguage: string;
    requirements: { isSetSupported(name: string, version: string): boolean };
    officeTheme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
    mailbox?: { item?: Appointment | null };
  };
}

const asked = <Value>(ask: (done: (answer: Answer<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    ask((answer) => {
      if (answer.status === 'succeeded') resolve(answer.value);
      else reject(new Error(`Outlook did not answer: ${answer.error?.message ?? answer.status}`));
    });
  });

export const bodyOf = ({ body }: Appointment): Promise<string> =>
  asked((done) => body.getAsync('html', done));

export const startOf = ({ start }: Appointment): Promise<Date> =>
  'getAsync' in start ? asked((done) => start.getAsync(done)) : Promise.resolve(start);

/** Office.js once it is ready within Outlook; undefined in a browser, and where its script did not come. */
export const officeInOutlook = async (office: Office | undefined): Promise<Office | undefined> => {
  const ready = await office?.onReady();
  return ready?.host === 'Outlook' ? office : undefined;
};

/** Whether this Outlook signs its people in to a pane. Older ones do not. */
export const signsIn = ({ context: { requirements } }: Office): boolean =>
  requirements.isSetSupported('NestedAppAuth', '1.1');

/** Perceived brightness under which a colour, as `#1f1f1f`, counts as dark (ITU-R BT.601). */
const middle = 128;

const isDark = (colour: string): boolean => {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < middle;
};

/** The theme of Outlook in the words of Teams; undefined where Outlook does not say. */
export const themeOf = ({ context: { officeTheme } }: Office): 'dark' | 'default' | undefined => {
  const { isDarkTheme, bodyBackgroundColor } = officeTheme ?? {};
  const dark = isDarkTheme ?? (bodyBackgroundColor === undefined ? undefined : isDark(bodyBackgroundColor));
  if (dark === undefined) return undefined;
  return dark ? 'dark' : 'default';
};
