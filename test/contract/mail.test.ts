import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asSchool, asSystem, type Database } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { letterOf } from '#src/platform/mail/letter.ts'
import { deliverDue, mailStatus, queueMail, type Outbox } from '#src/platform/mail/outbox.ts'
import { MailError, openMailer, type Message } from '#src/platform/mail/smtp.ts'
import { startMailWorker } from '#src/platform/mail/worker.ts'
import { startSmtpPeer, type SmtpPeer } from '../peers/smtp.ts'
import { testDatabase } from './databases.ts'

const db = testDatabase()
const KEY = new Uint8Array(32).fill(7)
const MINUTE = 60_000
const letter = letterOf({
  language: 'nl',
  subject: 'Inloggen: één klik',
  before: ['Iemand wil inloggen & jij bent dat <misschien>.'],
  link: { label: 'Inloggen', url: 'https://deelwijs.school.example/inloggen/link?t=abc&s=1' },
  after: ['Was jij dat niet? Dan hoef je niets te doen.'],
})

let smtp: SmtpPeer
let school: string
let time: Date
beforeAll(async () => {
  smtp = await startSmtpPeer()
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  school = newId()
  time = new Date('2026-03-02T08:00:00Z')
  smtp.mood = 'well'
  smtp.received.length = 0
  await asSystem(db(), (tx) => tx.deleteFrom('mail_due').execute())
})

const outbox = (url = smtp.url): Outbox => ({
  db: db(),
  mailer: openMailer({ url, from: 'Deelwijs <deelwijs@school.example>' }),
  key: KEY,
  now: () => time,
})
const later = (minutes: number): Date => new Date(time.getTime() + minutes * MINUTE)
const queue = (to = 'ouder@thuis.example', endsAt = later(72 * 60)): Promise<string> =>
  asSchool(db(), { school }, (tx) => queueMail(tx, { school, kind: 'test', to, letter, endsAt }, KEY, time))
const status = (): ReturnType<typeof mailStatus> => asSchool(db(), { school }, (tx) => mailStatus(tx, 10))

test('a mail comes as it was written, once, and is then no longer readable here', async () => {
  const id = await queue()
  expect(await status()).toMatchObject([{ id, state: 'waiting', attempts: 0 }])
  expect(await deliverDue(outbox())).toBe(1)
  expect(await deliverDue(outbox())).toBe(0)
  const [mail, ...more] = smtp.received
  expect(more).toEqual([])
  expect(mail?.to).toEqual(['ouder@thuis.example'])
  expect(mail?.headers.get('subject')).toBe('Inloggen: één klik')
  expect(mail?.headers.get('message-id')).toBe(`<${id}@school.example>`)
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.text.replaceAll('\r\n', '\n')).toContain(
    'Inloggen:\nhttps://deelwijs.school.example/inloggen/link?t=abc&s=1',
  )
  expect(mail?.html).toContain('Iemand wil inloggen &amp; jij bent dat &lt;misschien&gt;.')
  expect(mail?.html).toContain('href="https://deelwijs.school.example/inloggen/link?t=abc&amp;s=1"')
  expect(await status()).toMatchObject([{ state: 'sent', attempts: 1, problem: null, settledAt: time }])
  const kept = await asSchool(db(), { school }, (tx) => tx.selectFrom('mail').select('sealed').execute())
  expect(kept).toEqual([{ sealed: null }])
})

test('a cause that did not hold sends nothing', async () => {
  const failing = asSchool(db(), { school }, async (tx) => {
    await queueMail(tx, { school, kind: 'test', to: 'ouder@thuis.example', letter, endsAt: later(9) }, KEY, time)
    throw new Error('undone')
  })
  await expect(failing).rejects.toThrow('undone')
  expect(await deliverDue(outbox())).toBe(0)
  expect(await status()).toEqual([])
})

