/** Our own small drawings. They stand beside words, so they are hidden from screen readers. */
import type { ReactNode } from 'react'

const SHAPES = {
  share: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  note: <path d="M12 11v6M12 7.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" />,
  adjust: <path d="M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3" />,
  consult: <path d="M4 5h16v11h-8l-4 4v-4H4zM8 9.5h8M8 12.5h5" />,
  stop: <path d="M8.3 3h7.400L21 8.3v7.400L15.7 21H8.3L3 15.7V8.3zM8 12h8" />,
  question: <path d="M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.5M12 17.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z" />,
  unread: <path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4 20L20 4" />,
  heart: (
    <path d="M12 20S4 15 4 9.3C4 6.5 6 5 8 5c1.7 0 3.2 1 4 2.6C12.8 6 14.3 5 16 5c2 0 4 1.5 4 4.3C20 15 12 20 12 20z" />
  ),
  phone: (
    <path d="M6 3h3l1.5 5-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2 5 1.5V18c0 1.7-1.3 3-3 3C10 21 3 14 3 6c0-1.7 1.3-3 3-3z" />
  ),
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  arrow: <path d="M5 12h14M13 6l6 6-6 6" />,
  link: (
    <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5" />
  ),
  book: <path d="M4 5c3-1.3 6-1 8 1 2-2 5-2.3 8-1v14c-3-1.3-6-1-8 1-2-2-5-2.3-8-1zM12 6v14" />,
  spark: <path d="M12 3l2 6.5L20.5 12 14 14.5 12 21l-2-6.5L3.5 12 10 9.5z" />,
  photo: <path d="M4 6h16v13H4zM8 10.5h.1M4 16l5-4 4 3 3-2.5 4 3.5" />,
  film: <path d="M4 6h11v12H4zM15 10.5l5-3v9l-5-3" />,
  text: <path d="M5 8V5h14v3M12 5v14M9 19h6" />,
  back: <path d="M15 5l-7 7 7 7" />,
  on: <path d="M9 5l7 7-7 7" />,
  eye: <path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z" />,
  box: <path d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4" />,
  brush: <path d="M20 4l-9 9M11 13c-2-1-4 0-4.5 2-.4 1.6-1 2.6-2.5 3 3 1.5 7 .5 8-2 .4-1.2 0-2.2-1-3z" />,
  undo: <path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3" />,
  redo: <path d="M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  compare: <path d="M4 5h7v14H4zM13 5h7v14h-7z" />,
  crop: <path d="M7 3v14h14M3 7h14v14" />,
  download: <path d="M12 4v11M7 11l5 5 5-5M5 20h14" />,
  send: <path d="M12 15V4M8 7.5L12 4l4 3.5M6 11H5v9h14v-9h-1" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** One drawing, as high as the text beside it. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}

/** The mark of Deelwijs: a message with a sprout in it. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path
        className="mark-bubble"
        d="M8 4h24a5 5 0 0 1 5 5v17a5 5 0 0 1-5 5H19l-9 7v-7H8a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z"
      />
      <path className="mark-stem" d="M20 27v-9" />
      <path className="mark-leaf" d="M20 19c0-5 3.5-8 9-8 0 5.5-3.5 8-9 8z" />
      <path className="mark-leaf-2" d="M20 22c0-4-2.8-6.5-8-6.5 0 4.5 2.8 6.5 8 6.5z" />
    </svg>
  )
}

/** The picture of the first screen: messages that go round, and something that grows from them. */
export function Scene(): ReactNode {
  return (
    <svg className="scene" viewBox="0 0 380 190" aria-hidden="true" focusable="false">
      <path
        className="scene-b"
        d="M40 40h150a20 20 0 0 1 20 20v44a20 20 0 0 1-20 20H76l-28 22v-22h-8a20 20 0 0 1-20-20V60a20 20 0 0 1 20-20z"
      />
      <path className="scene-lines" d="M50 70h126M50 94h78" />
      <path
        className="scene-a"
        d="M232 14h112a20 20 0 0 1 20 20v36a20 20 0 0 1-20 20h-4v20l-24-20h-84a20 20 0 0 1-20-20V34a20 20 0 0 1 20-20z"
      />
      <path className="scene-sign" d="M270 52l14 15 28-31" />
      <path
        className="scene-c"
        d="M246 112h76a18 18 0 0 1 18 18v24a18 18 0 0 1-18 18h-50l-22 16v-16h-4a18 18 0 0 1-18-18v-24a18 18 0 0 1 18-18z"
      />
      <path className="scene-lines" d="M252 142h62" />
      <path className="scene-stem" d="M160 186v-34" />
      <path className="scene-leaf" d="M160 160c0-15 10-23 26-23 0 15-10 23-26 23z" />
      <path className="scene-leaf" d="M160 172c0-12-8-19-22-19 0 12 8 19 22 19z" />
    </svg>
  )
}
