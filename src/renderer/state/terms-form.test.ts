import { describe, expect, test } from 'vitest'
import { EngagementTerms } from '@shared/review/act'
import { faultsOf, formOf, newTerms, termsOf } from './terms-form'

const form = { ...newTerms([2021, 2019], []), name: ' 某市 ' }

describe('the form of the terms', () => {
  test('begins with the years of the reports and the deadlines of the Regulations', () => {
    expect(form).toMatchObject({ from: '2019', to: '2021', departmentDeadline: '01-31', governmentDeadline: '03-31' })
    expect(newTerms([], [])).toMatchObject({ from: '', to: '' })
  })
  test('means terms that the contract accepts, and comes back as it was', () => {
    const terms = termsOf(form)
    expect(EngagementTerms.parse(terms)).toEqual(terms)
    expect(terms).toMatchObject({ name: '某市', from: 2019, to: 2021, assemblyDays: 60 })
    expect(terms && termsOf(formOf(terms))).toEqual(terms)
  })
  test.each([
    [{ name: ' ' }, 'name'],
    [{ from: '2022' }, 'years'],
    [{ to: '21' }, 'years'],
    [{ from: '1999' }, 'years'],
    [{ departmentDeadline: '13-01' }, 'departmentDeadline'],
    [{ governmentDeadline: '3-31' }, 'governmentDeadline'],
  ] as const)('%o is a fault of its %s', (change, fault) => {
    expect(faultsOf({ ...form, ...change })).toEqual([fault])
    expect(termsOf({ ...form, ...change })).toBeNull()
  })
})
