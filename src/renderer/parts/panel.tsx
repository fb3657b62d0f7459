/** A pane of the window with its heading and tools; F6 walks from one to the next. */

import type { ReactNode } from 'react'
import './panel.css'

export interface PanelProps {
  readonly title: ReactNode
  readonly label: string
  readonly tools?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** The attribute by which F6 finds the panes, in order of the page. */
export const paneAttribute = 'data-pane'

export function Panel({ title, label, tools, className, children }: PanelProps): ReactNode {
  return (
    <section className={`panel ${className ?? ''}`} aria-label={label} data-pane="" tabIndex={-1}>
      <div className="panel-head">
        <h2>{title}</h2>
        {tools !== undefined && <div className="panel-tools">{tools}</div>}
      </div>
      <div className="panel-body">{children}</div>
    </section>
  )
}
