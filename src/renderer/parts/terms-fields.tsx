/** The fields of an engagement's terms: name, years, deadlines, days for the assembly of the file, tick marks. */

import { Fieldset, SegmentedControl, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { legendPresets } from '@shared/review/legend'
import { terms as words } from '@shared/words/engagements'
import { LegendFields } from './legend-fields'
import { useWords } from './words'
import type { TermsFault, TermsForm } from '../state/terms-form'
import './terms-fields.css'

export interface TermsFieldsProps {
  readonly form: TermsForm
  readonly faults: readonly TermsFault[]
  /** To begin with, one of the presets is taken; later it is edited line by line. */
  readonly legend: 'chosen' | 'edited'
  readonly onChange: (change: Partial<TermsForm>) => void
}

const dayChoices: readonly number[] = [60, 45, 14]

export function TermsFields({ form, faults, legend, onChange }: TermsFieldsProps): ReactNode {
  const { say } = useWords()
  const errorOf = (fault: TermsFault, sentence: string): string | false => faults.includes(fault) && sentence
  const days = [...new Set([...dayChoices, form.assemblyDays])]
  return (
    <>
      <TextInput
        data-autofocus
        label={say(words.name)}
        placeholder={say(words.namePlaceholder)}
        maxLength={120}
        value={form.name}
        error={errorOf('name', say(words.nameMissing))}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className="terms-pair">
        <TextInput
          label={say(words.from)}
          inputMode="numeric"
          maxLength={4}
          value={form.from}
          error={faults.includes('years')}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.to)}
          inputMode="numeric"
          maxLength={4}
          value={form.to}
          error={faults.includes('years')}
          onChange={(event) => onChange({ to: event.currentTarget.value })}
        />
        <Note text={say(words.yearsNote)} fault={errorOf('years', say(words.yearsWrong))} />
      </div>
      <div className="terms-pair">
        <TextInput
          label={say(words.departmentDeadline)}
          maxLength={5}
          value={form.departmentDeadline}
          error={faults.includes('departmentDeadline')}
          onChange={(event) => onChange({ departmentDeadline: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.governmentDeadline)}
          maxLength={5}
          value={form.governmentDeadline}
          error={faults.includes('governmentDeadline')}
          onChange={(event) => onChange({ governmentDeadline: event.currentTarget.value })}
        />
        <Note
          text={say(words.deadlineNote)}
          fault={
            (faults.includes('departmentDeadline') || faults.includes('governmentDeadline')) && say(words.deadlineWrong)
          }
        />
      </div>
      <Fieldset variant="unstyled" legend={say(words.assembly)}>
        <SegmentedControl
          aria-label={say(words.assembly)}
          value={String(form.assemblyDays)}
          data={days.map((n) => ({ value: String(n), label: say(words.assemblyDays, { n }) }))}
          onChange={(value) => onChange({ assemblyDays: Number(value) })}
        />
        <Note text={say(words.assemblyNote)} fault={false} />
      </Fieldset>
      {legend === 'edited' ? (
        <LegendFields legend={form.legend} onChange={(next) => onChange({ legend: next })} />
      ) : (
        <Fieldset variant="unstyled" legend={say(words.legend)}>
          <SegmentedControl
            aria-label={say(words.legend)}
            value={form.legend === legendPresets.international ? 'international' : 'chinese'}
            data={(['chinese', 'international'] as const).map((value) => ({ value, label: say(words[value]) }))}
            onChange={(value) => onChange({ legend: legendPresets[value === 'chinese' ? 'chinese' : 'international'] })}
          />
          <p className="terms-marks">{form.legend.map(({ mark }) => mark).join('  ')}</p>
          <Note text={say(words.legendNote)} fault={false} />
        </Fieldset>
      )}
    </>
  )
}

function Note({ text, fault }: { readonly text: string; readonly fault: string | false }): ReactNode {
  return fault === false ? (
    <p className="terms-note quiet">{text}</p>
  ) : (
    <p className="terms-note hue-fail" role="alert">
      {fault}
    </p>
  )
}
