/** Pictures, charts and objects of a Word document: whether something is shown that cannot be read, and where it stands. */

import type { Attributes } from './xml-attributes'

/** What is done at the beginning and at the end of each element that is read, by its name. */
export interface DrawingReader {
  readonly open: Readonly<Record<string, (attributes: Attributes) => void>>
  readonly close: Readonly<Record<string, () => void>>
}

interface Drawing {
  shown: boolean
  small: boolean
  anchored: boolean
}

/** As on web pages, 48 px is the largest icon; 914,400 units are an inch, 96 px an inch. */
const largestIcon = (48 * 914_400) / 96
const largestIconPoints = 36

/** `show` is told of every picture that is no icon, when it ends; `write` of the text of old word art. */
export function drawingReader(show: (anchored: boolean) => void, write: (text: string) => void): DrawingReader {
  const open: Drawing[] = []

  function size(attributes: Attributes): void {
    const drawing = open.at(-1)
    const sides = [attributes.get('cx'), attributes.get('cy')].map(Number)
    if (drawing !== undefined && sides.some((side) => side > 0 && side <= largestIcon)) drawing.small = true
  }

  function shape(attributes: Attributes): void {
    const drawing = open.at(-1)
    const style = attributes.get('style') ?? ''
    if (drawing === undefined || style.length > 2000) return
    for (const part of style.split(';')) {
      const [key, value] = part.split(':').map((one) => one.trim().toLowerCase())
      const points = /^(\d{1,6}(?:\.\d{1,6})?)pt$/.exec(value ?? '')?.[1]
      if ((key === 'width' || key === 'height') && points !== undefined && Number(points) <= largestIconPoints)
        drawing.small = true
      if (key === 'position' && value === 'absolute') drawing.anchored = true
      if (key === 'visibility' && value === 'hidden') drawing.small = true
    }
  }

  const begin = (): void => void open.push({ shown: false, small: false, anchored: false })
  const end = (): void => {
    const drawing = open.pop()
    if (drawing?.shown === true && !drawing.small) show(drawing.anchored)
  }
  const see = (): void => {
    const drawing = open.at(-1)
    if (drawing !== undefined) drawing.shown = true
  }
  return {
    open: {
      'w:drawing': begin,
      'w:pict': begin,
      'w:object': begin,
      'wp:anchor'() {
        const drawing = open.at(-1)
        if (drawing !== undefined) drawing.anchored = true
      },
      'wp:extent': size,
      'wp:docPr'(attributes) {
        const drawing = open.at(-1)
        if (drawing !== undefined && attributes.get('hidden') === '1') drawing.small = true
      },
      'v:shape': shape,
      'v:rect': shape,
      'pic:pic': see,
      'c:chart': see,
      'dgm:relIds': see,
      'v:imagedata': see,
      'v:textpath'(attributes) {
        write(attributes.get('string') ?? '')
      },
    },
    close: { 'w:drawing': end, 'w:pict': end, 'w:object': end },
  }
}
