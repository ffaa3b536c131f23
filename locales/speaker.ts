import i18next, { type i18n } from 'i18next';
import type { Locale, Message, MessageParam } from '#core/shared/message.ts';
import type { Words } from './flatten.ts';
import { withFrenchSpaces } from './french-spaces.ts';

/** Puts an id of the catalogue into words: handed in, because the catalogue is no business of this folder. */
export type NameOf = (kind: 'skill' | 'experience', id: string, locale: Locale) => string;
export type Say = (locale: Locale, message: Message) => string;

export interface Speaker {
  /**
   * A message in the reader's language. Messages inside `params` are said first, lists are joined as the language joins
   * them, numbers are written as the language writes them. Throws when the key has no words, or none learnt yet.
   */
  say: Say;
  /** Takes in further texts by their whole keys. */
  learn: (locale: Locale, words: Words) => void;
  knows: (locale: Locale, key: string) => boolean;
}

const namespace = 'translation';

const emptyInstance = (locale: Locale): i18n => {
  const speaks = i18next.createInstance();
  void speaks.init({
    lng: locale,
    resources: { [locale]: { [namespace]: {} } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  return speaks;
};

/** Begins without a word: `learn` gives it some. */
export const makeSpeaker = (nameOf: NameOf): Speaker => {
  const instances = { en: emptyInstance('en'), fr: emptyInstance('fr') };
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
    if (!instances[locale].exists(key, options)) throw new Error(`No words for “${key}” in ${locale}`);
    return instances[locale].t(key, options);
  };
  return {
    say,
    learn: (locale, words) => {
      const set = locale === 'fr' ? withFrenchSpaces(words) : words;
      instances[locale].addResources(locale, namespace, set);
    },
    knows: (locale, key) => instances[locale].exists(key),
  };
};

const idIn = ({ id }: NonNullable<Message['params']>): string => {
  if (typeof id !== 'string') throw new Error('A skill or experience is named by its id');
  return id;
};

const isList = (param: MessageParam): param is readonly (string | Message)[] => Array.isArray(param);
