/** Names of files that every system takes. */

/** Without what Windows, macOS or a zip reader forbids; at most 80 characters, never empty. */
export function fileNameOf(text: string): string {
  const plain = text
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  const short = [...plain].slice(0, 80).join('').trim()
  if (short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short)) return `_${short}`
  return short
}
