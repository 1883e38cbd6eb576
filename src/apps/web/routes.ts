import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('pages/check.tsx'),
  route('foto', 'pages/photo.tsx'),
  route('protocol', 'pages/protocol.tsx'),
  route('*', 'pages/missing.tsx'),
] satisfies RouteConfig
