import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    exclude: ['test/journeys/**'],
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
})
