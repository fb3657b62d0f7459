/** What one page of an OFD document draws: characters with their boxes, upright lines, pictures. */

import type { Stroke } from './pdf-drawing'
import type { Box } from './pdf-file'
import { type Glyph, maxGlyphs, unknownCharacter } from './pdf-glyphs'
import type { RawPage } from './pdf-page'
import { numbersOf, type OfdArea, type OfdDocument } from './ofd-parts'
import { strokesOf } from './ofd-path'
import { tooMany } from './unreadable'
import { visitorOf } from './xml'
import type { Attributes } from './xml-attributes'

/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
type Matrix = readonly [number, number, number, number, number, number]

const points = 72 / 25.4
const identity: Matrix = [1, 0, 0, 1, 0, 0]
/** Shares of the type's size above and below the line on which it stands. */
const above = 0.88
const below = 0.12
/** Writing that leans by more than this from upright or lying is a stamp. */
const lean = 0.1

interface TextObject {
  readonly matrix: Matrix
  readonly origin: readonly [number, number]
  readonly size: number
  readonly shown: boolean
}

/** `total` counts the characters of all pages. */
export function readOfdPage(document: OfdDocument, index: number, part: string, total: { glyphs: number }): RawPage {
  const glyphs: Glyph[] = []
  const leaning: Glyph[] = []
  const strokes: Stroke[] = []
  const images: Box[] = []
  let hidden = 0
  let area: OfdArea = document.area
  const templates: string[] = []
  const used = new Set<string>()

  function read(from: string): void {
    if (used.has(from)) return
    used.add(from)
    let object: TextObject | undefined
    let code: { readonly x: number; readonly y: number; readonly dx: string; readonly dy: string } | undefined
    let path: { readonly place: Box; readonly matrix: Matrix; readonly stroked: boolean } | undefined
    let gathering: 'box' | 'code' | 'path' | undefined
    let text = ''

    const gather = (what: typeof gathering): void => {
      gathering = what
      text = ''
    }
    const visitor = visitorOf(
      {
        'ofd:PhysicalBox': () => gather('box'),
        'ofd:Template'(attributes) {
          const template = document.templates.get(attributes.get('TemplateID') ?? '')
          if (template !== undefined) templates.push(template)
        },
        'ofd:TextObject'(attributes) {
          const [x = 0, y = 0] = numbersOf(attributes.get('Boundary') ?? '')
          object = {
            matrix: matrixOf(attributes),
            origin: [x, y],
            size: Number(attributes.get('Size') ?? '0') || 0,
            shown: isShown(attributes),
          }
          code = undefined
        },
        'ofd:TextCode'(attributes) {
          gather('code')
          // where a part of a text says no place, it is that of the part before
          code = {
            x: Number(attributes.get('X') ?? code?.x ?? 0) || 0,
            y: Number(attributes.get('Y') ?? code?.y ?? 0) || 0,
            dx: attributes.get('DeltaX') ?? '',
            dy: attributes.get('DeltaY') ?? '',
          }
        },
        'ofd:PathObject'(attributes) {
          const stroked = attributes.get('Stroke') !== 'false'
          const shown = isShown(attributes) && (stroked || attributes.get('Fill') === 'true')
          path = shown ? { place: boundaryOf(attributes), matrix: matrixOf(attributes), stroked } : undefined
        },
        // the outline of a clip is drawn by nobody
        'ofd:Clips': () => false,
        'ofd:AbbreviatedData': () => gather('path'),
        'ofd:ImageObject': addImage,
        'ofd:CompositeObject': addImage,
      },
      {
        'ofd:PhysicalBox'() {
          const [, , width, height] = numbersOf(text)
          if (width !== undefined && height !== undefined && width > 0 && height > 0) area = { width, height }
          gathering = undefined
        },
        'ofd:TextCode'() {
          if (object !== undefined && code !== undefined) addText(object, code, text)
          gathering = undefined
        },
        'ofd:TextObject'() {
          object = undefined
        },
        'ofd:AbbreviatedData'() {
          if (path !== undefined) {
            const { place, matrix, stroked } = path
            for (const stroke of strokesOf(text, stroked, (x, y) => toPage(matrix, [place.x0, place.y0], x, y)))
              strokes.push(stroke)
          }
          gathering = undefined
        },
        'ofd:PathObject'() {
          path = undefined
        },
      },
      (value) => {
        if (gathering !== undefined) text += value
      },
    )
    document.read(from, visitor)
  }

  /** Also what is drawn from parts elsewhere in the file: whatever it shows, it is not read. */
  function addImage(attributes: Attributes): void {
    if (isShown(attributes)) images.push(scaled(boundaryOf(attributes)))
  }

  function addText(
    { matrix, origin, size, shown }: TextObject,
    { x, y, dx, dy }: { readonly x: number; readonly y: number; readonly dx: string; readonly dy: string },
    text: string,
  ): void {
    const characters = [...text.replaceAll(/[\r\n]/g, '')]
    total.glyphs += characters.length
    if (total.glyphs > maxGlyphs) throw tooMany('characters')
    if (!shown) {
      hidden += characters.length
      return
    }
    const across = deltas(dx, characters.length)
    const down = deltas(dy, characters.length)
    const [ux, uy] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])]
    const angle = Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)
    const turn = ((Math.round(angle) % 4) + 4) % 4
    const into = Math.abs(angle - Math.round(angle)) > lean ? leaning : glyphs
    let [atX, atY] = [x, y]
    for (const [i, character] of characters.entries()) {
      const wide = (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.5
      const next = across[i]
      const width = next !== undefined && next > 0 && next < size * 1.2 ? next : size * wide
      if (character.trim() !== '') {
        const corner = toPage(matrix, origin, atX, atY - size * above)
        const other = toPage(matrix, origin, atX + width, atY + size * below)
        into.push({
          text: isUnknown(character) ? unknownCharacter : character,
          x0: Math.min(corner.x, other.x),
          y0: Math.min(corner.y, other.y),
          x1: Math.max(corner.x, other.x),
          y1: Math.max(corner.y, other.y),
          size: size * (uy > 0 ? uy : ux) * points,
          turn,
        })
      }
      // without distances, characters follow each other by their own width
      atX += next ?? (down.length > 0 ? 0 : width)
      atY += down[i] ?? 0
    }
  }

  read(part)
  for (const template of templates) read(template)
  return {
    index,
    width: area.width * points,
    height: area.height * points,
    glyphs,
    leaning,
    hidden,
    drawing: { strokes, images },
  }
}

