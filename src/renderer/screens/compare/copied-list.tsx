/** The sentences of this year's report that last year's has too. */

import type { ReactNode } from 'react'
import { sliceSpan } from '@shared/text/span'
import { copiedList, compareLists } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { CompareDesk } from './desk'
import { ListRow, RowList } from './row-list'
import { sectionName } from './section-names'

export function CopiedList({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { target, select, texts, pair } = desk
  const { copied } = pair.comparison
  const { sentences, excluded } = copied
  return (
    <>
      <p className="list-note quiet">{say(copiedList.summary, { copied: copied.copied, sentences, excluded })}</p>
      {copied.list.length === 0 && <p className="list-note">{say(copiedList.none)}</p>}
      <RowList label={say(compareLists.copied)}>
        {copied.list.map(({ section, prior, current }) => (
          <li key={current.start}>
            <ListRow
              isHere={target?.kind === 'places' && target.current[0]?.start === current.start}
              onTake={() => select({ kind: 'places', prior: [prior], current: [current] })}
            >
              <span lang="zh-CN">{sliceSpan(texts.current, current).trim()}</span>
              <span className="quiet">{sectionName(say, section, pair.current)}</span>
            </ListRow>
          </li>
        ))}
      </RowList>
    </>
  )
}
