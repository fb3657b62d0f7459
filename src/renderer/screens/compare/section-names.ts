/** What the sections of a comparison are called: by the heading that stands in the report, else by the form. */

import type { ReportContent } from '@shared/ipc/views'
import { compare } from '@shared/words/compare'
import type { Speaker } from '../../parts/words'
import type { ComparedSection, Side } from '../../state/compared'
import { sectionTitle } from '../../state/section-title'

/** The heading of the section of that side, whatever its key there; null where none stands. */
export function sideHeading(section: ComparedSection, side: Side, content: ReportContent): string | null {
  const starts = section.blocks.flatMap((block) =>
    block.kind === 'moved' && side === 'prior' ? [] : (block[side] ?? []),
  )
  const start = Math.min(...starts.map((one) => one.start))
  const end = Math.max(...starts.map((one) => one.end))
  const found = content.report.sections.find(
    ({ headingSpan }) => headingSpan !== null && start <= headingSpan.start && headingSpan.start < end,
  )
  return found?.heading ?? null
}

/** By its key, in the language of the screen; `front` is what stands before the first section. */
export function sectionName(say: Speaker['say'], key: string, content: ReportContent): string {
  return key === 'front' ? say(compare.front) : sectionTitle(content, key, say)
}
