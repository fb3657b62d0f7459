/** The template of a kind of paper in an engagement: its title and number, its parts in order, and the words they begin with. */

import { ActionIcon, Button, Checkbox, Modal, TextInput, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { TemplateView } from '@shared/ipc/paper-views'
import type { EngagementId } from '@shared/review/ids'
import type { PaperOutline } from '@shared/review/paper-terms'
import { app } from '@shared/words/app'
import { papers, templateForm as words } from '@shared/words/papers'
import type { Language } from '@shared/words/say'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'

export interface TemplateDialogProps {
  readonly engagementId: EngagementId
  readonly template: TemplateView
  /** Of the paper: its words are edited. */
  readonly language: Language
  readonly onClose: () => void
}

export function TemplateDialog({ engagementId, template, language, onClose }: TemplateDialogProps): ReactNode {
  const { say } = useWords()
  const [outline, setOutline] = useState<PaperOutline>(template.outline)
  const [send, sending] = useCommand('paper.template')
  const save = async (next: PaperOutline | null): Promise<void> => {
    const result = await send({ engagementId, template: template.id, outline: next })
    if (result.ok) onClose()
  }
  const isLetter = template.id === 'rectification'
  const pair = (of: 'title' | 'classification' | 'addressee') => ({
    size: 'xs' as const,
    maxLength: of === 'classification' ? 40 : 120,
    value: outline[of][language],
    onChange: (event: FormEvent<HTMLInputElement>) =>
      setOutline({ ...outline, [of]: { ...outline[of], [language]: event.currentTarget.value } }),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title, { name: say(template.name) })}
      size={760}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form
        className="paper-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save(outline)
        }}
      >
        <p className="quiet">
          {say(words.note, { language: say(language === 'zh' ? papers.chinese : papers.english) })}{' '}
          {template.changed !== null && say(words.changedBy, { name: template.changed.by.name })}
        </p>
        <ErrorNotice error={sending.error} onDismiss={sending.dismiss} />
        <div className="template-fields">
          <TextInput
            {...pair('title')}
            label={say(words.paperTitle)}
            placeholder={template.name[language]}
            data-autofocus
          />
          {template.id !== 'issues' && (
            <>
              <TextInput
                size="xs"
                maxLength={80}
                label={say(words.number)}
                description={say(words.numberNote)}
                value={outline.number}
                onChange={(event) => setOutline({ ...outline, number: event.currentTarget.value })}
              />
              <TextInput {...pair('classification')} label={say(words.classification)} />
              <TextInput
                size="xs"
                maxLength={40}
                label={say(words.version)}
                value={outline.version}
                onChange={(event) => setOutline({ ...outline, version: event.currentTarget.value })}
              />
            </>
          )}
          {isLetter && (
            <TextInput {...pair('addressee')} label={say(words.addressee)} placeholder={say(words.addresseeNote)} />
          )}
        </div>
        <Parts template={template} language={language} outline={outline} onChange={setOutline} />
        <div className="paper-form-acts">
          <Button size="xs" disabled={template.changed === null} onClick={() => void save(null)}>
            {say(words.usual)}
          </Button>
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" loading={sending.isRunning}>
            {say(words.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

interface PartsProps {
  readonly template: TemplateView
  readonly language: Language
  readonly outline: PaperOutline
  readonly onChange: (outline: PaperOutline) => void
}

type OutlinePart = PaperOutline['parts'][number]

function Parts({ template, language, outline, onChange }: PartsProps): ReactNode {
  const { say } = useWords()
  const { parts } = outline
  const usual = new Map(template.headings.map(({ key, heading }) => [key, heading[language]]))
  // a paper over an engagement has no other parts than its usual ones
  const possible = new Set(
    template.usual.parts.filter(({ included }) => included || template.scope === 'report').map(({ key }) => key),
  )
  const set = (at: number, part: OutlinePart): void => onChange({ ...outline, parts: parts.with(at, part) })
  const move = (at: number, step: 1 | -1): void => {
    const [part, other] = [parts[at], parts[at + step]]
    if (part === undefined || other === undefined) return
    onChange({ ...outline, parts: parts.with(at, other).with(at + step, part) })
  }
  return (
    <fieldset className="template-parts">
      <legend>{say(words.parts)}</legend>
      {parts.map((part, at) => {
        if (!possible.has(part.key)) return null
        const name = usual.get(part.key) ?? part.key
        const words_ = { part: name }
        return (
          <div key={part.key} className="template-part" data-included={part.included}>
            <Checkbox
              size="xs"
              aria-label={say(words.included, words_)}
              checked={part.included}
              onChange={(event) => set(at, { ...part, included: event.currentTarget.checked })}
            />
            <TextInput
              size="xs"
              maxLength={120}
              aria-label={say(words.heading, words_)}
              placeholder={name}
              value={part.heading[language]}
              onChange={(event) =>
                set(at, { ...part, heading: { ...part.heading, [language]: event.currentTarget.value } })
              }
            />
            <Textarea
              size="xs"
              autosize
              minRows={1}
              maxRows={6}
              maxLength={4000}
              aria-label={say(words.opening, words_)}
              placeholder={say(words.openingHint)}
              value={part.opening[language]}
              onChange={(event) =>
                set(at, { ...part, opening: { ...part.opening, [language]: event.currentTarget.value } })
              }
            />
            <ActionIcon aria-label={say(words.up, words_)} disabled={at === 0} onClick={() => move(at, -1)}>
              <Icon name="up" />
            </ActionIcon>
            <ActionIcon
              aria-label={say(words.down, words_)}
              disabled={at === parts.length - 1}
              onClick={() => move(at, 1)}
            >
              <Icon name="down" />
            </ActionIcon>
          </div>
        )
      })}
    </fieldset>
  )
}
