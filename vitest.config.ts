import { defineConfig } from 'vitest/config'

const minute = 60_000

/** All tests run on Node. Those of the page start a server and a browser of their own: one file at a time. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'models',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // The full counts of `npm run verify` take as long as they take.
          testTimeout: process.env['ANJU_FULL'] === undefined ? minute : 20 * minute,
          hookTimeout: minute,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/setup.ts'],
          fileParallelism: false,
          // Room for a busy machine instead of a second try, which would hide what fails now and then.
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
})
