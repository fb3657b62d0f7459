import { describe, expect, it } from 'vitest'
import { forms, formOf, linesOf } from './index'
import { successionOf } from './succession'

const cellsOf = (id: (typeof forms)[number]['id']) =>
  formOf(id).tables.flatMap((table) =>
    linesOf(table).flatMap((line) => line.columns.map((column) => `${line.id} ${column}`)),
  )

describe('successionOf', () => {
  it.each(forms.flatMap((prior) => forms.map((current) => [prior.id, current.id] as const)))(
    '%s to %s names every cell of the later form once, and only cells that exist',
    (prior, current) => {
      const all = successionOf(formOf(prior), formOf(current))
      expect(all.map((one) => `${one.line} ${one.column}`)).toEqual(cellsOf(current))
      const known = cellsOf(prior)
      for (const one of all) {
        if (one.prior !== null) expect(known).toContain(`${one.prior.line} ${one.prior.column}`)
        expect(one.reason === null).toBe(one.comparable === 'yes')
      }
    },
  )

  it('compares a form with itself without reserve', () => {
    for (const form of forms) expect(successionOf(form, form).every((one) => one.comparable === 'yes')).toBe(true)
  })

  it('never maps documents disclosed in total onto documents in force (domain 2.4)', () => {
    const stock = successionOf(formOf('2019'), formOf('2021')).find(
      (one) => one.line === 'disclosure.normative-documents' && one.column === 'in-force',
    )
    expect(stock).toMatchObject({ comparable: 'no', prior: { column: 'total-disclosed' } })
  })

  it('carries applications over from form to form', () => {
    const opening = successionOf(formOf('2019'), formOf('2021')).filter(
      (one) => one.line === 'applications.brought-forward',
    )
    expect(opening.map((one) => one.comparable)).toEqual(Array.from({ length: 7 }, () => 'yes'))
  })
})
