/** The language papers are written in, remembered by itself: it has nothing to do with that of the screen. */

import type { Json } from '@shared/ipc/settings'
import type { Language } from '@shared/words/say'
import { useRemembered } from '../../api/use-remembered'

const read = (kept: Json | undefined): Language => (kept === 'en' ? 'en' : 'zh')
const write = (language: Language): Json => language

/** Chinese until somebody chooses: papers go to bodies that report in Chinese. */
export function usePaperLanguage(): readonly [Language, (language: Language) => void] {
  return useRemembered('paper.language', read, write)
}
