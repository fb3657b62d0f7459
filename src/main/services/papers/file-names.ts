/** Names of files that every system takes. */

/** Without what Windows, macOS or a zip reader forbids; at most 80 characters, never empty. */
export function fileNameOf(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  const plain = text
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
  const short = [...plain].slice(0, 80).join('').trim()
  if (short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short)) return `_${short}`
  return short
}
