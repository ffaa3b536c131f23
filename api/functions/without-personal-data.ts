import { faultLine } from './fault-line.ts';

type Work<Input, Context> = (input: Input, context: Context) => Promise<void>;

/** The host logs whatever a function throws, so what it throws must be fit for the log (X6). */
export const withoutPersonalData =
  <Input, Context>(name: string, work: Work<Input, Context>): Work<Input, Context> =>
  async (input, context) => {
    try {
      await work(input, context);
    } catch (fault) {
      const told = new Error(faultLine(name, fault));
      // What failed is told above; where it was caught helps nobody.
      told.stack = told.message;
      throw told;
    }
  };
