import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { sniff } from './sniff.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const KNOWN: readonly [string, string, string][] = [
  ['picture', 'jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['picture', 'png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['picture', 'gif', 'GIF89a'],
  ['picture', 'webp', 'RIFF\x20\0\0\0WEBPVP8 '],
  ['picture', 'tiff', 'II*\0\x08\0\0\0'],
  ['picture', 'tiff', 'MM\0*\0\0\0\x08'],
  ['picture', 'heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['picture', 'heic', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic'],
  ['picture', 'avif', '\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'],
  ['picture', 'avif', '\0\0\0\x18ftypavif\0\0\0\0mif1miaf'],
  ['film', 'mp4', '\0\0\0\x18ftypisom\0\0\x02\0isommp41'],
  ['film', 'mov', '\0\0\0\x14ftypqt  \0\0\x02\0qt  '],
  ['film', 'mov', '\0\0\0\x08wide\0\0\0\0mdat'],
  ['film', 'webm', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'],
  ['film', 'mkv', '\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska'],
  ['sound', 'wav', 'RIFF\x24\0\0\0WAVEfmt '],
  ['sound', 'mp3', 'ID3\x04\0'],
  ['sound', 'mp3', '\xff\xfb\x90\x64'],
  ['sound', 'aac', '\xff\xf1\x50\x80'],
  ['sound', 'm4a', '\0\0\0\x18ftypM4A \0\0\0\0isom'],
  ['sound', 'ogg', 'OggS\0\x02' + '\0'.repeat(22) + '\x01vorbis'],
  ['sound', 'opus', 'OggS\0\x02' + '\0'.repeat(22) + 'OpusHead'],
  ['sound', 'flac', 'fLaC\0\0\0\x22'],
  ['refused', 'svg', '<?xml version="1.0"?>\n<SVG xmlns="http://www.w3.org/2000/svg">'],
  ['refused', 'svg', '\xff\xfe<\0s\0v\0g\0 \0'],
  ['refused', 'html', '<!DOCTYPE html><p>'],
  ['refused', 'pdf', '%PDF-1.7'],
  ['refused', 'zip', 'PK\x03\x04'],
  ['refused', 'avi', 'RIFF\x24\0\0\0AVI LIST'],
  ['refused', 'raw', 'II*\0\x10\0\0\0CR\x02\0'],
  ['refused', 'raw', '\0\0\0\x18ftypcrx \0\0\0\x01crx isom'],
  ['refused', 'empty', ''],
  ['refused', 'unknown', 'just some words'],
  ['refused', 'unknown', '\xff\xd8'],
]

describe('sniff', () => {
  test.each(KNOWN)('%s %s', (kind, type, head) => {
    expect(sniff(bytes(head))).toEqual({ kind, type })
  })

  test('what is two things is what its first bytes say', () => {
    expect(sniff(bytes('GIF89a/*<svg onload=1>*/=1;%PDF-1.4 PK\x03\x04')).type).toBe('gif')
  })

  test('any bytes have an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => sniff(any).type.length > 0))
  })
})