function isShown(attributes: Attributes): boolean {
  return attributes.get('Visible') !== 'false' && attributes.get('Alpha') !== '0'
}

/** Signs of a font's own: which character they stand for, the file does not say. */
function isUnknown(character: string): boolean {
  return /^[\p{Co}\p{Cn}\p{Cc}\ufffc]$/u.test(character)
}

function matrixOf(attributes: Attributes): Matrix {
  const [a, b, c, d, e, f] = numbersOf(attributes.get('CTM') ?? '')
  if (a === undefined || b === undefined || c === undefined || d === undefined) return identity
  return [a, b, c, d, e ?? 0, f ?? 0]
}

function boundaryOf(attributes: Attributes): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attributes.get('Boundary') ?? '')
  return { x0: x, y0: y, x1: x + width, y1: y + height }
}

function scaled({ x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 * points, y0: y0 * points, x1: x1 * points, y1: y1 * points }
}

/** A place of an object on its page, in points from the top left corner. */
function toPage(
  [a, b, c, d, e, f]: Matrix,
  [left, top]: readonly [number, number],
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  return { x: (a * x + c * y + e + left) * points, y: (b * x + d * y + f + top) * points }
}

/** Distances from each character to the next; `g 3 2.5` stands for 2.5 2.5 2.5. At most `most`. */
function deltas(list: string, most: number): readonly number[] {
  const found: number[] = []
  const words = list.trim() === '' ? [] : list.trim().split(/[\s,]+/)
  for (let i = 0; i < words.length && found.length < most; i++) {
    if (words[i] === 'g') {
      const value = Number(words[i + 2])
      const times = Math.min(Number(words[i + 1]) || 0, most - found.length)
      for (let n = 0; n < times; n++) found.push(Number.isFinite(value) ? value : 0)
      i += 2
    } else {
      const value = Number(words[i])
      found.push(Number.isFinite(value) ? value : 0)
    }
  }
  return found
}
