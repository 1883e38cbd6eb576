/** Where a roster file is sent to. It is read, held against the school and thrown away; its name and content are logged nowhere. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart, { type Multipart } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorOf } from '../../features/access/routes.ts'
import { goTo } from '../../features/account/http/web.ts'
import { previewRoster } from '../../features/roster/actions.ts'
import { dutchDay } from '../../platform/clock.ts'
import { FileError, fileSource, type FileFault } from '../../platform/files.ts'
import { isZip, withZipEntries } from '../../platform/zip.ts'
import type { Words } from '../../protocol/kinds.ts'
import { isRosterPart, openRosterFile, openRosterZip, type Opened } from '../../roster/format.ts'
import { faultWords, RosterError } from '../../roster/reasons.ts'
import { KINDS, type Kind } from '../../roster/roster.ts'
import { readRows } from '../../roster/sheet.ts'
import type { HeldSheets } from './held-sheets.ts'
import type { Installation } from './installation.ts'

const MEGABYTE = 1024 ** 2
/** A school of 3,000 pupils with all their guardians is some 10 MB. */
const LARGEST = 50 * MEGABYTE
/** Up to here what is sent is let in and thrown away, so that a browser gets to see why; past it the line is cut. */
const DRAINED = 4 * LARGEST

/** Past this the file is unpacked to more than any school has. */
const ZIP = { size: 256 * MEGABYTE, ratio: 200, small: 16 * MEGABYTE, entries: 2_000, texts: 0 }

const PAGE = '/beheer/invoeren'

/** Why a file is not read, besides what RosterError tells. */
const UPLOAD_FAULTS = {
  'no-file': { nl: 'Kies eerst een bestand. Er is niets veranderd.', en: 'Choose a file first. Nothing was changed.' },
  'over-limit': {
    nl: 'Dit bestand is groter dan 50 MB. Zo groot is geen leerlingenbestand; kijk of het het goede is. Er is niets veranderd.',
    en: 'This file is larger than 50 MB. No roster is that large; see whether it is the right one. Nothing was changed.',
  },
  'bad-zip': {
    nl: 'Deze zip is beschadigd. Exporteer hem opnieuw. Er is niets veranderd.',
    en: 'This zip is damaged. Export it again. Nothing was changed.',
  },
  'locked-zip': {
    nl: 'Deze zip heeft een wachtwoord. Pak hem eerst uit, en zip hem zonder wachtwoord. Er is niets veranderd.',
    en: 'This zip has a password. Unpack it, and zip it without one. Nothing was changed.',
  },
  'empty-zip': {
    nl: 'In deze zip zit geen OneRoster en geen Excel-blad. Er is niets veranderd.',
    en: 'This zip holds no OneRoster and no Excel sheet. Nothing was changed.',
  },
  bomb: {
    nl: 'Deze zip pakt uit tot verdacht veel; die lees ik niet. Er is niets veranderd.',
    en: 'This zip unpacks to suspiciously much; it is not read. Nothing was changed.',
  },
  'no-columns': {
    nl: 'In dit bestand herken ik geen kolom met namen, en het is te lang om de kolommen hier te kiezen. Geef de kolommen in het bestand namen als Roepnaam en Achternaam. Er is niets veranderd.',
    en: 'No column with names is recognised in this file, and it is too long to choose the columns here. Give the columns in the file names such as Given name and Family name. Nothing was changed.',
  },
} as const satisfies Record<string, Words>

/** What a fault in the address of the page says; null for what is none. */
export function uploadFaultWords(fault: string): Words | null {
  return Object.hasOwn(UPLOAD_FAULTS, fault) ? UPLOAD_FAULTS[fault as keyof typeof UPLOAD_FAULTS] : faultWords(fault)
}

