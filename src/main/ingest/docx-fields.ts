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
    isShown: (story) => !heeded || story === undefined || story.fields.inCode === 0,
    turn({ fields }, type) {
      if (type === 'begin') {
        fields.open.push({ inResult: false, isContents: false, code: '' })
        fields.inCode++
      }
      const field = fields.open.at(-1)
      if (type === 'separate' && field !== undefined && !field.inResult) {
        field.inResult = true
        fields.inCode--
        field.isContents = /^\s*TOC\b/i.test(field.code)
        if (field.isContents) fields.contents++
      }
      if (type !== 'end' || field === undefined) return ''
      fields.open.pop()
      if (!field.inResult) fields.inCode--
      if (field.isContents) fields.contents--
      if (fields.inCode === 0) rightly = lost
      return field.inResult ? '' : shownByCode(field.code)
    },
    addCode(story, code) {
      const open = story?.fields.open.at(-1)
      if (open !== undefined && open.code.length < longestCode) open.code += code
    },
    lose(characters) {
      lost += characters
    },
    lost: () => lost - rightly,
  }
}
