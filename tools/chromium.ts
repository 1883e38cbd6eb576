/** Finds a Chromium for the journeys; as root on a build machine installs Debian's. */
import { existsSync } from 'node:fs'
import { installDebian, missingPackages } from './debian.ts'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of a browser, or a line that says what to install. */
export function findChromium(): { path: string } | { missing: string } {
  const given = process.env['CHROMIUM']
  if (given !== undefined)
    return existsSync(given) ? { path: given } : { missing: `CHROMIUM is ${given}, which is not there` }
  const found = isHere() ?? installed()
  return found
    ? { path: found }
    : { missing: 'no Chromium found; install it (Debian: apt-get install chromium) or set CHROMIUM to its path' }
}

function isHere(): string | undefined {
  return PLACES.find((place) => existsSync(place))
}

function installed(): string | undefined {
  installDebian(['chromium'])
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined
}

// Run alone, beside other work: all that the tests need and is not here, in one go.
if (import.meta.main)
  installDebian([...missingPackages(), ...((process.env['CHROMIUM'] ?? isHere()) ? [] : (['chromium'] as const))])