/** Adds the route; it answers with the page that shows what the file would change, or why it can't be read. */
export async function addRosterUpload(
  app: FastifyInstance,
  installation: Installation,
  sheets: HeldSheets,
): Promise<void> {
  // prettier-ignore
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: LARGEST, files: 1, fields: 4, fieldSize: 100, parts: 5, headerPairs: 20 },
      throwFileSizeLimit: false,
    })
    scope.addHook('onRequest', async (request, reply) => {
      if (Number(request.headers['content-length'] ?? 0) <= DRAINED) return undefined
      return reply.header('connection', 'close').redirect(`${PAGE}?fout=over-limit`, 303)
    })
    scope.post(`${PAGE}/bestand`, { config: { access: 'roster.preview' }, schema: { hide: true } }, async (request, reply) => {
      try {
        const { path, query } = await take(request, installation, sheets)
        return await goTo(reply, path, query)
      } catch (error) {
        return goTo(reply, PAGE, faultOf(error))
      }
    })
  })
}

interface Next {
  readonly path: string
  readonly query: Readonly<Record<string, string | undefined>>
}

async function take(request: FastifyRequest, installation: Installation, sheets: HeldSheets): Promise<Next> {
  const { services } = installation
  const actor = actorOf(request)
  const options = { today: dutchDay(services.now()) }
  const { opened, kind } = await withSentFile(request, async (path) => {
    if (!(await isZip(path))) return openRosterFile(await fileSource(path), null, options)
    return withZipEntries(path, isRosterPart, (parts) => openRosterZip(parts, null, options), ZIP)
  })
  if ('roster' in opened) {
    const { id } = await previewRoster(services, actor, opened.roster)
    return { path: `${PAGE}/${id}`, query: {} }
  }
  const sheet = sheets.hold(actor, { rows: opened.rows, kind }) ?? undefined
  try {
    const roster = readRows(opened.rows, { ...options, ...(kind ? { kind } : {}) })
    const { id } = await previewRoster(services, actor, roster)
    return { path: `${PAGE}/${id}`, query: { blad: sheet } }
  } catch (error) {
    if (!(error instanceof RosterError) || error.fault !== 'no-columns' || sheet === undefined) throw error
    return { path: `${PAGE}/kolommen/${sheet}`, query: {} }
  }
}

/** Writes what was sent to a place of its own that only we can read, and clears it away after reading. */
async function withSentFile(
  request: FastifyRequest,
  read: (path: string) => Promise<Opened>,
): Promise<{ readonly opened: Opened; readonly kind: Kind | undefined }> {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijs-roster-'))
  const path = join(folder, 'sent')
  try {
    let size = 0
    let kind: Kind | undefined
    for await (const part of request.parts()) {
      if (part.type === 'field') kind = kindIn(part) ?? kind
      else size += await write(part.file, path)
    }
    if (size === 0) throw new UploadError('no-file')
    return { opened: await read(path), kind }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function write(file: Extract<Multipart, { type: 'file' }>['file'], path: string): Promise<number> {
  await pipeline(file, createWriteStream(path, { mode: 0o600 }))
  if (file.truncated) throw new UploadError('over-limit')
  return file.bytesRead
}

function kindIn({ fieldname, value }: Extract<Multipart, { type: 'field' }>): Kind | undefined {
  return fieldname === 'kind' ? KINDS.find((kind) => kind === value) : undefined
}

class UploadError extends Error {
  readonly fault: keyof typeof UPLOAD_FAULTS
  constructor(fault: keyof typeof UPLOAD_FAULTS) {
    super(fault)
    this.fault = fault
  }
}

const FILE_FAULTS: Partial<Readonly<Record<FileFault, keyof typeof UPLOAD_FAULTS>>> = {
  'bad-zip': 'bad-zip',
  'locked-zip': 'locked-zip',
  'empty-zip': 'empty-zip',
  'too-large': 'bomb',
  bomb: 'bomb',
}

/** What stands in the address of the page: the fault's name and the line, nothing of the file. Throws what is no fault of the file. */
function faultOf(error: unknown): Readonly<Record<string, string | undefined>> {
  if (error instanceof UploadError) return { fout: error.fault }
  if (error instanceof RosterError) return { fout: error.fault, regel: error.line > 0 ? String(error.line) : undefined }
  const known = error instanceof FileError ? FILE_FAULTS[error.fault] : undefined
  if (known === undefined) throw error
  return { fout: known }
}
