import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { undisclosed } from './undisclosed'

const documents = 'disclosure.normative-documents'

describe('cross-foot/undisclosed', () => {
  it('accepts as many disclosed as made, or more', () => {
    expect(marksOf(undisclosed, { cells: { [documents]: { made: '48', disclosed: '50' } } }).findings).toEqual([])
  })

  it('rejects fewer disclosed than made, as a query', () => {
    const cells = { [documents]: { made: '250', disclosed: '247' } }
    expect(marksOf(undisclosed, { cells }).findings).toEqual([`fewer disclosure/${documents}/disclosed`])
    expect(messagesOf(undisclosed, { cells })).toEqual([
      '“规范性文件”本年新制作250件、新公开247件，3件未公开，请说明。',
    ])
  })

  it('rejects both lines with two findings', () => {
    const cells = { [documents]: { made: '2' }, 'disclosure.regulations': { made: '1' } }
    expect(marksOf(undisclosed, { cells }).findings).toHaveLength(2)
  })

  it('leaves a blank untested', () => {
    expect(marksOf(undisclosed, { cells: { [documents]: { made: '' } } }).untested).toEqual([
      `unread disclosure/${documents}/disclosed`,
    ])
  })
})
