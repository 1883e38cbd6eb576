import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icons.tsx'
import { Choose, DropEverywhere } from './choose.tsx'
import { FilmBench } from './film-bench.tsx'
import { KEYS_HELP } from './mark-button.tsx'
import { Offline } from './offline.tsx'
import { Panel } from './panel.tsx'
import { Stage } from './stage.tsx'
import { Strip } from './strip.tsx'
import { FIRST_BRUSH, ToolHelp, Tools, type Tool } from './tools.tsx'
import { useShown, useStudio } from './use-studio.ts'

/** Everything of the photo page that needs the browser. */
export function Workbench(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const empty = album.photos.length === 0
  return (
    <div className="with-script workbench">
      <DropEverywhere />
      {empty ? <Choose /> : <Strip />}
      {!empty && <Bench />}
      <p className="private">
        <Icon name="lock" />{' '}
        <span>
          {t('photo.private')} <Offline />
        </span>
      </p>
    </div>
  )
}

/** The photo that is shown, with its tools, and what there is to know beside it. */
function Bench(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const photo = useShown()
  const [tool, setTool] = useState<Tool>('choose')
  const [thick, setThick] = useState(FIRST_BRUSH)
  const [zoom, setZoom] = useState(1)
  const [line, tell] = useState('')
  if (!photo) return <Waiting busy={album.photos.some(({ phase }) => phase === 'busy' || phase === 'waiting')} />
  if (photo.film) return <FilmBench key={photo.id} photo={photo} film={photo.film} />
  const drawing = { photo, tool, thick, zoom, tell, setTool, setThick, setZoom }
  return (
    <div className="bench">
      <section className="bench-photo" aria-labelledby="bench-title">
        <h2 id="bench-title" className="ams-visually-hidden">
          {t('photo.workplace', { number: album.photos.indexOf(photo) + 1 })}
        </h2>
        <Tools {...drawing} />
        <Stage photo={photo} tool={tool} thick={thick} zoom={zoom} tell={tell} />
        <ToolHelp {...drawing} />
        <p id={KEYS_HELP} className="ams-visually-hidden">
          {t('photo.mark.keys')}
        </p>
        <p className="told-line" role="status">
          {line}
        </p>
      </section>
      <Panel photo={photo} tell={tell} />
    </div>
  )
}

function Waiting({ busy }: { readonly busy: boolean }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className="bench-waiting" role="status">
      {t(busy ? 'photo.busy' : 'photo.refusedAll')}
    </p>
  )
}
