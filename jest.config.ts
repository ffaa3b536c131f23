import type { Config } from 'jest';

const transform = (jsx: boolean): Config['transform'] => ({
  '^.+\\.(ts|tsx|mts|js|mjs)$': [
    '@swc/jest',
    {
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: jsx },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
});

const shared = {
  extensionsToTreatAsEsm: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.binome/'],
  transformIgnorePatterns: ['/node_modules/'],
};

const config: Config = {
  // Every test shares two cores with the compiler, storage and a browser.
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/setup/long-first.ts',
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      transform: transform(false),
      testMatch: [
        '<rootDir>/{core,bot,api,sandbox,locales,cli,tools,bench,test}/**/*.test.ts',
        '<rootDir>/tab/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: '<rootDir>/test/setup/jsdom-environment.ts',
      moduleNameMapper: {
        '^@fluentui/react-(components|icons)$': '<rootDir>/node_modules/.cache/binome/fluent.cjs',
      },
      transform: transform(true),
      setupFilesAfterEnv: ['<rootDir>/test/setup/dom-matchers.ts'],
      testMatch: ['<rootDir>/{tab,sandbox/shell}/**/*.test.tsx'],
    },
  ],
};

export default config;
