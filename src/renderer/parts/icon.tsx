/** Line drawings for buttons; always beside or inside something with a name, so hidden from readers. */

import type { ReactNode } from 'react'

const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  up: 'm3.5 10 4.5-5 4.5 5',
  down: 'm3.5 6 4.5 5 4.5-5',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
  folder: 'M1.5 3.5h5l1.5 2h6.5v8h-13z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  close: 'm4 4 8 8M12 4l-8 8',
  legend: 'M2.5 4h4v3h-4zM2.5 10h4v3h-4zM9 5.5h4.5M9 11.5h4.5',
  compare: 'M2.5 3h4.5v10h-4.5zM9 3h4.5v10h-4.5zM4 6h1.5M10.5 6H12M4 9h1.5M10.5 9H12',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  outline: 'M2.5 3h11v10h-11zM6 3v10',
  panel: 'M2.5 3h11v10h-11zM2.5 9.5h11',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5l3 3',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3.5l3 3-3 3',
  sign: 'M2.5 13.5h11M4 10.5l6.5-7 2 2-6.5 7H4z',
  matrix: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  person: 'M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM3 13.5c.4-3 2.3-4.5 5-4.5s4.6 1.5 5 4.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 3v10M13.5 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.5V8l2.5 2',
  paper: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 9.5h5M5.5 11.5h3',
  sample: 'M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
