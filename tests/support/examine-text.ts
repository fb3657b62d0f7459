/** Reads a plain text as the app does, from characters to marks, without a worker or a file. */

import type { PriorSubject, Subject } from '../../src/shared/checks/check'
import { defaultCheckSettings } from '../../src/shared/checks/check'
import type { RunResult } from '../../src/shared/checks/outcome'
import { runChecks } from '../../src/shared/checks/run'
import { documentFromText } from '../../src/shared/document/from-text'
import { formOf } from '../../src/shared/forms/index'
import { recogniseForm } from '../../src/shared/forms/recognise'
import { extractReport } from '../../src/shared/report/extract'
import { readFacts } from '../../src/shared/report/facts'

export interface Examined {
  readonly subject: Subject
  readonly result: RunResult
}

/** Throws where no form is recognised: the text is no such report. */
export function examineText(text: string, priorText?: string): Examined {
  const subject: Subject = {
    ...read(text),
    ...(priorText === undefined ? {} : { prior: read(priorText) }),
    settings: defaultCheckSettings,
  }
  return { subject, result: runChecks(subject) }
}

function read(text: string): PriorSubject {
  const document = documentFromText(text, 'txt', 'utf-8')
  const best = recogniseForm(document)[0]
  if (best === undefined) throw new Error('not a report')
  const form = formOf(best.form)
  const report = extractReport(document, form)
  return { document, form, report, facts: readFacts(document, report, form) }
}
