/** How a page is asked for as a picture; the screen knows the report that it belongs to. */

/**
 * A page (zero-based) as the bytes of a PNG, at `scale` pixels a point; null where it cannot be drawn.
 * Asked for again with another scale when it is shown larger or smaller.
 */
export type DrawPage = (page: number, scale: number) => Promise<Uint8Array | null>
