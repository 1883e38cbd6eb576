import type { ReactNode } from 'react'
import type { Channel } from '../../../protocol/kinds.ts'
import { Choose, Field } from '../manage/parts.tsx'
import { useWords } from '../manage/words.ts'
import type { Filled } from './filled.ts'
import { SET_UP } from './words.ts'

/** What is likely to be so of each channel, until somebody has looked. WhatsApp offers no processing agreement. */
const OFFERED: readonly {
  readonly kind: Channel
  readonly isUsed?: true
  readonly formal?: true
  readonly agreement: 'own' | 'none' | 'impossible'
}[] = [
  { kind: 'website', isUsed: true, agreement: 'own' },
  { kind: 'parent-app', isUsed: true, formal: true, agreement: 'none' },
  { kind: 'email', isUsed: true, formal: true, agreement: 'none' },
  { kind: 'newsletter', agreement: 'none' },
  { kind: 'instagram', agreement: 'none' },
  { kind: 'facebook', agreement: 'none' },
  { kind: 'linkedin', agreement: 'none' },
  { kind: 'youtube', agreement: 'none' },
  { kind: 'tiktok', agreement: 'none' },
  { kind: 'whatsapp-group', agreement: 'impossible' },
]

/** The channels to choose from; what else there is to say of one appears when it is ticked. */
export function Channels({ filled }: { readonly filled: Filled }): ReactNode {
  const words = useWords(SET_UP)
  return OFFERED.map(({ kind, isUsed = false, formal = false, agreement }) => {
    const own = `channel.${kind}`
    return (
      <div className="channel" key={kind}>
        <label className="pick">
          <input type="checkbox" name={own} value="yes" defaultChecked={filled.isTicked(own, isUsed)} />
          <span>{words.names[kind]}</span>
        </label>
        <div className="channel-more">
          <Field
            name={`${own}.name`}
            label={words.channelName}
            value={filled.value(`${own}.name`, words.names[kind])}
            wrong={filled.wrong(`${own}.name`)}
          />
          <Choose
            name={`${own}.basis`}
            label={words.basis}
            value={filled.value(`${own}.basis`, 'unknown')}
            options={Object.entries(words.bases)}
          />
          <Choose
            name={`${own}.agreement`}
            label={words.agreement}
            value={filled.value(`${own}.agreement`, agreement)}
            options={Object.entries(words.agreements)}
          />
          <label className="pick">
            <input
              type="checkbox"
              name={`${own}.formal`}
              value="yes"
              defaultChecked={filled.isTicked(`${own}.formal`, formal)}
            />
            <span>{words.formal}</span>
          </label>
        </div>
      </div>
    )
  })
}
