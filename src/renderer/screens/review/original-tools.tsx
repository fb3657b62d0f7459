/** The head of the original: which place of how many, pages or text, and what each of the two can show. */

import { ActionIcon, SegmentedControl, Switch } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import { review } from '@shared/words/review'
import type { OriginalHandle, PageView } from '../../parts/document-pages/document-pages'
import { Icon, type IconName } from '../../parts/icon'
import { useWords } from '../../parts/words'
import { percentOf } from '../../state/page-layout'
import type { Desk } from './desk'
import { MarkLegend } from './mark-legend'
import { pagesOf } from './pages-of'

export interface OriginalToolsProps {
  readonly desk: Desk
  readonly handle: RefObject<OriginalHandle | null>
  /** Where the reader is; null while text is shown. */
  readonly page: PageView | null
  /** The original is shown as pages. */
  readonly isPaged: boolean
}

export function OriginalTools({ desk, handle, page, isPaged }: OriginalToolsProps): ReactNode {
  const { say } = useWords()
  const { view, change, index } = desk
  const { document } = index.content
  return (
    <>
      <Occurrences desk={desk} />
      {isPaged && page !== null && <PageWalk desk={desk} handle={handle} page={page} />}
      {!isPaged && document.blocks.some(({ kind }) => kind === 'chrome') && (
        <Switch
          size="xs"
          label={say(review.chrome)}
          title={say(review.chromeNote)}
          checked={view.showChrome}
          onChange={() => change({ kind: 'toggle', what: 'showChrome' })}
        />
      )}
      {!isPaged && document.tables.length > 0 && (
        <Switch
          size="xs"
          label={say(review.characters)}
          title={say(review.charactersNote)}
          checked={view.showCharacters}
          onChange={() => change({ kind: 'toggle', what: 'showCharacters' })}
        />
      )}
      {pagesOf(document) !== undefined && (
        <SegmentedControl
          aria-label={say(review.viewOfOriginal)}
          title={`${say(review.viewOfOriginal)} (P)`}
          data={[
            { value: 'pages', label: say(review.asPages) },
            { value: 'text', label: say(review.asText) },
          ]}
          value={isPaged ? 'pages' : 'text'}
          onChange={() => change({ kind: 'toggle', what: 'showPages' })}
        />
      )}
      <MarkLegend desk={desk} />
    </>
  )
}

function Occurrences({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { lit, occurrence } = desk
  const count = lit.places.length
  if (count < 2) return null
  const step = (direction: 1 | -1) => desk.setOccurrence((occurrence + direction + count) % count)
  return (
    <span className="occurrences">
      <span className="quiet">{say(review.occurrence, { at: Math.min(occurrence, count - 1) + 1, of: count })}</span>
      <Tool icon="up" name={say(review.previousOccurrence)} shortcut="Shift+F4" onClick={() => step(-1)} />
      <Tool icon="down" name={say(review.nextOccurrence)} shortcut="F4" onClick={() => step(1)} />
    </span>
  )
}

interface PageWalkProps {
  readonly desk: Desk
  readonly handle: RefObject<OriginalHandle | null>
  readonly page: PageView
}

function PageWalk({ desk, handle, page }: PageWalkProps): ReactNode {
  const { say } = useWords()
  const { change, index, view } = desk
  const pages = index.content.document.pages?.sizes.length ?? 0
  const step = (direction: 1 | -1) => handle.current?.step?.(direction)
  const zoom = (direction: 1 | -1) => {
    const next = handle.current?.zoomed?.(direction)
    if (next !== undefined) change({ kind: 'zoom', zoom: next })
  }
  return (
    <>
      <span className="occurrences page-walk">
        <span className="quiet">{say(review.pageAt, { page: page.page + 1, pages })}</span>
        <Tool icon="up" name={say(review.previousPage)} shortcut="Ctrl+PageUp" onClick={() => step(-1)} />
        <Tool icon="down" name={say(review.nextPage)} shortcut="Ctrl+PageDown" onClick={() => step(1)} />
      </span>
      <span className="occurrences">
        <Tool icon="minus" name={say(review.zoomOut)} shortcut="Alt+-" onClick={() => zoom(-1)} />
        <span className="quiet page-zoom">{percentOf(page.scale)}%</span>
        <Tool icon="plus" name={say(review.zoomIn)} shortcut="Alt+=" onClick={() => zoom(1)} />
        {view.zoom !== 'width' && (
          <Tool
            icon="fit"
            name={say(review.zoomFit)}
            shortcut="Alt+0"
            onClick={() => change({ kind: 'zoom', zoom: 'width' })}
          />
        )}
      </span>
    </>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly name: string
  readonly shortcut: string
  readonly onClick: () => void
}

function Tool({ icon, name, shortcut, onClick }: ToolProps): ReactNode {
  return (
    <ActionIcon aria-label={name} title={`${name} (${shortcut})`} onClick={onClick}>
      <Icon name={icon} size={14} />
    </ActionIcon>
  )
}
