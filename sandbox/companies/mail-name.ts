/** `Amélie Girard` writes from `amelie.girard`. */
export const mailName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
