export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  setupFiles: ['<rootDir>/tests/support/cleanEnvironment.ts'],
  testTimeout: 300_000,
  // By default one processor is left alone, which is half of the machine that CI has.
  maxWorkers: '100%',
  injectGlobals: false,
};
