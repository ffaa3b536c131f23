import { AppManifestUtils } from '@microsoft/app-manifest';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { packageTarget } from './package-target.ts';
import { root } from './root.ts';

const schemas = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';
const schemaNamed = (name: string): object => createRequire(__filename)(`${schemas}/${name}`) as object;

const built = async (): Promise<Record<string, Uint8Array>> => {
  await packageTarget.build();
  return unzipSync(readFileSync(join(root, packageTarget.output)));
};
const json = (bytes: Uint8Array | undefined): unknown =>
  JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
const languageFile = z.record(z.string(), z.string());
const texts = z.looseObject({
  staticTabs: z.array(z.looseObject({ name: z.string().optional() })),
  bots: z.array(
    z.looseObject({
      commandLists: z.array(z.looseObject({ commands: z.array(z.looseObject({ title: z.string() })) })),
    }),
  ),
});

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

  test('the manifest is valid by the schema of its version', async () => {
    const manifest = json((await built())['manifest.json']);
    const schema = schemaNamed('MicrosoftTeams.schema.json');
    expect(await AppManifestUtils.validateAgainstSchema(manifest as never, schema as never)).toEqual([]);
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is %d pixels wide and high', async (name, size) => {
    const picture = Buffer.from((await built())[name] ?? []);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('U1 both languages say every text of the manifest', async () => {
    const files = await built();
    const [en, fr] = ['en.json', 'fr.json'].map((name) => languageFile.parse(json(files[name])));
    const { staticTabs, bots } = texts.parse(json(files['manifest.json']));
    const needed = [
      ...['name.short', 'name.full', 'description.short', 'description.full'],
      ...staticTabs.flatMap(({ name }, index) => (name === undefined ? [] : [`staticTabs[${index}].name`])),
      ...(bots[0]?.commandLists[0]?.commands ?? []).flatMap((_, index) =>
        ['title', 'description'].map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
      ),
    ];
    for (const language of [en, fr])
      expect(Object.keys(language ?? {}).sort()).toEqual([...needed, '$schema'].sort());
    expect(fr?.['description.short']?.length).toBeLessThanOrEqual(80);
  });
});
