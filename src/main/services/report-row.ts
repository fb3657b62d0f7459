/** A stored report as a line of the list. */

import { Layout } from '../../shared/ipc/shapes'
import { FormId } from '../../shared/review/read-as'
import type { ReportRow } from '../../shared/ipc/views'
import type { ListedReport } from '../store/reports'

const bodyKinds = ['government', 'department', 'township', 'unknown'] as const

export function rowOf(report: ListedReport): ReportRow {
  const { run } = report
  return {
    id: report.id,
    fileName: report.fileName,
    status: run?.status ?? 'reading',
    error: run?.error ?? null,
    title: run?.title ?? null,
    bodyName: run?.bodyName ?? null,
    bodyKind: bodyKinds.find((kind) => kind === run?.bodyKind) ?? null,
    year: run?.year ?? null,
    form: FormId.nullable()
      .catch(null)
      .parse(run?.form ?? null),
    layout: Layout.nullable()
      .catch(null)
      .parse(run?.layout ?? null),
    format: run?.format ?? null,
    encoding: run?.encoding ?? null,
    bytes: report.bytes,
    sha256: report.fileHash,
    findings: run?.counts ?? null,
    untested: run?.untested ?? null,
    ticks: run?.ticks ?? null,
    coverage: run?.coverage ?? null,
    ruleSet: run?.ruleSet ?? null,
    importedAt: report.importedAt,
  }
}
