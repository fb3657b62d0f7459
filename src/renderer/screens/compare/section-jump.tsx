/** Goes to a section of both reports. */

import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { CompareDesk } from './desk'
import { sectionName } from './section-names'

export function SectionJump({ desk }: { readonly desk: CompareDesk }): ReactNode {
  const { say } = useWords()
  const { pair, target, select } = desk
  const keys = pair.comparison.sections.map(({ key }) => key)
  return (
    <NativeSelect
      className="section-jump"
      aria-label={say(compare.goToSection)}
      value={target?.kind === 'section' ? target.key : ''}
      data={[
        { value: '', label: say(compare.goToSection) },
        ...keys.map((key) => ({ value: key, label: sectionName(say, key, pair.current) })),
      ]}
      onChange={(event) => {
        const key = event.currentTarget.value
        select(key === '' ? null : { kind: 'section', key })
      }}
    />
  )
}
