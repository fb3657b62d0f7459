/** Parses a page within bounds: the standard lets a few unclosed tags grow into millions of elements. */

import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse, parseFragment, type ParserOptions } from 'parse5'

/** A page makes about one element a tag; twice that and these is what the worst saved page needs. */
const spareElements = 100_000

/**
 * The page's tree. Where unclosed formatting (`<font>`, `<b>`) would be repeated in every paragraph beyond measure, the
 * page is read without its formatting tags, which say nothing about the text.
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return within(html, (options) => parse(html, options)) ?? parse(html.replaceAll(formatting, ''))
}

/** A piece of markup with the place of every node in it; undefined where it would grow beyond measure. */
export function parseFragmentWithPlaces(html: string): DefaultTreeAdapterTypes.DocumentFragment | undefined {
  return within(html, (options) => parseFragment(html, { ...options, sourceCodeLocationInfo: true }))
}

const formatting = /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s>/])[^<>]*>/gi

class TooManyElements extends Error {}

type Adapter = DefaultTreeAdapterTypes.DefaultTreeAdapterMap

/** Runs a parse that may make twice as many elements as there are tags, and some; undefined where it makes more. */
function within<T>(html: string, run: (options: ParserOptions<Adapter>) => T): T | undefined {
  const limit = 2 * countTags(html) + spareElements
  let elements = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++elements > limit) throw new TooManyElements('more elements than tags account for')
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
  }
  try {
    return run({ treeAdapter })
  } catch (error) {
    if (error instanceof TooManyElements) return undefined
    throw error
  }
}

function countTags(html: string): number {
  let count = 0
  for (let i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) count++
  return count
}
