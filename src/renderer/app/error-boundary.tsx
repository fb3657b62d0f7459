/** A fault in drawing a screen leaves the window usable and says that nothing stored was touched. */

import { Button } from '@mantine/core'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { app } from '@shared/words/app'
import { useWords } from '../parts/words'

interface Props {
  readonly children: ReactNode
}

/** React knows error boundaries only as classes. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error }
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has already written it to the console, from where main logs it.
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return <Fault error={error} onRetry={() => this.setState({ error: null })} />
  }
}

function Fault({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { say } = useWords()
  return (
    <main className="fault" role="alert">
      <h1>{say(app.bug)}</h1>
      <p>{say(app.bugNote)}</p>
      <p className="fixed quiet">{error.message}</p>
      <Button onClick={onRetry}>{say(app.reports)}</Button>
    </main>
  )
}
