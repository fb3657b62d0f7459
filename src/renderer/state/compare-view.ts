/** How this window shows two years: one column or two, what is folded and toned down. Remembered, and no part of the review. */

export interface CompareLook {
  /** One column, what was removed before what was added in its place. */
  readonly isInline: boolean
  /** Changes of years, dates, punctuation, width and blanks only are not shown, only counted. */
  readonly hidesQuiet: boolean
  readonly opensAll: boolean
  /** Both texts scroll together; else each by itself. */
  readonly isLocked: boolean
  readonly showsList: boolean
  readonly list: CompareList
}

export type CompareList = 'changes' | 'findings' | 'copied' | 'pins' | 'pairing'
export const allLists: readonly CompareList[] = ['changes', 'findings', 'copied', 'pins', 'pairing']

export type LookToggle = 'isInline' | 'hidesQuiet' | 'opensAll' | 'isLocked' | 'showsList'

export const initialLook: CompareLook = {
  isInline: false,
  hidesQuiet: false,
  opensAll: false,
  isLocked: true,
  showsList: true,
  list: 'changes',
}

/** What would hide something or split the view from whoever comes back is not remembered. */
export function rememberLook({ isInline, showsList }: CompareLook): Readonly<Record<string, boolean>> {
  return { isInline, showsList }
}

/** Reads back what `rememberLook` kept; anything else is left as it is at first. */
export function recallLook(kept: unknown): CompareLook {
  if (typeof kept !== 'object' || kept === null) return initialLook
  const found = new Map<string, unknown>(Object.entries(kept))
  const flag = (name: LookToggle): boolean => {
    const value = found.get(name)
    return typeof value === 'boolean' ? value : initialLook[name]
  }
  return { ...initialLook, isInline: flag('isInline'), showsList: flag('showsList') }
}
