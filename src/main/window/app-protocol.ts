/** Serves the page's own files under `app://`, with the content security policy on each. */

import { net, protocol } from 'electron'
import { pathToFileURL } from 'node:url'
import { appScheme, fileOfAddress, securityHeaders } from './policy'

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
      const found = await net.fetch(pathToFileURL(file).href)
      const contentType = found.headers.get('content-type') ?? 'application/octet-stream'
      return new Response(found.body, { headers: { ...securityHeaders, 'content-type': contentType } })
    } catch {
      return new Response(null, { status: 404, headers: securityHeaders })
    }
  })
}
