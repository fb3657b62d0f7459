/** The scoreboard as tables a person can read: by kind of fault, by check, by layout, and what went wrong. */

import type { FalseAlarm, Scores } from './scoreboard'
import { ofFamily, share } from './scoreboard'
import type { Verdict } from './judge'

export function printed(scores: Scores): string {
  const { verdicts } = scores
  return [
    summary(scores),
    '## By kind of fault',
    kinds(verdicts),
    '## By check',
    'Of the faults in which a check has a part, how many it reports itself; the others were found by another check.',
    '',
    byCheck(verdicts),
    '## By layout',
    byLayout(verdicts),
  ].join('\n\n')
}

const percent = (value: number): string => `${(value * 100).toFixed(value === 1 ? 0 : 1)} %`

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

function summary({ cleanReports, falseAlarms, onClean, verdicts }: Scores): string {
  const cells = verdicts.filter((one) => one.fault.isTested === true)
  const three = cells.filter(ofFamily('table three'))
  const four = cells.filter(ofFamily('table four'))
  const older = cells.filter(ofFamily('statistics table'))
  const prose = verdicts.filter((one) => /^(?:tied|total|part|rate|growth|repeat):/.test(one.fault.kind))
  const strangers = verdicts.reduce((sum, one) => sum + one.strangers.length, 0)
  const detected = (of: readonly Verdict[]): string => `${percent(share(of, (one) => one.isDetected))} of ${of.length}`
  const located = (of: readonly Verdict[]): string => `${percent(share(of, (one) => one.isLocalised))} of ${of.length}`
  return table(
    ['what', 'reached', 'asked for'],
    [
      ['faults in cells of an identity found', detected(cells), '99 %'],
      ['S1 and S2 findings on clean reports', `${falseAlarms.length} on ${cleanReports}`, '0'],
      ['S1 and S2 findings that the planted fault does not account for', `${strangers} on ${verdicts.length}`, '0'],
      ['faulty cell and right value named, all tables', located(cells), '95 %'],
      ['... table three', located(three), '95 %'],
      ['... table four, whose cells take part in one sum only', located(four), '—'],
      ['... statistics table of 2014, likewise', located(older), '—'],
      ['prose totals, parts, rates and tied numbers found', detected(prose), '97 %'],
      ['... without lists that no word and no axis makes complete', detected(prose.filter(announced)), '97 %'],
      ['S3 and S4 findings on clean reports', `${onClean['S3'] ?? 0} and ${onClean['S4'] ?? 0}`, '—'],
    ],
  )
}

/** A word or an axis makes the list complete, or another statement says the same: all but lists of topics and of kinds. */
export function announced({ fault }: Verdict): boolean {
  return !/: (?:topic|explanations?)$/.test(fault.kind)
}

function grouped<T>(of: readonly T[], key: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(of, key)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function kinds(verdicts: readonly Verdict[]): string {
  return table(
    ['fault', 'planted', 'found', 'located', 'S1, S2 elsewhere'],
    grouped(verdicts, ({ fault }) => `${fault.family}: ${fault.kind}`).map(([kind, of]) => [
      kind,
      of.length,
      percent(share(of, (one) => one.isDetected)),
      of.some((one) => one.fault.isTested === true) ? percent(share(of, (one) => one.isLocalised)) : '',
      of.reduce((sum, one) => sum + one.strangers.length, 0),
    ]),
  )
}

function byCheck(verdicts: readonly Verdict[]): string {
  const parts = verdicts.flatMap((one) => one.fault.codes.map((code) => ({ code, one })))
  return table(
    ['check', 'faults', 'reported by it', 'found at all'],
    grouped(parts, ({ code }) => code).map(([code, of]) => [
      code,
      of.length,
      percent(of.filter(({ one }) => one.said.some((finding) => finding.code === code)).length / of.length),
      percent(of.filter(({ one }) => one.isDetected).length / of.length),
    ]),
  )
}

function byLayout(verdicts: readonly Verdict[]): string {
  return table(
    ['layout', 'planted', 'found', 'cells located', 'S1, S2 elsewhere'],
    grouped(verdicts, ({ layout }) => layout.id).map(([layout, of]) => [
      layout,
      of.length,
      percent(share(of, (one) => one.isDetected)),
      percent(
        share(
          of.filter((one) => one.fault.isTested === true),
          (one) => one.isLocalised,
        ),
      ),
      of.reduce((sum, one) => sum + one.strangers.length, 0),
    ]),
  )
}

/** What to look at: a few of each kind of miss, with all that is needed to see it again. */
export function misses(scores: Scores, most = 4): string {
  const lines: string[] = []
  const show = (title: string, all: readonly string[]): void => {
    if (all.length > 0) lines.push(`\n${title} (${all.length})`, ...all.slice(0, most).map((one) => `  ${one}`))
  }
  for (const [code, of] of grouped(scores.falseAlarms, (one) => one.finding?.code ?? 'unread'))
    show(`false alarm ${code}`, of.map(alarm))
  const missed = scores.verdicts.filter((one) => !one.isDetected)
  for (const [kind, of] of grouped(missed, ({ fault }) => `${fault.family}: ${fault.kind}`))
    show(`not found ${kind}`, of.map(told))
  const lost = scores.verdicts.filter((one) => one.fault.isTested === true && one.isDetected && !one.isLocalised)
  for (const [family, of] of grouped(lost, ({ fault }) => fault.family)) show(`not located ${family}`, of.map(told))
  const strange = scores.verdicts.filter((one) => one.strangers.length > 0)
  for (const [kind, of] of grouped(
    strange,
    ({ fault, strangers }) => `${strangers[0]?.code ?? ''} after ${fault.family}: ${fault.kind}`,
  )) {
    show(
      `stranger ${kind}`,
      of.map((one) => `${place(one)} ${one.strangers.map((finding) => finding.message.zh).join(' / ')}`),
    )
  }
  return lines.join('\n')
}

function alarm({ seed, form, layout, finding }: FalseAlarm): string {
  const said =
    finding === null
      ? 'not read'
      : `${finding.message.zh} «${finding.evidence
          .map(({ quote }) => quote)
          .join(' | ')
          .slice(0, 160)}»`
  return `seed ${seed} ${form} ${layout}: ${said}`
}

function place({ fault, layout }: Verdict): string {
  const cell =
    fault.cell === undefined ? '' : ` ${fault.cell.line}/${fault.cell.column} ${fault.cell.was}→${fault.cell.now}`
  return `seed ${fault.report.seed} ${fault.report.form} ${layout.id}${cell}${fault.note === undefined ? '' : ` ${fault.note}`}${fault.passage === undefined ? '' : ` “${fault.passage.slice(0, 160)}”`}:`
}

function told(one: Verdict): string {
  const said = one.said.map(
    (finding) =>
      `${finding.code} ${finding.suspect ? `[${finding.suspect.line}/${finding.suspect.column}=${finding.suspect.proposed}] ` : ''}${finding.message.zh.slice(0, 60)}`,
  )
  return `${place(one)} ${said.length === 0 ? '(nothing said)' : said.slice(0, 3).join(' / ')}`
}
