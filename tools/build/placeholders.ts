const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g;

/** Fills in `${{NAME}}` as Microsoft's toolkit writes it. Throws, naming it, when a value is missing. */
export const fillPlaceholders = (
  text: string,
  values: Readonly<Record<string, string | undefined>>,
): string =>
  text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new Error(`The app package needs a value for ${name}.`);
    return value;
  });
