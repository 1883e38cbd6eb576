import { createContext } from 'react'

/** The nonce for scripts of this document; empty in the browser, where nobody needs it any more. */
export const NonceContext = createContext('')
