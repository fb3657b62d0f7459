/** Calls of the review: findings, annotations, corrections, review notes, signatures. */

import type { reviewCalls } from '../../../shared/ipc/review-calls'
import {
  addAnnotation,
  addOwnFinding,
  addReference,
  changeAnnotation,
  reattachAnnotation,
  removeAnnotation,
  removeReference,
} from '../../services/review/annotations'
import { chooseReading } from '../../services/review/choose-reading'
import { addCorrection, withdrawCorrection } from '../../services/review/corrections'
import type { Desk } from '../../services/review/desk'
import {
  disposeFindings,
  listFindings,
  noteFinding,
  openFinding,
  overrideSeverity,
  previewDisposal,
  withdrawFinding,
} from '../../services/review/findings'
import { answerNote, clearNote, openNote, readUntested } from '../../services/review/notes'
import { openReview } from '../../services/review/review-view'
import { lockReport, previewSignature, sign, supplementReport, unlockReport } from '../../services/review/sign-offs'
import type { HandlersOf } from './handlers'

export function reviewHandlers(desk: Desk): HandlersOf<keyof typeof reviewCalls> {
  return {
    'finding.list': (input) => listFindings(desk, input),
    'finding.detail': (input) => openFinding(desk, input),
    'finding.preview': (input) => previewDisposal(desk, input),
    'finding.dispose': (input) => disposeFindings(desk, input),
    'finding.note': (input) => noteFinding(desk, input),
    'finding.severity': (input) => overrideSeverity(desk, input),
    'finding.add': (input) => addOwnFinding(desk, input),
    'finding.withdraw': (input) => withdrawFinding(desk, input),
    'review.open': (input) => openReview(desk, input),
    'annotation.add': (input) => addAnnotation(desk, input),
    'annotation.change': (input) => changeAnnotation(desk, input),
    'annotation.reattach': (input) => reattachAnnotation(desk, input),
    'annotation.remove': (input) => removeAnnotation(desk, input),
    'reference.add': (input) => addReference(desk, input),
    'reference.remove': (input) => removeReference(desk, input),
    'correction.add': (input) => addCorrection(desk, input),
    'correction.withdraw': (input) => withdrawCorrection(desk, input),
    'reading.choose': (input) => chooseReading(desk, input),
    'untested.read': (input) => readUntested(desk, input),
    'note.open': (input) => openNote(desk, input),
    'note.answer': (input) => answerNote(desk, input),
    'note.clear': (input) => clearNote(desk, input),
    'signoff.preview': (input) => previewSignature(desk, input),
    'signoff.sign': (input) => sign(desk, input),
    'signoff.lock': (input) => lockReport(desk, input),
    'signoff.unlock': (input) => unlockReport(desk, input),
    'signoff.supplement': (input) => supplementReport(desk, input),
  }
}
