import { describe, expect, it } from 'vitest'
import { fillTemplate, placeholdersOf } from './message'

const template = { zh: '“{line}”行差{difference}。', en: 'Row “{line}” is {difference} out.' }

describe('fillTemplate', () => {
  it('fills both languages, from one value or from a pair', () => {
    const values = { line: { zh: '总计', en: 'total' }, difference: '3' }
    expect(fillTemplate(template, values)).toEqual({ zh: '“总计”行差3。', en: 'Row “total” is 3 out.' })
  })

  it('does not read a value as a template', () => {
    const values = { line: '{difference} $1', difference: '3' }
    expect(fillTemplate(template, values).zh).toBe('“{difference} $1”行差3。')
  })

  it('throws where a value is missing', () => {
    expect(() => fillTemplate(template, { line: '总计' })).toThrow('bug: message has no value for {difference}')
  })
})

describe('placeholdersOf', () => {
  it('lists names in order', () => {
    expect(placeholdersOf(template.zh)).toEqual(['line', 'difference'])
    expect(placeholdersOf('{}{1}')).toEqual([])
  })
})
