import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addErasures, readErasures } from './erasure-list.ts'
import { keysFolder, openKeys, readKeyring, signedBy, writeKeyring } from './keys.ts'
import { writeNewPrivately } from './private-file.ts'
import { lockKeyring, unlockKeyring } from './recovery.ts'
import { newKey } from './seal.ts'

const root = mkdtempSync(join(tmpdir(), 'deelwijs-keys-'))
afterAll(() => rmSync(root, { recursive: true }))

const about = Buffer.from('a school')

test('keys are made once, only for their owner, and open what they wrapped', async () => {
  const folder = join(root, 'once', 'keys')
  const [first, key] = [openKeys(folder), newKey()]
  const wrapped = await first.wrap(key, about)
  expect(Buffer.from(wrapped).includes(Buffer.from(key))).toBe(false)
  expect(await openKeys(folder).unwrap(wrapped, about)).toEqual(key)
  await expect(openKeys(folder).unwrap(wrapped, Buffer.from('another'))).rejects.toThrow('does not open')
  await expect(openKeys(join(root, 'other')).unwrap(wrapped, about)).rejects.toThrow('not the one that belongs')
  expect(statSync(join(folder, 'keyring.json')).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('keys that others may read, or that are damaged, are refused in one line', () => {
  const folder = join(root, 'refused')
  openKeys(folder)
  const file = join(folder, 'keyring.json')
  chmodSync(file, 0o640)
  expect(() => openKeys(folder)).toThrow('run chmod 600')
  chmodSync(file, 0o600)
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100))
  expect(() => openKeys(folder)).toThrow(/damaged or no keyring; put back your copy/)
  expect(() => openKeys(folder)).not.toThrow(/"masters"/)
})

test('the keys of a data folder lie beside it', () => {
  expect(keysFolder('/srv/deelwijs/data')).toBe('/srv/deelwijs/keys')
})

test('a signature is that of one key and one text', async () => {
  const [ours, theirs] = [openKeys(join(root, 'ours')), openKeys(join(root, 'theirs'))]
  const signature = await ours.sign(about)
  expect(signedBy(ours.publicKey, about, signature)).toBe(true)
  expect(signedBy(theirs.publicKey, about, signature)).toBe(false)
  expect(signedBy(ours.publicKey, Buffer.from('else'), signature)).toBe(false)
  expect(signedBy(new Uint8Array(31), about, signature)).toBe(false)
  expect(signedBy(ours.publicKey, about, signature.subarray(1))).toBe(false)
})

test('a recovery file gives the keys back with its passphrase and no other', () => {
  const folder = join(root, 'recovered')
  openKeys(folder)
  const keyring = readKeyring(folder)
  if (!keyring) throw new Error('no keyring')
  const text = lockKeyring(keyring, 'vier paarden op het wad')
  expect(text).not.toContain(keyring.signing)
  expect(unlockKeyring(text, 'vier paarden op het wad')).toEqual(keyring)
  expect(() => unlockKeyring(text, 'vijf paarden op het wad')).toThrow(
    'the passphrase is not that of this recovery file',
  )
  expect(() => unlockKeyring(text.replace(/"sealed":"..../, '"sealed":"AAAA'), 'vier paarden op het wad')).toThrow('or the file is damaged') // prettier-ignore
  expect(() => unlockKeyring('{}', 'vier paarden op het wad')).toThrow('this is no recovery file')
  expect(() => lockKeyring(keyring, 'kort')).toThrow('shorter than 12')
  const elsewhere = join(root, 'elsewhere')
  writeKeyring(elsewhere, keyring)
  expect(readKeyring(elsewhere)).toEqual(keyring)
})

test('a new private file is never written over another', () => {
  const file = join(root, 'once.json')
  writeNewPrivately(file, 'first')
  expect(() => writeNewPrivately(file, 'second')).toThrow('EEXIST')
  expect(readFileSync(file, 'utf8')).toBe('first')
})

test('the list of erasures survives a line that a crash cut off, and tells of one that was altered', () => {
  const folder = join(root, 'erased')
  const [school, stream] = ['01a22000-0000-7000-8000-000000000001', 'e9d6c0aa-0000-4000-8000-000000000002']
  expect(readErasures(folder)).toEqual([])
  addErasures(folder, [])
  expect(existsSync(folder)).toBe(false)
  addErasures(folder, [{ school, stream }])
  const file = join(folder, 'erased.jsonl')
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"school":"01a2`)
  addErasures(folder, [{ school: stream, stream: school }])
  expect(readErasures(folder)).toEqual([
    { school, stream },
    { school: stream, stream: school },
  ])
  writeFileSync(file, '{"school":"x"}\n')
  expect(() => readErasures(folder)).toThrow('line 1: is no erasure')
})
