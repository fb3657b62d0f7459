/** Arrow keys in a table: to the nearest cell that lies in that direction on the screen, merged cells or not. */

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Moves the focus; false where the key is none of these or there is nowhere to go. */
export function moveInTable(table: HTMLElement, key: string): boolean {
  const direction = directions[key]
  const present = table.ownerDocument.activeElement
  if (direction === undefined || present === null || !table.contains(present)) return false
  const from = centre(present)
  let best: HTMLElement | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const cell of table.querySelectorAll<HTMLElement>('button')) {
    if (cell === present) continue
    const to = centre(cell)
    const along = (to.x - from.x) * direction[0] + (to.y - from.y) * direction[1]
    const across = Math.abs((to.x - from.x) * direction[1]) + Math.abs((to.y - from.y) * direction[0])
    const distance = along + across * 8 // straight on before nearby but aside
    if (along > 1 && distance < bestDistance) {
      best = cell
      bestDistance = distance
    }
  }
  best?.focus()
  return best !== null
}

function centre(element: Element): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}
