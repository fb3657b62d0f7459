import { expect, test } from 'vitest'
import { printJobIn, printSwitches } from './print-job'

test('a job that is handed over is found again, and nothing else is one', () => {
  const job = { from: '/tmp of mine/page.html', to: '/x/报告=1.pdf' }
  expect(printJobIn(['electron', '.', ...printSwitches(job)])).toEqual(job)
  expect(printJobIn(['electron', '.', '报告.txt'])).toBeNull()
  expect(printJobIn(['electron', '.', '--print-page=a.html'])).toBeNull()
  expect(printJobIn(['electron', '.', '--print-page=', '--print-to='])).toBeNull()
})
