import { manifestView, type ManifestView } from './manifest-view.ts';

/** By name, as in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

export interface LanguageFile {
  tag: string;
  file: string;
  json: unknown;
  texts: Readonly<Record<string, string>>;
}

export interface PackageContents {
  files: PackageFiles;
  manifest: unknown;
  view: ManifestView;
  /** As the manifest names them, that of the default language first; those that cannot be read are left out. */
  languages: readonly LanguageFile[];
}

export const manifestFile = 'manifest.json';

/** Undefined when it is not there or no JSON. */
export const jsonIn = (files: PackageFiles, name: string): unknown => {
  const bytes = files[name];
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const textsOf = (json: unknown): Record<string, string> =>
  typeof json !== 'object' || json === null
    ? {}
    : Object.fromEntries(
        Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );

/** The languages a manifest names: its own file for the default one, and one for each further. */
export const namedLanguages = ({
  localizationInfo,
}: ManifestView): { tag: string; file: string | undefined }[] => {
  const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = localizationInfo;
  const further = additionalLanguages.map(({ languageTag, file }) => ({ tag: languageTag ?? '', file }));
  return defaultLanguageTag === undefined
    ? further
    : [{ tag: defaultLanguageTag, file: defaultLanguageFile }, ...further];
};

export const readPackage = (files: PackageFiles): PackageContents => {
  const manifest = jsonIn(files, manifestFile);
  const view = manifestView.parse(manifest);
  const languages = namedLanguages(view).flatMap(({ tag, file }): LanguageFile[] => {
    const json = file === undefined ? undefined : jsonIn(files, file);
    return file === undefined || json === undefined ? [] : [{ tag, file, json, texts: textsOf(json) }];
  });
  return { files, manifest, view, languages };
};
