/** What this program is, which checks it runs, and the proof that it is offline. */

import { Modal } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { about, app } from '@shared/words/app'
import { askAgain } from '../api/cache'
import { useQuery } from '../api/use-query'
import { useWords } from '../parts/words'

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const info = useQuery('app.info', {}).value
  useEffect(() => askAgain('app.info', {}), [])
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(about.title)}
      size={520}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <p className="about-what">
        <strong>{say(app.name)}</strong> {say(about.what)}
      </p>
      {info !== null && (
        <dl className="about-facts">
          <div>
            <dt>{say(about.version)}</dt>
            <dd>{info.version}</dd>
          </div>
          <div>
            <dt>{say(about.rules)}</dt>
            <dd>{info.ruleSet}</dd>
          </div>
          <div>
            <dt>{say(about.checks)}</dt>
            <dd>{say(about.checksCount, { n: info.checks.length })}</dd>
          </div>
          <div>
            <dt>{say(about.runtime)}</dt>
            <dd>
              {[
                info.platform.os,
                info.platform.arch,
                info.platform.electron && `Electron ${info.platform.electron}`,
                `Node ${info.platform.node}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </dd>
          </div>
          <div className="about-offline">
            <dt>{say(about.requests)}</dt>
            <dd data-testid="requests-sent">{info.offline.allowed}</dd>
          </div>
          <div>
            <dt>{say(about.refused)}</dt>
            <dd>{info.offline.refused}</dd>
          </div>
        </dl>
      )}
      <p className="quiet">{say(about.requestsNote)}</p>
    </Modal>
  )
}
