import type { Locale } from '#core/shared/message.ts';
import { manifestFile, type PackageContents } from './package-contents.ts';
import { localesOf, type ProductFacts } from './product-facts.ts';

/** A text of the package in one language, and where it stands. */
export interface SaidIn {
  locale: Locale;
  file: string;
  path: string;
  text: string;
}

const localeOfTag = (tag: string, facts: ProductFacts): Locale | undefined =>
  localesOf(facts).find((locale) => locale === tag.split('-')[0]?.toLowerCase());

/** How each language says what the manifest says at a place; the default language says it in the manifest itself. */
export const saidIn = (
  { view, languages }: PackageContents,
  facts: ProductFacts,
  { path, text }: { path: string; text: string | undefined },
): SaidIn[] => {
  const main = view.localizationInfo.defaultLanguageTag;
  return languages.flatMap(({ tag, file, texts }) => {
    const locale = localeOfTag(tag, facts);
    const isMain = tag === main;
    const said = isMain ? text : texts[path];
    if (locale === undefined || said === undefined) return [];
    return [{ locale, file: isMain ? manifestFile : file, path, text: said }];
  });
};
