import fc from 'fast-check'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  appPage,
  contentSecurityPolicy,
  contentTypeOf,
  fileOfAddress,
  isAllowedRequest,
  isOurPage,
  printPolicy,
} from './policy'

const folder = join('/', 'app', 'renderer')

describe('the address of a file', () => {
  it('names files of the page', () => {
    expect(fileOfAddress(appPage, folder)).toBe(join(folder, 'index.html'))
    expect(fileOfAddress('app://crossfoot/assets/a%20b.js?x#y', folder)).toBe(join(folder, 'assets', 'a b.js'))
    // the address itself ends at the folder, as in a browser
    expect(fileOfAddress('app://crossfoot/%2e%2e/preload.cjs', folder)).toBe(join(folder, 'preload.cjs'))
  })

  it.each([
    'app://crossfoot/',
    'app://crossfoot/..%2f..%2fetc/passwd',
    'app://crossfoot/%5c..%5c..%5cetc',
    'app://crossfoot/C:/windows',
    'app://crossfoot/a%00.html',
    'app://crossfoot/%E0%A4%A',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://crossfoot/index.html',
    'nonsense',
  ])('refuses %s', (url) => {
    expect(fileOfAddress(url, folder)).toBeNull()
  })

  it('never leaves the folder, whatever is asked for', () => {
    const piece = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2F', '/', '%5C', '\\', '%252e', 'a'), fc.string())
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = fileOfAddress(`app://crossfoot/${pieces.join('/')}`, folder)
        return file === null || !relative(folder, file).startsWith('..')
      }),
    )
  })
})

describe('requests', () => {
  it('of the page itself pass; nothing else does', () => {
    expect(isAllowedRequest(appPage, null)).toBe(true)
    expect(isAllowedRequest('data:image/png;base64,AA', null)).toBe(true)
    for (const url of [
      'https://example.org/',
      'http://localhost:5173/',
      'ws://localhost:5173/',
      'file:///etc/passwd',
      'app://other/x',
      'devtools://devtools/',
      'x',
    ]) {
      expect(isAllowedRequest(url, null)).toBe(false)
    }
  })

  it('may reach the development server while developing', () => {
    const server = 'http://localhost:5173'
    expect(isAllowedRequest('http://localhost:5173/main.tsx', server)).toBe(true)
    expect(isAllowedRequest('ws://localhost:5173/', server)).toBe(true)
    expect(isAllowedRequest('http://localhost:5174/', server)).toBe(false)
    expect(isOurPage('http://localhost:5173/', server)).toBe(true)
    expect(isOurPage('http://localhost:5173/', null)).toBe(false)
  })
})

describe('the content security policy', () => {
  it('starts from nothing, and connects to nothing', () => {
    expect(contentSecurityPolicy.startsWith("default-src 'none';")).toBe(true)
    expect(contentSecurityPolicy).toContain("connect-src 'none'")
    expect(contentSecurityPolicy).toContain("script-src 'self';")
    expect(contentSecurityPolicy).not.toContain('unsafe-eval')
  })

  it('lets a paper that is printed keep its style, and run and load nothing', () => {
    expect(printPolicy).toBe("default-src 'none'; style-src 'unsafe-inline'; font-src 'self'")
  })
})

describe('the type of a file', () => {
  it('is what the page consists of, or no more than bytes', () => {
    expect(contentTypeOf('/a/index.html')).toBe('text/html; charset=utf-8')
    expect(contentTypeOf('/a/font.WOFF2')).toBe('font/woff2')
    expect(contentTypeOf('/a/program.exe')).toBe('application/octet-stream')
    expect(contentTypeOf('/a/none')).toBe('application/octet-stream')
  })
})
