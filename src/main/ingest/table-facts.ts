/** Tells tables that hold figures from tables that only lay out a page, by what is counted in them. */

/** Beyond this a table is no form: the widest official row has 16 cells. Bounds the cost of hostile spans. */
export const maxColumns = 256
/** A cell this long holds paragraphs, not a label. */
export const proseLength = 200
/** A table that is mostly prose is the page's frame, unless it has more rows of figures than a frame has parts. */
const fewRows = 5

export interface TableFacts {
  rows: number
  cells: number
  /** Rows with three cells or more, something in one of them and prose in none. */
  wideRows: number
  widest: number
  /** Visible characters outside nested tables; in cells of prose; in links; inside nested tables. */
  characters: number
  proseCharacters: number
  linkCharacters: number
  nestedCharacters: number
  nested: number
}

export function newFacts(): TableFacts {
  return {
    rows: 0,
    cells: 0,
    wideRows: 0,
    widest: 0,
    characters: 0,
    proseCharacters: 0,
    linkCharacters: 0,
    nestedCharacters: 0,
    nested: 0,
  }
}

/** Whether a table only lays out the page: its cells are then read as running text. */
export function isLayout(facts: TableFacts): boolean {
  if (facts.cells <= 1 || facts.widest <= 1 || facts.widest > maxColumns) return true
  if (facts.nested > 0 && (facts.wideRows < 2 || facts.nestedCharacters > facts.characters)) return true
  if (facts.linkCharacters * 10 >= facts.characters * 8 && facts.characters > 0) return true
  return facts.proseCharacters * 2 > facts.characters && facts.wideRows < fewRows
}
