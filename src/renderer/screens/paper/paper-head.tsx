/** The head of a paper: which kind it is, in which language, and what can be done with it. */

import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { templateNames } from '@shared/paper/templates'
import { TemplateId } from '@shared/review/paper-terms'
import { papers as words } from '@shared/words/papers'
import type { Language } from '@shared/words/say'
import { useWords } from '../../parts/words'

export interface PaperHeadProps {
  readonly template: TemplateId
  /** Kinds that can be written here. */
  readonly possible: readonly TemplateId[]
  readonly language: Language
  readonly onTemplate: (template: TemplateId) => void
  readonly onLanguage: (language: Language) => void
  /** Null where there is no engagement to keep it in. */
  readonly onEditTemplate: (() => void) | null
  readonly onVerify: () => void
  readonly onExport: () => void
}

export function PaperHead(props: PaperHeadProps): ReactNode {
  const { say } = useWords()
  const { template, possible, language, onEditTemplate } = props
  return (
    <div className="paper-head">
      <NativeSelect
        aria-label={say(words.template)}
        value={template}
        data={possible.map((one) => ({ value: one, label: say(templateNames[one]) }))}
        onChange={(event) => {
          const chosen = TemplateId.safeParse(event.currentTarget.value)
          if (chosen.success) props.onTemplate(chosen.data)
        }}
      />
      <NativeSelect
        aria-label={say(words.language)}
        title={say(words.languageNote)}
        value={language}
        data={[
          { value: 'zh', label: say(words.chinese) },
          { value: 'en', label: say(words.english) },
        ]}
        onChange={(event) => props.onLanguage(event.currentTarget.value === 'en' ? 'en' : 'zh')}
      />
      <span className="paper-acts">
        {onEditTemplate !== null && <Button onClick={onEditTemplate}>{say(words.editTemplate)}</Button>}
        <Button onClick={props.onVerify}>{say(words.verify)}</Button>
        <Button variant="filled" onClick={props.onExport}>
          {say(words.export)}
        </Button>
      </span>
    </div>
  )
}
