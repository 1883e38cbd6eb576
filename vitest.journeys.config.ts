import { defineConfig } from 'vitest/config'

/** Journeys through the built pages in a real browser, two at a time: a browser often waits. */
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
