/** The original text, with the marks of all checks and of the selection. */

import { ActionIcon, Switch } from '@mantine/core'
import { type ReactNode, type Ref, useCallback, useMemo } from 'react'
import type { Span } from '@shared/text/span'
import { review } from '@shared/words/review'
import { DocumentText, type DocumentTextHandle } from '../../parts/document-text/document-text'
import type { Marks } from '../../parts/document-text/highlights'
import type { RulerLane } from '../../parts/document-text/ruler'
import { Icon } from '../../parts/icon'
import { Panel } from '../../parts/panel'
import { useWords } from '../../parts/words'
import { placedAnnotations } from '../../state/annotated'
import { inkMarks, penMarks } from '../../state/annotation-marks'
import { trimmedSpan } from '../../state/annotation-target'
import { correctedSpans } from '../../state/corrected-cells'
import { litMarks, runMarks } from '../../state/text-marks'
import type { Desk, Hover } from './desk'
import { MarkLegend } from './mark-legend'
import { PickedTools } from './picked-tools'

export interface OriginalPaneProps {
  readonly desk: Desk
  readonly hover: Hover
  readonly handle: Ref<DocumentTextHandle>
  readonly onPick: (offset: number) => void
  readonly onHoverOffset: (offset: number | null) => void
  /** Characters were selected, or are no longer. */
  readonly onPickText: (at: Span | null) => void
  readonly onHighlight: (at: Span) => void
}

export function OriginalPane(props: OriginalPaneProps): ReactNode {
  const { desk, hover, handle, onPick, onHoverOffset, onPickText } = props
  const { say } = useWords()
  const { index, lit, occurrence, view } = desk
  const { run, document } = index.content
  const always = useMemo(
    () => runMarks(run, { tied: view.showTied, open: view.showOpen }),
    [run, view.showTied, view.showOpen],
  )
  const selected = useMemo(() => litMarks(lit), [lit])
  const annotated = desk.audit?.review.annotations
  const corrected = useMemo(() => correctedSpans(index), [index])
  const pens = useMemo(
    () => ({ ...penMarks(view.showAnnotations ? (annotated ?? []) : []), corrected }),
    [annotated, corrected, view.showAnnotations],
  )
  const ink = useMemo(
    () => inkMarks(view.showAnnotations ? (annotated ?? []) : [], corrected),
    [annotated, corrected, view.showAnnotations],
  )
  const pickText = useCallback(
    (at: Span | null) => onPickText(at === null ? null : trimmedSpan(document.text, at)),
    [onPickText, document],
  )
  const here = lit.places[occurrence]
  const hoverSpan = hover.span
  const cellSpan = hover.cell === null ? null : (index.figures.get(hover.cell)?.span ?? null)
  const marks: Marks = useMemo(
    () => ({
      ...pens,
      ...always,
      ...selected,
      hover: [hoverSpan ?? cellSpan].filter((one) => one !== null),
      here: here === undefined ? [] : [here],
    }),
    [pens, always, selected, hoverSpan, cellSpan, here],
  )
  const lanes: readonly RulerLane[] = useMemo(
    () => [
      { lane: 0, colour: '--hue-unread', spans: always.lost },
      { lane: 0, colour: '--hue-warn', spans: always.minor },
      { lane: 0, colour: '--hue-fail', spans: always.major },
      { lane: 1, colour: '--hue-info', spans: always.open },
      { lane: 1, colour: '--pen-ink', spans: placedAnnotations(annotated ?? []).map(({ span }) => span) },
    ],
    [always, annotated],
  )
  return (
    <Panel
      className="panel-text"
      title={say(review.original)}
      label={say(review.original)}
      tools={<Tools desk={desk} />}
    >
      <DocumentText
        document={document}
        showChrome={view.showChrome}
        showCharacters={view.showCharacters}
        label={say(review.text)}
        marks={marks}
        signed={lit.spans}
        lanes={lanes}
        rulerLabel={say(review.ruler, {
          findings: always.major.length + always.minor.length + always.lost.length,
          open: always.open.length,
        })}
        onPick={onPick}
        onHover={onHoverOffset}
        onSelectText={pickText}
        ink={ink}
        handle={handle}
      />
      <PickedTools desk={desk} onHighlight={props.onHighlight} />
    </Panel>
  )
}

function Tools({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { lit, occurrence, view, change, index } = desk
  const hasChrome = index.content.document.blocks.some(({ kind }) => kind === 'chrome')
  const hasTables = index.content.document.tables.length > 0
  const count = lit.places.length
  const step = (direction: 1 | -1) => desk.setOccurrence((occurrence + direction + count) % count)
  return (
    <>
      {count > 1 && (
        <span className="occurrences">
          <span className="quiet">
            {say(review.occurrence, { at: Math.min(occurrence, count - 1) + 1, of: count })}
          </span>
          <ActionIcon
            aria-label={say(review.previousOccurrence)}
            title={`${say(review.previousOccurrence)} (Shift+F4)`}
            onClick={() => step(-1)}
          >
            <Icon name="up" size={14} />
          </ActionIcon>
          <ActionIcon
            aria-label={say(review.nextOccurrence)}
            title={`${say(review.nextOccurrence)} (F4)`}
            onClick={() => step(1)}
          >
            <Icon name="down" size={14} />
          </ActionIcon>
        </span>
      )}
      {hasChrome && (
        <Switch
          size="xs"
          label={say(review.chrome)}
          title={say(review.chromeNote)}
          checked={view.showChrome}
          onChange={() => change({ kind: 'toggle', what: 'showChrome' })}
        />
      )}
      {hasTables && (
        <Switch
          size="xs"
          label={say(review.characters)}
          title={say(review.charactersNote)}
          checked={view.showCharacters}
          onChange={() => change({ kind: 'toggle', what: 'showCharacters' })}
        />
      )}
      <MarkLegend desk={desk} />
    </>
  )
}
