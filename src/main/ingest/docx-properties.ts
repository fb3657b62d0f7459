/** Reads what a Word paragraph and a run say of themselves: style, list, rank, whether they are shown. */

import type { Story } from './docx-context'
import { isOn, wholeNumber } from './docx-values'
import type { Attributes } from './xml-attributes'

/** What is done at the beginning and at the end of each element that is read, by its name. */
export interface PropertyReader {
  readonly open: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close: Readonly<Record<string, () => void>>
}

/** `stories` = the open flows, innermost last. */
export function propertyReader(stories: readonly Story[]): PropertyReader {
  function setInside(inside: boolean): () => void {
    return () => {
      const paragraph = stories.at(-1)?.paragraph
      if (paragraph) paragraph.inProperties = inside
    }
  }
  return {
    open: {
      'w:pPr': setInside(true),
      'w:pStyle'(attributes) {
        const paragraph = stories.at(-1)?.paragraph
        if (paragraph) paragraph.style = attributes.get('w:val')
      },
      'w:numId'(attributes) {
        const paragraph = stories.at(-1)?.paragraph
        if (paragraph) paragraph.list = attributes.get('w:val')
      },
      'w:ilvl'(attributes) {
        const paragraph = stories.at(-1)?.paragraph
        if (paragraph) paragraph.level = wholeNumber(attributes.get('w:val'), 0, 8, 0)
      },
      'w:outlineLvl'(attributes) {
        const paragraph = stories.at(-1)?.paragraph
        if (paragraph) paragraph.outline = wholeNumber(attributes.get('w:val'), 0, 9, 9)
      },
      'w:rStyle'(attributes) {
        const story = stories.at(-1)
        if (story?.paragraph?.inProperties === false) story.run.style = attributes.get('w:val')
      },
      'w:vanish'(attributes) {
        const story = stories.at(-1)
        const isHidden = isOn(attributes.get('w:val'))
        if (story?.paragraph?.inProperties === false) story.run.hidden = isHidden
        // a hidden paragraph mark: Word shows the next paragraph in the same line
        else if (story?.paragraph && isHidden) story.paragraph.joinsNext = true
      },
      'w:vertAlign'(attributes) {
        const story = stories.at(-1)
        const value = attributes.get('w:val')
        if (story?.paragraph?.inProperties === false)
          story.run.raised = value === 'superscript' || value === 'subscript'
      },
    },
    close: { 'w:pPr': setInside(false) },
  }
}
