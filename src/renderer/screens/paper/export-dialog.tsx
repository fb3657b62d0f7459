/** What may leave the app from here, in which format and language; and how the exports of this session went. */

import { Button, Modal, NativeSelect, Radio } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ExportWhat } from '@shared/ipc/paper-views'
import { templateNames } from '@shared/paper/templates'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { TemplateId } from '@shared/review/paper-terms'
import { app } from '@shared/words/app'
import { exportFormats, exporting as words, papers } from '@shared/words/papers'
import type { Language } from '@shared/words/say'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { unlockedReports } from '../../state/paper-standing'
import { ExportList } from './export-list'
import './paper.css'
import { usePaperLanguage } from './use-paper-language'

export interface ExportDialogProps {
  readonly engagementId: EngagementId | null
  readonly reportId: ReportId | null
  readonly template: TemplateId
  readonly onClose: () => void
}

const paperFormats = ['docx', 'pdf', 'html', 'md'] as const
const dataFormats = ['xlsx', 'csv', 'json'] as const
type PaperFormat = (typeof paperFormats)[number]
type DataFormat = (typeof dataFormats)[number]
const kinds = ['paper', 'data', 'marked-copy', 'reference-copy'] as const satisfies readonly ExportWhat['kind'][]
type Kind = (typeof kinds)[number]

export function ExportDialog(props: ExportDialogProps): ReactNode {
  const { say } = useWords()
  const { engagementId, reportId, template, onClose } = props
  const engagement = useQuery('engagement.open', engagementId === null ? null : { engagementId }).value
  const exports = useQuery('paper.exports', {})
  const [start, starting] = useCommand('paper.export')
  const [kind, setKind] = useState<Kind>('paper')
  const [paperFormat, setPaperFormat] = useState<PaperFormat>('docx')
  const [dataFormat, setDataFormat] = useState<DataFormat>('xlsx')
  const [language, setLanguage] = usePaperLanguage()
  const isRunning = exports.value?.some(({ state }) => state === 'running') ?? false
  const hindrance = (one: Kind): string | null => hindranceOf(one, props, engagement, say)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (hindrance(kind) !== null || isRunning || starting.isRunning) return
    const what = whatOf(kind, { template, language, paperFormat, dataFormat })
    // findings and figures are those of the whole engagement where there is one
    const over = kind === 'reference-copy' || (kind === 'paper' && template === 'issues') ? null : reportId
    void start({ engagementId, reportId: over, what })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size={620}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form className="paper-form" onSubmit={submit}>
        <ErrorNotice error={starting.error} onDismiss={starting.dismiss} />
        <Radio.Group
          aria-label={say(words.what)}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'paper')}
        >
          {kinds.map((one) => (
            <Radio
              key={one}
              size="xs"
              value={one}
              label={labelOf(one, template, reportId, say)}
              description={hindrance(one)}
              disabled={hindrance(one) !== null}
              {...(one === 'paper' ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Radio.Group>
        <div className="export-fields">
          {kind === 'paper' && <FormatSelect formats={paperFormats} value={paperFormat} onChange={setPaperFormat} />}
          {kind === 'data' && <FormatSelect formats={dataFormats} value={dataFormat} onChange={setDataFormat} />}
          <NativeSelect
            size="xs"
            label={say(words.language)}
            value={language}
            data={[
              { value: 'zh', label: say(papers.chinese) },
              { value: 'en', label: say(papers.english) },
            ]}
            onChange={(event) => setLanguage(event.currentTarget.value === 'en' ? 'en' : 'zh')}
          />
        </div>
        <p className="quiet">{say(words.keepsFiles)}</p>
        <div className="paper-form-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.close)}
          </Button>
          <Button
            size="xs"
            type="submit"
            variant="filled"
            disabled={hindrance(kind) !== null || isRunning}
            loading={starting.isRunning}
          >
            {say(words.start)}
          </Button>
        </div>
      </form>
      <ErrorNotice error={exports.error} />
      <ExportList exports={exports.value ?? []} />
    </Modal>
  )
}

interface FormatSelectProps<F extends keyof typeof exportFormats> {
  readonly formats: readonly F[]
  readonly value: F
  readonly onChange: (format: F) => void
}

function FormatSelect<F extends keyof typeof exportFormats>(props: FormatSelectProps<F>): ReactNode {
  const { say } = useWords()
  const { formats, value, onChange } = props
  return (
    <NativeSelect
      size="xs"
      label={say(words.format)}
      value={value}
      data={formats.map((one) => ({ value: one, label: say(exportFormats[one]) }))}
      onChange={(event) => {
        const chosen = formats.find((one) => one === event.currentTarget.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    />
  )
}

type Say = ReturnType<typeof useWords>['say']

function labelOf(kind: Kind, template: TemplateId, reportId: ReportId | null, say: Say): string {
  if (kind === 'paper') return say(words.paper, { name: say(templateNames[template]) })
  if (kind === 'data') return say(reportId === null ? words.dataOfAll : words.data)
  return say(words[kind])
}

/** Why it cannot be exported from here; null when it can. */
function hindranceOf(
  kind: Kind,
  { engagementId, reportId, template }: ExportDialogProps,
  engagement: EngagementView | null,
  say: Say,
): string | null {
  switch (kind) {
    case 'paper':
      if (template === 'issues') return engagementId === null ? say(words.needsEngagement) : null
      return reportId === null ? say(words.needsReport) : null
    case 'data':
      return null
    case 'marked-copy':
      return reportId === null ? say(words.needsReport) : null
    case 'reference-copy': {
      if (engagement === null) return say(words.needsEngagement)
      const n = unlockedReports(engagement)
      return n === 0 && engagement.reports.length > 0 ? null : say(words.needsLock, { n })
    }
  }
}

interface Chosen {
  readonly template: TemplateId
  readonly language: Language
  readonly paperFormat: PaperFormat
  readonly dataFormat: DataFormat
}

function whatOf(kind: Kind, { template, language, paperFormat, dataFormat }: Chosen): ExportWhat {
  if (kind === 'paper') return { kind, template, language, format: paperFormat }
  return kind === 'data' ? { kind, language, format: dataFormat } : { kind, language }
}
