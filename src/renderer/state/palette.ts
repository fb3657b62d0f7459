/** What the palette finds for the words typed: every word must occur, where it occurs decides the order. */

/** Full and half width, capitals and accents make no difference. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

export interface Findable {
  /** In all languages of the app, so that either finds it. */
  readonly texts: readonly string[]
}

/** 0 = not found; the higher, the better: a text that begins with the words, a word that does, somewhere inside. */
export function scoreOf(texts: readonly string[], query: string): number {
  const words = plainWords(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return 1
  const plain = texts.map(plainWords)
  let score = 0
  for (const word of words) {
    const best = Math.max(...plain.map((text) => scoreOfWord(text, word)), 0)
    if (best === 0) return 0
    score += best
  }
  return score
}

function scoreOfWord(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at === -1) return 0
  if (at === 0) return 4
  return /\s|[·.:]/u.test(text[at - 1] ?? '') ? 3 : 2
}

/** Best first; equals stay in their order. */
export function findBest<T extends Findable>(items: readonly T[], query: string): readonly T[] {
  return items
    .map((item, order) => ({ item, order, score: scoreOf(item.texts, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ item }) => item)
}
