/** A field whose words wait unsent until they are sent: leaving the thing they are about never loses them. */

import { Textarea } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { isComposing } from '../../state/keyboard'
import { keyPress } from '../../parts/key-press'

export interface UnsentWords {
  readonly value: string
  readonly set: (value: string) => void
  /** They were sent. */
  readonly clear: () => void
}

export function useUnsent(unsent: Map<string, string>, key: string): UnsentWords {
  const [state, setState] = useState({ key, value: unsent.get(key) ?? '' })
  const value = state.key === key ? state.value : (unsent.get(key) ?? '')
  return {
    value,
    set: (next) => {
      unsent.set(key, next)
      setState({ key, value: next })
    },
    clear: () => unsent.delete(key),
  }
}

export interface WordsFieldProps {
  readonly label: string
  readonly words: UnsentWords
  readonly isRequired?: boolean
  readonly placeholder?: string
  readonly field?: Ref<HTMLTextAreaElement>
  /** ↑ and ↓ in the field; with sentences to choose from. */
  readonly onStep?: (direction: 1 | -1) => void
  readonly onSend: () => void
}

/** Enter sends, Shift+Enter begins a new line; while an input method is at work the keys belong to it. */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { label, placeholder, isRequired, field, words, onStep, onSend } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    // a command that had the key already must not decide anything on its way
    if (isComposing(keyPress(event)) || event.isDefaultPrevented()) return
    if (event.key === 'Enter' && !event.shiftKey) onSend()
    else if (onStep !== undefined && event.key === 'ArrowDown') onStep(1)
    else if (onStep !== undefined && event.key === 'ArrowUp') onStep(-1)
    else return
    event.preventDefault()
  }
  return (
    <Textarea
      ref={field}
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      label={label}
      placeholder={placeholder}
      maxLength={4000}
      aria-required={isRequired}
      value={words.value}
      onChange={(event) => words.set(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
