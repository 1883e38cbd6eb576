import { Button } from '../parts/design.ts'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { tellSchool } from './desk.ts'
import { lines, namesIn, NO_SCHOOL } from './memory.ts'
import { useDesk } from './use-desk.ts'

/** Own names and numbers, for who wants: kept in this browser, used by the check on this device. */
export function MySchool(): ReactNode {
  const { t } = useTranslation()
  const { school } = useDesk()
  const name = useId()
  const numbers = useId()
  return (
    <details className="my-school">
      <summary>{t('school.title')}</summary>
      <p>{t('school.text')}</p>
      <label htmlFor={name}>{t('school.name')}</label>
      <input
        id={name}
        className="ams-text-input"
        autoComplete="off"
        maxLength={200}
        defaultValue={school.schools.join(', ')}
        key={`name ${school.schools.length}`}
        onBlur={(event) => tellSchool({ ...school, schools: lines(event.target.value.split(',')) })}
      />
      <label htmlFor={numbers}>{t('school.numbers')}</label>
      <textarea
        id={numbers}
        className="ams-text-area"
        rows={3}
        autoComplete="off"
        spellCheck={false}
        defaultValue={school.ownNumbers.join('\n')}
        key={`numbers ${school.ownNumbers.length}`}
        onBlur={(event) => tellSchool({ ...school, ownNumbers: lines(event.target.value.split('\n')) })}
      />
      <NamesFile />
    </details>
  )
}

function NamesFile(): ReactNode {
  const { t } = useTranslation()
  const { school } = useDesk()
  const [said, setSaid] = useState<'namesBad' | 'forgotten' | null>(null)
  const id = useId()
  const load = async (file: File | undefined): Promise<void> => {
    const names = file && namesIn(await file.text())
    if (names) tellSchool({ ...school, names })
    setSaid(names ? null : 'namesBad')
  }
  const forget = (): void => {
    tellSchool(NO_SCHOOL)
    setSaid('forgotten')
  }
  const told = school.names.length + school.schools.length + school.ownNumbers.length > 0
  return (
    <>
      <label htmlFor={id}>{t('school.namesFile')}</label>
      <p id={`${id}help`} className="help">
        {t('school.namesHelp')}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}help`}
        onChange={(event) => void load(event.target.files?.[0])}
      />
      <p role="status" className="done">
        {said ? t(`school.${said}`) : school.names.length > 0 ? t('school.names', { count: school.names.length }) : ''}
      </p>
      {told && (
        <Button type="button" variant="secondary" className="small" onClick={forget}>
          {t('school.forget')}
        </Button>
      )}
    </>
  )
}
