import type { Finding } from './finding.ts';
import { manifestFile, namedLanguages, type LanguageFile, type PackageContents } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { localesOf, type ProductFacts } from './product-facts.ts';
import { bundledSchema } from './schemas-rule.ts';
import { textsIn, type TextAt } from './texts-in.ts';

/** What may differ from language to language and need not: addresses, keys to press, values to begin with. */
const isNoText = /(Url|\.url|\.page|\.script|\.value|\.key\.\w+)$/;

interface LanguageSchema {
  properties: Readonly<Record<string, unknown>>;
  patternProperties: Readonly<Record<string, unknown>>;
}

/** Asked of the schema of language files, so that what a later part of the manifest says is wanted too. */
const makeIsTranslatable = (): ((path: string) => boolean) => {
  const { properties, patternProperties } = bundledSchema('language') as LanguageSchema;
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  const isKnown = (path: string): boolean =>
    (path !== '$schema' && Object.hasOwn(properties, path)) || patterns.some((pattern) => pattern.test(path));
  return (path) => isKnown(path) && !isNoText.test(path);
};

const missingLanguages = ({ view }: PackageContents, facts: ProductFacts): Finding[] => {
  const declared = namedLanguages(view).map(({ tag }) => tag.split('-')[0]);
  return localesOf(facts)
    .filter((locale) => !declared.includes(locale))
    .map((locale) => ({
      rule: 'languages/missing-language',
      file: manifestFile,
      path: 'localizationInfo',
      problem: `Binôme speaks ${locale}, and the manifest does not.`,
      remedy: `Add ${locale} with its file.`,
    }));
};

const missingTexts = ({ file, texts }: LanguageFile, wanted: readonly TextAt[]): Finding[] =>
  wanted
    .filter(({ path }) => texts[path] === undefined)
    .map(({ path, text }) => ({
      rule: 'languages/missing-text',
      file,
      path,
      problem: `“${text}” is not said in this language.`,
      remedy: 'Say it.',
    }));

const unknownTexts = ({ file, texts }: LanguageFile, known: ReadonlySet<string>): Finding[] =>
  Object.keys(texts)
    .filter((path) => path !== '$schema' && !known.has(path))
    .map((path) => ({
      rule: 'languages/unknown-text',
      file,
      path,
      problem: 'The manifest has no text at this place.',
      remedy: 'Take it out, or mend its path.',
    }));

const differingTexts = ({ file, texts }: LanguageFile, wanted: readonly TextAt[]): Finding[] =>
  wanted
    .filter(({ path, text }) => texts[path] !== undefined && texts[path] !== text)
    .map(({ path }) => ({
      rule: 'languages/differs',
      file,
      path,
      problem: 'The file of the default language says something else than the manifest.',
      remedy: 'Say the same in both.',
    }));

/** U1: each language says every text of the manifest, and no other. */
export const languagesRule: PackageRule = (contents, facts) => {
  const { manifest, view, languages } = contents;
  const all = textsIn(manifest);
  const known = new Set(all.map(({ path }) => path));
  const isTranslatable = makeIsTranslatable();
  const wanted = all.filter(({ path }) => isTranslatable(path));
  const main = languages.filter(({ tag }) => tag === view.localizationInfo.defaultLanguageTag);
  return [
    ...missingLanguages(contents, facts),
    ...languages.flatMap((one) => [...missingTexts(one, wanted), ...unknownTexts(one, known)]),
    ...main.flatMap((one) => differingTexts(one, wanted)),
  ];
};
