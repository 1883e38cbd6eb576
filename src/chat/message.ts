/** One message of a chat, and what its text turns out to be: typed, said by WhatsApp itself, deleted, or a picture and such. */

export type MessageKind = 'message' | 'system' | 'deleted' | 'media'

export interface Message {
  /** Number in the chat, from 1; lines of WhatsApp itself count too. */
  readonly n: number
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  /** Local time without zone, to the minute or the second: 2024-03-12T14:05. */
  readonly date: string
  /** As the export writes it; null for lines of WhatsApp itself. */
  readonly author: string | null
  /** What was typed; for media the caption, empty when there is none. Lines are joined by LF. */
  readonly text: string
  readonly kind: MessageKind
  /** File name of the attachment, when the export tells it. */
  readonly attachment?: string
  readonly edited?: true
}

export type Content = Pick<Message, 'text' | 'kind' | 'attachment' | 'edited'>

/** WhatsApp puts this mark before what it says itself on iPhones. */
const LEADING_MARKS = /^[\u200e\u200f\u202a-\u202e\ufeff]+/
const EDITED =
  /\s?\u200e?<(?:dit bericht is bewerkt|this message was edited|diese nachricht wurde bearbeitet|ce message a été modifié|se editó este mensaje)\.?>$/i
const DELETED = new RegExp(
  [
    'dit bericht is verwijderd',
    '(?:je|u) hebt dit bericht verwijderd',
    'this message was deleted',
    'you deleted this message',
    'diese nachricht wurde gelöscht',
    'du hast diese nachricht gelöscht',
    'ce message a été supprimé',
    'vous avez supprimé ce message',
    'se eliminó este mensaje',
    'eliminaste este mensaje',
  ].join('|'),
  'i',
)
/** Longest text that can be a deleted-message line: room for "by admin …" behind it. */
const DELETED_LENGTH = 160

const THINGS =
  'afbeelding|foto|video|videonotitie|videobericht|audio|spraakbericht|sticker|gif|document|contactkaart|image|photo|video note|voice message|contact card|bild|videonachricht|dokument|kontaktkarte'
const OMITTED = new RegExp(
  String.raw`(?:^|\u200e)(?:${THINGS})\s(?:weggelaten|omitted|weggelassen|ausgelassen)\.?$`,
  'i',
)
const OMITTED_TAG =
  /^<(?:media weggelaten|media omitted|medien ausgeschlossen|medien weggelassen|médias omis|multimedia omitido|media omessi|mídia oculta)>$/i
const ATTACHED_TAG =
  /\u200e?<(?:bijgevoegd|attached|anhang|pièce jointe|adjunto|allegato|anexado)\s?:\s?([^<>\n]{1,255})>/i
const ATTACHED_NOTE =
  / \((?:bestand bijgevoegd|file attached|datei angehängt|fichier joint|archivo adjunto|file allegato|arquivo anexado)\)$/i
/** View-once pictures come out like this on Android. */
const NOTHING_SHOWN = /^(?:null|<view once[^<>]{0,40}>)$/i

const SYSTEM_TEXT =
  /end-to-end|ende-zu-ende|(?:heeft|hebt|is|zijn|bent) [^:\n]{0,120}(?:toegevoegd|verwijderd|verlaten|gewijzigd|aangemaakt|gemaakt|vastgemaakt|beheerder|deelgenomen|ingeschakeld|uitgeschakeld)|(?:added|removed|left|created|changed|joined|pinned|turned (?:on|off)) ?|missed (?:voice|video) call|gemiste? (?:spraak|video)|now an admin|wurde|hat (?:die|das|dich|sich)|wacht op dit bericht|waiting for this message/i
const SYSTEM_SUBJECT =
  /(?:^|\s)(?:(?:heeft|hebt) (?:de|het|dit|deze|een|zijn|haar|je|jou|jouw) |(?:changed|created|added|removed|pinned|set|deleted) (?:the|this|to|group|your|their|you|a) |hat (?:die|das|den|dich) |["“„])/i

/** Whether what stands before a colon is the beginning of a line of WhatsApp itself and no author: a changed subject, say. */
export function isSystemSubject(text: string): boolean {
  return SYSTEM_SUBJECT.test(text)
}

/** What a text with an author is. Linear in the text. */
export function readContent(raw: string): Content {
  const edited = raw.endsWith('>') && EDITED.test(raw.slice(-60))
  const whole = edited ? raw.replace(EDITED, '') : raw
  const text = whole.replace(LEADING_MARKS, '')
  const content = readKind(text, text.length < whole.length)
  return edited ? { ...content, edited: true } : content
}

function readKind(text: string, marked: boolean): Content {
  if (text.length <= DELETED_LENGTH && isDeleted(text, marked)) return { text: '', kind: 'deleted' }
  const media = readMedia(text)
  if (media) return media
  if (marked && text.length < 300 && SYSTEM_TEXT.test(text)) return { text, kind: 'system' }
  return { text, kind: 'message' }
}

/** Without the mark only when nothing else was said: people type such words too. */
function isDeleted(text: string, marked: boolean): boolean {
  const at = text.search(DELETED)
  if (at !== 0) return false
  return marked || DELETED.exec(text)?.[0].length === text.replace(/\.$/, '').length
}

/** The placeholder or file name stands on the first line (before a caption) or at the end of the text (behind it). */
function readMedia(text: string): Content | null {
  const stop = text.indexOf('\n')
  const first = stop < 0 ? text : text.slice(0, stop)
  const caption = stop < 0 ? '' : text.slice(stop + 1)
  const note = first.endsWith(')') ? first.search(ATTACHED_NOTE) : -1
  if (note > 0) return { text: caption, kind: 'media', attachment: fileName(first.slice(0, note)) }
  if (OMITTED_TAG.test(first) || NOTHING_SHOWN.test(first)) return { text: caption, kind: 'media' }
  const omitted = OMITTED.exec(text.slice(-40))
  if (omitted) return { text: text.slice(0, -omitted[0].length).trimEnd(), kind: 'media' }
  return readTag(text)
}

function readTag(text: string): Content | null {
  const tag = text.includes('<') ? ATTACHED_TAG.exec(text) : null
  if (!tag) return null
  const around = text.slice(0, tag.index) + text.slice(tag.index + tag[0].length)
  return { text: around.trim(), kind: 'media', attachment: fileName(tag[1] ?? '') }
}

/** Only ever shown, never opened or written; without marks and folders all the same. */
function fileName(written: string): string {
  return written
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .trim()
    .replace(/^.*[/\\]/s, '')
}