test('while it waits nobody reads it in the tables, and another school sees nothing of it', async () => {
  await queue('herkenbaar@thuis.example')
  const rows = await asSchool(db(), { school }, (tx) => tx.selectFrom('mail').selectAll().execute())
  const bytes = Buffer.from(rows[0]?.sealed ?? []).toString('latin1')
  expect(JSON.stringify(rows) + bytes).not.toContain('herkenbaar')
  expect(await asSchool(db(), { school: newId() }, (tx) => mailStatus(tx, 10))).toEqual([])
})

test('a busy server is tried again, less and less often, until it takes the mail', async () => {
  await queue()
  smtp.mood = 'busy'
  const tries: number[] = []
  for (let minute = 0; minute <= 24; minute++) {
    if (minute === 23) smtp.mood = 'well'
    if ((await deliverDue(outbox())) === 1) tries.push(minute)
    time = later(1)
  }
  expect(tries).toEqual([0, 1, 3, 8, 23])
  expect(smtp.received).toHaveLength(1)
  expect(await status()).toMatchObject([{ state: 'sent', attempts: 5, problem: '451' }])
})

test('an address that is refused, or is none, is not tried again and shows as failed', async () => {
  smtp.mood = 'refused'
  await queue()
  await deliverDue(outbox())
  expect(await status()).toMatchObject([{ state: 'failed', problem: '550' }])
  smtp.mood = 'well'
  await queue('a@thuis.example, b@thuis.example')
  await queue('a@thuis.example\r\nBcc: b@thuis.example')
  expect(await deliverDue(outbox())).toBe(2)
  time = later(60)
  expect(await deliverDue(outbox())).toBe(0)
  expect(smtp.received).toEqual([])
  expect((await status()).map(({ state, problem }) => [state, problem])).toEqual([
    ['failed', 'address'],
    ['failed', 'address'],
    ['failed', '550'],
  ])
})

test('a server that dies halfway a mail loses nothing and repeats nothing', async () => {
  await queue()
  smtp.mood = 'dies'
  await deliverDue(outbox())
  expect(smtp.received).toEqual([])
  expect(await status()).toMatchObject([{ state: 'waiting', attempts: 1 }])
  smtp.mood = 'well'
  time = later(1)
  await deliverDue(outbox())
  expect(smtp.received).toHaveLength(1)
})

test('a server that is gone is found again when it is back', async () => {
  const gone = await startSmtpPeer()
  await gone.stop()
  await queue()
  await deliverDue(outbox(gone.url))
  expect(await status()).toMatchObject([{ state: 'waiting', problem: 'ESOCKET' }])
  const back = await startSmtpPeer(Number(new URL(gone.url).port))
  time = later(1)
  await deliverDue(outbox(gone.url))
  expect(back.received).toHaveLength(1)
  await back.stop()
})

test('taken but not confirmed: the one case that repeats, under the same name', async () => {
  const id = await queue()
  smtp.mood = 'silent'
  await deliverDue(outbox())
  smtp.mood = 'well'
  time = later(1)
  await deliverDue(outbox())
  time = later(60)
  await deliverDue(outbox())
  expect(smtp.received.map(({ headers }) => headers.get('message-id'))).toEqual(Array(2).fill(`<${id}@school.example>`))
  expect(await status()).toMatchObject([{ state: 'sent', attempts: 2 }])
})

test('a process that ends after handing over and before noting it: another sends it again, under the same name, not before the lease is over', async () => {
  const id = await queue()
  const { mailer } = outbox()
  const dies = async (message: Message): Promise<never> => {
    await mailer.send(message)
    return new Promise(() => undefined) // as after kill -9
  }
  void deliverDue({ ...outbox(), mailer: { send: dies } })
  await expect.poll(() => smtp.received.length).toBe(1)
  expect(await status()).toMatchObject([{ state: 'sending', attempts: 1 }])
  time = later(1)
  expect(await deliverDue(outbox())).toBe(0)
  time = later(2)
  expect(await deliverDue(outbox())).toBe(1)
  expect(await status()).toMatchObject([{ state: 'sent', attempts: 2 }])
  expect(smtp.received.map(({ headers }) => headers.get('message-id'))).toEqual(Array(2).fill(`<${id}@school.example>`))
})

