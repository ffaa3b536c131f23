/** How a process came to its end. */
export type Ended = {
  /** In words for the terminal, such as `ended with code 1`. */
  how: string;
  isOrderly: boolean;
  lastLines: readonly string[];
};

export const asEnded = (code: unknown, signal: unknown, lastLines: readonly string[]): Ended => ({
  how: typeof signal === 'string' ? `was ended by ${signal}` : `ended with code ${String(code)}`,
  isOrderly: code === 0,
  lastLines,
});
