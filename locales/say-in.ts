import i18next, { type i18n } from 'i18next';
import type { Locale, Message, MessageParam } from '#core/shared/message.ts';
import type { Words } from './flatten.ts';

/** Puts an id of the catalogue into words: handed in, because the catalogue is no business of this folder. */
export type NameOf = (kind: 'skill' | 'experience', id: string, locale: Locale) => string;
export type Say = (locale: Locale, message: Message) => string;

const speaker = (locale: Locale, words: Words): i18n => {
  const speaks = i18next.createInstance();
  void speaks.init({
    lng: locale,
    resources: { [locale]: { translation: words } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  return speaks;
};

/**
 * A message in the reader's language. Messages inside `params` are said first, lists are joined as the language joins
 * them, numbers are written as the language writes them. Throws when the key has no words.
 */
export const makeSayIn = (words: Readonly<Record<Locale, Words>>, nameOf: NameOf): Say => {
  const speakers = { en: speaker('en', words.en), fr: speaker('fr', words.fr) };
  const joins = { en: new Intl.ListFormat('en'), fr: new Intl.ListFormat('fr') };
  const numbers = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };

  const sayParam = (locale: Locale, param: MessageParam): string => {
    if (typeof param === 'string') return param;
    if (typeof param === 'number') return numbers[locale].format(param);
    return isList(param)
      ? joins[locale].format(param.map((one) => sayParam(locale, one)))
      : say(locale, param);
  };

  const say: Say = (locale, { key, params = {} }) => {
    if (key === 'skill' || key === 'experience') return nameOf(key, idIn(params), locale);
    const replace = Object.fromEntries(
      Object.entries(params).map(([name, param]) => [name, sayParam(locale, param)]),
    );
    const { count } = params;
    const options = typeof count === 'number' ? { count, replace } : { replace };
    if (!speakers[locale].exists(key, options)) throw new Error(`No words for “${key}” in ${locale}`);
    return speakers[locale].t(key, options);
  };
  return say;
};

const idIn = ({ id }: NonNullable<Message['params']>): string => {
  if (typeof id !== 'string') throw new Error('A skill or experience is named by its id');
  return id;
};

const isList = (param: MessageParam): param is readonly (string | Message)[] => Array.isArray(param);
