import type { ReactNode } from 'react'
import { Icon, type IconName } from '../parts/icons.tsx'

interface ToolButtonProps {
  readonly icon: IconName
  readonly label?: string
  readonly pressed?: boolean
  /** Nothing to do now. It stays in reach, so that the focus isn't lost when it has done its last. */
  readonly off?: boolean
  readonly onClick: () => void
  readonly children?: ReactNode
}

/** A round button with a drawing, beside or below what it works on. */
export function ToolButton({ icon, label, pressed, off = false, onClick, children }: ToolButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={off}
      onClick={() => !off && onClick()}
    >
      <Icon name={icon} />
      {children && <span>{children}</span>}
    </button>
  )
}
