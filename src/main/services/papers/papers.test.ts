import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk, someTerms, type TestDesk } from '../../../../tests/support/a-desk'
import { sampleBytes, samples } from '../../../../tests/support/a-paper'
import { aSignedSession } from '../../../../tests/support/a-session'
import type { FoundPaper } from '../../export/found'
import { docxOf } from '../../export/docx'
import { htmlOf } from '../../export/html'
import { markdownOf } from '../../export/markdown'
import { succeed } from '../../../shared/ipc/result'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { textOf } from '../../../shared/paper/runs'
import { statementsOf } from '../../../shared/paper/statements'
import { hashOf } from '../store-files'
import { commitDeed } from '../review/committed'
import { workspaceEvidence } from './evidence'
import { findPaper } from './found-paper'
import { makePaper, type MadePaper } from './make-paper'
import { verifyPaper, type VerifiedPaper } from './verify-paper'

const clock = { tool: { name: 'crossfoot', version: '0.1.0' }, offset: () => 480 }

let test: TestDesk
beforeEach(() => {
  test = aDesk()
})

async function paperOf(engagementId: EngagementId | null, reportId: ReportId): Promise<MadePaper> {
  const made = await makePaper(test.desk, clock, { engagementId, reportId, template: 'memo', language: 'zh' })
  if (!made.ok) return expect.fail(made.error.message.en)
  return made.value
}

async function found(bytes: Uint8Array): Promise<FoundPaper> {
  return (await findPaper(bytes)) ?? expect.fail('no paper')
}

function verified(paper: FoundPaper): Promise<VerifiedPaper> {
  return verifyPaper(paper, workspaceEvidence(test.file.db, hashOf), {
    pool: test.desk.pool,
    ruleSet: test.desk.ruleSet,
  })
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a paper over a locked report', () => {
  it('tells every decision, and holds in every format', async () => {
    const { engagementId, reportId } = await aSignedSession(test, sampleBytes(samples[2] ?? ''))
    const paper = await paperOf(engagementId, reportId)
    const said = statementsOf(paper.words.paper)
    const decided = await test.call('finding.list', { engagementId, reportId })
    const dismissed = said.filter(({ id }) => id.startsWith('dismissed:') && !id.includes(':head:'))
    expect(dismissed.length).toBe(decided.length)
    for (const { message } of decided) expect(dismissed.some(({ text }) => text.includes(message.zh))).toBe(true)
    expect(said.find(({ id }) => id === 'findings:none')).toBeDefined()
    const signed = said.filter(({ id }) => id.startsWith('sign-off:')).map(({ text }) => text)
    expect(signed.some((text) => text.includes('张三'))).toBe(true)
    expect(signed.some((text) => text.includes('李四') && text.includes('认可'))).toBe(true)
    expect(said.find(({ id }) => id === 'sign-off:state')?.text).toContain('归档期限')
    for (const bytes of [docxOf(paper.written), encoded(htmlOf(paper.written)), encoded(markdownOf(paper.written))]) {
      const verdict = await verified(await found(bytes))
      expect(verdict.faults).toEqual([])
      expect(verdict).toMatchObject({ holds: true, recomputed: true, since: 0 })
    }
  })

  it('still holds under rules that came later, from the run that was signed', async () => {
    const { engagementId, reportId } = await aSignedSession(test, sampleBytes(samples[2] ?? ''))
    const html = htmlOf((await paperOf(engagementId, reportId)).written)
    test.setRuleSet('r2')
    expect(await verified(await found(encoded(html)))).toMatchObject({ holds: true, recomputed: true })
    expect(htmlOf((await paperOf(engagementId, reportId)).written).length).toBeGreaterThan(0)
  })
})

