/** The legend of tick marks, edited line by line: the mark, and what it says in both languages. */

import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LegendEntry } from '@shared/review/act'
import { legendPresets } from '@shared/review/legend'
import { legend as words, terms } from '@shared/words/engagements'
import { legendFaults } from '../state/legend-form'
import { Icon } from './icon'
import './legend-fields.css'
import { useWords } from './words'

export interface LegendFieldsProps {
  readonly legend: readonly LegendEntry[]
  readonly onChange: (legend: readonly LegendEntry[]) => void
}

/** As the shape of an entry allows (`LegendEntry`), and as many as one legend holds. */
const longestMark = 4
const longestWords = 60
const mostMarks = 60

export function LegendFields({ legend, onChange }: LegendFieldsProps): ReactNode {
  const { say } = useWords()
  const faults = legendFaults(legend)
  const change = (at: number, part: Partial<LegendEntry>): void =>
    onChange(legend.map((entry, i) => (i === at ? { ...entry, ...part } : entry)))
  return (
    <fieldset className="legend-fields">
      <legend>{say(terms.legend)}</legend>
      <div className="legend-presets">
        <span className="quiet">{say(words.startFrom)}</span>
        {(['chinese', 'international'] as const).map((preset) => (
          <Button
            key={preset}
            size="compact-xs"
            aria-pressed={legend === legendPresets[preset]}
            onClick={() => onChange(legendPresets[preset])}
          >
            {say(terms[preset])}
          </Button>
        ))}
      </div>
      <div className="legend-grid" role="table" aria-label={say(terms.legend)}>
        <div role="row" className="legend-row quiet">
          <span role="columnheader">{say(words.mark)}</span>
          <span role="columnheader">{say(words.chinese)}</span>
          <span role="columnheader">{say(words.english)}</span>
          <span role="columnheader">
            <span className="only-read">{say(words.remove)}</span>
          </span>
        </div>
        {legend.map((entry, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is known by its place: its mark is being typed
          <div role="row" className="legend-row" key={i}>
            <span role="cell">
              <TextInput
                aria-label={`${say(words.mark)} ${i + 1}`}
                maxLength={longestMark}
                value={entry.mark}
                error={faults.marks.has(i)}
                onChange={(event) => change(i, { mark: event.currentTarget.value })}
              />
            </span>
            <span role="cell">
              <TextInput
                aria-label={`${say(words.chinese)} ${i + 1}`}
                lang="zh-CN"
                maxLength={longestWords}
                value={entry.zh}
                error={faults.words.has(i) && entry.zh.trim() === ''}
                onChange={(event) => change(i, { zh: event.currentTarget.value })}
              />
            </span>
            <span role="cell">
              <TextInput
                aria-label={`${say(words.english)} ${i + 1}`}
                lang="en"
                maxLength={longestWords}
                value={entry.en}
                error={faults.words.has(i) && entry.en.trim() === ''}
                onChange={(event) => change(i, { en: event.currentTarget.value })}
              />
            </span>
            <span role="cell">
              <ActionIcon
                aria-label={say(words.removeMark, { mark: entry.mark || i + 1 })}
                onClick={() => onChange(legend.filter((_, at) => at !== i))}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </span>
          </div>
        ))}
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        disabled={legend.length >= mostMarks}
        onClick={() => onChange([...legend, { mark: '', zh: '', en: '' }])}
      >
        {say(words.add)}
      </Button>
      {faults.sentence === null ? (
        <p className="terms-note quiet">{say(words.note)}</p>
      ) : (
        <p className="terms-note hue-fail" role="alert">
          {say(words[faults.sentence])}
        </p>
      )}
    </fieldset>
  )
}
