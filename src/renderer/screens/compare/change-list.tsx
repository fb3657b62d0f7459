/** Every change once, in the order of the texts, with counts that say what is not shown. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { changeKinds, changeList, compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { Change, ChangeKind } from '../../state/compare-changes'
import { changeMarks } from './change-marks'
import type { CompareDesk } from './desk'
import { ListRow, RowList } from './row-list'
import { SectionJump } from './section-jump'
import { sectionName } from './section-names'

/** As many at a time as draw at once. */
const atATime = 200
const longestExcerpt = 42

const kinds: readonly ChangeKind[] = ['changed', 'added', 'removed', 'moved', 'stale-year', 'quiet']

export function ChangeList({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { changes, walked, target, select, texts, pair } = desk
  const [only, setOnly] = useState<ChangeKind | null>(null)
  const [listed, list] = useState(atATime)
  const shown = only === null ? walked : walked.filter(({ kind }) => kind === only)
  const hidden = changes.length - walked.length
  return (
    <>
      <SectionJump desk={desk} />
      <div className="list-tools" role="group" aria-label={say(changeList.filter)}>
        {kinds.map((kind) => {
          const count = walked.filter((one) => one.kind === kind).length
          if (count === 0) return null
          return (
            <button
              key={kind}
              type="button"
              className="kind-chip"
              aria-pressed={only === kind}
              onClick={() => setOnly(only === kind ? null : kind)}
            >
              <span aria-hidden="true">{changeMarks[kind]}</span> {say(changeKinds[kind])}{' '}
              <span className="number">{count}</span>
            </button>
          )
        })}
      </div>
      <p className="list-note quiet" role="status">
        {say(changeList.shown, { shown: shown.length, total: changes.length })}
        {hidden > 0 && ` · ${say(changeList.hiddenQuiet, { n: hidden })}`}
      </p>
      {walked.length === 0 && (
        <p className="list-note">{say(changes.length === 0 ? changeList.none : changeList.noneLoud)}</p>
      )}
      <RowList label={say(changeList.title)}>
        {shown.slice(0, listed).map((change) => (
          <li key={change.key}>
            <ListRow
              name={{ 'data-change': change.kind }}
              isHere={target?.kind === 'change' && target.key === change.key}
              onTake={() => select({ kind: 'change', key: change.key })}
              sign={
                <span className={`list-mark mark-${change.kind}`}>
                  <span aria-hidden="true">{changeMarks[change.kind]}</span>
                  <span className="only-read">{say(changeKinds[change.kind])}</span>
                </span>
              }
            >
              <span lang="zh-CN">{excerpt(change, texts[change.side])}</span>
              <span className="quiet">
                {sectionName(say, change.section, pair.current)}
                {change.isNotCompared && ` · ⊘ ${say(compare.notComparedShort)}`}
              </span>
            </ListRow>
          </li>
        ))}
      </RowList>
      {shown.length > listed && (
        <Button size="compact-xs" m={8} onClick={() => list(listed + atATime)}>
          {say(changeList.more, { n: Math.min(atATime, shown.length - listed) })}
        </Button>
      )}
    </>
  )
}

function excerpt({ at }: Change, text: string): string {
  const words = text
    .slice(at.start, Math.min(at.end, at.start + 4 * longestExcerpt))
    .trim()
    .replaceAll(/\s+/gu, ' ')
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words
}
