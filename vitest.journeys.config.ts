import { defineConfig } from 'vitest/config'

/** Journeys through the built pages in a real browser. One at a time: two browsers at once make a small machine late. */
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.test.ts'],
    pool: 'threads',
    fileParallelism: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
})
