/** Serves the page's own files under `app://`, with the content security policy on each. */

import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { appScheme, contentTypeOf, fileOfAddress, securityHeaders } from './policy'

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** @param folder of the built page */
export function serveApp(folder: string): void {
  protocol.handle(appScheme, async (request) => {
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
