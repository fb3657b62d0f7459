/** The fields of an annotation: words, tags and colour. */

import { TextInput } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import type { Annotation } from '@shared/review/act'
import { annotations as words, colours } from '@shared/words/annotate'
import { useWords } from '../../parts/words'
import { allColours } from '../../state/annotated'
import { type UnsentWords, WordsField } from './words-field'

export interface AnnotationFieldsProps {
  /** Null for a tick, whose words are its letter. */
  readonly text: UnsentWords | null
  readonly tags: string
  readonly colour: Annotation['colour']
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onTags: (tags: string) => void
  readonly onColour: (colour: Annotation['colour']) => void
  readonly onSend: () => void
}

export function AnnotationFields(props: AnnotationFieldsProps): ReactNode {
  const { say } = useWords()
  return (
    <>
      {props.text !== null && (
        <WordsField
          label={say(words.text)}
          words={props.text}
          onSend={props.onSend}
          {...(props.field === undefined ? {} : { field: props.field })}
        />
      )}
      <TextInput
        label={say(words.tags)}
        value={props.tags}
        maxLength={400}
        onChange={(event) => props.onTags(event.currentTarget.value)}
      />
      <span className="pens" role="radiogroup" aria-label={say(words.colour)}>
        {allColours.map((colour) => (
          <label key={colour} className="pen">
            <input type="radio" name="pen" checked={props.colour === colour} onChange={() => props.onColour(colour)} />
            <span className={`pen-sample pen-sample-${colour}`}>{say(colours[colour])}</span>
          </label>
        ))}
      </span>
    </>
  )
}
