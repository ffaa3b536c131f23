/** English or French, per person. */
export type Locale = 'en' | 'fr';

/** Something to say: the key names a text in `locales/`, the edges put it into words. Params may hold further messages. */
export interface Message {
  key: string;
  params?: Readonly<Record<string, MessageParam>>;
}

export type MessageParam = string | number | Message | readonly (string | Message)[];

/** A text that a coordinator writes, in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

export const message = (key: string, params?: Readonly<Record<string, MessageParam>>): Message =>
  params === undefined ? { key } : { key, params };
