/** Runs what was chosen in the application menu. */

import { useEffect, useRef } from 'react'
import { listen } from '../api/client'
import { type Command, commandOf } from './commands'

export function useMenu(run: (command: Command) => void): void {
  const present = useRef(run)
  useEffect(() => {
    present.current = run
  })
  useEffect(
    () =>
      listen((notice) => {
        if (notice.kind !== 'command') return
        const command = commandOf(notice.id)
        if (command !== null) present.current(command)
      }),
    [],
  )
}
