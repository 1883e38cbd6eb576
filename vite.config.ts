import { reactRouter } from '@react-router/dev/vite'
import { defaultClientConditions, defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { brotli } from './src/apps/web/brotli-plugin.ts'
import { checkedModel } from './src/apps/web/model-plugin.ts'
import { protocolData } from './src/apps/web/protocol-plugin.ts'

const name = {
  name: 'Deelwijs',
  short_name: 'Deelwijs',
  description: 'Mag ik dit delen? Vraag het eerst aan Deelwijs.',
}
const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icon-${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

export default defineConfig({
  publicDir: 'src/apps/web/public',
  plugins: [
    protocolData(),
    checkedModel(),
    reactRouter(),
    VitePWA({
      outDir: 'build/client',
      strategies: 'injectManifest',
      srcDir: 'src/apps/web',
      filename: 'sw.ts',
      injectRegister: false,
      injectManifest: {
        globDirectory: 'build/client',
        globPatterns: ['**/*.{js,mjs,css,woff2,svg,png,wasm,onnx,gz}'],
        maximumFileSizeToCacheInBytes: 20_000_000,
      },
      manifest: {
        ...name,
        lang: 'nl',
        start_url: '/',
        display: 'standalone',
        background_color: '#fbf6ee',
        theme_color: '#0d5c57',
        share_target: {
          action: '/delen',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            title: 'title',
            text: 'text',
            url: 'url',
            files: [{ name: 'files', accept: ['image/*', 'video/*'] }],
          },
        },
        icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
      },
    }),
    brotli(),
  ],
  // The runtime of the face detector without its wasm inside: that is a file of its own, which is loaded when needed.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  assetsInclude: ['**/*.onnx'],
  ssr: { noExternal: ['@amsterdam/design-system-react'] },
  worker: { format: 'es', plugins: () => [protocolData()] },
  build: { target: 'es2023', assetsInlineLimit: 0 },
})
