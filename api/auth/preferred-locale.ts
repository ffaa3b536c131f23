import type { Locale } from '#core/shared/message.ts';

interface Wanted {
  locale: Locale | undefined;
  quality: number;
}

const wantedIn = (part: string): Wanted => {
  const [tag = '', ...settings] = part.split(';').map((text) => text.trim().toLowerCase());
  const quality = settings.find((setting) => setting.startsWith('q='))?.slice(2);
  const language = tag.split('-')[0];
  return {
    locale: language === 'fr' ? 'fr' : language === 'en' || language === '*' ? 'en' : undefined,
    quality: quality === undefined ? 1 : Number(quality) || 0,
  };
};

/** The better liked of English and French in an `Accept-Language` header; English when it says nothing. */
export const preferredLocale = (acceptLanguage: string | null): Locale => {
  let best: Wanted = { locale: 'en', quality: 0 };
  for (const wanted of (acceptLanguage ?? '').split(',').map(wantedIn)) {
    if (wanted.locale !== undefined && wanted.quality > best.quality) best = wanted;
  }
  return best.locale ?? 'en';
};
