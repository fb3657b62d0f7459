/** Takes files and folders dropped anywhere on the window. */

import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { app } from '@shared/words/app'
import { useCommand } from '../api/use-command'
import { ErrorNotice } from '../parts/error-notice'
import { Notice } from '../parts/notice'
import { useWords } from '../parts/words'
import { itemsOf, readDropped } from './dropped-files'

export interface DropZoneProps {
  readonly isEnabled: boolean
  readonly onDropped: () => void
  readonly children: ReactNode
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export function DropZone({ isEnabled, onDropped, children }: DropZoneProps): ReactNode {
  const { say } = useWords()
  const [drop, dropping] = useCommand('report.drop')
  const [isOver, setOver] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  /** Entering a child leaves its parent: only when as many were left as entered is the pointer outside. */
  const depth = useRef(0)

  const onDrop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    depth.current = 0
    setOver(false)
    if (!isEnabled) return
    const items = itemsOf(event.dataTransfer)
    onDropped()
    setEmpty(items.length === 0)
    for await (const files of readDropped(items)) {
      const result = await drop({ files: [...files] })
      if (!result.ok) return
    }
  }

  return (
    <div
      className="drop-zone"
      onDragEnter={(event) => {
        if (!holdsFiles(event)) return
        depth.current++
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!holdsFiles(event)) return
        depth.current = Math.max(0, depth.current - 1)
        if (depth.current === 0) setOver(false)
      }}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = isEnabled ? 'copy' : 'none'
      }}
      onDrop={(event) => void onDrop(event)}
    >
      <ErrorNotice error={dropping.error} onDismiss={dropping.dismiss} />
      {isEmpty && (
        <Notice symbol="–" hue="quiet" onDismiss={() => setEmpty(false)}>
          {say(app.dropEmpty)}
        </Notice>
      )}
      {children}
      {isOver && isEnabled && (
        <div className="drop-veil" aria-hidden="true">
          <strong>{say(app.dropHere)}</strong>
          <span>{say(app.dropNote)}</span>
        </div>
      )}
    </div>
  )
}
