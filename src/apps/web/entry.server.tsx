import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router'
import { NonceContext } from './parts/nonce.ts'
import { servicesContext } from './services.ts'
import { createWords } from './words/index.ts'

export { servicesContext }

/** Renders a document whole: nothing streams in later, so it reads the same without JavaScript. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const { nonce, language } = context.get(servicesContext)
  const page = (
    <NonceContext value={nonce}>
      <I18nextProvider i18n={createWords(language)}>
        <ServerRouter context={router} url={request.url} nonce={nonce} />
      </I18nextProvider>
    </NonceContext>
  )
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'no-cache')
  headers.set('vary', 'cookie')
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
      onError: (error) => context.get(servicesContext).report(error),
    })
  })
}

/** A page failed: told to the server's log by kind only, for a message may hold what somebody typed. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
): void {
  if (!request.signal.aborted) context.get(servicesContext).report(error)
}
