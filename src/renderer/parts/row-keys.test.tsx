import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keyPress } from './key-press'
import { moveInRows } from './row-keys'

function List() {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      onKeyDown={(event) => {
        if (moveInRows(event.currentTarget, keyPress(event), event.target)) event.preventDefault()
      }}
    >
      {['一', '二', '三'].map((name) => (
        <li key={name}>
          <button type="button" data-row="">
            {name}
          </button>
        </li>
      ))}
      <li>
        <input aria-label="筛选" />
      </li>
    </ul>
  )
}

const focused = (): string | null | undefined => document.activeElement?.textContent

test('J and K walk, Home and End jump, and the ends are ends', () => {
  render(<List />)
  screen.getByText('一').focus()
  const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
  press('j')
  expect(focused()).toBe('二')
  press('End')
  press('j')
  expect(focused()).toBe('三')
  press('k')
  press('ArrowUp')
  press('ArrowUp')
  expect(focused()).toBe('一')
})

test('letters that are typed or composed are no keys', () => {
  render(<List />)
  const field = screen.getByLabelText('筛选')
  field.focus()
  fireEvent.keyDown(field, { key: 'j' })
  expect(document.activeElement).toBe(field)
  const row = screen.getByText('一')
  row.focus()
  fireEvent.keyDown(row, { key: 'j', keyCode: 229 })
  fireEvent.keyDown(row, { key: 'j', isComposing: true })
  fireEvent.keyDown(row, { key: 'j', ctrlKey: true })
  expect(document.activeElement).toBe(row)
})