describe('a paper over an open report', () => {
  let engagementId: EngagementId
  let reportId: ReportId
  beforeEach(async () => {
    await test.call('person.choose', { kind: 'new', name: '张三' })
    engagementId = (await test.call('engagement.create', { terms: someTerms, roles: ['preparer'] })).id
    reportId = await test.bring('报告.txt', sampleBytes(samples[0] ?? ''))
    await test.call('engagement.add-reports', { engagementId, reportIds: [reportId] })
  })

  it('calls a hit suspected until a person confirms it', async () => {
    const [first] = (await test.call('finding.list', { engagementId, reportId })).filter(
      ({ severity }) => severity === 'S2',
    )
    const row = async (): Promise<string> =>
      statementsOf((await paperOf(engagementId, reportId)).words.paper).find(
        ({ id }) => id === `findings:${first?.key}`,
      )?.text ?? ''
    expect(await row()).toContain('疑似：')
    const targets = [{ reportId, keys: [first?.key ?? ''] }]
    await test.call('finding.dispose', {
      engagementId,
      targets,
      disposition: 'confirmed',
      reason: '与台账一致',
      remedy: null,
    })
    expect(await row()).toContain('经核对，')
    expect(await row()).not.toContain('疑似：')
    expect(await row()).toContain('确认（张三')
  })

  it('holds for the state it tells, and counts what was decided since', async () => {
    const html = encoded(htmlOf((await paperOf(engagementId, reportId)).written))
    const [first] = await test.call('finding.list', { engagementId, reportId })
    const targets = [{ reportId, keys: [first?.key ?? ''] }]
    await test.call('finding.dispose', { engagementId, targets, disposition: 'confirmed', reason: '', remedy: null })
    expect(await verified(await found(html))).toMatchObject({ holds: true, since: 1 })
  })

  it('says that the form was named by a person, and holds under it', async () => {
    const said = async (): Promise<readonly string[]> =>
      statementsOf((await paperOf(engagementId, reportId)).words.paper).map(({ text }) => text)
    expect((await said()).some((text) => text.includes('由审核人员指定'))).toBe(false)
    const choice = { engagementId, reportId, encoding: null, form: '2021' as const, reason: '表格是2021年格式' }
    await test.call('reading.choose', choice)
    expect((await said()).some((text) => text.includes('由审核人员指定'))).toBe(true)
    const html = encoded(htmlOf((await paperOf(engagementId, reportId)).written))
    expect(await verified(await found(html))).toMatchObject({ holds: true, recomputed: true, faults: [] })
  })

  it('keeps the auditor’s words apart, and shows where generated ones changed under them', async () => {
    const before = (await paperOf(engagementId, reportId)).words.paper
    const reason = before.parts.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'conclusion:reason')
    const base = reason?.kind === 'paragraph' ? textOf(reason.runs) : ''
    const edit = { template: 'memo', language: 'zh' } as const
    const write = (block: string, text: string | null, on: string | null) =>
      commitDeed(test.desk, engagementId, {
        kind: 'paper-edited',
        paperOf: reportId,
        edit: { ...edit, block, text, base: on },
      })
    expect(write('conclusion:reason', '本报告须退回，共784件。', base)).toEqual(succeed(expect.anything()))
    write('slot:findings', '第一段。\n第二段，共98765件。', null)
    write('findings:gone:treatment', '留下的话', '旧')
    const after = await paperOf(engagementId, reportId)
    expect(after.words.placed.map(({ state, words }) => [words.block, state])).toEqual([
      ['conclusion:reason', 'in-place'],
      ['slot:findings', 'in-place'],
      ['findings:gone:treatment', 'homeless'],
    ])
    const said = statementsOf(after.words.paper)
    expect(said.filter(({ origin }) => origin === 'own').map(({ text }) => text)).toEqual([
      '第一段。',
      '第二段，共98765件。',
    ])
    // a number of the report holds, one that stands nowhere does not
    const verdict = await verified(await found(docxOf(after.written)))
    expect(verdict.faults.map(({ code, says }) => [code, says])).toEqual([['loose-number', '98765']])
    const [first] = (await test.call('finding.list', { engagementId, reportId })).filter(
      ({ severity }) => severity === 'S2',
    )
    const targets = [{ reportId, keys: [first?.key ?? ''] }]
    await test.call('finding.dispose', {
      engagementId,
      targets,
      disposition: 'dismissed',
      reason: '误报',
      remedy: null,
    })
    const conflict = (await paperOf(engagementId, reportId)).words.placed.find(
      ({ words }) => words.block === 'conclusion:reason',
    )
    expect(conflict?.state).toBe('conflict')
    expect(conflict?.generated).not.toBe(base)
  })

  it('finds what was changed in a file: words, numbers, references, the manifest itself', async () => {
    const { written } = await paperOf(engagementId, reportId)
    const html = htmlOf(written)
    const codes = async (text: string): Promise<string[]> =>
      (await verified(await found(encoded(text)))).faults.map(({ code }) => code)
    expect(await codes(html)).toEqual([])
    expect(await codes(html.replace('>784<', '>785<'))).toContain('altered')
    expect(await codes(html.replace('</main>', '<p>另有 31415 件。</p></main>'))).toEqual(['added', 'loose-number'])
    expect(await codes(html.replaceAll('行政许可', '行政处罚'))).toContain('differs')
    expect(await codes(html.replace(/<tr data-id="findings:[^>]*>.*?<\/tr>/, ''))).toContain('missing')
    // a forger who also puts the manifest right is found by the evidence
    const forged = html.replaceAll('784', '684')
    expect(await codes(forged)).toContain('differs')
    const [ref] = written.manifest.refs.map((one, i) => ({ one, i })).filter(({ one }) => one.kind === 'figure')
    const moved = html.replace(JSON.stringify(ref?.one), JSON.stringify({ ...ref?.one, column: 'change' }))
    expect(moved).not.toBe(html)
    expect(await codes(moved)).toContain('altered')
  })

  it('says so where the originals or the log are not at hand', async () => {
    const paper = await found(docxOf((await paperOf(engagementId, reportId)).written))
    test = aDesk()
    expect((await verified(paper)).faults.map(({ code }) => code)).toEqual(['evidence-missing'])
  })
})
