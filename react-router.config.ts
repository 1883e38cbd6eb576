import type { Config } from '@react-router/dev/config'

/** `initial`: the page knows all its routes from the start, so links work offline. */
export default {
  appDirectory: 'src/apps/web',
  buildDirectory: 'build',
  ssr: true,
  routeDiscovery: { mode: 'initial' },
} satisfies Config
