import { expect, test } from 'vitest'
import { form2019 } from '../forms/2019'
import { authorityOf } from './authority'
import { checks } from './index'

test.each(checks.map(({ id }) => id))('%s says by what authority it asks', (id) => {
  for (const year of [2013, 2019, null]) {
    const { zh, en } = authorityOf(id, form2019, year)
    expect(zh).not.toBe('')
    expect(en).not.toBe('')
  }
})
