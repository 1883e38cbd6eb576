/** What fault tests share: a writer as a process of its own, and file systems that can be cut off or filled. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm run test:faults` asks for many rounds, `npm test` for a few. */
export function rounds(few: number, many: number): number {
  return process.env['FAULTS'] === 'many' ? many : few
}

export interface Writer {
  readonly process: ChildProcess
  /** Resolves with the first line, or with why it could not start. */
  readonly ready: Promise<string>
  readonly ended: Promise<void>
  /** Last change that was confirmed to it. */
  confirmed(): number
  /** What it said when it ended by itself. */
  fault(): string | null
}

/** Starts a writer on a data folder; `args` go before the script. */
export function startWriter(data: string, args: readonly string[] = []): Writer {
  const child = spawn(process.execPath, [...args, 'test/faults/writer.ts', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const line = /^(?:READY|X) .*$/m.exec(said)
      if (line) resolve(line[0])
    })
    void ended.then(() => resolve('ended'))
  })
  return {
    process: child,
    ready,
    ended,
    confirmed: () => Number([...said.matchAll(/^(?:A|READY) (\d+)$/gm)].at(-1)?.[1] ?? 0),
    fault: () => /^X (.*)$/m.exec(said)?.[1] ?? null,
  }
}

export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

function sh(command: string, ...args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.error?.message ?? done.stderr}`)
}

/** An ext4 of its own in a file, which writes back by itself only after five minutes. */
export class Disk {
  readonly folder = mkdtempSync(join(tmpdir(), 'deelwijs-disk-'))
  readonly mountPoint = join(this.folder, 'mount')

  constructor() {
    mkdirSync(this.mountPoint)
    sh('truncate', '-s', '400M', join(this.folder, 'image'))
    sh('mkfs.ext4', '-q', '-F', join(this.folder, 'image'))
  }
  mount(): void {
    sh('mount', '-o', 'loop,commit=300', join(this.folder, 'image'), this.mountPoint)
  }
  unmount(): void {
    sh('umount', this.mountPoint)
  }
  /** Everything that was not written through to the disk is gone, as when the power fails (FS_IOC_SHUTDOWN, no flush). */
  cutPower(): void {
    sh(
      'perl',
      '-e',
      'my $how = pack("I", 2); open(my $f, "<", $ARGV[0]) or die $!; ioctl($f, 0x8004587d, $how) or die $!',
      this.mountPoint,
    )
  }
  /** What is on it now is on the disk. */
  sync(): void {
    sh('sync', '-f', this.mountPoint)
  }
  remove(): void {
    spawnSync('umount', [this.mountPoint])
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A disk of so many megabytes that can be made larger. */
export class SmallDisk {
  readonly mountPoint = mkdtempSync(join(tmpdir(), 'deelwijs-small-'))

  constructor(megabytes: number) {
    sh('mount', '-t', 'tmpfs', '-o', `size=${megabytes}M,mode=700`, 'tmpfs', this.mountPoint)
  }
  grow(megabytes: number): void {
    sh('mount', '-o', `remount,size=${megabytes}M`, this.mountPoint)
  }
  remove(): void {
    spawnSync('umount', [this.mountPoint])
    rmSync(this.mountPoint, { recursive: true, force: true })
  }
}

/** May disks be made and mounted here? Only as root, and not in every container. */
export function mayMount(): boolean {
  try {
    new SmallDisk(1).remove()
    return process.platform === 'linux'
  } catch {
    return false
  }
}