test('a process that ends before handing over loses nothing', async () => {
  await queue()
  void deliverDue({ ...outbox(), mailer: { send: () => new Promise(() => undefined) } })
  await expect.poll(async () => (await status())[0]?.state).toBe('sending')
  time = later(3)
  await deliverDue(outbox())
  expect(smtp.received).toHaveLength(1)
})

test('who lost the lease meanwhile can no longer say how it ended', async () => {
  await queue()
  let fail = (): void => undefined
  const slow = deliverDue({
    ...outbox(),
    mailer: { send: () => new Promise((_, reject) => (fail = () => reject(new MailError('550', true)))) },
  })
  await expect.poll(async () => (await status())[0]?.state).toBe('sending')
  time = later(3)
  await deliverDue(outbox())
  fail()
  await slow
  expect(await status()).toMatchObject([{ state: 'sent', attempts: 2 }])
  expect(await deliverDue(outbox())).toBe(0)
})

test('what is of no use any more is not sent', async () => {
  await queue('ouder@thuis.example', later(15))
  time = later(16)
  await deliverDue(outbox())
  expect(smtp.received).toEqual([])
  expect(await status()).toMatchObject([{ state: 'expired', attempts: 0 }])
})

test('forty mails of two schools and four workers at once: each goes once', async () => {
  const other = newId()
  for (let i = 0; i < 40; i++) {
    school = i % 2 === 0 ? other : school
    await queue(`ouder${i}@thuis.example`)
  }
  const workers = Array.from({ length: 4 }, async () => {
    while ((await deliverDue(outbox())) > 0);
  })
  await Promise.all(workers)
  const ids = smtp.received.map(({ headers }) => headers.get('message-id'))
  expect(ids).toHaveLength(40)
  expect(new Set(ids).size).toBe(40)
})

test('the worker wakes up for a new mail, outlives a failure, and stops when told', async () => {
  const reports: unknown[] = []
  let isBroken = true
  const broken: Database = {
    ...db(),
    transaction: (...args) => (isBroken ? Promise.reject(new Error('away')) : db().transaction(...args)),
  }
  const worker = startMailWorker({ ...outbox(), db: broken }, (error) => reports.push(error))
  await expect.poll(() => reports.length).toBeGreaterThan(0)
  isBroken = false
  await queue()
  worker.wake()
  await expect.poll(() => smtp.received.length).toBe(1)
  await worker.stop()
  await queue()
  worker.wake()
  expect(await status()).toMatchObject([{ state: 'waiting' }, { state: 'sent' }])
})

// A Mac has no second address of its own.
test.skipIf(process.platform === 'darwin')(
  'a server that is not this machine and speaks no TLS gets nothing to read',
  async () => {
    const elsewhere = await startSmtpPeer(0, '127.0.0.2')
    await queue()
    await deliverDue(outbox(elsewhere.url))
    expect(elsewhere.received).toEqual([])
    expect(await status()).toMatchObject([{ state: 'waiting', problem: 'ETLS' }])
    await elsewhere.stop()
  },
)

test('a key that is not the one it was sealed with loses nothing', async () => {
  await queue()
  const other = { ...outbox(), key: new Uint8Array(32).fill(8) }
  await expect(deliverDue(other)).rejects.toThrow('does not open')
  time = later(3)
  await deliverDue(outbox())
  expect(smtp.received).toHaveLength(1)
})

test.each(['http://mail.school.example', 'mail.school.example'])('%s is no mail server', (url) => {
  expect(() => openMailer({ url, from: 'deelwijs@school.example' })).toThrow(TypeError)
})
