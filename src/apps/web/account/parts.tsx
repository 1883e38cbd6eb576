/** What the pages about signing in have in common. */
import type { ReactNode } from 'react'

/** What went wrong, said before anything else. */
export function Message({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="warning" role="alert">
      {children}
    </p>
  )
}

interface PostProps {
  readonly to: string
  readonly fields?: Readonly<Record<string, string>>
  readonly label: string
  /** What it is called when the label alone could be any of several. */
  readonly name?: string
  readonly look?: 'primary' | 'secondary'
}

/** A button that sends a form of its own; works without JavaScript. */
export function Post({ to, fields = {}, label, name, look = 'secondary' }: PostProps): ReactNode {
  return (
    <form method="post" action={to}>
      <Hidden fields={fields} />
      <button type="submit" className={`ams-button ams-button--${look}`} aria-label={name}>
        {label}
      </button>
    </form>
  )
}

export function Hidden({ fields }: { readonly fields: Readonly<Record<string, string>> }): ReactNode {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
