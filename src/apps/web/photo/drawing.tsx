import { useEffect, useRef, type ReactNode } from 'react'

interface DrawingProps {
  readonly bitmap: ImageBitmap
  readonly className: string
  /** What it shows, when nothing beside it says so. */
  readonly label?: string
}

/** A drawn photo. A canvas, not an image: it has no address, so nobody can keep or open it by accident. */
export function Drawing({ bitmap, className, label }: DrawingProps): ReactNode {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = ref.current
    if (!canvas || bitmap.width === 0) return
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  }, [bitmap])
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <canvas ref={ref} className={className} {...named} />
}
