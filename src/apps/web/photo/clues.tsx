import { Button } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Photo } from './album.ts'
import { placeBox } from './tools.tsx'

const CLUES = ['name', 'aid', 'place', 'posture', 'none'] as const
const TO_COVER: readonly string[] = ['name', 'aid', 'place']

/** One gentle question: a face is not all by which people know somebody. The answer is kept nowhere. */
export function Clues({ photo, tell }: { readonly photo: Photo; readonly tell: (line: string) => void }): ReactNode {
  const { t } = useTranslation()
  const [clue, setClue] = useState<(typeof CLUES)[number] | null>(null)
  return (
    <fieldset className="question">
      <legend>{t('photo.ask')}</legend>
      <p className="help clue-help">{t('photo.askText')}</p>
      <div className="question-answers">
        {CLUES.map((name) => (
          <Button
            key={name}
            type="button"
            variant="secondary"
            className="small"
            aria-pressed={clue === name}
            onClick={() => setClue(clue === name ? null : name)}
          >
            {t(`photo.clue.${name}`)}
          </Button>
        ))}
      </div>
      <p className="clue-answer" role="status">
        {clue ? t(`photo.clueHelp.${clue}`) : ''}
      </p>
      {clue && TO_COVER.includes(clue) && (
        <Button
          type="button"
          variant="primary"
          className="small"
          onClick={() => placeBox(photo, () => tell(t('photo.mark.added')))}
        >
          {t('photo.clueCover')}
        </Button>
      )}
    </fieldset>
  )
}
