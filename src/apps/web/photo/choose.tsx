import { Button } from '../parts/design.ts'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icons.tsx'
import { add } from './studio.ts'

const ACCEPTED = 'image/*,video/*,.heic,.heif,.avif,.tif,.tiff,.mov,.mkv'

/** The large place to begin. */
export function Choose(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="drop">
      <Frames />
      <ChooseButton label={t('photo.choose')} primary />
      <p className="drop-text">{t('photo.chooseText')}</p>
    </div>
  )
}

/** Opens the chooser of the device. The field itself is hidden: a real button says better what it does. */
export function ChooseButton({
  label,
  primary = false,
}: {
  readonly label: string
  readonly primary?: boolean
}): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button type="button" variant={primary ? 'primary' : 'secondary'} onClick={() => field.current?.click()}>
        <Icon name={primary ? 'photo' : 'plus'} /> {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}

/** Photos can be dropped anywhere on the page, and pasted. */
export function DropEverywhere(): ReactNode {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useEffect(() => listen(setOver), [])
  return over ? <p className="drop-over">{t('photo.dropHere')}</p> : null
}

function listen(setOver: (over: boolean) => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    setOver(event.type !== 'dragleave' || event.relatedTarget !== null)
  }
  for (const type of ['dragenter', 'dragover', 'dragleave'] as const)
    document.addEventListener(type, onDrag, { signal })
  document.addEventListener(
    'drop',
    (event) => {
      setOver(false)
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      add([...event.dataTransfer.files])
    },
    { signal },
  )
  document.addEventListener('paste', ({ clipboardData }) => add([...(clipboardData?.files ?? [])]), { signal })
  return () => controller.abort()
}

/** Two photos with people whose faces are calm dots. */
function Frames(): ReactNode {
  return (
    <svg className="frames" viewBox="0 0 260 130" aria-hidden="true" focusable="false">
      <g className="frame-back">
        <rect className="frame-paper" x="24" y="20" width="112" height="92" rx="12" transform="rotate(-7 80 66)" />
        <rect className="frame-sky" x="34" y="30" width="92" height="64" rx="8" transform="rotate(-7 80 66)" />
      </g>
      <rect className="frame-paper" x="104" y="14" width="132" height="104" rx="14" />
      <rect className="frame-sky" x="115" y="25" width="110" height="72" rx="9" />
      <path className="frame-hill" d="M115 88c20-14 40-12 56-4s36 6 54-6v10a9 9 0 0 1-9 9h-92a9 9 0 0 1-9-9z" />
      {[142, 170, 198].map((x, i) => (
        <g key={x}>
          <path className={`frame-body-${i}`} d={`M${x - 14} 97v-6a14 14 0 0 1 28 0v6z`} />
          <circle className="frame-head" cx={x} cy={62 + (i % 2) * 5} r="12" />
          <path className="frame-smile" d={`M${x - 5} ${64 + (i % 2) * 5}c3 4 7 4 10 0`} />
        </g>
      ))}
    </svg>
  )
}
