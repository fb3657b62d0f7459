/** The packages that people would usually take, where they are installed: baselines, and no part of the app. */

/** Null where the package is not installed: what it would have been compared with is then not measured. */
async function installed<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T // the shapes below are the little that is used of it
  } catch {
    return null
  }
}

export interface Selection {
  text(): string
  attr(name: string): string | undefined
  find(selector: string): Selection
  filter(accepts: (index: number, element: unknown) => boolean): Selection
  first(): Selection
  each(visit: (index: number, element: unknown) => void): unknown
}

export type LoadPage = (html: string) => (what: unknown) => Selection

export async function cheerioLoad(): Promise<LoadPage | null> {
  return (await installed<{ readonly load: LoadPage }>('cheerio'))?.load ?? null
}

export type Detect = (bytes: Uint8Array) => { readonly encoding: string | null }

export async function jschardetDetect(): Promise<Detect | null> {
  const found = await installed<{ readonly detect?: Detect; readonly default?: { readonly detect: Detect } }>(
    'jschardet',
  )
  return found?.detect ?? found?.default?.detect ?? null
}
