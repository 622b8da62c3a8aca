/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/jest/NodeRealm.cjs',
  runtime: '<rootDir>/test/support/jest/KeptRuntime.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    // jose is a module of ECMAScript alone, which Jest does not load as Node does.
    '^.+/node_modules/jose/.+\\.js$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  setupFiles: ['<rootDir>/test/support/propertySeed.ts'],
  globalSetup: '<rootDir>/test/support/prepareOnce.ts',
  testSequencer: '<rootDir>/test/support/heavyFirst.cjs',
  globalTeardown: '<rootDir>/test/support/removeOnce.ts',
  // What waits for a state says itself what it has seen, long before; the rest is the time of a slow machine.
  testTimeout: 300_000,
  // One more than the two cores of the smallest machine: many tests wait for a program that they have started.
  maxWorkers: 3,
};
