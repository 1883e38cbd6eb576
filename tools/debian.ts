/** What tests need beside npm's packages; as root on a build machine it is installed from Debian. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian packages that the tests use. */
export const PACKAGES = ['chromium', 'ffmpeg', 'fonts-dejavu-core', 'libimage-exiftool-perl', 'postgresql'] as const
export type Package = (typeof PACKAGES)[number]

/** May packages be installed here: as root, on a build machine that says it is one? */
function mayInstall(): boolean {
  return process.env['CI'] === 'true' && process.getuid?.() === 0
}

/** Installs packages where that is allowed; whether it worked is for the caller to see. */
export function installDebian(packages: readonly Package[]): void {
  if (packages.length === 0 || !mayInstall()) return
  console.log(`installing Debian’s ${packages.join(', ')}…`)
  const apt = (args: readonly string[]): void => {
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...packages])
}

/** Commands that the tests of films and pictures call, and the packages that bring them. */
const COMMANDS: Readonly<Record<string, Package>> = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  exiftool: 'libimage-exiftool-perl',
}

/** What writing is drawn with; elsewhere than on Debian another font does as well. */
const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'

/** Makes sure that the commands are there, and on a build machine the font. Gives null, or a line that says what to install. */
export function missingCommands(): string | null {
  installDebian(missingPackages())
  const still = absent()
  return still.length === 0 ? null : `not here: ${still.join(', ')} (Debian: apt-get install ${still.join(' ')})`
}

/** What is not here, the font among it on a build machine only. */
export function missingPackages(): Package[] {
  return [...absent(), ...(mayInstall() && !existsSync(FONT) ? (['fonts-dejavu-core'] as const) : [])]
}

function absent(): Package[] {
  const names = Object.keys(COMMANDS).filter((name) => spawnSync(name, ['-version'], { stdio: 'ignore' }).error)
  return [...new Set(names.flatMap((name) => COMMANDS[name] ?? []))]
}
