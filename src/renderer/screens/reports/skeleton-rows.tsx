/** The shape of the list while it is being read, once that takes noticeably long. */

import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { app } from '@shared/words/app'
import { Delayed } from '../../parts/delayed'
import { useWords } from '../../parts/words'

export function SkeletonRows(): ReactNode {
  const { say } = useWords()
  return (
    <Delayed>
      <div className="skeleton-rows" role="status" aria-label={say(app.loading)}>
        {Array.from({ length: 8 }, (_, i) => (
          <Skeleton key={i} height={28} radius={2} />
        ))}
      </div>
    </Delayed>
  )
}
