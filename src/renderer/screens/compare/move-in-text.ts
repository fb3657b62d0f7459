/** Moving from paragraph to paragraph by the arrow keys, J and K, and from side to side. */

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Moves the focus; false where the key means nothing here. */
export function moveInText(sheet: HTMLElement, key: string): boolean {
  const here = sheet.ownerDocument.activeElement
  const cell = here?.closest<HTMLElement>('[data-side]') ?? null
  if (cell === null || !sheet.contains(cell)) return false
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const side = key === 'ArrowLeft' ? 'prior' : 'current'
    return focus(cell.closest('[role="row"]')?.querySelector<HTMLElement>(`[data-side="${side}"]`))
  }
  const step = steps[key]
  if (step === undefined) return false
  // rows differ in which sides they have: the nearest row on the way that has this one
  const cells = [...sheet.querySelectorAll<HTMLElement>(`[data-side="${cell.dataset['side'] ?? ''}"]`)]
  return focus(cells[cells.indexOf(cell) + step])
}

function focus(cell: HTMLElement | null | undefined): boolean {
  if (cell === null || cell === undefined) return false
  cell.focus({ preventScroll: true })
  cell.scrollIntoView({ block: 'nearest' })
  return true
}
