/** Serves the page's own files under `app://`, with the content security policy on each. */

import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { appScheme, contentTypeOf, fileOfAddress, printPolicy, securityHeaders } from './policy'

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/**
 * @param folder of the built page
 * @param pageAt pages that stand in memory, such as one that is being printed
 */
export function serveApp(folder: string, pageAt: (url: string) => string | undefined): void {
  protocol.handle(appScheme, async (request) => {
    const page = request.method === 'GET' ? pageAt(request.url) : undefined
    if (page !== undefined) {
      const headers = {
        ...securityHeaders,
        'content-security-policy': printPolicy,
        'content-type': 'text/html; charset=utf-8',
      }
      return new Response(page, { headers })
    }
    const file = request.method === 'GET' ? fileOfAddress(request.url, folder) : null
    if (file === null) return new Response(null, { status: 404, headers: securityHeaders })
    try {
      const bytes = await readFile(file)
      return new Response(bytes, { headers: { ...securityHeaders, 'content-type': contentTypeOf(file) } })
    } catch {
      return new Response(null, { status: 404, headers: securityHeaders })
    }
  })
}
