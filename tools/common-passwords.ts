/** Makes src/platform/sign-in/common-passwords.bin from a list: `node tools/common-passwords.ts LIST` (JSON, or a line each). */
import { readFileSync, writeFileSync } from 'node:fs'
import { shortHash } from '../src/platform/sign-in/common-passwords.ts'

const [path = ''] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')
const list = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split('\n')
const words = new Set(list.map((word) => word.trim().normalize('NFC').toLowerCase()).filter((word) => word.length >= 4))
const hashes = [...new Set([...words].map(shortHash))].sort((a, b) => a - b)
const bytes = Buffer.alloc(hashes.length * 4)
hashes.forEach((hash, i) => bytes.writeUInt32BE(hash, i * 4))
writeFileSync(new URL('../src/platform/sign-in/common-passwords.bin', import.meta.url), bytes)
console.log(`${hashes.length} passwords, ${bytes.length} bytes`)
