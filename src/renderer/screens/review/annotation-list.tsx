/** Every annotation of the report in its order, filtered with honest counts; those without a place wait on top. */

import { NativeSelect } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { annotations as words } from '@shared/words/annotate'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { useWords } from '../../parts/words'
import {
  allKinds,
  everyAnnotation,
  orphanedAnnotations,
  passesFilter,
  placedAnnotations,
  type PlacedAnnotation,
} from '../../state/annotated'
import type { Audit } from '../../state/audit'
import { AnnotationSign } from './annotation-sign'
import type { Desk } from './desk'
import { FilterToggle } from './finding-filter-bar'
import { IdleCorrections } from './idle-corrections'
import { OrphanTray } from './orphan-tray'

export function AnnotationList({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { audit } = desk
  if (audit === null) return <p className="pane-note">{say(words.needEngagement)}</p>
  const lost = orphanedAnnotations(audit.review.annotations)
  return (
    <div className="list-with-filter">
      <IdleCorrections desk={desk} audit={audit} />
      {lost.length > 0 && <OrphanTray desk={desk} audit={audit} lost={lost} />}
      {audit.review.annotations.length === 0 ? (
        <div className="pane-note">
          <p>{say(words.none)}</p>
          <p className="quiet">{say(words.noneHow)}</p>
        </div>
      ) : (
        <Placed desk={desk} audit={audit} />
      )}
    </div>
  )
}

function Placed({ desk, audit }: { readonly desk: Desk; readonly audit: Audit }): ReactNode {
  const { say } = useWords()
  const [filter, setFilter] = useState(everyAnnotation)
  const list = useRef<HTMLUListElement>(null)
  const placed = placedAnnotations(audit.review.annotations)
  const shown = placed.filter((one) => passesFilter(one, filter))
  const people = [...new Map(placed.map(({ by }) => [by.id, by]))].map(([, by]) => by)
  const tags = [...new Set(placed.flatMap((one) => one.tags))].toSorted()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    <>
      <div className="filter-bar">
        <span className="filter-count" role="status">
          {say(words.shown, { shown: shown.length, total: placed.length })}
        </span>
        <span className="filter-group" role="group" aria-label={say(words.kinds)}>
          {allKinds.map((kind) => (
            <FilterToggle
              key={kind}
              isOn={filter.kinds.includes(kind)}
              onToggle={() =>
                setFilter({ ...filter, kinds: allKinds.filter((one) => (one === kind) !== filter.kinds.includes(one)) })
              }
            >
              {say(words[kind])} {placed.filter((one) => one.kind === kind).length}
            </FilterToggle>
          ))}
        </span>
        <span className="filter-end">
          <NativeSelect
            aria-label={say(words.person)}
            value={filter.person ?? ''}
            data={[
              { value: '', label: say(words.everyone) },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setFilter({ ...filter, person: event.currentTarget.value || null })}
          />
          <NativeSelect
            aria-label={say(words.tag)}
            value={filter.tag ?? ''}
            data={[{ value: '', label: say(words.allTags) }, ...tags]}
            onChange={(event) => setFilter({ ...filter, tag: event.currentTarget.value || null })}
          />
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className="rows" onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <Row key={one.id} desk={desk} audit={audit} annotation={one} />
        ))}
      </ul>
    </>
  )
}

interface RowProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly annotation: PlacedAnnotation
}

function Row({ desk, audit, annotation }: RowProps): ReactNode {
  const { kind, id, text, tags, by, anchor } = annotation
  return (
    <li>
      <button
        type="button"
        data-row=""
        data-annotation={id}
        className="row row-annotation"
        aria-current={desk.selection?.kind === 'annotation' && desk.selection.id === id}
        onClick={() => desk.select({ kind: 'annotation', id })}
      >
        <AnnotationSign annotation={annotation} legend={audit.legend} short />
        <q lang="zh-CN">{anchor.quote}</q>
        <span className="row-words">
          {kind !== 'tick' && text}{' '}
          {tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
        <span className="quiet row-section">{by.name}</span>
      </button>
    </li>
  )
}
