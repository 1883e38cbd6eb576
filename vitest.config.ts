import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['test/journeys/**'],
    pool: 'threads',
    maxWorkers: '100%',
    // Two workers on a small and busy machine are slow; what has to be quick measures its own time.
    testTimeout: 60_000,
  },
})
