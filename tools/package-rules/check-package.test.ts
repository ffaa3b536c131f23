import { anAppPackage } from '#test/builders/an-app-package.ts';
import { plantedMistakes } from '#test/builders/planted-mistakes.ts';
import { checkPackage } from './check-package.ts';
import { sayFinding } from './finding.ts';
import { productFacts, type ProductFacts } from './product-facts.ts';

const facts = productFacts();
const manifest = 'manifest.json';

describe('the package that is built', () => {
  test('U1 has nothing to mend: what it promises is there, in both languages', () => {
    expect(checkPackage(anAppPackage(), facts)).toEqual([]);
  });

  test('is refused by the store as long as it is the sandbox’s', () => {
    const found = checkPackage(anAppPackage(), facts, { forStore: true });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['store/sandbox']));
    expect(found.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'bots[0].botId', 'validDomains[0]', 'webApplicationInfo.resource']),
    );
  });
});

describe('a package with one mistake', () => {
  test.each(plantedMistakes)('%s is found, and nothing else', (_, make, rule, file, path) => {
    const found = checkPackage(anAppPackage(make), facts);
    const files = file === '*' ? [manifest, 'en.json'] : [file];
    expect(found.map((one) => [one.rule, one.file, one.path])).toEqual(files.map((one) => [rule, one, path]));
    for (const one of found) {
      expect(one.problem).toMatch(/\S.*\.$/);
      expect(one.remedy).toMatch(/\S.*[.…]$/);
      expect(sayFinding(one)).toContain(`[${rule}]`);
    }
  });

  test('what the code sends and the manifest does not declare is found', () => {
    const sending: ProductFacts = { ...facts, activityTypes: ['matched'] };
    expect(checkPackage(anAppPackage(), sending).map(({ rule }) => rule)).toEqual(['activities/undeclared']);
  });
});

describe('a package of nonsense', () => {
  test.each(['null', '[]', '7', '"x"', '{"staticTabs":7,"bots":[null],"icons":[],"name":{"short":1}}'])(
    'the manifest %s is refused without a fault',
    (text) => {
      const files = { ...anAppPackage(), [manifest]: Buffer.from(text) };
      expect(checkPackage(files, facts)).not.toEqual([]);
    },
  );
});
