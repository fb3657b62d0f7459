/** Which files of a folder are taken for reports: by the ending of their name, and only there. */

/** Lower case, without the dot; families of formats together. */
export const reportExtensions = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'pdf',
  'ofd',
  'docx',
  'docm',
  'doc',
  'wps',
  'odt',
  'ods',
  'xlsx',
  'xlsm',
] as const

/** A file that a person names is tried whatever its ending; this is for folders. */
export function isReportFile(name: string): boolean {
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1).toLowerCase()
  return dot >= 0 && reportExtensions.some((known) => known === extension)
}
