/** Hands the language of the window to every part, and the function that says a sentence in it. */

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Bilingual } from '@shared/checks/check'
import { type Language, say, type SayValues } from '@shared/words/say'

export interface Speaker {
  readonly language: Language
  readonly say: (words: Bilingual, values?: SayValues) => string
}

function speakerOf(language: Language): Speaker {
  return { language, say: (words, values) => say(words, language, values) }
}

const LanguageContext = createContext<Speaker>(speakerOf('zh'))

export function WordsProvider(props: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const speaker = useMemo(() => speakerOf(props.language), [props.language])
  return <LanguageContext value={speaker}>{props.children}</LanguageContext>
}

export function useWords(): Speaker {
  return useContext(LanguageContext)
}
