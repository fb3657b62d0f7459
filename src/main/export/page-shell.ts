/** What stands around the statements of an exported web page: whatever is not of our own making may show words that nobody wrote. */

import type { Manifest } from '../../shared/paper/manifest'
import { paperStyle } from './html-style'
import { verifierScript, verifierWords } from './html-verifier'

/** Every element that a paper is made of. */
const own: ReadonlySet<string> = new Set(
  'html head body meta title style script div main section h1 h2 h3 h4 p ul li table caption colgroup col thead tbody tr th td span strong'.split(
    ' ',
  ),
)

/** Elements by whose text the page looks and acts. */
export interface Shell {
  readonly foreign: readonly string[]
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Where the page says how its own verification went. */
  readonly checks: readonly string[]
}

export function isOwnElement(tag: string): boolean {
  return own.has(tag)
}

/** In words: what does not belong to the page. */
export function strayShell({ foreign, styles, scripts, checks }: Shell, manifest: Manifest): readonly string[] {
  const { runningHead, language } = manifest
  const style = paperStyle(runningHead, language === 'zh')
  const script = verifierScript(language)
  const { off, holds, fails } = verifierWords
  const saysItself = (text: string): boolean =>
    text === off[language] ||
    text.startsWith(fails[language].split('{n}')[0] ?? '') ||
    text.replace(/\d+/, '{n}') === holds[language]
  return [
    ...foreign,
    ...styles.filter((one) => one.trim() !== style.trim()).map(() => '<style>'),
    ...scripts.filter((one) => one.trim() !== script.trim()).map(() => '<script>'),
    ...checks.filter((one) => !saysItself(one.trim())),
  ]
}
