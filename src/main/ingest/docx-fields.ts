/** Fields of a Word document: their result is shown, their instruction is not. */

import type { Story } from './docx-context'
import { shownByCode } from './docx-symbols'

export interface Fields {
  readonly isShown: (story: Story | undefined) => boolean
  /** At `w:fldChar`. Gives what a field shows that ended without a result. */
  readonly turn: (story: Story, type: string | undefined) => string
  readonly addCode: (story: Story | undefined, code: string) => void
  /** Counts text that is not shown because it stands in an instruction. */
  readonly lose: (characters: number) => void
  /** Characters in instructions of fields that never ended: a broken file, not an instruction. */
  readonly lost: () => number
}

const longestCode = 2000

/** `heeded` = false looks through all fields, where they are so broken that text would vanish in them. */
export function fieldReader(heeded: boolean): Fields {
  let lost = 0
  let rightly = 0
  return {
    isShown: (story) => !heeded || (story?.fields.every((field) => field.inResult) ?? true),
    turn(story, type) {
      if (type === 'begin') story.fields.push({ inResult: false, code: '' })
      const open = story.fields.at(-1)
      if (type === 'separate' && open !== undefined) open.inResult = true
      if (type !== 'end') return ''
      story.fields.pop()
      if (story.fields.every((field) => field.inResult)) rightly = lost
      return open === undefined || open.inResult ? '' : shownByCode(open.code)
    },
    addCode(story, code) {
      const open = story?.fields.at(-1)
      if (open !== undefined && open.code.length < longestCode) open.code += code
    },
    lose(characters) {
      lost += characters
    },
    lost: () => lost - rightly,
  }
}
