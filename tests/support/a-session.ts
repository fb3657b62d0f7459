/** A small engagement in which every kind of thing that is evidence was stored: for tests that alter or lose some of it. */

import { ReportId, type EngagementId, type PersonId } from '../../src/shared/review/ids'
import { anchorOn } from '../../src/shared/review/place'
import type { TestDesk } from './a-desk'
import { someTerms } from './a-desk'

export interface SmallSession {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly preparer: PersonId
  readonly reviewer: PersonId
}

/** One report decided, annotated, corrected, signed, reviewed and locked. @param text a report with a table and findings */
export async function aSignedSession(test: TestDesk, text: string | Uint8Array): Promise<SmallSession> {
  const { call } = test
  const preparer = (await call('person.choose', { kind: 'new', name: '张三' })).person?.id
  if (!preparer) throw new Error('bug: nobody was seated')
  const { id: engagementId } = await call('engagement.create', { terms: someTerms, roles: ['preparer'] })
  await call('person.add', { engagementId, personId: null, name: '李四', roles: ['reviewer'] })
  const { people } = await call('engagement.open', { engagementId })
  const reviewer = people.find(({ name }) => name === '李四')?.id
  if (!reviewer) throw new Error('bug: no reviewer')
  const reportId = await test.bring('report.txt', text)
  await call('engagement.add-reports', { engagementId, reportIds: [reportId] })
  const { content } = await call('report.open', { reportId, engagementId })
  if (!content) throw new Error('not a report')
  const { document, report } = content
  const figure = report.figures.find((one) => one.state === 'stated' && one.span !== null)
  if (!figure?.span) throw new Error('no figure')
  const anchor = anchorOn(document.text, report, figure.span)
  await call('annotation.add', {
    engagementId,
    annotation: { reportId, kind: 'note', anchor, text: '与台账核对', tags: ['台账'], colour: 'yellow' },
  })
  const { line, column } = figure
  const correction = { engagementId, reportId, line, column, after: `${figure.value}1`, reason: '原件如此' }
  await call('correction.add', correction)
  for (const { key } of await call('finding.list', { engagementId, reportId })) {
    const targets = [{ reportId, keys: [key] }]
    await call('finding.dispose', { engagementId, targets, disposition: 'dismissed', reason: '口径不同', remedy: null })
  }
  const { untested } = await call('review.open', { engagementId, reportId })
  if (untested.length > 0) await call('untested.read', { engagementId, reportId, keys: untested.map(({ key }) => key) })
  const signature = { engagementId, reportId, section: null, independent: true }
  await call('signoff.sign', { ...signature, role: 'preparer' })
  await call('person.choose', { kind: 'known', personId: reviewer })
  await call('signoff.sign', { ...signature, role: 'reviewer' })
  await call('signoff.lock', { engagementId, reportId })
  return { engagementId, reportId, preparer, reviewer }
}
