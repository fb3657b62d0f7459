/** A desk on which nothing was begun, for component tests; members can be replaced. */

import type { Session } from '../../src/renderer/screens/review/desk'

export function aSession(session: Partial<Session> = {}): Session {
  return {
    draft: null,
    begin: () => {},
    unsent: new Map(),
    marked: new Set(),
    mark: () => {},
    decided: () => {},
    picked: null,
    unpick: () => {},
    hint: null,
    tell: () => {},
    ...session,
  }
}
