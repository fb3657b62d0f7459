/** F6 walks from pane to pane in the order of the page. */

import { paneAttribute } from '../parts/panel'

export function cyclePane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(`[${paneAttribute}]`)]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = at < 0 ? (direction === 1 ? 0 : panes.length - 1) : (at + direction + panes.length) % panes.length
  const pane = panes[next]
  if (pane === undefined) return
  const inside = pane.querySelector<HTMLElement>('[aria-current="true"], [tabindex="0"], [data-row]')
  const target = inside ?? pane
  if (!target.hasAttribute('tabindex') && target === pane) target.tabIndex = -1
  target.focus()
}
