export type Words = Readonly<Record<string, string>>;

/** `{ 'tab.home': { title } }` is said as `tab.home.title`. */
export const flatten = (files: Readonly<Record<string, Words>>): Words =>
  Object.fromEntries(
    Object.entries(files).flatMap(([prefix, file]) =>
      Object.entries(file).map(([key, text]) => [`${prefix}.${key}`, text]),
    ),
  );
