/** The desk at which a review is done: engagements in memory, who sits there, and the one way by which an act is committed. */

import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { Topic } from '../../../shared/ipc/topics'
import type { Act, Deed } from '../../../shared/review/act'
import type { World } from '../../../shared/review/gate'
import { append } from '../../../shared/review/history'
import { ActId, EngagementId, ReportId } from '../../../shared/review/ids'
import { refusalOf } from '../../../shared/review/rules'
import { isPresent } from '../../../shared/review/state'
import { appendActs, insertEngagement, listEngagements, type LoggedAct } from '../../store/acts'
import type { WritableDB } from '../../store/database'
import type { Clock, Engine, Ids } from '../deps'
import { personAtKeyboard, type KnownPerson } from './known-person'
import { refused } from './refusal'
import { createRunContents, type RunContents } from './run-contents'
import { extendSession, loadSession, newSession, type Session } from './session'
import { worldOf } from './world'

export interface DeskDeps extends Engine, Clock, Ids {
  readonly database: () => Result<WritableDB>
  readonly changed: (topics: readonly Topic[]) => void
  readonly log: (line: string) => void
}

/** An engagement that is open on the desk. */
export interface Open {
  readonly db: WritableDB
  readonly contents: RunContents
  readonly session: Session
}

export interface Desk extends DeskDeps {
  readonly engagements: () => Result<readonly Open[]>
  readonly open: (id: EngagementId) => Result<Open>
  readonly world: (open: Open) => World
  readonly person: () => Result<KnownPerson | null>
  /**
   * Commits the deeds as one transaction, each allowed by the rules in the state that the ones before leave; on the disk
   * when it returns. Refused by the first that may not be done, and then nothing is.
   */
  readonly commit: (open: Open, deeds: readonly Deed[]) => Result<readonly LoggedAct[]>
  /** Makes an engagement: its row and its first acts are one transaction. */
  readonly found: (deeds: (by: KnownPerson) => readonly Deed[]) => Result<Open>
}

interface Loaded {
  readonly contents: RunContents
  readonly sessions: Map<EngagementId, Session>
}

export function createDesk(deps: DeskDeps): Desk {
  const loaded = new WeakMap<WritableDB, Loaded>()

  function load(db: WritableDB): Loaded {
    const known = loaded.get(db)
    if (known) return known
    const sessions = new Map(listEngagements(db).map((entry) => [entry.id, loadSession(db, entry)]))
    const fresh = { contents: createRunContents(db), sessions }
    loaded.set(db, fresh)
    return fresh
  }

  const world = ({ db, contents, session }: Open): World =>
    worldOf({ db, contents, readings: session.readings }, session.history.review)

  function person(): Result<KnownPerson | null> {
    const opened = deps.database()
    return opened.ok ? succeed(personAtKeyboard(opened.value)) : opened
  }

  function write(
    open: Open,
    by: KnownPerson,
    deeds: readonly Deed[],
    at: string,
    also: () => void,
  ): Result<readonly LoggedAct[]> {
    const { db, contents, session } = open
    const acts: Act[] = []
    let { history } = session
    for (const deed of deeds) {
      const now = worldOf({ db, contents, readings: session.readings }, history.review)
      const refusal = refusalOf(history, now, by.id, deed)
      if (refusal) return refused(refusal)
      const act = { id: ActId.parse(deps.newId()), engagement: session.id, at, by: by.id, deed }
      acts.push(act)
      history = append(history, act)
    }
    const logged = db.transaction('act.commit', () => {
      also()
      return appendActs(db, acts)
    })
    // only what is on the disk is shown
    extendSession(session, logged)
    return succeed(logged)
  }

  return {
    ...deps,
    // a getter of the caller must stay one
    get ruleSet() {
      return deps.ruleSet
    },
    engagements() {
      const opened = deps.database()
      if (!opened.ok) return opened
      const { contents, sessions } = load(opened.value)
      return succeed([...sessions.values()].map((session) => ({ db: opened.value, contents, session })))
    },
    open(id) {
      const opened = deps.database()
      if (!opened.ok) return opened
      const { contents, sessions } = load(opened.value)
      const session = sessions.get(id)
      if (!session)
        return fail('not-found', '工作区中没有这个审计项目。', 'There is no such engagement in the workspace.')
      return succeed({ db: opened.value, contents, session })
    },
    world,
    person,
    commit(open, deeds) {
      const sitting = person()
      if (!sitting.ok) return sitting
      if (sitting.value === null) return refused({ code: 'no-person' })
      return write(open, sitting.value, deeds, deps.now(), () => {})
    },
    found(deeds) {
      const opened = deps.database()
      if (!opened.ok) return opened
      const sitting = person()
      if (!sitting.ok) return sitting
      if (sitting.value === null) return refused({ code: 'no-person' })
      const db = opened.value
      const { contents, sessions } = load(db)
      const entry = { id: EngagementId.parse(deps.newId()), createdAt: deps.now() }
      const open = { db, contents, session: newSession(entry) }
      const written = write(open, sitting.value, deeds(sitting.value), entry.createdAt, () =>
        insertEngagement(db, entry),
      )
      if (!written.ok) return written
      sessions.set(entry.id, open.session)
      return succeed(open)
    },
  }
}

/** The reports that take part, in the order in which they were added. */
export function presentReports({ session }: Pick<Open, 'session'>): readonly ReportId[] {
  const { review } = session.history
  return Object.keys(review.reports)
    .map((id) => ReportId.parse(id))
    .filter((id) => isPresent(review, id))
}
