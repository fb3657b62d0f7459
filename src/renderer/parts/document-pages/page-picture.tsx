/** One page as it looks: asked for when it comes into view, drawn sharp at the size that it is shown in. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DrawPage } from './draw-page'

export interface PagePictureProps {
  readonly draw: DrawPage
  readonly page: number
  /** Pixels of the screen a point. */
  readonly scale: number
  /** What is said where it cannot be drawn. */
  readonly failed: string
}

/** A page that is only scrolled past is not asked for, and neither is each size while a splitter is dragged. */
const settleMs = 60
const smallest = 0.1
const largest = 8

export function PagePicture({ draw, page, scale, failed }: PagePictureProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    let isWanted = true
    const wished = Math.min(largest, Math.max(smallest, scale))
    const timer = setTimeout(() => {
      void draw(page, wished)
        .then((png) =>
          png === null ? null : createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' })),
        )
        .catch(() => null) // what cannot be shown as a picture is said like what cannot be drawn
        .then((picture) => {
          const target = canvas.current
          if (isWanted && target !== null) {
            setFailed(picture === null)
            if (picture !== null) paint(target, picture)
          }
          picture?.close()
        })
    }, settleMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [draw, page, scale])

  return (
    <>
      <canvas ref={canvas} className="page-picture" aria-hidden="true" />
      {hasFailed && <p className="page-failed">{failed}</p>}
    </>
  )
}

function paint(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  canvas.dataset['drawn'] = ''
}
