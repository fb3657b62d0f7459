/** A printed wording beside the official one, character by character, for showing how a label departs from the form. */

/** A stretch of both wordings: the same in both, only in the printed one (`added`), or only in the official (`missing`). */
export interface WordingPart {
  readonly kind: 'same' | 'added' | 'missing'
  readonly text: string
}

/** Longer texts are not labels; they are shown as replaced whole. */
const maxUnits = 400

/**
 * Smallest character difference between two short wordings, in order, `added` before `missing`. The `same` and `added`
 * parts joined give `printed`; the `same` and `missing` parts joined give `official`. Surrogate pairs are never split.
 */
export function compareWording(printed: string, official: string): readonly WordingPart[] {
  const a = Array.from(printed)
  const b = Array.from(official)
  if (a.length > maxUnits || b.length > maxUnits) {
    return printed === official ? part('same', printed) : [...part('added', printed), ...part('missing', official)]
  }
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
    }
  }
  const parts: WordingPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    let same = ''
    let added = ''
    let missing = ''
    for (; i < a.length && a[i] === b[j]; i++, j++) same += a[i] ?? ''
    while ((i < a.length || j < b.length) && !(i < a.length && a[i] === b[j])) {
      const skipPrinted = i < a.length ? (common[(i + 1) * width + j] ?? 0) : -1
      const skipOfficial = j < b.length ? (common[i * width + j + 1] ?? 0) : -1
      if (skipPrinted >= skipOfficial) added += a[i++] ?? ''
      else missing += b[j++] ?? ''
    }
    parts.push(...part('same', same), ...part('added', added), ...part('missing', missing))
  }
  return parts
}

function part(kind: WordingPart['kind'], text: string): readonly WordingPart[] {
  return text === '' ? [] : [{ kind, text }]
}
