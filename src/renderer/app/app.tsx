/** The window: settings first, then language and colours around everything else. */

import { MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect } from 'react'
import type { Settings } from '@shared/ipc/settings'
import { useQuery } from '../api/use-query'
import { WordsProvider } from '../parts/words'
import { ErrorBoundary } from './error-boundary'
import { Shell } from './shell'
import { theme } from './theme'

/** Only until main answers for them again: the words of its error still need a language. */
const withoutMain: Settings = { language: 'zh-CN', theme: 'auto' }

export function App(): ReactNode {
  const { value, error } = useQuery('settings.get', {})
  const isDarkSystem = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  const settings = value ?? (error === null ? null : withoutMain)

  useEffect(() => {
    if (settings !== null) document.documentElement.lang = settings.language
  }, [settings])

  if (settings === null) return null // a few milliseconds; anything drawn now would flicker
  const scheme = settings.theme === 'auto' ? (isDarkSystem ? 'dark' : 'light') : settings.theme
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <WordsProvider language={settings.language === 'en' ? 'en' : 'zh'}>
        <ErrorBoundary>
          <Shell settings={settings} />
        </ErrorBoundary>
      </WordsProvider>
    </MantineProvider>
  )
}
