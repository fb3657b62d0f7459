import { describe, expect, it } from 'vitest'
import { aRow, aSubject, type ReportSpec } from '../../../tests/support/a-report'
import { footings } from './footing'
import { repairsOf } from './repair'

/** Suspect and number of ways out of the failing identity named. */
const suspectOf = (spec: ReportSpec, identity: string, place?: string) => {
  const subject = aSubject(spec)
  const failing = footings(subject.form, subject.report).find(
    (one) =>
      one.state === 'fails' &&
      one.identity.equation.identity === identity &&
      (place === undefined || one.identity.line === place || one.identity.column === place),
  )
  if (failing === undefined) throw new Error('nothing fails')
  const { suspect, repairs } = repairsOf(subject, failing)
  return suspect === null
    ? { suspect, repairs: repairs.length }
    : [suspect.line, suspect.column, suspect.proposed, suspect.repairs, suspect.kind]
}

const sound = {
  'applications.received': aRow('151', '0', '0', '1', '3', '1', '156'),
  'applications.brought-forward': aRow('3', '1', '0', '0', '0', '0', '4'),
  'applications.granted': aRow('110', '0', '0', '0', '1', '1', '112'),
  'applications.other': aRow('41', '1', '0', '1', '2', '0', '45'),
  'applications.processed': aRow('151', '1', '0', '1', '3', '1', '157'),
  'applications.carried-forward': aRow('3', '0', '0', '0', '0', '0', '3'),
}

describe('repairsOf, table three', () => {
  it('names the cell where a row and a column cross', () => {
    const cells = { ...sound, 'applications.granted': aRow('101', '0', '0', '0', '1', '1', '112') }
    const cell = ['applications.granted', 'natural-person', '110', 2, 'transposed']
    expect(suspectOf({ cells }, 'I-03')).toEqual(cell)
    expect(suspectOf({ cells }, 'I-02')).toEqual(cell)
  })

  it('names a total that breaks three identities', () => {
    const cells = { ...sound, 'applications.processed': aRow('151', '1', '0', '1', '3', '1', '167') }
    const cell = ['applications.processed', 'total', '157', 3, 'digit']
    expect(['I-01', 'I-02', 'I-03'].map((identity) => suspectOf({ cells }, identity))).toEqual([cell, cell, cell])
  })

  it('names a cell of the rows that only balance', () => {
    const cells = { ...sound, 'applications.carried-forward': aRow('30', '0', '0', '0', '0', '0', '3') }
    expect(suspectOf({ cells }, 'I-01')).toEqual(['applications.carried-forward', 'natural-person', '3', 2, 'zero'])
  })

  it('names two cells for two faults in different rows and columns', () => {
    const cells = {
      ...sound,
      'applications.granted': aRow('100', '0', '0', '0', '1', '1', '112'),
      'applications.other': aRow('41', '1', '0', '1', '7', '0', '45'),
    }
    expect(suspectOf({ cells }, 'I-03', 'applications.granted')).toEqual([
      'applications.granted',
      'natural-person',
      '110',
      2,
      'digit',
    ])
    expect(suspectOf({ cells }, 'I-02', 'legal-service')).toEqual([
      'applications.other',
      'legal-service',
      '2',
      2,
      'digit',
    ])
  })

  it('does not name a cell where every cell of the identity stands in another that holds', () => {
    const cells = { ...sound, 'applications.granted': aRow('115', '0', '0', '0', '1', '1', '117') }
    expect(suspectOf({ cells }, 'I-02')).toEqual({ suspect: null, repairs: 0 })
  })

  it('proposes no negative count, no fraction, and no change to a rounded or unread cell', () => {
    const cells = { 'applications.granted': aRow('1.5', '0', '0', '0', '0', '0', '9') }
    expect(suspectOf({ cells }, 'I-02', 'total')).toEqual(['applications.granted', 'total', '0', 1, 'digit'])
    expect(suspectOf({ cells }, 'I-03')).toEqual(['applications.granted', 'natural-person', '9', 1, 'other'])
    const rounded = { 'applications.granted': aRow('2.4万', '0', '0', '0', '0', '0', '9') }
    expect(suspectOf({ cells: rounded }, 'I-03')).toEqual({ suspect: null, repairs: 0 })
    const bounded = { 'applications.granted': aRow('24', null, '0', '0', '0', '0', '9') }
    expect(suspectOf({ cells: bounded }, 'I-03')).toEqual({ suspect: null, repairs: 0 })
  })

  it('takes a blank for nought where a sum is above its total whatever the blank', () => {
    const cells = { ...sound, 'applications.granted': aRow('810', '', '0', '0', '1', '1', '112') }
    expect(suspectOf({ cells }, 'I-03')).toEqual(['applications.granted', 'natural-person', '110', 2, 'digit'])
  })
})

describe('repairsOf, table four, where a cell stands in one sum only', () => {
  const of = (cells: NonNullable<ReportSpec['cells']>[string], more: ReportSpec = {}) =>
    suspectOf({ cells: { 'disputes.litigation': cells }, ...more }, 'I-04')

  it('prefers a cell that should be nought', () => {
    expect(of({ upheld: '3', corrected: '2', total: '3' })).toEqual([
      'disputes.litigation',
      'corrected',
      '0',
      1,
      'digit',
    ])
  })

  it('prefers the likelier slip', () => {
    expect(of({ upheld: '34', corrected: '6', total: '41' })).toEqual([
      'disputes.litigation',
      'total',
      '40',
      1,
      'digit',
    ])
    expect(of({ upheld: '81', corrected: '6', total: '24' })).toEqual([
      'disputes.litigation',
      'upheld',
      '18',
      1,
      'transposed',
    ])
  })

  it('prefers the total where nothing else tells', () => {
    expect(of({ upheld: '3', corrected: '2', total: '6' })).toEqual(['disputes.litigation', 'total', '5', 1, 'digit'])
  })

  it('lists the other ways out, a filled cell before a nought', () => {
    const subject = aSubject({ cells: { 'disputes.litigation': { upheld: '0', corrected: '3', total: '14' } } })
    const failing = footings(subject.form, subject.report).find((one) => one.state === 'fails')
    if (failing === undefined) throw new Error('nothing fails')
    expect(repairsOf(subject, failing).repairs.map(({ column, proposed }) => [column, proposed])).toEqual([
      ['total', '3'],
      ['corrected', '14'],
      ['upheld', '11'],
      ['other', '11'],
      ['pending', '11'],
    ])
  })
})
