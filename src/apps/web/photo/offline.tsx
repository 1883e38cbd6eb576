import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { warm } from './studio.ts'
import { keepPhotoParts } from '../parts/worker-words.ts'

/** Says so, once the detector is kept on this device. */
export function Offline(): ReactNode {
  const { t } = useTranslation()
  const [kept, setKept] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    void warm()
      .then(keepPhotoParts)
      .then((all) => {
        if (!controller.signal.aborted) setKept(all)
      })
    return () => controller.abort()
  }, [])
  return (
    <span role="status" className="offline">
      {kept ? t('photo.offline') : ''}
    </span>
  )
}
