/** Headers that keep the pages to themselves: strict policy for scripts, own process, no referrer elsewhere. */
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const SELF = "'self'"

/** Adds the headers to every answer, with a nonce for the scripts of each document. */
export async function addSecurity(app: FastifyInstance, secure: boolean): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [SELF, "'wasm-unsafe-eval'"],
        styleSrc: [SELF],
        imgSrc: [SELF],
        // A film with faces covered is played from the page's own memory, where it was made.
        mediaSrc: ['blob:'],
        fontSrc: [SELF],
        connectSrc: [SELF],
        workerSrc: [SELF],
        manifestSrc: [SELF],
        formAction: [SELF],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Not 'no-referrer': a form would then come from origin "null", and be refused as foreign.
    referrerPolicy: { policy: 'same-origin' },
    // Promising https for a year makes sense only where https is how people come in.
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
}
