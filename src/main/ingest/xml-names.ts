/** Gives elements and attributes the names a reader knows, whatever prefixes a file has chosen. */

/** Namespace address to the prefix that the reader's own code uses; several addresses may share one. */
export type Namespaces = ReadonlyMap<string, string>

export interface Name<T> {
  /** As the file writes it. */
  readonly written: string
  /** What the reader has for it by its canonical name. */
  readonly known: T
}

export interface Scope<T> {
  /** A scope with the declarations (`xmlns`, `xmlns:x`) among these attributes. */
  readonly with: (attributes: Iterable<readonly [string, string]>) => Scope<T>
  /** The name at `[start, end)`; `hash` as `hashUnit` makes it. Costs no new string for a name seen before. */
  readonly element: (xml: string, start: number, end: number, hash: number) => Name<T>
  /** Canonical name of an attribute. */
  readonly attribute: (xml: string, start: number, end: number, hash: number) => Name<string>
}

/** Stands before names of a namespace that the reader does not know. */
const unknown = '?'

/** One more character of a name. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** `elements` gives what the reader has for a canonical element name; asked once a name. */
export function newScope<T>(namespaces: Namespaces, elements: (name: string) => T): Scope<T> {
  return scopeOf(namespaces, elements, new Map())
}

function scopeOf<T>(
  namespaces: Namespaces,
  elements: (name: string) => T,
  declared: ReadonlyMap<string, string>,
): Scope<T> {
  function canonical(written: string, bare: string | undefined): string {
    const colon = written.indexOf(':')
    const prefix = colon < 0 ? bare : (declared.get(written.slice(0, colon)) ?? written.slice(0, colon))
    const local = written.slice(colon + 1)
    return prefix === undefined || prefix === '' ? local : `${prefix}:${local}`
  }

  return {
    with(attributes) {
      const inner = new Map(declared)
      for (const [name, value] of attributes) {
        if (name === 'xmlns') inner.set('', value === '' ? '' : (namespaces.get(value) ?? unknown))
        else if (name.startsWith('xmlns:')) inner.set(name.slice(6), namespaces.get(value) ?? unknown)
      }
      return scopeOf(namespaces, elements, inner)
    },
    element: remembered((written) => elements(canonical(written, declared.get('')))),
    // an attribute without prefix is in no namespace
    attribute: remembered((written) => canonical(written, undefined)),
  }
}

function remembered<T>(know: (written: string) => T): Scope<T>['element'] {
  const names = new Map<number, Name<T>[]>()
  return (xml, start, end, hash) => {
    const same = names.get(hash)
    if (same !== undefined) {
      for (const name of same)
        if (name.written.length === end - start && xml.startsWith(name.written, start)) return name
    }
    const written = xml.slice(start, end)
    const name = { written, known: know(written) }
    if (same === undefined) names.set(hash, [name])
    else same.push(name)
    return name
  }
}
