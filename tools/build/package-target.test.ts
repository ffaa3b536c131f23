import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkPackage } from '../package-rules/check-package.ts';
import { productFacts } from '../package-rules/product-facts.ts';
import { packageFiles, packageTarget, sandboxValues } from './package-target.ts';
import { root } from './root.ts';

const built = async (): Promise<Record<string, Uint8Array>> => {
  await packageTarget.build();
  return unzipSync(readFileSync(join(root, packageTarget.output)));
};

describe('the app package', () => {
  test('it holds the manifest, its two languages, its two pictures, and nothing else', async () => {
    expect(Object.keys(await built()).sort()).toEqual([
      'color.png',
      'en.json',
      'fr.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  test('U1 the zip keeps the rules', async () => {
    expect(checkPackage(await built(), productFacts())).toEqual([]);
  });

  test('a value nobody gave is named', () => {
    expect(() => packageFiles({ ...sandboxValues, BOT_ID: '' })).toThrow('BOT_ID');
  });
});
